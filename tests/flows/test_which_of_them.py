"""Whom of those who are named; what was said beside a pasted notice; what one says at work; feeling unseen."""

from __future__ import annotations

from datetime import date

import pytest

from bot.felt import feeling
from bot.heard.internal import face_to_face
from bot.heard.whom_met import met_alone
from tests.flows.saying import after

OXFAM = (
    "Dear Ms Okafor, thank you for attending the interview for the role of Finance Officer at Oxfam. We regret that you were not "
    "successful on this occasion. Kind regards, Helen Marsh, People Team. -- this came on Friday and I keep rereading it"
)


def test_the_day_beside_a_notice() -> None:
    """What they say of it themselves is heard as well."""
    assert after(OXFAM).case.told_on == date(2026, 11, 20)


JOE = (OXFAM, "yes", "I'm ok, just tired", "Joe, the finance director")


def test_one_who_sat_there() -> None:
    """Somebody else told it: a name and an office are of one whom they met, and of no post of theirs."""
    case = after(*JOE).case
    assert (case.person, case.met, case.met_names, case.role) == ("Helen Marsh", "one", ("Joe",), "Finance Officer")


@pytest.mark.parametrize("text", ["helen or joe?", "why not joe", "so do I ask Helen or Joe", "why her"])
def test_whom_of_them(text: str) -> None:
    """It is answered from the case."""
    heard = after(*JOE, text)
    assert heard.said[0].startswith("ask."), heard.said


@pytest.mark.parametrize("text", ["email or phone?", "yes or no", "why not", "why not tomorrow", "good or bad"])
def test_another_alternative(text: str) -> None:
    heard = after(*JOE, text)
    assert heard.said[0] not in ("ask.whom", "ask.strategy"), heard.said


@pytest.mark.parametrize(
    ("text", "met", "names"),
    [
        ("one guy, Mark, team lead at Lloyds", "one", ("Mark",)),
        ("panel, her and HR and the head of service", "panel", ()),
        ("her and two others", "several", ()),
    ],
)
def test_one_who_is_described_twice(text: str, met: str, names: tuple[str, ...]) -> None:
    assert met_alone(text) == (met, names)


@pytest.mark.parametrize("text", ["My own manager told me. In the one to one.", "Halfords told me in the shop"])
def test_told_at_work(text: str) -> None:
    assert face_to_face(text)


@pytest.mark.parametrize(
    ("text", "felt"),
    [("I feel invisible", "low"), ("I felt so overlooked", "low"), ("the button is invisible", "")],
)
def test_unseen(text: str, felt: str) -> None:
    assert feeling(text) == felt


THREE = "I got knocked back from three places this week. Currys, Argos and Halfords"


def test_a_way_is_no_round_and_no_day() -> None:
    """ "Currys was a phone call" tells how it came, and "just" is no day."""
    heard = after(THREE, "yes", "Currys was a phone call, Argos just emailed, Halfords told me in the shop")
    found = {case.employer: (case.told, case.stage, case.told_on) for case in heard.cases}
    assert found == {
        "Currys": ("call", "unknown", None),
        "Argos": ("email", "unknown", None),
        "Halfords": ("in_interview", "unknown", None),
    }


def test_what_to_do_about_another() -> None:
    """What is kept of it is said."""
    assert after(THREE, "yes", "email", "what do i do about halfords").said[0] == "ask.other_case"


@pytest.mark.parametrize(("text", "employer", "person"), [("*Arupp", "Arupp", "Emma Stone"), ("*Emmy", "Arup", "Emmy Stone")])
def test_a_star_puts_the_nearest_name_right(text: str, employer: str, person: str) -> None:
    case = after(*ARUP, text).case
    assert (case.employer, case.person) == (employer, person)


ARUP = ("Rejected by Arup for Associate Director by email from Emma Stone", "yes")


def test_a_star_before_something_else() -> None:
    case = after(*ARUP, "*sigh").case
    assert (case.employer, case.person) == ("Arup", "Emma Stone")


@pytest.mark.parametrize("text", ["that was friday", "it was on Friday", "they told me last friday"])
def test_the_day_out_of_turn(text: str) -> None:
    """The day of the no, at a question about something else."""
    assert after(*ARUP, text).case.told_on == date(2026, 11, 20)


def test_two_weeks_ago_in_a_silence() -> None:
    heard = after("Target had me do FOUR interviews and then ghosted", "right", "two weeks ago")
    assert heard.case.interviewed_on == date(2026, 11, 9)


def test_a_no_and_an_interview_in_one_telling() -> None:
    """Neither is lost, and the hour of the one is not that of the other."""
    told = "Two things. Didn't get Barclays (email this morning). And my interview with HSBC is on Friday"
    heard = after(told)
    assert heard.at == "interview_ahead.booked"
    assert {(case.employer, case.phase) for case in heard.cases} >= {("Barclays", "account")}
    booked = after(told, "second stage")
    dates = [case.next_interview.date() for case in booked.cases if case.next_interview]
    assert dates == [date(2026, 11, 27)]


@pytest.mark.parametrize("text", ["Didn't get Barclays", "never got Deloitte, they emailed"])
def test_an_employer_that_was_not_got(text: str) -> None:
    assert after(text).case.employer in ("Barclays", "Deloitte")


@pytest.mark.parametrize("text", ["Didn't get Mum anything", "didn't get back to me", "Didn't get The Times today?"])
def test_something_else_that_was_not_got(text: str) -> None:
    assert all(case.employer not in ("Mum", "The Times") for case in after(text).cases)


def test_a_woman_called_so_rang_nobody() -> None:
    heard = after("they rejected me, Tesco", "yes", "the store manager and a woman called Bernie from HR")
    assert (heard.case.told, heard.case.person, heard.case.met_names) == ("unknown", "", ("Bernie",))
    assert after("Rejected by Tesco. A recruiter called Tom rang me").case.told == "call"


def test_an_office_behind_a_name() -> None:
    """ "Steve, head of ops" is his, and not what they went for."""
    case = after(*ARUP, "I'm okay", "an interview", "Steve, head of ops. Others were just nodding").case
    assert case.role == "Associate Director"
    told = after("Rejected by Jaguar by email yesterday", "yes", "I'm okay", "an interview", "Steve, head of ops").case
    assert told.role == ""
