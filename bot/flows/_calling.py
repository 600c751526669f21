"""The call itself: the voices in it, one turn after the other, the steps out of it, and how it is remembered."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Any

from bot.context import Context
from bot.effects import Brief, Chart, Cut, Draw, Effect, Improvise, Keep, Leave, Say, Turn, Value, to
from bot.events import Chose, Event, Said
from bot.flows._sitting import FeelingAfter, InCall, Outside, Sitting, Unfinished
from bot.heard.of_the_call import OfTheCall, of_the_call
from bot.late import late
from bot.records import Rehearsal
from bot.rehearsal.branches import back_to, compare
from bot.rehearsal.call import Call, Spoken, say, stop
from bot.rehearsal.cards import fits
from bot.rehearsal.debrief import debrief
from bot.rehearsal.hints import hint
from bot.rehearsal.library import phrase

CUT = "--"
"""A message that begins so cuts in, on every platform."""


OFTEN = 3
"""So many times the line comes again without a word of the coach's."""


def in_call(sitting: Sitting) -> InCall:
    return InCall(sitting=sitting, name=sitting.card.name)


def they_say(name: str, words: str) -> Say:
    return Say("rehearsal.they_say", {"name": name, "words": words}, voice="interviewer")


def spoken(line: Spoken, sitting: Sitting, context: Context) -> tuple[Effect, ...]:
    """The interviewer's pieces, one message each; or the coach's step out of the role in their place."""
    if line.aside and not line.parts:
        return (Say(f"rehearsal.aside_{line.aside}"),)
    lines = tuple(Improvise(they_say(sitting.card.name, part), brief(sitting, part, context)) for part in line.parts)
    return (*lines, Say("rehearsal.still_not_heard")) if _asked_again(sitting) >= OFTEN else lines


def brief(sitting: Sitting, words: str, context: Context) -> Brief:
    """What a language model may know of a piece of a line: the interviewer's place, and what was said to them. The facts that the
    piece tells must stay in it; of the others it learns nothing, and it may say none."""
    card, call, person = sitting.card, sitting.call, context.person
    telling = {fact.at: tuple(tell for tell in fact.tells if fits(tell, words)) for fact in card.facts}
    here = (card.name, *card.name.split(), sitting.as_name, sitting.as_company, card.values.get("company", ""), person.name)
    known = (name for c in context.cases for name in (c.employer, c.person, c.recruiter, c.rapport, *c.met_names))
    return Brief(
        who=card.role,
        words=words,
        heard=call.turns[-1].said.text if call.turns else "",
        keep=tuple(tells for tells in telling.values() if tells),
        never=tuple(tell for fact in card.facts if not telling[fact.at] for tell in fact.tells),
        names=tuple(dict.fromkeys(name for name in (*here, *known) if len(name) > 1)),
    )


def _asked_again(sitting: Sitting) -> int:
    """How often in a row, and last of all, the person has only asked to hear the line again."""
    return len(list(itertools.takewhile(lambda turn: turn.answer.aside == "again", reversed(sitting.call.turns))))


def cue(sitting: Sitting) -> tuple[Effect, ...]:
    """On level 1 each turn comes with the move to try (rehearsal.md, ladder)."""
    if sitting.card.level != 1 or sitting.call.ended:
        return ()
    return (Say("rehearsal.cue", {"move": move(hint(sitting.card, sitting.call))}),)


def move(label: str) -> str:
    return phrase(f"rehearsal.move_{label.lower()}")


# -- in the call -------------------------------------------------------------------------------------------------------


_STEPS_OUT = late(
    r"(?:please )?(?:(?:i want to |let me )?step out|pause the call|time out)(?: please)?[.!]*", re.IGNORECASE
)
"""Said by somebody who has stepped out already."""


def calling(state: InCall | Outside, event: Event, context: Context) -> Turn | None:
    sitting = state.sitting
    if isinstance(event, Said) and not event.interrupted and (asked := of_the_call(event.text)):
        return _to_the_coach(state, asked, context)
    match state, event:
        case InCall(), Said():
            return take_turn(sitting, event, context)
        case InCall(), Chose(option="out"):
            return to(Outside(sitting=sitting, name=state.name))
        case Outside(), Chose(option="back_in"):
            return to(in_call(sitting), *spoken(sitting.call.last, sitting, context), *cue(sitting))
        case Outside(), Said(text=text) if _STEPS_OUT.fullmatch(text.strip()):
            return to(state)
        case Outside(), Said(text=text) if text.strip() and not text.strip().endswith("?"):
            return to(state, Say("rehearsal.heard"))
        case _, Chose(option="hint"):
            return to(state, Say("rehearsal.hint", {"move": move(hint(sitting.card, sitting.call))}))
        case _, Chose(option="take_back") if sitting.call.turns:
            return take_back(sitting, sitting.call.turn, context)
        case _, Chose(option="other_branch") if sitting.branches:
            other, *rest = reversed(sitting.branches)
            swapped = sitting.model_copy(update={"call": other, "branches": (*reversed(rest), sitting.call)})
            after = (Say("rehearsal.other_branch"), *spoken(other.last, swapped, context))
            return _ended(swapped, context, after) if other.ended else to(in_call(swapped), *after, *cue(swapped))
        case _, Chose(option="later"):
            kept = Unfinished(case=sitting.case, sitting=sitting, name=state.name, turns=sitting.call.turn)
            return to(kept, Keep(recorded(sitting, context, completed=False)), Say("rehearsal.kept"))
        case _, Chose(option="hang_up"):
            ended = sitting.model_copy(update={"call": stop(sitting.call)})
            if not ended.call.turns:
                return to(state, Say("rehearsal.any_time"), Leave())
            return _ended(ended, context, ())
    return None


def _to_the_coach(state: InCall | Outside, asked: OfTheCall, context: Context) -> Turn:
    """What was typed in the call for the coach, who answers; the interviewer has heard nothing of it."""
    sitting = state.sitting
    advised = move(hint(sitting.card, sitting.call))
    match asked:
        case "going":
            return to(state, Say("rehearsal.how_it_goes", {"move": advised}))
        case "out":
            return to(Outside(sitting=sitting, name=state.name))
        case "fear":
            return to(Outside(sitting=sitting, name=state.name), Say("rehearsal.too_much"))
        case "anew" if sitting.call.turns:
            return take_back(sitting, 1, context)
        case "in" | "anew":
            return to(in_call(sitting), *spoken(sitting.call.standing, sitting, context), *cue(sitting))
    return to(state, Say("rehearsal.hint", {"move": advised}))


def take_turn(sitting: Sitting, said: Said, context: Context) -> Turn:
    """One turn of the candidate: the interviewer's answer, kept at once."""
    stripped = said.text.strip()
    cuts = said.interrupted or (stripped.startswith(CUT) and len(stripped) > len(CUT))
    words = stripped.removeprefix(CUT).strip() if stripped.startswith(CUT) else said.text
    heard = said.heard if said.interrupted else 1
    call = say(sitting.card, sitting.call, words, context.language.move, interrupted=cuts, parts_heard=heard)
    after = sitting.model_copy(update={"call": call})
    effects: tuple[Effect, ...] = (Cut(), Say("rehearsal.cut_in")) if cuts else ()
    effects += spoken(call.last, after, context)
    if after.retrying:
        effects += _compared(after)
        after = after.model_copy(update={"retrying": False})
    if call.ended:
        return _ended(after, context, effects)
    return to(in_call(after), Keep(recorded(after, context, completed=False)), *effects, *cue(after))


def take_back(sitting: Sitting, turn: int, context: Context) -> Turn:
    """The call before a turn; what was played since is kept as a branch."""
    call = back_to(sitting.card, sitting.call, turn)
    again = sitting.model_copy(update={"call": call, "branches": (*sitting.branches, sitting.call)[-3:], "retrying": True})
    return to(in_call(again), Say("rehearsal.taken_back", {"turn": turn}), *spoken(call.last, again, context), *cue(again))


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
    kept = Keep(recorded(sitting, context, completed=sitting.call.ended != "stopped"))
    return to(FeelingAfter(sitting=sitting), kept, *effects, *over)


def recorded(sitting: Sitting, context: Context, *, completed: bool, **more: Any) -> Rehearsal:
    """The rehearsal as it is remembered, with what a replay needs."""
    card, call = sitting.card, sitting.call
    found = debrief(call, card, interested=interested(sitting, context))
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


def interested(sitting: Sitting, context: Context) -> bool | None:
    """Whether they truly want a later role there, where they have said so (A66, K14)."""
    case = next((c for c in context.cases if c.id == sitting.case), None)
    return None if case is None or case.wants in ("unknown", "maybe") else case.wants == "yes"
