"""What a step may look at besides its state and the event: the person, their records, the time, and what the text says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from bot.language.readings import (
    AccountKind,
    AccountReading,
    DraftReading,
    FeedbackReading,
    MoveReading,
    Proposition,
    StateReading,
)
from bot.records import Case, Draft, Feedback, Nudge, Person, Plan, Record, Rehearsal

if TYPE_CHECKING:
    from bot.when import Ask, When


@dataclass(frozen=True, slots=True)
class Advice:
    """A page of advice that answers a question of the person's own."""

    page: str
    question: str
    """Its heading: what it answers."""
    text: str
    rows: tuple[str, ...]
    source: str
    likely: float = 1.0
    """How surely it answers, 0 to 1; never shown."""


@dataclass(frozen=True, slots=True)
class Language:
    """The readers, as functions, so that flows do not know whether rules or a model stand behind them."""

    state: Callable[[str], StateReading]
    draft: Callable[[str], DraftReading]
    split: Callable[[str], tuple[Proposition, ...]]
    feedback: Callable[[str], FeedbackReading]
    move: Callable[[str, str], MoveReading]
    account: Callable[[str, AccountKind, datetime | None], AccountReading]
    more: Callable[[str], object]
    when: Callable[[str, datetime, str | None], When | Ask]
    advice: Callable[[str], Advice | None]
    """The page that answers a question, where that is sure."""
    near: Callable[[str], tuple[Advice, ...]]
    """The pages that may answer it, where none surely does, the likeliest first; none where nothing is near."""
    page: Callable[[str], Advice | None]
    """The page of that name; None where it has gone since it was offered."""


@dataclass(frozen=True)
class Context:
    """Handed to every step. `now` is aware and in the person's zone."""

    now: datetime
    person: Person
    language: Language
    records: tuple[Record, ...] = ()
    seed: int = 0
    """Kept with the person; chance that can be repeated."""
    new_id: Callable[[str], str] = field(default=lambda kind: kind)
    """Gives the next id for a record of a kind; the same in a replay of the same turn."""
    unclear: tuple[str, ...] = ()
    """The question about a time that the last answer was asked back with, and the moments that it offered (`Talk.unclear`)."""
    code: Callable[[], str] = field(default=lambda: "ABCD-2345")
    """Gives a code that nobody can guess."""
    provider: str = ""
    """Whose language model words an interviewer's lines, as people are told; empty where none is set up."""

    @property
    def worded_by(self) -> str:
        """The same for this person: empty where they do not let it."""
        return self.provider if self.person.model_allowed else ""

    @cached_property
    def cases(self) -> tuple[Case, ...]:
        """Newest first."""
        found = [r for r in self.records if isinstance(r, Case)]
        return tuple(sorted(found, key=lambda c: c.opened, reverse=True))

    def case(self, id: str) -> Case:
        """The case with that id. Raises KeyError where there is none."""
        for c in self.cases:
            if c.id == id:
                return c
        raise KeyError(id)

    @cached_property
    def drafts(self) -> tuple[Draft, ...]:
        return tuple(r for r in self.records if isinstance(r, Draft))

    @cached_property
    def feedback(self) -> tuple[Feedback, ...]:
        return tuple(r for r in self.records if isinstance(r, Feedback))

    @cached_property
    def plans(self) -> tuple[Plan, ...]:
        return tuple(r for r in self.records if isinstance(r, Plan))

    @cached_property
    def rehearsals(self) -> tuple[Rehearsal, ...]:
        return tuple(r for r in self.records if isinstance(r, Rehearsal))

    @cached_property
    def nudges(self) -> tuple[Nudge, ...]:
        """Waiting ones, earliest first."""
        found = [r for r in self.records if isinstance(r, Nudge) and r.status == "waiting"]
        return tuple(sorted(found, key=lambda n: n.due))

    def nudge(self, id: str) -> Nudge | None:
        return next((r for r in self.records if isinstance(r, Nudge) and r.id == id), None)

    def account(self, text: str, kind: AccountKind = "account") -> AccountReading:
        return self.language.account(text, kind, self.now)

    def when(self, text: str) -> When | Ask:
        if self.unclear:
            from bot.when import answer_to

            return answer_to(self.unclear, text, self.now, self.person.country or None)
        return self.language.when(text, self.now, self.person.country or None)
