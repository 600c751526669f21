"""Somebody else's no: told apart from one's own, which is never swallowed."""

from __future__ import annotations

import pytest

from bot.heard.for_somebody import of_another


@pytest.mark.parametrize(
    "text",
    [
        "my son just got turned down for an apprenticeship and I don't know what to say to him",
        "My husband was turned down by Siemens and I have no idea how to help",
        "my daughter was rejected by Barclays too",
        "My dad is 61 and was turned down for being too old",
        "a colleague of mine got rejected",
        "not me, my daughter",
        "How do I help my friend who got rejected?",
        "they turned my son down",
    ],
)
def test_a_no_of_somebody_near_is_theirs(text: str) -> None:
    """Whoever tells only of another's no is not coached as if it were their own."""
    assert of_another(text)


@pytest.mark.parametrize(
    "text",
    [
        "Got rejected from Monzo today, my sister was rejected there last year",
        "no from Greggs. my mate got turned down by them last year",
        "I'm a student, was rejected from Deloitte",
        "my partner was turned down for a mortgage because i have no job",
        "Another rejection today (Barclays). My daughter got a rejection yesterday",
        "My friend who works there was told no feedback is given",
        "my friend got rejected and me too",
        "my friend got the job and I was rejected",
        "Which A&E is nearest? It's not for me, my wife's due any day, and I'd like to be rested after last month's no.",
    ],
)
def test_ones_own_no_is_never_taken_for_anothers(text: str) -> None:
    """A no beside somebody else's is begun as a case like any other."""
    assert not of_another(text)
