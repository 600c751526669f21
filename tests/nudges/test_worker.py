"""The worker against a real store: due, leased, sending, then sent, unknown or failed; on SQLite, and on PostgreSQL."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import sqlite3
import time
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters.clock.pace import Pace, Rate
from adapters.clock.worker import Worker
from adapters.storage.cipher import Cipher
from adapters.storage.database import Database
from adapters.storage.nudges import Lane, NudgeTable
from adapters.storage.store import LEASE, SqlStore
from bot.ports import Outgoing, Place, Refused, TryLater
from tests.nudges.harness import (
    Clock,
    FileChannel,
    address,
    arrived,
    host_of,
    leased,
    nudge_at,
    open_store,
    person_of,
    settle,
    statuses,
)

NOW = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)


@pytest.fixture
async def store(migrated_url: str) -> AsyncIterator[SqlStore]:
    opened = open_store(migrated_url)
    yield opened
    await opened.close()


def worker_of(store: SqlStore, clock: Clock, channel: FileChannel, **more: object) -> Worker:
    return Worker(NudgeTable(store), host_of(store, clock, channel), clock, **more)  # type: ignore[arg-type]


async def community(store: SqlStore, people: int, each: int = 1, due: datetime = NOW) -> None:
    await settle(
        store,
        [
            (address(n), person_of(), [nudge_at(f"n{n}-{k}", due + timedelta(minutes=k), case=f"c{k}") for k in range(each)])
            for n in range(people)
        ],
        NOW - timedelta(days=1),
    )


async def test_what_is_due_is_sent_once_and_what_is_not_waits(store: SqlStore, tmp_path: Path) -> None:
    """Everything due goes out once and is noted as sent; the next wake-up is the earliest that waits."""
    await community(store, 60, each=2)
    clock, channel = Clock(NOW), FileChannel(tmp_path / "sent")
    worker = worker_of(store, clock, channel)
    await worker.round()
    await worker.settled()
    assert await worker.table.next_due(NOW) == NOW + timedelta(minutes=1)
    assert sorted(line["text"] for line in arrived(channel.path)) == sorted(f"n{n}-0" for n in range(60))
    await worker.round()
    await worker.settled()
    assert len(arrived(channel.path)) == 60
    clock.fixed = NOW + timedelta(minutes=1)
    await worker.round()
    await worker.settled()
    assert await worker.table.next_due(clock.now()) is None
    assert set((await statuses(store)).values()) == {"sent"}
    assert len({line["text"] for line in arrived(channel.path)}) == 120
    assert await leased(store) == 0


async def test_two_workers_share_and_never_double(store: SqlStore, migrated_url: str, tmp_path: Path) -> None:
    """Two processes on one database ring everything between them, and nothing twice."""
    await community(store, 150)
    clock, channel = Clock(NOW), FileChannel(tmp_path / "sent")
    second = open_store(migrated_url)
    try:
        workers = [worker_of(s, clock, channel, batch=20) for s in (store, second)]
        await asyncio.gather(*(w.round() for w in workers))
        await asyncio.gather(*(w.settled() for w in workers))
    finally:
        await second.close()
    texts = [line["text"] for line in arrived(channel.path)]
    assert len(texts) == len(set(texts)) == 150


async def test_a_lease_runs_out(store: SqlStore, tmp_path: Path) -> None:
    """What a dead process had claimed is claimed again once its lease has run out, and not before; a clock set back
    does not prolong it."""
    await community(store, 3)
    table, lane = NudgeTable(store), Lane("file", "", True)
    assert len(await table.claim(NOW, lane, 10)) == 3
    assert await table.claim(NOW + LEASE / 2, lane, 10) == []
    assert await table.next_due(NOW) == NOW + LEASE
    assert len(await table.claim(NOW + LEASE, lane, 10)) == 3
    # The clock is set back an hour: that lease now lies too far ahead to be one.
    await community_due_earlier(store)
    assert len(await table.claim(NOW - timedelta(hours=1), lane, 10)) == 3
    assert await table.release() == 3
    assert await leased(store) == 0


async def community_due_earlier(store: SqlStore) -> None:
    from sqlalchemy import update

    from adapters.storage import schema as t
    from adapters.storage.rows import micros

    sql = store.database.sql(update(t.nudges).values(due=micros(NOW - timedelta(hours=2))))
    await store.writer.submit(lambda s: s.run(sql, {}))


async def test_the_clock_set_back_and_forward(store: SqlStore, tmp_path: Path) -> None:
    """An hour back: nothing rings again and nothing is lost. An hour forward: what is due rings, what is over dies."""
    await community(store, 20, each=2)
    clock, channel = Clock(NOW), FileChannel(tmp_path / "sent")
    worker = worker_of(store, clock, channel)
    await worker.round()
    await worker.settled()
    clock.fixed = NOW - timedelta(hours=1)
    await worker.round()
    await worker.settled()
    assert len(arrived(channel.path)) == 20
    clock.fixed = NOW + timedelta(hours=1)
    await worker.round()
    await worker.settled()
    texts = [line["text"] for line in arrived(channel.path)]
    assert len(texts) == len(set(texts)) == 40


async def test_what_is_too_late_dies(store: SqlStore, tmp_path: Path) -> None:
    """A nudge whose moment passed while nothing ran is ended, and is not sent."""
    await community(store, 5)
    clock, channel = Clock(NOW + timedelta(hours=7)), FileChannel(tmp_path / "sent")
    worker = worker_of(store, clock, channel)
    await worker.round()
    await worker.settled()
    assert arrived(channel.path) == []
    assert set((await statuses(store)).values()) == {"expired"}


async def test_a_nudge_that_cannot_be_read_is_not_tried_for_ever(store: SqlStore, migrated_url: str, tmp_path: Path) -> None:
    """While the key of a person is missing their nudge is tried now and then, and ends when its moment has passed; where the key
    is back in time it rings."""
    await community(store, 2)
    one, two = sorted(c.id for c in await NudgeTable(store).claim(NOW, Lane("file", "", True), 10))
    await NudgeTable(store).release()
    clock, channel = Clock(NOW), FileChannel(tmp_path / "sent")
    blind = SqlStore(Database(migrated_url), Cipher([b"x" * 32]))
    worker = worker_of(blind, clock, channel)
    await worker.round()
    await worker.settled()
    assert arrived(channel.path) == []
    coming = await worker.table.next_due(NOW)
    assert coming is not None
    assert coming - NOW >= timedelta(minutes=10)
    assert await NudgeTable(store).claim(NOW + LEASE * 2, Lane("file", "", True), 10) == []
    clock.fixed = coming
    seeing = worker_of(store, clock, channel)
    await seeing.round()
    await seeing.settled()
    assert {line["text"] for line in arrived(channel.path)} == {one, two}
    await blind.close()


async def test_an_unreadable_nudge_ends_with_its_moment(store: SqlStore, migrated_url: str, tmp_path: Path) -> None:
    """Once it could only come too late, nobody asks for it any more, and it is noted as expired."""
    await community(store, 2)
    clock, channel = Clock(NOW + timedelta(days=30)), FileChannel(tmp_path / "sent")
    blind = SqlStore(Database(migrated_url), Cipher([b"x" * 32]))
    worker = worker_of(blind, clock, channel)
    await worker.round()
    await worker.settled()
    assert await worker.table.next_due(clock.now()) is None
    assert set((await statuses(store)).values()) == {"expired"}
    await blind.close()


async def test_closed_direct_messages_are_not_tried_for_ever(store: SqlStore, tmp_path: Path) -> None:
    """The first refusal marks the nudge failed and the person unreachable; later nudges are not tried, and wake nobody; the
    store keeps the reason for the next visit."""
    await community(store, 1, each=3)
    tries: list[str] = []

    def closed(out: Outgoing, when: str) -> None:
        tries.append(out.id)
        raise Refused("closed")

    clock, channel = Clock(NOW), FileChannel(tmp_path / "sent", fault=closed)
    worker = worker_of(store, clock, channel)
    for minutes in (0, 1, 2, 60):
        clock.fixed = NOW + timedelta(minutes=minutes)
        await worker.round()
        await worker.settled()
    assert len(tries) == 1
    assert await statuses(store) == {"n0-0": "failed", "n0-1": "waiting", "n0-2": "waiting"}
    assert await worker.table.next_due(clock.now()) is None
    assert (await loaded_missed(store)) == ("closed",)


async def test_a_nudge_to_closed_direct_messages_waits_for_the_next_visit(store: SqlStore, tmp_path: Path) -> None:
    """After a visit what is still in time rings."""
    await community(store, 1, each=2)
    tries: list[str] = []

    def closed(out: Outgoing, when: str) -> None:
        if not tries:
            tries.append(out.id)
            raise Refused("closed")

    clock, channel = Clock(NOW), FileChannel(tmp_path / "sent", fault=closed)
    worker = worker_of(store, clock, channel)
    for minutes in (0, 1, 30):
        clock.fixed = NOW + timedelta(minutes=minutes)
        await worker.round()
        await worker.settled()
    assert await statuses(store) == {"n0-0": "failed", "n0-1": "waiting"}
    await loaded_missed(store)  # they come by
    worker = worker_of(store, clock, channel)
    await worker.round()
    await worker.settled()
    assert (await statuses(store))["n0-1"] in ("sending", "sent")


async def test_a_nudge_to_closed_direct_messages_dies_by_its_own_rule(store: SqlStore, tmp_path: Path) -> None:
    """Where nobody comes by, it ends when its time is over, as any other, and nothing was tried."""
    await community(store, 1, each=2)
    tries: list[str] = []

    def closed(out: Outgoing, when: str) -> None:
        tries.append(out.id)
        raise Refused("closed")

    clock, channel = Clock(NOW), FileChannel(tmp_path / "sent", fault=closed)
    for after in (timedelta(), timedelta(minutes=1), timedelta(days=30)):
        clock.fixed = NOW + after
        worker = worker_of(store, clock, channel)
        await worker.round()
        await worker.settled()
    assert len(tries) == 1
    assert await statuses(store) == {"n0-0": "failed", "n0-1": "expired"}


async def loaded_missed(store: SqlStore) -> tuple[str, ...]:
    from bot.events import Began
    from bot.ports import Incoming, Loaded, Outcome

    found: list[tuple[str, ...]] = []

    def play(loaded: Loaded) -> Outcome:
        found.append(tuple(loaded.missed))
        return Outcome(talk=loaded.talk or b"")

    await store.turn(Incoming(address=address(0), event=Began(), id="visit"), play, NOW)
    return found[0]


async def test_a_platform_that_says_wait_is_asked_later(store: SqlStore, tmp_path: Path) -> None:
    """A 429 with a wait puts the message off by that wait; then it goes out once."""
    await community(store, 4)
    refused: set[str] = set()

    def limited(out: Outgoing, when: str) -> None:
        if when == "before" and out.id not in refused:
            refused.add(out.id)
            raise TryLater(30.0)

    clock, channel = Clock(NOW), FileChannel(tmp_path / "sent", fault=limited)
    worker = worker_of(store, clock, channel)
    await worker.round()
    await worker.settled()
    host = worker.host
    clock.fixed = NOW + timedelta(seconds=10)
    await host.empty_outbox()  # type: ignore[attr-defined]
    assert arrived(channel.path) == []
    clock.fixed = NOW + timedelta(seconds=31)
    await host.empty_outbox()  # type: ignore[attr-defined]
    assert len(arrived(channel.path)) == 4
    assert set((await statuses(store)).values()) == {"sent"}


@pytest.mark.parametrize("tells", [True, False])
async def test_an_answer_that_was_lost(store: SqlStore, tmp_path: Path, tells: bool) -> None:
    """Where the message arrived and the answer was cut off: a platform that can be asked is asked; from one that cannot,
    it is noted as unknown. It is sent twice by neither."""
    await community(store, 5)

    def cut(out: Outgoing, when: str) -> None:
        if when == "after":
            raise ConnectionResetError

    clock, channel = Clock(NOW), FileChannel(tmp_path / "sent", fault=cut, tells=tells)
    worker = worker_of(store, clock, channel)
    await worker.round()
    await worker.settled()
    clock.fixed = NOW + timedelta(minutes=2)
    await worker.host.empty_outbox()  # type: ignore[attr-defined]
    assert len(arrived(channel.path)) == 5
    assert set((await statuses(store)).values()) == {"sent" if tells else "unknown"}


async def test_a_message_held_up_until_night_is_not_sent(store: SqlStore, tmp_path: Path) -> None:
    """A platform that is down until the quiet hours begin does not make a nudge ring at night: its moment has passed."""
    evening = NOW.replace(hour=19, minute=50)
    calm = person_of(quiet_from="20:00", quiet_until="09:00")
    await settle(store, [(address(0), calm, [nudge_at("n0", evening)])], NOW)
    down = [True]

    def fault(out: Outgoing, when: str) -> None:
        if down[0]:
            raise TryLater(900.0)

    clock, channel = Clock(evening), FileChannel(tmp_path / "sent", fault=fault)
    worker = worker_of(store, clock, channel)
    await worker.round()
    await worker.settled()
    down[0] = False
    clock.fixed = evening + timedelta(minutes=16)
    await worker.host.empty_outbox()  # type: ignore[attr-defined]
    assert arrived(channel.path) == []
    assert set((await statuses(store)).values()) == {"expired"}


@pytest.mark.parametrize(("rate", "share"), [(10, 1.0), (20, 0.5)])
async def test_the_most_urgent_go_first_within_the_pace(store: SqlStore, tmp_path: Path, rate: int, share: float) -> None:
    """A lane with ten a second (or half of twenty) lets ten a second out, the urgent first, and no other lane waits for it."""
    people = [
        (address(n, space="T1"), person_of(), [nudge_at(f"n{n}", NOW, kind="N9" if n % 5 == 0 else "N12")]) for n in range(50)
    ]
    people += [(address(n, "other"), person_of(), [nudge_at(f"n{n}", NOW)]) for n in range(50, 60)]
    await settle(store, people, NOW - timedelta(days=1))
    clock, channel = Clock(NOW), FileChannel(tmp_path / "sent")
    other = FileChannel(tmp_path / "other", platform="other")
    worker = worker_of(store, clock, channel, pace=Pace(share, {("file", True): Rate(rate, rate)}))
    worker.host.channels["other"] = other  # type: ignore[attr-defined]
    coming: datetime | None = NOW
    seconds = 0.0
    while coming is not None:
        clock.fixed = coming
        coming = await worker.round()
        await worker.settled()
        gone = len(arrived(channel.path))
        if gone == 50:
            break
        seconds = (clock.fixed - NOW).total_seconds()
        assert gone <= 10 + 10 * seconds
        if seconds == 0:
            assert {line["text"] for line in arrived(channel.path)} == {f"n{n}" for n in range(0, 50, 5)}
            assert len(arrived(other.path)) == 10
    assert len(arrived(channel.path)) == 50
    assert 3.8 <= seconds <= 4.2


async def test_a_long_queue_is_asked_after_seldom(store: SqlStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While a lane is at its limit the worker comes back several times a second; what has to look at everything that is due is
    not asked for each time, and the more seldom the longer it takes."""
    people = [(address(n, space="T1"), person_of(), [nudge_at(f"n{n}", NOW, kind="N12")]) for n in range(60)]
    await settle(store, people, NOW - timedelta(days=1))
    clock, channel = Clock(NOW), FileChannel(tmp_path / "sent")
    worker = worker_of(store, clock, channel, pace=Pace(1.0, {("file", True): Rate(5, 5)}))
    asked: Counter[str] = Counter()
    real = {name: getattr(worker.table, name) for name in ("lanes", "next_due")}

    def counting(name: str) -> Any:
        async def ask(now: datetime) -> Any:
            asked[name] += 1
            if name == "lanes":
                await asyncio.sleep(0.4)  # a hundred thousand
            return await real[name](now)

        return ask

    for name in real:
        monkeypatch.setattr(worker.table, name, counting(name))
    coming: datetime | None = NOW
    rounds = 0
    while coming is not None and len(arrived(channel.path)) < 50:
        clock.fixed, rounds = coming, rounds + 1
        coming = await worker.round()
        await worker.settled()
    assert rounds > 20
    assert asked["next_due"] == 0
    assert asked["lanes"] == 2
    assert clock.fixed is not None
    assert (clock.fixed - NOW).total_seconds() < 10


async def test_the_worker_keeps_the_collector_from_what_stays(store: SqlStore, tmp_path: Path) -> None:
    """Once there is a worker, what stood before it is no longer walked by the collector, which would stop the loop for it."""
    gc.unfreeze()
    worker_of(store, Clock(NOW), FileChannel(tmp_path / "sent"))
    assert gc.get_freeze_count() > 10_000


async def test_a_database_that_is_locked_for_a_while(store: SqlStore, migrated_url: str, tmp_path: Path) -> None:
    """Another process holds the database for two seconds: the nudges ring afterwards, once each. (Five in the soak.)"""
    await lock_and_ring(store, migrated_url, tmp_path, 2.0)


@pytest.mark.soak
async def test_a_database_that_is_locked_for_five_seconds(store: SqlStore, migrated_url: str, tmp_path: Path) -> None:
    """Another process holds the database for five seconds: the nudges ring afterwards, once each."""
    await lock_and_ring(store, migrated_url, tmp_path, 5.0)


@contextlib.asynccontextmanager
async def running(worker: Worker) -> AsyncIterator[None]:
    """The worker, running until the end of the block."""
    task = asyncio.create_task(worker.run())
    try:
        yield
    finally:
        await worker.stop(3.0)
        await task


async def lock_and_ring(store: SqlStore, url: str, tmp_path: Path, seconds: float) -> None:
    await community(store, 10, due=datetime.now(UTC) - timedelta(seconds=1))
    clock, channel = Clock(), FileChannel(tmp_path / "sent")
    worker = worker_of(store, clock, channel, tick=0.3)
    held = await asyncio.to_thread(hold, url)
    async with running(worker):
        await asyncio.sleep(seconds)
        early = arrived(channel.path)
        held.close()
        assert early == []
        await until(lambda: len(arrived(channel.path)) == 10, 15)
    texts = [line["text"] for line in arrived(channel.path)]
    assert len(texts) == len(set(texts)) == 10


def hold(url: str) -> Any:
    """A transaction that keeps everybody else from writing."""
    if url.startswith("sqlite"):
        raw = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None, check_same_thread=False)
        raw.execute("BEGIN EXCLUSIVE")
        return raw
    import psycopg

    connection = psycopg.connect(url)
    connection.execute("LOCK TABLE nudges IN ACCESS EXCLUSIVE MODE")
    return connection


async def until(true: object, within: float) -> None:
    ends = time.monotonic() + within
    while not true():  # type: ignore[operator]
        assert time.monotonic() < ends, "it did not come to pass in time"
        await asyncio.sleep(0.05)


async def test_a_full_disk(tmp_path: Path) -> None:
    """Where the database cannot grow, nothing is sent that could not be noted first; with room again all ring once."""
    store = open_store(f"sqlite:///{tmp_path}/full.sqlite3")
    try:
        await community(store, 40)

        def limit(session: object, pages: int) -> None:
            session._execute(f"PRAGMA max_page_count={pages}")  # type: ignore[attr-defined]

        await store.writer.submit(lambda s: limit(s, 1))  # SQLite keeps it at the present size
        clock, channel = Clock(NOW), FileChannel(tmp_path / "sent")
        worker = worker_of(store, clock, channel)
        for _ in range(3):
            with contextlib.suppress(sqlite3.OperationalError):
                await worker.round()
            await worker.settled()
        short = len(arrived(channel.path))
        assert short < 40
        await store.writer.submit(lambda s: limit(s, 1_000_000))
        clock.fixed = NOW + LEASE + timedelta(seconds=1)
        await worker.round()
        await worker.settled()
        await worker.host.empty_outbox()  # type: ignore[attr-defined]
        clock.fixed += LEASE
        await worker.host.empty_outbox()  # type: ignore[attr-defined]
        texts = [line["text"] for line in arrived(channel.path)]
        assert len(texts) == len(set(texts)) == 40
        assert set((await statuses(store)).values()) == {"sent"}
    finally:
        await store.close()


async def test_stop_drains_and_leaves_nothing_leased(store: SqlStore, tmp_path: Path) -> None:
    """Told to stop while a platform is slow, the worker finishes or gives back what it holds within its time."""
    await community(store, 30)
    clock, channel = Clock(NOW), FileChannel(tmp_path / "sent", delay=30.0)
    worker = worker_of(store, clock, channel)
    async with running(worker):
        await until(lambda: len(worker._running) == 30, 10)
        await asyncio.sleep(0.5)
        began = time.monotonic()
        await worker.stop(2.0, worker.host.drain)  # type: ignore[attr-defined]
    assert time.monotonic() - began < 3.5
    assert await leased(store) == 0
    # The next process sends them.
    again = FileChannel(tmp_path / "sent")
    second = worker_of(store, clock, again)
    await second.round()
    await second.settled()
    await second.host.empty_outbox()  # type: ignore[attr-defined]
    texts = [line["text"] for line in arrived(channel.path)]
    assert len(texts) == len(set(texts)) == 30


async def test_the_alarm_wakes_at_the_earliest_due_time(store: SqlStore, tmp_path: Path) -> None:
    """Without any tick in between, a nudge that is due soon rings on its second."""
    soon = datetime.now(UTC) + timedelta(seconds=1)
    await settle(store, [(address(0), person_of(), [nudge_at("n0", soon)])], soon - timedelta(hours=1))
    clock, channel = Clock(), FileChannel(tmp_path / "sent")
    worker = worker_of(store, clock, channel, tick=60.0)
    async with running(worker):
        await until(lambda: arrived(channel.path), 6)
        assert datetime.now(UTC) >= soon


async def test_never_opened_channels_have_a_slow_lane(store: SqlStore) -> None:
    """People whose direct-message channel was never opened are claimed apart, so that they hold back nobody else."""
    known = [(address(n), person_of(), [nudge_at(f"n{n}", NOW)]) for n in range(2)]
    await settle(store, known, NOW - timedelta(days=1))
    table = NudgeTable(store)
    assert await table.lanes(NOW) == [(Lane("file", "", True), 2)]
    assert await table.lanes(NOW - timedelta(hours=1)) == []
    await store.writer.submit(lambda s: s.run(store.sql["address_up"], {"key": address(0).key, "place": "{}", "seen": 0}))
    assert sorted(await table.lanes(NOW)) == [(Lane("file", "", False), 1), (Lane("file", "", True), 1)]
    (claimed,) = await table.claim(NOW, Lane("file", "", False), 5)
    assert (claimed.address, claimed.place) == (address(0), Place())


@pytest.mark.xdist_group("postgres")
async def test_what_another_process_holds_is_passed_over(nudges_postgres: str) -> None:
    """While another transaction has some of what is due in hand, the rest is claimed at once instead of waiting for it."""
    import psycopg

    store = open_store(nudges_postgres)
    try:
        await community(store, 10)
        with psycopg.connect(nudges_postgres) as other:
            other.execute("SELECT 1 FROM nudges ORDER BY id LIMIT 3 FOR UPDATE")
            claimed = await asyncio.wait_for(NudgeTable(store).claim(NOW, Lane("file", "", True), 10), 5.0)
        assert len(claimed) == 7
    finally:
        await store.close()
