"""No pattern reads the same words in two ways over and over: that takes twice as long with each repetition, and a text such as
"ok ok ok ok ..." would hold up everybody who talks to this process."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import bot
from bot.language.normal import pattern
from bot.language.state.rules import Gate, Rule
from bot.late import Late

MANY = 8
"""From so many repetitions on a second reading of each counts."""
MOST = 800
"""Words that a part of a pattern is written out to; where there are more, only the shortest are looked at."""
EDGE = "\x00"
"""Stands for an assertion between two letters: words that differ in it are not read alike."""


def patterns() -> dict[tuple[str, int], str]:
    """Every pattern that a module of the core holds, by its source and flags, with the name under which it is held."""
    found: dict[tuple[str, int], str] = {}

    def held(name: str, value: object, deep: int) -> None:
        if isinstance(value, re.Pattern):
            found.setdefault((value.pattern, value.flags), name)
        elif isinstance(value, Late):
            found.setdefault((value.pattern, value._flags), name)
        elif isinstance(value, Rule):
            held(f"{name}, {value.kind} {value.place}", value.ready(), deep)
        elif isinstance(value, Gate):
            held(name, pattern(value.source), deep)
        elif deep and isinstance(value, dict):
            for each in value.values():
                held(name, each, deep - 1)
        elif deep and isinstance(value, (tuple, list, set, frozenset)):
            for each in value:
                held(name, each, deep - 1)
        elif deep and type(value).__module__.startswith("bot.") and not isinstance(value, type):
            slots = [slot for kind in type(value).__mro__ for slot in getattr(kind, "__slots__", ())]
            for slot in (*slots, *getattr(value, "__dict__", ())):
                held(name, getattr(value, slot, None), deep - 1)

    for module in pkgutil.walk_packages(bot.__path__, "bot."):
        for name, value in vars(importlib.import_module(module.name)).items():
            held(f"{module.name}.{name}", value, 3)
    return found


def _one_of(chosen: list[Any]) -> set[str]:
    """A letter or two that stand for a class."""
    if chosen[0][0] is kinds.NEGATE:
        return {"x"}
    found: set[str] = set()
    for kind, value in chosen:
        if kind is kinds.LITERAL:
            found.add(chr(value))
        elif kind is kinds.RANGE:
            found.add(chr(value[0]))
        elif kind is kinds.CATEGORY:
            found.add("x" if value in (kinds.CATEGORY_WORD, kinds.CATEGORY_NOT_SPACE, kinds.CATEGORY_NOT_DIGIT) else
                      "1" if value is kinds.CATEGORY_DIGIT else " ")  # fmt: skip
    return {" "} if " " in found else set(sorted(found)[:2])


def _shortest(words: set[str]) -> set[str]:
    return set(sorted(words, key=lambda one: (len(one), one))[:MOST]) if len(words) > MOST else words


def readings(part: Any) -> tuple[set[str], set[str]]:
    """The words that a part of a pattern reads, and those of them that it reads in more than one way."""
    words, twice = {""}, set[str]()
    for kind, value in part:
        more, doubled = _readings(kind, value)
        joined: set[str] = set()
        again: set[str] = set()
        for first in words:
            for then in more:
                one = first + then
                if one in joined or first in twice or then in doubled:
                    again.add(one)
                joined.add(one)
        words, twice = _shortest(joined), again
    return words, twice & words


def _readings(kind: Any, value: Any) -> tuple[set[str], set[str]]:
    if kind is kinds.LITERAL:
        return {chr(value)}, set()
    if kind is kinds.IN:
        return _one_of(value), set()
    if kind in (kinds.ANY, kinds.NOT_LITERAL):
        return {"x"}, set()
    if kind is kinds.SUBPATTERN:
        return readings(value[3])
    if kind is kinds.BRANCH:
        words, twice = set[str](), set[str]()
        for each in value[1]:
            more, doubled = readings(each)
            twice |= doubled | (words & more)
            words |= more
        return _shortest(words), twice
    if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT):
        least, most, inner = value
        one, doubled = readings(inner)
        words, line = ({""} if least == 0 else set()), {""}
        for count in range(1, min(most, max(least, 2)) + 1):
            line = _shortest({first + then for first in line for then in one})
            words |= line if count >= least else set()
        return _shortest(words), doubled & words
    return {EDGE}, set()


def ambiguous(part: Any) -> str:
    """Words that one or two rounds of a part can read in two ways; empty where there are none."""
    words, twice = readings(part)
    words.discard("")
    if twice - {""}:
        return min(twice - {""})
    for long in words:
        for end in range(1, len(long)):
            if long[:end] in words:
                rest = long[end:]
                if rest in words or any(one.startswith(rest) and one[len(rest) :] in words for one in words):
                    return long
    return ""


def rounds(parsed: Any) -> Iterator[Any]:
    """The parts of a pattern that may be repeated many times."""
    for kind, value in parsed:
        if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT):
            if value[1] >= MANY and not (len(value[2]) == 1 and value[2][0][0] in (kinds.IN, kinds.LITERAL, kinds.ANY)):
                yield value[2]
            yield from rounds(value[2])
        elif kind is kinds.SUBPATTERN:
            yield from rounds(value[3])
        elif kind is kinds.BRANCH:
            for each in value[1]:
                yield from rounds(each)
        elif kind in (kinds.ASSERT, kinds.ASSERT_NOT):
            yield from rounds(value[1])


def test_no_pattern_reads_the_same_words_in_two_ways() -> None:
    """Every repeated part of every pattern of the core."""
    found = {
        name: words
        for (source, flags), name in patterns().items()
        for part in rounds(parser.parse(source, flags))
        if (words := ambiguous(part))
    }
    assert found == {}


@pytest.mark.parametrize(
    "source",
    [
        r"(?:im|i'?m|so) ?",
        r"(?:\W*(?:so|ok)\b[\s,.]*)*they",
        r"(?:(?:k+|ok)\W*)+",
        r"(?:that'?s |thats |no )*wrong",
        r"(?:\w+ ?)*x",
    ],
)
def test_such_patterns_are_found(source: str) -> None:
    """The check sees what it is for."""
    source = source if source.endswith(("*they", "+", "wrong", "x")) else f"(?:{source})*"
    assert any(ambiguous(part) for part in rounds(parser.parse(source)))


@pytest.mark.parametrize(
    "source", [r"(?:(?:so|ok)\b[\s,.]*)*they", r"(?:(?:k+|ok)\b\W*)+x", r"(?:\w+ )*x", r"(?:that'?s |no )*wrong"]
)
def test_others_are_not(source: str) -> None:
    """What goes on in one way only."""
    assert not any(ambiguous(part) for part in rounds(parser.parse(source)))
