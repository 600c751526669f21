"""`comeback simulate`: a month of a community in seconds, with the real planner, worker and store on a simulated clock.

Theory of operation
-------------------
A driver holds a queue of what people do (they tell of a rejection, send a request, book a call, answer a nudge or ignore it, move
to another zone, close their direct messages, pause, fall silent, need care) and jumps from one moment to the next: the next
thing in the queue, or the worker's next wake-up. What people do is written through the store's own turns; what falls due is
claimed, decided, sent and noted by the real worker, host and outbox. Only the wording is left out: a message is its nudge's id.
The platform is a value: it answers, is slow to accept (429), cuts connections, refuses closed messages. Now and then the
process crashes in the middle of a delivery, and another takes over after a while.

What arrives is checked against the rules by code of its own, which knows nothing of the planner: quiet hours, weekends, caps,
halving, silence, care, pauses, each once, not before its time and not after its end, none lost. There must be no breach.

The second part is a Monday at ten: many people due at once, spread over the limits of the platforms.
"""

from __future__ import annotations

import asyncio
import heapq
import json
import logging
import math
import random
import sys
import tempfile
import time as wall
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from adapters.clock.pace import RATES, Pace
from adapters.clock.worker import Worker
from adapters.storage.cipher import Cipher
from adapters.storage.database import Database, Session, Sql
from adapters.storage.migrate import migrate
from adapters.storage.nudges import Claimed, NudgeTable
from adapters.storage.rows import nudge_row
from adapters.storage.store import SqlStore
from bot import codec, conversation, nudges
from bot.effects import Remind
from bot.events import Due, Said
from bot.host import Host
from bot.ports import Address, Incoming, Loaded, Message, Outcome, Outgoing, Place, Refused, TryLater
from bot.records import Nudge, Person
from bot.talk import Talk
from bot.wording import Wording

START = datetime(2026, 3, 6, tzinfo=UTC)
"""Thirty days from here the clocks go forward in North America (8 March) and Europe (29 March) and back in Chile and Australia
(4 April), so both changes are lived through."""

ZONES = (
    "Europe/London", "Europe/London", "Europe/London", "Europe/Dublin", "Europe/Berlin", "Europe/Madrid", "Europe/Warsaw",
    "Europe/Istanbul", "Africa/Lagos", "Africa/Cairo", "Africa/Johannesburg", "Asia/Kolkata", "Asia/Dubai", "Asia/Kathmandu",
    "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney", "Australia/Adelaide", "Australia/Lord_Howe", "Pacific/Auckland",
    "Pacific/Chatham", "Pacific/Kiritimati", "America/New_York", "America/New_York", "America/Chicago", "America/Denver",
    "America/Los_Angeles", "America/Sao_Paulo", "America/Santiago", "America/St_Johns", "Pacific/Honolulu", "UTC",
)  # fmt: skip

BOOKED = frozenset({"N8", "N9", "N14", "N15"})
"""Kinds that hang on an event that was booked, as `nudges.md` has it; weekends do not count for them."""
OUTSIDE_CAPS = frozenset({"N8", "C1"})
SILENT_AFTER = timedelta(hours=12)
SURGE = 20_000
GRAIN = timedelta(minutes=5)


class SimulatedClock:
    """A clock that the driver sets."""

    def __init__(self, now: datetime) -> None:
        self.time = now

    def now(self) -> datetime:
        return self.time


class Passing(Database):
    """A database whose file is thrown away afterwards: what is tried is the order of things, not the disk."""

    def connect(self) -> Session:
        session = super().connect()
        session.run(Sql("PRAGMA synchronous=OFF", {}), {})
        return session


class PlannedHost(Host):
    """The host with its store, its locks and its delivery, and a conversation that only rings: the planner decides, and the
    message is the nudge's id."""

    def _play(self, loaded: Loaded, incoming: Incoming, now: datetime) -> Outcome:
        assert isinstance(incoming.event, Due)
        person = next((r for r in loaded.records if isinstance(r, Person)), Person())
        every = [r for r in loaded.records if isinstance(r, Nudge)]
        nudge = next((n for n in every if n.id == incoming.event.nudge and n.status == "waiting"), None)
        if nudge is None:
            return Outcome(talk=loaded.talk or b"")
        prefs = nudges.Preferences.of(person)
        talk = codec.load_talk(loaded.talk) if loaded.talk else conversation.begin(1)
        rung = nudges.ring(nudge, prefs, every, talk.last, now)
        messages = []
        if isinstance(rung.answer, nudges.Ring):
            until = nudges.sendable_until(nudge, prefs, now)
            messages = [Message(text=nudge.id, nudge=nudge.id, until=until)]
        return Outcome(talk=codec.dump_talk(talk), keep=list(rung.changed), messages=messages)


# --- people -----------------------------------------------------------------------------------------------------------


@dataclass
class Someone:
    """A person of the simulation: who they are, how they are, and what has come to them."""

    number: int
    address: Address
    place: Place
    me: Person
    answers: float
    closed: bool = False
    seen: datetime | None = None
    got: list[Arrived] = field(default_factory=list)
    cared: bool = False
    paused_until: datetime | None = None
    chance: random.Random = field(default_factory=random.Random)
    """Their own, so that what they do does not hang on who came first."""
    nudges: int = 0

    def new_id(self) -> str:
        self.nudges += 1
        return f"{self.number}-{self.nudges}"


@dataclass
class Arrived:
    """A nudge that the platform got."""

    nudge: Nudge
    at: datetime
    echo: bool = False


@dataclass
class Report:
    """What a simulation found."""

    people: int
    days: int
    seed: int
    planned: int = 0
    sent: int = 0
    expired: Counter[str] = field(default_factory=Counter)
    cancelled: int = 0
    failed: int = 0
    unknown: int = 0
    waiting: int = 0
    withheld: Counter[str] = field(default_factory=Counter)
    by_kind: Counter[str] = field(default_factory=Counter)
    late: list[float] = field(default_factory=list)
    """Minutes between the planned moment and the arrival."""
    hours: Counter[int] = field(default_factory=Counter)
    by_day: dict[date, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    lived: Counter[str] = field(default_factory=Counter)
    broken: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)
    surge: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0

    def breach(self, rule: str, example: str) -> None:
        self.broken[rule] += 1
        if len(self.examples) < 20:
            self.examples.append(f"{rule}: {example}")

    def as_json(self) -> dict[str, Any]:
        return {
            "people": self.people,
            "days": self.days,
            "seed": self.seed,
            "planned": self.planned,
            "sent": self.sent,
            "expired": sum(self.expired.values()),
            "expired_by": dict(sorted(self.expired.items())),
            "cancelled": self.cancelled,
            "failed": self.failed,
            "unknown": self.unknown,
            "waiting": self.waiting,
            "withheld_by": dict(sorted(self.withheld.items())),
            "by_kind": dict(sorted(self.by_kind.items(), key=lambda kv: int(kv[0][1:]))),
            "lateness_minutes": spread(self.late),
            "by_local_hour": {f"{h:02}": self.hours[h] for h in sorted(self.hours)},
            "lived": dict(sorted(self.lived.items())),
            "broken": dict(self.broken),
            "examples": self.examples,
            "surge": self.surge,
            "seconds": round(self.seconds, 1),
        }


def spread(values: Sequence[float]) -> dict[str, float]:
    """Median, 95th and 99th percentile, and the greatest."""
    found = sorted(values) or [0.0]
    return {
        name: round(found[min(len(found) - 1, math.ceil(share * len(found)) - 1 if share else 0)], 2)
        for name, share in (("p50", 0.5), ("p95", 0.95), ("p99", 0.99), ("max", 1.0))
    }


# --- the platform -----------------------------------------------------------------------------------------------------


@dataclass
class SimulatedPlatform:
    """A platform whose users and faults are the simulation's."""

    platform: str
    world: World
    got: set[str] = field(default_factory=set)
    tries: Counter[str] = field(default_factory=Counter)

    async def deliver(self, out: Outgoing) -> str:
        world, nudge = self.world, out.message.nudge
        self.tries[nudge] += 1
        rng = random.Random(f"{world.report.seed}:{nudge}:{self.tries[nudge]}")
        if world.dying is not None and world.dying <= 0:
            await asyncio.Event().wait()
        someone = world.people[int(out.address.user)]
        if someone.closed:
            raise Refused("closed")
        roll = rng.random()
        if roll < 0.01:
            world.report.lived["429"] += 1
            raise TryLater(rng.uniform(1, 60))
        if roll < 0.015:
            world.report.lived["connection refused"] += 1
            raise TryLater(2.0)
        if world.dying is not None:
            world.dying -= 1
            if world.dying <= 0 and rng.random() < 0.5:
                await asyncio.Event().wait()
        world.arrived(out)
        self.got.add(out.id)
        if world.dying is not None and world.dying <= 0:
            await asyncio.Event().wait()
        if 0.015 <= roll < 0.02:
            world.report.lived["answer cut off"] += 1
            raise ConnectionResetError
        return out.id

    async def delivered(self, out: Outgoing) -> bool | None:
        return out.id in self.got


# --- the world --------------------------------------------------------------------------------------------------------

Change = Callable[[list[Nudge]], Iterable[Nudge]]


class World:
    """The driver: people, their queue, the process that serves them, and the checks."""

    def __init__(self, people: int, days: int, seed: int, folder: Path, *, crashes: bool = True) -> None:
        self.crashes = crashes
        self.rng = random.Random(seed)
        self.report = Report(people, days, seed)
        self.clock = SimulatedClock(START)
        self.end = START + timedelta(days=days)
        self.url = f"sqlite:///{folder / f'world-{people}-{seed}.sqlite3'}"
        self.numbers = count()
        self.queue: list[tuple[datetime, int, Callable[[datetime], Any]]] = []
        self.known: dict[str, Nudge] = {}
        """Every nudge that was set, as it was set."""
        self.owner: dict[str, Someone] = {}
        self.ended: dict[str, tuple[str, str]] = {}
        self.dying: int | None = None
        self.platforms = {name: SimulatedPlatform(name, self) for name in ("slack", "discord")}
        self.people = [self._someone(n) for n in range(people)]
        self.pace = Pace()
        self.downtime: list[tuple[datetime, datetime]] = []

    def _someone(self, number: int) -> Someone:
        rng = random.Random(f"{self.report.seed}:{number}")
        platform = "slack" if rng.random() < 0.6 else "discord"
        space = f"T{rng.randrange(max(1, self.report.people // 150))}" if platform == "slack" else ""
        changes: dict[str, Any] = {"nudges": True, "introduced": True, "zone": rng.choice(ZONES)}
        if rng.random() < 0.1:
            changes["weekends"] = True
        if rng.random() < 0.1:
            changes |= {"quiet_from": time(rng.choice((18, 21, 22))), "quiet_until": time(rng.choice((7, 8, 10)))}
        if rng.random() < 0.05:
            changes |= {"most_a_day": 2, "most_a_week": 5}
        return Someone(
            number,
            Address(platform=platform, space=space, user=str(number)),
            Place(data={"channel": f"D{number}"} if rng.random() < 0.9 else {}),
            Person().model_copy(update=changes),
            answers=rng.choice((0.95, 0.8, 0.8, 0.6, 0.3, 0.05)),
            chance=rng,
        )

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
        self.downtime.append((self.clock.time, self.clock.time + away))
        self.clock.time += away
        self.begin_process()
        await self.store.release_dead()
        await self.host.recover()

    # -- what people do ------------------------------------------------------------------------------------------------

    def at(self, when: datetime, what: Callable[[datetime], Any]) -> None:
        # On whole five minutes, so that people act together as they would with more of them.
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
                self.owner[record.id] = someone

    def remind(self, someone: Someone, now: datetime, *reminds: Remind, cancel: Sequence[str] = (), case: str = "") -> Change:
        def change(every: list[Nudge]) -> Iterable[Nudge]:
            changed: dict[str, Nudge] = {}
            for n in every:
                if n.status == "waiting" and n.kind in cancel and n.case == case:
                    changed[n.id] = n.model_copy(update={"status": "cancelled"})
            for r in reminds:
                left = tuple((({n.id: n for n in every}) | changed).values())
                made = nudges.set_nudge(r, someone.me, now, left, someone.new_id())
                if made is not None:
                    changed[made.id] = made
            return changed.values()

        return change

    def live(self, someone: Someone) -> None:
        """Put a month of a person's life into the queue."""
        rng, number = someone.chance, someone.number
        span = (self.end - START).total_seconds() / 86400
        for n in range(rng.choice((1, 1, 2, 2, 3, 4))):
            self._case(someone, f"c{number}-{n}", START + timedelta(days=rng.uniform(0, span * 0.8)))
        for chance, what in (
            (0.06, self._moves),
            (0.03, self._closes),
            (0.03, self._needs_care),
            (0.04, self._pauses),
            (0.04, self._switches_off),
            (0.02, self._stops),
        ):
            if rng.random() < chance:
                self.at(START + timedelta(days=rng.uniform(1, max(1.5, span))), partial(what, someone))

    def _case(self, someone: Someone, case: str, opened: datetime) -> None:
        rng = someone.chance

        def says(*reminds: Remind, cancel: Sequence[str] = ()) -> Callable[[datetime], Any]:
            async def do(now: datetime) -> None:
                if someone.cared:
                    return
                fixed = [Remind(r.kind, case, r.at, r.occurrence, r.chosen) for r in reminds]
                await self.turn(someone, now, self.remind(someone, now, *fixed, cancel=cancel, case=case))

            return do

        def later(base: datetime, low: float, high: float) -> datetime:
            return base + timedelta(hours=rng.uniform(low, high))

        hot = rng.random() < 0.4
        self.at(opened, says(*([Remind("N1")] if hot else [Remind("N3"), Remind("N4")])))
        sent = later(opened, 6, 72)
        if rng.random() < 0.4:
            self.at(later(opened, 0.5, 4), says(Remind("N2", at=later(opened, 12, 24))))
        if rng.random() < 0.8:
            self.at(sent, says(Remind("N6"), cancel=("N1", "N2", "N3", "N4")))
            if rng.random() < 0.5:
                replied = later(sent, 24, 24 * 9)
                harsh = rng.random() < 0.3
                self.at(replied, says(Remind("N10"), *([Remind("N11")] if harsh else []), cancel=("N6", "N7")))
                cue = later(replied, 24, 24 * 6)
                self.at(later(replied, 1, 20), says(Remind("N12", at=cue, chosen=True), cancel=("N10",)))
            else:
                self.at(later(sent, 24 * 8, 24 * 12), says(Remind("N7"), cancel=("N6",)))
        if rng.random() < 0.3:
            call = later(opened, 48, 24 * 14).replace(minute=0, second=0, microsecond=0)
            self.at(later(opened, 1, 24), says(Remind("N8", at=call, occurrence=1), Remind("N8", at=call, occurrence=2)))
            self.at(call + timedelta(minutes=30), says(Remind("N9", at=call + timedelta(minutes=30))))
        if rng.random() < 0.25:
            promised = later(opened, 24, 24 * 8)
            self.at(later(opened, 1, 3), says(Remind("N5", at=promised, occurrence=1), Remind("N5", at=promised, occurrence=2)))
        if rng.random() < 0.25:
            interview = later(opened, 24 * 4, 24 * 20).replace(minute=0, second=0, microsecond=0)
            self.at(
                later(opened, 24, 90),
                says(
                    Remind("N14", at=interview, occurrence=1),
                    Remind("N14", at=interview, occurrence=2),
                    Remind("N15", at=interview),
                ),
            )
        if rng.random() < 0.2:
            self.at(later(sent, 2, 100), says(Remind("N16", occurrence=1), Remind("N16", occurrence=2)))
        if rng.random() < 0.1:
            self.at(later(opened, 1, 8), says(Remind("N13", at=later(opened, 24, 72)), Remind("N17")))

    async def _moves(self, someone: Someone, now: datetime) -> None:
        zone = someone.chance.choice([z for z in ZONES if z != someone.me.zone])
        self.report.lived["moved"] += 1
        someone.me = someone.me.model_copy(update={"zone": zone})
        await self.turn(someone, now, lambda every: nudges.rezoned(every, zone, nudges.Preferences.of(someone.me)))

    async def _closes(self, someone: Someone, now: datetime) -> None:
        self.report.lived["closed their messages"] += 1
        someone.closed = True

    async def _needs_care(self, someone: Someone, now: datetime) -> None:
        self.report.lived["needed care"] += 1
        someone.cared = True

        def cancelled(every: list[Nudge]) -> Iterable[Nudge]:
            return [n.model_copy(update={"status": "cancelled"}) for n in every if n.status in ("waiting", "sending")]

        # In half of them nothing is cancelled, so that the planner has to hold back by itself.
        await self.turn(someone, now, cancelled if someone.chance.random() < 0.5 else None, in_care=True)

    async def _pauses(self, someone: Someone, now: datetime) -> None:
        self.report.lived["paused"] += 1
        someone.paused_until = now + timedelta(days=someone.chance.uniform(1, 8))
        await self.turn(someone, now, paused_until=someone.paused_until)

    async def _switches_off(self, someone: Someone, now: datetime) -> None:
        self.report.lived["switched a kind off"] += 1
        await self.turn(someone, now, off=(*someone.me.off, someone.chance.choice(("N1", "N6", "N12", "N16"))))

    async def _stops(self, someone: Someone, now: datetime) -> None:
        self.report.lived["stopped all"] += 1
        await self.turn(someone, now, nudges=False)

    # -- what arrives --------------------------------------------------------------------------------------------------

    def arrived(self, out: Outgoing) -> None:
        """A nudge is at its person's: check it, and let them answer or not."""
        now, someone = self.clock.now(), self.people[int(out.address.user)]
        nudge = self.known[out.message.nudge]
        came = Arrived(nudge, now, nudge.snoozed > 0)
        self.check(someone, came)
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

    def check(self, someone: Someone, came: Arrived) -> None:
        """Every rule of `nudges.md`, Restraint, against what arrived; knows nothing of the planner."""
        nudge, now, me, report = came.nudge, came.at, someone.me, self.report
        here = nudges.zone_of(me.zone)
        local = now.astimezone(here)
        what = f"{nudge.kind} to {someone.number} at {local:%a %d %b %H:%M} {me.zone}"
        at, quiet, wakes = local.time(), me.quiet_from, me.quiet_until
        if (quiet <= at < wakes) if quiet < wakes else quiet != wakes and (at >= quiet or at < wakes):
            report.breach("quiet hours", what)
        if local.weekday() > 4 and not (me.weekends or nudge.chosen or nudge.kind in BOOKED):
            report.breach("weekend", what)
        if any(earlier.nudge.id == nudge.id for earlier in someone.got):
            report.breach("sent twice", what)
        key = (nudge.kind, nudge.case, nudge.occurrence)
        if any((e.nudge.kind, e.nudge.case, e.nudge.occurrence) == key for e in someone.got):
            report.breach("one of each kind", what)
        if now < nudge.due:
            report.breach("before its time", what)
        if now >= nudge.expires:
            report.breach("after its moment", what)
        if someone.cared:
            report.breach("care", what)
        if me.nudges is False or nudge.kind in me.off:
            report.breach("switched off", what)
        if someone.paused_until is not None and now < someone.paused_until:
            report.breach("paused", what)
        if nudge.kind in OUTSIDE_CAPS:
            same_day = [e for e in someone.got if e.nudge.kind == nudge.kind and e.at.astimezone(here).date() == local.date()]
            if len(same_day) >= 2:
                report.breach("two of a call's", what)
            return
        before = [e for e in someone.got if e.nudge.kind not in OUTSIDE_CAPS and not e.echo]
        if came.echo:
            before = []  # asked for, and so outside the caps
        ages = [(local.date() - e.at.astimezone(here).date()).days for e in before]
        if sum(age == 0 for age in ages) >= me.most_a_day:
            report.breach("a day's most", what)
        if sum(0 <= age < 7 for age in ages) >= me.most_a_week:
            report.breach("a week's most", what)
        unanswered = 0
        for e in reversed([e for e in someone.got if e.nudge.kind not in OUTSIDE_CAPS]):
            if (someone.seen is not None and someone.seen > e.at) or now - e.at < SILENT_AFTER:
                break
            unanswered += 1
        if unanswered >= 2:
            report.breach("silence after two ignored", what)
        half = sum(age < 2 for age in ages) >= me.most_a_day or sum(age < 14 for age in ages) >= me.most_a_week
        # What was asked for at that hour comes then, silence or not.
        if unanswered == 1 and half and not nudge.chosen:
            report.breach("half as often", what)

    # -- running -------------------------------------------------------------------------------------------------------

    async def run(self) -> None:
        migrate(Database(self.url))
        self.begin_process()
        for someone in self.people:
            self.at(START, partial(self.turn, someone))
            self.live(someone)
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
        await self._count()
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

    async def _count(self) -> None:
        report, now = self.report, self.end
        for someone in self.people:
            for record in await self.store.records(someone.address):
                if not isinstance(record, Nudge):
                    continue
                arrived = any(e.nudge.id == record.id for e in someone.got)
                match record.status:
                    case "expired":
                        report.expired[record.held or "passed"] += 1
                    case "cancelled":
                        report.cancelled += 1
                        if record.held:
                            report.withheld[record.held] += 1
                    case "failed":
                        report.failed += 1
                    case "unknown":
                        report.unknown += 1
                    case "waiting":
                        report.waiting += 1
                        if record.expires <= now - timedelta(hours=1):
                            report.breach("lost", f"{record.kind} of {someone.number} still waits past its end")
                    case "sending":
                        pass
                    case _:
                        if not arrived:
                            what = f"{record.kind} of {someone.number} is noted as {record.status}, and never arrived"
                            report.breach("lost", what)
                if record.held and record.status != "cancelled":
                    report.withheld[record.held] += 1
                if arrived and record.status not in ("sent", "answered", "ignored", "unknown", "sending", "cancelled"):
                    report.breach("noted wrongly", f"{record.kind} of {someone.number} arrived, and is noted as {record.status}")
                if arrived and record.rang is not None:
                    at = next(e.at for e in someone.got if e.nudge.id == record.id)
                    report.late.append((at - record.due).total_seconds() / 60)


# --- a Monday at ten --------------------------------------------------------------------------------------------------


async def surge(size: int, seed: int, folder: Path) -> dict[str, Any]:
    """`size` people due at 10:00 on a Monday: how late each kind and platform is, within the limits of the platforms."""
    rng = random.Random(seed)
    ten = datetime(2026, 3, 9, 10, tzinfo=UTC)
    world = World(0, 1, seed, folder)
    world.url = f"sqlite:///{folder / 'surge.sqlite3'}"
    world.clock.time = ten
    migrate(Database(world.url))
    world.begin_process()
    kinds = ("N9", "N2", "N5", "N6", "N10", "N1", "N4", "N12", "N17")
    spaces = [f"T{n}" for n in range(max(1, size // 2000))]
    sent: dict[tuple[str, str], list[float]] = defaultdict(list)
    order: dict[tuple[str, str, bool], list[tuple[int, float]]] = defaultdict(list)
    per_second: Counter[tuple[str, str, bool, int]] = Counter()
    rows: dict[str, list[dict[str, Any]]] = {"person_in": [], "address_in": [], "nudge_in": []}
    talk = codec.dump_talk(conversation.begin(1))
    store = world.store
    for n in range(size):
        platform = "slack" if rng.random() < 0.6 else "discord"
        address = Address(platform=platform, space=rng.choice(spaces) if platform == "slack" else "", user=str(n))
        opened = rng.random() < 0.98
        kind = rng.choice(kinds)
        lasts = max(nudges.KINDS[kind].lasts, timedelta(hours=3))
        nudge = Nudge(id=f"s{n}", kind=kind, case="c", due=ten, expires=ten + lasts, asked=ten, priority=nudges.KINDS[kind].rank)
        id = f"p{n}"
        place = Place(data={"channel": f"D{n}"}).model_dump_json() if opened else "{}"
        rows["person_in"].append({"id": id, "made": 0, "changed": 0, "body": store.seal(talk, id, "talk")})
        rows["address_in"].append(
            {
                "key": address.key, "person_id": id, "platform": platform, "space": address.space, "user": str(n),
                "place": place, "seen": 0, "preferred": 1, "closed": "",
            }
        )  # fmt: skip
        sealed = store.seal(codec.dump_record(nudge), id, f"nudge/{nudge.id}")
        rows["nudge_in"].append({**nudge_row(nudge), "person_id": id, "body": sealed})

    def fill(s: Any) -> None:
        for name, some in rows.items():
            s.many(store.sql[name], some)

    await store.writer.submit(fill)

    class Handed:
        """Takes what the worker hands over, at the simulated time: what is tried is the pace."""

        async def ring(self, claimed: Claimed, address: Address, place: Place) -> None:
            late = (world.clock.time - ten).total_seconds()
            lane = (address.platform, address.space, bool(place.data))
            sent[(address.platform, claimed.kind)].append(late)
            order[lane].append((claimed.priority, late))
            per_second[(*lane, int(late))] += 1
            gone.append({"person_id": claimed.person_id, "id": claimed.id})

    gone: list[dict[str, Any]] = []
    from sqlalchemy import bindparam, update

    from adapters.storage import schema as t

    done = store.database.sql(
        update(t.nudges)
        .where(t.nudges.c.person_id == bindparam("person_id"), t.nudges.c.id == bindparam("id"))
        .values(status="sent", lease_by="", lease_until=0)
    )
    worker = Worker(NudgeTable(store), Handed(), world.clock, Pace())
    coming: datetime | None = ten
    while coming is not None:
        # A second at a time: a round each millisecond would only take longer.
        step = (coming - ten).total_seconds()
        world.clock.time = max(world.clock.time, ten + timedelta(seconds=math.ceil(step)))
        coming = await worker.round()
        await worker.settled()
        some, gone[:] = list(gone), []
        if some:
            await store.writer.submit(lambda s, some=some: s.many(done, some))  # type: ignore[misc]
        elif coming is not None and coming <= world.clock.time:
            coming = world.clock.time + timedelta(seconds=1)
    await store.close()
    fastest: dict[str, float] = {}
    broken = []
    for (platform, space, opened), got in order.items():
        rate = RATES[(platform, opened)]
        last = max(late for _, late in got)
        fastest[platform] = max(fastest.get(platform, 0.0), len(got) / (last + 1))
        for second, n in ((key[3], n) for key, n in per_second.items() if key[:3] == (platform, space, opened)):
            if n > rate.burst + rate.a_second + 1:
                broken.append(f"{platform} {space}: {n} in second {second}")
        ranks = [rank for rank, _ in got]
        if ranks != sorted(ranks):
            broken.append(f"{platform} {space}: a less urgent kind went before a more urgent one")
    if sum(len(v) for v in sent.values()) != size:
        broken.append(f"{size - sum(len(v) for v in sent.values())} were never handed over")
    lateness = {f"{platform} {kind}": spread([s / 60 for s in values]) for (platform, kind), values in sorted(sent.items())}
    return {
        "people": size,
        "workspaces": len(spaces),
        "lateness_minutes": lateness,
        "all": spread([s / 60 for values in sent.values() for s in values]),
        "broken": broken,
    }


# --- telling it -------------------------------------------------------------------------------------------------------


def simulate(people: int, days: int, seed: int, *, monday: int | None = None, crashes: bool = True) -> Report:
    """Live it, and report. `monday`: how many people in the second part; by default forty times `people`, at most 20,000.

    The same seed gives the same people, who do the same. Where a crash hits is chance beyond it: without `crashes` the whole
    report is the same each time, but for `seconds`."""
    began = wall.perf_counter()
    # The faults are the simulation's own, and counted; the log of them would only hide the report.
    hushed = {name: logging.getLogger(name).level for name in ("comeback.host", "comeback.nudges")}
    for name in hushed:
        logging.getLogger(name).setLevel(logging.CRITICAL)

    async def both(folder: Path) -> Report:
        world = World(people, days, seed, folder, crashes=crashes)
        await world.run()
        size = min(SURGE, 40 * people) if monday is None else monday
        if size:
            world.report.surge = await surge(size, seed, folder)
            for what in world.report.surge["broken"]:
                world.report.breach("pace", what)
        return world.report

    try:
        with tempfile.TemporaryDirectory(prefix="comeback-simulation-") as folder:
            report = asyncio.run(both(Path(folder)))
    finally:
        for name, level in hushed.items():
            logging.getLogger(name).setLevel(level)
    report.seconds = wall.perf_counter() - began
    return report


def described(report: Report) -> list[str]:
    """The report as lines for a terminal, with a picture of the local hours."""
    found = report.as_json()
    late = found["lateness_minutes"]
    lines = [
        f"{report.people} people, {report.days} days, seed {report.seed}: lived in {found['seconds']} s",
        "",
        f"  planned    {report.planned:6}",
        f"  sent       {report.sent:6}",
        f"  expired    {found['expired']:6}   {_list(found['expired_by'])}",
        f"  cancelled  {report.cancelled:6}",
        f"  failed     {report.failed:6}   (direct messages closed)",
        f"  unknown    {report.unknown:6}",
        f"  waiting    {report.waiting:6}",
        f"  withheld by  {_list(found['withheld_by'])}",
        f"  lived through  {_list(found['lived'])}",
        f"  minutes late   p50 {late['p50']}, p95 {late['p95']}, p99 {late['p99']}, max {late['max']}",
        "",
        "  sent by local hour",
    ]
    most = max(report.hours.values(), default=1)
    lines += [f"  {h:02}  {'#' * round(50 * report.hours[h] / most):50} {report.hours[h]}" for h in range(24) if report.hours[h]]
    if report.surge:
        everyone = report.surge["all"]
        lines += [
            "",
            f"  A Monday at ten: {report.surge['people']} people, {report.surge['workspaces']} Slack workspaces and Discord",
            f"  minutes late   p50 {everyone['p50']}, p95 {everyone['p95']}, max {everyone['max']}",
        ]
        lines += [f"    {name:12} p50 {v['p50']:7} max {v['max']:7}" for name, v in report.surge["lateness_minutes"].items()]
    lines += ["", "  rules broken: " + (_list(dict(report.broken)) if report.broken else "none")]
    return lines + [f"    {example}" for example in report.examples]


def _list(counts: dict[str, int]) -> str:
    return ", ".join(f"{name} {n}" for name, n in counts.items()) or "-"


def draw(report: Report, path: Path) -> None:
    """The picture: what was sent on each day, at which local hour, and how late the Monday's were."""
    from PIL import Image, ImageDraw

    width, height, margin = 960, 720, 60
    image = Image.new("RGB", (width, height), "#ffffff")
    pen = ImageDraw.Draw(image)
    ink, blue, grey = "#22303c", "#2f6f9f", "#d8dee4"

    def bars(top: int, bottom: int, values: Sequence[tuple[str, float]], title: str) -> None:
        pen.text((margin, top - 22), title, fill=ink)
        most = max((v for _, v in values), default=0) or 1
        room = (width - 2 * margin) / max(1, len(values))
        pen.line((margin, bottom, width - margin, bottom), fill=grey)
        for n, (name, value) in enumerate(values):
            left = margin + n * room
            pen.rectangle((left + 1, bottom - (bottom - top) * value / most, left + room - 2, bottom), fill=blue)
            if len(values) <= 32:
                pen.text((left + 2, bottom + 4), name, fill=ink)
        pen.text((margin - 50, top), f"{most:g}", fill=ink)

    days = sorted(report.by_day)
    bars(60, 200, [(f"{d.day}", report.by_day[d]["sent"]) for d in days], f"Sent on each day ({report.people} people)")
    bars(280, 420, [(f"{h:02}", report.hours[h]) for h in range(24)], "Sent at each local hour")
    late = report.surge.get("lateness_minutes", {})
    bars(
        500,
        640,
        [(name.replace("discord ", "d ").replace("slack ", "s "), v["p50"]) for name, v in late.items()],
        "A Monday at ten: minutes late (median) by platform (s, d) and kind",
    )
    broken = ", ".join(report.broken) or "none"
    pen.text((margin, height - 30), f"Rules broken: {broken}", fill=ink if not report.broken else "#b00020")
    image.save(path)


def main(*, people: int, days: int, seed: int, as_json: bool, picture: Path | None) -> int:
    """Run, print the report and write the picture; 1 where a rule was broken."""
    report = simulate(people, days, seed)
    path = picture or Path(tempfile.gettempdir()) / f"comeback-simulation-{seed}.png"
    draw(report, path)
    if as_json:
        sys.stdout.write(json.dumps({**report.as_json(), "picture": str(path)}, indent=2) + "\n")
    else:
        sys.stdout.write("\n".join([*described(report), "", f"  picture: {path}"]) + "\n")
    return 1 if report.broken else 0


__all__ = ["PlannedHost", "Report", "described", "draw", "main", "simulate", "spread"]
