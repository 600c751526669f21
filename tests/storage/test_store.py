"""The store, on SQLite and on PostgreSQL: one class of tests for both."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest

from adapters.storage import database as database_module
from adapters.storage import store as store_module
from adapters.storage.cipher import Cipher, WrongKey
from adapters.storage.database import Database, PostgresSession, Sql, SqliteSession
from adapters.storage.store import AGAIN, LEASE, SqlStore
from bot.events import Said
from bot.ports import Address, Incoming, Loaded, Message, Outcome, Place, Unreadable
from bot.records import Case, Nudge, Person

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
KEY = b"k" * 32
ANN = Address(platform="stage", user="ann")
BOB = Address(platform="stage", user="bob")


def said(id: str, who: Address = ANN, text: str = "hello") -> Incoming:
    return Incoming(address=who, event=Said(text=text), id=id)


def nudge(id: str, kind: str = "N1", case: str = "", status: str = "waiting", due: datetime = NOW) -> Nudge:
    return Nudge.model_validate(
        {"id": id, "kind": kind, "case": case, "due": due, "expires": due + timedelta(days=1), "asked": NOW, "status": status}
    )


def outcome(talk: bytes = b"{}", **changes: object) -> Outcome:
    return Outcome(talk=talk, **changes)  # type: ignore[arg-type]


@pytest.fixture
async def store(migrated_url: str) -> AsyncIterator[SqlStore]:
    store = SqlStore(Database(migrated_url), Cipher([KEY]))
    yield store
    await store.close()


class TestTurn:
    async def test_what_a_turn_keeps_is_there_at_the_next(self, store: SqlStore) -> None:
        """State and records written by one turn are what the next one loads."""
        case = Case(id="c1", opened=NOW, employer="Acme")
        await store.turn(said("1"), lambda _: outcome(b"one", keep=[Person(introduced=True), case, nudge("n1")]), NOW)
        seen: list[Loaded] = []

        def look(loaded: Loaded) -> Outcome:
            seen.append(loaded)
            return outcome(b"two")

        await store.turn(said("2"), look, NOW)
        assert seen[0].talk == b"one"
        assert {(r.record, r.id) for r in seen[0].records} == {("person", "me"), ("case", "c1"), ("nudge", "n1")}
        assert case in seen[0].records

    async def test_the_same_id_is_played_once(self, store: SqlStore) -> None:
        """What a platform delivers twice, under its id or another of its ids, is played once."""
        calls: list[int] = []

        def play(loaded: Loaded) -> Outcome:
            calls.append(1)
            return outcome()

        assert await store.turn(said("1").model_copy(update={"also": ("1b",)}), play, NOW) is not None
        assert await store.turn(said("1"), play, NOW) is None
        assert await store.turn(said("1b"), play, NOW) is None
        assert len(calls) == 1

    async def test_many_at_once_with_one_id_play_once(self, store: SqlStore) -> None:
        """Twenty deliveries of one event side by side give one turn."""
        results = await asyncio.gather(*(store.turn(said("same"), lambda _: outcome(), NOW) for _ in range(20)))
        assert sum(r is not None for r in results) == 1

    async def test_a_turn_that_raises_writes_nothing_and_hurts_nobody(self, store: SqlStore) -> None:
        """A turn's failure fails that turn alone, and the same event can be played again."""

        def fails(loaded: Loaded) -> Outcome:
            raise ZeroDivisionError

        good = [store.turn(said(f"g{n}", BOB), lambda _: outcome(), NOW) for n in range(5)]
        results = await asyncio.gather(store.turn(said("bad"), fails, NOW), *good, return_exceptions=True)
        assert isinstance(results[0], ZeroDivisionError)
        assert all(isinstance(r, tuple) for r in results[1:])
        assert await store.talk(ANN) is None
        assert await store.turn(said("bad"), lambda _: outcome(b"ok"), NOW) is not None

    async def test_a_database_error_of_one_job_spares_the_others(self, store: SqlStore) -> None:
        """Jobs of a transaction that one statement broke are run again, each alone."""

        def breaks(s: object) -> None:
            s.run(Sql("INSERT INTO nowhere VALUES (1)", {}), {})  # type: ignore[attr-defined]

        await store.turn(said("0", BOB), lambda _: outcome(b"0"), NOW)
        broken = store.writer.submit(breaks)
        others = [store.turn(said(f"o{n}", BOB), partial(lambda n, _: outcome(str(n).encode()), n), NOW) for n in range(4)]
        results = await asyncio.gather(broken, *others, return_exceptions=True)
        assert isinstance(results[0], Exception)
        assert all(isinstance(r, tuple) for r in results[1:])
        assert await store.talk(BOB) == b"3"

    async def test_turns_of_one_person_come_in_order(self, store: SqlStore) -> None:
        """Each of fifty turns sees what the one before it wrote."""

        def count(loaded: Loaded) -> Outcome:
            return outcome(str(int(loaded.talk or b"0") + 1).encode())

        await asyncio.gather(*(store.turn(said(f"m{n}"), count, NOW) for n in range(50)))
        assert await store.talk(ANN) == b"50"

    async def test_a_removed_record_is_gone(self, store: SqlStore) -> None:
        """Removing takes records and nudges out."""
        await store.turn(said("1"), lambda _: outcome(keep=[Case(id="c", opened=NOW), nudge("n")]), NOW)
        await store.turn(said("2"), lambda _: outcome(remove=[("case", "c"), ("nudge", "n")]), NOW)
        assert await store.records(ANN) == []

    async def test_a_nudge_may_take_the_place_of_a_cancelled_one(self, store: SqlStore) -> None:
        """One waiting nudge for each (person, kind, case, occurrence): a cancelled one frees the place in the same turn."""
        await store.turn(said("1"), lambda _: outcome(keep=[nudge("a")]), NOW)
        await store.turn(said("2"), lambda _: outcome(keep=[nudge("b"), nudge("a", status="cancelled")]), NOW)
        waiting = [r for r in await store.records(ANN) if isinstance(r, Nudge) and r.status == "waiting"]
        assert [n.id for n in waiting] == ["b"]
        with pytest.raises(Exception, match=r"(?i)unique|duplicate"):
            await store.turn(said("3"), lambda _: outcome(keep=[nudge("c")]), NOW)

    async def test_back_finds_the_last_undo_and_spends_it(self, store: SqlStore) -> None:
        """Undo entries come back newest first, each once."""
        await store.turn(said("1"), lambda _: outcome(undo=b"u1"), NOW)
        await store.turn(said("2"), lambda _: outcome(undo=b"u2"), NOW)
        await store.turn(said("3"), lambda _: outcome(), NOW)
        found: list[bytes | None] = []

        def back(loaded: Loaded) -> Outcome:
            found.append(loaded.undo())
            return outcome(undone=True)

        for n in range(3):
            await store.turn(said(f"b{n}"), back, NOW)
        assert found == [b"u2", b"u1", None]


class TestInbox:
    async def test_what_was_accepted_and_never_played_comes_back(self, store: SqlStore) -> None:
        """After a crash, an accepted event is played once, by one process."""
        assert await store.accept(said("1", text="the words"), NOW)
        assert not await store.accept(said("1", text="the words"), NOW)
        assert await store.unplayed(NOW) == []
        later = NOW + LEASE + timedelta(seconds=1)
        [left] = await store.unplayed(later)
        assert left.event == Said(text="the words")
        assert await store.unplayed(later) == []
        await store.turn(left, lambda _: outcome(), later)
        assert await store.unplayed(later + 2 * LEASE) == []
        assert not await store.accept(said("1"), later)


class TestOutbox:
    async def test_a_message_waits_until_it_is_noted_as_sent(self, store: SqlStore) -> None:
        """A message that no note followed is claimed again when the lease is over, as uncertain."""
        done = await store.turn(said("1"), lambda _: outcome(messages=[Message(text="hi")]), NOW)
        assert done is not None
        [out] = done[1]
        assert await store.unsent(NOW) == []
        [again] = await store.unsent(NOW + LEASE + timedelta(seconds=1))
        assert (again.id, again.uncertain, again.message.text) == (out.id, True, "hi")
        await store.sent(again, "x", NOW)
        assert await store.unsent(NOW + timedelta(days=1)) == []

    async def test_a_message_that_was_put_into_other_words_is_kept_so(self, store: SqlStore) -> None:
        """In the outbox and in its line of the transcript, in nobody else's; where it is gone meanwhile, nothing happens."""

        def play(_: Loaded) -> Outcome:
            return outcome(messages=[Message(text="Go on, then.")], said="well", answered="Rules.\n\nGo on, then.")

        for who in (ANN, BOB):
            done = await store.turn(said(who.user, who), play, NOW)
            assert done is not None
        assert done is not None
        [out] = done[1]
        changed = out.model_copy(update={"message": Message(text="Do go on.")})
        await store.reworded(changed, "Go on, then.")
        assert [text for *_, text in await store.transcript(BOB)] == ["well", "Rules.\n\nDo go on."]
        assert [text for *_, text in await store.transcript(ANN)] == ["well", "Rules.\n\nGo on, then."]
        left = await store.unsent(NOW + LEASE + timedelta(seconds=1))
        assert {o.address.user: o.message.text for o in left} == {"ann": "Go on, then.", "bob": "Do go on."}
        await store.erase(BOB)
        await store.reworded(changed, "Go on, then.")
        assert await store.transcript(BOB) == []

    async def test_a_postponed_message_holds_back_the_later_ones_of_its_person(self, store: SqlStore) -> None:
        """Order is kept for each person, and nobody else waits for it."""
        one = await store.turn(said("1"), lambda _: outcome(messages=[Message(text="1")]), NOW)
        two = await store.turn(said("2"), lambda _: outcome(messages=[Message(text="2")]), NOW)
        other = await store.turn(said("3", BOB), lambda _: outcome(messages=[Message(text="b")]), NOW)
        assert one
        assert two
        assert other
        await store.postponed(one[1][0], NOW + timedelta(minutes=5), uncertain=False)
        await store.postponed(two[1][0], NOW, uncertain=False)
        await store.postponed(other[1][0], NOW, uncertain=False)
        assert [o.message.text for o in await store.unsent(NOW)] == ["b"]
        later = await store.unsent(NOW + timedelta(minutes=6))
        assert [o.message.text for o in later if o.address == ANN] == ["1", "2"]
        assert not any(o.uncertain for o in later if o.address == ANN)

    async def test_what_is_new_waits_behind_what_another_process_left(self, store: SqlStore, migrated_url: str) -> None:
        """A message to somebody for whom an earlier one waits is not given out at once; both are claimed in their order."""
        before = SqlStore(Database(migrated_url), Cipher([b"k" * 32]), process="elsewhere:1:a")
        one = await before.turn(said("1"), lambda _: outcome(messages=[Message(text="1")]), NOW)
        await before.close()
        two = await store.turn(said("2"), lambda _: outcome(messages=[Message(text="2")]), NOW)
        other = await store.turn(said("3", BOB), lambda _: outcome(messages=[Message(text="b")]), NOW)
        assert one
        assert two
        assert other
        assert [o.message.text for o in other[1]] == ["b"]
        assert two[1] == []
        assert await store.unsent(NOW) == []
        later = NOW + LEASE + timedelta(seconds=1)
        found = [o for o in await store.unsent(later) if o.address == ANN]
        assert [(o.message.text, o.uncertain) for o in found] == [("1", True), ("2", False)]

    async def test_what_this_process_has_in_hand_holds_nothing_back(self, store: SqlStore) -> None:
        """Two turns in a row are both given out at once by the process that played them; it keeps their order itself."""
        one = await store.turn(said("1"), lambda _: outcome(messages=[Message(text="1")]), NOW)
        two = await store.turn(said("2"), lambda _: outcome(messages=[Message(text="2")]), NOW)
        assert one
        assert two
        assert [o.message.text for o in (*one[1], *two[1])] == ["1", "2"]

    async def test_claims_do_not_overlap(self, store: SqlStore) -> None:
        """Two claims side by side give each message once."""
        for n in range(30):
            done = await store.turn(
                said(str(n), Address(platform="stage", user=f"u{n}")), lambda _: outcome(messages=[Message(text="x")]), NOW
            )
            assert done
            await store.postponed(done[1][0], NOW, uncertain=False)
        claims = await asyncio.gather(*(store.unsent(NOW, 10) for _ in range(5)))
        ids = [o.id for claim in claims for o in claim]
        assert len(ids) == len(set(ids)) == 30

    async def test_a_message_that_cannot_be_read_holds_nobody_else_up(self, store: SqlStore, migrated_url: str) -> None:
        """A message sealed with a key that is gone waits by itself; the others are sent."""
        other = SqlStore(Database(migrated_url), Cipher([b"x" * 32]))
        lost = await other.turn(said("1"), lambda _: outcome(messages=[Message(text="lost")]), NOW)
        await other.accept(said("a", BOB), NOW)
        await other.close()
        kept = await store.turn(said("2", BOB), lambda _: outcome(messages=[Message(text="kept")]), NOW)
        assert lost
        assert kept
        later = NOW + 2 * LEASE
        assert [o.message.text for o in await store.unsent(later)] == ["kept"]
        assert await store.unplayed(later) == []

    @pytest.mark.parametrize("damage", ["talk", "record", "shape"])
    async def test_a_person_who_cannot_be_read_is_left_aside(
        self, store: SqlStore, migrated_url: str, caplog: pytest.LogCaptureFixture, damage: str
    ) -> None:
        """An event of somebody whose rows cannot be read fails alone, is tried again tomorrow and not before, and is then
        played where the key is back; the log has the person's id and none of the words."""
        gone = [KEY, b"x" * 32] if damage != "shape" else [KEY]
        other = SqlStore(Database(migrated_url), Cipher(gone[-1:]))
        await other.turn(said("1"), lambda _: outcome(b'{"here":1}', keep=[Person(country="GB")]), NOW)
        await other.close()
        session = Database(migrated_url).connect()
        session.begin()
        if damage == "record":  # the conversation can be read, and a record of it cannot
            [person_id] = session.all(Sql("SELECT id FROM people", {}), {})[0]
            body = store.cipher.seal(b"{}", f"{person_id}/talk")
            session.run(store.sql["person_up"], {"id": person_id, "changed": 0, "body": body})
        elif damage == "shape":  # it can be opened, and is none of ours
            [person_id] = session.all(Sql("SELECT id FROM people", {}), {})[0]
            body = store.cipher.seal(b'{"record":"person","country":7}', f"{person_id}/person/me")
            row = {"person_id": person_id, "kind": "person", "id": "me", "changed": 0, "body": body}
            session.run(store.sql["record_in"], row)
        session.commit()
        session.close()
        words = said("2", text="xylophonic")
        assert await store.accept(words, NOW)
        failing = store.turn(words, lambda _: outcome(), NOW)
        beside = store.turn(said("3", BOB), lambda _: outcome(), NOW)
        failed, fine = await asyncio.gather(failing, beside, return_exceptions=True)
        assert isinstance(failed, Unreadable)
        assert fine
        assert not isinstance(fine, BaseException)
        assert "person " in caplog.text
        assert "xylophonic" not in caplog.text
        assert await store.unplayed(NOW + timedelta(hours=23)) == []
        [left] = await store.unplayed(NOW + AGAIN + timedelta(seconds=1))
        assert left == words
        if damage == "talk":
            back = SqlStore(Database(migrated_url), Cipher(gone))
            assert await back.turn(left, lambda _: outcome(), NOW)
            await back.close()

    async def test_what_is_left_aside_holds_back_nothing_of_its_person(self, store: SqlStore, migrated_url: str) -> None:
        """Behind a message that cannot be read, the later ones of the same person go out, whoever sends them."""
        done = await store.turn(said("1"), lambda _: outcome(messages=[Message(text="lost")]), NOW)
        assert done
        session = Database(migrated_url).connect()
        session.begin()
        nothing = "'x'::bytea" if store.database.is_postgres else "zeroblob(1)"
        session.run(Sql(f"UPDATE outbox SET body = {nothing}", {}), {})
        session.commit()
        session.close()
        later = NOW + 2 * LEASE
        assert await store.unsent(later) == []
        done = await store.turn(said("2"), lambda _: outcome(messages=[Message(text="kept")]), later)
        assert done
        assert [o.message.text for o in done[1]] == ["kept"]
        await store.postponed(done[1][0], later, uncertain=False)
        other = SqlStore(Database(migrated_url), Cipher([KEY]))
        assert [o.message.text for o in await other.unsent(later)] == ["kept"]
        await other.close()

    async def test_what_cannot_be_read_is_said_once_a_day(
        self, store: SqlStore, migrated_url: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        """A message and an event that no key opens are named in the log once, however often they are asked for."""
        other = SqlStore(Database(migrated_url), Cipher([b"x" * 32]))
        await other.turn(said("1"), lambda _: outcome(messages=[Message(text="lost")]), NOW)
        await other.accept(said("a", BOB), NOW)
        await other.close()
        for minutes in range(2, 60):
            now = NOW + timedelta(minutes=minutes)
            assert await store.unsent(now) == []
            assert await store.unplayed(now) == []
        assert caplog.text.count("outbox ") == 1
        assert caplog.text.count("inbox a ") == 1
        caplog.clear()
        assert await store.unsent(NOW + AGAIN + timedelta(hours=1)) == []
        assert caplog.text.count("outbox ") == 1

    async def test_a_refusal_is_told_at_the_next_visit_once(self, store: SqlStore) -> None:
        """Why a message never arrived is known to the next turn, and to no later one."""
        done = await store.turn(said("1"), lambda _: outcome(messages=[Message(text="x")]), NOW)
        assert done
        await store.refused(done[1][0], "closed")
        missed: list[tuple[str, ...]] = []

        def look(loaded: Loaded) -> Outcome:
            missed.append(loaded.missed)
            return outcome()

        await store.turn(said("2"), look, NOW)
        await store.turn(said("3"), look, NOW)
        assert missed == [("closed",), ()]


    @pytest.mark.parametrize(("reason", "status"), [("closed", "failed"), ("unknown", "unknown"), ("late", "expired")])
    async def test_a_nudge_that_never_arrived_is_noted(self, store: SqlStore, reason: str, status: str) -> None:
        """Refused, lost, or too late: so it stands in its record, and the others are left alone."""
        sent = Message(text="x", nudge="n")
        done = await store.turn(said("1"), lambda _: outcome(keep=[nudge("n"), nudge("m", "N4")], messages=[sent]), NOW)
        assert done
        await store.refused(done[1][0], reason)
        found = {r.id: r.status for r in await store.records(ANN) if isinstance(r, Nudge)}
        assert found == {"n": status, "m": "waiting"}

    async def test_a_nudge_that_is_gone_is_not_noted(self, store: SqlStore) -> None:
        """Its record was removed before its message was refused."""
        done = await store.turn(said("1"), lambda _: outcome(messages=[Message(text="x", nudge="n")]), NOW)
        assert done
        await store.refused(done[1][0], "closed")
        assert await store.records(ANN) == []


class TestKeeping:
    async def test_nothing_written_by_a_person_stands_in_the_clear(self, store: SqlStore, migrated_url: str) -> None:
        """Words of a message, a record, an inbox or an outbox entry are nowhere in the tables as they were written."""
        secret = "xylophonic"
        case = Case(id="c", opened=NOW, employer=secret)
        await store.accept(said("0", BOB, secret), NOW)
        await store.turn(
            said("1", text=secret),
            lambda _: outcome(secret.encode(), keep=[case], messages=[Message(text=secret)], said=secret, undo=secret.encode()),
            NOW,
        )
        session = Database(migrated_url).connect()
        for table in ("people", "addresses", "records", "nudges", "transcript", "seen", "inbox", "outbox", "settings"):
            for row in session.all(Sql(f"SELECT * FROM {table}", {}), {}):
                for value in row:
                    assert secret.encode() not in bytes(str(value), "utf-8")
                    assert not isinstance(value, bytes | memoryview) or secret.encode() not in bytes(value)
        session.close()

    async def test_erase_leaves_nothing_and_counts_what_was_there(self, store: SqlStore) -> None:
        """After an erasure no table knows the person; another person's rows stay."""
        await store.turn(said("1"), lambda _: outcome(keep=[Case(id="c", opened=NOW), nudge("n")], said="a"), NOW)
        await store.turn(said("2", BOB), lambda _: outcome(keep=[Case(id="c", opened=NOW)]), NOW)
        counts = await store.erase(ANN)
        assert counts["case"] == 1
        assert counts["nudges"] == 1
        assert await store.records(ANN) == []
        assert await store.talk(ANN) is None
        assert await store.transcript(ANN) == []
        assert len(await store.records(BOB)) == 1

    async def test_erasing_inside_the_chat_gives_the_receipt(self, store: SqlStore) -> None:
        """An erasing turn removes everything in its own transaction and still says what it removed."""
        await store.turn(said("1"), lambda _: outcome(keep=[Case(id="c", opened=NOW)]), NOW)
        done = await store.turn(said("2"), lambda _: outcome(receipt=lambda n: [Message(text=str(n["case"]))]), NOW)
        assert done
        assert done[1][0].message.text == "1"
        assert await store.talk(ANN) is None

    async def test_another_key_can_read_and_the_first_one_writes(self, store: SqlStore, migrated_url: str) -> None:
        """After a rotation nothing needs the old key any more."""
        await store.turn(said("1"), lambda _: outcome(b"talk", keep=[Case(id="c", opened=NOW)], said="a", undo=b"u"), NOW)
        new = b"n" * 32
        both = SqlStore(Database(migrated_url), Cipher([new, KEY]))
        assert await both.talk(ANN) == b"talk"
        assert await both.reseal() >= 4
        assert await both.reseal() == 0
        await both.close()
        only_new = SqlStore(Database(migrated_url), Cipher([new]))
        assert await only_new.talk(ANN) == b"talk"
        assert len(await only_new.records(ANN)) == 1
        await only_new.close()
        with pytest.raises(WrongKey):
            await store.talk(ANN)

    async def test_a_turn_is_not_undone_by_a_rotation_beside_it(
        self, store: SqlStore, migrated_url: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """While everything is sealed anew, somebody goes on talking to another process; what they said is what is kept."""
        await store.turn(said("1"), lambda _: outcome(b"before"), NOW)
        new = b"n" * 32
        theirs, both = (SqlStore(Database(migrated_url), Cipher([new, KEY])) for _ in range(2))
        read, loop = both.cipher.open, asyncio.get_running_loop()
        turns: list[asyncio.Future[Any]] = []

        def meanwhile(sealed: bytes, name: str) -> bytes:
            # The row was read and is not written yet; the turn has time enough to come in between, if it may.
            if name.endswith("/talk"):
                turn = theirs.turn(said("2"), lambda _: outcome(b"after"), NOW)
                turns.append(asyncio.run_coroutine_threadsafe(turn, loop))  # type: ignore[arg-type]
                time.sleep(0.5)
            return read(sealed, name)

        monkeypatch.setattr(both.cipher, "open", meanwhile)
        await both.reseal()
        monkeypatch.undo()
        assert await asyncio.wrap_future(turns[0])
        assert await theirs.talk(ANN) == b"after"
        assert await both.reseal() == 0
        await both.close()
        await theirs.close()

    async def test_a_rotation_reaches_every_row_and_says_what_it_cannot_read(self, store: SqlStore, migrated_url: str) -> None:
        """One damaged row, and rows that vanish meanwhile, keep none of the others from being sealed anew."""
        people = [Address(platform="stage", user=f"u{n:03}") for n in range(10)]
        for who in people:
            await store.turn(said(f"0{who.user}", who), lambda _: outcome(b"0"), NOW)
        session = Database(migrated_url).connect()
        session.begin()
        [first] = session.all(Sql("SELECT id FROM people ORDER BY id LIMIT 1", {}), {})[0]
        session.run(Sql("UPDATE people SET body = " + ("'x'::bytea" if store.database.is_postgres else "x'00'")
                        + f" WHERE id = '{first}'", {}), {})
        session.commit()
        session.close()
        new = b"n" * 32
        both = SqlStore(Database(migrated_url), Cipher([new, KEY]))
        real, gone = both._reseal, False

        def vanishing(s: Any, **given: Any) -> Any:
            nonlocal gone
            found = real(s, **given)
            if given["table"] == "people" and not gone and found[0] == 3 and found[1]:
                gone = True
                s.run(both.sql["erase_people"], {"person_id": found[1]["k_id"]})
            return found

        both._reseal = vanishing  # type: ignore[method-assign]
        unreadable: list[str] = []
        await both.reseal(batch=3, unreadable=unreadable)
        assert gone or unreadable
        assert unreadable == [f"people {first}"]
        assert await both.reseal(batch=3) == 0
        await both.close()

    async def test_a_clock_that_leapt_is_not_believed_at_once(self, store: SqlStore) -> None:
        """What is old enough to be removed is decided by a clock that has gone steadily for a day; another replica whose clock
        differs by minutes does no harm."""
        at = NOW
        assert not await store.steady(at)
        for hour in range(25):
            at += timedelta(hours=1)
            assert hour == 24 or not await store.steady(at - timedelta(minutes=5))
            steady = await store.steady(at)
        assert steady
        year = timedelta(days=800)
        assert not await store.steady(at + year)
        assert not await store.steady(at + year + timedelta(hours=23))
        assert not await store.steady(at + timedelta(hours=24)), "set right again"
        assert not await store.steady(at + timedelta(hours=47))
        assert await store.steady(at + timedelta(hours=49))

    async def test_the_upkeep_goes_through_old_lines_in_pieces(self, store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
        """No job of the upkeep looks at more than a piece of the lines, so that no turn waits for long; what it went through once
        it does not look at again; and a line that a leaping clock dated too late hides none behind it."""
        monkeypatch.setattr(store_module, "_PIECE", 4)
        keep = timedelta(days=365)
        days = [0, 1, 2, 900, 3, 4, 5, 6, 7, 8, 9, 360, 361, 362, 363, 364, 365, 366, 367, 368]
        for n, day in enumerate(days):
            at = NOW + timedelta(days=day)
            await store.turn(said(f"e{n}"), partial(lambda n, _: outcome(said=f"w{n}", undo=b"u"), n), at)
        now = NOW + timedelta(days=368)
        looked: list[int] = []
        real = SqliteSession.run if not store.database.is_postgres else PostgresSession.run

        def counted(session: Any, sql: Any, params: Any) -> int:
            if sql.text.startswith(("UPDATE transcript", "DELETE FROM transcript")):
                looked.append(params["until"] - params["after"])
            return real(session, sql, params)

        monkeypatch.setattr(SqliteSession if not store.database.is_postgres else PostgresSession, "run", counted)
        gone = await store.retain(now, keep)
        assert gone["lines"] == sum(day < 3 for day in days)
        assert max(looked) <= 4 + gone["lines"]
        assert [text for _, who, text in await store.transcript(ANN)] == [f"w{n}" for n, day in enumerate(days) if day >= 3]
        session = store.database.connect()
        left = "SELECT count(*) FROM transcript WHERE undo IS NOT NULL"
        assert session.all(Sql(left, {}), {})[0][0] == sum(day >= 361 for day in days)
        session.close()
        looked.clear()
        await store.retain(now + timedelta(days=1), keep)
        assert len(looked) <= 5

    async def test_retention_removes_who_has_not_been_here(self, store: SqlStore) -> None:
        """A person who was last here longer ago than is kept is erased; the others are not."""
        await store.turn(said("1"), lambda _: outcome(), NOW)
        await store.turn(said("2", BOB), lambda _: outcome(), NOW + timedelta(days=300))
        gone = await store.retain(NOW + timedelta(days=400), timedelta(days=365))
        assert gone["people"] == 1
        assert await store.talk(ANN) is None
        assert await store.talk(BOB) is not None

    async def test_the_transcript_keeps_what_was_said_and_nothing_of_a_vent(self, store: SqlStore) -> None:
        """A turn without `said` leaves no line of the person's."""
        await store.turn(said("1"), lambda _: outcome(said="one", answered="two"), NOW)
        await store.turn(said("2"), lambda _: outcome(said="", answered="three"), NOW)
        assert [(who, text) for _, who, text in await store.transcript(ANN)] == [
            ("you", "one"),
            ("comeback", "two"),
            ("comeback", "three"),
        ]

    async def test_where_to_write_to_a_person_is_remembered(self, store: SqlStore) -> None:
        """The last private place is where a nudge goes."""
        private = said("1").model_copy(update={"place": Place(data={"channel": "D1"})})
        public = said("2").model_copy(update={"place": Place(private=False, data={"channel": "C9"})})
        await store.turn(private, lambda _: outcome(), NOW)
        await store.turn(public, lambda _: outcome(), NOW)
        [(_, address, place)] = await store.addresses("stage")
        assert address == ANN
        assert place.data == {"channel": "D1"}

    async def test_settings_of_the_operator_come_back(self, store: SqlStore) -> None:
        """A setting is kept, listed by prefix, replaced and removed."""
        await store.put_setting("a:1", b"x", NOW)
        await store.put_setting("a:1", b"y", NOW)
        await store.put_setting("b:1", b"z", NOW)
        assert await store.settings("a:") == {"a:1": b"y"}
        await store.put_setting("a:1", None, NOW)
        assert await store.get_setting("a:1") is None


class TestTwoProcesses:
    """Two stores on one database, as two replicas have them."""

    @pytest.fixture
    async def other(self, migrated_url: str) -> AsyncIterator[SqlStore]:
        other = SqlStore(Database(migrated_url), Cipher([KEY]))
        yield other
        await other.close()

    async def test_the_same_event_in_both_is_played_once(self, store: SqlStore, other: SqlStore) -> None:
        """An event that reaches two processes at the same moment becomes one turn, for somebody new and for somebody known."""
        for n in range(8):
            played: list[int] = []

            def play(loaded: Loaded, played: list[int] = played) -> Outcome:
                time.sleep(0.03)
                played.append(1)
                return outcome(str(int(loaded.talk or b"0") + 1).encode())

            results = await asyncio.gather(*(s.turn(said(f"e{n}"), play, NOW) for s in (store, other)))
            assert sum(r is not None for r in results) == 1
            assert await store.talk(ANN) == str(n + 1).encode()

    async def test_two_first_messages_make_one_person(self, store: SqlStore, other: SqlStore) -> None:
        """Two different first messages of one person at two processes: both are answered, one after the other."""
        for n in range(8):
            who = Address(platform="stage", user=f"new{n}")

            def play(loaded: Loaded) -> Outcome:
                time.sleep(0.03)
                return outcome(str(int(loaded.talk or b"0") + 1).encode())

            results = await asyncio.gather(*(s.turn(said(f"{n}{k}", who), play, NOW) for k, s in enumerate((store, other))))
            assert all(r is not None for r in results)
            assert await store.talk(who) == b"2"

    async def test_many_people_at_both_neither_lose_nor_double(self, store: SqlStore, other: SqlStore) -> None:
        """Two processes that talk with the same twelve people, each event at both: every event is one turn."""

        def count(loaded: Loaded) -> Outcome:
            return outcome(str(int(loaded.talk or b"0") + 1).encode())

        people = [Address(platform="stage", user=f"p{n}") for n in range(12)]
        turns = [s.turn(said(f"{p.user}/{k}", p), count, NOW) for k in range(6) for p in people for s in (store, other)]
        results = await asyncio.gather(*turns)
        assert sum(r is not None for r in results) == 72
        assert [await store.talk(p) for p in people] == [b"6"] * 12

    async def test_a_connection_that_went_away_is_made_anew(self, migrated_postgres: str) -> None:
        """A PostgreSQL that was restarted while nobody talked costs nobody an error."""
        store = SqlStore(Database(migrated_postgres), Cipher([KEY]))
        await store.turn(said("1"), lambda _: outcome(b"one"), NOW)
        admin = Database(migrated_postgres).connect()
        admin.all(Sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()", {}), {})
        admin.close()
        assert await store.turn(said("2"), lambda _: outcome(b"two"), NOW) is not None
        assert await store.talk(ANN) == b"two"
        await store.close()


class TestWriter:
    async def test_a_locked_database_fails_all_that_waited_at_once(self, migrated_sqlite: str, monkeypatch: Any) -> None:
        """Where another process holds SQLite's lock for too long, those who wait do not wait for one another's turn as well."""
        monkeypatch.setattr(database_module, "BUSY", 0.3)
        store = SqlStore(Database(migrated_sqlite), Cipher([KEY]))
        await store.turn(said("0"), lambda _: outcome(), NOW)
        holder = Database(migrated_sqlite).connect()
        holder.begin()
        began = [0]
        begin = SqliteSession.begin

        def counted(self: SqliteSession) -> None:
            began[0] += 1
            begin(self)

        monkeypatch.setattr(SqliteSession, "begin", counted)
        results = await asyncio.gather(
            *(store.turn(said(f"{n}", BOB), lambda _: outcome(), NOW) for n in range(1, 13)), return_exceptions=True
        )
        assert all(isinstance(r, sqlite3.OperationalError) for r in results)
        assert began[0] <= 3
        holder.rollback()
        holder.close()
        assert await store.turn(said("1", BOB), lambda _: outcome(), NOW) is not None
        await store.close()


class TestErasure:
    async def test_nothing_plain_is_left_that_names_a_person(self, store: SqlStore, migrated_url: str) -> None:
        """After an erasure no column of any table holds the person's id on the platform, nor an id that was made of it."""
        who = Address(platform="stage", user="zanzibar")
        event = said("due:stage::zanzibar:n1:1", who).model_copy(update={"also": ("moved:zanzibar",)})
        await store.turn(event, lambda _: outcome(offer="ABCD-EFGH", keep=[nudge("n")]), NOW)
        await store.turn(said("zanzibar-2", who), lambda _: outcome(receipt=lambda n: []), NOW)
        session = Database(migrated_url).connect()
        for table in ("people", "addresses", "records", "nudges", "transcript", "seen", "inbox", "outbox", "settings"):
            rows = session.all(Sql(f"SELECT * FROM {table}", {}), {})
            assert not [row for row in rows if "zanzibar" in str(row)], table
            assert table == "seen" or not rows, table
        session.close()

    async def test_erasing_in_the_chat_cuts_the_log(self, migrated_sqlite: str) -> None:
        """What was erased does not live on in SQLite's write-ahead log, erased from inside the chat or from outside."""
        store = SqlStore(Database(migrated_sqlite), Cipher([KEY]))
        await store.turn(said("1"), lambda _: outcome(said="a"), NOW)
        log = Database(migrated_sqlite).path + "-wal"
        assert os.path.getsize(log)  # noqa: ASYNC240
        await store.turn(said("2"), lambda _: outcome(receipt=lambda n: []), NOW)
        assert os.path.getsize(log) == 0  # noqa: ASYNC240
        await store.close()

    async def test_an_id_given_twice_in_one_event_is_no_repetition(self, store: SqlStore) -> None:
        """An event whose further ids hold its own id, or one of them twice, is played."""
        event = said("1").model_copy(update={"also": ("1", "2", "2")})
        assert await store.turn(event, lambda _: outcome(), NOW) is not None
        assert await store.turn(said("2"), lambda _: outcome(), NOW) is None
