"""Many phrases looked for at once in a line of words, without a regular expression.

A phrase is read word by word: what is left of it after a word is its derivative, a shorter phrase. All phrases that have read the
same words so far are one state, made when it is first reached and kept; so a word costs one look in a dictionary, nothing has
to be compiled beforehand, and the first text costs hardly more than the hundredth.

How a phrase is written: elements are parted by spaces and match whole words. `(a|b)` is a choice, a `+` inside it a space, a
`?` after it makes it optional, `stem*` matches any ending, `_` stands for up to three words, `__` for up to six and `#` for
one, two or three. Marks of punctuation are words of their own: `,` `.` `?`; `/` at the end stands for any of them or the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

MARKS = frozenset(".,?")
_WORDS = re.compile(r"[^\s()|+*/]+")
_NUMBERS = ("one", "two", "three", "1", "2", "3")
_GAPS = {"_": 3, "__": 6}
_MOST_STATES = 10_000
"""Beyond this many the states are forgotten and made afresh: no text may fill the memory."""

_UNKNOWN: Any = object()
"""Not looked at yet; None is a word after which no phrase goes on."""

_Rest = tuple[str, ...]
_Item = tuple[str, _Rest]
"""A label, and the elements of one of its phrases that are still to come."""


class _Element(NamedTuple):
    """One element: the first words of its choices, each with the words that must follow it; how many words a gap may pass."""

    firsts: tuple[tuple[str, str], ...]
    optional: bool
    gap: int
    edge: bool


@cache
def _element(element: str) -> _Element:
    if element in _GAPS or element[0] == "_":
        return _Element((), True, _GAPS.get(element) or int(element[1:]), False)
    optional = len(element) > 1 and element.endswith("?")
    bare = element[:-1] if optional else element
    choices = bare[1:-1].split("|") if bare.startswith("(") else [bare]
    firsts: list[tuple[str, str]] = []
    for choice in choices:
        if choice and choice != "/":
            first, _, follows = choice.strip("+").partition("+")
            firsts += [(word, follows) for word in (_NUMBERS if first == "#" else (first,))]
    return _Element(tuple(firsts), optional, 0, "/" in choices)


class _State:
    """All phrases that have come equally far. `ends` are the labels whose phrase is whole here, `edges` those that want a mark or
    the end next."""

    __slots__ = ("by_stem", "by_word", "edges", "ends", "next", "other", "past", "stems")

    def __init__(self, items: Iterable[_Item]) -> None:
        ends: set[str] = set()
        edges: set[str] = set()
        # Tuples of tuples of strings: the garbage collector need not follow those.
        self.by_word: dict[str, tuple[_Item, ...]] = {}
        self.by_stem: dict[str, tuple[_Item, ...]] = {}
        past: list[_Item] = []
        for label, rest in items:
            while True:
                if not rest:
                    ends.add(label)
                    break
                element = _element(rest[0])
                after = rest[1:]
                for word, follows in element.firsts:
                    left = (label, (follows, *after) if follows else after)
                    table, key = (self.by_stem, word[:-1]) if word.endswith("*") else (self.by_word, word)
                    table[key] = (*table.get(key, ()), left)
                if element.gap:
                    past.append((label, (f"_{element.gap - 1}", *after) if element.gap > 1 else after))
                if element.edge and all(_element(e).optional or _element(e).edge for e in after):
                    edges.add(label)
                if not element.optional:
                    break
                rest = after
        self.ends, self.edges = tuple(sorted(ends)), tuple(sorted(edges - ends))
        self.past = tuple(past)
        """What stays after a word that only a gap lets by."""
        self.stems = tuple(self.by_stem)
        self.next: dict[str, _State | None] = {}
        self.other: _State | None = _UNKNOWN


class Phrases:
    """Phrases by label, one on each line of the label's text."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self._first = _State(
            (label, tuple(line.split())) for label, lines in table.items() for line in lines.strip().splitlines()
        )
        self._states: dict[tuple[_Item, ...], _State] = {}
        self._written = frozenset(
            word for line in (line for lines in table.values() for line in lines.splitlines()) for word in _WORDS.findall(line)
        )

    def _after(self, state: _State, word: str) -> _State | None:
        """The state after this word; kept under the word if a phrase writes it, so that what is kept stays bounded."""
        stems = tuple(stem for stem in state.stems if word.startswith(stem)) if word.startswith(state.stems) else ()
        gap = word not in MARKS
        if word not in state.by_word and not stems:
            if not gap:
                return None
            if state.other is _UNKNOWN:
                state.other = self._state(state.past)
            return state.other
        items = set(state.by_word.get(word, ()))
        for stem in stems:
            items.update(state.by_stem[stem])
        if gap:
            items.update(state.past)
        found = self._state(items)
        if word in self._written:
            state.next[word] = found
        return found

    def _state(self, items: Iterable[_Item]) -> _State | None:
        key = tuple(sorted(set(items)))
        if not key:
            return None
        found = self._states.get(key)
        if found is None:
            if len(self._states) >= _MOST_STATES:
                self._states.clear()
                self._first.next.clear()
            found = self._states[key] = _State(key)
        return found

    def find(self, words: Sequence[str]) -> dict[str, list[tuple[int, int]]]:
        """Where each label's phrases stand: for each word at which one begins, the range of words of the longest."""
        found: dict[str, list[tuple[int, int]]] = {}
        count = len(words)
        begun, after = self._first.next, self._after
        for start, word in enumerate(words):
            state = begun.get(word, _UNKNOWN)
            if state is _UNKNOWN:
                state = after(self._first, word)
            at = start + 1
            longest: dict[str, int] | None = None
            while state is not None:
                if state.ends or state.edges:
                    longest = longest or {}
                    for label in state.ends:
                        longest[label] = at
                    if at == count or words[at] in MARKS:
                        for label in state.edges:
                            longest[label] = at
                if at == count:
                    break
                step = state.next.get(words[at], _UNKNOWN)
                state = after(state, words[at]) if step is _UNKNOWN else step
                at += 1
            if longest:
                for label, end in longest.items():
                    found.setdefault(label, []).append((start, end))
        return found
