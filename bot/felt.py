"""How somebody says that they feel, in the Englishes of the world and in figures of speech: what a line about it must fit.

The heat of a text is read by `bot.language.state`; here is what its words are made of, so that nobody is told that it is fair to
feel useless, and nobody who nearly died of shame hears that they were not understood.
"""

from __future__ import annotations

import re
from typing import Literal

from bot.heard.laments import laments
from bot.late import late

Feeling = Literal["", "angry", "shame", "shaken", "wanted", "not_by_phone", "wry", "tired", "low"]
"""Nothing of the kind; rage; hard on themselves; a moment that burns; how much they wanted it; rather anything than ringing
them; praise that can only be bitter; worn out; low."""

BRIEF = 16
"""Words; a figure of speech in a longer text is not what the text says."""
_VERY = (
    r"(?:(?:so|very|too|really|just|well|fair|pure|proper|dead|right|bit|a bit|that|feeling|totally|completely|only|still|dey|"
    r"don|even|absolutely|quite|pretty) )*"
)
_IM = rf"(?:(?:i(?:'m| am|m)?|me|ah|ah'm|i feel|i dey|i don|feeling|feel|am|makes me|made me|got me|has me|have me) )?{_VERY}"
_END = (
    r"(?=\W*$|[.,;!?]| (?:so (?:i am|am i)|o+|oh|abeg|lah|leh|sia|la|now|today|and|but|with|about|at|by|of|after|because|cos|wi|"
    r"for|mate|man|bro|like|tbh|ngl|fr|rn|honestly|i)\b)"
)
_ANGRY = late(
    rf"(?:^\W*|\b){_IM}(?:vex(?:ed)?|raging|ragin|fumin|fuming|livid|furious|ropeable|"
    rf"narked|hopping mad|spitting (?:feathers|"
    rf"tacks)|ripping|para(?=\W*$)|beside myself with (?:rage|anger)){_END}|"
    rf"(?:^\W*|\bi(?:'m| am|m) |\bfeeling |\b(?:got|has|have) me ){_VERY}(?:heated|salty|steaming|bealin[g']?){_END}|"
    r"\b(?:dey|am|i) vex\b|\bit (?:dey )?vex(?:es)? me\b|\bpain me (?:well|die)\b",
    re.IGNORECASE,
)
_ON_MYSELF = late(
    r"\b(?:i(?:'m| am|m)?|i feel|feel|feeling|felt|makes me feel|made me feel|me)(?: \w+){0,3}?(?: like)?(?: an?| such an?| the|"
    r" old and| old,? and)? "
    r"(?:(?<!the )old|useless|stupid|pathetic|worthless|(?:a )?failure|failing|idiot|thick|dumb|not good enough|fraud|impostor|"
    r"imposter|washed up|past it|unemployable|loser|joke|burden|"
    r"embarrassment|waste of space|no good|hopeless|not enough|too old|ugly|small|daft|rubbish at everything|a mug|humiliated|"
    r"ashamed|embarrassed)\b(?! (?:school|friends?|job|news|team|house|fashioned))|"
    r"^\W*(?:old|useless|stupid|pathetic|worthless|ashamed|embarrassed|humiliated|a failure|like a failure|"
    r"daft)(?:\W+(?:and|really|so|just|very|old|useless|stupid|pathetic|worthless|ashamed|embarrassed|humiliated))*\W*$|"
    r"\bmy (?:self[- ]?)?(?:confidence|self[- ]?esteem|esteem|morale|pride)(?:'s| is| has| have)?(?: \w+)? (?:shot|gone|low|"
    r"broken|finished|shattered|in (?:bits|pieces|tatters|the (?:gutter|bin|toilet))|on the floor|zero|destroyed|"
    r"taken a (?:knock|hit|beating)|knocked|rock bottom|crushed|down)\b|"
    r"\b(?:lost|losing) (?:all )?(?:my )?confidence\b|\bknocked my confidence\b|\bshame (?:catch|dey catch) me\b|"
    r"\bi am finished(?=\W*$|[.!])|\bi'?m finished(?=\W*$|[.!])",
    re.IGNORECASE,
)
_SHAKEN = late(
    r"(?:^\W*|\bi(?:'ve|'d)? |\band )(?:(?:nearly|almost|could have|could of|could've|literally|just) (?:\w+ )?(?:died|dies)|"
    r"(?:wanted|want|wished) (?:the|for the) (?:ground|floor|earth) to (?:swallow|open))\b|"
    r"\bi died inside\b|\bdied (?:of|from) (?:embarrassment|shame)\b|\bi (?:wanted to|could have) (?:sink|sunk) (?:into|"
    r"through) the (?:floor|ground)\b",
    re.IGNORECASE,
)
_WANTED = late(
    r"\b(?:i(?:'d| would| could| wud)?|could|would) (?:have )?(?:kill(?:ed)?|die(?:d)?|given (?:anything|my (?:right|left) arm)|"
    r"give (?:anything|my (?:right|left) arm|my eye teeth)) (?:for|to (?:work|get|have)) "
    r"(?:that|this|the|a|it|there|such|an)\b|\bi(?:'d| would) have (?:sold|given) my (?:\w+ ){0,3}(?:for it|for that)\b|"
    r"\bit was my dream(?: job)?\b",
    re.IGNORECASE,
)
_FEARS = (
    r"(?:scared|afraid|terrified|frightened|anxious|nervous|panicky|panic|hopeless|useless|no good|bad|terrible|"
    r"rubbish)(?= (?:of|about|by|at|on|with|to|when|using|making)\b)|"
    r"(?:i )?(?:(?:really |just )?(?:hate|dread|fear)|(?:ca ?n't|cannot|can not|cant|don't|dont|do not)(?: (?:like|do|cope with|"
    r"bear|stand|manage|use|face|want))?)"
)
_PHONE = (
    r"(?:(?:the )?(?:tele)?phones?(?: ?calls?)?|phoning|ringing (?:people|them|him|her)|calling (?:people|them|him|her)|"
    r"(?:making )?(?:phone )?calls)"
)
_NOT_BY_PHONE = late(
    r"\b(?:rather|sooner) (?:die|eat \w+|stick pins in my eyes|have (?:a )?teeth (?:out|pulled)|be dead|"
    r"walk over \w+)(?: \w+){0,3} than (?:\w+ )?(?:ring|call|phone|speak to|talk to|telephone)\b|"
    r"\b(?:ringing|calling|phoning) (?:them|him|her|people)[^.!?]{0,20}\b(?:worst nightmare|terrifies me|scares me|"
    r"would kill me)\b|"
    rf"\b(?:{_FEARS}) {_VERY}(?:(?:of|about|by|at|on|with|to|the|using|making|do|make|use|answer|speak(?:ing)?|"
    rf"talk(?:ing)?) )*{_PHONE}\b|"
    rf"\b{_PHONE} (?:really |always |just )?(?:scares?|terrif(?:y|ies)|frightens?|freaks?|makes?) me\b|"
    rf"\b(?:phone|call|telephone) (?:anxiety|phobia|fear)\b|"
    r"\b(?:i|because i|cos i) (?:have (?:an? )?|really |badly )*(?:stutter|stammer)\b",
    re.IGNORECASE,
)
_WRY = late(
    r"^\W*(?:(?:oh|well|absolutely|just|simply|so|yeah|yes|really|i'?m|how|feeling|totally)\b\W*)*(?:thrilled|delighted|"
    r"over the moon|ecstatic|overjoyed|chuffed|on top of the world|on cloud nine|living (?:the|my best) \w+|"
    r"having a (?:ball|blast)|"
    r"what a joy|oh joy|never better|couldn'?t be better|couldnt be better|just (?:great|fantastic|wonderful|brilliant|peachy|"
    r"dandy|lovely)|(?:oh|so|how) (?:great|fantastic|wonderful|brilliant|lovely|super))(?: \w+){0,2}\W*$|"
    r"\blove (?:that|this) for me\b|\bjust what i needed\W*$|"
    r"\b(?:another (?:one|no|rejection)|rejected again|no again)\b\W+(?:(?:great|brilliant|lovely|wonderful|fantastic|super|"
    r"cool|perfect|amazing)\b\W*)+$",
    re.IGNORECASE,
)
_TIRED = late(
    rf"(?:^\W*|\b)(?:i(?:'m| am|m| feel)?|ah|ah'm|feeling|me)(?: |$){_VERY}(?:tire|tired|knackered|shattered|worn out|drained|"
    rf"exhausted|wabbit|done in|jiggered|buggered|wiped|spent|weary|jaded){_END}|"
    r"^\W*(?:so |very |just |really )?(?:tired|tire|knackered|worn out|drained|exhausted|weary|wabbit)(?: o+|"
    r" of (?:it|this|it all))?\W*$|\b(?:e|it) (?:don )?(?:tire|weak) me\b|\bi weak\b",
    re.IGNORECASE,
)
_LOW = late(
    rf"(?:^\W*|\b){_IM}(?:sian|scunnered|scunnert|gutted|deflated|crushed|choked|cut up|hacked off|cheesed off|browned off|"
    rf"brassed off|devo'?d|devo|bummed(?: out)?|crestfallen|heart ?sore|heartbroken|sick as a (?:parrot|dog)|moody|dispirited|"
    rf"glum|dejected){_END}|"
    r"^\W*(?:very |so much |full |too much |only )?(?:tension|sadness|disappointment)\W*$|\b(?:very|so much|too much|full|"
    r"getting|taking|feeling) (?:of )?tension\b(?! (?:in|between|at|with) )|"
    r"\bmy (?:joy|happiness) (?:is|was) (?:not|in)\s?complete|\bmy (?:mood|spirits?|heart) (?:is|are|'s) (?:\w+ )?(?:off|down|"
    r"low|broken|heavy|paining|spoiled|spoilt|not there)\b|\bmood (?:is )?(?:off|spoiled|spoilt)\b|\bno mood\b|"
    r"\bi(?:'m| am|m| feel| felt) (?:so |really |just |totally |completely |a bit |like i'm |kind of )*(?:invisible|"
    r"overlooked|unseen|"
    r"disposable|replaceable|discarded|forgotten|small)\b|"
    r"\b(?:it|e) (?:dey )?pain me\b|\bmy (?:body|mind) (?:no|is not) (?:dey )?(?:balance|at ease|settled)|"
    r"^\W*(?:eh|ugh|argh|sigh|hmph|bah|oof|sob|haiz+|haih|ai+y[oa]h?|och|ach|chai|hay na(?:ko|ku)|sian)\W*$",
    re.IGNORECASE,
)
_NOT_WELL = late(
    r"(?:\b(?:not|never|hardly|far from|nowhere near|anything but)|n't|\b(?:dont|doesnt|isnt|arent|aint|cant|wont)|"
    r"\b(?:i|me|ah|we|body|mind|e|things|it) (?:no|nor|nah))(?: (?:feel|feeling|felt|be|doing|keeping|so|too|very|really|all|"
    r"all that|that|exactly|entirely|quite|even|dey|remotely|at all)){0,3} "
    r"(?:fine|ok|okay|alright|all right|good|well|great|steady|calm|happy|over it)\b(?! (?:at(?! all)|enough|for|fit|match|with|"
    r"in|to))",
    re.IGNORECASE,
)
"""Being well denied, in the Englishes in which "no" does it as well as "not" ("I no fine at all")."""
_NOT_SO = late(r"\b(?:not|n't|never|no longer|dont|isnt|wasnt|less) (?:\w+ ){0,2}$", re.IGNORECASE)
HEATS: dict[str, Literal["H1", "H2"]] = {"angry": "H2", "shame": "H2"}
"""How hot such a feeling is, where the reader of states hears nothing; every other is H1."""
_READERS: tuple[tuple[Feeling, re.Pattern[str]], ...] = (
    ("not_by_phone", _NOT_BY_PHONE),
    ("shaken", _SHAKEN),
    ("wanted", _WANTED),
    ("angry", _ANGRY),
    ("shame", _ON_MYSELF),
    ("wry", _WRY),
    ("tired", _TIRED),
    ("low", _LOW),
    ("low", _NOT_WELL),
)


def feeling(given: str) -> Feeling:
    """The feeling that a short text speaks of; empty where it speaks of none, or denies it."""
    text = " ".join(given.replace("\u2019", "'").split())
    if not text or len(text.split()) > BRIEF:
        return ""
    for kind, rule in _READERS:
        m = rule.search(text)
        if m is not None and not _NOT_SO.search(text[: m.start()]):
            return kind
    return "low" if laments(text) else ""
