"""Home: nothing is open; what would you like to do?"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Literal

from bot.context import Context
from bot.effects import Effect, Enter, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flow import Flow, Way
from bot.flows._amend import hear_unfair, put_right_at_home
from bot.flows._case import cases_named, facts, keep, settle, work_body
from bot.flows._offer import after_good_news
from bot.flows._rejection import Understood
from bot.heard.ahead import call_ahead, is_ahead
from bot.heard.beside import asks, without_language
from bot.heard.cooling import slept
from bot.heard.no_rejection import no_rejection
from bot.heard.noises import noise
from bot.heard.offer import offer_in
from bot.heard.patois import in_plain_english
from bot.heard.taken_back import WITHDRAWN, gone_again, tells_taken_back
from bot.heard.telling import NO_NAME
from bot.heard.their_answer import WROTE_BACK, of_their_words, their_words, who_answered
from bot.heard.theirs import TURNED_DOWN, only_theirs
from bot.heard.two_at_once import DID_NOT_GET
from bot.heard.unfair import unfair
from bot.heard.unmarked import answer_told, job_told
from bot.late import late
from bot.records import Case
from bot.state import State

LEAST = 3
"""Words; fewer tell no story."""
_SAID = late(r"^\W*(?:and |so |ok |oh )?[\w' &]{2,30}? (?:said|told me|says|wrote)(?: that)?\b[ :,]*", re.IGNORECASE)
_CALL = late(
    r"\b(?:they|she|he)(?:'?ve|'?s| have| has)? (?:\w+ )?(?:offered|suggested|want(?:s|ed)?|arranged|"
    r"agreed)\b.{0,20}\b(?:call|phone|ring|talk|chat)\b"
    r"|\b(?:they|she|he)(?:'ll| will|'re going to| are going to) (?:call|ring|phone) me\b",
    re.IGNORECASE,
)
_OFFERED = late(r"\b(?:offered|suggested|wants?|wanted)\b", re.IGNORECASE)
"""A talk that is theirs to take up; a day in it is not agreed yet."""
_CHASE = late(
    r"(?:(?:can|should) i |i (?:want|would like|'d like) to |let'?s |please )?(?:chase|follow[ -]?up|nudge|remind|"
    r"write again|ask again)"
    r"(?: (?:it|them|him|her|up|once|now|one time|again|please|with them))*\W*",
    re.IGNORECASE,
)
_REFUSED = late(
    r"\brefused\b|\b(?:won'?t|wont|will not|can'?t|cannot|don'?t|dont) (?:give|say|tell|share|do)\b|"
    r"\bno feedback\b|\bcompany policy\b",
    re.IGNORECASE,
)
_CLOSE = late(
    r"(?:(?:i(?:'d| would)? (?:like|want) to |let'?s |please |can you |ok )*)(?:close|let go of) (?:it|this|"
    r"this one|that|that one|the case)\W*",
    re.IGNORECASE,
)


_GREETS = late(
    r"(?:hi+|hello|hey+|hiya|heya|yo|good (?:morning|afternoon|evening|day)|morning|evening|howdy|"
    r"(?:hi |hello |hey )?(?:me again|it'?s me(?: again)?|(?:i'?m|i am) (?:back|here)(?: again)?|are you (?:there|"
    r"here)|you there))"
    r"(?:[\s,.!-]+(?:there|again|comeback|coach|all|everyone|how are you|you there|(?:i'?m|i am|me) back|"
    r"it'?s me|me again|"
    r"back again|so|and))*"
    r"(?P<how>[\s,.!-]+(?:and |but |now )?(?:(?:i'?m|i am|i) )?(?:feel(?:ing)?|doing|am) (?:now |already |quite |"
    r"a (?:bit|little|lot) |"
    r"much |so much |somewhat |slightly )*(?:better|calmer|lighter|stronger|rested)(?: now| today| again| thanks|"
    r" thank you)*)?\W*",
    re.IGNORECASE,
)


def greets(text: str) -> Literal["", "hello", "better"]:
    """Whether a text is a greeting and nothing else, or one with the word that it is a little better."""
    found = _GREETS.fullmatch(" ".join(text.replace("\u2019", "'").split()))
    return "" if found is None else "better" if found["how"] else "hello"


class WhatNext(State):
    """Nothing is open. Free text is taken as the beginning of an account, where it sounds like one."""

    at: Literal["home.what_next"] = "home.what_next"
    glad: bool = False
    """Good news has just been told; what is said of it next is no rejection."""
    got: str = ""
    """What was said of the job that they got, in case it is taken back in the next breath."""


def begin(way: Way, context: Context) -> Turn:
    """Nothing is begun; the menu is shown."""
    return to(WhatNext())


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Each option enters the flow of its name; a telling of a rejection begins a case (A16: any round counts)."""
    if isinstance(state, WhatNext) and (state.glad or state.got):
        if isinstance(event, Said) and gone_again(event.text):
            words = f"{event.text}\n{state.got}".strip()
            return to(WhatNext(), Enter("rejection", text=words, values={"offer": WITHDRAWN}))
        if state.glad and isinstance(event, Said) and _of_the_news(event.text, context):
            return to(WhatNext(got=event.text), *after_good_news(event.text, context), Say("home.glad"))
        state = WhatNext()
    match event:
        case Chose(option=option):
            return to(state, Enter(option, values={"command": option}))
        case Said(text=text) if said := not_for_us(text, context):
            return to(state, *said)
        case Said(text=text) if (told := WROTE_BACK.search(text)) and (case_ := who_answered(text, context)) is not None:
            return to(state, Enter("reply", text=text[told.end() :].strip(' \n"\u201c\u201d'), values={"case": case_.id}))
        case Said(text=text) if TURNED_DOWN.search(text) and (case_ := _ended(text, context)) is not None:
            return to(state, Enter("waiting", text=text, values={"case": case_.id, "then": "no"}))
        case Said(text=text) if WROTE_BACK.search(text) and len(text.split()) >= LEAST and tells(text, context):
            # Somebody else answered, of whom nothing is known yet.
            return to(state, Enter("rejection", text=text))
        case Said(text=text) if _SAID.search(text) and len(known := [c for c in context.cases if _of(c, text)]) == 1:
            # "Asos said I was too casual", of a rejection that is known: their words, and no second case.
            return to(state, Enter("reply", text=_SAID.sub("", text, count=1).strip() or text, values={"case": known[0].id}))
        case Said(text=text) if _CALL.search(text) and len(waiting := _waiting(context)) == 1:
            then = "offered" if _OFFERED.search(text) else "call"
            return to(state, Enter("waiting", text=text, values={"case": waiting[0].id, "then": then}))
        case Said(text=text) if (words := their_words(text)) and len(waiting := _waiting(context)) == 1:
            return to(state, Enter("reply", text=words, values={"case": waiting[0].id}))
        case Said(text=text) if (answer := answer_told(text, context) or job_told(text, context)) is not None:
            felt = (Say("common.felt"),) if context.language.state(text).heat in ("H2", "H3") else ()
            return to(state, *felt, Enter("reply", text=answer[1], values={"case": answer[0].id}))
        case Said(text=text) if _CHASE.fullmatch(text.strip()) and len(waiting := _waiting(context)) == 1:
            return to(state, Enter("rejection", values={"case": waiting[0].id}))
        case Said(text=text) if _REFUSED.search(text) and len(text.split()) <= 12 and len(waiting := _waiting(context)) == 1:
            return to(state, Enter("waiting", values={"case": waiting[0].id, "then": "refused"}))
        case Said(text=text) if not TURNED_DOWN.search(text) and slept(text, context) and (left := _left(context)):
            return to(state, Enter("feeling", text=text, values={"case": left.id}))
        case Said(text=text) if noise(text) == "thanks":
            return to(state, Say("home.welcome"))
        case Said(text=text) if greeting := greets(text):
            return to(state, Say("home.better" if greeting == "better" else "home.hello"))
        case Said(text=text) if _CLOSE.fullmatch(text.strip()) and len(_running(context)) == 1:
            return to(state, Enter("waiting", values={"close": "yes"}))
        case Said(text=text) if _CLOSE.fullmatch(text.strip()) and context.cases and not _running(context):
            return to(state, Say("home.all_closed"))
        case Said(text=text) if (case_ := of_their_words(text, context)) is not None:
            return _hurts(case_, text, context)
        case Said(text=text) if call_ahead(text) and not _running(context):
            return to(state, Enter("interview", text=text))
        case Said(text=text) if len(text.split()) >= LEAST and (tells(text, context) or is_ahead(text)):
            return to(state, Enter("rejection", text=text))
    return None


def not_for_us(text: str, context: Context) -> tuple[Effect, ...]:
    """The answer to what sounds like a rejection and is none: they withdrew themselves, or lost the job that they had."""
    match no_rejection(text):
        case "withdrew" if not context.cases:
            return (Say("home.withdrew"),)
        case "dismissed":
            return (Say("home.dismissed", {"body": work_body(context)}),)
    return ()


def _of_the_news(text: str, context: Context) -> bool:
    """Whether a text goes on about the good news: who it was, how and when they told it, and no word of a no."""
    if TURNED_DOWN.search(text) or unfair(text) or asks(text) or len(text.split()) > SHORT_NO:
        return False
    if is_ahead(text) or context.language.state(text).heat in ("H2", "H3"):
        return False
    heard = context.account(text)
    no_word = heard.filled.value in ("", "unknown") and all(r.value in ("", "none") for r in heard.reason)
    told = heard.told.value not in ("", "unknown", "silence") or heard.date.value is not None
    return no_word and (told or bool(heard.employer.value) or bool(heard.role.value))


def _hurts(case: Case, text: str, context: Context) -> Turn | None:
    """What they said is still on somebody's mind: no second case. How it is comes first, then what was never sorted."""
    heat = context.language.state(text).heat
    if heat in ("H2", "H3"):
        felt = case.model_copy(update={"settled": tuple(name for name in case.settled if name != "cooled")})
        felt = settle(felt, "feeling", heat=heat, heat_at=context.now)
        return to(WhatNext(), keep(felt, context), Enter("feeling", values={"case": case.id}))
    if any(f.case == case.id for f in context.feedback):
        return to(WhatNext(), Say("common.felt"))
    return to(WhatNext(), Say("common.felt"), Enter("reply", values={"case": case.id}))


def _ended(text: str, context: Context) -> Case | None:
    """The silence that a no has ended: the only one, or the one that is named in a short word of it."""
    silent = [c for c in context.cases if c.told == "silence" and c.phase not in ("ahead", "closed", "planned")]
    quoted = WROTE_BACK.search(text) is not None  # their words, which may be many and say "other"
    if not quoted and (len(text.split()) > SHORT_NO or _ANOTHER.search(text)):
        return None
    named = cases_named(text, silent)
    if named or len(silent) != 1:
        return named[0] if len(named) == 1 else None
    other = context.account(text).employer
    return None if other.value and not NO_NAME.fullmatch(other.value) else silent[0]


SHORT_NO = 16
"""Words; a longer telling of a no is a story from its beginning."""
_ANOTHER = late(
    r"\b(?:another|other|again|also|too|different|second|one more|ghosted|silence|nothing|no (?:word|reply|answer))\b"
    r"|\b(?:not|never|n[o']?t) (?:answer|repl|hear)",
    re.IGNORECASE,
)


def _left(context: Context) -> Case | None:
    """The newest case, where nothing has gone out yet."""
    newest = next((c for c in context.cases if c.phase != "ahead"), None)
    return newest if newest is not None and newest.phase in ("account", "resting", "asking") else None


def _waiting(context: Context) -> list[Case]:
    return [c for c in context.cases if c.phase == "waiting"]


def _running(context: Context) -> list[Case]:
    return [c for c in context.cases if c.phase not in ("ahead", "closed")]


def _of(case: Case, text: str) -> bool:
    """Whether a text begins with the employer of a case that is still open, and brings more than a no."""
    named = case.employer and text.lower().lstrip(" .,").removeprefix("the ").startswith(case.employer.lower())
    return bool(named) and case.phase not in ("ahead", "closed") and not TURNED_DOWN.search(text)


_OF_PEOPLE = late(
    r"\b(?:people|those|folks?|anyone|anybody|someone|somebody|candidates|job ?seekers|everyone|ones) (?:who|"
    r"that)\b[^.!?\n]{0,25}?"
    r"\b(?:rejected|turned down|unsuccessful|ghosted|fail\w*|(?:did ?n['’]?t|did not|do ?n['’]?t|dont|didnt) get (?:it|"
    r"the job|jobs|a job|one))"
    r"\b(?: (?:for|after|at) (?:an? |the )?(?:jobs?|interviews?))?",
    re.IGNORECASE,
)
"""Whom this is for: a no of people in general, and none of theirs ("is this the thing for people who didn't get the job")."""


_OWN_CALL = late(
    r"\b(?:i|we)(?:['’]?ve| have)?(?: (?:just|finally|now|already|then|also|even))* "
    r"(?:called|rang|rung|phoned|spoke|spoken|talked)\b",
    re.IGNORECASE,
)
_THEIR_CALL = late(
    r"\b(?:they|she|he|hr|who)(?: \w+)? (?:called|rang|phoned)\b|\b(?:called|rang|phoned) (?:me|us)\b|"
    r"\b(?:a|the|their|by) (?:phone )?call\b|\b(?:they|she|he|hr) (?:said|told)\b",
    re.IGNORECASE,
)


def tells(text: str, context: Context) -> bool:
    """Whether a text tells of a rejection, or of how somebody is after one."""
    own = without_language(in_plain_english(text))
    text = _OF_PEOPLE.sub(" ", own)
    if text != own and not re.search(r"\b(?:i|i['’]?m|i['’]?ve|im|ive|me|my)\b", text, re.IGNORECASE):
        return False
    if TURNED_DOWN.search(text) or unfair(text):
        return True
    if (DID_NOT_GET.search(text) or tells_taken_back(text)) and not asks(text):
        return True
    state = context.language.state(text)
    if state.harmed:
        return False  # what is done to them at home is no rejection
    if state.heat in ("H2", "H3"):
        return True
    heard = only_theirs(context.account(text), text)
    if asks(text) and heard.told.value in ("", "unknown"):
        # Words of a notice in a question ("does 'keep your CV on file' mean anything") tell of none.
        return False
    # A name alone is no rejection: "I start Monday at Boots". It takes a word of a job, or of a no.
    named = bool(heard.employer.value) and not NO_NAME.fullmatch(heard.employer.value)
    if named and _OF_A_JOB.search(text) and not offer_in(text):
        return True
    of_a_job = _OF_A_JOB.search(text) or _OF_A_STAGE.search(text)
    # "I called my mum" is no way in which news came, and "I will talk to her" is no interview.
    told = () if _OWN_CALL.search(text) and not _THEIR_CALL.search(text) else (heard.told,)
    known = (*told, heard.filled, *((heard.stage,) if of_a_job else ()))
    return any(slot.value not in ("", "unknown") for slot in known) or bool(heard.reason and heard.reason[0].value != "none")


def _correct(state: State, text: str, context: Context) -> Turn | None:
    """Unfair treatment is a telling even where it is put as a question ("was it because I'm a woman?"); of a case that is
    named and known it is no second telling."""
    if not unfair(text):
        return put_right_at_home(state, text, context)
    answer = their_words(text) if WROTE_BACK.search(text) or not TURNED_DOWN.search(text) else ""
    if answer and (asked := who_answered(text, context)) is not None:
        # What they answered belongs to the case in which they were asked, unlawful or not.
        return to(state, Enter("reply", text=answer, values={"case": asked.id}))
    named = cases_named(text, [c for c in context.cases if c.phase not in ("ahead", "closed")])
    employer = context.account(text).employer.value.lower()
    other = employer and all(c.employer.lower() not in employer and employer not in c.employer.lower() for c in named)
    if not named or other:
        return to(state, Enter("rejection", text=text))
    case = named[0]
    effects = () if "unfair_heard" in case.settled else hear_unfair(case, text, context)
    on = case.phase in ("account", "resting", "asking") or not effects
    return to(state, *effects, *((Enter("rejection", values={"case": case.id}),) if on else ()))


_OF_A_JOB = late(
    r"\b(?:jobs?|joab|roles?|positions?|posts?|vacanc\w+|interview\w*|appl(?:y|ied|ication)\w*|candidate|candidacy|recruit\w*|"
    r"hir(?:e|ed|ing)|rounds?|trial|shift|offers?|cv|resume|intern\w*|no|nope|noes|not|never|nothing|"
    r"(?:did|do|does|has|have|had|was|is|are|were|wo|ca|could|would)n['’o]?t|knock(?:ed)?[- ]?backs?|"
    r"refus\w+|declin\w+|denied|dropped|passed|bad news|unfortunately|regret\w*|binned|bombed|failed|lost|else|wait\w*|ghost\w*|"
    r"silen\w+|latest|another)\b",
    re.IGNORECASE,
)
"""What makes an employer's name a telling."""
_OF_A_STAGE = late(
    r"\b(?:stages?|screen\w*|assessments?|finals?|tests?|panel|tasks?|presentation|met|meeting)\b", re.IGNORECASE
)
NEXT = "next_up"
"""The mark of a rejection that was told of beside another: it is taken up after that one."""
SOON = timedelta(hours=12)


def _anew(state: State, context: Context) -> State:
    """Where one rejection is done with for now, the other that was told of with it is taken up."""
    waits = [c for c in context.cases if NEXT in c.settled and "understood" not in c.settled and c.phase == "account"]
    if not waits or context.now - waits[-1].opened > SOON or any(c.phase == "resting" or c.heat == "H3" for c in context.cases):
        return state
    return Understood(case=waits[-1].id, facts=facts(waits[-1]))


FLOW = Flow(name="home", states=(WhatNext,), begin=begin, step=step, correct=_correct, anew=_anew, commands=("home",))
