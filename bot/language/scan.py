"""Many long patterns over one text, quickly: a pattern is tried only at the words with which one of its branches can begin.

A search over a text costs a pattern a trial at each character. A `Scan` knows the beginnings of its own branches ("appl",
"no ", "turned "), read from the pattern itself; a `Starts` reads a text's words once and gives every scan its places. What is
found is exactly what `finditer` finds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Set
from typing import Final

from bot.language.kept import Kept
from bot.late import Late

_TOKEN: Final = re.compile(
    r"\\w\+n't|\(\?P=\w+\)|\(\?P<\w+>|\(\?<?[:=!]|[()|]|"
    r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|\{\d*,?\d*\}|.",
    re.S,
)
_LONG: Final = 5
"""Letters that a beginning is read for."""
_EDGE: Final = "$"
"""Marks a beginning that is a whole word."""
_WORD: Final = re.compile(r"\w+|'(?=\w)")
_NOT: Final = {
    one + _EDGE
    for one in (
        "ain aren can couldn didn doesn don hadn hasn haven isn mightn mustn needn shan shouldn wasn weren won wouldn".split()
    )
}
"""What stands before the apostrophe where a pattern says that any word may end in "n't"."""

Beginnings = tuple[set[str], set[str]]
"""Those that are settled, and those that the rest of the pattern still makes longer."""


def _joined(first: str, then: str) -> str:
    return first + _EDGE if first and then[:1] == "'" else first + then


class _Reader:
    """Reads the beginnings off the source of a pattern."""

    def __init__(self, source: str) -> None:
        self.tokens: list[str] = _TOKEN.findall(source)
        self.at = 0

    def either(self) -> Beginnings:
        settled, open_ = self._sequence()
        while self.at < len(self.tokens) and self.tokens[self.at] == "|":
            self.at += 1
            more, longer = self._sequence()
            settled |= more
            open_ |= longer
        return settled, open_

    def _sequence(self) -> Beginnings:
        settled: set[str] = set()
        open_ = {""}
        while self.at < len(self.tokens) and self.tokens[self.at] not in "|)":
            if not open_:
                self._rest()
                break
            token = self.tokens[self.at]
            self.at += 1
            if token[0] == "(" and token[:3] != "(?P" and token not in ("(", "(?:"):
                self._rest()
                while self.tokens[self.at] == "|":
                    self.at += 1
                    self._rest()
                self.at += 1
                continue
            if token[0] == "(":
                if token.startswith("(?P="):
                    one: Beginnings = ({""}, set())
                else:
                    one = self.either()
                    self.at += 1
            else:
                one = self._atom(token)
            often = self._often()
            if token == "\\b" and open_ == {""}:
                continue
            done, longer = ({_joined(p, q) for p in open_ for q in part} for part in one)
            settled |= done
            if often in ("", "?"):
                open_ = longer | open_ if often else longer
            else:
                settled |= longer
                open_ = open_ if often == "*" else set()
            if len(token) > 1 or len(open_) > 1 or len(next(iter(open_), "")) >= _LONG:
                settled |= {p for p in open_ if len(p) >= _LONG}
                open_ = {p for p in open_ if len(p) < _LONG}
        return settled, open_

    def _rest(self) -> None:
        """Goes on to the end of a branch of which nothing more is wanted."""
        deep, at, tokens = 0, self.at, self.tokens
        while at < len(tokens):
            token = tokens[at]
            if token[0] == "(" and token[-1] != ")":
                deep += 1
            elif token == ")":
                if not deep:
                    break
                deep -= 1
            elif token == "|" and not deep:
                break
            at += 1
        self.at = at

    def _often(self) -> str:
        if self.at >= len(self.tokens):
            return ""
        token = self.tokens[self.at]
        if token[0] not in "?*+{":
            return ""
        self.at += 1
        if self.at < len(self.tokens) and self.tokens[self.at] == "?":
            self.at += 1
        if token[0] == "{":
            return "*" if token.startswith(("{0", "{,")) else "+"
        return token

    @staticmethod
    def _atom(token: str) -> Beginnings:
        if token == "\\w+n't":
            return _NOT, set()
        if token == "\\d":
            return set("0123456789"), set()
        if token == "\\w":
            return {""}, set()
        if token[0] == "\\":
            if token[1].isalpha():
                # What is no letter of a word ends the word; \\S and the like may go on with it, so both.
                return ({_EDGE} if token in ("\\b", "\\s", "\\W") else {_EDGE, ""}), set()
            return {_EDGE}, set()
        if token[0] == "[":
            inside = token[1:-1]
            if inside in ("1-9", "0-9"):
                return set("0123456789"), set()
            return ({""} if re.fullmatch(r"[a-z0-9A-Z\-]+|\\w", inside) else {_EDGE, ""}), set()
        if token == ".":
            return {_EDGE, ""}, set()
        if token == "'":
            return {"'"}, set()
        return (set(), {token}) if token.isalnum() or token == "_" else ({_EDGE}, set())


def beginnings(source: str) -> set[str] | None:
    """What the words begin with at which this pattern can begin, a whole word with `$` after it; None where it cannot be told."""
    if not source.startswith("\\b"):
        return None
    settled, open_ = _Reader(source).either()
    found = settled | open_
    if any(one[:1] == _EDGE for one in found) or "" in found:
        return None
    return {one.partition(_EDGE)[0] + _EDGE if _EDGE in one else one for one in found}


class Scan(Late):
    """A pattern that begins at a word, with all that `re.Pattern` has for a search in a part of a text."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.number = -1
        found = beginnings(source)
        if found is None:
            return
        self.number = len(_SCANS)
        _KNOWN.clear()
        _SCANS.append(self)
        for one in found:
            _BEGINNINGS.setdefault(one, set()).add(self.number)


_SCANS: Final[list[Scan]] = []
_BEGINNINGS: Final[dict[str, set[int]]] = {}


_READ: Final = 24
"""Letters of a word that are read."""


def _begun(word: str) -> tuple[int, ...]:
    """The scans that may find something at this word."""
    found = set(_BEGINNINGS.get(word + _EDGE, ()))
    for end in range(1, len(word) + 1):
        found |= _BEGINNINGS.get(word[:end], set())
    return tuple(found)


_KNOWN: Final = Kept(_begun, 32768)


class Starts:
    """A text, in lower case, with the places at which each scan may find something."""

    def __init__(self, low: str) -> None:
        self.low = low
        self._places: list[list[int]] = [[] for _ in _SCANS]
        self.found = list(_WORD.finditer(low))
        """The words and the apostrophes within them, in their order."""
        self._every = [m[0] for m in self.found]
        self._at = [m.start() for m in self.found]
        self.words = set(self._every)
        places, known = self._places, _KNOWN
        for at, word in zip(self._at, self._every, strict=True):
            for number in known[word[:_READ]]:
                places[number].append(at)

    def of(self, words: Set[str]) -> list[int]:
        """Where these words begin, left to right."""
        there = self.words & words
        return [at for at, word in zip(self._at, self._every, strict=True) if word in there] if there else []

    def each(self, scan: Scan, first: int = 0, last: int | None = None) -> Iterator[re.Match[str]]:
        """All that `scan` finds from `first` to `last`, left to right, none over another."""
        end = len(self.low) if last is None else last
        if scan.number < 0:
            return scan.finditer(self.low, first, end)
        places = self._places[scan.number]
        return tried(scan.match, self.low, places, first, end) if places else iter(())

    def one(self, scan: Scan) -> re.Match[str] | None:
        """The first that `scan` finds in the whole text."""
        if scan.number < 0:
            return scan.search(self.low)
        match, low = scan.match, self.low
        for at in self._places[scan.number]:
            if m := match(low, at):
                return m
        return None


_SAME: Final = str.maketrans("\u0130\u0131\u017f", "iis")


def caseless(text: str) -> str:
    """A text in small letters as a search without regard to case takes them: the two Turkish letters i and the long s too."""
    return text.translate(_SAME).lower()


def holds_any(low: str, *needles: str) -> bool:
    """Whether one of these stands in a text: sooner than any pattern, for patterns of which each match holds one of them."""
    for needle in needles:  # noqa: SIM110 -- a generator costs more than the search
        if needle in low:
            return True
    return False


def tried(
    match: Callable[[str, int, int], re.Match[str] | None], text: str, places: Iterable[int], first: int, last: int
) -> Iterator[re.Match[str]]:
    """What a pattern finds from `first` to `last`, left to right, none over another, where it can begin at these places alone."""
    free = first
    for at in places:
        if at >= free and (m := match(text, at, last)):
            yield m
            free = m.end()
