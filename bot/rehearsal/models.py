"""A good and a bad call to watch before one's own: pages with the candidate's turns, played by the same engine.

# Title
## intro
## turns                                 each turn: its moves, `|`, its words; then `>` and what to look for
THANK ACCEPT | Thank you for ringing.
> They thanked before asking anything.
"""

from __future__ import annotations

from typing import NamedTuple

from bot.rehearsal.call import Call, replay
from bot.rehearsal.cards import Card, PageError, read_sections
from bot.rehearsal.moves import Said


class Watched(NamedTuple):
    """One turn of a model call: the candidate's words and moves, and what to look for in it."""

    said: Said
    look: str


class Model(NamedTuple):
    """A model call as written: who is called, how to introduce it, and its turns."""

    persona: str
    intro: str
    turns: tuple[Watched, ...]
    after: str


def parse_model(text: str, name: str) -> Model:
    """Read a model call's page. Raises PageError with file and line."""
    title, sections = read_sections(text, name)
    for wanted in ("intro", "turns", "after"):
        if wanted not in sections:
            raise PageError(name, 1, f"there is no '## {wanted}' heading")
    turns: list[Watched] = []
    for number, line in sections["turns"].body:
        if line.startswith(">"):
            if not turns:
                raise PageError(name, number, "what to look for stands before the first turn")
            turns[-1] = turns[-1]._replace(look=line[1:].strip())
            continue
        labels, bar, words = line.partition("|")
        if not bar or not words.strip():
            raise PageError(name, number, "a turn is written 'MOVES | words'")
        turns.append(Watched(Said(text=words.strip(), labels=tuple(labels.split())), ""))
    for watched in turns:
        if not watched.look:
            raise PageError(name, sections["turns"].line, f"nothing to look for after '{watched.said.text[:30]}'")
    said = " ".join
    return Model(
        persona=title.split()[0],
        intro=said(line for _, line in sections["intro"].body),
        turns=tuple(turns),
        after=said(line for _, line in sections["after"].body),
    )


def play(model: Model, card: Card, seed: int) -> Call:
    """The model call as it goes with this interviewer."""
    return replay(card, seed, (w.said for w in model.turns))
