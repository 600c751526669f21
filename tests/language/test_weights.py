"""Weighing: parts by their weights, the likeliest choice, and that what is stored fits what is read."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language import draft, feedback, moves
from bot.language.account.deep import NAMES, VALUES
from bot.language.weights import best, chance_of, columns, odds, scored, weights
from tests.language.lessons import LABELS


def test_a_score_is_the_sum_of_what_speaks_for_it() -> None:
    """Parts count by their weights, and a part without a weight counts nothing."""
    assert scored({"a": 2.0, "b": 1.0, "new": 9.0}, {"a": 0.5, "b": -1.0}) == 0.0


@given(st.lists(st.floats(-20, 20), min_size=1, max_size=6))
def test_the_likeliest_choice_is_taken(scores: list[float]) -> None:
    """The choice with the highest score is taken, and its probability is its share among all."""
    at, sure = best([{"score": score} for score in scores], {"score": 1.0})
    assert scores[at] == max(scores)
    assert sure == pytest.approx(math.exp(max(scores)) / sum(map(math.exp, scores)))


@given(st.floats(0, 1))
def test_odds_and_chances_are_each_other_s_inverse(chance: float) -> None:
    """Within the bounds that odds keep to, a probability comes back from its odds."""
    assert chance_of(odds(chance)) == pytest.approx(min(0.995, max(0.005, chance)))


SLOTS = [f"T5 {slot}" for slot in (*VALUES, *NAMES, "reason")]


@pytest.mark.parametrize("of", ["T1", "T2", "T3", "T4 risk", "T4 threat", *SLOTS])
def test_every_weighing_has_its_weights(of: str) -> None:
    """For each task and slot in which the encoder is asked, weights are stored, and the encoder or its marks count in them."""
    assert any(value > 0 for name, value in weights(of).items() if name in ("encoder", "marked"))


def test_the_encoder_knows_every_label() -> None:
    """What the tasks ask of the encoder is what it was made to tell."""
    assert set(draft.WEIGHED) <= columns("T1").keys()
    assert set(feedback.LABELS) <= columns("T2").keys()
    assert set(moves.READ) <= columns("T3").keys()
    assert {f"{slot}: {value}" for slot, values in VALUES.items() for value in values[1:]} <= columns("T5").keys()
    assert sum(len(columns(task)) for task in ("T1", "T2", "T3", "T4", "T5")) == len(LABELS)
