"""Words by which a heat that was read is put right: it was no anger, or a night has passed and nothing was sent."""

from __future__ import annotations

import re

from bot.context import Context
from bot.language.readings import Heat
from bot.late import late

SHORT = 25
"""Words; a longer text is a telling, and speaks for itself."""
_NO_ANGER = late(
    r"\b(?:not|n'?t|never|wasn'?t|no longer|isn'?t)(?: \w+){0,2} "
    r"(?:angry|mad|furious|raging|in a rage|livid|fuming|pissed(?: off)?|cross|boiling|that (?:hot|heated)|raw)\b|"
    r"\b(?:it|this|that)(?:'s| is|s) not (?:anger|rage)\b|\bno (?:anger|rage)\b",
    re.IGNORECASE,
)
_OTHER_THAN_ANGER = late(
    r"\b(?:embarrass\w*|asham\w*|shame|mortified|sad|tired|knackered|exhausted|drained|nervous|anxious|worried|scared|disappointed|gutted|hurt|"
    r"upset|low|down|flat|numb|lost|confused|shocked|humiliated|lonely|empty|crying|tearful)\b",
    re.IGNORECASE,
)
_HEAVY = late(r"\b(?:so|really|very|deeply|devastat\w*|heartbroken|broken|in bits|can'?t|cant)\b", re.IGNORECASE)
_SLEPT = late(
    r"\b(?:slept on it|had a (?:good |decent |proper )?(?:night(?:'s sleep)?|sleep)|got (?:some|a good night'?s?) sleep|"
    r"slept (?:well|better|ok|okay|fine|a bit|on that))\b|\bafter a (?:good )?(?:night|sleep)\b",
    re.IGNORECASE,
)
_NOT_SLEPT = late(
    r"\b(?:not|n'?t|havent|didnt|no|never|barely|hardly|cant|couldnt) (?:\w+ )?(?:slept|sleep|had)\b|"
    r"\b(?:should|need to|will|i'?ll|gonna|going to|let me|might|want to|must|have to) "
    r"(?:have )?(?:sle(?:ep|pt)|a (?:night|sleep))",
    re.IGNORECASE,
)


def _flat(text: str) -> str:
    return " ".join(text.replace("\u2019", "'").split())


def not_angry(text: str, context: Context) -> Heat | None:
    """The heat that stands instead, where somebody says that it is no anger ("not angry, just embarrassed")."""
    flat = _flat(text)
    said = _NO_ANGER.search(flat)
    if said is None or len(flat.split()) > SHORT:
        return None
    rest = f"{flat[: said.start()]} {flat[said.end() :]}"
    heat = context.language.state(flat).heat
    if heat == "H3":
        return None
    if not _OTHER_THAN_ANGER.search(rest):
        return "H1" if heat in ("H0", "H1") else None
    return "H2" if _HEAVY.search(rest) and heat == "H2" else "H1"


def slept(text: str, context: Context) -> Heat | None:
    """The heat of somebody who has slept on it; `None` where they have not, or where it still boils."""
    flat = _flat(text)
    if len(flat.split()) > SHORT or not _SLEPT.search(flat) or _NOT_SLEPT.search(flat):
        return None
    heat = context.language.state(flat).heat
    return None if heat == "H3" else heat
