"""Whom of several they got on with best, in words of their own."""

from __future__ import annotations

import pytest

from tests.flows.saying import after

TOLD = "Arup turned me down by email today after the interview with Dana and Raj, Im ok / yes"


@pytest.mark.parametrize(
    ("text", "rapport"),
    [
        ("Raj, by a mile", "Raj"),
        ("definitely raj i think", "Raj"),
        ("Dana more than Raj", "Dana"),
        ("Tom", "Tom"),
        ("both of them", ""),
        ("several", ""),
        ("all of them equally", ""),
        ("everyone was nice", ""),
        ("the same", ""),
    ],
)
def test_the_one_they_got_on_with(text: str, rapport: str) -> None:
    """One of the names is picked out of what surrounds it; all alike is nobody in particular, and nobody's name."""
    now = after(TOLD, text)
    assert now.case.rapport == rapport
    assert now.at == "rejection.promised"
