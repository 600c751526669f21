"""A dialogue on the core, from what is typed to what was said and is open: for tests of single answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot import conversation, pages
from bot.events import Said
from bot.explore import Explorer, Node
from bot.records import Case, Nudge, Person
from bot.understanding import language

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
"""A Monday."""
LANGUAGE = language(pages.folder("advice"))


@dataclass(frozen=True)
class After:
    """What the last text brought: the headings that were said, the open question, the cases and the reminders that wait."""

    said: tuple[str, ...]
    at: str
    cases: tuple[Case, ...]
    nudges: tuple[Nudge, ...]
    waits: str
    """The open question, or where it is only put in passing, the one underneath."""
    about: str = ""
    """What the open question names."""

    @property
    def case(self) -> Case:
        return max(self.cases, key=lambda case: case.opened)


def after(*texts: str, hours: int = 0) -> After:
    """Everything of `texts` is typed by somebody who is known, at home; `hours` pass before the last one. A "/" in a text parts
    what is typed one after the other."""
    said: list[str] = []
    explorer = Explorer(replace(pages.read(), trace=said.append), LANGUAGE)
    person = Person(introduced=True, zone="Europe/London", country="GB", nudges=True)
    node = Node(conversation.begin(seed=7), (person,), NOW)
    lines = [line.strip() for text in texts for line in text.split(" / ")]
    for number, line in enumerate(lines, 1):
        if number == len(lines):
            node = replace(node, now=node.now + timedelta(hours=hours))
        said.clear()
        move = explorer.play(node, Said(text=line), "text")
        if move.error is not None:
            raise move.error
        node = move.target or node
    cases = tuple(record for record in node.records if isinstance(record, Case))
    nudges = tuple(record for record in node.records if isinstance(record, Nudge) and record.status == "waiting")
    passing = node.state.passing and node.talk.under
    waits = (node.talk.under[-1] if passing else node.talk.open).state.at
    return After(tuple(said), node.state.at, cases, nudges, waits, getattr(node.state, "about", ""))
