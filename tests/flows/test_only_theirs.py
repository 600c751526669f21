"""What nobody there has said is no fact of theirs: a request to us, a wish of one's own, a word that merely sounds like it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.flows._case import narrowed
from bot.heard.theirs import only_theirs
from bot.language.account import read_account
from bot.records import Case

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("help me write email please my english bad", "feedback", "none"),
        ("help me write email please my english bad", "told", "unknown"),
        ("yes I'd still love to work there", "door", "none"),
        ("keep your suggestion", "door", "none"),
        ("He didn't get any feedback from them", "feedback", "none"),
        ("interview with argos", "told", "unknown"),
        ("no from asda, honestly might as well not exist", "door", "none"),
        # Near misses: these were said.
        ("they said they'd keep me in mind", "door", "generic"),
        ("they told me not to apply again", "door", "closed"),
        ("They don't give feedback, and I didn't get any feedback", "feedback", "refused"),
        ("rejected by email", "told", "email"),
        ("can you help me, they emailed me that they picked someone else", "told", "email"),
    ],
)
def test_only_what_they_said(text: str, slot: str, value: str) -> None:
    """Nothing is read into a wish, a request or an answer."""
    assert getattr(only_theirs(read_account(text, "account", NOW), text), slot).value == value


def test_a_job_that_was_offered_is_no_reason() -> None:
    """Who got it was not turned down for something else."""
    text = "they offered me the job!!"
    assert [r.value for r in only_theirs(read_account(text, "account", NOW), text).reason] == ["none"]


def test_an_answer_to_a_narrow_question_reports_nothing() -> None:
    """Whom they met is no reason, unless it is said what those people said."""
    case = Case(id="c", opened=NOW)
    merged = case.model_copy(update={"reasons": ("stronger_candidate",), "met": "several"})
    assert narrowed(case, merged, "two persons, one before, other after").reasons == ()
    assert narrowed(case, merged, "two persons, they had somebody stronger").reasons == ("stronger_candidate",)


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("They have preponed the joining of other candidate so position is closed it seems", "door", "none"),
        ("They have preponed the joining of other candidate so position is closed it seems", "filled", "yes"),
        ("Perhaps I shall retire to a cave and be eaten by badgers", "employer", ""),
        ("I was interviewed for SDE-2 at Amazon, loop was cleared but HM rejected.", "employer", "Amazon"),
        ("I was interviewed for SDE-2 at Amazon, loop was cleared but HM rejected.", "role", "SDE-2"),
        # Near misses: these were said.
        ("they said they keep my cv for other roles", "door", "generic"),
        ("rejected by boots by email", "employer", "boots"),
        ("interviewed by tesco, no", "employer", "tesco"),
        ("Rejected by 3M by email", "employer", "3M"),
    ],
)
def test_what_only_stands_beside_their_words(text: str, slot: str, value: str) -> None:
    """Another candidate opens no door, badgers employ nobody, and a grade is no employer."""
    assert getattr(only_theirs(read_account(text, "account", NOW), text), slot).value == value


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The salary was 30k. They rejected me by email", False),
        ("package was 18 lakhs, HR told over call that they are not moving ahead", False),
        ("salary was 60k which was over their budget, rejected by email", True),
        ("they said my salary expectations were too high", True),
    ],
)
def test_what_a_job_would_have_paid_is_no_reason(text: str, reason: bool) -> None:
    found = only_theirs(read_account(text, "account", NOW), text).reason
    assert ("pay_location_or_availability" in [r.value for r in found]) is reason
