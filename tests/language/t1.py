"""T1, the draft: trains the head on clauses, measures on whole messages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from bot.language.draft import FAINT, LABELS, READ, REQUEST, label_draft, rule_fires, sentence_features
from bot.language.model import Head, head
from tests.language.learn import Matrix, train_head
from tests.language.tasks import Report, Row, load, multilabel

PENALTY = 0.6
STEPS = np.linspace(0.2, 0.8, 25, dtype=np.float32)


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


def thresholds(rows: Sequence[Row], groups: Sequence[str], chance: Matrix, made: Head) -> Matrix:
    """For each label the probability from which a sentence gives it to its message, with the best F1 over whole messages
    where the rules have spoken already; from the folds that were left out."""
    whole = [row for row in rows if row["made"] == "whole"]
    where = {row["id"]: at for at, row in enumerate(whole)}
    most = np.zeros((len(whole), len(READ)), dtype=np.float32)
    for group, values in zip(groups, chance, strict=True):
        if group in where:
            most[where[group]] = np.maximum(most[where[group]], values)
    best = made.thresholds.copy()
    for column, label in enumerate(READ):
        ruled = np.array([rule_fires(label, row["text"]) for row in whole])
        if label == REQUEST:
            truth = np.array(["I-VAGUE" not in row["labels"] for row in whole])
        else:
            truth = np.array([label in row["labels"] for row in whole])
        scores = []
        for step in STEPS:
            given = ruled & (most[:, column] >= FAINT) | (most[:, column] >= step)
            scores.append(2 * float((given & truth).sum()) / max(1.0, float(given.sum() + truth.sum())))
        smooth = np.convolve(np.pad(scores, 2, mode="edge"), np.ones(5) / 5, mode="valid")
        best[column] = STEPS[int(smooth.argmax())]
    return best


def train() -> list[str]:
    """Train and store the head; the line gives its cross-validated F1 on single sentences."""
    rows = load("train", "T1")
    made, chance, groups, labels = fit(rows)
    made.save("t1")
    head.cache_clear()
    given = [[label for label, p, least in zip(READ, row, made.thresholds, strict=True) if p >= least] for row in chance]
    figures = multilabel("", [{} for _ in labels], labels, given, READ).figures
    return [f"{len(labels)} sentences, cross-validated macro-F1 {figures['macro-F1']:.3f}"]


def fit(rows: Sequence[Row]) -> tuple[Head, Matrix, list[str], list[list[str]]]:
    """The head for these texts, and for each sentence its left-out probabilities, its text and its labels."""
    texts, labels, groups = units(rows)
    made, chance = train_head([sentence_features(text) for text in texts], labels, READ, penalty=PENALTY, groups=groups)
    return replace(made, thresholds=thresholds(rows, groups, chance, made)), chance, groups, labels


def measure(texts: Sequence[Row]) -> Report:
    """Label every message and compare with its labels."""
    given = [label_draft(row["text"]).labels for row in texts]
    return multilabel("T1, a draft that asks for feedback", texts, [row["labels"] for row in texts], given, LABELS)
