"""Linear heads read over every stretch of a text at once: long sentences hold several things, and no full stop parts them.

A sentence is read in short windows, each of which must carry a thing by itself, and in long ones that hold it in its place; a
window's chance is the mean of its own and of the best long window round it. A shorter sentence is one window. Since a head is
linear in a window's words, their sums are taken from running totals: the cost is that of the words, not of the windows. A
window's score is that of `bot.language.model.Head` for the window's own text, but for words that occur in it twice.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
from operator import methodcaller
from typing import Final, NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.language.model import _WORD, BUCKETS, DIMENSIONS, SPELLINGS, Floats, _letters, _pair, _rows, _vectors, head
from bot.language.readings import Span

SHORT: Final = (10, 5)
LONG: Final = (18, 6)
"""Words in a window, and from one to the next."""
MOST: Final = 400
"""Words that are read; a longer text is cut there."""
_ROOM: Final = 4096
"""Words whose rows are kept."""


class Windows(NamedTuple):
    """The stretches of a text, and the probability of each label (a column, in the order of the heads) in each (a row)."""

    spans: list[Span]
    chance: Floats


def cut(sentences: Sequence[tuple[int, int]], size: tuple[int, int]) -> list[tuple[int, int]]:
    """The windows of that size in sentences that go from one word to another."""
    wide, step = size
    out = []
    for first, last in sentences:
        if last - first <= wide:
            out.append((first, last))
        else:
            out += [(at, min(last, at + wide)) for at in range(first, last - step, step)]
    return out


def known_word(word: str) -> bool:
    """Whether the vocabulary has this word whole, so that it is a common one."""
    return word in _vectors().number


@lru_cache(maxsize=8)
def labels(names: tuple[str, ...]) -> tuple[str, ...]:
    """The labels of these heads, in the order of the columns."""
    return tuple(label for name in names for label in head(name).labels)


@lru_cache(maxsize=8)
def _layers(names: tuple[str, ...]) -> tuple[Floats, NDArray[np.int8], Floats, Floats]:
    heads = [head(name) for name in names]
    return (
        np.concatenate([h.dense for h in heads], axis=1),
        np.ascontiguousarray(np.concatenate([h.wording for h in heads], axis=1)),
        np.concatenate([h.scales for h in heads]),
        np.concatenate([h.bias for h in heads]),
    )


_Word = tuple[int, bytes, bytes, int, int, int, int]
"""What is kept of a word: its row, its letters, the same with a space after them, the checksums with which those of its pairs
and its triples begin, and its buckets as the first and as the last of a window."""


class _Known:
    """What each word seen so far adds to the vector and to the wording of a window: a row a word, begun anew when full."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.dense, self.wording, self.scales, self.bias = _layers(names)
        self.words: dict[str, _Word] = {}
        self.table = np.zeros((_ROOM, DIMENSIONS + len(self.bias) + 1), dtype=np.float32)

    def of(self, words: list[str]) -> list[_Word]:
        """What is kept of these words."""
        known = self.words
        try:
            return list(map(known.__getitem__, words))
        except KeyError:
            pass
        if len(known) + len(words) > _ROOM:
            known.clear()
        for word in words:
            if word not in known:
                at = len(known)
                loaded, rows, letters = _vectors(), list(_rows(word)), list(set(_letters(word)))
                self.table[at, :DIMENSIONS] = loaded.scales[rows] @ loaded.rows[rows].astype(np.float32)
                self.table[at, DIMENSIONS:-1] = self.wording[letters].sum(axis=0, dtype=np.float32)
                # A window of n words holds n - 1 pairs, n - 2 triples and its two edges: 2 n - 1.
                self.table[at, -1] = len(letters) + 2
                plain, spaced = word.encode(), f"{word} ".encode()
                first, last = _pair("<s>", word), _pair(word, "</s>")
                known[word] = (at, plain, spaced, crc32(b"p:" + spaced), crc32(b"t:" + spaced), first, last)
        return list(map(known.__getitem__, words))


_known = lru_cache(maxsize=4)(_Known)


def tokens(
    low: str, bounds: Sequence[int], first: int, last: int
) -> tuple[list[str], list[tuple[int, int]], list[tuple[int, int]]]:
    """The words from `first` to `last`, where each stands, and the sentences as numbers of words; `bounds` ends sentences."""
    words, matches, sentences = _tokens(low, bounds, first, last)
    return words, [m.span() for m in matches], sentences


def _tokens(
    low: str, bounds: Sequence[int], first: int, last: int
) -> tuple[list[str], list[re.Match[str]], list[tuple[int, int]]]:
    matches = list(islice(_WORD.finditer(low, first, last), MOST))
    words = [m[0] for m in matches]
    if not SPELLINGS.keys().isdisjoint(words):
        words, matches = _written_out(words, matches)
    sentences: list[tuple[int, int]] = []
    begun = 0
    for bound in bounds:
        if first < bound < last:
            end = bisect_left(matches, bound, begun, key=_BEGINS)
            if end > begun:
                sentences.append((begun, end))
                begun = end
    if len(words) > begun:
        sentences.append((begun, len(words)))
    return words, matches, sentences


_BEGINS: Final = methodcaller("start")


def _written_out(words: list[str], matches: list[re.Match[str]]) -> tuple[list[str], list[re.Match[str]]]:
    """Words with short spellings written out, up to the one that makes them enough, and where each stands."""
    out: list[str] = []
    where: list[re.Match[str]] = []
    for word, m in zip(words, matches, strict=True):
        long = SPELLINGS.get(word)
        if long is None:
            out.append(word)
            where.append(m)
        else:
            for part in long.split(" "):
                out.append(part)
                where.append(m)
        if len(out) >= MOST:
            break
    return out, where


@lru_cache(maxsize=MOST + 8)
def _runs(count: int) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
    """The first word of each single word, pair and triple of so many words, and the word after each."""
    wide = [(at, at + size) for size in (1, 2, 3) for at in range(count - size + 1)]
    first, after = np.array(wide, dtype=np.int16).T
    return np.ascontiguousarray(first), np.ascontiguousarray(after)


def read(low: str, bounds: Sequence[int], first: int, last: int, names: tuple[str, ...], least: int = 3) -> Windows:
    """The windows of a text in lower case, from `first` to `last`, each with the chance of every label of the named heads."""
    words, matches, sentences = _tokens(low, bounds, first, last)
    sentences = [(a, b) for a, b in sentences if b - a >= least]
    short = cut(sentences, SHORT)
    windows = short + [(a, b) for a, b in cut(sentences, LONG) if b - a > SHORT[0]]
    known = _known(names)
    if not windows:
        return Windows([], np.zeros((0, len(known.bias)), dtype=np.float32))
    row, plain, spaced, pair, triple, opens, closes = zip(*known.of(words), strict=True)
    sums = [*map(crc32, plain[1:], pair), *map(crc32, plain[2:], map(crc32, spaced[1:], triple))]
    held = len(sums)
    sums += [opens[a] for a, _ in windows]
    sums += [closes[b - 1] for _, b in windows]
    rows = known.wording.take(np.array(sums, dtype=np.int64) & (BUCKETS - 1), axis=0).astype(np.float32)
    spans = [Span(matches[a].start(), matches[b - 1].end()) for a, b in short]
    return Windows(spans, _chance(known, row, rows, held, short, windows))


def _chance(
    known: _Known,
    row: Sequence[int],
    rows: Floats,
    held: int,
    short: list[tuple[int, int]],
    windows: list[tuple[int, int]],
) -> Floats:
    """The chance of every label in the short windows, the first of `windows`: `row` has the rows of the words, `rows` what pairs
    and triples add (the first `held`) and then the edges of the windows."""
    many, few = len(windows), len(short)
    edges = np.array(windows, dtype=np.int16)
    # Which words, pairs and triples each window holds, as ones and noughts: a product with them adds up. Those of the wording
    # are whole numbers, so that the sums are exact.
    runs, after = _runs(len(row))
    holds = ((runs >= edges[:, :1]) & (after <= edges[:, 1:])).astype(np.float32)
    sums = holds[:, : len(row)] @ known.table.take(np.array(row), axis=0)
    wording = holds[:, len(row) :] @ rows[:held]
    wording += rows[held : held + many]
    wording += rows[held + many :]
    wording += sums[:, DIMENSIONS:-1]
    wording *= known.scales
    wording /= np.sqrt(sums[:, -1:] - 1)
    mean = sums[:, :DIMENSIONS]
    scores = mean @ known.dense
    length = np.sqrt(np.einsum("ij,ij->i", mean, mean))
    scores /= np.maximum(length, 1e-9, out=length)[:, None]
    scores += known.bias
    scores += wording
    # The logistic curve, without overflow.
    scores *= 0.5
    chance: Floats = np.tanh(scores, out=scores)
    chance *= 0.5
    chance += 0.5
    alone = chance[:few]
    if few < many:
        _placed(alone, chance[few:], short, windows[few:])
    return alone


def _placed(alone: Floats, wide: Floats, short: list[tuple[int, int]], long: list[tuple[int, int]]) -> None:
    """Sets the chances of short windows to the means of their own and of the best of the long ones round them."""
    # Both go from left to right: long windows that end before a short one does are round none that follows. Neighbours with the
    # same ones round them are reckoned together.
    at = since = 0
    until, count = 0, len(long)
    begun = 0
    for n, (a, b) in enumerate(short):
        while at < count and long[at][1] < b:
            at += 1
        after = max(at, until)
        while after < count and long[after][0] <= a:
            after += 1
        if at != since or after != until:
            _halfway(alone[begun:n], wide[since:until])
            begun, since, until = n, at, after
    _halfway(alone[begun:], wide[since:until])


def _halfway(own: Floats, around: Floats) -> None:
    if len(own) and len(around):
        own += around[0] if len(around) == 1 else around.max(axis=0)
        own *= 0.5
