"""What is said of the employer's side: the words of a no, and a reading without what nobody there has said."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from bot.heard.beside import asks_of_us
from bot.heard.how_they_are import gives_up, lives_on
from bot.language.names import EMPLOYERS, GIVEN
from bot.language.readings import SURE, AccountReading, Slot, Span

SAID_THERE = re.compile(
    r"\b(?:they|she|he|it|recruiter|manager|letter|e-?mail|feedback|reasons?|because|rejected|somebody|someone|another|"
    r"candidate)\b",
    re.IGNORECASE,
)
"""Without one of these a text reports nothing of the employer's side."""
_NOT = "".join(
    rf"(?<!{before} )"
    for before in (
        r"\bno", r"\bnot", "n't", "n’t", r"\bnot been", "n't been", "n’t been", r"\bnot yet", r"\bnot yet been", "not yet a",
        r"\bnot a", "n't a", r"\bnot an official", r"\bnot have a", "n't have a", "n’t have a", "dont have a", r"\bnot got a",
        "n't got a", "havent got a", "havent been", "wasnt", r"\bnot had a", "n't had a", r"\bnot received a", "n't received a",
        r"\bnot get a", "n't get a", r"\bnot received any", "n't received any", r"\bnot get", "n't get", r"\bnot got", "n't got",
        r"\bnot had any", "n't had any", r"\bnot any", r"\bno formal", r"\bno official",
    )
)  # fmt: skip
"""Before a word of a no: there was none ("I have not been rejected yet", "no rejection came")."""
TURNED_DOWN = re.compile(
    rf"\b(?:{_NOT}(?:reject(?:ed|ions?)|turned (?:\w+ )?down)|said no|told (?:me )?no|a no from|ghosted|"
    r"not (?:been )?successful|unsuccessful|regretted (?:me|us|my (?:application|candidacy))|"
    r"no luck (?:again|this time|either)(?=\W*(?:(?:lol|haha|sadly|i'm afraid)\W*)?$)|"
    r"(?:didn'?t|did not|never) (?:get (?:it|the job)|answer(?:ed)?|repl(?:y|ied)|g(?:e|o)t back)|has(?:n'?t|"
    r" not) (?:answered|replied)|"
    r"(?:they|company|client|the (?:warehouse|shop|store|company|school|hospital|firm|client|factory|team|agency|manager|"
    r"boss|owner|restaurant|cafe|bar|hotel|nursery|care home|council|office|employer|bank|trust|panel|surgery)) (?:just |"
    r"now |really )?"
    r"(?:don'?t|do not|didn'?t|did not|doesn'?t|does not) want me"
    r"(?! (?:to|for (?:dinner|lunch|christmas)|there|around|near|home)\b))\b",
    re.IGNORECASE,
)
"""What was said of one employer; more than one of them in a telling, and there is more than one case."""
DENIED = re.compile(
    r"\b(?:(?:have|has|had|do|did|was|were|am|is|are)(?: ?n[’']?t| not)|i(?:['’]?ve| am|['’]?m) not|not|no|without an?)\b"
    r"(?: (?:yet|been|got|get|gotten|had|have|received|actually|any|an?|the|formal|official|really))* "
    r"(?:reject(?:ed|ions?)|refusals?|turned (?:\w+ )?down|decisions?)\b(?! (?:this|that|so|like|letter|before))",
    re.IGNORECASE,
)
"""A no that has not come, in so many words."""
_CLAUSE = re.compile(r"[.!?;\n,]+")
_OWN_WISH = re.compile(
    r"\W*(?:(?:yes|yeah|yep|well|and|but|so|of course|honestly|still|sure|no)\b\W*)*i(?:'d| would| do)?(?: still| really| also|"
    r" just|"
    r" so| very much)*(?: still)? (?:love|like|want|wanna|hope|wish|prefer|keep|am (?:still )?(?:keen|interested))\b"
    r"(?!.*\b(?:they|she|he|said|told|reject\w*|turned)\b)",
    re.IGNORECASE,
)
_NONE_CAME = re.compile(
    r"\b(?:(?:did|has|have|had|was|were)(?:n'?t| not)|never|no|not|nor)\b[^.!?\n]{0,20}\b(?:get|got|gotten|receive[d]?|"
    r"hear[d]?|have|had|"
    r"given|got any|come|came)\b[^.!?\n]{0,20}\bfeedback\b",
    re.IGNORECASE,
)
_REFUSES = re.compile(
    r"\b(?:can'?t|cannot|won'?t|unable|polic\w+|refus\w+|never give|don'?t (?:give|do|provide|offer))\b", re.IGNORECASE
)
_GOT_IT = re.compile(
    r"\b(?:(?:they|she|he)(?:'ve| have)? )?offered me (?:the|a|my) (?:\w+ )?(?:job|role|position|post|place|contract)\b|"
    r"\bi got the job\b",
    re.IGNORECASE,
)
_BEARS = {
    "closed": re.compile(
        r"appl|again|consider|futur|contact|come back|bother|other|vacanc|opening|ban|black|data|detail|file|cv|ever|any ?more|"
        r"further|"
        r"door|month|year|unwelcome|trouble|knock",
        re.IGNORECASE,
    ),
    "generic": re.compile(
        r"mind|file|touch|futur|other|again|keep|kept|appl|role|later|back|pool|opening|next|opportunit|vacanc|another|alert|"
        r"door|"
        r"(?:waiting|reserve|talent|mailing) list|contact|watch|eye|remember|cv|details|someday|down the line|comes? up|roster",
        re.IGNORECASE,
    ),
}
"""Without one of these no text says so, whatever it sounds like."""
_BEARS_FILLED = {
    "yes": re.compile(
        r"\b(?:else|other|another|fill\w*|gone|goes|give\w*|gave|hire\w*|hiring|took|taken?|cho(?:se|ose|sen|ice)\w*|select\w*|"
        r"appoint\w*|pick\w*|offer\w*|some(?:one|body)|candidates?|applicants?|person|people|went|accept\w*|join\w*|got|get|internal\w*|"
        r"position|vacanc\w+|role|job|guy|girl|man|woman|lady|lad|friend|cousin|nephew|niece|son|daughter|mate|him|her|start\w*)\b",
        re.IGNORECASE,
    ),
    "no": re.compile(
        r"\b(?:open|still|advert\w*|ads?|look\w*|hiring|vacan\w+|recruit\w*|re-?post\w*|post\w*|list\w*|search\w*|unfilled|fill\w*|hold|"
        r"froze\w*|freez\w*|cancel\w*|seek\w*|nobody|no ?one|none|any ?one|any ?body|again|up|online|website|site|live|need\w*|"
        r"interview\w*|see\w*|short|paus\w*|withdr\w+|scrap\w*|available|going)\b",
        re.IGNORECASE,
    ),
}
_STRONGER = re.compile(
    r"strong|better|other|else|more|most|candidate|applicant|experience|somebody|someone|people|person|edge|ahead|tough|compet|chose|pick|"
    r"select|appoint|hungr|prefer|qualif|high|close|match|suit|pipped|choice|runner|outdone|best|impress|"
    r"another (?:guy|girl|lad|man|woman|one|chap)|internal|went with|gone with|going with|given|gave|got it|beat|senior|score",
    re.IGNORECASE,
)
_ANOTHER_ONE = re.compile(
    r"\banother (?:one|no|rejection|knock\w*)\b(?=\W|$)(?! (?:was|got|had|with|who))|\banother (?:man|woman|guy|lady"
    r"|person|interviewer|"
    r"manager|bloke|lad|girl) (?:in|on|at|there|sat|sitting|from)\b",
    re.IGNORECASE,
)
"""One more no, or one more who interviewed: nobody was preferred there."""
_OWED = re.compile(r"\b(?:rent|bills?|mortgage|council tax|loans?|landlord|debts?|electric(?:ity)?|groceries)\b", re.IGNORECASE)
_THEIR_PAY = re.compile(
    r"\b(?:salary|wages?|budget|expect\w*|too (?:much|high|expensive)|package|ctc|hours|commut\w*|relocat\w*|availab\w*|notice|"
    r"location|distance)\b",
    re.IGNORECASE,
)
_OWN_DOING = re.compile(
    r"\W*(?:(?:and|but|so|ok|okay|then|well|maybe|no|yes)\b\W*)*i(?:(?:['’]?ll| will|['’]?m going to| am going to"
    r"|['’]?m gonna|['’]?d better|"
    r" should| might| could)(?: just| then| probably)* (?:ring|call|phone|e-?mail|mail|write|message|text|contact|ask"
    r"|speak|talk)\b|(?:['’]?m| am) (?:just )?(?:calling|ringing|phoning)\b(?! (?:about|because|to (?:say|tell)))|"
    r" wan(?:na)? \w+| (?:would )?prefer\b)",
    re.IGNORECASE,
)
"""What they mean to do or would have done, and nothing that was told them."""
_OWN_GROUND = re.compile(r"\W*(?:because|cos|as|since|so|but) i\b", re.IGNORECASE)
_NOT_THE_ROLE = re.compile(
    r"\bnot (?:the|a|an|my) (?:hiring |line )?(?:manager|interviewer|recruiter|director|boss|lead)$", re.IGNORECASE
)
_TOLD_FROM = re.compile(
    r"\b(?:e-?mail|mail|letter|phone|call|text|message|voicemail)\b[^.!?\n]{0,25}\bfrom [A-Z][\w'’-]+(?=\W*$|[.,;!])"
)
_SHORT_TOLD = 6
_HOW_TOLD = re.compile(
    r"mail|wrote|writ|messag|text|call|rang|ring|rung|phon|letter|post|portal|voice|told|tell|said|say|linked|inbox|auto|zoom|"
    r"teams|"
    r"person|face|dm\b|whats|sms|silen|ghost|hear|repl|answer|nothing|word|news|notif|room|there and then|on the spot|sent|"
    r"site|app",
    re.IGNORECASE,
)
_NO_ROLE = re.compile(
    r"(?:\w+ed|e?aft(?:er|ir)|efter|wi|bad|good|great|poor|some|part|role|job|accent|english|nothing|something)", re.IGNORECASE
)
_ANOTHERS = re.compile(
    r"\b(?:another|(?:a|the) (?:different|better|stronger|more [\w-]+|younger|senior|second)|an? (?:internal|external|older|"
    r"existing)|"
    r"the other) $", re.IGNORECASE
)
_A_JOB = re.compile(r"s?['’]?s? (?:job|role|post|position|vacancy|place|opening|interview|rejection|shift)", re.IGNORECASE)
"""The job of whoever was taken is not the one that they applied for ("chose another nurse")."""
_CHOSE = re.compile(
    r"\b(?:chose|chosen|picked|took|selected|preferred|went with|gone with|gave it to|hired|appointed) (?:an?other|someone|"
    r"somebody|the "
    r"other|a different)\b", re.IGNORECASE
)
_GROUNDS = re.compile(
    r"\b(?:because|reason\w*|due|since|as (?:i|they|she|he|the)|cos|said|felt|thought|wanted|needed|too|not)\b", re.IGNORECASE
)
_LEVEL = re.compile(r"(?:[A-Z]{1,5}|[A-Z][a-z]{2,8})[- ]?(?:\d|I{1,3}|IV|V)")
"""A grade of a role ("SDE-2"), which is no employer."""
_AT_WHOM = re.compile(r"\s*(?:role |position |post )?(?:at|with|@|for) (?:the )?(?P<n>[A-Z][\w&'’.-]*(?: [A-Z][\w&'’-]*){0,3})")
_DONE_BY = re.compile(r"\b(?P<verb>\w{2,}(?:ed|en)) by (?:the |a |an |some )?$", re.IGNORECASE)
_BY_AN_EMPLOYER = re.compile(
    r"(?:reject|turn|declin|refus|interview|contact|ghost|dropp|den|hir|employ|recruit|inform|messag|call|phon|email|mail|offer|"
    r"invit|screen|assess|approach|notif|knock|shortlist|sack|dismiss|fir|told|advertis|post|dump|bin|ignor|fail|regrett)",
    re.IGNORECASE,
)
"""What is done by an employer; what else is done by somebody says nothing of one ("eaten by badgers")."""
_PAY_STATED = re.compile(
    r"\b(?:package|salary|ctc|pay|wages?|rate)\b(?: (?:on offer|there|offered))?(?: (?:was|is|of|at|around|about|were|only|"
    r"up to|like))* "
    r"(?:[£$€₹]|rs\.? ?)?\d",
    re.IGNORECASE,
)
_PAY_AS_REASON = re.compile(
    r"\b(?:too|high\w*|low\w*|beyond|budget|expect\w*|afford\w*|match\w*|over(?! (?:a |the )?(?:call|phone|e-?mail|mail|"
    r"whatsapp|zoom|teams))|above|more than|ask\w*|demand\w*|reasons?|"
    r"because|due|"
    r"want\w*|negotiat\w*|agree\w*|hours|locat\w*|commut\w*|relocat\w*|notice|availab\w*|shifts?|distance|far)\b",
    re.IGNORECASE,
)
_OTHER_CANDIDATE = re.compile(r"\b(?:an)?other (?:candidates?|applicants?|persons?|people|one)\b", re.IGNORECASE)
"""Another one who was taken opens no other door."""
_THEIR_SLOTS = ("told", "door", "feedback", "filled")


def only_theirs(reading: AccountReading, text: str) -> AccountReading:
    """A reading of somebody's own words without what nobody there has said: what stands in a request to us or in a wish of their
    own, and what no word of the text bears."""
    clauses, start = [], 0
    for mark in (*_CLAUSE.finditer(text), None):
        end = mark.start() if mark else len(text)
        clauses.append((start, end, asks_of_us(text[start:end]) or _OWN_WISH.match(text[start:end]) is not None))
        start = mark.end() if mark else end

    clauses = [(a, b, own or gives_up(text[a:b]) or _OWN_DOING.match(text[a:b]) is not None) for a, b, own in clauses]
    for n, (a, b, own) in enumerate(clauses):
        if n and not own and clauses[n - 1][2] and _OWN_GROUND.match(text[a:b]):
            clauses[n] = (a, b, True)

    def ours(slot: Slot[str]) -> bool:
        at = slot.span
        touched = [own for a, b, own in clauses if at is not None and a < at[1] and at[0] < b]
        return bool(touched) and all(touched)

    got_it = _GOT_IT.search(text) is not None and not TURNED_DOWN.search(text)
    dropped: dict[str, Any] = {}
    for name in _THEIR_SLOTS:
        slot: Slot[str] = getattr(reading, name)
        bears = _BEARS.get(slot.value) if name == "door" else _BEARS_FILLED.get(slot.value) if name == "filled" else None
        said = _OTHER_CANDIDATE.sub(" ", text) if name == "door" else text
        if ours(slot) or (bears and not bears.search(said)):
            dropped[name] = Slot("none" if name in ("door", "feedback") else "unknown", None, slot.sure)
    if gives_up(text):
        if ours(reading.stage):
            dropped["stage"] = Slot("unknown", None, reading.stage.sure)
        if not SAID_THERE.search(text):
            dropped["door"] = Slot("none", None, reading.door.sure)
    told = reading.told.value
    if told not in ("unknown", "silence") and len(text.split()) < _SHORT_TOLD and not _HOW_TOLD.search(text):
        dropped["told"] = Slot("unknown", None, reading.told.sure)
    if reading.feedback.value == "refused" and _NONE_CAME.search(text) and not _REFUSES.search(text):
        dropped["feedback"] = Slot("none", None, reading.feedback.sure)
    role = reading.role
    if role.span is not None and _ANOTHERS.search(text[: role.span[0]]) and not _A_JOB.match(text, role.span[1]):
        role = dropped["role"] = Slot("", None, role.sure)
    elif _NO_ROLE.fullmatch(role.value) or (role.span is not None and _NOT_THE_ROLE.search(text[: role.span[1]])):
        dropped["role"] = Slot("", None, reading.role.sure)
    if reading.date.span is not None and _OWED.search(text[max(0, reading.date.span[0] - 40) : reading.date.span[0]]):
        dropped["date"] = Slot(None, None, reading.date.sure)  # the day on which the rent is due
    employer, person = reading.employer.value, reading.person.value
    if employer and person and (employer == person or employer in person.split()):
        dropped["employer"] = Slot("", None, reading.employer.sure)  # "the director, Suresh Iyer"
    elif employer and (named := _of_a_level(reading, text)) is not None:
        dropped |= named
    elif employer and not employer[:1].isupper() and _not_by_them(reading, text):
        dropped["employer"] = Slot("", None, reading.employer.sure)
    elif employer and not person and employer.lower() in GIVEN and employer not in EMPLOYERS and _TOLD_FROM.search(text):
        dropped |= {"employer": Slot("", None, reading.employer.sure), "person": reading.employer}
    reasons = tuple(r for r in reading.reason if r.value != "none" and not ours(r) and not (got_it and r.value == "other"))
    if _CHOSE.search(text) and not _GROUNDS.search(text):
        reasons = tuple(r for r in reasons if r.value != "other")  # that somebody else was taken is no other ground
    if not _STRONGER.search(_ANOTHER_ONE.sub(" ", text)):
        reasons = tuple(r for r in reasons if r.value != "stronger_candidate")
    stated = _PAY_STATED.search(text) is not None and not _PAY_AS_REASON.search(text)
    if stated or (_OWED.search(text) and not _THEIR_PAY.search(text)):
        # What they owe, or what the job would have paid, is no reason of the employer's.
        reasons = tuple(r for r in reasons if r.value != "pay_location_or_availability")
    if lives_on(text):
        # What the office asks of them is no reason of the employer's.
        reasons = tuple(r for r in reasons if r.value != "eligibility")
    if len(reasons) < len([r for r in reading.reason if r.value != "none"]):
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


def _not_by_them(reading: AccountReading, text: str) -> bool:
    """Whether the employer was read from what somebody else does ("eaten by badgers")."""
    span = reading.employer.span
    done = _DONE_BY.search(text[: span[0]]) if span is not None else None
    return done is not None and not _BY_AN_EMPLOYER.match(done["verb"])
