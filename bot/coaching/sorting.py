"""The sorting of what an employer said: from propositions and their T2 labels to what may be done with each.

All of it is kept (A69). Behaviour and gap can become a plan; an inference only with an example (A10, A11, A40), else it is
turned into the question that would make it a behaviour (A42); vague wording is called what it is, no information (A50).
Contempt, and a reason that is none of the work, are told apart from all of these: nothing is learnt from either (A09, A11).
A label below `SURE` is asked of the person instead. The words stand in `prompts/en/sorting.md`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Literal

from bot.coaching.words import headings, phrase
from bot.language.came import only_came as only_came
from bot.language.readings import SURE, FeedbackReading, Proposition
from bot.language.theirs import insult, unlawful
from bot.late import late
from bot.records import Feedback, SortedPoint

Fate = Literal["plan", "question", "no_information", "keep", "refusal", "logistics", "mark", "unfair", "abuse"]
"""What becomes of a point: a plan, a clarifying question, nothing to learn, a strength to keep, a refusal, a note; a mark, which
says where and not why; what is for an advice body, and what stays with them."""
Outcome = Literal["useful", "boilerplate", "refused"]

LABELS = ("BEHAVIOUR", "GAP", "INFERENCE", "PRAISE", "VAGUE", "REFUSAL", "LOGISTICS")
"""In the order in which the points are talked through: what can be used first."""
MARK = "MARK"
"""The label of a score, which no reader of propositions knows."""
NO_FEEDBACK = ("UNFAIR", "ABUSE")
"""What their words can be besides: a reason that is none of the work (gate G3), and contempt."""
QUOTED = 14
"""Words of a point that a question quotes whole; of a longer one only those that decided."""
PATTERN_FROM = 3
"""Patterns across cases are shown from this many cases on."""

_ROWS: dict[Fate, tuple[str, ...]] = {
    "plan": ("A10", "A44"),
    "question": ("A11", "A42"),
    "no_information": ("A50",),
    "keep": ("A24", "A64"),
    "refusal": ("A18", "A75"),
    "logistics": ("A68",),
    "mark": ("A42",),
    "unfair": ("A75",),
    "abuse": ("A09", "A11", "A40"),
}


@dataclass(frozen=True, slots=True)
class Point:
    """One proposition, sorted. `sure` is false where the person should be asked."""

    text: str
    label: str
    cue: str
    hedged: bool
    example: bool
    sure: bool

    @property
    def fate(self) -> Fate:
        return fate(self.label, self.example)

    @property
    def rows(self) -> tuple[str, ...]:
        return _ROWS[self.fate]

    def kept(self, label: str = "") -> SortedPoint:
        """As it is recorded; with `label`, as the person put it right."""
        return SortedPoint(
            text=self.text, label=label or self.label, cue=self.cue, hedged=self.hedged, example=self.example,
            corrected=bool(label) and label != self.label,
        )  # fmt: skip


def fate(label: str, example: bool) -> Fate:
    """What may become of a point with this label. Raises KeyError for one that is neither T2's nor in `NO_FEEDBACK`."""
    fates: dict[str, Fate] = {
        "BEHAVIOUR": "plan",
        "GAP": "plan",
        "INFERENCE": "plan" if example else "question",
        "VAGUE": "no_information",
        "PRAISE": "keep",
        "REFUSAL": "refusal",
        "LOGISTICS": "logistics",
        MARK: "mark",
        "UNFAIR": "unfair",
        "ABUSE": "abuse",
    }
    return fates[label]


def sort(
    reply: str,
    split: Callable[[str], tuple[Proposition, ...]],
    label: Callable[[str], FeedbackReading],
) -> tuple[Point, ...]:
    """All points of a reply, in its own order. An example that follows an inference counts for it ("for instance ...")."""
    points = []
    for proposition in split(reply):
        reading = label(proposition.text)
        if besides := no_feedback(proposition.text):
            points.append(Point(proposition.text, besides, "", reading.hedged, False, True))
            continue
        if scored(proposition.text):
            points.append(Point(proposition.text, MARK, "", reading.hedged, False, True))
            continue
        if reading.sure < SURE and _ONLY_A_NO.fullmatch(proposition.text):
            points.append(Point(proposition.text, "VAGUE", "", reading.hedged, False, True))
            continue
        cue = proposition.text[slice(*reading.cue)] if reading.cue else ""
        points.append(Point(proposition.text, reading.label, cue, reading.hedged, reading.example, reading.sure >= SURE))
    for n, (point, after) in enumerate(pairwise(tuple(points))):
        if point.label == "INFERENCE" and not point.example and after.label == "BEHAVIOUR" and after.example:
            points[n] = Point(point.text, point.label, point.cue, point.hedged, True, point.sure)
    return tuple(points)


_MARK = late(
    r"\b(?:scor(?:es?|ed|ing)|marks?|marked|rated|ratings?|points|percentage|"
    r"total)\b[^.!?\n]{0,60}?(?<![\w.])\d{1,3}(?:[.,]\d+)?%?"
    r"(?![\w:])(?! (?:years?|months?|weeks?|days?|hours?|minutes?|candidates?|applicants?|people|others?|questions?|answers?|"
    r"times?))"
    r"|\b\d{1,3}(?:\.\d+)? ?(?:/|out of) ?\d{1,3}\b(?! (?:candidates?|applicants?|people|questions?|answers?|times?|days?))"
    r"|^\W*[^\W\d_][\w ,&'’-]{3,60}(?::|=| [–-]) \d{1,3}%?\W*$",
    re.IGNORECASE,
)
_AND_WHY = late(
    r"\b(?:because|since|due to|lack\w*|need\w*|miss\w*|too|could|should|more|better|didn['’]?t|did not|wasn['’]?t|not (?!the\b)|"
    r"without|no|struggl\w*|rambl\w*)\b",
    re.IGNORECASE,
)
"""What says why; then it is read as any other claim."""


_ONLY_A_NO = late(
    r"\W*(?:(?:unfortunately|sadly|we(?: are| am)?|i(?: am|['’]m)?|regret(?:fully)?|sorry|afraid|to|inform|advise|tell|say|let|"
    r"know|you|that|"
    r"on this occasion|this time|at this stage|after careful consideration|as discussed)\b[\s,]*)+"
    r"(?:your application |you )?(?:(?:have|has|were|was|are|is|will|be|been|not|n['’]t|haven['’]t|weren['’]t|hasn['’]t|"
    r"wasn['’]t)\b\s*)*"
    r"(?:successful|unsuccessful|selected|shortlisted|chosen|appointed|progress(?:ing|ed)?|taken? forward|proceed(?:ing)?)"
    r"(?: (?:on this occasion|this time|at this stage|further|with your application|for (?:this|the) (?:role|post|position|"
    r"job)))*\W*",
    re.IGNORECASE,
)
"""The decision itself, which says nothing of why; nobody need be asked what it is."""


def scored(text: str) -> bool:
    """Whether a claim is a score and nothing else ("your scores were 5, 4, 4 and 5", "Leadership: 4")."""
    return bool(_MARK.search(text)) and not _AND_WHY.search(text)


def no_feedback(text: str) -> str:
    """What a claim is where it is no feedback at all: a label of `NO_FEEDBACK`, or empty."""
    return "UNFAIR" if unlawful(text) else "ABUSE" if insult(text) else ""


def outcome(labels: Iterable[str]) -> Outcome:
    """What a reply amounts to: something to use, a refusal, or boilerplate (A50)."""
    found = set(labels)
    if found & {"BEHAVIOUR", "GAP", "INFERENCE"}:
        return "useful"
    return "refused" if "REFUSAL" in found else "boilerplate"


def harsh(points: Iterable[Point | SortedPoint]) -> bool:
    """Whether a reply is likely to sting: contempt, a plain verdict on the person, or three and more criticisms (nudge N11)."""
    found = list(points)
    criticisms = [p for p in found if p.label in ("BEHAVIOUR", "GAP", "INFERENCE")]
    plain = any(p.label == "ABUSE" or (p.label == "INFERENCE" and not p.hedged) for p in found)
    return plain or len(criticisms) >= 3


_POLES: tuple[tuple[str, str], ...] = (
    (
        r"quiet|silent|said (?:very )?little|reserved|shy|timid|withdrawn|passive|(?:not|n't) (?:say|speak) (?:much|up|enough)|"
        r"hardly (?:said|spoke)",
        r"talk\w* (?:over|too much|a lot|so much|non-?stop)|spoke (?:over|too much)|interrupt|dominat|too loud|overpower|"
        r"too talkative|(?:never|not|n't) (?:stop|let (?:us|others|anyone))|pushy|took over",
    ),
    (
        r"too (?:short|brief|little detail)|one-?word|more detail|(?:lack\w*|not enough|little|no) (?:detail|depth)|superficial",
        r"too (?:long|detailed|much detail)|rambl|waffl|long-?winded|at length|lost the thread|went on (?:and on|too|for)",
    ),
    (
        r"(?:not|n't|more|lack\w*|little|low|no) (?:\w+ )?(?:self-?)?confiden|unsure|nervous|insecure|hesita|too modest|"
        r"under-?s[eo]ld",
        r"arrogan|over-?confiden|cocky|too (?:sure|confident)|full of (?:your|my)|big-?headed|over-?s[eo]ld|superior",
    ),
    (
        r"over-?qualified|too (?:senior|experienced|much experience)",
        r"under-?qualified|too junior|inexperienced|(?:less|not enough|more|lack\w*|little|no) (?:\w+ )?experience",
    ),
    (
        r"too (?:strategic|abstract|theoretical|high[- ]level)|more (?:detail|hands-on|practical)",
        r"too (?:tactical|operational|hands-on|detailed)|in the (?:details?|weeds)|(?:not|more) strategic|bigger picture",
    ),
    (r"too (?:fast|quick|rushed)|rush", r"too slow|took too long|slowly"),
    (r"cold|distant|too (?:formal|stiff|serious)|stiff", r"too (?:casual|informal|chatty|familiar|friendly|relaxed|jokey)"),
    (
        r"bored|uninterested|disinterested|(?:lack\w*|no|little|more|not enough) (?:energy|enthusiasm|passion|interest)|flat",
        r"too (?:keen|eager|enthusiastic|intense)|over-?(?:keen|eager|enthusiastic)|desperate",
    ),
)
"""Things that cannot well be held against somebody in the same hour."""
_BOTH_ENDS = tuple(
    (late(rf"\b(?:{one})", re.IGNORECASE), late(rf"\b(?:{other})", re.IGNORECASE)) for one, other in _POLES
)
_WHOLE = late(
    r"\b(?:best|great|excellent|outstanding|brilliant|perfect|fantastic|superb|wonderful|faultless)\b", re.IGNORECASE
)
_PART = late(
    r"\b(?:your|my|the) (?:\w+ )?(presentation|answers?|examples?|portfolio|cv|task|test|demo|pitch|case study|slides?|code|"
    r"communication|preparation|interview|essay|lesson|trial shift|role[- ]?play|english|questions?)\b",
    re.IGNORECASE,
)


def at_odds(points: Iterable[Point | SortedPoint]) -> tuple[str, str] | None:
    """Two claims of one reply that pull against each other: opposite things held against somebody, or the same thing called
    great and found wanting; None where there are none."""
    found = list(points)
    critical = [p.text for p in found if p.label in ("BEHAVIOUR", "GAP", "INFERENCE")]
    for ends in _BOTH_ENDS:
        one, other = ([text for text in critical if end.search(text)] for end in ends)
        apart = [(a, b) for a in one for b in other if a != b and a not in other and b not in one]
        if apart:
            return apart[0]
    for praised in (p.text for p in found if p.label == "PRAISE" and _WHOLE.search(p.text)):
        parts = {m[1].lower().rstrip("s") for m in _PART.finditer(praised)}
        for text in critical:
            if parts & {m[1].lower().rstrip("s") for m in _PART.finditer(text)}:
                return praised, text
    return None


_TOLD = late(
    r"^(?:(?:and|but|also|that|so) )*(?:they|she|he|\w+) (?:all |both |just |also )?(?:said|says|told me|thought|"
    r"felt|found|mentioned)(?: that)?\s+",
    re.IGNORECASE,
)
_MYSELF = late(r"\bi(?:'m|'d|'ve|'ll)?\b|\bm(?:e|y)\b", re.IGNORECASE)
_MINE = late(r"(?:I|my)\b")


def clarifying_question(text: str, cue: str = "") -> str:
    """The question that would make an inference a behaviour: for a moment in which it showed (A42, K9)."""
    whole = text.strip(" .!?\"'")
    told = _TOLD.sub("", whole)
    if told != whole or _MYSELF.search(whole):
        # They told it in their own words ("she said i seemed bored"): it is taken up as that, and not as a quotation.
        told = " ".join(_MYSELF.sub(lambda m: "I" + m[0][1:] if m[0][0] in "iI" else m[0], told).split())
        if len(told.split()) <= QUOTED and _MINE.match(told):
            return phrase("sorting.question_told", words=told)
    words = whole if len(whole.split()) <= QUOTED or not cue else cue.strip()
    return phrase("sorting.question", words=words)


def question_for_both(first: str, second: str) -> str:
    """The one question about two points that pull against each other, each as it was said or told."""
    parts = []
    for text in (first, second):
        whole = text.strip(" .!?\"'")
        mine = whole if whole.startswith("I ") else whole[:1].lower() + whole[1:]
        parts.append(phrase("sorting.told" if _MYSELF.search(whole) else "sorting.said", words=mine))
    return phrase("sorting.question_both", first=parts[0], second=parts[1])


# --- what the person says of a point -----------------------------------------------------------------------------------

Sort = Literal["criticism", "praise", "vague", "refusal", "logistics"]
_NEGATED = (
    r"(?:\b(?:not|no|never|wasn'?t|isn'?t|weren'?t|aren'?t|hardly|than)"
    r"(?: (?:really|at all|even|meant as|an?|any|the|some|something|so|very))* )"
)
_SORTS: dict[Sort, re.Pattern[str]] = {
    "criticism": late(
        r"\b(?:criticis\w+|criticiz\w+|critique|critical|negatives?|complain\w*|reproach|"
        r"(?:some)?thing (?:bad|negative)|bad things?|(?:a |my )?weakness|"
        r"held against me|against me|(?:an )?insult|(?:to|should) (?:improve|work on))\b"
        r"|\b(?:was|were|is|are|meant|as|sounds?) (?:really |rather |quite |something |pretty )*bad\b",
        re.IGNORECASE,
    ),
    "praise": late(
        r"\b(?:prais\w+|compliments?|complimentary|positives?|(?:some)?thing (?:good|nice|positive)|good things?|nice things?|"
        r"(?:a |my )?strength|kind words)\b"
        r"|\b(?:was|were|is|are|meant|as) (?:really |rather |quite |pretty )*(?:good|kindly|nice)\b",
        re.IGNORECASE,
    ),
    "vague": late(
        r"\b(?:no|not(?: really| actually)?(?: any)?|isn'?t|wasn'?t)(?: an?| any| real| really)* (?:feedback|information)\b"
        r"|\b(?:just|only|mere|empty|polite) (?:words|phrases?|politeness|polite|being polite|manners|talk)\b|\bboilerplate\b|"
        r"\bstandard (?:phrase|words|wording|line|text)\b|\bsays nothing\b",
        re.IGNORECASE,
    ),
    "refusal": late(r"\b(?:a |the )?refusals?\b|\bthey (?:won'?t|refuse to) say\b", re.IGNORECASE),
    "logistics": late(r"\b(?:logistics|just (?:the )?process|how it goes on)\b", re.IGNORECASE),
}
_LACKS = late(
    r"\b(?:experience|skills?|knowledge|qualif\w+|training|degree|certificat\w+|licen[cs]e|background|years)\b", re.IGNORECASE
)
_READ_IN = late(
    r"\b(?:seem\w*|appear\w*|c[oa]me (?:across|over)|impression|attitude|confiden\w+|arrogan\w+|interested|keen|energy|"
    r"motivat\w+|feel|felt)\b",
    re.IGNORECASE,
)


def sort_in(text: str) -> Sort | None:
    """What sort of thing a text says that a point is ("that was a criticism"); None where it says nothing, or two things."""
    found: list[Sort] = []
    for sort_, expression in _SORTS.items():
        before = [text[: m.start()] for m in expression.finditer(text)]
        if any(sort_ == "vague" or not re.search(_NEGATED + "$", said, re.IGNORECASE) for said in before):
            found.append(sort_)
    if not found and re.search(_NEGATED + r"(?:prais\w+|a? ?compliments?|positive|good|nice|kind)\b", text, re.IGNORECASE):
        return "criticism"
    if not found and re.search(_NEGATED + r"(?:criticis\w+|negative|bad|a complaint)\b", text, re.IGNORECASE):
        return "praise"
    return found[0] if len(found) == 1 else None


def label_for(sort_: Sort, text: str, read: str) -> str:
    """The label of a point that the person sorts so; which kind of criticism it is, its own words say."""
    if sort_ != "criticism":
        return sort_.upper()
    if read in ("BEHAVIOUR", "GAP", "INFERENCE"):
        return read
    return "INFERENCE" if _READ_IN.search(text) else "GAP" if _LACKS.search(text) else "BEHAVIOUR"


_TELLS_THEIRS = late(
    r"\b(?:they|she|he|(?-i:[A-Z]\w+)|(?:the |my )?"
    r"(?:manager|recruiter|interviewer|boss|panel|lady|man|guy|woman|feedback|letter|e-?mail))"
    r"(?: (?:then|just|also|even|finally|actually|both|all))*(?: (?:thought|felt|reckoned|found|was|is)|"
    r"(?:(?!\bi\b)[^.!?\n]){0,60}? (?:said|says|told me|wrote|mentioned))(?:(?: to me)? that)?[ :,]+",
    re.IGNORECASE,
)
_SPOKEN = late(
    r"[\"\u201c](?P<words>[^\"\u201c\u201d]{12,})[\"\u201d]|(?<!\w)[\u2018'](?P<more>[^'\u2018\u2019]{20,})[\u2019'](?!\w)"
)
_HOW_I_AM = late(
    r"(?:[,;.]|\s+(?:and|but|so)\b)\s*(?:(?:and|but|so|honestly|otherwise)\s+)*i(?:['’]?m| am| feel)\s+"
    r"(?:(?:a bit|really|so|very|quite|just|still|feeling|actually|doing)\s+)*"
    r"(?:ok(?:ay)?|fine|good|all ?right|alright|calm|sad|upset|angry|furious|gutted|disappointed|devastated|numb|tired|hurt|low|"
    r"down|flat|steady|crushed|relieved|ashamed|annoyed|frustrated)\b"
    r"(?: (?:about (?:it|that|this|them)|with (?:it|that|this)|now|today|thanks|tbh|though|really|honestly))*\W*$",
    re.IGNORECASE,
)
"""How they are, said at the end of a sentence that tells what was said to them: no word of the employer's."""
_USEFUL = ("BEHAVIOUR", "GAP", "INFERENCE", "PRAISE")


def told_words(
    telling: str, split: Callable[[str], tuple[Proposition, ...]], label: Callable[[str], FeedbackReading]
) -> str:
    """What a telling or a notice already gives of their words: what is quoted, else what it says that they said; empty where
    none of it is about the person."""
    quoted = " ".join((m["words"] or m["more"]).strip() for m in _SPOKEN.finditer(telling))
    if quoted:
        found = [p.text for p in split(quoted) if label(p.text).label in _USEFUL or scored(p.text)]
        return quoted if found else ""
    told = []
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", telling):
        sentence = _HOW_I_AM.sub("", sentence)
        if theirs := _TELLS_THEIRS.search(sentence):
            told += [p.text for p in split(sentence[theirs.end() :]) if label(p.text).label in ("BEHAVIOUR", "GAP", "INFERENCE")]
    return "; ".join(re.sub(r"^(?:that|and|also) ", "", words) for words in told)


@dataclass(frozen=True, slots=True)
class Pattern:
    """Something that came up in several cases. `cases` of `of` cases with any usable feedback."""

    topic: str
    words: str
    cases: int
    of: int


@cache
def _topics() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    found = []
    for heading in headings("sorting.topic."):
        if heading.name.endswith(".words"):
            continue
        stems = phrase(f"{heading.name}.words").replace("\n", " ").split("|")
        expression = "|".join(re.escape(stem.strip()) for stem in stems if stem.strip())
        found.append((heading.name.rpartition(".")[2], heading.wordings[0], re.compile(rf"\b(?:{expression})", re.IGNORECASE)))
    return tuple(found)


def topics_of(text: str) -> tuple[str, ...]:
    """Which topics a point is about; a point may be about none."""
    return tuple(topic for topic, _, expression in _topics() if expression.search(text))


def patterns(logged: Iterable[Feedback], cases: int) -> tuple[Pattern, ...]:
    """What comes up again across cases, most often first; empty below three cases, and for what came up once."""
    if cases < PATTERN_FROM:
        return ()
    by_case: dict[str, set[str]] = {}
    for feedback in logged:
        for point in feedback.sorted:
            if point.label in ("BEHAVIOUR", "GAP", "INFERENCE"):
                by_case.setdefault(feedback.case, set()).update(topics_of(point.text))
    names = {topic: words for topic, words, _ in _topics()}
    counts = {topic: sum(topic in found for found in by_case.values()) for topic in names}
    found = [Pattern(topic, names[topic], n, len(by_case)) for topic, n in counts.items() if n > 1]
    return tuple(sorted(found, key=lambda p: (-p.cases, p.topic)))
