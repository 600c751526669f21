"""The plan: one to three if-then plans, typed by the person, tied to the next interview; and how to part well.

Plans come only from what was done, from what was missing, or from an impression with an example (A08, A10, A44 to A46); without
feedback, from the own look back. Then: what to do if it happens again, thanks, the invitation, and the next interview's date.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Literal

from bot.coaching import if_then, sorting
from bot.coaching.words import phrase
from bot.context import Context
from bot.effects import Effect, Enter, Forget, Keep, Leave, Remind, Say, Turn, to
from bot.events import Chose, Event, Filled, Said
from bot.flow import Flow, Way
from bot.flows._amend import correct, volunteer
from bot.flows._case import about, keep, open_case, settle
from bot.flows.home import WhatNext
from bot.flows.interview_ahead import around, says_hour
from bot.late import late
from bot.records import Case, Plan
from bot.state import Option, State
from bot.when import When, asking

MOST = 3
"""Plans for one case: more are not carried out."""
_WHOLE = late(r"(?:if|when|whenever) (?P<cue>.+?),? (?:then i|i'?ll|i will|then) (?P<act>.+)", re.IGNORECASE)
"""A whole plan, typed at once."""
_IF = late(r"\b(?:if|when|whenever|as soon as|once|before|after|every time|at the)\b", re.IGNORECASE)


class _Helped(State):
    """A question to which one may well have no answer: then examples are given."""

    def hears(self, text: str) -> bool:
        return _HELPLESS.fullmatch(" ".join(text.split())) is not None


class Pick(_Helped):
    """What to work on."""

    at: Literal["plan.pick"] = "plan.pick"
    case: str
    points: tuple[str, ...]
    made: int = 0
    open_text = True

    def choices(self) -> tuple[Option, ...]:
        return tuple(Option(id=f"point_{n}", label=text[:70]) for n, text in enumerate(self.points[:8]))


class Cue(_Helped):
    """If: the moment in which it starts."""

    at: Literal["plan.cue"] = "plan.cue"
    case: str
    source: str
    made: int = 0
    verbatim = True
    open_text = True


class Act(_Helped):
    """Then: what somebody would see or hear."""

    at: Literal["plan.act"] = "plan.act"
    case: str
    source: str
    cue: str
    made: int = 0
    verbatim = True
    open_text = True


class Retype(State):
    """The whole sentence, typed by the person."""

    at: Literal["plan.retype"] = "plan.retype"
    case: str
    source: str
    cue: str
    act: str
    made: int = 0
    sentence: str = ""
    """Both as one sentence, or beside each other where they make none."""
    verbatim = True
    open_text = True


class More(State):
    """Another one?"""

    at: Literal["plan.more"] = "plan.more"
    case: str
    made: int


class Remember(State):
    """When to be reminded of the plan (N12)."""

    at: Literal["plan.remember"] = "plan.remember"
    case: str
    made: int


class Again(State):
    """What to do if it happens again, written while it is calm (JOBS II: inoculation)."""

    at: Literal["plan.again"] = "plan.again"
    case: str
    verbatim = True
    open_text = True


class Thanks(State):
    """A note of thanks (A39, A43, A67)."""

    at: Literal["plan.thanks"] = "plan.thanks"
    case: str
    about: str


class Warm(State):
    """Whether it ended warmly: an invitation to connect (A67, A68)."""

    at: Literal["plan.warm"] = "plan.warm"
    case: str


class Next(State):
    """The next interview's date (A47)."""

    at: Literal["plan.next"] = "plan.next"
    case: str


class Where(State):
    """Where the next interview is."""

    at: Literal["plan.where"] = "plan.where"
    case: str
    when: datetime
    hour: bool = True
    """Whether its hour was said."""
    open_text = True


class Confirm(State):
    """The date, said back before it counts."""

    at: Literal["plan.confirm"] = "plan.confirm"
    case: str
    when: datetime
    day: date | None = None
    """The day alone, where no hour was said."""

    def said_under(self) -> str:
        """An hour that nobody said is not shown."""
        return "plan.confirm_day" if self.day else self.at


def begin(way: Way, context: Context) -> Turn:
    """Make plans for a case; `then` goes straight to what comes after them."""
    case = open_case(way.values.get("case", ""), context)
    if case is None:
        return to(WhatNext(), Say("plan.no_case"))
    kept = {p.source for p in context.plans if p.case == case.id and not p.dropped}
    made = len(kept)
    if way.values.get("then") == "next":
        return to(Next(case=case.id))
    if made >= MOST:
        return _after_plans(case, context, Say("plan.three_is_enough"))
    return to(Pick(case=case.id, points=_points(case, kept, context), made=made))


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Source, if, then, the whole sentence; and the ways to part well."""
    match state, event:
        case Pick(case=id, points=points, made=made), Chose(option=option) if option.startswith("point_"):
            return to(Cue(case=id, source=points[int(option[6:])], made=made))
        case Pick(case=id), Chose(option="enough"):
            return _after_plans(context.case(id), context)
        case (Pick() | Cue() | Act() | Retype() | Again()), Said(text=text) if _to_us(text):
            return None
        case Pick(), Said(text=text) if _NO_ANSWER.match(text):
            return None
        case Pick(case=id, made=made), Said(text=text) if len(text.split()) > 1:
            return to(Cue(case=id, source=_short(text), made=made))
        case ((Cue() | Act()), Said(text=text)) if (whole := _WHOLE.match(_short(text))) is not None:
            made_of = {"cue": whole["cue"], "act": whole["act"]}
            return _typed(Retype(case=state.case, source=state.source, made=state.made, **made_of), text, context)
        case ((Cue(case=id) | Act(case=id) | Retype(case=id)), Chose(option="leave")):
            return _after_plans(context.case(id), context)
        case ((Cue() | Act()), Said(text=text)) if _NO_ANSWER.match(text):
            return None
        case Cue(case=id, source=source, made=made), Said(text=text) if len(text.split()) > 1:
            return to(Act(case=id, source=source, cue=if_then.moment(_short(text)), made=made))
        case Act(case=id, source=source, cue=cue, made=made), Said(text=text) if text.strip():
            deed = if_then.act(_short(text))
            said_back = if_then.sentence(cue, deed)
            return to(Retype(case=id, source=source, cue=cue, act=deed, made=made, sentence=said_back))
        case Retype(), Said(text=text):
            return _typed(state, text, context)
        case Retype(), Filled(values=values) if values.get("words", "").strip():
            return _typed(state, values["words"], context)
        case Retype(case=id, source=source, made=made), Chose(option="change"):
            return to(Cue(case=id, source=source, made=made))
        case More(case=id, made=made), Chose(option="yes"):
            case_ = context.case(id)
            kept = {p.source for p in context.plans if p.case == id and not p.dropped}
            return to(Pick(case=id, points=_points(case_, kept, context), made=made))
        case More(case=id, made=made), Chose(option="no"):
            return to(Remember(case=id, made=made))
        case Remember(case=id), _:
            return _remember(context.case(id), event, context)
        case Again(case=id), Said(text=text) if text.strip():
            case_ = context.case(id).model_copy(update={"again_letter": text.strip()[:2000]})
            return _thanks(settle(case_, "again"), context, Say("plan.again_kept"))
        case Again(case=id), Filled(values=values) if values.get("words", "").strip():
            case_ = context.case(id).model_copy(update={"again_letter": values["words"].strip()[:2000]})
            return _thanks(settle(case_, "again"), context, Say("plan.again_kept"))
        case Again(case=id), Chose(option="skip"):
            return _thanks(settle(context.case(id), "again"), context)
        case Thanks(case=id), Chose(option=option):
            return _thanked(context.case(id), option, context)
        case Warm(case=id), Chose(option=option):
            return _warm(context.case(id), option, context)
        case Next() | Where() | Confirm(), _:
            return _next(state, event, context)
    return None


_NO_ANSWER = late(
    r"\W*(?:(?:yes|yeah|yep|ok|okay|sure|no|nope|idk|dunno)\b|(?:i )?(?:don'?t|do not) know\b|not sure\b|"
    r"what do (?:you|u) mean\b|"
    r"(?:can|could) you\b|what(?:'s| is) (?:that|this)\b)",
    re.IGNORECASE,
)
"""What is said about the question, and is no moment and no act."""


_ASKED_OF_US = late(
    r"\W*(?:(?:ok|okay|and|but|so|oh|please|also|hey)\b[\s,.]*)*(?:(?:can|could|will|would) you )?(?:please )?"
    r"(?:remind|nudge|ping|wake|message|write to) me\b(?!.*\b(?:if|when|then|they|she|he)\b)",
    re.IGNORECASE,
)
_BEGINS_A_QUESTION = late(
    r"\W*(?:(?:ok|okay|and|but|so|oh|hey)\b[\s,.]*)*(?:what|when(?= (?:is|are|do|does|will|can|should)\b)|where|who|why|how|"
    r"which|is|are|do|does|did|can|could|should|will|would|have|has)\b",
    re.IGNORECASE,
)
_ASKS_UNMARKED = late(
    r"\W*(?:(?:ok|okay|and|but|so|oh|hey|well|then)\b[\s,.]*)*(?:"
    r"(?:what|how|which|who|where|why)(?: \w+){0,2}? (?:do|does|should|can|could|would|shall|must|did|is|are|will) "
    r"(?:you|u|i|we|it|this|that|they|she|he)\b|how (?:i|to) (?:can|could|should|repair|fix|improve|learn)\b|"
    r"(?:do|does|can|could|should|would|will|is|are|shall) (?:you|u|i|we|it|this|that|there|they)\b)",
    re.IGNORECASE,
)
"""Asked as people ask it in a chat, without its mark."""
_HELPLESS = late(
    r"\W*(?:(?:ok|okay|and|but|so|oh|hey|well|then|sorry|honestly|hm+|um+)\b[\s,.]*)*(?:"
    r"(?:i )?(?:do ?n['’]?t|do not|have no) (?:really )?(?:know|idea|clue)(?: (?:what|which|how)(?: \w+){0,4})?|"
    r"no (?:idea|clue)|idk|dunno|not sure"
    r"(?: (?:what|which|how)(?: \w+){0,4})?|(?:any|got any|have you any|do you have any|some) (?:ideas?|tips?|"
    r"suggestions?|advice|examples?)"
    r"|(?:(?:can|could|would) you )?(?:please )?(?:help|advise) me(?: (?:to )?(?:choose|pick|decide|plan|here|with (?:it|"
    r"this|that)|find one))?"
    r"|(?:(?:can|could|would) you )?(?:please )?(?:suggest|recommend|give me|tell me|show me)(?: me)? (?:something|one|"
    r"an? (?:idea|example|suggestion)|some|what)"
    r"|i need (?:help|ideas?|an (?:idea|example))"
    r"|what (?:should|shall|can|could|would|do) (?:i|you|u) (?:plan|pick|choose|do|say|write|work on|put|suggest|"
    r"recommend|think i should (?:do|pick|work on|"
    r"choose|plan))(?: (?:here|now|there|then))?|which (?:one )?(?:should|shall|would|do) (?:i|you) (?:pick|choose|take|"
    r"start with)"
    r")(?: (?:please|pls|then|here|for me))*\W*",
    re.IGNORECASE,
)
"""That they do not know what to say here, and would like an example."""
MOST_ASKED = 14
"""Words of a question to us; a longer text may hold one and still be their own."""


def _to_us(text: str) -> bool:
    """Whether a text asks something of us (a reminder, what is coming), and is no moment and no act of theirs."""
    if len(text.split()) > MOST_ASKED:
        return False
    asks = text.strip().endswith("?") and _BEGINS_A_QUESTION.match(text) is not None
    asks = asks or _ASKS_UNMARKED.match(text) is not None
    return asks or _ASKED_OF_US.match(text) is not None


def _short(text: str) -> str:
    return " ".join(text.split())[:300]


def _points(case: Case, kept: set[str], context: Context) -> tuple[str, ...]:
    """What a plan may be made of: behaviour, gaps, impressions with an example; then one's own look back."""
    logged = [f for f in context.feedback if f.case == case.id]
    heard = [_whole(p.text) for f in logged for p in f.sorted if sorting.fate(p.label, p.example) == "plan"]
    notes = ("answers", "words", "attitude", "body", "dress", "cv")
    mine = [
        phrase(f"facts.review.{name}", note=note) if note != "better" else phrase(f"facts.review_better.{name}")
        for name in notes
        if (note := case.review.get(name, "fine")) != "fine"
    ]
    return tuple(text for text in dict.fromkeys((*heard, *mine)) if text not in kept)[:8]


_JOINED = late(r"^(?:(?:and|but|also|plus|or|so|then|which|because)\b[\s,]*)*(?:that\b\s+)?", re.IGNORECASE)


def _whole(point: str) -> str:
    """A point without the words that only joined it to the one before ("also that you talked too much")."""
    rest = _JOINED.sub("", point.strip(), count=1)
    joined = len(rest) < len(point.strip()) and len(rest.split()) > 2 and not re.match(r"(?:was|is|were|are|can|will)\b", rest)
    return f"{rest[:1].upper()}{rest[1:]}" if joined else point


def _typed(state: Retype, text: str, context: Context) -> Turn | None:
    """A plan counts when it is typed whole: with its moment, and with what is done then."""
    words = _short(text)
    if not if_then.whole(words) or not _IF.search(words):
        return to(state, Say("plan.whole_sentence")) if words else None
    plan = Plan(
        id=context.new_id("plan"), case=state.case, cue=state.cue, act=state.act, words=words, source=state.source,
        made=context.now,
    )  # fmt: skip
    made = state.made + 1
    case = settle(context.case(state.case), phase="planned")
    if made >= MOST:
        return to(Remember(case=case.id, made=made), keep(case, context), Keep(plan), Say("plan.three_is_enough"))
    return to(More(case=case.id, made=made), keep(case, context), Keep(plan), Say("plan.made"))


def _remember(case: Case, event: Event, context: Context) -> Turn | None:
    match event:
        case Chose(option="no"):
            return _after_plans(case, context)
        case Said(text=text):
            found = context.when(text)
            if isinstance(found, When):
                remind = Remind("N12", case=case.id, at=found.instant, chosen=True)
                return _after_plans(case, context, remind, Say("plan.will_remind", {"at": found.instant}))
            name, values = asking(found)
            return None if found.question == "not_understood" else to(Remember(case=case.id, made=MOST), Say(name, values))
    return None


# --- parting well ------------------------------------------------------------------------------------------------------


def _after_plans(case: Case, context: Context, *effects: Effect) -> Turn:
    if not case.again_letter and "again" not in case.settled:
        return to(Again(case=case.id), keep(case, context), *effects)
    return _thanks(case, context, *effects)


def _thanks(case: Case, context: Context, *effects: Effect) -> Turn:
    if not case.thanked and case.outcome in ("useful", "refused") and "thanks" not in case.settled:
        return to(Thanks(case=case.id, about=about(case)), keep(case, context), *effects)
    if case.outcome == "useful" and "warm" not in case.settled:
        return to(Warm(case=case.id), keep(case, context), *effects)
    if case.next_interview is None and "next" not in case.settled:
        return to(Next(case=case.id), keep(case, context), *effects)
    return to(WhatNext(), keep(case, context), *effects, Say("plan.done"), Leave())


def _thanked(case: Case, option: str, context: Context) -> Turn:
    settled = settle(case, "thanks")
    if option == "write":
        why = "refusal" if case.outcome == "refused" else "advice"
        turn = _thanks(settled, context)
        return to(turn.state, *turn.effects, Enter("draft", values={"case": case.id, "form": "thanks", "thanks_for": why}))
    if option == "done":
        settled = settled.model_copy(update={"thanked": True})
        return _thanks(settled, context, Forget(kind="N10", case=case.id))
    return _thanks(settled, context)


def _warm(case: Case, option: str, context: Context) -> Turn:
    settled = settle(case, "warm", warm=option == "yes")
    if option != "yes":
        return _thanks(settled, context)
    reminders = (Remind("N16", case=case.id), Remind("N16", case=case.id, occurrence=2))
    turn = _thanks(settled, context)
    note = {"case": case.id, "form": "connect"}
    return to(turn.state, *turn.effects, *reminders, Say("plan.in_touch"), Enter("draft", values=note))


def _next(state: State, event: Event, context: Context) -> Turn | None:
    match state, event:
        case Next(case=id), Chose(option="no"):
            return _thanks(settle(context.case(id), "next"), context)
        case Next(case=id) | Confirm(case=id), Said(text=text):
            found = context.when(text)
            if isinstance(found, When):
                hour = says_hour(text, found, context)
                return to(Confirm(case=id, when=found.instant, day=None if hour else found.instant.date()))
            name, values = asking(found)
            return None if found.question == "not_understood" else to(state, Say(name, values))
        case Confirm(case=id, when=when, day=day), Chose(option="yes"):
            return to(Where(case=id, when=when, hour=day is None))
        case Confirm(case=id), Chose(option="no"):
            return to(Next(case=id))
        case Where(case=id, when=when, hour=hour), Said(text=text) if text.strip():
            return _dated(context.case(id), when, _short(text)[:120], context, hour=hour)
        case Where(case=id, when=when, hour=hour), Chose(option="skip"):
            return _dated(context.case(id), when, "", context, hour=hour)
    return None


def _dated(case: Case, when: datetime, where: str, context: Context, *, hour: bool) -> Turn:
    """The next interview: three days and one day before (N14), and two hours after its end (N15)."""
    dated = settle(case, "next", next_interview=when, next_interview_at=where, next_interview_hour=hour)
    shown = Say("plan.dated", {"at": when if hour else when.date()})
    return _thanks(dated, context, *around(case, when, hour=hour), shown)


def _correct(state: State, text: str, context: Context) -> Turn | None:
    """Who does not know what to say gets an example; else a correction of the case."""
    if isinstance(state, _Helped) and state.hears(text):
        return to(state, Say(f"plan.help_{state.at.removeprefix('plan.')}"))
    return correct(state, text, context)


FLOW = Flow(
    name="plan",
    states=(Pick, Cue, Act, Retype, More, Remember, Again, Thanks, Warm, Next, Where, Confirm),
    begin=begin,
    step=step,
    correct=_correct,
    volunteer=volunteer,
    lines=tuple(f"plan.help_{at}" for at in ("pick", "cue", "act")),
    commands=("plan",),
)
