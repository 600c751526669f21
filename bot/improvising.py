"""A line in other words: what a language model is asked, and whether what it gives may be said.

The line, its facts and its moment are the pages' and the rules' (rehearsal.md); a model, where an operator has set one up and the
person lets it, may only put it differently. So its words are held against the line: whatever adds to it, leaves a fact of it out,
tells what is still held back, or steps out of the role is dropped, and the line is said as it stands.

Names stay here (safety.md): what goes out has letters in their place, and they are put back into what comes in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.context import Language
from bot.effects import Brief
from bot.late import late
from bot.ports import Message
from bot.wording import Wording, escape, unescape

MOST_HEARD: Final = 600
"""Characters of what was said before the line that are shown; its end says most."""
LONGEST: Final = 1.7
"""So many times as long as the line its other words may be, and a short line this many characters longer."""
SHORT: Final = 60

_CONTACT: Final = late(
    r"\S+@\S+\.\w+|https?://\S+|www\.\S+|(?<!\w)@\w+|(?<![\w.])\+?\d(?:[\d ()/-]{6,}\d)(?!\w)"
)
"""Addresses, links, handles and telephone numbers."""
_LETTER: Final = late(r"\[([A-Z])\]")
_NUMBER: Final = late(r"\d+")
_NO: Final = late(r"\b(?:not?|never|nobody|nothing|none|cannot|without|un(?:able|likely))\b|n['’]t\b", re.IGNORECASE)
_NAME: Final = late(r"(?<=[a-z,;] )[A-Z][a-z]{2,}\b")
"""A word with a capital inside a sentence."""
_OUT_OF_ROLE: Final = late(
    r"\b(?:as an? (?:ai|assistant|language model)|language model|i(?: am|'m) an? (?:ai|assistant|bot)|role-?play|rephras\w+|"
    r"reword\w+|the candidate|system prompt|instructions?)\b",
    re.IGNORECASE,
)
_PROMISES: Final = late(
    r"\b(?:reconsider|change (?:our|my) minds?|(?:job|role|position)(?: is|'s) yours|(?:got|get|have) the (?:job|role|position)|"
    r"hir(?:ed?|ing)|offer\w*|contract|start (?:on )?\w+day|congratulations|welcome (?:aboard|to the team)|successful|"
    r"another interview|sue|lawyers?|guarantee\w*|promise\w*)\b",
    re.IGNORECASE,
)
"""What would be another outcome than the one that the call is about."""
_JUDGES: Final = late(
    r"\byou(?:'re| are| were| weren't| seem(?:ed)?| sound(?:ed)?| look(?:ed)?| appear(?:ed)?| c[oa]me| lack(?:ed)?| struck|"
    r" failed| missed| didn't| did not| don't have| had no| hadn't| never| should(?:'ve| have)| could(?:'ve| have))\b|"
    r"\byour? (?:attitude|manner|tone|experience|skills?|answers?|cv)\b",
    re.IGNORECASE,
)
"""What is said of the caller, where the line says nothing of them."""
_MARKED: Final = late(r"[`*_#>|<{}\[\]\\]")
_LABEL: Final = late(r"^\s*(?:[\w .'-]{1,40}:\s+)?[\"“]?(.*?)[\"”]?\s*$", re.DOTALL)


class Asked(NamedTuple):
    """What a model is asked: how it is to go about it, and the task."""

    instructions: str
    task: str


def asked(brief: Brief, wording: Wording) -> Asked:
    """What goes to the model: the role, what was just said to it, and the line; no name that we know."""
    values = {
        "who": masked(brief.who, brief.names),
        "heard": masked(brief.heard[-MOST_HEARD:], brief.names) or "-",
        "words": masked(brief.words, brief.names),
    }
    return Asked(unescape(wording.line("model.instructions", {})), unescape(wording.line("model.task", values)))


def masked(text: str, names: Sequence[str]) -> str:
    """The text with a letter in place of each name, and without what would lead to somebody."""
    for letter, name in _letters(names):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", f"[{letter}]", text, flags=re.IGNORECASE)
    return _CONTACT.sub("[…]", text)


def _letters(names: Sequence[str]) -> list[tuple[str, str]]:
    """Long names first, so that none is taken for a part of itself."""
    different = {name.strip().lower(): name.strip() for name in reversed(names) if len(name.strip()) > 1}
    ordered = sorted(different.values(), key=lambda name: (-len(name), name))
    return [(chr(ord("A") + n), name) for n, name in enumerate(ordered[:26])]


def said(brief: Brief, answer: str, language: Language) -> str:
    """The model's words with the names put back; empty where they may not be said. Never raises, for any text."""
    words = " ".join(answer.split())
    found = _LABEL.match(words)
    if found is None or "\n\n" in answer.strip():
        return ""
    words = found[1].replace("’", "'")
    by_letter = dict(_letters(brief.names))
    if any(letter not in by_letter for letter in _LETTER.findall(words)):
        return ""
    if set(_LETTER.findall(words)) - set(_LETTER.findall(masked(brief.words, brief.names))):
        return ""  # somebody whom the line does not name
    plain = _LETTER.sub(lambda m: by_letter[m[1]], words).strip()
    return plain if plain and _faithful(brief, plain) and _calm(plain, language) else ""


def _faithful(brief: Brief, words: str) -> bool:
    """Whether it says what the line says, as far as can be told from outside."""
    line, low = brief.words.replace("’", "'"), words.lower()
    if _MARKED.search(words) or len(words) > max(len(line) * LONGEST, len(line) + SHORT):
        return False
    if any(_has(tell, low) and not _has(tell, line.lower()) for tell in brief.never):
        return False
    if not all(any(_has(tell, low) for tell in tells) for tells in brief.keep):
        return False
    if brief.keep and (len(words) * LONGEST < len(line) or bool(_NO.search(words)) != bool(_NO.search(line))):
        return False
    if ("?" in words) != ("?" in line) or set(_NUMBER.findall(words)) - set(_NUMBER.findall(line)):
        return False
    if any(name not in line for name in _NAME.findall(words)):
        return False
    added = [sign for sign in (_OUT_OF_ROLE, _PROMISES, _JUDGES) if sign.search(words) and not sign.search(line)]
    return not added and _CONTACT.search(words) is None


def _calm(words: str, language: Language) -> bool:
    """Whether there is no danger and no threat in it."""
    state = language.state(words)
    return state.risk == "R0" and not state.viol


def _has(tell: str, low: str) -> bool:
    return re.search(rf"\b{re.escape(tell)}\b", low) is not None


def reworded(message: Message, words: str) -> Message:
    """The message with `words` in place of its line's; as it is where the line does not stand in it."""
    brief = message.brief
    if brief is None or not words or escape(brief.words) not in message.text:
        return message
    text = message.text.replace(escape(brief.words), escape(words), 1)
    return message.model_copy(update={"text": text, "brief": None})
