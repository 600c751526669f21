"""T2: what an employer said, sorted: `label_proposition`. A whole reply is cut into such claims by `bot.language.splitting`.

The first label that fits wins: LOGISTICS, REFUSAL, PRAISE, BEHAVIOUR, GAP, INFERENCE, VAGUE. Fixed wordings (the post is
filled, "we do not give feedback", stock selection phrases) are rules; what they leave open goes to a trained head that sees
which of the softer cues are there as well as the words. Where the head is not sure, or a rule overrules it, the encoder is
asked, and what all three say is weighed. Praise that is denied ("no good"), and a word of praise that only says how much
("great difficulty"), are rules again. Hedges and examples are rules alone.
"""

# ruff: noqa: E501, SIM102  (one rule stays on one line: a broken pattern is harder to read than a long one)
from __future__ import annotations

import re

from bot.language.encoder import encoder
from bot.language.model import Features, Floats, head, wide_features
from bot.language.normal import plain
from bot.language.readings import SURE, FeedbackLabel, FeedbackReading, Span
from bot.language.theirs import insult, runs_down
from bot.language.weights import best, columns, odds, weights

LABELS: tuple[FeedbackLabel, ...] = ("LOGISTICS", "REFUSAL", "PRAISE", "BEHAVIOUR", "GAP", "INFERENCE", "VAGUE")

DOUBT = 0.7
"""A head less sure than this asks the encoder."""

# --- flags ------------------------------------------------------------------------------------------------------

_HEDGE = re.compile(
    r"\b(?:maybe|perhaps|possibly|probably|prob|presumably|arguably|might|may (?:be|have|want|need|not|benefit|come|find|get)|"
    r"(?:i|we) (?:think|thought|suspect|guess|suppose|reckon|wonder(?:ed)?)|i'?d (?:say|guess)|i (?:feel|felt)|seem(?:s|ed|ing)?|"
    r"seemingly|appear(?:s|ed)? (?:to|a|rather|slightly|somewhat)|"
    r"a (?:little|bit|touch|tad|shade)|bit|little bit|slight(?:ly)?|somewhat|rather (?=\w)(?!than)|sort of|sorta|kind of|kinda|"
    r"fairly|tended to|tend to|"
    r"i (?:don'?t|didn'?t|do not|did not) think|to some (?:extent|degree)|not (?:entirely |completely )?sure|more or less|at times|if anything|could perhaps|not always|"
    r"in a way|as if|as though)\b"
)
_HEDGE_NOT = re.compile(
    r"\bi think (?:you(?:'d| would) make|highly)|\bbit of (?:paper|code|the)|\blittle (?:experience|knowledge|evidence|or no|"
    r"about|to)\b|that (?:little )?bit better|\bwould rather\b|\brather not\b|\b(?:the|each|every|this|second|last|first|pair programming|"
    r"coding) bit\b|\brather than\b"
)
_EXAMPLE = re.compile(
    r"\bfor (?:instance|example)\b|\be\.?\s?g\b\.?|\bsuch as (?:when|on|the time|your|at)\b|\b(?:like|as) (?:when|where|the time|"
    r"that time|on (?:the|that))\b|\bone example\b|\bto give an example\b|\btake (?:the|your) \w+"
    r"|\bwhen (?:we|i|he|she|they|the \w+|[a-z]+) (?:asked|was|were|mentioned|raised|explained|told|challenged|pointed|suggested|"
    r"interrupted|tried|wanted|spoke|said|discussed|came)\b"
    r"|\bwhen (?:asked|pressed|challenged|questioned) (?:about|on|how|why|what|for|whether)\b|\bon (?:slide|question|q|page|task|"
    r"exercise|round|day) ?(?:\d+|one|two|three|four|five|six)\b|\bon q\d\b|\bin (?:task|part|section|question) (?:\d|one|two|"
    r"three)\b"
    r"|\b(?:on|in|during|at) (?:the|your|that) (?:question|answer|exercise|discussion|role[- ]?play|case study|task|part|bit|"
    r"story|scenario|session|moment|one) (?:about|on|with|where|when|of)\b|\bin the (?:first|second|third|final|last|budget|role|"
    r"group|pair) (?:task|exercise|round|part|scenario|bit|role[- ]?play)\b|\bthe (?:moment|time|bit|part) (?:when|where|you)\b|"
    r"\bon (?:monday|tuesday|wednesday|thursday|friday|the trial)\b|, like \w+$"
)
_EXAMPLE_NOT = re.compile(
    r"\bwhen (?:we|i) asked for (?:one|it|them|some|an example|examples)\b|\b(?:no|one|an?|give|gave|any|more|specific|concrete|"
    r"good|of|only|real|single) examples?\b(?! of)|take (?:the|your) (?:application|time|position|role|post|job|matter)|"
    r"\bas (?:when|where) \b|met on|filled|starts?|meeting|hear|advertis|interview(?:ed)? on|wasn'?t|(?:start|applied|decision|"
    r"decided|decide|panel met|offers?|role|post|offered)\b.{0,40}\bon (?:mon|tues|wednes|thurs|fri)day"
)

# --- fixed wordings ---------------------------------------------------------------------------------------------

_LOGISTICS = re.compile(
    r"\b(?:(?:post|position|role|vacancy|job|place|opening|slot|spot)s?(?:'s|s'| is| has| have| had| was| were| are|'ve)?(?: all|"
    r" now| already| since| been| gone)* (?:filled|gone\b|taken|closed|cancelled|canceled|withdrawn|frozen|on hold|paused|"
    r"advertised|re-?advertised|regraded|occupied|merged|offered|given to|been (?:filled|given|taken|withdrawn|cancelled|"
    r"put on hold|paused|offered|advertised|closed|frozen|restructured|removed|regraded)|put on hold|no longer (?:available|"
    r"exists?|open|being))|"
    r"fill(?:ed|ing) (?:the|it|this|all|internally|that|both)|(?:keep|kept|hold|hang on to|save|retain|store)(?:ing)? (?:your|"
    r"ur) (?:cv|details|application|resume|number|documents|name|information|profile|file)|(?:cv|details|application|"
    r"resume)(?: \w+){0,3} on file|on file|talent (?:pool|bank)|"
    r"(?:received|had|got|there (?:was|were)|we had|have had) (?:over |about |around |nearly |more than |almost |well over |"
    r"in excess of )*(?:\d+|a hundred|two hundred|three hundred|four hundred|hundreds|sixty|fifty|forty|thirty|twenty|eleven|"
    r"twelve|ten|a large number|a lot of|many)(?: \w+){0,3} (?:applic\w+|apply|people apply|candidates|in for|cvs|go for|"
    r"for (?:the|it|two|one|this))|(?:applications?|candidates|people) (?:for|applied)(?: \w+){0,2} (?:the|this|it|two|one)|"
    r"interviewed (?:\w+ )?(?:people|candidates|of you|others)|"
    r"(?:internal|existing) (?:candidate|applicant|colleague|member|hire|staff)|from within|internally|already works here|"
    r"works here already|redeploy\w+|(?:hiring|recruitment|recruiting|headcount) (?:freeze|is|was|has|stopped|plan|frozen|paused|"
    r"on hold)|(?:not|stopped|stop|paused|no longer|aren'?t) (?:hiring|recruiting)|headcount|reorg\w*|"
    r"req(?:s|uisition)?(?:'s)? (?:on hold|closed|got|was)|hc got|budget (?:for|has|was|cuts?)|funding (?:for|did|has|fell|was)|"
    r"(?:start|starts|starting|started|starter) (?:on|in|monday|tuesday|wednesday|thursday|friday|next|date|dates)|"
    r"accepted (?:the|our|it)|offers? (?:went|go|has been|have been|was|were) |(?:somebody|someone|they) (?:else )?(?:starting|"
    r"accepted|signed)|hired (?:someone|somebody) (?:yesterday|last|on|already|else)|picked (?:someone|somebody) already|"
    r"(?:apply|applying|applications|reapply|re-apply)(?: \w+){0,2} (?:again|next|open|closed?|in (?:six|twelve|january|march|"
    r"september|october|the (?:spring|autumn|new)))|deadline|closing date|next (?:cycle|intake|round of)|waiting list|"
    r"(?:expenses|reimburs\w+|badge|gdpr|mailbox|email address|paperwork|portal|in touch|get back to you|come back to you|"
    r"ring you|be in touch)\b|(?:send|post|return|forward|passed?|sending) (?:you|your|the|back|on|letters)(?: \w+){0,3} "
    r"(?:details|badge|test|back|letters?|results?|form|to (?:our|another|the))|letters out|"
    r"(?:panel|board|committee) (?:met|consisted|meets|will meet|was made up|sat)|on the panel in the end|"
    r"decision (?:was (?:made|taken)|is made|will be|meeting|was reached) (?:on|last|by|at|yesterday|this)|"
    r"(?:result|decision|outcome) was (?:decided|made|taken|agreed) (?:on|by|last|yesterday)|took (?:\d+|one|two|three|six|"
    r"twelve) (?:people|out)|only (?:two|one|three|had the one|a few) (?:places?|posts?|jobs?|vacanc\w+)|only had (?:the )?one|"
    r"further round|next stage would|second stage would|taken us|records show|you applied (?:for|on)|interviewed by|"
    r"i tried to (?:ring|call|reach)|has since left|notes (?:from|are) |i'?m writing (?:further|with|to|in)|with reference to|"
    r"merged the|cancel(?:led)? (?:the|our|this) (?:recruitment|search|post|role|vacancy)|(?:company|we) (?:has|have) (?:stopped|"
    r"finished|ended|paused|suspended) (?:the|our)|job'?s been given|given to (?:somebody|someone) (?:now|else)|took the job|"
    r"gone to somebody|is off this week|process of selection|closed in the system|not monitored|makes the final decision|merger|"
    r"restructur\w+ (?:of|the)|christmas jobs)"
)
_REFUSAL = re.compile(
    r"\b(?:(?:un(?:able|fortunately unable)|not (?:able|allowed|permitted|possible|appropriate|at liberty|in a position|supposed|"
    r"authori[sz]ed|something we|willing|going|free|obliged)|can(?:not|'?t| not)|couldn'?t|won'?t|will not|do(?:es)? ?n[o']?t|"
    r"dont|aren'?t|arent|isn'?t|mustn'?t|must not|may not|would (?:rather|prefer) not|wouldn'?t be|rather not|never|no right|"
    r"have nothing|no can|decline|are not|isnt|no longer|prevented|forbidden|advised us not|asked (?:me |us )?not|"
    r"told (?:me|us) not|asked not)\b(?:(?!\bbut\b|\bwe did\b).){0,60}?\b(?:feedback|reasons?|comment|explain|explanation|"
    r"explanations|discuss|disclose|details?|specifics?|scores?|correspondence|share|tell you|say (?:why|more|anything|any more|"
    r"you)|to tell|say$|specific|divulge|elaborate|information|go into|not to say|released?|whys|add|do$|the right person|"
    r"feed back|supposed to say|allowed to (?:say|tell)|contact)|"
    r"no (?:individual |personal |further |specific )?feedback|feedback (?:will|is|can|could|would|cannot|can'?t) ?(?:not|only|"
    r"be available only|unavailable|be given only)|feedback is not|not (?:provide|give|offer)|policy (?:not|says|is not|of not|"
    r"never|prevents|on)|(?:company|our|a matter of|as|data protection) policy|confidential|remain private|"
    r"(?:legal|hr|matron|boss|head office|lawyers?)(?: team| department)? (?:has|have|says?|said|advise[sd]?|ask(?:ed)?|won'?t|"
    r"told|tell)(?: \w+){0,4} (?:no|not|we don'?t|mustn'?t|against|we can'?t)|leave it (?:there|at that)|can'?t say\b|cant say\b|"
    r"not allowed|not supposed to|by our rules|nothing (?:more|further|else) (?:i|we|to)|nothing to add|please do not (?:contact|"
    r"reply)|answer to your request is no|must decline|treat all candidates the same|only give feedback|if i could but|"
    r"say nothing|i'?m not going to (?:go|get) into|cannot say you|not comment)"
)
_REFUSAL_NOT = re.compile(
    r"\byou (?:did(?: not|n'?t)|do(?: not|n'?t)|could(?: not|n'?t)|were(?: not|n'?t)|never|can'?t|cannot|have(?: not|n'?t)|"
    r"weren'?t able|don'?t seem)\b|\byour (?:answers?|examples?)\b|\bhappy to (?:give|share|provide|offer)\b|"
    r"\bcan'?t (?:fault|praise|recommend)\b|couldn'?t fault"
)
_VAGUE = re.compile(
    r"\b(?:(?:right|best|good|better|great|perfect|natural|exact|closer|close|strong|stronger|ideal|not a|a|the|cultural|culture|"
    r"team) (?:fit|match)\b(?! (?:for|with) (?:\w+ )?(?:experience|skills))|(?:the|cultural|culture|team) fit|"
    r"fit(?:s|ted)? (?:in )?better|not (?:quite )?(?:what|who|the (?:one|person)|right for|for us|there|"
    r"enough)\b(?! (?:experience|knowledge|energy|motivat\w+|confiden\w+|practice|evidence|senior))|stronger (?:candidate|"
    r"applicant|field|application|contender|person)s?|strongest (?:candidate|applicant)s?|(?:better|more suitable|other|another|"
    r"different|someone better|suited|preferred) (?:candidate|applicant|person|people|suited|lad|one)s?$|"
    r"someone (?:else|better|more suitable|stronger)|somebody (?:else|better|more suitable)|went (?:with|another|for|"
    r"in a different)|gone (?:with|for|another)|mov(?:e|ing) forward with|competitive (?:field|process)|competition was|"
    r"strong (?:field|competition)|high (?:standard|calibre)|standard was|calibre|(?:bar|standard) (?:was|is)|on this occasion|"
    r"not (?:been )?successful|unsuccessful|not (?:be )?(?:taking|progress\w*|proceed\w*|selected|shortlist\w*|chosen)|"
    r"difficult (?:decision|choice)|hard (?:choice|decision)|tough (?:call|choice|decision)|not (?:be )?an easy decision|"
    r"fine margins|edged|pipped|close (?:second|call|run|decision)|just missed|close-run|"
    r"(?:wish|every|good|best of) (?:you )?(?:every |all |the |of )*(?:success|luck|best)|better luck|make the cut|make the list|"
    r"ticked|(?:met|meet|match|matched|fitted) (?:the|our|their)(?: \w+)? (?:criteria|requirements|needs|threshold|bar|profile)|"
    r"criteria|requirements|our needs|closely|align\w*|wasn'?t meant|not meant|meant to be|wasnt to be|one of those things|"
    r"your day|thank you for (?:your|the)|keep (?:trying|applying|going)|disheartened|hearing how you|i hope this|unanimous|"
    r"extra something|something was missing|hit the ground|appointable|slam dunk|score(?:d)? (?:highly|high) enough|"
    r"looking for(?:$|\.| at| here)|search for$|we'?re passing|no from us|its a no|it'?s a no|bar was|top ten|take everyone|"
    r"not better news|isn'?t better news|suited it better|better match|didn'?t (?:stand out|get it|pass|make)|stand out|"
    r"weaker than the others|not as strong|as strong as|preferred (?:another|someone|somebody)|not be progressing)"
)
_VAGUE_NAMED = re.compile(
    r"\b(?:experience|knowledge|skills?|licen[cs]e|qualification\w*|degree|certificat\w*|years|background in|fluent|english|"
    r"german|french|spanish|python|sql|excel|software|training|expertise|track record)\b"
)

_PRAISE = re.compile(
    r"\b(?:excellent|impress(?:ed|ive)|outstanding|brilliant|superb|fantastic|wonderful|great|lovely|glowing|strong(?:est)?|"
    r"very well|really well|so well|well (?:prepared|structured|liked|done|received|organi[sz]ed|thought)|came across (?:very |"
    r"really )?well|interviewed (?:really |very )?well|did (?:really |very |so )?well|enjoyed|loved|love|liked|adored|admir\w+|"
    r"faultless|flawless|spot on|first class|first-class|memorable|refreshing|breath of fresh air|asset|gift|talented?|stood out|"
    r"nailed|smashed|aced|solid|clear(?:,| and)|warm|thoughtful|kind|caring|gentle|friendly|pleasant|honest(?:y)?|genuine|polite|"
    r"professional|articulate|enthusias\w+|passion(?:ate)?|good|best (?:one|answer|we|of)|top marks|scored high\w*|correct|"
    r"pleasure|joy|delight|proud|appreciated|respected|beautiful\w*|happily work|hired you|a lot to offer|heart of gold|hard ?work\w*|"
    r"grafted|creative|concise|clean|relevant|second to none|no (?:complaints|errors|faults)|couldn'?t fault|taken to you|"
    r"took to you|remarkable|exceptional|delighted|exactly right|asked (?:good|great|excellent|interesting)|confident|keen|"
    r"credit to|with ease|at (?:your|their) ease|more than enough|kept to time|better than (?:most|our|anyone|we|i)|"
    r"(?:few|nobody|no one) (?:people |else |candidates )?(?:explain\w*|spotted|could|did|knew|managed)|inside out|faster than|"
    r"exactly the right|hit every|done your homework|h[eo]ld (?:your|their) own|the best (?:of|question|answer)|not a weak|"
    r"no(?:t any)? (?:concerns?|doubts?|complaints?|red flags)|zero red flags|nothing (?:wrong|to criticise|to prove)|"
    r"(?:can'?t|couldn'?t|cannot|could not|hard to|nothing to) (?:fault|criticise|find anything)|wish (?:half|more|all|every)|"
    r"never seen anyone|surprised us|with authority|(?:everybody|everyone) (?:else missed|would like)|in a good way|"
    r"every qualification|far less nervous|rare)\b"
)
_PRAISE_DENIAL = re.compile(
    r"\b(?:not a weak|no(?:t any)? (?:concerns?|doubts?|complaints?|red flags|errors|faults)|have not any complaint|"
    r"zero red flags|nothing (?:wrong|to criticise|to prove)|(?:can'?t|couldn'?t|cannot|could not) (?:be )?(?:fault(?:ed)?|"
    r"have answered)|not in (?:question|doubt)|not one of (?:us|the panel)|did not put a foot wrong|never dodged|"
    r"hard to find anything|more than enough|never (?:seen anyone|once raised|spoke for longer|lost)|not once|"
    r"didn'?t (?:put a foot wrong|waffle|miss a beat|need telling)|didn'?t stop smiling|lack of jargon|far less nervous|no weak|"
    r"(?:few|nobody|no one) (?:people |else |candidates )?(?:explain\w*|spotted|could|did|knew|managed))\b"
)
_FAULT_DENIED = re.compile(
    r"\byou(?: (?:also|really|certainly|honestly))* (?:never|did ?n'?t|did not|didnae)(?: once| ever| even once| at any point)? (?:waffl|rambl|"
    r"interrupt|bluff|flinch|panick?|flap|flounder|fluster|fumbl|stumbl|dodg|falter|digress|overr[au]n|swear|swore|(?:read|reading) (?:\w+ ){0,3}?(?:from|off)"
    r"|(?:talk|speak|spoke)(?:ed|ing)? over|(?:wander|drift|stray)(?:ed)? off|los[te]\w* (?:your|the) (?:thread|cool|temper|nerve|place))\w*"
    r"(?![^.!?]*\b(?:enough|but|should|although|though|until|only)\b)"
)
"""A fault that they did not commit: praise ("you didn't waffle once")."""
_NEGATION = re.compile(
    r"\b(?:not|n'?t|never|no|lack\w*|without|less|fail\w*|weren'?t|didnt|wasnt|werent|dont|isnt|hardly|too|weak\w*|poor\w*|"
    r"limited|insufficient|doubt\w*|wanted more|would have liked|need(?:s|ed)? (?:to|more)|more)\b"
)
_BEHAVIOUR = re.compile(
    r"\b(?:you (?:(?:also|just|then|only|really|often|twice|once|always|constantly|repeatedly|kept|hardly|barely|never|maybe|"
    r"perhaps|kind of|sort of|kinda|did not|didn'?t|did) )*(?:ask(?:ed)?|answer(?:ed)?|arriv\w+|interrupt\w*|spoke|speak|"
    r"talk(?:ed|ing)?|read|gave|give|spent|spend|use[d]?|look(?:ed)? (?:at|round|around)|mention\w*|check(?:ed)?|refer\w*|"
    r"name[d]?|left|leave|went|go|explain\w*|sen[dt]|bring|brought|skip\w*|finish\w*|kept|keep|said|say|tell|told|copied|"
    r"turn(?:ed)? (?:up|your)|rambl\w+|waffl\w+|chew\w*|stood|sat|wore|wear\w*|cut|forgot|forget|call(?:ed)?|walk(?:ed)?|"
    r"drop(?:ped)?|swore|ring|rang|write|wrote|listen|smil\w+|laugh\w*|mumbl\w+|repeat\w*|contradict\w*|describ\w*|jump(?:ed)?|"
    r"follow|dominat\w+|introduc\w*|miss(?:ed)?|hand(?:ed)?|fill(?:ed)?|overran|took|take|submit\w*|prepare|delet\w*|share|"
    r"clarif\w*|provid\w*|made? eye|offer\w*|hid|park\w*|test(?:ed)?|draw|drew|upsell|wash|do the|check|fed|point(?:ed)?|rush\w*|"
    r"start(?:ed)?|came|turned|didn'?t come)|answers? (?:were|was|ran|could|lacked|should|went)|too (?:long|short|fast|"
    r"quiet(?:ly)?|quick(?:ly)?)\b|(?:ten|\d+|fifteen|twenty|five) min\w*|late\b|eye contact|(?:no|zero|more|any|concrete|"
    r"specific|few) (?:questions?|examples?|figures|structure|detail)|shorter|spelling|typos?|camera|phone|slides?|overran|"
    r"word count|presentation (?:overran|was too|went)|not (?:ask|answer|mention|give|bring|prepare)|on a tangent|"
    r"notes throughout|one-word)"
)
_GAP = re.compile(
    r"\b(?:experience[d]?|knowledge|skills?|qualif\w+|certificat\w*|licen[cs]e|ticket|degree|diploma|nvq|cpc|hgv|dbs|training|"
    r"trained|background|expertise|track record|familiar\w*|fluent|fluency|english|german|french|spanish|python|java|sql|excel|"
    r"maths|numeracy|salesforce|understanding of|grasp|years (?:in|of|on|under)|senior enough|junior|hands-on|exposure|"
    r"level (?:two|three|2|3)|credential\w*|competenc\w+|know (?:the|what|how|about|little)|internships?|"
    r"worked (?:with|in|before)|managed|chartered|registered|literacy|react|algos|system design|backend|light on|weak on|"
    r"lacks? b2b)\b"
)
_INFERENCE = re.compile(
    r"\b(?:seem\w*|appear\w*|came (?:across|over|off)|come (?:across|over|off)|struck us|impression|feel(?:ing)?|"
    r"felt (?:that )?you|sense[d]?|confiden\w*|arrogan\w*|cocky|nervous|bored|motivat\w*|enthusias\w*|passion|drive|hungry|"
    r"hunger|attitude|personality|energy|gravitas|presence|resilien\w*|assertive|defensive|shy|quiet\b|timid|aloof|cold|warmth|"
    r"bossy|lazy|bothered|keen|interest(?:ed)?\b|uninterested|proud|ego|full of yourself|committed|commitment|team player|loner|"
    r"temperament|patient|caring|overqualified|ambitious|modest|laid back|relaxed|intense|negative|emotional|serious|reliable|"
    r"trust\w*|stuck up|bubbly|heart wasn'?t|want(?:ed)? (?:the|to be|this) (?:job|here|role)|would(?:n'?t)? (?:stay|leave|"
    r"get bored)|self-?\w+|vibes?|strikes? (?:me|us)|struck (?:me|us)|convinced|wouldn'?t last|rehearsed|too hard|entitle\w+|"
    r"guarded|unhappy|(?:found|thought|reckon\w*|believed?|fear\w*|kept wondering) (?:that )?(?:you|u)|"
    r"you'?re (?:somebody|someone|not a)|anywhere else|look(?:ed|s)? like|like you (?:were|weren'?t)|worrier|people person|cope|"
    r"tone|condescending|spark|engaged|chip on)\b"
)
_CUES: dict[str, re.Pattern[str]] = {
    "LOGISTICS": _LOGISTICS,
    "REFUSAL": _REFUSAL,
    "PRAISE": _PRAISE,
    "BEHAVIOUR": _BEHAVIOUR,
    "GAP": _GAP,
    "INFERENCE": _INFERENCE,
    "VAGUE": _VAGUE,
}


# --- praise that is none ----------------------------------------------------------------------------------------

_MUCH_OF = re.compile(
    r"\b(?<!no )(?<!without )(?:great|good|real) (?=(?:length\b(?! of)|difficult\w*|trouble|struggle|pity|shame|hesita\w*|"
    r"concerns?|doubts?|regret|disappoint\w*|weakness\w*|shortcomings?|lack|gaps?|haste|hurry|delays?|confusion|while|"
    r"deal of (?:hesita\w*|repetition|time|confusion|nerves|waffle|prompting|difficulty|trouble))\b)"
)
"""Words of praise that only say how much of something there was ("great difficulty")."""
_DENIAL = (
    r"(?:\bnot|\b(?:was|were|is|are|did|do|does|has|have|had|would)n'?t|\bain'?t|\bnever|\bhardly|\bbarely|\bfar from|"
    r"\bless than|\banything but|\bnowhere near)"
)
_AT_LENGTH = re.compile(
    r"\b(?:you|u|i|answers?|answering)\b[^.!?]{0,30}?\b(?:talk|sp[eo]a?k|answer|explain|describ|went on|go on|going on|rambl|"
    r"told|tell|elaborat|repl|respond|digress|present|carried on)\w*\b[^.!?]{0,50}?"
    r"(?<!not )\b(?:at (?:(?:rather|quite|some|very|too|such|really|fairly|a|great|good|considerable|excessive) ){0,3}length\b|"
    r"(?:a (?:great|good) deal|for (?:a )?(?:good|long|great) (?:while|time)|on and on|for ages)\s*$)"
)
_THEIR_WORDS = re.compile(
    r"\b(?:you|u|ye) (?:\w+ ){0,2}?(?:call|said|say|us(?:e|ing|ed)|put|told|wrote|answer|repeat)\w*\b[^\"'.!?]{0,40}"
    r"(?P<words>\"[^\"]{2,60}\"|(?<![\w])'[^']{2,60}'(?!\w))"
)
"""What the candidate said, word for word: what is praised in it is not praise of them."""
_HARD_ON_US = re.compile(
    r"\b(?:(?:difficult(?:y|ies)|trouble|problems?|a hard time|a struggle|struggl(?:ed|ing))(?: in| with| to)? (?:follow|"
    r"understand|hear|keep up|keeping up|make out|making out|make sense|making sense)(?:ing)?\b"
    r"|(?:hard|difficult|tough|tricky|not easy|impossible|challenging)(?: for (?:us|me|them|him|her|the panel))? to (?:follow|"
    r"understand|hear|keep up|make (?:you )?out|make sense)\b)"
)
_NOT_HARD = re.compile(
    r"\b(?:no|without|little|never|nobody|no one|hardly|not|\w+n'?t)(?: (?:at all|any|much|the|least|slightest|have|had|was|were|"
    r"it|a|find|very|too|so|had|great|real)){0,4} ?$"
)
_DENIED = re.compile(
    rf"{_DENIAL} (?!(?:only|just|merely|simply|bad)\b)(?:\w+ ){{0,4}}?(?:{_PRAISE.pattern}|(?:clear|sharp|focused|structured|"
    rf"convincing|well)\b)(?! as\b)|\bno (?:good|great)\b(?! (?:concern|doubt|complaint|fault|problem))|"
    rf"\b(?:unimpress|underwhelm)"
)
_DENIED_NOT = re.compile(
    r"\b(?:could|can|would)(?:n'?t| not|not) (?:have )?(?:be(?:en)?|do(?:ne)?|ask(?:ed)?|get|wish(?:ed)?|imagine|fault)\b|"
    r"\bnever (?:met|seen|had|heard|interviewed|read)\b|\b(?:have|had|'ve)(?:n'?t| not| never) (?:met|seen|had|heard|interviewed|"
    r"read)\b|\bnot (?:often|every day|once|least)\b"
)
_VERDICT = re.compile(
    r"^(?:(?:and|but|that|also|so|sadly|honestly|frankly|unfortunately|overall|to be honest|they said|she said|he said|"
    r"said)\b,? )*"
    r"(?:(?:it|that|this|you|u|i|(?:your|my) (?:\w+ ){0,2}\w+|the (?:interview|presentation|answers?|test|task|trial|shift|pitch|"
    r"demo|performance|code|essay|portfolio|cv|role[- ]?play|lesson|case study|sample|exercise)) ?)?"
    r"(?:'s |'re |was |were |is |are )?(?:just |really |simply |frankly |honestly |all )*"
    rf"(?:{_DENIAL} (?:(?:very|so|that|all|really|particularly|especially|quite|exactly|always|terribly|too|been|be|at|your|my|"
    rf"the|as) ){{0,3}}(?:good|great|brilliant|impressive|impressed|impress|convincing|convinced|best|up to (?:scratch|standard|"
    rf"much|par))"
    r"|no (?:good|great shakes)|nothing (?:special|great|much)|(?:did not|did ?n'?t|didnt) (?:really )?come across (?:very |"
    r"that |too |so )?well|(?:could|might|should)(?: certainly| definitely)?(?: have|'ve| of) been (?:better|clearer|stronger|"
    r"sharper|tighter)|left (?:a lot|much|a great deal|something) to be desired)"
    r"(?= (?:at|in|on|with|when|either|overall|really|today|yesterday|that day|to be honest|tbh|i'?m afraid|sadly|unfortunately|"
    r"for us|by|about|or|and|under)\b|\s*[,.!?)]|\s*$)"
)
"""All of it is called not good: a verdict, and nobody knows yet on what it rests."""


_FAINT = re.compile(
    r"\W*(?:(?:it|that|this|you|u|i)(?:'s|'re| was| were| is| are)? )?(?:not (?:too |so |that |half )?(?:bad|terrible|awful)|"
    r"ok(?:ay)?|all ?right|"
    r"fine|decent enough)(?: at all| overall| really| as such)?\W*"
)
"""Said before the "but": it praises nothing by name."""
_MIDDLING = re.compile(
    r"\b(?:average|mediocre|middling|so-?so|run[- ]of[- ]the[- ]mill|lukewarm|unremarkable|nothing out of the ordinary|passable)\b"
    r"(?! (?:candidates?|applicants?|people|person) (?:has|have|had|is|who|with))"
)
_ABOVE_IT = re.compile(r"\b(?:above|over|better than|beyond|exceed\w*|far from|anything but|not|n't|never|no) (?:\w+ ){0,2}average\b")
"""Middling is no praise; above the average is."""
_CONSOLES = re.compile(
    r"\b(?:do ?n'?t|do not|dinnae|no need to|try not to)(?: (?:please|let))? (?:take (?:it|this) (?:\w+ )?(?:personally|to heart|badly|hard)|"
    r"lose (?:hope|heart)|be (?:too )?(?:put off|discouraged|disheartened|downhearted|upset|hard on)|beat yourself|give up|worry)\b"
)
"""Tells them how to bear it; nothing is refused."""
_NOT_ABLE = re.compile(
    r"\b(?:you|u|i|he|she)(?: (?:were|was|are|am|'re|'m))?(?: \w+)? ?(?:not able to|unable to|could ?n'?t|could not|couldnt|can ?not|"
    r"ca ?n'?t|failed to|struggled to|were ?n'?t able to|was ?n'?t able to)(?: (?:really|properly|fully|clearly|quite|even))* "
    r"(?:justif|explain|defend|answer|solve|code|complet|finish|demonstrat|handle|optimi[sz]|describ|elaborat|back up|articulat|"
    r"name|give|write|debug|design|walk|talk|show|discuss|compar|reason|support)"
)
"""What was left undone in that hour, as a camera could have recorded it."""
UNSEEN = 0.85
"""Praise or a refusal without any word of one that is less sure than this is asked about."""
_FRAGMENT = re.compile(
    r"^(?:just |simply |sometimes |perhaps |maybe )*(?:(?:a )?(?:little |tiny )?bit |slightly |somewhat |rather |quite |very |"
    r"far )*too (?:quiet(?:ly)?|loud|fast|slow|soft|short|long|brief|vague|wordy)\b"
)
"""A point without its subject and verb ("too quiet in the panel")."""
_WANTING = re.compile(
    r"\b(?:you|u|i) (?:(?:also|really|just|still|maybe|perhaps|probably|definitely) )*(?:should(?! (?:be (?:proud|pleased|happy|glad)|have been))|(?<!than you )need(?:s|ed)? to|must (?:be|get|have|improve|know|learn|prepare|practi[sc]e|show|speak|study|work)|have to|ought to|could do with|"
    r"want to work|would benefit|lack\w*)\b|\b(?:we|they|she|he|the panel) (?:(?:just|really|all|both|also|kind of|sort of) )*(?:missed|(?:was|were) missing|lacked)\b"
    r"(?! (?:you|u|the (?:bus|train|call|deadline|e-?mail)))|\b(?:was|were|is|are) (?:missing|lacking)\b",
)
"""Says what they are to do, or what was not there; without a word of praise it praises nothing."""
_CHEAPER = re.compile(
    r"(?:(?:and|also|but|because|plus|so|said|that) )*(?:(?:he|she|they) said )?(?:that )?(?:he|she|they|the other (?:one|guy|person|girl|candidate|man|woman)|(?:another|the other|one) \w+)"
    r"(?: (?:also|just|simply|even))* (?:(?:asked|wanted|was asking|were asking|charged?|costs?|accepted|would (?:take|accept|do it)) (?:\w+ ){0,2}?(?:less|lower|a smaller)|(?:was|were|is|are|came) (?:\w+ )?cheaper)\b"
)
"""Somebody else's price: nothing about them."""


_HOW_LOUD = re.compile(
    r"^(?:(?:and|but|that|also|sadly|honestly|overall|they said|she said|he said|said),? )*(?:(?:you|u|i)(?:'re|'m| were| was|"
    r" are| am)? )?(?:(?:just|simply|sometimes|often|maybe|perhaps|(?:a )?(?:tiny )?bit|a (?:little|touch|tad)|little(?= bit)|"
    r"slightly|somewhat|rather|quite|far|way) )*"
    r"(?:too|very|rather|quite|a bit|a little) (?:quiet|soft-?spoken|silent|loud)(?= (?:in|on|at|during|when|with|while|"
    r"throughout|today|sometimes|overall)\b|\s*[,.!]|\s*$)"
)
"""How loud somebody was in that hour is what a microphone records; "too quiet for sales", "too quiet a person" is read into them."""


def turned(flat: str, label: FeedbackLabel, chances: Floats) -> FeedbackLabel:
    """The label where a word of praise only says how much ("at great length") or is denied ("no good"); else the same label.

    The head has seen little of either, and takes the word for what it mostly means."""
    if label == "PRAISE" and _FAINT.fullmatch(flat):
        return "VAGUE"
    if label in ("PRAISE", "REFUSAL") and runs_down(flat) and not (_PRAISE.search(flat) and not insult(flat)):
        return "INFERENCE"
    if label == "INFERENCE" and _HOW_LOUD.match(flat):
        return "BEHAVIOUR"
    if label == "PRAISE" and _MIDDLING.search(flat) and not _ABOVE_IT.search(flat):
        if not _PRAISE.search(_MIDDLING.sub(" ", flat)):
            likeliest = max((name for name in LABELS if name != "PRAISE"), key=lambda name: float(chances[LABELS.index(name)]))
            return "INFERENCE" if likeliest == "VAGUE" else likeliest
    if label not in ("LOGISTICS", "VAGUE") and _CHEAPER.match(flat):
        return "VAGUE"
    if label == "REFUSAL" and _CONSOLES.search(flat) and not _REFUSAL.search(_CONSOLES.sub(" ", flat)):
        return "VAGUE"
    if label in ("BEHAVIOUR", "INFERENCE", "VAGUE") and _FAULT_DENIED.search(flat):
        return "PRAISE"
    undone = _NOT_ABLE.search(flat)
    if undone and (label == "VAGUE" or (label == "REFUSAL" and undone[0].startswith(("you", "u ")))):
        return "BEHAVIOUR"
    doubted = label == "INFERENCE" and float(chances[LABELS.index(label)]) < SURE
    if label not in ("PRAISE", "VAGUE") and not doubted:
        return label
    hard = _HARD_ON_US.search(flat)
    if _AT_LENGTH.search(flat) or (hard and not _NOT_HARD.search(flat[: hard.start()])):
        return "BEHAVIOUR"
    if doubted or _DENIED_NOT.search(flat):
        return label
    if _VERDICT.search(flat):
        return "INFERENCE"
    if label == "PRAISE" and _DENIED.search(flat) and not _PRAISE_DENIAL.search(flat):
        likeliest = max((name for name in LABELS if name != "PRAISE"), key=lambda name: float(chances[LABELS.index(name)]))
        return "INFERENCE" if likeliest == "VAGUE" and not _VAGUE.search(flat) else likeliest
    return label


def _wanting(flat: str) -> bool:
    """Whether a text says what was wanting, without a word of praise."""
    return _WANTING.search(flat) is not None and not _PRAISE.search(flat) and not _PRAISE_DENIAL.search(flat)


def marks(text: str) -> list[str]:
    """Which cues stand in a proposition, by name: what the head sees beside the words."""
    flat = plain(text)
    found = [name for name, rule in _CUES.items() if rule.search(flat)]
    if _REFUSAL_NOT.search(flat):
        found.append("you-not")
    if _PRAISE_DENIAL.search(flat):
        found.append("denied-praise")
    if _VAGUE_NAMED.search(flat):
        found.append("named")
    denied = _NEGATION.search(flat)
    if denied:
        found.append("denied")
    found.append("+".join(["all", *found]))
    if flat.startswith(("you ", "your ")) or " you " in flat:
        found.append("of-you")
    if flat.startswith(("we ", "the panel", "i ", "our ")):
        found.append("of-us")
    if "other" in flat or "else" in flat or "successful" in flat or "appointed" in flat:
        found.append("of-others")
    return found


def proposition_features(text: str) -> Features:
    """What the trained head looks at."""
    return wide_features(text, marks(text))


def decided(flat: str, chances: Floats) -> FeedbackLabel:
    """The label: a fixed wording wins where the head does not all but exclude it, in the order of the rules. How far it
    may doubt was chosen by cross-validation."""
    if _LOGISTICS.search(flat) and chances[0] > 0.2:
        return "LOGISTICS"
    if _REFUSAL.search(flat) and not _REFUSAL_NOT.search(flat) and chances[1] > 0.03:
        return "REFUSAL"
    if _PRAISE_DENIAL.search(flat) or (_PRAISE.search(flat) and not _NEGATION.search(flat)):
        if chances[2] > 0.05:
            return "PRAISE"
    return LABELS[int(chances.argmax())]


def doubtful(cheap: FeedbackLabel, chances: Floats) -> bool:
    """Whether a proposition is worth the encoder's time: the head is not sure, or a fixed wording overrules it."""
    return float(chances.max()) < DOUBT or cheap != LABELS[int(chances.argmax())]


def label_parts(cheap: FeedbackLabel, chances: Floats, deep: Floats) -> list[dict[str, float]]:
    """What speaks for each label, by name: the head, the encoder, and what the fixed wordings made of it."""
    return [
        {
            "head": odds(float(chances[at])),
            "encoder": float(deep[columns("T2")[label]]),
            "cheap": float(label == cheap),
            "bias " + label: 1.0,
        }
        for at, label in enumerate(LABELS)
    ]


def label_proposition(text: str) -> FeedbackReading:
    """Sort one proposition: its label, the flags, the words that decided and how sure that is (0 to 1).

    Expects one claim (see `bot.language.splitting`); of several it judges the whole. Never raises for any string.
    """
    flat = plain(text)
    hedge = _HEDGE.search(_HEDGE_NOT.sub(lambda m: " " * len(m[0]), flat))
    example = _EXAMPLE.search(flat)
    exampled = bool(example and not (_EXAMPLE_NOT.search(flat) and not re.search(r"\bfor (?:instance|example)\b|\be\.?g\b|\blike when\b", flat)))
    if not any(c.isalnum() for c in text):
        return FeedbackReading("VAGUE", False, False, None, 0.0)
    # What only says how much there was of something is not shown to the head, which would take it for praise.
    said = _MUCH_OF.sub(lambda m: " " * len(m[0]), flat)
    if (own := _THEIR_WORDS.search(said)) and (" call" in own[0] or _PRAISE.search(own["words"])):
        said = said[: own.start("words")] + "that" + said[own.end("words") :]
    if _FRAGMENT.match(said):
        said = f"you were {said}"
    shown = text if said == flat else said
    chances = head("t2").probabilities(proposition_features(shown))
    label = decided(said, chances)
    sure = max(float(chances[LABELS.index(label)]), SURE if label != LABELS[int(chances.argmax())] else 0.0)
    if doubtful(label, chances):
        at, sure = best(label_parts(label, chances, encoder("deep").after("", shown)), weights("T2"))
        label = LABELS[at]
    if label == "PRAISE" and sure >= UNSEEN and _wanting(flat):
        # Where it is not that sure, the person is asked.
        label, sure = "GAP" if _GAP.search(flat) else "INFERENCE" if _INFERENCE.search(flat) else "BEHAVIOUR", SURE
    if (meant := turned(flat, label, chances)) != label:
        label, sure = meant, max(SURE, float(chances[LABELS.index(meant)]))
    m = _CUES[label].search(flat)
    if label in ("PRAISE", "REFUSAL") and m is None and sure < UNSEEN:
        sure = min(sure, SURE - 0.01)
    start, end = (m.start(), m.end()) if m else (len(text) - len(text.lstrip()), len(text.rstrip()))
    return FeedbackReading(label, bool(hedge), exampled, Span(start, end), round(sure, 3))
