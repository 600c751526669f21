"""A thank-you thanks for what there was: nobody is thanked for news that they never gave."""

from __future__ import annotations

import pytest

from tests.flows.test_why import answer


@pytest.mark.parametrize(
    "texts",
    [
        "no word from Arup since my interview with Emma 9 days ago, Im fine / yes / no / no / I just want to send a thank you",
        "no word from Arup since my interview with Emma 9 days ago, company policy is no feedback, Im fine / write it",
    ],
)
def test_in_a_silence_nobody_has_let_them_know(texts: str) -> None:
    """A thank-you in a silence neither thanks for the news nor respects a decision."""
    found = answer(texts)
    assert found.state.at == "draft.ready", found.text
    assert "Emma" in found.text
    assert "letting me know" not in found.text
    assert "decision" not in found.text
