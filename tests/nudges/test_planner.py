"""When a nudge may ring, over every zone, both clock changes and random histories; the rules are checked here on their own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.effects import Remind
from bot.nudges import (
    KINDS,
    Expire,
    Hold,
    Preferences,
    Rang,
    Ring,
    history_of,
    in_order,
    marked,
    may_ring,
    moved,
    plan,
    rezoned,
    ring,
    set_nudge,
    snooze,
    snooze_until,
)
from bot.records import Nudge, Person

LONDON = ZoneInfo("Europe/London")
ZONES = st.sampled_from(sorted(available_timezones()))
COUNTED = sorted(set(KINDS) - {"N8", "C1"})


def person(**changes: object) -> Person:
    return Person(nudges=True, zone="Europe/London").model_copy(update=changes)


def at(text: str, zone: ZoneInfo = LONDON) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def local(nudge: Nudge | None, zone: ZoneInfo = LONDON) -> str:
    assert nudge is not None
    return f"{nudge.due.astimezone(zone):%a %Y-%m-%dT%H:%M}"


def due(kind: str, now: str, anchor: str | None = None, occurrence: int = 1, **more: object) -> str:
    who = person(**more)
    remind = Remind(kind, "c1", at=at(anchor) if anchor else None, occurrence=occurrence)
    return local(set_nudge(remind, who, at(now), (), "n1"))


@pytest.mark.parametrize(
    ("kind", "now", "anchor", "occurrence", "expected"),
    [
        ("N1", "2026-03-03T22:30", None, 1, "Wed 2026-03-04T10:00"),
        ("N1", "2026-03-06T15:00", None, 1, "Mon 2026-03-09T10:00"),
        ("N2", "2026-03-03T14:00", "2026-03-04T14:00", 1, "Wed 2026-03-04T14:00"),
        ("N2", "2026-03-03T22:00", "2026-03-04T22:00", 1, "Thu 2026-03-05T09:00"),
        ("N2", "2026-03-05T16:00", "2026-03-06T16:00", 1, "Mon 2026-03-09T09:00"),
        ("N3", "2026-03-03T14:00", None, 1, "Wed 2026-03-04T10:00"),
        ("N4", "2026-03-02T18:00", None, 1, "Wed 2026-03-04T10:00"),
        ("N5", "2026-03-02T09:00", "2026-03-05T12:00", 1, "Mon 2026-03-09T10:00"),
        ("N5", "2026-03-02T09:00", "2026-03-05T12:00", 2, "Mon 2026-03-16T10:00"),
        ("N6", "2026-03-05T12:00", None, 1, "Thu 2026-03-12T10:00"),
        ("N7", "2026-03-06T12:00", None, 1, "Fri 2026-03-13T10:00"),
        ("N8", "2026-03-02T09:00", "2026-03-05T15:00", 1, "Wed 2026-03-04T17:00"),
        ("N8", "2026-03-02T09:00", "2026-03-05T15:00", 2, "Thu 2026-03-05T14:30"),
        ("N8", "2026-03-02T09:00", "2026-03-09T15:00", 1, "Sun 2026-03-08T17:00"),
        ("N8", "2026-03-02T09:00", "2026-03-05T09:15", 2, "Thu 2026-03-05T09:00"),
        ("N9", "2026-03-05T15:30", "2026-03-05T15:30", 1, "Thu 2026-03-05T15:50"),
        ("N10", "2026-03-05T11:00", None, 1, "Thu 2026-03-05T14:00"),
        ("N10", "2026-03-05T15:30", None, 1, "Thu 2026-03-05T17:00"),
        ("N11", "2026-03-05T15:30", None, 1, "Fri 2026-03-06T11:00"),
        ("N13", "2026-03-02T15:30", "2026-03-04T00:00", 1, "Wed 2026-03-04T10:00"),
        ("N14", "2026-03-02T09:00", "2026-03-13T11:00", 1, "Tue 2026-03-10T17:00"),
        ("N14", "2026-03-02T09:00", "2026-03-13T11:00", 2, "Thu 2026-03-12T17:00"),
        ("N15", "2026-03-02T09:00", "2026-03-13T12:00", 1, "Fri 2026-03-13T14:00"),
        ("N16", "2026-03-02T09:00", None, 1, "Wed 2026-03-04T10:00"),
        ("N16", "2026-03-02T09:00", None, 2, "Mon 2026-06-01T10:00"),
        ("N17", "2026-03-02T09:00", None, 1, "Tue 2026-03-03T11:00"),
        ("N1", "2026-03-28T12:00", None, 1, "Mon 2026-03-30T10:00"),
        ("N11", "2026-10-24T12:00", None, 1, "Mon 2026-10-26T11:00"),
    ],
)
def test_each_row_comes_at_its_hour(kind: str, now: str, anchor: str | None, occurrence: int, expected: str) -> None:
    """Each row of the table gives the local hour that `nudges.md` names, out of quiet hours and weekends."""
    assert due(kind, now, anchor, occurrence) == expected


@pytest.mark.parametrize(
    ("remind", "now", "who"),
    [
        (Remind("N3", "c1"), "2026-03-03T08:00", {}),  # hour 20 is at night
        (Remind("N10", "c1"), "2026-03-05T17:30", {}),  # the day's last hour for it is over
        (Remind("N8", "c1", at=at("2026-03-05T09:00"), occurrence=2), "2026-03-03T08:00", {}),  # 08:30 is quiet
        (Remind("N14", "c1", at=at("2026-03-05T11:00")), "2026-03-03T12:00", {}),  # three days before is over
        (Remind("N8", "c1", at=at("2026-03-05T11:00"), occurrence=3), "2026-03-03T12:00", {}),  # cap 2
        (Remind("N1", "c1"), "2026-03-03T12:00", {"nudges": False}),
        (Remind("N1", "c1"), "2026-03-03T12:00", {"off": ("N1",)}),
        (Remind("N1", "c1"), "2026-03-03T12:00", {"in_care": True}),
    ],
)
def test_what_must_not_be_set_is_not_set(remind: Remind, now: str, who: dict[str, object]) -> None:
    """No record where the moment is over, the cap reached, or the person does not want it."""
    assert set_nudge(remind, person(**who), at(now), (), "n1") is None


def test_one_of_each_kind_for_a_case() -> None:
    """What rang for a case is not set again; what waits is moved under its own id; a chosen one gets the next number."""
    first = set_nudge(Remind("N1", "c1"), person(), at("2026-03-03T12:00"), (), "n1")
    assert first is not None
    again = set_nudge(Remind("N1", "c1"), person(), at("2026-03-04T12:00"), (first,), "n2")
    assert again is not None
    assert again.id == "n1"
    rung = first.model_copy(update={"status": "sent", "rang": first.due})
    assert set_nudge(Remind("N1", "c1"), person(), at("2026-03-05T12:00"), (rung,), "n2") is None
    chosen = set_nudge(
        Remind("N1", "c1", at=at("2026-03-07T12:00"), chosen=True), person(), at("2026-03-05T12:00"), (rung,), "n2"
    )
    assert chosen is not None
    assert (chosen.occurrence, local(chosen)) == (2, "Sat 2026-03-07T12:00")


def test_a_call_that_was_moved_is_announced_again() -> None:
    """What rang for the old hour does not keep the new one silent; for the same hour it does."""
    call, later = at("2026-03-05T15:00"), at("2026-03-11T15:00")
    first = set_nudge(Remind("N8", "c1", at=call), person(), at("2026-03-03T12:00"), (), "n1")
    assert first is not None
    rung = first.model_copy(update={"status": "sent", "rang": first.due})
    assert set_nudge(Remind("N8", "c1", at=call), person(), at("2026-03-04T12:00"), (rung,), "n2") is None
    again = set_nudge(Remind("N8", "c1", at=later), person(), at("2026-03-04T18:00"), (rung,), "n2")
    assert again is not None
    assert (again.occurrence, local(again)) == (3, "Tue 2026-03-10T17:00")


def test_a_plans_cue_comes_once_a_week_at_most() -> None:
    """N12 set sooner than a week after the last is moved to a week after."""
    rung = nudge("n0", kind="N12", due="2026-03-03T10:00").model_copy(
        update={"status": "answered", "rang": at("2026-03-03T10:00")}
    )
    again = set_nudge(Remind("N12", "c1", at=at("2026-03-05T10:00")), person(), at("2026-03-04T10:00"), (rung,), "n1")
    assert again is not None
    assert (again.occurrence, local(again)) == (2, "Tue 2026-03-10T10:00")


def nudge(id: str = "n1", kind: str = "N1", due: str = "2026-03-04T10:00", **more: object) -> Nudge:
    moment = at(due)
    made = Nudge(id=id, kind=kind, case="c1", due=moment, expires=moment + KINDS[kind].lasts, asked=moment - timedelta(days=1))
    return made.model_copy(update=more)


def prefs(**more: object) -> Preferences:
    return replace(Preferences.of(person()), **more)  # type: ignore[arg-type]


def hold(text: str, rule: str) -> Hold:
    return Hold(at(text).astimezone(UTC), rule)


def rang(text: str, kind: str = "N4", ignored: bool = False) -> Rang:
    return Rang(kind, at(text), ignored)


@pytest.mark.parametrize(
    ("one", "who", "history", "now", "answer"),
    [
        (nudge(), prefs(), (), "2026-03-04T09:59", hold("2026-03-04T10:00", "early")),
        (nudge(), prefs(), (), "2026-03-04T10:00", Ring()),
        (nudge(), prefs(), (), "2026-03-06T10:00", Expire("passed")),
        (nudge(due="2026-03-04T10:00"), prefs(), (), "2026-03-04T20:00", hold("2026-03-05T09:00", "quiet")),
        (nudge(due="2026-03-04T10:00"), prefs(), (), "2026-03-04T19:59", Ring()),
        (nudge(due="2026-03-06T19:00"), prefs(), (), "2026-03-07T12:00", Expire("weekend")),
        (nudge(kind="N5", due="2026-03-06T19:00"), prefs(), (), "2026-03-07T12:00", hold("2026-03-09T12:00", "weekend")),
        (nudge(due="2026-03-06T19:00"), prefs(weekends=True), (), "2026-03-07T12:00", Ring()),
        (nudge(due="2026-03-07T12:00", chosen=True), prefs(), (), "2026-03-07T12:00", Ring()),
        (nudge(kind="N9", due="2026-03-07T12:00"), prefs(), (), "2026-03-07T12:00", Ring()),
        (nudge(), prefs(), (rang("2026-03-04T09:00"),), "2026-03-04T10:00", hold("2026-03-05T10:00", "day_cap")),
        (nudge(), prefs(most_a_day=2), (rang("2026-03-04T09:00"),), "2026-03-04T10:00", Ring()),
        (nudge(kind="N9"), prefs(), (rang("2026-03-04T09:00"),), "2026-03-04T10:00", Expire("day_cap")),
        (nudge(kind="N8"), prefs(), (rang("2026-03-04T09:00"),), "2026-03-04T10:00", Ring()),
        (
            nudge(kind="N8"),
            prefs(),
            (rang("2026-03-04T09:00", "N8"), rang("2026-03-04T09:30", "N8")),
            "2026-03-04T10:00",
            hold("2026-03-05T10:00", "day_cap"),
        ),
        (
            nudge(kind="N16"),
            prefs(),
            (rang("2026-02-27T10:00"), rang("2026-03-02T10:00"), rang("2026-03-03T10:00")),
            "2026-03-04T10:00",
            hold("2026-03-06T10:00", "week_cap"),
        ),
        (nudge(), prefs(), (rang("2026-03-03T10:00", ignored=True),), "2026-03-04T10:00", hold("2026-03-05T10:00", "halved")),
        (nudge(), prefs(), (rang("2026-03-02T10:00", ignored=True),), "2026-03-04T10:00", Ring()),
        (
            nudge(),
            prefs(),
            (rang("2026-03-01T10:00", ignored=True), rang("2026-03-02T10:00", ignored=True)),
            "2026-03-04T10:00",
            Expire("silent"),
        ),
        (
            nudge(),
            prefs(),
            (rang("2026-02-18T10:00", ignored=True), rang("2026-02-27T10:00"), rang("2026-03-02T10:00", ignored=True)),
            "2026-03-04T10:00",
            Ring(),
        ),
        (nudge(), prefs(off=frozenset({"N1"})), (), "2026-03-04T10:00", Expire("off")),
        (nudge(), prefs(allowed=None), (), "2026-03-04T10:00", Expire("not_opted_in")),
        (nudge(chosen=True), prefs(allowed=None), (), "2026-03-04T10:00", Ring()),
        (nudge(), prefs(allowed=False), (), "2026-03-04T10:00", Expire("not_opted_in")),
        (nudge(), prefs(in_care=True), (), "2026-03-04T10:00", Expire("care")),
        (nudge(kind="C1"), prefs(in_care=True), (rang("2026-03-04T09:00"),), "2026-03-04T10:00", Ring()),
        (nudge(kind="C1"), prefs(), (), "2026-03-04T10:00", Expire("care")),
        (nudge(), prefs(paused_until=at("2026-03-05T11:00")), (), "2026-03-04T10:00", hold("2026-03-05T11:00", "paused")),
        (nudge(), prefs(paused_until=at("2026-03-09T11:00")), (), "2026-03-04T10:00", Expire("paused")),
    ],
)
def test_restraint_as_written(one: Nudge, who: Preferences, history: tuple[Rang, ...], now: str, answer: object) -> None:
    """Each rule of restraint rings, holds until its hour, or ends the nudge, and says which rule it was."""
    assert may_ring(one, who, history, at(now)) == answer


@pytest.mark.parametrize(
    ("first", "second"), [("N9", "N2"), ("N2", "N5"), ("N6", "N10"), ("N5", "N10"), ("N10", "N1"), ("N9", "N17")]
)
def test_where_two_clash_the_more_urgent_rings(first: str, second: str) -> None:
    """Of two on one day the kind named first rings, also where it is due later that day; the other waits for a day."""
    urgent, other = nudge("a", first, "2026-03-04T12:00"), nudge("b", second, "2026-03-04T12:00")
    assert [n.kind for n in in_order((other, urgent))] == [first, second]
    assert isinstance(may_ring(urgent, prefs(), (), at("2026-03-04T12:00"), (urgent, other)), Ring)
    early = nudge("b", second, "2026-03-04T10:00")
    answer = may_ring(early, prefs(), (), at("2026-03-04T10:00"), (urgent, early))
    assert answer == (hold("2026-03-05T10:00", "priority") if KINDS[second].lasts > timedelta(days=1) else Expire("priority"))


def test_coming_back_ends_the_silence() -> None:
    """Two ignored nudges stop all; whatever the person does after them lets nudges ring again."""
    two = [
        nudge(f"n{n}", kind, f"2026-03-0{n}T10:00", status="sent", rang=at(f"2026-03-0{n}T10:00"))
        for n, kind in ((2, "N1"), (4, "N4"))
    ]
    now = at("2026-03-05T12:00")
    assert [r.ignored for r in history_of(two, None, now)] == [True, True]
    assert isinstance(may_ring(nudge(kind="N6", due="2026-03-05T12:00"), prefs(), history_of(two, None, now), now), Expire)
    back = history_of(two, at("2026-03-05T09:00"), now)
    assert isinstance(may_ring(nudge(kind="N6", due="2026-03-05T12:00"), prefs(), back, now), Ring)
    assert [n.status for n in marked(two, None, now)] == ["ignored", "ignored"]
    assert [n.status for n in marked(two, at("2026-03-04T18:00"), now)] == ["answered", "answered"]


def test_what_is_put_off_takes_no_second_place_in_the_caps() -> None:
    """What is put off rings again at the hour that was picked, even on the same day; nothing else takes its place meanwhile."""
    rung = nudge(status="sent", rang=at("2026-03-04T10:00"))
    until = snooze_until("later_today", at("2026-03-04T10:05"), prefs())
    assert until == at("2026-03-04T13:05")
    old, new = snooze(rung, until, prefs(), (rung,), "n2")
    history = history_of((old,), at("2026-03-04T10:05"), at("2026-03-04T13:05"))
    assert isinstance(may_ring(new, prefs(), history, at("2026-03-04T13:05")), Ring)
    assert may_ring(nudge("n3", "N6"), prefs(), history, at("2026-03-04T11:00")) == hold("2026-03-05T10:00", "day_cap")
    history = (*history, Rang("N1", at("2026-03-04T13:05"), echo=True))
    assert may_ring(nudge("n3", "N6"), prefs(), history, at("2026-03-04T14:00")) == hold("2026-03-05T10:00", "day_cap")
    assert snooze_until("later_today", at("2026-03-04T18:00"), prefs()) is None
    assert snooze_until("tomorrow", at("2026-03-04T18:00"), prefs()) == at("2026-03-05T10:00")


def test_later_today_is_never_tomorrow() -> None:
    """Somebody without quiet hours, an hour before midnight."""
    anytime = prefs(quiet_from=time(9), quiet_until=time(9))
    assert snooze_until("later_today", at("2026-03-04T20:59"), anytime) == at("2026-03-04T23:59")
    assert snooze_until("later_today", at("2026-03-04T21:00"), anytime) is None


def test_only_what_waits_is_replaced() -> None:
    """A cancelled one stays as it is, and the new one has an id of its own."""
    for status, id in (("waiting", "old"), ("cancelled", "new")):
        found = set_nudge(Remind("N6", "c1"), person(), at("2026-03-04T10:00"), (nudge("old", "N6", status=status),), "new")
        assert found is not None
        assert found.id == id


def test_what_was_answered_was_not_ignored() -> None:
    """Nobody has been seen since: what is known of the nudge itself counts."""
    rung = [
        nudge(f"n{n}", "N1", f"2026-03-0{n}T10:00", status=status, rang=at(f"2026-03-0{n}T10:00"))
        for n, status in ((2, "answered"), (3, "ignored"), (4, "failed"))
    ]
    assert [r.ignored for r in history_of(rung, None, at("2026-03-05T12:00"))] == [False, True]


def test_a_pause_keeps_no_check_in_of_care() -> None:
    """C1 was allowed in distress, and rings all the same."""
    paused = prefs(paused_until=at("2026-03-04T11:00"))
    in_care = replace(paused, in_care=True)
    assert isinstance(may_ring(nudge(kind="C1"), in_care, (), at("2026-03-04T10:00")), Ring)
    assert isinstance(may_ring(nudge(kind="N1"), paused, (), at("2026-03-04T10:00")), Hold)


def test_silence_ends_what_waits_and_nothing_else() -> None:
    """After two ignored ones: what rang stays as it is, and so does what prepares for a call."""
    two = [
        nudge(f"n{n}", "N1", f"2026-03-0{n}T10:00", status="ignored", rang=at(f"2026-03-0{n}T10:00")) for n in (2, 3)
    ]
    due, other = nudge("due", "N6", "2026-03-05T10:00"), nudge("other", "N7", "2026-03-09T10:00")
    call = nudge("call", "N8", "2026-03-09T17:00")
    rung = ring(due, prefs(), [*two, due, other, call], None, at("2026-03-05T10:00"))
    assert rung.answer == Expire("silent")
    assert {n.id: n.status for n in rung.changed} == {"due": "cancelled", "other": "cancelled"}


def test_a_nudge_can_be_moved_and_not_into_the_night() -> None:
    """A time that the person picks counts, weekends too; a quiet hour becomes the end of the quiet hours."""
    assert local(moved(nudge(), at("2026-03-07T15:00"), prefs())) == "Sat 2026-03-07T15:00"
    assert local(moved(nudge(), at("2026-03-05T22:00"), prefs())) == "Fri 2026-03-06T09:00"


def test_moving_house_moves_the_nudges() -> None:
    """The local hour comes along; half an hour before a call stays half an hour before the call."""
    tokyo = ZoneInfo("Asia/Tokyo")
    call = at("2026-03-05T10:00")
    waiting = (
        nudge("a", zone="Europe/London"),
        nudge("b", "N8", "2026-03-05T09:30", zone="Europe/London", occurrence=2, anchor=call, expires=call),
        nudge("c", "N8", "2026-03-04T17:00", zone="Europe/London", occurrence=1, anchor=call, expires=call),
    )
    there = rezoned(waiting, "Asia/Tokyo", prefs())
    assert [local(n, tokyo) for n in there] == ["Wed 2026-03-04T10:00", "Thu 2026-03-05T18:30", "Wed 2026-03-04T17:00"]
    assert {n.zone for n in there} == {"Asia/Tokyo"}
    assert rezoned(there, "Asia/Tokyo", prefs()) == ()


def test_what_is_coming_is_what_will_ring() -> None:
    """The plan spreads what clashes over the days and names the rule for what was moved or dropped."""
    waiting = (
        nudge("a", "N1", "2026-03-04T10:00"),
        nudge("b", "N5", "2026-03-04T10:00"),
        nudge("c", "N9", "2026-03-04T15:00"),
        nudge("d", "N8", "2026-03-04T17:00"),
    )
    coming = plan(waiting, prefs(), (), at("2026-03-03T12:00"))
    assert [(c.nudge.id, f"{c.at.astimezone(LONDON):%a %H:%M}" if c.at else None, c.rule) for c in coming] == [
        ("c", "Wed 15:00", ""),
        ("d", "Wed 17:00", ""),
        ("b", "Thu 10:00", "priority"),
        ("a", None, "day_cap"),
    ]


# --- over all zones, changes of the clocks, and random histories -------------------------------------------------------


@dataclass(frozen=True)
class Life:
    zone: str
    start: datetime
    reminds: tuple[tuple[float, str, int, float | None], ...]
    """(hours after the start, kind, case, hours from then to the trigger's moment)."""
    answers: tuple[bool, ...]
    quiet: tuple[int, int]
    weekends: bool
    caps: tuple[int, int]
    downs: tuple[tuple[float, float], ...]
    """(hours after the start, hours): the clock stood still, as if the process was down."""


CHANGES = st.sampled_from([datetime(2026, m, d, tzinfo=UTC) for m, d in ((3, 6), (3, 26), (4, 2), (10, 1), (10, 22), (10, 30))])
LIVES = st.builds(
    Life,
    zone=ZONES,
    start=st.one_of(CHANGES, st.datetimes(datetime(2024, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))),  # noqa: DTZ001
    reminds=st.lists(
        st.tuples(
            st.floats(0, 24 * 20),
            st.sampled_from(sorted(set(KINDS) - {"C1"})),
            st.integers(1, 4),
            st.none() | st.floats(1, 24 * 8),
        ),
        max_size=40,
    ).map(lambda found: tuple(sorted(found, key=lambda r: r[0]))),
    answers=st.lists(st.booleans(), min_size=40, max_size=40).map(tuple),
    quiet=st.tuples(st.integers(0, 23), st.integers(0, 23)),
    weekends=st.booleans(),
    caps=st.tuples(st.integers(1, 2), st.integers(1, 4)),
    downs=st.lists(st.tuples(st.floats(0, 24 * 20), st.floats(0, 60)), max_size=2).map(tuple),
)


def live(life: Life) -> tuple[list[tuple[Nudge, datetime, bool]], Preferences]:
    """What rings in a life, in order, with the moment and whether it was answered; the clock of the worker, in short."""
    who = Person(
        nudges=True,
        zone=life.zone,
        quiet_from=time(life.quiet[0]),
        quiet_until=time(life.quiet[1]),
        weekends=life.weekends,
        most_a_day=life.caps[0],
        most_a_week=life.caps[1],
    )
    chosen = Preferences.of(who)
    nudges: dict[str, Nudge] = {}
    rung: list[tuple[Nudge, datetime, bool]] = []
    answers: list[datetime] = []
    todo = [(life.start + timedelta(hours=h), kind, case, lead) for h, kind, case, lead in life.reminds]
    now = life.start
    for _ in range(3000):
        moments = [t for t, *_ in todo[:1]] + [n.due for n in nudges.values() if n.status == "waiting"]
        if not moments:
            break
        now = max(now, min(moments))
        for hours, long in life.downs:
            begin = life.start + timedelta(hours=hours)
            if begin <= now < begin + timedelta(hours=long):
                now = begin + timedelta(hours=long)
        if todo and todo[0][0] <= now:
            moment, kind, case, lead = todo.pop(0)
            anchor = moment + timedelta(hours=lead) if lead is not None else None
            for occurrence in range(1, len(KINDS[kind].moments) + 1):
                made = set_nudge(
                    Remind(kind, f"c{case}", at=anchor, occurrence=occurrence), who, moment, tuple(nudges.values()),
                    f"n{len(nudges)}",
                )  # fmt: skip
                if made is not None:
                    nudges[made.id] = made
            continue
        # an answer comes a minute later: what rings in the same minute does not know of it
        seen = max((moment for moment in answers if moment <= now), default=None)
        for n in in_order(n for n in nudges.values() if n.status == "waiting" and n.due <= now):
            answer = may_ring(n, chosen, history_of(nudges.values(), seen, now), now, nudges.values())
            if isinstance(answer, Hold):
                assert answer.until > now, answer
                nudges[n.id] = n.model_copy(update={"due": answer.until, "held": answer.rule})
            elif isinstance(answer, Expire):
                nudges[n.id] = n.model_copy(update={"status": "expired"})
            else:
                answered = life.answers[len(rung) % len(life.answers)]
                nudges[n.id] = n.model_copy(update={"status": "sent", "rang": now})
                rung.append((n, now, answered))
                if answered:
                    answers.append(now + timedelta(minutes=1))
    else:
        raise AssertionError("the clock did not come to rest")
    return rung, chosen


@settings(max_examples=250, deadline=None)
@given(life=LIVES)
@example(
    life=Life(
        zone="Africa/Abidjan",
        start=datetime(2026, 3, 6, tzinfo=UTC),
        reminds=((0.0, "N1", 1, None), (0.0, "N1", 3, None), (0.0, "N10", 1, None), (0.0, "N8", 1, 144.0), (72.0, "N1", 2, None)),
        answers=(False, True, False, True, *(False,) * 36),
        quiet=(0, 17),
        weekends=False,
        caps=(1, 4),
        downs=(),
    )
)
def test_the_rules_hold_in_every_zone_and_history(life: Life) -> None:
    """Never in quiet hours, never at an unchosen weekend, never over the caps, each once, never early, never after its end,
    half as often after one ignored, silent after two."""
    rung, _ = live(life)
    here = ZoneInfo(life.zone)
    keys = [(n.kind, n.case, n.occurrence) for n, _, _ in rung]
    assert len(set(keys)) == len(keys)
    days = []
    for n, moment, _ in rung:
        wall = moment.astimezone(here)
        begin, end = life.quiet
        if begin < end:
            assert not begin <= wall.hour < end
        elif begin > end:
            assert end <= wall.hour < begin
        assert life.weekends or wall.weekday() < 5 or n.kind in ("N8", "N9", "N14", "N15")
        assert n.due <= moment < n.expires
        if n.kind != "N8":
            days.append(wall.date())
    assert max((days.count(d) for d in days), default=0) <= life.caps[0]
    for day in days:
        assert sum(0 <= (day - d).days < 7 for d in days) <= life.caps[1]
    others = [(m, answered) for n, m, answered in rung if n.kind != "N8"]
    answered_at = [m + timedelta(minutes=1) for _, m, answered in rung if answered]
    for at in range(2, len(others)):
        two = others[at - 2 : at]
        back = any(m >= two[0][0] for m in answered_at if m < others[at][0])
        old = all(others[at][0] - m >= timedelta(hours=12) for m, _ in two)
        assert back or not old or any(answered for _, answered in two)
    for before, after in pairwise(others):
        back = before[1] or any(before[0] <= m < after[0] for m in answered_at)
        if not back and after[0] - before[0] >= timedelta(hours=12) and life.caps[0] == 1:
            assert (after[0].astimezone(here).date() - before[0].astimezone(here).date()).days >= 2


@settings(max_examples=300, deadline=None)
@given(
    kind=st.sampled_from([k for k in KINDS if KINDS[k].moments[0].at and not KINDS[k].moments[0].latest]),
    now=st.one_of(CHANGES, st.datetimes(datetime(2024, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))),  # noqa: DTZ001
    zone=ZONES,
)
def test_the_local_hour_is_kept(kind: str, now: datetime, zone: str) -> None:
    """In every zone and over every change of the clocks, a row that names an hour comes at that hour on the wall."""
    anchor = now + timedelta(days=10)
    made = set_nudge(Remind(kind, "c1", at=anchor), person(zone=zone, in_care=kind == "C1"), now, (), "n1")
    assert made is not None
    wall = made.due.astimezone(ZoneInfo(zone))
    assert wall.time() == KINDS[kind].moments[0].at


@settings(max_examples=200, deadline=None)
@given(life=LIVES, zone=ZONES)
def test_moving_keeps_the_wall_clock_everywhere(life: Life, zone: str) -> None:
    """Whichever zone a person moves to, what waits for an hour of the day waits for the same hour there, out of the night."""
    who = person(zone=life.zone)
    made = set_nudge(Remind("N6", "c1"), who, life.start, (), "n1")
    assert made is not None
    for n in rezoned((made,), zone, Preferences.of(who)):
        assert n.due.astimezone(ZoneInfo(zone)).time() == time(10)


def test_what_was_asked_for_comes_at_its_hour() -> None:
    """Silence after an unasked ring the day before does not hold it back, and unasked ones wait for it; a day still has one."""
    now = at("2026-03-04T12:00")
    asked = set_nudge(Remind("N12", "a", at=now, chosen=True), person(), now - timedelta(days=1), (), "n1")
    unasked = set_nudge(Remind("N3", "b", at=now - timedelta(hours=20)), person(), now - timedelta(days=1), (), "n2")
    assert asked is not None
    assert unasked is not None
    prefs = Preferences.of(person())
    ignored = [Rang("N3", now - timedelta(days=1), ignored=True)]
    assert isinstance(may_ring(asked, prefs, ignored, now), Ring)
    assert not isinstance(may_ring(unasked, prefs, ignored, now), Ring)
    assert not isinstance(may_ring(asked, prefs, [Rang("N3", now - timedelta(hours=3))], now), Ring)
    assert isinstance(may_ring(asked, prefs, [], now, [unasked, asked]), Ring)
    early = now - timedelta(hours=2)
    assert not isinstance(may_ring(unasked, prefs, [], early, [unasked, asked]), Ring)
