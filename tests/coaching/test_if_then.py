"""A plan said back as one sentence, from a moment and an act as people type them."""

from __future__ import annotations

import pytest

from bot.coaching.if_then import act, moment, sentence, whole


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("if they ask me about budgets", "they ask me about budgets"),
        ("And whenever I get stuck.", "I get stuck"),
        ("the moment when they ask about gaps", "they ask about gaps"),
        ("at the point where I'm asked for numbers", "I'm asked for numbers"),
        ("the first question", "the first question"),
        ("the part about money", "the part about money"),
        ("the second round", "the second round"),
        ("when", "when"),
    ],
)
def test_the_moment(text: str, short: str) -> None:
    """Without the "if" that the sentence supplies; what is left must be a clause, or the words stay."""
    assert moment(text) == short


@pytest.mark.parametrize(
    ("text", "short"),
    [("then I will breathe", "breathe"), ("so maybe I'd slow down,", "slow down"), ("count to ten", "count to ten"), ("I", "I")],
)
def test_the_act(text: str, short: str) -> None:
    """Without "then I will" before it."""
    assert act(text) == short


@pytest.mark.parametrize(
    ("cue", "deed", "said"),
    [
        ("They ask me about budgets", "Stop talking", "So: if they ask me about budgets, then I stop talking."),
        ("I freeze", "breathe out", "So: if I freeze, then I breathe out."),
        ("its my turn", "slow down", "So: if it's my turn, then I slow down."),
        ("they doubt its use", "dont argue", "So: if they doubt its use, then I don't argue."),
        ("theyre late and i wait", "always smile", "So: if they're late and I wait, then I always smile."),
    ],
)
def test_one_sentence(cue: str, deed: str, said: str) -> None:
    """Clause and act, small after our words, spelt as they are meant."""
    assert sentence(cue, deed).replace("**", "").replace("*", "") == said


@pytest.mark.parametrize(
    ("text", "is_whole"),
    [
        ("if they ask, I breathe out first", True),
        ("when I freeze then breathe out", True),
        ("they ask me", False),
        ("I will breathe", False),
        ("in the room with the panel before me", False),
        ("in the room with the panel before me breathe out", True),
    ],
)
def test_a_whole_plan(text: str, is_whole: bool) -> None:
    """Both its moment and what is done then."""
    assert whole(text) is is_whole
