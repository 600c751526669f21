"""The simulation finds no broken rule in the real planner, and finds one in every planner that breaks it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters.simulation import described, draw, main, simulate
from adapters.simulation.people import Arrived
from adapters.simulation.rules import check
from adapters.simulation.world import World
from bot import nudges
from bot.nudges import Expire, Hold, Ring
from bot.records import Nudge, Person


def test_a_community_lives_and_no_rule_is_broken(tmp_path: Path) -> None:
    """Answers, moves, closed messages, crashes, both changes of the clocks: every nudge ends well, and none breaks a rule."""
    report = simulate(30, 30, 7, monday=300)
    assert report.broken == {}
    assert report.sent > 100
    assert report.lived["crashes"] >= 2
    found = report.as_json()
    ends = ("sent", "expired", "cancelled", "failed", "unknown", "waiting")
    # What was snoozed or sent and cancelled afterwards counts in two of them.
    assert sum(found[end] for end in ends) >= report.planned * 0.95
    assert json.dumps(found)
    assert any("rules broken: none" in line for line in described(report))
    draw(report, tmp_path / "picture.png")
    assert (tmp_path / "picture.png").stat().st_size > 2000


def test_the_same_seed_lives_the_same_month() -> None:
    """A report can be looked into again: without crashes the same seed gives the same report."""
    first, second = (simulate(12, 10, 3, monday=0, crashes=False).as_json() for _ in range(2))
    assert {**first, "seconds": 0} == {**second, "seconds": 0}


Answer = Ring | Hold | Expire
REAL = nudges.may_ring


def ignoring(*rules: str) -> Callable[..., Answer]:
    """A planner that forgets these rules."""

    def careless(nudge: Any, prefs: Any, history: Sequence[Any], now: datetime, others: Any = ()) -> Answer:
        answer = REAL(nudge, prefs, history, now, others)
        if isinstance(answer, Hold | Expire) and answer.rule in rules:
            return Ring()
        return answer

    return careless


@pytest.mark.parametrize(
    ("forgotten", "found"), [(("week_cap", "halved"), "a week's most"), (("quiet", "weekend"), "quiet hours")]
)
def test_a_forgotten_rule_is_found(monkeypatch: pytest.MonkeyPatch, forgotten: tuple[str, ...], found: str) -> None:
    """A planner that forgets a rule is caught by the check of that rule."""
    monkeypatch.setattr(nudges, "may_ring", ignoring(*forgotten))
    if "quiet" in forgotten:
        monkeypatch.setattr(nudges, "placed", lambda due, chosen, kind, prefs: (due.astimezone(UTC), ""))
    assert simulate(30, 25, 1, monday=0).broken[found] > 0


TEN = datetime(2026, 3, 10, 10, tzinfo=UTC)
"""A Tuesday."""
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("rule", "before", "now", "who"),
    [
        ("", [], TEN, {}),
        ("quiet hours", [], TEN - timedelta(hours=1, seconds=1), {}),
        ("quiet hours", [], TEN + timedelta(hours=10), {}),
        ("weekend", [], TEN + 4 * DAY, {}),
        ("", [], TEN + 4 * DAY, {"weekends": True}),
        ("a day's most", [timedelta(minutes=50)], TEN, {}),
        ("", [timedelta(minutes=50)], TEN, {"most_a_day": 2}),
        ("a week's most", [6 * DAY, 5 * DAY, 4 * DAY], TEN, {}),
        ("", [7 * DAY, 5 * DAY, 4 * DAY], TEN, {}),
        ("half as often", [DAY], TEN, {"silent": True}),
        ("", [2 * DAY], TEN, {"silent": True}),
        ("silence after two ignored", [4 * DAY, 2 * DAY], TEN, {"silent": True}),
        ("care", [], TEN, {"cared": True}),
        ("paused", [], TEN, {"paused_until": TEN + DAY}),
        ("switched off", [], TEN, {"off": ("N4",)}),
        ("switched off", [], TEN, {"nudges": False}),
        ("before its time", [], TEN, {"due": TEN + timedelta(minutes=1)}),
        ("after its moment", [], TEN, {"expires": TEN}),
        ("sent twice", [timedelta(0)], TEN, {"same": True}),
        ("one of each kind", [30 * DAY], TEN, {"case": "c0"}),
    ],
)
def test_each_rule_is_checked(tmp_path: Path, rule: str, before: list[timedelta], now: datetime, who: dict[str, Any]) -> None:
    """An arrival that breaks one rule is told by that rule, and one that breaks none by none."""
    world = World(1, 30, 1, tmp_path)
    someone = world.people[0]
    changes: dict[str, Any] = {name: who.pop(name) for name in ("weekends", "most_a_day", "off", "nudges") if name in who}
    someone.me = Person(nudges=True, zone="UTC").model_copy(update=changes)
    someone.seen = None if who.pop("silent", False) else now - timedelta(minutes=1)
    someone.cared = who.pop("cared", False)
    someone.paused_until = who.pop("paused_until", None)
    same, case = who.pop("same", False), who.pop("case", "c")
    times = {"due": now - timedelta(hours=1), "expires": now + DAY, **who}
    nudge = Nudge(id="n", kind="N4", case=case, asked=now - 40 * DAY, **times)
    for n, ago in enumerate(before):
        earlier = nudge if same else nudge.model_copy(update={"id": f"e{n}", "case": f"c{n}"})
        someone.got.append(Arrived(earlier, now - ago))
    check(world.report, someone, Arrived(nudge, now))
    assert (rule in world.report.broken) if rule else not world.report.broken


def test_the_command_prints_and_draws(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As JSON it is one object, with the place of the picture; the exit code is 0 where no rule is broken."""
    assert main(people=6, days=5, seed=2, as_json=True, picture=tmp_path / "p.png") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["broken"] == {}
    assert found["surge"]["broken"] == []
    assert Path(found["picture"]).exists()
