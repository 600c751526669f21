"""What is said to us before one's own version is no part of it."""

from __future__ import annotations

import pytest

from bot.flows._checking import _without_lead_in

LETTER = "Dear Ms Okafor, thank you for letting me know. Could you give me one tip? Regards, Ben"


@pytest.mark.parametrize(
    "lead",
    ["Here's mine instead: ", "ok this is my version:\n\n", "can you check this: ", "I wrote this.\n", "my letter: "],
)
def test_a_lead_in_goes(lead: str) -> None:
    """The message begins with its greeting."""
    assert _without_lead_in(lead + LETTER) == LETTER


@pytest.mark.parametrize(
    "text",
    [
        LETTER,
        "Subject: my application\n\n" + LETTER,
        "Thank you for your message. Hello again, and could you give me one tip?",
        "I respect your decision: hello and goodbye, then.",
    ],
)
def test_what_stays(text: str) -> None:
    """A message without one is left as it is."""
    assert _without_lead_in(text) == text
