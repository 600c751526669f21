"""The rehearsal in the chat: models to watch, an interviewer, the call, the debrief, and again (PER, RUB and SCR rows).

What is said inside the call is the person's own work (`verbatim`): it goes to the interviewer. The coach speaks only when the
person steps out, asks for a hint or takes a turn back, and is set off from the interviewer's voice. A call under way is also kept
as a record after every turn, so that `stop` loses nothing and it can go on another day.

An interruption is a message sent before the interviewer's last piece was there (`Said.interrupted`: the host's pauses, on the
platforms their timestamps too; what was still to come is then not said), or one that begins with `--`.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Literal, get_args

from pydantic import BaseModel, ConfigDict

from bot.context import Context
from bot.effects import Chart, Cut, Draw, Effect, Forget, Keep, Leave, Remind, Say, Turn, Value, to
from bot.events import Chose, Event, Said
from bot.flow import Flow, Way
from bot.flows.home import WhatNext
from bot.heard.practise import described
from bot.records import Case, OwnPersona, Plan, Rehearsal
from bot.rehearsal import ladder
from bot.rehearsal.branches import back_to, compare
from bot.rehearsal.call import Call, Spoken, begin, say, stop
from bot.rehearsal.cards import Card
from bot.rehearsal.debrief import Debrief, debrief
from bot.rehearsal.hints import hint
from bot.rehearsal.library import cards, model, phrase
from bot.rehearsal.models import play
from bot.rehearsal.own import Answers, Opener, Shutter, card_from_answers, card_from_notice
from bot.rehearsal.rubric import CRITERIA
from bot.state import Option, State
from bot.when import When, asking

CUT = "--"
"""A message that begins so cuts in, on every platform."""

CHUNK = 4
"""Turns of a model call that are shown at a time."""

REAL_CALL = timedelta(minutes=20)
"""How long a real call is taken to last, for the nudge after it."""


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


# -- coming in ---------------------------------------------------------------------------------------------------------


def begin_flow(way: Way, context: Context) -> Turn:
    """By command, from a case, or to look at progress."""
    if way.values.get("command") == "progress" or way.values.get("show") == "progress":
        return Turn(WhatNext(), _progress(context))
    case = _case(way.values.get("case", ""), context)
    id = case.id if case else ""
    wanted = (way.values.get("persona") or way.text).strip().upper()
    if wanted not in cards():
        wanted = described(way.text)
    if wanted in cards():
        return _meet(cards()[wanted], id, context)
    left = _left(context)
    if left is not None:
        return to(Unfinished(case=id, sitting=left, name=left.card.name, turns=left.call.turn))
    if not any(r.completed for r in context.rehearsals):
        return to(First(case=id))
    return _whom(id, context)


def _case(id: str, context: Context) -> Case | None:
    named = next((c for c in context.cases if c.id == id), None)
    return named or next((c for c in context.cases if c.phase != "closed"), None)


def _left(context: Context) -> Sitting | None:
    """The latest call that was left in the middle, if it was the last thing rehearsed."""
    latest = max(context.rehearsals, key=lambda r: r.ended, default=None)
    if latest is None or latest.completed or not latest.details.get("sitting"):
        return None
    sitting = Sitting.model_validate(latest.details["sitting"])
    return None if sitting.call.ended else sitting


def _runs(context: Context) -> list[ladder.Run]:
    """The rehearsals as the ladder sees them, oldest first."""
    return [
        ladder.Run(
            persona=r.persona,
            level=int(r.details.get("level", cards()[r.persona].level if r.persona in cards() else 5)),
            seed=r.seed,
            score=r.score,
            marks=r.rubric,
            ended=("cold" if r.early_end else "closed") if r.completed else "stopped",
            turns=max(len(r.openness) - 1, 0),
            peak=max(r.openness, default=0),
            curve=tuple(float(v) for v in r.openness),
            guess=r.guess,
        )
        for r in sorted(context.rehearsals, key=lambda r: r.began)
    ]


def _whom(case: str, context: Context, *, easier: bool = False) -> Turn:
    """Suggest an interviewer, with the reason."""
    found = _case(case, context)
    resembling = _resembling(found) if found else []
    runs = _runs(context)
    if found is not None and found.live:
        suggested = ladder.Suggestion("P12", "live")
    elif easier:
        level = max(1, ladder.next_level(runs).level - 1)
        suggested = ladder.Suggestion(ladder.on_level(level)[0], "ladder")
    else:
        suggested = ladder.suggest(runs, resembling)
    card = cards()[suggested.persona]
    down = ladder.next_level(runs).why == "down_offered" and not easier
    because = phrase(f"rehearsal.because_{suggested.why}")
    like = resembling[0].persona if resembling and resembling[0].persona != card.id else ""
    name, company = _stands_for(card, found)
    role = card.role
    if name:
        role = phrase(f"rehearsal.played_{'at' if company else 'by'}", company=company, persona=card.name)
    whom = Whom(case=case, persona=card.id, name=name or card.name, role=role, because=because, easier=down, like=like)
    return to(whom)


def _resembling(case: Case) -> list[ladder.Suggestion]:
    return ladder.fits(
        told=case.told,
        via_recruiter=case.via_recruiter,
        reasons=case.reasons,
        feedback="refused" if case.policy == "no_feedback" else case.feedback or "none",
        stage=case.stage,
        door=case.door or "none",
        panel=case.met == "panel",
        live=case.live,
    )


def _stands_for(card: Card, case: Case | None) -> tuple[str, str]:
    """Whom of the person's own case an interviewer of the twelve stands for, and where; empty where the case doesn't say."""
    if case is None or card.level == 5:
        return "", ""
    if card.id == "P7":
        return case.recruiter, case.employer
    met = case.met_names[0] if len(case.met_names) == 1 else ""
    return case.rapport or case.person or met, case.employer


def _meet(card: Card, case: str, context: Context, *, own: Card | None = None, like: str = "") -> Turn:
    """Set the scene and ask how the thought of the call feels."""
    found = _case(case, context)
    name, company = ("", "") if own is not None else _stands_for(cards()[card.id], found)
    plain = card if own is not None else cards()[card.id]
    spoken_of = card.with_values(company=found.employer, role=found.role) if found and card.level == 5 else card
    if own is None:
        spoken_of = plain.standing_for(name, company)
    call = begin(spoken_of, context.seed + len(context.rehearsals))
    sitting = Sitting(
        id=context.new_id("rehearsal"),
        call=call,
        began=context.now,
        case=found.id if found else "",
        own=spoken_of if own is not None else None,
        as_name=name,
        as_company=company,
        like=like,
    )
    setting = card.setting if card.level < 3 else card.setting.partition(". ")[0].rstrip(".") + "."
    return to(
        FeelingBefore(sitting=sitting),
        *_scene(plain, name, company, setting),
        Say(f"rehearsal.channel_{card.channel}"),
    )


def _scene(card: Card, name: str, company: str, setting: str) -> tuple[Effect, ...]:
    """Who is called: the interviewer as they are, or standing for somebody of the case."""
    if not name and not company:
        return (Say("rehearsal.scene", {"name": card.name, "role": card.role, "setting": setting}),)
    kind = "at" if name and company else "by" if name else "for"
    role = phrase(f"rehearsal.played_{kind}", company=company, persona=card.name)
    return Say("rehearsal.scene", {"name": name or card.name, "role": role, "setting": setting}), Say("rehearsal.made_up")


# -- steps -------------------------------------------------------------------------------------------------------------


def step(state: State, event: Event, context: Context) -> Turn | None:
    """What each question does with an answer."""
    match state:
        case First() | Watching() | Unfinished() | Whom() | Choose():
            return _before(state, event, context)
        case OwnName() | OwnSaid() | OwnTruth() | OwnOpens() | OwnShuts():
            return _own(state, event, context)
        case FeelingBefore():
            return _start(state, event)
        case InCall() | Outside():
            return _calling(state, event, context)
        case FeelingAfter() | OwnBest() | Guess():
            return _looking_back(state, event, context)
        case Retype() | Booked() | Then() | FromTurn():
            return _going_on(state, event, context)
    return None


_GREETS = re.compile(
    r"\W*(?:hello|hi|hiya|hey|good (?:morning|afternoon|evening)|dear)\b[\s,]*(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
_INTRODUCES = re.compile(
    r"\b(?:this is|it['’]?s|my name is|i['’]?m|i am) [A-Z]|"
    r"\b(?:speaking|you (?:said|told|turned|rang|called|interviewed|rejected)|"
    r"(?:taking|take) (?:my|the|this) call|for (?:your|the) time|(?:calling|ringing) (?:you|about)|we (?:met|spoke)|"
    r"our interview|thank(?:s| you) for)\b",
)
"""What is said to an interviewer who picks up, and to nobody else."""


def _opens_call(text: str, name: str) -> bool:
    """Whether a text is the first line of the call ("Hello Karen, this is Ben"), and no word to the coach."""
    greets = _GREETS.match(text.strip())
    if greets is None:
        return False
    rest = greets["rest"].lower()
    named = any(rest.startswith(part.lower()) for part in (name, *name.split()) if len(part) > 1)
    return named or (len(rest.split()) >= 3 and _INTRODUCES.search(text) is not None)


def _opening(state: State, text: str, context: Context) -> Turn | None:
    """The first line of the call, said a question too early, begins the call; in a model call nobody hears it."""
    match state:
        case Watching(which=which) if _opens_call(text, cards()[model(which).persona].name):
            return to(state, Say("rehearsal.only_watching"))
        case Whom(case=id, persona=persona, name=name) if _opens_call(text, name):
            met = _meet(cards()[persona], id, context)
            assert isinstance(met.state, FeelingBefore)
            begun = _began(met.state.sitting, "", text, context)
            return Turn(begun.state, (*met.effects, *begun.effects))
        case FeelingBefore(sitting=sitting) if _opens_call(text, sitting.card.name):
            return _began(sitting, "", text, context)
    return None


def _began(sitting: Sitting, feeling: str, text: str, context: Context) -> Turn:
    """The call begins, and these are the first words in it."""
    ready = sitting.model_copy(update={"feeling": feeling})
    rules = Say("rehearsal.rules", {"name": ready.card.name, "mark": CUT})
    first = _turn(ready, Said(text=text), context)
    return Turn(first.state, (rules, *_spoken(ready.call.opening, ready), Say("rehearsal.taken_as_opening"), *first.effects))


def _before(state: First | Watching | Unfinished | Whom | Choose, event: Event, context: Context) -> Turn | None:
    if isinstance(state, Choose | Whom | First | Watching) and isinstance(event, Said):
        named = _named(event.text) or described(event.text)
        return None if not named else _meet(cards()[named.upper()], state.case, context)
    if not isinstance(event, Chose):
        return None
    match state, event.option:
        case First(case=id), "watch":
            return _watch(Watching(case=id))
        case Watching(), "next":
            return _watch(state)
        case ((First(case=id) | Watching(case=id)), "skip"):
            return _whom(id, context)
        case Unfinished(sitting=sitting), "go_on":
            last = sitting.call.last
            return to(_in_call(sitting), Say("rehearsal.where_we_were", {"name": sitting.card.name}), *_spoken(last, sitting))
        case Unfinished(), "leave":
            return to(state, Say("rehearsal.any_time"), Leave())
        case Unfinished(case=id, sitting=sitting), "anew":
            kept = _record(sitting, context, completed=False)
            details = {k: v for k, v in kept.details.items() if k != "sitting"}
            turn = _whom(id, context)
            return Turn(turn.state, (Keep(kept.model_copy(update={"details": details})), *turn.effects))
        case Whom(case=id, persona=persona), "begin":
            return _meet(cards()[persona], id, context)
        case Whom(case=id, like=like), "like" if like:
            return _meet(cards()[like], id, context)
        case Whom(case=id), "another":
            found = _case(id, context)
            return to(Choose(case=id, notice=bool(found and found.notice)))
        case Whom(case=id), "easier":
            return _whom(id, context, easier=True)
        case Whom(case=id), "models":
            return _watch(Watching(case=id))
        case Whom(case=id, persona=persona), "notes":
            return to(state, *_notes(persona))
        case Whom(), "enough":
            return to(state, Say("rehearsal.any_time"), Leave())
        case Choose(case=id), "own":
            return to(OwnName(case=id))
        case Choose(case=id), "notice":
            found = _case(id, context)
            if found is None or not found.notice:
                return None
            return to(OwnTruth(case=id, name=found.person, said=found.notice, notice=True))
        case Choose(case=id), option if option.upper() in cards():
            return _meet(cards()[option.upper()], id, context)
    return None


def _named(text: str) -> str | None:
    """The interviewer of the list whom a text names, by the whole name, by its first word or its last, or by what they are."""
    said = _plain(text)
    # What stands round a name ("with Moira please") adds nothing.
    words = [word for word in said.split() if word not in _ROUND]
    found = set()
    for option in Choose().choices():
        number, _, title = option.label.partition(" ")
        role, _, name = title.partition(": ")
        parts = _plain(name).split()
        roles = {_plain(role), _plain(role).removeprefix("the ")}
        ways = {_plain(option.label), _plain(title), _plain(name), _plain(number), *roles, *parts[:1], *parts[-1:]}
        whole = _plain(name)
        slipped = bool(difflib.get_close_matches(" ".join(words), [whole], n=1, cutoff=0.85))
        if said in ways or " ".join(words) in ways or slipped or f" {whole} " in f" {said} ":
            found.add(option.id)
    return found.pop() if len(found) == 1 else None


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


_ROUND = frozenset("with to the a an please pls id i d like want ring call take try lets go for ok and mr mrs ms miss dr".split())


def _watch(state: Watching) -> Turn:
    """The next few turns of a model call; after the good one the bad one; after both, on."""
    shown_model = model(state.which)
    card = cards()[shown_model.persona]
    call = play(shown_model, card, 1)
    effects: list[Effect] = []
    if state.shown == 0:
        effects.append(Say("rehearsal.model_intro", {"words": shown_model.intro}))
        effects.append(_they_say(card.name, call.opening.text))
    until = state.shown + CHUNK
    pairs = list(zip(shown_model.turns, call.turns, strict=False))
    for watched, played in pairs[state.shown : until]:
        effects.append(Say("rehearsal.model_turn", {"words": watched.said.text, "look": watched.look}))
        effects.append(_they_say(card.name, played.answer.text))
    if until < len(pairs):
        return Turn(state.model_copy(update={"shown": until}), tuple(effects))
    effects.append(Say("rehearsal.model_after", {"words": shown_model.after}))
    if state.which == "good":
        return Turn(Watching(case=state.case, which="bad"), tuple(effects))
    return Turn(First(case=state.case), (*effects, Say("rehearsal.watched")))


def _own(state: OwnName | OwnSaid | OwnTruth | OwnOpens | OwnShuts, event: Event, context: Context) -> Turn | None:
    text = event.text.strip() if isinstance(event, Said) else ""
    match state, event:
        case OwnName(case=id), Said() if text:
            return to(OwnSaid(case=id, name=text[:80]))
        case OwnSaid(case=id, name=name), Said() if text:
            return to(OwnTruth(case=id, name=name, said=text[:1000]))
        case OwnTruth(case=id, notice=True), (Said() | Chose(option="skip")):
            return _from_notice(id, text, context)
        case OwnTruth(case=id, name=name, said=said), (Said() | Chose(option="skip")):
            truth = text[:1000] or said
            return to(OwnOpens(case=id, name=name, said=said, truth=truth))
        case OwnOpens(case=id, name=name, said=said, truth=truth), Chose(option=option) if option in get_args(Opener):
            return to(OwnShuts.model_validate({"case": id, "name": name, "said": said, "truth": truth, "opens": option}))
        case OwnShuts(), Chose(option=option) if option in get_args(Shutter):
            answers = Answers.model_validate(
                {"name": state.name, "said": state.said, "truth": state.truth, "opens": state.opens, "shuts": option}
            )
            card = card_from_answers(cards()["own"], answers)
            return _with_own(card, state.case, context, like="")
    return None


def _from_notice(id: str, truth: str, context: Context) -> Turn | None:
    case = _case(id, context)
    if case is None:
        return None
    made = card_from_notice(cards()["own"], cards(), context.account(case.notice, "notice"), case.notice, truth)
    turn = _with_own(made.card, id, context, like=made.like)
    return Turn(
        turn.state, (*turn.effects, Say("rehearsal.best_question", {"question": phrase(f"rehearsal.ask_{made.question}")}))
    )


def _with_own(card: Card, case: str, context: Context, like: str) -> Turn:
    record = OwnPersona(
        id=context.new_id("own_persona"), case=case, name=card.name, card=card.model_dump(mode="json"), made=context.now
    )
    turn = _meet(card, case, context, own=card, like=like)
    return Turn(turn.state, (Keep(record), *turn.effects))


def _start(state: FeelingBefore, event: Event) -> Turn | None:
    match event:
        case Chose(option="skip"):
            feeling = ""
        case Chose(option=option):
            feeling = option
        case Said(text=text) if text.strip():
            feeling = text.strip()[:200]
        case _:
            return None
    sitting = state.sitting.model_copy(update={"feeling": feeling})
    return to(
        _in_call(sitting),
        Say("rehearsal.rules", {"name": sitting.card.name, "mark": CUT}),
        *_spoken(sitting.call.opening, sitting),
        *_cue(sitting),
    )


def _in_call(sitting: Sitting) -> InCall:
    return InCall(sitting=sitting, name=sitting.card.name)


def _they_say(name: str, words: str) -> Say:
    return Say("rehearsal.they_say", {"name": name, "words": words}, voice="interviewer")


def _spoken(line: Spoken, sitting: Sitting) -> tuple[Effect, ...]:
    """The interviewer's pieces, one message each; or the coach's step out of the role in their place."""
    if line.aside:
        return (Say(f"rehearsal.aside_{line.aside}"),)
    return tuple(_they_say(sitting.card.name, part) for part in line.parts)


def _cue(sitting: Sitting) -> tuple[Effect, ...]:
    """On level 1 each turn comes with the move to try (rehearsal.md, ladder)."""
    if sitting.card.level != 1 or sitting.call.ended:
        return ()
    return (Say("rehearsal.cue", {"move": _move(hint(sitting.card, sitting.call))}),)


def _move(label: str) -> str:
    return phrase(f"rehearsal.move_{label.lower()}")


# -- in the call -------------------------------------------------------------------------------------------------------


def _calling(state: InCall | Outside, event: Event, context: Context) -> Turn | None:
    sitting = state.sitting
    match state, event:
        case InCall(), Said():
            return _turn(sitting, event, context)
        case InCall(), Chose(option="out"):
            return to(Outside(sitting=sitting, name=state.name))
        case Outside(), Chose(option="back_in"):
            return to(_in_call(sitting), *_spoken(sitting.call.last, sitting), *_cue(sitting))
        case Outside(), Said(text=text) if text.strip() and not text.strip().endswith("?"):
            return to(state, Say("rehearsal.heard"))
        case _, Chose(option="hint"):
            return to(state, Say("rehearsal.hint", {"move": _move(hint(sitting.card, sitting.call))}))
        case _, Chose(option="take_back") if sitting.call.turns:
            return _take_back(sitting, sitting.call.turn)
        case _, Chose(option="other_branch") if sitting.branches:
            other, *rest = reversed(sitting.branches)
            swapped = sitting.model_copy(update={"call": other, "branches": (*reversed(rest), sitting.call)})
            after = (Say("rehearsal.other_branch"), *_spoken(other.last, swapped))
            return _ended(swapped, context, after) if other.ended else to(_in_call(swapped), *after, *_cue(swapped))
        case _, Chose(option="later"):
            kept = Unfinished(case=sitting.case, sitting=sitting, name=state.name, turns=sitting.call.turn)
            return to(kept, Keep(_record(sitting, context, completed=False)), Say("rehearsal.kept"))
        case _, Chose(option="hang_up"):
            ended = sitting.model_copy(update={"call": stop(sitting.call)})
            if not ended.call.turns:
                return to(state, Say("rehearsal.any_time"), Leave())
            return _ended(ended, context, ())
    return None


def _turn(sitting: Sitting, said: Said, context: Context) -> Turn:
    """One turn of the candidate: the interviewer's answer, kept at once."""
    stripped = said.text.strip()
    cuts = said.interrupted or (stripped.startswith(CUT) and len(stripped) > len(CUT))
    words = stripped.removeprefix(CUT).strip() if stripped.startswith(CUT) else said.text
    heard = said.heard if said.interrupted else 1
    call = say(sitting.card, sitting.call, words, context.language.move, interrupted=cuts, parts_heard=heard)
    after = sitting.model_copy(update={"call": call})
    effects: tuple[Effect, ...] = (Cut(), Say("rehearsal.cut_in")) if cuts else ()
    effects += _spoken(call.last, after)
    if after.retrying:
        effects += _compared(after)
        after = after.model_copy(update={"retrying": False})
    if call.ended:
        return _ended(after, context, effects)
    return to(_in_call(after), Keep(_record(after, context, completed=False)), *effects, *_cue(after))


def _take_back(sitting: Sitting, turn: int) -> Turn:
    """The call before a turn; what was played since is kept as a branch."""
    call = back_to(sitting.card, sitting.call, turn)
    again = sitting.model_copy(update={"call": call, "branches": (*sitting.branches, sitting.call)[-3:], "retrying": True})
    return to(_in_call(again), Say("rehearsal.taken_back", {"turn": turn}), *_spoken(call.last, again), *_cue(again))


def _compared(sitting: Sitting) -> tuple[Effect, ...]:
    """Both branches side by side: openness, facts, score."""
    before = sitting.branches[-1]
    found = compare(sitting.card, before, sitting.call)
    fork = before.model_copy(update={"turns": before.turns[: found.turn], "told": _told_by(before, found.turn)})
    side = compare(sitting.card, fork, sitting.call)
    values: dict[str, Value] = {
        "turn": found.turn,
        "before": found.left.said or "…",
        "now": found.right.said or "…",
        "before_openness": round(found.left_at_fork),
        "now_openness": round(found.right_at_fork),
        "before_facts": len(side.left.facts),
        "now_facts": len(side.right.facts),
        "before_score": side.left.score,
        "now_score": side.right.score,
    }
    first, second = phrase("rehearsal.branch_before"), phrase("rehearsal.branch_now")
    chart = Chart(
        "compare",
        {first: (found.left_at_fork, float(side.left.score)), second: (found.right_at_fork, float(side.right.score))},
        (phrase("rehearsal.openness"), phrase("rehearsal.score")),
    )
    return (Draw(chart, "rehearsal.compared", values),)


def _told_by(call: Call, turn: int) -> tuple[int, ...]:
    return tuple(dict.fromkeys(fact for played in call.turns[:turn] for fact, _ in played.answer.facts))


def _ended(sitting: Sitting, context: Context, effects: Sequence[Effect]) -> Turn:
    """The call is over: their own answers come first."""
    over: tuple[Effect, ...] = (Say("rehearsal.early_end"),) if sitting.call.ended == "cold" else ()
    kept = Keep(_record(sitting, context, completed=sitting.call.ended != "stopped"))
    return to(FeelingAfter(sitting=sitting), kept, *effects, *over)


def _record(sitting: Sitting, context: Context, *, completed: bool, **more: Any) -> Rehearsal:
    """The rehearsal as it is remembered, with what a replay needs."""
    card, call = sitting.card, sitting.call
    found = debrief(call, card, interested=_interested(sitting, context))
    case = next((c for c in context.cases if c.id == sitting.case), None)
    return Rehearsal.model_validate(
        {
            "id": sitting.id,
            "case": sitting.case,
            "persona": call.persona,
            "seed": call.seed,
            "began": sitting.began,
            "ended": context.now,
            "completed": completed,
            "early_end": call.ended == "cold",
            "score": found.score,
            "guess": sitting.guess,
            "feeling_before": sitting.feeling,
            "feeling_after": sitting.feeling_after,
            "rubric": {k: m.mark for k, m in found.rubric.items()},
            "openness": tuple(round(v) for v in found.curve),
            "facts": found.facts,
            "keep": found.keep.criterion if found.keep else "",
            "change": found.change.criterion if found.change else "",
            "live": bool(case and case.live),
            "details": {
                "level": card.level,
                "own_best": sitting.own_best,
                "sitting": sitting.model_dump(mode="json"),
                **more,
            },
        }
    )


def _interested(sitting: Sitting, context: Context) -> bool | None:
    """Whether they truly want a later role there, where they have said so (A66, K14)."""
    case = next((c for c in context.cases if c.id == sitting.case), None)
    return None if case is None or case.wants in ("unknown", "maybe") else case.wants == "yes"


# -- looking back ------------------------------------------------------------------------------------------------------

_NUMBER = re.compile(r"\d{1,3}")
_TO_THEM = re.compile(r"\b(?:you|your)\b|^\W*(?:please|hello|hi)\b", re.IGNORECASE)
_LOOKS_BACK = re.compile(
    r"\b(?:when|where|that|how|bit|part|moment|asking|saying|said|say|told|asked|thanked|thanking|kept|stayed|waited|waiting|let|"
    r"they|he|she|them|him|her|nothing|none|calm)\b|[\"“]",
    re.IGNORECASE,
)


def _to_them(text: str, sitting: Sitting) -> bool:
    """Whether words after the call are still meant for the interviewer, and tell nothing of a moment in it."""
    plain = _plain(text)
    if any(plain and plain in _plain(turn.said.text) for turn in sitting.call.turns):
        return False  # their own line, quoted
    return _TO_THEM.search(text) is not None and _LOOKS_BACK.search(text) is None


def _looking_back(state: FeelingAfter | OwnBest | Guess, event: Event, context: Context) -> Turn | None:
    sitting = state.sitting
    text = event.text.strip() if isinstance(event, Said) else ""
    skipped = isinstance(event, Chose) and event.option == "skip"
    match state:
        case FeelingAfter():
            feeling = event.option if isinstance(event, Chose) and not skipped else text[:200]
            if feeling or skipped:
                return to(OwnBest(sitting=sitting.model_copy(update={"feeling_after": feeling})))
        case OwnBest():
            if text and _to_them(text, sitting):
                return to(state, Say("rehearsal.call_is_over", {"name": sitting.card.name}))
            if text or skipped:
                return to(Guess(sitting=sitting.model_copy(update={"own_best": text[:500]})))
        case Guess():
            number = _NUMBER.search(text)
            if skipped:
                return _debriefed(sitting, context)
            if number is not None:
                return _debriefed(sitting.model_copy(update={"guess": min(100, int(number.group()))}), context)
    return None


def _debriefed(sitting: Sitting, context: Context) -> Turn:
    """The coach's side of it: curve, score beside the guess, three quotes, a keep, a change, what was missed."""
    found = debrief(sitting.call, sitting.card, interested=_interested(sitting, context))
    record = _record(sitting, context, completed=sitting.call.ended != "stopped")
    effects: list[Effect] = [Keep(record), _curve(found, sitting)]
    if sitting.guess is None:
        effects.append(Say("rehearsal.scored", {"score": found.score}))
    else:
        effects.append(Say("rehearsal.scored_guess", {"score": found.score, "guess": sitting.guess}))
    if found.quotes:
        lines = tuple(phrase("rehearsal.quoted", turn=q.turn, change=f"{q.change:+.0f}", quote=q.quote) for q in found.quotes)
        effects.append(Say("rehearsal.quotes", {"lines": lines}))
    if found.keep:
        what = phrase(f"rehearsal.keep_{found.keep.criterion.lower()}")
        effects.append(Say("rehearsal.keep", {"what": what, "turn": found.keep.turn, "quote": found.keep.quote}))
    if found.missed:
        lines = tuple(phrase("rehearsal.one_missed", words=m.text, move=_move(m.move)) for m in found.missed)
        effects.append(Say("rehearsal.missed", {"lines": lines}))
    else:
        effects.append(Say("rehearsal.nothing_missed"))
    effects += _ladder(sitting, record, context)
    if found.change is None:
        return Turn(_then(sitting, context), tuple(effects))
    sharp = found.change.criterion == "K7" and {"BLAME", "LEGAL"} & set(sitting.call.turns[found.change.turn - 1].said.labels)
    plan = phrase("rehearsal.change_sharp" if sharp else f"rehearsal.change_{found.change.criterion.lower()}")
    if found.change.quote:
        effects.append(Say("rehearsal.change", {"turn": found.change.turn, "quote": found.change.quote}))
    else:
        effects.append(Say("rehearsal.change_unsaid"))
    return Turn(Retype(sitting=sitting, plan=plan), tuple(effects))


def _curve(found: Debrief, sitting: Sitting) -> Draw:
    values: dict[str, Value] = {
        "name": sitting.card.name,
        "start": round(found.curve[0]),
        "peak": round(max(found.curve)),
        "end": round(found.curve[-1]),
    }
    labels = (phrase("rehearsal.start"), *(str(n) for n in range(1, len(found.curve))))
    return Draw(Chart("openness", {sitting.card.name: found.curve}, labels), "rehearsal.curve", values)


def _ladder(sitting: Sitting, record: Rehearsal, context: Context) -> list[Effect]:
    """A word about the ladder where this run moved it, and the dose."""
    others = [r for r in context.rehearsals if r.id != record.id]
    before = ladder.next_level(_runs_of([*others], context))
    after = ladder.next_level(_runs_of([*others, record], context))
    out: list[Effect] = []
    # A first run on a higher level puts them there, too; only what two good runs opened is said.
    if after.why == "up" and after.level > before.level and record.completed:
        out.append(Say("rehearsal.up", {"level": after.level}))
    done = ladder.dose(_runs_of([*others, record], context))
    if done == ladder.DOSE:
        out.append(Say("rehearsal.dose_done"))
    return out


def _runs_of(records: Sequence[Rehearsal], context: Context) -> list[ladder.Run]:
    return _runs(Context(now=context.now, person=context.person, language=context.language, records=tuple(records)))


def _then(sitting: Sitting, context: Context) -> Then:
    found = debrief(sitting.call, sitting.card)
    replay = found.missed[0].replay if found.missed else (found.change.turn if found.change else sitting.call.turn)
    return Then(sitting=sitting, replay=replay, easier=sitting.call.ended == "cold" and sitting.card.level > 1)


_IF_THEN = re.compile(
    r"^\s*(if|when|whenever)\b(?P<cue>.+?)[,;]?\s+(?:then|i will|i'll|i)\b(?P<act>.+)$", re.IGNORECASE | re.DOTALL
)


def _going_on(state: Retype | Booked | Then | FromTurn, event: Event, context: Context) -> Turn | None:
    sitting = state.sitting
    match state, event:
        case Retype(), Chose(option="skip"):
            return _after_plan(sitting, context, ())
        case Retype(), Said(text=text) if text.strip():
            parts = _IF_THEN.match(text)
            if parts is None:
                return to(state, Say("rehearsal.if_then", {"plan": state.plan}))
            made = Plan(
                id=context.new_id("plan"),
                case=sitting.case,
                cue=parts["cue"].strip(" ,"),
                act=parts["act"].strip(" ."),
                words=text.strip()[:500],
                source="rehearsal",
                made=context.now,
            )
            return _after_plan(sitting, context, (Keep(made), Say("rehearsal.planned")))
        case Booked(), Chose(option="skip"):
            return to(_then(sitting, context))
        case Booked(), Said(text=text):
            return _book(sitting, text, context)
        case Then(replay=turn), Chose(option="replay") if turn:
            return _replayed(sitting, turn, context)
        case Then(), Chose(option="from_turn"):
            return to(FromTurn(sitting=sitting))
        case FromTurn(), Chose(option="enough"):
            return to(_then(sitting, context))
        case FromTurn(), Chose(option=option) if option.startswith("turn_"):
            return _replayed(sitting, int(option.removeprefix("turn_")), context)
        case Then(), Chose(option="again"):
            return _meet(sitting.card, sitting.case, context, own=sitting.own, like=sitting.like)
        case Then(), Chose(option="another"):
            return _whom(sitting.case, context)
        case Then(), Chose(option="easier"):
            return _whom(sitting.case, context, easier=True)
        case Then(), Chose(option="marks"):
            return to(state, Say("rehearsal.marks", {"lines": _marks(sitting, context)}))
        case Then(), Chose(option="notes"):
            return to(state, *_notes(sitting.call.persona))
        case Then(), Chose(option="progress"):
            return to(state, *_progress(context))
        case Then(), Chose(option="enough"):
            return to(state, Say("rehearsal.any_time"), Leave())
    return None


def _after_plan(sitting: Sitting, context: Context, effects: tuple[Effect, ...]) -> Turn:
    case = next((c for c in context.cases if c.id == sitting.case), None)
    if case is None or (case.phase != "closed" and not case.live and case.booked_call is None):
        return Turn(Booked(sitting=sitting), effects)
    return Turn(_then(sitting, context), effects)


def _book(sitting: Sitting, text: str, context: Context) -> Turn | None:
    """The real call's time: a nudge the evening before and shortly before it (N8), one after it (N9)."""
    found = context.when(text)
    if not isinstance(found, When):
        name, values = asking(found)
        return None if found.question == "not_understood" else to(Booked(sitting=sitting), Say(name, values))
    at = found.instant
    case = next((c for c in context.cases if c.id == sitting.case), None)
    if case is None:
        # Who has a call booked has a case; the rest of it is told later.
        case = Case(id=context.new_id("case"), opened=context.now, phase="waiting")
        sitting = sitting.model_copy(update={"case": case.id})
    return to(
        _then(sitting, context),
        Keep(case.model_copy(update={"booked_call": at, "updated": context.now})),
        Forget(kind="N8", case=case.id),
        Forget(kind="N9", case=case.id),
        Remind("N8", case=case.id, at=at),
        Remind("N8", case=case.id, at=at, occurrence=2),
        Remind("N9", case=case.id, at=at + REAL_CALL),
        Say("rehearsal.booked_for", {"at": at}),
    )


def _replayed(sitting: Sitting, turn: int, context: Context) -> Turn:
    """Go again from a turn: a rehearsal of its own, with the first one kept as a branch."""
    fresh = sitting.model_copy(
        update={"id": context.new_id("rehearsal"), "began": context.now, "guess": None, "feeling_after": "", "own_best": ""}
    )
    return _take_back(fresh, min(turn, fresh.call.turn))


def _marks(sitting: Sitting, context: Context) -> tuple[str, ...]:
    """Every criterion that applied, with the turn and the words that earned or lost it."""
    found = debrief(sitting.call, sitting.card, interested=_interested(sitting, context))
    return tuple(
        phrase(
            "rehearsal.marked",
            what=phrase(f"rehearsal.name_{k.lower()}"),
            mark=found.rubric[k].mark,
            turn=found.rubric[k].turn,
            quote=found.rubric[k].quote or "…",
        )
        for k in CRITERIA
        if k in found.rubric
    )


def _notes(persona: str) -> tuple[Effect, ...]:
    """What to have on the table during the real call (SCR)."""
    live = cards()[persona].channel == "room" if persona in cards() else False
    return (Say("rehearsal.notes_live" if live else "rehearsal.notes"),)


def _progress(context: Context) -> tuple[Effect, ...]:
    """What practice shows: tries, criteria, guesses, and the last curves as a picture."""
    runs = _runs(context)
    found = ladder.progress(runs)
    if not found.scores:
        return (Say("rehearsal.no_progress"),)
    tries = tuple(
        phrase("rehearsal.tried", who=cards()[p].title.partition(" ")[2] if p in cards() else p, times=n)
        for p, n in found.tries.items()
    )
    moved = sorted((c for c in found.criteria if c.latest > c.first), key=lambda c: c.first - c.latest)[:3]
    stuck = sorted((c for c in found.criteria if c.latest <= c.first and c.latest < 1.5), key=lambda c: c.latest)[:2]
    rows = tuple(
        phrase(
            "rehearsal.moved",
            what=phrase(f"rehearsal.name_{c.criterion.lower()}"),
            first=f"{c.first:.1f}",
            latest=f"{c.latest:.1f}",
        )
        for c in moved
    )
    effects: list[Effect] = []
    series = {
        phrase("rehearsal.run", number=n): c for n, c in enumerate(found.curves, len(found.scores) - len(found.curves) + 1) if c
    }
    if series:
        scores = ", ".join(str(s) for s in found.scores[-3:])
        labels = (phrase("rehearsal.start"), *(str(n) for n in range(1, max(map(len, series.values())))))
        effects.append(Draw(Chart("progress", series, labels), "rehearsal.last_curves", {"scores": scores}))
    advice = ladder.next_level(runs)
    effects.append(Say("rehearsal.progress", {"done": found.done, "dose": ladder.DOSE, "level": advice.level, "tries": tries}))
    if rows:
        effects.append(Say("rehearsal.what_moved", {"rows": rows}))
    if stuck:
        open_ones = tuple(phrase(f"rehearsal.name_{c.criterion.lower()}") for c in stuck)
        effects.append(Say("rehearsal.what_is_left", {"rows": open_ones}))
    if found.guess_gap is not None:
        side = "over" if found.guess_gap > 5 else "under" if found.guess_gap < -5 else "close"
        effects.append(Say(f"rehearsal.guess_{side}", {"gap": abs(round(found.guess_gap))}))
    return tuple(effects)


FLOW = Flow(
    name="rehearsal",
    states=(
        First, Watching, Unfinished, Whom, Choose, OwnName, OwnSaid, OwnTruth, OwnOpens, OwnShuts, FeelingBefore, InCall, Outside,
        FeelingAfter, OwnBest, Guess, Retype, Booked, Then, FromTurn,
    ),
    begin=begin_flow,
    step=step,
    correct=_opening,
    commands=("rehearse", "progress"),
)  # fmt: skip

__all__ = ["FLOW", "Sitting"]
