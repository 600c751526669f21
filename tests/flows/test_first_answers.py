"""The first questions: a yes with a reason is a yes, and what is asked about a question is answered."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from bot import pages
from bot.context import Context
from bot.effects import Enter, Keep, Say
from bot.events import Said
from bot.flows.first_meeting import Reminders, Where, step
from bot.flows.home import tells
from bot.heard.hours import hours_told
from bot.records import Person
from bot.understanding import language

CONTEXT = Context(
    now=datetime(2026, 11, 23, 14, 0, tzinfo=UTC), person=Person(country="GB", zone="Europe/London"),
    language=language(pages.folder("advice")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("yeah go on but not in the mornings im on nights i sleep till about 2", time(14), None),
        ("yes, only after 2pm, I work nights", time(14), None),
        ("fine, I sleep till noon", time(12), None),
        ("yeah righto just not during service, im on the pans 4 till 11", None, time(16)),
        ("ok but only evenings as I've got the kids", time(17), time(20)),
        ("yes please, not before 10 because I drop the kids at school", time(10), None),
    ],
)
def test_the_hours_in_an_answer(text: str, start: time | None, end: time | None) -> None:
    """Beside a reason they count as well."""
    found = hours_told(text)
    assert found is not None
    assert (found.start, found.end) == (start, end)
    turn = step(Reminders(), Said(text=text), CONTEXT)
    assert turn is not None
    person = next(e.record for e in turn.effects if isinstance(e, Keep) and isinstance(e.record, Person))
    assert person.nudges
    assert not [e for e in turn.effects if isinstance(e, Enter)]


@pytest.mark.parametrize("text", ["yes", "sure, why not, everyone else has stopped emailing", "they rang me at 4 to say no"])
def test_an_answer_without_hours(text: str) -> None:
    """No hours are made up."""
    assert hours_told(text) is None


@pytest.mark.parametrize(
    ("text", "tells", "nudges"),
    [
        ("no one called me, Tesco rejected me by email yesterday", True, None),
        ("yes and they rejected me for cook at Costa", True, None),
        ("no, I get far too many emails already and I ignore all of them", False, False),
        ("sure, why not, everyone else has stopped emailing me these days", False, True),
    ],
)
def test_a_telling_is_told_from_a_reason(text: str, tells: bool, nudges: bool | None) -> None:
    """Only where a no is told a case begins."""
    turn = step(Reminders(), Said(text=text), CONTEXT)
    assert turn is not None
    person = next(e.record for e in turn.effects if isinstance(e, Keep) and isinstance(e.record, Person))
    assert person.nudges is nudges
    assert [e.flow for e in turn.effects if isinstance(e, Enter)] == (["rejection"] if tells else [])


@pytest.mark.parametrize(
    "text", ["how often is that", 'What does "now and then" mean, in number of messages per week?', "how many would that be?"]
)
def test_how_often_is_answered(text: str) -> None:
    """It is no yes."""
    assert Say(Reminders().explains(text)).line == "first_meeting.how_often"


def test_which_place_is_answered() -> None:
    """Where they are now; and a town is no such question."""
    assert Where().explains("Do you mean where I am now, or where I live?") == "first_meeting.where_you_live"
    assert not Where().explains("I live in Leeds")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("hello is this the thing for people who didnt get the job", False),
        ("a friend said you help people who were turned down", False),
        ("I'm one of those people who got rejected, Tesco said no yesterday", True),
        ("hi, i didn't get the job", True),
    ],
)
def test_a_no_of_people_in_general_is_none_of_theirs(text: str, told: bool) -> None:
    """Whom this is for tells of no case."""
    assert tells(text, CONTEXT) is told
