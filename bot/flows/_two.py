"""Two things told at once: a no and an interview to come, or two noes by different employers. Each keeps its own words, so that
nothing of the one is put down to the other."""

from __future__ import annotations

import re

from bot.context import Context
from bot.flows._ahead import is_ahead
from bot.flows._case import NO_NAME, TURNED_DOWN
from bot.flows._offer import offer_in
from bot.language.names import GIVEN
from bot.language.readings import SURE

_BETWEEN = re.compile(
    r"\s*[.!;\n]+\s*(?:(?:and|but|also|then|now|meanwhile)\b,?\s*)*"
    r"|\s*,?\s+(?:and then|but then|and now|but now|and also|then|but|and|also|though|although|while)\s+|\s*,\s+",
    re.IGNORECASE,
)
_AGENCY = re.compile(r"\bagency\b|\bagent\b|(?<!['’]s )(?<!their )\brecruiter\b", re.IGNORECASE)
"""Whoever stands between is no second employer."""
_FEARED = re.compile(
    r"\b(?:afraid|scared|worr\w+|fear\w*|terrified|might|may|will|going to|gonna|if|in case|don['’]?t want to|what if|"
    r"whether)\b[^.!?\n]{0,40}$",
    re.IGNORECASE,
)
"""Before a no: it is only feared."""
MOST = 2
"""Noes; of more than these one is told after the other."""
LEAST = 3
"""Words of a telling."""


def no_and_ahead(text: str) -> tuple[str, str] | None:
    """The telling of a no and that of an interview to come, where a text is made of both."""
    for left, right in _halves(text):
        for no, ahead in ((left, right), (right, left)):
            said = TURNED_DOWN.search(no)
            if said and not _FEARED.search(no[: said.start()]) and not is_ahead(no) and is_ahead(ahead):
                return no, ahead
    return None


def no_and_offer(text: str, context: Context) -> tuple[str, str] | None:
    """The telling of a no and that of an offer from somebody else, where a text is made of both."""
    for left, right in _halves(text):
        for no, offer in ((left, right), (right, left)):
            there = _employer(no, context)
            if TURNED_DOWN.search(no) and offer_in(offer) == "got" and there and there not in offer.lower():
                return no, offer
    return None


def theirs_after_all(offer: str, context: Context) -> bool:
    """Whether the offer that was told of beside a no comes from those who said the no ("then they rang and offered me nights")."""
    return _THEY.match(offer) is not None and not _employer(offer, context)


_THEY = re.compile(r"\W*(?:(?:then|and|but|so|now|today|later|\d+|an?|two|three|hours?|days?|weeks?|minutes) )*(?:they|she|he|it)\b", re.IGNORECASE)


def two_noes(text: str, context: Context) -> tuple[str, str] | None:
    """The tellings of two rejections by different employers, where a text is made of both."""
    if _AGENCY.search(text) or len(TURNED_DOWN.findall(text)) > MOST:
        return None
    for left, right in _halves(text):
        first, second = _employer(left, context), _employer(right, context)
        if not first or not second or first in right.lower() or second in left.lower():
            continue
        if _tells_of_a_no(left, context) and _tells_of_a_no(right, context):
            return left, right
    return None


def _halves(text: str) -> list[tuple[str, str]]:
    parts = [(text[: m.start()].strip(), text[m.end() :].strip()) for m in _BETWEEN.finditer(text)]
    return [(a, b) for a, b in parts if len(a.split()) >= LEAST and len(b.split()) >= LEAST]


def _employer(text: str, context: Context) -> str:
    heard = context.account(text).employer
    name = heard.value.lower()
    if heard.sure < SURE or not name or NO_NAME.fullmatch(name) or name.split()[0] in GIVEN:
        return ""
    # Only one that stands there as a name, and not "the shop".
    return name if not re.match(r"(?:the|a|an|my|this|that|their|some|another)\b", name) else ""


def _tells_of_a_no(text: str, context: Context) -> bool:
    return bool(TURNED_DOWN.search(text)) or context.account(text).told.value not in ("", "unknown", "silence")
