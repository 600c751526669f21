"""What they said, told without a word that it is their answer."""

from __future__ import annotations

import pytest

from tests.flows.saying import after

ASKED = "Tesco turned me down by email on Friday / yes / write it / sent"
INTERVIEW = "I have an interview on December 3 at 10am with MetroHealth / that's all"


@pytest.mark.parametrize(
    "text",
    [
        "Dana called me and was super nice, said it was my system design, and I should reapply in 6 months",
        'Ana: "You talked too long and did not know the product."',
        "\"Thanks for reaching out. You were great but lacked PCR experience. I'd suggest the MassBio course. Best, Lin\"",
        "the manager rang me, she thought I was too quiet in the group task",
        "spoke to Karen today. she said I rambled",
        "so i talked with the hiring manager, apparently i was too junior",
        "they emailed. I was too slow on the algorithm question",
        "Got my feedback, they wanted more retail experience",
        "Tesco phoned, they felt I gave no examples",
        "we had the call. he said I need to practise explaining my project and that my maths was solid",
    ],
)
def test_it_is_the_answer_of_the_one_that_waits(text: str) -> None:
    """It is kept and sorted there, and no second case begins."""
    found = after(ASKED, text, hours=48)
    assert len(found.cases) == 1
    assert "reply.kept" in found.said


@pytest.mark.parametrize(
    "text",
    [
        "Lidl called me, said I was too slow",
        "Asda said no too, they said I had no experience",
        "I had an interview at Boots today and they said I was too quiet",
        "Ana from Aldi phoned: I was too chatty",
        "my mum said I was too quiet",
        "my friend Ana called, she said I talk too much",
        "they always say I need more experience",
        "another company emailed, they said I lacked experience",
        "I feel awful about it",
        "they called, can I ask them for more?",
    ],
)
def test_it_is_no_answer_of_theirs(text: str) -> None:
    """Another employer, somebody else's words, or how they are."""
    assert "reply.kept" not in after(ASKED, text, hours=48).said


def test_with_two_that_wait_nothing_is_guessed() -> None:
    """Whose answer it is would be a guess."""
    two = f"{ASKED} / Asda turned me down by email on Friday / yes / write it / sent"
    assert "reply.kept" not in after(two, "they said I was too quiet", hours=24).said


@pytest.mark.parametrize(
    "text",
    [
        "we had the call. he said I need to practise explaining my project",
        "he said my answers were too long",
    ],
)
def test_after_the_call_that_was_booked(text: str) -> None:
    """At the question whether to put down what they said, and at any reminder of the call."""
    found = after(ASKED, 'Sam replied: "happy to have a quick call on Thursday at 3pm"', text, hours=96)
    assert len(found.cases) == 1
    assert "reply.kept" in found.said


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("they offered a call on Thursday at 3pm", "waiting.call_offered_at"),
        ("they suggested a chat on Friday at 10am", "waiting.call_offered_at"),
        ("she'll call me on Thursday at 3pm", "waiting.call_booked"),
    ],
)
def test_a_call_with_its_hour(text: str, line: str) -> None:
    """When it is was told, and is not asked."""
    found = after(ASKED, text, hours=24)
    assert line in found.said
    assert found.case.booked_call is not None


def test_a_call_without_an_hour_is_asked_about() -> None:
    """Nobody is called unasked at nine."""
    assert after(ASKED, "they offered a call on Thursday", hours=24).at == "waiting.call_when"


def test_praise_is_kept_where_a_talk_is_offered() -> None:
    """What they said comes first, the talk beside it."""
    found = after(
        ASKED,
        'She replied: "The most able pupils were not stretched. Your subject knowledge was excellent. '
        "I'd be happy to chat on the phone if helpful.\"",
        hours=24,
    )
    assert {"reply.kept", "waiting.call_offered_too"} <= set(found.said)


@pytest.mark.parametrize(
    "text",
    ["She replied: Thanks for your email, it was lovely to meet you. Happy to chat on the phone.", "She replied: Happy to chat."],
)
def test_politeness_is_no_feedback(text: str) -> None:
    """A talk that is offered politely is only a talk."""
    found = after(ASKED, text, hours=24)
    assert "reply.kept" not in found.said
    assert found.at == "waiting.call_when"


@pytest.mark.parametrize(
    "text",
    [
        "Pauline rang, she says there's a Christmas job going and would I like it",
        "Pauline rang, there is a temporary job going if I'm interested",
        "she asked if I'd like a part-time job in the cafe",
        "they asked whether I would consider another role",
    ],
)
def test_another_job_is_no_rejection(text: str) -> None:
    """Somebody of the one that waits asks whether they would like it."""
    found = after("Pauline at Dobbies rang today to say no / yes / write it / sent", text, hours=72)
    assert len(found.cases) == 1
    assert "reply.another_job" in found.said


def test_when_they_decide_belongs_to_the_interview_that_has_been() -> None:
    """And not to the case in which feedback was asked for."""
    found = after(ASKED, INTERVIEW, "they said theyd tell me in a week", hours=300)
    assert "interview_ahead.with_them_now" in found.said
    assert "reply.kept" not in found.said


@pytest.mark.parametrize("text", ["they said I was too quiet", "they rejected me in a week", "they will never tell me anything"])
def test_when_they_decide_and_nothing_else(text: str) -> None:
    """What says more is read for what it is."""
    assert "interview_ahead.with_them_now" not in after(ASKED, INTERVIEW, text, hours=300).said


def test_what_was_told_with_and_that_is_two_points() -> None:
    """A need, and a strength that was told in the same breath: the need is not lost in the praise."""
    told = "they rang, she said I need to practise explaining my project and that my maths was solid"
    assert after(ASKED, told, hours=48).at == "reply.which"


def test_how_it_is_comes_before_what_they_said() -> None:
    """Somebody who cannot stop crying is answered first."""
    found = after(ASKED, "they rang and said I was too quiet and I cannot stop crying, I feel awful", hours=48)
    assert found.said.index("common.felt") < found.said.index("reply.kept")
