"""The message asked for before anything is told: what it would be about is asked, and no case is begun."""

from __future__ import annotations

import pytest

from tests.flows.saying import after


@pytest.mark.parametrize(
    "text",
    ["Ok write it", "write it please", "just write the message", "can you write me the email now", "draft the letter please"],
)
def test_nothing_is_begun(text: str) -> None:
    """An empty telling would ask how they heard of what nobody has told."""
    told = after(text)
    assert not told.cases
    assert "home.write_what" in told.said
    assert told.at == "home.what_next"


@pytest.mark.parametrize(
    "text", ["write it, Bosch rejected me by email yesterday", "Rejected by Arup by email yesterday / yes / write it"]
)
def test_what_is_told_is_taken(text: str) -> None:
    """With the wish beside it or after it."""
    told = after(text)
    assert told.cases
    assert "home.write_what" not in told.said
