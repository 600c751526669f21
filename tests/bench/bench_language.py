"""What understanding costs: for each task the median of a text on one core, load, memory, and the size of the data."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot import pages
from bot.understanding import language

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "tests" / "language" / "texts" / "held"
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
REPEATS = 5


def run() -> dict[str, Any]:
    reader = language(pages.folder("advice"))
    tasks: dict[str, Callable[[dict[str, Any]], object]] = {
        "T1": lambda row: reader.draft(row["text"]),
        "T2": lambda row: reader.feedback(row["text"]),
        "T3": lambda row: reader.move(row["text"], row.get("previous", "")),
        "T4": lambda row: reader.state(row["text"]),
        "T5": lambda row: reader.account(row["text"], row.get("kind", "account"), NOW),
    }
    report: dict[str, Any] = {name: _cost(name, read) for name, read in tasks.items()}
    rows = _rows("T1")
    long = {"text": (rows[0]["text"] + " ") * (20_000 // len(rows[0]["text"]) + 1)}
    report["ms_for_20000_characters"] = {name: round(_time(read, long), 1) for name, read in tasks.items()}
    report["load"] = {name: _load(*call) for name, call in _CALLS.items()}
    data = ROOT / "bot" / "language" / "data"
    report["data_mb"] = round(sum(p.stat().st_size for p in data.iterdir()) / 1e6, 2)
    return report


def _rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (TEXTS / f"{name}.jsonl").read_text("utf-8").splitlines()]


def _time(read: Callable[[dict[str, Any]], object], row: dict[str, Any]) -> float:
    began = time.thread_time()
    read(row)
    return (time.thread_time() - began) * 1000


def _cost(name: str, read: Callable[[dict[str, Any]], object]) -> dict[str, float]:
    """Processor time of a text: the median over texts of the median over repeats; no text follows itself."""
    rows = _rows(name)
    for row in rows[:5]:
        read(row)
    times = [[_time(read, row) for row in rows] for _ in range(REPEATS)]
    each = sorted(statistics.median(repeat[n] for repeat in times) for n in range(len(rows)))
    return {"median_ms": round(statistics.median(each), 3), "p95_ms": round(each[int(len(each) * 0.95)], 3), "texts": len(rows)}


_CALLS = {
    "T1": ("draft", "label_draft(text)"),
    "T2": ("feedback", "label_proposition(text)"),
    "T3": ("moves", "label_move(text, '')"),
    "T4": ("state", "read_state(text)"),
    "T4, its encoder": ("encoder", "encoder('deep').scores(text)"),
    "T5": ("account", "read_account(text, 'account', None)"),
}

_LOAD = """
import json, time
from pathlib import Path
def resident():
    return int(next(l.split()[1] for l in Path("/proc/self/status").read_text().splitlines() if l.startswith("VmRSS")))
import numpy, pydantic
before, began = resident(), time.thread_time()
from bot.language.{module} import {function}
text = "Thank you for your time. I understand, and I respect the decision."
{call}
print(json.dumps({{"cpu_s": round(time.thread_time() - began, 3), "rss_mb": round((resident() - before) / 1024, 1)}}))
"""


def _load(module: str, call: str) -> dict[str, float]:
    """From import to the first answer, in a process of its own: processor seconds and memory beyond numpy and pydantic."""
    code = _LOAD.format(module=module, function=call.partition("(")[0], call=call)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer
