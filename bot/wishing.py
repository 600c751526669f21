"""What a person wishes or tells at whatever question: reminders, the message, practice, their records, news that is good.

Each reads a text and says whether it has taken it; `bot.hearing` asks them in their order."""

from __future__ import annotations

import re
from abc import abstractmethod
from dataclasses import replace

from bot import places
from bot.answering import WHO_READS, Answering
from bot.aside import wants_it_written, wishes
from bot.effects import Enter, Forget, Keep, Say, to
from bot.events import Commanded
from bot.flows._composing import Ready
from bot.flows._meanwhile import came_now, meanwhile, one_more
from bot.flows._offer import good_news
from bot.flows._own import asked_in, just_set, meant, put_right, read, taken_off
from bot.flows._straight import instead, note, on_hand, straight, too_early
from bot.flows.home import WhatNext
from bot.flows.nudges import hours_of_reminders
from bot.flows.reply import Clarify, Odds, Thank
from bot.heard.ahead import written_down
from bot.heard.beside import about_privacy
from bot.heard.data import data_wish
from bot.heard.hours import days_off, hours_in, hours_unasked, quiet_in
from bot.heard.later import of_reminders, put_off_in, until_when
from bot.heard.notes import asks_nothing, note_wished, thanked
from bot.heard.opting_out import opts_out
from bot.heard.practise import wishes_to_practise
from bot.language.state.named import leaves_and_erases, names_it
from bot.late import late
from bot.loosely import cores, loosely
from bot.state import State
from bot.talk import Frame
from bot.wording import normal

_SAYS_HOW = late(
    r"\W*(?:they |he |she )?(?:write|send|get|got|have|see|make|give)s? (?:me |us )?(?:an? )?(?:e-?mail|mail|letter|"
    r"message)s?\W*$",
    re.IGNORECASE,
)
"""At the question how the news came: an answer in learners' English ("write me email"), and no wish."""
_OF_A_REMINDER = late(
    r"\W*(?:(?:please|pls|can you|could you|i want to|i['’]?d like to|ok|so|and|actually)\b[\s,]*)*"
    r"(?:move|change|shift|push|postpone|reschedule|cancel|delete|remove|bring forward|put back) (?:back )?(?:the|that|my|your) "
    r"(?:(?:first|second|third|last|next|other) )?(?:one|reminder|nudge)s?\b(?! (?:of|from) (?:the )?(?:letter|message|draft))",
    re.IGNORECASE,
)
"""A wish about one of the reminders that are coming, which is not yet said to be which."""
_A_MOMENT = late(
    r"\W*(?:when|whenever|if|once|before|after|as soon|at|on|in|during|the|my|our|next|every|each|"
    r"while|then)\b",
    re.IGNORECASE,
)
"""How the moment of a plan begins, also where it is an interview."""
_HAD_ONE = late(
    r"\W*(?:(?:oh|ok|so|and|also|but|well|btw|by the way)\b\W*)*i(?:['’]?ve| have)?(?: just| also)? (?:had|did|went to|been "
    r"to|was at) "
    r"(?:an?|my|the|another|two)(?: [\w-]+){0,3}? (?:interviews?|trial (?:shift|day)|assessment)\b(?! (?:question|practice|"
    r"prep))",
    re.IGNORECASE,
)
"""An interview that is over, told in so many words."""
MOST_BESIDE_A_PLAN = 14
"""Words of news at a question for a plan; a longer text is the plan."""
_WRITE_IT = late(
    r"\W*(?:(?:ok|okay|so|yes|please|pls|just|now|then|go on|can you|could you|will you|help me(?: to)?)\b[\s,.!]*)*"
    r"(?:write|draft|compose|make) (?:me |us )?(?:it|that|this|one|"
    r"(?:the|a|my) (?:message|e-?mail|mail|letter|request|draft|note))"
    r"(?:[\s,.!]+(?:please|pls|now|then|for me|thanks|already))*\W*",
    re.IGNORECASE,
)
"""A wish for the message and nothing told with it."""
_LEFT_FIRST = late(
    r"^\W*(?:(?:ok|okay|no|nah|hm+|actually|let's|please|just|i'?ll)\b[\s,]*)*"
    r"(?:leave (?:it|this|that)|not (?:now|today|yet)|later|park (?:it|this)|do (?:it|this) later)"
    r"(?: for (?:now|today|the moment|a bit))?\s*[,.;–-]+\s*(?:and |but |then |just |please |can you |could you )*"
    r"(?=remind me\b)",
    re.IGNORECASE,
)
"""What is put off stands before the reminder that is asked for ("leave it for now, remind me on Monday")."""
LEAST_CHECKED = 5
"""Words of a message that is there to be checked."""
_CHECK_THIS = late(
    r"\W*(?:(?:hi|hey|ok|okay|so|please|pls|and|now)\b[\s,.!:-]*)*"
    r"(?:(?:can|could|would|will) (?:you|u) (?:please |pls )?|please |pls )?"
    r"(?:check|look (?:at|over)|read(?: over| through)?|review|proof ?read|correct) "
    r"(?:this(?: one)?|(?:this|my|the)(?: \w+){0,2}? (?:msg|message|mail|e-?mail|draft|letter|text|note|reply|answer|wording|"
    r"version|request|apology|follow-?up))"
    r"(?: (?:please|pls|for me|first|to \w+))*"
    r"\s*[:\n]\s*",
    re.IGNORECASE,
)
"""The wish that a message be looked over, and the colon or the line's end behind which it begins."""
ASK_WHEN = frozenset(("nudges.another", "nudges.pause", "nudges.own", "check_in.snooze", "plan.remember", "feeling.until"))
"""Questions for a time."""


class Wishing(Answering):
    """A turn that grants what is wished beside the open question."""

    @abstractmethod
    def _command(self, event: Commanded) -> None:
        """Carry out a command; the turn that hears everything knows how."""

    def _export_or_erase(self, text: str) -> bool:
        """ "delete everything you have about me", "export my data": the same wherever it is said, in care too."""
        wish = data_wish(text)
        # "Remove the part about my salary" is an edit, where a text of their own is open.
        if wish and not (wish == "part" and self.talk.open.state.flow in ("draft", "plan", "rehearsal")):
            command = {"copy": "export", "know": "privacy", "part": "parts"}[wish]
            self._enter(Enter("privacy", values={"command": command}))
            self.out.answered = True
            self.ask()
            return True
        if len(text) > 60:
            return False
        said = (normal(text), *cores(self.wording, text))
        for words, command in (("erase_all", "erase"), ("export_all", "export")):
            if any(self.wording.means(words, core) for core in said) or (command == "erase" and leaves_and_erases(text)):
                self._command(Commanded(name=command))
                return True
        return False

    def _opted_out(self, text: str) -> bool:
        """ "stop messaging me": obeyed at every question, also where their own words are asked for; only the private vent, in
        which anybody may be meant, is left alone."""
        if self.talk.open.state.vanishing or not self.context.person.introduced or not opts_out(text):
            return False
        self._command(Commanded(name="nudges", text="stop"))
        return True

    def _no_plan(self, text: str) -> bool:
        """What is no moment and no act, at a question for one: a job, one more no, what is kept about them."""
        if len(text.split()) > MOST_BESIDE_A_PLAN:
            return False
        if self._good_news(text) or self._export_or_erase(text):
            return True
        if about_privacy(text) and self._page(WHO_READS):
            self.ask(again=True)
            return True
        if not _A_MOMENT.match(text) and (written_down(text) or _HAD_ONE.match(text)):
            # An interview that is told of, to come or over, is no moment and no act.
            self._enter(Enter("rejection", text=text))
            self.out.answered = True
            self.ask()
            return True
        if not (came_now(text) and one_more(text, self._fresh())):
            return False
        self._enter(Enter("rejection", text=text))
        self.out.answered = True
        self.ask()
        return True

    def _lists_reminders(self, text: str) -> bool:
        """ "What have you got coming up for me?" where their own words are asked for: it is none of them."""
        plain = normal(text)
        if not self.context.person.introduced or plain not in self.wording.phrases("list_reminders"):
            return False
        self._command(Commanded(name="nudges", text=""))
        return True

    def _reminders(self, text: str) -> bool:
        """ "pause nudges until friday", "stop all reminders": the same wherever it is said, and the question waits."""
        plain = normal(text)
        if len(plain.split()) > 12 or not self.context.person.introduced:
            return False
        said = next((p for p in self.wording.phrases("before") if plain.startswith(f"{p} ")), "")
        # "I don't want feedback. I want to be left alone for a week."
        apart = [normal(part) for part in re.split(r"[.!;]\s+", text)] if names_it(text) else []
        for core in dict.fromkeys((plain, plain.removeprefix(f"{said} "), *apart)):
            for words, verb in (("start_reminders", "start"), ("list_reminders", "")):
                if any(core in (p, f"{p} please", f"{p} now", f"{p} again") for p in self.wording.phrases(words)):
                    self._command(Commanded(name="nudges", text=verb))
                    return True
            if any(core in (p, f"{p} please", f"{p} now") for p in self.wording.phrases("stop_reminders")):
                self._command(Commanded(name="nudges", text="stop"))
                return True
            known = [p for p in self.wording.phrases("pause_reminders") if core == p or core.startswith(f"{p} ")]
            if known:
                rest = core.removeprefix(max(known, key=len))
                self._command(Commanded(name="nudges", text=f"pause {rest}"))
                return True
        at_home = isinstance(self.talk.open.state, WhatNext)
        in_settings = self.talk.open.state.flow in ("nudges", "privacy")
        if not in_settings and quiet_in(text) is not None:
            self._command(Commanded(name="settings", text=text))
            return True
        if (free := days_off(text)) and (at_home or in_settings or hours_of_reminders(text) or of_reminders(text)):
            self._command(Commanded(name="nudges", text=f"days {free}"))
            return True
        if (put_off := put_off_in(text)) is not None and (at_home or (of_reminders(text) and not self._asks_when())):
            verb, when = put_off
            if hours_in(text) is None and until_when(when, self._fresh()) is not None:
                self._command(Commanded(name="nudges", text=f"{verb} {when}"))
                return True
        of_ours = hours_of_reminders(text) or (at_home and hours_unasked(text))
        if not in_settings and of_ours and hours_in(text) is not None:
            self._command(Commanded(name="nudges", text=f"hours {text}"))
            return True
        return False

    def _to_practise(self, text: str) -> bool:
        """ "I want to practise the call with somebody blunt": the rehearsal, with whom was described."""
        wish = wishes_to_practise(text)
        if wish is None or self.talk.open.state.flow == "rehearsal" or not self.context.person.introduced:
            return False
        self._command(Commanded(name="rehearse", text=wish))
        return True

    def _to_check(self, text: str) -> bool:
        """ "Can you check this: Dear Sam, ...": what follows is looked over, at whatever question."""
        asked = _CHECK_THIS.match(text)
        if asked is None or len(text[asked.end() :].split()) < LEAST_CHECKED or not self.context.person.introduced:
            return False
        self._command(Commanded(name="check", text=text[asked.end() :].strip()))
        return True

    def _own_reminder(self, text: str) -> bool:
        """ "remind me on Tuesday at 9 to call her": a reminder of their own, at any question. At one that asks for a time, the
        time alone is its answer."""
        state = self.talk.open.state
        text = _LEFT_FIRST.sub("", text)
        if not self.context.person.introduced or self.context.person.in_care or (rest := asked_in(text)) is None:
            return False
        _, instead = put_off_in(text) or ("", "")
        if instead and not state.verbatim and not self._asks_when() and until_when(instead, self._fresh()) is not None:
            # "remind me in two weeks instead": what is coming, and nothing new
            self._command(Commanded(name="nudges", text=f"later {instead}"))
            return True
        own = read(rest, self._fresh())
        # What is written in the vent is lost; a reminder that names its time is no venting.
        named = own.when is not None and (state.vanishing or (state.at == "plan.cue" and bool(own.words)))
        if state.verbatim and not named:
            return False
        if not own.words and (state.light or state.at in ASK_WHEN):
            return False
        if not own.words and (state.at == "draft.ready" or (own.when is None and self._put_off(text))):
            return False  # when it goes on, and nothing beside it
        if own.when is None and rest.lower().startswith(("of ", "that ")):
            return False  # "remind me of my strengths"
        self._enter(Enter("nudges", text=f"own {rest}"))
        self.out.answered = True
        self.ask()
        return True

    def _put_right(self, text: str) -> bool:
        """ "I meant Sunday", "cancel that", said at home of the reminder that was just set."""
        if not isinstance(self.talk.open.state, WhatNext):
            return False
        if _OF_A_REMINDER.match(text) and len(text.split()) <= 14 and any(n.status == "waiting" for n in self._fresh().nudges):
            # Which of them is chosen from the list.
            self._command(Commanded(name="nudges", text=""))
            return True
        if (last := just_set(self._fresh())) is None:
            return False
        if taken_off(text):
            self._command(Commanded(name="nudges", text=f"cancel {last.id}"))
            return True
        when = meant(text)
        if not when or put_right(last, when, self._fresh()) is None:
            return False
        self._command(Commanded(name="nudges", text=f"meant {when}"))
        return True

    def _asks_when(self) -> bool:
        """Whether the open question takes a time, or a wish for another one, itself."""
        state = self.talk.open.state
        return state.light or state.at in ASK_WHEN

    def _put_off(self, text: str) -> bool:
        """Whether the open question can be put off, and a text chooses that ("remind me later")."""
        return loosely(self.wording, self.talk.open.state, text) in ("later", "wait")

    def _lives(self, text: str) -> bool:
        """ "no, I live in Nottingham": a place put right, at a question that is about something else."""
        state, person = self.talk.open.state, self.context.person
        if not person.introduced or state.flow in ("first_meeting", "privacy"):
            return False
        if (found := places.put_right(text)) is None:
            if not places.of_time_zone(text):
                return False
            self._command(Commanded(name="settings"))
            return True
        if len(found.zones) > 1:
            self._command(Commanded(name="settings", text=text))
            return True
        zone = {"zone": found.zones[0], "zone_asked": True, "zone_from_platform": False}
        self._do((Keep(person.model_copy(update={"country": found.country, **zone})),))
        self.say(Say("first_meeting.placed", {"clock": places.clock(found.zones[0])}))
        self.out.answered = True
        self.ask(again=True)
        return True

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
        if state.flow == "care":
            return False
        if self._note(text):
            return True
        if state.at == "feeling.hot":
            # What they should do is asked of us there again and again, out of the heat; only the message is a plain wish.
            kind = "message" if wants_it_written(text) else ""
        if not kind:
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
        if case is None and isinstance(state, WhatNext) and not self.context.cases and _WRITE_IT.fullmatch(text):
            self.say(Say("home.write_what"))
            self.ask(again=True)
            return True
        if case is None and kind == "message" and self._thanks_now(state):
            return True
        if case is None or (state.at in ("rejection.told", "rejection.promised") and _SAYS_HOW.match(text)):
            return False
        if state.flow == "feeling" and self.context.language.state(text).heat in ("H2", "H3"):
            return False
        if kind == "advice" and too_early(case):
            self.say(Say("common.coming_to_it"))
            self.ask(again=True)
            return True
        self._take(straight(state, case, self._fresh(), message=kind == "message", text=text))
        self.out.answered = True
        self.ask()
        return True

    def _have_thanked(self, text: str) -> bool:
        """ "I thanked her", after their answer: nothing reminds of it any more, and the question stands."""
        state = self.talk.open.state
        if state.flow not in ("home", "reply", "plan", "waiting", "check_in", "nudges", "cases") or not thanked(text):
            return False
        own = next((c for c in self.context.cases if c.id == getattr(state, "case", "")), None)
        over = [c for c in self.context.cases if c.phase in ("answered", "planned", "closed")]
        open_ = [c for c in over if not c.thanked]
        case = own if own in over else max(open_ or over, key=lambda c: c.updated or c.opened, default=None)
        if case is None:
            return False
        if isinstance(state, Thank) and state.case == case.id:
            return self._choose("done")
        self._do((Keep(case.model_copy(update={"thanked": True})), Forget(kind="N10", case=case.id), Say("waiting.thanked")))
        self.out.answered = True
        self.ask(again=True)
        return True

    def _thanks_now(self, state: State) -> bool:
        """After their answer the one message that is left to write is the thanks for it ("what do I say back to her")."""
        case = self._at_hand(self.context)
        if case is None or case.phase != "answered" or case.thanked or "thanks" in case.settled:
            return False
        if state.flow not in ("reply", "waiting", "home") or isinstance(state, Clarify | Odds):
            return False  # there it is a question to them that may be written
        thanks_for = {"useful": "advice", "refused": "refusal"}.get(case.outcome, "news")
        self._take(to(state, Enter("draft", values={"case": case.id, "form": "thanks", "thanks_for": thanks_for})))
        self.out.answered = True
        self.ask()
        return True

    def _note(self, text: str) -> bool:
        """ "I only want to thank her", "write the apology": that note, and no request."""
        state, kind = self.talk.open.state, note_wished(text)
        if isinstance(state, Ready) and not kind and asks_nothing(text):
            if state.form in ("thanks", "apology"):
                self.say(Say("draft.asks_nothing"))
                self.ask(again=True)
                return True
            kind = "thanks"
        if not kind or state.flow not in ("rejection", "feeling", "review", "draft", "waiting", "reply", "home"):
            return False
        if (found := note(state, kind, self._fresh())) is None:
            return False
        self._take(found)
        self.out.answered = True
        self.ask()
        return True

    def _good_news(self, text: str) -> bool:
        """They got a job, said at whatever question: what that case still asked is dropped, any other question waits."""
        if not self._got_it(text):
            return False
        self.ask()
        return True

    def _got_it(self, text: str) -> bool:
        """Good news answered, where a text tells any; the question is left to be asked."""
        at_hand = getattr(self.talk.open.state, "case", "")
        if not self.context.person.introduced or not (effects := good_news(text, at_hand, self._fresh())):
            return False
        self._do(effects)
        ended = {e.record.id for e in effects if isinstance(e, Keep)}
        frames = (*self.talk.under, self.talk.open)
        kept = tuple(frame for frame in frames if getattr(frame.state, "case", "") not in ended)
        kept = kept or (Frame(WhatNext(), self.talk.turn),)
        if isinstance(kept[-1].state, WhatNext):
            kept = (*kept[:-1], replace(kept[-1], state=WhatNext(glad=True)))
        self.talk = replace(self.talk, open=kept[-1], under=kept[:-1])
        self.out.answered = True
        return True
