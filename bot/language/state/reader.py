"""Judging a match where it stands: denied, somebody else's, long past, an idiom, a joke, work; what is left counts."""

# ruff: noqa: E501, SIM102  (one rule stays on one line: a broken pattern is harder to read than a long one)

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.language.normal import Normal, pattern
from bot.language.state.blocks import PEOPLE
from bot.language.state.rules import ALWAYS, BY_WORD, Rule, called_rules

_DENIED = pattern(
    "(?:not|never|isnt|dont|didnt|wouldnt|havent|nor|no|arent|wasnt|without|neither|wont|hardly|aint|couldnt|hadnt|nowhere near|far from|none of)"
    "(?: (?:even|ever|actually|really|going|gonna|to|want|wanna|feeling|feel|being|be|been|having|have|had|thinking|think|of|about|any|a|the|"
    "type|sort|person|kind|that|who|would|will|planning|on|in|saying|mean|meaning|i|im|am|id|ill|like|at|all|remotely|exactly|actively|plan|"
    "plans|trying|intending|intend|intention|wish|wishing|thoughts|thought|suicidal|or|and|currently|do|dream|consider|considered|considering|"
    "contemplating|talking|here|feelings|tempted|possibly|could|hope|anything|close|near|risk|danger|urge|urges|desire|need|next|step|someone|one|suggesting|joking|about|hurt|harm|myself|me|kill|selfharm|so|bad|sure|quite|close|wanting|anywhere|ready|literally|mood))*$"
)
_STILL = pattern("but", "though", "although", "sometimes", "however", "just that", "except", "only that", "yet")
_NEGATIVE = pattern(
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
_UNREAL_DENIAL = pattern(
    "(?:not|dont|didnt|never|wouldnt|no|cant)(?: \\w+){0,3} (?:mind|care|sure|know|believe|deny|hide|lie|joking|kidding|long (?:before|until)|stop thinking|help thinking|stop|help|matter|pretend|sleep|eat|cope|tell anyone|told anyone|tell them|the first time|only|just|wait)(?: \\w+){0,8}$"
)
_OTHERS = pattern(
    "(?:mothers|fathers|mums|dads|brothers|sisters|husbands|wifes|sons|daughters|uncles|friends|mates|bloke at work|"
    + PEOPLE
    + "|he|she|they|hes|shes|theyre|theyd|hed|shed|we|you|youre|people|everyone|anyone|someone|who|nobody|him|her|them|others|some|somebody|candidates?|interviewers?|recruiters?|many|most|men|women|students|dads|mums|lads|residents|patients|clients|customers|"
    "kids|employees|staff|friends|millions|folk|folks|singer|romeo|juliet|girls|boys|teenagers|those|whoever|"
    + "|".join(p + "s" for p in ("mum", "dad", "brother", "sister", "friend", "mate", "cousin", "uncle"))
    + ")"
    "(?: (?:s|who|that|has|had|have|was|were|is|are|would|will|might|may|could|did|do|does|really|just|actually|nearly|almost|also|once|then|always|often|sometimes|said|says|told|me|felt|feels|feel|feeling|been|being|got|gets|went|gone|gonna|wanna|wantsto|wantedto|wants|to|wanted|want|tried|trying|keeps|kept|talking|talked|talks|about|for|thinking|thought|of|ever|having|threatened|threatening|threatens|by|became|become|attempted|struggling|with|died|committed|decided|planning|planned|so|very|actively|a|suffering|from|lost|her|his|their|own|even|suicidal|wish|wished|wishes|hope|hopes|hoped|supposed|recently|last|year|tells|used|she|he|they|wish|and|or|saying|texted|messaged|rang|left|wrote|dont|doesnt|didnt|not|no|longer|was|feels|starting|considering|considered|contemplated))*$"
)
_OTHERS_SAY = pattern(
    "(?:"
    + PEOPLE
    + "|he|she|they)(?: \\S+){0,10} (?:says?|said|saying|talks?|talking|talked|thinks?|feels?|keeps?|texted|told \\w+)"
    "(?: (?:about|that|of|now|not|theres|there is|he|she|they|hes|shes|theyre|wanting|to|no|is|me|us|so|really|just))*$"
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
_IF_ONCE_MORE = pattern("if(?: \\S+){0,8} (?:once more|one more|another|1 more|again|have to|has to|hear|see)(?: \\S+){0,14}$")
"""A threat under a silly condition: "if one more person says that I'm walking into the sea"."""
_PAST_BLUSH = pattern(
    "(?:wanted|wantedto|could (?:of|have)|couldve|nearly)(?: \\S+){0,5} when (?:he|she|they|the|my|someone|everyone)(?: \\S+){0,2} (?:played|showed|laughed|said|asked|read|called|heard|saw|walked|shared|repeated|pointed|noticed|rang|appeared|came|rumbled|went off)"
)
"""Shame told as a story: "I wanted to die when he played it back"."""
_THIS_PLACE = pattern(
    "(?:here|there|in this place|around)(?: anymore| any longer)? (?:. )?(?:(?:in )?(?:this|the|that) (?:warehouse|office|shop|job|company|kitchen|ward|school|team|firm|depot|city|town|country|branch|flat) i mean|any longer than)"
)
"""Where "here" is said to be a job or a town, it is not the world."""
_LOST = pattern(
    "(?:lost|loss of|losing|death of|died|grief|bereaved|grieving|found|nursed|treated|reported|supported|helped)(?: \\w+){0,6} (?:to|by|from|after|of|with)(?: an?| the)?$"
)
_SAID_TO_ME = pattern(
    "(?:told|tells|tell|telling|asked|ask|asking|said|says|wants|want|wanted|making|shouted|shouting|screamed|yelled|texted|messaged|suggest(?:ed)?|advised|bullied|bullies|comments?|trolls?|people|someone|dm)(?: (?:me|that|i|should|to|online|saying|would|go|and|us|just|just to|in|the|comments|him|her|them|if))*$"
)
_TITLES = pattern(
    "(?:presentation|talk|talked|lecture|policy|hands of the|heroines|heros|characters|song|film|movie|book|novel|poem|lyrics?|album|meme|series|episode|podcast|play|article|essay|dissertation|thesis|documentary|leaflet|training|course|workshop|awareness|prevention|lecture|module|game|band|quote|line|character|chapter|tweet|hotline|charity|helpline|squad|mission|headline)"
    "(?: (?:called|named|titled|about|where|goes|says|said|on|is|was|that|in|of|with|the|a|went|covering|deals|dealing|like))*$"
)
_TITLES_AFTER = pattern(
    "(?:prevention|awareness|squad|mission|hotline|helpline|note (?:in|from) (?:the|a) (?:play|film|book)|charity|watch training|training|rates?|research|statistics|by cop|bomber|survivors?|bereavement|pact|door|intervention|first aid|postvention|risk assessment|policy)"
)
_CAREER = pattern(
    "(?:career|professional|commercial|political|social|financial|brand|pr|reputational|academic|linkedin|economic|job|corporate|business)$"
)
_LONG_AGO = pattern(
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
_THEN_ONLY = pattern(
    "(?:im|i am|i feel|things are|have|now im|ive|doing|now i have|now i am|got) (?:fine|well|good life|better|happy|ok|okay|great|a good life|stable|much better|a different person|help)(?: now| these days| today)?",
    "behind me",
    "its long over",
    "years? ago",
    "look at me now",
    "been well since",
)
_WAS = pattern("was", "had", "used to", "when", "thought", "tried", "ago", "told", "were", "did", "felt", "went")
_NOW = pattern(
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
_RECENT = pattern(
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
_LAUGH = pattern(
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
_NO_JOKE = pattern(
    "(?:not|no|isnt|wasnt|aint|half|only half|dont think im|im not even)(?: a| even| actually| really)? (?:joking|joke|kidding|being dramatic|exaggerating|figuratively|lol|funny)",
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
_THING = pattern(
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
    "this (?:form|portal|website|site|application|test|queue|video|meeting|call|commute|heat|lift|essay|assignment|chair|hangover|deadline|spreadsheet|onboarding|app|email|thread|line)",
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
FIGURE = pattern(
    "(?:phone|battery|laptop|tablet|charger|\\d+ percent|wifi|mouse|mic)(?: \\S+){0,8} (?:die|dying|dead|died)",
    "(?:this|the|my|that|their|these|our) (?:\\w+ )?(?:wifi|laptop|form|forms|website|printer|excel|weather|heat|hangover|commute|cover letter|zoom|teams|song|traffic|app|portal|test|tests|spreadsheet|essay|coffee|queue|bus|jargon|powerpoint|font|heating|hold music|music|software|workday|captcha|shoes|boots|uniform)(?: \\w+){0,2} (?:makes?|making|made|is gonna make) me (?:\\w+ )?(?:want to|wanna|wish i|rather) (?:die|kill myself|be dead|was dead|scream|jump|cry)",
    "suicide (?:professionaly|professionally|commercially|politically|careerwise|for my (?:career|cv|chances))",
    "dead and buried lol",
    "(?:playing|song|in my head|stuck|lyrics|singing|humming)(?: \\S+){0,5} goodbye cruel world|goodbye cruel world(?: \\S+){0,3} (?:playing|in my head|song|song|energy|vibes)",
    "(?:earth|ground|flor|floor|hole)(?: \\w+){0,3} (?:swallow|swallowed|open|opened|opens|swallows)(?: \\w+)?",
    "(?:dying|died) (?:of|from) (?:\\w+ )?(?:embarrassment|shame|laughter|laughing|boredom|cringe|cringing|curiosity|mortification|awkwardness|excitement|anticipation|nerves|suspense)",
    "die (?:of|from) (?:\\w+ )?(?:embarrassment|shame|laughter|laughing|boredom|cringe|cringing|curiosity|happiness|heat|hunger|thirst|mortification|awkwardness|excitement|secondhand|second hand|anticipation|nerves|old age|suspense|shock|cold|stress lol)",
    "(?:dead|die|died|dying) (?:laughing|inside|tired|on (?:this|that) hill|on the (?:spot|inside)|a (?:little|bit|death)|hard|trying|in the (?:water|chair))",
    "(?:rather|sooner)(?: \\w+){0,2} (?:die|be dead|kill myself|jump off a (?:bridge|cliff))(?: \\w+){0,4} than",
    "(?:nearly|almost|could have|couldve|couldnt have|thought i would|thought id) (?:die|died)(?: of| laughing| when| on)?",
    "(?:die|dead) (?:for (?:a|some|the|that) (?:coffee|tea|pint|drink|nap|wee|cup|chance|biscuit|holiday|cigarette|sandwich|role)|my hair|it (?:blonde|pink|blue|red|black|brown|purple)|the (?:fabric|cloth|shoes|dress)|hair|her hair|his hair)",
    "(?:phone|battery|laptop|car|wifi|line|conversation|career|chat|email thread|plant|plants|language|industry|sector|market|trade|hope|dream|joke|mic|signal|internet|connection|engine|printer) (?:to |has |had |is |was |might |will |gonna |about to |just |would |decided to )*(?:die|died|dying|dead)",
)
_OF_MYSELF = re.compile(r"(?<![^ ])(?!to |and |just |gona |wana |il |id |wil |go |i |could |might |would |should |can |may )\w+ $")
"""Before "of myself" a verb means oneself harm ("to off myself", letters folded); any other word does not ("ashamed of myself")."""
_MY_LIFE = pattern("(?:end|ending|take|taking|finish|finishing) my (?:own )?life", "end it all", "ending it all")
_OWN = pattern("i", "im", "ive", "id", "ill", "me", "my", "myself")
_AT_WORK = pattern(
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
_PROCESS = pattern(
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
_INNOCENT = pattern(
    "(?:wake|waking|woken|woke) (?:up )?(?:\\w+ )?(?:at (?:\\d+|five|six|four|half|noon)|for (?:that|the|earlies|work|a|my|lectures?|uni)|until|till|til|before|early|late|noon|so late|in time|on time)",
    "(?:sleep|asleep|slept)(?: \\w+){0,3} (?:til|till|until)",
    "live in (?!this (?:life|world|body|way)|pain|fear|shame|misery|darkness|hell|a world|my (?:head|car|body))",
    "be the end of me",
    "(?:death|end) of me",
    "fighting to the death",
    "tummy rumbled",
    "last day of (?:\\w+ )?(?:notice|work|placement|contract|shift|term|internship|probation)", "curl up and die when",
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
    "overdose(?:d)?(?: \\w+)? (?:of|on) (?:coffee|caffeine|red ?bull|redbull|sugar|cake|chocolate|linkedin|information|tea|advice|biscuits|energy|crisps|netflix|news|carbs|sweets)",
    "bridge (?:cafe|street|road|club|loan|house|inn|pub|school|hotel)",
    "ground floor window",
    "(?:no|bad|poor) signal",
    "final interview",
    "before i go in",
    "(?:ive|i have) (?:got the job|accepted|been offered)",
    "your help with",
    "(?:at|with|in) (?:that|this|the) (?:company|firm|agency|place|school|trust|shop|job|role|sector|industry)(?! (?:of|and (?:in|my)))",
    "with the (?:agency|job|search|hunt|process|course)",
    "on stage",
    "audition",
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
    "in the foot",
    "dying (?:to|for a|from (?:the )?laughing|with laughter|laughing|over here|inside|at (?:how|the|my|this|your))",
    "(?:jump|jumped|jumping|leap|leapt) (?:at (?:the|this|any) (?:chance|opportunity)|on (?:a|the) (?:call|zoom|opportunity|train home)|to conclusions|for joy|through hoops|ship|in at|into the role)",
    "edge (?:of my seat|waiting|when|until|of (?:tears|quitting|burnout))",
    "the will to live (?:somewhere|around|halfway|about|at (?:slide|about|question|the)|by (?:the|slide|question|page|hour)|but the|in (?:that|the)|during|after (?:the|that|an)|reading|on page|with (?:this|that|the) (?:form|portal))",
    "(?:by|after|during|somewhere)(?: \\w+){0,8} lost the will to live",
    "misery(?: \\w+){0,3} (?:tell me|have they|let me know|did i|and say|is it|do i)",
    "pointless according",
    "(?:leave|leaving|exit) (?:this|the) world of",
    "world of (?:retail|work|sales|finance|teaching|recruitment|consulting|care|hospitality|academia|banking|linkedin)",
    "life (?:story|experience|skills|balance|drawing|long|insurance (?:job|company|role|sales))",
    "die a (?:happy|little|thousand)",
    "cut myself (?:shaving|on|while|off|some|a|out|short)",
    "(?:sleep|slept|nap) (?:for ?ever|for a (?:week|year|month)|for a hundred years)(?: \\w+){0,4} (?:shift|lol|gym|exam|week|double)",
    "into (?:a|my) (?:hot |warm )?(?:bath|duvet|bed|sofa|book)",
    "(?:existing|exist|disappear|vanish) (?:on|from|off) (?:linkedin|social|the internet|zoom|teams|instagram|this group|the group)",
    "carry on with (?:nights|days|this job|the job|shifts|weekends|retail|care|that|my (?:course|shift|studies|job))",
    "in order (?:to|that|of|for)",
    "notes? (?:from|on) (?:the|my) interview",
    "(?:career|job|process|interview|search|application|relationship|contract|course|degree|placement|probation|meeting|call|it) (?:is|was|s|are) over(?= (?:\\.|$|i (?:ve|have)|on to|and i (?:feel|am)|ive))",
    "over . (?:ive had the|i had the|i got the|they|on to|next)",
    "bury (?:me|him|it) lol",
    "guess ill die(?: lol)?",
    "die (?:happy|laughing|trying|hard|on the vine|down|out|of (?:embar\\w+|laughter|shame|boredom|cringe))",
    "over my dead body",
    "dead(?: \\w+)? (?:end|line|lines|ends|on my feet|tired|beat|weight|wrong|right|ringer|pan|good|set|serious|sure|certain|centre|simple|easy|keen|chuffed|nervous|posh|handy|space|zone|air|body|letter|stock|rubber|man walking|to rights|in the water|heat|quiet|slow)",
    "(?:could|can|going to|want to|need to|should i|do i|how (?:do|should|would) i|to|lets|best to|we) end (?:it|things|this|the \\w+) (?:there|here|on|with|by|early|at|amicably|politely|nicely|now that|properly)",
    "(?:write|writing|wrote|written|sent|sending|draft|drafted|reply) (?:\\w+ ){0,4}(?:thank|panel|interviewer|recruiter|hiring|feedback|manager)",
)
_SOCIAL = pattern(
    "(?:holiday|annual leave|leave|wedding|away|back on|back in|out of office|office|travelling|abroad|trip|flight|fly|spain|visiting|appointment|dentist|shift|shifts|moving|moved|work elsewhere|visa|course|camping|weekend away|conference|honeymoon|interview at|another interview|got another|calling back|ring back|reachable|available|reschedule|rearrange|signal|festival|hospital appointment|maternity|company|team|this (?:team|company|role)|half term|new job|start(?:ing)? (?:at|a)|in the office)"
)
_BENIGN_PLACE = pattern(
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
_MEDICAL = pattern(
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
_PLAY = pattern(
    "(?:the )?(?:interview|presentation|test|exam|next one|next interview|assessment|role|exercise|it right on|question|answer|pitch|application|cover letter|cv|demo|case study|apply|applying|applied|driving test|portfolio|offer)"
)
_SENTENCE_SPAN = 600
"""A sentence is followed so many characters to each side; dictation has no full stops, and the cost must stay linear."""
_SENTENCE = re.compile(r" [.?] ")


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of the sentence in `text` around `start` to `end`."""
    first = max(0, start - _SENTENCE_SPAN)
    left = max(text.rfind(" . ", first, start + 1), text.rfind(" ? ", first, start + 1))
    m = _SENTENCE.search(text, max(0, end - 1), end + _SENTENCE_SPAN)
    return (left + 3 if left >= 0 else max(1, first)), (m.start() if m else min(len(text) - 1, end + _SENTENCE_SPAN))



@dataclass(frozen=True, slots=True)
class Found:
    level: int
    start: int
    end: int
    hint: bool = False
    """Words that are said innocently as well ("the note is written"): they count when the head agrees a little."""

TRIES = 40
"""After so many matches of one rule that turned out innocent, the rest of them are not asked."""


class Reader:
    """Reads one text; holds what several rules need to know about it."""

    def __init__(self, normal: Normal) -> None:
        self.normal = normal
        self.text = normal.text
        self.other = False
        self.dropped: list[tuple[int, int]] = []
        """Where words of a rule stood that mean nothing here; the head does not hear them."""
        self.idiom = False
        """Words of a rule stood there, and an idiom, a joke at a thing or a plain denial took their meaning away."""
        self._said: dict[re.Pattern[str], bool] = {}

    def found(self) -> Iterator[Found]:
        """What stands after judging, from the highest rules down; lower ones are not asked once a higher level is found."""
        best = 0
        hinted = 0
        for rule in called_rules(self.normal, BY_WORD, ALWAYS):
            if rule.level < best:
                break
            hint = rule.level == 1 or rule.kind in ("loose", "firm")
            if hint and rule.level <= hinted:
                continue
            for tries, m in enumerate(rule.finditer(self.text)):
                level = self.judged(rule, m)
                if level:
                    if hint:
                        hinted = max(hinted, level)
                    else:
                        best = max(best, level)
                    yield Found(level, m.start(), m.end(), hint)
                elif len(self.dropped) < TRIES:
                    self.dropped.append(m.span())
                if level or tries >= TRIES:
                    break

    def says(self, rule: re.Pattern[str]) -> bool:
        """Whether `rule` matches anywhere in the text; looked for once."""
        known = self._said.get(rule)
        if known is None:
            known = self._said[rule] = bool(rule.search(self.text))
        return known

    def judged(self, family: Rule, m: re.Match[str]) -> int:
        """The level of a match after its surroundings have been heard; 0 where nothing is left of it."""
        text, start, end = self.text, m.start(), m.end()
        left, right = sentence_around(text, start, end)
        before = text[max(left, start - 120) : start].rstrip()
        sentence = text[max(0, left - 1, start - 400) : min(right, end + 400) + 1]
        hit = m[0]
        after = text[end : min(right, end + 60) + 1]
        if FIGURE.search(text[max(left, start - 40) : end + 40]) and family.level < 3:
            self.idiom = True
            return 0
        if hit.startswith("of myself") and _OF_MYSELF.search(text[max(0, start - 20) : start]):
            return 0
        plainly = "suicidal" in hit or _MY_LIFE.search(hit) is not None
        if not plainly and _INNOCENT.search(text[max(left, start - 50) - 1 : end + 70]):
            self.idiom = True
            return 0
        own = _OWN.search(hit)
        if not own and _AT_WORK.search(sentence):
            return 0
        if (
            family.kind == "loose"
            and family.level < 3
            and not own
            and self.says(_LAUGH)
            and self.says(_PROCESS)
            and not self.says(_NO_JOKE)
        ):
            return 0
        if _CAREER.search(" " + before) and "suicid" in hit:
            return 0
        if "suicid" in hit and _TITLES_AFTER.match(after.lstrip()):
            return 0
        if _TITLES.search(" " + before):
            self.other = True
            return 0
        subject = _OTHERS.search(" " + before)
        if subject and not (own and hit.startswith(("i ", "im ", "ive ", "il ", "id "))):
            # "you made me feel suicidal" is about the writer; "my friend told me she is suicidal" is not
            if not re.search(
                r"(?<![^ ])(?:let|made|make|makes|making|leave|leaves|left|got|have|has|had|want|wants|drove|driven) me(?![^ ])",
                subject[0] + " " + hit[:12],
            ):
                # a farewell or a place beside somebody's name is not yet a tale about them
                self.other = self.other or family.kind not in ("firm", "loose")
                return 0
        if not own and _OTHERS_SAY.search(" " + before):
            self.other = True
            return 0
        if not self.says(_NO_JOKE) and (_IF_ONCE_MORE.search(" " + before) or _PAST_BLUSH.search(hit + after)):
            self.idiom = True
            return 0
        if _THIS_PLACE.search(hit + after):
            self.idiom = True
            return 0
        if (_LOST.search(" " + before) and "suicid" in hit) or (_LOST.search(" " + before) and "overdos" in hit):
            self.other = True
            return 0
        if (
            _SAID_TO_ME.search(" " + before)
            and re.match(r"(?:to )?(?:kil|kms|hang|die|end|jump|go)", hit.strip())
            and not re.search(r"(?<![^ ])(?:i|im) (?:\w+ )?(?:want|wants|need|think|say|said|told \w+) ?", " " + before[-30:])
        ):
            self.other = True
            return 0
        if family.kind != "firm" and not _NEGATIVE.search(hit):
            if _DENIED.search(" " + before) and not _UNREAL_DENIAL.search(" " + before):
                if _STILL.search(after) and family.level >= 2 and self._doubtful(after):
                    return 1
                self.idiom = True
                return 0
        if self._past(text[max(left, start - 200) - 1 : end + 160], text[end : end + 400]):
            self.other = True
            return 0
        level = family.level
        if family.kind == "intent" and re.search(r"(?<![^ ])(?:tried|atempted|atempt|failed|suicide atempt)(?![^ ])", hit):
            if not _RECENT.search(sentence):
                if re.search(r"(?<![^ ])(?:my|i|ive|me)(?![^ ])", sentence) and not self._ago(sentence):
                    return 2
                self.other = True
                return 0
        if not plainly and self._joke(sentence, hit):
            self.idiom = True
            return 0
        if family.kind == "firm":
            return self._firm(level, hit, sentence)
        return level

    def _doubtful(self, after: str) -> bool:
        return not re.search(
            r"(?<![^ ])(?:but|though|although|however|just)(?: \w+){0,4} (?:gut?ed|disap\w+|anoyed|fed up|sad|cros|angry|frustrated|tired of)(?![^ ])",
            after,
        )

    def _ago(self, sentence: str) -> bool:
        return bool(_LONG_AGO.search(sentence))

    def _past(self, sentence: str, after: str) -> bool:
        """Whether the sentence tells of long ago, with nothing in it or after it that brings it to today."""
        if _THEN_ONLY.search(sentence) and _WAS.search(sentence):
            return True
        return bool(_LONG_AGO.search(sentence)) and not _NOW.search(sentence) and not _NOW.search(after)

    def _joke(self, sentence: str, hit: str) -> bool:
        """A joke or meme aimed at a thing."""
        if self.says(_NO_JOKE):
            return False
        slang = "kms" in hit or " kil me" in f" {hit}" or "shot me" in hit or "end me" in hit
        laugh = bool(self.says(_LAUGH))
        thing = bool(self.says(_THING))
        return (laugh and thing) or (slang and (laugh or thing))

    def _firm(self, level: int, hit: str, sentence: str) -> int:
        if re.search(
            r"(?<![^ ])(?:bridge|ledge|rof|roftop|clif|clifs|viaduct|tracks|balcony|edge|railings?|parapet|platform|train|barier|rails|flyover|overpas|multi storey|top flor|clif ?top)(?![^ ])",
            hit,
        ) and self.says(_BENIGN_PLACE):
            return 0 if not self.says(_GRIM) else level
        if re.search(
            r"(?<![^ ])(?:pils|tablets|paracetamols?|meds|medication|medicines?|painkilers|ibuprofen|codeine|insulin|drugs|antidepresants)(?![^ ])",
            hit,
        ) and self.says(_MEDICAL):
            return 0 if not self.says(_GRIM) else level
        if re.search(
            r"(?<![^ ])(?:here|around|read|monday|tuesday|wednesday|thursday|friday|tomorow|wek)(?![^ ])", hit
        ) and self.says(_SOCIAL):
            return 0 if not self.says(_GRIM) else level
        if (
            re.search(r"this time|last time|first time|ready|planed|know|plan", hit)
            and _PLAY.search(sentence)
            and not self.says(_GRIM)
        ):
            return 0
        return level

_GRIM = pattern(
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
