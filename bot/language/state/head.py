"""The trained head: it reads the same folded words as the rules, and may raise what they found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise, repeat
from math import exp, sqrt
from zlib import crc32

import numpy as np

from bot.language.kept import kept
from bot.language.model import DIMENSIONS, LONGEST, Features, head, pieces, summed
from bot.language.normal import Normal, fold


@cache
def _unfolded() -> dict[str, str]:
    """The usual spelling of a folded word: the commonest whole word of the vocabulary that folds to it."""
    usual: dict[str, str] = {}
    for name in pieces():
        if name.isalpha():
            usual.setdefault(fold(name), name)
    return usual


def unfolded(word: str) -> str:
    """A folded word in its usual spelling, or as it is where no such word is known."""
    return _unfolded().get(word, word)


BUCKETS = 1 << 16
"""How many places the words and pairs of words of this task's head are hashed to."""
_QUIET = 0.05
"""How loud the mean vector is beside the wording; chosen by cross-validation."""


def _bucket(*name: str) -> int:
    return crc32(" ".join(name).encode()) & (BUCKETS - 1)


def state_features(normal: Normal) -> Features:
    """What the trained head looks at: the words as the rules see them, so that spelling tricks do not matter here either.

    All of it adds up over the words; reading needs a look into a table for each and no more (see `_Chances`)."""
    usual = _unfolded()
    words = normal.words[:LONGEST]
    total, pieces = np.zeros(DIMENSIONS, dtype=np.float32), 0
    for word in words:
        of, many = summed(usual.get(word, word))
        total += of
        pieces += many
    buckets = [_bucket("w", word) for word in words]
    buckets += [_bucket("p", first, second) for first, second in pairwise(("<", *words, ">"))]
    buckets += [_bucket("k", first, second) for first, second in zip(words, words[2:], strict=False)]
    return Features(total * np.float32(_QUIET / max(1, pieces)), np.array(buckets, dtype=np.intp))

Score = tuple[float, ...]
"""A probability for each of `HEAD_LABELS` and then for each of `HEAT_LABELS`."""


class _Chances:
    """The trained heads taken apart: what each word, each pair of neighbours and each pair of next but one adds to the
    score of each label. A window or a sentence of a text then costs no more than adding up."""

    def __init__(self) -> None:
        both = head("t4"), head("t4_heat")
        self._dense = np.hstack([trained.dense for trained in both]) * np.float32(_QUIET)
        self._weights = np.hstack([trained.wording for trained in both])
        self._scales: list[float] = np.concatenate([trained.scales for trained in both]).tolist()
        self._bias: list[float] = np.concatenate([trained.bias for trained in both]).tolist()
        self._word = kept(8192)(self._of_word)
        self._pair = kept(32768)(self._of_pair)

    def _of_word(self, word: str) -> tuple[float, ...]:
        """What a word's meaning adds to each score, how many pieces it has, and what its spelling adds."""
        total, pieces = summed(_unfolded().get(word, word))
        return (*(total @ self._dense).tolist(), pieces, *self._of_pair(("w", word)))

    def _of_pair(self, name: tuple[str, ...]) -> tuple[int, ...]:
        return tuple(self._weights[_bucket(*name)].tolist())

    def likeliest(self, words: Sequence[str]) -> Score:
        """The probability of each label, in the text as a whole or in that window of it where R1 is likeliest."""
        single = list(map(self._word, words))
        near = list(map(self._pair, zip(repeat("p"), ("<", *words), (*words, ">"), strict=False)))
        apart = list(map(self._pair, zip(repeat("k"), words, words[2:], strict=False)))
        best = self._added(single, near + apart)
        if len(words) > _WINDOW + 8:
            size = max(_WINDOW, 2 * len(words) // _WINDOWS)
            for start in range(0, len(words) - size // 2, size // 2):
                stop = start + size
                best = max(best, self._added(single[start:stop], near[start + 1 : stop] + apart[start : stop - 2], _MANY))
        return best

    def _added(self, single: list[tuple[float, ...]], pairs: list[tuple[int, ...]], less: float = 0.0) -> Score:
        sums = list(map(sum, zip(*single, strict=True)))
        count = len(self._bias)
        near = list(map(sum, zip(*pairs, strict=True))) if pairs else [0] * count
        pieces = max(1, sums[count])
        loud = 1 / sqrt(len(single) + len(pairs))
        return tuple(
            _chance(bias - less + meant / pieces + (spelt + paired) * scale * loud)
            for bias, meant, spelt, paired, scale in zip(self._bias, sums, sums[count + 1 :], near, self._scales, strict=False)
        )

_MANY = 2.0
"""By so much (in log odds) a window must be surer than a whole text: among many windows one looks grave by chance."""
LEAST = 2
"""A text of fewer words than this is left to the rules."""
NO_CHANCE: Score = (0.0,) * 7


def _chance(score: float) -> float:
    return 1 / (1 + exp(-min(30.0, max(-30.0, score))))


@cache
def _chances() -> _Chances:
    return _Chances()


def chance_in(words: Sequence[str]) -> float:
    """How probable R1 or higher is in these words, by the heads."""
    return _chances().likeliest(words)[0]


HEAD_LABELS = ("R1", "R2", "R3", "VIOL")
"""Each level means "this level or higher"."""
HEAT_LABELS = ("H1", "H2", "H3")
OTHERS_WORDS = frozenset(
    map(fold, "himself herself themselves themself life lives suicide die dead selfharm selfharmed harm".split())
)
FIGURED = frozenset(map(fold, "die dead died dying earth ground floor hole".split()))
GRAVE = frozenset(
    map(
        fold,
        (
            "rope noose blade blades razor razors scissors pills pill tablets tablet paracetamol morphine insulin meds "
            "medication gun rifle knife sniper pesticide poison "
            "bleach hose hosepipe exhaust gas cliff cliffs bridge canal river railway tracks platform balcony roof crane "
            "obituaries funeral hymns grave graveyard goodbye "
            "farewell bye forgive die dead dying death dies alive living live exist existing existence wake woke unalive suicide "
            "suicidal kms burden vanish disappear "
            "kill killing cut cutting hurt hurting bleed bleeding blood wrist wrists wrist arm overdose life world earth anymore "
            "forever gone ending end sleep jump swallowed took lorry bus"
        ).split(),
    )
)
"""Where one of these stands, a shorter text is enough to be judged by more than rules."""
FEW = 6
"""Shorter than this, and with none of those words, a text holds too little for the head to judge: "I see.", "better than I
thought". The rules speak for short texts."""
AGREE = (0.0, 0.22, 0.22, 0.28)
"""How probable R1 or higher must be for a hint of each level to count: low, since in doubt the higher level stands."""
BY_RULES = 0.7
"""The part of the heat that the rules decide; the rest is the head's, whose expected level counts a little more than it
says, since it is shy of the extremes."""
BY_HEAD = 0.345
_WINDOW = 24
_WINDOWS = 40
"""Long texts are also read in overlapping windows of so many words (or wider, so that there are no more than so many):
one sentence among forty calm ones must not drown in their mean."""


def probabilities(normal: Normal, sentences: Iterable[str] = (), dropped: Iterable[tuple[int, int]] = ()) -> Score:
    """The probability of each label by the heads, at the place in the text where R1 is likeliest. `sentences` are looked at
    by themselves as well; what stands in `dropped` is not heard."""
    chances = _chances()
    words: Sequence[str] = normal.words
    if dropped:
        text, at, kept = normal.text, 0, []
        for start, end in sorted(dropped):
            if start >= at:
                kept.append(text[at:start])
            at = max(at, end)
        words = " ".join([*kept, text[at:]]).split()
    best = chances.likeliest(words[:LONGEST]) if words else NO_CHANCE
    for sentence in sentences:
        part = sentence.split()[:LONGEST]
        if part and len(part) < len(words):
            best = max(best, chances.likeliest(part))
    return best

