"""Reminders of one's own, and the hours at which people want them, in the words in which people say it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from bot import pages
from bot.context import Context
from bot.effects import Forget, Remind, Say
from bot.flows._own import asked_in, read, set_own
from bot.flows.home import greets
from bot.heard.hours import hours_in, hours_unasked, with_hours
from bot.nudges import set_nudge
from bot.records import Person
from bot.understanding import language
from bot.when import When
from tests.flows.saying import after

NOW = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)
"""A Monday."""


@pytest.mark.parametrize(
    ("text", "words", "at"),
    [
        ("remind me on Tuesday at 9 to call her", "call her", datetime(2026, 11, 24, 9, tzinfo=UTC)),
        ("can you remind me to reapply in march", "reapply", datetime(2027, 3, 1, 9, tzinfo=UTC)),
        ("remind me tomorrow at 3pm", "", datetime(2026, 11, 24, 15, tzinfo=UTC)),
        ("can you remind me on Wednesday at 4pm to check my emails", "check my emails", datetime(2026, 11, 25, 16, tzinfo=UTC)),
        ("set a reminder to ring the agency on Friday at 10", "ring the agency", datetime(2026, 11, 27, 10, tzinfo=UTC)),
        ("don't let me forget to send the form tomorrow at noon", "send the form", datetime(2026, 11, 24, 12, tzinfo=UTC)),
        ("remind me about the interview on Thursday", "the interview", datetime(2026, 11, 26, 9, tzinfo=UTC)),
        ("remind me 9am tuesday call her", "call her", datetime(2026, 11, 24, 9, tzinfo=UTC)),
        ("remind me to thank her for the tour on Friday", "thank her for the tour", datetime(2026, 11, 27, 9, tzinfo=UTC)),
        ("remind me friday at 10 to do it", "", datetime(2026, 11, 27, 10, tzinfo=UTC)),
        ("remind me to call her", "call her", None),
        ("please remind me later", "", None),
    ],
)
def test_a_reminder_of_ones_own(text: str, words: str, at: datetime | None) -> None:
    """When, and of what, in either order."""
    rest = asked_in(text)
    assert rest is not None
    found = read(rest, Context(now=NOW, person=Person(country="GB"), language=language(pages.folder("advice"))))
    assert found.words == words
    assert (found.when.instant if isinstance(found.when, When) else None) == at


@pytest.mark.parametrize(
    "text",
    [
        "remind me what she said", "don't remind me", "they said they'd remind me", "you remind me of my mum",
        "a reminder that I failed", "can you remind me how this works", "she reminded me on Tuesday", "remind me in the evenings",
        "remind me? no they promised nothing", "Remind me? I don't need that",
        "only remind me after 5pm", "please stop reminding me",
    ],
)  # fmt: skip
def test_what_asks_for_no_reminder(text: str) -> None:
    """A question of theirs, somebody else's word, or a wish about all of them."""
    assert asked_in(text) is None


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("yes, but only in the afternoon", 12, 18),
        ("yes, not before noon", 12, 20),
        ("after eleven", 11, 20),
        ("after 5pm", 17, 20),
        ("9 in the morning is fine", 9, 20),
        ("kindly remind at 7 pm", 19, 20),
        ("evenings please", 17, 20),
        ("not so early", 12, 20),
        ("please change my reminders to evenings", 17, 20),
        ("between 2 and 5pm", 14, 17),
        ("not after 6", 9, 18),
        ("not in the morning", 12, 20),
        ("mornings or afternoons", 9, 18),
    ],
)
def test_wishes_about_the_hour(text: str, start: int, end: int) -> None:
    """They become the hours that are not quiet."""
    wish = hours_in(text)
    assert wish is not None
    person = with_hours(Person(), wish)
    assert (person.quiet_until, person.quiet_from) == (time(start), time(end))


@pytest.mark.parametrize(
    "text",
    [
        "they rang in the evening", "yes", "no", "I had the interview at 9", "on tuesday at 9", "after the interview", "later",
        "maybe later", "not now", "not yet", "we spoke in the morning and they said no", "it was 9 in the morning", "2 a day",
        "leave me alone",
    ],
)  # fmt: skip
def test_what_is_no_wish_about_the_hour(text: str) -> None:
    """A telling with an hour in it is none."""
    assert hours_in(text) is None


@pytest.mark.parametrize(
    ("text", "greeting"),
    [
        ("hello again", "hello"),
        ("hi, i'm back. feeling a bit better", "better"),
        ("hello im back, feeling better", "better"),
        ("me again", "hello"),
        ("I’m back", "hello"),
        ("hello, they wrote back", ""),
        ("hi, I feel terrible", ""),
        ("i am better than that", ""),
        ("back", ""),
    ],
)
def test_greetings(text: str, greeting: str) -> None:
    """A greeting and nothing else."""
    assert greets(text) == greeting


def test_ones_own_reminder_goes_before_what_was_set_unasked() -> None:
    """One a day: what nobody asked for gives way to what was asked for; what they asked for before does not."""
    at = datetime(2026, 11, 24, 10, tzinfo=UTC)
    person = Person(country="GB", zone="UTC", introduced=True, nudges=True)
    bare = Context(now=NOW, person=person, language=language(pages.folder("advice")))
    unasked = set_nudge(Remind("N3", case="c"), person, NOW, (), "nudge-1")
    assert unasked is not None
    assert unasked.due.date() == at.date()
    for waits, line in ((unasked, "nudges.own_set"), (unasked.model_copy(update={"chosen": True}), "nudges.own_full")):
        context = replace(bare, records=(waits,))
        effects = set_own("call her", When(at, hour_said=True, moved=False), context)
        assert [e.line for e in effects if isinstance(e, Say)] == [line]
        assert (Forget(id="nudge-1") in effects) is (line == "nudges.own_set")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("no texts after 6pm", None, time(18)),
        ("please no messages before 9am", time(9), None),
        ("don't text me after 8pm", None, time(20)),
        ("no reminders after 6pm", None, time(18)),
        ("only between 9 and 5", time(9), time(17)),
        ("no texts in the evening", None, time(17)),
        ("no messages between 10pm and 8am", time(8), time(22)),
        ("don't message me from 22:00 to 7", time(7), time(22)),
    ],
)
def test_hours_said_at_home(text: str, start: time | None, end: time | None) -> None:
    """Hours of ours, though no question asked for them."""
    hours = hours_in(text)
    assert hours_unasked(text)
    assert hours is not None
    assert (hours.start, hours.end) == (start, end)


@pytest.mark.parametrize(
    "text", ["no messages after 5 days", "no texts from them", "they texted after 6pm", "rejected by text after 6pm", "after 5pm"]
)
def test_hours_that_are_not_ours(text: str) -> None:
    """News, or an hour and nothing else."""
    assert not hours_unasked(text)


def test_what_comes_by_itself_is_not_set_twice() -> None:
    """Half an hour before a call that is booked we come anyway."""
    told = after(
        "Asda said no by email yesterday / yes / skip / write it / sent",
        'She replied: "Happy to chat. How is Thursday at 2pm?" / remind me half an hour before',
    )
    assert "nudges.own_there" in told.said
