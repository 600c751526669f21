"""Words that place a harm in the past, with somebody else, or in a way of speaking: a rule that is sure of the words beside them
then only hints, and head and encoder are heard as well. They excuse the sentence that they stand in, and nothing elsewhere."""

from __future__ import annotations

from bot.language.normal import plain
from bot.language.state.senses import meant
from bot.late import late

_TEEN = "(?:1\\d|(?:thir|four|fif|six|seven|eigh|nine)teen)"
_YEAR = (
    "(?:(?:19|20)[0-2]\\d|twenty ?(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))"
)
_TOPIC = (
    "(?:essay|dissertation|thesis|coursework|paper|module|lecture|book|film|movie|play|novel|poem|song|podcast|documentary|"
    "assignment|article|research|phd|exhibition|seminar|workshop|training|course)"
)
_SERVED = (
    "(?:caseload|clients?|patients?|pupils|service users?|inmates|prisoners|callers|residents?|young people|"
    "kids i (?:teach|work with))"
)
_OTHERS = "(?:flat ?mates?|house ?mates?|friends?|mates?|cousins?|brothers?|sisters?|colleagues?|people|girl|lad|students?)"
_BYGONE = late(
    rf"\b(?:when i was (?:{_TEEN}|a (?:kid|child|teen\w*|student|girl|boy|lad)|young\w*|little|at (?:school|uni\w*|college)|"
    rf"in (?:year|school|my))|at {_TEEN}\b|(?:in|since|back in|of|that) (?:year )?{_YEAR}\b|"
    r"in year (?:\d+|seven|eight|nine|ten|eleven|twelve|thirteen)\b|(?:years?|yrs?) (?:ago|back)\b|long (?:time )?ago|back then|"
    r"but not (?:now|any ?more)|nothing like (?:then|back then|that now)|in my (?:teens|twenties|youth)|"
    r"(?:im|i am|ive been|i have been) (?:\w+ )?(?:good|well|fine|ok|okay|strong|better|alright|healthy) "
    r"(?:now|these days|today|for \w+ years|since)|good these days|"
    rf"{_OTHERS} (?:has |have |keeps? |is |are |was |were |s )?(?:been )?(?:talking about|saying|ringing|who|died|keeps? saying)|"
    rf"{_OTHERS} dey (?:talk|say)|lost (?:my|our|his|her|the|a) [^.!?\n]{{0,50}}\bto suicide\b|"
    r"when (?:he|she|they|the (?:man|woman|lady|interviewer|recruiter|manager|boss|panel)) ask(?:s|ed)?\b|"
    rf"{_TOPIC} (?:prompt |question |topic |title )?(?:(?:(?:is|was|are) (?:all )?)?(?:about|on(?! and\b)|deals?|covers?|"
    rf"called))\b|"
    rf"{_SERVED}(?: \w+){{0,2}} (?:has|have|had|who|are|were|is|was|self)\b|"
    r"so to (?:speak|say)|(?:professionally|figuratively|metaphorically|financially) speaking|"
    r"(?:sick|bor\w+|fr[eo]\w+|read|scared|starv\w+|tir\w+|exhaust\w+|annoy\w+|roast\w*|work\w+|talk\w+|lov\w+|flogg\w+|done|"
    r"tickl\w+) (?:\w+ ){0,2}to death)\b"
)


_ASKED = late(
    r"\b(?:doctor|gp|nurse|he|she|they|form|people|(?:interview|recruit|manage|employ)\w*|panel|hr|boss|lady|man|woman|"
    r"some ?(?:one|body)) (?:has |have |had |just |even |actually )?ask(?:s|ed)? (?:me )?(?:if|whether|had i|have i|was i|"
    r"am i)\b|"
    r"\byou ask(?:ed)?(?: me)?,? (?:if|whether|do|did|am) i\b"
)
"""What somebody else asked about."""
_A_SAYING = late(r"\b(?:as|how) (?:we|they|people|you) (?:say|call)\b|\bwe say\b")
"""An expression, where it is not said to be meant."""
_OWNED = late(
    r"\bi (?:said|told (?:him|her|them)|answered|had to say) (?:(?:him|her|them|that) )?(?:yes|i (?:am|was|do|did|have)\b)|"
    r"\bi (?:still )?(?:am|do|have)\b(?=\W*(?:$|[.!?,;\n]))|(?:^|[.!?,;\n]) ?(?:yes|yeah)\b"
)
"""The answer is yes."""
_WELL_NOW = late(
    r"\b(?:im|i am|ive been|i have been) (?:\w+ )?(?:good|well|fine|ok|okay|strong|better|alright|healthy) "
    r"(?:now|these days|today|since)\b"
)
_LONG_OVER = late(
    r"\b(?:in (?:high|primary|secondary|middle|grade|grammar) school|at (?:uni|university|college)|"
    r"(?:good|fine|well|ok|okay|better|stable|happy|sober|clean|healthy) for (?:(?:\w+ )?years|ages))\b"
)
_OVER = late(
    r"\b(?:all (?:good|fine|well|over) (?:for|now|since)|had (?:the )?(?:therapy|counselling)|(?:and|is|all) in the past)\b"
)
_BACK = late(
    r"\b(?:again|still|(?:is|are|its|came|come|comes|coming|been) back|returned|returning|tonight|today|lately|the same|"
    r"like then|"
    r"(?:so )?(?:am|do|have) i\b|i (?:am|do|have) (?:now|too|again)|not (?:good|fine|well|ok|over|in the past)|no longer)\b"
)
"""With these what is over is not."""


_AND_NOW = late(
    r"\b(?:and|but|so|yet|now|today|tonight|lately|these days)\b[\s,]*(?:(?:now|today|tonight|lately|these days|again)[\s,]*)*"
    r"(?:i|im|ive) (?:(?:am|still|also|just|really|do|have|been|keep|honestly|feeling|getting|now) )*"
    r"(?!(?:dont|do not|never|no longer|not) (?:\w+ ){0,2}(?:want|wish|feel|think|plan|suicidal)\w*"
    r"(?! to (?:live|be (?:here|alive))))"
    r"(?:feel\w*|want\w*|wanna|wish\w*|think\w*|hop(?:e|ing)|plan\w*|going|gonna|need|cant|dont|suicidal)\b"
    r"(?:(?<=suicidal)|[^.!?\n]{0,40}?\b(?:suicid\w*|die|dying|dead|kill\w*|hurt(?:ing)? myself|harm(?:ing)? myself|alive|"
    r"to live|living|end (?:it|my life)|be here)\b)"
)
"""What is felt now, in a clause of its own: what is over beside it excuses none of it."""


_COME_BACK = late(
    r"\b(?:(?:come|came|comes|coming|crept|creeping) back|(?:its|it is|theyre|they are|thoughts are) back)\b"
    r"(?! (?:to|from|home|in|on|with|at|for)\b)"
)
"""What was over, and is not."""


def bygone(sentence: str, following: str = "", *, deed: bool = False) -> bool:
    """Whether words stand in `sentence` by which a harm in it may be long past, somebody else's, or a way of speaking.

    That one is well now puts no deed into the past: who took an overdose last night says so, too."""
    flat = plain(sentence).replace("'", "")
    if _AND_NOW.search(flat) or _COME_BACK.search(flat):
        return False
    if _BYGONE.search(_WELL_NOW.sub(" ", flat) if deed else flat):
        return True
    if _ASKED.search(flat) and not _OWNED.search(f"{flat} {plain(following)}"):
        return True
    if _A_SAYING.search(flat) and not meant(f"{plain(sentence)} {plain(following)}"):
        return True
    over = _LONG_OVER.search(flat) or (not deed and _OVER.search(flat))
    return bool(over) and not _BACK.search(flat)


ENDED = (
    r"(?:contracts?|lease|tenancy|subscription|membership|account|agency|agencies|notice(?: period)?|placement|internship|"
    r"apprenticeship|recruiters?|"
    r"landlord|clients?|supplier|rental|phone plan|job ?(?:search|hunt|hunting)|search|searching|hunt|hunting|applications?|"
    r"applying|process|recruitment|"
    r"trial(?: shift)?|calls?|interviews?|interviewing|course|temp job|jobs?|role|shift|working relationship|representation|"
    r"representing|emails?|letter|"
    r"messages?|draft|practice|rehearsal|session|chat|coaching)"
)
"""What somebody ends who ends no life."""
_ENDS_THAT = late(
    rf"\b(?:end|ending|finish|finishing|stop|do) (?:it|things|this|"
    rf"that)\b(?! all\b)[^.!?\n]{{0,60}}?\bwith\b[^.!?\n]{{0,40}}?\b{ENDED}\b"
)
_MEANT = late(
    rf"\b(?:the|my|this|that|our) (?:\w+ ){{0,2}}?{ENDED}(?: (?:with|at|for|of|on|from|to|in) (?:\w+ ?){{1,5}})?,? i "
    rf"mean(?:t)?\W*(?=$|[.!?\n])|"
    rf"\bi (?:mean|meant) (?:only |just )?(?:with |in |about )?(?:the|my|this|that|our) (?:\w+ ){{0,2}}?{ENDED}\b|"
    r"\b(?:its|it is|thats|is|was|only|just) (?:only |just )?(?:an? )?(?:expression|saying|figure of speech|way of speaking|"
    r"idiom)\b"
)
_NOT_MEANT = late(
    r"\b(?:life|live|living|alive|die|dead|suicid\w*|pills?|tablets?|rope|bridge|goodbye|tonight|myself|everything|all of it|"
    r"i mean it|"
    r"(?:not|isnt|no) (?:just |only )?(?:an? )?(?:expression|saying|figure|joke)|not (?:just|only))\b"
)
"""In the words that explain: then they explain nothing."""


def explained(sentence: str, following: str) -> bool:
    """Whether it is said, in the same sentence or the next, that a contract, a call or the search is what shall end, or that it
    is a way of speaking."""
    flat, after = plain(sentence).replace("'", ""), plain(following).replace("'", "")
    # what stands after a colon or a comma goes on with the sentence; a full stop ends the search
    if (m := _ENDS_THAT.search(flat + after)) and not _NOT_MEANT.search(flat) and not _NOT_MEANT.search(m[0]):
        return True
    if _MEANT.search(after) and not _NOT_MEANT.search(after):
        return True
    m = _MEANT.search(flat)
    return m is not None and not _NOT_MEANT.search(m[0])


_TAKEN_BACK = late(
    r"\b(?:(?:a?ha){2,}h?|hehe\w*|lo+l|lmf?ao|jk|(?:im |i am )?(?:only |just )?(?:joking|kidding))\b[\s,.!]*(?:but )?(?:no |"
    r"really |honestly |seriously )*,? ?(?:im|i am) (?:really |honestly )?(?:just|only) (?:(?:a bit|so|very|really|quite) )?"
    r"(?:annoyed|cross|angry|disappointed|gutted|fed up|frustrated|bummed|irritated|embarrassed|mortified|pissed off|"
    r"raging)\b(?! (?:of|with) (?:life|living|everything|it all|myself|being))|"
    r"\b(?:my |the |this |your )(?:\w+ )?(?:account|cv|profile|app|number|data|inbox|application|laptop|phone|degree|"
    r"linked ?in)\b[^.!?\n]{0,40}?\b(?:lol|haha\w*|"
    r"lmao)?,? ?(?:jk|j/k|(?:im |i am |just |only )+(?:joking|kidding))\W*(?:lol|lmao|haha\w*)?\W*$"
)


_IN_EARNEST = late(
    r"\b(?:rope|noose|guns?|kni(?:fe|ves)|blades?|razors?|bottle|method|plan\w*|note|picked|chosen|(?:the|a) (?:day|date|place|"
    r"spot)|pills?|tablets?|alone|crying|cope|help me|scared|tonight|goodbye|any ?more|every (?:night|day)|for (?:weeks|months)|"
    r"all the time|suicid\w*|serious\w*|genuinely|"
    r"(?:not|isnt|aint|half) (?:a )?(?:jok\w+|kidding)|mean it|for real|no joke|want to die|platform|bridge i)\b"
)


def laughed_off(text: str) -> bool:
    """Whether a laugh takes it back, with a plain word for what is really felt; a question is then enough."""
    flat = plain(text).replace("'", "")
    return _TAKEN_BACK.search(flat) is not None and not _IN_EARNEST.search(_TAKEN_BACK.sub(" ", flat))


_FIGURE = late(
    r"\b(?:(?:cooked|worried|pleased|chuffed)(?: \w+){0,2} to death|"
    r"dying (?:(?:of|from) (?:\w+ ){0,2}(?:shame|embarrassment|laugh\w*|boredom|cringe|curiosity|nerves|hunger|thirst|heat|"
    r"cold)(?: and (?:of )?(?:hunger|thirst|heat|cold|boredom))?|"
    r"to (?:know|see|hear|meet|find|get|work|start|try|tell|join|ask))|"
    r"(?:finish|end|start|sell|sold)\w*(?: \w+)? life (?:insurance|assurance|drawing|sciences?|saving|guard)|end it all being)\b|"
    r"\bkms(?: \(|[ ,]*(?:[\U0001F480\U0001F602\U0001F62D\U0001F923]|lol\b|lmao|lmfao|haha|ffs\b|smh\b))|"
    r"\b(?:literally|lowkey) dying\b|\bdead before (?:(?:the|my|this|that|any|a) )?(?:\w+ ){1,3}?(?:answers?|repl(?:y|ies)|"
    r"responds?|gets? back|calls?|rings?|phones?|emails?|writes?|loads?|opens?)\b|"
    r"\bending it[.,]? with (?:this|that|the|my) (?:recruit\w+|agency|company|firm|app|subscription|contract|lease|landlord)\b|"
    r"\b(?:back|top) of (?:a|the|my) (?:bus|van|lorry|coach|taxi|cab|truck)\b|"
    r"\bnot (?:because|that) i (?:want|wanna|wish)(?: to)? (?:\w+ )?(?:die|dead|gone|myself|it)\b|"
    r"\bam i having (?:any )?(?:thoughts|urges)[^?.!\n]{0,40}[:?] ?(?:no|nope|nah)\b|"
    r"\bnot (?:going to|gonna|about to) (?:\w+ ){1,2}myself over (?:a|an|this|that|one|some)\b"
)


_WISHED = late(
    r"(?<!make me )(?<!makes me )(?<!making me )(?<!made me )"
    r"\b(?:wan(?:na|t(?:ed|ing)?(?: to)?)|like|tempted to|ready to|need to|might|may)(?: \w+){0,2} $|"
    r"^\W*(?:(?:im|i'm|i am|i|just|ok|well|haha|lol|\W)+ )?(?:gonna|going to) $"
)
"""Before "kms lol": a wish is said, or a text begins with it, and a laugh beside it is no thing that it would be aimed at."""
_QUOTED = late(
    r"\"[^\"\n]{1,200}\",? (?:he|she|they|mum|dad|(?:my|the|a|his|her) \w+) (?:said|says|told|tells|asked|asks|texted)\b"
)
_TOLD_ME = late(
    r"\b(?:some ?(?:one|body)|people|every ?(?:one|body)|an? (?:\w+ )?(?:man|woman|friend|colleague|mate|customer|stranger|nurse|"
    r"guy|girl|lad|patient|passenger)|he|she|they|(?:my|the) (?:\w+ )?"
    r"(?:friends?|mates?|flat ?mates?|house ?mates?|boss|manager|colleagues?|interviewer|"
    r"callers?|customer|clients?|patients?|residents?|students?|pupils?|actor|service user|tenant|candidate|assessor|"
    r"recruiter|mum|dad|husband|wife|brother|sister)) "
    r"(?:always |often |once |just |even |literally )?(?:tells?|told|says?|said|jokes?|joked|asks?|asked|texts?|texted|"
    r"messaged|typed)(?: to)?(?: me|"
    r" us)?[:,]? (?P<of>['\"][^\"\n]{1,160}?(?:['\"](?=\W|$)|$))"
)
_MINE = late(r"\bi(?:'ve|'d| have| had| just)? (?:\w+ ){1,3}$")
"""Before a quotation that is the writer's own: "I told them ...", and then she said something."""


def figures(text: str) -> list[tuple[int, int]]:
    """Where in `text` a way of speaking stands, or what somebody else is quoted with."""
    flat = plain(text)
    found = [
        m.span()
        for m in _FIGURE.finditer(flat)
        if not (m[0].startswith("kms") and "(" not in m[0] and _WISHED.search(flat[: m.start()][-40:]))
    ]
    found += [m.span("of") for m in _TOLD_ME.finditer(flat)]
    for m in _QUOTED.finditer(flat) if '"' in flat else ():
        begins = flat.count('"', 0, m.start()) % 2 == 0
        if begins and not _MINE.search(flat, max(0, m.start() - 40), m.start()):
            found.append(m.span())
    return found
