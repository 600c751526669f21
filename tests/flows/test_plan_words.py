"""What a plan is made of: whole points, and nothing that is said to us."""

from __future__ import annotations

import pytest

from bot.flows.plan import _to_us, _whole


@pytest.mark.parametrize(
    ("text", "to_us"),
    [
        ("what's coming?", True),
        ("remind me in August to reapply", True),
        ("can you remind me on monday?", True),
        ("how does that help me?", True),
        ("when they ask about my weaknesses", False),
        ("when I'm asked what I do?", False),
        ("remind me of the question when they ask", False),
        ("before the interview, on the bus", False),
    ],
)
def test_what_is_said_to_us(text: str, to_us: bool) -> None:
    """A reminder that is wished for, and a question, are no moment of a plan."""
    assert _to_us(text) is to_us


@pytest.mark.parametrize(
    ("point", "whole"),
    [
        ("also that you talked a bit too much and dominated", "You talked a bit too much and dominated"),
        ("but the answers were long", "The answers were long"),
        ("you interrupted the chair", "you interrupted the chair"),
        ("that was rude", "that was rude"),
    ],
)
def test_a_whole_point(point: str, whole: str) -> None:
    """Without the words that joined it to another."""
    assert _whole(point) == whole
