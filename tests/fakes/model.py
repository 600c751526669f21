"""A server that speaks the part of OpenAI's protocol that we use, and fails on demand."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

Answer = Callable[[dict[str, Any]], str | web.StreamResponse]


class ModelServer:
    """`asked` holds the body of every request. `answer` gives the words for a body, or a response of its own."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str] = []
        self.answer: Answer = lambda body: "Right."
        self.slow = 0.0
        self.url = ""

    @property
    def sent(self) -> str:
        """Everything that came here, as one text."""
        return json.dumps(self.asked, ensure_ascii=False)

    async def _completions(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.asked.append(body)
        self.keys.append(request.headers.get("Authorization", ""))
        await asyncio.sleep(self.slow)
        answer = self.answer(body)
        if not isinstance(answer, str):
            return answer
        choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": answer}}
        usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
        whole = {"id": "c", "object": "chat.completion", "created": 1, "model": body["model"]}
        return web.json_response({**whole, "choices": [choice], "usage": usage})


@asynccontextmanager
async def model_server() -> AsyncIterator[ModelServer]:
    """The server on a port of its own."""
    server = ModelServer()
    app = web.Application()
    app.router.add_post("/v1/chat/completions", server._completions)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    server.url = f"http://{host}:{port}/v1"
    try:
        yield server
    finally:
        await runner.cleanup()
