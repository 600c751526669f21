"""What is said of the employer's side: the words of a no, and a reading without what nobody there has said."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.heard.beside import asks_of_us
from bot.heard.how_they_are import gives_up, lives_on
from bot.language.names import EMPLOYERS, GIVEN
from bot.language.readings import SURE, AccountReading, Slot, Span
from bot.late import late

SAID_THERE = late(
    r"\b(?:they|she|he|it|recruiter|manager|letter|e-?mail|feedback|reasons?|because|rejected|somebody|someone|another|"
    r"candidate)\b",
    re.IGNORECASE,
)
"""Without one of these a text reports nothing of the employer's side."""
_NONE_YET = {
    "not yet": ("no", "not", "n't", "not been", "n't been", "not yet", "not yet been", "not yet a", "havent been", "wasnt"),
    "none came": (
        "not a", "n't a", "not have a", "n't have a", "dont have a", "not had a", "n't had a", "not had any", "n't had any",
        "not got a", "n't got a", "havent got a", "not got", "n't got", "not get a", "n't get a", "not get", "n't get",
        "not received a", "n't received a", "not received any", "n't received any", "not any",
    ),
    "none in writing": ("not an official", "no formal", "no official"),
}  # fmt: skip
"""Before a word of a no: there was none ("I have not been rejected yet", "no rejection came")."""


def _not_after(words: str) -> str:
    """That these words do not stand before, "n't" with either apostrophe. A look back is over words of one length, so each has
    its own."""
    begins = "" if words.startswith("n't") else r"\b"
    return "".join(rf"(?<!{begins}{spelt} )" for spelt in sorted({words, words.replace("'", "’")}))


_NOT = "".join(_not_after(words) for kinds in _NONE_YET.values() for words in kinds)
TURNED_DOWN = late(
    rf"\b(?:{_NOT}(?:reject(?:ed|ions?)|turned (?:\w+ )?down)|said no|told (?:me )?no|a no from|ghosted|"
    r"not (?:been )?successful|unsuccessful|regretted (?:me|us|my (?:application|candidacy))|"
    r"no luck (?:again|this time|either)(?=\W*(?:(?:lol|haha|sadly|i'm afraid)\W*)?$)|"
    r"(?:didn'?t|did not|never) (?:(?:get|got) (?:it|(?:the|that|this|my) (?:[\w-]+ ){0,2}?(?:job|role|post|position|"
    r"promotion|place|apprenticeship|internship|traineeship|transfer|gig))|answer(?:ed)?|"
    r"repl(?:y|ied)|g(?:e|o)t back)|has(?:n'?t|"
    r" not) (?:answered|replied)|"
    r"(?:they|company|client|the (?:warehouse|shop|store|company|school|hospital|firm|client|factory|team|agency|manager|"
    r"boss|owner|restaurant|cafe|bar|hotel|nursery|care home|council|office|employer|bank|trust|panel|surgery)) (?:just |"
    r"now |really )?"
    r"(?:don'?t|do not|didn'?t|did not|doesn'?t|does not) want me"
    r"(?! (?:to|for (?:dinner|lunch|christmas)|there|around|near|home)\b))\b",
    re.IGNORECASE,
)
"""What was said of one employer; more than one of them in a telling, and there is more than one case."""
DENIED = late(
    r"\b(?:(?:have|has|had|do|did|was|were|am|is|are)(?: ?n[’']?t| not)|i(?:['’]?ve| am|['’]?m) not|not|no|without an?)\b"
    r"(?: (?:yet|been|got|get|gotten|had|have|received|actually|any|an?|the|formal|official|really))* "
    r"(?:reject(?:ed|ions?)|refusals?|turned (?:\w+ )?down|decisions?)\b(?! (?:this|that|so|like|letter|before))",
    re.IGNORECASE,
)
"""A no that has not come, in so many words."""
_CLAUSE = late(r"[.!?;\n,]+")
_OWN_WISH = late(
    r"\W*(?:(?:yes|yeah|yep|well|and|but|so|of course|honestly|still|sure|no)\b\W*)*i(?:'d| would| do)?(?: still| really| also|"
    r" just|"
    r" so| very much)*(?: still)? (?:love|like|want|wanna|hope|wish|prefer|keep|am (?:still )?(?:keen|interested))\b"
    r"(?!.*\b(?:they|she|he|said|told|reject\w*|turned)\b)",
    re.IGNORECASE,
)
_NONE_CAME = late(
    r"\b(?:(?:did|has|have|had|was|were)(?:n'?t| not)|never|no|not|nor)\b[^.!?\n]{0,20}\b(?:get|got|gotten|receive[d]?|"
    r"hear[d]?|have|had|"
    r"given|got any|come|came)\b[^.!?\n]{0,20}\bfeedback\b",
    re.IGNORECASE,
)
_REFUSES = late(
    r"\b(?:can'?t|cannot|won'?t|unable|polic\w+|refus\w+|never give|don'?t (?:give|do|provide|offer))\b", re.IGNORECASE
)
_GOT_IT = late(
    r"\b(?:(?:they|she|he)(?:'ve| have)? )?offered me (?:the|a|my) (?:\w+ )?(?:job|role|position|post|place|contract)\b|"
    r"\bi got the job\b",
    re.IGNORECASE,
)
_BEARS = {
    "closed": late(
        r"appl|again|consider|futur|contact|come back|bother|other|vacanc|opening|ban|black|data|detail|file|cv|ever|any ?more|"
        r"further|"
        r"door|month|year|unwelcome|trouble|knock",
        re.IGNORECASE,
    ),
    "generic": late(
        r"mind|file|touch|futur|other|again|keep|kept|appl|role|later|back|pool|opening|next|opportunit|vacanc|another|alert|"
        r"door|"
        r"(?:waiting|reserve|talent|mailing) list|contact|watch|eye|remember|cv|details|someday|down the line|comes? up|roster",
        re.IGNORECASE,
    ),
}
"""Without one of these no text says so, whatever it sounds like."""
_BEARS_FILLED = {
    "yes": late(
        r"\b(?:else|other|another|fill\w*|gone|goes|give\w*|gave|hire\w*|hiring|took|taken?|cho(?:se|ose|sen|ice)\w*|select\w*|"
        r"appoint\w*|pick\w*|offer\w*|some(?:one|body)|candidates?|applicants?|person|people|went|accept\w*|join\w*|got|get|internal\w*|"
        r"position|vacanc\w+|role|job|guy|girl|man|woman|lady|lad|friend|cousin|nephew|niece|son|daughter|mate|him|her|start\w*)\b",
        re.IGNORECASE,
    ),
    "no": late(
        r"\b(?:open|still|advert\w*|ads?|look\w*|hiring|vacan\w+|recruit\w*|re-?post\w*|post\w*|list\w*|search\w*|unfilled|fill\w*|hold|"
        r"froze\w*|freez\w*|cancel\w*|seek\w*|nobody|no ?one|none|any ?one|any ?body|again|up|online|website|site|live|need\w*|"
        r"interview\w*|see\w*|short|paus\w*|withdr\w+|scrap\w*|available|going)\b",
        re.IGNORECASE,
    ),
}
_STRONGER = late(
    r"strong|better|other|else|more|most|candidate|applicant|experience|somebody|someone|people|person|edge|ahead|tough|compet|chose|pick|"
    r"select|appoint|hungr|prefer|qualif|high|close|match|suit|pipped|choice|runner|outdone|best|impress|"
    r"another (?:guy|girl|lad|man|woman|one|chap)|internal|went with|gone with|going with|given|gave|got it|beat|senior|score",
    re.IGNORECASE,
)
_ANOTHER_ONE = late(
    r"\banother (?:one|no|rejection|knock\w*)\b(?=\W|$)(?! (?:was|got|had|with|who))|\banother (?:man|woman|guy|lady"
    r"|person|interviewer|"
    r"manager|bloke|lad|girl) (?:in|on|at|there|sat|sitting|from)\b",
    re.IGNORECASE,
)
"""One more no, or one more who interviewed: nobody was preferred there."""
_OWED = late(r"\b(?:rent|bills?|mortgage|council tax|loans?|landlord|debts?|electric(?:ity)?|groceries)\b", re.IGNORECASE)
_THEIR_PAY = late(
    r"\b(?:salary|wages?|budget|expect\w*|too (?:much|high|expensive)|package|ctc|hours|commut\w*|relocat\w*|availab\w*|notice|"
    r"location|distance)\b",
    re.IGNORECASE,
)
_OWN_DOING = late(
    r"\W*(?:(?:and|but|so|ok|okay|then|well|maybe|no|yes)\b\W*)*i(?:(?:['’]?ll| will|['’]?m going to| am going to"
    r"|['’]?d (?:much |far )?rather| would (?:much |far )?rather| rather|['’]?m gonna|['’]?d better|"
    r" should| might| could)(?: just| then| probably)* (?:ring|call|phone|e-?mail|mail|write|message|text|contact|ask"
    r"|speak|talk)\b|(?:['’]?m| am) (?:just )?(?:calling|ringing|phoning)\b(?! (?:about|because|to (?:say|tell)))|"
    r" wan(?:na)? \w+| (?:would )?prefer\b)",
    re.IGNORECASE,
)
"""What they mean to do or would have done, and nothing that was told them."""
_OWN_GROUND = late(r"\W*(?:because|cos|as|since|so|but) i\b", re.IGNORECASE)
_NOT_THE_ROLE = late(
    r"\bnot (?:the|a|an|my) (?:hiring |line )?(?:manager|interviewer|recruiter|director|boss|lead)$", re.IGNORECASE
)
_TOLD_FROM = late(
    r"\b(?:e-?mail|mail|letter|phone|call|text|message|voicemail)\b[^.!?\n]{0,25}\bfrom [A-Z][\w'’-]+(?=\W*$|[.,;!])"
)
_SHORT_TOLD = 6
_HOW_TOLD = late(
    r"mail|wrote|writ|messag|text|call|rang|ring|rung|phon|letter|post|portal|voice|told|tell|said|say|linked|inbox|auto|zoom|"
    r"teams|"
    r"person|face|dm\b|whats|sms|silen|ghost|hear|repl|answer|nothing|word|news|notif|room|there and then|on the spot|sent|"
    r"site|app",
    re.IGNORECASE,
)
_NO_ROLE = late(
    r"(?:\w+ed|e?aft(?:er|ir)|efter|wi|bad|good|great|poor|some|part|role|job|accent|english|nothing|something)", re.IGNORECASE
)
_ANOTHERS = late(
    r"\b(?:another|(?:a|the) (?:different|better|stronger|more [\w-]+|younger|senior|second)|an? (?:internal|external|older|"
    r"existing)|"
    r"the other) $", re.IGNORECASE
)
_A_JOB = late(r"s?['’]?s? (?:job|role|post|position|vacancy|place|opening|interview|rejection|shift)", re.IGNORECASE)
"""The job of whoever was taken is not the one that they applied for ("chose another nurse")."""
_CHOSE = late(
    r"\b(?:chose|chosen|picked|took|selected|preferred|went with|gone with|gave it to|hired|appointed) (?:an?other|someone|"
    r"somebody|the "
    r"other|a different)\b", re.IGNORECASE
)
_GROUNDS = late(
    r"\b(?:because|reason\w*|due|since|as (?:i|they|she|he|the)|cos|said|felt|thought|wanted|needed|too|not)\b", re.IGNORECASE
)
_LEVEL = late(r"(?:[A-Z]{1,5}|[A-Z][a-z]{2,8})[- ]?(?:\d|I{1,3}|IV|V)")
"""A grade of a role ("SDE-2"), which is no employer."""
_AT_WHOM = late(r"\s*(?:role |position |post )?(?:at|with|@|for) (?:the )?(?P<n>[A-Z][\w&'’.-]*(?: [A-Z][\w&'’-]*){0,3})")
_DONE_BY = late(r"\b(?P<verb>\w{2,}(?:ed|en)) by (?:the |a |an |some )?$", re.IGNORECASE)
_BY_AN_EMPLOYER = late(
    r"(?:reject|turn|declin|refus|interview|contact|ghost|dropp|den|hir|employ|recruit|inform|messag|call|phon|email|mail|offer|"
    r"invit|screen|assess|approach|notif|knock|shortlist|sack|dismiss|fir|told|advertis|post|dump|bin|ignor|fail|regrett)",
    re.IGNORECASE,
)
"""What is done by an employer; what else is done by somebody says nothing of one ("eaten by badgers")."""
_PAY_STATED = late(
    r"\b(?:package|salary|ctc|pay|wages?|rate)\b(?: (?:on offer|there|offered))?(?: (?:was|is|of|at|around|about|were|only|"
    r"up to|like))* "
    r"(?:[£$€₹]|rs\.? ?)?\d",
    re.IGNORECASE,
)
_PAY_AS_REASON = late(
    r"\b(?:too|high\w*|low\w*|beyond|budget|expect\w*|afford\w*|match\w*|over(?! (?:a |the )?(?:call|phone|e-?mail|mail|"
    r"whatsapp|zoom|teams))|above|more than|ask\w*|demand\w*|reasons?|"
    r"because|due|"
    r"want\w*|negotiat\w*|agree\w*|hours|locat\w*|commut\w*|relocat\w*|notice|availab\w*|shifts?|distance|far)\b",
    re.IGNORECASE,
)
_OTHER_CANDIDATE = late(r"\b(?:an)?other (?:candidates?|applicants?|persons?|people|one)\b", re.IGNORECASE)
"""Another one who was taken opens no other door."""

@dataclass(frozen=True)
class _Telling:
    """A reading of somebody's own words, beside the words."""

    reading: AccountReading
    text: str
    clauses: tuple[tuple[int, int, bool], ...]
    """Each with whether it is their own: a request to us, a wish, a plan, or that they give up."""
    gives_up: bool

    def ours(self, slot: Slot[Any]) -> bool:
        """Whether a slot rests on clauses of their own alone."""
        at = slot.span
        touched = [own for a, b, own in self.clauses if at is not None and a < at[1] and at[0] < b]
        return bool(touched) and all(touched)

    def holds(self, pattern: re.Pattern[str]) -> bool:
        return pattern.search(self.text) is not None


def _clauses(text: str) -> tuple[tuple[int, int, bool], ...]:
    """The clauses of a text, and which are the person's own; what gives the ground of one of these belongs to it."""
    found: list[tuple[int, int, bool]] = []
    start = 0
    for mark in (*_CLAUSE.finditer(text), None):
        end = mark.start() if mark else len(text)
        clause = text[start:end]
        own = asks_of_us(clause) or gives_up(clause) or any(said.match(clause) for said in (_OWN_WISH, _OWN_DOING))
        if not own and found and found[-1][2] and _OWN_GROUND.match(clause):
            own = True
        found.append((start, end, own))
        start = mark.end() if mark else end
    return tuple(found)


def _no_channel(told: _Telling) -> bool:
    few = len(told.text.split()) < _SHORT_TOLD
    return few and told.reading.told.value not in ("unknown", "silence") and not told.holds(_HOW_TOLD)


_AT_HAND = late(
    r"\b(?:i|we)(?: (?:do|still|only|already)|['’]?ve)* (?:have|has|got|know|kept|found|saved)(?: got)? (?:only |still )?"
    r"(?:her|his|their|the (?:recruiter|manager|interviewer|hr)['’]?s?|[\w'’]+['’]s) (?:work |direct |mobile |phone |"
    r"personal )*(?:e-?mails?(?: addres+)?|mails?|numbers?|phones?|whats ?app|contacts?|linked ?in|address)\b"
    r"(?! (?:from|saying|that|which|this|today|yesterday|on|last|with))",
    re.IGNORECASE,
)
"""How they could write or ring themselves: an address, a number."""


def only_at_hand(text: str) -> bool:
    """Whether the only way of telling in a text is an address or a number that they have."""
    return _AT_HAND.search(text) is not None and _HOW_TOLD.search(_AT_HAND.sub(" ", text)) is None


def _only_at_hand(told: _Telling) -> bool:
    return only_at_hand(told.text)


def _without(bears: Mapping[str, re.Pattern[str]], slot: Slot[str], text: str) -> bool:
    """Whether no word of the text bears what a slot says."""
    return slot.value in bears and bears[slot.value].search(text) is None


def _no_door(told: _Telling) -> bool:
    return _without(_BEARS, told.reading.door, _OTHER_CANDIDATE.sub(" ", told.text))


def _not_the_role(told: _Telling) -> bool:
    role = told.reading.role
    return role.span is not None and _NOT_THE_ROLE.search(told.text[: role.span[1]]) is not None


def _anothers_job(told: _Telling) -> bool:
    at = told.reading.role.span
    return at is not None and _ANOTHERS.search(told.text[: at[0]]) is not None and not _A_JOB.match(told.text, at[1])


def _not_by_them(told: _Telling) -> bool:
    slot = told.reading.employer
    done = _DONE_BY.search(told.text[: slot.span[0]]) if slot.span is not None and not slot.value[:1].isupper() else None
    return done is not None and not _BY_AN_EMPLOYER.match(done["verb"])


def _rent_day(told: _Telling) -> bool:
    at = told.reading.date.span
    return at is not None and _OWED.search(told.text[max(0, at[0] - 40) : at[0]]) is not None


def _is_person(told: _Telling) -> bool:
    employer, person = told.reading.employer.value, told.reading.person.value
    return bool(employer and person) and (employer == person or employer in person.split())


def _is_teller(told: _Telling) -> bool:
    """Whether the employer's name is that of who wrote ("an email from Suresh")."""
    name, person = told.reading.employer.value, told.reading.person.value
    return name.lower() in GIVEN and name not in EMPLOYERS and not person and told.holds(_TOLD_FROM)


_INVENTED: tuple[tuple[str, str, Callable[[_Telling], bool]], ...] = (
    ("told", "how they mean to write or ring themselves", lambda told: told.ours(told.reading.told)),
    ("told", "a few words that name no way of telling", _no_channel),
    ("told", "an address or a number that they have", _only_at_hand),
    ("stage", "a round that they give up on", lambda told: told.gives_up and told.ours(told.reading.stage)),
    ("door", "their own wish to apply again", lambda told: told.ours(told.reading.door)),
    ("door", "a door of which no word speaks", _no_door),
    ("door", "one that they shut themselves, as they give up", lambda told: told.gives_up and not told.holds(SAID_THERE)),
    ("feedback", "feedback that they wish or ask for", lambda told: told.ours(told.reading.feedback)),
    (
        "feedback",
        "a refusal, where only none has come yet",
        lambda told: told.reading.feedback.value == "refused" and told.holds(_NONE_CAME) and not told.holds(_REFUSES),
    ),
    ("filled", "a post that is filled or open in their wish", lambda told: told.ours(told.reading.filled)),
    ("filled", "a post of which no word says so", lambda told: _without(_BEARS_FILLED, told.reading.filled, told.text)),
    ("role", "a word that is no role", lambda told: _NO_ROLE.fullmatch(told.reading.role.value) is not None),
    ("role", 'the post of who was not the one ("not the hiring manager")', _not_the_role),
    ("role", 'the job of who was taken ("chose another nurse")', _anothers_job),
    ("date", "the day on which the rent is due", _rent_day),
    ("employer", 'the person who told ("the director, Suresh Iyer")', _is_person),
    ("employer", 'who does something else ("eaten by badgers")', _not_by_them),
)
"""What a reading may invent, by slot: what was taken for it, and how that is known. Such a slot is emptied."""
_EMPTY: dict[str, str | None] = {
    "told": "unknown",
    "stage": "unknown",
    "filled": "unknown",
    "door": "none",
    "feedback": "none",
    "date": None,
}
"""What stands in an empty slot, where it is not an empty text."""

_NO_REASON: tuple[tuple[str, str, Callable[[_Telling], bool]], ...] = (
    ("other", "why they got the job", lambda told: told.holds(_GOT_IT) and not told.holds(TURNED_DOWN)),
    ("other", "that somebody else was taken", lambda told: told.holds(_CHOSE) and not told.holds(_GROUNDS)),
    ("stronger_candidate", "another no, or nobody", lambda told: not _STRONGER.search(_ANOTHER_ONE.sub(" ", told.text))),
    ("pay_location_or_availability", "what they owe", lambda told: told.holds(_OWED) and not told.holds(_THEIR_PAY)),
    (
        "pay_location_or_availability",
        "what the job would have paid",
        lambda told: told.holds(_PAY_STATED) and not told.holds(_PAY_AS_REASON),
    ),
    ("eligibility", "what the office asks of them", lambda told: lives_on(told.text)),
)
"""The same for the employer's reasons: which, what was taken for it, and how that is known."""


def only_theirs(reading: AccountReading, text: str) -> AccountReading:
    """A reading of somebody's own words without what nobody there has said: what stands in a request to us or in a wish of their
    own, and what no word of the text bears."""
    told = _Telling(reading, text, _clauses(text), gives_up(text))
    dropped: dict[str, Any] = {}
    for name, _, invented in _INVENTED:
        if name not in dropped and invented(told):
            dropped[name] = Slot(_EMPTY.get(name, ""), None, getattr(reading, name).sure)
    if _is_teller(told):
        dropped |= {"employer": Slot("", None, reading.employer.sure), "person": reading.employer}
    if "employer" not in dropped and (named := _of_a_level(reading, text)) is not None:
        dropped |= named
    given = [reason for reason in reading.reason if reason.value != "none"]
    none = {label for label, _, invented in _NO_REASON if any(r.value == label for r in given) and invented(told)}
    reasons = tuple(reason for reason in given if reason.value not in none and not told.ours(reason))
    if len(reasons) < len(given):
        dropped["reason"] = reasons or (Slot("none", None, SURE),)
        if not reasons and reading.feedback.value == "given":
            dropped["feedback"] = Slot("none", None, SURE)
    return replace(reading, **dropped) if dropped else reading


def _of_a_level(reading: AccountReading, text: str) -> dict[str, Slot[str]] | None:
    """Employer and role, where the grade of a role was taken for the employer, and the employer stands behind it."""
    slot = reading.employer
    if slot.span is None or not _LEVEL.fullmatch(slot.value) or (at := _AT_WHOM.match(text, slot.span[1])) is None:
        return None
    employer = Slot(at["n"].rstrip("."), Span(at.start("n"), at.end("n")), slot.sure)
    return {"employer": employer, **({} if reading.role.value else {"role": slot})}
