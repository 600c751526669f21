"""A message with a change made that was asked for in words (`bot.heard.edits` reads which): words out, in or in others' place,
another greeting or ending, one paragraph. Where a change cannot be made the message stays as it is."""

from __future__ import annotations

import re

from bot.heard.edits import TITLED, Edit
from bot.late import late

_ENDS = late(r"(?:[.!?]|(?=\n\n))(?P<gap>)\s+")
_LEFT_ALONE = late(
    r"(?:\s+(?:for|of|about|with|to|on|in|at|from))?(?:\s+(?:the|a|an|this|that|my|your|such|some|any))?$|"
    r"\s+(?:and|or|but)$",
    re.IGNORECASE,
)
"""Small words that belonged to what was taken out at the end of a clause."""


def without(text: str, edit: Edit) -> str:
    """The draft with the words taken out, or with others in their place; the draft itself where they do not stand in it."""
    if edit.unit:
        return _without_part(text, edit)
    found = _find(text, edit.words) or (_find_kindred(text, edit.words) if edit.whole else None)
    if found is None:
        return text
    start, end = found
    if edit.whole or (edit.kind == "avoid" and re.match(r" *[\w'’(]", text[end:])):
        # Out of the middle of a sentence no word can go alone without breaking it.
        start, end = _sentence(text, start, end)
    instead = f"{edit.instead[:1].upper()}{edit.instead[1:]}" if text[start : start + 1].isupper() else edit.instead
    return _tidy(text[:start], instead, text[end:])


def with_sentence(text: str, sentence: str, *, asks: bool = False) -> str:
    """The message with one more sentence, before its last thanks; where it asks something, behind what is asked already. The
    message itself where it has no place for one."""
    parts = text.split("\n\n")
    greeted = next((n for n, part in enumerate(parts) if _GREETING.match(part)), None)
    signed = len(parts) - 1 if len(parts) > 1 and "\n" in parts[-1] and len(parts[-1].split()) <= MOST_SIGNATURE else len(parts)
    if greeted is None or signed - greeted < 2:
        return text
    last = signed - 1
    asking = next((n for n in range(last, greeted, -1) if "?" in parts[n]), None) if asks else None
    if asking is not None:
        # Leave to say nothing comes after all that is asked.
        sentences = _SENTENCES.split(parts[asking])
        at = len(sentences) - 1 if len(sentences) > 1 and re.match(r"if\b", sentences[-1], re.IGNORECASE) else len(sentences)
        parts[asking] = " ".join((*sentences[:at], sentence, *sentences[at:]))
    elif last - greeted == 1:
        parts.insert(signed, sentence)
    else:
        parts[last] = f"{sentence} {parts[last]}"
    return "\n\n".join(parts)


_GREETING = late(r"(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day))\b", re.IGNORECASE)
MOST_SIGNATURE = 8
"""Words of what stands under a message."""


def changed(text: str, edit: Edit, name: str = "") -> str:
    """The message with one change made; the message itself where it cannot be. `name`: whom it is written to, as it is known."""
    match edit.kind:
        case "add" | "ask":
            return with_sentence(text, edit.words, asks=edit.kind == "ask")
        case "greet":
            return _greeting(text, edit, name)
        case "sign":
            return _signed(text, edit.words, edit.instead)
        case "one":
            return _in_one(text)
        case "out" | "avoid":
            left = without(text, edit)
            return _without_loose_ends(text, _JOINS_NOTHING.sub("", left) if left != text else text)
        case "replace":
            return without(text, edit)
    return text


_JOINS_NOTHING = late(r",?\s+(?:and|or|but)(?: for)?(?=\s*[.!?;])", re.IGNORECASE)
"""A word that joined on what has been taken out."""
_HANGS_ON_IT = late(
    r"(?:it|that|this|which|anything|any of (?:it|that)|even (?:a|one)\b.{0,30}?) (?:would|['’]d|could)\b"
    r"|(?:but |and )?(?:if|should|in case) (?:that|it|this|there)\b.{0,20}\b(?:not|n['’]t|isn|no)\b"
    r"|(?:if|but) (?:you(?:['’]d| would)? (?:rather not|cannot|can['’]?t|prefer not)|not)\b"
    r"|(?:i|i['’]d|i would)(?: \w+)? understand if (?:not|you (?:cannot|can['’]?t)|that)\b",
    re.IGNORECASE,
)
"""A sentence that speaks of what was asked before it."""


def _without_loose_ends(before: str, after: str) -> str:
    """A message from which the request was taken, without what hangs on it: with nothing asked, "it would be a real favour"
    speaks of nothing."""
    if "?" not in before or "?" in after:
        return after
    parts, first, last = _body(after)
    left = [" ".join(s for s in _SENTENCES.split(part.strip()) if not _HANGS_ON_IT.match(s)) for part in parts[first:last]]
    body = [part for part in left if part]
    return "\n\n".join(parts[:first] + body + parts[last:]) if body else after


def _body(text: str) -> tuple[list[str], int, int]:
    """The paragraphs of a message, and where its body begins and ends: behind the greeting, before the signature."""
    parts = text.split("\n\n")
    first = next((n + 1 for n, part in enumerate(parts) if _GREETING.match(part) and len(part.split()) <= MOST_SIGNATURE), None)
    if first is None:
        first = 1 if len(parts) > 1 and parts[0].lower().startswith("subject") else 0
    ends = len(parts) > 1 and len(parts[-1].split()) <= MOST_SIGNATURE and not re.search(r"[.!?]\s*$", parts[-1])
    return parts, first, len(parts) - 1 if ends else len(parts)


def _without_part(text: str, edit: Edit) -> str:
    """The message without the sentences or paragraphs that stand at a place; never without all of them."""
    parts, first, last = _body(text)
    body = parts[first:last]
    if edit.unit == "paragraph":
        found = range(len(body))[edit.first : edit.first + edit.count or None]
        if not found or len(found) == len(body):
            return text
        return "\n\n".join(parts[:first] + [part for n, part in enumerate(body) if n not in found] + parts[last:])
    cut = [_SENTENCES.split(part.strip()) for part in body]
    places = [(n, m) for n, sentences in enumerate(cut) for m in range(len(sentences))]
    gone = places[edit.first : edit.first + edit.count or None]
    if not gone or len(gone) == len(places):
        return text
    left = [" ".join(s for m, s in enumerate(sentences) if (n, m) not in gone) for n, sentences in enumerate(cut)]
    return "\n\n".join(parts[:first] + [part for part in left if part] + parts[last:])


_SENTENCES = late(r"(?<=[.!?])\s+(?=\S)")
_HELLO = late(
    r"^(?P<hello>(?:dear|hello|hi|hey|greetings|good (?:morning|afternoon|evening|day))\b)(?P<who>[^,\n.!:]*)",
    re.IGNORECASE | re.MULTILINE,
)


def _greeting(text: str, edit: Edit, name: str) -> str:
    """The message with another greeting: the whole of it, another name, or a part of the name that is known."""
    found = _HELLO.search(text)
    if found is None:
        return text
    if _GREETING.match(edit.words):
        words = edit.words
        if len(words.split()) <= 2 and words.split()[-1].lower() in _BARE_HELLO:
            words += found["who"]
    elif (who := edit.words or _part_of(name, edit.instead)) == "":
        return text
    else:
        words = f"{found['hello']} {who}"
    return f"{text[: found.start()]}{words[:1].upper()}{words[1:]}{text[found.end() :]}"


def greeting(text: str, name: str) -> str:
    """The message with its greeting to somebody else, by the first name where it stands without a title; to nobody by name where
    none is known."""
    found = _HELLO.search(text)
    if found is None:
        return text
    who = name if not name or re.match(TITLED, name, re.IGNORECASE) else name.split()[0]
    hello = f"{found['hello']} {who}" if who else "Hello"
    return f"{text[: found.start()]}{hello}{text[found.end() :]}"


_BARE_HELLO = frozenset("dear hello hi hey morning afternoon evening day".split())


def _part_of(name: str, part: str) -> str:
    """The first name, the surname or the whole of a name; a surname with its title, or the one that "her" and "his" give."""
    words = name.split()
    title = words.pop(0) if words and re.fullmatch(TITLED, words[0], re.IGNORECASE) else ""
    whose, _, which = part.partition(" ")
    if which in ("full", "whole"):
        return name
    if which in ("first", "given"):
        return words[0] if len(words) > bool(title) else ""
    if len(words) + bool(title) < 2:
        return ""
    title = title or {"her": "Ms", "his": "Mr"}.get(whose, "")
    return f"{title} {words[-1]}" if title else name


def _signed(text: str, close: str, name: str) -> str:
    """The message with other words before the name at its end, and that name where one is given."""
    parts = text.split("\n\n")
    lines = parts[-1].split("\n")
    if len(parts) < 2 or len(parts[-1].split()) > MOST_SIGNATURE:
        return text
    ending = f"{close[:1].upper()}{close[1:]},"
    return "\n\n".join((*parts[:-1], "\n".join((ending, name) if name else (ending, *lines[1:]))))


def _in_one(text: str) -> str:
    """The message with its body in a single paragraph."""
    parts, first, last = _body(text)
    return "\n\n".join((*parts[:first], " ".join(part.strip() for part in parts[first:last]), *parts[last:]))


_KINDRED = tuple(
    frozenset(group.split())
    for group in ("phone call ring telephone talk talking calling", "cv resume", "job role post position", "feedback tips advice")
)
"""Words that people use of the same part of a message."""


def _find_kindred(text: str, words: str) -> tuple[int, int] | None:
    """Where a part stands that was named by a word of its kind ("the part about the phone")."""
    named = words.lower().split()
    group = next((g for g in _KINDRED if len(named) == 1 and named[0] in g), frozenset())
    found = [place for word in group if (place := _find(text, word)) is not None]
    return min(found, default=None) or _find_about(text, named)


STEM = 5
"""Letters in which a word of the message and another form of it agree ("respecting" and "respect")."""
_ANY_PART = frozenset("about that this with where they them their have your what when part line being very some from".split())


def _find_about(text: str, named: list[str]) -> tuple[int, int] | None:
    """Where the one sentence stands that has all the words by which a part was named, in whatever form; None where several."""
    stems = [word[:STEM] for word in named if len(word) > 3 and word.isalpha() and word not in _ANY_PART]
    if not stems:
        return None
    parts, first, last = _body(text)
    sentences = [sentence for part in parts[first:last] for sentence in _SENTENCES.split(part)]
    found = [each for each in sentences if all(re.search(rf"\b{stem}", each, re.IGNORECASE) for stem in stems)]
    if len(found) != 1:
        return None
    start = text.index(found[0])
    return start, start + len(found[0].rstrip(" .!?"))


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
            after = re.sub(r"^(?:and|but|or) (?=\w)", "", after)  # it joined on what is gone
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
