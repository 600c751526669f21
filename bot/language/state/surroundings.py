"""What stands round words of danger and says how they are meant: denied, somebody else's, long past, a way of speaking, work."""

from __future__ import annotations

from bot.language.normal import pattern
from bot.language.state.blocks import PEOPLE

DENIED = pattern(
    "(?:not|never|isnt|dont|didnt|wouldnt|havent|nor|no|arent|wasnt|without|neither|wont|hardly|aint|couldnt|hadnt|nowhere near|"
    "far from|none of)"
    "(?: (?:even|ever|actually|really|going|gonna|to|want|wanna|feeling|feel|being|be|been|having|have|had|thinking|think|of|"
    "about|any|a|the|"
    "type|sort|person|kind|that|who|would|will|planning|on|in|saying|mean|meaning|i|im|am|id|ill|like|at|all|remotely|exactly|"
    "actively|plan|"
    "plans|trying|intending|intend|intention|wish|wishing|thoughts|thought|suicidal|or|and|currently|do|dream|consider|"
    "considered|considering|"
    "contemplating|talking|here|feelings|tempted|possibly|could|hope|anything|close|near|risk|danger|urge|urges|desire|need|next|"
    "step|someone|one|suggesting|joking|hurt|harm|myself|me|kill|selfharm|so|bad|sure|quite|wanting|anywhere|ready|literally|"
    "mood))*$"
)
STILL = pattern("but", "though", "although", "sometimes", "however", "just that", "except", "only that", "yet")
NEGATIVE = pattern(
    "not",
    "no",
    "nothing",
    "never",
    "dont",
    "cant",
    "nobody",
    "without",
    "wont",
    "doesnt",
    "didnt",
    "isnt",
    "wouldnt",
    "couldnt",
    "shouldnt",
    "wasnt",
    "werent",
    "nor",
    "stopped",
    "longer",
    "lost",
)
UNREAL_DENIAL = pattern(
    "(?:not|dont|didnt|never|wouldnt|no|cant)(?: \\w+){0,3} (?:mind|care|sure|know|believe|deny|hide|lie|joking|kidding|"
    "long (?:before|until)|stop thinking|help thinking|stop|help|matter|pretend|sleep|eat|cope|tell anyone|told anyone|tell them|"
    "the first time|only|just|wait)(?: \\w+){0,8}$"
)
OTHERS = pattern(
    "(?:mothers|fathers|mums|dads|brothers|sisters|husbands|wifes|sons|daughters|uncles|friends|mates|bloke at work|"
    + PEOPLE
    + "|he|she|they|hes|shes|theyre|theyd|hed|shed|we|you|youre|people|everyone|anyone|someone|who|nobody|him|her|them|"
    "others|some|somebody|candidates?|interviewers?|recruiters?|many|most|men|women|students|dads|mums|lads|residents|"
    "patients|clients|customers|"
    "kids|employees|staff|friends|millions|folk|folks|singer|romeo|juliet|girls|boys|teenagers|those|whoever|"
    + "|".join(p + "s" for p in ("mum", "dad", "brother", "sister", "friend", "mate", "cousin", "uncle"))
    + ")"
    "(?: (?:s|who|that|has|had|have|was|were|is|are|would|will|might|may|could|did|do|does|really|just|actually|nearly|almost|"
    "also|once|then|always|often|sometimes|said|says|told|me|felt|feels|feel|feeling|been|being|got|gets|went|gone|gonna|wanna|"
    "wantsto|wantedto|wants|to|wanted|want|tried|trying|keeps|kept|talking|talked|talks|about|for|thinking|thought|of|ever|"
    "having|threatened|threatening|threatens|by|became|become|attempted|struggling|with|died|committed|decided|planning|planned|"
    "so|very|actively|a|suffering|from|lost|her|his|their|own|even|suicidal|wish|wished|wishes|hope|hopes|hoped|supposed|"
    "recently|last|year|tells|used|she|he|they|and|or|saying|texted|messaged|rang|left|wrote|dont|doesnt|didnt|not|no|longer|"
    "starting|considering|considered|contemplated))*$"
)
OTHERS_SAY = pattern(
    "(?:"
    + PEOPLE
    + "|he|she|they)(?: \\S+){0,10} (?:says?|said|saying|talks?|talking|talked|thinks?|feels?|keeps?|texted|told \\w+)"
    "(?: (?:about|that|of|now|not|there is|he|she|they|hes|shes|theyre|wanting|to|no|is|me|us|so|really|just))*$"
)
"""Somebody else speaks, and nobody says "I" between their verb and the words."""
TOLD_OF = pattern(
    "(?:"
    + PEOPLE
    + "|he|she)s?(?: \\S+){0,5} (?:kil\\w*|cut\\w*|hang\\w*|hung|harm\\w*|hurt\\w*|drown\\w*) (?:himself|herself)",
    "(?:kil\\w*|top+\\w*|hung|hang\\w*|shot|cut\\w*|harm\\w*|hurt\\w*|of+ed) (?:himself|herself|themselves|themself|themselfs)",
    "(?:tak\\w*|took|ends?|ended|ending|lost) (?:his|her|their) (?:own )?(?:life|lives)",
    "(?:" + PEOPLE + "|he|she)s?(?: \\S+){0,6} (?:to|by|from) suicide",
    "(?:"
    + PEOPLE
    + "|he|she)(?: \\S+){0,4} (?:wants?|wantsto|wanted|tried|try|tries) to (?:die|be dead|end it|kil (?:himself|herself))",
    "(?:i|i have|ive) (?:used to )?self ?harm(?:ed)? (?:as|when|at|years|in)",
)
"""Somebody else's harm, or the writer's own long ago, told in words that no rule of risk looks for."""
BEEN_THERE = pattern(
    (
        "(?:after|since|following|survived|survive|because of|from) (?:an|my|the|a|his|her|that) (?:\\w+ )?attempt(?! (?:to|at|"
        "on|in the|in round))"
    ),
    "(?:i|ive|im|was|were|got|been|being|getting) (?:\\w+ )?sectioned",
    (
        "(?:in|out of|from|to|left) (?:a |the )?(?:psych(?:iatric)? (?:ward|unit|hospital)|psych|mental (?:hospital|ward|"
        "health (?:unit|ward|hospital|crisis house))|crisis (?:house|unit))"
    ),
)
"""Somebody has been in danger, and says so in the words of wards."""
WARDS = frozenset(("atempt", "sectioned", "psych", "psychiatric", "mental", "crisis"))
"""One of these stands in such words (letters folded)."""
IF_ONCE_MORE = pattern("if(?: \\S+){0,12} (?:once more|one more|another|1 more|again|have to|has to|hear|see)(?: \\S+){0,14}$")
"""A threat under a silly condition: "if one more person says that I'm walking into the sea"."""
PAST_BLUSH = pattern(
    "(?:wanted|wantedto|could (?:of|have)|couldve|nearly)(?: \\S+){0,5} when (?:he|she|they|the|my|someone|"
    "everyone)(?: \\S+){0,2} (?:played|showed|laughed|said|asked|read|called|heard|saw|walked|shared|repeated|pointed|noticed|"
    "rang|appeared|came|rumbled|went off)"
)
"""Shame told as a story: "I wanted to die when he played it back"."""
THIS_PLACE = pattern(
    "(?:here|there|in this place|around)(?: anymore| any longer)? (?:. )?(?:(?:in )?(?:this|the|that) (?:warehouse|office|shop|"
    "job|company|kitchen|ward|school|team|firm|depot|city|town|country|branch|flat) i mean|any longer than)",
    (
        "here(?: anymore| any longer)? (?:. )?(?:i |id |i would )(?:\\w+ )?(?:want to|wanna|rather|sooner|like to|"
        "belong) (?:be )?"
        "(?:back )?(?:in|at|with) (?!(?:heaven|paradise|peace|rest|god|jesus|allah|hell|nothing|another (?:world|life)|"
        "the (?:ground|"
        "earth|sea|river|canal|sky|water|next|other|stars|clouds|cemetery|churchyard|bottom)|(?:a|my|the|his|"
        "her) (?:own )?(?:box|"
        "coffin|grave|better place|urn|\\w+ (?:who|that) (?:died|passed))|(?:my|the) (?:\\w+ )?(?:mum|mam|mom|mother|dad|"
        "father|nan|"
        "gran|grandad|brother|sister|son|daughter|wife|husband|baby|friend|angels?|dead))(?= ))\\w+"
    ),
)
"""Where "here" is said to be a job or a town, it is not the world."""
LOST = pattern(
    "(?:lost|loss of|losing|death of|died|grief|bereaved|grieving|found|nursed|treated|reported|supported|"
    "helped)(?: \\w+){0,6} (?:to|by|from|after|of|with)(?: an?| the)?$"
)
SAID_TO_ME = pattern(
    "(?:told|tells|tell|telling|asked|ask|asking|said|says|wants|want|wanted|making|shouted|shouting|screamed|yelled|texted|"
    "messaged|suggest(?:ed)?|advised|bullied|bullies|comments?|trolls?|people|someone|dm)(?: (?:me|that|i|should|to|online|"
    "saying|would|go|and|us|just|in|the|comments|him|her|them|if))*$"
)
TITLES = pattern(
    "(?:presentation|talk|talked|lecture|policy|hands of the|heroines|heros|characters|song|film|movie|book|novel|poem|lyrics?|"
    "album|meme|series|episode|podcast|play|article|essay|dissertation|thesis|documentary|leaflet|training|course|workshop|"
    "awareness|prevention|lecture|module|game|band|quote|line|character|chapter|tweet|hotline|charity|helpline|squad|mission|"
    "headline)"
    "(?: (?:called|named|titled|about|where|goes|says|said|on|is|was|that|in|of|with|the|a|went|covering|deals|dealing|like))*$"
)
TITLES_AFTER = pattern(
    "(?:prevention|awareness|squad|mission|hotline|helpline|note (?:in|from) (?:the|a) (?:play|film|book)|charity|watch training|"
    "training|rates?|research|statistics|by cop|bomber|survivors?|bereavement|pact|door|intervention|first aid|postvention|"
    "risk assessment|policy)"
)
CAREER = pattern(
    "(?:career|professional|commercial|political|social|financial|brand|pr|reputational|academic|linkedin|economic|job|corporate|"
    "business)$"
)
LONG_AGO = pattern(
    "when i was (?!rejected|turned|told|on the|in the (?:car|interview|meeting))\\w+",
    "back when",
    "back in (?!the |my |an |a )\\w+",
    "before (?:\\w+ )?(?:two|three|four|five|six|ten|many|some|few|2|3|4|5) years",
    "years? (?:ago|back)",
    "long ago",
    "long time ago",
    "as a (?:teenager|teen|kid|child|student|young|boy|girl|lad)",
    "in my (?:teens|twenties|thirties|youth|first|second|early|late|mid|student|uni|school)",
    "used to",
    "in (?:first|second|third|final|fresher) year",
    "at (?:uni|university|school|college|fifteen|sixteen|seventeen|eighteen|nineteen|14|15|16|17|18|19|20|21|22|23)",
    "in (?:19|20)\\d\\d",
    "once upon a time",
    "a decade ago",
    "decades ago",
    "many years",
    "(?:some|a few|couple of) years (?:ago|back)",
    "last (?:year|spring|summer|autumn|winter)",
    "months ago",
    "(?:\\w+) (?:years|months) (?:ago|back|earlier)",
    "history of",
    "in the past",
    "at one (?:point|time)",
    "formerly",
    "previously",
    "years since",
    "(?:ive|i have) been through",
    "in lockdown",
    "during (?:lockdown|covid|the pandemic|my divorce|my degree)",
    "after (?:my|the) divorce",
    "ive recovered",
    "in recovery",
    "recovered from",
    "survivor of",
    "i once",
    "ive once",
    "got through it",
    "came through it",
    "there was a time",
    "that was (?:then|a long|years|before|back)",
    "those days are",
    "no longer feel",
    "behind me",
    "its long over",
    "when (?:i was )?(?:a )?(?:student|child|kid|teenager|young|small)",
    "in my country when",
    "then but",
    "when my (?:mum|dad|mother|father|husband|wife|brother) (?:died|left|passed)",
    "when (?:he|she) (?:left|died) me?",
    "before i had (?:help|therapy|counselling|the kids)",
    "in (?:two thousand|nineteen)",
)
THEN_ONLY = pattern(
    (
        "(?:im|i am|i feel|things are|have|now im|ive|doing|now i have|now i am|got) (?:fine|well|good life|better|happy|ok|okay|"
        "great|a good life|stable|much better|a different person|help)(?: now| these days| today)?"
    ),
    "behind me",
    "its long over",
    "years? ago",
    "look at me now",
    "been well since",
)
RETURNED = pattern(
    "(?:come|came|comes|coming|is|are|its|crept|creeping) back (?:now|again|this|since|\\.|$|and|with)",
    "now (?:it has|its|it is|its all|it all|theyve|they have|its) (?:come|came|back|returned)",
    "(?:im|i am|i feel|ive been) not (?:ok|okay|fine|well|better|over it|happy|good|safe)(?: now| yet| today| any ?more| again)",
)
"""With these what somebody came through is no longer over."""
WAS = pattern("was", "had", "used to", "when", "thought", "tried", "ago", "told", "were", "did", "felt", "went")
NOW = pattern(
    "again",
    "still",
    "(?:and|i|even|right|just|is|are|ones|thoughts) now",
    "tonight",
    "today",
    "these days",
    "lately",
    "currently",
    "since (?:then|the rejection|your|this|that)",
    "back (?:now|again|this week|tonight|worse)",
    "are back",
    "is back",
    "came back",
    "come back",
    "coming back",
    "returning",
    "returned",
    "like (?:then|before)",
    "same (?:feeling|feelings|thoughts|place)",
    "this week",
    "this morning",
    "creeping",
    "right here",
    "once more",
    "and i do now",
    "feel it again",
    "this time",
    "i am there",
    "im there",
    "going the same way",
    "at the moment",
)
RECENT = pattern(
    "last night",
    "yesterday",
    "this (?:morning|afternoon|evening|week|weekend)",
    "today",
    "tonight",
    "just now",
    "earlier",
    "hours? ago",
    "minutes? ago",
    "the other (?:day|night)",
    "last (?:week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "(?:two|three|few|couple of|2|3|4) (?:days|nights) ago",
    "on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "just",
    "after the (?:call|email|interview|rejection)",
    "when i got the (?:call|email|news|letter)",
    "again",
)
LAUGH = pattern(
    "lol",
    "(?:just )?(?:kidding|joking)",
    "obviously",
    "obvs",
    "figuratively",
    "dramatic",
    "exaggerating",
    "banter",
    "the drama",
    "slay",
)
NO_JOKE = pattern(
    (
        "(?:not|no|isnt|wasnt|aint|half|only half|dont think im|im not even)(?: a| even| actually| really)? (?:joking|joke|"
        "kidding|being dramatic|exaggerating|figuratively|lol|funny)"
    ),
    "serious",
    "seriously",
    "i mean it",
    "mean it",
    "for real",
    "fr",
    "deadass",
    "no joke",
    "half joking",
    "pills",
    "tablets",
    "alone",
    "crying",
    "cant cope",
    "please help",
    "scared",
    "frightened",
    "tonight",
    "goodbye",
    "emojicry",
    "genuinely",
    "anymore",
    "every night",
    "every day",
    "for weeks",
    "for months",
    "all the time",
    "cant stop thinking",
    "haha but",
    "lol but",
    "suicidal",
    "jk but",
    "kidding but",
    "joking but",
    "joking aside",
    "except im not",
)
THING = pattern(
    "if they (?:ask|say|make|send|email|start)",
    "(?:in a |a )?world where",
    "they ask",
    "loading screen",
    "void during",
    "would simply",
    "not to be dramatic",
    "careers fair",
    "walking (?:in|into|out)",
    "cause of death",
    "my will to (?:apply|network|socialise)",
    "(?:one|1) more",
    "another",
    "typo",
    "typos",
    "autocorrect",
    "reply all",
    "replied all",
    "camera",
    "mute",
    "muted",
    "unmuted",
    "wifi",
    "printer",
    "captcha",
    "password",
    "workday",
    "linkedin",
    "cover letter",
    "cover letters",
    "powerpoint",
    "excel",
    "spreadsheet",
    "zoom",
    "teams call",
    "hold music",
    "password",
    "portal",
    "dropdown",
    "upload",
    "cv",
    "resume",
    "attachment",
    "wrong (?:name|person|file|company|link|room|email|number|chat|date|day)",
    "flies",
    "fly was",
    "zip",
    "trousers",
    "spinach",
    "spelt",
    "spelled",
    "misspelt",
    "called (?:him|her|them|the \\w+) (?:mum|mom|dad|love|darling|babe|mam)",
    "cringe",
    "cringing",
    "embarrassing",
    "embarrassed",
    "embarrassment",
    "mortified",
    "mortifying",
    "awkward",
    (
        "this (?:form|portal|website|site|application|test|queue|video|meeting|call|commute|heat|lift|essay|assignment|chair|"
        "hangover|deadline|spreadsheet|onboarding|app|email|thread|line)"
    ),
    "icebreakers?",
    "group (?:task|exercise)",
    "one way video",
    "video interviews?",
    "assessment centres?",
    "role ?plays?",
    "personality test",
    "psychometric",
    "competency",
    "strengths and weaknesses",
    "five years",
    "fun fact",
    "waved",
    "tripped",
    "burped",
    "farted",
    "hiccups",
    "stomach rumbled",
    "auto filled",
    "autofill",
    "excel",
    "the font",
    "comic sans",
    "dry run",
    "parking",
    "traffic",
    "salsa",
    "karaoke",
    "the wine",
    "leg day",
    "homework",
    "maths",
    "squats",
    "gym",
    "hangover",
    "my hair",
    "alexa",
    "siri",
)
_MORTIFIED = (
    "(?:embarrassing|embarrassed|embarrassingly|embarrassment|mortifying|mortified|"
    "awkward|cringe|cringing|cringey|cringy)"
)
_COULD_HAVE_JUMPED = (
    "(?:could|couldve) (?:have |of )?(?:just |honestly |literally |happily )?(?:jumped|thrown myself|flung myself|walked|leapt) "
    "(?:off|under|into|in front of|out of) (?:a|the nearest) (?:\\w+)"
    "(?!(?: \\w+){0,5} (?:tonight|still|nearly|almost|today|might|may|should|wish|now|last night|stood|standing|again))"
)
"""Said of embarrassment and of what did not happen; with an hour, a place or a "still" it is no way of speaking."""
FIGURE = pattern(
    "(?:phone|battery|laptop|tablet|charger|\\d+ percent|wifi|mouse|mic)(?: \\S+){0,8} (?:die|dying|dead|died)",
    (
        "(?:this|the|my|that|their|these|our) (?:\\w+ )?(?:wifi|laptop|form|forms|website|printer|excel|weather|heat|hangover|"
        "commute|cover letter|zoom|teams|song|traffic|app|portal|test|tests|spreadsheet|essay|coffee|queue|bus|jargon|powerpoint|"
        "font|heating|hold music|music|software|workday|captcha|shoes|boots|uniform)(?: \\w+){0,2} (?:makes?|making|made|"
        "is gonna make) me (?:\\w+ )?(?:want to|wanna|wish i|rather) (?:die|kill myself|be dead|was dead|scream|jump|cry)"
    ),
    "suicide (?:professionaly|professionally|commercially|politically|careerwise|for my (?:career|cv|chances))",
    "dead and buried lol",
    (
        "(?:playing|song|in my head|stuck|lyrics|singing|humming)(?: \\S+){0,5} goodbye cruel world|"
        "goodbye cruel world(?: \\S+){0,3} (?:playing|in my head|song|song|energy|vibes)"
    ),
    "(?:earth|ground|flor|floor|hole)(?: \\w+){0,3} (?:swallow|swallowed|open|opened|opens|swallows)(?: \\w+)?",
    (
        "(?:dying|died) (?:of|from) (?:\\w+ )?(?:embarrassment|shame|laughter|laughing|boredom|cringe|cringing|curiosity|"
        "mortification|awkwardness|excitement|anticipation|nerves|suspense)"
    ),
    (
        "die (?:of|from) (?:\\w+ )?(?:embarrassment|shame|laughter|laughing|boredom|cringe|cringing|curiosity|happiness|heat|"
        "hunger|thirst|mortification|awkwardness|excitement|secondhand|second hand|anticipation|nerves|old age|suspense|shock|"
        "cold|stress lol)"
    ),
    (
        "(?:dead|die|died|dying) (?:laughing|inside(?!(?: \\S+){0,3} (?:for (?:weeks|months|years|days|ages|so long|"
        "a long time)|every|since|"
        "all the time|anymore) )|tired|on (?:this|that) hill|on the (?:spot|inside)|a (?:little|bit|death)|"
        "hard|trying|in the (?:water|chair))"
    ),
    "(?:rather|sooner)(?: \\w+){0,2} (?:die|be dead|kill myself|jump off a (?:bridge|cliff))(?: \\w+){0,4} than",
    "(?:nearly|almost|could have|couldve|couldnt have|thought i would|thought id) (?:die|died)(?: of| laughing| when| on)?",
    _MORTIFIED + "(?: \\w+){0,5}? " + _COULD_HAVE_JUMPED, _COULD_HAVE_JUMPED + "(?: \\w+){0,5}? " + _MORTIFIED,
    (
        "(?:die|dead) (?:for (?:a|some|the|that) (?:coffee|tea|pint|drink|nap|wee|cup|chance|biscuit|holiday|cigarette|sandwich|"
        "role)|my hair|it (?:blonde|pink|blue|red|black|brown|purple)|the (?:fabric|cloth|shoes|dress)|hair|her hair|his hair)"
    ),
    (
        "(?:phone|battery|laptop|car|wifi|line|conversation|career|chat|email thread|plant|plants|language|industry|sector|"
        "market|trade|hope|dream|joke|mic|signal|internet|connection|engine|printer) (?:to |has |had |is |was |might |will |"
        "gonna |about to |just |would |decided to )*(?:die|died|dying|dead)"
    ),
)
WHERE_I_LIVE = pattern("where (?:i|we|im|were) (?:live|living)",
    "live (?:in|at|near) (?!this|that|pain|fear|agony|hel|misery|shame|the world|such)\\w+")
"""To live somewhere."""
MY_LIFE = pattern("(?:end|ending|take|taking|finish|finishing) my (?:own )?life", "end it all", "ending it all")
OWN = pattern("i", "im", "ive", "id", "ill", "me", "my", "myself")
AT_WORK = pattern(
    "my (?:role|job|career|dissertation|thesis|research|module|training|shift|trade|rota|client|patients?|residents?)",
    "(?:in|for) (?:insurance|palliative|hospice|claims|probation|policing|nursing)",
    "(?:insurance|policy|policies|clauses?|exclusions?|premiums?|underwriting)",
    "palliative",
    "hospice",
    "module",
    "(?:a|the|one|found a|our) (?:resident|patient|client|prisoner|caller)",
    "residents?",
    "patients?",
    "cemetery",
    "coroners?",
    "undertaker",
    "funeral (?:director|home)",
    "meds round",
    "to sign for",
    "medication round",
    "drug round",
    "scenario",
    "they asked",
    "he asked (?:me )?about",
    "she asked (?:me )?about",
    "asked what id do",
    "asked how id",
    "the question was",
    "dissertation",
    "cover letter",
    "i (?:wrote|typed|spelt|put)",
    "autocorrect",
    "signaller",
    "slinger",
    "by trade",
    "in my (?:insurance|nursing|police|army|prison|teaching) days",
    "kept my head",
    "safeguarding",
    "salary expectations",
    "word to me",
)
PROCESS = pattern(
    "recruiters?",
    "hr",
    "interviews?",
    "unpaid",
    "trials?",
    "role",
    "salary",
    "2 1",
    "2 2",
    "job",
    "cv",
    "linkedin",
    "startup",
    "hiring",
    "application",
    "applications",
    "feedback",
    "hybrid",
    "culture fit",
    "internship",
    "panel",
    "assessment",
    "group (?:chat|discussion|task)",
    "deadline",
    "exam",
    "coursework",
    "library",
    "9am",
    "monday",
    "sofa",
    "moss",
)
_DOSE = (
    "(?:(?:took|taken|take|taking|had) my (?:usual |morning |evening |night |daily |adhd |thyroid )*(?:meds|medication|"
    "medicine)(?= (?:\\.|$|feeling|felt|drank|with|this morning|on time|late|like|as|"
    "and (?:i )?(?:feel|felt|had|made|walked|drank|ate|went (?:to work|out|for|back))))|"
    "(?<!ty )(?:a|one|two|couple of|couple) (?:paracetamols?|ibuprofens?|aspirins?|nurofens?|painkillers?|co ?codamols?)"
    "(?= (?:\\.|$|and|for|then|with|before|this|last|earlier|because|as))|"
    "(?:take|taking) (?:my |the )?(?:\\w+ ){1,2}(?:every (?:day|morning|night|evening|meal)|daily|each (?:day|morning|night|"
    "evening|"
    "meal)|with (?:every|each|my) meals?|twice a day|once a day|"
    "in the mornings?|as prescribed|and (?:it|they) (?:do |does |mostly |really )?helps?))"
)
_NOT_MANY = (
    "(?!(?: \\S+){0,14} (?:all|whole|every|lot|lots|too many|more|extra|double|box|bottle|packet|packets|goodbye|"
    "sorry|wont|not|never|enough|handful|loads|dozens?|rest|another|others?|now|end|die|forever|pass|"
    "gone(?! to bed)|\\d+)(?: |$))"
)
"""The dose that one takes, and nothing after it that makes it more."""
INNOCENT = pattern(
    (
        "(?:wake|waking|woken|woke) (?:up )?(?:\\w+ )?(?:at (?:\\d+|five|six|four|half|noon)|for (?:that|the|earlies|work|a|my|"
        "lectures?|uni)|until|till|til|before|early|late|noon|so late|in time|on time)"
    ),
    "(?:sleep|asleep|slept)(?: \\w+){0,3} (?:til|till|until)",
    "live in (?!this (?:life|world|body|way)|pain|fear|shame|misery|darkness|hell|a world|my (?:head|car|body))",
    "be the end of me",
    "(?:death|end) of me",
    "fighting to the death",
    "tummy rumbled",
    (
        "self ?harm (?:and suicide )?(?:statistics|stats|rates|figures|data|policy|policies|training|prevention|"
        "awareness|protocol|guidance|guidelines|risk assessments?|services?|audit|presentation|module)"
    ),
    (
        "(?:test|exam|quiz|paper|viva|osce|mcqs?|panel|interviewers?|questions?|they) "
        "(?:asked|was|were|is|covered)(?: me)?(?: all)? (?:about|on) (?:\\w+ ){0,2}(?:lethal|fatal|toxic) doses?"
    ),
    "tablets? (?:back )?to the (?:it|help ?desk|shop|pharmacy|chemist|office|store|repair|charity)",
    _DOSE + _NOT_MANY,
    (
        "(?:was|is|be|been) (?:basically |pure |total |just )?suicide "
        "(?:asking|applying|mentioning|telling|to (?:ask|apply|say|tell|quit|mention|bring|admit|complain|negotiate))"
    ),
    "last day (?:of|at|in) (?:\\w+ )?(?:notice|work|placement|contract|shift|term|internship|probation)", "curl up and die when",
    "ready to go . (?:suit|notes|bag|shoes|tie|hair)",
    "wish me (?:well|luck)",
    "over . the (?:waiting|forms|calls|process|interviews|test)",
    "(?:with|on|between) (?:two|three) jobs",
    "on that (?:project|team|shift|account)",
    "burden (?:for|on|to) (?:the|a|my|our) (?:new )?(?:team|colleagues?|company|department|manager|line manager|panel)",
    "i (?:got|missed|failed|forgot|have|only got) (?:a |the |my )?(?:2|two|third|essay|exam|bus|train|module|resit)",
    "since the redundancy",
    "with this conversation",
    "ring (?:me )?after",
    "text me",
    "call me (?:after|at|on|when)",
    "all week",
    "all day",
    "until my",
    "til my",
    "suicide (?:clauses?|claims?)",
    "cause of death",
    "part of me (?:die|died|dies)",
    "laughed till",
    "died (?:\\w+ )?times in",
    "in the (?:coding )?game",
    "(?:wrong|which|what) platform",
    "train to \\w+ will ring",
    "with a flask",
    "feeling (?:a bit |much )?better",
    "jump (?:in|on|into) (?:the|a) (?:bath|shower|bus|call|train home|zoom|car)",
    "kill myself (?:working|laughing|trying to impress|over a)",
    "hay ?fever",
    "for my (?:back|knee|shoulder|headache|head|neck|blood pressure|thyroid|asthma|migraine|sinus\\w*)",
    "to shave",
    "letter of application",
    "gone by (?:six|five|four|seven|noon|half|the time you (?:ring|call))",
    "nothing left to live up to|nothing to live up to",
    "burden on the team",
    "drank (?:himself|herself) to death",
    "finish everything tonight the",
    "dying from nervous|die from nervous|dead from nervous",
    "from nervous when",
    "dying (?:in the waiting room|of nerves|here lol)",
    "as a (?:bridge|roofing|railway|rail|scaffold\\w*|crane)",
    "fall off the roof|fell off the (?:roof|ladder|chair|bridge|stage)",
    "trained as a counsellor",
    "out of there and never",
    "for the (?:next|second|final) (?:interview|round|stage)",
    (
        "overdose(?:d)?(?: \\w+)? (?:of|on) (?:coffee|caffeine|red ?bull|redbull|sugar|cake|chocolate|linkedin|information|tea|"
        "advice|biscuits|energy|crisps|netflix|news|carbs|sweets)"
    ),
    "bridge (?:cafe|street|road|club|loan|house|inn|pub|school|hotel)",
    "ground floor window",
    "(?:no|bad|poor) signal",
    "final interview",
    "before i go in",
    "(?:ive|i have) (?:got the job|accepted|been offered)",
    "your help with",
    (
        "(?:at|with|in) (?:that|this|the) (?:company|firm|agency|place|school|trust|shop|job|role|sector|"
        "industry)(?! (?:of|and (?:in|my)))"
    ),
    "with the (?:agency|job|search|hunt|process|course)",
    "on stage",
    "audition",
    (
        "(?:hanged|hung|strangled|killed|buried|choked|shot) myself (?:with|by) (?:all )?(?:my|the|that|those|"
        "these) (?:own )?(?:\\w+ )?(?:words?|slides?|answers?|examples?|cv|resume|presentation|pitch|tongue|mouth|jokes?|"
        "questions?|story|stories|numbers|jargon|buzzwords|deck|demo|powerpoint|spreadsheet)"
    ),
    "(?:dying|die|died) (?:of|from) (?:the )?(?:hunger|thirst|heat|boredom)",
    "(?:the )?(?:email|draft|letter|application|form|essay|presentation|practice|call) i mean",
    "i mean the (?:email|draft|letter|form|call)",
    "my dream (?:job|company)?",
    "from (?:fear|nerves|fright|boredom) but",
    "wish me luck",
    "went back there",
    "for the group exercise",
    "with my (?:mates|friends|dog|kids|family|sister|brother|mum)",
    "(?:mum|dad|kids|mates|friends|dog) to the",
    "cheer (?:us|me|her|him) (?:both )?up",
    "tonights the night final",
    "dont need to worry about me after today ive",
    "(?:myself )?in the foot",
    "dying (?:to|for a|from (?:the )?laughing|with laughter|laughing|over here|inside|at (?:how|the|my|this|your))",
    (
        "(?:jump|jumped|jumping|leap|leapt) (?:at (?:the|this|any) (?:chance|opportunity)|on (?:a|the) (?:call|zoom|opportunity|"
        "train home)|to conclusions|for joy|through hoops|ship|in at|into the role)"
    ),
    "edge (?:of my seat|waiting|when|until|of (?:tears|quitting|burnout))",
    (
        "the will to live (?:somewhere|around|halfway|about|at (?:slide|about|question|the)|by (?:the|slide|question|page|hour)|"
        "but the|in (?:that|the)|during|after (?:the|that|an)|reading|on page|with (?:this|that|the) (?:form|portal))"
    ),
    "(?:by|after|during|somewhere)(?: \\w+){0,8} lost the will to live",
    "misery(?: \\w+){0,3} (?:tell me|have they|let me know|did i|and say|is it|do i)",
    "pointless according",
    "(?:leave|leaving|exit) (?:this|the) world of",
    "world of (?:retail|work|sales|finance|teaching|recruitment|consulting|care|hospitality|academia|banking|linkedin)",
    "life (?:story|experience|skills|balance|drawing|long|insurance (?:job|company|role|sales))",
    "die a (?:happy|little|thousand)",
    "cut myself (?:shaving|on|while|off|some|a|out|short)",
    (
        "(?:sleep|slept|nap) (?:for ?ever|for a (?:week|year|month)|for a hundred years)(?: \\w+){0,4} (?:shift|lol|gym|exam|"
        "week|double)"
    ),
    "into (?:a|my) (?:hot |warm )?(?:bath|duvet|bed|sofa|book)",
    (
        "(?:existing|exist|disappear|vanish) (?:on|from|off) (?:linkedin|social|the internet|zoom|teams|instagram|this group|"
        "the group)"
    ),
    "carry on with (?:nights|days|this job|the job|shifts|weekends|retail|care|that|my (?:course|shift|studies|job))",
    "in order (?:to|that|of|for)",
    "notes? (?:from|on) (?:the|my) interview",
    (
        "(?:career|job|process|interview|search|application|relationship|contract|course|degree|placement|probation|meeting|call|"
        "it) (?:is|was|s|are) over(?= (?:\\.|$|i (?:ve|have)|on to|and i (?:feel|am)|ive))"
    ),
    "over . (?:ive had the|i had the|i got the|they|on to|next)",
    "bury (?:me|him|it) lol",
    "guess ill die(?: lol)?",
    "die (?:happy|laughing|trying|hard|on the vine|down|out|of (?:embar\\w+|laughter|shame|boredom|cringe))",
    "over my dead body",
    (
        "dead(?: \\w+)? (?:end|line|lines|ends|on my feet|tired|beat|weight|wrong|right|ringer|pan|good|set|serious|sure|certain|"
        "centre|simple|easy|keen|chuffed|nervous|posh|handy|space|zone|air|body|letter|stock|rubber|man walking|to rights|"
        "in the water|heat|quiet|slow)"
    ),
    (
        "(?:could|can|going to|want to|need to|should i|do i|how (?:do|should|would) i|to|lets|best to|we) end (?:it|things|this|"
        "the \\w+) (?:there|here|on|with|by|early|at|amicably|politely|nicely|now that|properly)"
    ),
    (
        "(?:write|writing|wrote|written|sent|sending|draft|drafted|reply) (?:\\w+ ){0,4}(?:thank|panel|interviewer|recruiter|"
        "hiring|feedback|manager)"
    ),
)
SOCIAL = pattern(
    "(?:holiday|annual leave|leave|wedding|away|back on|back in|out of office|office|travelling|abroad|trip|flight|fly|spain|"
    "visiting|appointment|dentist|shift|shifts|moving|moved|work elsewhere|visa|course|camping|weekend away|conference|honeymoon|"
    "interview at|another interview|got another|calling back|ring back|reachable|available|reschedule|rearrange|signal|festival|"
    "hospital appointment|maternity|company|team|this (?:team|company|role)|half term|new job|start(?:ing)? (?:at|a)|"
    "in the office)"
)
BENIGN_PLACE = pattern(
    "photos?",
    "picture",
    "view",
    "lunch",
    "picnic",
    "sandwich",
    "beer",
    "pint",
    "holiday",
    "tourists?",
    "inspect(?:ion|or|ing)?",
    "repairs?",
    "repairing",
    "engineer",
    "engineering",
    "roofers?",
    "roofing",
    "scaffold(?:ing)?",
    "tiles",
    "slates",
    "construction",
    "commute",
    "commuting",
    "running late",
    "late for",
    "delayed",
    "home from",
    "going home",
    "on my way (?:home|to the|to an|to my)",
    "cycling",
    "jog",
    "jogging",
    "run",
    "walk with",
    "walking the dog",
    "dog walk",
    "sunset",
    "selfie",
    "barbecue",
    "bbq",
    "party",
    "drinks",
    "club",
    "bar",
    "restaurant",
    "solar panels?",
    "gutter",
    "job on",
    "working on",
    "worked on",
    "site",
    "shift",
    "stuck in traffic",
    "traffic jam",
    "toll",
    "queue",
    "queuing",
    "coach",
    "gate",
    "ticket",
    "tickets",
    "signal",
    "of my seat",
    "kids",
    "fishing",
    "tightrope",
    "climbing",
    "parking",
    "parked up for",
    "meet(?:ing)? (?:you|him|her|them)",
    "interview",
    "cheaper",
    "seat",
    "podcast",
)
MEDICAL = pattern(
    "(?:take|taking|on) (?:my |the )?(?:\\w+ ){1,2}(?:every (?:day|morning|night|evening|meal)|daily|each (?:day|morning|night)|"
    "(?:and )?(?:it|they|which|that) (?:do |does |mostly |really )?helps?)",
    "blood pressure",
    "asthma",
    "headaches?",
    "migraine",
    "prescribed",
    "prescription",
    "hay ?fever",
    "allerg(?:y|ies)",
    "diabetes",
    "antibiotics?",
    "flu",
    "back pain",
    "my back",
    "as prescribed",
    "chemist",
    "pharmacist",
    "pharmacy",
    "for the pain in",
    "toothache",
    "period pain",
    "residents?",
    "drug round",
    "patients?",
    "medication round",
    "clients?",
    "rounds?",
    "nurse",
    "vitamins?",
    "cold",
    "hangover",
    "covid",
    "with (?:food|breakfast|water)",
    "each morning",
    "every morning",
    "doctor says",
    "gp",
    "sprain(?:ed)?",
    "knee",
    "sore throat",
)
PLAY = pattern(
    "(?:the )?(?:interview|presentation|test|exam|next one|next interview|assessment|role|exercise|it right on|question|answer|"
    "pitch|application|cover letter|cv|demo|case study|apply|applying|applied|driving test|portfolio|offer)"
)
GRIM = pattern(
    "goodbye",
    "sorry (?:for everything|mum|everyone)",
    "end it",
    "ending it",
    "die",
    "dead",
    "kill myself",
    "over",
    "done",
    "gone",
    "cant go on",
    "no point",
    "pain",
    "love you",
    "forgive",
    "jump",
    "alone",
    "nobody",
    "burden",
    "anymore",
    "suicide",
    "suicidal",
    "overdose",
    "long way down",
    "step off",
    "all at once",
    "enough",
    "whole (?:box|bottle|packet)",
    "stop me",
    "peace",
    "worthless",
    "hopeless",
)
