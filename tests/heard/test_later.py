"""Reminders that are put off, quiet hours by their name, and days to be kept free."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from bot import pages
from bot.context import Context
from bot.heard.hours import asks_twice, days_off, hours_unasked, quiet_in
from bot.heard.later import put_off_in, until_when
from bot.records import Person
from bot.understanding import language

NOW = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)
"""A Monday."""


@pytest.mark.parametrize(
    ("text", "verb", "day"),
    [
        ("not before Monday", "pause", "2026-11-30"),
        ("nothing before the 1st of December please", "pause", "2026-12-01"),
        ("don't write to me before Thursday", "pause", "2026-11-26"),
        ("no reminders until after the weekend", "pause", "2026-11-30"),
        ("ask me again in a fortnight", "later", "2026-12-07"),
        ("snooze the reminder until after Christmas", "later", "2026-12-28"),
        ("snooze it for a week", "later", "2026-11-30"),
        ("remind me in two weeks instead", "later", "2026-12-07"),
        ("can you push it to friday", "later", "2026-11-27"),
        ("postpone the reminders until after new year", "later", "2027-01-04"),
    ],
)
def test_put_off(text: str, verb: str, day: str) -> None:
    """Which wish, and until when."""
    context = Context(now=NOW, person=Person(country="GB"), language=language(pages.folder("advice")))
    found = put_off_in(text)
    assert found is not None
    assert found[0] == verb
    at = until_when(found[1], context)
    assert at is not None
    assert f"{at:%Y-%m-%d}" == day


@pytest.mark.parametrize(
    "text",
    ["they pushed it to friday", "remind me on friday", "I was not told before Monday", "should I wait until Monday?"],
)
def test_not_put_off(text: str) -> None:
    """No such wish."""
    assert put_off_in(text) is None


@pytest.mark.parametrize(
    "text", ["ask me why", "not until they answer", "nothing before the interview", "remind me again what she said"]
)
def test_put_off_to_no_time(text: str) -> None:
    """The words of such a wish, without a time in it."""
    context = Context(now=NOW, person=Person(country="GB"), language=language(pages.folder("advice")))
    found = put_off_in(text)
    assert found is not None
    assert until_when(found[1], context) is None


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("set quiet hours from 9pm to 9am", (21, 9)),
        ("quiet hours 8pm to 10am", (20, 10)),
        ("be quiet between 10pm and 8am", (22, 8)),
        ("my quiet hours are 21:00-08:00", (21, 8)),
        ("please keep quiet 9 pm to 8 am", (21, 8)),
        ("it was quiet from 9 to 5", None),
        ("I was quiet for 9 to 10 minutes", None),
        ("quiet hours", None),
    ],
)
def test_quiet_hours_by_their_name(text: str, span: tuple[int, int] | None) -> None:
    """They are a setting, and no telling."""
    assert quiet_in(text) == (span and (time(span[0]), time(span[1])))


@pytest.mark.parametrize(
    ("text", "asked"),
    [("9 to 5", True), ("9-17", True), ("8 to 6", True), ("21 to 8", False), ("9pm to 5am", False)])
def test_a_working_day_is_asked_about(text: str, asked: bool) -> None:
    """Nearly nobody wants to be left alone just then."""
    assert asks_twice(text) is asked


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("dont message me on sundays", "weekend"),
        ("not on weekends", "weekend"),
        ("please don't write to me at the weekend", "weekend"),
        ("never on saturdays or sundays", "weekend"),
        ("no messages on mondays please", "week"),
        ("don't text me on sundays or mondays", "week"),
        ("not on Sunday", ""),
        ("they don't work on sundays", ""),
        ("I can't work on sundays", ""),
        ("no interviews on fridays", ""),
    ],
)
def test_days_to_be_kept_free(text: str, which: str) -> None:
    """Of our messages, and of nothing else."""
    assert days_off(text) == which


@pytest.mark.parametrize(
    ("text", "ours"),
    [("only evenings", True), ("only in the mornings", True), ("not yet", False), ("in the evening", False)])
def test_hours_that_stand_alone(text: str, ours: bool) -> None:
    """At home nothing else can be meant."""
    assert hours_unasked(text) is ours


@pytest.mark.parametrize(
    "text",
    ["Prepone the reminder to Thursday", "move the reminder to thursday", "bring forward my reminder to Thursday"],
)
def test_earlier_is_another_time_as_well(text: str) -> None:
    found = put_off_in(text)
    assert found is not None
    assert (found[0], found[1].lower()) == ("later", "to thursday")


@pytest.mark.parametrize("text", ["they moved the interview to Thursday", "move to Thursday", "can you shift it to Thursday?"])
def test_what_else_is_moved_is_no_reminder(text: str) -> None:
    assert put_off_in(text) is None
