"""A yes at "is that right?" takes nothing away of what stands there; a name gives way only to one that is said to be the name."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot import pages
from bot.coaching.words import phrase
from bot.context import Context
from bot.flows._case import facts
from bot.heard import telling
from bot.heard.confirmed import said_right, with_their_names
from bot.records import Case, Person
from bot.understanding import language

NOW = datetime(2026, 11, 25, 14, 0, tzinfo=ZoneInfo("Europe/London"))
CONTEXT = Context(now=NOW, person=Person(introduced=True), language=language(pages.folder("advice")))
CASE = Case(id="case-1", opened=NOW, employer="Siemens", role="maintenance electrician", told="email", stage="interview",
    told_on=date(2026, 11, 20))  # fmt: skip


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Yes. Each of the four statements is right.", ""),
        ("yes, that is right", ""),
        ("It is, yes.", ""),
        ("Yes that is right po", ""),
        ("yeah thats the one. his name's Dean, the owner", "his name's Dean, the owner"),
        ("Yes po but I had interview also, panel interview", "I had interview also, panel interview"),
        ("yes. feeling very Monday about it", "feeling very Monday about it"),
        ("yes and I met the plant director too", "I met the plant director too"),
        ("It is, yes, but it was the chair of the board rang me", "it was the chair of the board rang me"),
    ],
)
def test_a_yes_and_what_stands_behind_it(text: str, rest: str) -> None:
    """What is said besides is read by itself."""
    assert said_right(text) == rest


@pytest.mark.parametrize(
    "text",
    ["no, it was Bosch", "not quite", "yes but it was by phone", "yes, except they phoned", "right but it was Thursday",
     "Angry in a very tired way", "it was Bosch", "yes but the role was plumber"],
)
def test_no_yes_or_one_that_is_taken_back(text: str) -> None:
    """Then something stands there wrongly."""
    assert said_right(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Angry in a very tired, GitHub-green-squares kind of way",
        "the interview was with Andrew Collins, the engineering manager, and a lady",
        "it went downhill when the plant director came in and asked about Hamburg",
    ],
)
def test_what_only_looks_like_a_name_takes_no_place(text: str) -> None:
    """The employer and the role that are known stay."""
    read = with_their_names(CASE, telling.read(CASE, text, CONTEXT, corrected=True), text)
    assert (read.employer, read.role) == ("Siemens", "maintenance electrician")


@pytest.mark.parametrize(("text", "employer"), [("it was Bosch", "Bosch"), ("no, Bosch rejected me", "Bosch")])
def test_a_name_that_is_put_right(text: str, employer: str) -> None:
    """What is said to be the name is."""
    assert with_their_names(CASE, telling.read(CASE, text, CONTEXT, corrected=True), text).employer == employer


def test_somebodys_job_is_no_employer_and_no_news() -> None:
    """ "Engineering manager is Mr. Collins" names whom they met."""
    read = telling.read(CASE, "No, I am electrician. Engineering manager is Mr. Collins.", CONTEXT, corrected=True)
    assert (read.employer, read.person, read.met_names) == ("Siemens", "", ("Mr. Collins",))


def test_who_told_it_by_office_gets_a_name() -> None:
    """The owner texted; Dean is the owner."""
    told = CASE.model_copy(update={"account": 'the owner texts me this arvo "gone another direction mate"'})
    read = telling.read(told, "his name's Dean, the owner, total muppet", CONTEXT)
    assert read.person == "Dean"


def test_the_end_of_a_name_is_no_employer() -> None:
    """A title or a given name stands before it."""
    blank = Case(id="case-2", opened=NOW, role="principal")
    read = telling.read(blank, "it was the chair of the board rang me, Father Declan Nolan, on Thursday evening.", CONTEXT)
    assert (read.employer, read.person, read.told) == ("", "Father Declan Nolan", "call")
    assert telling.read(blank, "Rejected by Morgan Stanley by email from Sarah Morgan", CONTEXT).employer == "Morgan Stanley"


@pytest.mark.parametrize(
    "text",
    [
        "they gave it to somebody else the manager told me at end of my shift this morning in the office while i had my coat on",
        "I am not chosen for Band 6 nurse. Sister Grace informed me yesterday after my duty.",
        "Rejected by Leeds Hospital for Band 6 nurse in person by Sister Grace yesterday",
        "She told me to my face yesterday that I didn't get the ward manager job",
    ],
)
def test_told_face_to_face(text: str) -> None:
    """At work or in passing, and not in the interview."""
    read = telling.read(Case(id="case-2", opened=NOW), text, CONTEXT)
    assert read.told == "in_interview"
    assert phrase("facts.told.in_person") in facts(read)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Boots said no by phone, I'd rather they did it in person", "call"),
        ("Boots turned me down, she told me to my face at the interview", "in_interview"),
    ],
)
def test_not_told_at_work(text: str, told: str) -> None:
    """Another way, or the interview itself."""
    read = telling.read(Case(id="case-2", opened=NOW), text, CONTEXT)
    assert read.told == told
    assert phrase("facts.told.in_person") not in facts(read)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("I applied for Band 6 nurse in our ICU. I am not chosen. Sister Grace informed me yesterday after my duty.", "unknown"),
        ("I applied online for a job at Boots and they said no by email yesterday", "application"),
        ("I applied at Boots, they rejected me without an interview", "application"),
    ],
)
def test_that_one_has_applied_says_not_how_far_it_went(text: str, stage: str) -> None:
    """Where it was told face to face, only what is said of paper is a stage."""
    assert telling.read(Case(id="case-2", opened=NOW), text, CONTEXT).stage == stage


def test_who_is_told_of_before_is_not_who_turned_them_down() -> None:
    """A job that was lost first, and a silence that a machine has ended."""
    blank = Case(id="case-2", opened=NOW)
    fired = "Fired six weeks ago from Oracle. Then Salesforce rejected me today by phone after five rounds."
    assert telling.read(blank, fired, CONTEXT).employer == "Salesforce"
    assert telling.read(blank, "I was made redundant. Tesco rejected me today by phone.", CONTEXT).employer == "Tesco"
    machine = "Did a take-home for Datadog, final panel, and then the recruiter vanished. Today: automated no-reply rejection."
    read = telling.read(blank, machine, CONTEXT)
    assert (read.told, read.no_reply) == ("email", True)
    assert telling.read(blank, "Did a take-home for Datadog and then the recruiter vanished.", CONTEXT).told == "silence"


def test_one_person_is_named_once() -> None:
    """With and without the surname it is one."""
    read = telling.read(CASE, "The interview was with Andrew Collins, the engineering manager, and a lady from HR.", CONTEXT)
    assert read.met_names == ("Andrew Collins",)
