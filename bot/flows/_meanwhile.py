"""What comes while another question is open: their answer, one more rejection, that one of them is closed, that nothing has come.

None of it answers a question that is not about it, least of all one for a day or an hour."""

from __future__ import annotations

import re

from bot.context import Context
from bot.effects import Enter, Leave, Turn, to
from bot.flows._case import NO_NAME, TURNED_DOWN, WROTE_BACK, cases_named, keep, open_case, who_answered
from bot.flows.home import WhatNext, tells
from bot.language.readings import SURE
from bot.records import Case
from bot.state import State

_OPENING = (
    r"\W*(?:(?:ok(?:ay)?|so|well|and|oh|hey|hi|no|naw|nah|nope|na|yes|sorry|please|pls|update|ah|ugh|great|"
    r"guess what|now|also)\b[\s,.!:-]*)*"
)
_ONE_MORE = re.compile(
    rf"{_OPENING}(?:i(?:['’]?ve| have)? |we )?(?:just |now |today )?"
    r"(?:(?:got|had|have|received|there(?:['’]?s| is)|here(?:['’]?s| is)|it(?:['’]?s| is)) )?"
    r"(?:(?:yet )?another|one more|a (?:second|third|new|fresh)|(?:the )?next) "
    r"(?:one|no|rejection|refusal|reject|rejected|turn[- ]?down|knock[- ]?back)\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_CAME = re.compile(
    r"\b(?:today|yesterday|this (?:morning|afternoon|evening)|tonight|last night|just now|(?:on )?(?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)day|from|by|e-?mail(?:ed)?|mail|called|rang|phoned|automated|automatic)\b",
    re.IGNORECASE,
)
_A_WORD_WITH_US = re.compile(
    r"\W*(?:please|pls|then|question|thing|time|like (?:this|that)|to (?:try|do|rehearse|check)|of (?:these|those|your))\b",
    re.IGNORECASE,
)
"""What follows where another option, or another try, is asked for."""
_CLOSES = re.compile(
    rf"{_OPENING}(?:(?:i(?:['’]?d| would)? (?:like|want) to|let['’]?s|can (?:you|we|i)|could (?:you|we)|please|just) )*"
    r"(?:close|let go of|archive|shut) "
    r"(?:it|this(?: (?:one|case))?|that(?: (?:one|case))?|the case|my case|(?P<name>[\w&'’ -]{2,30}?))"
    r"(?: (?:please|now|then|for good|off|down|thanks))*\W*",
    re.IGNORECASE,
)
_NONE_OF_IT = r"(?:answer|reply|response|news|word|feedback|mail|e-?mail|updates?|contact)"
_HAVE_NOT = r"(?:did ?n['’]?t|didnt|did not|has ?n['’]?t|hasnt|has not|have ?n['’]?t|havent|have not|['’]?ve not|not|never)"
_STILL_NOTHING = re.compile(
    rf"{_OPENING}(?:(?:there(?:['’]?s| is| has been)|i(?:['’]?ve| have)? (?:got|had|heard)|i have|"
    r"they (?:have )?(?:said|sent)|heard) )?(?:"
    rf"(?:still |yet )(?:nothing|no {_NONE_OF_IT}|not (?:a word|heard(?: \w+)?)|waiting|silence)"
    rf"|(?<=still have )no {_NONE_OF_IT}"
    rf"|(?:nothing|no {_NONE_OF_IT}|not (?:a word|heard(?: \w+)?)) "
    r"(?:yet|so far|back|till now|until now|up to now|from them|came|has come)"
    rf"|(?:they|she|he) ?(?:still )?{_HAVE_NOT} "
    r"(?:reply|replied|answer(?:ed)?|respond(?:ed)?|write back|written back|got back|gotten back|come back)(?: to me)?"
    rf"|(?:i ?)?(?:still )?{_HAVE_NOT} (?:hear|heard|get|got|had|received?|gotten) "
    rf"(?:(?:a )?(?:word|thing|peep)|anything|nothing|back|any {_NONE_OF_IT}|an? {_NONE_OF_IT}|from them)"
    r"|(?:they|she|he)(?:['’]?ve| have|['’]?s| has)? (?:just )?ghosted(?: me)?)"
    r"(?: (?:yet|so far|from them|back|at all|from (?:him|her)|today|till now|until now|from [A-Z][\w'’-]+))*\W*",
    re.IGNORECASE,
)
_NOTHING_THERE = re.compile(
    rf"{_OPENING}(?:nothing(?: at all| really)?|none|not yet|crickets|radio silence|silence|ghosted|no {_NONE_OF_IT}(?: at all)?|"
    r"there (?:was|is) (?:nothing|none)|they (?:did ?n['’]?t|did not|didnt) (?:say|write|send|give)(?: me)? (?:anything|any))\W*",
    re.IGNORECASE,
)
"""The same, where their words are asked for."""
_PASTED = re.compile(r"^\s*[:,–-]?\s*[\"“'‘:]|:\s*$")
"""Their words follow, in quotes or after a colon."""
LEAST_OF_THEIRS = 5
"""Words of an answer that is taken for one where nothing marks it as theirs."""
MOST_TOLD = 60
"""Words; a longer text with "another one" in it is a story that its own question reads."""
_NOT_HERE = frozenset({"care", "home", "first_meeting", "linking", "reply"})



def meanwhile(state: State, text: str, context: Context) -> Turn | None:
    """The turn that takes up such news; None where the text is none, or the open question reads it itself."""
    light = state.light
    if state.flow == "home" and still_nothing(text) and (silent := still_silent(state, text, context)) is not None:
        return to(state, Enter("waiting", values={"case": silent.id, "then": "nothing"}))
    if state.vanishing or (state.flow in _NOT_HERE and not light) or state.flow == "rehearsal":
        return None
    if (answered := _answered(state, text, context)) is not None:
        return answered
    if state.verbatim:
        return None
    if one_more(text, context) and state.at != "rejection.account":
        return to(state, Enter("rejection", text=text))
    if (closing := _CLOSES.fullmatch(text.strip())) and (case := _to_close(state, closing["name"] or "", context)) is not None:
        return to(WhatNext(), Enter("waiting", values={"case": case.id, "close": "yes"}, replace=True))
    if still_nothing(text) and (silent := still_silent(state, text, context)) is not None:
        nothing = Enter("waiting", values={"case": silent.id, "then": "nothing"})
        return to(state, Leave(), nothing) if light else to(state, nothing)
    return None


def still_nothing(text: str) -> bool:
    """Whether a text says that no answer has come, and nothing else."""
    return _STILL_NOTHING.fullmatch(text.strip()) is not None


def nothing_there(text: str) -> bool:
    """Whether an answer to "what did they say?" is that they have said nothing."""
    return still_nothing(text) or _NOTHING_THERE.fullmatch(text.strip()) is not None


def one_more(text: str, context: Context) -> bool:
    """Whether a text tells of one more rejection ("another one today, Delivery Hero, automated mail")."""
    found = _ONE_MORE.match(text)
    if found is None or len(text.split()) > MOST_TOLD or _A_WORD_WITH_US.match(found["rest"]) or text.strip().endswith("?"):
        return False
    employer = context.account(text).employer
    named = employer.sure >= SURE and bool(employer.value) and not NO_NAME.fullmatch(employer.value)
    return bool(TURNED_DOWN.search(text)) or (bool(_CAME.search(found["rest"])) and (named or tells(text, context)))


def still_silent(state: State, text: str, context: Context) -> Case | None:
    """The case of which nothing has come: that of a question about one that waits, else the only one that waits."""
    own = _own(state, context)
    if own is not None:
        return own if own.phase == "waiting" and (state.light or state.flow == "waiting") else None
    waiting = [c for c in context.cases if c.phase == "waiting"]
    named = cases_named(text, waiting)
    found = named or waiting
    return found[0] if len(found) == 1 else None


def _own(state: State, context: Context) -> Case | None:
    """The case of the open question, where it is about one."""
    id = str(getattr(state, "case", ""))
    return open_case(id, context) if id else None


def _answered(state: State, text: str, context: Context) -> Turn | None:
    told = WROTE_BACK.search(text)
    if told is None:
        return None
    words = text[told.end() :].strip()
    pasted = bool(_PASTED.match(text[told.end() :]) or ":" in text[max(0, told.end() - 3) : told.end() + 1])
    pasted = pasted or text[told.start() : told.end()].rstrip().endswith((":", '"', "“"))
    if not words or (not pasted and (state.verbatim or len(words.split()) < LEAST_OF_THEIRS or text.strip().endswith("?"))):
        return None
    own = _own(state, context)
    words = words.strip('"\u201c\u201d ') if pasted else words
    named = who_answered(text, context)
    if named is not None and own is not None and named.id != own.id and named.employer.lower() in text.lower() and named.employer:
        # Another employer's answer than the one in hand.
        return to(state, Enter("reply", text=words, values={"case": named.id}))
    if own is not None and own.asked_on is None and own.phase in ("account", "asking"):
        if state.flow != "draft" or own.live or own.told == "silence" or state.at == "draft.ready":
            return None  # at the telling it is the news itself; the draft that stands there reads it as well
        # It went out without a word to us, and this is what came back.
        sent = own.model_copy(update={"asked_on": context.now, "phase": "waiting"})
        return to(WhatNext(), keep(sent, context), Enter("reply", text=words, values={"case": own.id}, replace=True))
    case = who_answered(text, context)
    return to(state, Enter("reply", text=words, values={"case": case.id})) if case is not None else None


def _to_close(state: State, name: str, context: Context) -> Case | None:
    running = [c for c in context.cases if c.phase not in ("ahead", "closed")]
    if name:
        named = [c for c in running if c.employer and c.employer.lower() == name.strip().lower()]
        return named[0] if len(named) == 1 else None
    nudge = context.nudge(getattr(state, "nudge", "")) if getattr(state, "nudge", "") else None
    id = getattr(state, "case", "") or (nudge.case if nudge is not None else "")
    if id:
        return next((c for c in running if c.id == id), None)
    return running[0] if len(running) == 1 else None
