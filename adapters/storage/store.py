"""The store: a turn in one transaction, an inbox for what came in, an outbox for what goes out (see `bot.ports.Store`).

Everything runs on the writer's one thread and connection (`writer.py`): reads of a turn, the pure turn itself, and its writes,
so that a turn is one hop between threads and one commit, shared with whoever else is talking. On PostgreSQL the person's row is
locked for the turn, so that replicas take turns with one person; on SQLite the transaction itself is the lock.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import secrets
import socket
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, NamedTuple

from adapters.storage import linking
from adapters.storage.cipher import Cipher
from adapters.storage.database import Database, Session, SqliteSession
from adapters.storage.rows import FAR, dump_out, length, load_out, marks_of, micros, moment, nudge_row
from adapters.storage.statements import SEALED, statements
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


class _Who(NamedTuple):
    """Whose turn it is, as the row of their address has it; not `known` at their first word."""

    person_id: str
    body: bytes = b""
    place: str = ""
    closed: str = ""
    known: bool = True


class SqlStore:
    """`bot.ports.Store` on SQLite or PostgreSQL. `process` names this process in leases."""

    def __init__(self, database: Database, cipher: Cipher, process: str | None = None) -> None:
        self.database = database
        self.cipher = cipher
        self.process = process or f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self.sql = database.compile(statements)
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
        sql, marks = self.sql, marks_of(incoming)
        # The note that it was seen is written first: another process that has the same event in hand waits here for this one.
        new = [mark for mark in marks if s.run(sql["see"], {"id": mark, "at": at})]
        if len(new) < len(marks):
            s.run(sql["inbox_out"], {"id": incoming.id})
            if not self._rings_again(s, incoming):
                return None
        row = s.one(sql["open"], {"key": incoming.address.key})
        who = _Who(*row) if row else _Who(secrets.token_hex(8), known=False)
        try:
            outcome = play(self._opened(s, who, incoming, at))
        except Exception as error:
            for mark in new:
                s.run(sql["unsee"], {"id": mark})
            raise PlayFailed(error) from error
        if outcome.redeemed is not None:
            # The person may be another one from here on: the one whose code it was.
            shared = linking.redeem(self, s, who.person_id, incoming.address, outcome.redeem, at)
            redeemed = outcome.redeemed
            if isinstance(shared, str):
                outcome = redeemed(shared, None)
            else:
                outcome = redeemed("linked", shared)
                who = _Who(shared.person_id)
        s.run(sql["inbox_out"], {"id": incoming.id})
        if outcome.receipt is not None:
            messages = outcome.receipt(self._erase(s, who.person_id) if who.known else {})
            return outcome, self._send(s, "", incoming, messages, at)
        self._write_person(s, who, incoming, outcome, at)
        self._write_records(s, who.person_id, outcome, at)
        self._write_links(s, who.person_id, incoming.address, outcome, at)
        self._write_line(s, who.person_id, outcome, at)
        return outcome, self._send(s, who.person_id, incoming, outcome.messages, at)

    def _opened(self, s: Session, who: _Who, incoming: Incoming, at: int) -> Loaded:
        """What is kept about the person. Raises Unreadable where some of it cannot be read; the event is put aside then."""
        if not who.known:
            return Loaded(who.person_id, None)
        try:
            return self._loaded(s, who.person_id, who.body, who.closed, at)
        except ValueError as error:
            log.error("the rows of person %s cannot be read (%s); see the key list", who.person_id, type(error).__name__)
            s.run(self.sql["inbox_aside"], {"id": incoming.id, "until": at + length(AGAIN)})
            if isinstance(incoming.event, Due):
                params = {"person_id": who.person_id, "id": incoming.event.nudge, "now": at, "until": at + length(SOON_AGAIN)}
                s.run(self.sql["nudge_over"], params)
                s.run(self.sql["nudge_aside"], params)
            raise Unreadable from None

    def _write_person(self, s: Session, who: _Who, incoming: Incoming, outcome: Outcome, at: int) -> None:
        """The conversation, and where the person was heard from last."""
        sql, key, address = self.sql, incoming.address.key, incoming.address
        where = incoming.place.model_dump_json() if incoming.place.private and incoming.place.data else who.place or "{}"
        talk = self.seal(outcome.talk, who.person_id, "talk")
        if who.known:
            s.run(sql["person_up"], {"id": who.person_id, "changed": at, "body": talk})
            # A nudge that rings is no visit: what the person missed is still to be told.
            if where != who.place or (who.closed and not isinstance(incoming.event, Due)):
                s.run(sql["address_up"], {"key": key, "place": where, "seen": at})
            return
        s.run(sql["person_in"], {"id": who.person_id, "made": at, "changed": at, "body": talk})
        s.run(
            sql["address_in"],
            {
                "key": key,
                "person_id": who.person_id,
                "platform": address.platform,
                "space": address.space,
                "user": address.user,
                "place": where,
                "seen": at,
                "preferred": 1,
                "closed": "",
            },
        )

    def _write_links(self, s: Session, person_id: str, address: Address, outcome: Outcome, at: int) -> None:
        """What the turn asks for about the person's other platforms (`linking`)."""
        if outcome.offer:
            linking.offer(self, s, person_id, address, outcome.offer, at)
        if outcome.prefer:
            s.run(self.sql["prefer"], {"person_id": person_id, "platform": outcome.prefer})
        if outcome.part:
            linking.part(self, s, person_id, address.key)

    def _write_line(self, s: Session, person_id: str, outcome: Outcome, at: int) -> None:
        """The line of the transcript, with what `back` needs to undo the turn."""
        if outcome.undone:
            s.run(self.sql["undo_spent"], {"person_id": person_id})
        line = json.dumps({"you": outcome.said, "comeback": outcome.answered}, ensure_ascii=False).encode()
        undo = self.seal(outcome.undo, person_id, "undo") if outcome.undo else None
        s.run(self.sql["say"], {"person_id": person_id, "at": at, "body": self.seal(line, person_id, "said"), "undo": undo})

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
        since = at - length(KEEP_NUDGES)
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
        lease = at + length(LEASE)
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
            if any(s.one(self.sql["seen"], {"id": mark}) for mark in marks_of(incoming)):
                return False
            body = self.cipher.seal(incoming.model_dump_json().encode(), f"inbox/{incoming.id}")
            lease = at + length(LEASE)
            row = {"id": incoming.id, "at": at, "lease_by": self.process, "lease_until": lease, "body": body}
            return s.run(self.sql["inbox_in"], row) == 1

        return await self.writer.submit(job, incoming.address.key)

    async def unplayed(self, now: datetime | None = None) -> Sequence[Incoming]:
        """See `bot.ports.Store.unplayed`. Claims them for this process."""
        at = micros(now or datetime.now(UTC))

        def job(s: Session) -> list[Incoming]:
            lease = at + length(LEASE)
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
        s.run(self.sql[f"{table}_aside"], {"id": id, "until": at + length(AGAIN)})

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
            lease = at + length(LEASE)
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

    async def reworded(self, out: Outgoing, before: str) -> None:
        """See `bot.ports.Store.reworded`."""

        def job(s: Session) -> None:
            if not s.run(self.sql["outbox_body"], {"id": out.id, "body": self.cipher.seal(dump_out(out), f"outbox/{out.id}")}):
                return  # erased meanwhile
            for seq, person_id, body in s.all(self.sql["last_lines"], {"key": out.address.key}):
                line = json.loads(self.cipher.open(body, f"{person_id}/said"))
                if before in line["comeback"]:
                    line["comeback"] = line["comeback"].replace(before, out.message.text, 1)
                    kept = self.seal(json.dumps(line, ensure_ascii=False).encode(), person_id, "said")
                    s.run(self.sql["line_body"], {"seq": seq, "body": kept})
                    return

        await self.writer.submit(job)

    async def postponed(self, out: Outgoing, until: datetime, *, uncertain: bool) -> None:
        """See `bot.ports.Store.postponed`."""
        params = {"id": out.id, "due": micros(until), "reason": "uncertain" if uncertain else "certain", "by": self.process}
        await self.writer.submit(lambda s: s.run(self.sql["outbox_later"], params))

    async def refused(self, out: Outgoing, reason: str) -> None:
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

    async def erase(self, address: Address) -> dict[str, int]:
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
            if -length(_SKEW) <= here - at <= length(_LEAP):
                at = max(at, here)
            else:
                at = since = here
            body = self.cipher.seal(json.dumps([at, since]).encode(), f"settings/{_CLOCK}")
            s.run(self.sql["setting_in"], {"name": _CLOCK, "changed": here, "body": body})
            return here - since >= length(_STEADY)

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
        for table, columns, name in SEALED:
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


