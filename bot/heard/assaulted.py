"""Whether somebody tells of sexual violence in their life: not where they sought work, which `bot.heard.harassed` reads, and
however long ago. What they are told is that they are believed, and who is there for it; no advice about jobs follows."""

from __future__ import annotations

import re
from typing import Literal

from bot.late import late

_OURS = (
    r"(?:my|our) (?:\w+ ){0,2}?(?:wife|husband|partner|girlfriend|boyfriend|gf|bf|daughter|son|sister|brother|mum|mam|mom|mother|"
    r"friend|best friend|mate|pal|cousin|niece|nephew|child|kid|flat ?mate|house ?mate|room ?mate|colleague)"
)
_SOMEBODY = (
    r"(?:(?:my|our|the|an?|this|that|some|one of (?:my|the)|two|three|his|her|their) (?:[\w-]+ ){0,3}?(?:husband|wife|partner|"
    r"boyfriend|girlfriend|bf|gf|ex|dad|father|step ?dad|step ?father|step ?brother|mum|mother|brother|son|uncle|aunt|cousin|"
    r"grand(?:father|dad|pa)|friends?|mate|flat ?mate|house ?mate|room ?mate|neighbou?r|landlord|teacher|coach|priest|pastor|"
    r"imam|doctor|carer|stranger|man|men|guys?|bloke|lads?|boys?|driver|soldiers?|gang|police ?man|officers?|colleague|"
    r"co-?worker|boss|manager|oga|relative|family member|family friend|date)|some ?(?:one|body)|people|he|she|they|him|her|them|"
    r"strangers|soldiers|men)"
)
_DONE = r"(?:gang[- ]?|date[- ]?)?(?:raped|molested|sexually (?:assaulted|abused|attacked|exploited)|incested)"
_BEEN = (
    r"(?:['’]?ve|['’]?d|['’]?m)?(?: (?:was|were|got|been|being|have|had|am|get|also|just|once|twice|then|recently|nearly|almost|"
    r"repeatedly|drugged and|spiked and|beaten and|actually))+"
)
_THEN = (
    r"(?:as a (?:\w+ )?(?:child|kid|boy|girl|teen\w*|baby)|when i was (?:a (?:\w+ )?)?(?:\w+)|in (?:my|early) (?:\w+ )?childhood|"
    r"for years|growing up|since i was)"
)
_KIN = (
    r"(?:my (?:\w+ )?(?:dad|father|step ?dad|step ?father|uncle|brother|step ?brother|cousin|grand(?:father|dad|pa)|mother|"
    r"teacher|"
    r"coach|priest))"
)
_ASSAULTED = late(
    rf"\bi{_BEEN} {_DONE}\b(?! by (?!{_SOMEBODY}))"
    rf"|\bi{_BEEN} abused(?: \w+)? (?:{_THEN}|by {_KIN})"
    rf"|\b{_SOMEBODY}(?:['’]?s|['’]?d)?(?: (?:has|had|have|is|was|keeps?|kept|then|also|just|once|repeatedly|who))* "
    rf"(?:rap(?:ed|es|ing)|molest(?:ed|s|ing)|sexually (?:assault|abus|attack)(?:ed|es|s|ing)|forced (?:himself|herself|"
    rf"themselves) on|tried to rape) me\b"
    rf"|\b{_SOMEBODY} (?:forced|forces|made|makes|coerced) me (?:to |into )?(?:have sex|having sex|sleep with (?:him|her|them)|"
    rf"sleeping with (?:him|her|them)|do sexual things)\b"
    rf"|\b{_SOMEBODY} had sex with me (?:against my will|without (?:my )?consent|while i was (?:asleep|unconscious|drunk|"
    rf"passed out))"
    r"|\b(?:rape|sexual (?:assault|abuse|violence)|child(?:hood)? (?:sexual )?abuse|csa|incest) (?:survivor|victim)\b"
    r"|\b(?:survivor|victim) of (?:\w+ )?(?:rape|sexual (?:assault|abuse|violence)|incest|child(?:hood)? (?:sexual )?abuse)\b"
    r"|\bmy (?:own )?(?:rape|rapist|sexual assault|abuser)\b",
    re.IGNORECASE,
)
_THEIRS = late(
    rf"\b{_OURS}(?:['’]?s)?(?: (?:was|got|has|had|been|just|also|once))+ {_DONE}\b(?! by (?!{_SOMEBODY}))", re.IGNORECASE
)
_OF_ANOTHER = late(
    r"\b(?:(?:work\w*|job|charity|centre|center|service|support\w*|advocate|counsel\w*|training|role|post|applied|volunteer\w*|"
    r"helpline|shelter|clinic) (?:with|for|as|at|of|in|on|supporting)|supporting|helping|about|every|each|(?:he|she|they) (?:is|"
    r"was|are|were)) (?:an? |the |other |many )?(?:\w+ )?(?:rape|sexual|incest|abuse|csa|survivors?|victims?)\b|"
    r"\b(?:case study|role ?play|scenario|novel|film|movie|script|book|song|character|essay|thesis|as an actor)\b",
    re.IGNORECASE,
)
"""Survivors whom a job is for, and stories."""
_NOT_SO = late(
    r"\b(?:like|as if|as though|if|(?:not|never|n't)(?: \w+)?|feels?|felt|dreamt?|nightmare|joke[ds]?|fake|claim(?:ed|s)?|"
    r"accus\w+)"
    r"(?: (?:that|about|of|i|i'm|i’m|me))?(?: \w+)? ?$",
    re.IGNORECASE,
)
_IN_FUN = late(
    r"\b(?:lo+l|lmf?ao|(?:a?ha){2,}h?|jk|(?:just|only) (?:joking|kidding)|figuratively)\b|"
    r"[\U0001F602\U0001F605\U0001F606\U0001F923]",
    re.IGNORECASE,
)
_OF_THE_SEARCH = late(
    r"\b(?:interview\w*|panel\w*|recruit\w*|hir(?:e|ed|ing)|manager|boss|oga|director|supervisor|owner|employer|hr|ceo|headhunter|"
    r"trial|shift|assessment|office|at work|job|role|application|applied)\b",
    re.IGNORECASE,
)
_ELSEWHERE = late(
    r"\b(?:last (?:year|month|week|night|summer|winter|spring|autumn|fall|christmas|weekend|january|february|march|april|june|"
    r"july|"
    r"august|september|october|november|december)|(?:\w+|\d+) (?:years?|months?|weeks?) ago|years? ago|long ago|"
    r"in (?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|past|"
    r"19\d\d|20\d\d)|as a (?:\w+ )?(?:child|kid|boy|girl|teen\w*|student)|when i was (?!(?:there|in (?:the|my)|at (?:the|my)|"
    r"alone|leaving|being|waiting|sitting|on )\b)|childhood|at (?:uni\w*|school|college|home|a party|a club|a festival|the pub)|"
    r"on a date|in (?:my (?:own )?(?:home|house|flat|bed)|prison|care|the army|the war|a taxi)|survivor|"
    r"by (?:my|a|an) (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|ex|dad|father|step ?dad|step ?father|uncle|brother|"
    r"cousin|grand\w+|friend|stranger|flat ?mate|neighbou?r|landlord|teacher|coach|priest))\b",
    re.IGNORECASE,
)
"""When and where an interview is not."""


def assaulted(text: str) -> Literal["", "me", "theirs"]:
    """Whether `text` tells that sexual violence was done to the writer, or to somebody close to them."""
    flat = text.replace("\u2019", "'")
    if _IN_FUN.search(flat):
        return ""
    for sentence in re.split(r"[.!?\n;]+", flat):
        if _OF_ANOTHER.search(sentence):
            continue
        for found in _ASSAULTED.finditer(sentence):
            if not _NOT_SO.search(sentence[: found.start()]):
                return "me"
        if _THEIRS.search(sentence):
            return "theirs"
    return ""


def of_the_search(text: str) -> bool:
    """Whether it may have been where they sought work: a word of that stands there, and none of another place or a time past."""
    return _OF_THE_SEARCH.search(text) is not None and not elsewhere(text)


def elsewhere(text: str) -> bool:
    """Whether a text puts it into another place, or into a time long past."""
    return _ELSEWHERE.search(text) is not None
