"""What the case itself answers: questions that the pages would answer for somebody else's case."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

import pytest

from bot.context import Context
from bot.flows._otherwise import answered_otherwise
from bot.heard.already import earlier
from bot.heard.internal import from_outside, in_own_company
from bot.heard.whom_met import how_many, teller_in
from bot.records import Case

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TODAY = date(2026, 11, 23)
CASES: dict[str, dict[str, Any]] = {
    "halted": {"reasons": ("cancelled_or_frozen",)},
    "agency": {"via_recruiter": True},
    "policy": {"policy": "no_feedback"},
    "unseen": {"stage": "application"},
    "inside": {"reasons": ("internal",)},
    "late": {"told_on": TODAY - timedelta(77)},
    "fresh": {"told_on": TODAY - timedelta(5)},
    "chased": {"asked_on": NOW, "chased_on": NOW, "phase": "waiting"},
    "asked": {"asked_on": NOW, "phase": "waiting"},
    "silent": {"told": "silence", "status_asked": 2},
}


@pytest.mark.parametrize(
    ("kind", "text", "line"),
    [
        ("halted", "can i ask when it opens again", "halted_asks"),
        ("halted", "why ask for tips if nobody got the job, it was frozen", "halted_asks"),
        ("halted", "how do i write a thank you?", ""),
        ("agency", "should i ring the hiring manager directly?", "around_recruiter"),
        ("agency", "can I skip the agency?", "around_recruiter"),
        ("agency", "when should i call the recruiter?", ""),
        ("policy", "should i still ask them for tips?", "no_feedback_asks"),
        ("policy", "should i thank them?", ""),
        ("unseen", "whom i should write?", "nobody_met_asks"),
        ("unseen", "can i at least ask someone for feedback", "nobody_met_asks"),
        ("unseen", "should i apply again?", ""),
        ("inside", "they had the internal person all along, is there any point asking?", "internal"),
        ("late", "Is it now too late to write?", "late_asks"),
        ("fresh", "Is it now too late to write?", ""),
        ("chased", "should i follow up again?", "asked_enough"),
        ("chased", "Can I write one more time?", "asked_enough"),
        ("chased", "can i rehearse again?", ""),
        ("asked", "should i follow up?", "chase_once"),
        ("silent", "should i chase them again?", "silence_twice"),
    ],
)
def test_a_question_is_answered_from_the_case(kind: str, text: str, line: str) -> None:
    """What is right in general is wrong for some; what the case does not decide is left to the pages."""
    case = Case.model_validate({"id": "c", "opened": NOW, "told": "email", **CASES[kind]})
    assert answered_otherwise(text, case, TODAY) == (f"strategy.reason.{line}" if line else "")


def test_who_was_taken_and_where_they_work() -> None:
    """A candidate from outside is none from inside, and a promotion is told from a job elsewhere."""
    assert from_outside("in my own company, they gave it to an OUTSIDE candidate")
    assert not from_outside("they took the internal candidate, not someone from outside")
    told = "turned down for a promotion in my own company, my boss told me"
    assert in_own_company(Case(id="c", opened=NOW, account=told))
    assert not in_own_company(Case(id="c", opened=NOW, account="Stripe rejected me, the company was great"))


def test_a_mark_is_no_number_of_people() -> None:
    """ "6 out of 10" says nothing about whom they met."""
    assert how_many("6 out of 10") == "unknown"
    assert how_many("two of them") == "several"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("it was Carla who rang me", "Carla"),
        ("Carla told me", "Carla"),
        ("carla phoned me yesterday", "Carla"),
        ("they told me", ""),
        ("HR emailed me", ""),
        ("who told me?", ""),
        ("Carla told me that I was too quiet", ""),
    ],
)
def test_who_brought_the_news(text: str, name: str) -> None:
    """A name beside the news, and nothing more."""
    assert teller_in(text) == name


@pytest.mark.parametrize(
    ("text", "silent", "times"),
    [
        ("I have asked them feedback by mail two weeks ago and I have relaunched one time. No answer.", True, 2),
        ("I chased them already once, and a second time last monday", False, 2),
        ("I asked them for feedback ten days ago", False, 1),
        ("I already emailed the recruiter", True, 1),
        ("I called them and they told me i was rejected", False, 0),
        ("I emailed them yesterday and they said no", False, 0),
        ("I asked for feedback and they said i was too quiet", False, 0),
        ("i asked why", False, 0),
        ("i wrote to thank them", False, 0),
        ("they asked me why i left", False, 0),
    ],
)
def test_what_they_have_asked_before(text: str, silent: bool, times: int) -> None:
    """A request that waits for its answer is told from how the news came, and from one that was answered."""
    undated = SimpleNamespace(date=SimpleNamespace(value=None))
    context = cast(Context, SimpleNamespace(now=NOW, account=lambda _: undated))
    told = earlier(text, context, silent=silent)
    assert (told.times if told else 0) == times
