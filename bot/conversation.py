"""One turn of a conversation, pure: `turn(talk, event, context, wording)` gives the next talk, what to write and what to say.

Order, and why
--------------
1. Care: every text, whatever state or surface it came from, is looked at for distress before anything else sees it.
2. Stop, help, back: the words that work everywhere. At a question whose free text is the person's own work (a draft, a
   rehearsed turn) only the firmest of them count, standing alone.
3. The open question: a press, a typed option, a correction in passing, then the flow's `step`.
4. A nudge's question gives way: what it cannot read is offered to the question underneath.
5. Why, again, a question of the person's own: answered, and the open question is asked again, unchanged.
6. What nobody understood: a kind line that says what would help, and the open question again. The state is unchanged.

A press carries the turn number under which its question was asked. One that belongs to a question underneath closes what lies
above it; one that belongs to nothing any more is told so kindly.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any, Literal, cast

from bot import care, flows, nudges
from bot.aside import aside, wishes
from bot.context import Context
from bot.effects import (
    Chart,
    Cut,
    Draw,
    Effect,
    Enter,
    Erase,
    Export,
    Forget,
    Hear,
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
from bot.events import Began, Chose, Commanded, Due, Event, Filled, Moved, Said
from bot.flow import Flow, Way
from bot.flows._beside import about_privacy, correcting, of_language, other_tongue, questions_at_end, why_place
from bot.flows._case import about, facts, is_live, is_notice, latest
from bot.flows._meanwhile import meanwhile
from bot.flows._offer import good_news
from bot.flows._straight import instead, on_hand, straight, too_early
from bot.flows._unfair import worries_about_age
from bot.flows.check_in import tomorrow
from bot.flows.draft import Ready
from bot.flows.first_meeting import RemindersAgain, Where
from bot.flows.home import WhatNext, tells
from bot.flows.rejection import Account
from bot.language.shape import Shape, shape_of
from bot.loosely import asks_leave, asks_what_is_known, asks_why, cores, loosely, plainly
from bot.ports import Form, Message
from bot.records import Nudge, Person, Record
from bot.state import Option, State
from bot.talk import Frame, Talk
from bot.when import Ask
from bot.wording import Wording, normal

AWAY = timedelta(hours=8)
"""After a silence of this length, coming back is acknowledged in one line."""

SHORTEST_PAUSE, LONGEST_PAUSE = 0.8, 3.0
LETTERS_A_SECOND = 45
"""An interviewer's pause before they go on, in seconds: a breath, and the time that it takes to say it, not spun out."""

LEAST_QUESTION = 4
"""Words of a text at home without a question mark that is looked up in the advice pages; a shorter one says too little."""

DEEPEST = 12
"""Flows entered from one another in one turn, or waiting underneath; more is a fault of a flow, not of a person."""

WHO_READS = "who sees what I write"
IN_SILENCE = "no news after the interview"
OFFER_GONE = "they withdrew the offer"
"""Ways of asking that stand on the pages word for word."""
_OFFER_GONE = re.compile(
    r"\boffer\w*\b.{0,80}\b(?:withdr[ae]w\w*|rescind\w*|revoked?|pulled|took (?:it )?back|taken back|cancel\w*|retract\w*)\b|"
    r"\b(?:withdr[ae]w\w*|rescind\w*|revoked?|pulled|took back|cancel\w*|retract\w*)\b.{0,30}\boffer\b",
    re.IGNORECASE | re.DOTALL,
)
_CAN_THEY = re.compile(r"\b(?:can|are) they\b.{0,20}\b(?:do|allowed)\b|\b(?:il)?legal\b|\bmy rights\b", re.IGNORECASE)
_CONTACTS = re.compile(
    r"\b(?:should|shall|can|could|may|do|is it ok(?:ay)? (?:if|to)|when (?:do|should|can)|how (?:do|should|can))\b.{0,12}"
    r"\b(?:call|ring|phone|contact|chase|e-?mail|write|message|ask|nudge|remind|follow up)\b.{0,12}"
    r"\b(?:hr|them|him|her|the (?:company|manager|recruiter|office|shop|store)|again|up|there)\b",
    re.IGNORECASE,
)
_SAYS_HOW = re.compile(
    r"\W*(?:they |he |she )?(?:write|send|get|got|have|see|make|give)s? (?:me |us )?(?:an? )?(?:e-?mail|mail|letter|"
    r"message)s?\W*$",
    re.IGNORECASE,
)
"""At the question how the news came: an answer in learners' English ("write me email"), and no wish."""

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
    export: bool = False
    offer: str = ""
    """The code to keep for linking."""
    redeem: str = ""
    """The code that was typed; the host has the store try it, and says what came of it (`linked`)."""
    prefer: str = ""
    part: bool = False
    cut: bool = False

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


def begin(seed: int) -> Talk:
    """A conversation in which nothing has happened yet."""
    return Talk(open=Frame(WhatNext(), 0), seed=seed)


def turn(talk: Talk, event: Event, context: Context, wording: Wording) -> Played:
    """Play one event. Never raises for anything that a person can say or press; a fault of our own code comes through."""
    return _Playing(talk, context, wording).play(event)


def taken_back(talk: Talk, was: Talk, before: dict[tuple[str, str], Record | None], context: Context, wording: Wording) -> Played:
    """The state before the last answer again: its question, its records, its nudges."""
    playing = _Playing(replace(was, turn=talk.turn, last=talk.last), context, wording)
    playing.next_turn()
    for key, record in before.items():
        playing.put_record(key, record)
    playing.say(Say("common.taken_back"))
    playing.ask(again=True)
    return playing.finish()


def linked(talk: Talk, question: State, context: Context, wording: Wording) -> Played:
    """The first turn of a person whose two sides have just become one, in the conversation of the side that gave the code."""
    playing = _Playing(talk, context, wording)
    playing.next_turn()
    playing.say(Say("linking.linked"))
    if playing.talk.open.state.flow == question.flow:
        playing.talk = playing.talk.put(question)
    elif playing.talk.open.state.flow != "care":
        playing.talk = playing.talk.push(question)
    playing.ask()
    return playing.finish()


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

    @property
    def takes(self) -> bool:
        """Whether more may be said in it; a chart, or what can be pressed, ends a message."""
        return self.chart is None and not self.options


class _Playing:
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

    # -- the order of things -------------------------------------------------------------------------------------------

    def play(self, event: Event) -> Played:
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

    def finish(self) -> Played:
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
                turn=part.turn,
                settled="" if n else self.settled,
                **self.rung,
            )
            for n, part in enumerate(self.parts)
        ]
        return self.out

    def next_turn(self) -> None:
        self.talk = replace(self.talk, turn=self.talk.turn + 1)

    # -- care ----------------------------------------------------------------------------------------------------------

    def _care(self, text: str, event: Event) -> bool:
        reading = self.context.language.state(text)
        if self.wording.means("erase_all", text):
            return False  # "delete everything you have about me": their records are meant, and nothing else
        if not care.needed(reading, self.context):
            for line in care.said_beside(reading, text, self.context):
                if line in care.ONCE and (line in self.talk.touched or not self._may_touch(event)):
                    self.hard = line in self.talk.touched
                    continue
                if line in care.ONCE:
                    self.talk = replace(self.talk, touched=(*self.talk.touched, line))
                self.say(Say(line))
                self.heard = True
            return False
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

    def _may_touch(self, event: Event) -> bool:
        """Whether a hard thing in these words is their own: not in a draft, a rehearsal or the private vent."""
        state = self.talk.open.state
        return isinstance(event, Said) and not state.verbatim and not self.out.vanish and state.flow not in ("reply", "rehearsal")

    def _hear(self, effect: Hear) -> None:
        """Care has looked at it already; what is understood of it is played as if it had just been said."""
        state = self.talk.open.state
        if not effect.text or state.flow == "care":
            return
        if isinstance(state, WhatNext) and not self.talk.under and not self._fresh().person.introduced:
            self._enter(Enter("first_meeting", text=effect.text))
        elif effect.anywhere or (state.flow in ("home", "first_meeting", "rejection") and not state.verbatim):
            self._step(Said(text=effect.text))

    # -- the kinds of event --------------------------------------------------------------------------------------------

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

    def _rezone(self, person: Person, line: str) -> None:
        """Reminders keep their local hour in the new zone; a word about it only where there are any."""
        moved = nudges.rezoned(self._all_nudges(), person.zone, nudges.Preferences.of(person))
        for nudge in moved:
            self.put_record(("nudge", nudge.id), nudge)
        if moved:
            self.say(Say(line, {"zone": person.zone.rpartition("/")[2].replace("_", " ")}))

    def _command(self, event: Commanded) -> None:
        name, text = event.name.strip().lower().replace("-", "_"), event.text.strip()
        for word in ("stop", "help", "back", "why"):
            if name == word:
                self._everywhere(word)
                return
        flow = flows.BY_COMMAND.get(name)
        if flow is None:
            whole = f"{event.name} {text}".strip()
            if len(whole.split()) > 2:
                self._said(whole, Said(text=whole))
                return
            near = difflib.get_close_matches(name, list(flows.BY_COMMAND), n=1, cutoff=0.5)
            self.say(Say("common.unknown_command", {"name": event.name, "near": near[0]}) if near else Say("common.no_command"))
            self.ask(again=True)
            return
        values = {"command": name}
        if not self.context.person.introduced and flow.name not in ("first_meeting", "privacy", "linking"):
            self._enter(Enter("first_meeting", text=text, values=values))
        else:
            self._enter(Enter(flow.name, text=text, values=values))
        self.out.answered = True
        self.ask()

    def _said(self, text: str, event: Said) -> None:
        state = self.talk.open.state
        if not self.context.person.introduced and isinstance(state, WhatNext) and not self.talk.under:
            story, question = self._story(text)
            self._enter(Enter("first_meeting", text=story))
            self.out.answered = True
            self._answer(question)
            self.ask()
            return
        firm = self._word(text, ("firm_stop", "firm_help", "firm_back"))
        if firm:
            self._everywhere(firm.removeprefix("firm_"))
            return
        if self._choose(self.wording.chosen(state, text), text) or self._of_care(text):
            return
        if not state.verbatim:
            word = self._word(text, ("stop", "help", "back", "why", "again"))
            if word:
                self._everywhere(word)
                return
            if asks_why(self.wording, text):
                self._everywhere("why")
                return
            if state.flow != "care" and self._choose(plainly(self.wording, state, text), text):
                return
        shape = shape_of(text)
        if shape == "long" or (shape != "text" and not state.verbatim):
            self._puzzled(shape)
            return
        if not state.verbatim and self._wished(text):
            return
        if self._meanwhile(text):
            return
        commanded = not state.verbatim and (state.flow != "care" or normal(text) in ("export", "erase", "privacy"))
        if commanded and normal(text) in flows.BY_COMMAND and normal(text) not in state.own_words:
            self._command(Commanded(name=normal(text)))
            return
        if not state.verbatim and self._records(text):
            return
        if (not state.verbatim or state.at == "reply.words") and state.flow != "care" and self._good_news(text):
            return
        anywhere = (self._reminders, self._named_at_home, self._beside)
        if not state.verbatim and state.flow != "care" and any(heard(text) for heard in anywhere):
            return
        if not state.vanishing and state.flow != "care" and self._no_answer(text):
            return
        story, question = self._story(text)
        if question and (self._correct(story) or self._step(Said(text=story))):
            self._answer(question)
            self.ask()
            return
        if not state.verbatim and state.flow != "care" and (self._correct(text) or self._answers_question(text)):
            self.ask(again=True)
            return
        if self._step(event):
            self.ask()
            return
        # What even a question for the person's own words did not take is read like any other answer.
        if not state.vanishing:
            if state.flow != "care" and self._choose(loosely(self.wording, state, text), text):
                return
            if state.flow != "care" and (self._volunteered(text) or (self._asks(text) and self._advise(text))):
                self.ask(again=True)
                return
            if state.flow != "care" and (self._below(text) or self._elsewhere(text)):
                return
        self._puzzled(shape, text)

    def _choose(self, option: str | None, typed: str = "") -> bool:
        """Take an option as if it had been pressed; False where there is none, or where the flow does not take it."""
        state = self.talk.open.state
        if option is None or (typed and not state.takes(option, typed)) or not self._step(Chose(option=option)):
            return False
        self._settle(state, option)
        self.ask()
        return True

    def _of_care(self, text: str) -> bool:
        """The helplines, or to be looked in on tomorrow: what care offers, named in words, in care and at any other question."""
        state = self.talk.open.state
        option = self.wording.chosen(care.Here(), text) or (plainly(self.wording, care.Here(), text) if len(text) <= 60 else None)
        if option not in ("lines", "check_in") or normal(text).isdecimal():
            return False
        if state.flow == "care":
            return self._choose(option)
        if not any(word in normal(text) for word in ("helpline", "check in", "check on me", "look in on me")):
            return False  # "tomorrow", "help", "numbers": elsewhere they are words like others
        self._do(care.lines(self._fresh()) if option == "lines" else tomorrow(self._fresh()))
        self.out.answered = True
        self.ask(again=True)
        return True

    def _records(self, text: str) -> bool:
        """ "delete everything you have about me", "export my data": the same wherever it is said, in care too."""
        if len(text) > 60:
            return False
        said = (normal(text), *cores(self.wording, text))
        for words, command in (("erase_all", "erase"), ("export_all", "export")):
            if any(self.wording.means(words, core) for core in said):
                self._command(Commanded(name=command))
                return True
        return False

    def _named_at_home(self, text: str) -> bool:
        """Something that home offers, in its own words and at least two of them ("my cases"), at a question that has no such
        option: it is no answer to the question."""
        state = self.talk.open.state
        if isinstance(state, WhatNext) or len(normal(text).split()) < 2 or self.wording.chosen(state, text) is not None:
            return False
        option = self.wording.chosen(WhatNext(), text)
        if option is None or option == state.flow or option not in flows.BY_COMMAND or not self.context.person.introduced:
            return False
        self._command(Commanded(name=option))
        return True

    def _reminders(self, text: str) -> bool:
        """ "pause nudges until friday", "stop all reminders": the same wherever it is said, and the question waits."""
        plain = normal(text)
        if len(plain.split()) > 12 or not self.context.person.introduced:
            return False
        said = next((p for p in self.wording.phrases("before") if plain.startswith(f"{p} ")), "")
        for core in dict.fromkeys((plain, plain.removeprefix(f"{said} "))):
            if any(core in (p, f"{p} please", f"{p} now") for p in self.wording.phrases("stop_reminders")):
                self._command(Commanded(name="nudges", text="stop"))
                return True
            known = [p for p in self.wording.phrases("pause_reminders") if core == p or core.startswith(f"{p} ")]
            if known:
                rest = core.removeprefix(max(known, key=len))
                self._command(Commanded(name="nudges", text=f"pause {rest}"))
                return True
        return False

    def _meanwhile(self, text: str) -> bool:
        """News that has nothing to do with the open question, and is no answer to it."""
        found = meanwhile(self.talk.open.state, text, self._fresh())
        if found is None:
            return False
        self._take(found)
        self.out.answered = True
        self.ask()
        return True

    def _wished(self, text: str) -> bool:
        """At a question of a case: that they want the message now, or to hear what to do. What is left to ask is left out."""
        state, kind = self.talk.open.state, wishes(text)
        if not kind or state.flow == "care":
            return False
        if option := instead(state):
            if kind == "message":
                return self._choose(option)
            self.say(Say("common.as_it_stands"))
            self.ask(again=True)
            return True
        if isinstance(state, Ready) and not state.spoken:
            self.say(Say("common.there_it_is" if kind == "message" else "common.then_send"))
            self.ask(again=True)
            return True
        case = on_hand(state, self._fresh())
        if case is None or (state.at in ("rejection.told", "rejection.promised") and _SAYS_HOW.match(text)):
            return False
        if state.flow == "feeling" and self.context.language.state(text).heat in ("H2", "H3"):
            return False
        if kind == "advice" and too_early(case):
            self.say(Say("common.coming_to_it"))
            self.ask(again=True)
            return True
        self._take(straight(state, case, self._fresh(), message=kind == "message"))
        self.out.answered = True
        self.ask()
        return True

    def _no_answer(self, text: str) -> bool:
        """At a question for their own words: that they would rather not, or that the message is out. None of it is kept."""
        state = self.talk.open.state
        kind = aside(text)
        offered = {option.id for option in self.wording.options(state)}
        if kind == "sent":
            return self._out_already(state, text, offered)
        if not state.open_text:
            return False
        for option in ("stop", "skip", "leave") if kind == "straight" else ("skip", "leave") if kind else ():
            if option in offered:
                self.say(Say("common.left_out"))
                return self._choose(option)
        return False

    def _out_already(self, state: State, text: str, offered: set[str]) -> bool:
        """They have written without waiting for us: what counts from a message begins. Before anything was said of a message, a
        bare "sent it" says too little, and is still no answer."""
        for option in ("sent", "said"):
            if option in offered:
                return self._choose(option)
        case = next((c for c in self.context.cases if c.id == getattr(state, "case", "")), None)
        asking = [c for c in self.context.cases if c.phase == "asking" and c.asked_on is None]
        if case is None and not getattr(state, "case", "") and len(asking) == 1:
            case = asking[0]  # at a question about something else
        if case is None or case.live or case.asked_on is not None or case.phase not in ("account", "resting", "asking"):
            return False
        if case.phase == "account" and not set(normal(text).split()) & {"i", "ive", "we", "weve"}:
            if state.open_text:
                self._puzzled("text", text)
            return state.open_text
        self._take(Turn(state, (Enter("waiting", values={"case": case.id, "command": "sent"}, replace=True),)))
        self.out.answered = True
        self.ask()
        return True

    def _good_news(self, text: str) -> bool:
        """They got a job, said at whatever question: what that case still asked is dropped, any other question waits."""
        at_hand = getattr(self.talk.open.state, "case", "")
        if not self.context.person.introduced or not (effects := good_news(text, at_hand, self._fresh())):
            return False
        self._do(effects)
        ended = {e.record.id for e in effects if isinstance(e, Keep)}
        frames = (*self.talk.under, self.talk.open)
        kept = tuple(frame for frame in frames if getattr(frame.state, "case", "") not in ended)
        kept = kept or (Frame(WhatNext(), self.talk.turn),)
        self.talk = replace(self.talk, open=kept[-1], under=kept[:-1])
        self.out.answered = True
        self.ask()
        return True

    def _beside(self, text: str) -> bool:
        """Leave to ask something, what is known, or a word about one's own English: answered, and the question waits."""
        if asks_leave(self.wording, text):
            if self.talk.open.state.flow == "ask":
                self.say(Say("ask.of_course"))
                self.ask(again=True)
                return True
            self.say(Say("ask.of_course"))
            self._enter(Enter("ask", values={"once": "yes"}))
            self.out.answered = True
            self.ask()
            return True
        if asks_what_is_known(self.wording, text) and self._known():
            self.ask(again=True)
            return True
        if about_privacy(text) and self._page(WHO_READS):
            self.ask(again=True)
            return True
        if why_place(text):
            self._text(self.wording.heading(Where.model_fields["at"].default).why)
            self.ask(again=True)
            return True
        beside = self.talk.open.state.flow != "draft" and of_language(text)
        line = (
            "common.foreign" if other_tongue(text)
            else "common.correct_english" if correcting(text)
            else "common.plain_english" if beside
            else "common.too_old" if worries_about_age(text)
            else ""
        )  # fmt: skip
        if line:
            self.say(Say(line))
            self.ask(again=True)
        return bool(line)

    def _known(self) -> bool:
        """Say the facts of the case on hand; False where nothing is known of any."""
        at_hand = [getattr(frame.state, "case", "") for frame in (self.talk.open, *reversed(self.talk.under))]
        by_id = {case.id: case for case in self.context.cases}
        case = next((by_id[id] for id in at_hand if id in by_id), None) or latest(self.context)
        if case is None and (ahead := latest(self.context, ("ahead",))) is not None and ahead.next_interview is not None:
            self.say(Say("interview_ahead.known", {"at": ahead.next_interview.astimezone(self.context.now.tzinfo)}))
            return True
        if case is None or not (known := facts(case)):
            return False
        if getattr(self.talk.open.state, "facts", None) != known:
            # The list that stands in the open question is not said twice.
            self.say(Say("common.known", {"about": about(case), "facts": known}))
        return True

    def _below(self, text: str) -> bool:
        """At a nudge: an answer to the question underneath, named as its options are."""
        if not self.talk.open.state.light or not self.talk.under:
            return False
        below = self.talk.under[-1].state
        option = self.wording.chosen(below, text) or loosely(self.wording, below, text)
        if option is None or below.flow == "care" or not self._step(Chose(option=option)):
            return False
        self._settle(below, option)
        self.ask()
        return True

    def _elsewhere(self, text: str) -> bool:
        """An answer to "what would you like to do?", said while another question is open."""
        if normal(text).isdigit():
            return False
        option = self.wording.chosen(WhatNext(), text) or plainly(self.wording, WhatNext(), text)
        if option is None or option not in flows.BY_COMMAND:
            return False
        self._command(Commanded(name=option))
        return True

    def _chose(self, event: Chose) -> None:
        if event.turn is not None and event.turn != self.talk.open.asked:
            for depth, frame in enumerate(reversed(self.talk.under), 1):
                if frame.asked == event.turn:
                    if self._care_above(depth):
                        self.say(Say("care.listening"))
                        self.ask(again=True)
                        return
                    self.talk = replace(self.talk, open=frame, under=self.talk.under[: len(self.talk.under) - depth])
                    break
            else:
                self.say(Say("common.moved_on"))
                self.ask(again=True)
                return
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

    def _care_above(self, depth: int) -> bool:
        """Whether care is open, or lies above the question that waits at this depth."""
        above = self.talk.under[len(self.talk.under) - depth :]
        return any(frame.state.flow == "care" for frame in (self.talk.open, *above))

    # -- words that work everywhere ------------------------------------------------------------------------------------

    def _word(self, text: str, words: tuple[str, ...]) -> str | None:
        return next((w for w in words if self.wording.means(w, text)), None) if len(text) <= 60 else None

    def _everywhere(self, word: str) -> None:
        if self.talk.open.state.flow == "care" and word in ("stop", "back"):
            self.say(Say("care.listening"))
            self.ask(again=True)
            return
        match word:
            case "stop" if self._care_above(len(self.talk.under)):
                # What was opened on top of care is stopped; care is not.
                while self.talk.open.state.flow != "care":
                    self._leave()
                self.say(Say("care.listening"))
                self.ask(again=True)
            case "stop":
                already_home = isinstance(self.talk.open.state, WhatNext) and not self.talk.under
                self.talk = replace(self.talk, open=Frame(WhatNext(), self.talk.turn), under=())
                self.out.answered = not already_home
                self.say(Say("common.stopped"))
                self.ask()
            case "help":
                self.say(Say("common.help"))
                self.ask(again=True)
            case "why":
                why = self.wording.why(self.talk.open.state)
                if why:
                    self._text(why)
                else:
                    self.say(Say("common.no_why"))
                self.ask(again=True)
            case "back":
                self.out.take_back = True
            case _:
                self.ask(again=True)

    def _puzzled(self, shape: Shape, text: str = "") -> None:
        line = {
            "empty": "common.empty",
            "emoji": "common.emoji",
            "mash": "common.mash",
            "foreign": "common.foreign",
            "long": "common.too_long",
        }.get(shape)
        if line is None:
            # Somebody who says how it is was not unclear; and where a question may be left, that is worth knowing.
            told = text and self.talk.open.state.flow != "care"
            felt = told and (self.hard or self.context.language.state(text).heat != "H0")
            may_skip = any(option.id == "skip" for option in self.wording.options(self.talk.open.state))
            line = "common.felt" if felt else "common.puzzled_skip" if may_skip else "common.puzzled"
            if text and not felt and self._is_question(text):
                line = "common.dont_know"
        if not self.heard:
            self.say(Say(line))
        self.ask(again=True)

    def _is_question(self, text: str) -> bool:
        stripped = text.strip()
        if len(stripped.split()) > 30:
            return False
        if stripped.endswith("?"):
            return True
        if len(stripped.split()) <= LEAST_QUESTION * 3 and any(wishes(asked) for _, asked in questions_at_end(stripped)):
            return True  # "i have no job now what do i do"
        words = normal(stripped).split()
        return any(self.wording.means("question_words", " ".join(words[:n])) for n in (1, 2))

    def _asks(self, text: str) -> bool:
        """Whether a question stands somewhere in it; at home, where nothing else is asked, anything may be one."""
        if self._is_question(text):
            return True
        if isinstance(self.talk.open.state, WhatNext):
            return len(text.split()) >= LEAST_QUESTION
        plain = f" {normal(text)} "
        return any(f" {words} " in plain for words in self.wording.names("asking_words"))

    def _answers_question(self, text: str) -> bool:
        """A question is answered wherever it comes; where one was asked for, that flow answers."""
        return self.talk.open.state.flow != "ask" and self._is_question(text) and self._advise(text)

    def _story(self, text: str) -> tuple[str, str]:
        """A telling and the question at its end, which would hide it; all of it and nothing, where it is not both."""
        if self.heard:
            return text, ""  # something grave was answered; no case begins with it
        if is_notice(text) or is_live(text, self.context):
            return (text, text) if about_privacy(text) else (text, "")
        state = self.talk.open.state
        if state.verbatim or state.vanishing or state.flow not in ("home", "first_meeting", "rejection"):
            return text, ""
        # Where a telling is asked for, a question may follow it in one breath; at a question of ours only in its own sentence.
        wanted = isinstance(state, WhatNext | Account) or state.flow == "first_meeting"
        for story, question in questions_at_end(text):
            if tells(story, self.context) and (wanted or story.endswith((".", "!"))):
                return story, question
        return text, ""

    def _answer(self, question: str) -> None:
        """Answer a question that came with a story. What to do, and the message, are what the story leads to anyway."""
        if question and not wishes(question):
            _ = (about_privacy(question) and self._page(WHO_READS)) or self._advise(question)

    def _page(self, asked: str) -> bool:
        """Say the page that one of its own ways of asking finds."""
        found = self.context.language.advice(asked)
        if found is None:
            return False
        self._text(found.text)
        self.say(Say("common.from", {"source": found.source}))
        return True

    def _meant(self, text: str) -> str:
        """A question as it is meant where they stand: in a silence nobody has said no, and an offer may be gone."""
        at_hand = [getattr(frame.state, "case", "") for frame in (self.talk.open, *reversed(self.talk.under))]
        cases = {case.id: case for case in self._fresh().cases}
        case = next((cases[id] for id in at_hand if id in cases), None) or latest(self._fresh())
        if case is None or case.phase == "closed":
            return text
        if _OFFER_GONE.search(case.account) and (wishes(text) == "advice" or _CAN_THEY.search(text)):
            return OFFER_GONE
        if case.told == "silence" and _CONTACTS.search(text) and len(text.split()) <= LEAST_QUESTION * 3:
            return IN_SILENCE
        return text

    def _advise(self, text: str) -> bool:
        found = self.context.language.advice(self._meant(text))
        if found is None:
            if self._is_question(text) and text.strip().endswith("?"):
                self.say(Say("common.dont_know"))
                return True
            return False
        self._text(found.text)
        self.say(Say("common.from", {"source": found.source}))
        return True

    def _correct(self, text: str) -> bool:
        frames = [self.talk.open, *reversed(self.talk.under)]
        for frame in frames:
            flow = flows.BY_NAME.get(frame.state.flow)
            if flow is None or flow.correct is None:
                continue
            found = flow.correct(frame.state, text, self.context)
            if found is None:
                continue
            if frame is self.talk.open:
                self._take(found)
            elif kept := tuple(e for e in found.effects if not isinstance(e, Enter | Leave)):
                self._do(kept)
            else:
                # It would only begin something else there; the open question has the first word on that.
                continue
            self.out.answered = True
            return True
        return False

    def _volunteered(self, text: str) -> bool:
        """Something worth knowing that was not asked just now; it must be a sentence, since a word may be a slip."""
        flow = _flow(self.talk.open.state)
        if flow.volunteer is None or len(text.split()) < 3:
            return False
        found = flow.volunteer(self.talk.open.state, text, self._fresh())
        if found is None:
            return False
        self._take(found)
        self.out.answered = True
        return True

    def _welcome_back(self, event: Event) -> None:
        last = self.talk.last
        if last is None or self.context.now - last < AWAY or isinstance(event, Commanded):
            return
        if isinstance(self.talk.open.state, WhatNext) or self.talk.open.state.light or self.talk.open.state.flow == "care":
            return
        if isinstance(event, Said) and self._word(event.text, ("firm_stop", "stop")):
            return
        self.say(Say("common.back_again"))

    # -- steps and effects ---------------------------------------------------------------------------------------------

    def _step(self, event: Event) -> bool:
        """Offer the event to the open question and, where that is a nudge's or a mere list, to the ones underneath; at last to
        home, where a telling begins a case."""
        talk = self.talk
        while True:
            state = talk.open.state
            found = _flow(state).step(state, event, self._fresh())
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
                case Draw():
                    text = self.wording.line(effect.line, effect.values, self._pick())
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
                    self._hear(effect)
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
        anew = _flow(self.talk.open.state).anew
        if anew is not None:
            self.talk = self.talk.put(anew(self.talk.open.state, self._fresh()))

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

    def _all_nudges(self) -> list[Nudge]:
        return [r for r in self.records.values() if isinstance(r, Nudge)]

    def put_record(self, key: tuple[str, str], record: Record | None) -> None:
        self.out.before.setdefault(key, self.records.get(key))
        if record is None:
            self.records.pop(key, None)
        else:
            self.records[key] = record
        self.stale = True

    stale = False
    hard = False
    """Whether something hard was told again, for which the one sentence was said before."""
    heard = False
    """Whether something grave was answered already, so that nothing need be said of what was not understood beside it."""

    def _fresh(self) -> Context:
        """The context with what this turn has changed so far."""
        if self.stale:
            person = cast(Person, self.records.get(("person", "me"), self.context.person))
            self.context = replace(self.context, records=tuple(self.records.values()), person=person)
            self.stale = False
        return self.context

    # -- saying --------------------------------------------------------------------------------------------------------

    def _pick(self) -> int:
        return self.talk.seed * 1_000_003 + self.talk.turn

    def _settle(self, state: State, option: str) -> None:
        self.settled = next((o.label for o in self.wording.options(state) if o.id == option), "")

    def say(self, effect: Say) -> None:
        self._text(self.wording.line(effect.line, effect.values, self._pick()), effect.voice)

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
        asked = self.wording.ask(frame.state, frame.asked, self.talk.seed * 1_000_003 + frame.asked)
        last = self.parts[-1] if self.parts else None
        if last is not None and last.voice == "coach" and last.takes:
            # A question may begin with something of the person's own that is not there.
            last.text = f"{last.text}\n\n{asked.text.lstrip()}" if asked.text else last.text
            last.options, last.form, last.turn = asked.options, asked.form, frame.asked
        elif asked.text or asked.options:
            self.parts.append(_Part(asked.text, frame.asked, options=asked.options, form=asked.form))


def _flow(state: State) -> Flow:
    return flows.BY_NAME[state.flow]


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
