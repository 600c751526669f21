"""That reminders be put off ("not before Monday", "ask me again in a fortnight"): which wish it is, and until when.

Of a week, a feast or a weekend that is to be over first, the next working day after it is meant."""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import Literal

from bot.coaching.working_days import local, next_working_day
from bot.context import Context
from bot.late import late
from bot.when import Ask, When

LONGEST = 14
"""Words of such a wish."""
_OURS = r"(?:reminders?|nudges?|messages?|texts?|pings?|notifications?)"
_LEAD = (
    r"\W*(?:(?:please|pls|can you|could you|would you|will you|i(?:['’]d| would) like you to|ok|okay|no|yes|well|and|but|so|"
    r"actually|"
    r"just|maybe|hi|sorry)\b[\s,.!]*)*"
)
_PAUSE = late(
    rf"{_LEAD}(?:not|nothing|none|no (?:more )?{_OURS}|(?:do not|don['’]?t|never) (?:remind|nudge|message|text|write|contact|"
    rf"ping|send)"
    rf"(?: to)?(?: me)?(?: (?:anything|again|any(?: more)? {_OURS}))?) (?:again )?(?:before|until|till|sooner than|earlier than) "
    r"(?P<when>.+?)",
    re.IGNORECASE,
)
_LATER = late(
    rf"{_LEAD}(?:(?:snooze|postpone|prepone|delay|put off|push(?: back| forward)?)(?: (?:it|this|that|them|these|those|the|my|"
    rf"all|one|your|"
    rf"{_OURS}|off|back))*"
    rf"|(?:bring|move|reschedule|shift|change|pull)(?: forward)?(?: (?:the|my|all|your|that|this|next))* {_OURS}"
    rf"(?: (?:forward|back|up|on))*"
    rf"|(?:ask|remind|tell|nudge|ping) me again|ask me|put (?:it|this|that|them|(?:the|my|all|your)(?: the)? {_OURS}) (?:off|"
    rf"back))"
    r"(?: again)?[\s,]+(?P<when>.+?)",
    re.IGNORECASE,
)
_INSTEAD = late(rf"{_LEAD}(?:remind|nudge|ping) me (?P<when>[^?]+?),? (?:instead|rather)", re.IGNORECASE)
_END = late(r"(?:[\s,]+(?:please|pls|thanks|thank you|instead|rather|ok|then))*\W*$", re.IGNORECASE)
_PLACE = late(
    r"\W*(?:(?:not|to|till|until|for|before)\b\s*)*(?P<after>(?:some time )?after\b\s*)?(?P<rest>.*)",
    re.IGNORECASE,
)
_NEW_YEAR = late(r"\b(?:the )?new year(?!['’]?s? eve)(?:['’]?s(?: day)?)?(?! \d)\b", re.IGNORECASE)
_FEASTS = late(r"\b(?:the )?(?:christmas|xmas) (?:break|holidays?|time)\b", re.IGNORECASE)
AT = time(10)


def put_off_in(text: str) -> tuple[Literal["pause", "later"], str] | None:
    """What a text wants of reminders, and its words of when: that none comes before then ("pause"), or that what is coming
    comes then ("later"). None where it is no such wish; whether its words name a time is another question."""
    plain = " ".join(text.split())
    if len(plain.split()) > LONGEST or "?" in plain.rstrip("?!. "):
        return None
    plain = _END.sub("", plain)
    if found := _PAUSE.fullmatch(plain):
        return "pause", found["when"]
    found = _LATER.fullmatch(plain) or (_INSTEAD.fullmatch(" ".join(text.split()).rstrip(" .!")))
    return ("later", found["when"]) if found else None


def of_reminders(text: str) -> bool:
    """Whether such a wish says itself that it is about reminders."""
    return re.search(rf"\b(?:{_OURS}|remind me|snooze)\b", text, re.IGNORECASE) is not None


def until_when(text: str, context: Context) -> datetime | None:
    """The moment that such words name ("until after Christmas", "Monday", "for a week"); None where they name none, or where
    it has to be asked about."""
    zone = context.now.tzinfo
    assert zone is not None, "the context's time is aware"
    said = _PLACE.fullmatch(_FEASTS.sub("christmas", _NEW_YEAR.sub("1 january", _END.sub("", " ".join(text.split())))))
    if said is None:
        return None
    found = context.when(said["rest"])
    over = isinstance(found, Ask) and (found.question == "bound" or (found.question == "which_day" and said["after"]))
    if isinstance(found, Ask) and over and found.options:
        found = When(max(found.options), hour_said=False, moved=False)
    if not isinstance(found, When) or found.instant <= context.now:
        return None
    if said["after"] and not (found.hour_said and re.search(r"\d", said["rest"])):
        return local(next_working_day(found.instant.date()), AT, zone)
    return found.instant
