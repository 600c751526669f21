"""What is asked or told at a moment is answered for that moment: no anger, silence or hour is supposed that nobody told of."""

from __future__ import annotations

import pytest

from bot.aside import wishes
from bot.flows._questions import kind_of
from bot.heard.beside import about_privacy
from tests.flows.saying import after

BOOTS = "Rejected by Boots for cashier by phone yesterday from Sue after an interview"
ARUP = "Rejected by Arup for Associate Director by email from Emma Stone yesterday / yes"
SENT = f"{ARUP} / write it / I've sent it"


@pytest.mark.parametrize(
    "text",
    [
        "Is it okay to send a message to her personally?",
        "is it ok if I send her a message",
        "can i send her a quick text",
        "should I drop her a line?",
        "would it be rude to send an email to her",
    ],
)
def test_whether_to_send_a_message(text: str) -> None:
    """By what way is asked; nobody was angry."""
    assert kind_of(text) == "channel"
    assert after(BOOTS, text).said[:2] == ("common.from", "rejection.understood") or "ask.channel" in after(BOOTS, text).said


@pytest.mark.parametrize("text", ["can i send my cv to them for another job", "can you send it", "should I send it now"])
def test_another_sending(text: str) -> None:
    """What is sent is another thing, or the message that stands there."""
    assert kind_of(text) != "channel"


@pytest.mark.parametrize(
    "text",
    [
        "can you write it for me i havent got long",
        "write it please, im on my break",
        "just do the email, my bus is here",
        "write the message, I only have five minutes",
        "draft it please cos i don't have much time",
        "can you write it, I'm in a rush",
    ],
)
def test_in_a_hurry(text: str) -> None:
    """What hurries them is no part of the wish, and no question about a silence."""
    assert wishes(text) == "message"
    assert after(BOOTS, text).at == "draft.ready"


@pytest.mark.parametrize(
    "text",
    ["write it down, I haven't got the job", "i havent got long", "I'm on my break", "they said write it and I have no time"],
)
def test_hurry_alone(text: str) -> None:
    """To be in a hurry is no wish for the message."""
    assert wishes(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "why are you asking this",
        "why do you need to know that?",
        "why u asking me all these questions",
        "how come you want to know that",
        "why do you keep asking",
        "why would you need to know how I feel",
    ],
)
def test_why_it_is_asked(text: str) -> None:
    """Why we ask is what stands behind the question, and no question to the employer."""
    found = after(ARUP, text)
    assert found.at == "feeling.how"
    assert "common.from" not in found.said
    assert "rejection.noted_too" not in found.said


def test_why_they_asked() -> None:
    """Of somebody else it is another question."""
    assert after(ARUP, "why did they reject me").said != after(ARUP, "why are you asking this").said


@pytest.mark.parametrize(
    ("wish", "hour", "due"),
    [
        ("remind me on friday after school run", "half nine", "2026-11-27 09:30"),
        ("remind me thursday when i finish work", "6pm", "2026-11-26 18:00"),
        ("remind me friday after work", "half five in the afternoon", "2026-11-27 17:30"),
        ("remind me next friday", "the second one", "2026-12-04 09:00"),
        ("remind me on friday after lunch to call her", "2pm", "2026-11-27 14:00"),
        ("remind me friday after work", "make it saturday 10am", "2026-11-28 10:00"),
    ],
)
def test_the_day_that_was_named_stands(wish: str, hour: str, due: str) -> None:
    """Where only the hour was asked for, the answer belongs to the day of the wish."""
    own = [n for n in after(SENT, wish, hour).nudges if n.kind == "N12"]
    assert [f"{n.due:%Y-%m-%d %H:%M}" for n in own] == [due]


@pytest.mark.parametrize(
    ("wish", "what"),
    [("remind me on friday after school run", ""), ("remind me thursday when i finish work", ""),
     ("remind me on friday after lunch to call her", "call her"), ("remind me on friday at 9 school run", "school run")],
)  # fmt: skip
def test_an_hour_that_only_they_know_is_no_deed(wish: str, what: str) -> None:
    """It is asked for, and not noted as what is to be done."""
    own = [n for n in after(SENT, wish, "5pm").nudges if n.kind == "N12"]
    assert [n.values["words"].strip() for n in own] == [what]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("I will talk to her tomorrow at 2pm", "2026-11-24 14:00"),
        ("she's calling me on thursday at 2pm", "2026-11-26 14:00"),
        ("Emma will ring me back on friday at 10", "2026-11-27 10:00"),
        ("speaking to Emma tomorrow at 3pm", "2026-11-24 15:00"),
        ("we're talking on Thursday at 11am", "2026-11-26 11:00"),
        ("they said they'll call me tomorrow at 4pm", "2026-11-24 16:00"),
    ],
)
def test_a_talk_that_is_fixed(text: str, at: str) -> None:
    """It is booked like any other, also where no one says "a call": the evening before, half an hour before, and after it."""
    found = after(SENT.removesuffix(" / I've sent it"), text)
    assert found.case.booked_call is not None
    assert f"{found.case.booked_call:%Y-%m-%d %H:%M}" == at
    assert {n.kind for n in found.nudges} >= {"N8", "N9"}


def test_a_talk_without_an_hour() -> None:
    """The hour is asked for, and belongs to the day that was named."""
    ready = SENT.removesuffix(" / I've sent it")
    assert after(ready, "she is ringing me thursday").at == "waiting.call_when"
    found = after(ready, "she is ringing me thursday", "2pm")
    assert found.case.booked_call is not None
    assert f"{found.case.booked_call:%Y-%m-%d %H:%M}" == "2026-11-26 14:00"


@pytest.mark.parametrize(
    "text",
    [
        "she called me on thursday at 2",
        "I'm talking to my wife tomorrow at 2",
        "could I talk to her tomorrow at 2?",
        "if she is calling me on friday I will be at work",
        "I talk to people every day at 2",
        "she's calling me names",
    ],
)
def test_no_talk_with_them(text: str) -> None:
    """One that has been, one with somebody else, and one that is only thought of."""
    assert after(SENT.removesuffix(" / I've sent it"), text).case.booked_call is None


@pytest.mark.parametrize("text", ["what do I say", "what should i say to her?", "how do i ask", "what do i say now"])
def test_in_the_middle_of_it(text: str) -> None:
    """On the phone the sentence is shown once more, and no page is read out."""
    found = after("on the phone with Sue from Boots right now she says its a no", text)
    assert found.at == "draft.ready"
    assert "common.from" not in found.said


@pytest.mark.parametrize(
    "text",
    [
        'what precisely do you mean by "kept encrypted"? Who holds the key?',
        "Who has access to my data, specifically?",
        "Is this kept anywhere?",
        "What exactly do you know about me?",
        "is this stored on a server",
        "how is my data protected?",
        "are u ai",
        "r u a bot?",
    ],
)
def test_what_we_are_and_keep(text: str) -> None:
    """Answered from the page that says it, at any question."""
    found = after(SENT.removesuffix(" / I've sent it"), text)
    assert "common.from" in found.said
    assert found.at == "draft.ready"


@pytest.mark.parametrize("text", ["who has the key to the shop", "who holds the record", "what do you mean by advice"])
def test_not_of_data(text: str) -> None:
    """A key of something else, a word of ours."""
    assert not about_privacy(text)


@pytest.mark.parametrize(("text", "paged"), [("I shot my shot and missed lol", False), ("I missed their call, what now?", True)])
def test_what_was_missed(text: str, paged: bool) -> None:
    """A missed call is one, and a missed chance is none."""
    assert ("common.from" in after(SENT, text).said) is paged
