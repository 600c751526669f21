"""Too fresh to look at: a rest is offered, a day that is named is kept; and what cannot wait is said at once."""

from __future__ import annotations

import pytest

from bot.felt import feeling
from bot.heard.how_they_are import too_fresh
from bot.heard.taken_back import gave_notice
from tests.flows.saying import after

ARUP = ("Rejected by Arup for Associate Director by email from Emma Stone yesterday", "yes")
FRESH = (
    "it's still too fresh tbh",
    "I don't want to talk about it yet",
    "still raw",
    "too soon",
    "not ready",
    "cannae talk about it the noo",
    "give me some time",
    "I'd rather not talk about it",
)


@pytest.mark.parametrize("text", FRESH)
def test_too_fresh(text: str) -> None:
    """A break is the first thing that is offered, whatever was asked."""
    assert after(*ARUP, text).at == "feeling.hot"
    assert after(*ARUP, "I'm okay", text).at == "feeling.hot"


def test_told_with_it() -> None:
    """Said with the telling, it need not be said again."""
    told = "Didn't get the job at NHS Lothian, the band 6 post. It's still too fresh tbh"
    assert after(told, "yes", "phone").at == "feeling.hot"


@pytest.mark.parametrize(
    "text",
    [
        "is it too soon to ask them?",
        "too soon to chase them",
        "I'm a fresh graduate",
        "not ready for the interview",
        "I need more time to prepare",
        "I can't talk to her directly",
        "they don't want to talk to me",
        "I need some time off work",
        "I didn't talk about it in the interview",
    ],
)
def test_not_too_fresh(text: str) -> None:
    assert not too_fresh(text)


@pytest.mark.parametrize("text", ["maybe tomorrow", "not today, maybe tomorrow", "can we do this on wednesday"])
def test_another_day(text: str) -> None:
    """A day is enough: it is left until then."""
    heard = after(*ARUP, text)
    assert heard.said[0] == "feeling.rest"
    assert heard.case.phase == "resting"
    assert [nudge.kind for nudge in heard.nudges] == ["N13"]


def test_some_other_day() -> None:
    """Where no day is named, it is asked for."""
    assert after(*ARUP, "maybe in a few days").at == "feeling.until"


@pytest.mark.parametrize("text", ["I'm heated", "im heated ngl", "so heated", "got me heated"])
def test_heated(text: str) -> None:
    assert feeling(text) == "angry"


@pytest.mark.parametrize("text", ["the discussion was heated", "it was a heated debate", "they have a heated office"])
def test_a_debate_is_not_how_they_are(text: str) -> None:
    assert feeling(text) == ""


TAKEN = ("they offered me the job and then took it back!! Bosch", "yes", "by email")


@pytest.mark.parametrize(
    "text",
    ["I already handed in my notice at Siemens!!!", "I'd resigned for this", "I gave my notice last week", "I quit my job"],
)
def test_what_they_gave_up_for_it(text: str) -> None:
    """To take a notice back does not wait; it is said once, and the question stays."""
    heard = after(*TAKEN, text)
    assert (heard.said[0], heard.at, heard.case.employer) == ("rejection.notice_given", "feeling.how", "Bosch")
    assert "rejection.notice_given" not in after(*TAKEN, text, text).said


def test_given_up_in_the_telling() -> None:
    told = after("Bosch withdrew my offer and I'd resigned for this")
    assert (told.case.offer, told.said[1]) == ("withdrawn", "rejection.notice_given")
    assert after("Bosch offered me the job and then took it back. I'd resigned for this").case.offer == "withdrawn"


@pytest.mark.parametrize("text", ["should I hand in my notice", "glad I haven't handed in my notice", "I might quit"])
def test_nothing_given_up(text: str) -> None:
    assert not gave_notice(text)


def test_a_plain_no_and_a_notice() -> None:
    """Where no offer was taken back, nothing is said of it."""
    assert "rejection.notice_given" not in after(*ARUP, "I already handed in my notice").said


@pytest.mark.parametrize("text", ["but they say no feedback. so why I should write?", "should I write to Emma or to HR?"])
def test_a_question_is_no_view_from_the_corner(text: str) -> None:
    """It is answered, and nothing of it is given back as what somebody saw."""
    for place in ("outside", "what I'd tell a friend"):
        heard = after(*ARUP, "really upset", place, text)
        assert not {"feeling.seen", "feeling.to_self", "common.puzzled", "common.puzzled_skip"} & set(heard.said), heard.said


@pytest.mark.parametrize("text", ["why are you so hard on yourself?", "you did what you could, didn't you?"])
def test_a_friend_may_ask(text: str) -> None:
    assert after(*ARUP, "really upset", "what I'd tell a friend", text).said[0] == "feeling.to_self"


@pytest.mark.parametrize("text", ["I don't want to talk about it yet", "still raw", "not ready"])
def test_too_fresh_again(text: str) -> None:
    """Said once more, it is a wish for the break; at the question how long, it is met, and nothing is chosen."""
    heard = after(*ARUP, "really upset", text)
    assert (heard.said[0], heard.at) == ("common.felt", "feeling.until")
    assert after(*ARUP, "really upset", text, text).said[0] == "common.felt"
