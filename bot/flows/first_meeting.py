"""The first meeting: what this is, what is kept and who may read it; country and time zone, asked once and never again."""

from __future__ import annotations

import re
from typing import Literal
from zoneinfo import ZoneInfo

from bot import places
from bot.context import Context
from bot.effects import Effect, Enter, Forget, Keep, Leave, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flow import Flow, Way
from bot.flows._nudge import hours_said
from bot.flows._offer import good_news
from bot.flows.home import WhatNext, not_for_us, tells
from bot.flows.privacy import worded_by
from bot.heard.hours import hours_in, hours_told, with_hours
from bot.heard.telling import is_live
from bot.heard.theirs import TURNED_DOWN
from bot.late import late
from bot.records import Person
from bot.state import Option, State

_YES = late(
    r"\W*(?:yes|yeah|yep|yup|sure|ok|okay|fine|alright|all right|of course|go on|go ahead|please|why not|grand|aye|"
    r"happy to|sounds good|"
    r"let'?s (?:start|begin|go))\b",
    re.IGNORECASE,
)
_NO = late(r"\W*(?:no|nope|nah|not|never|rather not|i'?d rather not|please don'?t|don'?t)\b", re.IGNORECASE)
_NOT_TOLD = late(
    r"\b(?:not|n['’]?t|wo?nt|dont|never|rather not|no way|refuse)\b[^.!?]{0,20}\b(?:tell\w*|say\w*|shar\w*|giv\w*|answer\w*|want|"
    r"comfortable|matter)\b|\bnone of (?:your|ur) (?:business|beeswax)\b|\b(?:that'?s |its |it'?s )?(?:private|personal|"
    r"secret|nowhere|"
    r"confidential|irrelevant)\b|\b(?:mind your own|nunya|doesn'?t matter|does not matter|why does (?:it|that) matter)\b",
    re.IGNORECASE,
)
"""They would rather not say where they are."""
PLACE = 3
"""Words of a place that is named before it is asked for."""
_WHICH_PLACE = late(
    r"\b(?:where|in which (?:place|country|town)) i (?:am|live|work)\b[^?]{0,25}\bor\b|\b(?:now|at the moment) or (?:where|"
    r"at home|"
    r"normally|usually|in general)\b|\bhow (?:exact|precise|detailed)\w*\b|\bdo you (?:mean|need|want) (?:my|the|an?) (?:exact )?"
    r"(?:address|postcode|city|country|town|location)\b",
    re.IGNORECASE,
)
"""They ask which place is meant."""
_HOW_OFTEN = late(
    r"\bhow (?:often|many|much|frequent\w*)\b|\bwhat (?:does|do you mean by|is)\b[^?]{0,10}[\"'\u201c]?now and then|"
    r"\bnumber of (?:messages|reminders|times)\b",
    re.IGNORECASE,
)
ANSWER = 10
"""Words; an answer that begins with yes or no and is longer is a telling as well."""
TELLING = 4
"""A first message of fewer words is a greeting, not yet a telling."""


class _Meeting(State):
    text: str = ""
    """What the person wrote on the way in; it is taken up afterwards."""
    goal: str = ""
    """The command that brought them."""


class Welcome(_Meeting):
    """What this is."""

    at: Literal["first_meeting.welcome"] = "first_meeting.welcome"
    open_text = True


class Where(_Meeting):
    """Country and time zone."""

    at: Literal["first_meeting.where"] = "first_meeting.where"

    def unclear(self, text: str) -> str:
        return "first_meeting.unknown_place" if places.may_be_one(text) else ""

    def explains(self, text: str) -> str:
        return "first_meeting.where_you_live" if _WHICH_PLACE.search(text) else ""


class Born(_Meeting):
    """They said which country they are from; whether they live there."""

    at: Literal["first_meeting.born"] = "first_meeting.born"
    country: str
    zones: tuple[str, ...]


class Zone(_Meeting):
    """Which zone, in a country that has several."""

    at: Literal["first_meeting.zone"] = "first_meeting.zone"
    country: str
    zones: tuple[str, ...]

    def choices(self) -> tuple[Option, ...]:
        return tuple(Option(id=f"zone_{n}", label=zone.rpartition("/")[2].replace("_", " ")) for n, zone in enumerate(self.zones))


class Reminders(_Meeting):
    """Whether reminders are welcome."""

    at: Literal["first_meeting.reminders"] = "first_meeting.reminders"

    def explains(self, text: str) -> str:
        return "first_meeting.how_often" if _HOW_OFTEN.search(text) else ""


class RemindersAgain(State):
    """Whether reminders are welcome, once more: they told their story in place of an answer, and now there is one to set."""

    at: Literal["first_meeting.reminders_again"] = "first_meeting.reminders_again"
    light = True

    def explains(self, text: str) -> str:
        return "first_meeting.how_often" if _HOW_OFTEN.search(text) else ""


def begin(way: Way, context: Context) -> Turn:
    """Say what this is, before anything else."""
    if way.text and is_live(way.text, context):
        return _live(way.text, context)
    noted = (Say("first_meeting.have_it"),) if len(way.text.split()) >= TELLING and tells(way.text, context) else ()
    return to(Welcome(text=way.text, goal=way.values.get("command", "")), *noted)


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Three short questions; whatever else is said on the way is kept for afterwards."""
    person = context.person
    if isinstance(state, RemindersAgain):
        return _welcome_after_all(state, event, person)
    match state, event:
        case _Meeting(), Said(text=said) if is_live(said, context):
            return _live(said, context)
        case Welcome(), Chose(option="kept"):
            return to(state, Say("first_meeting.what_is_kept"), *worded_by(context))
        case Welcome(text=text, goal=goal), Chose(option="start"):
            return _where(text, goal, context)
        case Welcome(text=text, goal=goal), Said(text=said) if _YES.match(said) and len(said.split()) <= ANSWER:
            return _where(text, goal, context)
        case Welcome(text=text, goal=goal), Said(text=said) if len(said.split()) <= PLACE and places.find(said) is not None:
            return _place(text, goal, said, context)
        case Welcome(text=text, goal=goal), Said(text=said) if said.strip():
            return _where(_together(text, said), goal, context)
        case Where(text=text, goal=goal), Chose(option="skip"):
            return _reminders(text, goal, person.model_copy(update={"zone_asked": True}), context=context)
        case Where(text=text, goal=goal), Said(text=said):
            return _place(text, goal, said, context)
        case Born(text=text, goal=goal), Chose(option="skip"):
            return _reminders(text, goal, person.model_copy(update={"zone_asked": True}), context=context)
        case Born(text=text, goal=goal, country=country, zones=zones), Chose(option="yes"):
            return _found(text, goal, places.Place(country, zones), context)
        case Born(text=text, goal=goal), Said(text=said):
            if places.find(said, loosely=True) is None and _NO.match(said) and len(said.split()) <= ANSWER:
                return to(Where(text=text, goal=goal))
            return _place(text, goal, said, context, asked=True)
        case Zone(text=text, goal=goal), Chose(option="skip"):
            return _reminders(text, goal, person.model_copy(update={"zone_asked": True}), context=context)
        case Zone(text=text, goal=goal, zones=zones), Chose(option=option) if option.startswith("zone_"):
            return _settled(text, goal, state.country, zones[int(option[5:])], context)
        case Zone(text=text, goal=goal), Said(text=said):
            return _place(text, goal, said, context)
        case Reminders(text=text, goal=goal), Chose(option="yes" | "no" as option):
            return _finish(text, goal, person.model_copy(update={"nudges": option == "yes", "introduced": True}), context=context)
        case Reminders(text=text, goal=goal), Said(text=said) if places.put_right(said) is not None or (
            places.find(said) is not None and (not person.country or len(said.split()) <= 3)
        ):
            return _place(text, goal, said, context, asked=bool(person.country))
        case Reminders(text=text, goal=goal), Said(text=said) if (hours := hours_in(said)) is not None:
            there = with_hours(person, hours).model_copy(update={"nudges": True, "introduced": True})
            return _finish(text, goal, there, hours_said(there), context=context)
        case Reminders(text=text, goal=goal), Said(text=said) if (
            len(said.split()) <= ANSWER
            and (_YES.match(said) or _NO.match(said))
            and hours_told(said) is None
            and not TURNED_DOWN.search(said)
        ):
            welcome = person.model_copy(update={"nudges": bool(_YES.match(said)), "introduced": True})
            return _finish(text, goal, welcome, context=context)
        case Reminders(text=text, goal=goal), Said(text=said) if not TURNED_DOWN.search(said) and (
            _YES.match(said) or (_NO.match(said) and hours_told(said) is None)
        ):
            # A yes or a no with its reason ("yeah righto just not during service") tells of no rejection.
            welcome = person.model_copy(update={"nudges": bool(_YES.match(said)), "introduced": True})
            if welcome.nudges and (wished := hours_told(said)) is not None:
                welcome = with_hours(welcome, wished)
                return _finish(text, goal, welcome, hours_said(welcome), context=context)
            return _finish(text, goal, welcome, context=context)
        case Reminders(text=text, goal=goal), Said(text=said) if len(said.split()) > 3:
            return _finish(_together(text, said), goal, person.model_copy(update={"introduced": True}), context=context)
    return None


def _welcome_after_all(state: RemindersAgain, event: Event, person: Person) -> Turn | None:
    """Yes or no; whatever else is said is for the question underneath, and this one is not asked a third time."""
    match event:
        case Chose(option="yes" | "no" as option):
            welcome = option == "yes"
        case Said(text=said) if (hours := hours_in(said)) is not None:
            there = with_hours(person, hours).model_copy(update={"nudges": True})
            return to(state, Keep(there), hours_said(there), Leave())
        case Said(text=said) if len(said.split()) <= ANSWER and (_YES.match(said) or _NO.match(said)):
            welcome = bool(_YES.match(said))
        case _:
            return None
    kept = Keep(person.model_copy(update={"nudges": welcome}))
    if welcome:
        return to(state, kept, Say("first_meeting.reminders_on"), Leave())
    return to(state, kept, Forget(), Say("first_meeting.reminders_off"), Leave())


def _together(text: str, said: str) -> str:
    """What was told on the way, with what is told now; a greeting before it is no part of a telling."""
    parts = (text, said)
    return "\n".join(part for part in parts if len(part.split()) >= TELLING) or "\n".join(part for part in parts if part).strip()


def _live(text: str, context: Context) -> Turn:
    """A live moment does not come back: the sentence first, and the rest when it is asked for."""
    person = context.person.model_copy(update={"introduced": True})
    onward = Enter("rejection", text=text, replace=True)
    return to(WhatNext(), Keep(person), Say("first_meeting.live_first"), onward)


def _where(text: str, goal: str, context: Context) -> Turn:
    person = context.person
    if person.zone_asked or (person.zone and person.country):
        return _reminders(text, goal, person, context=context)
    if (country := places.born(text)) is not None:
        return to(Born(text=text, goal=goal, country=country.country, zones=country.zones))
    if (found := places.told(text)) is not None:
        # They have said it already.
        return _found(text, goal, found, context)
    return to(Where(text=text, goal=goal))


def _place(text: str, goal: str, said: str, context: Context, *, asked: bool = False) -> Turn | None:
    """The place in an answer. Somebody who says which country they are from is asked whether they live there, once (`asked`)."""
    if not asked and (born := places.from_country(said)) is not None:
        return to(Born(text=text, goal=goal, country=born.country, zones=born.zones))
    found = places.put_right(said) or places.find(said, loosely=True)
    if found is None and (found := places.told(said)) is not None:
        text = _together(text, said)
    if found is None:
        if _NOT_TOLD.search(said) and len(said.split()) <= ANSWER:
            return _reminders(text, goal, context.person.model_copy(update={"zone_asked": True}), context=context)
        if places.only_a_place(said):
            return to(Where(text=text, goal=goal), Say("first_meeting.unknown_place"))
        if len(said.split()) < 4 or not (tells(said, context) or len(said.split()) > ANSWER):
            return None
        told = _together(text, said)
        if len(text.split()) < TELLING:
            return to(Where(text=told, goal=goal), Say("first_meeting.have_it"))
        # Somebody in full flow: we take it up, and the settings can name a place any time.
        return _reminders(told, goal, context.person.model_copy(update={"zone_asked": True}), context=context)
    return _found(text, goal, found, context)


def _found(text: str, goal: str, found: places.Place, context: Context) -> Turn:
    if len(found.zones) > 1:
        return to(Zone(text=text, goal=goal, country=found.country, zones=found.zones))
    return _settled(text, goal, found.country, found.zones[0], context)


def _settled(text: str, goal: str, country: str, zone: str, context: Context) -> Turn:
    ZoneInfo(zone)
    person = context.person
    spelling = "american" if country == "US" else person.spelling
    told = {"country": country, "zone": zone, "zone_asked": True, "zone_from_platform": False, "spelling": spelling}
    placed = person.model_copy(update=told)
    noted = Say("first_meeting.placed", {"clock": places.clock(zone)})
    return _reminders(text, goal, placed, noted, context=context)


def _reminders(text: str, goal: str, person: Person, *effects: Effect, context: Context) -> Turn:
    if person.nudges is None:
        return to(Reminders(text=text, goal=goal), Keep(person), *effects)
    return _finish(text, goal, person.model_copy(update={"introduced": True}), *effects, context=context)


def _finish(text: str, goal: str, person: Person, *effects: Effect, context: Context) -> Turn:
    onward: Effect = Leave()
    text = places.without(text)
    if not goal and (news := good_news(text, "", context)):
        return to(WhatNext(glad=True), Keep(person.model_copy(update={"introduced": True})), *effects, *news)
    if goal:
        onward = Enter(goal, text=text, replace=True, values={"command": goal})
    elif said := not_for_us(text, context):
        effects = (*effects, *said)
    elif (len(text.split()) >= TELLING or TURNED_DOWN.search(text)) and tells(text, context):
        onward = Enter("rejection", text=text, replace=True)
    return to(WhatNext(), Keep(person.model_copy(update={"introduced": True})), *effects, onward)


FLOW = Flow(
    name="first_meeting",
    states=(Welcome, Where, Born, Zone, Reminders, RemindersAgain),
    begin=begin,
    step=step,
    commands=("welcome",),
    lines=("first_meeting.where_you_live", "first_meeting.how_often"),
)
