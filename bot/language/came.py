"""What stands round an employer's answer where somebody tells of it: that it came and how, and what they say of it themselves."""

# ruff: noqa: E501  (one rule stays on one line: a broken pattern is harder to read than a long one)
from __future__ import annotations

import re

from bot.late import late

HOW_IT_CAME = late(
    r"(?!.*(?:\b(?:not|never|nobody|no|nothing|hardly|until|if|refus\w*|declin\w*|unable|unfortunately|policy|without|(?:can|don?|did|does|wo|would|could|"
    r"has|have)nt|cannot|can|will|shall|would|could|should|may|might|must|you|u|yous?|ye|i (?:gave|give|did|left|shared))\b|n['’]t\b|['’]ll\b))(?:(?:and|so|well|ok|okay|then|yes|also|update|finally|today|yesterday) )*(?:"
    r"(?:[\w'’-]+(?: [\w'’-]+){0,2}? )?(?:(?:has|have|had|just|finally|then|already|even|actually|kindly|only) )*"
    r"(?:gave|give|gives|given|sen[dt]|shared|left|did) (?:me|us)?(?: (?:some|the|a|an|my|her|his|their|good|great|really|useful|"
    r"honest|nice|short|long|quick|bit|of|detailed|verbal|oral|written))* ?(?:feedback|answers?|repl(?:y|ies)|comments?|e-?mail|mail|"
    r"message|voice (?:note|message)|audio|call)"
    r"|(?:[\w'’-]+(?: [\w'’-]+){0,2}? )?(?:(?:has|have|had|just|finally|then|did|already|actually) )*(?:(?:wr[io]te|written|writes|hit(?: (?:me|us))?|"
    r"came|come|comes|got|get|gets|rang|rung|called|phoned|texted|emailed|mailed|messaged|pinged)(?: (?:me|us))? back(?: (?:to|with|at) (?:me|us))?"
    r"|(?:repl(?:ied|ies|y)|answer(?:ed|s)?|respond(?:ed|s)?)(?: to (?:me|us|my (?:e-?mail|mail|message|letter)))?)"
    r"|(?:it|that|this)(?:['’]?s| is| was| came)(?: (?:an?|by|as|all|just|only|really|very|pretty|quite|over|in|on|the))* "
    r"(?:audio|voice (?:note|message)|voicemail|phone(?: call)?|e-?mail|text(?: message)?|whats ?app|linked ?in|letter|call|"
    r"(?:short|long|nice|quick) (?:e-?mail|mail|message|letter|call|text|reply|answer|voice note|audio))"
    r")(?: (?:by|over|on|in|via|through|with|from|a|an|the|e-?mail|mail|phone|call|whats ?app|linked ?in|text|voice|note|audio|zoom|teams|"
    r"today|yesterday|now|this|last|morning|afternoon|evening|night|week|person|again|at|finally|too|as|well))*\W*",
    re.IGNORECASE,
)
"""Only that an answer came, and how: nothing that they said."""
WENT_TO_ASK = late(
    r"(?:(?:and|so|well|ok|okay|right|then|yes|today|yesterday|finally) )*(?:(?:i|we) )?(?:(?:just|finally|then|actually) )*(?:(?:rang|phoned|called|emailed|texted|"
    r"messaged|chased|asked)(?: (?:them|him|her|hr|up|the \w+|[A-Z][\w'’-]*))|(?:spoke|spoken|talked) (?:to|with) (?:them|him|her|hr|the \w+|[A-Z][\w'’-]*)|"
    r"heard(?: back)?(?: from (?:them|him|her|hr|the \w+|[A-Z][\w'’-]*))?)(?: (?:about it|for feedback|back|today|yesterday|this morning|and))*\W*",
    re.IGNORECASE,
)
"""Only that the person asked for an answer or was told one; before it, for alone it is no answer that came."""
REMARK = late(
    r"\W*(?:(?:and|but|so|well|like|ok|okay|oh|i mean|honestly|omg|lol|haha|tbh|man|bro|lads?|god)\b\W*)*(?:"
    r"(?:that|this|which)(?:['’]?s| is)(?: (?:just|so|such|some|an?|total|complete|absolute|utter|really|very|quite|kinda|pretty|too|all|plain|"
    r"load of|bit|not|only|even|proper|pure|straight up))* (?:bs|bull\w*|bollocks|bollix|rubbish|nonsense|crap|shite?|garbage|tripe|fair(?: enough| play)?|"
    r"unfair|harsh|ridiculous|annoying|mad|wild|crazy|insane|true|a joke|joke|hilarious|outrageous|unbelievable|wrong|lies?|cap|hurtful|mean|"
    r"rude|brutal|something|weird|funny)(?: (?:tbh|lol|though|i think|if you ask me|to me|like|man|bro|right|no|isn'?t it|innit))*"
    r"|(?:(?:that|it)(?:['’]?s| is| was) |which (?:is|was) |so )?(?:really |very |so )?(?:nice|kind|good|decent|lovely|sweet|mean|rude|harsh|fair play|fair) (?:of|to) (?:her|him|them)(?: (?:tbh|though|anyway|at least))?"
    r"|what an? (?:\w+ )?(?:joke|farce|cheek|nonsense|load of \w+|liar)|what nonsense|the cheek(?: of (?:it|them|her|him))?"
    r"|(?:can (?:you|u)|i can(?:['’]?t|not)|could(?:n['’]?t)?|i (?:still )?(?:do ?n['’]?t|cannot)) believe (?:it|that|this|them|him|her)"
    r"|for real|fr|seriously|really|wtf|wth|smh|lol|lmao|haha\w*|as if|go figure|whatever|no way|my (?:foot|arse|ass)|so (?:annoying|frustrating|"
    r"unfair|harsh|rude|mean)|gimme a break|give me a break|come on"
    r"|i (?:(?:do ?n['’]?t|do not|totally|kinda|kind of|sort of|completely|really|actually|have to|must|guess i|can)\s+)*(?:agree|disagree|get it|buy (?:it|that)|"
    r"see (?:it|that|the point|her point|his point|their point))(?: (?:with (?:that|this|it|her|him|them)|though|at all|tbh|to be honest|honestly|really))*"
    r")\W*",
    re.IGNORECASE,
)
"""What the person says of it themselves, behind what they were told ("that's some bs"): no word of the employer's."""
REMARK_BEHIND = late(
    r"[\s,]*\b(?:(?:lol|haha|lmao|tbh)\b[\s,]*)*which (?:is|was|i think is)(?: \w+){0,2} (?:fair(?: enough)?|true|nonsense|rubbish|bs|unfair|ridiculous|"
    r"crap|wrong|not true|harsh)\W*$",
    re.IGNORECASE,
)


def only_came(text: str) -> bool:
    """Whether a text tells that an answer came, maybe how, and nothing of what it said ("she rang me back and gave me feedback")."""
    parts = [part for part in _PARTS.split(text) if part.strip()]
    return bool(parts) and all(HOW_IT_CAME.fullmatch(part.strip()) for part in parts)


_PARTS = late(r"[.,;!\n]+|\s+(?:and|but)\s+", re.IGNORECASE)
