"""What may go into somebody's letter as their own claim: only what they said yes to in so many words."""

from __future__ import annotations

import re

from bot.late import late

_BEFORE = r"\W*(?:(?:oh|ah|um|well|so|and|hi|hey|sorry|ok|okay|thanks|thank you|please|actually|as it happens)\b\W*)*"
_YES = late(
    _BEFORE + r"(?:"
    r"(?:ye+s+|yeah?|yep|yup|yh|yea|ya|ye|aye|yess?ir|absolutely|def[ai]n\w+ly|defo|certainly|of course|indeed|correct|true|"
    r"(?:it|that)(?:'?s| is) (?:true|right|correct)|si|oui|ja|haan|oo)\b"
    r"|(?:i do|i have|we do|still|they (?:are|would)(?: be)?(?: still)?|(?:it|they) still (?:is|are|would(?: be)?)|"
    r"it (?:is|would(?: be)?)(?: still)?|still (?:is|are|would(?: be)?))\W*$"
    r"|they(?:'d| would) still be\b|(?:got |have |yes )?another (?:one\b|interview\b|\W*$)"
    r"|(?:i|we)(?:'ve| have|ve)?(?: do| still| also| just)*(?: have| got| having)?(?: got| been invited to| been asked to)? "
    r"(?:one|another(?: one)?|two|three|a (?:second|third|few|couple)|several|an?)(?: (?:\w+ ){0,2}interviews?)?"
    r"(?:(?<=one)|(?<=interview)|(?<=interviews)|(?= (?:coming|lined|on|at|with|next|tomorrow|this|in|for|soon|ahead|"
    r"today|later|yes|"
    r"already|interviews?|too)\b))"
    r"|(?:(?:they|it|you)(?:'re|'s| are| is)? )?(?:still )?(?:my|the)? ?(?:first|top) choice\b"
    r")",
    re.IGNORECASE,
)
_UNSURE = late(
    r"\b(?:maybe|perhaps|not|no|nope|never|unsure|hop(?:e|ing|efully)|might|possibly|probably|guess|think|dunno|idk|wish|if|"
    r"sort of|kind of|kinda|used to|any ?more|sen[dt]|rather)\b|n'?t\b|\?",
    re.IGNORECASE,
)
_COUNTED = late(
    r"\W*(?:\d{1,2}|(?:the )?(?:first|1st|second|2nd|last) (?:one|option)|option \w+|number \w+)\W*", re.IGNORECASE
)


def clear_yes(text: str) -> bool:
    """Whether a text says yes, and nothing that takes it back or speaks of something else ("i have now sent it")."""
    flat = " ".join(text.replace("\u2019", "'").split())
    if _COUNTED.fullmatch(flat):
        return True
    return bool(_YES.match(flat)) and not _UNSURE.search(flat)


_WISH = late(
    r"\b(?:love|want|wanted|like|keen|definitely|absolutely|of course|still|glad|happy|would|w'd|'d|dream|sure|heartbeat)\b",
    re.IGNORECASE,
)


_NO_WISH = late(
    r"\b(?:not|no|nope|never|unsure|used to|any ?more|dunno|idk|nowhere)\b|n't\b|\b(?:do|did|wo|would|ca|is|was)nt\b",
    re.IGNORECASE,
)


def clear_wish(text: str) -> bool:
    """Whether an answer to "would you still like to work there" says so."""
    return clear_yes(text) or (bool(_WISH.search(text)) and not _NO_WISH.search(text.replace("\u2019", "'")))


def vouches(text: str) -> bool:
    """Whether a text says that a claim is true, and does not ask or doubt it."""
    return _UNSURE.search(text.replace("\u2019", "'")) is None
