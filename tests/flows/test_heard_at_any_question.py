"""A question of one's own, a fear, a correction, good news: heard at whatever question, and not taken for its answer."""

from __future__ import annotations

import pytest

from bot.heard.promise import tells_promise
from tests.flows.saying import after

PROMISED = "i got turned down by tesco after an interview with the manager Sue, she emailed today / yes / disappointed"
"""The open question is whether they promised anything."""


@pytest.mark.parametrize(
    "text",
    [
        "i did a 3 day unpaid trial shift, do they have to pay me",
        "what if she doesnt answer",
        "what if they never write back",
        "how long will it take till they call me",
        "should i have written a letter",
    ],
)
def test_a_question_is_no_promise_of_theirs(text: str) -> None:
    """It is answered, or it is said that it is not known, and the open question comes again."""
    told = after(PROMISED, text)
    assert told.at == "rejection.promised"
    assert not told.case.promised


def test_what_was_told_before_a_question_is_taken() -> None:
    """The answer to our question, and the answer to theirs."""
    told = after(PROMISED, "they said ill be on the reserve list what does it mean")
    assert told.case.promised
    assert told.at == "rejection.wants"


@pytest.mark.parametrize(
    "text", ["i'm scared of phones, i stutter", "i hate making phone calls", "i get anxious on the phone", "i stammer"]
)
def test_a_fear_of_the_phone_is_met_and_minded(text: str) -> None:
    """Nobody has to ring, and the question comes again."""
    told = after(PROMISED, text)
    assert "feeling.not_by_phone" in told.said
    assert told.at == "rejection.promised"
    assert "channel:email" in told.case.overruled


@pytest.mark.parametrize("text", ["it wasnt email she called me", "it wasn't email, she rang", "it was not email they phoned me"])
def test_a_correction_is_no_promise(text: str) -> None:
    told = after(PROMISED, text)
    assert told.case.told == "call"
    assert told.at == "rejection.promised"


@pytest.mark.parametrize(
    ("text", "promise"),
    [
        ("they said i'd hear by friday", True),
        ("i was told i'd hear by friday", True),
        ("i should hear next week", True),
        ("i'll get a call on monday", True),
        ("in two weeks", True),
        ("feedback by email", True),
        ("they'd keep me in mind", True),
        ("is there feedback? they said next week", True),
        ("i did a three day trial there", False),
        ("i'm worried about my phone bill", False),
        ("what will they say", False),
        ("i wrote them a letter once", False),
    ],
)
def test_promises(text: str, promise: bool) -> None:
    """What they said they would do, and not what somebody did, asks or fears."""
    assert tells_promise(text, dated="friday" in text or "week" in text or "monday" in text, elsewhere=False) is promise
