"""Retrieval measured: whether a question of the person's own finds its advice page, and whether others are turned away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from bot.language.retrieval import find_advice
from bot.pages import folder
from tests.language.tasks import Report, Row, Table


def train() -> list[str]:
    """Nothing is learned: the pages themselves are the index."""
    return []


def measure(texts: Sequence[Row]) -> Report:
    """Shares of the questions in scope that found their page, another, or none; of those out of scope that found none."""
    pages = folder("advice")
    found = [(row["page"], hit.page if (hit := find_advice(row["text"], pages)) else "") for row in texts]
    inside = [(gold, page) for gold, page in found if gold]
    outside = [page for gold, page in found if not gold]
    figures = {
        "right page": sum(gold == page for gold, page in inside) / max(1, len(inside)),
        "wrong page": sum(bool(page) and gold != page for gold, page in inside) / max(1, len(inside)),
        "said not to know": sum(not page for _, page in inside) / max(1, len(inside)),
        "off-topic turned away": sum(not page for page in outside) / max(1, len(outside)),
    }
    wrong = Counter((gold, page) for gold, page in inside if page and gold != page)
    rows = tuple((gold, page, str(n)) for (gold, page), n in wrong.most_common(15))
    return Report("Retrieval of advice", len(texts), figures, (Table("Wrong pages", ("page", "given", "questions"), rows),))
