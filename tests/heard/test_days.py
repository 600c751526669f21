"""The day of the no, put right or only said again."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot import pages
from bot.context import Context
from bot.heard.days import interviewed, right_day
from bot.records import Person
from bot.understanding import language

MONDAY = date(2026, 11, 23)
CONTEXT = Context(
    now=datetime(2026, 11, 23, 13, tzinfo=UTC), person=Person(introduced=True), language=language(pages.folder("advice"))
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("it was on Monday", MONDAY),
        ("no, it was monday", MONDAY),
        ("they told me on Monday", MONDAY),
        ("it was last Monday", date(2026, 11, 16)),
        ("it was on Friday", date(2026, 11, 20)),
        ("it was on Monday, not today", date(2026, 11, 16)),
        ("it was a week ago", date(2026, 11, 16)),
    ],
)
def test_a_known_day_said_again_moves_nothing(text: str, day: date) -> None:
    """On that Monday "it was on Monday" is that Monday; a Monday that is told apart from it is another."""
    now = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
    context = Context(now=now, person=Person(introduced=True), language=language(pages.folder("advice")))
    assert right_day(text, context, MONDAY) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("no word from Arup since my interview with Emma on 5 November", "2026-11-05"),
        ("no answer from Arup, I interviewed on the 2nd of November", "2026-11-02"),
        ("heard nothing since the interview last Tuesday", "2026-11-17"),
        ("no reply from Aldi after my trial shift on Saturday", "2026-11-21"),
        ("nothing since my interview, I heard on Friday that they are slow", "None"),
        ("interview with Ann for the 3rd floor job, no answer", "None"),
    ],
)
def test_the_day_of_the_interview(text: str, day: str) -> None:
    """Silence ages from the interview: its day is read where it stands beside it."""
    assert str(interviewed(text, CONTEXT)) == day
