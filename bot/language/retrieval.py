"""Finds the advice page that answers a person's own question, or says that there is none.

A page offers several ways of asking: its heading and the line `asks:`. A question is compared with each of them in two ways,
by meaning (static word vectors) and by the words they share, in both of which rare words count more. Half of a page's score is
its nearest way of asking, half the mean of its five nearest. Below `LEAST`, or where a second page is nearly as near, or where
only words are shared that stand everywhere ("can they ..."), the answer is None: a wrong page given with confidence is worse than
"I don't know". A question that stands on one page word for word finds it, whatever else it is near to.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log

import numpy as np
from numpy.typing import NDArray

from bot.language.model import vector, words

LEAST = 0.45
"""Least score of a page that is shown."""
AHEAD = 0.05
"""How far it must be ahead of the next page."""
SHARED = 5.0
"""What the words weigh together that a question shares with the page's nearest way of asking. All three were found on the pages'
own ways of asking, each left out in turn: a wrong page costs more than a right one brings."""
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
_OFF = re.compile(
    r"\b(?:weather|rain|forecast|recipe|cook|football|score of|capital of|translate|poem|joke|movie|film to|"
    r"song|stock|bitcoin|crypto|"
    r"maths?|equation|square root|tax(?:es)?|mortgage|visa rules|minimum wage|statutory|tribunal|sue|lawyer|"
    r"legal(?:ly)?|unfair dismissal|notice period law|"
    r"redundancy pay|salary law|doctor|medication|dose|dosage|diagnos\w*|horoscope|president|prime minister|"
    r"python code|landlord|my rent|a loan|laptop|cover letter|pay rise|resign(?!.*\boffer)\w*|"
    r"negotiat\w+|girlfriend|boyfriend|who won|invest\w*|javascript|"
    r"what(?:'s| is) the time|what day is|distance between|how far is|train to|flight|hotel|restaurant)\b"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """The page that answers, its own wording of the question, and the score, 0 to 1, which is never shown."""

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
    """The page of `pages` (name to text, as under `prompts/<locale>/advice/`) that answers `question`, or None.

    Pure; the index of a set of pages is made once. None where nothing is near enough or two pages are equally near, where the
    question holds no word that the pages know, and for what the pages must not answer (law, medicine, anything that is not about
    asking after a rejection)."""
    tokens = _content(question)
    if not pages or not question.strip():
        return None
    index = _index(tuple(pages.items()))
    at = index.exact.get(_whole(question), -1)
    if at >= 0:
        return Hit(index.pages[at], index.headings[at], 1.0)
    if not tokens or _OFF.search(question.lower()):
        return None
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
    return Hit(index.pages[at], index.headings[at], min(1.0, value)) if sure else None


__all__ = ["AHEAD", "LEAST", "SHARED", "Hit", "find_advice"]
