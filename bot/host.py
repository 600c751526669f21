"""The only async file of the core: takes what came in, plays the turn in the store's transaction, hands out what is said.

Rules
-----
1. Nothing goes out before the turn that says it is durable. `play` is pure; the store may call it again.
2. What a platform delivered twice is dropped inside the same transaction, by its ids.
3. Messages of one person go out one after the other, in the order of their turns; of many people, side by side.
4. A message whose fate is unknown (a crash, a cut connection) is looked up on the platform before it is sent again. Where
   the platform cannot tell, a reply is sent again and a nudge is not: it becomes "unknown", and the person is told at the next
   visit.
5. An error of ours is logged with an id, without anything that a person wrote, and shown as a kind line with that id.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import secrets
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache, cached_property
from typing import Any, Protocol
from zoneinfo import ZoneInfo, available_timezones

from bot import codec, conversation, exporting, improvising
from bot.context import Context, Language
from bot.events import Chose, Commanded, Due, Event, Filled, Moved, Said
from bot.flows import linking
from bot.playing import Played
from bot.ports import (
    Address,
    Channel,
    Clock,
    Incoming,
    Loaded,
    Message,
    Model,
    Outcome,
    Outgoing,
    Place,
    Refused,
    Store,
    TryLater,
    Unkeepable,
    Unreadable,
)
from bot.records import Person, Record
from bot.talk import Talk
from bot.understanding import Listed
from bot.wording import Wording

log = logging.getLogger("comeback.host")

FIRST_WAIT = 1.0
"""Seconds before a message is tried again; half as much again each time, up to `LONGEST_WAIT`: what was down for a minute is not
waited for much longer."""
LONGEST_WAIT = 300.0
MOST_ATTEMPTS = 65
"""After that many tries (about three hours) a message is given up, and the person is told at their next visit."""
TAKEN_AT_ITS_WORD = 5
"""Tries after which a message waits longer than the platform asks for: one that is down says two seconds each time."""

NEAR = timedelta(seconds=25)
"""So long before its lease ends a message is asked for again before it is sent: no answer of a platform is waited for longer."""

PATIENCE = 3.0
"""Seconds for which a turn waits for a store that is away before the person is told."""


@dataclass
class _Speaking:
    """An interviewer who has not finished: how many messages of theirs are there, and whether the person cut in."""

    heard: int
    cut: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass
class Host:
    """One process's conversation with everybody. `channels` by platform name."""

    store: Store
    clock: Clock
    language: Language
    wording: Wording
    channels: dict[str, Channel] = field(default_factory=dict)
    model: Model | None = None
    """Puts an interviewer's lines into other words, for those who let it."""
    raised: Callable[[str], Coroutine[Any, Any, str]] | None = None
    heard: Callable[[Incoming, Outcome], None] | None = None
    """Told of every turn once it is durable (metrics, a fresh Home view); must not raise or block."""
    _locks: dict[str, _Line] = field(default_factory=dict)
    _tasks: set[asyncio.Task[Any]] = field(default_factory=set)
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _one_by_one: asyncio.Lock = field(default_factory=asyncio.Lock)
    _held_up: set[str] = field(default_factory=set)
    """People of whom a message waits in the outbox after a try that failed."""
    pace: float = 0.0
    """How much of an interviewer's pauses between messages is kept: 1.0 where a person reads along, 0.0 where nobody does."""
    _speaking: dict[str, _Speaking] = field(default_factory=dict)
    """To whom an interviewer has not finished speaking."""
    _closing: bool = False

    @cached_property
    def _readers(self) -> Language:
        """The language as the turns use it."""
        return replace(self.language, state=Listed(self.language.state, self.wording.lists))

    # -- what comes in -------------------------------------------------------------------------------------------------

    async def accept(self, incoming: Incoming) -> bool:
        """Record it durably before a platform is acknowledged; false where it was seen. `handle` must follow."""
        return await self.store.accept(incoming, self.clock.now())

    async def handle(self, incoming: Incoming) -> Outcome | None:
        """Play one turn and deliver what it says. `None` where it was seen before, or where the store failed.

        Never raises for a fault of ours: the person gets a kind line with an id, and the log has the same id."""
        outcome, outs = await self.play(incoming)
        await self.deliver(outs)
        return outcome

    async def play(self, incoming: Incoming, *, late: bool = False) -> tuple[Outcome | None, Sequence[Outgoing]]:
        """Play one turn, durably; gives what is to be delivered, claimed by this process (see `deliver`). `late`: it was accepted
        by an earlier process, and nobody is told where it cannot be played yet."""
        now = self.clock.now()
        speaking = self._speaking.get(incoming.address.key)
        if speaking is not None and isinstance(incoming.event, Said):
            event = incoming.event.model_copy(update={"interrupted": True, "heard": speaking.heard})
            incoming = incoming.model_copy(update={"event": event})
        ours: list[Exception] = []

        def play(loaded: Loaded) -> Outcome:
            try:
                return self._play(loaded, incoming, now)
            except Exception as error:
                ours.append(error)
                raise

        async with self._line(incoming.address.key):
            try:
                done = await self._turn(incoming, play, now, once=late or isinstance(incoming.event, Due), ours=ours)
            except Unreadable as error:
                if late or isinstance(incoming.event, Due):
                    return None, ()
                return None, (self._unheard(incoming, _logged(error)),)
            except Exception as error:
                if isinstance(incoming.event, Due):
                    # Nobody is waiting for an answer: no apology out of nowhere, and the nudge is tried again.
                    log.error("a nudge could not ring: %s", _where(error))
                    return None, ()
                if ours or isinstance(error, Unkeepable):
                    return None, await self._fault(incoming, error, now)
                # Not taken out of the inbox, should it stand there: it is played once the store is back.
                fault = _logged(error)
                return None, () if late else (self._unheard(incoming, fault),)
        if done is None:
            return None, ()
        outcome, outs = done
        if outcome.messages and not outs:
            self._wake.set()  # they wait in the outbox behind an earlier message
        if speaking is not None and outcome.cut:
            speaking.cut.set()
        if self.heard is not None:
            self.heard(incoming, outcome)
        return outcome, outs

    async def _turn(
        self, incoming: Incoming, play: Callable[[Loaded], Outcome], now: datetime, *, once: bool, ours: Sequence[Exception]
    ) -> tuple[Outcome, Sequence[Outgoing]] | None:
        """A turn, tried again where the failure is the store's and not the turn's (locked, full, away): what was said is still to
        be played. Until the store's patience is over (a locked file), or ours (a server that starts again)."""
        loop = asyncio.get_running_loop()
        until, again = loop.time() + PATIENCE, False
        while True:
            try:
                return await self.store.turn(incoming, play, now)
            except Unreadable:
                raise
            except Exception as error:
                if ours or once or (again and (loop.time() >= until or isinstance(error, Unkeepable))):
                    raise
                log.warning("a turn is tried again: %s", _where(error))
                if again:
                    await asyncio.sleep(FIRST_WAIT / 2)
                again = True

    async def take(self, incoming: Incoming) -> Outcome | None:
        """Play one turn and return once it is durable; what it says goes out in the background. For platforms that must be
        acknowledged, and only may be once nothing can be lost."""
        outcome, outs = await self.play(incoming)
        if outs:
            self.background(self.deliver(outs))
        return outcome

    async def question(self, address: Address) -> Message | None:
        """The question that is open for a person, as it would be asked now; `None` for somebody new."""
        found = await self.store.talk(address)
        if not found:
            return None
        talk = codec.load_talk(found)
        return self.wording.ask(talk.open.state, talk.open.asked, talk.seed * 1_000_003 + talk.open.asked)

    async def in_care(self, address: Address) -> bool:
        """Whether the open question is one about distress (`bot.care`), which outranks every flow."""
        found = await self.store.talk(address)
        return found is not None and codec.load_talk(found).open.state.flow == "care"

    async def records(self, address: Address) -> Sequence[Record]:
        """Everything that is kept about a person, for a view of it (Slack's Home)."""
        return await self.store.records(address)

    async def moved(self, address: Address, zone: str) -> None:
        """A platform says that a person is in another time zone now: their reminders move with them, with a word about it."""
        now = self.clock.now()
        event = Moved(zone=zone)
        await self.handle(Incoming(address=address, event=event, id=f"moved:{address.key}:{zone}:{now:%Y%m%d%H}", zone=zone))

    def background(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run something that `drain` must wait for."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _fault(self, incoming: Incoming, error: Exception, now: datetime) -> Sequence[Outgoing]:
        """An error of ours in a turn: it is told with its id, in a turn that changes nothing else."""
        fault = _logged(error)
        try:
            done = await self.store.turn(incoming, lambda loaded: self._apologise(loaded, fault), now)
        except Exception as again:
            log.error("fault %s: the store failed too: %s", fault, _where(again))
            return (self._unheard(incoming, fault),)
        return done[1] if done else ()

    def _unheard(self, incoming: Incoming, fault: str) -> Outgoing:
        """A word that what was said could not be kept; it goes out past the outbox."""
        message = Message(text=self.wording.line("common.waiting_fault", {"id": fault}))
        return Outgoing(id=f"fault-{fault}", address=incoming.address, place=incoming.place, message=message, seq=-1)

    def _apologise(self, loaded: Loaded, fault: str) -> Outcome:
        """The state stays as it was; the open question is asked again below the apology."""
        talk = _talk(loaded)
        message = Message(text=self.wording.line("common.fault", {"id": fault}))
        with contextlib.suppress(Exception):
            message = _above(message.text, self.wording.ask(talk.open.state, talk.open.asked))
        return Outcome(talk=codec.dump_talk(talk), messages=[message], answered=message.text)

    # -- one turn, pure ------------------------------------------------------------------------------------------------

    def _play(self, loaded: Loaded, incoming: Incoming, now: datetime) -> Outcome:
        talk, (person, records) = _talk(loaded), _records(loaded)
        moved = _placed(person, incoming.zone)
        if moved.zone != person.zone and not isinstance(incoming.event, Moved):
            moved = moved if not person.zone else person
        local = now.astimezone(ZoneInfo(moved.zone or "UTC"))
        counter = iter(range(1, 1000))
        context = Context(
            now=local,
            person=moved,
            language=self._readers,
            records=(moved, *records),
            seed=talk.seed,
            new_id=lambda kind: f"{kind}-{talk.turn + 1}-{next(counter)}",
            code=_code,
            provider=self.model.provider if self.model is not None else "",
        )
        played = conversation.turn(talk, incoming.event, context, self.wording)
        undone = False
        if played.take_back:
            left = loaded.undo()
            if left is None:
                played.messages = self._nothing_back(played)
            else:
                was, before = codec.load_undo(left)
                played = conversation.taken_back(played.talk, was, before, context, self.wording)
                undone = True
                restored = played.records.get(("person", "me"))
                if isinstance(restored, Person) and restored.reminders_on != person.reminders_on:
                    played.prefer = restored.reminders_on
        if played.erase:
            return Outcome(talk=b"", receipt=lambda counts: [self._receipt(counts)])
        messages = played.messages
        if played.export:
            every = {(r.record, r.id): r for r in loaded.old()} | played.records
            files = exporting.export(every.values(), loaded.transcript(), self.wording, now)
            messages = [*messages[:-1], messages[-1].model_copy(update={"files": files})]
        if loaded.missed and not isinstance(incoming.event, Due):
            messages = self._with_missed(loaded.missed, messages, incoming.address.platform)
        keep = played.keep
        if moved != person and ("person", "me") not in played.before:
            keep = [*keep, moved]
        vanish = played.vanish
        undo = None
        if played.answered and not vanish and not undone and not played.part:
            undo = codec.dump_undo(loaded.talk or codec.dump_talk(talk), played.undo)
        outcome = Outcome(
            talk=codec.dump_talk(played.talk),
            keep=keep,
            remove=played.remove,
            messages=messages,
            said="" if vanish else _said(incoming.event, talk, self.wording),
            answered="\n\n".join(m.text for m in messages),
            undo=undo,
            undone=undone,
            place=incoming.place,
            offer=played.offer,
            redeem=played.redeem,
            prefer=played.prefer,
            part=played.part,
            cut=played.cut,
        )
        if played.redeem:
            outcome.redeemed = lambda verdict, other: self._redeemed(outcome, verdict, other, context)
        return outcome

    def _redeemed(self, outcome: Outcome, verdict: str, other: Loaded | None, context: Context) -> Outcome:
        """What is said to a code that was typed; where it was good, in the conversation that both sides share from now on."""
        if other is None:
            text = self.wording.line(f"linking.{verdict}", {})
            messages = [_above(text, message) for message in outcome.messages[:1]]
            return replace(outcome, messages=messages, answered=text, redeemed=None)
        talk, (person, records) = _talk(other), _records(other)
        shared = replace(context, person=person, records=(person, *records), seed=talk.seed)
        played = conversation.linked(talk, linking.where(person), shared, self.wording)
        return Outcome(
            talk=codec.dump_talk(played.talk),
            keep=[person],
            messages=played.messages,
            answered="\n\n".join(m.text for m in played.messages),
            place=outcome.place,
        )

    def _nothing_back(self, played: Played) -> list[Message]:
        """There is no answer that could be taken back; the open question again."""
        asked = self.wording.ask(played.talk.open.state, played.talk.open.asked)
        return [_above(self.wording.line("common.nothing_back", {}), asked)]

    def _receipt(self, counts: Mapping[str, int]) -> Message:
        rows = tuple(
            self.wording.line(f"privacy.erased_{kind}", {"n": n})
            for kind, n in sorted(counts.items())
            if n and f"privacy.erased_{kind}" in self.wording.headings
        )
        return Message(text=self.wording.line("privacy.receipt", {"rows": rows, "at": self.clock.now()}))

    def _with_missed(self, reasons: Sequence[str], messages: list[Message], platform: str) -> list[Message]:
        """The messages of a turn, with a word before them about those that never reached the person."""

        def heading(reason: str) -> str:
            known = (f"{platform}.missed_{reason}", f"common.missed_{reason}")
            return next((name for name in known if name in self.wording.headings), "common.missed")

        lines = [self.wording.line(heading(reason), {}) for reason in dict.fromkeys(reasons)]
        if not messages:
            return [Message(text="\n\n".join(lines))]
        return [_above("\n\n".join(lines), messages[0]), *messages[1:]]

    # -- nudges --------------------------------------------------------------------------------------------------------

    async def ring(self, nudge: Waiting, address: Address, place: Place) -> Outcome | None:
        """Let a nudge ring, or let the planner put it off: a turn like any other, whose id makes sure that it rings once.

        `None` where it rang before, or where the store failed; it then waits on, and is tried again."""
        due = Incoming(address=address, event=Due(nudge=nudge.id), id=ring_id(address, nudge), place=place)
        if _tells(self.channels.get(address.platform)):
            return await self.handle(due)
        # Nobody could say afterwards what arrived, so a crash may leave one in doubt and no more.
        async with self._one_by_one:
            return await self.handle(due)

    # -- what goes out -------------------------------------------------------------------------------------------------

    async def deliver(self, outs: Sequence[Outgoing], *, fresh: bool = True) -> None:
        """Send messages that this process has claimed, in order for each person, each of them once."""
        by_person: dict[str, list[Outgoing]] = {}
        for out in outs:
            by_person.setdefault(out.address.key, []).append(out)
        if len(by_person) == 1:
            await self._deliver_in_order(next(iter(by_person.values())), fresh=fresh)
        elif by_person:
            await asyncio.gather(*(self._deliver_in_order(some, fresh=fresh) for some in by_person.values()))

    async def _deliver_in_order(self, outs: list[Outgoing], *, fresh: bool) -> None:
        """`fresh`: straight from a turn. What comes out of the outbox the store has already put in order; what is fresh must
        not overtake a message of the same person that waits there."""
        key = outs[0].address.key
        async with self._line("out:" + key):
            if fresh and key in self._held_up:
                for out in outs:
                    if out.seq >= 0:
                        await self._postpone(out, timedelta(seconds=FIRST_WAIT), uncertain=False)
                    else:
                        await self._deliver(out)
                return
            self._held_up.discard(key)
            words = self._words(outs) if fresh else {}
            for n, out in enumerate(outs):
                if fresh and self.pace and out.message.pause and await self._cut_while_speaking(key, outs, n):
                    for rest in outs[n:]:
                        # Their moment has passed; the answer to what the person said is on its way.
                        await self._noted(self.store.refused(rest, "late"))
                    return
                if not await self._deliver(await self._worded(out, words.get(out.id))):
                    self._held_up.add(key)
                    for rest in outs[n + 1 :]:
                        await self._postpone(rest, timedelta(seconds=FIRST_WAIT), uncertain=False)
                    return

    def _words(self, outs: Sequence[Outgoing]) -> dict[str, asyncio.Task[str]]:
        """Ask the language model for other words, for all that may have them at once: it has the time of the pauses between."""
        if self.model is None:
            return {}
        tasks = {}
        for out in outs:
            if out.message.brief is not None and out.seq >= 0:
                asked = improvising.asked(out.message.brief, self.wording)
                tasks[out.id] = self.background(self.model.words(asked.instructions, asked.task))
        return tasks

    async def _worded(self, out: Outgoing, words: asyncio.Task[str] | None) -> Outgoing:
        """The message in the model's words, where it gave any that may be said; they are kept before anybody reads them."""
        if words is None or out.message.brief is None:
            return out
        try:
            said = improvising.said(out.message.brief, await words, self._readers)
            changed = out.model_copy(update={"message": improvising.reworded(out.message, said)})
            if changed.message.text != out.message.text:
                await self.store.reworded(changed, out.message.text)
                return changed
        except Exception as error:
            log.warning("message %s is said as it stands: %s", out.id, _where(error))
        return out

    async def _cut_while_speaking(self, key: str, outs: list[Outgoing], at: int) -> bool:
        """Wait as long as the interviewer takes to say this; whether the person cut in meanwhile."""
        speaking = self._speaking[key] = _Speaking(sum(out.message.voice == "interviewer" for out in outs[:at]))
        try:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(speaking.cut.wait(), outs[at].message.pause * self.pace)
        finally:
            del self._speaking[key]
        return speaking.cut.is_set()

    def speaking(self, address: Address) -> bool:
        """Whether an interviewer is in the middle of what they say to this person."""
        return address.key in self._speaking

    async def _deliver(self, out: Outgoing) -> bool:
        """Whether the next message of this person may follow."""
        channel = self.channels.get(out.address.platform)
        if channel is None:
            await self._postpone(out, timedelta(seconds=LONGEST_WAIT), uncertain=out.uncertain)
            return False
        if out.message.nudge and out.attempts > 1 and not _tells(channel):
            async with self._one_by_one:
                return await self._attempt(out, channel)
        return await self._attempt(out, channel)

    async def _attempt(self, out: Outgoing, channel: Channel) -> bool:
        now = self.clock.now()
        try:
            if out.uncertain:
                there = await channel.delivered(out)
                if there or (there is None and out.message.nudge):
                    if there:
                        await self.store.sent(out, "", now)
                    else:
                        await self.store.refused(out, "unknown")
                    return True
        except Exception as error:
            log.warning("message %s not looked up: %s", out.id, _where(error))
            return await self._again(out, error.after if isinstance(error, TryLater) else FIRST_WAIT, uncertain=True)
        if out.message.until is not None and now >= out.message.until:
            await self._noted(self.store.refused(out, "late"))
            return True
        try:
            # A turn's own messages are this process's already, unless it was held up for so long that another may have them.
            noted = out.attempts == 1 and (out.held is None or now < out.held - NEAR)
            if not noted and out.seq >= 0 and await self.store.sending(out, now) is False:
                return True
        except Exception as error:
            log.warning("message %s not begun: %s", out.id, _where(error))
            return await self._again(out, FIRST_WAIT, uncertain=False)
        try:
            receipt = await channel.deliver(out)
        except Refused as no:
            log.warning("message %s refused: %s", out.id, no.reason)
            await self._noted(self.store.refused(out, no.reason))
            return True
        except TryLater as later:
            return await self._again(out, later.after, uncertain=later.uncertain or out.uncertain)
        except Exception as error:
            log.warning("message %s not delivered: %s", out.id, _where(error))
            return await self._again(out, FIRST_WAIT, uncertain=True)
        if out.seq >= 0:
            await self._noted(self.store.sent(out, receipt, self.clock.now()))
        return True

    async def _again(self, out: Outgoing, after: float, *, uncertain: bool) -> bool:
        if out.seq < 0:
            return True
        if out.attempts >= MOST_ATTEMPTS:
            await self._noted(self.store.refused(out, "given_up"))
            return True
        # Where the platform says how long, that is how long, for the first few tries; an outage of hours is waited out.
        tries = out.attempts if after < FIRST_WAIT * 2 else out.attempts - TAKEN_AT_ITS_WORD
        grown = FIRST_WAIT * 1.5 ** min(tries, 20) * random.uniform(0.5, 1.0)
        await self._postpone(out, timedelta(seconds=max(after, min(LONGEST_WAIT, grown))), uncertain=uncertain)
        return False

    async def _postpone(self, out: Outgoing, wait: timedelta, *, uncertain: bool) -> None:
        await self._noted(self.store.postponed(out, self.clock.now() + wait, uncertain=uncertain))
        self._wake.set()

    async def _noted(self, note: Coroutine[Any, Any, Any]) -> None:
        """Write a note about a delivery. One that cannot be written is no reason to stop: the lease will run out instead."""
        try:
            await note
        except Exception as error:
            log.error("a note about a delivery was not written: %s", _where(error))

    # -- living --------------------------------------------------------------------------------------------------------

    async def recover(self) -> int:
        """After a start: play what was accepted and never played, then send what was never sent. Returns how many."""
        return await self.replay() + await self.empty_outbox()

    async def replay(self) -> int:
        """Play what an earlier process accepted and never played, and leave what it says in the outbox, behind what waits
        there. Nothing is sent, so this may be done before any platform is connected, and new messages find it done."""
        left = await self.store.unplayed()
        for incoming in left:
            await self.put_by(incoming, late=True)
        return len(left)

    async def put_by(self, incoming: Incoming, *, late: bool = False) -> None:
        """Play something that was said earlier, and leave what is said to it in the outbox (`late`: see `play`)."""
        _, outs = await self.play(incoming, late=late)
        for out in outs:
            if out.seq >= 0:
                await self._postpone(out, timedelta(), uncertain=False)
            elif not late:
                await self.deliver([out])

    async def empty_outbox(self) -> int:
        """Send what is due in the outbox; returns how many were tried."""
        total = 0
        while outs := await self.store.unsent(self.clock.now()):
            total += len(outs)
            await self.deliver(outs, fresh=False)
            if len(outs) < 100:
                break
        return total

    async def pump(self, tick: float = 1.0) -> None:
        """Keep the outbox empty until `drain`: at every tick, and at once when something was put off."""
        while not self._closing:
            try:
                await self.empty_outbox()
            except Exception as error:
                log.error("the outbox was not emptied: %s", _where(error))
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), tick)
            if self._wake.is_set():
                self._wake.clear()
                await asyncio.sleep(min(tick, 0.2))

    async def drain(self, within: float = 10.0) -> None:
        """Finish what is under way, for at most so many seconds."""
        self._closing = True
        self._wake.set()
        deadline = asyncio.get_running_loop().time() + within
        while self._tasks:
            left = deadline - asyncio.get_running_loop().time()
            if left <= 0:
                log.warning("%d tasks were still under way when the time was up", len(self._tasks))
                return
            await asyncio.wait(set(self._tasks), timeout=left)

    def _line(self, key: str) -> _Line:
        line = self._locks.get(key)
        if line is None:
            line = self._locks[key] = _Line(self._locks, key)
        return line


class _Line:
    """A person's lock; it forgets itself when nobody stands in line, so that a resting conversation costs nothing."""

    __slots__ = ("_home", "_key", "_lock", "_waiting")

    def __init__(self, home: dict[str, _Line], key: str) -> None:
        self._home, self._key, self._waiting = home, key, 0
        self._lock = asyncio.Lock()

    async def __aenter__(self) -> None:
        self._waiting += 1
        try:
            await self._lock.acquire()
        except BaseException:
            self._left()
            raise

    async def __aexit__(self, *_: object) -> None:
        self._lock.release()
        self._left()

    def _left(self) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self._home.pop(self._key, None)


class Waiting(Protocol):
    """What ringing needs to know of a nudge."""

    @property
    def id(self) -> str: ...
    @property
    def due(self) -> datetime: ...


def _tells(channel: Channel | None) -> bool:
    """Whether a platform can tell afterwards what arrived (`Channel.delivered`)."""
    return bool(getattr(channel, "tells", True))


def ring_id(address: Address, nudge: Waiting) -> str:
    """The id under which a nudge's ringing is seen: the same in every process, another after it was moved."""
    return f"due:{address.key}:{nudge.id}:{int(nudge.due.timestamp())}"


def _talk(loaded: Loaded) -> Talk:
    """The conversation as it was kept, or a new one."""
    return codec.load_talk(loaded.talk) if loaded.talk else conversation.begin(_seed(loaded.person_id))


def _records(loaded: Loaded) -> tuple[Person, list[Record]]:
    """The person's own record, or a new one, and all others."""
    person = next((r for r in loaded.records if isinstance(r, Person)), None) or Person()
    return person, [r for r in loaded.records if not isinstance(r, Person)]


def _above(text: str, message: Message) -> Message:
    """A message with something said before it."""
    return message.model_copy(update={"text": f"{text}\n\n{message.text}"})


def _logged(error: Exception) -> str:
    """The id under which an error of ours is logged, and told."""
    fault = secrets.token_hex(4)
    log.error("fault %s: %s", fault, _where(error))
    return fault


_LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
"""For codes: none that is easily taken for another."""


def _code() -> str:
    """A code that nobody can guess."""
    drawn = "".join(secrets.choice(_LETTERS) for _ in range(8))
    return f"{drawn[:4]}-{drawn[4:]}"


def _seed(person_id: str) -> int:
    """Chance that is kept with a person: from their id, so that a turn played again draws the same."""
    return int.from_bytes(person_id.encode()[:6], "big")


def _placed(person: Person, zone: str) -> Person:
    """A platform that tells the time zone is believed until the person says otherwise."""
    if not zone or zone == person.zone or (person.zone and not person.zone_from_platform) or zone not in _zones():
        return person
    return person.model_copy(update={"zone": zone, "zone_from_platform": True})


@cache
def _zones() -> set[str]:
    """All time zones that there are; read from files, and so once."""
    return available_timezones()


def _said(event: Event, talk: Talk, wording: Wording) -> str:
    """What the person did, for the transcript."""
    match event:
        case Said(text=text):
            return text
        case Chose(option=option):
            labels = {o.id: o.label for o in wording.options(talk.open.state)}
            return f"[{labels.get(option, option)}]"
        case Filled(values=values):
            return "\n".join(v for v in values.values() if v)
        case Commanded(name=name, text=text):
            return f"/{name} {text}".strip()
    return ""


def _where(error: BaseException) -> str:
    """An error for the log: its class and the places it passed, and nothing of what anybody wrote."""
    places = []
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno}:{code.co_name}")
        trace = trace.tb_next
    return f"{type(error).__name__} at {' > '.join(places[-6:])}"
