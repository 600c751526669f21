"""A small transformer that reads a text as a whole, in numpy: for what neither a rule nor a sum over words can tell.

"I gave my sister the cat and the good saucepans" holds no word of danger; only the sentence does. The encoder is the
sentence model all-MiniLM-L6-v2, tuned on this project's texts, its inner layers narrowed and its weights stored in four
bits (`data/NOTICE.md`; `tests.language.tune` makes it). It costs some milliseconds, so that a task asks it only where the
cheap readings leave doubt.

The same text gives the same scores in every process, up to rounding of the last bits.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.language.model import DATA, SPELLINGS, Floats
from bot.language.normal import plain

MOST: Final = 160
"""Pieces that one reading takes in; a longer text is read in stretches of that many."""
STRETCHES: Final = 6
"""So many stretches at most, spread over the text, so that the cost stays bounded."""
BEFORE: Final = 40
"""Pieces of the line before that are read: its end, which says most."""
LIMIT: Final = 40_000
"""Characters that are read."""
GROUP: Final = 64
"""So many weights share one scale."""
HEADS: Final = 12
_EPSILON: Final = 1e-12
_TOKEN: Final = re.compile(r"[a-z0-9]+|[^\sa-z0-9]")
_STRETCHED: Final = re.compile(r"([a-z])\1{2,}")
_SHORT: Final = SPELLINGS | {
    "w/o": "without", "kms": "kill myself", "rn": "right now", "istg": "i swear", "fr": "for real", "gunna": "going to",
    "cud": "could", "shud": "should", "summat": "something", "meself": "myself", "mesel": "myself", "masel": "myself",
    "hrs": "hours",
}  # fmt: skip
"""Short spellings are written out and apostrophes put back: the sentence model has seen "don't" far oftener than "dont"."""


@lru_cache(maxsize=1024)
def _named(character: str) -> str:
    """An emoji in words; a letter with an accent without it; nothing for what has no name."""
    bare = unicodedata.normalize("NFKD", character)
    if bare[0].isascii():
        return bare[0].lower()
    if unicodedata.category(character) in ("So", "Sm"):
        return f" {unicodedata.name(character, '').lower()} "
    return "" if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Cf", "Sk") else character


def tokens(text: str) -> list[str]:
    """The words and marks of `text` as the encoder takes them: plain, apostrophes put back, stretched letters let go."""
    flat = plain(text)
    if not flat.isascii():
        flat = "".join(c if c.isascii() else _named(c) for c in flat)
    flat = _STRETCHED.sub(r"\1\1", flat)
    parts: list[str] = []
    for word in flat.split():
        core = word.strip(".,;:!?()\"")
        full = _SHORT.get(core)
        parts += _TOKEN.findall(word.replace(core, full, 1) if full else word)
    return parts


class Vocabulary:
    """The pieces that words are put together from; `numbers` of an unknown word is the mark for that."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = tuple(names)
        self.number = {name: row for row, name in enumerate(names)}
        self.first, self.last, self.unknown = (self.number[mark] for mark in ("[CLS]", "[SEP]", "[UNK]"))
        self.numbers = lru_cache(maxsize=16384)(self._numbers)

    def _numbers(self, word: str) -> tuple[int, ...]:
        if (whole := self.number.get(word)) is not None:
            return (whole,)
        found: list[int] = []
        start = 0
        while start < len(word) <= 60:
            for end in range(len(word), start, -1):
                row = self.number.get(word[start:end] if start == 0 else "##" + word[start:end])
                if row is not None:
                    found.append(row)
                    start = end
                    break
            else:
                return (self.unknown,)
        return tuple(found) or (self.unknown,)

    def pieces(self, text: str) -> list[int]:
        """The numbers of all pieces of `text`, without the marks at its ends."""
        return [row for word in tokens(text) for row in self.numbers(word)]


def packed(weights: Floats) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
    """`weights` in four bits, two to a byte, and a scale for each group of `GROUP` in a row (the last axis)."""
    rows = weights.reshape(-1, GROUP)
    scales = np.maximum(np.abs(rows).max(axis=1) / 7, 1e-6).astype(np.float32)
    scales = scales.astype(np.float16)
    codes = (np.clip(np.rint(rows / scales[:, None].astype(np.float32)), -7, 7) + 8).astype(np.uint8)
    flat = codes.reshape(-1)
    return (flat[0::2] | (flat[1::2] << 4)).astype(np.uint8), scales


def unpacked(codes: NDArray[np.uint8], scales: NDArray[np.float16], shape: tuple[int, ...]) -> Floats:
    """What `packed` stored, as floating point numbers of that shape."""
    flat = np.empty(codes.size * 2, dtype=np.float32)
    flat[0::2] = codes & 15
    flat[1::2] = codes >> 4
    rows = flat.reshape(-1, GROUP)
    rows -= 8
    rows *= scales.astype(np.float32)[:, None]
    return rows.reshape(shape)


@dataclass(frozen=True, slots=True)
class _Layer:
    look: Floats
    """Query, key and value side by side."""
    look_bias: Floats
    join: Floats
    join_bias: Floats
    first_norm: Floats
    up: Floats
    up_bias: Floats
    down: Floats
    down_bias: Floats
    second_norm: Floats


def _normed(rows: Floats, norm: Floats) -> Floats:
    rows = rows - rows.mean(axis=1, keepdims=True)
    rows /= np.sqrt(np.einsum("ij,ij->i", rows, rows)[:, None] / rows.shape[1] + _EPSILON)
    rows *= norm[0]
    rows += norm[1]
    return rows


def _bent(rows: Floats) -> Floats:
    """The activation of the inner layer (GELU, its usual approximation)."""
    inner = rows * rows
    inner *= np.float32(0.044715)
    inner += 1
    inner *= rows
    inner *= np.float32(0.7978845608)
    np.tanh(inner, out=inner)
    inner += 1
    inner *= rows
    inner *= np.float32(0.5)
    return inner


class Seen(NamedTuple):
    """What the encoder makes of a text: the score (log odds) of each label, its words, and for each word (a row) how
    likely it belongs to a name of each kind (log odds)."""

    scores: Floats
    words: tuple[str, ...]
    marks: Floats


class Encoder:
    """The transformer with its heads, read from one file."""

    def __init__(self, path: Path) -> None:
        with np.load(path, allow_pickle=False) as stored:
            kept: Mapping[str, NDArray[np.generic]] = {name: stored[name] for name in stored.files}
        self.vocabulary = Vocabulary(bytes(kept["pieces"]).decode("ascii").split("\n"))
        self.labels = tuple(bytes(kept["labels"]).decode("ascii").split("\n"))
        self.names = tuple(bytes(kept["names"]).decode("ascii").split("\n"))
        self._codes = kept["words.codes"].reshape(len(self.vocabulary.number), -1)
        self._scales = kept["words.scales"].reshape(len(self.vocabulary.number), -1)
        wide = self._codes.shape[1] * 2
        self._places = _single(kept["places"])
        self._first_norm = _single(kept["norm"])
        layers = range(int(kept["layers"][()]))
        shapes = [
            {"look": (3 * wide, wide), "join": (wide, wide), "up": (inner, wide), "down": (wide, inner)}
            for inner in (len(kept[f"layer{at}.up_bias"]) for at in layers)
        ]
        # One stretch of memory for all: the system then gives it in large pages, and a reading takes a fifth less time.
        room = np.empty(sum(rows * columns for parts in shapes for rows, columns in parts.values()), dtype=np.float32)
        self._layers = []
        for at, parts in zip(layers, shapes, strict=True):
            name = f"layer{at}."
            weights = {}
            for part, (rows, columns) in parts.items():
                weights[part], room = room[: rows * columns].reshape(columns, rows), room[rows * columns :]
                weights[part][:] = unpacked(kept[f"{name}{part}.codes"], kept[f"{name}{part}.scales"], (rows, columns)).T  # type: ignore[arg-type]
            rest = ("look_bias", "join_bias", "first_norm", "up_bias", "down_bias", "second_norm")
            self._layers.append(_Layer(**weights, **{part: _single(kept[name + part]) for part in rest}))
        self._out, self._out_bias = _single(kept["out"]), _single(kept["out_bias"])
        self._mark, self._mark_bias = _single(kept["mark"]), _single(kept["mark_bias"])

    def scores(self, text: str) -> Floats:
        """A score (log odds) for each of `labels`; of a text longer than `MOST` pieces that of the stretch where the first
        label, which is danger (T4: R1), is likeliest. Never raises, for any string."""
        pieces = self.vocabulary.pieces(text[:LIMIT])
        if len(pieces) <= MOST - 2:
            return self._scored(self._read(pieces))
        step = max((MOST - 2) // 2, -(-(len(pieces) - MOST + 2) // (STRETCHES - 1)))
        begins = list(range(0, len(pieces) - step + 1, step))[: STRETCHES - 1]
        # The end by itself as well: what weighs most is often said last, and drowns among calm words.
        stretches = [pieces[start : start + MOST - 2] for start in begins] + [pieces[-((MOST - 2) // 5) :]]
        return max((self._scored(self._read(stretch)) for stretch in stretches), key=lambda found: float(found[0]))

    def after(self, before: str, text: str, room: int = MOST - 2) -> Floats:
        """The scores of what somebody says after somebody else's line `before`, which may be empty. At most `room` pieces are
        read: of a long text its beginning, of the line before its end, as far as there is room. Never raises, for any string."""
        own = self.vocabulary.pieces(text[:LIMIT])[:room]
        left = min(BEFORE, room - len(own) - 1)
        lead = self.vocabulary.pieces(before[:LIMIT])[-left:] if left > 0 else []
        return self._scored(self._read([*lead, self.vocabulary.last, *own] if lead else own))

    def meaning(self, text: str) -> Floats:
        """What a text is about: the mean of what its first `MOST` pieces come to, of unit length. Never raises."""
        mean = self._read(self.vocabulary.pieces(text[:LIMIT])[: MOST - 2]).mean(axis=0)
        return np.asarray(mean / np.sqrt(mean @ mean), dtype=np.float32)

    def seen(self, text: str) -> Seen:
        """Scores, and which words are names of what kind; of a long text the highest score that any stretch of it has.

        Never raises, for any string."""
        words = tokens(text[:LIMIT])
        rows = [self.vocabulary.numbers(word) for word in words]
        pieces = [piece for row in rows for piece in row][: STRETCHES * (MOST - 2)]
        size = MOST - 2
        # the last stretch reaches back, so that none is a scrap
        begins = [max(0, min(start, len(pieces) - size)) for start in range(0, max(1, len(pieces)), size)]
        read = [self._read(pieces[begin : begin + size]) for begin in begins]
        scores = np.stack([self._scored(state) for state in read]).max(axis=0)
        states = [state[1 + at * size - begin : -1] for at, (begin, state) in enumerate(zip(begins, read, strict=True))]
        inner = np.concatenate(states) @ self._mark.T + self._mark_bias
        starts = [0]
        for row in rows:
            starts.append(starts[-1] + len(row))
        count = sum(end <= len(pieces) for end in starts[1:])
        if not count:
            return Seen(scores, (), np.zeros((0, len(self.names)), dtype=np.float32))
        marks = np.add.reduceat(inner[: starts[count]], starts[:count], axis=0)
        marks /= np.diff(starts[: count + 1])[:, None]
        return Seen(scores, tuple(words[:count]), np.asarray(marks, dtype=np.float32))

    def _read(self, pieces: Sequence[int]) -> Floats:
        rows = np.array([self.vocabulary.first, *pieces, self.vocabulary.last], dtype=np.intp)
        count = len(rows)
        state = unpacked(self._codes[rows].reshape(-1), self._scales[rows].reshape(-1), (count, self._codes.shape[1] * 2))  # type: ignore[arg-type]
        state = _normed(state + self._places[:count], self._first_norm)
        wide = state.shape[1]
        each = wide // HEADS
        for layer in self._layers:
            looked = (state @ layer.look + layer.look_bias).reshape(count, 3, HEADS, each).transpose(1, 2, 0, 3)
            weight = looked[0] @ looked[1].transpose(0, 2, 1)
            weight *= np.float32(each**-0.5)
            weight -= weight.max(axis=2, keepdims=True)
            np.exp(weight, out=weight)
            weight /= weight.sum(axis=2, keepdims=True)
            joined = (weight @ looked[2]).transpose(1, 0, 2).reshape(count, wide)
            state = _normed(state + joined @ layer.join + layer.join_bias, layer.first_norm)
            inner = _bent(state @ layer.up + layer.up_bias)
            state = _normed(state + inner @ layer.down + layer.down_bias, layer.second_norm)
        return state

    def _scored(self, state: Floats) -> Floats:
        pooled = np.concatenate([state.mean(axis=0), state.max(axis=0)])
        return np.asarray(self._out @ pooled + self._out_bias, dtype=np.float32)


def _single(stored: NDArray[np.generic]) -> Floats:
    return np.asarray(stored, dtype=np.float32)


@cache
def encoder(name: str) -> Encoder:
    """The encoder of that name, read once."""
    return Encoder(DATA / f"{name}.npz")
