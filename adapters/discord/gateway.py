"""The line to Discord's gateway: discord.py's client, and a supervisor round it.

discord.py connects anew and resumes by itself, with three exceptions (seen in 2.7.1): where the very first connection fails, the
client ends with an AttributeError; an event that it cannot read ends it; and so does any error of its own. The supervisor makes a
new client then, with a growing wait. An event that cannot be read is left out before it comes to that, and one that is of no
use to us (servers, channels, members) is not read at all.

Messages and interactions are taken as they come, before the library makes objects of them: its views and modals live in one
process and are found by id alone, while ours are read from what stands in the payload.
"""

from __future__ import annotations

import asyncio
import json
import logging
import random
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Final

import aiohttp
import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import DiscordClientWebSocketResponse  # type: ignore[attr-defined]

from adapters.discord.logs import fault_id
from adapters.discord.rest import Gone, Rest
from adapters.discord.settings import DiscordSettings, SettingsError, refused
from bot.ports import Refused, TryLater

log = logging.getLogger("comeback.discord")

FIRST_WAIT: Final = 0.5
LONGEST_WAIT: Final = 60.0
"""Seconds between two attempts to connect; a bot may identify a thousand times a day."""
STEADY: Final = 60.0
"""Seconds after which a connection counts as good, and the next wait is a short one again."""
TAKEN: Final = ("MESSAGE_CREATE", "INTERACTION_CREATE")
ESSENTIAL: Final = ("READY", "RESUMED")
HEARTBEAT: Final = 41_250
"""Milliseconds between two heartbeats, where the gateway does not say."""

Heard = Callable[[str, Any], None]


def intents() -> discord.Intents:
    """The least that is needed: servers (to be told of them at all) and direct messages, whose words need no other right."""
    found = discord.Intents.none()
    found.guilds = True
    found.dm_messages = True
    return found


def client(shards: int, heard: Heard) -> discord.Client:
    """A client that gives messages and interactions to `heard`, and keeps nothing in memory."""
    kind = discord.AutoShardedClient if shards > 1 else discord.Client
    options: dict[str, Any] = {"shard_count": shards} if shards > 1 else {}
    made = kind(
        intents=intents(),
        max_messages=None,
        member_cache_flags=discord.MemberCacheFlags.none(),
        chunk_guilds_at_startup=False,
        max_ratelimit_timeout=30.0,
        **options,
    )
    # The library reads each event by a table of functions, which is the one place before its objects are made. Of servers and
    # channels nothing is kept, so nothing of them is read.
    readers: dict[str, Callable[[Any], None]] = made._connection.parsers
    told = {name: _told(name, readers[name], heard) for name in ESSENTIAL}
    readers.clear()
    readers.update(told)
    for name in TAKEN:
        readers[name] = _guarded(name, heard)
    return made


def _told(name: str, reader: Callable[[Any], None], heard: Heard) -> Callable[[Any], None]:
    def read(data: Any) -> None:
        reader(data)
        heard(name, None)

    return read


def _guarded(name: str, heard: Heard) -> Callable[[Any], None]:
    """An event that cannot be read is left out, and the line stands."""

    def read(data: Any) -> None:
        try:
            heard(name, data)
        except Exception as error:
            log.warning("discord: fault %s: an event %s was not understood (%s)", fault_id(), name, type(error).__name__)

    return read


class Socket(DiscordClientWebSocketResponse):
    """The library's socket, which can be left in order.

    Whoever reads the line while it is closed closes it too, as one that is to be resumed; and a line on which a read was
    cancelled is cut off behind the goodbye, which is lost where something unread is on its way. So the goodbye is said while the
    line is read, by one side alone, and the answer to it is waited for."""

    leaving = False

    async def leave(self) -> None:
        """Say goodbye for good, and wait until it is heard."""
        self.leaving = True
        await super().close(code=1000)

    async def close(self, *, code: int = 4000, message: bytes = b"") -> bool:
        return False if self.leaving and not self.closed else await super().close(code=code, message=message)


discord.http.DiscordClientWebSocketResponse = Socket  # type: ignore[attr-defined]


class Line(DiscordWebSocket):
    """The library's line, which takes a greeting that leaves out what Discord always says and another server may not."""

    greeted = False

    async def received_message(self, msg: Any, /) -> None:
        if not self.greeted:
            if isinstance(msg, bytes):
                msg = self._decompressor.decompress(msg)
                if msg is None:
                    return
            msg = self._whole(msg)
        await super().received_message(msg)

    async def leave(self) -> None:
        """Close for good, in order."""
        self._close_code = 1000
        if isinstance(self.socket, Socket):
            await self.socket.leave()

    def _whole(self, text: str) -> str:
        frame = json.loads(text)
        if not isinstance(frame, dict):
            return text
        data = frame.get("d")
        match frame.get("op"), frame.get("t"):
            case 10, _:
                frame["d"] = {"heartbeat_interval": HEARTBEAT} | (data if isinstance(data, dict) else {})
            case 0, "READY" | "RESUMED":
                self.greeted = True
                given = data if isinstance(data, dict) else {}
                me = {"id": str(self._connection.application_id), "username": "", "discriminator": "0", "avatar": None}
                usual = {
                    "session_id": "",
                    "resume_gateway_url": str(self.gateway),
                    "shard": [self.shard_id or 0, self.shard_count or 1],
                }
                user = given.get("user")
                rest = {"user": me | (user if isinstance(user, dict) else {}), "guilds": []}
                frame = {"s": self.sequence} | frame | {"d": usual | given | rest}
            case _:
                return text
        return json.dumps(frame)


# The library makes its lines by this name, in two places.
discord.client.DiscordWebSocket = Line  # type: ignore[misc]
discord.shard.DiscordWebSocket = Line  # type: ignore[misc]


class Gateway:
    """Keeps the line up until `stop`. `heard` gets every message and interaction, and is told of READY and RESUMED."""

    def __init__(self, settings: DiscordSettings, rest: Rest, heard: Heard) -> None:
        self.settings, self.rest, self._heard = settings, rest, heard
        self.client: discord.Client | None = None
        self.ready = asyncio.Event()
        self.fatal: SettingsError | None = None
        self._task: asyncio.Task[None] | None = None
        self._stopping = False

    def start(self) -> None:
        """Begin to connect, in the background."""
        self._task = asyncio.get_running_loop().create_task(self._supervise())

    async def wait(self, seconds: float) -> bool:
        """Wait for the first connection. Raises SettingsError where Discord will never allow it."""
        deadline = time.monotonic() + seconds
        while not self.ready.is_set() and time.monotonic() < deadline:
            if self.fatal is not None:
                raise self.fatal
            await asyncio.sleep(0.01)
        return self.ready.is_set()

    def healthy(self) -> bool:
        """Whether every shard is connected now."""
        found = self.client
        if found is None or not self.ready.is_set() or found.is_closed():
            return False
        if isinstance(found, discord.AutoShardedClient):
            shards = found.shards
            return len(shards) == found.shard_count and not any(shard.is_closed() for shard in shards.values())
        return bool(found.ws) and found.ws.open

    async def stop(self) -> None:
        """Close the line cleanly, for good."""
        self._stopping = True
        with suppress(Exception):
            async with asyncio.timeout(2.0):
                await asyncio.gather(*(line.leave() for line in self._lines()))
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await self._closed()

    def _lines(self) -> list[Line]:
        found = self.client
        if isinstance(found, discord.AutoShardedClient):
            lines = [shard._parent.ws for shard in found.shards.values()]
        else:
            lines = [found.ws] if found is not None else []
        return [line for line in lines if isinstance(line, Line)]

    async def _closed(self) -> None:
        found, self.client = self.client, None
        self.ready.clear()
        if found is not None:
            try:
                await asyncio.wait_for(found.close(), 3.0)
            except Exception as error:
                log.info("discord: the line was not closed in order (%s)", type(error).__name__)

    def _hear(self, name: str, data: Any) -> None:
        if name in ESSENTIAL:
            self.ready.set()
            log.info("discord: connected" if name == "READY" else "discord: connected again, nothing was missed")
        self._heard(name, data)

    async def _supervise(self) -> None:
        wait = FIRST_WAIT
        while not self._stopping:
            began = time.monotonic()
            why = "closed"
            try:
                await self._live()
            except discord.LoginFailure:
                self.fatal = refused("401")
                why = "the token is not accepted"
            except discord.PrivilegedIntentsRequired:
                self.fatal = refused("4014: it may not ask for direct messages")
                why = "the intents are not allowed"
            except discord.ConnectionClosed as error:
                if error.code in (4004, 4010, 4011, 4012, 4013, 4014):
                    self.fatal = refused(f"the gateway said {error.code}")
                why = f"the gateway said {error.code}"
            except Exception as error:
                # Whatever it was, it must not be the end: the first connection that fails, an event that cannot be read.
                why = type(error).__name__
            finally:
                await self._closed()
            if time.monotonic() - began > STEADY:
                wait = FIRST_WAIT
            pause = wait * random.uniform(0.8, 1.2)
            log.warning("discord: no connection (%s); trying again in %.1f s", why, pause)
            await asyncio.sleep(pause)
            wait = min(wait * 2, LONGEST_WAIT)

    async def _live(self) -> None:
        """One client, from its login to its end."""
        address, recommended = await self._where()
        # The library knows one gateway for the whole process.
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(address)
        found = self.client = client(self.settings.shards or recommended, self._hear)
        # As `login` does, but for asking about the application again.
        await found.__aenter__()
        await found.http.static_login(self.settings.token)
        found._connection.application_id = int(self.rest.application_id)
        await found.connect()

    async def _where(self) -> tuple[str, int]:
        """The gateway's address, and how many shards Discord recommends."""
        given = self.settings
        if given.gateway_url and given.shards:
            return given.gateway_url, given.shards
        for path in ("/gateway/bot", "/gateway"):
            try:
                found = await self.rest.call("GET", path, within=10.0)
            except (Gone, Refused):
                continue
            except TryLater as later:
                raise aiohttp.ClientError(str(later)) from None
            if not isinstance(found, Mapping):
                continue
            url, shards = given.gateway_url or found.get("url"), found.get("shards")
            if isinstance(url, str) and url:
                return url, shards if isinstance(shards, int) and shards > 0 else 1
        return given.gateway_url or str(DiscordWebSocket.DEFAULT_GATEWAY), 1
