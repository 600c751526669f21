"""The command: lines in, JSON out, byte for byte the same."""

from __future__ import annotations

import json

import pytest

from adapters.rehearsing import UnknownPersonaError, persona, rehearse, rehearse_plain, run
from bot.language.moves import label_move
from bot.rehearsal.library import cards as personas

from .conftest import IDS, transcripts


def lines(name: str, style: str) -> list[str]:
    """A transcript as the command reads it."""
    return [said.text + "\n" for said in transcripts(name)[style]]


@pytest.mark.parametrize("name", IDS)
def test_one_object_a_turn_and_a_debrief(name: str) -> None:
    """Every turn gives one object with its six keys, and the last line is the debrief."""
    card = persona(name)
    out = [json.loads(line) for line in rehearse(lines(name, "gracious"), card, 7, label_move)]
    turns, last = out[:-1], out[-1]
    assert [t["turn"] for t in turns] == list(range(1, len(turns) + 1))
    assert all(set(t) == {"turn", "interviewer", "moves", "openness", "facts", "ended"} for t in turns)
    assert all(t["interviewer"] and 0 <= t["openness"] <= 100 for t in turns)
    assert not any(t["ended"] for t in turns[:-1])
    found = last["debrief"]
    assert 0 <= found["score"] <= 100
    for mark in found["rubric"].values():
        assert mark["mark"] in (0, 1, 2)
        assert 1 <= mark["turn"] <= len(turns)
    assert {m["fact"] for m in found["missed"]} | set(turns[-1]["facts"]) == {f.at for f in card.facts}
    assert all(m["say"] and m["move"] for m in found["missed"])
    assert found["change"] is None or found["change"]["say"].startswith("If ")


def test_the_same_input_gives_the_same_bytes() -> None:
    """Two runs of one transcript are equal to the byte; another seed changes words."""
    card = persona("p3")
    one, two = ("\n".join(rehearse(lines("P3", "middling"), card, 7, label_move)) for _ in range(2))
    assert one == two
    assert one != "\n".join(rehearse(lines("P3", "middling"), card, 8, label_move))


def test_lines_after_the_end_are_no_turns() -> None:
    """Once the call has ended, nothing more is played."""
    told = ["I'll sue you all, my lawyer will write to you.", "You are useless and unfair.", "You idiots.", "Hello?", "Hello?"]
    out = [json.loads(line) for line in rehearse(told, persona("P9"), 1, label_move)]
    assert out[-2]["ended"]
    assert len(out) - 1 < len(told)


def test_two_dashes_cut_in_as_in_the_chat() -> None:
    """A line that begins with `--` interrupts, and says the same as with the long mark."""
    dashed = list(run("P3", 7, ["Thank you.", "-- what was the moment?"], as_json=True))
    assert dashed == list(run("P3", 7, ["Thank you.", "/interrupt what was the moment?"], as_json=True))
    assert "INTERRUPT" in json.loads(dashed[1])["moves"]


def test_silence_an_interruption_and_another_language() -> None:
    """An empty line is a silence, `/interrupt` cuts in, and the coach's aside says that English is needed."""
    told = [
        "Thank you for calling, I respect the decision.",
        "",
        "/interrupt what was the moment?",
        "Warum haben Sie mich nicht genommen?",
    ]
    out = [json.loads(line) for line in rehearse(told, persona("P3"), 1, label_move)]
    assert out[1]["interviewer"]
    assert "INTERRUPT" in out[2]["moves"]
    assert "English" in out[3]["interviewer"]


def test_no_turns() -> None:
    """No input still gives a debrief, with nothing earned."""
    (only,) = rehearse([], persona("P1"), 1, label_move)
    assert json.loads(only)["debrief"]["score"] == 0


def test_plain() -> None:
    """Without JSON the call reads like one, with score and curve at the end."""
    out = list(rehearse_plain(lines("P6", "gracious"), persona("P6"), 2, label_move))
    assert out[0].startswith("Tom Brandt: ")
    assert any(line.endswith(" / 100") for line in out)
    assert out[-1].strip().startswith("0")


def test_unknown_persona() -> None:
    """A persona that does not exist is refused with the list of those that do."""
    with pytest.raises(UnknownPersonaError, match="P1, P2"):
        persona("P99")
    with pytest.raises(UnknownPersonaError):
        persona("own")
    assert set(personas()) >= {*IDS, "own"}


def test_run() -> None:
    """The command's function plays with the offline labeller, in either form."""
    assert list(run("P6", 2, ["Hi."], as_json=True)) == list(rehearse(["Hi."], persona("P6"), 2, label_move))
    assert list(run("p6", 2, ["Hi."], as_json=False)) == list(rehearse_plain(["Hi."], persona("P6"), 2, label_move))
    with pytest.raises(UnknownPersonaError):
        run("P99", 2, [], as_json=True)
