"""A Monday at ten: many people due at once. What is tried is the pace at which the worker hands over, and nothing else."""

from __future__ import annotations

import math
import random
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import bindparam, update

from adapters.clock.pace import RATES, Pace
from adapters.clock.worker import Worker
from adapters.simulation.platform import SimulatedClock
from adapters.simulation.report import spread
from adapters.simulation.world import World
from adapters.storage import schema as t
from adapters.storage.database import Database
from adapters.storage.migrate import migrate
from adapters.storage.nudges import Claimed, NudgeTable
from adapters.storage.rows import nudge_row
from adapters.storage.store import SqlStore
from bot import codec, conversation, nudges
from bot.ports import Address, Place
from bot.records import Nudge

TEN = datetime(2026, 3, 9, 10, tzinfo=UTC)
KINDS = ("N9", "N2", "N5", "N6", "N10", "N1", "N4", "N12", "N17")
"""Of which kinds what is due is."""


@dataclass
class Handed:
    """Takes what the worker hands over, at the simulated time: what is tried is the pace."""

    clock: SimulatedClock
    sent: dict[tuple[str, str], list[float]] = field(default_factory=lambda: defaultdict(list))
    """Seconds after ten, by platform and kind."""
    order: dict[tuple[str, str, bool], list[tuple[int, float]]] = field(default_factory=lambda: defaultdict(list))
    """Rank and seconds after ten, as they came, by platform, workspace and whether the conversation was open."""
    per_second: Counter[tuple[str, str, bool, int]] = field(default_factory=Counter)
    gone: list[dict[str, Any]] = field(default_factory=list)
    """What was handed over since this was last emptied."""

    async def ring(self, claimed: Claimed, address: Address, place: Place) -> None:
        late = (self.clock.time - TEN).total_seconds()
        lane = (address.platform, address.space, bool(place.data))
        self.sent[(address.platform, claimed.kind)].append(late)
        self.order[lane].append((claimed.priority, late))
        self.per_second[(*lane, int(late))] += 1
        self.gone.append({"person_id": claimed.person_id, "id": claimed.id})


async def surge(size: int, seed: int, folder: Path) -> dict[str, Any]:
    """`size` people due at 10:00 on a Monday: how late each kind and platform is, within the limits of the platforms."""
    world = World(0, 1, seed, folder)
    world.url = f"sqlite:///{folder / 'surge.sqlite3'}"
    world.clock.time = TEN
    migrate(Database(world.url))
    world.begin_process()
    spaces = [f"T{n}" for n in range(max(1, size // 2000))]
    await _fill(world.store, size, spaces, random.Random(seed))
    handed = Handed(world.clock)
    await _hand_over(world.store, handed)
    await world.store.close()
    lateness = {f"{platform} {kind}": spread([s / 60 for s in late]) for (platform, kind), late in sorted(handed.sent.items())}
    return {
        "people": size,
        "workspaces": len(spaces),
        "lateness_minutes": lateness,
        "all": spread([s / 60 for late in handed.sent.values() for s in late]),
        "broken": _broken(handed, size),
    }


async def _fill(store: SqlStore, size: int, spaces: list[str], rng: random.Random) -> None:
    """Write the people, their addresses and one nudge each, all at once."""
    rows: dict[str, list[dict[str, Any]]] = {"person_in": [], "address_in": [], "nudge_in": []}
    talk = codec.dump_talk(conversation.begin(1))
    for n in range(size):
        platform = "slack" if rng.random() < 0.6 else "discord"
        address = Address(platform=platform, space=rng.choice(spaces) if platform == "slack" else "", user=str(n))
        opened = rng.random() < 0.98
        kind = rng.choice(KINDS)
        lasts = max(nudges.KINDS[kind].lasts, timedelta(hours=3))
        nudge = Nudge(id=f"s{n}", kind=kind, case="c", due=TEN, expires=TEN + lasts, asked=TEN, priority=nudges.KINDS[kind].rank)
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


async def _hand_over(store: SqlStore, handed: Handed) -> None:
    """Rounds of the worker until nothing is due any more, a second at a time: one each millisecond would only take longer."""
    done = store.database.sql(
        update(t.nudges)
        .where(t.nudges.c.person_id == bindparam("person_id"), t.nudges.c.id == bindparam("id"))
        .values(status="sent", lease_by="", lease_until=0)
    )
    clock = handed.clock
    worker = Worker(NudgeTable(store), handed, clock, Pace())
    coming: datetime | None = TEN
    while coming is not None:
        clock.time = max(clock.time, TEN + timedelta(seconds=math.ceil((coming - TEN).total_seconds())))
        coming = await worker.round()
        await worker.settled()
        some, handed.gone = handed.gone, []
        if some:
            await store.writer.submit(lambda s, some=some: s.many(done, some))  # type: ignore[misc]
        elif coming is not None and coming <= clock.time:
            coming = clock.time + timedelta(seconds=1)


def _broken(handed: Handed, size: int) -> list[str]:
    """Where a platform got more in a second than it takes, a lesser kind went first, or somebody was left out."""
    broken = []
    for (platform, space, opened), got in handed.order.items():
        rate = RATES[(platform, opened)]
        for second, n in ((key[3], n) for key, n in handed.per_second.items() if key[:3] == (platform, space, opened)):
            if n > rate.burst + rate.a_second + 1:
                broken.append(f"{platform} {space}: {n} in second {second}")
        ranks = [rank for rank, _ in got]
        if ranks != sorted(ranks):
            broken.append(f"{platform} {space}: a less urgent kind went before a more urgent one")
    left = size - sum(len(late) for late in handed.sent.values())
    if left:
        broken.append(f"{left} were never handed over")
    return broken
