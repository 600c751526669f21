"""What a person is told of a reminder is what the planner will do: put off, moved, listed, exported."""

from __future__ import annotations

import json
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import flows, pages
from bot.context import Context
from bot.effects import Keep, Leave, Say, Turn
from bot.events import Chose, Said
from bot.flow import Way
from bot.flows import check_in
from bot.flows import nudges as flow
from bot.flows._nudge import Ringing
from bot.records import Nudge, Person
from bot.understanding import language
from tests.stages import CoreStage

READERS = language(pages.folder("advice"))
TUESDAY = datetime(2026, 11, 24, tzinfo=UTC)


def nudge(id: str, kind: str, due: datetime, **more: object) -> Nudge:
    day = timedelta(days=1)
    plain = {"id": id, "kind": kind, "case": "c1", "due": due, "expires": due + 2 * day, "asked": due - day, "zone": "UTC"}
    return Nudge.model_validate({**plain, **more})


def context(now: datetime, *waiting: Nudge, **who: object) -> Context:
    person = Person.model_validate({"nudges": True, "introduced": True, "zone": "UTC", "country": "GB", **who})
    return Context(now=now, person=person, language=READERS, records=(person, *waiting), new_id=lambda kind: f"{kind}-new")


def said(turn: Turn | None) -> dict[str, dict[str, object]]:
    assert turn is not None
    return {e.line: dict(e.values) for e in turn.effects if isinstance(e, Say)}


def kept(turn: Turn | None) -> dict[str, Nudge]:
    assert turn is not None
    return {e.record.id: e.record for e in turn.effects if isinstance(e, Keep) and isinstance(e.record, Nudge)}


def put_off(context: Context, rung: Nudge) -> check_in.Snooze:
    turn = check_in.begin(Way(values={"snooze": rung.kind, "case": rung.case, "nudge": rung.id}), context)
    assert isinstance(turn.state, check_in.Snooze)
    return turn.state


def test_what_is_put_off_takes_its_place_along() -> None:
    """Put off, a nudge is answered, and the one in its stead is at the hour that was said, past the cap of one a day."""
    ten = TUESDAY.replace(hour=10)
    rung = nudge("n1", "N1", ten, status="sent", rang=ten)
    now = context(ten + timedelta(minutes=5), rung)
    turn = check_in.step(put_off(now, rung), Chose(option="later"), now)
    assert said(turn)["check_in.again_at"]["at"] == ten + timedelta(hours=3, minutes=5)
    assert (kept(turn)["n1"].status, kept(turn)["n1"].held) == ("answered", "snoozed")
    assert kept(turn)["nudge-new"].due == ten + timedelta(hours=3, minutes=5)


def test_later_today_is_not_offered_where_the_night_comes_first() -> None:
    """At six in the evening three hours later is a quiet hour, so only tomorrow is offered, and its morning is meant."""
    six = TUESDAY.replace(hour=18)
    rung = nudge("n1", "N1", six, status="sent", rang=six)
    now = context(six, rung)
    state = put_off(now, rung)
    assert state.hidden() == {"later"}
    turn = check_in.step(state, Chose(option="tomorrow"), now)
    assert kept(turn)["nudge-new"].due == TUESDAY.replace(day=25, hour=10)


def test_what_prepares_for_a_call_is_not_put_off_beyond_it() -> None:
    """The evening before a call at half past nine, "tomorrow morning" is not offered, ten is refused, and nine is taken."""
    five, call = TUESDAY.replace(hour=17), TUESDAY.replace(day=25, hour=9, minute=30)
    rung = nudge("n8", "N8", five, status="sent", rang=five, anchor=call, expires=call)
    now = context(five, rung)
    state = put_off(now, rung)
    assert "tomorrow" in state.hidden()
    assert "check_in.after_it" in said(check_in.step(state, Said(text="tomorrow at 10"), now))
    turn = check_in.step(state, Said(text="tomorrow at 9"), now)
    assert kept(turn)["nudge-new"].due == TUESDAY.replace(day=25, hour=9)
    assert kept(turn)["nudge-new"].expires <= call


def test_a_nudge_that_is_gone_cannot_be_put_off() -> None:
    """Where nothing rang, nothing is promised."""
    now = context(TUESDAY.replace(hour=10))
    turn = check_in.step(check_in.Snooze(kind="N1", case="c1", nudge="n1"), Said(text="friday at 10"), now)
    assert said(turn).keys() == {"check_in.gone"}
    assert any(isinstance(e, Leave) for e in turn.effects)  # type: ignore[union-attr]


def test_the_list_tells_when_each_will_really_ring() -> None:
    """Two on one day, where one a day is the most: the second is listed for the day on which it will ring."""
    ten = TUESDAY.replace(day=25, hour=10)
    now = context(TUESDAY.replace(hour=10), nudge("n1", "N1", ten), nudge("n4", "N4", ten, case="c2"))
    turn = flow.begin(Way(), now)
    assert isinstance(turn.state, flow.Coming)
    assert "Wednesday 25 November" in turn.state.rows[0]
    assert "Thursday 26 November" in turn.state.rows[1]


def test_what_would_come_too_late_is_said_to() -> None:
    """During a pause that outlasts it, a nudge is listed as one that will not come; of a kind that is off, not at all."""
    ten = TUESDAY.replace(day=25, hour=10)
    paused = TUESDAY.replace(day=30, hour=9)
    some = (nudge("n1", "N1", ten), nudge("n4", "N4", ten, case="c2"))
    turn = flow.begin(Way(), context(TUESDAY, *some, paused_until=paused, off=("N4",)))
    assert isinstance(turn.state, flow.Coming)
    assert turn.state.ids == ("n1",)
    assert "unless you move it" in turn.state.rows[0]


def test_moved_to_a_day_that_is_full_it_is_said_when_it_comes() -> None:
    """A nudge moved to a day for which another was asked is said to come on the next; one moved past its call is refused."""
    ten, call = TUESDAY.replace(day=25, hour=10), TUESDAY.replace(day=26, hour=15)
    first, second = nudge("n1", "N1", ten, chosen=True), nudge("n4", "N4", ten + timedelta(days=5), case="c2")
    ahead = nudge("n14", "N14", ten, case="c3", anchor=call, expires=call)
    now = context(TUESDAY.replace(hour=9), first, second, ahead, most_a_day=1)
    turn = flow.step(flow.Another(nudge="n4", what="x"), Said(text="thursday at 10"), context(now.now, first, second))
    assert said(turn)["nudges.moved"]["at"] == TUESDAY.replace(day=26, hour=10)
    turn = flow.step(flow.Another(nudge="n4", what="x"), Said(text="tomorrow at 11"), context(now.now, first, second))
    assert said(turn)["nudges.moved_on"]["at"] == TUESDAY.replace(day=26, hour=11)
    turn = flow.step(flow.Another(nudge="n14", what="x"), Said(text="friday at 10"), now)
    assert "check_in.after_it" in said(turn)
    assert kept(turn) == {}


@pytest.fixture
async def stage(empty_sqlite: Path, tmp_path: Path) -> AsyncIterator[CoreStage]:
    shutil.copy(empty_sqlite, tmp_path / "store.sqlite3")
    stage = CoreStage(f"sqlite:///{tmp_path / 'store.sqlite3'}")
    yield stage
    await stage.close()


async def test_an_export_holds_what_ended_long_ago(stage: CoreStage) -> None:
    """Nudges that rang and ended months ago, which no turn looks at any more, are in the export nevertheless."""
    for text in ("hello", "ok", "leeds", "yes", "Acme rejected me by email today after the interview, I'm furious and shaking"):
        await stage.do_say(text)
    await stage.do_say("yes")
    assert [n.kind for n in await stage.waiting()] == ["N1"]
    await stage.passes("1 d")
    await stage.passes("20 w")
    await stage.do_command("export", "")
    files = dict(next(o.message.files for o in reversed(stage.ear.heard) if o.message.files))
    records = json.loads(files["comeback-export.json"])["records"]
    assert [(r["kind"], r["status"]) for r in records if r["record"] == "nudge"] == [("N1", "sent")]
    assert "N1" in files["comeback-export.md"]


def test_every_nudge_can_be_put_off_and_switched_off() -> None:
    """Whatever rings has the buttons of its row, Snooze, and Off."""
    wording = pages.read()
    ringing = [at for at, state in flows.states().items() if issubclass(state, Ringing)]
    assert len(ringing) == 21
    for at in ringing:
        assert {"snooze", "off"} <= {offer.id for offer in wording.heading(at).offers}, at
