"""What a language task must offer to be trained and measured, and the figures that several tasks share.

A task plugs in with a module `tests/language/<name>.py` (t1, t2, t3, t4, t5, split, retrieval) that has
`train() -> list[str]`, which writes its heads to `bot/language/data` and gives a line about each, and
`measure(texts) -> Report`, which labels those texts and compares. A task of rules alone has a `train` that gives [].
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol, cast

TEXTS = Path(__file__).parent / "texts"
NAMES = ("t1", "t2", "t3", "t4", "t5", "split", "retrieval")

Row = dict[str, Any]


@dataclass(frozen=True)
class Table:
    """One table of a report: a title, the head of each column and the rows, all as text."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Report:
    """How well a task does on some texts: the headline figures by name, and the tables behind them."""

    title: str
    texts: int
    figures: Mapping[str, float]
    tables: tuple[Table, ...] = field(default=())


class Task(Protocol):
    """The two functions of a task's module."""

    def train(self) -> list[str]: ...

    def measure(self, texts: Sequence[Row]) -> Report: ...


LEFT_OUT: list[str] = []
"""Training texts whose id holds one of these are not loaded: they are kept new, for fitting weights on them."""


def load(part: str, task: str) -> list[Row]:
    """The texts of one part ("train" or "held") of one task ("T1"), in file order; none where the file is not there."""
    rows = read(TEXTS / part / f"{task}.jsonl")
    return [row for row in rows if not any(mark in row["id"] for mark in LEFT_OUT)] if LEFT_OUT and part == "train" else rows


def read(path: Path) -> list[Row]:
    """The texts of one file, in its order; none where the file is not there."""
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def registered() -> dict[str, Task]:
    """The tasks whose modules are there, by name."""
    there = [name for name in NAMES if find_spec(f"tests.language.{name}")]
    return {name: cast(Task, import_module(f"tests.language.{name}")) for name in there}


def f1(right: int, given: int, true: int) -> float:
    """The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was given."""
    return 2 * right / (given + true) if given + true else 1.0


def _figure(value: float) -> str:
    return f"{value:.3f}"


def multilabel(
    title: str,
    texts: Sequence[Row],
    gold: Sequence[Iterable[str]],
    given: Sequence[Iterable[str]],
    labels: Sequence[str],
) -> Report:
    """Macro- and micro-F1 for texts that carry any number of labels; by label, by voice and by hardness.

    Macro-F1 is the mean over the labels that occur in `gold`. The confusion column names what was most often given
    where the label was missed, and what was most often there where it was given in error.
    """
    truth, found = [set(g) for g in gold], [set(p) for p in given]

    def counts(which: Sequence[int]) -> dict[str, tuple[int, int, int]]:
        return {
            label: (
                sum(label in truth[at] and label in found[at] for at in which),
                sum(label in found[at] for at in which),
                sum(label in truth[at] for at in which),
            )
            for label in labels
        }

    def macro(which: Sequence[int]) -> float:
        scores = [f1(*c) for c in counts(which).values() if c[2]]
        return sum(scores) / len(scores) if scores else 0.0

    everything = range(len(texts))
    total = counts(everything)
    by_label = []
    for label in labels:
        right, gave, true = total[label]
        instead: Counter[str] = Counter()
        wrongly: Counter[str] = Counter()
        for at in everything:
            if label in truth[at] - found[at]:
                instead.update(sorted(found[at] - truth[at]))
            if label in found[at] - truth[at]:
                wrongly.update(sorted(truth[at] - found[at]))
        by_label.append((
            label, str(true), _figure(right / gave if gave else 0.0), _figure(right / true if true else 0.0),
            _figure(f1(right, gave, true)) if true or gave else "-",
            ", ".join(f"{n} {c}" for n, c in instead.most_common(3)) or "-",
            ", ".join(f"{n} {c}" for n, c in wrongly.most_common(3)) or "-",
        ))  # fmt: skip
    figures = {
        "macro-F1": macro(everything),
        "micro-F1": f1(*(sum(c[i] for c in total.values()) for i in range(3))),
        "all labels of a text right": sum(t == p for t, p in zip(truth, found, strict=True)) / max(1, len(texts)),
    }
    return Report(title, len(texts), figures, (
        Table("By label", ("label", "texts", "precision", "recall", "F1", "given instead when missed",
                           "there instead when given in error"), tuple(by_label)),
        slices(texts, lambda which: {"macro-F1": macro(which), "micro-F1": f1(
            *(sum(c[i] for c in counts(which).values()) for i in range(3)))}),
    ))  # fmt: skip


def single(
    title: str, texts: Sequence[Row], gold: Sequence[str], given: Sequence[str], labels: Sequence[str]
) -> Report:
    """Accuracy and macro-F1 for texts that carry exactly one label, with the whole confusion matrix."""
    pairs = Counter(zip(gold, given, strict=True))

    def figures(which: Sequence[int]) -> dict[str, float]:
        return {"accuracy": sum(gold[at] == given[at] for at in which) / max(1, len(which))}

    rows = []
    scores = []
    for label in labels:
        gave, true = sum(pairs[(g, label)] for g in labels), sum(pairs[(label, p)] for p in labels)
        scores.append(f1(pairs[(label, label)], gave, true))
        rows.append((label, *(str(pairs[(label, p)] or "") for p in labels), str(true), _figure(scores[-1])))
    overall = figures(range(len(texts))) | {"macro-F1": sum(scores) / max(1, len(scores))}
    return Report(title, len(texts), overall, (
        Table("Confusion (rows: right; columns: given)", ("label", *labels, "texts", "F1"), tuple(rows)),
        slices(texts, figures),
    ))  # fmt: skip


def slices(texts: Sequence[Row], figures: Callable[[Sequence[int]], Mapping[str, float]]) -> Table:
    """The same figures for each voice and for the hard texts against the rest."""
    groups: dict[str, list[int]] = {}
    for at, row in enumerate(texts):
        groups.setdefault(str(row.get("voice", "")), []).append(at)
    groups = dict(sorted(groups.items()))
    for name, hard in (("hard", True), ("not hard", False)):
        groups[name] = [at for at, row in enumerate(texts) if bool(row.get("hard")) is hard]
    rows = [
        (name, str(len(which)), *(_figure(value) for value in figures(which).values()))
        for name, which in groups.items()
        if which
    ]
    return Table("By voice", ("voice", "texts", *figures(range(len(texts)))), tuple(rows))
