"""Words that place a harm in the past, with somebody else, or in a way of speaking: a rule that is sure of the words beside them
then only hints, and head and encoder are heard as well. They excuse the sentence that they stand in, and nothing elsewhere."""

from __future__ import annotations

import re

from bot.language.normal import plain

_TEEN = "(?:1\\d|(?:thir|four|fif|six|seven|eigh|nine)teen)"
_YEAR = (
    "(?:(?:19|20)[0-2]\\d|twenty ?(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))"
)
_OTHERS = "(?:flat ?mates?|house ?mates?|friends?|mates?|cousins?|brothers?|sisters?|colleagues?|people|girl|lad|students?)"
_BYGONE = re.compile(
    rf"\b(?:when i was (?:{_TEEN}|a (?:kid|child|teen\w*|student|girl|boy|lad)|young\w*|little|at (?:school|uni\w*|college)|"
    rf"in (?:year|school|my))|at {_TEEN}\b|(?:in|since|back in|of|that) (?:year )?{_YEAR}\b|"
    r"in year (?:\d+|seven|eight|nine|ten|eleven|twelve|thirteen)\b|(?:years?|yrs?) (?:ago|back)\b|long (?:time )?ago|back then|"
    r"but not (?:now|any ?more)|nothing like (?:then|back then|that now)|in my (?:teens|twenties|youth)|"
    r"(?:im|i am|ive been|i have been) (?:\w+ )?(?:good|well|fine|ok|okay|strong|better|alright|healthy) "
    r"(?:now|these days|today|for \w+ years|since)|good these days|"
    rf"{_OTHERS} (?:has |have |keeps? |is |are |was |were |s )?(?:been )?(?:talking about|saying|ringing|who|died|keeps? saying)|"
    rf"{_OTHERS} dey (?:talk|say)|lost (?:my|our|his|her|the|a) [^.!?\n]{{0,50}}\bto suicide\b|"
    r"(?:doctor|gp|nurse|he|she|they|form|people) ask(?:s|ed)? (?:me )?(?:if|whether)|"
    r"you ask(?:ed)?(?: me)?,? (?:if|whether|do|did|am) i\b|"
    r"(?:sick|bor\w+|fr[eo]\w+|read|scared|starv\w+|work\w+|talk\w+|lov\w+|flogg\w+|done|tickl\w+) (?:\w+ ){0,2}to death)\b"
)


_WELL_NOW = re.compile(
    r"\b(?:im|i am|ive been|i have been) (?:\w+ )?(?:good|well|fine|ok|okay|strong|better|alright|healthy) "
    r"(?:now|these days|today|since)\b"
)


def bygone(sentence: str, *, deed: bool = False) -> bool:
    """Whether words stand in `sentence` by which a harm in it may be long past, somebody else's, or a way of speaking.

    That one is well now puts no deed into the past: who took an overdose last night says so, too."""
    flat = plain(sentence).replace("'", "")
    return _BYGONE.search(_WELL_NOW.sub(" ", flat) if deed else flat) is not None


_FIGURE = re.compile(
    r"\b(?:(?:cooked|worried|pleased|chuffed)(?: \w+){0,2} to death|"
    r"dying (?:(?:of|from) (?:\w+ ){0,2}(?:shame|embarrassment|laugh\w*|boredom|cringe|curiosity|nerves)|"
    r"to (?:know|see|hear|meet|find|get|work|start|try|tell|join|ask))|"
    r"(?:finish|end|start|sell|sold)\w*(?: \w+)? life (?:insurance|assurance|drawing|sciences?|saving|guard)|end it all being)\b|"
    r"\bkms(?: \(|[ ,]*(?:[\U0001F480\U0001F602\U0001F62D\U0001F923]|lol\b|lmao|lmfao|haha|ffs\b|smh\b))|"
    r"\b(?:literally|lowkey) dying\b|\bdead before (?:(?:the|my|this|that|any|a) )?(?:\w+ ){1,3}?(?:answers?|repl(?:y|ies)|"
    r"responds?|gets? back|calls?|rings?|phones?|emails?|writes?|loads?|opens?)\b|"
    r"\bending it[.,]? with (?:this|that|the|my) (?:recruit\w+|agency|company|firm|app|subscription|contract|lease|landlord)\b|"
    r"\b(?:back|top) of (?:a|the|my) (?:bus|van|lorry|coach|taxi|cab|truck)\b|"
    r"\bnot (?:because|that) i (?:want|wanna|wish)(?: to)? (?:\w+ )?(?:die|dead|gone|myself|it)\b|"
    r"\bam i having (?:any )?(?:thoughts|urges)[^?.!\n]{0,40}[:?] ?(?:no|nope|nah)\b|"
    r"\bnot (?:going to|gonna|about to) (?:\w+ ){1,2}myself over (?:a|an|this|that|one|some)\b"
)


_WISHED = re.compile(
    r"(?<!make me )(?<!makes me )(?<!making me )(?<!made me )"
    r"\b(?:wan(?:na|t(?:ed|ing)?(?: to)?)|like|tempted to|ready to|need to|might|may)(?: \w+){0,2} $|"
    r"^\W*(?:(?:im|i'm|i am|i|just|ok|well|haha|lol|\W)+ )?(?:gonna|going to) $"
)
"""Before "kms lol": a wish is said, or a text begins with it, and a laugh beside it is no thing that it would be aimed at."""
_QUOTED = re.compile(
    r"\"[^\"\n]{1,200}\",? (?:he|she|they|mum|dad|(?:my|the|a|his|her) \w+) (?:said|says|told|tells|asked|asks|texted)\b"
)
_MINE = re.compile(r"\bi(?:'ve|'d| have| had| just)? (?:\w+ ){1,3}$")
"""Before a quotation that is the writer's own: "I told them ...", and then she said something."""


def figures(text: str) -> list[tuple[int, int]]:
    """Where in `text` a way of speaking stands, or what somebody else is quoted with."""
    flat = plain(text)
    found = [
        m.span()
        for m in _FIGURE.finditer(flat)
        if not (m[0].startswith("kms") and "(" not in m[0] and _WISHED.search(flat[: m.start()][-40:]))
    ]
    for m in _QUOTED.finditer(flat) if '"' in flat else ():
        begins = flat.count('"', 0, m.start()) % 2 == 0
        if begins and not _MINE.search(flat, max(0, m.start() - 40), m.start()):
            found.append(m.span())
    return found
