"""What the questions of nudges share: they are light, know which nudge they are, and each has Snooze and Off."""

from __future__ import annotations

from bot.context import Context
from bot.effects import Enter, Forget, Keep, Leave, Say, Turn, to
from bot.events import Chose, Event
from bot.flows._case import open_case
from bot.records import Case
from bot.state import State


class Ringing(State):
    """The question of a nudge that rang. `kind` is N1 to N17."""

    nudge: str
    kind: str
    case: str = ""
    about: str = ""
    light = True


def common(state: Ringing, event: Event, context: Context) -> Turn | None:
    """Snooze and Off, the same for every nudge."""
    match event:
        case Chose(option="snooze"):
            return to(state, Enter("check_in", values={"snooze": state.kind, "case": state.case}, replace=True))
        case Chose(option="off"):
            off = (*context.person.off, *(() if state.kind in context.person.off else (state.kind,)))
            person = context.person.model_copy(update={"off": off})
            return to(state, Keep(person), Forget(kind=state.kind), Say("check_in.off"), Leave())
    return None


def case_of(state: Ringing, context: Context) -> Case | None:
    """The case that a nudge is about, where it still exists."""
    return open_case(state.case, context) if state.case else None
