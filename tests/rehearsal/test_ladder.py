"""The ladder, the dose, whom to meet next, and progress."""

from __future__ import annotations

import pytest

from bot.rehearsal.ladder import DOSE, Run, Suggestion, dose, fits, next_level, on_level, progress, suggest
from bot.rehearsal.library import cards


def run(
    persona: str = "P2", level: int = 1, score: int = 80, k7: int = 2, ended: str = "closed", seed: int = 1, **more: object
) -> Run:
    """One remembered rehearsal."""
    given = {
        "persona": persona,
        "level": level,
        "seed": seed,
        "score": score,
        "marks": {"K7": k7},
        "ended": ended,
        "turns": 6,
        "peak": 90,
    }
    return Run.model_validate(given | more)


@pytest.mark.parametrize(
    ("runs", "level", "why"),
    [
        ([], 1, "start"),
        ([run()], 1, "stay"),
        ([run(), run()], 2, "up"),
        ([run(score=74), run()], 1, "stay"),
        ([run(score=75), run(score=75)], 2, "up"),
        ([run(k7=1), run(k7=2)], 1, "stay"),
        ([run(), run(ended="stopped"), run()], 2, "up"),
        ([run(), run(ended="cold"), run()], 1, "stay"),
        ([run(ended="cold")], 1, "stay"),
        ([run(level=3, ended="cold")], 3, "down_offered"),
        ([run(level=3, ended="cold"), run(level=3)], 3, "stay"),
        ([run(level=4), run(level=4)], 4, "stay"),
        ([run(), run(), run(level=2), run(level=2), run(level=3), run(level=3)], 4, "up"),
        ([run(), run(level=5, persona="own"), run()], 2, "up"),
    ],
)  # fmt: skip
def test_up_and_down(runs: list[Run], level: int, why: str) -> None:
    """Up after two good runs with K7 at full mark, down offered after an early end, stopped and own ones set aside."""
    assert next_level(runs) == (level, why)


def test_dose() -> None:
    """Nine distinct completed rehearsals: a replay of one seed counts once, a stopped one not at all."""
    assert DOSE == 9
    assert dose([run(seed=1), run(seed=1), run(seed=2), run(seed=3, ended="stopped"), run(persona="P10", seed=1)]) == 3


@pytest.mark.parametrize(
    ("case", "persona"),
    [
        ({"live": True}, "P12"), ({"told": "in_interview"}, "P12"),
        ({"feedback": "refused"}, "P1"), ({"via_recruiter": True}, "P7"),
        ({"reasons": ["experience"]}, "P9"), ({"reasons": ["behaviour"]}, "P3"), ({"panel": True}, "P11"),
        ({"door": "specific"}, "P10"), ({"reasons": ["stronger_candidate"], "stage": "final"}, "P10"),
        ({"reasons": ["generic_fit"]}, "P4"), ({"hurried": True}, "P6"), ({"reasons": ["stronger_candidate"]}, "P5"),
        ({"feedback": "given"}, "P5"),
    ],
)  # fmt: skip
def test_fits(case: dict[str, object], persona: str) -> None:
    """What is known of the case names the interviewer who resembles theirs."""
    assert fits(**case)[0].persona == persona  # type: ignore[arg-type]


def test_fits_is_empty_without_a_case() -> None:
    """Nothing known, nobody named; and nobody is named twice."""
    assert fits() == []
    everyone = fits(live=True, via_recruiter=True, reasons=["experience", "stronger_candidate"], feedback="given", stage="final")
    assert len({s.persona for s in everyone}) == len(everyone)


def test_suggest() -> None:
    """On the present level: the one whom the case resembles, else the one met least."""
    assert suggest([]) == Suggestion("P2", "ladder")
    assert suggest([run()]) == Suggestion("P10", "ladder")
    assert suggest([run()], [Suggestion("P3", "behaviour"), Suggestion("P2", "x")]) == Suggestion("P2", "x")
    up = [run(), run(persona="P10")]
    assert suggest(up, [Suggestion("P9", "experience")]) == Suggestion("P9", "experience")
    often = [*up, run("P9", 2, 60), run("P9", 2, 60)]
    assert suggest(often, [Suggestion("P9", "experience")]).persona in ("P6", "P12")


def test_every_persona_waits_somewhere() -> None:
    """The ladder holds each interviewer once, and those that a page was added for as well."""
    everyone = [p for level in range(1, 5) for p in on_level(level)]
    assert sorted(everyone) == sorted(id for id in cards() if id != "own")


def test_progress() -> None:
    """Tries, criteria from first to latest, guesses against scores, and the last three curves."""
    runs = [
        run(seed=1, score=40, marks={"K1": 0, "K7": 1}, guess=60, curve=(65.0, 50.0)),
        run(seed=2, score=60, marks={"K1": 1, "K7": 2}, curve=(65.0, 70.0)),
        run(seed=3, score=80, marks={"K1": 2}, guess=70, curve=(65.0, 90.0)),
        run(seed=4, score=85, marks={"K1": 2, "K7": 2}, curve=(65.0, 95.0)),
        run("P6", 2, ended="stopped", seed=5),
    ]
    found = progress(runs)
    assert found.tries == {"P2": 4, "P6": 1}
    assert found.criteria[0] == ("K1", 4, 0.5, 2.0)
    assert found.guess_gap == 5.0
    assert found.scores == (40, 60, 80, 85)
    assert found.curves == ((65.0, 70.0), (65.0, 90.0), (65.0, 95.0))
    assert found.done == 4
    assert progress([]).guess_gap is None
