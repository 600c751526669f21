"""A turn of the rehearsal, with the offline labeller: processor time of labelling, playing, and keeping it in the chat's flow."""

from __future__ import annotations

import statistics
import time
from datetime import UTC, datetime
from typing import Any

from adapters.rehearsing import ready
from bot import pages
from bot.context import Context
from bot.events import Chose, Said
from bot.flow import Way
from bot.flows.rehearsal import FLOW
from bot.records import Person
from bot.rehearsal.call import begin, say
from bot.rehearsal.library import cards
from bot.understanding import language
from tests.rehearsal.conftest import IDS, transcripts

MOST_MS = 10.0
"""What issue 4 allows a turn."""


def run() -> dict[str, Any]:
    """Milliseconds of processor time a turn, over every style of caller and every persona, from the first turn after `ready`,
    which is what `comeback rehearse` does at its start."""
    label_move = ready()
    pure: list[float] = []
    flow: list[float] = []
    for name in IDS:
        for turns in transcripts(name).values():
            call = begin(cards()[name], 7)
            for said in turns:
                if call.ended:
                    break
                began = time.process_time_ns()
                call = say(cards()[name], call, said.text, label_move)
                pure.append((time.process_time_ns() - began) / 1e6)
            flow += _in_the_flow(name, [said.text for said in turns])
    return {"allowed_ms": MOST_MS, "call": _figures(pure), "flow": _figures(flow)}


def _in_the_flow(name: str, texts: list[str]) -> list[float]:
    context = Context(now=datetime(2026, 11, 23, 9, 30, tzinfo=UTC), person=Person(), language=language(pages.folder("advice")))
    opened = FLOW.begin(Way(text=name), context)
    turn = FLOW.step(opened.state, Chose(option="skip"), context)
    took: list[float] = []
    for text in texts:
        if turn is None or turn.state.at != "rehearsal.call":
            break
        began = time.process_time_ns()
        turn = FLOW.step(turn.state, Said(text=text), context)
        took.append((time.process_time_ns() - began) / 1e6)
    return took


def _figures(took: list[float]) -> dict[str, float]:
    ordered = sorted(took)
    return {
        "turns": len(took),
        "median_ms": round(statistics.median(took), 3),
        "p99_ms": round(ordered[int(len(ordered) * 0.99)], 3),
        "worst_ms": round(ordered[-1], 3),
    }
