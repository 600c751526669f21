"""Wishes that name what they are about: a break of some days, no reminders, their data, a town, the applications; and being sick
on a bus, or an hour with a doctor, which are no wishes and as harmless.

Words such as "left alone", "out", "not here" and "over" are said of life as well, and alone they count as that. Here the whole
text must be harmless, each part of it: a part that names nothing, or names life, leaves the text to the rules and the head.
"""

from __future__ import annotations

import re

from bot.language.normal import plain
from bot.language.state.bygone import ENDED
from bot.late import late

LONGEST = 30
"""Words; a longer text tells of more than a wish."""
_WISH = (
    r"(?:i )?(?:(?:just|only|really|honestly|simply|please|actually|now|first|would|do|id) )*(?:want|wanna|need|would like|"
    r"id like|like|prefer|would prefer|id prefer|rather|would rather|wish)(?: (?:just|only|really))?(?: to)?(?: be)?"
)
_DAYS = (
    r"(?:(?:for|until|till|til) )(?:(?:the|a|an|one|two|three|four|1|2|3|4|5|7|10|14|a few|a couple of|a couple|several|some|"
    r"this|the next|the rest of the|the rest of this|about a|just a|at least a) )*"
    r"(?:days?|weeks?|fortnight|months?|weekend|while|bit|next week|next month|monday|tuesday|wednesday|thursday|friday|saturday|"
    r"sunday|"
    r"january|february|march|april|june|july|august|september|october|november|december|the new year|new year|now)"
)
_ALONE = (
    r"(?:(?:let|left) (?:alone|in peace|be|on my own)|(?:let |left )?(?:alone|on my own|by myself)|"
    r"(?:some |a bit of |a little )?(?:peace|quiet|space|time)(?: (?:alone|to myself|off|for myself))?)"
)
_WRITES = (
    r"(?:remind(?:ed)?|contact(?:ed)?|messag(?:ed?)|notif(?:y|ied)|text(?:ed)?|e-?mail(?:ed)?|ping(?:ed)?|nudg(?:ed?)|"
    r"chas(?:ed?)|bother(?:ed)?|disturb(?:ed)?|prompt(?:ed)?|written to|write to|poke[d]?|pester(?:ed)?)"
)
_HOW_OFTEN = (
    r"(?: (?:by you|by the coach|by a bot|about (?:it|this|that|anything|them|the job)|of (?:it|this|that)|every (?:day|week)|"
    r"daily|weekly|too often|so often|at all|again|any ?more|please|thanks|thank you|if thats ok|if i can avoid it|"
    r"with (?:reminders|messages|nudges)|here))*"
)
_DATA = (
    r"(?:my (?:data|account|profile|details|stuff|messages|chats?|records?|info|information)|"
    r"everything(?: (?:about me|you (?:have|know)(?: (?:about|on) me)?))?|all (?:of )?(?:it|my data)|it all|the lot)"
)
_HERE_THING = (
    r"(?:this (?:app|chat|bot|coach|coaching|program|programme|thing|service|list|site|conversation)|these (?:reminders|messages|"
    r"nudges)|your (?:system|list|reminders|files|records)|the (?:app|chat|coaching|list|system|reminders|program|programme))"
)
_HUNT = (
    r"(?:the |my |all the |all these |these |this |all this )*(?:job |feedback |whole )*(?:applications?|applying|"
    r"job (?:hunt|search|hunting|searching)|search|hunt|hunting|interviews?|interviewing|waiting|process|recruitment|forms?|"
    r"tests?|calls?|"
    r"assessments?|paperwork|emails?|rounds?|looking for (?:work|a job))"
)
_PLACES = (
    r"(?:this |that |the |our )(?:city|town|village|office|warehouse|shop|store|flat|house|building|company|firm|job|team|branch|"
    r"depot|ward|school|kitchen|country|estate|area|hostel|chat|channel|app|job ?cent(?:re|er)|cent(?:re|er)|agency|council|"
    r"college|uni|university|campus|class|course|restaurant|cafe|salon|factory|site|plant|call|meeting|queue|waiting room|"
    r"interview|"
    r"assessment|placement|dole office|benefits office|bus stop|station|county|island|suburb|region|part of (?:town|the country)|"
    r"desk|unit|hotel|bar|pub|gym|industry|trade|sector)"
)
_NEVER = r"(?:anymore|any more|any longer|at all|right now|now)"

_TRADES = (
    r"(?:profession|industry|trade|sector|field|career|line of work|business|company|firm|job|role|market|department|team|"
    r"place of work|town|city)"
)
_A_PLACE = "zzplace"
_DEAD = (
    r"(?:dead(?: (?:end|on its feet|as a dodo))?|dying|done|finished|a dump|a hole|a dive|a dead end|boring|grim|rubbish|shit|"
    r"crap|awful|too (?:small|expensive|dear|far|quiet|cold)|nothing (?:here|in it|going on)|"
    r"got nothing|has nothing|going nowhere|full of nobodies|no good|miles from (?:anywhere|work))"
)
_VEHICLES = (
    r"(?:the |a |my |any |that |every )?(?:bus(?:es)?|coach(?:es)?|trains?|tube|tram|metro|underground|subway|car|cars|taxi|"
    r"ferry|boat|plane|lift|number \d+)"
)
_HEALER = (
    r"(?:(?:the|my|a|an|our|another|some) )?(?:(?:new|own|family|local|nhs|eye|ear|heart|practice|out of hours|junior) )?"
    r"(?:doctors?|doc|dr|gps?|nurse|dentists?|therapist|counsell?or|specialist|consultant|midwife|physio(?:therapist)?|"
    r"psychologist|psychiatrist|optician|health visitor|social worker|surgery|clinic|hospital|vets?|chemist|pharmac(?:y|ist))"
    r"(?: surgery| office| practice)?"
)
_AT_AN_HOUR = (
    r"(?: (?:today|tonight|tomorrow|tmrw|tmr|later|soon|back|again|on|at|in|this|next|the|morning|afternoon|evening|night|first "
    r"thing|around|about (?=\d)|half|quarter|past|to (?=\d)|noon|lunchtime|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"\d{1,4}|am|pm|oclock|a few|two|three|days?|weeks?|hours?|by phone|over the phone|on the phone))*"
)
_OF_THE_BODY = (
    r"(?: (?:about|for|with|because of|re) (?:(?:the|my|a|an|some|his|her|our|me) )?(?:\w+ )?(?:back|knees?|legs?|foot|feet|"
    r"arms?|"
    r"hands?|eyes?|teeth|tooth|ears?|skin|bloods?|blood pressure|results?|tests?|scan|x ?ray|check ?up|review|prescription|"
    r"asthma|diabetes|cough|cold|flu|jabs?|vaccines?|migraines?|headaches?|hips?|shoulder|neck|throat|sleep|insomnia|anxiety|"
    r"nerves|operation|rash|thyroid|sick ?note|fit ?note|dog|cat|baby|son|daughter|mum|dad))?"
)
_PARTS = tuple(
    (kind, late(rf"(?:{words})(?= |$)"))
    for kind, words in (
        # a break that ends
        ("wish", rf"(?:{_WISH} {_ALONE}|(?:please )?(?:leave|let) me (?:alone|in peace|be)) {_DAYS}(?: (?:please|thanks|now))?"),
        # no reminders
        ("wish", rf"{_WISH} not (?:to )?(?:be |get |being |getting ){_WRITES}{_HOW_OFTEN}"),
        ("wish", (
            rf"(?:i would |id )?(?:rather|prefer)(?: it if)? (?:you|nobody|no one) (?:didnt|did not|"
            rf"wont) {_WRITES}(?: me)?{_HOW_OFTEN}"
        )),
        # their data
        (
            "data",
            rf"(?:{_WISH} |(?:can|could|will) you )?(?:(?:delete|erase|remove) me|(?:delete|erase|remove|wipe|forget) {_DATA})"
            rf"(?: (?:from|off|out of) (?:here|{_HERE_THING}))?(?: (?:now|please|completely))?",
        ),
        ("wish", rf"{_WISH} out of {_HERE_THING}"),
        # a place that is named
        (
            "wish",
            rf"(?:i )?(?:really |just |honestly )?(?:dont|do not) (?:want|wanna|like)(?: to)? (?:be|stay) (?:here|"
            rf"there)(?: {_NEVER})? "
            rf"(?:i mean )?(?:in|at|on) (?:{_PLACES}|{_A_PLACE})(?: i mean)?(?: {_NEVER})?",
        ),
        # what was meant
        ("meant", (
            rf"(?:(?:the|my|this|that|all this|all these|these) )?(?:\w+ )?{ENDED}(?: (?:with|at|for|of|on|from|"
            rf"in) (?:\w+ ){{0,3}}?\w+)? i (?:only |just )?mean(?:t)?"
        )),
        ("meant", (
            rf"i (?:only |just )?mean(?:t)? (?:only |just )?(?:with )?(?:(?:the|my|this|that|all this|all these|"
            rf"these) )?(?:\w+ )?{ENDED}(?: (?:with|at|for|of|on|from|in) (?:(?:the|my|this|that|a) )?(?!my life|life)\w+)?"
        )),
        # "here", and the place that was meant
        ("here", (
            rf"(?:i )?(?:really |just |honestly )?(?:dont|do not) (?:want|wanna|like)(?: to)? (?:be|stay) (?:here|"
            rf"there)(?: {_NEVER})?"
        )),
        ("place", (
            rf"(?:because |cos |coz |as )?{_PLACES}(?: is|s)?(?: so| just| really| totally| completely)? {_DEAD}(?: for (?:me|"
            rf"work|jobs|young people))?(?: {_NEVER})?"
        )),
        ("place", rf"(?:i mean |i meant )?(?:in |at )?{_PLACES} i mean|i mean(?:t)? (?:in |at |here in |here at )?{_PLACES}"),
        # tired, and of nothing but the years
        (
            "wish",
            r"(?:no )?(?:(?:i am|im|i feel|feeling|i was|just|a bit|bit|honestly|mostly) )*(?:tired|knackered|worn out|"
            r"fed up) more than anything(?: else)?|"
            r"(?:(?:i am|im|i feel) )?(?:just|mostly|mainly) (?:a bit |really |very )?(?:tired|knackered|fed up)",
        ),
        (
            "beside",
            r"(?:i (?:think|guess|suppose|expect) )?(?:(?:its|it is|it was|is it|must be|probably) )?(?:just |only |probably |"
            r"all )?(?:because of |about |down to )?my age"
            r"(?: (?:isnt it|innit|isn it|is it not|wasnt it|probably|i think|i suppose|i guess|i expect))?",
        ),
        # sick on the way
        (
            "wish",
            rf"i (?:(?:always|often|sometimes|usually|do|just|really) )*(?:get|got|feel|felt|am|was|go|went|come over|"
            rf"came over) (?:(?:really|very|so|a bit|quite|all|too|always) )*"
            rf"(?:dizzy|(?:travel |car |motion )?sick|nauseous|queasy|faint|light ?headed|panicky|claustrophobic|travelsick|"
            rf"carsick) (?:on|in|from) {_VEHICLES}",
        ),
        # a doctor's hour
        (
            "wish",
            rf"(?:{_HEALER}(?: (?:is|are|s|will|ll|has|wants|want|needs|going|gonna|to|just|only|always))* (?:call(?:s|ing|ed)?|"
            rf"ring(?:s|ing)?|rang|phon(?:e|es|ing|ed)|see(?:s|ing)?|visit(?:s|ing|ed)?|text(?:s|ing|ed)?|com(?:es|ing)) "
            rf"(?:me|us|(?:round )?to (?:me|us|see me))|"
            rf"(?:i )?(?:(?:am|im|have|has|ive|got|to|need|will|ill|gotta|should|must|also|just|only|going|gonna|still) )*"
            rf"(?:see|seeing|meet|meeting|visit|visiting|go to|going to|off to|call|calling|ring|ringing|phone|phoning|"
            rf"speaking to|"
            rf"talking to|booked in with|at) {_HEALER}|"
            rf"(?:(?:i|have|ive|had|got|theres|there is|an?|my|the|phone|telephone|doctors?|gps?|dentists?|hospital|nurses?) )*"
            rf"(?:appointment|appt|check ?up)(?: (?:with|at|from) {_HEALER})?|"
            rf"(?:i )?(?:(?:have|ive|got) )+{_HEALER} (?:calling|ringing|phoning|coming))(?: me)?"
            rf"{_AT_AN_HOUR}{_OF_THE_BODY}{_AT_AN_HOUR}",
        ),
        # what is kept of them
        (
            "wish",
            r"(?:(?:can|could|will|would) (?:you|i) |i (?:want|wanna|would like|need|id like) (?:to )?|"
            r"id like to )?(?:please )?(?:(?:show|give|send|tell|read|list)(?: me)?|see|know|read|get|have) "
            r"(?:everything|all|whatever|anything|what|exactly what|all of what|all the (?:data|info|information|things|stuff|"
            r"notes|details))(?: that)? (?:you|youve|you have|the app|this app|the bot|this bot)"
            r"(?: (?:all|ever|already|have|has|ve|got|had|know|hold|holds|keep|keeps|kept|stored?|stores|saved?|recorded|"
            r"collected|remember(?:ed)?|written down|written))* (?:about|on|of) me",
        ),
        # what ends
        (
            "end",
            r"(?:i )?(?:(?:just|really|only|honestly|simply) )*(?:want|wanna|need|am going|im going|going|think i should|should|"
            r"would like|id like|have decided|ive decided|might|will|ill|am ready|im ready)(?: to)? (?:just )?"
            r"(?:end|finish|stop|quit) (?:it|this|things|it all|all this|all of it|everything)(?: now| soon| today)?|"
            r"(?:i am|im) (?:ending|finishing|stopping|quitting) (?:it|this|things)(?: now| soon| today)?|"
            rf"(?:i )?(?:(?:just|really|honestly) )*(?:dont|cant|do not|cannot|can not)(?: want to| wanna)? (?:do|face|take|"
            rf"continue|keep doing|go on with|carry on with) (?:this|it|all this)(?: {_NEVER})?|"
            r"i (?:just |really )?want (?:it|this|it all|all this) to (?:end|stop|be over)",
        ),
        # no future in a trade
        ("wish", (
            r"(?:i (?:think|feel|guess|know) )?(?:my|this|that) (?:\w+ )?career (?:is|was|feels?|feels like its|s) (?:over|"
            r"finished|dead|done|ended|at an end|ruined)(?: now)?"
        )),
        (
            "wish",
            (
                rf"(?:there is|theres|there isnt|i (?:can )?see|i (?:dont|cant|do not|cannot) (?:really )?see|i have|ive) (?:no|"
                rf"a|any|much of a) future (?:for (?:me|myself|us|anyone) )?in (?:this|that|the|"
                rf"my) (?:\w+ )?{_TRADES}(?: for me)?(?: {_NEVER})?"
            ),
        ),
        # no reason to ask
        (
            "wish",
            (
                r"(?:so )?why (?:should i |would i |do i |even |i should )*(?:bother|ask)(?: to)?(?: even)? (?:ask(?:ing)?|"
                r"apply(?:ing)?|writ(?:e|ing)(?: to (?:them|her|him))?|go(?:ing)? for (?:it|jobs|interviews)|send(?:ing)? (?:it|"
                r"anything|cvs)|them)(?: (?:then|again|at all|for feedback|them|now))*"
            ),
        ),
        ("beside", (
            r"(?:if |cos |because |since )?(?:its|it is|it was|it wasnt|it isnt) (?:not |never |nothing )?(?:really )?(?:about|"
            r"personal to|because of|down to) (?:me|us)(?: anyway| at all)?"
        )),
        ("beside", (
            r"(?:they|she|he|you|nobody|no one|employers|companies) (?:wont|never|dont|doesnt|will never) (?:answer|reply|"
            r"tell (?:me|you|us)|say|write back|respond|get back to (?:me|you))(?: anyway| me)?"
        )),
        # a job they would not take now, by its name
        (
            "wish",
            r"(?:but |and |so )?i (?:(?:actually|really|honestly|just|even|think i|now) )*(?:dont|do not|no longer) (?:(?:really|"
            r"even|actually) )?(?:want|need|like|fancy)(?: to have)? (?:(?:the|this|that|their|any|your|a|such a) )?(?:\w+ )?"
            rf"(?:job|role|position|post|offer|placement|internship|contract|vacancy|career)(?: (?:there|with (?:them|you)|"
            rf"from them|at all|after (?:all|that|this)))*(?: {_NEVER})?",
        ),
        # why the coach is there, which is asked of the coach
        (
            "wish",
            r"(?:ok |ugh |but |so |and )*why (?:do|does|did) (?:you|u|ya|this (?:app|bot|thing|chat|coach)|the (?:app|bot)|"
            r"apps like (?:you|this)|bots like (?:you|this)|bots) (?:(?:even|still|actually|just) )*(?:exist|"
            r"bother)(?: (?:at all|then|bot))*|"
            r"(?:what|whats|what is) (?:even )?(?:the |your )(?:point|use|purpose)(?: of (?:you|this (?:app|bot|chat|"
            r"coach)))?(?: (?:bot|then))*(?<=bot)|what(?:s| is) (?:even )?the (?:point|use) of (?:you|this (?:app|bot|chat|"
            r"coach))",
        ),
        # Nigerian Pidgin: what has been done with the message, and that it is too long
        ("wish", (
            r"(?:i|we) don (?:(?:already|just) )?(?:send|post|submit|mail|email|forward|write|call|reply|finish|read|see|"
            r"edit)(?: (?:am|it|them|him|her|the (?:message|mail|email|letter|form)|to (?:him|her|them)|"
            r"give (?:him|her|them)))*(?: (?:already|since|finish|yesterday|today|just now|now now|this morning|before|o|sha))*"
        )),
        ("wish", (
            r"(?:(?:abeg|please) )?(?:e|it|the (?:message|letter|mail|email)|this (?:one|message|letter|mail)) (?:don |"
            r"dey )?(?:too|to) (?:long|short|stiff|formal|posh|big|cold)(?: (?:o|sha|abeg|jare|for me))*"
        )),
        ("wish", r"i don (?:die|dye) (?:(?:of|with|for|from) )?(?:laugh\w*|shame)(?: (?:o|lol|abeg|sha))*"),
        ("beside", (
            r"(?:(?:abeg|please|make you) )?(?:cut|trim|reduce|shorten|short) (?:am|it)(?: (?:small|down|short|well well|abeg|o|"
            r"please|more|again|for me))*"
        )),
        ("beside", r"e (?:good|fine|sweet|okay|ok|correct|make sense)(?: (?:o|sha|well well|abeg))*"),
        ("beside", r"abeg|biko|jare|sha|lol|lmao|haha\w*|hehe\w*"),
        # what shall be over
        (
            "wish",
            (
                rf"{_WISH} (?:it|this|it all|this all|all this|all of it|everything) (?:to be |be )?(?:over|done|"
                rf"finished)(?: with)? (?:i mean )?{_HUNT}(?: i mean)?"
            ),
        ),
        (
            "wish",
            r"(?:whats|what is|wheres|i (?:dont|do not|cant) (?:really |even )?see|there is|theres) (?:the |any |no |"
            r"a )?point (?:of|in|to) (?:even )?"
            r"(?:applying|asking (?:them|her|him|for feedback)|writing to (?:them|her|him)|interviewing|"
            r"going to (?:the |any )?interviews?|"
            r"sending (?:it|them|applications?|a message))(?: (?:again|now|to them|there|for it|for jobs))?",
        ),
        ("out", rf"i (?:just |really )?want out(?: of (?:this|here))?|{_WISH} out of here"),
        ("beside", r"thank you(?: for (?:that|your help))?|thanks(?: for (?:that|your help))?"),
        (
            "beside",
            r"(?:i )?(?:really |just )?(?:(?:dont|do not) (?:want|need)|no more|no) (?:any |your |the |more |their )?(?:feedback|"
            r"reminders?|advice|messages?|"
            r"coaching|emails?|calls?|nudges?)(?: (?:now|today|this week|right now|from (?:them|you)))?",
        ),
        ("beside", (
            r"(?:stop|no) (?:writing|messaging|texting|reminding)(?: me| to me)?|(?:dont|do not) (?:write|message|remind|contact|"
            r"text)(?: to me| me)?"
        )),
        ("beside", (
            r"(?:then )?(?:we(?:ll| will| can) (?:go on|carry on|talk|start again|continue)|i(?:ll| will) (?:write|come back|"
            r"be back)(?: to (?:you|it|this))?)(?: (?:then|after that|next week|on monday))?"
        )),
        ("beside", "please|no|ok|okay|hi|hello|and|but|so|then|also|right|well|look"),
    )
)
"""What such a text is made of: the wish that names its thing, and what may stand beside it and says nothing grave."""
_IN = late(r"\b(?P<way>[Ii]n|[Aa]t) (?P<place>[A-Z][\w'-]+(?: [A-Z](?!\b)[\w'-]+)?)")
_NO_PLACE = frozenset(
    "this that the my your any a life death pain hell heaven world earth god gods peace agony misery limbo existence body head "
    "reality hospital bed home work school january february march april may june july august september october "
    "november december monday tuesday wednesday thursday friday saturday sunday christmas easter summer winter spring autumn "
    "ramadan eid diwali "
    "anyone anybody everyone nobody people human general all total darkness silence fear shame despair sleep time i it".split()
)
"""With a capital they are no names of a place all the same."""


_PAIRS = ({"here", "place"}, {"here", "meant"}, {"end", "meant"})
"""A wish that is grave by itself, and the words that say what was meant by it."""


def names_it(text: str) -> bool:
    """Whether all of `text` is a wish that says what it is about, and that is no life: a break, reminders, data, a town."""
    kinds = _kinds(text)
    # "I want out" is said of life as well; beside a wish about their data it is this coach that they want to be out of.
    return "data" in kinds or ("wish" in kinds and kinds.isdisjoint({"out", "here",
        "end"})) or any(pair <= kinds for pair in _PAIRS)


def leaves_and_erases(text: str) -> bool:
    """ "I want out. Delete me": they leave this coach, and their data goes."""
    return {"out", "data"} <= _kinds(text)


def _kinds(text: str) -> set[str]:
    """The kinds of parts that `text` is made of; none where a part of it is of no kind."""
    if len(text.split()) > LONGEST:
        return set()
    placed = _IN.sub(_marked, text.replace("\u2019", "'"))
    flat = " ".join(re.sub(r"[^\w ]+", " ", plain(placed).replace("'", "")).split())
    kinds: set[str] = set()
    at = 0
    while at < len(flat):
        found = next(((kind, m) for kind, rule in _PARTS if (m := rule.match(flat, at))), None)
        if found is None:
            return set()
        kinds.add(found[0])
        at = found[1].end() + 1
    return kinds


def _marked(m: re.Match[str]) -> str:
    """The name of a place as a word that stands for any."""
    if any(word.lower() in _NO_PLACE for word in m["place"].split()) or (m["place"].isupper() and len(m["place"]) > 4):
        return m[0]
    return f"{m['way']} {_A_PLACE}"
