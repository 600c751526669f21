"""What people wrote while nobody listened. Slack sends an event again for some minutes and then no more; what a longer absence
missed stands in the history of the direct conversations, and is answered from there. What was heard before is dropped by its id.

Asked are the conversations of people who were here lately, since Slack lets histories be read some fifty times a minute: of the
last week after a long absence, of the last day after a restart, of the last hour where only the line was cut. While the bot is
connected it notes so every half minute, and nothing older than the last note (and a margin) is looked at.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any, Final, Protocol

from adapters.payloads import Malformed
from adapters.slack import inbound
from adapters.slack.channel import SlackChannel
from adapters.slack.inbound import Heard
from bot.ports import Address, Clock, Incoming, Place, Refused, TryLater

log = logging.getLogger("comeback.slack")

ALIVE: Final = "slack/alive"
ALIVE_EVERY: Final = 30.0
"""Seconds between two notes that the bot is connected; what came since the last one may have been missed."""
MARGIN: Final = timedelta(minutes=2)
LOOK_BACK: Final = timedelta(days=1)
"""How far back missed messages are answered."""
LATELY: Final = timedelta(days=7)
TODAY: Final = timedelta(days=1)
SHORT: Final = timedelta(minutes=10)
"""An absence in which Slack has sent most things again itself."""
MIDST: Final = timedelta(hours=1)
"""How long ago somebody was here who is taken to be in the midst of a talk."""
AGAIN: Final = 60.0
"""Seconds at least between two looks because the line was cut."""
SOON: Final = 3.0
"""Seconds in which Slack itself sends again what it could not deliver."""
MOST_PEOPLE: Final = 1000
AT_ONCE: Final = 4
TRIES: Final = 5
LONGEST_WAIT: Final = 120.0


class Vault(Protocol):
    """What is kept and looked up; the store is one."""

    async def get_setting(self, name: str) -> bytes | None: ...
    async def put_setting(self, name: str, value: bytes | None, now: datetime) -> None: ...
    async def addresses(
        self, platform: str = "", active_since: datetime | None = None
    ) -> Sequence[tuple[str, Address, Place]]: ...


class Missed:
    """`hear` hands a message over as if it had just come in; `healthy` tells whether the bot is connected."""

    def __init__(
        self,
        vault: Vault,
        channel: SlackChannel,
        clock: Clock,
        hear: Callable[[Incoming], Awaitable[Any]],
        healthy: Callable[[], Awaitable[bool]],
    ) -> None:
        self.vault, self.channel, self.clock = vault, channel, clock
        self.hear, self.healthy = hear, healthy
        self._since: datetime | None = None
        self._lock = asyncio.Lock()
        self._owed: asyncio.Task[None] | None = None
        self._noting: asyncio.Task[None] | None = None
        self._looked = float("-inf")

    async def begin(self, within: float) -> None:
        """Answer what was missed since an earlier process was last connected; what that takes longer than so many seconds is
        done beside what comes now."""
        with suppress(ValueError, OverflowError, OSError):
            kept = await self.vault.get_setting(ALIVE)
            self._since = datetime.fromtimestamp(float(kept), UTC) if kept else None
        away = self.clock.now() - self._since if self._since else SHORT
        self._owed = asyncio.create_task(self._look(0.0, TODAY if away < SHORT else LATELY))
        await asyncio.wait({self._owed}, timeout=within)

    def connected(self) -> None:
        """From now on it is noted that the bot is connected."""
        self._noting = asyncio.create_task(self._note())

    async def _note(self) -> None:
        while True:
            try:
                # Not before what was missed is read: a crash in between would forget it.
                async with self._lock:
                    if self._owed is None and await self.healthy():
                        self._since = now = self.clock.now()
                        await self.vault.put_setting(ALIVE, str(now.timestamp()).encode(), now)
            except Exception as error:
                log.warning("slack: it could not be noted that the bot is connected (%s)", type(error).__name__)
            await asyncio.sleep(ALIVE_EVERY)

    def back(self) -> None:
        """The line stands again after it was cut: in a while it is looked at what was missed meanwhile."""
        if self._owed is None:
            loop = asyncio.get_running_loop()
            self._owed = loop.create_task(self._look(max(SOON, self._looked + AGAIN - loop.time()), MIDST))

    def stop(self) -> None:
        """Look no further."""
        for task in (self._owed, self._noting):
            if task is not None:
                task.cancel()

    async def _look(self, wait: float, lately: timedelta) -> None:
        try:
            await asyncio.sleep(wait)
            await self.catch_up(lately)
        except Exception as error:
            log.warning("slack: it could not be looked at what was missed (%s)", type(error).__name__)
        self._owed = None

    async def catch_up(self, lately: timedelta) -> None:
        """Answer what people wrote since the last note, of those who were here lately."""
        async with self._lock:
            self._looked = asyncio.get_running_loop().time()
            if self._since is None:
                return
            now = self.clock.now()
            after = max(self._since - MARGIN, now - LOOK_BACK)
            people = await self.vault.addresses("slack", now - lately)
            line = asyncio.Semaphore(AT_ONCE)

            async def look(address: Address, place: Place) -> None:
                async with line:
                    for incoming in await self._read(address, place, after):
                        with suppress(Exception):  # Slack may send it again; the log has what happened
                            await self.hear(incoming)

            known = [(address, place) for _, address, place in people if place.data.get("channel")]
            await asyncio.gather(*(look(address, place) for address, place in known[:MOST_PEOPLE]))

    async def _read(self, address: Address, place: Place, after: datetime) -> list[Incoming]:
        """What somebody wrote after a moment, the oldest first, in the conversation and in the thread of their last words."""
        channel, found = place.data["channel"], {}
        for thread in dict.fromkeys(("", place.data.get("thread", ""))):
            for one in await self._history(address, channel, thread):
                with suppress(Malformed, AttributeError, KeyError, TypeError, ValueError):
                    event = {"type": "message", **one, "channel": channel, "channel_type": "im"}
                    read = inbound.event({"team_id": address.space, "event": event})
                    if isinstance(read, Heard) and read.incoming.address == address:
                        at = read.incoming.at
                        if at is not None and at >= after:
                            found[at] = read.incoming
        return [found[at] for at in sorted(found)]

    async def _history(self, address: Address, channel: str, thread: str) -> list[dict[str, Any]]:
        for _ in range(TRIES):
            try:
                return await self.channel.history(address, channel, thread)
            except Refused:
                break
            except TryLater as later:
                await asyncio.sleep(min(later.after, LONGEST_WAIT))
        return []
