"""What they promised: until when an answer of theirs is waited for, before they are asked."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from bot.coaching.working_days import add_working_days, local, next_working_day
from bot.context import Context
from bot.heard.beside import asks
from bot.heard.days import DAYS, NUMBERS, past_day
from bot.late import late
from bot.records import Case
from bot.when import When

OPEN = 5
"""Working days in which a promise without a day is kept, as a rule."""
LONGEST = timedelta(days=21)
"""A promise for later than this is no reason to wait; by then nobody remembers."""
_WORD_OF_THEIRS = late(
    r"\b(?:feedback|hear|back|know|call|ring|phone|e-?mail|mail|write|written|writing|send|sent|answer|reply|decision|contact|"
    r"touch|"
    r"reasons?|notes|comments|tell|friday|thursday|wednesday|tuesday|monday)\b",
    re.IGNORECASE,
)
_FOR_LATER = late(
    r"\b(?:on file|in mind|keep (?:my|me|your)|next (?:role|job|opening|vacancy|time)|appl(?:y|ication))\b",
    re.IGNORECASE,
)
_ASKS = late(
    r"\b(?:should(?:n['\u2019]?t)?|shall|do|would(?:n['\u2019]?t)?|can(?:['\u2019]?t)?|could(?:n['\u2019]?t)?|must) (?:i|we)\b"
    r"[^.!?]{0,30}\bwait\b|\b(?:better|best|ok|okay|right|worth|good idea) (?:to |if i )?wait\b"
    r"|^\W*(?:just )?wait (?:for|until|till)\b",
    re.IGNORECASE,
)
_THEIR_PROMISE = late(
    r"\bpromis|\boffered\b|\bfeedback (?:they|she|he|\w+ )?(?:said|is sending|will send)|"
    r"\b(?:they|she|he) (?:said|would|will|['\u2019]d|['\u2019]ll)\b",
    re.IGNORECASE,
)

_JUST_YES = late(r"\W*(?:yes|yeah|yep|yup|they did|she did|he did)(?:,? (?:they|she|he) did)?\W*", re.IGNORECASE)
_NO_PROMISE = late(
    r"^\W*(?:no|none|nope|nah|nothing)\b|\b(?:didn'?t|did not|haven'?t) (?:promise|say|mention)|"
    r"\bnothing\b",
    re.IGNORECASE,
)
_SPAN = late(
    r"\b(\d{1,2}|a|one|two|couple of|three|four|five|six|seven|eight|nine|ten) (day|week|month)s?\b(?! (?:ago|"
    r"on))"
)
_ASKS_US = late(r"\W*(?:please |pls |can you |could you )?(?:write|draft|help|show|start|plan|make|check)\b", re.IGNORECASE)
"""The beginning of a wish of their own, and no promise of theirs."""
_OURS = late(
    r"\W*(?:(?:no|ok(?:ay)?|but|and|so|well|also|because|cos)\b,? )*(?:i|i['’](?:m|ve|ll|d)|im|ive|let me)\b", re.IGNORECASE
)
"""What they mean to do, did or feel themselves: no word of theirs, unless it says so."""
_PROMISED = late(
    r"\b(?:promis|feedback|hear\b|let me know|get back|be in touch|by (?:the|next|mon|tue|wed|thu|fri)|"
    r"would (?:call|ring|write)|"
    r"i (?:was|were|am|got|get) (?:to |to be )?(?:told|offered|promised|informed|called|contacted|rung)|"
    r"i(?:['’]ll| will| should|['’]m to| am to| was to) (?:be |get |know|receive|have )|"
    r"(?:they|she|he|hr|agency|recruiter|manager)(?:['’](?:d|ll|ve)| have| has)? (?:said|says|told|will|would|"
    r"offered|mentioned)\b|(?:they|she|he)['’](?:ll|d)\b)",
    re.IGNORECASE,
)
_PROMISE = late(
    r"\b(?:promis|feedback|inform|call(?!ed)|ring|phon|e-?mail|messag|writ|text|letter|hear|contact|touch|"
    r"let (?:me|us) know|get back|"
    r"come back|letting|tell|told|said|say|sai|would|they'?d|they'?ll|will|week|day|month|soon|later|decision|answer|reply|"
    r"respon|update|keep me|file|mind|next|another|references?|notes?|tips?|score|report|maybe|somethin)",
    re.IGNORECASE,
)
"""What a promise speaks of; an answer with none of it, and no time in it, answers something else."""


_WHO = (
    r"(?:she|he|they|it|hr|the (?:\w+ )?(?:manager|recruiter|lady|man|woman|company|team|agency|interviewer)|"
    r"(?-i:[A-Z])[\w'’-]+)"
)
_WILL = r"(?:['’]?d|['’]?ll| would| will| were going to| was going to| (?:is|are)(?: going)? to|['’]?s going to)"
_TO_ANSWER = (
    r"(?:also |then |definitely |try to |probably |only )?(?:send|get back|be (?:in touch|sending|back)|call|ring|phone|"
    r"e-?mail|mail|write|"
    r"reply|answer|let me know|give|share|come back|forward|follow up|have (?:it|something|an answer|feedback|the feedback|"
    r"some)|hear|put|"
    r"find out|respond|provide|get (?:it|the|some|feedback|me))\b"
)
_PROMISES = late(
    rf"^\W*(?:(?:so|and|ok(?:ay)?|well|but|yes|no|still|oh|because|cos)\b\W*)*(?:{_WHO}(?: (?:just|has|have|had|also|then|"
    rf"already))* "
    r"(?:said|says|told me|promised(?: me)?|wrote(?: back)?|replied|e-?mailed|answered|texted)(?: (?:back|me|to me|that|"
    r"saying))*,? "
    rf"(?:she|he|they|it|i){_WILL} {_TO_ANSWER}|{_WHO}(?: (?:just|has|have|had))* promised(?: me)? (?:it|feedback|an? "
    rf"(?:answer|reply|"
    rf"call)|the feedback|notes|tips|to {_TO_ANSWER})|{_WHO}(?:['’]?ll| will| (?:is|are) going to) {_TO_ANSWER})",
    re.IGNORECASE,
)
_NAMED_DAY = late(
    r"\b(?:(?:by|before|until|till|on|within|in) (?:the )?|(?=(?:next|this|last|tomorrow|end of|later)\b))"
    r"(?P<day>[\w' -]{3,30}?)(?=\W*$|[,.;:!?]|\s+(?:and|but|so|though|it['’]?s|which|now|still|nothing|today is)\b)",
    re.IGNORECASE,
)
_GONE_BY = late(
    r"\b(?:nothing|no (?:sign|word|answer|reply|news)|not (?:come|had|got|heard)|has ?n['’]?t|have ?n['’]?t|did ?n['’]?t|"
    r"never|still|"
    r"(?:it|today|now)(?: is|['’]?s)(?: now| already)? (?:mon|tues|wednes|thurs|fri|satur|sun)day|was (?:yesterday|last)|"
    r"passed|ago|"
    r"(?:said|promised)[^.!?]{0,40} last)\b",
    re.IGNORECASE,
)
_A_CALL = late(r"\b(?:call|ring|phone|meet|talk|speak)\b", re.IGNORECASE)
MOST_OF_A_PROMISE = 24
"""Words."""


class Promised(NamedTuple):
    """That they promised an answer, and the day that they named for it."""

    words: str
    day: date | None


def promise_told(text: str, context: Context) -> Promised | None:
    """A promise of theirs that is told and nothing else ("she said she'd send it by Friday and it is Tuesday"); the day lies
    behind where a text says so, or that nothing came."""
    if len(text.split()) > MOST_OF_A_PROMISE or _PROMISES.match(text) is None or text.strip().endswith("?"):
        return None
    named = _NAMED_DAY.search(text)
    if named is None:
        return Promised(" ".join(text.split())[:200], None)
    gone = past_day(named["day"], context) if _GONE_BY.search(text) else None
    # Who names a week has until its end, which is Friday.
    words = "friday next week" if named["day"].strip().lower() == "next week" else named["day"]
    found = context.when(words) if gone is None else None
    if isinstance(found, When) and found.hour_said and _A_CALL.search(text):
        return None  # a call that is booked, or another appointment
    day = gone if gone is not None else found.instant.date() if isinstance(found, When) else None
    return Promised(" ".join(text.split())[:200], day)


def just_yes(text: str) -> bool:
    """Whether all that is said is that they promised something, and not what."""
    return _JUST_YES.fullmatch(text) is not None


def nothing_promised(text: str) -> bool:
    """Whether an answer says that nothing was promised."""
    return len(text.split()) <= 6 and _NO_PROMISE.search(text) is not None


def tells_promise(text: str, *, dated: bool, elsewhere: bool) -> bool:
    """Whether an answer tells what they promised; `dated`: a time was read in it, `elsewhere`: it tells of something else too."""
    theirs = _PROMISED.search(text) is not None
    if _ASKS_US.match(text) or ((elsewhere or _OURS.match(text) or asks(text)) and not theirs):
        return False
    return dated or _PROMISE.search(text) is not None


def promised_until(text: str, case: Case, found: date | None) -> date | None:
    """The day by which they promised it: the one that was read, or a span ("two weeks") from the interview on."""
    if case.interviewed_on is None or (span := _SPAN.search(text.lower())) is None:
        return found
    days = DAYS[span[2]] * (int(span[1]) if span[1].isdigit() else NUMBERS.get(span[1], 2))
    return case.interviewed_on + timedelta(days=min(days, 365))


def asks_to_wait(text: str) -> bool:
    """Whether a text asks if it would not be better to wait."""
    return bool(_ASKS.search(text)) and len(text.split()) <= 30


def heard_of(case: Case, text: str) -> bool:
    """Whether there is a promise of an answer: one that was told before, or one that the text speaks of."""
    if case.promised and _WORD_OF_THEIRS.search(case.promised) and not _FOR_LATER.search(case.promised):
        return True
    return case.promised_by is not None or bool(_THEIR_PROMISE.search(text))


def awaited(case: Case, context: Context) -> date | None:
    """The day until which an answer that was promised is waited for; None where nothing was, or where that day is past."""
    if case.live or case.told == "silence" or case.asked_on is not None or _now_or_on_a_day(case):
        return None
    today = context.now.date()
    day = case.promised_by
    if day is not None and case.promised and (_FOR_LATER.search(case.promised) or not _WORD_OF_THEIRS.search(case.promised)):
        day = None
    if day is None and "awaits" in case.settled:
        day = add_working_days(case.told_on or case.opened.date(), OPEN)
    return day if day is not None and today <= day <= today + LONGEST else None


def passed(case: Case, context: Context) -> bool:
    """Whether the day that they named for an answer is over."""
    named = case.promised_by is not None and case.promised_by < context.now.date()
    return named and case.told != "silence" and case.asked_on is None


def asked_from(day: date, context: Context) -> datetime:
    """The first good moment to ask, once that day has gone by."""
    zone = context.now.tzinfo
    assert zone is not None, "the context's time is aware"
    return local(next_working_day(day), time(10), zone)


def _now_or_on_a_day(case: Case) -> bool:
    return any(choice == "now" or choice.startswith("when:") for choice in case.overruled)
