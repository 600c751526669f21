"""What is going on right now: whether a no there is only feared, and whether it is over after all."""

from __future__ import annotations

import re

from bot.late import late

LONGEST = 16
"""Words of a text that says no more than that it is over."""
_FEARED = late(
    r"\b(?:i['’]?m|i am|i)(?: (?:just|really|do|kind of|sort of|pretty|have|got|had|get))* (?:think|feel|feeling|guess|suspect|"
    r"suspicion|fear|bet|reckon|"
    r"afraid|can tell|sense|worr(?:y|ied)|scared|sure|an? (?:bad )?feeling|the (?:feeling|impression)|know)\b[^.!?\n]{0,40}"
    r"(?:\b(?:turn\w* (?:\w+ )?down|reject\w*|no|not|wont|dont|badly|lost)\b|n['’]t\b)"
    r"|\b(?:about|going|gonna|ready) to (?:turn (?:me|us) down|reject (?:me|us)|say no|"
    r"tell me (?:no|it['’]?s)|let me (?:down|go))\b"
    r"|\b(?:it|this|interview|call)(?:['’]?s| is)? (?:not going (?:so )?well|going (?:so |really |very )?(?:badly|"
    r"terribl[ey]|wrong|south|downhill))\b"
    r"|\b(?:seems?|looks?|sounds?|feels?) (?:like|as if|as though)\b[^.!?\n]{0,40}(?:\b(?:no|not|wont|dont|reject\w*|"
    r"turn\w* (?:\w+ )?down)\b|n['’]t\b)"
    r"|\b(?:might|may|could|will|['’]ll|probably) (?:probably |be about to |soon )?(?:reject (?:me|us)|turn (?:me|us) down|"
    r"say no)\b",
    re.IGNORECASE,
)
_SAID = late(
    r"\b(?:they|she|he|hr|manager|recruiter)(?:['’]?ve|['’]?s| have| has| had)?(?: (?:just|already|now|literally))* "
    r"(?:said (?:it['’]?s |that it['’]?s )?(?:an? )?no\b|told me|rejected (?:me|us)|turned (?:me|us) down|(?:is|are) telling me)"
    r"|\bi (?:was|got|have been|['’]ve been|am being|['’]m being)(?: just)? (?:rejected|turned down)\b",
    re.IGNORECASE,
)
_OVER = late(
    r"\b(?:it|this|that|call|interview|conversation|meeting|talk|phone)(?:['’]?s| is| was| has)?(?: (?:already|all|long|been|"
    r"now|just|only))* "
    r"(?:over|finished|ended|done|gone|past|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|"
    r"last (?:week|night|\w+day)|"
    r"earlier|this morning|days? ago|(?:\w+ ){1,3}ago)\b"
    r"|\b(?:i['’]?m|i am|we are|we['’]?re)(?: \w+)? ?(?:not|no longer|n['’]t) (?:on|in|at)\b"
    r"|\bnot (?:on (?:the |a )?(?:phone|call|line)|in (?:the |an )?(?:interview|room|call)|"
    r"(?:going on|happening)|live|right now|now)\b"
    r"|\b(?:no ?one|nobody) (?:is )?(?:on the (?:phone|line)|calling|here)\b"
    r"|\b(?:they|we|i|she|he) (?:have |already |just )*(?:hung up|rang off|finished|left the room)\b"
    r"|\bhappened (?:on|last|yesterday|already|\w+ (?:days?|hours?|weeks?) ago)\b",
    re.IGNORECASE,
)


def only_feared(text: str) -> bool:
    """Whether somebody in the middle of it fears a no that nobody has said yet."""
    return _FEARED.search(text) is not None and _SAID.search(text) is None


def is_over(text: str) -> bool:
    """Whether a text says that the moment which was taken for now is over."""
    return len(text.split()) <= LONGEST and _OVER.search(text) is not None
