"""The ladder over many rehearsals: which level is next, which interviewer, how far the dose has come, what practice moves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from bot.rehearsal.library import cards

DOSE = 9
"""Distinct completed rehearsals to lead to (evidence.md: the most efficient dose)."""

UP_SCORE = 75
UP_RUNS = 2


class Run(BaseModel):
    """One rehearsal as it is remembered. `marks` are the criteria that applied; `guess` is the person's own, 0 to 100."""

    model_config = ConfigDict(frozen=True)

    persona: str
    level: int
    seed: int
    score: int
    marks: dict[str, int]
    ended: str
    turns: int
    peak: float
    curve: tuple[float, ...] = ()
    guess: int | None = None

    @property
    def completed(self) -> bool:
        """Played to an end of its own: a goodbye or the interviewer's end, not a stop in the middle."""
        return self.ended in ("closed", "time", "cold") and self.turns > 0


def on_level(level: int) -> tuple[str, ...]:
    """Who waits on a level: the interviewers whose page says so, in the order of their numbers."""
    return tuple(card.id for card in cards().values() if card.level == level)


class Advice(NamedTuple):
    """Where the ladder points: the level to practise on, and why."""

    level: int
    why: Literal["start", "stay", "up", "down_offered"]


def next_level(runs: Sequence[Run]) -> Advice:
    """Up after two runs of 75 or more with K7 at full mark on the present level; down is offered after an early end. Runs in
    the order in which they were played; stopped ones count for neither. L5 is chosen, not climbed to."""
    level, good, why = 1, 0, "start"
    for run in runs:
        if not run.completed or run.level > 4:
            continue
        if run.level != level:
            level, good = run.level, 0
        why = "stay"
        if run.ended == "cold":
            good = 0
            why = "down_offered" if level > 1 else "stay"
        elif run.score >= UP_SCORE and run.marks.get("K7") == 2:
            good += 1
            if good >= UP_RUNS and level < 4:
                level, good, why = level + 1, 0, "up"
    return Advice(level, why)  # type: ignore[arg-type]  # only the four words are assigned above


def dose(runs: Iterable[Run]) -> int:
    """Distinct completed rehearsals: the same interviewer with the same seed counts once."""
    return len({(r.persona, r.seed) for r in runs if r.completed})


class Suggestion(NamedTuple):
    """An interviewer for this person now, and what in the case speaks for them ("ladder" where it is only their turn)."""

    persona: str
    why: str


def fits(
    *,
    told: str = "unknown",
    via_recruiter: bool = False,
    reasons: Iterable[str] = (),
    feedback: str = "none",
    stage: str = "unknown",
    door: str = "none",
    panel: bool = False,
    live: bool = False,
    hurried: bool = False,
) -> list[Suggestion]:
    """The interviewers whom a case resembles, the closest first. Values as in T5."""
    reasons = set(reasons)
    out: list[Suggestion] = []
    if live or told == "in_interview":
        out.append(Suggestion("P12", "live"))
    if feedback == "refused":
        out.append(Suggestion("P1", "policy"))
    if via_recruiter:
        out.append(Suggestion("P7", "recruiter"))
    if "experience" in reasons:
        out.append(Suggestion("P9", "experience"))
    if "behaviour" in reasons:
        out.append(Suggestion("P3", "behaviour"))
    if panel:
        out.append(Suggestion("P11", "panel"))
    if door == "specific" or ("stronger_candidate" in reasons and stage == "final"):
        out.append(Suggestion("P10", "runner_up"))
    if "generic_fit" in reasons:
        out.append(Suggestion("P4", "fit"))
    if hurried:
        out.append(Suggestion("P6", "hurried"))
    if "stronger_candidate" in reasons or feedback == "given":
        out.append(Suggestion("P5", "kind_words"))
    return list({s.persona: s for s in reversed(out)}.values())[::-1]


def suggest(runs: Sequence[Run], case: Sequence[Suggestion] = ()) -> Suggestion:
    """Whom to meet next: the one on the present level whom the case resembles and who was met least; else the one of the
    level who was met least."""
    waiting = on_level(next_level(runs).level)
    met = {p: sum(r.persona == p for r in runs) for p in waiting}
    least = min(met.values())
    for resembling in case:
        if resembling.persona in met and met[resembling.persona] <= least + 1:
            return resembling
    return Suggestion(min(waiting, key=lambda p: met[p]), "ladder")


class CriterionProgress(NamedTuple):
    """How one criterion fared over the runs in which it applied: mean mark of the first half and of the second (0 to 2)."""

    criterion: str
    runs: int
    first: float
    latest: float


class Progress(NamedTuple):
    """What practice shows: tries by persona, criteria, how far guesses lie from scores, the last curves and scores."""

    tries: dict[str, int]
    criteria: tuple[CriterionProgress, ...]
    guess_gap: float | None
    scores: tuple[int, ...]
    curves: tuple[tuple[float, ...], ...]
    done: int


LAST_CURVES = 3


def progress(runs: Sequence[Run]) -> Progress:
    """Look over all runs, oldest first. `guess_gap` is the mean of guess minus score, in points; None without guesses."""
    done = [r for r in runs if r.completed]
    tries: dict[str, int] = {}
    for r in runs:
        tries[r.persona] = tries.get(r.persona, 0) + 1
    rows = []
    for k in (f"K{n}" for n in range(1, 15)):
        marks = [r.marks[k] for r in done if k in r.marks]
        if marks:
            half = max(1, len(marks) // 2)
            rows.append(CriterionProgress(k, len(marks), sum(marks[:half]) / half, sum(marks[-half:]) / half))
    gaps = [r.guess - r.score for r in done if r.guess is not None]
    return Progress(
        tries,
        tuple(rows),
        sum(gaps) / len(gaps) if gaps else None,
        tuple(r.score for r in done),
        tuple(r.curve for r in done[-LAST_CURVES:]),
        dose(runs),
    )
