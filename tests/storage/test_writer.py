"""The writer: jobs of many in one transaction, notes that nobody waits for, and connections that break."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from adapters.storage.writer import IDLE, MOST, Closed, PlayFailed, Writer


class Disk:
    """Connections that write down what is done with them. `trouble` may raise, before each begin, commit or rollback."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.transactions: list[list[str]] = []
        self.open = 0
        self.trouble: Callable[[str], None] = lambda what: None

    def connect(self) -> Connection:
        self.trouble("connect")
        self.open += 1
        return Connection(self)


class Connection:
    def __init__(self, disk: Disk) -> None:
        self.disk, self.now = disk, list[str]()

    def begin(self) -> None:
        self.disk.trouble("begin")
        self.now = []

    def commit(self) -> None:
        self.disk.trouble("commit")
        self.disk.done += self.now
        self.disk.transactions.append(self.now)

    def rollback(self) -> None:
        self.disk.trouble("rollback")
        self.now = []

    def close(self) -> None:
        self.disk.open -= 1


def writes(what: str) -> Callable[[Any], str]:
    def job(connection: Any) -> str:
        connection.now.append(what)
        return what

    return job


def fails(error: Exception) -> Callable[[Any], None]:
    def job(connection: Any) -> None:
        raise error

    return job


def once(what: str, error: Exception) -> Callable[[str], None]:
    left = [error]

    def trouble(now: str) -> None:
        if now == what and left:
            raise left.pop()

    return trouble


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
async def writer(disk: Disk) -> AsyncIterator[Writer]:
    writer = Writer(disk.connect)
    yield writer
    await writer.close()
    assert disk.open == 0


async def held(writer: Writer) -> threading.Event:
    """The writer's thread, busy until the event is set: what is submitted meanwhile shares a transaction."""
    gate, began = threading.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def job(connection: Any) -> None:
        loop.call_soon_threadsafe(began.set)
        gate.wait(5)

    writer.submit(job)
    await began.wait()
    return gate


async def eventually(holds: Callable[[], bool]) -> bool:
    for _ in range(300):
        if holds():
            return True
        await asyncio.sleep(0.01)
    return False


async def test_what_waits_shares_a_transaction_in_the_order_of_its_keys(writer: Writer, disk: Disk) -> None:
    """Jobs that waited are committed together, sorted by key, those of one key as they came."""
    gate = await held(writer)
    jobs = [writer.submit(writes(f"{key}{n}"), key) for n in range(2) for key in ("b", "a")]
    gate.set()
    assert await asyncio.gather(*jobs) == ["b0", "a0", "b1", "a1"]
    assert disk.transactions[-1] == ["a0", "a1", "b0", "b1"]


async def test_a_transaction_has_a_largest_size(writer: Writer, disk: Disk) -> None:
    """Of very many jobs the first do not wait for the last."""
    gate = await held(writer)
    jobs = [writer.submit(writes("x")) for _ in range(MOST + 5)]
    gate.set()
    await asyncio.gather(*jobs)
    assert [len(some) for some in disk.transactions[-2:]] == [MOST, 5]


async def test_a_note_goes_with_the_next_transaction_and_before_it(writer: Writer, disk: Disk) -> None:
    """What is submitted after a note finds it written, without a transaction of the note's own."""
    await writer.submit(writes("turn"))
    writer.note(writes("note 1"))
    writer.note(writes("note 2"))
    await writer.submit(writes("next"))
    assert disk.transactions == [["turn"], ["note 1", "note 2", "next"]]


async def test_a_note_is_written_though_nobody_else_comes(writer: Writer, disk: Disk) -> None:
    """A moment later a note is written by itself: after a turn, and where the writer had long been at rest."""
    await writer.submit(writes("turn"))
    writer.note(writes("soon"))
    assert await eventually(lambda: disk.done == ["turn", "soon"])
    await asyncio.sleep(IDLE * 4)
    writer.note(writes("woken"))
    assert await eventually(lambda: disk.done == ["turn", "soon", "woken"])
    await asyncio.sleep(IDLE * 4)
    await writer.submit(writes("and on"))
    assert disk.done[-1] == "and on"


async def test_many_notes_from_a_busy_loop_are_all_written(writer: Writer, disk: Disk) -> None:
    """None of a thousand notes, given while the writer falls asleep and wakes up, is left lying."""
    for n in range(1000):
        writer.note(writes(str(n)))
        if n % 100 == 0:
            await asyncio.sleep(IDLE)
    assert await eventually(lambda: len(disk.done) == 1000)
    assert disk.done == [str(n) for n in range(1000)]


async def test_a_note_that_fails_is_logged_and_spares_the_others(
    writer: Writer, disk: Disk, caplog: pytest.LogCaptureFixture
) -> None:
    """Nobody waits for a note, so its error goes to the log, without content, and the turn beside it is written."""
    gate = await held(writer)
    writer.note(fails(OSError("xylophonic")))
    turn = writer.submit(writes("turn"))
    gate.set()
    assert await turn == "turn"
    assert await eventually(lambda: "a note was not written: OSError" in caplog.text)
    assert "xylophonic" not in caplog.text


async def test_what_is_queued_is_written_before_the_end(disk: Disk) -> None:
    """Closing writes jobs and notes first; afterwards nothing is taken any more, and closing again does no harm."""
    writer = Writer(disk.connect)
    gate = await held(writer)
    job = writer.submit(writes("turn"))
    writer.note(writes("note"))
    gate.set()
    await writer.close()
    assert await job == "turn"
    assert sorted(disk.done) == ["note", "turn"]
    for late in (lambda: writer.submit(writes("x")), lambda: writer.note(writes("x"))):
        with pytest.raises(Closed):
            late()
    await writer.close()


async def test_a_failure_that_is_not_the_databases_leaves_the_transaction_whole(writer: Writer, disk: Disk) -> None:
    """What a turn raised comes through to it; the others of the transaction are written in the same one."""
    gate = await held(writer)
    before = len(disk.transactions)
    bad = writer.submit(fails(PlayFailed(KeyError("x"))))
    good = [writer.submit(writes(str(n))) for n in range(3)]
    gate.set()
    results = await asyncio.gather(bad, *good, return_exceptions=True)
    assert isinstance(results[0], KeyError)
    assert results[1:] == ["0", "1", "2"]
    assert len(disk.transactions) == before + 2, "that of the held job, and one for all"


@pytest.mark.parametrize("what", ["connect", "begin"])
async def test_a_connection_that_went_away_is_made_anew(writer: Writer, disk: Disk, what: str) -> None:
    """Where a transaction cannot begin because the connection is gone, it is begun on another one."""
    if what == "connect":
        disk.trouble = once("connect", OSError("down"))
        with pytest.raises(OSError, match="down"):
            await writer.submit(writes("a"))
    else:
        await writer.submit(writes("first"))
        gone = iter(["begin", "rollback"])
        state = [next(gone)]

        def trouble(now: str) -> None:
            if state and now == state[0]:
                state[:] = list(gone)[:1]
                raise OSError("gone")

        disk.trouble = trouble
    assert await writer.submit(writes("b")) == "b"
    assert disk.done[-1] == "b"


async def test_a_conflict_with_another_process_is_tried_again(writer: Writer, disk: Disk) -> None:
    """What another process stood in the way of is run again, a few times, and then fails."""

    class Conflict(Exception):
        sqlstate = "40001"

    disk.trouble = once("commit", Conflict())
    assert await writer.submit(writes("a")) == "a"
    assert disk.done == ["a"]
    with pytest.raises(Conflict):
        await writer.submit(fails(Conflict()))
    assert await writer.submit(writes("b")) == "b"


async def test_a_turn_that_nobody_waits_for_any_more_harms_nobody(writer: Writer, disk: Disk) -> None:
    """A job whose caller gave up is written all the same, and the next one is answered."""
    gate = await held(writer)
    left = writer.submit(writes("left"))
    left.cancel()
    here = writer.submit(writes("here"))
    gate.set()
    assert await here == "here"
    assert disk.done == ["left", "here"]


def test_a_loop_that_ended_while_its_job_ran_harms_nobody(disk: Disk) -> None:
    """A job outlives the event loop that gave it, and the writer goes on for the next loop."""
    writer = Writer(disk.connect)

    async def leave() -> threading.Event:
        gate = await held(writer)
        writer.submit(writes("left"))
        return gate

    gate = asyncio.run(leave())
    gate.set()

    async def come() -> str:
        answer = await writer.submit(writes("next"))
        await writer.close()
        return answer

    assert asyncio.run(come()) == "next"
    assert disk.done == ["left", "next"]
