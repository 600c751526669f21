"""Unfair treatment (gate G3): whether a text says that they were turned down for who they are, or were asked or told something
about it. A mere worry about one's age is told apart: nothing has happened there, and nothing runs on a deadline."""

from __future__ import annotations

import re

from bot.coaching.sorting import no_feedback
from bot.heard.harassed import harassed
from bot.late import late

_GROUND = (
    r"(?:age|race|skin|colou?r|ethnicity|origins?|(?:ethnic|migrant|immigrant) background|nationality|accent|"
    r"foreign(?:ness)? ?(?:name|accent)?|surname|"
    r"religion|"
    r"faith|beliefs?|hijab|head ?scarf|niqab|turban|kipp?ah?|kirpan|beard|(?:natural|afro|black|curly) hair|afro|dreads?|"
    r"dreadlocks|"
    r"locs|braids|cornrows|gender|sex|sexuality|sexual orientation|pronouns|transition|disabilit(?:y|ies)|wheelchair|crutches|"
    r"impairment|illness|sickness|(?:health|medical|heart|chronic) ?(?:condition|problems?|issues?)?|mental health|depression|"
    r"cancer|hiv|diabetes|epilepsy|ms|autism|adhd|dyslexia|stammer|stutter|hearing(?: aids?| loss)?|deafness|eyesight|blindness|"
    r"pregnancy|bump|maternity(?: leave)?|kids?|children|child ?care|caring responsibilities|marital status)"
)
_FROM = (
    r"(?:filipin[oa]|pinoy|ghanaian|kenyan|ugandan|zimbabwean|zambian|south african|somali|sudanese|ethiopian|eritrean|congolese|"
    r"turkish|kurdish|iranian|iraqi|syrian|afghan|lebanese|palestinian|israeli|egyptian|moroccan|algerian|tunisian|libyan|"
    r"ukrainian|russian|bulgarian|albanian|lithuanian|latvian|estonian|hungarian|czech|slovak|serbian|croatian|bosnian|greek|"
    r"italian|spanish|portuguese|brazilian|mexican|colombian|venezuelan|latin[oax]|hispanic|irish|scottish|welsh|"
    r"japanese|korean|vietnamese|thai|malaysian|indonesian|sri lankan|tamil|nepali|nepalese|jamaican|caribbean|aboriginal|"
    r"indigenous|m[a\u0101]ori|native american|mixed[- ]race|brown[- ]skinned)"
)
_AM = (
    r"(?:too (?:old(?! ?-?school)|young)|(?:over|past|nearly|almost|only) \d\d\b(?!\s*(?:minutes|mins|miles|km|%|"
    r"seconds|hours|days))|\d\d(?: years old)?\b(?!\s*(?:minutes|mins|miles|km|%))|"
    r"(?:an? )?"
    r"(?:older|old|young|black|brown|asian|african|indian|chinese|pakistani|bangladeshi|polish|romanian|nigerian|arab|jewish|"
    r"muslim|"
    r"sikh|hindu|christian|catholic|white|foreign|gay|lesbian|bi|bisexual|queer|trans|transgender|non.?binary|disabled|deaf|"
    r"blind|"
    r"autistic|neurodiver\w+|dyslexic|pregnant|married|divorced|single (?:mum|mom|mother|parent|dad)|immigrant|foreigner|refugee|"
    r"gypsy|traveller|roma|woman|female|girl|mother|mum|mom|parent|carer|man(?! short)|guy|male|wheelchair user|"
    rf"epileptic|diabetic|{_FROM}|"
    r"hiv positive|chronically ill|expecting)\b(?! (?:experience|years))|not (?:white|british|english|american|german|"
    r"from here|a man)|"
    r"from (?:another country|abroad|africa|india|pakistan|eastern europe|poland|romania|nigeria)|in a wheelchair|on crutches|"
    r"in recovery|going through (?:the )?menopause)"
)
_BECAUSE = (
    r"(?:because|becuase|becoz|coz|cos|cause|cuz|bc|due to|on account of|down to|based on|over|thanks to)(?: of)?"
)
_NAMED = (
    rf"(?:{_FROM}|foreign|black|asian|african|arab\w*|muslim|indian|chinese|polish|non[- ]?english|"
    r"ethnic|(?:funny|strange|unusual|different)[- ]sounding)[- ](?:sounding )?(?:sur)?name"
)
_CAUSE = late(
    rf"\b{_BECAUSE} (?:(?:just|only|simply|purely) )?(?:my (?:[\w-]+ ){{0,1}}?{_GROUND}\b|(?:i['’]?m|i am|im|me being|being|"
    rf"i was|"
    rf"they (?:saw|knew|found out|noticed|realised|realized|heard)(?: that)? i['’]?m) "
    rf"(?:(?:just|only|also|so|visibly|openly|an?|like) )*{_AM}|i (?:have|got|use|wear|need) (?:an? |my )?(?:[\w-]+ )?"
    r"(?:kids?|child(?:ren)?|baby|disability|wheelchair|hijab|head ?scarf|turban|accent|autism|adhd|condition|illness|cancer|"
    r"hearing "
    rf"aids?|stammer|stutter|adjustments)|i(?: have|['’]?ve)?(?: got)? (?:an? )?{_NAMED})\b"
    rf"|\b(?:rejected|turned (?:me |us )?down|not hired|binned|passed over|dropped|discarded|judged)(?: me| us)? (?:for|by|on) "
    rf"(?:my {_GROUND}\b|being (?:(?:an?|too) )?{_AM})"
    rf"|\b(?:was|were) it (?:\w+ )?(?:my (?:[\w-]+ )?(?:age|accent|skin|colou?r|race|religion|hijab|head ?scarf|disability|"
    rf"wheelchair|"
    r"name|pregnancy|kids|children|gender|nationality))\b"
    r"|\b(?:think|reckon|sure|guess|bet|suspect|feel) (?:that )?(?:it(?:'s| is| was)?|they) (?:\w+ )?(?:my (?:age|accent|skin|"
    r"colou?r|race|religion|hijab|head ?scarf|disability|wheelchair|name|pregnancy|kids|gender|nationality))\b"
    rf"|\b(?:did ?n['’o]?t|didnt|do ?n['’o]?t|dont|would ?n['’o]?t|wouldnt|never|not) (?:like|want|hire|take|employ) (?:an?|"
    rf"my|people|"
    rf"someone|anyone|somebody|women|mothers?|foreigners?)(?: who(?:'s| is| are)| with| in| like)? ?(?:an? )?"
    r"(?:accents?|women|woman|mothers?|mums?|older|old people|foreigners?|black|muslims?|hijab|head ?scarf|wheelchair|disab\w+|"
    r"pregnant|kids|children|over (?:40|45|50|55|60)|my age|gay|trans)\b",
    re.IGNORECASE,
)
_WERE_I = late(
    r"\b(?:hired?|taken?|took|cho(?:se|sen)|pick(?:ed)?|got(?:ten)?|given|gave|said (?:yes|no)|turned|rejected|wanted|have it) "
    r"(?:\w+ ){0,4}if (?:i|my name) (?:was|were|had been|wasn['’]?t|weren['’]?t|hadn['’]?t been) "
    rf"(?:(?:an?|just|only|more|so) )*(?:{_AM}|{_NAMED}|english|british|american|local|a native speaker)(?!\w| (?:enough|in)\b)",
    re.IGNORECASE,
)
"""They would have been taken if they were somebody else."""
_THEY = (
    r"(?:they|she|he|who|(?:the|my|one|an?|some) (?:[\w-]+ ){0,2}?(?:interviewers?|manager|boss|owner|woman|man|guy|lady|"
    r"recruiter|"
    r"panel|director|hr|person|lead|head|partner)|somebody|someone|hr|interviewer)"
)
_TOPIC = (
    r"(?:(?:if|whether|when|about|how|that) (?:i|me|my|my plans)\b(?:(?!\b(?:experience|work(?:ed|ing)?|handl\w+|teach\w*|"
    r"manag\w+|look(?:ed|ing)? after|deal\w*|would do)\b)"
    r"[^.!?\n]){0,45}?\b(?:kids?|child(?:ren)?|bab(?:y|ies)|"
    r"family plans|start a "
    r"family|pregnan\w*|maternity|child ?care|married|marry|husband|wife|boyfriend|girlfriend|partner (?:minds?|is|would)|"
    r"retir\w+|"
    r"pray\w*|mosque|church|ramadan|fast(?:ing)?|muslim|jewish|religio\w+|gay|lesbian|straight|trans|periods?|menopause|disab\w+|"
    r"wheelchair|medication|sick days|sick leave|take off my (?:hijab|head ?scarf|turban)|really from|originally from)\b"
    r"|(?:\w+ )?(?:if|whether) my (?:husband|wife|partner|family)\b|(?:about |for |me |us )?(?:my (?:plans to have|plans for|"
    r"plans about) (?:kids|children|a family)|plans? (?:for|to have) (?:kids|children|a (?:baby|family)))"
    r"|(?:\w+ ){0,4}?my (?:[\w-]+ )?(?:age|accent|religion|faith|ethnicity|nationality|race|skin|colou?r|hijab|head ?scarf|"
    r"turban|"
    r"beard|disability|wheelchair|pregnancy|bump|marital status|children|kids|childcare|mental health|medical history|sexuality|"
    r"gender|pronouns|dreadlocks|locs|braids|afro|retirement)\b(?! ?(?:bike|car|group|book|education|project|'s))"
    r"|(?:about )?who(?:['’]?s| is| was| would be| will be|['’]?d be|['’]?ll be)? (?:\w+ )?(?:looks?|looking|mind(?:s|ing)?|"
    r"watch(?:es|ing)?|picks?|picking|"
    r"take(?:s)? care|taking care|has|have) (?:after |up |of )?(?:the|my|our) (?:kids|children|child|baby|little ones?|son|"
    r"daughter)\b"
    r"|(?:\w+ ){0,3}?how old i (?:am|was)\b|(?:\w+ ){0,2}?when i(?:['’]?m| am|['’]?ll| was)? (?:\w+ ){0,2}?(?:retir\w+|"
    r"graduated from school)"
    r"|(?:\w+ ){0,3}?where i(?:['’]?m| am| was) (?:really|originally|actually) from|"
    r"(?:\w+ ){0,8}?(?:too old(?! ?-?school)|too young)\b"
    r"|(?:\w+ ){0,8}?(?:(?:the )?team is (?:very |so |quite )?young|young(?:er)? (?:team|crowd|people|person|energy)|"
    r"someone younger|somebody younger|more youthful|"
    r"digital native|"
    r"(?:would ?n['’]?t|wouldnt|not|never|don['’]?t|dont) (?:\w+ ){0,2}?fit (?:in )?(?:\w+ )?with "
    r"(?:the|our|all the|a bunch of) (?:\w+ )?(?:lads|boys|girls|guys|men|women|ladies)|"
    r"a man['’]?s job|not a job for (?:a )?wom[ae]n|for a woman|for a girl|women (?:get|are|always)|you people|"
    r"people like (?:you|me)|"
    r"native speakers?)\b)"
)
_ASKED = late(
    rf"\b{_THEY}(?:['’]?s|['’]?d| had| have| has| also| just| then| even| kept| keep| literally| actually| straight up|"
    rf" basically)* "
    r"(?:asked|asking|asks|said|says|saying|told|wanted to know|questioned|commented|mentioned|joked|remarked|(?:made|making) "
    r"(?:an?|some|several|weird|nasty)? ?(?:\w+ )?(?:comments?|jokes?|remarks?)|brought up|went on about|laughed at|mocked|"
    r"made fun of|"
    r"looked at|stared at|pointed (?:at|out)|thought|think|felt)\b"
    rf"(?: me| us| something| things| stuff| to me| on| out)*(?: that)? {_TOPIC}",
    re.IGNORECASE,
)
_I_WAS_ASKED = late(rf"\b(?:i was|i got|been|being|was|got) (?:\w+ )?(?:asked|told|questioned) {_TOPIC}", re.IGNORECASE)
_AFTER_TELLING = late(
    r"\b(?:when|after|once|as soon as|the (?:minute|moment|second)|until|till) (?:i (?:told|mention|mentioned|said|disclosed|"
    r"asked|brought|"
    r"declared|explained|showed)|they (?:saw|found out|noticed|realised|realized|heard|learned|knew)|she (?:saw|noticed|"
    r"heard)|he (?:saw|"
    r"noticed|heard))\b[^.!?\n]{0,40}\b(?:pregnan\w*|disab\w+|autis\w+|adhd|maternity|wheelchair|illness|cancer|mental health|"
    r"trans|gay|"
    r"adjustments?|hijab|head ?scarf|turban|dyslexi\w+|epilep\w+|deaf|hearing|accent|skin|colou?r|foreign name|my age|how old)\b",
    re.IGNORECASE,
)
_VISIBLE = (
    r"(?:hijab|head ?scarf|niqab|turban|kipp?ah?|skin(?: colou?r)?|colou?r|wheelchair|crutches|stick|hearing aids?|bump|afro|"
    r"dreads?|dreadlocks|locs|braids|"
    r"grey hair|age|prosthe\w+|guide dog|white cane|scars?|name|accent)"
)
_TURNED_COLD = late(
    rf"\b(?:they|she|he|the (?:\w+ )?(?:interviewer|manager|woman|man|guy|lady|panel|owner|boss)|everyone|"
    rf"everybody) (?:\w+ )?(?:saw|noticed|looked at|heard|spotted|stared at|"
    rf"clocked) my (?:\w+ )?{_VISIBLE}\b[^.!?\n]{{0,30}}\b(?:changed|(?:went|got|became|turned) (?:\w+ )?(?:cold|quiet|silent|"
    rf"weird|funny|stiff|distant)|face(?:s)? (?:dropped|fell|changed)|that was "
    r"(?:it|that)|stopped (?:smiling|talking|listening)|stiffened|froze|cut it short|ended it|hurried|"
    r"smile (?:went|gone|dropped|vanished)|said no|lost interest)\b",
    re.IGNORECASE,
)
"""They saw what one is, and were no longer the same."""
_MY_AGE = late(
    r"\b(?:i['’]?m|i am|im|at|aged?|being) (?:only |already |nearly |almost )?(?:4[5-9]|[5-7]\d|over (?:40|45|50|55|60)|"
    r"in my (?:late )?(?:forties|fifties|sixties))\b(?! ?(?:%|percent|miles|km|mins?|minutes|hours|days|weeks|applications|"
    r"people))|"
    r"\bat my age\b",
    re.IGNORECASE,
)
_YOUNG_WORDS = late(
    r"\b(?:energy|energetic|fresh(?:er)?|dynamic|hungry|vibrant|new blood|youthful|digital native|recent graduates?|"
    r"grow(?:ing)? with|more recent|at (?:an|the) (?:earlier|start)|"
    r"long[- ]term (?:potential|future)|(?:more|longer|enough|a lot of) (?:of a )?runway)\b",
    re.IGNORECASE,
)
_SAID_OF_THE_YOUNG = late(
    r"\b(?:they|she|he|manager|interviewer|recruiter|owner) (?:said|told me|kept saying|asked|meant|thought|"
    r"felt)(?: that)? (?:(?!i\b|i['’]?m|my\b)[^.!?\n]{0,40}\b"
    r"(?:full of energy|energetic|very dynamic|fresh faces|youthful|digital natives?)\b|i (?:would ?n['’]?t|wouldnt|might not|"
    r"may not|do ?n['’]?t|dont|lack(?:ed)?)(?: have)? (?:the |enough )?energy\b)",
    re.IGNORECASE,
)
_UNSAID = late(
    (
        r"\bread(?:ing)? between the lines\b|\b(?:i|we all|we both|you) know what (?:that|it|they) (?:means?|meant)\b|"
        r"\bdo(?:ing)? the maths?\b|\bput two and two together\b|\btook one look at me\b"
    ),
    re.IGNORECASE,
)
_IT_IS_THAT = late(
    r"\b(?:it['’]?s|it is|it was|its|that['’]?s|that was|it must be|must be|must have been|got to be|has to be|"
    r"had to be) (?:about |because of |down to |just |only |all |clearly |obviously |really )*(?:my |the |an? )?"
    r"(?:age|accent|skin(?: colou?r)?|colou?r of my skin|hijab|headscarf|race|religion|disability|wheelchair|pregnancy|age thing|"
    r"race thing)(?: thing)?,? "
    r"(?:is ?n['’]?t it|isnt it|was ?n['’]?t it|wasnt it|innit|right|obviously|i know it|im sure|i['’]?m sure|for sure)\b",
    re.IGNORECASE,
)
"""Said as what it was, though a question mark may follow."""
_WORDS = late(
    r"\b(?:discriminat\w*|racis[tm]\w*|sexis[tm]\w*|ageis[tm]\w*|ableis[tm]\w*|homophob\w*|transphob\w*|islamophob\w*|"
    r"antisemit\w*|"
    r"anti-semit\w*|xenophob\w*|misogyn\w*|prejudiced?)\b",
    re.IGNORECASE,
)
_NO_SUCH = late(
    r"\b(?:not|isn['’]?t|wasn['’]?t|never|no|(?:do|did) ?n['’o]?t (?:think|believe|say|mean)|dont think|against|anti|law|"
    r"course|training|"
    r"research (?:on|into)|about)\s(?:[\w']+ ){0,3}$",
    re.IGNORECASE,
)
_OWN_DOING = late(
    r"\bi(?:['’]?m| am| was| get| feel| felt| want\w*| need\w*| ca ?n['’]?t| cannot| could ?n['’]?t| did ?n['’]?t| missed|"
    r" left| applied|"
    r"['’]?d| withdrew| cancelled| chose| like\w*| love\w*| worry| struggle\w*| know| have| had| take| took| would)\b",
    re.IGNORECASE,
)
"""Before "because": what they feel or do themselves."""
_OWN_FAULT = late(
    r"[^.!?\n]{0,12}\b(?:i (?:froze|lost|forgot|need|asked|missed|left|could ?n't|was late)|are at school)\b|"
    r" ?(?:care|car|bike|group|education|'s|book|project|minutes|mins|from \w+ to)\b|"
    r"[^.!?\n]{0,10}\b(?:that|this) (?:day|morning)\b",
    re.IGNORECASE,
)
"""After the ground: it was their own doing, or a word of another matter."""
_OF_THE_NO = late(
    r"\b(?:reject\w*|turned|no\b|not|did ?n['’o]?t (?:get|hire|take|want)|didnt (?:get|hire|take|want)|unsuccessful|passed|"
    r"dropped|"
    r"think|thought|guess|wonder\w*|reckon|sure|bet|suspect\w*|afraid|maybe|they|she|he|it)\b",
    re.IGNORECASE,
)
_PRAISE = late(r"\b(?:lov(?:e|ed|ely)|liked|nice|beautiful|great|gorgeous|cute|compliment\w*)\b", re.IGNORECASE)


_WONDERS = late(
    r"(?:(?:so|and|but|hm+|well|do you think(?: that)?|you think|do you reckon|i wonder(?: if| whether)?|"
    r"what if|maybe|tell me)\W+)*"
    r"(?:(?:is|could|can|might|may|was|would) (?:it|that|this)|(?:do you (?:think|reckon)|i wonder if|what if)(?: that)? "
    r"(?:it|that)(?:['’]?s| is| was| could| might| may))(?: have)?(?: (?:be|been))?"
    r"(?: (?:just|only|simply|all|really|maybe|also))*"
    r"(?: (?:because of|about|due to|down to|over|cos of|coz of|cause of))? my age"
    r"(?:\W+(?:do you think|you think|do you reckon|or (?:what|not|something)|"
    r"maybe|then|perhaps|again|that did it|i wonder))*\W*|"
    r"(?:\w+ ){0,2}?(?:would|wd) (?:they|she|he|i) (?:\w+ ){1,5}?if i (?:was|were|had been)"
    r"(?: (?:a bit|\d+ years|much|ten years))? (?:younger|older)\W*",
    re.IGNORECASE,
)
"""Whether it could be one's age, asked of us: a doubt, and nothing that was done or said."""


_WHETHER = late(
    r"(?:(?:so|and|but|hm+|wait|ok|do you think|you think)\W+)*(?:is|was|is ?n['’]?t|was ?n['’]?t|does|would|could) "
    r"(?:that|this|it)"
    r"(?: (?:not|be|count as|even|really|actually|already|just|considered|classed as|a case of|some (?:kind|sort|form) of))*"
    r" (?:discriminat\w*|racis[tm]|sexis[tm]|ageis[tm]|ableis[tm]|homophobi[ac]|transphobi[ac]|prejudiced?)"
    r"(?:\W+(?:do you think|you think|or (?:what|not|something)|then|too|against me|in your view|now))*\W*",
    re.IGNORECASE,
)
"""Whether something has that name, asked of us: what it was has been told, or is told next."""
_QUOTED = late(r"[\"\u201c]([^\"\u201c\u201d]{8,})[\"\u201d]|(?<!\w)[\u2018']([^'\u2018\u2019]{20,})[\u2019'](?!\w)")
_WE_FELT = late(
    r"\bwe(?: \w+){0,2} (?:felt|feel|thought|think|believe|fear|worry|prefer(?:red)?|wanted|want|need|needed|found|were|are|"
    r"decided|had|have|went|chose|would|looked)\b",
    re.IGNORECASE,
)
_PREFERRED = late(
    rf"\b{_THEY} (?:\w+ ){{0,2}}?(?:wanted|want|wants|prefer(?:red|s)?|need(?:ed|s)?|went (?:with|for)|chose|picked|took|hired|"
    r"(?:would|'?d) (?:like|prefer|rather have)|(?:were|was|are) looking for|gave it to) (?P<whom>[^.!?\n]{4,80})",
    re.IGNORECASE,
)


def theirs(text: str) -> bool:
    """Whether words of theirs stand in a text and give a reason that is none of the work: quoted, in a letter that was pasted,
    or as whom they would sooner have."""
    quoted = [m[1] or m[2] for m in _QUOTED.finditer(text)]
    letter = [s for s in re.split(r"(?<=[.!?;])\s+|\n+", text) if _WE_FELT.search(s)]
    whom = [m["whom"] for m in _PREFERRED.finditer(text)]
    pieces = [s for words in (*quoted, *letter) for s in re.split(r"[.!?;\n]+|, (?:and|but) | but ", words)]
    return any(no_feedback(piece.strip()) == "UNFAIR" for piece in (*pieces, *whom))


_MAY_THEY = late(
    r"\b(?:can|could|may|are|is|isn'?t|aren'?t|should|was|were|do|did)\b (?:\w+ ){0,3}?(?:allowed|legal|lawful|illegal|"
    r"unlawful|ok|okay|right|fair|permitted|able|they|he|she|employers?|an employer|a company|somebody|someone|people)\b"
    r"(?: \w+){0,4}? (?:say|said|ask|asked|tell|told|write|wrote|reject|turn|refuse|not hire|decide|mention|judge|use|want|"
    r"prefer)\b(?P<what>.*)",
    re.IGNORECASE | re.DOTALL,
)
_OWN_GROUND = late(
    rf"\b(?:my (?:\w+ )?{_GROUND}\b|(?:i'?m|i am|i was|being) (?:\w+ )?{_AM}|"
    r"(?:i|to|you) (?:have|want|plan|get) (?:\w+ )?(?:kids|children|pregnant)|(?:someone|somebody) younger|native speakers?|"
    r"my kids|pregnan\w+|(?:an?|the) (?:wheelchair|hijab|head ?scarf))",
    re.IGNORECASE,
)
_WHAT_IS = late(
    r"\b(?:what(?:'?s| is| was)|(?:is|was) (?:there )?(?:any of|any ?thing|some ?thing|some of|what|any))\b"
    r".{0,40}\b(?:unlawful|illegal|not legal|not allowed|discriminat\w+|against the law|unfair)\b",
    re.IGNORECASE,
)


def asks_whether_lawful(text: str) -> bool:
    """Whether somebody asks if they may be turned down, or asked, for who they are ("can they say I'm too old")."""
    flat = text.replace("\u2019", "'")
    return any(_OWN_GROUND.search(m["what"]) for m in _MAY_THEY.finditer(flat))


def asks_what_is_unlawful(text: str) -> bool:
    """Whether somebody asks what of their words was against the law."""
    return bool(_WHAT_IS.search(text.replace("\u2019", "'")))


def _of_the_young(sentence: str) -> bool:
    """Whether they wanted what is said of the young, in a sentence in which somebody tells their own age."""
    wanted = _PREFERRED.search(sentence)
    young = wanted is not None and _YOUNG_WORDS.search(wanted["whom"]) is not None
    return young or _SAID_OF_THE_YOUNG.search(sentence) is not None


def unfair(text: str) -> bool:
    """Whether unfair treatment is told of, or suspected of what happened."""
    if _WONDERS.fullmatch(text.strip()) or _WHETHER.fullmatch(text.strip()):
        return False
    if theirs(text) or harassed(text):
        return True
    for sentence in re.split(r"[.!?\n;]+", text.replace("\u2019", "'")):
        for word in _WORDS.finditer(sentence):
            if not _NO_SUCH.search(sentence[: word.start()]):
                return True
        if any(rule.search(sentence) for rule in (_WERE_I, _AFTER_TELLING, _TURNED_COLD, _IT_IS_THAT)):
            return True
        if _MY_AGE.search(sentence) and (_UNSAID.search(sentence) or _of_the_young(sentence)):
            return True
        if (_ASKED.search(sentence) or _I_WAS_ASKED.search(sentence)) and not _PRAISE.search(sentence):
            return True
        for cause in _CAUSE.finditer(sentence):
            before = sentence[: cause.start()]
            if _OWN_FAULT.match(sentence, cause.end()):
                continue
            if not _OWN_DOING.search(before) or _OF_THE_NO.search(before):
                return True
    return False


_TOO_OLD = late(
    r"\b(?:am i|i['’]?m|im|i am|i feel|feeling|is \d\d|at \d\d|maybe|isn['’]?t \d\d|being \d\d)(?: (?:just|maybe|simply|"
    r"probably|already|\d\d|really))* "
    r"(?:too|to|2) (?:old|young)\b|\b(?:too|to) (?:old|young) (?:at \d\d|for (?:this|any|a job|work|it all|everything))"
    r"|\b(?:hires?|hire|wants?|employs?|takes?|taking|look at|want) (?:an? |any|some|people |somebody |someone |"
    r"anyone )*(?:like me )?"
    r"(?:(?:of )?my age|at (?:my age|\d\d)|over \d\d|(?:\w+ )?\d\d[ -]?(?:year|yr)[ -]?olds?)\b"
    r"|\bis (?:it|that) (?:just |because of )?my age\b|\bis (?:that|it) (?:too|to) (?:old|young)\b|\bis \d\d (?:too|"
    r"to) (?:old|young|late)\b|\b(?:too late|over the hill|"
    r"past it)\b"
    r"[^.!?]{0,20}\b(?:at \d\d|my age)\b|\bat my age\b",
    re.IGNORECASE,
)
_OF_THEM = late(
    r"\b(?:they|she|he|interview\w*|reject\w*|turned|said|told|asked|e?mail\w*|phoned|rang|final|round|yesterday|today)\b",
    re.IGNORECASE,
)
WORRY = 18
"""Words; a longer text tells more than a worry."""


def worries_about_age(text: str) -> bool:
    """Whether somebody asks if they are too old (or too young), and tells of nothing that was done to them."""
    if _WONDERS.fullmatch(text.strip()):
        return True
    return len(text.split()) <= WORRY and bool(_TOO_OLD.search(text)) and not _OF_THEM.search(text) and not unfair(text)
