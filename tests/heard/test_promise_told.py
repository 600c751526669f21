"""A promise of an answer, told once the request is out, is told from the answer itself."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot import pages
from bot.coaching import strategy
from bot.context import Context
from bot.flows._advice import chase_reminder, decided
from bot.flows._case import moments
from bot.heard.promise import promise_told
from bot.nudges import set_nudge
from bot.records import Case, Person
from bot.understanding import language

NOW = datetime(2026, 12, 1, 14, 0, tzinfo=ZoneInfo("Europe/London"))
"""A Tuesday."""
CONTEXT = Context(now=NOW, person=Person(introduced=True, zone="Europe/London"), language=language(pages.folder("advice")))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("she said she'd send it by Friday and it is Tuesday", date(2026, 11, 27)),
        ("they promised it by Friday and still nothing", date(2026, 11, 27)),
        ("they promised it by friday", date(2026, 12, 4)),
        ("he wrote that he would send feedback by the end of the week", date(2026, 12, 4)),
        ("they'll send it on Thursday", date(2026, 12, 3)),
        ("she said I'd hear by tomorrow", date(2026, 12, 2)),
        ("Emma said she'd get back to me next week", date(2026, 12, 11)),
        ("she said she would get back to me", None),
    ],
)
def test_until_when(text: str, day: date | None) -> None:
    """The day that they named, which has gone by where that is said."""
    found = promise_told(text, CONTEXT)
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize(
    "text",
    [
        "she said i was too quiet", "they said they'd have liked more examples", "she said she'd hire me if she could",
        "she'll call me on Thursday at 3pm", "should I wait until Friday?", "they said no", "I promised to write by Friday",
        "she said she would have liked more detail by the end", "they replied: thank you for asking",
    ],
)  # fmt: skip
def test_what_promises_nothing(text: str) -> None:
    """What they said of the person, a call with its hour, a question."""
    assert promise_told(text, CONTEXT) is None


@pytest.mark.parametrize(
    ("promised", "due"),
    [
        (None, date(2026, 12, 7)),
        (date(2026, 12, 4), date(2026, 12, 8)),
        (date(2026, 12, 11), date(2026, 12, 15)),
        (date(2026, 11, 20), date(2026, 12, 7)),
    ],
)
def test_when_the_follow_up_is_due(promised: date | None, due: date) -> None:
    """Two working days after the day they named for it; five after the request where none is, or where it was before that."""
    asked = NOW.replace(month=11, day=30)
    case = Case(id="c", opened=NOW, told="email", asked_on=asked, phase="waiting", promised_by=promised)
    at = strategy.due(decided(case, CONTEXT), moments(case, CONTEXT)).at
    assert at is not None
    assert at.date() == due
    remind = chase_reminder(case, CONTEXT)
    on = CONTEXT.person.model_copy(update={"nudges": True})
    nudge = set_nudge(remind, on, asked if remind.at is None else NOW, (), "n")
    assert nudge is not None
    assert nudge.due.date() == due

