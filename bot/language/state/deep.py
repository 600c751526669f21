"""The encoder's say: what a text means as a whole, where neither a rule nor the sum over its words is sure.

It costs some milliseconds, so it is asked only where doubt is left. It may raise what rules are sure of and never lowers it;
a rule's mere hint is weighed with it. The weights were fitted on texts that none of them had seen (`bot.language.weights`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from bot.language.encoder import encoder
from bot.language.model import Floats
from bot.language.normal import Normal
from bot.language.state.head import Score, chance_in, unfolded
from bot.language.weights import columns, odds, scored, weights

DOUBT = 0.02
"""How probable R1 or higher must be to the head before the encoder is asked where no rule found anything."""
CERTAIN = 0.98
"""From here the head needs nobody."""
THREAT_DOUBT = 0.03
"""How probable a threat must be to the head before the encoder is asked about it."""
_LONG = 80
"""A text of more words is not read whole: the two stretches of it where the head finds most are."""
_STRETCH = 60
_MANY = 3.6
"""By so much a stretch of a long text must be surer: among many stretches one looks grave by chance."""


class Deep(NamedTuple):
    """The encoder's log odds: R1 or higher, R2 or higher, R3, a threat against others, somebody else's or past."""

    risk: float
    wish: float
    plan: float
    threat: float
    other: float


_LABELS = ("R1", "R2", "R3", "VIOL", "OTHER")


def read_deep(normal: Normal) -> Deep:
    """What the encoder makes of a text: of its words as the rules see them, so that spelling tricks do not matter here either."""
    read = encoder("deep").scores
    at = [columns("T4")[label] for label in _LABELS]
    parts = _gravest(normal.words)
    found: Floats = np.stack([read(" ".join(map(unfolded, part)))[at] for part in parts])
    if len(parts) == 1:
        return Deep(*found[0].tolist())
    most = found.max(axis=0) - np.float32(_MANY)
    most[4] = found[int(found[:, 0].argmax()), 4]
    return Deep(*most.tolist())


def _gravest(words: Sequence[str]) -> list[Sequence[str]]:
    """The words, or of many the two stretches in which the head finds most."""
    if len(words) <= _LONG:
        return [words]
    stretches = [words[first : first + _STRETCH] for first in range(0, len(words) - _STRETCH // 2, _STRETCH // 2)]
    return sorted(stretches, key=chance_in, reverse=True)[:2]


def risk_parts(chances: Score, deep: Deep, hinted: int, other: bool) -> dict[str, float]:
    """What speaks for R1 or higher, by name. `other`: words of somebody else, long past, or an idiom stood in the text."""
    return {
        "bias": 1.0,
        "head": odds(chances[0]),
        "encoder": deep.risk,
        "encoder other": deep.other,
        "hint": float(hinted > 0),
        "other": float(other),
    }


def noticed(chances: Score, deep: Deep, hinted: int, other: bool) -> bool:
    """Whether head, encoder and the hint of a rule together say R1 or higher."""
    by = weights("T4 risk")
    return scored(risk_parts(chances, deep, hinted, other), by) > by["least"]


def threat_parts(chances: Score, deep: Deep) -> dict[str, float]:
    """What speaks for a threat against others, by name."""
    return {"bias": 1.0, "head": odds(chances[3]), "encoder": deep.threat}


def threatening(chances: Score, deep: Deep) -> bool:
    """Whether head and encoder together say that others are threatened."""
    by = weights("T4 threat")
    return scored(threat_parts(chances, deep), by) > by["least"]
