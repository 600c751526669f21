"""What is coming: the list of nudges with the reason for each, and moving, cancelling, pausing or stopping them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import Literal

from bot.coaching.words import phrase, wording
from bot.coaching.working_days import local
from bot.context import Context
from bot.effects import Effect, Forget, Keep, Leave, Say, Turn, to
from bot.events import Chose, Event, Filled, Said
from bot.flow import Flow, Way
from bot.flows._nudge import hours_said, will_ring
from bot.flows._own import OWN, just_set, named, put_right, read, set_own
from bot.flows.home import WhatNext
from bot.heard.hours import hours_in, with_hours
from bot.heard.later import put_off_in, until_when
from bot.late import late
from bot.nudges import KINDS, Preferences, moved
from bot.records import Nudge, Person
from bot.state import Option, State
from bot.when import When, asking

SHOWN = 15


class Coming(State):
    """What is coming, earliest first; which one is it about?"""

    at: Literal["nudges.coming"] = "nudges.coming"
    resting = True
    ids: tuple[str, ...]
    labels: tuple[str, ...]
    rows: tuple[str, ...]

    def choices(self) -> tuple[Option, ...]:
        return tuple(Option(id=f"nudge_{n}", label=label) for n, label in enumerate(self.labels))


class Nothing(State):
    """Nothing is coming."""

    at: Literal["nudges.nothing"] = "nudges.nothing"
    resting = True
    wanted: bool

    def hidden(self) -> frozenset[str]:
        return frozenset({"start"} if self.wanted else {"off"})


class One(State):
    """One nudge, and what can be done with it."""

    at: Literal["nudges.one"] = "nudges.one"
    nudge: str
    kind: str
    what: str
    time: str
    why: str


class Another(State):
    """When instead?"""

    at: Literal["nudges.another"] = "nudges.another"
    nudge: str
    what: str


class Pause(State):
    """Until when nothing is to ring."""

    at: Literal["nudges.pause"] = "nudges.pause"


class Own(State):
    """When a reminder of their own is to come; `words`: what it is about, where they said it."""

    at: Literal["nudges.own"] = "nudges.own"
    words: str
    offered: tuple[str, ...] = ()
    """What the time was asked back with: the question's name, and the moments that it offered."""


def begin(way: Way, context: Context) -> Turn:
    """The list; or straight to one of them, where the way in names it ("move <id>", "cancel <id>") or its kind ("N5"); or a
    wish that needs no list ("pause until friday", "stop")."""
    verb, _, id = way.text.strip().partition(" ")
    if verb == "pause":
        return (_paused(Said(text=id), context, passing=True) if id.strip() else None) or to(Pause())
    if verb == "stop":
        return to(Nothing(wanted=False), Keep(_off(context.person)), Forget(), Say("nudges.stopped"), Leave())
    if verb == "start":
        on = _on(context.person)
        return to(_listed(context.nudges, on, context), Keep(on), Say("nudges.started"), Leave())
    if verb == "own":
        return _own(id, "", context)
    if verb == "later" and (at := until_when(id, context)) is not None:
        return _later(at, id, context)
    if verb == "meant" and (last := just_set(context)) is not None and (at := put_right(last, id, context)) is not None:
        turn = _moved_to(last, at, context)
        return to(turn.state, *turn.effects, *(() if isinstance(turn.state, Another) else (Leave(),)))
    if verb == "days":
        return _days_off(id, context)
    if verb == "hours" and (hours := hours_in(id)) is not None:
        there = with_hours(context.person, hours)
        return to(_listed(context.nudges, there, context), Keep(there), hours_said(there), Leave())
    of_kind = next((n for n in context.nudges if n.kind == verb.upper()), None)
    if of_kind is not None:
        return _one(of_kind, context)
    named = next((n for n in context.nudges if n.id == id.strip()), None)
    if named is not None and verb == "cancel":
        return _cancelled(named, context)
    if named is not None and verb == "move":
        return to(Another(nudge=named.id, what=_what(named)))
    until = context.person.paused_until
    paused = (Say("nudges.still_paused", {"at": until}),) if context.person.nudges and until and until > context.now else ()
    return to(_listed(context.nudges, context.person, context), *paused)


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Every change is said back, and the list is shown again."""
    person = context.person
    match state, event:
        case ((Coming() | Nothing()), Chose(option="done")):
            return to(state, Leave())
        case ((Coming() | Nothing()), Chose(option="off")):
            off = _off(person)
            return to(_listed((), off, context), Keep(off), Forget(), Say("nudges.stopped"))
        case Nothing(), Chose(option="start"):
            on = _on(person)
            return to(_listed((), on, context), Keep(on), Say("nudges.started"))
        case ((Coming() | One() | Nothing()), Said(text=text)) if (there := _other_hours(state, text, context)) is not None:
            return there
        case Own(), Chose(option="leave"):
            return to(state, Leave())
        case Own(words=words, offered=offered), Said(text=text):
            # The day that was named stands while its hour is asked for.
            return _own(text, words, replace(context, unclear=offered) if offered else context)
        case Coming(), Chose(option="pause"):
            return to(Pause())
        case Coming(ids=ids), Chose(option=option) if option.startswith("nudge_"):
            found = context.nudge(ids[int(option[6:])])
            return _one(found, context) if found is not None and found.status == "waiting" else _again(context)
        case ((One() | Another() | Pause()), Chose(option="list")):
            return _again(context)
        case One(nudge=id), Chose(option=option):
            found = context.nudge(id)
            if found is None or found.status != "waiting":
                return _again(context, Say("nudges.gone"))
            return _chosen(found, option, context)
        case Another(nudge=id), Said() | Filled():
            return _moved(context.nudge(id), event, context)
        case Pause(), Said() | Filled():
            return _paused(event, context)
    return None


def _chosen(nudge: Nudge, option: str, context: Context) -> Turn | None:
    match option:
        case "move":
            return to(Another(nudge=nudge.id, what=_what(nudge)))
        case "cancel":
            return _cancelled(nudge, context)
        case "off":
            off = (*context.person.off, *(() if nudge.kind in context.person.off else (nudge.kind,)))
            person = context.person.model_copy(update={"off": off})
            left = tuple(n for n in context.nudges if n.kind != nudge.kind)
            return to(_listed(left, person, context), Keep(person), Forget(kind=nudge.kind), Say("nudges.kind_off"))
    return None


def _cancelled(nudge: Nudge, context: Context) -> Turn:
    left = tuple(n for n in context.nudges if n.id != nudge.id)
    return to(_listed(left, context.person, context), Forget(id=nudge.id), Say("nudges.cancelled", {"what": _what(nudge)}))


def _moved(nudge: Nudge | None, event: Said | Filled, context: Context) -> Turn | None:
    if nudge is None or nudge.status != "waiting":
        return _again(context, Say("nudges.gone"))
    at = _moment(event, context)
    if not isinstance(at, datetime):
        return at if at is None else to(Another(nudge=nudge.id, what=_what(nudge)), at)
    return _moved_to(nudge, at, context)


def _moved_to(nudge: Nudge, at: datetime, context: Context) -> Turn:
    person = context.person
    there = moved(nudge, at, Preferences.of(person))
    if KINDS[nudge.kind].ahead and nudge.anchor is not None and there.due >= nudge.anchor:
        return to(Another(nudge=nudge.id, what=_what(nudge)), Say("check_in.after_it"))
    left = tuple(there if n.id == nudge.id else n for n in context.nudges)
    rings = next((rings for n, rings in will_ring(left, person, context) if n.id == nudge.id), None) or _local(there, person)
    # Quiet hours and caps move it on; then that is said.
    line = "nudges.moved" if rings.replace(second=0, microsecond=0) <= at else "nudges.moved_on"
    said = Say(line, {"what": _what(nudge), "at": rings})
    return to(_listed(left, person, context), Keep(there), said)


def _paused(event: Said | Filled, context: Context, *, passing: bool = False) -> Turn | None:
    """`passing`: it was said at another question, which goes on."""
    at = _moment(event, context)
    if not isinstance(at, datetime):
        return at if at is None else to(Pause(), at)
    person = context.person.model_copy(update={"paused_until": at})
    on: tuple[Effect, ...] = (Leave(),) if passing else ()
    return to(_listed(context.nudges, person, context), Keep(person), Say("nudges.paused", {"at": at}), *on)


def _other_hours(state: Coming | One | Nothing, text: str, context: Context) -> Turn | None:
    """ "not so early" is for all of them; "to 4pm" for the one in hand, or for the only one that is coming."""
    hours = hours_in(text)
    verb, when = (put_off_in(text) if hours is None else None) or ("", "")
    if verb and (verb == "pause" or not isinstance(state, Nothing)) and (at := until_when(when, context)) is not None:
        only = isinstance(state, One) or (isinstance(state, Coming) and len(state.ids) == 1 and not _OF_ALL.search(text))
        return _put_off(state, "later" if only else verb, at, context)
    if hours is None or (isinstance(state, Nothing) and not hours_of_reminders(text)):
        return _moved_as_said(state, text, context)
    if not hours.exact or hours.start is None or re.search(r"\b(?:reminders|nudges|all|them|always)\b", text, re.IGNORECASE):
        person = with_hours(context.person, hours)
        return to(_listed(context.nudges, person, context), Keep(person), hours_said(person))
    ids = (state.nudge,) if isinstance(state, One) else state.ids if isinstance(state, Coming) else ()
    if len(ids) != 1:
        return to(state, Say("nudges.which_one"))
    nudge = context.nudge(ids[0])
    if nudge is None or nudge.status != "waiting":
        return _again(context, Say("nudges.gone"))
    rings = next((at for n, at in will_ring(context.nudges, context.person, context) if n.id == nudge.id), None)
    day = rings or _local(nudge, context.person)
    at = local(day.date(), hours.start, Preferences.of(context.person).here)
    return _moved_to(nudge, at, context) if at > context.now else _again(context, Say("nudges.past"))


_OF_ALL = late(
    r"\b(?:reminders?|remind|nudges?|messages?|all|any|anything|nothing|none|no|them|everything)\b", re.IGNORECASE
)
"""Where "not before Monday" is of whatever may come."""


def _put_off(state: Coming | One | Nothing, wish: str, at: datetime, context: Context) -> Turn:
    """ "Not before Monday", "snooze it until Monday": the one in hand, or the only one, comes then; else the first is for all."""
    ids = (state.nudge,) if isinstance(state, One) else state.ids if isinstance(state, Coming) else ()
    if wish == "pause":
        person = context.person.model_copy(update={"paused_until": at})
        return to(_listed(context.nudges, person, context), Keep(person), Say("nudges.paused", {"at": at}))
    if len(ids) != 1:
        return to(state, Say("nudges.which_later", {"at": at}))
    nudge = context.nudge(ids[0])
    if nudge is None or nudge.status != "waiting":
        return _again(context, Say("nudges.gone"))
    return _moved_to(nudge, at, context)


def hours_of_reminders(text: str) -> bool:
    """Whether a wish about hours says that it is about reminders."""
    return re.search(r"\b(?:remind\w*|nudges?|(?:write|message|ping|contact) (?:to )?me)\b", text, re.IGNORECASE) is not None


_MOVES = late(
    r"\W*(?:please |can you |could you )?(?:move|change|shift|put|push|make|to|at|on|rather|better)\b", re.IGNORECASE
)


def _moved_as_said(state: Coming | One | Nothing, text: str, context: Context) -> Turn | None:
    """ "move it to friday at 3", where it is clear which one."""
    ids = (state.nudge,) if isinstance(state, One) else state.ids if isinstance(state, Coming) else ()
    if len(ids) != 1 or not _MOVES.match(text) or len(text.split()) > 10 or not isinstance(context.when(text), When):
        return None
    return _moved(context.nudge(ids[0]), Said(text=text), context)


def _own(text: str, words: str, context: Context) -> Turn:
    """A reminder of their own: its hour said back, or asked for where it was not said."""
    found = read(text, context)
    words = words or found.words if found.when is not None or not words else words
    if isinstance(found.when, When):
        return to(WhatNext(), *set_own(words, found.when, context), Leave())
    if found.when is not None:
        name, values = asking(found.when)
        offered = (found.when.question, *(option.isoformat() for option in found.when.options))
        return to(Own(words=words, offered=offered if found.when.options else ()), Say(name, values))
    return to(Own(words=words, offered=context.unclear))


def _on(person: Person) -> Person:
    return person.model_copy(update={"nudges": True, "paused_until": None})


def _off(person: Person) -> Person:
    return person.model_copy(update={"nudges": False})


def _moment(event: Said | Filled, context: Context) -> datetime | Effect | None:
    """The moment that was said or picked; what to ask first; `None` where it is no time at all. It lies ahead."""
    if isinstance(event, Filled):
        try:
            picked = datetime.fromisoformat(event.values.get("when", "").strip())
        except ValueError:
            return None
        if picked.time() == time():
            picked = datetime.combine(picked.date(), time(10))
        at = picked.replace(tzinfo=context.now.tzinfo) if picked.tzinfo is None else picked
    else:
        if re.search(r"\bafter\b", event.text, re.IGNORECASE) and (over := until_when(event.text, context)) is not None:
            return over  # "until after Christmas"
        found = context.when(event.text)
        if not isinstance(found, When):
            name, values = asking(found)
            return None if found.question == "not_understood" else Say(name, values)
        at = found.instant
    return at if at > context.now else Say("nudges.past")


def _later(at: datetime, text: str, context: Context) -> Turn:
    """What is coming is put off: the only one there is, or a reminder at that time where nothing is coming; of several it has
    to be said which."""
    coming = [n for n, rings in will_ring(context.nudges, context.person, context) if rings is not None]
    if len(coming) == 1:
        turn = _moved_to(coming[0], at, context)
        return to(turn.state, *turn.effects, *(() if isinstance(turn.state, Another) else (Leave(),)))
    if coming:
        return _again(context, Say("nudges.which_later", {"at": at}))
    said = re.search(r"\d ?(?:am|pm)|\d:\d\d|noon|morning|afternoon|evening|tonight", text, re.IGNORECASE) is not None
    return to(WhatNext(), *set_own("", When(at, hour_said=said, moved=False), context), Leave())


def _days_off(which: str, context: Context) -> Turn:
    """Days of the week to keep free: weekends are, but for what they ask for; of another day it is said that it cannot be."""
    person = context.person.model_copy(update={"weekends": False}) if which == "weekend" else context.person
    said = Say("nudges.weekend_free" if which == "weekend" else "nudges.no_day_free")
    kept = (Keep(person),) if person != context.person else ()
    return to(_listed(context.nudges, person, context), *kept, said, Leave())


def _again(context: Context, *effects: Effect) -> Turn:
    return to(_listed(context.nudges, context.person, context), *effects)


def _one(nudge: Nudge, context: Context) -> Turn:
    rings = next((at for n, at in will_ring(context.nudges, context.person, context) if n.id == nudge.id), None)
    time = _when(rings)
    return to(One(nudge=nudge.id, kind=nudge.kind, what=_what(nudge), time=time, why=_why(nudge)))


def _listed(nudges: Sequence[Nudge], person: Person, context: Context) -> Coming | Nothing:
    """What will really ring, when it will ring, and why."""
    shown = will_ring(nudges, person, context)[:SHOWN]
    if not shown:
        return Nothing(wanted=bool(person.nudges))
    when = [_when(at) for _, at in shown]
    short = [_when(at, "nudges.wont_come") for _, at in shown]
    return Coming(
        ids=tuple(n.id for n, _ in shown),
        labels=tuple(f"{_what(n)}, {at}"[:75] for (n, _), at in zip(shown, short, strict=True)),
        rows=tuple(phrase("nudges.row", what=_what(n), when=at, why=_why(n)) for (n, _), at in zip(shown, when, strict=True)),
    )


def _what(nudge: Nudge) -> str:
    line, values = named(nudge)
    return phrase(line, **values)


def _why(nudge: Nudge) -> str:
    return phrase("nudges.own_asked" if nudge.case.startswith(OWN) else f"nudges.{KINDS[nudge.kind].trigger}")


def _when(at: datetime | None, never: str = "nudges.too_late") -> str:
    return wording().date(at) if at is not None else phrase(never)


def _local(nudge: Nudge, person: Person) -> datetime:
    return nudge.due.astimezone(Preferences.of(person).here)


def _anew(state: State, context: Context) -> State:
    return _listed(context.nudges, context.person, context) if isinstance(state, Coming | Nothing) else state


FLOW = Flow(
    name="nudges",
    states=(Coming, Nothing, One, Another, Pause, Own),
    begin=begin,
    step=step,
    anew=_anew,
    commands=("nudges", "reminders"),
)
