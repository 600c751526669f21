"""The store: a turn in one transaction, an inbox for what came in, an outbox for what goes out (see `bot.ports.Store`).

Everything runs on the writer's one thread and connection (`writer.py`): reads of a turn, the pure turn itself, and its writes,
so that a turn is one hop between threads and one commit, shared with whoever else is talking. On PostgreSQL the person's row is
locked for the turn, so that replicas take turns with one person; on SQLite the transaction itself is the lock.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import os
import secrets
import socket
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import bindparam, case, delete, exists, func, literal_column, or_, select, tuple_, union_all, update

from adapters.storage import linking
from adapters.storage import schema as t
from adapters.storage.cipher import Cipher
from adapters.storage.database import Database, Session, SqliteSession
from adapters.storage.writer import PlayFailed, Writer
from bot import codec
from bot.events import Due
from bot.ports import Address, Incoming, Loaded, Message, Outcome, Outgoing, Place, Unkeepable, Unreadable
from bot.records import Nudge, Person, Record

log = logging.getLogger("comeback.store")

LEASE = timedelta(seconds=60)
"""For how long a process may hold a message or an event before another takes it for dead."""

AGAIN = timedelta(days=1)
"""When something that could not be read is tried again: its key may be back by then."""

SOON_AGAIN = timedelta(minutes=15)
"""When a nudge of a person who cannot be read is tried again, until its moment has passed."""

KEEP_NUDGES = timedelta(days=60)
"""How far back the planner can look at what rang."""

_SPENT = "undo"
"""The setting that holds up to which line what `back` would need was removed."""
_PIECE = 2000
"""Lines that are looked at in one transaction of the upkeep."""

_CLOCK = "clock"
"""The setting that holds when the clock was last looked at, and since when it has gone on without a leap."""
_LEAP, _SKEW, _STEADY = timedelta(days=2), timedelta(hours=1), timedelta(days=1)
"""A longer time between two looks is a leap, as is a step back of more than replicas' clocks differ by; and for so long after one
the clock is not believed."""

_OFFENCE = {"IntegrityError", "DataError"}
"""Errors of a driver that come from what is to be written; they come again however often it is tried."""

FAR = datetime(9999, 1, 1, tzinfo=UTC)
"""Later than anything is due."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def micros(moment: datetime) -> int:
    """Microseconds since 1970, UTC."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def _micros(span: timedelta) -> int:
    return span // timedelta(microseconds=1)


def moment(value: int) -> datetime:
    return _EPOCH + timedelta(microseconds=value)


class SqlStore:
    """`bot.ports.Store` on SQLite or PostgreSQL. `process` names this process in leases."""

    def __init__(self, database: Database, cipher: Cipher, process: str | None = None) -> None:
        self.database = database
        self.cipher = cipher
        self.process = process or f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self.sql = database.compile(_statements)
        self.writer = Writer(database.connect)

    async def close(self) -> None:
        await self.writer.close()

    # -- a turn --------------------------------------------------------------------------------------------------------

    async def turn(
        self, incoming: Incoming, play: Callable[[Loaded], Outcome], now: datetime
    ) -> tuple[Outcome, Sequence[Outgoing]] | None:
        """See `bot.ports.Store.turn`."""
        at = micros(now)
        try:
            done = await self.writer.submit(lambda s: self._turn(s, incoming, play, at), incoming.address.key)
        except Exception as error:
            # PEP 249 gives every driver's errors the same names; what is not among these may pass.
            if any(kind.__name__ in _OFFENCE for kind in type(error).__mro__):
                raise Unkeepable(str(error)) from error
            raise
        if done is not None and done[0].receipt is not None:
            await self.tidy()
        return done

    def _turn(
        self, s: Session, incoming: Incoming, play: Callable[[Loaded], Outcome], at: int
    ) -> tuple[Outcome, Sequence[Outgoing]] | None:
        sql, marks = self.sql, _marks(incoming)
        # The note that it was seen is written first: another process that has the same event in hand waits here for this one.
        new = [mark for mark in marks if s.run(sql["see"], {"id": mark, "at": at})]
        if len(new) < len(marks):
            s.run(sql["inbox_out"], {"id": incoming.id})
            if not self._rings_again(s, incoming):
                return None
        key, address = incoming.address.key, incoming.address
        row = s.one(sql["open"], {"key": key})
        person_id, body, place, closed = row or (secrets.token_hex(8), b"", "", "")
        try:
            try:
                loaded = self._loaded(s, person_id, body, closed, at) if row is not None else Loaded(person_id, None)
            except ValueError as error:
                log.error("the rows of person %s cannot be read (%s); see the key list", person_id, type(error).__name__)
                s.run(sql["inbox_aside"], {"id": incoming.id, "until": at + _micros(AGAIN)})
                if isinstance(incoming.event, Due):
                    params = {"person_id": person_id, "id": incoming.event.nudge, "now": at, "until": at + _micros(SOON_AGAIN)}
                    s.run(sql["nudge_over"], params)
                    s.run(sql["nudge_aside"], params)
                raise Unreadable from None
            outcome = play(loaded)
        except Exception as error:
            for mark in new:
                s.run(sql["unsee"], {"id": mark})
            raise PlayFailed(error) from error
        if outcome.redeemed is not None:
            # The person may be another one from here on: the one whose code it was.
            shared = linking.redeem(self, s, person_id, address, outcome.redeem, at)
            redeemed = outcome.redeemed
            if isinstance(shared, str):
                outcome = redeemed(shared, None)
            else:
                outcome = redeemed("linked", shared)
                person_id, row = shared.person_id, (shared.person_id, b"", "", "")
                place = ""
        s.run(sql["inbox_out"], {"id": incoming.id})
        if outcome.receipt is not None:
            messages = outcome.receipt(self._erase(s, person_id) if row is not None else {})
            return outcome, self._send(s, "", incoming, messages, at)
        where = incoming.place.model_dump_json() if incoming.place.private and incoming.place.data else place or "{}"
        if row is None:
            s.run(
                sql["person_in"],
                {"id": person_id, "made": at, "changed": at, "body": self.seal(outcome.talk, person_id, "talk")},
            )
            s.run(
                sql["address_in"],
                {
                    "key": key,
                    "person_id": person_id,
                    "platform": address.platform,
                    "space": address.space,
                    "user": address.user,
                    "place": where,
                    "seen": at,
                    "preferred": 1,
                    "closed": "",
                },
            )
        else:
            s.run(sql["person_up"], {"id": person_id, "changed": at, "body": self.seal(outcome.talk, person_id, "talk")})
            # A nudge that rings is no visit: what the person missed is still to be told.
            if where != place or (closed and not isinstance(incoming.event, Due)):
                s.run(sql["address_up"], {"key": key, "place": where, "seen": at})
        self._write_records(s, person_id, outcome, at)
        if outcome.offer:
            linking.offer(self, s, person_id, address, outcome.offer, at)
        if outcome.prefer:
            s.run(sql["prefer"], {"person_id": person_id, "platform": outcome.prefer})
        if outcome.part:
            linking.part(self, s, person_id, key)
        if outcome.undone:
            s.run(sql["undo_spent"], {"person_id": person_id})
        line = json.dumps({"you": outcome.said, "comeback": outcome.answered}, ensure_ascii=False).encode()
        s.run(
            sql["say"],
            {
                "person_id": person_id,
                "at": at,
                "body": self.seal(line, person_id, "said"),
                "undo": self.seal(outcome.undo, person_id, "undo") if outcome.undo else None,
            },
        )
        return outcome, self._send(s, person_id, incoming, outcome.messages, at)

    def _rings_again(self, s: Session, incoming: Incoming) -> bool:
        """Whether a nudge whose hour was asked about before waits still: it was put off then, and moved back to the same hour."""
        if not isinstance(incoming.event, Due):
            return False
        row = s.one(self.sql["nudge_status"], {"key": incoming.address.key, "id": incoming.event.nudge})
        return row is not None and row[0] == "waiting"

    def _loaded(self, s: Session, person_id: str, body: bytes, closed: str, at: int) -> Loaded:
        """Raises ValueError where something of it cannot be read."""
        return Loaded(
            person_id,
            self.cipher.open(body, f"{person_id}/talk") or None,
            self.load_records(s, person_id, at),
            undo=lambda: self._undo(s, person_id),
            transcript=lambda: self._transcript(s, person_id),
            old=lambda: [r for r in self.load_records(s, person_id, 0) if isinstance(r, Nudge)],
            missed=tuple(closed.split(",")) if closed else (),
        )

    def seal(self, plain: bytes, person_id: str, name: str) -> bytes:
        return self.cipher.seal(plain, f"{person_id}/{name}")

    def load_records(self, s: Session, person_id: str, at: int) -> list[Record]:
        found: list[Record] = []
        since = at - _micros(KEEP_NUDGES)
        params = {"person_id": person_id, "since": since}
        for kind, id, status, body in s.all(self.sql["records"], params):
            record = codec.load_record(self.cipher.open(body, f"{person_id}/{kind}/{id}"))
            # That a nudge arrived is noted in the column alone (`sent`).
            if status == "sent" and isinstance(record, Nudge) and record.status == "sending":
                record = record.model_copy(update={"status": "sent"})
            # So is the end of one that nobody could read until its moment had passed.
            if status == "expired" and isinstance(record, Nudge) and record.status == "waiting":
                record = record.model_copy(update={"status": "expired"})
            found.append(record)
        return found

    def _write_records(self, s: Session, person_id: str, outcome: Outcome, at: int) -> None:
        sql = self.sql
        for kind, id in outcome.remove:
            s.run(sql["nudge_out" if kind == "nudge" else "record_out"], {"person_id": person_id, "kind": kind, "id": id})
        self.write_all(s, person_id, outcome.keep, at)

    def write_all(self, s: Session, person_id: str, records: Sequence[Record], at: int) -> None:
        sql = self.sql
        # Nudges that free a place (cancelled, moved) go first, so that the one that takes it finds it free.
        for record in sorted(records, key=lambda r: isinstance(r, Nudge) and r.status == "waiting"):
            body = self.seal(codec.dump_record(record), person_id, f"{record.record}/{record.id}")
            if isinstance(record, Nudge):
                s.run(sql["nudge_in"], {**nudge_row(record), "person_id": person_id, "body": body})
            else:
                s.run(
                    sql["record_in"],
                    {"person_id": person_id, "kind": record.record, "id": record.id, "changed": at, "body": body},
                )

    def _send(self, s: Session, person_id: str, incoming: Incoming, messages: Sequence[Message], at: int) -> list[Outgoing]:
        """What this process is to deliver at once; nothing where an earlier message to the same address still waits, or is in
        another process's hands: then these wait behind it in the outbox."""
        outs = []
        lease = at + _micros(LEASE)
        behind = self._waits(s, person_id, incoming.address, at) if messages else 0
        for message in messages:
            id = secrets.token_hex(10)
            # The row below says that it is being sent for the first time: no transaction of its own has to say so again.
            out = Outgoing(
                id=id, address=incoming.address, place=incoming.place, message=message, attempts=1, held=moment(lease)
            )
            s.run(
                self.sql["send"],
                {
                    "id": id,
                    "person_id": person_id,
                    "nudge_id": message.nudge,
                    "due": max(at, behind),
                    # It goes out in the same breath; after a crash the platform is asked whether it did.
                    "status": "waiting" if behind else "sending",
                    "attempts": 1,
                    "lease_by": "" if behind else self.process,
                    "lease_until": 0 if behind else lease,
                    "reason": "certain" if behind else "",
                    "body": self.cipher.seal(dump_out(out), f"outbox/{id}"),
                },
            )
            if not behind:
                outs.append(out)
        return outs

    def _waits(self, s: Session, person_id: str, address: Address, at: int) -> int:
        """Until when messages to this address wait in the outbox, or in the hands of another process; 0 where none does. What
        this process has in hand is put in order where it is sent."""
        until = 0
        for id, due, body in s.all(self.sql["outbox_before"], {"person_id": person_id, "by": self.process, "now": at}):
            try:
                out = load_out(self.cipher.open(body, f"outbox/{id}"))
            except ValueError as error:
                self._aside(s, "outbox", id, at, error)
                continue
            if out.address == address:
                until = max(until, due)
        return until

    def _undo(self, s: Session, person_id: str) -> bytes | None:
        row = s.one(self.sql["undo"], {"person_id": person_id})
        return self.cipher.open(row[0], f"{person_id}/undo") if row else None

    def _transcript(self, s: Session, person_id: str) -> list[tuple[datetime, str, str]]:
        lines = []
        for at, body in s.all(self.sql["transcript"], {"person_id": person_id}):
            said = json.loads(self.cipher.open(body, f"{person_id}/said"))
            lines += [(moment(at), who, said[who]) for who in ("you", "comeback") if said.get(who)]
        return lines

    def _erase(self, s: Session, person_id: str) -> dict[str, int]:
        params = {"person_id": person_id}
        counts: dict[str, int] = {kind: n for kind, n in s.all(self.sql["count_records"], params)}  # noqa: C416
        for name in ("nudges", "transcript", "outbox", "addresses"):
            row = s.one(self.sql[f"count_{name}"], params)
            counts[name] = row[0] if row else 0
        for name in ("records", "nudges", "transcript", "outbox", "addresses"):
            s.run(self.sql[f"erase_{name}"], params)
        s.run(self.sql["erase_people"], params)
        linking.forget(self, s, person_id)
        return counts

    # -- the inbox -----------------------------------------------------------------------------------------------------

    async def accept(self, incoming: Incoming, now: datetime) -> bool:
        """See `bot.ports.Store.accept`."""
        at = micros(now)

        def job(s: Session) -> bool:
            if any(s.one(self.sql["seen"], {"id": mark}) for mark in _marks(incoming)):
                return False
            body = self.cipher.seal(incoming.model_dump_json().encode(), f"inbox/{incoming.id}")
            lease = at + _micros(LEASE)
            row = {"id": incoming.id, "at": at, "lease_by": self.process, "lease_until": lease, "body": body}
            return s.run(self.sql["inbox_in"], row) == 1

        return await self.writer.submit(job, incoming.address.key)

    async def unplayed(self, now: datetime | None = None) -> Sequence[Incoming]:
        """See `bot.ports.Store.unplayed`. Claims them for this process."""
        at = micros(now or datetime.now(UTC))

        def job(s: Session) -> list[Incoming]:
            lease = at + _micros(LEASE)
            rows = s.all(self.sql["inbox_claim"], {"now": at, "until": lease, "by": self.process})
            found: list[Incoming] = []
            for _, id, body in sorted(map(tuple, rows)):
                try:
                    found.append(Incoming.model_validate_json(self.cipher.open(body, f"inbox/{id}")))
                except ValueError as error:
                    self._aside(s, "inbox", id, at, error)
            return found

        return await self.writer.submit(job)

    def _aside(self, s: Session, table: str, id: str, at: int, error: ValueError) -> None:
        """Leave what cannot be read where it is until tomorrow, so that nothing else waits for it; said once, by its id alone."""
        log.error("%s %s cannot be read and is left aside for a day (%s); see the key list", table, id, type(error).__name__)
        s.run(self.sql[f"{table}_aside"], {"id": id, "until": at + _micros(AGAIN)})

    async def release_dead(self, now: datetime | None = None) -> int:
        """Give up the leases of processes of this machine that are no longer alive, so that a restart need not wait for them."""
        due = {"due": micros(now or FAR)}

        def job(s: Session) -> int:
            released = 0
            for table in ("inbox", "outbox", "nudges"):
                for (holder,) in s.all(self.sql[f"holders_{table}"], due if table == "nudges" else {}):
                    if _is_dead(holder, self.process):
                        given = {"holder": holder, **(due if table == "nudges" else {})}
                        released += s.run(self.sql[f"release_{table}"], given)
            return released

        return await self.writer.submit(job)

    # -- the outbox ----------------------------------------------------------------------------------------------------

    async def unsent(self, now: datetime, limit: int = 100) -> Sequence[Outgoing]:
        """See `bot.ports.Store.unsent`."""
        at = micros(now)

        def job(s: Session) -> list[Outgoing]:
            lease = at + _micros(LEASE)
            rows = s.all(self.sql["outbox_claim"], {"now": at, "until": lease, "by": self.process, "limit": limit})
            outs = []
            for seq, id, attempts, reason, body in sorted(map(tuple, rows)):
                try:
                    out = load_out(self.cipher.open(body, f"outbox/{id}"))
                except ValueError as error:
                    self._aside(s, "outbox", id, at, error)
                    continue
                # `reason` is set where a try was put off for sure before anything was sent.
                told = {"seq": seq, "attempts": attempts, "uncertain": reason != "certain", "held": moment(lease)}
                outs.append(out.model_copy(update=told))
            return outs

        return await self.writer.submit(job)

    async def next_unsent(self) -> datetime | None:
        """When the earliest waiting message is due; `None` where nothing waits."""
        row = await self.writer.submit(lambda s: s.one(self.sql["outbox_next"], {}))
        return moment(row[0]) if row and row[0] is not None else None

    async def sending(self, out: Outgoing, now: datetime) -> bool:
        """See `bot.ports.Store.sending`."""
        params = {"id": out.id, "by": self.process, "until": micros(now + LEASE)}

        def job(s: Session) -> bool:
            if out.message.nudge:
                row = s.one(self.sql["nudge_status"], {"key": out.address.key, "id": out.message.nudge})
                if row is not None and row[0] == "cancelled":
                    s.run(self.sql["outbox_out"], {"id": out.id})
                    return False
            return s.run(self.sql["outbox_sending"], params) == 1

        return await self.writer.submit(job)

    async def sent(self, out: Outgoing, receipt: str, now: datetime) -> None:
        """See `bot.ports.Store.sent`. A nudge's note is written at once; a reply's goes with the next transaction."""
        if not out.message.nudge:
            self.writer.note(lambda s: s.run(self.sql["outbox_out"], {"id": out.id}))
            return

        def job(s: Session) -> None:
            s.run(self.sql["outbox_out"], {"id": out.id})
            s.run(self.sql["nudge_sent"], {"key": out.address.key, "id": out.message.nudge})

        await self.writer.submit(job)

    async def postponed(self, out: Outgoing, until: datetime, *, uncertain: bool) -> None:
        """See `bot.ports.Store.postponed`."""
        params = {"id": out.id, "due": micros(until), "reason": "uncertain" if uncertain else "certain", "by": self.process}
        await self.writer.submit(lambda s: s.run(self.sql["outbox_later"], params))

    async def refused(self, out: Outgoing, reason: str, now: datetime) -> None:
        """See `bot.ports.Store.refused`. The nudge, if it is one, is noted as failed or unknown."""

        def job(s: Session) -> None:
            s.run(self.sql["outbox_out"], {"id": out.id})
            if reason != "late":
                s.run(self.sql["address_closed"], {"key": out.address.key, "closed": reason})
            if out.message.nudge:
                status = {"unknown": "unknown", "late": "expired"}.get(reason, "failed")
                self._set_nudge(s, out.address.key, out.message.nudge, status)

        await self.writer.submit(job)

    def _set_nudge(self, s: Session, key: str, id: str, status: str) -> None:
        row = s.one(self.sql["nudge_of"], {"key": key, "id": id})
        if row is None:
            return
        person_id, body = row
        nudge = codec.load_record(self.cipher.open(body, f"{person_id}/nudge/{id}"))
        changed = nudge.model_copy(update={"status": status})
        sealed = self.seal(codec.dump_record(changed), person_id, f"nudge/{id}")
        s.run(self.sql["nudge_in"], {**nudge_row(changed), "person_id": person_id, "body": sealed})  # type: ignore[arg-type]

    # -- looking at a person -------------------------------------------------------------------------------------------

    async def records(self, address: Address) -> Sequence[Record]:
        """See `bot.ports.Store.records`."""

        def job(s: Session) -> list[Record]:
            row = s.one(self.sql["person_of"], {"key": address.key})
            return self.load_records(s, row[0], 0) if row else []

        return await self.writer.submit(job)

    async def talk(self, address: Address) -> bytes | None:
        """The conversation as `bot.codec` wrote it; `None` for someone who was never here."""

        def job(s: Session) -> bytes | None:
            row = s.one(self.sql["open"], {"key": address.key})
            return self.cipher.open(row[1], f"{row[0]}/talk") if row else None

        return await self.writer.submit(job)

    async def person(self, address: Address) -> Person | None:
        return next((r for r in await self.records(address) if isinstance(r, Person)), None)

    async def transcript(self, address: Address) -> Sequence[tuple[datetime, str, str]]:
        def job(s: Session) -> list[tuple[datetime, str, str]]:
            row = s.one(self.sql["person_of"], {"key": address.key})
            return self._transcript(s, row[0]) if row else []

        return await self.writer.submit(job)

    async def erase(self, address: Address, now: datetime) -> dict[str, int]:
        """See `bot.ports.Store.erase`."""

        def job(s: Session) -> dict[str, int]:
            row = s.one(self.sql["person_of"], {"key": address.key})
            return self._erase(s, row[0]) if row else {}

        counts = await self.writer.submit(job)
        await self.tidy()
        return counts

    async def tidy(self) -> None:
        """After an erasure on SQLite: nothing erased lives on in the write-ahead log."""
        if not self.database.is_postgres:

            def checkpoint() -> None:
                session = self.database.connect()
                assert isinstance(session, SqliteSession)
                try:
                    session.checkpoint()
                finally:
                    session.close()

            try:
                await asyncio.to_thread(checkpoint)
            except Exception as error:
                log.warning("the write-ahead log was not cut after an erasure: %s", type(error).__name__)

    async def addresses(self, platform: str = "", active_since: datetime | None = None) -> Sequence[tuple[str, Address, Place]]:
        """(person id, address, last private place) of everyone on a platform who was here since then."""
        since = micros(active_since) if active_since else 0
        rows = await self.writer.submit(lambda s: s.all(self.sql["addresses"], {"platform": platform, "since": since}))
        return [
            (person, Address(platform=p, space=space, user=user), Place.model_validate_json(place) if place != "{}" else Place())
            for person, p, space, user, place in rows
        ]

    async def placed(self, address: Address, place: Place) -> None:
        """Note where a person's direct conversation is, where that was not known yet."""
        params = {"key": address.key, "place": place.model_dump_json()}
        await self.writer.submit(lambda s: s.run(self.sql["address_placed"], params))

    # -- settings of the installation, sealed --------------------------------------------------------------------------

    async def get_setting(self, name: str) -> bytes | None:
        """A value of the operator's (an installation, a sync mark), by name."""
        row = await self.writer.submit(lambda s: s.one(self.sql["setting"], {"name": name}))
        return self.cipher.open(row[0], f"settings/{name}") if row else None

    async def settings(self, prefix: str) -> dict[str, bytes]:
        rows = await self.writer.submit(lambda s: s.all(self.sql["settings"], {"prefix": prefix + "%"}))
        return {name: self.cipher.open(body, f"settings/{name}") for name, body in rows}

    async def put_setting(self, name: str, value: bytes | None, now: datetime) -> None:
        """Keep a value of the operator's; `None` removes it."""
        if value is None:
            await self.writer.submit(lambda s: s.run(self.sql["setting_out"], {"name": name}))
            return
        params = {"name": name, "changed": micros(now), "body": self.cipher.seal(value, f"settings/{name}")}
        await self.writer.submit(lambda s: s.run(self.sql["setting_in"], params))

    # -- upkeep --------------------------------------------------------------------------------------------------------

    async def steady(self, now: datetime) -> bool:
        """Whether the clock has gone on for a day without a leap. It decides what is old enough to be removed for good, so one
        that is wrong for an hour (set by hand, a machine that woke in another year) must not be believed at once."""

        def job(s: Session) -> bool:
            row = s.one(self.sql["setting"], {"name": _CLOCK})
            at, since = json.loads(self.cipher.open(row[0], f"settings/{_CLOCK}")) if row else (0, 0)
            here = micros(now)
            if -_micros(_SKEW) <= here - at <= _micros(_LEAP):
                at = max(at, here)
            else:
                at = since = here
            body = self.cipher.seal(json.dumps([at, since]).encode(), f"settings/{_CLOCK}")
            s.run(self.sql["setting_in"], {"name": _CLOCK, "changed": here, "body": body})
            return here - since >= _micros(_STEADY)

        return await self.writer.submit(job)

    async def retain(self, now: datetime, keep: timedelta, seen_for: timedelta = timedelta(days=7)) -> dict[str, int]:
        """Remove what is older than the operator keeps: people who have not been here for that long, and old ids."""
        before, spent = micros(now - keep), micros(now - seen_for)

        def gone(s: Session, person_id: str) -> None:
            row = s.one(self.sql["rests"], {"person_id": person_id, "before": before})
            if row is not None:  # nobody who came back meanwhile
                self._erase(s, person_id)

        resting = [row[0] for row in await self.writer.submit(lambda s: s.all(self.sql["resting"], {"before": before}))]
        for person_id in resting:
            await self.writer.submit(partial(gone, person_id=person_id))
        lines = await self._through_lines("old_lines", 0, before)
        row = await self.writer.submit(lambda s: s.one(self.sql["setting"], {"name": _SPENT}))
        since = int(self.cipher.open(row[0], f"settings/{_SPENT}")) if row else 0
        _, until = await self._through_lines("old_undo", since, spent)
        if until != since:
            await self.put_setting(_SPENT, str(until).encode(), now)
        ids = await self.writer.submit(lambda s: s.run(self.sql["old_seen"], {"before": spent}))
        return {"people": len(resting), "lines": lines[0], "ids": ids}

    async def _through_lines(self, name: str, after: int, before: int) -> tuple[int, int]:
        """Run a statement on the lines of all conversations that are older than `before`, from the oldest on, a piece at a time,
        so that nobody's turn waits for it; how many it touched, and up to which line all were older."""
        touched, whole = 0, None

        def job(s: Session) -> tuple[int, int, int | None, bool]:
            last, fresh, old = s.one(self.sql["piece"], {"after": after, "before": before, "limit": _PIECE}) or (None, None, 0)
            if not old or last is None:
                return 0, after, after, True
            return s.run(self.sql[name], {"after": after, "until": last, "before": before}), last, fresh, False

        while True:
            n, last, fresh, done = await self.writer.submit(job)
            touched += n
            if fresh is not None and whole is None:
                whole = after if done else fresh - 1
            if done:
                return touched, whole if whole is not None else after
            # A few fresh ones among old ones were written by a clock that leapt; only where all are fresh is the end.
            after = last

    async def counts(self) -> dict[str, int]:
        """How many people, conversations' turns, waiting nudges and waiting messages there are; never whose."""

        def job(s: Session) -> dict[str, int]:
            return {
                name: int((s.one(self.sql[f"total_{name}"], {}) or (0,))[0])
                for name in ("people", "transcript", "nudges", "outbox")
            }

        return await self.writer.submit(job)

    async def reseal(self, batch: int = 200, unreadable: list[str] | None = None) -> int:
        """Seal everything anew that was not sealed with the first key; returns how many bodies. Ends a key rotation.

        Replicas may run meanwhile. What no key can read stays as it is, and its row's table and key are put into `unreadable`."""
        total = 0
        for table, columns, name in _SEALED:
            after: dict[str, Any] | None = None
            while True:
                job = partial(self._reseal, table=table.name, columns=columns, name=name, after=after, limit=batch)
                sealed, after, lost = await self.writer.submit(job)
                total += sealed
                if unreadable is not None:
                    unreadable += lost
                if after is None:
                    break
        return total

    def _reseal(
        self,
        s: Session,
        *,
        table: str,
        columns: tuple[str, ...],
        name: Callable[[dict[str, Any]], str],
        after: dict[str, Any] | None,
        limit: int,
    ) -> tuple[int, dict[str, Any] | None, list[str]]:
        """One batch: how many bodies were sealed, the key to go on after (None at the end), and what could not be read."""
        sealed, lost = 0, []
        statement = self.sql[f"reseal_{table}" if after else f"reseal_first_{table}"]
        rows = s.all(statement, {"limit": limit, **(after or {})})
        kept: dict[str, Any] = {}
        for row in rows:
            values = dict(zip(columns, row, strict=True))
            names = {"body": name(values), "undo": f"{values.get('person_id')}/undo"}
            stale = {c: n for c, n in names.items() if values.get(c) is not None and self.cipher.stale(values[c])}
            kept = {f"k_{c}": values[c] for c in columns if c not in names}
            try:
                new = {c: self.cipher.seal(self.cipher.open(values[c], n), n) for c, n in stale.items()}
            except ValueError:
                lost.append(f"{table} {' '.join(str(one) for one in kept.values())}")
                continue
            if new:
                s.run(self.sql[f"resealed_{table}"], {c: values[c] for c in columns if c in names} | kept | new)
                sealed += len(new)
        return sealed, kept if len(rows) == limit else None, lost


def _marks(incoming: Incoming) -> tuple[str, ...]:
    """What is noted of an event's ids: digests, since an id may tell who it was from, and outlives an erasure."""
    ids = dict.fromkeys((incoming.id, *incoming.also))
    return tuple(hashlib.blake2b(id.encode(), digest_size=16).hexdigest() for id in ids)


def _is_dead(holder: str, me: str) -> bool:
    host, _, rest = holder.partition(":")
    pid = rest.partition(":")[0]
    if host != me.partition(":")[0] or not pid.isdigit() or holder == me:
        return False
    if int(pid) == os.getpid():
        return True
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


def nudge_row(nudge: Nudge) -> dict[str, Any]:
    """The plain columns of a nudge."""
    return {
        "id": nudge.id,
        "kind": nudge.kind,
        "case_id": nudge.case,
        "occurrence": nudge.occurrence,
        "due": micros(nudge.due),
        "expires": micros(nudge.expires),
        "priority": nudge.priority,
        "status": nudge.status,
        "lease_by": "",
        "lease_until": 0,
    }


def dump_out(out: Outgoing) -> bytes:
    """An outgoing message as JSON."""
    return out.model_dump_json().encode()


def load_out(data: bytes) -> Outgoing:
    return Outgoing.model_validate_json(data)


_SEALED: tuple[tuple[Any, tuple[str, ...], Callable[[dict[str, Any]], str]], ...] = (
    (t.people, ("id", "body"), lambda r: f"{r['id']}/talk"),
    (t.records, ("person_id", "kind", "id", "body"), lambda r: f"{r['person_id']}/{r['kind']}/{r['id']}"),
    (t.nudges, ("person_id", "id", "body"), lambda r: f"{r['person_id']}/nudge/{r['id']}"),
    (t.transcript, ("seq", "person_id", "body", "undo"), lambda r: f"{r['person_id']}/said"),
    (t.inbox, ("id", "body"), lambda r: f"inbox/{r['id']}"),
    (t.outbox, ("id", "body"), lambda r: f"outbox/{r['id']}"),
    (t.settings, ("name", "body"), lambda r: f"settings/{r['name']}"),
)


def _statements(database: Database) -> dict[str, Any]:
    """Every statement the store runs, by name; compiled once."""
    insert, b = database.insert, bindparam

    def whole(table: Any, *, without: tuple[str, ...] = ("seq",)) -> Any:
        return insert(table).values({c.name: b(c.name) for c in table.columns if c.name not in without})

    def upsert(table: Any, *keys: str) -> Any:
        made = whole(table)
        changed = {c.name: made.excluded[c.name] for c in table.columns if c.name not in keys}
        return made.on_conflict_do_update(index_elements=list(keys), set_=changed)

    people, addresses, records, nudges, outbox = t.people.c, t.addresses.c, t.records.c, t.nudges.c, t.outbox.c
    transcript, seen, inbox, settings = t.transcript.c, t.seen.c, t.inbox.c, t.settings.c
    earlier = t.outbox.alias("earlier")
    lines = select(transcript.seq, transcript.at).where(transcript.seq > b("after"))
    piece = lines.order_by(transcript.seq).limit(b("limit")).subquery()
    claimable = (
        select(outbox.seq)
        .where(
            outbox.due <= b("now"),
            outbox.lease_until <= b("now"),
            ~exists().where(
                earlier.c.person_id == outbox.person_id,
                earlier.c.person_id != "",
                earlier.c.seq < outbox.seq,
                earlier.c.status != "aside",
                or_(earlier.c.due > b("now"), earlier.c.lease_until > b("now")),
            ),
        )
        .order_by(outbox.seq)
        .limit(b("limit"))
        .with_for_update(skip_locked=True)
    )
    inbox_claimable = (
        select(inbox.seq).where(inbox.lease_until <= b("now")).order_by(inbox.seq).limit(500).with_for_update(skip_locked=True)
    )
    person: Any = b("person_id")
    newest_undo = (
        select(func.max(transcript.seq)).where(transcript.person_id == person, transcript.undo.is_not(None)).scalar_subquery()
    )
    its_records = select(records.kind, records.id, literal_column("''"), records.body).where(records.person_id == person)
    its_nudges = select(literal_column("'nudge'"), nudges.id, nudges.status, nudges.body).where(
        nudges.person_id == person, or_(nudges.status == t.WAITING, nudges.due >= b("since"))
    )
    statements: dict[str, Any] = {
        **linking.statements(),
        "seen": select(seen.id).where(seen.id == b("id")),
        "see": whole(t.seen).on_conflict_do_nothing(),
        "unsee": delete(t.seen).where(seen.id == b("id")),
        "open": select(people.id, people.body, addresses.place, addresses.closed)
        .join_from(t.addresses, t.people)
        .where(addresses.key == b("key"))
        .with_for_update(of=t.people),
        "person_of": select(addresses.person_id).where(addresses.key == b("key")),
        "person_in": whole(t.people),
        "person_up": update(t.people).where(people.id == b("id")).values(changed=b("changed"), body=b("body")),
        "address_in": whole(t.addresses),
        "address_up": update(t.addresses).where(addresses.key == b("key")).values(place=b("place"), seen=b("seen"), closed=""),
        "address_placed": update(t.addresses).where(addresses.key == b("key"), addresses.place == "{}").values(place=b("place")),
        "address_closed": update(t.addresses).where(addresses.key == b("key")).values(closed=b("closed")),
        "addresses": select(addresses.person_id, addresses.platform, addresses.space, addresses.user, addresses.place)
        .join_from(t.addresses, t.people)
        .where(or_(b("platform") == "", addresses.platform == b("platform")), people.changed >= b("since"))
        .order_by(people.changed.desc()),
        "records": union_all(its_records, its_nudges),
        "record_in": upsert(t.records, "person_id", "kind", "id"),
        "record_out": delete(t.records).where(records.person_id == person, records.kind == b("kind"), records.id == b("id")),
        "nudge_in": upsert(t.nudges, "person_id", "id"),
        "nudge_out": delete(t.nudges).where(nudges.person_id == person, nudges.id == b("id"), b("kind") == "nudge"),
        "nudge_of": select(nudges.person_id, nudges.body)
        .join_from(t.nudges, t.addresses, nudges.person_id == addresses.person_id)
        .where(addresses.key == b("key"), nudges.id == b("id")),
        "nudge_sent": update(t.nudges)
        .where(
            nudges.person_id == select(addresses.person_id).where(addresses.key == b("key")).scalar_subquery(),
            nudges.id == b("id"),
            nudges.status == t.SENDING,
        )
        .values(status="sent"),
        "nudge_over": update(t.nudges)
        .where(nudges.person_id == person, nudges.id == b("id"), nudges.status == t.WAITING, nudges.expires <= b("now"))
        .values(status="expired"),
        "nudge_aside": update(t.nudges)
        .where(nudges.person_id == person, nudges.id == b("id"), nudges.status == t.WAITING)
        .values(due=b("until"), lease_by="", lease_until=0),
        "nudge_status": select(nudges.status)
        .join_from(t.nudges, t.addresses, nudges.person_id == addresses.person_id)
        .where(addresses.key == b("key"), nudges.id == b("id")),
        "say": whole(t.transcript),
        "undo": select(transcript.undo).where(transcript.seq == newest_undo),
        "undo_spent": update(t.transcript).where(transcript.seq == newest_undo).values(undo=None),
        "transcript": select(transcript.at, transcript.body).where(transcript.person_id == person).order_by(transcript.seq),
        "inbox_in": whole(t.inbox).on_conflict_do_nothing(),
        "inbox_aside": update(t.inbox).where(inbox.id == b("id")).values(lease_until=b("until")),
        "inbox_out": delete(t.inbox).where(inbox.id == b("id")),
        "inbox_claim": update(t.inbox)
        .where(inbox.seq.in_(inbox_claimable))
        .values(lease_by=b("by"), lease_until=b("until"))
        .returning(inbox.seq, inbox.id, inbox.body),
        "send": whole(t.outbox),
        "outbox_claim": update(t.outbox)
        .where(outbox.seq.in_(claimable))
        .values(lease_by=b("by"), lease_until=b("until"), attempts=outbox.attempts + 1, status="sending")
        .returning(outbox.seq, outbox.id, outbox.attempts, outbox.reason, outbox.body),
        "outbox_before": select(outbox.id, outbox.due, outbox.body).where(
            outbox.person_id == person,
            person != "",
            outbox.status != "aside",
            or_(outbox.lease_by != b("by"), outbox.lease_until <= b("now")),
        ),
        "outbox_next": select(func.min(outbox.due)).where(outbox.status != "failed"),
        # Whoever was held up for longer than a lease (stopped, swapped out) may find that another process has the message by now.
        "outbox_sending": update(t.outbox)
        .where(outbox.id == b("id"), outbox.lease_by == b("by"))
        .values(status="sending", reason="", lease_until=b("until")),
        "outbox_later": update(t.outbox)
        .where(outbox.id == b("id"), outbox.lease_by == b("by"))
        .values(status="waiting", due=b("due"), reason=b("reason"), lease_by="", lease_until=0),
        "outbox_aside": update(t.outbox).where(outbox.id == b("id")).values(status="aside", lease_until=b("until")),
        "outbox_out": delete(t.outbox).where(outbox.id == b("id")),
        "setting": select(settings.body).where(settings.name == b("name")),
        "settings": select(settings.name, settings.body).where(settings.name.like(b("prefix"))),
        "setting_in": upsert(t.settings, "name"),
        "setting_out": delete(t.settings).where(settings.name == b("name")),
        "resting": select(people.id).where(people.changed < b("before")),
        "rests": select(people.id).where(people.id == person, people.changed < b("before")),
        # The last of the next lines, the first of them that is not old, and how many are.
        "piece": select(
            func.max(piece.c.seq),
            func.min(case((piece.c.at >= b("before"), piece.c.seq))),
            func.count(case((piece.c.at < b("before"), 1))),
        ),
        "old_lines": delete(t.transcript).where(
            transcript.seq > b("after"), transcript.seq <= b("until"), transcript.at < b("before")
        ),
        "old_undo": update(t.transcript)
        .where(
            transcript.seq > b("after"), transcript.seq <= b("until"), transcript.at < b("before"), transcript.undo.is_not(None)
        )
        .values(undo=None),
        "old_seen": delete(t.seen).where(seen.at < b("before")),
        "count_records": select(records.kind, func.count()).where(records.person_id == person).group_by(records.kind),
        "erase_people": delete(t.people).where(people.id == person),
        "total_people": select(func.count()).select_from(t.people),
        "total_transcript": select(func.count()).select_from(t.transcript),
        "total_nudges": select(func.count()).select_from(t.nudges).where(nudges.status == t.WAITING),
        "total_outbox": select(func.count()).select_from(t.outbox),
    }
    for table in (t.records, t.nudges, t.transcript, t.outbox, t.addresses):
        statements[f"erase_{table.name}"] = delete(table).where(table.c.person_id == person)
        statements[f"count_{table.name}"] = (
            statements["count_records"]
            if table is t.records
            else select(func.count()).select_from(table).where(table.c.person_id == person)
        )
    for table in (t.inbox, t.outbox, t.nudges):
        # Of all nudges there ever were only those that wait and are due are held by anybody, and they have an index.
        held = [nudges.status == t.WAITING, nudges.due <= b("due")] if table is t.nudges else []
        statements[f"holders_{table.name}"] = select(table.c.lease_by).where(table.c.lease_by != "", *held).distinct()
        statements[f"release_{table.name}"] = (
            update(table).where(table.c.lease_by == b("holder"), *held).values(lease_by="", lease_until=0)
        )
    for table, columns, _ in _SEALED:
        keys = [table.c[c] for c in columns if c not in ("body", "undo")]
        # Locked until it is sealed anew: a turn of another process in between would be overwritten by what stood there before.
        first = select(*(table.c[c] for c in columns)).order_by(*keys).limit(b("limit")).with_for_update()
        statements[f"reseal_first_{table.name}"] = first
        statements[f"reseal_{table.name}"] = first.where(tuple_(*keys) > tuple_(*(b(f"k_{k.name}") for k in keys)))
        changed: dict[str, Any] = {c: b(c) for c in columns if c in ("body", "undo")}
        statements[f"resealed_{table.name}"] = (
            update(table).where(*(table.c[k.name] == b(f"k_{k.name}") for k in keys)).values(changed)
        )
    return statements
