"""What the core needs from the outside, as Protocols, and the plain values that pass between.

`Incoming` comes in from a platform, `Message` goes out to it. The store and the clock stand behind Protocols, so that the host
can be tested on fakes and run on SQLite or PostgreSQL alike.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from pydantic import BaseModel, ConfigDict
from pydantic import Field as PydanticField

from bot.effects import Brief, Chart
from bot.events import Event
from bot.records import Nudge, Person, Record
from bot.state import Option


class Address(BaseModel):
    """One person on one platform. A person in two Slack workspaces is two people, so the workspace belongs to the key.

    `platform` is "slack", "discord" or "terminal"; `space` the workspace or team id (empty on Discord and in the
    terminal); `user` the platform's user id."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    platform: str
    space: str = ""
    user: str

    @property
    def key(self) -> str:
        return f"{self.platform}:{self.space}:{self.user}"


class Place(BaseModel):
    """Where an answer goes: a direct-message channel, a thread, or an ephemeral reply in a public channel.

    `data` is the platform's own (channel, thread_ts, interaction token, ...) and is not read by the core; it holds
    nothing that a person wrote."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    private: bool = True
    """False in a channel that others can read: the answer must be ephemeral, and stay without detail."""
    data: dict[str, str] = {}


_NOWHERE = Place()


class Incoming(BaseModel):
    """One thing that came in. `id` is the platform's own id of it (event id, interaction id, channel and timestamp),
    used to drop what was already seen; `also` are further ids by which a platform may deliver the same thing again."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    address: Address
    event: Event
    id: str
    also: tuple[str, ...] = ()
    place: Place = PydanticField(default_factory=lambda: _NOWHERE)
    zone: str = ""
    """IANA zone where the platform tells it (Slack's profile)."""
    name: str = ""
    at: datetime | None = None
    """When the platform says it was sent."""


class Field(BaseModel):
    """One input of a form."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    label: str
    kind: Literal["short", "long", "date", "time", "datetime", "choice"] = "short"
    required: bool = True
    value: str = ""
    hint: str = ""
    options: tuple[Option, ...] = ()


class Form(BaseModel):
    """A form that a platform may open as a modal; without one, the fields are asked as text."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    title: str
    button: str
    fields: tuple[Field, ...]


class Message(BaseModel):
    """One message to a person, in our small Markdown: `**bold**`, `_italic_`, `` `code` ``, fenced blocks, `> quote`,
    `- list`, `1. list`, backslash escapes. Never longer than a platform can split; `options` at most 25."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    text: str
    options: tuple[Option, ...] = ()
    form: Form | None = None
    chart: Chart | None = None
    alt: str = ""
    """The chart in words."""
    voice: Literal["coach", "interviewer"] = "coach"
    pause: float = 0.0
    """Seconds in which an interviewer who has not finished speaks on, before this; whoever writes in them interrupts."""
    turn: int = 0
    """The turn number that its buttons must carry."""
    nudge: str = ""
    """The id of the nudge that this message is, if it is one."""
    preview: str = ""
    """What a notification may show: set for nudges, and free of any detail of a rejection."""
    until: datetime | None = None
    """A nudge that is not out by then is not sent any more: its moment has passed, or the quiet hours have begun."""
    files: tuple[tuple[str, str], ...] = ()
    """(name, text) of files to hand over: an export."""
    brief: Brief | None = None
    """What a language model must know to put the line of this message into other words, where it may."""
    settled: str = ""
    """The label of the option just chosen, so that a platform can put it in place of the buttons of the message before."""


class Outgoing(BaseModel):
    """A message in the outbox. `id` is the idempotency key (a nonce, a metadata key); `seq` orders those of one person."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    address: Address
    place: Place
    message: Message
    seq: int = 0
    attempts: int = 0
    uncertain: bool = False
    """True where an earlier attempt may have arrived: ask the platform before sending again."""
    held: datetime | None = PydanticField(default=None, exclude=True)
    """Until when it is this process's alone to send; not kept in the outbox."""


class Unreadable(Exception):
    """What is kept about a person cannot be read: its key is not among those given, or it was damaged. Nothing was written; an
    event of theirs that was accepted is left aside for a day, so that it is there when the key is back. The store has logged
    it by the person's id."""


class Unkeepable(Exception):
    """The database will never take what this turn would write, however often it is tried: the fault is in the turn."""


class Refused(Exception):
    """The platform will not take this message, now or later (direct messages closed, unknown user). Not tried again.
    `reason` is a short code for logs and for the person's next visit ("closed", "no_mutual", "gone", "invalid")."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class TryLater(Exception):
    """Not now: rate limit, server error, connection refused before anything was sent. `after` in seconds.
    `uncertain` where the message may have arrived all the same."""

    def __init__(self, after: float = 1.0, *, uncertain: bool = False) -> None:
        super().__init__(f"try again in {after:.1f} s")
        self.after = after
        self.uncertain = uncertain


class Channel(Protocol):
    """A platform's way out. One for each platform, given to the host at start."""

    platform: str

    async def deliver(self, out: Outgoing) -> str:
        """Send, and return the platform's id of what was sent.

        Raises `Refused` for good, `TryLater` for now. Anything else is taken as `TryLater(uncertain=True)`."""
        ...

    # A channel that can never tell says so with `tells = False`: its nudges then go out one at a time, so that a crash leaves
    # one of them in doubt and no more.

    async def delivered(self, out: Outgoing) -> bool | None:
        """Whether `out` already arrived (looked up by its id); `None` where the platform cannot tell."""
        ...


class Clock(Protocol):
    """The time, aware and in UTC. The terminal's clock can be moved (`/time +1d`)."""

    def now(self) -> datetime: ...


@dataclass(slots=True)
class Loaded:
    """What the store knows of a person when a turn begins, inside the turn's own transaction."""

    person_id: str
    talk: bytes | None
    """The conversation as `bot.codec` wrote it; `None` for someone new."""
    records: list[Record] = field(default_factory=list)
    undo: Callable[[], bytes | None] = lambda: None
    """Fetches what the last turn would need to be taken back; only called for `back`."""
    transcript: Callable[[], list[tuple[datetime, str, str]]] = list
    """Fetches (when, who, text) of all that is kept of the conversation; only called for an export."""
    old: Callable[[], list[Record]] = list
    """Fetches the records that no turn needs any more (nudges that ended long ago); only called for an export."""
    missed: tuple[str, ...] = ()
    """Reasons for which messages could not be delivered since the person was last here ("closed", "unknown", ...)."""


@dataclass(slots=True)
class Outcome:
    """What a turn changes; written in one transaction."""

    talk: bytes
    keep: list[Record] = field(default_factory=list)
    remove: list[tuple[str, str]] = field(default_factory=list)
    """(kind, id) of records to delete."""
    messages: list[Message] = field(default_factory=list)
    said: str = ""
    """What the person wrote, for the transcript; empty where it must not be kept."""
    answered: str = ""
    """What the bot answered, for the transcript."""
    undo: bytes | None = None
    undone: bool = False
    """True where this turn took the last one back: its undo entry is spent."""
    place: Place | None = None
    receipt: Callable[[dict[str, int]], list[Message]] | None = None
    """Set where everything of the person is to be erased: makes the receipt from how much there was, by kind."""
    offer: str = ""
    """A code by which another side may be linked to this person."""
    redeem: str = ""
    """A code that was typed, to be tried inside this transaction."""
    redeemed: Callable[[str, Loaded | None], Outcome] | None = None
    """Makes the outcome of that: given "linked" and the person that both are now, or why not ("unknown", "late", "often",
    "same") and nothing. Pure, like the turn itself."""
    prefer: str = ""
    """The platform to which nudges go from now on."""
    cut: bool = False
    """The person cut in on what was still being said."""
    part: bool = False
    """The person's other sides go: each is a stranger at its next visit."""


class Store(Protocol):
    """The truth. Everything is written durably before an answer goes out."""

    async def turn(
        self, incoming: Incoming, play: Callable[[Loaded], Outcome], now: datetime
    ) -> tuple[Outcome, Sequence[Outgoing]] | None:
        """Play one turn in one transaction: drop what was seen (`None`), load, `play`, write state, records, transcript,
        nudges, outbox and seen ids. `play` is pure and may be called again after a conflict. If it raises, nothing is
        written and the exception comes through. Raises Unreadable where the person's rows cannot be read, Unkeepable where
        the database takes offence at what the turn would write, and anything else where it is only away for now."""
        ...

    async def accept(self, incoming: Incoming, now: datetime) -> bool:
        """Record what came in durably before it is acknowledged; false where it was seen before. A later `turn` with the
        same id takes it out again; what is left after a crash is in `unplayed`."""
        ...

    async def unplayed(self) -> Sequence[Incoming]:
        """What was accepted but never played, oldest first."""
        ...

    async def unsent(self, now: datetime, limit: int = 100) -> Sequence[Outgoing]:
        """Messages whose delivery is due, claimed for this process by a lease, in order for each person."""
        ...

    async def sending(self, out: Outgoing, now: datetime) -> bool:
        """Note durably that an attempt to deliver is about to be made; false where it must not be made any more, since the
        nudge was cancelled meanwhile, or since another process took the message while this one was held up."""
        ...

    async def sent(self, out: Outgoing, receipt: str, now: datetime) -> None:
        """Note that it arrived. A reply's note may be written a moment after this returns; after a crash in between it is
        looked up, as one that may have arrived."""
        ...

    async def reworded(self, out: Outgoing, before: str) -> None:
        """Keep the text that a message goes out with, in the outbox and in the transcript, where `before` stood."""
        ...

    async def postponed(self, out: Outgoing, until: datetime, *, uncertain: bool) -> None:
        """Note that it must be tried again at `until`; nothing where another process has it in hand by now."""
        ...

    async def refused(self, out: Outgoing, reason: str) -> None:
        """Note that it will never arrive, and why."""
        ...

    async def person(self, address: Address) -> Person | None: ...

    async def talk(self, address: Address) -> bytes | None:
        """The conversation as `bot.codec` wrote it; `None` for someone who was never here."""
        ...

    async def records(self, address: Address) -> Sequence[Record]:
        """All records of a person, nudges included."""
        ...

    async def transcript(self, address: Address) -> Sequence[tuple[datetime, str, str]]:
        """(when, who, text) of everything kept of the conversation; `who` is "you" or "comeback"."""
        ...

    async def erase(self, address: Address) -> dict[str, int]:
        """Remove everything of a person and return what was removed, by kind."""
        ...

    async def close(self) -> None: ...


class Model(Protocol):
    """A language model that puts a line into other words. Optional: without it every line is said as it stands."""

    provider: str
    """Who runs it, as people are told."""

    async def words(self, instructions: str, task: str) -> str:
        """What it writes; empty where nothing came in time or in good order. Never raises, and takes a bounded time."""
        ...


__all__ = [
    "Address",
    "Channel",
    "Clock",
    "Field",
    "Form",
    "Incoming",
    "Loaded",
    "Message",
    "Model",
    "Nudge",
    "Outcome",
    "Outgoing",
    "Place",
    "Refused",
    "Store",
    "TryLater",
    "Unkeepable",
    "Unreadable",
]
