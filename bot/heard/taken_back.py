"""An offer that was made and taken back: worse than a plain no, since something may have been given up for it."""

from __future__ import annotations

import re

from bot.late import late
from bot.records import Case

WITHDRAWN = "withdrawn"
"""What `Case.offer` says then."""
_GONE = (
    r"(?:withdr[ae]w\w*|rescind\w*|resc[ie]n\w*|retract\w*|revok\w*|reneged?|pull(?:ed|ing)|cancel+(?:ed|ing)|"
    r"(?:took|taken|taking|take) (?:it |that |this )?(?:back|away)|(?:went|gone|going) back on|backed out of|fell through|"
    r"fallen through)"
)
_NOT_OF_THE_JOB = (
    r"(?! (?:of|for|to give|to do|to have|to talk)(?: \w+){0,3} (?:feedback|interview|call|chat|talk|round|stage|"
    r"help|trial))"
)
_OFFER = rf"(?:offers?\b{_NOT_OF_THE_JOB}|contract\b(?! (?:work|role|job|position)))"
_TAKEN = late(
    rf"\b{_GONE} (?:(?!not\b|never\b)\w+ ){{0,4}}?{_OFFER}|\b{_OFFER}(?:(?! (?:not|never|accepted|"
    rf"if)\b)[ ,]+[\w'’-]+){{0,7}}?[ ,]+{_GONE}\b",
    re.IGNORECASE,
)
"""Said in one: "they rescinded the offer", "my offer was pulled"."""
_MADE = late(
    rf"\b(?:got|gotten|had|have|received|accepted|signed|made me|gave me|given|sent me) (?:\w+ ){{0,3}}?{_OFFER}"
    r"|\boffered (?:me|us)\b(?! (?:feedback|a call|another interview|an interview))"
    r"|(?:^|\b(?:i|we)(?:['’]?m| am| was| were|['’]?d been| had been)? |[.,;!] )(?:(?:got|been|was|just|then|"
    r"finally) )*(?:offered|selected|hired)\b"
    r"|\b(?:said|told me|confirmed|wrote) (?:that )?i(?:['’]?m| am| was|['’]?d been| had been|['’]?d| had)? (?:\w+ )?"
    r"(?:selected|hired|chosen|got (?:it|the job)|successful(?! (?:at|in|with) (?:the )?(?:first|second|this|that)))\b",
    re.IGNORECASE,
)
_THEN_GONE = late(
    rf"\b(?:(?:they|she|he|hr|the \w+|company|now|then|it|\w+)(?:['’]?ve| have| has|['’]?s)? (?:\w+ )?{_GONE}\b"
    r"|chang(?:ed|ing) (?:their|her|his) minds?|(?:is|are|was|been|put|now|it|it['’]?s|went|gone) (?:now )?on hold|(?:frozen|"
    r"freez\w+|scrapped|no longer (?:available|there|exists?|needed))"
    r"|(?:said|say|saying|says|tell(?:ing)? me|told me) (?:\w+ ){0,3}?(?:no longer|on hold|after all|no more|not any ?more))",
    re.IGNORECASE,
)
_ONLY_IF = late(
    r"\b(?:if|when|whether|in case|afraid|scared|worried|might|may|could|can|would|will|should|what happens|asked them to|"
    r"want(?:ed)? (?:me|them|you) to|"
    r"threaten\w*(?: to)?|never|not|n['’]t|before)\b[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
"""Before it: it has not happened."""
_MY_OWN = late(
    r"\b(?:i|we)(?:['’]?ve| have| had|['’]?d)? (?:\w+ )?(?:withdr[ae]w\w*|pulled|turned|declined|rescinded|cancell?ed|backed|"
    r"took|went back)\b"
    r"(?![^.!?\n]*\b(?:they|she|he|hr)\b)[^.!?\n]{0,60}$",
    re.IGNORECASE,
)
"""They took themselves out."""


def tells_taken_back(text: str) -> bool:
    """Whether a text says that the job was offered, and the offer then taken back."""
    flat = " ".join(text.replace("’", "'").split())
    for found in _TAKEN.finditer(flat):
        if not _open(flat, found.start(), found.end()):
            return True
    made = _MADE.search(flat)
    if made is None or _open(flat, made.start(), made.start()):
        return False
    gone = _THEN_GONE.search(flat, made.end())
    return gone is not None and not _open(flat, gone.start(), gone.end())


def gone_again(text: str) -> bool:
    """Whether a text, said of a job that they have just got, says that it was taken back ("nah wait they took it back")."""
    flat = " ".join(text.replace("’", "'").split())
    gone = _THEN_GONE.search(flat) or _TAKEN.search(flat)
    if gone is None:
        return False
    feared = _ONLY_IF.search(flat[: gone.end()]) is not None
    return not feared and not flat.endswith("?") and not _open(flat, gone.start(), gone.end())


def _open(text: str, start: int, end: int) -> bool:
    """Whether something is only feared or asked there, or was done by the person."""
    before = text[max(0, start - 60) : start]
    return bool(_ONLY_IF.search(before) or _MY_OWN.search(text[max(0, start - 40) : end]))


def taken_back(case: Case) -> bool:
    """Whether they had the job offered, and the offer was taken back."""
    return case.offer == WITHDRAWN


_GAVE_NOTICE = late(
    r"\b(?:handed (?:in )?|gave|given|put in|served|sent in|submitted|already gave|gave in)(?: (?:in|them|him|"
    r"her))? ?(?:my|the|our|a) "
    r"(?:\w+ )?(?:notice|resignation)\b(?: in)?|\bi(?:['’]?d|['’]?ve| had| have)? (?:already |just |even |only |"
    r"literally )*(?:resigned|quit)\b"
    r"(?! (?:smoking|drinking))|\b(?:already )?(?:resigned|quit) (?:from )?(?:my|the) (?:\w+ )?(?:job|post|role|position)\b|"
    r"\b(?:handed|put) (?:my|the) (?:\w+ )?(?:notice|resignation) in\b",
    re.IGNORECASE,
)
_NOT_GIVEN = late(
    r"\b(?:not|n['’]t|never|should i|if i|before i|glad i (?:did ?n['’]?t|have ?n['’]?t)|going to|about to|almost|"
    r"nearly|will|want to)\b"
    r"[^.!?\n]{0,25}$",
    re.IGNORECASE,
)


def gave_notice(text: str) -> bool:
    """Whether somebody has given up the work they had ("I already handed in my notice")."""
    return any(not _NOT_GIVEN.search(text[: said.start()]) for said in _GAVE_NOTICE.finditer(text))
