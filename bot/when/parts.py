"""What the rules make of tokens (offsets, days, clock times), and the arithmetic of the calendar."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from bot.coaching.working_days import add_working_days

FIRST_THING = time(9, 0)
CLOSE_OF_BUSINESS = time(17, 0)

# A date without a year that passed lately is more likely a slip than next year's.
_SLIP_DAYS = 183


@dataclass(frozen=True, slots=True)
class Offset:
    minutes: float = 0
    days: int = 0
    months: int = 0
    working: int = 0


@dataclass(frozen=True, slots=True)
class Day:
    """`dates` holds one date, or several that must be told apart by `question`. `weekday` is a bare weekday, which a
    date beside it may settle. `hour` is the hour that the phrase itself gives. `today` is a reading on today's date
    that counts only while its time is ahead; `named` says that today was named outright."""

    dates: tuple[date, ...]
    question: str = ""
    weekday: int | None = None
    hour: time | None = None
    today: bool = False
    named: bool = False


@dataclass(frozen=True, slots=True)
class Shift:
    """From a day to another one: `offset` after it (`back`: before it), or the next such `weekday`. `ahead`: the day that
    follows in the phrase ("the day before Christmas"), else one that was said ("it's on the 3rd, so the day before")."""

    offset: Offset | None
    weekday: int | None
    back: bool
    ahead: bool

    def of(self, day: date) -> date:
        if self.weekday is None:
            return move(day, self.offset or Offset(days=1), self.back)
        there = (self.weekday - day.weekday()) % 7
        return day + timedelta(days=(there - 7 if self.back else there or 7))


@dataclass(frozen=True, slots=True)
class Clock:
    """`kind`: x exact, a spoken (12-hour), w written with a colon and no half, m midnight, f first thing, c close."""

    hour: int
    minute: int
    kind: str


@dataclass(frozen=True, slots=True)
class Part:
    name: str


@dataclass(frozen=True, slots=True)
class Flag:
    """A word that changes the answer: vague, past, recurring, bound, range, or, unclear, and `which_day` for a whole
    period, with the dates that it offers. `lunch` and `meal` count where no hour is said; `that_day` ("the day of the
    interview") is a day that only the person knows, unless it is said."""

    name: str
    dates: tuple[date, ...] = ()


Piece = Offset | Day | Shift | Clock | Part | Flag


@dataclass(frozen=True, slots=True)
class Context:
    now: datetime
    country: str

    @property
    def today(self) -> date:
        return self.now.date()


class Impossible(Exception):
    """A date that does not exist; holds the dates to offer instead."""

    def __init__(self, *dates: date) -> None:
        super().__init__("no such date")
        self.dates = dates


def coming_weekday(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.weekday()) % 7 or 7)


def in_week(weekday: int, today: date, weeks: int) -> date:
    return today + timedelta(days=weekday - today.weekday() + 7 * weeks)


def add_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    month += 1
    last = calendar.monthrange(year, month)[1]
    if day.day > last:
        end = date(year, month, last)
        raise Impossible(end, end + timedelta(days=1))
    return date(year, month, day.day)


def next_weekday(weekday: int, context: Context) -> Day:
    coming = coming_weekday(weekday, context.today)
    if context.today.weekday() == weekday:
        return Day((coming,))
    other = in_week(weekday, context.today, 1)
    return Day((coming,)) if other == coming else Day((coming, other), "which_weekday")


def make_date(year: int, month: int, day: int) -> date:
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        raise Impossible
    last = calendar.monthrange(year, month)[1]
    if day > last:
        end = date(year, month, last)
        raise Impossible(end, end + timedelta(days=1))
    return date(year, month, day)


def dated(context: Context, day: int, month: int, year: int | None) -> Day:
    """A day of a month. Without a year: this year's while it is ahead; next year's when it is long past; else as it is,
    which is past and is asked about."""
    if year is not None:
        if year < 100:
            year += 2000
        return Day((make_date(year, month, day),))
    today = context.today
    # 29 February in another year is impossible: the next leap year's is not what a person means.
    this = make_date(today.year, month, day)
    if this == today:
        return Day((this,), named=True)
    if this > today:
        return Day((this,))
    if (today - this).days >= _SLIP_DAYS:
        return Day((make_date(today.year + 1, month, day),))
    return Day((this,))


def day_of_month(context: Context, day: int) -> Day:
    today = context.today
    if not 1 <= day <= 31:
        raise Impossible
    following = date(today.year + today.month // 12, today.month % 12 + 1, 1)
    if day < today.day or day == today.day:
        try:
            later = make_date(following.year, following.month, day)
        except Impossible:
            if day == today.day:
                return Day((today,), named=True)
            raise
        return Day((later,), today=day == today.day)
    try:
        return Day((make_date(today.year, today.month, day),))
    except Impossible as error:
        raise Impossible(*error.dates[:1], make_date(following.year, following.month, day)) from None


def measured(count: float, unit: str) -> Offset | None:
    unit = unit.strip()
    if unit in ("minute", "m"):
        return Offset(minutes=count)
    if unit == "second":
        return Offset(minutes=count / 60)
    if unit == "hour":
        return Offset(minutes=count * 60)
    if count != int(count):
        half = {"day": 24 * 60.0, "d": 24 * 60.0}
        return Offset(minutes=count * half[unit]) if unit in half else None
    whole = int(count)
    if unit in ("day", "d"):
        return Offset(days=whole)
    if unit in ("week", "w"):
        return Offset(days=7 * whole)
    if unit == "fortnight":
        return Offset(days=14 * whole)
    if unit in ("working day", "weekdays"):
        return Offset(working=whole)
    return Offset(months=whole * (12 if unit == "year" else 1))


def move(day: date, offset: Offset, back: bool = False) -> date:
    sign = -1 if back else 1
    if offset.working:
        if back:
            for _ in range(offset.working):
                day -= timedelta(days=1)
                while day.weekday() >= 5:
                    day -= timedelta(days=1)
            return day
        return add_working_days(day, offset.working)
    if offset.months:
        day = add_months(day, sign * offset.months)
    return day + timedelta(days=sign * offset.days)


def spoken(hour: int, minute: int) -> list[Piece] | None:
    if hour > 24:
        return None
    return [Clock(hour % 24, minute, "x" if hour > 12 or hour == 0 else "a")]


def zone_of(now: datetime) -> tzinfo:
    if now.tzinfo is None or now.utcoffset() is None:
        raise ValueError("now must be aware, in the person's own time zone")
    return now.tzinfo
