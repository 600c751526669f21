"""Wishes said in one plain sentence."""

from __future__ import annotations

from bot.language.state.rules import add_family

add_family(
    2,
    "wish",
    (
        "(?:dont|do not|not sure|not certain|unsure|doubt)(?: \\w+)? (?:think|know|sure|believe|certain|if|that)?(?: if| that|"
        " whether)? ?i(?:d)? (?:even )?(?:wanna|want to|want|wish to|care to|can) (?:live|be alive|exist|stay alive|go on living|"
        "keep living|be here anymore)(?= (?:\\.|$|any|if|without|like|through|with this|at all|and|or|but))"
    ),
    (
        "(?:hurt|cut|harmed|selfharmed|self harmed|burned|burnt|scratched|hit|punched|starved){_} (?:myself|"
        "my (?:arm|arms|leg|legs|wrist|wrists|thigh|thighs)) (?:again|last night|yesterday|this morning|tonight|today|"
        "after (?:the|that|it|this)|on purpose|deliberately|because i)"
    ),
    "(?:relapsed|relapse|relapsing)(?: \\w+){0,3} (?:sh|selfharm|self harm|cutting|cuting|hurting myself)",
    "cut again",
    "(?:back to|started) (?:cutting|hurting myself|selfharm|self harm)(?= )(?! (?:costs|corners|hair|hours|meat|wood|grass))",
    (
        "(?:id|i would) (?:be )?(?:give anything|so relieved|relieved|glad|grateful)(?: \\w+){0,4} (?:died|not to have woken|"
        "never to have woken|didnt wake|not to wake|dead)"
    ),
    (
        "(?:fighting|fight|resisting|feel|feeling|have|having|got|the|an|this|strong|"
        "constant) (?:\\w+ )?urges? to (?:\\w+ )?(?:hurt|cut|harm|take every|take all|swallow|jump|end|kil|die|burn|step)"
    ),
)
add_family(
    2, "wish",
    "(?:wanna|want|want to|wish to) be unalived?", "ctb", "(?:suicidal )?ideation", (
        "(?:cant|cannot|dont|not|couldnt)(?: \\w+)? (?:promise|say|guarantee|be sure|think|feel|know)(?: that| if)? ?(?:im |"
        "i am |i feel |id be )?safe(?= (?:\\.|$|with myself|from myself|tonight|alone|on my own|right now|at home tonight))"
    ),
    (
        "(?:wish|hope|pray|want)(?: that)? my heart(?: would| will| wld| could)?(?: just)? (?:stop|stops|give out|gives out|"
        "pack in|stop beating)"
    ),
    "(?:hurt|cut|burn|wound|stab|harm) me with (?:a |the |my )?(?:knife|razor|blade|lighter|glass|iron|scissors)",
    (
        "(?:idea|ideas|thought|thoughts|think|thinking|want|plan) (?:\\w+ )?to (?:kil|hang|drown|shoot) me(?= (?:\\.|$|because|"
        "since|tonight|now|every|and|but))"
    ),
)
add_family(
    2, "wish",
    "quero (?:me )?(?:matar|morrer|suicidar)(?: me)?", "(?:nao|n) quero (?:mais )?viver", "vou me matar",
    "quero acabar com (?:a minha vida|tudo)",
    "(?:you )?(?:me )?quiero (?:morir|matar|suicidar)(?:me)?(?! de (?:la )?(?:risa|verguenza|hambre|sueno|calor|frio))",
    "(?:you )?no quiero (?:seguir )?(?:vivir|viviendo)(?: mas)?(?! (?:en|con|aqui en))", "voy a matarme",
    "(?:je )?(?:veux|voudrais) (?:mourir|me (?:tuer|suicider))", "(?:je )?(?:ne )?veux plus vivre",
    "(?:ich )?(?:will|mochte) (?:nicht mehr leben|sterben|mich umbringen)", "mich umbringen",
    "chce (?:umrzec|sie zabic)", "nie chce (?:juz )?zyc", "voglio (?:morire|uccidermi)", "non voglio (?:piu )?vivere",
    "(?:ik )?wil (?:dood|sterven|niet meer leven)",
    "marna chahta", "marna chahti", "mar jana (?:chahta|chahti)", "marne ka man+", "jeena nahi (?:chahta|chahti)", "khudkushi",
)
add_family(
    3, "intent",
    (
        "(?:slit|slitting|slitted|slash|slashing|slashed|sliced|slicing|cut|cutting|opened|opening){_} (?:my|me|"
        "both my) (?:own )?(?:wrists?|veins?|throat)"
    ),
    (
        "(?:swallow|swallowed|swallowing|drink|drinking|drank|drunk|drinked|downed|ate){_} (?:the |some |a |my |this |bottle of |"
        "of |whole |cup of |all |half )*(?:bleach|weedkiller|weed killer|pesticide|insecticide|poison|rat poison|antifreeze|"
        "drain cleaner|acid|petrol)"
    ),
)
add_family(
    3, "firm",
    (
        "(?:turned|turn|opened|open|opening|put|left|turning|switched) (?:on )?(?:all )?(?:the |my )?gas(?: taps?| on| oven|"
        " stove)*(?= (?:\\.|$|and|now|on|in the kitchen|so))(?! (?:for|to cook|as part))"
    ),
)
add_family(
    1, "wish",
    "outstayed my (?:welcome|time) (?:in|on) (?:this|the) (?:world|life|earth|planet)",
    "worth the (?:effort|trouble|bother|pain) of (?:breathing|living|being alive|waking|existing)(?: \\w+)?",
    "(?:insurance|pension|payout|money)(?: \\w+){0,5} if i (?:went|died|was gone|were gone|go|die|wasnt here|werent here)",
    "worth more (?:\\w+ )?dead(?: than alive)?",
    "(?:point|use|sense) (?:in|of|to) (?:living|being alive|life|existing|being here)",
    "better off (?:without|w out) me(?! (?:in|on) (?:the|that|this) (?:team|project|group|shift|role|call))",
)
add_family(
    3, "loose",
    (
        "(?:took|taken|swallowed|had|necked|downed|done) (?:\\w+ ){0,3}(?:packs?|packets?|boxes|box|strips?|sheets?|bottles?|"
        "handfuls?)(?= (?:\\.|$|of|and|already|now|about|dont|im|at once))(?! of (?:crisps|biscuits|sweets|books|cards|stock|"
        "files|leaflets|gloves|cigarettes|water|beer|wine))"
    ),
    (
        "(?:have|keep|take|look after|mind) (?:the|my) (?:dog|cat|bird|birds|rabbit|hamster)(?: \\S+){0,4} (?:permanently|"
        "for good|forever|for ever|after im gone)"
    ),
)
add_family(
    3, "intent",
    (
        "have (?:kiled|hanged|hung|shot|drowned|toped|ofed|ended) myself (?:on|by|before|tonight|in|at|when|"
        "and)(?! the (?:fot|foot))"
    ),
    (
        "(?:il|ill|i will|im gona|im gonna|im going to|i go|then|and){_} do (?:for )?myself(?= (?:in|\\.|$|tonight|tomorow|"
        "tomorrow|today|on|friday|monday|sunday|saturday|after|too|as wel|aswel|next))(?! (?:a favour|a favor|no favours|proud|"
        "justice))"
    ),
    (
        "(?:belt|ligature|cord|cable|flex|dog lead) (?:is |thats )?(?:already |now |tight |right )*(?:round|around|"
        "on) my neck(?= (?:already|now|and|\\.|$|dont|as i|while|tied))"
    ),
    (
        "engines? (?:is |are |s )?(?:runing|running|on)(?: in the garage)?{_} (?:garage )?(?:dors?|doors?|windows?) (?:is |are |"
        "all )*(?:shut|closed|up|taped|down)(?= (?:\\.|$|sorry|tel|tell|and im|they))"
    ),
    (
        "(?:dors?|doors?|windows?) (?:is |are |all )*(?:shut|closed|taped){_} (?:and )?(?:the )?engines? (?:is |are |"
        "s )?(?:runing|running|on)(?= )"
    ),
)
add_family(
    2, "wish",
    (
        "(?:heads?|mind|brain|voices?|thoughts?)(?: \\w+){0,2}? (?:saying|says|say|teling|telling|tels|"
        "tells)(?: me)?(?: to)? (?:kil|hang|hurt|cut) (?:your|my)self"
    ),
    (
        "(?:asked|ask|asking|beg|beged|begging|begged|pray|prayed|praying|told|tell|tel)(?: to| with)? (?:god|gods|the lord|lord|"
        "allah|jesus|heaven|the virgin|him upstairs|himself upstairs|the man upstairs|himself|the universe|the ancestors|death|"
        "my (?:late|dead) \\w+)(?: (?!not)\\w+){0,3} to (?:take|call|cal|bring|come for|collect) me(?= (?:\\.|$|in my|away|"
        "tonight|now|to (?:him|her|them)|home (?:\\.|$)|every|please|before|already|and|too|soon))"
    ),
    "take me in (?:my|the) sleep",
    (
        "(?:gusto|gustong|ayoko|ayokong|ayaw)(?: (?:ko|kong|na|nang|ng|po|pong|talaga|talagang|lang|sana|sanang))*{_} (?:mamatay|"
        "magpakamatay)"
    ), "(?:ayoko|ayokong|ayaw)(?: (?:ko|kong|na|nang|ng|po|pong|talaga|talagang|lang|sana|sanang))*{_} mabuhay", "magpakamatay",
    "magpapakamatay", "nagpapakamatay",
    "tapusin (?:na |ko )*(?:na )?(?:ang |yung )?buhay ko", "(?:kitilin|kikitilin) (?:ko )?(?:ang )?(?:sarili|buhay)",
)
add_family(
    3, "loose",
    (
        "(?:gun|guns|rifle|shotgun|pistol|revolver)s? (?:is |are |s )?(?:loaded|out of the (?:cabinet|safe|case|drawer)|"
        "on the (?:kitchen |bed ?side )?(?:table|bed|seat)|in my (?:mouth|hand|lap))"
    ),
    (
        "(?:im|i am|here|up|stod|stood|sat|siting|sitting)(?: \\w+){0,2} (?:on|onto) (?:a |the |my |our )?(?:\\w+ )?(?:rof|roof|"
        "rooftop|ledge|parapet|viaduct|overpass)(?= (?:now|\\.|$|and|its|is|eleven|ten|flor|again|with))"
    ),
    (
        "(?:baths?|tub) (?:is |s )?(?:run|runing|running|ful|full|filed|filled|ready){_} (?:and )?(?:the )?(?:blades?|razors?|"
        "toaster|pils|pills)"
    ),
    (
        "(?:my|the) (?:note|letter)s? (?:is |are |s )?(?:folded |left |now )*(?:on|in|under) (?:the|my) (?:\\w+ )?(?:desk|table|"
        "pillow|bed|hoodie|fridge|drawer|coat|jacket|pocket)"
    ),
    "(?:charcoal|helium|rope|petrol|gun|tablets|pils|pills)(?: \\w+){0,3} (?:delivered|arrived|come|came|bought)(?= )",
)
add_family(
    1, "wish",
    (
        "surprised if (?:im|i am|il be|ill be)(?: even| actually)? (?:stil|still) (?:about|around|alive|breathing|"
        "here by)(?= )(?! (?:at|in) (?:the|this|that) (?:company|firm|job|office))"
    ),
    "(?:being|be|am|im|was|been) (?:kept|put|left) (?:alive|on (?:this|the) earth) for",
    "(?:use|point|sense) (?:in|of) me (?:breathing|living|being alive|existing)",
    "(?:kung )?wala (?:na )?ako{_} (?:mas )?(?:magaan|masaya|maginhawa)",
    "(?:picture|see|imagine) (?:me |myself )?(?:being|be) (?:around|about|alive|here) (?:by|when|after|in|past)",
)
_LATER = "(?= (?:\\.|$|tonight|tomorrow))"
_HARM = "(?:kil|kill|shoot|stab|finish|gun|pistol|rifle|petrol|gasoline|knife|machete|bomb|burn)"
add_family(
    2, "wish",
    "(?:wish|want|wanna|wishing|better|glad|happier)(?: \\w+){0,3} deid(?! work)",
    "wants? to be dead(?! (?:right|good|set|on|sure|serious|honest|centre))",
    (
        "(?:died?|dead|kil\\w*|suicide|went)(?:\\W+\\w+){0,24} (?:want|wanna|ready|long|longing|wish) to go (?:that|"
        "the same) way(?= (?:to|\\.|$|as wel|myself))"
    ),
    (
        "(?:ask|asked|asking|beg|begged|begging|pray|prayed|praying|would|please|god|lord|he|him|"
        "just) (?:\\w+ )?let me slip away(?= (?:in|quiet|quietly|tonight|\\.|$|before|now))(?! \\w+ (?:know|regret))"
    ), "slip (?:away|off) in (?:my|the) sleep", (
        "(?:id|i would|i|leave|ready to|shuffle|shuffling|be) (?:be |have been |shuffle |been |gladly )*(?:off |"
        "leave )?this mortal coil"
    ),
    "(?:dream|dreaming|long|longing|wish|ready)(?: \\w+){0,6} six f(?:oo|ee)t (?:under|down|of (?:quiet|earth|soil|dirt))",
    (
        "(?:go to sleep|drift off|slip off|close my eyes|fal asleep|fall asleep) and (?:join|be with) (?!the|my team|"
        "a)\\w+(?= (?:\\.|$|tonight|again|now|for good|forever))"
    ),
    (
        "(?:hope|hoping|hoped|wish|wishing|pray|praying)(?: that)? (?:the|my|it|this)(?: \\w+){0,3} (?:scan|test|results?|biopsy|"
        "lump|tumou?r|bloods?|cancer)(?: \\w+){0,2} (?:comes? back|is|was|turns? out|came back) (?:bad|terminal|malignant|"
        "cancerous|cancer|the worst|the big one|positive)(?= (?:\\.|$|and|so|this))(?! so i (?:know|can))"
    ),
    (
        "(?:head|mind|brain) (?:say|says|saying|tel|tell|tells)(?: to)? me(?: to)? (?:hang|jump|die|kil)(?= (?:\\.|$|hang|jump|"
        "die|kil|al|all|myself|yourself|now|tonight|every|of the|from|in front))"
    ),
)
add_family(
    3, "intent",
    "(?:going|go|leave|leaving|die|end|ended|end it|do it|done|do|tonight|evening|morning) by my own hand(?= )",
    _HARM + "(?:\\W+\\w+){0,14} (?:him|her|he|she|them|they|boss|manager) (?:first|1st) (?:and )?then (?:me|i|myself)" + _LATER,
    _HARM + "(?:\\W+\\w+){0,14} first (?:him|her|he|she|them|they) (?:and )?then (?:me|i|myself)" + _LATER,
    (
        "(?:pour|throw|tip|splash|gasoline|kerosene|light|match|burn)(?:\\W+\\w+){0,5} (?:on |over )?(?:both of us|the two of us|"
        "us both|him and me|me and him|him and myself|her and me|me and her)"
    ),
    (
        "(?:floor|storey|roof|cliff|ledge|bridge|edge)(?: \\w+){0,8} (?:im|ill|i am|i will|going to be|and) (?:be )?(?:steping|"
        "stepping|step|jumping|jump) (?:of|off|over)(?= (?:\\.|$|in|now|tonight|then|after))(?! the (?:lift|train|bus))"
    ),
    (
        "(?:cliff|rail|railing|parapet|ledge)(?:\\W+\\w+){0,20} (?:then |and )(?:il|ill|i will|im going to|i shall) (?:go|walk|"
        "step|drive|climb|rol) over(?= (?:\\.|$|it|the (?:edge|side|rail|top|railing)))"
    ),
    (
        "(?:going|go|gone|walking|walk|swim|swimming) (?:bush|out to sea|in the (?:sea|river|lake)|into the (?:sea|woods|water|"
        "forest|desert|bush|hills|river|lake)) and (?:im |i am |i wont be )?not (?:walking|coming|going to come|swimming) (?:out|"
        "back)"
    ),
    "(?:said|saying|say) (?:my|me|all my) (?:hooroos?|hoorays?|ta ?ras?)(?= )(?! (?:to the|at work|on (?:zoom|teams)))",
    (
        "(?:went|walked|jumped|threw myself) (?:in|into|of|off|from) the (?:river|sea|canal|lake|water|pier|bridge|dock|"
        "roof)(?: \\S+){0,24} (?:going|go|im|ill|il|i am|i will|heading) (?:back )?(?:back |down |out |up )*(?:there|"
        "to it)(?: again)? (?:tonight|tomorrow|now|on|this)"
    ),
    (
        "(?:survived|tried) it (?:in|last|on|at|once)(?:\\W+\\w+){0,6} (?:not|wont|never) (?:fail|botch|bungle|"
        "survive)(?= )(?! (?:the|my|this) (?:test|exam|interview|course))"
    ),
    (
        "(?:they|they l|theyl|theyll|someone|somebody|mum|she|he)(?: will| ll| would| is going to| are going to)? find (?:them|"
        "the (?:letters?|note)) (?:with|w|wi|beside|on|next to) me(?= (?:\\.|$|in|when|on|and))"
    ),
    "(?:be )?(?:upset|sad|hard|bad|sorry) enough(?: \\w+){0,2} finding me(?= (?:\\.|$|dead|like|there|in|hanging))",
    "god?bye (?:letter|note)s?(?: \\S+){0,8} (?:finding me|when im gone|after im gone)",
    (
        "(?:window|windows|windowsill|sill|ledge|balcony|railing|parapet|flor|floor)(?:\\W+\\w+){0,12} (?:my )?(?:legs|fet|"
        "feet) (?:outside|over the (?:edge|rail|side|sill|railing)|hanging out|dangling)(?! (?:in|of the (?:way|box)))"
    ),
    "poison(?:\\W+\\w+){0,12} (?:drink|eat|swalow) (?:from|of) the same(?= )",
)
add_family(
    3, "loose",
    (
        "(?:tok|took|taken|swallowed|swalowed|necked|downed) (?:em|them|the lot of them|every one of them) (?:al|"
        "all)(?= (?:\\.|$|lol|ops|now|fel|feel|ten|an hour|and (?:im|now|i)|haha|at once))(?! (?:and (?:i (?:put|sent|took|gave)|"
        "sent|put)|out|back|home|to the|with a))"
    ),
    (
        "(?:ive|have|got|with|hold|holding|took|found|borrowed|nicked) (?:got )?(?:my |his |her |me |our )?(?:dads?|fathers?|"
        "uncles?|grand(?:ad|father|pa)s?|granddads?|brothers?|stepdads?|old mans) (?:old |service |hunting )?(?:gun|rifle|"
        "shotgun|pistol|revolver|service weapon)(?! (?:licen[cs]e|collection|club|is locked))"
    ),
    (
        "(?:bought|buy|buying|got|get|packs?|boxes|paracetamol|tablets|pils|what i need)(?:\\W+\\w+){0,6} (?:two|three|four|five|"
        "different|several)(?: different)? (?:chemists?|pharmac(?:y|ies)|drugstores?|shops)(?= )(?! (?:turned|rejected|said|"
        "interview|ofered|offered|job|shift|branch|asking|in (?:my|our) (?:area|town)))"
    ),
)
add_family(
    1, "wish",
    "nothing (?:\\w+ )?to live for", (
        "(?:could|can|if i|might|may) (?:just )?(?:vanish|vanished|disappear|disappeared|die|died|drop dead|"
        "droped dead) (?:tonight|tomorrow|today|now) and (?:\\w+ ){0,4}(?:go on|carry on|cary on|notice|care|keep|kep)"
    ),
    (
        "(?:ask|asking|wonder|wondering|know|knows)(?: myself| god)? why (?:did )?i (?:even )?survived?(?= )(?! (?:the|that|"
        "this) (?:first|round|cut|layof|restructur\\w+|probation|interview|cull))"
    ),
    "i (?:was|am|were)(?: just| only)? (?:a|one big|the) mistake(?= (?:\\.|$|and|n|from|since|that should))",
    "one (?:mouth|burden) les+(?= )", "one less mouth(?= )", "para saan pa (?:ba )?(?:po )?(?:ako )?(?:nabubuhay|ang buhay)",
    "(?:take|tek|taking|teking|tekin) up space (?:on|pon|in|pan) (?:di |the |this )?(?:earth|world|planet)",
    "no future for me (?:so|and so|then|in this (?:life|world))",
)
_NO_DRUG = (
    "(?! (?:of|on) (?!(?:pils|pills|tablets?|paracetamols?|meds|medication|painkillers|codeine|insulin|heroin|fentanyl|drugs|my|"
    "his|her|some|them|it|monday|tuesday|wednesday|thursday|friday|saturday|sunday|purpose)))"
)
add_family(
    3, "intent",
    "(?:i|ive|i have|id|then|and|so){_} (?:took|taken|take|had) (?:an |a |my |another )?(?:\\w+ )?(?:overdose|od)" + _NO_DRUG,
    (
        "(?:i|ive|i have|id|then|and|so){_} (?:overdosed|overdose)(?= (?:\\.|$|last|yesterday|on|this|but|and|again|today|"
        "tonight|after|because|when|in))"
    ) + _NO_DRUG,
    (
        "(?:i|ive)?{_} od (?:last (?:night|week|weekend)|yesterday|this (?:morning|week|weekend)|on (?:monday|tuesday|wednesday|"
        "thursday|friday|saturday|sunday))(?= )"
    ),
)
_WENT_BY = (
    "(?:last (?:night|wek|week|wekend|weekend)|yesterday|today|tonight|this (?:morning|afternoon|evening)|on (?:the|my) way|"
    "coming home|walking home|going home)"
)
"""When and where one was near it; what is only a way of speaking has no hour."""
_KIN = (
    "(?:mum|mam|mom|mammy|mother|dad|da|father|nan|nana|gran|grandad|grandma|brother|sister|son|daughter|wife|husband|partner|"
    "baby|boy|girl|twin|best friend|best mate|friend)"
)
_PASSED = "(?:died|passed(?! (?:the|his|her|my|out))|is dead|is gone|in heaven|grave|funeral|churchyard|cemetery|buried|cremated)"
_LONGING = (
    "(?:wanna|want to|wish i could|wish i was|need to|ready to|id like to|id love to) "
    "(?:just |only |go |and )*(?:be|be back|be reunited)"
)
"""Of somebody dead: whoever says so is asked."""
_SHAME = "(?:shame|humiliation|disgrace|dishonou?r)"
add_family(
    2, "wish",
    (
        "(?:having|had|getting|got) (?:those|them|these|the) (?:dark |bad |old )?thoughts again"
        "(?! (?:about|of|that|on) (?!ending|dying|death|killing|not|hurting|jumping|suicide|doing))"
    ),
    (
        "(?:anyone|anybody|they|he|she|nobody|people|you|world|family|mum|dad) "
        "(?:\\w+ ){0,3}?(?:care|cared|notice|mind|miss me|cry|blink|be bothered|bat an eyelid|be sad|be sorry|"
        "be happy|be relieved|feel bad) "
        "if i (?:\\w+ ){0,2}?(?:hung|hanged|killed|topped|offed|drowned|shot|gassed) myself"
    ),
    "(?:ready|want|wanna|going|gonna|time|off|need) (?:to )?(?:go )?(?:and )?meet my maker",
    f"{_LONGING} with my (?:late |own )?{_KIN}(?: again)?(?:\\W+\\w+){{0,8}}? {_PASSED}",
    f"my (?:late |own )?{_KIN} (?:\\w+ ){{0,3}}?{_PASSED}(?:\\W+\\w+){{0,8}}?\\W+{_LONGING} with (?:him|her|them)",
)
add_family(
    1, "plain",
    (
        "(?:could|couldve) (?:have |of )?(?:just |easily )?jumped (?:(?:of|off|from) (?:a|the|that|this) (?:\\w+ )?(?:bridge|rof|"
        "roof|building|balcony|flyover)|(?:under|in front of) (?:a|the|that|this) (?:\\w+ )?(?:train|tube|bus|lorry)) "
    ) + _WENT_BY,
    "(?:im|i am|i feel) (?:just |so |too |really |totally |completely )?(?:broken|damaged|messed up|fucked up|shattered|"
    "ruined|past|beyond) (?:beyond |past )?(?:all )?(?:repair|fixing|saving|mending|help|helping)"
    "(?= (?:\\.|$|and|now|i|so|nothing|as))",
    "only one way (?:this|it|my story) (?:ends|can end|is going to end|will end)(?= (?:\\.|$|for me|now|and))",
    "tired of fighting to "
    "(?:(?:stay(?= (?:\\.|$|alive|here|on this))|live|exist|be here|keep living|stay alive)(?! (?:in|at|on (?:that|the))))",
    (
        "(?:cba|cbf|cant be (?:arsed|bothered|fucked|assed)) (?:with |to |wi )?(?:living|life|live|being alive|be alive|existing|"
        "exist|keep living)(?= (?:\\.|$|anymore|now|tbh|any|at all|today))"
    ),
    (
        "(?:wondering|wonder|googled|googling|looked up|looking up|working out) how high (?:up )?(?:the|that|our) (?:\\w+ ){0,2}?"
        "(?:car ?park|multi ?storey|bridge|roof|cliff|cliffs|viaduct|balcony|flyover|tower block)"
    ),
    "(?:my|the) note is (?:on|under|in|by) (?:the |my )?(?:fridge|pillow|bed|bedside|kitchen|mantelpiece)",
    (
        "insurance (?:would|will|money|payout|policy|pays)(?: \\w+){0,5} (?:more than i (?:ever|could|do|will)|(?:them|"
        "my (?:wife|kids|family|husband|missus|children|girls|boys)) (?:\\w+ ){0,2}(?:more|better) than)"
    ),
    (
        "(?:you|they|he|she|people|nobody|no one|everyone|family|mum|dad|wife|husband|kids|anyone) "
        "(?:will |wont |will not |not |never ){1,2}(?:have |need |got |to |haveto |be ){0,3}(?:put up|putting up|deal|dealing|"
        "coping|cope) with me (?:for )?(?:(?:much|any|a lot) longer|anymore|for long)"
        "(?!(?: \\S+){0,8} (?:leave|leaving|last day|notice|new job|new place|move|moving|finish|start|starting))"
    ),
    (
        "(?:easiest|quickest|simplest|fastest|easy|quick|only) way out of (?:all (?:of )?this|everything|it all|"
        "all (?:of )?it)(?= (?:\\W|$|for me|now|please|then|and|really|isnt))"
    ),
    (
        "gusto(?:ng)?(?: (?:ko|kong|po|pong|talaga|talagang))* (?:na|nang)(?: (?:po|pong|talaga|talagang|lang))* (?:mawala|"
        "maglaho)(?= (?:\\.|$|sa mundo))"
    ),
    (
        "(?:cant|cannot|can not|could not|couldnt|unable to|not able to|never be able to|wont be able to|"
        "impossible to){_} (?:go on )?live with (?:this|the|my|such|so much|al this|all this) (?:\\w+ )?"
    ) + _SHAME,
    (
        "(?:how (?:do|can|could|am|wil|will|should|shal|shall) i(?: supposed to| meant to| ever| even)?|"
        "(?:dont|do not) know how to) live with (?:this|the|my|such|so much) (?:\\w+ )?"
    ) + _SHAME,
)
add_family(
    3, "intent",
    (
        "(?:pop|shoot|cap|off|stab|kil|end|burn|gun|pistol|rifle|knife)(?: \\w+){0,3} (?:him|her|them|"
        "(?:the|that|this) (?:\\w+ )?(?:guy|man|woman|boss|manager|recruiter|interviewer|bloke|bastard|prick|cunt|bitch|lad|"
        "owner|panel))(?! (?:an?|the|my|some|up|over) )(?: (?!to )\\w+){0,8} (?:then|after that|and then) (?:its|it is|it wil be|"
        "itl be|comes) my turn(?= (?:\\.|$|after|tonight))"
    ),
    (
        "(?:gasoline|petrol|kerosene|diesel|fire|match|matches|lighter|burn)(?:\\W+\\w+){0,24} (?:we|we wil|wel|we al|we both|"
        "both of us) (?:wil )?(?:burn|die|go up|go down in flames) together(?= (?:\\.|$|in|tonight|now))"
    ),
    (
        "(?:i have|ive|ive got|i got|got) (?:a |the )?(?:way|means|method) and (?:i have|ive|ive got|i got|got)? ?(?:a |"
        "the )?(?:day|date|time|night|place)(?= (?:\\.|$|now|picked|chosen|and))(?! picked (?:for the|to))"
    ),
)
