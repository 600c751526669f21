"""Who withdrew, and who lost the job that they had, was not turned down after an interview."""

from __future__ import annotations

import pytest

from bot.heard.no_rejection import no_rejection


@pytest.mark.parametrize(
    "text",
    [
        "i withdrew because pay was too low",
        "I pulled out of the process at Aldi",
        "i turned it down, the pay was awful",
        "I declined the offer from Monzo",
        "I've withdrawn my application",
        "i said no to them",
        "i dropped out after the second stage",
    ],
)
def test_withdrew(text: str) -> None:
    """They said no themselves."""
    assert no_rejection(text) == "withdrew"


@pytest.mark.parametrize(
    "text",
    [
        "got sacked",
        "i got fired today",
        "they let me go this morning",
        "I've been made redundant",
        "i was laid off yesterday by Ford",
        "my boss sacked me",
        "just lost my job",
        "my contract was terminated",
    ],
)
def test_dismissed(text: str) -> None:
    """They lost the job that they had."""
    assert no_rejection(text) == "dismissed"


@pytest.mark.parametrize(
    "text",
    [
        "I was laid off after 14 years as a sales director and yesterday I was rejected by Salesforce",
        "they rejected me because I was fired from my last job",
        "should i withdraw",
        "do i have to tell them i was sacked?",
        "i got turned down by aldi",
        "they turned me down",
        "I was rejected by Aldi after I withdrew from Lidl",
        "they sacked me off for another candidate",
        "they let me go from my trial shift",
        "I declined to answer a question in the interview and they rejected me",
        "I can't let go of it",
        "I lost the job to someone else",
        "they withdrew the offer",
    ],
)
def test_may_be_a_rejection(text: str) -> None:
    """These are heard as before."""
    assert no_rejection(text) == ""
