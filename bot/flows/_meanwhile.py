"""What comes while another question is open: their answer, one more rejection, that one of them is closed, that nothing has come.

None of it answers a question that is not about it, least of all one for a day or an hour."""

from __future__ import annotations

import re

from bot.context import Context
from bot.effects import Enter, Leave, Turn, to
from bot.flows._case import cases_named, keep, open_case
from bot.flows.home import WhatNext, tells
from bot.heard.offer import offer_in
from bot.heard.own_letter import own_letter
from bot.heard.telling import NO_NAME, is_notice
from bot.heard.their_answer import WROTE_BACK, their_words, who_answered
from bot.heard.theirs import TURNED_DOWN
from bot.language.readings import SURE
from bot.records import Case
from bot.state import State
from bot.when import When

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
_NO_WORDS_YET = re.compile(
    r"(?:\W|\b(?:me|us|already|now|today|yesterday|finally|at last|just now|this (?:morning|afternoon|evening)|last night)\b)*",
    re.IGNORECASE,
)
"""Nothing of what they wrote stands here."""
_ANSWER_CAME = re.compile(
    rf"{_OPENING}(?:a|an|the|their|her|his) (?:reply|answer|response) (?:just |finally )?"
    r"(?:came|has come|arrived|has arrived|is here)"
    r"(?: (?:in|back|now|today|yesterday|at last|this (?:morning|afternoon|evening)))*\W*",
    re.IGNORECASE,
)
LEAST_OF_THEIRS = 5
"""Words of an answer that is taken for one where nothing marks it as theirs."""
MOST_TOLD = 60
"""Words; a longer text with "another one" in it is a story that its own question reads."""
_NOT_HERE = frozenset({"care", "home", "first_meeting", "linking", "reply"})
_TELLING = frozenset({"rejection.account", "rejection.understood", "rejection.mend", "rejection.told"})
"""Questions whose answer may be how the news itself came ("they replied by email")."""
_A_NO = re.compile(
    r"\b(?:rejected|declined|turned (?:me|us) down|"
    r"(?:said|told me|wrote|it(?:['’]?s| is| was)) (?:a |an? official )?no\b(?! need)|"
    r"regret to|unsuccessful|not (?:been )?successful|"
    r"(?:went|gone|going|go) with (?:someone|somebody|another|a different|other)|"
    r"not (?:be )?(?:moving|progressing|proceeding|taking)\b.{0,20}\b(?:forward|further|application)|"
    r"(?:did ?n['’]?t|did not|didnt) get (?:it|the job)|got (?:a|the|my|their) (?:rejection|refusal|no)\b|rejection "
    r"(?:came|arrived|e-?mail|mail|letter))",
    re.IGNORECASE,
)
"""A decision against them, where nobody had said one yet."""
_NOT_A_NO = re.compile(
    r"\b(?:if|when|whether|afraid|scared|worried|think|guess|probably|maybe|might|feels? like|as if|not (?:yet )?rejected|"
    r"n['’]?t (?:said|rejected|told)|another|other (?:company|place|job|one)|last (?:time|year)|before that)\b",
    re.IGNORECASE,
)
LONGEST_NO = 40
"""Words; a longer telling of a no is a story from its beginning."""


_BOOKED = re.compile(
    rf"{_OPENING}(?:i|we)(?:['’]?ve| have|['’]?m| am)?(?: now| just)?(?: got| having)? (?:a |an |my |the )?"
    r"(?:feedback |phone |video |zoom |teams |short |quick )*"
    r"(?:(?:feedback |phone ?)?(?:call|chat)(?: (?:booked|set|fixed|arranged))?|(?:call|chat|talk|zoom|meeting) (?:with|from) "
    r"(?!my |the (?:doctor|dentist|bank|job ?centre|school)|a (?:friend|mate))[^.!?\n]{2,40}?) "
    r"(?:on|at \d|tomorrow|today|next|this|in|for)\b",
    re.IGNORECASE,
)
"""A talk with a day, of somebody whose case is open; an interview to come says that it is one."""


def _to_talk(state: State, text: str, context: Context) -> Case | None:
    """The case in which a talk has been fixed: that of the open question, else the only one in which they ask or wait."""
    if "interview" in text.lower() or not isinstance(context.when(text), When):
        return None
    own = _own(state, context)
    open_ = [own] if own is not None else [c for c in context.cases if c.phase in ("asking", "waiting", "account")]
    return open_[0] if len(open_) == 1 and open_[0].phase in ("asking", "waiting", "account") and not open_[0].live else None


def meanwhile(state: State, text: str, context: Context) -> Turn | None:
    """The turn that takes up such news; None where the text is none, or the open question reads it itself."""
    light = state.light
    if state.flow == "home" and still_nothing(text) and (silent := still_silent(state, text, context)) is not None:
        return to(state, Enter("waiting", values={"case": silent.id, "then": "nothing"}))
    if state.flow == "home" and (again := _to_write_again(text, context)) is not None:
        return to(state, Enter("rejection", values={"case": again.id}))
    if state.vanishing or (state.flow in (_NOT_HERE - {"home"}) and not light) or state.flow == "rehearsal":
        return None
    if (letter := _letter(state, text, context)) is not None:
        return letter
    if state.flow == "home" and not light:
        return None
    if (answered := _answered(state, text, context)) is not None:
        return answered
    if light and (words := their_words(text)) and (case := who_answered(text, context)) is not None:
        return to(state, Leave(), Enter("reply", text=words, values={"case": case.id}))
    if state.verbatim:
        return None
    if (decided := _decided(state, text, context)) is not None:
        return decided
    if _BOOKED.match(text.strip()) and (talked := _to_talk(state, text, context)) is not None:
        return to(state, Enter("waiting", text=text, values={"case": talked.id, "then": "call"}))
    if one_more(text, context) and state.at != "rejection.account":
        return to(state, Enter("rejection", text=text))
    if (closing := _CLOSES.fullmatch(text.strip())) and (case := _to_close(state, closing["name"] or "", context)) is not None:
        return to(WhatNext(), Enter("waiting", values={"case": case.id, "close": "yes"}, replace=True))
    if still_nothing(text) and (silent := still_silent(state, text, context)) is not None:
        nothing = Enter("waiting", values={"case": silent.id, "then": "nothing"})
        return to(state, Leave(), nothing) if light else to(state, nothing)
    return None


_WRITE_AGAIN = re.compile(
    rf"{_OPENING}(?:i(?:['’]?d| would| will|['’]?ll)? ?(?:like to|want to|wanna|need to|should|rather|am going to)?|let me|"
    rf"let['’]?s|"
    r"help me(?: to)?) (?:write|e-?mail|mail|message|text|chase|ask|contact|remind|ring|call|phone|nudge)(?: (?:to|at))? "
    r"(?P<who>[\w&'’. -]{2,40}?) (?:again|once more|one more time|another time|a (?:second|third) time)(?: (?:please|now|"
    r"today))*\W*",
    re.IGNORECASE,
)


def _to_write_again(text: str, context: Context) -> Case | None:
    """The case in which they would write once more to somebody whom they have written to."""
    wanted = _WRITE_AGAIN.fullmatch(text.strip())
    if wanted is None:
        return None
    who = wanted["who"].lower()
    waiting = [c for c in context.cases if c.phase == "waiting"]
    for case in waiting:
        names = (case.employer, case.person, case.rapport, case.recruiter, *case.met_names)
        if any(name and (name.lower() == who or name.lower().split()[0] == who) for name in names):
            return case
    return waiting[0] if len(waiting) == 1 and who in ("them", "him", "her") else None


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


def _letter(state: State, text: str, context: Context) -> Turn | None:
    """A message of their own that is pasted unasked: looked over, before anything in it is taken for what happened."""
    if state.verbatim or state.light or state.flow not in ("rejection", "feeling", "review", "home"):
        return None
    if is_notice(text) or not own_letter(text, context):
        return None
    case = _own(state, context)
    if state.flow != "home" and (case is None or case.live):
        return None
    return to(state, Enter("draft", text=text, values={"command": "check", "case": case.id if case else ""}))


def _decided(state: State, text: str, context: Context) -> Turn | None:
    """A no that ends a silence, told at a question about that case: what stood there of a silence holds no longer."""
    case = _own(state, context)
    if case is None or case.told != "silence" or case.live or case.phase not in ("account", "asking", "waiting"):
        return None
    if state.flow not in ("rejection", "feeling", "draft", "review") or state.at in _TELLING:
        return None
    if not is_notice(text) and not _says_no(text):
        return None
    return to(WhatNext(), Enter("waiting", text=text, values={"case": case.id, "then": "no"}, replace=True))


def _says_no(text: str) -> bool:
    """Whether a telling, and nothing but a telling, is of a no that has just come."""
    short = len(text.split()) <= LONGEST_NO and not text.strip().endswith("?")
    return short and _A_NO.search(text) is not None and not _NOT_A_NO.search(text)


def _bare(state: State, text: str, context: Context) -> Turn | None:
    """ "She wrote back", and nothing of what she wrote: that is asked for next."""
    if state.verbatim or state.light or state.flow not in ("rejection", "feeling", "review", "draft", "plan"):
        return None
    own = _own(state, context)
    if state.at in ("rejection.account", "rejection.told") or text.strip().endswith("?"):
        return None
    if own is not None and state.at in _TELLING and own.told == "unknown":
        return None
    case = own if own is not None and own.phase not in ("ahead", "closed") and not own.live else who_answered(text, context)
    if case is None:
        return None
    if case.told == "silence":
        return to(state, Enter("waiting", values={"case": case.id}))
    return to(state, Enter("reply", values={"case": case.id}))


def _answered(state: State, text: str, context: Context) -> Turn | None:
    told = WROTE_BACK.search(text)
    if told is None:
        return _bare(state, text, context) if _ANSWER_CAME.fullmatch(text.strip()) else None
    words = text[told.end() :].strip()
    if offer_in(words) == "got":
        return None  # they got the job after all
    if _NO_WORDS_YET.fullmatch(words):
        return _bare(state, text, context)
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
        known = own.told not in ("unknown", "silence") and not own.live and state.at not in _TELLING - {"rejection.understood"}
        news = is_notice(words) or _A_NO.search(words)
        if pasted and known and not news and state.flow in ("rejection", "review", "feeling"):
            # How the news came is known: these are words of theirs that came after it.
            return to(state, Enter("reply", text=words, values={"case": own.id}))
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
