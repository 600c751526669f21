"""What is going on right now: a no that is only feared, and a moment that is over after all."""

from __future__ import annotations

import pytest

from bot.heard.right_now import is_over, only_feared


@pytest.mark.parametrize(
    ("text", "feared"),
    [
        ("im sitting in the interview right now and i think they are about to turn me down", True),
        ("I'm in the interview now, it's going badly", True),
        ("in the interview now, seems like they don't want me", True),
        ("im on the phone now they just told me no", False),
        ("on the call right now, she said no i think because of my age", False),
    ],
)
def test_a_no_that_is_only_feared(text: str, feared: bool) -> None:
    """A no that somebody has said is told from one that is only suspected."""
    assert only_feared(text) is feared


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("no thats over, it was on friday", True),
        ("im not in the interview", True),
        ("they hung up already", True),
        ("what do i say", False),
        ("they said i was too quiet", False),
        ("thank you for telling me", False),
    ],
)
def test_a_moment_that_is_over(text: str, over: bool) -> None:
    """What was taken for now can be put right in plain words."""
    assert is_over(text) is over
