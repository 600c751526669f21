"""What somebody has of the people there, in their own words."""

from __future__ import annotations

import pytest

from bot.heard.lacks import lacks


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("i dont have there email only her mobile", ("no_address", "number")),
        ("I only have his number", ("no_address", "number")),
        ("I have no email for her", ("no_address",)),
        ("no email and no phone number either", ("no_address",)),
        ("dont no her last name", ("no_name",)),
        ("I don't know his surname", ("no_name",)),
        ("no", ()),
        ("not any more", ()),
        ("they promised to email by friday", ()),
        ("no, nothing by name", ()),
        ("do I need her email?", ()),
    ],
)
def test_what_they_have(text: str, found: tuple[str, ...]) -> None:
    """A missing address is told from a number that is there, and a promise from both."""
    assert lacks(text) == found
