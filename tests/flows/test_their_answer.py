"""Ways in which people tell that somebody answered."""

from __future__ import annotations

import pytest

from bot.heard.their_answer import WROTE_BACK, their_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("karen replyed, she said i was lovley but quiet", "i was lovley but quiet"),
        ("they got back to me and said i was too slow", "i was too slow"),
        ("Karen has written back: you were great but slow", "you were great but slow"),
        ("got an answer from Stripe: they wanted more SQL", "they wanted more SQL"),
        ("I got a reply from Karen, she says my answers were long", "my answers were long"),
        ("heard back from them, they said I need more till experience", "I need more till experience"),
        ("the manager at costa got back to me and says more confidence please", "more confidence please"),
    ],
)
def test_their_words(text: str, words: str) -> None:
    """What they said is left when the telling of it is taken off."""
    assert their_words(text) == words


@pytest.mark.parametrize("text", ["got an answer from Stripe", "They replied", "stripe finally answered my mail"])
def test_an_answer_without_its_words(text: str) -> None:
    """That somebody answered is heard, whatever they said."""
    assert WROTE_BACK.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "they never replied",
        "i emailed and karen replied",
        "Acme rejected me by email, I replied thanks",
        "i had an answer ready but froze",
        "has karen replied",
        "i've not had a reply",
        "i have no answer from them",
    ],
)
def test_no_answer(text: str) -> None:
    """Somebody's own answer, and none, are no answer of theirs."""
    assert not WROTE_BACK.search(text)
