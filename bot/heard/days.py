"""Days that have been, as people say them, and the day of the no put right."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.context import Context
from bot.late import late

_AGO = late(
    r"\b(\d+|a|one|two|three|four|five|six|seven|eight|nine|ten)\s+(day|week|month)s?\s+(?:ago|back|"
    r"now)\b"
)
DAYS = {"day": 1, "week": 7, "month": 30}
"""How long a day, a week and a month are, in days."""
NUMBERS = {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten".split())} | {"a": 1}
_SHORT_UNITS = tuple(
    (late(rf"(?<![a-z])(?:{short})(s?)(?![a-z])", re.IGNORECASE), rf" {full}\1 ")
    for short, full in (("wk", "week"), ("mth|mnth", "month"), ("hr", "hour"))
)


def in_full(text: str) -> str:
    """A text with short units written out ("2 wks", "3mths")."""
    for short, full in _SHORT_UNITS:
        text = short.sub(full, text)
    return " ".join(text.split())


_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = (
    r"(?:the day before yesterday|yesterday|today|just now|this (?:morning|afternoon|evening)|last (?:ni(?:ght|te)|week|month)|"
    r"(?:last |this |on )?(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:day)?|"
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:hour|day|week|month)s? (?:ago|back)|"
    r"(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)?|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?)"
)
_NOT_THAT_DAY = late(rf"[\s,.]*\b(?:and )?not (?:on |from )?{_DAY}\b[\s,.]*", re.IGNORECASE)
_RIGHT_DAY = late(
    r"\W*(?:(?:no|nope|sorry|sry|wait|hang on|actually|oops|correction|i mean|i meant|oh|my mistake|scratch that|"
    r"wrong|well|and|but|also|only|yes|right|ok|okay|except|just)\b\W*)*"
    r"(?:(?:it|that|this|they|she|he|i|the (?:call|e-?mail|mail|letter|text|message|no|news|rejection|date|day))"
    r"(?:'s|s| was| is| got| came| happened| heard| told| called| rang| phoned|"
    r" e?-?mailed| wrote| texted| arrived| found out| it| me|"
    r" actually| only| already| really| back| just)* )?"
    rf"(?:(?:by|over the) (?:phone|e-?mail|mail|text|post|letter) )?(?:on |only |already |from )*(?P<day>{_DAY})"
    r"(?: (?:morning|afternoon|evening|night|actually|already|sorry|by (?:phone|e-?mail|mail|text|post|letter)))*\W*",
    re.IGNORECASE,
)
"""A correction of the day, and of nothing else but how."""


_WEEKDAY = late(r"\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b", re.IGNORECASE)
_WHICH_ONE = late(r"\b(?:last|before|ago|back|earlier|weeks?|not|yesterday|today|this|\d+\w*)\b", re.IGNORECASE)
"""What says which of several Mondays it was, or that it was another day."""


def said_again(text: str, known: date | None) -> bool:
    """Whether "it was on Monday" says no more than the Monday that is known."""
    days = {found[1].lower()[:3] for found in _WEEKDAY.finditer(text)}
    return known is not None and days == {_WEEKDAYS[known.weekday()]} and not _WHICH_ONE.search(text)


def right_day(text: str, context: Context, known: date | None = None) -> date | None:
    """The day of the no in a correction of it ("no wait, it was yesterday, not today"); `known` is what stands there."""
    found = _RIGHT_DAY.fullmatch(_NOT_THAT_DAY.sub(" ", text).strip())
    if found is None:
        return None
    return known if said_again(text, known) else past_day(found["day"], context)


def past_day(text: str, context: Context) -> date | None:
    """A day that has been, in words ("yesterday", "last friday", "two weeks ago", "on the 3rd"), or None."""
    low, today = in_full(text.lower()), context.now.date()
    if "yesterday" in low:
        return today - timedelta(days=2 if "before" in low else 1)
    if re.search(
        r"\b(?:today|just now|this (?:morning|afternoon|evening)|an? (?:hour|minute)|minutes? ago|hours? "
        r"ago)\b",
        low,
    ):
        return today
    if re.search(r"\blast ni(?:ght|te)\b", low):
        return today - timedelta(days=1)
    if m := _AGO.search(low):
        count = int(m[1]) if m[1].isdigit() else NUMBERS[m[1]]
        return today - timedelta(days=min(count, 3000) * {"day": 1, "week": 7, "month": 30}[m[2]])
    if re.search(r"\blast week\b", low):
        return today - timedelta(days=7)
    if re.search(r"\blast month\b", low):
        return today - timedelta(days=30)
    if m := re.search(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b", low):
        back = (today.weekday() - _WEEKDAYS.index(m[1])) % 7 or 7
        return today - timedelta(days=back)
    told = context.account(f"They rejected me on {text.strip()}").date.value
    return told if told is not None and told <= today else None


_INTERVIEWED = late(
    r"\b(?:interview(?:ed)?|trial(?: shift| day)?|assessment|met (?:them|him|her|with)|saw them|went in)\b"
    rf"(?:(?!\bnothing\b|\bheard\b|\bpromised\b|\bsaid\b)[^,.;!?\n]){{0,40}}?\b(?P<day>(?:on |last |the )?{_DAY})\b",
    re.IGNORECASE,
)

_BARE_NUMBER = late(r"(?:last |the )*\d{1,2}(?:st|nd|rd|th)?", re.IGNORECASE)


def interviewed(text: str, context: Context) -> date | None:
    """The day of the interview, where a telling names it beside the interview ("my interview with Emma on 5 November")."""
    found = _INTERVIEWED.search(text)
    if found and _BARE_NUMBER.fullmatch(found["day"]):
        return None  # "for the 3rd floor"
    day = past_day(found["day"], context) if found else None
    return day if day is not None and day <= context.now.date() else None
