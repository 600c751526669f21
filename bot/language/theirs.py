"""What an employer's own words can be besides feedback: contempt, which teaches nothing, and a reason that has nothing to do
with the work (gate G3): age, children, origin, religion, health, and what else the laws on equal treatment name."""

from __future__ import annotations

import re

from bot.language.normal import plain
from bot.late import late

# --- contempt ----------------------------------------------------------------------------------------------------------

_IS = r"(?:'?(?:re|m)|'s|r(?= an? )|'d be| are| r| were| was| am| is| looked| look| sounded| would be| came across as)"
_HOW = (
    r"(?:(?:just|such|so|really|very|quite|simply|frankly|honestly|clearly|obviously|truly|utterly|completely|absolutely|"
    r"totally|complete|total|absolute|utter|real|plain|right|bloody|fucking|an?|the|one|bit|of|most|biggest|fat|stupid|sad|"
    r"little|lazy|old|kind|sort|too) )*"
)
_CALLED = (
    r"(?:joke|idiots?|idiotic|morons?|imbecile|clown|loser|fool|cretin|dimwit|halfwit|dunce|disgrace|embarrassment|"
    r"laughing ?stock|"
    r"waste of (?:\w+ )?(?:time|space|breath|oxygen|money)|fraud|liar|con ?man|scum|pig|cow|bitch|bastard|prick|twat|cunt|"
    r"dick(?:head)?|arse(?:hole)?|asshole|muppet|wanker|tosser|git|freak|creep|weirdo|retard|failure|shambles|"
    r"pathetic|stupid|dumb|thick|useless|worthless|hopeless|rubbish|garbage|trash|crap|shite?|disgusting|ugly|fat|"
    r"laughable|ridiculous|brainless|gormless|vile|repulsive|gross|revolting|braindead|insult to)\b"
    r"(?! (?:good|strong|talented|idea|amounts?|questions?|at (?:sql|excel|maths?|python|numbers)))"
)
_INSULT = late(
    rf"\b(?:(?:you|u|i|he|she){_IS}|(?:your|ur|my) (?:\w+ ){{1,3}}?(?:is|was|were|are)|what|(?:called|calls) (?:you|me|him|her)) "
    rf"{_HOW}{_CALLED}|^\W*(?:(?:frankly|honestly|sorry but|to be honest),? )*{_HOW}{_CALLED}\W*$"
    r"|\b(?:you|u|i) (?:really |just |frankly |kind of |both )*(?:stink|stank|reeked?|suck(?:ed)?|disgust(?:ed)?|"
    r"smell(?:ed|t)?(?! (?:of|like)\b))\b"
    r"|\b(?:fuck|piss|bugger|sod) off\b|\b(?:fuck|screw) you\b|\bgo to hell\b|\bget lost\b|\bdrop dead\b|\bshut up\b"
    r"|\bthick as\b|\bhalf a brain\b|\bnever work in this (?:industry|town|city|field|business)\b",
)
_INSULT_DENIED = late(r"\b(?:not|n't|no|nothing|nobody|never|far from|anything but)\b[^,;]{0,30}$")
_DISDAIN = late(
    r"\b(?<!never )(?<!not )(?<!n't )wast(?:ed?|ing) (?:of )?(?:our|my|their|every(?:one|body)'?s|any(?:one|body)'?s|"
    r"people'?s)(?: \w+)? time\b"
    r"|(?:^|[,;:] ?|please )(?:do ?n'?t|do not|never|stop) (?:ever )?wast(?:e|ing) (?:our|my|their|every\w+'?s|any\w+'?s|"
    r"people'?s)\b"
    r"|\b(?:no idea|do ?n'?t know|wonder|beats me|god knows|baffled) how (?:you|i) (?:ever |even )*(?:got|get|made it|managed)\b"
    r"|\bhow (?:dare|could) you (?:ever |even )*(?:apply|show|turn|come|think)\b"
    r"|\bnot the (?:brightest|sharpest)\b|\b(?:have|got) no brains?\b"
    r"|\b(?:do ?n'?t|never|do not) (?:ever |you )?(?:bother|dare)(?: to)? (?:apply|com|writ|call|try|contact|show)\w*",
)
_ILL = late(
    r"\b(?:lied|lying|full of lies|dishonest|made (?:it|that|things|stuff) up|made up your)\b|"
    r"(?:\b(?:was|were|is|are|be|been|'re|'s|you|u) |^\W*)(?:(?:just|so|really|very|quite|too|rather|pretty|frankly|simply|bit|"
    r"an?|the|absolutely|totally) )*"
    r"(?:dreadful|awful|terrible|horrible|atrocious|appalling|worst|abysmal|dire|awkward|painful|cringe\w*|boring|bored|dull|"
    r"rude|bad|poor|weak|mediocre|unbearable|insufferable|annoying|irritating|tedious|unprofessional|unpleasant|nasty|mess|messy|"
    r"disaster|nightmare|clueless|lazy|sloppy|scruffy|dirty)\b"
    r"(?! (?:question|customer|moment|silence|situation|news|weather|day)| for (?:you|choosing)| at all\b| that we\b)",
)


def _meant(expression: re.Pattern[str], flat: str) -> bool:
    return any(not _INSULT_DENIED.search(flat[: m.start()] + re.split(r" (?=\w+$)", m[0])[0]) for m in expression.finditer(flat))


def insult(text: str) -> bool:
    """Whether a claim is contempt for the person, with nothing in it to learn from."""
    flat = plain(text)
    return bool(_DISDAIN.search(flat)) or _meant(_INSULT, flat)


def runs_down(text: str) -> bool:
    """Whether a claim cannot be praise: it is contempt, says that they lied, or calls something bad."""
    flat = plain(text)
    return insult(flat) or _meant(_ILL, flat) or unlawful(flat)


# --- a reason that is none of the work ---------------------------------------------------------------------------------

_PEOPLE = (
    r"(?:someone|somebody|some ?one|anyone|anybody|people|(?:a |"
    r"an )?(?:\w+ ){0,2}?(?:person|candidate|applicant|colleague))"
)
_NO_GROUND = (
    r"(?! (?:in|of|for|group|book|education|project|conditions?|scheme|room|theory|experience|work|team|services?|studies|"
    r"literature|track|office|excel|word|sql|charts?|company|business|day)\b|'s\b)"
)
_GROUND = (
    r"(?:age|race|skin(?: colou?r)?|colou?r|ethnicity|origins?|(?:ethnic|migrant|immigrant|religious) background|nationality|"
    r"accent|(?:foreign|funny|strange|unusual|last) name|surname|religion|faith|hijab|head ?scarf|niqab|turban|kipp?ah?|"
    r"kirpan|"
    r"(?:natural|afro|curly) hair|dreads|dreadlocks|locs|braids|gender|sexuality|sexual orientation|pronouns|disabilit(?:y|ies)|"
    r"wheelchair|crutches|impairment|illness|sickness(?: record)?|health(?: (?:condition|problems?|issues?))?|"
    r"(?:medical|heart|chronic) (?:condition|problems?|issues?)|mental health|depression|cancer|hiv|diabetes|epilepsy|autism|"
    r"adhd|dyslexia|stammer|stutter|hearing (?:aids?|loss)|deafness|eyesight|blindness|pregnancy|bump|maternity|"
    r"kids?|children|child ?care|caring responsibilities|family (?:commitments|situation|plans)|marital status)"
)
_KIDS = (
    r"(?:(?:an?|no|any|two|three|four|five|\d|small|little|young|school[- ]age|new|more|several) )*(?:kids?|child(?:ren)?|"
    r"bab(?:y|ies)|toddlers?)"
)
_REASONS = late(
    # "with your wheelchair", "your accent would be"; "at your age"
    rf"\b(?:with|because of|given|due to|about|at|despite|considering|over|by|on|to|for someone of|over|find|understand|like) "
    rf"(?:your|my|ur|an?|that|such an?) (?:\w+ ){{0,2}}?{_GROUND}\b{_NO_GROUND}"
    rf"|\b(?:your|my|ur) (?:\w+ )?{_GROUND}{_NO_GROUND} (?:(?:really|just|also|simply|alone) )*(?:is|was|are|were|would|might|"
    r"could|may|will|wo|makes?|made|does|did|has|puts?|got)\b"
    # too old, too young
    r"|\b(?:you|u|i|they)(?:'?(?:re|m|d)| are| were| am| was| might| may| would| could| seem| seemed| look| looked|'d| felt|"
    r" feel)"
    r"(?: (?:be|have been|just|a bit|a little|a tad|rather|slightly|perhaps|maybe|simply|probably|really|to be))* "
    r"(?:(?:too|rather|quite|a bit|a little) (?:old(?! ?-?(?:school|fashioned))|young|elderly)|over the hill|past it|"
    r"(?:already |nearly |almost )?[3-7]\d(?: years old)?\b(?! (?:min|%|per|second|hour|day|mile|km|words|slides)))"
    r"|(?:^|[,;:] ?|\b(?:felt|thought|find|found) (?:you |that )?)(?:just |simply |a bit |a little )*too (?:old|"
    r"young)(?: (?:for|to)\b|\W*$)"
    rf"|\b(?:{_PEOPLE}|(?:an?|the)) (?:\w+ ){{0,2}}?(?:younger(?! (?:company|firm|agency|business|brand|start|generation|"
    rf"audience))|older(?= (?:person|candidate|applicant))|more youthful|nearer retirement)\b"
    rf"|\b{_PEOPLE} (?:\w+ ){{0,3}}?(?:(?:over|under|in (?:their|his|her)) [2-7]0s?|at (?:that|your|my) age|of (?:your|my) age)\b"
    rf"|\bmature (?:candidate|person|applicant|woman|man|lady)\b|\b{_PEOPLE} (?:a bit |a little |slightly |rather )?more mature\b"
    r"|\byounger (?:candidate|person|applicant|team|crowd|people|face|blood|profile)\b|\bdigital native\b"
    r"|\b(?:we(?:'re| are)|team is|fit|suit|join|into|for) (?:in(?:to)? |with )?(?:an? |our |such an? |the |quite an? |"
    r"rather an? )?(?:very |quite |really )?young(?:er)? "
    r"(?:team|crowd|office|bunch)\b"
    r"|\b(?:close|near|nearing|almost|approaching) (?:to )?retire\w*|\byou'?(?:ll| will|d| would|re)? (?:\w+ ){0,3}?(?:retire|"
    r"retiring) (?:soon|in)\b"
    # children, pregnancy
    rf"|\b{_PEOPLE} (?:who (?:has|have|had|does ?n'?t have|do ?n'?t have|did ?n'?t have)|with(?:out)?|that has) {_KIDS}\b"
    rf"|\b(?:you|i)(?:'?ve|'d|'ll)?(?: \w+)? (?:have|had|got|having|want|expect\w*) {_KIDS}\b(?! (?:in|of|at|to|with|experience|"
    rf"'s))"
    r"|\bfamily commitments\b|\bstart(?:ing)? a family\b|\bpregnan(?:t|cy)\b"
    r"|\byou\w*(?:'\w+)? (?:\w+ ){0,4}?(?:off|go|going|take|taking|want|need|on|leave for|leaving for) (?:\w+ ){0,2}?"
    r"(?:maternity|paternity|parental|sick) ?(?:leave)?\b"
    r"|\b(?:as|being) an? (?:single |working |young |new |older )?(?:mother|mum|mom|father|dad|parent|woman|man|foreigner|"
    r"immigrant|muslim|christian|jew|hindu|sikh|gay|lesbian|trans|disabled|wheelchair|carer)\b"
    # origin, language, religion
    r"|\bnative (?:\w+ )?speakers?\b|\bmother[- ]tongue\b(?! (?:teaching|classes))|\byou people\b|"
    r"\byour (?:kind|sort|lot)\b(?! of)"
    r"|\bpeople like you\b|\bwhere you(?:'re| are) from\b|\bforeign(?:er|ers)?\b(?= (?:accent|name|candidate|applicant|like|in)|"
    r"\W*$)"
    rf"|\b{_PEOPLE} (?:who(?:'s| is) |with |more |of )?(?:an? )?(?:british|english|american|german|french|white|european|western|"
    r"christian|male|female|black|asian|able[- ]bodied|healthy|healthier|straight|(?:different |less (?:of an )?|strong |"
    r"foreign )?"
    r"accent)\b(?! (?:passport|visa|driving|licen[cs]e|law|market|experience|gcse|skills|degree|qualif\w+|teach\w*|tax))"
    r"|\b(?:hijab|head ?scarf|turban|niqab|praying|prayer (?:times?|breaks?)|ramadan)\b"
    # gender, health
    r"|\b(?:job|work|role|place|post) for (?:an? )?(?:wom[ae]n|m[ae]n|girls?|lady|ladies)\b|\b(?:man|woman)'s (?:job|work)\b"
    r"|\b(?:prefer|want|wanted|looking for|need|needed|rather have) (?:an? )?(?:man|woman|guy|girl|lad|lady|male|female|bloke)\b"
    r"|\b(?:someone|somebody|anyone|you|have|having|employ|take) (?:\w+ ){0,2}?(?:in |with |using )?(?:a|any) wheelchair\b"
    r"(?! (?:user|customer|patient|scenario))|\b(?:white|british|male|christian|able[- ]bodied) (?:candidate|person|applicant)\b"
    r"|\bat [4-7]\d,? (?:you|i)\b|\bon crutches\b|\bcripple\w*\b"
    r"|\byou(?:'re| are| being| were) (?:too |quite |so |also |visibly )*(?:disabled|deaf|blind|autistic|pregnant|foreign|black|"
    r"asian|muslim|jewish|gay|trans|divorced|unmarried|a (?:woman|mother|mum|mom|foreigner|muslim|jew)|expecting)\b"
    r"|\b(?:too much|so much|a lot of) (?:time off )?(?:sick(?:ness)?|sick leave|time off sick)\b",
)
_FOND = late(
    r"\b(?:lov(?:e|ed|ely)|liked|nice|beautiful|great|gorgeous|fine|no problem|no issue|not? (?:\w+ ){0,3}?matter)\b"
)
_OTHERWISE = late(
    r"\b(?:experience|work(?:ed|ing)?|skills?|lessons?|teach\w*|handl\w+|good|great|lovely|well|patient|course|research|cover) "
    r"(?:\w+ ){0,4}?$|\b(?:managed|led|taught|direction|supervised|instructions?|orders|report\w*) (?:by|from|to) $|"
    r"\bmaternity cover\b|\b(?:no|not|never|nothing|regardless|n't)\b(?:(?! (?:fit|suit|work|sit)\b)[^,;])*\b(?:about|because of|"
    r"to do with|held against|of) $"
)
"""Before the ground: it is the work that has to do with it, or it is said to play no part."""


def unlawful(text: str) -> bool:
    """Whether an employer's words give as a reason, or remark on, what has nothing to do with the work."""
    flat = plain(text)
    for m in _REASONS.finditer(flat):
        kind = re.search(r"\b(?:your|my|ur)\b", m[0])
        if kind and _FOND.search(flat) and "too old" not in flat:
            continue
        if not _OTHERWISE.search(flat[: m.start()]) and not _OTHERWISE.search(flat[: m.start()] + m[0].partition("your")[0]):
            return True
    return False
