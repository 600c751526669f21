"""The strategy, part by part over each whole input space, and as a whole against expectations written by hand."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import product
from typing import Any, cast, get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coaching import strategy as s
from bot.coaching import words
from bot.coaching.strategy import Due, Moments, Situation, Strategy, due, overrule, strategy, warning
from bot.coaching.working_days import in_working_hours
from bot.language.readings import Heat, Risk
from bot.records import Stage, Told, Wants

LONDON = ZoneInfo("Europe/London")
BOOL = (False, True)

_FIELDS: dict[str, st.SearchStrategy[Any]] = {
    name: st.from_type(cast(type, field.annotation)) for name, field in Situation.model_fields.items()
}
SITUATIONS = st.builds(Situation, **_FIELDS) | st.builds(Situation, **_FIELDS | {"risk": st.just("R0"), "unfair": st.just("no")})
"""Any situation at all, half of them past the first gates. Every field is named: `builds` alone draws none that has a default."""


def every(*kinds: Any) -> Iterator[tuple[Any, ...]]:
    return product(*(kind if isinstance(kind, tuple) else get_args(kind) for kind in kinds))


# --- totality: each part answers at every point of its own input space, with a member of its answer type ---------------


@pytest.mark.parametrize(
    ("part", "inputs", "answers"),
    [
        (s.gate, (Risk, s.Asked, s.Unfair, s.Policy, Stage, s.Met, Heat, s.Live), s.Gate),
        (s.base_row, (Told, s.Live, s.Age, BOOL, s.Filled, BOOL), s.Row),
        (s.known_person, (s.Met, BOOL, BOOL), s.Who),
        (s.person_for, (s.Row, Told, BOOL, BOOL, s.Who, BOOL), s.Who),
        (s.channel_for, (s.Row, Told, s.Who, BOOL), s.Channel),
        (s.bound_for, (s.Shape, Stage), s.Bound),
        (s.closing_for, (Wants,), s.Closing),
    ],
)
def test_every_part_is_total(part: Any, inputs: tuple[Any, ...], answers: Any) -> None:
    """Every part of the strategy has exactly one answer for every point of its whole input space."""
    allowed = set(get_args(answers))
    for point in every(*inputs):
        assert part(*point) in allowed, point


def test_timing_shape_call_and_chain_are_total() -> None:
    """The parts that answer with more than one word are total as well, over every row that can occur."""
    rows = tuple(row for row in get_args(s.Row) if row)
    for row, heat, age, status in every(rows, Heat, s.Age, s.StatusAsked):
        timings = s.timings_for(row, heat, age, status)
        assert timings
        assert set(timings) <= set(get_args(s.Timing))
    for row, told, heat in every(rows, Told, Heat):
        assert s.shape_for(row, told, heat) in get_args(s.Shape)
    for point in every(s.Filled, BOOL, Stage, Heat, rows):
        assert s.may_call_for(*point) in BOOL
    for point in every(BOOL, s.Region, BOOL):
        chain = s.chain_for(*point)
        assert chain[-1] == "close"
        assert len(set(chain)) == len(chain)


def whole() -> Iterator[Situation]:
    """Every combination of what the gates and the base row read; the rest is varied over the points in turn."""
    rest = [
        {"filled": f, "wants": w, "stage": g, "teller_named": t, "rapport_named": r, "no_reply": n}
        for f, w, g, t, r, n in every(s.Filled, Wants, Stage, BOOL, BOOL, BOOL)
    ]
    more = [
        {"address_known": a, "number_known": n, "region": r, "held": h, "status_asked": x, "silence_closed": c}
        for a, n, r, h, x, c in every(BOOL, BOOL, s.Region, s.Held, s.StatusAsked, BOOL)
    ]
    axes = every(("R0", "R2"), Heat, Told, s.Live, s.Age, BOOL, s.Asked, s.Policy)
    for n, (risk, heat, told, live, age, recruiter, asked, policy) in enumerate(axes):
        yield Situation(
            risk=risk, heat=heat, told=told, live=live, age=age, via_recruiter=recruiter, asked=asked, policy=policy,
            met=get_args(s.Met)[n % 5], unfair=get_args(s.Unfair)[n % 7 % 3], **rest[n * 31 % len(rest)],
            **more[n * 17 % len(more)],
        )  # fmt: skip


def holds(x: Situation, y: Strategy) -> None:
    """What must hold of every strategy."""
    assert (y.action == "safety") == (x.risk != "R0")
    if y.action in ("safety", "pause", "stop"):
        assert (y.channel, y.person, y.shape) == ("none", "nobody", "none")
        return
    if x.heat == "H3" and x.live == "no":
        assert y.shape in ("none", "thanks_only", "thanks_resources", "cv_tip") or y.gate == ""
        assert y.gate != "" or x.policy in ("portal", "form", "phone"), "H3 without a live moment is gated"
    if y.row == "B6":
        assert y.shape in ("status", "none", "cv_tip", "thanks_resources", "thanks_only"), "no feedback before a no"
    if y.channel in ("phone", "voice"):
        assert x.live != "no" or x.policy == "phone" or y.row == "B5", "no uninvited call"
    if y.may_call:
        assert x.filled == "yes"
        assert x.number_known
        assert x.heat in ("H0", "H1")
    assert y.person != "recruiter" or x.via_recruiter or x.recruiter_named or x.met == "recruiter"
    if y.closing == "interest":
        assert x.wants == "yes", "interest is said only when it is true"
    if x.stage in ("screen", "application"):
        assert y.bound in ("none", "one")
    assert ("told" in y.ask) == (x.told == "unknown" and (x.live == "no" or "G5" in y.modifiers))


def test_the_whole_holds_over_the_crossed_space() -> None:
    """Over every combination of risk, heat, told, live, age, recruiter, asked and policy the rules of the table hold."""
    seen: set[str] = set()
    for x in whole():
        y = strategy(x)
        seen.add(y.gate or y.row)
        holds(x, y)
    assert seen == {"G1", "G2", "G3", "G4", "G6", "G7", "B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8"}


@given(SITUATIONS)
def test_any_situation_has_one_strategy_with_words(x: Situation) -> None:
    """Any situation at all gives the same strategy twice, and everything in it has its words."""
    y = strategy(x)
    assert y == strategy(x)
    assert Strategy.model_validate_json(y.model_dump_json()) == y
    holds(x, y)
    assert words.has(f"strategy.reason.{y.reason}")
    for modifier in y.modifiers:
        assert words.has(f"strategy.modifier.{modifier.lower()}")
    assert words.has(f"strategy.warning.{warning(y)}")


def test_every_answer_has_its_words() -> None:
    """Every channel, person, timing, shape, bound, fallback and warning that can be answered has its words."""
    kinds = {
        "channel": s.Channel, "person": s.Who, "timing": s.Timing, "shape": s.Shape, "bound": s.Bound,
        "fallback": s.Fallback, "warning": s.Warning_,
    }  # fmt: skip
    for kind, members in kinds.items():
        for member in get_args(members):
            assert words.has(f"strategy.{kind}.{member}"), f"{kind}.{member}"


# --- by hand: one expectation and more for every gate, row and modifier ------------------------------------------------

FRESH = {"told": "email", "age": "0-1", "stage": "interview", "wants": "yes"}


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        # G1 to G7
        ({**FRESH, "risk": "R1"}, {"action": "safety", "gate": "G1", "reason": "safety_first", "chain": ()}),
        ({**FRESH, "asked": "chased"}, {"action": "stop", "gate": "G2", "fallback": "mentor_mock"}),
        ({**FRESH, "asked": "chased", "via_recruiter": True}, {"gate": "G2", "fallback": "recruiter"}),
        (
            {**FRESH, "asked": "chased", "region": "uk_eu"},
            {"gate": "G2", "chain": ("mentor_mock", "self_review", "close")},
        ),
        ({**FRESH, "unfair": "suspected"}, {"action": "pause", "gate": "G3", "reason": "unfair_treatment"}),
        ({**FRESH, "unfair": "go_on"}, {"action": "ask", "gate": "", "row": "B4"}),
        (
            {**FRESH, "policy": "no_feedback", "region": "uk_eu"},
            {
                "action": "thank", "gate": "G4", "channel": "reply", "shape": "thanks_resources", "bound": "one",
                "rows": ("A18", "A14", "A15"), "chain": ("mentor_mock", "self_review", "data_access", "close"),
            },
        ),
        ({**FRESH, "policy": "no_feedback", "heat": "H3"}, {"gate": "G4", "timings": ("within_24h", "hold_24h")}
         | {"timings": ("next_wd", "hold_24h")}),
        ({**FRESH, "policy": "portal"}, {"action": "ask", "channel": "portal", "modifiers": ("G5",), "shape": "tips"}),
        ({**FRESH, "policy": "form"}, {"channel": "form", "person": "their_route"}),
        ({**FRESH, "policy": "form"}, {"reason": "route"}),
        ({**FRESH, "policy": "phone"}, {"channel": "phone", "person": "their_route", "may_call": False, "reason": "route_phone"}),
        ({**FRESH, "policy": "phone", "teller_named": True}, {"channel": "phone", "person": "teller", "reason": "route_phone"}),
        ({**FRESH, "policy": "portal", "live": "interview", "told": "in_interview"}, {"row": "B3", "channel": "portal"}),
        ({"told": "email", "age": "0-1", "stage": "application", "met": "nobody"},
         {"action": "stop", "gate": "G6", "reason": "nobody_met", "fallback": "mentor_mock"}),
        ({"told": "email", "age": "0-1", "stage": "application", "met": "nobody", "recruiter_named": True},
         {"action": "ask", "gate": "G6", "shape": "cv_tip", "person": "recruiter", "bound": "one"}),
        ({"told": "email", "age": "0-1", "stage": "application", "met": "nobody", "recruiter_named": True},
         {"gate": "G6", "fallback": "mentor_mock"}),
        ({**FRESH, "heat": "H3"}, {"action": "hold", "gate": "G7", "timings": ("hold_24h",), "shape": "none"}),
        ({**FRESH, "heat": "H3", "held": "day"}, {"action": "hold", "timings": ("hold_72h",)}),
        ({**FRESH, "heat": "H3", "held": "three_days"},
         {"action": "thank", "gate": "G7", "shape": "thanks_only", "reason": "still_hot", "fallback": "close"}),
        # B1 to B8
        ({**FRESH, "told": "in_interview", "live": "interview"},
         {"row": "B1", "channel": "voice", "person": "interviewer", "timings": ("at_close",),
          "shape": "thanks_and_ask", "bound": "one_or_two", "fallback": "then_b3", "reason": "live_interview"}),
        ({"told": "unknown", "live": "interview"}, {"row": "B1", "shape": "strengthen", "ask": ("wants",)}),
        ({**FRESH, "told": "in_interview", "live": "interview", "heat": "H3"},
         {"row": "B1", "gate": "", "shape": "leave_to_write", "bound": "none", "reason": "live_hot"}),
        ({**FRESH, "told": "call", "live": "call"},
         {"row": "B2", "channel": "phone", "person": "caller", "timings": ("now",), "shape": "accept_and_ask",
          "bound": "one"}),
        ({**FRESH, "told": "call", "live": "call", "heat": "H2"}, {"row": "B2", "shape": "offer_email"}),
        ({**FRESH, "told": "call", "live": "call", "via_recruiter": True}, {"row": "B2", "person": "caller"}),
        ({**FRESH, "told": "call", "teller_named": True},
         {"row": "B3", "channel": "email", "person": "teller", "timings": ("within_24h",), "shape": "tips",
          "bound": "two_or_three", "fallback": "chase_once", "reason": "spoken"}),
        ({**FRESH, "told": "call", "age": "4-14"}, {"row": "B3", "timings": ("today",), "person": "the_one_met"}),
        ({**FRESH, "told": "voicemail", "heat": "H2"}, {"row": "B3", "timings": ("next_wd",)}),
        (FRESH, {"row": "B4", "channel": "reply", "person": "thread", "reason": "written"}),
        ({**FRESH, "no_reply": True, "met": "several", "rapport_named": True},
         {"row": "B4", "channel": "email", "person": "rapport", "modifiers": ("no_reply",)}),
        ({**FRESH, "no_reply": True, "met": "nobody"}, {"row": "B4", "person": "hr_mailbox"}),
        ({**FRESH, "told": "letter", "teller_named": True}, {"row": "B4", "channel": "email", "person": "teller"}),
        ({**FRESH, "told": "letter", "teller_named": True}, {"reason": "written_signed"}),
        ({**FRESH, "told": "portal_or_text"}, {"row": "B4", "channel": "message"}),
        ({"told": "unknown"}, {"row": "B4", "ask": ("told", "wants"), "timings": ("today",)}),
        ({**FRESH, "via_recruiter": True}, {"row": "B5", "channel": "reply", "person": "recruiter",
         "shape": "pass_on", "fallback": "recruiter_consent"}),
        ({**FRESH, "told": "call", "via_recruiter": True}, {"row": "B5", "channel": "phone"}),
        # The post was stopped (A65, A68)
        ({**FRESH, "halted": True}, {"action": "touch", "row": "B4", "shape": "reopen", "bound": "none", "reason": "halted"}),
        ({**FRESH, "halted": True, "wants": "no"}, {"action": "thank", "shape": "thanks_only", "reason": "halted_thanks"}),
        ({**FRESH, "halted": True, "asked": "asked"}, {"action": "stop", "reason": "halted_waits"}),
        ({**FRESH, "halted": True, "stage": "application", "met": "nobody"}, {"action": "touch", "gate": ""}),
        ({**FRESH, "halted": True, "asked": "chased"}, {"action": "stop", "gate": "G2"}),
        ({**FRESH, "halted": True, "heat": "H3"}, {"action": "hold", "gate": "G7"}),
        ({"told": "silence", "age": "4-14", "halted": True}, {"action": "status", "row": "B6"}),
        ({"told": "silence", "age": "4-14"},
         {"action": "status", "row": "B6", "shape": "status", "timings": ("status",), "person": "contact",
          "fallback": "close_at_4_weeks"}),
        ({"told": "silence", "age": "4-14", "recruiter_named": True}, {"row": "B6", "person": "recruiter"}),
        ({"told": "silence", "age": "15-28", "status_asked": "once"}, {"row": "B6", "timings": ("status_again",)}),
        ({"told": "silence", "age": "15-28", "status_asked": "twice"}, {"action": "hold", "timings": ("four_weeks",)}),
        ({"told": "silence", "age": "4-14", "heat": "H2"}, {"row": "B6", "timings": ("status", "next_wd")}),
        ({"told": "silence", "age": "29-60"}, {"row": "B7", "shape": "late"}),
        ({"told": "silence", "age": "4-14", "filled": "yes"}, {"row": "B7"}),
        ({"told": "silence", "age": "4-14", "silence_closed": True}, {"row": "B7"}),
        ({**FRESH, "age": "15-28", "met": "several", "rapport_named": True},
         {"row": "B7", "person": "rapport", "channel": "email", "timings": ("next_wd",), "bound": "one",
          "fallback": "none"}),
        ({**FRESH, "age": "29-60", "via_recruiter": True}, {"row": "B7", "person": "recruiter"}),
        ({**FRESH, "age": "61+", "met": "panel"},
         {"action": "reconnect", "row": "B8", "person": "chair", "timings": ("own_choice",), "bound": "none",
          "fallback": "none"}),
        ({**FRESH, "age": "61+", "told": "call", "live": "call"}, {"row": "B2"}),
        # modifiers
        ({**FRESH, "filled": "yes", "number_known": True}, {"may_call": True, "modifiers": ("filled",),
         "rows": ("A26", "A54", "A88", "A53")}),
        ({**FRESH, "filled": "yes", "number_known": False}, {"may_call": False, "modifiers": ()}),
        ({**FRESH, "filled": "yes", "number_known": True, "heat": "H2"}, {"may_call": False}),
        ({**FRESH, "filled": "yes", "number_known": True, "stage": "screen"}, {"may_call": False}),
        ({**FRESH, "filled": "unknown", "number_known": True}, {"may_call": False}),
        ({**FRESH, "stage": "screen"}, {"bound": "one", "modifiers": ("stage_early",)}),
        ({**FRESH, "stage": "final"}, {"bound": "two_or_three_and_call", "modifiers": ("stage_final",)}),
        ({**FRESH, "told": "call", "met": "one"}, {"person": "the_one_met"}),
        ({**FRESH, "told": "call", "met": "several"}, {"person": "most_recent"}),
        ({**FRESH, "told": "call", "met": "several", "rapport_named": True}, {"person": "rapport"}),
        ({**FRESH, "told": "call", "met": "panel"}, {"person": "chair"}),
        ({**FRESH, "told": "call", "met": "recruiter"}, {"person": "recruiter"}),
        ({**FRESH, "told": "call", "met": "nobody"}, {"person": "hr_mailbox", "channel": "email"}),
        ({**FRESH, "told": "call", "address_known": False}, {"channel": "linkedin", "modifiers": ("no_address",)}),
        ({**FRESH, "told": "call", "address_known": False, "number_known": True},
         {"channel": "text", "modifiers": ("only_number",)}),
        ({**FRESH, "wants": "yes"}, {"closing": "interest"}),
        ({**FRESH, "wants": "maybe"}, {"closing": "openness"}),
        ({**FRESH, "wants": "no"}, {"closing": "thanks"}),
        ({**FRESH, "asked": "asked"}, {"action": "chase", "shape": "chase", "timings": ("chase",), "bound": "none"}),
        ({**FRESH, "asked": "asked", "via_recruiter": True}, {"action": "chase", "shape": "consent"}),
        ({**FRESH, "asked": "asked", "age": "29-60"}, {"action": "stop", "reason": "asked_no_chase"}),
    ],
)  # fmt: skip
def test_expectations_by_hand(given_: dict[str, Any], expected: dict[str, Any]) -> None:
    """Each gate, each base row and each modifier of the table answers as the table says."""
    answer = strategy(Situation(**given_))
    assert {key: getattr(answer, key) for key in expected} == expected


@pytest.mark.parametrize(
    ("since", "band"),
    [
        (None, "unknown"), (date(2026, 3, 5), "0-1"), (date(2026, 3, 4), "0-1"), (date(2026, 3, 3), "0-1"),
        (date(2026, 3, 2), "2-3"), (date(2026, 2, 28), "4-14"), (date(2026, 2, 18), "4-14"), (date(2026, 2, 17), "15-28"),
        (date(2026, 2, 4), "15-28"), (date(2026, 2, 3), "29-60"), (date(2026, 1, 3), "29-60"), (date(2026, 1, 2), "61+"),
    ],
)  # fmt: skip
def test_ages_fall_into_bands(since: date | None, band: str) -> None:
    """Fourteen days are still B3 to B5, four weeks close a silence, and sixty days are the last of B7."""
    assert s.age_of(since, date(2026, 3, 4)) == band


# --- when --------------------------------------------------------------------------------------------------------------


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


def moments(now: str, **more: Any) -> Moments:
    return Moments(now=at(now), theirs=LONDON, **more)


def when(x: dict[str, Any], m: Moments) -> Due:
    return due(strategy(Situation(**x)), m)


def test_a_fresh_request_waits_for_the_review_and_the_working_day() -> None:
    """At noon on a Wednesday a fresh request is due after the fifteen-minute review, and until a day after the news."""
    answer = when(FRESH, moments("2026-03-04T12:00", told_at=at("2026-03-04T11:00")))
    assert answer == Due("within_24h", at("2026-03-04T12:15"), at("2026-03-05T11:00"))


def test_a_review_that_is_done_costs_no_time() -> None:
    """Once reviewed, the request is due at once."""
    assert when(FRESH, moments("2026-03-04T12:00", reviewed=True)).at == at("2026-03-04T12:00")


def test_after_friday_three_it_is_monday() -> None:
    """After Friday 15:00 a request waits for Monday, although a day is over by then."""
    answer = when(FRESH, moments("2026-03-06T15:30", told_at=at("2026-03-06T15:00"), reviewed=True))
    assert answer == Due("within_24h", at("2026-03-09T09:00"), at("2026-03-09T09:00"))


def test_the_hours_are_the_recipients() -> None:
    """Nine in the morning in Berlin is the night in New York: the request waits for New York."""
    new_york = ZoneInfo("America/New_York")
    answer = when(FRESH, Moments(now=datetime(2026, 3, 4, 8, 0, tzinfo=UTC), theirs=new_york, reviewed=True))
    assert answer.at == datetime(2026, 3, 4, 9, 0, tzinfo=new_york)


def test_at_h2_it_is_the_next_working_day() -> None:
    """At H2 on a Friday morning the request is due on Monday at ten."""
    assert when({**FRESH, "heat": "H2"}, moments("2026-03-06T10:00")).at == at("2026-03-09T10:00")


def test_status_counts_from_the_promise_or_the_interview() -> None:
    """Status: two working days after a promised date, else five to seven after the interview, again seven later."""
    silent = {"told": "silence", "age": "4-14"}
    assert when(silent, moments("2026-03-04T12:00", promised_on=date(2026, 3, 6))).at == at("2026-03-10T10:00")
    by_interview = when(silent, moments("2026-03-04T12:00", interview_on=date(2026, 3, 3)))
    assert by_interview == Due("status", at("2026-03-10T10:00"), at("2026-03-12T17:00"))
    again = when({**silent, "status_asked": "once"}, moments("2026-03-10T12:00", asked_at=at("2026-03-10T10:00")))
    assert again.at == at("2026-03-19T10:00")
    closed = when({**silent, "status_asked": "twice"}, moments("2026-03-20T12:00", interview_on=date(2026, 3, 3)))
    assert closed.at == at("2026-03-31T10:00")
    assert when(silent, moments("2026-03-04T12:00")).at == at("2026-03-04T12:00")


def test_a_date_gone_by_means_now() -> None:
    """A status date that has passed is due now, in working hours."""
    late = moments("2026-03-21T12:00", promised_on=date(2026, 3, 6))
    assert when({"told": "silence"}, late).at == at("2026-03-23T09:00")


def test_of_two_timings_the_later_one() -> None:
    """At H2 a status question due today waits for the next working day; one due next week stays there."""
    hot = {"told": "silence", "age": "4-14", "heat": "H2"}
    assert when(hot, moments("2026-03-10T12:00", promised_on=date(2026, 3, 6))).timing == "next_wd"
    assert when(hot, moments("2026-03-04T12:00", promised_on=date(2026, 3, 6))).timing == "status"


def test_a_chase_comes_after_five_working_days() -> None:
    """The one chase is due five working days after the request, at ten."""
    asked = moments("2026-03-04T12:00", asked_at=at("2026-03-04T12:00"))
    assert when({**FRESH, "asked": "asked"}, asked).at == at("2026-03-11T10:00")


def test_a_hold_is_a_day_then_three() -> None:
    """A hot request is looked at again after twenty-four hours, and after seventy-two at most."""
    held = moments("2026-03-05T12:30", held_from=at("2026-03-04T12:00"))
    assert when({**FRESH, "heat": "H3"}, moments("2026-03-04T12:00")).at == at("2026-03-05T12:00")
    assert when({**FRESH, "heat": "H3", "held": "day"}, held).at == at("2026-03-07T12:00")


def test_nothing_to_do_has_no_date() -> None:
    """Where there is nothing to do, or the person alone decides, no date is named."""
    assert when({**FRESH, "risk": "R2"}, moments("2026-03-04T12:00")).at is None
    assert when({**FRESH, "age": "61+"}, moments("2026-03-04T12:00")).at is None
    assert when({**FRESH, "told": "call", "live": "call"}, moments("2026-03-07T22:00")).at == at("2026-03-07T22:00")


@given(SITUATIONS, st.integers(0, 500_000), st.integers(0, 90), st.integers(0, 90))
def test_a_message_is_always_due_in_working_hours(x: Situation, minute: int, told: int, promised: int) -> None:
    """Whatever the situation and the hour, a message is due no earlier than now, and inside their working hours."""
    now = at("2026-01-01T00:00") + timedelta(minutes=minute)
    m = Moments(
        now=now, theirs=LONDON, told_at=now - timedelta(days=told), asked_at=now - timedelta(days=told),
        interview_on=(now - timedelta(days=promised)).date(), promised_on=(now + timedelta(days=promised - 45)).date(),
    )  # fmt: skip
    y = strategy(x)
    answer = due(y, m)
    if answer.at is None:
        return
    assert answer.at.tzinfo is not None
    assert answer.at >= now
    if y.action != "hold" and answer.timing not in ("now", "at_close"):
        assert in_working_hours(answer.at, LONDON)
    assert answer.until is None or answer.until >= answer.at


# --- overruling --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given_", "choice", "expected"),
    [
        ({**FRESH, "heat": "H3"}, {}, "too_hot"),
        ({**FRESH, "asked": "chased"}, {}, "asked_enough"),
        ({"told": "silence", "age": "4-14"}, {}, "not_decided"),
        (FRESH, {"channel": "phone"}, "uninvited_call"),
        ({**FRESH, "filled": "yes", "number_known": True}, {"channel": "phone"}, "ours"),
        ({**FRESH, "via_recruiter": True}, {"person": "rapport"}, "around_recruiter"),
        (FRESH, {"person": "hr_mailbox"}, "stranger"),
        (FRESH, {"channel": "email"}, "ours"),
    ],
)
def test_the_warning_fits_the_choice(given_: dict[str, Any], choice: dict[str, Any], expected: str) -> None:
    """Before an overruling the one warning that fits is said."""
    assert warning(strategy(Situation(**given_)), **choice) == expected


@given(SITUATIONS, st.sampled_from(["email", "linkedin", "phone"]))
def test_everything_but_safety_can_be_overruled(x: Situation, channel: Any) -> None:
    """The person's choice is carried out whatever we advised, except in the safety flow."""
    ours = strategy(x)
    theirs = overrule(ours, channel=channel, timing="own_choice")
    if x.risk != "R0":
        assert theirs == ours
        return
    assert theirs.channel == channel
    assert theirs.timings == ("own_choice",)
    assert theirs.shape != "none"
    assert theirs.action not in ("hold", "pause", "stop")
    assert theirs.modifiers[-1] == "overruled"


@pytest.mark.parametrize(
    ("given_", "shape", "action"),
    [
        ({"told": "silence", "age": "4-14", "heat": "H3"}, "status", "status"),
        ({"told": "silence", "age": "15-28", "status_asked": "twice"}, "status", "status"),
        ({**FRESH, "age": "61+", "heat": "H3"}, "reconnect", "reconnect"),
        ({**FRESH, "age": "15-28", "heat": "H3"}, "late", "ask"),
        ({**FRESH, "via_recruiter": True, "heat": "H3"}, "pass_on", "ask"),
        ({**FRESH, "heat": "H3"}, "tips", "ask"),
    ],
)
def test_what_was_held_keeps_the_shape_of_its_row(given_: dict[str, Any], shape: str, action: str) -> None:
    """Who writes all the same while it burns overrules the wait; a feedback email still needs a no, or B7."""
    theirs = overrule(strategy(Situation(**given_)), timing="own_choice")
    assert (theirs.shape, theirs.action) == (shape, action)


def test_only_another_person_changes_the_way() -> None:
    """Who picks nothing but the time, or the person that we named, keeps the way of whoever told them."""
    ours = strategy(Situation(**FRESH))
    assert ours.channel == "reply"
    assert overrule(ours, timing="own_choice").channel == "reply"
    assert overrule(ours, person=ours.person).channel == "reply"
    assert overrule(ours, person="rapport").channel == "email"
    assert overrule(ours, person="rapport", channel="reply").channel == "reply"
