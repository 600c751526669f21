"""Wordings whose meaning is fixed ("subject access request", "reconsider"), by label; a table, and how it is read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from bot.language.scan import beginnings

_SYNTAX: Final = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|[()|]", re.S)


def _choices(source: str) -> list[str]:
    """The outermost alternatives of a pattern."""
    found, depth, last = [], 0, 0
    for match in _SYNTAX.finditer(source):
        depth += (match.group() == "(") - (match.group() == ")")
        if match.group() == "|" and depth == 0:
            found.append(source[last : match.start()])
            last = match.end()
    return [*found, source[last:]]


class Rule(NamedTuple):
    """The wordings of a label: those that begin at a word, with what such words begin with, and the others."""

    worded: re.Pattern[str]
    begins: frozenset[str]
    other: re.Pattern[str] | None


def _any(*patterns: str) -> Rule:
    """All these as one rule. What begins at the edge of a word is tried at the words that can begin it and nowhere else."""
    every = [choice for pattern in patterns for choice in _choices(pattern)]
    edge = [(choice, beginnings(choice)) for choice in every]
    worded = rf"\b(?:{'|'.join(choice[2:] for choice, begins in edge if begins)})"
    other = "|".join(choice for choice, begins in edge if not begins)
    return Rule(
        re.compile(worded), frozenset().union(*(begins for _, begins in edge if begins)), re.compile(other) if other else None
    )


_DECISION: Final = r"(?:decision|outcome|result|choice|verdict|no\b|rejection|conclusion|call\b)"
_CHOSE: Final = (
    r"(?:reject|turn(?:ed|ing)? (?:me|us) down|turned down|pass(?:ed|ing)? (?:on me|me over)|passed over|decided? "
    r"against"
    r"|not (?:be )?(?:select|chosen|successful|offered|picked|taken|hired|given|shortlisted|progress)|unsuccessful"
    r"|(?:did(?:n't|nt| not)|was(?:n't|nt| not)|have(?:n't|nt| not)|never) (?:been )?"
    r"(?:get|got|pick|choose|chosen|select|hire|take|offer|give|successful|good enough|make it|go with|accept|reach|"
    r"want me)"
    r"|go(?:ne|ing)? (?:for|with) (?:someone|somebody|another|the other)|said no|say no|it was a no|a no\b|"
    r"(?:choose|chose) "
    r"(?:someone|somebody|another)|cut\b|refus(?:ed|al)|ruled (?:me )?out|(?:let|letting) me go|not me\b)"
)

RULES: Final[Mapping[str, Rule]] = {
    "I-WHY": _any(
        r"\bwhat(?:'s| is| has)? changed\b|\bmake it make sense\b|\bwhat was wrong with (?:me|my application)\b|\bwhat "
        r"became of\b|\bon what\b[^.?!\n]{0,40}\b(?:rested|based|decided|turned)",
        r"\bwhat (?:i was|was i|i got) (?:actually |really )?(?:turned down|rejected|refused|knocked back) "
        r"(?:for|over)|\bwhy'?d (?:you|u|ye)\b[^.?!\n]{0,10}\b(?:bin|drop|reject|ditch|pass)|\bwhy(?:,)? then\b|\bwhy "
        r"(?:i )?(?:did|have|do) (?:not|n't) (?:i )?(?:get|got)\b|\bwhy would you\b[^.?!\n]{0,90}\bturn (?:me|her|him|a "
        r"person|somebody) down",
        r"\b(?:deal ?breaker|what (?:actually|really) happened|what (?:was it that )?(?:tipped|changed)|shed (?:som"
        r"e|any) light)\b",
        rf"\bwhy\b[^.?!\n]{{0,50}}?{_CHOSE}",
        r"\b(?:how come|why not me|why was it a no|why (?:the|a) no\b|why me\b)",
        rf"\b(?:reasons?|rationale|grounds|basis|explanation|reasoning|thinking|cause) (?:\w+ )?"
        rf"(?:for|behind|of|why|that|as to)\b[^.?!\n]{{0,40}}?(?:{_DECISION}|{_CHOSE})",
        r"\bfor (?:what|which) reason\b|\bon what (?:grounds|basis)\b|\b(?:what|any|the|specific|particular) reasons? "
        r"(?:i|that i|why|you|was|it was)\b",
        r"\bwhat (?:exactly |was it that |it was that |ultimately |finally )?(?:made you|led (?:you|the|to)|tipped|"
        r"swung|"
        r"ruled me out|counted against|cost me|put you off|was the (?:reason|deciding)|were the reasons|decided it)",
        r"\b(?:deciding|decisive|determining) (?:factor|thing|point|reason)",
        r"\bexplain (?:to me )?(?:the |your |this |that )?(?:decision|rejection|outcome|result|choice|verdict|"
        r"refusal)",
        r"\bwhy(?: tho(?:ugh)?| not)?\s?(?:\?|$)|\bwhat (?:did i|i|have i|i've)"
        r" (?:do|did|done|got|get) wrong\b"
        r"|\bwhere (?:did )?(?:i|it|things) (?:all )?(?:go|went|gone) wrong\b(?! in| with (?:my|the))|\bwhy'?d? you "
        r"(?:not|didn'?t|said|say|turned)|\bwhat was the reason|\b(?:explain|know|tell me|understand) "
        r"(?:the )?why\b(?! (?:i'?m|i am) (?:writ|ask))"
        r"|\bwhat (?:happened|changed|went wrong|let me down|did you (?:not like|hold against))\b|\bwhat was it "
        r"(?:about me )?that\b",
        rf"\bhow (?:you|the panel|they) (?:came to|arrived at|reached|made) (?:that|this|the|your) (?:\w+ )?{_DECISION}",
    ),
    "I-CHALLENGE": _any(
        r"\b(?:decision|it|this|that|outcome|conclusion|result)\b[^.?!\n]{0,12}\b(?:is|was|isn't|is not|wasn't) (?:\w+ "
        r"){0,2}(?:wrong|absurd|backwards|correct|mistaken|a? ?right (?:decision|outcome|one|call)|sound)\b|\bpicked "
        r"wrong\b|\bstitch(?:ed)? (?:me )?up\b|\bworst decision\b|\bnever in a million\b|\bnot? "
        r"agree\b|\b(?:which|this|that) is absurd\b|\bit is (?:a )?mistake\b|\ba shock\b|\bnot (?:correct|a sound)\b",
        r"\bnot on\b(?=[.!]|\s*$)|\b(?:frankly|plain|quite|simply|downright) (?:perverse|wrong|absurd|bizarre|ridiculous)\b|"
        r"\b(?:cannae|can'?t|cannot) (?:\w+ )?believe (?:you|ye|u|that you)\b|\bno'? (?:right|fair)\b(?= so it|,| that|\.)|"
        r"\bhow(?:'s| is|s)? (?:is )?(?:it |that |this )?(?:possible|right|fair)\b|\b(?:that|which|it|thats|that's)"
        r"(?: is|'s)? (?:a bit )?rich\b|\bnot (?:just|correct|deserved)\.|\b(?:took|taken) me (?:\w+ )?aback\b",
        r"\b(?:hard|difficult|impossible) to (?:comprehend|square|credit|swallow|make sense)|\b(?:regard|consider|t"
        r"hink) (?:\w+ ){1,3}(?:a|an) (?:mistake|error)\b|\b(?:can't|cannot|cant|don't|dont) (?:\w+ )?(?:see|get) h"
        r"ow\b|\bno sense\b|\bwrong (?:one|candidate)\b",
        r"\b(?:unfair(?:ly)?|unjust(?:ly)?|not (?:\w+ )?(?:fair|right)|n't (?:\w+ )?(?:fair|right|add up|make "
        r"(?:any )?sense)|makes? (?:no|zero) sense"
        r"|(?:wrong|odd|strange|bad|poor) (?:decision|call|choice|person)|(?:a|some|made a) (?:big |grave )?mistake|"
        r"got (?:it|this one) wrong"
        r"|baffl\w+|astonish\w+|astound\w+|stunned|shock(?:ed|ing)?|gobsmacked|speechless|(?<!pleasantly )"
        r"surpris(?:ed|ing)|taken aback"
        r"|injustice|disagree|(?:can't|cannot|cant|can not|could not|couldn't|hard to) (?:\w+ )?(?:believe|fathom|"
        r"accept|understand how|see how|reconcile"
        r"|square)|confus(?:ed|ing)|robbed|hard done by|how is that (?:fair|possible|even))\b",
    ),
    "I-DEFEND": _any(
        r"\b(?:never|not) (?:\w+ ){0,2}(?:had )?(?:an? (?:\w+ )?)?(?:complaint|mistake|accident|scratch|target miss"
        r"ed|missed|late)\b|\b(?:not|isn't|isnt|n't) true\b|\bi did (?:everything|all|them|it all|bring|answer|ment"
        r"ion|say)\b|\byou saw my\b",
        r"\bi(?:'ve| have|ve)? (?:have )?(?:managed|led|run|held|ran|worked|done|been doing|been using|used|driven)"
        r"\b[^.?!\n]{0,60}\b(?:years?|since|without|never|teams?|million)\b|\b(?:noted|worth) (?:somewhere )?that i"
        r"\b|\bi (?:met|answered|ticked|passed) (?:each|every|all)\b|\bnobody (?:ever )?complain",
        r"\bi can prove it\b|\bask (?:anyone|anybody|them|my (?:boss|manager))\b|"
        r"\bah? (?:did|done|worked) \w+ years?\b|"
        r"\b(?:in my (?:own )?defen[cs]e|for the record|contrary to|set (?:that|the record|this) straight|in actual "
        r"fact|i (?:actually )?(?:do|did) have"
        r"|i was(?:n't| not|nt) being|i(?:'m| am) (?:not|actually)|to be fair to (?:me|myself)|i can assure you|let "
        r"me assure|i (?:would|should|must) point out"
        r"|as my (?:cv|references?|record)|track record|i actually)\b",
        r"\b(?:you|they|the panel|letter|feedback|he|she) (?:said|wrote|say|says|told me|felt|thought|claim\w*|"
        r"mention\w*) (?:that )?(?:i|me)\b[^.?!\n]{5,80}"
        r"\b(?:but|yet|however|though)\b",
    ),
    "I-BLAME": _any(
        r"\b(?:nobody|no one|no-one|noone) (?:\w+ )?(?:told|said|informed|warned|opened|knew|bothered|answered|was "
        r"there|asked|introduced)\b|\b(?:laugh|scream|shout|yawn|text|eat)(?:ing|ed)\b[^.?!\n]{0,40}\b(?:at|with|wh"
        r"ile|phone|lunch|me|everyone)\b|\blooking at (?:\w+ )?(?:watch|phone|telephone|clock|screen)\b",
        r"\b(?:wrong (?:name|salary|office|day|time|address|job|one|room|form|date)|never heard of|had me (?:stood|"
        r"stand|sat|wait)|could(?:n't|nt| not) (?:even )?(?:send|pick up|ring|reply|write)|without a single|(?:hadn"
        r"'?t|had not|hasn'?t|not) (?:\w+ )?(?:got|seen|read|opened) my|(?:did not|didn't|didnt) (?:even )?(?:work|"
        r"know which|understand my|read|listen|look))\b",
        r"\b(?:out of order|out of line|bang out|(?:not|n't|hardly|less than|anything but) (?:\w+ )?(?:professional|well[- "
        r"]run|well organi[sz]ed))\b"
        r"|\b(?:answering|typing|reading|checking|scrolling|doing) (?:his|her|their|on (?:his|her|their)) (?:e?mails?|"
        r"messages|phones?|texts?|laptop)\b|"
        r"\b(?:had to|have to) (?:hear|find|learn|read) (?:it |out |about it )+(?:from|on|through|by)\b|"
        r"\b(?:interviewers?|panel|recruiters?|manager|hr|process|nobody|no one|no-one|colleague|you (?:lot|guys|"
        r"people|all)|supervisor|assessor|company|you)"
        r"\b[^.?!\n]{0,40}\b(?:late|rude(?:ly)?|ghosted|dismissive|never (?:\w+ )?(?:call|answer|repl|ring|rang|got|"
        r"read|even|told|show)\w*|(?:had|has|have)n't"
        r" (?:even )?read|interrupt\w*|disorgani[sz]ed|a mess|shambles|chaotic|wast(?:ed|ing) my|unprofessional|"
        r"kept me|left me|lost my|misled|unprepared"
        r"|half asleep|on (?:his|her|their) (?:phone|laptop)|made up (?:his|her|their|your)|disrespect\w*|ignored|"
        r"promised)\b",
    ),
    "I-GUILT": _any(
        r"\b(?:lose|losing|lost) (?:my|the|our) (?:flat|home|house|visa|room|place)\b|\blandlord\b|\bhanded in my "
        r"notice\b|\bgave (?:up )?my notice\b|\bturned down \w+ for (?:you|this)\b|\blaid off\b|\b(?:my|our) "
        r"(?:wife|husband|mother|mum|mam|kids?|son|daughter|children|family|little "
        r"(?:lad|girl|one)|brother|sister)\b[^.?!\n]{0,50}\b(?:waiting|crie[sd]|crying|asked me|ask me|asks "
        r"me|hungry|school trip|depend\w*|thinks|believed|told everyone)\b|\bchildminder\b|\buniversal "
        r"credit\b|\bbenefits? (?:stop|run|end)",
        r"\bafter (?:everything|all) (?:that )?i(?:'ve| have)? (?:did|do|done|gave|given|put|"
        r"sacrificed)\b[^.?!\n]{0,20}\b(?:for|in(?:to)?|to) (?:you|your|this)\b|"
        r"\b(?:mortgage|my rent|the rent|food bank|bailiffs|evict\w*|savings|feed my|single (?:mum|mother|dad|"
        r"parent)|(?:counting|relying|banking|depending) on"
        r" (?:this|it|you)|last (?:hope|chance)|(?:cried|crying|tears)|(?:haven't|not|can't|cannot) (?:\w+ "
        r")?(?:slept|sleep|eat)|turned down (?:another|other|an|two|a)"
        r"|out of work|owe me|gave up (?:my|two|a|another)|tell my (?:kids|children|family|wife|husband|mum|mother|"
        r"parents|son|daughter|nan)|pay my|pay the)\b",
    ),
    "M-DETAIL": _any(
        r"\b(?:i still (?:laugh|think|smile)|you (?:may |might )?remember|remember when|you know when|i was the one"
        r" (?:who|that|with)|when (?:u|you|she|he) (?:\w+ )?(?:asked|started|said|showed|stepped|had to step|laughe"
        r"d|poured|drew)|our (?:\w+ )?(?:argument|debate|discussion|joke|sketch)|going through the|went quiet after"
        r"|ended up (?:sketching|talking|laughing|drawing)|keep coming back to your|talking about the \w+ \w+ with|"
        r"lost the thread when)\b",
        r"\b(?:when|where) (?:we|you) (?:\w+ ){0,2}?(?:talked|spoke|showed|shown|asked|said|walked|laughed|"
        r"discussed|looked|mentioned|told|took|were (?:talking|looking"
        r"|discussing)|got|let|drew|tasted|tried|built|chatted)\b",
        r"\b(?:the|that) (?:moment|bit|part|time) (?:when|where|you|we|with)\b|\byour (?:story|remark|point|comment|"
        r"anecdote|description) (?:about|of|on|that)\b",
        r"\b(?:our|that|the) (?:\w+ )?(?:chat|talk|conversation|discussion|exchange|laugh|tour) (?:we had |you gave "
        r")?(?:about|on|of|over|round|around)\b"
        r"|\byou (?:told|showed|mentioned to|took|walked) (?:me|us) (?:about|round|around|the|how|your|through)\b|"
        r"\bwhat you said (?:about|on)\b"
        r"|\bwe (?:\w+ )?(?:talked|laughed|chatted|spoke) about\b",
    ),
    "I-PLEA": _any(
        r"\b(?:don't|dont|do not) say no (?:yet|just yet)|\b(?:would|could) it (?:alter|change|help|make a differen"
        r"ce)\b[^.?!\n]{0,30}\bif i\b|\bno way i (?:could|can)\b|\b(?:not|n't) too late\b"
        r"|(?<!thank you )(?<!thanks )\bonce more\b(?! for )|\b(?:looked"
        r"|look) at (?:it |this )?(?:afresh|again)\b|\bput (?:it|this) right\b",
        r"\bone more (?:\w+ )?(?:chance|trial|go|possibility|try|shift|interview)\b|\bmore possibility\b|\b(?:work|"
        r"start|come)\b[^.?!\n]{0,40}\b(?:without (?:pay|salary|wages)|unpaid|for free|for nothing)\b|\b(?:don't|do"
        r"nt|do not) (?:even )?have to pay me\b|\bany movement\b|\bthink about it again\b",
        r"\b(?:reconsider|re-consider|rethink|think (?:it over )?again|another think|second look|think (?:one "
        r")?more (?:time )?"
        r"about|revisit (?:the|your|this)|overturn|reverse (?:the|your)|change your (?:mind|decision)|look again at my"
        r"|(?:another|one more|second|last|one) (?:chance|shot|go\b|opportunity)|chance more|take another look"
        r"|turn (?:this|it) around|begging|i beg\b)",
        r"\b(?:is|was) (?:it|the decision|that|this)(?: really| 100%)? final\b",
        r"\b(?:other|first|chosen|successful) (?:candidate|choice|person)[^.?!\n]{0,30}"
        r"(?:withdraw|drops? out|falls? through|turns? (?:it|you) down|pulls? out|backs? out|doesn'?t work out)",
        r"\b(?:give|let) me (?:a trial|(?:one|a) (?:shift|week)|prove|try again|have another)",
    ),
    "I-LEGAL": _any(
        r"\bdata request\b|\b(?:worker|workers'?|employment) "
        r"(?:rules|rights|regulations|law)|\b(?:interview|scoring|score|marking|assessor) "
        r"(?:sheets?|notes|records)\b|\beverything you hold\b|\bfreedom of "
        r"information\b|\bformally\b[^.?!\n]{0,20}\bcomplain",
        r"\bappeal\b|\bnot permitted to\b|\bindependent review\b",
        r"\b(?:legal(?:ly)?|illegal(?:ly)?|lawyers?|solicitors?|attorney|tribunal|lawsuit|sue\b|suing|court\b|"
        r"unlawful(?:ly)?"
        r"|discriminat\w+|equality act|human rights|employment law|data protection|gdpr|dsar|subject access|acas\b"
        r"|ombudsman|my (?:legal )?rights|union\b|eeoc|litigation|victimi[sz]ation|ageis[mt]|racis[mt]|sexis[mt]"
        r"|protected characteristic|citizens advice|against the law|by law|the law\b)",
        r"\b(?:formal|official|grievance|make|file|raise|lodge|put in|submit)\w* (?:an? )?(?:formal |official "
        r")?complaint",
        r"\bcomplain(?:t|ing)? (?:to|about) (?:your|the|hr|how|head|this)",
        r"\b(?:copies|copy|records?|see|access|send(?: me)?|provide|supply)\b[^.?!\n]{0,30}\b(?:interview|"
        r"assessment|panel|my|scoring"
        r"|all|any) (?:\w+ )?(?:notes|records|score ?sheets?|documents|paperwork|scoresheets?)",
        r"\bbecause (?:of my |i am |i'm |im )(?:age|race|gender|sex\b|disab\w+|religion|nationality|skin|pregnan\w+"
        r"|black|gay|trans|muslim|foreign|a woman|a mother|hijab|headscarf|accent)",
        r"\breserve (?:my|all) rights",
    ),
    "I-COMPARE": _any(
        r"\b(?:they|he|she|whoever) (?:had|has|have|got) that i\b|\b(?:gave|give|given) (?:it|the job) to "
        r"(?:the|a|some|your|his|her)\b|\b(?:got (?:through|in|it|an offer|the job)|was picked|gets "
        r"in)\b[^.?!\n]{0,25}\b(?:and|but|when) (?:i|me) "
        r"(?:did|didn|got|was|wasn|have|am)|\b(?:take|took|picked?|hired?) (?:my|his|her|your) \w+ (?:and "
        r"not|over|instead of|not)\b",
        r"\b(?:post|job|role|place|position|it) (?:\w+ )?(?:went|gone|goes|has gone) to "
        r"(?:someone|somebody|a|the|one|your)\b|\bwho (?:gets?|have get|is get|won) "
        r"(?:it|the)\b|\b(?:person|lad|girl|child|bloke|fella|man|woman|kid|one) (?:that |who )?(?:you|ye|u|they) "
        r"(?:took|got|chose|hired|picked|gave|take)\b|\b(?:the people|those|the ones) (?:that |who )?you "
        r"(?:took|chose|hired|picked)\b|\b(?:\w+'s) (?:lad|mate|cousin|son|daughter|nephew|niece) "
        r"(?:got|get|has|gets)\b|\bbetter \w+ than (?:all|any|most|half) of (?:them|you)",
        r"\b(?:gave|give|given) it to\b|\b(?:take|took|taken on|appoint\w*|hired?|chose|choose|picked?) (?:on )?(?:"
        r"a |the |that |some )(?:\w+ )?(?:kid|lad|girl|boy|chap|gentleman|fella|bloke|woman|man|guy|lass|student|gr"
        r"aduate)\b|\b(?:lad|girl|chap|gentleman|man|woman|person|guy|kid|one|fella) you (?:\w+ )?(?:took|appointed"
        r"|hired|chose|picked|went)\b",
        r"\b(?:the|other|another|successful|chosen|winning|appointed|selected|that|this|whoever|your)"
        r" (?:successful |other |chosen |appointed |winning |preferred )?(?:candidate|person|applicant|guy|girl|lad|"
        r"woman|man|one|finalist"
        r"|lass|fella|bloke|hire|winner|appointee)s?\b[^.?!\n]{0,50}"
        r"(?:have|had|has|got|offer|bring|better|stronger|than|instead|who (?:got|was)|qualif|experience|do\b|did\b|"
        r"ahead|worse|higher|scor|outscor|outrank|rank)",
        r"\b(?:scores?|marks?|points|grades?|results?|ratings?|rankings?|answers?|notes|cv|application) of (?:the |that |your )?"
        r"(?:winners?|successful|chosen|appointed|selected|preferred|other|others|best)\b|\b(?:winner|winning candidate|"
        r"successful candidate|other candidate|appointee)(?:'s|s|s')? (?:scores?|marks?|grades?|ratings?|results?|scored|got)\b"
        r"|\b(?:others|somebody else|someone else|an?other candidates?) (?:was |were |had been )?(?:scored|ranked|rated|"
        r"placed|marked) "
        r"(?:higher|better|above|best|first)\b",
        r"\bwho (?:got|did (?:you|u|ye|yous)|have (?:you|u)|was|were|is|did they|actually got)\b[^.?!\n]{0,15}"
        r"(?:it\b|the job|chosen|pick|appoint|hire|choose|give|go (?:for|with)|get|select|person|end up)",
        r"\bwhat (?:did|does|do|has|have|had|'s|s) (?:he|she|they|the other|the person|someone else)"
        r"\b[^.?!\n]{0,40}(?:that i|i "
        r"(?:did|do|have)|got|better|offer|have)",
        r"\b(?:how|where) (?:did|do|does) (?:i|my \w+)\b[^.?!\n]{0,20}"
        r"(?:compare|measure up|rank|stack up|come in the (?:rank|order)|place\b)",
        r"\b(?:more|better) (?:experience|qualif\w+|skill\w*|suited)?\s?than (?:the (?:person|one|guy|candidate|"
        r"other)|whoever|them"
        r"|him|her|me|anyone|everyone|most)\b",
        r"\bset (?:them|him|her|the \w+(?: \w+)?) apart\b|\bedged (?:me|it) out\b",
    ),
    "I-DEMAND": _any(
        r"\b(?:ring|call|phone|text|email|mail|message|answer|reply to|write to|get back to) me (?:back "
        r")?(?:today|now|before|by|tomorrow|tonight|this|within|at once)\b|\byou will (?:\w+ "
        r")?(?:send|tell|give|explain|pay|ring|call|provide|reply|answer|let me)\b|\bi (?:shall |will )?(?:await|wait "
        r"(?:for )?your|look for (?:it|an|your)|am waiting "
        r"for)\b[^.?!\n]{0,40}\b(?:by|before|until|within|tomorrow|today|month|week)|\byou(?:'ve| have)? got "
        r"(?:till|until|while|two|three|24|48|an hour)|\bi want (?:to hear|somebody|someone|copies|them|it "
        r"all|answers)\b|\b(?:within|in the next) (?:\w+ )?(?:hours?|days?|week)\b|\bno later than\b|\bcourtesy i'?m "
        r"owed\b",
        r"\b(?:i|we) (?:demand|insist|require|expect)\b(?! (?:nothing|no\b|that you (?:are|have) (?:busy|many)|"
        r"you(?:'re| are)"
        r" (?:busy|very)|it\b|this is|to (?:hear back some|be))[^.?!\n]*)",
        r"\b(?:you'?ve|you have|ye'?ve|u) (?:got )?(?:\w+|\d+) (?:days?|hours?|weeks?) to (?:\w+ )?(?:explain|answer|reply|"
        r"respond|put|tell|give|send|sort)\b|"
        r"\byou will (?:furnish|supply|forward|produce)\b|\bforthwith\b|"
        r"\bentitled to\b|\b(?:have|got) (?:a|every|the) right to (?:know|an?|feedback|hear|see)",
        r"\bi (?:deserve|am owed|'m owed|m owed)\b|\bowe(?:s|d)? (?:me|it to me)\b|\bthe (?:very )?least you (?:can|"
        r"could|owe)",
        r"\byou (?:must|need to|have to|ought to|'ve got to|got to|are obliged)\s(?:\w+ )?(?:tell|give|explain|send|"
        r"provide|answer|ring"
        r"|call|reply|justify|respond)",
        r"\b(?:reply|answer|respond|response|feedback|hear|confirm|explanation|call|tell me|it|notes|need)"
        r"\b[^.?!\n]{0,50}"
        r"\b(?:by|within|before|until|no later than) (?:(?:the )?(?:end|close) of|(?:mon|tues|wednes|thurs|fri|"
        r"satur|sun)day"
        r"|tomorrow|tmrw|tonight|\d+ (?:hours|days|working)|noon|next|five|seven|\d)",
        r"\basap\b|\b(?:right )?now!|\bimmediately\b|\bwithout (?:further )?delay\b|\bby return\b|\bin writing\b|"
        r"\bstraight answer\b",
        r"\b(?:(?<![a-z'] )|(?<=\band ))(?:tell|give|send|answer|explain|ring|phone|call|justify|reply to) (?:me\b|"
        r"this\b|"
        r"yourself|yourselves|today)"
        r"(?! (?:a (?:call|shout|ring|bell)|back when|what you|if)[^.?!\n]*\bif)",
        r"\bi want (?:an?|the|my|some|answers?|to (?:know|speak|see)|you to|it|somebody|someone|written)"
        r"\b[^.?!\n]{0,50}"
        r"(?:now|today|tomorrow|by|in writing|this week|answer|explanation|apology|manager)",
    ),
    "I-SELFDOWN": _any(
        r"\b(?:everything|anything|whatever|all) i (?:do|touch|try|put|attempt|start)\b|\b(?:kind|sort|type) of "
        r"(?:person|man|woman) (?:who|that|to)\b|\b(?:story of my life|(?:all )?my (?:whole |entire )?life|knew i'?d "
        r"(?:blow|mess|ruin)|(?:always|never) (?:do|have|will|has)\b(?= ?[,.!]|$)|no (?:use|good) (?:to|at) any\w*|not "
        r"really good at|in (?:everything|all) i\b|(?:a|the|such a|walking) (?:\w+ "
        r")?(?:zero|nobody|liability|disaster|lump|waste of "
        r"space|eejit|muppet|flop|write-?off)\b|second-?rate|unemployable|not employable|can(?:'?t|not) do "
        r"anything|never (?:do|get|got|did|done) (?:any|no)thing right)",
        r"\b(?:bad|rubbish|terrible|useless|hopeless) at (?:\w+ )?(?:everything|all of|life|this stuff|interviews)"
        r"\b|\b(?:not|never) (?:\w+ ){0,2}(?:clever|good|smart|bright) enough\b|\bnever enough good\b|\bgo(?:es)? t"
        r"o pieces\b|\bproblem is me\b|\bwhat (?:it is|is it) with me\b|\b(?:always|every time) (?:\w+ )?(?:ruin|fr"
        r"eeze|froze|blank|fail|choke|mess)",
        r"\bi(?:'m| am|m| was)? (?:always|never|constantly|just|forever) (?:seem to )?(?:mess|fail|screw|blow|ruin|"
        r"make a mess|make a fool"
        r"|make an idiot|let (?:every|people)|choke|fall apart|get (?:anything|it) right|good enough|come (?:over|"
        r"across) well)",
        r"\bi(?:'m| am|m) (?:\w+ ){0,3}?(?:useless|hopeless|worthless|stupid|an? (?:\w+ )?(?:failure|idiot|loser|"
        r"joke|fraud"
        r"|disappointment)|rubbish|thick|pathetic|trash|dumb|terrible at|no good|bad in everything|not (?:smart|"
        r"good|clever) enough)",
        r"\bi (?:suck|mess everything|ruin everything|fail at everything|can(?:'t|not|t) do anything right)\b",
        r"\bnot cut out for\b|\bsomething (?:\w+ )?wrong with me\b|\bstory of my life\b",
    ),
    "I-HOT": _any(
        r"\b(?:the )?(?:newspapers?|the papers|the press)\b|\bi'?ll be round\b|\bname and "
        r"shame\b|\b(?:lovely|nice|charming|what a (?:nice|lovely)) touch\b|\bgood luck with "
        r"that\b|\b(?:lovely|nice|wonderful|great|brilliant) to (?:find out|hear it|learn|be told)\b|\bhow (?:very "
        r"|terribly )?(?:considerate|touching|efficient|refreshing|brave|humane)\b|\b(?:must be|you must be) (?:so |very"
        r" )?proud\b",
        r"\b(?:thank(?:s| you)?|cheers|ta)\b[^.?!\n]{0,12}\bfor (?:the (?:free|wasted?)|ghosting|ignoring|stringing"
        r"|leading|the runaround|keeping me (?:hanging|waiting)|making me|letting me (?:waste|down))\b|\b(?:how (?:"
        r"very )?(?:reassuring|thoughtful|convenient|generous|kind)\b|congratulations on (?:a|the|your) (?:process|"
        r"rare)|funny how\b|great hire\b|proper classy|very professional company|pair of\b|do me a favour|complimen"
        r"ts to whoever)",
        r"\bi hope you (?:feel (?:very )?(?:big|good|proud)|sleep|enjoyed the|are (?:happy|proud))\b|\blol\b[^.?!\n"
        r"]{0,40}\bbin\b|\bwow(?:,| ok| really| just)",
        r"\b(?:disgrace(?:ful)?(?! (?:me|my|our)\w*)|pathetic|shambles|clowns?\b|clown show|liars?|cowboys|jokers|idiots|"
        r"incompetent|"
        r"circus|bullshit|wtf"
        r"|crap|bastards?|ashamed of yourselves|shame on|how dare|screw (?:you|u)|stuff (?:your|it|the)|sham\b|"
        r"farce|insulting)",
        r"\b(?:disgust(?:ed|ing)|ashamed|livid|fuming|embarrass(?:ed|ing) for you|laughable|charming, isn|classy|"
        r"arroganc?e?t?|what an insult"
        r"|leav(?:e|ing) (?:a |you a )?(?:bad )?review|how (?:you|u) (?:\w+ )?(?:live with|sleep)|what is wrong "
        r"with (?:you|u)|stick (?:it|your)|shove it)\b",
        r"\bthank(?:s| you)?(?: (?:so|very) much)? for (?:absolutely )?nothing\b|\bthanks? (?:\w+ ){0,3}?for "
        r"wasting\b",
        r"\byou(?:'ll| will|ll) (?:be sorry|regret)|\b(?:what|such|is|was|were|total|absolute|complete|a) (?:an? "
        r")?(?:bad )?joke\b",
        r"\bslow clap\b|\bglassdoor\b|\bbravo\b|\bhope (?:you're|ur|you are|u r) (?:happy|proud)|\bgo to hell\b|"
        r"\bhaving a laugh\b",
        r"[\U0001F644\U0001F621\U0001F620\U0001F92C\U0001F595\U0001F4A9\U0001F921]|\U0001F44F",
    ),
    "M-THANKS": _any(
        r"\b(?:thank(?:s| ?you|ful|ing| u)?|thanx|thanku|thx|thnx|tnx|tysm|ty\b|cheers|much obliged|gratitude)\b",
        r"\b(?=grateful)(?<!be )(?<!been )(?<!be so )(?<!be very )(?<!be most )(?<!be really )(?<!be ever so )"
        r"\bgrateful\b(?! if)",
        r"\b(?=appreciate)(?<!would )(?<!would really )(?<!would much )(?<!'d )(?<!'d really )(?<!d )(?<!could )(?<!will )"
        r"\bappreciated? "
        r"(?!how (?:busy|much you have)|(?:that )?(?:you'?re|you are|your (?:diary|time is|schedule|hands|inbox)|this (?:is|"
        r"may)|there)\b|if|any|it if|hearing|that it|that you (?:had|have) (?:to|many)|some|a |an |knowing|your (?:advice|"
        r"thoughts|input|feedback"
        r"|guidance|comments))",
        r"\bta\b(?! ?da)|\b(?:big up|props to)\b(?! (?:the (?:one|lad|girl)|whoever))",
    ),
    "M-ACCEPT": _any(
        r"\bbow to\b|\b(?:all|totally|completely|im|i'm|am) (?:cool|good|fine) (?:w|with|wi)\b|\bno harm "
        r"done\b|\b(?:wish|good luck to) (?:the lad|the girl|him|her|them|whoever|the new|the "
        r"other)\b|\b(?:job|decision|choice|call)(?:'s| is) yours\b|\bno (?:is|means) (?:a )?no\b",
        r"\b(?:thank(?:s| ?you)?|thanx|thx|ty|cheers|ta|appreciate|grateful)\b[^.?!\n]{0,16}\b(?:for|your|that)\b[^.?!\n"
        r"]{0,22}\b(?:e-?mail|mail|message|letter|call(?:ing)?(?! me (?:in|back "
        r"in))|repl(?:y|ying)|answer|notice|note|heads ?up|ringing|phoning|texting|messaging|writing|wrote|got "
        r"back|getting back|straight with me|honest with me)\b(?! (?:me )?(?:in for|to (?:an|the|your) "
        r"interview))|\b(?:no|not any) (?:argument|drama|quarrel|complaints?|arguments?|issue)\b[^.?!\n]{0,15}\b(?:from "
        r"me|with|about|at all)|\b(?:taken|take|took) (?:the|your|that) (?:no|decision|news) (?:on board|on the chin|as "
        r"final)|\bmade (?:your|ur|you) choice\b|\bright call\b|\bmade (?:my )?peace\b",
        r"\b(?:fine|ok|okay|alright|all right|cool|good|at peace) (?:about|with) (?:the |not |it\b|your |that\b|thi"
        r"s\b)|\b(?:i'm|im|i am) (?:\w+ )?(?:fine|ok|okay) (?:with|about)|\bi (?:quite |totally |completely |fully "
        r"|do |perfectly |really )?(?:understand|understood|get it|get that|hear you)\b(?! (?:if|why|how|what|you ("
        r"?:might|may|can)|that you (?:may|might|can)|this may|there may)|\b[^.?!\n]{0,20}\bif\b)",
        r"\b(?:it |that |which )?makes? sense\b(?<!no sense)(?<!n't make sense)|\byou had to (?:choose|pick)|\bwish"
        r" (?:them|him|her|your new|whoever|the successful)\b|\b(?:np|no problem|no worries)(?: at all)? (?:about|t"
        r"hat you)\b|\byour right\b|\bnote the outcome\b|\bnot going to argue\b|\b(?:that's|thats|it's|its) (?:ok|o"
        r"kay|fine|fair)\b(?! if)|\bthat is fair\b|\b(?:so|,|and) fair\b(?! enough)|\byou (?:picked|chose) who you"
        r"\b",
        r"\b(?:thank(?:s| ?you)?|thanx|thanku|thx|ty|cheers|ta)\b[^.?!\n]{0,40}\b(?:lettin[g']?|let) (?:me|us) kno?w?\b|"
        r"\bthank(?:s| ?you)?\b[^.?!\n]{0,25}"
        r"\b(?:informing|telling|updating|the update|(?:getting|coming) back to me|notifying|ringing to tell|"
        r"phoning to tell)",
        r"\b(?:respect|accept|understand|appreciate|honou?r)\b[^.?!\n]{0,25}\b(?:decision|choice|outcome|result|"
        r"you(?:'ve| have)? "
        r"(?:chose|chosen|picked|went|gone|decided|had to)|that you (?:chose|went|have)|it'?s gone|verdict)",
        r"\b(?:at peace with|nothing to dispute|no (?:complaints|beef|grumbles)|fair dos|all (?:good|g|gd)\b|not "
        r"(?:mad|salty|angry|bitter)\b|your right to"
        r"|what'?s done is done|it is what it is|(?:your|ur) (?:call|decision)\b|took? (?:it|the no|your letter) "
        r"(?:well|as it)|made your (?:choice|decision|pick))",
        r"\bno hard feelings\b|\bno quarrel\b|\b(?:bear|hold) no grudge|\bfair (?:enough|play)\b|\bi get (?:it|that "
        r"you)\b",
        r"\b(?:not|n't|never) (?:\w+ ){0,5}?(?:to )?(?:change your mind|reconsider|reopen|question (?:the|your)|"
        r"contest|argue|"
        r"dispute|challenge|ask(?:ing)? why|fight (?:it|the|your)|debate|beg\b)",
        r"\b(?:your|the) (?:decision|choice|call) (?:is|was|stands)\b[^.?!\n]{0,12}\b(?:yours|final|made|stands|"
        r"your decision|fair|your own)",
    ),
    "M-ADVICE": _any(
        r"\bhow (?:\w+ )?(?:to|i (?:could|can|cud|might|would|should)|could i|can i|might i|do (?:you|people|other "
        r"people)|other people)\b[^.?!\n]{0,40}\b(?:sound|come across|explain|show|put|handle|answer|present|better"
        r"|nervous|do it|prepare|appear)\b|\bwhat (?:shud|should|shld|could|can|do|would|kind of \w+ should|must) ("
        r"?:i|someone like me|somebody like me|people)\b[^.?!\n]{0,30}\b(?:change|need|put|be doing|do|read|fix|bri"
        r"ng|have)\b",
        r"\b(?:one|1|something|anything|thing)\b[^.?!\n]{0,15}\bi can (?:\w+ ){0,2}(?:go away and do|do|fix|change|"
        r"work on|improve|make better)\b|\bwhat i can (?:do|make better|improve|change)\b|\bsharpen up\b|\b(?:rescu"
        r"ed|strengthened) (?:them|it)\b",
        r"\b(?:advice|advise|tips?|pointers?|hints?|suggest(?:ions?)?|recommend(?:ations?)?|guidance|constructive)\b",
        r"\b(?:how|where|what|areas?|room|ways?)\b[^.?!\n]{0,40}\b(?:improve(?:ment|ments|d)?|better|"
        r"strengthen(?:ed)?|stronger|work on"
        r"|develop|brush up|do differently|done differently|different next|sharpen|polish|practi[sc]e|learn)\b",
        r"\bw(?:h?[ao]t|hit|it) (?:i )?(?:shou?l?d|shud|cou?ld|cud|kud|might|can|need|ought)(?: to)?(?: i| ah| a)?(?:'?ve| "
        r"have| hae| of| be)?"
        r" (?:build|do|dae|done|chang|work|learn|fix|mend|focus|improv|practi[sc]|sort|tr(?:y|ied)|read)\w*|"
        r"\b(?:so|that) (?:that )?(?:i|ah) (?:know|ken|can see|see) (?:what|wot|whit) to (?:mend|fix|work|change|improve|"
        r"aim|do|practi[sc]e|learn|sort)\b|"
        r"\b(?:so|that) (?:that )?i (?:don'?t|dont|do not|won'?t|never|dinnae) (?:do|make|repeat|say) (?:it|that|the same|"
        r"those|this)\b(?: \w+){0,3} again\b|"
        r"\bif (?:there(?:'s|s| is| was| were)|you (?:saw|noticed)) (?:an? )?(?:\w+ )?(?:habit|owt|summat|something|"
        r"anything)\b[^.?!\n]{0,40}\b"
        r"(?:wrong|grat\w+|better|improve)\b|"
        r"\b(?:fell|fall(?:ing)?|came up) short\b|\bweak(?:er|est)? (?:spots?|areas?|points?)|\b(?:gaps?|"
        r"weakness(?:es)?)\b",
        r"\bwhat (?:should|shld|could|can|would) i (?:have )?(?:do|done|change|learn|focus|work|concentrate|improve|"
        r"fix)",
    ),
    "M-STRENGTH": _any(
        r"\bwas my \w+ (?:any )?(?:good|ok|okay|alright)\b|\b(?:did|was) (?:anything|any of it|any "
        r"part)\b[^.?!\n]{0,25}\b(?:good|land|work|impress|stand out)",
        r"\bwh(?:at|ich)\b[^.?!\n]{0,35}\b(?:(?:did )?(?:you|u|ye|they) (?:\w+ )?(?:like|rate|enjoy|love)d?\b|spoke for "
        r"me|was good|were good|best\b)|\b(?:one|a|any|something) (?:good|strong|positive) "
        r"(?:point|thing|part|side)\b|\b(?:thing|bit|part|anything|something)\b[^.?!\n]{0,18}\b(?:that "
        r"worked|worked|went (?:well|right)|you (?:liked|rated)|spoke for me)\b|\b(?:did|do|have) i (?:get|got|do|done) "
        r"(?:the )?[^.?!\n]{0,25}\b(?:right|well|ok|okay|alright)\b|\bwas (?:the|my) [^.?!\n]{0,30}\b(?:alright|any "
        r"good|ok|okay)\b(?= ?\?)",
        r"\bwhat\b[^.?!\n]{0,30}\b(?:worked(?: (?:well|best))?|went (?:well|right)|(?:i|me|you) (?:did|do|got) "
        r"(?:well|right|best)"
        r"|(?:was|were) (?:good|strong|best)|did i do well|you liked|came across (?:well|best)|stood out)\b",
        r"\b(?:my|were my|any|the) (?:main |key |biggest |real )?(?:strengths?|strong(?:est)? (?:points?|sides?|"
        r"suits?|moments?|answers?|bits?)"
        r"|best (?:bits?|moments?|points?|answers?|parts?))",
        r"\b(?:anything|something|bits?|parts?)\b[^.?!\n]{0,25}\b(?:worked|went well|(?:i|me) (?:did|do|got) "
        r"(?:well|right)|you (?:\w+ )?"
        r"liked|positive|keep doing|i should keep)\b",
        r"\b(?:what|which)[^.?!\n]{0,30}\b(?:should|shld|to) (?:i )?keep\b",
    ),
    "M-BOUND": _any(
        r"\b(?:feedback|comments?|thoughts?|views?|words?|lines?|sentences?|paragraphs?|advice|tips?|pointers?|opinion|r"
        r"emarks?|impressions?|notes?|time|mins?|minutes?) (?:\w+ ){0,2}?(?:on|about|regarding|re|of|upon) (?:just |only"
        r" )?(?:my|the|how my|criterion|question) (?!weakness|mistake|shortcoming|interview|application|decision|outcome|"
        r"result|performance|whole|rol"
        r"e|job|post|position|reasons?|recruit|process|rejection|phone)\w+|\b(?:just|only) "
        r"(?:this|that|those|these|one|two|the one|those two)\b(?! "
        r"(?:year|is|was|week|time|moment|came|in|from))|\b(?:this|that) (?:point|bit|part|one|topic|side)? "
        r"?only\b|\b(?:a|one|single|short|honest) (?:\w+ )?(?:line|sentence|word|paragraph|tip|pointer|comment|piece of "
        r"advice)\b(?! of (?:thanks|apology))|\b(?:first|one|top|main|biggest|single) thing\b|\bhow (?:my|i handled|i "
        r"answered|i told|i did (?:on|in|with)) (?!interview|application|performance)\w+|\bone (?:advice|good "
        r"point|thing|matter)\b|\b(?:any|a) (?:feedback|tips?|advice|thoughts) on (?:my|the) "
        r"(?!interview|application)\w+",
        r"\b(?:mainly|only|just|especially|esp|particularly|even just|mostly|at least) (?:about |on |for |with |whe"
        r"n |how |that |the |my |want to know |if )(?:\w+ ){0,5}?(?:part|bit|side|task|test|exercise|english|questi"
        r"on|roleplay|role|code|answer|one|safeguarding|numbers|topic|section|portfolio|presentation|control|better"
        r"|day)\b|\b(?:either the|either my)\b|\b(?:any time|on) (?:next week|wednesday|thursday|friday|monday|tues"
        r"day) (?:or|to)\b|\b(?:a few|two|three|couple of) (?:bullet points|lines|sentences|words|pointers)\b|\bone"
        r" (?:line|comment|sentence|skill|area|example)\b|\b(?:\d+|thirty) sec(?:ond)?s\b|\b(?:only|just) (?:that|t"
        r"hose|two) (?:one |two |my )?(?:side|questions?|bit|part)\b|\bif (?:there's|there is|theres|you had to (?:"
        r"pick|name)) one\b",
        r"\b(?:one|1|two|2|three|3|a couple(?: of)?|a single|single)(?: or (?:one|two|2|three|3)|-(?:2|3)| to "
        r"(?:two|three))?(?: \w+)? "
        r"(?:tips?|thing|things|points?|pointers?|suggestions?|pieces?|areas?|examples?|questions?|sentences?|"
        r"lines?|words?|bits? of"
        r"|change|changes|reasons?|recommendations?|piece)\b",
        r"\b(?:few|five|5|ten|10|fifteen|15|two|2|a few|couple of|20|twenty|a|one) ?(?:or (?:ten|10|so) )?(?:-| "
        r")?(?:minutes?|mins?)\b",
        r"\bjust (?:one|a (?:quick|single|short|brief|sentence|line)|1)\b|\b(?:quick|brief|one) (?:question|call|"
        r"chat|word)\b",
        r"\b(?:specifically|in particular|particularly|especially|mainly|only|just) (?:about|on|the|my|with)\b",
        r"\b(?:feedback|advice|tips?|pointers?|thoughts|suggestions?|question|comments?|improve|better|improvement) "
        r"(?:\w+ ){0,3}?"
        r"(?:on|about|regarding|for|in|with|concerning|at) (?:my |the |how i (?:handled|answered|presented) )(?:\w+ "
        r"){0,3}?"
        r"(?:task|test|case|presentation|portfolio|answers?|exercise|cv\b|cover letter|pitch|examples?|technical|"
        r"round|question|project"
        r"|role ?play|demo|code|coding|sql|written|take ?home|structure|body language|maths|tills?|trial|lesson|"
        r"letter|section|part|bit|side)",
    ),
    "M-OUT": _any(
        r"\b(?:is|are|would be) (?:a|an|also a) (?:\w+ )?(?:fine|good|ok|okay|fair) answer\b|\bsay no if\b|\bor not at "
        r"all\b|\bsilence (?:will|is|would|too)\b|\bleave me on read\b|\bskip (?:the|it|this|any)\b|\b(?:please )?ignore"
        r" (?:this|me|it)\b|\bwhenever (?:you|u) like\b|\bno (?:obligation|hurry|rush)\b|\b(?:may|might) not be "
        r"(?:able|allowed|free) to\b|\b(?:also|still|is) (?:good|fine|ok|okay) (?:for me|with me|too|as well)\b|\bthink "
        r"none the worse\b|\bif (?:it|that|this) (?:does not|doesn'?t|don'?t) suit\b",
        r"\bif not\b[^.?!\n]{0,15}\b(?:fine|ok|okay|no (?:stress|bother|worries|problem)|all good|cool)\b|\b(?:don'"
        r"t|dont|do not) have to (?:answer|reply|say)\b|\bfeel free (?:to|not)\b|\bif (?:it's|it is|its) (?:a |any "
        r")?(?:nuisance|trouble|bother|too much|allowed)\b|\bthink no more\b|\bi(?:'ll| shall| will) understand\b|"
        r"\brather (?:leave|not)\b",
        r"\b(?:no (?:worries|problem|bother|pressure|need to reply|obligation|stress|reply needed)|np\b|don'?t "
        r"worry)\b(?! (?:on|about|with|w|re|regarding|over|from)\b)",
        r"\b(?:understand|fine|ok(?:ay)?|all right|alright|problem|cool|get it|no issue)\b[^.?!\n]{0,25}\bif (?:you|"
        r"that|it|this|u|not"
        r"|policy|time|there|your|ur|company)\b",
        r"\bif (?:\w+ ){0,6}?(?:can'?t|cannot|cant|not|isn'?t|isnt|won'?t|unable|too busy|busy|policy|haven'?t|"
        r"havent|don'?t|would "
        r"rather not|prefer not|rather not)\b[^.?!\n]{0,40}\b(?:understand|fine|ok|okay|problem|worry|worries|"
        r"bother|alright|all right"
        r"|ignore|ample|no more)\b",
        r"\b(?:feel (?:no|free|not) (?:obliged|obligation|to ignore|pressure)|not feel obliged|only if you|if "
        r"you(?: ?do)? have (?:the |a )?"
        r"(?:time|moment|minute|any time)|if (?:time|policy) (?:allows|permits)|if you'?re (?:able|allowed|willing|"
        r"happy)|ignore this)\b",
    ),
    "M-INTEREST": _any(
        r"\bif (?:you|u)(?:'re| are|r)? ever (?:stuck|short|looking|hiring|need\w*|in need)\b|\bbank list\b|\bif "
        r"(?:the|that|a|any) \w+ (?:thing|job|role|contract|place) (?:happens|comes|opens)|\bround the corner if\b",
        r"\bever (?:needs?|wants?|has|opens?)\b|\bwhen (?:is )?(?:the )?(?:it|next|another|one|\w+ "
        r"role)\b[^.?!\n]{0,25}\bopens?\b|\b(?:put|keep|leave) me (?:on|down for) (?:the |your "
        r")?(?:bank|relief|reserve|waiting|list)|\bnext (?:job|opening|cycle|vacancy|intake)\b[^.?!\n]{0,25}\b(?:by "
        r"you|open|with you|at yours|there)|\bgot (?:an? )?(?:opening|vacancy)\b|\byou know i(?:'m| am)? "
        r"(?:ready|here|around)|\b(?:still|very|more than) (?:\w+ )?(?:up for|interested in)\b|\bshould "
        r"(?:the|a|any|another) [^.?!\n]{0,30}\b(?:be advertised|come up|arise|open)|\bjump at (?:it|the)\b",
        r"\bif (?:you(?:'ve| have)?|u) (?:\w+ )?(?:need|get busy|have|got|any)\b[^.?!\n]{0,30}\b(?:anybody|anyone|s"
        r"omeone|other jobs|jobs? going|shout|in spring|busy|hands?)\b|\b(?:think of|keep) (?:me|my details|my cv|m"
        r"y number)\b|\bcome back to you\b|\b(?:hmu|give us a shout|give me a shout|shout me|let me know) if (?:any"
        r"|some|you)|\b(?:another|have another) go\b|\b(?:apply|work) (?:to|for|with) (?:your|you)\b[^.?!\n]{0,25}"
        r"\b(?:again|next|one day|guys|in future|scheme)|\bopens? up\b|\bwill be free some\b",
        r"\b(?:keep|have|bear) (?:me|my \w+) in mind|\b(?:apply|reapply) (?:again|next|in the future|when|for "
        r"(?:another|other|future))"
        r"|\b(?:re-?apply)\b|\bremain (?:\w+ )?interested|\bstill (?:\w+ )?(?:interested|keen|love to)",
        r"\b(?:future|other|another|new|further|next|similar|suitable|anything else|something else) ?(?:\w+ "
        r")?(?:roles?|positions?|openings?"
        r"|vacanc\w+|opportunit\w+|posts?\b|jobs?)?\b[^.?!\n]{0,25}\b(?:come(?:s)? up|opens? up|arises?|with (?:you|"
        r"your)|at your|at the"
        r" company|in your (?:company|team))",
        r"\b(?:considered|consider me|think of me|contact me|thought of) (?:\w+ )?(?:for|when|if|again) (?:\w+ "
        r"){0,3}?(?:future|other|another"
        r"|next|later|there|again|a place|job|role)?",
        r"\b(?:throw|put|toss) my (?:hat|name) (?:back )?in(?:to)?\b|\bat (?:your )?(?:disposal|disposition) for\b|"
        r"\bif (?:anything|something|another|owt|a (?:\w+ )?(?:post|role|job|position|vacancy))"
        r"\b[^.?!\n]{0,20}(?:comes? up|opens?|arises?)",
        r"\bpaths (?:may |might |will )?cross again",
    ),
    "M-FUTURE": _any(
        r"\bbefore (?:i|my|ah) (?:meet|see|sit|go(?! to (?:acas|court|the (?:press|papers?|union|tribunal|police|ombudsman|"
        r"law)|a (?:lawyer|solicitor|tribunal)|my (?:union|lawyer|solicitor|mp))|(?:ne)? public)|apply|next|am|face|stand|"
        r"try|start|interview)\b|\bat my next\b|\bmy "
        r"(?:next|other|second|coming) (?:one|go|try)\b|\bmy interview (?:in|at) (?!your)\w+|\b(?:have|got) "
        r"(?:again |another )?interview (?:in|at|on|next)\b|\bsubsequent (?:interviews?|applications?)|\bnext time "
        r"(?:i|someone|somebody|they)\b|\banother (?:head|employer|panel|agency|school|board)\b",
        r"\bnext (?:time|interviews?|one\b|application|panel|job i|occasion|round of)|\b(?:future|upcoming|coming|"
        r"later|further|other|remaining)"
        r" (?:\w+ )?(?:interviews?|applications?|assessment cent\w+|panels?)\b",
        r"\b(?:another|a second|other|more|two|three|several|some) (?:\w+ )?(?:interview|panel|assessment|chat|one|"
        r"job interview)s?\b[^.?!\n]{0,25}"
        r"(?:coming|lined|next|\bon\b|\bin\b|\bat\b|this|tomorrow|soon|due|mon|tue|wed|thu|fri|week|elsewhere|\d)",
        r"\b(?:have|got|'ve|ive|see|seeing|facing|face|prepar\w+ for|ready for|before) (?:\w+ ){0,2}?(?:an?|my next|"
        r"the same|another) (?:\w+ ){0,3}?"
        r"(?:interview|panel|assessment)s?\b[^.?!\n]{0,25}(?:next|tomorrow|soon|coming|week|month|mon|tue|wed|thu|"
        r"fri|at|on)\b",
        r"\bgoing forward\b|\bin future\b|\bfor the future\b|\bjob (?:search|hunt)|\b(?:before|when|if) i (?:next "
        r")?(?:apply|try|interview|go|was to go|were to"
        r" (?:go|apply))(?: \w+){0,5} again|\bbefore (?:i (?:apply|try)|applying)\b|\b(?:as|while) i (?:continue|"
        r"carry on|keep) (?:\w+ )?(?:search|look|appl|interview)",
    ),
}
"""Wording whose meaning is fixed, by label. Where two readings are possible the head decides instead."""
