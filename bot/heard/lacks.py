"""What they have of the people there, said at whatever question: no address, only a number, no surname."""

from __future__ import annotations

import re

from bot.heard.beside import asks
from bot.late import late
from bot.records import Case

LONGEST = 14
"""Words; a longer text tells more than this."""
_NOT = (
    r"\b(?:(?:do ?n['’]?t|do not|dnt|never|have ?n['’]?t|have not) (?:actually |even |really )?"
    r"(?:know|no|kno|have|hav|had|got|get)|no|not|without)\b"
)
_MAIL = late(
    rf"{_NOT}[^.!?,;]{{0,25}}\b(?:e-?mails?|mail|address(?:es)?)\b|\bonly (?:have |got |know )?"
    r"(?:(?:her|his|their|there|a|the) )*(?:mobile|number|phone|cell)\b",
    re.IGNORECASE,
)
_NUMBER = late(r"(?<!no )\b(?:mobile|number|phone|cell|whatsapp)\b", re.IGNORECASE)
_NO_NUMBER = late(rf"{_NOT}(?:(?!\b(?:only|but|just)\b)[^.!?,;]){{0,25}}\b(?:mobile|number|phone|cell)\b", re.IGNORECASE)
_NAME = late(rf"{_NOT}[^.!?,;]{{0,20}}\b(?:sur|last |first |full |second )?names?\b", re.IGNORECASE)


def lacks(text: str) -> tuple[str, ...]:
    """What is said to be missing or there: "no_address", "number", "no_name"; nothing where a text says something else."""
    if len(text.split()) > LONGEST or "?" in text or asks(text):
        return ()
    found = []
    if _MAIL.search(text):
        found.append("no_address")
        if _NUMBER.search(text) and not _NO_NUMBER.search(text):
            found.append("number")
    if _NAME.search(text):
        found.append("no_name")
    return tuple(found)


def noted(case: Case, found: tuple[str, ...]) -> Case:
    """The case with that put in."""
    marks = tuple(m for m in ("no_address",) if m in found and m not in case.settled)
    number = case.number_given or "number" in found
    return case.model_copy(update={"settled": (*case.settled, *marks), "number_given": number})


def line_for(found: tuple[str, ...]) -> str:
    """The line that answers it."""
    if "no_address" not in found:
        return "rejection.no_name"
    return "rejection.only_a_number" if "number" in found else "rejection.no_address"
