"""Marks that were spoken into a keyboard: "gutted comma but fine full stop" is read with its marks.

A word for a mark is one where it stands behind words as a mark does; "the comma", "my notice period" and "came to a full stop"
are words of a sentence. A lone "period" is one only where the text ends with it, or where other marks are spelt out too."""

from __future__ import annotations

import re

from bot.late import late

_NOT_BEHIND = (
    r"(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bthis )(?<!\bthat )(?<!\bone )(?<!\bmy )(?<!\bof )(?<!\bevery )(?<!\bany )"
    r"(?<!\beach )(?<!\bper )(?<!\bits )(?<!\bthat's )(?<!\bwith )"
)
"""Behind one of these it is a thing that is spoken of."""
_COMMA = late(
    rf"(?<=[\w'’)]),?\s+{_NOT_BEHIND}(?<!no )(?<!oxford )(?<!serial )(?<!missing )(?<!extra )(?<!misplaced )(?<!wrong )"
    r"comma\b(?!\s*(?:splice|separated|after|before|in the|there|\w+ing\b)),?",
    re.IGNORECASE,
)
_FULL_STOP = late(rf"(?<=[\w'’)])[,.]?\s+{_NOT_BEHIND}full stop\b[,.]?", re.IGNORECASE)
_QUESTION = late(
    rf"(?<=[\w'’)])[,.]?\s+{_NOT_BEHIND}(?<!no )(?<!big )(?<!huge )question mark\b[,.?]?(?!\s*(?:over|about|on|hanging)\b)",
    re.IGNORECASE,
)
_EXCLAIM = late(rf"(?<=[\w'’)])[,.]?\s+{_NOT_BEHIND}exclamation (?:mark|point)\b[,.!]?", re.IGNORECASE)
_PERIOD = late(
    rf"(?<=[\w'’)])[,.]?\s+{_NOT_BEHIND}(?<!notice )(?<!trial )(?<!probation )(?<!probationary )(?<!long )(?<!short )(?<!time )"
    r"(?<!grace )(?<!busy )(?<!same )(?<!first )(?<!last )(?<!waiting )(?<!cooling )(?<!review )(?<!training )(?<!free )"
    r"(?<!month )(?<!week )(?<!year )(?<!day )(?<!holiday )(?<!difficult )(?<!hard )(?<!tough )(?<!rough )(?<!bad )(?<!dark )"
    r"(?<!quiet )(?<!new )(?<!test )(?<!whole )(?<!hiring )(?<!pay )(?<!settling )(?<!off )(?<!appeal )(?<!gap )(?<!stressful )"
    r"period\b(?!\s*(?:of|in|when|where|pains?|is|was|for|cramps?|starts?|ends?)\b)[,.]?",
    re.IGNORECASE,
)
_LINE = late(r"[,.]?\s+new (?:line|paragraph)\b[,.]?(?=\s+[^\W\d_])", re.IGNORECASE)
_AT_END = late(r"\W*$")
_FIRST = late(r"(?<=[.!?] )([a-z])")
_ANY = ("comma", "full stop", "question mark", "exclamation", "period")


def with_marks(text: str) -> str:
    """`text` with the marks that were spelt out in it."""
    low = text.lower()
    if not any(word in low for word in _ANY):
        return text
    told = _FULL_STOP.sub(".", _QUESTION.sub("?", _EXCLAIM.sub("!", text)))
    told = _COMMA.sub(",", told)
    periods = list(_PERIOD.finditer(told))
    if told != text or len(periods) > 1 or any(_AT_END.match(told, period.end()) for period in periods):
        told = _PERIOD.sub(".", told)
    if told == text:
        return text
    return _FIRST.sub(lambda found: found[0].upper(), _LINE.sub("\n", told)) if low != text else _LINE.sub("\n", told)
