"""One thread that writes: jobs of many people share one transaction, and so one trip to the disk (group commit).

A job is a function of the connection. Jobs that wait while a commit is under way are taken together into the next one, in the
order of their `key` (stable), so that two processes lock people in the same order on PostgreSQL. If a statement of one job
fails, the transaction is rolled back and each job is run again alone: a job's failure fails that job alone. One that another
process stood in the way of, or whose connection broke, is tried again. Jobs therefore may run twice, and must be pure apart
from what they do to the connection.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import queue
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

log = logging.getLogger("comeback.store")

R = TypeVar("R")

MOST = 256
"""Jobs in one transaction; more would make the first of them wait too long."""

IDLE = 0.03
"""Seconds that a note waits for company before it is committed by itself."""

TRIES = 3
"""How often a transaction is tried that met another process's, or whose connection went away."""

CONFLICTS = ("23505", "40001", "40P01")
"""PostgreSQL's codes for what another process brought about: the same new row, an order that cannot be, a deadlock. A person's
first two messages that reach two processes at once end in the first of them."""


class Connection(Protocol):
    """What the writer needs of a database: statements by name, and a transaction round them."""

    def begin(self) -> None: ...
    def commit(self) -> None: ...
    def rollback(self) -> None: ...
    def close(self) -> None: ...


@dataclass(slots=True)
class _Job:
    run: Callable[[Any], Any]
    key: str = ""
    future: asyncio.Future[Any] | None = None
    """`None` for a note: nobody waits for it."""
    loop: asyncio.AbstractEventLoop | None = None


_WAKE = _Job(lambda s: None)
"""Put into the queue to say that there is a note."""


class Closed(RuntimeError):
    """The store is closed; nothing more can be written."""


class PlayFailed(Exception):
    """Raised inside a job for a failure that is not the database's; the others of its transaction are not touched by it."""

    def __init__(self, cause: BaseException) -> None:
        super().__init__(str(type(cause)))
        self.cause = cause


class Writer:
    """Runs jobs one after the other on a thread and a connection of its own."""

    def __init__(self, connect: Callable[[], Connection], name: str = "comeback-writer") -> None:
        self._connect = connect
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._notes: deque[_Job] = deque()
        self._lingering = self._resting = self._closed = False
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def submit(self, run: Callable[[Any], R], key: str = "") -> asyncio.Future[R]:
        """Run a job; the future is done once its transaction is durable. Raises Closed after `close`."""
        if self._closed:
            raise Closed("the store is closed")
        loop = asyncio.get_running_loop()
        future: asyncio.Future[R] = loop.create_future()
        self._queue.put(_Job(run, key, future, loop))
        return future

    def note(self, run: Callable[[Any], Any]) -> None:
        """Run a job that nobody waits for, and that may be lost in a crash without harm: in the next transaction there is, or
        a moment later in its own, and always before what is submitted after it. Raises Closed after `close`."""
        if self._closed:
            raise Closed("the store is closed")
        self._notes.append(_Job(run))
        if self._resting:
            self._queue.put(_WAKE)

    async def close(self) -> None:
        """Finish what is queued, then end the thread and the connection."""
        if not self._closed:
            self._closed = True
            self._queue.put(None)
        await asyncio.to_thread(self._thread.join)

    def _work(self) -> None:
        connection: Connection | None = None
        ending = False
        while not ending:
            jobs: list[_Job] = []
            while len(jobs) < MOST:
                try:
                    job = self._queue.get_nowait() if jobs else self._first()
                except queue.Empty:
                    break
                if job is None:
                    ending = True
                    break
                if job is not _WAKE:
                    jobs.append(job)
            self._lingering = bool(jobs)
            while self._notes:
                jobs.insert(0, self._notes.pop())
            if jobs:
                connection = self._batch(connection, jobs)
        if connection is not None:
            with contextlib.suppress(Exception):
                connection.close()

    def _first(self) -> _Job | None:
        """Wait for a job: as long as it takes, but only a moment where there are notes. Raises queue.Empty after that.

        After a turn comes the note that its answer arrived, and then the next turn; so that the note need not wake anybody, the
        moment is waited before it is there."""
        if self._lingering or self._notes:
            try:
                return self._queue.get(timeout=IDLE)
            except queue.Empty:
                if self._notes:
                    raise
        self._resting = True
        try:
            # A note that came in between saw nobody rest; any later one puts something into the queue.
            return self._queue.get(timeout=IDLE if self._notes else None)
        finally:
            self._resting = False

    def _batch(self, connection: Connection | None, jobs: list[_Job]) -> Connection | None:
        """All together; where that fails, each alone. Gives the connection to go on with, if it is still good."""
        jobs.sort(key=lambda job: job.key)
        todo, left = deque([jobs]), TRIES
        while todo:
            some = todo.popleft()
            try:
                if connection is None:
                    connection = self._connect()
                connection.begin()
            except Exception as error:
                # Nothing was run. A connection that went away while nobody talked is made anew, once.
                alive = connection is not None and _rolled_back(connection)
                if connection is not None and not alive and left == TRIES:
                    connection, left = None, left - 1
                    todo.appendleft(some)
                    continue
                connection = connection if alive else None
                _settle([(job, None, error) for waiting in (some, *todo) for job in waiting])
                break
            try:
                results = self._together(connection, some)
            except Exception as error:
                alive = _rolled_back(connection)
                connection = connection if alive else None
                if alive and len(some) > 1:
                    todo.extend([job] for job in some)
                elif left > 1 and (not alive or getattr(error, "sqlstate", None) in CONFLICTS):
                    left -= 1
                    todo.appendleft(some)
                else:
                    _settle([(job, None, error) for job in some])
                    left = TRIES
            else:
                _settle(results)
                left = TRIES
        return connection

    @staticmethod
    def _together(connection: Connection, jobs: list[_Job]) -> list[tuple[_Job, Any, BaseException | None]]:
        results: list[tuple[_Job, Any, BaseException | None]] = []
        for job in jobs:
            try:
                results.append((job, job.run(connection), None))
            except PlayFailed as failed:
                results.append((job, None, failed.cause))
        connection.commit()
        return results


def _rolled_back(connection: Connection) -> bool:
    """Whether the connection is usable again after a failure."""
    try:
        connection.rollback()
    except Exception:
        with contextlib.suppress(Exception):
            connection.close()
        return False
    return True


def _settle(results: list[tuple[_Job, Any, BaseException | None]]) -> None:
    """Hand results to their futures, one call to each event loop."""
    by_loop: dict[asyncio.AbstractEventLoop, list[tuple[_Job, Any, BaseException | None]]] = {}
    for result in results:
        if (loop := result[0].loop) is not None:
            by_loop.setdefault(loop, []).append(result)
        elif result[2] is not None:
            log.error("a note was not written: %s", type(result[2]).__name__)
    for loop, some in by_loop.items():
        with contextlib.suppress(RuntimeError):  # the loop was closed while its job ran
            loop.call_soon_threadsafe(_tell, some)


def _tell(results: list[tuple[_Job, Any, BaseException | None]]) -> None:
    for job, value, error in results:
        if job.future is None or job.future.done():
            continue
        if error is not None:
            job.future.set_exception(error)
        else:
            job.future.set_result(value)
