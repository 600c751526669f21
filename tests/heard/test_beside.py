"""What is said beside the matter is known from a telling."""

from __future__ import annotations

import pytest

from bot.heard.beside import asks, asks_of_us, of_language, wants_message, without_language


@pytest.mark.parametrize(
    "text",
    [
        "Hello. Sorry my english is not so good",
        "I am learning English, please use easy words",
        "can you use easy words please",
        "i don't speak english very well",
        "sorry for my bad english",
    ],
)
def test_of_ones_own_english(text: str) -> None:
    """Nobody gave that as a reason."""
    assert of_language(text)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("they said my english is not good enough", "they said my english is not good enough"),
        ("my english is not good enough they said", "my english is not good enough they said"),
        ("Sorry for my english. I was rejected by Tesco yesterday", "I was rejected by Tesco yesterday"),
        ("sorry my english is bad, tesco said no", "tesco said no"),
    ],
)
def test_the_telling_beside_it(text: str, rest: str) -> None:
    """The telling stays, and so does a reason of theirs."""
    assert without_language(text).strip() == rest
    assert not of_language(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('does "keep your CV on file" mean anything', True),
        ("is it rude to call them", True),
        ("they rang me yesterday", False),
        ("I don't know", False),
    ],
)
def test_questions(text: str, expected: bool) -> None:
    """A question is known by how it begins."""
    assert asks(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "write me the email", "email please", "can you just write the email", "I want the email now", "Please write letter",
        "help me write email please my english bad", "can we do the letter instead", "skip to the email", "write it please",
        "can you write it for me", "i want write email",
    ],
)  # fmt: skip
def test_the_message_is_asked_for(text: str) -> None:
    """A request to us, in any English."""
    assert wants_message(text)
    assert asks_of_us(text)


@pytest.mark.parametrize(
    "text",
    [
        "when i wrote the email to the client on the spot", "they asked me to write an email", "I made a draft in ten minutes",
        "writing an email to a difficult customer", "I wrote them an email", "by email", "email",
    ],
)  # fmt: skip
def test_a_moment_with_a_message_in_it(text: str) -> None:
    """What they did is told, and nothing is asked for."""
    assert not wants_message(text)
