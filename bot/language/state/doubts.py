"""R1: a burden, no point in living, wanting to vanish, hopeless beyond the job."""

from __future__ import annotations

from bot.language.state.rules import add_family

add_family(
    1,
    "wish",
    (
        "(?:wanna|want to|want|wish i could|wish to|like to|could|need to|might|should|would like to|feel like|feel like i wanna|"
        "ready to|dream of|wish i would|going to|gonna|id|ill|rather|hope i|wish id|wish i|better if i|to|let me|thinking of|"
        "thinking about|want that i){_} (?:disappear(?:ing)?|disappeared|vanish(?:ing)?|vanished|fade away|fade out|dissolve|"
        "evaporate|cease to be|be invisible forever|not be|be nothing|go away forever|go away for good|be gone|"
        "go far away and never (?:come back|return)|be erased|erase myself|be forgotten|run away from (?:life|everything|it all)|"
        "escape (?:from )?(?:this |my )?life|fall asleep forever|be swallowed up and never|turn (?:it|everything|"
        "my (?:head|brain)) off (?:for good|forever)|switch off (?:forever|for good)|stop being|not feel anything (?:anymore|"
        "ever|again))(?! (?:from (?:linkedin|the (?:internet|call|meeting|chat|zoom|group))|into my (?:duvet|bed|sofa)|"
        "for (?:a|the) (?:week|weekend|few|bit|day|month)|on holiday|to (?:spain|a beach)))"
    ),
    (
        "(?:im|i am|am|being|be|feel like|feel|become|becoming|became|felt like|i feel|as|such|just|only|nothing but|is|are|"
        "not be|not to be|such|been){_} (?:a|an|such a|the|nothing but a|like a|just a|only a)(?: (?:total|real|huge|terrible|"
        "massive|big|heavy|constant|useless|complete))* burden"
    ),
    "burden (?:on|to|for) (?:everyone|my|the|them|people|her|him|you|others|all|society|anyone|those|us|whoever)",
    "(?:wont|not|dont want to|dont wanna|stop being|no longer|tired of being|sick of being) (?:be )?a burden",
    (
        "(?:better|happier|easier|fine|best|good|well|relieved)(?: off)? (?:off )?(?:without me|if i (?:wasnt|werent|was not|"
        "were not|was gone|were gone|just (?:went|disappeared|vanished)|disappeared|vanished|left this|wasnt here|werent here|"
        "was out of|were out of|didnt exist|never (?:existed|was born|came back)|no longer)|when im (?:not|gone))(?! on the team)"
    ),
    (
        "(?:no|not|isnt|wheres|whats|what is|see|seeing|any|there|cant find|where is|zero|what was|what would be|without|little|"
        "struggling to (?:see|find)|lost|losing|forgotten|question|know|dunno)(?: much| any| even| really| a| the| longer|"
        " more)*{_} (?:the )?(?:point|sense|purpose|use|reason|meaning|value|worth|good)(?: left)? (?:in |of |to |for |even |me |"
        "with |at all )*(?:living|life|my life|being (?:alive|here)|existing|existence|anything(?: at all)?(?= (?:\\.|$|anymore|"
        "now|really|and|any))|any of (?:it|this)(?: anymore)|it all(?= (?:\\.|$|anymore|any))|going on|carrying on|go on|"
        "carry on|continuing|continue(?= (?:\\.|$|my life|living|life|anymore))|waking up|wake up|getting up|"
        "get up(?= (?:\\.|$|anymore|in the morning|tomorrow))|me(?= (?:\\.|$|anymore|being|any))|be (?:here|alive)|live|"
        "keep (?:going|living)|keep going|of me|this life|everything|breathing|staying|stay alive|trying to live|tomorrow|"
        "to (?:any of it|my life|me|life|live|be alive|exist|go on|anything))"
    ),
    (
        "(?:whats|what is|no) (?:even )?the point (?:of (?:me|life|living|anything|it all|being|any of it|existing|going|"
        "carrying|waking|getting up)|anymore|in (?:me|life|living|anything|going|carrying|waking|being))"
    ),
    (
        "(?:dont|cant|no longer|not|stopped|never|couldnt|didnt){_} (?:see|find|feel|know|have|got|seeing){_} (?:the |a |any |"
        "much |what |why )*(?:point|reason|purpose|meaning)(?: anymore| in| of| to)*(?= (?:\\.|$|and|anything|life|living|me|"
        "it all|anymore|any|waking|getting up|go on|going|carry|being|live|keep|tomorrow|to))(?! (?:why they|for the|"
        "for my rejection|to (?:the|this) (?:question|decision)))"
    ),
    (
        "(?:nothing|not anything|noone|nobody|not much|no(?: more| longer)? (?:reason|will|wish|desire|motivation|strength)|"
        "lost (?:the|my|all) (?:will|wish|desire|reason|want)|no will|without (?:a )?(?:reason|will)|have nothing|got nothing|"
        "little|no (?:motive|energy|hope)|(?:a |one |any )reason|reasons?)(?: left)?{_} (?:to|for) (?:live(?: for)?|living|"
        "be alive|stay alive|keep living|exist|go on(?: living)?|wake up(?: for)?|carry on|be here|life|get up for|"
        "continue (?:living|my life)|stay(?: here)?(?= (?:\\.|$))|keep going|keep breathing)(?! (?:through (?:this|that|"
        "the) (?:form|meeting|powerpoint)))"
    ),
    (
        "(?:dont|cant|no longer|not|couldnt|didnt){_} (?:deserve|merit) (?:to )?(?:live|be alive|be here|exist|life|breathe|"
        "be loved|happiness|good things|a life|any of it|anything good)"
    ),
    (
        "(?:dont|cant|doesnt|not|no|didnt|couldnt|hard to){_} (?:see|imagine|picture|have|got|feel|believe in){_} (?:a|any|my|no|"
        "much of a|the)? ?(?:future|tomorrow|way out|way forward|way through|light|hope)(?: for (?:me|myself))?(?= (?:\\.|$|for|"
        "anymore|and|at|in|any|of|left|with|where|that|but|i|here|now|ahead))(?! (?:at (?:this|the|that) (?:company|firm|place)|"
        "in (?:this|that|the) (?:sector|industry|company|field|team|trade|business|role|job)|with (?:this|that|the) (?:company|"
        "firm)|for (?:this|the|that) (?:company|industry)))"
    ),
    (
        "(?:theres|there is|i have|ive|have|got|is|is there|sees?|ive got) (?:no|zero|not any|no more) (?:future|hope|way out|"
        "escape|way forward|tomorrow|hope left)(?: left)?(?: for (?:me|myself))?(?= (?:\\.|$|for (?:me|us)|anymore|and|i|in life|"
        "left|or|now))"
    ),
    (
        "(?:no hope|nothing)(?: left)? (?:for me|left for me|left in (?:me|life|this life)|left(?= (?:\\.|$|and i|i))|"
        "matters(?: anymore| now| at all)?(?= (?:\\.|$|and|anymore|now|to me|i))|ahead of me|to look forward to|"
        "good (?:will )?(?:ever )?(?:happens?|come))"
    ),
    (
        "(?:no|not|doesnt|what does it|dont|does it even) (?:really )?matters?(?: to (?:anyone|me|anybody))? (?:if i|whether i|"
        "what happens to me|if im|anymore what happens)(?= )"
    ),
    (
        "(?:dont|doesnt|couldnt|not|no longer|stopped|didnt)(?: really| even)? (?:care|caring|"
        "mind)(?: anymore)? (?:what happens to me|if i (?:wake|get hit|get run|make it|live|survive|exist|come back|get home)|"
        "whether i (?:wake|live|survive|make it|exist)|if (?:a|the) (?:bus|car|lorry|train)|about (?:my life|living|being alive|"
        "staying alive|myself anymore|life)(?= ))"
    ),
    (
        "(?:everything|life|my life|it all|it|my whole life|this life|the world|all|living|the future|existence|being alive|"
        "whole thing)(?: is| feels| seems| has become| has been| looks| was| just| are| all|s)*{_} (?:hopeless|pointless|"
        "meaningless|worthless|over(?= (?:\\.|$|and|now|i|at|for me|anyway|because|after|as))|not worth (?:living|it anymore|"
        "living anymore|the effort of living)|unbearable|too painful|finished(?= (?:\\.|$|and|now|i|at))|empty and (?:pointless|"
        "dark)|done for|nothing(?= (?:\\.|$|anymore|without))|ruined forever|not livable|unliveable|"
        "a (?:waste|prison|living hell)|no point|dark(?:ness)?(?= (?:\\.|$|and i|now)))(?! (?:when it comes|this job|"
        "this job hunt|the job (?:market|search|hunt)|the interview|the process|applying))"
    ),
    (
        "(?:life|living|lifes)(?: is| isnt| is not|s)?(?: just| really)? (?:not|isnt|nt|no longer|hardly|never)? ?worth (?:it|"
        "living|the (?:pain|effort|trouble|hassle)|all this)"
    ),
    (
        "(?:isnt|not|no longer|aint|wasnt|hardly) worth (?:living|being alive|staying (?:alive|for)|waking up|going on|"
        "carrying on|getting up(?= (?:\\.|$|anymore)))"
    ),
    (
        "(?:hopeless|helpless)(?= (?:about (?:everything|life|my life|the future)|and (?:alone|empty|worthless|pointless|trapped|"
        "numb|tired of)|all the time|every day|in (?:life|general|everything)|for (?:months|weeks|years)|at life|"
        "(?:just )?hopeless|like (?:nothing|theres|there)|that))"
    ),
    (
        "(?:feel|feeling|felt|am|im|feels|all|everything|just|completely|so|it|things|being|becoming|utterly|absolutely) (?:so |"
        "completely |totally |utterly |just |very |really |quite |pretty |absolutely |all |rather )*hopeless(?! (?:at|with|"
        "in (?:interviews|front|exams|these)|when it comes|process|market|search|interviewer|candidate|recruiters?|job|email|"
        "website|excuse|case|romantic|shambles|company))"
    ),
    (
        "(?:nobody|no one|not a soul|not one person|who|dont think anyone|doubt anyone|wonder if anyone|anyone|will anyone|"
        "would anyone|noone|they|you|people|few)(?: at all)?(?: would| will|ll|d| in the world|s gonna| is gonna| even|"
        " really)*{_} (?:miss me|notice(?: if| that)? (?:i|im|id)(?: was| were| am| just| had| would)? ?(?:gone|disappear(?:ed)?|"
        "vanish(?:ed)?|wasnt|werent|died|stopped|missing|not here|dropped dead|didnt|never)|care (?:if|whether) (?:i|im|"
        "id)(?: was| were| am| just)? ?(?:gone|disappear(?:ed)?|vanish(?:ed)?|wasnt|werent|live|lived|die|died|dead|not here|"
        "dropped dead|exist(?:ed)?|stopped|went|alive|fell)|come to my funeral|cry (?:for me|at my funeral)|shed a tear|mourn)"
    ),
    (
        "(?:if i|if i just|when i|once i|should i)(?: was| were| had| am)? (?:died|die|disappeared|disappear|vanished|vanish|"
        "gone|wasnt (?:here|around|alive|there)|werent (?:here|around|alive|there)|dropped dead|stopped (?:existing|breathing)|"
        "ceased to exist|not here anymore|never (?:woke|came (?:back|home)|existed|was born)|didnt (?:exist|wake|come back)|"
        "not wake)(?= )(?! (?:and (?:appeared|came back)|from the (?:call|zoom|meeting)|for a (?:week|day|bit)))"
    ),
    (
        "(?:the )?(?:world|place|earth|everyone|everybody|family|people|they|kids|wife|husband|mum|others)(?: would| will|d|ll|"
        " is| are| be| is gonna)* (?:be |do |far |much |so |all |a )*(?:better|happier|well|easier|lighter|fine|relieved)(?: off|"
        " place)* (?:without me|if i|when im|once im)"
    ),
    (
        "(?:tired|sick|done|exhausted|fed up|had enough|weary|finished|through|bored)(?: and tired)? (?:of|with|from) (?:life|"
        "my life|everything(?= (?:\\.|$|and i|now|anymore|in))|it all(?= (?:\\.|$|and i|now))|trying to (?:live|exist|be alive|"
        "stay)|fighting to (?:live|stay)|being me|myself|this world|the world|people and life|everything and everyone|"
        "waking up(?= (?:\\.|$|every|to this|and|in))|being a (?:person|human)|carrying on|hurting|pretending(?: to be ok| im ok|"
        " everything)|fighting(?= (?:\\.|$|anymore|and i|every day|for)))"
    ),
    (
        "(?:cant|couldnt|cannot|not able to|no longer can|dont think i can|dont know (?:if|how) (?:i|i can|ill|to|"
        "much longer i can)|not sure (?:i|if i|how i) can|unable to|no strength to|too tired to|i cant see how to|dont want to|"
        "dont wanna|not gonna|dont see how i(?: can)?|no energy to|no more strength to|cant see myself|wonder how i|"
        "i never){_} (?:go on(?! (?:holiday|to|with (?:the|this|these|my) (?:application|interview|process|search|job|course|"
        "meeting|task|test|exercise|form))|about)|carry on(?! (?:with (?:the|this|these|my) (?:application|interview|process|"
        "search|job|course|test|task)|like normal|talking|applying|as))|keep going(?! (?:to (?:interviews|these|the)|"
        "for (?:interviews|jobs)|through (?:these|the) (?:interviews|rounds)|with (?:the|this|these)|over it))|"
        "continue (?:living|like this|with (?:my )?life|life|with this life|to live|existing|anymore)|live like this|keep living|"
        "keep doing life|cope(?: with life| anymore| any| with living| with being alive)(?= )|"
        "live (?:anymore|with (?:this|myself|the shame|it))|take (?:life|living|this life|being alive)|"
        "face (?:another day|tomorrow|living|life|waking|being alive|getting up ever)|bear (?:to live|being alive|living|life|"
        "another day)|do (?:life|living|this life|another day)|stay (?:alive|in this world)|survive (?:this|another|anymore|"
        "like)|last much longer|hold on (?:anymore|much longer|any longer|longer)|fight (?:anymore|it anymore|any longer)|"
        "see (?:a )?(?:way|tomorrow)|exist(?: anymore| like this)?)"
    ),
    (
        "(?:cant|cannot) (?:do|take|stand|handle|bear) (?:this|it|any of this|any of it)(?: all)? anymore(?= (?:\\.|$|i|im|and|"
        "nobody|everything|my|nothing|please|there|its|ive|emojicry))(?! (?:i (?:need|want) (?:a (?:break|rest|coffee)|"
        "to (?:change|move|leave))|and (?:im|i am) (?:leaving|looking|changing|quitting)))"
    ),
    (
        "(?:how much longer|dont know how long|not sure how long|how long)(?: more)? (?:i|can i|i can|ill|"
        "i will)(?: can)? (?:can |keep |go |stay |live |carry |hold |last |manage |cope |do this|survive )(?:going|on|alive|"
        "like this|living|carry|this|here|out|it)?(?! (?:until|to hear|should|wait))"
    ),
    (
        "(?:given|giving|give|gave|gived) up(?: on| with)? (?:life|living|everything|myself|the future|all hope|hope|it all|"
        "being happy|being alive|me|on me|the world|the fight|on ever)(?= )(?! (?:time|my (?:weekend|evening)))"
    ),
    (
        "(?:ready|want|wanna|about|going|time|just|gonna){_} (?:to )?give up(?= (?:on life|life|completely|altogether|entirely|"
        "for good|everything|on everything|on living|living|forever|and (?:die|disappear|end)))"
    ),
    (
        "(?:should|shouldve|should have|wish i had|wish id|wish i was|wish i were|better if i had|better if id|sorry i was|"
        "why was i|why am i even|regret being|regret that i was|never should have|shouldnt have|curse the day i was|"
        "wish my (?:mum|mother|parents) (?:had )?never had me|wish (?:mum|mother) never had){_} (?:never |ever |not |"
        "even )*(?:been )?(?:born|existed|alive|here on this (?:earth|planet)|conceived)"
    ),
    (
        "why (?:am i|do i|was i|should i|bother|did i|do i even|am i even|im)(?: even| still| just| ever| to)* (?:alive|here on|"
        "exist|born|living|being alive|breathing|existing|wake up(?= (?:\\.|\\?|$|anymore|every|at all))|bother (?:living|waking|"
        "being|getting up|staying alive|existing|breathing)|keep (?:living|going on|waking|breathing)|"
        "go on(?= (?:\\.|\\?|$|living|at all|anymore))|live(?= (?:\\.|\\?|$|anymore|for|at all|at))|continue (?:to )?(?:living|"
        "live|exist))"
    ),
    "why am i (?:even |still )here(?= (?:\\.|\\?|$|anymore|at all|on))",
    "(?:waste|drain) of (?:oxygen|air|a life|life|skin|breath)",
    (
        "(?:dont|do not|cant|cannot|not|never|no longer|couldnt|dont feel i can){_} (?:trust myself(?= (?:\\.|$|tonight|right|"
        "alone|anymore|to be (?:alone|on my own|safe)|with (?:the|my) (?:pills|tablets|car|meds|knives|medication)|not to|"
        "on my own|around|near))|feel safe(?= (?:\\.|$|with myself|on my own|alone|tonight|at (?:home|the moment)|in my own|"
        "from myself|by myself|around myself|being|right))|be (?:left )?(?:alone|on my own) (?:tonight|"
        "with (?:my thoughts|myself|my head))|keep myself safe|stay safe)"
    ),
    "(?:not|isnt|un) ?safe (?:with|from|around|for) (?:myself|me to be alone|my own|my own hands)",
    (
        "(?:scared|afraid|frightened|worried|terrified|dont know|no idea|not sure|fear|wonder)(?: of| about)?(?: what)? (?:i|ill|"
        "i might|im|i will|i would|id|i could|myself|of myself|what)(?: might| could| may| will| would| gonna|"
        " ll)* (?:do (?:to myself|if (?:im|i am|i get|this|one more|it|the next|another|i dont|theres)|something (?:stupid|bad|"
        "silly|to myself|terrible|drastic|i cant take back|permanent)|next(?= (?:\\.|$)) |tonight|when im (?:alone|on my own))|"
        "capable of|my (?:own )?thoughts|hurt myself|be alone|do it)"
    ),
    (
        "(?:do|did|doing|done) something (?:stupid|silly|daft|bad|drastic|terrible|permanent|final) (?:to myself|tonight|if|when|"
        "and|\\.|$|one|soon|again|to)"
    ),
    (
        "(?:dark|bad|very dark|black|scary|horrible|awful|intrusive|morbid|final|darkest|worst|unsafe|dangerous|"
        "darker) (?:thoughts|thinking|ideas|head ?space|place in my head)(?= )(?! (?:about (?:the )?(?:interviewer|recruiter|"
        "company|manager|him|her|them)))"
    ),
    (
        "(?:thoughts|head|mind) (?:are |is |has |have |getting |gone |goes |went |going |gets |turned |been )+(?:very |really |"
        "so |quite |to )*(?:dark|bad|black|scary|dark places|a dark place|somewhere dark|to dark|to bad places|a bad place|"
        "a very dark|very dark)"
    ),
    (
        "(?:in|into|gone|to|at|reached|back in|been in|from|such) (?:a|some|such a|an?|my|really|that|the)(?: (?:very|really|"
        "pretty|quite|extremely|terribly|dark|so))* (?:dark|bad|black|awful|scary|low) (?:place|hole|pit|space|corner|"
        "spot)(?= )(?! (?:at the interview|in the market|financially))"
    ),
    (
        "(?:someone|please|just|somebody|can someone|will someone|can somebody|can you|pls|god|plz|could someone|"
        "id like someone to|wish (?:someone|somebody) would){_} (?:please )?(?:just )?(?:kill me|shoot me|end me|put me down|"
        "put me out of my misery|finish me off|take me out|end my (?:suffering|misery))(?! now lol)"
    ),
    (
        "(?:want|wanna|need|wish|just want|only want|hope|pray|praying|please|beg|make|let|can){_} (?:for )?(?:it|everything|"
        "the pain|this pain|all this|this|all of it|the hurt|my pain|my head|the noise|the suffering|all of this|my thoughts|"
        "life|things|my life|the world|my brain|all|it all)(?: all| just| would| could| will| to|"
        " be)* (?:to )?(?:(?:just )?(?:stop|end|be over|be done|finish|go away forever|stopped|go quiet|be finished|ended|"
        "go black|go dark|be silent|stop hurting))(?= )(?! (?:by|so i can (?:move|get|start)|with the|at (?:five|six)|buffering|"
        "loading|spinning))"
    ),
    (
        "(?:just )?(?:want|wanna|need|wish for) (?:some |the |to be |to find |to have |a |eternal |only |permanent )*(?:peace|"
        "rest|quiet|silence|darkness|way out|out) (?:forever|for good|at last|finally|now|from (?:life|everything|it all|"
        "this life)|permanently|of (?:life|it all|this life|everything|existence))"
    ),
    "(?:out|way out|exit|escape) (?:of|from) (?:life|this life|my life|existence|this world|living)",
    (
        "(?:nothing|anything|not|dont|little)(?: is| s)?(?: really| left| much)* (?:keeping|keeps|holding|holds|stopping|stops|"
        "tying|ties|keep|anchoring) me (?:here|alive|going|from|back from|in this|to this|to life|to the world|"
        "around)(?= )(?! (?:in this (?:job|town|city|country)|from (?:applying|trying|asking)))"
    ),
    (
        "(?:only|one) (?:thing|person|reason)(?: \\w+){0,3} (?:keeping|keeps|kept|stopping|stops|stopped) me (?:here|alive|"
        "from (?:ending|doing|going|killing|it|jumping|giving up)|going|around|in this world|is|was)(?= )"
    ),
    (
        "(?:only )?(?:still |am )?(?:here|alive) (?:because of|for|only for|only because of|because) (?:my |the )?(?:kids|"
        "children|dog|cat|mum|son|daughter|family|girls|boys)(?= )"
    ),
    (
        "(?:dont|doesnt|do not|couldnt|not|no longer)(?: really| even)? (?:belong|fit) (?:in|on|to) (?:this|the) (?:world|earth|"
        "planet|life)"
    ),
    (
        "(?:not|isnt|wasnt|never|arent)(?: really| even)? (?:meant|made|built|cut out|supposed|fit|designed|right) (?:for|"
        "to be in|to be on|to be|for being in|to live in|to live)(?: (?:this|the|on this))? ?(?:world|life|earth|live|alive|"
        "here(?= (?:\\.|$|on|anymore|in this))|living|existing|exist|planet|on this)"
    ),
    (
        "(?:im|i am|feel|feeling|been|already|like im|like i am|inside im) (?:already |as good as |basically |half |kind of |"
        "completely )*dead (?:inside and|already|anyway|to (?:everyone|the world|my family)|and (?:empty|numb|gone)|"
        "weight (?:to|on|for))"
    ),
    "(?:numb|empty|hollow|nothing) inside(?: and| i|$| all| every)",
    "(?:not|no|isnt|arent)(?: really)? (?:gonna be |be |being )?(?:okay|ok|alright) (?:ever|ever again)(?= )",
    (
        "(?:not that|not like|not saying|dont mean|not as if|its not that){_} (?:id|i would|i will|ill|im gonna|i am going to|im|"
        "i|i plan|i)(?: would| will| ever| actually| have)*{_} (?:do|try|act|hurt|harm|go through|kill|end|anything|act on|gonna|"
        "going|about|plan|suicidal|planning|doing|acting|want to die|wanna die)(?: \\w+){0,6}? (?:but|tho|though|although|just|"
        "only|yet|it just|i just|sometimes|except|however|still)"
    ),
    (
        "(?:not|isnt|never been|wouldnt call (?:it|myself)|wouldnt say (?:im|i am)|aint|not actually|not exactly) (?:really |"
        "actually |actively |properly |exactly |like |being |feeling |going )*suicidal(?: or anything| as such| exactly|"
        " or whatever| per se| really| at all)*{_} (?:but|tho|though|just|i just|although|only|however|yet|more like|its more|"
        "im just (?:done|tired|finished|empty))(?! (?:disappointed|i (?:am|feel|m) (?:gutted|disappointed|annoyed|cross|sad|fed)|"
        "a bit (?:gutted|down|disappointed|low)|gutted|annoyed|disappointed|very (?:down|disappointed)|sad|(?:really |so |just |"
        "bloody |im |yes |god |very )*(?:fed up|annoyed|sad|tired of (?:rejections?|interviews)|cross|gutted|disappointed|upset|"
        "wanted (?:the|that|this) job)))"
    ),
    (
        "(?:dont|never|not)(?: \\w+){0,3} (?:act on|do anything about|go through with|do anything stupid)(?: \\w+){0,8}? (?:but|"
        "though)"
    ),
    (
        "(?:lost|losing|loosing|lose|loose) (?:the|my|all|all my|any) (?:will|wish|desire|reason|want|"
        "hope)(?: left)? (?:to (?:live|go on|carry on|keep going|be here|continue)|for (?:life|living|everything|the future)|"
        "in (?:life|everything|living))(?! (?:halfway|somewhere|around|after|in (?:that|the)|during|by (?:question|round|slide|"
        "page)|on (?:page|slide|question)|at (?:about|slide|question|the)|when (?:the|he|she|they)|reading|listening|filling|"
        "on (?:question|hold|the)))"
    ),
    "(?:end|ending|finish) (?:of|with) (?:the|my) (?:road|line|story)(?: for me)(?= )",
    (
        "(?:im|i am|am|its|its all) (?:finished|done|over|through)(?: for me)? (?:with (?:life|everything|it all|this world|"
        "the world|people|trying to|being)|for me(?= (?:\\.|$|now|i))|in (?:life|this life|"
        "this world))(?= )(?! (?:the (?:application|form)))"
    ),
    (
        "(?:crawl|curl up|lie down|go|climb|get|lay down|dig|crawling|hide|fall|sink)(?: up| down| away)?(?: \\w+){0,6} (?:and|"
        "n) (?:never (?:come (?:out|back)|get (?:up|out)|wake|leave|move)|die|not (?:come (?:out|back)|wake|get up)|disappear|"
        "dont come back)(?! of (?:embarrassment|shame))"
    ),
    (
        "(?:never|not) (?:come|came|coming|get|go|return|returning|getting) back (?:again|ever|to (?:this|life)|home ever|"
        "from it)(?= )"
    ),
    (
        "(?:walk|run|drive|go|walking|driving|get in the car|keep walking)(?: away| off| out)?(?: \\w+){0,4}? and (?:never|not|"
        "just not) (?:come|look|return|stop|turn|be found)(?: back| around)?"
    ),
    "(?:emojigun|emojigrave)",
    (
        "(?:everyone|everybody|they|family|mum|kids|wife|husband|partner)(?: all)? (?:deserves?|needs?|could find|"
        "would have) (?:someone |somebody |a )?better (?:than me|without|mum|dad|son|daughter|wife|husband|person)(?: and| in|"
        " so| i| \\.|$)"
    ),
    (
        "(?:i|im|i am)(?: am)? (?:worthless|nothing|useless|no good|no use|a waste)(?: to (?:anyone|everyone|anybody|this world|"
        "the world|my (?:family|kids|children))| and (?:shouldnt be|should not be|better off|no one|nobody (?:needs|would|wants)|"
        "dont deserve|i dont deserve|the world|a burden))(?= )"
    ),
    "nobody (?:needs|wants) me(?= (?:\\.|$|here|anymore|around|in this|on this|alive|and i|not even))",
    "(?:cold|six feet|in the) (?:ground|under|grave)(?= (?:sounds|seems|would|is|\\.|$))",
    (
        "(?:no|there is no|theres no|nothing) (?:other )?(?:way|option|choice|exit) (?:out )?(?:for me |left |out |"
        "but )*(?:anymore|left|out|than to end|but to end|but death|other than)(?= )(?! (?:to (?:apply|wait|ask)))"
    ),
    (
        "(?:bad|worse|tired|dark|low|far|broken|sad|empty|alone|much pain|desperate)(?: enough)? (?:that )?(?:i|to) (?:scare|"
        "frighten|worry)(?:s|ing)? (?:myself|me)"
    ),
    (
        "(?:frighten|scare|scaring|frightening|worry|worrying|scares) myself(?= (?:\\.|$|with|lately|tonight|now|a bit|these|"
        "when|sometimes))"
    ),
    (
        "(?:feel|feeling|feels) like (?:im |its |this is )?(?:the end(?= (?:\\.|$|for me|of me|of everything))|"
        "ending(?= (?:\\.|$|things))|giving up on (?:life|everything)|there is no (?:point|hope|future)|theres no (?:point|hope|"
        "future|way out))(?= )"
    ),
    "(?:kill|killing|die|dying|death|dead|suicide)(?: me| myself)?(?= (?:emojigun|emojigrave))",
)
