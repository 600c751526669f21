"""The Home tab and the first lines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.slack import home
from bot import pages
from bot.ports import Message
from bot.records import Case, Nudge, Person, Phase, Record, Rehearsal
from bot.state import Option
from tests.fakes.slack_blocks import view_breaches

WORDING = pages.read()
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
words = st.text(max_size=200)
cases = st.lists(
    st.builds(
        Case,
        id=st.uuids().map(str),
        opened=st.just(NOW),
        phase=st.sampled_from(get_args(Phase)),
        employer=words,
        role=words,
    ),
    max_size=15,
)
nudges = st.lists(
    st.builds(
        Nudge,
        id=st.uuids().map(str),
        kind=st.sampled_from([*(f"N{n}" for n in range(1, 18)), "C1"]),
        due=st.integers(0, 10**6).map(lambda minutes: NOW + timedelta(minutes=minutes)),
        expires=st.just(NOW + timedelta(days=900)),
        asked=st.just(NOW),
        zone=st.just("UTC"),
        occurrence=st.just(1),
        chosen=st.booleans(),
        values=st.just({}),
        status=st.just("waiting"),
        rang=st.none(),
    ),
    max_size=15,
)
questions = st.one_of(st.none(), st.builds(Message, text=st.text(max_size=5000)))


@settings(max_examples=30, deadline=None)
@given(cases, nudges, questions)
def test_no_home_breaks_slacks_rules(some: list[Case], coming: list[Nudge], question: Message | None) -> None:
    """Whatever is kept, Slack takes the Home tab."""
    records: list[Record] = [Person(zone="Europe/Madrid"), *some, *coming]
    assert view_breaches(home.view(records, question, WORDING)) == []


def shown(view: dict[str, object]) -> str:
    return str(view["blocks"])


def test_home_says_where_each_case_stands_and_what_is_coming() -> None:
    """A case is there with its employer and phase, a nudge with its local time and its two buttons."""
    case = Case(id="c1", opened=NOW, employer="Acme", role="Analyst", phase="waiting")
    nudge = Nudge(id="n1", kind="N6", due=NOW, expires=NOW + timedelta(days=1), asked=NOW)
    text = shown(home.view([Person(zone="Europe/Madrid"), case, nudge], None, WORDING))
    assert "Acme" in text
    assert "Analyst" in text
    assert WORDING.line("slack.phase_waiting", {}) in text
    assert "10:30" in text
    assert "nudges cancel n1" in text
    assert "nudges move n1" in text


def test_home_shows_progress_once_there_is_some() -> None:
    """Two finished rehearsals show the first and the latest score; nothing yet shows no figures."""
    done = [
        Rehearsal(id=f"r{n}", persona="P1", seed=1, began=NOW, ended=NOW + timedelta(days=n), completed=True, score=score)
        for n, score in enumerate((4, 9))
    ]
    title = WORDING.line("slack.home_progress_title", {})
    assert "4 points" in shown(home.view(done, None, WORDING))
    assert title not in shown(home.view([], None, WORDING))


def test_every_kind_of_nudge_has_its_words() -> None:
    """Each row of the table of nudges can be shown."""
    from bot.nudges import KINDS

    for kind in KINDS:
        assert WORDING.line(f"nudges.kind_{kind.lower()}", {})


def test_first_lines_are_the_answers_to_the_open_question() -> None:
    """At most four, each with a title and the words that it sends; without answers, what people come for."""
    options = tuple(Option(id=str(n), label=f"Answer {n}") for n in range(6))
    assert [one["message"] for one in home.prompts(Message(text="?", options=options), WORDING)] == [
        f"Answer {n}" for n in range(4)
    ]
    assert len(home.prompts(None, WORDING)) == 4
