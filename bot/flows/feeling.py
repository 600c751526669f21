"""The feeling first: how it is, and for a hot head the ways to cool down (heat H0 to H3, `evidence.md`).

Reappraisal helps at low heat and distraction at high heat, so at H3 nothing is challenged: a break, or a private vent. Distance
and self-compassion are offered at H2, and taken only by the person's own choice. After three rounds the coach stops going
round with them and suggests a break. What is vented is not stored anywhere.
"""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta
from typing import Literal

from bot.aside import aside, wants_it_written
from bot.coaching.words import phrase
from bot.context import Context
from bot.effects import Effect, Enter, Forget, Leave, Remind, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.felt import feeling
from bot.flow import Flow, Way
from bot.flows._amend import correct, volunteer
from bot.flows._case import keep, open_case, settle
from bot.flows._straight import straight
from bot.flows.home import WhatNext
from bot.heard.beside import asks
from bot.heard.cooling import not_angry, slept
from bot.heard.halted import halted
from bot.heard.how_they_are import FELT_LINES, another_day, bearing, gives_up, heat_of, too_fresh, wants_to_vent
from bot.heard.theirs import TURNED_DOWN
from bot.language.readings import Heat
from bot.late import late
from bot.records import Case
from bot.state import State
from bot.when import When, asking

ROUNDS = 3
"""Rounds of venting and looking back, after which a break is suggested instead."""


class How(State):
    """How are you?"""

    at: Literal["feeling.how"] = "feeling.how"
    case: str
    about: str
    rounds: int = 0

    def takes(self, option: str, text: str) -> bool:
        return bearing(text) is None  # "no bad" is not bad, and none of the words beside the options


class Hot(State):
    """What would help right now, at H2 or H3."""

    at: Literal["feeling.hot"] = "feeling.hot"
    case: str
    heat: str
    rounds: int = 0
    heard: int = 0
    """How often in a row it was only said that they are heard."""

    def hidden(self) -> frozenset[str]:
        if self.rounds >= ROUNDS:
            return frozenset({"vent", "friend", "distance"})
        return frozenset({"friend", "distance"}) if self.heat == "H3" else frozenset()


class Vent(State):
    """The private vent: read for distress, answered, and stored nowhere."""

    at: Literal["feeling.vent"] = "feeling.vent"
    case: str
    rounds: int = 0
    verbatim = True
    open_text = True
    vanishing = True


class Friend(State):
    """What they would say to a friend."""

    at: Literal["feeling.friend"] = "feeling.friend"
    case: str
    rounds: int = 0
    verbatim = True
    open_text = True


class Distance(State):
    """What somebody watching would have seen."""

    at: Literal["feeling.distance"] = "feeling.distance"
    case: str
    rounds: int = 0
    verbatim = True
    open_text = True


class Until(State):
    """Until when the break lasts."""

    at: Literal["feeling.until"] = "feeling.until"
    case: str


VENTED = "vent_wished"
"""The mark of a case whose telling came with the wish to vent: it was taken up once."""


def begin(way: Way, context: Context) -> Turn:
    """Ask how it is, or go to what the telling already showed."""
    case = open_case(way.values.get("case", ""), context)
    if case is None:
        return to(WhatNext(), Enter("rejection", replace=True))
    if way.text and (cooler := _cooler(case, way.text, context)) is not None:
        return cooler
    if way.values.get("at") == "how" and (bears := bearing(way.text)) is not None:
        return _felt(case, bears, 0, context)
    match way.values.get("at"):
        case "break":
            return to(Until(case=case.id))
        case "vent":
            return to(Vent(case=case.id))
        case "how":
            return to(How(case=case.id, about=_about(case)))
    if "feeling" in case.settled and case.heat in ("H2", "H3"):
        return _hot(case, context)
    if VENTED not in case.settled and wants_to_vent(case.account):
        return to(Vent(case=case.id), keep(settle(case, VENTED), context))
    return to(How(case=case.id, about=_about(case)))


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Steady people go on; hot ones choose what helps, and may go on all the same."""
    if isinstance(event, Said) and isinstance(state, How | Hot | Until) and (turn := _put_off(state, event.text, context)):
        return turn
    match state:
        case How():
            return _at_how(state, event, context)
        case Hot():
            return _at_hot(state, event, context)
        case Vent():
            return _at_vent(state, event, context)
        case Friend() | Distance():
            return _at_a_distance(state, event, context)
        case Until():
            return _at_until(state, event, context)
    return None


def _put_off(state: How | Hot | Until, text: str, context: Context) -> Turn | None:
    """Another day suits them better, or it is too fresh for any of it; or they say themselves that it has cooled."""
    if (cooler := _cooler(context.case(state.case), text, context)) is not None:
        return cooler
    if not isinstance(state, Until) and (day := another_day(text)):
        until = context.when(day)
        return _rest_until(state.case, until, context) if isinstance(until, When) else to(Until(case=state.case))
    if not isinstance(state, How) and too_fresh(text):
        return to(Until(case=state.case), Say("common.felt"))
    return None


def _at_how(state: How, event: Event, context: Context) -> Turn | None:
    """How they are: one of the options, or their own words."""
    match event:
        case Chose(option="skip"):
            return _goes_on(state.case, context)
        case Chose(option=option):
            heats: dict[str, Heat] = {"steady": "H0", "low": "H1", "upset": "H2", "boiling": "H3"}
            return _felt(context.case(state.case), heats[option], state.rounds, context)
        case Said(text=text):
            return _told(context.case(state.case), text, state.rounds, context)
    return None


def _at_hot(state: Hot, event: Event, context: Context) -> Turn | None:
    """What helps while it is hot: a break, to let it out, a friend's words, a step back; or to go on all the same."""
    id, rounds = state.case, state.rounds
    match event:
        case Chose(option="break"):
            return to(Until(case=id))
        case Chose(option="vent"):
            return to(Vent(case=id, rounds=rounds))
        case Chose(option="friend"):
            return to(Friend(case=id, rounds=rounds))
        case Chose(option="distance"):
            return to(Distance(case=id, rounds=rounds))
        case Chose(option="on"):
            return _goes_on(id, context, Say("feeling.on"))
        case Said(text=text) if _GOES_ON.fullmatch(text.strip()):
            return _goes_on(id, context, Say("feeling.on"))
        case Said(text=text) if _WRITES.search(text):
            # What is too hot to be sent meets its one warning there; it is not waved past here.
            return _goes_on(id, context)
        case Said(text=text) if _REST_UNTIL.match(text) and isinstance(until := context.when(_BOUND.sub("", text)), When):
            return _rest_until(id, until, context)
        case Said(text=text) if _RESTS.match(text):
            return to(Until(case=id))
        case Said(text=text) if _GIVES_UP_WORK.search(text) and len(text.split()) <= SHORT + 4:
            return to(state, Say("feeling.nothing_big"))
        case Said(text=text) if _calmer(text, context.case(id), context):
            return _felt(context.case(id), "H1", rounds, context)
        case Said(text=text) if len(text.split()) > 3:
            return _still_hot(state, text, context)
    return None


def _still_hot(state: Hot, text: str, context: Context) -> Turn:
    """More of it. Words that sound calm are no proof that it is over: only the person says when to go on."""
    case = context.case(state.case)
    heat = context.language.state(text).heat
    if heat == "H3" and state.heat != "H3":
        return _felt(case, "H3", state.rounds, context)
    if heat == "H0" and (told := volunteer(state, text, context)) is not None:
        return told  # a fact, and no feeling: "the letter is signed by a Ms Okafor"
    still = state.model_copy(update={"heard": state.heard + 1})
    line = Say("feeling.heard_on" if state.heard else "feeling.heard")
    nameless = heat != "H0" and not case.employer and TURNED_DOWN.search(text)
    # Whose no it was, told only now: "the job. I got turned down from Greggs"; or "a panel, cannae mind their names".
    if (nameless or (heat == "H1" and not feeling(text))) and (told := volunteer(still, text, context)) is not None:
        return to(told.state, line, *told.effects)
    return to(still, line)


def _at_vent(state: Vent, event: Event, context: Context) -> Turn | None:
    """Whatever they write here is let go, until they have had enough or want something."""
    id, rounds = state.case, state.rounds
    match event:
        case Chose(option="enough"):
            return to(How(case=id, about=_about(context.case(id)), rounds=rounds + 1), Say("feeling.vented"))
        case Said(text=text) if aside(text) == "sent":
            return _sent(context.case(id), rounds)
        case Said(text=text) if wants_it_written(text):
            return straight(state, context.case(id), context, message=True)
        case Said(text=text) if _LEADS_ON.fullmatch(text.strip()):
            # A word or two that ask for something are no venting.
            return to(How(case=id, about=_about(context.case(id)), rounds=rounds), Say("feeling.left_vent"))
        case Said():
            return to(state, Say("feeling.not_kept"))
    return None


def _at_a_distance(state: Friend | Distance, event: Event, context: Context) -> Turn | None:
    """What they would say to a friend in their place, or what a stranger would have seen."""
    id, rounds = state.case, state.rounds
    match event:
        case Said(text=text) if _ASKS_OF_ONESELF.search(text):
            return None  # a question of theirs, and nothing that a friend or a stranger would say
        case Said(text=text):
            line = "feeling.to_self" if isinstance(state, Friend) else "feeling.seen"
            return _round(id, rounds, context, Say(line, {"words": text.strip()}))
        case Chose(option="skip"):
            return to(Hot(case=id, heat=context.case(id).heat, rounds=rounds))
    return None


def _at_until(state: Until, event: Event, context: Context) -> Turn | None:
    """Until when they want to rest."""
    match event:
        case Chose(option="tomorrow" | "two_days" as option):
            return _rest(state.case, _morning(context, 1 if option == "tomorrow" else 2), context)
        case Said(text=text):
            found = context.when(_BOUND.sub("", text))
            if isinstance(found, When):
                return _rest_until(state.case, found, context)
            name, values = asking(found)
            return None if found.question == "not_understood" else to(state, Say(name, values))
    return None


def _rest_until(id: str, until: When, context: Context) -> Turn:
    """A break that ends at the hour they said; at ten, where they named the day alone."""
    return _rest(id, until.instant if until.hour_said else until.instant.replace(hour=10, minute=0), context)


def _goes_on(id: str, context: Context, *said: Say) -> Turn:
    """On to the next question, the feeling settled."""
    return _on(settle(context.case(id), "feeling", "cooled"), context, *said)


SHORT = 12
"""Words; "better" or "fine" in a longer text may be about anything."""
_ASKS_OF_ONESELF = late(
    r"\b(?:should|do|can|could|shall|must|may|am) i\b[^.!?\n]*\?\s*$|\b(?:why|how|what|when|who|"
    r"whom) (?:\w+ ){0,2}?i (?:should|must|have to|"
    r"can|could|do|shall|write|ask|need)\b[^.!?\n]*\?\s*$",
    re.IGNORECASE,
)
_WRITES = late(
    r"\b(?:want|need|going|rather|let me|like) (?:to )?(?:just )?(?:write|email|mail|message|reply|answer|send)\b", re.IGNORECASE
)
_I_WANT = (
    r"\W*(?:(?:no|ok|honestly|actually|sorry|i think|please)\b\W*)*"
    r"(?:i(?:['’]?d| would|['’]ll| will)? ?(?:just |really |only )*)?"
)
_RESTS = late(
    _I_WANT + r"(?:(?:want|need|like|rather|prefer|going|have|let me|leave me)(?: to)? (?:just |have |a |some |take )*)?"
    r"(?:to )?(?:rest|sleep|lie down|a (?:rest|break|nap)|switch off|be left alone|alone)(?: (?:now|for (?:now|a bit|"
    r"a while|today)|first|a bit|today))*\W*$",
    re.IGNORECASE,
)
"""That they want to rest, and nothing else."""
_BOUND = late(r"^.*?\b(?:not )?(?:before|until|till)\b", re.IGNORECASE)
"""The break lasts till then: before the day or the hour that ends it."""
_REST_UNTIL = late(
    r"\W*(?:(?:ok|no|please|but|and|just|i|maybe)\b\W*)*(?:not|nothing|leave (?:it|me|this)(?: alone)?|rest|wait|break|"
    r"i(?:['’]ll| will) rest|a break) "
    r"(?:before|until|till)\b[^.!?]{2,30}$",
    re.IGNORECASE,
)
"""Until when nothing is to be done."""
_GIVES_UP_WORK = late(
    r"\b(?:resign|quit|hand(?:ing)? in my notice|hand my notice in|give (?:in )?my notice|walk out|leave (?:my|this|the) job|"
    r"pack (?:it|my job) in|jack it in|chuck (?:it|my job) in)\b(?! (?:smoking|drinking|this chat|the chat|the app))",
    re.IGNORECASE,
)
"""To give up the work they have, in the heat of it."""
_STEADY = late(
    r"\b(?:fine|ok|okay|calm(?:er)?|alright|all right|good|relieved|steady|better|"
    r"neutral|over it|not bothered|don'?t (?:mind|care)|"
    r"whatever|could be worse|expected it|at peace)\b",
    re.IGNORECASE,
)


_GOES_ON = late(
    r"\W*(?:(?:aye|yes|yeah|yep|ok|okay|k|nah|naw|no|right|well|sure|fine|alright|all right|just|then|please|so|och|ach|honestly|"
    r"i['’]?d rather|i want to|can we|we can|i['’]?ll|now|just wanna|i wanna)\b[\s,.!]*)*"
    r"(?:go(?:ing)? on|let['’]?s (?:go|do (?:it|this)|move|get on|crack on|carry on|continue|keep going)|carry on|"
    r"crack on|on we go|keep going|"
    r"move on|get on with it|continue|do it|next(?: question)?)\b(?: (?:then|now|please|on|with it|with this|anyway|"
    r"ahead|pls|thanks|so|"
    r"mate|lah|abeg|o))*\W*",
    re.IGNORECASE,
)
"""That they would rather go on than rest, and nothing else ("aye go on then", "nah let's go")."""
_LEADS_ON = late(
    r"\W*(?:(?:ok|okay|right|now|please|just|i(?:'?m| am)|let'?s|can we|and|so|that'?s) )*"
    r"(?:skip(?: (?:it|this|that))?|next|continue|plain|warm|formal|(?:go|move|carry|get) on|keep going|back|go back|back to it|"
    r"no|no thanks|nothing|nah|yes|ok|okay|thanks|thank you|all|it|all for now|"
    r"(?:feel(?:ing)? |a bit |much )*(?:better|calmer)(?: now)?|"
    r"email|call|phone|linkedin|write|draft|the (?:message|email|draft|call)|(?:what(?:'s| is|s)? )?(?:now|next)(?: what)?|"
    r"leave it|stop venting|help|menu|options?)(?: (?:please|now|then|thanks))*\W*",
    re.IGNORECASE,
)
"""In the vent: short words that ask to be led on, and vent nothing."""


REST = timedelta(hours=12)
"""After that long, "better" is news, and no word said in passing."""


def _calmer(text: str, case: Case, context: Context) -> bool:
    """Whether somebody comes back to the question what would help, and says that it is better."""
    slept = case.heat_at is not None and context.now - case.heat_at >= REST
    return (
        slept and len(text.split()) <= SHORT and bool(_STEADY.search(text)) and context.language.state(text).heat in ("H0", "H1")
    )


def _cooler(case: Case, text: str, context: Context) -> Turn | None:
    """A heat that is put right in words: a night was slept and nothing sent, or it never was anger."""
    night, other = slept(text, context), not_angry(text, context)
    for line, heat in (("slept_still" if night == "H2" else "slept", night), ("not_angry", other)):
        if heat is not None:
            cooled = settle(case, "feeling", "cooled", heat=heat, heat_at=context.now)
            return _on(cooled, context, Forget(kind="N1", case=case.id), Say(f"feeling.{line}"))
    return None


def _sent(case: Case, rounds: int) -> Turn:
    """From the vent: the message is out, which is not vented."""
    if case.asked_on is None and case.phase in ("account", "resting", "asking") and not case.live:
        enter = Enter("waiting", values={"case": case.id, "command": "sent"}, replace=True)
        return to(WhatNext(), Say("feeling.vented"), enter)
    return to(How(case=case.id, about=_about(case), rounds=rounds + 1), Say("feeling.vented"))


def _about(case: Case) -> str:
    """What the feeling is about: the employer, or simply "it"."""
    return case.employer or phrase("facts.it")


def _told(case: Case, text: str, rounds: int, context: Context) -> Turn | None:
    """A feeling in the person's own words. What says nothing about it is no answer."""
    heat = heat_of(text, context)
    if heat in ("H0", "H1") and (bears := bearing(text)) is not None:
        return _felt(case, bears, rounds, context)
    if heat in ("H0", "H1") and gives_up(text) and not asks(text):
        return to(How(case=case.id, about=_about(case), rounds=rounds), Say("rejection.gives_up"))
    if heat != "H0" or (_STEADY.search(text) and len(text.split()) <= SHORT):
        return _felt(case, heat, rounds, context, feeling(text))
    return None


def _felt(case: Case, heat: Heat, rounds: int, context: Context, kind: str = "") -> Turn:
    """`kind`: what their words speak of, where they said it in words of their own."""
    felt = settle(case, "feeling", heat=heat, heat_at=context.now)
    if kind == "not_by_phone":
        felt = felt.model_copy(update={"overruled": (*felt.overruled, "channel:email")})
    if heat in ("H2", "H3"):
        return _hot(felt, context, rounds, kind)
    if (how := _how_it_ended(felt)) and kind not in FELT_LINES:
        lines: tuple[str, ...] = (f"feeling.{heat.lower()}{how}",)
    else:
        lines = _allowed(case, kind) if heat == "H1" else ("feeling.h0",)
    said = tuple(Say(line) for line in lines)
    return _on(settle(felt, "cooled"), context, Forget(kind="N1", case=case.id), *said)


def _how_it_ended(case: Case) -> str:
    """What a word on the feeling must fit: a job that was stopped, or a no from people who never met them."""
    if halted(case):
        return "_halted"
    return "_unseen" if case.stage == "application" and case.met in ("unknown", "none") and case.told != "silence" else ""


def _allowed(case: Case, kind: str) -> tuple[str, ...]:
    """What is said to somebody who is low: only what fits what they said, and what is known of the case."""
    if kind in FELT_LINES:
        return f"feeling.{kind}", "feeling.h1_then"
    met = "feeling.h1_met" if case.stage in ("screen", "interview", "final") else "feeling.h1_odds"
    open_why = not case.reasons and case.feedback != "given"
    return ("feeling.h1", met, *(("feeling.h1_why",) if open_why else ()), "feeling.h1_then")


def _hot(case: Case, context: Context, rounds: int = 0, kind: str = "") -> Turn:
    """H2 and H3: nothing is due today; a check-in tomorrow (N1); the reminder to send is taken back (N3)."""
    line = "feeling.enough" if rounds >= ROUNDS else f"feeling.{case.heat.lower()}"
    if kind == "shame" and line == "feeling.h2":
        line = "feeling.h2_shame"
    nudges = (Forget(kind="N3", case=case.id), Remind("N1", case=case.id))
    return to(Hot(case=case.id, heat=case.heat, rounds=rounds), keep(case, context), Say(line), *nudges)


def _round(id: str, rounds: int, context: Context, said: Say) -> Turn:
    return to(How(case=id, about=_about(context.case(id)), rounds=rounds + 1), said)


def _on(case: Case, context: Context, *effects: Effect) -> Turn:
    """The case is gone on with: a break is over, and its morning has nothing to ask any more (N13)."""
    if case.phase == "resting":
        case = case.model_copy(update={"phase": "account"})
    rested = Forget(kind="N13", case=case.id)
    return to(WhatNext(), keep(case, context), rested, *effects, Enter("rejection", values={"case": case.id}, replace=True))


def _morning(context: Context, days: int) -> datetime:
    day = context.now.date() + timedelta(days=days)
    return datetime.combine(day, time(10), context.now.tzinfo)


def _rest(id: str, at: datetime, context: Context) -> Turn:
    """The break: everything waits, and one reminder on the chosen morning (A70, A82, N13)."""
    case = context.case(id)
    again = tuple(name for name in case.settled if name not in ("feeling", "cooled"))
    resting = case.model_copy(update={"phase": "resting", "settled": again})
    return to(
        Until(case=id),
        keep(resting, context),
        Forget(kind="N1", case=id),
        Remind("N13", case=id, at=at, chosen=True),
        Say("feeling.rest", {"at": at}),
        Leave(),
    )


FLOW = Flow(
    name="feeling",
    states=(How, Hot, Vent, Friend, Distance, Until),
    begin=begin,
    step=step,
    correct=correct,
    volunteer=volunteer,
    commands=("feeling",),
    lines=(
        *(f"feeling.h{n}" for n in range(4)),
        *(f"feeling.{kind}" for kind in FELT_LINES),
        *(f"feeling.h{n}_{how}" for n in range(2) for how in ("unseen", "halted")),
        "feeling.slept",
        "feeling.slept_still",
        "feeling.not_angry",
    ),
)
