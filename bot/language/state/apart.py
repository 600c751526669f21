"""What is told apart from any danger of now: a past that is over, a story or a game, the dose that one takes, leaving a job, a
plain denial, words of death that a thing takes ("the end of the world", "overdosed on flashcards", "wanted to die on that call").

Head and encoder hear the grave words and not the sense they have there. So where they (or a rule) find danger, such clauses are
taken out and what is left is read anew: the danger that somebody tells of besides them is heard as before. A clause that stands
beside words of a means, a farewell or a wish of now stays where it is."""

from __future__ import annotations

import re

from bot.language.scan import holds_any
from bot.language.state.means import DRUG
from bot.language.tongues import in_english
from bot.late import late

_END = r"(?=\W*(?:$|[.,;:!?\n)]|\b(?:and|but|so|because|cos|after|when|lol|haha\w*)\b))"
_FAR = (
    r"(?:back then|(?:as|when i was) (?:a |an )?(?:\w+ )?(?:teen\w*|kid|child|student|girl|boy|lad|young\w*|little|\d\d|"
    r"(?:thir|four|fif|six|seven|eigh|nine)teen|twenty(?:[- ]\w+)?|thirty)|in my (?:\w+ )?(?:teens|twenties|thirties|youth)|"
    r"(?:\w+ )?(?:years?|decades?) (?:ago|back)|a long time ago|long ago|(?:in|since|back in|around) (?:19|20)\d\d|"
    r"at (?:uni\w*|school|college|fifteen|sixteen|seventeen|eighteen|nineteen|1[3-9])|in (?:high|secondary|middle|"
    r"sixth) ?(?:school|"
    r"form)|after (?:my|the) divorce|during (?:lockdown|covid|the pandemic|uni)|in lockdown|used to|once)"
)
"""When it was, so long ago that it is no news."""
_WAS_SO = (
    r"(?:(?:really |just |actually |often |sometimes )?(?:wanted|used to want|wished) (?:to (?:die|be dead|kill myself|"
    r"end it(?: "
    r"all)?|end my life|not (?:live|exist|be here)|hurt myself)|(?:i|that i) (?:was|were) dead)|(?:was|used to be|felt|"
    r"used to feel) "
    r"(?:\w+ )?suicidal|(?:had|used to have) (?:\w+ ){0,2}?(?:suicidal|dark) (?:thoughts|feelings|ideas)|"
    r"(?:thought|used to think) (?:\w+ )?about (?:suicide|dying|ending it(?: all)?|killing myself|ending my life)|"
    r"(?:didn'?t|did not) want to (?:live|be (?:here|alive)|go on|exist)|(?:tried|attempted) (?:to (?:kill myself|"
    r"end it(?: all)?|"
    r"end things|end my life|take my (?:own )?life|die)|suicide)|(?:took|had taken) an overdose|overdosed|"
    r"(?:used to |did )?(?:self[- ]?harm(?:ed)?|cut(?: myself)?|hurt myself))"
)
_OVER = late(
    r"\b(?:(?:(?:and|but|now|today|though|it'?s|that'?s|is|all) )*"
    r"(?:(?:i'?m|i am|i'?ve been|i have been|i feel|feel|feeling|doing|life is|things are|everything is|"
    r"i'?m doing) (?:(?!(?:not|never|hardly|barely|far|pretending|supposed|nearly)\b)\w+ ){0,2}?"
    r"(?:fine|ok|okay|good|great|well|better|happy|stable|alright|healthy|recovered|strong|"
    r"a different person)\b(?! (?:\w+ )?(?:about|knowing|because|if|(?:that|since|as|with the fact) i|(?:now )?with (?:it|"
    r"dying|doing|going|leaving|not)))"
    r"(?: (?:now|today|these days|again|since|for (?:\w+ )?(?:years|ages|decades)|ten years))*|"
    r"(?:i )?(?:don'?t|do not|haven'?t|have not|no longer)(?: (?:want|feel|think|felt|had|wanted|do|been|that|to|"
    r"way|like|so|"
    r"die|about|such|those|thoughts|now))* (?:any ?more|any longer|since|in (?:\w+ )?years|for (?:\w+ )?years|now|these days)|"
    r"not any ?more|not now|i (?:really |just )?(?:want|love|like|wish) (?:to live|living|my life(?! to\b)|to be alive|"
    r"being alive)(?: now| again)?|"
    r"(?:so |very |really )?glad (?:i (?:didn'?t|did not|never did|failed|lived|survived|am|'?m still here)|to be (?:here|"
    r"alive))|"
    r"(?<!soon )(?:(?:it'?s|that'?s|that is|it is|this is|they'?re|is|(?<!soon )all|long|now) )+(?:over|behind me|"
    r"in the past|history|gone|"
    r"done with|"
    r"a different life)(?! for me)(?: now| thanks to \w+)?|long (?:over|gone|past)|life is good|(?:i )?(?:have )?(?:got|"
    r"had) (?:\w+ )?(?:help|therapy|"
    r"counselling|treatment)|(?:i )?recovered|in recovery))\b",
    re.IGNORECASE,
)
"""That it is over, in plain words."""
_BACK_AGAIN = late(
    r"\b(?:again|still|back|lately|tonight|today|returned|returning|same|creeping|worse|soon|not (?:over|gone|ok|okay|fine|"
    r"well)|"
    r"never (?:left|went))\b",
    re.IGNORECASE,
)
"""Beside words that it is over: then it is not."""
_THEN = late(
    rf"\b(?:{_FAR},? (?:and |when )?i (?:have |had |'ve )?{_WAS_SO}|i (?:have |had |'ve )?{_WAS_SO}(?: \w+){{0,3}}?,? {_FAR}|"
    rf"i used to (?:be suicidal|want to die|self[- ]?harm|cut myself|hurt myself|think about suicide)(?: \w+){{0,3}}?)\b",
    re.IGNORECASE,
)
_ONE_SENTENCE = late(r"[^.!?\n]*[.!?\n]*", re.IGNORECASE)
_TALE = (
    r"(?:film|movie|book|novel|play|opera|series|show|drama|episode|song|story|poem|documentary|podcast|musical|soap|anime|"
    r"manga|"
    r"comic|thriller|sitcom|biopic|bond film|netflix thing)"
)
_TALES = (
    "film", "movie", "book", "novel", "play", "opera", "series", "show", "drama", "episode", "song", "story", "poem",
    "documentary", "podcast", "musical", "soap", "anime", "manga", "comic", "thriller", "sitcom", "biopic", "netflix",
)  # fmt: skip
"""One of these stands in what tells of a story."""
_STORY = late(
    rf"\b(?:the|a|an|this|that|our|my|another|some|one) (?:\w+ ){{0,3}}?{_TALE}\b(?: \w+){{0,4}}?[,:]? (?:is |was |"
    rf"'s )?(?:(?:all )?about (?!being\b|death\b|dying\b|suicide\b|"
    rf"wanting\b|me\b|how\b|not\b)|where|in which|ends?|ended|begins|starts|opens|has|had|with|called|that)\b|"
    rf"\b(?:{_TALE}) (?:where|in which|about (?:an?|the|two|some\w*|people|his|her|their))\b",
    re.IGNORECASE,
)
_OF_MINE = late(
    r"\b(?:i(?!(?:'?ve| have|'?m| am| was)? (?:just |only |also )?(?:watched|saw|seen|read|reading|liked?|loved?|watching|"
    r"finished|cried|"
    r"recommend|laughed|enjoyed|fell asleep|got it))(?:'?m|'?ve|'?d|'?ll)?|me|my(?! (?:film|book|play|show|class|favou?rite|"
    r"mum|dad))|myself|so do|"
    r"same|thought|felt|wish\w*|lucky|env(?:y|ied)|jealous|want\w*|relief|made sense|tempt\w*|us|we)\b",
    re.IGNORECASE,
)
"""The writer speaks of themself, and not of having read or seen it."""
_GAME = late(
    r"\b(?:level(?: \w+)?|boss (?:fight|battle)|last boss|final boss|respawn\w*|checkpoint|zombies?|the sims|sims?|"
    r"minecraft|fortnite|elden "
    r"ring|dark souls|mario|tomb raider|gta|call of duty|valorant|lobby|multiplayer|npcs?|speed ?run|controller|"
    r"playstation|"
    r"ps\d|xbox|nintendo|glitch(?:es|ed)?|save (?:file|point)|in[- ]game|video games?|gaming|d&d|"
    r"dungeons?|my "
    r"character|larp)\b",
    re.IGNORECASE,
)
_PLAYED = late(
    r"(?<!want to )(?<!wanna )(?<!wish )(?<!nearly )(?<!almost )(?<!could have )(?<!should have )\b(?:i "
    r")?(?:(?:accidentally|keep|kept|also|just|even|then|"
    r"always|got) )*(?:killed myself|hanged myself|hung myself|drowned(?: myself)?|blew myself up|jumped off (?:the|a) \w+|"
    r"fell off (?:the|a) \w+|"
    r"keep dying|kept dying|died|shot myself|set myself on fire|drove off (?:the|a) \w+)\b(?! (?:for real|tonight|"
    r"in (?:real )?life))",
    re.IGNORECASE,
)
_SHOT = late(
    r"\b(?:kill|shoot|stab|slay|slaughter|behead|blow)(?:s|ed|ing)?(?: up)? (?:\w+ )?(?:zombies?|monsters?|dragons?|"
    r"enem(?:y|ies)|npcs?|"
    r"demons?|orcs?|goblins?|aliens?|(?:final |last )?boss(?:es)? fights?)\b",
    re.IGNORECASE,
)
"""What falls in a game."""
_DRUGS = (
    r"(?:paracetamols?|ibuprofens?|aspirins?|nurofens?|panadols?|tylenols?|advils?|painkillers?|co[- ]?codamols?|"
    r"antihistamines?|"
    r"pills?|tablets?|meds|medication|medicines?|lemsips?|vitamins?|inhaler|sleeping (?:pill|tablet)|anadins?|calpol|statins?|"
    r"thyroxine|antibiotics?|beta ?blockers?)"
)
_EACH_TIME = (
    r"(?:every (?:day|morning|night|evening|meal)|daily|each (?:day|morning|night|evening|meal)|with (?:every|each|my) meals?|"
    r"(?:once|twice|two times|three times) (?:a day|daily)|in the mornings?|as prescribed)\b"
)
_DOSE = late(
    rf"\b(?:i |and )?(?:still )?(?:take|taking) (?:my |the |me )?(?:\w+ )?(?:{_DRUGS}|{DRUG}|insulin|inhaler) {_EACH_TIME}|"
    rf"\b(?:i |i'?ve |ive |i have )?(?:just |only |already |then )?(?:taken|took|take|had|popped|taking)(?: me)? "
    rf"(?:(?:(?:a|an|one|two|1|2|a couple(?: of)?|couple(?: of)?|my|my usual|my daily|my morning|my evening|my night|me|"
    rf"me usual|the)"
    rf" (?:\w+ )?){_DRUGS})\b(?: (?:this morning|this evening|at (?:\w+|\d+)(?: am| pm| o'?clock)?|on time|as usual|"
    rf"as prescribed|before|"
    rf"earlier|already|with (?:breakfast|food|water|dinner|tea)|for (?:my|the|this|me|a) (?:\w+ ){{0,2}}?\w+|"
    rf"like the (?:doctor|gp|nurse) "
    rf"(?:said|says|told me)|today))*",
    re.IGNORECASE,
)
_ON_A_GADGET = late(
    r"\b(?:took|taken|take|returned|brought|gave|handed|dropped|sent|posted|charged|carried) (?:off )?(?:back )?(?:the|my|"
    r"our|their|those|some|"
    r"all the|both) (?:\w+ ){0,2}?(?:tablets?|pads?)(?: and (?:the )?\w+)? (?:back )?(?:to|in to|into|at|off at|"
    r"over to) (?:the )?"
    r"(?:it|i\.t\.|help ?desk|service desk|head office|office|shop|store|repair\w*|reception|tech|warehouse|"
    r"apple)\b(?: \w+){0,2}",
    re.IGNORECASE,
)
_ORDINARY_DOSE = late(
    rf"\b{_EACH_TIME}|"
    r"\b(?:gone to bed|going to bed|off to bed|in bed|early night|a (?:nap|brew|bath)|having a (?:brew|tea|coffee|cuppa)|"
    r"blood pressure|"
    r"headache|migraine|my (?:head|back|knee|neck|shoulder|tooth|teeth|period|thyroid|heart|blood|stomach|asthma)|cold|flu|"
    r"fever|"
    r"hangover|pain(?:s|ful)?(?! to)|sore|allerg\w+|hay ?fever|adhd|doctor|gp|nurse|prescri\w+|chemist|breakfast|"
    r"interviews?|practi[sc]e|"
    r"ready|prep|woke|work|let'?s|lie down|lay down|lying down|feeling (?:a bit )?better|zombie|drowsy|woozy)\b",
    re.IGNORECASE,
)
_COUNTED = late(
    rf"\b{_EACH_TIME}|"
    r"\b(?:an?|one|two|1|2|couple)\b|\bmy (?:\w+ )?(?:antihistamine|inhaler|sleeping (?:pill|tablet)|tablet|pill)\b",
    re.IGNORECASE,
)
"""So few that one knows how many."""
_FOR_WHAT = late(
    r"\b(?:blood pressure|headache|migraine|my (?:head|back|knee|neck|shoulder|tooth|teeth|period|thyroid|asthma)|cold|flu|"
    r"fever|allerg\w+|hay ?fever|adhd|"
    r"doctor|gp|nurse|prescri\w+|chemist|breakfast|as usual|a brew|practi[sc]e|let'?s|ready to prep|fed the cat)\b",
    re.IGNORECASE,
)
"""Of tablets that nobody has counted more must be said."""
_FEELS_IT = late(
    r"\b(?:sleepy|drows\w+|dizzy|woozy|float\w*|numb|bye|wait\w*|finally|slip\w*|heavy|dark|cold|shak\w+|stomach|soon|"
    r"at last|calm|quiet)\b", re.IGNORECASE
)
_BY_A_DOCTOR = late(r"\b(?:doctor|gp|nurse|prescri\w+|chemist)\b", re.IGNORECASE)
_TOO_MANY = late(
    r"\b(?:all(?! (?:good|fine|set|ready))|whole|every|lots?|loads?|too (?:many|much)|more|extra|double|box(?:es)?|bottles?|"
    r"pack(?:et)?s?|strips?|enough|"
    r"handfuls?|the rest|another|others?|(?<!at )(?<!by )(?<!before )(?<!til )(?<!till )(?<!until )(?:\d\d+|three|four|five|"
    r"six|seven|"
    r"eight|nine|ten)|twenty|"
    r"thirty|forty|fifty|hundred|dozens?|"
    r"vodka|whisky|gin|drank|drunk|alcohol|wine|saved|stash\w*|count\w*|the ones|(?:kept|keep) (?:going|on|taking|"
    r"swallowing)|after (?:it|that|them)|em all|the lot|"
    r"end(?:ing)? (?:it|things)|die|dying|dead|death|"
    r"kill\w*|suicid\w*|"
    r"overdos\w*|goodbyes?|sorry|forgive|love you|never|forever|for ever|wake up|won'?t wake|not wake|peace|no ?one|nobody|"
    r"alone|help|scared|"
    r"pass(?:ing)? out|heaven|gone(?! to bed)|it'?s done|over now|notes?)\b",
    re.IGNORECASE,
)
_A_CARD = (
    r"(?:goodbye|farewell) (?:letters?|notes?|cards?|e-?mails?|messages?|post|speech|presents?|cakes?) (?:to|"
    r"for) (?:all )?(?:the |"
    r"my |our )?(?:\w+ )?(?:team|office|regulars|clients?|customers?|patients?|residents?|pupils|students|class|staff|colleagues|"
    r"department|company|(?:lads|girls|guys|people) (?:at work|(?:on|at|in) the (?:ward|office|shop|depot|warehouse|floor)))\b"
)
"""What one writes to those with whom one worked."""
_LEAVES_A_JOB = late(
    r"\b(?:last (?:day|shift|week) (?:at|in|of|on|tonight|tomorrow|today|yesterday|friday|saturday|sunday|monday|tuesday|"
    r"wednesday|"
    r"thursday)\b(?! (?:this )?(?:earth|life|my life))|leaving (?:do|party|drinks|cake|card|present)|(?:hand(?:ed|ing)?|"
    r"gave|give|giving) "
    r"(?:in |back |over )?(?:my |the )?(?:\w+ )?(?:badge|keys|pass|lanyard|laptop|uniform|notice|locker key)(?: \w+)?\b|"
    r"(?:badge|keys|pass|lanyard|laptop|uniform|notice)(?: and (?:my )?\w+)? (?:handed )?(?:in|back)\b|"
    r"goodbyes? (?:at|to) (?:the )?(?:\w+ )?(?:team|office|"
    r"regulars|clients?|customers?|patients?|residents?|pupils|students|class|staff|colleagues|shop|works|place|firm|"
    r"company|agency|"
    r"school|ward|depot|lads at work|girls at work|guys at work|old (?:place|job|team))\b|"
    rf"{_A_CARD}|(?:contract|placement|internship|"
    r"season|"
    r"notice period) (?:ends|ended|finishes|finished|is up)\b)",
    re.IGNORECASE,
)
_FAREWELL = late(
    rf"\b(?:i'?ve |i have |i )?(?:already |just )?(?:written|wrote|write|writing|sent|posted|left|made|bought|signed) (?:my |"
    rf"a |the |our )?"
    rf"{_A_CARD}|(?:\b(?:and|i'?m|am) )*\b(?:never|not) looking back\b|"
    r"\b(?:i'?ve |i have |i |have )?(?:already |just )?(?:said|saying|say|made|done) (?:all )?(?:(?:my|me|the) goodbyes?|"
    r"goodbye to (?:the |my |our "
    r")?(?:\w+ )?(?:team|office|regulars|clients?|customers?|patients?|residents?|pupils|students|class|staff|colleagues|"
    r"shop|works|place|"
    r"firm|company|agency|school|ward|depot|lads|girls|guys))(?: at the (?:old )?(?:place|job|office|works|shop|firm))?\b|"
    r"\b(?:my |the )?last (?:day|shift|week)(?! (?:of|on) (?:everything|it all|all|my life|earth|this))(?: (?:at|in|of|"
    r"on) (?:the )?(?:\w+ )?\w+)?(?: (?:tonight|tomorrow|today|"
    r"yesterday|on \w+day|"
    r"friday|saturday|sunday|monday|tuesday|wednesday|thursday))?(?! (?:\w+ )?(?:earth|life|alive))|"
    r"\b(?:i )?(?:then i )?hand(?:ed|ing)? (?:in |back |over )?my (?:\w+ )?(?:badge|keys|pass|lanyard|laptop|"
    r"uniform)(?: and (?!never|not|then|i\b)(?:my )?\w+)*"
    r"(?: (?:in|back|over))?",
    re.IGNORECASE,
)
_LIFE = late(
    r"\b(?:life|live|living|alive|dies?|dying|dead|death|suicid\w*|kill\w*|pills?|tablets?|rope|noose|bridge|roof|train|"
    r"blade|knife|gun|"
    r"forever|for ever|for good|ever again|world|earth|heaven|peace(?:ful)?|wake up|never wake|the end|end (?:it|things)|"
    r"everyone i|my (?:kids|children|mum|mom|"
    r"mother|dad|family|wife|husband|sister|brother|son|daughter|parents)|sorry|forgive|love you|alone|no more|nobody|"
    r"tonight i|after that "
    r"nothing|do ?n'?t know|nobody knows|without (?:them|him|her|anyone)|secret\w*|won'?t be (?:here|around|back|needing)|"
    r"not coming back|wills?|letters?|funeral|hurt(?:ing)? myself|harm|hopeless|pain|plan|ready|full stop|"
    r"(?:hop|wish|pray)(?:e[ds]?|ing|ed)? (?:that )?(?:it|this|today|friday|that) (?:would|will|was|were|is|could|to))\b",
    re.IGNORECASE,
)
"""Beside a farewell to an office: then it may be more than that."""
_NO_WISH = late(
    r"\b(?:(?:don'?t worry|no|look|honestly|relax|and)[,.]? )?(?:(?:i )?(?:do ?n'?t|do not|don'?t) (?:actually |really |"
    r"even )?(?:want to|wanna) (?:die|"
    r"kill myself|hurt myself|be dead|harm myself|end it|top myself)|(?:i'?m |i am |im )?not (?:suicidal|"
    r"going to (?:do anything (?:silly|"
    r"stupid|daft)|(?:hurt|kill|top|harm) myself)|gonna (?:do anything (?:silly|stupid|daft)|(?:hurt|kill|top|harm) myself)|"
    r"talking about "
    r"(?:harming|hurting|killing) (?:myself|meself)|thinking of (?:harming|hurting|killing) (?:myself|meself))|"
    r"nothing like (?:hurting|"
    r"harming|killing) (?:myself|meself)|i (?:would|will|'?d|could) never (?:hurt|kill|harm|top) myself)"
    r"(?: over (?:it|this|that)| or (?:anything|whatever|owt|something)(?: like that)?| of (?:the kind|that kind|"
    r"that))*",
    re.IGNORECASE,
)
_ONLY_THAT = late(
    r"\b(?:(?:just|only|simply|merely|mostly|more) (?:(?:an?|so|really|very|a bit|a little|quite|feeling|in|had|"
    r"having) )*(?:fed up|annoyed|cross|angry|gutted|"
    r"disappointed|sad|upset|down about (?:it|the job)|bummed|frustrated|stressed|pissed off|raging|sore about it|let down|"
    r"knackered|hurt|"
    r"grumpy|(?:crap|bad|rubbish|shit|shitty|long|hard|rough|lousy|awful|rotten) (?:day|week|month|morning|night|mood))|"
    r"(?:it'?s|its|was|been|having) (?:just |only )?a (?:crap|bad|rubbish|shit|shitty|long|hard|rough|lousy|awful|"
    r"rotten) (?:day|week|month|morning)|"
    r"(?:it'?s|its) (?:just|only) (?:a|the|one) (?:job|interview|rejection|no)|(?:i (?:just )?)?(?:wanna|"
    r"want to) (?!(?:know|find out|see) how to\W*$)(?:know|"
    r"ask|write|reply|hear|see|find out|practi[sc]e|"
    r"say)|gin and|a nap)\b",
    re.IGNORECASE,
)
_AND_YET = late(
    r"\b(?:another way|way out|only way|no choice|option|stop(?:s|ping)? (?:feeling|living|being|it|this)|it to (?:stop|end|"
    r"be over)|"
    r"disappear|vanish|pain|cope|tired of|sick of (?:life|living|being|it)|live|living|alive|life|exist|existing|wake|go on|"
    r"carry on|point|pills?|tablets?|plan\w*|"
    r"tonight|goodbye|sometimes|maybe|might|but i (?:will|have|am)|have to|burden|die|dying|dead|cut|bleed\w*|scared|afraid|"
    r"trust myself|safe|hopeless|"
    r"end it|gone|over now|jump\w*|rope|bridge)\b",
    re.IGNORECASE,
)
"""After a denial: it denies less than it says."""
_PLACE = (
    r"(?:call|zoom|meeting|teams?|interview|panel|shift|project|course|class|lecture|induction|webinar|presentation|"
    r"assessment(?: cent(?:re|er))?|group (?:task|exercise|interview)|role ?play|icebreaker|training|video|test|exam|"
    r"conference|workshop|"
    r"stand ?up|onboarding|audition|stage|podium|account|seminar|tutorial|recording)"
)
_THING = (
    r"(?:answer|reply|e-?mail|message|interview|question|slide|typo|line|photo|video|recording|post|tweet|moment|memory|day|"
    r"week|"
    r"conversation|cv|profile|account|sentence|comment|call|presentation|voicemail|joke|whole thing|performance)"
)
_HIGH = (
    r"(?:salary|money|job|role|post|position|wage|offer|coffee|chance|team|company|contract|package|pension|title|place|"
    r"bonus|view|desk|"
    r"office|coffee|sandwich|pizza|gig|rate|seat|ticket)"
)
_NO_DRUG = (
    r"(?!(?:(?:my|the|his|her|some|all|too|a|an|them|it|those|these|purpose|sleeping|pain|heart|everything|whatever|"
    r"mon|tues|wednes|thurs|fri|satur|sun)\w*\b|pills?|tablets?|paracetamol\w*|meds|medic\w*|painkillers?|codeine|insulin|"
    r"heroin|"
    r"fentanyl|cocaine|coke|ketamine|mdma|drugs|opi\w+|morphine|xanax|valium|diazepam|antidepress\w*|ibuprofen|aspirin|"
    r"tramadol|"
    r"alcohol|vodka|whisky|pain ?killers|" + DRUG + r")\b)"
)
_FIGURES = (
    # Nigerian Pidgin: who would not, what hurts, and "die" for "very much" ("the thing pain me die")
    (("gree", "pain", "vex", "shame", "shock", "tire"), late(
        r"\b(?:no|nor|never) (?:gree|agree) (?:take|pick|choose|select|employ|hire|give|answer|reply|call|tell)"
        r"(?: (?:me|us|anything|the job|job|work))*(?: o)?\b|"
        r"\b(?:(?:e|it|i|the (?:thing|matter|news|email)|this (?:thing|one|matter|news)|am) )?(?:(?:dey|don|just|really) )*"
        r"(?:pain|vex|shame|shock|tire)(?: (?:me|us))? die\b(?! (?:to|today|tonight|tomorrow|now|alone|for|with))|"
        r"\b(?:i|e|it|the (?:thing|matter|news|email)|this (?:thing|one|matter|news)) dey pain(?: me| us)?\b"
        r"(?! (?:for|since|inside|when)\b)",
        re.IGNORECASE,
    )),
    # the end of the world
    (("end of the world",), late(
        r"\b(?:(?:it'?s|it is|that'?s|this is|is|was|wasn'?t|isn'?t|hardly|probably|really|surely|just|mum said|i know|"
        r"i suppose|and) )*"
        r"(?:not|n'?t|hardly|isn'?t|isnt|aint|ain'?t|wasn'?t) (?:really |quite |exactly |"
        r"like )?the end of the world\b(?![^\n]*\b(?:shame|pity|wish (?:it|that)|if only|good|relief)\b)|"
        r"\b(?:feels|felt|seems|seemed) like the end of the world (?:but|though|and) (?:i know )?(?:it|that)(?:'?s|"
        r" is)?(?:n'?t|"
        r" not)\b|"
        r"\bthe end of the world as we know it\b",
        re.IGNORECASE,
    )),
    # to overdose on what is no drug
    (("overdos", "od"), late(
        rf"\b(?:i |i'?ve |have |totally |may have |sort of )*(?:overdos(?:ed|ing)|o\.?d'?(?:ed|d|ing)) (?:a bit |"
        rf"slightly )?on {_NO_DRUG}\w+"
        r"(?: (?:about|and(?! then\b)|podcasts|questions|answers) \w+)?(?: (?:last (?:night|week)|today|yesterday|"
        r"this (?:morning|week)|"
        r"again|lol))?\b|"
        rf"\b(?:took |had |taken )?(?:an |a |some )?overdose of {_NO_DRUG}\w+\b",
        re.IGNORECASE,
    )),
    # to die on a call, of a number, of a thing
    (("die ", "dying"), late(
        rf"\b(?:i )?(?:(?:just|really|honestly|literally|truly) )*(?:want(?:ed|ing)? to|wanna|could have|nearly|almost|"
        rf"felt like i (?:would|might)|make me want to|"
        rf"made me want to|makes me want to) (?:just )?(?:die|curl up and die) (?:on|in|at|during|through|right there (?:on|"
        rf"in)) (?:that|this|the|their|every|"
        rf"my (?:last|first|second|final)|one) (?:\w+ )?{_PLACE}{_END}|"
        r"\b(?:wait(?:ed|ing)? (?:\w+ ){0,4})?(?:i )?(?:was |were |am |i'?m |nearly |been )?dying (?:of|from|with) (?:the |a |"
        r"an |this )?(?:nerv\w*|fumes|hangover|shame|"
        r"embarrass\w*|heat|cold|curiosity|boredom|thirst|hunger|laugh\w*|cringe|it here|flu|hay ?fever|humidity|"
        r"secondhand embarrassment)\b",
        re.IGNORECASE,
    )),
    # for that salary
    ((" for ",), late(
        rf"\b(?:i'?d|i would|would|id)(?: \w+){{0,6}}? (?:jump off|walk off|leap off|walk into|walk through|jump into|"
        rf"throw myself off|fall off) (?:a|the) (?:\w+ )?"
        rf"(?:cliff|bridge|fire|building|roof|volcano|sea|lake|fountain|plane) for (?:a|an|that|this|the|"
        rf"their) (?:\w+ ){{0,2}}?{_HIGH}\b|"
        rf"\b(?:i'?d|i would|would|id|could) (?:literally |honestly |happily )?(?:die|kill) for (?:a|an|that|this|the|their|"
        rf"some) (?:\w+ ){{0,2}}?{_HIGH}\b",
        re.IGNORECASE,
    )),
    # so it felt
    (("gone to heaven",), late(
        r"\b(?:in my head )?(?:i )?(?:thought )?(?<!wish )(?<!wished )(?<!if )(?<!hope )i(?:'?d| had)(?: already|"
        r" just)? died and gone to "
        r"heaven\b",
        re.IGNORECASE,
    )),
    # a dream that died
    ((" died", " dead", " dying"), late(
        r"\b(?:my|the|that|a part of my|this) (?:\w+ )?(?:dreams?|hopes|chances?|career|enthusiasm|motivation|application|"
        r"ambitions?|"
        r"passion|plans?)(?: (?:of|for|in|about)(?: \w+){1,5}?)? (?:just |has |have |is |are |was |had )*(?:died|dead|dying)\b"
        r"(?! (?:inside|and so|with me|too))",
        re.IGNORECASE,
    )),
    # some days away
    (("booked",), late(
        r"\b(?:i'?ve |i have |i )?(?:just )?booked (?:myself |us )?(?:into )?an? (?:\w+ )?(?:hotel|cottage|cabin|b ?(?:&|"
        r"and) ?b|airbnb|"
        r"caravan|spa|lodge)(?: room)? (?:in|near|at) (?!the\b|beachy)\w+(?: \w+)? for (?:the|a|two|three|four|five|a long|next) "
        r"(?:\w+ )?(?:weekend|week|few days|days|nights|fortnight)\b",
        re.IGNORECASE,
    )),
    # a rope for a boat
    (("rope",), late(
        r"\b(?:i'?ve |i )?(?:bought|got|ordered|buying|need|picked up|came home with) (?:some |a |the |"
        r"more )?(?:\w+ )?rope(?: and(?: \w+)"
        r"{1,3}?)? for (?:the |my |a |our )(?:\w+'?s? )?(?:boat|tent|washing(?: line)?|swing|camping(?: trip)?|"
        r"climbing(?: trip)?|horse|"
        r"trailer|garden|dog|shed|play|hike)\b",
        re.IGNORECASE,
    )),
    # a town without work
    (("living in",), late(
        r"\b(?:there'?s |there is |i see |what'?s |what is )?(?:no|any|the|not much) point (?:in |of |to )?(?:me |"
        r"us )?living in (?:a "
        r"(?:\w+ )?(?:city|town|village|place)|the (?:city|north|south|countryside|sticks)|(?!(?:this|that|a|an|the|my|it|here|"
        r"such|"
        r"pain|fear|shame|misery|darkness|hell|agony|torment|limbo|poverty|debt|silence|sorrow|grief)\b)\w+)\b"
        r"(?=[^.!?\n]{0,40}\b(?:jobs?|work|rent|offices?|employers?|interviews?)\b)",
        re.IGNORECASE,
    )),
    # from existence
    (("delete", "erase", "wipe", "remove", "scrub"), late(
        rf"\b(?:wish|want|wanna|could|can|like|love|need|please|to)?(?: i| you| we)?(?: could| to| can)? ?(?:delete|erase|wipe|"
        rf"remove|scrub) (?:that|this|the|my|those|"
        rf"all) (?:\w+ ){{0,2}}?{_THING}s? (?:from|out of) (?:existence|history|(?:my|the|this) (?:life|memory|mind|world|"
        rf"internet|record))\b",
        re.IGNORECASE,
    )),
    # a look that is called after it
    (("wrist", "suicide"), late(
        r"\b(?:slit|slash|cut) (?:my|your|his|her|their) wrists? (?:aesthetic|vibes?|core|era|energy|music|playlist|chic|look|"
        r"mood board|song|songs|poetry|moment)\b|"
        r"\bsuicide (?:note|letter) (?:energy|vibes?|aesthetic|core|font)\b",
        re.IGNORECASE,
    )),
    # away, to a beach
    (("disappear", "vanish", "run away", "escape", "hide"), late(
        r"\b(?:i )?(?:just |really )?(?:want to|wanna|need to|could|gonna|going to|might|may|i'?ll|would love to|i'?d love to|"
        r"wish i could) (?:just )?(?:disappear|vanish|run away|escape|"
        r"hide)(?: off)? (?:to|into|on) (?:a|an|the|my|some|our)? ?(?:\w+ ){0,2}?(?:beach|island|cabin|cottage|hills|mountains|"
        r"countryside|holiday|spa|resort|caravan|tent|"
        r"village|spain|portugal|greece|italy|france|bali|goa|benidorm|cornwall|scotland|ireland|wales|circus|library|garden|"
        r"pub|duvet|blanket|bunk|allotment)\b"
        r"(?: for (?:a|an|the|one|two|three|\d+|some)? ?(?:\w+ )?(?:days?|weeks?|months?|weekend|while|bit|years?|summer|"
        r"winter))?(?: (?:and|to) forget (?:about )?"
        r"(?:jobs|work|it|this|them|all this|everything))?|"
        r"\b(?:i )?(?:want to|wanna|could|gonna|might|wish i could|like) (?:just )?(?:disappear|vanish|hide)\.? (?:from|"
        r"off) (?:linked ?in|instagram|facebook|social media|the (?:internet|"
        r"group|chat|list|class)|slack|teams|zoom)\b(?: \w+)?(?: for (?:a|an|one|two) (?:\w+ )?\w+)?",
        re.IGNORECASE,
    )),
    # a team that is better off
    (("better off",), late(
        r"\b(?:(?:my|the|our|his|her) (?:\w+ )?(?:manager|boss|panel|recruiter|interviewer|supervisor|they|he|she) (?:said|"
        r"says|"
        r"told me|thinks|reckons|wrote) (?:that )?)?"
        r"(?:(?:they|he|she) (?:said|say|says|told me) )?(?:the|that|their|this) (?:\w+ )?(?:team|company|firm|office|"
        r"department|business|project|group|shop|agency)"
        r"(?:'?s| is| was| would be|'?d be| will be|'?ll be) (?:probably |clearly |far |much )?better off without (?:me|"
        r"people like me)\b",
        re.IGNORECASE,
    )),
    # under the bus, one's own throat, the end of a rope
    (("under the bus", "throat", "end of my"), late(
        r"\b(?:i )?(?:just |basically |totally )?(?:threw|throw|throwing|thrown) (?:myself|me|him|her|them|"
        r"us) under the bus\b(?=[^.!?\n]*\b(?:interview|panel|meeting|question|answer|boss|"
        r"manager|lol|haha\w*|there|by)\b)|"
        r"\b(?:i )?(?:just |basically )?(?:cut|slit) my own throat (?:by |with |when |in |asking|saying|offering|quoting|"
        r"telling|there by)(?=[^.!?\n]*\b(?:salary|money|price|pay|"
        r"rate|number|question|interview|answer|asking|wage|much)\b)|"
        r"\b(?:at|near|reaching|reached) the end of my (?:rope|tether) with (?:this|that|the|these|their|it|them|him|"
        r"her) ?(?:\w+ ){0,2}?\w+",
        re.IGNORECASE,
    )),
    # the question of every form, which is spelt as "living" is
    (("leaving",), late(
        r"\breasons? (?:for|of) leaving\b(?!\W+(?:seen|had) enough)",
        re.IGNORECASE,
    )),
    # a trade, and applications, in which there is none
    (("future", "point"), late(
        r"\b(?:i )?(?:really |just |honestly )?(?:do ?n'?t|do not|can'?t|cannot|can|could ?n'?t|there is|there'?s|"
        r"there is ?n'?t) (?:really |even )?(?:see )?(?:an?|any|no|much of a) "
        r"(?:real )?future (?:for (?:me|myself|us|anyone) )?in (?!living|being|existing|dying|anything|breathing|going|"
        r"carrying)(?:the |this |that |my |our )?(?:\w+ )?"
        r"(?:\w+(?:ancy|cy|ics|istry|ology|ance|ism|work|ering|aking|eering|nting|tising|keting|aching|ursing|rsing|iling|"
        r"nding)|law|sales|retail|"
        r"academia|media|hospitality|market|industry|sector|business|field|profession|trade|job|company|firm|team|it|hr|design|"
        r"education|construction|"
        r"logistics|finance|banking|journalism|architecture)\b|"
        r"\b(?:there'?s |there is |i see |what'?s |what is |wheres |is there )?(?:no|any|the|a|little|not much) point (?:in |"
        r"of |to )?(?:me |my |us |even |you )*"
        r"(?:appl(?:ying|y)|asking|writing|going to (?:\w+ )?interviews?|sending|interviewing|chasing|ringing|calling|"
        r"preparing|"
        r"practi[sc]ing|emailing|phoning|tailoring)\b(?! (?:or|and|nor)\b)"
        r"(?: (?:to|for|with) (?:them|it|that|those|this|jobs?|that place))?(?: (?:again|any ?more|now|then))?(?: is there)?",
        re.IGNORECASE,
    )),
    # the edge of a bath
    (("edge of",), late(
        r"\b(?:i )?(?:just |was |were |am |i'?m )*(?:sat|sit|sitting|perched|stood|standing) (?:\w+ )?(?:on|at) (?:the|"
        r"my) (?:very )?edge of (?:the|my|a|our) (?:bath(?:tub)?|bed|sofa|chair|"
        r"seat|desk|table|couch|settee|dance floor|circle|group|room|field|pitch|pool|stage)\b",
        re.IGNORECASE,
    )),
    # what is called after it
    (("suicid",), late(
        r"\bsuicide (?:wings?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|drills?|runs?|sprints?|squeeze|burns?|"
        r"doors?|chicken|curry|sauce|shifts?|mission|barriers?)\b|"
        r"\bsuicidally \w+",
        re.IGNORECASE,
    )),
    # a list, and no world
    (("not exist on", "myself"), late(
        r"\b(?:would |i'?d )?(?:rather|prefer to) not exist on (?:their|the|this|that|your) (?:\w+ ){0,2}?(?:list|system|"
        r"books?|"
        r"records?|site|database|register)\b|"
        r"\b(?:want to |wanna |going to |gonna |might )?(?:delete|remove|erase) myself (?:from|off) (?:linked ?in|indeed|"
        r"facebook|instagram|twitter|the (?:internet|group|list|site|system))\b",
        re.IGNORECASE,
    )),
    # an hour, a week
    (("up at", "up before", "to end", "to be over", "to finish", "to stop", "not because", "burden"), late(
        r"\b(?:i'?m |i am )?(?:never|not) (?:waking|wake|getting|get) up (?:at|before) (?:\d+|four|five|six|seven)(?: ?am)?\b|"
        r"\b(?:i )?(?:just |really |only )?(?:want|need|wish for) (?:this|the|my|today'?s) (?:\w+ )?(?:week|day|month|year|"
        r"shift|call|process|commute|meeting|course|semester|quarter) to "
        r"(?:end|be over|finish|stop)\b|"
        r"\bnot because i (?:want|wanna|wish)(?: to)? (?:\w+ )?(?:die|dead|gone|myself|it)\b|"
        r"\b(?:i'?m |i am |being |feel(?:ing)? (?:like )?)?a burden (?:to|on) (?:nobody|the (?:pension fund|filing cabinet|"
        r"rota|"
        r"printer|server|state|bank|taxpayer|system|wi-?fi)|"
        r"state bank)\b",
        re.IGNORECASE,
    )),
    # a stove that one ran home to
    (("gas on", "oven on"), late(
        r"\b(?:i )?(?:had )?left the (?:gas|oven) on(?: this morning| again| at home)?,?(?: and| so|"
        r" but)? [^.!?\n]{0,40}\b(?:ran|run|rush\w*|go|went|drove|"
        r"drive|sprint\w*|turn(?:ed)?|switch(?:ed)?) (?:back |all the way )?(?:home|back|it off)\b",
        re.IGNORECASE,
    )),
    # where one is to be found
    (("find me",), late(
        r"\byou(?:'?ll| will| can)? (?:always )?find me (?:at|in|by|behind) (?:my|the|our) (?:\w+ )?(?:desk|lobby|reception|"
        r"entrance|counter|till|stand|booth)\b"
        r"(?: in the morning| tomorrow| at \w+| on \w+)*",
        re.IGNORECASE,
    )),
    # to leave a place
    (("leave th", "kill the"), late(
        r"\b(?:i )?(?:want to|wanna|can'?t wait to|gonna|going to) leave (?:this|that|the) (?:\w+ )?(?:place|job|office|agency|"
        r"company|town|city|firm|shop|school|team|"
        r"course|flat|house|sector|industry)(?: and (?:never|not) (?:come|go|look) back)?(?=[^.!?\n]*\b(?:agency|company|"
        r"office|"
        r"job|boss|manager|town|worst|firm|rent|shop|"
        r"wages|pay)\b)|"
        r"\bkill the (?:lights?|music|engine|mic|camera|noise|sound|volume|tv|radio|alarm|heating|mood)\b",
        re.IGNORECASE,
    )),
    # the work that waited
    (("had to go", "had to get", "had to do", "had to carry"), late(
        r"\b(?:and |then |so )*i (?:then |still |just )?had to (?:go|get|carry|do)(?: straight| right| back| on| in|"
        r" out)*(?: (?:and do|"
        r"to do|with|and run|and teach|and take|and finish|to))? (?:the|my|a|another) (?:\w+ ){0,2}?(?:rounds?|shift|handover|"
        r"school run|class|lesson|till|counter|clinic|meeting|assembly|service|register)\b(?![^.!?\n]*\b(?:kept|took|stole|"
        r"pocket\w*|box|"
        r"myself|saved|hid)\b)(?: straight| right| directly)?(?: after(?:wards)?(?: (?:it|that))?)?",
        re.IGNORECASE,
    )),
    # Scots: dead tired
    (("deid", "dead"), late(
        r"\b(?:i |i'?m |ah'?m |ah |aye |a )*(?:was |were |am |wis |is |be )?(?:pure |fair |fully |just |well )*(?:deid|"
        r"dead) (?:tired|beat|done|on (?:my|ma|his|her|their) "
        r"(?:feet|legs)|after (?:it|that|the (?:shift|walk|climb|run|day))|after that shift(?: lads)?)\b",
        re.IGNORECASE,
    )),
)
"""What one of them holds, and the words of death that a thing takes."""
_ASKED_NO = late(
    r"\b(?:you|he|she|they|doctor|gp|nurse|(?:my |the |a )?(?:\w+ )?(?:wife|husband|mum|mam|mom|mother|dad|partner|doctor|"
    r"gp|nurse|manager|boss|interviewer|"
    r"recruiter|panel|lady|man|friend|mate|sister|brother|form|hr)) (?:has |have |just |even |quite properly, |"
    r"quite rightly, )*(?:keeps? )?ask(?:s|ed|ing)?"
    r"(?: me)?,?(?: \w+ly,?)? (?:if|whether|do|am|was|did|have|had|are|about) [^.!?\n]{0,60}?(?:die|dying|suicid\w*|"
    r"dark thoughts|hurt(?:ing)? (?:myself|me)|harm(?:ing|ed)? "
    r"(?:myself|me)|self[- ]?harm\w*|kill(?:ing)? myself|something (?:silly|stupid|daft)|safe|end(?:ing)? (?:it|things|"
    r"my life))\W{1,3}(?:and )?(?:(?:i|and) (?:said?|say|told "
    r"(?:him|her|them)|answered) )?(?:of course )?(?:no|nope|never|i do ?n'?t|i'?m not|im not|i am not|i was ?n'?t|"
    r"i have ?n'?t|i wo ?n'?t|not at all|not once)\b"
    r"(?:,? (?:never|not at all|not now|no))*(?!,? it'?s (?:the|a|not|more)\b)(?! (?:sure|really|know|entirely|so|yet|"
    r"always|tonight|completely|idea|clue|comment|it'?s|(?:i (?:told|said) \w+ no\W+)?\w+day\W*$))",
    re.IGNORECASE,
)
"""Somebody asked after it, and the answer was no."""
_NO_ANSWER = late(
    r"\b(?:lie[ds]?|lying|pretend\w*|truth|bc|because (?:the |my |she|he|they)|in the room|sat (?:there|beside|next)|"
    r"didn'?t dare|scared|couldn'?t (?:say|tell)|easier|(?:he|she|they|it)(?: would|'d|d) (?:\w+ )?(?:ring|call|tell|phone|"
    r"lock|section|send|worry|panic|cry|kill|break)|"
    r"that'?s what i (?:say|said|tell)|so\. ?yeah|but|actually|really i|fingers|yes|good ?bye|saturday\W*$|sunday\W*$|"
    r"monday\W*$)\b",
    re.IGNORECASE,
)
"""With these the answer may have been another."""
_AWAY = late(
    r"\b(?:i |we )?(?:wo ?n'?t|will not|'?ll not) be (?:here|around|in|about|available|reachable) (?:\w+ )?(?:next (?:week|"
    r"month)|this (?:week|weekend)|(?:on |from |until |till |after )?(?:mon|tues|wednes|"
    r"thurs|fri|satur|sun)day|tomorrow|from \w+|until \w+|till \w+)\b|\b(?:i |we )?(?:'?ll|will) be (?:gone|away|"
    r"off) (?:\w+ )?(?:from|next|on|until|till|for|this) (?:\w+ ?){1,2}\b",
    re.IGNORECASE,
)
_WHERE_TO = late(
    r"\b(?:(?:we'?re|we are|i'?m|i am|i'?ll be|be|staying|off|going|flying|two weeks|a week|weekend) (?:in|at|to|on|"
    r"away in) (?!peace|pain|heaven|hell|rest|sleep|my (?:own )?grave|(?:the |a )?(?:river|sea|ground|water|earth|canal|"
    r"lake|woods|bridge|cliff|other side|better place))(?:my |the |a )?"
    r"\w+|got (?:exams?|a wedding|a course|work|another interview)|(?:on )?(?:holiday|annual leave|honeymoon|maternity)|"
    r"pause|(?<!need for )(?<!no )(?<!need )reminders?|exams|dentist|wedding|conference|camping|"
    r"visiting \w+|moving (?:house|to (?!the (?:other|next)\b|a better)\w+))\b",
    re.IGNORECASE,
)
_AT_A_STATION = late(
    r"\b(?:i'?m |i am |just |still |now )*(?:waiting|standing|stood|sat|sitting|stuck|here) (?:\w+ )?(?:on|at) (?:the |"
    r"a )?(?:\w+ )?(?:platform|station|bus stop)\b(?: \d+)?",
    re.IGNORECASE,
)
_A_JOURNEY = late(
    r"\b(?:\d{1,2}[:.]\d\d|delayed|delays?|running late|late again|tickets?|train home|bus home|on my way|commut\w+|"
    r"text (?:me )?(?:the|your) tips|coffee|rail replacement|cancelled|"
    r"signal fail\w+|seat|to (?:crewe|leeds|work|the (?:interview|office)))\b",
    re.IGNORECASE,
)
_NO_JOURNEY = late(
    r"\b(?:(?:n'?t|not|never|non) ?-?stop\w*|fast|express|freight|through train|easy|easi\w+|step\w*|edge|yellow line|"
    r"jump\w*|in front|last|final|goodbye|think\w*|thought|sorry|tell|"
    r"quiet|peace|over|end\w*|done|line|tracks?|rails?|close|shak\w+|cry\w*|alone|scared|every (?:train|one)|know|find\w*|"
    r"pocket|body)\b",
    re.IGNORECASE,
)
_COLON = late(r"(?P<grave>[^.!?\n:]{3,90}):(?P<what>[^.!?\n]{3,160})")
_NEGATED = late(r"\bnot\b|n't\b|\bno\b", re.IGNORECASE)
_OUTRIGHT = late(
    r"\b(?:di(?:e|ed|es)|dying|dead|death|kill\w*|hang\w*|myself|suicid\w*|hurt\w*|harm\w*|life|live|living|alive|jump\w*|"
    r"cut\w*|drown\w*|bridge|roof|train|"
    r"knife|gun|goodbyes?|sorry|body|funeral|hopeless|burden|disappear|wake)\b",
    re.IGNORECASE,
)
"""What no colon explains."""
_OF_A_JOB = late(
    r"\b(?:apply\w*|applications?|cvs?|r[eé]sum[eé]s?|references?|thank[- ]you|cover(?:ing)? letters?|submit\w*|portfolio|"
    r"suits?|shirts?|linked ?in|gym membership|"
    r"contract|lanyard|emails? (?:them|hr|the)|send the|recruiters?|interviews?|feedback|subscription|lease|agency|stall|"
    r"shop|bakery)\b",
    re.IGNORECASE,
)
_IN_EARNEST = late(
    r"\b(?:i (?:really |actually |genuinely |honestly )?mean it|for real|not (?:a )?jok(?:e|ing)|no joke|"
    r"seriously(?! though)|tonight|pills?|tablets?|rope|noose|"
    r"blade|razor|goodbye|suicid(?:al|e)(?! (?:note|letter) (?:energy|vibe|aesth|core|font))|every (?:night|day)|"
    r"all the time|for (?:weeks|months)|any ?more|"
    r"so (?:do|am|will) i|plan(?:ned|ning)?|hurt(?:ing)? myself|harm(?:ing)? myself|kill(?:ing)? myself|end (?:it|my life)|"
    r"no point|not (?:wake|be here)|"
    r"can'?t (?:cope|go on|carry on|stop)|alone|crying|scared|help me|for good|for ?ever|never (?:come|coming|return|be)|"
    r"(?:still|so) (?:do|want|would|feel)|might anyway|(?:if|when) i (?:go|went|leave|left)|(?:will|'ll) die|better off|"
    r"and i (?:do|would|might|will|am))\b",
    re.IGNORECASE,
)
"""Beside a way of speaking: then it is none."""
_HERE = late(
    r"\b(?:i )?(?:really |just |honestly )?(?:don'?t|do not|dont|didn'?t) (?:want to|"
    r"wanna) be here\b(?! any ?more)(?=\W{0,3}(?:because |cos |coz |as |"
    r"since )?(?:this|the|that|their|it'?s|its|it) (?:\w+ )?(?:office|town|warehouse|shop|room|place|induction|course|"
    r"lecture|meeting|building|"
    r"training|party|dinner|wedding|queue|class|waiting room|event|conference|team day|too (?:hot|cold|loud|early|busy)|"
    r"(?:freezing|boiling|boring|"
    r"noisy|raining|dull))\b)",
    re.IGNORECASE,
)
_OUTDOORS = late(
    r"\b(?:walk|walks|walking|walked|climb\w*|swim\w*|swam|run|ran|running|cycl\w+|hik\w+|fish\w*|paddl\w+|row\w*|sail\w*|"
    r"jog\w*|camp\w*|surf\w*)\b"
    r"[^.!?\n]{0,50}\b(?:rivers?|sea|lake|loch|canal|beach|pier|harbou?r|hills?|mountains?|ben \w+|woods|coast|park|water|"
    r"forest|promenade)\b|"
    r"\bclimbing (?:ben |mount |mt )\w+",
    re.IGNORECASE,
)
_PLEASANT = late(
    r"\b(?:calms? me|clears? my head|helps? me|with (?:the|my|our|a) (?:lads|girls|mates?|friends?|dog|kids|wife|husband|"
    r"sister|brother|mum|dad|club|flask|"
    r"camera)|fresh air|sponsor\w*|chips|ice cream|picnic|for (?:charity|the hospice|fun)|feel(?:ing)? better|fishing)\b",
    re.IGNORECASE,
)
_FURTHER = late(
    r"n't\b|\b(?:not|never|one day|further|farther|deeper|until|till|far|out|under|stay\w*|dark|cold|again|long way|nobody|"
    r"could|might|would|wish|want\w*|hope|dead|late|deep|slips?|no fence|shotgun|gun|rifle|stones|alone)\b",
    re.IGNORECASE,
)
"""With these a walk by the water may be more than that."""


_NO_QUESTION = (
    r"(?<!how )(?<!what )(?<!than )(?<!as )(?<!should )"
    r"(?<!can )(?<!could )(?<!would )(?<!must )(?<!do )(?<!did )(?<!best )"
)
_HANGS_ON = late(
    # the verb that was taken out, meant once more: "I do though", "so is my family", "and me with it", "or at all"
    rf"\b{_NO_QUESTION}(?:i|\bi just|i know i|i still) (?:really |just |still |always )?(?:do|did|will|would|meant|might|could|"
    r"have to|need to|had to)\b(?= (?:tho|though|too|it|so|anyway|anyhow)\b|\W*(?:$|[.!?,;]))|"
    r"\bi know i will\b|\bi meant (?:yes|it)\b|"
    r"\bso (?:is|are|am|do|does|did|would|will|has|have) (?:i|my|we|mine|everyone|everybody)\b|"
    r"(?:\b(?:and|or|nor|then)|,) (?:then )?(?:me|myself|us)\b(?: (?:with|too|as well|next|in|along|and)\b|\W*(?:$|[.!?]))|"
    r"\bme and (?:the|my) (?:baby|kids?|children|girls|boys|little)\b|"
    r"\b(?:or|nor|not) (?:at all|ever|anywhere|anything|any other)\b|\bwhat(?:'?s| is) left(?: of me\b|\W*$)|"
    r"\band (?:just )?(?:walk in|swim out|wade|sink|lie down|fade|drown|stop)\b|\bno other (?:day|morning)\b|"
    r"\b(?:from|of|to|than) (?:everywhere|everything|everyone|all of it)\b|\ball systems\b|"
    r"\bafter it\b|\band (?:now|ever since)\W*$|\bbecause i (?:have|need|had|deserve)\b(?= to\b|\W|$)|"
    r"\b(?:i'?ll|ill|i will|will|gonna|gona|going to|i might|i could|wanna|want to|i'?d|time to|then i|am) (?:\w+ ){0,2}?(?:do|"
    r"doing|done) it\b|"
    r"\bnow i(?:'?ll| will|'?d| would) (?:\w+ )?(?:do|go|jump)\b|"
    # the thing that was taken out, pointed at
    r"\b(?:that one|the one for|(?:that|this|it)(?: is|'?s) (?:the|my) (?:way|end\w*|one)(?! (?:of|for the|i|to|that|they))|"
    r"a real (?:one|goodbye|thing)|(?:is|was|be) "
    r"(?:a |the )?real(?: (?:one|thing))?\b(?! (?:job|test|pity|shame|pain|problem|mess|treat|\w+ly))|mine (?:is|has|was|will)|"
    r"(?:there is|theres|there's) (?:a|one|an|also a)? ?(?:\w+ )?(?:cliff|bridge|drop|tree|roof|beam|river|branch|quarry)|"
    r"(?:next to|beside|under) it)\b|"
    r"\bbut i (?:really )?(?:did|do|still|meant|might)\b(?! (?:get|like|love|learn|pass|know|think|have|need|"
    r"want to (?:know|ask|work|"
    r"apply|learn)|enjoy|my best|understand|feel (?:better|ok\w*|fine)|well))|"
    # that it failed is what one is sorry for
    r"\bwish (?:it|there|that|one|i) (?:had|did|was|were|would have|could have)\b(?= (?:been one|worked|died|not|gone|"
    r"succeeded|"
    r"killed|finished)\b|\W*$)|"
    r"\bshould(?:'?ve| have| of) (?:succeeded|worked|died|gone through|done it|been me|let)\b|"
    r"\b(?:shame|pity) (?:it|i|that it|that i) (?:did|was|had|never|failed)\w*|\bnot (?:so )?glad\b|"
    r"\b(?:i|we) (?:won'?t|wont|will not) (?:fail|be needing|need (?:a|an|my|any|it|them|the)|want any)\b|"
    r"\b(?:can'?t|cannot|can not|couldn'?t|not) (?:do|face|take|bear|stand|get through|see) (?:one|another|a single) (?:more )?"
    r"(?:day|night|morning|hour|year)|\b(?:one|another) more (?:day|night|morning|hour|year) (?:alive|of (?:it|this))\b|"
    r"\b(?:then|now|finally) i (?:get to|can) (?:\w+ )?(?:stop|rest|go|sleep)\b(?=\W*$| now| too| forever)|"
    r"\bwish\w* i had ?n'?t\W*(?:$|[.!?])|\band my (?:\w+ )?\w+ with (?:it|them)\b|\bthe one (?:who|that) (?:slips|falls|"
    r"jumps|goes|dies)\b|"
    r"\bmine\b(?= (?:though|tho|yes|too|is)\b|\W*$)|\bhat(?:e|ing) (?:being|living|my life|myself)|"
    r"\b(?:gonna|gonnae|going to|gona|soon|tae|to|will) be (?:deid|dead|gone)\b|"
    r"\bbetter off (?:gone|dead|not|that way)\b|\band then (?:properly|for good|for real)\b|"
    r"\bwish (?:it|that|they) (?:was|were|had been) (?:me|him|her|the real|my last|on purpose|"
    rf"{DRUG})\b|"
    r"\band (?:the|my|our) (?:\w+ )?(?:\w+) (?:too|as well)\W*$|\bdeciding\b|"
    r"\b(?:free|rid) of me\b|\bcan (?:go|leave) too\b",
    re.IGNORECASE,
)
"""What is left means by itself nothing, or less than it says: it speaks of what was taken out."""
_GOES_ON = late(
    r"(?: (?:tomorrow|today|tonight|again|now|either|any ?more))?[\s.,;!-]*\b(?:(?:or|nor)\b(?! (?:is|are|was|should|do|did|"
    r"can|could|am|would|will|something|whatever|so|what|how|if)\b)|"
    r"(?:and|then|just|only|but|and then|but only|not just) (?:in|on|of|from|at|by|under|to|off|into|out of) "
    r"(?:(?:my|his|her|their) \w+|me\b|myself|everyone|each|life|the (?:canal|river|sea|world|air|roof|ground|earth|water|"
    r"lake|flat|"
    r"house|body|record)|this world))",
    re.IGNORECASE,
)
"""What goes on with the verb of the clause before it."""
_BESIDE_IT = late(
    r"\b(?:do ?n'?t let (?:\w+ ){1,3}(?:see|find|come|in)|under the (?:grass|ground|earth|soil)|in the snow|farewells?|"
    r"nite nite|night night|4 ?ever|to (?:god|heaven|allah|jesus|the lord)|this life|my (?:life|body|ashes|"
    r"grave|"
    r"coffin|will)\b(?! (?:to|be|story|coach))|the insurance|life insurance|written my|wrote my (?!cv|cover|application|"
    r"answer|essay)|"
    r"so (?:that )?(?:the |my )?(?:kids|children|girls|boys|wife|family|mum|nobody|no one) (?:don'?t|do not|won'?t|needn'?t|"
    r"never|"
    r"does ?n'?t|has to|have to)|without the (?:dog|kids|children)|"
    r"(?:can'?t|cannot|can not) feel (?:my|anything)|(?:don'?t|do not) care (?:if|whether) i|breathing|"
    r"(?:would|must|could|'?d) be (?:so |too |very |quite )?(?:easy|quick|over|fast|painless|quiet|peaceful)|"
    r"lean(?:ed|ing)? (?:over|out|forward)|razors?|blades?|noose|tracks|viaduct|ledge|cliffs?|hose|exhaust|gas(?:ses|sed)?|"
    r"shotgun|rifle|gun|cord|"
    r"insulin|tramadol|codeine|morphine|garage|wrists|(?:at|by|from|out of|through) the (?:\w+ )?window|(?:the|my) (?:pulse|"
    r"lungs)|"
    r"the (?:heart|breath)|can'?t swim|(?:is|was|be) (?:tied|knotted)|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:floors|storeys)|(?:\w+th|top|\d+th) floor|is red|"
    r"(?:bag|box|boxes|bottle|pack|packet|strip|handful|stash) (?:of|full)|pills|sleeves?|"
    r"(?:does ?n'?t|does not|never|not) (?:slow|stop here|stop at)\w*|chang(?:e|ed|ing) my mind|irl|"
    r"(?:nobody|no ?one) (?:would|will|'?ll|is going to|could) (?:notice|miss|care|know|find)\w*|"
    r"every (?:hour|minute|second|waking \w+|single (?:day|night|hour))|job,? (?:town|house|flat),? body)\b|"
    r"^\W*(?:cold|stiff|hanging|blue|asleep|quiet|still|gone)\W*$|[.!?]\s*(?:cold|stiff|hanging|blue|gone)\W*$",
    re.IGNORECASE,
)
"""Words of means, of a farewell or of ease: where they stand beside what is harmless nothing is taken out."""


_DEEDS_IN_PLAY = ("myself", "drowned", "jumped", "fell", "dying", "died", "drove")
_WHAT_ONE_TAKES = (
    "pill", "tablet", "pad", "meds", "medic", "paracetamol", "ibuprofen", "aspirin", "nurofen", "panadol", "tylenol", "advil",
    "painkiller", "codamol", "antihist", "lemsip", "vitamin", "inhaler", "anadin", "calpol", "statin", "thyroxine", "antibiotic",
    "blocker", "i take ", "taking ",
)  # fmt: skip
_WHAT_ONE_LEAVES = (
    "goodbye", "last day", "last shift", "last week", "badge", "keys", "pass", "lanyard", "laptop", "uniform",
)  # fmt: skip
_ON_THE_WAY = (
    "platform", "station", "bus stop", "be here", "be around", "be in", "be about", "be available", "be reachable", "be gone",
    "be away", "be off",
)  # fmt: skip
"""One of these stands in what each of the four takes out; most texts have none."""


def apart(text: str, *, heard: bool = True) -> tuple[str, bool]:
    """`text` without the clauses that tell of no danger of now, and whether one of them told of the past or of others.

    `heard`: a rule found words of danger; then a walk by the water may be what they speak of."""
    flat = in_english(text).replace("\u2019", "'")
    low = flat.lower()
    left, others = _without_stories(flat) if holds_any(low, *_TALES) else (flat, False)
    left, bygone = _without_bygone(left)
    if holds_any(low, *_DEEDS_IN_PLAY):
        left = _without_games(left)
    if holds_any(low, *_WHAT_ONE_TAKES):
        left = _without_doses(left)
    if holds_any(low, *_WHAT_ONE_LEAVES):
        left = _without_leaving(left)
    if "ask" in low:
        answered = _ASKED_NO.sub(" ", left)
        left = left if _NO_ANSWER.search(answered) else answered
    left = _without_denials(left)
    if holds_any(low, *_ON_THE_WAY):
        left = _without_journeys(left)
    if ":" in left:
        left = _COLON.sub(_explained, left)
    if not heard:
        left = _ONE_SENTENCE.sub(_outdoors, left)
    left = figured(left)
    if left == flat or _HANGS_ON.search(left) or _BESIDE_IT.search(left):
        return text, False
    return left, others or bygone


def figured(text: str) -> str:
    """Without words of death that a thing takes."""
    low = text.lower()
    rest = text
    for needles, rule in _FIGURES:
        if holds_any(low, *needles):
            rest = rule.sub(_unless_it_goes_on, rest)
    rest = _HERE.sub(_unless_it_goes_on, rest)
    return text if rest == text or _IN_EARNEST.search(rest) else rest


def _unless_it_goes_on(m: re.Match[str]) -> str:
    """Nothing in the place of a clause, unless the words behind it share its verb ("to end, and me with it")."""
    return m[0] if _GOES_ON.match(m.string, m.end()) else " "


def _without_stories(text: str) -> tuple[str, bool]:
    """Without the sentences that tell what a film or a book is about, where they say nothing of the writer."""
    kept = [part[0] for part in _ONE_SENTENCE.finditer(text) if part[0]]
    told = [part for part in kept if _STORY.search(part) and not _OF_MINE.search(part)]
    return ("".join(part for part in kept if part not in told), True) if told else (text, False)


def _without_bygone(text: str) -> tuple[str, bool]:
    """Without a harm of long ago and the words that it is over."""
    then = _THEN.search(text)
    if then is None:
        return text, False
    rest = f"{text[: then.start()]} {text[then.end() :]}"
    rest, over = _OVER.subn(" ", rest)
    return (text, False) if not over or _BACK_AGAIN.search(rest) else (rest, True)


def _without_games(text: str) -> str:
    rest = _PLAYED.sub(" ", text)
    if not _GAME.search(text) or _IN_EARNEST.search(rest):
        return text
    return _PLAYED.sub(" lost ", _SHOT.sub("playing", text))


def _without_doses(text: str) -> str:
    """Without the dose that one takes, or tablets that are brought to a desk."""
    text = _ON_A_GADGET.sub(" ", text)
    if not (m := _DOSE.search(text)):
        return text
    rest = _DOSE.sub(" ", text)
    counted = _COUNTED.search(m[0])
    if _TOO_MANY.search(rest) or not (_ORDINARY_DOSE if counted else _FOR_WHAT).search(text):
        return text
    return text if not counted and _FEELS_IT.search(rest) and not _BY_A_DOCTOR.search(text) else rest


def _without_leaving(text: str) -> str:
    """Without the goodbyes of a last day at work."""
    if not _LEAVES_A_JOB.search(text) or not _FAREWELL.search(text):
        return text
    rest = _FAREWELL.sub(" ", text)
    return text if _LIFE.search(rest) else rest


def _without_journeys(text: str) -> str:
    """Without being away for some days, of which it is said where, and without waiting for a train to somewhere."""
    rest = _AWAY.sub(" ", text)
    if rest != text and _WHERE_TO.search(rest) and not _LIFE.search(_WHERE_TO.sub(" ", rest)):
        text = rest
    rest = _AT_A_STATION.sub(" ", text)
    if rest == text or not _A_JOURNEY.search(rest) or _NO_JOURNEY.search(rest) or _LIFE.search(rest.replace("train", "")):
        return text
    return rest


def _outdoors(m: re.Match[str]) -> str:
    """Without a walk by the water that does somebody good."""
    said = m[0]
    if not said or not _OUTDOORS.search(said) or not _PLEASANT.search(said):
        return said
    rest = _OUTDOORS.sub(" ", said)
    return said if any(rule.search(rest) for rule in (_LIFE, _AND_YET, _NO_JOURNEY, _FURTHER, _HANGS_ON, _BESIDE_IT)) else " "


def _explained(m: re.Match[str]) -> str:
    """Without what a colon explains as a matter of work: "I have a plan: five applications a day"."""
    what, grave = m["what"], m["grave"].replace("tonight", "").replace("plan", "")
    plainly = _OF_A_JOB.search(what) and not any(rule.search(what) for rule in (_NEGATED, _LIFE, _AND_YET))
    return what if plainly and not _IN_EARNEST.search(grave) and not _OUTRIGHT.search(grave) else m[0]


def _without_denials(text: str) -> str:
    """Without a denial beside which a plain word says what it is instead."""
    rest = _NO_WISH.sub(" ", text)
    return rest if rest != text and _ONLY_THAT.search(rest) and not _AND_YET.search(rest) else text
