"""Whose no it was, where the sentence itself says so: who rejected them, or from whom the no came.

The reader of accounts weighs every name of a telling; here only grammar counts, so that "Acme rejected me after my interview with
Dana and Raj" is Acme's, and so is "acme said no too"."""

from __future__ import annotations

import re

from bot.language.names import GIVEN
from bot.late import late

_LEAD = (
    r"(?:(?:actually|oh|ok(?:ay)?|so|and|but|well|also|no|sorry|wait|then|now|hi|hello|hey|yes|yeah|today|yesterday|this morning|"
    r"last (?:week|night|month)|just now|update|unfortunately|sadly|guess what|apparently|btw|by the way|lol|it was|turns "
    r"out|"
    r"to top it off|on top of that)\b[\s,.:!–-]*)*"
)
_NAME = (
    r"(?P<name>(?:the )?(?-i:[A-Z0-9])[\w&.'’-]*(?: (?:(?-i:[A-Z0-9])[\w&.'’-]*|and|of|for|the|&)){0,5}|"
    r"(?-i:[a-z])[\w&'’-]{2,}(?: (?-i:[a-z])[\w&'’-]{2,})?)"
)
_DID = (
    r"(?: (?:who|that))?(?: (?:just|has|have|had|also|only|then|now|already|finally|both|simply|actually|recently))*"
    r" (?:reject(?:ed|s) (?:me|us|my (?:application|cv))|turned (?:me|us|my application) down|turned down my application|"
    r"(?:said|told me|gave me|sent me|e-?mailed me|says)(?: an?| the)? (?:no\b(?! (?:to|one|reason|feedback|decision|news|"
    r"worries)\b)|"
    r"rejection)|declined (?:me|my application)|ghosted me|dropped me|passed on me|knocked me back|"
    r"did(?:n['’]?t| not) (?:want|take|hire|pick|choose) me)\b"
)
_BY_THEM = late(rf"(?:^|[,;.!?\n]\s*){_LEAD}{_NAME}{_DID}", re.IGNORECASE)
_FROM_THEM = late(
    r"\b(?:(?:rejected|turned down|knocked back|ghosted|declined|dropped) by|(?:a|another|one more|the) (?:no|rejection|"
    r"refusal) from)"
    rf" {_NAME}(?=\W*$|[,.;!?\n]| (?:too|as well|also|today|yesterday|this|last|by|after|for|on|in|via|over|just|now|again)\b)",
    re.IGNORECASE,
)
_NOBODY = frozenset(
    "they he she it you we i who that this these those them everyone everybody nobody someone somebody anyone one ones both "
    "all two three most many some others another other company companies employer employers firm firms manager managers "
    "boss recruiter recruiters agency agencies agent panel team hr interviewer interviewers people place places shop store "
    "school hospital client director head lady man woman guy owner office council bank trust the a an my his her their our "
    "its which what when there here job jobs role email letter phone call message text robot bot system portal not never "
    "always just got was been being have has had after before because since but and so or if then now also too again today "
    "yesterday dream first second third last final same friend wife husband partner mum dad brother sister".split()
)


def whose_no(text: str) -> str:
    """The employer whose no a text tells of, as it is written; empty where the sentence names none, or names a person."""
    for way in (_BY_THEM, _FROM_THEM):
        for found in way.finditer(text):
            name = found["name"].strip(" .'’-")
            words = name.lower().removeprefix("the ").split()
            common = set(words) & _NOBODY
            if not words or words[0] in GIVEN or (common and (name == name.lower() or common == set(words))):
                continue  # "the manager"; but "the Environment Agency" is a name
            return name
    return ""
