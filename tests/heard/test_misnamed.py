"""Somebody named wrongly: the wrong name goes, or the right one takes the place of whom it can only mean."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.heard.misnamed import GONE, misnamed
from bot.records import Case

NOW = datetime(2026, 11, 25, 14, 0, tzinfo=ZoneInfo("Europe/London"))
CASE = Case(id="c", opened=NOW, employer="Arup", role="director", told="email", person="Emma Stone")


@pytest.mark.parametrize(
    "text",
    [
        "it wasn't Emma", "it wasnt emma", "it wasn't from emma", "the email wasn't from Emma it was from HR", "that's not Emma",
        "actually it came from their HR, not Emma", "Emma Stone isn't the right person", "Emma isn't her name", "Emma is wrong",
        "i don't know who Emma is", "there is no Emma there", "wrong person", "you got her name wrong", "that's not her name",
        "I never mentioned Emma",
    ],
)  # fmt: skip
def test_a_wrong_name_goes(text: str) -> None:
    """Whoever is called wrong stands in the case no more."""
    found = misnamed(CASE, text)
    assert found is not None
    assert found.case.person == ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("actually her name is Emily", "Emily Stone"),
        ("her name's Emily", "Emily Stone"),
        ("wrong name, she's called Emily", "Emily Stone"),
        ("the recruiter's name is Emily Brown", "Emily Brown"),
        ("sorry it was Emily Stone", "Emily Stone"),
        ("actually it was Emma Stein", "Emma Stein"),
        ("i meant emily", "Emily Stone"),
        ("it was Emily who told me", "Emily"),
        ("no it was Sarah Jones who emailed me", "Sarah Jones"),
        ("actually it was Sarah", "Sarah"),
    ],
)
def test_the_right_name(text: str, name: str) -> None:
    """A surname stays where only the first name was wrong; somebody else has their own."""
    found = misnamed(CASE, text)
    assert found is not None
    assert found.case.person == name
    assert (CASE.person, name) in found.swaps


@pytest.mark.parametrize(
    "text",
    [
        "it wasn't easy", "that's not me", "it wasn't nice", "Emma wasn't very nice", "I don't know",
        "i don't know Emma very well",
        "sorry, it was Friday", "no, it was over Zoom", "actually it was great", "her name is on the letter", "who is Emma?",
        "it wasn't Dana", "Emma is lovely", "wrong button", "that's not what I want", "it was awful", "Emily", "it's Emily",
        "actually it was Arup", "she is called away a lot", "her name is Emma Stone",
        "the interviewer's name was Pauline",
    ],
)  # fmt: skip
def test_what_names_nobody_wrongly(text: str) -> None:
    """A feeling, a day, a name that is unknown or right: nothing is put right."""
    assert misnamed(CASE, text) is None


def test_a_bare_name_where_one_was_taken_out() -> None:
    """Once a name is out, the next one is who it was; a word that is no name is none."""
    out = misnamed(CASE, "it wasn't Emma")
    assert out is not None
    assert GONE in out.case.settled
    for text in ("Emily Brown", "it was Emily Brown", "it's Emily Brown"):
        found = misnamed(out.case, text)
        assert found is not None, text
        assert (found.case.person, GONE in found.case.settled) == ("Emily Brown", False)
    for text in ("Angry", "no idea", "dunno", "I'm Kate", "yes"):
        assert misnamed(out.case, text) is None, text


def test_two_are_known() -> None:
    """Whom a name resembles is meant; without that nobody unnamed loses theirs."""
    two = CASE.model_copy(update={"met_names": ("Dana Weber",)})
    found = misnamed(two, "actually her name is Dora")
    assert found is not None
    assert (found.case.person, found.case.met_names) == ("Emma Stone", ("Dora Weber",))
    assert misnamed(two, "wrong person") is None
