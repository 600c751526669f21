"""T2: what an employer said. `split_feedback` cuts a reply into propositions, `label_proposition` sorts one of them.

The first label that fits wins: LOGISTICS, REFUSAL, PRAISE, BEHAVIOUR, GAP, INFERENCE, VAGUE. Fixed wordings (the post is
filled, "we do not give feedback", stock selection phrases) are rules; what they leave open goes to a trained head that sees
which of the softer cues are there as well as the words. Where the head is not sure, or a rule overrules it, the encoder is
asked, and what all three say is weighed. Praise that is denied ("no good"), and a word of praise that only says how much
("great difficulty"), are rules again. Hedges and examples are rules alone.

Splitting: at the ends of sentences and lines; at "because", "since" and "as" with their evidence; at "but", "although",
"however", dashes and semicolons; at a colon before a claim; and at "and" or a comma where what follows can stand as a claim
of its own, or is the next point of a list without subjects. Where somebody tells on without a mark, at the next "he said",
"its just that" or "honestly". Greetings, headings, sign-offs, quoted reply heads, mere courtesies and what somebody did to
hear it are no propositions.
"""

# ruff: noqa: E501, SIM102  (one rule stays on one line: a broken pattern is harder to read than a long one)
from __future__ import annotations

import re
from functools import lru_cache

from bot.language.came import HOW_IT_CAME, REMARK, REMARK_BEHIND, WENT_TO_ASK
from bot.language.encoder import encoder
from bot.language.model import Features, Floats, head, wide_features
from bot.language.normal import plain
from bot.language.readings import SURE, FeedbackLabel, FeedbackReading, Proposition, Span
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

    Expects one claim (see `split_feedback`); of several it judges the whole. Never raises for any string.
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


# --- splitting --------------------------------------------------------------------------------------------------

_GREETING = re.compile(
    r"^\s*(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening)|to whom|greetings|morning|"
    r"alright)\b[^.!?\n]{0,40}[,:!.]?\s*$",
    re.IGNORECASE,
)
_GREETING_LEAD = re.compile(
    r"^\s*(?:(?:dear|hi|hello|hey|hiya) (?:[A-Z][\w'’-]*\.?(?: [A-Z][\w'’-]*)?|there|all|love|both)|(?:hi|hello|hey|hiya|"
    r"(?:good )?(?:morning|afternoon|evening|day)(?: (?:all|mate|love|(?-i:[A-Z][\w'’-]*)))?)|sorry (?:mate|love|hun|pal|babe|darling|(?-i:[A-Z][a-z'’-]+))(?=[,!])) ?[,!–-]\s*",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    (
        r"^\s*(?:(?:kind|best|warm|warmest|kindest|with (?:kind|best|warm)|many)\s*(?:regards|wishes|thanks)?|regards|"
        r"yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely|cheers|thanks(?: again)?|thank you|best|all the best|warmly|"
        r"take care|ta|x+|many thanks|sent from my \w+|with (?:best|kind|warm|every good) (?:wishes|regards))\b[\s,.!]*(?:from "
        r")?(?:[A-Z][\w.'’-]*\s*){0,4}$"
    ),
    re.IGNORECASE,
)
_NAME_LINE = re.compile(r"^\s*(?:[A-Z][\w'’.-]+(?:\s+(?:[A-Z][\w'’.&-]+|of|and|the|&)){0,5})(?:,\s*[A-Z][\w &'’-]+)?\s*$")
_HEADER = re.compile(r"^\s*(?:from|to|cc|bcc|sent|date|subject|re|fwd?|on .{4,80} wrote)\s*:", re.IGNORECASE)
_WROTE = re.compile(r"^\s*(?:>|On .{4,100} wrote:)")
_COURTESY = re.compile(
    (
        r"^\W*(?:thank(?:s| you)(?: (?:so much|very much|again|kindly))?(?: (?:for|to)\b(?:(?!\bbut\b)[^.!?]){0,120})?|"
        r"many thanks[^.!?]{0,100}|i hope (?:you(?:'re| are)|this (?:email|finds|message|helps?)|all is|"
        r"(?:that|this)(?:['’]s| is| was) (?:useful|helpful|ok|okay|clear|some help)|that (?:you|this))[^.!?]{0,60}|(?:should you|if you) (?:have|need) (?:any|more|further)[^.!?]{0,80}|(?:i|we) (?:wish|hope)[^.!?]{0,20}(?:you|all)[^.!?]{0,70}(?:luck|best|success|well|"
        r"future)[^.!?]{0,60}|(?:good|best of) luck[^.!?]{0,60}|all the best[^.!?]{0,60}|as (?:promised|requested|discussed)|"
        r"(?:wish(?:ing)?|hoping) (?:you|u|him|her) (?:(?:all|every|the|very|much|only|a lot of|lots of|good) )*(?:best|luck|success|well|good)\b[^.!?]{0,60}|"
        r"(?:do |please |let'?s )*(?:keep|stay) in touch|let['’]?s (?:catch up|speak|talk|chat)\b[^.!?]{0,40}|(?:speak|talk|catch up|chat) (?:soon|later|tomorrow|next week)\b[^.!?]{0,20}|"
        r"(?:chin|keep your chin|head) up\b[^.!?]{0,20}|(?:sorry |some |it['’]?s |i have )*(?:bad|sad|not great|not good) news\b[^.!?]{0,30}|"
        r"of course|no problem|happy to help|sure|you(?:'re| are) welcome|it was (?:lovely|nice|good|great|"
        r"a pleasure) (?:to (?:meet|see|hear|speak)|meeting|seeing)[^.!?]{0,60}|sorry|hope (?:this|that) helps|"
        r"(?:i |we )?hope you(?:'re| are) (?:well|ok)|(?:i |we )?hope you(?:'ll| will)? (?:soon )?find (?:something|a|the|another|what)\b[^.!?]{0,40}|take care|apologies for the delay[^.!?]{0,40}|please (?:do )?(?:let me know|"
        r"don'?t hesitate)[^.!?]{0,80})\W*$"
    ),
    re.IGNORECASE,
)
_BOUNDARY = re.compile(
    r"(?:(?<=[a-z0-9)'\"’”%])|(?<=[A-Za-z0-9][A-Z]))[.!?…]+[\"'”’)]*(?=\s+|$)|[;\n]+|\s+[–—-]{1,2}\s+|(?<=\w)—(?=\w)|"
    r"\s*[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]+(?=\s|$)"
)
_BREAK = re.compile(
    r"(?P<because>(?:,?\s+(?:cause|cos|coz|cuz|bc)(?= (?:i|u|you|ur|your|we|they|my|the|it|its|im|he|she|there)\b)|"
    r",\s*since(?= (?:you|your|we|the|they|he|she|it|there|others?)\b)|,?\s+because(?! of (?:the )?(?:numbers|volume))|"
    r",\s*as(?= (?:you|your|we|the|they|he|she|it|there)\b)|"
    r"\s+as(?= (?:we|there) (?:had|have|'ve|received|get|got|don'?t|do not|only|simply)\b)|"
    r"\s+since(?= (?:she|he|they|we|the other) (?:is|are|has|have|had|only|already|speaks?|knows?|knew|holds?|held|can|could|need|needed|lives?)\b)|,\s*given(?= that\b)|\s+on the grounds that|\s+in that(?= you)|"
    r",\s*for(?= you\b))\s+)|"
    r"(?P<but>,?\s+(?:but|although|though|however|yet|whereas|except that|while(?= (?:you|your|we|the|others?|it)\b)|even though|"
    r"only)\s*,?\s+)|"
    r"(?P<aside>\s+\()|"
    r"(?P<colon>:\s+)|"
    r"(?P<relative>,\s+(?=(?:where (?:you|we|they|he|she|i)|(?:which|who) (?:the other|another|others?|someone|the \w+ candidate|you|your)|"
    r"which (?:was|were|is|are)(?:(?: not|n['’]?t)(?! (?:an? |at all )?(?:surprise|surprising|unusual|uncommon|(?:your|our|my) fault))| missing| lacking)|who (?:already |also )?(?:has|had|is|was|knew|knows|speaks|spoke|held|holds|lives|could|can))\b))|"
    r"(?P<said>\s+(?=(?:he|she|they) (?:also |then |just )*(?:said|says|sed|goes|told me|was like)\b))|"
    r"(?P<so>\s+so\s+(?=(?:it|we|they|i|i['’]?m|he|she|you|u)\b))|"
    r"(?P<just>\s+(?:it['’]?s|it was) (?:just|only)(?: that)?\s+)|"
    r"(?P<other>\s+(?=the other (?:girl|lad|guy|person|candidate|one|man|woman|fella|bloke|lady) (?:had|has|was|is|could|knew)\b))|"
    r"(?P<mark>\s+(?:honestly|tbh|basically|anyway|apparently|obviously|tho)\s+(?=(?:you|u|we|they|he|she|it|i|the)\b))|"
    r"(?P<and>,?\s+(?:and|an(?= (?:yer?|yous|ur|ah|i|we|they|he|she|it|you|the|then)\b)|plus|&)(?: that(?= (?:i|my|you|your|he|she|they|it|there|when|if|at times)\b(?! (?:way|one|too|as well)\b)))?\s+|"
    r",\s+(?:then |so )?)",
    re.IGNORECASE,
)
_PAST = (
    r"lost|held|brought|built|taught|caught|dealt|drove|fell|flew|grew|heard|led|meant|paid|put|rose|saw|sent|set|shone|sold|"
    r"spent|won|"
    r"wore|understood|began|broke|bought|drew|forgot|froze|hid|hurt|lent|rang|shook|stuck|swore|threw|withdrew|beat|cut|let|done|"
    r"seen|given|shown|spoken|known"
)
"""Verbs whose past does not end in -ed."""
_NOT = r"(?:is|are|was|were|has|have|had|does|did|do|could|would|should|ca|wo)n['’]?t"
_FINITE = (
    r"(?:is|are|was|were|has|have|had|does|did|do|will|would|could|should|can|might|may|must|wis|\w+nae|" + _NOT + r"|got|went|came|"
    r"gave|took|made|told|said|says|felt|feels|thought|thinks|found|met|chose|stood|sat|ran|wrote|spoke|left|kept|lack(?:s|ed)?|"
    r"need(?:s|ed)?|want(?:s|ed)?|seem(?:s|ed)?|look(?:s|ed)|sound(?:s|ed)|show(?:s|ed)|comes|goes|start(?:s|ed)|liked|loved|enjoyed|"
    r"noticed|noted|agreed|preferred|reckoned|asked|mentioned|overran|lasted|dragged|drifted|stayed|closed|worked|struggled|failed|"
    r"scored|ended|suffered|missed|changed|appeared|" + _PAST + r")"
)
_INSIDE = r"(?:(?!(?:you|we|he|she|they|i|it|that|who|which|what|when|where|how|why|if|as|and|but|or)\b)[\w'’-]+ )"
"""A word of a subject: a pronoun would begin a clause that belongs to it ("the care you showed")."""
_SUBJECT = (
    r"(?:(?:your|ur|yer|my|ma|his|her|our|their|these|those|the|an?|all(?: of)?(?: the| our| your)|most of the|some of the|both) "
    + _INSIDE + r"{1,5}" + _FINITE + r")"
)
_AT = (
    r"(?:(?:in|by|at|for|on|after|towards|during|before) (?:the|this|that|our|your) (?:\w+ )?(?:(?:end|start|beginning|middle|day),?|"
    r"(?:reason|moment|interview|test|task|presentation|exercise|afternoon|morning|trial|shift|call|play),) |"
    r"(?:when|whenever|once|after|every time|each time) (?:you|u|we|she|he|they|i|the|asked|(?-i:[A-Z][\w'’-]+)) [^,;]{2,60}?,? (?=(?:you|u|we|she|he|they|i) \w+ \w|"
    r"(?:you|we|she|he|they|i) \w+\W*$))"
)
"""When it was, before the claim ("in the end", "when we asked what you knew")."""
_CLAIM = re.compile(
    (
        r"^(?:" + _AT + r"|also |then |that |because |cause |cos |coz |when [^,]{3,40}, |sadly |unfortunately |in fact |so |we also |"
        r"at times |for (?:instance|example),? |e\.g\.? )*(?:you(?:['’](?:re|d|ve|ll)|r(?= (?:not|an?|too|very|just|so|fired|\w{3,}ing)\b))?|u|ye|yous|youse|ya|"
        r"we(?:['’](?:re|d|ve|ll))?|"
        r"i(?:['’](?:m|d|ve|ll))?|they(?:['’](?:re|d|ve))?|he|she|it(?:['’]s| is| was)?|there (?:is|was|were|are)|"
        r"(?:another|other|others|someone|somebody|nobody|everyone|some|one)\b(?: \w+){0,3} (?:was|were|is|are|has|"
        r"have|had|did|would|felt|thought|came|got|said)|no (?:feedback|questions|examples)|"
        r"(?-i:[A-Z][\w'’-]+) (?:thought|felt|said|found|liked|loved|reckoned|noticed|noted|mentioned|wanted|was|wasn'?t|would|had|has)|"
        + _SUBJECT + r")\b"
    ),
    re.IGNORECASE,
)
_BARE = re.compile(
    r"^(?!(?:who|whose|which|what|how|when|where|why|if|as|to|of|in|on|with|at|for|from|by|than|not|that|whether|or|what|while)\b)"
    + _INSIDE + r"{1,3}(?:was|were|is|are|" + _NOT + r")\b",
    re.IGNORECASE,
)
"""A claim whose subject has no article ("culture fit was great")."""
_OPEN = re.compile(
    r"\b(?:said|says|told (?:me|us|you)|thought|think|felt|feel|found|find|that|whether|if|how|because|when|where|agreed|mentioned)(?: that)?"
    r"(?: (?:both|all))?(?: (?:your|my|the|his|her|our|their|ur|an?))(?:,? (?!" + _FINITE + r"\b)[\w'’-]+){1,4}\W*$|"
    r"\b(?:said|thought|felt|found|that) (?!(?:you|u|i|we|he|she|they|it|me|us|him|them)\b)[\w'’-]+$",
    re.IGNORECASE,
)
"""Ends in a subject that still waits for its verb: what "and" joins to it is more of the subject."""
_PARENTHESIS = re.compile(r"(?:(?!" + _FINITE + r"\b)[\w'’-]+ ?){1,6}, (?:who|which|whose|where)\b[^,]*", re.IGNORECASE)
"""A subject and what is said of it by the way; its verb comes behind the next comma ("Communication, which is key, was weak")."""
_BY_THE_WAY = re.compile(r"(?:it|this|that|i)(?:['’][sm])? [^,.]{1,40}, (?:was|is|were|are)\b|(?:if|for|to be) [^,.]{1,30}, (?:was|is|were|are)\b", re.IGNORECASE)
"""Said by the way between a subject and its verb (", and it's a small one, was")."""
_TAIL = re.compile(r"[^,]*\b(?:what|reservation|concern|worry|thing|problem|issue|reason|point|one)\b[^,]*, (?:and (?:it|this|that)|if|to be|for (?:me|us))\b[^,]*", re.IGNORECASE)
"""A subject with such a remark behind it."""
_DID = re.compile(r"(?:mumbled|rambled|waffled|swore|giggled|yawned|fidgeted|panicked|froze|overran|cried|late)\b(?! (?:and|or)\b)", re.IGNORECASE)
"""A point of one word."""
_BEFORE_COLON = re.compile(
    r"^\W*(?:if|when|while|as|to|for)\b|\b(?:said|says|wrote|added|is|was|that|this|are|were|told (?:me|us|you)|goes|went|like)\W*$", re.IGNORECASE
)
"""Before a colon it only leads to what follows and belongs to it ("She also said: ...")."""
_POINT = re.compile(
    r"\W*(?:(?:but|also|just|very|really|generally|otherwise|bit|a bit|quite|maybe) )*(?:no|not|poor|lack of|lacking|too|good|great|nice|lovely|weak|strong|bad|"
    r"limited|little|excellent|slow|late|solid|decent|brilliant|needs?|didn['’]?t|never|couldn['’]?t|wouldn['’]?t|hadn['’]?t|"
    r"hasn['’]?t|wasn['’]?t|mumbled|stood|shame|(?:two|three|four|five|six|several|many|\d+) \w+|an? (?:tendency|lack|habit|feeling|bit|little|failure|good|poor|nice|strong|weak))\b(?! (?:only|just)\b)",
    re.IGNORECASE,
)
"""A point of a list without subjects ("too slow on drinks, no till experience and a tendency to ramble")."""
_HEADING = re.compile(r"(?:(?:and|so|but) )*(?:here(?:['’]s| is| are)|this is|below (?:is|are)|see) (?:what|the|their|your|some|my|our|her|his)\b[^.:;]{0,60}|(?!.*\b(?:you|u|we|they|he|she|it|i|" + _FINITE + r")\b)[^\w'’/&-]*[\w'’/&-]+(?:[ ,]+[\w'’/&-]+){0,7}[ ,]*", re.IGNORECASE)
"""Only says what follows ("Areas for development:"), once its colon stands behind it."""
_SAID = re.compile(r"\b(?:he|she|they) (?:also |then |just )*(?:said|says|sed|goes|told me|was like)\b", re.IGNORECASE)
_HANGS = re.compile(
    r"\b(?:think|thinks|feel|feels|thought|felt|say|says|said|but|and|that|because|if|when|what|how|like|as|is|was|were|not|or|even|"
    r"ever|do|did|thing|things|word|everything|all|quite|so|just|i|you|we|they|he|she|it|told me|told us|than|of|to|for|with|by|from|about|where|while|"
    r"although|though|whereas|since|who|which)\W*$",
    re.IGNORECASE,
)
"""Cannot end a claim: what follows belongs to it."""
_VERB_PHRASE = re.compile(
    (
        r"^(?:also |then |that |perhaps |maybe |just |sometimes |never |always |often |only |really |barely |hardly |didn'?t |"
        r"did not |don'?t |weren'?t |wasn'?t |haven'?t |aren'?t |were |was |could(?:n'?t)? |should(?:n'?t)? |would(?:n'?t)? )*(?:"
    ) + _PAST + (
        r"|didn'?t|did not|don'?t|haven'?t|weren'?t|wasn'?t|lacked?|seemed|appeared|came|gave|spoke|talked|asked|answered|"
        r"arrived|interrupted|left|looked|kept|needed?|needs?|went|spent|used|mentioned|showed|struggled|rambled|waffled|failed|"
        r"forgot|read|knew|know|had|have|has|said|told|took|made|got|did|ignored|missed|skipped|turned|checked|overran|were|was|"
        r"are|is|could|would|should|might|may|will|can'?t|cannot|never|too (?:long|short|fast|quiet|nervous|much|slow|soft|shy|"
        r"junior|senior)|not (?:enough|very|confident|sure|keen|quite|ready)|no (?:questions|examples|experience|structure|eye)|"
        r"weakest (?:on|at|with|in)|less (?:strong|sure|clear|confident|convincing|good)|(?:weak|weaker|light|lighter|thin|poor|short|vague|shaky) (?:on|at|with)|(?:poor|weak|patchy|sloppy) (?!at|on|in)\w+|(?:shame|pity) about|little (?:evidence|sign|mention|sense)|"
        r"very|quite|a bit|a little|bit)\b"
    ),
    re.IGNORECASE,
)


_LEAD_IN = re.compile(
    r"(?:(?:and|so|well|basically) )*(?:he|she|they|we|i|there|the \w+)(?: \w+){0,4} (?:two|three|four|a few|some|several|"
    r"a couple of|2|3|4) "
    r"(?:\w+ )?(?:things|points|reasons|bits|notes|comments)(?: (?:for you|to say|to me|about you|to share))?",
    re.IGNORECASE,
)
"""What only says that something follows."""
ASIDE = 3
"""Words; a question so short is only a way to begin."""


_CLOSES = re.compile(
    r"\W*(?:(?:hi|hello|hey|hiya|dear)(?: (?:mate|there|love|all|(?-i:[A-Z])[\w'’-]+))?|cheers|ta|thanks|thank you|thx|"
    r"many thanks|"
    r"(?:(?:kind|best|warm|warmest|kindest|all the) )?(?:regards|best|wishes)|best of luck|sincerely|yours|take care|"
    r"sorry|bye)(?: (?:mate|love|again|x+))?(?:[\s,–-]+(?-i:[A-Z])[\w.'’-]*(?: (?-i:[A-Z])[\w.'’-]*)?)?\W*",
    re.IGNORECASE,
)
"""A greeting, or a close with a name behind it, on the same line as what they said."""


_SMILEY = re.compile(r"[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]")


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] in ",;:–—->•*·" or _SMILEY.match(text[start])):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:–—-." or _SMILEY.match(text[end - 1])):
        end -= 1
    if end > start and text[end - 1] == ")" and "(" not in text[start:end]:
        return _trim(text, start, end - 1)
    return start, end


def _has_claim(piece: str) -> bool:
    words = re.findall(r"[\w'’]+", piece)
    if len(words) < 2:
        return False
    return bool(_VERB.search(piece) or _POINT.match(piece) or _PRONOUN.match(piece))


_PRONOUN = re.compile(r"\W*(?:you|u|we|they|he|she|i) (?!and\b|or\b)\w+ \w+", re.IGNORECASE)
"""A subject and two words more: any verb will do ("we decide for")."""
_VERB = re.compile(
    (
        r"\b(?:is|are|was|were|be|been|am|'s|'re|’s|’re|has|have|had|'ve|did|do|does|didn'?t|don'?t|dont|didnt|will|would|could|"
        r"should|can|can'?t|cannot|won'?t|might|may|must|\w+ed|went|gave|came|spoke|took|left|kept|made|said|told|got|knew|felt|"
        r"thought|lack|lacks|need|needs|want|wants|seem|seems|know|knows|think|feel|give|ran|read|wrote|sat|stood|fit|fits|chose|"
        r"found|met|liked|love|hope|keep|show|starts?|stop\w*|looking|hiring|taken|gone|filled|no|not|too|more|less|very|good|"
        r"little|weak|poor|strong|solid|excellent|lovely|nice|great|speaks|holds|lives|wis|\w+nae|manages|covers|runs|reports|requires|involves|means|comes|goes|takes|works|"
    ) + _PAST + r")\b",
    re.IGNORECASE,
)


def _lines(reply: str) -> list[tuple[int, int]]:
    """The lines that hold what the employer said: without mail heads, greeting, sign-off and what follows it, or quotes."""
    kept: list[tuple[int, int]] = []
    at = 0
    closed = False
    for line in reply.splitlines(keepends=True):
        start, end = at, at + len(line.rstrip("\r\n"))
        at += len(line)
        body = reply[start:end]
        if not body.strip():
            continue
        if _SIGN_OFF.match(body) and len(body.split()) <= 8 and kept:
            closed = True
            continue
        if closed and (_NAME_LINE.match(body) or len(body.split()) <= 6):
            continue
        closed = False
        if _HEADER.match(body) or _WROTE.match(body) or _GREETING.match(body):
            continue
        if kept and _NAME_LINE.match(body) and len(body.split()) <= 5 and not body.rstrip().endswith((".", "!", "?")):
            continue
        lead = _GREETING_LEAD.match(body)
        kept.append((start + (lead.end() if lead else 0), end))
    return kept


def _sentences(reply: str, start: int, end: int) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    last = start
    for m in _BOUNDARY.finditer(reply, start, end):
        if reply[m.start()] == "." and re.search(r"\b(?:e\.g|i\.e|mr|mrs|ms|dr|no|vs|etc|st|prof|approx|[A-Za-z])$",
            reply[max(start, m.start() - 6) : m.start()], re.IGNORECASE):
            continue
        out.append((last, m.end()))
        last = m.end()
    out.append((last, end))
    return out


_CONCEDED = re.compile(r"\s*(?:while|whilst|although|though|even though|much as)\b(?! (?:we|i) (?:appreciate|understand|know)\b)", re.IGNORECASE)
"""Opens with what is granted; behind its comma comes what it is granted against."""
_STANDS = re.compile(
    r"(?:" + _CLAIM.pattern + r")|\s*(?:it|this|that|they|these|those|we|you|u|ye|i|there|he|she) (?:\w+ )?" + _VERB.pattern,
    re.IGNORECASE,
)
"""Stands as a claim of its own, with its subject."""
_ELLIPTIC = re.compile(
    r"(?:you|u|she|he|they|we|i|others?|the others?) (?:had|did|have|has|do|does|was|were|could|can|would|is|are)(?: not|n'?t)?\W*$|"
    r"(?:i|we) (?:think|thought|guess|suppose|reckon|feel|believe)\W*$",
    re.IGNORECASE,
)
"""Says nothing without the claim before it ("and you had not")."""
_DENIES = re.compile(r"(?:\b(?:not|never|nae|as)|n['’]?t)\s*$", re.IGNORECASE)
"""Before a "yet" that means "so far"."""
_YOURS_NOT = re.compile(r"your (?:\w+ ){1,3}(?:is|was|are|were|does|did)(?: not|n['’]?t)\W*$", re.IGNORECASE)
"""Says of something else of theirs that it is not so ("but your Portuguese isn't")."""
_MEASURED = re.compile(r"\b(?:as|so|such|same|not|ever since|long)\b(?! (?:told|said))\W*(?:\w+\W*){0,3}$", re.IGNORECASE)
"""Before an "as" that compares and gives no reason."""


def _clauses(reply: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut one sentence where a new claim begins."""
    cuts = [start]
    ends: list[int] = []
    position = start
    while m := _BREAK.search(reply, position, end):
        position = m.end()
        left, right = reply[cuts[-1] : m.start()], reply[m.end() : end]
        if m.lastgroup == "colon":
            if (_CLAIM.match(right.lstrip("\"“'‘")) or (right[:1] in "\"“" and _HEADING.fullmatch(left))) and (
                _HEADING.fullmatch(left) or (_has_claim(left) and not _BEFORE_COLON.search(left))
            ):
                ends.append(m.start())
                cuts.append(m.end())
            continue
        did = len(cuts) > 1 and _DID.fullmatch(left.strip()) is not None
        if not _has_claim(left) and not did and not HOW_IT_CAME.fullmatch(left.strip()):
            continue
        if m.lastgroup == "and" and _CONCEDED.match(left) and m[0].lstrip().startswith(",") and _STANDS.match(right):
            ends.append(m.start())
            cuts.append(m.end())
            continue
        if re.match((
            r"\s*(?:if|when|while|although|though|as|since|because|despite|given|after|had (?:there|you|we|it|the)|"
            r"were (?:you|it|there|we)|should you|for (?:instance|example)|e\.g)\b"
        ), left, re.IGNORECASE) and m.lastgroup == "and":
            continue
        kind = m.lastgroup
        if kind == "and" and _ELLIPTIC.match(right):
            continue
        if kind == "because":
            cut = bool(_VERB.search(right)) and not (m[0].strip().lower() in ("as", "since") and _MEASURED.search(left))
        elif kind == "aside":
            cut = ")" in right and bool(_STANDS.match(right))
        elif kind == "relative":
            cut = bool(_VERB.search(right))
        elif kind == "said":
            cut = _SAID.search(left) is not None and not _HANGS.search(left)
        elif kind in ("so", "just", "mark", "other"):
            cut = not _HANGS.search(left) and bool(_CLAIM.match(right))
        elif kind == "but":
            word = m[0].strip(" ,").lower()
            still = word == "yet" and _DENIES.search(left) is not None
            cut = not still and len(right.split()) >= 2 and bool(_VERB.search(right) or _YOURS_NOT.match(right) or _PRONOUN.match(right.removeprefix("so "))) and (word != "only" or bool(_CLAIM.match(right)))
        else:
            rest = _BREAK.split(right, maxsplit=1)[0]
            # "he said X and that my Y was Z"; "he knows Python and that I liked" is one claim.
            verb = _VERB.search(rest) if m[0].rstrip().lower().endswith("that") else None
            cut = (verb is not None and bool(rest[verb.end() :].strip(" .!"))) or bool(_CLAIM.match(right)) or (
                bool(_VERB_PHRASE.match(right)) and len(rest.split()) >= 2
            ) or bool(_BARE.match(rest))
            points = did or ((_POINT.match(left) or (len(cuts) > 1 and _VERB_PHRASE.match(left))) and not _CLAIM.match(left))
            if points and (m[0].lstrip().startswith(",") or len(cuts) > 1):
                cut = cut or bool(_POINT.match(right) or _DID.match(right) or (did and _VERB_PHRASE.match(right)))
            if _BY_THE_WAY.match(right) or _OPEN.search(left) or (m[0].lstrip().startswith(",") and (_PARENTHESIS.fullmatch(left) or _TAIL.fullmatch(left)) and not _STANDS.match(right)):
                cut = False
            if re.search(r"\b(?:between|both|of|more|to|the|a|an|very|so|too)$", left.strip(), re.IGNORECASE):
                cut = False
        if cut:
            ends.append(m.start())
            cuts.append(m.end())
    return list(zip(cuts, [*ends, end], strict=True))


@lru_cache(maxsize=1)
def _nothing() -> tuple[Proposition, ...]:
    return ()


def split_feedback(reply: str) -> tuple[Proposition, ...]:
    """The claims of a pasted reply, in order, each with where it stands: `reply[p.span.start:p.span.end] == p.text`.

    Empty for a reply without any. Linear in the length of the reply.
    """
    found: list[Proposition] = []
    for line_start, line_end in _lines(reply):
        for start, end in _sentences(reply, line_start, line_end):
            if _COURTESY.match(reply[start:end]):
                continue
            for begin, finish in _clauses(reply, start, end):
                begin, finish = _trim(reply, begin, finish)
                if (own := REMARK_BEHIND.search(reply[begin:finish])) and own.start():
                    begin, finish = _trim(reply, begin, begin + own.start())
                piece = reply[begin:finish]
                if reply[finish : finish + 1] == ":" and reply[finish + 1 :].strip() and _HEADING.fullmatch(piece):
                    continue
                if HOW_IT_CAME.fullmatch(piece) or (WENT_TO_ASK.fullmatch(piece) and reply[finish:].strip(" .!?")) or (found and REMARK.fullmatch(piece)):
                    continue
                asked = piece.endswith("?") and len(piece.split()) <= ASIDE  # "Honestly?" says nothing yet
                if not any(c.isalpha() for c in piece) or asked or _COURTESY.match(piece) or _LEAD_IN.fullmatch(piece) or _CLOSES.fullmatch(piece):
                    continue
                found.append(Proposition(piece, Span(begin, finish)))
    return tuple(found) if found else _nothing()
