"""The open questions of care, and what goes on from one to the next."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from bot.state import State


class Care(State):
    """What every question of care keeps."""

    told: str = ""
    """The message that led into care, where it may be kept: what it tells of is taken up when coaching goes on."""
    violent: bool = False
    """It was read as a threat against others, and as no danger to the writer."""
    plain: bool = False
    """A plain word of violence stood there: then one's word that it was not meant is asked about once more."""
    near: bool = False
    """Somebody close to them is in danger, and they themselves said of no danger."""
    cancelled: tuple[str, ...] = ()
    """The reminders that were cancelled because of somebody else; they come back with the coaching."""
    last: datetime | None = None
    """When they last wrote in care: after a night they are met anew."""
    asked: str = ""
    """A question about their search that they asked in care: it is answered when coaching goes on."""
    news: str = ""
    """Good news that they told in care: it is taken up when coaching goes on."""
    met: int = 0
    """How often plain talk was met with a line: the next one is another."""
    nights: int = 0
    """How often they came back after a night and told of something."""
    denied: bool = False
    """They said that they have no thoughts of suicide: a wish for the coaching is then asked about, and not only heard."""


class Asked(Care):
    """R1: whether there are thoughts of suicide; yes, no or unsure."""

    at: Literal["care.asked"] = "care.asked"
    passed: bool = False
    """They have said something else once: the question is not put a third time, since asking it over and over is no kindness."""


class Here(Care):
    """After the fixed text: nothing is asked for, and coaching waits until the person takes it up again."""

    at: Literal["care.here"] = "care.here"

    def said_under(self) -> str:
        """Who said no is believed: the coaching waits as before, and nothing is said that sounds as if the no were doubted."""
        return "care.here_believed" if self.denied else self.at


class Anger(Care):
    """After the text about violence: coaching waits, and who was misread says so."""

    at: Literal["care.anger"] = "care.anger"


class Sure(Care):
    """Before coaching goes on: only by the person's own word."""

    at: Literal["care.sure"] = "care.sure"


def kept(state: Care) -> dict[str, Any]:
    """What goes on from one question of care to the next."""
    return {name: getattr(state, name) for name in Care.model_fields if name != "at"}


def denied(here: Care) -> Care:
    """The same question, when they have said that they have no thoughts of suicide."""
    return here.model_copy(update={"denied": True})
