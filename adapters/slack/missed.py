"""What people wrote while nobody listened. Slack sends an event again for some minutes and then no more; what a longer absence
missed stands in the history of the direct conversations, and is answered from there. What was heard before is dropped by its id.

Asked are the conversations of people who were here lately, since Slack lets histories be read some fifty times a minute: of the
last week after a long absence, of the last day after a restart, of the last hour where only the line was cut. Somebody whose very
first words fell into the absence is not known here, but Slack lists the direct conversations that there are: those of people whom
we do not know are read as well, all of them after a long absence, else those that are new.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final, Protocol

from adapters import missed
from adapters.missed import LATELY, LOOK_BACK, MIDST, Watch, alive
from adapters.payloads import Malformed
from adapters.slack import inbound
from adapters.slack.channel import SlackChannel
from adapters.slack.inbound import Heard
from adapters.slack.installs import NotInstalled, Workspaces
from bot.ports import Address, Clock, Incoming, Place, Refused, TryLater

log = logging.getLogger("comeback.slack")

ALIVE: Final = alive("slack")
TODAY: Final = timedelta(days=1)
SHORT: Final = timedelta(minutes=10)
"""An absence in which Slack has sent most things again itself."""
AGAIN: Final = 60.0
"""Seconds at least between two looks because the line was cut."""
SOON: Final = 3.0
"""Seconds in which Slack itself sends again what it could not deliver."""
MOST_STRANGERS: Final = 200
"""Conversations of people whom we do not know that are read after one absence, the newest first."""
AT_ONCE: Final = 4
STRANGERS_WITHIN: Final = 0.5
"""Seconds for which a start waits for what strangers wrote, once those whom we know are answered."""
TRIES: Final = 5
LONGEST_WAIT: Final = 120.0

__all__ = ["ALIVE", "LOOK_BACK", "Missed", "Vault"]


class Vault(missed.Vault, Protocol):
    """What is kept and looked up; the store is one."""

    async def settings(self, prefix: str) -> dict[str, bytes]: ...

    async def talk(self, address: Address) -> bytes | None: ...


class Missed:
    """`hear` hands a message over as if it had just come in; `healthy` tells whether the bot is connected."""

    def __init__(
        self,
        vault: Vault,
        workspaces: Workspaces,
        channel: SlackChannel,
        clock: Clock,
        hear: Callable[[Incoming], Awaitable[Any]],
        healthy: Callable[[], Awaitable[bool]],
    ) -> None:
        self.vault, self.workspaces, self.channel, self.clock = vault, workspaces, channel, clock
        self.hear, self.healthy = hear, healthy
        self.watch = Watch("slack", vault, clock)
        self._lock = asyncio.Lock()
        self._answered = asyncio.Event()
        """Set once those whom we know are answered."""
        self._owed: asyncio.Task[None] | None = None
        self._noting: asyncio.Task[None] | None = None
        self._looked = float("-inf")

    async def begin(self, within: float) -> None:
        """Answer what was missed since an earlier process was last connected; what that takes longer than so many seconds is
        done beside what comes now, and so is what strangers wrote, unless it is told at once."""
        await self.watch.read()
        away = self.clock.now() - self.watch.since if self.watch.since else SHORT
        self._owed = owed = asyncio.create_task(self._look(0.0, TODAY if away < SHORT else LATELY))
        answered = asyncio.create_task(self._answered.wait())
        await asyncio.wait({owed, answered}, timeout=within, return_when=asyncio.FIRST_COMPLETED)
        if answered.done():
            await asyncio.wait({owed}, timeout=min(within, STRANGERS_WITHIN))
        answered.cancel()

    def connected(self) -> None:
        """From now on it is noted that the bot is connected."""
        self._noting = asyncio.create_task(self.watch.keep(self._note))

    async def _note(self) -> None:
        # Not before what was missed is read: a crash in between would forget it.
        async with self._lock:
            if self._owed is None and await self.healthy():
                await self.watch.note()

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
        """Answer what people wrote since the last note: those who were here lately, and those who never were."""
        async with self._lock:
            self._looked = asyncio.get_running_loop().time()
            if self.watch.since is None:
                return
            after = self.watch.after(self.watch.since)
            people = await self.watch.people(lately)
            await self._answer(((address, place) for address, place in people if place.data.get("channel")), after)
            self._answered.set()
            elsewhere = {address.key for address, place in people if not place.data.get("channel")}
            await self._answer(await self._strangers(elsewhere, after, new=lately < LATELY), after)

    async def _answer(self, people: Iterable[tuple[Address, Place]], after: datetime) -> None:
        line = asyncio.Semaphore(AT_ONCE)

        async def look(address: Address, place: Place) -> None:
            async with line:
                for incoming in await self._read(address, place, after):
                    with suppress(Exception):  # Slack may send it again; the log has what happened
                        await self.hear(incoming)

        await asyncio.gather(*(look(address, place) for address, place in people))

    async def _strangers(self, elsewhere: set[str], after: datetime, *, new: bool) -> list[tuple[Address, Place]]:
        """The direct conversations of people who never wrote to us, and of those who did only `elsewhere` (in channels); `new`:
        only those that began after that moment."""
        found: list[tuple[float, Address, Place]] = []
        try:
            for team in await self.workspaces.teams():
                for user, channel, began in await self._patiently(partial(self.channel.conversations, team)):
                    address = Address(platform="slack", space=team, user=user)
                    if address.key not in elsewhere:
                        if new and began < after.timestamp():
                            continue
                        if await self.vault.talk(address) is not None:
                            continue
                    found.append((began, address, Place(data={"channel": channel})))
        except NotInstalled:
            pass
        found.sort(key=lambda one: one[0], reverse=True)
        return [(address, place) for _, address, place in found[:MOST_STRANGERS]]

    async def _read(self, address: Address, place: Place, after: datetime) -> list[Incoming]:
        """What somebody wrote after a moment, the oldest first, in the conversation and in the thread of their last words."""
        channel, found = place.data["channel"], {}
        for thread in dict.fromkeys(("", place.data.get("thread", ""))):
            for one in await self._patiently(partial(self.channel.history, address, channel, thread, after.timestamp())):
                with suppress(Malformed, AttributeError, KeyError, TypeError, ValueError):
                    event = {"type": "message", **one, "channel": channel, "channel_type": "im"}
                    read = inbound.event({"team_id": address.space, "event": event})
                    if isinstance(read, Heard) and read.incoming.address == address:
                        at = read.incoming.at
                        if at is not None and at >= after:
                            found[at] = read.incoming
        return [found[at] for at in sorted(found)]

    async def _patiently(self, ask: Callable[[], Awaitable[list[Any]]]) -> list[Any]:
        """What Slack tells, be it at the fifth time of asking; nothing, where it will not."""
        for _ in range(TRIES):
            try:
                return await ask()
            except Refused:
                break
            except TryLater as later:
                await asyncio.sleep(min(later.after, LONGEST_WAIT))
        return []
