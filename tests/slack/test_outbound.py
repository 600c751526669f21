"""Our messages as blocks and modals."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.slack import outbound, words
from adapters.slack.outbound import Mark
from bot import pages
from bot.ports import Field, Form, Message
from bot.state import Option
from tests.fakes.slack_blocks import message_breaches, view_breaches

WORDS = words.read(pages.read())

ids = st.from_regex(r"[a-z0-9_-]{1,40}", fullmatch=True)
options = st.lists(
    st.builds(Option, id=ids, label=st.text(min_size=1, max_size=200)), max_size=25, unique_by=lambda o: o.id
).map(tuple)
fields = st.builds(
    Field,
    id=ids,
    label=st.text(max_size=100),
    kind=st.sampled_from(["short", "long", "date", "time", "datetime", "choice"]),
    required=st.booleans(),
    value=st.one_of(st.text(max_size=100), st.just("2026-11-25 14:30"), st.integers(3001, 9000).map(lambda n: "y" * n)),
    hint=st.text(max_size=100),
    options=options,
)
forms = st.builds(
    Form,
    id=ids,
    title=st.text(max_size=60),
    button=st.text(max_size=100),
    fields=st.lists(fields, min_size=1, max_size=6, unique_by=lambda f: f.id).map(tuple),
)
messages = st.builds(
    Message,
    text=st.one_of(
        st.text(max_size=400),
        st.integers(1, 9000).map(lambda n: "One *sentence* here. " * n),
        st.integers(1, 5000).map(lambda n: "a\n" * n),
    ),
    options=options,
    form=st.one_of(st.none(), forms),
    turn=st.integers(0, 10**9),
    voice=st.sampled_from(["coach", "interviewer"]),
    preview=st.text(max_size=50),
)


@settings(max_examples=30, deadline=None)
@given(messages)
def test_no_message_breaks_slacks_rules(message: Message) -> None:
    """Whatever is said, Slack takes each post of it, and every option can be pressed in one place."""
    parts = outbound.parts(message, "U123", "out-1", WORDS)
    offered: list[str] = []
    for part in parts:
        assert message_breaches({"text": part.text, "blocks": part.blocks}) == []
        for block in part.blocks:
            for element in block.get("elements", []):
                if element["type"] == "button" and element["action_id"].startswith(outbound.CHOOSE):
                    offered.append(element["value"])
                if element["type"] == "static_select" and element["action_id"] == outbound.CHOOSE:
                    offered += [one["value"] for one in element["options"]]
    assert offered == [option.id for option in message.options]
    if message.text.strip():
        assert parts


@settings(max_examples=30, deadline=None)
@given(forms, st.integers(0, 10**6))
def test_no_form_breaks_slacks_rules(form: Form, turn: int) -> None:
    """Whatever is asked, Slack takes the modal."""
    assert view_breaches(outbound.modal(form, turn, WORDS, {"channel": "D1"})) == []


def submitted(view: dict[str, Any]) -> dict[str, Any]:
    """The view as it comes back when nothing was changed in it."""
    values: dict[str, dict[str, Any]] = {}
    for block in view["blocks"]:
        element = block["element"]
        kind = element["type"]
        key, known = {
            "datepicker": ("selected_date", element.get("initial_date")),
            "timepicker": ("selected_time", element.get("initial_time")),
            "static_select": ("selected_option", element.get("initial_option")),
            "radio_buttons": ("selected_option", element.get("initial_option")),
        }.get(kind, ("value", element.get("initial_value")))
        values[block["block_id"]] = {element["action_id"]: {"type": kind, key: known}}
    return {**view, "state": {"values": values}}


@pytest.mark.parametrize(
    ("kind", "value"),
    [("short", "Acme"), ("long", "z" * 7500), ("date", "2026-11-25"), ("time", "14:30"), ("datetime", "2026-11-25 14:30")],
)
def test_a_form_gives_back_what_it_was_given(kind: Any, value: str) -> None:
    """A form sent unchanged brings back every value as it was, also one too long for one box."""
    form = Form(id="a.b", title="T", button="B", fields=(Field(id="x", label="X", kind=kind, value=value),))
    values, wrong = outbound.filled(submitted(outbound.modal(form, 3, WORDS, {})), WORDS)
    assert values == {"x": value}
    assert not wrong


def test_an_empty_needed_box_is_named() -> None:
    """A needed field that holds nothing but spaces is pointed at, and an optional one is not."""
    form = Form(
        id="a.b", title="T", button="B", fields=(Field(id="x", label="X", value=" "), Field(id="y", label="Y", required=False))
    )
    _, wrong = outbound.filled(submitted(outbound.modal(form, 3, WORDS, {})), WORDS)
    assert list(wrong) == ["f|x"]


def test_few_short_answers_are_buttons_and_many_are_a_menu() -> None:
    """Up to ten answers are buttons, five in a row; of more, the first are buttons and the others one menu."""
    few = Message(text="?", options=tuple(Option(id=f"o{n}", label=f"Answer {n}") for n in range(7)))
    rows = [b for b in outbound.parts(few, "U1", "x", WORDS)[0].blocks if b["type"] == "actions"]
    assert [len(row["elements"]) for row in rows] == [5, 2]
    many = Message(text="?", options=tuple(Option(id=f"o{n}", label=f"Answer {n}") for n in range(11)))
    menus = [b for b in outbound.parts(many, "U1", "x", WORDS)[0].blocks if b["type"] == "actions"]
    assert [[one["type"] for one in menu["elements"]] for menu in menus] == [["button"] * 4 + ["static_select"]]


def test_a_label_too_long_for_a_menu_is_spelled_out() -> None:
    """Where the menu cuts an answer short, the whole of it stands above."""
    long = "An answer that goes on " * 8
    message = Message(text="?", options=(Option(id="a", label=long.strip()), Option(id="b", label="Short")))
    blocks = outbound.parts(message, "U1", "x", WORDS)[0].blocks
    assert any(long.strip() in block["text"]["text"] for block in blocks if block["type"] == "section")


def test_a_day_alone_is_picked_in_the_message() -> None:
    """A form of one day needs no modal."""
    form = Form(id="call.day", title="T", button="B", fields=(Field(id="day", label="Day", kind="date", value="2026-12-01"),))
    block = outbound.parts(Message(text="When?", form=form, turn=4), "U1", "x", WORDS)[0].blocks[-1]
    assert block["elements"][0]["type"] == "datepicker"
    assert block["elements"][0]["initial_date"] == "2026-12-01"


def test_a_nudge_shows_nothing_of_itself_in_a_notification() -> None:
    """The text beside the blocks of a nudge is its preview alone."""
    message = Message(text="Acme said no; how are you?", preview="A note from Comeback", nudge="n1")
    assert [part.text for part in outbound.parts(message, "U1", "x", WORDS)] == ["A note from Comeback"]


def test_the_interviewer_is_set_off_from_the_coach() -> None:
    """The interviewer's words stand behind a bar, under a line that says who speaks."""
    blocks = outbound.parts(Message(text="Hello.\n\nYes?", voice="interviewer"), "U1", "x", WORDS)[0].blocks
    assert blocks[0]["type"] == "context"
    assert all(line.startswith(">") for line in blocks[1]["text"]["text"].split("\n"))


def test_after_an_answer_only_the_choice_is_left() -> None:
    """Buttons give way to what was chosen, written as it was, and nothing can be pressed any more."""
    message = Message(text="How is it?", options=(Option(id="a", label="*So so*"),), turn=7)
    part = outbound.parts(message, "U1", "x", WORDS)[0]
    left = outbound.settled(part.blocks, "*So so*", WORDS)
    assert [block["type"] for block in left] == ["section", "context"]
    assert "∗So so∗" in left[1]["elements"][0]["text"]
    assert message_breaches({"text": "x", "blocks": left}) == []


def test_an_answer_in_a_channel_is_short_unless_it_may_stand_whole() -> None:
    """A long answer about the person is cut between paragraphs; an open one is not; each has the one button."""
    message = Message(text="\n\n".join(f"Paragraph {n} goes on for a while and says something." * 3 for n in range(9)))
    text, blocks = outbound.aside(message, WORDS, openly=False, again="cases")
    assert "Paragraph 1 " in text
    assert "Paragraph 8 " not in text
    assert len(text) < 500
    assert blocks[-1]["elements"][0]["value"] == "cases"
    assert "Paragraph 8 " in str(outbound.aside(message, WORDS, openly=True, again="")[1])


@settings(max_examples=30, deadline=None)
@given(messages, st.booleans())
def test_no_answer_in_a_channel_breaks_slacks_rules(message: Message, openly: bool) -> None:
    """Whatever is answered in a channel, Slack takes it."""
    text, blocks = outbound.aside(message, WORDS, openly=openly, again="")
    assert message_breaches({"text": text, "blocks": blocks}) == []


@given(st.integers(0, 10**12), st.from_regex(r"[UW][A-Z0-9]{1,12}", fullmatch=True), st.integers(0, 99))
def test_a_mark_is_read_back(turn: int, user: str, number: int) -> None:
    """Whose and which question a button belongs to comes back from its block id."""
    assert Mark.read(Mark(turn, user).block_id(number)) == Mark(turn, user)


@given(
    st.none() | st.integers() | st.text()
    | st.from_regex(r"c2\|[0-9]{1,4}\|U[A-Z]{3}\|[0-9]", fullmatch=True)
    | st.from_regex(r"c1\|[a-z-]{0,4}\|U[A-Z]{3}\|[0-9]", fullmatch=True)
    | st.from_regex(r"c1\|[0-9]{1,4}\|U[A-Z]{3}(\|[0-9]\|[0-9])?", fullmatch=True)
)  # fmt: skip
def test_a_strange_block_id_is_no_mark(value: object) -> None:
    """A block id that is not ours, or nearly so, belongs to nobody."""
    assert Mark.read(value) is None
