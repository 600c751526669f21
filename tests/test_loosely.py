"""Typed answers that are not word for word an option."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import pages
from bot.flows._composing import ToneOf
from bot.flows._rejection import Stage, Told, Wants
from bot.loosely import loosely, plainly

WORDING = pages.read()
TOLD = Told(case="c", about="Acme")
STAGE = Stage(case="c", about="Acme")
WANTS = Wants(case="c", about="Acme")
TONE = ToneOf(case="c")


@pytest.mark.parametrize(
    ("state", "text", "option"),
    [
        (TOLD, "um by email i think", "email"),
        (TOLD, "it was an email tbh", "email"),
        (TOLD, "recruiterr", "recruiter"),
        (TOLD, "my manager to be rang me", None),
        (TOLD, "email and phone", None),
        (TOLD, "not by email, a letter", "letter"),
        (TONE, "the second one", "warm"),
        (TONE, "option 3 please", "formal"),
        (TONE, "can you make it warm", "warm"),
        (TONE, "last one", "own"),
        (WANTS, "yeah definitely would", "yes"),
        (WANTS, "I would, in a heartbeat", "yes"),
        (WANTS, "not a chance", "no"),
        (WANTS, "not sure tbh", "maybe"),
        (WANTS, "purple elephants dance", None),
        (WANTS, "yeh defo", "yes"),
        (STAGE, "final roudn", "final"),
    ],
)
def test_an_answer_means_its_option_or_none(state, text: str, option: str | None) -> None:  # type: ignore[no-untyped-def]
    """Words around an answer, counting, a leading yes or no and a slip of the finger are read; two options at once are not."""
    assert loosely(WORDING, state, text) == option


def test_what_is_plain_needs_no_guess() -> None:
    """Before a flow has read a text, only what surrounds an answer is taken away: nothing inside a sentence is picked out."""
    assert plainly(WORDING, TOLD, "email please") == "email"
    assert plainly(WORDING, TOLD, "they sent an email on the day of my birthday") is None


@given(st.text(max_size=200))
def test_any_text_gives_an_offered_option_or_none(text: str) -> None:
    """Whatever is typed, the answer is one of the options that are offered, or none."""
    assert loosely(WORDING, TOLD, text) in {None, *(o.id for o in WORDING.options(TOLD))}
