"""Whom to ask, when, by which channel and in what shape: one total, pure function from a situation to a strategy.

`strategy(situation)` has exactly one answer for every point of its input space. It is composed of small parts, each
with its own few inputs (`gate`, `base_row`, `person_for`, `channel_for`, ...), so that each part can be tried over its
whole space. `due(strategy, moments)` turns the timing rules into one instant in the recipient's local time: of two
timings the later one, inside working hours, and after Friday 15:00 the next working day.

Order of authority: safety (G1), then law and policy (G3 to G5), heat (G7), the recruiter's boundary (B5), a live moment
(B1, B2), whether the post is filled, the channel that they used, and age. The person may overrule everything but
safety, after one warning: `warning` names the warning, `overrule` carries the choice out.

Two readings where the table leaves room. G5 names a route and the rest "goes on": its channel is put over whatever the
later gates and the base row answer. G4 outranks heat, but of two timings the later one counts, so at H3 the thanks
wait. A post that was stopped (A65, A68) is no verdict on anybody: after the gates, and save for silence and over 60
days, the row keeps its person and channel, and what is asked is only when it may open again. Reasons are ids; their
words stand in `prompts/en/strategy.md`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Literal

from pydantic import BaseModel, ConfigDict

from bot.coaching.working_days import add_working_days, into_working_hours, local, next_working_day
from bot.language.readings import Heat, Risk
from bot.records import Stage, Told, Wants, YesNo

Live = Literal["no", "interview", "call"]
"""Whether a conversation with them is going on right now."""
Age = Literal["0-1", "2-3", "4-14", "15-28", "29-60", "61+", "unknown"]
"""Days since the rejection; for silence, since the interview."""
Asked = Literal["no", "asked", "chased"]
StatusAsked = Literal["no", "once", "twice"]
Unfair = Literal["no", "suspected", "go_on"]
"""Suspected discrimination: `go_on` once the person has read where advice is to be had and chooses to go on."""
Policy = Literal["none", "no_feedback", "portal", "form", "phone"]
Met = Literal["one", "several", "panel", "recruiter", "nobody"]
Filled = YesNo
Held = Literal["no", "day", "three_days"]
"""How long a hot request has been held: not yet a day, a day, seventy-two hours."""
Region = Literal["uk_eu", "us", "other"]

Gate = Literal["", "G1", "G2", "G3", "G4", "G6", "G7"]
"""The gate that settled it; G5 only puts a route over the rest and is listed among the modifiers."""
Row = Literal["", "B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8"]
Action = Literal["ask", "thank", "status", "touch", "reconnect", "chase", "hold", "pause", "stop", "safety"]
Channel = Literal["voice", "phone", "email", "reply", "message", "text", "linkedin", "portal", "form", "none"]
Who = Literal[
    "interviewer",
    "caller",
    "teller",
    "thread",
    "the_one_met",
    "rapport",
    "chair",
    "most_recent",
    "recruiter",
    "contact",
    "hr_mailbox",
    "their_route",
    "nobody",
]
Shape = Literal[
    "thanks_and_ask",
    "strengthen",
    "leave_to_write",
    "accept_and_ask",
    "offer_email",
    "tips",
    "pass_on",
    "status",
    "reopen",
    "late",
    "reconnect",
    "thanks_resources",
    "cv_tip",
    "thanks_only",
    "chase",
    "consent",
    "none",
]
Bound = Literal["none", "one", "one_or_two", "two_or_three", "two_or_three_and_call"]
Closing = Literal["interest", "openness", "thanks", "none"]
Timing = Literal[
    "at_close",
    "now",
    "within_24h",
    "today",
    "next_wd",
    "status",
    "status_again",
    "four_weeks",
    "chase",
    "own_choice",
    "hold_24h",
    "hold_72h",
    "none",
]
Fallback = Literal[
    "then_b3",
    "chase_once",
    "recruiter_consent",
    "ask_later",
    "close_at_4_weeks",
    "recruiter",
    "mentor_mock",
    "self_review",
    "data_access",
    "close",
    "none",
]
Warning_ = Literal["too_hot", "uninvited_call", "asked_enough", "not_decided", "around_recruiter", "stranger", "ours"]

CHASE_WORKING_DAYS = 5
"""Working days from a request to its one chase."""
STATUS_AFTER_PROMISE = 2
"""Working days after a promised date before a status question."""
STATUS_AFTER_INTERVIEW = (5, 7)
"""Working days after the interview between which a status question is due when nothing was promised."""
STATUS_AGAIN = 7
"""Working days from the first status question to the second."""
REVIEW = timedelta(minutes=15)
"""The box for the self-review that comes before a request."""
AT_TEN = time(10, 0)


class Situation(BaseModel):
    """What decides a strategy: every field is a small closed set, and the defaults say "nothing is known yet"."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    risk: Risk = "R0"
    heat: Heat = "H0"
    told: Told = "unknown"
    live: Live = "no"
    age: Age = "unknown"
    stage: Stage = "unknown"
    via_recruiter: bool = False
    recruiter_named: bool = False
    met: Met = "one"
    teller_named: bool = False
    rapport_named: bool = False
    no_reply: bool = False
    address_known: bool = True
    number_known: bool = False
    filled: Filled = "unknown"
    silence_closed: bool = False
    halted: bool = False
    """The post was stopped or put on hold: nobody else was preferred, and it may open again (A68)."""
    wants: Wants = "unknown"
    asked: Asked = "no"
    status_asked: StatusAsked = "no"
    unfair: Unfair = "no"
    policy: Policy = "none"
    held: Held = "no"
    region: Region = "other"


class Strategy(BaseModel):
    """The one answer: what to do, by which channel, to whom, when, in what shape, what comes if nothing comes back, and
    why. `timings` are the rules that hold together; `due` picks the later one. `ask` names what to ask the person
    first.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    action: Action
    gate: Gate
    row: Row
    modifiers: tuple[str, ...]
    channel: Channel
    person: Who
    timings: tuple[Timing, ...]
    shape: Shape
    bound: Bound
    closing: Closing
    may_call: bool
    fallback: Fallback
    chain: tuple[Fallback, ...]
    reason: str
    rows: tuple[str, ...]
    ask: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Moments:
    """The instants that a timing is counted from. `now` and the others are aware; `theirs` is the recipient's zone."""

    now: datetime
    theirs: tzinfo
    told_at: datetime | None = None
    interview_on: date | None = None
    promised_on: date | None = None
    asked_at: datetime | None = None
    held_from: datetime | None = None
    reviewed: bool = False
    chosen_at: datetime | None = None
    """The moment that the person chose themselves."""


@dataclass(frozen=True, slots=True)
class Due:
    """When to act: the rule that decided, the earliest good instant in the recipient's local time and, where there is
    one, the end of the good time. `at` is None where the person alone decides, or where there is nothing to do."""

    timing: Timing
    at: datetime | None
    until: datetime | None = None


def age_of(since: date | None, today: date) -> Age:
    """The age band of a rejection (or, in silence, of the interview); a day in the future counts as today."""
    if since is None:
        return "unknown"
    days = (today - since).days
    bounds: tuple[tuple[int, Age], ...] = ((1, "0-1"), (3, "2-3"), (14, "4-14"), (28, "15-28"), (60, "29-60"))
    return next((band for last, band in bounds if days <= last), "61+")


# --- the parts: each total over its own inputs ----------------------------------------------------------------------


def gate(risk: Risk, asked: Asked, unfair: Unfair, policy: Policy, stage: Stage, met: Met, heat: Heat, live: Live) -> Gate:
    """Step 1: the first gate that settles the matter, or the empty string. G5 settles nothing: see `route`."""
    if risk != "R0":
        return "G1"
    if asked == "chased":
        return "G2"
    if unfair == "suspected":
        return "G3"
    if policy == "no_feedback":
        return "G4"
    if stage == "application" and met == "nobody":
        return "G6"
    if heat == "H3" and live == "no":
        return "G7"
    return ""


def route(policy: Policy) -> Channel | None:
    """G5: the one route that their policy leaves, if it names one."""
    routes: dict[Policy, Channel] = {"portal": "portal", "form": "form", "phone": "phone"}
    return routes.get(policy)


def base_row(told: Told, live: Live, age: Age, via_recruiter: bool, filled: Filled, silence_closed: bool) -> Row:
    """Step 2: the base row. A live moment does not come back and goes first; over 60 days everything is B8."""
    if live != "no":
        return "B1" if live == "interview" else "B2"
    if age == "61+":
        return "B8"
    if told == "silence":
        return "B7" if silence_closed or filled == "yes" or age == "29-60" else "B6"
    if age in ("15-28", "29-60"):
        return "B7"
    if via_recruiter:
        return "B5"
    return "B3" if told in ("in_interview", "call", "voicemail") else "B4"


def known_person(met: Met, rapport_named: bool, recruiter: bool) -> Who:
    """Whom of the people they met to write to where nobody in particular told them: never a stranger."""
    if met == "one":
        return "the_one_met"
    if met == "recruiter" or (met == "nobody" and recruiter):
        return "recruiter"
    if met == "nobody":
        return "hr_mailbox"
    if rapport_named:
        return "rapport"
    return "chair" if met == "panel" else "most_recent"


def person_for(row: Row, told: Told, teller_named: bool, no_reply: bool, known: Who, recruiter: bool) -> Who:
    """The person of a base row. Of two people: the named rejecter, rapport, the most recent, the recruiter."""
    if row == "B1":
        return "interviewer"
    if row == "B2":
        return "caller"
    if row == "B3" and teller_named:
        return "teller"
    if row == "B4":
        if told == "letter" and teller_named:
            return "teller"
        if told != "letter" and not no_reply:
            return "thread"
    if row == "B5" or (row in ("B6", "B7") and recruiter):
        return "recruiter"
    if row == "B6" and known != "hr_mailbox":
        return "contact"
    return known


def channel_for(row: Row, told: Told, person: Who, address_known: bool) -> Channel:
    """The channel of a base row: their own mirrored, email otherwise, LinkedIn where no address is known."""
    if row == "B1":
        return "voice"
    if row == "B2":
        return "phone"
    if row == "B5":
        same: dict[Told, Channel] = {
            "call": "phone",
            "voicemail": "phone",
            "email": "reply",
            "portal_or_text": "message",
        }
        if told in same:
            return same[told]
    if row == "B4" and person == "thread":
        return "message" if told == "portal_or_text" else "reply"
    return "email" if address_known or person == "hr_mailbox" else "linkedin"


def timings_for(row: Row, heat: Heat, age: Age, status_asked: StatusAsked) -> tuple[Timing, ...]:
    """The timing rules of a base row; where two stand together, the later one counts."""
    calm = heat in ("H0", "H1")
    if row == "B1":
        return ("at_close",)
    if row == "B2":
        return ("now",)
    if row in ("B3", "B4", "B5"):
        if not calm:
            return ("next_wd",)
        return ("within_24h",) if age == "0-1" else ("today",)
    if row == "B6":
        by_count: dict[StatusAsked, Timing] = {"no": "status", "once": "status_again", "twice": "four_weeks"}
        return (by_count[status_asked],) if calm else (by_count[status_asked], "next_wd")
    return ("next_wd",) if row == "B7" else ("own_choice",)


def shape_for(row: Row, told: Told, heat: Heat) -> Shape:
    """The shape of a base row; a live moment at H2 or H3 only asks for leave to write."""
    hot = heat in ("H2", "H3")
    if row == "B1":
        if hot:
            return "leave_to_write"
        return "strengthen" if told in ("unknown", "silence") else "thanks_and_ask"
    if row == "B2":
        return "offer_email" if hot else "accept_and_ask"
    shapes: dict[Row, Shape] = {
        "B3": "tips",
        "B4": "tips",
        "B5": "pass_on",
        "B6": "status",
        "B7": "late",
        "B8": "reconnect",
    }
    return shapes[row]


def bound_for(shape: Shape, stage: Stage) -> Bound:
    """How much to ask for: one tip after a screen, two or three after an interview, and a call offered after a
    final."""
    early = stage in ("application", "screen")
    if shape in ("tips", "pass_on"):
        if early:
            return "one"
        return "two_or_three_and_call" if stage == "final" else "two_or_three"
    if shape in ("thanks_and_ask", "strengthen"):
        return "one" if early else "one_or_two"
    return "one" if shape in ("accept_and_ask", "late", "thanks_resources", "cv_tip") else "none"


def closing_for(wants: Wants) -> Closing:
    """The closing line that is true: interest, openness, or thanks alone while nobody has said."""
    closings: dict[Wants, Closing] = {"yes": "interest", "maybe": "openness", "no": "thanks", "unknown": "thanks"}
    return closings[wants]


def may_call_for(filled: Filled, number_known: bool, stage: Stage, heat: Heat, row: Row) -> bool:
    """Whether a call is allowed beside the written channel: the post filled, a number given, an interview, and calm."""
    return (
        filled == "yes"
        and number_known
        and stage in ("interview", "final")
        and heat in ("H0", "H1")
        and row in ("B3", "B4", "B7")
    )


def chain_for(recruiter: bool, region: Region, refused: bool) -> tuple[Fallback, ...]:
    """What is left after the one chase, in order; a data access request only in the UK or EU, and after a refusal."""
    chain: list[Fallback] = ["recruiter"] if recruiter else []
    chain += ["mentor_mock", "self_review"]
    if region == "uk_eu" and refused:
        chain.append("data_access")
    return (*chain, "close")


_ROW_FALLBACK: dict[Row, Fallback] = {
    "B1": "then_b3",
    "B2": "then_b3",
    "B3": "chase_once",
    "B4": "chase_once",
    "B5": "recruiter_consent",
    "B6": "close_at_4_weeks",
    "B7": "none",
    "B8": "none",
}
_ROW_REASON: dict[Row, tuple[str, tuple[str, ...]]] = {
    "B1": ("live_interview", ("A01", "A03", "A12")),
    "B2": ("live_call", ("A25", "A29", "A43")),
    "B3": ("spoken", ("A26", "A81", "A90")),
    "B4": ("written", ("A26", "A54", "A88")),
    "B5": ("recruiter", ("A49",)),
    "B6": ("silence", ("A22", "A52")),
    "B7": ("late", ("A54",)),
    "B8": ("reconnect", ("A68",)),
}
_ROW_ACTION: dict[Row, Action] = {"B6": "status", "B8": "reconnect"}
_STOP_ROWS: tuple[str, ...] = ("A19",)


# --- the whole ------------------------------------------------------------------------------------------------------


def strategy(s: Situation) -> Strategy:
    """The strategy for a situation: total, deterministic, and free of side effects (`strategy.md`, steps 1 to 3)."""
    by_route = route(s.policy)
    # A route of theirs outranks a live moment: what they said just now is "use the form".
    live: Live = "no" if by_route else s.live
    settled = gate(s.risk, s.asked, s.unfair, s.policy, s.stage, s.met, s.heat, live)
    if settled == "G6" and s.halted:
        # When a post opens again anybody may ask; it takes nobody who met them.
        settled = "G7" if s.heat == "H3" and live == "no" else ""
    recruiter = s.via_recruiter or s.recruiter_named or s.met == "recruiter"
    chain = chain_for(recruiter, s.region, s.policy == "no_feedback")
    if settled == "G1":
        return _nothing("safety", "G1", "safety_first", (), chain)
    if settled == "G2":
        return _nothing("stop", "G2", "asked_enough", _STOP_ROWS, chain)
    if settled == "G3":
        return _nothing("pause", "G3", "unfair_treatment", (), chain)
    rest = _rest(s, live, settled, recruiter, chain)
    if settled == "G4":
        return _no_feedback(rest)
    if settled == "G6":
        return _unmet(rest)
    if settled == "G7":
        return _too_hot(rest)
    if s.halted and live == "no" and rest.row not in ("B6", "B8"):
        return _halted(rest)
    return _asked(rest) or _as_the_row(rest)


@dataclass(frozen=True, slots=True)
class _Rest:
    """What the last steps share, once safety, a second chase and a pause are out of the way."""

    s: Situation
    live: Live
    settled: Gate
    by_route: Channel | None
    row: Row
    chain: tuple[Fallback, ...]
    person: Who
    channel: Channel
    timings: tuple[Timing, ...]
    modifiers: tuple[str, ...]
    ask: tuple[str, ...]

    @property
    def burning(self) -> bool:
        """Too hot to write, and nothing is lost by waiting."""
        return self.s.heat == "H3" and self.live == "no"

    def answer(self, action: Action, shape: Shape, bound: Bound, fallback: Fallback, reason: str, rows: tuple[str, ...],
               timings: tuple[Timing, ...] = (), *, person: Who | None = None, marks: tuple[str, ...] = (),
               may_call: bool = False) -> Strategy:  # fmt: skip
        """A strategy by these channels and people, unless others are named."""
        closing: Closing = "none" if action == "hold" or shape in ("status", "chase") else closing_for(self.s.wants)
        return Strategy(
            action=action, gate=self.settled, row=self.row, modifiers=(*self.modifiers, *marks), channel=self.channel,
            person=person or self.person, timings=timings or self.timings, shape=shape, bound=bound, closing=closing,
            may_call=may_call, fallback=fallback, chain=self.chain, reason=reason, rows=rows, ask=self.ask,
        )  # fmt: skip


def _rest(s: Situation, live: Live, settled: Gate, recruiter: bool, chain: tuple[Fallback, ...]) -> _Rest:
    """By row: to whom, by which channel, when, and what has to be asked of the person first."""
    by_route = route(s.policy)
    row = base_row(s.told, live, s.age, s.via_recruiter, s.filled, s.silence_closed)
    known = known_person(s.met, s.rapport_named, recruiter)
    person = person_for(row, s.told, s.teller_named, s.no_reply, known, recruiter)
    channel = channel_for(row, s.told, person, s.address_known)
    modifiers: list[str] = []
    if by_route:
        # A number to ring for feedback is an offer of whoever signed it; a portal or a form has nobody behind it.
        channel, person = by_route, "teller" if by_route == "phone" and s.teller_named else "their_route"
        modifiers.append("G5")
    elif channel == "linkedin" and s.number_known:
        channel = "text"
        modifiers.append("only_number")
    elif channel == "linkedin":
        modifiers.append("no_address")
    if s.no_reply and row == "B4":
        modifiers.append("no_reply")
    open_ = {"told": s.told == "unknown" and live == "no", "wants": s.wants == "unknown"}
    return _Rest(
        s, live, settled, by_route, row, chain, person, channel, timings_for(row, s.heat, s.age, s.status_asked),
        tuple(modifiers), tuple(name for name, is_open in open_.items() if is_open),
    )  # fmt: skip


def _no_feedback(rest: _Rest) -> Strategy:
    """G4: they give none, and are thanked. Of two timings the later one: at H3 thanks wait until it is cooler."""
    waits: tuple[Timing, ...] = (*rest.timings, "hold_24h") if rest.burning else rest.timings
    return rest.answer("thank", "thanks_resources", "one", "close", "no_feedback_policy", ("A18", "A14", "A15"), waits)


def _unmet(rest: _Rest) -> Strategy:
    """G6: nobody has met them; a recruiter, or whoever rings, may know a tip for the CV."""
    s = rest.s
    if not (s.via_recruiter or s.recruiter_named or rest.live == "call") or s.asked != "no":
        return _nothing("stop", "G6", "nobody_met", ("A34", "A83"), rest.chain)
    who: Who = "their_route" if rest.by_route else "caller" if rest.live == "call" else "recruiter"
    waits: tuple[Timing, ...] = (*rest.timings, "hold_24h") if rest.burning else rest.timings
    # Who is asked now is not what is left afterwards.
    left = next(f for f in rest.chain if who != "recruiter" or f != "recruiter")
    return rest.answer("ask", "cv_tip", "one", left, "cv_tip", ("A16", "A83"), waits, person=who)


def _too_hot(rest: _Rest) -> Strategy:
    """G7: it is held for a day, then for three; then no more than thanks."""
    if rest.s.held == "three_days":
        return rest.answer("thank", "thanks_only", "none", "close", "still_hot", ("A81", "A79"), ("next_wd",))
    hold: Timing = "hold_24h" if rest.s.held == "no" else "hold_72h"
    return rest.answer("hold", "none", "none", _ROW_FALLBACK[rest.row], "too_hot", ("A81", "A82"), (hold,))


def _halted(rest: _Rest) -> Strategy:
    """The post was stopped: nobody else was preferred, and a short word keeps the door open."""
    s = rest.s
    if s.asked != "no" or s.status_asked != "no":
        return _nothing("stop", "", "halted_waits", ("A68",), rest.chain, row=rest.row)
    if s.wants == "no":
        return rest.answer("thank", "thanks_only", "none", "close", "halted_thanks", ("A68",))
    return rest.answer("touch", "reopen", "none", "ask_later", "halted", ("A65", "A68"))


def _asked(rest: _Rest) -> Strategy | None:
    """What is left of the one chase where they have been asked; None where nothing stands in the way of the row's own."""
    if rest.s.asked != "asked" or rest.live != "no" or rest.row == "B6":
        return None
    if rest.row in ("B7", "B8"):
        return _nothing("stop", "", "asked_no_chase", _STOP_ROWS, rest.chain, row=rest.row)
    if rest.row == "B5":
        return rest.answer(
            "chase", "consent", "none", "mentor_mock", "recruiter_quiet", ("A49",), ("chase",), marks=("asked",)
        )
    return rest.answer("chase", "chase", "none", rest.chain[0], "chase_once", ("A19", "A22"), ("chase",), marks=("asked",))


def _as_the_row(rest: _Rest) -> Strategy:
    """What the base row asks for, in its shape and with its reason."""
    s, row, person, by_route = rest.s, rest.row, rest.person, rest.by_route
    # In a silence, whoever has asked for feedback asks where things stand all the same.
    marks = ["asked"] if s.asked == "asked" and rest.live == "no" else []
    shape = shape_for(row, s.told, s.heat)
    bound = bound_for(shape, s.stage)
    reason, rows = _ROW_REASON[row]
    if shape in ("leave_to_write", "offer_email"):
        reason, rows = "live_hot", (rows[0], "A61", "A81")
    elif shape == "strengthen":
        reason, rows = "live_suspected", ("A01", "A29")
    if by_route:
        reason = "route_phone" if by_route == "phone" else "route"
    elif row == "B3" and person in ("chair", "rapport", "most_recent"):
        # Several were met, and which of them brought the news was not said.
        reason = "spoken_unnamed"
    elif row == "B4" and person != "thread":
        reason = "written_signed" if person == "teller" else "written_no_reply"
    if bound in ("one", "two_or_three_and_call") and shape in ("tips", "pass_on"):
        marks.append(f"stage_{'early' if bound == 'one' else 'final'}")
    may_call = may_call_for(s.filled, s.number_known, s.stage, s.heat, row) and not by_route
    if may_call:
        marks.append("filled")
        rows = (*rows, "A53")
    if row == "B6" and s.status_asked == "twice":
        return rest.answer(
            "hold", "none", "none", "close_at_4_weeks", "silence_twice", ("A22", "A52"), marks=tuple(marks)
        )
    action = _ROW_ACTION.get(row, "ask")
    return rest.answer(action, shape, bound, _ROW_FALLBACK[row], reason, rows, marks=tuple(marks), may_call=may_call)


def _nothing(
    action: Action, gate: Gate, reason: str, rows: tuple[str, ...], chain: tuple[Fallback, ...], row: Row = ""
) -> Strategy:
    return Strategy(
        action=action, gate=gate, row=row, modifiers=(), channel="none", person="nobody", timings=("none",),
        shape="none", bound="none", closing="none", may_call=False,
        fallback="none" if action in ("safety", "pause") else chain[0],
        chain=() if action in ("safety", "pause") else chain, reason=reason, rows=rows,
    )  # fmt: skip


# --- when -----------------------------------------------------------------------------------------------------------


def due(answer: Strategy, moments: Moments) -> Due:
    """The one instant of a strategy: the latest of its timings, in the recipient's working hours where it is a
    message."""
    dues = [_one(timing, moments) for timing in answer.timings]
    dated = [d for d in dues if d.at is not None]
    if not dated:
        return dues[0]
    latest = max(dated, key=lambda d: d.at or moments.now)
    at = latest.at
    if at is not None and len(dated) > 1:
        at = into_working_hours(at, moments.theirs)
    return Due(latest.timing, at, latest.until)


def _one(timing: Timing, m: Moments) -> Due:
    here = m.now.astimezone(m.theirs)
    if timing in ("now", "at_close"):
        return Due(timing, here)
    if timing == "own_choice" and m.chosen_at is not None:
        return Due(timing, m.chosen_at.astimezone(m.theirs))
    if timing in ("own_choice", "none"):
        return Due(timing, None)
    if timing in ("within_24h", "today"):
        at = into_working_hours(here if m.reviewed else here + REVIEW, m.theirs)
        if timing == "today" or m.told_at is None:
            return Due(timing, at)
        # A day is the aim and two by choice; where working hours push past both, the later one holds.
        return Due(timing, at, max(at, (m.told_at + timedelta(hours=24)).astimezone(m.theirs)))
    if timing == "next_wd":
        return Due(timing, into_working_hours(local(next_working_day(here.date()), AT_TEN, m.theirs), m.theirs))
    if timing in ("hold_24h", "hold_72h"):
        held = (m.held_from or m.now).astimezone(m.theirs)
        return Due(timing, held + timedelta(hours=24 if timing == "hold_24h" else 72))
    if timing == "four_weeks":
        since = m.interview_on or here.date()
        return Due(timing, _not_before(local(since + timedelta(weeks=4), AT_TEN, m.theirs), m))
    if timing == "status":
        if m.promised_on is not None:
            return Due(timing, _on(add_working_days(m.promised_on, STATUS_AFTER_PROMISE), m))
        if m.interview_on is not None:
            first, last = (add_working_days(m.interview_on, n) for n in STATUS_AFTER_INTERVIEW)
            at = _on(first, m)
            return Due(timing, at, max(at, local(last, time(17, 0), m.theirs)))
        return Due(timing, into_working_hours(here, m.theirs))
    if timing == "chase" and (promised := promised_since(m)) is not None:
        return Due(timing, _on(add_working_days(promised, STATUS_AFTER_PROMISE), m))
    days = STATUS_AGAIN if timing == "status_again" else CHASE_WORKING_DAYS
    asked = (m.asked_at or m.now).astimezone(m.theirs).date()
    return Due(timing, _on(add_working_days(asked, days), m))


def promised_since(m: Moments) -> date | None:
    """The day that they named for their answer to a request that has gone out; what was promised for a day before it, it has
    overtaken."""
    asked = m.asked_at.astimezone(m.theirs).date() if m.asked_at is not None else None
    return m.promised_on if m.promised_on is not None and asked is not None and m.promised_on >= asked else None


def _on(day: date, m: Moments) -> datetime:
    return _not_before(local(day, AT_TEN, m.theirs), m)


def _not_before(at: datetime, m: Moments) -> datetime:
    return into_working_hours(max(at, m.now.astimezone(m.theirs)), m.theirs)


# --- overruling -----------------------------------------------------------------------------------------------------


def warning(answer: Strategy, channel: Channel | None = None, person: Who | None = None) -> Warning_:
    """The one warning to say before the person overrules: by which channel, to whom, or simply now."""
    if answer.gate == "G7":
        return "too_hot"
    if answer.gate == "G2" or answer.action == "stop":
        return "asked_enough"
    if answer.action == "status" or answer.reason == "silence_twice":
        return "not_decided"
    if channel in ("phone", "voice") and not answer.may_call and answer.channel not in ("phone", "voice"):
        return "uninvited_call"
    if answer.row == "B5" and person not in (None, "recruiter"):
        return "around_recruiter"
    if person == "hr_mailbox" or (channel == "linkedin" and answer.person == "hr_mailbox"):
        return "stranger"
    return "ours"


_MESSAGES: frozenset[Action] = frozenset({"ask", "thank", "status", "touch", "reconnect", "chase"})
_HELD_SHAPE: dict[Row, Shape] = {"B5": "pass_on", "B6": "status", "B7": "late", "B8": "reconnect"}
_DIRECT: dict[Shape, Shape] = {"pass_on": "tips", "consent": "chase"}


def overrule(
    answer: Strategy, channel: Channel | None = None, person: Who | None = None, timing: Timing | None = None
) -> Strategy:
    """The strategy with the person's own choice in place of ours. Safety (G1) is not theirs to overrule and stays."""
    if answer.gate == "G1":
        return answer
    chosen = channel or (answer.channel if answer.channel != "none" else "email")
    who = person or (answer.person if answer.person != "nobody" else "contact")
    # What was held is what its row asks for: in a silence the status, over sixty days a hello, and never feedback.
    shape: Shape = answer.shape if answer.shape != "none" else _HELD_SHAPE.get(answer.row, "tips")
    asks: Bound = "none" if shape in ("status", "reconnect") else "one"
    bound: Bound = answer.bound if answer.shape != "none" else asks
    action: Action = answer.action if answer.action in _MESSAGES else _ROW_ACTION.get(answer.row, "ask")
    fallback = answer.fallback
    if person not in (None, "recruiter") and answer.row == "B5":
        # Nobody stands between any more: nothing is passed on, and nobody is asked for leave.
        shape = _DIRECT.get(shape, shape)
        fallback = "chase_once" if fallback == "recruiter_consent" else fallback
    if person is not None and person != answer.person and channel is None and chosen in ("phone", "reply", "message"):
        # The way was that of the one who told them.
        chosen = "email"
    return Strategy.model_validate(
        answer.model_dump()
        | {
            "action": action,
            "modifiers": (*answer.modifiers, "overruled"),
            "channel": chosen,
            "person": who,
            "timings": (timing,) if timing else answer.timings,
            "shape": shape,
            "bound": bound,
            "fallback": fallback,
        }
    )
