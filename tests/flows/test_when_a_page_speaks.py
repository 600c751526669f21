"""When a page may answer: to a question, not to a telling that has its words; and a question is none the less for its feeling."""

from __future__ import annotations

import pytest

from tests.flows.saying import after

TOLD = "Rejected by Arup for Associate Director by email from Emma Stone yesterday / yes"
PAGED = {"common.from", "ask.answer", "ask.which"}


@pytest.mark.parametrize(
    "text",
    [
        "you'd think they could pick up a phone", "no idea who they went with", "i keep reading the email over and over",
        "i would rather have a reason than a thank you", "the recruiter was more upset than me",
    ],
)  # fmt: skip
def test_a_telling_at_home_is_no_question(text: str) -> None:
    assert not PAGED & set(after(text).said)


@pytest.mark.parametrize(
    "text",
    [
        "i just need a break from all this", "wondering who got it", "i want to know what i did wrong",
        "will asking hurt my chances later",
    ],
)  # fmt: skip
def test_what_asks_without_a_mark_is_one(text: str) -> None:
    """Also where the page is less than all but certain, if it is put as something that one wants to know."""
    assert PAGED & set(after(text).said)


@pytest.mark.parametrize(
    "text", ["what if they get annoyed", "what if i get the job after all", "will asking hurt my chances later"]
)
@pytest.mark.parametrize("told", [f"{TOLD} / steady", f"{TOLD} / write it"])
def test_a_fear_at_another_question_is_asked(told: str, text: str) -> None:
    found = after(told, text)
    assert PAGED & set(found.said)
    assert found.waits == after(told).at


def test_what_writing_would_lead_to_tells_of_no_rejection() -> None:
    assert after("would writing to them make it worse").cases == ()


@pytest.mark.parametrize("text", ["how do i write a cv", "how should i write a better personal statement"])
def test_another_kind_of_writing_is_no_message(text: str) -> None:
    assert after(f"{TOLD} / steady", text).said[0] in ("common.dont_know", "ask.which")


def test_what_to_say_to_others_is_no_message_to_them() -> None:
    told = f"{TOLD} / steady"
    assert "ask.words" not in after(told, "what do i say to people who ask how it went").said
    assert after(told, "should i email the people who interviewed me").said[0] == "ask.channel"


@pytest.mark.parametrize("text", ["what would you do", "what would you do in my place?", "what would you do if you were me"])
def test_what_would_you_do(text: str) -> None:
    """It asks for advice on the case; where there is none, nothing is offered to choose from."""
    assert after(f"{TOLD} / write it / sent", text).said[0] == "ask.what_now"
    assert after(text).said[0] == "common.help"


@pytest.mark.parametrize(
    "text", ["can i just rant", "can i be honest with you", "can i tell you what happened", "is it ok if i vent for a bit?"]
)
@pytest.mark.parametrize("told", ["", f"{TOLD}", f"{TOLD} / steady"])
def test_leave_to_tell(told: str, text: str) -> None:
    """Nobody who wants an ear is given pages to choose from."""
    found = after(told, text) if told else after(text)
    assert found.said[0] == "common.go_ahead"
    assert found.cases == (after(told).cases if told else ())


@pytest.mark.parametrize(
    "text", ["can i tell you the name of the manager", "can i be honest with them", "can i tell them what i think"]
)
def test_leave_to_tell_them_is_another_question(text: str) -> None:
    assert "common.go_ahead" not in after(text).said


@pytest.mark.parametrize("text", ["what a nice email they sent", "the email she sent was cold", "they just sent me a template"])
def test_what_they_sent_is_not_what_went_out(text: str) -> None:
    assert after(TOLD, "write it", text).at == "draft.ready"


@pytest.mark.parametrize("text", ["i sent it", "sent", "have sent it to them", "it's sent now"])
def test_what_went_out_is(text: str) -> None:
    assert after(TOLD, "write it", text).at != "draft.ready"
