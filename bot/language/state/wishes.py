"""R2: an explicit wish to die, thoughts of suicide, an urge to harm oneself."""

from __future__ import annotations

from bot.language.state.blocks import DIE, HARM, NEVERMORE, WANT, WAYS, WAYS_ING
from bot.language.state.rules import add_family

add_family(
    2,
    "wish",
    WANT + "{_} " + DIE,
    WANT + "{_} (?:me |that i |i |be )die",
    (
        "(?:wish|wished|hope|hoped|hoping|pray|praying|prayed|wishing)(?: that| to god| every (?:night|day))*{_} (?:i|id|ill|"
        "im)(?: could| would| can| was| were| had| will| might)*{_} (?:die|died|dead|not alive|never (?:been )?born|not exist|"
        "didnt exist|not here|not wake(?: up)?|never wake(?: up)?|never woke(?: up)?|go to sleep and (?:not|never) wake(?: up)?|"
        "gone forever|disappear from this world)"
    ),
    (
        "(?:wish|hope|hoping|pray|praying|wishing|prayed|prefer)(?: that| to god| every (?:night|day))*{_} (?:i|id|"
        "ill)(?: just)? (?:dont|didnt|wont|wouldnt|hadnt|couldnt|do not){_} (?:wake(?: up)?|exist|woken(?: up)?|be here|"
        "see (?:the )?(?:morning|tomorrow)|make it (?:to morning|through the night)|survive(?:d)?|have to (?:wake up|be alive|"
        "live|exist)|been born)"
    ),
    "(?:better|best|easier|happier)(?: off)?(?: if (?:i|im))?(?: was| were| be| being| am)? dead",
    "better(?: for me| if i)? (?:to die|die|died|dead|wasnt alive|wasnt here|werent here)",
    (
        "(?:easier|better|simpler|nicer|good|nice|relief|peaceful|fine|best|happier|kinder) (?:for (?:me|everyone|us all|"
        "all of us) )?(?:if i|if i just|to|if id)(?: just)? (?:die|died|dead|not (?:be )?(?:here|exist|wake up|be alive)|"
        "wasnt (?:here|alive|around)|werent (?:here|alive|around)|didnt (?:exist|wake up)|never (?:wake|woke|woken)(?: up)?|"
        "was dead|were dead|be dead|was gone forever|stopped existing)"
    ),
    (
        "(?:id|i would|ill|i will) (?:rather|sooner|prefer to){_} (?:be dead|die|not be here|not be alive|not wake up|not exist|"
        "not live)(?! than)"
    ),
    (
        "(?:dont|do not|didnt|doesnt|wont|not|no|never|cant|nor|couldnt){_} (?:wanna|want|want to|wanting|wanting to|wantedto|"
        "wish to|feel like|feel like to|see why i should|like to|care to|desire to|deserve to|plan to|intend to|bear to|be arsed|"
        "interested in|need to|stand|fancy|bother){_} (?:be |being |to be |keep |go on |carry on |keep on |stay |staying |i |"
        "that i |in )*"
    )
    + NEVERMORE,
    (
        "(?:dont|not|no|didnt){_} (?:wanna|want|want to|wish to){_} (?:wake up|this life|my life|life|see tomorrow|"
        "see another day|see (?:the )?morning|continue (?:living|with life|my life|this life)|go on living|carry on living|"
        "carry on with (?:my )?life|live(?: more)?|be a (?:person|human))"
    ),
    (
        "(?:want|wanna|wish|hope|just|only|let me|could|id like to|need to|like to){_} (?:to )?(?:go to sleep|sleep|"
        "close my eyes|fall asleep|lie down){_} (?:and|n|an|&|to)?{_} (?:never|not|dont|no|wont){_} (?:to )?(?:wake|waking|"
        "get up|woke)(?: up)?"
    ),
    "(?:sleep|close my eyes) (?:for ?ever|and never|for good|eternally)",
    (
        "(?:never|not|dont|no|wont|didnt|wouldnt){_} (?:wake|waking|woke|woken) (?:up )?(?:anymore|again|tomorrow|ever|"
        "ever again|at all|in the morning|from (?:this|it)|one (?:day|morning)|this morning)"
    ),
    (
        "(?:mind|care|matter|bother|bothered|sad|sorry|upset)(?: to me| me)?{_} if i{_} (?:didnt|dont|never|wouldnt|not|hadnt|"
        "wont){_} (?:wake up|woke up|woken up|wake|exist|survive|make it)"
    ),
    (
        "(?:mind|care|matter)(?: to me| me)?(?: much| anymore)? (?:if|whether|wether) i(?: just)? (?:live or die|die or live|die|"
        "died|dropped dead|lived or died|am dead or alive|was dead)"
    ),
    (
        "(?:feel|feeling|felt|feels|im|am|been|getting|i|being|be|very|bit|still|actively|passively|properly|lowkey|highkey|"
        "become|became|me|all|go|went|going|makes me|making me|made me|has me|got me|was|were) suicidal"
    ),
    (
        "suicidal (?:thoughts?|thinking|ideation|feelings?|ideas?|urges?|again|tonight|now|today|and|over|since|about|because|"
        "anymore|at the moment|lately|for|with|im|i|after|but|right)"
    ),
    (
        "wish(?: that)? (?:a |the |some )?(?:bus|car|lorry|truck|train|meteor|asteroid|someone|something) (?:would|had|could|"
        "will){_} (?:hit|kill|run over|take|flatten|killed|crush|end)(?: me)?(?: out| over| down)?"
    ),
    (
        "(?:hope|hoping|wish|wishing|pray) (?:that )?(?:i|to) (?:get|got|be|catch|have|had|getting) (?:hit by|run over|killed|"
        "knocked down|cancer|in a crash|covid and|an accident|flattened|a heart attack|mowed down)"
    ),
    (
        "(?:hit|took|take|killed|run over|flattened|knocked|ran) (?:by a (?:bus|car|lorry|truck|train)|me over|me down|"
        "me)? ?(?:tomorrow|on the way home|today|right now|now)? ?(?:i|id) (?:wouldnt|would not|dont) (?:mind|care|be sad|"
        "be sorry|complain)"
    ),
    (
        "(?:wouldnt|dont|would not|dunno id) (?:mind|care|complain|be sorry){_} (?:if (?:a |the )?(?:bus|car|lorry|truck|train|"
        "plane)|being hit|getting hit|if i (?:was|were|got|get) (?:hit|run over|knocked|killed|in a crash)|dying|being dead|"
        "not waking up|not existing|not being here)"
    ),
    (
        "god{_} (?:should|could|can|would|please|to|must|will|may|has to|need to|just)?{_} take (?:my life|"
        "me (?:home|away|already|now|too|from (?:here|this)|tonight|to him|\\.))"
    ),
    (
        "(?:lord|god|jesus|allah|bhagwan|universe|please)(?: please| just| should| can| could)* (?:take me(?! (?:on|back|off|up|"
        "as|through|for|with|in|to the))|let me die|let me go to sleep and|kill me)"
    ),
    "let me(?: just)? die",
    "make i(?: just)? die",
    "want (?:die|death)",
    "wan die",
    "like (?:to )?die",
    "i (?:shall|should|must|will have to|ought to|need to|deserve to|have to){_} (?:die|be dead)(?! (?:of|from|laughing|on))",
    "i should{_} (?:not be alive|be six feet under|be in the ground)",
    (
        "(?:should have|shouldve|should of|wish i had|wish id|wish i) (?:died|been (?:dead|the one who died)|never been born|"
        "killed myself)(?: (?:that night|in the|instead|when|years ago|back))?"
    ),
    (
        "(?:thinking|thoughts?|think|thought|fantasi[sz]e|fantasi[sz]ing|dream|dreaming|daydream|daydreaming|fantasies|googling|"
        "googled|obsess(?:ed|ing)|considering|consider|considered|contemplating|contemplate|researching|imagining|imagine|idea|"
        "ideas|picturing|picture|planning|ruminating|wonder|wondering|brooding)(?: (?:a lot|of|about|on|again|more|constantly|"
        "all (?:day|night|the time)|every (?:day|night)|often|how|bad thoughts|to|it would be|what it would be like))*{_} "
    )
    + "(?:"
    + WAYS_ING
    + "|"
    + WAYS
    + "|die|be dead|not be here)(?! (?:my hair|the topic|of the)|\\w)",
    (
        "what (?:it|it would|itd|would|id)(?: be| feel)? like to(?: just)? (?:be dead|die|not exist|not be here|not be alive|"
        "be gone)"
    ),
    (
        "(?:die|dying|death) (?:seems|looks|feels|sounds|is)(?: so| much| like)* (?:easier|better|peaceful|a relief|a way out|"
        "good|nice|nicer|appealing|the only|an option|kinder|restful|my only|simpler)"
    ),
    (
        "(?:suicide|killing myself|ending it all|ending my life|ending it|dying|death) (?:is|seems|feels|as|looks|"
        "sounds)(?: like)? (?:the |my |an? )?(?:only )?(?:option|solution|answer|way|way out|choice|exit|escape|better|easier)"
    ),
    (
        "(?:crossed|crosses|comes? (?:in|into|to)|came (?:in|into|to)|keeps? (?:coming|popping|going)|going through|gone through|"
        "in|on) my (?:mind|head|thoughts) (?:to{_} )?(?:of )?(?:"
    )
    + WAYS
    + "|"
    + WAYS_ING
    + ")",
    "(?:"
    + WAYS_ING
    + (
        "|suicide|death)(?: has| have| keeps?| is)?{_} (?:crossed|crosses|on|in|goes through|comes to|come to|coming to|came to|"
        "keeps coming|going through|been on|been in|popping|enters) (?:my|into my|in my|to my|up in my) (?:mind|head|brain|"
        "thoughts)"
    ),
    "alive (?:is|feels|hurts|seems)(?: just)? (?:too (?:much|hard)|a punishment|torture|pointless|unbearable|exhausting)",
    (
        "not(?: even)? sure (?:i|if i|that i|whether i) (?:wanna|want to|want) (?:be here|be alive|live|keep living|exist|"
        "wake up|carry on living|go on living)"
    ),
    "(?:dont|not) see(?: myself)? (?:living|being alive|alive|being here)(?: much)?(?: longer| anymore| past| next| at)",
    "(?:done|finished|through|had enough|fed up) (?:with|of) (?:living|being alive|existing|breathing|this life|being here)",
    "(?:tired|sick|weary|exhausted) (?:of|from|with) (?:being alive|living|existing|breathing|being here|this existence)",
    (
        "i (?:just )?(?:wanna|want|want to) (?:be|go) (?:with|to|join)(?: my)?(?: late| dead)? (?:mum|mam|mom|dad|nan|gran|"
        "grandad|brother|sister|husband|wife|son|daughter|baby|him|her|god|jesus)(?: in heaven| again| up there| where)"
    ),
    (
        "(?:wanna|want to|want|like to|need to) (?:join|be with|follow) (?:my )?(?:mum|mam|mom|dad|nan|gran|grandad|brother|"
        "sister|husband|wife|son|daughter|baby|him|her) (?:in heaven|in the (?:grave|ground|next life)|up there|"
        "on the other side|where (?:he|she) is|again)"
    ),
)
add_family(
    2,
    "wish",
    (
        "(?:i|ill|id|to|and|or|just|could|should|might|may|will|would|wanna|gonna|want|better|rather|me|not|can|must|maybe|"
        "feel like|go|gotta|haveto|let me|lets|shall|tempted to|need|like|only|why dont i|n|then|before i|if i|when i|until i|"
        "think i|cant even|even|also|help me|ways? to|how to|easiest way to|methods? to|way to|but|so|cannot|able to|ready to|"
        "courage to|guts to|nerve to|brave enough to|close to|point of|\\.|lol|again){_} "
    )
    + WAYS,
    "(?:^| \\.) " + WAYS,
    WAYS + " (?:tonight|now|today|tomorrow|soon|and|but|i|because|anymore|if|over|after|\\.|$|lol|would|so)",
    (
        "(?:feel like|feeling like|fancy|felt like|close to|think(?:ing)? (?:of|about)|thought (?:of|about)|urge|urges|tempted|"
        "going|gonna|considered|considering|consider|about|on the verge of|verge of|point of|nearly|scared of|afraid of|stop|"
        "stopped|stopping me|from|planning|plan|plans|contemplating|contemplate|contemplated|fantasy of|fantasi[sz]ing about|"
        "idea of|ideas of|thoughts of|thinking on|dream of|dreaming of|capable of|imagine|imagining|than|looking into|"
        "looked into|reading about|googled|googling|im|keep|was|been|to|worth){_} "
    )
    + WAYS_ING,
    (
        "(?:wanna|want to|want|urges?|need|need to|urge to|urges to|feel like|feeling like|tempted to|going to|gonna|could|might|"
        "desire to|keep|start|started|going back to|thinking (?:of|about)|think about|crave|craving|going|scared (?:ill|im gonna|"
        "i might)|afraid (?:ill|i might)|worried (?:ill|i might)|about to|back to|itching to|ill|like to|thoughts of|thought of|"
        "thinking to|want me|would|should|id|i|to|and|or|again|dont){_} (?:to )?(?:"
    )
    + HARM
    + (
        "|(?:cutting|hurting|harming|burning|selfharm|scratching){_}(?: myself| my (?:arms?|legs?|wrists?|thighs?)|"
        " again)?)(?! (?:corners|costs|it|the|my hours|losses|ties|down|back|off|through|across|out|into|edge|remarks?|comments?|"
        "my (?:chances|career|feelings|cv|reputation)|carbs|sugar|caffeine|calories|dairy|gluten|hair|grass|wood|glass|"
        "paper|fabric|cake|meat|veg\\w*|"
        "onions|applications?|expenses|spending|budgets?|staff|jobs|hours|short|class|deals|film|video|footage|trees|hedges|"
        "keys|stone|steel|metal|"
        "pipes?|tiles|carpets?|tape|teeth|rope|ropes|sheet))"
    ),
    "urges? to (?:cut|hurt|harm|burn|jump|end|die|kill|selfharm|do something to myself|stop existing|step|drive|swerve)",
    "(?:selfharm|harming myself|hurting myself|cutting myself)(?: again| tonight| now| today)?",
    (
        "(?:could|might|may|will|going to|gonna|ill|would|want to|wanna|should|id)(?: just)? (?:end it|end things|finish it|"
        "end it all|jump|finish everything)(?= (?:tonight|now|today|and|all|\\.|if|$|but|because|here|for good|i|once|forever|"
        "altogether|myself|before))"
    ),
    (
        "(?:swerve|swerving|steer|steering|veer|drive|driving) (?:into|off|across|in front of|out into|towards) (?:a |the |an |"
        "my |oncoming )*(?:wall|tree|bridge|lorry|lorries|river|cliff|road|barrier|traffic|central reservation|motorway|oncoming|"
        "path)"
    ),
    (
        "(?:into|in front of|under|out in front of|off) (?:a |the |that |some |oncoming |next |this )*(?:train|bus|lorry|tube|"
        "truck|bridge|cliff|traffic|roof|building)(?= (?:and|\\.|$|or|would|seems|looks|today|tonight|but|i|so|then|on|right|"
        "like|if|because|again|all|every|sometimes|when))"
    ),
)
