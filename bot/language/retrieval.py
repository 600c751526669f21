"""Finds the advice page that answers a person's own question, or says that there is none.

A trained head reads the question (its words, their static vectors, and the encoder's view of the whole) and gives each page, and
"none of them", a chance. A page is shown where it is likelier than everything else together; where none is, those that may be
meant are offered, so that the person picks, unless most likely no page speaks of it: a wrong page given with confidence is worse
than "I don't know".

Two things need no head. A question that stands on a page word for word (its heading, or one of its ways of asking in the line
`asks:`) finds that page. And a page that the head was not trained with, because somebody has just added it, is found by its ways
of asking: the nearest of them, by meaning and by the words they share, rare words counting more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log

import numpy as np
from numpy.typing import NDArray

from bot.language.encoder import encoder
from bot.language.model import Features, head, vector, wording, words

HEAD = "advice"
NONE = ""
"""The head's label of what no page answers."""
SURE = 0.5
"""From this chance a page is shown: it is likelier than all others and none together."""
OFFERED = 3
"""Pages that are offered at most, where none is sure."""
TOGETHER = 0.4
"""So likely one of them must be meant. Chosen on the training questions, each left out in turn (three folds): a quarter of them
are offered the right page so, a tenth others only, and a twelfth of what no page answers is offered any."""
MAYBE = 0.05
"""From this chance a page is among them."""
LEAST = 0.45
"""Least score of a page that the head does not know."""
AHEAD = 0.05
"""How far such a page must be ahead of the next page."""
SHARED = 5.0
"""What the words weigh together that a question shares with the nearest way of asking of such a page."""
_MEANING = 0.6
_NEAREST = 5
_UNSEEN = 5.0
"""What a word weighs that no way of asking has."""
_LONGEST = 600
_STOP = frozenset("a an the i me my you your of to in on at it is am are was be been do does did and or that this".split())
"""Words left out. "Not", "why" and "no" stay: in a short question they are half of the meaning."""
_SAME = {
    word: group.split(": ")[0]
    for group in (
        "email: mail mails emails e-mail emailing",
        "call: ring phone calling calls phoning ringing telephone phoned rang called",
        "wait: waiting waited",
        "ask: asking asked asks",
        "okay: ok alright rude allowed",
        "reject: rejection rejected rejecting declined turned",
        "interviewer: interviewers",
        "recruiter: recruiters agency headhunter",
        "reason: reasons",
        "advice: tips pointers",
        "write: message writing wrote words word",
        "answer: reply replied respond response replies responded answered",
        "linkedin: linked li",
        "ghosted: ghosting ghost",
        "silence: silent quiet",
        "hear: heard",
        "chase: chasing nudge followup reminder remind",
        "thanks: thank",
        "note: notes",
        "dress: clothes outfit suit wear wore",
        "angry: furious livid fuming raging mad pissed",
        "policy: policies",
        "apply: reapply reapplying applying applied",
        "job: jobs role position post roles",
        "feedback: feed",
        "manager: bosses",
        "text: texted sms whatsapp",
    )
    for word in group.split(": ")[1].split()
}
"""Words that ask for the same thing: each stands for the first of its group."""
@dataclass(frozen=True, slots=True)
class Hit:
    """The page that answers, its own wording of the question, and how likely, 0 to 1, which is never shown."""

    page: str
    question: str
    score: float


_FILLING = frozenset("so but and ok okay well wait please hi hello hey then now just also really honestly um hm ? !".split())
"""Words and signs that make no difference to whether a question stands on a page word for word."""


@dataclass(frozen=True, slots=True)
class _Index:
    pages: tuple[str, ...]
    headings: tuple[str, ...]
    first: tuple[int, ...]
    holders: dict[str, NDArray[np.intp]]
    heavy: NDArray[np.float32]
    meaning: NDArray[np.float32]
    weights: dict[str, float]
    exact: dict[tuple[str, ...], int]
    """The page of each way of asking, word for word; -1 where two pages have it."""


def _whole(text: str) -> tuple[str, ...]:
    return tuple(word for word in words(text[:_LONGEST]) if word not in _FILLING)


def _content(text: str) -> list[str]:
    return [w for w in (_SAME.get(word, word) for word in words(text[:_LONGEST])) if w not in _STOP]


@lru_cache(maxsize=4)
def _index(items: tuple[tuple[str, str], ...]) -> _Index:
    headings: list[str] = []
    first = [0]
    ways: list[list[str]] = []
    exact: dict[tuple[str, ...], int] = {}
    for page, (_, text) in enumerate(items):
        heading = text.partition("\n")[0].lstrip("# ").strip()
        asks = next((line[5:] for line in text.splitlines()[:6] if line.startswith("asks:")), "")
        asked = [way for way in (heading, *asks.split("|")) if way.strip()]
        ways += [_content(way) for way in asked]
        for whole in {_whole(way) for way in asked}:
            exact[whole] = -1 if whole in exact else page
        headings.append(heading)
        first.append(len(ways))
    holders: dict[str, list[int]] = {}
    for at, way in enumerate(ways):
        for word in set(way):
            holders.setdefault(word, []).append(at)
    weights = {word: log(1 + len(ways) / len(at)) for word, at in holders.items()}
    return _Index(
        tuple(name for name, _ in items),
        tuple(headings),
        tuple(first),
        {word: np.array(at, dtype=np.intp) for word, at in holders.items()},
        np.array([sum(weights[word] for word in set(way)) for way in ways], dtype=np.float32),
        np.stack([vector(way, weights, _UNSEEN) for way in ways]),
        weights,
        exact,
    )


def find_advice(question: str, pages: Mapping[str, str]) -> Hit | None:
    """The page of `pages` (name to text, as under `prompts/<locale>/advice/`) that answers `question`, or None where none surely
    does. Pure; the index of a set of pages is made once. Never raises, for any text."""
    if not pages or not question.strip():
        return None
    index = _index(tuple(pages.items()))
    at = index.exact.get(_whole(question), -1)
    if at >= 0:
        return Hit(index.pages[at], index.headings[at], 1.0)
    if (added := _added(question, index)) is not None:
        return added
    first = next(iter(_likely(question, index)), None)
    return first if first is not None and first.score >= SURE else None


def near_advice(question: str, pages: Mapping[str, str]) -> tuple[Hit, ...]:
    """The pages of which one may answer a question that none surely does, the likeliest first, at most `OFFERED`; none where a
    page is sure, or where nothing is near."""
    if not pages or not question.strip() or find_advice(question, pages) is not None:
        return ()
    near = _likely(question, _index(tuple(pages.items())))[:OFFERED]
    return tuple(hit for hit in near if hit.score >= MAYBE) if sum(hit.score for hit in near) >= TOGETHER else ()


def asked_features(question: str) -> Features:
    """What the head looks at in a question: its words and their pairs, what they mean one by one, and as a whole."""
    tokens = words(question[:_LONGEST])
    dense = np.concatenate([vector(tokens), encoder("deep").meaning(question[:_LONGEST])])
    pairs = (f"{first} {second}" for first, second in pairwise(("<s>", *tokens, "</s>")))
    return Features(dense, wording((), (*tokens, *pairs)))


@lru_cache(maxsize=8)
def _chances(question: str) -> dict[str, float]:
    return dict(head(HEAD).read(asked_features(question)))


def _likely(question: str, index: _Index) -> list[Hit]:
    """The pages that the head knows, the likeliest first."""
    chances = _chances(question)
    known = [
        Hit(page, heading, chances[page]) for page, heading in zip(index.pages, index.headings, strict=True) if page in chances
    ]
    return sorted(known, key=lambda hit: -hit.score)


def _added(question: str, index: _Index) -> Hit | None:
    """The page that the head was not trained with, where its ways of asking are the nearest of all pages'."""
    if all(page in head(HEAD).labels for page in index.pages):
        return None
    tokens = _content(question)
    asked = set(tokens)
    if not asked & index.weights.keys():
        return None
    total = sum(index.weights.get(word, _UNSEEN) for word in asked)
    both = np.zeros(len(index.heavy), dtype=np.float32)
    for word in asked & index.holders.keys():
        both[index.holders[word]] += index.weights[word]
    near = _MEANING * (index.meaning @ vector(tokens, index.weights, _UNSEEN)) + (1 - _MEANING) * 2 * both / (total + index.heavy)
    score = np.empty(len(index.pages), dtype=np.float32)
    for at, (start, end) in enumerate(pairwise(index.first)):
        nearest = np.sort(near[start:end])[-_NEAREST:]
        score[at] = (nearest[-1] + nearest.mean()) / 2
    at = int(score.argmax())
    value = float(score[at])
    second = float(np.partition(score, -2)[-2]) if len(score) > 1 else 0.0
    way = index.first[at] + int(near[index.first[at] : index.first[at + 1]].argmax())
    sure = value >= LEAST and value - second >= AHEAD and float(both[way]) >= SHARED
    if not sure or index.pages[at] in head(HEAD).labels:
        return None
    return Hit(index.pages[at], index.headings[at], min(1.0, value))


__all__ = ["HEAD", "NONE", "Hit", "asked_features", "find_advice", "near_advice"]
