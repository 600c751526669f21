"""The parts put together on the person's calendar: a moment, or what must be asked first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from itertools import takewhile

from bot.coaching.working_days import add_working_days, local
from bot.when.parts import (
    CLOSE_OF_BUSINESS,
    FIRST_THING,
    Clock,
    Context,
    Day,
    Flag,
    Impossible,
    Offset,
    Part,
    Piece,
    Shift,
    move,
    spoken,
    zone_of,
)
from bot.when.results import Ask, When
from bot.when.rules import pieces_in
from bot.when.tokens import Token, cut
from bot.when.unread import another_zone, other_language

_PART_HOURS = {
    "am": time(9, 0), "morning": time(9, 0), "pm": time(14, 0), "afternoon": time(14, 0),
    "evening": time(19, 0), "tonight": time(19, 0), "night": time(19, 0),
}  # fmt: skip
_PART_ENDS = {"am": 12, "morning": 12, "pm": 18, "afternoon": 18, "evening": 24, "tonight": 24, "night": 24}
_FURTHEST = timedelta(days=5 * 366)


def _candidates(days: list[Day]) -> tuple[tuple[date, ...], str] | None:
    """The dates that all the named days allow, and the question that tells them apart; None where they clash."""
    bare = [d for d in days if d.weekday is not None]
    fixed = [d for d in days if d.weekday is None]
    if not fixed:
        return (bare[0].dates, "") if len({d.weekday for d in bare}) == 1 else None
    dates, question = fixed[0].dates, fixed[0].question
    for other in fixed[1:]:
        dates = tuple(d for d in dates if d in other.dates)
    for day in bare:
        dates = tuple(d for d in dates if d.weekday() == day.weekday)
    if not dates:
        return None
    return dates, question if len(dates) > 1 else ""


def _elapsed(now: datetime, minutes: float) -> datetime:
    return (now.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(now.tzinfo)


def _shifted(pieces: list[Piece]) -> list[Piece]:
    """The pieces with every day that is told from another one ("two days before the 9th") in place of both."""
    shift = next((p for p in pieces if isinstance(p, Shift)), None)
    if shift is None:
        return pieces
    n = pieces.index(shift)
    rest = pieces[n + 1 :]
    if shift.ahead:
        days = [p for p in takewhile(lambda p: isinstance(p, Day), rest) if isinstance(p, Day)]
        before, after = pieces[:n], rest[len(days) :]
    else:
        days = [p for p in pieces if isinstance(p, Day)]
        before, after = [p for p in pieces[:n] if not isinstance(p, Day)], [p for p in rest if not isinstance(p, Day)]
    settled = _candidates(days) if days else None
    if settled is None or any(isinstance(p, Flag) and p.name == "or" for p in pieces):
        return [Flag("unclear")]
    dates, question = settled
    return _shifted([*before, Day(tuple(shift.of(d) for d in dates), question), *after])


class _Reader:
    def __init__(self, pieces: Iterable[Piece], context: Context) -> None:
        pieces = _shifted(list(pieces))
        self.context = context
        self.zone = zone_of(context.now)
        self.offsets = [p for p in pieces if isinstance(p, Offset)]
        self.days = [p for p in pieces if isinstance(p, Day)]
        self.clocks = list(dict.fromkeys(p for p in pieces if isinstance(p, Clock)))
        self.parts = list(dict.fromkeys(p.name for p in pieces if isinstance(p, Part)))
        self.flags = {p.name: p for p in pieces if isinstance(p, Flag)}
        if self.days and not self.clocks and not self.parts:
            if "lunch" in self.flags:
                self.clocks = [Clock(12, 0, "x")]
            elif "meal" in self.flags:
                self.flags["vague"] = Flag("vague")
        if "that_day" in self.flags and not self.days and not self.offsets:
            self.flags["unclear"] = Flag("unclear")

    # The order of the questions is the order in which an answer would be useless without them.
    def read(self) -> When | Ask:
        flags = self.flags
        for name in ("recurring", "unclear"):
            if name in flags:
                return Ask("recurring" if name == "recurring" else "not_understood")
        if "either" in flags:
            return Ask("which_of_two")
        if "or" in flags and (len(self.days) > 1 or len(self.clocks) > 1 or len(self.offsets) > 1
                              or len(self.parts) > 1):  # fmt: skip
            return self._which_of_two()
        if "past" in flags and not self.offsets and not self.days:
            return Ask("past")
        if "bound" in flags:
            return Ask("bound", self._guesses())
        if "which_day" in flags and not self.days:
            return Ask("which_day", tuple(self._at(d, self._plain_hour()) for d in flags["which_day"].dates))
        if "which_hour" in flags and self.days:
            return Ask("which_hour", tuple(self._at(d, FIRST_THING) for d in self.days[0].dates))
        if self.offsets:
            return self._from_offset()
        if not (self.days or self.clocks or self.parts):
            return Ask("vague") if "vague" in flags else Ask("not_understood")
        return self._from_calendar()

    def _plain_hour(self) -> time:
        if len(self.clocks) == 1:
            hour = self._usual(self.clocks[0])
            if hour is not None:
                return hour
        return _PART_HOURS[self.parts[0]] if self.parts else FIRST_THING

    def _at(self, day: date, at: time) -> datetime:
        return local(day, at, self.zone)

    def _ahead(self, moments: Iterable[datetime]) -> tuple[datetime, ...]:
        return tuple(sorted({m for m in moments if m > self.context.now}))

    def _which_of_two(self) -> Ask:
        moments: list[datetime] = []
        if len(self.days) > 1:
            hour = self._plain_hour()
            moments = [self._at(d, hour) for day in self.days for d in day.dates[:1]]
        elif len(self.clocks) > 1:
            days: list[Piece] = list(self.days)
            for clock in self.clocks:
                one = _Reader([*days, clock, *(Part(p) for p in self.parts)], self.context).read()
                if isinstance(one, When):
                    moments.append(one.instant)
        elif len(self.parts) > 1:
            for part in self.parts:
                one = _Reader([*self.days, *self.clocks, Part(part)], self.context).read()
                if isinstance(one, When):
                    moments.append(one.instant)
        else:
            for offset in self.offsets:
                one = _Reader([offset], self.context).read()
                if isinstance(one, When):
                    moments.append(one.instant)
        return Ask("which_of_two", self._ahead(moments))

    def _guesses(self) -> tuple[datetime, ...]:
        rest: list[Piece] = [*self.days, *self.clocks[:1], *(Part(p) for p in self.parts)]
        if not rest:
            return ()
        one = _Reader(rest, self.context).read()
        return (one.instant,) if isinstance(one, When) else one.options

    def _from_offset(self) -> When | Ask:
        now = self.context.now
        minutes = sum(o.minutes for o in self.offsets)
        days = sum(o.days for o in self.offsets)
        months = sum(o.months for o in self.offsets)
        working = sum(o.working for o in self.offsets)
        if minutes > 60 * 24 * 1900 or days > 1900 or months > 60 or working > 1300:
            return Ask("not_understood")
        if not (days or months or working):
            if any(d.dates != (self.context.today,) for d in self.days) or self.clocks:
                return Ask("clash")
            return When(_elapsed(now, minutes))
        try:
            day = move(self.context.today, Offset(days=days, months=months))
        except Impossible as error:
            return Ask("no_such_date", tuple(self._at(d, now.time().replace(second=0, microsecond=0)) for d in error.dates))
        if working:
            day = add_working_days(day, working)
        if self.days:
            if any(d.weekday != day.weekday() and day not in d.dates for d in self.days):
                return Ask("clash")
            self.days = []
        if self.clocks or self.parts:
            return self._on((day,), "", False)
        moment = local(day, now.timetz().replace(tzinfo=None, fold=0), self.zone)
        return self._finish(_elapsed(moment, minutes) if minutes else moment, said=True, wanted=None if minutes else now.time())

    def _from_calendar(self) -> When | Ask:
        if not self.days:
            return self._no_day()
        settled = _candidates(self.days)
        if settled is None:
            every = [d for day in self.days for d in day.dates]
            return Ask("clash", self._ahead(self._at(d, self._plain_hour()) for d in every))
        dates, question = settled
        named = any(d.named for d in self.days) and dates == (self.context.today,)
        if not question and len(self.days) == 1 and self.days[0].today:
            own = self._on_today(dates[0])
            if own is not None:
                return own
        return self._on(dates, question, named)

    def _on_today(self, later: date) -> When | Ask | None:
        """Today's own weekday (or day of the month), said with a time that is still ahead: today."""
        if not self.clocks and not self.parts:
            return None
        reading = self._on((self.context.today,), "", False)
        if isinstance(reading, When):
            return reading
        return reading if reading.question in ("which_half", "which_midnight") else None

    def _on(self, dates: tuple[date, ...], question: str, today_named: bool) -> When | Ask:
        hours = [d.hour for d in self.days if d.hour]
        if len(self.clocks) > 1:
            sure = self._one_clock()
            if sure is None:
                return Ask("clash")
            self.clocks = [sure]
        if question:
            one = self._hours_on(dates[0], False)
            at = one[0].timetz().replace(tzinfo=None) if len(one) == 1 else FIRST_THING
            return Ask(question, self._ahead(self._at(d, at) for d in dates))
        day = dates[0]
        if not self.clocks and not self.parts:
            if hours:
                return self._finish(self._at(day, hours[0]), said=True, wanted=hours[0])
            if today_named:
                return Ask("which_hour", self._later_today())
            if "vague" in self.flags and day >= self.context.today:
                return Ask("which_hour", (self._at(day, FIRST_THING),))
            return self._finish(self._at(day, FIRST_THING), said=False, wanted=FIRST_THING)
        if "vague" in self.flags and not self.clocks and day >= self.context.today:
            return Ask("which_hour", self._ahead([self._at(day, _PART_HOURS[self.parts[0]])]))
        moments = self._hours_on(day, today_named)
        if not moments:
            return Ask("clash")
        if len(moments) > 1:
            ahead = self._ahead(moments)
            if not ahead:
                return Ask("past")
            midnight = self.clocks[0].kind == "m" if self.clocks else False
            return Ask("which_midnight" if midnight else "which_half", ahead)
        if day == self.context.today and moments[0] <= self.context.now and not self.clocks:
            # "this evening", said in the evening: the part of the day goes on, its usual hour is over.
            still = self.context.now.hour < _PART_ENDS[self.parts[0]]
            if not still:
                return Ask("past")
            end = _PART_ENDS[self.parts[0]]
            return Ask("which_hour", tuple(m for m in self._later_today() if m.hour < end))
        return self._finish(moments[0], said=bool(self.clocks), wanted=None)

    def _later_today(self) -> tuple[datetime, ...]:
        moments = (self._at(self.context.today, time(h)) for h in (12, 15, 17, 19))
        return self._ahead(moments)

    def _one_clock(self) -> Clock | None:
        """One clock time where the others only say it again ("8pm, 20:00")."""
        exact = [c for c in self.clocks if c.kind == "x"]
        for clock in exact:
            if all(c == clock or (c.kind in "aw" and c.minute == clock.minute and c.hour % 12 == clock.hour % 12)
                   for c in self.clocks):  # fmt: skip
                return clock
        return None

    def _usual(self, clock: Clock) -> time | None:
        """The hour that a bare number means on another day: seven to noon is the morning, one to five the afternoon."""
        if clock.kind in "xfc":
            return time(clock.hour, clock.minute)
        if clock.kind == "m" or clock.hour == 6:
            return None
        return time(clock.hour + 12 if 1 <= clock.hour <= 5 else clock.hour, clock.minute)

    def _hours_on(self, day: date, today_named: bool) -> list[datetime]:
        """The moments that the clock time and the part of the day can mean on `day`; empty where they clash."""
        part = self._part_name()
        if part == "?":
            return []
        if not self.clocks:
            return [self._at(day, _PART_HOURS[part])] if part else [self._at(day, FIRST_THING)]
        clock = self.clocks[0]
        if clock.kind == "m":
            after = self._at(day + timedelta(days=1), time(0))
            if part in ("tonight", "night", "evening") or today_named:
                return [after]
            return [self._at(day, time(0)), after]
        if part:
            return self._hour_in_part(day, clock, part)
        usual = self._usual(clock)
        both = [self._at(day, time(clock.hour % 12 + add, clock.minute)) for add in (0, 12)]
        if clock.kind in "xfc":
            return [self._at(day, time(clock.hour, clock.minute))]
        if today_named:
            ahead = self._ahead(both)
            if len(ahead) == 1 or not ahead:
                return list(ahead) or both[-1:]
            early = clock.hour < 7 and usual is not None and self.context.now.hour < 5
            return both if usual is None or early else [self._at(day, usual)]
        return both if usual is None else [self._at(day, usual)]

    def _part_name(self) -> str:
        """The one part of the day that was said, "" for none, "?" for two that exclude each other."""
        names = [n for n in self.parts if n]
        if not names:
            return ""
        groups = {
            "am": "am",
            "morning": "am",
            "pm": "pm",
            "afternoon": "pm",
            "evening": "pm",
            "tonight": "pm",
            "night": "pm",
        }
        if len({groups[n] for n in names}) > 1:
            return "?"
        for name in ("tonight", "night", "evening", "afternoon", "morning"):
            if name in names:
                return name
        return names[0]

    def _hour_in_part(self, day: date, clock: Clock, part: str) -> list[datetime]:
        hour, minute = clock.hour, clock.minute
        late = part in ("night", "tonight")
        if clock.kind in "xfc":
            if part in ("am", "morning") and hour >= 13:
                return []
            if part in ("pm", "afternoon") and hour < 12:
                return []
            if part == "evening" and hour < 12:
                return []
            if late and hour < 5:
                return [self._at(day + timedelta(days=1), time(hour, minute))]
            return [] if late and hour < 12 else [self._at(day, time(hour, minute))]
        if part in ("am", "morning"):
            if hour == 12 and part == "morning" and not minute:
                return [self._at(day, time(12)), self._at(day, time(0))]
            return [self._at(day, time(hour % 12, minute))]
        if late and (hour == 12 or hour < 5):
            return [self._at(day + timedelta(days=1), time(hour % 12, minute))]
        return [self._at(day, time(hour % 12 + 12, minute))]

    def _no_day(self) -> When | Ask:
        """A clock time or a part of the day by itself: the next time that it comes round."""
        if len(self.clocks) > 1:
            sure = self._one_clock()
            if sure is None:
                return Ask("clash")
            self.clocks = [sure]
        context, today = self.context, self.context.today
        tomorrow = today + timedelta(days=1)
        if not self.clocks:
            part = self._part_name()
            if part == "?":
                return Ask("clash")
            if "vague" in self.flags:
                return Ask("vague")
            moments = [self._at(d, _PART_HOURS[part]) for d in (today, tomorrow)]
            return self._finish(self._ahead(moments)[0], said=False, wanted=None)
        clock = self.clocks[0]
        if clock.kind == "m":
            return self._finish(self._at(tomorrow, time(0)), said=True, wanted=None)
        if clock.kind == "c":
            close = self._at(today, CLOSE_OF_BUSINESS)
            following = self._at(add_working_days(today, 1), CLOSE_OF_BUSINESS)
            return When(close) if close > context.now else Ask("past", (following,))
        if self.parts:
            moments = self._hours_on(today, True)
            if not moments:
                return Ask("clash")
            ahead = self._ahead([*moments, *self._hours_on(tomorrow, False)])
            return self._finish(ahead[0], said=True, wanted=None)
        exact = time(clock.hour, clock.minute)
        if clock.kind in "xf":
            ahead = self._ahead([self._at(today, exact), self._at(tomorrow, exact)])
            return self._finish(ahead[0], said=True, wanted=exact)
        both = [time(clock.hour % 12 + add, clock.minute) for add in (0, 12)]
        ahead = self._ahead(self._at(today, t) for t in both)
        usual = self._usual(clock)
        if len(ahead) == 1:
            # 8 to 11 written like a clock may be tomorrow's morning as well as tonight.
            if clock.kind == "w" and 8 <= clock.hour <= 11:
                return Ask("which_half", (ahead[0], self._at(tomorrow, both[0])))
            return When(ahead[0])
        if len(ahead) == 2:
            early = clock.hour <= 6 and context.now.hour < 6
            if usual is None or early:
                return Ask("which_half", ahead)
            return When(self._at(today, usual))
        if clock.hour == 12 and not clock.minute:
            return Ask("which_midnight", tuple(self._at(tomorrow, t) for t in both))
        if usual is None:
            return Ask("which_half", tuple(self._at(tomorrow, t) for t in both))
        return self._finish(self._at(tomorrow, usual), said=True, wanted=usual)

    def _finish(self, moment: datetime, said: bool, wanted: time | None) -> When | Ask:
        now = self.context.now
        if moment <= now.replace(second=0, microsecond=0) or moment.astimezone(UTC) <= now.astimezone(UTC):
            return Ask("past")
        if moment.astimezone(UTC) - now.astimezone(UTC) > _FURTHEST:
            return Ask("not_understood")
        skipped = wanted is not None and (moment.hour, moment.minute) != (wanted.hour, wanted.minute)
        return When(moment, hour_said=said, moved=skipped)


def _context(now: datetime, country: str | None) -> Context:
    zone_of(now)
    return Context(now, (country or "").strip().lower())


_NO_HOUR = re.compile(
    r"\b(this|that|last|next|each|some|another|other|which|no|my|the|any|first|second|third) one\b"
    r"(?! *(?:day|hour|week|month|year|minute|second|morning|evening|o'?clock|[ap]\.?m\b))"
    r"|\bone(?= (?:more|of)\b)",
    re.IGNORECASE,
)
"""The word for a thing, and not for an hour: "close this one"."""


def read_when(phrase: str, now: datetime, country: str | None = None) -> When | Ask:
    """Read a phrase that is meant as a time, said at `now` (aware, in the person's zone; ValueError when naive) by a
    person in `country` (an ISO code or a name, None where it is not known). Words that have nothing to do with time
    are let be."""
    context = _context(now, country)
    phrase = _STUCK.sub(r"\g<0> ", phrase[:2000])
    phrase = _NO_HOUR.sub(lambda m: f"{m[1]} it " if m[1] else "it ", phrase)
    tokens = cut(phrase)
    try:
        exact = _with_offset(phrase, context)
        if exact is not None:
            return exact
        if another_zone(phrase, context):
            return Ask("other_zone")
        found, left = pieces_in(tokens, context)
        if other_language(phrase[tokens[n].start : tokens[n].end] for n in left):
            return Ask("not_understood")
        if any(isinstance(p, Flag) and p.name == "bound" for p in found):
            left = []  # the other end of a range is asked about anyway
        numbers = [n for n in left if tokens[n].form[0] in "#?"]
        if numbers:
            bare = _bare_hour([tokens[n] for n in numbers], found)
            if bare is None:
                return Ask("not_understood")
            found += bare
        return _Reader(found, context).read()
    except Impossible as error:
        return Ask("no_such_date", tuple(local(d, FIRST_THING, zone_of(now)) for d in error.dates if d > context.today))
    except (OverflowError, ValueError):
        return Ask("not_understood")


_STUCK = re.compile(r"\d[ap]m(?=[a-z]{3})|\d(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?=\d)", re.IGNORECASE)
"""An hour and a day, or a day, a month and a year, without a space between them ("3pmfriday", "27Nov26")."""


def _with_offset(phrase: str, context: Context) -> When | Ask | None:
    """A date and time in ISO form that says its offset is one instant, wherever the person is."""
    try:
        moment = datetime.fromisoformat(phrase.strip())
    except ValueError:
        return None
    if moment.tzinfo is None:
        return None
    moment = moment.astimezone(context.now.tzinfo)
    return When(moment) if moment > context.now else Ask("past")


def _bare_hour(numbers: list[Token], found: list[Piece]) -> list[Piece] | None:
    """ "tomorrow 9", "9 on friday", or a bare "9": a lone number is an hour where nothing else gives one."""
    if any(isinstance(p, Clock) for p in found):
        return None
    values = [t.form[1:] for t in numbers]
    if not all(v.isdigit() for v in values) or len(values) > 2:
        return None
    if len(values) == 1 and len(values[0]) == 3:
        values = [values[0][:1], values[0][1:]]
    minute = int(values[1]) if len(values) == 2 else 0
    if int(values[0]) > 24 or minute > 59 or (len(values) == 2 and len(values[1]) != 2):
        return None
    return list(spoken(int(values[0]), minute) or []) or None
