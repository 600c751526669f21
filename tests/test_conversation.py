"""The conversation's own rules, in every state that can be reached."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import codec, conversation, flows, pages
from bot.events import Began, Chose, Commanded, Event, Filled, Said
from bot.explore import Explorer, Node
from bot.records import Record
from bot.understanding import language

pytestmark = pytest.mark.xdist_group("explored")  # what can be reached is found out once


@cache
def explorer() -> Explorer:
    return Explorer(pages.read(), language(pages.folder("advice")), variants=3)


@cache
def reached() -> tuple[Node, ...]:
    """A few moments of every question that can be reached, in the order in which they were found."""
    found: dict[str, list[Node]] = {}
    for move in explorer().explore():
        assert move.error is None, f"{move.origin.state.at} with '{move.label}': {move.error!r}"
        if move.target is not None:
            some = found.setdefault(move.target.state.at, [])
            if len(some) < 3 and move.target.state not in [n.state for n in some]:
                some.append(move.target)
    return tuple(node for some in found.values() for node in some)


def play(node: Node, event: Event) -> Node:
    move = explorer().play(node, event, "test")
    if move.error is not None:
        raise move.error
    return move.target or node


texts = st.one_of(
    st.text(max_size=200),
    st.sampled_from(
        [
            "", " ", "?", "no", "yes", "1", "99", "stop", "back", "help", "why do you ask", "asdfghjkl", "😀😀", "what", "idk",
            "actually they phoned", "should I call or email?", "je suis très triste aujourd'hui", "x" * 20_000, "\x00\x01",
            "Stripe emailed this morning, final round, I feel sick", "next monday at 8", "you are useless", "<@U123> *bold*",
            "{company} {0} %s", "- a: b", "```", "null", "tomorrow", "P3", "hi\n\nthere",
        ]
    ),
)  # fmt: skip
events: st.SearchStrategy[Event] = st.one_of(
    st.builds(Said, text=texts),
    st.builds(
        Chose, option=st.sampled_from(["yes", "no", "skip", "low", "nonsense", "email"]), turn=st.sampled_from([None, 0, 3])
    ),
    st.builds(Filled, form=st.sampled_from(["home.what_next", "draft.edit"]), values=st.dictionaries(st.just("body"), texts)),
    st.builds(Commanded, name=st.sampled_from(["rejected", "help", "settings", "nonsense", "stop"]), text=texts),
    st.just(Began()),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_any_state_with_any_event_lands_in_a_known_state(data: st.DataObject) -> None:
    """Whatever comes in, the next question is one that we know, has words, and survives JSON both ways."""
    node = data.draw(st.sampled_from(reached()))
    for event in data.draw(st.lists(events, min_size=1, max_size=3)):
        node = play(node, event)
        assert node.state.at in flows.states()
        assert explorer().wording.ask(node.state, node.talk.open.asked).text
        assert codec.load_talk(codec.dump_talk(node.talk)) == node.talk
        for record in node.records:
            assert codec.load_record(codec.dump_record(record)) == record


def test_every_reached_state_survives_json() -> None:
    """Reading back what was written gives an equal conversation, for every question that can be reached."""
    for node in reached():
        assert codec.load_talk(codec.dump_talk(node.talk)) == node.talk


def test_stop_stops_everywhere() -> None:
    """`stop` ends whatever is open; only care stays, since it never ends suddenly."""
    for node in reached():
        after = play(node, Said(text="stop"))
        if node.state.flow == "care":
            assert after.state == node.state
        else:
            assert after.state.at == "home.what_next", node.state.at
            assert after.talk.under == ()


@pytest.mark.parametrize(
    "text", ["help", "why do you ask", "😀", "", "zxcvbnmasdf", "x" * 20_000, "Ich habe heute eine Absage bekommen"]
)
def test_what_is_no_answer_changes_nothing(text: str) -> None:
    """Help, why, emoji, nothing, mashed keys, 20,000 characters, another language: an answer, and the state unchanged."""
    for node in reached():
        if node.state.verbatim and text not in ("help", "x" * 20_000):
            continue
        after = play(node, Said(text=text))
        assert after.state == node.state, node.state.at
        assert after.talk.under == node.talk.under


def test_every_option_is_understood_when_typed() -> None:
    """An offered option is understood by its number, its label and its id."""
    for node in reached():
        wording = explorer().wording
        for number, option in enumerate(wording.options(node.state), 1):
            assert wording.chosen(node.state, str(number)) == option.id, node.state.at
            assert wording.chosen(node.state, option.label) is not None, f"{node.state.at}: {option.label}"


def test_distress_is_seen_in_every_state() -> None:
    """A wish to die stops the coaching wherever it is said: typed, sent in a form, or given with a command."""
    words = "i don't want to live anymore"
    for node in reached():
        for event in (Said(text=words), Filled(form=node.state.at, values={"x": words}), Commanded(name="rejected", text=words)):
            after = play(node, event)
            assert after.state.flow == "care", f"{node.state.at} with {type(event).__name__}"
            assert not [r for r in after.records if r.record == "nudge" and r.status == "waiting"]


def test_an_old_press_is_told_kindly_and_changes_nothing() -> None:
    """A button of a question that is gone answers nothing."""
    for node in reached()[:60]:
        after = play(node, Chose(option="yes", turn=999_999))
        assert after.state == node.state
        assert after.records == node.records


def test_back_restores_the_state_before() -> None:
    """Taking an answer back brings back the question and every record it touched."""
    wording = explorer().wording
    for node in reached():
        options = wording.options(node.state)
        if not options or node.state.flow in ("care", "home"):
            continue
        move = explorer().play(node, Chose(option=options[0].id), "test")
        if move.target is None or not move.answered:
            continue
        before: dict[tuple[str, str], Record] = {(r.record, r.id): r for r in node.records}
        after: dict[tuple[str, str], Record] = {(r.record, r.id): r for r in move.target.records}
        touched = {k: before.get(k) for k in before.keys() | after.keys() if before.get(k) != after.get(k)}
        undo = codec.dump_undo(codec.dump_talk(node.talk), touched)
        was, records = codec.load_undo(undo)
        context = conversation_context(move.target)
        played = conversation.taken_back(move.target.talk, was, records, context, wording)
        assert played.talk.open.state == node.state
        assert played.records == before


def conversation_context(node: Node):  # type: ignore[no-untyped-def]
    from zoneinfo import ZoneInfo

    from bot.context import Context
    from bot.records import Person

    person = next((r for r in node.records if isinstance(r, Person)), Person())
    return Context(
        now=node.now.astimezone(ZoneInfo(person.zone or "UTC")),
        person=person,
        language=explorer().language,
        records=node.records,
        seed=node.talk.seed,
    )


def test_coming_back_after_a_day_is_said_in_one_line() -> None:
    """After a long silence in the middle of something, the answer begins with where we stopped."""
    said: list[str] = []
    listening = Explorer(replace(explorer().wording, trace=said.append), explorer().language)
    node = next(
        n for n in reached() if n.state.flow not in ("home", "care", "first_meeting") and not n.state.light and n.talk.last
    )
    listening.play(replace(node, now=node.now + timedelta(days=3)), Began(), "test")
    assert said[0] == "common.back_again"
