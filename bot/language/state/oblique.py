"""Danger told sideways, with no word of death: what ends "and so do I", who will find one, a hidden gift, an hour that is set.

Each of these has a twin that is harmless and names its thing (a job that will find me, an e-mail about the files, a decision for
a town); the words beside it tell them apart, and where they do not, one question is asked. Such words count for their level at
least ("least"): head and encoder are asked whether the text says more."""

from __future__ import annotations

from bot.language.state.blocks import PEOPLE
from bot.language.state.rules import add_family

_KIN = (
    "(?:mum|mam|mom|mammy|mummy|mother|amma|dad|da|daddy|father|nan|nana|gran|grandad|grandma|grandmother|grandfather|brother|"
    "sister|son|daughter|wife|husband|partner|baby|boy|girl|twin|friend|best friend|best mate|mate|cousin|aunt|auntie|uncle)"
)
_DAYS = (
    "(?:tonight|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|dawn|sunrise|sunset)"
)
_FINDER = (
    "(?:your man|(?:my|the|our|some|a|whichever) (?:\\w+ )?(?:cleaners?|cleaning (?:lady|woman|staff)|maid|housekeep\\w+|"
    "porter|"
    "caretaker|janitor|landlord|landlady|neighbou?rs?|postman|postie|dog ?walkers?|jogger|stranger|paramedics?|police|"
    "driver|security guard|hotel|hotel staff|night staff|" + PEOPLE + ")|whoever(?: (?!finds)\\w+){1,5})"
)
_SORRY_FOR_IT = "(?:sorry|apolog\\w+|forgive|feel bad|feel awful|hate that|hate it|poor|pity|not fair|tell (?:her|him|them))"
_NAMED_FOR = "(?:how|when|where)"
_NO_MORE_OF_IT = (
    "(?! (?:to|they|he|she|the|it|my|we|you|not|people|an?|is|this|that|their|his|her|its|much|many|far|long|good|best|your|"
    "these|those|our|i (?:should|can|need|have|could|must|want) )\\b)"
)
_FEAST = (
    "(?:birthday|wedding|christmas|graduation|eid|diwali|ramadan|easter|new year|anniversary|party|christening|confirmation|"
    "holidays?|harvest|first day|exams?)"
)
_GAVE = "(?:gave|given|giving|handed|handing|passed|left)"
_TREASURED = (
    "my (?!notes|slides|cv|number|details|keys back|card|notice|coat|feedback|opinion|answers?|best|all|old|application|word|"
    "email|phone number)(?:\\w+ ){0,2}?\\w+"
)

add_family(
    # it ends, and I with it
    2,
    "least",
    (
        "(?:runs?|ran|running) out(?: \\S+){0,6} (?:so|and so) (?:do|will|am) i(?= (?:\\.|$|and|then|too))"
    ),
    (
        "(?:expires?|ends?)(?: \\S+){0,6} so (?:do|will) i(?= (?:\\.|$|and|then|too))"
        "(?! (?:my (?:shift|day)|at (?:five|six|seven|eight|nine|ten|\\d)))"
    ),
    (
        "(?:lease|tenancy|rent|visa|money|savings|benefits|dole|insurance|permit|marriage|contract|year|term)(?: \\S+){0,6} "
        "(?:so am i|i (?:end|go|stop|finish) with it)(?= (?:\\.|$|and|then|too))"
    ),
    "(?:ends?|expires?|runs out)(?: \\S+){0,5} (?:and )?i (?:end|stop) (?:with it|as well|too)(?= (?:\\.|$|and|then))",
)
add_family(
    # who will find me, with a word of regret
    3,
    "least",
    _FINDER + "(?: will|ll| is| are|s|s gona)?(?: be)?(?: the one)?(?: going to| gona| to| that| who)? finds? me"
    "(?! (?:an?|the|some|in the (?:lobby|reception|queue)|at (?:the|my) (?:desk|office|reception|gate)|on linkedin) )"
    "(?: \\S+){0,14} " + _SORRY_FOR_IT,
    _SORRY_FOR_IT + "(?: \\S+){0,3} (?:to|for|on|about)? ?(?:" + _FINDER + "|whoever|the one|anyone)(?: who| that| will| ll| has"
    " to| having to| must| s going to| is going to| opens| comes| walks){0,3} finds? me"
    "(?! (?:an?|the|some) )",
)
add_family(
    # with the dead
    3,
    "least",
    (
        "(?:join|joining|be with|meet|meeting|see|seeing|be joining|going to|go to) my (?:poor |dear |own )?(?:late|dead|"
        f"departed|deceased) {_KIN}(?= (?:\\.|$|this|on|soon|by|tonight|tomorrow|again|now|at last|then|in heaven|and then))"
        "(?! (?:on|in) (?:photos?|pictures?|videos?|dreams?|my dreams?|the (?:photos?|pictures?|film|dream)))"
    ),
    f"(?:join|joining|with|meet|see) my {_KIN} who is late(?= (?:\\.|$|now|soon|this|tonight|and))",
)
add_family(
    # how and when, of a thing that is not named
    1,
    "least",
    (
        "(?:i|ive|i have|i do) (?:know|have|got|have got|decided|chosen|worked out)(?: exactly)? (?:the |"
        "a )?(?:how (?:and |\\. )?"
        "(?:i know )?(?:exactly )?(?:the |a )?(?:when|where)|(?:when|where) (?:and |\\. )?(?:i know )?(?:exactly )?(?:the |"
        "a )?how)"
    )
    + _NO_MORE_OF_IT,
    "i know when (?:\\. )?(?:and )?i know where" + _NO_MORE_OF_IT,
    "i know where (?:\\. )?(?:and )?i know when" + _NO_MORE_OF_IT,
    "(?:got|have|ive) (?:a|the) (?:when|where|how) and (?:a|the) (?:when|where|how)",
    # an hour that is set for a thing that is not named, and nothing else
    (
        "(?:(?:ive|i have|i) (?:now )?(?:decided|made a decision)|made (?:up )?my (?:mind|decision)) (?:\\. )?"
        "(?:(?:it|its|itll be|will be|so|on|this|next|after|at|before|in|the|late|early) )*"
        f"(?:{_DAYS}|\\d+(?:st|nd|rd|th)?|the \\w+teenth)"
        "(?: (?:night|evening|morning|afternoon|after|before|at|church|work|dinner|mass|school|midnight|noon|late|early|then|"
        "\\d+|am|pm|this|week|the|they|everyone|leave|leaves|sleeps?|asleep|dark))* (?:\\. )?$"
    ),
    (
        "(?:its|it is|thats|all|mind|minds|mind is|everything is) (?:all |now )?(?:decided|settled|made up) (?:\\. )?"
        "(?:(?:it|its|itll be|will be|so|on|this|next|after|at|before|in|the|late|early) )*"
        f"(?:{_DAYS})"
        "(?: (?:night|evening|morning|afternoon|after|before|at|church|work|dinner|mass|school|midnight|noon|late|early|then|"
        "\\d+|am|pm|this|week|the|they|everyone|leave|leaves|sleeps?|asleep|dark))* (?:\\. )?$"
    ),
    # until the feast is over
    (
        f"(?:wait|waiting|hold on|hang on|get past|get through|hanging on|holding on|stay)(?: \\S+){{0,7}} {_FEAST}"
        "(?: \\S+){0,3} (?:and then|then|after that|after which|and) (?:i can|im|i am|ill|i will|its|that is|thats)(?: \\w+)? "
        "(?:done|stop|go|rest|finished|over|free|leave|me)(?= (?:\\.|$|here|for good|at last|too|now))"
    ),
    # gifts of which nobody may know why
    (
        f"{_GAVE} (?:my )?(?:\\w+ )?(?:{_KIN}|him|her|them|neighbou?r|flatmate|kid|\\w+) {_TREASURED}"
        "(?: \\S+){0,12} (?:dont|doesnt|didnt|nobody|no one|noone|never) (?:\\w+ )?(?:ask(?:ed)? why|know(?:s)? why|"
        "knew why|understand why|twig(?:ged)?|suspect(?:s|ed)?(?: anything)?|guess(?:ed)?|realis?e[ds]?|noticed)"
    ),
    "cancel\\w*(?: \\S+){0,8} everything(?: \\S+){0,3} (?:wont|not|no longer|never)(?: \\S+){0,2} (?:need|needing|using|use|"
    "around|here)",
    "(?:good|decent|long) (?:innings|run)(?! (?:there|at|with|in|on|of|as|here))(?: \\.)? (?:time to (?:go|declare|bow out|"
    "stop|leave it)|thats me)(?= (?:\\.|$|now))",
    "easy(?: \\S+){0,3} (?:just )?one (?:step|slip|turn|push|second|little step)(?= (?:and (?:quiet|peace|its|gone|done|over|"
    "then|it|silence)|\\.|$|over|off|forward))",
    "no more me(?= (?:\\.|$|after|from|lah|tomorrow|soon|tmr|and))",
    "dead inside(?: \\S+){0,3} (?:for (?:weeks|months|years|days|ages|so long|a long time)|every day|al the time|since|"
    "anymore)",
)
add_family(
    2,
    "least",
    # a message that will go out by itself
    (
        "(?:email|message|text|mail|letter|msg|post|note)(?: \\S+){0,12} (?:know|tell|telling|tells|say|says|saying) "
        "(?:\\w+ )?where (?:to (?:look|find me|come)(?! (?:for|in|at|it up) )|i (?:will be|am) found|ill be found|my body)"
    ),
    (
        "(?:set|scheduled?|timed?|delayed|programmed)(?: \\S+){0,12} (?:know|tell|telling|tells|saying) (?:\\w+ ){0,2}where "
        "(?:im|i am|ill be|the car is)(?: \\w+)?(?: \\S+){0,3} sorry"
    ),
    # under it
    (
        "(?:train|bus|tram|tube|lorry|truck)(?: \\S+){0,10} (?:wanna|wantedto|wish|wished|like to|rather|"
        "wishing)(?: \\w+){0,2} "
        "(?:be|been|was|were) under (?:it|them|its wheels|the wheels)"
    ),
    (
        "(?:wanna|wantedto|wish|wished|like to|rather|wishing)(?: \\w+){0,2} (?:be|been|was|were) (?:\\w+ )?under (?:the|a|"
        "that|"
        "this) (?:train|bus|tram|tube|lorry|truck|wheels|soil|earth|grass)(?! (?:floor|station|stop))"
    ),
    "(?:he|she|they) (?:think|thinks|thought) (?:im|i am|its|it is) (?:just |only )?(?:decluttering|having a clear ?out)",
    (
        "(?:logging|log|logged|signing|sign|checking|check|clocking|clock) (?:off|out)(?: of| from| on)? (?:life|this life|"
        "the world|this world|earth|existence|living)(?! (?:drawing|insurance|sciences?))"
    ),
    (
        "(?:stickers?|labels?|names?|list)(?: \\S+){0,8} (?:they|nobody|no one|the kids|the girls|the boys|everyone)"
        "(?: (?:dont|doesnt|wont|will|can|not))* (?:fight|argue|squabble|row|fall out)(?: \\S+){0,3} (?:after|when im|once im)"
    ),
    "(?:i (?:\\w+ ){0,3})?god(?: \\w+){0,3} (?:can|may) (?:have|take|keep) me(?= (?:\\.|$|now|any|when|whenever|today|"
    "tonight))",
    "sorry(?: \\S+){0,4} (?:train|tube|tram|bus|lorry|truck) driver(?= (?:\\.|$|and|but|who|it|he|she))"
    "(?! (?:\\S+ ){0,4}(?:late|fare|ticket|change|interview|job))",
    (
        "(?:loved|love) (?:you|yous|ye|them|every one of you)(?: all)?(?: very much| so much)? (?:\\. )?(?:and )?(?:thats|"
        "that is|so thats) (?:it from me|me done|all from me|the end|my lot)(?= (?:\\.|$|now))"
    ),
    "(?:the (?:long|last|big|final|eternal)|an? (?:final|eternal|last)) sleep(?= (?:for me|\\.|$|now|tonight|awaits|"
    "is calling))",
    "sleep(?: \\w+){0,3} and for ?ever",
    "(?:carved|carving|carve|etched|etching|scratched|scratching)(?: \\S+){0,5} (?:into|on|onto) my (?:own )?(?:left |"
    "right )?(?:leg|"
    "arm|thigh|wrist|skin|stomach|forearm|hand|chest|body)s?",
    "scars?(?: \\w+){0,2} (?:are|is|look) (?:still |all |the )?(?:fresh|new|recent)(?= (?:\\.|$|ones|again|and|too))",
    "fresh (?:cuts|scars|marks|burns) (?:on|down|up|along) my",
)
add_family(
    2,
    "least",
    "(?:stomach|belly) (?:was |got |had to be |being |to be |been |gets )*pumped",
    "pump(?:ed|ing)? my stomach",
)
add_family(
    3,
    "least",
    (
        "(?:sat|sitting|sit|siting|im|i am|been|lying)(?: \\w+){0,3} in (?:the |my |our )?garage with (?:the )?(?:engine|car|"
        "motor)(?: still)? (?:on|running)(?! (?:while|so|because|to) (?:the |they |he |it )?(?:mechanic|test|check|warm))"
    ),
)
add_family(
    # said of ordinary things as well: the head is heard
    1,
    "loose",
    "this is where i get off(?! (?:the|at|here i|my))",
    "(?:time to|gonna|going to|ill) (?:close|shut) the book(?= (?:\\.|$|now|for good))",
    (
        "(?:kids|children|boys|girls|dog|cat|mum|wife|husband|family)(?: \\S+){0,6} (?:they|she|he|it)(?:ll| will| would|"
        "l) (?:be|"
        "all be|both be) (?:ok|okay|fine|alright|all right|looked after)(?= (?:\\.|$|without me|in the end|after))"
    ),
    (
        "(?:want|wanna|like|need)(?: \\w+){0,2} (?:someone|somebody|them|people|everyone|mum|you all|"
        "my \\w+) to know (?:that )?i "
        "(?:tried|loved (?:them|you))(?= (?:\\.|$|and|but))"
    ),
    f"(?:hope|pray)(?: that)? {_FINDER}(?: is|s| are|re| wont be| will not be| doesnt get| dont get)?(?: not|nt|isnt|arent|"
    f"isn)? "
    "(?:to|too|so|very) (?:upset|traumatised|traumatized|shocked|scared|horrified|frightened|disturbed)",
    "(?:all )?be over in (?:a|one) (?:second|moment|minute|flash)(?! if)",
)

_BEFORE_THEY_COME = "(?:before|until|till|til|in time|for (?:a|days|the))"
_CHILD = "(?:kid|son|daughter|child|mother|father|mum|dad|wife|husband|partner)"
_TO_HANG_FROM = "(?:beam|hook|tree|branch|rafters?|banister|door|rail|pipe|chair|stool|joist)"
_LAST_RESORT = "(?:river|rope|bridge|grave|canal|train|cliff|sea|noose|pills|tracks|cemetery|coffin)"
add_family(
    # nobody shall look, or come in, in time
    3,
    "least",
    (
        "so (?:that )?(?:nobody|no one|noone|they|she|he|people|mum|everyone)(?: will| would|ll)?(?: wont| dont| doesnt)? "
        "(?:comes? looking|come looking|looks? for me|worr(?:y|ies)|rings? round|checks? on me|raises? the alarm|"
        "miss(?:es)? me) "
    )
    + _BEFORE_THEY_COME,
    # a leave of which they do not know
    (
        "(?:said|saying|made) (?:all )?my goodbyes?(?: \\S+){0,6} (?:they|nobody|no one|none of them|she|"
        "he)(?: just)? (?:dont|doesnt|"
        "does not|didnt) know(?: it| that)?(?= (?:\\.|$|yet|was|were|and|because))"
    ),
    f"(?:belt|rope|cord|cable|scarf|flex|lead|sheet) and (?:a|an|the) (?:\\w+ )?{_TO_HANG_FROM}",
)
add_family(
    2,
    "least",
    # for the years that one will not see
    (
        "(?:(?:ive |i have |i )?(?:wrote|written|writing|made|recorded|left|bought|done|got) (?:\\S+ ){0,4})?"
        "(?:cards?|letters?|videos?|messages?|notes?|presents?|gifts?|tapes?)(?: \\S+){0,3} (?:for|to) (?:each|every|"
        "all)(?: of)?"
        "(?: her| his| their| the)? (?:birthdays?|christmas\\w*|years?)(?: \\S+){0,3} (?:until|till|til|up to)"
    ),
    "(?:(?:ive |i have |i )?(?:wrote|written|writing|made|recorded|left|bought|done|got) (?:\\S+ ){0,4})?"
    "(?:cards?|letters?|videos?|messages?|notes?|presents?)(?: \\S+){0,10} (?:until|till|til) (?:she|he|they|shes|hes|"
    "theyre|theyr)(?: is| are|"
    " turns?| reach\\w*)? (?:\\d+|eighteen|twenty\\w*|grown)(?! (?:this|next|tomorrow))",
    # how far down it is
    (
        "(?:drop|fall|way down)(?: from (?:there|here|it|the \\w+))? (?:is|s|must be|would be) (?:about |around |over |"
        "nearly )?(?:\\w+ )?(?:m|"
        "metres?|meters?|feet|ft|storeys|stories|floors)(?: \\S+){0,6} (?:looked it up|look it up|measured|checked|counted|"
        "enough|no net)"
    ),
    "(?:the|my|a) dnr (?:is )?(?:to|on|in) (?:me|my)",
    "last (?:day|night|week) of (?:everything|it all|all of it|my life)(?= (?:\\.|$|and|i|so|now))",
    "(?:not )?suicidal (?:just |only )?planning (?:it|how|when|the way)",
    # in the place of one who died
    (
        "(?:id (?:\\w+ )?)?(?:swap|trade|change|switch)(?: places?)? with (?:the|that|him|her|a|any|some|"
        "those)(?: \\S+){0,4} (?:died|dead|killed|drowned|passed|"
        "coffin|graves?|obituar\\w+|deceased)"
    ),
    (
        "(?:arms?|legs?|wrists?|thighs?) (?:is|are|look|looks) (?:all )?(?:a|in a|in) (?:mess|state|bits|ribbons|shreds) again"
        "(?! (?:from|after) (?:the|gardening|work|football|running))"
    ),
    (
        "(?:is it|its|it is|if its|whether its|be) (?:really |still )?(?:a )?(?:mortal )?(?:sin|haram)(?: to|"
        " if)(?: \\S+){0,4} (?:stop (?:eating|drinking)|"
        "end|kill|die|take (?:my|your|ones) (?:own )?life|leave this|jump|let go|let yourself)"
    ),
    f"(?:this|the|that|a) (?:job|one|post|interview)(?: \\S+){{0,2}} or (?:its )?(?:the|a) {_LAST_RESORT}(?! (?:walk|path|"
    f"trip|cruise|view|home|job|post|"
    "company|team|one))",
    # never to wake, said of what put one to sleep
    "wish(?: \\S+){0,4} (?:anaesthetist|surgeon|ambulance|paramedics?|doctors?|nurses?|"
    "lifeguard)(?: \\w+){0,2} (?:got it wrong|too late|not come|"
    "hadnt come|not found me|left me|let me go|not bothered)",
)
add_family(
    1,
    "least",
    "(?:they|you|she|he|people|someone) (?:can|may|could|will) (?:bury|burn|cremate|scatter) me (?:in|with|beside|next to|"
    "at|near|by|under|facing)"
    "(?! (?:paperwork|work|emails|forms|questions|the (?:paperwork|emails|forms|questions)))",
    "so (?:they|he|she|it|the \\w+) (?:dont|doesnt|wont|will not) (?:go hungry|starve|go without|be alone|"
    "go unfed)(?: \\S+){0,3} (?:when|once|after) im",
    (
        "(?:boat|house|car|van|flat|farm|land|business|everything|bike|account|croft|shop)s? (?:is |are |has been |"
        "have been |been )?(?:now )?(?:signed|made|put) "
        "(?:over )?(?:to|in|into) (?:\\S+ ){1,12}(?:tides?|tonight|tomorrow night|midnight|after that|then im|then i am|"
        "and im done)"
    ),
    "long sleeves (?:in|all|through) (?:june|july|august|summer|this heat|the heat|the heatwave|a heatwave)",
    "if (?:i|you) just stop(?:ped)? (?:eating|drinking|taking (?:it|them|my (?:meds|insulin|tablets)))",
    # of no use, to everybody
    "what (?:use|good|earthly use) (?:am|would) i(?: be)? (?:to|for) (?:anyone|anybody|them all|the world|my (?:family|kids|"
    "children|wife|husband))",
    (
        "(?:im|i am|being|be|feel like|just|nothing but|only|become) (?:just |only |nothing but )?(?:a|an) (?:millstone|"
        "albatross|ball and chain|"
        "lead weight|stone|noose)(?= (?:round|around|to|on|for|\\.|$))(?! (?:to|on|for|in) (?:the|that|this) (?:team|"
        "project|group|company|quiz|task|side))"
    ),
    (
        "(?:cant|cannot|dont|couldnt|never|can not)(?: \\w+)? (?:picture|imagine|see)(?: me| myself)? (?:being|turning|"
        "reaching|getting to|"
        "making it to|ever being|at) (?:thirty|forty|fifty|sixty|seventy|old|an old (?:man|woman)|older|\\d\\d)(?= (?:\\.|$|"
        "or|any|at all))"
    ),
    f"(?:(?:they|he|she|my \\w+) )?(?:should|could|ought to) have had (?:a |an )?(?:better|different|other|another|normal|"
    f"proper) {_CHILD}",
    (
        "(?:tired|exhausted|weary|tiredness|exhaustion)(?: \\S+){0,6} (?:no )?(?:sleep|rest|holiday|"
        "amount of sleep)(?: \\w+)? (?:fix|fixes|cure|cures|help|"
        "helps|touch|touches|mend)(?! (?:until|till))(?= (?:\\.|$|and|any|it|i|this|that))"
    ),
)

_DANGEROUS = (
    "(?:trains?|bridges?|knives|ropes?|beams?|belts?|lorries|tablets|pills|cliffs?|scissors|razors?|railings?|balcon(?:y|ies)|"
    "rafters|platforms?|roofs?|river|tracks)"
)
add_family(
    3,
    "least",
    (
        "(?:roof|rooftop|ledge|bridge|cliff|top floor)(?: \\S+){0,6} (?:(?:nobody|no one) knows (?:that )?(?:im|i am)|"
        "(?:they|everyone|nurses|staff|"
        "mum|he|she) thinks? (?:that )?(?:i went|ive gone|im (?:at|in|on|out|asleep)))"
    ),
)
add_family(
    2,
    "least",
    (
        "(?:way|method|how)(?: \\S+){0,6} (?:wont|doesnt|dont|not|will not|without) (?:make|leave|making|leaving) (?:a|much|"
        "any|such a) mess for "
        "(?:the cleaners?|her|him|them|anyone|anybody|whoever|mum|my \\w+)"
    ),
    (
        "(?:my (?:\\w+ ){1,2})?(?:will|can|ll|should) (?:get|have|keep) (?:the|my) (?:laptop|car|bike|guitar|phone|dog|cat|"
        "playstation|flat|money|"
        "savings|records|tools|"
        "piano)(?: \\S+){0,8} love (?:you|u|yous|ye) (?:all|so much|both|loads|very much)"
    ),
    f"(?:{_DAYS}|tmr|tonite)(?: \\S+){{0,6}} (?:and )?then (?:peace|silence|nothing|darkness)(?= (?:\\.|$|for me|at last|"
    f"for good))",
    (
        f"(?:look|looking|looked) at (?:the |all the |those )?{_DANGEROUS}(?: \\w+){{0,5}}? (?:differently|different|"
        f"in a new way|"
        "(?:in )?(?:a different|another) way)(?! from)"
    ),
    f"(?:every|the|that|each|this) {_DANGEROUS}(?: \\w+){{0,6}}? (?:talk|talks|talking|whisper|whispers|whispering|sings?|"
    f"singing|calls?|calling|"
    "speaks?|speaking) to me",
    (
        "my (?:story|chapter|life) (?:should|could|can|will|ought to|may as well|might as well|might) (?:just )?(?:end|"
        "finish|stop|close) (?:here|on this "
        "page|now|tonight|there|today)(?! (?:and i|with))"
    ),
    (
        "(?:heads?|heids?|mind|brain|voices?)(?: \\w+){0,2} (?:told|telt|tells|telling|saying|says|keeps saying|"
        "keeps telling)(?: \\S+){0,5} to (?:just |jist )?do it"
        "(?= (?:\\.|$|now|tonight|already))"
    ),
    (
        "(?:relieved|glad|happy|pleased) when (?:the|my) (?:brakes?|engine|rope|ice|plane|car|boat|wing|"
        "lift)(?: \\w+)? (?:failed|gave|skidded|slipped|"
        "snapped|cracked|spun|dropped|sank|capsized|crashed)"
    ),
)
add_family(
    1,
    "least",
    "no flowers(?: \\S+){0,3} (?:envelope|note|letter|funeral|grave|coffin|please when|after im|when im)",
    (
        "(?:nerve|courage|guts|bottle|strength) to (?:go through with it|end it|jump|finish it)(?= (?:\\.|\\?|$|tonight|now))"
        "(?! (?:with|and (?:ask|apply|quit|resign)))"
    ),
    "so (?:far|deep) (?:down|under|in)(?: that)? i (?:cant|cannot|dont|can not|never) (?:even )?(?:see|feel|find) (?:the |"
    "any )?(?:top|light|sky|way "
    "(?:up|out|back)|surface|sun)",
    (
        "loves? me but (?:they|he|she|theyd|hed|shed)(?: would|ll)? (?:\\w+ )?(?:manage|cope|get over it|get over me|"
        "be (?:fine|grand|ok|okay|better|"
        "alright|happier))"
    ),
)
add_family(1, "loose", "whats it all for(?= (?:\\.|\\?|$|any))")
