"""Whether somebody tells that another person hurts or threatens them: no threat of theirs, and no danger from themselves."""

from __future__ import annotations

import re

from bot.language.scan import caseless, holds_any
from bot.language.tongues import in_english
from bot.late import late

_WHO = (
    r"(?:(?:my|the) (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|dad|father|step ?dad|step ?father|mum|mom|"
    r"mother|brother|"
    r"son|uncle|flat ?mate|house ?mate|landlord|boss|manager|oga|madam|fella|felly|gaffer|loan shark)|he|she|they)"
)
_AT_HOME = (
    r"(?:my (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|dad|father|step ?dad|step ?father|mum|mom|mam|mother|"
    r"parents|family|brothers?|"
    r"son|uncle|in[- ]?laws|(?:mother|father|brother)[- ]in[- ]law|flat ?mate|house ?mate|landlord))"
)
_WILL = (
    r"(?:'ll|'d| will| would| might| may| could| is going to| are going to|'s going to|'re going to|s going to| is gonna|"
    r" are gonna|s gonna|'s gonna| gonna| going to)"
)
_FOUND_OUT = (
    r"(?:when|if|once|as soon as|because|cos|for (?:it|that|this|not|losing|failing)|again|tonight|so)\b"
)
_TO_US = r"(?:with|to|towards) (?:me|us|my|our|the (?:kids|children|baby))\b"
_AT_WORK = (
    r"i (?:\w+ )?(?:lied|faked|made up|exaggerated|bent|invented|forged|embellished|left out)|about (?:my|the) (?:\w+ )?(?:cv|"
    r"resume|lie|gap|references?|record|convictions?|grades?)\b"
)
"""What an employer may find out: a sanction is feared there, and no blow."""
_HARMED = late(
    rf"\b{_WHO}(?:'s|'re|s)?(?: (?:is|are|was|were|has|have|had|been|keeps?|kept|just|always|sometimes|then|again|now|"
    rf"got home and)){{0,3}} (?:"
    r"threaten\w*(?: (?:me|to (?:kill|hurt|hit|beat|stab|harm) (?:me|us))\b)|"
    r"(?:hits?|hitting|beats?|beating|beaten|slap\w*|punch\w*|kick\w*|chok\w*|strangl\w*|hurts?|hurting|rap(?:es|ed|ing)) me"
    r"(?: up\b)?(?=\W*$|[.,;!?]| (?:when|if|because|cos|and|again|over|last|every|so|at home|in front|for (?:it|that|not)))|"
    r"(?:locked|locks|shut) me (?:out|in)\b)"
    r"|\b(?:scared|afraid|frightened|terrified) (?:to go|of going) (?:back )?home\b[^.!?\n]{0,30}\b(?:husband|wife|partner|"
    r"boyfriend|girlfriend|"
    r"dad|father|step ?dad|he|she|him|her)\b"
    r"|\b(?:being|been|was|got) (?:beaten|hit|abused|threatened) (?:up )?(?:by|at home)\b"
    # what is yet to come
    rf"|\b{_AT_HOME}(?:,? (?:he|she|they))?{_WILL}(?: (?:just|probably|definitely|really|surely|only|"
    rf"literally))?(?: (?:get (?:so )?(?:angry|mad|drunk|furious)|come(?: round| over)?|lose it|find me|flip|snap) and)? "
    rf"(?:(?:hit|slap|punch|kick|chok|strangl|hurt)e? me(?! up)|beat me(?: up)?|raise (?:his|her) hand (?:to|at|"
    rf"against) me)(?=\W*$|[.,;!?]| (?:{_FOUND_OUT}|and|but|at home))"
    rf"|\b(?:he|she|they){_WILL}(?: (?:just|probably|definitely|really))? "
    rf"(?:(?:hit|slap|punch|kick|choke|strangle) me(?! up)|beat me(?: up)?|hurt me) (?:when|if|once|as soon as) (?:(?:he|she|"
    rf"they)(?:'?s| \w+)? ?(?:finds?|hears?|knows?|sees?|learns?|gets? home|comes? home)|"
    rf"i (?:tell|told|say|said|come home|go home|get home|don'?t (?:get|find|have)|didn'?t|did not|lose|fail|have no))\b"
    rf"|\b(?:{_AT_HOME}|he|she|they){_WILL} (?:beat|kick|smack|knock) (?:the )?(?:hell|shit|crap|living daylights|daylights|"
    rf"sh\*t|life) out of me\b"
    rf"|\b(?:he|she){_WILL}(?: (?:just|probably|definitely|really))? (?:hit|slap|punch|choke|strangle) me(?=\W*$|[.,;!?])"
    rf"|\b(?:{_AT_HOME}|he|she){_WILL} (?:be|get|turn|become) (?:violent|physical|abusive)\b"
    rf"|\b{_AT_HOME} (?:throws?|threw|keeps throwing|smashes) (?:things|stuff|plates|glasses|bottles|furniture|chairs)(?: at me|"
    rf"(?=\W*$))"
    # no safe home
    r"|(?:\b(?:not|dont|isnt|no longer|never)|n't)(?: \w+)? (?:feel )?safe (?:at|in my own|in my) (?:home|house|flat)\b|"
    r"(?:\b(?:not|dont|no longer|never)|n't)(?: \w+)? (?:feel )?safe (?:with|around|near) "
    rf"(?:{_AT_HOME}|him|her)\b|\bunsafe (?:at home|in my (?:own )?(?:home|house)|with my (?:husband|wife|partner|boyfriend|"
    rf"girlfriend|dad|father))\b|(?:^|[.,;!?] ?|\bmy |\bour )home (?:is ?n'?t|is not|isnt|'s not) safe\b"
    rf"|\b(?:scared|afraid|frightened|terrified) of {_AT_HOME}(?=\W*$|[.,;!?]| (?:when|and|because|cos|if|he|she|at home|now|"
    rf"tonight))"
    rf"|\b(?:scared|afraid|frightened|terrified)(?: of)? what (?:{_AT_HOME}|he|she|they)(?:'ll| will| might| would| could|"
    rf" is going to|'s going to)? do(?:es)? (?:to me|when (?:he|she|they) (?:finds?|hears?|comes? home|gets? home))"
    rf"|\b(?:{_AT_HOME}(?: was| has been|'s| is| gets| can get| turns| becomes)|(?:he|she)(?:'s| is| gets| can get| turns|"
    rf" becomes))(?: \w+)? (?:violent|abusive)(?=\W*$|[.,;!?]| (?:when|if|and|at home|because|cos|every|again|{_TO_US}))"
    rf"|\b(?:{_AT_HOME}|he|she)(?:(?: gets| got| can get| turns| turned| becomes)(?: \w+)? physical(?=\W*$|[.,;!?]|"
    rf" (?:when|if|and|at home|because|cos|every|again|{_TO_US}))|(?:'s| is| was| has been)(?: \w+)? physical(?= {_TO_US}))"
    rf"|\b(?:i'?m|i am|i live) (?:in|with) (?:an? )?(?:abusive|violent) (?:relationship|marriage|home|house|household|husband|"
    rf"wife|partner|boyfriend|girlfriend|dad|father|man)\b",
    re.IGNORECASE,
)
_DEEDS = (
    "threat", "hit", "beat", "slap", "punch", "kick", "chok", "strangl", "hurt", "rap", "lock", "shut", "raise", "smack", "knock",
    "throw", "threw", "smash", "abus", "violent", "physical", "safe", "scared", "afraid", "frightened", "terrified",
)  # fmt: skip
"""One of these stands in whatever `_HARMED` finds; most texts have none, and need not be searched."""
_DEEDS_TOO = (
    *_DEEDS, "batter", "throttl", "thump", "bites", "biting", "bit me", "bit us", "bit my", "bit our", "burn", "flog",
    "assault", "attack", "stab", "let me", "letting me", "allow", "honour", "honor", "push", "shov", "slam", "drag", "flung",
    "neck",
    "throat", "mouth", "knife", "gun", "blade", "razor", "hammer", "pistol", "grab", "pinned", "hair", "spat", "spit", "twist",
    "broke", "bruis", "fractur", "dislocat", "black eye", "bloody nose", "split lip", "hurl", "forc", "harm", "shoot", "cut",
    "poison", "kill", "murder", "break", "torch", "fire",
)  # fmt: skip
"""The same of `_HARMED_TOO` and `_WILL_KILL`."""
_NEAR_ME = (
    r"(?:(?:my|our|me|mi) (?:\w+ ){0,2}?(?:husband|hubby|wife|partner|boyfriend|girlfriend|bf|gf|ex|fianc[eé]e?|dad|da|father|"
    r"faither|step ?(?:dad|father|mum|mother)|mum|mam|mom|mother|brothers?|sister|son|uncle|aunt(?:ie)?|cousin|parents|"
    r"family|in[- ]?laws|(?:mother|father|brother|sister)[- ]in[- ]law|flat ?mate|house ?mate|room ?mate|landlord|landlady|carer|"
    r"boss|manager|supervisor|oga|madam|gaffer|fella|felly|bidie[- ]in|man|old man|missus|neighbou?r)|"
    r"(?:the|a) (?:loan shark|landlord|gang|dealer|pimp|boss|manager|supervisor|interviewer|recruiter|owner|money ?lender)s?)"
)
_ONE = rf"(?:{_NEAR_ME}|he|she)"
_HAS = (
    r"(?:'s|'ve|'d|s)?(?: (?:is|are|was|were|has|have|had|been|keeps?|kept|just|always|sometimes|often|then|again|now|also|"
    r"actually|once|started|got (?:angry|drunk|mad) and|got home and|came home and|lost it and))*"
)
_WHEN = (
    r"(?=\W*$|[.,;!?)]| (?:when|whenever|if|because|cos|and|but|again|last|every|so|since|after|before|until|till|while|once|"
    r"twice|tonight|yesterday|today|this (?:morning|afternoon|evening|week|weekend)|now|too|"
    r"all the time|a lot|sometimes|often|regularly|badly|well well|mercilessly|(?:very |really |so |quite )?hard|black and blue|"
    r"unconscious|at home|in front|for (?:it|that|this|not|years|months|weeks|days|\w+ing)|"
    r"on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in the (?:face|head|stomach|mouth|eye|ribs|belly|chest|back|arm|leg|guts?)|"
    r"(?:on|across|round) (?:the|my) (?:head|face|arm|back|legs?|mouth|cheek|ear)|to the (?:ground|floor)|"
    r"with (?:his|her|their|a|the|my) (?:\w+ )?(?:belt|fists?|hands?|stick|bottle|cane|shoe|slipper|bat|hammer|phone|spoon|iron|"
    r"cable|rope|chair|plate|pan|cord|wire|broom|cigarette))\b)"
)
_OURS_TOO = (
    r"(?:me|us|(?:my|our|the) (?:\w+ ){0,2}?(?:kids?|child(?:ren)?|baby|babies|son|daughter|boys?|girls?|little (?:one|ones)|"
    r"family|mum|mother|parents))"
)
_US_AT_HOME = (
    r"(?:me|us|(?:my|our) (?:\w+ ){0,2}?(?:kids?|child(?:ren)?|baby|son|daughter|mum|mam|mom|mother|brother|sister|gran|nan|dog|"
    r"cat))"
)
_BONES = r"(?:my|our) (?:\w+ )?(?:legs?|arms?|neck|jaw|face|fingers?|bones|kneecaps?|knees|nose|ribs?|wrists?|teeth|skull)"
_SAYS_IT = (
    r"(?:says?|said|swears?|swore|told (?:me|us)|tells me|warned(?: me)?|promised|texted(?: me)?|messaged(?: me)?|shouted|saying|"
    r"threatens?|threatened|threatening)(?: (?:me|us))?(?: that)?,?"
)
_LEAVING = (
    r"(?=\W*$|[.,;!?]| (?:if i (?:ever )?(?:leave|left|leaves|go\b|went|tell|told|call|called|report|divorce|speak|talk|"
    r"try to (?:leave|go)|run|come (?:near|back)|see (?:him|her|someone)|do ?n'?t (?:pay|come back|do (?:it|what|as)))|"
    r"and|tonight|again|when (?:he|she|they) (?:finds?|gets?|comes?|sees?)|in my sleep))"
)
"""Under which a threat to kill is no way of speaking."""
_INTO = (
    r"(?:the |a |my |his |our |some )?(?:(?:kitchen|bedroom|bathroom|front|concrete|stone|brick|glass) )?(?:stairs?|stairwell|"
    r"steps|walls?|door|doorframe|floor(?! (?:plan|manager))|ground|window|furniture|cupboard|radiator|fridge|sofa|banister|bath|"
    r"mirror)"
)
_THINGS = r"(?:plates?|glass|glasses|bottles?|phone|chair|cup|mug|shoes?|knife|pan|remote|lamp|ashtray|kettle|bricks?|iron|vase)"
_EARNEST = late(
    (
        r"\b(?:(?:he|she|they) (?:really |actually |always )?means? it|not (?:a )?(?:jok(?:e|ing)|figure of speech|exaggerat\w+)|"
        r"no joke|(?:he|she|they)(?:'s| has|'ve| have|'d| had)? (?:done it before|hit|beaten|hurt|tried (?:it|to) before|"
        r"threatened|got a (?:knife|gun))|honou?r|for real)\b"
    ),
    re.IGNORECASE,
)
"""Then "my dad will kill me" is none either."""
_WILL_KILL = late(
    rf"\b{_NEAR_ME}{_WILL}(?: (?:just|probably|really|literally))? (?:kill|murder|strangle) me\b",
    re.IGNORECASE,
)
_HARMED_TOO = late(
    # a blow
    rf"\b{_NEAR_ME}{_HAS} (?:hits?|hitting|beats?|beating|beaten|batter\w*|slap\w*|smack\w*|punch\w*|kick(?:s|ed|ing)?|chok\w*|"
    rf"strangl\w*|throttl\w*|headbutt\w*|thump\w*|bites?|biting|bit|burn(?:s|t|ed)|hurts?|hurting|flog\w*|assault\w*|attack\w*|"
    rf"stab\w*|rap(?:es|ed|ing)) {_US_AT_HOME}(?: up)?\b{_WHEN}"
    rf"|\b{_NEAR_ME}\b[^.!?\n]{{0,60}}? and(?: then)?(?:{_WILL})? (?:(?:hits?|hitting|beats?|slap\w*|smack\w*|punch\w*|chok\w*|"
    rf"strangl\w*|headbutt\w*) me(?: up)?\b{_WHEN}|lock(?:s|ed) me (?:in|out)\b)"
    rf"|\b(?:he|she){_HAS} kick(?:s|ed|ing)? me (?:in the|on the) (?:face|head|stomach|ribs|belly|back|legs?|shins?|groin)\b"
    rf"|\b{_ONE}(?:'s)?(?: \w+)?(?: (?:not|never)|n'?t|nt) (?:let(?:ting)?|allow(?:ing)?) me (?:to )?(?:leave|out of|"
    rf"go out of) (?:the|our|my) (?:house|flat|home|room)\b"
    rf"|\bmy (?:\w+ )?(?:father|dad|family|brothers?|uncles?|parents|husband|"
    rf"in[- ]?laws)\b[^.!?\n]{{0,60}}\bhonou?r[- ](?:kill\w*|based violence)\b"
    rf"|\b(?:he|she){_HAS} (?:hits?|hitting|batter\w*|slap\w*|smack\w*|punch\w*|chok\w*|strangl\w*|throttl\w*|headbutt\w*|"
    rf"thump\w*|flog\w*|stabb\w*|rap(?:es|ed|ing)) me\b{_WHEN}"
    rf"|\b(?:{_ONE}|they){_HAS} (?:push(?:es|ed|ing)?|shov(?:es|ed|ing)|threw|throws|throwing|slam(?:s|med|ming)|"
    rf"knock(?:s|ed|ing)|drag(?:s|ged|ging)|flung) me (?:\w+ )?(?:down|against|into|onto|over|to|through|across|on|off|"
    rf"out of) {_INTO}\b"
    rf"|\b{_ONE}{_HAS} (?:(?:put|puts|had|has|got|wrapped|pressed) (?:his|her) (?:hands?|arms?|fingers?) (?:a?round|on|"
    rf"over) my (?:neck|throat|mouth)|(?:held|holds|pulled|pulls|pointed) (?:a|the|his|her) (?:\w+ )?(?:knife|gun|blade|razor|"
    rf"hammer|pistol) (?:to|on|at|against) (?:me|my (?:neck|throat|face|head))(?! (?:over|on|about))|"
    rf"(?:grabbed|grabs|grabbing|dragged) me by (?:the|my) (?:throat|neck|hair|arms?|wrists?|ear)\b|"
    rf"(?:pulled|pulls) me by (?:the|my) (?:throat|neck|hair|ear)\b|pinned me (?:against|to) (?:the|a) (?:wall|floor|bed|door|"
    rf"ground)\b|pull(?:s|ed|ing) my hair\b|sp[ai]ts? (?:at|on|in) (?:me|my face)\b|(?:twisted|broke|bruised|fractured|"
    rf"dislocated|burnt|burned) (?:my (?:\w+ )?(?:arms?|wrists?|nose|jaw|ribs?|fingers?|legs?|hand|tooth|teeth|eye|cheek))\b|"
    rf"gave me a (?:black eye|bloody nose|split lip)|(?:threw|throws|throwing|hurled|smashed) (?:a|the|his|her|"
    rf"my) (?:\w+ )?{_THINGS} (?:at|over) (?:me|my head)\b|forc(?:ed|es) (?:himself|herself) on me\b|"
    rf"forc(?:ed|es|ing) me to (?:have sex|sleep with))"
    rf"|\bi(?:'ve| have)?(?: (?:was|got|been|just|then|also|have|am|being))+ (?:beaten up|battered|assaulted|attacked|punched|"
    rf"slapped|strangled|choked|stabbed|raped|hit|threatened) by (?:{_NEAR_ME}|him|her)\b"
    r"|\bi(?:'ve| have)?(?: (?:was|got|been|just|then|also|have))+ (?:raped|gang[- ]raped)\b"
    # a threat
    rf"|\b(?:{_NEAR_ME}\b[^.!?\n]{{0,60}}? and|{_ONE}|they){_HAS} {_SAYS_IT} (?:(?:he|she|they)(?:{_WILL}|s| go| wants to)|to|"
    rf"with) (?:\w+ )?(?:(?:hurt|harm|beat|stab|shoot|burn|cut|take a knife to|poison) {_OURS_TOO}\b(?! (?:up|out|off|for|to))|"
    rf"(?:kill|murder) (?:us|(?:my|our|the) (?:\w+ )?(?:kids?|children|baby|son|daughter|family|mum|mother))\b|break {_BONES}\b|"
    rf"(?:burn|smash|torch|set fire to) (?:it|my (?:house|flat|home|place|car)|our (?:house|flat|home|place))(?: down| up)?\b|"
    rf"(?:kill|murder|strangle) me\b{_LEAVING})"
    rf"|\b(?:{_ONE}){_HAS} threaten(?:s|ed|ing)? (?:me|us|to (?:kill|hurt|hit|beat|stab|harm|rape) {_OURS_TOO}|"
    rf"{_OURS_TOO})\b(?! (?:with (?:dismissal|redundancy|a (?:warning|disciplinary))|to (?:quit|leave)))"
    rf"|\b(?:{_ONE}|they){_WILL} (?:break {_BONES}|(?:hurt|harm|kill|beat|stab) (?:my|our|the) (?:\w+ )?(?:kids?|children|baby|"
    rf"son|daughter|little ones?))\b(?! (?:chances|prospects|career))"
    # no safe way home
    r"|(?:\b(?:not|dont|isnt|no longer|never)|n't)(?: \w+)? (?:feel )?safe (?:to go|going|to come|coming|to be|"
    r"being) (?:back )?home\b(?! alone| on my own| by myself)(?: tonight| today| now| any ?more)?",
    re.IGNORECASE,
)
_CONTACT = late(
    r"\bhit(?:s|ting)? me up\b|\bbeaten by (?:an?other|a|the|some\w*) (?:\w+ )?(?:candidates?|applicants?|person|one|guy|"
    r"internal|better|stronger)\b",
    re.IGNORECASE,
)
"""A word from somebody; and somebody who was better on the day."""
_OF_AN_OFFICE = late(
    r"threaten\w*(?: to \w+)? (?:me|us) with (?:\w+ )?(?:redundancy|dismissal|the sack|warning|disciplinary|pip|lawsuit|lawyers?|"
    r"legal|court|firing|closure|a (?:\w+ )?(?:warning|reference|review|disciplinary|lawsuit|pip|letter))\b",
    re.IGNORECASE,
)
"""What an employer threatens with."""
_BY_A_THING = late(
    r"\b(?:hit|beaten|abused|threatened) by (?!(?:my|the|a|an|his|her|some|him|her|them|two|three)\b)|"
    r"\b(?:raped|assaulted|attacked|battered|stabbed|punched|slapped|strangled|choked|abused|beaten(?: up)?|"
    r"hit) by (?:(?:that|this|the|a|an|"
    r"my|those|these|another|every) )?(?:[\w-]+ ){0,3}?(?:tests?|exams?|interviews?|questions?|quiz|assessments?|tasks?|"
    r"forms?|rounds?|algorithms?|"
    r"leetcode|app|portal|market|economy|commute|bills?|tax(?:es)?|rent|game|level|boss fight|essay|spreadsheet|maths?|"
    r"coursework|case study|"
    r"take[- ]home|homework|challenge|syllabus|traffic|weather|inflation|software|website|update|paper|module|puzzle|workload|"
    r"problem|brain ?teaser|heat|wind|reality|numbers|deadlines?)\b(?! (?:\w+ )?(?:panel|man|woman|guy|officer|manager|"
    r"assistant|driver|er|instructor|"
    r"examiner|room|staff|people|teacher|examiners?|collector|inspector|agent|team))",
    re.IGNORECASE,
)
_PLAY = late(
    r"\b(?:game|boxing|spar\w*|chess|fifa|mario|martial|karate|judo|match|ring|level|cards|squash|tennis|marks?|stage)\b",
    re.IGNORECASE,
)


_IN_FUN = late(
    r"\b(?:lo+l|lmf?ao|(?:a?ha){2,}h?|jk|(?:just|only) (?:joking|kidding))\b|[\U0001F602\U0001F605\U0001F606\U0001F923]",
    re.IGNORECASE,
)
_TO_COME = late(_WILL + r"\b[^.!?\n]{0,20}\bme\b", re.IGNORECASE)


def harmed(text: str) -> bool:
    """Whether `text` says that somebody hits, hurts, locks out or threatens the writer, is expected to, or is no safe company.

    With a laugh beside it a blow that is yet to come is a way of speaking ("my mum will slap me lol")."""
    return bool(_found(in_english(text)))


def beside(text: str) -> str:
    """What `text` says besides: the blow or the threat of another is no word about the writer's own danger."""
    flat = in_english(text)
    for found in sorted(_found(flat), key=lambda m: m.start(), reverse=True):
        flat = f"{flat[: found.start()]} {flat[found.end() :]}"
    return flat


def _found(flat: str) -> list[re.Match[str]]:
    low = caseless(flat)
    if not holds_any(low, *_DEEDS_TOO) or _PLAY.search(flat):
        return []
    fun = _IN_FUN.search(flat) is not None
    found: list[re.Match[str]] = []
    if holds_any(low, *_DEEDS):
        found = [m for m in _HARMED.finditer(flat) if not (fun and _TO_COME.search(m[0])) and not _of_others(flat, m)]
    found = found or [m for m in _HARMED_TOO.finditer(flat) if not (fun and re.search(r"kill|murder|strangl", m[0],
        re.IGNORECASE))]
    if not found and not fun and _EARNEST.search(flat):
        found = list(_WILL_KILL.finditer(flat))
    return [
        m
        for m in found
        if not _CONTACT.match(flat, m.start())
        and not _CONTACT.search(flat, m.start(), m.end() + 40)
        and not _by_a_thing(flat, m)
        and not _OF_AN_OFFICE.search(flat, m.start(), m.end() + 40)
    ]


def _by_a_thing(flat: str, m: re.Match[str]) -> bool:
    """Whether what did it is no living thing; one that stands behind another blow, or beside a person, excuses none."""
    thing = _BY_A_THING.search(flat, m.start(), m.end() + 60)
    return thing is not None and thing.start() < m.end() and not _AND_BY.match(flat, thing.end())


_AND_BY = late(r"[ ,]*\b(?:and|then|but|or)(?: then)?(?: also)?(?: by)? (?:my|him|her|them|a|an|the|this|some)\b", re.IGNORECASE)
_WHO_ARE = late(r"\b(?:who|whose|which)\b(?: \w+){0,3} ?$", re.IGNORECASE)
_AT_A_JOB = late(
    (
        r"\b(?:the|a|an|our|some|my) (?:\w+ )?(?:customers?|patients?|clients?|residents?|pupils?|students?|service users?|"
        r"tenants?|guests?|inmates?|prisoners?|offenders?)\b"
    ), re.IGNORECASE
)
_SAID_THERE = late(
    r"\b(?:interviewer|recruiter|manager|panel\w*|hr)\b (?:said|says|joked|jokes|thought|told me|asked|"
    r"asked (?:if|whether))(?: that)? ?$",
    re.IGNORECASE,
)
_BY_PRONOUN = late(r"(?:he|she|they)\b", re.IGNORECASE)
_FEARS_WHAT = late(r"(?:scared|afraid|frightened|terrified)(?: of)? what\b", re.IGNORECASE)
_OURS = late(_AT_HOME + r"\b", re.IGNORECASE)


def _of_others(flat: str, found: re.Match[str]) -> bool:
    """Whether what was found is said of people of a job: whom it is for, who is difficult there, who may ask hard questions."""
    sentence = re.split(r"[.!?\n]", flat[: found.start()])[-1]
    if "safe" in found[0].lower():
        return _WHO_ARE.search(sentence) is not None
    if _OURS.search(flat):
        return False
    if _FEARS_WHAT.match(found[0]):
        return re.match(rf" out (?:that )?(?:{_AT_WORK})", flat[found.end() :], re.IGNORECASE) is not None
    if not _BY_PRONOUN.match(found[0]):
        return False
    if _SAID_THERE.search(sentence) and re.search(r"\b(?:could|might|may)\b", found[0], re.IGNORECASE):
        return True
    return re.search(r"violent|abusive|physical", found[0], re.IGNORECASE) is not None and _AT_A_JOB.search(flat) is not None
