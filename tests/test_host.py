"""The host on fakes: a store on SQLite, and channels that do what platforms do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from adapters.storage import writer
from adapters.storage.cipher import Cipher
from adapters.storage.database import Database, SqliteSession
from adapters.storage.store import LEASE, SqlStore
from bot import codec, pages
from bot.events import Began, Chose, Commanded, Event, Filled, Said
from bot.host import MOST_ATTEMPTS, Host
from bot.ports import Address, Incoming, Message, Outcome, Outgoing, Refused, TryLater
from bot.records import Nudge, Person
from bot.understanding import language

ANN = Address(platform="stage", user="ann")
BOB = Address(platform="stage", user="bob")


class Clock:
    def __init__(self) -> None:
        self.at = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at


class Channel:
    """Keeps what it was given; `trouble` may raise instead, before (`Refused`, `TryLater`) or after it arrived."""

    platform = "stage"

    def __init__(self) -> None:
        self.arrived: list[Outgoing] = []
        self.trouble: Callable[[Outgoing], None] = lambda out: None
        self.knows = True

    async def deliver(self, out: Outgoing) -> str:
        self.trouble(out)
        self.arrived.append(out)
        return "x"

    async def delivered(self, out: Outgoing) -> bool | None:
        return any(a.id == out.id for a in self.arrived) if self.knows else None


class Stage:
    def __init__(self, url: str) -> None:
        self.store = SqlStore(Database(url), Cipher([b"k" * 32]))
        self.clock, self.channel, self.n = Clock(), Channel(), 0
        self.host = Host(self.store, self.clock, language(pages.folder("advice")), pages.read(), {"stage": self.channel})

    def incoming(self, event: Event, who: Address = ANN) -> Incoming:
        self.n += 1
        return Incoming(address=who, event=event, id=f"e{self.n}")

    async def say(self, event: Event | str, who: Address = ANN) -> Outcome | None:
        return await self.host.handle(self.incoming(Said(text=event) if isinstance(event, str) else event, who))

    async def write(self, text: str, who: Address = ANN) -> Outgoing:
        """A message to somebody, written and claimed, not sent."""
        done = await self.store.turn(
            self.incoming(Began(), who),
            lambda loaded: Outcome(talk=loaded.talk or b"", messages=[Message(text=text)]),
            self.clock.now(),
        )
        assert done is not None
        return done[1][0]

    async def later(self, **of: float) -> None:
        await asyncio.sleep(0)  # so that what was noted in the background stands in line first
        self.clock.at += timedelta(**of)
        await self.host.empty_outbox()

    @property
    def texts(self) -> list[str]:
        return [out.message.text for out in self.channel.arrived]


@pytest.fixture
async def stage(migrated_sqlite: str) -> AsyncIterator[Stage]:
    stage = Stage(migrated_sqlite)
    yield stage
    await stage.host.drain(2)
    await stage.store.close()


def raising(*errors: Exception | None) -> Callable[[Outgoing], None]:
    """Raises each in turn, and then nothing."""
    left = list(errors)

    def trouble(out: Outgoing) -> None:
        if left and (error := left.pop(0)) is not None:
            raise error

    return trouble


async def test_what_cannot_go_now_goes_later_and_in_order(stage: Stage) -> None:
    """A message that is put off holds back what comes after it for the same person, and nobody else's."""
    stage.channel.trouble = lambda out: (_ for _ in ()).throw(TryLater(30)) if out.address == ANN else None
    one, two, three = [await stage.write(text) for text in ("one", "two", "three")]
    await stage.host.deliver([one])
    await stage.host.deliver([two])
    await stage.host.deliver([await stage.write("other", BOB)])
    assert stage.texts == ["other"]
    stage.channel.trouble = lambda out: None
    await stage.host.deliver([three])
    assert stage.texts == ["other"]
    await stage.later(seconds=120)
    await stage.later(seconds=120)
    assert stage.texts == ["other", "one", "two", "three"]
    await stage.later(hours=3)
    assert len(stage.texts) == 4


async def test_what_is_refused_is_told_at_the_next_visit(stage: Stage) -> None:
    """A refusal is final: it is not tried again, and the next answer begins with a word about it, once."""
    stage.channel.trouble = raising(Refused("closed"))
    await stage.host.deliver([await stage.write("one")])
    await stage.later(days=1)
    assert stage.texts == []
    await stage.say("hello")
    first = stage.texts[-1]
    missed = stage.host.wording.line("common.missed_closed", {})
    assert first.startswith(missed)
    await stage.say("hello")
    assert missed not in stage.texts[-1]


@pytest.mark.parametrize(("arrived", "knows", "times"), [(True, True, 1), (False, True, 1), (True, False, 2)])
async def test_a_message_in_doubt_is_looked_up_before_it_is_sent_again(
    stage: Stage, arrived: bool, knows: bool, times: int
) -> None:
    """A reply whose fate is unknown is sent again only where the platform does not have it, or cannot tell."""
    stage.channel.knows = knows

    def cut(out: Outgoing) -> None:
        stage.channel.trouble = lambda out: None
        if arrived:
            stage.channel.arrived.append(out)
        raise ConnectionResetError

    stage.channel.trouble = cut
    await stage.host.deliver([await stage.write("one")])
    await stage.later(seconds=60)
    await stage.later(days=1)
    assert stage.texts == ["one"] * times


async def test_what_a_dead_process_had_in_hand_goes_out_after_its_lease(stage: Stage) -> None:
    """A turn whose process died before it sent anything is answered by the next one."""
    await stage.write("one")
    await stage.later(seconds=1)
    assert stage.texts == []
    await stage.later(seconds=LEASE.seconds + 1)
    assert stage.texts == ["one"]


async def test_a_fault_is_shown_with_its_id_and_logged_without_content(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The person sees a kind line with the id that the log has; the question stays; no word of theirs is in the log."""
    await stage.say("hello")
    before = await stage.store.talk(ANN)

    def breaks(*_: Any) -> Any:
        raise ValueError("xylophonic")

    with monkeypatch.context() as patched, caplog.at_level(logging.DEBUG):
        patched.setattr("bot.conversation.turn", breaks)
        await stage.say("my xylophonic secret")
    [fault] = [r for r in caplog.records if r.levelno >= logging.ERROR]
    id = fault.getMessage().split()[1].rstrip(":")
    assert id in stage.texts[-1]
    assert "xylophonic" not in caplog.text
    after = await stage.store.talk(ANN)
    assert before is not None
    assert after is not None
    assert codec.load_talk(after).open.state == codec.load_talk(before).open.state
    assert "xylophonic" not in str(await stage.store.transcript(ANN))


async def test_a_store_that_fails_twice_still_gets_a_kind_line(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    """Where nothing can be written, the person is told so, and nothing of it waits in the outbox."""

    async def broken(*_: Any) -> None:
        raise OSError("disk full of xylophonic")

    stage.store.turn = broken  # type: ignore[assignment,method-assign]
    assert await stage.say("xylophonic") is None
    assert len(stage.texts) == 1
    assert "xylophonic" not in caplog.text


async def test_drain_waits_for_what_is_under_way(stage: Stage) -> None:
    """What was taken is delivered before `drain` is done; what would take too long is left for the next process."""
    gate = asyncio.Event()
    deliver = stage.channel.deliver

    async def slow(out: Outgoing) -> str:
        await gate.wait()
        return await deliver(out)

    stage.channel.deliver = slow  # type: ignore[method-assign]
    await stage.host.take(stage.incoming(Said(text="hello")))
    draining = asyncio.create_task(stage.host.drain(5))
    await asyncio.sleep(0.05)
    assert not draining.done()
    gate.set()
    await draining
    assert len(stage.texts) == 1
    await stage.later(days=1)
    assert len(stage.texts) == 1


async def test_a_turn_and_its_answer_cost_one_transaction(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """That the answer goes out is written with the turn; that it arrived, with the next one."""
    # However slow the machine: the note of an arrival waits for the next turn.
    monkeypatch.setattr(writer, "IDLE", 60.0)
    commits: list[str] = []
    commit = SqliteSession.commit

    def counted(session: SqliteSession) -> None:
        commits.append("")
        commit(session)

    monkeypatch.setattr(SqliteSession, "commit", counted)
    await stage.say("hello")
    for n, line in enumerate(("Leeds", "yes", "help"), start=2):
        await stage.say(line)
        assert (len(commits), len(stage.texts)) == (n, n)


async def test_one_event_twice_is_answered_once(stage: Stage) -> None:
    """What a platform delivers twice is dropped, while it is played and afterwards."""
    incoming = stage.incoming(Said(text="hello"))
    results = await asyncio.gather(*(stage.host.handle(incoming) for _ in range(5)))
    assert sum(r is not None for r in results) == 1
    assert len(stage.texts) == 1


async def at(stage: Stage, question: str, *events: Event | str) -> None:
    for event in events:
        await stage.say(event)
    talk = await stage.store.talk(ANN)
    assert talk is not None
    assert codec.load_talk(talk).open.state.at == question


VENT: tuple[Event | str, ...] = (
    Chose(option="rejected"),
    "Acme turned me down by email this morning after the final round",
    Commanded(name="feeling"),
    Chose(option="boiling"),
    Chose(option="vent"),
)


async def met(stage: Stage) -> None:
    """Somebody who was introduced."""

    def known(loaded: Any) -> Outcome:
        return Outcome(talk=b"", keep=[Person(introduced=True, country="GB", zone="Europe/London", zone_asked=True, nudges=True)])

    await stage.store.turn(stage.incoming(Began()), known, stage.clock.now())


@pytest.mark.parametrize("late", [False, True])
async def test_a_vent_stands_nowhere(stage: Stage, migrated_sqlite: str, late: bool) -> None:
    """What is vented is in no table afterwards, not even where it was sent in a form after its question was closed."""
    await met(stage)
    await at(stage, "feeling.vent", *VENT)
    if late:
        await stage.say(Chose(option="enough"))
        await stage.say(Filled(form="feeling.vent", values={"words": "those xylophonic people"}))
    else:
        await stage.say("those xylophonic people")
        await stage.say(Filled(form="feeling.vent", values={"words": "those xylophonic people"}))
    kept = [text for _, _, text in await stage.store.transcript(ANN)]
    assert len(kept) > 4
    assert "xylophonic" not in str(kept)
    assert "xylophonic" not in str(await stage.store.records(ANN))
    assert "xylophonic" not in str(await stage.store.talk(ANN))
    assert b"xylophonic" not in b"".join(await undos(stage))


async def undos(stage: Stage) -> list[bytes]:
    found: list[bytes] = []
    for _ in range(30):

        def back(loaded: Any) -> Outcome:
            found.append(loaded.undo() or b"")
            return Outcome(talk=loaded.talk, undone=True)

        await stage.store.turn(stage.incoming(Began()), back, stage.clock.now())
    return found


async def test_stop_above_care_goes_back_to_care(stage: Stage) -> None:
    """While somebody is in care, stopping something else that was opened on top leads back to care, and `back` never ends it."""
    await met(stage)
    await stage.say(Commanded(name="settings"))
    await stage.say(Chose(option="weekends"))
    await stage.say("i don't want to live anymore")
    await stage.say(Commanded(name="settings"))
    await stage.say("stop")
    for word in ("back", "back", "back", "stop"):
        talk = await stage.store.talk(ANN)
        assert talk is not None
        assert codec.load_talk(talk).open.state.flow == "care"
        person = await stage.store.person(ANN)
        assert person is not None
        assert person.in_care
        await stage.say(word)


async def test_an_old_press_does_not_end_care(stage: Stage) -> None:
    """A button of the question that waits under care is still on the screen; pressing it does not take coaching up again."""
    await met(stage)
    await stage.say(Commanded(name="settings"))
    asked = codec.load_talk(await stage.store.talk(ANN) or b"").open.asked
    await stage.say("i don't want to live anymore")
    await stage.say(Chose(option="weekends", turn=asked))
    assert codec.load_talk(await stage.store.talk(ANN) or b"").open.state.flow == "care"


async def test_back_brings_reminders_back_to_their_side(stage: Stage) -> None:
    """Taking back where reminders go moves them back in the store as well; parting cannot be taken back by halves."""
    await met(stage)
    other = Address(platform="other", user="ann")
    first = Incoming(address=other, event=Began(), id="o1")
    await stage.store.turn(first, lambda _: Outcome(talk=b"", keep=[Person(introduced=True)]), stage.clock.now())
    await stage.say(Commanded(name="link"))
    await stage.say(Chose(option="give"))
    code = codec.load_talk(await stage.store.talk(ANN) or b"").open.state.model_dump()["code"]
    stage.host.channels["other"] = stage.channel
    for n, event in enumerate((Commanded(name="link"), Chose(option="take"), Said(text=code))):
        await stage.host.handle(Incoming(address=other, event=event, id=f"o2{n}"))
    await at(stage, "linking.where", Commanded(name="link"))
    await stage.say(Chose(option="on_other"))
    await stage.say("back")
    person = await stage.store.person(ANN)
    assert person is not None
    sides = await stage.store.writer.submit(lambda s: s.all(stage.store.sql["addresses"], {"platform": "", "since": 0}))
    preferred = await stage.store.writer.submit(lambda s: s.all(stage.store.sql["link_sides"], {"person_id": sides[0][0]}))
    assert person.reminders_on == preferred[0][1] == "stage"
    await at(stage, "linking.part_sure", Chose(option="part"))
    await stage.say(Chose(option="yes"))
    for _ in range(8):
        await stage.say("back")
    person = await stage.store.person(ANN)
    assert person is not None
    assert person.sides == ()


async def test_the_pump_sends_what_was_put_off_and_ends_at_the_drain(stage: Stage) -> None:
    """What waits in the outbox goes out at the next tick, a store that fails is waited for, and a drain ends the pump."""
    out = await stage.write("waiting")
    await stage.store.postponed(out, stage.clock.now(), uncertain=False)
    fails = iter([True])
    unsent = stage.store.unsent

    async def sometimes(now: datetime, limit: int = 100) -> Any:
        if next(fails, False):
            raise OSError("away")
        return await unsent(now, limit)

    stage.store.unsent = sometimes  # type: ignore[method-assign]
    pump = asyncio.create_task(stage.host.pump(tick=0.01))
    for _ in range(200):
        await asyncio.sleep(0.01)
        if stage.texts:
            break
    assert stage.texts == ["waiting"]
    await stage.host.drain(1.0)
    await asyncio.wait_for(pump, 2.0)


async def test_an_event_that_was_accepted_and_not_played_is_played_at_the_next_start(stage: Stage) -> None:
    """`recover` plays what an earlier process accepted, once."""
    late = stage.incoming(Said(text="hello"))
    assert await stage.host.accept(late)
    stage.clock.at += LEASE * 2
    real = stage.store.unplayed
    stage.store.unplayed = lambda now=None: real(stage.clock.at)  # type: ignore[method-assign]
    assert await stage.host.recover() >= 1
    assert stage.texts
    said = len(stage.texts)
    await stage.host.recover()
    assert len(stage.texts) == said


async def test_after_a_restart_an_answer_does_not_overtake_what_still_waits(stage: Stage) -> None:
    """What an earlier process accepted, and what it had not sent, is heard before the answer to anything new."""
    left = await stage.write("left")
    await stage.store.postponed(left, stage.clock.now() + timedelta(minutes=5), uncertain=False)
    accepted = stage.incoming(Said(text="why should I ask at all?"))
    assert await stage.host.accept(accepted)
    stage.clock.at += LEASE * 2
    real = stage.store.unplayed
    stage.store.unplayed = lambda now=None: real(stage.clock.at)  # type: ignore[method-assign]
    again = Host(stage.store, stage.clock, stage.host.language, stage.host.wording, {"stage": stage.channel})
    assert await again.replay() == 1
    await again.handle(stage.incoming(Said(text="and who are you?")))
    assert stage.texts == []
    stage.clock.at += timedelta(hours=1)
    await again.empty_outbox()
    answers = [text for _, who, text in await stage.store.transcript(ANN) if who == "comeback"]
    assert stage.texts[0] == "left"
    assert "\n\n".join(stage.texts[1:]) == "\n\n".join(answers)


async def test_a_platform_that_is_not_there_is_waited_for(stage: Stage) -> None:
    """A message to a platform that this process does not serve stays in the outbox."""
    del stage.host.channels["stage"]
    out = await stage.write("kept")
    await stage.host.deliver([out])
    stage.host.channels["stage"] = stage.channel
    await stage.later(hours=1)
    assert stage.texts == ["kept"]


async def test_somebody_who_cannot_be_read_is_told_once_and_left_in_peace(
    stage: Stage, migrated_sqlite: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Who writes while their rows cannot be read gets a kind line with the log's id; what waits of theirs is not played again
    and again, nobody is told of it, and it is played when the key is back."""
    await stage.say("hello")
    await stage.store.next_unsent()  # that the greeting was sent is noted before whatever is asked next
    keyless = Stage(migrated_sqlite)
    keyless.store.cipher = Cipher([b"x" * 32])
    waiting = keyless.incoming(Said(text="my xylophonic secret")).model_copy(update={"id": "w"})
    assert await keyless.host.accept(waiting)
    assert await keyless.host.handle(waiting) is None
    assert len(keyless.texts) == 1
    faults = [r.getMessage() for r in caplog.records if r.getMessage().startswith("fault ")]
    assert faults[0].split()[1].rstrip(":") in keyless.texts[0]
    caplog.clear()
    real = keyless.store.unplayed
    keyless.store.unplayed = lambda now=None: real(keyless.clock.at)  # type: ignore[method-assign]
    for _ in range(100):
        keyless.clock.at += timedelta(minutes=1)
        await keyless.host.recover()
    assert caplog.text == ""
    keyless.clock.at += timedelta(days=1)
    await keyless.host.recover()
    assert caplog.text.count("cannot be read") == 1
    due = Nudge(id="n", kind="N1", due=keyless.clock.at, expires=keyless.clock.at, asked=keyless.clock.at)
    assert await keyless.host.ring(due, ANN, waiting.place) is None
    assert len(keyless.texts) == 1
    assert "xylophonic" not in caplog.text
    keyless.store.cipher = Cipher([b"k" * 32, b"x" * 32])
    keyless.clock.at += timedelta(days=1, minutes=1)
    await keyless.host.recover()
    assert len(keyless.texts) == 2
    await keyless.host.drain(2)
    await keyless.store.close()


async def on_the_phone(stage: Stage) -> None:
    """In a call with P3, right after the opening."""
    for said in (Began(), "start", "skip", "no", Commanded(name="rehearse", text="P3")):
        await stage.say(said)
    await stage.say("skip")
    assert stage.channel.arrived[-1].message.text or stage.channel.arrived[-1].message.options


async def test_what_an_interviewer_says_comes_piece_by_piece(stage: Stage) -> None:
    """Each piece of a beat is a message of its own, and every piece after the first has a pause before it."""
    await on_the_phone(stage)
    before = len(stage.channel.arrived)
    await stage.say("Thank you for taking the time, Mr Holt.")
    said = [out.message for out in stage.channel.arrived[before:] if out.message.voice == "interviewer"]
    assert len(said) == 2
    assert said[0].pause == 0.0 < said[1].pause


@pytest.mark.parametrize("writes", ["Is it all right if I ask something?", "hint"])
async def test_whoever_writes_before_they_have_finished_cuts_in(stage: Stage, writes: str) -> None:
    """A turn that comes in an interviewer's pause interrupts: the rest isn't said any more; what is for the coach cuts nobody."""
    await on_the_phone(stage)
    stage.host.pace = 0.6
    before = len(stage.channel.arrived)
    first = asyncio.create_task(stage.say("Thank you for taking the time, Mr Holt."))
    await asyncio.sleep(0.3)
    assert stage.host.speaking(ANN)
    assert len([o for o in stage.channel.arrived[before:] if o.message.voice == "interviewer"]) == 1
    stage.host.pace = 0.01
    await asyncio.gather(first, stage.say(writes))
    said = [out.message.text for out in stage.channel.arrived[before:]]
    cut_in = stage.host.wording.line("rehearsal.cut_in", {})
    kept = [r for r in await stage.store.records(ANN) if r.record == "rehearsal"]
    sitting = kept[-1].details["sitting"]
    if writes == "hint":
        assert not any(text.startswith(cut_in) for text in said)
        assert [len(t["answer"]["parts"]) for t in sitting["call"]["turns"]] == [2]
    else:
        assert sum(text.startswith(cut_in) for text in said) == 1
        assert said[1].startswith(cut_in), "the second piece was not said"
        assert sitting["call"]["turns"][1]["said"]["interrupted"] is True
        assert len(sitting["call"]["turns"][0]["answer"]["parts"]) == 1
    await stage.later(minutes=5)
    assert [out.message.text for out in stage.channel.arrived[before:]] == said, "nothing is said late"


async def test_nobody_interrupts_who_waits(stage: Stage) -> None:
    """A turn after the last piece is no interruption."""
    await on_the_phone(stage)
    stage.host.pace = 0.01
    await stage.say("Thank you for taking the time, Mr Holt.")
    await stage.say("Is it all right if I ask something?")
    kept = [r for r in await stage.store.records(ANN) if r.record == "rehearsal"]
    assert [t["said"]["interrupted"] for t in kept[-1].details["sitting"]["call"]["turns"]] == [False, False]


def a_nudge(stage: Stage, id: str = "n", kind: str = "N1", **minutes: int) -> Nudge:
    due = stage.clock.at + timedelta(**minutes)
    return Nudge(id=id, kind=kind, due=due, expires=due + timedelta(days=2), asked=stage.clock.at)


async def write_nudge(stage: Stage, *nudges: Nudge, **person: Any) -> None:
    """Somebody with these nudges, who was asked all that a first meeting asks."""
    known = Person(introduced=True, country="GB", zone="Europe/London", zone_asked=True, nudges=True, **person)
    await stage.say("hello")
    await stage.store.turn(
        stage.incoming(Began()), lambda loaded: Outcome(talk=loaded.talk or b"", keep=[known, *nudges]), stage.clock.now()
    )
    stage.channel.arrived.clear()


async def test_a_nudge_that_cannot_ring_apologises_to_nobody(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    """Where the store fails while a nudge rings, nothing is said out of nowhere, and it waits on."""
    nudge = a_nudge(stage)
    await write_nudge(stage, nudge)
    real = stage.store.turn

    async def broken(*_: Any) -> None:
        raise OSError("disk full")

    stage.store.turn = broken  # type: ignore[assignment,method-assign]
    assert await stage.host.ring(nudge, ANN, stage.incoming(Began()).place) is None
    assert stage.texts == []
    assert "a nudge could not ring" in caplog.text
    stage.store.turn = real  # type: ignore[method-assign]
    assert [r.status for r in await stage.store.records(ANN) if isinstance(r, Nudge)] == ["waiting"]


async def test_a_nudge_that_was_put_off_and_moved_back_to_its_hour_rings(stage: Stage) -> None:
    """That its hour was asked about before, when something held it, does not keep it from ringing now; and it rings once."""
    nudge = a_nudge(stage)
    await write_nudge(stage, nudge)
    place = stage.incoming(Began()).place
    stage.clock.at = nudge.due.replace(hour=21)
    assert await stage.host.ring(nudge, ANN, place) is not None
    assert stage.texts == []
    [held] = [r for r in await stage.store.records(ANN) if isinstance(r, Nudge)]
    assert held.due > nudge.due
    await write_nudge(stage, nudge.model_copy(update={"expires": held.due + timedelta(days=1)}))
    stage.clock.at = held.due.replace(hour=10)
    assert await stage.host.ring(nudge, ANN, place) is not None
    assert len(stage.texts) == 1
    assert await stage.host.ring(nudge, ANN, place) is None
    assert len(stage.texts) == 1


async def test_a_nudge_on_a_platform_that_cannot_tell_rings_once(stage: Stage) -> None:
    """Where nobody could say afterwards what arrived, a nudge rings all the same, once, and one that is gone not at all."""
    stage.channel.tells = False  # type: ignore[attr-defined]
    nudge = a_nudge(stage)
    await write_nudge(stage, nudge)
    place = stage.incoming(Began()).place
    stage.clock.at += timedelta(hours=1)
    outcome = await stage.host.ring(nudge, ANN, place)
    assert outcome is not None
    assert len(stage.texts) == len(outcome.messages) == 1
    assert await stage.host.ring(nudge, ANN, place) is None
    gone = await stage.host.ring(a_nudge(stage, "gone"), ANN, place)
    assert gone is not None
    assert gone.messages == []
    assert len(stage.texts) == 1


async def test_a_nudge_in_doubt_is_not_sent_again_where_nobody_can_tell(stage: Stage) -> None:
    """A nudge whose fate the platform cannot tell becomes "unknown", and the person is told at the next visit."""
    stage.channel.knows = False
    stage.channel.tells = False  # type: ignore[attr-defined]
    nudge = a_nudge(stage)
    await write_nudge(stage, nudge)
    stage.clock.at += timedelta(hours=1)

    def cut(out: Outgoing) -> None:
        raise ConnectionResetError

    stage.channel.trouble = cut
    await stage.host.ring(nudge, ANN, stage.incoming(Began()).place)
    stage.channel.trouble = lambda out: None
    await stage.later(minutes=10)
    assert stage.texts == []
    assert [r.status for r in await stage.store.records(ANN) if isinstance(r, Nudge)] == ["unknown"]
    await stage.say("hello again")
    missed = stage.host.wording.line("common.missed_unknown", {})
    assert stage.texts[-1].startswith(missed)


async def test_a_nudge_whose_moment_has_passed_is_not_sent(stage: Stage) -> None:
    """What could only be sent after its last moment dies, and the person hears nothing of it."""
    nudge = a_nudge(stage)
    await write_nudge(stage, nudge)
    stage.clock.at += timedelta(hours=1)
    stage.channel.trouble = raising(TryLater(2.0))
    await stage.host.ring(nudge, ANN, stage.incoming(Began()).place)
    await stage.later(days=5)
    assert stage.texts == []
    assert [r.status for r in await stage.store.records(ANN) if isinstance(r, Nudge)] == ["expired"]


async def test_a_nudge_that_was_cancelled_meanwhile_is_not_tried_again(stage: Stage) -> None:
    """Between two tries the person took it back; and where the store cannot say so, nothing is sent on a guess."""
    nudge = a_nudge(stage)
    await write_nudge(stage, nudge)
    stage.clock.at += timedelta(hours=1)
    stage.channel.trouble = raising(TryLater(2.0))
    await stage.host.ring(nudge, ANN, stage.incoming(Began()).place)
    real = stage.store.sending

    async def broken(*_: Any) -> bool:
        raise OSError("away")

    stage.store.sending = broken  # type: ignore[assignment,method-assign]
    await stage.later(minutes=1)
    assert stage.texts == []
    stage.store.sending = real  # type: ignore[method-assign]
    [rung] = [r for r in await stage.store.records(ANN) if isinstance(r, Nudge)]
    cancelled = rung.model_copy(update={"status": "cancelled"})
    await stage.store.turn(
        stage.incoming(Began()), lambda loaded: Outcome(talk=loaded.talk or b"", keep=[cancelled]), stage.clock.now()
    )
    await stage.later(minutes=10)
    assert stage.texts == []


@pytest.mark.parametrize("first", [True, False], ids=["fresh", "claimed"])
async def test_whoever_was_held_up_longer_than_a_lease_sends_nothing_that_another_has_sent(
    stage: Stage, migrated_sqlite: str, first: bool
) -> None:
    """A process that was stopped between its claim and its sending finds on waking that the message is another's."""
    mine = await stage.write("one")
    if not first:
        await stage.store.postponed(mine, stage.clock.now(), uncertain=False)
        [mine] = await stage.store.unsent(stage.clock.now())
    other = Stage(migrated_sqlite)
    other.host.clock, other.channel.arrived = stage.clock, stage.channel.arrived
    stage.clock.at += LEASE + timedelta(seconds=1)
    await other.host.empty_outbox()
    assert stage.texts == ["one"]
    await other.store.counts()
    await stage.host.deliver([mine], fresh=first)
    assert stage.texts == ["one"]
    await other.store.close()


async def test_whoever_was_held_up_takes_nothing_out_of_anothers_hands(stage: Stage, migrated_sqlite: str) -> None:
    """A late note that a try failed does not free a message that another process is sending just now."""
    mine = await stage.write("one")
    other = SqlStore(Database(migrated_sqlite), Cipher([b"k" * 32]))
    stage.clock.at += LEASE + timedelta(seconds=1)
    [theirs] = await other.unsent(stage.clock.now())
    await stage.store.postponed(mine, stage.clock.now(), uncertain=False)
    assert await stage.store.unsent(stage.clock.now() + timedelta(seconds=30)) == []
    await other.postponed(theirs, stage.clock.now(), uncertain=True)
    [again] = await stage.store.unsent(stage.clock.now() + timedelta(seconds=30))
    assert again.uncertain
    await other.close()


@pytest.mark.parametrize("accepted", [True, False])
async def test_what_was_said_while_the_database_was_away_is_played_and_kept(
    stage: Stage, accepted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A turn that the store could not take is no fault of the words: they are played when it is back, not apologised for."""
    await stage.say("hello")
    real, failures = stage.store.turn, 3

    async def away(*given: Any) -> Any:
        nonlocal failures
        if failures:
            failures -= 1
            raise OSError("database is locked")
        return await real(*given)

    said = stage.incoming(Said(text="I was rejected by Arup yesterday"))
    if accepted:
        assert await stage.host.accept(said)
    stage.store.turn = away  # type: ignore[assignment,method-assign]
    await stage.host.handle(said)
    assert ("you", "I was rejected by Arup yesterday") in [(who, text) for _, who, text in await stage.store.transcript(ANN)]
    if not accepted:
        return
    # Away for longer: the person is told, and what stands in the inbox stays there.
    monkeypatch.setattr("bot.host.PATIENCE", 0.0)
    failures = 2
    more = stage.incoming(Said(text="by email"))
    assert await stage.host.accept(more)
    await stage.host.handle(more)
    assert await stage.store.unplayed(stage.clock.now() + LEASE * 2) == [more]


async def test_what_the_database_will_never_take_is_apologised_for_once(stage: Stage) -> None:
    """A turn whose rows break a rule of the database is a fault of ours: it is not played for ever."""
    await stage.say("hello")
    real = stage.store.turn

    async def offended(incoming: Incoming, play: Any, now: datetime) -> Any:
        def twice(loaded: Any) -> Outcome:
            outcome: Outcome = play(loaded)
            if outcome.said:  # not the apology
                outcome.keep = [a_nudge(stage), a_nudge(stage).model_copy(update={"id": "other"})]
            return outcome

        return await real(incoming, twice, now)

    more = stage.incoming(Said(text="by email"))
    assert await stage.host.accept(more)
    stage.store.turn = offended  # type: ignore[method-assign]
    await stage.host.handle(more)
    assert stage.host.wording.line("common.fault", {"id": "xx"})[:30] in stage.texts[-1]
    assert await stage.store.unplayed(stage.clock.now() + LEASE * 2) == []


async def test_a_look_up_that_fails_is_tried_again_and_nothing_is_sent_on_a_guess(stage: Stage) -> None:
    """While the platform does not answer, a message in doubt waits; when it does, it goes out once."""
    looked = 0

    async def away(out: Outgoing) -> bool | None:
        nonlocal looked
        looked += 1
        raise TryLater(5.0) if looked == 1 else OSError("away")

    real = stage.channel.delivered
    stage.channel.delivered = away  # type: ignore[method-assign]
    stage.channel.trouble = raising(ConnectionResetError())
    await stage.host.deliver([await stage.write("one")])
    await stage.later(minutes=2)
    await stage.later(minutes=2)
    assert looked == 2
    assert stage.texts == []
    stage.channel.delivered = real  # type: ignore[method-assign]
    await stage.later(minutes=10)
    assert stage.texts == ["one"]


@pytest.mark.parametrize("after", [1.0, 2.0, 10.0, 30.0])
async def test_an_outage_of_an_hour_loses_nothing(stage: Stage, after: float) -> None:
    """However soon a platform that is down says to come again, what waits is still there when it is back, in its order."""

    def down(out: Outgoing) -> None:
        raise TryLater(after)

    stage.channel.trouble = down
    await stage.host.deliver([await stage.write(text) for text in ("one", "two", "three")])
    for _ in range(720):
        await stage.later(seconds=5)
    stage.channel.trouble = lambda out: None
    for _ in range(12):
        await stage.later(minutes=1)
    assert stage.texts == ["one", "two", "three"]


async def test_what_never_arrives_is_given_up_and_told(stage: Stage) -> None:
    """After enough tries a message is given up, nothing waits any more, and the person is told at the next visit."""

    def never(out: Outgoing) -> None:
        raise TryLater(1.0)

    stage.channel.trouble = never
    await stage.host.deliver([await stage.write("one")])
    for _ in range(MOST_ATTEMPTS + 1):
        await stage.later(minutes=10)
    stage.channel.trouble = lambda out: None
    await stage.later(days=1)
    assert stage.texts == []
    await stage.say("hello")
    assert stage.texts[0].startswith(stage.host.wording.line("common.missed", {}))


async def test_a_note_that_cannot_be_written_stops_nothing(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    """The message went out; that the store could not note it is logged, and the next one goes out as well."""

    async def broken(*_: Any) -> None:
        raise OSError("disk full of xylophonic")

    stage.store.sent = broken  # type: ignore[assignment,method-assign]
    await stage.say("hello")
    await stage.say("skip")
    assert len(stage.texts) == 2
    assert "a note about a delivery was not written: OSError" in caplog.text
    assert "xylophonic" not in caplog.text


async def test_a_word_past_the_outbox_is_tried_once(stage: Stage) -> None:
    """What could not be written down is said if it can be said; it waits behind nothing, and is not kept for later."""

    async def broken(*_: Any) -> None:
        raise OSError("disk full")

    stage.channel.trouble = raising(TryLater(2.0))
    await stage.say("hello")
    real = stage.store.turn
    stage.store.turn = broken  # type: ignore[assignment,method-assign]
    assert await stage.say("more") is None
    assert len(stage.texts) == 1, "it did not wait behind the message that was put off"
    stage.channel.trouble = raising(TryLater(2.0))
    assert await stage.say("and more") is None
    stage.store.turn = real  # type: ignore[method-assign]
    await stage.later(hours=1)
    assert len(stage.texts) == 2, "only the answer that was written down came later"


async def test_the_open_question_can_be_looked_at(stage: Stage) -> None:
    """A view of the conversation has its open question and its records, and nothing for a stranger."""
    assert await stage.host.question(ANN) is None
    assert not await stage.host.in_care(ANN)
    assert list(await stage.host.records(ANN)) == []
    await stage.say("hello")
    question = await stage.host.question(ANN)
    assert question is not None
    assert stage.texts[-1].endswith(question.text)
    assert not await stage.host.in_care(ANN)
    await stage.say("I want to kill myself")
    assert await stage.host.in_care(ANN)
    assert any(isinstance(r, Person) and r.in_care for r in await stage.host.records(ANN))


async def test_reminders_move_with_a_person_whose_platform_says_where_they_are(stage: Stage) -> None:
    """In another time zone a reminder keeps its local hour, and the person is told once; a chosen zone is not overruled."""
    await write_nudge(stage, a_nudge(stage, minutes=60 * 24), zone_from_platform=True)
    before = next(r for r in await stage.store.records(ANN) if isinstance(r, Nudge)).due
    await stage.host.moved(ANN, "Asia/Tokyo")
    moved = next(r for r in await stage.store.records(ANN) if isinstance(r, Nudge))
    assert (moved.zone, before - moved.due) == ("Asia/Tokyo", timedelta(hours=9))
    assert len(stage.texts) == 1
    assert "Tokyo" in stage.texts[0]
    await stage.host.moved(ANN, "Asia/Tokyo")
    await stage.host.moved(ANN, "Nowhere/Land")
    assert len(stage.texts) == 1


async def test_a_chosen_zone_is_not_overruled(stage: Stage) -> None:
    """Where the person said which time zone is theirs, no platform changes it."""
    await write_nudge(stage, a_nudge(stage, minutes=60 * 24))
    await stage.host.moved(ANN, "Asia/Tokyo")
    assert stage.texts == []
    assert next(r for r in await stage.store.records(ANN) if isinstance(r, Nudge)).zone == "UTC"


async def test_a_drain_that_takes_too_long_says_so(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    """When the time is up, a drain ends and the log has how many tasks were left."""
    forever = stage.host.background(asyncio.sleep(60))
    await stage.host.drain(0.05)
    assert "1 tasks were still under way" in caplog.text
    forever.cancel()
    await asyncio.gather(forever, return_exceptions=True)


async def test_who_gives_up_in_line_leaves_no_lock_behind(stage: Stage) -> None:
    """A turn that is cancelled while it waits for its person's earlier one does not hold up the next."""
    async with stage.host._line(ANN.key):
        waiting = asyncio.create_task(stage.host.handle(stage.incoming(Said(text="hello"))))
        await asyncio.sleep(0.01)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
    assert stage.host._locks == {}
    assert await stage.say("hello") is not None


async def test_many_people_are_answered_side_by_side(stage: Stage) -> None:
    """Somebody whose platform is slow holds up nobody else, and nobody gets another's message."""
    gate = asyncio.Event()
    deliver = stage.channel.deliver

    async def slow(out: Outgoing) -> str:
        if out.address == ANN:
            await gate.wait()
        return await deliver(out)

    stage.channel.deliver = slow  # type: ignore[method-assign]
    outs = [await stage.write("to ann", ANN), await stage.write("to bob", BOB)]
    sending = asyncio.create_task(stage.host.deliver(outs))
    for _ in range(100):
        await asyncio.sleep(0.01)
        if stage.texts:
            break
    assert [(o.address, o.message.text) for o in stage.channel.arrived] == [(BOB, "to bob")]
    gate.set()
    await sending
    assert len(stage.texts) == 2
    await stage.host.deliver([])
