"""One person on two platforms: a code given on one side and taken on the other; where reminders go; parting again.

The code lives in the store, for a quarter of an hour and one use; this flow only shows it, or hands over what was typed. What
came of it is said by `conversation.linked`, inside the transaction in which the two become one.
"""

from __future__ import annotations

from typing import Literal

from bot.coaching.words import has, phrase
from bot.context import Context
from bot.effects import Keep, Leave, Offer, Part, Prefer, Redeem, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flow import Flow, Way
from bot.late import late
from bot.records import Person
from bot.state import Option, State

_CODE = late(r"\b([A-Z0-9]{4})[\s-]?([A-Z0-9]{4})\b")


class Which(State):
    """To give a code, or to take one."""

    at: Literal["linking.which"] = "linking.which"


class Code(State):
    """The code, to be typed on the other side."""

    at: Literal["linking.code"] = "linking.code"
    code: str


class Take(State):
    """What is the code?"""

    at: Literal["linking.take"] = "linking.take"
    verbatim = True


class Where(State):
    """On which side reminders should come; and parting."""

    at: Literal["linking.where"] = "linking.where"
    sides: tuple[str, ...]
    here: str

    def choices(self) -> tuple[Option, ...]:
        return tuple(Option(id=f"on_{side}", label=_name(side)) for side in self.sides)


class PartSure(State):
    """Whether the two are really to be parted."""

    at: Literal["linking.part_sure"] = "linking.part_sure"


def begin(way: Way, context: Context) -> Turn:
    """Somebody whose sides are linked chooses between them; anybody else gives or takes a code."""
    return to(where(context.person) if len(context.person.sides) > 1 else Which())


def where(person: Person) -> Where:
    """The question where reminders should come."""
    return Where(sides=person.sides, here=_name(person.reminders_on or person.sides[0]))


def _name(side: str) -> str:
    return phrase(f"facts.side_{side}") if has(f"facts.side_{side}") else side.title()


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Nothing is linked here: the effects ask the store for it."""
    person = context.person
    match state, event:
        case ((Which() | Code() | Take()), Chose(option="give")):
            code = context.code()
            return to(Code(code=code), Offer(code))
        case ((Which() | Code()), Chose(option="take")):
            return to(Take())
        case ((Which() | Code() | Take() | Where()), Chose(option="done")):
            return to(state, Leave())
        case Take(), Said(text=text):
            found = _CODE.search(text.upper())
            return to(state, Redeem(f"{found[1]}-{found[2]}")) if found else to(state, Say("linking.no_code"))
        case Where(sides=sides), Chose(option=option) if option.startswith("on_") and option[3:] in sides:
            side = option[3:]
            changed = person.model_copy(update={"reminders_on": side})
            return to(where(changed), Keep(changed), Prefer(side), Say("linking.reminders", {"side": _name(side)}), Leave())
        case Where(), Chose(option="part"):
            return to(PartSure())
        case PartSure(), Chose(option="yes"):
            alone = person.model_copy(update={"sides": (), "reminders_on": ""})
            return to(state, Keep(alone), Part(), Say("linking.parted"), Leave())
        case PartSure(), Chose(option="no"):
            return to(where(person))
    return None


FLOW = Flow(
    name="linking",
    states=(Which, Code, Take, Where, PartSure),
    begin=begin,
    step=step,
    commands=("link",),
    lines=("linking.unknown", "linking.late", "linking.often", "linking.same", "linking.linked"),
)
