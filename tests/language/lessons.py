"""What the encoder learns: the training texts of all tasks, each with the labels that are known of it.

A label is named by its task ("T4: R2", "T5: told: call", "T5: reason: skill", "T2: GAP"). A text of one task says nothing of
most labels of the others, so each lesson says which it knows. Texts of the other tasks are calm ones to T4.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from bot.language.account.deep import NAMES, REASONS
from bot.language.draft import LABELS as DRAFT
from bot.language.encoder import BEFORE, MOST, Vocabulary, tokens
from bot.language.feedback import LABELS as FEEDBACK
from bot.language.moves import LABELS as MOVES
from bot.language.normal import normalise
from bot.language.state.head import unfolded
from tests.language.t5 import SLOT_LABELS, gold
from tests.language.tasks import Row, load

STATE = ("R1", "R2", "R3", "VIOL", "H1", "H2", "H3", "OTHER")
"""The first three mean "this level or higher", as do the heats; OTHER is what is past or somebody else's."""
SLOT_VALUES = {**SLOT_LABELS, "feedback": ("given", *SLOT_LABELS["feedback"])}
LABELS = (
    *(f"T4: {label}" for label in STATE),
    *(f"T5: reason: {label}" for label in REASONS),
    *(f"T5: {slot}: {value}" for slot, values in SLOT_VALUES.items() for value in values),
    "T5: via_recruiter",
    *(f"T2: {label}" for label in FEEDBACK),
    *(f"T1: {label}" for label in DRAFT if label != "I-LONG"),
    *(f"T3: {label}" for label in MOVES if label != "RAMBLE"),
)
_AT = {label: at for at, label in enumerate(LABELS)}
_CALM = {"T4: R1": 0, "T4: R2": 0, "T4: R3": 0, "T4: VIOL": 0, "T4: OTHER": 0}
_ASIDE = 0.35
"""How often a text of another task is read as T4 reads it, without its commas."""


@dataclass(frozen=True)
class Lesson:
    """A text as its task reads it and as T4 does, the line before it, its labels, which are known, the names in it."""

    id: str
    text: str
    folded: str
    before: str
    gold: np.ndarray
    known: np.ndarray
    names: dict[str, str] | None

    @property
    def state(self) -> bool:
        """Whether this is a text of T4."""
        return bool(self.known[_AT["T4: H1"]])


def folded(text: str) -> str:
    """The words of `text` as T4 reads them."""
    return " ".join(map(unfolded, normalise(text).words))


def _lesson(row: Row, values: dict[str, float], before: str = "", names: dict[str, str] | None = None) -> Lesson:
    right, known = np.zeros(len(LABELS), dtype=np.float32), np.zeros(len(LABELS), dtype=np.float32)
    for label, value in values.items():
        right[_AT[label]], known[_AT[label]] = value, 1
    return Lesson(row["id"], row["text"], folded(row["text"]), before, right, known, names)


def _group(task: str, labels: Iterable[str], there: Iterable[str]) -> dict[str, float]:
    there = set(there)
    return {f"{task}: {label}": float(label in there) for label in labels}


def of_state(row: Row) -> Lesson:
    """A text of T4."""
    risk, heat = int(row["risk"][1]), int(row["heat"][1])
    flags = bool(row["viol"]), bool(row.get("historical_or_third_party"))
    said = (risk >= 1, risk >= 2, risk >= 3, flags[0], heat >= 1, heat >= 2, heat >= 3, flags[1])
    return _lesson(row, {f"T4: {label}": float(value) for label, value in zip(STATE, said, strict=True)})


def of_account(row: Row) -> Lesson:
    """A whole text of T5; of some only a few slots are known."""
    values = gold(row)
    said: dict[str, float] = dict(_CALM)
    if "reason" in values:
        said |= _group("T5: reason", REASONS, values["reason"])
    for slot, known in SLOT_VALUES.items():
        if slot in values:
            said |= _group(f"T5: {slot}", known, [values[slot]])
    if "via_recruiter" in values:
        said["T5: via_recruiter"] = float(values["via_recruiter"])
    return _lesson(row, said, names={name: values[name] for name in NAMES if name in values})


def of_line(row: Row) -> Lesson:
    """A single line that gives a reason."""
    return _lesson(row, _CALM | _group("T5: reason", REASONS, row["reason"]))


def of_feedback(row: Row) -> Lesson:
    """A proposition of T2."""
    return _lesson(row, _CALM | _group("T2", FEEDBACK, [row["label"]]))


def of_draft(row: Row) -> Lesson:
    """A message of T1."""
    return _lesson(row, _CALM | _group("T1", [x for x in DRAFT if x != "I-LONG"], row["labels"]))


def of_move(row: Row) -> Lesson:
    """A turn of T3."""
    return _lesson(row, _CALM | _group("T3", [x for x in MOVES if x != "RAMBLE"], row["labels"]), row.get("previous", ""))


_SOURCES: tuple[tuple[str, Callable[[Row], Lesson], int], ...] = (
    ("T4", of_state, 1), ("T5", of_account, 3), ("T5-whole", of_account, 3), ("T5-short", of_account, 1),
    ("T5-lines", of_line, 1), ("T5-reasons", of_line, 1), ("T2", of_feedback, 2), ("T1", of_draft, 1), ("T3", of_move, 2),
    ("T3-later", of_move, 2),
)  # fmt: skip
"""The files, what is made of a row, and how often a row is learnt from in a round: there are fewer texts of some tasks."""


def lessons(once: bool = False) -> list[Lesson]:
    """All of them, in a fixed order; `once`: each text once, whatever its task."""
    return list(
        chain.from_iterable(list(map(make, load("train", name))) * (1 if once else times) for name, make, times in _SOURCES)
    )


def pieces(vocabulary: Vocabulary, lesson: Lesson, as_state: bool) -> list[int]:
    """The numbers of a lesson's pieces, the line before it in front."""
    own = vocabulary.pieces(lesson.folded if as_state else lesson.text)[: MOST - 2]
    before = vocabulary.pieces(lesson.before)[-BEFORE:] if lesson.before and not as_state else []
    room = MOST - 3 - len(before)
    front = [vocabulary.first, *before, vocabulary.last] if before else [vocabulary.first]
    return [*front, *(own[:room] if before else own), vocabulary.last]


def marked(vocabulary: Vocabulary, lesson: Lesson, as_state: bool) -> np.ndarray | None:
    """Which pieces belong to which of `NAMES`, a row a piece; nothing where the names are not known."""
    if lesson.names is None:
        return None
    words = tokens(lesson.folded if as_state else lesson.text)
    counts = [len(vocabulary.numbers(word)) for word in words]
    starts = np.cumsum([1, *counts])
    found = np.full((min(MOST, int(starts[-1]) + 1), len(NAMES)), -1, dtype=np.float32)
    for column, name in enumerate(NAMES):
        if name not in lesson.names:
            continue
        found[:, column] = 0
        value = tokens(folded(lesson.names[name]) if as_state else lesson.names[name])
        for at in range(len(words) - len(value) + 1) if value else ():
            if words[at : at + len(value)] == value:
                found[starts[at] : starts[at + len(value)], column] = 1
    return found


def aside(lesson: Lesson, chance: float) -> bool:
    """Whether a lesson is read as T4 reads it this time, by a number between 0 and 1."""
    return lesson.state or chance < _ASIDE


def every_text(known: Sequence[Lesson]) -> list[str]:
    """All texts in all their forms: what the vocabulary is chosen by."""
    return [text for lesson in known for text in (lesson.text, lesson.folded, lesson.before) if text]
