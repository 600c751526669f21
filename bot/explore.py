"""Running the machine to find out where it goes: every option, every example answer of the pages, every nudge that comes due.

`explore` plays whole turns from the first meeting and from each command, least looked at first, and keeps a few variants of each
question. Nothing is drawn from chance, so two runs find the same. The drawing and the check both stand on it.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot import conversation, flows, pages
from bot.coaching import sorting
from bot.context import Context, Language
from bot.events import Began, Chose, Commanded, Due, Event, Filled, Said
from bot.language.readings import AccountKind, AccountReading
from bot.records import Case, Feedback, Nudge, Person, Record
from bot.state import State
from bot.talk import Talk
from bot.understanding import language
from bot.wording import Wording

START = datetime(2026, 11, 23, 13, 10, tzinfo=UTC)
"""A Monday, at an hour from which twenty hours on is daytime (N3)."""


@dataclass(frozen=True)
class Node:
    """A moment of a conversation: everything that the next turn depends on."""

    talk: Talk
    records: tuple[Record, ...] = ()
    now: datetime = START

    @property
    def state(self) -> State:
        return self.talk.open.state


@dataclass(frozen=True)
class Move:
    """What one event did at one question."""

    origin: Node
    event: Event
    label: str
    """How the event is named in a drawing: an option's id, "text", "form", a kind of nudge, a command."""
    target: Node | None
    error: Exception | None = None

    @property
    def moved(self) -> bool:
        """Whether the event counted as an answer."""
        return self.error is None and self.answered

    answered: bool = False
    said: tuple[str, ...] = field(default=())


class Step(NamedTuple):
    """What the drawing and the check need of a move."""

    origin: str
    target: str | None
    label: str
    moved: bool
    error: Exception | None


def steps(wording: Wording) -> tuple[Step, ...]:
    """Every move on these pages, in the order in which it was tried; on our own played once in a process."""
    return _ours() if wording is pages.read() else _played(wording)


@cache
def _ours() -> tuple[Step, ...]:
    return _played(pages.read())


def _played(wording: Wording) -> tuple[Step, ...]:
    return tuple(
        Step(move.origin.state.at, move.target.state.at if move.target else None, move.label, move.moved, move.error)
        for move in Explorer(wording, language(pages.folder("advice"))).explore()
    )


def _remembering(readers: Language) -> Language:
    """The same readers with a memory: one example answer is played at many moments, and reading it anew at each was most of the
    time. A telling is read as of the full hour, so that moments a few turns apart read it once; the day is what counts in it."""
    known = Language(**{reader.name: lru_cache(maxsize=4096)(getattr(readers, reader.name)) for reader in fields(readers)})

    def account(text: str, kind: AccountKind, now: datetime | None) -> AccountReading:
        return known.account(text, kind, now and now.replace(minute=0, second=0, microsecond=0))

    return replace(known, account=account)


def _kinds(node: Node) -> frozenset[str]:
    """What may ring, and the few facts of the newest case that lead the same question elsewhere."""
    marks = {r.kind for r in node.records if isinstance(r, Nudge) and r.status == "waiting"}
    if form := getattr(node.state, "form", ""):
        marks.add(f"form {form}")
    case = max((r for r in node.records if isinstance(r, Case)), key=lambda c: c.opened, default=None)
    if any(isinstance(r, Person) and r.introduced and r.nudges is None for r in node.records):
        marks.add("unasked")
    if case is not None:
        facts = {
            "hot": case.heat == "H3",
            "unfair": case.discrimination,
            "silence": case.told == "silence",
            "promised": case.promised_by is not None and case.told != "silence",
            "own day": any(choice.startswith("when:") for choice in case.overruled),
            "asked": case.asked_on is not None,
            "chased": case.chased_on is not None,
            "their words": case.feedback == "given",
        }
        marks |= {name for name, holds in facts.items() if holds}
    if any(sorting.at_odds(r.sorted) for r in node.records if isinstance(r, Feedback)):
        marks.add("points at odds")
    return frozenset(marks)


@dataclass
class Explorer:
    """Plays turns on values; `variants` moments are kept for each question."""

    wording: Wording
    language: Language
    variants: int = 5
    most: int = 20_000

    def explore(self) -> Iterator[Move]:
        """Every move that was tried, in the order in which it was."""
        said: list[str] = []
        self.wording = replace(self.wording, trace=said.append)
        self.language = _remembering(self.language)
        seen: Counter[str] = Counter()
        rings: set[tuple[str, str]] = set()
        # What was least looked at comes first, so that the limit cuts repetition and not the far ends.
        queue: list[tuple[int, int, Node]] = []
        looked: Counter[str] = Counter()
        first = Node(conversation.begin(seed=7))
        met = Node(conversation.begin(seed=7), (Person(introduced=True, zone="Europe/London", country="GB", nudges=True),))
        both = ("slack", "discord")
        linked = Node(met.talk, (met.records[0].model_copy(update={"sides": both, "reminders_on": both[0]}),))
        tries: list[tuple[Node, Event, str]] = [(first, Began(), "begins")]
        tries += [(linked, Commanded(name="link"), "/link")]
        tries += [(met, Commanded(name=name), f"/{name}") for name in sorted(flows.BY_COMMAND)]
        tries += [(met, Said(text=text), "text") for text in self.wording.heading("home.what_next").examples]
        many = tuple(Case(id=f"earlier-{n}", opened=START - timedelta(days=n), phase="closed") for n in range(1, 5))
        tired = replace(met, records=(*met.records, *many))
        tries += [(tired, Said(text=text), "text") for text in self.wording.heading("home.what_next").examples[:1]]
        tried = 0
        while tries or queue:
            if not tries:
                _, _, node = heapq.heappop(queue)
                tries = [(node, event, label) for event, label in self._events(node)]
                continue
            node, event, label = tries.pop(0)
            tried += 1
            if tried > self.most:
                return
            said.clear()
            move = self.play(node, event, label)
            move = replace(move, said=tuple(said))
            yield move
            if move.target is None or (move.target.state == node.state and not _kinds(move.target) - _kinds(node)):
                continue
            # What may ring belongs to the moment: the same question with another nudge waiting leads somewhere else.
            at = move.target.state.at
            new = {(at, kind) for kind in _kinds(move.target)} - rings
            if seen[at] < self.variants or new:
                seen[at] += 1
                rings |= new
                heapq.heappush(queue, (looked[at], tried, move.target))
                looked[at] += 1

    def play(self, node: Node, event: Event, label: str) -> Move:
        """One turn, as the host plays it."""
        person = next((r for r in node.records if isinstance(r, Person)), Person())
        counter = iter(range(1, 1000))
        now = node.now
        if isinstance(event, Due):
            now = max(now, next(r.due for r in node.records if isinstance(r, Nudge) and r.id == event.nudge))
        context = Context(
            now=now.astimezone(ZoneInfo(person.zone or "UTC")),
            person=person,
            language=self.language,
            records=node.records,
            seed=node.talk.seed,
            new_id=lambda kind: f"{kind}-{node.talk.turn + 1}-{next(counter)}",
        )
        try:
            played = conversation.turn(node.talk, event, context, self.wording)
        except Exception as error:
            return Move(node, event, label, None, error)
        if played.take_back or played.erase:
            return Move(node, event, label, None, answered=True)
        target = Node(played.talk, tuple(played.records.values()), now + timedelta(minutes=1))
        return Move(node, event, label, target, answered=played.answered or isinstance(event, Due))

    def _events(self, node: Node) -> Iterator[tuple[Event, str]]:
        state, heading = node.state, self.wording.heading(node.state.at)
        for option in self.wording.options(state):
            yield Chose(option=option.id, turn=node.talk.open.asked), option.id
        for text in heading.examples:
            yield Said(text=text), "text"
        form = self.wording.form(state)
        if form is not None and heading.examples:
            yield Filled(form=form.id, values={f.id: heading.examples[0] for f in form.fields}), "form"
        kinds = set()
        for record in node.records:
            if isinstance(record, Nudge) and record.status == "waiting" and record.kind not in kinds:
                kinds.add(record.kind)
                yield Due(nudge=record.id), record.kind
