"""Words that place a harm in the past, with somebody else, or in a way of speaking."""

from __future__ import annotations

import re

_TEEN = "(?:1\\d|(?:thir|four|fif|six|seven|eigh|nine)teen)"
_YEAR = (
    "(?:(?:19|20)[0-2]\\d|twenty ?(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))"
)
_OTHERS = "(?:flat ?mates?|house ?mates?|friends?|mates?|cousins?|brothers?|sisters?|colleagues?|people|girl|lad|students?)"
_BYGONE = re.compile(
    rf"\b(?:when i was (?:{_TEEN}|a (?:kid|child|teen\w*|student|girl|boy|lad)|young\w*|little|at (?:school|uni\w*|college)|"
    rf"in (?:year|school|my))|at {_TEEN}\b|(?:in|since|back in|of|that) (?:year )?{_YEAR}\b|"
    r"in year (?:\d+|seven|eight|nine|ten|eleven|twelve|thirteen)\b|years? (?:ago|back)\b|long (?:time )?ago|back then|"
    r"but not (?:now|any ?more)|nothing like (?:then|back then|that now)|in my (?:teens|twenties|youth)|"
    r"(?:im|i am|ive been|i have been) (?:\w+ )?(?:good|well|fine|ok|okay|strong|better|alright|healthy) "
    r"(?:now|these days|today|for \w+ years|since)|good these days|"
    rf"{_OTHERS} (?:has |have |keeps? |is |are |was |were |s )?(?:been )?(?:talking about|saying|ringing|who|died|keeps? saying)|"
    r"(?:doctor|gp|nurse|he|she|they|form|people) ask(?:s|ed)? (?:me )?(?:if|whether)|"
    r"(?:sick|bor\w+|fr[eo]\w+|read|scared|starv\w+|work\w+|talk\w+|lov\w+|flogg\w+|done|tickl\w+) (?:\w+ ){0,2}to death)\b"
)


def bygone(text: str) -> bool:
    """Whether words stand in `text` by which a harm may be long past, somebody else's, or a way of speaking: then even what a
    rule would be sure of is a hint, and head and encoder are heard as well."""
    return _BYGONE.search(text.lower().replace("'", "").replace("\u2019", "")) is not None
