"""Privacy and settings: what is kept, export, erase; place, reminders, quiet hours, spelling, the language model."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time
from typing import Literal

from bot import places
from bot.coaching.words import phrase
from bot.context import Context
from bot.effects import Effect, Enter, Erase, Export, Forget, Keep, Leave, Say, Turn, to
from bot.events import Chose, Event, Filled, Said
from bot.flow import Flow, Way
from bot.flows._nudge import hours_said
from bot.heard.hours import asks_twice, hours_in, hours_unasked, quiet_in, quiet_span, with_hours
from bot.late import late
from bot.records import Person
from bot.state import Option, State


class About(State):
    """What is kept, and what can be done about it."""

    at: Literal["privacy.about"] = "privacy.about"
    resting = True


class EraseSure(State):
    """Whether everything is really to go."""

    at: Literal["privacy.erase_sure"] = "privacy.erase_sure"


class Settings(State):
    """The settings, as they are."""

    at: Literal["privacy.settings"] = "privacy.settings"
    resting = True
    place: str
    reminders: str
    quiet: str
    weekends: str
    most: str = ""
    spelling: str
    model: str


class Place(State):
    """Country and time zone."""

    at: Literal["privacy.place"] = "privacy.place"

    def unclear(self, text: str) -> str:
        return "privacy.unknown_place" if places.may_be_one(text) else ""


class Zone(State):
    """Which of a country's zones."""

    at: Literal["privacy.zone"] = "privacy.zone"
    country: str
    zones: tuple[str, ...]

    def choices(self) -> tuple[Option, ...]:
        return tuple(Option(id=f"zone_{n}", label=_town(zone)) for n, zone in enumerate(self.zones))


class Quiet(State):
    """The quiet hours."""

    at: Literal["privacy.quiet"] = "privacy.quiet"
    quiet: str


class QuietDay(State):
    """Whether a working day was meant as the quiet hours, or as the others."""

    at: Literal["privacy.quiet_day"] = "privacy.quiet_day"
    quiet: str
    said: str


class Most(State):
    """How many reminders at most."""

    at: Literal["privacy.most"] = "privacy.most"
    most: str


def begin(way: Way, context: Context) -> Turn:
    """By the command's name: about, export, erase or settings."""
    person = context.person
    match way.values.get("command", ""):
        case "export":
            return to(About(), Say("privacy.exported"), Export())
        case "erase":
            return to(EraseSure())
        case "parts":
            return to(About(), Say("privacy.parts"))
        case "settings":
            # `/comeback settings Spain`: the place may come with the command; "Europe/London; Spain": a zone and a country.
            zone, _, country = way.text.partition("; ")
            if (span := quiet_in(way.text)) is not None:
                return _quiet_set(span, way.text, person, Leave())
            return _apart(zone, country, context.person) or _placed(way.text, context.person) or to(settings(context.person))
    return to(About(), *worded_by(context))


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Export and erase work here; every setting is said back."""
    person = context.person
    match state, event:
        case About(), Chose(option="export"):
            return to(state, Say("privacy.exported"), Export())
        case About(), Chose(option="erase"):
            return to(EraseSure())
        case About(), Chose(option="settings"):
            return to(settings(person))
        case ((About() | Settings()), Chose(option="done")):
            return to(state, Leave())
        case EraseSure(), Chose(option="yes"):
            return to(state, Erase())
        case EraseSure(), Chose(option="no"):
            return to(state, Say("privacy.nothing_erased"), Leave())
        case Settings(), Chose(option="link"):
            return to(state, Enter("linking"))
        case Settings(), Chose(option=option):
            return _changed(option, context)
        case ((Settings() | Quiet()), Said(text=text)) if (span := quiet_in(text)) is not None:
            return _quiet_set(span, text, person)
        case Settings(), Said(text=text) if (wish := hours_in(text)) is not None:
            there = with_hours(person, wish)
            return to(settings(there), Keep(there), hours_said(there))
        case Settings(), Filled(values=values):
            return _filled(state, values, person)
        case Place(), Said(text=text):
            return _placed(text, person)
        case ((Place() | Quiet() | QuietDay() | Zone() | Most()), Chose(option="leave")):
            return to(settings(person))
        case Zone(country=country, zones=zones), Chose(option=option) if option.startswith("zone_"):
            return _kept(person.model_copy(update={"country": country, **_chosen(zones[int(option[5:])])}))
        case Zone(), Said(text=text):
            return _placed(text, person)
        case Most(), Said(text=text):
            most = _caps(text)
            return _kept(person.model_copy(update=most)) if most else None
        case Quiet(), Said(text=text) if hours_unasked(text) and (wish := hours_in(text)) is not None:
            return _kept(with_hours(person, wish))  # "only between 9 and 5": the hours with, and not those without
        case Quiet(quiet=quiet), Said(text=text) if asks_twice(text):
            return to(QuietDay(quiet=quiet, said=text))
        case QuietDay(said=said), Chose(option="free"):
            free = quiet_span(said)
            assert free is not None
            start, end = _by_day(*free)
            return _kept(person.model_copy(update={"quiet_from": end, "quiet_until": start}))
        case QuietDay(said=said), Chose(option="quiet"):
            free = quiet_span(said)
            assert free is not None
            start, end = _by_day(*free)
            return _kept(person.model_copy(update={"quiet_from": start, "quiet_until": end}))
        case ((Quiet() | QuietDay()), Said(text=text)):
            hours = quiet_span(text)
            if hours is None:
                return None
            return _kept(person.model_copy(update={"quiet_from": hours[0], "quiet_until": hours[1]}))
    return None


def _quiet_set(span: tuple[time, time], text: str, person: Person, *effects: Effect) -> Turn:
    """The quiet hours that were named; a working day is asked about once."""
    if asks_twice(text):
        return to(QuietDay(quiet=_quiet(person), said=text))
    quiet = person.model_copy(update={"quiet_from": span[0], "quiet_until": span[1]})
    return to(settings(quiet), Keep(quiet), hours_said(quiet), *effects)


def _by_day(start: time, end: time) -> tuple[time, time]:
    """ "9 to 5" by the clock of a working day."""
    return start, end.replace(hour=end.hour + 12) if end <= start and end.hour < 12 else end


def worded_by(context: Context) -> tuple[Effect, ...]:
    """Whose language model has a say in a rehearsal, and what it gets, where one is set up."""
    return (Say("privacy.worded_by", {"provider": context.provider}),) if context.provider else ()


def settings(person: Person) -> Settings:
    """The settings of a person, in words."""

    def word(is_on: bool) -> str:
        return phrase("facts.on" if is_on else "facts.off")

    zone = _town(person.zone) if person.zone else phrase("facts.off")
    return Settings(
        place=f"{person.country}, {zone}" if person.country else zone,
        reminders=word(bool(person.nudges)),
        quiet=_quiet(person),
        weekends=word(person.weekends),
        most=_most(person),
        spelling=phrase(f"facts.spelling.{person.spelling}"),
        model=word(person.model_allowed),
    )


def _quiet(person: Person) -> str:
    return phrase("facts.quiet", from_=f"{person.quiet_from:%H:%M}", until=f"{person.quiet_until:%H:%M}")


def _most(person: Person) -> str:
    return phrase("facts.most", day=person.most_a_day, week=person.most_a_week)


def _changed(option: str, context: Context) -> Turn | None:
    person = context.person
    match option:
        case "place":
            return to(Place())
        case "quiet":
            return to(Quiet(quiet=_quiet(person)))
        case "most":
            return to(Most(most=_most(person)))
        case "reminders":
            changed = _turned(option, person)
            return to(settings(changed), Keep(changed), *_silenced(person, changed))
        case "weekends" | "spelling":
            return _kept(_turned(option, person))
        case "model":
            kept = _kept(_turned(option, person))
            return Turn(kept.state, (*kept.effects, *(worded_by(context) or (Say("privacy.no_model"),))))
    return None


def _turned(setting: str, person: Person) -> Person:
    """A setting that has two sides, turned to the other."""
    match setting:
        case "reminders":
            return person.model_copy(update={"nudges": not person.nudges})
        case "weekends":
            return person.model_copy(update={"weekends": not person.weekends})
        case "spelling":
            return person.model_copy(update={"spelling": "american" if person.spelling == "british" else "british"})
        case _:
            return person.model_copy(update={"model_allowed": not person.model_allowed})


def _silenced(before: Person, after: Person) -> tuple[Effect, ...]:
    """With reminders turned off, those that wait go."""
    return (Forget(),) if before.nudges and not after.nudges else ()


def _filled(state: Settings, values: Mapping[str, str], person: Person) -> Turn | None:
    """The form of the settings. What was left as it stood is left alone; a place that has to be asked about is asked last."""
    before = person
    for setting in ("reminders", "weekends", "spelling"):
        said = values.get(setting, "").strip().lower()
        if said and said != getattr(state, setting).lower():
            person = _turned(setting, person)
    gone = _silenced(before, person)
    quiet = values.get("quiet", "").strip()
    if quiet and quiet != state.quiet:
        hours = quiet_span(quiet)
        if hours is None:
            return to(Quiet(quiet=_quiet(person)), *((Keep(person), *gone) if person != before else ()))
        person = person.model_copy(update={"quiet_from": hours[0], "quiet_until": hours[1]})
    place = values.get("place", "").strip()
    if not place or place == state.place:
        return to(settings(person), Keep(person), *gone, Say("privacy.changed"))
    found = _placed(place, person)
    if found is None:
        return Turn(Place(), (Keep(person), *gone))
    kept = any(isinstance(e, Keep) for e in found.effects)
    return Turn(found.state, (*found.effects, *gone) if kept else (Keep(person), *gone))


def _kept(person: Person) -> Turn:
    return to(settings(person), Say("privacy.changed"), Keep(person))


def _chosen(zone: str) -> dict[str, object]:
    """A zone that the person named; what a platform says counts no more."""
    return {"zone": zone, "zone_asked": True, "zone_from_platform": False}


def _placed(text: str, person: Person) -> Turn | None:
    found = places.put_right(text) or places.find(text)
    if found is None:
        return None
    if len(found.zones) > 1:
        return to(Zone(country=found.country, zones=found.zones))
    return _kept(person.model_copy(update={"country": found.country, **_chosen(found.zones[0])}))


def _apart(zone: str, country: str, person: Person) -> Turn | None:
    """Somebody who lives by the time of one country and belongs to another."""
    there, land = places.find(zone), places.find(country) if country else None
    if there is None or land is None or len(there.zones) > 1:
        return None
    return _kept(person.model_copy(update={"country": land.country, "zone": there.zones[0], "zone_asked": True}))


def _town(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")


_MOST = late(
    r"\b(\d{1,2}|[a-z]+)\s*(?:times?|reminders?|nudges?|messages?|at most)?\s*(?:a|an|per|each|every|in a|/)\s*(day|week)\b", re.I
)
_TWO = late(r"\s*(\d{1,2})\D+(\d{1,2})\D*")
_COUNTED = {name: n for n, name in enumerate("none one two three four five six seven eight nine ten".split())}
_COUNTED |= {"once": 1, "twice": 2, "zero": 0}
MOST_A_DAY, MOST_A_WEEK = 10, 40


def _caps(text: str) -> dict[str, int]:
    """ "2 a day and 5 a week", "once a week", "1 and 3"; empty where it is none, or where one is less than one."""
    said = [(n.lower(), unit.lower()) for n, unit in _MOST.findall(text)]
    if not said and (both := _TWO.fullmatch(text)) is not None:
        said = [(both[1], "day"), (both[2], "week")]
    counted = {unit: int(n) if n.isdecimal() else _COUNTED.get(n, 0) for n, unit in said}
    ends = {"day": MOST_A_DAY, "week": MOST_A_WEEK}
    if not all(1 <= n <= ends[unit] for unit, n in counted.items()):
        return {}
    return {f"most_a_{unit}": n for unit, n in counted.items()}


FLOW = Flow(
    name="privacy",
    states=(About, EraseSure, Settings, Place, Zone, Quiet, QuietDay, Most),
    begin=begin,
    step=step,
    anew=lambda state, context: settings(context.person) if isinstance(state, Settings) else state,
    commands=("privacy", "export", "erase", "settings"),
)
