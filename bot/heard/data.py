"""What somebody wants to know, to have, or to be rid of, of what is kept about them."""

from __future__ import annotations

import re
from typing import Literal

from bot.late import late

LONGEST = 20
"""Words of such a wish."""
_LEAD = (
    r"\W*(?:(?:please|pls|hi|hey|ok|so|and|but|also|can|could|would|will|may|you|u|i|we|['’]d|like|want|to|wish|let|me|"
    r"just)\b[\s,]*)*"
)
_KEPT = r"(?:keep|kept|store|stored|save|saved|hold|held|have|got|collect(?:ed)?|record(?:ed)?)"
_YOU = r"(?:(?:you|u)(?:['’]?ve| have)?|do (?:you|u)|have (?:you|u)|did (?:you|u))"
_OF_ME = r"(?:about|on|of) me(?: (?:so far|now|here|exactly|at the moment))*"
_KNOW = late(
    rf"{_LEAD}(?:tell me |know )?what(?: (?:data|information|info|all|exactly|else|things))? {_YOU} (?:actually |already |all )?"
    rf"{_KEPT}(?: (?:down|stored|saved))? {_OF_ME}\W*",
    re.IGNORECASE,
)
_COPY = late(
    rf"{_LEAD}(?:show|send|give|get|have|see|download|export|print|request)(?: me)? (?:"
    rf"(?:what(?:ever)?|everything|all|all the (?:data|info|information)|the (?:data|info|information)) (?:that )?"
    rf"{_YOU} (?:actually |already |all )?{_KEPT}(?: (?:down|stored|saved))? {_OF_ME}"
    r"|(?:a |the )?copy of (?:(?:all )?my (?:data|information|info|messages|conversations?|chats?)|everything|it all))\W*",
    re.IGNORECASE,
)
_PART = late(
    rf"{_LEAD}(?:delete|remove|erase|wipe|take out|get rid of) (?:the (?:part|bit|stuff|thing|things|line|message|information|"
    rf"info|details?)"
    r"|what i (?:said|told you|wrote)|(?:everything|anything|all) i (?:said|told you|wrote)) (?:about|on|of|where) (?!me\W*$|"
    r"this\W*$).+",
    re.IGNORECASE,
)


def data_wish(text: str) -> Literal["", "know", "copy", "part"]:
    """What is wanted: to know what is kept, a copy of it, or that a part of it goes; empty where a text is no such wish."""
    if len(text.split()) > LONGEST:
        return ""
    plain = " ".join(text.split())
    return "copy" if _COPY.fullmatch(plain) else "know" if _KNOW.fullmatch(plain) else "part" if _PART.fullmatch(plain) else ""
