"""After the call: their own view first, then the debrief; what follows from it, and what practice shows in the long run."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from bot.context import Context
from bot.effects import Chart, Draw, Effect, Forget, Keep, Leave, Remind, Say, Turn, Value, to
from bot.events import Chose, Event, Said
from bot.flows._calling import interested, move, recorded, take_back
from bot.flows._interviewer import bare, meet, past_runs, suggest
from bot.flows._sitting import Booked, FeelingAfter, FromTurn, Guess, OwnBest, Retype, Sitting, Then
from bot.late import late
from bot.records import Case, Plan, Rehearsal
from bot.rehearsal import ladder
from bot.rehearsal.debrief import Debrief, change_kind, debrief
from bot.rehearsal.library import cards, phrase
from bot.rehearsal.rubric import CRITERIA
from bot.when import When, asking

REAL_CALL = timedelta(minutes=20)
"""How long a real call is taken to last, for the nudge after it."""

_NUMBER = late(r"\d{1,3}")
_TO_THEM = late(r"\b(?:you|your)\b|^\W*(?:please|hello|hi)\b", re.IGNORECASE)
_LOOKS_BACK = late(
    r"\b(?:when|where|that|how|bit|part|moment|asking|saying|said|say|told|asked|thanked|thanking|kept|stayed|waited|waiting|let|"
    r"they|he|she|them|him|her|nothing|none|calm)\b|[\"“]",
    re.IGNORECASE,
)


def _to_them(text: str, sitting: Sitting) -> bool:
    """Whether words after the call are still meant for the interviewer, and tell nothing of a moment in it."""
    plain = bare(text)
    if any(plain and plain in bare(turn.said.text) for turn in sitting.call.turns):
        return False  # their own line, quoted
    return _TO_THEM.search(text) is not None and _LOOKS_BACK.search(text) is None


def looking_back(state: FeelingAfter | OwnBest | Guess, event: Event, context: Context) -> Turn | None:
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
    found = debrief(sitting.call, sitting.card, interested=interested(sitting, context))
    record = recorded(sitting, context, completed=sitting.call.ended != "stopped")
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
        lines = tuple(phrase("rehearsal.one_missed", words=m.text, move=move(m.move)) for m in found.missed)
        effects.append(Say("rehearsal.missed", {"lines": lines}))
    else:
        effects.append(Say("rehearsal.nothing_missed"))
    effects += _ladder(record, context)
    if found.change is None:
        return Turn(_then(sitting), tuple(effects))
    plan = phrase(f"rehearsal.change_{change_kind(sitting.call, found.change)}")
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


def _ladder(record: Rehearsal, context: Context) -> list[Effect]:
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
    return past_runs(Context(now=context.now, person=context.person, language=context.language, records=tuple(records)))


def _then(sitting: Sitting) -> Then:
    found = debrief(sitting.call, sitting.card)
    replay = found.missed[0].replay if found.missed else (found.change.turn if found.change else sitting.call.turn)
    return Then(sitting=sitting, replay=replay, easier=sitting.call.ended == "cold" and sitting.card.level > 1)


_IF_THEN = late(
    r"^\s*(if|when|whenever)\b(?P<cue>.+?)[,;]?\s+(?:then|i will|i'll|i)\b(?P<act>.+)$", re.IGNORECASE | re.DOTALL
)


def going_on(state: Retype | Booked | Then | FromTurn, event: Event, context: Context) -> Turn | None:
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
            return to(_then(sitting))
        case Booked(), Said(text=text):
            return _book(sitting, text, context)
        case Then(replay=turn), Chose(option="replay") if turn:
            return _replayed(sitting, turn, context)
        case Then(), Chose(option="from_turn"):
            return to(FromTurn(sitting=sitting))
        case FromTurn(), Chose(option="enough"):
            return to(_then(sitting))
        case FromTurn(), Chose(option=option) if option.startswith("turn_"):
            return _replayed(sitting, int(option.removeprefix("turn_")), context)
        case Then(), Chose(option="again"):
            return meet(sitting.card, sitting.case, context, own=sitting.own, like=sitting.like)
        case Then(), Chose(option="another"):
            return suggest(sitting.case, context)
        case Then(), Chose(option="easier"):
            return suggest(sitting.case, context, easier=True)
        case Then(), Chose(option="marks"):
            return to(state, Say("rehearsal.marks", {"lines": _marks(sitting, context)}))
        case Then(), Chose(option="notes"):
            return to(state, *notes(sitting.call.persona))
        case Then(), Chose(option="progress"):
            return to(state, *progress(context))
        case Then(), Chose(option="enough"):
            return to(state, Say("rehearsal.any_time"), Leave())
    return None


def _after_plan(sitting: Sitting, context: Context, effects: tuple[Effect, ...]) -> Turn:
    case = next((c for c in context.cases if c.id == sitting.case), None)
    if case is None or (case.phase != "closed" and not case.live and case.booked_call is None):
        return Turn(Booked(sitting=sitting), effects)
    return Turn(_then(sitting), effects)


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
        _then(sitting),
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
    return take_back(fresh, min(turn, fresh.call.turn), context)


def _marks(sitting: Sitting, context: Context) -> tuple[str, ...]:
    """Every criterion that applied, with the turn and the words that earned or lost it."""
    found = debrief(sitting.call, sitting.card, interested=interested(sitting, context))
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


def notes(persona: str) -> tuple[Effect, ...]:
    """What to have on the table during the real call (SCR)."""
    live = cards()[persona].channel == "room" if persona in cards() else False
    return (Say("rehearsal.notes_live" if live else "rehearsal.notes"),)


def progress(context: Context) -> tuple[Effect, ...]:
    """What practice shows: tries, criteria, guesses, and the last curves as a picture."""
    runs = past_runs(context)
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
