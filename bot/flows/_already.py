"""What somebody has done before they came: how often they have written into a silence."""

from __future__ import annotations

import re

_WROTE = re.compile(
    r"\b(?:i|we|ive|i['’]ve|we['’]ve)(?: have| had| did)?(?: already| since| then| also| even| just)*(?: have)? "
    r"(?:e-?mailed|mailed|wrote|written|messaged|texted|called|rang|rung|phoned|chased|contacted|pinged|nudged|followed up|"
    r"asked|reminded|left (?:a |two |\d )?(?:voice)?(?:messages?|mails?)|"
    r"sent (?:\w+ ){0,3}(?:e-?mails?|mails?|messages?|reminders?|texts?))\b"
    r"(?P<rest>[^.!?\n]{0,60})",
    re.IGNORECASE,
)
_NOT_THAT = re.compile(
    r"\b(?:thank\w*|cv|resum\w+|application|apply\w*|form|portfolio|sick|(?:in|at|during) the interview|"
    r"my (?:mum|mam|mom|dad|friend|partner|wife|husband))\b",
    re.IGNORECASE,
)
"""What they wrote then, or to whom, was no question to the employer."""
_OFTEN = re.compile(
    r"\b(?:twice|two|2|three|3|four|4|several|many|few|both|thrice)(?: ?x| times| e-?mails?| mails?| messages?| reminders?)?\b|"
    r"\b(?:again|and called|and rang|and phoned|and left|and (?:e-?)?mailed)\b",
    re.IGNORECASE,
)
_SINCE_WHEN = re.compile(r"\b(?:two|2|three|3|four|4|few|several) (?:day|week|month|hour)s?\b|\bday \d\b", re.IGNORECASE)


def times_written(text: str) -> int:
    """How often somebody has asked already, of those who wait for an answer: 0, 1 or 2 (which means twice or more)."""
    times = 0
    for m in _WROTE.finditer(text):
        if _NOT_THAT.search(m[0]):
            continue
        said = _SINCE_WHEN.sub(" ", m[0])
        times += 2 if _OFTEN.search(said) else 1
    return min(times, 2)
