"""Times counted back from what is booked."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.heard.before_it import before_it
from bot.records import Case

HERE = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 23, 12, tzinfo=HERE)
CALL = datetime(2026, 11, 26, 14, tzinfo=HERE)
CASES = (Case(id="c", opened=NOW, booked_call=CALL, next_interview=CALL + timedelta(days=4)),)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("half an hour before", CALL - timedelta(minutes=30)),
        ("30 minutes before the call", CALL - timedelta(minutes=30)),
        ("an hour beforehand", CALL - timedelta(hours=1)),
        ("two hours before she calls", CALL - timedelta(hours=2)),
        ("an hour and a half before", CALL - timedelta(minutes=90)),
        ("the day before", CALL - timedelta(days=1)),
        ("the evening before the interview", datetime(2026, 11, 29, 18, tzinfo=HERE)),
        ("the day before my interview to iron the shirt", CALL + timedelta(days=3)),
    ],
)
def test_counted_back(text: str, at: datetime) -> None:
    """From the next thing that is booked, of the kind that is named."""
    found = before_it(text, CASES, NOW)
    assert found is not None
    assert found[0] == at


@pytest.mark.parametrize(
    "text", ["before friday", "on thursday before noon", "tomorrow at 9", "to call her before lunch", "before"]
)
def test_what_counts_from_nothing(text: str) -> None:
    """Another "before" names its own time."""
    assert before_it(text, CASES, NOW) is None


def test_what_is_to_be_done_is_kept_and_nothing_is_made_up() -> None:
    """With nothing booked there is no moment; the deed stays."""
    assert before_it("an hour before to read my notes", CASES, NOW) == (CALL - timedelta(hours=1), "to read my notes")
    assert before_it("an hour before to read my notes", (), NOW) == (None, "to read my notes")
