"""In care: who was misread is believed, and a denial beside a threat is none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot import care, codec
from bot.context import Context
from bot.effects import Hear, Keep, Leave, Say
from bot.events import Said
from bot.flows.home import WhatNext
from bot.records import Nudge, Person
from bot.talk import Frame, Talk
from bot.understanding import language

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
TOLD = "They gave the job to Jade, I have to face her on Monday"


def _context() -> Context:
    nudge = Nudge(
        id="n1",
        kind="N1",
        case="c1",
        due=NOW + timedelta(days=1),
        expires=NOW + timedelta(days=2),
        asked=NOW,
        status="cancelled",
    )
    return Context(now=NOW, person=Person(introduced=True, in_care=True), language=language({}), records=(nudge,))


@pytest.mark.parametrize(
    "text",
    ["i dont want to hurt anyone?? what", "i am not a violent person", "I'd never hurt anyone!", "you read me wrong"],
)
def test_who_was_misread_goes_on_at_once(text: str) -> None:
    """Sorry, the story and the reminders back."""
    turn = care.step(care.Anger(told=TOLD, violent=True, cancelled=("n1",)), Said(text=text), _context())
    assert turn is not None
    assert Say("care.misread") in turn.effects
    assert turn.effects[-2:] == (Leave(), Hear(TOLD, anywhere=True))
    kept = [e.record for e in turn.effects if isinstance(e, Keep)]
    assert any(isinstance(r, Nudge) and r.status == "waiting" for r in kept)


@pytest.mark.parametrize(
    "text",
    ["i dont want to hurt anyone but he made me", "I won't hurt her unless she laughs", "i never said who i'd hurt"],
)
def test_a_denial_beside_a_threat_is_none(text: str) -> None:
    turn = care.step(care.Anger(told=TOLD, violent=True), Said(text=text), _context())
    assert turn is not None
    assert isinstance(turn.state, care.Anger)
    assert Say("care.misread") not in turn.effects


def test_what_touched_is_remembered() -> None:
    """Each hard thing is met once, over a restart too."""
    talk = Talk(open=Frame(WhatNext(), 0), touched=("care.loss",))
    assert codec.load_talk(codec.dump_talk(talk)) == talk


@pytest.mark.parametrize(
    ("text", "no"),
    [
        ("no not like that, just fed up", True),
        ("no, just the job stuff", True),
        ("no, nothing like that, I meant linkedin", True),
        ("god no, I'm just sad", True),
        ("no i mean i have surgery tomorrow", True),
        ("no point in asking", False),
        ("no but sometimes I wonder", False),
        ("not really", False),
        ("no one would care", False),
        ("no, not tonight", False),
        ("I don't know", False),
        ("never felt this low, I wish it was over", False),
    ],
)
def test_a_no_in_ones_own_words(text: str, no: bool) -> None:
    """At the one plain question a no is heard in whatever words it comes; beside a doubt it is none."""
    assert care._says_no(text) is no


@pytest.mark.parametrize("text", ["i was only joke", "i only meant leave a bad review", "it was just a joke"])
def test_a_denial_in_learners_words(text: str) -> None:
    """Who was taken for a threat may say so in any English."""
    assert care._DENIES.search(text)
    assert not care._NO_DENIAL.search(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("it's my fault", "care.listening"),
        ("I'm fine, it's just hard", "care.listening"),
        ("it's them, they drove me to it", "care.listening"),
        ("I'm not safe, it's my ex", "care.not_safe"),
        ("I'm in Paris and not safe", "care.not_safe"),
        ("I'm alone in Bath", "care.alone"),
        ("how do I write my goodbye letter?", "care.listening"),
        ("Is it legal to do it in Switzerland?", "care.listening"),
        ("should I call them?", "care.do_call"),
    ],
)
def test_what_is_said_in_ones_own_danger(text: str, line: str) -> None:
    """None of it makes a bystander of them, a question about the search, or a way out."""
    turn = care.step(care.Here(told="I want to kill myself"), Said(text=text), _context())
    assert turn is not None
    assert isinstance(turn.state, care.Here)
    assert not turn.state.near
    assert next(e.line for e in turn.effects if isinstance(e, Say)) == line


def test_their_own_danger_beside_somebody_elses() -> None:
    """Who says "me too" is met for themselves."""
    turn = care.step(care.Here(told="My brother wants to kill himself", near=True), Said(text="it's me too"), _context())
    assert turn is not None
    assert next(e.line for e in turn.effects if isinstance(e, Say)) == "care.concern"
