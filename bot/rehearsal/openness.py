"""How far the interviewer opens: the table of moves as data, and the one function that applies it.

    change of a turn = positives (halved where the turn holds any negative) + negatives
    each move        = its row x 1.5 where it is the persona's own trigger x 1, 1/2 or 0 (first time, second, later)

Every number is a sum of halves, so that binary floating point holds it exactly and a replay is equal, not nearly equal.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

POINTS: Mapping[str, float] = {
    "THANK": 8, "LIMIT_ACK": 8, "CANDOUR": 8, "BOUND": 8, "EXAMPLE_ASK": 8,
    "ACCEPT": 10, "PARAPHRASE": 10,
    "ADVICE_ASK": 12, "STEP_ASK": 12,
    "ACK": 4, "PERMISSION": 4, "INTEREST": 4,
    "WHY": -15, "PLEA": -15,
    "DEBATE": -20,
    "CORRECT": -10, "THIRD": -10,
    "BLAME": -30,
    "LEGAL": -40,
    "GUILT": -12, "INTERRUPT": -12, "PRESS": -12,
    "PILE": -5, "RAMBLE": -5, "SELFDOWN": -5,
}  # fmt: skip
"""The rows of the table. STEP_ASK is a next-time request. STRENGTH_ASK, CLOSE and OTHER move nothing: no row names them."""

THRESHOLDS = (25, 45, 65, 85)
"""Openness at which facts unlock."""

START = 50.0
TRIGGER = 1.5
COLD = 15.0
"""Ending a turn below this for the second time ends the call."""


class Entry(NamedTuple):
    """What one move of a turn was worth, after trigger, repetition and halving; REPAIR where a loss was partly given back."""

    label: str
    points: float


class Change(NamedTuple):
    """What a turn does to openness: the moves behind it, openness after it (0 to 100), and what its negatives cost."""

    entries: tuple[Entry, ...]
    openness: float
    loss: float
    repaired: bool


def negative(labels: Iterable[str]) -> bool:
    """Whether any of these moves costs openness."""
    return any(POINTS.get(label, 0) < 0 for label in labels)


def change(
    openness: float,
    labels: Iterable[str],
    *,
    made: Mapping[str, int],
    first_turn: bool,
    opens: frozenset[str],
    shuts: frozenset[str],
    last_loss: float,
    repair_used: bool,
    thanks_lead: bool = True,
) -> Change:
    """Apply one turn. `made` counts each move over the turns before; `opens` and `shuts` are the persona's own triggers as
    they hold for this turn; `last_loss` is what the latest costly turn cost. THANK counts as "thanks first": in the first turn,
    or ahead of everything else in a later one."""
    labels = tuple(dict.fromkeys(labels))
    halved = 0.5 if negative(labels) else 1.0
    entries: list[Entry] = []
    for label in labels:
        row = POINTS.get(label, 0.0)
        if not row or (label == "THANK" and not (first_turn or thanks_lead)):
            continue
        times = made.get(label, 0)
        worth = row * (1.0, 0.5, 0.0)[min(times, 2)]
        if label in (opens if row > 0 else shuts):
            worth *= TRIGGER
        entries.append(Entry(label, worth * halved if row > 0 else worth))
    repaired = repair_used
    if "REPAIR" in labels and last_loss > 0 and not repair_used:
        entries.append(Entry("REPAIR", last_loss / 2 * halved))
        repaired = True
    gains = sum(e.points for e in entries if e.points > 0)
    costs = -sum(e.points for e in entries if e.points < 0)
    risen = openness + gains
    after = min(100.0, max(0.0, risen - costs))
    return Change(tuple(entries), after, min(costs, risen), repaired)
