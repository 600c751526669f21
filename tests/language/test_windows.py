"""Heads read window by window say what they say of the window's own words."""

from __future__ import annotations

import numpy as np
import pytest

from bot.language import windows
from bot.language.model import features, head

HEADS = ("t5_reason", "t5_slots")
SHORT = (
    "they wanted somebody with more experience",
    "you were late for both shifts",
    "without a car no bus gets in",
)


@pytest.mark.parametrize("text", SHORT)
def test_a_short_sentence_is_one_window(text: str) -> None:
    """A sentence without a word that comes twice has in its window the chance that each head gives its text."""
    read = windows.read(text, (), 0, len(text), HEADS)
    alone = np.concatenate([head(name).probabilities(features(text)) for name in HEADS])
    assert [text[slice(*span)] for span in read.spans] == [text]
    assert np.allclose(read.chance[0], alone, atol=0.02)
    assert len(windows.labels(HEADS)) == len(alone)


def test_a_long_sentence_is_read_in_stretches_that_cover_it() -> None:
    """Every word of a long sentence stands in a window, no window is long, and none crosses the end of a sentence."""
    text = "so the manager rang me and said " * 5 + "no. " + "they wanted someone who can do nights and I cannot do nights at all"
    cut = text.index(".") + 1
    read = windows.read(text.lower(), (cut,), 0, len(text), HEADS)
    assert all(len(text[slice(*span)].split()) <= windows.SHORT[0] for span in read.spans)
    assert not any(span.start < cut - 1 < span.end for span in read.spans)
    seen = {at for span in read.spans for at in range(*span)}
    assert all(at in seen for at, letter in enumerate(text) if letter.isalpha())


def test_nothing_is_read_of_nothing() -> None:
    """An empty text, and one of a word or two, has no window."""
    for text in ("", "no", "oh no", "..."):
        assert windows.read(text, (), 0, len(text), HEADS).spans == []
