"""Our Markdown as Slack's, and Slack's texts as plain ones."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.slack.mrkdwn import plain, sections, unslack
from bot.wording import escape

markdown = st.lists(
    st.one_of(
        st.sampled_from(
            ["**bold**", "_it_", "`code`", "> quoted", "- item", "1. one", "```", "\n", "\n\n", "<!channel>", "a&b", "\\*", "# H"]
        ),
        st.text(max_size=60),
        st.integers(1, 1500).map(lambda n: "word " * n),
        st.integers(1, 4000).map(lambda n: "x" * n),
    ),
    max_size=12,
).map("".join)


@pytest.mark.parametrize(
    ("ours", "slacks"),
    [
        ("**bold** and _italic_ and `code`", "*bold* and _italic_ and `code`"),
        ("- one\n- two\n  - three", "• one\n• two\n  ◦ three"),
        ("1. one\n2. two", "1. one\n2. two"),
        ("> what they said\n> **all** of it", "> what they said\n> *all* of it"),
        ("# A heading", "*A heading*"),
        ("[the page](https://example.org/a?b=c)", "<https://example.org/a?b=c|the page>"),
        ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
        ("snake_case_name and 2*3*4", "snake_case_name and 2*3*4"),
        ("**bold**ly", "*bold*\u200bly"),
        ("**Note:** next", "*Note:* next"),
        ("```\nDear *Sam* <b> & _you_\n\n- x\n```", "```\nDear *Sam* &lt;b&gt; &amp; _you_\n\n- x\n```"),
        ("**open and _open", "∗∗open and ＿open"),
    ],
)
def test_each_mark_has_its_counterpart(ours: str, slacks: str) -> None:
    """Each mark of our Markdown becomes what Slack shows for it."""
    assert sections(ours) == [slacks]


@pytest.mark.parametrize("own", ["*urgent*", "_really_", "~no~", "`rm`", "<!channel> <@U1>", "> not a quotation", "a * b"])
def test_what_a_person_wrote_is_not_read_as_marks(own: str) -> None:
    """A value put into a line shows as it was written: no style, no mention, no quotation."""
    shown = sections(escape(own))[0]
    assert not re.search(r"(?<!\S)[*_~`]\S", shown)
    assert "<" not in shown
    assert not shown.startswith((">", "&gt;"))


@settings(max_examples=50, deadline=None)
@given(markdown)
def test_no_section_is_too_long_or_blank(text: str) -> None:
    """Whatever the text, each section fits Slack's limit with room to spare, and none is blank."""
    for piece in sections(text):
        assert 0 < len(piece) <= 3000
        assert piece.strip()
        assert piece.count("```") % 2 == 0


@settings(max_examples=50, deadline=None)
@given(markdown)
def test_splitting_loses_no_word(text: str) -> None:
    """The letters of all sections together are the letters of the text, in their order."""
    whole = "".join(sections(text, 3000))
    split = "".join(sections(text, 200))

    def letters(value: str) -> str:
        # A split address would be another one, and a fence is set again in each piece.
        return re.sub(r"[\W_]|lt|gt|amp", "", value)

    assert letters(split) == letters(whole)


def test_a_long_text_breaks_between_paragraphs() -> None:
    """A text of several paragraphs is split where one ends."""
    text = "\n\n".join(f"Paragraph {number}. " + "Words and words. " * 60 for number in range(8))
    pieces = sections(text)
    assert len(pieces) > 2
    assert all(piece.startswith("Paragraph ") for piece in pieces)


def test_a_long_fence_is_fenced_in_each_piece() -> None:
    """A draft longer than a section can still be copied from each of its pieces."""
    pieces = sections("```\n" + "\n".join(f"Line {n} of *the* draft" for n in range(400)) + "\n```")
    assert len(pieces) > 2
    assert all(piece.startswith("```\n") and piece.endswith("\n```") for piece in pieces)


def test_the_plain_text_has_no_marks() -> None:
    """Notifications get the words without the marks."""
    assert plain("**Hello** _you_\n\n> `x` < y") == "Hello you\n\nx &lt; y"


@pytest.mark.parametrize(
    ("slacks", "meant"),
    [
        ("a &lt; b &amp;&amp; c", "a < b && c"),
        ("see <https://a.example/x|a.example/x>", "see a.example/x"),
        ("see <https://a.example/x|the page>", "see the page (https://a.example/x)"),
        ("<https://a.example>", "https://a.example"),
        ("write <mailto:sam@a.example|sam@a.example>", "write sam@a.example"),
        ("<@U123ABC> and <#C9|jobs> and <!here>", "@U123ABC and #jobs and @here"),
        ("I feel :sob: :+1::skin-tone-3:", "I feel 😭 👍"),
        ("at 10:30:00 :not_an_emoji:", "at 10:30:00 :not_an_emoji:"),
        ("&amp;lt;", "&lt;"),
    ],
)
def test_what_came_from_slack_reads_as_it_was_typed(slacks: str, meant: str) -> None:
    """Entities, links, mentions and emoji names are read as the person saw them."""
    assert unslack(slacks) == meant


def test_a_long_item_has_its_number_once() -> None:
    """A list item that is broken into lines keeps its number at the first of them alone."""
    pieces = sections("12. " + "Words in an item. " * 300)
    assert len(pieces) > 1
    assert "".join(pieces).count("12.") == 1
