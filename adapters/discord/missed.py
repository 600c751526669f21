"""What people wrote while nobody listened: read at each new session, and answered in its order.

Discord does not send again what a dead process was told, or what was said between two sessions. So the direct conversations of
people who were here lately are read, each message once: what was heard before is dropped by its id. What a person writes or
presses now comes after what they wrote then, so it waits until that is played; nobody waits for another's.

Who was in the midst of a talk in a server, and has no direct conversation that we know of, may have gone on in one: it is looked
up, of a few. Discord does not tell a bot which direct conversations there are, so a stranger's very first words are not found.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from adapters.discord import inbound
from adapters.discord.rest import Gone, Rest
from adapters.missed import MIDST, Watch
from adapters.payloads import Payload
from bot.host import Host
from bot.ports import Address, Incoming, Refused, TryLater

log = logging.getLogger("comeback.discord")

MOST_OPENED: Final = 10
"""Direct conversations that are looked up after one absence: Discord locks bots that open many fast."""
AT_ONCE: Final = 5
PAGE, PAGES = 50, 6
"""Messages asked for at once, and how often, in one person's history."""
WITHIN: Final = 15.0
"""Seconds for asking once; what a person writes meanwhile waits no longer than that."""
FIRST_WAIT, LONGEST_WAIT, TRIES = 2.0, 300.0, 15
"""Seconds until a history that could not be had is asked for again, doubled each time, and how often: for about half an hour."""


@dataclass(slots=True)
class _Absence:
    """The time before one session, and what is known of it so far."""

    since: datetime
    known: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once it is known whose conversations are to be read."""
    channels: dict[str, tuple[Address, str]] = field(default_factory=dict)
    played: dict[str, asyncio.Event] = field(default_factory=dict)
    """Set, for each person whose conversation is being read, once what they wrote is played."""
    left: set[str] = field(default_factory=set)
    """People whose conversation is left to the next process."""


class Missed:
    """Reads what was missed. `read` makes an event of a message; `direct` looks up somebody's direct conversation; `spawn` runs
    something that a drain waits for."""

    def __init__(
        self,
        rest: Rest,
        host: Host,
        watch: Watch,
        read: Callable[[Payload], Incoming | None],
        direct: Callable[[Address], Awaitable[str]],
        spawn: Callable[[Awaitable[None]], object],
    ) -> None:
        self.rest, self.host, self.watch, self._read, self._direct, self.spawn = rest, host, watch, read, direct, spawn
        self.closing = False
        self._absence: _Absence | None = None
        self._unread = 0

    @property
    def unread(self) -> bool:
        """Whether something is still to be read: a crash now, and it must be read by the next process."""
        return self._unread > 0

    def begin(self) -> None:
        """There is a new session, and nobody listened since the last note."""
        if self.watch.since is None:
            return
        self._absence = absence = _Absence(self.watch.since)
        self._unread += 1
        self.spawn(self._catch_up(absence))

    async def before(self, address: Address) -> bool:
        """Wait until what a person wrote in the meantime is played. Those who wait go on in the order in which they came. False
        where it is left to the next process, and with it whatever was written since."""
        absence = self._absence
        if absence is None:
            return True
        await absence.known.wait()
        if address.key not in absence.channels:
            return True
        if address.key not in absence.played:
            # They are here now: their turn is not after a thousand others.
            absence.played[address.key] = asyncio.Event()
            self._unread += 1
            self.spawn(self._counted(self._look(absence, address.key)))
        await absence.played[address.key].wait()
        return address.key not in absence.left

    async def _counted(self, work: Awaitable[None]) -> None:
        """Something that counts as unread until it is done; what fails stays unread."""
        await work
        if not self.closing:
            self._unread -= 1

    async def _catch_up(self, absence: _Absence) -> None:
        await self._counted(self._read_all(absence))

    async def _read_all(self, absence: _Absence) -> None:
        try:
            people = await self.watch.people()
            known = [(address, place.data["channel"]) for address, place in people if place.data.get("channel")]
            talking = await self.watch.people(MIDST, since=absence.since)
            known += [(address, "") for address, place in talking if not place.data.get("channel")][:MOST_OPENED]
            absence.channels = {address.key: (address, channel) for address, channel in known}
        finally:
            absence.known.set()
        # What an earlier process still had to say goes before the answers to what it missed.
        await self.host.recover()
        line = asyncio.Semaphore(AT_ONCE)

        async def look(key: str) -> None:
            async with line:
                if key not in absence.played:
                    absence.played[key] = asyncio.Event()
                    await self._look(absence, key)

        await asyncio.gather(*(look(key) for key in absence.channels))

    async def _look(self, absence: _Absence, key: str) -> None:
        """Read one conversation, play what was missed in it, and send what is said to it."""
        played = absence.played[key]
        address, channel = absence.channels[key]
        after = self.watch.after(absence.since)
        wait = FIRST_WAIT
        try:
            for _ in range(TRIES):
                if self.closing:
                    absence.left.add(key)
                    return
                try:
                    channel = channel or await self._direct(address)
                    missed = await self._written(channel, after)
                except Refused:
                    break
                except TryLater as later:
                    # What they write now is answered all the same.
                    played.set()
                    await asyncio.sleep(min(max(wait, later.after), LONGEST_WAIT))
                    wait = min(wait * 2, LONGEST_WAIT)
                    continue
                for one in missed:
                    incoming = self._read(one)
                    if incoming is not None and incoming.address == address:
                        await self.host.put_by(incoming)
                break
            else:
                log.error("discord: a conversation could not be read; what was missed in it is not answered")
        finally:
            played.set()
        await self.host.empty_outbox()

    async def _written(self, channel: str, after: datetime) -> list[Payload]:
        """What was written in a conversation after a moment, the oldest first. The newest messages are asked for, and their own
        times looked at: not every server that speaks as Discord does can be asked by the time that stands in an id. Raises
        TryLater."""
        missed: dict[int, Payload] = {}
        page: dict[str, Any] = {"limit": PAGE}
        for _ in range(PAGES):
            try:
                path = "/channels/{channel_id}/messages"
                found = await self.rest.call("GET", path, params=page, within=WITHIN, channel_id=channel)
            except (Gone, Refused):
                break
            messages = {
                int(id): one
                for one in (found if isinstance(found, list) else ())
                if isinstance(one, dict) and (id := inbound.known_id(one.get("id")))
            }
            new = {id: one for id, one in messages.items() if (at := inbound.written(one)) is None or at >= after}
            if not new.keys() - missed.keys():
                break
            missed |= new
            if len(messages) < PAGE or len(new) < len(messages):
                break
            page = {"limit": PAGE, "before": str(min(messages))}
        return [one for _, one in sorted(missed.items())]
