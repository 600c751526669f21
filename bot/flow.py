"""A flow: one dialogue, as a table of questions and a pure function.

A module in `bot/flows/` defines its states (subclasses of `bot.state.State`, one for each question), a `begin` and a `step`, and
ends with `FLOW = Flow(...)`. `bot/flows/__init__.py` lists the flows; nothing else needs to know a new one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.context import Context
from bot.effects import Turn
from bot.events import Event
from bot.records import Nudge
from bot.state import State

Step = Callable[[State, Event, Context], Turn | None]
"""Gives the next turn, or `None` where the event does not answer the open question."""


@dataclass(frozen=True, slots=True)
class Way:
    """How a flow was come into: by command, from another flow, or by a nudge that rang."""

    text: str = ""
    """What the person wrote on the way in."""
    values: Mapping[str, str] = field(default_factory=dict)
    nudge: Nudge | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """One dialogue. `states` are the classes of its questions; `step` answers events at them."""

    name: str
    states: tuple[type[State], ...]
    begin: Callable[[Way, Context], Turn]
    step: Step
    correct: Callable[[State, str, Context], Turn | None] | None = None
    """Tries to read a text as a correction in passing ("actually they phoned") of something said earlier in this flow;
    the turn's state is then the question that is open afterwards. `None` where it is none."""
    volunteer: Callable[[State, str, Context], Turn | None] | None = None
    """Tries to read a text that does not answer the open question as something else worth knowing; the same form."""
    anew: Callable[[State, Context], State] | None = None
    """Gives a question that shows what is kept (a list, the settings) as it is now, where it waited underneath meanwhile."""
    commands: tuple[str, ...] = ()
    """Commands that begin this flow (`rejected`, `settings`, ...). The command's name is in `Way.values["command"]`."""
    nudges: tuple[str, ...] = ()
    """Kinds of nudge whose ringing begins this flow (N1, ...). The nudge is in `Way.nudge`."""
    lines: tuple[str, ...] = ()
    """Headings said by `Say` whose names the code builds, so that the check can find their use."""
