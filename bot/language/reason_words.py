"""The wording of the grounds that a rejection gives (T5), class by class and wider than one phrase each.

Each pattern names what was said to be missing or in the way, not that it was held against anybody: `account.py` looks at the
sentence round it. Compiled once; all on folded lower-case text.
"""

# ruff: noqa: E501

from __future__ import annotations

import re

from bot.language.scan import Scan

_SOMEONE = (
    r"(?:someone|somebody|a person|people|candidates?|applicants?|an? (?:\w+ )?(?:person|candidate|applicant|driver|carer|chef|nurse|teacher|"
    r"developer|manager|engineer)|the (?:person|woman|man|lad|girl|guy|one)|another|an?other (?:\w+ )?\w+|lad|lass|girl|guy|fella|woman|man|"
    r"bloke|chap|ones?)"
)
_DONE = (
    r"(?:done|run|taken|built|managed|sold|led|worked|handled|delivered|pulled|looked after|cared|taught|cooked|driven|operated|"
    r"supervised|dealt|served|headed|overseen|owned|shipped|been (?:on|in|at|a|an|through|doing)|sat through|had (?:sole|full|"
    r"line)|closed|launched|raised|planned|written|designed|trained|ran|held)"
)
_LANGUAGE = (
    r"(?:english|german|french|spanish|dutch|japanese|mandarin|chinese|cantonese|welsh|polish|italian|portuguese|arabic|hindi|irish|russian|"
    r"turkish|korean|swedish|danish|norwegian|urdu|tagalog|yoruba|afrikaans|language)"
)
_TOOL = (
    r"(?:excel|sql|python|c\+\+|c#|java|javascript|typescript|react|angular|kubernetes|docker|terraform|aws|azure|linux|sap|salesforce|"
    r"tableau|power ?bi|photoshop|figma|autocad|revit|gis|r programming|spark|vba|sage|xero|quickbooks|statistics|statistical|maths|"
    r"mathematics|numeracy|numerical|arithmetic|spelling|grammar|typing|coding|programming|algorithms?|system design|data structures|"
    r"modelling|phonics|accounting|tax law|knife|till|scanner|forklift|reversing|latte art|analytical|writing|written communication|"
    r"spoken|drafting|analysis|technical|numbers)"
)
_TIME = (
    r"(?:week-?ends?|sundays?|saturdays?|nights?|evenings?|mornings?|afternoons?|earl(?:y|ies)(?: shifts?| mornings?)?|lates?(?: shifts?)?|"
    r"shifts?|hours|[1-9] ?[ap]m\w*(?: opens?)?|opens|closes|bank holidays|full[- ]time|part[- ]time|term[- ]time|five days|four days|three days|two days|"
    r"\d days|days|rota|cover|weekdays)"
)

WIDE: dict[str, Scan] = {
    "experience": Scan(
        rf"\b(?:{_SOMEONE},? (?:\w+ )?(?:who(?:'s|s| has| have| had| is| did|'d)?|that(?:'s|s| has| had)?|has|have|had|whos?|with|having|'s) "
        rf"(?:\w+ ){{0,3}}?(?:already |previously |actually |just |really )*{_DONE}\b"
        rf"|(?:person|candidate|applicant|one|woman|man) (?:\w+ ){{1,8}}?(?:has|had|have) (?:\w+ ){{0,2}}?{_DONE}"
        rf"|{_SOMEONE} (?:who|that|which) (?:already )?(?:knows? (?:already|the)|did (?:the|this|it)|does (?:this|it|the))"
        r"|whos? (?:pulled|done|worked|been|managed|run|sold|used)"
        rf"|(?:ha(?:ve|s|d)|i've|you've|i'd|you'd) (?:not|never)(?: yet| really| actually| ever)? {_DONE}|(?:haven't|hasn't|hadn't|havent|hasnt|hadnt|"
        rf"never)(?: yet| really| actually| ever| even)? (?:had |been )?{_DONE}|and (?:i|you) (?:haven't|havent|have not|hadn't|never have)\b(?! (?:heard|had|got|been|yet been))"
        r"|(?:still |a bit |too |bit |very |quite )(?:green|raw|fresh|new|inexperienced|early|junior)\b(?! (?:idea|for me))|seasoned|"
        r"early in (?:your|my|their|his|her) career|(?:step|jump|leap) up|(?:big|large|great) (?:a )?(?:step|jump|leap)|the (?:jump|step|leap) from|hit the ground|"
        r"(?:under|in) (?:your|my|his|her|their) belt|(?:years?|months?|seasons?|kitchens|a few|some|more|couple)(?: \w+){0,3} behind (?:you|me|him|her|them)|"
        r"out of (?:uni|university|college|school)|career change\w*|learning on the job|(?:time|able) to (?:be )?train(?:ing)?|train (?:someone|somebody|anyone) up|"
        r"sole charge|budget responsibility|exposed to|exposure to|from (?:the|a similar|within the) (?:industry|sector|trade)|"
        r"in the (?:sector|industry|trade) (?:is|was)|(?:all|most|much) (?:of )?(?:your|my) (?:\w+ )?(?:work|time|background|teaching|career|experience|projects)"
        r"(?: \w+){0,3} (?:is|has|was|been|are) (?:\w+ )?(?:in|with)|(?:you|i)(?:'ve|ve| have)? (?:have )?(?:mostly|mainly|only|just) (?:ever )?(?:worked|done|managed|"
        r"had|got|been|handled|taught|sold|run)|(?:light|thin|short|limited|little|low|lacking) (?:on|in|for|of) (?:the )?(?:\w+ )?(?:experience|practice|background|"
        r"management|leadership|hands-on|years)|no (?:previous|prior|\w+ )?(?:\w+ )?(?:experience|background|bar work|care work|work history|track record)|"
        r"(?:not )?(?:enough|more|further|fewer|less) (?:years|experience|time in|practice|seasons|hospital|background)|"
        r"(?:at|of) (?:that|this|the) (?:level|scale|size|seniority)\b|the (?:biggest|largest|most) (?:team |site |one )?(?:you(?:'ve|ve| have)?|i(?:'ve|ve| have)?)|"
        r"(?:asks?|calls?|looks?|looking|requires?|needs?|wants?|wanted|needed|minimum|least|hoping)(?: \w+){0,4} (?:\d+|two|three|four|five|six|seven|eight|ten)\+? "
        r"(?:years|seasons)|(?:first|last) (?:job|role|post) (?:out|since)|a year or two|come back when (?:you|i)(?:'ve|ve| have)|"
        r"(?:has|have|had|'ve) (?:\w+ ){0,2}(?:more|ten|five|twenty|many|several|loads|years) (?:years|experience|time)|has (?:ten|five|six|eight|twenty) years|"
        r"(?:more|loads more|way more|much more|far more|greater|longer|deeper) (?:\w+ )?(?:experience\w*|exposure|background|years|practice|time in)|"
        r"come from (?:the )?(?:\w+ )?(?:industry|sector)|anything on (?:my|your) cv with|background in|years in post|hoists)\b"
    ),
    "skill": Scan(
        rf"\b(?:{_LANGUAGE}(?: skills?| level)? (?:is|was|isn't|isnt|wasn't|wasnt|not|needs?|too|level|below|let|were|are)|(?:more|better|stronger|fluent|higher|good|"
        rf"level (?:of|in)|fluency in|native|conversational|enough|business|spoken|written|whose) {_LANGUAGE}|"
        rf"(?:stronger|better|weak|weaker|lacking|behind|slow|slower|depth|mistakes|errors|basics|gaps|light|firmer|higher|deeper|more|short|lack|level|scored?|score|rusty|shaky|poor|not strong|knows) "
        rf"(?:(?:on|in|at|with|of|knowledge|the|my|your|side|level|skills|command|depth) ){{0,3}}{_TOOL}|{_TOOL}(?: \w+){{0,4}} (?:isn't|isnt|wasn't|wasnt|not|weak|weaker|weakest|below|let|slow|"
        r"too|needs?|lost|basic|basics|missing|lacked|lacking|gaps?|thin|patchy|failed|wrong|under|short|lower|poor|shaky|improve|work|up to)|"
        r"(?:pass mark|cut-?off|threshold|below the (?:standard|level|line|mark)|lower quarter|bottom (?:half|third|quarter)|(?:under|below) (?:the )?(?:rate|target|"
        r"standard|threshold|mark|level)|fail(?:ed|ing)? (?:the|my|on|a|at)? ?(?:\w+ ){0,3}(?:test|assessment|exam|round|exercise|challenge|part|trial|task)|"
        r"(?:did ?n[o']?t|didnt|not) pass|scored \d+|would not scale|only the (?:simple|happy)|required (?:standard|level)|underseasoned)|"
        r"(?:your|my|the) (?:\w+ )?(?:code|solution|translation|drawing|drawings|portfolio|lesson|sample|essay|case study|take-?home|design|typing|driving|coding|"
        r"plating|stitching|welds?|latte|technique|submission|test|exercise|model|spreadsheet)(?: \w+){0,6} (?:mistakes|errors|weak|slow|down|wrong|lost|lacked|"
        r"scale|handle|thinner|thin|rough|messy|incomplete|failed|unfinished|depth|not|didn't|polish|bugs?|short)|"
        r"(?:could ?n[o']?t|couldnt|could not|can't|cant|cannot|unable to) (?:use(?! (?:you|me|u)\b)|get|reverse|operate|make|cook|write|calculate|code|solve|finish|speak|work(?! (?:from|on|at|in|for|the|more|full|part|with|here|there|any|every|week\w*|night\w*|sat\w*|sun\w*|late\w*|early|shift\w*)\b)|"
        r"read|drive|do (?:the|latte|sums|maths)|follow the recipe|keep up)|(?:too|bit|a little) slow|don'?t (?:have|know|use) (?:the|their|our) (?:software|system|tools?)|"
        r"only know the|(?:your|my|their) (?:grasp|command|understanding|knowledge|ability|fluency|technique|accuracy|speed) (?:of|in|with|was|were|is|at|would|to)|"
        r"(?:more|greater|deeper|much|enough|the) (?:technical |statistical |analytical |strategic )?(?:depth|accuracy|speed|precision|fluency|rigour|polish)|statistical depth|weak part|"
        r"stronger (?:on|in|at) (?:the )?(?!day|end|interview|whole|field|night|\w+ day|time)\w+|skills? (?:\w+ ){0,3}(?:not|weren't|isn't|below|lacking|needs?)|lack\w* (?:of )?(?:\w+ ){0,3}skills?|(?:the )?skills? (?:\w+ )?(?:we|they) (?:need|want|require)\w*)\b"
    ),
    "behaviour": Scan(
        r"\b(?:(?:too|very|so|rather|a bit|bit|a little|a touch|quite|overly|a tad|not|n't|more|seem(?:ed|s)?|came (?:across|over) (?:as )?|come (?:across|over) (?:as )?|"
        r"appeared|sounded|found (?:you|me|him|her)|thought i was|thinks? (?:i'?m|i was)|felt (?:you|i) (?:was|were)|act(?:ed|ing)?|looked)"
        r" (?:to be |like |as |really |too |so |a bit |very |quite |a little |bit )*(?:cold|shy|quiet|guarded|scripted|rehearsed|modest|unsure|laid[- ]back|bubbly|hungry|serious|intense|"
        r"stiff|nervous|arrogant|confident|chatty|brief|vague|rambl\w+|casual|formal|enthusiastic|energetic|aggressive|loud|relaxed|negative|"
        r"cocky|pushy|reserved|anxious|tense|wordy|long-winded|flat|bored|interested|uninterested|disinterested|motivated|assertive|outgoing|distant|"
        r"unprepared|defensive|desperate|hesitant|timid|soft|blunt|emotional|tired|distracted|i didn'?t want to be there|"
        r"didn'?t want to be there)|(?:not|n't|more) (?:\w+ )?(?:engaged|passionate|keen|enthusiastic|confident|warm|friendly|polished|structured|concise|direct|smiley|specific|prepared|proactive|bubbly)|not (?:\w+ )?(?:\w+ )?(?:enough|hungry) enough|"
        r"hid(?:e|ing|den)? behind|(?:answer|answers|answered|answering|examples?|replies|reply|responses?|presentation|talk|pitch)(?: \w+){0,7} (?:long|short|vague|general|around|drift\w*|"
        r"different question|yes and no|team level|wander\w*|over|point|unclear|without an? example|thin|generic|scripted|hypothetical|structured|results?|detail|confus\w+)|"
        r"(?:never|not|didn'?t|hard to|struggled to) (?:got|get|getting|come|came) to the|around the question|different question|off (?:the )?(?:point|topic)|"
        r"(?:talk(?:ed|ing)?|spoke|speak\w*|went on|going on|chatted) (?:\w+ )?(?:too|over|about|for (?:ten|twenty|too)|a lot)|interrupt\w*|cut (?:\w+ )?off|"
        r"(?:arriv\w+|turn\w* up|came|come|were|was|be|being|got there|show\w* up) (?:\w+ ){0,3}(?:late|early|without|unprepared|in (?:trainers|jeans|shorts|my)|with (?:my|your) hands)|"
        r"(?:brought|bring) (?:me |my |your |the )?(?:boots|documents|papers|id|uniform)|trainers|hands in (?:my|your) pockets|(?:check\w*|look\w*|was on|were on|kept on|using) (?:at )?(?:me|my|your) (?:phone|watch)|phone (?:buzz\w*|rang|went)|"
        r"(?:had ?n[o']?t|hadnt|had not|did ?n[o']?t|didnt|not) (?:read|look(?:ed)? (?:at|into)|use|used|research\w*|tried|tri(?:ed|y)|prepare\w*|visit\w*|smile|listen\w*|sell|ask(?:ed)?|make eye|speak|explain|show|mention|"
        r"engage|answer|look at|say what|give (?:an|any|specific|clear))|(?:know|knew) (?:who|what|anything|much|nothing|little|our|their) (?:\w+ )?(?:customers|do|about|we|they|company|products?)?|"
        r"read (?:the|our|their) (?:job|website|report|advert)|no questions|(?:very |only |one-?word )(?:short|brief|yes or no) (?:replies|answers)|(?:you|i) said (?:very )?(?:little|nothing|hardly)|"
        r"(?:more|much|enough|lack\w*(?: of)?|no|any|of|little|evidence of|show\w*|without|some|missed|see|low|wanted|with) (?:\w+ )?(?:enthusiasm|energy|passion|drive|curiosity|conviction|motivation|confidence|warmth|eye contact|"
        r"interest|preparation|structure|examples?|personality|presence|gravitas|initiative|spark|hunger)|(?:my|your) (?:motivation|nerves|tone|attitude|body language|manner|enthusiasm|energy|delivery)|"
        r"critici[sz]\w+|badmouth\w*|slag\w* off|what is wrong with|moan\w*|(?:rude|negative|bitter) about|sell (?:me|my|your)se(?:lf|lves)|listen(?:ed|ing)? to (?:the )?instruction\w*|"
        r"made (?:no|little) eye|unsure of|yes (?:and|or) no|hard to (?:follow|read|know)|what (?:you|i)(?: \w+)? (?:myself|yourself|actually)|(?:could not|couldn'?t) see (?:your|my) (?:own )?part|"
        r"ran (?:\w+ )?(?:minutes )?over|have liked to hear|should have asked|could have (?:been|said|given|asked|shown|used)|rambl\w+|waffl\w+|mumbl\w+|how can he trust|trust(?:ed)? me)\b"
    ),
    "internal": Scan(
        r"\b(?:one of (?:their|our|its|his|her) (?:own|current|existing|supervisors|staff|team|assistants|people|temps)|(?:their|our) own (?:people|staff|lined|team|\w+s)|"
        r"(?:lad|lass|girl|guy|fella|woman|man|bloke|someone|somebody|person|colleague|people|lady|member|temp|intern)(?:,? (?:who|that))?(?:'s|s| is| has| was| had| been| already)* (?:already |been )*"
        r"(?:there|here|in the (?:team|company|building|job|role|post|department)|doing (?:it|the job|the role)|covering|acting|working (?:there|here)|on secondment|on a temporary|on the team)|"
        r"(?:member|members) of (?:our|their|the) (?:\w+ )?(?:staff|team)|(?:a|the|our|their|my) (?:colleague|volunteer|temp|intern|apprentice|supervisor)(?:'s assistant)? (?:from|who|in|was|has|got|at|already|there)|"
        r"going to (?:the|a) (?:temp|colleague|intern)|person covering|(?:guy|woman|man|lady|one|person) (?:who was |that was |who's |whos )?covering|covering (?:it|the (?:job|role|post))|secondment|made permanent|"
        r"from within|within the (?:company|team|trust|organisation|organization|business|school|department)|in-?house|inside (?:the )?(?:company|candidate|hire)|someone (?:from )?inside|somebody (?:from )?inside|"
        r"internal(?:ly)?(?! (?:process|review|discuss|recruit|meeting|deliberat|polic|guide|commun|audit|comms|vacanc|reason))|promot(?:ed|ing|e|ion)|redeploy\w*|(?:moved|moving) (?:someone|somebody|a colleague) (?:across|over|up)|at risk of redundancy|"
        r"(?:current|existing) (?:\w+ )?(?:employee|staff|member|volunteer|temp|colleague|team|worker|contractor)|staff get first|got kept on|already (?:works?|working|employed) (?:there|here|for (?:us|them)|at|with (?:us|them)|in)|"
        r"known (?:to )?(?:us|them) (?:already|for)|was always going to (?:get|be|go))\b"
    ),
    "cancelled_or_frozen": Scan(
        r"\b(?:(?:funding|grant|money|budget|contract|project|funds)(?: \w+){0,8} (?:gone|withdrawn|cut|lost|pulled|not come through|did not come|didn't come|fell through|ended|stopped|dried|refused|been stopped|was stopped)|"
        r"lost (?:the|our|their|its) (?:funding|contract|budget|grant)|(?:company-?wide |hiring |recruitment |a )(?:pause|freeze|stop|halt|ban)|(?:pause|paused|pausing|stop|stopped|halt\w*|suspend\w*|frozen?|froze|freez\w*)"
        r"(?: \w+){0,3} (?:hiring|recruit\w*|headcount|posts|roles|new|everything|vacanc\w+)|(?:hiring|recruitment|headcount|roles?|vacanc\w+|posts?|position|everything)(?: \w+){0,4} (?:paused|stopped|suspended|frozen|halted|on hold|closed by|"
        r"cancelled|canceled|scrapped|withdrawn|pulled|axed|shelved|been closed)|(?:not|n't|no longer|nt) (?:\w+ )?(?:tak(?:e|ing) (?:anyone|anybody|any|people|new)|need(?:ing)? (?:anyone|anybody|a)|recruit\w*|hir(?:e|ing) (?:anyone|anybody|any|at all|until|till)|"
        r"going ahead|go ahead|to appoint|appoint (?:anyone|anybody|at)|fill(?:ing)? (?:it|the)|be filled|to fill|to hire)|dont need anybody|nobody is being|no (?:one|body) (?:was|is|will be|being) (?:appointed|hired)|nobody (?:was|will be) (?:appointed|hired)|"
        r"there (?:will|would|'ll) be no \w+|(?:role|job|post|position|vacancy) (?:\w+ ){0,2}(?:no longer|doesn'?t|does not|didn'?t|did not) (?:exist|needed|required|available|there|go ahead|happen)\w*|"
        r"orders (?:are|were) down|reduc\w+ (?:the )?(?:people|staff|headcount|team)|(?:shop|site|branch|office|store|factory|depot|place) (?:is |was )?(?:shutting|closing|closed down)|"
        r"head office (?:has )?(?:pulled|cancelled|stopped)|(?:pulled|withdrew|withdrawn|cancelled|canceled|scrapped|shelved) (?:the|this|that) ?(?:role|job|post|position|vacancy|requisition|whole)?|taken (?:the )?(?:advert|ad|job|role) down|leave the (?:seat|post|role)|"
        r"requisition|restructur\w*|reorgani[sz]\w*|merger|re-?advertis\w*|redundanc\w+|cuts|uncertainty|goes? out again|re-?think(?:ing)? the (?:team|role))\b"
    ),
    "eligibility": Scan(
        r"\b(?:visas?|sponsor\w*|(?:right|permission|permit|allowed|authori[sz]ation|papers|permits) (?:to work|for work)|work permits?|without papers|citizens?|citizenship|nationals?|nationality|passport|"
        r"(?:driv\w+ |full |clean |sia |hgv |no )?licen[cs]es?|points on|clearance|vetting|vetted|dbs|background check|check came back|criminal|(?:council |nursing |medical |professional |state )?registration|registered with|not (?:yet )?(?:registered|qualified|"
        r"certified|chartered)|(?:a|an|first|relevant|required|no|without|hold|need|have) (?:\w+ ){0,2}(?:degree|diploma|gcses?|a-?levels?|certificate|qualification|ticket|badge|nvq|pgce|qts|hygiene|first aid)|"
        r"(?:be|am|are|under|over|turn|aged?) (?:16|17|18|21|25|sixteen|eighteen|twenty-?one)|old enough|too young|(?:not|isn'?t|is not) (?:yet )?recogni[sz]ed|penultimate|open (?:only )?to|restricted to|only (?:consider|accept|take) (?:those|people|students|candidates|applicants)|"
        r"still in training|gcse|nmc|cscs|leave to remain|eligib\w+|ineligible|insure me|essential criteria|minimum (?:criteria|requirements)|outside the (?:region|eu|uk|country)|lived in)\b"
    ),
    "pay_location_or_availability": Scan(
        rf"\b(?:(?:can'?t|cannot|couldn'?t|could not|cant|not able to|unable to|won'?t|only|not|n't|dont) (?:\w+ ){{0,2}}?(?:do|work|cover|make|manage|offer|commit to|start|begin)? ?(?:\w+ ){{0,2}}?{_TIME}|(?:need|needs|needed|want|wants|wanted|require|every|must)"
        rf" (?:\w+ ){{0,6}}?{_TIME}|{_TIME}(?: \w+){{0,3}} (?:clash\w*|didn'?t|don'?t|not|issue|problem|too)|(?:lectures?|classes|college|uni|school run|childcare|kids|holiday|course)(?: \w+){{0,4}} (?:clash\w*|cover|booked|when they|till|until|so thats|doesn'?t)|at college till|"
        r"(?:i(?:'ve|ve)? got|have) kids|clash\w* with|flexible and i|flexib\w+|(?:salary|pay|rate|wage|money|day rate)(?: \w+){0,7} (?:beyond|above|over|high\w*|too|outside|more than|budget\w*|gap|band|range|expect\w*|less|much)|(?:asked|asking|want\w*|looking) (?:for )?"
        r"(?:more than|too much|\W?\d+(?:k|,\d{3}| an hour)?)|(?:gap|difference) (?:between|in|on) (?:\w+ ){0,4}(?:pay|salary|expectations)|(?:beyond|above|outside|over) (?:the |our |their |what |\w+'s )*(?:range|band|budget|pay)|too (?:expensive|far|long to wait)|afford|"
        r"commut\w*|relocat\w*|live (?:too )?(?:far|out|nearer|closer|local\w*|nearby)|lives? (?:near\w*|close\w*|local\w*)|(?:someone|somebody|person) (?:more )?(?:local|near\w*|in (?:the )?[a-z]+ from|based)|someone (?:who can |that can |able to )(?:start|do|work|be)|"
        r"(?:move|moving) to [a-z]+|must be [a-z]+ (?:five|four|three|\d) days|in the office|work(?:ing)? from home|remote\w*|hybrid|no car|own (?:car|transport)|time ?zones?|notice period|days'? notice|months'? notice|joining in|(?:begin|start|join)(?:ing)? "
        r"(?:before|sooner|earlier|immediately|straight|until|in \d+)|travel (?:time|distance))\b"
    ),
    "generic_fit": Scan(
        r"\b(?:(?:right|good|best|quite|great|perfect|ideal|cultur\w+|team|close\w*|better|wrong|a|the|your|natural) (?:fit|match|pairing)\b|(?:wasn'?t|isn'?t|not|just|n't|aint) (?:\w+ )?(?:a )?fit\b|(?:who|what|quite|something|someone|person) (?:\w+ )?(?:they|we|he|she)(?:'d| had| have)? (?:\w+ )?in mind|"
        r"(?:don'?t|doesn'?t|didn'?t|do not|not|wasn'?t|wouldn'?t|would not|n't)(?: \w+){0,3} (?:suit(?:ed|able)?|fit(?:ting)?|gel(?:ling)?|click\w*|thrive|aligned?|correspond|match(?:ed)?)\b|(?:different|other|another) (?:sort|kind|type|mix|profile|person|blend)(?: of (?:person|profile|candidate|background|people))?|"
        r"(?:our|their) (?:sort|kind|type) of (?:person|people)|picture (?:you|me) in|see (?:you|me) (?:fitting|in the (?:team|role))|(?:place|setting|environment|role|job|school|team) (?:for you|where you would|for me)\b|wasn'?t for (?:me|them|us)|not for us|not the profile|profile (?:differs|does not|doesn'?t|searched|sought|is not)|"
        r"meet (?:our|the|all|their) (?:\w+ )?(?:requirements|criteria|needs)|unsuitable|not (?:\w+ )?suitable|chemistry|vibe|feel right|felt right|gut feeling|more suit\w+|better suit\w+|(?:current|our|their) needs|wrong fit|fit(?:ting)? in(?:to)? (?:the|our|their))\b"
    ),
    "stronger_candidate": Scan(
        r"\b(?:edged?|edging|pipped|outscored|number two|runner[- ]?up|second (?:choice|place|best)|(?:came|placed|ranked|come|finished|were|was) (?:you )?(?:a )?(?:close |very close )?(?:second|third|2nd|\d+(?:st|nd|rd|th))|placed (?:second|third)|(?:ranked|rated|scored|score|marked|placed|performed|interviewed|did|came over|came across|came out) "
        r"(?:\w+ ){0,2}(?:above|higher|more highly|ahead|better|more|best|stronger)|(?:fell|was|were) (?:just )?(?:below|behind) (?:that of|the other|other)|(?:candidate|applicant|other|person|one|finalist|appointee|girl|guy|lad|driver|woman|man|ahead|someone|somebody|people|anyone|winner)(?: \w+){0,5} "
        r"(?:ahead|further (?:along|ahead)|in front|stronger|better|edge|outstanding|exceptional|took it|has it|got it by|above|blew|preferred|notch|excellent|superb|impressive)|(?:notch|nose|whisker|touch|point|step|cut|shade) (?:above|in front|higher|ahead|stronger|better)|blew (?:us|them|the panel)|"
        r"(?:panel|board|partners|governors|client|team|we|they|manager|committee) (?:\w+ )?(?:preferred|wanted the other|liked (?:somebody|someone|another|the other))|liked (?:somebody|someone|another|the other) (?:\w+ )?more|(?:bar|standard|field|shortlist|quality|competition|calibre)(?: \w+){0,4} (?:high|strong|cracking|close|tough|fierce|intense|exceptional|stiff)|"
        r"(?:cracking|strong|stiff|tough|intense|fierce|high-quality|able|good|impressive|brilliant|talented|excellent|competitive) (?:\w+ )?(?:field|shortlist|competition|applicants|candidates|people|folk|others|finalists?)|lots of (?:good|strong|great)|up against|(?:margin|decision|call|vote|it) (?:\w+ )?(?:was|were) (?:\w+ )?(?:small|tiny|narrow|slim|close|thin)|"
        r"(?:very|desperately|terribly|really|so|extremely|incredibly) close\b|nothing (?:between|in it)|little (?:between|in it)|(?:other|another) (?:strong |preferred )?(?:candidate|finalist|applicant|person|one)s? (?:has|have|for|got|took|was|were)|chosen the other|the other (?:finalist|candidate|one|person) (?:has|got|took|was)|more (?:strong|qualified|competitive|impressive)|"
        r"someone (?:\w+ )?(?:better|stronger|more suited|more polished)|a better (?:one|profile|person|candidate)|better on paper|(?:the )?strongest of|little bit extra|two people ahead|preferred (?:candidate|another|a different|somebody|someone|the other)|met (?:several|many|some) (?:impressive|strong|good|excellent))\b"
    ),
    "other": Scan(
        r"\b(?:over-?qualified|too (?:qualified|senior|experienced|old) (?:for|to)?|(?:be|get|is|would) (?:\w+ )?(?:bored|wasted)|bored (?:at|in|within|after)|wasted (?:on|in)|(?:would|will|might|'ll|you'd|i'd|ill|fear you would|think i'?ll) (?:soon |just |only )*(?:leave|move on|be off|jump ship|get bored)|(?:lose|losing) you (?:after|in|within)|"
        r"(?:bad|poor|unsatisfactory|negative|my|your|the|a) (?:\w+ )?references?\b(?! (?:number|code|no))|references? (?:we|they|from|was|were|came|did|do|has|have|is|could)|told them not to|(?:cousin|nephew|niece|daughter|son|brother|sister|wife|husband|mate|friend)(?:'s)? (?:is|got|needed|needs|has|will|gets|of the)|"
        r"(?:to|gave|give|given|got) (?:it )?(?:to )?(?:his|her|their|the (?:boss|owner|manager)'?s?|a) (?:cousin|nephew|niece|daughter|son|brother|sister|mate|friend|family)|'s (?:cousin|nephew|niece|daughter|son|brother|sister|mate|friend)|(?:after|missed|past) the (?:closing|deadline)|late application|deadline|"
        r"gap (?:year|in)|gaps in|jumps? around|job[- ]hop\w*|changed (?:employer|jobs)|too many (?:jobs|gaps)|(?:spelling|typing) (?:mistakes|errors)|typos|left (?:\w+ )?(?:pages?|sections?|blank)|pages? .{0,20}(?:empty|blank|incomplete)|incomplete|duplicate|applied twice|googled|social media|posts on|tattoos?|pregnan\w+|non-?compete|lawyer won'?t|"
        r"conflict of interest|client of (?:ours|theirs)|competitor|know the chair|occupational health|medical|(?:job|role|needs?|requirements|brief|what (?:we|they) need)(?: \w+){0,4} (?:changed|changing|moved on|shifted|different)|changed (?:what|the (?:job|role|brief|spec))|different (?:kind|sort|type) of (?:role|job|post)|now need a|"
        r"quota|reached our number|even split|already (?:made|decided|chosen|had someone|offered|picked)|before (?:your|my|they even|i even) (?:interview|met)|places had been|all places|accent|my age|too old|someone younger)\b"
    ),
}
"""What each kind of ground sounds like."""

DENIED = re.compile(
    r"\b(?:nothing (?:\w+ )?(?:to do|wrong|i did|you did)|(?:wasn'?t|isn'?t|not|was not|weren'?t|never)(?: \w+){0,2} (?:about|because|down to|the (?:problem|reason|issue)|a (?:problem|reflection|concern)|due to|my|your|that)|"
    r"no (?:bearing|reflection|concerns?|doubts?|criticism|issue)|(?:fine|okay|ok|happy|no problem) (?:with|for) (?:me|that|it|us)|any weekend is fine|didn'?t mind|regardless|irrespective|equal opportunit\w+|data protection|(?:was|were|is) (?:the )?(?:great|lovely|"
    r"excellent|brilliant|clearest|clear|best|well received|impressive|spot on|perfect)|impressed|enjoyed|pleasure|thank|appreciate|all backgrounds|(?:welcome|encourage)|wish|good luck|hope you|asked (?:me )?(?:about|whether|if)|"
    r"(?:do|please|can|will|would like you to|invite you to) (?:re-?apply|apply|get in touch|contact|keep|come back)|retain|on file|interview (?:was|were) (?:one|held)|lasted|wrong\?|wonder|wish they)\b"
)
"""Where one of these stands in the same clause, it is no ground: praise, a denial, a courtesy, a question that was put."""
