"""The hour of an interview to come is shown where it was said, and nowhere else."""

from __future__ import annotations

import pytest

from tests.flows.saying import NOW, after


@pytest.mark.parametrize(
    "text",
    [
        "I have an interview with Bosch on monday",
        "i have an interview at Shell on friday afternoon",
        "I have an interview at Shell next tuesday / tuesday 1 december",
        "I have another interview on Monday 30 November",
        "got an interview with Lidl on 3 december in the morning",
        "ive an interview with Bosch tomorrow",
    ],
)
def test_an_hour_that_nobody_said_is_not_shown(text: str) -> None:
    """Neither at once nor later; after it we come when the day is over, and not at its noon."""
    told = after(text)
    assert told.at == "interview_ahead.booked"
    assert "interview_ahead.booked_day" in told.said
    later = after(text, "that's all", "interview")
    assert "interview_ahead.booked_day" in later.said
    behind = next(n for n in told.nudges if n.kind == "N15")
    assert behind.due.hour >= 17


@pytest.mark.parametrize(
    "text",
    [
        "I have an interview with Bosch on monday at 9",
        "interview with Shell on friday afternoon at 3",
        "I have an interview on Monday 30 November, 9am",
        "I have an interview with Bosch on monday / at 3pm",
        "I have an interview with Bosch on monday / it's at 14:30",
        "I have an interview with Bosch on monday at 3pm / friday",
    ],
)
def test_an_hour_that_was_said_is_shown(text: str) -> None:
    """Also where it comes after the day, which then holds."""
    told = after(text)
    assert told.at == "interview_ahead.booked"
    assert "interview_ahead.booked" in told.said
    assert "interview_ahead.booked_day" not in told.said
    when = told.case.next_interview
    assert when is not None
    assert (when.date() - NOW.date()).days > 3
