"""What rings: the database is the truth, APScheduler the clock.

Rules
-----
1. Asleep until the earliest due time. A tick by the loop's own clock, which no one can set back, is the safety net.
2. A round claims what is due, lane by lane, no more than the lane's pace allows, under a lease that runs out by itself.
3. Each claimed nudge is played as a turn of its person (`Host.ring`): there the planner looks once more, and lets it ring, puts
   it off or ends it, in the same transaction that writes the message to the outbox.
4. From the outbox it is sent once: noted as being sent, sent, noted as sent. After a crash the platform is asked what it has.
5. At the end (`stop`) nothing new is claimed, what is under way has ten seconds, and every lease is given back.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import math
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped]
from apscheduler.triggers.date import DateTrigger  # type: ignore[import-untyped]

from adapters.clock.pace import Pace
from adapters.storage.nudges import Claimed, Lane, NudgeTable
from adapters.storage.store import LEASE
from bot.ports import Address, Clock, Place

log = logging.getLogger("comeback.nudges")

TICK = 30.0
"""Seconds after which the database is looked at whatever the clock says."""
BATCH = 500
"""Nudges claimed at once; more would hold leases on what cannot ring yet."""
AT_ONCE = 64
"""Nudges under way at once on a platform. One that is slow holds up its own, and no other; more of them would gain nothing, and
keep conversations waiting for a turn of the event loop."""
AHEAD = 20.0
"""Seconds of a lane's pace that are claimed at once."""
LOOK = 5.0
"""Seconds after which the lanes are counted again while some of them are at their limit."""
SELDOM = 20
"""So many times as long as a look at the lanes took nobody looks again: a hundred thousand that are due are counted seldom."""
SOON = 2.0
"""Seconds of a lane's wait below which nothing else is asked for in between."""
PACED_ROUND = 200
"""Milliseconds between two looks at lanes that are at their limit."""
LONGEST_SLEEP = timedelta(hours=6)


class Rings(Protocol):
    """The host, as far as the worker needs it."""

    async def ring(self, nudge: Claimed, address: Address, place: Place) -> Any: ...


@dataclass
class Worker:
    """Rings what is due. `wake` after setting a nudge earlier than any other; `run` until `stop`."""

    table: NudgeTable
    host: Rings
    clock: Clock
    pace: Pace = field(default_factory=Pace)
    tick: float = TICK
    batch: int = BATCH
    rang: Callable[[Claimed], None] | None = None
    """Told of every nudge that was handed over (metrics); must not raise or block."""
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _freed: asyncio.Event = field(default_factory=asyncio.Event)
    _stopping: bool = False
    _round: asyncio.Task[Any] | None = None
    _running: set[asyncio.Task[Any]] = field(default_factory=set)
    _busy: Counter[str] = field(default_factory=Counter)
    _lanes: dict[Lane, int] = field(default_factory=dict)
    """The lanes in which something is due, and how much of it is not claimed yet, when last looked at."""
    _looked: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    _look: float = LOOK
    _ahead: dict[Lane, list[Claimed]] = field(default_factory=dict)
    _claimed: dict[Lane, datetime] = field(default_factory=dict)

    def __post_init__(self) -> None:
        # What stands when the clock starts (code, tables, models) stays until the end. Without it the collector has a tenth of
        # the work at each full look, and the event loop no pause of 70 ms.
        if not gc.get_freeze_count():
            gc.freeze()

    # -- one round -----------------------------------------------------------------------------------------------------

    async def round(self) -> datetime | None:
        """Begin to ring everything that is due and that the pace allows (`settled` waits for it); returns when to look again
        (None: when something is set)."""
        soonest: float | None = None
        while not self._stopping:
            now = self.clock.now()
            taken, soonest, full = await self._take(now)
            if not taken and full:
                self._freed.clear()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._freed.wait(), 0.05)
                continue
            if not taken:
                break
            taken.sort(key=lambda c: (c.priority, c.due, c.id))
            await self._begin(taken)
        now = self.clock.now()
        if soonest is not None and soonest < SOON:
            # Looked at again so soon that nothing else need be asked: with a long queue the asking itself would be the load.
            return now + timedelta(milliseconds=max(PACED_ROUND, math.ceil(soonest * 1000)))
        coming = await self.table.next_due(now) if not self._stopping else None
        if soonest is not None:
            # Whole milliseconds, so that the bucket has filled by then.
            paced = now + timedelta(milliseconds=max(PACED_ROUND, math.ceil(soonest * 1000)))
            return min(paced, coming) if coming is not None and coming > now else paced
        return coming

    async def _take(self, now: datetime) -> tuple[list[Claimed], float | None, bool]:
        """What may go out now; where more waits for its pace, the seconds until the next may; and whether more could go out
        if a platform were not busy with what it has.

        A lane is claimed for some seconds ahead, so that a long queue is not sorted anew for every few that leave it."""
        if not self._lanes or not 0 <= (now - self._looked).total_seconds() < self._look:
            began = time.monotonic()
            self._lanes, self._looked = dict(await self.table.lanes(now)), now
            self._look = min(max(LOOK, (time.monotonic() - began) * SELDOM), TICK)
            self._lanes |= {lane: 0 for lane, held in self._ahead.items() if held and lane not in self._lanes}
        taken: list[Claimed] = []
        soonest: float | None = None
        full = False
        for lane in [*self._lanes]:
            paced = self.pace.allowed(lane, now.timestamp())
            room = AT_ONCE - self._busy[lane.platform] - sum(c.address.platform == lane.platform for c in taken)
            allowed = max(0, min(paced, room, self.batch))
            waiting, held = self._lanes[lane], self._ahead.setdefault(lane, [])
            if held and not 0 <= (now - self._claimed[lane]).total_seconds() < LEASE.total_seconds() / 2:
                held.clear()  # held up for so long that the leases may run out; they are claimed again then
            if allowed and waiting and len(held) < allowed:
                ahead = math.ceil(min(self.pace.rate(lane).a_second * AHEAD, self.batch))
                some = await self.table.claim(now, lane, min(self.batch, waiting, max(allowed, ahead)))
                held += some
                self._claimed[lane] = now
                self._lanes[lane] = waiting = waiting - len(some) if some else 0
            now_out, held[:] = held[:allowed], held[allowed:]
            self.pace.spent(lane, sum(not c.closed for c in now_out))
            taken += now_out
            if (held or waiting) and paced > len(now_out):
                full = full or room <= len(now_out)
            if held or waiting:
                wait = self.pace.wait(lane)
                soonest = wait if soonest is None else min(soonest, wait)
            else:
                del self._lanes[lane]
        return taken, soonest, full

    async def settled(self) -> None:
        """Wait for everything that is under way."""
        while self._running:
            await asyncio.wait(set(self._running))

    async def _begin(self, claimed: list[Claimed]) -> None:
        """One after the other for a person, side by side for many."""
        people: dict[str, list[Claimed]] = {}
        for c in claimed:
            people.setdefault(c.person_id, []).append(c)
        loop = asyncio.get_running_loop()
        for n, some in enumerate(people.values()):
            if n % 16 == 15:
                await asyncio.sleep(0)  # conversations go on between them
            platform, many = some[0].address.platform, len(some)
            task = loop.create_task(self._ring_person(some))
            self._running.add(task)
            self._busy[platform] += many
            task.add_done_callback(lambda done, platform=platform, many=many: self._done(done, platform, many))  # type: ignore[misc]

    def _done(self, task: asyncio.Task[Any], platform: str, many: int) -> None:
        self._running.discard(task)
        self._busy[platform] -= many
        if self._busy[platform] <= AT_ONCE // 2:
            self._freed.set()

    async def _ring_person(self, claimed: list[Claimed]) -> None:
        for c in claimed:
            if self._stopping:
                return
            try:
                await self.host.ring(c, c.address, c.place)
            except Exception as error:
                # Its lease runs out, and it is tried again; its end comes by its own expiry.
                log.error("a nudge could not ring: %s", type(error).__name__)
            else:
                if self.rang is not None:
                    self.rang(c)

    # -- living --------------------------------------------------------------------------------------------------------

    def wake(self) -> None:
        """Look again now."""
        self._wake.set()

    async def run(self) -> None:
        """Ring until `stop`. A database that is away or locked is waited for."""
        scheduler = AsyncIOScheduler(timezone=UTC)
        scheduler.start()
        try:
            while not self._stopping:
                self._wake.clear()
                self._round = asyncio.ensure_future(self.round())
                try:
                    coming = await self._round
                except asyncio.CancelledError:
                    if self._stopping:
                        break
                    raise
                except Exception as error:
                    log.error("the nudges were not looked at: %s", type(error).__name__)
                    coming = self.clock.now() + timedelta(seconds=min(self.tick, 2.0))
                self._set_alarm(scheduler, coming)
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._wake.wait(), self.tick)
        finally:
            scheduler.shutdown(wait=False)

    def _set_alarm(self, scheduler: AsyncIOScheduler, coming: datetime | None) -> None:
        if coming is None:
            return
        # The conversation's clock may be another than the machine's; what counts is how long it is until then.
        wait = min(max(coming - self.clock.now(), timedelta(milliseconds=1)), LONGEST_SLEEP)
        scheduler.add_job(
            self._wake.set,
            DateTrigger(datetime.now(UTC) + wait),
            id="alarm",
            replace_existing=True,
            misfire_grace_time=None,
            coalesce=True,
        )

    async def stop(self, within: float = 10.0, drain: Callable[[float], Awaitable[None]] | None = None) -> None:
        """Claim nothing more, give what is under way until `within` seconds from now, and give back every lease.

        `drain` is what else of this process must finish first (the host's own); it is given the seconds that are left, and
        only after it are the messages given back, so that no other process takes up what is still on the wire here."""
        self._stopping = True
        self._wake.set()
        self._freed.set()
        loop = asyncio.get_running_loop()
        deadline = loop.time() + within
        # A second is kept for giving the leases back.
        left = max(0.0, within - 1.0)
        if self._running:
            await asyncio.wait(set(self._running), timeout=left)
        if drain is not None:
            await drain(max(0.0, deadline - 1.0 - loop.time()))
        for task in (*self._running, *([self._round] if self._round else [])):
            task.cancel()
        with contextlib.suppress(Exception):
            giving_back = self.table.release(self.clock.now(), outbox=drain is not None)
            await asyncio.wait_for(giving_back, max(0.2, deadline - loop.time()))
