"""Threats against others, told apart from idiom, sport and what others did."""

# ruff: noqa: E501  (one rule stays on one line: a broken pattern is harder to read than a long one)

from __future__ import annotations

import re

from bot.language.normal import Normal, pattern, plain
from bot.language.state.reader import TRIES, sentence_around
from bot.language.state.rules import Rule, add_rules, matches_of
from bot.language.tongues import in_english
from bot.late import late

_THEM = (
    "(?:him|her|them|you|yous|these people|those people|everyone|every one of (?:them|you)|someone|somebody|"
    "that (?:\\w+ ){0,2}(?:man|woman|bitch|bastard|cunt|prick|guy|manager|interviewer|recruiter|twat|boss|lad|cow|wanker|fucker)|"
    "(?:the|this|my|your|their|his|her) (?:\\w+ ){0,2}(?:interviewers?|recruiters?|manager|boss|panel|hr|director|staff|team|ceo|"
    "supervisor|head|face|skull|teeth|legs?|arms?|neck|jaw|kneecaps?|nose|throat|kids|family|house|car|tyres|windows?|gaffer|"
    "foreman|receptionist|people there|lady|bloke|woman|man|guy|lads?|bastards?|bitch|cunts?|pricks?|wife|husband|colleagues?|"
    "ex)|"
    "people|one of (?:them|you)|all of (?:them|you)|the lot of (?:them|you)|the \\w+ who (?:rejected|interviewed|turned)|"
    "whoever \\w+|the hiring manager|sandra|dave|steve|karen|mr \\w+|mrs \\w+|ms \\w+|he|she|they)"
)
_HURT = (
    "(?:kill|murder|stab|shoot|hurt|hit|punch|slap|beat|batter|strangle|choke|throttle|smash|break|burn|attack|harm|knife|"
    "run over|run down|bash|thump|kick|headbutt|deck|glass|slit|cut|destroy|poison|jump|hunt|fuck|mess|do|finish|finish off|lamp|"
    "chin|knock out|knock|strangle|rip|tear|gut|throw|push|smack|bury|execute|torture|blow up|bomb|torch|end|drown|scald|acid|"
    "club|skin|wring|crush|shank|snap|twat|belt|leather|lay out|lynch|hang)"
)
_VIOLENT_SOURCES: tuple[str, ...] = (
    (
        "(?:ill|im gonna|i will|i shall|imma|gonna|going to|want to|wanna|id love to|id like to|feel like|want|i could|i might|"
        "i swear ill|i may|id|we will|well|about to|need to|i should|tempted to|ready to|someone should|somebody should|"
        "someone needs to|someone ought to|someone will|will|should|thinking (?:of|about)|think about|fantasi[sz]e about|"
        "dream of|dreaming of|plan to|planning to|planning on|i have to|let me|ought to|deserves? (?:someone )?to|"
        "to go (?:down |round |over )?there and|go (?:down |round |over |in )?there and|come (?:down |round |over |"
        "in )?there and|and|or|til i|until i|before i|make me|to|go and|would happily|happily|gladly|try and|could happily|could|"
        "urge to|just){_} (?:go |go and |come and |come |fucking |try and )*"
    )
    + "(?:"
    + _HURT
    + (
        "|(?:kill|stab|shoot|punch|hurt|beat|strangl|chok|smash|burn|attack|harm|slapp|hitt|murder|break|kick|poison|torch|"
        "bomb)ing){_} (?:the (?:shit|crap|living daylights|fuck|life|hell) out of )?"
    )
    + _THEM
    + "(?: (?:up|down|in|over|dead|out|off|apart|to death|to pieces|to the ground|open))?",
    (
        "(?:should|ought to|deserves?(?: to)?|needs?(?: to)?|needs|must|hope|has to|want(?:s)? to see|wish|"
        "pray)(?: (?:he|she|they|you|it|that|someone|him|her|them|the \\w+|that \\w+|all|lot|of|those|people|to))*{_} (?:be |"
        "get |gets |got |been |have been |being |a |to )*(?:shot|stabbed|killed|hanged|hung|strung up|murdered|burned|burnt|"
        "beaten up|beaten|run over|punched|executed|battered|a (?:bullet|kicking|beating|slap|smack|good hiding|brick|knife)|"
        "lynched|put down|hurt(?= (?:\\.|$|bad|badly|for))|hospitali[sz]ed|crushed|torched|blown up|decked|bombed|"
        "acid)(?! at (?:their|his) own game)"
    ),
    (
        "(?:hope|wish|pray|praying|want)(?: that| to god)* (?:he|she|they|you|it|all of (?:them|you)|yous|every one of (?:them|"
        "you)|him|her|them|the \\w+ \\w+|your (?:kids|family|whole family|house)|the (?:interviewer|recruiter|manager|"
        "panel))(?: all| both| just| fucking| would| will| to|ll)* (?:die|dies|dead|drop dead|drops dead|rot(?:s)?|"
        "burn(?:s)?(?: in hell)?|bleed(?:s)?|choke(?:s)?|suffer(?:s)? and die|get(?:s)? hit by|get(?:s)? run over|"
        "crash(?:es)?(?= (?:\\.|$|your|her|his|their|on)))"
    ),
    (
        "(?:they|he|she|you|yous|all of them|those people|interviewers?) (?:all )?(?:deserves? to|needs? to|should|must|ought to|"
        "will|gonna|are gonna|is gonna) (?:all )?(?:die|bleed|burn(?= (?:\\.|$|in|for|alive))|suffer(?= (?:\\.|$|like|for))|"
        "drop dead|pay with (?:their|his|her|your) (?:life|lives|blood))"
    ),
    (
        "(?:burn|burning|torch|torching|blow|blowing|bomb|bombing|smash|smashing|set fire to|set alight|shoot|shooting|"
        "petrol bomb|trash|trashing|wreck|wrecking|raze|level|light|flatten)(?: \\w+){0,2}? (?:the|that|this|their|your|his|her|"
        "whole|entire)(?: \\w+){0,3}? (?:place|building|office|offices|shop|store|warehouse|depot|down|up|house|car|company|site|"
        "hq|headquarters|headoffice|head office|branch|hotel|care home|factory|unit|gaff|to the ground|windows?|on fire|"
        "reception|van|vans)(?: down| up| to the ground| in| alight| on fire)*(?! (?:with (?:my|our) (?:ideas|energy|sales)|"
        "competition))"
    ),
    (
        "set (?:it|the (?:\\w+ ){0,2}(?:place|building|office|shop|warehouse|house|car)|fire to (?:it|the|their|your|his|her)|"
        "them|him|her) ?(?:on fire|alight|ablaze)"
    ),
    (
        "(?:brick|petrol|hammer|bat|knife|gun|axe|crowbar|machete|bullet|matches|acid|bomb|shotgun|blade|emojiknife|emojigun|"
        "emojibomb)(?: \\w+){0,4}? (?:through|in|into|at|to|for|with|on|over|round)(?: \\w+){0,2} (?:window|windows|windscreen|"
        "his|her|their|your|him|them|you|office|interview|name on it|car|work|reception|that place|"
        "there)(?= )(?! (?:interview question))"
    ),
    (
        "(?:bring|bringing|take|taking|carry|carrying|got|come back with|coming back with|turn up with|return with|came with|"
        "go in with|coming in with|pack) (?:a |my |the |some )*(?:\\w+ )?(?:knife|gun|bat|hammer|axe|machete|crowbar|petrol|"
        "shotgun|weapon|blade|bomb)(?= )(?! (?:skills|to (?:a|the) gunfight))"
    ),
    (
        "know (?:exactly )?(?:where|what) (?:he|she|they|you|the \\w+|that \\w+|yous)(?: all)? (?:lives?|drives?|parks?|works?|"
        "sleeps?|kids go|takes? (?:his|her) kids|finish(?:es)?(?: work)?|children go)(?= )"
    ),
    (
        "(?:better|should|need to|best|gonna have to|had better|want to|tell (?:him|her|them) to) watch (?:his|her|their|your|"
        "yer) back"
    ),
    (
        "(?:ill be|im gonna be|i will be|be) (?:waiting (?:for (?:him|her|them|you|that)|outside|in the car park|"
        "by (?:his|her|your) car)|coming for (?:you|him|her|them|that)|paying (?:him|her|them|you) a visit|"
        "seeing (?:you|him|her) outside)(?! (?:to (?:call|reply|answer|ring)|your (?:call|reply|answer)))"
    ),
    "(?:im|ill|i will be|i am|be) (?:coming|come) (?:for|after|to get) (?:you|him|her|them|that|all of|every|the \\w+ who)",
    (
        "(?:ill|i will|gonna|im gonna|going to) (?:find|get|hunt|track)(?: you| him| her| them)(?: all| down| both)* (?:and|down|"
        "outside|one day|for this|when|in the|alone|back for)(?= )(?! (?:a job|on linkedin|and (?:thank|ask|apply)))"
    ),
    (
        "(?:ill|im gonna|i will|gonna|wanna|want to) (?:make|see) (?:him|her|them|you|that \\w+|the \\w+|every one of them|"
        "all of (?:them|you)|yous)(?: all)? (?:bleed|suffer|scream|beg|hurt|dead|in the ground|in a (?:box|coffin|wheelchair|"
        "hospital)|die|burn|pay in blood|pay with)"
    ),
    (
        "(?:he|she|they|you|theyll|youll|hell|shell|yous|someone)(?: is|s| are|re| will|ll)? ?(?:gonna|going to|will|be|"
        "better)? ?(?:end up|be) (?:in (?:hospital|the hospital|a coffin|a box|a grave|a body bag|the morgue|a and e|"
        "intensive care|the ground|the boot)|dead(?= (?:\\.|$|if|by|when|meat))|dead meat|six feet under|carried out)"
    ),
    "(?:dead (?:man|woman|meat)|a dead man)(?: walking)?(?= (?:\\.|$|if|when|he|she|for|walking))",
    (
        "(?:wring|break|snap|slit|cut) (?:his|her|their|your|that \\w+|the \\w+) (?:\\w+ )?(?:neck|legs?|throat|fingers|jaw|nose|"
        "arms?|face|kneecaps?|knees|teeth|skull)"
    ),
    (
        "(?:put|send|stick|landing|land) (?:him|her|them|you|one of them|that \\w+|the \\w+) (?:in (?:hospital|a coffin|"
        "the ground|a and e|a wheelchair|a box|intensive care)|six feet)"
    ),
    (
        "(?:put|stick|shove|plant|swing) (?:a |my |the )*(?:\\w+ )?(?:knife|fist|bullet|brick|boot|axe|hammer|screwdriver|"
        "fork) (?:in|into|through|to) (?:his|her|their|your|him|them|you|that|the (?:interviewer|manager))"
    ),
    "(?:slash|slashing|key|keying|let down) (?:his|her|their|your|the \\w+) (?:\\w+ )?(?:tyres|tires|car|brakes|face|throat)",
    "(?:cut|cutting) (?:his|her|their|your) (?:brakes|brake (?:lines|cables?)|throat|head off)",
    (
        "(?:there will be|therell be|gonna be|want|see|make it a|theres gonna be|spill|spilling) (?:a )?(?:blood(?:bath|shed)?|"
        "massacre|mass shooting|shooting)(?= )"
    ),
    "(?:blood on (?:the|their|your|his|her) (?:walls?|floors?|hands by))",
    "(?:shoot|shot|shooting) (?:up|the place up|everyone|them all|the lot|up the)(?= )",
    "(?:go|going|went|gone) (?:postal|full columbine)(?= )",
    (
        "(?:want|wanna|want to see) (?:him|her|them|you|that \\w+|the \\w+|all of (?:them|you)) (?:dead|to die|hurt|bleeding|"
        "in pain|gone for good|to bleed|to burn|killed)"
    ),
    (
        "(?:better|should) (?:hope|pray) (?:he|she|they|you)? ?(?:dont|doesnt|never|i dont|i never) (?:meet|see|find|run into|"
        "bump into|catch|cross)(?= )"
    ),
    (
        "(?:if i (?:ever )?(?:see|meet|catch|find|get hold of|bump into|run into)|when i (?:see|catch|find|get)|"
        "wait (?:till|until) i (?:see|catch|find|get)|let me (?:catch|get my hands on)) (?:him|her|them|you|that \\w+|"
        "the \\w+ \\w+|one of them)(?: \\w+){0,6}? (?:kill|punch|hit|break|knock|deck|swing|smash|batter|dead|hurt|lamp|chin|"
        "floor|stab|slap|hands on|out cold|hospital|regret it|what happens|be sorry)"
    ),
    "get my hands (?:on|round|around) (?:him|her|them|you|his|their|your|that|the (?:interviewer|recruiter|manager))",
    "my (?:hands|fists) (?:round|around|on|in) (?:his|her|their|your) (?:neck|throat|face)",
    "(?:accidents? happen|be a shame if (?:something|anything) happened to|hope your (?:brakes|house)|sleep with one eye open)",
)
_VIOLENT_SOURCES += (
    (
        "(?:go|come|going|coming|turn up|walk|get) (?:\\w+ ){0,3}(?:in |back |down |round |over |there )*with (?:a |my |the |"
        "his |dads? |some )*(?:\\w+ )?(?:bat|knife|gun|rifle|axe|hammer|machete|petrol|crowbar|shotgun|blade|pistol|weapon)"
    ),
    (
        "(?:bring|bringing|take|taking|fetch|fetching|got|get|getting|carrying|borrow|borrowing)(?: \\w+){0,4} (?:rifle|gun|"
        "shotgun|pistol|machete|axe|weapon|knife|crowbar|baseball bat)(?= )(?! (?:for work|on me for work|skills|rack|set|block|"
        "sharpen\\w*))(?:(?: \\w+){0,4} (?:to|in|into|round|over) (?:the |their |his |her |that )?(?:\\w+ )?(?:office|interview|"
        "campus|shop|place|work|building|house|call|reception|school))"
    ),
    (
        "(?:wants?|needs?|deserves?|getting|get|got|due|asking for)(?: \\w+){0,3} (?:kicking in|kicked in|smashing in|stoving in|"
        "caving in|beating up|doing over|knocking out|seeing to|jumped|shanked|merked|lamped|decked|filled in|slapped about|"
        "battered|clapped|smoked|roughed up)(?= )"
    ),
    "hes getting (?:jumped|shanked|merked|clapped|battered|slapped|done)",
    "deserves? to (?:burn|die|bleed|suffer|hang|be hurt)(?= )",
    (
        "(?:own|have|got|bought|carrying|buying|bring) (?:the |some |a )?(?:matches|petrol|lighter fluid|petrol and matches|"
        "the means)(?= (?:\\.|$|and|to|for))(?:(?= )(?! to (?:start|travel|get)))"
    ),
    (
        "(?:gets?|have|has|getting|got) (?:whats|what is|what he|what she|what they) (?:coming|"
        "deserves?)(?: \\w+){0,5} (?:car park|outside|friday|tonight|monday|dark|night|home|alley|when i)(?= )"
    ),
    (
        "(?:wait|waiting|waits) (?:til|till|until|for) (?:he|she|they|her|him|them)(?: \\w+){0,6} (?:sorry|regret|pay|see|get it|"
        "learn|alone|dark|locks? up|comes? out|leaves?|finish(?:es)?)(?= )(?! (?:to (?:call|ring|reply|decide)|"
        "the (?:process|interview)|back to me))"
    ),
    (
        "(?:tamper|tampering|mess|messing|fiddle|fiddling|cut|cutting|loosen|loosening)(?: \\w+)? (?:with )?(?:his|her|their|"
        "your|the \\w+) (?:\\w+ )?(?:brakes?|car|steering|wheel nuts|wheels|brake lines?)"
    ),
    "poison (?:his|her|their|your|the \\w+) (?:\\w+ )?(?:coffee|tea|food|drink|lunch|dog|cat|water|sandwich\\w*)",
    (
        "(?:knock|beat|kick|punch|slap|batter) (?:him|her|them|you|that \\w+|the \\w+) (?:senseless|unconscious|out cold|silly|"
        "black and blue|half to death|to a pulp|into next week|stupid)"
    ),
    "push (?:him|her|them|you|that \\w+) (?:off|under|down|in front|into|out of)(?= )",
    "make (?:to )?(?:him|her|them) what (?:he|she|they)(?: \\w+){0,3} (?:with my hands|to me)(?= )",
    "bomb (?:the|that|their|this|your)(?: \\w+){0,3}(?= )(?:(?= )(?! (?:disposal|shelter|squad|scare)))",
    (
        "(?:this|these|those|such|they|them|all) (?:\\w+ )?(?:people )?(?:must|should|need to|ought to) (?:all )?(?:be )?(?:shot|"
        "hanged|hung|killed|burned|burnt|beaten|die)"
    ),
    (
        "(?:drive|driving|plough|ram|reverse|crash)(?: \\w+){0,4} (?:through|into|at) (?:their|his|her|the|"
        "your)(?: \\w+){0,3} (?:window|door|reception|office|house|car|them|him|her|front)(?= )"
    ),
    "have (?:him|her|them|you) (?:sorted out|sorted|done over|seen to|dealt with|killed|hurt|shot|beaten|taken care of)",
    (
        "(?:hes|shes|theyre|youre|he is|she is|they are|hell be|shell be) (?:all )?(?:dead|dead meat|a dead man|finished|"
        "mince ?meat)(?= (?:if|when|meat|man|once|next time|to (?:me )?if))(?! on (?:time|their feet))"
    ),
    (
        "(?:horsewhip|horsewhipped|flog|flogged|flogging|whip|whipped|whipping|thrash|thrashed|thrashing|lynch|lynched|lynching|"
        "keelhaul|keelhauled|tarred)"
    ),
    (
        "(?:find|found|dump\\w*|end up|ends up|left|leave)(?: \\w+){0,3} (?:in a (?:ditch|canal|river|skip|shallow grave|hole|"
        "bin bag)|face down)(?= )"
    ),
    (
        "(?:put|puts|putting|stick|plant|place|wants?|needs?|deserves?|get|take|takes|taking) (?:a |one )?(?:bullet|knife|brick|"
        "match|petrol|fist|boot|hammer|axe|torch)(?: \\w+)? (?:in|into|through|to|under|at|between) (?:the |his |her |their |"
        "that |your |every |this |all )*(?:\\w+ ){0,2}?(?:lot|head|heads|face|skull|window|windows|them|him|her|you|place|eyes|"
        "ribs|teeth|one of them|back|building|office|shop|throat|bastards?|car)"
    ),
    (
        "(?:someone|somebody|anyone|one of us|i|we)(?: \\w+)? (?:should|ought to|needs to|wants to|must|hopes?|would|will|ll|"
        "could) (?:just |really |go and |have to |actually )*(?:run (?:him|her|them|that \\w+) over|burn|shoot|stab|petrol bomb|"
        "bomb|torch|kill|batter|deck|push (?:him|her|them)|lamp|hurt|end him|end her|slap|hit|beat|sort (?:him|her|them) out|"
        "strangle|poison)(?= )(?! (?:it|the (?:calories|candle|midnight)|me|them with kindness|for))"
    ),
    "run (?:him|her|them|you|that \\w+|the \\w+|yous)(?: \\w+)? (?:over|down)",
    (
        "(?:hope|hoping|wish|pray|want|wanna see|love it if|happy if)(?: \\w+){0,5} (?:stabs?|shoots?|kills?|burns?|runs? over|"
        "gets? run over|stabbed|shot|gets? shot|beats? up|gets? beaten|batters?|decks?) ?(?:him|her|them|you|down|over|up|"
        "it)?(?! (?:me|myself|the interview|it in))"
    ),
    (
        "(?:deserves?|needs?|wants?(?!(?: to)? die)|asking for|due|could do with|get|earned|owed) (?:to get |to |a |be )*(?:good |proper |right |"
        "bloody |severe )?(?:pushed (?:down|off|under|in front)|thrown (?:down|off|out of a window|under)|beating|kicking|hiding|"
        "thumping|battering|hammering from me|slapping|whipping|stabbing|knifing|punching|punch|slap|smack|killing|bullet|"
        "hurting|burning|beaten|shot|shooting|hanging|hanged|strangling|flogging|to die|"
        "die)(?= )(?! (?:in the (?:interview|market)|myself|me))"
    ),
    (
        "(?:ill|im gonna|i will|gonna|going to|i shall|i|would|could|and){_} (?:\\w+ ){0,3}?(?:put|knock|break|smash|kick|punch|"
        "bash|rearrange|cave|stove|rip|tear|cut|slash|take|chop|bite|split|ram|shove|stuff|wrap)(?: \\w+){0,2}? (?:teeth|block|"
        "head|heads|face|jaw|nose|skull|legs?|arms?|neck|ribs|kneecaps?|knees|throat|eyes?|lights|tyres|fingers|balls|"
        "tongue)(?= (?:in|off|down|out|for|\\.|$|with|if|open|before|when|and|so|round|like|against|through|clean|himself|"
        "herself|from))(?! (?:around|round (?:it|this)))"
    ),
    (
        "(?:his|her|their|your|hr) (?:\\w+ )?(?:teeth|block|head|face|jaw|nose|skull|legs|neck|throat|tyres|windows?) (?:in|off|"
        "down (?:his|her|their|your)|out|open)"
    ),
    (
        "(?:break|smash|kick|cut|chop|blow|bash|cave) (?:his|her|their|your|that \\w+) (?:\\w+ )?(?:head|heads|face|legs?|arms?|"
        "skull|jaw|neck|hands|bones|fingers|teeth|brains?|knees)"
    ),
    (
        "(?:strangle|throttle|choke|murder|swing for|lamp|deck|batter|flatten|floor|glass|chin|twat|gut|do|skin|kill) (?:that|"
        "the|this|every|them|him|her|you|his|those|these|everyone|all)(?: (?:\\w+ ){0,3}(?:with (?:my|me) (?:own |bare )?hands|"
        "and i would|in|if|matron|interviewer|manager|recruiter|panel|boss|woman|man|cow|bastard|bitch|prick|cunt|idiot|"
        "one of them|on (?:that|the) panel|over))(?= )(?! (?:(?:the )?interview|myself if it|if i dont clear))"
    ),
    (
        "(?:kill|murder|shoot|stab|burn|bomb|slaughter|execute) (?:them|him|her|you|everyone|yous|every one of them|"
        "every last one|those people|these people|that lot|the lot|the (?:whole )?(?:panel|lot|team|office|place))(?: all|"
        " both)?(?= (?:\\.|$|then|and|if|for|tonight|with|in|i|myself|on|at|before|when|slowly|one by one|all|now|so|like|too|"
        "because))(?! (?:with kindness|for (?:a|some) (?:coffee|tea|job)))"
    ),
    "swing for (?:him|her|them|you|that|the)(?= )(?! (?:it|fences|role))",
    (
        "(?:know|found out|find|found|got|have|know exactly)(?: \\w+){0,2} (?:where|what time|what day|which (?:car|bus|train|"
        "house))(?: \\w+)? (?:he|she|they|you|this|that|is living|is|hr|the|lives)(?: \\w+){0,6} (?:lives?|living|finish\\w*|"
        "leaves?|walks?|parks?|drives?|home|wont get up|will see|be there|be sorry|waiting|sleeps?|"
        "kids)(?= )(?! (?:the (?:process|meeting)|recruitment))"
    ),
    (
        "(?:find|found|know) where (?:is |are )?(?:living|live|he|she|they|this|lives)(?: \\S+){0,8} (?:will see|shell see|"
        "hell see|theyll see|pay|sorry|regret|visit)"
    ),
    (
        "(?:their|his|her|your) (?:home )?address(?:es)?(?: \\S+){0,10} (?:shotgun|gun|knife|brick|petrol|visit|think about that|"
        "be sorry|round)|(?:shotgun|gun|knife|rifle|machete)(?: \\S+){0,10} (?:their|his|her|your) (?:home )?address"
    ),
    (
        "(?:walks?|walking|goes|gets|cycles|drives|parks|leaves)(?: \\w+){0,2} (?:home|alone|late)(?: \\w+){0,6} (?:accidents?|"
        "happen|be a shame|dark|canal|be careful|waiting)(?= )"
    ),
    "accidents? (?:do |can |will )?happen(?= (?:\\.|$|to|you know|dont they))(?! (?:at (?:work|the)|in (?:care|kitchens)))",
    "(?:sleep|sleeping) with (?:one|1) eye open",
    "(?:watch|mind|check) (?:his|her|their|your|yer) (?:back|step|brakes)(?= )(?! (?:straight|when lifting))",
    (
        "(?:house|place|building|office|shop|warehouse|car|agency|it|whole thing)(?: \\w+){0,2} (?:goes|go|going|"
        "went) up in (?:flames|smoke)"
    ),
    (
        "(?:burn|burnt|burned|burning|torch\\w*|blow\\w*|fire bomb\\w*|petrol bomb\\w*)(?: \\w+){0,4} (?:down|to the ground|up|"
        "with them in|agency|place|building|warehouse|office)(?= )(?! (?:in simulations|balloons|a storm|on me|"
        "out of proportion))"
    ),
    (
        "(?:not|wont|never)(?: \\w+){0,2} (?:arrive|get|reach|make it|come|walk)(?: \\w+)? (?:to|back to)? ?(?:his|her|their|"
        "your) (?:house|home|car|family|kids|door)(?: \\w+){0,3}(?= )|(?:boss|manager|interviewer|he|she|they|"
        "recruiter) (?:will not|wont) (?:arrive|get|make it|come) (?:to (?:his|her|their) (?:house|home)|home)(?= )"
    ),
    "carried out (?:of|in a)(?: \\w+){0,4} (?:building|box|bag|there|bodybag|when im|i finish)",
    (
        "see (?:that|this|him|her|them|the|those)(?: \\w+){0,2} (?:dead|hang|burn|bleed|in a (?:coffin|box)|suffer|buried|"
        "six feet under)(?= )"
    ),
    "(?:punish|hit|beat|hurt|sort)(?: \\w+){0,3} with my (?:own |bare )?(?:hands?|fists?)",
    "(?:my|the) (?:hands|fingers) (?:round|around|at|on) (?:his|her|their|that) (?:\\w+ )?(?:throat|neck|windpipe)",
    (
        "(?:get|got|getting|send|sending|bring|bringing|pay|paying|have) (?:my |some |the |a )?(?:brothers?|cousins?|lads|mates?|"
        "boys|dad|uncle|someone|blokes?)(?: \\w+){0,2} (?:to|round to|and) (?:do|sort|batter|beat|visit|hurt|break|pay|smash|"
        "kick|teach|see to)(?= )(?! (?:my (?:cv|notes)|the dishes|the (?:cooking|cleaning)))"
    ),
    (
        "(?:ill|i will|gonna|im gonna|im going to|going to) (?:be there|wait|be waiting)(?: \\w+){0,3} (?:and|til|until|outside|"
        "for)(?: \\w+){0,3} (?:wont|she|he|they)(?: \\w+){0,2} (?:get up|walk|comes out|come out|finish)(?= )"
    ),
    "wont (?:be )?(?:get|getting|walk|walking) (?:up|away|again)(?: after| from)?(?= (?:\\.|$|when|if|after|this))",
    (
        "(?:go|come|going|coming) (?:down |round |over |in |back )*(?:there )?(?:with|carrying) (?:a |my |the )?(?:knife|bat|gun|"
        "hammer|axe|machete|petrol|blade|bottle|crowbar|brick)(?= )"
    ),
    "hurt (?:him|her|them|you)(?: \\w+){0,8} (?:physically|badly|like (?:he|she|they)|the way (?:he|she|they))",
    "(?:ill|i will|gonna|ill just) take (?:\\w+ ){1,4}with me when i go",
    "both of us dead|all of us dead",
)
_VIOLENT_SOURCES += (
    # what they will come out to, and me
    (
        "(?:come|comes|coming|walk|walks|get|gets|wake|wakes) (?:out|home|back|up|down) to (?:find )?(?:\\w+ ){0,3}(?:tyres|windows?|brakes|car|door|fire|flames|"
        "dog|brick|petrol)(?: \\w+){0,4}(?= and me (?:\\.|$|waiting|standing))"
    ),
    # those who wait for a word
    (
        "(?:my (?:\\w+ )?)?(?:brothers?|cousins?|uncles?|lads|mates?|boys|friends?) (?:say|says|said|will|are)(?: \\w+){0,4} (?:word|nod)(?: \\S+){0,4} "
        "(?:never|wont|not|gets?|is|are)(?: \\w+){0,3} (?:again|done|hospital|hurt|sorted|dead)"
    ),
    (
        "(?:paint stripper|acid|superglue)(?: \\S+){0,4} (?:know|found out|seen) (?:which|where|what)(?: \\w+){0,3} "
        "(?:windscreen|car|house|door|bonnet|bike|window|motor|van)"
    ),
    # back there, and not as an applicant
    (
        "(?:back|there|in|down|round)(?: \\w+){0,3} (?:and )?(?:not|wont be|it wont be|isnt) with (?:a|my|the|another) (?:cv|resume|portfolio|pen|"
        "smile|handshake|folder|cover letter|application)(?= (?:\\.|$|this time|in my hand|either|and))"
    ),
)
_PERSON = (
    "(?:him|her|them|his|hers|their|that (?:\\w+ ){0,2}(?:man|woman|manager|recruiter|interviewer|boss|foreman|lad|bloke|guy|cow|"
    "bastard|bitch|prick)|the (?:\\w+ ){0,2}(?:manager|recruiter|interviewer|boss|foreman|director|supervisor|panel|woman|man)|"
    "hr|everyone|all of them|the lot of them|all the people|somebody|someone)"
)
_VIOLENT_SOURCES += (
    # the writer, a hurt, a person: in any order of tense that second-language and dictated texts use
    (
        "(?:i|ill|im|i will|i shall|imma|we|well|gonna|going to|want to|wanna|intend to|me and my \\w+){_} (?:\\w+ ){0,3}?(?:kil|"
        "shoot|stab|strangle|poison|murder|shank|beat|hit|hurt|harm|smash|slash|cut|break|put|throw|push|hang|"
        "burn)(?:ing)?(?: \\w+){0,3}? "
    )
    + _PERSON
    + (
        "(?: \\w+){0,3}? (?:until|till|with (?:iron|a|my|the)|through (?:the|a) (?:windscreen|window|wall)|throat|face|"
        "down the stairs|legs?|arms?|skull|head|teeth|jaw|dont walk|cant walk|blood|dead|as+)"
    ),
    (
        "(?:beat|whoop|kick|bust) (?:his|her|their|your|that \\w+|the \\w+) (?:\\w+ )?(?:as+|arse|backside) ?(?:in|up|at|outside|"
        "fr|when|tonight|\\.|$)"
    ),
    (
        "(?:wait|waiting|be) (?:for (?:him|her|them|that \\w+) |behind |at |outside |by )(?:\\w+ ){0,6}(?:with a|bat|knife|"
        "hammer|gate this evening|the pillar|not walk away)"
    ),
    (
        "(?:run|running|runing|mow|mowing|drive over|driving over|knock|knocking) (?:him|her|them|that \\w+|"
        "the (?:manager|recruiter|boss|foreman)) (?:over|down)"
    ),
    (
        "(?:he|she|they|the \\w+|his|her|theyll|hell|shell) (?:will|wont|will not|ll|is|"
        "are)?(?: not)?(?: \\w+)? ?(?:pay with (?:blood|his|her|their)|see (?:christmas|the weekend|another day|tomorrow|old age|"
        "easter|new year|the morning))"
    ),
    "(?:will not|wont|not gonna|not going to) see (?:christmas|easter|the new year|another (?:day|birthday)|old age)",
    (
        "(?:they|he|she) (?:ought to|should) be (?:afraid|scared|frightened|terrified)(?: \\S+){0,14} (?:rifle|gun|knife|licence|"
        "nothing to lose|shotgun)"
    ),
    "(?:knife|gun|blade|rifle|hammer|bat|weapon)(?: \\S+){0,6} (?:for )?when i(?: \\w+)? (?:see|meet|find|get) (?:him|her|them)",
    (
        "(?:outside|at|round|to) (?:her|his|their|that \\w+s?) (?:\\w+ )?(?:flat|house|gate|door|work|office|home|"
        "car)(?: \\w+){0,4} with (?:a |my |the )(?:knife|bat|gun|hammer|blade|machete)"
    ),
    (
        "(?:his|her|their|that|the) (?:house|car|office|flat|shop|place|warehouse|building)s? (?:is |are )?(?:gonna be |"
        "going to be |getting |get |gets )(?:torched|burnt|burned|bombed|smashed|firebombed)"
    ),
    (
        "(?:i put|ill put|put|slip|gonna put) (?:\\w+ )?(?:poison|bleach|rat poison)(?: \\w+)? (?:in|into) (?:the |his |her |"
        "their )?(?:coffee|tea|food|drink|cup|water|lunch)"
    ),
    "(?:ruin|rearrange|cave in|mash up|melt|slash|slice|scar|carve) (?:his|her|their) face",
    "(?:hope|wish)(?: \\w+){0,3} (?:bombs?|burns?|shoots? up|torch\\w*)(?: \\w+){0,4} (?:might be me|could be me|me|ill do it)",
    "(?:somebody|someone)(?:s| is)? (?:gonna|going to) (?:bleed|die|get hurt|end up dead)",
    (
        "(?:followed|following|watching|watched) (?:him|her|them)(?: home)?(?: twice| again| for| every)(?: \\S+){0,10}|"
        "(?:be easy|so easy)(?: \\S+){0,3} (?:ive )?followed (?:him|her)"
    ),
    "(?:make|build|making|building|made) (?:a |the )?bomb(?= )(?: \\w+){0,4}",
    (
        "(?:this|that|the|these|those) (?:man|woman|manager|people|boss|recruiter|men)(?: all)? (?:must|has to|have to|needs? to|"
        "deserves? to|is gonna|are gonna) die"
    ),
    (
        "(?:hes|shes|theyre|he is|she is|they are|youre) (?:all )?(?:getting|gonna get|going to get|gonna be|"
        "going to be) (?:stabbed|shot|shanked|battered|killed|hurt|smashed|beaten|done in|cut|murdered|buried)"
    ),
    (
        "(?:crowbar|bat|knife|hammer|gun|machete|blade|axe|shotgun|rifle)(?: \\w+){0,5} for (?:him|her|them|that \\w+|"
        "the (?:manager|boss|gaffer|recruiter|foreman))"
    ),
    "(?:merk|shank|clap|smoke|murk|cap) (?:him|her|them|that \\w+|the \\w+|every\\w*)",
    "(?:his|her|their) blood (?:on|over|all over|everywhere)", "acid (?:at|in|on|over) (?:him|her|them|his|their)",
    "one of us (?:will not|wont|isnt gonna|is not going to) (?:walk away|come back|leave|get up)",
    "knock (?:every|all|each|his|her|their)(?: \\w+){0,3} (?:teeth|tooth)(?: \\w+)? (?:out|down)",
)
_VIOLENT_SOURCES += (
    (
        "(?:know|knows|found out|seen|watched|memorised)(?: \\w+){0,3} (?:which|what|where|when)(?: \\w+){0,3} (?:her|his|their|"
        "your|the (?:manager|recruiter|interviewer)s?) (?:children|kids|daughter|son|wife|husband|car|mother|mum|family|gym|"
        "house|street)(?: \\w+){0,2} (?:attend|go|goes|parks?|parked|live|lives|school|plays?|is|walks?|drinks?)"
    ),
    "(?:she|he|they) (?:park|parks)(?: \\S+){0,8} (?:just saying|same spot|every day|every night|alone|no cameras)",
    (
        "(?:hed|shed|theyd|he had|she had|they had|he|she|they) (?:better|best|should) not (?:walk|be|go|come|sleep|turn|"
        "show)(?: \\w+){0,5} (?:alone|tonight|face|near|outside|dark|back)(?= )"
    ),
    "accident with (?:that|the|his|her|this)(?: \\w+){0,6} (?:forklift|car|van|stairs|machine|lorry|driving|press|press|me)(?= )",
    (
        "(?:get|gets|got) (?:whats|what is|what was|all thats) coming(?: to (?:him|her|them))?(?: \\S+){0,8} (?:lads|mates|"
        "brothers|van|car park|bat|knife|quiet)(?= )"
    ),
    (
        "(?:pity|shame|sad)(?: \\w+){0,3} if (?:something|anything)(?: \\w+){0,3} happen(?:ed|s)?(?: to)?(?: \\w+)? ?(?:his|her|"
        "their|that|the|him|them)(?= )"
    ),
    "(?:make|made|force|get) (?:her|him|them|that \\w+|this \\w+)(?: to)? pay (?:with|in) (?:blood|his|her|their)",
    (
        "(?:imagining|imagine|picturing|thinking (?:of|about)|dreaming of|planning|fantasising about)(?: \\w+){0,3} (?:bringing|"
        "taking|walking in with|turning up with|going in with|using)(?: \\w+){0,4} (?:shotgun|gun|knife|axe|hammer|petrol|bat|"
        "rifle|machete)"
    ),
    (
        "(?:theyll|they will|they would|theyd|hell|shell) (?:listen|notice|remember me|know my name|"
        "be sorry)(?: \\w+){0,2} (?:then|when)(?: \\S+){0,6} (?:gun|knife|petrol|blade|blood|axe)"
    ),
)
_HYPERBOLE = pattern(
    (
        "(?:case comp|competition|exam|test|team|teams|lobby|tournament|match|league|other side|paperwork|lawyers?|tribunal|"
        "court|reviews?|glassdoor|trustpilot|reddit|twitter|linkedin|kindness|mario kart|game|games|gaming|boxing ring|"
        "cage fight|sparring|fight night|fight sat|fight)"
    ),
    "if looks could kil", "(?:bitten|bit|bite|biting|bites) (?:\\w+ )?heads? off", (
        "(?:kill|kil|hit|shoot|gut|skin|cut) (?:the |a |some )?(?:lobsters?|crabs?|pigs?|chickens?|cows?|rats?|mice|animals?|"
        "sheep|bugs?|weeds|fish|turkeys?)"
    ),
    "(?:into|to) the sun",
    "bit(?:e|ing)? my (?:tongue|lip)|bit my (?:tongue|lip)",
    "(?:whoever|who ever)(?: \\w+)? (?:invented|designed|wrote|made|came up|thought|built|devised|created|decided on)",
    "kil my darlings",
    # a test is bombed, a side is beaten, and in Pidgin hunger is what kills
    "(?:bomb|bombs|bombing|destroy|smash|slay|murder|crush|demolish|kill|nail|ace) (?:the|that|this|my|an|a|every|each) (?:\\w+ )?(?:interview|exam|"
    "test|presentation|audition|round|question|screening|call|competition)s?(?! (?:room|rooms|building|centre|suite|hall))"
    "(?! and (?:then )?(?:his|her|their|him|them|everyone|every|al) )",
    "(?:liverpool|arsenal|chelsea|spurs|everton|celtic|rangers|man (?:city|united|utd|u)|leeds united|newcastle|villa|england|scotland|wales|ireland|"
    "brazil|super eagles|india|pakistan|australia|springboks|lakers|knicks|our (?:boys|lads|girls|side))(?: \\w+){0,3} (?:kill|murder|destroy|smash|"
    "hammer|batter|slaughter|thrash|beat) (?:them|us|you|everyone|that lot)",
    "(?:wahala|stress|hunger|sun|heat|traffic|work|hustle|search|rent|school|exam|interview|form|thing|matter|price|fuel|country|market|economy|"
    "boredom|e|it)(?: \\w+){0,3} (?:wan|want|dey|go|don|fit) kill (?:person|pesin|somebody|man|us)(?! and (?:i|me|that) )",
    "(?:my|his|her) own neck",
    "(?:my|a) neck on",
    (
        "(?:could|would) (?:kill|murder) (?:for )?(?:a|some|the) (?:coffee|tea|pint|drink|curry|biscuit|cuppa|nap|sandwich|pizza|"
        "kebab|burger|cigarette|smoke|glass|cup|gin|beer|takeaway|holiday|wee|chance|job)"
    ),
    (
        "(?:mum|mam|mom|wife|husband|dad|girlfriend|boyfriend|partner|nan|landlord|he|she|they|boss|parents|sister) (?:is |are |"
        "will |would |ll |s )*(?:gonna |going to )?(?:kill|murder|strangle|shoot|skin) me"
    ),
    (
        "(?:kill|murder|smash|nail|crush|destroy|slay|batter|beat|hit|attack|punch|break) (?:it|this (?:interview|presentation|"
        "test|next one)|that (?:interview|presentation|test|essay|exam|target)|the (?:interview|presentation|test|exam|"
        "next (?:one|interview)|target|numbers|ground|gym|books|deadline|mood|vibe|competition|application|case study|pitch|ice|"
        "bank|news|record|habit|cycle|news|silence|road|traffic|roof|assessment|boards?|pavement|wall|pillow|sofa|desk|screen|"
        "laptop|keyboard|snooze|sack|hay|streets|phones|question|questions|task|exercise)|my (?:interview|next|target|targets|"
        "pillow|laptop|phone|goals?|sales|record|pb|desk))"
    ),
    (
        "(?:knock|blow|kill) (?:them|em|you|him|her) (?:dead(?= (?:at|in|on|tomorrow|\\.|$|with|next))|away|"
        "off (?:their|his|her) feet|out of the (?:park|water)|with kindness)"
    ),
    "(?:beat|beaten|beating) (?:me|them|him|her|you|everyone|someone) (?:to (?:it|the)|at|by|on|in the|fair|out)",
    (
        "(?:hit|beat|get|end|do|finish|throw|push|run|cut|break|tear|rip|mess) (?:you|them|him|her|people|someone|everyone|"
        "the team|the staff) (?:up (?:about|on|for|with|later|again)|with (?:my|a|an|the|some) (?:question|idea|cv|portfolio|"
        "pitch|email|call)|for (?:advice|tips|feedback|six)|a (?:line|message|email|bone|text)|through|off (?:balance|track)|"
        "into (?:it|the role|work)|out of my|forward|towards|to (?:improve|see|do|the side|the limit)|by (?:the|my))"
    ),
)
_VIOLENCE_OFF = pattern(
    "(?:not|never|wouldnt|dont|isnt|wont|no|didnt|without|nobody|hadnt|rather than|instead of)(?: (?:wish|desire|intention|plan|"
    "gonna|going|to|want|wanna|ever|actually|really|saying|i|im|id|ill|that|would|will|do|anything|like|about|the|type|of|person|"
    "who|a|threat|threatening|trying|mean|literally|even|someone|anyone|people|hurt|violent|and|or|violence|one|think|"
    "thinking))*$"
)
_VIOLENCE_BY_OTHERS = pattern(
    "(?:he|she|they|my (?:ex|dad|brother|husband|wife|neighbour|boss|manager|stepdad|father|mother|partner)|patients?|residents?|"
    "customers?|clients?|someone|a (?:man|woman|patient|customer|resident|client)|somebody|kids|students|gang|the film|the book|"
    "the song|the game|in the (?:film|game|book|show)|putin|soldiers|who|villain|character)"
    "(?: (?:threatened|threatens|said|says|told|tried|was|wanted|want|wants|wantsto|wantedto|has|had|that|hed|shed|theyd|he|she|"
    "they|would|will|to|me|hes|shes|theyre|gonna|going|tries|who|is|are|might|could|did|once|used|always|keeps|kept|sometimes|us|"
    "my|often|even|likes|like|just|about|talks|talked|nearly|of))*$"
)
VIOLENT: dict[str, list[Rule]] = {}
VIOLENT_ALWAYS: list[Rule] = []
add_rules(VIOLENT, VIOLENT_ALWAYS, 0, "viol", _VIOLENT_SOURCES)


_MILD = late(
    r"\b(?:i (?:could|would|wanna|want to|feel like|felt like)|id (?:like|love) to|wanna|could|deserves?|needs?|wants?|"
    r"asking for) (?:happily |just |to |have |a |get )*(?:good |proper |right |big )?"
    r"(?:slap\w*|smack\w*|strangl\w*|throttl\w*|shak(?:e|ing)|clip round the ear|(?:wring|wringing) (?:his|her|their) necks?|"
    r"kick (?:up|in) the (?:arse|ass|backside|bum|pants))\b"
)
_COULD = late(
    r"\bi (?:(?:really|honestly|just|seriously|genuinely|swear i|happily|cheerfully|gladly|could|honest) )*(?:could|couldve|"
    r"coulda) (?:(?:just|really|honestly|happily|cheerfully|gladly|easily|quite|absolutely|almost) )*"
    r"(?:(?:have |of |ve |a )?(?:murdered|strangled|throttled|killed|swung for)|(?<!ve )(?<!a )(?:murder|strangle|throttle|"
    r"swing for)) "
    r"(?!(?:my|our|the|his|her|their|those|these) (?:own |whole |entire )?(?:family|families|wives|babies|flat ?mates?|"
    r"house ?mates?|wife|husband|hubby|partner|girlfriend|boyfriend|bf|gf|ex|fianc\w+|kids?|child\w*|son|daughter|baby|mum|mom|"
    r"mam|mother|dad|father|parents|brother|sister|nan|gran\w*|neighbour\w*|flat ?mate|house ?mate|dog|cat)\b|everyone\b|"
    r"everybody\b|all of (?:them|you)\b|people\b|you\b|(?:my|y)\w*sel(?:f|ves)\b|me\b)"
    r"\w+"
)
"""What one could do, said of anger and never of a deed: murder, strangle, throttle, swing for; and could have killed, but did not."""
_AND_WOULD = late(
    r"\b(?:and (?:i )?(?:would|will|might|may|shall)|i (?:really|actually|genuinely) (?:could|would|might|will)|really want\w*|"
    r"(?:own|bare|two) hands|i mean it|for real|(?:no|not|isnt|aint) (?:a |an )?(?:jok\w+|kidding|expression|figure)|next time|"
    r"(?:and )?then (?:myself|me)|and myself|slowly|stop me|everyone|everybody|whole (?:lot|office|place|family)|"
    r"when(?:ever)? i (?:next )?(?:see|get|find|meet|catch)|if i (?:ever |do )?(?:see|get|find|meet|catch)|"
    r"given (?:the|half a) chance|(?:tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|know where|"
    r"one day|just watch|"
    r"plan\w*|work(?:ed|ing)? out|thinking about it|think about it|keep (?:thinking|picturing|imagining)|picture|imagin\w+|"
    r"done (?:it|worse) before|nobody would|no one would|easy|easily)\b"
)
"""Beside such words it may become one."""
_TIMEPIECE = late(r"\b(?:at|on|checked|checking|check|tapped|tapping|wearing) (?:his|her|their|my|the) (?:\w+ )?watch\b")
_COMPOUND = late(
    r" (?:skil\w*|set|block|rack|rol|sharpen\w*|safety|work|training|handling|course|clas|cuts?|crime|drawer|holder|making|maker|"
    r"grinder|throwing|dril|control|laws?|licen[cs]e form|reactions?|operator|certificate|ticket)(?![^ ])"
)
"""After the name of a weapon: a thing or a course that is called after it (letters folded)."""
_WEAPON_LAST = late(r"(?:knife|gun|hamer|axe|bat|petrol|blade)$")
_LAUGHING = late(
    r"\b(?:(?:a?ha){2,}h?|hehe\w*|lo+l|lmf?ao|jk|(?:only|just|am|im) (?:joking|kidding)|figure of speech)\b|"
    r"[\U0001F602\U0001F605\U0001F606\U0001F923]"
)
_EARNEST = late(
    r"\b(?:no|not|aint|isnt) (?:\w+ )?(?:jok\w+|kidding|figure|lol)|\bjok(?:e|ing|es) (?:aside|apart)|\bi mean it|\bfor real\b|"
    r"\bseriously\b|\b(?:im|am|i) (?:gonna|going to|will)\b|\bill\b"
)
"""Beside such words a laugh takes nothing back."""
_MENACE = late(
    r"\b(?:kill\w*|murder\w*|stab\w*|cut|cuts|cutting|last time|(?:do|does|did|done) it|(?:gets?|getting|got) it|"
    r"at the door with|shoot\w*|shot|(?:hurt|hurts|hurting) (?:him|her|them|you|some\w+|any\w+|people|the|that)|hit|hits|hitting|"
    r"punch\w*|slap\w*|smack\w*|beat\w*|batter\w*|strangl\w*|"
    r"chok\w*|throttl\w*|smash\w*|break\w*|burn\w*|attack\w*|harm\w*|kick\w*|headbutt\w*|deck|knock\w*|bury|torch\w*|poison\w*|"
    r"ruin\w*|destroy\w*|swing\w*|thump\w*|crush\w*|bleed\w*|blood\w*|"
    r"die|dies|dead|death|kni(?:fe|ves)|guns?|bat|hammers?|axe|machete|blades?|petrol|matches|weapons?|fists?|bullets?|rifle|"
    r"acid|bombs?|push\w*|shov\w*|run (?:him|her|them) over|"
    r"pay|pays|paid|regret\w*|revenge|(?:get|getting|got) even|payback|lesson|coming (?:to|for)|(?:have|has|gets?|getting|"
    r"got) (?:it |whats )coming|see(?:s|ing)? (?:me|us) coming|finds? out|see (?:what|how|who|if)|what happens|"
    r"show (?:him|her|them|you)(?! (?:round|around|the ropes|how|where|what to))|(?:thing|stuff) for rats?|rat poison|"
    r"wait(?:ing|s)? (?:for|til|till|until|outside)|outside|car ?park|alone|dark|alley\w*|park(?:s|ed)|lives|"
    r"(?:his|her|their|walks?|drives?|way|gets?|go(?:es)?) (?:home|house|flat|car|kids|children|wife|husband|brakes)|"
    r"follow\w*|watch\w*|cctv|cameras?|witness\w*|(?:i|we) know (?:where|which|when|what time)|last thing|end (?:it|this|him|her|"
    r"them)|wont (?:see|know|be|forget|get|hear|like|walk|have|want|do)|finish\w*|"
    r"sort(?:ed|ing)? (?:him|her|them|it)|deal with (?:him|her|them)|visit\w*|get (?:him|her|them|you) (?:for|back|on)|got what|"
    r"deserv\w*|careful|warn\w*|promis\w*|swear|threat\w*|suffer\w*|scream\w*|beg|scared of me|afraid of me|"
    r"(?:be|feel|make (?:him|her|them)|gonna be|going to be|very|so) sorry\b(?! (?:for|about|i|to|that)\b)|"
    r"better (?:pray|run|hide|hope)|(?:get|gets|getting) (?:his|hers|theirs)\b|"
    r"hands on|hold of (?:him|her|them)|teeth|throat|neck|skull|tyres|brakes|violen\w*|rage|raging|hate|hates|snap|explode|"
    r"lose it|not responsible|dont care what happens|nothing (?:left )?to lose|one way or another|or else|mark my words|"
    r"(?:gonna|going to) (?:wish|get it)|meeting (?:him|her|them) (?:off|at|from))\b"
)
"""Words with which a meeting to come may be a threat; one of them, and nothing is ordinary about it."""
_ORDINARY = late(
    r"\b(?:awkward\w*|embarrass\w*|cring\w+|mortif\w+|dread(?:ing|ed)?|nervous|ashamed|uncomfortable|weird|(?:gonna|going to|ill|"
    r"might) cry|"
    r"what to say|how to (?:act|behave|be|react|look at|face|talk to|be around)|where to look|(?:what|how) (?:do|should|can|will|"
    r"am|would) i (?:going to |gonna |supposed to |even )?(?:say|act|look|face|behave|be around|congratulate)|"
    r"(?:at|after|before|from|to) (?:the |sunday |our |my |evening |morning |midnight )*(?:mass|church|chapel|mosque|temple|"
    r"synagogue|gurdwara|choir|sunday school|bible (?:study|class|group)|school (?:gates?|run))\b|"
    r"congratulat\w+|(?:happy|pleased|glad|chuffed) for (?:him|her|them)|be (?:nice|polite|civil|professional|gracious|normal|"
    r"friendly|pleasant)|my (?:best )?(?:friend|mate|pal)|"
    r"(?:have|i?ve|having|got|gotta|need|must|supposed|expected)(?: to)? (?:\w+ )?(?:see|face|meet|smile|pretend|train|report to|"
    r"hand over|welcome|introduce|induct|sit|work|stand|share|be) (?:\w+ ){0,4}?"
    r"(?:(?:opposite|next to|beside|with|under|for|alongside|near|across from) (?:him|her|them|that|the)|"
    r"(?:him|her|them|everyone|everybody)))\b"
)
"""A meeting to come as most of them are: what to say, where to look, having to sit beside somebody."""
_MEETING = late(
    r"\b(?:see(?:ing|s)?|meet(?:ing|s)?|welcom(?:e|ing)|introduc(?:e|ing)|induct(?:ing)?|hand(?:ing)? over|(?:polite|civil|nice|pleasant|friendly) to|fac(?:e|ing)|sit(?:ting)?|work(?:ing)?|"
    r"train(?:ing)?|stand(?:ing)?|bump(?:ing)? into|run(?:ning)? into|talk to|say|smile|with|opposite|next to|beside|"
    r"around)\b[^.!?\n]{0,40}"
    r"\b(?:mass|church|chapel|mosque|temple|choir|him|her|them|everyone|everybody|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday|tomorrow|tonight|next week|every day|at (?:work|the))\b"
)
_SENTENCES = late(r"[.!?\n]+")
_CLAUSES = late(r"[.!?,;\n]+|\band\b")
_OF_THEM = (
    r"(?:he|she|they|(?:my|our|his|her|their|the) (?:\w+ )?(?:mum|mam|mom|mother|dad|da|father|parents|brother|sister|son|"
    r"daughter|wife|husband|partner|friend|mate|cousin|uncle|aunt\w*|nan|gran\w*|flat ?mate|house ?mate|"
    r"neighbou?r|girlfriend|boyfriend|family|kids?|doctor|gp|nurse|paramedics?|ambulance))"
)
_COMPANY = late(
    rf"\W*(?:(?:and|but|so|ok|okay|yes|well|now|thanks?|thank you|right) )*{_OF_THEM}(?:s|re|ve)?(?: (?:is|are|has|have|was|were|"
    rf"been|gone|went|back|now|just|still|all|out|safe|sitting|staying|resting|sleeping|asleep|home|here|there|stayed|stays|came|"
    rf"come|round|over|taken|took))* ?"
    rf"(?:(?:with|beside|next to|looking after|watching|asleep|sleeping|resting|safe|fine|ok|okay|calmer|calm|better|"
    rf"in (?:bed|hospital|good hands)|at (?:the )?(?:home|hospital|doctors?|gp|a and e|a&e)|home)\b(?:,? (?:him|her|them|me|us|"
    rf"{_OF_THEM}|now|today|tonight|this morning|the moment|at|in|for|and|is|are|hes|shes|theyre|safe|asleep|sleeping|resting|"
    rf"fine|ok|okay|again|too|there|here|hospital|bed|home))*)\W*"
)
"""Somebody is with somebody, or safe: said of one who was in danger, and all that is said."""


_SPOKEN = late(
    r"\bsh(?:oo|o)t(?:ing)? (?:\w+ ){1,5}(?:an?|the|my|another) (?:\w+ )?(?:e-?mails?|mail|message|text|note|line|dm|question|cv|"
    r"resume|look|reply)\b|\bsh(?:oo|o)t(?:ing)? (?:my|your|his|her|our|the) sh(?:oo|o)ts?\b|"
    r"\b(?:has|have|had|is|did|wo|will|ca)(?: ?nt| not) (?:\w+ )?(?:come|came|coming|been|get|getting|got) out of "
    r"(?:(?:his|her|their|the) (?:bed)?room|bed)\b|"
    r"\b(?:he|she|they|boss|foreman|manager|chef) (?:has |have |had )?(?:see|sees|saw|seen|look|looks|looked|like|likes|liked|check|"
    r"checks|checked|test|tests|tested|inspect\w*|praise[sd]?) (?:at )?my (?:\w+ )?(?:weld\w*|work|cv|portfolio|stitch\w*|"
    r"brickwork|joints?|cooking|cutting|drawing\w*|code|papers?|test|certificates?)\b|"
    r"\b(?:talking|speaking|asking|interrupt\w*|question)\b (?:\w+ ){0,4}wait(?:ing)? (?:til|till|until) (?:he|she|they)(?:re|"
    r" are| is|s)? (?:finish|done)\w*|"
    r"\bwait(?:ing|s)? (?:for|til|till|until) (?:he|she|they|them|him|her)(?: \w+){0,2} (?:finish|done)\w* (?:talking|speaking|"
    r"asking|(?:their|his|her|the) (?:sentence|point|question))\b|"
    r"\b(?:he|she|they) (?:ever )?(?:stops?|finish(?:es)?) (?:talking|speaking)\b|"
    r"\bbeat (?:him|her|them) (?:in|to|at|for) (?:the|that|this|a|my) (?:\w+ )?(?:round|job|role|post|final|race|interview|stage|"
    r"offer|place|top|position|test)\b|"
    r"\bblow(?:ing)? up (?:their|his|her|my|your|the) (?:inbox\w*|phones?|dms?|notifications|linkedin|e-?mail|mentions)\b|"
    r"\b(?:hit|hits|bumped|scratched|clipped) (?:my|our) (?:\w+ )?(?:car|van|bike|fence|gate|bumper|wing mirror)\b|"
    r"\b(?:destroy|kill|smash|crush|murder|slay|nail|bomb|ace|own|demolish)(?:ed|s|ing)? (?:the|that|this|my|every) (?:\w+ )?"
    r"(?:competition|interview|test|exam|presentation|audition|next (?:one|round)|assessment|questions?|task)s?\b(?! (?:room|building|and (?:then )?(?:his|her|their|him|them|everyone|every|all)\b))"
    r"(?: next time)?(?:,? (?:just )?watch me)?|"
    r"\bhaunt\w* [^.!?\n]{0,60}\b(?:when i ?m [^.!?\n]{0,20}\b(?:dead|old|ninety|a ghost)|as a ghost)\b(?![^.!?\n]*\b(?:soon|tonight|tomorrow|burn|kill|hurt|after i)\b)"
    r"[^.!?\n]*|"
    r"\b(?:go(?:es|ing)?|went|gone) (?:\w+ )?(?:over|above|past) (?:his|her|their|the (?:\w+ )?\w+s) heads?\b|"
    r"\b(?:ask|tell|say|talk|speak|thank|mention|discuss)(?:ing)? (?:\w+ ){0,5}?(?:face to face|in person|"
    r"to (?:his|her|their) faces?|out loud|one to one)\b|"
    r"\b(?:id|i would) (?:just |only )?(?:tell|remind) (?:him|her|them|(?:my|a|that) friend) (?:that )?"
    r"(?=[^.!?\n]*\b(?:arent|isnt|wasnt|werent|not|worth|good|proud|enough|more|better|years)\b)"
)
"""Ways of speaking of an e-mail, a try, a talk, of asking somebody higher up, of saying a thing to their face, of what one would
tell a friend; what else stands there is looked at without them."""


def ordinary(given: str) -> bool:
    """Whether a text speaks of an ordinary meeting, of a slap with a laugh, or of what one could do to somebody, and no word of
    menace stands in it.

    Then the encoder's lone word for a threat does not stand: it has learnt that "I will see him on Monday" is often one."""
    flat, spoken = _SPOKEN.subn(" ", plain(in_english(given)).replace("'", ""))
    if flat.strip() and all(_COMPANY.fullmatch(part) for part in _CLAUSES.split(flat) if part.strip()):
        return True
    flat = _TIMEPIECE.sub(" ", flat)
    if _COULD.search(flat) and not _AND_WOULD.search(flat):
        flat, angry = _COULD.subn(" ", flat)
        spoken += angry
    jest = _MILD.search(flat) if _LAUGHING.search(flat) and not _EARNEST.search(flat) else None
    if jest:
        flat = _MILD.sub(" ", flat)
    if _MENACE.search(flat):
        return False
    met = any(_ORDINARY.search(part) and _MEETING.search(part) for part in _SENTENCES.split(flat))
    return jest is not None or spoken > 0 or met


def threats(normal: Normal, given: str = "") -> list[re.Match[str]]:
    """Threats against others, without idiom, denial, play and what others threatened."""
    text = normal.text
    found: list[re.Match[str]] = []
    for tries, m in enumerate(matches_of(normal, VIOLENT, VIOLENT_ALWAYS)):
        if len(found) >= 6 or tries >= 10 * TRIES or (not tries and ordinary(given)):
            break
        left, right = sentence_around(text, m.start(), m.end())
        if m[0].endswith(" me") or text.startswith(" me ", m.end()):
            continue  # somebody else's threat against the writer
        if _WEAPON_LAST.search(m[0]) and _COMPOUND.match(text, m.end()):
            continue
        if _HYPERBOLE.search(text[max(left - 1, m.start() - 30) : min(right, m.end() + 30) + 1]):
            continue
        before = " " + text[max(left, m.start() - 90) : m.start()].rstrip()
        if _VIOLENCE_OFF.search(before) or _VIOLENCE_BY_OTHERS.search(before):
            continue
        found.append(m)
    return found

