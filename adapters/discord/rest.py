"""Calls of Discord's REST API with discord.py's client, which keeps its rate limits, and what its refusals mean for us.

Answers to interactions go by their token, each with limits of its own. They take the library's way for webhooks: its other
client would keep a limit for every token, and look through all of them at each new one.

One client serves all calls for the whole life of the process, whatever becomes of the gateway's connections. It tries a server's
error again five times by itself; sending again is harmless, since every message carries its outbox id as a nonce.

Ten thousand answers of 401, 403 and 429 in ten minutes ban an address. So nothing that was refused with a 403 is tried again, and
after a 401 nothing is sent for a while.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Mapping, Sequence
from typing import Any

import aiohttp
import discord
import yarl
from discord.http import HTTPClient, Route
from discord.utils import _to_json
from discord.webhook.async_ import AsyncWebhookAdapter

from adapters.discord.settings import API_URL
from bot.ports import Refused, TryLater

WITHIN = 45.0
"""Seconds for one call with all its repeats; shorter than a lease of the outbox."""
LONGEST_LIMIT = 30.0
"""A rate limit that is longer is not waited for in line."""
UNSAID = 1.0
"""Seconds until a call may be tried again where nothing says; whoever tries waits longer each time, as long as that is all."""
LOCKED_OUT = 60.0
"""Seconds without a call after Discord did not accept the token."""
AGAIN_SOON = 0.3
"""Seconds until an answer to an interaction, which cannot wait, is tried again."""
ANSWERED = 40060
CLOSED, NO_MUTUAL, TOO_FAST, UNKNOWN_USER, UNKNOWN_CHANNEL = 50007, 50278, 40003, 10013, 10003


class Gone(Exception):
    """What was to be answered or edited is not there any more: an interaction, its token, a message, a channel."""

    def __init__(self, code: int) -> None:
        super().__init__(str(code))
        self.code = code


def _seconds(header: object) -> float:
    """How long a 429 says to wait. Where it does not say, as one from a proxy, the outbox's own waits are kept, which grow."""
    try:
        return min(max(float(str(header)), 0.1), 3600.0)
    except ValueError:
        return UNSAID


def _read(answer: Any) -> Any:
    """An answer as JSON. The library reads it only where the content type names no character set."""
    if isinstance(answer, str) and answer:
        try:
            return json.loads(answer)
        except ValueError:
            return answer
    return answer


def _said(error: discord.HTTPException) -> Mapping[str, Any]:
    """What Discord said with an error, of which the library keeps the words alone; nothing, where another spoke."""
    # Read before, so this is at hand; asking for it again is refused once the connection is given back.
    body = getattr(error.response, "_body", None) or error.text
    try:
        found = json.loads(body)
    except (ValueError, TypeError):
        found = {"code": error.code} if error.code else {}
    return found if isinstance(found, Mapping) else {}


class Rest:
    """Discord's REST API. `login` first."""

    def __init__(self, token: str, api_url: str) -> None:
        self.token = token
        if api_url != API_URL:
            # The library knows one address for the whole process.
            Route.BASE = api_url
        self.http: HTTPClient
        self.session: aiohttp.ClientSession
        self._by_token: Any = AsyncWebhookAdapter()  # type: ignore[no-untyped-call]
        self.bot_id = ""
        self.application_id = ""
        self._locked_until = 0.0

    async def login(self) -> None:
        """Make the session. Raises discord.LoginFailure where the token is not accepted."""
        try:
            try:
                me = await self._enter()
            except discord.NotFound:
                if yarl.URL(Route.BASE).path.strip("/"):
                    raise
                # An address without a path: the usual one follows.
                Route.BASE = Route.BASE.rstrip("/") + "/api/v10"
                await self.http.close()
                me = await self._enter()
            self.bot_id = str(me["id"])
            try:
                self.application_id = str(_read(await self.http.application_info())["id"])
            except (discord.NotFound, KeyError, TypeError):
                # For every application made since 2016 the two are the same.
                self.application_id = self.bot_id
        except BaseException:
            await self.http.close()
            raise
        self.session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))

    async def _enter(self) -> Any:
        self.http = HTTPClient(asyncio.get_running_loop(), max_ratelimit_timeout=LONGEST_LIMIT)
        return _read(await self.http.static_login(self.token))

    async def close(self) -> None:
        if hasattr(self, "http"):
            await self.http.close()
        if hasattr(self, "session"):
            await self.session.close()

    async def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        files: Sequence[tuple[str, bytes, str]] = (),
        *,
        params: dict[str, Any] | None = None,
        writes: bool = False,
        within: float = WITHIN,
        **where: str,
    ) -> Any:
        """One call. Raises Gone, Refused or TryLater; `writes`: where no answer came, it may have been carried out."""
        return await self._call(Route(method, path, **where), body, files, params=params, writes=writes, within=within)

    async def _call(
        self,
        route: Route,
        body: Any = None,
        files: Sequence[tuple[str, bytes, str]] = (),
        *,
        params: dict[str, Any] | None = None,
        writes: bool = False,
        within: float = WITHIN,
        by_token: bool = False,
    ) -> Any:
        wait = self._locked_until - time.monotonic()
        if wait > 0:
            raise TryLater(wait)
        if not self.bot_id:
            raise TryLater(UNSAID)  # there was no login yet
        more: dict[str, Any] = {}
        if files:
            form: list[dict[str, Any]] = [{"name": "payload_json", "value": _to_json(body or {})}]
            form += [
                {"name": f"files[{n}]", "value": data, "filename": name, "content_type": "application/octet-stream"}
                for n, (name, data, _) in enumerate(files)
            ]
            more["multipart" if by_token else "form"] = form
        elif body is not None:
            more["payload" if by_token else "json"] = body
        if params:
            more["params"] = params
        try:
            async with asyncio.timeout(within):
                if by_token:
                    return _read(await self._by_token.request(route, self.session, **more))
                return _read(await self.http.request(route, **more))
        except discord.RateLimited as limited:
            raise TryLater(limited.retry_after) from None
        except discord.HTTPException as error:
            if by_token and error.status == 401:
                # It says nothing of the bot's own token, which was not sent.
                raise Gone(error.code) from None
            raise self._meaning(error, _said(error), writes) from None
        except (TypeError, KeyError):
            # A 429 that is no JSON, from a proxy: the library takes every one for Discord's own.
            raise TryLater(UNSAID) from None
        except (aiohttp.ClientConnectorError, RuntimeError):
            # Nothing was sent: nobody listens, or the session is closed already.
            raise TryLater(UNSAID) from None
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError):
            raise TryLater(UNSAID, uncertain=writes) from None

    async def hook(
        self, method: str, token: str, body: Any, files: Sequence[tuple[str, bytes, str]] = (), *, original: bool = True
    ) -> Any:
        """A call by an interaction's token: on its first answer, or, without `original`, a further one."""
        path = "/webhooks/{webhook_id}/{webhook_token}" + ("/messages/@original" if original else "")
        ids = {"webhook_id": self.application_id, "webhook_token": token}
        return await self._call(Route(method, path, **ids), body, files, writes=not original, by_token=True)

    async def callback(self, id: str, token: str, body: Any, within: float) -> None:
        """Answer an interaction, trying for so many seconds. That it was answered already is good news: an answer of ours was
        carried out, and only word of it was lost. Raises Gone where it is too late, and TryLater where nobody knows."""
        path = "/interactions/{webhook_id}/{webhook_token}/callback"
        until = time.monotonic() + within
        while True:
            left = until - time.monotonic()
            try:
                await self._call(
                    Route("POST", path, webhook_id=id, webhook_token=token), body, writes=True, within=left, by_token=True
                )
            except Gone as gone:
                if gone.code != ANSWERED:
                    raise
            except TryLater as later:
                wait = min(later.after, AGAIN_SOON)
                if until - time.monotonic() - wait < AGAIN_SOON:
                    raise
                await asyncio.sleep(wait)
                continue
            return

    def _meaning(self, error: discord.HTTPException, said: Mapping[str, Any], writes: bool) -> Exception:
        status, code = error.status, error.code or said.get("code")
        if code in (CLOSED, NO_MUTUAL):
            return Refused("closed" if code == CLOSED else "no_mutual")
        if code == TOO_FAST:
            return TryLater(LOCKED_OUT)
        if code == UNKNOWN_USER:
            return Refused("gone")
        if status == 429:
            return TryLater(_seconds(said.get("retry_after", error.response.headers.get("Retry-After"))))
        if status in (400, 403, 404, 405) and not said:
            # Not Discord's own words, but those of something in between.
            return TryLater(UNSAID)
        if status == 404 or code in (10062, ANSWERED, 50027):
            return Gone(code if isinstance(code, int) else 0)
        if status == 401:
            self._locked_until = time.monotonic() + LOCKED_OUT
            return TryLater(LOCKED_OUT)
        if status >= 500:
            return TryLater(UNSAID, uncertain=writes)
        return Refused("closed" if status == 403 else "invalid")
