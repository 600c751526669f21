"""Finds the advice page that answers a person's own question, or says that there is none.

A page offers several ways of asking: its heading and the line `asks:`. A question is compared with each of them in two ways,
by meaning (static word vectors) and by the words they share, rare words counting more. The best way of asking decides for its
page. Below `LEAST` the answer is None: a wrong page given with confidence is worse than "I don't know".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import log

import numpy as np
from numpy.typing import NDArray

from bot.language.model import vector, words

LEAST = 0.36
"""Least score of a page that is shown: from there on 19 of 20 questions about something else are turned away (train part)."""
_MEANING = 0.6
_MEAN, _WHOLE, _ABOUT = 0.8, 0.4, 0.3
_LONGEST = 600
_STOP = frozenset(
    """
    a an the i me my you your we our they them their he she him her it its is am are was were be been do does did to
    of in on at for with and or but if so that this these those there what which how when where can could should
    would will shall may might have has had not no as by from about up out just any some one please hi hello hey
    thanks im i'm it's really very also than then too
    """.split()
)
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
    r"python code|javascript|"
    r"what(?:'s| is) the time|what day is|distance between|how far is|train to|flight|hotel|restaurant)\b"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """The page that answers, its own wording of the question, and the score, 0 to 1, which is never shown."""

    page: str
    question: str
    score: float


@dataclass(frozen=True, slots=True)
class _Index:
    pages: tuple[str, ...]
    headings: tuple[str, ...]
    owner: NDArray[np.intp]
    meaning: NDArray[np.float32]
    weights: dict[str, float]
    sets: tuple[frozenset[str], ...]
    bodies: NDArray[np.float32]
    known: tuple[frozenset[str], ...]


def _content(text: str) -> list[str]:
    found = [_SAME.get(word, word) for word in words(text[: _LONGEST * 2])]
    return [word for word in found if word not in _STOP and (len(word) > 1 or word.isdigit())]


def _unit(tokens: list[str]) -> NDArray[np.float32]:
    return np.asarray(vector(tokens), dtype=np.float32)


@lru_cache(maxsize=4)
def _index(items: tuple[tuple[str, str], ...]) -> _Index:
    names: list[str] = []
    headings: list[str] = []
    owner: list[int] = []
    ways: list[list[str]] = []
    bodies: list[list[str]] = []
    for name, text in items:
        heading = text.partition("\n")[0].lstrip("# ").strip()
        asks = next((line[5:] for line in text.splitlines()[:6] if line.startswith("asks:")), "")
        for way in (heading, *asks.split("|")):
            if way.strip():
                owner.append(len(names))
                ways.append(_content(way))
        whole = [w for at, o in enumerate(owner) if o == len(names) for w in ways[at]]
        bodies.append(whole + _content(text.partition("\n\n")[2]))
        names.append(name)
        headings.append(heading)
    seen: dict[str, set[int]] = {}
    for at, way_tokens in enumerate(bodies):
        for word in way_tokens:
            seen.setdefault(word, set()).add(at)
    weights = {word: log(1 + len(names) / len(at)) for word, at in seen.items()}
    meaning = np.stack([_unit(way) for way in ways]) if ways else np.zeros((0, 1), dtype=np.float32)
    return _Index(
        tuple(names),
        tuple(headings),
        np.array(owner, dtype=np.intp),
        meaning,
        weights,
        tuple(map(frozenset, ways)),
        np.stack([_unit(body) for body in bodies]) if bodies else meaning,
        tuple(map(frozenset, bodies)),
    )


def find_advice(question: str, pages: Mapping[str, str]) -> Hit | None:
    """The page of `pages` (name to text, as under `prompts/<locale>/advice/`) that answers `question`, or None.

    Pure; the index of a set of pages is made once. None where nothing is near enough, where the question holds no word that the
    pages know, and for what the pages must not answer (law, medicine, anything that is not about asking after a rejection)."""
    tokens = _content(question)
    if not tokens or not pages or _OFF.search(question.lower()):
        return None
    index = _index(tuple(pages.items()))
    most = log(1 + len(index.pages)) * 0.8
    asked = set(tokens)
    total = sum(index.weights.get(word, most) for word in asked)
    shared = np.array(
        [
            2 * sum(index.weights[w] for w in asked & way) / (total + sum(index.weights[w] for w in way)) if asked & way else 0.0
            for way in index.sets
        ],
        dtype=np.float32,
    )
    if not shared.any():
        return None
    score = _MEANING * np.clip(index.meaning @ _unit(tokens), 0, 1) + (1 - _MEANING) * shared
    about = np.array([sum(index.weights[w] for w in asked & known) / total for known in index.known], dtype=np.float32)
    # A page whose other ways of asking are near as well is the surer one.
    best_of = np.zeros(len(index.pages), dtype=np.float32)
    np.maximum.at(best_of, index.owner, score)
    mean = np.bincount(index.owner, weights=score) / np.maximum(1, np.bincount(index.owner))
    whole = np.clip(index.bodies @ _unit(tokens), 0, 1)
    together = (best_of + _MEAN * mean.astype(np.float32) + _WHOLE * whole + _ABOUT * about) / (1 + _MEAN + _WHOLE + _ABOUT)
    at = int(together.argmax())
    value = float(together[at])
    return Hit(index.pages[at], index.headings[at], min(1.0, value)) if value >= LEAST else None


__all__ = ["LEAST", "Hit", "find_advice"]
