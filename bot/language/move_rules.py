"""The phrases by which a turn of the candidate is known (T3), one to a line, under their label.

How a line is written stands in `phrases.py`; its words are those of the simplified text (lower case, contractions written out:
"I'm" is `i am`, "can't" is `can not`).
"""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "THANK": """
(glad|pleased|grateful|relieved) (that)? (you|for) (told|said|explained|were|the|your)
you have been (so|very|really|most|more+than|extremely|incredibly)? (patient|kind|helpful|generous|good|gracious|decent|great|\
lovely)
(that|this|it) (is|was|has+been) (so|really|very|incredibly|super|actually|more+than)? (helpful|useful|kind|generous|decent) of \
you
(thanks|thank+you|thank+u|thank|cheers|ta|thankful) (so+much|very+much|a+lot|again|all+the+same|anyway)? \
(for+your+time|for+calling|for+ringing|for+that|for+this|for+speaking|for+talking|for+telling|for+taking|for+explaining|\
for+sharing|for+being|for+the)?
(appreciate|appreciated|appreciates|grateful|gratitude|gratefully)
(means|meant) (a+lot|so+much|a+great+deal)
(good|nice|kind|lovely|generous|decent) of you
(very|so|really|too|most) kind /
(kind|generous|good) of you
that is (very|so|really)? (kind|generous|good+of+you)
""",
    "ACCEPT": """
(entirely|totally|completely|of+course|obviously|ultimately) (your|up+to+you|the+panels) (prerogative|call|choice|decision|right|\
/)
your (prerogative|choice+to+make|call+to+make)
(not|no) (dispute|disputing|question|challenging|contesting|arguing) (it|that|this|the|with)
(can|could) not (argue|quarrel) with (that|it|your)
(see|understand) (how|why) (the|your|it) (answer|decision|result|outcome) had to be
your (team|company|shop|decision|business) at the end of the day
(no) (hard+feelings|grudges|complaints|quarrel) _ (about|over|from|here|at+all|whatsoever|/)
(a) fair (call|decision|judgement|result|cop)
(on) the chin
(it+is+what+it+is)
(wish) (them|her|him|the+person|whoever|your+new) (well|all|luck|every|success)
(nothing|no+quarrel|no+argument|no+drama|no+issue|no+complaint|no+problem) (to+argue|with+it|with+that|with+the|about+the|\
about+it)
(best|right|better) (person|man|woman|one|candidate) (got|won)
(you+had+to+choose|you+had+to+pick|someone+had+to|somebody+had+to)
(your) (call|choice|decision) /
(all+good|cool|its+fine|no+worries) (about|that|with+the|u|you)
(have+done+the+same|would+have+done+the+same)
(decision) (stands|is+what)
(not+doubt+it|not+doubt+that)
(trust) (them|your|you|that)
(jobs|job|post|role|place) (is)? gone and _ (fine|okay|ok)
(accept|respect|accepting|respecting|accepted|honour|honor) _ (decision|decisions|choice|outcome|result|verdict|call|no|\
judgement|answer)
(accept|respect|accepting) (that|it|this) /
(accept|accepted|respect) (that|it|this) _ (is|was) _ (no|final|over|decided|done|your+choice|your+decision|your+call)
accept (that|i) __ (not+get|not+got|did+not|not+successful|unsuccessful|someone+else|not+chosen|another)
(fine|okay|ok|peace|comfortable|alright) with (your|the|that|this) (decision|outcome|choice|result|answer)
(peace|terms) with (it|that|the|your|not)
not (here|calling|ringing|phoning|trying|going|looking|asking|wanting|want|about|wish|wishing|expect|expecting|hoping|planning) \
_ (change|challenge|contest|argue|dispute|reopen|question|overturn|reverse|fight|revisit|relitigate|appeal|reconsider|talk|\
debate|go+against|quarrel|undo|turn)
(will|would|do|am|are) not (to)? (argue|contest|challenge|dispute|question|reopen|fight|quarrel) _ (decision|outcome|it|that|\
choice|no|result|with)
(no|without) (hard+feelings|complaints|argument|arguing|quarrel|grudge|bitterness)
(decision|choice|call|verdict) is (made|final|yours|taken|done|closed|settled)
(decision|choice|outcome|it) is __ (fine|okay|ok|fair|done|settled|fine+by+me) with me
(decision|outcome|choice) (was|is|seems|sounds) (a)? (fair|right|fine|sound|reasonable|yours|clear|understandable|good)
(made|taken|reached) (your|the|a) (decision|choice|mind) and (i|that)
(understand|understood|get) (and+respect|and+accept|that+you+chose|you+chose|your+decision|the+decision|why+you+chose|\
you+had+to+choose|you+went+with|that+you+went|you+picked|you+have+chosen|you+decided|your+choice|the+choice|you+made)
(know|realise|realize|understand|aware) _ (decision|it|this|that|answer|outcome) is (final|made|done|settled|closed|over|taken|\
not+going+to+change|decided)
(know|realise|understand|accept) _ (post|job|role|position|place) is (gone|filled|taken|closed)
(right|best|good|better) (person|choice|candidate|call|decision) for (you|the|your|it)
(chose|picked|found|got|hired|chosen) the right (person|one|candidate)
(glad|happy|pleased|delighted) (that)? (you|for) _ (found|someone|whoever|the+person|her|him|them|who|chose)
(hope|wish) _ (new+person|whoever|they|she|he|person+you|successful+candidate|person+who) _ (well|great|settles|success|enjoys|\
does)
(take|taking|taken) (the|that|your|a) no
(take|taking|taken) (the|your|that) (decision|answer|result) (as|well|on|and)
(your|the) (decision|call|choice) (to+make|and+i|entirely)
(you) (made|have+made) (your|the+right|a+fair|a+good|the) (decision|choice|call) (/|and)
(i) (lost|did+not+get|was+not+chosen) __ and that is (fine|okay|ok|fair|life)
(no+means+no|a+no+is+a+no|the+job+is+gone)
(it+is+your|that+is+your|its+your) (decision|call|choice)
(disappointed|sad|gutted|upset) _ but (i)? (accept|respect|understand|get+it)
(fully|totally|completely) (accept|respect|understand) (it|that|this|the|your)
(moved|moving) on from the decision
(agree|agreed) with (your|the) (decision|choice)
""",
    "PERMISSION": """
(may|can|could|might|would|shall) i (just|quickly|maybe|perhaps|please|also|possibly|briefly)? (ask|check|trouble|pick|have|take|\
borrow|steal|bother|come+back|raise|say|speak|be+allowed) (you|one|a|two|three|something|about|if|what|how|whether|for|some|few|\
five|ten|just|your|another|another|anything|more|which|please|here|,|/)
(okay|ok|alright|fine|possible|convenient|cool|allowed|permitted) (if|for+me|that|to+ask|with+you|for+you|by+you)
(okay|ok|alright|fine|good|convenient|bad) (time|moment) (for|to|now|/)
(is+now|is+this|is+it|are+you) (still|a|an|really)? (good|okay|ok|alright|convenient|bad|free|able) (time|moment|for+a|to+talk|\
to+speak|to+chat|now|/)
(do|would|will) you mind (if|me|a|answering|my|taking|/)
(mind|minding) (if+i|me+asking|if+we)
(do|would|have|did) you (still|maybe|perhaps)? (have|got|get) __ (minute|minutes|min|mins|moment|moments|sec|second|seconds|time|\
space)
(have|got) (you)? (a|five|two|ten|three|some|any|couple|few) _ (minute|minutes|min|mins|moment|time|sec|second)
(any|enough) (time|chance) (for|to|/)
(are|r) you (still)? (free|around|able+to+talk|busy|okay+for+time|ok+for+time|alright+for+time|good+for+time)
(with|have|without) your (permission|leave|blessing)
(let|allow|permit) me (ask|to+ask|just+ask|a+question|one+question|one+more)
(am) i (allowed|ok|okay|able) to ask
(is|was) it (okay|ok|alright|all+right|fine|possible|allowed|cool) (if|to|for|with|that|i)
(would|will) (it|that|this|now) be (okay|ok|alright|all+right|fine|possible|a+good+time|convenient|cool|acceptable|rude)
(how|what) (are) you (for|doing+for) time
(how) (is+your|long+do+you|much+time+do|long+have+you|are+we+for|are+you+for) (time|have|got|/)
(happy|willing|comfortable|fine|okay|ok) (for+me+to|to+give+me+five|if+i|to+take+a|with+me)
(before) i ask , (is|are|do)
(should|shall) i (call|ring|phone|come) (back|later|another)
(is) (that|this) (okay|ok|alright|all+right|fine|cool) (with|by|for|/)
(could|can) (we|you) (talk|speak|spare|chat|take|give+me+five|give+me+two|give+me+a+minute|give+me+a+moment|give+me+ten) _ \
(minute|minutes|moment|mins|now|/)
(spare) (me|a|five|two|ten|some) _ (minute|minutes|moment|mins|time)
""",
    "ADVICE_ASK": """
what (was|is|were) (the|my)? (problem|issue|problems|issues|weakness|weaknesses|sticking+point|snag) (with+me|there|then|exactly|\
,|/)
(know|knowing|hear|hearing|see|understand|wondered|wondering|tell+me) (where|what) (i|it) (went|go) wrong
(have|get|give+me|offer|any|some) (you)? (any|some)? feedback (for+me|on+the|on+my|about|you|that|pls|please|/)
where (should|could|would|might|do) i (put|focus|aim|spend|start|direct|concentrate|begin)
how (could|can|might|would|should|do|does) (i|someone|somebody|a+person|one) (have)? (show|shown|get|got|prepare|prepared|\
structure|structured|demonstrate|come|make|made|put|answer|answered|handle|handled|build|gain|change|fix|learn|train)
what (would|could|might|will|should) (have)? (come|closed|worked|helped|been|help|make|made|tipped|got|get|persuaded|convinced|\
rescued|impressed) _ (better|it|me|gap|more|settle|me+through|over|you|next|stronger|/)
(what) (tends|helps|makes|gets) (to)? _ (somebody|someone|people|candidates|a+candidate|you|a+person) _ \
(stand|through|hired|noticed|in|ready)
what do (strong|good|successful|the+best|stronger) (candidates|people|applicants) (do|have|show|say)
what (would|could) you (do|try|have+me+do|have+had+me+do|have+wanted|have+liked|like+to+have+seen|change|work+on|want+to+see)
(would|is) that (be)? (about)? (right|better|enough|the+way|closer)
what (should|shall|must|can|do) i (be)? (doing|have|study|fix|sort|focus|learn|work|change|improve|do|say|practise|practice) _
what kind of (question|answer|example|examples|questions) would _ (liked|wanted|preferred|worked|better)
(what) (was|is|were) (missing|lacking) _
(anything|something|nothing) _ (apart+from|besides|other+than|as+well+as) __ (work+on|improve|change|fix)
pick your brain*
(how) (can|could|do|should|would|might) i _ (get|be|become|do|come|answer|prepare|improve|change|go|present|put|make|keep|avoid|\
close|slow|have)
(what) (was|were|is) (missing|lacking|the+gap|my+gap)
(what) is the (one|single|main|biggest|first|best|most) _ (thing|way|tip|change)? __ (practise|practice|change|improve|work|fix|\
do|learn)
(what) would you (work|fix|practise|change|do|focus|improve|have) _
(how) would you (go|have|put|phrase|prepare|work|start|structure|do|answer|handle|present|improve|say|deal|approach|tackle) _
(how) (short|long|many|much) (should|is|are|minutes|time|would) _
(what|which|anything|something|owt|one+thing|1+thing|things) (that)? (i) (should|could|must|need|can|might|ought|would) _ \
(change|fix|do|improve|know|have|practise|work|be|make|working|say|said|known|done|learn|to)
(something|anything) (i|that+i) (should|could|can) be (working+on|doing|practising|improving)
(just|want|after|like|need|give+me|only) _ (tip|tips|pointers|advice|suggestions|pointer|guidance)
(any) feedback for
(if) you (were+coaching|were+in+my|was+me|coached|had+to)
(what|which) (should|could) i (have)? _ (read|known|know|learn|practise|said|say|prepare|done|prepared|answered|revise|bring)
(how) (to) (improve|get+better|come+across|answer|be+stronger|prepare|do+better|be+better|present)
(how) (2) do better
(what) could have been better
(what|how|where|which|anything|something|things|thing) _ (could|can|should|might|would|do|must|ought|need) i __ \
(better|differently|different|improve|improved|change|changed|stronger|work+on|focus|practise|practice|learn|next+time|prepare|\
fix|develop|grow|strengthen|avoid|add|do+more|do+less|to+do|be+better|train|aim+for|sharpen)
(what|how|where|which) i (could|can|should|might|would|must|need|have) __ (better|differently|improve|change|stronger|work+on|\
focus|practise|practice|learn|next+time|prepare|fix|develop|grow|avoid|to+do)
(what|which) __ (work+on|improve|improve+on|focus+on|do+better|do+differently|practise|practice|get+better+at) \
(/|before|first|for|if|in|most)
(any|some|your|piece+of|bit+of|best|other|of|one|more|little|for|the|an|further|career|honest|good|big|single|top|last|useful|\
practical) (advice|tip|tips|pointer|pointers|suggestion|suggestions|guidance|recommendations)
(advice|tip|tips|pointers|suggestion|suggestions) (for+me|would+you|do+you|could+you|can+you|on+how|about+how|you+would|\
you+could|you+can|you+have|you+might|you+may|please|?|for+next|for+the+next|for+future|to+improve)
(advise|coach) me
(what|how) would you (advise|suggest|recommend|change|have+me|have+liked|have+wanted|want|like|need|tell|do|say) __ \
(/|me|next|differently|to+see|my+place|if+you+were)
(what) (would|could|might) have (made|helped|tipped|got|put|turned|improved|moved|swung|worked)
(what|anything|something) (would|could) (make|help|get|bring|take|move|put|turn) me
(what|which) (one|single|two|three)? (thing|things|change|area|areas|skill|skills|habit|part|parts|point|points) _ \
(would|should|could|can|do|to) __ (improve|difference|work|change|better|stronger|differently|develop|fix|focus|first)
(where|what) _ (room+for|scope+for|need+to|area+for|areas+for|areas+of) (improvement|improve|grow|get+better|growth|development|\
work)
(room|scope|areas|area|points) (for|of|to) (improvement|improve|growth|development)
(how|what) (to) (improve|be+better|do+better|do+differently|get+better|do+next+time|change|work+on|fix|practice|practise|prepare|\
learn|focus)
(where|what) (did|was|am|were|is|do) (i|it|there|my) _ (fall+short|fell+short|missing|lacking|lack|weak|weakest|come+up+short|\
go+wrong|miss|lose+you|let+myself+down|weakness|weaknesses|gap|gaps|could+be+better|do+wrong|did+wrong)
(what|which) (was|is|were|are) (my|the) (biggest+gap|weakest|biggest+weakness|main+weakness|gap|gaps|weakness|weaknesses|\
weak+point|weak+points|biggest+thing+to|main+thing+to|thing+to)
(what|where) (i)? (did|do) (i)? wrong
(what) (went|goes) (wrong|badly|less+well)
(what) did not (work|go) (well|so+well|/)
(missing|missed) (from|in) my
(help|helps) me (improve|get+better|for+next|next+time|do+better|prepare|grow|be+stronger|with+the+next|learn|in+my+next|\
in+future)
(learn|improve|improving|better|grow|prepare) __ (next+time|next+one|for+the+future|in+the+future|in+future|my+next|\
future+interviews|other+interviews|next+interview)
(anything|something|thing|things) (i|that+i|you+think+i|you+would|else+i) (could|can|should|might|would|need) __ \
(better|differently|improve|change|work|done|do|next|practise|learn)
(would) (love|like|appreciate|value|welcome) _ (your+advice|advice|tips|to+learn+how|to+know+how+i|to+hear+how+i|\
to+know+what+i+could|to+hear+what+i+could|to+know+what+i+can|to+learn+what)
(want|like|love|hoping|hope) to (learn|improve|get+better|do+better|know+how+to+improve|be+better|grow) (from|for|/|next|by|so|\
and|in|at)
(if) you were me
(if) i (apply|applied|interview|interviewed|came|come|try|tried|go|sat|sit) (again|for+a+similar|back|somewhere) __ (what|how)
(what|how) _ (next+time|for+the+next+one|in+future|in+the+future) /
(could|should|might) (i)? have (done|said|handled|prepared|answered) _ (better|differently|more|instead)
(do|have|got) you (any|some|have+any|got+any) (advice|tips|tip|suggestion|suggestions|pointers|recommendation|guidance|ideas)
(stronger|better|more+competitive) (candidate|applicant|case|application) (next|in|for|?|another)
(should) i (work|focus|concentrate|practise|practice) (on|more)
(what|which) (should|to|would+you) (prioritise|prioritize|tackle|work+on)
(help+me+understand|tell+me|know|show+me|see|understand|hear) (how|what|where) (i|to) (can|could|should|might|need|must)? _ \
(improve|better|differently|work+on|change|stronger)
(what+would+you|what+do+you) (look+for|want+to+see|like+to+see|need+to+see|expect)
""",
    "STRENGTH_ASK": """
(is|are|was|were|have+i|do+i+have) (there)? (a|any|one) (strength|strengths|strong+point|strong+points) _
(what|which) (strength|strengths) _
(which) of my (strengths|answers) (came+across|stood+out|worked|landed)
(what) did i do (good|right|well|best|okay|nice)
(which|what) (bit|part|bits|parts|thing|things|answer|moment) _ (did+you|you|people|they) _ (like|liked|enjoy|enjoyed|rate|\
rated) (best|most|the+most|/)
(which|what) (bit|part|bits|parts|things|thing) (had|has|have)? (went|gone|worked|stood)
(what) (exactly)? (was|were|is|are) (the|my) (strong|strongest|best|good|strengths|better|stronger) _
(was|is|were) there anything (good|right|strong|positive|decent|worth+keeping)
(stand|stood|stands) out _ (good|positive|for+the+right|well)
(what) _ (made|persuaded|led) you _ (invite|call|bring|see|ask|have) me (back|in|for)
(what|which|anything|something) __ (hold+on+to|keep+doing|build+on|carry+on+doing)
what did (people|they|you|the+panel|the+team|everyone) like
what worked
(did) i (do|get) (anything|something|any+of+it|owt) (right|well|good)
(what|which) (bit|part|parts|bits|answer|answers|of+my+answers) _ (good|like|liked|right|strong|best|worked|useful|convincing)
(did) you (like|enjoy|rate)
(in) my (favour|favor)
(going) for me
(spoke|counted|speak) (in+my|for+me)
(struck) you (as+good|as+strong|positively)
(was|is) there _ (part|answer|point|moment|bit) __ (useful|good|well|right|sure|strong|worked|already+like|confident|liked)
(what) (worked|helped)
(could+keep|keep) (one|1) thing
(what) else (did+you+like|stood|worked)
(that) did fit
(what) i did (good|well|right)
(what|which|anything|something|whatever|how) _ (went+well|go+well|gone+well|worked|work+well|worked+well|was+good|were+good|\
good+about|did+i+do+well|do+well|did+well|do+right|did+right|do+good|did+good|stood+out|stand+out|landed|land|came+across+well|\
come+across+well|went+right|go+right|went+okay|was+strong|were+strong|was+strongest|impressed|impress|you+enjoyed|you+liked|\
helped+me)
(what|which|anything|something|was+there+anything|one+thing) (did|do|is|that|you|part|parts|bit|moment|answer|really|thing|there|\
have) _ (like|liked|enjoy|enjoyed|appreciate|impress|impressed|value|valued|rate|rated|spoke+for|in+my+favour|in+my+favor|best)
(what|which) (was|were|is|are|would+be|would+you+say+is|would+you+say+was|would+you+say+were|do+you+think+was|do+you+think+is|\
you+think+is) (my|the) _ (strongest|strength|strengths|best|strong+point|strong+points|good+points|good+point|highlight|\
good+part|good+parts|good+bits|high+point|plus)
(strongest|best|strong|good|positive|bright) (point|points|part|parts|side|sides|moment|answer|bit|bits|thing|things|spot|spots|\
aspect|aspects|area) (of|in|about|,|?|.|was|were|i|did|from|to+keep|that|too|as)
(my) (strengths|strength|strong+points|best+points|good+points|strong+sides|positives|strong+side|best+side)
(what|which|anything|something) _ (should|can|could|must|would|to) (i|you)? _ (keep|hold+on+to|hang+on+to|build+on|keep+doing|\
carry+on|do+again|repeat|not+change|leave+alone)
(keep|keeping|continue) (doing|on+doing) (/|in|next|well|it|the|for)
(worth|to) (keeping|keep) (/|doing|as)
(where|when) (was|did) i (at+my+best|strong|strongest|good|shine|do+well|do+best|come+across+well)
(did) (anything|something|any+of+it|any+part) _ (go+well|work|land|stand+out|impress|come+across+well|good)
(was) (there) (anything|something|any|a) _ (good|positive|well|liked|worked|strong|enjoyed|right)
(one|any) (good|positive) (thing|things|point|points|bit|side|sides)
(what) (got|made|brought|put|took|carried) (me|my) (to+the+interview|to+final|to+the+final|into+the+final|this+far|that+far|\
on+the+shortlist|shortlisted|through|invited|an+interview|stand+out|the+interview|as+far|far)
(any|some|the) (positives|strengths|strong+points|good+points|good+bits|plus+points|good+parts)
(what) (convinced|persuaded) you
(do|did) (i|you) _ (do+anything+right|do+well+in|get+right|like+best|like+most|like+about|enjoy+about|do+well)
""",
    "STEP_ASK": """
(would|will|could|is) (a|an|the|some|doing+a|doing+an) (night+course|evening+course|course|certificate|qualification|placement|\
diploma|apprenticeship|volunteering|shadowing) _ (do|help|be|count|worth|enough)
(help|worth|possible|useful) _ to (shadow|volunteer|train|study|join|take|do)
what (sort|kind|line|type) of (work|job|role|roles|jobs) __ (point|suggest|recommend|suit|steer|aim)
(know|known) (of)? (anywhere|somewhere|anyone|someone|a+place|any+place|places|people) _
(some|any|a|which|what) (document|video|videos|guide|reading+list|podcast|website|club|society|network|forum|tickets|ticket|\
internship|internships|mentor|meetup|charity) _
where (can|could|do|would|might|should) i _ (learn|train|study|get+my+ticket|practise|practice|find|volunteer)
(particular|good|decent) (one|1|ones) (you|u) (rate|recommend|like|suggest|would)
(which|what) (course|courses|meetup|meet|book|books|group|certificate|training|qualification) _
(worth) (us|me|my|it|while)? (getting|me+getting|doing|me+doing|taking|joining|my+while)
(somebody|someone|anyone|anybody) (in|on|at|from|who|you) _ (chat|talk|speak|mind|willing|shadow|coffee)
(where|how) (could|can|should|would|might|do|else) (i|someone|somebody|a+person|you|people) (like+me)? _ \
(get|gain|learn|pick|build|find|study|train|collect|read|do) _ (experience|skill|skills|training|exposure|knowledge|course|hours|\
one+of+those|up+on+that|certificate|that+then|this+sort+of|that+sort+of|that+kind+of)
(where|how) i (can|could|should) _ (get|gain|learn|find|study|train|read|practise|do) _ (experience|skill|skills|training|it|\
that|this|course|certificate)
(where|who) (do|could|can|should|would|might) (i|people|you) _ (get|learn|practise|practice|read|go|study|train|follow|talk+to|\
speak+to) _ (it|that|this|them|those|one|to|up+on)
(would|will) (a|an|some|volunteering|doing|taking|getting) _ (course|certificate|qualification|training|volunteering|class|\
placement|certification|coach|toastmasters|degree) _ (help|count|be+enough|be+useful|make|do|be+good|be+worth|fill)
(what|which) (sort+of|kind+of|type+of|other)? (role|roles|job|jobs|post|position|positions|experience) (would|should|could|might|\
can) (i+take|i+look|i+go+for|be+a+good|give+me|get+me|help|prepare|lead|bridge|build|fill)
(who) _ (listen|listening|follow|talk|speak|ask) (to|/)
(what) (do) you (read|follow|listen)
(any|some|good|online) (certs|vids|videos|links|sites|courses|books|classes|qualifications|groups|trainings|training|meetups|\
podcasts|societies|communities)
(somebody|someone|anyone|a+person) (who|i|you|that) __ (talk|made+the+same|switch|listen|learn|shadow|contact|speak)
(shadow) (someone|somebody|a|one|you|anyone)
(is|are|was) there (any|a|an|one|some|somebody|someone|anyone|anybody|anything|somewhere|maybe|particular|other|good|specific) \
__ (course|courses|book|books|training|certificate|certification|certificates|qualification|group|groups|meetup|community|\
network|person|someone|website|blog|podcast|programme|program|class|classes|volunteer*|placement|mentor|workshop|resource|\
resources|journal|magazine|publication|newsletter|forum|event|events|club|stepping|license|licence|read|reading|training|role|\
roles|association|conference|job|video|videos|material|materials|speak+to|talk+to|contact|get+in+touch|follow|toastmasters|\
agency|charity|link|links|place|school|college|shadow|step|steps|sites|site|app)
(can|could|would|will|do|might) you (also|maybe|perhaps|please|possibly)? (recommend|suggest|point|name|know|direct|introduce|\
connect|put|refer|send|signpost|think+of) __ (course|courses|book|books|training|certificate|certification|qualification|group|\
groups|meetup|community|network|website|blog|podcast|programme|program|class|classes|volunteer*|placement|mentor|workshop|\
resource|resources|journal|magazine|publication|newsletter|forum|event|events|club|stepping|someone|anyone|anybody|somebody|\
person|people|who|reading|read|role|roles|place|places|where|license|licence|material|link|links|touch|direction|colleague|\
contact|something|association|agency|step|steps|job|school|college|software|site|app)
(recommend|suggest|recommendation|recommended) (a|any|an|for|some|one|me|to|somebody|someone) _ (course|courses|book|books|\
training|certificate|certification|group|person|website|class|reading|read|resource|programme|mentor|someone|study|learn+it)
(which|what|any|a|good|some|particular|specific|another|short|online|right) (course|courses|book|books|training|trainings|\
certificate|certificates|certification|certifications|qualification|qualifications|group|groups|meetup|meetups|community|website|\
websites|blog|blogs|podcast|podcasts|programme|program|class|classes|volunteering|placement|placements|mentor|workshop|workshops|\
resource|resources|journal|journals|magazine|publication|publications|newsletter|forum|stepping+stone|stepping+stones|reading|\
networks|network|events|event|association|licence|license|apprenticeship|conference|evening+class|first+step|next+step|school|\
college|youtube)
(who|whom) (should|could|can|would|might|else|do|is+the) (i|you|be|best|one|person|right|a|me) __ (talk|speak|contact|follow|ask|\
approach|learn|meet|get+in+touch|call|write|shadow|point|recommend|good|suggest|to)
(someone|somebody|anyone|anybody|person|people|colleague|contact) (i|else+i|there+i|in|who|you|that|to|with|else) __ \
(talk|speak|contact|learn|meet|shadow|could+ask|can+ask|follow|introduce|help|teach|mentor|reach|approach|know+who)
(stepping) (stone|stones)
(next|first|concrete|practical|good|small|sensible|useful) (step|steps|rung|move) (would|could|should|to|that|i|for|you|towards|\
be|?|.|from|into|,)
(worth) (reading|joining|following|doing|taking|studying|attending|getting|signing|looking|contacting|speaking|talking|my+while)
(should|could|shall|would|do) (i|it|you) (help+to|think+i+should|take|do|get|join|read|study|sign|volunteer|look+into|start+with|\
go+on+a) _ (course|certificate|certification|class|qualification|training|toastmasters|book|group|licence|volunteer*|degree|\
diploma|exam|nvq|level|a+)
(put|point) me in (touch|contact|the+direction|the+right+direction)
(point|signpost|direct) me (to|towards|toward|somewhere)
(introduce|connect|introduction) (me|to) (to|with|a|some|any)
(learn|get|build|gain) (that|it|this|the+experience|that+experience|this+experience|those+skills|that+skill) \
(from|somewhere|with|?|without|outside|at|on+my)
(something|anything) (i|you|worth) (could|can|should|would|might|to)? (to)? (read|study|watch|join|sign+up|attend|enrol|\
recommend+reading)
""",
    "EXAMPLE_ASK": """
what (does|did|do|is) (that|it|this|they|she|he|you) (actually|exactly|really)? (mean|meant|refer|look+like)
what (is|was) the name of
what (kind|kinda|sort|size|type|level) (of)? _ (you|did+you|do+you|they|she|he) (mean|meant|have+in+mind|thinking)
(was|is|were) (it|that|this) (about|at+the|the+bit|when|my|the+way|more+the|mostly|only|all+the|how|something+i|\
because+of+the+way|the+budget|pace)
(was|were) there (one|a|an|any|some) (particular|single|specific)? (answer|moment|question|point|example|bit) _
what (did|do) you (mean|see|hear|notice|observe)
how (did|do|could) you (see|notice|tell|know) _
(which) (answer|words|word|sentence|moment|question|task|minute|example) (it|was|were|did|do|exactly|in|/)
what (she|he|they|was+she|was+he|were+they|you|were+you) _ (mean|meant|thinking+of|getting+at|referring)
what (did+i|i|have+i) (say|said|do|did) (that|to|which|exactly|wrong|?) _
(what) (makes|made) (somebody|someone|a+person|one|you+say|you+think|you+feel) _
(remember|recall) what i (said|did)
(give|have|hear) (me)? (an|one|a) (instance|illustration|example)
(an|any|one|specific|concrete|particular|exact|some|the|single) (example|examples|instance|incident) (of|where|when|from|so|?|\
that|for|please|because|in|i|about|which|/)
(give|share|offer|name|hear|think+of|remember|recall|have|got|need) (me|you)? _ (example|examples|instance|incident)
(example|examples) (of) (what|when|where|how|that|this|it)
(example|examples) (?|please)
(what|which|when|where|how) (exactly|specifically)? (did|was|do|have) i __ (come+across|came+across|seem|appear|sound|give+that|\
give+the|give+you|look|make+you|behave|like+that|that+way|that+impression|this+impression|that+feeling|say+that|do+that|\
doing+that|doing+when|say+about|say+to|lose+you|slip|speed)
(what) (exactly+did|did|was+it) i (say|said|do|doing|did) (/|that|to|there|in|wrong+there|about|exactly|when)
(when|where|at+what+point|at+which+point) (exactly|specifically)? (was|were|did|does|is) (that|it|this|you|i|the|they|exactly)
(when|where) /
(like) (when|what|where) /
(which|what|a+particular|a+specific|particular|any+one|any+particular|with+which|on+which|in+which) (one|ones|moment|answer|\
answers|part|parts|bit|bits|situation|incident|point|story|occasion|phrase|words|sentence|question|questions|half|resident|\
patient|customer|section|slide) _ (in|of|was|were|did|that|made|gave|do|are|you|when|where|exactly|specifically|or|sounded|felt|\
came|stuck|struck|/|have|seemed|i|let|bothered|it|looked)
(was|is) (it|there|that) (because|something|when|how|more|just|only|in+my|in+the|the+way|one|all|like+that|a+moment|a+point|\
a+particular|my+tone|my+answer|my+voice|the+slides|a+phrase|a+specific|that+i|really) __ (?|or|i|my|that|where|when|early|late)
(was|is) it (missing|not+there|lacking) _ or
(that|where|when|how) (that)? (i) (did+not|never)? _ (lacked|manage|show) _ (it|to+show) ,? or
(something|anything) (specific|particular|concrete|i+said|i+did|in+particular|that+i+said|that+i+did|you+saw|you+noticed|\
they+agreed)
(when) you (say|said|write|wrote|mean)
(what|which) (sort|kind) of __ (mean|in+mind|exactly|meant)
(what) exactly
(what) (did|do|does) (he|she|they|it|mr|mrs|ms|the|this|that) _ mean
(what) (means|meant) (that|this|it|by)?
(what) would (have+shown|they+have|have+looked|someone|it+have) __ (needed|that|done|see|differently|looked|like|me+that)
(tell|show|explain|see|know|understand|hear|remember) (me|to+me)? (where|when|what|which|how) (that|it|this|you|i) _ \
(showed|show|saw|seen|happened|noticed|was|came+across|felt|seemed|meant|mean|looked|have+seen)
(like+to+know|want+to+know|know|tell+me) (when|where|which) /
(stronger|better|right+fit|fit|bored|slow|slower|weak|quiet|nervous|arrogant|vague) (how|in+what|as+in|in+terms)
(could+it+have+been|might+it+have+been) (how|my|something|the|when|because|that)
(did) (they|he|she|the+client) (say|mention|tell+you) (when|where|which|at|what|how|if|more)
(go+back|ask+them) _ for _ example
(for) (example|instance) ?
(what|which) (made|makes|gave|gives|led|caused|brought|gave+you|created) (you|the|that|me|them|people|him|her|this|it|an|such) \
__ (think|feel|feeling|impression|say|see|come|seem|appear|sound|idea|sense|notice|believe|wonder|doubt|worry|look|conclude|\
perceive)
(why) (did|do|does|would|you|was+it|is+it|have|they) (you|they|it|he|she|the+panel|people|felt|think|feel|that) __ \
(think|feel|felt|thought|seem|seemed|say|said|come|impression|appear|sense|see|get+the|got+the|got+that|get+that) _ \
(i|that|like|me|my|impression|this|so|was|came)
(why) did i (seem|come+across|appear|sound|look|strike|give)
(how) (did|does|do|was) (i|that|it|this|you|my|the) _ (come+across|seem|show|look|sound|notice|appear|show+itself|show+up|\
play+out|manifest|visible|tell)
(what) (do|did|does|you|exactly+do|is|was) (you|that|do|it|meant|by|they|he|she|not) _ (mean|meant|mean+by|by|mean+exactly|\
mean+with|look+like|refer*)
(what) (does|is|would|did) (that|it|this|more) _ (mean|meant|look+like|looked+like|sound+like|look|involve)
(in) (what|which) (way|ways|sense|respect|moment|part|answer|situation|question)
(more|bit) (specific|concrete|detail|details|precise|about+that|about+what|about+when|about+the|about+how|on+that|on+what|\
concretely|exact)
(say|tell|explain|describe|expand|elaborate|unpack|clarify) (me|to+me|a|some|little|on|what|that|please|it|this)? _ \
(more|bit+more|what+you+mean|what+you+meant|on+that|how+that|what+happened|when+that|meaning|clarify|what+it+looked|what+you+saw|\
what+you+noticed|which+part)
(expand|elaborate|clarify|unpack) (on|what|that|a|it|this|/|please|how)
(was|is) (there|it) (a|one|any|some|something|anything|because+i|when+i|when|the+way|how|how+i|my|what+i|in|an|at|during|about|\
more|that+i|just+that) _ (moment|answer|incident|point|part|particular|specific|something|i+said|i+did|said|did|talked|way|\
example|did+not+say|body|tone|voice|question|missing|the+way|spoke|the|beginning|when|face|kept)
(can|could|do|would) you (still)? (remember|recall|describe|think+of+a+time|think+of+a+moment|picture|paint|walk+me|show+me|\
take+me) __ (when|where|what|moment|which|it|through|answer|scene|that|happened|how)
(walk|talk|take) me (through|back) (what|that|the|where|when|how|it|to)
(what) was it (about|that|in|i)
(what) happened (there|in|at|/|when|that|then|exactly)
(what|how) (did) you (see|notice|hear|observe|have+in+mind|pick|pick+up|could+you+tell|want+to+hear|expect)
(concrete|specific) (example|examples|moment|situation|thing|case|incident)
(like) (what|when) (/|?|exactly)
(such) as ?
(how) so
(meaning|as+in) (what|how|?|that)
(help|helps) me (to)? (see|understand|picture|place) (what|when|where|which|how|that|it)
""",
    "CANDOUR": """
(be|please|as) _ (blunt|candid|frank|brutal|direct|straightforward) (as|with|please|/|about)
(give|tell) (it|me) (to)? (me)? (it)? straight
i (can|could) take it
too (polite|kind|nice|gentle|tactful) to (say|tell|mention|put)
(hear|know|have) (all+of+it|the+whole+truth|the+truth|the+worst|the+lot|it+all|everything) _
(rather|sooner|prefer) (to)? (know|hear+it|hear+the+truth|have+the+truth)
(spare) (my|me) _ (feelings|nothing|the)
(honest|blunt|frank|direct|harsh|straight|brutal) (one|version|please|mate|as+you+like|as+you+want)
(would) (rather|sooner) (know|hear)
(be) (straight|honest|blunt|direct|frank|open|as+harsh|as+honest|as+blunt|totally|brutally)
(give) (it)? (me)? (it)? straight
(hard|harsh|uncomfortable|plain) (truth|truths)
(too+kind|too+polite|being+gentle|being+kind|being+nice|being+polite|gentle+with+me|holding+back)
(need|needs) not (dress|be+gentle|be+polite|be+kind|soften|spare)
(say|speak) (as+freely|bad+things|it+even|anything)
(you) can say (it|that|me|anything)
(tell+a+friend|like+a+friend)
(made+of+glass|wont+break)
(say|tell) (me)? (it)? how it is
(be|being|please|just) (as)? (completely|totally|really|very|brutally|quite|fully|perfectly|totally|open+and|fully|100|as)? \
(honest|frank|blunt|straight|direct|open|candid|brutal|truthful|harsh|plain) (with+me|as+you|about|/|please|and|even|i|if|here|\
you|because|too|no|it|thats|okay|ok)
(do|please) not (worry+about|be+afraid|need+to|have+to|hold|spare|sugarcoat|sugar|soften|be+nice|be+polite|be+kind|be+shy|\
go+easy|have+to+be|wrap|dress|bother+being|mince) _ (hold+back|back|spare|hurt|hurting|offend*|soften|nice|polite|feelings|\
sugar*|coat|upset*|kind|gentle|me|diplomatic|words|shy|softening|easy|it|up|cotton|tactful|delicate|direct|honest)
(do) not (sugarcoat|hold+back|spare|mince|soften|go+easy|pull+punches|pull+your)
(no+need|not+need) to (be+polite|be+nice|be+gentle|soften|sugarcoat|spare|sugar|wrap|protect|be+diplomatic|tiptoe|be+kind|\
hold+back|dress|be+careful|worry+about+my)
(hold|holding) (nothing|back+nothing|anything) (back|/)
(i) (can|will|could|am) (take|handle|bear|cope+with|survive|hear|able+to+take|big+enough) (it|the|that|hard|honest|criticism|\
some|a|straight|blunt|anything|whatever|harsh)
(thick) (skin|skinned)
(feel|be) free to (be|say|tell|speak|criticise|criticize)
(rather|prefer|prefers|sooner|like|want|love|need|welcome|after|appreciate|value) (to+hear|hear|to+know|know|have|get|you|the|it|\
your|a|an|honest|that+you|if+you|blunt|some|to+have|that)? _ (truth|honest|blunt|harsh|straight|direct|unvarnished|frank|\
hard+version|hard+truth|uncomfortable|candid|real+answer|honesty|candour|the+bad+bits|unfiltered|brutally|be+honest|frankness|\
directness|were+honest|are+honest)
(honest|frank|blunt|candid|straight|direct|unvarnished|unfiltered|brutal|plain) (opinion|view|answer|feedback|impression|truth|\
version|words|take|thoughts|assessment|honesty|talk|is+best|works|please|is+good|is+fine|is+better)
(tell|give|say) (me)? (it)? (straight|honestly|the+truth|the+honest|the+hard|frankly|openly|the+real|the+worst|it+like+it+is|\
how+it+is|it+how+it+is|as+it+is|the+blunt|the+unvarnished|plainly|bluntly|directly)
(you) (can|may|could|are+welcome+to|are+allowed+to) (be|speak|say+it|tell+me|talk|criticise|just+say|really+say|give) \
(honest|frank|blunt|straight|direct|open|openly|freely|frankly|plainly|harsh|anything|the+truth|critical|brutal|completely|\
totally|really|very|as|it|whatever|tough|hard|quite|it+straight|everything)
(speak|talk|answer) (freely|frankly|openly|your+mind|plainly|bluntly|candidly|straight)
(warts) and all
(even) if (it|that|this|the) _ (hard|hurts|stings|hurt|sting|uncomfortable|unpleasant|harsh|painful|not+nice|not+pleasant|\
awkward|bad|difficult|negative|tough|not+what)
(will|would|promise|am|are|do) (not)? (be|get|not+be|not+get|not|to) (offended|upset|hurt|angry|insulted|take+it+personally|\
take+offence|take+offense|cry|bite|break|mind+criticism|hold+it+against)
(not) (easily)? (offended|made+of+glass|made+of+sugar|going+to+be+offended|going+to+cry|going+to+bite|take+it+personally|\
be+offended|take+offence)
(any|all|harsh|tough|hard|constructive|honest|negative|direct) (criticism|criticisms) (is+welcome|welcome|is+fine|would|is+good|\
helps|i)
(give) it to me (straight|plain|raw)
(hit) me with
(off) the record (is+fine|if+you|i+will)
(nothing) (you+say|you+can+say) will (hurt|offend|upset)
(whatever) (it+is|you+think|you+saw|the+truth) , (i+can|i+want|say|tell|please)
""",
    "LIMIT_ACK": """
(rules|policy|policies|procedures) _ (reason|reasons|rules|policy)
(got|have) your (rules|reasons|policies|procedures|hands+tied|orders)
your hands (are|must+be|were|may+be)? tied
(know|see|realise|understand|sure|appreciate|gather|guess|bet) (that)? you (are|have|must|had) _ (busy|flat+out|rushed|pushed|\
stretched|swamped|snowed|a+lot+on|much+work|a+lot+of+work|full+plate|hands+full|rules|limited|pressed)
you (have|must+have) (much|a+lot+of|so+much|lots+of|too+much|many) (work|on|candidates|people|calls|to+do)
(with|after|seeing|of) (forty|so+many|that+many|hundreds|dozens|all+those|thirty|fifty) (people|candidates|persons|applicants|\
interviews)
(forty|that|it) is a lot
(hardly|not) surprised
(sounds) like (a+lot|you+have+a+lot|a+difficult|a+tough|a+hard) _ (plate|on|time|week|position)
(will|can|could) (put|send|write|drop|pop) (it|this|you|that|them) _ (email|line|writing|note|to+you)
(treat|fair+to) (everyone|everybody|all+of+us|all) _
(as) much as you (can|could|are+able)
(leave) it (there|at+that)
(been|being) straight with me
(off+limits|not+allowed|not+for+me+to+ask)
(in+a+hurry|in+a+rush|pressed|rushed|hectic|short+of+time|rushed+off)
(will|shall) be (quick|brief|short|fast)
(not) (take|be) long
(rules+are+rules|i+respect+that|understand+entirely|totally+understand|completely+understand|perfectly+reasonable|\
quite+understand|no+bother|get+that+you+can+not|get+it+if)
(that) is (private|confidential|hard+to+say|difficult+to+say)
(hard|difficult|not+easy) to (put|pin|say|explain) _
(feedback) is not always
(as) (open|much|far|frank) as you (could|can|were|felt)
(as) much as you have
(do) not expect you to
(leave) that (alone|there)
(understand|know|realise|realize|appreciate|get|see|aware|guess|imagine|respect|expect|assume|accept|sure) (that|you|there|it|if|\
your|the|not|this|of|what|time|why)? __ (can+not|not+able|not+allowed|not+be+able|not+be+allowed|limited|limit|limits|policy|\
policies|rules|constraints|bound|restricted|may+not|might+not|could+not|confidential|confidentiality|hands+are+tied|tied|busy|\
short+of+time|short+on+time|not+much+time|little+time|have+to+be+careful|restrictions|not+everything|not+at+liberty|cautious|\
pressed+for|rushed|boundaries|awkward|not+easy+for+you|position+you|difficult+position|hard+for+you|tight|not+supposed|\
only+say+so+much|only+so+much|lot+on|full+diary|careful+what)
(if) (you|that|it|there) _ (can+not|not+able|are+not+able|not+allowed|are+not+allowed|allowed|permitted|not+permitted|\
would+rather+not|prefer+not|do+not+want+to|are+not+comfortable|not+possible|do+not+have+time|is+too+much|have+no+time|\
not+at+liberty|is+not+something|is+difficult|is+confidential|may+not|against) __
(whatever|anything|only+what|as+much+as|what|as+far+as|much+as|bit) (you|that+you|is) (can|are+able|are+allowed|are+free|\
are+comfortable|feel+comfortable|feel+able|may|are+permitted|could|like|feel+you+can|want) _ (share|say|tell|give|to+share|\
sharing|comfortable|offer|allowed|/)
(no) (pressure|obligation|worries+if|problem+if|need+to+answer|rush|worry+if)
(no) (problem|worries|bother) , (i)? (know|understand|rules|policy)
(fair) (enough)? (if+you|if+not|that+you+can+not|you+can+not|about+the+policy|if+that|on+the+policy)
(that) is (okay|ok|fine|alright|all+right|fair) if (you|not)
(do|would|will) not (want|wish|like|mean) to (put+you|make+you|get+you|push|press|cross|overstep|trouble|pry|ask+you+to+break|\
ask+for+anything+you) _
(not) (asking|going+to+ask|ask|want|expecting) (you|for|to) _ (break|confidential|breach|secrets|anything+you+can+not|\
share+anything|bend|go+against|cross|reveal|get+in+trouble|details+you|names|stick|put)
(within) (the|your|those|what|whatever) (limits|rules|policy|constraints|you|boundaries|remit)
(your|the|company|a|that|such|hr|strict|with+the) (policy|policies|rules|rule|confidentiality|constraints|limits|hands) \
(is|are|and|does|do|,|.|means|there|tie|say|says|may|might|on+this|which|makes|so) _ (understand|fair|respect|clear|\
understandable|fine|okay|ok|a+policy|tied|make+sense|makes+sense|allow|not+allow|limits|reasons)
(respect|accept|understand|appreciate|get|honour) (that|the|your|company|this)? _ (policy|policies|limit|limits|boundary|\
boundaries|rules|rule|confidentiality|constraints|restriction|process|discretion)
(you) (probably|may|might|are+probably|are+surely|perhaps|maybe|most+likely) (can+not|not+be+able|not+be+allowed|are+not+allowed|\
not|bound|limited|have+rules|have+a+policy|have+limits) __
(not) (everything|all) (can+be|you+can)
(without) (breaking|going+against|breaching|bending|naming|crossing|getting+you) __ (rule|rules|policy|confidence|\
confidentiality|line|trouble|names|anything|confidences|anyone|lines)
(will|would) (not|stop) (push|press|insist|ask+again|ask+further|keep+asking|bother+you+about|pry|dig|go+there|asking)
(leave) it (there)? (if+you|at+that+then|, i+understand|then+, i)
(you) (have|must+have|will+have) (your)? (rules|a+policy|policies|reasons|limits|guidelines|rules+to) __
(you) (are|were) (only|just|under|in+a) _ (messenger|rules|difficult|tight|awkward|doing+your+job|pressure|tough|tricky|hard)
(you) are (very|so|really|clearly|probably)? busy
""",
    "PARAPHRASE": """
what i (am|will|would)? (taking|take|hearing|hear|getting|understand|understood|picking+up) (from|away|is|here|out) _
so? what you are (saying|telling+me) is
(so) (too|it+was|it+is|it+came|the|basically|really|mainly|mostly|they|you|a) _
(if) i (follow|understand|heard|got|have+it|have+you|get+you) _
in your (view|eyes|opinion|words) _
(it)? sounds (as+though|as+if) (it|the|that|i)
(in+the+main|by+the+sounds|in+short|in+a+nutshell|to+sum+up)
(and) that counted
(so) (my|the|it|i|you|they|your|more|less|too|not|basically|when|nothing|some|quiet|good|two|short|stay|for|go|on|what+you|\
what+ur|what+i) _
(if|when) i (understand|understood|have+understood|heard|hear|am+hearing|got|have+got|follow|get|have+heard|am+understanding) \
(you|it|that|this|right|correctly|well|rightly)
(so) (what|if)? (i+am|i) (hearing|hear|understand|understood|heard|take+from+this|gather|get)
(what) i (am+hearing|hear|heard|understand|am+taking|take|took|got|get|am+getting|understood) _ (is|from|was|so|there|here)
(so|right|okay|ok|then|and|but) (in+short|basically|essentially|in+other+words|really|you+are+saying|you+mean|you+are+telling|\
your+point+is|the+point+is|the+main|the+issue+was|the+problem+was|the+gap|the+thing+was|for+you|what+you+are+saying|what+you+saw|\
what+you+mean|it+is+not+that|it+was+not+that|it+was+less|it+is+less|it+was+more|it+is+more|it+was+not+so+much|it+comes+down)
(you) (are|were) (saying|telling|basically+saying) (that|me|i|the|it|my)
(in) (other+words|short+then|short)
(sounds) (like|as+if|as+though)
(let|just) (me|to) (check|make+sure|see+if|just+check|repeat|say+that+back|play+that+back|recap|summarise|summarize|sum+up|\
be+sure|confirm|be+clear|reflect|mirror|put+it+in) __ (/|that|understood|right|i|back|,|:|understand|heard|following|got|\
correctly|if|own)
(to) (recap|summarise|summarize|sum+up|repeat+back|paraphrase|check+i|make+sure+i|be+sure+i|confirm)
(did|have|do|am) i (get|got|understand|understood|hear|heard|following|follow|have) (that|this|you|it)? _ \
(right|correctly|correct|well|?)
(got|have) (that|this|it) (right|correct)
(is) that (right|correct|what+you|how|about+right|it+in|a+fair|fair|roughly)
(you) (mean|meant|felt|found|thought|wanted|needed|saw|noticed|would+have+liked|would+have+wanted|liked|missed|were+looking|\
are+looking|preferred|expected) (that|me|my|i|the|more|someone|it|to|for|a|in|less|shorter|there)
(you) would (have+liked|have+wanted|have+preferred|like|want|prefer|need) (me|to|more|shorter|a|less|clearer|someone|examples)
(i) (hear|heard|take) (you+say|that+you|that+my|that+the|from+this|from+that|away)
(i) (did|was|came|seemed|sounded|spoke|talked|gave|lost|went|missed|should) __ , (is+that|right+?|did+i|correct|you+mean)
(which) means (that|i|my|the)
""",
    "INTEREST": """
(apply|reapply|try|interview|come+back) (again|next+year|another+time|in+the+future) _
(want|like|willing|happy|open) to (see|hear+from|interview|meet|consider) me again
(will|would|is|are) there (be)? (a|any|another|more|other) (post|posts|job|jobs|role|roles|vacancy|vacancies|opening|openings|\
position|positions|intake) _
when (do|does|will|is|are) (you|the|your) (open|recruit*|hire|hiring|next) _ (next|again|recruitment|round|intake|open|/)
(hear|know|told) if (another|a|any|anything|something) _ (post|job|role|comes|opens|up|position)
would you consider me
(another|other|different) team (had|has|have|opens) _
(any|anything|something|owt|what|other) (other+jobs|else|roles|jobs) _ (going|got|available|open|for+me|on+the+books|coming|\
that+i+might)
(id|i+would|i+will|definitely|gladly) _ (apply|be+up+for|be+interested|be+pleased+to+apply|intern|work+here|work+there|\
write+to+you+then)
(count) me in
(let) me know _ (when|if|comes|anything|you+need)
(thought|think) of (again|me)
(think) to me
(put) me forward
(other|another|different) (place|role|job|post|position) , (please|i|let)
(next) (round|intake|opening|vacancy) (opens|open|is|comes)
(apply|applying) (for+that|to+that|then|in+spring|when)
(other|another|future|later|similar|new|any|different|next|suitable|more+junior|junior|right|relevant) \
(role|roles|position|positions|job|jobs|opening|openings|vacancy|vacancies|opportunity|opportunities|post|posts) \
(come|comes|came|open|opens|opened|opening|coming|here|with|at|in|that|arise|arises|pop|pops|up|like|turn|become|becomes|i|you|\
for|/|down)
(something|anything|one|somethings|place|spot|job|vacancy|role|position|post) (else|suitable|similar|right|new|different)? \
(comes|come|opens|open|came|opened|turns|arises|pops|is+free|becomes|is+going|crops|should+come) (up|again|in|/|for|later|free)
(keep|keeping|bear|have) (me|my|us) (in+mind|on+file|on+your+list|on+your+radar|cv|details|name|number|posted|on+the+list|in+view)
(think|thinking) of me (if|when|for|next|in|/|again)
(would|will|d) (love|like|be+happy|be+glad|be+keen|be+interested|definitely|gladly|happily|still|certainly|really|be+delighted|\
welcome|jump|be+up+for|want) _ (to+work+for|to+work+with|to+work+there|to+work+here|to+apply+again|apply+again|reapply|\
to+reapply|to+join|to+be+considered|to+come+back|to+try+again|in+working|in+joining|in+other|in+future|in+a+role|in+any|\
to+hear+about|to+hear+if|to+hear+of|to+stay+in+touch|stay+in+touch|to+keep+in+touch|to+be+on+your|to+throw|to+put+my|to+be+part|\
to+interview+again|at+the+chance)
(still|genuinely|very|really|remain|remains|am|be|definitely|also) (interested|keen) (in|to|on) (working|other|the+company|\
joining|future|your|you|any|a+role|this+company|apply|work|similar|another|what+you|anything|roles|jobs|being|places)
(apply|applying|reapply|reapplying|try|trying|interview|come|came) (again|back|with+you+again|here+again|in+future|next+year|\
in+the+future|once+more)
(apply|reapply) (for|to) (other|another|future|a+different|something|any)
(stay|keep|keeping|staying|be|remain) in (touch|contact)
(considered|consider|remember|remembered) (me)? (for|if|when) (other|another|future|a+different|something|later|similar|any|next|\
anything|the+next|you)
(hope|hoping|like|love|happy|glad) __ (cross+paths|paths+cross|work+together|work+with+you|work+for+you|meet+again|see+you+again|\
another+chance+in+future|be+back|join+you)
(will|would|do|are) (there|you) (be|have|any|you|expect|know|see|going) _ (vacancy|vacancies|other+roles|another+role|openings|\
opening|roles|jobs+coming|positions|hiring+again|recruit+again|similar+roles|other+jobs|other+positions)
(hiring|recruiting) (again|in+the+future|soon|next|any|for+other|later)
(door|doors) (is|are|open|stays) (open|still|on)
(add|put) (me|my) (to|on|name|down) _ (list|pool|pipeline|down|mailing)
(talent|reserve) (pool|list)
""",
    "CLOSE": """
(must|shall|should|will) not (keep|take+up|detain|hold) (you|any|more) _
(nothing) (else|more)? from (my|our) (side|end)
(lovely|nice|good|great|pleasure) to (chat|talk|speak) /
(take) it easy /
(will|shall|should|let) (i)? (let+you+go|let+you+get|leave+it+there|leave+you|get+off|love+you)
(that) is (me+done|me|everything|all+from+me|all|it+from+me|us+done) (then|thanks|/)
(nah|no|nope) (i+am)? (good|done|fine) /
(take+care|goodbye|bye|cheerio|so+long|all+the+best|see+you|ta+ra) _
(have) a (good|nice|great|lovely) (one|day|evening|weekend|afternoon|rest)
(good) (bye|night|day+to+you)
(goodbye|bye|byebye|cya|farewell|ciao|cheerio|laters|toodle*)
(have|enjoy) (a|the|your) (good|great|nice|lovely|pleasant|wonderful|rest|weekend|afternoon|evening|day|week|christmas|holiday|\
break|fantastic|best|rest+of)
(take|best|kind|warm) (care|regards|wishes)
(all) the best
(let|will+let) you (go|get+back|get+on|get+off|return|crack|have+your)
(not) (keep|take+up|take|hold|detain|disturb) (you|any) (any|longer|more|further|/|from|up|of)
(leave|wrap|finish|end|stop) (it|this|things|you|there|here|up|the+call) (there|here|at+that|at+this|in+peace|now|/|up)
(that) (is|was|will+be) (all|everything|it|me+done|me|plenty|enough|really+all) (from|i|for|then|thank|,|/|my|done|really|that+i)
(speak|talk|see|hear) (to+you|you|from+you)? (soon|later|then|around|again|next+time) /
(wish|wishing) (you|the+team|the+both|all|everyone|your) __ (all|well|best|luck|success|day|weekend|new)
(good|best+of) luck (with|to|finding|in|for|/|and)
(nothing) (else|more) from (me|my)
(no) (more|further|other) questions
(i) (have|got) (all|everything|what) (i|that+i) (need|needed|wanted|came+for)
(nice|pleasure|good|lovely|great) (talking|speaking|chatting|to+talk|to+speak|to+have+spoken|to+meet|meeting)
(hanging|hang) up
(must|should|better|have+to|got+to|gotta|need+to|going+to) (go|let+you|run|get+going|leave+it|hang+up|be+off|head+off|dash) \
(now|/|so|then|there|my|because)
(goodbye|until+next+time|till+next+time|over+and+out)
""",
    "REPAIR": """
i (do)? (apologise|apologize) _
(my) (bad|apologies|mistake|fault)
(forgive|pardon|excuse) me (i|for|that) _
(email|message|it|that|this|letter|words) (came|come|sounded) (out)? (wrong|harsh|rude|sharp|badly)
sorry (that|for|if|about|i|i+am|again) _ (short|rude|sharp|waffle|ramble|rambling|late|going+on|gone+on|that|this|interrupt|\
snapped|pushy|push|was)
(did+not|never|not) (really)? (mean|meant|mean+it|intend) to (come|be|sound|snap|push|offend|go+on|interrupt|keep|press)
i (pressed|pushed|was+short|was+rude|snapped|have+pressed|have+pushed|went+on|have+gone+on|waffle) _
(sorry|apologies|apologise|apologize|apology|pardon|excuse|forgive) _ (for|about|that+i|i|,|that|if+i|if+that|to+you|me|my+tone|\
was) __ (interrupt*|cut*|push*|press*|argu*|rambl*|defensive|snap*|sharp|rude|tone|came+out|come+out|came+across|sounded|sound|\
shouting|raised|getting|got|out+of+line|outburst|unfair|not+fair|going+on|went+on|talk*+over|carried+away|emotional|angry|harsh|\
too+many+questions|wrong|should+not|did+not+mean|not+mean|spoke|not+right|put+you|said|saying|being|that+was+not|that+was|\
lost+my|was+a+bit|blurt*|asking+again|insist*|jump*|waffl*|moan*|complain*|heated|earlier|before|just+now|wasted|taking+it+out|\
swear*|unkind|unprofessional|accus*|blam*|not+listening|keep+asking|asking+that|asking+like)
(take|taking|took) (that|it|what+i+said|this|my+words) back
(scrap|strike|ignore|forget|scratch|disregard|cancel) (that|what+i|my+last|the+last|i+said) (/|said|question|,|please|bit|just|\
one)
(should|shouldnt) not (have)? (said|asked|interrupted|pushed|pressed|argued|snapped|spoken|put+it|come|have+said|raised|got|\
blamed|started|gone|talked|questioned|accused|kept)
(that) (was|came|is|did|sounded) (not)? (out+of+line|uncalled|unfair+of+me|rude+of+me|harsh+of+me|not+fair+of+me|fair+of+me|\
fair+to+you|come+out+right|came+out+wrong|out+wrong|wrong+of+me|my+fault|my+mistake|my+bad|defensive+of+me|me+being|how+i+meant|\
what+i+meant|sharper|harsher|ruder|too+harsh|unnecessary|right+of+me|on+me|more+aggressive|more+defensive)
(came) out (wrong|badly|sharper|harsher|ruder|all+wrong|stronger|harsh)
(let|can|may|could) (me|i) (rephrase|start+again|start+over|try+again|try+that+again|put+that+differently|put+it+differently|\
put+that+better|put+it+better|say+that+again|say+it+differently|ask+that+differently|ask+it+differently|reword|rewind|\
take+that+again|try+it+again|begin+again|restart|ask+that+better|say+that+better)
(did|do) not (mean|intend) (to|it|that) (be|sound|come|snap|push|argue|interrupt|attack|put|that+way|like+that|blame|accuse|\
offend|cut|come+across|pressure|go+on|make+you)
(my) (bad|fault|mistake|apologies)
(i) (was|am|got|have+been|went+and+got) (being|getting|a+bit|too|bit|just|quite|very)? (defensive|out+of+line|out+of+order|rude|\
pushy|unfair+to+you|carried+away)
(interrupted|cut) you (,|off+,|there+,|off+there) (sorry|please|go|apologies|my|i)
(please)? (carry|go) on , (i+interrupted|sorry|i+cut)
(sorry|apologies) , (i+interrupted|go+on|carry+on|you+were+saying|please+carry|please+go|please+continue|that+was|i+got|\
i+am+being|i+was|i+went|scrap|forget|ignore|let+me+rephrase|i+will+rephrase|wrong|you+first|continue|i+did+not+mean|i+did+not|\
ill+let+you|my|after+you|i+cut|i+talk|i+should|that+came)
(arguing|interrupting|rambling|pushing|defending+myself|defensive|pressing|complaining) (again|there|now)? , \
(sorry|i+am+sorry|apologies|my+bad|forgive)
(there) i go (again|arguing|defending|explaining)
(pushed|pressed|pushing|pressing) (too+hard|too+far|you+too|you+there)
(regret) (saying|what+i|my|that+i)
""",
    "BOUND": """
(only|just) (one|two|three|1|2|3) (question|thing|things|questions|word|tip|example|request|point)
(one) (last|quick|final|small|more) (thing|question|one)
(one|two|three|couple|single|1|2|3|few) (thing|things|question|questions|tip|tips|point|points|piece|pieces|example|examples|\
area|areas|change|changes|skill|skills|suggestion|suggestions|habit|moment|bit|bits|quick|short|small|specific|concrete|brief|\
last|final|minute|minutes|min|mins|of+advice|sentence|sentences|improvement|improvements|answer|more+question|more+thing|little|\
simple|other+thing|main|honest|word|pointers|pointer|practical|useful|book|course|person|recommendation|strength|weakness|\
good+thing|good+point|key|big|step|steps|real)
(one|two|three|1|2|3|couple) (or+two|or+three|to+three) (things|questions|points|tips|minutes|pointers|areas|examples|\
suggestions|pieces)
(a|couple+of) (couple+of)? (questions|things|minutes|tips|points|mins|pointers)
(one+thing|the+one|just+one|only+one|just+two|just+three|only+two|no+more+than|not+more+than|at+most|maximum|maximum+of|max|\
just+the+one|single) _
(single) (biggest|most|main|best|thing|piece|tip|point|change|improvement|strongest|largest|greatest)
(five|ten|fifteen|four|six|seven|eight|twenty|5|10|15|20|4|30|thirty|sixty|ninety|60|30) (minute|minutes|mins|min|seconds|secs|\
sec)
(5|10|15|2|3)(min|mins|minutes|m)
(half|quarter) (a|an|of+an) (minute|hour)
(only|just|last|final|main) (one|two|three|thing|question) (thing|question|for|today|then|from|and|before|,|/)
(more|longer) than (a+minute|five|ten|two|three|fifteen|one|a+couple|two+minutes|a+few+minutes|5|10|2)
(top) (one|two|three|tip|1|2|3)
(keep) (it|this|me) (to+one|to+two|to+three|to+five|to+a+single|to+ten|under)
(quick|short|brief|small) one
""",
    "WHY": """
(but|so|and)? why (though|so|not+me) _
(on) (what|which) (basis|grounds)
(for) (what|which) reason
what (swung|tipped|decided|settled|ruled|sank|did) (it|me|for+me) _
(what) was wrong with (me|my)
(what) (were|are|was|is) the (reasons|reason|grounds|deciding)
(why) (you)? _ (turned+me+down|turn+me+down|said+no|say+no|reject*|not+take+me|not+pick|not+hire|not+choose)
(made|led|caused) you (to)? (go|pick|choose|decide|reject|turn|say+no|prefer|take) _
(why) (did|was|were|am|have|has|are|would|is|could|do) (i|you|me|they|my|it|the+company|we|your+team|the+panel|that+you) __ \
(reject*|not+get|not+hired|not+hire|turn*|chosen|choose|chose|pick|picked|select*|unsuccessful|declined|not+offer*|not+good|\
get+it|the+job|not+me|no|take+me|not+take|hire|hired|decide*|decision|offer|dropped|say+no|said+no|went+with|go+with|\
not+successful|someone+else|pass+on|passed+over|not+want|fail*|knocked|cut|out|refus*|not+through|not+suitable|prefer*|someone|\
him|her|give+it|not+enough|ruled|not+the+one|offered|want)
(why) (not+me|him|her|me|them|someone+else|the+other|no+offer|no|the+no|a+no|this+decision|the+decision|the+rejection|\
my+application|did+not+i|i)
(why) i (did+not|was+not|am+not|have+not|was|did|got|lost|failed|not) __ (get|chosen|hired|selected|picked|successful|job|role|\
rejected|turned|reject*|through|good+enough|offer*|unsuccessful|accepted|get+it|passed|the+one|pass|refused|taken|failed|\
position|place|/)
(why) (you|they|the+panel|your+company|your+team) (did+not|went|chose|decided|rejected|picked|turned|said+no|have+chosen|\
would+not|preferred|selected|refused|took|have+rejected|have+decided|not|hired|passed|gave)
(why) (was|is|were) (it|this|that|the+answer|the+decision|my+application|the+outcome) __ (no|rejected|negative|decision|\
unsuccessful|declined|not+me|turned|made)
(why) (was|were) (not)? (i|my) (not|rejected|turned|unsuccessful|declined|passed|refused|out)
(why) (would|did) (not)? you (not)? (hire|choose|pick|want|take|select|offer|give|go)
(what) (was|is|were|are) (the|your|really+the|actually+the|behind)? (real|actual|main|exact|true|deciding|specific|decisive|\
reason|reasons|key|decision|the+decision|your+decision|that+decision|this+decision|rejection|final)? _ (reason|reasons|reasoning|\
rationale|grounds|cause|factor|explanation|basis|motive|behind+the+decision|behind+your+decision|behind+it|behind+that|\
deciding+factor)
(reason|reasons|reasoning|rationale|grounds|explanation|basis|justification) (for|behind|of|that|why|you|i|to|as+to|/) _ \
(reject*|decision|deciding|choice|not+hiring|not+choosing|turn*|no|outcome|the+no|this|that|saying+no|not+getting|hir*|did+not|\
was+not|chose|my+rejection|went|picked|decided|it|not+be*|me|refus*|result|unsuccessful|not+selected)
(actual|real|main|true|exact|proper) reason (/|i|you|for|why|behind|is|was)
(what) (made|led|caused|drove|pushed|brought) (you|them|the+panel|the+team|your+team|to) _ (decide|choose|pick|reject|go+with|\
go+for|turn|say+no|not+hire|not+choose|not+to|prefer|select|the+decision|opt|refuse|give+it|take+someone|rule)
(what) (decided|tipped|swung|determined|settled) (it|the+decision|the+balance|things|against|the+outcome|your|that)
(how) come (i|you|it|they|someone|the|my|not|she|he|/)
(how) (did|have) you (decide|decided|come+to|reach|arrive|reached|make|choose|made|came) (to|that|the|this|against|between|on|it|\
at|your) _
(how) (was|is) the decision made
(what) (went+into|lies+behind|was+behind|is+behind|stood+behind|lay+behind|justified|justifies) (the|your|this|that|it)
(on) what (basis|grounds|ground)
(what) (did+he|did+she|did+they|does+she|does+he|do+they|has+she|has+he|did+the+other|had+she|had+he|did+the+person|\
does+the+person|do+the+others|did+the+others) (have|has|got|do|did|offer|person|candidate|candidates|you+hired|you+chose|one) _ \
(that+i|i+do+not|i+did+not|do+not|than+me|better|did+not|/)
(understand|know|explain|tell+me|hear|see|ask|asking|wonder|wondering|learn|say) (why|the+reason|the+reasons|your+reason|\
your+reasons) (/|please|not|exactly|though|that|is)
(what) (cost|lost) me (the|this|it|that)
(why) (/|though|exactly|please|then|on+earth|the+hell)
(explain|justify) (the|your|this|that|me+the|me+your|to+me+the|to+me+your) (decision|rejection|reasoning|choice|no)
""",
    "DEBATE": """
(such|a|what) _ (copout|cop+out|cop+-+out|dodge|feeble+excuse|poor+excuse|weak+excuse)
(should) have (got|had|been+given|been+offered|won|been+me|gone+to+me) _
(i) _ (never) (had|missed|once|failed|been) (a|any|one|missed|had|in) _
(suggest|suggests|say|says|tell|tells|show|shows|speak|prove|proves) (otherwise|different|differently|a+different|for+itself|\
for+themselves)
just (know|knew) (my|what+i|the) (job|trade|stuff|am)
ask (any|anyone|anybody|my|around|them) _
(nobody|no+one|none|not+one) _ (complained|complaint|complaints|complains|objected|said+that)
i (am|was) not (a|at+all|being|in+the+least|even|remotely)? (arrogant|rude|nervous|bored|cold|quiet|negative|defensive|\
aggressive|inexperienced|slow|lazy|late+at+all|junior|stiff|vague|shy|difficult) _
(not) _ in the (least|slightest)
i hardly (think|need|see)
(with) (all)? (due|the+greatest)? respect _
(would|might|could) have thought (that)? _
i gave you (three|two|one|an|examples|several|plenty|four)
i am (the|a) (best|strongest|most|better) _ (you|in|at|candidate|manager|person)
someone with my (record|experience|background|years)
(i) (have|had) (fitted|run|led|managed|worked|done|held|handled|delivered) (in|into|for|a|the|two|every|with|budgets|teams) _
(i) (ran|led|managed|built|delivered|raised|won|trained|turned) (a|an|the|my|four|three|two|over) _
(as+my|my) (cv|record|references|results|degree|numbers|figures) (says|say|show|shows|speak|speaks|is|will|are|prove)
(complex|hard|difficult|good|detailed) (matters|questions|answers|problems) (call|need|take|deserve)
(better) than the (result|letter|score)
(that) (is|was|seems|sounds|feels) (just|simply|really|very|a+bit|so|quite|totally|completely|absolutely|a|utter|complete)? \
(unfair|nonsense|rubbish|ridiculous|absurd|harsh|bullshit|bs|crap|untrue|a+joke|silly|laughable|subjective|unjustified|insane|\
mad|crazy|garbage|a+stretch|an+excuse|little+unfair|bit+unfair|bit+harsh|mistaken)
(that|it|this) (is|was|can|does|seems) (just|simply|really|hardly|certainly)? (not) (be|seem|really|quite|very|at+all|exactly)? \
(fair|true|right|accurate|how+i+see|who+i+am|like+me|reasonable|me|make+sense|add+up|a+reason|justified|my+impression|how+it+was)
(that) is hardly (fair|true|right|reasonable|accurate)
(that) (simply|just) (is+not|was+not) (so|true|the+case|right|fair)
(but|actually|yet|though|however|except|when) (actually|honestly)? i (have|do|did|am|was|led|managed|ran|built|delivered|won|\
know|had|got|always|worked|trained|already|handled|scored|showed|gave|explained|answered|prepared|literally|clearly|certainly|\
definitely|increased|saved|brought|organised|designed|spent|studied|passed|smashed) _ (years|experience|team|degree|projects|\
project|customers|award|record|results|sales|people|certified|qualified|skills|references|reference|promoted|proof|percent|best|\
very|confident|exactly|plenty|loads|trained|everything|perfectly|clear|every|targets|staff|clients|before|diploma|certificate|\
interested|prepared|motivated|passionate|capable|enthusiastic|listening|well|good|module|first|whole|all|that|it)
(i) have (over|more+than|been+doing|done|led|managed|run|literally|plenty|loads|lots|all+the|proven|excellent|never+had|worked|\
held|given|big|also|two|ten|fifteen|twenty|eight|six|seven|nine|a+first|a+proven|every) __ (years|experience|that|this|teams|\
references|track|results|record|qualification|skills|people|same|job|certificates|diplomas|degree|complaint|complaints|clients|\
internships|budget|budgets|talks)
(i) (am) (better|the+best|more+than+qualified|perfectly|a+hard|overqualified|exactly+what|the+strongest|very+good|good+at|\
very+experienced|highly|fully+qualified|not+like+that|a+very|a+good) _
(i) was (the+strongest|the+best|perfect|the+right|not+bored|not+nervous|not+arrogant|well+into|very+interested|very+prepared|\
very+confident|fully+prepared|perfectly|not+at+all|not+hesitant|not+quiet|not+unprepared|not+late+at|listening|excited|\
being+truthful|just+being|only+being|answering)
(not) (agree|buy+that|buy+it|recognise|recognize|share+that|think+that+is|think+it+is+fair|believe+that+is|see+it+that+way|\
see+it+like|how+i+see|think+you+are+right|think+that+was|accept+that+i|accept+that+./|accept+this)
(do) not accept (that|this|it) /
(you) (do|have+done|made|have+made|are+making|make) (a) (big)? (mistake|wrong+decision)
(meet|met|tick|ticked|fit) (every|all) _ (requirement|requirements|criteria|line|box|boxes|specification|bullet)
(i) (doubt|very+much+doubt|highly+doubt) (that|it)
(no) (chance|way) /
(ask) (anyone|anybody|my|any+of)
(see+it|saw+it|think|feel|view+it) (differently|otherwise)
(what) more (do+you|could+you) want
(disagree|disagrees|disagreed)
(beg|have) to (differ|disagree)
(with) (all|the+greatest|due|greatest|much)? _ respect ,
(how) can (you|they|anyone|somebody|that) (say|possibly|think|judge|claim|know|be|tell|decide)
(my) (last|previous|current|old|former|ex)? (boss|manager|manager|employer|references|referees|team|colleagues|clients|customers|\
results|record|track+record|figures|numbers|reviews|appraisals|cv|portfolio|grades|sales|supervisor|teacher|lecturer) \
(would|will|always|all|says|said|say|show|shows|speaks|speak|prove|proves|never|were|was|can|told|has|have|love|loved|think|\
thinks|thought|could|clearly|are|is|rated|tell) __ (differently|different|opposite|otherwise|best|great|good|proof|themselves|\
itself|confirm|well|excellent|me|that|i|this|/|for)
(in) my (defence|defense)
(to) be fair (to+me|to+myself|,)? (i|,)
(i) (would|could|can|might) (argue|say+i|dispute|challenge|prove|contest|show+you|counter|maintain|point+out)
(you) (are|were) (wrong|mistaken|not+being+fair|misjudging|judging|exaggerating|overlooking|ignoring|being+unfair|misreading|\
underestimating|forgetting)
(nobody|no+one) (has|have|else|ever|had|who) _ (ever|said|told|complained|had|says|thinks|else|before|that)
(one|single|twenty|forty|thirty|an|1|half|45|ten|fifteen|five) (hour|minutes|minute|interview|conversation|answer|meeting|slip|\
mistake|mins) (is+not|can+not|does+not|and+you|says|to+judge|tell|is+hardly|is+enough|tells|that|is+no|is+too)
(everyone|everybody) (says|said|else|tells|who|knows|thinks|always|told)
(more|better) (qualified|experienced) than
(i) (can|could) (do|did) (that|this|the|it) (job|role|work|in+my|with+my|better|standing|blindfold*)
(i+know|i+did) (exactly|perfectly|very+well) (what|how|that|who)
(overqualified|qualified|perfect) for (this|that|the|it)
(makes) no sense
(proof|prove|proves|evidence) (of+that|that+i|is+in|it|otherwise|,|you|to|that)
(judge|judging|judged) (me|someone|people|a+person|somebody|my) (on|by|from|after|for|like|so|in)
""",
    "CORRECT": """
(was|is|were) (#|four|five|six|seven|eight|nine|ten|at+ten|at+nine) _ , (and)? not (#|four|five|six|seven|eight|nine|ten|at) _
not (#|four|five|six|seven|eight|nine|ten) , (it|but) _
(was) not (late|there|me+who|me+that|asked|given|on+the+rota)
(nobody|no+one) (ever)? (asked+me|told+me+to|gave+me|invited+me)
(letter|email|form|advert|book|invitation|message|contract|sheet) (said|says|told|will+show|shows|wrote|clearly|had|has)
(i+was) told (to|that|it+was|ten|nine|half|an+hour|five)
(your) (lass|receptionist|reception|colleague|website|girl|lad|secretary|assistant) _ (sent|told|said+to|gave) me
(it) was (the|a|my|another|someone) _ (other)? (candidate|person|colleague|else|guy|one) (who|that|not)
there (was|were) only (#|four|five) _
(i) kept to (it|time|that|the)
(signed|clocked|arrived|got+there|checked) _ (at|in+at|by) (eight|nine|ten|half|quarter|8|9|10|five|ten)
(i) asked (about|two|three|when|how|what|who|the) _
(that) (is|was) (not|actually+not) (what|when|how|where|the+way|something) _ (said|happened|wrote|it|was|told|did|on+my|meant|i)
(that) (is|was) (just|simply|actually|factually|a+bit|not)? _ (incorrect|wrong|inaccurate|false|mistake|untrue|error|correct|\
a+mix+up|a+misunderstanding|mixed+up)
(not) (correct|accurate|the+case|exactly+right|quite+right|what+happened|true+that+i|right+,|quite+how)
(i) (never|did+not|have+never|have+not) (said|say|wrote|write|told|tell|did|claimed|claim|mentioned|asked|arrived|mention|ask|\
applied|sent|worked|interrupt*|check*|look*|use|used|cancel*|miss*|missed|left|turn*|leave|quit|went|do+that|refuse*|get|got|\
received|come|came)
(actually|no|well|but|sorry|er|um|hang+on|wait|excuse+me) (,|it|the|that|i|my|there|to|we|you)? _ (it+was|was+on|was+at|is+on+my|\
was+in|were+not|was+not|was+three|was+two|was+four|was+five|i+did|i+was+there|i+arrived|i+sent|i+have+the|i+asked|i+was+on|\
i+worked|were|was+called|was+with|i+was+ten|i+was+early|i+do+have)
(i) (was|arrived|came|got+there|turned+up|logged+in|joined|was+there|was+sitting|signed+in|had+logged) _ (on+time|early|at+nine|\
at+9|at+ten|before|minutes+early|at+half|exactly+on|by+nine|at+the+time|in+reception|in+the+lobby|twenty+minutes|ten+minutes)
(it) (was|is|were) (actually|in+fact|only|not|really|on|at|in|three|two|four|five|six|seven|eight|ten|the|my|a|more+like) __ \
(not|and+not|instead+of|rather+than) (the|a|on|at|in|one|two|three|four|five|six|seven|eight|nine|ten|mine|me|my|monday|tuesday|\
wednesday|thursday|friday|because|what|last|some)
(i) (did|do|had|have) (actually|in+fact|indeed|definitely|certainly|already)? (send|sent|ask|asked|mention|mentioned|say|said|\
tell|told|bring|brought|include|included|attach|submit|submitted|write|wrote|give|gave|answer|explain|have+a|hold|finish|apply|\
reply|replied|call|called|ring|complete|completed|upload|show|put|hand|led|use|list|listed|worked) _ (it|that|this|two|three|\
them|a|my|the|about|in|on|you|both|question|questions|one|four|some|licence|license|all|for|every|to|/)
(you) (must|might|may|have|are|have+got|probably|are+probably|seem+to) (be|have|got)? (confus*|mix*|mixed|mistaken|thinking|\
wrong|mistaking|muddl*|got+me+mixed|the+wrong|misread|misheard|misremember*|looking+at+the+wrong|reading+the+wrong|me+confused|\
me+mixed|misunderst*|read+the+wrong)
(mixing|mixed|confusing|confused|mistaking|muddling) (me|me+up|up|my) (with|up|for|,|/)
(wrong) (cv|person|file|candidate|notes|date|name|form|number|page|dates|information|info|way+round|company|year|day)
(it+says|it+is|is|was|are|were|its|all) (right)? (on|in) (page|my+cv|the+cv|my+application|the+application|the+form|my+letter|\
my+form|my+linkedin|my+resume|writing|black|paragraph|section|the+email|the+first|the+notes)
(not) (two|three|four|five|six|seven|eight|nine|ten|twelve|one|2|3|4|5|6|7|8|9|10|monday|tuesday|wednesday|thursday|friday|late|\
my|me|mine|the+one|a) (years|months|year|month|minutes|people|jobs|,|/|weeks|as+you|who|that+was|hours|times)
(your) (notes|records|information|facts|file|dates|figures|paperwork|system|colleague) (is|are|must|seem|say|may|might|have|has|\
got|on|has+got) _ (wrong|incorrect|mixed|out+of+date|mistaken|not+right|mistake|error|outdated|inaccurate)
(to|let+me|can+i|may+i|have+to|must|need+to|just+to|should|could+i|want+to) (correct|clarify|set) (you|that|one|a|the+record|\
this|something|the|it)
(for) the record
(facts) (are|is|right|wrong|straight)
""",
    "BLAME": """
you (lot|people|guys) (kept|had|did|never|could|are|do|always|just|only|made|have|were) _
took you long (enough)?
(typical|classic) (hr|management|manager|recruiter|recruiters|corporate|company|of+you|of+your)
how (very)? (convenient|professional|kind+of+them|thoughtful)
(decided|made+up|minds+made|already+decided|already+picked|already+chosen) _ (before|already) (i|you|we|even|the) _
(was|is|all|just|merely|only|process|interview|whole+thing|advert) _ (a+formality|stitch|a+fix|fixed|a+sham|for+show|a+show|\
decoration|a+charade|box+ticking|rigged|a+waste|a+farce|a+joke)
(you|he|she|they|man|panel|interviewer|manager|colleague|boss|one) (was|were|is|kept|spent) _ (looking|playing|writing|texting|\
eating|yawning|laughing|typing|scrolling|shouting|talking|checking|late|rude|half+asleep|on+his+phone|on+her+phone|on+your+phone|\
bored) _
(you|he|she|they|panel|manager|interviewer|interviewers) (did+not|never|could+not|can+not|had+not|have+not|not) (even)? \
(listen|listened|introduce|read|look+at|looked+up|bother*|reply|replied|answer+my|answered|care|cared|ring|rang|call+back|\
let+me+finish|give+me+a+chance|look+up|know+my+name)
(treat|treated|treats|treating) (me|people|us|candidates) (like|badly|as|so|this+way)
who do you think you are
wast* (of)? (my|our|peoples) (time|week|day|morning|afternoon|leave|evening)
(kept) (me|us) (waiting|hanging|standing|sitting|three|two|for|an) _
(talk|talking|speak|speaking) to (people|me|anyone|candidates|someone) like that
(nobody|none|no+one) (will|would|can|ever|in+your) _ (stand+behind|stand+by|own+up|take+responsibility|answer)
(rich) coming from
(only) ignore (it|me|this)
(the+trouble|problem) with (your|you) (lot|people|company|kind|/)
(moved+offices|changed+the+time|wrong+address|wrong+building|wrong+room) _
(not) (respectful|professional|polite) _
(mates|managers|bosss|directors|owners) (cousin|son|mate|nephew|daughter|friend|niece)
(why) (did)? you (make|made) (people|me|us|candidates) _
treated me
an odd (remark|thing|way)
(shows) how (much|little) you
(your|this|the|whole|entire) (process|interview+process|interviewer|interviewers|recruitment|company|team|colleague|panel|hr|\
manager|questions|interview|system|hiring|lot|organisation|organization|people|department|communication|job+ad|advert|boss|\
selection|office|staff|handling) (is|was|were|are|did|has|have|never|made|kept|seems|seemed|just|clearly|does|do|could|took|\
obviously|should|being|asked|put|treated|looked|had|failed|spent|wasted|messed|lost|forgot|sucks|ignored|lied|dragged|barely|\
hardly|would) __ (joke|shambles|mess|terrible|unprofessional|disorganised|disorganized|rude|unfair|late|broken|badly|biased|slow|\
chaos|chaotic|ridiculous|awful|disgrace|disgraceful|rigged|waste|wasted|useless|unclear|confusing|misleading|not+even|never|\
did+not|not+read|not+listen|shocking|poor|appalling|phone|laptop|bored|disrespectful|incompetent|months|weeks|forever|fixed|\
decided|trick|stupid|pointless|cold|aggressive|hostile|lied|fault|farce|amateur*|cared|care|interrupt*|listen|sloppy|yawn*|lazy|\
me|my|you|it|time|over|know|hopeless|clue|shame|dreadful|lost|unprepared|prepared|arrogant|the+wrong|embarrassing|bad|weird|off|\
messed|disaster|on+you|shameful|clueless|sham)
(you) (wasted|waste|made+me|kept+me|led+me|lied|mislead|misled|messed|never+read|did+not+read|did+not+even|never+even|never+gave|\
did+not+give|had+already|already+decided|already+had|only+wanted|just+wanted|could+not+even|could+not+be+bothered|never+listened|\
did+not+listen|have+no+idea|do+not+care|ignored|set+me+up|strung|used+me|humiliated|forgot|kept+interrupting|interrupted+me|\
people|lot|treated|obviously|clearly|ghosted|gave+me+no|gave+me+the+wrong|told+me+the+wrong|should+have|should+not+have|\
were+late|turned+up+late|promised|said+you+would|were+on+your+phone|never+told|did+not+tell|are+hiding|are+making+excuses|ruined|\
just+need+to|never+intended|made+up|changed+the|were+not+listening|barely|hardly|let+me+down|were+rude|were+not+even|not+even|\
looked+bored|dragged|took|messed)
(you) (people|lot|guys|companies|all) (are|do|just|never|always|have|do+not|think|should|love|only|want|treat|waste|make|need)
(waste|wasted|wasting) (of)? (my|a|time|everyones|three|two|four|weeks|an|of+time|so+much|five)
(fault|blame) (is|lies|of|for|on|was|/|not+mine|with|that)
(is|was|were|are) (your|their|his|her|entirely+your|all+your) (fault|doing|mistake|problem|failure|responsibility|loss)
(shambles|farce|disgrace|disgraceful|unprofessional|shambolic|incompetent|incompetence|disorganised|disorganized|disrespectful|\
clueless|amateurish|amateurs|rigged|stitch|box-ticking|charade|sham)
(rude|unfair|biased|hostile|unprepared|dismissive|bored|lazy|aggressive) (interviewer|interviewers|panel|question|questions|\
process|manager|treatment|colleague|to+me|of+you|towards+me)
(nobody|no+one|none+of+you) (there|in|at|even|bothered|read|told|listened|from|on|had|looked|asked|answered|explained|introduced|\
had+the|could+be) _
(one|guy|man|woman|lady|interviewer|colleague|manager|lad|girl|him|director|other+one) (of+you|of+your|of+them|who|on+the|\
next+to|with|in+the|kept|was|did|at) __ (phone|laptop|yawn*|rude|late|interrupt*|laugh*|not+even|looking+at|smirk*|asleep|eating|\
bored|checking|scroll*|typing|never+looked|talking+over|shout*|rolled|left|texting|cold|hostile)
(did) (you|any+of+you|anyone) (even|actually|ever|bother|really) (to)? (read|look|listen|bother|care|open)
(already|always) (decided|chosen|had+someone|made+your|made+up|going+to|had+your|knew+who|knew+who|picked|an+internal|your+mind)
(mind|minds) (was|were|made) (already|up|made) (before|already|up)
(tick|ticking|box) (the|a|box|boxes|your|ticking) _
(shame) on (you|your)
(trick|stupid|silly|pointless|ridiculous|unfair|weird|bad) questions
(kept) me waiting
(three|four|five|six|two|eight|seven|ten) (weeks|months|rounds|interviews|emails) _ (to+tell|and+then|for+nothing|and+you|\
and+nobody|to+say|before+you|without|just+to|for+a+no|of+silence|for+this)
(room) was (freezing|noisy|boiling|a+cupboard|like)
(how) you (treat|treated|run|recruit|handle|handled|deal|do+things)
""",
    "PLEA": """
(definitely|really|absolutely|truly|completely|totally) a no
unless you (have)? (changed|change|reconsider*) _
if (he|she|they|the+other+person|the+other+candidate|that+person|it) (were+to|was+to|does+not|do+not|should)? \
(drop|drops|pull|pulls|back|backs|leave|leaves|fall|falls|change|changes|turn|turns|work+out|withdraw|withdraws) _
any chance (they|he|she|you) (leave|leaves|quit|change|changes|drop|drops|could+change|might+change|reconsider) _
(give|gives|giving|gave) (me|us) (the|a|another|one|one+more|just+one) (more)? (chance|go|shot|try|week|trial|day|opportunity)
(pick|learn) it up in (a|no|two|one) (week|time|day|days|weeks|month)
(reconsider|reconsidering|rethink|reconsideration)
(change|changing|changed) (your|his|her|their|the+panels|the) (mind|decision|minds)
(second|another|one|last|other|one+more|real|fair|small|little|final|proper) (chance|shot|go|try|opportunity|look) \
(/|to|at|for|and|please|i|,|with|here|is|that)
(give) (me|us) (a|another|the|one|this|just|second) _ (chance|shot|go|try|opportunity|trial|job|week|day|month|position)
(is|are) (there) (any|really|no|not|still|a|maybe) (way|chance|possibility|hope|no+way|room|nothing|anything) _ \
(still|could|you+could|to+change|you+might|that+you|left|for+me+to+still|of|to+be|i+could+still|to+get|for+this|at+all|around)
(take|hire|employ|pick|choose|try|have) me (/|on|instead|anyway|back|for|after|please|just|as|and)
(let) me (prove|show|try|come|have|do|work|in|start|redo|take) (it|you|myself|another|a|for|again|back|the|that|what|on|one|\
to+you|how)
(work|start|do+it|come|come+in|do) (for)? (free|nothing|less|unpaid|half|a+lower|without+pay|tomorrow|a+trial|on+trial|for+less|\
any+hours|a+week+unpaid)
(trial|probation|probationary) (day|shift|period|week|month|basis|for)
(begging|beg|pleading|implore) (you|for|,|/)?
(please) (please|hire|take|reconsider|think+again|give|let+me+have|i+need+this+job|i+really+need|just+give|do+not+reject|\
look+again|look+at+it+again|talk+to|i+will+do|think+about+it|pick|choose|try|change)
(i) (will|would|can) do (anything|whatever|any)
(reverse|overturn|undo|revisit|review|reopen|revise|change) (the|this|that|your|it|my) (decision|rejection|outcome|verdict|\
application|case|choice|result)
(if) (he|she|they|someone|the+other+person|the+other|that+person|it|your+first+choice|the+new+person|the+person) __ \
(drops+out|does+not+work|drop+out|falls+through|turns+it+down|says+no|leaves|pulls+out|declines|not+work+out|quits|changes+his|\
changes+her|does+not+start) __ (me|i|call|call+me|here|,)
(put|speak|talk|have|say) (in+)?(a) _ (word|good+word) (with|for|to)
(think|look|thought) (again|twice|it+over|about+it+again|at+it+again|at+me+again) (/|about|please|before|at|and|,)
(still) (take|hire|consider|be+considered|have+me|give+me|offer|a+chance|get+the|fit+me|squeeze|make+room|possible)
(not) too late (/|to|for|is)
(redo|retake|resit|repeat|do+over) (the|my|that|it|interview|a|again)
(interview|see|meet|test) me (again|one+more|once+more)
""",
    "GUILT": """
(could|can|did|do) not (sleep|eat|stop+crying|face) _
(my) (mother|mum|wife|husband|kids|son|daughter|family|children|dad|tutor|parents) (also)? (is|are|was|will|is+going+to|has+been|\
keeps) _ (crying|cry|kill|upset|ill|sick|hungry|devastated|heartbroken|disappointed)
(spent|used|blew) my last _
(taken|took|lost|missed) _ (off|pay|work|shift|day|afternoon|morning) (unpaid|for+this|to+be|without) _
(have+to|shall+have+to|got+to|will+have+to|how+do+i|had+to) (tell|face|explain+to) my (family|kids|children|wife|husband|mother|\
mum|partner|son|daughter|parents)
(hope) (it|this) (is|was) worth (it)?
(i) (have|got|have+got|am+feeding) (a|two|three|four|kids|children|my|family|to+feed|bills|rent|no|mouths|an|the|debts|debt|\
nothing|young|small|five|2|3) _ (kids|children|family|child|baby|rent|mortgage|bills|feed|feed|mouths|pay|mother|income|support|\
debt|debts|money|sick|loan|on+the+way|savings|school|home|left|wife|husband|son|daughter|look+after)
(rent|mortgage|bills|eviction|landlord|debts|overdraft|food+bank|foodbank|benefits|savings|wedding|universal+credit) \
(is|are|to|due|this|will|next|on|coming|has|run|gone|/|now|stops|stop|out|i|and|wants|,|for|does|do) _
(feed) (my|the|a) (kids|family|children|baby)
(turned|turn|gave|given|passed|quit|left|resigned|handed|let) (down|up|in|my|from|another|other|go)? _ (offer|offers|job|notice|\
holiday|weekend|shift|shifts|evenings|wage|place|other) (for|because|to|on|so|in|just|when|,|of) _ (this|you|it|come|prepare|\
your|that|do|interview)
(after) (all|everything|so+much|what|the|this|i|four|five|three|six|months|weeks|two|all+the) __ (work|hours|time|did|put|effort|\
given|gave|rounds|interviews|weeks|prepared|preparation|done|spent|i|waiting|me|trouble|through)
(spent|put|gave|sacrificed|invested|lost|took|paid|drove|travelled|traveled) __ (hours|weekend|weekends|nights|days|weeks|money|\
savings|unpaid|evenings|pounds|months|holiday|day+off|train|childcare|miles|every+night|fare|ticket|pay|sleep|heart+and+soul) __ \
(for|on|preparing|to|and|into|getting|/|just|because|of|in|prepare)
(counted|counting|relied|relying|depend|depending|banking|depended|pinned|hoped) (on|all|everything) (this|you|it|that|getting|\
my|the|our)
(this) (was|is|job|has+been) (was|is)? _ (my)? (last+chance|only+chance|last+hope|only+hope|last+shot|last+option|\
everything+to+me|everything+for+me|lifeline|dream|way+out|whole)
(owe|owes|owed) (me|it+to+me|us|people|candidates)
(least) (you|you+can|you+could|they) (can|could|owe|do|should|might)
(how) am i (supposed|meant|going|gonna) to (tell|pay|live|explain|face|feed|eat|survive|look|manage|go)
(tell|telling|told|disappoint|face|explain|explaining|faced) (my|the) (kids|children|wife|husband|family|mum|mom|parents|mother|\
daughter|son|partner|girlfriend|boyfriend|everyone|dad)
(not) (slept|sleep|eaten|eat|stopped+crying|pay|afford|sleeping|eating|been+able+to+sleep)
(cried|crying|cry|tears|devastated|heartbroken|broken|destroyed|crushed|ruined|suffering|desperate|broke)
(my) (visa|benefits|contract|savings|mum|mother|wife|husband|baby|dad|partner|kids|family|landlord|son|daughter|children|house|\
health|sick) (runs|run|stop|stops|ends|end|is|are|has|will|expires|was|depends|depend|needs|need|gone|relies|rely|been|counted|\
cried|have|lost|do|does)
(do) you (know|have+any+idea|realise|realize|understand|even+know|even+realise) (how|what|that|i) _ (much|hard|this|it|means|\
feel|feels|like|that|had|lost|gave|have|doing|did|long|many|through|to)
(unemployed|out+of+work|jobless|without+work|without+a+job|looking+for+work|signing+on) (for|since|again|now|,|and|/|over|so|a)
(need|needed|needing) (this|the|that|a) (job|money|work|salary|income|position|role)
(feel) (bad|guilty|responsible|sorry)
(hope) you (can+sleep|sleep|feel|are+happy|are+proud|are+pleased)
(cost) me (a|my|the|fifty|forty|two|three|over|money|hundred|time|sixty|eighty|thirty|so) _
(single) (mum|mother|mom|dad|father|parent)
""",
    "LEGAL": """
(lawyer|lawyers|solicitor|solicitors|barrister|attorney|tribunal|sue|suing|sued|court|litigation|lawsuit|acas|gdpr|dsar|\
ombudsman|eeoc|discriminat*|discriminated|discriminatory|equality|unlawful|unlawfully|illegal|illegally|legally|ageism|ageist|\
racism|racist|sexism|sexist|unions|subpoena)
(legal) (action|advice|rights|right|steps|case|grounds|obligation|duty|team+will|claim|matter|route|proceedings|counsel|\
consequences|reasons|complaint|department|challenge|requirement)
(subject) access (request)?
(freedom+of+information|data+protection|protected+characteristic|protected+characteristics|equal+opportunity|equal+opportunities|\
employment+law|human+rights|citizens+advice|equality+act|data+request)
(formal|official|written) (complaint|grievance|appeal|request+for)
(complaint|complain|complaining|grievance) (to|about|with|against|/|in|and|is|will|form) _ (hr|ceo|boss|manager|head|regulator|\
office|director|authority|someone|council|union|company|you|this|it|that|higher|person|team|/)
(file|make|lodge|put+in|raise|submit|making|filing|raising|lodging|report|take) (a|an|my|your|this|it|you) _ \
(complaint|grievance|claim|company|further|court|request+for+my|you|to+the+union|to+hr|case)
(against) the law
(my) (rights|legal|union|lawyer|solicitor|right+to)
(the) (law|equality+act|union|regulator|labour+inspector)
(report|reporting|reported) (you|this|it) (to|,|/)
(copy|copies|records|record|notes) (of|from) (my|all|the|your|everything) _ (interview+notes|scores|records|data|notes|file|\
scoring|recording|scoresheet|documents|score+sheets)
(because|cause|since|is+it|was+it) (of)? (i+am|my|im|because+i+am|because+of+my) (age|a+woman|black|pregnant|pregnancy|disabled|\
disability|too+old|old|gay|foreign|muslim|over|religion|race|skin|accent|gender|from|female|asian|hijab|headscarf|children|trans|\
colour|wheelchair)
(my) (age|gender|race|disability|religion|skin+colour|pregnancy|nationality|ethnicity) (is|was|that|,|/|had|has|isn|did|why)
""",
    "THIRD": """
(he|she|they) (can|could|did|does) not even _
(was|is|were|are) (rubbish|useless|hopeless|terrible|thick|lazy|clueless) (he|she|they|and|at|/)
you will regret (it|him|her|that|this) _
(the) (man|woman|guy|lad|girl|person|one|lady) you (took+on|took|hired|picked|chose|gave) _ (could|can|is|was|has|does|did|knows|\
never)
(he|she|they|person|candidate|candidates|whoever|guy|girl|woman|man|one|kid|lad|applicants) (you+hired|you+chose|you+picked|\
who+got|you+took|you+went|who+won)? _ (only+got|just+got|got+it+because|got+the+job+because|has+no|have+no|has+half|is+half|\
is+useless|is+just|are+just|is+not+even|can+not+even|could+not|does+not+even|knows+nothing|know+nothing|will+never|will+quit|\
will+not+last|will+leave|probably+lied|just+talks|lied|is+a+bluffer|just+smile|is+barely|has+never|is+fresh+out|was+terrible|\
were+terrible|is+lazy|are+lazy|were+idiots|is+an+idiot|did+not+even|is+clueless|is+some|probably+just|sucked+up|is+nothing|\
has+not+got|could+barely|is+a+nobody|knew+someone|had+no+clue|never+done+a)
(my|that|the|our) (old|ex|last|former|previous)? (boss|manager|recruiter|agency|colleague|colleagues|employer|team|supervisor|\
client|headhunter|referee|company|coworker|coworkers|teacher|tutor|consultant|agent|placement) (was|is|were|are|never|did|\
did+not|always|told|got|messed|gave|never+told|forgot|has|lied|could|does|do|should|sent|made|let|had|seems|only) __ \
(useless|idiot|idiots|nightmare|bully|liar|lazy|terrible|hopeless|awful|incompetent|wrong|clueless|me|fault|toxic|rubbish|joke|\
lied|lies|mess|messed|clue|blame|horrible|bad|badly|nothing|down|crazy|jealous|rude|tyrant|prepared|credit|micromanag*|stupid|\
tell|waste|disaster|care|psycho|anything|properly|slow|backstab*)
(blame|blaming) (my|the|him|her|them|recruiter|agency|it+on)
(fault|because) of (my|the) (recruiter|agency|old|ex|last|former|boss|colleague|teacher)
(some) (kid|student|graduate|bluffer|yes-man|nobody|idiot|teenager|bloke|guy|fresh|cheap|pretty|smooth|internal|younger|girl|lad|\
insider|mate|friend) (of|who|with|straight|fresh|out|from|that|cheaper|half|fresh+out|is|they|off|no)
(other) (candidate|candidates|applicants|people|guy|girl|ones|lot|person|woman|applicant|lad) (was|were|in|is|are|i|looked|\
seemed|had|did|could|just|only|had+no|did+not|kept|there|who|probably) __ (idiot|idiots|joke|clueless|useless|terrible|clue|weak|\
hopeless|loud|nothing|rubbish|bluff*|late|lied|lying|worse|stupid|half|bothered|show*|kids|jumper|boring|fake|pushy|slimy|\
experience|awful|smile*|embarrassing|lazy|knows|dumb|speak|less)
(nepotism|favouritism|favoritism|diversity+hire|token|arse+licker|brown+nose*|suck+up|bosss+son|bosss+niece|managers+mate|\
managers+friend|teachers+pet|jobs+for+the+boys)
(nephew|niece|cousin|mate|friend|son|daughter|brother) of (the|your|someone|a|some)
(her|his|their) (face|looks|smile|dad|father|friends|legs|contacts|uncle|connections) (got|fit*|helped|is|knows|was|and|,|\
probably|did)
(i+am|im|am) (better|more+qualified|more+experienced|twice) than (him|her|them|whoever|anyone|any+of|the+person|that|she|he|\
those|half)
(half) (my|the|as) (experience|age|brain|candidates|people|good|qualified)
(everyone|everybody|all|rest+of|half) (else|of+them|the+others|of+the+team|my+team|the+team|the+rest|in+that|there) \
(is|was|were|are|just|only|in|did) __ (idiot|idiots|useless|lazy|clueless|hopeless|worse|joke|slow|bluff*|fake|lying|nothing|\
work|terrible|dead)
(carried|carrying) (them|the+whole+team|the+team|him|her|everyone|that+team|those|the+rest)
""",
    "SELFDOWN": """
(hopeless|useless|rubbish|terrible|awful|crap|bad|stupid) (with|for) (money|people|languages|numbers|words|most+things|\
everything|interviews|this) _
i never (do|really|quite)? (fit|fitted|get+chosen|belong|learn|get+anything|win|manage) _
i (will|would|can|could) never (learn|be|get|do|manage|amount) _
i (am|was) (always|basically|just|honestly|such)? (terrible|a+mess|hopeless|useless|a+disaster|awful) (at|basically|really|with|/)
(always) (been)? (terrible|hopeless|useless|nervous|a+mess|a+disaster|rubbish|awful) _
(i) push people away
i have never been able to _
(i) (am|feel|was) (just|such|so|really|clearly|obviously|always|a|an|too|hopelessly|completely|totally|probably|simply|not|\
honestly|never|no|like|only)? (a|an|such+a|such+an|just+a|just|going+to+be|the|so|a+complete|a+total|too)? \
(useless|worthless|idiot|stupid|failure|rubbish|hopeless|terrible+at|loser|pathetic|joke|awful+at|bad+at+everything|\
bad+at+interviews|terrible|worst|good+enough|not+good+enough|cut+out|rubbish+at|no+good|good+for+nothing|crap|dumb|incapable|\
fraud|imposter|impostor|disaster|waste|mess|thick|garbage|embarrassment|nobody|too+old|broken|unemployable|shit|hopeless+at|\
embarrassing|disappointment|clever+enough|smart+enough|good+at+anything|the+problem|moron|unhireable|trash|born+loser|disgrace|\
nothing)
(i) (always|never|keep|just|can+not|ruin|can+never|inevitably|manage+to|constantly) _ (mess|messing|ruin|ruining|fail|failing|\
blow|blowing|screw|screwing|get+anything+right|do+anything+right|disappoint|choke|get+it+right|say+the+wrong|bottle|freeze|\
embarrass|lose|cock|balls|get+it|get+anything|fall+apart|good+enough|do+this|bugger) _
(nobody|no+one|no+company|who) (will|would|ever|wants|is+going+to|in+their) (ever|wants|want|hire|would|employ|right|pick|take) \
_ (me|hire|mind|someone+like+me|/)
(story|typical) (of+my+life|me)
(what) is wrong with me
(hate) (myself)
(my) own (stupid|fault+again|worst)
(never) (be|going+to+be|get|find|good|amount|make|work) (good+enough|good|anything|a+job|hired|another+job|anywhere|it|\
to+anything|again|enough)
(not) (good|clever|smart|bright|strong|made|cut+out) (enough|for+anything|for+this|out)
(bound|knew|know) (to|i) (fail|would+fail|would+mess|would+ruin|would+not|was+not+good|blew|blow|was+useless|am+not|was+rubbish|\
would+blow|would+screw)
(ashamed|disgusted|embarrassment) (of|to) (myself|everyone|me)
(stupid|silly|dumb|useless|pathetic) (me|old+me|of+me|question)
(there) is something wrong with me
(waste|wasted) of space
(should|might+as+well|may+as+well) (just)? give up
(i) (suck|failed+again|give+up|am+done|blew+it+again|fail|cocked+it+up|messed+it+all|ruin+everything|mess+everything|\
ruined+everything|messed+up+again|have+failed)
(everything) i (touch|do|try)
(do+not|not) deserve (/|it|any|a|to|the|better|this)
(no) wonder (nobody|no+one|you+did|you+said|i)
(too) (stupid|thick|old|dumb|shy|boring) (for|to|/)
""",
}

ACK_TOKENS = """
ok okay okey okays k kk right alright aha ah mm mmm mhm hm hmm yes yeah yep sure understood noted got+it gotcha i+see all+right \
fair+enough
makes+sense that+makes+sense good+to+know i+hear+you i+get+it i+understand that+is+fair that+is+helpful very+helpful \
really+helpful that+helps
that+is+useful that+is+really+helpful that+is+very+helpful that+is+good+to+know that+is+clear right+okay okay+right ah+okay \
oh+okay oh+ok
ah+i+see oh+i+see oh+right ah+right okay+then yeah+okay i+got+it yes+i+see uh+huh yes+okay very+clear that+is+very+useful i+follow
that+is+a+fair+point fair+point good+point point+taken that+is+understandable i+take+that i+take+your+point okay+i+see ok+i+see
okay+i+understand yes+i+understand that+is+a+good+point i+hear+that that+is+really+useful agreed roger right+then \
that+is+interesting oh+right+ok
that+is+really+interesting that+is+very+interesting interesting how+interesting very+interesting i+will+bear+that+in+mind \
i+will+keep+that+in+mind \
quite+right absolutely exactly true very+true cool lovely aye aye+fair right+you+are good+shout that+figures i+can+see+that
i+can+picture+that i+can+imagine i+totally+understand i+completely+understand i+quite+understand i+fully+understand
yes+i+understand ah+ok+i+understand yes+of+course of+course that+is+true
you+are+right hm+ok fair sound ouch ah+ok yeah+fair+enough okay+yes go+on please+go+on do+go+on carry+on please+carry+on go+ahead
please+go+ahead keep+going i+am+listening take+your+time
"""

REFUSAL = """
(can|could|may|will|would|do|am|are|be|is) (not|not+really|not+actually) (really|actually|normally|usually|generally|be)? \
(able|allowed|give|share|say|tell|discuss|comment|go|provide|offer|disclose|get|permitted|at+liberty|something|comfortable|add|\
reveal|speak|talk|in+a+position|going+to|answer|help|be+drawn|possible|want+to|have+anything+more|have+more|think+i+can|\
think+i+should|know+that+i+can|the+place|for+me+to|explain|name|be+more+specific|prepared|authorised|supposed|free+to)
(cannot) _
(unable|policy|policies|confidential|confidentiality|liberty|unfortunately+not|off+limits|against)
(rather|prefer|choose) (not|to+leave|to+not|that+we) _
(afraid) (not|i+can|that|we+do|we+can|it|there|i) _
(that) is (all|as+much|as+far|everything|the+most|it) (i|we|really|from|that+i) (can|could|am|have|know|got|will|/)
(no) (further|more|individual|detailed|feedback|comment|,)
(nothing) (more|else|further|i+can|that+i+can|to+add) _
(leave|end) it (there|at+that)
(do|does|will|would) not (give|share|provide|offer|discuss|comment|go+into|do+feedback|do+that|disclose|get+into|have+time|\
have+anything|have+more|want+to|know+what+else|recall|have+any)
(legal|hr|lawyers) (will+not|does+not|do+not|says|say|tells|told|advise*|has|have|would) _
(i) (have) (said|told|given|shared|already) (all|everything|you|what|said|more|as+much)
(stick|sticking) to (the|that|our|what)
(already) (said|told|answered|explained|gone)
(only) (say|tell|share|give|confirm|repeat|allowed) _
(must+decline|have+to+decline|decline+to|won+t|wont)
(as+i+said|like+i+said)
"""

SURE: dict[str, str] = {
    "ACCEPT": """
(congrats|congratulations|well+done) to (whoever|the|her|him|them|who|your)
""",
    "ADVICE_ASK": """
(ringing|calling|phoning|rang|called|asking|ask|hoping|looking|after|here+for|want|wanted|need) _ feedback
would _ (like|love|appreciate|welcome|value) _ feedback
would be (really|very|so|most)? (grateful|glad|thankful) for _ feedback
(could|can|would|may|might) (you|i) _ (provide|share|offer|give|get|have|ask+for) _ feedback
what else /
anything else ?
what else (could|can|should|do|would) i
(is|was|were) there anything else (/|i)
anything else (apart|besides|beside|other|on+top)
(anything|what|something) else (is|was|that+is)? (on|in) (the|your|that) (list|notes|pad|sheet)
more (on|in) (the|your|that) (list|notes|pad|sheet)
(rest|remainder) of (the|your|that) (list|notes)
(should|shall) i have (said|told|mentioned|brought|shown|asked|done|given)
how (many|much|long) _ (would|do|does|did) (you|it|one|people|they) _ (look+for|looking+for|want|need|expect|like|prefer|require|\
ask+for|take)
""",
    "EXAMPLE_ASK": """
(would|could|can|may|might) (i|you|we)? _ (like|have|get|give|share|appreciate|love|hear|want) _ (specifics|particulars|\
more+detail|more+details|some+detail|some+details)
(want|need) _ (specifics|particulars)
(like|love|want) to know _ more (/|about+that|about+it|about+this|please)
more (detail|details|specifics) would
(can|could|would|will|might) you (mind|please|possibly|maybe)? (ask|asking|check+with|checking+with|go+back+to|get+back+to|\
find+out|finding+out) _ (them|client|clients|panel|him|her|manager|team|more)
""",
    "CLOSE": """
have a (good|great|nice|lovely) one /
mind yourself (now|so|then)? /
(safe) (home|travels) (now|so|then)? /
(catch|see) you (later|soon|around|again)? /
(have|got|need) to (go|run|dash|rush|shoot|head+off|be+off|leave|get+going|go+now|run+now|head+off+now|leave+now) /
""",
    "THANK": """
you are (very|too|so|awful|fierce) (good|kind|decent) /
""",
    "INTEREST": """
(anything|something|any+jobs|any+roles|any+posts|any+vacancies|jobs|roles|vacancies) coming up
(rather|would|will|happy+to|happily) (wait|have+waited) for you
would not forget (you|about+you)
(you+are|you+would+be|you+were|you+would|still) _ my first choice
(rather|prefer+to) (come|work|be) _ (you|here)
i remain _ interested
i am (still|very|really|most|truly|genuinely)? (still|very|really)? interested in (the|this|that|your|working|joining|any+other|\
other|future|the+next) (role|job|post|position|place|company|team|with|for|here|roles|jobs|vacancy|vacancies|openings|/)
""",
    "BLAME": """
(you|they) never _ (wanted|intended+to|meant+to) (me|take|hire|give|choose)
(make|making|made) up (the|your) numbers
(needed|wanted) (a|another) name (on|for)
how could you (lot|people|all)? (do+this|do+that|treat)
(can+not|cannot) believe you (lot|people|all)? (did|have+done|would+do) (this|that)
hope (you+are|you+feel|you+all+are|they+are) _ (proud|happy|pleased) (with|of) (yourself|yourselves|themselves)
(stick|shove) (your|the|that|it) _ (job|role|post|position|where+the+sun|up+your)
(jog+on|sod+off|naff+off|piss+off|bugger+off|get+stuffed)
""",
}
"""Phrases so plain that they hold whatever the learned parts make of the turn. "Feedback" is here because those have met the word
in refusals most."""
