"""T1, the draft: trains the head on clauses, measures on whole messages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from bot.language.draft import LABELS, READ, label_draft, sentence_features
from bot.language.model import Head, head
from tests.language.learn import Matrix, train_head
from tests.language.tasks import Report, Row, load, multilabel

PENALTY = 0.6
LEAST = {"I": 0.36, "M": 0.34, "r": 0.42}
"""The threshold by the first letter of a label (a fault, a merit, the request): chosen on whole messages of the second hand
before the head learnt from them. One for each label, from a score of messages or so a label, did worse there."""


def units(rows: Sequence[Row]) -> tuple[list[str], list[list[str]], list[str]]:
    """The sentences of the training texts with their labels and the text that each comes from. Messages that were
    composed of sentences seen elsewhere are left out."""
    texts, labels, groups = [], [], []
    seen: set[str] = set()
    for row in rows:
        if row["made"] == "composed":
            continue
        for start, end, found in row["parts"]:
            part = row["text"][start:end]
            if part not in seen and any(c.isalnum() for c in part):
                seen.add(part)
                texts.append(part)
                labels.append(list(found))
                groups.append(row["id"])
    return texts, labels, groups


def train() -> list[str]:
    """Train and store the head; the line gives its cross-validated F1 on single sentences."""
    rows = load("train", "T1")
    made, chance, labels = fit(rows)
    made.save("t1")
    head.cache_clear()
    given = [[label for label, p, least in zip(READ, row, made.thresholds, strict=True) if p >= least] for row in chance]
    figures = multilabel("", [{} for _ in labels], labels, given, READ).figures
    return [f"{len(labels)} sentences, cross-validated macro-F1 {figures['macro-F1']:.3f}"]


def fit(rows: Sequence[Row]) -> tuple[Head, Matrix, list[list[str]]]:
    """The head for these texts, and for each sentence its left-out probabilities and its labels."""
    texts, labels, groups = units(rows)
    seen = [sentence_features(text) for text in texts]
    made, chance = train_head(seen, labels, READ, penalty=PENALTY, groups=groups, validate=2)
    return replace(made, thresholds=np.array([LEAST[label[0]] for label in READ], dtype=np.float32)), chance, labels


def measure(texts: Sequence[Row]) -> Report:
    """Label every message and compare with its labels."""
    given = [label_draft(row["text"]).labels for row in texts]
    return multilabel("T1, a draft that asks for feedback", texts, [row["labels"] for row in texts], given, LABELS)
