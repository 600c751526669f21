"""Linear heads read over every stretch of a text at once: long sentences hold several things, and no full stop parts them.

A sentence is read in short windows, each of which must carry a thing by itself, and in long ones that hold it in its place; a
window's chance is the mean of its own and of the best long window round it. A shorter sentence is one window. Since a head is
linear in a window's words, their sums are taken from running totals: the cost is that of the words, not of the windows. A
window's score is that of `bot.language.model.Head` for the window's own text, but for words that occur in it twice.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
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
_MASK: Final = BUCKETS - 1
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


class _Word(NamedTuple):
    """What is kept of a word: its row, and what the checksums of the pairs and triples that it stands in begin with."""

    row: int
    plain: bytes
    spaced: bytes
    pair: int
    triple: int
    first: int
    """The bucket of the word as the first of a window."""
    last: int


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
            return [known[word] for word in words]
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
                self.table[at, -1] = len(letters)
                plain, spaced = word.encode(), f"{word} ".encode()
                first, last = _pair("<s>", word), _pair(word, "</s>")
                known[word] = _Word(at, plain, spaced, crc32(b"p:" + spaced), crc32(b"t:" + spaced), first, last)
        return [known[word] for word in words]


_known = lru_cache(maxsize=4)(_Known)


def tokens(
    low: str, bounds: Sequence[int], first: int, last: int
) -> tuple[list[str], list[tuple[int, int]], list[tuple[int, int]]]:
    """The words from `first` to `last`, where each stands, and the sentences as numbers of words; `bounds` ends sentences."""
    found = list(islice(_WORD.finditer(low, first, last), MOST))
    words = [m[0] for m in found]
    places = [m.span() for m in found]
    if not SPELLINGS.keys().isdisjoint(words):
        words, places = _written_out(words, places)
    sentences: list[tuple[int, int]] = []
    begun = 0
    for bound in bounds:
        if first < bound < last:
            end = bisect_left(places, (bound,))
            if end > begun:
                sentences.append((begun, end))
                begun = end
    if len(words) > begun:
        sentences.append((begun, len(words)))
    return words, places, sentences


def _written_out(words: list[str], places: list[tuple[int, int]]) -> tuple[list[str], list[tuple[int, int]]]:
    """Words and places with short spellings written out, up to the word that makes them enough."""
    out: list[str] = []
    where: list[tuple[int, int]] = []
    for word, place in zip(words, places, strict=True):
        long = SPELLINGS.get(word)
        if long is None:
            out.append(word)
            where.append(place)
        else:
            for part in long.split(" "):
                out.append(part)
                where.append(place)
        if len(out) >= MOST:
            break
    return out, where


@lru_cache(maxsize=MOST + 8)
def _runs(count: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The first word of each single word, pair and triple of so many words, and the word after each."""
    wide = [(at, at + size) for size in (1, 2, 3) for at in range(count - size + 1)]
    first, after = np.array(wide, dtype=np.intp).T
    return np.ascontiguousarray(first), np.ascontiguousarray(after)


def read(low: str, bounds: Sequence[int], first: int, last: int, names: tuple[str, ...], least: int = 3) -> Windows:
    """The windows of a text in lower case, from `first` to `last`, each with the chance of every label of the named heads."""
    words, places, sentences = tokens(low, bounds, first, last)
    sentences = [(a, b) for a, b in sentences if b - a >= least]
    short = cut(sentences, SHORT)
    windows = short + [(a, b) for a, b in cut(sentences, LONG) if b - a > SHORT[0]]
    known = _known(names)
    if not windows:
        return Windows([], np.zeros((0, len(known.bias)), dtype=np.float32))
    own = known.of(words)
    then = own[1:]
    buckets = [crc32(b.plain, a.pair) & _MASK for a, b in zip(own, then)]
    buckets += [crc32(c.plain, crc32(b.spaced, a.triple)) & _MASK for a, b, c in zip(own, then, own[2:])]
    ordered = len(buckets)
    buckets += [own[a].first for a, _ in windows]
    buckets += [own[b - 1].last for _, b in windows]
    rows = known.wording.take(buckets, axis=0).astype(np.float32)
    begins, ends = np.array(windows, dtype=np.intp).T
    # Which words, pairs and triples each window holds, as ones and noughts: a product with them adds up. Those of the wording
    # are whole numbers, so that the sums are exact.
    runs, after = _runs(len(words))
    held = ((runs >= begins[:, None]) & (after <= ends[:, None])).astype(np.float32)
    sums = held[:, : len(words)] @ known.table.take([word.row for word in own], axis=0)
    n = len(windows)
    wording = held[:, len(words) :] @ rows[:ordered]
    wording += rows[ordered : ordered + n]
    wording += rows[ordered + n :]
    wording += sums[:, DIMENSIONS:-1]
    count = sums[:, -1] + (2 * (ends - begins) - 1)
    mean = sums[:, :DIMENSIONS]
    length = np.sqrt(np.einsum("ij,ij->i", mean, mean))
    scores = mean @ known.dense
    scores /= np.maximum(length, 1e-9)[:, None]
    scores += known.bias
    wording *= known.scales
    wording /= np.sqrt(count.astype(np.float32))[:, None]
    scores += wording
    # The logistic curve, without overflow.
    scores *= 0.5
    chance: Floats = np.tanh(scores, out=scores)
    chance *= 0.5
    chance += 0.5
    few = len(short)
    alone = chance[:few]
    if few < n:
        _placed(alone, chance[few:], short, windows[few:])
    return Windows([Span(places[a][0], places[b - 1][1]) for a, b in short], alone)


def _placed(alone: Floats, wide: Floats, short: list[tuple[int, int]], long: list[tuple[int, int]]) -> None:
    """Sets the chances of short windows to the means of their own and of the best of the long ones round them."""
    inside: list[int] = []
    around: list[int] = []
    groups: list[int] = []
    at = 0
    for n, (a, b) in enumerate(short):
        # Both go from left to right: what ends before this window ends is round none that follows.
        while at < len(long) and long[at][1] < b:
            at += 1
        here = at
        if here < len(long) and long[here][0] <= a:
            inside.append(n)
            groups.append(len(around))
            while here < len(long) and long[here][0] <= a:
                around.append(here)
                here += 1
    if inside:
        best = np.maximum.reduceat(wide[around], groups, axis=0)
        best += alone[inside]
        best /= 2
        alone[inside] = best
