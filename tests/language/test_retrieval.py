"""A person's own question finds its page, or honestly none; and the pages cover the catalogue."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.retrieval import find_advice
from bot.pages import folder
from bot.understanding import parse_advice
from tests.language.retrieval import measure
from tests.language.tasks import load

PAGES = folder("advice")


def test_every_page_answers_its_own_question() -> None:
    """The heading of each page finds that page."""
    for name, text in PAGES.items():
        hit = find_advice(text.partition("\n")[0].lstrip("# "), PAGES)
        assert hit is not None
        assert hit.page == name


def test_every_row_stands_on_a_page() -> None:
    """Every row of the catalogue, A01 to A90, is carried by at least one page."""
    rows = {row for name, text in PAGES.items() for row in parse_advice(name, text).rows}
    assert {f"A{n:02}" for n in range(1, 91)} <= rows


def test_pages_are_short_and_plain() -> None:
    """A page has 60 to 120 words, a source, and neither an exclamation mark nor "at least"."""
    for name, text in PAGES.items():
        page = parse_advice(name, text)
        assert 55 <= len(page.text.split()) <= 125, name
        assert page.source, name
        assert "!" not in page.text, name
        assert "at least" not in page.text.lower(), name


def test_off_topic_is_none() -> None:
    """What the pages do not speak about gets no page."""
    for question in ("What's the weather tomorrow?", "how much is 17 times 23", "how do I bake bread", "", "?!", "😀"):
        assert find_advice(question, PAGES) is None, question


def test_no_pages() -> None:
    """Without pages there is no answer."""
    assert find_advice("should i call", {}) is None


def test_unseen_questions() -> None:
    """On questions that nothing was tuned on, wrong pages stay rare and off-topic questions are turned away."""
    figures = measure(load("held", "advice")).figures
    assert figures["off-topic turned away"] >= 0.85
    assert figures["wrong page"] <= 0.3


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=500))
def test_any_question(question: str) -> None:
    """Any text is answered with a page that exists or with None."""
    hit = find_advice(question, PAGES)
    assert hit is None or hit.page in PAGES


def test_two_pages_equally_near() -> None:
    """Where two pages are as near as each other the answer is that it is not known."""
    text = "# {}\nrows: A01\nasks: shall i phone them\n\nWords."
    assert find_advice("shall i phone them", {"one": text.format("One thing?")}) is not None
    assert find_advice("shall i phone them", {"one": text.format("One thing?"), "two": text.format("One thing?")}) is None


@pytest.mark.parametrize(
    ("question", "page"),
    [
        ("is there really any point in appealing", "reconsider"),
        ("what was it about my accent", "my-english"),
        ("am i maybe talking to a machine", "what-are-you"),
        ("so how do i work out where it went wrong for me", "review-myself"),
        ("i cant stand the woman that they took", "hating-them"),
        ("what do i say to my mum and dad", "tell-others"),
        ("why does my printer make that noise", ""),
        ("what do i say in a wedding speech", ""),
    ],
)
def test_questions_as_they_are_typed(question: str, page: str) -> None:
    """A question near a way of asking finds its page, and one that only shares its words finds none."""
    hit = find_advice(question, PAGES)
    assert (hit.page if hit else "") == page
