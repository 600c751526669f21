"""Jamaican Patois and Nigerian Pidgin in the English that readers are written in: what somebody tells is read so, and kept as it
was written.

A text is only turned where two of its words can be nothing else; one such word may be somebody's name."""

from __future__ import annotations

import re

from bot.late import late

_SIGNS = late(
    r"\b(?:mi|di|fi|dem|seh|smaddy|sumady|ooman|neva|nutten|nuttin|inna|pon|weh|wey|yuh|tek|mek|deh|dey|nuh|wetin|abeg|sef|una|"
    r"sabi|gree|oyinbo|don(?!['’]t))\b"
)
LEAST = 2
"""Signs."""
_PHRASES: tuple[tuple[re.Pattern[str], str], ...] = (
    (late(r"\b(?:get|got) turn down\b", re.IGNORECASE), "got turned down"),
    (late(r"\b(?:dem|they|people) (?:no|nor|neva|never) gree (?:take|pick|choose|employ|hire|select)(?: me)?\b", re.IGNORECASE),
     "they rejected me"),
    (late(r"\bna (?P<way>e-?mail|text|letter|call|message) (?:dem|they) (?:send|use|take)(?: me)?\b", re.IGNORECASE),
     r"they sent me a \g<way>"),
    (late(r"\b(?:dem|they) (?P<did>send|call|ring|text|email|tell|choose|pick)\b(?= )", re.IGNORECASE), r"they \g<did>"),
    (late(r"\b(job|work|post|role) a (?=[A-Z])"), r"\g<1> at "),
    (late(r"\binterview (?:mi|me)\b", re.IGNORECASE), "interviewed me"),
    (late(r"\bfi (?=di\b|the\b|a\b)", re.IGNORECASE), "for "),
    (late(r"\bfi\b"), "to"),
    (late(r"\bmi (?=(?:just |did |still |would |will |should |could |can )*(?:get|got|go|went|feel|think|know|want|wan|like|"
          r"see|have|had|tek|take|apply|hear|would|should|could|can|did|a|nuh|neva|still)\b)", re.IGNORECASE), "I "),
    (late(r"\bmi\b"), "me"),
)  # fmt: skip
_WORDS = {
    "di": "the", "dem": "they", "seh": "that", "smaddy": "somebody", "sumady": "somebody", "ooman": "women", "neva": "never",
    "nutten": "nothing", "nuttin": "nothing", "inna": "in", "pon": "on", "weh": "who", "wey": "who", "yuh": "you",
    "tek": "take", "mek": "make", "nuh": "not", "wetin": "what", "oyinbo": "white",
}  # fmt: skip
_EACH = late(r"\b(?:" + "|".join(_WORDS) + r")\b")
_AND_SENT = late(r"\bthey (send|ring|text|tell|choose|call|pick)\b")
_PAST = {"send": "sent", "ring": "rang", "text": "texted", "tell": "told", "choose": "chose", "call": "called", "pick": "picked"}


def in_plain_english(text: str) -> str:
    """`text` with such words in English, where it is written so; else as it stands."""
    if len(_SIGNS.findall(text)) < LEAST:
        return text
    for words, english in _PHRASES:
        text = words.sub(english, text)
    text = _EACH.sub(lambda found: _WORDS[found[0]], text)
    return _AND_SENT.sub(lambda found: f"they {_PAST[found[1]]}", text)
