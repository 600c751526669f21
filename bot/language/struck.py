"""Whether somebody tells that they have hurt a child or somebody at home: no threat, and no danger to themselves.

It has happened and is told with shame; what counts is that whoever was hurt is safe now, and that the writer talks to a person."""

# ruff: noqa: E501  (one rule stays on one line: a broken pattern is harder to read than a long one)

from __future__ import annotations

import re
from typing import Literal

from bot.language.tongues import in_english
from bot.late import late

Struck = Literal["", "baby", "child", "home"]
_BABY = r"(?:baby|babies|newborn|infant|toddler|bairn|(?:\w+ )?(?:month|week)s?[- ]old|little one)"
_CHILD = (
    r"(?:son|daughter|kids?|child|children|boys?|girls?|lad|lass|wean|weans|step ?(?:son|daughter)|nephew|niece|"
    r"grand(?:son|daughter|child)|\w+[- ]year[- ]old|twins)"
)
_HOME = (
    r"(?:wife|husband|partner|girlfriend|boyfriend|gf|bf|missus|mum|mam|mom|mother|dad|father|brother|sister|gran|nan|"
    r"grandmother|grandfather|fianc[eé]e?|flat ?mate|house ?mate|ex)"
)
_OF_MINE = (
    r"(?:my|our|me|the|his|her)(?: (?:own|little|youngest|oldest|eldest|middle|older|"
    r"younger|poor|wee|small|\w+[- ]year[- ]old))*"
)
_DID = (
    r"(?:hit|hitted|slapped|smacked|punched|kicked|beat|beaten|struck|belted|battered|whacked|thumped|clouted|spanked|pushed|"
    r"shoved|choked|strangled|shook|shaken|shaked|hurt|burnt|burned|lashed out at|laid (?:a )?hands? on|"
    r"raised (?:my|a) hand (?:to|at|against)|(?:been |was )?(?:hitting|beating|slapping|smacking|shaking))"
)
_ME = (
    r"\bi(?:'ve| have)?(?: (?:just|have|had|then|actually|really|nearly lost it and|lost it and|lost my (?:temper|rag|head|"
    r"patience|cool) and|snapped and|got (?:so )?(?:angry|mad|drunk) and|was (?:so )?(?:angry|drunk|mad) and))*"
)
_BETWEEN = r"[^.!?\n]{0,70}?\b(?:and|then|so)(?: then)?(?: i)?(?: (?:just|also|even|accidentally))*"
_NO_MORE = (
    r"(?! (?:up\b|with (?:the|some|a|my) (?:\w+ )?(?:news|idea|question|plan|bill)|at (?:chess|fifa|cards|football|tennis|"
    r"monopoly|scrabble|golf|pool|darts|mario|the (?:game|race))|in (?:a|the) (?:race|game|match)|to (?:it|the|school|apply|"
    r"do)\b(?! (?:ground|floor))|"
    r"by (?:accident|mistake) with|'s\b|for (?:a|the) job|towards|into (?:applying|a career)|out of bed|hard to))(?!'s? )(?!s' )"
)
_LONG_OVER = late(
    r"\b(?:years? ago|when (?:he|she|they|i) (?:was|were)|as a (?:child|kid|teenager)|back in|in (?:19|20)\d\d|"
    r"once,? (?:years|long))\b",
    re.IGNORECASE,
)
_NOT_IT = late(
    r"\b(?:never|n'?t|not|almost|nearly|dream\w*|film|novel|game|book|play(?:ing|ed)?|sparring|boxing|karate|judo|accidentally|"
    r"by accident|scared (?:that )?i|afraid (?:that )?i|if i|before i|in case)\b[^.!?\n]{0,20}$",
    re.IGNORECASE,
)
_IN_PLAY = late(
    r"\b(?:lol|lmao|(?:ha){2,}|fifa|chess|boxing|karate|judo|sparring|pillow fight|snowball|high five|whatsapp|linkedin)\b",
    re.IGNORECASE,
)


def _told(whom: str) -> re.Pattern[str]:
    flung = r"(?:threw|flung|dragged|grabbed|pinned)"
    return re.compile(
        rf"{_ME}(?:{_BETWEEN})? (?:{_DID} {_OF_MINE} {whom}\b{_NO_MORE}|{flung} {_OF_MINE} {whom} (?:by (?:the|his|her) (?:arm|"
        rf"hair|neck|throat|ear|wrist)|down|against|across|onto|on the (?:floor|bed)|into the (?:wall|cot|"
        rf"bed)))(?:(?: last night| yesterday| today| this morning| tonight| again| in the face| hard)+)?",
        re.IGNORECASE,
    )


_TOLD: tuple[tuple[Struck, re.Pattern[str]], ...] = (("baby", _told(_BABY)), ("child", _told(_CHILD)), ("home", _told(_HOME)))


def struck(text: str) -> Struck:
    """Whom the writer has hurt: a baby or a small child, a child, somebody else at home; nobody where nothing of it is told."""
    return _found(in_english(text))[0]


def beside(text: str) -> str:
    """What `text` says besides."""
    flat = in_english(text)
    found = _found(flat)[1]
    return f"{flat[: found.start()]} {flat[found.end() :]}" if found else flat


def _found(flat: str) -> tuple[Struck, re.Match[str] | None]:
    for kind, told in _TOLD:
        for m in told.finditer(flat):
            if not _NOT_IT.search(flat, max(0, m.start() - 30), m.start()) and not _DENIED.search(m[0]):
                return ("", None) if _IN_PLAY.search(flat) or _LONG_OVER.search(flat) else (kind, m)
    return "", None


_DENIED = late(
    r"\b(?:never|not|\w+n't|(?:did|do|does|would|could|should|have|has|had|was|were|is|wo|ca)nt|cannot|almost|nearly(?! lost it)|"
    r"accidentally)\b",
    re.IGNORECASE,
)
"""A denial; "went" and "want" are none."""

__all__ = ["Struck", "beside", "struck"]
