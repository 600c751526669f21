"""That what they said is not so, said of what they said and not of how it is sorted."""

from __future__ import annotations

import pytest

from bot.heard.disputed import disputes
from tests.flows.saying import after


@pytest.mark.parametrize(
    "text",
    [
        "I disagree", "the not confident thing is nonsense", "no it's wrong, my English is not weak, I had stress", "that's bs",
        "that's not true", "she's wrong about the research", "I wasn't nervous", "that is not how it was", "that's so unfair",
        "I don't think I was over-confident",
        "the quiet thing is nonsense though, I'm just not a shouter",
    ],
)  # fmt: skip
def test_disputed(text: str) -> None:
    """In whatever words."""
    assert disputes(text)


@pytest.mark.parametrize(
    "text",
    [
        "no it's wrong", "that's wrong", "the second was a criticism", "they're right", "that's fair enough", "I was nervous",
        "the not good thing is a criticism", "it's not a compliment", "the first one is sorted wrong",
        "I don't agree with the second one",
        "should I tell her she is wrong?", "I don't think I did well", "I don't think it was good",
        "I don't feel I can cope",
        "I never thought I'd feel this low",
    ],
)  # fmt: skip
def test_not_disputed(text: str) -> None:
    """Of the sorting, or agreed, or asked."""
    assert not disputes(text)


ANSWERED = (
    "Acme rejected me by email yesterday after the interview, Emma Stone wrote / yes / write it / sent",
    'Emma answered: "You were great but the panel felt you were not confident when presenting." / skip',
)


@pytest.mark.parametrize("text", ["I disagree", "the not confident thing is nonsense"])
def test_at_the_sorting(text: str) -> None:
    """It is what gets to them; praise stays praise, and nothing is sorted anew."""
    told = after(*ANSWERED, text)
    assert "reply.touched_truth" in told.said
    assert told.at == "reply.cool"


@pytest.mark.parametrize(
    "text",
    ["can I clap back at her", "what did they mean by not confident", "is fintech background something I can fix?"],
)
def test_asked_at_the_sorting(text: str) -> None:
    """There is a page for it."""
    assert after(*ANSWERED, text).said == ("common.from", "reply.sorted")


def test_at_the_rating() -> None:
    """It is met there too, and is no rating."""
    told = after(ANSWERED[0], 'Emma answered: "The panel felt you were over-confident."', "I don't think I was over-confident")
    assert told.said == ("reply.touched_truth", "reply.rating")
