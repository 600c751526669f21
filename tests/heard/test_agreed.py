"""Who says that they will be called has no words of theirs to sort yet; who tells what was said, has."""

from __future__ import annotations

import pytest

from bot.flows._meanwhile import nothing_there
from bot.heard.agreed import agreed_to_talk


@pytest.mark.parametrize(
    "text",
    [
        "they said yes to feedback next week",
        "they're happy to give feedback",
        "he'll ring me",
        "they said they'd call me next week",
        "Sarah from HR said yes",
        "Sarah will call me on Monday at 3pm",
        "Anna suggested a quick zoom on thursday",
        "good news! he agreed to a call next tuesday 10am",
        "they agreed",
    ],
)
def test_a_promise_to_talk(text: str) -> None:
    assert agreed_to_talk(text)


@pytest.mark.parametrize(
    "text",
    [
        "He suggested I talk more slowly",
        "They offered it to an internal candidate",
        "They offered no feedback",
        "They accepted someone else",
        "Panel agreed it lacked depth",
        "she wants me to speak up",
        "they offered the job to someone who could talk",
        "They will keep me in mind",
    ],
)
def test_an_answer_is_no_promise(text: str) -> None:
    assert not agreed_to_talk(text)


@pytest.mark.parametrize(
    "text", ["no reply", "I haven't heard anything yet", "they ghosted me", "nothing", "they've not replied", "no update"]
)
def test_nothing_there(text: str) -> None:
    assert nothing_there(text)


@pytest.mark.parametrize("text", ["nothing was wrong with my answers", "no feedback is possible for legal reasons", "They said"])
def test_something_there(text: str) -> None:
    assert not nothing_there(text)
