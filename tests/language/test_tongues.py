"""Scots and Pidgin as rules read them."""

from __future__ import annotations

import pytest

from bot.language import tongues
from tests.language.tasks import load


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("ma pal's talkin aboot toppin himsel", "my pal's talking about topping himself"),
        ("am gonnae dae masel in", "am gonna do masel in"),
        ("I want to go home now", "I want to go home now"),
    ],
)
def test_words_of_home(text: str, english: str) -> None:
    """What is danger in them is danger in English."""
    assert tongues.in_english(text) == english


class _Every:
    def isdisjoint(self, words: object) -> bool:
        return False


def test_what_is_changed_holds_a_sign_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts without one are let be: none of them may be a text that would have been changed."""
    texts = [row["text"] for row in load("train", "T4")[::3]]
    told_by_signs = [tongues.in_english(text) for text in texts]
    monkeypatch.setattr(tongues, "_SIGNS", _Every())
    assert [tongues.in_english(text) for text in texts] == told_by_signs
