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
from typing import get_args

from bot.context import Context
from bot.effects import Effect, Keep, Leave, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flow import Flow, Way
from bot.flows._calling import CUT, calling, cue, in_call, recorded, spoken, take_turn, they_say
from bot.flows._interviewer import bare, case_for, meet, suggest
from bot.flows._looking_back import going_on, looking_back, notes, progress
from bot.flows._sitting import (
    Booked,
    Choose,
    FeelingAfter,
    FeelingBefore,
    First,
    FromTurn,
    Guess,
    InCall,
    Outside,
    OwnBest,
    OwnName,
    OwnOpens,
    OwnSaid,
    OwnShuts,
    OwnTruth,
    Retype,
    Sitting,
    Then,
    Unfinished,
    Watching,
    Whom,
)
from bot.flows.home import WhatNext
from bot.heard.practise import described
from bot.late import late
from bot.records import OwnPersona
from bot.rehearsal.cards import Card
from bot.rehearsal.library import cards, model, phrase
from bot.rehearsal.models import play
from bot.rehearsal.own import Answers, Opener, Shutter, card_from_answers, card_from_notice
from bot.state import State

CHUNK = 4
"""Turns of a model call that are shown at a time."""


# -- coming in ---------------------------------------------------------------------------------------------------------


def begin_flow(way: Way, context: Context) -> Turn:
    """By command, from a case, or to look at progress."""
    if way.values.get("command") == "progress" or way.values.get("show") == "progress":
        return Turn(WhatNext(), progress(context))
    case = case_for(way.values.get("case", ""), context)
    id = case.id if case else ""
    wanted = (way.values.get("persona") or way.text).strip().upper()
    if wanted not in cards():
        wanted = described(way.text)
    if wanted in cards():
        return meet(cards()[wanted], id, context)
    left = _left(context)
    if left is not None:
        return to(Unfinished(case=id, sitting=left, name=left.card.name, turns=left.call.turn))
    if not any(r.completed for r in context.rehearsals):
        return to(First(case=id))
    return suggest(id, context)


def _left(context: Context) -> Sitting | None:
    """The latest call that was left in the middle, if it was the last thing rehearsed."""
    latest = max(context.rehearsals, key=lambda r: r.ended, default=None)
    if latest is None or latest.completed or not latest.details.get("sitting"):
        return None
    sitting = Sitting.model_validate(latest.details["sitting"])
    return None if sitting.call.ended else sitting


# -- steps -------------------------------------------------------------------------------------------------------------


def step(state: State, event: Event, context: Context) -> Turn | None:
    """What each question does with an answer."""
    match state:
        case First() | Watching() | Unfinished() | Whom() | Choose():
            return _before(state, event, context)
        case OwnName() | OwnSaid() | OwnTruth() | OwnOpens() | OwnShuts():
            return _own(state, event, context)
        case FeelingBefore():
            return _start(state, event, context)
        case InCall() | Outside():
            return calling(state, event, context)
        case FeelingAfter() | OwnBest() | Guess():
            return looking_back(state, event, context)
        case Retype() | Booked() | Then() | FromTurn():
            return going_on(state, event, context)
    return None


_GREETS = late(
    r"\W*(?:hello|hi|hiya|hey|good (?:morning|afternoon|evening)|dear)\b[\s,]*(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
_INTRODUCES = late(
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
        case Outside():
            return calling(state, Said(text=text), context) if state.hears(text) else None
        case Watching(which=which) if _opens_call(text, cards()[model(which).persona].name):
            return to(state, Say("rehearsal.only_watching"))
        case Whom(case=id, persona=persona, name=name) if _opens_call(text, name):
            met = meet(cards()[persona], id, context)
            assert isinstance(met.state, FeelingBefore)
            begun = _began(met.state.sitting, text, context)
            return Turn(begun.state, (*met.effects, *begun.effects))
        case FeelingBefore(sitting=sitting) if _opens_call(text, sitting.card.name):
            return _began(sitting, text, context)
    return None


def _began(sitting: Sitting, text: str, context: Context) -> Turn:
    """The call begins, and these are the first words in it."""
    ready = sitting.model_copy(update={"feeling": ""})
    first = take_turn(ready, Said(text=text), context)
    opening = (*_rules(ready, context), *spoken(ready.call.opening, ready, context))
    return Turn(first.state, (*opening, Say("rehearsal.taken_as_opening"), *first.effects))


def _rules(sitting: Sitting, context: Context) -> tuple[Effect, ...]:
    """What holds in the call, and who words it where that is a language model."""
    rules = Say("rehearsal.rules", {"name": sitting.card.name, "mark": CUT})
    return (rules, Say("rehearsal.worded_by", {"provider": context.worded_by})) if context.worded_by else (rules,)


def _before(state: First | Watching | Unfinished | Whom | Choose, event: Event, context: Context) -> Turn | None:
    if isinstance(state, Choose | Whom | First) and isinstance(event, Said) and _OF_MY_OWN.fullmatch(event.text.strip()):
        return to(OwnName(case=state.case))
    if isinstance(state, Choose | Whom | First | Watching) and isinstance(event, Said):
        named = _named(event.text) or described(event.text)
        return None if not named else meet(cards()[named.upper()], state.case, context)
    if not isinstance(event, Chose):
        return None
    match state, event.option:
        case First(case=id), "watch":
            return _watch(Watching(case=id))
        case Watching(), "next":
            return _watch(state)
        case ((First(case=id) | Watching(case=id)), "skip"):
            return suggest(id, context)
        case Unfinished(sitting=sitting), "go_on":
            again = spoken(sitting.call.last, sitting, context)
            return to(in_call(sitting), Say("rehearsal.where_we_were", {"name": sitting.card.name}), *again)
        case Unfinished(), "leave":
            return to(state, Say("rehearsal.any_time"), Leave())
        case Unfinished(case=id, sitting=sitting), "anew":
            kept = recorded(sitting, context, completed=False)
            details = {k: v for k, v in kept.details.items() if k != "sitting"}
            turn = suggest(id, context)
            return Turn(turn.state, (Keep(kept.model_copy(update={"details": details})), *turn.effects))
        case Whom(case=id, persona=persona), "begin":
            return meet(cards()[persona], id, context)
        case Whom(case=id, like=like), "like" if like:
            return meet(cards()[like], id, context)
        case Whom(case=id), "another":
            found = case_for(id, context)
            return to(Choose(case=id, notice=bool(found and found.notice)))
        case Whom(case=id), "easier":
            return suggest(id, context, easier=True)
        case Whom(case=id), "models":
            return _watch(Watching(case=id))
        case Whom(case=id, persona=persona), "notes":
            return to(state, *notes(persona))
        case Whom(), "enough":
            return to(state, Say("rehearsal.any_time"), Leave())
        case Choose(case=id), "own":
            return to(OwnName(case=id))
        case Choose(case=id), "notice":
            found = case_for(id, context)
            if found is None or not found.notice:
                return None
            return to(OwnTruth(case=id, name=found.person, said=found.notice, notice=True))
        case Choose(case=id), option if option.upper() in cards():
            return meet(cards()[option.upper()], id, context)
    return None


_OF_MY_OWN = late(
    r"\W*(?:(?:can|could|may) i |i(?:['’]?d| would)? (?:like|want|prefer) to |let me |i['’]?ll |no,? )*(?:make|create|build|"
    r"do|have|write)? ?"
    r"(?:(?:one|somebody|someone|an interviewer) of my own|my own(?: (?:one|interviewer|person|manager|boss))?)\W*",
    re.IGNORECASE,
)
"""An interviewer whom the person makes themself."""


def _named(text: str) -> str | None:
    """The interviewer of the list whom a text names, by the whole name, by its first word or its last, or by what they are."""
    said = bare(text)
    # What stands round a name ("with Moira please") adds nothing.
    words = [word for word in said.split() if word not in _ROUND]
    found = set()
    for option in Choose().choices():
        number, _, title = option.label.partition(" ")
        role, _, name = title.partition(": ")
        parts = bare(name).split()
        roles = {bare(role), bare(role).removeprefix("the ")}
        ways = {bare(option.label), bare(title), bare(name), bare(number), *roles, *parts[:1], *parts[-1:]}
        whole = bare(name)
        slipped = bool(difflib.get_close_matches(" ".join(words), [whole], n=1, cutoff=0.85))
        if said in ways or " ".join(words) in ways or slipped or f" {whole} " in f" {said} ":
            found.add(option.id)
    return found.pop() if len(found) == 1 else None


_ROUND = frozenset("with to the a an please pls id i d like want ring call take try lets go for ok and mr mrs ms miss dr".split())


def _watch(state: Watching) -> Turn:
    """The next few turns of a model call; after the good one the bad one; after both, on."""
    shown_model = model(state.which)
    card = cards()[shown_model.persona]
    call = play(shown_model, card, 1)
    effects: list[Effect] = []
    if state.shown == 0:
        effects.append(Say("rehearsal.model_intro", {"words": shown_model.intro}))
        effects.append(they_say(card.name, call.opening.text))
    until = state.shown + CHUNK
    pairs = list(zip(shown_model.turns, call.turns, strict=False))
    for watched, played in pairs[state.shown : until]:
        effects.append(Say("rehearsal.model_turn", {"words": watched.said.text, "look": watched.look}))
        effects.append(they_say(card.name, played.answer.text))
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
    case = case_for(id, context)
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
    turn = meet(card, case, context, own=card, like=like)
    return Turn(turn.state, (Keep(record), *turn.effects))


def _start(state: FeelingBefore, event: Event, context: Context) -> Turn | None:
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
        in_call(sitting),
        *_rules(sitting, context),
        *spoken(sitting.call.opening, sitting, context),
        *cue(sitting),
    )


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
