"""Real processes killed with SIGKILL at random moments while nudges fall due: none lost, none twice.

The channel is a file outside the process. Where it can be asked what it has, everything is known. Where it cannot, a message on
the wire at the moment of the kill is in doubt: it is noted as unknown and not sent again, and there is at most one for each kill.
The normal run kills a few times; `make soak` kills two hundred times.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.nudges.harness import address, arrived, leased, nudge_at, open_store, person_of, settle, statuses
from tests.nudges.test_worker import until

ROOT = Path(__file__).resolve().parent.parent.parent


def size(path: Path) -> int:
    return path.stat().st_size


def ready(path: Path, pid: int) -> bool:
    """Whether the process got as far as to listen for SIGTERM."""
    return path.with_name(f"ready-{pid}").exists()


def start(url: str, path: Path, tells: str, delay: float = 0.002) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.nudges.victim", url, str(path), tells, str(delay)],
        cwd=ROOT,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


async def campaign(url: str, path: Path, *, kills: int, processes: int, tells: str, each: int, seed: int) -> None:
    """Kill one of `processes` at a random moment, start another, `kills` times, while `each` nudges a kill fall due; then let
    the last ones finish, end them with SIGTERM, and count."""
    rng = random.Random(seed)
    store = open_store(url)
    lasts = kills * 0.8 + 2
    begin = datetime.now(UTC) + timedelta(seconds=1)
    total = kills * each
    people = [
        (address(n), person_of(), [nudge_at(f"n{n}", begin + timedelta(seconds=rng.uniform(0, lasts)))]) for n in range(total)
    ]
    await settle(store, people, begin - timedelta(days=1))
    alive = [start(url, path, tells) for _ in range(processes)]
    killed = 0
    try:
        await until(lambda: len(arrived(path)) > 0, 60)
        while killed < kills:
            # Now and then just after a message arrived, which is when a kill hurts most.
            had = size(path)
            await asyncio.sleep(rng.uniform(0.02, 0.8))
            if rng.random() < 0.7:
                for _ in range(400):
                    if size(path) != had:
                        break
                    await asyncio.sleep(0.001)
            victim = rng.randrange(processes)
            alive[victim].send_signal(signal.SIGKILL)
            alive[victim].wait()
            killed += 1
            alive[victim] = start(url, path, tells)

        async def settled() -> bool:
            states = Counter((await statuses(store)).values())
            return states["waiting"] == 0 and states["sending"] == 0

        for _ in range(int(lasts + 150) * 2):
            if await settled():
                break
            await asyncio.sleep(0.5)
        await until(lambda: all(ready(path, process.pid) for process in alive), 60)
        for process in alive:
            process.send_signal(signal.SIGTERM)
        for process in alive:
            assert process.wait(timeout=20) == 0
        texts = Counter(line["text"] for line in arrived(path))
        states = await statuses(store)
        unknown = [id for id, status in states.items() if status == "unknown"]
        assert [text for text, times in texts.items() if times > 1] == [], "sent twice"
        lost = [
            id for id, status in states.items() if status not in ("sent", "unknown") or (status == "sent" and id not in texts)
        ]
        assert lost == [], Counter(states.values())
        assert len(unknown) <= (0 if tells == "tells" else killed)
        assert len(states) == total
        assert await leased(store) == 0
        print(f"{killed} kills, {processes} processes, {total} nudges, {len(unknown)} unknown")  # noqa: T201
    finally:
        for process in alive:
            process.kill()
            process.wait()
        await store.close()


@pytest.mark.parametrize("tells", ["tells", "blind"])
async def test_kills_on_sqlite(empty_sqlite: Path, tmp_path: Path, tells: str) -> None:
    """One process on SQLite, killed a few times: none lost, none twice."""
    url = copied(empty_sqlite, tmp_path)
    await campaign(url, tmp_path / "sent", kills=2, processes=1, tells=tells, each=50, seed=1)


@pytest.mark.xdist_group("postgres")
async def test_kills_on_postgres(nudges_postgres: str, tmp_path: Path) -> None:
    """Three processes on one PostgreSQL, killed a few times: none lost, none twice."""
    await campaign(nudges_postgres, tmp_path / "sent", kills=3, processes=3, tells="tells", each=50, seed=2)


@pytest.mark.soak
@pytest.mark.parametrize("tells", ["tells", "blind"])
async def test_two_hundred_kills_on_sqlite(empty_sqlite: Path, tmp_path: Path, tells: str) -> None:
    """One process on SQLite, killed two hundred times."""
    url = copied(empty_sqlite, tmp_path)
    await campaign(url, tmp_path / "sent", kills=200, processes=1, tells=tells, each=12, seed=3)


@pytest.mark.soak
@pytest.mark.parametrize("processes", [1, 3])
async def test_two_hundred_kills_on_postgres(nudges_postgres: str, tmp_path: Path, processes: int) -> None:
    """One and three processes on one PostgreSQL, two hundred kills."""
    await campaign(nudges_postgres, tmp_path / "sent", kills=200, processes=processes, tells="tells", each=12, seed=4)


def copied(empty: Path, folder: Path) -> str:
    import shutil

    shutil.copy(empty, folder / "store.sqlite3")
    return f"sqlite:///{folder / 'store.sqlite3'}"
