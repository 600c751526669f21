"""The shared moment of a request (A55): what somebody typed about it, as the half line that a message can carry.

People answer "is there a moment you both would remember?" as they talk: "no idea really, maybe how i explained the bridge
project", "we laughed about the trains", "she asked me about night shifts". The message says "Our talk about ...", so what
is wanted is the thing itself. Where none can be found with care, nothing goes in: a message without a shared moment is good,
and one with a broken sentence is not.
"""

from __future__ import annotations

import re

from bot.late import late
from bot.turned import with_articles

MOST_WORDS = 14
"""A longer one is a story, and no half line."""

_FILLER = late(
    r"^(?:(?:no idea|not sure|dunno|idk|don'?t know|i (?:don'?t|dont) (?:really )?know|hard to say)(?: really| tbh| honestly)?|"
    r"yes|yeah|yep|well|um+|uh+|erm*|hm+|oh|ok(?:ay)?|so|like|maybe|probably|perhaps|possibly|honestly|actually|"
    r"i (?:think|guess|suppose|reckon|remember|mean)|i'?d say|just|only|mostly|mainly|(?:it|there|that) (?:was|were|is)|it'?s|"
    r"that'?s|and|but|one (?:thing|moment) (?:was|is)|the (?:moment|bit|part|time) (?:was )?(?:when|where)|"
    r"when|where|how about|that)\b[\s,.:;-]*",
    re.IGNORECASE,
)
_WHO = r"(?:the \w+|[a-z]+)(?: (?:both|all|also|really|had|got))*"
_SPOKE = late(
    rf"^(?:(?:{_WHO}|i)\s+)?(?:talk(?:ed|ing)?|sp(?:oke|eak|eaking)|chat(?:ted|ting|s)?|laugh(?:ed|ing)?|jok(?:ed|ing)|bond(?:ed|ing)|"
    r"a (?:good |nice |long |great )?(?:talk|chat|laugh|joke|discussion|conversation)|(?:good |nice )?conversation|discussion|"
    r"asked(?: me)?|told (?:me|them|him|her|us)|ask(?:ing)? me|agreed|argued|clicked|connected|got talking|went on|geeked out)"
    r"\s+(?:(?:a lot|for ages|quite a bit|a bit|loads|ages) )?(?:about|over|on|at|of)\s+(?P<what>.+)$",
    re.IGNORECASE,
)
_DID = late(
    rf"^{_WHO}\s+(?:discuss(?:ed)?|mention(?:ed)?|lik(?:ed|es)|love[ds]?|enjoyed|praised|show(?:ed)?(?: me)?|"
    r"walked (?:me )?through|went through|tried|saw)\s+(?P<what>.+)$",
    re.IGNORECASE,
)
_TRAILING = late(
    r"\s+(?:i (?:think|guess|suppose)|maybe|lol|haha|tbh|or something|and (?:that|stuff)|if that counts)$", re.IGNORECASE
)
_ARTICLES = frozenset("the my our your a an how why what that this".split())
_SENTENCE = late(r"^(?:i|we|he|she|they|it|you|nobody|everyone|everything)\b|[\n{}\[\]<>]", re.IGNORECASE)
_THEIRS = late(
    r"\b(?:her|his|their)\b(?= \w)(?! (?:the|a|an|that|this|about|how|what|why|my|some|all|and|for|to|in|on|at)\b)", re.IGNORECASE
)
_MORE = late(r"\s+(?:and|but|so|because|cause|cos)\s+(?:then )?(?:i|we|she|he|they|it|you)\b.*$", re.IGNORECASE)
"""A second clause, which tells the story on."""
_WHICH = late(r"(?<=\w) (?:that |which )?(?:she|he|they) (?:\w+)$", re.IGNORECASE)
"""What says whose it was: "the bingo nights she runs" is the bingo nights."""
_NO_THING = late(
    r"^(?:said|did|do|was|were|had|have|got|made|went|gave|took|felt|tried|talked|nothing|everything|all|none|never|not|still|fine|good|"
    r"great|bad|nice|can'?t|cannot|couldn'?t|really|very|dunno|whatever)\b",
    re.IGNORECASE,
)
"""What no thing begins with, and no half line can be about."""
_ABSENT = late(r"\b(?:she|he|they|him|them)\b", re.IGNORECASE)


def as_half_line(text: str) -> str:
    """The shared moment as it fits after "Our talk about", or an empty string where that would not be a good sentence.

    "we laughed about the trains" gives "the trains"; "how i explained it" gives "how I explained it"; "her dog" gives "your dog",
    since the message is written to that person. Nothing is added that was not said."""
    said = re.split(r"(?<=\w[.!?;])\s+(?=\S)", " ".join(text.split()), maxsplit=1)[0].strip(" .!,;:-\"'")
    while match := _FILLER.match(said):
        if match.end() == len(said):
            return ""
        said = said[match.end() :]
    for pattern in (_SPOKE, _DID):
        if found := pattern.match(said):
            said = found["what"]
            break
    said = _MORE.sub("", re.sub(r"^(?:about|over)\s+", "", said))
    said = _TRAILING.sub("", said).strip(" .!,;:-\"'")
    said = _THEIRS.sub("your", _WHICH.sub("", said))
    if not said or len(said.split()) > MOST_WORDS or _SENTENCE.search(said) or _NO_THING.match(said) or _ABSENT.search(said):
        return ""
    if said[0].isupper() and said.split()[0].lower() in _ARTICLES:
        said = said[0].lower() + said[1:]
    return with_articles(re.sub(r"\bi(?='(?:m|d|ve|ll)\b|\b)", "I", said))
