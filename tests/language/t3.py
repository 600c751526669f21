"""T3, the moves: trains the head on sentences, clauses and whole turns, measures on whole turns.

The sentences of T1's training messages teach the labels that both tasks share; for the others they say nothing, so
those cells do not count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.language import moves
from bot.language.model import BUCKETS, DIMENSIONS, Features, Head, head
from bot.language.moves import LABELS, READ, RULE_WEIGHT, label_move
from tests.language.learn import DENSE_WEIGHT, WORDING_WEIGHT, Matrix, Rows, folds, matrix, minimise
from tests.language.tasks import Report, Row, load, multilabel

PENALTY = 1.0
FOLDS = 2
EVEN = 0.5
"""The threshold of every label. One chosen for each by cross-validation did worse on the second hand's turns: the rules
were written beside most training texts, so what is best on those is not best on others."""
OTHER_TASK = 0.5
"""How much a sentence of T1 counts against one of T3."""

SHARED = {
    "I-WHY": "WHY", "I-PLEA": "PLEA", "I-BLAME": "BLAME", "I-LEGAL": "LEGAL", "I-GUILT": "GUILT",
    "I-SELFDOWN": "SELFDOWN", "M-THANKS": "THANK", "M-ACCEPT": "ACCEPT", "M-ADVICE": "ADVICE_ASK",
    "M-STRENGTH": "STRENGTH_ASK", "M-INTEREST": "INTEREST", "I-DEFEND": "DEBATE", "I-CHALLENGE": "DEBATE",
    "M-OUT": "LIMIT_ACK",
}  # fmt: skip
WIDER = {"DEBATE", "LIMIT_ACK"}
"""Labels whose T1 sisters are narrower: a sentence that has the sister has them, one that lacks it may have them."""


class Units:
    """What the head learns from: features, labels, the turn each comes from (-1 for T1) and which cells count."""

    def __init__(self) -> None:
        self.seen: list[Features] = []
        self.gold: list[list[float]] = []
        self.turn: list[int] = []
        self.counts: list[list[float]] = []

    def add(self, seen: Features, labels: set[str], turn: int, counts: list[float]) -> None:
        """One more unit."""
        self.seen.append(seen)
        self.gold.append([float(label in labels) for label in READ])
        self.turn.append(turn)
        self.counts.append(counts)


def carried(row: Row, span: tuple[int, int]) -> set[str]:
    """The labels whose gold span fills half of this piece, or lies in it almost whole."""
    start, end = span
    found = set()
    for label, marked in row["spans"].items():
        for left, right in marked:
            both = min(end, right) - max(start, left)
            if both > 0 and (both >= 0.5 * (end - start) or both >= 0.8 * (right - left)):
                found.add(label)
    return found


LATER = re.compile(r"t1-(?:r\d|third\d?|fourth|hello|line[56])")
"""T1's later texts are left to T1's head and the encoder: with them, as with T3's own (`T3-later`), this head heard less of what
is plain in a call."""


def units(rows: Sequence[Row]) -> Units:
    """The pieces and the whole of each turn, then T1's sentences."""
    made = Units()
    for turn, row in enumerate(rows):
        line, previous = moves.simplified(row["text"]), moves.simplified(row["previous"])
        refused, before, first = moves._refused(previous), moves._stems(previous), not previous.words
        pieces = moves._pieces(line)
        for start, end in pieces if len(pieces) > 1 else []:
            look = moves._look(line.flat[start:end].split(), refused, before, first)
            made.add(moves._seen([look]).each()[0], carried(row, line.span(start, end - 1)), turn, [1.0] * len(READ))
        look = moves._look(line.words, refused, before, first)
        made.add(moves._seen([look]).each()[0], set(row["labels"]), turn, [1.0] * len(READ))
    known = set(SHARED.values())
    told: set[str] = set()
    for row in load("train", "T1"):
        if row["made"] == "composed" or LATER.match(row["id"]):
            continue
        for start, end, parts in row["parts"]:
            text = row["text"][start:end]
            if text in told or len(text) < 4:
                continue
            told.add(text)
            labels = {SHARED[label] for label in parts if label in SHARED}
            counts = [OTHER_TASK if label in labels or label in known - WIDER else 0.0 for label in READ]
            look = moves._look(list(moves.simplified(text).words), False, set(), True)
            made.add(moves._seen([look]).each()[0], labels, -1, counts)
    return made


def solve(rows: Rows, gold: Matrix, counts: Matrix) -> Matrix:
    """Logistic weights, one against the rest, where only the cells that count are held against them."""

    def value(point: Matrix) -> tuple[float, Matrix]:
        scores = np.clip(rows.times(point[:-1]) + point[-1], -30, 30)
        error = (1 / (1 + np.exp(-scores)) - gold) * counts
        slope = np.empty_like(point)
        slope[:-1] = rows.back(error) + PENALTY * point[:-1]
        slope[-1] = error.sum(axis=0)
        loss = float((counts * (np.logaddexp(0, scores) - gold * scores)).sum())
        loss += PENALTY / 2 * float(np.vdot(point[:-1], point[:-1]))
        return loss / len(rows), (slope / len(rows)).astype(np.float32)

    return minimise(value, np.zeros((rows.shape[1] + 1, gold.shape[1]), dtype=np.float32), steps=60)


def as_head(point: Matrix, used: NDArray[np.intp], thresholds: Matrix) -> Head:
    """The solved weights in the form that is stored."""
    wording = np.zeros((BUCKETS, len(READ)), dtype=np.float32)
    wording[used] = point[DIMENSIONS:-1] * WORDING_WEIGHT
    scales = np.maximum(np.abs(wording).max(axis=0), 1e-9) / 127
    return Head(
        labels=READ,
        exclusive=False,
        dense=(point[:DIMENSIONS] * DENSE_WEIGHT).astype(np.float32),
        wording=np.rint(wording / scales).astype(np.int8),
        scales=scales.astype(np.float32),
        bias=point[-1].astype(np.float32),
        thresholds=thresholds,
    )


def weigh(rows: Sequence[Row], which: Sequence[int], made: Head) -> Matrix:
    """The common score of rules and head for these turns, as probabilities."""
    out = []
    for at in which:
        line, previous = moves.simplified(rows[at]["text"]), moves.simplified(rows[at]["previous"])
        refused = moves._refused(previous)
        found = moves._judge(line, previous, refused, moves._find(line, moves._PHRASES))
        out.append(moves._weigh(line, previous, refused, found, made)[0])
    return np.asarray(1 / (1 + np.exp(-np.array(out))), dtype=np.float32)


def train() -> list[str]:
    """Train and store the head; the line's score comes from turns that each fold left out."""
    texts = load("train", "T3")
    made = units(texts)
    rows, used = matrix(made.seen)
    gold, counts = np.array(made.gold, dtype=np.float32), np.array(made.counts, dtype=np.float32)
    turn = np.array(made.turn)
    fold = folds([row["id"] for row in texts], FOLDS)
    chance = np.zeros((len(texts), len(READ)), dtype=np.float32)
    even = np.full(len(READ), EVEN, dtype=np.float32)
    for number in range(FOLDS):
        inside = (turn < 0) | (fold[turn] != number)
        point = solve(rows.some(inside), gold[inside], counts[inside])
        left_out = np.flatnonzero(fold == number)
        chance[left_out] = weigh(texts, left_out.tolist(), as_head(point, used, even))
    as_head(solve(rows, gold, counts), used, even).save("t3")
    head.cache_clear()
    given = [[label for label, p in zip(READ, row, strict=True) if p >= EVEN] for row in chance]
    kept = [[label for label in row["labels"] if label in READ] for row in texts]
    score = multilabel("", [{} for _ in texts], kept, given, READ).figures["macro-F1"]
    return [
        f"{len(texts)} turns, {len(made.seen)} units, cross-validated macro-F1 {score:.3f} "
        f"(rules read these turns too; phrase weight {RULE_WEIGHT})"
    ]


def measure(texts: Sequence[Row]) -> Report:
    """Label every turn and compare with its labels."""
    given = [label_move(row["text"], row["previous"]).labels for row in texts]
    return multilabel("T3, a turn in a feedback call", texts, [row["labels"] for row in texts], given, LABELS)
