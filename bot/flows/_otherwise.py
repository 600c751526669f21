"""Questions of their own that the case answers otherwise than the pages do: ring the manager, write again, whom, too late."""

from __future__ import annotations

import re
from datetime import date

from bot.heard.halted import halted
from bot.heard.internal import internal
from bot.heard.notes import asks_to_be_sorry, in_anger
from bot.late import late
from bot.records import Case

LONGEST = 22
"""Words; a longer question tells something that the pages or the question itself must read."""
_MAY = (
    r"\b(?:should|shall|can|could|may|might|must|do|would|will) (?:i|we)\b|\b(?:is|would|was) it (?:be )?(?:ok|okay|fine|"
    r"worth|good|"
    r"rude|bad|allowed|too|any|right|wrong|sensible|pointless|now)\b|\bwhat if i\b|\b(?:any|a|no) point\b|\bworth (?:it|asking|"
    r"writing|trying|ringing|calling)\b|\b(?:i|we) (?:want|would like|wanna|need) to\b|\bhow (?:do|can|should|would) i\b|"
    r"\bam i allowed\b|"
    r"\bi (?:should|can|could|may|must)\b|\bwhy (?:should i |do i |do you (?:say |want me to )?|would i )?ask\b"
)
_ASKS = late(_MAY, re.IGNORECASE)
_WRITE = (
    r"(?:write|e-?mail|mail|message|ring|call|phone|contact|chase|ask|nudge|remind|follow(?:ing)?[- ]?up|reach out|ping|text|try|"
    r"send|get in touch|speak|talk)"
)
_AGAIN = late(
    rf"\b{_WRITE}\b[^.!?\n]{{0,40}}\b(?:again|another|one more|once more|a (?:second|third|2nd|3rd)|anymore|any more|still)\b"
    rf"|\b(?:again|another|one more|still|a (?:second|third))\b[^.!?\n]{{0,30}}\b{_WRITE}\b|\bfollow(?:ing)?[- ]?up\b|\bchase\b|"
    r"\bremind (?:them|her|him)\b|\bnudge\b|\bone more (?:time|mail|e-?mail|message|try|go)\b|\b(?:second|third) (?:time|mail|"
    r"e-?mail|"
    r"message|reminder|chaser)\b",
    re.IGNORECASE,
)
_DIRECT = late(
    rf"\b{_WRITE}\b[^.!?\n]{{0,25}}\b(?:(?:hiring |line |area |store )?manager|interviewers?|client|company|employer|boss|"
    rf"directly|direct|"
    r"myself|behind|round|around|without (?:the|my) (?:agency|recruiter|agent))\b|"
    r"\b(?:go|going) (?:round|around|past|over|behind)\b|\bskip (?:the|my) (?:agency|recruiter|agent)\b",
    re.IGNORECASE,
)
_FOR_TIPS = late(
    r"\b(?:ask\w*|get|request|write|try|push|want)\b[^.!?\n]{0,40}\b(?:tips?|feed ?back|advice|why|reasons?|anyway|them|him|"
    r"her|still)\b|"
    r"\b(?:point|worth|pointless|use) (?:in |of )?(?:asking|it|trying|writing)\b",
    re.IGNORECASE,
)
_WHOM = late(
    r"\b(?:whom?|who)(?:['’]?s)?\b[^.!?\n]{0,30}\b(?:write|ask|contact|e-?mail|message|send|reach|tell|address|reply|call)\b|"
    r"\b(?:ask|contact|write(?: to)?|e-?mail|message|reach)\b[^.!?\n]{0,12}\b(?:some ?(?:one|body)|any ?(?:one|body)|who|hr|"
    r"them|a human|"
    r"a (?:real )?person)\b|\bis there (?:any ?(?:one|body)|some ?(?:one|body))\b",
    re.IGNORECASE,
)
_LATE = late(
    r"\b(?:too|so) (?:late|long|old)\b|\bleft it too\b|\bstill (?:write|ask|contact|e-?mail|time|ok|okay|possible|worth)\b|"
    r"\bafter (?:so|this|that|all this) (?:long|time|many)\b|\bafter \w+ (?:weeks?|months?)\b",
    re.IGNORECASE,
)
_OPENS = late(
    r"\b(?:re-?)?opens?\b|\bopened\b|\bcomes? (?:back|up again)\b|\bback on\b|\bunfr(?:eez|oz)\w+|"
    r"\bhow long\b[^?]{0,30}\b(?:hold|frozen|"
    r"freeze|last)\b|\bstay in touch\b|\bkeep in touch\b|\bwhat happens (?:now|next)\b|\bstill (?:have a chance|"
    r"in the running)\b|"
    r"\bwhy\b[^?]{0,20}\b(?:tips?|advice|feed ?back)\b|\bnobody got\b",
    re.IGNORECASE,
)
_POINT = late(
    r"\b(?:any|a|the|no) point\b|\bpointless\b|\bworth (?:it|asking|writing|trying)\b|\bwhy (?:bother|ask|should i)\b|"
    r"\buse (?:in |of )?asking\b|\bsense (?:in |to )?ask(?:ing)?\b",
    re.IGNORECASE,
)


def answered_otherwise(text: str, case: Case | None, today: date) -> str:
    """The line that answers a question from the case itself; empty where the pages know as much."""
    if case is None or case.phase in ("closed", "ahead") or case.live or len(text.split()) > LONGEST:
        return ""
    if asks_to_be_sorry(text) and (in_anger(case.account) or in_anger(text)):
        return "strategy.reason.apologise"
    asks = _ASKS.search(text) is not None or text.rstrip().endswith("?")
    if not asks:
        return ""
    silence = case.told == "silence"
    if case.phase not in ("answered", "planned") and _AGAIN.search(text):
        if case.chased_on is not None:
            return "strategy.reason.asked_enough"
        if silence and case.status_asked > 1:
            return "strategy.reason.silence_twice"
        if case.asked_on is not None:
            return "strategy.reason.halted_waits" if halted(case) else "strategy.reason.chase_once"
    if silence or case.phase in ("answered", "planned"):
        return ""
    if halted(case) and (_OPENS.search(text) or _POINT.search(text) or _FOR_TIPS.search(text)):
        return "strategy.reason.halted_asks"
    between = (case.via_recruiter or bool(case.recruiter)) and not any(c.startswith("person:") for c in case.overruled)
    if between and _DIRECT.search(text):
        return "strategy.reason.around_recruiter"
    if case.policy == "no_feedback" and (_FOR_TIPS.search(text) or _POINT.search(text)):
        return "strategy.reason.no_feedback_asks"
    unseen = case.stage == "application" and case.met in ("unknown", "none")
    if unseen and not case.via_recruiter and not case.recruiter and (_WHOM.search(text) or _FOR_TIPS.search(text)):
        return "strategy.reason.nobody_met_asks"
    if internal(case) and _POINT.search(text):
        return "strategy.reason.internal"
    if case.told_on is not None and _LATE.search(text):
        days = (today - case.told_on).days
        return "strategy.reason.late_asks" if days > 60 else "strategy.reason.late" if days > 14 else ""
    return ""
