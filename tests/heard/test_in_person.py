"""To say it and not to write it: heard as a wish, and never as a word of theirs or a draft."""

from __future__ import annotations

import pytest

from bot.heard.in_person import says_it
from tests.flows.saying import after

READY = "Rejected by Arup for Associate Director by email from Emma Stone yesterday / yes / write it"


@pytest.mark.parametrize(
    "text",
    [
        "id rather just say it to her face when im next on which is wednesday night",
        "I'd rather say it to her face",
        "I'd prefer to tell him in person",
        "can you make it so i say it out loud not a letter",
        "thats not something id say to her though its like a letter can you do it so i can just say it",
        "ok write it then something i can say",
        "I'll ask her face to face",
    ],
)
def test_rather_said_than_written(text: str) -> None:
    """The words for it come, and the draft stays."""
    assert says_it(text)
    heard = after(READY, text)
    assert "draft.in_person" in heard.said
    assert heard.at == "draft.ready"


@pytest.mark.parametrize(
    "text",
    ["I can't say it to her face", "make it something I would say", "what do i say to her on the phone",
     "can I practise saying it",
     "she told me in person", "I'd rather say it by email", "say it more politely"],
)  # fmt: skip
def test_something_else_about_saying(text: str) -> None:
    """No such wish."""
    assert not says_it(text)


def test_what_one_cannot_say_oneself_is_no_refusal_of_theirs() -> None:
    """Only who is there refuses feedback."""
    assert after(READY, "I can't say it to her face").case.policy == ""
    assert after(READY, "they can't say why").case.policy == "no_feedback"
