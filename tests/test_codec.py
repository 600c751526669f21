"""State to JSON and back, across versions and mishaps."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from bot import codec
from bot.flows._rejection import Met
from bot.flows.home import WhatNext
from bot.talk import Frame, Talk

MET = Met(case="c1", about="Acme")
TALK = Talk(Frame(MET, 3), (Frame(WhatNext(), 1),), turn=4, seed=9, last=datetime(2026, 11, 23, tzinfo=UTC))


def test_a_conversation_survives() -> None:
    """What was written reads back equal."""
    assert codec.load_talk(codec.dump_talk(TALK)) == TALK


@pytest.mark.parametrize(
    "plain", [{"at": "gone.question"}, {"at": "rejection.met"}, {"at": "rejection.met", "case": 1}, [], "x", None]
)
def test_a_question_that_no_longer_exists_is_home(plain: object) -> None:
    """A question that is unknown, or that does not validate any more, becomes home; nothing is raised."""
    assert codec.load_state(plain) == WhatNext()


def test_what_is_no_conversation_is_refused() -> None:
    """Other JSON is no conversation."""
    for data in (b"[]", b"{}", b"3"):
        with pytest.raises(ValueError, match="not a conversation"):
            codec.load_talk(data)


def test_an_older_version_is_upgraded_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    """A conversation of an older version passes every upgrade in between, in order."""
    old = json.loads(codec.dump_talk(TALK)) | {"v": 1, "turn": 1}
    monkeypatch.setattr(codec, "V", 3)
    monkeypatch.setitem(codec.UPGRADES, 1, lambda plain: plain | {"v": 2, "turn": plain["turn"] + 10})
    monkeypatch.setitem(codec.UPGRADES, 2, lambda plain: plain | {"v": 3, "turn": plain["turn"] * 2})
    assert codec.load_talk(json.dumps(old).encode()).turn == 22


def test_an_undo_entry_holds_what_was_and_what_was_not() -> None:
    """A record that was new is none again."""
    talk, before = codec.load_undo(codec.dump_undo(codec.dump_talk(TALK), {("case", "c1"): None}))
    assert talk == TALK
    assert before == {("case", "c1"): None}
