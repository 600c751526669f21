"""A time that is counted back from something that is booked: "half an hour before", "the evening before the call"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, time, timedelta

from bot.late import late
from bot.records import Case

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30,
    "couple of": 2, "a couple of": 2,
}  # fmt: skip
_UNITS = {"min": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_THE_EVENING, _THE_MORNING = time(18), time(9)
_BEFORE = late(
    r"\W*(?:(?:about|maybe|just|like) )?(?:"
    r"(?:the|a) (?P<part>day|evening|night|afternoon|morning)"
    r"|(?P<half>half an?|half-?)[ -]?(?:hour|hr)"
    r"|(?P<n>\d{1,3}|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|(?:a )?couple of) ?"
    r"(?P<unit>min|hour|hr|h|day|week|d|w)\w*"
    r"(?P<more> and a half)?"
    r") (?:before(?:hand)?|ahead)\b(?: of)?"
    r"(?P<of>(?: (?:it|that|then|the|my|this|our|we|i|talk|speak|they|she|he|ring|rings|call|calls|phone|start|starts|starting|"
    r"feedback|interview|chat|meeting|time|begins|with \w+))*)(?P<rest>(?: (?:to|so)\b.*)?)\W*",
    re.IGNORECASE | re.DOTALL,
)


def before_it(text: str, cases: Iterable[Case], now: datetime) -> tuple[datetime | None, str] | None:
    """The moment that a text counts back from the next call or interview that is booked, and what it says is to be done then.

    None where a text counts from nothing; without a moment where nothing is booked to count from."""
    found = _BEFORE.fullmatch(text)
    if found is None:
        return None
    booked = [at for case in cases if case.phase != "closed" for at in _booked(case, found["of"]) if at > now]
    if not booked:
        return None, found["rest"].strip()
    event = min(booked).astimezone(now.tzinfo)
    return _back(event, found), found["rest"].strip()


def _booked(case: Case, of: str) -> Iterable[datetime]:
    """What a case has booked, of the kind that is named."""
    if case.booked_call is not None and "interview" not in of.lower():
        yield case.booked_call
    if case.next_interview is not None and not re.search(r"\bcall|\bphone|\bring", of, re.IGNORECASE):
        yield case.next_interview


def _back(event: datetime, found: re.Match[str]) -> datetime:
    if part := (found["part"] or "").lower():
        if part == "day":
            return event - timedelta(days=1)
        hour = _THE_MORNING if part == "morning" else time(14) if part == "afternoon" else _THE_EVENING
        day = event.date() - timedelta(days=1)
        return datetime.combine(day, hour, event.tzinfo)
    if found["half"]:
        return event - timedelta(minutes=30)
    number = int(found["n"]) if found["n"].isdigit() else _NUMBERS[found["n"].lower()]
    unit = found["unit"].lower()
    step = _UNITS["min" if unit == "min" else unit[0]]
    return event - number * step - (step / 2 if found["more"] else timedelta())
