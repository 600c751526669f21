"""The dialogue of care: what is said first, and how each thing that is said in it is met."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from bot import places
from bot.care.answers import denies_violence, explains, only_so, says_no, says_yes, taken_wrong
from bot.care.numbers import emergency, helplines, lines, of_theirs
from bot.care.questions import about_the_question, of_care
from bot.care.states import Anger, Asked, Care, Here, Sure, denied, kept
from bot.care.words import (
    A_NO,
    OF_THE_SEARCH,
    agrees,
    alone_now,
    asks_of_call,
    asks_what_to_say,
    asks_whom_to_call,
    but_by_voice,
    gives_thanks,
    goes,
    goes_on,
    goes_on_now,
    good_news,
    greets,
    has_talked,
    improved,
    me_too,
    of_somebody_else,
    of_the_search,
    plainly,
    ready,
    they_are_safe,
    unsafe,
    wants_on,
    with_somebody,
)
from bot.context import Context
from bot.effects import Effect, Forget, Hear, Keep, Leave, Remind, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flow import Flow, Way
from bot.language.readings import StateReading
from bot.language.state.near import in_danger
from bot.state import State

AWAY = timedelta(hours=8)
"""After so long somebody comes back to care, and is asked how it is."""


def needed(reading: StateReading) -> bool:
    """Whether this text goes to care instead of to the flow."""
    return reading.risk != "R0" or reading.viol or reading.near


def answer(reading: StateReading, context: Context, told: str = "", before: State | None = None) -> Turn:
    """The fixed text for what was read: coaching stops, all nudges are cancelled, the talk underneath waits.

    `told` is the message itself, where it may be kept; `before` is the open question of care, where one is open."""
    stop: tuple[Effect, ...] = (Forget(), Keep(context.person.model_copy(update={"in_care": True})))
    was = before if isinstance(before, Care) else Care(at="")
    now = context.now
    lines = (emergency(context.person.country), helplines(context.person.country))
    told = was.told or told
    if reading.near and reading.risk == "R0" and not reading.viol and (before is None or was.near):
        cancelled = was.cancelled or tuple(nudge.id for nudge in context.nudges)
        return Turn(Here(told=told, near=True, cancelled=cancelled, last=now), (*stop, *of_theirs(context)))
    if reading.near and reading.risk == "R0" and not reading.viol:
        # Somebody else's danger beside one's own, which stays what it was.
        return Turn(Here(told=told, last=now), (*stop, *of_theirs(context), Say("care.someone")))
    if reading.risk in ("R2", "R3"):
        return Turn(Here(told=told, last=now), (*stop, Say("care.concern"), *lines, Say("care.someone")))
    if reading.viol and (before is None or was.violent):
        cancelled = was.cancelled or tuple(nudge.id for nudge in context.nudges)
        anger = Anger(told=told, violent=True, plain=was.plain or reading.viol_plain or before is not None, cancelled=cancelled,
            last=now)
        return Turn(anger, (*stop, Say("care.violence"), *lines))
    if reading.viol:
        # A danger to themselves was read before; it is not lessened by this.
        return Turn(Here(told=told, last=now), (*stop, Say("care.violence"), *lines))
    return Turn(Asked(told=told, last=now), (*stop, Say("care.heard"), *lines, Say("care.someone")))


def begin(way: Way, context: Context) -> Turn:
    """Come into by the one check-in that the person allowed."""
    return to(Here(), Say("care.check_in"))


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Whatever is said, we stay; only `resume`, said twice, takes coaching up again, or the word of somebody misread."""
    if not isinstance(state, Care):
        return None
    turn = _stayed(state, event, context)
    if turn is None or not isinstance(turn.state, Care):
        return turn
    return replace(turn, state=turn.state.model_copy(update={"last": context.now}))


def _stayed(state: Care, event: Event, context: Context) -> Turn | None:
    here = Anger(**kept(state)) if state.violent else Here(**kept(state))
    match state, event:
        case Asked(), Chose(option="yes"):
            return to(here, Say("care.concern"), *lines(context), Say("care.someone"))
        case Asked(), Chose(option="unsure"):
            return to(here, Say("care.unsure"), helplines(context.person.country), Say("care.someone"))
        case Asked(), Chose(option="no"):
            return _no(here, context)
        case (Asked() | Here()), Chose(option="misread"):
            return _corrected(state, here, context)
        case Anger(plain=False), Chose(option="misread"):
            return _misread(state, context)
        case Anger(), Chose(option="misread"):
            return to(Sure(**kept(state)), Say("care.glad"))
        case _, Chose(option="lines"):
            return to(state, *lines(context))
        case _, Chose(option="check_in"):
            person = context.person.model_copy(update={"check_in_allowed": True})
            tomorrow = (context.now + timedelta(days=1)).replace(hour=10, minute=0, second=0, microsecond=0)
            return to(state, Keep(person), Remind("C1", at=tomorrow, chosen=True), Say("care.will_check_in"))
        case (Here() | Anger()), Chose(option="resume"):
            return to(Sure(**kept(state)))
        case Sure(), Chose(option="yes"):
            return to(state, *_gone_on(state, context))
        case Sure(), Chose(option="no"):
            return to(here, Say("care.no_hurry"))
        case _, Said(text=text):
            return _said(state, here, " ".join(text.replace("\u2019", "'").split()), context)
    return None


def _said(state: Care, here: Care, text: str, context: Context) -> Turn:
    """What is said in care in one's own words: each is met for what it says, and none of it begins anything by itself."""
    if state.near and in_danger(text):
        return to(state, *of_theirs(context))
    if (place := places.told(text)) is not None and place.country:
        # Where they are now counts for the numbers, whatever was given before; their settings stay their own.
        context = replace(context, person=context.person.model_copy(update={"country": place.country}))
    if state.near and me_too(text):
        return to(Here(**{**kept(state), "near": False}), Say("care.concern"), *lines(context), Say("care.someone"))
    if line := about_the_question(state, text, context):
        # What it means and what follows from it is said, and it is put again; who would rather not answer is not asked again.
        return to(here, Say(line), helplines(context.person.country)) if line == "care.need_not" else to(state, Say(line))
    if (line := of_care(text)) and not unsafe(but_by_voice(text)):
        again = isinstance(state, Asked) and not state.passed
        return to(state.model_copy(update={"passed": True}) if again else here if isinstance(state, Asked) else state, Say(line))
    if state.violent and denies_violence(text):
        return to(Sure(**kept(state)), Say("care.glad")) if state.plain else _misread(state, context)
    if state.violent and not state.plain and explains(text):
        return _misread(state, context)
    if isinstance(state, Asked) and (says_no(text) or only_so(text)) and not unsafe(text):
        return _no(here, context)
    if isinstance(state, Asked) and says_yes(text):
        return to(here, Say("care.concern"), *lines(context), Say("care.someone"))
    if not state.violent and not state.near and taken_wrong(text):
        return _corrected(state, here, context)
    if not state.violent and not state.near and good_news(text):
        # The question about suicide is not answered by it, and is put once more; else they say whether the coaching goes on.
        told = state.model_copy(update={"news": text, "passed": True} if isinstance(state, Asked) else {"news": text})
        asked_again = isinstance(state, Asked) and not state.passed
        return to(told if asked_again else Sure(**kept(told)), Say("care.good_news"))
    if unsafe(text):
        here = here.model_copy(update={"denied": False})  # what they say now counts for more than the no before it
        return to(here, Say("care.not_safe"), *lines(context), Say("care.someone"))
    if not state.violent and of_somebody_else(text, state.told):
        return to(Here(**{**kept(state), "near": True}), *of_theirs(context))
    if isinstance(state, Sure) and asks_what_to_say(text):
        return to(state.model_copy(update={"asked": text}))  # asked of the coaching, which they are about to take up
    if state.denied and asks_of_call(text) and asks_whom_to_call(text):
        # Who is believed may as well mean the employer: both are answered.
        return to(state.model_copy(update={"asked": text}), Say("care.call_whom"), helplines(context.person.country))
    if asks_of_call(text):
        return to(state, Say("care.do_call"), *reversed(lines(context)))
    back = state.last is not None and context.now - state.last >= AWAY
    if not isinstance(state, Sure) and goes_on(text):
        return to(Sure(**kept(state)))
    if isinstance(state, Sure) and goes_on_now(text):
        return to(state, *_gone_on(state, context))
    if (back and isinstance(state, Here | Anger) and ready(text)) or (state.asked and agrees(text)):
        return to(Sure(**kept(state)))
    if improved(text) or has_talked(text):
        better = (Say("care.better"),) if improved(text) else ()
        talked = (Say("care.talked"),) if has_talked(text) else ()
        return to(here if isinstance(state, Asked) else state, *better, *talked)
    if with_somebody(text):
        return to(state, Say("care.not_alone"))
    if state.near and they_are_safe(text):
        return to(state, Say("care.near_with"))
    if alone_now(text):
        return to(state, Say("care.alone"), *reversed(lines(context)))
    if gives_thanks(text):
        return to(state, Say("care.welcome"))
    if goes(text):
        return to(state, Say("care.bye"), *reversed(lines(context)))
    if state.denied and not back and not isinstance(state, Sure) and (wants_on(text) or agrees(text)):
        return to(Sure(**kept(state.model_copy(update={"asked": text if OF_THE_SEARCH.search(text) else state.asked}))))
    if not isinstance(state, Asked) and of_the_search(text, context):
        if isinstance(state, Sure):
            return to(state.model_copy(update={"asked": text}))
        known = state.asked or back or state.denied
        wall = () if known else (Say("care.stopped" if isinstance(state, Anger) else "care.listening"),)
        return to(state.model_copy(update={"asked": text}), *wall, Say("care.question"))
    if back:
        if greets(text):
            return to(here if isinstance(state, Sure) else state, Say("care.back"))
        told_again = (here if isinstance(state, Sure) else state).model_copy(update={"nights": state.nights + 1})
        return to(told_again, Say(BACK[state.nights % len(BACK)]))
    if place is not None and place.country:
        return to(state, *lines(context))
    if state.near:
        return to(state, Say("care.near_listening"))
    if isinstance(state, Asked):
        return to(here if state.passed else state.model_copy(update={"passed": True}), Say("care.listening"))
    return _met(state, text, context)


LISTENING = ("care.listening", "care.listening_again", "care.listening_still")
"""What plain talk is met with, one after the other: the same line each time, for days, hears nobody. Each points to people ..."""
PLAIN = ("care.listening", "care.plain", "care.plain_again", "care.plain_still")
"""... but where a no was believed: there the next ones speak of the coaching alone."""
BACK = ("care.back_and_told", "care.back_again", "care.back_still")
PLAIN_IN_ANGER = ("care.stopped", "care.stopped_again")


def _met(state: Care, text: str, context: Context) -> Turn:
    """Nothing in particular was said: it was read. Where it is plain talk the lines take turns, and say how to come back."""
    if isinstance(state, Sure) or not (isinstance(state, Anger) or plainly(text, context)):
        return to(state, Say("care.listening"))
    lines = PLAIN_IN_ANGER if isinstance(state, Anger) else PLAIN if state.denied else LISTENING
    return to(state.model_copy(update={"met": state.met + 1}), Say(lines[state.met % len(lines)]))


def _gone_on(state: Care, context: Context) -> tuple[Effect, ...]:
    """Coaching is taken up: what was told on the way in, and what was asked about the search in care."""
    asked = (Hear(state.asked, question=True),) if state.asked else ()
    news = (Hear(state.news, anywhere=True),) if state.news else ()
    return (*_resumed(state, context), Say("care.resumed"), Leave(), *_taken_up(state, context), *asked, *news)


def _no(here: Care, context: Context) -> Turn:
    """A no to the question about suicide is believed: they are thanked, and told how the coaching goes on, by their own word."""
    return to(denied(here), Say("care.thanks"), helplines(context.person.country), Say("care.believed"))


def _corrected(state: Care, here: Care, context: Context) -> Turn:
    """Who was read wrong says so: they are thanked, and asked whether the coaching goes on. The helplines stay in reach; what
    was read may have been right, so that one more word of theirs takes it up, and not this one."""
    if isinstance(state, Sure):
        return to(state, *_gone_on(state, context))
    thanks = (Say("care.thanks"), helplines(context.person.country))
    if isinstance(state, Here) and state.told and context.language.state(state.told).risk == "R3":
        return to(denied(here), *thanks)  # a means, a plan or a deed stood there: coaching goes on by their own wish only
    return to(Sure(**kept(denied(here))), *(thanks if isinstance(state, Asked) else (Say("care.glad"),)))


def _misread(state: Care, context: Context) -> Turn:
    """Who was taken for a threat and is none: sorry, and on, as if nothing had come between."""
    return to(state, *_resumed(state, context), Say("care.misread"), Leave(), Hear(state.told, anywhere=True))


def _resumed(state: Care, context: Context) -> tuple[Effect, ...]:
    """Coaching goes on; reminders that a reading of violence cancelled wait again, where their hour is still to come."""
    person = context.person.model_copy(update={"in_care": False, "check_in_allowed": False, "after_care": not state.violent})
    again = (context.nudge(id) for id in state.cancelled)
    waiting = tuple(
        Keep(nudge.model_copy(update={"status": "waiting"}))
        for nudge in again
        if nudge is not None and nudge.status == "cancelled" and nudge.due > context.now
    )
    return Keep(person), *waiting, Forget(kind="C1")


def _taken_up(state: Care, context: Context) -> tuple[Effect, ...]:
    """What was told in the message that led here, if it tells of a rejection at all."""
    if not state.told:
        return ()
    # What led here is not told again; the rest of the message is.
    parts = re.split(r"(?<=[.!?;,])\s+", state.told)
    readings = [(part, context.language.state(part)) for part in parts]
    rest = " ".join(part for part, reading in readings if reading.risk == "R0" and not reading.viol)
    return (Hear(rest),) if A_NO.search(rest) else ()


FLOW = Flow(
    name="care",
    states=(Asked, Here, Anger, Sure),
    begin=begin,
    step=step,
    nudges=("C1",),
)
