"""A rule and its index: a rule is called up by the words without which it cannot match, and compiled when it is first called."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import count
from zlib import crc32

from bot.language.model import DATA
from bot.language.normal import Normal, anchors, pattern
from bot.language.readings import Span


@dataclass(slots=True)
class Rule:
    """One pattern of one level, compiled when one of its words first turns up.

    `kind` is "wish" (can be denied, joked about, somebody else's), "intent" (the same, with deeds) or "firm" (means, places,
    farewells: each has an innocent twin, which the surroundings give away). "plain" words of the first level are no mere hint:
    whoever says them is asked. What is "least" counts for its level, and head and encoder are asked whether there is more."""

    level: int
    kind: str
    source: str
    also: frozenset[str] = frozenset()
    """A match holds one of these words besides one of those that call the rule up; empty where no such words can be told."""
    place: int = 0
    """Its place among all rules, the highest levels first: rules are asked in this order, so that a reading never hangs on
    chance."""
    compiled: re.Pattern[str] | None = None

    def ready(self) -> re.Pattern[str]:
        if self.compiled is None:
            self.compiled = pattern(self.source)
        return self.compiled

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.ready().finditer(text)


BY_WORD: dict[str, list[Rule]] = {}
ALWAYS: list[Rule] = []
_NUMBERS = count()
_LEVEL = 1_000_000
"""More than there are rules."""


@cache
def _stored() -> dict[str, list[str]]:
    """The words that call up each rule, worked out when the head was trained, by the checksum of the rule; working them
    out takes longer than all else at start. A rule that is not among them is worked out here."""
    path = DATA / "t4_words.json"
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def rule_name(source: str) -> str:
    return f"{crc32(source.encode()):08x}"


def _needed(source: str) -> list[list[str]]:
    """Up to two lists of words; every match of `source` holds a word of each."""
    stored = _stored()
    name = rule_name(source)
    return [words.split() for words in stored[name]] if name in stored else [sorted(words) for words in anchors(source)]


def add_rules(by_word: dict[str, list[Rule]], always: list[Rule], level: int, kind: str, sources: Iterable[str]) -> None:
    for source in sources:
        first, *also = _needed(source) or [[]]
        rule = Rule(level, kind, source, frozenset(also[0]) if also else frozenset(), next(_NUMBERS) - level * _LEVEL)
        if not first:
            always.append(rule)
        for word in first:
            by_word.setdefault(word, []).append(rule)


def called_rules(normal: Normal, by_word: dict[str, list[Rule]], always: list[Rule]) -> list[Rule]:
    """The rules of which a match may stand in the text, the highest levels first."""
    called = {rule.place: rule for rule in always}
    words = normal.vocabulary
    for word in by_word.keys() & words:
        for rule in by_word[word]:
            if not rule.also or not rule.also.isdisjoint(words):
                called[rule.place] = rule
    return [called[place] for place in sorted(called)]


class Gate:
    """A pattern with the words of which one stands in each of its matches: a text without them is not searched."""

    __slots__ = ("_pattern", "_words", "source")

    def __init__(self, *alternatives: str) -> None:
        self.source = "|".join(alternatives)
        self._pattern: re.Pattern[str] | None = None
        needed = _needed(self.source)
        self._words = frozenset(needed[0]) if needed else None

    def opens(self, words: frozenset[str]) -> re.Pattern[str] | None:
        """The pattern, where a text of these words can hold a match of it."""
        if self._words is not None and self._words.isdisjoint(words):
            return None
        if self._pattern is None:
            self._pattern = pattern(self.source)
        return self._pattern


def matches_of(normal: Normal, by_word: dict[str, list[Rule]], always: list[Rule]) -> Iterator[re.Match[str]]:
    for rule in called_rules(normal, by_word, always):
        yield from rule.finditer(normal.text)


def add_family(level: int, kind: str, *alternatives: str) -> None:
    add_rules(BY_WORD, ALWAYS, level, kind, alternatives)


def spans_of(normal: Normal, matches: list[re.Match[str]]) -> tuple[Span, ...]:
    return tuple(normal.original(m.start(), m.end()) for m in matches[:6])

