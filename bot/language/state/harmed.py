"""Whether somebody tells that another person hurts or threatens them: no threat of theirs, and no danger from themselves."""

# ruff: noqa: E501  (one rule stays on one line: a broken pattern is harder to read than a long one)

from __future__ import annotations

import re

_WHO = (
    r"(?:(?:my|the) (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|dad|father|step ?dad|step ?father|mum|mom|mother|brother|"
    r"son|uncle|flat ?mate|house ?mate|landlord|boss|manager)|he|she|they)"
)
_HARMED = re.compile(
    rf"\b{_WHO}(?:'s|'re|s)?(?: (?:is|are|was|were|has|have|had|been|keeps?|kept|just|always|sometimes|then|again|now|got home and)){{0,3}} (?:"
    r"threaten\w*(?: (?:me|to (?:kill|hurt|hit|beat|stab|harm) (?:me|us))\b)|"
    r"(?:hits?|hitting|beats?|beating|beaten|slap\w*|punch\w*|kick\w*|chok\w*|strangl\w*|hurts?|hurting|rap(?:es|ed|ing)) me"
    r"(?: up\b)?(?=\W*$|[.,;!?]| (?:when|if|because|cos|and|again|over|last|every|so|at home|in front|for (?:it|that|not)))|"
    r"(?:locked|locks|shut) me (?:out|in)\b)"
    r"|\b(?:scared|afraid|frightened|terrified) (?:to go|of going) (?:back )?home\b[^.!?\n]{0,30}\b(?:husband|wife|partner|boyfriend|girlfriend|"
    r"dad|father|step ?dad|he|she|him|her)\b"
    r"|\b(?:being|been|was|got) (?:beaten|hit|abused|threatened) (?:up )?(?:by|at home)\b",
    re.IGNORECASE,
)
_PLAY = re.compile(r"\b(?:game|boxing|spar\w*|chess|fifa|mario|martial|karate|judo|match|ring|level|cards|squash|tennis|marks?|stage)\b", re.IGNORECASE)


def harmed(text: str) -> bool:
    """Whether `text` says that somebody hits, hurts, locks out or threatens the writer."""
    return _HARMED.search(text.replace("\u2019", "'")) is not None and not _PLAY.search(text)
