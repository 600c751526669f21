"""Only a clear yes puts a claim into somebody's letter."""

from __future__ import annotations

import pytest

from bot.aside import aside
from bot.coaching.check import claimed
from bot.heard.claims import clear_wish, clear_yes, vouches


@pytest.mark.parametrize(
    "text",
    [
        "yes", "Yes!!", "yeah ofc", "yes please", "i do", "I have one on friday", "yes, with Lidl next week", "yea i got one",
        "another one on tuesday", "they are still my first choice", "they'd still be my first choice", "definately", "1",
    ],
)  # fmt: skip
def test_a_clear_yes(text: str) -> None:
    """A yes, or the thing itself said."""
    assert clear_yes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you, I have now sent it.", "thanks thats very helpful, i have been looking forward to it", "ok", "sure", "fine",
        "I do hope so", "i have not", "yes but not sure", "i have a headache", "I have a question", "maybe", "yes I have sent it",
        "great, thanks", "i think so", "not another one",
    ],
)  # fmt: skip
def test_what_is_none(text: str) -> None:
    """Thanks, a word about the message, or a doubt."""
    assert not clear_yes(text)


@pytest.mark.parametrize("text", ["Thank you, I have now sent it.", "thanks, sent it", "perfect, sent", "all done, ive sent it"])
def test_the_message_is_out(text: str) -> None:
    """Thanks before it change nothing."""
    assert aside(text) == "sent"


@pytest.mark.parametrize("text", ["Thank you for the tips", "they sent it back to me", "thanks, I have been sent a form"])
def test_the_message_is_not_out(text: str) -> None:
    """Something else was sent, or nothing."""
    assert aside(text) != "sent"


def test_a_wish_and_a_claim_in_ones_own_words() -> None:
    """What says that they would like the job, and what says that a claim is true."""
    assert clear_wish("i'd still love to")
    assert clear_wish("yes")
    assert not clear_wish("thanks, i have been busy")
    assert vouches("its true")
    assert not vouches("I don't know if it is true")


def test_only_what_a_message_claims_is_confirmed_by_it() -> None:
    """Saying that one claim is true says nothing of the other."""
    assert claimed("You are still my first choice.") == ("first_choice",)
    assert claimed("I have another interview next week.") == ("another_interview",)
