"""What is asked about a rejection: the questions of the account, of what is missing, and of the advice."""

from __future__ import annotations

from datetime import date
from typing import Literal

from bot.context import Context
from bot.flows._case import is_out, is_over
from bot.heard.claims import clear_wish
from bot.state import State


class Account(State):
    """The telling, in the person's own words, or a pasted notice."""

    at: Literal["rejection.account"] = "rejection.account"
    open_text = True


class Understood(State):
    """What was understood, said back to be put right."""

    at: Literal["rejection.understood"] = "rejection.understood"
    case: str
    facts: tuple[str, ...]
    open_text = True

    def settled(self, context: Context) -> bool:
        return is_over(self.case, context)


class Mend(State):
    """What should be different."""

    at: Literal["rejection.mend"] = "rejection.mend"
    case: str
    open_text = True


class Slot(State):
    """One thing that is missing; it can be left out."""

    case: str
    about: str
    again: bool = False
    own_words = frozenset({"interview"})

    def settled(self, context: Context) -> bool:
        return is_over(self.case, context)


class Told(Slot):
    """How they told it; also whether it is happening right now (A01, A25)."""

    at: Literal["rejection.told"] = "rejection.told"
    recruiter: bool = False

    def hidden(self) -> frozenset[str]:
        return frozenset({"recruiter"}) if self.recruiter else frozenset()


class Stage(Slot):
    """How far it had gone (A16)."""

    at: Literal["rejection.stage"] = "rejection.stage"


class Heard(Slot):
    """When they heard."""

    at: Literal["rejection.heard"] = "rejection.heard"


class Interviewed(Slot):
    """When the interview was: silence ages from it."""

    at: Literal["rejection.interviewed"] = "rejection.interviewed"


class Met(Slot):
    """Whom they met."""

    at: Literal["rejection.met"] = "rejection.met"


class Rapport(Slot):
    """Whom of several they got on with best (A54)."""

    at: Literal["rejection.rapport"] = "rejection.rapport"
    open_text = True


class Promised(Slot):
    """Whether anything was promised, and by when."""

    at: Literal["rejection.promised"] = "rejection.promised"
    open_text = True


class Wants(Slot):
    """Whether they still want the job (A65)."""

    at: Literal["rejection.wants"] = "rejection.wants"

    def takes(self, option: str, text: str) -> bool:
        return option != "yes" or clear_wish(text)


class Founded(State):
    """A question that says itself what it rests on."""

    rows: str = ""
    behind: str = ""
    """The same rows in words."""

    def places(self) -> tuple[str, ...]:
        return ()


class Choosing(State):
    """A question about what to ask of them; it has settled itself once something went out, or the case was closed."""

    case: str

    def settled(self, context: Context) -> bool:
        return is_out(self.case, context)


class Advised(Founded, Choosing):
    """The strategy: whom, how, when, in what shape, and why; the person chooses."""

    at: Literal["rejection.advised"] = "rejection.advised"
    person: str
    channel: str
    when: str
    shape: str
    why: str
    fallback: str
    can_wait: bool = False

    def hidden(self) -> frozenset[str]:
        return frozenset() if self.can_wait else frozenset({"wait"})


class Awaited(Choosing):
    """They promised an answer by a day that is still to come: it is waited for."""

    at: Literal["rejection.awaited"] = "rejection.awaited"
    until: str
    day: date


class Hold(Founded, Choosing):
    """Gate G7: too hot to write today (A81)."""

    at: Literal["rejection.hold"] = "rejection.hold"
    when: str
    why: str


class Unfair(State):
    """Gate G3: an advice body first; going on is the person's choice."""

    at: Literal["rejection.unfair"] = "rejection.unfair"
    case: str
    why: str
    body: str


class Nothing(Founded):
    """Nothing is left to ask for: what can be done without them."""

    at: Literal["rejection.nothing"] = "rejection.nothing"
    case: str
    why: str
    left: tuple[str, ...]


class Different(Choosing):
    """The person would do it another way."""

    at: Literal["rejection.different"] = "rejection.different"


class Someone(Choosing):
    """Somebody else to write to."""

    at: Literal["rejection.someone"] = "rejection.someone"
    open_text = True


class Sure(Choosing):
    """The one warning before an overruling."""

    at: Literal["rejection.sure"] = "rejection.sure"
    choice: str
    warning: str
