"""The driver: it lives what people do and what falls due, one moment after the other, with a real store, host and worker, and
lets the process die now and then."""

from __future__ import annotations

import asyncio
import heapq
import random
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from adapters.clock.pace import Pace
from adapters.clock.worker import Worker
from adapters.simulation import people, rules
from adapters.simulation.people import START, Arrived, Change, Someone
from adapters.simulation.platform import Passing, PlannedHost, SimulatedClock, SimulatedPlatform
from adapters.simulation.report import Report
from adapters.storage.cipher import Cipher
from adapters.storage.database import Database
from adapters.storage.migrate import migrate
from adapters.storage.nudges import NudgeTable
from adapters.storage.store import SqlStore
from bot import codec, conversation, nudges
from bot.events import Said
from bot.ports import Incoming, Loaded, Outcome, Outgoing
from bot.records import Nudge
from bot.talk import Talk
from bot.wording import Wording

GRAIN = timedelta(minutes=5)
"""People act at whole moments of this length, so that they act together as they would with more of them."""


class World:
    """People, the queue of what they do, the process that serves them, and the report."""

    def __init__(self, size: int, days: int, seed: int, folder: Path, *, crashes: bool = True) -> None:
        self.crashes = crashes
        self.rng = random.Random(seed)
        self.report = Report(size, days, seed)
        self.clock = SimulatedClock(START)
        self.end = START + timedelta(days=days)
        self.url = f"sqlite:///{folder / f'world-{size}-{seed}.sqlite3'}"
        self.numbers = count()
        self.queue: list[tuple[datetime, int, Callable[[datetime], Any]]] = []
        self.known: dict[str, Nudge] = {}
        """Every nudge that was set, as it was set."""
        self.dying: int | None = None
        """After how many more deliveries the process dies; None while no crash is near."""
        self.platforms = {name: SimulatedPlatform(name, self) for name in ("slack", "discord")}
        self.people = [people.someone(n, size, seed) for n in range(size)]
        self.pace = Pace()

    # -- the process ---------------------------------------------------------------------------------------------------

    def begin_process(self) -> None:
        """A process as it is after a start: a store, a host, a worker; nothing remembered but what is in the database."""
        self.store = SqlStore(Passing(self.url), Cipher([b"simulated key, 32 bytes in lengt"]))
        self.host = PlannedHost(self.store, self.clock, None, Wording({}), dict(self.platforms))  # type: ignore[arg-type]
        self.worker = Worker(NudgeTable(self.store), self.host, self.clock, self.pace)

    async def crash(self, now: datetime) -> None:
        """The process dies in the middle of whatever it delivers next, and another begins after a while."""
        self.dying = self.rng.randrange(1, 4)
        self.report.lived["crashes"] += 1

    async def _die_and_begin_again(self) -> None:
        for task in list(self.worker._running):
            task.cancel()
        await asyncio.gather(*self.worker._running, return_exceptions=True)
        await self.store.close()
        self.dying = None
        away = timedelta(minutes=self.rng.choice((0, 1, 5, 30, 180)))
        self.clock.time += away
        self.begin_process()
        await self.store.release_dead()
        await self.host.recover()

    # -- what people do ------------------------------------------------------------------------------------------------

    def at(self, when: datetime, what: Callable[[datetime], Any]) -> None:
        """Put something into the queue, at the next whole moment."""
        late = -(when - START) % GRAIN
        heapq.heappush(self.queue, (when + late, next(self.numbers), what))

    async def turn(
        self, someone: Someone, now: datetime, change: Change | None = None, *, visit: bool = True, **patch: Any
    ) -> None:
        """One turn of a person: their nudges change, their settings change, and they were here (`visit`)."""
        if patch:
            someone.me = someone.me.model_copy(update=patch)
        if visit:
            someone.seen = now

        def play(loaded: Loaded) -> Outcome:
            talk = codec.load_talk(loaded.talk) if loaded.talk else conversation.begin(someone.number)
            every = {r.id: r for r in loaded.records if isinstance(r, Nudge)}
            changed = {n.id: n for n in nudges.marked(every.values(), now if visit else talk.last, now)}
            changed |= {n.id: n for n in (change([*(every | changed).values()]) if change else ())}
            last = now if visit else talk.last
            talk = Talk(talk.open, talk.under, talk.turn + 1, talk.seed, last)
            return Outcome(talk=codec.dump_talk(talk), keep=[someone.me, *changed.values()], place=someone.place)

        incoming = Incoming(address=someone.address, event=Said(text=""), id=f"e{next(self.numbers)}", place=someone.place)
        done = await self.store.turn(incoming, play, now)
        assert done is not None
        for record in done[0].keep:
            if isinstance(record, Nudge) and record.status == "waiting":
                if record.id not in self.known:
                    self.report.planned += 1
                self.known[record.id] = record

    # -- what arrives --------------------------------------------------------------------------------------------------

    def arrived(self, out: Outgoing) -> None:
        """A nudge is at its person's: check it, and let them answer or not."""
        now, someone = self.clock.now(), self.people[int(out.address.user)]
        nudge = self.known[out.message.nudge]
        came = Arrived(nudge, now, nudge.snoozed > 0)
        rules.check(self.report, someone, came)
        someone.got.append(came)
        self.report.sent += 1
        self.report.by_kind[nudge.kind] += 1
        here = nudges.zone_of(someone.me.zone)
        self.report.hours[now.astimezone(here).hour] += 1
        self.report.by_day[now.date()]["sent"] += 1
        chance = random.Random(f"{self.report.seed}:{nudge.id}")
        if chance.random() < someone.answers:
            answered = now + timedelta(minutes=min(600.0, chance.lognormvariate(3.5, 1.2)))
            self.at(answered, lambda t: self._answers(someone, came, t))

    async def _answers(self, someone: Someone, came: Arrived, now: datetime) -> None:
        prefs = nudges.Preferences.of(someone.me)
        if someone.cared or random.Random(f"{self.report.seed}:{came.nudge.id}:answer").random() > 0.06:
            await self.turn(someone, now)
            return
        until = nudges.snooze_until("later_today", now, prefs) or nudges.snooze_until("tomorrow", now, prefs)
        assert until is not None
        self.report.lived["snoozed"] += 1

        def change(every: list[Nudge]) -> Iterable[Nudge]:
            rung = next((n for n in every if n.id == came.nudge.id), None)
            if rung is None or rung.rang is None or someone.me.nudges is False:
                return ()
            return nudges.snooze(rung, until, prefs, every, someone.new_id())

        await self.turn(someone, now, change)

    # -- running -------------------------------------------------------------------------------------------------------

    async def run(self, live: Callable[[World, Someone], None]) -> None:
        """Live it to the end; `live` puts into the queue what somebody does."""
        migrate(Database(self.url))
        self.begin_process()
        for someone in self.people:
            self.at(START, partial(self.turn, someone))
            live(self, someone)
        days = (self.end - START).days
        for _ in range(max(2, days // 3) if self.crashes else 0):
            self.at(START + timedelta(days=self.rng.uniform(0.5, days)), self.crash)
        coming: datetime | None = None
        while True:
            moments = [self.queue[0][0]] if self.queue else []
            # What is due and did not move waits behind something else of its person: look again in a second.
            soon = self.clock.time + timedelta(seconds=1)
            outbox = await self.store.next_unsent()
            moments += [m if m > self.clock.time else soon for m in (coming, outbox) if m is not None]
            if not moments or (now := max(self.clock.time, min(moments))) >= self.end:
                break
            self.clock.time = now
            await self._people_act(now)
            coming = await self._ring_until_rest()
        self.clock.time = self.end
        await rules.count_ends(self.report, self.people, self.store, self.end)
        await self.store.close()

    async def _people_act(self, now: datetime) -> None:
        """Everything that people do up to now; different people's turns share commits, as they do in life."""
        while self.queue and self.queue[0][0] <= now:
            together: list[Callable[[datetime], Any]] = []
            while self.queue and self.queue[0][0] <= now and len(together) < 64:
                together.append(heapq.heappop(self.queue)[2])
            await asyncio.gather(*(what(now) for what in together))

    async def _ring_until_rest(self) -> datetime | None:
        """A round of the worker and of the outbox; a crash that was waiting for a delivery happens here."""
        coming = await self.worker.round()
        tasks = [*self.worker._running]
        if self.dying is None:
            await self.worker.settled()
            await self.host.empty_outbox()
        else:
            tasks.append(asyncio.ensure_future(self.host.empty_outbox()))
            while tasks and not all(t.done() for t in tasks):
                await asyncio.wait(tasks, timeout=0.02, return_when=asyncio.ALL_COMPLETED)
                if self.dying <= 0:
                    for task in tasks:
                        task.cancel()
                    await asyncio.gather(*tasks, return_exceptions=True)
                    await self._die_and_begin_again()
                    return self.clock.time
        after = await self.worker.table.next_due(self.clock.time)
        if coming is None or (after is not None and after < coming):
            return after
        return coming
