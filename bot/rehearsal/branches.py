"""Taking a turn back and trying another: calls are values, so both branches simply stay."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from bot.rehearsal.call import Call, replay
from bot.rehearsal.cards import Card
from bot.rehearsal.rubric import judge, score


class Side(BaseModel):
    """One branch in a comparison: where openness ended, what was told, the score, and the words at the fork."""

    model_config = ConfigDict(frozen=True)

    openness: float
    facts: tuple[int, ...]
    score: int
    said: str
    answered: str


class Comparison(BaseModel):
    """Two branches side by side. `turn` (from 1) is the first in which they differ; openness is that after this turn, and `left`
    and `right` are the whole branches as far as they were played."""

    model_config = ConfigDict(frozen=True)

    turn: int
    left: Side
    right: Side
    left_at_fork: float
    right_at_fork: float


def back_to(card: Card, call: Call, turn: int) -> Call:
    """The call as it stood before turn `turn` (from 1) was said. Out of range is held to the call's own turns."""
    keep = min(max(turn - 1, 0), call.turn)
    return replay(card, call.seed, (t.said for t in call.turns[:keep]))


def take_back(card: Card, call: Call) -> Call:
    """The call before its latest turn; a call without turns stays as it is."""
    return back_to(card, call, call.turn)


def compare(card: Card, left: Call, right: Call, *, interested: bool | None = None) -> Comparison:
    """Two branches of one call side by side."""
    fork = 0
    for a, b in zip(left.turns, right.turns, strict=False):
        if a.said != b.said:
            break
        fork += 1
    return Comparison(
        turn=fork + 1,
        left=_side(card, left, fork, interested),
        right=_side(card, right, fork, interested),
        left_at_fork=_openness_after(left, fork),
        right_at_fork=_openness_after(right, fork),
    )


def _openness_after(call: Call, index: int) -> float:
    return call.turns[index].openness if index < call.turn else call.openness


def _side(card: Card, call: Call, fork: int, interested: bool | None) -> Side:
    at = call.turns[fork] if fork < call.turn else None
    return Side(
        openness=call.openness,
        facts=tuple(sorted(call.told)),
        score=score(judge(call, card, interested=interested)),
        said=at.said.text if at else "",
        answered=at.answer.text if at else "",
    )
