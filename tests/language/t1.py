"""T1, the draft: trains the head on clauses, measures on whole messages."""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.draft import LABELS, READ, label_draft
from bot.language.model import features, head
from tests.language.learn import train_head
from tests.language.tasks import Report, Row, load, multilabel

PENALTY = 0.6


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
    texts, labels, groups = units(load("train", "T1"))
    made, chance = train_head([features(text) for text in texts], labels, READ, penalty=PENALTY, groups=groups)
    made.save("t1")
    head.cache_clear()
    given = [[label for label, p, least in zip(READ, row, made.thresholds, strict=True) if p >= least] for row in chance]
    figures = multilabel("", [{} for _ in texts], labels, given, READ).figures
    return [f"{len(texts)} sentences, cross-validated macro-F1 {figures['macro-F1']:.3f}"]


def measure(texts: Sequence[Row]) -> Report:
    """Label every message and compare with its labels."""
    given = [label_draft(row["text"]).labels for row in texts]
    return multilabel("T1, a draft that asks for feedback", texts, [row["labels"] for row in texts], given, LABELS)
