"""A note of another kind than the request: thanks alone, or an apology for what was sent in anger; and a wish that a text be
rewritten."""

from __future__ import annotations

import re
from typing import Literal

from bot.late import late

Note = Literal["", "thanks", "apology"]
LONGEST = 22
"""Words; a longer text tells something."""
_ASK_FOR = r"(?:ask(?:ing)?|request(?:ing)?)"
_ANYTHING = r"(?:anything|something|feed ?back|advice|tips?|a favou?r|more|questions?)"
_HER = r"(?:her|him|them|(?-i:[A-Z])\w+)"
_NOTE = r"(?:notes?|cards?|e-?mails?|mails?|messages?|letters?|lines?)"
_THANK_NOTE = (
    rf"(?:(?:thank[- ]?yous?|thanks) {_NOTE}|(?:a|the|my)(?: (?:short|simple|quick|plain|nice|little|kind))* thank[- ]?you|"
    rf"(?:thanks|thank[- ]?you) to {_HER}|thank {_HER})"
)
_WANTS = (
    r"(?:i(?:['’]?d| would| will|['’]?ll)? (?:just |only |really |simply )*(?:want|like|love|prefer|rather|need|wanna)(?: to)?|"
    r"(?:can|could|may|shall) (?:i|we|you)|let me|let['’]?s|please|help me(?: to)?|i['’]?ll|just|only|write|draft|make it|send)"
)
_THANKS = late(
    rf"\b{_WANTS} (?:(?:just|only|simply|to|rather|please|make it|be|have|it) )*"
    rf"(?:(?:write|send|draft|do|say|give|compose|drop)(?: me)? )?(?:(?:to )?{_HER} )?"
    rf"(?:(?:just|only|simply|a|an|the|short|simple|quick|plain|my|nice|little) )*?{_THANK_NOTE}\b"
    rf"|^\W*(?:just|only|simply)(?: a)?(?: short)? (?:thank[- ]?you|thanks)(?: {_NOTE})?\W*(?:$|,| (?:no|without|please|to|"
    rf"for {_HER}))"
    rf"|^\W*(?:(?:ok|okay|please|pls|now|yes|then)\b\W*)*thank {_HER}(?: (?:please|now|for .{{2,40}}))?\W*$",
    re.IGNORECASE,
)
_NO_REQUEST = late(
    rf"\b(?:no (?:request|question|ask|favou?rs?|asking)|without (?:a |any |the |{_ASK_FOR} )*(?:request|question|"
    rf"{_ANYTHING}|asking)"
    rf"|(?:do ?n['’]?t|do not|not|wo ?n['’]?t|never|rather not|stop)(?: (?:want|wish|like|going|"
    rf"need))?(?: to)? {_ASK_FOR}(?: (?:her|him|them))?"
    rf"(?: (?:for )?{_ANYTHING})"
    rf"|(?:take|leave|cut) (?:out )?(?:the )?(?:request|question|asking|ask)(?: for \w+)?(?: out)?)\b",
    re.IGNORECASE,
)
_QUESTION = late(r"^\W*(?:(?:but|and|so|ok)\W+)?(?:should|shall|do|must|is|would|how|when|why|what|whom?)\b", re.IGNORECASE)
_APOLOGY = late(
    rf"\b(?:{_WANTS} (?:(?:me|to|a|an|the|my|short|to say|send|write|draft|just|please|you|lines? of|two|quick|him|her|them) )*"
    r"(?:apolog(?:y|i[sz]e)|(?:beg|ask) (?:(?:her|him|them|for|her for|him for|them for) )?(?:forgiveness|pardon)|"
    r"beg (?:her|him|them)\b"
    r"(?! (?:to|for(?! (?:forgiveness|pardon)))\b)|"
    r"(?:say )?sorry(?: (?:to|for|note|letter|message|mail|e-?mail))?)\b)",
    re.IGNORECASE,
)
_NOT_SORRY = late(
    r"\b(?:not|never|n['’]t|wo ?n['’]?t|why should)\b|\bsorry (?:but|i|if|about the)\b|from (?:them|him|her)\b", re.IGNORECASE
)
_ANGRY = (
    r"(?:angry|furious|rude|nasty|harsh|snappy|stupid|hot[- ]?headed|heated|bitter|abusive|insulting|mean|sarcastic|horrible|"
    r"aggressive|awful|spiteful|snotty|bitchy|foul|raging|ranty|vicious|venomous|unprofessional|emotional)"
)
_IN_ANGER = late(
    rf"\bi\b[^.!?\n]{{0,40}}\b(?:sent|send|wrote|fired|replied|answered|shot|e-?mailed|messaged|posted|left|gave|"
    rf"mailed)\b[^.!?\n]{{0,25}}"
    rf"\b(?:{_ANGRY}(?:,? (?:and )?\w+)? (?:reply|e-?mail|mail|message|letter|answer|text|response|rant|voicemail|words|"
    rf"comment|note)|"
    r"rant|in anger|angrily|(?:while|when) (?:i was )?(?:angry|drunk|furious|raging))\b"
    r"|\bi\b[^.!?\n]{0,20}\b(?:lost my temper|swore at|shouted at|insulted|had a go at|told (?:them|her|him) where to)\b"
    rf"|\bmy {_ANGRY} (?:reply|e-?mail|mail|message|letter|answer|text|response|words)\b",
    re.IGNORECASE,
)
_ONLY_MEANT = late(
    r"\b(?:want(?:ed)? to|nearly|almost|would|could|feel like|felt like|going to|might|did ?n['’]?t|never|"
    r"tempted to)\b", re.IGNORECASE
)
_SAY_SORRY = late(
    r"\b(?:should|shall|must|do|can|could|may|ought) i\b[^.!?\n]{0,25}\b(?:apologi[sz]e|say sorry|make up for)\b"
    r"|\b(?:is|would) (?:it|an apology)\b[^.!?\n]{0,30}\b(?:apolog\w+|sorry)\b|\bapologi[sz]e\?",
    re.IGNORECASE,
)
_REWRITE = late(
    r"\W*(?:(?:ok|okay|no|well|then|so|please|pls|can|could|would|will|you|u|i|want|would like|['’]d like|need|just|to|and|"
    r"yes|help me|"
    r"how about you|let you)\b[\s,.]*)*"
    r"(?:re-?write|re-?phrase|re-?word|re-?do|improve|correct|write|draft|compose|do|make|put|give me|show me)"
    r"(?: (?:me|us|up|it|that|this|one|all of it|the whole (?:thing|letter)|(?:a|the|my|your) (?:\w+ )?(?:e-?mail|mail|"
    r"letter|message|version|"
    r"one|draft|text|request)))*"
    r"(?: (?:for me|better|again|properly|nicely|right|please|pls|then|now|the way you would|your way|in your words|"
    r"from scratch|instead|"
    r"so (?:it|that) (?:works|is ok|is fine)))*\W*",
    re.IGNORECASE,
)
_NO_REWRITE = late(
    r"\W*(?:do|do it|make|put|correct|give me|show me|give me that|show me (?:it|that|the (?:letter|"
    r"message)))\W*", re.IGNORECASE
)


def note_wished(text: str) -> Note:
    """Whether thanks alone are wanted ("just a thank-you note, no request"), or an apology ("write the apology")."""
    flat = " ".join(text.split())
    if len(flat.split()) > LONGEST or _QUESTION.match(flat):
        return ""
    if _APOLOGY.search(flat) and not _NOT_SORRY.search(flat):
        return "apology"
    return "thanks" if _THANKS.search(flat) and not re.search(r"\bhow\b", flat, re.IGNORECASE) else ""


_SOMEBODY = (
    r"(?:her|him|them|hr|the (?:\w+ )?(?:recruiter|manager|interviewer|team|panel|lady|guy|man|woman|people)|"
    r"(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)?)"
)
_A_THANKS = (
    r"(?:(?:the|my|a|an|that|some|our) )?(?:(?:little|short|quick|nice|wee) )?"
    r"(?:thanks|thank[- ]?(?:you|u)s?(?: (?:note|mail|e-?mail|message|letter|card|text))?)"
)
_THANKED = late(
    r"\W*(?:(?:ok|okay|yes|yeah|yep|aye|oh|and|so|btw|well|done|also|hey|hi|update)\b[\s,.!:-]*)*(?:"
    rf"(?:i(?:['’]?ve| have| did)?|ive|we(?:['’]?ve| have)?|just) ?(?:already |just |now |also )*(?:thanked {_SOMEBODY}|"
    rf"said (?:thanks|thank you)(?: to)? {_SOMEBODY}|"
    rf"said {_A_THANKS}|(?:sent|wrote|e-?mailed|texted|messaged|dropped|gave)(?: {_SOMEBODY})? {_A_THANKS}(?: to {_SOMEBODY})?)"
    rf"|(?:sent|posted|emailed) (?:{_SOMEBODY} )?{_A_THANKS}(?: to {_SOMEBODY})?"
    rf"|{_A_THANKS}(?: to {_SOMEBODY})?(?: is| are|['’]?s| has been| have been)? (?:already |just |now )*(?:sent|done|out"
    rf"|gone|away)"
    rf"|(?:already |just )*(?:thanked {_SOMEBODY}|said (?:thanks|thank you) to {_SOMEBODY})"
    r")(?: (?:already|now|today|yesterday|this (?:morning|afternoon|evening)|last night|just now|too|as well|"
    r"by (?:e-?mail|text|phone)|for (?:it|that|the (?:feedback|answer|reply|"
    r"advice|call|time)|(?:her|his|their) (?:feedback|answer|reply|advice|help|time))|on \w+))*\W*",
    re.IGNORECASE,
)


def thanked(text: str) -> bool:
    """Whether a text says, whole, that they have thanked them ("I thanked her", "sent the thank-you")."""
    flat = " ".join(text.split())
    return len(flat.split()) <= LONGEST and not flat.endswith("?") and _THANKED.fullmatch(flat) is not None


def asks_nothing(text: str) -> bool:
    """Whether a message is wanted in which nothing is asked ("I don't want to ask for feedback in the same mail")."""
    flat = " ".join(text.split())
    return len(flat.split()) <= LONGEST and _NO_REQUEST.search(flat) is not None and not flat.endswith("?")


def in_anger(text: str) -> bool:
    """Whether somebody tells that they have sent something in anger."""
    found = _IN_ANGER.search(text)
    return found is not None and _ONLY_MEANT.search(found[0]) is None


def asks_to_be_sorry(text: str) -> bool:
    """Whether a text asks if one should apologise; not for asking, or for being late."""
    return _SAY_SORRY.search(text) is not None and re.search(r"\bfor (?:asking|writing|bothering|being late)\b", text) is None


def wants_it_rewritten(text: str) -> bool:
    """Whether we are asked to write a text anew that was looked over ("can you rewrite it for me?")."""
    flat = " ".join(text.split())
    return len(flat.split()) <= LONGEST and _REWRITE.fullmatch(flat) is not None and _NO_REWRITE.fullmatch(flat) is None
