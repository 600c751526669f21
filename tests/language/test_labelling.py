"""The label command's answers: one for one, in order, and an error object for what cannot be used."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.labelling import TASKS, run
from bot.language.draft import label_draft
from bot.language.moves import label_move
from bot.language.state import read_state
from tests.language.tasks import load


def answers(task: str, *lines: object) -> list[dict[str, object]]:
    return [json.loads(made) for made in run(task, [x if isinstance(x, str) else json.dumps(x) for x in lines])]


SHAPES = {
    "T1": {"id", "labels", "spans"},
    "T2": {"id", "label", "hedged", "example"},
    "T3": {"id", "labels", "spans"},
    "T4": {"id", "heat", "risk", "viol", "historical_or_third_party"},
    "T5": {"id", "slots"},
    "split": {"id", "propositions"},
}


@pytest.mark.parametrize("task", TASKS)
def test_shape(task: str) -> None:
    """Each task answers with exactly the fields that its description names."""
    made = answers(task, {"id": "a", "text": "Thank you. They felt my answers were long.", "kind": "account"})
    assert set(made[0]) == SHAPES[task]
    assert made[0]["id"] == "a"


def test_order_and_ids() -> None:
    """Answers keep the order and the ids of the lines, whatever type an id has."""
    ids = ["z", 7, "a", None, "ü"]
    assert [a["id"] for a in answers("T4", *({"id": i, "text": "fine"} for i in ids))] == ids


def test_bad_lines_do_not_stop_the_rest() -> None:
    """A line that is no such object gets an error that names its id where there is one, and the rest goes on."""
    made = answers("T5", "{nonsense", "[1]", {"id": 1}, {"text": "x"}, {"id": 2, "text": 5}, {"id": 3, "text": "they rang"})
    assert [a.get("id") for a in made] == [None, None, 1, None, 2, 3]
    assert ["error" in a for a in made] == [True] * 5 + [False]
    assert all(len(str(a["error"])) > 10 for a in made[:5])


def test_bad_kind_and_now() -> None:
    """A kind or a time that cannot be read is answered with what to write instead."""
    made = answers("T5", {"id": 1, "text": "x", "kind": "poem"}, {"id": 2, "text": "x", "now": "soon"})
    assert "notice" in str(made[0]["error"])
    assert "ISO" in str(made[1]["error"])


def test_slots_are_empty_strings_where_nothing_is_there() -> None:
    """What a text does not say is an empty string, "unknown" or "none", never null."""
    slots = answers("T5", {"id": 1, "text": "hello", "kind": "account", "now": "2026-03-02T09:00"})[0]["slots"]
    assert slots == {
        "told": "unknown", "via_recruiter": False, "stage": "unknown", "reason": ["none"], "door": "none", "feedback": "none",
        "filled": "unknown", "employer": "", "role": "", "person": "", "date": "", "date_basis": "unknown",
    }  # fmt: skip


def test_streaming() -> None:
    """Each answer is given before the next line is read."""
    read: list[int] = []

    def lines() -> Iterator[str]:
        for n in range(3):
            read.append(n)
            yield json.dumps({"id": n, "text": "ok"})

    made = run("T4", lines())
    next(made)
    assert read == [0]


def test_spans_are_of_the_text_as_given() -> None:
    """Offsets count characters of the given text, curly quotes and emoji included."""
    text = "😀 Hi — I’d be grateful for advice."
    made = answers("T1", {"id": 1, "text": text})[0]
    spans = made["spans"]
    assert isinstance(spans, dict)
    assert spans
    assert all(0 <= a < b <= len(text) for found in spans.values() for a, b in found)


def test_unknown_task() -> None:
    """A task that does not exist is refused at once, with the names of those that do."""
    with pytest.raises(ValueError, match="T5"):
        run("T9", [])


def test_blank_lines_and_a_byte_order_mark() -> None:
    """Blank lines are passed over and a byte order mark at the head does no harm."""
    assert len(answers("T4", '\ufeff{"id": 1, "text": "ok"}', "", "  \n")) == 1


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["notice", "account"]))
def test_any_text_is_answered(text: str, kind: str) -> None:
    """Any text at all gets one line of JSON that can be encoded."""
    made = list(run("T5", [json.dumps({"id": 1, "text": text, "kind": kind, "now": "2026-01-05T10:00"})]))
    assert len(made) == 1
    assert "slots" in json.loads(made[0].encode().decode())


@pytest.mark.parametrize("task", ["T1", "T3", "T4"])
def test_spans_hold_whole_words(task: str) -> None:
    """No span that a person could be shown begins or ends inside a word."""
    for row in [*load("train", task)[::90], *load("held", task)[::3]]:
        text = row["text"]
        if task == "T1":
            shown = label_draft(text).spans
        elif task == "T3":
            shown = label_move(text, row.get("previous", "")).spans
        else:
            shown = read_state(text).cues
        for start, end in (span for spans in shown.values() for span in spans):
            for edge in (start, end):
                inside = 0 < edge < len(text) and text[edge - 1].isalnum() and text[edge].isalnum()
                assert not inside, (row["id"], start, end)
