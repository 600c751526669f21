"""What stands in for the outside: a clock that is set, a file that is thrown away, platforms whose users and faults are made up,
and a host whose conversation only rings."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from adapters.simulation.people import Someone
from adapters.simulation.report import Report
from adapters.storage.database import Database, Session, Sql
from bot import codec, conversation, nudges
from bot.events import Due
from bot.host import Host
from bot.ports import Incoming, Loaded, Message, Outcome, Outgoing, Refused, TryLater
from bot.records import Nudge, Person


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


class Around(Protocol):
    """What a platform must know of the world that it stands in (`world.World`)."""

    people: Sequence[Someone]
    report: Report
    dying: int | None

    def arrived(self, out: Outgoing) -> None: ...


@dataclass
class SimulatedPlatform:
    """A platform whose users and faults are the simulation's."""

    platform: str
    world: Around
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
