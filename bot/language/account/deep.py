"""The encoder's say on a telling or a notice: what the whole of it means, beside what rules and heads read of its words.

Each slot is weighed anew: for every value it can have, what the rule read, what the head holds for likely and the encoder's
score are added up with their weights (`bot.language.weights`). Which texts are worth its milliseconds, `reading.doubtful` says.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Final, NamedTuple

import numpy as np

from bot.language.account.employer import ANOTHERS, ASKED_ABOUT, STILL_ON
from bot.language.account.ends import put_right
from bot.language.account.person import of_a_post
from bot.language.account.role import OWN_TRADE, ROLE_ENDS, of_a_person
from bot.language.account.text import Text
from bot.language.encoder import Seen, tokens
from bot.language.names import EMPLOYERS, GIVEN
from bot.language.readings import Slot, Span
from bot.language.weights import best, chance_of, columns, odds, scored, weights
from bot.late import late

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
"""What the encoder marks word by word, in the order in which it is settled."""
MOST_RUNS: Final = 4
_PLAIN: Final = 0.65
"""From here a reason was read by a rule, not by a head alone."""
_STAYS: Final = 1.0
"""By so much (in log odds) less is enough for such a reason."""
_MOST_SURE: Final = 6.0
"""The log odds at which a mark is as sure as it counts."""
_LIKELY: Final = 0.25
"""From which probability a word may belong to a name."""


def value_parts(slot: str, value: str, rule: Slot[str], head: Mapping[str, float], seen: Seen, notice: bool) -> dict[str, float]:
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


def overruled(rule: Slot[str], sure: float) -> bool:
    """Whether a plain reading of the rules stands against another value that is only so probable."""
    return rule.value not in ("", "unknown", "none") and rule.sure >= PLAIN and sure < CLEAR


PLAIN: Final = 0.8
FIRM: Final = 0.7
"""So sure is a name that stands in a place of its own ("it was Adyen")."""
CLEAR: Final = 0.93
"""A rule so sure is given up only for a value that is this probable."""


def weighed(slot: str, rule: Slot[str], head: Mapping[str, float], seen: Seen, notice: bool) -> tuple[str, float]:
    """The value of a slot for which most speaks, and how probable it is among all."""
    at, sure = best([value_parts(slot, value, rule, head, seen, notice) for value in VALUES[slot]], weights("T5 " + slot))
    value = VALUES[slot][at]
    if value == "silence" and rule.value == "unknown" and sure < CLEAR:
        return rule.value, rule.sure  # that nobody has written is seldom said without a word for it
    return (rule.value, rule.sure) if value != rule.value and overruled(rule, sure) else (value, sure)


def reason_parts(label: str, rule: Slot[str] | None, top: float, seen: Seen, notice: bool) -> dict[str, float]:
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
    score = {
        label: scored(reason_parts(label, found.get(label), top[at], seen, notice), by) for at, label in enumerate(REASONS)
    }
    plain = {label for label, slot in found.items() if slot.sure >= _PLAIN}
    return {label: chance_of(each) for label, each in score.items() if each >= by["least"] - _STAYS * (label in plain)}


class Candidate(NamedTuple):
    """A stretch of the text that may be a name; nothing is one too."""

    value: str
    span: Span | None
    parts: dict[str, float]


def _folded(low: str) -> str:
    """A text in lower case, every letter without its accent and in its place, so that the encoder's words can be found in it."""
    if low.isascii():
        return low
    return "".join(c if c.isascii() else unicodedata.normalize("NFKD", c)[0] for c in low)


def runs(low: str, seen: Seen, name: str) -> list[tuple[Span, float]]:
    """The stretches of a text in lower case that the encoder marks as a name of that kind, with the mean score of their words,
    the likeliest first."""
    marks = seen.marks[:, NAMES.index(name)].tolist()
    least = odds(_LIKELY)
    if not marks or max(marks) < least:
        return []
    text = _folded(low)
    found: list[tuple[Span, float]] = []
    at = 0
    while at < len(marks):
        if marks[at] < least:
            at += 1
            continue
        end = at + 1
        while end < len(marks) and marks[end] >= least:
            end += 1
        first, last = at, end
        while first < last and not seen.words[first].isalnum():
            first += 1
        while first < last and not seen.words[last - 1].isalnum():
            last -= 1
        if first < last and (span := _found(text, seen.words, first, last)):
            found.append((span, sum(marks[at:end]) / (end - at)))
        at = end
    return sorted(found, key=lambda run: -run[1])[:MOST_RUNS]


def _found(text: str, words: Sequence[str], first: int, last: int) -> Span | None:
    """Where the words from `first` to `last` stand in the text: of several places the one with as many before it."""
    wanted = tuple(words[first:last])
    before = sum(tuple(words[at : at + last - first]) == wanted for at in range(first))
    # a letter may stand there more often than the encoder reads it
    pattern = r"\s*".join("".join(re.escape(c) + "+" * c.isalpha() for c in word) for word in wanted)
    places = [match.span() for match in islice(re.finditer(rf"(?<!\w){pattern}(?!\w)", text), before + 1)]
    return Span(*places[-1]) if places else None


def candidates(
    t: Text, rule: Slot[str], seen: Seen, name: str, taken: Sequence[Span], person: Slot[str] | None = None
) -> list[Candidate]:
    """What the name may be: nothing, what the rules read, what the encoder marks outside the spans that are `taken`.

    `person` is who told them, as the rules read it: a post beside that name is theirs."""
    marked = [run for run in runs(t.low, seen, name) if not any(_meet(run[0], span) for span in taken)]
    marked = [run for run in marked if not _DENIED.search(t.low, max(0, run[0].start - 16), run[0].start)]
    if name != "person":
        marked = [run for run in marked if not ASKED_ABOUT.search(t.low, max(0, run[0].start - 30), run[0].start)]
    if name == "employer":
        marked = [run for run in marked if not ANOTHERS.search(t.low, max(0, run[0].start - 60), run[0].start)]
        open_still = {t.low[run[0].start : run[0].end] for run in marked if STILL_ON.match(t.low, run[0].end)}
        marked = [run for run in marked if t.low[run[0].start : run[0].end] not in open_still]
        marked = [run for run in marked if not _REFUSED.match(t.low, run[0].end)]
        right: dict[Span | None, float] = {}
        for span, score in marked:
            right.setdefault(put_right(t, Slot("", span, 0.0)).span, score)
        marked = [(span, score) for span, score in right.items() if span]
    if name == "role":
        marked = [run for run in marked if not _MET.search(t.low, max(0, run[0].start - 12), run[0].start)]
        marked = [run for run in marked if not _anothers_post(t, run[0], person)]
    made = [Candidate("", None, {"nothing": 1.0, "nothing notice": float(t.notice), "rule nothing": float(not rule.value)})]
    read = rule.span if rule.value else None
    if rule.value:
        parts = {"rule": 1.0, "rule sure": rule.sure, "rule notice": float(t.notice)} | _kinds(seen, rule.value, name)
        near = [score for span, score in marked if read and _meet(span, read)]
        same = [score for span, score in marked if span == read]
        if same:
            parts |= {"both": 1.0, "marked": same[0]}
        elif near:
            parts |= {"partly": 1.0, "marked partly": max(near)}
        else:
            parts["unmarked"] = 1.0
        made.append(Candidate(rule.value, rule.span, parts))
    for place, (span, score) in enumerate(marked):
        if span == read:
            continue
        near_rule = read is not None and _meet(span, read)
        value = t.raw[span.start : span.end]
        parts = {"marked": score, "alone": 1.0, "near rule": float(near_rule), "later": float(place > 0)}
        parts["against rule"] = float(bool(rule.value) and not near_rule)
        made.append(Candidate(value, span, parts | _kinds(seen, value, name)))
    return made


def _kinds(seen: Seen, value: str, name: str) -> dict[str, float]:
    """How much the words of `value` are marked as a name of this kind, and as one of another kind, where they are marked most."""
    words = tokens(value)
    if not words or len(words) > len(seen.words):
        return {}
    first = words[0]
    starts = [at for at, word in enumerate(seen.words) if word == first and list(seen.words[at : at + len(words)]) == words]
    if not starts:
        return {}
    own = NAMES.index(name)
    means = np.stack([seen.marks[at : at + len(words)].mean(axis=0) for at in starts])
    best_place = means[int(means[:, own].argmax())]
    others = max(float(best_place[kind]) for kind in range(len(NAMES)) if kind != own)
    clipped = max(-_MOST_SURE, min(_MOST_SURE, float(best_place[own])))
    return {"own mark": clipped / 2, "other mark": max(-_MOST_SURE, min(_MOST_SURE, others)) / 2}


_REFUSED = late(
    r" (?:(?:got|was|been|being|is|just|also|kena) )*(?:rejected|turned down|knocked back|ghosted|declined) by "
    r"(?!(?:e?-?mail|phone|text|letter|post|whatsapp|voicemail|sms|call|message)\b)"
)
"""After whoever was turned down by another: "I kena rejected by DBS"."""
_DENIED = re.compile(r"\b(?:wasn'?t|isn'?t|not)(?: the| at| with| from)? $")
"""Before a name that is taken back: "it wasn't Stripe, it was Adyen"."""
_MET = re.compile(r"\b(?:with|met|saw)(?: the| a| my| their| her| his)? $")
"""Whoever the person sat with holds a post that is not the one they applied for."""


def _anothers_post(t: Text, span: Span, person: Slot[str] | None) -> bool:
    """Whether a post is what the person is or was, or what somebody there is."""
    if t.notice or ROLE_ENDS.match(t.low, span.end):
        return False
    own = OWN_TRADE.search(t.low, max(0, span.start - 45), span.start) is not None
    return own or (person is not None and of_a_person(t, span.start, span.end, person))


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


_MARKED: Final = 3.0
"""From this mean score of their words a stretch is surely a name of its kind."""


def without_others(t: Text, rule: Slot[str], seen: Seen, name: str) -> Slot[str]:
    """A name that the rules read, without what beside it is surely marked as a name of another kind: "at Majestic Wine Rob said"
    names a shop and a person."""
    if name == "person" or not rule.span or " " not in rule.value:
        return rule
    inside = [(span, score) for span, score in runs(t.low, seen, name) if _inside(span, rule.span) and span != rule.span]
    if len(inside) != 1 or inside[0][1] < _MARKED:
        return rule
    own = inside[0][0]
    if _JOINED.match(t.low, own.start, own.end) or _JOINS.search(t.low, rule.span.start, own.start):
        return rule
    for other in NAMES:
        for span, score in runs(t.low, seen, other) if other != name else ():
            if score < _MARKED or not _inside(span, rule.span) or _meet(span, own):
                continue
            if other != "person" or t.low[span.start : span.end].split()[0] in GIVEN or _OF.match(t.low, span.end):
                return Slot(t.raw[own.start : own.end], own, rule.sure)
    return rule


_JOINED: Final = re.compile(r"(?:of|for|at|from|and|the) |.* (?:of|for|at|from|and|the)$")
"""What begins or ends with a word that joins is half a name ("of Skerra Council")."""
_JOINS: Final = re.compile(r"(?:&|\band) ?$")
_OF: Final = re.compile(r"(?<= of)(?= )| (?:of|at|from) ")


def _inside(one: Span, other: Span) -> bool:
    return other.start <= one.start and one.end <= other.end


def named(
    t: Text, rule: Slot[str], seen: Seen, name: str, taken: Sequence[Span], person: Slot[str] | None = None
) -> Slot[str]:
    """The name of that kind for which most speaks."""
    rule = without_others(t, rule, seen, name)
    known = candidates(t, rule, seen, name, taken, person)
    at, sure = best([one.parts for one in known], weights("T5 " + name))
    if known[at].value and rule.value.startswith(f"{known[at].value} ("):
        return rule  # "(Nights)" is part of the post
    part = known[at].value != rule.value and known[at].value and known[at].value in rule.value
    if name == "employer" and part and rule.value.lower() in EMPLOYERS:
        return rule  # "Slaughter and May"
    found = known[at].span
    who = person.span if person else None
    if name == "employer" and who and found and _inside(found, who) and (found != who or of_a_post(t, found)):
        return rule  # somebody's name, or a part of it
    near = "near rule" in known[at].parts and known[at].parts["near rule"] and sure < CLEAR
    if known[at].value != rule.value and (near or overruled(rule, sure)):
        return rule
    # "The council turned me down": an employer that is not named, only what it is.
    told_of = name == "employer" and rule.value.islower() and t.raw[:4].lower() == "the "
    if not known[at].value and (rule.sure >= FIRM or told_of) and sure < CLEAR:
        return rule  # what the rules read plainly is not dropped for a mere likelihood
    agreed = rule.sure if known[at].value == rule.value else 0.0
    return Slot(known[at].value, known[at].span, max(agreed, min(0.95, sure)))
