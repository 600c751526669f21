"""What answers the question about thoughts of suicide, in whatever words, and what says that they were taken wrong."""

from __future__ import annotations

import re

from bot.care.words import OF_LIFE, UNSAFE, unsafe
from bot.late import late

_THING = (
    r"(?:jobs?|job ?cent(?:re|er)|roles?|posts?|positions?|interviews?|calls?|feedback|e-?mails?|messages?|letters?|drafts?|"
    r"applications?|applying|recruit\w+|agency|managers?|boss|panel|company|firm|"
    r"contract|lease|process|search|hunt|job (?:search|hunt|hunting)|career|profession|work|shifts?|rota|commute|bus|buses|train|"
    r"tube|traffic|car|phone|battery|laptop|wi-?fi|weather|town|city|office|warehouse|"
    r"course|exam|test|presentation|slides|essay|film|book|song|game|linkedin|subscription|account|data|reminders?|chat|app|"
    r"knife|kitchen|time|money|rejections?|expression|saying|joke)"
)
_AND_NO_MORE = r"(?! (?:and (?!not\b|nothing\b)|was|were|is|are|has|had|gave|kept|meant|made|means)\b)"
"""Else the job, or whatever it is, is only where a longer thought begins."""
_CORRECTS = late(
    r"(?:\b(?:you|u|ya|bot|app)\b(?:'?ve|'?re| have| are| just| all| must have)* |^\W*(?:no\W+)?)"
    r"(?:got|get|getting|read|reading|took|take|taking|taken|understood|understand|heard|hear)(?: \w+){0,2}? (?:me|that|it|this|"
    r"what i (?:said|wrote|meant))(?: \w+){0,2}? wrong(?:ly)?\b(?! (?:and|but))|"
    r"\bmis-?(?:read(?:ing)?|underst\w+|took|taken?|heard?|hearing|interpret\w*|judged)\b|\bwrong end of the stick\b|"
    r"\bnot what i (?:meant|said|mean|was saying|wrote)\b|"
    r"\bnothing to do with (?:suicide|dying|death|killing|that|it|me|any of that)\b|\bi(?:'m| am|m) not (?:suicidal|"
    r"in (?:any )?danger|at risk|going to (?:hurt|harm|kill) myself|having (?:\w+ )?thoughts|thinking (?:of|about) (?:suicide|"
    r"that|dying))\b|"
    r"\b(?:was ?n'?t|wasn'?t|am not|'m not|m not|did ?n'?t|didnt|wasnt) (?:\w+ )?(?:talking about|talk about|saying|mean|meaning|"
    r"thinking (?:of|about)) (?:that|it|anything|suicide|dying|death|hurting|killing|myself|me)\b|"
    rf"\b(?:i|i'?ve)(?: \w+)? (?:meant?|was (?:only |just )?(?:talking|on) (?:only |just )?about|was talking of|am talking about|"
    rf"'m talking about)(?: (?:only|just|about|with|for|that|it'?s))* (?:(?:the|my|this|that|a|an|all|those|these|their|our|"
    rf"job) )*(?:\w+ )?{_THING}\b{_AND_NO_MORE}|"
    rf"\b(?:it|that|this) (?:was|is)(?: \w+)? (?:only |just )?(?:about|over|because of) (?:(?:the|my|this|that|a|"
    rf"an) )*(?:\w+ )?{_THING}\b{_AND_NO_MORE}|"
    r"^\W*(?:(?:no|that'?s|you'?re|you are)\W+)*wrong\W*$",
    re.IGNORECASE,
)
"""That what they wrote was taken for something it is not."""
_NO_CORRECTION = late(
    r"\b(?:but|though|although|yet|maybe|perhaps|sometimes|not sure|dunno|kind of|sort of|any ?more|wish|if|unless|tonight|"
    r"for now|at the moment|right now|used to|ever since|better off|"
    r"hope\w*|jump\w*|plan(?!ning (?:to apply|my))\w*|exist\w*|undo|rope|noose|bridge|guns?|overdos\w*|worthless|instead|method|"
    r"life|live|living|alive|die|dead|everything(?: is| was)?|all of it|too|as well|i mean it|meant it|kill\w*|pills?|tablets?|"
    r"hurt(?:ing)? myself(?! ?$))\b",
    re.IGNORECASE,
)
"""Beside such words a correction corrects nothing, but for the word that it denies."""
_DENIED_WORD = late(
    (
        r"\b(?:not|n'?t|never|dont|didnt|wasnt|isnt|nothing|no)\b[^.!?,;]{0,40}?\b(?:die|dying|dead|death|suicid\w+|"
        r"kill(?:ing)? myself|hurt(?:ing)? myself|harm(?:ing)? myself|life|living|live|alive|in danger)\b"
    ),
    re.IGNORECASE,
)
"""A grave word that is denied: it speaks for nothing."""
LONG_CORRECTION = 40
"""Words; in a longer text it is not plain what is corrected."""
_A_YES = late(
    r"^\W*(?:(?:well|honestly|um+|uh|er+m?|hmm+|i guess|i suppose|i think|if i'?m honest|to be honest|tbh|so|sadly|unfortunately|"
    r"god|ok|okay|maybe)\W+)*"
    r"(?:(?:yes|yeah|yep|yup|yea|ya|aye|yh)\b(?! (?:no|nah|i know|i see|i understand|got it|right|sure|whatever|please)\b)|"
    r"(?:sometimes|some ?times|at times|on and off|now and (?:then|again)|from time to time|once in a while|occasionally|lately|"
    r"recently|often|a lot|all the time|constantly|most (?:days|nights)|every (?:day|night|now and)|"
    r"(?:just )?a (?:little|bit|few)|kind ?of|sort ?of|kinda|sorta|at night|some (?:days|nights)|"
    r"more (?:and more|than (?:once|usual))|not (?:often|always|every day|all the time))(?:\W*$|"
    r"\W+(?:yes|yeah|i (?:do|am|have|think|get|did)|but|when|at|this|these|they|it|the|in|if|lately|especially|since|after)\b)|"
    r"i (?:have|do|am|did|was)\b(?! not\b| no\b|n'?t\b)(?:\W*$|\W+(?:been|sometimes|often|a (?:bit|few|little|lot)|at|on|now|yes|"
    r"kind|sort|lately|recently|think|had|having|wonder|every|most|some|all|too|did|last|this|when)\b)|"
    r"i'?ve (?:been|had|thought)\b|i think (?:about|of) (?:it|that|dying|not being)|i(?:'?ve| have)? had (?:them|some|a few|"
    r"those|thoughts)|(?:the |these |those )?thoughts? (?:come|are|cross))",
    re.IGNORECASE,
)
_TO_THE_YES = late(r"[\s,.;]+(?:yes|yeah|yep|aye)\W*$", re.IGNORECASE)
_NO_YES = late(
    (
        r"\b(?:no|not|nope|nah|never|n'?t|dont|didnt|wasnt|isnt|fine|ok|okay|good|safe|joking|understand|understood|write|draft|"
        r"send|help me with|e-?mail|letter|interview\w*|feedback|job ?hunting|applying|looking for)\b(?! (?:often|always|"
        r"sleeping|every|all the time|sure))"
    ),
    re.IGNORECASE,
)
"""Beside such words a yes may be one to something else: then it is asked once more, and not taken for a no either."""
SHORT_YES = 16
ASSENT = late(
    (
        r"\W*(?:(?:ok(?:ay|ey)?|k+\b|alright|al+ right|fine|please|cool|great|good|nice|sounds good|makes sense|go on|go ahead|"
        r"got it|i see|right|no (?:problem|worries)|thanks|thank you|cheers|then|i would|id love to)\W*)+"
    ),
    re.IGNORECASE,
)
"""Said to what was written before the question about suicide, and no answer to it."""
_DENIES = late(
    r"\b(?:not|\w+n't|(?:do|does|did|is|are|was|were|would|could|should|wo|ca|have|has|had|ai)nt|never|no|nobody(?:'s)?)\b"
    r"[^.!?,]{0,40}\b(?:hurt|hurting|harm|harming|touch|attack\w*|"
    r"threat\w*|"
    r"violent|violence|dangerous|do anything (?:to|bad)|kill\w*|lay a (?:hand|finger))\b|"
    r"\bwhy would i (?:hurt|harm|do that)\b|\bwho said (?:anything|something) about\b|\bhurt (?:who|whom|what)\b|"
    r"\b(?:you(?:'ve| have)? )?(?:mis(?:read|understood|understand\w*|took)|(?:got|read|took) (?:me|that|it|this) (?:all |"
    r"completely |totally )?wrong)\b|"
    r"\bnot what i (?:meant|said|mean)\b|\b(?:did ?n'?t|do ?n'?t|didnt|dont) mean (?:it|that|anything)\b|\b(?:figure of speech|"
    r"just an expression)\b|"
    r"\b(?:was|am|i'?m|im|only|just) (?:only |just )?(?:joking|a joke|joke|kidding)\b|\bi (?:only|just) meant\b",
    re.IGNORECASE,
)
_NO_DENIAL = late(
    r"\b(?:but|unless|yet|except|until|although|though|however|if|else|or else|deserv\w+|pay|regret|have to|had to|no choice|"
    r"only him|only her|"
    r"never said|can'?t promise|cant promise|not joking|no joke)\b",
    re.IGNORECASE,
)
"""Beside such words a denial denies nothing: "I don't want to hurt anyone, but he made me"."""
_HARM = late(
    r"\b(?:hurt|harm|kill|hit|punch|slap|stab|smash|burn|break|beat|attack|destroy|ruin|get (?:him|her|them)|pay|"
    r"sorry)\w*\b", re.IGNORECASE
)
_EXPLAINS = late(
    r"\bi (?:only |just )?(?:meant|mean)(?: that)? (?:i['\u2019]?m|i am|i was|i feel|i felt|it['\u2019]?s|it is|it was|their|"
    r"his|her|the|our|my)"
    r"\b[^.!?\n]*\b(?:embarrass\w*|asham\w*|mortif\w*|awkward|sad|upset|disappoint\w*|nervous|scared|tired|annoyed|cross|"
    r"reputation|image|brand|company|career|letter|e-?mail|review)\b",
    re.IGNORECASE,
)
"""What was meant, said in so many words: how it is with them, or a thing that cannot bleed."""
_A_PLAIN_NO = late(
    r"^\W*(?:(?:god|oh|honestly|sorry)\W+)?(?:no|nope|nah|naw|not at all|never|of course not|"
    r"(?:god|heaven|lord) forbid(?! (?:i|he|she|they|that|it|anyone)\b)|(?:absolutely|certainly|definitely|most certainly) not|"
    r"by no means|not in the (?:least|slightest)|perish the thought|good (?:god|lord|heavens|grief),? no|hell no|no way)\b"
    r"(?! (?:point|reason|way|hope|longer|future|one|body|idea|more|good|use|help|energy|strength)\b)(?P<rest>.*)$",
    re.IGNORECASE,
)
_NO_PLAIN_NO = late(
    r"\b(?:but|though|yet|maybe|perhaps|sometimes|not sure|do ?n'?t know|dunno|kind of|sort of|not really|any ?more|wish|"
    r"want(?:ed)? to|"
    r"only (?:a |when|at|in|if|some|on|now|thoughts?|think\w*|feel\w* like|for|because|cos|coz)|(?:because|cos|coz|for|"
    r"thanks to) (?:of )?my (?:kids?|child\w*|son|daughter|baby|mum|mom|dad|parents|family|wife|husband|partner|dog|cat|faith)|"
    r"if|unless|tonight|for now|at the moment|right now|used to|thought about|think about|better off|tired of (?:it|life|living|"
    r"everything))\b",
    re.IGNORECASE,
)
"""Beside such words a no to the question about suicide is no plain one."""
SHORT_NO = 16
"""Words of a no that is taken for one."""
_LIGHTER = (
    r"(?:tired|worn out|knackered|fed up|embarrassed|mortified|upset|sad|angry|cross|annoyed|frustrated|disappointed|gutted|"
    r"stressed|grumpy|bored)"
)
_ONLY_SO = late(
    rf"\b(?:just|only|mostly|mainly) (?:(?:really|very|so|a bit|a little|feeling|bit|being) )*{_LIGHTER}\b(?! (?:of|with) (?:it|"
    rf"this|life|living|everything|all|being|myself|me)\b)|"
    rf"\b{_LIGHTER} more than anything\b",
    re.IGNORECASE,
)
"""How they are, and that it is no more than that."""


def says_no(text: str) -> bool:
    """Whether the question about thoughts of suicide is answered with a plain no, in whatever words."""
    no = _A_PLAIN_NO.match(text)
    if no is not None and corrects(no["rest"]):
        return True
    return no is not None and len(text.split()) <= SHORT_NO and not _NO_PLAIN_NO.search(no["rest"])


def only_so(text: str) -> bool:
    """Whether somebody names what they feel, and that it is only that: "tired more than anything", "just embarrassed"."""
    short = len(text.split()) <= SHORT_NO
    return short and bool(_ONLY_SO.search(text)) and not any(grave.search(text) for grave in (_NO_PLAIN_NO, UNSAFE, OF_LIFE))


def says_yes(text: str) -> bool:
    """Whether that question is answered with a yes, in whatever words; where in doubt, it is asked again and is no no."""
    if len(text.split()) > SHORT_YES or says_no(text):
        return False
    yes = _A_YES.match(text)
    if yes is None:
        return _TO_THE_YES.search(text) is not None and not _NO_YES.search(text)
    return not _NO_YES.search(text, yes.end())


def corrects(text: str) -> bool:
    """Whether somebody says that they were taken wrong, with nothing beside it that leaves a doubt."""
    if len(text.split()) > LONG_CORRECTION or not _CORRECTS.search(text):
        return False
    return not _NO_CORRECTION.search(_DENIED_WORD.sub(" ", text)) and not unsafe(_DENIED_WORD.sub(" ", text))


def denies_violence(text: str) -> bool:
    """Whether somebody read as a threat to others says that they mean none, with nothing beside it that takes that back."""
    return _DENIES.search(text) is not None and not _NO_DENIAL.search(text)


def explains(text: str) -> bool:
    """Whether they say what they meant instead, and it is no harm to anybody."""
    return _EXPLAINS.search(text) is not None and not _HARM.search(text)


def taken_wrong(text: str) -> bool:
    """Whether they say, in care, that they were taken wrong: in so many words, or with a no and what it is instead."""
    return corrects(text) or (_A_PLAIN_NO.match(text) is not None and only_so(text))
