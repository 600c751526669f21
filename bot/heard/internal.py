"""Somebody from inside was taken; or it was the person's own company, and the job a promotion."""

from __future__ import annotations

import re

from bot.late import late
from bot.records import Case

_FROM_OUTSIDE = late(
    r"\b(?:external|outside) (?:candidate|person|hire|applicant|guy|woman|man|one)\b|\b(?:an? )?outsider\b|"
    r"\b(?:some(?:one|body)|candidate|person|hire) (?:from )?(?:outside|external)\b",
    re.IGNORECASE,
)
_INSIDE = late(
    r"\b(?:an?|the|their|its|one|with) (?:own )?(?:internal|inside|in-house) (?:candidate|person|hire|applicant|guy|woman|man|"
    r"one|"
    r"employee|colleague)\b|\b(?:some(?:one|body)|a person|candidate) (?:who (?:was )?(?:already )?|already |from )?"
    r"(?:inside|internal(?:ly)?|in-house|works? there|working there)\b"
    r"|\b(?:promoted|chose|picked|took|hired|appointed|went with) (?:\w+ ){0,3}?(?:internally|from within|from inside|"
    r"one of their own)\b",
    re.IGNORECASE,
)
_OWN = late(
    r"\b(?:my|our) (?:own|current|present) (?:company|employer|workplace|firm|team|organi[sz]ation|hospital|school|department|"
    r"job|work)\b|"
    r"\b(?:turned down|rejected|passed over|overlooked|(?:did ?n['’]?t|did not|not) (?:get|got)|applied|interviewed?|"
    r"went) (?:me )?"
    r"(?:for )?(?:(?:a|the|my|this|that) )?(?:internal )?(?:promotion|internal (?:role|job|post|position|move|transfer))\b|"
    r"\b(?:promotion|internal (?:role|job|post|position|application|interview))\b[^.!?\n]{0,40}\b(?:where i (?:already )?work|"
    r"in my|at my|"
    r"my (?:boss|manager))\b|\b(?:my own|in our|on our) (?:school|ward|unit|icu|home|shop|store|branch|office|depot|kitchen|"
    r"surgery|"
    r"practice|college)\b|\b(?:home|place|shop|store|ward|school|hospital|office) (?:that )?i(?:['’]?m| am) (?:at|in|"
    r"working (?:at|in)) "
    r"(?:now|already|currently)\b|\bi(?:['’]?m| am) (?:already )?(?:bank staff|temp(?:ing)?|agency staff) (?:there|here|"
    r"for them)\b|"
    r"\b(?:she|he)(?:['’]?s| is) my (?:line )?(?:boss|manager)\b|"
    r"\bi (?:already |currently )?work (?:in|on|at) the same (?:\w+ )?(?:ward|team|shop|store|office|school|"
    r"company|place|department|site|branch|hospital|home|unit)\b|"
    r"\b(?:we|they) (?:all )?(?:share a|sit in the same|work in the same) (?:desk|office|row|room|floor|bank|team)\b|"
    r"\bsits? (?:right )?(?:opposite|beside|next to|across from|behind|in front of) me\b|"
    r"\bi(?:['’]?ll)? (?:have to |still |will |go on )*(?:see|seeing|work with|working with|meet|face|report to) "
    r"(?:them|him|her|these people|those people|all of them) "
    r"(?:every ?day|all day|daily|each day|at work|on monday|tomorrow at work)\b|"
    r"\bmy own (?:line )?(?:manager|boss|director|supervisor|head|team leader)\b|"
    r"\bi(?:['’]?ve| have)(?: already)? (?:been|worked) (?:there|here|with them|for them) (?:for )?(?:over |nearly |"
    r"almost |about )?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:years?|yrs?|months?)\b|"
    r"\bwhere i (?:already |currently )?work\b|\bi already work (?:there|here|for them)\b",
    re.IGNORECASE,
)


def from_outside(text: str) -> bool:
    """Whether a text says that somebody from outside was taken, and nobody from inside."""
    return _FROM_OUTSIDE.search(text) is not None and _INSIDE.search(text) is None


def internal(case: Case) -> bool:
    """Whether somebody from inside was taken."""
    return "internal" in case.reasons


def in_own_company(case: Case) -> bool:
    """Whether it was a job in the company that the person works in."""
    return OWN_COMPANY in case.settled or works_there(case.account)


OWN_COMPANY = "own_company"
"""The mark of a case of which that was said, in the telling or later."""
_THEIR_BUSINESS = late(
    r"\b(?:run|own|have|had|started?|set up|founded|built|closed|sold) my own (?:company|firm|business|school)\b", re.IGNORECASE
)
"""A company that is theirs, and no employer."""


def works_there(text: str) -> bool:
    """Whether a text says that it was the company that they work in."""
    return _OWN.search(_THEIR_BUSINESS.sub(" ", text)) is not None


_FACE_TO_FACE = late(
    r"\b(?:in person|face[- ]to[- ]face|to my face|in the flesh)\b|"
    r"\b(?:told|said (?:it )?to|announced (?:it )?to|informed|let) (?:me|us|us all|everyone|everybody|all of us|the whole \w+|"
    r"the (?:\w+ )?(?:team|shift|staff))\b[^.!?\n]{0,40}\b(?:at (?:the )?(?:\w+ )?(?:handover|huddle|stand-?up|briefing|assembly|"
    r"team meeting|staff meeting|roll call|toolbox talk)|in front of (?:everyone|everybody|us all|the (?:whole |entire )?\w+|"
    r"all (?:of )?(?:the|my|our) \w+|my \w+|them all))\b|"
    r"\b(?:told|informed|said|let me know|took me|pulled me|called me|sat me|break it to me|broke it to me)\b"
    r"(?:[^.!?\n]{0,60}|[^.!?\n]{0,20}[.]\s+(?=in |at |over |during ))\b(?:"
    r"(?:in|into|to) (?:the|her|his|their|my) (?:\w+ )?(?:office|shop|store|branch|ward|restaurant|salon|garage|"
    r"warehouse|corridor|staff ?room|nurses['’]? station|kitchen|canteen|"
    r"car park|hallway|classroom|break ?room|handover)|aside|to one side|at (?:work|my desk)|"
    r"(?:in|at|during) (?:a|an|the|our|my|her|his) (?:\w+ )?(?:1[:\-/ ]?(?:to[- ]?)?1|one[- ](?:to|on|2)[- ]one|"
    r"catch[- ]?up|appraisal|supervision|team meeting|review meeting)(?:s)?\b|"
    r"(?:at|before|after|during) (?:the )?(?:end|start|middle)? ?(?:of )?(?:my|the) (?:night |day |last )?(?:shift|duty|break|"
    r"handover))\b|\bpulled me in\b",
    re.IGNORECASE,
)
"""In so many words; or what somebody did, and where. A place alone says only where the news was read."""
_AT_IT = late(
    r"\b(?:(?:at|in|during|end of|after) (?:the|my|an|our|that) (?:\w+ )?interview|interviewers?|on the spot|there and then|"
    r"right there|"
    r"panel|as i (?:left|got up|was leaving)|on (?:the|my) way out)\b",
    re.IGNORECASE,
)
_NOT_THERE = late(
    r"\b(?:not|never|n['’]t|nobody|rather than|instead of) (?:\w+ ){0,3}(?:in person|face[- ]to[- ]face|to my face)|"
    r"\bby (?:e-?mail|phone|text|"
    r"letter)\b|\b(?:e-?mailed|phoned|rang|texted|wrote)\b|\bon the phone\b|\binterview\w* (?:was )?(?:in person|"
    r"face[- ]to[- ]face)\b",
    re.IGNORECASE,
)


def face_to_face(text: str) -> bool:
    """Whether somebody there told it to their face ("she told me in the office at the end of my shift"), and nothing says that it
    was at an interview."""
    return _FACE_TO_FACE.search(text) is not None and not any(said.search(text) for said in (_NOT_THERE, _AT_IT))
