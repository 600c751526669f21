"""The shared moment, as people type it, becomes half a line of a message, or nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coaching.moment import MOST_WORDS, as_half_line


@pytest.mark.parametrize(
    ("typed", "half_line"),
    [
        ("no idea really, maybe how i explained the bridge project", "how I explained the bridge project"),
        ("we laughed about the trains", "the trains"),
        ("she asked me about night shifts", "night shifts"),
        ("The question about the night shifts", "the question about the night shifts"),
        ("her dog", "your dog"),
        ("how i handled a angry customer", "how I handled an angry customer"),
        ("when we talked about my time in the navy i think", "my time in the navy"),
        ("it was a nice chat about gardening", "gardening"),
        ("Tom liked my story about the flooded kitchen", "my story about the flooded kitchen"),
        ("I told them about my thesis. It went well!", "my thesis"),
        ("Monzo's coral cards", "Monzo's coral cards"),
        ("um, bridge project lol", "bridge project"),
    ],
)
def test_the_thing_itself_is_kept(typed: str, half_line: str) -> None:
    """What surrounds the moment in speech is left away, and its own words stay."""
    assert as_half_line(typed) == half_line


@pytest.mark.parametrize(
    "typed",
    ["", "maybe", "um i dont know", "he said i was great", "we both support leeds", "yeah when i dropped the pen lol", "{role}",
     "I", "they were all so nice to me and it was a really lovely day with coffee and cake and lots of laughing"],
)  # fmt: skip
def test_what_makes_no_half_line_is_left_out(typed: str) -> None:
    """A sentence about somebody, a doubt, or a story gives nothing rather than a broken line."""
    assert as_half_line(typed) == ""


@given(st.text(max_size=300))
def test_any_text_gives_a_short_line_or_none(typed: str) -> None:
    """Whatever is typed, the half line is one line, is short, and opens no field."""
    line = as_half_line(typed)
    assert len(line.split()) <= MOST_WORDS
    assert "\n" not in line
    assert "{" not in line
