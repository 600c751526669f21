"""The encoder's say on a telling or a notice: what the whole of it means, where the rules and the heads leave doubt.

It costs some milliseconds, so it is asked only where the cheap readings differ or are not sure. Then each slot is weighed
anew: for every value it can have, what the rule read, what the head holds for likely and the encoder's score are added up
with their weights (`bot.language.weights`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from bot.language.encoder import Seen
from bot.language.readings import Slot, Span
from bot.language.weights import best, chance_of, columns, odds, scored, weights

VALUES: Final[dict[str, tuple[str, ...]]] = {
    "told": ("unknown", "in_interview", "call", "voicemail", "email", "letter", "portal_or_text", "silence"),
    "stage": ("unknown", "application", "screen", "test", "interview", "final"),
    "door": ("none", "specific", "generic", "closed"),
    "feedback": ("none", "given", "offered", "on_request", "refused"),
    "filled": ("unknown", "yes", "no"),
}
"""What a slot can say; the first is that the text says nothing."""
REASONS: Final = (
    "generic_fit", "stronger_candidate", "experience", "skill", "behaviour", "internal", "cancelled_or_frozen",
    "eligibility", "pay_location_or_availability", "other",
)  # fmt: skip
NAMES: Final = ("employer", "role", "person")
MOST_RUNS: Final = 4
_LIKELY: Final = 0.25
"""From which probability a word may belong to a name."""
def told_of(slot: str, value: str, rule: Slot[str], head: Mapping[str, float], seen: Seen, notice: bool) -> dict[str, float]:
    """What speaks for `value` in a slot, by name: the sum of these by their weights is the value's score."""
    label = f"{slot}: {value}"
    parts = {"bias " + value: 1.0, ("notice " if notice else "account ") + value: 1.0}
    if label in columns("T5"):
        parts["encoder"] = float(seen.scores[columns("T5")[label]])
        if label in head:
            parts["head"] = odds(head[label])
    if rule.value == value:
        parts["rule"] = 1.0
        parts["rule sure"] = rule.sure
        parts["rule " + value] = 1.0
    return parts


def weighed(slot: str, rule: Slot[str], head: Mapping[str, float], seen: Seen, notice: bool) -> tuple[str, float]:
    """The value of a slot for which most speaks, and how probable it is among all."""
    at, sure = best([told_of(slot, value, rule, head, seen, notice) for value in VALUES[slot]], weights("T5 " + slot))
    return VALUES[slot][at], sure


def ground(label: str, rule: Slot[str] | None, top: float, seen: Seen, notice: bool) -> dict[str, float]:
    """What speaks for a reason, by name."""
    parts = {
        "bias": 1.0,
        "bias " + label: 1.0,
        "notice": float(notice),
        "encoder": float(seen.scores[columns("T5")["reason: " + label]]),
        "head": odds(top),
    }
    if rule is not None:
        parts |= {"rule": 1.0, "rule sure": rule.sure, "rule " + label: 1.0}
    return parts


def grounds(found: Mapping[str, Slot[str]], top: Sequence[float], seen: Seen, notice: bool) -> dict[str, float]:
    """The reasons for which enough speaks, and how probable each is."""
    by = weights("T5 reason")
    chance = {
        label: chance_of(scored(ground(label, found.get(label), top[at], seen, notice), by)) for at, label in enumerate(REASONS)
    }
    return {label: sure for label, sure in chance.items() if sure >= chance_of(by["least"])}


class Candidate(NamedTuple):
    """A stretch of the text that may be a name; nothing is one too."""

    value: str
    span: Span | None
    parts: dict[str, float]


def runs(raw: str, seen: Seen, name: str) -> list[tuple[Span, float]]:
    """The stretches of the text that the encoder marks as a name of that kind, with the mean score of their words."""
    column = NAMES.index(name)
    marks = seen.marks[:, column].tolist()
    least = odds(_LIKELY)
    found: list[tuple[Span, float]] = []
    at = place = 0
    low = raw.lower()
    while at < len(marks):
        if marks[at] < least:
            at += 1
            continue
        end = at
        while end < len(marks) and marks[end] >= least:
            end += 1
        words = list(seen.words[at:end])
        score = sum(marks[at:end]) / (end - at)
        at = end
        while words and not words[0].isalnum():
            words.pop(0)
        while words and not words[-1].isalnum():
            words.pop()
        if words:
            pattern = r"[\W_]{0,3}".join(map(re.escape, words))
            match = re.compile(rf"(?<!\w){pattern}(?!\w)").search(low, place) or re.compile(rf"(?<!\w){pattern}").search(low)
            if match:
                found.append((Span(*match.span()), score))
                place = match.end()
    return sorted(found, key=lambda run: -run[1])[:MOST_RUNS]


def candidates(raw: str, rule: Slot[str], seen: Seen, name: str, notice: bool) -> list[Candidate]:
    """What the name may be: nothing, what the rules read, what the encoder marks."""
    marked = runs(raw, seen, name)
    made = [Candidate("", None, {"nothing": 1.0, "nothing notice": float(notice), "rule nothing": float(not rule.value)})]
    if rule.value and rule.span:
        parts = {"rule": 1.0, "rule sure": rule.sure}
        same = next((score for span, score in marked if (span.start, span.end) == (rule.span.start, rule.span.end)), None)
        near = [score for span, score in marked if span.start < rule.span.end and rule.span.start < span.end]
        if same is not None:
            parts |= {"both": 1.0, "marked": same}
        elif near:
            parts |= {"partly": 1.0, "marked partly": max(near)}
        else:
            parts["unmarked"] = 1.0
        made.append(Candidate(rule.value, rule.span, parts))
    for place, (span, score) in enumerate(marked):
        if rule.value and rule.span and (span.start, span.end) == (rule.span.start, rule.span.end):
            continue
        near_rule = bool(rule.value and rule.span and span.start < rule.span.end and rule.span.start < span.end)
        against = bool(rule.value) and not near_rule
        parts = {"marked": score, "alone": 1.0, "near rule": float(near_rule), "against rule": float(against)}
        parts["later"] = float(place > 0)
        made.append(Candidate(raw[span.start : span.end], span, parts))
    return made


def named(raw: str, rule: Slot[str], seen: Seen, name: str, notice: bool) -> Slot[str]:
    """The name of that kind for which most speaks."""
    known = candidates(raw, rule, seen, name, notice)
    at, sure = best([one.parts for one in known], weights("T5 " + name))
    return Slot(known[at].value, known[at].span, min(0.95, sure))
