"""Patois and Pidgin are read as they are meant, and nothing of them is taken for a name or a post."""

from __future__ import annotations

import pytest

from bot.heard.patois import in_plain_english
from tests.flows.saying import after


def test_a_telling_in_patois() -> None:
    """Neither "di" nor "smaddy" goes into a message."""
    heard = after("mi get turn down fi di job a Grace Kennedy. dem send email seh dem choose smaddy else")
    assert (heard.case.employer, heard.case.role, heard.case.told) == ("Grace Kennedy", "", "email")


def test_a_telling_in_pidgin() -> None:
    heard = after("dem no gree pick me for Andela, na email dem send")
    assert (heard.case.employer, heard.case.told) == ("Andela", "email")


@pytest.mark.parametrize(
    ("text", "met"),
    [("two ooman interview mi", "several"), ("na two people interview me, Tunde and one oyinbo woman", "several")],
)
def test_who_sat_there(text: str, met: str) -> None:
    assert after("Rejected by Arup by email yesterday", "yes", "I'm okay", text).case.met == met


@pytest.mark.parametrize(
    "text", ["Mi Casa rejected me by email", "Don rang me from Tesco", "Fi from HR told me", "I applied at Di Maggio's"]
)
def test_a_name_is_left(text: str) -> None:
    """One such word may be somebody's name."""
    assert in_plain_english(text) == text


def test_do_not_is_no_sign() -> None:
    """ "Don't" holds no "don", so plain English stays as it was typed."""
    text = "They don't want to interview me and I don't know why"
    assert in_plain_english(text) == text
