"""Where the rehearsal meets the rows of the advice catalogue: personas (PER), criteria (RUB), notes for the call (SCR)."""

from __future__ import annotations

from collections.abc import Mapping

from bot.rehearsal.library import cards
from bot.rehearsal.rubric import SOURCES

NOTES: Mapping[str, tuple[str, ...]] = {
    "rehearsal.notes": (
        "A03", "A05", "A12", "A13", "A14", "A15", "A17", "A25", "A29", "A39", "A42", "A43", "A57", "A58", "A60", "A62", "A63",
        "A64",
        "A65", "A66", "A73", "A79", "A89",
    ),
    "rehearsal.notes_live": ("A01", "A03", "A62", "A66"),
}  # fmt: skip
"""Headings of the notes for the real call, and the rows that they carry."""


def places() -> dict[str, list[str]]:
    """For each row, where the rehearsal meets it: "personas/P3", "rubric K7", or a heading. Rows in order."""
    found: dict[str, list[str]] = {}
    for card in cards().values():
        for row in card.rows:
            found.setdefault(row, []).append(f"personas/{card.id}")
    for criterion, rows in SOURCES.items():
        for row in rows:
            found.setdefault(row, []).append(f"rubric {criterion}")
    for heading, rows in NOTES.items():
        for row in rows:
            found.setdefault(row, []).append(heading)
    return dict(sorted(found.items()))
