"""That what they said of somebody is not true, said by that person: no word about how it is sorted, and no answer of theirs."""

from __future__ import annotations

import re

from bot.late import late

LONGEST = 22
"""Words; what is longer tells a story."""
_LEAD = (
    r"\W*(?:(?:no|nah|nope|well|but|and|yes|yeah|honestly|tbh|sorry|ok|okay|like|oh|lol|haha|wow|come on|i mean|actually|"
    r"excuse me)\b[\s,.!]*)*"
)
_NOT_SO = (
    r"(?:(?:just |so |such |a load of |total |complete |absolute |pure |utter |plain |some |really |simply |bit |a )*"
    r"(?:nonsense|bs|bull\w*|bollocks|rubbish|crap|shite?|garbage|a lie|lies|unfair|not fair|untrue|false|ridiculous|"
    r"laughable|a joke)|"
    r"(?:not|n['’]t)(?: (?:even|at all|really|quite|actually))* (?:true|fair|accurate|what (?:happened|i said|i did)|"
    r"how it (?:was|went)))"
)
_DISPUTES = late(
    rf"{_LEAD}(?:"
    rf"i (?:totally |completely |really |kind of |kinda |strongly |just )*(?:disagree|(?:do ?n['’]?t|do not|cannot|"
    rf"can['’]?t) (?:really )?(?:agree|accept (?:that|it)|buy (?:it|that)))"
    r"(?: (?:with|about) [^.!?\n]{1,40})?"
    r"|(?:they|she|he|the panel)(?:['’]?(?:re|s)| are| is| were| was)? (?:just |simply |completely |totally |"
    r"dead )*wrong(?: (?:about|there|on) [^.!?\n]{1,40}| there)?"
    rf"|(?:that|it|this|all of it|(?:the|that) [^.!?\n]{{2,40}}? (?:thing|bit|part|one|comment|remark|point|"
    rf"stuff))(?:['’]?s| is| was|s)? ?{_NOT_SO}"
    r"|i (?:do ?n['’]?t|do not|never) (?:really |even )?(?:think|thought|feel|believe) (?:that )?(?:i|my)\b"
    r"(?! (?:can|could|['’]?ll|will|would|belong|matter|want|deserve|need|should)\b| ?['’]d\b)"
    r"(?![^.!?\n]*\b(?:good|well|great|strong|best)\b)[^.!?\n]{2,80}"
    r"|it['’]?s wrong(?=,)|my [\w ]{2,20} (?:is|was|are|were)(?: not|n['’]?t) (?:\w+ )?(?:weak|bad|poor|slow|small|short|"
    r"low|messy|unclear|that bad)"
    r"|i (?:was|am|were)(?: not|n['’]?t) (?:\w+ )?(?:quiet|nervous|aggressive|arrogant|late|unprepared|rude|bored|slow|"
    r"unsure|shy|defensive|cocky|negative|lazy|confused)"
    r")(?P<more>[\s,.;!]+.*|\W*)",
    re.IGNORECASE | re.DOTALL,
)
_OF_THE_SORTING = late(
    r"\b(?:sort\w*|label\w*|praise|compliment|criticism|categor\w*|wrong (?:box|place|one)|put (?:it|that|one)|"
    r"the (?:first|second|third|last) one|was (?:a|meant))\b",
    re.IGNORECASE,
)


def disputes(text: str) -> bool:
    """Whether a text says that what they were told is not so ("I disagree", "my English is not weak, I had stress")."""
    flat = " ".join(text.split())
    if not flat or len(flat.split()) > LONGEST or flat.endswith("?") or _OF_THE_SORTING.search(flat):
        return False
    return _DISPUTES.fullmatch(flat) is not None
