"""Two sides of one person: codes, and what becomes of two people's data when they turn out to be one.

A code lives for a quarter of an hour and for one use; only its digest is kept. After five that did not fit, a side has to wait.
Everything here runs inside the transaction of the turn that asked for it.

When two become one, the side that gave the code goes on as it was: its conversation, its settings. What the other brought, joins
it: records under new ids (two people may have the same ones), nudges where their place is free, and the lines of its
conversation.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Literal, Protocol

from sqlalchemy import bindparam, case, delete, select, update

from adapters.storage import schema as t
from adapters.storage.cipher import Cipher
from adapters.storage.database import Session
from bot import codec
from bot.ports import Address, Loaded, Outgoing
from bot.records import Nudge, Person, Record


class Store(Protocol):
    """What linking needs of the store: its statements, its cipher, and how records are read and written in a transaction."""

    sql: dict[str, Any]
    cipher: Cipher

    def seal(self, plain: bytes, person_id: str, name: str) -> bytes: ...

    def load_records(self, s: Session, person_id: str, at: int) -> list[Record]: ...

    def write_all(self, s: Session, person_id: str, records: Sequence[Record], at: int) -> None: ...


LIVES = timedelta(minutes=15)
MOST_TRIES = 5
"""Codes that may not fit within `LIVES`, of one side."""
CODES, TRIES = "linkcode/", "linktry/"

Verdict = Literal["unknown", "late", "often", "same"]
_LIVES = LIVES // timedelta(microseconds=1)


def statements() -> dict[str, Any]:
    """The statements of this module, by name."""
    b, people, addresses, outbox, transcript = bindparam, t.people.c, t.addresses.c, t.outbox.c, t.transcript.c
    settings = t.settings.c
    return {
        "link_lock": select(people.id, people.body).where(people.id == b("id")).with_for_update(),
        "link_address": update(t.addresses)
        .where(addresses.person_id == b("old"))
        .values(person_id=b("new"), preferred=0),
        "link_sides": select(addresses.key, addresses.platform, addresses.preferred)
        .where(addresses.person_id == b("person_id"))
        .order_by(addresses.preferred.desc(), addresses.key),
        "link_outbox": update(t.outbox).where(outbox.person_id == b("old")).values(person_id=b("new")),
        "link_lines": select(transcript.seq, transcript.body).where(transcript.person_id == b("old")),
        "link_line": update(t.transcript)
        .where(transcript.seq == b("at_seq"))
        .values(person_id=b("new"), body=b("sealed"), undo=None),
        "link_no_undo": update(t.transcript).where(transcript.person_id == b("person")).values(undo=None),
        "link_codes_old": delete(t.settings).where(settings.name.like(b("prefix")), settings.changed < b("before")),
        "prefer": update(t.addresses)
        .where(addresses.person_id == b("person_id"))
        .values(preferred=case((addresses.platform == b("platform"), 1), else_=0)),
        "part": delete(t.addresses).where(addresses.person_id == b("person_id"), addresses.key != b("key")),
        "part_here": update(t.addresses).where(addresses.key == b("key")).values(preferred=1),
        "part_outbox": select(outbox.id, outbox.body).where(outbox.person_id == b("person_id")),
    }


def offer(store: Store, s: Session, person_id: str, address: Address, code: str, at: int) -> None:
    """Keep a code; an earlier one of the same person is good no more."""
    for prefix in (CODES, TRIES):
        s.run(store.sql["link_codes_old"], {"prefix": prefix + "%", "before": at - 2 * _LIVES})
    forget(store, s, person_id)
    _put(store, s, CODES + _digest(code), {"person": person_id, "platform": address.platform, "at": at}, at)


def forget(store: Store, s: Session, person_id: str) -> None:
    """No code of a person is good any more."""
    for name, body in s.all(store.sql["settings"], {"prefix": CODES + "%"}):
        if json.loads(store.cipher.open(body, f"settings/{name}"))["person"] == person_id:
            s.run(store.sql["setting_out"], {"name": name})


def redeem(store: Store, s: Session, person_id: str, address: Address, code: str, at: int) -> Verdict | Loaded:
    """Try a code: the person that both are now, or why not."""
    tries_name = TRIES + _digest(address.key)
    tries = _get(store, s, tries_name) or {"n": 0, "since": at}
    if at - tries["since"] >= _LIVES:
        tries = {"n": 0, "since": at}
    if tries["n"] >= MOST_TRIES:
        return "often"
    name = CODES + _digest(code)
    found = _get(store, s, name)
    owner = s.one(store.sql["link_lock"], {"id": found["person"]}) if found else None
    if found is None or owner is None:
        _put(store, s, tries_name, {"n": tries["n"] + 1, "since": tries["since"]}, at)
        return "unknown"
    if found["person"] == person_id or any(
        side[1] == address.platform for side in s.all(store.sql["link_sides"], {"person_id": found["person"]})
    ):
        return "same"
    s.run(store.sql["setting_out"], {"name": name})
    if at - found["at"] > _LIVES:
        return "late"
    s.run(store.sql["setting_out"], {"name": tries_name})
    return _join(store, s, person_id, str(owner[0]), owner[1], at)


def _join(store: Store, s: Session, old: str, new: str, body: bytes, at: int) -> Loaded:
    """Everything of `old` becomes `new`'s; gives what `new` is then."""
    kept = store.load_records(s, new, 0)
    brought = store.load_records(s, old, 0)
    moved = _renamed(brought, f"-{old[:6]}")
    taken = {_slot(n) for n in kept if isinstance(n, Nudge) and n.status == "waiting"}
    joining = [
        record
        for record in moved
        if not isinstance(record, Person)
        and not (isinstance(record, Nudge) and record.status == "waiting" and _slot(record) in taken)
    ]
    for seq, line in s.all(store.sql["link_lines"], {"old": old}):
        sealed = store.seal(store.cipher.open(line, f"{old}/said"), new, "said")
        s.run(store.sql["link_line"], {"at_seq": seq, "new": new, "sealed": sealed})
    s.run(store.sql["link_address"], {"old": old, "new": new})
    s.run(store.sql["link_outbox"], {"old": old, "new": new})
    for table in ("records", "nudges", "people"):
        s.run(store.sql[f"erase_{table}"], {"person_id": old})
    # What the last turns left for `back` knows nothing of the other side.
    s.run(store.sql["link_no_undo"], {"person": new})
    sides = s.all(store.sql["link_sides"], {"person_id": new})
    person = _one_person(kept, moved).model_copy(
        update={"sides": tuple(dict.fromkeys(str(side[1]) for side in sides)), "reminders_on": str(sides[0][1])}
    )
    store.write_all(s, new, joining, at)
    rest = [record for record in (*kept, *joining) if not isinstance(record, Person)]
    return Loaded(new, store.cipher.open(body, f"{new}/talk") or None, [person, *rest])


def _slot(nudge: Nudge) -> tuple[str, str, int]:
    """What there can be only one waiting nudge for."""
    return nudge.kind, nudge.case, nudge.occurrence


def _one_person(kept: list[Record], brought: list[Record]) -> Person:
    """The settings of the side that gave the code, and from the other what was never told there. Care is never ended by it."""
    first = next((r for r in kept if isinstance(r, Person)), Person())
    second = next((r for r in brought if isinstance(r, Person)), Person())
    more: dict[str, Any] = {}
    if not first.country:
        more["country"] = second.country
    if not first.zone:
        more |= {"zone": second.zone, "zone_asked": second.zone_asked, "zone_from_platform": second.zone_from_platform}
    if first.nudges is None:
        more["nudges"] = second.nudges
    more["introduced"] = first.introduced or second.introduced
    more["in_care"] = first.in_care or second.in_care
    more["model_allowed"] = first.model_allowed and second.model_allowed
    return first.model_copy(update=more)


def _renamed(records: list[Record], suffix: str) -> list[Record]:
    """The records with a suffix to their ids, wherever one of them stands for another."""
    ids = {record.id: record.id + suffix for record in records if not isinstance(record, Person)}

    def walk(value: Any) -> Any:
        if isinstance(value, str):
            return ids.get(value, value)
        if isinstance(value, list):
            return [walk(one) for one in value]
        if isinstance(value, dict):
            return {key: walk(one) for key, one in value.items()}
        return value

    out: list[Record] = []
    for record in records:
        if isinstance(record, Person):
            out.append(record)
        else:
            out.append(codec.load_record(json.dumps(walk(json.loads(codec.dump_record(record)))).encode()))
    return out


def part(store: Store, s: Session, person_id: str, key: str) -> None:
    """Every other side goes, with what was on its way to it; this one keeps everything, and gets the nudges."""
    s.run(store.sql["part"], {"person_id": person_id, "key": key})
    s.run(store.sql["part_here"], {"key": key})
    # What the turns before left for `back` still knows of the other side.
    s.run(store.sql["link_no_undo"], {"person": person_id})
    for id, body in s.all(store.sql["part_outbox"], {"person_id": person_id}):
        if Outgoing.model_validate_json(store.cipher.open(body, f"outbox/{id}")).address.key != key:
            s.run(store.sql["outbox_out"], {"id": id})


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


def _get(store: Store, s: Session, name: str) -> dict[str, Any] | None:
    row = s.one(store.sql["setting"], {"name": name})
    return dict(json.loads(store.cipher.open(row[0], f"settings/{name}"))) if row else None


def _put(store: Store, s: Session, name: str, value: dict[str, Any], at: int) -> None:
    body = store.cipher.seal(json.dumps(value).encode(), f"settings/{name}")
    s.run(store.sql["setting_in"], {"name": name, "changed": at, "body": body})
