"""What comes while another question is open: their answer, one more rejection, that one of them is closed, that nothing has come.

None of it answers a question that is not about it, least of all one for a day or an hour."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.context import Context
from bot.effects import Enter, Keep, Leave, Say, Turn, to
from bot.flows._amend import hear_unfair
from bot.flows._case import about, cases_named, facts, keep, open_case, settle
from bot.flows._rejection import Choosing
from bot.flows._whose import of_which, shown
from bot.flows.cases import take_up
from bot.flows.home import NEXT, WhatNext, not_for_us, tells
from bot.heard.ahead import is_ahead, not_yet, wanted_again
from bot.heard.corrections import people
from bot.heard.in_person import says_it
from bot.heard.offer import offer_in
from bot.heard.own_letter import own_letter
from bot.heard.promise import promise_told
from bot.heard.sending import sends_later, unsent
from bot.heard.telling import NO_NAME, is_notice, read
from bot.heard.their_answer import WROTE_BACK, their_words, who_answered
from bot.heard.theirs import DENIED, TURNED_DOWN
from bot.heard.two_at_once import several, told_apart
from bot.heard.unfair import unfair
from bot.heard.unmarked import answer_told, job_told, of_the_work, to_be_decided
from bot.language.names import ROLE_HEADS
from bot.language.readings import SURE
from bot.late import late
from bot.records import Case
from bot.state import State
from bot.when import When

_OPENING = (
    r"\W*(?:(?:ok(?:ay)?|so|well|and|oh|hey|hi|no|naw|nah|nope|na|yes|sorry|please|pls|update|ah|ugh|great|"
    r"guess what|now|also)\b[\s,.!:-]*)*"
)
_ONE_MORE = late(
    rf"{_OPENING}(?:i(?:['’]?ve| have)? |we )?(?:just |now |today )?"
    r"(?:(?:got|had|have|received|there(?:['’]?s| is)|here(?:['’]?s| is)|it(?:['’]?s| is)) )?"
    r"(?:(?:yet )?another|one more|a (?:second|third|new|fresh)|(?:the )?next) "
    r"(?:one|no|rejection|refusal|reject|rejected|turn[- ]?down|knock[- ]?back)\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_CAME = late(
    r"\b(?:today|yesterday|this (?:morning|afternoon|evening)|tonight|last night|just now|(?:on )?(?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)day|from|by|e-?mail(?:ed)?|mail|called|rang|phoned|automated|automatic)\b",
    re.IGNORECASE,
)
_A_WORD_WITH_US = late(
    r"\W*(?:please|pls|then|question|thing|time|like (?:this|that)|to (?:try|do|rehearse|check)|of (?:these|those|your))\b",
    re.IGNORECASE,
)
"""What follows where another option, or another try, is asked for."""
_CLOSES = late(
    rf"{_OPENING}(?:(?:i(?:['’]?d| would)? (?:like|want) to|let['’]?s|can (?:you|we|i)|could (?:you|we)|please|just) )*"
    r"(?:close|let go of|archive|shut) "
    r"(?:it|this(?: (?:one|case))?|that(?: (?:one|case))?|the case|my case|(?P<name>[\w&'’ -]{2,30}?))"
    r"(?: (?:please|now|then|for good|off|down|thanks))*\W*",
    re.IGNORECASE,
)
_NONE_OF_IT = (
    r"(?:answer|reply|joy|dice|luck|sign|response|revert|replies|messages?|news|word|feedback|mail|e-?mail|updates?|contact)"
)
_HAVE_NOT = r"(?:did ?n['’]?t|didnt|did not|has ?n['’]?t|hasnt|has not|have ?n['’]?t|havent|have not|['’]?ve not|not|never)"
_STILL_NOTHING = late(
    rf"{_OPENING}(?:(?:hello|me)(?: again| there)?\W+)?(?:(?:any|a) (?:word|news|reply|answer|luck)\W+(?:(?:no|nope|nah|naw|"
    rf"none)\W+)?)?"
    rf"(?:(?:there(?:['’]?s| is| has been)|i(?:['’]?ve| have)? (?:got"
    rf"|had|heard)|i have|"
    r"they (?:have )?(?:said|sent)|heard) )?(?:"
    rf"(?:still |yet )(?:nothin[g'’]?|nowt|(?:no|nae) {_NONE_OF_IT}|not (?:a word|heard(?: \w+)?)|waiting|silence)"
    rf"|(?<=still have )no {_NONE_OF_IT}|no (?:reply|answer|response|word)(?= (?:lah|leh|lor|sia|mate|bro|man|tbh)|\W*$)"
    rf"|(?:nothin[g'’]?|nowt|no {_NONE_OF_IT}|not (?:a word|heard(?: \w+)?))"
    r"(?: (?:at all|from (?:her|him|them|hr|the (?:company|recruiter|manager)|[A-Z][\w'’-]+)))* "
    r"(?:yet|so far|back|till now|until now|up to now|from them|came|has come)"
    r"|(?:still )?(?:no ?(?:body|one)|none of them)(?: has| have)? (?:even )?(?:answer(?:s|ed)?|repl(?:y|ies|ied)|"
    r"respond(?:s|ed)?|wr[io]te(?: back)?|written(?: back)?|got back|gotten back|come back|came back|called|rang|"
    r"got in touch)(?: to me| me)?"
    rf"|(?:they|she|he) ?(?:still )?{_HAVE_NOT} "
    r"(?:reply|replied|answer(?:ed)?|respond(?:ed)?|write back|written back|got back|gotten back|come back)(?: to me)?"
    rf"|(?:i ?)?(?:still )?{_HAVE_NOT} (?:hear|heard|get|got|had|received?|gotten) "
    rf"(?:(?:a )?(?:word|thing|peep)|anything|nothing|back|any {_NONE_OF_IT}|an? {_NONE_OF_IT}|from them)"
    r"|(?:they|she|he)(?:['’]?ve| have|['’]?s| has)? (?:just )?ghosted(?: me)?"
    rf"|(?:no|nae) {_NONE_OF_IT}|nada|zilch|nought|zip|diddly squat"
    r"|(?:is there |got |have you (?:got |had |heard )?|did you (?:get|hear) )?any(?:thing)?(?: (?:new|updates?|news|word|"
    r"reply|answer))?"
    r"(?: (?:yet|from (?:them|her|him)|for me|today|on (?:this|that|it|my case)))*(?=\?)"
    # The same as a figure of speech.
    r"|(?:(?:just|only|total|complete|utter|absolute|pure|dead|its|it['’]s|all) )*(?:crickets|radio silence|tumble ?weeds?|"
    r"dead air|"
    r"silence)|the silence (?:is|was|has been) (?:deafening|golden|loud|telling|complete|total)|the silence of the \w+|"
    r"not a (?:peep|sausage|dicky ?bird|whisper|squeak|syllable|sound|thing|word|single \w+)(?: out of (?:them|her|him))?)"
    r"(?: (?:yet|so far|from them|back|at all|from (?:him|her)|today|till now|until now|from [A-Z][\w'’-]+|lah|leh|lor|sia|"
    r"mate|bro|man|tbh|sadly))*\W*",
    re.IGNORECASE,
)
_NOTHING_THERE = late(
    rf"{_OPENING}(?:nothing(?: at all| really)?|none|not yet|crickets|radio silence|silence|ghosted|no {_NONE_OF_IT}(?: at all)?|"
    r"there (?:was|is) (?:nothing|none)|they (?:did ?n['’]?t|did not|didnt) (?:say|write|send|give)(?: me)? (?:anything|any))\W*",
    re.IGNORECASE,
)
"""The same, where their words are asked for."""
_PASTED = late(r"^\s*[:,–-]?\s*[\"“'‘:]|:\s*$")
"""Their words follow, in quotes or after a colon."""
_NO_WORDS_YET = late(
    r"(?:\W|\b(?:me|us|already|now|today|yesterday|finally|at last|just now|this (?:morning|afternoon|evening)|last night)\b)*",
    re.IGNORECASE,
)
"""Nothing of what they wrote stands here."""
_ANSWER_CAME = late(
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
_A_NO = late(
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
_NOT_A_NO = late(
    r"\b(?:if|when|whether|afraid|scared|worried|think|guess|probably|maybe|might|feels? like|as if|not (?:yet )?rejected|"
    r"n['’]?t (?:said|rejected|told)|another|other (?:company|place|job|one)|last (?:time|year)|before that)\b",
    re.IGNORECASE,
)
LONGEST_NO = 40
"""Words; a longer telling of a no is a story from its beginning."""


_ON_A_DAY = (
    r"(?:(?:on|this|next|later|at|around|about|in) )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs)?|"
    r"fri|sat|sun|"
    r"tomorrow|tmrw?|tmrw|today|tonight|week|(?:the )?\d)"
)
_SOMEONE = (
    r"(?!(?:in|off|out|round|sick|for|back|up|on|at|it|my|a|an|me|you|u|the (?:doctor|dentist|bank|job ?centre|"
    r"school))\b)(?:(?:the|their) )?[\w'’-]+(?: (?!on\b|at\b|"
    r"in\b)[A-Z][\w'’-]+)?"
)
_CALLER = (
    r"(?:she|he|they|(?!(?:my|a|an|i|im|ill|ive|you|u|we|it|who|when|if|nobody|no|the (?:doctor|dentist|bank|job ?centre|"
    r"school))\b)(?:(?:the|their) )?[\w-]+)"
)
_BOOKED = late(
    rf"{_OPENING}(?:i|we)(?:['’]?ve| have|['’]?m| am)?(?: now| just)?(?: got| having)? (?:a |an |my |the )?"
    r"(?:feedback |phone |video |zoom |teams |short |quick )*"
    r"(?:(?:feedback |phone ?)?(?:call|chat)(?: (?:booked|set|fixed|arranged))?|(?:call|chat|talk|zoom|meeting) (?:with|from) "
    r"(?!my |the (?:doctor|dentist|bank|job ?centre|school)|a (?:friend|mate))[^.!?\n]{2,40}?) "
    r"(?:on|at \d|tomorrow|today|next|this|in|for)\b"
    # What is agreed, told as what will be: "I'm talking to her tomorrow at 2", "she's calling me on thursday".
    rf"|{_OPENING}(?:(?:i|we)(?:['’]?m|['’]?re|['’]?ll| am| are| will| shall| will be| am going to| are going to|['’]?m going to|"
    r"['’]?m gonna| get to| have to| can)? (?:be )?)?(?:now |also |finally )*(?:talk|speak|chat|talking|speaking|chatting)"
    rf" (?:(?:to|with) {_SOMEONE} )?(?:again |properly |about it |about (?:the |my )?feedback |on the phone |"
    rf"by phone )*{_ON_A_DAY}"
    rf"|{_OPENING}{_CALLER}(?:['’]?s|['’]?re|['’]?ll| is| are| will| wants to| would like to| will be| said (?:she|he|"
    rf"they)(?:['’]?ll|"
    r" will|['’]?d| would)| is going to|['’]?s going to|['’]?s gonna| has agreed to| agreed to| promised to)?"
    rf" (?:now |also )*(?:be )?(?:call|ring|phone|calling|ringing|phoning|give)(?: (?:me|us))?(?: (?:back|up|again|a (?:call|"
    rf"ring|"
    rf"bell)))*"
    rf" (?:about it |about (?:the |my )?feedback |for (?:a chat|feedback) )?{_ON_A_DAY}"
    # Their own call, on a day.
    rf"|{_OPENING}(?:i|we)(?:['’]?m| am|['’]?ll| will| shall| will be| am going to|['’]?m going to|['’]?m gonna|"
    rf" have to) (?:be )?"
    rf"(?:call|ring|phone|calling|ringing|phoning) {_SOMEONE} (?:back |up |about it |about (?:the |my )?feedback )*{_ON_A_DAY}",
    re.IGNORECASE,
)
"""A talk with a day, of somebody whose case is open; an interview to come says that it is one."""
_IF = late(r"\b(?:if|unless|in case|maybe|perhaps|might|should i|shall i)\b|\?\s*$", re.IGNORECASE)
"""A talk that is only thought of."""


def _to_talk(state: State, text: str, context: Context) -> Case | None:
    """The case in which a talk has been fixed: that of the open question, else the only one in which they ask or wait."""
    if "interview" in text.lower() or not isinstance(context.when(text), When):
        return None
    own = _own(state, context)
    open_ = [own] if own is not None else [c for c in context.cases if c.phase in ("asking", "waiting", "account")]
    return open_[0] if len(open_) == 1 and open_[0].phase in ("asking", "waiting", "account") and not open_[0].live else None


_MOVED = late(
    r"\b(?:(?:has|have|had|been|got|get|is|was|it['’]?s|they|they['’]?ve|just|now) )+(?:me |it |that |the interview )?"
    r"(?:moved|rescheduled|postponed|pushed|put|brought|changed|switched|shifted)"
    r"(?: (?:me|it|that|the interview|mine))?(?: (?:back|forward|out|up|over|the date|the time|again))* (?:to|till|until|"
    r"for|on)\b(?P<when>.*)"
    r"|\b(?:interview|one|date|it) is (?:now )?(?:on |at )?(?P<now>(?:\w+ ){1,4}?(?:now|instead))\W*$",
    re.IGNORECASE | re.DOTALL,
)
"""An interview that has got another day."""


_CALLED_OFF = late(
    r"\b(?:cancel(?:led|ed|ling|ing)?|called (?:it |the interview |that )?off|scrapped|(?:is|it['’]?s|was|been) off|"
    r"(?:not|isn['’]?t|won['’]?t be|no longer) (?:happening|going ahead|taking place))\b"
    r"(?! (?:(?:the )?(?:role|job|post|position|vacancy)|site|campus|line|peak)\b)",
    re.IGNORECASE,
)
"""An interview that will not be."""


def _moved(state: State, text: str, context: Context) -> Turn | None:
    """An interview to come that was moved or called off: the one that is named, else the only one, where it is that which is
    spoken of."""
    found, off = _MOVED.search(text), _CALLED_OFF.search(text)
    if not (found or off) or len(text.split()) > 16 or text.strip().endswith("?") or TURNED_DOWN.search(text) or state.verbatim:
        return None
    booked = [c for c in context.cases if c.next_interview is not None and c.next_interview > context.now]
    named = [c for c in booked if any(n and n.lower() in text.lower() for n in (c.next_interview_at, c.employer))]
    spoken_of = state.flow == "interview_ahead" or "interview" in text.lower()
    case = named[0] if len(named) == 1 else booked[0] if len(booked) == 1 and spoken_of else None
    when = re.sub(r"\b(?:now|instead)\b", "", found["when"] or found["now"] or "").strip() if found else ""
    if case is None or (found and not when):
        return None
    values = {"moved" if found else "off": case.id}
    return to(state, Enter("interview_ahead", text=when, values=values, replace=state.flow == "interview_ahead"))


def meanwhile(state: State, text: str, context: Context) -> Turn | None:
    """The turn that takes up such news; None where the text is none, or the open question reads it itself."""
    light = state.light
    if state.flow not in ("care", "rehearsal", "first_meeting") and (moved := _moved(state, text, context)) is not None:
        return moved
    if (state.flow == "home" or light or state.at == "waiting.news") and (owing := _owes(state, text, context)) is not None:
        promised = Enter("waiting", text=text, values={"case": owing.id, "then": "promised"}, replace=not light)
        return to(state, Leave(), promised) if light else to(WhatNext(), promised)
    if state.flow == "home" and still_nothing(text) and (silent := still_silent(state, text, context)) is not None:
        return to(state, Enter("waiting", values={"case": silent.id, "then": "nothing"}))
    if (state.flow == "home" or light) and unfair(text) and (silent := _silent_so(state, text, context)) is not None:
        # Why they are silent, as it seems: said of the case that waits, and no second telling.
        heard = hear_unfair(silent, text, context) if "unfair_heard" not in silent.settled else (Say("common.felt"),)
        return to(state, *heard)
    if state.flow == "home" and _BACK_TO.search(text) and (other := _to_the_other(state, text, context)) is not None:
        return to(state, *take_up(other).effects)
    if state.flow == "home" and (again := _to_write_again(text, context)) is not None:
        return to(state, Enter("rejection", values={"case": again.id}))
    if (light or state.flow == "home") and (pending := to_be_decided(text, context)) is not None:
        noted = pending.model_copy(update={"review": {**pending.review, "next": text.strip()[:2000]}})
        return to(state, keep(noted, context), Say("interview_ahead.with_them_now"), *((Leave(),) if light else ()))
    if state.at == "rejection.account" and (said := not_for_us(text, context)):
        return to(WhatNext(), *said)
    if _tells_ahead(state, text, context):
        return to(state, Enter("interview", text=text))
    if state.vanishing or (state.flow in (_NOT_HERE - {"home"}) and not light) or state.flow == "rehearsal":
        return None
    if (letter := _letter(state, text, context)) is not None:
        return letter
    if not state.verbatim and (put_back := _not_out(state, text, context)) is not None:
        return put_back
    at_home = state.flow == "home" and not light
    if at_home and (talked_to := _rang(state, text, context) or _call_moved(state, text, context)) is not None:
        return talked_to
    booked = not state.verbatim and _BOOKED.match(text.strip()) is not None and not _IF.search(text)
    if booked and at_home and (talked := _to_talk(state, text, context)) is not None:
        return to(state, Enter("waiting", text=text, values={"case": talked.id, "then": "call"}))
    if (light or at_home) and (talked_of := _said_unasked(state, text, context)) is not None:
        return talked_of
    if at_home:
        return None
    if (answered := _answered(state, text, context)) is not None:
        return answered
    if light and (words := their_words(text)) and (case := who_answered(text, context)) is not None:
        return to(state, Leave(), Enter("reply", text=words, values={"case": case.id}))
    at_hand = light or state.at in ("waiting.news", "waiting.call_when")
    if at_hand and (told := answer_told(text, context) or job_told(text, context)) is not None:
        answer = Enter("reply", text=told[1], values={"case": told[0].id}, replace=not light)
        return to(state, Leave(), answer) if light else to(WhatNext(), answer)
    if state.verbatim:
        return None
    if state.flow in ("rejection", "draft", "feeling", "review", "check_in") and says_it(text):
        case = _own(state, context)
        if case is not None and case.phase in ("account", "resting", "asking") and not case.live:
            return to(state, Say("draft.in_person"))
    if (decided := _decided(state, text, context)) is not None:
        return decided
    if booked and (talked := _to_talk(state, text, context)) is not None:
        return to(state, Enter("waiting", text=text, values={"case": talked.id, "then": "call"}))
    if (parted := _apart(state, text, context)) is not None:
        return parted
    if (each := _of_each(state, text, context)) is not None:
        return each
    if (whose := of_which(state, text, context)) is not None:
        return whose
    if (other := _to_the_other(state, text, context)) is not None:
        return to(state, *(effect for effect in take_up(other).effects))
    if one_more(text, context) and state.at != "rejection.account":
        return to(state, Enter("rejection", text=text))
    if (closing := _CLOSES.fullmatch(text.strip())) and (case := _to_close(state, closing["name"] or "", context)) is not None:
        return to(WhatNext(), Enter("waiting", values={"case": case.id, "close": "yes"}, replace=True))
    if still_nothing(text) and (silent := still_silent(state, text, context)) is not None:
        nothing = Enter("waiting", values={"case": silent.id, "then": "nothing"})
        return to(state, Leave(), nothing) if light else to(state, nothing)
    return None


def _tells_ahead(state: State, text: str, context: Context) -> bool:
    """Whether a text tells, at a question of a case or about what was said there, of an interview elsewhere that is to come.

    It is no stage of that case, no word of whom they met there, and no time at which the message goes out."""
    asked = state.flow in ("draft", "feeling", "review", "waiting", "reply", "check_in", "plan", "cases", "nudges")
    if not asked and not isinstance(state, Choosing):
        return False
    if state.verbatim or state.vanishing or state.at == "reply.words":
        return False  # their own words are asked for, or those of the company
    short = len(text.split()) <= LONGEST_AHEAD and not text.strip().endswith("?")
    if not short or not is_ahead(text) or not_yet(text) or wanted_again(text) or _ROUND_AN_INTERVIEW.search(text):
        return False
    # How somebody is about it outranks the date.
    return context.language.state(text).heat not in ("H2", "H3")


LONGEST_AHEAD = 24
"""Words."""
_ROUND_AN_INTERVIEW = late(
    r"\b(?:before|after|until|till|when|if|because|cos|since|about|mention\w*|say|write|add|put|tell|remind|plan|next time|send|"
    r"unless|instead|same)\b",
    re.IGNORECASE,
)
"""What is to be done for the sake of an interview, or before it: a wish, and no news of it."""


def _not_out(state: State, text: str, context: Context) -> Turn | None:
    """The draft of a message that has not gone out after all, or of one that is kept and is to go on a day that they name."""
    if state.at in ("draft.ready", "rejection.account") or not (unsent(text) or sends_later(text)):
        return None
    own, after = _own(state, context), Leave() if state.light else None
    cases = [own] if own is not None else [c for c in context.cases if c.phase not in ("closed", "planned", "ahead")]
    ids = {case.id for case in cases}
    drafts = sorted((d for d in context.drafts if d.case in ids), key=lambda d: d.sent_at or d.updated, reverse=True)
    gone = [d for d in drafts if d.sent_at is not None]
    kept = [d for d in drafts if d.sent_at is None]
    then = "unsent" if unsent(text) and gone else ""
    found = gone if then else kept
    if not found or (not then and not sends_later(text)) or any(f.case == found[0].case for f in context.feedback):
        return None
    replaces = state.flow == "waiting" and not state.light
    draft = Enter("draft", text=text, values={"case": found[0].case, "draft": found[0].id, "then": then}, replace=replaces)
    return to(WhatNext() if replaces else state, *((after,) if after else ()), draft)


_WRITE_AGAIN = late(
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


def _apart(state: State, text: str, context: Context) -> Turn | None:
    """Which employers they were, said of rejections that were told of together and not named ("one from nhs one from asda")."""
    case = _own(state, context)
    if case is None or case.employer or state.flow != "rejection" or not several(case.account) or text.strip().endswith("?"):
        return None
    parts = told_apart(text, context)
    if not parts:
        return None
    first = read(case, parts[0], context)
    others = []
    for place, words in enumerate(parts[1:], 1):
        opened = context.now - timedelta(seconds=place)
        other = read(Case(id=context.new_id("case"), opened=opened), words, context)
        if other.told_on is None:
            other = other.model_copy(update={"told_on": case.told_on, "date_basis": case.date_basis})
        others.append(settle(other, NEXT, account=words, updated=opened))
    *more, last = (about(other) for other in others)
    news = Say("rejection.then_the_other", {"about": last})
    if more:
        news = Say("rejection.then_the_others", {"names": ", ".join(more), "last": last})
    return to(shown(state, first), keep(first, context), *(Keep(other) for other in reversed(others)), news)


_IS_FOR = late(
    r"(?:['’]s)? (?:(?:one|job|role|post|position|no) )?(?:(?:was|is|were|were for|for)\b|[:–-]) ?(?:(?:for|as) )?(?:(?:an?|"
    r"the) )?(?P<what>[^.,;:!?\n]{3,50})$",
    re.IGNORECASE,
)
_BETWEEN = late(r"\s*[.,;\n]+\s*(?:and\s+|but\s+)?|\s+(?:and|but)\s+", re.IGNORECASE)


def _of_each(state: State, text: str, context: Context) -> Turn | None:
    """Something said of two cases in one breath ("nhs was healthcare assistant and asda was night shift"), each for its own."""
    known = [c for c in context.cases if c.phase not in ("ahead", "closed", "planned")]
    if len(cases_named(text, known)) < 2 or TURNED_DOWN.search(text) or len(text.split()) > SHORT_OF_EACH:
        return None
    said: list[tuple[Case, str, bool]] = []
    for clause in _BETWEEN.split(text.strip(" .!")):
        named = cases_named(clause, known)
        found = re.search(rf"(?<!\w){re.escape(named[0].employer)}(?!\w)", clause, re.IGNORECASE) if len(named) == 1 else None
        what = _IS_FOR.fullmatch(clause[found.end() :]) if found else None
        if what is None:
            return None
        role = context.account(f"I was rejected by {named[0].employer} for {what['what']}").role
        said.append((named[0], what["what"].strip(), bool(set(role.value.lower().split()[-1:]) & ROLE_HEADS)))
    if len({case.id for case, _, _ in said}) < 2 or not any(is_role for _, _, is_role in said):
        return None
    kept = [case.model_copy(update={"role": what}) for case, what, _ in said]
    news = [Say("rejection.put_right_of", {"about": about(case), "facts": facts(case)[:1]}) for case in kept]
    own = next((case for case in kept if case.id == getattr(state, "case", "")), None)
    return to(shown(state, own) if own else state, *(keep(case, context) for case in kept), *news)


SHORT_OF_EACH = 24
"""Words; of each of two cases no more is said than a post."""
_THE_OTHER = late(
    rf"{_OPENING}(?:(?:let['’]?s|let us|can (?:we|you|i)|could (?:we|you|i)|i(?:['’]?d| would)? (?:like|want|prefer|"
    rf"rather)(?: to)?|please|now) )*"
    r"(?:(?:switch|go|move|change|jump|skip|turn|swap|continue|carry|go on|move on|talk|speak|look|do)(?: (?:over|on|back|about|"
    r"with|at))*(?: to| with| about| at)?|what about|how about|back to|now) "
    r"(?:the )?(?P<name>[\w&'’. -]{2,40}?)(?: (?:one|case|no|rejection|first|instead|now|please|then))*\W*",
    re.IGNORECASE,
)


_BACK_TO = late(r"\b(?:back|return|switch|continue|carry on|go on|pick up)\b", re.IGNORECASE)
"""Words with which somebody takes up what they have told already."""


def _to_the_other(state: State, text: str, context: Context) -> Case | None:
    """Another case than that of the open question, where they ask for it by name ("switch to aldi")."""
    # An excuse before it is none of it ("Sorry for the questions. Can we go back to Argos?").
    last = re.split(r"(?<=[.!?])\s+", text.strip())[-1]
    wanted = _THE_OTHER.fullmatch(last)
    if wanted is None or state.flow == "cases":
        return None
    name = wanted["name"].strip().lower()
    open_ = [c for c in context.cases if c.phase not in ("ahead", "closed")]
    named = [c for c in open_ if c.employer and c.employer.lower() == name]
    if not named and _BACK_TO.search(last):
        named = [c for c in open_ if any(name in (whole := n.lower(), *whole.split()) for n in (c.role, *people(c)) if n)]
    return named[0] if len(named) == 1 and named[0].id != getattr(state, "case", "") else None


def _owes(state: State, text: str, context: Context) -> Case | None:
    """The case in which an answer to what went out has just been promised, as a text tells."""
    if promise_told(text, context) is None:
        return None
    case = still_silent(state, text, context)
    if case is None or case.chased_on is not None:
        return None
    return case if case.asked_on is not None or case.status_asked else None


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


def came_now(text: str) -> bool:
    """Whether a text says of what came that it came, or from whom: "another no comes" may be the moment of a plan."""
    return _NOW.search(text) is not None


_NOW = late(r"\b(?:today|yesterday|tonight|this (?:morning|afternoon|evening)|just now|i just got|from)\b", re.IGNORECASE)


def _waits(case: Case) -> bool:
    """Whether an answer is waited for, also where the follow-up is being thought about."""
    return case.phase == "waiting" or (case.phase == "asking" and case.asked_on is not None)


def still_silent(state: State, text: str, context: Context) -> Case | None:
    """The case of which nothing has come: that of a question about one that waits, else the only one that waits."""
    own = _own(state, context)
    if own is not None:
        return own if _waits(own) and (state.light or state.flow == "waiting") else None
    reminded = {nudge.case for nudge in context.nudges if nudge.kind in ("N3", "N5")}
    # Whoever lets a day go by that was promised waits as well.
    waiting = [c for c in context.cases if _waits(c) or (c.phase in ("account", "asking") and c.promised and c.id in reminded)]
    named = cases_named(text, waiting)
    found = named or waiting
    return found[0] if len(found) == 1 else None


_FIRST_CLAUSE = late(r"\s*(?:[,.;!?\n]|\b(?:i think|because|cos|and|maybe|probably|is it|it'?s)\b)", re.IGNORECASE)


def _silent_so(state: State, text: str, context: Context) -> Case | None:
    """The case that waits, where a text begins with "still nothing" and goes on."""
    first = _FIRST_CLAUSE.split(text.strip(), maxsplit=1)[0]
    return still_silent(state, text, context) if still_nothing(first) and not TURNED_DOWN.search(text) else None


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
        denied = DENIED.search(text) is not None and len(text.split()) <= SHORT_DENIAL and not text.strip().endswith("?")
        return to(state, Say("rejection.no_answer_is_no_no")) if denied else None
    return to(WhatNext(), Enter("waiting", text=text, values={"case": case.id, "then": "no"}, replace=True))


SHORT_DENIAL = 12
"""Words; "I have not been rejected yet" tells nothing else."""


def _says_no(text: str) -> bool:
    """Whether a telling, and nothing but a telling, is of a no that has just come."""
    short = len(text.split()) <= LONGEST_NO and not text.strip().endswith("?")
    return short and _A_NO.search(DENIED.sub(" ", text)) is not None and not _NOT_A_NO.search(text)


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


def _said_unasked(state: State, text: str, context: Context) -> Turn | None:
    """What they said, told at home or at a reminder, of the only case there is, in which no message went out as far as we know:
    they have talked."""
    running = [c for c in context.cases if c.phase not in ("closed", "planned", "ahead")]
    own = _own(state, context) or (running[0] if len(running) == 1 else None)
    if own is None or own.live or own.told == "silence":
        return None
    if own.asked_on is not None or own.phase not in ("account", "resting", "asking"):
        return None
    words = their_words(text)
    if not words or text.strip().endswith("?") or _A_NO.search(text) or TURNED_DOWN.search(text):
        return None
    if not of_the_work(words, context):
        return None
    talked = own.model_copy(update={"asked_on": context.now, "phase": "waiting"})
    after = (Leave(),) if state.light else ()
    return to(state, *after, keep(talked, context), Enter("reply", text=words, values={"case": own.id}))


_WHOM = (
    r"(?:her|him|them|the (?:recruiter|manager|hiring manager|agency|interviewer|company|office)|hr|"
    r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?))"
)
_RANG = late(
    r"\W*(?:(?:ok(?:ay)?|so|well|hi|hey|hello|right|now|update|and|but|yes|aye)\b[\s,.!:-]*)*(?i:"
    r"(?:i|we)(?:['’]?ve| have)? (?:just |finally |now |already |actually )*(?:(?:rang|rung|called|phoned|spoke|spoken|talked)"
    r"(?: (?:to|with))?)) "
    rf"(?:{_WHOM})"
    r"(?i:(?: (?:back|up|today|yesterday|now|this (?:morning|afternoon|evening)|last night|on the phone|at \w+|on \w+day|"
    r"earlier|again|"
    r"about it|for feedback|about (?:the )?feedback))*"
    r"(?P<after>[\s,.;]*(?:(?:and|but) )?(?:(?:she|he|they|it|no ?body|no one) )?(?:did ?n['’]?t|did not|didnae|"
    r"does ?n['’]?t|went|rang|no|never|"
    r"just|was|wasn['’]?t)\b[^.!?\n]{0,40})?)\W*"
)
_HAD_IT = late(
    r"\W*(?:(?:ok(?:ay)?|so|well|hi|hey|hello|right|now|update|and|yes|aye)\b[\s,.!:-]*)*(?:"
    r"(?:(?:i|we)(?:['’]?ve| have)? )?(?:just |finally |now |already )*had (?:the|my|our|that) (?:feedback |phone )?"
    r"(?:call|chat|talk)|"
    r"(?:the|my|our) (?:feedback )?(?:call|chat|talk) (?:is|was|has) (?:over|done|finished|happened|today|this morning)|"
    r"(?:i(?:['’]?m| am|['’]?ve| have)? )?(?:just )?(?:got |come |came )?off the phone)\b"
    r"(?: (?:with (?:her|him|them|\w+)|today|yesterday|now|this (?:morning|afternoon|evening)|earlier|then))*\W*",
    re.IGNORECASE,
)
_NOT_REACHED = late(
    r"\W*(?:(?:and|but|so|well|no)\b[\s,]*)*(?:(?:she|he|they|it|no ?body|no one|(?:the )?(?:recruiter|manager|"
    r"office))(?:['’]s)? )?"
    r"(?:(?:did ?n['’]?t|did not|didnae|does ?n['’]?t|has ?n['’]?t|never|not|no)(?: even)? (?:pick(?:ed|ing)?(?: it)? up|"
    r"answer(?:ed|ing)?"
    r"(?: (?:the phone|my call|it|me))?)|(?:just )?(?:rang|rings) out|(?:it )?(?:just )?(?:went|"
    r"goes) (?:straight )?to (?:voice ?mail|the "
    r"machine|answerphone)|(?:was |were )?(?:not there|engaged|busy)|wasn['’]?t (?:there|in)|no answer|picked up|answered)"
    r"(?: (?:again|today|twice|yet|the phone|though))*\W*",
    re.IGNORECASE,
)


def _rang(state: State, text: str, context: Context) -> Turn | None:
    """A call of their own to the employer of the only case there is, told at home: what was said is asked for, and nothing new
    begins. Where nobody picked up, that is met."""
    running = [c for c in context.cases if c.phase not in ("closed", "planned", "ahead")]
    case = running[0] if len(running) == 1 and not running[0].live else None
    said = _RANG.fullmatch(text.strip())
    if case is None or (said is None and _HAD_IT.fullmatch(text.strip()) is None):
        return None
    if said is not None and said["name"]:
        known = " ".join((case.employer, case.person, case.recruiter, case.rapport, *case.met_names)).lower()
        if said["name"].lower().split()[0] not in known.split() and said["name"].lower() not in known:
            return None
    if said is not None and (after := (said["after"] or "").strip(" ,.;")):
        return to(state, Say("waiting.not_reached")) if _NOT_REACHED.fullmatch(after) else None
    return to(state, Enter("reply", values={"case": case.id}))


_CALL_MOVED = late(
    r"\W*(?:(?:ok(?:ay)?|so|well|hi|hey|actually|oh|update|and|but|sorry|no)\b[\s,.!:-]*)*"
    r"(?:(?:she|he|they|hr|it|that|(?:the|my|our) (?:feedback )?(?:call|chat|talk)|the (?:recruiter|manager)|\w+)"
    r"(?:['’]?s|['’]?ve)? (?:(?:has|have|had|is|was|been|just|now|got|to) )*)"
    r"(?:moved|rescheduled|postponed|pushed|changed|shifted|brought|put)"
    r"(?: (?:it|me|us|that|(?:the|my|our) (?:feedback )?(?:call|chat|talk)|back|out|forward))* (?:to|till|until|for)\b"
    r"(?P<when>[^?\n]{2,40})",
    re.IGNORECASE,
)


_LATER_THAN = late(r"\b(?:push(?:ed)?|postponed|put back|moved back|back to|later)\b", re.IGNORECASE)


def _call_moved(state: State, text: str, context: Context) -> Turn | None:
    """The call that is booked has got another time, told at home: it is booked anew for the only case that has one."""
    said = _CALL_MOVED.fullmatch(text.strip())
    found = context.when(said["when"]) if said is not None else None
    if said is None or "interview" in text.lower() or not isinstance(found, When):
        return None
    coming = [n for n in context.nudges if n.kind == "N8" and n.status == "waiting"]
    if len({n.case for n in coming}) != 1:
        return None
    when, was, at = said["when"].strip(), coming[0].anchor, found.instant
    if was is not None and found.hour_said and at < was and _LATER_THAN.search(text):
        # "Pushed back to Tuesday" is the Tuesday after.
        when = f"{at + timedelta(weeks=1 + (was - at) // timedelta(weeks=1)):%d %B %Y at %H:%M}"
    return to(state, Enter("waiting", text=when, values={"case": coming[0].case, "then": "call"}))


def not_reached(text: str) -> bool:
    """Whether all that is told of a call is that nobody picked up."""
    return len(text.split()) <= 12 and _NOT_REACHED.fullmatch(text.strip()) is not None


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
