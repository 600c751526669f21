"""What is said at "is that right?": a yes with something behind it, or words that name nothing anew."""

from __future__ import annotations

import re

from bot.late import late
from bot.records import Case

_YES = (
    r"(?:(?:lol|haha|ah|oh|well|um|sorry)\b\W*)*"
    r"(?:(?:yes|yeah|yea|ye|yep|yup|yh|aye|ok|okay|correct|right|exactly|true|indeed|sure|"
    r"(?:it|that|this|everything|all of (?:it|that|this|them))(?:['’]?s| is| are| was)? (?:all )?(?:right|correct|true|it|so|"
    r"the one|fine|good)|it is|"
    r"(?:each|all|every one)(?: (?:one )?of (?:the|those|these|them))?(?: \w+)? (?:\w+ )?(?:is|are) (?:all )?(?:right|correct|"
    r"true))"
    r"\b(?: (?:po|mate|sir|ma['’]?am|madam|lol|please|pls|thanks|thank you|man|bro|boss|love|so))*[\s,.;:!–-]*)+"
)
_CONFIRMED = late(rf"\W*{_YES}(?:(?:and|also|plus|so)\b\W*)*(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_BUT = late(
    r"\W*(?:but|except|only|apart|although|though|not|no|actually|however|just)\b(?! (?:i|we) (?:\w+ )?(?:had|met|saw|did|"
    r"also)\b|"
    r" (?:also|there)\b| it was (?:the|a|my) (?:[\w'’-]+ ){1,5}?(?:who |that )?(?:rang|told|called|phoned|e-?mailed|wrote)\b)",
    re.IGNORECASE,
)
"""Behind a yes: something stands there wrongly after all. "But I had a panel interview, too" only adds."""
_ALSO = late(r"\W*(?:but|although|though|however)\b\W*", re.IGNORECASE)
_SAYS_SO = late(
    r"\W*(?:(?:lol|haha|ah|oh|well|um|sorry|sir|po|yes|yeah|right|ok|okay|but|except|and)\b\W*)*(?:no|nope|nah|naw|not|wrong|actually|"
    r"wait|it['’]?s|it is|it was|that['’]?s|that was|(?:the |my )?(?:\w+ )?(?:company|employer|firm|place|role|job|position|post|"
    r"school|shop|hospital|agency)\b|i (?:was|am|applied|went|interviewed|said|meant)|i['’]?m|im)\b",
    re.IGNORECASE,
)
"""How somebody begins who puts a name right."""
_TELLS = late(r"\b(?:rejected|turned (?:me )?down|applied|interview\w* (?:at|for|by))\b", re.IGNORECASE)
NAME_ALONE = 4
"""Words; a shorter answer may be the name itself."""


def said_right(text: str) -> str | None:
    """What stands behind a yes at "is that right?", "" where nothing does; None where a text is no yes, or takes it back."""
    found = _CONFIRMED.match(text)
    if found is None or _BUT.match(found["rest"]):
        return None
    return _ALSO.sub("", found["rest"], count=1).strip() if _ALSO.match(found["rest"]) else found["rest"].strip()


_NAMED = late(r"\W*(?:it|the \w+)(?:['’]?s| is| was) (?:called|named)\b", re.IGNORECASE)


def names_it(rest: str) -> bool:
    """Whether what stands behind a yes gives the name of the place ("its called sunnyside btw")."""
    return _NAMED.match(rest) is not None


def with_their_names(case: Case, mended: Case, text: str) -> Case:
    """`mended` with the employer and the role that were known, unless the text says that they are others: a word that only
    looks like a name, in what is said of something else, does not take the place of one."""
    if _SAYS_SO.match(text) or _TELLS.search(text) or len(text.split()) <= NAME_ALONE:
        return mended
    kept = {}
    for field in ("employer", "role"):
        old, new = getattr(case, field), getattr(mended, field)
        if old and new and old.lower() not in new.lower():
            kept[field] = old
    return mended.model_copy(update=kept) if kept else mended
