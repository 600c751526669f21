"""Care: distress is looked at before anything else, in every state and on every surface, and outranks every flow.

`look` reads a text with rules that need no network; what it finds decides between the fixed texts of `prompts/en/care.md`.
Nothing here is generated, and no level is ever shown. R1: one plain question, helplines beside it. R2 and R3: no question first.
Only the person takes coaching up again (`safety.md`).
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Literal

from bot.context import Context
from bot.effects import Effect, Forget, Keep, Leave, Remind, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flow import Flow, Way
from bot.language.readings import StateReading
from bot.state import State

HELPLINES = {
    "US": "us",
    "CA": "ca",
    "GB": "gb",
    "IE": "ie",
    "AU": "au",
    **dict.fromkeys(("AT", "BE", "BG", "HR", "CZ", "DE", "GR", "HU", "IT", "LU", "NL", "PL", "PT", "RO", "SK", "SI", "SE"), "eu"),
}
"""Country to the page heading of its helplines; every other country, and none, has the worldwide directory."""


class Asked(State):
    """R1: whether there are thoughts of suicide; yes, no or unsure."""

    at: Literal["care.asked"] = "care.asked"


class Here(State):
    """After the fixed text: nothing is asked for, and coaching waits until the person takes it up again."""

    at: Literal["care.here"] = "care.here"


class Sure(State):
    """Before coaching goes on: only by the person's own word."""

    at: Literal["care.sure"] = "care.sure"


_WITH_THEM = re.compile(
    r"\b(?:is|are|she'?s|he'?s|they'?re)(?: right)? (?:here )?(?:with|beside|next to) me\b|"
    r"\b(?:i|we|i'?ve|we'?ve)(?: have| just)? (?:(?:called|rang|rung|phoned)|(?:talked|spoken?) (?:to|with)) "
    r"(?:some ?one|somebody|my|an?|the|samaritans|lifeline|988|116)\b|"
    r"\bwe(?:'?ve| have)? (?:just )?(?:talked|spoken?)\b|\b(?:i'?m|i am) not alone\b|\bholding my hand\b",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"\b(?:no ?body|no one|never|not|n'?t|dont|didnt|wont|would|could|wish|voices?) (?!alone)", re.IGNORECASE)
"""Beside such words it is not sure that somebody is there."""


_GO_ON = re.compile(
    r"\b(?:go on|carry on|continue|take it up|resume|back to (?:the|my|our)|(?:just )?an expression|figure of speech|"
    r"way of speaking|did ?n'?o?t mean (?:it|that|anything)|not what i meant|misunderst\w+|"
    r"i(?:'m|m| am) (?:safe|joking)|was joking|only a joke)\b",
    re.IGNORECASE,
)
_STAY = re.compile(
    r"\b(?:can'?t|cannot|don'?t|not|never|why|no point|without|nothing|reason|strength|able|how (?:do|can|could|am|should)) "
    r"[^.!?]{0,25}\b(?:go on|carry on|continue|safe)\b|\blonger\b|\b(?:go on|carry on|continue) (?:living|like this)\b",
    re.IGNORECASE,
)
"""Beside such words going on is no wish to go on with the coaching."""


def helplines(country: str) -> str:
    """The line that lists the helplines for a country (ISO alpha-2, as the person gave it; empty where unknown)."""
    return f"helplines.{HELPLINES.get(country, 'elsewhere')}"


def needed(reading: StateReading, context: Context) -> bool:
    """Whether this text goes to care instead of to the flow."""
    return reading.risk != "R0" or reading.viol


def answer(reading: StateReading, context: Context) -> Turn:
    """The fixed text for what was read: coaching stops, all nudges are cancelled, the talk underneath waits."""
    stop: tuple[Effect, ...] = (Forget(), Keep(context.person.model_copy(update={"in_care": True})))
    country = context.person.country
    if reading.risk in ("R2", "R3"):
        return Turn(Here(), (*stop, Say("care.concern"), Say(_emergency(country)), Say(helplines(country)), Say("care.someone")))
    if reading.viol:
        return Turn(Here(), (*stop, Say("care.violence"), Say(_emergency(country)), Say(helplines(country))))
    return Turn(Asked(), (*stop, Say("care.heard"), Say(_emergency(country)), Say(helplines(country)), Say("care.someone")))


_NEED = re.compile(
    r"\b(?:haven'?t|have not|not|didn'?t|nothing to) (?:had (?:any )?(?:food|anything to eat)|eaten|eat) (?:properly )?"
    r"(?:in|for|since|all|today|yesterday)\b|"
    r"\bcan'?t afford (?:to eat|food)\b|\bno (?:food|money for food)\b|\b(?:being|getting|been|be) evicted\b|"
    r"\bevicti(?:on|ng)\b|"
    r"\b(?:sleeping (?:rough|in (?:my|the) car|on the street)|homeless)\b",
    re.IGNORECASE,
)
_DRINK = (
    r"(?:wine|whisk(?:e?y|ies)|vodka|gin|rum|beers?|pints?|cans?|ciders?|drinks?|glass(?:es)?|bottles?|shots?|tinn?ies|lager)"
)
_DRINKING = re.compile(
    rf"\b(?:i(?:'?ve| have|'?m| am|m)?|and(?: i)?(?:'?ve| have))(?: \w+){{0,2}}? (?:been )?drinking "
    rf"(?!(?:water|tea|coffee|squash|juice|milk|enough|more water))"
    rf"(?:again|all (?:night|day|evening|weekend)|since|heavily|too much|alone|on my own|a lot|every (?:night|day|evening)|"
    rf"{_DRINK}|(?:\w+ ){{1,3}}{_DRINK})\b|"
    r"\bi(?:'?ve| have|ve) been drinking(?=\W*$|[.,;!])|"
    r"\bi(?:'?m| am|m)(?: \w+){0,2} (?:drunk|hammered|plastered|tipsy)\b|"
    rf"\b(?:i(?:'?m| am|m) |already )?(?:on|through) (?:my|the|a) "
    rf"(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) {_DRINK}\b|"
    rf"\b(?:a few|two|three|four|five|six|several|\d) {_DRINK}(?: of \w+)? (?:in|down|deep)\b|"
    r"\bi(?:'?ve| have|ve)? (?:relapsed|fell off the wagon|fallen off the wagon|started drinking)\b",
    re.IGNORECASE,
)
_TAKEN = re.compile(
    r"\b(?:took|taken|swallowed|overdosed|drank|drunk|necked|od'?e?d)\b[^.!?\n]{0,40}\b(?:pills?|tablets?|paracetamol|"
    r"meds|medication|bleach|insulin|packs?|box(?:es)?|bottle|overdose|all (?:of )?(?:it|them))\b|\boverdosed\b|"
    r"\btook an overdose\b",
    re.IGNORECASE,
)


def said_beside(reading: StateReading, text: str, context: Context) -> tuple[str, ...]:
    """The headings of the lines that something grave but no danger from themselves asks for; none where there is nothing."""
    if context.person.in_care:
        return ()
    if reading.harmed:
        return ("care.harmed", _emergency(context.person.country), "care.harmed_then")
    if reading.historical_or_third_party and reading.risk == "R0":
        return ("care.past",)
    if _NEED.search(text):
        return ("care.need",)
    return ("care.drinking",) if _DRINKING.search(text) else ()


def taken(text: str) -> bool:
    """Whether they write that they have taken something: then a doctor comes before anything else."""
    return _TAKEN.search(text) is not None


def _emergency(country: str) -> str:
    known = {"US": "us", "CA": "us", "GB": "gb", "IE": "gb", "AU": "au", "NZ": "nz", "IN": "eu"}
    return f"helplines.emergency_{known.get(country, 'eu' if HELPLINES.get(country) == 'eu' else 'elsewhere')}"


def begin(way: Way, context: Context) -> Turn:
    """Come into by the one check-in that the person allowed."""
    return to(Here(), Say("care.check_in"))


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Whatever is said, we stay; only `resume`, said twice, takes coaching up again."""
    country = context.person.country
    match state, event:
        case Asked(), Chose(option="yes"):
            return to(Here(), Say("care.concern"), Say(_emergency(country)), Say(helplines(country)), Say("care.someone"))
        case Asked(), Chose(option="unsure"):
            return to(Here(), Say("care.unsure"), Say(helplines(country)), Say("care.someone"))
        case Asked(), Chose(option="no"):
            return to(Here(), Say("care.thanks"), Say(helplines(country)))
        case Here(), Chose(option="lines"):
            return to(state, Say(_emergency(country)), Say(helplines(country)))
        case Here(), Chose(option="check_in"):
            person = context.person.model_copy(update={"check_in_allowed": True})
            tomorrow = (context.now + timedelta(days=1)).replace(hour=10, minute=0, second=0, microsecond=0)
            return to(state, Keep(person), Remind("C1", at=tomorrow, chosen=True), Say("care.will_check_in"))
        case Here(), Chose(option="resume"):
            return to(Sure())
        case (Asked() | Here()), Said(text=text) if _GO_ON.search(text) and not _STAY.search(text):
            return to(Sure())
        case Sure(), Chose(option="yes"):
            person = context.person.model_copy(update={"in_care": False, "check_in_allowed": False})
            return to(state, Keep(person), Forget(kind="C1"), Say("care.resumed"), Leave())
        case Sure(), Chose(option="no"):
            return to(Here(), Say("care.no_hurry"))
        case _, Said(text=text):
            return to(state, Say("care.not_alone" if _WITH_THEM.search(text) and not _NOBODY.search(text) else "care.listening"))
    return None


FLOW = Flow(
    name="care",
    states=(Asked, Here, Sure),
    begin=begin,
    step=step,
    nudges=("C1",),
    lines=tuple(f"helplines.{k}" for k in sorted({*HELPLINES.values(), "elsewhere"}))
    + tuple(f"helplines.emergency_{k}" for k in ("us", "gb", "au", "nz", "eu", "elsewhere")),
)

__all__ = ["FLOW", "Asked", "Here", "Sure", "answer", "helplines", "needed"]
