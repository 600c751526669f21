"""The table of moves, row by row, and its rules."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rehearsal.openness import POINTS, change

ROWS = {
    "THANK": 8, "LIMIT_ACK": 8, "CANDOUR": 8, "BOUND": 8, "EXAMPLE_ASK": 8, "ACCEPT": 10, "PARAPHRASE": 10, "ADVICE_ASK": 12,
    "STEP_ASK": 12, "ACK": 4, "PERMISSION": 4, "INTEREST": 4, "WHY": -15, "PLEA": -15, "DEBATE": -20, "CORRECT": -10,
    "THIRD": -10, "BLAME": -30, "LEGAL": -40, "GUILT": -12, "INTERRUPT": -12, "PRESS": -12, "PILE": -5, "RAMBLE": -5,
    "SELFDOWN": -5,
}  # fmt: skip


def after(openness: float, *labels: str, **more: object) -> float:
    """Openness after one turn."""
    given: dict[str, object] = {
        "made": {},
        "first_turn": True,
        "opens": frozenset(),
        "shuts": frozenset(),
        "last_loss": 0.0,
        "repair_used": False,
    }
    return change(openness, labels, **(given | more)).openness  # type: ignore[arg-type]


@pytest.mark.parametrize(("label", "points"), ROWS.items())
def test_row(label: str, points: int) -> None:
    """Each move changes openness by its row."""
    assert after(50, label) == 50 + points


@pytest.mark.parametrize(("label", "points"), ROWS.items())
def test_own_trigger(label: str, points: int) -> None:
    """A persona's own trigger counts one and a half times, whichever way it goes."""
    own = frozenset({label})
    assert after(50, label, opens=own, shuts=own) == max(0, 50 + points * 1.5)


@pytest.mark.parametrize(("label", "points"), ROWS.items())
def test_repeats(label: str, points: int) -> None:
    """A repeat counts half, and the third time counts nothing."""
    assert after(50, label, made={label: 1}) == 50 + points / 2
    assert after(50, label, made={label: 2}) == 50
    assert after(50, label, made={label: 7}) == 50


def test_a_negative_halves_the_positives() -> None:
    """Any negative move in a turn halves what the same turn gained."""
    assert after(50, "THANK", "ACCEPT", "WHY") == 50 + (8 + 10) / 2 - 15


def test_a_negative_that_is_worn_out_still_halves() -> None:
    """A repeated negative costs nothing the third time, but it still spoils the turn."""
    assert after(50, "THANK", "WHY", made={"WHY": 2}) == 54


def test_repair_gives_half_back_once() -> None:
    """An apology gives back half of the latest loss, and only the first time."""
    assert after(20, "REPAIR", last_loss=30.0) == 35
    assert after(20, "REPAIR", last_loss=30.0, repair_used=True) == 20


def test_repair_without_a_loss_is_not_used_up() -> None:
    """Saying sorry before anything was lost changes nothing and leaves the repair for later."""
    done = change(
        50, ("REPAIR",), made={}, first_turn=True, opens=frozenset(), shuts=frozenset(), last_loss=0.0, repair_used=False
    )
    assert (done.openness, done.repaired) == (50, False)


def test_thanks_count_first_or_at_the_head() -> None:
    """Thanks count in the first turn, or ahead of everything else in a later one."""
    assert after(50, "THANK", first_turn=True, thanks_lead=False) == 58
    assert after(50, "THANK", first_turn=False, thanks_lead=True) == 58
    assert after(50, "THANK", first_turn=False, thanks_lead=False) == 50


@pytest.mark.parametrize("label", ["STRENGTH_ASK", "CLOSE", "OTHER"])
def test_moves_without_a_row(label: str) -> None:
    """What the table does not name moves nothing."""
    assert after(50, label) == 50


labels = st.lists(st.sampled_from([*ROWS, "REPAIR", "OTHER", "CLOSE", "STRENGTH_ASK"]), unique=True, max_size=8)


@given(
    start=st.integers(0, 100),
    labels=labels,
    made=st.dictionaries(st.sampled_from(list(ROWS)), st.integers(0, 3)),
    opens=st.frozensets(st.sampled_from(list(ROWS)), max_size=3),
    shuts=st.frozensets(st.sampled_from(list(ROWS)), max_size=3),
    loss=st.integers(0, 60),
)
def test_against_an_oracle(
    start: int, labels: list[str], made: dict[str, int], opens: frozenset[str], shuts: frozenset[str], loss: int
) -> None:
    """Openness equals the table worked out in fractions, and stays within 0 and 100."""
    worth = Fraction(0)
    lost = any(ROWS.get(label, 0) < 0 for label in labels)
    for label in labels:
        points = Fraction(ROWS.get(label, 0)) * {0: Fraction(1), 1: Fraction(1, 2)}.get(made.get(label, 0), Fraction(0))
        if label in (opens if points > 0 else shuts):
            points *= Fraction(3, 2)
        worth += points / 2 if points > 0 and lost else points
    if "REPAIR" in labels:
        worth += Fraction(loss, 4 if lost else 2)
    got = after(start, *labels, made=made, opens=opens, shuts=shuts, last_loss=float(loss))
    assert 0 <= got <= 100
    assert Fraction(got) == min(Fraction(100), max(Fraction(0), start + worth))


def test_the_table_is_whole() -> None:
    """The engine knows these rows and no others."""
    assert dict(POINTS) == ROWS
