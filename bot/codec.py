"""State to JSON and back.

Rules
-----
1. What is written carries the version `V`. Reading an older version runs the upgrades in between, one by one, on the plain JSON.
2. A question that no longer exists, or that does not validate, is replaced by home: the records stay, and the person is asked
   what they would like to do. Nothing is raised at a person because we renamed a class.
3. Reading back what was written gives an equal value, for every state (a property test holds it).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter, ValidationError

from bot import flows
from bot.flows.home import WhatNext
from bot.records import Record
from bot.state import State
from bot.talk import Frame, Talk

V = 1

UPGRADES: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""From version n to n + 1, on plain JSON."""

RECORD: TypeAdapter[Any] = TypeAdapter(Record)


def dump_talk(talk: Talk) -> bytes:
    """The conversation as JSON, UTF-8."""
    last = f'"{talk.last.isoformat()}"' if talk.last else "null"
    under = ",".join(_frame(frame) for frame in talk.under)
    unclear = f',"unclear":{json.dumps(talk.unclear)}' if talk.unclear else ""
    touched = f',"touched":{json.dumps(talk.touched)}' if talk.touched else ""
    rests = f',"rests":{json.dumps(talk.rests)}' if talk.rests else ""
    head = f'"v":{V},"turn":{talk.turn},"seed":{talk.seed},"last":{last}'
    plain = f'{{{head},"open":{_frame(talk.open)},"under":[{under}]{unclear}{touched}{rests}}}'
    return plain.encode()


def load_talk(data: bytes) -> Talk:
    """The conversation back from JSON. Raises ValueError where it is no conversation at all."""
    plain = json.loads(data.decode())
    if not isinstance(plain, dict) or "open" not in plain:
        raise ValueError("not a conversation")
    while plain["v"] < V:
        plain = UPGRADES[plain["v"]](plain)
    return Talk(
        open=_unframe(plain["open"]),
        under=tuple(_unframe(f) for f in plain["under"]),
        turn=plain["turn"],
        seed=plain["seed"],
        last=datetime.fromisoformat(plain["last"]) if plain["last"] else None,
        unclear=tuple(plain.get("unclear", ())),
        touched=tuple(plain.get("touched", ())),
        rests=tuple(plain.get("rests", ())),
    )


def load_state(plain: Any) -> State:
    """A question back from plain JSON data; home where it no longer exists."""
    cls = flows.states().get(plain.get("at", "")) if isinstance(plain, dict) else None
    if cls is None:
        return WhatNext()
    try:
        return cls.model_validate(plain)
    except ValidationError:
        return WhatNext()


def dump_record(record: Record) -> bytes:
    return record.model_dump_json().encode()


def load_record(data: bytes | str) -> Record:
    """Raises pydantic.ValidationError where it is none of ours."""
    record: Record = RECORD.validate_json(data)
    return record


def dump_undo(talk: bytes, before: dict[tuple[str, str], Record | None]) -> bytes:
    """What it takes to take a turn back: the conversation before it, as it was written, and each record it touched as it was."""
    records = b",".join(
        b"[%s,%s,%s]" % (json.dumps(kind).encode(), json.dumps(id).encode(), dump_record(r) if r else b"null")
        for (kind, id), r in before.items()
    )
    return b'{"talk":%s,"records":[%s]}' % (talk, records)


def load_undo(data: bytes) -> tuple[Talk, dict[tuple[str, str], Record | None]]:
    plain = json.loads(data)
    talk = load_talk(json.dumps(plain["talk"]).encode())
    return talk, {(kind, id): RECORD.validate_python(r) if r else None for kind, id, r in plain["records"]}


def _frame(frame: Frame) -> str:
    return f"[{frame.state.model_dump_json()},{frame.asked}]"


def _unframe(plain: list[Any]) -> Frame:
    return Frame(load_state(plain[0]), int(plain[1]))
