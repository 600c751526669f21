"""Two things told at once are kept apart, and one thing is not made into two."""

from __future__ import annotations

import pytest

from bot.flows._two import no_and_ahead


@pytest.mark.parametrize(
    "text",
    [
        "i got turned down at skyscanner last month but i've got an interview at FanDuel on thursday at 2pm and im terrified",
        "I have an interview at Lidl on Friday. Tesco rejected me today",
        "rejected by Asda, got another interview tomorrow at Aldi",
    ],
)
def test_a_no_and_an_interview_to_come(text: str) -> None:
    """Each half says one of them."""
    assert no_and_ahead(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "they turned me down after the interview on thursday",
        "had an interview with Tesla on Thursday, they said no",
        "I have an interview on Friday and I'm afraid I get rejected",
        "they cancelled my interview tomorrow",
        "Stripe rejected me and I feel sick",
    ],
)
def test_one_of_them_only(text: str) -> None:
    """There is only the one, or the no is only feared."""
    assert no_and_ahead(text) is None
