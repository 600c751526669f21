"""A job that was stopped or put on hold, told in their own words."""

from __future__ import annotations

import pytest

from bot.heard.halted import tells_halt


@pytest.mark.parametrize(
    ("text", "stopped"),
    [
        ("the role got frozen", True),
        ("theyve put the role on hold till january", True),
        ("there is a hiring freeze at Datadog", True),
        ("nobody got the job", True),
        ("they scrapped the role", True),
        ("recruitment has been paused", True),
        ("they decided not to fill the role", True),
        ("I froze in the interview", False),
        ("they cancelled the interview", False),
        ("i was put on hold in the queue and then rejected", False),
        ("he paused and then said no", False),
        ("nobody got back to me", False),
        ("they withdrew the offer", False),
        ("the role isn't on hold, they took someone else", False),
    ],
)
def test_a_stopped_job_is_heard(text: str, stopped: bool) -> None:
    """The job itself must have stopped: not the speaker, a call, or the interview."""
    assert tells_halt(text) is stopped
