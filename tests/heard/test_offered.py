"""What their answer offers: a talk, an interview, or neither."""

from __future__ import annotations

from time import perf_counter

import pytest

from bot.heard.offered import invites, offers_talk, the_rest


@pytest.mark.parametrize(
    "text",
    [
        "Happy to chat. How is Thursday at 2pm?",
        "Could you give me a ring on 0113 496 0000?",
        "I'd be happy to talk you through it on the phone.",
        "Are you free for a quick call on Friday?",
        "Give me a call tomorrow.",
        "Would Tuesday at 10 work for you?",
        "Let's have a chat next week.",
        "I can call you on Wednesday at 3.",
        "We can offer you a short feedback call.",
        "It would be easier to talk on the phone.",
        "You can book a slot here: calendly.com/karen",
        "Sure. When are you free?",
        "If you would like feedback, please call me on 0113 496 0000.",
        "Your answers were long. Happy to explain over the phone, is Monday 9am ok?",
        "I can't do today, but how about Thursday at 2pm?",
        "Let me know when suits you for a call.",
        "ok Maria, come tuesday 10 for talk",
        "Come in on Thursday at 3 for a chat",
        "come by Friday 11 and talk",
        "Come to the office tomorrow at 2pm to talk it through",
        "Pop in Tuesday for a coffee",
    ],
)
def test_a_talk_is_offered(text: str) -> None:
    """In whatever words."""
    assert offers_talk(text)


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately we are not able to offer a call.",
        "We were happy to talk to you, but others were stronger.",
        "It was great to chat with you on Thursday.",
        "You should talk to customers more.",
        "We can't discuss it on the phone.",
        "If you have any further questions, please call us on 0113 496 0000.",
        "We'd like you to speak up more.",
        "You didn't give us a call to say you were late.",
        "We will call you should anything come up in the future.",
        "Your phone manner was a bit abrupt.",
        "The other candidate was available to start on Monday.",
        "You were too quiet and we wanted somebody free on Saturdays.",
        "We would have been happy to talk but the manager has left.",
        "You need to come to interviews prepared to talk",
        "You come over as shy in a chat",
        "Come to the point and talk less",
        "Do not come back to talk",
        "When you come to talk about results, be precise",
    ],
)
def test_no_talk_is_offered(text: str) -> None:
    """Feedback, a refusal or a courtesy with a call in it is none."""
    assert not offers_talk(text)


@pytest.mark.parametrize(
    "text",
    [
        "We'd like to invite you to interview for a different role in Bristol next week.",
        "We would love to have you back for a second interview.",
        "Are you available for an interview on Monday?",
        "You have been shortlisted for interview.",
        "Would you be interested in interviewing for our Leeds team?",
        "We can offer you an interview on Tuesday at 10am.",
        "they want to see me for another interview on Friday",
        "they've invited me to a second interview",
        "We have another vacancy and would like to invite you for a trial shift.",
    ],
)
def test_an_interview_is_offered(text: str) -> None:
    """For this job or another."""
    assert invites(text)
    assert not offers_talk(text)


@pytest.mark.parametrize(
    "text",
    [
        "We are unable to invite you to interview.",
        "Thank you for coming to the interview.",
        "We invited other candidates to the next round.",
        "We'd like to invite you to apply again in future.",
        "We would have invited you to a second interview but the post was cut.",
        "You didn't prepare for the interview.",
        "We won't be inviting you to the next stage.",
        "We'd like to offer you interview feedback.",
        "Should another role come up, we will invite you to interview.",
    ],
)
def test_no_interview_is_offered(text: str) -> None:
    """One that has been, or that they do not want."""
    assert not invites(text)


def test_the_rest_is_feedback() -> None:
    """What stands beside the offer."""
    assert the_rest("Your answers were too long. How is Thursday at 2pm?") == "Your answers were too long."


def test_a_long_text_is_read_at_once() -> None:
    """Many small words before a call that never comes."""
    began = perf_counter()
    assert not offers_talk("quick " * 4000)
    assert perf_counter() - began < 1
