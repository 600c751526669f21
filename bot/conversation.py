"""One turn of a conversation, pure: `turn(talk, event, context, wording)` gives the next talk, what to write and what to say.

Order, and why
--------------
1. Care: every text, whatever state or surface it came from, is looked at for distress before anything else sees it.
2. A nudge that rings, a press, a form, a command: each has its one taker, below.
3. What was typed may be meant for many; `bot.hearing` holds that order.

A press carries the turn number under which its question was asked. One that belongs to a question underneath closes what lies
above it; one that belongs to nothing any more is told so kindly.
"""

from __future__ import annotations

from dataclasses import replace

from bot import care, flows, nudges
from bot.context import Context
from bot.effects import Enter, Keep, Say
from bot.events import Began, Chose, Commanded, Due, Event, Filled, Moved, Said
from bot.flow import Way
from bot.flows.home import WhatNext
from bot.heard.dictated import with_marks
from bot.hearing import Hearing
from bot.language.readings import StateReading
from bot.language.shape import shape_of
from bot.playing import Played
from bot.records import Record
from bot.state import State
from bot.talk import Frame, Talk
from bot.wording import Wording

AWAY = care.AWAY
"""After a silence of this length, coming back is acknowledged in one line."""


def begin(seed: int) -> Talk:
    """A conversation in which nothing has happened yet."""
    return Talk(open=Frame(WhatNext(), 0), seed=seed)


def turn(talk: Talk, event: Event, context: Context, wording: Wording) -> Played:
    """Play one event. Never raises for anything that a person can say or press; a fault of our own code comes through."""
    return _OneTurn(talk, context, wording).play(event)


def taken_back(talk: Talk, was: Talk, before: dict[tuple[str, str], Record | None], context: Context, wording: Wording) -> Played:
    """The state before the last answer again: its question, its records, its nudges."""
    playing = _OneTurn(replace(was, turn=talk.turn, last=talk.last), context, wording)
    playing.next_turn()
    for key, record in before.items():
        playing.put_record(key, record)
    playing.say(Say("common.taken_back"))
    playing.ask(again=True)
    return playing.finish()


def linked(talk: Talk, question: State, context: Context, wording: Wording) -> Played:
    """The first turn of a person whose two sides have just become one, in the conversation of the side that gave the code."""
    playing = _OneTurn(talk, context, wording)
    playing.next_turn()
    playing.say(Say("linking.linked"))
    if playing.talk.open.state.flow == question.flow:
        playing.talk = playing.talk.put(question)
    elif playing.talk.open.state.flow != "care":
        playing.talk = playing.talk.push(question)
    playing.ask()
    return playing.finish()


class _OneTurn(Hearing):
    """One event, from care to the last question."""

    def play(self, event: Event) -> Played:
        if isinstance(event, Said) and (marked := with_marks(event.text)) != event.text:
            event = event.model_copy(update={"text": marked})
        self.next_turn()
        self.out.vanish = self.talk.open.state.vanishing or (isinstance(event, Filled) and _vanishes(event.form))
        self._mark(event)
        texts = _texts(event)
        if texts and self._care("\n".join(texts), event):
            self.ask(again=True)
            return self.finish()
        if isinstance(event, Moved):
            self._moved(event)
            return self.finish()
        if not isinstance(event, Due):
            self._welcome_back(event)
            self.talk = replace(self.talk, last=self.context.now, unclear=())
        match event:
            case Due():
                self._ring(event)
            case Began():
                self._begin()
            case Commanded():
                self._command(event)
            case Said(text=text):
                self._said(text, event)
            case Chose():
                self._chose(event)
            case Filled():
                self._filled(event)
        return self.finish()

    def _care(self, text: str, event: Event) -> bool:
        """Whether a text is care's to answer, and nothing else of the turn is played."""
        reading = self.context.language.state(text)
        if self.wording.means("erase_all", text):
            return False  # "delete everything you have about me": their records are meant, and nothing else
        if isinstance(event, Said) and (
            care.about_the_question(self.talk.open.state, text, self.context)  # "define thoughts of suicide": it is asked back
            or care.of_the_job(reading, text, self.talk.open.state)
            or care.of_the_letter(reading, text, self.talk.open.state, self.context)
        ):
            return False
        if not care.needed(reading):
            return self._grave(reading, text, event)
        self.talk = replace(self.talk, last=self.context.now)
        state = self.talk.open.state
        # The private vent is kept nowhere, and what is played or drafted is no telling of their own.
        own = isinstance(event, Said) and not self.out.vanish and (not state.verbatim or reading.risk == "R0")
        answer = care.answer(reading, self.context, text if own else "", state if state.flow == "care" else None)
        if self.talk.open.state.flow == "care":
            self.talk = self.talk.put(answer.state)
        else:
            self.talk = self.talk.push(answer.state)
        self._do(answer.effects)
        if care.taken(text):
            self.say(Say("care.taken"))
        return True

    def _grave(self, reading: StateReading, text: str, event: Event) -> bool:
        """Say what something grave asks to be said that is no danger from themselves; whether they told of nothing else, so that
        it is no answer to the open question, which waits."""
        first = grave = False
        for said in care.said_beside(reading, text, self.context):
            line = said.line
            if line in care.ONCE and (line in self.talk.touched or not self._may_touch(event)):
                self.hard = line in self.talk.touched
                continue
            if line in care.ONCE:
                self.talk = replace(self.talk, touched=(*self.talk.touched, line))
            self.say(said)
            self.heard = True
            grave = grave or line in care.GRAVE
            first = first or line in care.FIRST or (line == "care.past" and isinstance(self.talk.open.state, WhatNext))
        told = grave or reading.harmed or reading.historical_or_third_party
        only = first and self.context.person.introduced and self._may_touch(event) and care.alone(text, grave=told)
        if only:
            self.talk = replace(self.talk, last=self.context.now, unclear=())
            self.out.answered = True
        return only

    def _may_touch(self, event: Event) -> bool:
        """Whether a hard thing in these words is their own: not in a draft, a rehearsal or the private vent."""
        state = self.talk.open.state
        return isinstance(event, Said) and not state.verbatim and not self.out.vanish and state.flow not in ("reply", "rehearsal")

    def _begin(self) -> None:
        if not self.context.person.introduced and not self.talk.under and isinstance(self.talk.open.state, WhatNext):
            self._enter(Enter("first_meeting"))
        self.ask(again=True)

    def _ring(self, event: Due) -> None:
        """The planner's last word, inside the transaction in which it rings: caps and quiet hours hold across replicas."""
        nudge = self.context.nudge(event.nudge)
        if nudge is None or nudge.status != "waiting":
            return
        prefs = nudges.Preferences.of(self.context.person)
        rung = nudges.ring(nudge, prefs, self._all_nudges(), self.talk.last, self.context.now)
        for changed in rung.changed:
            self.put_record(("nudge", changed.id), changed)
        if not isinstance(rung.answer, nudges.Ring):
            return
        flow = flows.BY_NUDGE[nudge.kind]
        self._apply_begin(flow, Way(nudge=nudge, values=nudge.values), replace_open=self.talk.open.state.light)
        self.ask()
        preview = self.wording.line("common.preview", {})
        until = nudges.sendable_until(nudge, prefs, self.context.now)
        self.rung = {"nudge": nudge.id, "preview": preview, "until": until}

    def _mark(self, event: Event) -> None:
        """Note which nudges were answered and which were ignored; whatever a person does is an answer to the last one."""
        seen = self.talk.last if isinstance(event, Due | Moved) else self.context.now
        for nudge in nudges.marked(self._all_nudges(), seen, self.context.now):
            self.put_record(("nudge", nudge.id), nudge)
            self.out.lasting.add(("nudge", nudge.id))

    def _moved(self, event: Moved) -> None:
        """A platform that tells where somebody is, is believed until they say otherwise (the host sees to that)."""
        if self.context.person.zone == event.zone:
            self._rezone(self.context.person, "common.moved_house")

    def _chose(self, event: Chose) -> None:
        if event.turn is not None and event.turn != self.talk.open.asked:
            below = next((n for n, frame in enumerate(reversed(self.talk.under), 1) if frame.asked == event.turn), 0)
            if not below or self._care_above(below):
                self.say(Say("care.listening" if below else "common.moved_on"))
                self.ask(again=True)
                return
            # What lies above the question that was pressed is closed.
            at = len(self.talk.under) - below
            self.talk = replace(self.talk, open=self.talk.under[at], under=self.talk.under[:at])
        state = self.talk.open.state
        if event.option not in {o.id for o in self.wording.options(state)} or not self._step(event):
            self.talk = replace(self.was, turn=self.talk.turn, last=self.talk.last)
            self.say(Say("common.moved_on"))
            self.ask(again=True)
            return
        self._settle(state, event.option)
        self.ask()

    def _filled(self, event: Filled) -> None:
        if event.form != self.talk.open.state.at or (event.turn is not None and event.turn != self.talk.open.asked):
            # What was meant for the private vent is not said back either: an answer is kept.
            words = "" if _vanishes(event.form) else "\n".join(v for v in event.values.values() if v.strip())
            self.say(Say("common.form_moved_on", {"words": words}) if words else Say("common.moved_on"))
            self.ask(again=True)
            return
        if not self._step(event):
            first = next((v for v in event.values.values() if v.strip()), "")
            if not first or not self._step(Said(text=first)):
                self._puzzled(shape_of(first), first)
                return
        self.ask()

    def _welcome_back(self, event: Event) -> None:
        last = self.talk.last
        if last is None or self.context.now - last < AWAY or isinstance(event, Commanded):
            return
        state, person = self.talk.open.state, self._fresh().person
        if state.flow == "care" or (isinstance(event, Said) and self._word(event.text, ("firm_stop", "stop"))):
            return
        if person.after_care:
            self._do((Keep(person.model_copy(update={"after_care": False})), Say("care.since")))
            self.asked_after = True
            return
        if isinstance(state, WhatNext) or state.light:
            return
        self.say(Say("common.back_again"))


def _vanishes(form: str) -> bool:
    """Whether a form belongs to a question whose answers are kept nowhere."""
    question = flows.states().get(form)
    return question is not None and question.vanishing


def _texts(event: Event) -> list[str]:
    match event:
        case Said(text=text) | Commanded(text=text):
            return [text] if text.strip() else []
        case Filled(values=values):
            return [v for v in values.values() if v.strip()]
    return []
