"""Killed with SIGKILL between, before and after any two lines, the chat goes on at the right question."""

from __future__ import annotations

import asyncio
import os
import random
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from adapters.storage.cipher import Cipher, keys_from_file
from adapters.storage.database import Database
from adapters.storage.store import SqlStore
from adapters.terminal.app import YOU
from bot import codec
from bot.talk import Talk

ROOT = Path(__file__).parents[2]
LINES = [
    "hello",
    "Glasgow",
    "no",
    "Acme phoned me yesterday after the final interview, they took someone else",
    "yes",
    "I'm ok",
    "skip",
]


def start(folder: Path) -> subprocess.Popen[str]:
    env = {**os.environ, "COMEBACK_DATA": str(folder), "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-m", "adapters.cli", "chat"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=env,
        cwd=ROOT,
    )


def talk_in(folder: Path) -> Talk | None:
    """The conversation as the disk has it."""

    async def look() -> bytes | None:
        store = SqlStore(Database(f"sqlite:///{folder / 'comeback.sqlite3'}"), Cipher(keys_from_file(folder / "comeback.key")))
        try:
            return await store.talk(YOU)
        finally:
            await store.close()

    found = asyncio.run(look())
    return codec.load_talk(found) if found else None


def said(process: subprocess.Popen[str], into: list[str]) -> threading.Thread:
    """Collect what the process prints, as it prints it."""

    def read() -> None:
        assert process.stdout is not None
        for line in process.stdout:
            into.append(line)  # noqa: PERF402 (the list is watched while it grows)

    thread = threading.Thread(target=read)
    thread.start()
    return thread


def campaign(folder: Path, kills: int, seed: int) -> int:
    """Talk while being killed; returns how many answers were seen before a kill. Raises AssertionError where one was lost."""
    chance = random.Random(seed)
    with start(folder) as process:
        process.communicate("", timeout=60)
    seen = 0
    for n in range(kills):
        before = talk_in(folder)
        assert before is not None
        with start(folder) as process:
            out: list[str] = []
            reader = said(process, out)
            assert process.stdin is not None
            line = LINES[n % len(LINES)]
            process.stdin.write(line + "\n")
            process.stdin.flush()
            answered = False
            patience = time.monotonic() + 30
            wait_for_answer = chance.random() < 0.5
            delay = chance.uniform(0.0, 1.2)
            began = time.monotonic()
            while time.monotonic() < patience:
                text = "".join(out)
                answered = text.count("\n\n") > text[: text.find(f"> {line}")].count("\n\n") + 2 if f"> {line}" in text else False
                if (wait_for_answer and answered) or (not wait_for_answer and time.monotonic() - began > delay):
                    break
                time.sleep(0.01)
            process.kill()
            process.wait()
            reader.join()
        after = talk_in(folder)
        assert after is not None
        # Began is one turn, the line another; an answer that was shown was kept before it was shown.
        assert before.turn <= after.turn <= before.turn + 2
        if answered:
            seen += 1
            assert after.turn == before.turn + 2, f"an answer was shown and its turn was lost ({line!r})"
    return seen


def test_a_few_kills_lose_no_turn(tmp_path: Path) -> None:
    """After each of six kills the conversation stands before or after the line, and after it where its answer was seen."""
    assert campaign(tmp_path, 6, seed=3) >= 1


@pytest.mark.soak
def test_a_hundred_kills_lose_no_turn(tmp_path: Path) -> None:
    """After each of a hundred kills the conversation stands before or after the line, and after it where its answer was seen."""
    assert campaign(tmp_path, 100, seed=11) >= 20
