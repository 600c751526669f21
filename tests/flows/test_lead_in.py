"""What is said to us before one's own version is no part of it."""

from __future__ import annotations

import pytest

from bot.flows._checking import _without_lead_in, speaks_to_them

LETTER = "Dear Ms Okafor, thank you for letting me know. Could you give me one tip? Regards, Ben"


@pytest.mark.parametrize(
    "lead",
    ["Here's mine instead: ", "ok this is my version:\n\n", "can you check this: ", "I wrote this.\n", "my letter: "],
)
def test_a_lead_in_goes(lead: str) -> None:
    """The message begins with its greeting."""
    assert _without_lead_in(lead + LETTER) == LETTER


@pytest.mark.parametrize("lead", ["Please check this message for me: ", "is this ok to send? ", "my draft:\n", "check this "])
@pytest.mark.parametrize("marks", ['""', "“”", "„“"])
def test_marks_round_a_message_go(lead: str, marks: str) -> None:
    """What is quoted to be looked at is judged without its marks, greeted or not."""
    for letter in (LETTER, LETTER.removeprefix("Dear Ms Okafor, ").capitalize()):
        assert _without_lead_in(f"{lead}{marks[0]}{letter}{marks[1]}") == letter


@pytest.mark.parametrize(
    "text",
    [
        LETTER,
        "Subject: my application\n\n" + LETTER,
        "Thank you for your message. Hello again, and could you give me one tip?",
        "I respect your decision: hello and goodbye, then.",
        'Thank you for your message. You said that my talk was "hard to follow and much too long for the time we had".',
        'I look back on it gladly. "Please check again" was all that was said to me.',
    ],
)
def test_what_stays(text: str) -> None:
    """A message without one is left as it is."""
    assert _without_lead_in(text) == text


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("I would be grateful for a word on what I could do better another time", True),
        ("I was sorry to hear it, and I hope that you will keep me in mind for later", True),
        ("my contact there is Priya Nair from HR but it was Tom who rang", False),
        ("the woman who runs the place is Karen and her deputy is called Joe Marsh", False),
    ],
)
def test_a_fact_told_at_the_letter_is_no_version_of_it(text: str, speaks: bool) -> None:
    assert speaks_to_them(text) is speaks
