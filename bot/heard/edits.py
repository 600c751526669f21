"""What somebody wants changed in a draft, in their own words: tone, simpler words, their name, words to take out, to replace or
to put in."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from bot.language.names import GIVEN

Kind = Literal["casual", "easy", "name", "out", "avoid", "replace", "add", "about", "better"]
LONGEST = 30
"""Words; what is longer is a message, and no wish about one."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change. `words`: the name, what is to go, or the sentence to put in; `instead`: what is to stand there; `whole`: with
    its sentence. "about" names a thing to put in without saying how, "better" names nothing."""

    kind: Kind
    words: str = ""
    instead: str = ""
    whole: bool = False
    sure: bool = True
    """Nothing else can be meant, so that words which do not stand there are asked for again."""


_CASUAL = re.compile(
    r"\b(?:casual|informal|(?:less|not (?:so|as|that|too)|too) "
    r"(?:formal|stiff|posh|official|polite|corporate|businesslike)|relaxed|"
    r"chatty|chattier|laid[- ]back|easy[- ]?going|friendlier|more friendly|like a (?:normal|real) person|more like me)\b",
    re.IGNORECASE,
)
_EASY = re.compile(
    r"\b(?:(?:easy|easier|simple|simpler|basic|plain|plainer|normal)(?:,? (?:more )?\w+)? (?:words|english|language|sentences)"
    r"|(?:make|keep|write|want|need|put|have)\b[^.!?]{0,30}\b(?:easy|easier|simple|simpler)"
    r"|(?:easier|simpler|more simple|more easy|easy) to (?:read|understand|say)"
    r"|(?:words|english|language|sentences)\b[^.!?]{0,15}\b(?:easy|easier|simple|simpler|complicated|difficult|hard|fancy|big)"
    r"|too (?:complicated|fancy|long[- ]winded)|fewer big words|less (?:complicated|fancy))\b",
    re.IGNORECASE,
)
_WISHED = re.compile(
    r"\b(?:make|sound|write|want|need|please|pls|can|could|prefer|keep|put|too)\b|^\W*(?:a (?:bit|little) )?(?:more|less|not)\b",
    re.IGNORECASE,
)
_OF_ONESELF = re.compile(r"\bi(?:['’]?m| am| feel| was)\b", re.IGNORECASE)
SHORT = 14
"""Words; a longer text about the tone tells something."""
_NAMED = re.compile(
    r"\W*(?:(?:ok|okay|and|oh|yes|hi|so|please|btw)\b[\s,.]*)*(?:my (?:first |full )?name(?: is|['’]?s|:)|"
    r"sign (?:it |off )?(?:as|with|from|by)|put (?:in )?(?:my name[,:]?|the name)|(?:the )?name is|i am called)\s+"
    r"(?P<name>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,2}?)(?: (?:please|thanks|there|in there|as my name))*\W*",
    re.IGNORECASE,
)
_BARE_NAME = re.compile(r"\W*(?:i['’]?m|i am|its|it['’]s)\s+(?P<name>[^\W\d_][\w'’-]*(?: [A-Z][\w'’-]*)?)\W*", re.IGNORECASE)
_NO_NAME = frozenset(
    "not wrong missing a the my in here there it that this still so very really done happy sorry fine ok good".split()
)
_QUOTE = "[\"\u201c\u201d\u201e\u00ab\u00bb'\u2018\u2019`]"
_OUT = re.compile(
    r"\W*(?:(?:ok|okay|but|and|please|pls|also|no|just|yes|can|could|would|will|you|u|i|we|want|to|like|it|let['’]?s|lets)\b"
    r"[\s,.]*)*"
    r"(?P<do>take out|leave out|cut out|remove|delete|get rid of|take|leave|cut|drop|lose|omit|skip|erase|scrap|without) "
    r"(?P<what>.+?)(?P<off>\s+(?:out|off|away))?(?:[\s,]+(?:please|pls|thanks|thank you|again))*\s*[.!?]*\s*",
    re.IGNORECASE | re.DOTALL,
)
_SURELY = frozenset({"take out", "leave out", "cut out", "remove", "delete", "get rid of"})
_REPLACE = re.compile(
    r"\W*(?:(?:please|can|could|you|u|i|want|to)\b\s*)*(?:change|replace|swap|turn)\s+(?:the |that )?"
    rf"{_QUOTE}(?P<what>.+?){_QUOTE}\s+(?:to|with|by|for|into)\s+{_QUOTE}(?P<instead>.+?){_QUOTE}\W*",
    re.IGNORECASE | re.DOTALL,
)
_ARTICLE = re.compile(
    r"^(?:the |that |this |a |an |all (?:of )?)?(?:(?:word|words|bit|part|line|phrase|thing|sentence|piece)s?\b[:,]?\s*)?",
    re.IGNORECASE,
)
_PART = re.compile(
    r"^(?:the |that |this )?(?:(?:bit|part|line|sentence|thing|piece)s? (?:about|with|on|where|that says) "
    r"(?:the |a |my )?(?P<a>.+)|(?P<b>.+?) (?:bit|part|line|sentence|thing))$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"(?:[.!?]|(?=\n\n))(?P<gap>)\s+")
_MARKS = "[\"\u201c\u201d\u201e\u00ab\u00bb]"
_LEFT_ALONE = re.compile(
    r"(?:\s+(?:for|of|about|with|to|on|in|at|from))?(?:\s+(?:the|a|an|this|that|my|your|such|some|any))?$|"
    r"\s+(?:and|or|but)$",
    re.IGNORECASE,
)
"""Small words that belonged to what was taken out at the end of a clause."""
_NO_WORDS = frozenset(("it", "that", "this", "them", "me", "everything", "all"))
_QUOTED = re.compile(rf"{_QUOTE}(?P<words>.+){_QUOTE}", re.DOTALL)


_ASKS_NICELY = (
    r"\W*(?:(?:ok|okay|but|and|also|please|pls|can|could|would|will|should|must|want|need|you|u|we|i|to|just|maybe|oh|hm+|"
    r"i['’]?d like|yes|no|actually|wait|like)\b[\s,.]*)*"
)
_AVOID = re.compile(
    rf"{_ASKS_NICELY}(?:(?:do ?n['’]?t|do not|dont|not|never|avoid|stop|without|wo ?n['’]?t|would ?n['’]?t|would never|"
    r"i['’]?d never|i never|i do ?n['’]?t)(?: ever| normally| usually)? (?:say(?:ing)?|us(?:e|ing)|writ(?:e|ing)|put(?:ting)?)"
    rf"|i (?:hate|do ?n['’]?t like|can['’]?t stand)(?= (?:the |that )?(?:words? )?{_QUOTE}))"
    rf" (?:the |that )?(?P<named>words? )?(?P<what>{_QUOTE}[^\"“”]+?{_QUOTE}|[\w'’ -]{{4,40}}?)"
    r"(?: (?:in (?:it|there|this)|please|pls|again))*"
    r"(?:[,.;!?]+\s*(?:i(?:['’]?d| would| do ?n['’]?t)? (?:never|not|hate|don|sound).*|it(?:['’]?s| is| sounds).*|"
    r"that(?:['’]?s| is).*|please|thanks)?)?\W*",
    re.IGNORECASE,
)
_INSTEAD_OF = (
    re.compile(
        rf"{_ASKS_NICELY}(?:say|use|write|put) {_QUOTE}?(?P<instead>[^\"“”]+?){_QUOTE}? (?:instead of|rather than|not|for) "
        rf"{_QUOTE}?(?P<what>[^\"“”]+?){_QUOTE}?\W*",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_ASKS_NICELY}(?:instead of|rather than) {_QUOTE}?(?P<what>[^\"“”]+?){_QUOTE}?,? (?:say|use|write|put) "
        rf"{_QUOTE}?(?P<instead>[^\"“”]+?){_QUOTE}?\W*",
        re.IGNORECASE,
    ),
)
_ADD = re.compile(
    rf"{_ASKS_NICELY}(?:also |still )?(?:mention|put(?: in| down)?|add(?: in)?|say|write|include|tell (?:them|her|him)|"
    r"let (?:them|her|him) know)(?: in(?: there| it)?)?(?: also| too)?:?(?: (?P<that>that))? (?P<what>.+)",
    re.IGNORECASE | re.DOTALL,
)
_A_SENTENCE = re.compile(
    r"i(?:['’](?:d|m|ve|ll)|d|m|ve|ll)?\b \S+|(?:my|we|there|what) .*\b(?:is|are|was|were|has|have|can|will)\b", re.IGNORECASE
)
_A_THING = re.compile(r"(?:my|the|a line|something about|about|a sentence)\b", re.IGNORECASE)
_TRAILS = re.compile(r"(?:[\s,]+(?:please|pls|thanks|in it|in there))+$", re.IGNORECASE)
_BETTER = re.compile(
    rf"{_ASKS_NICELY}(?:(?:make|do|write|get) (?:it|this|that|the (?:letter|message|e-?mail|draft)) (?:\w+ )?better|"
    r"improve (?:it|this|the (?:letter|message|e-?mail|draft))|(?:not|isn['’]?t) good enough|better)"
    r"(?: (?:please|pls|then|for me))*\W*",
    re.IGNORECASE,
)


def edit_in(text: str) -> Edit | None:
    """The change that a text at a draft asks for; None where it asks for none that is known here."""
    flat = " ".join(text.split())
    if not flat or len(flat.split()) > LONGEST:
        return None
    if replaced := _REPLACE.fullmatch(flat):
        return Edit("replace", replaced["what"].strip(), replaced["instead"].strip())
    for pattern in _INSTEAD_OF:
        if replaced := pattern.fullmatch(flat):
            # Without marks round the words it may be about something else; then they have to stand there.
            sure = re.search(_MARKS, flat) is not None
            return Edit("replace", replaced["what"].strip(), replaced["instead"].strip(), sure=sure)
    if avoided := _AVOID.fullmatch(flat):
        words = avoided["what"].strip("\"“”„«»'‘’` ")
        if words.lower() not in _NO_WORDS:
            return Edit("avoid", words, sure=bool(avoided["named"]) or words != avoided["what"])
    if (out := _OUT.fullmatch(flat)) and (edit := _taken(out["what"])):
        return replace(edit, sure=edit.sure or out["do"].lower() in _SURELY or out["off"] is not None)
    if _BETTER.fullmatch(flat):
        return Edit("better")
    for pattern in (_NAMED, _BARE_NAME):
        if (named := pattern.fullmatch(flat)) and (name := _name(named["name"], sure=pattern is _NAMED)):
            return Edit("name", name)
    if (added := _ADD.fullmatch(flat)) and (put_in := _added(added["what"], that=added["that"] is not None)):
        return put_in
    if len(flat.split()) > SHORT or not _WISHED.search(flat) or _OF_ONESELF.search(flat):
        return None
    return Edit("easy") if _EASY.search(flat) else Edit("casual") if _CASUAL.search(flat) else None


def without(text: str, edit: Edit) -> str:
    """The draft with the words taken out, or with others in their place; the draft itself where they do not stand in it."""
    found = _find(text, edit.words)
    if found is None:
        return text
    start, end = found
    if edit.whole or (edit.kind == "avoid" and re.match(r" *[\w'’(]", text[end:])):
        # Out of the middle of a sentence no word can go alone without breaking it.
        start, end = _sentence(text, start, end)
    return _tidy(text[:start], edit.instead, text[end:])


def _added(what: str, *, that: bool) -> Edit | None:
    """What is to be put in: a sentence of their own, or a thing of which the sentence is still to be given."""
    words = _TRAILS.sub("", what.strip().strip("\"“”").rstrip(" .!?"))
    if _A_SENTENCE.match(words):
        words = re.sub(r"\bi\b", "I", re.sub(r"\bi(['’])", r"I\1", words))
        words = re.sub(r"^I(m|ve|d|ll)\b", r"I'\1", words, flags=re.IGNORECASE)
        return Edit("add", f"{words[:1].upper()}{words[1:]}.")
    return Edit("about", words) if that or _A_THING.match(words) else None


def with_sentence(text: str, sentence: str) -> str:
    """The message with one more sentence, before its last thanks; the message itself where it has no place for one."""
    parts = text.split("\n\n")
    greeted = next((n for n, part in enumerate(parts) if _GREETING.match(part)), None)
    signed = len(parts) - 1 if len(parts) > 1 and "\n" in parts[-1] and len(parts[-1].split()) <= MOST_SIGNATURE else len(parts)
    if greeted is None or signed - greeted < 2:
        return text
    last = signed - 1
    if last - greeted == 1:
        parts.insert(signed, sentence)
    else:
        parts[last] = f"{sentence} {parts[last]}"
    return "\n\n".join(parts)


_GREETING = re.compile(r"(?:dear|hi|hello|hey|good (?:morning|afternoon))\b", re.IGNORECASE)
MOST_SIGNATURE = 8
"""Words of what stands under a message."""


def _taken(what: str) -> Edit | None:
    if quoted := _QUOTED.search(what):
        return Edit("out", quoted["words"].strip())
    if part := _PART.match(what.strip()):
        words = (part["a"] or part["b"] or "").strip()
        return Edit("out", words, whole=True, sure=False) if words else None
    words = _ARTICLE.sub("", what.strip(), count=1).strip()
    return Edit("out", words, sure=False) if words and words.lower() not in _NO_WORDS else None


def _name(name: str, *, sure: bool) -> str:
    words = name.strip(" .").split()
    if not words or words[0].lower() in _NO_NAME:
        return ""
    if not sure and words[0].lower() not in GIVEN:
        return ""
    return " ".join(word if any(c.isupper() for c in word) else word[:1].upper() + word[1:] for word in words)


def _find(text: str, words: str) -> tuple[int, int] | None:
    """Where words stand in a text, whatever the case and the breaks of lines."""
    parts = [re.escape(part) for part in words.strip(" .,;:!?").split()]
    if not parts:
        return None
    found = re.search(r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)", text, re.IGNORECASE)
    return found.span() if found else None


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence round a place, inside its paragraph."""
    left = max((found.end() for found in _ENDS.finditer(text, 0, start)), default=0)
    right = _ENDS.search(text, end)
    return left, right.start("gap") if right else len(text)


def _tidy(before: str, middle: str, after: str) -> str:
    """The pieces put together: no double spaces, no space before a mark, a capital where a sentence begins anew."""
    if not middle:
        # A mark that only parted what is gone goes with it, and so does a joining word that is left alone.
        before = before.rstrip(" ")
        after = after.lstrip(" ")
        opens = not before or before.endswith(("\n", ".", "!", "?"))
        if opens:
            after = re.sub(r"^[,;:.!?]+ ?", "", after)
            after = after[:1].upper() + after[1:]
        elif after[:1] in (",", ".", "!", "?", ";", "\n", ""):
            before = _LEFT_ALONE.sub("", before).rstrip(",")
        elif before.endswith(",") and after[:1] in (",", ".", "!", "?", ";"):
            before = before.rstrip(",")
        parted = bool(before) and not before.endswith("\n") and after[:1] not in ("", "\n", ",", ".", ";", "!", "?")
        text = before + (" " if parted else "") + after
    else:
        text = before + middle + after
    return re.sub(r"\n{3,}", "\n\n", text).strip()
