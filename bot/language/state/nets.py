"""Wider nets for every level: what is said round the thing and not by its name. Each has an innocent twin, which its
surroundings give away."""

from __future__ import annotations

from bot.language.state.rules import add_family

add_family(
    2,
    "loose",
    "suicidal",
    "suicide",
    "kms",
    "selfharm",
    (
        "(?:kill|killing|killed|hang|hanging|top|topping|end|ending|ended|finish|finishing|off|offing|drown|drowning|shoot|"
        "shooting|neck|poison|murder|destroy|cut|cutting|hurt|hurting|harm|harming|burn|burning|unalive|delete){_} (?:me |my |"
        "of )?(?:myself|me self|my self|self|oneself|yourself painlessly)(?! (?:in the foot|off|short|on|while|"
        "with (?:this|that|the) (?:form|cv)|out|shaving|some slack|to|a))"
    ),
    (
        "(?:end|ended|ending|take|took|taken|taking|finish|finishing|quit|quitting|finish with|leave|leaving){_} (?:\\w+ )?(?:my|"
        "my own|this|own) (?:own |miserable |stupid |useless )?(?:life|existence)(?! (?:story|in (?:a new|another|my own|your)|"
        "as (?:a|an) (?:teacher|nurse|manager|student|carer)|back|further|forward|seriously|of retail|to the next|in london))"
    ),
    "(?:my life|life) (?:should|must|can|to|will) (?:end|be over|finish|stop)",
    (
        "(?:wanna|want|wish|wished|hope|hoping|pray|praying|rather|sooner|better|easier|ready|like|deserve|let me|should|just|"
        "gonna|ill|might as well|time|prefer|only|want to|would|could|if i|to|can|may|i|please|me|not mind|happy to|simpler|"
        "id){_} (?:to |be |for me to |that i |i |me |was |were |have )*(?:die|dead|be dead|died)(?! (?:end|line|tired|set|"
        "serious|sure|certain|centre|center|heat|weight|right|wrong|good|excited|on (?:my|our|her|his) feet|lol|inside|last|"
        "simple|easy|slow|quiet|hard|out|down|off|man|men|woman|in the (?:middle|water)|of|from|laughing|to|ringer|wood|battery|"
        "language|languages|on time|silence|silent|beat|keen|against|cheap|interested|proud|curious|impressed|funny|cute|handy|"
        "calm|nervous|bored|boring|happy|chuffed|jealous))"
    ),
    (
        "(?:being|be|were|was) dead(?! (?:tired|serious|set|sure|right|wrong|good|on|end|honest|keen|excited|quiet|simple|easy|"
        "last|to|interested|weight|against|proud|nervous|calm|slow|funny|lol|bored|impressed))"
    ),
    (
        "(?:better|best|safer|rest|peace|me|belong|rather|sooner|wish|wanna|want|wanting|nearly said|put me|lay me|straight|"
        "one foot|happier){_} (?:be |to |i was |i were |being |off |said |the )*(?:in |under |with )?(?:the |a |my )*(?:grave|"
        "coffin|ground|buried|cemetery|six feet under|morgue)"
    ),
    (
        "(?:about|of|like|by|than|imagine|imagining|picture|picturing|and|contemplate|to|wish for|seems?|from|only) (?:my own |"
        "just |the |my |about |idea of )*(?:dying|death)(?! (?:of (?:\\w+ ){0,3}(?:embarrassment|laughter|boredom|laughing|"
        "curiosity|a (?:salesman|parent|patient|resident)|my (?:dad|mum|father|mother|husband|wife|son|daughter|brother|sister))|"
        "to (?:know|hear|see|get|tell|ask|meet|start|try|find|hug)|in (?:service|my family|the family)|industry|trade|people|"
        "patients|residents|valley|row|metal|star|of))"
    ),
    (
        "death(?: has)?(?: started to| begun to)? (?:seem|seems|sound|sounds|look|looks|feel|feels|is|would be|calls|is calling|"
        "has started)(?! (?:near|part|a (?:topic|subject|theme)))"
    ),
    (
        "(?:wanna|want|wanting|welcome|prefer|waiting for|wait for|wish for|wishing for|longing for|long for|ready for|beg for|"
        "pray for|jealous of (?:the )?) (?:a |the |my |only )*death"
    ),
    "jealous of (?:the )?(?:dead|dying|residents who|people who (?:die|died|are dying)|them)(?= )",
    (
        "(?:hop\\w+|pray\\w*|wish\\w*|want|wanting|wanna|wantsto|rather|better|mind|simpler|easier|if i|like|love|nice|lovely|id|"
        "thinking|happy|relief|please|just|only)(?: \\w+){0,8}? (?:not|never|dont|didnt|wont|wouldnt|no|shall not|"
        "to not)(?: \\w+){0,3}? (?:wake|waking|woke|open (?:my|them|the|those)(?: eyes)?|see (?:the |another |a |"
        "any )?(?:morning|tomorrow|day)|be alive|come back from (?:it|sleep)|get up again|breathe anymore|simply not come back|"
        "be a person|be in this life)(?! (?:up (?:late|the (?:kids|baby|house|neighbours)|my)|(?:him|her|them|you|the baby)))"
    ),
    (
        "(?:sleep|asleep)(?: \\w+){0,4}? (?:and|n|but)(?: \\w+){0,4}? (?:not|never|dont|no) (?:\\w+ )?(?:wake|come back|get up|"
        "open|return|waking)"
    ),
    (
        "(?:hate|cba|tired|sick|exhausted|exhausting|regret|sorry|arsed|bothered|too|ashamed|done|bored|fed up|no longer|stop|"
        "dont|not|cant|against|punish\\w*|worn out|through|want|wish|why|no reason|without|quit)(?: \\w+){0,4}? (?:being alive|"
        "be alive|am alive|im alive|to exist|existing|to live anymore|live anymore|live again|living anymore|stay alive|"
        "living like)(?! (?:in (?:london|halls|a)|with (?:my|his|her|a)|to (?:see|the job)))"
    ),
    (
        "(?:existing|existence|living|being alive|life) is (?:so |too |just |such )*(?:exhausting|torture|unbearable|agony|"
        "a punishment|painful)"
    ),
    (
        "(?:dont|not|do not|never|no)(?: \\w+){0,2}? (?:wanna|want|want to|wish|like|see why|find|"
        "have)(?: \\w+){0,5}? (?:in this (?:life|world)|be alive|carry on living|go on living|to live|live again|live more|"
        "this life|alive at|the force to live|strength to live)"
    ),
    "no (?:more |longer )?(?:wish|will|desire|wanting) (?:to|for|of) (?:live|living|life|to live|go on|going on)",
    "(?:want|wanna|need|wish|get me|like|ready|way|let me)(?: \\w+){0,2}? out of (?:this|my|the) (?:life|world|body|existence)",
    (
        "(?:ways?|how|forums? about ways|methods?|easiest|quickest|painless ways?|painlessly|"
        "least painful)(?: \\w+){0,2}? to (?:die|go(?= (?:\\.|$))|kill (?:yourself|oneself|myself|me)|end (?:it|my|your|one)|"
        "commit|hang|overdose|exit)"
    ),
    "(?:painless|peaceful|quick|easy) (?:death|way to go|ways to go|ways to die|method|exit)",
    "(?:painless|peaceful) way out", "(?:quick|easy) way out(?! of (?:all|everything|it))",
    (
        "how (?:many|much) (?:\\w+ )?(?:pills|tablets|paracetamols?|ibuprofen|insulin|codeine|sleeping|morphine|"
        "antidepressants)(?: \\w+){0,4}? (?:too many|too much|to die|to kill|it takes|would|take|enough|is|before|fatal|lethal|"
        "kill)"
    ),
    "(?:lethal|fatal) (?:dose|amount)",
    (
        "(?:wish|hope|hoping|mind|want|if|pray|wouldnt care|happy if|jealous)(?: \\w+){0,7}? (?:hit|hits|run over|runs over|"
        "flatten\\w*|crush\\w*|kill|kills|killed|knock\\w*|take|taken|got|get|had|smash\\w*) (?:\\w+ ){0,3}?(?:me|"
        "by a (?:bus|truck|lorry|train|car|tram|van)|cancer|a heart attack|in a crash)(?! (?:on (?:as|for|board)|back|seriously|"
        "the (?:job|role)|a (?:job|chance)|through|to|up|out|in|for|with|if|that))"
    ),
    "wish(?: \\w+){0,5}? (?:had hit|had got|had taken|had been|hit|killed) (?:me|me instead)(?= )",
    (
        "(?:wish|should have|shouldve|wished|better if) (?:it )?(?:had |have |was |were )?(?:been )?me (?:in (?:that|the) (?:bed|"
        "car|box|coffin|ground)|instead|who (?:died|went)|not (?:her|him|them))"
    ),
    (
        "(?:think|thought|thinking|thoughts|picture|picturing|imagine|imagining|feel like|felt like|feeling like|urge|tempted|"
        "could|want|wanna|want to|wonder|see myself|keep|dream|look|walk past|consider|considering)(?: \\w+){0,6}? (?:step\\w*|"
        "jump\\w*|climb\\w*|go|going|walk\\w*|throw\\w*|fall\\w*|drive|driving|driv\\w+|swerve|swerving|steer\\w*|run|running|"
        "lean\\w*|drop\\w*|let)(?: \\w+){0,3}? (?:off|over|in front|under|out of|into|through|in|from|go) (?:of )?(?:the |a |"
        "that |an |some |my |it |oncoming |next )*(?:\\w+ )?(?:bridge|roof|balcony|window|edge|side|railings?|parapet|tram|train|"
        "tracks|bus|lorry|lorries|truck|traffic|wall|tree|river|canal|sea|cliff|mezzanine|barrier|bailer|baler|crusher|motorway|"
        "central reservation|viaduct|flyover|steering|wheel|water|void)(?! (?:of time|to work|to the interview|home|"
        "for (?:a swim|work)|into work))"
    ),
    "let go of the (?:steering )?wheel",
    (
        "(?:brain|head|voice|mind|something)(?: \\w+){0,5}? (?:tells?|telling|says?|saying|screams?|"
        "whispers?)(?: \\w+){0,4}? (?:jump|die|end it|do it|kill|cut|step off)"
    ),
    (
        "(?:look at|looking at|stare at|staring at|walk past|pass)(?: \\w+){0,3}? (?:window|bridge|tracks|trains?|balcony|knives|"
        "pills|tablets|roof)(?: \\w+){0,8}? (?:think about it|and think|and wonder|jump|and thought|how easy|every time|"
        "tempt\\w*)"
    ),
    (
        "(?:wanna|want to|urge to|urges to|need to|gonna|itching to|desperate to) cut(?= (?:so|again|tonight|now|badly|deep|\\.|"
        "$|really|right|and|bad|but))"
    ),
    (
        "(?:bottle|guts|courage|nerve|coward|brave|balls|strength)(?: \\w+){0,6}? (?:do it|end it|end my life|ended my life|"
        "kill myself|do away with|go through with|ended it|finish it|die|be gone|jump|to go)(?= )"
    ),
    "think(?:ing)? about (?:it|doing it) every (?:time|day|night)(?= (?:\\.|$))",
    (
        "(?:ending (?:it|things|it all|everything)|end it all|end everything|make an end)(?! (?:on a|with a (?:question|thank|"
        "joke|story|handshake|summary)|there|early|here for|up|amicably|with (?:him|her|my|them)|so they))"
    ),
    "(?:void|abyss|river|sea|water|bridge|tracks|dark) (?:is |keeps |was )*call(?:s|ing)(?: me| to me)?",
    (
        "(?:thoughts?|thinking|think) (?:of|about) (?:\\w+ )?(?:not being (?:here|around|alive)|ending (?:it|things|my)|"
        "going for good|doing it|not existing)"
    ),
    (
        "(?:taking|take|swallow|swallowed|swallowing) all (?:of )?(?:\\w+ ){0,2}?(?:tablets|pills|medication|meds|paracetamol|"
        "insulin|morphine)"
    ),
    (
        "(?:go|be) where (?:my )?(?:\\w+ ){0,2}?(?:is|are|went|has gone)(?= )(?:(?: \\w+){0,3} (?:in the sky|in heaven|already|"
        "up there|dead|now|at peace))"
    ),
    "(?:want|wanna|want to|wish to|like to|hope to) (?:be )?gone (?:for good|forever|from this|from the world)",
    (
        "(?:better|simpler|easier|best) (?:for (?:me|all concerned|everyone|us all) )?(?:that |if )?i (?:just )?(?:die|died|go|"
        "am gone|was gone|did not exist|didnt exist|wasnt here)(?! (?:to|for|with|there|in|home|now))"
    ),
)
add_family(
    3,
    "loose",
    (
        "(?:im|i am|am|gonna|going to|ill|i will|i shall|intend to|decided to|about to|plan to|i|we){_} (?:gonna |go |and |will |"
        "shall |to |do )*(?:hang|jump|step off|overdose|do suicide|slit|drown|go under (?:a|the) train|consume (?:it|poison)|"
        "drink (?:the )?poison|hang (?:me|myself)|walk out in front|jump off|let go and fall)(?= (?:tonight|now|today|in the|\\.|"
        "$|this|on|and|of|myself|me|meself|soon|off|from|when|before|rn|so|only|it|the))(?! (?:(?:on|out|about|around|in there|"
        "up|tight|back|the (?:washing|picture|coat|phone|gun|queue)|at the|in with)\\b))"
    ),
    (
        "(?:tonight|this night|tonights|tomorrow|today|on (?:sunday|monday|friday|saturday|thursday)) (?:only )?(?:i |im |ill |"
        "is |its |my )*(?:finish|go from|die|hang|the night|jump|end|leave this|be no more|last night|take them|take it all|"
        "do it and|not be in this)(?= )(?! (?:of the|work|my (?:shift|notes|cv|application|book|essay)|"
        "the (?:book|essay|application|form)|at (?:six|five|nine|four)|early))"
    ),
    (
        "(?:take|taking|took|taken|swallow\\w*|swallowed|had|drink|drank|drunk|downed|necked|ate|consume\\w*|popped|"
        "drinking){_} (?:it |them |about |like |over |around |a |the |all |my |mums |dads |of |whole |load |lot |loads |packet |"
        "bottle |box |some |too |many |much |half |two |three |more |so |lots |handful |full |his |her |\\d+ |ten |twenty |"
        "thirty |forty |fifty |sixty |rest |entire )*(?:pills|tablets|paracetamols?|meds|medication|medicines?|painkillers|"
        "ibuprofen|codeine|insulin|antidepressants|morphine|bleach|antifreeze|poison|amitriptyline|diazepam|sleepers|"
        "sleeping (?:pills|tablets)|weedkiller|tramadol|whole (?:packet|bottle|box|lot|strip)|whole thing|emojipill|"
        "overdose)(?= )"
    ),
    (
        "(?:take|swallow|consume|have|use|end) (?:it|them) (?:all|both)?(?: \\w+){0,4}? (?:tonight|when (?:they|she|he|everyone)|"
        "in the night|before (?:he|she|they|morning)|this night)"
    ),
    (
        "(?:tonight|tomorrow|thursday|friday|saturday|sunday|monday|tuesday|wednesday)(?: \\w+){0,3}? (?:i intend|i plan|"
        "im going|ive decided|i have decided|i will|ill|gonna)(?: \\w+){0,2}? (?:take (?:it|them) all|end|go for good|do it|"
        "finish|jump|hang)"
    ),
    (
        "(?:saving|saved|save|kept|keeping|keep|hoard\\w*|stockpil\\w*|collect\\w*|stash\\w*|hidden|hiding|put by|put aside|"
        "counting|counted|counted out|lined|laid|got|have|bought|ordered)(?: \\w+){0,6}? (?:pills|tablets|paracetamols?|"
        "medication|meds|insulin|morphine|poison|rope|blades?|razors?|noose|exit bags?|helium|emojipill|sleeping|gun|shotgun|"
        "hosepipe|cyanide|nitrite|heart medication)(?: \\w+){0,8}? (?:enough|up since|know what (?:it|to)|tonight|ready|i will|"
        "ill|boot|in my (?:bag|hand|car|drawer|room)|lined up|take (?:it|them) all|consume|coming|with me|in the car|lock up|"
        "upstairs|in front of me|when they|on the (?:counter|table|bed)|under my|since|for this|for sunday|now|kettle|before|"
        "do)(?= )"
    ),
    (
        "(?:tablets|pills|paracetamol|meds|morphine|blades?|rope|noose|insulin) (?:are |is |all |been |have been |now |"
        "up )*(?:counted|lined up|laid out|ready|bought|in the (?:lock up|boot|car)|in my (?:hand|hands|bag|pocket)|waiting|hung|"
        "tied|up in|in front|beside|set out)(?= )"
    ),
    "counting (?:them|the (?:pills|tablets)|tablets|pills) out",
    "rope and (?:a )?(?:beam|tree|chair)",
    "(?:razor )?blades? in (?:my|me) hand",
    "(?:knife|blade|razor|scissors) (?:to|on|at) my (?:hand|arm|wrist|neck|throat|skin|leg)",
    (
        "(?:i|im|ive|start|started|keep|and|already|just|been){_} (?:have |been |gone and |to |already )*(?:cut|cutting|slit|"
        "slashed)(?: \\w+){0,3}? (?:deep|deeper|too deep|and (?:it wont|theres|i cant)|bleeding|blood|wont stop|"
        "in the (?:toilet|bathroom|bath)|on purpose)(?= )"
    ),
    "(?:lot|lots|loads|so much|much) of blood(?= )",
    "bleeding(?: \\w+){0,6} on purpose",
    "(?:exhaust|hosepipe)(?: pipe)?(?: \\w+){0,3} (?:connected|attached|through the window|ready|taped|fitted|on)",
    "(?:garage|car)(?: \\w+){0,4} engine (?:on|running)",
    (
        "(?:im|i am|stood|standing|sat|sitting|been|stay|staying|now|here|me|up|out|am|parked|we are|on|climbed|just|waiting|"
        "currently|i){_} (?:still |all |stood |sat |standing |sitting |parked |right |there |here |alone |up |back |out |now |"
        "at the top |over |just )*(?:on|at|by|in|near|over|off|outside|to)(?: to| top of| the top of| the edge of|"
        " the wrong side of)* (?:the |a |that |this |our )(?:\\w+ ){0,2}?"
    )
    + (
        "(?:bridge|ledge|roof|rooftop|flyover|viaduct|parapet|railings?|tracks|cliffs?|multi storey|canal|river|weir|platform|"
        "overpass|tower|balcony|edge|sea wall|pier|lock)(?= )(?! (?:of (?:my seat|tears|quitting|a)|terrace|bar|restaurant))"
    ),
    (
        "on the (?:ledge|parapet|railings|tracks|roof|edge)(?= (?:rn|now|right now|of the|and|\\.|$|looking|alone|"
        "lol))(?! of (?:my seat|tears|a|burnout|quitting))"
    ),
    "(?:train|tram|tube|one)(?: \\w+){0,5} (?:doesnt stop|dont stop|not stop|wont stop|no stop)(?= )",
    "waiting (?:for|on) (?:a|the) (?:fast|next|right|express) (?:one|train)(?= )",
    (
        "(?:walk|step|go|run|walking|stepping|going) (?:out )?in front of (?:the |a |that )?(?:\\d+|train|lorry|bus|tram|tube|"
        "truck|traffic|next)"
    ),
    (
        "(?:about|ready|going|gonna) to (?:step|jump|fall|let go|go over|do it now|slip under)(?: off| over|"
        " in)?(?= (?:\\.|$|now|rn|the|this|and|so|bye))(?! (?:into|up|in (?:for|as)|ship|the (?:gun|queue)|back|down|for joy|"
        "on a|at the))"
    ),
    (
        "(?:nearly|almost|one foot|so close|that close|half way|halfway)(?: \\w+){0,3}? (?:jumped|stepped (?:out|off|in front)|"
        "over the (?:line|edge|rail|railing|barrier)|let go|walked into|went over|did it|drove into)(?= )"
    ),
    (
        "(?:go|going|walk|walking|heading|headed|off|drive|driving|went|gone|walked){_} (?:down )?(?:to|into|in) the (?:river|"
        "sea|canal|water|bridge|weir|cliffs|lake|tracks|railway|loch|lough)(?= (?:now|tonight|\\.|$|and (?:im|i|its|that)|thank|"
        "goodbye|sorry|to (?:end|die|jump|finish|do)|bye|today))"
    ),
    (
        "(?:not|never|aint|wont be|wont|no) (?:coming|going to come|gonna come|come|comin|going) back(?: from this|"
        " from this one| again| this time| home)?(?= (?:\\.|$|lads|so|goodbye|bye|tonight|thank|thanks|look|sorry|and|everyone|"
        "love))(?! (?:to (?:that|this|the|them) (?:company|shop|firm|job|place)|and (?:asking|applying)))"
    ),
    (
        "(?:written|wrote|write|wrote out|left|done|finished|got)(?: \\w+){0,4}? (?:notes?|letters?|to my (?:kids|mum|family|"
        "wife|husband|parents|boys|girls|children))(?: \\w+){0,6}? (?:theyll look|will look|find|found|on the side|"
        "on the (?:table|bed|desk|pillow)|by the (?:kettle|bed|door)|tell|under|bread bin|going to do it|each|when im|"
        "by the time|so they|sorry|do it|goodbye|love|after|in the (?:drawer|bread|kitchen|piano))"
    ),
    "(?:letters?|notes?) (?:are |is |all )*(?:written|done)(?= (?:\\.|$|one for|and|for))",
    (
        "(?:said|saying|told|tell|telling|made|gave|give){_} (?:my |all my |the |her |him |them )?(?:goodbyes?|farewells?|"
        "cheerio)(?= )(?! (?:to (?:the|that|my) (?:job|role|team|office|dream)|(?:and |"
        "then )*(?:i )?(?:hung up(?= )(?! (?:the|a|my))|"
        "(?:put|putting) (?:the |my )?phone down|rang of(?= )|(?:left|ended|closed) the (?:call|zoom|meeting|phone cal))))"
    ),
    (
        "(?:read|reads|reading|get|gets|see) (?:this|it)(?: \\w+){0,1} (?:i |im |ill )*(?:not more|no more|am gone|be gone|"
        "am dead|not in life|gone|dead|already|in heaven|be with|shall)(?= )"
    ),
    (
        "(?:not|never|no) (?:be )?(?:more )?in (?:this )?(?:life|world)(?: again| anymore|"
        " more)?(?= )(?:(?: \\w+){0,6} (?:forgive|tomorrow|goodbye|god))?"
    ),
    (
        "(?:tomorrow|tonight|soon|by morning|after this|next week|monday|sunday|friday) (?:i |im |ill )*(?:will not|wont|"
        "shall not|shant|not) (?:be )?(?:in this (?:world|life)|alive|exist|be here|here|around)(?= )(?! (?:until|til|"
        "for (?:work|my shift)|as im|because im (?:away|off|on)|im (?:away|on|off|at)|its my day))"
    ),
    "i (?:go|depart|leave) from (?:this )?(?:world|life|earth)",
    (
        "(?:everything|all) (?:is |has been |been |already )*(?:prepared|ready|arranged|set)(?: \\w+){0,4}? (?:tonight|"
        "this night|sunday|go|tomorrow|when im)(?= )"
    ),
    "(?:already )?prepared everything(?= )",
    (
        "(?:find|search|look for|looking for|stop|talk) (?:me|us)(?: out of it)?(?= )(?:(?: \\w+){0,3} (?:tonight|morning|"
        "anymore|no more))"
    ),
    (
        "(?:nobody|no one|noone|dont|not) (?:must |can |should |will |need to |have to |try to )*(?:search (?:for )?me|"
        "look for me|stop (?:me|us)|talk me out|find me|save me|come after me)(?= )"
    ),
    "where im (?:going|headed|off to)(?= )(?! (?:wrong|with (?:this|it)|next (?:in|with)|on holiday|from here))",
    "(?:insurance|policy)(?: \\w+){0,6} (?:exclusion|pays out|suicide clause|runs past|look after them|when im gone|i checked)",
    (
        "(?:so (?:she|he|they)|she|they|kids|wife|family) (?:will |ll )?gets? (?:it|the (?:money|payout|house|insurance|"
        "pension))(?= (?:\\.|$|when|after|and|if))"
    ),
    (
        "(?:ive|i have|its|decision|its been|it is|been|already){_} (?:decided|made|made up my mind|made the decision|chosen|"
        "picked)(?: \\w+){0,3}? (?:and im calm|calm|it will be|its going to be|friday|thursday|sunday|tonight|a date|a day|"
        "the day|my day|tablets)(?= )(?! (?:to (?:apply|send|start|accept|go to|take|ask|ring|write|wait)|"
        "for (?:the|my) (?:interview|start|call)))"
    ),
    (
        "(?:relief|calm|calmer|peaceful|light|lighter|easy)(?: \\w+){0,6} (?:decision is made|decided|have a date|a date|"
        "its settled|made up my mind|chosen)(?= )"
    ),
    "sunday it is|friday it is|tonight it is|monday it is|tonights the night",
    (
        "(?:all right|alright|ok|okay|fine|manage|cope|better) without me(?: \\w+){0,2} (?:tomorrow|tonight|sunday|friday|monday|"
        "gone|then)(?= )"
    ),
    (
        "(?:dont |no need to |stop |dw |do not )?(?:worry|worrying|fret|bother|care|bout|about)(?: \\w+){0,2} (?:about |"
        "bout )?me (?:after|from|past) (?:tonight|tomorrow|today|sunday|friday|this)(?= )"
    ),
    (
        "(?:done|over|finished|gone|end) (?:with )?by (?:the )?(?:morning|tomorrow|monday|sunday|tonight)(?= (?:\\.|$|and i|"
        "i))(?! (?:the|my|we|it))"
    ),
    "(?:any|no) (?:other )?(?:shift|shifts|appointments?|job|interview) (?:ever )?again(?= )|my next shift or any",
    (
        "(?:wont|not|dont|shant|no) (?:be )?(?:need|needing|want|have use for)(?: \\w+){0,4}? (?:or any other|any other|"
        "after (?:sunday|tonight|tomorrow|friday)|where im going|anymore goodbye|them where)(?= )"
    ),
    (
        "(?:wont|not|shant|never) (?:be )?need(?:ing)? (?:them|it|any of it|my (?:phone|things|stuff|clothes|flat|"
        "job))(?: anymore| after \\w+| where im going| soon)?(?= (?:\\.|$|goodbye|bye|after|now|soon|where|"
        "sunday))(?! (?:for (?:work|the)|until))"
    ),
    (
        "(?:gave|given|giving|donated|donate|sold|give){_} (?:away )?(?:my |me |the |all )*(?:cat|dog|guitar|ukulele|plants|"
        "suits?|clothes|phone|things|stuff|keys|bike|books|records|ring|watch|car|rabbit|camera|jewellery|possessions|"
        "everything)(?: \\w+){0,10}? (?:wont need|wont be needing|dont need|not need|where im going|after (?:sunday|tonight)|"
        "sorted|sunday|tonight|closed my account|must search|no use|goodbye|so thats|ready)(?= )"
    ),
    (
        "(?:dog|cat|kids|fish|biscuit)(?:s)?(?: \\w+){0,2} (?:with|to|at) my (?:brother|sister|mum|mums|dad|friend|"
        "neighbour)s?(?= )(?:(?: \\S+){0,14} (?:thats everything|night night|goodbye|sorry|thats it|all done))"
    ),
    (
        "(?:someone|somebody|please|can someone|will someone|would someone)(?: please)? (?:feed|take|have|look after|rehome|"
        "mind)(?: \\w+){1,3} (?:the )?(?:key|keys)(?= )"
    ),
    (
        "(?:tell|let)(?: \\w+){1,4} (?:i love (?:him|her|them|you all)|it was never|it wasnt (?:her|his|their)|"
        "i was (?:a good|sorry)|know (?:im sorry|i love)|never (?:her|his|their) fault|it isnt (?:her|his|their) fault)"
    ),
    "(?:im sorry|sorry) and i love (?:them|you|her|him|everyone)",
    (
        "(?:last|final) (?:msg|message|text|post|email|goodbye|entry|thing ill)(?= (?:\\.|$|bye|from me|goodbye|ever|i|you|to|"
        "sorry|thank))(?! (?:i (?:sent|got|had|received|wrote)|you (?:sent|wrote)|to (?:the|them|hr|him|her)|"
        "from (?:the|them|hr)))"
    ),
    (
        "its? (?:happening|all happening|going to happen|gonna happen) (?:tonight|today|tomorrow|"
        "now)(?:(?: \\w+){0,4} (?:talk me|stop me|stop us))"
    ),
    (
        "(?:doing|gonna do|going to do|will do|do|did) it (?:tonight|tomorrow|saturday|sunday|friday|thursday|monday|when|"
        "now)(?: \\w+){0,3} (?:thx|thanks|thank|goodbye|bye|sorry|flatmates|our lass|she|they|mams|mums|everyone|asleep|out|away|"
        "no one|nobody|for everything|kids|wife|at her|take|swimming)(?= )"
    ),
    (
        "(?:tried|try|attempt) (?:it |to |again )?(?:last night|yesterday|this morning|tonight|on (?:sunday|saturday|"
        "friday))(?: \\S+){0,8} (?:work|worked|more for|again|nobody|fail\\w*|survived|woke)(?= )"
    ),
    "got (?:more|enough|some more) for tonight",
    "(?:hook|rope|branch|beam|belt) (?:broke|snapped|gave way|slipped)",
    "(?:got|have|made|made me) (?:a |my )?(?:own )?plan (?:got |and |have )*(?:a )?(?:date|rope|means|day|stuff|pills)",
    "gun and i know",
    "insulin(?: \\w+){0,6} know what it does",
    (
        "(?:did|done|do) it (?:off|on|at|from) (?:the |that )?(?:viaduct|bridge|tracks|roof|cliff)(?: \\S+){0,8} (?:stood|im|"
        "standing|get it)(?= )"
    ),
    "(?:take|taking|took) (?:\\w+ ){1,4}with me when i go",
    "kill (?:\\w+ ){1,3}(?:and )?then (?:myself|me)",
    "(?:overdose|od) (?:\\w+ )*?(?:ago|mins|minutes|hour|weird|now|tonight|again)",
    "nothing left to do but (?:go|die|end)(?= )",
    (
        "(?:this|final|last) (?:is|my|be)(?: my)? last (?:message|msg|night|day|words?|goodbye)(?= )(?! (?:in|at|on|with) (?:the|"
        "this|my) (?:office|job|company|team|shift|contract))"
    ),
    (
        "(?:thank|thanks|thx|cheers)(?: you)?(?: so much)? for (?:everything|listening|trying|all)(?: \\S+){0,5} (?:goodbye|bye|"
        "its over|im done|im going|gone|forever)(?= )(?! (?:for now|have a))"
    ),
)
add_family(
    1,
    "loose",
    (
        "(?:wonder\\w*|question\\w*|know|see|find|understand|dunno|ask\\w*|what|whats|where|wheres|"
        "see any)(?: \\w+){0,4}? (?:the )?(?:point|use|sense|purpose|meaning|reason) (?:of|in|for|is|to|"
        "at) (?:\\w+ ){0,2}?(?:me(?= )|life|living|my life|existing|being here|anything|being alive|it all|my living|existence|"
        "any of it(?= (?:\\.|$))|being(?= (?:\\.|$|here|alive))|carrying on|owt)(?! (?:time|sized|changing))"
    ),
    (
        "(?:sense|meaning|point|purpose|use) (?:of|in|for|to) (?:my |me |my own )?(?:life|living|existence|existing|being here|"
        "me(?= (?:\\.|$)))(?= )"
    ),
    (
        "life (?:has|have|got|has got|holds|feels|is|with|without) (?:\\w+ )?(?:no|without|zero|any|lost) ?(?:\\w+ )?(?:meaning|"
        "point|purpose|sense|reason|meaningless|value)"
    ),
    (
        "(?:for what|why|what) (?:am i|im|do i|i am|i|is it im)(?: even| still)* (?:living|live|alive|here for|still here(?= )|"
        "around for|on this earth|exist|breathing)(?= )(?! (?:with|in (?:london|a flat)|at home))"
    ),
    "what am i (?:even |still )*(?:here|living|alive) for",
    "why (?:do i|am i)(?: even)? (?:exist|alive|here)(?= (?:\\.|\\?|$|like|on|anymore|at))",
    "(?:my|the) future is (?:finished|over|gone|dead|nothing|black|dark)(?= )",
    (
        "(?:life|my life) (?:has gone|is gone|is over|has ended|is finished|is done|ended|stopped)(?= )(?! (?:up a|so well|"
        "for the (?:day|summer)))"
    ),
    "no way for me(?= )",
    (
        "(?:not|no|never|dont|cant)(?: \\w+){0,3} (?:more |any )?hope (?:\\w+ )?(?:for|in|of|to|again|left)? ?(?:me|living|life|"
        "live|this life|at all|everything|myself|the future|again)(?= )"
    ),
    (
        "no (?:more )?hope(?= (?:\\.|$|for me|in me|left|again|anymore|any more|at all|in this life|for living))(?! (?:in|of|"
        "for) (?:hell|that|this (?:job|role|application)))"
    ),
    (
        "(?:everything|it all|all of it|the world|my head|time|life|whole thing) (?:to |should |could |would |just |"
        "only )*(?:stop|stops|end|ends|go quiet|be quiet|finish|be over)(?= (?:\\.|$|now|and|please|for|i|it|forever|hurting|"
        "so))(?! (?:at (?:five|six)|working|so i can (?:work|apply)))"
    ),
    "like it all to stop",
    "i should not (?:be born|exist|have been born|be here|be alive|live)",
    "(?:should|deserve to|supposed to) (?:not )?(?:exist|be born|be alive)(?= )",
    (
        "(?:dont|not|never) (?:really )?(?:deserve|belong|fit) (?:to be |to |in |here |on )*(?:here(?= (?:\\.|$|on|anymore))|"
        "alive|live|this (?:world|earth|planet|life)|exist)"
    ),
    (
        "(?:nobody|no one|noone|not one|who|no body|nobodyd|anyone|none of them|few) (?:will|would|ll|d|s gonna|would even|"
        "will even|even|is going to|come to|to)?{_} (?:cry|miss|notice|mourn|come to the funeral|care|bat an eyelid|"
        "look up)(?: \\w+){0,3} (?:if|when|that|whether|i|me|my|im)(?: \\w+){0,3} (?:not here|gone|wasnt here|werent here|dead|"
        "died|here|funeral|disappear\\w*|vanish\\w*|around|go|went|stopped)(?= )"
    ),
    "(?:anyone|who|nobody|someone|they|people)(?: \\w+){0,3} (?:the|my|come to (?:the|my)) funeral(?= )",
    "(?:notice|notice would they|miss me would they|care would they)(?: \\w+){0,2} if i (?:wasnt|werent) (?:here|around)",
    (
        "(?:weight|load|drag|dead weight|problem|nuisance|millstone|curse|liability) (?:for|on|to|around) (?:my|everyone|them|"
        "the) (?:family|parents|wife|husband|kids|children|mum|neck|people|everyone|partner|household)?"
    ),
    (
        "(?:more happy|happier|better|better off|better arranged|lighter|less trouble|relieved|get on better|fine|"
        "better life)(?: \\w+){0,3} (?:without me|if i (?:wasnt|werent|was not|were not)|with the insurance|without me in it|"
        "than with me)"
    ),
    "without me (?:in it|here|around|alive)(?= )",
    "everyones better off(?= (?:\\.|$|without|trust|if))",
    "in the world without me",
    "(?:insurance|policy|payout|pension) than (?:with )?me",
    (
        "(?:tired|sick|weary|done|exhausted|worn out|fed up|bored|finished|had enough)(?: \\w+){0,3} (?:of|with|"
        "from) (?:\\w+ ){0,2}?(?:life|being a person|being me|me(?= (?:\\.|$))|everything(?= (?:\\.|$|and|love|tbh|now|not))|"
        "it all(?= (?:\\.|$))|living|existing|the world|all this . of everything)(?! (?:in (?:london|retail|the)|admin))"
    ),
    "of everything . of being",
    (
        "(?:kind of |so |just |im )?done with (?:life|everything|it all|me|the world|existing|being)(?= (?:\\.|$|not|now|and|tbh|"
        "honestly))"
    ),
    "(?:with|of) everything . (?:with|of) (?:me|being)",
    (
        "(?:cant|can not|cannot|couldnt|dont know how|idk how|no idea how|not sure how)(?: \\w+){0,3}? (?:keep (?:doing (?:this|"
        "life|it)(?= )|going(?= (?:\\.|$|like|anymore|much|tbh))|living)|go on(?= (?:\\.|$|like|anymore|living|if|"
        "with (?:it all|life|living|everything|any)))|carry on(?= (?:\\.|$|like|anymore|living|with (?:it all|life|living|"
        "everything|any)))|much longer i)(?= )(?! (?:to (?:interviews|work)|this (?:job|commute|course|search)))"
    ),
    "how much longer i can (?:keep|go|do|carry|last|hold|take|cope)",
    "(?:cant|dont wanna|dont want to) do life",
    "(?:any of it|all of it|this) (?:anymore )?(?:\\. )?(?:any of it )?(?:life|living) i mean",
    "this . life . all of it",
    (
        "(?:wanna|want|want to|just|feel like|could|wish to|wish i could|ready to|like) (?:\\w+ ){0,4}?(?:not |"
        "never )?(?:come back|coming back|be found|comin back|return|stop existing|not exist|not being|not be a person|"
        "not being a person|disappear|be nothing|be nowhere)(?= )(?! (?:to (?:you|this|that|the|work|it)|with|"
        "on (?:linkedin|zoom)|as|for (?:a|the) (?:week|weekend|second round)|into|from (?:linkedin|the call)|tomorrow|next|"
        "and (?:apply|try)))"
    ),
    "and (?:not|never) (?:come|coming|comin) back(?= )(?! to (?:this|that) (?:shop|place|company))",
    "mind not being(?= )(?! (?:picked|chosen|selected|offered|the))",
    "not being a person",
    (
        "(?:no longer|dont|not|stopped|never|nor)(?: \\w+){0,2} care (?:\\w+ )?(?:what happens to me|about (?:myself|me|living|"
        "life|my life|what happens)|if i (?:live|wake|die|make it|get)|whether i)"
    ),
    (
        "(?:thoughts?|head|mind)(?: \\w+){0,4} (?:very |so |really |quite |getting |become |gone |too )*(?:dark|darker|black|"
        "scary)(?= )"
    ),
    "(?:bad|dark|black|horrible|awful|scary) thoughts(?= )",
    "(?:dark|bad|black|low|scary|horrible) (?:place|hole|pit|headspace)(?= )(?! (?:to (?:work|interview|apply)))",
    (
        "(?:scared|frightened|afraid|fear|worried|terrified|scare|frighten)(?: \\w+){0,4}? (?:of )?(?:what i|"
        "my own (?:head|mind|thoughts|hands)|myself|what im|my thoughts|me)(?: \\w+){0,4}? (?:do|capable|tonight|this days|"
        "these days|to me|now)(?= )(?! (?:in the interview|well|badly|for a living|wrong))"
    ),
    (
        "(?:worried|scared|afraid|frightened|dont know|not sure|idk) (?:about |of )?what (?:i|ill|im) (?:might |could |would |"
        "may |will |gonna |ll )*do(?= (?:if|to|tonight|\\.|$|now|when|next if))(?! (?:for (?:work|money)|in the interview|"
        "next week|about (?:the|my)))"
    ),
    (
        "(?:might|could|may|going to|gonna|ill|would|never) do (?:something|anything) (?:stupid|silly|daft|drastic|bad|awful|"
        "rash)(?= )(?! (?:like (?:email|reply|send|quit|text)))"
    ),
    (
        "(?:not|never|isnt|dont feel|dont think im|un) safe (?:to be |being |on |by |with |alone|at home|in my|around|"
        "left)(?:\\w+ )*?"
    ),
    (
        "(?:not|dont|never|wouldnt|would not|will not|wont|im not gonna|no)(?: \\w+){0,5}? (?:act on it|do it|do anything|"
        "do nothing|do owt|hurt myself|kill myself|top myself|suicidal|do that|do something silly|do anything silly|"
        "do nothing bad|want to die|wanna die|end it)(?: \\S+){0,6}? (?:but|though|probably|idk|ya know|you know|just dead|"
        "just empty|just done|im saying|only|except|there are|some days|i do (?:see|wonder|think|understand)|i understand|"
        "not wanting)(?! (?:(?:im |i |a bit |very |so |bloody |just |it was |it |this |only |of course |really |yes |still |"
        "feel |am |its )*(?:gutted|disap\\w+|fed up|sad|anoyed|frustrat\\w+|tired|upset|angry|stings?|hurts?|cros|rubish|low|"
        "down|need a job|want a job|wanted the job|want (?:to know|feedback|the|a)|like (?:feedback|to)|ned)))"
    ),
    "(?:platform|bridge|tracks|balcony|roof|river)(?: \\w+){0,3} (?:when i understand|i understand it|i get it|understand why)",
    "i do (?:see|understand|get) why (?:people|they|some)(?= (?:do|would|might|end|\\.|$))",
    "(?:some days|sometimes|some nights) i (?:do )?wonder(?= (?:\\.|$))",
    "(?:know|see|say|tell) what id be living for",
    (
        "(?:nothing|whats|what is|anything|something) (?:else )?(?:is )?(?:left )?(?:for me|to live for|left for me)(?= (?:\\.|$|"
        "here|now|in|anymore))(?! (?:to (?:do|apply)|at (?:this|that)))"
    ),
    "(?:run out|ran out|out) of (?:reasons?|road|hope|fight|will)(?= )",
    (
        "nothing (?:will |is )*(?:ever )?(?:going to |gonna )?(?:get|be|change) (?:any )?(?:better|good|change|worth)(?= )|"
        "(?:never|not) (?:ever )?(?:going to|gonna|get|getting) (?:get )?(?:any )?better(?: for me)?(?= (?:\\.|$|is it|for me|"
        "ever|and i))(?! (?:at (?:interviews|this|these)))"
    ),
    (
        "(?:feel|feeling|felt|am|im|all|just)(?: \\w+)? (?:dead|empty|hollow|numb|nothing) inside(?= (?:and|\\.|$|i|all|now|"
        "every|kind))(?! (?:after that (?:group|powerpoint|meeting)))"
    ),
    (
        "(?:dont|not|never)(?: \\w+){0,3} (?:expect|want|planned|planning|plan) (?:\\w+ ){0,3}?(?:to want it|beyond this week|"
        "a tomorrow|any tomorrow|to be here)"
    ),
    "stopped planning anything(?= )",
    "(?:not|never) wanting (?:a |any )?tomorrow",
    "in the abyss(?= )",
    (
        "(?:wasnt|not|never|was not|dont think i was|isnt|werent) (?:made|built|meant|born|designed|cut out|fit) (?:for|"
        "to) (?:this |be in this |live in this |live |be alive|be here |exist |the )*(?:world|life|living|alive|earth|here|live|"
        "exist)?(?= (?:\\.|$|and|i|at))(?! (?:for (?:retail|sales|nursing|this (?:job|role))))"
    ),
    "trapped in (?:my own |my |this )(?:life|body|head|existence)",
    (
        "(?:wish|hope|want) (?:i |that i )?(?:could |to |can )?(?:just )?(?:stop existing|not exist|not be anything|"
        "cease)(?= )(?! on linkedin)"
    ),
    "(?:dont|not|never)(?: \\w+){0,2} want (?:to )?feel anything",
    "hate (?:being alive|my life|living|existing|to be alive)(?= (?:\\.|$|and|so|sometimes|since|now|right))",
    "waste of (?:oxygen|air|life|skin)",
    "(?:end|finish) of the (?:road|line) for me",
    "put me out of my misery(?= (?:\\.|$|im|i|already|for good))",
    "(?:walk|walking|walkin|run|drive|go)(?: \\w+){0,3} and (?:not|never) (?:come|coming|comin|be)(?= )",
    "nobody needs me(?= (?:\\.|$|i|here|alive|and|anymore|anyway))",
    "no use to (?:anyone|anybody|no one|nobody)(?: living| alive)?(?= )",
    "only thing (?:\\w+ ){0,2}(?:keeping|keeps) me (?:going|here|alive)",
)
add_family(
    2,
    "loose",
    (
        "(?:hope|hoping|wish|wishing|pray|praying|want|wanna)(?: \\w+){0,5} (?:heart (?:would |will |to |could |just |gives |"
        "give )*(?:stop|stops|stopped|give out|gives out)|make it to (?:\\d+|thirty|forty|fifty|my next|christmas|"
        "next year)(?= (?:\\.|$|and|or)))"
    ),
    (
        "(?:heart|breathing|my breath|lungs) (?:would |will |to |could |just |simply )*(?:stop|stops|stopped|give out|"
        "gives out)(?= (?:\\.|$|before|in the night|tonight|while|one|and))"
    ),
    (
        "(?:button|switch|pill|lever)(?: \\w+){0,8} (?:not exist|die|end it|end me|stop existing|disappear forever|be gone|"
        "go to sleep forever)"
    ),
    "worth more (?:dead|to them dead|gone)",
    (
        "(?:not |without )(?:taking|making|turning at|braking (?:at|for)) the (?:bend|corner|turn|wall|junction|"
        "roundabout)(?= (?:\\.|$|one|and|sometimes))"
    ),
    (
        "(?:envy|envious of|jealous of)(?: \\w+){0,4} (?:late (?:father|mother|wife|husband|brother|sister|dad|mum)|dead|dying|"
        "departed|passed|died|gone)(?= )"
    ),
    (
        "(?:living|live|alive|lasting|seeing myself|see myself|make it|here) (?:past|beyond|after|to see) (?:this (?:year|week|"
        "month|summer|winter)|next (?:week|year|birthday)|my next|thirty|forty|fifty|christmas|\\d\\d)(?= )"
    ),
    (
        "(?:forever|eternal|endless|big|final|long|permanent|last) (?:nap|sleep|rest)(?= (?:\\.|$|please|now|and|is|would|sounds|"
        "i))(?! (?:in|after the (?:shift|flight)))"
    ),
    "my own funeral",
    (
        "think(?:ing)? (?:all the time |constantly |a lot )?(?:about|of) (?:the |my |her |his |them |those |all the |mums |"
        "dads )*(?:tablets|pills|paracetamol|insulin|knives|rope|razors?|blades|medication|sleeping (?:pills|tablets)|bridge|"
        "tracks|platform|motorway bridge)(?= (?:in the|\\.|$|on the|under|upstairs|again|and (?:how|what|whether)|all))"
    ),
    "long walk off a short (?:pier|plank)",
    "(?:too|so|very) close to the (?:edge|tracks|platform edge|rails|traffic|railing)(?= )(?! of (?:tears|burnout))",
    "(?:wanna|want|want to|trying to|tryna|going to|gonna|wanted) (?:2|too) die",
    (
        "(?:want|wanna|wan|tryna|trying to|try to)(?: not| no)? (?:be alive|not be alive|b alive|exist|be here)(?= )(?! (?:for|"
        "at|when|with|by|on|in|to help|until))"
    ),
    "tryna not (?:be alive|exist|be here)",
    "(?:hurt|painful|pain|easy|hard|long|quick)(?: \\w+){0,2} to (?:drown|hang|die|bleed out|overdose|suffocate|freeze to death)",
    (
        "(?:thoughts?|thinking|think|looked at|look at|had a look at|stare at|staring at)(?: \\w+){0,3} (?:beam|rafters?|rope|"
        "hook|noose)(?= )(?! (?:at the gym|climbing))"
    ),
    "(?:think|thinking|thought)(?: about| of)? going under(?: and staying)?",
    "why (?:is )?god (?:is )?(?:not|wont|doesnt|hasnt|has not)(?: \\w+)? (?:take|taking|taken|took) me",
    (
        "(?:came|come|comes|coming) (?:in|into|to) my (?:mind|head|thoughts) (?:to |that i )(?:jump|die|kill|end|hang|drown|take|"
        "cut|go off|step)"
    ),
    "(?:wish|hope|want|pray)(?: that)? (?:i )?(?:never|not|dont|didnt|to never) (?:to )?get up(?: again)? from",
    (
        "(?:cared|care|arsed|bothered|mind|fussed|complain|notice|sad|sorry) if i (?:got|get|was|were|am) (?:crushed|run over|"
        "hit|killed|squashed|mown down|knocked down|flattened|electrocuted|struck)(?= )"
    ),
    (
        "(?:lorry|truck|train|bus|van|car)(?: \\w+){0,8} (?:thatd|that would|itd|it would|one would|would) (?:do it|finish it|"
        "be quick|end it|sort it)"
    ),
    (
        "how (?:cold|quick|easy|simple|peaceful|quiet|deep|high|fast)(?: and \\w+)? (?:it|that|the water|the drop) (?:would|must|"
        "will|might) be(?= (?:\\.|$|to|just|if))"
    ),
    (
        "(?:welcome|embrace|crave|await|invite|look forward to) (?:my |the )?(?:death|dying|end|grave|oblivion)(?= (?:\\.|$|now|"
        "and|with))(?! of (?:the|this) (?:week|process|day|month))"
    ),
    "life to (?:be over|end|stop|finish)",
    "(?:dont|not|never|no)(?: \\w+){0,2} want (?:\\w+ )?(?:to )?live through",
    "i am ready to go(?= (?:\\.|$|now|and|lord|god))",
    "taking (?:my own life|the lot|them all)(?= )",
    "just took the lot",
    "(?:not|never) (?:be )?on this (?:earth|planet) (?:no more|anymore|any more)|on this earth no more",
    "(?:take|took|takes|taking) (?:me|us)(?: \\w+)?(?= (?:\\.|$))|(?:good )?lord (?:would|should|could|to|will) take me",
    "ctrl alt (?:delete|del) myself",
)
add_family(
    3,
    "loose",
    (
        "(?:gonna|going to|ill|i will|im|about to|and|to|i){_} (?:drive|driving|drove|steer|ride|walk|run|jump|"
        "go)(?: \\w+){0,4} (?:into the (?:reservoir|sea|river|lake|canal|water|loch|dock|docks)|off the (?:coast road|cliff|"
        "cliffs|pier|bridge|edge|road|quay|rocks|top))(?= (?:\\.|$|tonight|now|today|and|tomorrow|at|when))"
    ),
    (
        "(?:in|on) the (?:bathroom|bath|bedroom|toilet|kitchen|shed|garage|loft|cellar)(?: \\w+){0,3} with (?:a |the |my |"
        "some )*(?:razor|razors|blade|blades|knife|rope|pills|tablets|noose|belt|bottle of pills)(?= )(?! (?:shaving|cooking))"
    ),
    (
        "(?:swallowed|taken|took|necked|downed|had|eaten|take|swallow|drank){_} (?:like |about |around |over |maybe |"
        "already )*(?:(?:\\w+|\\d+) of (?:them|these)|all of (?:them|these|it)|them all|the lot|all (?:my|me|mums|his|her|of my|"
        "of me) (?:\\w+ )?(?:\\w+ )?(?:tablets|pills|meds|medication)|loads of (?:them|these))(?= (?:already|\\.|$|and|now|dont|"
        "tonight|with|in one|at once|so|i|about|an hour|all|just))(?! (?:down|notes|in the (?:tests?|interview)))"
    ),
    (
        "(?:rope|ropes|noose|hose|hosepipe|cord|belt|exhaust|bath|everything|its all|all)(?: is|s)? (?:all )?(?:up|tied|set up|"
        "rigged|attached|fixed up)(?= (?:\\.|$|bye|in the (?:loft|garage|shed|room|attic|hall)|in my|goodbye|ready|now|and))|"
        "(?:rope|ropes|noose|noose up|hose)(?: is|s)? (?:ready|up|on|tied|waiting)|noose up|set up in the (?:loft|garage|shed|"
        "attic)"
    ),
    (
        "(?:so |that )?(?:no one|nobody|noone|not|none of them|someone else|strangers?|police|she|he|they|daughter|kids|family|"
        "mum)(?: \\w+){0,5} (?:has to |have to |will |to |must |doesnt |dont |wont |should |"
        "let (?:my |the )?\\w+ )*find me(?= (?:\\.|$|like|in|when|and|first|there|hanging|dead))(?! (?:a job|on linkedin))"
    ),
    "(?:made up my mind|decided|decision)(?: \\w+){0,4} (?:be with (?:my|him|her|mum|dad)|join (?:my|him|her))(?= )",
    (
        "(?:all |be |it |over |itll )+(?:over|finished|done) (?:by|before|after|come) (?:the )?(?:weekend|morning|tomorrow|"
        "sunday|monday|friday|christmas|tonight)(?= (?:\\.|$|im|and i(?:m| am|ve)|now))"
    ),
    (
        "(?:worked out|know|looked up|calculated|checked|found out|researched)(?: \\w+){0,2} (?:dose|dosage|drop|height|"
        "how many (?:i|it))(?= )(?! (?:for (?:the|my) (?:patient|resident|interview)))"
    ),
    "(?:second|2nd|third|3rd|another|next|final) attempt(?: is)? (?:tonight|today|tomorrow|now|this)",
    "(?:cutting|bleeding|hanging|overdose|dying|drowning)(?: myself)? (?:rn|right now|as we speak)",
    "bleeding(?: \\w+){0,4} (?:not stopping|wont stop|cant stop|everywhere|a lot|loads)(?= )(?! (?:heart|gums))",
    (
        "cut my (?:hand|arm|wrist|leg|skin|self)s?(?: \\w+){0,3} (?:with (?:a |the )?(?:knife|blade|razor|glass|"
        "scissors))(?: \\w+){0,6} (?:blood|bleed\\w*|coming|deep)(?= )"
    ),
    (
        "(?:tn|tonight|today) is (?:the|my) (?:night|day|last)(?= (?:\\.|$|ily|i love|bye|goodbye|love|im|sorry|"
        "and))(?! (?:final|the (?:interview|presentation)))"
    ),
    "(?:say|said|saying|wanted to say) goodbye to (?:somebody|someone|anyone|you|everyone|you all)(?= (?:\\.|$|before|and))",
    (
        "(?:thank|tell|see|hug|talk to|speak to|hear)(?: \\w+){0,3} before i go(?= (?:\\.|$))(?! (?:in|on|home|to|out|ahead|back|"
        "for))"
    ),
    (
        "(?:i|ill|you|u) (?:wont|will not|shant) see (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|"
        "morning|next week|the (?:morning|weekend)|christmas)(?= )(?! (?:until|til|because im (?:on|away)))"
    ),
    "(?:whos|who is|who)(?: to| gets| should)? (?:to )?(?:have|get|gets) what(?= )",
    (
        "ill be gone(?= (?:\\.|$|by|before|in the morning|when|tonight|tomorrow|forever|"
        "and (?:it|you|they|nobody)))(?! (?:for (?:a|the|two|about)|by (?:five|six|then)|when you (?:ring|call)|to (?:work|the)))"
    ),
    "(?:do|doing|did) what my (?:brother|dad|father|mum|mother|sister|uncle|mate|friend|cousin|son) did",
    "now i can go(?= (?:\\.|$|in peace|to))(?! to (?:the|bed|work|sleep|an?))",
    "(?:its|it is) (?:my )?time(?= (?:\\.|$|now|goodbye|bye))",
    (
        "(?:left|leave|leaving|told|wrote|written)(?: \\w+){0,6} (?:cat food|dog food|where (?:the|everything|the will|my will)|"
        "laptop for my|van|passwords)(?: \\S+){0,8} (?:wont be back|not be back|its time|goodbye|bye|be gone|off|sorry|"
        "tonight)(?= )"
    ),
    "(?:tell|told)(?: \\w+){1,3} (?:he|she|they) can have (?:the|my|me)(?= )",
    "i wont be back(?= (?:\\.|$))",
    "wont be back(?= (?:\\.|$))",
    (
        "(?:signed|transferred|put)(?: \\w+){0,3} (?:over|in (?:her|his|their) name)(?: \\w+){0,4} (?:told nobody|nobody knows|"
        "no one why|why|tonight|so she)(?= )"
    ),
    "(?:tools|stuff|things|keys|phone|ring|watch)(?: \\w+){0,5} with a note",
    (
        "(?:bottle of|bottles of|a litre of) (?:whisky|vodka|gin|wine|rum|brandy)(?: \\w+){0,5} (?:co codamol|pills|tablets|"
        "boxes|meds|paracetamol|and i have started|packets)(?= )|(?:tablets|pills|meds|all me tablets|"
        "boxes of \\S+(?: \\w+)?)(?: \\w+){0,5} (?:bottle of|vodka|whisky|gin|wine)(?= )(?! (?:glass|tasting))"
    ),
    (
        "(?:boxes|packets|bottles|strips|load|loads|handful|handfuls|bottle|box|packet) of (?:\\w+ ){0,2}(?:co codamol|"
        "paracetamol|pills|tablets|ibuprofen|codeine|insulin|sleeping|antidepressants|meds|amitriptyline|"
        "propranolol)(?= )(?! (?:for the (?:first aid|residents)|on the shelf|to stack))"
    ),
    (
        "(?:to|at|for) the (?:level crossing|tracks|viaduct|cliffs|suspension bridge)(?: \\w+){0,5} (?:tonight|tomorrow|after|"
        "only walk|wont|not come|one way|for the last)(?= )(?! with)"
    ),
    "after that (?:theres|there is|its) only",
    (
        "(?:cancelled|closed|deleted|cleared|stopped|sold|emptied)(?: \\w+){0,6} (?:milk|broadband|accounts|everything|things|"
        "subscriptions|gym|account|phone contract)(?: \\S+){0,8} (?:tidy|its time|goodbye|can go|ready|no need|tidied|light|"
        "lighter|calm|now i|peace)(?= )"
    ),
    "send (?:the |my |all )?money to (?:my )?(?:mother|mum|family|parents|wife)(?: \\S+){0,3} now i",
    "im gonna take (?:all|the lot|every)(?: of)? ?(?:these|them|it)?(?= (?:\\.|$|and|tonight|now))",
    "im off(?= . (?:rope|godbye|bye))",
    (
        "(?:decide|decided|decision|want|plan|going|gonna|will|intend|ready) (?:to )?(?:die|end my life|end it|kill myself|go|"
        "hang myself) (?:on|this|next|tonight|tomorrow|after) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|"
        "night|weekend|the (?:prayer|funeral|wedding)|my (?:birthday|sisters))(?= )(?! (?:to|for) (?:the|an) interview)"
    ),
)
add_family(
    2,
    "loose",
    "sh urges?",
    (
        "(?:want|wish|like|going|need|have to|plan|will|would like) to (?:kill|hang|shoot|drown|burn|cut|stab|"
        "poison) me(?= (?:\\.|$|myself|on|with|tonight|now|because|and))"
    ),
    "better for me (?:the )?death",
    "(?:wish|desire|hope|need) of (?:the )?death",
    "(?:not|dont) (?:tryna|trying to|wanna|want to) live past (?:today|tonight|this)",
    "want that my (?:life|heart) (?:stops?|ends?|finish(?:es)?)",
    "(?:i want it|want it all) to (?:end|stop) . my life",
    "(?:be )?gone (?:4|for) ?ever",
    "(?:gone|sleep|disappear|leave) 4ever",
    "my life i mean",
)
add_family(
    3,
    "loose",
    "wrote the (?:note|notes|letters?)(?= (?:lol|already|\\.|$|for|and|to))(?! to (?:the|hr|them))",
    "about to (?:od|overdose|do it|end it|hang|jump|go)(?= (?:\\.|$|bye|now|and|tonight))(?! (?:and (?:ask|send|apply)))",
    "(?:jumping|stepping off|going over|letting go|hanging) now(?= (?:\\.|$|bye|goodbye|sorry))",
    (
        "(?:have|got|with) the (?:rope|noose|pills|tablets|poison|blade|blades|razor|gun)(?: already| now|"
        " here)?(?: in my (?:room|house|bag|hand|car|drawer)| ready| with me| here)(?= )"
    ),
    "prepared (?:the |my |all )*(?:medicines?|pills|tablets|rope|poison|letter|everything for (?:my|the) (?:death|end))(?= )",
    (
        "(?:at|on|near|by) the (?:railway|rails|tracks|train line|station)(?: \\w+){0,5} (?:wait|waiting|waiting for|stop|finish|"
        "end|jump|step)(?: \\w+){0,4} (?:finish|end|die|jump|train to finish)(?= )"
    ),
    "cut my (?:veins|wrists|arms|throat|self)(?= )",
    "(?:bought|have|got|ordered) what i need(?: \\w+){0,4} (?:where|when|how)(?= )(?! (?:to (?:prepare|dress|apply)))",
    (
        "goodbye (?:guys|everyone|all|friends|world|my friends)(?= )(?! (?:see you|have a|and (?:thanks|thank you) for (?:the|"
        "your) (?:help|practice)))"
    ),
    (
        "(?:hang|kill|shoot|drown) me (?:on|in|from|with|tonight|tomorrow)(?= )(?:(?: \\w+){0,4} (?:tree|rope|garage|room|house|"
        "river|behind))"
    ),
)
add_family(
    1,
    "loose",
    "on (?:this )?earth i mean",
    "no future no (?:point|hope)",
    (
        "(?:stopped|stop|lost|unable|cant|not able|no longer able)(?: \\w+){0,4} (?:see|seeing|imagine|imagining|picture) (?:a|"
        "any|my) future(?= )(?! (?:at|with|in) (?:this|that|the))"
    ),
    "for what to live",
    "better when i(?:m| am) not (?:here|there|around)",
    (
        "(?:no|without|not any|lost (?:any|all|the)|lost) (?:wish|desire|will|want|reason) to (?:see|continue|reach|live|be|"
        "meet) (?:next year|living|tomorrow|another|the (?:new year|spring|summer|morning)|alive|here)(?= )"
    ),
    "outlived my (?:usefulness|use|purpose|time)",
    "no end to (?:this|it)(?: \\w+){0,4} (?:obvious one|except|but death|but one|other than)(?= )",
    (
        "(?:feel|feeling|im|am|felt) (?:\\w+ )?empty(?: \\S+){0,4} (?:ever change|change|dont think|never|always|going away|fill|"
        "anymore|nothing)(?= )"
    ),
    (
        "no (?:more )?(?:point|sense|use|reason) (?:\\w+ )?to (?:any of it|it(?= (?:\\.|$|all|anymore))|anything|me|life|living|"
        "go on)"
    ),
    "(?:take|stand|bear|handle) (?:\\w+ )?of everything(?= (?:\\.|$|and|anymore))",
    "how much more i can (?:take|stand|bear)(?= (?:\\.|$|of (?:everything|life|this life|it all|it)))",
    (
        "(?:do not|dont|cant|no longer)(?: \\w+)? (?:see|know|understand) (?:why|for what|the reason|what for|what im|"
        "what i am)(?: \\w+){0,2} (?:live|alive|living|to live|carrying on for|carry on for|going on for|here|exist|"
        "carrying on)(?= )"
    ),
    "better (?:he|she|i|a man|one) (?:is|am|was|were|be) not (?:there|here|alive|born)(?= )",
    (
        "life (?:does not|doesnt|dont|has not|not|did not) (?:have|has|got|make|makes) (?:\\w+ )?(?:sense|meaning|point|value|"
        "purpose)"
    ),
    "los(?:e|ing|t) (?:the |my |all )*hope (?:for|of|in|about) (?:my |this |the )?(?:life|future|living|everything|world|myself)",
    (
        "i want out(?= (?:\\.|$|of (?:life|this life|it all|everything)|now|and))(?! of (?:this|the) (?:job|contract|industry|"
        "sector|company))"
    ),
    "nobody and nothing",
    "what im carrying on for",
    "matter if i (?:wasnt|werent|was not|were not|am not|did not|disappeared|died|stopped) ?(?:here|around|alive)?",
    "(?:end of what i can (?:take|stand|bear)|all i can (?:take|bear) (?:in|of) (?:this )?life)(?= )",
    "start as someone else or not at all",
    "(?:very |really |such )?(?:black|dark|awful|horrible) thoughts",
    "tired of being me",
)
