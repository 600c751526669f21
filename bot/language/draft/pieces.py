"""How a message is cut: its greeting, its sentences, and its closing; a long sentence also into clauses."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.language.scan import tried

LARGEST: Final = 6000
"""Characters beyond this are counted but not read."""

_STRAIGHT: Final = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'", "\u201c": '"', "\u201d": '"', "\u00ab": '"', "\u00bb": '"',
     "\u2013": "-", "\u2014": "-", "\u00a0": " ", "\t": " "}
)  # fmt: skip


def evened(text: str) -> str:
    """Lower case with straight quotes, and every character where it was."""
    changed = text.translate(_STRAIGHT)
    lowered = changed.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := c.lower()) == 1 else c for c in changed)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the message: where it stands, which sentence of the body it belongs to, and whether it is the whole."""

    start: int
    end: int
    sentence: int
    whole: bool


_END: Final = re.compile(
    r"(?<!\bmr)(?<!\bms)(?<!\bdr)(?<!\bmrs)(?<!\be\.g)(?<!\bi\.e)(?<!\bst)(?<!\d)[.]+(?=[\s\"')]|$)[\"')]*"
    r"|(?<=\d)\.(?=\s+[a-z]{2}|\s*$)|[?!\u2026]+[\"')]*|\n+|(?<=\s)[:;]-?[)(dp](?=\s|$)"
)
_ENDING: Final = re.compile("[.?!\u2026\n:;]")
"""What `_END` can begin with."""
_GREETING: Final = re.compile(
    r"\s*(?:(?:dear|hi+|hiya|hey+|hello|helo|good (?:morning|afternoon|evening|day)|evening|morning|alright|"
    r"greetings|to)"
    r"(?:\s+(?:there|all|again|both|everyone|team|sir or madam|sir|madam|whom it may concern|the [\w ]{3,30}?"
    r"|(?:mr|mrs|ms|miss|dr|prof|professor)\.?\s+[\w'-]+(?:\s[\w'-]+)?|[\w'-]+(?:\s(?!i\b|it|my|this|just)"
    r"[\w'-]+){0,2}))?"
    r"\s*(?:[,!:.\n-]+|(?=\s(?:i|it's|its|just|thanks|thank|im|i'm)\b))"
    r"|to whom it may concern\s*[,:.\n]?)\s*"
)
_CLOSING: Final = re.compile(
    r"(?:^|(?<=[\n.!?]))\s*(?:(?:with )?(?:many |very |all )?(?:kind|kindest|best|warm|warmest)(?: regards| wishes)?"
    r"|regards|yours(?: \w+)?|sincerely|respectfully|with respect|cheers|all the best|take care|bye)\s*[,.!]?\s*"
    r"(?:\n\s*|\s)?(?:[\w'.-]+\s*){0,3}[.!]?\s*$"
)
_JOINT: Final = re.compile(
    r"\s*[;:]\s+|\s-\s|,\s+(?=(?:and|but|so|yet|or|although|though|because|since|as|while|which|if|nor|i|it|you|my|"
    r"is|was|what"
    r"|how|why|who|would|could|can)\b)"
    r"|\s+(?=(?:and|but|so|because|cos|then)\s+(?:i|im|i'm|ive|i've|id|i'd|you|youve|we|he|she|they|it|its|my|is|if|"
    r"thats"
    r"|what|why|how|would|could|can|any|please|thank|thanks|when|where|who|then|nobody|the)\b)"
    r"|\s+(?=(?:i just|i was just|is there|if you cant|if you can't|if theres|please|can you|can i|could you|could "
    r"i|no worries"
    r"|what would|what could|what should|any chance)\b)"
)


def trim(even: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the marks before it and the blanks at either end."""
    while start < end and not (even[start].isalnum() or even[start] in "\"'([" or ord(even[start]) > 0x2000):
        start += 1
    while end > start and even[end - 1].isspace():
        end -= 1
    return start, end


def pieces(text: str) -> list[Piece]:
    """The sentences of the body in order, each followed by its clauses where it is long. Greeting and sign-off are not
    body, but a closing that thanks is a sentence."""
    even = evened(text)[:LARGEST]
    greeting = _GREETING.match(even)
    at = greeting.end() if greeting else 0
    if at >= len(even.rstrip()):
        at = 0
    closing = _CLOSING.search(even, max(at, len(even) - 120))
    stop = closing.start() if closing and closing.start() > at else len(even)
    found: list[Piece] = []
    number = 0
    ends = (match.start() for match in _ENDING.finditer(even, at, stop))
    edges = [match.end() for match in tried(_END.match, even, ends, at, stop)] + [stop]
    for edge in edges:
        start, end = trim(even, at, edge)
        at = edge
        if end - start < 2 or not any(c.isalnum() for c in even[start:end]):
            if end > start and any(ord(c) > 0x2190 for c in even[start:end]):
                found.append(Piece(start, end, number, True))
            continue
        found.append(Piece(start, end, number, True))
        if end - start > 60:
            clauses = _clauses(even, start, end)
            found += [Piece(a, b, number, False) for a, b in clauses] if len(clauses) > 1 else []
        number += 1
    return found


def _clauses(even: str, start: int, end: int) -> list[tuple[int, int]]:
    """The clauses of a sentence; none shorter than three words, for a scrap carries no meaning of its own."""
    edges = [start, *(m.end() for m in _JOINT.finditer(even, start, end) if start < m.start()), end]
    found: list[tuple[int, int]] = []
    for first, last in pairwise(edges):
        a, b = trim(even, first, last)
        if found and even.count(" ", a, b) < 2:
            found[-1] = (found[-1][0], b)
        elif b > a:
            found.append((a, b))
    return found


def within(spans: Iterable[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of the spans holds all of a stretch."""
    return any(a <= start and end <= b for a, b in spans)


