"""What is asked of the talk itself, and of no case: where it stood, what may be answered, a plainer word, a joke, an ear."""

from __future__ import annotations

import re
from typing import Literal

from bot.late import late

OfTheTalk = Literal["", "where", "answers", "plainer", "joke", "listen"]
_OPENING = (
    r"\W*(?:(?:hi|hello|hey|ok(?:ay)?|so|and|but|well|now|right|sorry|please|pls|wait|um+|oh|lol|actually|no|i'?m back|"
    r"i am back|me again)\b[\s,.!:-]*)*"
)
_CLOSING = (
    r"(?:[\s,]+(?:please|pls|then|again|now|mate|lol|haha|exactly|just now|with (?:this|that|it)|here|thanks|for me|a bit))*\W*"
)
_ASK_ME = r"(?:(?:can|could|will|would) (?:you|u) (?:please |pls |just )?|please |pls |just )?"
_READERS: tuple[tuple[OfTheTalk, re.Pattern[str]], ...] = tuple(
    (kind, late(rf"{_OPENING}(?:{words}){_CLOSING}", re.IGNORECASE))  # type: ignore[misc]
    for kind, words in (
        (
            "where",
            r"wh?e?re? (?:were we|was i|had we got(?: to)?|did (?:we|i) (?:leave(?: it)? off|leave it|stop|get to|finish)|"
            r"(?:have|had) (?:we|i) got(?:ten)? to|are we up to)|"
            r"what (?:were|was) (?:we|i) (?:doing|at|talking about|on)(?: last)?|"
            r"how far (?:had|did|have) (?:we|i) (?:got|get|gotten|come)|"
            r"remind me where (?:we|i) (?:were|was|got to|left off|stopped)|"
            r"(?:can|shall|could) (?:we|i) (?:pick up|go on|carry on|continue) (?:from )?where (?:we|i) (?:left off|stopped|"
            r"were|was)|"
            r"(?:pick|picking|carry|let'?s (?:pick|carry)) (?:it |this )?(?:up|on) (?:from )?where (?:we|i) (?:left off|"
            r"stopped|were|was)",
        ),
        (
            "answers",
            r"(?:(?:i )?(?:do ?n'?t|do not|did ?n'?t|did not|ca ?n'?t|cannot) (?:really |quite )?(?:understand|get|follow) "
            r"(?:the|this|that|your) question\W*)?(?:and |so )?"
            r"(?:what (?:are|were) (?:the |my )?(?:possible |allowed |valid |available |different )?(?:answers|options|"
            r"choices|replies)|"
            r"what (?:can|could|should|may|must|do|am i (?:supposed|meant|allowed) to) (?:i )?(?:answer|reply|choose|pick|"
            r"type|enter|"
            r"put|choose from)(?: here| there| to (?:that|this))?|which answers? (?:are|is|can) (?:possible|there|allowed|"
            r"i give))|"
            r"(?:i )?(?:do ?n'?t|do not|did ?n'?t|did not|ca ?n'?t|cannot) (?:really |quite )?(?:understand|get|follow) "
            r"(?:the|this|that|your) question|"
            r"what (?:do|did) (?:you|u) mean by (?:this|that|the|your) question|what does (?:this|that|the) question mean|"
            r"what does (?:that|this|the) question mean|what is (?:this|that|the) question(?: about)?|"
            r"(?:(?:what do you want|what am i meant|what am i supposed)(?: me)? to (?:say|answer|type|write)(?: here)?)",
        ),
        (
            "plainer",
            rf"{_ASK_ME}(?:(?:dumb|water|tone) (?:it|this|that) (?:right |way )?down|(?:say|put|explain|write|make|word|"
            rf"phrase) (?:it|this|that)"
            r" (?:to me )?(?:more |much |a bit |in |with )*(?:simply|simpler|plain(?:er|ly)?|easy|easier|simple|plain english|"
            r"(?:simple|easy|easier|plain|normal|fewer|short|everyday) words|normal english|like i(?:'?m| am) (?:five|5|"
            r"a child))|"
            r"simplify (?:it|this|that)|(?:in )?(?:plain|simple|simpler|easy) (?:english|words)|eli5|"
            r"too (?:many|big|long|hard|difficult) (?:big )?words)",
        ),
        (
            "listen",
            r"(?:can|could|may|do you mind if|is it (?:ok|okay|alright) if) (?:i|we) (?:please |just |maybe |also )*"
            r"(?:rant|vent|moan|let off steam|get (?:something|this|it) off my chest|"
            r"be (?:really |completely |totally )?(?:honest|open|frank) with (?:you|u)|"
            r"talk to (?:you|u)(?: about (?:it|this|something|my day))?|tell (?:you|u) (?:something|a secret|my story|"
            r"about (?:it|this|my day|what happened)|what (?:happened|went wrong|they (?:said|did))|how it went))"
            r"(?: (?:first|a (?:bit|minute|moment|second)|for a (?:bit|minute|moment|second)))*",
        ),
        (
            "joke",
            rf"{_ASK_ME}(?:(?:tell|give|know|got|have you got|do you know|you got|crack) (?:me |us )?(?:(?:a|any|another|some|"
            rf"one|good|"
            r"funny|dad) )*(?:jokes?|riddles?|funny stor(?:y|ies)|something funny)|(?:do you|can you|u) (?:know|tell|do|make) "
            r"(?:(?:a|any|some|me a) )*jokes?|make me (?:laugh|smile)|cheer me up|sing (?:me )?(?:a song|something)|"
            r"say something (?:funny|nice)|entertain me)",
        ),
    )
)
LONGEST = 24
"""Words; what is longer tells or asks of more."""


def of_the_talk(text: str) -> OfTheTalk:
    """What a text asks of the talk, where it asks that and nothing else."""
    flat = " ".join(text.replace("\u2019", "'").split())
    if len(flat.split()) > LONGEST:
        return ""
    return next((kind for kind, rule in _READERS if rule.fullmatch(flat)), "")
