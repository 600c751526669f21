"""One next move for the person who asks: the one that would open this interviewer most now, and the cue of level 1."""

from __future__ import annotations

from bot.rehearsal.call import Call
from bot.rehearsal.cards import Card
from bot.rehearsal.openness import POINTS

_FIRST = ("THANK", "ACCEPT", "PERMISSION", "ADVICE_ASK")
_AT_FIRST = ("THANK", "PERMISSION")
"""What belongs at the beginning: nobody asks in the middle of a talk whether there is time for it."""
TOO_LATE = 3
"""Turns after which it is past."""
_REQUESTS = ("ADVICE_ASK", "EXAMPLE_ASK", "STEP_ASK", "STRENGTH_ASK", "CANDOUR")


def hint(card: Card, call: Call) -> str:
    """The move to try now: repair after a loss, acknowledge a sting or a refusal, an example for a vague point, the first
    things in the first turns; then what opens this interviewer; then what the rubric still waits for; CLOSE at the end. A
    label of T3."""
    made, last = call.made, call.standing
    if call.turns and call.last_loss and not call.repair_used and _lost(call):
        return "REPAIR"
    if "refusal" in last.flags:
        return "LIMIT_ACK"
    if "sting" in last.flags:
        return "ACK"
    if call.turn == 0:
        return next(m for m in _FIRST if m not in made)
    if call.turn == 1 and "ACCEPT" not in made:
        return "ACCEPT"
    if "vague" in last.flags and made.get("EXAMPLE_ASK", 0) < 2:
        return "EXAMPLE_ASK"
    if not any(ask in made for ask in _REQUESTS):
        return next((m for m in card.opens if m in _REQUESTS), "ADVICE_ASK")
    every = (*card.opens, *_FIRST, "PARAPHRASE", "STRENGTH_ASK", "STEP_ASK", "EXAMPLE_ASK")
    left = [move for move in dict.fromkeys(every) if move not in made and POINTS.get(move, 1) > 0]
    if call.turn >= TOO_LATE:
        left = [move for move in left if move not in _AT_FIRST]
    if left:
        # What was not taken up twice is let go for a while: the same cue at every turn is heard no more.
        return left[call.turn // 2 % min(len(left), 3)]
    return "INTEREST" if "INTEREST" not in made else "CLOSE"


def _lost(call: Call) -> bool:
    return sum(points for _, points in call.turns[-1].entries) < 0
