"""What a rule is written with: how one is made, and the patterns and small readers that many share."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from bot.when.parts import Context, Piece
from bot.when.tokens import MONTHS, WEEKDAYS

WD = "(?:" + "|".join(WEEKDAYS) + ") "
MON = "(?:" + "|".join(MONTHS) + ") "
N = r"(?:#\d+(?:\.\d+)? |an? (?:couple )?(?:of )?|couple (?:of )?)"
UNIT = r"(?:minute|hour|second|day|week|fortnight|month|year|working day|weekdays|m|d|w) "
NTH = r"(?:the )?(?P<nth>@\d+|first|second(?= of)|#\d+) "
TAIL = r"(?:from now |from today |time |later |hence |from this moment |of time )?"


def number(text: str) -> float:
    text = text.strip()
    if text.startswith("#"):
        return float(text[1:])
    return 2.0 if "couple" in text else 1.0


def rank(text: str) -> int:
    return {"first": 1, "second": 2}.get(text) or int(text[1:])


def weekday_of(text: str) -> int:
    return WEEKDAYS.index(text.strip())


def month_of(text: str) -> int:
    return MONTHS.index(text.strip()) + 1


_Handler = Callable[[re.Match[str], Context], list[Piece] | None]


class Rule(NamedTuple):
    """A pattern over canonical tokens, and what it makes of them; None where it does not read them after all."""

    pattern: re.Pattern[str]
    handler: _Handler


def rule(pattern: str) -> Callable[[_Handler], Rule]:
    """Make a rule of a handler. It counts once it stands in the list in `bot.when.rules`."""

    def made(handler: _Handler) -> Rule:
        return Rule(re.compile(pattern), handler)

    return made
