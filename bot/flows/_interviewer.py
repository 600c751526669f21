"""Whom one rehearses with: the interviewer that is suggested, the reason for it, and the scene in which they are met."""

from __future__ import annotations

import re

from bot.context import Context
from bot.effects import Effect, Say, Turn, to
from bot.flows._sitting import FeelingBefore, Sitting, Whom
from bot.records import Case
from bot.rehearsal import ladder
from bot.rehearsal.call import begin
from bot.rehearsal.cards import Card
from bot.rehearsal.library import cards, phrase


def bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def case_for(id: str, context: Context) -> Case | None:
    named = next((c for c in context.cases if c.id == id), None)
    return named or next((c for c in context.cases if c.phase != "closed"), None)


def past_runs(context: Context) -> list[ladder.Run]:
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


def suggest(case: str, context: Context, *, easier: bool = False) -> Turn:
    """Suggest an interviewer, with the reason."""
    found = case_for(case, context)
    resembling = _resembling(found) if found else []
    runs = past_runs(context)
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


def meet(card: Card, case: str, context: Context, *, own: Card | None = None, like: str = "") -> Turn:
    """Set the scene and ask how the thought of the call feels."""
    found = case_for(case, context)
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
