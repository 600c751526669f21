"""What a turn does: the talk it moves, the records it writes, the messages it makes. `Playing` is the bench on which `hearing`
and `conversation` work; it takes effects and knows nothing of what people say."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Literal, cast

from bot import flows, nudges
from bot.coaching.catalogue import rows_at
from bot.context import Context
from bot.effects import (
    Brief,
    Chart,
    Cut,
    Draw,
    Effect,
    Enter,
    Erase,
    Export,
    Forget,
    Hear,
    Improvise,
    Keep,
    Leave,
    Offer,
    Part,
    Prefer,
    Redeem,
    Remind,
    Remove,
    Say,
    Turn,
)
from bot.events import Chose, Event, Said
from bot.flow import Flow, Way
from bot.flows.first_meeting import RemindersAgain
from bot.flows.home import WhatNext
from bot.ports import Form, Message
from bot.records import Nudge, Person, Record
from bot.state import Option, State
from bot.talk import Frame, Talk
from bot.when import Ask
from bot.wording import Wording

SHORTEST_PAUSE, LONGEST_PAUSE = 0.8, 3.0
LETTERS_A_SECOND = 45
"""An interviewer's pause before they go on, in seconds: a breath, and the time that it takes to say it, not spun out."""

DEEPEST = 12
"""Flows entered from one another in one turn, or waiting underneath; more is a fault of a flow, not of a person."""

Records = dict[tuple[str, str], Record]


@dataclass(slots=True)
class Played:
    """What one turn gives the host."""

    talk: Talk
    messages: list[Message] = field(default_factory=list)
    before: dict[tuple[str, str], Record | None] = field(default_factory=dict)
    """Each record that the turn touched, as it was (`None`: it is new)."""
    lasting: set[tuple[str, str]] = field(default_factory=set)
    """Records whose change `back` leaves alone."""
    records: Records = field(default_factory=dict)
    answered: bool = False
    """True where the event answered the open question, so that `back` can take it back."""
    vanish: bool = False
    """True where what was said must not be kept anywhere."""
    take_back: bool = False
    """The person asked for `back`: the host fetches what the last turn left, and calls `taken_back`."""
    erase: bool = False
    """Everything that is kept of the person is to be removed; the host answers with a receipt."""
    export: bool = False
    """Everything that is kept goes as files with the last message."""
    offer: str = ""
    """The code to keep for linking."""
    redeem: str = ""
    """The code that was typed; the host has the store try it, and says what came of it (`linked`)."""
    prefer: str = ""
    """The platform that is to have the nudges from now on."""
    part: bool = False
    """The person's sides are to be parted (`effects.Part`)."""
    cut: bool = False
    """The person cut in on the interviewer (`effects.Cut`)."""

    @property
    def undo(self) -> dict[tuple[str, str], Record | None]:
        """What `back` brings back."""
        return {key: record for key, record in self.before.items() if key not in self.lasting}

    @property
    def keep(self) -> list[Record]:
        return [self.records[k] for k in self.before if k in self.records]

    @property
    def remove(self) -> list[tuple[str, str]]:
        return [k for k, was in self.before.items() if k not in self.records and was is not None]


@dataclass(slots=True)
class _Part:
    """A message in the making."""

    text: str
    turn: int
    voice: Literal["coach", "interviewer"] = "coach"
    options: tuple[Option, ...] = ()
    form: Form | None = None
    chart: Chart | None = None
    pause: float = 0.0
    brief: Brief | None = None

    @property
    def takes(self) -> bool:
        """Whether more may be said in it; a chart, or what can be pressed, ends a message."""
        return self.chart is None and not self.options


class Playing:
    """The work of one turn. Lives for one call."""

    def __init__(self, talk: Talk, context: Context, wording: Wording) -> None:
        self.talk, self.context, self.wording = talk, replace(context, unclear=talk.unclear), wording
        self.was = talk
        self.records: Records = {(r.record, r.id): r for r in context.records}
        self.out = Played(talk, records=self.records)
        self.parts: list[_Part] = []
        self.rung: dict[str, Any] = {}
        """Set where a nudge rings: what its messages carry besides."""
        self.settled = ""
        self.depth = 0
        self.unasked = False
        """A nudge was set for somebody who has never said whether reminders are welcome."""
        self.stale = False
        """Whether this turn has changed records since the context was last read."""
        self.hard = False
        """Whether something hard was told again, for which the one sentence was said before."""
        self.asked_after = False
        """Whether they were asked how it is, since it was heavy last time."""
        self.heard = False
        """Whether something grave was answered already, so that nothing need be said of what was not understood beside it."""

        self.lines: list[str] = []
        """The lines that were said in this turn."""
        self.behind: tuple[str, ...] = ()
        """Rows of the catalogue that an answer of this turn rests on, besides those of its lines."""
        self.shown = False
        """Whether what the open question shows was said just now in other words, so that only its options are left to show."""

    def finish(self) -> Played:
        rests = tuple(dict.fromkeys((*rows_at(self.lines), *self.behind)))
        if rests or self.out.answered:
            self.talk = replace(self.talk, rests=rests)
        self.out.talk = self.talk
        self.out.messages = [
            Message(
                text=part.text,
                options=part.options,
                form=part.form,
                chart=part.chart,
                alt=part.text if part.chart is not None else "",
                voice=part.voice,
                pause=part.pause,
                brief=part.brief,
                turn=part.turn,
                settled="" if n else self.settled,
                **self.rung,
            )
            for n, part in enumerate(self.parts)
        ]
        return self.out

    def next_turn(self) -> None:
        self.talk = replace(self.talk, turn=self.talk.turn + 1)

    # -- steps and effects ---------------------------------------------------------------------------------------------

    def _choose(self, option: str | None, typed: str = "") -> bool:
        """Take an option as if it had been pressed; False where there is none, or where the flow does not take it."""
        state = self.talk.open.state
        if option is None or (typed and not state.takes(option, typed)) or not self._step(Chose(option=option)):
            return False
        self._settle(state, option)
        self.ask()
        return True

    def _step(self, event: Event) -> bool:
        """Offer the event to the open question and, where that is a nudge's or a mere list, to the ones underneath; at last to
        home, where a telling begins a case."""
        talk = self.talk
        while True:
            state = talk.open.state
            found = flow_of(state).step(state, event, self._fresh())
            if found is not None:
                self.talk = talk
                self.out.vanish = self.out.vanish or state.vanishing
                self.out.answered = True
                self._take(found)
                if isinstance(event, Said) and any(isinstance(e, Say) and e.line.startswith("when.") for e in found.effects):
                    reading = self.context.when(event.text)
                    if isinstance(reading, Ask):
                        moments = tuple(o.isoformat() for o in reading.options)
                        self.talk = replace(self.talk, unclear=(reading.question, *moments))
                return True
            said = isinstance(event, Said)
            if not (state.light and (talk.under or said)) and not (state.resting and said):
                return False
            talk = talk.pop(WhatNext())

    def _take(self, found: Turn) -> None:
        self.talk = self.talk.put(found.state)
        self._do(found.effects)
        if self.unasked and not self._care_above(len(self.talk.under)):
            self.unasked = False
            self.put_record(("person", "me"), self._fresh().person.model_copy(update={"nudges_asked_again": True}))
            self.talk = self.talk.push(RemindersAgain())

    def _do(self, effects: tuple[Effect, ...]) -> None:
        for effect in effects:
            match effect:
                case Say():
                    self.say(effect)
                case Improvise(say=line, brief=brief):
                    self.say(line)
                    if self._fresh().worded_by:
                        self.parts[-1].brief = brief
                case Draw():
                    text = self.wording.line(effect.line, effect.values, self._pick(self.talk.turn))
                    self.parts.append(_Part(text, self.talk.turn, chart=effect.chart))
                case Keep(record=record):
                    was = self.records.get((record.record, record.id))
                    self.put_record((record.record, record.id), record)
                    if isinstance(record, Person) and isinstance(was, Person) and record.zone != was.zone:
                        self._rezone(record, "common.moved_with_you")
                case Remove(kind=kind, id=id):
                    self.put_record((kind, id), None)
                case Remind():
                    self._remind(effect)
                case Forget():
                    self._forget(effect)
                case Enter():
                    self._enter(effect)
                case Leave():
                    self._leave()
                case Hear():
                    self._play_words(effect)
                case Export():
                    self.out.export = True
                case Erase():
                    self.out.erase = True
                case Offer(code=code):
                    self.out.offer = code
                case Redeem(code=code):
                    self.out.redeem = code
                case Prefer(platform=platform):
                    self.out.prefer = platform
                case Part():
                    self.out.part = True
                case Cut():
                    self.out.cut = True

    def _enter(self, effect: Enter) -> None:
        flow = flows.BY_NAME.get(effect.flow) or flows.BY_COMMAND[effect.flow]
        self._apply_begin(flow, Way(text=effect.text, values=effect.values), replace_open=effect.replace)

    def _apply_begin(self, flow: Flow, way: Way, *, replace_open: bool) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise RecursionError(f"flows enter one another without end at '{flow.name}'")
        begun = flow.begin(way, self._fresh())
        home_is_open = isinstance(self.talk.open.state, WhatNext)
        # A flow begun again takes the place of its unfinished self, so that nothing piles up underneath.
        under = tuple(f for f in self.talk.under if f.state.flow != flow.name)
        talk = replace(self.talk, under=under[-DEEPEST:])
        if replace_open or home_is_open or self.talk.open.state.flow == flow.name:
            self.talk = replace(talk, open=Frame(begun.state, talk.turn))
        else:
            self.talk = talk.push(begun.state)
        self._do(begun.effects)

    def _leave(self) -> None:
        self.talk = self.talk.pop(WhatNext())
        while self.talk.open.state.settled(self._fresh()):
            self.talk = self.talk.pop(WhatNext())
        anew = flow_of(self.talk.open.state).anew
        if anew is not None:
            self.talk = self.talk.put(anew(self.talk.open.state, self._fresh()))

    def _play_words(self, effect: Hear) -> None:
        """Care has looked at it already; what is understood of it is played as if it had just been said."""
        state = self.talk.open.state
        if not effect.text or state.flow == "care":
            return
        if isinstance(state, WhatNext) and not self.talk.under and not self._fresh().person.introduced:
            self._enter(Enter("first_meeting", text=effect.text))
        elif effect.anywhere or (state.flow in ("home", "first_meeting", "rejection") and not state.verbatim):
            self._step(Said(text=effect.text))

    # -- records and reminders -----------------------------------------------------------------------------------------

    def _remind(self, effect: Remind) -> None:
        context = self._fresh()
        if context.person.in_care and effect.kind != "C1":
            return
        planned = nudges.set_nudge(effect, context.person, context.now, tuple(self._all_nudges()), context.new_id("nudge"))
        if planned is not None:
            self.put_record(("nudge", planned.id), planned)
            theirs = effect.chosen or effect.kind in nudges.OF_THEIR_DOING
            self.unasked |= theirs and context.person.nudges is None and not context.person.nudges_asked_again

    def _forget(self, effect: Forget) -> None:
        everything = effect.id is None and effect.kind is None and effect.case is None
        for nudge in list(self._all_nudges()):
            # Where all of them are cancelled, so is one that rang and is still on its way to the platform.
            was = self.out.before.get(("nudge", nudge.id), nudge)
            on_its_way = everything and isinstance(was, Nudge) and was.status == "sending"
            if nudge.status != "waiting" and not on_its_way:
                continue
            if effect.id is not None and nudge.id != effect.id:
                continue
            if effect.kind is not None and nudge.kind != effect.kind:
                continue
            if effect.case is not None and nudge.case != effect.case:
                continue
            self.put_record(("nudge", nudge.id), nudge.model_copy(update={"status": "cancelled"}))

    def _rezone(self, person: Person, line: str) -> None:
        """Reminders keep their local hour in the new zone; a word about it only where there are any."""
        moved = nudges.rezoned(self._all_nudges(), person.zone, nudges.Preferences.of(person))
        for nudge in moved:
            self.put_record(("nudge", nudge.id), nudge)
        if moved:
            self.say(Say(line, {"zone": person.zone.rpartition("/")[2].replace("_", " ")}))

    def _all_nudges(self) -> list[Nudge]:
        return [r for r in self.records.values() if isinstance(r, Nudge)]

    def put_record(self, key: tuple[str, str], record: Record | None) -> None:
        self.out.before.setdefault(key, self.records.get(key))
        if record is None:
            self.records.pop(key, None)
        else:
            self.records[key] = record
        self.stale = True

    def _fresh(self) -> Context:
        """The context with what this turn has changed so far."""
        if self.stale:
            person = cast(Person, self.records.get(("person", "me"), self.context.person))
            self.context = replace(self.context, records=tuple(self.records.values()), person=person)
            self.stale = False
        return self.context

    def _care_above(self, depth: int) -> bool:
        """Whether care is open, or lies above the question that waits at this depth."""
        above = self.talk.under[len(self.talk.under) - depth :]
        return any(frame.state.flow == "care" for frame in (self.talk.open, *above))

    # -- saying --------------------------------------------------------------------------------------------------------

    def _pick(self, turn: int) -> int:
        """Which of several wordings is said at a turn: the same one whenever it is played again."""
        return self.talk.seed * 1_000_003 + turn

    def _settle(self, state: State, option: str) -> None:
        self.settled = next((o.label for o in self.wording.options(state) if o.id == option), "")

    def say(self, effect: Say) -> None:
        line = effect.otherwise if effect.otherwise and effect.line not in self.wording.headings else effect.line
        self.lines.append(line)
        self._text(self.wording.line(line, effect.values, self._pick(self.talk.turn)), effect.voice)

    def _text(self, text: str, voice: Literal["coach", "interviewer"] = "coach") -> None:
        last = self.parts[-1] if self.parts else None
        goes_on = last is not None and last.voice == voice and last.takes
        if last is not None and goes_on and voice == "coach":
            last.text = f"{last.text}\n\n{text}"
        else:
            # An interviewer speaks one thing after another, as people do; only so can they be interrupted.
            pause = min(LONGEST_PAUSE, SHORTEST_PAUSE + len(text) / LETTERS_A_SECOND) if goes_on else 0.0
            self.parts.append(_Part(text, self.talk.open.asked, voice, pause=pause))

    def ask(self, *, again: bool = False) -> None:
        """Ask the open question, as the end of the last message."""
        frame = self.talk.open
        # Shorter where it is put once more; what is open stays as it is.
        state = frame.state.repeated() if again and self.was.open.state == frame.state else frame.state
        asked = self.wording.ask(state, frame.asked, self._pick(frame.asked))
        text = "" if again and self.shown else asked.text
        last = self.parts[-1] if self.parts else None
        if last is not None and last.voice == "coach" and last.takes:
            # A question may begin with something of the person's own that is not there.
            last.text = f"{last.text}\n\n{text.lstrip()}" if text else last.text
            last.options, last.form, last.turn = asked.options, asked.form, frame.asked
        elif text or asked.options:
            self.parts.append(_Part(text, frame.asked, options=asked.options, form=asked.form))


def flow_of(state: State) -> Flow:
    return flows.BY_NAME[state.flow]
