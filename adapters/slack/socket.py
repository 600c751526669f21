"""Socket Mode: slack-sdk's client, mended in three places, and a handler that knows what is still being worked on.

slack-sdk (3.47) tries a websocket address again and again although Slack gives it out for one use; it notices a cut line only at
its next ping; and closing it does not wait for what is running.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import time
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.proxy import proxy_for

log = logging.getLogger("comeback.slack")

LOOK = 0.25
"""Seconds between two looks at whether the line still stands."""
LONGEST_WAIT = 15.0


class Socket(SocketModeClient):
    """Connects anew with a fresh address each time, at once when the line is cut, then after 0.5, 1, 2 ... 15 seconds."""

    watcher: asyncio.Task[None] | None = None
    tried = 0
    came_back: Callable[[], object] | None = None
    """Told when the line stands again after it was cut."""

    async def connect(self) -> None:
        """Connect, trying until it works or the client is closed."""
        again = self.current_session is not None
        while not self.closed:
            try:
                self.auto_reconnect_enabled = False
                if self.current_session is not None:
                    with contextlib.suppress(Exception):
                        await self.current_session.close()
                address, self.wss_uri = self.wss_uri, None
                if address is None:
                    address = await self.issue_new_wss_url()
                session = await self.aiohttp_client_session.ws_connect(
                    address,
                    autoping=False,
                    heartbeat=self.ping_interval,
                    proxy=proxy_for(address),
                    ssl=self.web_client.ssl if self.web_client.ssl is not None else True,
                )
                self.current_session = session
                self.auto_reconnect_enabled = self.default_auto_reconnect_enabled
                self.stale = False
                self.last_ping_pong_time = None
                await session.ping(f"sdk-ping-pong:{time.time()}".encode())
                for old in (self.current_session_monitor, self.message_receiver):
                    if old is not None:
                        old.cancel()
                self.current_session_monitor = asyncio.ensure_future(self.monitor_current_session())
                self.message_receiver = asyncio.ensure_future(self.receive_messages())
                if self.watcher is None or self.watcher.done():
                    self.watcher = asyncio.ensure_future(self.watch())
                self.tried = 0
                log.info("slack: connected by Socket Mode")
                if again and self.came_back is not None:
                    self.came_back()
                return
            except Exception as error:
                if self.closed:
                    return
                wait = min(0.5 * 2**self.tried, LONGEST_WAIT) * random.uniform(0.8, 1.2)
                self.tried = min(self.tried + 1, 6)
                log.warning("slack: no connection (%s); trying again in %.1f s", type(error).__name__, wait)
                await asyncio.sleep(wait)

    async def watch(self) -> None:
        """Connect anew as soon as the line is cut."""
        while not self.closed:
            await asyncio.sleep(LOOK)
            session = self.current_session
            if session is not None and session.closed and not self.closed and not self.connect_operation_lock.locked():
                log.warning("slack: the line was cut")
                with contextlib.suppress(Exception):
                    await self.connect_to_new_endpoint()

    async def connect_to_new_endpoint(self, force: bool = False) -> None:
        """A new connection, by one task at a time, unless another one has already made it."""
        before = self.current_session
        async with self.connect_operation_lock:
            if self.closed or (self.current_session is not before and await self.is_connected()):
                return
            if force or not await self.is_connected():
                await self.connect()

    async def close(self) -> None:
        """Close for good."""
        self.closed = True
        if self.watcher is not None:
            self.watcher.cancel()
        await super().close()  # type: ignore[no-untyped-call]


class Handler(AsyncSocketModeHandler):
    """Takes envelopes in. `take` runs one of them and gives false where it must not be acknowledged."""

    def __init__(
        self,
        app: AsyncApp,
        app_token: str,
        web_client: AsyncWebClient,
        logger: logging.Logger,
        take: Callable[[Callable[[], Awaitable[Any]], Any], Awaitable[Any]],
        came_back: Callable[[], object] | None = None,
        ping_interval: float = 10.0,
    ) -> None:
        self.app = app
        self.app_token = app_token
        self.client = line = Socket(app_token=app_token, logger=logger, web_client=web_client, ping_interval=ping_interval)
        line.came_back = came_back
        self.client.socket_mode_request_listeners.append(self.handle)  # type: ignore[arg-type]
        self.take = take

    async def handle(self, client: SocketModeClient, req: SocketModeRequest) -> None:  # type: ignore[override]
        """One envelope: worked on, then acknowledged, if it is to be."""

        async def dispatch() -> Any:
            from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app

            return await run_async_bolt_app(self.app, req)

        answer = await self.take(dispatch, req.payload)
        if answer is None:
            return
        payload = answer if isinstance(answer, dict) and answer else None
        with contextlib.suppress(ConnectionError):  # Slack sends it again to the next connection
            await client.send_socket_mode_response(SocketModeResponse(envelope_id=req.envelope_id, payload=payload))
