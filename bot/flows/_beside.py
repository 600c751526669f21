"""What is said beside the matter: a question, an excuse for one's English. Nothing of it is a fact about a rejection."""

from __future__ import annotations

import re

from bot.coaching.words import begins

LONGEST = 30
"""Words; what is longer and begins like a question is a telling."""
_PARTS = re.compile(r"([.!?\n;,]+)")
_OF_LANGUAGE = re.compile(
    r"\W*(?:(?:hi|hello|hey|and|but|so|also|please|pls|sorry|because) )*(?:"
    r"(?:sorry|excuse(?: me)?|forgive(?: me)?|i apologi[sz]e)(?: about| for)? (?:my|the) (?:\w+ )?"
    r"(?:english|grammar|spelling|writing)"
    r"(?: (?:is|it'?s))?(?: (?:not|so|very|good|great|bad|poor|perfect|too|well|the best|mistakes?))*|"
    r"(?:my|me) (?:english|grammar|spelling)(?: is| are|'s)?(?: (?:not|isn'?t|so|very|really|that|good|great|bad|poor|perfect|"
    r"too|well|the best|yet|only|basic|little|weak|terrible))*|"
    r"i(?:'?m| am)(?: still| just)? learning (?:the )?english|english is(?: not|n'?t) my (?:\w+ )?(?:language|tongue)|"
    r"i (?:do not|don'?t|dont|cannot|can'?t) (?:speak|write|read|understand|know)(?: \w+){0,2} english(?: \w+){0,3}|"
    r"(?:(?:can|could) you |you )?(?:please |to )?(?:use|write|speak|talk|say it|answer)"
    r"(?: me| to me| with me)?(?: in| with| only)? "
    r"(?:easy|easier|simple|simpler|plain|short|shorter|basic)(?: \w+)?(?: please)?"
    r")(?: please| to me| with me| sorry)*\W*",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"\W*(?:hi|hello|hey|good (?:morning|day|evening|afternoon)|dear \w+|sorry|thanks?|thank you|ok|okay|please)?\W*",
    re.IGNORECASE,
)


def without_language(text: str) -> str:
    """A text without what it says of one's own English, which is not what an employer said."""
    if not re.search(r"\b(?:english|grammar|spelling|words?|language|simple|easy|plain)\b", text, re.IGNORECASE):
        return text
    parts = _PARTS.split(text)
    kept = [
        part + mark
        for part, mark in zip(parts[::2], [*parts[1::2], ""], strict=True)
        if not part.strip() or not _OF_LANGUAGE.fullmatch(part.strip())
    ]
    return "".join(kept) if len("".join(kept)) < len(text) else text


def of_language(text: str) -> bool:
    """Whether a text is about one's own English, and about nothing else."""
    rest = without_language(text)
    return rest != text and all(_GREETING.fullmatch(part) for part in _PARTS.split(rest)[::2])


def asks(text: str) -> bool:
    """Whether a text is a question of the person's own, by how it begins or ends."""
    return len(text.split()) <= LONGEST and (text.strip().endswith("?") or begins("question_words", text))
