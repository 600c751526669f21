"""Told face to face, by a boss of one's own or anybody: in person, and not in the interview."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.coaching.words import phrase
from bot.context import Context
from bot.flows._case import facts
from bot.heard.internal import face_to_face
from bot.heard.telling import read
from bot.records import Case, Person
from bot.understanding import language

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "told", "role"),
    [
        ("my manager Sister Anne chose another nurse. She told me face to face yesterday.", "told.in_person", ""),
        ("She told me to my face yesterday that I didn't get the ward manager job", "told.in_person", "ward manager"),
        ("my boss took me aside on friday and said I didn't get the team leader job", "told.in_person", "team leader"),
        ("Rejected in person at the interview by Tesco yesterday", "told.in_interview", ""),
        ("rejected for another nurse job at Leeds hospital by email", "told.email", "nurse"),
    ],
)
def test_how_they_were_told(text: str, told: str, role: str) -> None:
    context = Context(now=NOW, person=Person(country="GB"), language=language({}))
    case = read(Case(id="c", opened=NOW), text, context).model_copy(update={"account": text})
    assert phrase(f"facts.{told}") in facts(case)
    assert case.role == role


def test_on_the_spot_is_in_the_interview() -> None:
    """Who said it at an interview said it there."""
    assert face_to_face("he told me to my face")
    assert not face_to_face("he told me to my face, on the spot")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("she took me aside and said no", True),
        ("she called me into her office yesterday", True),
        ("they said it in the staff room", True),
        ("my manager told me at work that I didn't get it", True),
        ("I was at work when I saw the rejection from Tesco", False),
        ("Rejected by Tesco yesterday, I cried in the kitchen", False),
        ("I work in their office and was rejected", False),
        ("Got the no while sitting at my desk", False),
    ],
)
def test_a_place_alone_is_where_it_was_read(text: str, told: bool) -> None:
    """Where somebody was says nothing of how it was told."""
    assert face_to_face(text) is told
