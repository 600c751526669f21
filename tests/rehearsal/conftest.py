"""Cards, and transcripts read from files."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.rehearsal.call import Call, answer, begin
from bot.rehearsal.cards import Card
from bot.rehearsal.library import cards as personas
from bot.rehearsal.moves import Said

HERE = Path(__file__).parent / "transcripts"
IDS = tuple(f"P{n}" for n in range(1, 13))


def turn(text: str, *labels: str, **more: object) -> Said:
    """A turn labelled by hand."""
    return Said.model_validate({"text": text, "labels": labels or ("OTHER",), **more})


def transcripts(name: str) -> dict[str, list[Said]]:
    """The callers of one file, by style."""
    found: dict[str, list[Said]] = {}
    style = ""
    for line in (HERE / f"{name}.txt").read_text("utf-8").splitlines():
        if line.startswith("== "):
            style = line[3:].strip()
            found[style] = []
        elif line.strip():
            labels, _, words = line.partition("|")
            found[style].append(turn(words.strip(), *labels.split()))
    return found


def played(card: Card, turns: list[Said], seed: int = 3) -> Call:
    """Play until the turns or the call end."""
    call = begin(card, seed)
    for said in turns:
        if call.ended:
            break
        call = answer(card, call, said)
    return call


@pytest.fixture(params=[pytest.param(id, marks=pytest.mark.xdist_group(id)) for id in IDS])
def card(request: pytest.FixtureRequest) -> Card:
    """Each of the twelve; one process has an interviewer's whole calls, which several tests look at."""
    return personas()[request.param]


@pytest.fixture
def holt() -> Card:
    """P3, whose example is asked for."""
    return personas()["P3"]
