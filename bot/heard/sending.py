"""Whether a message goes out: that we are asked to send it, that it has not gone after all, and when they mean to send it."""

from __future__ import annotations

import re

from bot.late import late

LONGEST = 16
"""Words; what is longer says more than this."""
_SOFT = (
    r"\W*(?:(?:ok|okay|oh|yes|yeah|great|perfect|fine|good|right|no|so|and|then|now|please|pls|kindly|just|actually|wait|"
    r"sorry|oops|hm+|"
    r"thanks|thank you|to be honest|honestly|well|hang on|my mistake|my bad|i lied|scratch that|but)\b[\s,.!:;-]*)*"
)
_LETTER = r"(?:\w+ )?(?:message|mail|e-?mail|letter|draft|note|text|reply|request)"
_IT = rf"(?:(?:the|my|this|that) {_LETTER}|it|that|this|them)"
_WHOM = (
    r"(?:her|him|them|the (?:recruiter|manager|interviewer|company|hiring manager|team)|hr|"
    r"(?!(?:my|the|any|some|an?|his|their|feed ?back|yet|at|after|on|in)\b)[^\W\d_][\w'’-]+"
    r"(?: (?!(?:please|now|for|today|then|by|on|at|tomorrow|and|but)\b)[^\W\d_][\w'’-]+)?)"
)
_ASKS_US = late(
    rf"{_SOFT}(?:(?:(?:can|could|will|would|may) (?:you|u)|(?:i(?:['’]d| would) like|i want|i need) you to|go ahead and|"
    rf"let['’]?s|you|you can|"
    rf"you may|do)\b[\s,]*(?:just |please |kindly |now |also )*)*"
    rf"(?:send|fire|ship|post|deliver|submit|mail|e-?mail|forward|dispatch)(?: {_IT}| off)?(?: off| out)?"
    rf"(?: (?:(?:over )?to {_WHOM}|for me|on my behalf|from my (?:account|e-?mail)|as (?:it|that) is|like (?:that|this)|now|"
    rf"please|then|off|"
    rf"right (?:away|now)|straight away|by e-?mail|directly|yourself))*\W*",
    re.IGNORECASE,
)
_NO_ORDER = late(
    r"\W*(?:mail|e-?mail|post|forward|submit|deliver|ship|fire|dispatch)\W*|.*\b(?:to|send) me\b(?! a).*|\W*(?:e-?mail|"
    r"mail|post)\b(?! (?:it|that|this|"
    r"the)\b).*",
    re.IGNORECASE,
)
"""A bare word, and what asks for the message itself ("email it to me", "email please")."""
_NOT = r"(?:have ?n['’]?t|have not|['’]ve not|did ?n['’]?t|did not|had ?n['’]?t|never|not)"
_UNSENT = late(
    rf"{_SOFT}(?:"
    rf"(?:i(?:['’]ve| have)?|we(?:['’]ve| have)?|ive)? ?(?:actually |really |still |just )*{_NOT}(?: (?:actually|really|even|"
    rf"in fact|yet))* "
    rf"(?:sen[dt]|e-?mailed|mailed|posted|pressed send|hit send|clicked send)(?: {_IT})?(?: (?:to )?{_WHOM})?"
    rf"|(?:it|that|{_IT})(?: (?:has|is|was|did)|['’]s)?(?: (?:actually|still))*(?: ?n['’]?t| not| never)(?: (?:yet|actually|"
    rf"been|really))* "
    rf"(?:sent|gone|out|go|send|left)(?: out| off)?"
    rf"|(?:it|that|the (?:message|e-?mail|letter))(?: is| has|['’]s) (?:still )?(?:in my drafts|unsent)"
    rf")(?P<rest>\b(?:[\s,.;!-]+(?:yet|at all|after all|actually|though|sorry|so far|still|to (?:her|him|them)|out|"
    rf"off)\b)*)(?P<more>\W*[,.;!-].*|\s+(?:and|but|so|because|cos|i['’]?ll|i)\b.*|\W*)",
    re.IGNORECASE | re.DOTALL,
)
_LATER = late(
    rf"{_SOFT}(?:(?:but|and|so)\W+)*(?:i(?:['’]ll| will|['’]m going to| am going to|['’]m gonna|['’]d (?:rather|like to|"
    rf"prefer to)| want to| plan to| think i(?:['’]ll| will))?"
    rf"|ill|let me|let['’]?s|i would rather|i prefer to|please)? ?(?:rather |only |just )*(?:send|sending|post|mail|"
    rf"e-?mail)(?: {_IT})?"
    rf"(?: (?:to )?(?!on\b|at\b|in\b|tomorrow|tonight|later|after\b|next\b|this\b){_WHOM})?(?: off| out)? (?P<when>(?:on|at|"
    rf"in|tomorrow|tonight|later|after|next|this|first thing|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b.*)",
    re.IGNORECASE | re.DOTALL,
)


def _short(text: str) -> bool:
    """Whether a text is short enough to be of this: that it has not gone, and when it will."""
    return len(text.split()) <= 2 * LONGEST


def asks_us_to_send(text: str) -> bool:
    """Whether we are asked to send the message ourselves ("send it for me"): an order, and no word that it has gone."""
    flat = " ".join(text.split())
    return len(flat.split()) <= LONGEST and _ASKS_US.fullmatch(flat) is not None and _NO_ORDER.fullmatch(flat) is None


def unsent(text: str) -> bool:
    """Whether a text says that the message has not gone out, or not after all."""
    return _short(text) and _UNSENT.fullmatch(" ".join(text.split())) is not None


def sends_later(text: str) -> str:
    """The words for the time at which they mean to send it ("I'll send it on Wednesday"); empty where they name none."""
    if not _short(text):
        return ""
    flat = " ".join(text.split())
    if (said := _UNSENT.fullmatch(flat)) is not None:
        flat = said["more"].strip(" ,.;!-")
    later = _LATER.fullmatch(flat) if 0 < len(flat.split()) <= LONGEST else None
    return later["when"].strip(" .!?") if later else ""


_GOOD = (
    r"(?:perfect|great|lovely|excellent|brilliant|fantastic|wonderful|amazing|awesome|superb|good|nice|fine|cool|fab|"
    r"beautiful|spot on|"
    r"just right|ideal|exactly right|grand|sound|deadly|class|magic|lush|sweet|dandy|ace|gr8|solid|decent|"
    r"good to go|nice one|all good|very good|really good|so good|much better|better|a lot better|sorted|love it)"
)
_PLEASED = late(
    r"\W*(?:(?:ok|okay|oh|wow|yes|yeah|yep|aye|ya|ah|well|aw+|cheers|thanks|thank you|thx|ta|right|now|"
    r"actually)\b[\s,.!-]*)*(?:"
    rf"{_GOOD}|i (?:really |quite |do )?(?:like|love) (?:it|that|this|this one|that one|the (?:letter|message|e-?mail|draft))"
    rf"|(?:(?:it|that|this|the (?:letter|message|e-?mail|draft))(?: is|['’]?s| looks| sounds| reads| works)|looks|sounds|"
    rf"reads|all)(?: (?:really|very|"
    rf"just|so|pretty|all|quite|much|absolutely))* "
    rf"(?:{_GOOD}|well|what i (?:wanted|needed)|ready|it)"
    r"|(?:that|this|it)(?: (?:will|['’]ll))? (?:works|do|does|do nicely)|"
    r"(?:we['’]?re|it['’]?s|i['’]?m) good to go|we['’]?re good|happy with (?:it|that|this)|"
    r"i['’]?m happy with (?:it|that|this)"
    r"|(?:that|this|it)['’]?ll (?:do|dae)(?: nicely| grand| fine| me)?"
    r")(?:[\s,.!-]*\b(?:thank you|thanks|cheers|ta|thx|mate|man|bro|lads?|love|pal|lah|lor|po|sir|ma'?am|pet|hun|"
    r"tbh|haha|lol|so|very much|so much|a lot|for (?:that|this|me)|to me|now|really|as it is|"
    r"like (?:that|this)|"
    rf"i (?:like|love) (?:it|that|this)|(?:that|this|it)['’]?ll (?:do|dae)|{_GOOD}))*\W*",
    re.IGNORECASE,
)


def pleased(text: str) -> bool:
    """Whether a text says, whole, that the message is good as it stands."""
    return len(text.split()) <= LONGEST and _PLEASED.fullmatch(" ".join(text.split())) is not None
