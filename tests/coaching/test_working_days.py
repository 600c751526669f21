"""Working days and a recipient's hours."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coaching.working_days import (
    add_working_days,
    in_working_hours,
    into_working_hours,
    is_working_day,
    local,
    next_working_day,
)

LONDON = ZoneInfo("Europe/London")
MOMENTS = st.integers(0, 8_000_000).map(lambda minute: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minute))
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


def _london(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2026, 3, 6), 1, date(2026, 3, 9)),
        (date(2026, 3, 7), 1, date(2026, 3, 9)),
        (date(2026, 3, 8), 5, date(2026, 3, 13)),
        (date(2026, 3, 4), 5, date(2026, 3, 11)),
        (date(2026, 3, 4), 7, date(2026, 3, 13)),
        (date(2026, 3, 6), 2, date(2026, 3, 10)),
        (date(2026, 3, 7), 0, date(2026, 3, 9)),
        (date(2026, 3, 6), 0, date(2026, 3, 6)),
    ],
)
def test_working_days_skip_the_weekend(day: date, count: int, expected: date) -> None:
    """Today is not counted, and Saturday and Sunday never are."""
    assert add_working_days(day, count) == expected


def test_counting_back_is_refused() -> None:
    """A negative count is a mistake of the caller and says so."""
    with pytest.raises(ValueError, match="forward"):
        add_working_days(date(2026, 3, 6), -1)


@given(DAYS, st.integers(1, 60))
def test_adding_and_counting_agree(day: date, count: int) -> None:
    """Between a day and the day that is n working days later lie n working days, and it is one itself."""
    later = add_working_days(day, count)
    assert is_working_day(later)
    assert sum((day + timedelta(days=n)).weekday() < 5 for n in range(1, (later - day).days + 1)) == count
    assert next_working_day(day) <= later


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-03-04T10:30", "2026-03-04T10:30"),
        ("2026-03-04T07:00", "2026-03-04T09:00"),
        ("2026-03-04T17:00", "2026-03-05T09:00"),
        ("2026-03-06T14:59", "2026-03-06T14:59"),
        ("2026-03-06T15:00", "2026-03-09T09:00"),
        ("2026-03-07T11:00", "2026-03-09T09:00"),
    ],
)
def test_a_message_waits_for_working_hours(moment: str, expected: str) -> None:
    """Before nine, from five, from three on a Friday and at weekends a message waits for the next start of work."""
    assert into_working_hours(_london(moment), LONDON) == _london(expected)


def test_the_hours_are_the_recipients() -> None:
    """Ten in the evening in London is working time in San Francisco."""
    late = datetime(2026, 3, 4, 22, 0, tzinfo=LONDON)
    assert not in_working_hours(late, LONDON)
    assert in_working_hours(late, ZoneInfo("America/Los_Angeles"))


@given(MOMENTS)
def test_waiting_ends_in_working_hours_and_never_goes_back(moment: datetime) -> None:
    """What waits lands in working hours, at most three days on, and waiting twice changes nothing."""
    waited = into_working_hours(moment, LONDON)
    assert in_working_hours(waited, LONDON)
    assert timedelta(0) <= waited - moment < timedelta(days=3)
    assert into_working_hours(waited, LONDON) == waited


def test_a_skipped_hour_moves_forward() -> None:
    """01:30 on the night the clocks go forward in London does not exist, and becomes 02:30."""
    assert local(date(2026, 3, 29), time(1, 30), LONDON).time() == time(2, 30)
