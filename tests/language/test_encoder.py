"""The encoder: what it takes in, how its weights are packed, and that it says the same whatever the spelling."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.encoder import GROUP, MOST, STRETCHES, encoder, packed, tokens, unpacked
from bot.language.model import DATA, Floats
from bot.language.weights import columns


@pytest.mark.parametrize(
    ("written", "taken"),
    [
        ("I’m fine.", ["i", "'", "m", "fine", "."]),
        ("im fine.", ["i", "'", "m", "fine", "."]),
        ("sooooo done", ["soo", "done"]),
        ("dont wanna", ["don", "'", "t", "want", "to"]),
        ("Zoë naïve", ["zoe", "naive"]),
        ("no 😭", ["no", "loudly", "crying", "face"]),
        ("", []),
    ],
)
def test_words_are_taken_plain(written: str, taken: list[str]) -> None:
    """Quotes, capitals, accents, stretched letters, dropped apostrophes and emoji come down to the words they stand for."""
    assert tokens(written) == taken


@settings(deadline=None)
@given(st.lists(st.floats(-4, 4, width=32), min_size=GROUP, max_size=GROUP))
def test_four_bits_keep_a_weight_within_half_a_step(weights: list[float]) -> None:
    """What is packed comes back with an error of at most half a step of its group's scale."""
    given_weights = np.array(weights, dtype=np.float32)
    codes, scales = packed(given_weights)
    back = unpacked(codes, scales, (GROUP,))
    assert np.abs(back - given_weights).max() <= float(scales[0]) * 0.5 + float(np.abs(given_weights).max()) * 2e-3 + 1e-6


@settings(deadline=None)
@given(st.text(max_size=400))
def test_any_string_is_read(text: str) -> None:
    """Every string gives a finite score for each label."""
    found = encoder("deep").scores(text)
    assert found.shape == (len(encoder("deep").labels),)
    assert np.isfinite(found).all()


def test_the_order_of_words_is_heard() -> None:
    """The same words in another order are another text: no sum over words could tell them apart."""
    deep = encoder("deep")
    one = deep.scores("I want them to hire me, not to die alone")
    other = deep.scores("I want to die alone, not them to hire me")
    assert float(other[0]) > float(one[0])


def test_a_sentence_in_a_long_text_is_not_lost() -> None:
    """One grave sentence at the end of many calm ones scores far above the calm ones alone."""
    deep = encoder("deep")
    calm = "The panel asked about my last post and I told them about the rota. " * 30
    assert len(deep.vocabulary.pieces(calm)) > MOST
    grave = calm + "Tonight I am going to kill myself, I have the tablets here."
    assert float(deep.scores(grave)[0]) > float(deep.scores(calm)[0]) + 3


def test_the_cost_of_a_long_text_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """However long the text, only so many stretches of it are read."""
    deep = encoder("deep")
    reads: list[int] = []
    real = deep._read

    def counted(pieces: Sequence[int]) -> Floats:
        reads.append(len(pieces))
        return real(pieces)

    monkeypatch.setattr(deep, "_read", counted)
    deep.scores("They said no again and I went home. " * 900)
    assert len(reads) <= STRETCHES
    assert max(reads) <= MOST


@settings(deadline=None, max_examples=40)
@given(st.text(max_size=300), st.text(max_size=300))
def test_any_two_lines_are_read(before: str, text: str) -> None:
    """Every pair of strings gives a finite score for each label, and every string a mark for each word that was read."""
    deep = encoder("deep")
    assert np.isfinite(deep.after(before, text)).all()
    seen = deep.seen(text)
    assert np.isfinite(seen.scores).all()
    assert seen.marks.shape == (len(seen.words), len(deep.names))


def test_the_line_before_is_heard() -> None:
    """The same words press after a refusal and are a first question after an opening."""
    deep = encoder("deep")
    column = columns("T3")["PRESS"]
    text = "Could you still tell me one thing that I should work on?"
    refused = deep.after("I'm afraid our policy is that we don't give any feedback.", text)
    opened = deep.after("Hello, Karen speaking. What can I do for you?", text)
    assert float(refused[column]) > float(opened[column])


def test_names_are_marked() -> None:
    """The words of an employer's name are likelier an employer than the other words of a plain telling."""
    seen = encoder("deep").seen("I had an interview at Hollow Oak Bakery for a shift baker last week and they said no.")
    chance = dict(zip(seen.words, seen.marks[:, encoder("deep").names.index("employer")].tolist(), strict=True))
    assert min(chance["hollow"], chance["oak"]) > max(chance["interview"], chance["week"], chance["said"])


def test_the_data_stays_small() -> None:
    """All that the package ships for language fits into fifteen megabytes."""
    assert sum(path.stat().st_size for path in DATA.iterdir()) <= 15_000_000
