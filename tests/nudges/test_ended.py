"""What a reminder is about can be over before it rings: then it is forgotten. Each kind has its ends (`nudges.md`)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from bot import conversation, pages
from bot.care.states import Sure
from bot.events import Chose, Event, Said
from bot.explore import Explorer, Node
from bot.flows import check_in, feeling, interview_ahead, plan, reply, review, waiting
from bot.flows._composing import Ready
from bot.nudges import KINDS
from bot.records import Case, Draft, Feedback, Nudge, Person, Plan, Record, SortedPoint
from bot.state import State
from tests.flows.saying import LANGUAGE, NOW

SOON = NOW + timedelta(days=3)


def waiting_(kind: str) -> Nudge:
    """A reminder that waits, of the one case."""
    anchor = SOON + timedelta(hours=1) if KINDS[kind].ahead else None
    return Nudge(id="n1", kind=kind, case="c1", due=SOON, expires=SOON + timedelta(days=2), asked=NOW, zone="UTC", anchor=anchor)


def after(kind: str, state: State, event: Event, **case: object) -> Nudge:
    """The reminder, after one answer to one question about its case."""
    given = {"opened": NOW - timedelta(days=3), "employer": "Argos", "told": "email", "told_on": date(2026, 11, 20), **case}
    points = (SortedPoint(text="You were brilliant with the customers", label="PRAISE"),)
    records: tuple[Record, ...] = (
        Person(introduced=True, zone="Europe/London", country="GB", nudges=True),
        Case.model_validate({"id": "c1", "phase": "waiting", **given}),
        Draft(id="d1", case="c1", form="email", text="Hello Dana,\n\nCould you give me one tip?\n\nAna", updated=NOW),
        Feedback(id="f1", case="c1", words=points[0].text, said_at=NOW, sorted=points, harsh=True),
        Plan(id="p1", case="c1", cue="they ask", act="breathe", words="If they ask, I breathe", made=NOW),
        waiting_(kind),
    )
    talk = conversation.begin(seed=7).put(state)
    move = Explorer(pages.read(), LANGUAGE).play(Node(talk, records, NOW), event, "ended")
    assert move.error is None
    assert move.target is not None
    return next(r for r in move.target.records if isinstance(r, Nudge) and r.id == "n1")


READY = Ready(case="c1", draft="d1", form="email", text="Hello", words=1)
NEWS = waiting.News(case="c1", about="Argos")
CAME = Said(text='She wrote back: "You need more SQL experience."')
BOOKED = interview_ahead.Booked(case="c1", when=NOW + timedelta(days=4))
AHEAD = {"phase": "ahead", "next_interview": NOW + timedelta(days=4)}
ACCOUNT = {"phase": "account"}
ENDS: tuple[tuple[str, str, State, Event, Mapping[str, object]], ...] = (
    ("N1", "came_back", feeling.How(case="c1", about="Argos"), Chose(option="steady"), ACCOUNT),
    ("N1", "break", feeling.Until(case="c1"), Chose(option="two_days"), ACCOUNT),
    ("N2", "sent", READY, Chose(option="sent"), ACCOUNT),
    ("N2", "dropped", READY, Chose(option="drop"), ACCOUNT),
    ("N3", "sent", READY, Chose(option="sent"), ACCOUNT),
    ("N3", "held", READY, Chose(option="later"), ACCOUNT),
    ("N3", "heat_rose", feeling.How(case="c1", about="Argos"), Chose(option="boiling"), ACCOUNT),
    ("N3", "reply", NEWS, CAME, ACCOUNT),
    ("N3", "refused", NEWS, Chose(option="refused"), ACCOUNT),
    ("N3", "closed", NEWS, Chose(option="close"), ACCOUNT),
    ("N4", "done", review.Rating(case="c1"), Chose(option="middling"), ACCOUNT),
    ("N5", "reply", NEWS, CAME, {}),
    ("N5", "refused", NEWS, Chose(option="refused"), {}),
    ("N6", "reply", NEWS, CAME, {}),
    ("N6", "refused", NEWS, Chose(option="refused"), {}),
    ("N6", "closed", NEWS, Chose(option="close"), {}),
    ("N7", "reply", NEWS, CAME, {}),
    ("N7", "refused", NEWS, Chose(option="refused"), {}),
    ("N8", "moved", waiting.CallWhen(case="c1"), Said(text="Wednesday 2 December at 3pm"), {}),
    ("N9", "logged", NEWS, CAME, {}),
    ("N10", "thanked", plan.Thanks(case="c1", about="Argos"), Chose(option="done"), {"phase": "answered"}),
    ("N11", "sorted", reply.Cool(case="c1", feedback="f1"), Chose(option="now"), {"phase": "answered"}),
    ("N12", "dropped", check_in.PlanCue(nudge="n0", kind="N12", case="c1", plan="p1", words="x"), Chose(option="drop"), {}),
    ("N13", "active", feeling.How(case="c1", about="Argos"), Chose(option="steady"), {"phase": "resting"}),
    ("N13", "went_on", feeling.How(case="c1", about="Argos"), Chose(option="skip"), {"phase": "resting"}),
    ("N13", "sent", READY, Chose(option="sent"), {"phase": "resting"}),
    ("N13", "reply", NEWS, CAME, {"phase": "resting"}),
    ("N13", "refused", NEWS, Chose(option="refused"), {"phase": "resting"}),
    ("N14", "cancelled", BOOKED, Chose(option="cancel"), AHEAD),
    ("N15", "cancelled", BOOKED, Chose(option="cancel"), AHEAD),
    ("N15", "logged", interview_ahead.Impressions(case="c1"), Said(text="they were kind and it was long"), AHEAD),
    ("N16", "door_closed", check_in.InTouch(nudge="n0", kind="N16", case="c1", form="connect"), Chose(option="no"), {}),
    ("N17", "opted_out", check_in.Support(nudge="n0", kind="N17", case="c1"), Chose(option="off"), {}),
    ("C1", "resumed", Sure(), Chose(option="yes"), {}),
)


@pytest.mark.parametrize(("kind", "why", "state", "event", "case"), ENDS, ids=[f"{kind}-{why}" for kind, why, *_ in ENDS])
def test_what_is_over_does_not_ring(kind: str, why: str, state: State, event: Event, case: Mapping[str, object]) -> None:
    """It is cancelled by what ends the matter."""
    assert after(kind, state, event, **case).status == "cancelled"


def test_every_kind_has_an_end() -> None:
    """A new one names its own here."""
    assert {kind for kind, *_ in ENDS} == set(KINDS)


@pytest.mark.parametrize(
    ("kind", "state", "event", "case"),
    [
        ("N1", NEWS, CAME, {}),
        ("N2", NEWS, CAME, {}),
        ("N6", NEWS, Chose(option="nothing"), {}),
        ("N13", READY, Chose(option="later"), {"phase": "resting"}),
        ("N14", NEWS, CAME, {}),
    ],
)
def test_what_is_not_over_rings(kind: str, state: State, event: Event, case: Mapping[str, object]) -> None:
    """Something else was answered."""
    assert after(kind, state, event, **case).status == "waiting"
