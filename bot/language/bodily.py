"""What the body tells of beside the matter: pain and breath, a bottle drunk, no food, no sleep. No wish to die, and no task for the
coach; but it comes before any message, and each has its own pointer.

Only what is the writer's own, and of these days, counts: no patient's chest, no year long past, and no food missing at an \
interview.
A night without sleep is no danger; days are.
"""

# ruff: noqa: E501  (one rule stays on one line: a broken pattern is harder to read than a long one)

from __future__ import annotations

import re
from typing import Literal

from bot.late import late

Bodily = Literal["", "body", "drunk", "need", "worn", "drinking"]

_CANT = r"(?:ca ?n'?t|cannot|can not|unable to|not able to|struggling to)"
_BODY = late(
    r"(?<!'s )(?<!s' )(?<!his )(?<!her )(?<!their )(?<!your )\b(?:my )?chest(?:'s| is| really| keeps?| started| feels?| still|"
    r" so)* (?:hurt(?:s|ing)?|ach(?:es|ing)|tight(?:ening)?|burn(?:s|ing)|pains?)\b(?! (?:a bit |so much )?(?:with (?:nerves|"
    r"excitement|pride|joy|laughter)|(?:from|after|because of|when i) (?:\w+ ){0,2}(?:cough\w*|sneez\w*|laugh\w*|gym|"
    r"push[- ]?ups?|press[- ]?ups?|running|lifting|sunburn|workout)))|"
    r"\b(?:pains?|tightness|pressure|hurts?) (?:in|across|on) my chest\b|"
    rf"\b(?:i )?(?:still )?{_CANT} (?:even |really )?(?:breathe|breath|get my breath|catch my breath|"
    rf"get (?:any )?air)\b(?! (?:a word|easy|freely|in this (?:market|economy|office|suit|tie)|with (?:all|this|these|so)|for|"
    rf"under|without))|"
    r"\bi (?:think|feel like) i'?m having a heart attack\b",
    re.IGNORECASE,
)
_OF_OTHERS = late(
    r"\b(?:patient|resident)s?(?:'s?)? (?:\w+ ){0,3}?(?:chest|pains?|can'?t|cannot|said|says|complain\w*|with|who|whose|has|had|"
    r"presents?|told)\b|"
    r"\b(?:scenario|case study|role ?play|question)s? ?(?:was|were|said|where|with|in which|about|like|:|\"|')|"
    r"\b(?:was|were|in|as|for) (?:the|a|an|their|one) (?:\w+ )?(?:scenario|case study|role ?play|question)\b|"
    r"\b(?:in|for|during|on|at) (?:the |my |our |a )?(?:first aid|training|triage)\b|\b(?:laugh\w*|lol|lmao|haha\w*|hilarious|"
    r"tickl\w+|hayfever|the gym|workout|(?:bench|chest) press\w*|press[- ]ups?)\b",
    re.IGNORECASE,
)
_SPIRITS = (
    r"(?:vodka|whisk(?:e?y|ies)|gin|rum|tequila|brandy|spirits?|bourbon|scotch|jack daniels|jd|schnapps|raki|absinthe|cognac|"
    r"soju|moonshine)(?![- ](?:flavou?red|sauce|marinade|essence|extract|cream))"
)
_BOTTLE = (
    rf"(?:the |this |my |a |an |one |two |half )?(?:whole |entire |full |big |litre |liter )*(?:bottles?|litres?|"
    rf"liters?) of (?:\w+ )?{_SPIRITS}"
)
_DOWNED = r"(?:drank|drunk|drinked|downed|necked|finished|polished off|put away|knocked back|got through)"
_I = (
    r"(?:\bi(?:'?ve| have|'?d)?|\band|\bthen|\bjust|^)(?: (?:have|just|then|also|only|basically|already|"
    r"(?:nearly|almost)(?= (?:finished|got through|polished|drunk))))*"
)
"""To have nearly finished a bottle is to have drunk; to have nearly drunk one ("I nearly downed") is not."""
_DRUNK = late(rf"{_I} {_DOWNED} {_BOTTLE}\b", re.IGNORECASE)
_DRINK = (
    r"(?:wine|whisk(?:e?y|ies)|vodka|gin|rum|beers?|pints?|cans?|ciders?|drinks?|glass(?:es)?|bottles?|shots?|tinn?ies|lager)"
)
_OBLIVION = (
    r"(?:i |it all |everything |my head |the )*(?:forget|pass out|black ?out|can'?t (?:feel|think|remember|stand|see)|"
    r"don'?t (?:feel|remember|know)|stops?|oblivion|drop|sleep|am numb|'?m numb|numb)"
)
_DRINKING = late(
    rf"\b(?:i(?:'?ve| have|'?m| am|m)?|and(?: i)?(?:'?ve| have))(?: \w+){{0,2}}? (?:been )?drinking "
    rf"(?!(?:water|tea|coffee|squash|juice|milk|enough|more water))"
    rf"(?:again|all (?:night|day|evening|weekend)|since|heavily|too much|alone|on my own|a lot|every (?:night|day|evening)|"
    rf"{_DRINK}|(?:\w+ ){{1,3}}{_DRINK})\b|"
    r"\bi(?:'?ve| have|ve) been drinking(?=\W*$|[.,;!])|"
    r"\bi(?:'?m| am|m)(?: \w+){0,2} (?:drunk|hammered|plastered|tipsy)\b|"
    rf"\b(?:i(?:'?m| am|m) |already )?(?:on|through) (?:my|the|a) "
    rf"(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) {_DRINK}\b|"
    rf"\b(?:a few|two|three|four|five|six|several|\d) {_DRINK}(?: of \w+)? (?:in|down|deep)\b|"
    r"\bi(?:'?ve| have|ve)? (?:relapsed|fell off the wagon|fallen off the wagon|started drinking)\b|"
    rf"{_I} {_DOWNED} (?:a|the|my|two|three|four|five|six|eight|ten|twelve|\d+)(?: \w+)? (?:bottles?|cans|pints|"
    rf"boxes)(?: of (?:wine|red|white|prosecco|cava|beer|lager|cider))?(?=\W*$|[.,;!]| (?:after|last|and|when|because|tonight|"
    rf"since|on|by|to))|"
    rf"\b(?:i|i'll|ill|i'm|im|gonna|going to|might|could|just|wanna|want to|let me)(?: \w+){{0,3}}? (?:drink|"
    rf"get (?:drunk|wasted|hammered|plastered|pissed|smashed|blackout drunk)) (?:(?:un)?till?|so (?:much )?(?:that )?|"
    rf"to) {_OBLIVION}\b|"
    r"\bdrink(?:ing)? myself (?:to sleep|stupid|silly|unconscious|into (?:oblivion|a (?:coma|stupor)|the ground))\b|"
    r"\bdrinking to forget\b",
    re.IGNORECASE,
)
_FEED = r"(?:feed|buy (?:any )?food for|get food for|afford (?:food|formula|milk|nappies|dinner) for)"
_NEED = late(
    rf"\b{_CANT} afford (?:to eat|food)\b|(?<!was )(?<!were )\bno (?:food(?! (?:at (?:the|my|an?|our|their|work)\b|"
    rf"in (?:the|their|our) (?:canteen|office|room|building|caf\w+|waiting|interview|break|staff|kitchenette)|on (?:offer|the)|"
    rf"served|provided|allowed|waste|hygiene|or drinks? (?:allowed|at|in)|industry|experience|safety))|money for (?:the |any |"
    rf"our )?(?:food|groceries|formula|milk|nappies|dinner))\b|\b(?:being|getting|been|be) evicted\b|"
    rf"\b{_CANT} {_FEED} (?:my|our|the) (?:baby|babies|kids?|child|children|family|son|daughter|little ones?|boys?|girls?|"
    rf"twins)\b|"
    r"\bmy (?:kids|children|baby|family) (?:is|are|go|goes|went|will go)(?: \w+)? (?:hungry|unfed)\b|\b(?:i'?m|we'?re|i am|"
    r"we are|i go|been) (?:going )?(?:starving|hungry)\b[^.!?]{0,30}\b(?:money|afford|broke|skint)\b|"
    r"\bevicti(?:on|ng)\b|"
    r"\b(?:sleeping (?:rough|in (?:my|the) car|on the street)|homeless)\b",
    re.IGNORECASE,
)
_LONG = (
    r"(?:(?:in|for) (?:over |nearly |almost |about |like |the (?:last|past) )?(?:a (?:week|couple)|an?other|two|three|four|five|"
    r"six|seven|\d+|days|nights|weeks|ages|the best part)|since\b(?! (?:breakfast|lunch|noon|this morning|dinner))|"
    r"all (?:day|week|night|weekend)|today|yesterday|at all|the whole (?:week|weekend))"
)
_SLEPT = (
    r"(?:slept|eaten|been (?:eating|sleeping)|been able to (?:eat|sleep)|"
    r"had (?:any )?(?:food|sleep|anything to eat)|eat|sleep)"
)
_WORN = late(
    rf"\b(?:i|i'?ve|we|we'?ve|and) ?(?:have |had |just |also )*(?:not|haven'?t|havent|hadn'?t|didn'?t|didnt|hardly|barely|ain'?t|"
    rf"never)(?: (?:really|even|hardly|been|properly|had))* {_SLEPT}(?:,? (?:or|and|nor|properly|much|well|a thing|anything|"
    rf"proper|a wink|wink|{_SLEPT}))* {_LONG}|"
    rf"\b(?:haven'?t|havent|not) {_SLEPT}(?: (?:or|and|nor|{_SLEPT}|properly|a wink))* {_LONG}|"
    r"\bi(?:'?ve| have)?(?: just)? (?:stopped|quit|given up) (?:eating|sleeping)\b(?! (?:meat|out|sugar|in|there|with|lunch|"
    r"breakfast|dairy|gluten|bread))|"
    rf"\b(?:i |i'?ve |and |just )(?:still |really |just )*(?:{_CANT}|couldn'?t|haven'?t been able to) (?:eat or sleep|"
    rf"sleep or eat|eat and (?:can'?t |cant )?sleep|eat or drink|sleep,? (?:or )?eat|keep (?:any )?food down|eat anything)\b|"
    r"\b(?:nothing to eat|no (?:sleep|food|meals?)) (?:in|for) (?:two|three|four|five|six|\d+|several|a few) (?:days|nights)\b",
    re.IGNORECASE,
)
_POOR = late(
    r"\b(?:afford|money|broke|skint|food ?bank|benefits|universal credit|wages?|penniless|payday|cash)\b",
    re.IGNORECASE,
)
_THEIRS = late(
    (
        r"\b(?:the (?:cat|dog|client|clients|residents?|patients?|users?|baby sleeps)|homeless (?:charity|shelter|people|hostel|"
        r"team|services?|unit|outreach|link|man|woman|persons?|persons)|eviction (?:team|officer|notices? for)|slept on it|"
        r"sleep on it|on the street team)\b"
    ),
    re.IGNORECASE,
)
_LONG_AGO = late(
    (
        r"\b(?:last (?:year|summer|winter|spring|autumn)|(?:years?|months?) ago|used to|back (?:then|when)|in (?:19|20)\d\d|"
        r"as a (?:teenager|student|kid)|sober (?:for|since|now))\b"
    ), re.IGNORECASE
)
_NOWADAYS = late(
    r"\b(?:today|tonight|last night|yesterday|this (?:morning|afternoon|evening|week)|just|again|since (?:the|they|he|she|that)|"
    r"after (?:the|they|he|she|that))\b",
    re.IGNORECASE,
)
_FOOD = late(r"\b(?:eat|eaten|eating|food|meals?)\b", re.IGNORECASE)
_NIGHTS = late(
    (
        r"\b(?:days|nights|weeks?|ages|weekend|since (?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:in|for) (?:a couple|"
        r"two|three|four|five|six|seven|\d+)\b(?! hours?))|\b(?:stopped|quit|given up)\b"
    ),
    re.IGNORECASE,
)


def _worn(text: str) -> bool:
    """Whether neither food nor sleep came, or no sleep for longer than a night."""
    return any(_FOOD.search(found[0]) or _NIGHTS.search(text[found.start() : found.end() + 12]) for found in _WORN.finditer(text))


def _long_past(text: str) -> bool:
    return _LONG_AGO.search(text) is not None and _NOWADAYS.search(text) is None


def bodily(given: str) -> Bodily:
    """What the body or bare need tells of in a text, the most pressing first; empty where nothing does."""
    text = " ".join(given[:3000].replace("\u2019", "'").split())
    if _BODY.search(text) and not _OF_OTHERS.search(text):
        return "body"
    past = _long_past(text)
    if _DRUNK.search(text) and not past:
        return "drunk"
    hungry = _worn(text) and not _THEIRS.search(text)
    if (_NEED.search(text) and not _THEIRS.search(text)) or (hungry and _POOR.search(text) and not re.search(r"\bsle(?:pt|ep)\b",
        text, re.IGNORECASE)):
        return "need"
    if hungry:
        return "worn"
    return "drinking" if _DRINKING.search(text) and not past else ""
