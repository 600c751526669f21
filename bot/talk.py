"""A conversation between turns: the open question, and those that wait underneath."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.state import State


@dataclass(frozen=True, slots=True)
class Frame:
    """A question and the turn number under which it was first asked; its buttons carry that number."""

    state: State
    asked: int


@dataclass(frozen=True, slots=True)
class Talk:
    """Everything that has to survive between two turns besides the records."""

    open: Frame
    under: tuple[Frame, ...] = ()
    turn: int = 0
    seed: int = 0
    last: datetime | None = None
    """When the person last did something; nudges that ring do not count."""
    unclear: tuple[str, ...] = ()
    """The question that was asked back about a time, and the moments (ISO) that it offered; until the next thing is said."""

    touched: tuple[str, ...] = ()
    """Hard things that a word was said about; each is met once."""

    rests: tuple[str, ...] = ()
    """The rows of the catalogue that the last answer carried out; asked where that comes from, we can say it."""

    def push(self, state: State) -> Talk:
        return replace(self, under=(*self.under, self.open), open=Frame(state, self.turn))

    def put(self, state: State) -> Talk:
        """Another question in place of the open one. The same question keeps its number, so that its buttons live on."""
        if state == self.open.state:
            return self
        return replace(self, open=Frame(state, self.turn))

    def pop(self, home: State) -> Talk:
        if not self.under:
            return replace(self, open=Frame(home, self.turn))
        return replace(self, open=self.under[-1], under=self.under[:-1])
