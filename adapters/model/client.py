"""The language model behind `bot.ports.Model`: one request, one deadline, and nothing at all where it fails.

Whatever goes wrong there (no connection, a wrong key, a body that is no JSON, a stream that is cut) is one line in the log with
the kind of the error, and the interviewer's line is said as it stands. After some failures in a row it is left alone for a while,
so that nobody waits for it at every line.

The library takes seconds to load, so it is loaded beside the conversation, and only where a model is set up.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Any, Final

from adapters.settings import Settings

log = logging.getLogger("comeback.model")

WITHIN: Final = 8.0
"""Seconds in which words must be there, with everything that it takes to get them."""
LONGEST: Final = 300
"""Tokens of an answer; a line of an interviewer has some forty."""
FAILURES: Final = 3
"""So many failures in a row, and the model is left alone for `REST` seconds."""
REST: Final = 60.0
_LIBRARIES: Final = ("openai", "httpx2", "httpcore2", "pydantic_ai")


class LanguageModel:
    """See `bot.ports.Model`. `name` is the model's, `url` the server's address up to `/v1`."""

    def __init__(self, name: str, url: str, key: str, provider: str, *, within: float = WITHIN) -> None:
        self.name, self.url, self.provider = name, url, provider
        self._key, self._within = key, within
        self._loading: asyncio.Task[Callable[[str, str], Awaitable[str]]] | None = None
        self._failures, self._rests_until = 0, 0.0

    async def words(self, instructions: str, task: str) -> str:
        """See `bot.ports.Model.words`."""
        if time.monotonic() < self._rests_until:
            return ""
        try:
            words = await self.ask(instructions, task)
        except Exception as error:
            self._failures += 1
            log.warning("the language model gave nothing: %s", kind(error))
            if self._failures >= FAILURES:
                self._rests_until = time.monotonic() + REST
                log.warning("it is left alone for %.0f s", REST)
            return ""
        self._failures = 0
        return words

    async def ask(self, instructions: str, task: str) -> str:
        """The same, for whoever wants to know what went wrong: raises whatever did."""
        async with asyncio.timeout(self._within):
            if self._loading is None:
                self._loading = asyncio.create_task(asyncio.to_thread(self._load))
            # Who gives up waiting leaves the loading to the next one.
            run = await asyncio.shield(self._loading)
            return await run(instructions, task)

    def _load(self) -> Callable[[str, str], Awaitable[str]]:
        for library in _LIBRARIES:
            # They log requests with their bodies at debug level, and no level of ours may show what people write.
            logging.getLogger(library).setLevel(logging.CRITICAL + 1)
        from openai import AsyncOpenAI
        from pydantic_ai import Agent, UsageLimits
        from pydantic_ai.models.openai import OpenAIChatModel
        from pydantic_ai.providers.openai import OpenAIProvider

        client = AsyncOpenAI(base_url=self.url, api_key=self._key or "none", max_retries=0, timeout=self._within)
        model = OpenAIChatModel(self.name, provider=OpenAIProvider(openai_client=client))
        agent = Agent(model, retries=0, model_settings={"max_tokens": LONGEST, "request_timeout": self._within})
        limits = UsageLimits(request_limit=1)

        async def run(instructions: str, task: str) -> str:
            done = await agent.run(task, instructions=instructions, usage_limits=limits)
            return done.output

        return run


def kind(error: BaseException) -> str:
    """What an error is, without a word of what was sent: its class, and the status where a server gave one."""
    status: Any = getattr(error, "status_code", None)
    return f"{type(error).__name__} {status}" if isinstance(status, int) else type(error).__name__


def from_settings(given: Settings) -> LanguageModel | None:
    """The model that is set up; `None` where none is."""
    if not given.model:
        return None
    url = given.model_url.rstrip("/")
    return LanguageModel(given.model, url, given.model_key.get_secret_value(), given.model_provider or host_of(url))


def host_of(url: str) -> str:
    """The server's name, as people are told where a line goes that is put into words there."""
    return url.partition("://")[2].partition("/")[0].rpartition("@")[2].partition(":")[0] or url
