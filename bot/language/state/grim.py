"""Words that are grim only where something says that more than work is meant."""

from __future__ import annotations

from bot.language.state.blocks import NO_USE
from bot.language.state.rules import add_family

_NOT_JUST_WORK = (
    "(?:not (?:just|only|even|really|talking)|dont (?:just |only |even )?mean|isnt (?:just|only|really|even)|and not|"
    "havent only)(?: \\w+){0,4} (?:job|jobs|work|search|hunt|interviews?|applications?|profesionaly|professionally|internship|"
    "role|career|scheme|uni|course|email|rejection|city|post)(?= )"
)
add_family(
    1,
    "loose",
    (
        "(?:pointless|hopeless|finished|end of the road|no point|done|tired|it all|all of it|everything|doing this|enough|"
        "nothing left|nothing there|no way out|go on|over)(?: \\S+){0,12} "
    ) + _NOT_JUST_WORK,
    _NOT_JUST_WORK + "(?: \\S+){0,6} (?:everything|me|my (?:whole )?life|all of it|any of it|life|living)(?= )",
    (
        "(?:better|best|happier|easier|relief|lighter)(?: \\w+){0,6} (?:had i|if i had|if id|if i was|if they had|if shed|"
        "if theyd) never (?:been born|had me|existed|met me)"
    ),
    "(?:might as well|better) (?:not|never) (?:have )?(?:bothered )?(?:been |being |be )?born",
    (
        "(?:might|may) (?:just )?as well (?:not|never) (?:even )?(?:exist|be (?:here|alive|around)|have existed|"
        "wake up)(?= )(?! (?:to|for|on|in|at|when|as far|with|by) )"
    ),
    "(?:slip|fade|melt|drift) away(?: \\w+){0,4} (?:fuss|notice|anyone|anybody|nobody|quietly)",
    "taking up (?:space|room|air|oxygen)",
    "(?:not|id not|wouldnt|no)(?: \\w+){0,2} (?:be )?(?:any |a |much )(?:great )?los(?:s)?(?= (?:\\.|$|to))",
    "(?:absence|being gone|not being (?:here|there)) (?:would|will|might)(?: \\w+){0,5} (?:relief|easier|better|noticed)",
    "waiting for (?:it|everything|life|the whole thing)(?: all)? to (?:be over|end|stop|finish)",
    "(?:deserves?|better off with|be free of)(?: \\w+){0,4} (?:me(?= (?:\\.|$))|someone who (?:isnt|is not))",
    (
        "(?:who|anyone|anybody|nobody|someone)(?: \\w+){0,3} (?:care|notice|text|ring|mind|bothered|realise|"
        "realize)(?: \\w+){0,3} (?:if|that|when|im|i)(?: \\w+){0,3} (?:stopped (?:showing|turning|existing)|vanished|disappeared|"
        "gone|ghosted|wasnt|died)"
    ),
    (
        "(?:only one|only thing|just you|all thats)(?: \\w+){0,3} (?:keeping me here|whod notice|who would notice|"
        "that would notice|keeps me here)"
    ),
    "(?:place|room|use|need) for me (?:on|in) (?:this|the) (?:planet|world|earth|life)",
    "(?:god|he|they) (?:make|made|did|do) (?:a )?mistake when (?:he|they|god) (?:make|made|create|created) me",
    (
        "(?:dont|not|never|cant|no longer)(?: \\w+){0,4} (?:plan|picture|imagine|see)(?: (?!working)\\w+){0,6} (?:beyond|past|"
        "next year|in it|the end of the month|at (?:thirty|forty|fifty|sixty))"
    ),
    "would(?: \\w+){0,2} (?:anyone|anybody) (?:even |actually )?(?:care|notice|miss me)(?= )",
)
add_family(
    2,
    "loose",
    (
        "(?:hope|hoping|hopes|hoped|wish|wishing|disappointed|glad|gutted|relieved)(?: \\S+){0,9} (?:biopsy|lump|scan|tumour|"
        "tumor|cancer|appendix|flutter|heart attack|stroke|illness|going round|benign|terminal|malignant)(?= )"
    ),
    "(?:benign|all clear|not serious|fine)(?: \\S+){0,4} (?:disappointed|sorry to hear it|gutted)",
    (
        "(?:wouldnt|not|never|dont) (?:even )?(?:move|brake|swerve|fight it|step back|get out of the way|"
        "look)(?: \\w+){0,3} (?:if|when|any ?more)?(?: \\w+)? (?:came|come|something|it|i got ill)(?= )"
    ),
    "(?:stop|stopped|stopping) looking (?:before|when) (?:crossing|i cross|crosing|i step)",
    "(?:let go of the wheel|unclip|take my hands off the wheel|close my eyes (?:at|behind) the wheel|going under and staying)",
    "(?:legs?|feet|foot|body)(?: \\w+){0,3} (?:want|wants|wanted|wanting|go|goes) to (?:walk|go|step|jump|move|keep going)",
    "(?:bring|take|took|fetch|call) me with (?:him|her|them|you)(?= )",
    "(?:not|never|no)(?: \\w+){0,4} open (?:my|the) eyes(?= )",
    (
        "(?:death|dying|dead|the void|oblivion)(?: \\w+){0,3} (?:quiet|peaceful|comfort|comforts|comforting|kind|restful|calling|"
        "elite|bliss|inviting)(?= )"
    ),
    "(?:intrusive|s word|those|the|them|bad) thoughts (?:\\w+ ){0,3}(?:jumping|dying|loud|back|death|hurting|crashing|ending)",
    "(?:reset|off|exit|delete|quit) (?:button|switch|key)(?: \\S+){0,10} (?:me|myself|lights out|my life|for good)(?= )",
    (
        "(?:dug|dig|digging) (?:my )?nails|hitting my head (?:off|on|against)|(?:punch|punched|punching|hit) (?:the |"
        "my )?(?:wall|head|legs?|myself)(?: \\w+){0,3} (?:till|until|again|on purpose|felt good)"
    ),
    (
        "(?:googled?|searched|looked up|read up)(?: \\w+){0,3} how (?:many|much|long|high|deep)(?: \\w+){0,6} (?:takes|take|need|"
        "needed|to)(?= )"
    ),
    "(?:ledge|window ledge|roof|edge|balcony|bridge)(?: \\w+){0,4} looking (?:down|over)",
    (
        "(?:off the road|over the edge|came down on me|ran me over|hit me|finishes me|finish me|"
        "took me)(?: \\w+){0,5} (?:relieved|thanked it|glad|grateful|mind|good)(?= )"
    ),
    "(?:kill|finish|take) me and i (?:thought|said|was like|went)(?: \\w+)? (?:good|fine|great|finally|thank)",
    "(?:relapsed|slipped)(?: \\S+){0,4} (?:arms?|legs?|thighs?|blade|cut|clean)(?= )",
)
add_family(
    3,
    "loose",
    (
        "(?:got|have|picked|chosen|chose|set|decided|decide|fixed|know)(?: \\w+){0,2} (?:a|the|my) (?:date|"
        "day)(?: \\w+)?(?= (?:\\.|$|and|its|it|for it|ready|in))"
    ),
    (
        "(?:keys?|door|note|address)(?: \\S+){0,8} (?:so|to)(?: \\w+){0,2} (?:police|someone|somebody|they|people|he|she|"
        "nobody)(?: \\w+){0,3} (?:find|finds|break|know where|get in|walks in)"
    ),
    (
        "(?:so|where|when|for) (?:people|they|he|she|someone|nobody|the police|whoever)(?: \\w+){0,3} (?:to find|find|finds|"
        "will find) (?:me|my body|it|us)(?= )"
    ),
    (
        "note(?:s)?(?: is| are)? (?:in|on|under) (?:me|my|the|a|her|his) (?:locker|drawer|desk|table|bed|pillow|fridge|bag|car|"
        "van|glovebox)(?= )"
    ),
    "(?:ive|i have|have|ok so ive) (?:tied|tested|measured|counted|loaded|sharpened|drawn)(?: \\w+){0,2} (?:it|them|up)(?= )",
    "(?:stones|rocks|bricks|weights) (?:in|into) (?:my|the) (?:jacket|pockets?|coat|bag)",
    "(?:paid|paying|pay|cheques?|squared|settled)(?: \\w+){0,4} (?:everyone|everything|everybody|all i|what) (?:i )?(?:owe|owed)",
    (
        "(?:fed|feed|food|water)(?: \\w+){0,3} (?:cat|dog|cats|dogs|fish|rabbit)(?: \\S+){0,10} (?:till|until|when|"
        "before) (?:someone|somebody|they|she|he) (?:comes|finds|gets|come)"
    ),
    "(?:last|final) (?:pint|supper|meal|walk|drink|cup of tea|cigarette|sunset) (?:with|and|then|on|before)",
    (
        "(?:wont|not|never) (?:be )?(?:boarding|getting on|needing (?:the |your )?(?:coaching|help|it|them|anything)|"
        "coming back up|see(?:ing)? the weekend)"
    ),
    (
        "(?:shant|shall not|wont|not) be (?:needing|requiring|troubling|bothering)(?: \\S+){0,5} (?:after|from|past|anyone|"
        "anybody|you)"
    ),
    (
        "(?:pills|tablets|blade|rope|knife|bottle|medicine|insulin|belt)(?: \\w+){0,4} (?:in front of me|in my hand|on the bed|"
        "beside me|next to me|on my lap|on the bedside)"
    ),
    (
        "(?:who wants|someone take|anyone take|need someone|needs a home|have|take) (?:my|for my) (?:cat|dog|cats|dogs|"
        "hamster)(?: \\S+){0,6} (?:tomorrow|tonight|by|serious|monday|weekend)"
    ),
    (
        "(?:im |i am )?doing it(?= (?:once|when|after|tonight|now|tomorrow|\\.))(?: \\S+){0,3} (?:dont|wont|missus|wife|husband|"
        "kids|mum|goes|go|asleep|bye|alone|nights)"
    ),
    "goodnight like(?: \\w+){0,4} (?:any other|normal|always|usual)|didnt say goodbye but|they dont know it (?:was|is)",
    (
        "(?:bought|buyed|got|collected|ordered|have)(?: \\w+){0,4} (?:medicine|tablets|pills|paracetamol|"
        "boxes)(?: \\S+){0,5} (?:pharmacies|shops|internet|online|places)"
    ),
    (
        "(?:it has to be|its gonna be|it will be|has to be) (?:tonight|tomorrow|sunday|today)(?: \\S+){0,3} (?:before|"
        "lose my nerve|because)"
    ),
    (
        "(?:everything|it all|all) (?:is |will |should )?(?:be )?(?:clear|sorted|arranged|tidy|settled|"
        "in order)(?: \\w+){0,3} (?:by (?:the weekend|then|tonight|tomorrow|sunday)|before i go|when im gone)"
    ),
)
add_family(
    2,
    "wish",
    (
        "(?:feel like|feeling like|want to|wanna|urges? to|keep|need to|have to|could|thinking (?:of|about)|tempted to|"
        "started) (?:slash|slashing|cut|cutting|burn|burning|scratch|scratching|stab|stabbing|slice|slicing) (?:my|me|the|both|"
        "at)? ?(?:my |me )?(?:own )?(?:arms?|legs?|wrists?|thighs?|skin|face)(?= )"
    ),
    (
        "(?:scratch|scratching|bite|biting|cut|cutting|pick|picking)(?: \\w+){0,3} (?:till|til|until) (?:it|i|they) (?:bleed|"
        "bleeds|bled)"
    ),
)
add_family(
    1,
    "loose",
    "worth more(?: \\w+){0,6} (?:insured|in insurance|dead|gone)(?= )",
    (
        "weight (?:round|around|on) (?:everyones|everybodys|their|his|her|my \\w+s?|the family)(?: \\w+)? ?(?:neck|necks|back|"
        "shoulders)?"
    ),
    "what am i (?:even |actually |really )?for(?= (?:\\.|$))",
    "(?:theyd|they would|he would|she would|hed|shed|everyone would|everyoned)(?: \\w+){0,2} get over (?:me|it|losing me)(?= )",
    "no light at the end", "matter to (?:anyone|anybody|no one|nobody)",
    "should have had (?:a different|another) (?:kid|son|daughter|child)",
    "(?:reason|want|wanted|point|why) to have another (?:one|birthday)|another birthday",
    (
        "(?:dead ?weight|burden|waste|drain|parasite|leech)(?: \\w+){0,3} (?:on|of|to|for) (?:that |my |the |this |everyones |"
        "them|him|her)(?:family|time|parents|wife|husband|kids|money)?"
    ),
)
add_family(
    2,
    "loose",
    (
        "(?:care|mind|bothered|cry)(?: \\w+)? if (?:the |a |some |that )(?:\\w+ ){0,2}(?:flattened|crushed|squashed|hit|ran over|"
        "mowed down|took out|got) me"
    ),
    (
        "(?:happy|glad|relieved|grateful|gratitude)(?: \\S+){0,8} (?:terminal|diagnosis|plane|go down|crash|crashed)(?= )|"
        "(?:plane|train|bus|coach|car)(?: \\S+){0,10} (?:gratitude|relieved|relief|grateful)(?= )"
    ),
    (
        "(?:voice|voices|head|brain|something)(?: \\w+){0,4} (?:says|saying|tells me|telling me|said|goes|"
        "whispers)(?: to)? (?:end it|do it|jump|kill|just die|step off|go on then|cut)(?= )"
    ),
    (
        "(?:stopped|not|dont|stop)(?: \\w+){0,3} (?:taking|bothering with|using) (?:my |the )?(?:inhaler|insulin|"
        "heart (?:pills|tablets|meds)|warfarin|medication)(?: \\S+){0,8} (?:takes me|die|dies|happens|matter|care)(?= )"
    ),
    "if it takes me it takes me", "(?:want|like|need) (?:to be )?where (?:he|she|they) (?:is|are)(?= (?:\\.|$))",
    "(?:enter|walk|go|wade|swim)(?: \\w+){0,4} and (?:not|never|dont|no)(?: \\w+)? (?:come|coming|go|swim) (?:out|back)",
    "(?:delete|erase|wipe) my (?:save file|own file|existence|account on life)", "picture(?:d|s)? my (?:own )?death",
    "(?:crossing|train|lorry|bus|bridge)(?: \\S+){0,8} (?:go on then|just do it|now or never)(?= )",
)
add_family(
    3,
    "loose",
    (
        "(?:wont|not|never|cant)(?: \\w+){0,2} make it (?:to|too|til|till|2) (?:monday|tuesday|wednesday|thursday|friday|"
        "saturday|sunday|the (?:weekend|morning|call|feedback)|christmas|tomorrow)(?! (?:because|as i|im working|can we|"
        "could we))"
    ),
    "(?:nobody|no one|wont|not|never)(?: \\w+){0,4} find(?:s)? me (?:till|til|until|before|in time|there)",
    "(?:nobody|no one)(?: \\w+){0,3} to find me",
    (
        "(?:take|taking|have|having|swallow) (?:them|it|all|the lot|everything)(?: all)?(?: together| at once|"
        " in one go)?(?: \\S+){0,3} (?:tonight|this night|after the|before bed|when they|once they)(?= )"
    ),
    "send (?:someone|somebody|the police|an ambulance) to the (?:room|house|flat|address|bridge)",
    "(?:pills|tablets|paracetamols?|capsules|boxes)(?: \\w+){0,3} (?:lined up|laid out|counted|in rows|in a row|arranged)",
    "(?:bought|got|ordered|hired)(?: \\w+){0,2} (?:helium|nitrogen|charcoal|barbecue|a rope|rope)(?= )" + NO_USE,
    "go(?:ing)? through with it(?= (?:\\.|$|tonight|now|this time|was|today))",
    "decided (?:when and how|how and when|on the day|where)",
    "(?:do|doing) what (?:dad|my dad|mum|he|she|my brother|my father|kurt) did",
    (
        "(?:one|1) (?:less|fewer) (?:applicant|person|mouth|candidate|problem|loser)(?: \\S+){0,6} (?:tomorrow|tonight|monday|"
        "soon|by)(?= )"
    ),
    "tell (?:them|him|her|mum|dad|everyone|my \\w+) (?:that )?i (?:loved|love) (?:them|him|her|you)",
    "know exactly how (?:many|much)(?: \\S+){0,8} (?:need|take|have|takes)(?= )",
    "resignation from (?:all of it|everything|life|the world)", (
        "(?:passwords?|pin|login)(?: \\S+){0,14} (?:need it tomorrow|parents can|she can|they can|wife can|mum can|post it|"
        "thats me|ok thats all)"
    ),
    "blood everywhere|everything is covered in blood|(?:wont|not|doesnt|isnt) stop(?:ping)? bleeding|vein open",
    "(?:paid|booked|chosen|prepaid)(?: \\w+){0,3} (?:undertaker|funeral|coffin|plot|cremation)(?= )",
    (
        "(?:swapped|dropped|gave away|cancelled|canceled)(?: \\w+){0,3} (?:shifts?|appointments?|milk|"
        "everything)(?: \\S+){0,4} (?:past|after|from|beyond)(?= )"
    ),
    (
        "(?:posted|written to everyone)(?: \\S+){0,12} (?:arrive|get there|land|read)(?: \\w+){0,2} (?:till|til|until|after|"
        "when) (?:its|it is|im|ive)(?: \\w+)? ?(?:over|gone|done)?"
    ),
    "(?:shotgun|gun|rifle|rope|insulin|helium)(?: \\w+){0,2} (?:out|loaded|ready|unlocked)(?= )",
    "(?:last|final) train(?: \\S+){0,8} (?:ill be there|be waiting|be on the)",
    "(?:kiss|kissed)(?: \\w+){0,3} (?:children|kids|baby|wife|girls|boys)(?: \\w+){0,2} (?:sleep|asleep|goodbye|last)",
)
