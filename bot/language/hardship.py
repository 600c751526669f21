"""Hard things that somebody tells of beside the matter: a death, an illness, home, money, words that humble. No danger, and no
task for the coach; but one sentence about that very thing belongs before anything else.

Only what is the writer's own, or of somebody close, counts; what is long past, somebody else's, a trade or a way of speaking
does not. It would rather miss one than be moved by a phone that died.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from bot.late import late

Hardship = Literal["loss", "illness", "illness_near", "thrown_out", "humbled", "home", "carer", "money", "many"]

_OLD = (
    r"(?:mum|mam|mom|mummy|mama|ma|mother|amma|dad|daddy|papa|pa|father|parents?|nan|nana|nanny|gran|granny|grandma|grandmother|"
    r"grandad|"
    r"granddad|grandpa|grandfather|grandparents?|uncle|aunt|auntie|aunty)"
)
_PARTNER = r"(?:wife|husband|hubby|partner|girlfriend|boyfriend|gf|bf|fianc[eé]e?|missus)"
_YOUNG = r"(?:son|daughter|child|baby|kid|kids|little (?:boy|girl|one))"
_BESIDE = r"(?:brother|sister|twin|cousin|best (?:friend|mate)|step ?(?:dad|mum|mom|father|mother|brother|sister|son|daughter))"
_OF = r"(?:my|our) (?:late |dear |own |older |younger |big |little |elderly |poor |lovely |only )?"
_IN_LAW = r"(?:[- ]in[- ]law)?"
_CLOSE = (
    rf"{_OF}(?:{_OLD}|{_PARTNER}|{_YOUNG}|{_BESIDE}){_IN_LAW}(?!['’]?s\b(?! (?:dying|in|ill|been|got|died|just|dead|very|really|"
    rf"terminal|having)))"
)
_NAMED = (
    r"(?:,? (?!nearly|almost|would|could|never|not|has|have|had|is|was|who|said|says|thinks?|thought|told|and|when|if|"
    r"'?d)[^\W\d]+,?)?"
)
_BY_NOW = r"(?: (?:has|have|had|just|recently|sadly|suddenly|also|both|only|unexpectedly|then|'ve))*"
_IN_JEST = (
    r"(?! (?:laughing|inside|of (?:laughter|laughing|embarrassment|shame|boredom|cringe|shock)|a little|on (?:me|stage|the)|"
    r"when (?:she|he|they) (?:saw|heard|read)|for (?:a|that|this)))"
)
_AN_EXAM = r"[^.,;!?]{0,40}\b(?:exams?|tests?|distinction|driving|theory|grade|probation|interview|with honou?rs)\b"
"""What a son passes, who is well."""
_LOSS = late(
    rf"\b(?:{_CLOSE}|{_OF}(?:friend|mate|dog|cat|horse)){_NAMED}{_BY_NOW} (?:died|passed away|"
    rf"passed(?: on|(?!{_AN_EXAM}))(?=\W*$|[.,;!]| (?:away|on|last|this|in|"
    rf"yesterday|today|and|two|three|a (?:few|couple|day|week|month|year)|at)\b)|(?:is|was|are) dead(?! (?:set|against|keen|"
    rf"chuffed|proud|right|tired|good|funny|nice|on)))\b{_IN_JEST}"
    rf"|\b(?:lost|buried|burying|cremated) {_CLOSE}(?=\W*$|[.,;!]| (?:to|last|this|in (?:january|february|march|april|may|june|"
    rf"july|august|"
    rf"september|october|november|december|the (?:spring|summer|autumn|winter|war|accident))|yesterday|today|on|two|three|a|just|"
    rf"recently|and|"
    rf"earlier|only|suddenly|six|four|five|\d)\b)"
    rf"|\b{_OF}(?:{_OLD}|{_PARTNER}|{_YOUNG}|{_BESIDE}|friend)(?:['’]?s) (?:funeral|cremation|wake|death)\b"
    r"|\bfuneral (?:of|for) (?:my|our)\b"
    r"|\b(?:i'?m|i am|we'?re|i was|i'?ve been|still) (?:\w+ )?(?:(?:grieving|in mourning)(?=\W*$| (?:for )?(?:my|our) (?:mum|mom|"
    r"mam|mother|dad|father|wife|husband|son|daughter|brother|sister|nan|gran\w*)\b)|(?:recently )?(?:bereaved|widowed)|"
    r"a (?:new |recent )?widow(?:er)?)\b"
    r"|\b(?:i|we)(?:'ve| have| just)* (?:had (?:a|another) miscarriage|miscarried|lost (?:our|the|my) baby)\b",
    re.IGNORECASE,
)
_BYGONE = late(
    r"\bwhen i was (?:\d|[a-z]+teen|twenty|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a |little|young|small|born|"
    r"at )|\b(?:years|decades) ago\b|\blong (?:time )?ago\b|\bas a (?:child|kid|teenager)\b|"
    r"\b(?:in|since|back in) (?:19\d\d|20[01]\d)\b",
    re.IGNORECASE,
)
_ILL = (
    r"(?:cancer|leuka?emia|lymphoma|(?:a |brain |the )?tumou?r|multiple sclerosis|parkinson'?s|lupus|heart failure|"
    r"a stroke(?! of )|long covid|crohn'?s|"
    r"sepsis|pneumonia|kidney failure|a breakdown(?! of )|dementia|alzheimer'?s)"
)
_STAYS = (
    r"(?=\W*$|[.,;!?]| (?:with|and|since|for|again|at the moment|right now|because|but|having|waiting|now|too|as well|after|so|"
    r"this|today|from|last)\b)"
)
_ILLNESS = late(
    rf"\b(?:i'?ve|i have|i had|i got)(?: just| also| recently)?(?: got| had| been told i have)? (?:\w+ )?{_ILL}\b|"
    r"\bi(?:'?ve| have| was| got| just)*(?: been| got)? diagnosed with \w+|\bmy (?:own )?(?:cancer|chemo\w*|tumou?r|dialysis|"
    r"diagnosis|radiotherapy)\b|"
    rf"\b(?:i'?m|i am|im|i'?ve been) (?:still |back |stuck |currently )?(?:in (?:the )?(?:hospital|icu|a hospice){_STAYS}|"
    rf"having (?:chemo\w*|radiotherapy|dialysis)|"
    rf"going through (?:chemo\w*|treatment)|on (?:dialysis|chemo\w*)|waiting for (?:an?|my) (?:operation|surgery|biopsy|"
    rf"transplant))|"
    rf"\b(?:i'?m|i am|im|i'?ve been) (?:very |really |seriously |quite |so |pretty )?(?:ill|unwell){_STAYS}",
    re.IGNORECASE,
)
_ILLNESS_NEAR = late(
    rf"\b{_CLOSE}{_NAMED}(?:['’]s)?(?: (?:is|has|was|just|also|got|been|being|have|are|had|in|now|still|very|really|seriously|"
    rf"terminally|gravely|quite))* "
    rf"(?:(?:breast |lung |bowel |skin |bone |prostate |stage \\w+ |a |early |terminal )*{_ILL}|diagnosed with|"
    rf"(?:very|really|seriously|terminally|gravely|critically|so) (?:ill|sick|unwell){_STAYS}|"
    rf"dying(?! (?:to|of (?:embarrassment|shame|laughter|boredom)|for|laughing))|"
    rf"in (?:the |a )?(?:hospital|icu|intensive care|hospice|coma){_STAYS}|"
    rf"having chemo\w*|going through chemo\w*|(?:a|another) (?:\w+ )?(?:stroke|heart attack))\b|"
    rf"\b{_OF}(?:{_OLD}|{_PARTNER})(?:['’]s| is| has been| was| got| are)+ (?:ill|sick|unwell|poorly){_STAYS}",
    re.IGNORECASE,
)
_CARER = late(
    rf"\b(?:i|i'?m|im|i'?ve been|i have been|and|while|also|been)(?: also| still| now| currently| have to|"
    rf" full ?time)* (?:car(?:e|ing) for|look(?:ing)? after|nurs(?:e|ing)) "
    rf"(?:{_OF}(?:{_OLD}|{_PARTNER}|{_BESIDE}){_IN_LAW}|{_OF}(?:disabled|sick|ill|autistic) \w+)\b|"
    rf"\b(?:i'?m|i am|im) (?:also )?(?:a |the |her |his |their |an )?(?:full[- ]?time |unpaid |main |sole |only )*carer (?:for|"
    rf"of) my\b|"
    rf"\b(?:i'?m|i am|im) {_OF}(?:{_OLD}|{_PARTNER}|{_YOUNG}|{_BESIDE})['’]?s (?:\w+ )?carer\b",
    re.IGNORECASE,
)
_HOME = late(
    rf"\b(?:my|our) (?:marriage|relationship)(?:'s| is| has| just)* (?:over|broke\w*|end(?:ed|ing)|falling apart|fell apart|"
    rf"in pieces)\b|"
    rf"\bmy {_PARTNER}(?: has|'s| just| and)* (?:left me|walked out(?! of)|leaving me|moved out|wants a divorce|threw me out|"
    rf"kicked me out|cheated)\b|"
    rf"\bmy (?:{_OLD}|{_PARTNER}|family)(?: has| have| just)* (?:threw|thrown|kicked|chucked) me out\b|"
    r"\b(?:i'?m|we'?re|i am|we are|im|going|just|got)(?: \w+)? (?:getting (?:a )?divorc\w+|"
    r"through (?:a|my|our) (?:\w+ )?(?:divorce|separation|break ?up)|divorced|split up)\b|"
    rf"\bsplit up with my {_PARTNER}\b|"
    r"\b(?:things|it|everything|life)(?:'s| is| are)? (?:really |very |so |pretty |just )?(?:hard|bad|tense|difficult|awful|"
    r"horrible|hell|rough) at home"
    r"(?! (?:to|with the (?:wifi|internet)|because of the (?:wifi|noise)))\b|\b(?:fighting|shouting|rows|screaming) at home\b",
    re.IGNORECASE,
)
_OUT_OF = (
    r"(?! of (?:the (?!(?:house|home|flat|family)\b)|this|that|my (?!(?:home|house|flat|room|own home)\b)|a |an |an? interview|"
    r"work|college|uni\w*|school|class|court)| there\b| on a | for (?:a|the) (?:walk|drink|meal|night)| on (?:a )?(?:stage|show|"
    r"loan))"
)
_THROW = r"(?:throw|kick|chuck|turf|boot|hoof|sling|put|turn)"
_THROWING = r"(?:throwing|kicking|chucking|turfing|booting|slinging|putting|turning)"
_AT_HOME = (
    rf"(?:my (?:{_OLD}|{_PARTNER}|family|{_BESIDE}|landlord|landlady|house ?mates?|flat ?mates?|room ?mates?|in[- ]?laws|"
    rf"mother[- ]in[- ]law|father[- ]in[- ]law)|(?:the |our )(?:landlord|landlady|council|hostel))"
)
_THROWN_OUT = late(
    rf"\b{_AT_HOME}(?:'s|'ll|'d|'re)?(?: (?:will|would|is|are|was|says?|said|threatens?|threatened|threatening|keeps?|wants?|"
    rf"going|gonna|might|may|could|just|even|probably|definitely|he|she|they|he'?ll|she'?ll|they'?ll|he'?s|"
    rf"she'?s|they'?re|that|to|now|then|really)){{0,6}} (?:{_THROW} (?:me|us) out|{_THROWING} (?:me|us) out)\b{_OUT_OF}|"
    rf"\b(?:he|she|they|we)\b[^.!?]{{0,30}}\b(?:{_THROW}|{_THROWING}) me out (?:of (?:the |my |our )?(?:house|home|flat)|"
    rf"on(?:to)? the street)\b|"
    rf"\b(?:i'?ll|i will|i'?m going to|i am going to|i'?m gonna|i might|i could|we'?ll|we will|we might|gonna|"
    rf"scared (?:of|i'?ll)|afraid (?:of|i'?ll)) (?:be |get |getting |being )?(?:thrown|kicked|chucked|turfed|booted|slung) out\b"
    rf"(?= of (?:the|my|our) (?:house|home|flat)| at home| by (?:my|the land)\w*| (?:of|on) (?:home|the street)|"
    rf" when (?:he|she|they|my \w+) (?:finds?|hears?|knows?|sees?)| if (?:he|she|they|my \w+) (?:finds?|hears?|knows?))|"
    r"\b(?:i|we)(?:'ll| will|'m going to| am going to|'re going to|'ll be| will be)? (?:be |end up )?(?:out )?on the "
    r"streets?\b(?=\W*$|[.,;!]| (?:if|when|by|next|soon|with))|"
    r"\b(?:i|we)(?:'ll|'ve| will| have|'d)?(?: have| got)? (?:nowhere|no ?where else|no place|no roof)(?: left)?(?: to (?:go|"
    r"stay|sleep|live)| over my head)\b(?! (?:with|from here|in the (?:process|conversation)|but up))|"
    r"\b(?:lose|losing) (?:my|our) (?:home|house|flat)\b|\b(?:i'?m|i am|we'?re|we are|i'?ll be|we'?ll be) (?:\w+ )?made "
    r"homeless\b",
    re.IGNORECASE,
)
_SLIGHT = (
    r"(?:arrogant|pathetic|useless|stupid|(?:an )?idiot|a (?:joke|disgrace|waste)|laughable|clueless|incompetent|lazy|ugly|"
    r"too fat|thick|dumb|"
    r"ridiculous|an embarrassment|hopeless|deluded|delusional|not (?:very )?bright)"
)
_QUOTED = late(r"(?<!\w)[\"“]([^\"“”]{8,400})[\"”]|(?<!\w)['‘]([^'‘’]{12,400})['’](?!\w)")
_INSULT = late(
    rf"\b(?:{_SLIGHT}|unprepared|wast(?:ed|ing|e of) (?:our|my|everyone'?s|everybody'?s)? ?time|embarrassing|"
    rf"worst (?:candidate|interview|answer)|"
    r"out of your depth|amateurish|who do you think)\b",
    re.IGNORECASE,
)
_YOU = late(r"\b(?:you|your|you'?re|u|ur)\b", re.IGNORECASE)
_MY_WORDS = late(
    r"\b(?:i (?:said|wrote|told|replied|answered|want to|would|will|could|should|might|sent)|i'?d|i'?ll|"
    r"my (?:message|draft|reply|email)|should i|can i|"
    r"write|say|send)\b[^\"“‘]{0,25}$",
    re.IGNORECASE,
)
"""Before quoted words that are the writer's own."""
_HUMBLED = late(
    r"\b(?:they|he|she|the (?:\w+ )?(?:interviewer|manager|recruiter|boss|panel|owner|director|man|woman|guy|lady|ceo)|"
    r"interviewer|recruiter)(?: all| both| just| even| "
    r"then| literally| actually| openly)* (?:laughed (?:at me|in my face)|mocked me|sneered at me|made fun of me|humiliated me|"
    r"insulted me|swore at me|"
    rf"(?:shouted|yelled|screamed) at me|called me (?:an? )?(?:\w+ )?{_SLIGHT}|(?:told me|said) (?:that )?(?:i was|i am|"
    rf"i'?m)(?: an?| so| too| just| really| being| basically)* {_SLIGHT})\b",
    re.IGNORECASE,
)
_WE = r"(?:i|we|i'?m|we'?re|i am|we are|i'?ve|we'?ve|i have|we have|im|ive)"
_MONEY = late(
    rf"\b{_WE} (?:\w+ ){{0,2}}?(?:can'?t|cannot|cant|couldn'?t|couldnt|struggling to|not able to|unable to|won'?t be able to|"
    rf"don'?t know how (?:i'?ll|to|we'?ll|i'?m going to|i will)) "
    r"(?:pay|afford|make|cover|meet) (?:the |my |our |this month'?s |next month'?s |for )?(?:rent|mortgage|bills?|heating|"
    r"electric\w*|gas|food|childcare|bus fare)\b|"
    rf"\b{_WE} (?:\w+ ){{0,2}}?(?:running|run|ran) (?:out of|low on) (?:money|savings|cash)\b|"
    r"\b(?:my|our) (?:money|savings)(?:'s| is| are| has| have| will be| were)? (?:\w+ )?(?:running out|run out|gone|nearly gone|"
    r"dried up)\b|"
    rf"\b{_WE} (?:\w+ )?(?:behind|late|in arrears) (?:on|with) (?:the |my |our )?(?:rent|mortgage|bills)\b|"
    rf"\b{_WE} (?:\w+ )?(?:deep |badly |heavily )?(?:in debt(?! to no)|in my overdraft|(?<!wanted )(?:broke|skint)(?=\W*$|[.,;!]|"
    rf" (?:and|now|right|this|so|after|but|at))|"
    r"down to (?:my|our) last|(?:got |have )?no money (?:left|for|to|coming))\b",
    re.IGNORECASE,
)
_NO = r"(?:rejections?|noes|no['’]?s|refusals?|knock ?-?backs?)"
_MANY_TIMES = (
    r"(?:[1-9]\d{1,3}|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|hundred|dozens of|hundreds of|"
    r"countless|so many)"
)
_MANY = late(
    rf"\b{_MANY_TIMES}\+? (?:\w+ )?{_NO}\b|\b(?:rejected|turned down|knocked back)(?: (?:over|about|nearly|more than|"
    rf"like))? {_MANY_TIMES}\+? times\b|"
    rf"\b(?:[5-9]|[1-9]\d{{1,2}})th (?:rejection|no|refusal|knock ?-?back)(?=\W*$|[.,;!]| (?:this|in|since|now|from|and|so|today|"
    rf"i)\b)|"
    r"\b(?:fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|fifteenth|twentieth|thirtieth|fiftieth|hundredth|"
    r"umpteenth) (?:rejection|no|refusal|knock ?-?back)"
    r"(?=\W*$|[.,;!]| (?:this|in|since|now|from|and|so|today|i)\b)|"
    rf"\b{_MANY_TIMES}\+? (?:applications|interviews|jobs)\b[^.!?\n]{{0,30}}\b(?:and |all )?(?:nothing|no offers?|"
    rf"not one (?:offer|yes)|zero offers?|all no|every one a no)\b|"
    r"\b0 (?:for|from|out of) [1-9]\d\b",
    re.IGNORECASE,
)
_THEIRS = late(
    (
        r"\b(?:they|we|he|she|hr|friends?|mates?|brother|sister|son|daughter|cousin|candidates|applicants|people|company|manager|"
        r"team|sent|issued)\b[^.!?,;\n]{0,25}$"
    ),
    re.IGNORECASE,
)
"""Before a number of rejections that are not the writer's."""


def _humbling(text: str) -> bool:
    """Words of an employer that humble: told of, or quoted."""
    if _HUMBLED.search(text):
        return True
    for m in _QUOTED.finditer(text):
        words = m[1] or m[2]
        if _INSULT.search(words) and _YOU.search(words) and not _MY_WORDS.search(text[: m.start()]):
            return True
    return False


def _often(text: str) -> bool:
    return any(not _THEIRS.search(text[: m.start()]) for m in _MANY.finditer(text))


def _recent(rule: re.Pattern[str]) -> Callable[[str], bool]:
    def said(text: str) -> bool:
        return rule.search(text) is not None and not _BYGONE.search(text)

    return said


_READERS: tuple[tuple[Hardship, Callable[[str], bool]], ...] = (
    ("loss", _recent(_LOSS)),
    ("illness", _recent(_ILLNESS)),
    ("illness_near", _recent(_ILLNESS_NEAR)),
    ("thrown_out", _recent(_THROWN_OUT)),
    ("humbled", _humbling),
    ("home", _recent(_HOME)),
    ("carer", _recent(_CARER)),
    ("money", _recent(_MONEY)),
    ("many", _often),
)
KINDS: tuple[Hardship, ...] = tuple(kind for kind, _ in _READERS)
LONGEST = 3000
"""Characters; a longer text is a pasted one."""


def hardships(given: str) -> tuple[Hardship, ...]:
    """The hard things that a text tells of, the heaviest first. What is quoted is somebody else's, save words that humble."""
    text = " ".join(given[:LONGEST].replace("\u2019", "'").split())
    own = _QUOTED.sub(" ", text)
    return tuple(kind for kind, said in _READERS if said(text if kind == "humbled" else own))
