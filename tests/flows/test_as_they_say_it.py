"""Answers as people really give them: to the question before, with a courtesy behind, or with a no that is a yes."""

from __future__ import annotations

import pytest

from bot.answering import _OVER_THEM
from bot.heard.marks import marked
from tests.flows.saying import LANGUAGE, after

AT_WANTS = ("Tesco rejected me for cook by email from Grace yesterday after the interview", "yes", "steady", "one person", "no")


@pytest.mark.parametrize("text", ["No they did not promise anything", "no, nothing was promised", "nobody promised me anything"])
def test_an_answer_to_the_question_before_is_none_to_this_one(text: str) -> None:
    """It says nothing of the job."""
    heard = after(*AT_WANTS, text)
    assert (heard.at, heard.case.wants) == ("rejection.wants", "unknown")


@pytest.mark.parametrize("text", ["no", "no I would not work there again", "no way"])
def test_a_no_to_the_job(text: str) -> None:
    """A plain one is one."""
    assert after(*AT_WANTS, text).case.wants == "no"


def test_no_to_whom_they_met_is_nobody() -> None:
    """And then there is no conversation to mention."""
    told = ("Tesco rejected me for cook by email yesterday after the test", "yes", "steady")
    assert after(*told, "no").case.met == "none"
    assert after(*told, "no, no interview, only the test").case.met == "none"


@pytest.mark.parametrize(("text", "line"), [
    ("No, it is fine. It is true.", ""), ("they are right", ""), ("it isnt true", "reply.touched_truth"),
    ("thats not true", "reply.touched_truth"), ("it is'nt true", "reply.touched_truth"),
])  # fmt: skip
def test_what_is_true_is_not_untrue(text: str, line: str) -> None:
    """A slip of the finger makes no no of a yes."""
    said = after(
        "Rejected by Arup for Associate Director by email from Emma Stone yesterday / yes / write it / I've sent it",
        'She replied: "You were quiet in the group discussion. Your answers were short."', "good", "yes", text,
    ).said  # fmt: skip
    assert [heading for heading in said if heading.startswith("reply.touched_")] == ([line] if line else [])


@pytest.mark.parametrize("text", ["nobody in particular po", "nobody in particular sir", "nobody in particular mate"])
def test_a_courtesy_behind_an_answer(text: str) -> None:
    """It is the answer still."""
    told = ("Tesco rejected me for cook by email yesterday after the interview", "yes", "steady", "a panel")
    assert after(*told, text).at == "rejection.promised"


def test_a_wish_to_write_at_the_look_back() -> None:
    """It is no note of theirs."""
    look = (*AT_WANTS, "yes", "start")
    assert after(*look, "I want to write to Grace po").at.startswith("draft.")
    assert after(*look, "enough for today po").at == "review.rating"


ASKED = "Rejected by Arup for Associate Director by email from Emma Stone yesterday / yes / write it / I've sent it"


@pytest.mark.parametrize(
    "text",
    ["the silence is deafening", "crickets", "nope. radio silence", "any word? no. the silence of the lambdas",
     "not a sausage"],
)
def test_a_silence_in_other_words_begins_no_case(text: str) -> None:
    """A message is out, and it is of that."""
    heard = after(ASKED, text, hours=24 * 9)
    assert len(heard.cases) == 1
    assert heard.at != "rejection.understood"


def test_another_silence_is_another_case() -> None:
    """Somebody else is named."""
    assert len(after(ASKED, "radio silence from Pret as well").cases) == 2


@pytest.mark.parametrize(
    "text",
    ["Can we go back to Emma?", "I am sorry po for many questions. Can we go back to Emma Stone?",
     "can we go back to the Arup one"],
)
def test_back_to_what_was_told(text: str) -> None:
    """By the name of somebody there as well; nothing new begins."""
    heard = after(ASKED, text)
    assert (len(heard.cases), heard.at) == (1, "waiting.news")


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("is it wrong that I hate her a bit", "hating-them"),
        ("How do I work under her after this?", "passed-over"),
        ("can i just ask her at handover or is that weird", "ask-in-person"),
        ("who do i even ask i see her every day shes my boss", "ask-in-person"),
        ("Maybe she will think I am complaining?", "is-it-rude"),
        ("whats wrong with ringing his VP", "over-their-head"),
        ("how do i get revenge then, legally", "angry"),
        ("how do I know what I am doing wrong if they never say", "outside-view"),
        ("how many jobs should I apply to per week before I become a goat farmer", "how-many-applications"),
        ("can i invoice the bastard for the two days", "unpaid-trial"),
        ("I think my English was a problem. Is it possible?", "my-english"),
        ("who did they give it to", "who-got-it"),
        ("should i call or email", "call-or-email"),
        ("who do i ask", "whom-to-ask"),
        ("how do i work with a recruiter", None),
    ],
)
def test_questions_as_people_put_them(text: str, page: str | None) -> None:
    """Each finds its page, and their neighbours keep theirs."""
    found = LANGUAGE.advice(text)
    assert (found.page if found else None) == page


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("i want to ring his boss and tell her what he's like", True),
        ("I want to complain to the CEO", True),
        ("fine then I'll report her to head office", False),
        ("I want to write to the manager", False),
        ("i'll ring her boss tomorrow", True),
        ("I want to tell my boss", False),
    ],
)
def test_a_plan_to_go_over_somebodys_head(text: str, over: bool) -> None:
    """It gets an answer before it is done."""
    assert (_OVER_THEM.match(text) is not None) is over


@pytest.mark.parametrize(
    ("text", "mark"),
    [("6 out of 10.", "middling"), ("7/10", "strong"), ("I'd say 4 out of 10", "weak"),
     ("On a scale from 1 to 10, 6.", "middling"),
     ("4/5", "strong"), ("2", ""), ("on 10 December", ""), ("10 people", "")],
)  # fmt: skip
def test_a_mark_is_a_rating(text: str, mark: str) -> None:
    """Where a word was asked for, a mark says it; a bare number is an option, and a day is none."""
    assert marked(text) == mark


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("I killed it honestly", "strong"), ("bien, I mean good", "strong"), ("ah I thought it went well", "strong"),
        ("smashed it mate", "strong"), ("meh", "middling"), ("was grand I suppose", "middling"), ("went ok", "middling"),
        ("could have been better", "middling"), ("okay lang po", "middling"), ("bombed it", "weak"), ("I froze", "weak"),
        ("it was a bit of a car crash", "weak"), ("it was not good", "weak"),
        ("I feel awful", ""), ("I'm bad", ""), ("feel useless", ""), ("she said good", ""),
        ("I thought it went well but they didn't", ""), ("right", ""), ("I am fine", ""),
    ],
)  # fmt: skip
def test_a_rating_as_people_put_it(text: str, mark: str) -> None:
    """Of how it was, and not of how they are or of what was said."""
    assert marked(text) == mark


def test_a_mark_at_both_ratings() -> None:
    """Of the look back, and before their words are sorted."""
    assert after(*AT_WANTS, "yes", "start", "enough for today", "6 out of 10").case.self_rating == "middling"
    replied = after(ASKED, 'She replied: "You were quiet. Your answers were short."', "6 out of 10")
    assert replied.case.self_rating == "middling"


@pytest.mark.parametrize("text", ["skip", "not sure", "no"])
def test_first_choice_may_be_left(text: str) -> None:
    """Then it goes in no letter."""
    heard = after(*AT_WANTS, "yes", "skip", "write it with me", "no", text)
    assert heard.at == "draft.detail"
    assert "first_choice" not in heard.case.settled
