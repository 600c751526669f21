"""Several rejections at a time, each its own case; and, from the third on, what comes up again across them."""

from __future__ import annotations

import re
from typing import Literal

from bot.coaching import sorting
from bot.coaching.words import phrase, wording
from bot.context import Context
from bot.effects import Effect, Enter, Forget, Leave, Remove, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flow import Flow, Way
from bot.flows._case import about, facts
from bot.flows.home import WhatNext
from bot.records import Case
from bot.state import Option, State

SHOWN = 15


class Cases(State):
    """Which one?"""

    at: Literal["cases.cases"] = "cases.cases"
    resting = True
    ids: tuple[str, ...]
    labels: tuple[str, ...]

    def choices(self) -> tuple[Option, ...]:
        return tuple(Option(id=f"case_{n}", label=label) for n, label in enumerate(self.labels))


class One(State):
    """One case, and what can be done with it."""

    at: Literal["cases.one"] = "cases.one"
    resting = True
    case: str
    facts: tuple[str, ...]
    phase: str


class Delete(State):
    """Whether it is really to be deleted."""

    at: Literal["cases.delete"] = "cases.delete"
    case: str
    about: str


def begin(way: Way, context: Context) -> Turn:
    """List the cases, newest first, with what comes up again across them; or one of them, where it was named."""
    if not context.cases:
        return to(WhatNext(), Say("cases.none"))
    named = way.text.strip().casefold()
    case = next((c for c in context.cases if named and named in (c.employer.casefold(), c.role.casefold())), None)
    if case is not None:
        return to(_one(case))
    return to(_listed(context), *patterns(context))


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Pick one, and go on with it, or delete it."""
    match state, event:
        case Cases(), Chose(option="new"):
            return to(WhatNext(), Enter("rejection", replace=True))
        case Cases(), Chose(option="done"):
            return to(state, Leave())
        case Cases(), Said(text=text) if (named := [c for c in context.cases if _names(text, c)]) and len(named) == 1:
            return to(_one(named[0]))
        case Cases(ids=ids), Chose(option=option) if option.startswith("case_"):
            return to(_one(context.case(ids[int(option[5:])])))
        case One(case=id), Chose(option="on"):
            return take_up(context.case(id))
        case One(case=id), Chose(option="plan" | "reply" | "review" as flow):
            return to(WhatNext(), Enter(flow, values={"case": id, "start": "yes"}, replace=True))
        case One(case=id), Chose(option="close"):
            return to(WhatNext(), Enter("waiting", values={"case": id, "close": "yes"}, replace=True))
        case One(case=id), Chose(option="delete"):
            return to(Delete(case=id, about=about(context.case(id))))
        case One() | Delete(), Chose(option="list" | "no"):
            return to(_listed(context))
        case Delete(case=id), Chose(option="yes"):
            return _delete(id, context)
    return None


def _names(text: str, case: Case) -> bool:
    """Whether an answer names the employer or the role of a case ("which one is costa")."""
    return any(_plain(name) in _plain(text) for name in (case.employer, case.role) if name)


def _plain(text: str) -> str:
    return " ".join(["", *re.findall(r"[\w&]+", text.casefold()), ""])


def _one(case: Case) -> One:
    return One(case=case.id, facts=facts(case) or (about(case),), phase=phrase(f"facts.phase.{case.phase}"))


def _listed(context: Context) -> Cases:
    shown = context.cases[:SHOWN]
    return Cases(ids=tuple(c.id for c in shown), labels=tuple(_label(c) for c in shown))


def _label(case: Case) -> str:
    name = case.employer or case.role or wording().date(case.opened.date())
    return phrase("facts.case", name=name, phase=phrase(f"facts.phase.{case.phase}"))[:75]


def patterns(context: Context) -> tuple[Effect, ...]:
    """What comes up again, from the third case on, with how few cases that rests on."""
    found = sorting.patterns(context.feedback, len(context.cases))
    if not found:
        return ()
    lines = tuple(phrase("facts.pattern", topic=p.words, cases=p.cases, of=p.of) for p in found[:3])
    return (Say("cases.again", {"patterns": lines, "of": found[0].of}),)


def take_up(case: Case) -> Turn:
    """Where a case stands, it goes on."""
    if case.phase in ("account", "asking"):
        return to(WhatNext(), Enter("rejection", values={"case": case.id}, replace=True))
    if case.phase == "resting":
        return to(WhatNext(), Enter("feeling", values={"case": case.id, "at": "how"}, replace=True))
    if case.phase == "waiting":
        return to(WhatNext(), Enter("waiting", values={"case": case.id}, replace=True))
    if case.phase == "ahead":
        return to(WhatNext(), Enter("interview", replace=True))
    return to(WhatNext(), Enter("plan", values={"case": case.id}, replace=True))


def _delete(id: str, context: Context) -> Turn:
    """A case goes with all that belongs to it."""
    gone: list[Effect] = [Forget(case=id), Remove("case", id)]
    gone += [
        Remove(r.record, r.id)
        for r in context.records
        if r.record in ("draft", "feedback", "plan", "rehearsal", "own_persona") and getattr(r, "case", "") == id
    ]
    return to(WhatNext(), *gone, Say("cases.deleted"))


def _anew(state: State, context: Context) -> State:
    return _listed(context) if isinstance(state, Cases) and context.cases else state


FLOW = Flow(name="cases", states=(Cases, One, Delete), begin=begin, step=step, anew=_anew, commands=("cases",))
