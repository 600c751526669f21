"""That they would sooner say it than write it: face to face, out loud, when they see them next."""

from __future__ import annotations

import re

from bot.late import late

LONGEST = 30
"""Words."""
_FACE = (
    r"(?:to (?:her|his|their|\w+['’]s) face|in person|face[- ]to[- ]face|out loud|aloud|at (?:the )?(?:handover|work)|"
    r"when (?:i(?:['’]?m| am) next (?:on|in)|i (?:next )?see (?:her|him|them))|next time i see (?:her|him|them))"
)
_RATHER = late(
    r"\bi(?:['’]?d| would| will|['’]?ll|['’]?m going to|['’]?m gonna|m gonna| want to| wanna| prefer to|['’]?d prefer to|"
    r" might| can)?"
    r"(?: (?:rather|just|only|sooner|really|like to|prefer to|much))* (?:say|tell|ask|speak|talk|do|mention)\b(?! you\b)"
    rf"(?: \w+){{0,6}}? {_FACE}(?!\w)",
    re.IGNORECASE,
)
_TO_SAY = late(
    r"\b(?:make|write|give|turn|do|put|change|want|need|have|can|"
    r"could)\b[^.!?\n]{0,40}\b(?:so (?:that )?i(?: can)?(?: just)? say it|"
    rf"(?:something|words|a line|lines|a few words) (?:that )?(?:i (?:can|could) (?:just )?say|to say)(?! (?:in|by|on) )|"
    rf"to (?:be )?(?:say|said|speak|spoken)(?: it)? {_FACE}|i say it {_FACE}|for (?:saying|speaking) {_FACE})(?!\w)",
    re.IGNORECASE,
)
_NOT_SO = late(
    r"\b(?:not|never|do ?n['’]?t|dont|ca ?n['’]?t|cant|cannot|could ?n['’]?t|too (?:shy|scared|nervous))\b", re.IGNORECASE
)


def says_it(text: str) -> bool:
    """Whether a text wants it said and not written ("I'd rather say it to her face", "make it so I can say it out loud")."""
    flat = " ".join(text.split())
    if len(flat.split()) > LONGEST:
        return False
    if _TO_SAY.search(flat):
        return True
    rather = _RATHER.search(flat)
    return rather is not None and _NOT_SO.search(rather[0]) is None
