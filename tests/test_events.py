"""What comes in can be kept and sent again."""

from __future__ import annotations

import pytest

from bot.events import Commanded, Filled, Said, whole


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("\ud83d I was rejected", "\ufffd I was rejected"),
        ("I was rejected \ude00", "I was rejected \ufffd"),
        ("\ud83d\ude00 ok", "😀 ok"),
        ("caf\udce9", "caf\ufffd"),
        ("café 😀 \u200d \ufffd", "café 😀 \u200d \ufffd"),
        ("", ""),
    ],
)
def test_half_a_character_breaks_no_turn(text: str, heard: str) -> None:
    """Whatever a platform hands over can be written down; what is whole stays as it came."""
    assert whole(text) == heard
    for event in (Said(text=text), Filled(form="f", values={"a": text}), Commanded(name="ask", text=text)):
        assert type(event).model_validate_json(event.model_dump_json()) == event
    assert Said(text=text).text == heard
