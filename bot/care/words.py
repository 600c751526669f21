"""What people say in care: how they are, whether they are alone, whether they want the coaching, that they go."""

from __future__ import annotations

import re

from bot.context import Context
from bot.heard.offer import offer_in
from bot.language.state.near import CLOSE
from bot.language.tongues import in_english
from bot.late import late

_WITH_THEM = late(
    r"\b(?:is|are|she'?s|he'?s|they'?re)(?: right)? (?:here )?(?:with|beside|next to) me\b|"
    r"\b(?:i|we|i'?ve|we'?ve)(?: have| just)? (?:(?:called|rang|rung|phoned)|(?:talked|spoken?) (?:to|with)) "
    r"(?:some ?one|somebody|my|an?|the|samaritans|lifeline|988|116)\b|"
    r"\bwe(?:'?ve| have)? (?:just )?(?:talked|spoken?)\b|\b(?:i'?m|i am) not alone\b|\bholding my hand\b",
    re.IGNORECASE,
)
_NOBODY = late(r"\b(?:no ?body|no one|never|not|n'?t|dont|didnt|wont|would|could|wish|voices?) (?!alone)", re.IGNORECASE)
"""Beside such words it is not sure that somebody is there."""
_GO_ON = late(
    r"\b(?:go on|carry on|continue|take (?:it|(?:the )?coaching) up|take up (?:the )?coaching|resume|back to (?:the|my|our)|"
    r"where were we|pick (?:it|this|things) up again|(?:just )?an expression|figure of speech|"
    r"way of speaking|did ?n'?o?t mean (?:it|that|anything)|not what i meant|misunderst\w+|"
    r"i(?:'m|m| am) (?:safe|joking)|was joking|(?:was|it'?s|only|just) (?:only |just )?(?:a )?joke|"
    r"ready to (?:start|talk about (?:the|my)|work on|look at)|"
    r"(?:start|begin|get going|get started) (?:again|with (?:the|my) (?:coaching|message|feedback|interview|letter|e-?mail|"
    r"draft)))\b",
    re.IGNORECASE,
)
_READY = late(
    r"\W*(?:(?:ok(?:ay)?|al(?:l )?right|right|hi|hello|hey|yes|yeah|well|so|now|and|thanks|thank you|good (?:morning|afternoon|"
    r"evening))\b\W*)*"
    r"(?:i(?:'m|m| am| feel)|feeling|i think i(?:'m|m| am))? ?ready(?: (?:now|again|for the coaching))*\W*",
    re.IGNORECASE,
)
"""Only after a night: right after words of danger nobody knows what somebody is ready for."""
_YES = late(
    r"\W*(?:yes|yeah|yep|ok(?:ay)?|sure|please|do|then|go ahead)(?:\W+(?:please|then|now|do|go on))*\W*",
    re.IGNORECASE,
)
"""After a question that waits for the coaching."""
_THANKS = late(
    r"\W*(?:(?:ok(?:ay)?|al(?:l )?right|right|well|no|yes|yeah)\b\W*)*(?:thanks?|thank (?:you|u)|thx|cheers|"
    r"ta)(?: (?:so much|very much|a lot|for (?:that|this|asking|"
    r"being (?:here|there)|listening|the numbers?|staying)|anyway|though))*\W*",
    re.IGNORECASE,
)
_BYE = late(
    r"\W*(?:(?:ok(?:ay)?|al(?:l )?right|right|well|thanks?|thank you|anyway)\b\W*)*(?:good ?)?(?:bye|by|"
    r"night)(?:[ -]bye)?(?: (?:then|now|for now))*\W*|"
    r"\W*(?:ok(?:ay)?\W+)?(?:see (?:you|ya)|talk|speak)(?: (?:later|soon|tomorrow))?\W*",
    re.IGNORECASE,
)
_HELLO = late(
    (
        r"\W*(?:(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|(?:i(?:'m|m| am)) (?:back|here)|(?:it'?s )?me|back|again|"
        r"there|now|you)\b\W*)+"
    ),
    re.IGNORECASE,
)
_ASKS = late(
    (
        r"\?\s*$|^\W*(?:(?:and|but|so|ok|please|also)\W+)*(?:can|could|should|shall|may|do|does|did|is|are|was|were|will|would|"
        r"how|what|whats|when|where|who|whom|which)\b"
    ),
    re.IGNORECASE,
)
OF_THE_SEARCH = late(
    r"\b(?:jobs?|roles?|posts?|interview\w*|feedback|e-?mails?|cover letters?|draft\w*|appl(?:y|ied|ying|ications?)|recruiters?|"
    r"agency|managers?|hr|"
    r"fares?|travel (?:costs?|money)|expenses?|claim\w*|cv|resume|employers?|company|reminders?|rehears\w*|practi[sc]e|contract|"
    r"salary|"
    r"offers?|references?|vacancy|appeals?|appealing|rejections?|shortlist\w*|candidates?|"
    r"assessment)\b",
    re.IGNORECASE,
)
OF_LIFE = late(
    r"\b(?:live|living|alive|life|die|dying|dead|death|hurt\w*|pain|pills?|tablets?|end it|kill\w*|point|worth|wake|pray|god|"
    r"note|heaven|good ?bye|farewell|do it|before i go|switzerland|dignitas|funeral|will)\b"
    r"(?! (?:they|she|he|it|i|you|there|the))",
    re.IGNORECASE,
)
"""Beside such words a question is not only about the search."""
_WANTS_ON = late(
    r"\b(?:so |and |ok |okay )?what(?:'?s| is| do we do| do i do| should i do| happens| comes)? (?:now|next)\b|\bnext step\b|"
    r"^\W*(?:(?:ok(?:ay)?|so|and|now|then|please|can (?:you|we|u)|could (?:you|we)|will you|let'?s|i (?:want|need|would like|"
    r"still want|wanna|just want) (?:to|you to|your help (?:to|with)|help (?:to|with))|id like to|help me(?: to)?|just|we)\W+)*"
    r"(?:write|draft|send|finish|edit|do|make|practi[sc]e|rehearse|prepare|plan|check|look at|get|ask|start|begin|apply|reply|"
    r"answer)\b",
    re.IGNORECASE,
)
"""After a no to the question about suicide: that they want the coaching, in so many words."""
_STAY = late(
    r"\b(?:can'?t|cannot|don'?t|not|never|why|no point|without|nothing|reason|strength|able|how (?:do|can|could|am|should)) "
    r"[^.!?]{0,25}\b(?:go on|carry on|continue|safe|(?:start|begin) again|pick)\b|\blonger\b|"
    r"\b(?:go on|carry on|continue) (?:living|like this)\b",
    re.IGNORECASE,
)
"""Beside such words going on is no wish to go on with the coaching."""
UNSAFE = late(
    r"\b(?:not|\w+n't|(?:do|does|did|is|are|was|were|wo|ca|have|has|ai)nt|never|hardly|barely|no longer)(?: \w+){0,2} (?:safe|"
    r"ok|okay|alright|all right|coping|well)\b|\bunsafe\b|"
    r"\b(?:might|may|could|going to|gonna|afraid i'?ll|scared i'?ll|scared of what i(?:'ll| will| might)?) (?:\w+ )?do\b"
    r"(?: (?:something|it|anything|this|that))?|\b(?:trust myself|in danger|help me|i need help|getting worse|it'?s worse|"
    r"feel(?:ing)? worse)\b|"
    r"\bca(?:n'?t|nnot) (?:do|take|cope with|bear|stand|keep) (?:this|it|myself)\b",
    re.IGNORECASE,
)
"""In care: that it is not over."""
_ALONE = late(
    r"\b(?:on my own|by myself|all alone|alone|lonely|(?:no ?body|no one|not any ?(?:one|body)|n'?t (?:have|got) any ?(?:one|"
    r"body)|"
    r"no friends|no family)\b[^.!?]{0,20}\b(?:here|with me|around|home|there|to (?:talk|call|ring|turn)|left)?)\b",
    re.IGNORECASE,
)
_BETTER = late(
    r"\b(?:feel(?:ing|s)?|felt|i'?m|im|bit|little|much|lot|doing|it'?s|getting|today is|today'?s) (?:\w+ ){0,2}?"
    r"(?:better|calmer|lighter|steadier|brighter)\b|^\W*(?:better|calmer)\b",
    re.IGNORECASE,
)
_BETTER_AT = late(
    r"\bbetter (?!now|today|again|thanks?|since|after|and|but|this|i\b|than (?:before|yesterday|last|i (?:was|did)))\w",
    re.IGNORECASE,
)
"""A better candidate, better at something, better off."""
BRIEF = 14
"""Words of a text that may say no more than how somebody is."""
_TALKED = late(
    r"\b(?:talked|spoke|spoken|chatted|talking|speaking) (?:to|with) (?:my|a|an|the|someone|somebody|her|him|them|mum|mom|dad|"
    r"samaritans)\b|"
    r"\b(?:rang|called|phoned|saw|texted|told) (?:my|a friend|the (?:doctor|gp|helpline|samaritans)|someone|somebody|samaritans|"
    r"mum|mom|dad)\b|"
    r"\b(?:rang|called|phoned|texted|(?:spoke|talked|chatted) (?:to|with)) (?:them|the (?:line|number|people))\b|"
    r"\b(?:they|he|she|it|that|talking|calling)(?:'?ve| have| has)? (?:really |actually |so |"
    r"both )?helped\b(?! (?:me )?(?:to )?(?:with|write|prepare|apply|get))",
    re.IGNORECASE,
)
_NOT_SO = late(
    r"\b(?:not|\w*n'?t|never|no|nobody|nothing|wish|want|would|could|should|until|unless|if|better off|worse|hung up)\b",
    re.IGNORECASE
)
"""Beside such words it is not sure that it is better, or that they have talked."""
A_NO = late(
    r"\b(?:\w*n'?t|not|never) (?:get|got|getting) (?:\w+ ){0,5}?(?:job|role|post|position|place|gig|offer|interview)\b|"
    r"\bno from \w+|\bnot (?:an? |the )?(?:\w+ )?fit\b|\b(?:fired|sacked|laid off|let (?:me )?go|strung (?:me )?along)\b|"
    r"\bgot (?:a|the|another) no\b|\b(?:went with|gave it to|chose|picked) (?:some ?(?:one|body)|an?other|the other)\b|"
    r"\b(?:reject(?:ed|ions?)|unfortunately|turned (?:\w+ )?down|said no|ghosted|unsuccessful)\b",
    re.IGNORECASE,
)
"""A no that was told of."""
_NOT_ME = late(
    rf"\b(?:it'?s|its|i mean|i meant|i'?m talking about|this is about|that was about) (?:(?:him|her|them)\b(?!,? (?:they|he|she|"
    rf"who) )|{CLOSE}\b(?!'?s? (?:fault|who (?:left|drove|made))))|"
    rf"\b(?:him|her|them),? not me\b|\bnot me,? (?:but |it'?s |its |i mean )(?:him|her|them|{CLOSE})\b",
    re.IGNORECASE,
)
"""In care: that it is somebody else who is in danger."""
_OTHERS = late(rf"\b(?:{CLOSE}|he|she|they)\b", re.IGNORECASE)
_BY_VOICE = late(r"\bca(?:n'?t|nnot) (?:talk|speak|call|ring|phone|face|do|use|stand)\b", re.IGNORECASE)
_SAFE_NOW = late(
    rf"\b(?:{CLOSE}|my \w+|he|she|they|we)(?:'s|'re|s)?(?: (?:is|are|was|were|has|have|been|gone|went|now|just|still|out|here|"
    rf"stay(?:s|ed|ing)?|sitting|sleeping|asleep|back|home|at home))* (?:with (?:him|her|them|his|their|my|our|a|the|some\w*|"
    rf"family|friends)|"
    r"safe|asleep|sleeping|calm(?:er)?|fine|ok(?:ay)?|better|in (?:hospital|good hands)|at (?:the )?(?:hospital|doctors?|gp|"
    r"a&e)|watching (?:him|her|them))\b",
    re.IGNORECASE,
)
"""Of somebody who was in danger: that somebody is with them, or that they are safe for now."""
_ME_TOO = late(
    r"\bme too\b|\bso (?:do|am|would|have) i\b|\b(?:i|i'?m|im) (?:\w+ )?(?:do|am|want|feel|think)\b[^.!?]{0,30}\btoo\b|"
    r"\bsame (?:here|for me)\b|\bit'?s me\b|"
    r"\b(?:it'?s|its) (?:not )?(?:just )?(?:him|her|them),? (?:and|but|it'?s) (?:also )?me\b",
    re.IGNORECASE,
)
"""Beside somebody else's danger: that it is the writer's own as well."""
_CALL_THEM = late(
    r"\b(?:should|can|could|may|shall|do) i (?:really |just |even |still )?(?:call|ring|phone|text) (?:them|him|her|that|those|"
    r"the (?:number|line|samaritans)|samaritans|lifeline|988|116)\b|"
    r"\bwhat (?:do|should|can|would) i (?:even )?(?:say|tell them)\b|\bhow do i (?:call|ring|reach|start)\b",
    re.IGNORECASE,
)
"""A question about the call that care has just named."""
_WHAT_TO_SAY = late(
    r"^\W*(?:(?:so|and|ok|then|but)\W+)*what (?:do|should|can|would|shall) i (?:even |then )?(?:say|write|"
    r"tell (?:him|her|them))(?: (?:to (?:him|her|them)|now|then|back))*\W*$",
    re.IGNORECASE,
)
"""While it is open whether the coaching goes on."""


def good_news(text: str) -> bool:
    """Whether somebody in care tells that a job is theirs after all, with nothing beside it that is no joy."""
    return offer_in(text) == "got" and not any(grave.search(text) for grave in (_NO_JOY, UNSAFE, OF_LIFE))


_NO_JOY = late(
    r"\b(?:but|though|although|yet|too late|doesn'?t matter|don'?t care|even so|anyway|still (?:feel|want|don'?t|can'?t))\b",
    re.IGNORECASE,
)


def wants_on(text: str) -> bool:
    """Whether somebody who said no to the question about suicide asks for the coaching in so many words."""
    return bool(_WANTS_ON.search(text)) and not OF_LIFE.search(text) and not _STAY.search(text)


_NOT_YET = late(r"\b(?:not|n'?t|dont|no|never|later|tomorrow|yet|can'?t|cannot)\b", re.IGNORECASE)


def of_the_search(text: str, context: Context) -> bool:
    """Whether a text asks plainly about their search, and about nothing heavier."""
    return bool(
        _ASKS.search(text)
        and OF_THE_SEARCH.search(text)
        and not OF_LIFE.search(text)
        and context.language.state(text).heat in ("H0", "H1")
    )


def better(text: str) -> bool:
    """Whether somebody says in a few words that they feel better."""
    return len(text.split()) <= BRIEF and not _NOT_SO.search(text) and bool(_BETTER.search(text)) and not _BETTER_AT.search(text)


def goes(text: str) -> bool:
    """Whether somebody in care takes their leave: they are not met as one who says stop."""
    return _BYE.fullmatch(text) is not None


def unsafe(text: str) -> bool:
    """Whether it is not over: they are not safe, or it gets worse."""
    return UNSAFE.search(text) is not None


def goes_on(text: str) -> bool:
    """Whether they ask for the coaching to go on, and not how they themselves could."""
    return _GO_ON.search(text) is not None and not _STAY.search(text)


def goes_on_now(text: str) -> bool:
    """The same, asked whether they want it: that they are ready, or that it should go on, and not later."""
    return ready(text) or (goes_on(text) and not _NOT_YET.search(text))


def ready(text: str) -> bool:
    """Whether somebody says that they are ready, and nothing else."""
    return _READY.fullmatch(text) is not None


def agrees(text: str) -> bool:
    """Whether a text is a yes and nothing else."""
    return _YES.fullmatch(text) is not None


def gives_thanks(text: str) -> bool:
    """Whether a text says thanks and nothing else."""
    return _THANKS.fullmatch(text) is not None


def greets(text: str) -> bool:
    """Whether somebody only says hello, or that they are back."""
    return _HELLO.fullmatch(text) is not None


def improved(text: str) -> bool:
    """Whether somebody in care feels better, said beside whatever else."""
    return _BETTER.search(text) is not None and not _NOT_SO.search(text)


def has_talked(text: str) -> bool:
    """Whether they have talked with somebody about it."""
    return _TALKED.search(text) is not None and not _NOT_SO.search(text)


def with_somebody(text: str) -> bool:
    """Whether somebody is with them, or on the line."""
    return _WITH_THEM.search(text) is not None and not _NOBODY.search(text)


def alone_now(text: str) -> bool:
    """Whether they say that nobody is there."""
    return _ALONE.search(text) is not None and not _NOT_ALONE.search(text)


_NOT_ALONE = late(r"\b(?:not|n'?t) (?:\w+ )?alone\b", re.IGNORECASE)


def they_are_safe(text: str) -> bool:
    """Whether whoever was in danger is safe for now, or somebody is with them."""
    return _SAFE_NOW.search(in_english(text)) is not None and not _NOBODY.search(text)


def of_somebody_else(text: str, told: str) -> bool:
    """Whether the danger that was read in `told` is said to be somebody else's."""
    return _NOT_ME.search(text) is not None and _OTHERS.search(told) is not None


def me_too(text: str) -> bool:
    """Whether somebody else's danger is said to be their own as well."""
    return _ME_TOO.search(text) is not None


def asks_of_call(text: str) -> bool:
    """Whether they ask about the call that care has just named."""
    return _CALL_THEM.search(text) is not None and not OF_THE_SEARCH.search(text)


_A_LINE = late(r"\b(?:numbers?|lines?|helplines?|samaritans|lifeline|988|999|112|911|116)\b", re.IGNORECASE)


def asks_whom_to_call(text: str) -> bool:
    """Whether such a question may as well be about the employer: it names no line."""
    return _RINGS.search(text) is not None and not _A_LINE.search(text)


_RINGS = late(r"\b(?:call|ring|phone|text) (?:them|him|her)\b", re.IGNORECASE)


def plainly(text: str, context: Context) -> bool:
    """Whether something is told or asked in care that is neither grave nor heated: "sent", "I met Luca"."""
    if OF_LIFE.search(text) or unsafe(text):
        return False
    reading = context.language.state(text)
    return reading.risk == "R0" and reading.heat in ("H0", "H1") and not (reading.viol or reading.near or reading.harmed)


def asks_what_to_say(text: str) -> bool:
    """Whether they ask what to say or write now."""
    return _WHAT_TO_SAY.search(text) is not None


def but_by_voice(text: str) -> str:
    """A text without what says that they cannot talk aloud, which is no danger."""
    return _BY_VOICE.sub(" ", text)
