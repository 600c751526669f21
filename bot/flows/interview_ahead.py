"""The interview ahead: one thing to keep and one to change before it (N14), the impressions after it (N15), and its date."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Literal

from bot.context import Context
from bot.effects import Effect, Enter, Forget, Leave, Remind, Remove, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flow import Flow, Way
from bot.flows._case import keep
from bot.flows._nudge import Ringing, case_of, common
from bot.flows.home import WhatNext
from bot.heard.ahead import is_ahead, wanted_again, was_a_no
from bot.heard.beside import asks
from bot.heard.capitals import capitals
from bot.heard.telling import NO_NAME
from bot.heard.theirs import TURNED_DOWN
from bot.heard.two_at_once import no_and_ahead
from bot.language.readings import SURE
from bot.late import late
from bot.records import Case
from bot.state import State
from bot.when import Ask, When, asking

INTERVIEW = timedelta(hours=1)
"""For how long an interview is taken to last; it ends, for N15, that long after its hour."""

END_OF_DAY = 17
"""The hour by which an interview is over whose hour nobody said."""
MOVING = 12
"""Words; a text of at most so many at the date that is known may be another date."""


class Before(Ringing):
    """N14: three days and one day before."""

    at: Literal["interview_ahead.before"] = "interview_ahead.before"
    when: datetime
    day: date | None = None
    """The day alone, where no hour was said."""

    def said_under(self) -> str:
        """An hour that nobody said is not shown."""
        return "interview_ahead.before_day" if self.day else self.at


class After(Ringing):
    """N15: two hours after."""

    at: Literal["interview_ahead.after"] = "interview_ahead.after"


class Day(State):
    """When it is, where the telling of it did not say so plainly."""

    at: Literal["interview_ahead.day"] = "interview_ahead.day"
    case: str
    said: str = ""
    """The hour that was said besides, in their words."""
    offered: tuple[str, ...] = ()
    """What it was asked back with: the question's name, and the moments to choose from."""


class Prepare(State):
    """What to keep, what to change, and the short list."""

    at: Literal["interview_ahead.prepare"] = "interview_ahead.prepare"
    case: str
    plans: tuple[str, ...]
    keep: str


class Impressions(State):
    """What stayed, while it is fresh."""

    at: Literal["interview_ahead.impressions"] = "interview_ahead.impressions"
    case: str
    open_text = True


class Booked(State):
    """The date that is known, to prepare for, to move, or to cancel."""

    at: Literal["interview_ahead.booked"] = "interview_ahead.booked"
    resting = True
    case: str
    when: datetime
    day: date | None = None
    """The day alone, where no hour was said."""

    def said_under(self) -> str:
        """An hour that nobody said is not shown."""
        return "interview_ahead.booked_day" if self.day else self.at


class Move(State):
    """The new date."""

    at: Literal["interview_ahead.move"] = "interview_ahead.move"
    case: str


def begin(way: Way, context: Context) -> Turn:
    """A nudge rang, or the person asks about the next interview."""
    nudge = way.nudge
    if nudge is not None:
        case = next((c for c in context.cases if c.id == nudge.case), None)
        fields = {"nudge": nudge.id, "kind": nudge.kind, "case": nudge.case}
        # The person's own plan comes along; nothing of it is in the preview.
        plans = _plans(context)
        if nudge.kind == "N15":
            own: tuple[Effect, ...] = (Say("interview_ahead.plan_was", {"plans": plans}),) if plans else ()
            return to(After.model_validate(fields), *own)
        own = (Say("interview_ahead.your_plan", {"plans": plans}),) if plans else ()
        when = case.next_interview if case and case.next_interview else context.now
        when = _here(when, context)
        return to(Before.model_validate({**fields, "when": when, "day": day_alone(case, when) if case else None}), *own)
    off = next((c for c in context.cases if c.id == way.values.get("off")), None)
    if off is not None and off.next_interview is not None:
        return to(Booked(case=off.id, when=off.next_interview), *_called_off(off, context))
    moved = next((c for c in context.cases if c.id == way.values.get("moved")), None)
    if moved is not None and moved.next_interview is not None:
        # The hour that is known holds, where only the day has changed.
        return _day(moved, way.text, _known_hour(moved, context), context, strict=True) or to(Move(case=moved.id))
    if way.text.strip():
        instead, of = (next((c for c in context.cases if c.id == way.values.get(name)), None) for name in ("instead", "case"))
        return _told(way.text, instead, context, of=of, again=bool(way.values.get("again")))
    booked = _booked(context)
    if booked is not None and booked.next_interview is not None:
        when = _here(booked.next_interview, context)
        return to(Booked(case=booked.id, when=when, day=day_alone(booked, when)))
    if not context.cases:
        return to(WhatNext(), Say("interview_ahead.no_case"))
    return to(WhatNext(), Enter("plan", values={"case": context.cases[0].id, "then": "next"}, replace=True))


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Prepare, note, move or cancel."""
    if isinstance(state, Ringing):
        found = common(state, event, context)
        return found or _at_nudge(state, event, context)
    match state, event:
        case Prepare(case=id), Chose(option="rehearse"):
            return to(state, Enter("rehearse", values={"case": id}, replace=True))
        case Prepare(), Chose(option="done"):
            return to(state, Say("interview_ahead.good_luck"), Leave())
        case Impressions(case=id), Said(text=text) if text.strip():
            case_ = context.case(id)
            noted = case_.model_copy(update={"review": {**case_.review, "next": text.strip()[:2000]}, "next_interview": None})
            # Noted before it rang, where the evening before was answered late (N15).
            return to(state, keep(noted, context), Forget(kind="N15", case=id), Say("interview_ahead.noted"), Leave())
        case Impressions(), Chose(option="skip"):
            return to(state, Say("check_in.fine"), Leave())
        case Booked(case=id), Chose(option="prepare"):
            return _prepare(context.case(id), context)
        case Booked(case=id), Chose(option="move"):
            return to(Move(case=id))
        case Booked(case=id), Chose(option="cancel"):
            return to(state, *_called_off(context.case(id), context))
        case Booked(), Chose(option="done"):
            return to(state, Leave())
        case Booked(case=id, day=date() as day), Said(text=text) if (
            len(text.split()) <= MOVING and (only := _HOUR.search(text)) and not _A_DAY.search(text)
        ):
            # The hour of the day that is known.
            return _day(context.case(id), f"{day.isoformat()} {only[0]}", "", context, strict=True)
        case Booked(case=id), Said(text=text) if len(text.split()) <= MOVING and (
            _A_DAY.search(_ROUND_NUMBER.sub(" ", text)) or _HOUR.search(text)
        ):
            return _day(context.case(id), text, _known_hour(context.case(id), context), context, strict=True)
        case Day(case=id, offered=offered), Said(text=text) if (only := _HOUR.search(text)) and not _A_DAY.search(text):
            # "at 2pm with Joanne": the hour, and the day is still not known
            return to(Day(case=id, said=only[0], offered=offered))
        case Day(case=id, said=said, offered=offered), Said(text=text):
            return _day(context.case(id), text, said, replace(context, unclear=offered), strict=True)
        case Day(case=id), Chose(option="unknown"):
            return _prepare(context.case(id), context)
        case Move(case=id), Said(text=text):
            found_ = context.when(text)
            if isinstance(found_, When):
                return _moved(context.case(id), found_.instant, context, hour=says_hour(text, found_, context))
            name, values = asking(found_)
            return None if found_.question == "not_understood" else to(state, Say(name, values))
        case Move(case=id), Chose(option="leave"):
            return begin(Way(), context)
    return None


_A_DAY = late(
    r"\b(?:today|tonight|tomorrow|mon|tues?|wed|thur?s?|fri|sat|sun|january|february|march|april|june|july|august|september|"
    r"october|november|december|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b|next|this|coming|first|second|earlier|"
    r"later|"
    r"in (?:a|two|three|four|five|six|\d+) |\d{1,2}(?:st|nd|rd|th)|\d{1,2}[/.-]\d{1,2})",
    re.IGNORECASE,
)
"""Words of a day, beside an hour."""
_ROUND_NUMBER = late(r"\b(?:first|second|third|next|1st|2nd|3rd) (?:stage|round|interview|one)\b", re.IGNORECASE)
"""Which round it is, and no day."""
_WHICH_ROUND = late(
    r"\b(?:an? |the |my )?(?:first|second|third|2nd|3rd|final|last|next) (?=(?:[\w-]+ )?(?:interview|round|"
    r"stage)\b)", re.IGNORECASE
)
"""Which interview it is; "a second" is no time there."""
_HOUR = late(
    r"\b(?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)|\bat (?:noon|\d{1,2}(?:[:.]\d\d)?)\b|\b\d{1,2}:\d\d\b",
    re.IGNORECASE,
)
"""The hour in a telling; it holds for the day that is named later."""


def _told(text: str, instead: Case | None, context: Context, *, of: Case | None = None, again: bool = False) -> Turn:
    """An interview to come, as it was told: with whom, and when. `instead` is the rejection that it was taken for, or with
    `again` the no that they took back; `of` the case whose employer has invited them."""
    before = instead.account if instead and not again else ""
    employer = instead.employer if instead else of.employer if of else ""
    heard = context.account(text).employer
    if not employer and heard.sure >= SURE and heard.value and not NO_NAME.fullmatch(heard.value):
        employer = capitals(" ".join(heard.value.split())[:120])
    gone: tuple[Effect, ...] = ()
    if instead:
        said_of_it = Say(f"interview_ahead.{'wanted_again' if again else 'not_yet_then'}")
        gone = (Forget(case=instead.id), Remove("case", instead.id), said_of_it)
    case = of or _whose(employer, instead, context)
    if case.phase == "ahead" and not case.account:
        case = case.model_copy(update={"account": text})
    if employer:
        named = {"employer": employer} if case.phase == "ahead" else {}
        case = case.model_copy(update={"next_interview_at": employer, **named})
    said: tuple[Effect, ...] = ()
    if not instead and not wanted_again(text) and (_NERVES.search(text) or context.language.state(text).heat in ("H2", "H3")):
        said = (Say("interview_ahead.nerves"),)
    if employer:
        said = (*said, Say("interview_ahead.noted_with", {"where": employer}))
    hour = _HOUR.search(text) or _HOUR.search(before)
    if before and isinstance(ask := context.when(text), Ask) and ask.question == "not_understood":
        # The correction names no day; the one that was told of at first holds.
        text = before
    turn = _day(case, _WHICH_ROUND.sub(" ", text), hour[0] if hour else "", context)
    assert turn is not None
    return to(turn.state, *gone, keep(case, context), *said, *turn.effects)


_NERVES = late(
    r"\b(?:nerv\w+|anxi\w+|scared|afraid|terrif\w+|dread\w*|panic\w*|worr\w+|stress\w*|fear\w*|butterflies|bricking it|freak\w*|"
    r"shak\w+|sick|sleep|frighten\w*|tense|jitter\w*|wobbl\w*|overwhelm\w*|help|unsure|doubt\w*)\b",
    re.IGNORECASE,
)
"""Nerves that are told of; a lightly warm tone alone is none."""


def _whose(employer: str, instead: Case | None, context: Context) -> Case:
    """The case to which an interview belongs: the one that has it already, or one that has none; else it stands by itself."""
    known = [c for c in context.cases if instead is None or c.id != instead.id]
    for case in known:
        if employer and case.next_interview and case.next_interview_at.lower() == employer.lower():
            return case
    for case in known:
        if employer and case.employer and case.employer.lower() != employer.lower():
            # An interview somewhere else is a case of its own, so that what is told of either stays with it.
            continue
        if case.next_interview is None or case.next_interview < context.now:
            return case
    return Case(id=context.new_id("case"), opened=context.now, phase="ahead", employer=employer)


def _day(case: Case, text: str, hour: str, context: Context, *, strict: bool = False) -> Turn | None:
    """The day in an answer, with the hour that was said besides; where it is unclear it is asked."""
    found, said = context.when(text), text
    if hour and not _HOUR.search(text) and not (isinstance(found, When) and found.hour_said):
        with_hour = context.when(f"{text} {hour}")
        if isinstance(with_hour, When) or with_hour.question not in ("clash", "not_understood"):
            found, said = with_hour, f"{text} {hour}"
    if isinstance(found, When):
        # Which of two days it is says nothing of the hour.
        of_days = context.unclear[:1] in (("which_weekday",), ("which_order",), ("which_day",)) and not _HOUR.search(said)
        return _moved(case, found.instant, context, hour=not of_days and says_hour(said, found, context))
    if found.question == "not_understood":
        return None if strict else to(Day(case=case.id, said=hour))
    name, values = asking(found)
    offered = (found.question, *(o.isoformat() for o in found.options))
    return to(Day(case=case.id, said=hour, offered=offered), Say(name, values))


_ITS_DAY = late(
    r"(?:\b(?:on|at|for|next|this|the|coming) )*\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|"
    r"\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm))\b",
    re.IGNORECASE,
)


def _of_another(case: Case, text: str, context: Context) -> bool:
    """Whether a text names an employer other than that of the interview."""
    heard = context.account(text).employer
    name = heard.value.lower()
    known = (case.employer.lower(), case.next_interview_at.lower())
    return bool(name) and heard.sure >= SURE and NO_NAME.fullmatch(name) is None and name not in known


def _was_a_no(case: Case, text: str, context: Context) -> Turn:
    """No interview is to come: they have said no. What was told of it before is told with it, where it is known."""
    if case.phase != "ahead":
        kept = case.model_copy(update={"next_interview": None, "next_interview_at": ""})
        return to(WhatNext(), keep(kept, context), *_none(case.id), Enter("rejection", text=text, replace=True))
    # The day is that of the interview, and not that of the no.
    before = _ITS_DAY.sub(" ", case.account).strip()
    whole = f"{text} ({before})" if before else text
    if is_ahead(whole) or no_and_ahead(whole):
        whole = f"{text} ({case.employer})" if case.employer else text
    return to(WhatNext(), Forget(case=case.id), Remove("case", case.id), Enter("rejection", text=whole, replace=True))


def _here(when: datetime, context: Context) -> datetime:
    return when.astimezone(context.now.tzinfo)


def _booked(context: Context) -> Case | None:
    dated = [c for c in context.cases if c.next_interview is not None and c.next_interview >= context.now]
    return min(dated, key=lambda c: c.next_interview or context.now, default=None)


def _called_off(case: Case, context: Context) -> tuple[Effect, ...]:
    """The interview will not be, and reminds of nothing."""
    gone = case.model_copy(update={"next_interview": None, "next_interview_at": ""})
    return keep(gone, context), *_none(case.id), Say("interview_ahead.cancelled"), Leave()


def _none(case: str) -> tuple[Effect, ...]:
    return (Forget(kind="N14", case=case), Forget(kind="N15", case=case))


_PART_OF_DAY = late(
    r"\b(?:in the |on the |at |this )?(?:early |late |mid[- ]?)?(?:morning|afternoon|evening|night|lunch(?: ?time)?|midday)\b",
    re.IGNORECASE,
)


def says_hour(text: str, found: When, context: Context) -> bool:
    """Whether the hour of a moment was said: a bare day has none, and an afternoon is long."""
    if not found.hour_said or not _PART_OF_DAY.search(text):
        return found.hour_said
    without = context.when(_PART_OF_DAY.sub(" ", text))
    return without.hour_said if isinstance(without, When) else without.question != "not_understood"


def day_alone(case: Case, when: datetime) -> date | None:
    """The day of an interview whose hour nobody said; None where the hour is known."""
    return None if case.next_interview_hour else when.date()


def _known_hour(case: Case, context: Context) -> str:
    """The hour that was said for an interview, as a text would say it; it holds where only the day changes."""
    if case.next_interview is None or not case.next_interview_hour:
        return ""
    return f"at {_here(case.next_interview, context):%H:%M}"


def around(case: Case, when: datetime, *, hour: bool) -> tuple[Remind, ...]:
    """The reminders of an interview. Where its hour is not known, it is over when the working day is."""
    return (
        Remind("N14", case=case.id, at=when),
        Remind("N14", case=case.id, at=when, occurrence=2),
        Remind("N15", case=case.id, at=when + INTERVIEW if hour else max(when, when.replace(hour=END_OF_DAY, minute=0))),
    )


def _moved(case: Case, when: datetime, context: Context, *, hour: bool = True) -> Turn:
    moved = case.model_copy(update={"next_interview": when, "next_interview_hour": hour})
    booked = Booked(case=case.id, when=when, day=day_alone(moved, when))
    return to(booked, keep(moved, context), *_none(case.id), *around(case, when, hour=hour))


def _plans(context: Context) -> tuple[str, ...]:
    return tuple(p.words for p in context.plans if not p.dropped)[-3:]


def _prepare(case: Case, context: Context) -> Turn:
    plans = _plans(context)
    best = next((c.best_moment for c in (case, *context.cases) if c.best_moment), "")
    effects: tuple[Effect, ...] = () if plans else (Say("interview_ahead.no_plan"),)
    if best:
        effects = (*effects, Say("interview_ahead.keep", {"best": best}))
    return to(Prepare(case=case.id, plans=plans, keep=best), *effects)


def _at_nudge(state: Ringing, event: Event, context: Context) -> Turn | None:
    case = case_of(state, context)
    match state, event:
        case _, Chose() if case is None:
            return to(state, Say("check_in.gone"), Leave())
        case Before(when=when), Chose(option="open" | "skip") if case is not None and when <= context.now:
            # It has been meanwhile; what stayed is worth more now than what to prepare.
            return to(Impressions(case=case.id))
        case Before(), Chose(option="open") if case is not None:
            return _prepare(case, context)
        case After(), Chose(option="log") if case is not None:
            return to(Impressions(case=case.id))
        case Before() | After(), Chose(option="skip"):
            return to(state, Say("check_in.fine"), Leave())
    return None


def _correct(state: State, text: str, context: Context) -> Turn | None:
    """A rejection that is told of while an interview is prepared: it was this one, or it is a case of its own."""
    if not isinstance(state, Prepare | Day | Move) or asks(text) or is_ahead(text):
        return None
    case = context.case(state.case)
    if was_a_no(text) and not _of_another(case, text, context):
        return _was_a_no(case, text, context)
    return to(state, Enter("rejection", text=text)) if TURNED_DOWN.search(text) else None


FLOW = Flow(
    name="interview_ahead",
    states=(Before, After, Day, Prepare, Impressions, Booked, Move),
    begin=begin,
    step=step,
    correct=_correct,
    commands=("interview",),
    nudges=("N14", "N15"),
)
