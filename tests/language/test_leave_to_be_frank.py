"""Leave to be frank, and people who were dismissed: words of a feedback call that are no danger, and their grave twins."""

from __future__ import annotations

import pytest

from bot.language.state import read_state


@pytest.mark.parametrize(
    "text",
    [
        "abeg be frank with me ma, I can take it",
        "abeg ma be honest with me, I can take it",
        "don't spare me, I can take it",
        "don't hold back, I'll take it",
        "please be blunt, I can handle it",
        "I had one of those actually, I had to let someone go",
        "I had that once, I had to let somebody go",
        "I had to let one of my team go",
    ],
)
def test_what_is_said_in_a_feedback_call(text: str) -> None:
    found = read_state(text)
    assert found.risk == "R0"
    assert not found.viol


@pytest.mark.parametrize(
    "text",
    [
        "don't spare me, I can take it. the pills I mean",
        "I had to let someone go and I can't live with it",
        "be brutal, I can take it, I'll be dead tomorrow anyway",
    ],
)
def test_what_stands_beside_it_counts(text: str) -> None:
    assert read_state(text).risk in ("R2", "R3")
