"""What the delivery tests share: people with nudges in a real database, a plain host, and a channel that writes to a file.

The channel's file is outside the process, as a platform is: one line for each message that arrived, so that a process that was
killed leaves behind exactly what the platform had got.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from adapters.storage.cipher import Cipher
from adapters.storage.database import Database
from adapters.storage.migrate import migrate
from adapters.storage.rows import micros, nudge_row
from adapters.storage.store import SqlStore
from bot import codec, conversation, nudges
from bot.host import Host
from bot.ports import Address, Incoming, Loaded, Message, Outcome, Outgoing, Place, Refused, TryLater
from bot.records import Nudge, Person
from bot.wording import Wording

KEY = bytes(range(32))


class Clock:
    """The machine's time, or one that a test sets; `shift` is added."""

    def __init__(self, fixed: datetime | None = None) -> None:
        self.fixed, self.shift = fixed, timedelta()

    def now(self) -> datetime:
        return (self.fixed or datetime.now(UTC)) + self.shift


class PlainHost(Host):
    """The host with its store, its locks and its delivery, and a conversation that only rings: the planner decides, and the
    message is the nudge's id. So the delivery is tried for itself, whatever the flows say."""

    def _play(self, loaded: Loaded, incoming: Incoming, now: datetime) -> Outcome:
        assert incoming.event.happened == "due"
        person = next((r for r in loaded.records if isinstance(r, Person)), Person())
        waiting = [r for r in loaded.records if isinstance(r, Nudge)]
        nudge = next((n for n in waiting if n.id == incoming.event.nudge and n.status == "waiting"), None)
        if nudge is None:
            return Outcome(talk=loaded.talk or b"")
        prefs = nudges.Preferences.of(person)
        talk = codec.load_talk(loaded.talk) if loaded.talk else conversation.begin(1)
        rung = nudges.ring(nudge, prefs, waiting, talk.last, now)
        messages = []
        if isinstance(rung.answer, nudges.Ring):
            until = nudges.sendable_until(nudge, prefs, now)
            messages = [Message(text=nudge.id, nudge=nudge.id, preview="", until=until)]
        return Outcome(talk=codec.dump_talk(talk), keep=list(rung.changed), messages=messages)


@dataclass
class FileChannel:
    """Appends each message's id and text to a file. `fault` may raise before or after (by what it returns) it is written."""

    path: Path
    platform: str = "file"
    tells: bool = True
    fault: Callable[[Outgoing, str], None] = lambda out, when: None
    delay: float = 0.0
    deliveries: list[str] = field(default_factory=list)

    async def deliver(self, out: Outgoing) -> str:
        if self.delay:
            await asyncio.sleep(self.delay)
        self.fault(out, "before")
        line = json.dumps({"id": out.id, "text": out.message.text, "user": out.address.user, "by": os.getpid()})
        handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(handle, (line + "\n").encode())
        finally:
            os.close(handle)
        self.deliveries.append(out.id)
        self.fault(out, "after")
        return out.id

    async def delivered(self, out: Outgoing) -> bool | None:
        if not self.tells:
            return None
        return out.id in {line["id"] for line in arrived(self.path)}


def arrived(path: Path) -> list[dict[str, str]]:
    """What the platform got, in order."""
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def open_store(url: str) -> SqlStore:
    database = Database(url)
    migrate(database)
    return SqlStore(database, Cipher([KEY]))


def host_of(store: SqlStore, clock: Clock, channel: FileChannel) -> PlainHost:
    return PlainHost(store, clock, None, Wording({}), {channel.platform: channel})  # type: ignore[arg-type]


def person_of(**changes: object) -> Person:
    """Someone without quiet hours and caps, so that only the delivery is tried."""
    calm: dict[str, object] = {
        "nudges": True, "zone": "UTC", "weekends": True, "quiet_from": "00:00", "quiet_until": "00:00", "most_a_day": 50,
        "most_a_week": 500,
    }  # fmt: skip
    return Person.model_validate({**calm, **changes})


async def settle(
    store: SqlStore,
    people: Sequence[tuple[Address, Person, Sequence[Nudge]]],
    now: datetime,
    *,
    place: Place | None = None,
) -> list[str]:
    """Put people and their nudges into the database, many in one transaction; returns the ids of the people."""
    talk = codec.dump_talk(conversation.begin(1))
    ids = [f"p{n:07}" for n in range(len(people))]
    at = micros(now)

    def job(s: object) -> None:
        rows: dict[str, list[dict[str, object]]] = {"person_in": [], "address_in": [], "record_in": [], "nudge_in": []}
        for id, (address, person, waiting) in zip(ids, people, strict=True):
            rows["person_in"].append({"id": id, "made": at, "changed": at, "body": store.seal(talk, id, "talk")})
            rows["address_in"].append(
                {
                    "key": address.key, "person_id": id, "platform": address.platform, "space": address.space,
                    "user": address.user, "place": (place or Place(data={"channel": "D1"})).model_dump_json(), "seen": at,
                    "preferred": 1, "closed": "",
                }
            )  # fmt: skip
            body = store.seal(codec.dump_record(person), id, "person/me")
            rows["record_in"].append({"person_id": id, "kind": "person", "id": "me", "changed": at, "body": body})
            for nudge in waiting:
                sealed = store.seal(codec.dump_record(nudge), id, f"nudge/{nudge.id}")
                rows["nudge_in"].append({**nudge_row(nudge), "person_id": id, "body": sealed})
        for name, some in rows.items():
            if some:
                s.many(store.sql[name], some)  # type: ignore[attr-defined]

    await store.writer.submit(job)
    return ids


def nudge_at(id: str, due: datetime, kind: str = "N12", case: str = "", lasts: timedelta = timedelta(hours=6)) -> Nudge:
    return Nudge(
        id=id, kind=kind, case=case or id, due=due, expires=due + lasts, asked=due - timedelta(hours=1),
        priority=nudges.KINDS[kind].rank, zone="UTC",
    )  # fmt: skip


def address(n: int, platform: str = "file", space: str = "") -> Address:
    return Address(platform=platform, space=space, user=f"u{n}")


async def statuses(store: SqlStore) -> dict[str, str]:
    """Nudge id to status, of everybody."""
    from sqlalchemy import select

    from adapters.storage import schema as t

    sql = store.database.sql(select(t.nudges.c.id, t.nudges.c.status))
    return dict(map(tuple, await store.writer.submit(lambda s: s.all(sql, {}))))


async def leased(store: SqlStore) -> int:
    """How many nudges and messages are held by anybody."""
    from sqlalchemy import func, select

    from adapters.storage import schema as t

    total = 0
    for table in (t.nudges, t.outbox):
        sql = store.database.sql(select(func.count()).select_from(table).where(table.c.lease_by != ""))
        row = await store.writer.submit(lambda s, sql=sql: s.one(sql, {}))  # type: ignore[misc]
        total += int(row[0]) if row else 0
    return total


__all__ = [
    "Clock", "FileChannel", "PlainHost", "Refused", "TryLater", "address", "arrived", "host_of", "leased", "nudge_at",
    "open_store", "person_of", "settle", "statuses",
]  # fmt: skip
