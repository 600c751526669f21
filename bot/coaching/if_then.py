"""An if-then plan said back as one good sentence, from a moment and an act typed as people type them.

"at the start" and "to breathe slower" make no sentence with "if" and "then I" around them; "they ask me about budgets" and "stop
after two minutes" do. Where neither fits with care, the two stand side by side, and the person makes the sentence.
"""

from __future__ import annotations

import re

from bot.coaching.words import phrase
from bot.late import late

_IF = late(r"^(?:(?:and|so|maybe|probably|well|um+|like)\b[ ,]*)*(?:if|when|whenever|once)\s+", re.IGNORECASE)
_MOMENT = late(
    r"^(?:(?:at|in|from) )?(?:the|that|every|each|any) (?:moment|point|part|bit|time|second)(?: (?:when|where|"
    r"that|in which))? ",
    re.IGNORECASE,
)
_THEN = late(
    r"^(?:(?:then|and|so|maybe|well|um+|i'?ll|i will|i would|i'?d|i'?m going to|i am going to|i'?m gonna|i want to|i try to|"
    r"i should|i need to|i|try to|just|to)\b[ ,]*)+",
    re.IGNORECASE,
)
_CLAUSE = late(
    r"(?:i|i'?m|i've|we|you|they|they're|theyre|he|she|it|it's|there'?s|there (?:is|are)|some(?:one|body)|any(?:one|body)|"
    r"no(?:body| one)|people|nothing|something|(?:the|my|their|an?|another|one of) [\w' -]+? (?:is|are|gets?|"
    r"comes?|asks?|goes|says?|"
    r"starts?|begins?|ends?|has|wants?|looks?|stops?|interrupts?|makes?|rings?))\b|(?:asked|interrupted|given|"
    r"faced|pressed|stuck|in doubt)\b",
    re.IGNORECASE,
)
_AT = late(
    r"(?:at|in|on|during|before|after|while|as soon as|right (?:at|after|before)|just (?:before|after)|every time|"
    r"each time|from)\b",
    re.IGNORECASE,
)
_VERBS = frozenset(
    """
    add am answer apologise ask aim bite begin bring breathe breath bring brag calm call can check choose clarify come
    compare count
    cut describe do don't dont doing draw drink drop end ease explain finish first fold follow get give go greet have hold imagine
    keep laugh lead lean learn leave let listen look lower list mention make move name nod offer open own pause pick plan point
    practise practice prepare present put raise read recall relax remember repeat rephrase research rest say shake
    share show sit skip
    slow smile speak spell stand start state stay stick stop structure sum summarise summarize take talk tell thank
    think touch turn use
    visit wait walk watch wear will won't wont write work quote lay
    """.split()
)
_APOSTROPHES = {
    "theres": "there's", "theyre": "they're", "dont": "don't", "wont": "won't", "cant": "can't", "im": "I'm", "ive": "I've",
    "thats": "that's", "its": "it's", "didnt": "didn't", "doesnt": "doesn't", "isnt": "isn't", "youre": "you're",
}  # fmt: skip
_LY = late(r"(?:\w+ly|never|always|first|also|not|simply)$", re.IGNORECASE)


def moment(text: str) -> str:
    """The moment without the "if" or "when" that the sentence around it supplies."""
    short = " ".join(text.split()).rstrip(" .!,;")
    short = _IF.sub("", short) or short
    clause = _MOMENT.sub("", short)
    return clause if clause != short and _CLAUSE.match(clause) else short


def act(text: str) -> str:
    """What is done, without "then I will" before it."""
    short = " ".join(text.split()).rstrip(" .!,;")
    return _THEN.sub("", short) or short


def sentence(cue: str, deed: str) -> str:
    """The plan said back: a whole sentence where the pieces make one, else the pieces beside each other."""
    cue, deed = (_spelt(part) for part in (cue, deed))
    words = deed.split()
    verb = next((w.strip(",").lower() for w in words if not _LY.match(w.strip(","))), "")
    if verb in _VERBS and _CLAUSE.match(cue):
        return phrase("facts.plan.clause", cue=_small(cue), act=deed[:1].lower() + deed[1:])
    if verb in _VERBS and _AT.match(cue):
        return phrase("facts.plan.moment", cue=_small(cue), act=deed[:1].lower() + deed[1:])
    return phrase("facts.plan.apart", cue=cue, act=deed)


def _spelt(text: str) -> str:
    """With the apostrophes and the capital I that a phone leaves out; "its" only where it stands for "it is"."""
    words = [_APOSTROPHES.get(word, word) if n == 0 or word != "its" else word for n, word in enumerate(text.split())]
    return re.sub(r"\bi(?='(?:m|d|ve|ll)\b|\b)", "I", " ".join(words))


def _small(text: str) -> str:
    """A clause that comes after a word of ours, without the capital of a beginning; "I" and names keep theirs."""
    first = text.split()[0]
    return text if first in ("I", "I'm", "I've") or not (_CLAUSE.match(text) or _AT.match(text)) else text[:1].lower() + text[1:]


def whole(text: str) -> bool:
    """Whether a typed plan holds both its moment and what is done then."""
    words = text.split()
    return len(words) >= 5 and bool(
        re.search(r"\bthen\b|,|\bI(?:'ll| will)?\b|\bi'?ll\b", text, re.IGNORECASE) or len(words) >= 9
    )
