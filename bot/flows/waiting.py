"""After it was sent: waiting, one chase, silence, refusal, boilerplate; each has its way on.

Silence is the commonest answer (A19, A22); a refusal is accepted with thanks (A18, A75); boilerplate is no feedback (A50).
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, time
from typing import Literal

from bot.aside import aside
from bot.coaching import sorting
from bot.coaching.strategy import STATUS_AFTER_PROMISE
from bot.coaching.working_days import add_working_days
from bot.context import Context
from bot.effects import Effect, Enter, Forget, Keep, Leave, Remind, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flow import Flow, Way
from bot.flows._advice import chase_reminder, status_reminder
from bot.flows._amend import correct, volunteer
from bot.flows._call import booked, moment_offered
from bot.flows._case import about, forget, keep, latest, open_case, settle, situation
from bot.flows._composing import FORMS
from bot.flows._meanwhile import still_nothing
from bot.flows._nudge import Ringing, common
from bot.flows.home import WhatNext
from bot.heard.halted import halted
from bot.heard.promise import promise_told
from bot.heard.telling import read
from bot.heard.theirs import TURNED_DOWN
from bot.late import late
from bot.records import Case
from bot.state import State
from bot.when import When, asking


class News(State):
    """Has anything come back?"""

    at: Literal["waiting.news"] = "waiting.news"
    case: str
    about: str


class ChaseOrClose(Ringing):
    """N6: five working days after the request."""

    at: Literal["waiting.chase_or_close"] = "waiting.chase_or_close"


class CloseOrWait(Ringing):
    """N7: five working days after the chase."""

    at: Literal["waiting.close_or_wait"] = "waiting.close_or_wait"


class Status(Ringing):
    """N5: a question about where things stand is due."""

    at: Literal["waiting.status"] = "waiting.status"


class CallWhen(State):
    """When the call is that they offered."""

    at: Literal["waiting.call_when"] = "waiting.call_when"
    case: str
    offered: tuple[str, ...] = ()
    """What was asked back of a day without an hour: the question's name, and the day."""


class CallAhead(Ringing):
    """N8: the evening before, and half an hour before."""

    at: Literal["waiting.call_ahead"] = "waiting.call_ahead"
    when: datetime


class CallOver(Ringing):
    """N9: their words, while they are fresh."""

    at: Literal["waiting.call_over"] = "waiting.call_over"


class Refused(State):
    """They will not say: thanks, and what is left."""

    at: Literal["waiting.refused"] = "waiting.refused"
    case: str
    about: str


class After(State):
    """What is left without them."""

    at: Literal["waiting.after"] = "waiting.after"
    case: str
    recruiter: bool = False
    data: bool = False
    late: bool = False

    def hidden(self) -> frozenset[str]:
        shown = {"recruiter": self.recruiter, "data": self.data, "late": self.late}
        return frozenset(name for name, is_shown in shown.items() if not is_shown)


def begin(way: Way, context: Context) -> Turn:
    """A message has gone out, a case is to be closed, a nudge rang, or the person asks what is open."""
    if way.nudge is not None:
        return _rang(way, context)
    case = open_case(way.values.get("case", ""), context) or latest(context, ("waiting", "asking"))
    if case is None:
        return to(WhatNext(), Say("waiting.no_case"))
    if "sent" in way.values:
        return _sent(case, way.values["sent"], context)
    match way.values.get("then", ""):
        case "refused":
            return _refused(case, context)
        case "after":
            return _after(case, context)
        case "call":
            found = context.when(way.text) if way.text.strip() else None
            if isinstance(found, When) and not found.hour_said:
                # At nine in the morning nobody is called unasked: the day stands, and its hour is asked.
                return to(CallWhen(case=case.id, offered=("which_hour", found.instant.isoformat())))
            return _booked(case, found.instant, context) if isinstance(found, When) else to(CallWhen(case=case.id))
        case "offered":
            at = moment_offered(way.text, context)
            if at is None and _ANY_TIME.search(way.text):
                return to(CallWhen(case=case.id), Say("waiting.call_any_time"))
            return _booked(case, at, context, offered=True) if at is not None else to(CallWhen(case=case.id))
        case "promised":
            return _promised(case, way.text, context)
        case "nothing":
            on = _on(case, context)
            return on if case.phase == "waiting" else to(on.state, Say("waiting.nothing_yet"), *on.effects)
        case "no":
            return _decided(case, way.text, context)
    if way.values.get("close"):
        return _close(case, context)
    if way.values.get("command") == "sent" and case.phase in ("account", "asking") and case.asked_on is None:
        # They wrote without us; what counts from it begins all the same.
        sent = _sent(case, "status" if case.told == "silence" else "reply", context)
        # What was kept here is what has gone.
        open_ = (d for d in context.drafts if d.case == case.id and d.sent_at is None and d.form in (*FORMS, "status"))
        kept = max(open_, key=lambda d: d.updated, default=None)
        gone = (Keep(kept.model_copy(update={"sent_at": context.now, "held_until": None})),) if kept is not None else ()
        return Turn(sent.state, (*gone, *sent.effects))
    return to(News(case=case.id, about=about(case)))


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Each kind of answer, and none, leads on."""
    if isinstance(state, Ringing):
        return common(state, event, context) or _at_nudge(state, event, context)
    match state, event:
        case News(case=id), Chose(option="answered"):
            return _reply(id)
        case News(case=id), Chose(option="refused"):
            return _refused(context.case(id), context)
        case News(case=id), Chose(option="filled"):
            return _on(context.case(id).model_copy(update={"filled": "yes"}), context)
        case News(case=id), Chose(option="decided"):
            return _on(settle(context.case(id), told="unknown", filled="unknown"), context)
        case News(case=id), Chose(option="call"):
            return to(CallWhen(case=id))
        case CallWhen(), Said(text=text) if aside(text) == "sent":
            return to(state, Say("waiting.out_and_call"))
        case CallWhen(), Said(text=text) if _ANY_TIME.search(text) and not isinstance(context.when(text), When):
            return to(state, Say("waiting.call_any_time"))
        case CallWhen(case=id, offered=offered), Said(text=text):
            found = (replace(context, unclear=offered) if offered else context).when(text)
            if isinstance(found, When):
                return _booked(context.case(id), found.instant, context)
            name, values = asking(found)
            return None if found.question == "not_understood" else to(state, Say(name, values))
        case CallWhen(), Chose(option="later"):
            return to(state, Leave())
        case News(case=id), Chose(option="nothing"):
            return _on(context.case(id), context)
        case News(case=id), Chose(option="close"):
            return _close(context.case(id), context)
        case News(), Said(text=text) if TURNED_DOWN.search(text) and _OTHER.search(text):
            return to(state, Leave(), Enter("rejection", text=text))
        case News(case=id), Said(text=text) if TURNED_DOWN.search(text) and context.case(id).told == "silence":
            return _decided(context.case(id), text, context)
        case News(case=id), Said(text=text) if still_nothing(text) or context.account(text).told.value == "silence":
            return _on(context.case(id), context)
        case News(case=id), Said(text=text) if len(text.split()) >= 8:
            return to(WhatNext(), Enter("reply", text=text, values={"case": id}, replace=True))
        case Refused(case=id), Chose(option="thank"):
            note = {"case": id, "form": "thanks", "thanks_for": "refusal"}
            return to(WhatNext(), Enter("draft", values=note, replace=True))
        case Refused(case=id), Chose(option="next"):
            return _after(context.case(id), context)
        case After(case=id), Chose(option=option):
            return _chosen(context.case(id), option, state, context)
    return None


_OTHER = late(
    r"\b(?:interview (?:was|with|in|on|at)|applied (?:to|at|for)|after (?:a|the|my) (?:interview|"
    r"trial))\b",
    re.IGNORECASE,
)
"""A story from its beginning: it is told of something else than the message that is out."""


_ANY_TIME = late(
    r"\b(?:any ?(?:time|day)|when ?ever|no (?:fixed|set|exact|particular) (?:time|date|day)|up to me|my (?:choice|call)|"
    r"open invitation)\b",
    re.IGNORECASE,
)
"""The hour of the talk is left to them."""


def _reply(id: str) -> Turn:
    return to(WhatNext(), Enter("reply", values={"case": id}, replace=True))


def _decided(case: Case, text: str, context: Context) -> Turn:
    """A no has ended the silence; what is told of it is read, and the rest asked."""
    undecided = case.model_copy(
        update={"told": "unknown", "filled": "unknown", "phase": "account", "asked_on": None, "status_asked": 0}
    )
    decided = read(undecided, text, context)
    words = sorting.told_words(text, context.language.split, context.language.feedback)
    if words:
        # What they said with it is theirs, and is sorted when that is wished for.
        decided = decided.model_copy(update={"notice": text[:4000]})
    turn = _on(decided, context)
    gone = forget(case, "N5", "N6", "N7")
    said = (Say("waiting.a_no_now"), *((Say("waiting.words_with_it"),) if words else ()))
    return Turn(turn.state, (*gone, *said, *turn.effects))


def _on(case: Case, context: Context) -> Turn:
    return to(WhatNext(), keep(case, context), Enter("rejection", values={"case": case.id}, replace=True))


# --- sent --------------------------------------------------------------------------------------------------------------


def _sent(case: Case, form: str, context: Context) -> Turn:
    """A message went out: its reminders end, and so does a break; the ones that count from it begin."""
    done: tuple[Effect, ...] = forget(case, "N1", "N2", "N3", "N13")
    state = News(case=case.id, about=about(case))
    now = context.now
    # Where they give no feedback (G4), what went out is a thank-you: nothing to wait for, and nothing to chase.
    if case.policy == "no_feedback" and form in ("email", "reply", "linkedin", "recruiter"):
        case, form = case.model_copy(update={"outcome": "refused", "phase": "answered"}), "thanks"
    match form:
        case "thanks":
            sent = case.model_copy(update={"thanked": True})
            thanked = (*done, Forget(kind="N10", case=case.id), Say("waiting.thanked"))
            if case.outcome == "refused" and case.phase == "answered":
                return _after(sent, context, *thanked)
            return to(state, keep(sent, context), *thanked, Leave())
        case "apology":
            return to(state, keep(case, context), *done, Say("waiting.apologised"), Leave())
        case "connect" | "update":
            return to(state, keep(case, context), Forget(kind="N16", case=case.id), Say("waiting.in_touch"), Leave())
        case "chase":
            sent = case.model_copy(update={"chased_on": now, "phase": "waiting"})
            gone = (*done, Forget(kind="N6", case=case.id), Remind("N7", case=case.id))
            return to(state, keep(sent, context), *gone, Say("waiting.chased"), Leave())
        case "status":
            times = case.status_asked + 1
            sent = case.model_copy(update={"status_asked": times, "asked_on": None, "phase": "waiting"})
            again: tuple[Effect, ...] = (Forget(kind="N5", case=case.id),)
            # Asked twice: about four weeks after the interview it may be closed, kindly.
            again = (*again, status_reminder(sent, context) if times == 1 else Remind("N7", case=case.id))
            return to(state, keep(sent, context), *done, *again, Say("waiting.status_sent"), Leave())
    sent = case.model_copy(update={"asked_on": now, "asked_channel": form, "phase": "waiting", "live": False})
    if halted(case) and case.told != "silence":
        # There is nothing to chase until it opens again: on the day they named, else in three months.
        ahead = case.promised_by if case.promised_by and case.promised_by > now.date() else None
        dated = datetime.combine(ahead, time(10), now.tzinfo) if ahead else None
        later = Remind("N5", case=case.id, at=dated) if dated else Remind("N16", case=case.id, occurrence=2)
        return to(state, keep(sent, context), *done, later, Say("waiting.sent_halted"), Leave())
    return to(state, keep(sent, context), *done, chase_reminder(sent, context), Say("waiting.sent"), Leave())


def _promised(case: Case, text: str, context: Context) -> Turn:
    """They have promised an answer to what went out: it is waited for, and two working days more (as in a silence); then the one
    follow-up is due."""
    told = promise_told(text, context)
    case = settle(case, promised=told.words if told else text.strip()[:200], promised_by=told.day if told else None)
    if case.promised_by is None:
        return to(WhatNext(), keep(case, context), Say("waiting.promised_open"))
    due = add_working_days(case.promised_by, STATUS_AFTER_PROMISE)
    if case.told == "silence" and due > context.now.date():
        # Where things stand has been asked: the second question counts from it, whatever was promised (N5).
        return to(WhatNext(), keep(case, context), Say("waiting.promised_news", {"day": due}))
    gone = Forget(kind="N6", case=case.id)
    if due <= context.now.date():
        on = _on(case, context)
        return to(on.state, gone, *on.effects)
    return to(WhatNext(), keep(case, context), gone, chase_reminder(case, context), Say("waiting.promised_until", {"day": due}))


# --- nudges ------------------------------------------------------------------------------------------------------------


def _booked(case: Case, when: datetime, context: Context, *, offered: bool = False) -> Turn:
    """A call is booked, or `offered` at an hour of theirs."""
    noted, reminders = booked(case.model_copy(update={"phase": "waiting"}), when)
    state = News(case=case.id, about=about(case))
    said = Say("waiting.call_offered_at" if offered else "waiting.call_booked", {"at": when})
    return to(state, keep(noted, context), *reminders, said, Leave())


_RINGING: dict[str, type[Ringing]] = {"N5": Status, "N6": ChaseOrClose, "N7": CloseOrWait, "N9": CallOver}


def _rang(way: Way, context: Context) -> Turn:
    nudge = way.nudge
    assert nudge is not None
    case = open_case(nudge.case, context) if nudge.case else None
    called = about(case) if case else ""
    if nudge.kind == "N8":
        when = (case.booked_call if case else None) or context.now
        fields = {"nudge": nudge.id, "kind": nudge.kind, "case": nudge.case, "about": called}
        return to(CallAhead.model_validate({**fields, "when": when.astimezone(context.now.tzinfo)}))
    kind = _RINGING[nudge.kind]
    return to(kind.model_validate({"nudge": nudge.id, "kind": nudge.kind, "case": nudge.case, "about": called}))


def _at_nudge(state: Ringing, event: Event, context: Context) -> Turn | None:
    case = open_case(state.case, context) if state.case else None
    if case is None:
        return to(state, Say("check_in.gone"), Leave()) if isinstance(event, Chose) else None
    match event:
        case Chose(option="heard"):
            return to(WhatNext(), Enter("waiting", values={"case": case.id}, replace=True))
        case Chose(option="open"):
            return to(WhatNext(), Enter("draft", values={"case": case.id, "form": "status"}, replace=True))
        case Chose(option="start"):
            return to(WhatNext(), Enter("rehearse", values={"case": case.id}, replace=True))
        case Chose(option="skip"):
            return to(state, Say("waiting.call_breath"), Leave())
        case Chose(option="log"):
            return _reply(case.id)
        case Chose(option="later"):
            return to(state, Say("reply.later"), Leave())
        case Chose(option="chase"):
            return to(WhatNext(), Enter("draft", values={"case": case.id, "form": "chase"}, replace=True))
        case Chose(option="close"):
            return _close(case, context)
        case Chose(option="wait"):
            return to(state, Say("waiting.still_waiting"), Leave())
    return None


# --- closing and refusal -----------------------------------------------------------------------------------------------


def _close(case: Case, context: Context) -> Turn:
    """Close it kindly: nothing more is expected of them, and what is left is in one's own hands (A72)."""
    silence = not case.outcome and (case.asked_on is not None or case.told == "silence")
    marks = ("silence_closed",) if case.told == "silence" else ()
    closed = settle(case, *marks, phase="closed", closed_on=context.now)
    if silence:
        closed = closed.model_copy(update={"outcome": "silence"})
    line = "waiting.closed_in_silence" if silence else "waiting.closed"
    return _after(closed, context, Forget(case=case.id), Say(line))


def _refused(case: Case, context: Context) -> Turn:
    """A refusal is accepted at once, with thanks (A18, A48, A75, A76)."""
    refused = case.model_copy(update={"outcome": "refused", "policy": case.policy or "no_feedback", "phase": "answered"})
    gone = forget(case, "N3", "N5", "N6", "N7", "N13")
    thanks = () if case.thanked else (Remind("N10", case=case.id),)
    return to(Refused(case=case.id, about=about(case)), keep(refused, context), *gone, *thanks)


def _after(case: Case, context: Context, *effects: Effect) -> Turn:
    from_eu = situation(case, context).region == "uk_eu"
    state = After(
        case=case.id,
        recruiter=bool(case.recruiter) or case.via_recruiter,
        data=from_eu and case.outcome == "refused",
        late=case.told == "silence" and case.asked_on is None,
    )
    return to(state, keep(case, context), *effects)


def _chosen(case: Case, option: str, state: State, context: Context) -> Turn | None:
    match option:
        case "plan" | "review":
            return to(WhatNext(), Enter(option, values={"case": case.id, "start": "yes"}, replace=True))
        case "mock":
            return to(state, Say("waiting.mock"))
        case "recruiter":
            asked = case.model_copy(update={"via_recruiter": True})
            note = {"case": case.id, "form": "recruiter"}
            return to(state, keep(asked, context), Enter("draft", values=note))
        case "data":
            return to(state, Say("waiting.data"))
        case "late":
            reopened = settle(case, "silence_closed", phase="asking", outcome="", closed_on=None)
            return _on(reopened, context)
        case "done":
            return to(state, Say("waiting.enough"), Leave())
    return None


FLOW = Flow(
    name="waiting",
    states=(News, ChaseOrClose, CloseOrWait, Status, CallWhen, CallAhead, CallOver, Refused, After),
    begin=begin,
    step=step,
    correct=correct,
    volunteer=volunteer,
    commands=("news", "heard", "sent"),
    nudges=("N5", "N6", "N7", "N8", "N9"),
)
