"""Whole calls: styles are told apart for every persona, by hand labels and by the offline labeller."""

from __future__ import annotations

from functools import lru_cache

import pytest

from bot.language.moves import label_move
from bot.rehearsal.call import Call, begin, say
from bot.rehearsal.cards import Card
from bot.rehearsal.debrief import debrief
from bot.rehearsal.moves import Said

from .conftest import played, transcripts

label = lru_cache(maxsize=512)(label_move)
"""Several tests play the same calls; one interviewer's lines fit in."""


def labelled(card: Card, turns: list[Said], seed: int = 3) -> Call:
    """The same words, labelled offline."""
    call = begin(card, seed)
    for said in turns:
        if call.ended:
            break
        call = say(card, call, said.text, label)
    return call


@pytest.mark.parametrize("play", [played, labelled])
@pytest.mark.parametrize("seed", [0, 3, 17])
def test_styles_are_told_apart(card: Card, play: object, seed: int) -> None:
    """Gracious scores above middling, middling above hostile; the gracious caller hears more facts than the hostile one."""
    found = {style: play(card, turns, seed) for style, turns in transcripts(card.id).items()}  # type: ignore[operator]
    scores = {style: debrief(call, card).score for style, call in found.items()}
    assert scores["gracious"] > scores["middling"] > scores["hostile"]
    assert len(found["gracious"].told) > len(found["hostile"].told)


@pytest.mark.parametrize("play", [played, labelled])
def test_turning_hostile_costs_at_that_turn(card: Card, play: object) -> None:
    """A caller who turns hostile in the fourth turn loses openness in the fourth turn."""
    call = play(card, transcripts(card.id)["turns"])  # type: ignore[operator]
    assert call.turns[3].openness < call.turns[2].openness
    assert debrief(call, card).score < debrief(play(card, transcripts(card.id)["gracious"]), card).score  # type: ignore[operator]


@pytest.mark.parametrize("play", [played, labelled])
@pytest.mark.parametrize("style", ["nodding", "smooth", "small_talk"])
def test_polite_but_evasive_does_not_reach_the_top(card: Card, play: object, style: str) -> None:
    """Manners alone stay below the score that moves up the ladder, and below the gracious caller by far."""
    evasive = debrief(play(card, transcripts("evasive")[style]), card).score  # type: ignore[operator]
    gracious = debrief(play(card, transcripts(card.id)["gracious"]), card).score  # type: ignore[operator]
    assert evasive < 70
    assert evasive <= gracious - 15


def test_a_hundred_runs_give_one_score(card: Card) -> None:
    """One transcript gives one debrief, however often it is played."""
    turns = transcripts(card.id)["middling"]
    assert len({debrief(played(card, turns), card).model_dump_json() for _ in range(100)}) == 1


def test_the_seed_changes_words_and_not_the_score(card: Card) -> None:
    """The score does not hang on which wordings came up."""
    turns = transcripts(card.id)["gracious"]
    scores = {debrief(played(card, turns, seed), card).score for seed in range(8)}
    assert max(scores) - min(scores) <= 4
