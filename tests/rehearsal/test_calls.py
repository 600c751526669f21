"""Calls in six people's words, written without a look at the labeller, played by text alone against every interviewer."""

from __future__ import annotations

import json
from functools import cache
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.language.moves import label_move
from bot.rehearsal.call import Call, begin, say
from bot.rehearsal.cards import Card
from bot.rehearsal.debrief import debrief
from bot.rehearsal.library import cards

CALLS = Path(__file__).parent / "calls"


class Written(NamedTuple):
    """One call as somebody wrote it; `hostile_from` is the turn in which a friendly caller turns, else 0."""

    id: str
    kind: str
    turns: tuple[str, ...]
    hostile_from: int = 0


@cache
def written() -> tuple[Written, ...]:
    rows = (json.loads(line) for path in sorted(CALLS.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines())
    return tuple(Written(r["id"], r["kind"], tuple(r["turns"]), r.get("hostile_from", 0)) for r in rows)


@cache
def played(persona: str, id: str) -> tuple[Call, int]:
    """The call and its score."""
    card = cards()[persona]
    call = begin(card, 7)
    for text in next(w for w in written() if w.id == id).turns:
        if call.ended:
            break
        call = say(card, call, text, label_move)
    return call, debrief(call, card).score


def scores(card: Card, kind: str, voice: str = "") -> list[int]:
    return [played(card.id, w.id)[1] for w in written() if w.kind == kind and w.id.startswith(voice)]


def test_there_are_enough() -> None:
    """Forty calls and more, of every kind, by six people."""
    assert len(written()) >= 40
    assert len({w.id.split("-")[0] for w in written()}) == 6
    assert {w.kind for w in written()} == {"gracious", "middling", "hostile", "turns_hostile", "evasive", "silent"}


@pytest.mark.parametrize("voice", ["careful", "student", "nurse", "warehouse", "developer", "anxious"])
def test_manners_are_told_apart_in_everybodys_words(card: Card, voice: str) -> None:
    """For every interviewer and writer: gracious above middling above hostile, on average."""
    mean = {kind: sum(found) / len(found) for kind in ("gracious", "middling", "hostile") if (found := scores(card, kind, voice))}
    assert mean["gracious"] > mean["middling"] > mean["hostile"]


def test_pairs_of_callers_stand_in_order(card: Card) -> None:
    """Of any two callers, whoever they are, the more gracious one scores more, in all but a few pairs; and in every pair of a
    gracious and a hostile one."""
    for better, worse, least in (("gracious", "middling", 0.9), ("middling", "hostile", 0.85), ("gracious", "hostile", 1.0)):
        pairs = list(product(scores(card, better), scores(card, worse)))
        assert sum(a > b for a, b in pairs) >= least * len(pairs), (better, worse)


@pytest.mark.parametrize("id", [w.id for w in written() if w.hostile_from])
def test_who_turns_hostile_loses_openness_at_that_turn(card: Card, id: str) -> None:
    """The turn in which a friendly caller turns costs openness, in that very turn, and the call scores below every gracious one
    of the same writer."""
    call, score = played(card.id, id)
    at = next(w.hostile_from for w in written() if w.id == id)
    assert call.turn >= at, "a friendly caller was hung up on"
    assert call.turns[at - 1].openness < call.turns[at - 2].openness
    assert score < min(scores(card, "gracious", id.split("-")[0]))


@pytest.mark.parametrize("kind", ["evasive", "silent"])
def test_who_asks_for_nothing_does_not_reach_the_top(card: Card, kind: str) -> None:
    """Manners without a question, and silence, stay below the score that leads up the ladder and below every gracious caller,
    and are never told the topmost fact."""
    calls = [w for w in written() if w.kind == kind]
    assert calls
    for w in calls:
        call, score = played(card.id, w.id)
        assert score <= 60
        assert score < min(scores(card, "gracious"))
        assert 85 not in call.told


def test_no_gracious_caller_is_hung_up_on_early(card: Card) -> None:
    """Nobody who asks for time, or who has only said hello, is taken to be leaving: a gracious call is played to its last
    turns, with an interviewer whose time is short as well."""
    calls = [w for w in written() if w.kind == "gracious"]
    assert calls
    for w in calls:
        call, _ = played(card.id, w.id)
        assert call.turn >= len(w.turns) - 1, w.id
