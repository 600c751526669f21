"""A wish to vent is heard in a telling; what others made of it, or a wish denied, is none."""

from __future__ import annotations

import pytest

from bot.heard.how_they_are import wants_to_vent


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I'd like to vent. BAE turned me down by letter on Wednesday", True),
        ("need a rant, Boots said no", True),
        ("can i just moan for a minute? asda rejected me", True),
        ("i just want to get this off my chest: rejected again by asda", True),
        ("Tesco rejected me. I need to let it all out", True),
        ("not here to vent, Boots said no", False),
        ("I don't want to vent, just write it", False),
        ("the manager let off steam at me", False),
        ("they made me want to scream", False),
        ("Rejected as vent cleaner", False),
    ],
)
def test_the_wish_to_vent(text: str, wanted: bool) -> None:
    assert wants_to_vent(text) is wanted
