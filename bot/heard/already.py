"""What somebody has done before they came: how often they have written into a silence, or asked for feedback and asked again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.context import Context
from bot.heard.days import past_day
from bot.late import late
from bot.records import Case

_AGAIN = (
    r"(?:chased|followed up|re-?launched|re-?sent|reminded|nudged|pinged|bumped|"
    r"sent (?:\w+ ){0,3}?(?:reminder|follow[- ]?up|chaser)s?)"
)
ASKED_BEFORE = "asked_before"
"""The mark of a case in which they had written before they came."""
_WROTE = late(
    r"\b(?:i|we|ive|i['’]ve|we['’]ve)(?: have| had| did)?(?: already| since| then| also| even| just)*(?: have)? "
    r"(?:e-?mailed|mailed|wrote|written|messaged|texted|called|rang|rung|phoned|chased|contacted|pinged|nudged|followed up|"
    r"asked|reminded|re-?launched|re-?sent|bumped|left (?:a |two |\d )?(?:voice)?(?:messages?|mails?)|"
    r"sent (?:\w+ ){0,3}(?:e-?mails?|mails?|messages?|reminders?|texts?|follow[- ]?ups?|chasers?))\b"
    r"(?P<rest>[^.!?\n]{0,60})",
    re.IGNORECASE,
)
_NOT_THAT = late(
    r"\b(?:thank\w*|cv|resum\w+|application|apply\w*|form|portfolio|sick|(?:in|at|during) the interview|"
    r"my (?:mum|mam|mom|dad|friend|partner|wife|husband))\b",
    re.IGNORECASE,
)
"""What they wrote then, or to whom, was no question to the employer."""
_OFTEN = late(
    r"\b(?:twice|two|2|three|3|four|4|several|many|few|both|thrice)(?: ?x| times| e-?mails?| mails?| messages?| reminders?)?\b|"
    r"\b(?:again|and called|and rang|and phoned|and left|and (?:e-?)?mailed|(?:a |the )?(?:second|third|2nd|3rd) time)\b",
    re.IGNORECASE,
)
_SINCE_WHEN = late(r"\b(?:two|2|three|3|four|4|few|several) (?:day|week|month|hour)s?\b|\bday \d\b", re.IGNORECASE)
_FOR_FEEDBACK = late(r"\b(?:feed ?back|tips?|advice|reasons?|why|what (?:i|went|was))\b", re.IGNORECASE)
_CHASED = late(rf"\b{_AGAIN}\b", re.IGNORECASE)
_WAITED = late(
    r"\b(?:already|ago|since|last|yesterday|weeks?|days?|no (?:answer|reply|response)|nothing|ignor\w+|silence|still|waiting|"
    r"heard|yet)\b",
    re.IGNORECASE,
)
_ANSWERED = late(
    r"\b(?:(?:they|she|he|hr|the \w+)(?:['’]?ve| have| has|['’]d)? (?:just |then |only |finally )?"
    r"(?:said|says|told|replied|answered|wrote|gave|sent|refused)|was told|"
    r"got (?:an?|the|this|some) (?:\w+ )?(?:answer|reply|feedback))\b",
    re.IGNORECASE,
)
"""What they asked has been answered; then nothing is waited for."""


def times_written(text: str) -> int:
    """How often somebody has asked already, of those who wait for an answer: 0, 1 or 2 (which means twice or more)."""
    return _times([m for m in _WROTE.finditer(text) if not _NOT_THAT.search(m[0])], _OFTEN)


def _times(written: list[re.Match[str]], *several: re.Pattern[str]) -> int:
    """How often that is, at most 2; beside a word of `several` one alone is as good as two."""
    said = [_SINCE_WHEN.sub(" ", m[0]) for m in written]
    return min(2, sum(2 if any(more.search(one) for more in several) else 1 for one in said))


@dataclass(frozen=True, slots=True)
class Earlier:
    """What they wrote before they came: how often (2 is a request and a chase, or more), when last, and the text without it."""

    times: int
    day: date | None
    rest: str
    feedback: bool = False
    """It was feedback that they asked for; so there was a no."""


def earlier(text: str, context: Context, *, silent: bool) -> Earlier | None:
    """What they have asked already, where nothing has come of it; None where they tell of none. In a silence any message counts;
    after a no only one for feedback, or a second one, since others may be how they heard of it."""
    found = [m for m in _WROTE.finditer(text) if not _NOT_THAT.search(m[0])]
    feedback = any("feedback" in m[0].lower().replace(" ", "") for m in found)
    silent = silent and not feedback
    if not silent:
        asked = any(_FOR_FEEDBACK.search(m[0]) for m in found)
        found = [m for m in found if _FOR_FEEDBACK.search(m[0]) or _CHASED.search(m[0]) or asked]
    if not found or _ANSWERED.search(text, found[0].end()) or _ANSWERED.search(found[-1]["rest"]):
        return None
    if len(found) == 1 and not silent and not (_WAITED.search(text) or _OFTEN.search(text) or _CHASED.search(found[0][0])):
        return None  # "I asked why": there and then, perhaps
    # To have chased them is to have asked before.
    times = _times(found, _OFTEN) if silent else _times(found, _OFTEN, _CHASED)
    days = [day for m in found if (day := past_day(m[0], context)) is not None]
    # The day that stands beside their own message is not that of the news.
    whole = re.split(r"(?<=[.!?\n])", text)
    rest = "".join(_before_it(part, [part.find(m[0].strip()) for m in found]) for part in whole)
    return Earlier(times, max(days, default=None), rest.strip(), feedback)


_CLAUSE = late(r"(?:[,;:–-]|\b(?:and|but|so|then))\W*(?:(?:and|but|so|then)\W*)?$", re.IGNORECASE)
_OF_THE_NEWS = 4
"""Words before their own message, in the same sentence, that tell of the news ("they emailed on Friday, it's a no, I asked")."""


def _before_it(sentence: str, starts: list[int]) -> str:
    """A sentence without their own message in it: whole where none stands there, else what was told before it."""
    begun = [start for start in starts if start >= 0]
    if not begun:
        return sentence
    told = sentence[: min(begun)]
    return told if len(told.split()) >= _OF_THE_NEWS and _CLAUSE.search(told) else ""


def written_before(case: Case, told: Earlier, context: Context) -> Case:
    """The case with what they wrote before put in: never a third time (G2)."""
    day = told.day or context.now.date()
    at = datetime.combine(day, time(10), context.now.tzinfo)
    case = case if ASKED_BEFORE in case.settled else case.model_copy(update={"settled": (*case.settled, ASKED_BEFORE)})
    if case.told == "silence" and not told.feedback:
        return case.model_copy(update={"status_asked": max(case.status_asked, told.times)})
    chased = at if told.times > 1 else case.chased_on or (at if case.asked_on else None)
    first = at - timedelta(days=7) if told.times > 1 else at
    if case.told == "silence":
        # Nobody asks for feedback who has not been turned down; how it came is not said.
        case = case.model_copy(update={"told": "unknown", "status_asked": 0})
    return case.model_copy(update={"asked_on": case.asked_on or first, "chased_on": chased})
