"""The question asked back: its heading, and the reading of the answer."""

from __future__ import annotations

import re
from datetime import datetime

from bot.coaching.working_days import local
from bot.when.parts import zone_of
from bot.when.reader import read_when
from bot.when.results import Ask, When
from bot.when.tokens import WEEKDAYS

_ONE = r"(?: one| of them| time| day)?[.! ]*"
_EARLIER = re.compile(r"(?:i mean |no |ok |yes )?(?:the )?(?:first|former|earlier|sooner|1st|1)" + _ONE)
_LATER = re.compile(r"(?:i mean |no |ok |yes )?(?:the )?(?:second|latter|later|last|2nd|2)" + _ONE)
_BEFORE_NOON = re.compile(r"\b(?:morning|am|a\.m\.?|day break|early one)\b")
_AFTER_NOON = re.compile(r"\b(?:evening|afternoon|night|pm|p\.m\.?|tonight)\b")


def answer_to(asked: tuple[str, ...], text: str, now: datetime, country: str | None = None) -> When | Ask:
    """Read an answer to a question that was asked back. `asked` is the question's name and the moments (ISO) that it offered:
    "the second", "evening", "tuesday" and "6pm" mean one of them, and an hour belongs to the day that is spoken of."""
    question, zone = asked[0], zone_of(now)
    options = [datetime.fromisoformat(o).astimezone(zone) for o in asked[1:]]
    said = " ".join(text.lower().split())
    if len(options) > 1 and question not in ("which_day", "which_hour", "past"):
        for words, option in ((_EARLIER, options[0]), (_LATER, options[-1])):
            if words.fullmatch(said):
                return When(option) if option > now else Ask("past")
        halves = [[o for o in options if o.hour < 12], [o for o in options if o.hour >= 12]]
        for words, some in zip((_BEFORE_NOON, _AFTER_NOON), halves, strict=True):
            if question == "which_half" and len(some) == 1 and words.search(said):
                return When(some[0])
    reading = read_when(text, now, country)
    if isinstance(reading, Ask) and reading.question in ("not_understood", "vague", "recurring", "other_zone"):
        return reading
    if question in ("which_hour", "bound", "which_half") and options and len({o.date() for o in options}) == 1:
        there = read_when(f"{options[0].date().isoformat()} {text}", now, country)
        if isinstance(there, When) or there.question not in ("clash", "not_understood"):
            return there
    if not isinstance(reading, When) or any(reading.instant == o for o in options):
        return reading
    same = [o for o in options if o.date() == reading.instant.date()]
    # A bare weekday is one of those that were spoken of; and a day without an hour is meant at the hour that was said before.
    if not same and re.fullmatch(r"(?:the |on |make it |ok |yes )*(?:" + "|".join(WEEKDAYS) + r")\b.*", said):
        same = [o for o in options if o.weekday() == reading.instant.weekday()]
    if len(same) != 1:
        return reading
    if not reading.hour_said:
        return When(same[0])
    return When(local(same[0].date(), reading.instant.time(), zone))


_PAIRS = frozenset({"which_half", "which_midnight", "which_weekday", "which_order"})

LINES = tuple(
    f"when.{question}"
    for question in (
        "vague", "which_day", "which_hour", "which_half", "which_midnight", "which_weekday", "which_order", "which_of_two",
        "clash", "no_such_date", "past", "bound", "recurring", "other_zone", "not_understood",
    )
)  # fmt: skip
"""Every heading that an `Ask` may need, for the check of the words."""


def asking(ask: Ask) -> tuple[str, dict[str, datetime]]:
    """The heading under which the question stands, and what its wording is given."""
    if ask.question in _PAIRS:
        if len(ask.options) < 2:
            return "when.which_day", {}
        return f"when.{ask.question}", {"first": ask.options[0], "second": ask.options[-1]}
    return f"when.{ask.question}", {}
