"""What is sent, as payloads: texts in pieces, buttons, menus, layouts, forms; within Discord's limits whatever comes."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.discord import inbound, markdown, outbound, words
from adapters.discord.outbound import Mark
from bot import pages
from bot.ports import Field, Form, Message
from bot.state import Option
from bot.wording import escape
from tests.fakes.discord_components import message_breaches, modal_breaches

WORDS = words.read(pages.read())
USER = "300000000000000001"
TEXT = st.text(st.characters(codec="utf-8"), max_size=300) | st.sampled_from(
    ["# shout", "-# small", ">>> all", "<@1>", "a" * 5000, "🎈" * 1500, "word " * 900, "```\ncode\n```", "```\n" + "x\n" * 1500]
)
OPTIONS = st.lists(
    st.builds(
        Option,
        id=st.text("abcdefghij_0123456789", min_size=1, max_size=90),
        label=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zs", "Zl", "Zp", "Cf"]), min_size=1, max_size=140),
    ),
    max_size=25,
    unique_by=lambda option: option.id,
)
KINDS = st.sampled_from(["short", "long", "date", "time", "datetime", "choice"])


@settings(max_examples=80, deadline=None)
@given(
    text=TEXT,
    options=OPTIONS,
    voice=st.sampled_from(["coach", "interviewer"]),
    turn=st.integers(0, 10**8),
    picture=st.booleans(),
    preview=st.sampled_from(["", "A short note"]),
)
def test_whatever_is_said_discord_accepts(
    text: str, options: list[Option], voice: str, turn: int, picture: bool, preview: str
) -> None:
    """Any message becomes posts that Discord accepts, also once it is settled or shown aside, and its buttons can be read."""
    given = {"text": text, "options": options, "voice": voice, "turn": turn, "alt": text, "preview": preview}
    message = Message.model_validate(given)
    parts = outbound.parts(message, USER, "0123456789abcdef0123", WORDS, b"png" if picture else None)
    for part in parts:
        assert message_breaches(part.body, len(part.files)) == []
        aside = outbound.aside(part.body, WORDS)
        assert message_breaches(aside, len(part.files)) == []
        settled = outbound.settled(part.body, "The choice", WORDS)
        assert [b for b in message_breaches(settled | {"flags": part.body["flags"]}, 1) if b != "an empty message"] == []
    pressed = [one for part in parts for one in outbound._each(part.body.get("components")) if "custom_id" in one]
    for one in pressed:
        mark = Mark.read(one["custom_id"])
        assert mark is not None
        assert (mark.turn, mark.user) == (turn, USER)
    offered = [Mark.read(one["custom_id"]).option for one in pressed if one["type"] == 2]  # type: ignore[union-attr]
    offered += [choice["value"] for one in pressed if one["type"] == 3 for choice in one["options"]]
    assert offered == [option.id for option in options]


@settings(max_examples=50, deadline=None)
@given(
    title=TEXT,
    fields=st.lists(
        st.builds(
            Field,
            id=st.text("abcdef_", min_size=1, max_size=60),
            label=TEXT,
            kind=KINDS,
            value=TEXT,
            hint=TEXT,
            required=st.booleans(),
            options=OPTIONS.map(tuple),
        ),
        min_size=1,
        max_size=3,
        unique_by=lambda one: one.id,
    ),
)
def test_whatever_is_asked_discord_opens(title: str, fields: list[Field]) -> None:
    """Any form becomes a modal that Discord opens, and its id says whose it is and which question it answers."""
    form = Form(id="some.question", title=title, button="Write", fields=tuple(fields))
    view = outbound.modal(form, 7, USER, WORDS)
    assert modal_breaches(view) == []
    assert Mark.read(view["custom_id"]) == Mark("s", 7, USER, "some.question")


def test_nothing_of_a_long_text_is_lost() -> None:
    """Pieces of a text hold all its words, in order, each within the limit, and cut at the end of a sentence."""
    text = "\n\n".join(f"Part {n}. " + " ".join(f"Sentence {n}-{m} ends here." for m in range(90)) for n in range(5))
    pieces = markdown.pieces(text)
    assert all(markdown.length(piece) <= markdown.MOST for piece in pieces)
    assert " ".join(pieces).split() == text.split()
    assert all(piece.endswith(".") for piece in pieces)


def test_a_fence_that_is_cut_is_closed_and_opened_again() -> None:
    """A long draft in a fence stays in fences, so that every part can be copied."""
    text = "Here:\n```\n" + "\n".join(f"line {n} of the draft" for n in range(300)) + "\n```\nSend it?"
    pieces = markdown.pieces(text)
    assert len(pieces) > 2
    assert all(piece.count("```") % 2 == 0 for piece in pieces)
    assert [line for piece in pieces for line in piece.split("\n") if line.startswith("line")] == [
        f"line {n} of the draft" for n in range(300)
    ]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("**bold** and _italic_ and `code`", "**bold** and _italic_ and `code`"),
        ("# not a heading", "\\# not a heading"),
        ("-# not small print", "\\-# not small print"),
        (
            escape("<@123> & <#5> *x* [a](b)"),
            "\\<@123> & \\<#5> \\*x\\* \\[a\\](b)".replace("<@123>", "<@123\\>").replace("<#5>", "<#5\\>"),
        ),
        ("- one\n- two", "- one\n- two"),
        ("```\n# raw <@1>\n```", "```\n# raw <@1>\n```"),
        ("see https://example.org/a\\_b", "see https://example.org/a_b"),
    ],
)
def test_our_markdown_is_discords(ours: str, theirs: str) -> None:
    """What we mean is shown as we mean it, and nothing that a person wrote formats or mentions."""
    assert markdown.written(ours) == theirs


def test_what_people_write_is_read_as_plain_text() -> None:
    """Mentions become names, a server's own emoji their names, and the rest stays."""
    mentions = [{"id": "5", "global_name": "Bea"}]
    assert markdown.read("<@5> and <@!6> <:sad:77> <3 a<b", mentions) == "@Bea and  :sad: <3 a<b"


@pytest.mark.parametrize(
    "id", ["", "c1", "c1:o:x:1:a:b", "c1:o:1:2", "c0:o:1:2:3:4", "c1:z:1:2:3:4", "c1:o:99999999999:1:a:b", None, 5]
)
def test_a_strange_custom_id_is_no_mark(id: object) -> None:
    """What is none of ours, or of a version that is not known, is not taken for a button of ours."""
    assert Mark.read(id) is None


def test_a_message_tells_when_it_was_written() -> None:
    """By its own words first, then by its id; a number that some other server counted up says nothing."""
    id, at = "1574356333363200006", datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
    assert inbound.moment(id) == at
    assert inbound.written({"id": id}) == at
    assert inbound.written({"id": id, "timestamp": "soon"}) == at
    assert inbound.written({"id": id, "timestamp": "2026-11-24T08:00:00+01:00"}) == datetime(2026, 11, 24, 7, tzinfo=UTC)
    assert inbound.written({"id": "42"}) is None
    assert inbound.moment("soon") is None


def test_long_labels_are_spelled_out() -> None:
    """Options that a menu would cut short stand in the text in full, numbered as in the menu."""
    options = tuple(Option(id=f"o{n}", label=f"Answer {n} " + "and so on " * 15) for n in range(3))
    part = outbound.parts(Message(text="Which?", options=options), USER, "x", WORDS)[0]
    assert part.body["content"].count("and so on") == 45
    assert re.search(r"(?m)^2\. Answer 1", part.body["content"])
    menu = part.body["components"][0]["components"][0]
    assert menu["options"][1]["label"].startswith("2. Answer 1")


def test_many_long_answers_are_a_menu() -> None:
    """Where buttons would fill the whole screen of a phone, the answers stand in a menu; short ones, or few, are buttons."""

    def kind(labels: list[str]) -> int:
        options = tuple(Option(id=f"o{n}", label=label) for n, label in enumerate(labels))
        return int(outbound.pressable(Message(text="Which?", options=options), "1", "m", WORDS)[0]["components"][0]["type"])

    long = "Getting ready for your call, Wednesday at 17:00"
    assert kind(["All of them", "None", *[long] * 5]) == outbound.MENU
    assert kind(["Yes"] * 8) == outbound.BUTTON
    assert kind([long] * 3) == outbound.BUTTON
