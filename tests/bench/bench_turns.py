"""The twelve-turn conversation through the host with the SQLite store, beside the raw transaction and beside peers.

Raw: sqlite3 alone, for each turn one durable transaction that checks and inserts a dedupe key, reads the state, updates 3 KB
of JSON, and inserts a line of transcript and an outbox row. Group commit: one writer thread that commits what 32 talkers wrote at
once.
"""

from __future__ import annotations

import asyncio
import json
import os
import queue
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from adapters.storage.cipher import Cipher
from adapters.storage.database import Database
from adapters.storage.migrate import migrate
from adapters.storage.store import SqlStore
from bot import pages
from bot.events import Said
from bot.host import Host
from bot.ports import Address, Incoming, Outgoing
from bot.understanding import language
from tests.bench.dialogue import LINES, figures, told_by

ROOT = Path(__file__).parents[2]
REPEATS = 5
TURNS = 1200
"""Turns in each repeat of each way."""
PEERS = {"ptb": "python-telegram-bot, PicklePersistence every turn", "lang": "LangGraph, SQLite checkpointer"}
DIALOGUES = {1: 10, 32: 1}
"""How often each of so many talkers tells a peer the dialogue; the peers are too slow for as many turns as ours."""


def run() -> dict[str, Any]:
    python = ROOT / ".bench-venv" / "bin" / "python"
    peers = PEERS if python.exists() else {}
    ways: dict[str, list[dict[str, float]]] = {}
    for _ in range(REPEATS):
        for talkers in (1, 32):
            ways.setdefault(f"raw_{talkers}", []).append(_raw(talkers))
            ways.setdefault(f"ours_{talkers}", []).append(asyncio.run(_ours(talkers)))
            for name in peers:
                ways.setdefault(f"{name}_{talkers}", []).append(_peer(python, name, talkers))
    report: dict[str, Any] = {name: _median(some) for name, some in ways.items()}
    for talkers in (1, 32):
        ours = ways[f"ours_{talkers}"]
        report[f"ours_to_raw_{talkers}"] = _ratio(ours, ways[f"raw_{talkers}"])
        to_peers = {name: _ratio(ours, ways[f"{name}_{talkers}"]) for name in peers}
        report[f"ours_to_peers_{talkers}"] = to_peers or "make bench makes the peers' environment"
        report[f"ours_to_better_peer_{talkers}"] = min(to_peers.values(), default=None)
    report["load"] = os.getloadavg()[0]
    report["first_prompt_s"] = _first_prompt()
    report["resting"] = _resting()
    return report


class Null:
    platform = "bench"

    async def deliver(self, out: Outgoing) -> str:
        return ""

    async def delivered(self, out: Outgoing) -> bool | None:
        return None


class Now:
    def now(self) -> Any:
        from datetime import UTC, datetime

        return datetime.now(UTC)


async def _ours(talkers: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/bench.sqlite3")
        migrate(database)
        store = SqlStore(database, Cipher([b"k" * 32]))
        host = Host(store, Now(), language(pages.folder("advice")), pages.read(), {"bench": Null()})
        await _talk(host, "warm", 0, [])
        took: list[float] = []
        each = max(1, TURNS // (talkers * len(LINES)))
        began = time.perf_counter()
        await asyncio.gather(*(_talks(host, n, each, took) for n in range(talkers)))
        whole = time.perf_counter() - began
        await host.drain()
        await store.close()
    return figures(took, whole)


async def _talks(host: Host, talker: int, times: int, took: list[float]) -> None:
    for n in range(times):
        await _talk(host, f"p{talker}-{n}", talker + n, took)


async def _talk(host: Host, name: str, n: int, took: list[float]) -> None:
    address = Address(platform="bench", user=name)
    for number, line in enumerate(told_by(n)):
        began = time.perf_counter()
        incoming = Incoming(address=address, event=Said(text=line), id=f"{name}:{n}:{number}")
        done = await host.handle(incoming)
        if done is None or done.undo is None:
            raise RuntimeError(f"the turn '{line}' was no answer; mend tests/bench/dialogue.py")
        took.append(time.perf_counter() - began)


def _raw(talkers: int) -> dict[str, float]:
    """The raw transaction, by one connection; with many talkers, one writer thread commits together what waits."""
    body = json.dumps({"x": "y" * 3000})
    with tempfile.TemporaryDirectory() as folder:
        connection = sqlite3.connect(f"{folder}/raw.sqlite3", isolation_level=None, check_same_thread=False)
        for sql in (
            "PRAGMA journal_mode=WAL",
            "PRAGMA synchronous=FULL",
            "CREATE TABLE seen (id TEXT PRIMARY KEY)",
            "CREATE TABLE state (id TEXT PRIMARY KEY, body TEXT)",
            "CREATE TABLE turns (id INTEGER PRIMARY KEY, who TEXT, body TEXT)",
            "CREATE TABLE outbox (id TEXT PRIMARY KEY, body TEXT)",
        ):
            connection.execute(sql)
        for n in range(talkers):
            connection.execute("INSERT INTO state VALUES (?, ?)", (f"p{n}", body))

        def one(who: str, id: str) -> None:
            connection.execute("SELECT 1 FROM seen WHERE id = ?", (id,)).fetchone()
            connection.execute("SELECT body FROM state WHERE id = ?", (who,)).fetchone()
            connection.execute("INSERT INTO seen VALUES (?)", (id,))
            connection.execute("UPDATE state SET body = ? WHERE id = ?", (body, who))
            connection.execute("INSERT INTO turns (who, body) VALUES (?, ?)", (who, "a line that was said"))
            connection.execute("INSERT INTO outbox VALUES (?, ?)", (id, "a line that goes out"))

        took: list[float] = []
        began = time.perf_counter()
        if talkers == 1:
            for n in range(TURNS):
                start = time.perf_counter()
                connection.execute("BEGIN IMMEDIATE")
                one("p0", str(n))
                connection.execute("COMMIT")
                took.append(time.perf_counter() - start)
        else:
            asyncio.run(_raw_group(connection, one, talkers, took))
        whole = time.perf_counter() - began
        connection.close()
    return figures(took, whole)


async def _raw_group(connection: sqlite3.Connection, one: Any, talkers: int, took: list[float]) -> None:
    jobs: queue.SimpleQueue[Any] = queue.SimpleQueue()
    loop = asyncio.get_running_loop()

    def write() -> None:
        while (first := jobs.get()) is not None:
            batch = [first]
            while len(batch) < 128 and not jobs.empty():
                batch.append(jobs.get())
            connection.execute("BEGIN IMMEDIATE")
            for who, id, _ in batch:
                one(who, id)
            connection.execute("COMMIT")
            loop.call_soon_threadsafe(lambda done: [f.set_result(None) for *_, f in done], batch)

    thread = threading.Thread(target=write)
    thread.start()

    async def talk(who: str) -> None:
        for n in range(TURNS // talkers):
            start = time.perf_counter()
            future: asyncio.Future[None] = loop.create_future()
            jobs.put((who, f"{who}:{n}", future))
            await future
            took.append(time.perf_counter() - start)

    await asyncio.gather(*(talk(f"p{n}") for n in range(talkers)))
    jobs.put(None)
    thread.join()


def _peer(python: Path, name: str, talkers: int) -> dict[str, float]:
    """A peer in its own environment and process; its turns alone are measured, without its start."""
    script = ROOT / "tests" / "bench" / "peers" / f"{name}.py"
    command = [str(python), str(script), str(talkers), str(DIALOGUES[talkers])]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


def _first_prompt() -> dict[str, float]:
    """Seconds from start to the first prompt, with a new and with an old database."""
    with tempfile.TemporaryDirectory() as folder:
        env = {**os.environ, "COMEBACK_DATA": folder, "PYTHONPATH": str(ROOT)}

        def start() -> float:
            began = time.perf_counter()
            process = subprocess.Popen(
                [sys.executable, "-m", "adapters.cli", "chat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env, cwd=ROOT
            )
            assert process.stdout is not None
            assert process.stdin is not None
            process.stdout.read(1)
            took = time.perf_counter() - began
            process.stdin.close()
            process.wait()
            process.stdout.close()
            return took

        return {"new": round(start(), 3), "median_of_5": round(statistics.median(start() for _ in range(5)), 3)}


def _resting() -> dict[str, Any]:
    """What 10,000 resting conversations cost in memory: the process's size before and after they were held."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.resting"], capture_output=True, text=True, cwd=ROOT, timeout=600, check=True
    )
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def _median(some: list[dict[str, float]]) -> dict[str, float]:
    return {name: statistics.median(s[name] for s in some) for name in some[0]}


def _ratio(ours: list[dict[str, float]], theirs: list[dict[str, float]]) -> float:
    return round(statistics.median(a["turns_a_second"] / b["turns_a_second"] for a, b in zip(ours, theirs, strict=True)), 3)
