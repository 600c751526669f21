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
    """One element: the first words of its choices, or their stems, each with the words that must follow it."""

    words: dict[str, tuple[str, ...]]
    stems: tuple[tuple[str, tuple[str, ...]], ...]
    optional: bool
    gap: int
    """How many words a gap may still pass."""
    edge: bool


@cache
def _element(element: str) -> _Element:
    if element[0] == "_":
        return _Element({}, (), True, _GAPS.get(element) or int(element[1:]), False)
    optional = len(element) > 1 and element.endswith("?")
    bare = element[:-1] if optional else element
    choices = bare[1:-1].split("|") if bare.startswith("(") else [bare]
    words: dict[str, tuple[str, ...]] = {}
    stems: dict[str, tuple[str, ...]] = {}
    for choice in choices:
        if choice and choice != "/":
            first, _, follows = choice.strip("+").partition("+")
            for word in _NUMBERS if first == "#" else (first,):
                table, key = (stems, word[:-1]) if word.endswith("*") else (words, word)
                table[key] = (*table.get(key, ()), follows)
    return _Element(words, tuple(stems.items()), optional, 0, "/" in choices)


class _State:
    """All phrases that have come equally far. `ends` are the labels whose phrase is whole here, `edges` those that want a mark or
    the end next, `awaits` the elements that may come now, each with its label and what comes after it."""

    __slots__ = ("awaits", "edges", "ends", "next", "other", "past", "stems")

    def __init__(self, items: Iterable[_Item]) -> None:
        ends: set[str] = set()
        edges: set[str] = set()
        awaits: list[tuple[str, _Element, _Rest]] = []
        past: list[_Item] = []
        stems: list[str] = []
        for label, rest in items:
            while rest:
                element, after = _element(rest[0]), rest[1:]
                if element.words or element.stems:
                    awaits.append((label, element, after))
                    stems += [stem for stem, _ in element.stems]
                if element.gap:
                    past.append((label, (f"_{element.gap - 1}", *after) if element.gap > 1 else after))
                if element.edge and all(_element(e).optional or _element(e).edge for e in after):
                    edges.add(label)
                if not element.optional:
                    break
                rest = after
            else:
                ends.add(label)
        self.ends, self.edges = tuple(sorted(ends)), tuple(sorted(edges - ends))
        self.awaits, self.stems = tuple(awaits), tuple(stems)
        self.past = tuple(past)
        """What stays after a word that only a gap lets by."""
        self.next: dict[str, _State | None] = {}
        self.other: _State | None = _UNKNOWN


class Phrases:
    """Phrases by label, one on each line of the label's text."""

    def __init__(self, table: Mapping[str, str]) -> None:
        items = [(label, tuple(line.split())) for label, lines in table.items() for line in lines.strip().splitlines()]
        for _, elements in items:
            for element in elements:
                _element(element)
        self._first = _State(items)
        self._states: dict[tuple[_Item, ...], _State] = {}
        words = [word for lines in table.values() for word in _WORDS.findall(lines)]
        # An optional word that stands alone ("please?") is written without its sign.
        self._written = frozenset(word.removesuffix("?") for word in words) | MARKS | {*_NUMBERS}
        self._heads: dict[str, list[tuple[str, _Element, _Rest]]] = {}
        for awaited in self._first.awaits:
            for word in awaited[1].words:
                self._heads.setdefault(word, []).append(awaited)

    def _after(self, state: _State, word: str) -> _State | None:
        """The state after this word; kept under the word if a phrase writes it, so that what is kept stays bounded."""
        written = word in self._written
        stemmed = bool(state.stems) and word.startswith(state.stems)
        if not written and not stemmed:
            if state.other is _UNKNOWN:
                state.other = self._state(state.past)
            return state.other
        items: set[_Item] = set()
        for label, element, after in state.awaits if stemmed or state is not self._first else self._heads.get(word, ()):
            for follows in element.words.get(word, ()):
                items.add((label, (follows, *after) if follows else after))
            for stem, ends in element.stems if stemmed else ():
                if word.startswith(stem):
                    items.update((label, (follows, *after) if follows else after) for follows in ends)
        if word not in MARKS:
            items.update(state.past)
        found = self._state(items)
        if written:
            state.next[word] = found
        return found

    def _state(self, items: Iterable[_Item]) -> _State | None:
        key = tuple(sorted(items))
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
            if state is None:
                continue
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
