"""The draft check: what in a message may work against its writer, where it stands, why, and what would serve better.

The labels come from T1 (`bot.language.draft`); this module decides which of them matter for the form of message, what they
mean for sending it now (`gate`), and which rows stand behind each. The words stand in `prompts/en/check.md`.
Whether "another interview" or "my first choice" is true is asked, never classified (A30, A66): such a claim is a finding
until the person has said that it is true.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from bot.coaching.request import Form, body_of
from bot.language.readings import DraftReading, Span
from bot.late import late

Weight = Literal["heavy", "light", "missing", "ask"]
"""heavy: likely to cost the answer. light: would read better. missing: worth adding. ask: is it true?"""
Gate = Literal["", "hold", "advice_body"]
"""hold: sleep on it (A81, nudge N2). advice_body: the law comes in, so gate G3 is offered."""

_ROWS: dict[str, tuple[str, ...]] = {
    "I-HOT": ("A81", "A61"),
    "I-LEGAL": ("A48", "A89"),
    "I-BLAME": ("A89", "A31"),
    "I-CHALLENGE": ("A28", "A32"),
    "I-PLEA": ("A32",),
    "I-WHY": ("A27", "A28"),
    "I-DEFEND": ("A33", "A06"),
    "I-GUILT": ("A89",),
    "I-DEMAND": ("A58", "A89"),
    "I-COMPARE": ("A28",),
    "I-SELFDOWN": ("A71",),
    "I-VAGUE": ("A29",),
    "I-OVERLOAD": ("A90",),
    "I-LONG": ("A55",),
    "I-BURIED": ("A56",),
    "T-FIRST": ("A66",),
    "T-INTERVIEW": ("A30",),
    "M-ACCEPT": ("A56", "A28"),
    "M-THANKS": ("A58", "A43"),
    "M-ADVICE": ("A03", "A29"),
    "M-BOUND": ("A90",),
}
"""In the order in which findings are shown: what can do harm first."""
_LIGHT = frozenset({"I-SELFDOWN", "I-VAGUE", "I-OVERLOAD", "I-LONG", "I-BURIED"})
_WISHED = ("M-ACCEPT", "M-THANKS", "M-ADVICE", "M-BOUND")
_REQUESTS: frozenset[Form] = frozenset({"email", "reply", "linkedin", "recruiter"})
_SPOKEN: frozenset[Form] = frozenset({"phone", "live"})
_GATES: dict[str, Gate] = {"I-HOT": "hold", "I-LEGAL": "advice_body"}
_CLAIMS = {
    "T-FIRST": late(r"\b(?:first|top|number[ -]one|no\.? ?1)\s+choice\b", re.IGNORECASE),
    "T-INTERVIEW": late(
        r"\b(?:(?:another|an?other|more|further|second|new|next)\s+(?:\w+\s+)?interviews?\b[^.!?\n]{0,40}\b"
        r"(?:coming up|lined up|ahead|next week|tomorrow|soon|on (?:mon|tues|wednes|thurs|fri)day)"
        r"|(?:have|got|having)\s+(?:another|an?other|more|a further|a second)\s+interviews?\b"
        r"|interviews?\s+(?:coming up|lined up|ahead of me))",
        re.IGNORECASE,
    ),
}

_KNOWN = {"T-FIRST": "first_choice", "T-INTERVIEW": "another_interview"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about a draft. `spans` point into the text as it was given; where something is missing there are none.
    `why` and `better` are headings of `prompts/en/check.md`."""

    label: str
    weight: Weight
    spans: tuple[Span, ...]
    why: str
    better: str
    rows: tuple[str, ...]
    gate: Gate = ""


def check(
    reading: DraftReading, text: str, form: Form = "email", *, true: Collection[str] = (), shape: str = "tips"
) -> tuple[Finding, ...]:
    """The findings of a draft in the order in which to show them; none means that it can go as it is.

    `true` holds the claims that the person has confirmed ("first_choice", "another_interview").
    """
    found: dict[str, tuple[Span, ...]] = {}
    asks = form in _REQUESTS and shape not in ("thanks_only", "thanks_resources", "reconnect", "reopen", "status")
    for label in reading.labels:
        if label in _ROWS and label.startswith("I-") and _applies(label, form, asks):
            found[label] = reading.spans.get(label, ())
    if asks:
        found |= {label: () for label in _WISHED if label not in reading.labels}
    for label, claim in _CLAIMS.items():
        hit = claim.search(text)
        if hit and _KNOWN[label] not in true:
            found[label] = (Span(*hit.span()),)
    asked = found.get("M-ADVICE") is not None and _FOR_FEEDBACK.search(text) is not None
    return tuple(_finding(label, found[label], asked=asked) for label in _ROWS if label in found)


def claimed(text: str) -> tuple[str, ...]:
    """The claims that a text makes, of those that only the person can vouch for."""
    return tuple(_KNOWN[label] for label, claim in _CLAIMS.items() if claim.search(text))


def holds(findings: tuple[Finding, ...]) -> bool:
    """Whether the draft should be slept on before it is sent."""
    return any(f.gate == "hold" for f in findings)


def blank_subject(text: str) -> str:
    """The text with a subject line blanked out, every character still in its place, for the reader of drafts."""
    body = body_of(text)
    return " " * (len(text) - len(body)) + body


_CUSTOM: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (late(pattern, re.IGNORECASE), plain)
    for pattern, plain in (
        (r"\bi (?:(?:humbly|kindly|respectfully|sincerely|would like to|would) )*request you(?: all)? to\b", "could you"),
        (r"\b(?:humbly|kindly)\b(?= \w+ (?:back )?(?:with|your|the|me|some|any|feed))", "please"),
        (r"\brevert\b(?! (?:(?:the|your|this|that) )?(?:decision|choice|rejection|outcome|it|this|that)\b)", "answer"),
        (r"\bat (?:the|your) earliest(?: convenience)?\b", "when you can"),
        (r"\bdo the needful(?: and)?\b", ""),
    )
)
"""Set phrases of courteous English, above all in India, and what is meant: no plea, no demand, and nothing to be undone."""


def plainly_put(text: str) -> str:
    """The text with such phrases as plain English, every other character still in its place, for the reader of drafts."""
    for phrase_, plain in _CUSTOM:
        text = phrase_.sub(lambda m, plain=plain: plain.ljust(len(m[0])), text)  # type: ignore[misc]
    return text


_FOR_FEEDBACK = late(r"\bfeed ?back\b", re.IGNORECASE)


def _applies(label: str, form: Form, asks: bool) -> bool:
    if label in ("I-VAGUE", "I-BURIED"):
        return asks
    # A script is spoken in several turns, so its length and the number of its questions are not those of a message.
    return not (label in ("I-LONG", "I-OVERLOAD") and form in _SPOKEN)


def _finding(label: str, spans: tuple[Span, ...], *, asked: bool = False) -> Finding:
    heading = label.lower().replace("-", "_")
    if label == "M-ADVICE" and asked:
        # Feedback is asked for; it is only that advice is given more gladly (A03).
        heading = "m_advice_for_feedback"
    weight: Weight = (
        "missing" if label.startswith("M-")
        else "ask" if label.startswith("T-")
        else "light" if label in _LIGHT
        else "heavy"
    )  # fmt: skip
    return Finding(label, weight, spans, f"check.{heading}", f"check.{heading}.better", _ROWS[label], _GATES.get(label, ""))
