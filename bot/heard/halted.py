"""A post that was stopped or put on hold: nobody else was chosen, and it may open again (A65, A68)."""

from __future__ import annotations

import re

from bot.late import late
from bot.records import Case

STOPPED = "cancelled_or_frozen"
"""The reason in a case."""
_POST = (
    r"(?:role|post|position|job|vacanc(?:y|ies)|opening|hiring|recruit(?:ment|ing)|headcount|head count|requisition|"
    r"search|process|application|budget|whole thing)"
)
_IS = (
    r"(?:['’]?s|is|are|was|were|got|has|have|had|been|being|gets?|now|just|currently|all|temporarily|to be|"
    r"be|put|placed|indefinitely)"
)
_STOP = r"(?:on hold|on ice|on pause|frozen|freezed|paused|suspended|shelved|scrapped|mothballed)"
_HALTED = late(
    rf"\b{_POST}(?:,? (?:at|with|in|for) [\w&'’.-]+(?: [\w&'’.-]+)?)?(?: {_IS}|['’]s)* {_STOP}\b"
    rf"|\b(?:put|putting|placed|froze|freez\w*|paus\w+|suspend\w+|shelv\w+|scrapp\w+)(?: \w+){{0,3}}? {_POST}\b(?! (?:me|my)\b)"
    r"|\b(?:hiring|recruitment|recruiting|headcount|job|vacancy|budget) (?:freeze|stop|ban|pause|moratorium)\b"
    r"|\bfreeze (?:on|of) (?:all |new |any )?(?:hiring|hires|recruitment|recruiting|jobs|posts|roles|headcount)\b"
    r"|\b(?:role|post|position|job|vacancy)(?: \w+){0,2} (?:not (?:being|going to be|be) filled|"
    r"no longer (?:exists?|being filled|needed)|(?:was|is|got|been|being) (?:cancell?ed|withdrawn|pulled|closed without \w+))\b"
    r"|\bno (?:role|post|position|job|vacancy)(?: for anyone| at all)? any ?more\b"
    r"|\b(?:not|n['’]t) (?:to |be |going to |gonna )*(?:fill(?:ing)?|hir(?:e|ing) (?:for|anyone for)) (?:the|that|this) "
    r"(?:role|post|position|job|vacancy)\b"
    r"|\b(?:cancell?ed|withdrew|withdrawn|pulled) the (?:role|post|position|job|vacancy|opening)\b"
    r"|\b(?:nobody|no ?one) (?:got|gets|was given|has got|is getting) (?:it|the (?:job|role|post|position))\b"
    r"|\b(?:not|aren['’]?t|isn['’]?t|stopped|stopping) "
    r"(?:hiring|recruiting)(?: \w+){0,2} (?:for now|any ?more|at the moment|until|till)\b",
    re.IGNORECASE,
)
_NOT_SO = late(
    r"(?:\bnot|n['’]t|\bnever|\bno longer)(?: \w+){0,2} (?:on hold|frozen|paused|cancell?ed)\b|\bi (?:froze|freeze)\b"
    r"|\b(?:can|could|should|would|if|when|unless) (?:\w+ ){0,3}(?:freeze|frozen|on hold)\b",
    re.IGNORECASE,
)


def tells_halt(text: str) -> bool:
    """Whether a text says that the job itself was stopped, or is on hold."""
    return _HALTED.search(text) is not None and _NOT_SO.search(text) is None


def halted(case: Case) -> bool:
    """Whether nobody was chosen, because the job was stopped."""
    return STOPPED in case.reasons and case.filled != "yes"
