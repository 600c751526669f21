"""A word to somebody in the room during a rehearsed call is no turn to the interviewer."""

from __future__ import annotations

import pytest

from bot.rehearsal.moves import manner_of


@pytest.mark.parametrize(
    "text",
    [
        "sorry thats my little one shush darling mummy is on the phone",
        "sorry, that's just my dog barking. Down boy!",
        "shhh sweetheart, daddy's on the phone",
        "hang on, it's the baby",
        "wheesht hen, mammy's talking",
        "not now love, in a minute",
    ],
)
def test_to_somebody_in_the_room(text: str) -> None:
    """It carries no move, and is not judged."""
    assert manner_of(text) == "to_another"


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry about that",
        "sorry, that's my dog. What one thing would make me stronger?",
        "not now",
        "thank you for your time",
        "that's my daughter's school, I coached the team there",
        "stop it, you are wrong",
        "could you wait a minute please",
        "give me the reason",
    ],
)
def test_to_the_interviewer(text: str) -> None:
    """What is said to them is heard as ever."""
    assert manner_of(text) != "to_another"
