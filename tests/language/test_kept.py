"""What is looked up at once or kept is what it would be one by one and made anew."""

from __future__ import annotations

import re
from itertools import pairwise
from zlib import crc32

import numpy as np
import pytest

from bot.language import model
from bot.language.kept import Kept, kept
from bot.language.scan import caseless, holds_any
from bot.language.state import harmed
from tests.language.tasks import load

_TEXTS = [row["text"] for row in load("train", "T1")[:120]]


def test_what_is_kept_is_made_once_and_begun_anew_when_there_is_no_room() -> None:
    """Nothing is made twice while there is room; then all is let go, so that it never grows beyond it."""
    made: list[int] = []

    def square(n: int) -> int:
        made.append(n)
        return n * n

    found = Kept(square, 3)
    assert [found[n] for n in (1, 2, 1, 2, 3)] == [1, 4, 1, 4, 9]
    assert made == [1, 2, 3]
    assert found[4] == 16
    assert list(found) == [4]
    assert [found[n] for n in (1, 4)] == [1, 16]
    assert made == [1, 2, 3, 4, 1]


def test_a_kept_function_gives_what_the_function_gives() -> None:
    """The decorator changes no answer."""

    @kept(2)
    def squared(n: int) -> int:
        return n * n

    assert list(map(squared, (1, 2, 3, 2, 1))) == [1, 4, 9, 4, 1]


def _buckets(tokens: list[str], marks: list[str], *, families: bool) -> set[int]:
    """The buckets of a wording by their definition."""
    found = {bucket for token in tokens for bucket in model._letters(token)} | {model._bucket("m:" + mark) for mark in marks}
    padded = ["<s>", *tokens, "</s>"]
    for first, second in pairwise(padded):
        found.add(model._pair(first, second))
        if families:
            (a, b), (c, d) = (
                {"<s>": (1, 1), "</s>": (2, 2)}.get(word) or model._kin(word) for word in (first, second)
            )
            found |= {model._kin_bucket(a, c), model._kin_bucket(b + 5000, d)}
    for at in range(len(tokens) - 2):
        found.add(crc32(f"t:{' '.join(tokens[at : at + 3])}".encode()) & (model.BUCKETS - 1))
    return found


@pytest.mark.parametrize("families", [False, True])
def test_wordings_of_several_texts_are_those_of_each(families: bool) -> None:
    """Several texts at once, an empty one and one that says its words twice among them, give each its own buckets, each once."""
    texts = [(model.words(text), [f"mark {len(text) % 3}"]) for text in [*_TEXTS, "", "no no no no", "it is"]]
    buckets, edges = model.many_wordings(texts, families=families)
    assert len(edges) == len(texts) + 1
    for (tokens, marks), first, last in zip(texts, edges, edges[1:], strict=False):
        own = buckets[first:last].tolist()
        assert own == sorted(set(own))
        assert set(own) == _buckets(tokens, marks, families=families)


def test_vectors_of_several_texts_are_those_of_each() -> None:
    """To the last bit, since a reading must not hang on what else is read."""
    texts = [model.words(text) for text in [*_TEXTS, "", "\u4e2d"]]
    for found, tokens in zip(model.vectors(texts), texts, strict=True):
        assert np.array_equal(found, model.vector(tokens))


def test_a_head_gives_several_texts_what_it_gives_each() -> None:
    """The chances of rows are those of the features one by one."""
    head = model.head("t1")
    rows = model.many_wide_features([(text, ()) for text in _TEXTS])
    for chances, seen in zip(head.of_rows(rows), rows.each(), strict=True):
        assert np.allclose(chances, head.probabilities(seen), atol=1e-6)
        wording = head.wording[seen.buckets].sum(axis=0, dtype=np.int64) * head.scales / np.sqrt(len(seen.buckets))
        assert np.allclose(np.log(chances / (1 - chances)), seen.dense @ head.dense + head.bias + wording, atol=1e-2)


@pytest.mark.parametrize("letter", ["\u017f", "\u0130", "\u0131", "\u212a", "K", "\u00c9"])
def test_small_letters_are_those_of_a_search_without_regard_to_case(letter: str) -> None:
    """What such a search takes for a letter is that letter, and no text changes its length."""
    assert len(caseless(letter)) == 1
    for plain in "iksz\u00e9":
        assert (caseless(letter) == plain) == (re.fullmatch(plain, letter, re.IGNORECASE) is not None)


def test_whatever_speaks_of_a_blow_holds_a_word_of_one() -> None:
    """Texts without such a word are not searched: none of them may hold what the search would find."""
    for row in load("train", "T4"):
        if not holds_any(caseless(row["text"]), *harmed._DEEDS):
            assert not harmed._HARMED.search(row["text"].replace("\u2019", "'")), row["text"]
        if not holds_any(caseless(row["text"]), *harmed._DEEDS_TOO):
            flat = row["text"].replace("\u2019", "'")
            assert not harmed._HARMED_TOO.search(flat), row["text"]
            assert not harmed._WILL_KILL.search(flat), row["text"]
