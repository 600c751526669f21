"""The encoder's say: what a text means as a whole, where neither a rule nor the sum over its words is sure.

It costs some milliseconds, so it is asked only where doubt is left, and it may only raise what the rules found. How much
each reading weighs was fitted on texts that none of them had seen (`python -m tests.language.weigh`).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log
from typing import NamedTuple

from bot.language.encoder import encoder
from bot.language.normal import Normal
from bot.language.state.head import chance_in, unfolded

DOUBT = 0.03
"""How probable R1 or higher must be to the head before the encoder is asked where no rule found anything."""
CERTAIN = 0.98
"""From here the head needs nobody."""
THREAT_DOUBT = 0.04
"""How probable a threat must be to the head before the encoder is asked about it."""
_HEAD, _DEEP, _HINT, _OTHER, _BIAS = 0.276, 0.468, 1.36, -0.35, -0.617
"""As fitted, but for the bias, which stands half lower: fewer false alarms at the cost of hardly a notice."""
_THREAT_HEAD, _THREAT_BIAS = 0.3, 1.0
_LONG = 80
"""A text of more words is not read whole: the two stretches of it where the head finds most are."""
_STRETCH = 60
_MANY = 3.6
"""By so much a stretch of a long text must be surer: among many stretches one looks grave by chance."""


class Deep(NamedTuple):
    """The encoder's log odds: R1 or higher, R2 or higher, R3, a threat against others."""

    risk: float
    wish: float
    plan: float
    threat: float


def read_deep(normal: Normal) -> Deep:
    """What the encoder makes of a text: of its words as the rules see them, so that spelling tricks do not matter here either."""
    read = encoder("t4_deep").scores
    parts = _gravest(normal.words)
    found = [read(" ".join(map(unfolded, part))).tolist()[:4] for part in parts]
    less = _MANY if len(parts) > 1 else 0.0
    return Deep(*(max(each) - less for each in zip(*found, strict=True)))


def _gravest(words: Sequence[str]) -> list[Sequence[str]]:
    """The words, or of many the two stretches in which the head finds most."""
    if len(words) <= _LONG:
        return [words]
    stretches = [words[first : first + _STRETCH] for first in range(0, len(words) - _STRETCH // 2, _STRETCH // 2)]
    return sorted(stretches, key=chance_in, reverse=True)[:2]


def odds(chance: float) -> float:
    """The log odds of a probability, kept within bounds."""
    near = min(0.999, max(0.001, chance))
    return log(near / (1 - near))


def noticed(chance: float, deep: Deep, hinted: bool, other: bool) -> bool:
    """Whether head, encoder and the hint of a rule together say R1 or higher.

    `other`: words of somebody else, long past, or an idiom stood in the text."""
    return _HEAD * odds(chance) + _DEEP * deep.risk + _HINT * hinted + _OTHER * other + _BIAS > 0


def threatening(chance: float, deep: Deep) -> bool:
    """Whether head and encoder together say that others are threatened."""
    return _THREAT_HEAD * odds(chance) + deep.threat + _THREAT_BIAS > 0
