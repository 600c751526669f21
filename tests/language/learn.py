"""Trains the linear heads of `bot.language.model`: numpy only, full batch, no chance anywhere.

The loss is logistic (one against the rest, or softmax), averaged over texts, with an L2 penalty; L-BFGS finds its
minimum. Thresholds come from cross-validation on the training texts: for each label the probability with the best F1
on the folds that were left out. Folds go by `group`, so that near copies of one text never stand on both sides.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.language.model import BUCKETS, Features, Head, Layer

Matrix = NDArray[np.float32]
DENSE_WEIGHT = 4.0
WORDING_WEIGHT = 4.0
"""How loud the mean vector and the wording are (each of unit length before) against the penalty on the weights."""


class Rows:
    """One row a text: the mean vector, then the buckets in use. The buckets are kept as the few places of each row that
    are not zero, for all of a row's are equal; a product with the weights then costs what the texts hold."""

    def __init__(self, dense: Matrix, places: list[NDArray[np.intp]], width: int) -> None:
        self.dense = dense
        self.places = places
        counts = np.array([len(p) for p in places], dtype=np.intp)
        self.meant = dense.shape[1]
        """How many columns of vectors come first."""
        self.shape = (len(places), self.meant + width)
        self._loud = (WORDING_WEIGHT / np.sqrt(np.maximum(counts, 1))).astype(np.float32)[:, None]
        self._flat = np.concatenate(places)
        self._filled = np.flatnonzero(counts)
        self._begins = (np.cumsum(counts) - counts)[self._filled]
        order = np.argsort(self._flat, kind="stable")
        self._owner = np.repeat(np.arange(len(places)), counts)[order]
        self._columns, self._firsts = np.unique(self._flat[order], return_index=True)

    def __len__(self) -> int:
        return len(self.places)

    def some(self, which: NDArray[np.bool_]) -> Rows:
        """The rows for which `which` is true."""
        kept = np.flatnonzero(which).tolist()
        return Rows(self.dense[kept], [self.places[at] for at in kept], self.shape[1] - self.meant)

    def times(self, weights: Matrix) -> Matrix:
        """The product with a weight for each column (rows) and label (columns)."""
        out: Matrix = self.dense @ weights[: self.meant]
        sums = np.add.reduceat(weights[self.meant :].take(self._flat, axis=0), self._begins, axis=0)
        out[self._filled] += sums * self._loud[self._filled]
        return out

    def back(self, error: Matrix) -> Matrix:
        """The product of the turned matrix with an error for each row and label: the slope."""
        out = np.zeros((self.shape[1], error.shape[1]), dtype=np.float32)
        out[: self.meant] = self.dense.T @ error
        out[self.meant + self._columns] = np.add.reduceat((error * self._loud).take(self._owner, axis=0), self._firsts, axis=0)
        return out


def matrix(seen: Sequence[Features], buckets: int = BUCKETS) -> tuple[Rows, NDArray[np.intp]]:
    """The rows of these features, and the numbers of the buckets in use in the order of the columns."""
    used = np.unique(np.concatenate([f.buckets for f in seen]))
    place = np.full(buckets, -1, dtype=np.intp)
    place[used] = np.arange(len(used))
    dense = (np.stack([f.dense for f in seen]) * DENSE_WEIGHT).astype(np.float32)
    return Rows(dense, [place[f.buckets] for f in seen], len(used)), used


Valued = Callable[[Matrix], tuple[float, Matrix]]


def minimise(value: Valued, start: Matrix, steps: int = 80, memory: int = 8) -> Matrix:
    """L-BFGS with a halving line search: the point with the least value that `steps` steps find."""
    at, (cost, slope) = start, value(start)
    past: deque[tuple[Matrix, Matrix, float]] = deque(maxlen=memory)
    for _ in range(steps):
        direction = slope.copy()
        saved = []
        for s, y, rho in reversed(past):
            a = rho * float(np.vdot(s, direction))
            saved.append(a)
            direction -= a * y
        if past:
            s, y, _rho = past[-1]
            direction *= float(np.vdot(s, y)) / float(np.vdot(y, y))
        for (s, y, rho), a in zip(past, reversed(saved), strict=True):
            direction += (a - rho * float(np.vdot(y, direction))) * s
        fall = float(np.vdot(slope, direction))
        if fall < 1e-10:
            break
        pace = 1.0 if past else min(1.0, 1.0 / (float(np.abs(slope).sum()) + 1e-12) * slope.size**0.5)
        for _ in range(30):
            then = at - np.float32(pace) * direction
            new_cost, new_slope = value(then)
            if new_cost <= cost - 1e-4 * pace * fall:
                break
            pace /= 2
        else:
            break
        s, y = then - at, new_slope - slope
        curve = float(np.vdot(s, y))
        if curve > 1e-12:
            past.append((s, y, 1 / curve))
        done = abs(cost - new_cost) < 1e-7 * max(1.0, abs(cost))
        at, cost, slope = then, new_cost, new_slope
        if done:
            break
    return at


def solve(rows: Rows, gold: Matrix, exclusive: bool, penalty: float, weights: Matrix | None = None) -> Matrix:
    """The weights (and in the last row the bias) that fit `gold`, a 0/1 column a label."""
    count, wide = rows.shape
    each = np.ones(count, dtype=np.float32) if weights is None else weights / weights.mean()

    def value(point: Matrix) -> tuple[float, Matrix]:
        scores = rows.times(point[:-1]) + point[-1]
        if exclusive:
            scores -= scores.max(axis=1, keepdims=True)
            raised = np.exp(scores)
            chance = raised / raised.sum(axis=1, keepdims=True)
            loss = -float((each * np.log((chance * gold).sum(axis=1) + 1e-9)).sum())
        else:
            scores = np.clip(scores, -30, 30)
            chance = 1 / (1 + np.exp(-scores))
            loss = float((each[:, None] * (np.logaddexp(0, scores) - gold * scores)).sum())
        error = (chance - gold) * each[:, None]
        slope = np.empty_like(point)
        slope[:-1] = rows.back(error) + penalty * point[:-1]
        slope[-1] = error.sum(axis=0)
        loss += penalty / 2 * float(np.vdot(point[:-1], point[:-1]))
        return loss / count, (slope / count).astype(np.float32)

    return minimise(value, np.zeros((wide + 1, gold.shape[1]), dtype=np.float32))


def _guess(rows: Rows, point: Matrix, exclusive: bool) -> Matrix:
    scores = rows.times(point[:-1]) + point[-1]
    if exclusive:
        raised = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(raised / raised.sum(axis=1, keepdims=True), dtype=np.float32)
    return np.asarray(1 / (1 + np.exp(-np.clip(scores, -30, 30))), dtype=np.float32)


def folds(groups: Sequence[str], count: int) -> NDArray[np.intp]:
    """A fold for each text, decided by the name of its group alone."""
    return np.array([crc32(("fold:" + group).encode()) % count for group in groups], dtype=np.intp)


def best_thresholds(chance: Matrix, gold: Matrix) -> Matrix:
    """For each label the probability, between .15 and .85, from which giving the label has the best F1."""
    steps = np.linspace(0.15, 0.85, 29, dtype=np.float32)
    best = np.full(gold.shape[1], 0.5, dtype=np.float32)
    for column in range(gold.shape[1]):
        truth = gold[:, column] > 0.5
        scores = []
        for step in steps:
            given = chance[:, column] >= step
            right = float((given & truth).sum())
            scores.append(2 * right / max(1.0, float(given.sum() + truth.sum())))
        smooth = np.convolve(np.pad(scores, 2, mode="edge"), np.ones(5) / 5, mode="valid")
        best[column] = steps[int(smooth.argmax())]
    return best


def train_head(
    seen: Sequence[Features],
    gold: Sequence[Sequence[str]],
    labels: Sequence[str],
    *,
    exclusive: bool = False,
    penalty: float = 1.0,
    groups: Sequence[str] | None = None,
    weights: Sequence[float] | None = None,
    validate: int = 5,
    buckets: int = BUCKETS,
) -> tuple[Head, Matrix]:
    """Train one head; gives it and the cross-validated probability of each label for each text, to combine with rules.

    `gold` holds the labels of each text (one for an exclusive head). `groups` names what must stay on one side of a
    fold; without it each text is its own group. `weights` may count some texts more. `buckets` is how many places the
    wording is hashed to. With no folds (`validate` 0) nothing is cross-validated and every threshold is the least.
    """
    rows, used = matrix(seen, buckets)
    column = {label: at for at, label in enumerate(labels)}
    truth = np.zeros((len(seen), len(labels)), dtype=np.float32)
    for at, found in enumerate(gold):
        for label in found:
            truth[at, column[label]] = 1
    each = None if weights is None else np.asarray(weights, dtype=np.float32)
    left_out = np.zeros_like(truth)
    fold = folds(groups if groups is not None else [str(at) for at in range(len(seen))], max(1, validate))
    for number in range(validate):
        inside, outside = fold != number, fold == number
        point = solve(rows.some(inside), truth[inside], exclusive, penalty, None if each is None else each[inside])
        left_out[outside] = _guess(rows.some(outside), point, exclusive)
    thresholds = np.full(len(labels), 0.5, dtype=np.float32) if exclusive else best_thresholds(left_out, truth)
    point = solve(rows, truth, exclusive, penalty, each)
    wording = np.zeros((buckets, len(labels)), dtype=np.float32)
    wording[used] = point[rows.meant : -1] * WORDING_WEIGHT
    scales = np.maximum(np.abs(wording).max(axis=0), 1e-9) / 127
    made = Head(
        labels=tuple(labels),
        exclusive=exclusive,
        dense=(point[: rows.meant] * DENSE_WEIGHT).astype(np.float32),
        wording=np.rint(wording / scales).astype(np.int8),
        scales=scales.astype(np.float32),
        bias=point[-1].astype(np.float32),
        thresholds=thresholds,
    )
    return made, left_out


def fit_layer(inputs: Matrix, gold: Matrix, start: Matrix, penalty: float) -> Layer:
    """A second layer, the labels one against the rest. `start` holds the weights to begin at, in the last row the bias; the
    penalty is on what is changed of them, and light on the bias."""

    def value(point: Matrix) -> tuple[float, Matrix]:
        scores = np.clip(inputs @ point[:-1] + point[-1], -30, 30)
        error = 1 / (1 + np.exp(-scores)) - gold
        change = point - start
        change[-1] *= 0.05
        loss = float((np.logaddexp(0, scores) - gold * scores).sum()) + penalty / 2 * float((change * change).sum())
        slope = np.concatenate([inputs.T @ error, error.sum(axis=0, keepdims=True)]) + penalty * change
        return loss / len(inputs), (slope / len(inputs)).astype(np.float32)

    point = minimise(value, start.copy(), steps=150)
    return Layer(point[:-1], point[-1])
