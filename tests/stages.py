"""Stories and the stages that tell them.

A story is a conversation as text. Its first line, `# ...`, is the one sentence that must hold. Then, a line each:

    you  I was turned down by Acme      what the person writes
    you  [low]                          a press of the option with that id
    you  {reply.words} body=...|x=...   a form that is sent: its question, and its values parted by |
    you  /rehearse P3                   a command
    ...  1 day                          time passes (m, h, day, week); what falls due rings
    at   2026-11-23 10:00               the clock is set, in the person's zone
    bot  rejection.how_it_feels         the heading of a line or a question that must be said, in this order, since the last
                                        `you`; others may stand between
    not  rejection.what_next            a heading that must not have been said since the last `you`
    open rejection.how_it_feels         the question that is open now
    case employer=Stripe told=email     fields of the newest case
    nudge N1 2026-11-24 10:00           a nudge that waits, at that local time (time may be left out)
    none N1                             no nudge of that kind waits (`none *`: none at all)
    says feeling                        words that the last answer must hold (used for values, sparingly)

Stories name lines by id, so that a rewrite of the wording breaks none.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from adapters.storage.cipher import Cipher
from adapters.storage.database import Database
from adapters.storage.store import SqlStore
from bot import codec, pages
from bot.context import Language
from bot.events import Began, Chose, Commanded, Event, Filled, Said
from bot.host import Host
from bot.ports import Address, Incoming, Outgoing, Place
from bot.records import Case, Nudge, Person
from bot.understanding import language

STORIES = Path(__file__).parent / "stories"
START = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
"""A Monday."""
_PASSES = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}


@dataclass
class Told:
    """One line of a story."""

    number: int
    what: str
    rest: str


@dataclass
class Story:
    name: str
    holds: str
    lines: list[Told]


def read_story(path: Path, more: tuple[str, ...] = ()) -> Story:
    """Raises ValueError, naming the line, where a line is none of the above, nor one of `more`, which one stage knows alone."""
    holds, lines = "", []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.startswith("#"):
            holds = holds or line.lstrip("# ").strip()
            continue
        if not line.strip():
            continue
        what, _, rest = line.strip().partition(" ")
        if what not in ("you", "bot", "not", "open", "case", "nudge", "none", "says", "at", "...", *more):
            raise ValueError(f"{path.name}:{number}: '{what}' begins no line of a story")
        lines.append(Told(number, what, rest.strip()))
    if not holds:
        raise ValueError(f"{path.name}: the first line is '# one sentence that must hold'")
    return Story(path.stem, holds, lines)


def stories() -> list[Path]:
    return sorted(STORIES.rglob("*.story"))


def each_story() -> list[Any]:
    """The stories as parameters of a test; one process tells a story on all stages, so that its texts are read once."""
    return [pytest.param(path, marks=pytest.mark.xdist_group(f"story {path.stem}"), id=path.stem) for path in stories()]


def _remembering(readers: Language) -> Language:
    """The readers are pure: what they gave on one stage they would give on the next."""
    return Language(**{reader.name: lru_cache(maxsize=512)(getattr(readers, reader.name)) for reader in fields(readers)})


LANGUAGE = _remembering(language(pages.folder("advice")))


@dataclass
class FakeClock:
    moment: datetime = START

    def now(self) -> datetime:
        return self.moment


@dataclass
class Ear:
    """A channel that keeps what it was given."""

    platform: str = "stage"
    heard: list[Outgoing] = field(default_factory=list)

    async def deliver(self, out: Outgoing) -> str:
        self.heard.append(out)
        return str(len(self.heard))

    async def delivered(self, out: Outgoing) -> bool | None:
        return any(o.id == out.id for o in self.heard)


class CoreStage:
    """Tells a story on the host with a real SQLite store and no platform. Platform stages override the `do_` methods."""

    platform = "stage"

    def __init__(self, url: str) -> None:
        self.clock = FakeClock()
        self.ear = Ear(self.platform)
        database = Database(url)
        self.store = SqlStore(database, Cipher([b"k" * 32]))
        self.said: list[str] = []
        wording = replace(pages.read(), trace=self.said.append)
        self.host = Host(
            store=self.store,
            clock=self.clock,
            language=LANGUAGE,
            wording=wording,
            channels={self.platform: self.ear},
        )
        self.address = Address(platform=self.platform, space="", user="you")
        self.where = ""

    async def close(self) -> None:
        await self.host.drain()
        await self.store.close()

    # -- what a platform stage does its own way ------------------------------------------------------------------------

    async def do_event(self, event: Event) -> None:
        incoming = Incoming(address=self.address, event=event, id=secrets.token_hex(8), place=Place(), at=self.clock.now())
        await self.host.handle(incoming)

    async def do_say(self, text: str) -> None:
        await self.do_event(Said(text=text))

    async def do_press(self, option: str) -> None:
        message = next(o.message for o in reversed(self.ear.heard) if o.message.options)
        assert option in {o.id for o in message.options}, f"{self.where}: no option '{option}' among {message.options}"
        await self.do_event(Chose(option=option, turn=message.turn))

    async def do_fill(self, form: str, values: dict[str, str]) -> None:
        await self.do_event(Filled(form=form, values=values))

    async def do_command(self, name: str, text: str) -> None:
        await self.do_event(Commanded(name=name, text=text))

    async def do_begin(self) -> None:
        await self.do_event(Began())

    async def do_ring(self, nudge: Nudge) -> None:
        await self.host.ring(nudge, self.address, Place())

    def last_text(self) -> str:
        return "\n".join(o.message.text for o in self.ear.heard[-3:])

    # -- telling -------------------------------------------------------------------------------------------------------

    async def tell(self, story: Story) -> None:
        """Raises AssertionError, naming the line, at the first thing that does not hold."""
        cursor = 0
        for line in story.lines:
            self.where = f"{story.name}.story:{line.number}"
            match line.what:
                case "you":
                    self.said.clear()
                    cursor = 0
                    await self._you(line.rest)
                case "bot":
                    try:
                        cursor = self.said.index(line.rest, cursor) + 1
                    except ValueError:
                        raise AssertionError(f"{self.where}: '{line.rest}' was not said; said: {self.said}") from None
                case "not":
                    assert line.rest not in self.said, f"{self.where}: '{line.rest}' was said"
                case "...":
                    self.said.clear()
                    cursor = 0
                    await self.passes(line.rest)
                case "at":
                    self.said.clear()
                    cursor = 0
                    at = datetime.fromisoformat(line.rest).replace(tzinfo=ZoneInfo((await self.person()).zone or "UTC"))
                    await self.until(at.astimezone(UTC))
                case "open":
                    state = await self.open_question()
                    assert state == line.rest, f"{self.where}: '{state}' is open"
                case "case":
                    await self._case(line.rest)
                case "nudge" | "none":
                    await self._nudge(line.what, line.rest)
                case "says":
                    assert line.rest.lower() in self.last_text().lower(), (
                        f"{self.where}: not said: {line.rest!r}; {self.last_text()}"
                    )

    async def _you(self, rest: str) -> None:
        if rest == "(begins)":
            await self.do_begin()
        elif match := re.fullmatch(r"\[([\w:.-]+)\]", rest):
            await self.do_press(match[1])
        elif match := re.fullmatch(r"\{([\w.]+)\} ?(.*)", rest):
            values = dict(part.split("=", 1) for part in match[2].split("|") if "=" in part)
            await self.do_fill(match[1], {k.strip(): v.strip() for k, v in values.items()})
        elif rest.startswith("/"):
            name, _, text = rest[1:].partition(" ")
            await self.do_command(name, text.strip())
        else:
            await self.do_say(rest.replace("\\n", "\n"))

    async def passes(self, text: str) -> None:
        match = re.fullmatch(r"(\d+) ?(m|h|d|w)\w*", text)
        assert match, f"{self.where}: time passes as '1 day', '3 h', '20 m'"
        await self.until(self.clock.moment + int(match[1]) * _PASSES[match[2]])

    async def until(self, target: datetime) -> None:
        assert target >= self.clock.moment, f"{self.where}: time does not go back"
        while due := [n for n in await self.waiting() if n.due <= target]:
            first = min(due, key=lambda n: (n.due, n.priority))
            self.clock.moment = max(self.clock.moment, first.due)
            await self.do_ring(first)
        self.clock.moment = target

    async def records(self) -> list[Any]:
        return list(await self.store.records(self.address))

    async def person(self) -> Person:
        return next((r for r in await self.records() if isinstance(r, Person)), Person())

    async def waiting(self) -> list[Nudge]:
        return [r for r in await self.records() if isinstance(r, Nudge) and r.status == "waiting"]

    async def open_question(self) -> str:
        found = await self.store.talk(self.address)
        assert found is not None, f"{self.where}: there is no conversation yet"
        return codec.load_talk(found).open.state.at

    async def _case(self, rest: str) -> None:
        cases = sorted((r for r in await self.records() if isinstance(r, Case)), key=lambda c: c.opened)
        assert cases, f"{self.where}: there is no case"
        for name, wanted in re.findall(r'(\w+)=("[^"]*"|\S*)', rest):
            value = getattr(cases[-1], name)
            shown = ",".join(map(str, value)) if isinstance(value, tuple) else str(value)
            assert shown == wanted.strip('"'), f"{self.where}: {name} is {shown!r}"

    async def _nudge(self, what: str, rest: str) -> None:
        kind, _, when = rest.partition(" ")
        waiting = await self.waiting()
        zone = ZoneInfo((await self.person()).zone or "UTC")
        shown = sorted(f"{n.kind} {n.due.astimezone(zone):%Y-%m-%d %H:%M}" for n in waiting)
        if what == "none":
            assert not [n for n in waiting if kind in ("*", n.kind)], f"{self.where}: waiting: {shown}"
        elif when:
            assert rest in shown, f"{self.where}: waiting: {shown}"
        else:
            assert any(n.kind == kind for n in waiting), f"{self.where}: waiting: {shown}"
