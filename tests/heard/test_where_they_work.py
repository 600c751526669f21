"""Their own company, rounds that are denied, days that have gone by, and what "internal" is said of."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot import pages
from bot.context import Context
from bot.heard.beside import asks
from bot.heard.internal import in_own_company, works_there
from bot.heard.lacks import lacks
from bot.heard.telling import read
from bot.records import Case, Person
from bot.understanding import language
from tests.flows.saying import after

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def told() -> Context:
    """Somebody who tells of it on a Tuesday."""
    return Context(now=NOW, person=Person(introduced=True), language=language(pages.folder("advice")))


def heard(text: str, told: Context, known: Case | None = None) -> Case:
    return read(known or Case(id="case-1", opened=NOW), text, told)


@pytest.mark.parametrize(
    "text",
    [
        "I was passed over for promotion",
        "it's my own company so I see them every day",
        "i applied for the team lead job where i work already. didnt get it",
        "she sits opposite me",
        "we share a desk row, I have to see them every day",
    ],
)
def test_where_they_work(text: str) -> None:
    assert works_there(text)


@pytest.mark.parametrize(
    "text", ["I run my own company", "I was rejected by the company", "they sit in London", "I see it every day"]
)
def test_where_they_do_not_work(text: str) -> None:
    assert not works_there(text)


def test_said_later_it_counts_as_well() -> None:
    """It is noted at whatever question, and shapes the advice."""
    found = after("Rejected for team lead by Arup by email yesterday", "yes", "it's my own company so I see them every day")
    assert "rejection.noted_too" in found.said
    assert in_own_company(found.case)


def test_at_home_nobody_is_unseen(told: Context) -> None:
    """Who applies where they work is known there, and was not turned down on paper."""
    text = "i applied for the team lead job where i work already. didnt get it"
    assert heard(text, told).stage == "unknown"
    assert heard("i applied for the team lead job at Arup. didnt get it", told).stage == "application"


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("not the last round, it was second interview", "interview"),
        ("it wasn't the final, just the second interview", "interview"),
        ("not the first interview but the final one", "final"),
        ("it was the final round", "final"),
    ],
)
def test_a_round_that_is_denied(text: str, stage: str, told: Context) -> None:
    """What stands beside the denial is what is said."""
    assert heard(text, told).stage == stage


def test_a_crowd_of_applications_takes_no_interview_back(told: Context) -> None:
    """The second half of a notice says how many had applied, and nothing of how far this one went."""
    first = heard("We appreciate the time you took to interview with us for the role of Process Engineer.", told)
    more = "Unfortunately you have not been successful. We received a high number of applications. Kind regards"
    assert first.stage == heard(more, told, first).stage == "interview"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("they said i'd hear by friday. last friday", date(2026, 11, 20)),
        ("they said I'd hear by friday", date(2026, 11, 27)),
    ],
)
def test_a_promised_day_that_has_gone_by(text: str, day: date, told: Context) -> None:
    assert heard(text, told).promised_by == day


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("Camila is internal recruiter, from Mercado Libre, no agency", False),
        ("I applied through the internal portal", False),
        ("they promoted someone internally", True),
        ("they went with the internal candidate, the internal recruiter said", True),
    ],
)
def test_who_is_internal(text: str, inside: bool, told: Context) -> None:
    assert ("internal" in heard(text, told).reasons) is inside


def test_a_question_lacks_nothing() -> None:
    assert lacks("is it not weird to write an email to somebody who sits opposite me") == ()
    assert "no_address" in lacks("I don't have her email")


@pytest.mark.parametrize(
    "text",
    [
        "They said they'd let me know by end of last week and its now tuesday. Civil service, EO role",
        "they promised to get back to me by Monday but nothing",
        "she said she would call by friday and that's been and gone",
    ],
)
def test_a_day_that_is_over_is_a_silence(text: str, told: Context) -> None:
    """Nobody has said no, and no day of a no is made of it."""
    case = heard(text, told)
    assert (case.told, case.told_on) == ("silence", None)
    assert case.promised_by is None or case.promised_by < NOW.date()


@pytest.mark.parametrize(
    "text",
    [
        "they said they'd call by Friday",
        "they took 2 weeks to tell me",
        "she said she'd let me know and she rang to say no",
    ],
)
def test_no_silence(text: str, told: Context) -> None:
    assert heard(text, told).told != "silence"


@pytest.mark.parametrize(
    "text",
    ["so who do I ask", "and how I say it", "so what now", "is it even worth asking after just a phone screen"],
)
def test_questions_that_begin_with_so(text: str) -> None:
    assert asks(text) or text.startswith("is it")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("she said I could ring her for feedback any time", True),
        ("he told me I'm welcome to call if I have questions", True),
        ("they said I can email for feedback", False),
    ],
)
def test_leave_to_ask_is_an_offer(text: str, number: bool, told: Context) -> None:
    """Nobody has promised to ring them."""
    case = heard(text, told)
    assert (case.feedback, case.promised, case.number_given) == ("offered", "", number)


def test_their_own_call_is_a_promise(told: Context) -> None:
    assert heard("she said she would ring me with feedback on Monday", told).promised != ""
