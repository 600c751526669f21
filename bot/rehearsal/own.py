"""Level 5: an interviewer of the person's own, from five answers or from the notice they got.

Both fill the page `personas/own.md`: its voice is neutral, its facts carry the person's words.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from bot.language.readings import AccountReading
from bot.rehearsal.cards import Card
from bot.rehearsal.ladder import fits
from bot.rehearsal.moves import clip, sentence_at

Opener = Literal["thanks", "example", "frank", "brief", "future", "limits"]
Shutter = Literal["why", "argue", "blame", "beg", "press", "ramble"]

OPENS: dict[str, tuple[str, ...]] = {
    "thanks": ("THANK", "ACCEPT"),
    "example": ("EXAMPLE_ASK",),
    "frank": ("CANDOUR",),
    "brief": ("BOUND", "PERMISSION"),
    "future": ("ADVICE_ASK", "STEP_ASK", "INTEREST"),
    "limits": ("LIMIT_ACK",),
}
SHUTS: dict[str, tuple[str, ...]] = {
    "why": ("WHY",),
    "argue": ("DEBATE", "CORRECT"),
    "blame": ("BLAME", "THIRD"),
    "beg": ("PLEA", "GUILT"),
    "press": ("PRESS", "INTERRUPT"),
    "ramble": ("RAMBLE", "PILE"),
}


class Answers(BaseModel):
    """The five answers: who it is, what they said, what one fears that they really think, what opens and what shuts them."""

    model_config = ConfigDict(frozen=True)

    name: str
    said: str
    truth: str
    opens: Opener
    shuts: Shutter


LONGEST_VALUE = 160


def _quoted(text: str) -> str:
    """The person's words as they can stand inside another sentence: one line, without quotes or a stop at the end."""
    return clip(text.replace('"', "").replace("“", "").replace("”", ""), LONGEST_VALUE).strip().rstrip(".!?;,") or "…"


def card_from_answers(base: Card, answers: Answers, *, company: str = "", role: str = "") -> Card:
    """The person's own interviewer on the page `own.md`."""
    name = _quoted(answers.name)
    return base.model_copy(
        update={
            "name": name,
            "title": name,
            "level": 5,
            "opens": OPENS[answers.opens],
            "shuts": SHUTS[answers.shuts],
            "values": {
                **base.values,
                "name": name,
                "said": _quoted(answers.said),
                "truth": _quoted(answers.truth),
                **({"company": company} if company else {}),
                **({"role": role} if role else {}),
            },
        }
    )


Question = Literal["resources", "pass_on", "missing_or_unsaid", "moment", "pattern", "next_time", "strengthen", "one_skill"]


class FromNotice(NamedTuple):
    """An interviewer made from a notice, the persona whose triggers it borrowed, and the single best question to put to them."""

    card: Card
    like: str
    question: Question


def best_question(reading: AccountReading) -> Question:
    """The one question that this notice leaves most worth asking; its words are on the pages."""
    reasons = {r.value for r in reading.reason}
    if reading.feedback.value == "refused":
        return "resources"
    if reading.told.value == "in_interview":
        return "strengthen"
    if reading.via_recruiter.value:
        return "pass_on"
    if "experience" in reasons:
        return "missing_or_unsaid"
    if "skill" in reasons:
        return "one_skill"
    if "behaviour" in reasons:
        return "moment"
    if reasons & {"generic_fit", "stronger_candidate"}:
        return "pattern"
    return "next_time"


def card_from_notice(base: Card, cards: dict[str, Card], reading: AccountReading, notice: str, truth: str = "") -> FromNotice:
    """An interviewer who wrote this notice. `base` is the page `own.md`, `cards` the twelve, from the closest of whom come
    the triggers and the start; `truth` is what the person fears to hear, else the notice's own words are taken further."""
    close = fits(
        told=reading.told.value,
        via_recruiter=reading.via_recruiter.value,
        reasons=[r.value for r in reading.reason],
        feedback=reading.feedback.value,
        stage=reading.stage.value,
        door=reading.door.value,
    )
    like = cards[close[0].persona if close else "P5"]
    spans = [r.span for r in reading.reason if r.span is not None]
    said = sentence_at(notice, spans[0].start) if spans else notice
    values = {"said": _quoted(said), "name": _quoted(reading.person.value) if reading.person.value else base.values["name"]}
    values["truth"] = _quoted(truth) if truth.strip() else values["said"]
    if reading.employer.value:
        values["company"] = reading.employer.value
    if reading.role.value:
        values["role"] = reading.role.value
    card = base.model_copy(
        update={
            "name": values["name"],
            "title": values["name"],
            "level": 5,
            "start": like.start,
            "opens": like.opens,
            "opens_when": like.opens_when,
            "shuts": like.shuts,
            "values": {**base.values, **values},
        }
    )
    return FromNotice(card, like.id, best_question(reading))
