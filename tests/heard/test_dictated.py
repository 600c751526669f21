"""Marks that were spoken are marks; a mark that is spoken of is none."""

from __future__ import annotations

import pytest

from bot.heard.dictated import with_marks
from tests.flows.saying import after


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("gutted comma but fine full stop", "gutted, but fine."),
        ("what do I do now question mark", "what do I do now?"),
        ("So, um, I've just had the call from Woolworths, period.", "So, um, I've just had the call from Woolworths."),
        ("I'm flat, comma, but not surprised, full stop. What now, question mark", "I'm flat, but not surprised. What now?"),
        ("Emma Stone comma the manager comma told me period", "Emma Stone, the manager, told me."),
        ("they rang me period they said no period", "they rang me. they said no."),
        ("no way exclamation mark", "no way!"),
        ("Rejected by Arup period I'm gutted comma really", "Rejected by Arup. I'm gutted, really"),
    ],
)
def test_spoken_marks(text: str, written: str) -> None:
    assert with_marks(text) == written


@pytest.mark.parametrize(
    "text",
    [
        "my notice period is over",
        "it's still in the trial period",
        "they came to a full stop",
        "leave out the comma",
        "remove the Oxford comma in line two",
        "they didn't pass my probation period",
        "there is a question mark over my CV",
        "a big question mark",
        "It was a bad period",
        "it was the best period of my life",
        "add a full stop after thanks",
        "coma",
    ],
)
def test_marks_that_are_spoken_of(text: str) -> None:
    assert with_marks(text) == text


def test_a_dictated_question_is_one() -> None:
    """It is answered, and nothing of it is put down as told."""
    dictated = after("Rejected by Arup by email yesterday", "yes", "should I call or email question mark")
    written = after("Rejected by Arup by email yesterday", "yes", "should I call or email?")
    assert dictated.said == written.said


def test_a_dictated_telling() -> None:
    """No mark is taken for a name."""
    heard = after("I got turned down by Woolworths comma the manager comma Shaz comma rang me period I'm gutted full stop")
    assert (heard.case.employer, heard.case.person, heard.case.told) == ("Woolworths", "Shaz", "call")
