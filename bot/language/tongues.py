"""Words of Scots and of Nigerian Pidgin in the English that rules are written in: danger is told in the words of home.

Only words that are nothing else in English stand here, or stand beside words that leave no doubt; how somebody speaks is kept
everywhere else as it was written."""

from __future__ import annotations

import re

from bot.late import late

_SCOTS = {
    "about": "aboot",
    "out": "oot",
    "now": "noo",
    "to": "tae",
    "do": "dae",
    "doing": "daein|daeing",
    "off": "aff",
    "down": "doon",
    "house": "hoose",
    "home": "hame",
    "more": "mair",
    "anymore": "anymair|onymair",
    "was": "wis",
    "with": "wi",
    "himself": "himsel|hissel|himsell|hisself",
    "herself": "hersel|hersell",
    "themselves": "themsel|theirsel|thersel|themsels|theirsels",
    "isnt": "isnae|isny",
    "wasnt": "wisnae|wasnae",
    "doesnt": "disnae|doesnae",
    "couldnt": "couldnae|couldny",
    "wouldnt": "wouldnae|widnae|wouldny",
    "cant": "canna|cannay|cannae",
    "dont": "dinna|dinnay|dinnae",
    "hang": "hing",
    "living": "livin",
    "nothing": "naething|nuhin|nuthin",
    "ive": "ah've|ahve",
}
SCOTS = {scots: english for english, many in _SCOTS.items() for scots in many.split("|")}
"""Scots word to English word, apostrophes as in `normal`."""
_ING = (
    "talk|tell|say|think|go|top|hit|batter|beat|threaten|kill|hurt|hing|hang|end|text|message|cut|hold|try|come|do|live|write|"
    "leav|tak|giv|punch|kick|slap|chok|strangl"
)
_DEEDS = r"(?:kill|die|do|end|hang|take|jump|hurt|harm|drink|beat|hit|poison|comot|leave)"
_KIN = (
    r"(?:pal|pals|mate|mucker|felly|fella|man|wife|wumman|bidie[- ]in|da|dad|faither|mam|maw|mum|mither|brother|brither|bro|"
    r"sister|son|boy|laddie|lassie|wean|weans|flat ?mate|boss|gaffer|"
    r"cousin|granda|gran|burd|husband|partner|boyfriend|girlfriend|neebor|landlord|uncle|auntie|ex)"
)
_WORDS = late(r"\b(?:" + "|".join(sorted(map(re.escape, SCOTS), key=len, reverse=True)) + r")\b", re.IGNORECASE)
_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (late(r"\bthe noo\b", re.IGNORECASE), "now"),
    (late(rf"\bma (?={_KIN}\b)", re.IGNORECASE), "my "),
    (late(r"\b(?:to|tae) dee\b", re.IGNORECASE), "to die"),
    (late(r"\b(?:gonnae|gonny|gaunnae)\b", re.IGNORECASE), "gonna"),
    (late(rf"\b((?:{_ING})(?:(?<=t)t|(?<=p)p)?)in'?(?= )", re.IGNORECASE), r"\1ing"),
    (late((
        r"\bah(?='(?:m|ve|ll|d)\b| (?:am|hit|lost|want\w*|wis|was|jist|just|think|feel|cannae|canna|can't|cant|couldnae|dinnae|"
        r"hae|have|slapped|shook|battered|skelped|nearly|took|tried|cut)\b)"
    ), re.IGNORECASE), "i"),
    # Pidgin: the wish, what goes on, what has been
    (late(rf"\b(?:e |(?<=say ))wan (?={_DEEDS}\b)", re.IGNORECASE), "he wants to "),
    (late(rf"\bwan (?={_DEEDS}\b)", re.IGNORECASE), "wants to "),
    (late(rf"\bdey (?:wan )?(?={_DEEDS}\b|threaten|talk|say|flog|slap|punch|kick|touch)", re.IGNORECASE), "keeps "),
    (late(r"\bdon (?=(?:beat|hit|slap|flog|threaten|kill|hurt|drink|swallow|take|cut)\b)", re.IGNORECASE), "has "),
)


_WORD = late(r"[a-z]+(?:'[a-z]+)?")
_SIGNS = frozenset(
    (
        *SCOTS, *("noo", "ma", "dee", "gonnae", "gonny", "gaunnae", "wan", "dey", "don"),
        *("ah", "ah'm", "ah've", "ah'll", "ah'd"),
        *(f"{stem}{more}in" for stem in _ING.split("|") for more in ("", "t", "p")),
    )
)  # fmt: skip
"""One of these stands in whatever is changed; most texts have none."""


def in_english(text: str) -> str:
    """`text` with plain apostrophes and with such words in English; not of the same length."""
    flat = text.replace("\u2019", "'")
    if _SIGNS.isdisjoint(_WORD.findall(flat.lower())):
        return flat
    for rule, english in _RULES:
        flat = rule.sub(english, flat)
    return _WORDS.sub(lambda m: SCOTS[m[0].lower()], flat)
