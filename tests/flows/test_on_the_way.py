"""On the way to the choice: going on instead of resting, a wait told in weeks, a call to come, a name put right."""

from __future__ import annotations

import pytest

from bot.heard.ahead import call_ahead
from bot.heard.beside import asks
from tests.flows.saying import after

ARUP = ("Rejected by Arup for Associate Director by email from Emma Stone yesterday", "yes")


@pytest.mark.parametrize(
    "text",
    ["aye go on then", "nah let's go", "let's crack on", "ok carry on please", "no, on we go", "k next"],
)
def test_rather_on_than_rest(text: str) -> None:
    """Whoever would go on goes on."""
    assert after(*ARUP, "really upset", text).at != "feeling.hot"


@pytest.mark.parametrize(
    "text",
    ["I can't go on", "I don't know how to go on with my life at all", "they told me to move on"],
)
def test_no_wish_to_go_on(text: str) -> None:
    assert "feeling.on" not in after(*ARUP, "really upset", text).said


SILENT = ("Target had me do FOUR interviews and then ghosted", "right")


@pytest.mark.parametrize(
    ("text", "days"),
    [("it's been like 2 weeks since the last one", 14), ("3 weeks now", 21),
     ("three weeks noo", 21), ("nothing for ten days", 10)],
)
def test_how_long_they_have_waited(text: str, days: int) -> None:
    """It is no feeling, and it is not asked again."""
    heard = after(*SILENT, text)
    assert heard.case.interviewed_on is not None
    assert (heard.case.opened.date() - heard.case.interviewed_on).days == days
    assert heard.at == "feeling.how"


@pytest.mark.parametrize(
    "text",
    [
        "got a call with Emma tomorrow",
        "hi, got a call with Emma tomorrow",
        "I've a video call with the hiring manager on Thursday at 2",
        "having a chat with Tom from Arup next week",
    ],
)
def test_a_call_to_come(text: str) -> None:
    """Where no rejection is known it is none: it is the talk of an application."""
    heard = after(text)
    assert heard.at.startswith("interview_ahead")
    assert [case.phase for case in heard.cases] == ["ahead"]


@pytest.mark.parametrize(
    "text",
    [
        "got a call with my mum tomorrow",
        "I've a call with the doctor on Monday",
        "had a call with Emma yesterday, they said no",
        "got a rejection call from Emma today",
        "got a feedback call with Emma tomorrow",
    ],
)
def test_another_call(text: str) -> None:
    assert not call_ahead(text)


def test_the_name_in_the_question() -> None:
    """Who was put right is not asked about by the wrong name."""
    told = "My recruiter Priya from Randstad called, Infosys has rejected me. After 4 rounds!"
    heard = after(told, "yes", "actually it was TCS not Infosys. And Priya is from Michael Page")
    assert heard.case.employer == "TCS"
    assert heard.at == "feeling.how"
    assert heard.about == "TCS"


@pytest.mark.parametrize(
    "text",
    ["she said not to email the client", "the agency told me never to call the client", "their policy is no calling the company"],
)
def test_the_client_is_left_alone(text: str) -> None:
    told = "My recruiter Priya from Randstad called yesterday, Infosys has rejected me"
    assert after(told, "yes", text).said[0] == "rejection.client_left_alone"
    assert "rejection.client_left_alone" not in after(*ARUP, text).said


@pytest.mark.parametrize(
    "text",
    ["kindly advise whom I should ask", "can she help me ask", "would he mind a call", "whom should I write to"],
)
def test_a_question_without_its_mark(text: str) -> None:
    assert asks(text)
    case = after(*ARUP, text).case
    assert (case.feedback, case.promised) == ("", "")


RATED = (*ARUP, "I'm okay", "final", "one", "no", "yes", "skip", "sent", "they wrote: you were too quiet in the panel task")


@pytest.mark.parametrize("text", ["yes", "right", "no", "yeah I think so"])
def test_no_yes_to_how_it_was(text: str) -> None:
    """A yes or a no is no mark: a word is asked for, and none is made of it."""
    before = after(*RATED)
    assert before.at == "reply.rating", before
    heard = after(*RATED, text)
    assert (heard.said[0], heard.at, heard.case.self_rating) == ("reply.rating_how", "reply.rating", "")
