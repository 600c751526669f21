"""What the questions of nudges share: they are light, know which nudge they are, and each has Snooze and Off; and when a
nudge will really ring."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from bot import nudges
from bot.coaching.words import wording
from bot.context import Context
from bot.effects import Enter, Forget, Keep, Leave, Remind, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flows._case import open_case
from bot.heard.hours import hours_in, with_hours
from bot.heard.how_they_are import bearing
from bot.heard.later import put_off_in, until_when
from bot.records import Case, Nudge, Person
from bot.state import State
from bot.when import When


class Ringing(State):
    """The question of a nudge that rang. `kind` is N1 to N17."""

    nudge: str
    kind: str
    case: str = ""
    about: str = ""
    light = True

    def takes(self, option: str, text: str) -> bool:
        return bearing(text) is None  # "no too bad" is no no


def hours_said(person: Person) -> Say:
    """The hours, said back."""
    return Say("nudges.hours", {"from_": f"{person.quiet_until:%H:%M}", "until": f"{person.quiet_from:%H:%M}"})


def common(state: Ringing, event: Event, context: Context) -> Turn | None:
    """Snooze and Off, the same for every nudge."""
    match event:
        case Chose(option="snooze"):
            return to(state, _put_off(state))
        case Said(text=text) if (hours := hours_in(text)) is not None and not (hours.exact or hours_of_now(text)):
            person = with_hours(context.person, hours)
            return to(state, Keep(person), hours_said(person))
        case Said(text=text) if hours_in(text) is not None and isinstance(context.when(text), When):
            return to(state, _put_off(state, text))  # "to 4pm"
        case Said(text=text) if _says_when(text, context):
            return to(state, _put_off(state, text))
        case Chose(option="off"):
            off = (*context.person.off, *(() if state.kind in context.person.off else (state.kind,)))
            person = context.person.model_copy(update={"off": off})
            return to(state, Keep(person), Forget(kind=state.kind), Say("check_in.off"), Leave())
    return None


def _put_off(state: Ringing, text: str = "") -> Enter:
    return Enter("check_in", text, replace=True, values={"snooze": state.kind, "case": state.case, "nudge": state.nudge})


def _says_when(text: str, context: Context) -> bool:
    """ "remind me friday at 10", "not before Monday": not now, and when instead."""
    if (put_off := put_off_in(text)) is not None and until_when(put_off[1], context) is not None:
        return True
    plain = " ".join(re.findall(r"\w+", text.lower())) + " "
    return any(plain.startswith(f"{p} ") for p in wording().phrases("put_off")) and isinstance(context.when(text), When)


def hours_of_now(text: str) -> bool:
    """ "in the evening" is this one's; "in the evenings", "only" and "not before" speak of all of them."""
    return re.search(r"\b(?:in the|this) (?:morning|afternoon|evening)\b", text.lower()) is not None and not re.search(
        r"\b(?:only|not|never|always)\b", text.lower()
    )


_UNWANTED = frozenset({"care", "not_opted_in", "off", "silent"})


def will_ring(waiting: Iterable[Nudge], person: Person, context: Context) -> tuple[tuple[Nudge, datetime | None], ...]:
    """When each of the waiting nudges will ring (local), if nothing else happens: after quiet hours, weekends, caps, pauses and
    priorities; `None` where that would be too late for it. What the person does not want is left out. Whoever asks is here, so
    nothing counts as ignored."""
    prefs = nudges.Preferences.of(person)
    rung = nudges.history_of((r for r in context.records if isinstance(r, Nudge)), context.now, context.now)
    planned = nudges.plan(waiting, prefs, rung, context.now)
    wanted = (c for c in planned if c.at is not None or c.rule not in _UNWANTED)
    return tuple((c.nudge, c.at.astimezone(prefs.here) if c.at else None) for c in wanted)


def rings_at(remind: Remind, context: Context, *, gone: Iterable[str] = ()) -> datetime | None:
    """When a reminder that is about to be set will ring (local); None where it will not. `gone`: kinds that are cancelled for the
    same case."""
    every = tuple(n for n in context.records if isinstance(n, Nudge))
    planned = nudges.set_nudge(remind, context.person, context.now, every, context.new_id("nudge"))
    if planned is None:
        return None
    left = [n for n in context.nudges if n.id != planned.id and not (n.kind in gone and n.case == remind.case)]
    return next((at for n, at in will_ring([*left, planned], context.person, context) if n.id == planned.id), None)


def case_of(state: Ringing, context: Context) -> Case | None:
    """The case that a nudge is about, where it still exists."""
    return open_case(state.case, context) if state.case else None
