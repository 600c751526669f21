"""What the learned part looks at: the head in each piece, with the marks of the rules and of what stands around it; the second
layer in each sentence, with what the head made of the others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import numpy as np

from bot.language import model
from bot.language.draft.hits import Hit, hits_in, quotations
from bot.language.draft.labels import READ
from bot.language.draft.pieces import LARGEST, Piece, evened, pieces


def _without(text: str, quoted: Iterable[tuple[int, int]]) -> str:
    """`text` with spaces for what somebody else says in it; a word or two in quotation marks are the writer's own."""
    for start, end in quoted:
        if text.count(" ", start, end) >= 2:
            text = text[:start] + " " * (end - start) + text[end:]
    return text


_REPORT: Final = re.compile(
    r"\b(?:you|u|they|he|she|it|who|which|panel|letter|e?mail|feedback|notes?|form|report|summary|sheet|colleagues?|manager"
    r"|interviewer|line|message)(?:'ve|'d| have| had| has| also| just| then| even| now)* (?:said|say|says|wrote|write|writes"
    r"|put|felt|feel|thought|think|claim\w*|describ\w+|called|cites?|cited|told|noted?|mention\w*|mark\w*|reckon\w*"
    r"|conclu\w+|heard|had me|has me|got me|missed)\b[^.?!\n]{0,30}?(?:\bi\b|\bi'|\bim\b|\bme\b|\bmy\b|\")"
    r"|\bwas the phrase\b|\bi (?:was|am|'m) (?:told|described|said to|supposed(?:ly)? to)\b|\bhad (?:doubts|concerns)\b"
)
"""Words that give back what the others said or thought of the writer."""


def _around(even: str, sentences: Sequence[Piece], quoted: Sequence[tuple[int, int]]) -> dict[int, tuple[str, ...]]:
    """By the number of a sentence, what of its neighbourhood tells how it is meant: what follows on a judgement is often
    said against it, and words between quotation marks are seldom the writer's."""
    found: dict[int, tuple[str, ...]] = {}
    before = False
    for sentence in sentences:
        reported = _REPORT.search(even, sentence.start, sentence.end) is not None
        cited = any(a < sentence.end and sentence.start < b for a, b in quoted)
        found[sentence.sentence] = ("around report",) * reported + ("around after",) * before + ("around quote",) * cited
        before = reported or (cited and not before)
    return found


def _features(
    text: str, body: Sequence[Piece], hits: Sequence[tuple[Hit, Piece]], around: Mapping[int, Sequence[str]]
) -> model.Rows:
    """What the head looks at in each piece: its words, by mark what the rules made of it, and what stands around it."""
    seen = []
    for piece in body:
        start, end = piece.start, piece.end
        marks = {f"{hit.label} {hit.denied}" for hit, _ in hits if hit.span.start < end and start < hit.span.end}
        seen.append((text[start:end], [*marks, *around[piece.sentence]]))
    return model.many_wide_features(seen)


def sentence_features(text: str, before: str = "") -> model.Features:
    """The features of a single sentence and the one before it, for training."""
    even = evened(text)[:LARGEST]
    piece = Piece(0, len(even), 0, True)
    lead = evened(before)
    both = [Piece(0, len(lead), 0, True), Piece(len(lead) + 1, len(lead) + 1 + len(even), 1, True)]
    joined = f"{lead} {even}"
    around = {0: _around(joined, both, quotations(joined))[1]}
    return _features(text, [piece], hits_in(even, [piece], quotations(even)), around).each()[0]


_COLUMN: Final = {label: at for at, label in enumerate(READ)}
_PARTS: Final = tuple(range(0, 7 * len(READ), len(READ)))
"""Where each part of what the second layer looks at begins; each has a column for every label."""
LOUD: Final = 3.0
"""The log-odds that count as one in the second layer."""


def layer_inputs(
    text: str,
    even: str,
    body: Sequence[Piece],
    hits: Sequence[tuple[Hit, Piece]],
    quoted: Sequence[tuple[int, int]],
    head: model.Head,
) -> tuple[list[list[float]], model.Floats]:
    """The head's chances for each piece of the body, and what the second layer looks at, a row for each sentence (dry praise is
    sarcasm among reproaches, and a fact after a judgement is a defence): the log-odds
    of the sentence's likeliest piece and of the whole of it, the rules that hold and that are denied, the chances of the
    likeliest other sentence, of the one before and of the one after, and its place."""
    begins = [at for at, piece in enumerate(body) if piece.whole]
    sentences = [body[at] for at in begins]
    if not sentences:
        return [], np.zeros((0, 7 * len(READ) + 4), dtype=np.float32)
    heard = _without(text, quoted)
    around = _around(even, sentences, quoted)
    chances = head.of_rows(_features(heard, body, hits, around))
    np.minimum(np.maximum(chances, 1e-5, out=chances), 1 - 1e-5, out=chances)
    best = np.maximum.reduceat(chances, begins, axis=0)
    count = len(sentences)
    made = np.zeros((count, 7 * len(READ) + 4), dtype=np.float32)
    own, whole, holds, denied, others, before, after = (made[:, first : first + len(READ)] for first in _PARTS)
    own[:] = np.log(best / (1 - best)) / LOUD
    clear = chances[begins]
    whole[:] = np.log(clear / (1 - clear)) / LOUD
    place = {sentence.start: at for at, sentence in enumerate(sentences)}
    for hit, sentence in hits:
        (denied if hit.denied else holds)[place[sentence.start], _COLUMN[hit.label]] = 1
    if count > 1:
        first = best.argmax(axis=0)
        others[:] = best.max(axis=0)
        rest = best.copy()
        columns = np.arange(len(READ))
        rest[first, columns] = 0
        others[first, columns] = rest.max(axis=0)
        before[1:] = best[:-1]
        after[:-1] = best[1:]
    made[0, -4] = made[-1, -3] = 1
    made[:, -2] = min(count, 10) / 5
    made[:2, -1] = 1
    return chances.tolist(), made


def message_inputs(text: str, head: model.Head) -> tuple[list[Piece], model.Floats]:
    """The sentences of a message and what the second layer looks at in each, for training."""
    even = evened(text)[:LARGEST]
    body = pieces(text)
    quoted = quotations(even)
    sentences = [piece for piece in body if piece.whole]
    return sentences, layer_inputs(text, even, body, hits_in(even, sentences, quoted), quoted, head)[1]
