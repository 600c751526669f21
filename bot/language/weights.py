"""Weighing what several readings say of the same thing: rules, linear heads and the encoder, each by a fitted weight.

What speaks for a choice is a number of named parts; a choice's score is the sum of its parts by their weights, and the
choice with the highest score is taken. The weights stand in `data/weights.json`, by task and by slot, and were fitted on
texts that neither heads nor encoder had learnt (`python -m tests.language.weigh`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from math import exp, log

from bot.language.encoder import encoder
from bot.language.model import DATA

Parts = Mapping[str, float]


def odds(chance: float) -> float:
    """The log odds of a probability, kept within bounds."""
    near = min(0.995, max(0.005, chance))
    return log(near / (1 - near))


def chance_of(score: float) -> float:
    """The probability whose log odds are `score`."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, score))))


@cache
def columns(task: str) -> dict[str, int]:
    """Where the encoder's score of each label of a task stands, by the label without its task."""
    lead = task + ": "
    return {label.removeprefix(lead): at for at, label in enumerate(encoder("deep").labels) if label.startswith(lead)}


@cache
def _stored() -> dict[str, dict[str, float]]:
    loaded: dict[str, dict[str, float]] = json.loads((DATA / "weights.json").read_text(encoding="utf-8"))
    return loaded


def weights(of: str) -> dict[str, float]:
    """The fitted weights for a task ("T2") or a slot ("T5 told"), by what they weigh."""
    return _stored()[of]


def forget() -> None:
    """Read the weights anew when they are next asked for; for those who fit them."""
    _stored.cache_clear()


def scored(parts: Parts, by: Mapping[str, float]) -> float:
    """The sum of the parts, each by its weight."""
    return sum(by.get(name, 0.0) * value for name, value in parts.items())


def best(choices: Sequence[Parts], by: Mapping[str, float]) -> tuple[int, float]:
    """Which choice has the highest score, and how probable it is among all."""
    scores = [scored(parts, by) for parts in choices]
    at = max(range(len(scores)), key=lambda n: scores[n])
    return at, 1 / sum(exp(score - scores[at]) for score in scores)
