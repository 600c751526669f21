"""What sounds like a rejection and is none: they withdrew themselves, or they lost the job that they had."""

from __future__ import annotations

import re
from typing import Literal

from bot.heard.ahead import is_ahead
from bot.heard.beside import asks
from bot.heard.theirs import TURNED_DOWN
from bot.late import late

Kind = Literal["", "withdrew", "dismissed"]
_I = r"\bi(?:['’]?ve| have|['’]?d| had)?(?: (?:just|already|then|finally|actually|had to|decided to|chose to|even|politely))*"
_WITHDREW = late(
    rf"{_I} (?:(?:withdr[ae]wn?|pulled out|pull out|dropped out|backed out|bowed out|took myself out|removed myself)\b"
    r"(?! (?:some |the |my )?(?:money|cash|savings|from (?:him|her|people|everyone|friends|everything)))"
    r"|(?:turned|turn) (?:it|them|that|him|her|the (?:\w+ )?(?:job|offer|role|post|position|place|interview)|"
    r"[A-Z][\w&'’]+) down\b"
    r"|(?:turned down|declined|refused|rejected) (?:it|them|that|(?:the|an?|their|this|that) (?:[\w-]+ ){0,2}?"
    r"(?:job|offer|role|post|position|place|interview|second interview|contract))\b"
    r"|(?:said|told them) no to (?:it|them|that|the (?:job|offer|role)|[A-Z][\w&'’]+))",
    re.IGNORECASE,
)
_MAYBE = late(
    r"\b(?:if|should|whether|might|may|would|could|can|will|wish|before|after|almost|nearly|thinking|think|said|says|thought|"
    r"told (?:me|them)|"
    r"because|cos|since|and now|not|never|n['’]t)\b[^.!?\n]{0,25}$",
    re.IGNORECASE,
)
_DISMISSED = late(
    r"(?:^|\b(?:i(?:['’]?ve| have|['’]?m| am|['’]?d| had)?|and|they|boss|manager|work|company) )(?:(?:just|been|was|got|have|"
    r"today|only|also|"
    r"actually|basically|then|gotten|getting|being) )*"
    r"(?:sacked|fired|dismissed|laid off|let go(?! of)|made redundant|terminated|given (?:the sack|the boot|my (?:notice|p45|"
    r"cards))|"
    r"the sack|lost my job|lost the job i had)\b(?! (?:me )?(?:up|off)\b)"
    r"|\b(?:they|she|he|boss|manager|company|work|employer)(?:['’]?ve| have| has)? (?:just )?(?:sacked|fired|dismissed|"
    r"terminated) me\b(?! off)"
    r"|\b(?:they|she|he|boss|manager|company|work|employer)(?:['’]?ve| have| has)? (?:just )?(?:laid me off|let me go|"
    r"made me redundant)\b"
    r"|\bmy (?:contract|job|employment|position) (?:was|got|is|has been|just got) (?:terminated|ended|cut|made redundant)\b",
    re.IGNORECASE,
)
_OF_AN_INTERVIEW = late(
    r"\b(?:interview\w*|appl(?:y|ied|ying|ications?)|trial|round|offer\w*|cv|resume|gap|reason for leaving|last job|previous job|"
    r"old job|years? ago|months? ago|in (?:19|20)\d\d|because|explain|ask(?:ed)?|mention|if|when)\b",
    re.IGNORECASE,
)
"""Then it is told beside something else, or of another time."""
MOST = 25
"""Words; a longer text tells a story, of which this is only a part."""


def no_rejection(text: str) -> Kind:
    """What it is in place of a rejection; empty where it may well be one."""
    flat = " ".join(text.replace("’", "'").split())
    if len(flat.split()) > MOST or asks(flat) or is_ahead(flat):
        return ""
    own = _WITHDREW.search(flat)
    if own and not _MAYBE.search(flat[: own.start()]) and not TURNED_DOWN.search(flat[: own.start()] + " " + flat[own.end() :]):
        return "withdrew"
    gone = _DISMISSED.search(flat)
    if gone and not TURNED_DOWN.search(flat) and not _OF_AN_INTERVIEW.search(flat) and not _MAYBE.search(flat[: gone.start()]):
        return "dismissed"
    return ""
