"""The splitting of a pasted reply into propositions: rules alone, measured by the share found with the right bounds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.language.splitting import split_feedback
from tests.language.tasks import Report, Row, Table, f1, slices

_SAME = 0.75
"""From which share of common words (intersection over union) two propositions count as the same one."""


def train() -> list[str]:
    """Nothing to train: rules alone."""
    return []


def _words(text: str) -> set[str]:
    return set(re.findall(r"[\w']+", text.lower()))


def pairs(gold: Sequence[str], given: Sequence[str]) -> int:
    """How many propositions of `gold` have one of their own in `given`, in order."""
    hits = at = 0
    for text in gold:
        for number in range(at, len(given)):
            a, b = _words(text), _words(given[number])
            if len(a & b) >= _SAME * len(a | b):
                hits, at = hits + 1, number + 1
                break
    return hits


def measure(texts: Sequence[Row]) -> Report:
    """Precision, recall and F1 over propositions, and the share of replies that were split as they should be."""
    found = [[p.text for p in split_feedback(row["text"])] for row in texts]
    hits = [pairs(row["propositions"], given) for row, given in zip(texts, found, strict=True)]

    def figures(which: Sequence[int]) -> dict[str, float]:
        right = sum(hits[at] for at in which)
        given, true = sum(len(found[at]) for at in which), sum(len(texts[at]["propositions"]) for at in which)
        whole = sum(hits[at] == len(found[at]) == len(texts[at]["propositions"]) for at in which)
        return {
            "precision": right / max(1, given),
            "recall": right / max(1, true),
            "F1": f1(right, given, true),
            "replies split right": whole / max(1, len(which)),
        }

    tables: tuple[Table, ...] = (slices(texts, figures),)
    return Report("Splitting a reply", len(texts), figures(range(len(texts))), tables)
