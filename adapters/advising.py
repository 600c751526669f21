"""`comeback advice`: the ninety pieces of advice, where each is met, and the story that shows it."""

from __future__ import annotations

from dataclasses import dataclass

from bot import flows, pages
from bot.coaching import catalogue
from bot.rehearsal.rows import places


@dataclass(frozen=True, slots=True)
class Listed:
    """One row as it is printed. `open` where its place does not exist (yet)."""

    row: catalogue.Row
    open: bool
    also: tuple[str, ...] = ()
    """Where the rehearsal meets it as well."""

    def __str__(self) -> str:
        row, state = self.row, "open" if self.open else "met"
        rehearsed = f"\n     in the rehearsal: {', '.join(self.also)}" if self.also else ""
        return f"{row.id}  {row.words}\n     {state} at {row.met}, words {row.page}, story {row.story}{rehearsed}"


def rows() -> tuple[Listed, ...]:
    """All rows, in order; a row is open where its question or line, or the words behind it, cannot be found."""
    known, rehearsed = pages.read().headings, places()
    return tuple(
        Listed(
            row,
            open=row.page not in known or not (row.met in known or row.met in flows.states()),
            also=tuple(rehearsed.get(row.id, ())),
        )
        for row in catalogue.ROWS
    )
