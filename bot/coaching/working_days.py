"""Working days and a recipient's working hours, on local calendar time.

A working day is Monday to Friday; today is never counted. Public holidays are not known here: they differ by town and
by year, and a wrong holiday is worse than none. A day keeps its local hour across a change of daylight-saving time,
since the arithmetic is done on the wall clock; an hour that a clock change skips moves forward by the gap.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo

OPENS = time(9, 0)
"""The start of a recipient's working hours, local."""
CLOSES = time(17, 0)
"""The end of a recipient's working hours, local; a message at this hour or later waits."""
FRIDAY_CLOSES = time(15, 0)
"""From here on a Friday a message waits for the next working day."""

_SATURDAY = 5
_FRIDAY = 4


def is_working_day(day: date) -> bool:
    """Whether `day` is a Monday to a Friday."""
    return day.weekday() < _SATURDAY


def next_working_day(day: date) -> date:
    """The first working day after `day`."""
    return add_working_days(day, 1)


def add_working_days(day: date, count: int) -> date:
    """The working day that is `count` working days after `day`, `day` itself not counted.

    With a count of nought: `day` itself when it is a working day, else the next one. Raises ValueError below nought.
    """
    if count < 0:
        raise ValueError("count working days forward: the count must not be negative")
    if count == 0:
        return day if is_working_day(day) else add_working_days(day, 1)
    weeks, rest = divmod(count, 5)
    weekday = day.weekday()
    if weekday >= _SATURDAY:
        # Counting starts on Friday's shoulder: the next Monday is one.
        day -= timedelta(days=weekday - _FRIDAY)
        weekday = _FRIDAY
    day += timedelta(weeks=weeks)
    if weekday + rest >= _SATURDAY:
        rest += 2
    return day + timedelta(days=rest)


def local(day: date, at: time, zone: tzinfo) -> datetime:
    """The instant of a wall-clock time; one that a clock change skips moves forward, a repeated one is the first."""
    naive = datetime.combine(day, at)
    return naive.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)


def in_working_hours(moment: datetime, zone: tzinfo) -> bool:
    """Whether a message sent at `moment` arrives in the recipient's working hours (Friday's end at 15:00)."""
    here = moment.astimezone(zone)
    return is_working_day(here.date()) and OPENS <= here.time() < _closing(here.date())


def into_working_hours(moment: datetime, zone: tzinfo) -> datetime:
    """`moment` itself when the recipient works then, else the next time that they start work."""
    here = moment.astimezone(zone)
    if in_working_hours(here, zone):
        return here
    if is_working_day(here.date()) and here.time() < OPENS:
        return local(here.date(), OPENS, zone)
    return local(next_working_day(here.date()), OPENS, zone)


def _closing(day: date) -> time:
    return FRIDAY_CLOSES if day.weekday() == _FRIDAY else CLOSES
