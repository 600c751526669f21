"""T1, the draft: trains the head on clauses, measures on whole messages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from bot.language.draft import LABELS, LOUD, READ, label_draft, message_inputs, sentence_features
from bot.language.model import WIDE, Head, head, layer
from tests.language.learn import Matrix, fit_layer, folds, train_head
from tests.language.tasks import Report, Row, load, multilabel

PENALTY = 0.6
LEAST = 0.36
"""The threshold of every label: chosen on whole messages by cross-validation. One for each label did worse there."""
MESSAGE_PENALTY = 8.0
"""How far the second layer may go from the head's own word, by the same."""
FOLDS = 3


def units(rows: Sequence[Row]) -> tuple[list[tuple[str, str]], list[list[str]], list[str]]:
    """The sentences of the training texts, each with the one before it, with their labels and the text that each comes
    from. Messages that were composed of sentences seen elsewhere are left out."""
    texts, labels, groups = [], [], []
    seen: set[str] = set()
    for row in rows:
        if row["made"] == "composed":
            continue
        before = ""
        for start, end, found in row["parts"]:
            part = row["text"][start:end]
            if part not in seen and any(c.isalnum() for c in part):
                seen.add(part)
                texts.append((part, before))
                labels.append(list(found))
                groups.append(row["id"])
            before = part
    return texts, labels, groups


def fit(rows: Sequence[Row]) -> Head:
    """The head for these texts."""
    texts, labels, groups = units(rows)
    seen = [sentence_features(text, before) for text, before in texts]
    made, _ = train_head(seen, labels, READ, penalty=PENALTY, groups=groups, validate=0, buckets=WIDE)
    return replace(made, thresholds=np.full(len(READ), LEAST, dtype=np.float32))


def sentences(row: Row, made: Head) -> tuple[Matrix, Matrix]:
    """What the second layer looks at in a message, and the labels of its sentences: those whose marked words lie in it for
    two fifths, or fill it so."""
    found, inputs = message_inputs(row["text"], made)
    gold = np.zeros((len(found), len(READ)), dtype=np.float32)
    for start, end, labels in row["parts"]:
        for at, piece in enumerate(found):
            both = min(end, piece.end) - max(start, piece.start)
            if both > 0 and both >= 0.4 * min(end - start, piece.end - piece.start):
                for label in labels:
                    gold[at, READ.index(label)] = 1
    return inputs, gold


def train() -> list[str]:
    """Train and store both layers. The second learns from what heads say of messages that they have not seen."""
    rows = load("train", "T1")
    fold = folds([row["id"] for row in rows], FOLDS)
    unseen: list[tuple[Matrix, Matrix]] = []
    for number in range(FOLDS):
        part = fit([row for row, at in zip(rows, fold, strict=True) if at != number])
        unseen += [sentences(row, part) for row, at in zip(rows, fold, strict=True) if at == number and row["made"] == "whole"]
    inputs, gold = (np.concatenate(both) for both in zip(*unseen, strict=True))
    start = np.zeros((inputs.shape[1] + 1, len(READ)), dtype=np.float32)
    start[np.arange(len(READ)), np.arange(len(READ))] = LOUD
    fit_layer(inputs, gold, start, MESSAGE_PENALTY).save("t1_message")
    made = fit(rows)
    made.save("t1")
    head.cache_clear()
    layer.cache_clear()
    return [f"{len(units(rows)[0])} sentences, {len(unseen)} whole messages of {len(gold)} sentences"]


def measure(texts: Sequence[Row]) -> Report:
    """Label every message and compare with its labels."""
    given = [label_draft(row["text"]).labels for row in texts]
    return multilabel("T1, a draft that asks for feedback", texts, [row["labels"] for row in texts], given, LABELS)
