"""What somebody wants said, as it is said to the one whom it speaks of: "their word" is "your word", "if she likes me" is "if you
like me"; a sentence of theirs with its capital and its article."""

from __future__ import annotations

import re

from bot.late import late


def as_sentence(words: str) -> str:
    """What somebody wants said, as a sentence of a letter: capitals, and "an" before a vowel."""
    words = re.sub(r"\bi\b", "I", re.sub(r"\bi(['’])", r"I\1", words))
    words = re.sub(r"^I(m|ve|d|ll)\b", r"I'\1", words, flags=re.IGNORECASE)
    words = with_articles(words)
    return f"{words[:1].upper()}{words[1:]}."


_A = late(
    r"\b(?P<a>a) (?!(?:and|or|in|is|as|at|are|on|of|if|it|i|am|an|a|eu\w*|ew\w*|one|once|one-\w+)\b)"
    r"(?=[aeio]|u(?!ni(?![nm])|s[aeiu]|k\b|tili|se\b)|hour|hono|honest|heir)(?P<next>\w+)",
    re.IGNORECASE,
)


def with_articles(words: str) -> str:
    """Words with "an" where a vowel is heard ("a angry customer")."""
    return _A.sub(lambda m: f"{m['a']}n {m['next']}", words)


_YOU = {
    "they": "you", "them": "you", "their": "your", "theirs": "yours", "themselves": "yourselves", "they're": "you're",
    "they've": "you've", "they'd": "you'd", "they'll": "you'll", "theyre": "you're", "theyve": "you've",
}  # fmt: skip
_THEM = late(rf"\b(?:{'|'.join(sorted(_YOU, key=len, reverse=True))})\b", re.IGNORECASE)
_MANY_OTHERS = late(
    r"\b(?!(?:this|his|was|is|has|us|yes|does|its|as|always|sometimes|perhaps|business|process|across|less|plus|thus|years?|"
    r"months|"
    r"weeks|days|hours|minutes|times|nights|weekends)\b)\w{2,}(?:[^sui\W]s|people|children|men|women|team|family|police)\b",
    re.IGNORECASE,
)
"""Others than the reader, of whom "they" may be said."""
_NAMED_BY = late(r"\w+s(?:(?:,| and| or) \w+s)* (?:of|from) (?:(?:all|some|any|one|each|both) )?(?:of )?$", re.IGNORECASE)
"""Before "their": what is theirs, and none of those of whom "they" is said ("the names of their branches")."""


def to_the_reader(words: str) -> str:
    """Words about those whom a letter is written to, as they are said to them ("their word" is "your word"); "they" of others who
    were named before stay what they are."""

    def said(found: re.Match[str]) -> str:
        before = _NAMED_BY.sub("", words[: found.start()])
        return found[0] if _MANY_OTHERS.search(before) else _YOU[found[0].lower().replace("’", "'")]

    return _THEM.sub(said, words)


_ONE_ASKED = {
    "her": late(r"\b(?P<is>she|herself|her|hers)(?P<end>['’]s|['’]d|['’]ll)?\b", re.IGNORECASE),
    "him": late(r"\b(?P<is>he|himself|him|his)(?P<end>['’]s|['’]d|['’]ll)?\b", re.IGNORECASE),
}
_OF_YOURS = {"she": "you", "he": "you", "herself": "yourself", "himself": "yourself", "hers": "yours", "him": "you"}
_NO_OWNED = late(
    r"\W*(?:$|[,.;!?]|(?:to|at|in|on|for|with|about|from|after|before|when|if|and|or|but|the|a|an|that|this|my|me|it|what|why|"
    r"how|more|again|then|now|today|yesterday|as|so|because|first|better)\b)",
    re.IGNORECASE,
)
"""What follows "her" where nothing is hers."""
_TO_VERB = late(
    r"(?P<between>\s+(?:(?:\w+ly|also|still|just|ever|even|always|never|often)\s+)*)(?P<verb>[a-z]+(?:n['’]t)?)"
)
_WITH_YOU = {
    "is": "are", "was": "were", "has": "have", "does": "do", "goes": "go", "isn't": "aren't", "wasn't": "weren't",
    "hasn't": "haven't", "doesn't": "don't",
}  # fmt: skip
_SOMEBODY_ELSE = late(
    r"\b(?:my|our|a|another|the other) (?:\w+ )?(?:sister|brother|mother|mum|mom|father|dad|wife|husband|partner|son|daughter|"
    r"friend|mate|colleague|boss|manager|candidate|applicant|referee|cousin|aunt|uncle|girlfriend|boyfriend|teacher|mentor|coach)\b",
    re.IGNORECASE,
)
"""Of whom "she" may be said as well."""


def to_the_asked(words: str, whom: str) -> str:
    """What "her" or "him" is to be asked, as it is said to that person ("if she likes me" is "if you like me"). Where nobody
    was named, the one who is first spoken of is the reader; `whom` is who was named."""
    if whom not in _ONE_ASKED:
        first = re.match(r"(?:(?:is|was|has|does|did|would|could|can|will) )?(?:(?P<she>she)|he)\b", words, re.IGNORECASE)
        if first is None or whom == "them":
            return words
        whom = "her" if first["she"] else "him"
    if _SOMEBODY_ELSE.search(words):
        return words
    written, at = "", 0
    for found in _ONE_ASKED[whom].finditer(words):
        if found.start() < at:
            continue
        who, end, rest = found["is"].lower(), found["end"] or "", words[found.end() :]
        subject = who in ("she", "he")
        before = words[at : found.start()]
        if subject and (turned := re.search(r"\b(is|was|has|does)(\s+)$", before, re.IGNORECASE)):
            before = before[: turned.start()] + _WITH_YOU[turned[1].lower()] + turned[2]
        owned = who == "his" or (who == "her" and not _NO_OWNED.match(rest))
        you = _OF_YOURS.get(who, "your" if owned else "you")
        if end[1:].lower() == "s":
            end = "'ve" if re.match(r"\s+(?:\w+ly\s+)?(?:been|got|had|\w+ed)\b", rest) else "'re"
        written, at = f"{written}{before}{you}{end}", found.end()
        asked = re.search(r"\b(?:are|were|have|do)\s*$", before) is not None
        verb = _TO_VERB.match(rest) if subject and not end and not asked else None
        if verb is not None:
            written, at = f"{written}{verb['between']}{_as_you_do(verb['verb'])}", at + verb.end()
    return written + words[at:]


def _as_you_do(verb: str) -> str:
    """A verb of "she" as it is said with "you"."""
    if (known := _WITH_YOU.get(verb.replace("’", "'"))) is not None:
        return known
    if len(verb) > 4 and verb.endswith("ies"):
        return f"{verb[:-3]}y"
    if re.search(r"(?:ss|sh|ch|x|zz)es$", verb):
        return verb[:-2]
    return verb[:-1] if len(verb) > 3 and verb.endswith("s") and not verb.endswith(("ss", "us", "is")) else verb
