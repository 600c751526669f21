"""The shapes in which the language module answers; every flow and the rehearsal read these and nothing else.

A reading is a value: it holds what was found, the words that caused it, and how sure the reader is where that varies.
Spans are half-open character offsets into the text as it was given, before any normalising.
Labels are the names of `language-tasks.md` (T1 to T5), kept as plain strings so that data, wording and code share one
spelling.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, Literal, NamedTuple, TypeVar

Heat = Literal["H0", "H1", "H2", "H3"]
Risk = Literal["R0", "R1", "R2", "R3"]
FeedbackLabel = Literal["LOGISTICS", "REFUSAL", "PRAISE", "BEHAVIOUR", "GAP", "INFERENCE", "VAGUE"]
AccountKind = Literal["notice", "account"]


class Span(NamedTuple):
    """A half-open range of characters in the text that was read."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DraftReading:
    """T1: what a message that asks for feedback contains. `labels` in the order of `language-tasks.md`; computed labels
    (I-LONG, I-BURIED, I-VAGUE, I-OVERLOAD) may have the span of the sentence or of the whole body that decided them."""

    labels: tuple[str, ...]
    spans: Mapping[str, tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class MoveReading:
    """T3: what a candidate's turn does, given the interviewer's line before it. OTHER stands alone."""

    labels: tuple[str, ...]
    spans: Mapping[str, tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class Proposition:
    """One claim of a reply, cut so that it carries one T2 label; `span` is where it stands in the reply."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class FeedbackReading:
    """T2: what sort of thing one proposition is. `cue` holds the words that decided; `sure` is 0 to 1 and is
    never shown as a number: below `SURE` the flow asks the person instead."""

    label: FeedbackLabel
    hedged: bool
    example: bool
    cue: Span | None
    sure: float


@dataclass(frozen=True, slots=True)
class StateReading:
    """T4: heat, risk and violence, the highest current first-person level. `cues` maps the level or flag to its
    words."""

    heat: Heat
    risk: Risk
    viol: bool
    historical_or_third_party: bool
    harmed: bool = False
    """Somebody else hurts or threatens the writer; no part of T4's labels, but care has a word for it."""
    struck: Literal["", "baby", "child", "home"] = ""
    """Whom the writer tells to have hurt: a baby, a child, somebody at home; no part of T4's labels either."""
    near: bool = False
    """Somebody close to the writer is in danger now; no part of T4's labels either."""
    viol_plain: bool = False
    """A plain word of violence stands there; without one the reader only takes the whole for a threat."""
    hot_words: bool = False
    """Words for it stand there that make H2 or H3; without them the heat is taken from the whole alone."""
    cues: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)


T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Slot(Generic[T_co]):
    """One T5 slot: its value, the words that support it (none where nothing does) and how sure the reader is,
    0 to 1."""

    value: T_co
    span: Span | None
    sure: float


@dataclass(frozen=True, slots=True)
class AccountReading:
    """T5: what a notice or a telling says. Empty string, empty tuple, `None` or "unknown"/"none" where it says
    nothing."""

    told: Slot[str]
    via_recruiter: Slot[bool]
    stage: Slot[str]
    reason: tuple[Slot[str], ...]
    door: Slot[str]
    feedback: Slot[str]
    filled: Slot[str]
    employer: Slot[str]
    role: Slot[str]
    person: Slot[str]
    date: Slot[date | None]
    date_basis: str


SURE = 0.6
"""Below this the flow asks rather than assumes."""
