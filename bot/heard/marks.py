"""How good it was, where one of three words was asked for: a mark out of ten ("7/10", "I'd say a 4"), or as people put it ("I
killed it honestly", "meh", "bombed")."""

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


_LEADS = (
    r"\W*(?:(?:well|ah+|oh|um+|hm+|yeah|yes|no|so|look|like|honestly|frankly|actually|tbh|bien|i|mean|guess|would|say|to|be|"
    r"honest|frank|if|overall|mostly|think|thought|felt|believe|reckon|for|me|from|my|side|personally|in|view|opinion|eyes|"
    r"that|it|we|the|interview|mine|was|went|did|had|is|it['’]?s|that['’]?s|been|done|a|an|myself|just|only|kind|kinda|of|"
    r"sort|quite|pretty|really|rather|fairly|very|super|totally|absolutely|completely|proper|bloody|fucking|too|bit|all)\b"
    r"[\s,.!]*)*"
)
_TAILS = (
    r"(?:[\s,.!]*\b(?:honestly|tbh|to be honest|i (?:think|thought|guess|reckon|suppose|felt)|really|actually|"
    r"in my opinion|for me|lol|haha|man|bro|mate|sir|lah|po|"
    r"though|myself|overall|enough|i mean (?:good|bad|ok)|you know|on the day|that day|in there|there|it|in the interview"
    r"|the interview)\b)*\W*"
)
_IN_WORDS: tuple[tuple[Literal["strong", "middling", "weak"], re.Pattern[str]], ...] = (
    ("strong", late(
        rf"{_LEADS}(?:good|great|well|strong|amazing|brilliant|excellent|fantastic|awesome|class|deadly|solid|shiok|"
        rf"perfect|my best|best i(?:['’]ve| have)? (?:ever )?(?:done|did|given)|"
        rf"killed|nailed|smashed|aced|crushed|rocked|owned|slayed|slay|ate|on fire|bien|bueno|buena|muy bien|dobrze|gut|"
        rf"tr[eè]s bien|bem|maganda){_TAILS}",
        re.IGNORECASE,
    )),
    ("middling", late(
        rf"{_LEADS}(?:meh|so[- ]so|grand|decent|average|fair(?: to middling)?|ok(?:ay)?(?:ish)?|alright|all right|fine|"
        rf"middle|in the middle|mid|not (?:too |that |so )?bad|"
        rf"hit and miss|up and down|mixed(?: bag)?|half and half|could (?:have been|be|['’]?ve been) (?:better|worse)|"
        rf"nothing special|sakto lang|okay lang|neither){_TAILS}",
        re.IGNORECASE,
    )),
    ("weak", late(
        rf"{_LEADS}(?:bad|poor|weak|awful|terrible|rubbish|shite?|crap|pants|dire|rough|shocking|bombed|flopped|tanked|"
        rf"failed|choked|froze|blew|fluffed|bottled|flunked|"
        rf"(?:messed|screwed|fucked|cocked)(?: it| that)? up|car crash|train ?wreck|mess|disaster|nightmare|"
        rf"not (?:my best|good|great|well|strong|so good|very good|that good|too good)|"
        rf"below par|mal|schlecht|[zź]le){_TAILS}",
        re.IGNORECASE,
    )),
)
_OF_ONESELF = late(r"\b(?:i(?:['’]?m| am| feel)|feel(?:s|ing)?|makes? me)\b(?! honest)", re.IGNORECASE)
"""Said of how they are, and not of how it was."""
MOST = 12
"""Words; what is longer tells more than that."""


def marked(text: str) -> Literal["", "strong", "middling", "weak"]:
    """How good it was, as a mark or a few words say; empty where a text is neither, or a bare number, which is an option."""
    of_it = len(text.split()) <= MOST and _OF_ONESELF.search(text) is None
    if of_it and (said := [mark for mark, pattern in _IN_WORDS if pattern.fullmatch(text.strip())]):
        return said[0] if len(said) == 1 else ""
    found = _MARK.fullmatch(text.strip())
    if found is None or text.strip(" .").isdecimal():
        return ""
    share = int(found["n"]) / (5 if (found["of"] or "").lower() in ("5", "five") else 10)
    return "strong" if share >= 0.7 else "middling" if share >= 0.5 else "weak"
