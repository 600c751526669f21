"""What a flow may ask for. Effects are data: a flow returns them, and only the host carries them out.

Rules
-----
1. A flow's `step(state, event, context)` returns a `Turn`, or `None` where the event does not answer the open question.
2. Effects are verbs in the imperative. They hold ids and values, never sentences: `Say` names a heading of a page.
3. Order matters only among what is said; records and nudges of a turn are written together or not at all.
4. A step may not read anything but its arguments, so the same state, event and context give the same turn.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from bot.records import Record
from bot.state import State

Value = str | int | float | bool | date | datetime | tuple[str, ...]
"""What the wording may be given. A datetime is local to the person; a tuple becomes a list, one line each."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of something with a shape over time, as data; the platform draws it (PNG or text)."""

    kind: Literal["openness", "progress", "compare", "timeline"]
    series: Mapping[str, tuple[float, ...]]
    labels: tuple[str, ...] = ()
    """One for each point of the x axis, where points have names."""


@dataclass(frozen=True, slots=True)
class Say:
    """Say the line under heading `line` ("page.heading"). `values` are the variables that the line may use.
    `voice` is "interviewer" while a persona speaks, so that platforms can set it off clearly from the coach.
    `otherwise` is said instead where no page has `line`."""

    line: str
    values: Mapping[str, Value] = field(default_factory=dict)
    voice: Literal["coach", "interviewer"] = "coach"
    otherwise: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """What must be known of a line to put it into other words (see `bot.improvising`)."""

    who: str
    """Whose line it is, by their place and not by their name."""
    words: str
    """The line as it stands."""
    heard: str = ""
    """What was said to them just before."""
    keep: tuple[tuple[str, ...], ...] = ()
    """For each fact in the line the words that tell it, of which one must stay."""
    never: tuple[str, ...] = ()
    """Words that would tell what is still held back."""
    names: tuple[str, ...] = ()
    """People and companies, who are not to be named outside."""


@dataclass(frozen=True, slots=True)
class Improvise:
    """Say a line that a language model may put into other words, where there is one and the person lets it; else as it stands."""

    say: Say
    brief: Brief


@dataclass(frozen=True, slots=True)
class Draw:
    """Show a chart, with the line that describes it to someone who cannot see it."""

    chart: Chart
    line: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Keep:
    """Insert or replace a record."""

    record: Record


@dataclass(frozen=True, slots=True)
class Remove:
    """Delete a record for good."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Remind:
    """Set a nudge. `at` is the moment that the trigger names (aware): the call, the interview, the end of a gate or a break,
    the status date; the table in `bot.nudges` counts from it, or from now where it is `None`. Where the person picked the
    hour of the nudge itself, `chosen` is true and `at` is that hour. The planner, not the flow, moves it out of quiet hours
    and applies the caps. Setting the same (kind, case, occurrence) again moves it; a kind with two moments (N5, N8, N14, N16)
    is set twice, as occurrence 1 and 2."""

    kind: str
    case: str = ""
    at: datetime | None = None
    occurrence: int = 1
    chosen: bool = False
    """True where the person picked this very time: a weekend then does not move it."""
    values: Mapping[str, str] = field(default_factory=dict)
    """What the nudge's wording will need when it rings."""


@dataclass(frozen=True, slots=True)
class Forget:
    """Cancel waiting nudges: of one kind, of one case, of both, one by its `id`, or all of them when nothing is named."""

    kind: str | None = None
    case: str | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Enter:
    """Begin another flow on top of this one; the open question waits underneath and is asked again afterwards.
    `text` is what the person wrote on the way in, if anything."""

    flow: str
    text: str = ""
    replace: bool = False
    """True: do not come back to this flow's question afterwards."""
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Leave:
    """This flow is done: go back to the question underneath, or home."""


@dataclass(frozen=True, slots=True)
class Hear:
    """Take up what was said before care came between. `anywhere`: at whatever question is open now; else only where a telling
    is an answer. `question`: it asks something, and is answered where it can be."""

    text: str
    anywhere: bool = False
    question: bool = False


@dataclass(frozen=True, slots=True)
class Export:
    """Hand the person everything that is kept about them, in Markdown and JSON."""


@dataclass(frozen=True, slots=True)
class Erase:
    """Remove everything that is kept about the person, and give a receipt."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Keep a code by which the person can be linked with their other side: for a quarter of an hour, for one use."""

    code: str


@dataclass(frozen=True, slots=True)
class Redeem:
    """Make the person one with whoever was given this code, if it is good."""

    code: str


@dataclass(frozen=True, slots=True)
class Prefer:
    """Send nudges to the person's side on this platform."""

    platform: str


@dataclass(frozen=True, slots=True)
class Part:
    """Part the person's sides: everything stays on the one where they asked."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The person cut in: what the interviewer has not said yet is not said any more."""


Effect = (
    Say | Improvise | Draw | Keep | Remove | Remind | Forget | Enter | Leave | Hear
    | Export | Erase | Offer | Redeem | Prefer | Part | Cut
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Turn:
    """What one step gives: the question that is open now, and what to do."""

    state: State
    effects: tuple[Effect, ...] = ()


def to(state: State, *effects: Effect) -> Turn:
    """Go to `state`, doing `effects` on the way."""
    return Turn(state, effects)


def shown(values: Mapping[str, Any]) -> dict[str, Value]:
    """Only those values that the wording can show."""
    return {k: v for k, v in values.items() if isinstance(v, str | int | float | bool | date | datetime | tuple)}
