"""Linear heads read over every stretch of a text at once: long sentences hold several things, and no full stop parts them.

A sentence is read in short windows, each of which must carry a thing by itself, and in long ones that hold it in its place; a
window's chance is the mean of its own and of the best long window round it. A shorter sentence is one window. Since a head is
linear in a window's words, their sums are taken from running totals: the cost is that of the words, not of the windows. A
window's score is that of `bot.language.model.Head` for the window's own text, but for words that occur in it twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
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


class _Known:
    """What each word seen so far adds to the vector and to the wording of a window: a row a word, begun anew when full."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.dense, self.wording, self.scales, self.bias = _layers(names)
        self.place: dict[str, int] = {}
        self.table = np.zeros((_ROOM, DIMENSIONS + len(self.bias) + 1), dtype=np.float32)

    def places(self, words: list[str]) -> list[int]:
        """The rows of these words."""
        if len(self.place) + len(words) > _ROOM:
            self.place.clear()
        place = self.place
        for word in words:
            if word not in place:
                at = place[word] = len(place)
                loaded, rows, letters = _vectors(), list(_rows(word)), list(set(_letters(word)))
                self.table[at, :DIMENSIONS] = loaded.scales[rows] @ loaded.rows[rows].astype(np.float32)
                self.table[at, DIMENSIONS:-1] = self.wording[letters].sum(axis=0, dtype=np.float32)
                self.table[at, -1] = len(letters)
        return [place[word] for word in words]


_known = lru_cache(maxsize=4)(_Known)


def tokens(
    low: str, bounds: Sequence[int], first: int, last: int
) -> tuple[list[str], list[tuple[int, int]], list[tuple[int, int]]]:
    """The words from `first` to `last`, where each stands, and the sentences as numbers of words; `bounds` ends sentences."""
    words: list[str] = []
    places: list[tuple[int, int]] = []
    sentences: list[tuple[int, int]] = []
    ends = iter([b for b in bounds if first < b < last] + [last])
    end, begun = next(ends), 0
    written_out = SPELLINGS.get
    for m in _WORD.finditer(low, first, last):
        place, word = m.span(), m.group()
        while place[0] >= end:
            if len(words) > begun:
                sentences.append((begun, len(words)))
                begun = len(words)
            end = next(ends, last + 1)
        for part in (written_out(word) or word).split(" "):
            words.append(part)
            places.append(place)
        if len(words) >= MOST:
            break
    if len(words) > begun:
        sentences.append((begun, len(words)))
    return words, places, sentences


def read(low: str, bounds: Sequence[int], first: int, last: int, names: tuple[str, ...], least: int = 3) -> Windows:
    """The windows of a text in lower case, from `first` to `last`, each with the chance of every label of the named heads."""
    words, places, sentences = tokens(low, bounds, first, last)
    sentences = [(a, b) for a, b in sentences if b - a >= least]
    short = cut(sentences, SHORT)
    windows = short + [(a, b) for a, b in cut(sentences, LONG) if b - a > SHORT[0]]
    known = _known(names)
    if not windows:
        return Windows([], np.zeros((0, len(known.bias)), dtype=np.float32))
    pairs = [crc32(f"p:{a} {b}".encode()) & (BUCKETS - 1) for a, b in pairwise(words)]
    triples = [crc32(f"t:{a} {b} {c}".encode()) & (BUCKETS - 1) for a, b, c in zip(words, words[1:], words[2:], strict=False)]
    edges = [_pair("<s>", words[a]) for a, _ in windows] + [_pair(words[b - 1], "</s>") for _, b in windows]
    rows = known.wording.take(np.array(pairs + triples + edges, dtype=np.intp), axis=0)
    p, q, n = len(pairs), len(pairs) + len(triples), len(windows)
    begins, ends = np.array(windows).T
    # Which words each window holds, as ones and noughts: a product with them adds up.
    at = np.arange(len(words))
    one = ((at >= begins[:, None]) & (at < ends[:, None])).astype(np.float32)
    sums = one @ known.table.take(known.places(words), axis=0)
    # Pairs and triples are whole numbers, so that running totals of them are exact.
    totals = np.zeros((q + 1, rows.shape[1]), dtype=np.int32)
    np.cumsum(rows[:q], axis=0, out=totals[1:])
    ordered = totals[ends - 1] - totals[begins] + totals[p + ends - 2] - totals[p + begins]
    ordered += rows[q : q + n]
    ordered += rows[q + n :]
    wording = sums[:, DIMENSIONS:-1] + ordered.astype(np.float32)
    count = sums[:, -1] + (2 * (ends - begins) - 1).astype(np.float32)
    mean = sums[:, :DIMENSIONS]
    length = np.sqrt(np.einsum("ij,ij->i", mean, mean))
    scores = known.bias + (mean @ known.dense) / np.maximum(length, 1e-9)[:, None]
    scores += wording * known.scales / np.sqrt(count)[:, None]
    chance: Floats = np.asarray(0.5 + 0.5 * np.tanh(0.5 * scores), dtype=np.float32)  # the logistic curve, without overflow
    few = len(short)
    alone = chance[:few]
    if few < len(windows):
        holds = np.asarray((begins[few:] <= begins[:few, None]) & (ends[:few, None] <= ends[few:]), dtype=np.bool_)
        placed = np.where(holds[:, :, None], chance[few:], 0).max(axis=1)
        alone = np.where(holds.max(axis=1, keepdims=True), (alone + placed) / 2, alone)
    return Windows([Span(places[a][0], places[b - 1][1]) for a, b in short], alone)
