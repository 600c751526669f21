"""The training of the heads runs: what the makers of features give is what the trainers take."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.language.model import Features
from bot.language.moves import READ
from tests.language import t3
from tests.language.tasks import Row, load


def test_the_units_of_t3(monkeypatch: pytest.MonkeyPatch) -> None:
    """Turns and T1's sentences become features, each with a label and a count for every label that is read."""
    drafts, turns = load("train", "T1")[:40], load("train", "T3")[:10]

    def some(part: str, name: str) -> Sequence[Row]:
        assert (part, name) == ("train", "T1")
        return drafts

    monkeypatch.setattr(t3, "load", some)
    made = t3.units(turns)
    assert all(isinstance(seen, Features) for seen in made.seen)
    assert {-1, *range(10)} == set(made.turn)
    assert {len(gold) for gold in made.gold} == {len(READ)}
