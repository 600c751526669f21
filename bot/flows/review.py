"""The person's own look back, in a box of fifteen minutes, the best moment first (A34, A37, A77, A82 to A86)."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Literal

from bot.coaching.strategy import REVIEW
from bot.coaching.working_days import is_working_day, local
from bot.context import Context
from bot.effects import Effect, Enter, Forget, Leave, Remind, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flow import Flow, Way
from bot.flows._advice import decided
from bot.flows._amend import correct, volunteer
from bot.flows._case import keep, open_case, settle
from bot.flows._missing import missing
from bot.flows.home import WhatNext
from bot.heard.beside import wants_message
from bot.heard.low_point import went_badly
from bot.heard.marks import marked as mark_in
from bot.heard.promise import awaited
from bot.nudges import Preferences
from bot.records import Case
from bot.state import State


class Offer(State):
    """Fifteen minutes, now or later."""

    at: Literal["review.offer"] = "review.offer"
    case: str

    def settled(self, context: Context) -> bool:
        case = open_case(self.case, context)
        return case is None or case.asked_on is not None


class _Look(State):
    case: str
    began: datetime
    low: bool = False
    """Whether an answer that went badly was told already."""
    open_text = True


class Best(_Look):
    """The best moment first."""

    at: Literal["review.best"] = "review.best"


class Cv(_Look):
    """Whether the CV showed what the advert asked for (A34, A83)."""

    at: Literal["review.cv"] = "review.cv"


class Answers(_Look):
    """How the answers went."""

    at: Literal["review.answers"] = "review.answers"


class Words(_Look):
    """Whether experience was put into words (A77)."""

    at: Literal["review.words"] = "review.words"


class Attitude(_Look):
    """Engaged, glad to be there, not too sure (A31, A84)."""

    at: Literal["review.attitude"] = "review.attitude"


class Body(_Look):
    """Body language and tone (A73, A85)."""

    at: Literal["review.body"] = "review.body"


class Dress(_Look):
    """Dress and the first minute (A37, A86)."""

    at: Literal["review.dress"] = "review.dress"


class Rating(State):
    """How they would rate it themselves, to lay beside what they hear."""

    at: Literal["review.rating"] = "review.rating"
    case: str


LEAST_NOTE = 4
"""Characters of a note; "y" or "ok" says nothing about a moment or an answer."""
LOOKS: tuple[type[_Look], ...] = (Best, Cv, Answers, Words, Attitude, Body, Dress)


def begin(way: Way, context: Context) -> Turn:
    """Offer the look back; by command or by its reminder, start it."""
    case = open_case(way.values.get("case", ""), context)
    if case is None:
        return to(WhatNext(), Say("review.no_case"))
    if way.values.get("command") or way.values.get("start"):
        return _start(case, context)
    return to(Offer(case=case.id))


def step(state: State, event: Event, context: Context) -> Turn | None:
    """One thing after the other, until all are looked at or the time is up."""
    match state, event:
        case Offer(case=id), Chose(option="start"):
            return _start(context.case(id), context)
        case Offer(case=id), Chose(option="later"):
            case_ = settle(context.case(id), "review")
            # The button names the day, so it is one that they asked for.
            then = local(context.now.date() + timedelta(days=2), time(10), Preferences.of(context.person).here)
            return _back(case_, context, Remind("N4", case=id, at=then, chosen=is_working_day(then.date())), Say("review.later"))
        case Offer(case=id), Chose(option="skip"):
            return _back(settle(context.case(id), "review"), context)
        case _Look(case=id), Chose(option="stop"):
            return _rate(context.case(id), context, Say("review.enough"))
        case _Look(case=id), Chose(option=option):
            return _next(state, context.case(id), "" if option == "skip" else option, context)
        case Best(case=id), Said(text=text) if went_badly(text):
            # What went wrong is kept where it belongs, and is not praised; a good moment is asked for once more.
            case_ = context.case(id)
            low = "; ".join(note for note in (case_.review.get("answers", ""), " ".join(text.split())[:500]) if note)
            noted = case_.model_copy(update={"review": {**case_.review, "answers": low}})
            return to(state.model_copy(update={"low": True}), keep(noted, context), Say("review.low_kept"))
        case _Look(case=id), Said(text=text) if len(text.strip()) >= LEAST_NOTE:
            return _next(state, context.case(id), " ".join(text.split())[:1000], context)
        case Rating(), Said(text=text) if (mark := mark_in(text)):
            return step(state, Chose(option=mark), context)
        case Rating(case=id), Chose(option=option):
            rated = settle(context.case(id), "review", reviewed=True)
            if option != "skip":
                rated = rated.model_copy(update={"self_rating": option})
            even_so = (Say("review.even_so"),) if option == "strong" else ()
            return _back(rated, context, Forget(kind="N4", case=id), Say("review.done"), *even_so)
    return None


def _correct(state: State, text: str, context: Context) -> Turn | None:
    """The message that is asked for in the middle of it is no moment and no answer: the look back ends, and it is written."""
    if isinstance(state, _Look | Rating | Offer) and wants_message(text):
        return _to_the_message(context.case(state.case), context, looked=isinstance(state, _Look | Rating))
    return correct(state, text, context)


def _to_the_message(case: Case, context: Context, *, looked: bool) -> Turn:
    noted = looked and bool(case.best_moment or set(case.review) & {name.__name__.lower() for name in LOOKS})
    over = settle(case, "review", reviewed=case.reviewed or noted)
    said = (Say("review.to_the_message"),) if looked else ()
    answer = decided(over, context)
    ready = answer.action == "ask" and not missing(over) and awaited(over, context) is None and over.heat in ("H0", "H1")
    if ready and over.asked_on is None and over.phase in ("account", "resting", "asking"):
        asking = over.model_copy(update={"phase": "asking"})
        write = Enter("draft", values={"case": case.id}, replace=True)
        return to(WhatNext(), keep(asking, context), Forget(kind="N4", case=case.id), *said, write)
    # What has to be settled before it, or what follows a message that is out, is known there.
    onward = Enter("rejection", values={"case": case.id}, replace=True)
    return to(WhatNext(), keep(over, context), Forget(kind="N4", case=case.id), *said, onward)


def _start(case: Case, context: Context) -> Turn:
    return to(Best(case=case.id, began=context.now), Say("review.box"))


def _next(state: _Look, case: Case, noted: str, context: Context) -> Turn:
    name = state.at.partition(".")[2]
    if noted and name == "best":
        case = case.model_copy(update={"best_moment": noted})
    elif noted:
        case = case.model_copy(update={"review": {**case.review, name: noted}})
    if context.now - state.began > REVIEW + timedelta(minutes=1):
        return _rate(case, context, Say("review.time_up"))
    following = LOOKS.index(type(state)) + 1
    if state.low and LOOKS[following : following + 1] == (Answers,):
        following += 1  # it was told already
    if following == len(LOOKS):
        return _rate(case, context)
    said = (Say("review.best_kept"),) if name == "best" and noted else ()
    look = LOOKS[following].model_validate({"case": case.id, "began": state.began, "low": state.low})
    return to(look, keep(case, context), *said)


def _rate(case: Case, context: Context, *effects: Effect) -> Turn:
    return to(Rating(case=case.id), keep(case, context), *effects)


def _back(case: Case, context: Context, *effects: Effect) -> Turn:
    if case.phase in ("waiting", "answered", "planned", "closed"):
        return to(Offer(case=case.id), keep(case, context), *effects, Leave())
    return to(WhatNext(), keep(case, context), *effects, Enter("rejection", values={"case": case.id}, replace=True))


FLOW = Flow(
    name="review",
    states=(Offer, *LOOKS, Rating),
    begin=begin,
    step=step,
    correct=_correct,
    volunteer=volunteer,
    commands=("review",),
)
