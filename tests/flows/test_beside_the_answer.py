"""Beside an answer: thanks, a thumb, a question about the answers themselves, "what now", a silence, a call at any time."""

from __future__ import annotations

import pytest

from tests.flows.saying import after

ARUP = ("Rejected by Arup for Associate Director by email from Emma Stone yesterday", "yes")
OUT = (*ARUP, "write it", "sent")


@pytest.mark.parametrize(
    "text",
    [
        "Define steady",
        "what does boiling mean",
        "What do you mean by 'disappointed'?",
        "is that steady or disappointed?",
        "whats steady",
    ],
)
def test_the_answers_are_asked_about(text: str) -> None:
    """It is no answer, and no feeling."""
    heard = after(*ARUP, text)
    assert (heard.said[0], heard.at, heard.case.heat_at) == ("common.choices", "feeling.how", None)


@pytest.mark.parametrize("text", ["a panel or several, I don't know", "what does it mean that they keep my CV?", "a panel"])
def test_other_words_at_the_answers(text: str) -> None:
    """An answer is one, and a question about something else is that."""
    assert "common.choices" not in after(*ARUP, "steady", "an interview", text).said


@pytest.mark.parametrize("text", ["what does a recruiter do", "why would a panel do that", "who is on a panel"])
def test_a_question_with_a_word_of_an_answer(text: str) -> None:
    """It is a question still."""
    heard = after(*ARUP, "steady", "an interview", text)
    assert (heard.waits, heard.case.met) == ("rejection.met", "unknown")


def test_which_of_two_answers() -> None:
    """Asked at the question whom they met, behind how it was."""
    heard = after(*ARUP, "steady", "an interview", "I met them at the same time. Is that a panel or several?")
    assert (heard.said[0], heard.at) == ("common.choices", "rejection.met")


@pytest.mark.parametrize("text", ["thanks, that's useful", "ok thanks", "cheers", "thank you so much"])
def test_thanks_are_not_unclear(text: str) -> None:
    """They are met, and the question waits."""
    heard = after(*ARUP, "steady", text)
    assert (heard.said[0], heard.at) == ("common.welcome", "rejection.stage")


def test_thanks_with_something_else() -> None:
    """Then it is what else is said that counts."""
    assert after(*ARUP, "steady", "thanks, an interview").at == "rejection.met"


@pytest.mark.parametrize(("text", "at"), [("👍", "feeling.how"), ("✅", "feeling.how"), ("👎", "rejection.mend")])
def test_a_thumb_at_a_yes_or_no(text: str, at: str) -> None:
    assert after(ARUP[0], text).at == at


@pytest.mark.parametrize(
    ("text", "line"), [("👍", "common.emoji"), ("💔", "common.felt"), ("🙏", "common.welcome"), ("🤷", "common.emoji")]
)
def test_emoji_that_answer_nothing(text: str, line: str) -> None:
    """A thumb is no feeling, and a broken heart is not met with a word about reading."""
    heard = after(*ARUP, text)
    assert (heard.said[0], heard.at) == (line, "feeling.how")


@pytest.mark.parametrize(
    "text",
    [
        "hmm ok write it",
        "alright, write it then",
        "yeah write us a text",
        "so what would you send",
        "write it den",
        "aye go on then, write it",
        "cool, draft a text",
        "sure write it",
    ],
)
def test_the_message_is_wished_for(text: str) -> None:
    assert after(*ARUP, "steady", text).at == "draft.ready"


@pytest.mark.parametrize(
    "text", ["they write me a text", "she wrote a text to say so", "what would you say it means?", "I write a text every day"]
)
def test_no_wish_for_the_message(text: str) -> None:
    assert after(*ARUP, "steady", text).at != "draft.ready"


def test_what_now_is_about_the_case() -> None:
    """Without a case it asks for help."""
    assert "common.help" in after("what now").said
    assert "common.help" not in after(*OUT, "what now").said
    assert after(*ARUP, "steady", "what now").at == "rejection.advised"


@pytest.mark.parametrize("text", ["nobody answer", "nobody has answered", "no one replied", "no reply leh", "still nothing mate"])
def test_nothing_has_come(text: str) -> None:
    """Of the message that is out: no second case."""
    heard = after(*OUT, text, hours=24 * 8)
    assert len(heard.cases) == 1
    assert heard.case.told == "email"
    assert heard.case.asked_on is not None
    assert not [line for line in heard.said if line.startswith("common.puzzled")]


def test_a_cause_suspected_behind_a_silence() -> None:
    """It is said of the case that waits."""
    heard = after(*OUT, "still nothing, I think it is because I am foreigner")
    assert len(heard.cases) == 1
    assert heard.case.discrimination
    heard = after(*OUT, "Tesco rejected me, I think it is because I am foreigner")
    assert len(heard.cases) == 2


def test_a_call_at_any_time() -> None:
    """The hour is theirs; that the message is out is heard there too."""
    told = (*ARUP, "write it", "she said I could ring her any time by the way")
    assert "waiting.call_any_time" in after(*told).said
    heard = after(*told, "ok sent")
    assert (heard.said[0], heard.at) == ("waiting.out_and_call", "waiting.call_when")
    assert after(*told, "thursday at 10").case.booked_call is not None


@pytest.mark.parametrize(
    "text", ["leave it for now, remind me on monday", "not now, remind me on monday", "later. remind me on monday at 9"]
)
def test_put_off_and_reminded(text: str) -> None:
    """The day is that of the reminder."""
    heard = after(*ARUP, "steady", text)
    assert any(nudge.kind == "OWN" or nudge.due.day == 30 for nudge in heard.nudges)
    assert heard.case.told_on is not None
    assert heard.case.told_on.day == 22


def test_dropped_at_the_suggestion() -> None:
    assert after(*ARUP, "steady", "what should i do", "drop it").at == "home.what_next"


@pytest.mark.parametrize("text", ["write it", "ok write it", "can you write the message"])
def test_the_message_after_a_rest(text: str) -> None:
    """It is that of the case that rests, which is told of once."""
    heard = after(*ARUP, "furious", "break", "tomorrow", text)
    assert len(heard.cases) == 1
    assert heard.at == "rejection.hold"


@pytest.mark.parametrize(
    "text", ["I didn't get the promotion, my boss told me today", "did not get the store manager role, email today"]
)
def test_a_job_that_was_not_got(text: str) -> None:
    """It is a no, whatever the job is called."""
    assert after(text).at == "rejection.understood"


def test_a_promotion_that_was_got() -> None:
    assert after("did you get the promotion emails?").cases == ()
