"""Whether somebody close to the writer is in danger now: no risk of the writer's own, and nothing to read past either."""

from __future__ import annotations

import re

from bot.language.tongues import in_english
from bot.late import late

CLOSE = (
    r"(?:(?:my|our|a|this|the) (?:\w+ ){0,2}?(?:brother|sister|twin|mum|mam|mom|mother|amma|dad|father|son|daughter|child|kid|"
    r"lad|wife|husband|hubby|partner|"
    r"boyfriend|girlfriend|bf|gf|ex|fianc[eé]e?|friend|mate|bestie|pal|buddy|flat ?mate|house ?mate|room ?mate|cousin|uncle|"
    r"aunt(?:ie)?|nephew|niece|nan|gran\w*|grand(?:ma|pa|dad|mother|father)|"
    r"colleague|co-?worker|work ?mate|neighbou?r|class ?mate|guy|padi|bro|sis|fella|felly|bidie[- ]in|da|maw|faither|brither|"
    r"granda)|(?:a |some ?)(?:girl|guy|one|body|woman|man|person|lad|lass|bloke) (?:that |who )?i (?:know|work(?:ed)? with|met|"
    r"live with|study with))"
)
_THEY = rf"(?:{CLOSE}|he|she|they)"
_THEN = r"[^.!?\n]{0,60}?[ ,]"
_SAYS = (
    r"(?:says?|said|saying|tells?|telling|told|texted|texts|messaged|wrote|writes|sent|threaten\w*|talks?|talked|talking|"
    r"mentioned|admitted|keeps? on|going on|thinks?|thought|thinking|wants?|wanted|wanting|"
    r"tried|trying|planning|plans|is going|was going|might|will|would|could|feels?|feeling|attempted|attempting|about to|"
    r"ready to|keeps?|kept)"
)
_DEED = (
    r"(?:kill(?:ing|ed)? (?:her|him|them)(?:self|selves)|(?<!me to )end(?:ing)? it all|(?<!me to )end(?:ing)? (?:it|things|"
    r"(?:her|his|their) (?:own )?life)\b(?! with)|suicid\w+|top(?:ping)? (?:her|him|them)sel\w+|(?:do|doing) (?:her|him|"
    r"them)sel\w+ in|"
    r"(?:do(?:es)?n'?t|do(?:es)? not|did ?n'?t|didn'?t|not|no longer) want(?:ing)? to (?:live|be here(?: any ?more)?|be alive|"
    r"wake up|go on living|exist)|(?:wants?|wanted|wanting|going|rather) to die|(?:wish\w*|rather) (?:(?:he|she|they) (?:was|"
    r"were) |be )?dead|better off dead|"
    r"(?:hurt|harm|cut)(?:ting|ing)? (?:her|him|them)sel\w+|(?:take|taking|taken|took) (?:her|his|their) (?:own )?life(?! insur)|"
    r"hang(?:ing|ed)? (?:her|him|them)sel\w+|to die\b(?! (?:of|for|from|laughing))|no(?:thing| reason)(?: left)? to live for|"
    r"jump(?:ing)? (?:off|in front|from))(?!(?: \w+){0,3} for (?:this|that|a|the|their|his|her) (?:job|role|place|chance|team|"
    r"company))"
)
_HOPELESS = (
    r"(?:no (?:point|reason|use|sense) (?:left )?(?:in |to |of )?(?:liv(?:e|ing)|life|going on|carrying on|being (?:here|alive)|"
    r"exist(?:ing)?)(?! (?:in|at|near|with) (?:the|this|that|a|his|her|their|[A-Z]))|"
    r"no reason (?:left )?to (?:go on|carry on|keep going|be (?:here|alive)|live|exist)(?=\W*(?:$|[.!?,;\n]| living| any ?more|"
    r" like this))|(?:life|living) (?:is ?n'?t|is not|isnt|was ?n'?t|not) worth (?:living|it)\b|"
    r"(?:can'?t|can ?not|couldn'?t|doesn'?t|does not|don'?t|no longer|n'?t) (?:even )?see (?:the |any |a |much )?(?:point|reason|"
    r"sense) (?:in|of|to) (?:liv(?:e|ing)|life|going on|carrying on|being (?:here|alive)|exist(?:ing)?)(?! (?:in|at|near|with) )|"
    r"(?:can'?t|can ?not|couldn'?t|could not|doesn'?t|does not|don'?t|do not|no longer|never|n'?t)(?: even| really)? sees? (?:a|"
    r"any|her|his|their|the|no) future(?=\W*(?:$|[.!?,;\n]| any ?more| for (?:her|him|them)sel))|"
    r"(?:can'?t|can ?not|couldn'?t) (?:go on|carry on|live)(?: living)?(?: any ?more| any longer)?(?=\W*(?:$|[.!?,;\n]))|"
    r"(?:tired|sick|weary) of (?:living|life|being alive)|(?:given|giving|gave|give) up on life|nothing (?:left )?to live for|"
    r"better off without (?:her|him|them)\b)"
)
"""That life has no more sense to them; of a job, a town or a course it is said as well, and then it is named."""
_FAREWELL = r"(?:good ?bye|farewell|suicide|last)[- ](?:letters?|notes?|messages?|texts?|videos?)"
_AT_A_LEAVING = (
    r"(?! (?:to|for) (?:the|our|his|her|their|my) (?:team|clients?|customers?|colleagues?|office|company|boss|manager|staff|"
    r"pupils|students|class))"
)
_MEANS = (
    r"(?:(?:has |have |'s )?(?:dr[aiu]nk|swallowed|taken|took) (?:\w+ )?(?:poison|acid|pesticide|insecticide|weed ?killer|"
    r"antifreeze|sniper)\b|(?:took|taken|swallowed|downed|necked|drank|drunk|has had)\b[^.!?\n]{0,20}?\b(?:(?:an? )?overdose|"
    r"bleach|(?:whole|all|too many|lots|loads|handfuls?|box(?:es)?|bottles?|packs?|packets?|bunch|load|\d\d+)"
    r"\b[^.!?\n]{0,20}\b(?:pills?|tablets?|paracetamols?|meds|medication|painkillers|sleeping tablets))|(?:cut|slit|slashed|hung|"
    r"hanged) (?:(?:her|his|their) (?:\w+ )?(?:wrists?|arms?|throat|veins?)|(?:her|him)self)\b)"
)
_IN_DANGER = late(
    rf"\b{CLOSE}\b{_THEN}{_SAYS}\b[^.!?\n]{{0,60}}?\b(?:{_DEED}|{_HOPELESS})"
    rf"|\b{CLOSE}(?:'s|'re| is| was| has been)(?: \w+){{0,2}} suicidal\b"
    rf"|\b{CLOSE}\b[^.!?\n]{{0,20}}\b(?:is|are|was|has been|keeps?|started) (?:cutting|hurting|harming) (?:her|him|them)sel\w+"
    rf"|\b{CLOSE}\b{_THEN}(?:{_MEANS}|(?:overdosed|od'?d)\b)"
    rf"|\b{_THEY}\b(?: \w+){{0,3}}? (?:texted|messaged|wrote|sent|said|left)[^.!?\n]{{0,30}}\b(?:good ?bye|farewell|"
    rf"a note)\b[^.!?\n]{{0,60}}\b(?:(?:won'?t|wont|not|isn'?t|doesn'?t|can'?t|cannot) (?:\w+ )?(?:pick(?:ing)? up|answer\w*|"
    rf"reply\w*|reach|find|get hold)|(?:phone|mobile) (?:is )?(?:off|switched off)|gone missing)"
    rf"|\b{_THEY}\b(?:'s| is| has| have)?(?: \w+)?(?:n'?t| not| never| stopped| won'?t) (?:been )?(?:answer\w*|repl\w+|"
    rf"pick(?:ed|ing)? up|read|been seen|seen|heard from)\b[^.!?\n]{{0,40}}\b(?:since|after) (?:he|she|they)(?:'d|"
    rf" had)? (?:texted|messaged|wrote|sent|said|left)\b[^.!?\n]{{0,30}}\b(?:good ?bye|farewell|a note)\b"
    rf"|\b{CLOSE}\b(?: of (?:mine|ours))?(?:'s)?(?: \w+){{0,4}}? (?:writing|written|writes|wrote|left|leaving|sending|sent|"
    rf"recorded|recording) (?:\w+ ){{0,2}}?{_FAREWELL}\b{_AT_A_LEAVING}"
    rf"|\b{CLOSE}\b(?: of (?:mine|ours))?(?:'s)?(?: \w+){{0,3}}? (?:giving|given|gave) away (?:all )?(?:of )?(?:his|her|"
    rf"their) (?:things|stuff|belongings|possessions|pets?|cat|dog)\b",
    re.IGNORECASE,
)
_AFTER = late(
    r"\b(?:\w+ )?(?:years?|decades?) (?:ago|back)\b|\blong (?:time )?ago\b|\b(?:in|since|back in) (?:19|20)\d\d\b|"
    r"\bwhen (?:i|he|she|we|they) (?:was|were)\b|\blast (?:year|summer|winter|spring|autumn)\b|\bas a (?:kid|child|teen\w*)\b|"
    r"\bused to\b|"
    r"\b(?:died|passed away|lost (?:him|her|them|my)|funeral|anniversary|doing (?:fine|well|better|great) now|recovered|"
    r"months ago)\b",
    re.IGNORECASE,
)
"""Then it is over, one way or another, and a gentler word is for it."""
_IN_PLAY = late(
    (
        r"\b(?:novel|film|movie|series|book|show|song|game|joke|joking|lol|haha\w*|lmao|character|episode|laughing|"
        r"of (?:embarrassment|shame|laughter|boredom)|in class|role ?play|training|case study|my example|scenario|patients?|"
        r"clients?|residents?)\b"
    ),
    re.IGNORECASE,
)
_AT_WORK = late(
    r"\b(?:retir\w+|leaving (?:do|party|the (?:company|firm|team|office|school|job)|for (?:a|another))|new job|resign\w*|"
    r"handed in|last day|moving (?:house|abroad|to)|decluttering)\b",
    re.IGNORECASE,
)
"""A leave that is taken of an office, and not of life."""
_NOT_SO = late(r"\b(?:not|never|n'?t|isn'?t|wasn'?t) (?:\w+ ){0,2}(?:suicidal|going to|think\w*|say\w*)\b", re.IGNORECASE)
_MINE = late(r"\b(?:i|i'?m|im|i'?ve|ive|i'?ll|i'?d|me|myself)\b", re.IGNORECASE)
_ASKS_HELP = late(
    r"\b(?:what|how|who|where|when) (?:\w+ )?(?:do|can|could|should|shall|am|would|must) i\b(?: (?:do|say|help|tell|supposed|to|"
    r"even|call|ring|get|react|answer|reply|speak|talk|stop|him|her|them|about|it|that|this|now|next))*|"
    r"\b(?:i|idk|im|i'?m) (?:do ?n'?t|dont|do not|not sure|really do ?n'?t) know\b(?: (?:what|how|who) to \w+)?|"
    r"\bidk\b(?: (?:what|how|who) to \w+)?|"
    r"\b(?:can|could) you help(?: me)?\b|\bhelp me\b|\b(?:tells?|told|texted|messaged|said to|rejected|refused|turned|calls?|"
    r"called|rang|asks?|asked|scar\w+|worr\w+|begging|leaving|left|sent) me\b|"
    r"\bi(?:'?m| am|m) (?:so |really |very )?(?:scared|afraid|worried|terrified|with (?:him|her|them))\b|"
    r"\bi (?:found|got|called|rang|live|was|applied|interviewed|heard|saw|can'?t reach|cannot reach|can'?t stop|cant stop|"
    r"love)\b",
    re.IGNORECASE,
)
_ME_TOO = late(
    r"\bme too\b|\bso (?:do|am|will|would|did|have|was) i\b|\btoo(?=\W*(?:$|[.!?\n]))|\bas well\b|\beither\b|"
    r"\bsame (?:here|for me)\b|\bthe same\b|\bmyself\b|"
    r"\bi(?:'?ll|ll| will| want to|'?m going to)? (?:jump|go|die|follow)\b",
    re.IGNORECASE,
)
"""Beside such words the danger is the writer's own as well."""
_TO_THE_WRITER = late(
    (
        r"\b(?:told|tells?|telling|said|says|wants?|wanted|asked|begged) (?:to )?me (?:to|i|that i)\b|\b(?:said|says|told me|"
        r"thinks?) (?:that )?(?:i|i'?m|i'?d|im)\b|\bi'?m better off\b"
    ),
    re.IGNORECASE,
)
"""What was said to the writer, of the writer."""


def in_danger(text: str) -> str:
    """The words that say that somebody close is in danger now, or an empty text."""
    flat = in_english(text)
    m = _IN_DANGER.search(flat)
    if m is None:
        return ""
    start = max(flat.rfind(mark, 0, m.start()) for mark in ".!?\n") + 1
    ends = [at for mark in ".!?\n" if (at := flat.find(mark, m.end())) >= 0]
    sentence = flat[start : min(ends, default=len(flat))]
    beside = _AFTER.search(flat) or _IN_PLAY.search(sentence) or _AT_WORK.search(sentence)
    harmless = beside or _NOT_SO.search(m[0]) or _TO_THE_WRITER.search(m[0])
    return "" if harmless else sentence


def only_theirs(sentence: str, text: str) -> bool:
    """Whether such a sentence says nothing of the writer but that they ask what to do, and nothing in `text` joins them to it."""
    return _MINE.search(_ASKS_HELP.sub(" ", sentence)) is None and not _ME_TOO.search(text)


_SO_DO_I = late(
    (
        r"\band (?:honestly |sometimes |now |maybe )*(?:so (?:do|am|would|will|have) i|me too|i do too|i want (?:it|that|to) too|"
        r"i feel the same|same (?:here|for me))\b"
    ), re.IGNORECASE
)


def joins(text: str) -> bool:
    """Whether the writer says in so many words that the danger is theirs as well: "and so do I"."""
    return _SO_DO_I.search(text.replace("\u2019", "'")) is not None
