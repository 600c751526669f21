"""The offline model that the language tasks share: static word vectors, hashed n-grams, linear heads; numpy alone.

A text becomes `Features`: the mean of the static vectors of its pieces (meaning), and the buckets of its words, word
pairs and triples, and letter groups within words (wording). A `Head` is one linear layer over both, trained by
`tests.language.train` and stored in `bot/language/data/<name>.npz`. Nothing here knows a task; rules stand in the
tasks.

The vectors come from a sentence model (see `data/NOTICE.md`), which is needed to make them and never to run them. Data
is read once, at first use, and the vectors stay mapped on disk. The same text gives the same features in every process:
buckets come from CRC-32, not from Python's salted hash.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate, chain, pairwise
from math import sqrt
from pathlib import Path
from typing import Final, NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.language.kept import kept

DATA: Final = Path(__file__).parent / "data"
DIMENSIONS: Final = 256
BUCKETS: Final = 1 << 14
WIDE: Final = 1 << 16
"""Places of the wording with families: the first `BUCKETS` are as without, the rest are pairs of families."""
OWN: Final = 1024
"""Families from this number on are single words."""
LONGEST: Final = 4000
"""Words beyond this many are not read: no message is that long, and the cost must stay bounded."""

_CURLY: Final = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00b4": "'", "`": "'"})
_WORD: Final = re.compile(r"[a-z0-9]+(?:'[a-z]+)?|[?!]+|\.\.+|[\U0001F300-\U0001FAFF]")
_PIECE: Final = re.compile(r"[a-z0-9]+|[^\sa-z0-9]")

Floats = NDArray[np.float32]


class Features(NamedTuple):
    """What a head looks at: the mean vector (unit length, or zero) and the sorted, distinct buckets of the wording."""

    dense: Floats
    buckets: NDArray[np.intp]


class Rows(NamedTuple):
    """The features of several texts: a row of vectors each, and the buckets of one text after those of another; `edges` tells
    where each one's begin, and where the last ones end. Each text has some."""

    dense: Floats
    buckets: NDArray[np.intp]
    edges: NDArray[np.intp]

    def each(self) -> list[Features]:
        """The features text by text."""
        return [Features(row, self.buckets[a:b]) for row, (a, b) in zip(self.dense, pairwise(self.edges.tolist()), strict=True)]


def plain(text: str) -> str:
    """Lower case, straight apostrophes, no accents. The length may change: use it for features, never for spans."""
    if text.isascii():
        return text.replace("`", "'").lower()
    lowered = text.translate(_CURLY).lower()
    if lowered.isascii():
        return lowered
    return "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))


SPELLINGS: Final = {
    **{word.replace("'", ""): word for word in (
        "i'm i've i'd don't didn't doesn't wasn't isn't aren't weren't can't won't wouldn't couldn't shouldn't haven't"
        " hasn't hadn't ain't you're you've you'd you'll they're they've that's what's there's who's how's where's it'll"
        " he's she's let's"
    ).split()},
    "u": "you", "ur": "your", "urself": "yourself", "r": "are", "n": "and", "pls": "please", "plz": "please",
    "thx": "thanks", "thnx": "thanks", "ty": "thanks", "tysm": "thanks", "cos": "because", "cuz": "because",
    "bc": "because", "coz": "because", "tho": "though", "rly": "really", "tmrw": "tomorrow", "wld": "would",
    "cld": "could", "shld": "should", "ppl": "people", "sth": "something", "smth": "something", "gonna": "going to",
    "wanna": "want to", "gotta": "got to", "idk": "i don't know", "lmk": "let me know", "ngl": "honestly",
    "tbh": "honestly", "defo": "definitely", "def": "definitely", "btw": "by the way", "w": "with", "wud": "would",
    "shd": "should", "abt": "about", "msg": "message", "yr": "year", "yrs": "years", "min": "minute", "mins": "minutes",
    "kinda": "kind of", "cmon": "come on", "dunno": "don't know", "lemme": "let me", "gimme": "give me", "thru": "through",
    "every1": "everyone", "some1": "someone", "no1": "no one", "any1": "anyone", "nowt": "nothing", "owt": "anything",
}  # fmt: skip
"""Short and apostrophe-less spellings that mean one thing only; "its", "id" as a noun, "ill" and "well" stay."""


def words(text: str) -> list[str]:
    """The words of `text`, short spellings written out; runs of ? and ! and emoji are words too."""
    found: list[str] = _WORD.findall(plain(text))[:LONGEST]
    if SPELLINGS.keys().isdisjoint(found):
        return found
    return [part for word in found for part in SPELLINGS.get(word, word).split(" ")]


class _Vectors:
    """The static vectors, one row a vocabulary piece, eight bits with a scale for each row."""

    def __init__(self, folder: Path) -> None:
        self.rows = np.asarray(np.load(folder / "vectors.npy", mmap_mode="r"))
        with np.load(folder / "pieces.npz", allow_pickle=False) as stored:
            self.scales = stored["scales"].astype(np.float32)  # kept in two bytes each
            names = bytes(stored["names"]).decode("ascii").split("\n")
        self.number = {name: row for row, name in enumerate(names)}

    def pieces(self, word: str) -> tuple[int, ...]:
        """The longest vocabulary pieces that make up `word`, left to right; nothing where they do not cover it."""
        if (whole := self.number.get(word)) is not None:
            return (whole,)
        if len(word) > 40:
            return ()
        found: list[int] = []
        start = 0
        while start < len(word):
            for end in range(len(word), start, -1):
                part = word[start:end] if start == 0 else "##" + word[start:end]
                if (row := self.number.get(part)) is not None:
                    found.append(row)
                    start = end
                    break
            else:
                return ()
        return tuple(found)


@cache
def _vectors() -> _Vectors:
    return _Vectors(DATA)


@kept(16384)
def _rows(word: str) -> tuple[int, ...]:
    loaded = _vectors()
    return tuple(row for part in _PIECE.findall(word) for row in loaded.pieces(part))


def vector(tokens: Sequence[str], weights: Mapping[str, float] | None = None, unseen: float = 1.0) -> Floats:
    """The mean static vector of these words, of unit length; zero where no word is known.

    With `weights` each word counts as much as they say, one that they lack as much as `unseen`."""
    rows = [row for token in tokens for row in _rows(token)]
    if not rows:
        return np.zeros(DIMENSIONS, dtype=np.float32)
    loaded = _vectors()
    scales = loaded.scales[rows]
    if weights is not None:
        scales = scales * np.array([weights.get(token, unseen) for token in tokens for _ in _rows(token)], dtype=np.float32)
    total: Floats = scales @ loaded.rows[rows].astype(np.float32)
    length = float(np.sqrt(total @ total))
    return total / length if length else total


def vectors(texts: Sequence[Sequence[str]]) -> Floats:
    """`vector` of the words of each of these texts, a row each; quicker than one by one."""
    rows = [list(chain.from_iterable(map(_rows, tokens))) for tokens in texts]
    found = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
    flat = np.array(list(chain.from_iterable(rows)), dtype=np.intp)
    loaded = _vectors()
    meant, scales = loaded.rows.take(flat, axis=0).astype(np.float32), loaded.scales.take(flat)
    at = 0
    for total, own in zip(found, rows, strict=True):
        if own:
            end = at + len(own)
            np.dot(scales[at:end], meant[at:end], out=total)
            total /= sqrt(total @ total) or 1
            at = end
    return found


def summed(word: str) -> tuple[Floats, int]:
    """The sum of the static vectors of the word's pieces, and how many pieces it has; for tasks that add up by word."""
    rows = list(_rows(word))
    if not rows:
        return np.zeros(DIMENSIONS, dtype=np.float32), 0
    loaded = _vectors()
    return np.asarray(loaded.scales[rows] @ loaded.rows[rows].astype(np.float32), dtype=np.float32), len(rows)


def pieces() -> Iterable[str]:
    """The pieces of the vocabulary, the commonest first."""
    return _vectors().number.keys()


def vocabulary() -> tuple[list[str], Floats]:
    """The pieces of the vocabulary and their vectors, to make data from."""
    loaded = _vectors()
    return list(loaded.number), np.asarray(loaded.rows.astype(np.float32) * loaded.scales[:, None], dtype=np.float32)


@cache
def _families() -> NDArray[np.uint16]:
    """The two families of each piece (see `tests/language/families.py`)."""
    with np.load(DATA / "families.npz", allow_pickle=False) as stored:
        return np.asarray(stored["families"])


@kept(16384)
def _kin(word: str) -> tuple[int, int]:
    """A number for the coarse and one for the fine family of a word: those of its first two pieces. A word without pieces,
    and a contraction, whose pieces would lose the "not", stand for themselves."""
    rows = _rows(word)
    if not rows or "'" in word:
        own = (1 << 24) + crc32(word.encode())
        return own, own
    found = _families()[list(rows[:2])].tolist()
    if len(found) == 1:
        return found[0][0] + 1, found[0][1] + 1
    (coarse, fine), (next_coarse, next_fine) = found
    return (coarse + 1) * 4096 + next_coarse + 1, (fine + 1) * 4096 + next_fine + 1


def _kin_bucket(first: int, second: int) -> int:
    return BUCKETS + (first * 73856093 ^ second * 19349663) % (WIDE - BUCKETS)


def _bucket(name: str) -> int:
    return crc32(name.encode()) & (BUCKETS - 1)


@kept(16384)
def _letters(word: str) -> tuple[int, ...]:
    """The buckets of the word itself and of the groups of three to five letters in it, its ends marked."""
    edged = f"<{word[:24]}>"
    groups = {edged[at : at + size] for size in (3, 4, 5) for at in range(len(edged) - size + 1)} - {edged}
    return (_bucket("w:" + word), *(_bucket("c:" + group) for group in sorted(groups)))


def _pair(first: str, second: str) -> int:
    return crc32(f"p:{first} {second}".encode()) & (BUCKETS - 1)


Wording = tuple[Sequence[str], Iterable[str]]
"""The words of a text, and the `marks` that a task adds for itself."""


def wording(tokens: Sequence[str], marks: Iterable[str] = ()) -> NDArray[np.intp]:
    """The buckets of words, letter groups, word pairs and triples, and of the `marks`, in their order and each once."""
    return many_wordings([(tokens, marks)])[0]


def many_wordings(texts: Sequence[Wording], families: bool = False) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """`wording` of one or more texts, quicker than one by one, and its edges (see `Rows`); with the pairs of neighbouring
    families too where they are wanted."""
    known = _wide if families else _narrow
    parts: list[bytes] = []
    rest: list[int] = []
    rests: list[int] = []
    for tokens, marks in texts:
        beside = list(map(known, zip(("<s>", *tokens), (*tokens, "</s>"), strict=True)))
        parts.append(b"".join([one.buckets for one in beside]))
        before = len(rest)
        rest += map(crc32, map(str.encode, tokens[2:]), [one.triple for one in beside[1:]])
        rest += map(_mark, marks)
        rests.append(len(rest) - before)
    some = np.frombuffer(b"".join(parts), dtype=np.uint16)
    every = np.concatenate([some, np.array(rest, dtype=np.intp) & (BUCKETS - 1)])
    return _distinct(every, [len(part) // some.itemsize for part in parts], rests)


class _Beside(NamedTuple):
    """What two neighbouring words come to: the buckets of the first, of the pair and of its coarse and fine families, in two
    bytes each, and the checksum of "t:first second ", from which that of a triple goes on."""

    buckets: bytes
    triple: int


def _beside(first: str, second: str, families: bool) -> _Beside:
    buckets = [*(_letters(first) if first != "<s>" else ()), _pair(first, second)]
    if families:
        (a, b), (c, d) = ((1, 1) if first == "<s>" else _kin(first)), ((2, 2) if second == "</s>" else _kin(second))
        buckets += _kin_bucket(a, c), _kin_bucket(b + 5000, d)
    return _Beside(np.array(buckets, dtype=np.uint16).tobytes(), crc32(f"t:{first} {second} ".encode()))


@kept(32768)
def _narrow(pair: tuple[str, str]) -> _Beside:
    return _beside(*pair, families=False)


@kept(32768)
def _wide(pair: tuple[str, str]) -> _Beside:
    return _beside(*pair, families=True)


def _distinct(
    every: NDArray[np.intp], sizes: list[int], rests: list[int]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The numbers of each text in their order and each once, and their edges. `every` has some (`sizes`) of each text and then
    the rest (`rests`) of each; all are sorted as one, each text's in a range of its own."""
    begins = list(range(0, len(sizes) * WIDE, WIDE))
    every += np.repeat(begins + begins, sizes + rests)
    every.sort()
    new = np.empty(len(every), dtype=np.bool_)
    new[:1] = True
    np.not_equal(every[1:], every[:-1], out=new[1:])
    every = every[new]
    edges = every.searchsorted([*begins, len(sizes) * WIDE])
    every &= WIDE - 1
    return every, edges


@kept(4096)
def _mark(mark: str) -> int:
    return _bucket("m:" + mark)


def wide_features(text: str, marks: Iterable[str] = ()) -> Features:
    """As `features`, with the families of neighbouring words beside the words: for heads of `WIDE` places."""
    return many_wide_features([(text, marks)]).each()[0]


def many_wide_features(texts: Sequence[tuple[str, Iterable[str]]]) -> Rows:
    """`wide_features` of several texts, each with its marks; quicker than one by one."""
    every = [words(text) for text, _ in texts]
    rows = [list(chain.from_iterable(map(_rows, tokens))) for tokens in every]
    begins, at = [], 0
    for one in rows:
        begins.append(at)
        at += len(one)
    dense = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
    if at:
        loaded = _vectors()
        flat = np.fromiter(chain.from_iterable(rows), dtype=np.intp, count=at)
        scaled = loaded.rows.take(flat, axis=0) * loaded.scales.take(flat)[:, None]
        filled = [number for number, one in enumerate(rows) if one]
        sums = np.add.reduceat(scaled, [begins[number] for number in filled], axis=0)
        lengths = np.sqrt(np.einsum("ij,ij->i", sums, sums))
        dense[filled] = sums / np.maximum(lengths, 1e-9)[:, None]
    return Rows(dense, *many_wordings([(tokens, marks) for tokens, (_, marks) in zip(every, texts, strict=True)], families=True))


def features(text: str, marks: Iterable[str] = ()) -> Features:
    """What a head looks at in `text`. A mark is any name of the task's own, such as a word of the line before."""
    tokens = words(text)
    return Features(vector(tokens), wording(tokens, marks))


def _logistic(scores: Floats) -> Floats:
    """The logistic curve, within the bounds of what can be raised; the scores are used up."""
    np.minimum(scores, 30, out=scores)
    np.maximum(scores, -30, out=scores)
    np.negative(scores, out=scores)
    np.exp(scores, out=scores)
    scores += 1
    return np.divide(1, scores, out=scores)


@dataclass(frozen=True, slots=True)
class Head:
    """A linear layer over `Features`: a score for each label, and the probability from which the label is given.

    `exclusive` tells whether exactly one label is right (softmax) or any number (a sigmoid each). The wording weights
    are in eight bits with a scale for each label; their sum is divided by the root of the number of buckets.
    """

    labels: tuple[str, ...]
    exclusive: bool
    dense: Floats
    wording: NDArray[np.int8]
    scales: Floats
    bias: Floats
    thresholds: Floats
    least: Mapping[str, float] = field(init=False)
    """The thresholds by label."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "least", dict(zip(self.labels, self.thresholds.tolist(), strict=True)))

    def probabilities(self, seen: Features) -> Floats:
        """A probability for each label, in the order of `labels`."""
        one = Rows(seen.dense[np.newaxis], seen.buckets, np.array([0, len(seen.buckets)]))
        return np.asarray(self.of_rows(one)[0], dtype=np.float32)

    def many(self, seen: Sequence[Features]) -> Floats:
        """The probabilities of several features at once, a row each; quicker than one by one."""
        if not seen:
            return np.zeros((0, len(self.labels)), dtype=np.float32)
        edges = np.array([0, *accumulate(len(one.buckets) for one in seen)])
        return self.of_rows(Rows(np.array([one.dense for one in seen]), np.concatenate([one.buckets for one in seen]), edges))

    def of_rows(self, seen: Rows) -> Floats:
        """The probabilities of the features of several texts, a row each."""
        # Whole numbers: in this type their sums are exact, and quicker than those of bytes.
        weights = self.wording.take(seen.buckets, axis=0).astype(np.float32)
        sums = np.add.reduceat(weights, seen.edges[:-1], axis=0)
        counts = np.sqrt(seen.edges[1:] - seen.edges[:-1], dtype=np.float32)
        scores = seen.dense @ self.dense
        scores += self.bias
        sums *= self.scales
        sums /= counts[:, None]
        scores += sums
        if self.exclusive:
            raised = np.exp(scores - scores.max(axis=1, keepdims=True))
            return np.asarray(raised / raised.sum(axis=1, keepdims=True), dtype=np.float32)
        return np.asarray(_logistic(scores), dtype=np.float32)

    def read(self, seen: Features) -> Mapping[str, float]:
        """The probability of each label by name."""
        return dict(zip(self.labels, self.probabilities(seen).tolist(), strict=True))

    def given(self, seen: Features) -> tuple[str, ...]:
        """The labels whose probability reaches their threshold; for an exclusive head the one best label."""
        found = self.probabilities(seen)
        if self.exclusive:
            return (self.labels[int(found.argmax())],)
        return tuple(label for label, value in zip(self.labels, found.tolist(), strict=True) if value >= self.least[label])

    def save(self, name: str, folder: Path = DATA) -> Path:
        """Write the head as `<name>.npz`; the same head gives the same bytes."""
        path = folder / f"{name}.npz"
        np.savez_compressed(
            path,
            labels=np.array(self.labels),
            exclusive=np.array(self.exclusive),
            dense=self.dense.astype(np.float16),
            wording=self.wording,
            scales=self.scales,
            bias=self.bias,
            thresholds=self.thresholds,
        )
        return path


@cache
def head(name: str) -> Head:
    """The trained head of that name, read once. A missing file is an error that says to train it."""
    path = DATA / f"{name}.npz"
    if not path.exists():
        raise FileNotFoundError(f"{path.name} is not in bot/language/data: run `python -m tests.language.train` first")
    with np.load(path, allow_pickle=False) as stored:
        return Head(
            labels=tuple(str(label) for label in stored["labels"]),
            exclusive=bool(stored["exclusive"]),
            dense=stored["dense"].astype(np.float32),
            wording=stored["wording"],
            scales=stored["scales"].astype(np.float32),
            bias=stored["bias"].astype(np.float32),
            thresholds=stored["thresholds"].astype(np.float32),
        )


@dataclass(frozen=True, slots=True)
class Layer:
    """A second linear layer, over what a head and the rules say of a text and of what stands around it."""

    weights: Floats
    bias: Floats

    def chances(self, inputs: Floats) -> Floats:
        """The probability of each label for each row of `inputs`."""
        return np.asarray(_logistic(inputs @ self.weights + self.bias), dtype=np.float32)

    def save(self, name: str, folder: Path = DATA) -> None:
        """Write the layer as `<name>.npz`; the same layer gives the same bytes."""
        np.savez_compressed(folder / f"{name}.npz", weights=self.weights.astype(np.float16), bias=self.bias)


@cache
def layer(name: str) -> Layer:
    """The trained second layer of that name, read once."""
    with np.load(DATA / f"{name}.npz", allow_pickle=False) as stored:
        return Layer(stored["weights"].astype(np.float32), stored["bias"].astype(np.float32))
