"""The reading of a text's state: rules first, then head and encoder. What rules are sure of stands; words that place a harm in the
past, with others or in a way of speaking make it a hint, which is weighed."""

# ruff: noqa: E501  (one rule stays on one line: a broken pattern is harder to read than a long one)

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from bot.language.normal import Normal, anchors, fold, normalise
from bot.language.readings import Heat, Risk, Span, StateReading
from bot.language.shape import shape_of
from bot.language.state.apart import apart, figured
from bot.language.state.bygone import laughed_off
from bot.language.state.deep import CERTAIN, DOUBT, THREAT_DOUBT, Deep, noticed, read_deep, threatening
from bot.language.state.harmed import beside as beside_harm
from bot.language.state.harmed import harmed
from bot.language.state.head import (
    AGREE,
    BY_HEAD,
    BY_RULES,
    FEW,
    FIGURED,
    GRAVE,
    LEAST,
    NO_CHANCE,
    OTHERS_WORDS,
    Score,
    probabilities,
)
from bot.language.state.heat import ABUSE, ANGER, ANXIETY, CALM, FLOOD, IMPULSE, REVENGE, SAD, SHAME, SOFT, read_heat
from bot.language.state.named import names_it
from bot.language.state.near import in_danger, joins, only_theirs
from bot.language.state.reader import Found, Reader, sentence_around
from bot.language.state.rules import ALWAYS, BY_WORD, rule_name, spans_of
from bot.language.state.senses import in_their_sense
from bot.language.state.surroundings import BEEN_THERE, FIGURE, TOLD_OF, WARDS, WHERE_I_LIVE
from bot.language.state.violence import VIOLENT, VIOLENT_ALWAYS, ordinary, threats
from bot.language.struck import beside as beside_blow
from bot.language.struck import struck
from bot.language.tongues import in_english
from bot.late import late


def rule_words() -> dict[str, list[str]]:
    """The words that call up each rule, up to two lists of them, each as one text; worked out anew: what training stores and a
    test compares with what is stored."""
    rules = [rule for by_word,
        always in ((BY_WORD, ALWAYS), (VIOLENT, VIOLENT_ALWAYS)) for rule in (*always,
            *(r for rules in by_word.values() for r in rules))]
    sources = {rule.source for rule in rules} | {gate.source for gate in _GATES}
    return {rule_name(source): [" ".join(sorted(words)) for words in anchors(source)] for source in sorted(sources, key=rule_name)}

_HEATS: tuple[Heat, ...] = ("H0", "H1", "H2", "H3")
_HOT = 2
"""H2, as a number."""
_RISKS: tuple[Risk, ...] = ("R0", "R1", "R2", "R3")
_GATES = (ABUSE, REVENGE, IMPULSE, FLOOD, ANGER, SHAME, ANXIETY, SAD, SOFT, CALM)


def _raised(sure: int, hinted: int, chances: Score) -> int:
    """The level when rules are sure of `sure`, which stands, and hints say `hinted`, after the head has been heard."""
    if sure >= 3 or hinted <= sure:
        return sure
    least, _, plan = chances[:3]
    return hinted if least >= AGREE[hinted] or (hinted == 3 and plan >= 0.3) else sure


def _doubtful(text: str, normal: Normal, hinted: int, chances: Score) -> bool:
    """Whether a text in which no rule is sure of anything is worth the encoder's time; it has learnt no tongue but English."""
    if not hinted:
        if chances[0] < DOUBT:
            return False
        told = sum(map(str.isalpha, normal.words))
        if told < (4 if not GRAVE.isdisjoint(normal.words) else FEW) and (chances[0] < LIKELY or len(normal.words) < FEWEST):
            return False
    return shape_of(text) != "foreign"


LIKELY = 0.5
"""So probable must R1 be to the head before the encoder is asked about a text of very few words ..."""
AGREED = 5.0
"""... and so sure must the encoder be."""
FEWEST = 4
"""Words; of fewer only the rules speak."""


def _weighed(hinted: int, chances: Score, deep: Deep, other: bool) -> int:
    """The level of such a text when hints, head and encoder have been heard; where they differ, the higher."""
    if hinted == 3 and (chances[0] >= AGREE[3] or chances[2] >= 0.5):
        return 3
    return max(hinted, _gravity(chances, deep)) if noticed(chances, deep, hinted, other) else 0


def _gravity(chances: Score, deep: Deep) -> int:
    """The level of a text that is grave, by head and encoder."""
    if deep.plan > 0 or (chances[2] >= 0.5 and deep.plan > -2):
        return 3
    return 2 if deep.wish > 0 or (chances[1] >= 0.5 and deep.wish > -2) else 1


def warm() -> None:
    """Compile every rule and load the head, so that the first messages cost as little as the later ones; for a thread at start.

    Without it a rule is compiled when one of its words first turns up, which makes the first messages some 20 ms slower.
    Calling it twice, or while texts are being read, does no harm.
    """
    for by_word, always in ((BY_WORD, ALWAYS), (VIOLENT, VIOLENT_ALWAYS)):
        for rule in {id(rule): rule for rules in (*by_word.values(), always) for rule in rules}.values():
            rule.ready()
    read_state("They said no, and I am sad about it.")
    read_deep(normalise("They said no."))


class Gathered(NamedTuple):
    """What rules and head make of a text, before the encoder is asked."""

    normal: Normal
    found: list[Found]
    hinted: int
    """The highest level that a rule holds for possible."""
    sure: int
    """The highest level of which a rule is sure."""
    violent: list[re.Match[str]]
    other: bool
    """The harm is somebody else's, or long past."""
    aside: bool
    """That, or words of violence or an idiom stand in the text as well."""
    chances: Score

    @property
    def enough(self) -> bool:
        """Whether the text is long enough to be judged by more than rules."""
        return len(self.normal.words) >= FEW


def gathered(text: str) -> Gathered:
    """Rules and head over a text."""
    text = in_their_sense(text)
    normal = normalise(text)
    reader = Reader(normal, text)
    found = list(reader.found())
    violent = threats(normal, text)
    other = reader.other or (not OTHERS_WORDS.isdisjoint(normal.words) and bool(TOLD_OF.search(normal.text)))
    other = other or (not WARDS.isdisjoint(normal.words) and bool(BEEN_THERE.search(normal.text)))
    figures = [m.span() for m in FIGURE.finditer(normal.text)] if not FIGURED.isdisjoint(normal.words) else []
    if "live" in normal.words:
        figures += [m.span() for m in WHERE_I_LIVE.finditer(normal.text)]
    # "rather die than ..." is often meant, so the head hears it
    silent = [span for span in (*reader.dropped, *figures) if not normal.text.startswith(("rather", "soner"), span[0])]
    chances = NO_CHANCE
    if len(normal.words) >= LEAST:
        chances = probabilities(
            normal,
            [normal.text[slice(*sentence_around(normal.text, f.start, f.end))] for f in found[:8] if f.hint],
            [] if found else silent,
        )
    sure = max((f.level for f in found if not f.hint), default=0)
    hinted = max((f.level for f in found if f.hint), default=0)
    return Gathered(
        normal,
        found,
        hinted=hinted,
        sure=sure,
        violent=violent,
        other=other,
        aside=other or bool(violent) or reader.idiom or bool(figures),
        chances=chances,
    )


DENIED = 0.1
_TO_THE_END = r"(?= )(?!.* (?:but|just|only|today|yet|though|i also|i think|i feel) )(?: [^ .]+){0,7} (?:[.?] )*(?:what \. )?$"
_PLAIN_DENIAL = late(r" (?:no )?(?:\W )?i dont wana (?:die|hurt myself)" + _TO_THE_END)
"""A denial that is the whole of a text, and which the head does not doubt."""
_HARMLESS = late(
    r" (?:(?:no|what|nah|wait|sory|hey) )?(?:[.?] )?(?:i|id|il|im) (?:dont wana|wont|wil not|not (?:gona|going to)|"
    r"(?:would )?never|wouldnt) "
    r"(?:hurt|harm|kil) (?:anyone|someone|him|her|them|people)" + _TO_THE_END
)
"""Such a denial of harm to others."""
MORE = 0.3
"""How probable R2 must be to the head before the encoder is asked whether a text is more than the R1 that a rule is sure of."""
OF_A_PLACE = 10
"""Words; so short a text that says where somebody lives ("I don't want to say where I live") speaks of nothing else."""


def asks(text: str, known: Gathered) -> tuple[bool, bool]:
    """Whether the encoder is asked about danger, and whether about a threat; once it is asked, it tells of both."""
    of_a_place = not known.hinted and len(known.normal.words) <= OF_A_PLACE and WHERE_I_LIVE.search(known.normal.text) is not None
    denied = not known.hinted and known.chances[0] < DENIED and _PLAIN_DENIAL.match(known.normal.text) is not None
    harmless = not known.hinted and not known.violent and _HARMLESS.match(known.normal.text) is not None
    danger = (
        (not known.sure or (known.sure == 1 and not known.aside and known.chances[1] >= MORE))
        and not of_a_place
        and not denied
        and not harmless
        and len(known.normal.words) >= LEAST
        and not (known.chances[0] >= CERTAIN and not known.aside and known.enough)
        and _doubtful(text, known.normal, known.hinted, known.chances)
    )
    threat = not known.violent and known.enough and not known.other and (danger or known.chances[3] >= THREAT_DOUBT)
    return danger, threat


_LEAST_ALONE, _MOST_ALONE = 2, 4
"""Sentences; in a text of so many one that is grave by itself must not be outweighed by the facts beside it."""
_ENDS = late(r"(?<=[.!?\n])\s+|\n+")
_CLAUSES = late(r"[,;:\u2013\u2014]\s+|\s-+\s+|\.{2,}\s*|\u2026\s*")


_AT_A_PLACE = late(
    r"\bbe(?:ing)? here (?:in (?!this (?:world|life)|it\b)|at |until |before |when (?:the|they|nobody|no one) )",
    re.IGNORECASE,
)
"""Where "no point me being here" speaks of an office."""


def _alone(text: str, known: Gathered) -> int:
    """The level of the sentence in which a hint stands, judged without what is told beside it; of a single sentence, that of
    the part from its last comma."""
    if not known.hinted or known.aside or _AT_A_PLACE.search(text):
        return 0
    parts = [part for part in _ENDS.split(text.strip()) if part.strip()]
    if len(parts) > _MOST_ALONE:
        return 0
    if len(parts) < _LEAST_ALONE:
        parts = _CLAUSES.split(text.strip())
        if not 1 < len(parts) <= _MOST_ALONE:
            return 0
    return max(
        (
            _risk(alone, asks(part, alone)[0], False)[0]
            for part in parts
            if (alone := gathered(part)).hinted and not alone.aside and len(alone.normal.words) >= FEWEST
        ),
        default=0,
    )


_LAST = late(r"(?<=[.!?,;:\n])\s+|\n+|\s-+\s+|\s+(?:and|but|then|so)\s+(?:(?:and|but|then|so)\s+)*")
LEANS = 0.35
"""How probable R1 must be to the head, of a last clause alone that stands beside something harmless, to be believed ..."""
LEANS_DEEP = (0.0, -6.0)
"""... and how likely to the encoder: where words were only excused, and where a clause was taken out as harmless."""

_LEAST_LEANING = 4
"""Words; less says nothing alone."""
_NO_LONGER = late(
    r"\b(?:no longer|(?:do(?:es)?n['’]?t|do not|not)(?: \w+){0,2} (?:any ?more|now))\b(?! (?:live|be here|go on|exist|want to live))|"
    r"\b(?:don['’]?t|do not|never|no longer) (?:\w+ )?(?:want|wanted|wish|mean|intend|plan)(?:ed)? to (?:die|kill|hurt|harm|end it)\b",
    re.IGNORECASE,
)
"""A last clause that denies the danger of the one before it."""
_CONDITION = late(r"\W*(?:and |but |so |then )?(?:if|unless|when|whenever|every time|once)\b", re.IGNORECASE)
"""What stands after it is said of a case, and is no statement of its own."""


def _leaning(text: str, known: Gathered) -> int:
    """The level of the last clause alone, of a text that reads harmless because of what stands before it: a past that is over,
    a film, an idiom. The clause may lean on that for its meaning ("..., i wish it had worked"), and the whole hides it."""
    parts = [part for part in _LAST.split(text.strip()) if _A_WORD.search(part)]
    if len(parts) < _LEAST_ALONE or known.violent or _CONDITION.match(parts[-2]) or _NO_LONGER.search(parts[-1]):
        return 0
    left = apart(text, heard=bool(known.found))[0]
    taken_out = left != text
    if not taken_out and not known.aside:
        return 0
    last = gathered(parts[-1])
    if sum(map(str.isalpha, last.normal.words)) < _LEAST_LEANING or last.aside or parts[-1] not in left:
        return 0
    if last.sure:
        return last.sure
    if last.chances[0] < LEANS:
        return 0
    deep = read_deep(last.normal)
    return max(last.hinted, _gravity(last.chances, deep)) if deep.risk > LEANS_DEEP[taken_out] else 0


def _risk(known: Gathered, danger: bool, threatened: bool) -> tuple[int, Deep | None]:
    """The level of a text as a whole, and what the encoder said where it is asked: about danger, or about a threat."""
    deep = read_deep(known.normal) if danger or threatened else None
    hinted, chances = known.hinted, known.chances
    if known.sure or len(known.normal.words) < LEAST:
        level = _raised(known.sure, hinted, chances) if len(known.normal.words) >= LEAST else max(known.sure, hinted)
        return (max(level, _gravity(chances, deep)) if danger and deep else level), deep
    if chances[0] >= CERTAIN and not known.aside and known.enough:
        return max(hinted, 3 if chances[2] >= 0.5 else 2 if chances[1] >= 0.5 else 1), deep
    if danger and deep:
        few = not hinted and sum(map(str.isalpha, known.normal.words)) < FEW and GRAVE.isdisjoint(known.normal.words)
        return (0 if few and deep.risk < AGREED else _weighed(hinted, chances, deep, known.aside)), deep
    return (hinted if chances[0] >= AGREE[hinted] else 0), deep


_NEAR = frozenset(
    map(
        fold,
        "himself herself themselves themselfs suicidal suicide overdose overdosed od pills tablets paracetamol meds medication "
        "bleach wrists "
        "throat live die dead life all future living existing point reason worth poison dee cant goodbye farewell note "
        "letters notes away jump jumping here exist alive wake dying killing".split(),
    )
)
"""One of these is told where somebody close is in danger; without any the text is not looked through for it."""


_LONG = 60
_MOST_TIMES = 3
_A_WORD = late(r"\w+")
_OVER_AND_OVER = late(r"(\b(?:\w+\W+){1,12}?)\1{3,}")


def _once(text: str) -> str:
    """The text with blanks where it says again what it has said three times. Chances are weighed by how often words stand in a
    text: said a hundred times, an ordinary sentence would weigh as much as a grave one."""
    if len(text) < _LONG or max(Counter(_A_WORD.findall(text.lower())).values(), default=0) <= _MOST_TIMES:
        return text
    text = _OVER_AND_OVER.sub(lambda run: (run[1] * _MOST_TIMES).ljust(len(run[0])), text)
    said: Counter[str] = Counter()
    kept, start = [], 0
    for end in (*(m.end() for m in _ENDS.finditer(text)), len(text)):
        one, start = text[start:end], end
        words = one.strip().casefold()
        said[words] += 1
        kept.append(one if said[words] <= _MOST_TIMES else " " * len(one))
    return "".join(kept)


SHARP = 0.3
"""So probable must R1 be to the head, of what is left when harmless clauses are taken out of a grave text, for the text to stand ..."""
SHARP_DEEP = -1.0
"""... or so likely to the encoder: the gravest words are gone, and a rest in which they still hear something is not harmless."""


def _hears_more(left: str, text: str) -> bool:
    """Whether head or encoder hear danger, however faint, in what is left of a text of which a part was taken out."""
    if left == text or len(_A_WORD.findall(left)) < FEW:
        return False
    normal = normalise(left)
    return gathered(left).chances[0] > SHARP or read_deep(normal).risk > SHARP_DEEP


_ITS_HOUR = late(
    r"^\W*(?:last (?:night|week|weekend|month)|yesterday|today|this (?:morning|afternoon|evening|week)|tonight|again|on \w+day)\b\W*"
    r"(?:(?:and|but|so)\b\W*)?",
    re.IGNORECASE,
)
"""When the blow was, left over where the blow is taken out."""


def read_state(text: str) -> StateReading:
    """Heat, risk and violence of `text`: the highest level that the writer states of themself, now.

    Never raises, for any string. Linear in the length of the text.
    """
    text = _once(text)
    known = gathered(text)
    normal, found, chances = known.normal, known.found, known.chances
    danger, threatened = asks(text, known)
    risk, deep = _risk(known, danger, threatened)
    risk = max(risk or _alone(text, known), max((f.level for f in found if f.least), default=0))
    theirs = in_danger(text) if not _NEAR.isdisjoint(normal.words) else ""
    if theirs and risk and only_theirs(theirs, text):
        rest = in_english(text).replace(theirs, " ", 1)
        risk = _RISKS.index(read_state(rest).risk) if rest.strip() else 0
    if theirs and joins(text):
        risk = max(risk, 2)
    if risk and names_it(text):
        risk = 0
    if risk > 1 and laughed_off(text):
        risk = 1
    told_apart = False
    if risk:
        left, told_apart = apart(text, heard=bool(found))
        if _hears_more(left, text):
            told_apart = False
        elif left != text:
            risk = min(risk, _RISKS.index(read_state(left).risk))
    if not (risk or theirs or names_it(text)) and (known.aside or known.found or chances[0] >= DOUBT):
        risk = _leaning(text, known)
    violent = known.violent
    if theirs and violent and not threats(normalise(rest := in_english(text).replace(theirs, " ", 1)), rest):
        violent = []  # "he wants to kill himself" is said with words of violence
    suffered = harmed(text)
    done = struck(text)
    threat = bool(threatened and deep and threatening(chances, deep) and not ordinary(text))
    threat = threat and ((left := figured(text)) == text or read_state(left).viol)
    for told, besides in ((suffered, beside_harm), (done, beside_blow)):
        # A blow, whose ever it was, is told in words of danger; what is told besides them counts.
        if told and (risk or violent or threat):
            left = _ITS_HOUR.sub("", besides(text)).strip(" .,;!?")
            rest_of_it = read_state(left) if left else None
            risk = min(risk, _RISKS.index(rest_of_it.risk)) if rest_of_it else 0
            violent = violent if rest_of_it and rest_of_it.viol_plain else []
            threat = bool(rest_of_it and rest_of_it.viol and len(left.split()) >= FEW)
    threat = threat or bool(violent)
    other = known.other or bool(theirs) or told_apart
    heat, _ = read_heat(normal, bool(violent))
    worded = heat >= _HOT
    if len(normal.words) >= FEW and (heat or not CALM.opens(normal.vocabulary)):
        heat = min(3, int(BY_RULES * heat + BY_HEAD * sum(chances[4:]) + 0.5))
    cues: dict[str, tuple[Span, ...]] = {}
    if risk:
        top = max((f.level for f in found if f.level <= risk), default=0)
        spans = tuple(normal.original(f.start, f.end) for f in found if f.level == top)[:6]
        cues[_RISKS[risk]] = spans or (normal.original(0, len(normal.text)),)
    if threat:
        cues["VIOL"] = spans_of(normal, violent) or (normal.original(0, len(normal.text)),)
    return StateReading(
        heat=_HEATS[heat],
        risk=_RISKS[risk],
        viol=threat,
        historical_or_third_party=other and not risk,
        harmed=suffered,
        struck=done,
        near=bool(theirs),
        viol_plain=bool(violent),
        hot_words=worded,
        cues=cues,
    )

