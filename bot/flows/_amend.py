"""A case put right: a correction, a denial or a word volunteered at any question, of the case that it means."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from difflib import SequenceMatcher

from bot.coaching.words import phrase
from bot.context import Context
from bot.effects import Effect, Enter, Keep, Say, Turn, to
from bot.flows._case import about, cases_named, facts, held_draft, keep, settle, unfair_heard
from bot.flows._composing import Ready, readdressed, ready, with_names
from bot.heard.ahead import is_ahead, wanted_again
from bot.heard.beside import asks
from bot.heard.corrections import Mended, as_known, mended, not_met, people
from bot.heard.days import past_day, right_day
from bot.heard.harassed import HARASSED, harassed, retracted
from bot.heard.misnamed import GONE, misnamed
from bot.heard.taken_back import WITHDRAWN, gave_notice
from bot.heard.telling import NO_NAME, ROUND_SPOKEN_OF, quiet_for, read
from bot.heard.their_answer import their_words
from bot.heard.theirs import TURNED_DOWN
from bot.heard.unfair import unfair
from bot.heard.whom_met import names_in
from bot.heard.whose_no import whose_no
from bot.language.readings import SURE
from bot.late import late
from bot.records import Case
from bot.rehearsal.moves import to_another
from bot.state import State

_THAT_WAS = late(
    r"\W*(?:(?:and|but|oh|it|that|this|they|she|he)\b\W*)+(?:was|told me|came|happened|rang|called)(?: on)? "
    r"(?P<day>(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|this morning|last (?:night|week)|"
    r"(?:\w+ ){1,2}(?:days?|weeks?) ago)\W*",
    re.IGNORECASE,
)
"""The day of the no, said out of turn."""
_AGO = late(
    r"\W*(?:(?:it was|that was|about|like|around|maybe|the interview was|interview was)\b\W*)*"
    r"(?P<day>(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:days?|weeks?|months?) ago)\W*",
    re.IGNORECASE,
)
SHORT_SPAN = 14
"""Words in which it is said how long it has been, and nothing else."""
_LEAVE_CLIENT = late(
    r"\b(?:said|told|says|tells|asked|warned|instructed|policy|contract|agency|recruiter|not allowed|mustn['’]?t|"
    r"not supposed)\b[^.!?\n]{0,30}"
    r"\b(?:not|never|don['’]?t|dont|no)\b[^.!?\n]{0,12}\b(?:contact|write to|e-?mail|call|ring|phone|approach|message|"
    r"go to|talk to|reach out to)"
    r"(?:ing)? (?:the )?(?:client|company|employer|hiring manager|interviewers?|them)\b",
    re.IGNORECASE,
)
"""The agency wants the employer left alone."""
NOTICE_GIVEN = "notice_given"
"""The mark of a case of which it was said that they had resigned for it: the advice is given once."""
_CORRECTION = late(
    r"^\s*(?:actually|no[,. ]+(?:wait|it|they|she|he|that|actually)|wait[,. ]|sorry[,. ]|correction|i mean\b|i "
    r"meant\b|"
    r"oh[,. ]+(?:and|no|sorry)|oops|by the way|btw|also[,. ]|scratch that|not (?:by )?\w+[,. ]+(?:it|they|she|he|but|by)\b|"
    r"i (?:forgot|should have said)|forgot to say|my mistake)",
    re.IGNORECASE,
)
_ANOTHER = late(
    r"^\W*(?:i )?(?:(?:and )?(?:also|now)|another one[,:]?) (?:i )?(?:just )?"
    r"(?:got|was|been|have been|were) (?:\w+ )?(?:rejected|turned down) by\b"
    r"|\b(?:got|had|received) another (?:rejection|no from|refusal)\b"
    r"|\banother (?:company|place|employer) (?:has )?(?:rejected|turned)\b",
    re.IGNORECASE,
)


def correct(state: State, text: str, context: Context) -> Turn | None:
    """A correction in passing of anything known about the case of this question ("actually they phoned")."""
    if _ANOTHER.search(text) or is_another(state, text, context):
        # One more rejection is a case of its own, and no correction of this one.
        return to(state, Enter("rejection", text=text))
    case = next((c for c in context.cases if c.id == getattr(state, "case", "")), None)
    if case is not None and case.phase in ("account", "resting", "asking") and case.asked_on is None and wanted_again(text):
        # Nobody has turned them down there after all; what was told of it goes along to the interview.
        return to(state, Enter("interview_ahead", text=text, values={"instead": case.id, "again": "yes"}, replace=True))
    if case is not None and case.via_recruiter and _LEAVE_CLIENT.search(text) and not asks(text) and len(text.split()) <= 20:
        return to(state, Say("rejection.client_left_alone"))
    if case is not None and case.offer == WITHDRAWN and NOTICE_GIVEN not in case.settled and gave_notice(text) and not asks(text):
        # The one thing that does not wait; whatever else was said waits at the same question.
        return to(state, keep(settle(case, NOTICE_GIVEN), context), Say("rejection.notice_given"))
    news = case is not None and (not case.discrimination or (HARASSED not in case.settled and harassed(text)))
    if case is not None and (unharmed := without_harm(case, text)) is not None:
        return to(state, keep(unharmed, context), Say("rejection.put_right_short"))
    if case is not None and news and case.phase != "closed" and unfair(text):
        return to(state, *hear_unfair(case, text, context))
    if case is not None and _WHICH_CASE.search(text) and len(text.split()) <= 10:
        return to(state, Say("rejection.this_one", {"about": case.employer or case.role or phrase("facts.it")}))
    if case is not None and _READ_IT.fullmatch(text.strip()) and (held := held_draft(case.id, context)) is not None:
        return to(state, Say("check_in.read_cool"), Enter("draft", values={"case": case.id, "draft": held.id}))
    waits = case is not None and (case.phase == "waiting" or (case.asked_on is not None and case.phase == "asking"))
    if case is not None and waits and case.told != "silence" and (words := their_words(text)):
        return to(state, Enter("reply", text=words, values={"case": case.id}))
    said_something = case is not None and (case.reasons or any(f.case == case.id for f in context.feedback))
    if said_something and len(text.split()) <= 12 and ARE_THEY_RIGHT.search(text):
        return to(state, Say("reply.are_they_right"))
    if (found := put_in_place(state, text, context)) is not None:
        return found
    if not _CORRECTION.match(text):
        return None
    heard = _heard(state, text, context, "rejection.put_right")
    if heard is None and case is not None and len(text.split()) <= 12 and not state.verbatim and not state.open_text:
        stage = context.account(text).stage.value
        if stage not in ("", "unknown") and stage == case.stage:
            return to(state, Say("rejection.have_it", {"facts": facts(case)}))
    return heard


def put_in_place(state: State, text: str, context: Context) -> Turn | None:
    """A correction in so many words ("it wasn't Currys, it was Argos", "the Howdens one was a phone call, not an email"): of the
    case that it names, else of that of the open question, else of the one touched last of which it is true. A name is changed
    in the open question and in every message that has not gone out, too."""
    own = next((c for c in context.cases if c.id == getattr(state, "case", "")), None)
    text = _starred(own, text)
    others = sorted((c for c in context.cases if c.id != getattr(state, "case", "")), key=lambda c: c.updated or c.opened)
    ours = [c for c in (*((own,) if own else ()), *reversed(others)) if c.phase != "closed"]
    named = [c for c in cases_named(text, ours) if c.employer not in _instead_of(c, text, context)]
    for case in named or ours:
        found = mended(case, text, context) or misnamed(case, text)
        unseen = case.met_names and (found is None) and (denied := not_met(text)) is not None and len(denied[0].split()) < 3
        if found is None and unseen:
            without = read(case, text, context, corrected=True)
            found = Mended(without) if without != case else None
        if found is None and case in (*named, own) and (day := _day_of(state, case, text, context)) is not None:
            found = Mended(case.model_copy(update={"told_on": day, "date_basis": "relative"}))
        if found is not None:
            return in_place(state, case, found, context, other=case is not own)
        shortly = _put_shortly(state, own, text, context) if own is not None and case is own and state.verbatim else None
        if shortly is not None:
            return shortly
        of_theirs = state.verbatim or state.open_text  # there only a change is heard: the rest is the answer
        if own is not None and case is own and not of_theirs and as_known(case, text):
            return to(state, Say("rejection.have_it", {"facts": facts(case)}))
    return None


_STARRED = late(r"\*+\s*(?P<name>[^\W\d_][\w&'’. -]{1,40}?)\*?[.!]*")
LIKE = 0.7
"""How like each other two spellings are."""


def _starred(case: Case | None, text: str) -> str:
    """ "*Oakfields" as a sentence that puts the name right which is nearest to it; any other text as it stands."""
    found = _STARRED.fullmatch(text.strip())
    if found is None or case is None:
        return text
    name = found["name"].strip()
    known = [n for whole in (case.employer, *people(case)) if whole for n in {whole, *whole.split()}]
    near = max(known, key=lambda n: SequenceMatcher(None, n.lower(), name.lower()).ratio(), default="")
    if not near or near == name or SequenceMatcher(None, near.lower(), name.lower()).ratio() < LIKE:
        return text
    whole = next(w for w in (case.employer, *people(case)) if w and near in {w, *w.split()})
    return f"it's {whole.replace(near, name)}, not {whole}"


def _put_shortly(state: State, case: Case, text: str, context: Context) -> Turn | None:
    """A few words that put right how, when or at which stage it came ("actually they phoned"), where words of another kind are
    asked for: an employer speaks of itself as "we"."""
    if not _PUTS_RIGHT.match(text) or len(text.split()) > SHORTEST or asks(text) or _WE.search(text):
        return None
    right = read(case, text, context, corrected=True)
    if (right.told, right.stage, right.told_on) == (case.told, case.stage, case.told_on):
        return None
    return _heard(state, text, context, "rejection.put_right")


SHORTEST = 8
"""Words."""
_WE = late(r"\b(?:we|our|us|you|your)\b", re.IGNORECASE)


def _instead_of(case: Case, text: str, context: Context) -> tuple[str, ...]:
    """The employer of a case, where a text is about that name itself and does not only say which case is meant."""
    found = mended(case, text, context)
    return (case.employer,) if found is not None and found.case.employer != case.employer else ()


def _day_of(state: State, case: Case, text: str, context: Context) -> date | None:
    """The day of the no, where a text says nothing else, and a day was neither asked for nor right ("it was last Wednesday")."""
    if case.told_on is None or not _OF_THE_NO.match(text) or state.at in ("rejection.heard", "rejection.interviewed"):
        return None
    if state.flow not in ("rejection", "feeling", "draft", "home"):
        return None
    day = right_day(text, context, case.told_on)
    return day if day != case.told_on else None


_OF_THE_NO = late(
    r"\W*(?:(?:no|nope|sorry|wait|hang on|actually|oops|correction|and|but|oh)\b\W*)*"
    r"(?:it|that|they|she|he|i|the (?:call|e-?mail|mail|letter|text|message|no|news|rejection))(?:['’]?s)? "
    r"(?:was|is|came|happened|heard|told|called|rang|phoned|e?-?mailed|wrote|texted|arrived|on)\b",
    re.IGNORECASE,
)


def in_place(state: State, case: Case, found: Mended, context: Context, *, other: bool) -> Turn:
    """The turn in which a case is put right; `other` where it is not the case of the open question."""
    changed = tuple(fact for fact in facts(found.case) if fact not in facts(case))
    gone = [name for name in people(case) if name not in people(found.case)]
    said = Say("rejection.put_right", {"facts": changed}) if changed else Say("rejection.put_right_short")
    if other and changed:
        said = Say("rejection.put_right_of", {"about": about(found.case), "facts": changed})
    elif gone and not changed and len(people(found.case)) < len(people(case)):
        said = Say("rejection.name_out" if GONE in found.case.settled else "rejection.name_out_known", {"name": gone[0]})
    return _with_messages(state if other else renamed(state, found.swaps), case, found.case, context, said)


def _with_messages(state: State, was: Case, case: Case, context: Context, said: Say) -> Turn:
    """The case put right, and every message of it that has not gone out; the one that stands there is shown as it reads now, and
    of one that was put away it is said."""
    if was.employer != case.employer and hasattr(state, "about") and str(getattr(state, "case", "")) == case.id:
        state = state.model_copy(update={"about": about(case)})
    drafts = readdressed(was, case, context)
    kept = (keep(case, context), *(Keep(draft) for draft in drafts))
    if isinstance(state, Ready) and (draft := next((d for d in drafts if d.id == state.draft), None)) is not None:
        return to(ready(case, draft, context, brief=state.brief).state, *kept, said)
    if not drafts or any(getattr(state, "draft", "") == draft.id for draft in drafts):
        return to(state, *kept, said)
    if state.flow == "home":
        # Nothing else is open: what it reads like now can be seen at once.
        newest = max(drafts, key=lambda d: d.updated)
        return to(state, *kept, said, Enter("draft", values={"case": case.id, "draft": newest.id}))
    return to(state, *kept, said, Say("rejection.in_message"))


def renamed(state: State, swaps: Iterable[tuple[str, str]]) -> State:
    """A question with names changed in what it shows."""
    shown: dict[str, object] = {}
    for field, value in state:
        if field in ("at", "case", "draft", "nudge"):
            continue
        if isinstance(value, str):
            shown[field] = with_names(value, swaps)
        elif isinstance(value, tuple) and all(isinstance(item, str) for item in value):
            shown[field] = tuple(with_names(item, swaps) for item in value)
    return state.model_copy(update=shown)


ARE_THEY_RIGHT = late(
    r"^\W*(?:(?:but|and|so|ok|well|do you think|you think|what if|tell me|be honest|honestly)\b[\s,:]*)*(?:"
    r"(?:is|are|was|were) (?:she|he|they|(?:her|his|their) feedback|that|it|this|what (?:she|he|they) said) "
    r"(?:even |really |actually |right to say |maybe )*(?:right|true|fair|correct)\b(?! (?:that|if|to|for|now)\b)"
    r"|(?:she|he|they)(?:['\u2019]s|['\u2019]re| is| are| might be| may be| could be)? (?:really |actually )?right\W*"
    r"(?:about me)?\?"
    r"|am i (?:really )?(?:that|so|as) (?:bad|weak|awful|terrible|useless|hopeless)\b)",
    re.IGNORECASE,
)
"""A doubt about what they said, and no question about what to do."""
_WHICH_CASE = late(
    r"\b(?:is|was) (?:this|that|it) (?:for|about|the) \w+|\b(?:that|this)(?:'?s| is) (?:for|"
    r"about) [\w ]+,? (?:right|yes|yeah|isn'?t it)\b|"
    r"\bwhich (?:one|case|job|company|employer) (?:is this|is that|are we|do you mean|r we)\b",
    re.IGNORECASE,
)
_READ_IT = late(
    r"(?:(?:can|could) (?:i|we|you) |let'?s |i want to |please |ok )*(?:read|show|open|see) (?:me )?(?:it|"
    r"my (?:message|mail|e-?mail|draft|letter)|"
    r"the (?:message|mail|e-?mail|draft))(?: (?:again|now|back|please))*\W*",
    re.IGNORECASE,
)


_TOO = late(r"\b(?:too|as ?well|also|another|again|one more|on top)\b", re.IGNORECASE)
"""With it, it is one more, and nothing that is put right ("actually Bosch rejected me too")."""


def is_another(state: State, text: str, context: Context) -> bool:
    """Whether a text tells of a rejection by somebody else than the employer of this question's case."""
    id = getattr(state, "case", "")
    case = next((c for c in context.cases if c.id == id), None)
    if case is None or not case.employer or (_CORRECTION.match(text) and not _TOO.search(text)) or not TURNED_DOWN.search(text):
        return False
    heard, whose = context.account(text).employer, whose_no(text)
    if not whose and (heard.sure < SURE or not heard.value or NO_NAME.fullmatch(heard.value)):
        return False
    ours, theirs = case.employer.lower(), (whose or heard.value).lower()
    return ours not in text.lower() and theirs not in ours


def volunteer(state: State, text: str, context: Context) -> Turn | None:
    """Something about the case that was not asked just now ("they promised feedback by Friday")."""
    if (asks(text) or _WISHED.match(text) or is_ahead(text)) and not TURNED_DOWN.search(text):
        return None  # an interview that is to come is no stage of this case
    own = next((c for c in context.cases if c.id == getattr(state, "case", "")), None)
    if own is not None and own.told != "silence" and own.told_on is None and (was := _THAT_WAS.fullmatch(text.strip())):
        day = past_day(was["day"], context)
        if day is not None and own.phase in ("account", "resting", "asking"):
            dated = own.model_copy(update={"told_on": day, "date_basis": "relative"})
            return to(state, keep(dated, context), Say("rejection.day_noted", {"day": day}))
    silent = next((c for c in context.cases if c.id == getattr(state, "case", "") and c.told == "silence"), None)
    ago = _AGO.fullmatch(text.strip())
    since = past_day(ago["day"], context) if ago else None
    days = quiet_for(text) if since is None and len(text.split()) <= SHORT_SPAN else 0
    if silent is not None and silent.interviewed_on is None and (days or since):
        # "It's been two weeks since the last one": how long they have waited.
        day = since or context.now.date() - timedelta(days=days)
        dated = silent.model_copy(update={"interviewed_on": day})
        return to(state, keep(dated, context), Say("rejection.day_noted", {"day": day}))
    return _heard(state, text, context, "rejection.noted_too")


_WISHED = late(
    r"\W*(?:(?:please|pls|and|but|also|just|ok|no|can you|could you|you can|let's|maybe|rather)\b\W*)*(?:"
    r"(?:mention|say|write|add|put|include|tell|leave|remove|change|make|ask|send|remind|keep|use|start|begin)\b(?! (?:me|"
    r"us) (?:by|on)\b)"
    r"|(?:not|only|never) (?:before|until|till|after|on|this|today|tomorrow)\b|(?:not )?(?:before|until|till) (?!they|she|he)"
    r"|(?:(?:in|by|over|on) )?(?:the )?(?:person|e-?mail|phone|letter|text|call|post|writing),? (?:and )?(?:not|"
    r"rather than|instead of)\b"
    r"|not (?:by |in |over |on )?(?:the )?(?:person|e-?mail|phone|letter|text|a call|post)\b(?!.*\b(?:was|were|rang|"
    r"called|told|wrote)\b))",
    re.IGNORECASE,
)
"""What is to be done, when, or by what way: a wish, and nothing that has happened."""


def _heard(state: State, text: str, context: Context, line: str) -> Turn | None:
    id = getattr(state, "case", "")
    if not id or not any(c.id == id for c in context.cases) or to_another(text):
        return None  # "shush, mummy is on the phone" is said to a child
    case = context.case(id)
    mended = read(case, text, context, corrected=line == "rejection.put_right")
    if line == "rejection.noted_too":
        mended = _only_said(mended, case, text)
    changed = tuple(fact for fact in facts(mended) if fact not in facts(case))
    only_why = (mended.reasons, mended.feedback) != (case.reasons, case.feedback) and facts(
        mended.model_copy(update={"reasons": case.reasons, "feedback": case.feedback})
    ) == facts(case)
    if line == "rejection.noted_too" and case.phase in ("answered", "planned", "closed"):
        # What is said later is about what they said, or about the plan; the telling is over, unless it is put right.
        return None
    if not changed and line == "rejection.put_right" and mended.told != case.told:
        return _with_messages(state, case, mended, context, Say("rejection.put_right_short"))
    if not changed or (only_why and line != "rejection.put_right" and not _THEY_SAID.search(text)):
        # A reason is theirs; what is said about something else is not made into one.
        return None
    return _with_messages(state, case, mended, context, Say(line, {"facts": changed}))


def _only_said(mended: Case, case: Case, text: str) -> Case:
    """What was told unasked, without what no word of it says: a round that is not spoken of, and feedback where nobody there is
    spoken of. Several who are named, and none of them as who told it, are those whom they met."""
    left: dict[str, object] = {}
    if not _THEY_SAID.search(text):
        left |= {"reasons": case.reasons, "feedback": case.feedback}
    if mended.stage != case.stage and not ROUND_SPOKEN_OF.search(text):
        left["stage"] = case.stage
    if mended.person and not case.person and _AND_ONE_MORE.search(text) and not OF_NEWS.search(text):
        more = tuple(dict.fromkeys((*case.met_names, *(names_in(text) or (mended.person,)))))
        left |= {"person": "", "met_names": more, "met": "several" if case.met in ("unknown", "one") else case.met}
    return mended.model_copy(update=left) if left else mended


_AND_ONE_MORE = late(r"\b(?:and|also|plus)\b|[,&+]", re.IGNORECASE)
OF_NEWS = late(
    r"\b(?:told|tell|tells|rang|rung|ring|called|phoned|e-?mail\w*|mail|wrote|written|text\w*|messag\w+|letter|said|says|signed|"
    r"rejected|turned|informed|news|whats ?app|from|by)\b",
    re.IGNORECASE,
)
"""Any word of news that came, or from whom."""
_PUTS_RIGHT = late(
    r"^\s*(?:(?:oh|ah|hm+|um+|sorry|no|wait|oops)[,. ]+)*(?:actually|no[,. ]+(?:wait|it|they|she|he|actually)|wait[,. ]|"
    r"sorry[,. ]|"
    r"correction|i mean\b|i meant\b|oops|scratch that|my mistake|i should have said)",
    re.IGNORECASE,
)
_ONE_MORE = late(r"\b(?:again|too|as well|also|another|one more)\b", re.IGNORECASE)
LONGEST_AT_HOME = 14
"""Words; a longer text at home tells something of its own."""


def put_right_at_home(state: State, text: str, context: Context) -> Turn | None:
    """A correction where no question is open ("actually they phoned"): of the case that it names, else of the one touched last.
    With somebody else's name it is a telling."""
    if not _PUTS_RIGHT.match(text) or asks(text) or _ANOTHER.search(text) or len(text.split()) > LONGEST_AT_HOME:
        return None
    if TURNED_DOWN.search(text) and _ONE_MORE.search(text):
        return None
    known = [c for c in context.cases if c.phase not in ("ahead", "closed")]
    case = next(iter(cases_named(text, known)), None) or max(known, key=lambda c: c.updated or c.opened, default=None)
    if case is None:
        return None
    other = context.account(text).employer
    if other.value and not NO_NAME.fullmatch(other.value) and other.value.lower() not in case.employer.lower():
        return None
    named = misnamed(case, text)
    right = named.case if named is not None else read(case, text, context, corrected=True)
    changed = tuple(fact for fact in facts(right) if fact not in facts(case))
    if not changed:
        return None
    said = Say("rejection.put_right", {"facts": changed})
    if right.employer:
        said = Say("rejection.put_right_of", {"about": right.employer, "facts": changed})
    return _with_messages(state, case, right, context, said)


_THEY_SAID = late(
    r"\b(?:they|she|he|feedback|reasons?|because|said|says|told|wanted|needed|looking for|someone|somebody|letter|"
    r"e-?mail)\b",
    re.IGNORECASE,
)


def without_harm(case: Case, text: str) -> Case | None:
    """A case whose touch was only a way of speaking, as a text says: neither the harm nor the advice that followed stays."""
    if HARASSED not in case.settled or not retracted(text):
        return None
    left = tuple(s for s in case.settled if s not in (HARASSED, "unfair", "unfair_heard"))
    return case.model_copy(update={"settled": left, "discrimination": False})


def hear_unfair(case: Case, text: str, context: Context) -> tuple[Effect, ...]:
    """Unfair treatment that is told of a known case: noted, and answered at once, since time limits run (G3)."""
    heard = settle(read(case, text, context), "unfair_heard")
    return keep(heard, context), unfair_heard(heard, context)
