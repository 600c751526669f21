"""What somebody has asked before they came, and what the same sentence tells of the news."""

from __future__ import annotations

import pytest

from tests.flows.saying import after


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Arup emailed ten days ago after the interview with Dana, its a no, I asked for feedback last week and heard nothing",
         "2026-11-13"),
        ("Arup turned me down by email two weeks ago, I asked for feedback and followed up a week later, never answered",
         "2026-11-09"),
        ("Arup rejected me last Monday by phone and I asked for feedback on Wednesday, nothing yet", "2026-11-16"),
        ("Yesterday I asked Arup for feedback since they rejected me by email, no answer yet", "None"),
        ("Arup rejected me by email. I asked for feedback two days ago and heard nothing", "None"),
    ],
)  # fmt: skip
def test_the_day_of_the_news_stands_beside_their_own_message(text: str, day: str) -> None:
    """The day of the news is kept where it stands before their own message in one sentence; that of the message is no news."""
    assert str(after(text).case.told_on) == day
