"""What a reading comes to: a moment, or a question."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class When:
    """A moment that was understood. `instant` is aware, in the person's zone. `hour_said` is False where a date came
    without an hour and a convention gave it; `moved` is True where a clock change skips the hour that was said."""

    instant: datetime
    hour_said: bool = True
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """What must be asked first: the question's id in `prompts/en/when.md`, and the moments that it offers, earliest
    first."""

    question: str
    options: tuple[datetime, ...] = ()
