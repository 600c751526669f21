"""Whose no it was is heard where the sentence itself says so."""

from __future__ import annotations

import pytest

from bot.heard.telling import read
from bot.heard.whose_no import whose_no
from bot.records import Case
from tests.heard.test_telling import CONTEXT


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Acme rejected me after my interview with Dana and Raj", "Acme"),
        ("acme rejected me after my interview with dana and raj", "acme"),
        ("After interviews with Dana and Raj, Acme said no", "Acme"),
        ("actually Bosch rejected me too", "Bosch"),
        ("oh and Bosch said no too", "Bosch"),
        ("also got a no from Bosch", "Bosch"),
        ("yesterday Marks & Spencer turned me down", "Marks & Spencer"),
        ("the Environment Agency has turned me down", "the Environment Agency"),
        ("just got rejected by Delivery Hero today", "Delivery Hero"),
        ("they rejected me", ""),
        ("the manager said no", ""),
        ("Dana rejected me", ""),
        ("my dream company rejected me", ""),
        ("Bosch said no to feedback", ""),
        ("Bosch said no reason was given", ""),
        ("I said no", ""),
        ("two companies rejected me", ""),
        ("he told me no one got it", ""),
    ],
)
def test_whose_no(text: str, employer: str) -> None:
    """A company by its name; nobody by an office, a person or a word like "they"."""
    assert whose_no(text) == employer


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Acme rejected me after my interview with Dana and Raj", "Acme"),
        ("acme rejected me after my interview with dana and raj", "Acme"),
        ("actually bosch rejected me as well", "Bosch"),
    ],
)
def test_a_telling_keeps_its_employer(text: str, employer: str) -> None:
    """Those who were met are no employer."""
    assert read(Case(id="c", opened=CONTEXT.now), text, CONTEXT).employer == employer


@pytest.mark.parametrize("text", ["Tesco rejected me. email. no reply address", "Tesco said no by mail, no reply email address"])
def test_a_no_reply_address_is_no_silence(text: str) -> None:
    """It takes no answer; they have written."""
    assert read(Case(id="c", opened=CONTEXT.now), text, CONTEXT).told == "email"
