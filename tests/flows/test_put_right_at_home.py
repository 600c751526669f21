"""A correction where no question is open is of the case that is there, and begins no other."""

from __future__ import annotations

import pytest

from tests.flows.saying import after

LATER = "Arup emailed yesterday after the interview with Dana, its a no, Im ok / yes / no / no / skip / later"


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("actually they phoned", "told", "call"),
        ("no wait, they rang me", "told", "call"),
        ("actually it was the final round", "stage", "final"),
        ("actually I'd still like the job", "wants", "yes"),
        ("sorry, I meant Bosch, not Arup", "employer", "Bosch"),
        ("actually I met two people, Dana and Raj", "met", "several"),
    ],
)
def test_what_is_put_right_at_home(text: str, field: str, value: str) -> None:
    """ "Actually they phoned" after the talk was left for later is said of that case."""
    now = after(LATER, text)
    assert len(now.cases) == 1
    assert getattr(now.case, field) == value
    assert now.at == "home.what_next"


@pytest.mark.parametrize(
    "text",
    [
        "wait, Tesco rang me with a no as well",
        "actually Bosch rejected me too",
        "actually I got rejected again today by phone",
    ],
)
def test_one_more_no_is_no_correction(text: str) -> None:
    """Somebody else's no, or a further one, is told of by itself."""
    assert len(after(LATER, text).cases) == 2
