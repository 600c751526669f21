"""The whole: rules and head, what is counted, and where a label is near its threshold the encoder."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from typing import Final, NamedTuple

from bot.language import model
from bot.language.draft.hits import Hit, hits_in, quotations
from bot.language.draft.inputs import layer_inputs
from bot.language.draft.labels import LABELS, LONG, MANY, NEAR, READ, REQUEST
from bot.language.draft.pieces import LARGEST, Piece, evened, pieces, trim, within
from bot.language.encoder import encoder
from bot.language.kept import kept
from bot.language.readings import DraftReading, Span
from bot.language.weights import columns, odds, scored, weights

_LOUDLY: Final = re.compile("[A-Z][A-Z']")
"""What every `_SHOUT` has."""
_SHOUT: Final = re.compile(r"(?:\b[A-Z][A-Z']+\b[ ,!?.]*){4,}|\b[A-Z]{3,} [A-Z]{3,} ?[A-Z]{2,}")

_ENOUGH: Final = re.compile(
    r"\b(?:just|only|enough|plenty|ample|(?:would|will|'d) (?:do|be (?:fine|great|plenty|amazing|enough|lovely|"
    r"ideal))|keep it|short|brief|max"
    r"|at most|is fine|even (?:a|one)|no more|nothing more)\b"
)

_ALWAYS: Final = frozenset({"I-LEGAL", "M-THANKS"})
"""Labels whose rule needs no second opinion from the head."""
FAINT: Final = 0.05
"""A rule of any other label counts where the head thinks it at least this likely."""
LIKELY: Final = 0.1
"""A label less likely than this needs no denial."""
_ASKS: Final = ("I-WHY", "I-PLEA", "M-ADVICE", "M-STRENGTH")
"""Labels that are requests by nature."""
_START: Final = re.compile(
    r"(?:^|[,;:?!.]|\b(?:and|or|also|plus|then|secondly|first(?:ly)?|third(?:ly)?|finally)\b|\d[.)])[\s,-]*"
    r"(?:and |also |or |then |so |maybe |please )?"
    r"(?:what|why|how|who|when|where|which|whether|if i (?:can|could)|if you (?:run|have any|offer|know|would)|can|"
    r"could|would|will|is|are|was"
    r"|were|did|do|does|may|any (?:tips|advice|chance|feedback))\b"
)


_STRONGER_ME: Final = re.compile(
    r"\b(?:ma[dk]es?|making|turn\w*|helped?) (?:me|my \w+)\b[^.?!\n]{0,25}\b(?:stronger|better|stand out)\b"
    r"|\bi (?:\w+ ){0,3}?(?:been|be|become|appear|look|seem)(?: \w+)? (?:an? )?(?:\w+ )?(?:stronger|better|more)\b"
)
"""Asks what would have made the writer stronger: measured against themself, not against the person chosen."""
_ANOTHER: Final = re.compile(r"\b(?:than|person|someone|somebody|other|others|who|whoever|he|she|him|her|they|them)\b")
_UNNAMED: Final = frozenset(
    "i i'm i'd i've im id ive me my mine myself you your you're you'd you've u ur ya ye it its it's this that there there's "
    "theres is are was were am be "
    "been being do did done does have has had having a an the any some such and or so but if of for to at in on as from "
    "with please pls plz kindly sir "
    "madam ma miss dear hi hello would could can will may might should shall must cud wud shud cd wd ought need needs "
    "needed mind tell telling say saying indicate "
    "let know give giving gave show share sharing write send help helps helped what whats what's wot which where how "
    "whether when why who areas area "
    "way ways thing things anything something everything point points mistake mistakes weakness weaknesses feedback advice "
    "advise tips pointers hints "
    "suggestions guidance improve improving improved improvement improvements better best good well wrong right strong "
    "stronger strongest strengthen "
    "lacking lack lacked missing missed learn learning learnt work working develop change changed changes differently "
    "different do next time again future "
    "more most interview interviews interviewing interviewed application applications apply applying chance chances "
    "candidate applicant candidacy "
    "job jobs role roles position positions post posts like want wants wanted wish wondering wondered wonder ask asking "
    "asked request hear hearing grateful "
    "thankful thank thanks glad happy appreciate appreciated great greatly lovely love welcome very much really also too "
    "then before after "
    "going forward prepare preparing ready try trying become becoming get got able opinion view think thought feel felt "
    "candid honest honestly frank "
    "kind kindness myself perhaps maybe possibly possible".split()
)
"""Words of any request for advice. One that has no other names no topic, and a limit would have a number."""
_WORD: Final = re.compile(r"[\w']+")


def _boundless(even: str, sentence: Piece) -> bool:
    """Whether a request can be read through without meeting a number, a time or a topic that limits it."""
    return all(word in _UNNAMED for word in _WORD.findall(even, sentence.start, sentence.end))


def _measures(even: str, sentence: Piece) -> bool:
    """Whether a sentence that asks what makes a stronger candidate may look at somebody else."""
    own = _STRONGER_ME.search(even, sentence.start, sentence.end)
    if own is None:
        return True
    around = ((sentence.start, own.start()), (own.end(), sentence.end))
    return any(_ANOTHER.search(even, start, end) is not None for start, end in around)


def _requests(even: str, piece: Piece) -> int:
    """How many requests a sentence that asks makes: its questions and co-ordinated question words, at the least one."""
    said = even[piece.start : piece.end]
    return max(1, even.count("?", piece.start, piece.end), sum(1 for _ in _START.finditer(said)), _listed(said))


_ORDERED: Final = re.compile(
    r"\b(?:list|send|provide|give|share|tell|forward|supply|include|state|disclose|let me have|let me know|i (?:want|need|"
    r"would like))\b"
    r"(?: (?:me|us|to know|with))* (?P<things>.+)"
)
_BIDDEN: Final = re.compile(
    r"\W*(?:(?:please|kindly|also|and|so|could you|can you|would you|will you)\b[\s,]*)*(?:list|send|provide|give|share|tell|"
    r"forward|supply|include|state|disclose)\b"
)
"""A sentence that begins by asking for something."""
_ITEM: Final = re.compile(
    r"\W*(?:(?:all|my|the|your|an?|any|each|every|what|how|who|why|which|where|whether|his|her|their|copies|full|exactly|"
    r"one|two|some)"
    r"\b|(?:criteria|scores?|marks?|notes|reasons?|feedback|rankings?|comments|examples|tips)\b)"
)


def _listed(said: str) -> int:
    """How many things a sentence asks for one after the other ("list all criteria, my score on each and your reasoning")."""
    ordered = _ORDERED.search(said)
    if ordered is None or "," not in ordered["things"]:
        return 0
    parts = re.split(r",\s*(?:and |or |plus )?|\s+(?:and|plus|as well as)\s+", ordered["things"])
    return sum(1 for part in parts if _ITEM.match(part))


def _limits(even: str, sentence: Piece, asks: float) -> bool:
    """Whether a number or a topic limits a request, rather than telling of something ("it lasted five minutes")."""
    return asks >= 0.25 or _ENOUGH.search(even, sentence.start, sentence.end) is not None


def _whole(text: str, span: Span) -> Span:
    """`span` with the words whole that it begins and ends in: a rule may stop at a stem ("reject")."""
    start, end = span
    while 0 < start < end and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while start < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return Span(start, end)


class Known(NamedTuple):
    """What rules and head make of a message."""

    found: dict[str, list[Span]]
    """The words of each label that holds."""
    denied: frozenset[str]
    """Labels that the writer says do not hold."""
    likely: dict[str, float]
    """How likely each label of `READ` is in its likeliest sentence."""
    body: list[Piece]
    chances: list[list[float]]
    """The pieces of the body that are the writer's own words, and the head's chances for each."""
    whole: list[Span]
    early: list[Span]
    """The body, and its first sentences."""


class _Judged(NamedTuple):
    """A message by sentence: the rules' hits, and how likely the second layer holds each label."""

    sentences: list[Piece]
    likely: dict[int, dict[str, float]]
    """By the number of a sentence, for each label of `READ`."""
    hits: list[tuple[Hit, Piece]]
    quoted: list[tuple[int, int]]


def known(text: str) -> Known:
    """Read a message by rules and head alone."""
    even = evened(text)[:LARGEST]
    body = pieces(text)
    sentences = [piece for piece in body if piece.whole]
    quoted = quotations(even)
    hits = hits_in(even, sentences, quoted)
    head = model.head("t1")
    chances, inputs = layer_inputs(text, even, body, hits, quoted, head)
    heard = model.layer("t1_message").chances(inputs)
    likely: dict[int, dict[str, float]] = {}
    for sentence, chance in zip(sentences, heard.tolist(), strict=True):
        best = likely.get(sentence.sentence)
        likely[sentence.sentence] = dict(zip(READ, chance if best is None else map(max, chance, best.values()), strict=True))
    most = dict(zip(READ, heard.max(axis=0).tolist(), strict=True)) if sentences else dict.fromkeys(READ, 0.0)

    judged = _Judged(sentences, likely, hits, quoted)
    found, denied = _by_rules(text, even, judged)
    asking = _by_head(judged, body, chances, most, found, denied)
    asks = [span.start for label in _ASKS for span in found.get(label, ())]
    asking |= {sentence.sentence for sentence in sentences for start in asks if sentence.start <= start < sentence.end}
    asking |= {s.sentence for s in sentences if _BIDDEN.match(even, s.start) and _listed(even[s.start : s.end]) > 1}
    whole = [Span(body[0].start, max(piece.end for piece in body))] if body else []
    early = [sentence for sentence in sentences if sentence.sentence < NEAR]
    beginning = [Span(early[0].start, max(sentence.end for sentence in early))] if early else []
    found |= _counted(text, even, body, asking, found.get("M-ACCEPT", ()), whole, beginning)
    own = [at for at, piece in enumerate(body) if not (quoted and within(quoted, piece.start, piece.end))]
    return Known(
        found,
        frozenset(label for label, _ in denied),
        most,
        [body[at] for at in own],
        [chances[at] for at in own],
        whole,
        beginning,
    )


def _by_rules(text: str, even: str, judged: _Judged) -> tuple[dict[str, list[Span]], set[tuple[str, int]]]:
    """The labels that rules give and the head does not hold for all but impossible; and, with the number of the sentence, those
    that the writer denies."""
    found: dict[str, list[Span]] = {}
    denied: set[tuple[str, int]] = set()
    for hit, sentence in judged.hits:
        probable = judged.likely[sentence.sentence]
        mocking = hit.label == "M-THANKS" and probable["I-HOT"] >= 0.6
        if hit.denied or mocking or (hit.label == "M-BOUND" and not _limits(even, sentence, probable[REQUEST])):
            denied.add((hit.label, sentence.sentence))
        elif hit.label in _ALWAYS or probable[hit.label] >= FAINT:
            found.setdefault(hit.label, []).append(hit.span)
    for sentence in judged.sentences:
        number, probable = sentence.sentence, judged.likely[sentence.sentence]
        if probable["M-BOUND"] >= LIKELY and _boundless(even, sentence):
            denied.add(("M-BOUND", number))
        if probable["I-COMPARE"] >= LIKELY and not _measures(even, sentence):
            denied.add(("I-COMPARE", number))
    if _LOUDLY.search(text) and (shout := _SHOUT.search(text, 0, LARGEST)):
        found.setdefault("I-HOT", []).append(Span(*trim(even, *shout.span())))
    return found, denied


def _by_head(
    judged: _Judged,
    body: Sequence[Piece],
    chances: Sequence[Sequence[float]],
    most: Mapping[str, float],
    found: dict[str, list[Span]],
    denied: Set[tuple[str, int]],
) -> set[int]:
    """Adds the labels that the head gives to sentences in which no rule did; the numbers of those that it holds for requests."""
    head = model.head("t1")
    least, column = head.least, {label: at for at, label in enumerate(head.labels)}
    asking: set[int] = set()
    for label in [label for label in READ if judged.sentences and most[label] >= least[label]]:
        covered = {s.sentence for s in judged.sentences for span in found.get(label, ()) if s.start <= span.start < s.end}
        for sentence in judged.sentences:
            number = sentence.sentence
            if number in covered or (label, number) in denied or judged.likely[number][label] < least[label]:
                continue
            if label != "I-HOT" and within(judged.quoted, sentence.start, sentence.end):
                continue
            if label == "M-ADVICE" and any(sentence.start <= span.start < sentence.end for span in found.get("M-INTEREST", ())):
                continue  # "I would love to apply again" looks ahead and asks for nothing
            if label == REQUEST:
                asking.add(number)
                continue
            where = max(
                ((chance[column[label]], not piece.whole, piece) for piece, chance in zip(body, chances, strict=True)
                 if piece.sentence == number),
                key=lambda item: item[:2],
            )[2]  # fmt: skip
            found.setdefault(label, []).append(Span(where.start, where.end))
    return asking


def _counted(
    text: str,
    even: str,
    body: Sequence[Piece],
    asking: Set[int],
    accepts: Sequence[Span],
    whole: list[Span],
    beginning: list[Span],
) -> dict[str, list[Span]]:
    """The labels that are counted; `asking` has the numbers of the sentences that ask for something."""
    found: dict[str, list[Span]] = {}
    sentences = [piece for piece in body if piece.whole]
    words = len(text[body[0].start : body[-1].end].split()) if body else 0
    if words > LONG or (len(text) > LARGEST and len(text.split()) > LONG):
        found["I-LONG"] = whole
    if not asking:
        found["I-VAGUE"] = whole
    asked = [sentence for sentence in sentences if sentence.sentence in asking]
    if sum(_requests(even, sentence) for sentence in asked) > MANY:
        found["I-OVERLOAD"] = [Span(sentence.start, sentence.end) for sentence in asked]
    edge = beginning[0].end if beginning else 0
    if sentences and not any(n < NEAR for n in asking) and not any(span.start < edge for span in accepts):
        found["I-BURIED"] = beginning
    return found


WEIGHED: Final = tuple(label for label in LABELS if label != "I-LONG")
"""The labels of which the encoder is asked; length is counted."""
DOUBT: Final = 0.28
"""A chance nearer to the threshold than this (in log-odds) leaves a doubt."""


_threshold: Final = kept(256)(odds)
"""The log-odds of a threshold: there is one for each label, and each is always the same."""


def doubtful(message: Known) -> bool:
    """Whether a message is worth the encoder's time."""
    least = model.head("t1").least
    return bool(message.body) and any(
        abs(odds(chance) - _threshold(least[label])) < DOUBT for label, chance in message.likely.items()
    )


def label_parts(message: Known, deep: model.Floats) -> dict[str, dict[str, float]]:
    """What speaks for each of `WEIGHED`, by name."""
    made: dict[str, dict[str, float]] = {}
    for label in WEIGHED:
        parts = {"bias " + label: 1.0, "encoder": float(deep[columns("T1")[label]])}
        if label in message.likely:
            parts |= {"found": float(label in message.found), "likely": odds(message.likely[label])}
        else:
            parts["counted"] = float(label in message.found)
        made[label] = parts
    return made


def _deepened(message: Known, deep: model.Floats) -> dict[str, list[Span]]:
    """The labels when the encoder has been heard as well, each with the words that bear it."""
    by = weights("T1")
    column = {label: at for at, label in enumerate(model.head("t1").labels)}
    made = {label: spans for label, spans in message.found.items() if label not in WEIGHED or label in _ALWAYS}
    for label, parts in label_parts(message, deep).items():
        if label in made or label in message.denied - message.found.keys() or scored(parts, by) < by["least"]:
            continue
        if label in message.found:
            made[label] = message.found[label]
        elif label not in message.likely:
            made[label] = message.early if label == "I-BURIED" else message.whole
        elif message.body:
            at = max(range(len(message.body)), key=lambda n: (message.chances[n][column[label]], not message.body[n].whole))
            made[label] = [Span(message.body[at].start, message.body[at].end)]
    if any(label in made for label in _ASKS):
        made.pop("I-VAGUE", None)
    return made


def label_draft(text: str) -> DraftReading:
    """Read a message that asks for feedback (T1). Empty or wordless text has no request: I-VAGUE, with no span to show.

    Every other label carries at least one span: the words of the rule, the clause the head decided by, or for what is
    counted the sentence or body that was counted.
    """
    message = known(text)
    found = message.found
    if doubtful(message):
        found = _deepened(message, encoder("deep").after("", text))
        asked = message.found.get("I-OVERLOAD", ())
        if any(_listed(evened(text[span.start : span.end])) > MANY for span in asked):
            found["I-OVERLOAD"] = message.found["I-OVERLOAD"]  # what is counted out needs no weighing
    return DraftReading(
        labels=tuple(label for label in LABELS if label in found),
        spans={label: tuple(sorted({_whole(text, span) for span in found[label]})) for label in LABELS if found.get(label)},
    )
