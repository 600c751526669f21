"""What somebody typed, and who takes it. `Hearing._said` goes down this list until somebody does, a method for each number:

1. Before the first meeting: whatever it is, the first meeting has it.
2. What speaks of the very thing that stands there (`State.hears`); stop, help, back, where they stand alone; an option of the
   open question, typed; what care offers.
3. Stop, help, back, why, again, in looser words. At a question for the person's own work (a draft, a rehearsed turn) neither
   these nor most of what follows is listened for.
4. A wish for the message or for advice now; news of another kind than what is asked; a command; their records.
5. Good news; reminders; something that home offers; a wish to practise, or to have a message checked; leave to ask, and what
   else stands beside a question.
6. The open question itself: a story with a question at its end, a correction, a question of their own, then the flow's `step`.
7. What it did not take: an option in other words; something worth knowing; advice; the question underneath; home.
8. A kind line that says what would help, and the open question again. The state is unchanged.

A question that is put in passing (`State.passing`) is closed first by whatever is no answer to it. How a wish is granted (4, 5)
stands in `bot.wishing`, how a question is answered in `bot.answering`.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import replace

from bot import care, flows
from bot.answering import COUNTS_NOES, SO_MANY
from bot.aside import aside, wants_it_written, wishes
from bot.coaching.catalogue import in_words, rows_at, source
from bot.coaching.words import phrase
from bot.effects import Enter, Hear, Leave, Say, Turn
from bot.events import Chose, Commanded, Said
from bot.felt import feeling
from bot.flows._advice import ROW
from bot.flows._amend import put_in_place
from bot.flows._case import about
from bot.flows._composing import Ready
from bot.flows._rejection import Advised, Founded, Slot
from bot.flows.cases import take_up
from bot.flows.check_in import tomorrow
from bot.flows.home import WhatNext, greets
from bot.heard.beside import questions_at_end
from bot.heard.for_somebody import of_another
from bot.heard.how_they_are import felt_line
from bot.heard.noises import OF_THEIR_OWN, Noise, noise
from bot.heard.of_the_talk import of_the_talk
from bot.heard.signs import sign_of
from bot.heard.theirs import only_at_hand
from bot.language.shape import Shape, shape_of
from bot.late import late
from bot.loosely import asks_why, cores, loosely, plainly
from bot.playing import flow_of
from bot.state import State
from bot.talk import Frame
from bot.wishing import ASK_WHEN, Wishing
from bot.wording import normal

_ASKS_ASIDE = late(
    r"(?:(?:ok|okay|wait|sorry|but|and|so|hm+)[,. ]+)*(?:should (?:i|we)|shall i|may i|can i|could i|do i|"
    r"is it (?:ok(?:ay)?|rude|worth|normal|too late|all right|alright)|whom? (?:do|should) i|when (?:do|should) i|"
    r"how (?:do|should|long (?:do|should)) i|what (?:do|should) i)\b[^.!?\n]{3,90}\?",
    re.IGNORECASE,
)
"""What somebody asks of us, in one sentence of their own."""
_TO_COME = late(r"\b(?:ahead|next|have|got|coming|upcoming|to come|another|new|second|prepar\w+)\b", re.IGNORECASE)
"""An interview that is to come, and not the one that was."""
_A_CHOICE = r"(?:(?:an?|the|being|really|by) )*[\"'“‘]?{name}[\"'”’]?"
_WHAT_IS_CHOICE = late(
    r"(?:(?:ok|okay|so|and|but|sorry|wait|please|hm+|what if|can you|could you)\b[\s,.]*)*(?:"
    + r"(?:define|explain|what(?:'s| is| are|s)|what (?:do|did) (?:you|u) mean (?:by|with)|what counts as|what qualifies as|"
    + r"(?:the )?(?:meaning|definition) of|how do you define) "
    + _A_CHOICE.format(name=r"(?P<what>[\w' ]{2,30}?)")
    + r"(?: mean| then| here| exactly)*"
    + r"|what does "
    + _A_CHOICE.format(name=r"(?P<called>[\w' ]{2,30}?)")
    + r" mean(?: here| exactly| to you)?"
    + r"|(?:[^.!?\n]{0,60}[.!,] )?(?:is|was|does|would) (?:that|it|this)(?: count as| be)? "
    + _A_CHOICE.format(name=r"(?P<one>[\w' ]{2,24}?)")
    + r" or "
    + _A_CHOICE.format(name=r"(?P<other>[\w' ]{2,24}?)")
    + r")[\s?.!]*",
    re.IGNORECASE,
)
"""What one of the answers means, or which of two it is."""
_ASKS_WHAT = late(
    r"\W*(?:(?:ok|okay|so|and|but|sorry|wait|hm+)\b[\s,.]*)*(?:(?:what|who|whom|why|where|which|how)(?:'s| (?:do|does|did|is|are|"
    r"was|were|would|will|can|could|should)) |(?:is|are|does|do) (?:an?|the|my|recruiters?) )",
    re.IGNORECASE,
)
"""A question of their own, whatever word of an answer stands in it ("what does a recruiter do")."""
_ASKS_ONLY = late(r"\W*(?:is|are|does|do) (?:an?|recruiters?)\b[^.!?\n]*\?*\s*", re.IGNORECASE)
"""A question about how such people or things are, and nothing told."""
_THEY_SENT = late(
    r"\b(?:they|she|he|hr|(?:the|their) (?:company|manager|recruiter|agency|interviewer|employer))"
    r"(?:['’]?(?:ve|s)| have| has| had)?(?: (?:just|only|already|then|even|all))* sent\b",
    re.IGNORECASE,
)
"""What they sent, and not the person: no answer to whether the message is out."""

EVERYWHERE = ("stop", "help", "back", "why")
"""Commands that mean the same at every question."""
_ONWARD = ("skip", "right", "on", "next", "go", "yes", "start", "open", "write", "enough", "leave", "done")
"""Options that go on, the plainest first."""


class Hearing(Wishing):
    """A turn that takes what was typed."""

    def _said(self, text: str, event: Said) -> None:
        """Whoever takes it first: the numbers are those at the head of this module."""
        if self.talk.open.state.passing and not self._of_passing(text):
            self._leave()
        if self._before_first_meeting(text) or self._at_once(text, event) or self._always(text):  # 1, 2, 3
            return
        shape = shape_of(text)
        if shape == "emoji" and self._signed(text):
            return
        if shape == "long" or (shape != "text" and not self.talk.open.state.verbatim):
            self._puzzled(shape)
            return
        if not (self._wish_or_news(text) or self._at_any_question(text) or self._at_this(text, event) or self._left_over(text)):
            self._puzzled(shape, text)

    def _of_passing(self, text: str) -> bool:
        """Whether a text answers the question that is put in passing, is a word that works at every one, or no words at all."""
        if shape_of(text) != "text" or self._word(text, ("firm_help", "firm_why", "help", "why")):
            return True
        state = self.talk.open.state
        return state.hears(text) or (self.wording.chosen(state, text) or plainly(self.wording, state, text)) is not None

    @property
    def _listens(self) -> bool:
        """Whether more than the open question is listened for: not in care, and not where their own work is asked for."""
        return not self.talk.open.state.verbatim and self.talk.open.state.flow != "care"

    def _signed(self, text: str) -> bool:
        """A thumb is a yes or a no, where one is asked for; tears and thanks are met, and answer nothing."""
        state, sign = self.talk.open.state, sign_of(text)
        if not sign or state.verbatim or state.vanishing or state.flow == "care":
            return False
        if sign in ("yes", "no"):
            option = self.wording.chosen(state, sign)
            # At "how is it today?" a thumb says that it is well, and chooses nothing.
            return option in ("yes", "right", "no", "wrong") and self._choose(option, text)
        self.say(Say("common.welcome" if sign == "thanks" else "common.felt"))
        self.ask(again=True)
        return True

    def _before_first_meeting(self, text: str) -> bool:
        """1. Whatever it is, the first meeting has it."""
        if self.context.person.introduced or not isinstance(self.talk.open.state, WhatNext) or self.talk.under:
            return False
        story, question = ("", "") if (theirs := of_another(text)) else self._story(text)
        self._enter(Enter("first_meeting", text=story))
        self.out.answered = True
        if theirs:
            self.say(Say("common.for_another"))
        self._answer(question)
        self.ask()
        return True

    def _at_once(self, text: str, event: Said) -> bool:
        """2. What speaks of the very thing that stands there; a word that always works, an option, what care offers."""
        state = self.talk.open.state
        if state.flow == "care" and care.heard_here(state, text) and self._step(event):
            self.ask(again=True)
            return True
        if event.attached and shape_of(text) == "empty":
            self.say(Say("common.attached"))
            self.ask(again=True)
            return True
        if state.hears(text) and self._correct(text):
            self.ask(again=True)
            return True
        if firm := self._word(text, ("firm_stop", "firm_help", "firm_back")):
            self._everywhere(firm.removeprefix("firm_"))
            return True
        if state.flow != "rehearsal" and not (state.vanishing and normal(text) == "why") and self._word(text, ("firm_why",)):
            # To an interviewer it is a word of the talk, and where something is let out it is a sigh.
            self._everywhere("why")
            return True
        if state.flow not in ("care", "rehearsal") and not state.vanishing and self._word(text, ("source",)):
            self._everywhere("source")
            return True
        return self._choose(self.wording.chosen(state, text), text) or self._of_care(text)

    def _always(self, text: str) -> bool:
        """3. Where they stood; the words that always work, in looser words, and an option in plain ones."""
        state = self.talk.open.state
        if state.verbatim:
            return False
        if self._where_we_were(text):
            return True
        if self._choice_asked(text):
            return True
        word = self._word(text, ("stop", "help", "back", "why", "again"))
        if word == "help" and wishes(text) == "advice" and self._now_what(text):
            return True
        if word:
            self._everywhere(word)
            return True
        if asks_why(self.wording, text):
            self._everywhere("why")
            return True
        # "Write it" is a wish for the message, also where an option offers to write something else out.
        message = state.at == "feeling.hot" and wants_it_written(text)
        return state.flow != "care" and not message and self._choose(plainly(self.wording, state, text), text)

    def _now_what(self, text: str) -> bool:
        """ "what now", where a case is open: it asks for advice, and not for the page of help."""
        if self.talk.open.state.flow == "care" or all(c.phase in ("closed", "ahead") for c in self.context.cases):
            return False
        if not self._wished(text):
            if not self._advise(text):
                return False
            self.ask(again=True)
        return True

    def _choice_asked(self, text: str) -> bool:
        """ "define steady", "is that a panel or several?": the answers that are offered are asked about, and none is given."""
        state = self.talk.open.state
        asked = _WHAT_IS_CHOICE.fullmatch(" ".join(text.replace("\u2019", "'").split()))
        if asked is None or state.flow == "care":
            return False
        words = [asked[name] for name in ("what", "called", "one", "other") if asked[name]]
        if not all(self._names_choice(word) for word in words):
            return False
        self.say(Say("common.choices"))
        self.ask(again=True)
        return True

    def _names_choice(self, word: str) -> bool:
        """Whether a word stands for one of the answers that are offered now."""
        plain = normal(word)
        options = self.wording.options(self.talk.open.state)
        return any(plain and plain in normal(option.label) for option in options) or (
            self.wording.chosen(self.talk.open.state, plain) is not None and not plain.isdecimal()
        )

    def _wish_or_news(self, text: str) -> bool:
        """4. A wish, news of another kind than what is asked, a command, their records."""
        state = self.talk.open.state
        if state.flow != "care" and (self._opted_out(text) or self._own_reminder(text) or self._put_right(text)):
            return True
        if self._have_thanked(text):
            return True
        if (not state.verbatim and self._wished(text)) or self._meanwhile(text):
            return True
        word = normal(text)
        commanded = not state.verbatim and (state.flow != "care" or word in ("export", "erase", "privacy"))
        if commanded and word in flows.BY_COMMAND and word not in state.own_words:
            self._command(Commanded(name=word))
            return True
        return not state.verbatim and self._export_or_erase(text)

    def _at_any_question(self, text: str) -> bool:
        """5. Good news; reminders; what home offers; a wish to practise or to have a message checked; what stands beside a
        question; leave to skip."""
        state = self.talk.open.state
        if (self._listens or state.at == "reply.words") and self._good_news(text):
            return True
        if state.verbatim and state.flow == "plan" and self._no_plan(text):
            return True
        in_words = state.verbatim and not state.vanishing and state.flow not in ("care", "rehearsal", "plan")
        if in_words and self._lists_reminders(text):
            return True
        anywhere = (
            self._greeted,
            self._reminders,
            self._lives,
            self._named_at_home,
            self._to_practise,
            self._to_check,
            self._beside,
        )
        if self._listens and any(heard(text) for heard in anywhere):
            return True
        if self._listens and self._in_passing(text, ("wait", "sorry", "back")):
            return True
        own = (state.open_text or state.verbatim) and not state.vanishing and state.at not in ("rehearsal.call", "plan.retype")
        if own and state.flow not in ("care", "first_meeting") and self._in_passing(text, OF_THEIR_OWN):
            return True
        if not state.vanishing and state.flow != "care" and self._no_answer(text):
            return True
        return self._listens and self._goes_on(text, "skip")

    def _at_this(self, text: str, event: Said) -> bool:
        """6. The open question itself."""
        state = self.talk.open.state
        story, question = self._story(text)
        if question and (self._correct(story) or self._step(Said(text=story))):
            self._answer(question)
            self.ask()
            return True
        own_work = state.verbatim and not state.vanishing and state.flow not in ("care", "rehearsal")
        if (
            (self._listens and (self._correct(text) or self._answers_question(text)))
            or self._told_and_asked(text)
            or (own_work and (self._put_in_place(text) or self._asked_aside(text)))
        ):
            self.ask(again=True)
            return True
        if self._step(event):
            self.ask()
            return True
        return False

    def _left_over(self, text: str) -> bool:
        """7. What even a question for the person's own words did not take is read like any other answer."""
        state = self.talk.open.state
        if state.flow == "care":
            return False
        if not state.vanishing:
            # "I have sent it" is no yes to a question that is about something else.
            asks_what = isinstance(state, Slot) and _ASKS_WHAT.match(text) is not None
            no_answer = aside(text) == "sent" or asks_what or (isinstance(state, Slot) and only_at_hand(text))
            no_answer = no_answer or _THEY_SENT.search(text) is not None
            yes_or_no = None if no_answer else loosely(self.wording, state, text)
            if self._choose(yes_or_no, text):
                return True
            if COUNTS_NOES.fullmatch(text.strip()) and self._page(SO_MANY):
                self.ask(again=True)
                return True
            if self._listens and not state.open_text and self._fears(text) and not self._only_felt(text):
                # "what if they get annoyed": a question, however it sounds, and the answer to none.
                if not self._advise(text):
                    self._not_known(text)
                self.ask(again=True)
                return True
            if not _ASKS_ONLY.fullmatch(text) and self._volunteered(text):
                self.ask(again=True)
                return True
            if self._asks(text) and not self._only_felt(text) and self._advise(text):
                self.ask(again=True)
                return True
            if self._below(text) or self._elsewhere(text):
                return True
        return not state.verbatim and self._goes_on(text)

    def _command(self, event: Commanded) -> None:
        name, text = event.name.strip().lower().replace("-", "_"), event.text.strip()
        if name in EVERYWHERE:
            self._everywhere(name)
            return
        flow = flows.BY_COMMAND.get(name)
        if flow is None:
            whole = f"{event.name} {text}".strip()
            # Few words may be a command that was misspelt, unless they greet, or answer what is asked.
            if len(whole.split()) > 2 or greets(whole) or self.wording.chosen(self.talk.open.state, whole):
                self._said(whole, Said(text=whole))
                return
            near = difflib.get_close_matches(name, [*flows.BY_COMMAND, *EVERYWHERE], n=1, cutoff=0.6)
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

    def _where_we_were(self, text: str) -> bool:
        """ "where were we": the open question; at home the case that they were last at, which goes on where it stands."""
        state = self.talk.open.state
        if state.flow in ("care", "first_meeting") or not self.context.person.introduced or of_the_talk(text) != "where":
            return False
        context = self._fresh()
        last = max((c for c in context.cases if c.phase != "closed"), key=lambda c: c.updated or c.opened, default=None)
        if isinstance(state, WhatNext):
            if last is None:
                self.say(Say("home.nowhere"))
            else:
                self.say(Say("home.where", {"about": about(last), "phase": phrase(f"facts.phase.{last.phase}")}))
                begun = [d for d in context.drafts if d.case == last.id and d.sent_at is None and last.phase == "asking"]
                letter = Enter("draft", values={"case": last.id, "draft": begun[-1].id}) if begun else None
                self._take(Turn(state, (letter,) if letter else take_up(last).effects))
                self.out.answered = True
        self.ask(again=not self.out.answered)
        return True

    def _greeted(self, text: str) -> bool:
        """ "hello again", "hi, I'm back, feeling a bit better": greeted, and the question is asked again."""
        state = self.talk.open.state
        greeting = greets(text)
        if not greeting or isinstance(state, WhatNext) or state.flow == "first_meeting" or not self.context.person.introduced:
            return False
        if state.at in ASK_WHEN:
            return False  # "evening"
        if greeting == "better" and (state.flow == "feeling" or (state.light and loosely(self.wording, state, text))):
            return False  # there it is an answer
        if greeting == "better":
            self.say(Say("care.better") if self.asked_after else Say("home.better"))
        elif not self.parts:
            self.say(Say("home.hello"))
        self.ask(again=True)
        return True

    def _goes_on(self, text: str, *only: str) -> bool:
        """ "go on": what skips the question or goes on with what is offered; where there is neither, it is asked again."""
        if not any(self.wording.means("go_on", core) for core in (text, *cores(self.wording, text))):
            return False
        offered = {option.id for option in self.wording.options(self.talk.open.state)}
        if only:
            return "yes" not in offered and any(option in offered and self._choose(option) for option in only)
        if not any(option in offered and self._choose(option) for option in _ONWARD):
            self.ask(again=True)
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

    def _play_words(self, effect: Hear) -> None:
        """Good news that was told in care is good news still."""
        if not (effect.anywhere and effect.text and self.talk.open.state.flow != "care" and self._got_it(effect.text)):
            super()._play_words(effect)

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
        if option == "interview" and self.talk.open.state.flow == "rejection" and not _TO_COME.search(text):
            return False
        if option is None or option not in flows.BY_COMMAND:
            return False
        self._command(Commanded(name=option))
        return True

    def _named_at_home(self, text: str) -> bool:
        """Something that home offers, in its own words and at least two of them ("my cases"), at a question that has no such
        option: it is no answer to the question."""
        state = self.talk.open.state
        if isinstance(state, WhatNext) or len(normal(text).split()) < 2 or self.wording.chosen(state, text) is not None:
            return False
        option = self.wording.chosen(WhatNext(), text)
        if option == "interview" and state.flow == "rejection" and not _TO_COME.search(text):
            return False  # "an interview", where somebody tells how far it had gone
        if option is None or option == state.flow or option not in flows.BY_COMMAND or not self.context.person.introduced:
            return False
        self._command(Commanded(name=option))
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
        return self._put_in_place(text)

    def _put_in_place(self, text: str) -> bool:
        """Something known of a case put right in so many words, at any question: also where it is not about that case."""
        found = put_in_place(self.talk.open.state, text, self._fresh())
        if found is None:
            return False
        self._take(found)
        self.out.answered = True
        return True

    def _volunteered(self, text: str) -> bool:
        """Something worth knowing that was not asked just now; it must be a sentence, since a word may be a slip."""
        flow = flow_of(self.talk.open.state)
        if flow.volunteer is None or len(text.split()) < 3:
            return False
        found = flow.volunteer(self.talk.open.state, text, self._fresh())
        if found is None:
            return False
        self._take(found)
        self.out.answered = True
        return True

    def _told_and_asked(self, text: str) -> bool:
        """At one of the questions of a case: something told, and a question behind it that has an answer. What was told is taken
        like any other answer, as far as it is one."""
        state = self.talk.open.state
        if not isinstance(state, Slot) or self._is_question(text):
            return False
        for story, question in questions_at_end(text):
            asked = next((words for words in (text, question) if self.context.language.advice(words) is not None), "")
            if not asked or wishes(question):
                continue
            if not self._step(Said(text=story.rstrip(" ,;"))):
                _ = self._volunteered(story)
            self._answer(asked)
            return True
        return False

    def _only_felt(self, text: str) -> bool:
        """Bitter praise asks nothing, at home either ("another no. great. love that for me")."""
        return feeling(text) == "wry" and not self._is_question(text)

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
                self._source()
                self.ask(again=True)
            case "source":
                self._source(alone=True)
                self.ask(again=True)
            case "back":
                self.out.take_back = True
            case _:
                self.ask(again=True)

    def _asked_aside(self, text: str) -> bool:
        """A question to the coach where the person's own words are asked for, and no part of them: one sentence that asks what to
        do. A message that is there to be written or checked may ask whatever it likes."""
        one = _ASKS_ASIDE.fullmatch(text.strip())
        return one is not None and self.talk.open.state.flow != "draft" and self._advise(text)

    def _rests(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The rows of the catalogue that the open question names itself, and those that it and what was last said carry out."""
        state = self.talk.open.state
        named = tuple(ROW.findall(state.rows)) if isinstance(state, Founded | Ready) else ()
        met = dict.fromkeys((*rows_at(state.places()), *self.talk.rests))
        return named, tuple(row for row in met if row not in named)

    def _source(self, *, alone: bool = False) -> None:
        """Which advice stands behind what is asked or was just said, and where that comes from; `alone` where no reason that
        names the rows goes before."""
        named, met = self._rests()
        rows = (*named, *met)
        if met or (rows and alone):
            said = {"rows": ", ".join(rows), "first": rows[0], "source": in_words(source(rows))}
            self.say(Say("common.rests_on", said))
        elif rows:
            self.say(Say("common.from", {"source": in_words(source(rows))}))
        elif alone:
            self.say(Say("common.own_rule"))

    def _in_passing(self, text: str, kinds: tuple[Noise, ...]) -> bool:
        """ "One moment", "sorry, was at work", "thanks",
        "hmm": a short word for it, and the question stays; a long one is not shown
        again for that."""
        kind = noise(text)
        if not kind or kind not in kinds:
            return False
        if not self.heard and not self.parts:
            self.say(Say({"hm": "common.noise_ack", "thanks": "common.welcome"}.get(kind, f"common.noise_{kind}")))
        self.shown = kind == "wait" or isinstance(self.talk.open.state, Ready | Advised)
        self.ask(again=True)
        return True

    def _puzzled(self, shape: Shape, text: str = "") -> None:
        line = {
            "empty": "common.empty",
            "emoji": "common.emoji",
            "mash": "common.mash",
            "foreign": "common.foreign",
            "long": "common.too_long",
        }.get(shape)
        if line is None and self.talk.open.state.flow != "care" and self._in_passing(text, ("thanks", "hm", "ack")):
            return
        if line is None:
            # Somebody who says how it is was not unclear; and where a question may be left, that is worth knowing.
            told = text and self.talk.open.state.flow != "care"
            felt = told and (self.hard or bool(feeling(text)) or self.context.language.state(text).heat != "H0")
            may_skip = any(option.id == "skip" for option in self.wording.options(self.talk.open.state))
            line = felt_line(text) if felt else "common.puzzled_skip" if may_skip else "common.puzzled"
            if told and care.better(text):
                line = "care.better"
            if text and line.startswith("common.puzzled") and self._is_question(text):
                line = "common.dont_know"
            elif text and not felt:
                line = self.talk.open.state.unclear(text) or line
        if line == "common.dont_know" and not self.heard:
            self._not_known(text)
        elif not self.heard:
            self.say(Say(line))
        self.ask(again=True)
