"""The nudges about oneself: the morning after, a held draft, an option still open, the look back, the plan, the break's end."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from bot import nudges
from bot.context import Context
from bot.effects import Effect, Enter, Forget, Keep, Leave, Remind, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flow import Flow, Way
from bot.flows._case import about, keep
from bot.flows._nudge import Ringing, case_of, common, will_ring
from bot.flows._own import OWN
from bot.flows.home import WhatNext
from bot.heard.how_they_are import bearing
from bot.heard.later import put_off_in, until_when
from bot.heard.promise import passed
from bot.heard.wishes import chosen_moment
from bot.records import Case, Draft, Nudge, Plan
from bot.state import State
from bot.when import When, asking


class Morning(Ringing):
    """N1: the day after a hot intake."""

    at: Literal["check_in.morning"] = "check_in.morning"

    def hidden(self) -> frozenset[str]:
        return frozenset() if self.case else frozenset({"review"})


class HeldDraft(Ringing):
    """N2: the gate has ended; reread it cool."""

    at: Literal["check_in.held_draft"] = "check_in.held_draft"


class StillOpen(Ringing):
    """N3: the option is still open."""

    at: Literal["check_in.still_open"] = "check_in.still_open"


class PromiseDue(Ringing):
    """N3: the day that they named for their answer has gone by."""

    at: Literal["check_in.promise_due"] = "check_in.promise_due"


class YourDay(Ringing):
    """N3: the day that the person chose for writing."""

    at: Literal["check_in.your_day"] = "check_in.your_day"


class Fifteen(Ringing):
    """N4: fifteen minutes for the look back."""

    at: Literal["check_in.fifteen"] = "check_in.fifteen"


class PlanCue(Ringing):
    """N12: the plan's own time."""

    at: Literal["check_in.plan_cue"] = "check_in.plan_cue"
    plan: str
    words: str


class OwnCue(Ringing):
    """N12: a reminder of their own, in their words."""

    at: Literal["check_in.own"] = "check_in.own"
    words: str


class OwnBare(Ringing):
    """N12: a reminder of their own, of which they said only the hour."""

    at: Literal["check_in.own_bare"] = "check_in.own_bare"


class BreakOver(Ringing):
    """N13: the break ends."""

    at: Literal["check_in.break_over"] = "check_in.break_over"


class InTouch(Ringing):
    """N16: two days after a warm ending, and three months later."""

    at: Literal["check_in.in_touch"] = "check_in.in_touch"
    form: str


class Support(Ringing):
    """N17: the fifth rejection within thirty days."""

    at: Literal["check_in.support"] = "check_in.support"


class Snooze(State):
    """Ask again when?"""

    at: Literal["check_in.snooze"] = "check_in.snooze"
    kind: str
    case: str
    nudge: str = ""
    shut: tuple[str, ...] = ()
    """The ways that do not fit: later today where the quiet hours begin first, tomorrow where the call is before that."""
    light = True

    def hidden(self) -> frozenset[str]:
        return frozenset(self.shut)


_RINGING: dict[str, type[Ringing]] = {
    "N1": Morning,
    "N2": HeldDraft,
    "N3": StillOpen,
    "N4": Fifteen,
    "N13": BreakOver,
    "N17": Support,
}


def begin(way: Way, context: Context) -> Turn:
    """A nudge rang, or one is to be put off."""
    if way.values.get("snooze"):
        asked = Snooze(kind=way.values["snooze"], case=way.values.get("case", ""), nudge=way.values.get("nudge", ""))
        shut = tuple(o for o in ("later", "tomorrow") if not _fits(_until(o, context), _rung(asked, context)))
        asked = asked.model_copy(update={"shut": shut})
        return (_snooze(asked, Said(text=way.text), context) if way.text else None) or to(asked)
    nudge = way.nudge
    if nudge is None:
        return to(WhatNext(), Say("check_in.nothing"))
    case = next((c for c in context.cases if c.id == nudge.case), None)
    fields = {"nudge": nudge.id, "kind": nudge.kind, "case": nudge.case, "about": about(case) if case else ""}
    if nudge.kind == "N12" and nudge.case.startswith(OWN):
        words = nudge.values.get("words", "").strip()
        if words:
            return to(OwnCue(**fields, words=words))
        # They said no more than the hour; what was on hand then is named, so that it is no riddle.
        running = [c for c in context.cases if c.phase not in ("ahead", "closed") and c.employer]
        return to(OwnBare(**fields), *((Say("check_in.own_about", {"about": running[0].employer}),) if len(running) == 1 else ()))
    if nudge.kind == "N12":
        plan = _plan(nudge.case, context)
        if plan is None:
            return to(WhatNext(), Say("check_in.gone"))
        return to(PlanCue(**fields, plan=plan.id, words=plan.words))
    if nudge.kind == "N16":
        return to(InTouch(**fields, form="connect" if nudge.occurrence == 1 else "update"))
    if nudge.kind == "N3" and case is not None and chosen_moment(case) is not None:
        return to(YourDay(**fields))
    if nudge.kind == "N3" and case is not None and (passed(case, context) or "awaits" in case.settled):
        return to(PromiseDue(**fields))
    return to(_RINGING[nudge.kind].model_validate(fields))


def tomorrow(context: Context) -> tuple[Effect, ...]:
    """They asked in words to be looked in on tomorrow, outside care."""
    if context.person.nudges is False:
        return (Say("check_in.are_off"),)
    newest = next((c.id for c in context.cases if c.phase not in ("ahead", "closed")), "")
    at = (context.now + timedelta(days=1)).replace(hour=10, minute=0, second=0, microsecond=0)
    return Remind("N1", case=newest, at=at, chosen=True), Say("check_in.will_ask")


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Each button leads on; putting off asks for how long."""
    if isinstance(state, Snooze):
        return _snooze(state, event, context)
    if not isinstance(state, Ringing):
        return None
    if isinstance(event, Said) and isinstance(state, Morning | BreakOver) and bearing(event.text) is not None:
        # "No too bad", "surviving": how they are was asked, and they have answered.
        turn = step(state, Chose(option="talk" if isinstance(state, Morning) else "yes"), context)
        asked = [e for e in turn.effects if isinstance(e, Enter)] if turn else []
        if turn is None or not asked:
            return turn
        return to(turn.state, *(replace(e, text=event.text) if e in asked else e for e in turn.effects))
    found = common(state, event, context)
    if found is not None or not isinstance(event, Chose):
        return found
    if isinstance(state, OwnCue | OwnBare):
        return to(state, Say("check_in.own_done" if event.option == "did" else "check_in.fine"), Leave())
    if isinstance(state, PlanCue):
        return _planned(state, event, context)
    case = case_of(state, context)
    if isinstance(state, Support):
        return _supported(state, event.option)
    if case is None and isinstance(state, Morning):
        # They asked to be looked in on, and nothing had been told yet.
        return to(state, Say("check_in.fine" if event.option == "rest" else "check_in.here"), Leave())
    if case is None:
        return to(state, Say("check_in.gone"), Leave())
    return _chosen(state, event.option, case, context)


def _chosen(state: Ringing, option: str, case: Case, context: Context) -> Turn | None:
    def on(flow: str, **values: str) -> Turn:
        return to(WhatNext(), Enter(flow, values={"case": case.id, **values}, replace=True))

    match state, option:
        case Morning(), "talk":
            return on("feeling", at="how")
        case Morning(), "rest":
            return on("feeling", at="break")
        case Morning(), "review":
            return on("review", start="yes")
        case HeldDraft(), "send" | "edit":
            draft = _held(case.id, context)
            if draft is None:
                return to(state, Say("check_in.gone"), Leave())
            fresh = draft.model_copy(update={"held_until": None})
            enter = Enter("draft", values={"case": case.id, "draft": draft.id}, replace=True)
            return to(WhatNext(), Keep(fresh), Say("check_in.read_cool"), enter)
        case HeldDraft(), "drop":
            return to(state, Say("draft.dropped"), Leave())
        case PromiseDue(), "heard":
            return on("reply")
        case StillOpen() | PromiseDue() | YourDay(), "open":
            return on("rejection")
        case StillOpen() | PromiseDue() | YourDay(), "skip":
            return to(state, Say("check_in.fine"), Leave())
        case Fifteen(), "start":
            return on("review", start="yes")
        case Fifteen(), "skip":
            return to(state, Say("check_in.fine"), Leave())
        case InTouch(form=form), "draft":
            return on("draft", form=form)
        case InTouch(), "no":
            return to(state, Forget(kind="N16", case=case.id), Say("check_in.fine"), Leave())
        case BreakOver(), "yes":
            active = case.model_copy(update={"phase": "account"})
            enter = Enter("feeling", values={"case": case.id, "at": "how"}, replace=True)
            return to(WhatNext(), keep(active, context), enter)
        case BreakOver(), "longer":
            return on("feeling", at="break")
    return None


def _supported(state: Support, option: str) -> Turn | None:
    if option == "talk":
        return to(WhatNext(), Say("check_in.tired"), Enter("cases", replace=True))
    return to(state, Say("check_in.fine"), Leave()) if option == "no" else None


def _held(case: str, context: Context) -> Draft | None:
    drafts = [d for d in context.drafts if d.case == case and d.sent_at is None]
    return max(drafts, key=lambda d: d.updated, default=None)


def _plan(case: str, context: Context) -> Plan | None:
    plans = [p for p in context.plans if p.case == case and not p.dropped]
    return min(plans, key=lambda p: (p.done, p.made), default=None)


def _planned(state: PlanCue, event: Chose, context: Context) -> Turn | None:
    plan = next((p for p in context.plans if p.id == state.plan), None)
    if plan is None:
        return to(state, Say("check_in.gone"), Leave())
    match event.option:
        case "did":
            done = plan.model_copy(update={"done": plan.done + 1})
            return to(state, Keep(done), Say("check_in.did"), Leave())
        case "adjust":
            dropped = plan.model_copy(update={"dropped": True})
            return to(WhatNext(), Keep(dropped), Enter("plan", values={"case": state.case}, replace=True))
        case "drop":
            dropped = plan.model_copy(update={"dropped": True})
            gone: tuple[Effect, ...] = ()
            if not any(p.id != plan.id and p.case == state.case and not p.dropped for p in context.plans):
                gone = (Forget(kind="N12", case=state.case),)
            return to(state, Keep(dropped), *gone, Say("check_in.dropped"), Leave())
    return None


def _snooze(state: Snooze, event: Event, context: Context) -> Turn | None:
    """What rang rings again at that time, even on the same day: its place in the caps goes with it."""
    at: datetime | None = None
    match event:
        case Chose(option="later" | "tomorrow" as option):
            at = _until(option, context) or _until("tomorrow", context)
        case Chose(option="never"):
            return to(state, Say("check_in.fine"), Leave())
        case Said(text=text):
            found = context.when(text)
            put_off = put_off_in(text)
            at = found.instant if isinstance(found, When) else until_when(put_off[1] if put_off else text, context)
            if at is None and not isinstance(found, When):
                name, values = asking(found)
                return None if found.question == "not_understood" else to(state, Say(name, values))
    rung = _rung(state, context)
    if at is None or rung is None:
        return to(state, Say("check_in.gone"), Leave()) if at is not None else None
    every = [r for r in context.records if isinstance(r, Nudge)]
    prefs = nudges.Preferences.of(context.person)
    old, new = nudges.snooze(rung, at, prefs, every, context.new_id("nudge"))
    if not _fits(new.due, rung):
        return to(state, Say("check_in.after_it"))
    rings = {n.id: on for n, on in will_ring([*context.nudges, new], context.person, context)}
    said = Say("check_in.again_at", {"at": rings.get(new.id) or new.due.astimezone(prefs.here)})
    return to(state, Keep(old), Keep(new), said, Leave())


def _until(option: str, context: Context) -> datetime | None:
    """When "later today" or "tomorrow morning" is."""
    how = "later_today" if option == "later" else option
    return nudges.snooze_until(how, context.now, nudges.Preferences.of(context.person))


def _fits(at: datetime | None, rung: Nudge | None) -> bool:
    """Whether a nudge that prepares for something would still come before it."""
    if at is None or rung is None:
        return False
    return rung.anchor is None or not nudges.KINDS[rung.kind].ahead or at < rung.anchor


def _rung(state: Snooze, context: Context) -> Nudge | None:
    """The nudge that is to be put off: the last of its kind and case that rang."""
    alike = [r for r in context.records if isinstance(r, Nudge) and (r.kind, r.case) == (state.kind, state.case)]
    return max((n for n in alike if n.rang is not None), key=lambda n: (n.id == state.nudge, n.rang), default=None)


FLOW = Flow(
    name="check_in",
    states=(
        *(Morning, HeldDraft, StillOpen, PromiseDue, YourDay, Fifteen, PlanCue, OwnCue, OwnBare, BreakOver, InTouch, Support),
        Snooze,
    ),
    begin=begin,
    step=step,
    nudges=("N1", "N2", "N3", "N4", "N12", "N13", "N16", "N17"),
)
