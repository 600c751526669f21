"""Retrieval, trained and measured: whether a question of one's own finds its advice page, and whether others are turned away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from bot.language.model import Head, head
from bot.language.retrieval import HEAD, NONE, SURE, asked_features, find_advice, near_advice
from bot.pages import folder
from tests.language.learn import train_head
from tests.language.tasks import Report, Row, Table, load

PENALTY = 0.5


def asked(pages: Mapping[str, str]) -> list[tuple[str, str]]:
    """Every question to train on with its page: the ways of asking that stand on the pages, and the training texts."""
    found = []
    for name, text in pages.items():
        lines = text.splitlines()[:6]
        asks = next((line[5:] for line in lines if line.startswith("asks:")), "")
        found += [(way.strip(), name) for way in (lines[0].lstrip("# "), *asks.split("|")) if way.strip()]
    return found + [(row["text"], row["page"]) for row in load("train", "advice")]


STEP = 24
"""Weights of the wording keep every so many of their 256 levels: the pages are many, and the figures stay the same."""


def coarse(made: Head) -> Head:
    """The same head in fewer levels, which takes a third of the room."""
    levels = np.abs(made.dense).max(axis=0) / 127
    return replace(
        made,
        wording=(np.rint(made.wording / STEP) * STEP).clip(-127, 127).astype(np.int8),
        dense=(np.rint(made.dense / levels) * levels).astype(np.float32),
    )


def train() -> list[str]:
    """Train and store the head; the line gives its cross-validated figures."""
    rows = asked(folder("advice"))
    labels = sorted({page for _, page in rows})
    seen, gold = [asked_features(text) for text, _ in rows], [[page] for _, page in rows]
    made, chance = train_head(seen, gold, labels, exclusive=True, penalty=PENALTY, validate=3)
    coarse(made).save(HEAD)
    head.cache_clear()
    best = [labels[at] for at in chance.argmax(axis=1)]
    given = [page if p >= SURE else NONE for page, p in zip(best, chance.max(axis=1), strict=True)]
    inside = [(page, found) for (_, page), found in zip(rows, given, strict=True) if page != NONE]
    outside = [found for (_, page), found in zip(rows, given, strict=True) if page == NONE]
    right = sum(page == found for page, found in inside) / len(inside)
    away = sum(found == NONE for found in outside) / len(outside)
    return [f"{len(rows)} questions, cross-validated: right page {right:.3f}, off-topic turned away {away:.3f}"]


def measure(texts: Sequence[Row]) -> Report:
    """Shares of the questions in scope that were shown their page or another, offered several to pick from, or told that it is
    not known; and of those out of scope that were shown no page, and offered none."""
    pages = folder("advice")
    shown = [hit.page if (hit := find_advice(row["text"], pages)) else "" for row in texts]
    offered = [[hit.page for hit in near_advice(row["text"], pages)] for row in texts]
    found = list(zip((row["page"] for row in texts), shown, offered, strict=True))
    inside = [each for each in found if each[0]]
    outside = [each for each in found if not each[0]]
    every, beyond = max(1, len(inside)), max(1, len(outside))
    figures = {
        "right page": sum(gold == page for gold, page, _ in inside) / every,
        "wrong page": sum(bool(page) and gold != page for gold, page, _ in inside) / every,
        "right page offered": sum(gold in near for gold, _, near in inside) / every,
        "only others offered": sum(bool(near) and gold not in near for gold, _, near in inside) / every,
        "said not to know": sum(not page and not near for _, page, near in inside) / every,
        "off-topic turned away": sum(not page for _, page, _ in outside) / beyond,
        "off-topic offered pages": sum(bool(near) for _, _, near in outside) / beyond,
    }
    wrong = Counter((gold, page) for gold, page, _ in inside if page and gold != page)
    rows = tuple((gold, page, str(n)) for (gold, page), n in wrong.most_common(15))
    return Report("Retrieval of advice", len(texts), figures, (Table("Wrong pages", ("page", "given", "questions"), rows),))
