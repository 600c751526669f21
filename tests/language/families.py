"""Makes the families of words that `bot.language.model` ships: `python -m tests.language.families`.

Pieces of the vocabulary whose vectors point the same way are one family, so that a pair of words which no training text
holds can still be known by its families ("turned down" by "turn" and "away"). There are two sortings, a coarse and a fine
one. The commonest words of the training texts stay by themselves: "not" and "would" lie close together and mean different
things. No chance: the first centres are pieces at even distances in the vocabulary, and a fixed number of rounds follows.
"""

from __future__ import annotations

import sys
from collections import Counter

import numpy as np
from numpy.typing import NDArray

from bot.language.model import DATA, OWN, vocabulary, words
from tests.language.tasks import load

SIZES = (128, 512)
ROUNDS = 10
ALONE = 160
"""So many of the commonest words stay by themselves."""


def sort(vectors: NDArray[np.float32], count: int) -> NDArray[np.intp]:
    """The family of each row: spherical k-means."""
    centres = vectors[np.linspace(0, len(vectors) - 1, count).astype(np.intp)]
    for _ in range(ROUNDS):
        nearest = np.concatenate([(vectors[at : at + 4096] @ centres.T).argmax(axis=1) for at in range(0, len(vectors), 4096)])
        sums = np.zeros_like(centres)
        np.add.at(sums, nearest, vectors)
        centres = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9)
    return nearest


def main() -> int:
    """Write `families.npz`: two numbers for each piece of the vocabulary."""
    pieces, rows = vocabulary()
    vectors = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    made = np.stack([sort(vectors, size) for size in SIZES], axis=1).astype(np.uint16)
    counted = Counter(
        word
        for task in ("T1", "T2", "T3")
        for row in load("train", task)
        if row.get("made") != "composed"
        for word in words(row["text"])
    )
    number = {piece: row for row, piece in enumerate(pieces)}
    alone = sorted(word for word, _ in counted.most_common(ALONE) if word in number)
    for at, word in enumerate(alone):
        made[number[word]] = OWN + at
    np.savez_compressed(DATA / "families.npz", families=made)
    sys.stdout.write(f"{len(pieces)} pieces, {len(alone)} words by themselves\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
