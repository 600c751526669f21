"""T2, one proposition of an employer's reply: trains the head, measures the label and the two flags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from bot.language.feedback import LABELS, decided, label_proposition, proposition_features
from bot.language.model import WIDE, head
from bot.language.normal import plain
from tests.language.learn import train_head
from tests.language.tasks import Report, Row, load, single

PENALTY = 0.8


def train() -> list[str]:
    """Train and store the head; the line gives its cross-validated accuracy."""
    rows = load("train", "T2")
    made, chance = train_head(
        [proposition_features(row["text"]) for row in rows],
        [[row["label"]] for row in rows],
        LABELS,
        exclusive=True,
        penalty=PENALTY,
        buckets=WIDE,
    )
    made.save("t2")
    head.cache_clear()
    right = np.mean([decided(plain(row["text"]), p) == row["label"] for p, row in zip(chance, rows, strict=True)])
    return [f"{len(rows)} propositions, cross-validated accuracy {right:.3f}"]


def measure(texts: Sequence[Row]) -> Report:
    """Label every proposition and compare, the flags as well."""
    given = [label_proposition(row["text"]) for row in texts]
    report = single("T2, what an employer said", texts, [row["label"] for row in texts], [g.label for g in given], LABELS)
    flags = {
        "hedged right": float(np.mean([g.hedged == row["hedged"] for g, row in zip(given, texts, strict=True)])),
        "example right": float(np.mean([g.example == row["example"] for g, row in zip(given, texts, strict=True)])),
    }
    return replace(report, figures={**report.figures, **flags})
