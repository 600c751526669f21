"""A mark out of ten, given where a word was asked for ("6 out of 10", "7/10", "I'd say a 4")."""

from __future__ import annotations

import re
from typing import Literal

from bot.late import late

_MARK = late(
    r"\W*(?:(?:on a scale (?:from|of) (?:0|1|one|zero) (?:to|-) (?:10|ten)|i(?:['’]?d| would) (?:say|give it|rate it)|maybe|"
    r"about|around|"
    r"probably|it was|a|an|like)\b[\s,:]*)*(?P<n>10|\d)(?:[.,]\d)? ?(?:(?:out of|/|of|from) ?(?P<of>10|ten|5|"
    r"five))?(?: (?:i (?:think|guess|"
    r"would say)|maybe|or so|points?))*\W*",
    re.IGNORECASE,
)


def marked(text: str) -> Literal["", "strong", "middling", "weak"]:
    """How good it was, as a mark says; empty where a text is no mark, or a bare number, which is one of the options."""
    found = _MARK.fullmatch(text.strip())
    if found is None or text.strip(" .").isdecimal():
        return ""
    share = int(found["n"]) / (5 if (found["of"] or "").lower() in ("5", "five") else 10)
    return "strong" if share >= 0.7 else "middling" if share >= 0.5 else "weak"
