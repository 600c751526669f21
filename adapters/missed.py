"""What platforms share to catch up with what people wrote while nobody listened: since when, how far back, and whom to ask.

While a platform listens, this is noted every half minute. Nothing older than the last note (and a margin) was missed, nothing
older than a day is answered any more, and the conversations to look at are those of people who were here lately. How a
conversation is read, and in what order with what comes now, is each platform's own.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

from bot.ports import Address, Clock, Place

ALIVE_EVERY: Final = 30.0
"""Seconds between two notes that a platform listens; what came since the last one may have been missed."""
MARGIN: Final = timedelta(minutes=2)
LOOK_BACK: Final = timedelta(days=1)
"""How far back missed messages are answered."""
LATELY: Final = timedelta(days=7)
MIDST: Final = timedelta(hours=1)
"""How long ago somebody was here who is taken to be in the midst of a talk."""
MOST_PEOPLE: Final = 1000


class Vault(Protocol):
    """Where the note is kept, and what tells where people's direct conversations are; the store is one."""

    async def get_setting(self, name: str) -> bytes | None: ...

    async def put_setting(self, name: str, value: bytes | None, now: datetime) -> None: ...

    async def addresses(
        self, platform: str = "", active_since: datetime | None = None
    ) -> Sequence[tuple[str, Address, Place]]: ...


def alive(platform: str) -> str:
    """The name of the setting in which the note stands."""
    return f"{platform}/alive"


class Watch:
    """Since when a platform may have missed something, and of whom."""

    def __init__(self, platform: str, vault: Vault, clock: Clock) -> None:
        self.platform, self.vault, self.clock = platform, vault, clock
        self.since: datetime | None = None
        """When the platform listened last; `None` where it never did."""

    async def read(self) -> None:
        """Look up what an earlier process noted."""
        with suppress(ValueError, OverflowError, OSError):
            kept = await self.vault.get_setting(alive(self.platform))
            self.since = datetime.fromtimestamp(float(kept), UTC) if kept else None

    async def note(self) -> None:
        """The platform listens now, and what it missed before is read."""
        now = self.clock.now()
        await self.vault.put_setting(alive(self.platform), str(now.timestamp()).encode(), now)
        self.since = now

    async def keep(self, note: Callable[[], Awaitable[None]]) -> None:
        """Note it over and over, until cancelled; `note` may think better of it."""
        while True:
            try:
                await note()
            except Exception as error:
                log = logging.getLogger(f"comeback.{self.platform}")
                log.warning("%s: it could not be noted that the bot is connected (%s)", self.platform, type(error).__name__)
            await asyncio.sleep(ALIVE_EVERY)

    def after(self, since: datetime) -> datetime:
        """The moment after which messages are answered, where nobody listened since another."""
        return max(since - MARGIN, self.clock.now() - LOOK_BACK)

    async def people(self, lately: timedelta = LATELY, *, since: datetime | None = None) -> list[tuple[Address, Place]]:
        """Those who were here lately (before `since`, or now), with the place of their last words; the latest first."""
        found = await self.vault.addresses(self.platform, (since or self.clock.now()) - lately)
        return [(address, place) for _, address, place in found][:MOST_PEOPLE]
