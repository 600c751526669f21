""" "I'll do it tomorrow" at the letter is about the letter; anywhere else, and after any danger, it is heard as a plan."""

from __future__ import annotations

import pytest

from tests.flows.saying import after

ACME = "Acme rejected me by email yesterday after the interview, Emma Stone wrote / yes"


@pytest.mark.parametrize(
    "text",
    [
        "I'll do it tomorrow", "ok I'll do it tonight", "let me do it on Friday", "I'd rather do this in the morning",
        "can I do it later",
    ],
)  # fmt: skip
def test_of_the_letter(text: str) -> None:
    """Nobody is asked whether they are in danger for putting off a letter."""
    told = after(ACME, "write it", text)
    assert "care.here" not in told.said
    assert told.at != "care.here"


@pytest.mark.parametrize(
    "texts",
    [
        ("I'll do it tomorrow",),
        (ACME, "I'll do it tonight"),
        (ACME, "write it", "I'll do it tonight and then I'm gone"),
        (ACME, "write it", "I want to die", "I'm fine, go on", "I'll do it tonight"),
    ],
)
def test_of_something_else(texts: tuple[str, ...]) -> None:
    """Without a letter before them, with more behind it, or after danger: the safe reading stays."""
    assert after(*texts).at == "care.here"
