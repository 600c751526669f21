"""A rehearsal under way, and the questions that are asked before, in and after its call."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict

from bot.heard.of_the_call import of_the_call
from bot.rehearsal.call import Call
from bot.rehearsal.cards import Card
from bot.rehearsal.library import cards
from bot.rehearsal.own import Opener
from bot.state import Option, State


class Sitting(BaseModel):
    """A rehearsal under way: the call, the branches set aside, and what the debrief and the record need."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    call: Call
    began: datetime
    case: str = ""
    own: Card | None = None
    as_name: str = ""
    as_company: str = ""
    """Whom and which employer of the person's own case the interviewer stands for."""
    like: str = ""
    feeling: str = ""
    branches: tuple[Call, ...] = ()
    retrying: bool = False
    feeling_after: str = ""
    own_best: str = ""
    guess: int | None = None

    @property
    def card(self) -> Card:
        """The interviewer."""
        return self.own or cards()[self.call.persona].standing_for(self.as_name, self.as_company)


# -- questions ---------------------------------------------------------------------------------------------------------


class First(State):
    """Never rehearsed before: watch a good and a bad call first?"""

    at: Literal["rehearsal.first"] = "rehearsal.first"
    case: str = ""


class Watching(State):
    """A model call, a few turns at a time."""

    at: Literal["rehearsal.watching"] = "rehearsal.watching"
    case: str = ""
    which: Literal["good", "bad"] = "good"
    shown: int = 0


class Unfinished(State):
    """There is a call that was left in the middle."""

    at: Literal["rehearsal.unfinished"] = "rehearsal.unfinished"
    case: str = ""
    sitting: Sitting
    name: str
    turns: int


class Whom(State):
    """The interviewer suggested, or another."""

    at: Literal["rehearsal.whom"] = "rehearsal.whom"
    case: str = ""
    persona: str
    name: str
    role: str
    because: str
    easier: bool = False
    like: str = ""
    """The one that the case resembles most, where that is somebody else."""

    def hidden(self) -> frozenset[str]:
        shown = {"easier": self.easier, "like": bool(self.like)}
        return frozenset(name for name, is_shown in shown.items() if not is_shown)


class Choose(State):
    """Any of the twelve, or one of their own."""

    at: Literal["rehearsal.choose"] = "rehearsal.choose"
    case: str = ""
    notice: bool = False

    def choices(self) -> tuple[Option, ...]:
        known = sorted((c for c in cards().values() if c.level < 5), key=lambda c: (c.level, len(c.id), c.id))
        return tuple(Option(id=c.id.lower(), label=f"{c.id} {c.title.partition(' ')[2]}: {c.name}") for c in known)

    def hidden(self) -> frozenset[str]:
        return frozenset() if self.notice else frozenset({"notice"})


class OwnName(State):
    """L5, the first of five: who it is."""

    at: Literal["rehearsal.own_name"] = "rehearsal.own_name"
    case: str = ""
    open_text = True


class OwnSaid(State):
    """L5: what they said."""

    at: Literal["rehearsal.own_said"] = "rehearsal.own_said"
    case: str = ""
    name: str
    verbatim = True
    open_text = True


class OwnTruth(State):
    """L5: what one is afraid that they think. From a notice, the only question."""

    at: Literal["rehearsal.own_truth"] = "rehearsal.own_truth"
    case: str = ""
    name: str
    said: str
    notice: bool = False
    verbatim = True
    open_text = True


class OwnOpens(State):
    """L5: what would open them up."""

    at: Literal["rehearsal.own_opens"] = "rehearsal.own_opens"
    case: str = ""
    name: str
    said: str
    truth: str


class OwnShuts(State):
    """L5: what would shut them down."""

    at: Literal["rehearsal.own_shuts"] = "rehearsal.own_shuts"
    case: str = ""
    name: str
    said: str
    truth: str
    opens: Opener


class FeelingBefore(State):
    """How the thought of the call feels, before it."""

    at: Literal["rehearsal.feeling_before"] = "rehearsal.feeling_before"
    sitting: Sitting
    open_text = True


class _InCall(State):
    sitting: Sitting
    name: str

    def hidden(self) -> frozenset[str]:
        gone = set()
        if not self.sitting.call.turns:
            gone.add("take_back")
        if not (self.sitting.branches and not self.sitting.retrying):
            gone.add("other_branch")
        return frozenset(gone)


class InCall(_InCall):
    """The person's turn in the call."""

    at: Literal["rehearsal.call"] = "rehearsal.call"
    verbatim = True
    open_text = True


class Outside(_InCall):
    """Stepped out: the coach's voice, the interviewer on hold."""

    at: Literal["rehearsal.outside"] = "rehearsal.outside"

    def hears(self, text: str) -> bool:
        """What to say in there is asked of the call, and of no letter."""
        return of_the_call(text) in ("hint", "going", "fear", "in", "anew")


class FeelingAfter(State):
    """How it feels now."""

    at: Literal["rehearsal.feeling_after"] = "rehearsal.feeling_after"
    sitting: Sitting
    open_text = True


class OwnBest(State):
    """The person's own best moment, before the coach says anything."""

    at: Literal["rehearsal.own_best"] = "rehearsal.own_best"
    sitting: Sitting
    verbatim = True
    open_text = True


class Guess(State):
    """A guess of the score."""

    at: Literal["rehearsal.guess"] = "rehearsal.guess"
    sitting: Sitting


class Retype(State):
    """The one change, as if-then in the person's own words."""

    at: Literal["rehearsal.retype"] = "rehearsal.retype"
    sitting: Sitting
    plan: str
    verbatim = True
    open_text = True


class Booked(State):
    """Whether the real call has a time."""

    at: Literal["rehearsal.booked"] = "rehearsal.booked"
    sitting: Sitting


class Then(State):
    """After the debrief: replay, again, another, or enough."""

    at: Literal["rehearsal.then"] = "rehearsal.then"
    sitting: Sitting
    replay: int = 0
    easier: bool = False

    def hidden(self) -> frozenset[str]:
        gone = set()
        if not self.replay:
            gone |= {"replay", "from_turn"}
        if not self.easier:
            gone.add("easier")
        return frozenset(gone)


class FromTurn(State):
    """From which turn to try again."""

    at: Literal["rehearsal.from_turn"] = "rehearsal.from_turn"
    sitting: Sitting

    def choices(self) -> tuple[Option, ...]:
        turns = self.sitting.call.turns[:20]
        return tuple(
            Option(id=f"turn_{n}", label=f"{n}. {' '.join(t.said.text.split())[:60] or '…'}") for n, t in enumerate(turns, 1)
        )
