"""How hot a text is: anger, shame, anxiety, flooding, and what calms it."""

from __future__ import annotations

import re

from bot.language.normal import Normal
from bot.language.state.rules import Gate

ABUSE = Gate(
    (
        "(?:fuck|screw|sod) (?:you|them|him|her|the lot|off|this company|that company|these people|every(?:one)?|all of|yous?|"
        "the (?:whole|recruiter|manager|panel|company|bastards))"
    ),
    "f(?:\\*)+k (?:you|them|off)",
    "kys",
    "go (?:to hell|die|and die|fuck (?:yourself|yourselves|themselves))",
    "(?:rot|burn) in hell",
    "drop dead(?! gorgeous| date)",
    (
        "(?:you|youre|your|them|they|theyre|hes|shes|he is|the|that|those|absolute|fucking|bunch of|pack of|stupid|lying|total|"
        "complete|arrogant|smug|ignorant|useless|what a|such a|utter|shower of|two faced|dirty|evil|worthless|bloody|"
        "little)(?: \\w+){0,2} (?:cunts?|bastards?|bitch(?:es)?|wankers?|pricks?|twats?|scum|vermin|dickheads?|arseholes?|"
        "assholes?|parasites|filth|gobshites?|shits|shites?|dicks?|muppets|morons|pigs|snakes?|rats?|fuckers?|tossers?|"
        "knobheads?|bellends?|idiots|cowards|whores?|cow|clowns|liars|animals|monsters?|scumbags?|maggots?|bastarding)"
    ),
    "(?:piece|pieces|pile|crock|sack) of (?:shit|crap|scum|filth|dirt)",
    "bastards",
    "cunts?",
    "wankers",
    "scumbags?",
    "fuckers?",
    "motherfuckers?",
)
REVENGE = Gate(
    (
        "(?:revenge|vengeance|payback|get (?:my own|them|him|her|you) back|get back at|getting back at|get even|"
        "make (?:them|him|her|you|that \\w+|the \\w+|every one of them|all of them|yous|sure (?:they|he|she|everyone|"
        "nobody)) ?(?:all )?(?:pay|suffer|regret|sorry|squirm|lose|knows? what|wish)|theyll (?:pay|regret|be sorry|see)|"
        "youll (?:pay|regret|be sorry|see what)|hell (?:pay|regret)|shell (?:pay|regret)|(?:will|gonna) (?:pay for this|"
        "regret (?:this|it|the day)|be sorry)|ruin (?:them|him|her|their|his|you|your)|destroy (?:them|him|her|their|his|you|"
        "your)|expose (?:them|him|her|the lot|every|this company|you)|name and shame|naming and shaming|"
        "drag (?:them|him|her) through|trash (?:them|their)|tear (?:them|him|her) (?:apart|to shreds|a new)|rip (?:into|them|him|"
        "her)|one star|burn (?:every|my|all) bridges?|smear|blacklist|wreck (?:them|their|him|her)|take (?:them|him|her) down|"
        "bring (?:them|him|her|this company) down|teach (?:them|him|her|you) a lesson|give (?:them|him|her|you) (?:hell|"
        "both barrels|a piece of my mind)|fucking (?:pay|regret))"
    ),
)
IMPULSE = Gate(
    (
        "(?:about|going|gonna|ready|dying|tempted|seconds away from|this close|itching|want|wanna|close|fingers?|thumb|finger is|"
        "two seconds|one click|minutes?|moments?){_} (?:to |from |on |over |away |of |hovering )*(?:send|sending|hit send|"
        "hitting send|press send|pressing send|post|posting|email(?:ing)? (?:the ceo|everyone|all|the whole|them|him|her|"
        "his boss|her boss|the entire)|ring(?:ing)? (?:them|him|her) (?:up )?(?:and|right now|now|to)|call(?:ing)? (?:them|him|"
        "her) (?:and|right now|now)|tweet(?:ing)?|walk(?:ing)? (?:in|out|back)|storm(?:ing)?|go(?:ing)? (?:down|round|in|"
        "over) there|march(?:ing)?|quit(?:ting)?(?= (?:\\.|$|everything|my|on the spot|right now|now))|reply all|"
        "delet(?:e|ing) (?:everything|all)|tell (?:him|her|them|the) (?:\\w+ )?(?:exactly|what|where)|"
        "throw(?:ing)? (?:my|the) (?:laptop|phone)|post this)(?! (?:a (?:thank|polite|kind)|my (?:application|cv)|"
        "you (?:my|a|the)|it tomorrow after))"
    ),
    (
        "(?:sending|posting|im sending|ill send|i will send|gonna send|im posting|im emailing|im ringing|im calling|"
        "im going (?:down|round|in|over) there) (?:\\w+ ){0,6}?(?:right now|now|this second|this minute|and i dont care|"
        "before i (?:calm|think|change)|dont care|tonight and|straight away|as we speak|send)"
    ),
    "(?:dont|no longer) (?:try to |even try to )?(?:stop me|talk me (?:down|out)|tell me to (?:calm|sleep on|wait|breathe))",
    (
        "(?:help me|show me how to|write me|give me) (?:\\w+ ){0,4}?(?:destroy|humiliate|insult|make (?:them|him|her) (?:cry|"
        "squirm|feel|suffer))"
    ),
    (
        "(?:i|ive) (?:just )?(?:sent|posted|called|rang|emailed|smashed|threw|thrown|punched|kicked) (?:\\w+ ){0,4}?(?:the wall|"
        "my (?:phone|laptop|screen)|all caps|a rant|the ceo(?! (?:by|the wrong|sir|mate|mum|mom|dad|love|to (?:thank|say thank|"
        "ask|apologise)))|across the room|abuse|screaming)"
    ),
)
FLOOD = Gate(
    (
        "(?:cant|couldnt|unable to|not able to|struggling to) (?:stop |even )?(?:breathe|breath|think(?: straight| clearly)|"
        "crying|shaking|function|stop (?:crying|shaking|screaming|sobbing|it)|see straight|speak|move|get off the floor|cope|"
        "do this|do anything|eat or sleep|keep food down|get out of bed|calm down|be calm|take (?:this|it|any|one)|go on|"
        "carry on|stand up|get my breath)(?! (?:too much|about (?:it|that)))"
    ),
    "(?:havent|not|wont|cant) (?:stopped|stop|stopping) (?:crying|shaking|sobbing|screaming)",
    "(?:panic|anxiety) attacks?(?= )",
    "(?:falling|fell|fallen|going|coming) (?:to (?:pieces|bits)|apart)",
    "break(?:ing)? ?down(?: completely)?(?= (?:\\.|$|and|in the|completely|right|on))",
    "(?:losing|lost|loosing|lose) (?:it(?= (?:\\.|$|completely|right|now|and|here))|my (?:mind|shit|head|sanity)|control)",
    "(?:going|gone|go) (?:mad|insane|mental|crazy|out of my mind)",
    (
        "(?:screaming|scream|shaking|hyperventilating|sobbing|howling|seeing red|beside myself|spiralling|spiraling|hysterical|"
        "melting down|meltdown|raging|blind rage|rage|boiling|seething)"
    ),
    "(?:floor|bathroom|toilet|car|stairwell|hallway) (?:\\w+ ){0,3}(?:crying|sobbing|shaking)",
    "throw(?:ing)? up|being sick|vomit(?:ing|ed)?",
    "everything is (?:collapsing|falling apart|too much)",
    "its all too much",
    "im breaking",
    "i cant (?:do|take|handle|stand|bear) (?:it|this|one more|another)",
    "i (?:just )?(?:give up|cant)(?= (?:\\.|$))",
    "my (?:hands are|whole body is|heart is) (?:shaking|pounding|racing)",
    (
        "(?:i|am|im) (?:completely |totally |utterly )?(?:destroyed|shattered|broken|in bits|in pieces|a wreck)(?= (?:\\.|$|"
        "and i cant|i cant))"
    ),
)
ANGER = Gate(
    (
        "(?:furious|livid|raging|fuming|enraged|outraged|incensed|seething|irate|apoplectic|so angry|really angry|very angry|"
        "bloody angry|extremely angry|absolutely angry|angrier|angry|pissed off|pissed|hate (?:them|him|her|this company|"
        "that (?:company|man|woman|place)|everyone|everything|all of)|disgusted|disgusting|disgrace|disgraceful|sickened|"
        "makes me sick|insult|insulting|insulted|humiliated|humiliating|humiliation|degrading|degraded|betrayed|robbed|cheated|"
        "lied to|stitched up|mugged off|taken for a (?:ride|fool|mug)|treated like (?:dirt|shit|rubbish|nothing|an idiot|a)|"
        "spit(?:ting)? (?:feathers|blood)|boils? my|blood boil(?:ing)?|steam coming|hopping mad|mad as|cross as|rotten|a joke|"
        "total joke|absolute joke|farce|shambles|how dare|cheek of|outrage|outrageous|appalling|appalled|unbelievable|"
        "unforgivable|bullshit|fucking|fuckin|fuck|bollocks|shite|bloody (?:hell|cheek|joke|nerve)|wtf|ffs|gutless|spineless|"
        "resent|resentful|bitter|fed up to|sick to death|sick of (?:being|this|it|them|these)|had it with|"
        "wasted (?:my time|weeks|months|hours)|waste of (?:my )?time|cant believe (?:they|he|she|the|you)|strung me along|"
        "led me on|emojianger)"
    ),
)
SHAME = Gate(
    (
        "(?:ashamed|shame|humiliated|mortified|embarrassed|so embarrassed|(?:dying|die|died) (?:of|from|with) (?:\\w+ )?(?:shame|"
        "embarrassment|cringe)|pathetic|worthless|useless|stupid|failure|loser|idiot|im a fraud|fraud|imposter|impostor|"
        "not good enough|never good enough|never be good enough|waste of space|hate myself|disgusted with myself|"
        "let (?:everyone|everybody|my \\w+|them all|them|him|her) down|letting (?:everyone|my \\w+|them) down|"
        "(?:cant|couldnt|dont know how to) (?:face|tell|look) (?:\\w+ ){0,3}(?:family|wife|husband|mum|mam|dad|parents|kids|"
        "friends|anyone|anybody|people|partner|everyone|them|in the (?:eye|mirror)|at)|laughing ?stock|everyone (?:will|must|"
        "is gonna) (?:think|laugh|know)|so dumb|thick|dumb|an? embarrassment|disappointment to|failed (?:again|everyone|my \\w+)|"
        "i fail(?:ed)? (?:at )?everything|always (?:fail|mess|ruin|screw|fuck|bottle|choke)|i (?:ruin|wreck|mess up|screw up|"
        "fuck up|spoil) everything|never (?:get|do|manage|be able|amount|gonna get|going to get|find) (?:anything|a job|anywhere|"
        "it right|to anything|any job)|nobody (?:will ever|wants to|wants|would) (?:hire|want|employ|me)|"
        "no one (?:will|would) (?:ever )?hire|whats wrong with me|what is wrong with me|something wrong with me|"
        "everything is my fault|all my (?:own )?fault|my fault|deserve(?:d)? it|good for nothing|no good|hopeless|unemployable|"
        "washed up|past it|on the scrap ?heap|write off|joke of a|dont deserve|stupid of me)"
    ),
)
ANXIETY = Gate(
    (
        "(?:anxious|anxiety|panicking|panicing|panicked|panicky|panicy|panic|terrified|scared|frightened|petrified|dread|"
        "dreading|worried sick|sick with worry|worried|worry|cant sleep|couldnt sleep|not sleeping|havent slept|didnt sleep|"
        "awake all night|up all night|not eating|cant eat|havent eaten|feel sick|sick to my stomach|stomach (?:in knots|"
        "churning)|heart (?:racing|pounding|sinks)|on edge|overwhelmed|overwhelming|freaking out|freaked|stressed|stressing|"
        "desperate|desperation|in bits|in pieces|devastated|heartbroken|crushed|gutted beyond|distraught|in tears|crying|cried|"
        "cry|sobbing|sobbed|weeping|tears|bawling|shattered|destroyed|broken|broke me|tearing me|tears me|kills me|killing me|"
        "at (?:my )?wits end|end of my (?:tether|rope)|at the end of|rock bottom|cant cope|struggling to cope|drowning|despair|"
        "despairing|miserable|misery|wretched|numb|empty|lost|helpless|trapped|suffocating|cant concentrate|cant think|"
        "going round (?:and round )?in my head|cant stop thinking|dont know what to do|"
        "what do i do(?! (?:about|with) (?!myself|me |it al|this |my life|everything))|what am i supposed|"
        "what am i gonna do|lose (?:the|my) (?:house|flat|home)|evicted|eviction|homeless|dying inside|"
        "die of (?:shame|embarrassment)|emojicry)"
    ),
)
SAD = Gate(
    (
        "(?:disappointed|disappointing|disappointment|gutted|sad|sadly|upset|down|low|a bit flat|flat|deflated|let down|hurt|"
        "hurts|stings?|stung|bummed|discouraged|dispirited|disheartened|frustrated|frustrating|annoyed|annoying|irritated|irked|"
        "cross|miffed|peeved|blue|glum|rough|tough|hard to take|hard news|hard to hear|difficult|painful|ouch|sore|unhappy|"
        "regret|sorry (?:to hear|that)|shame about|pity|a blow|knocked (?:me|my confidence)|knocked back|took the wind|"
        "wanted (?:it|that|this|the)|hoped|hoping for better|was hoping|had hoped|tired|weary|fed up|wobbly|bruised|not great|"
        "bad day|rubbish day|crap day|feeling it|smarting|taking it hard|nervous|nerves|sucks|sucky|bad news|meh|a bit lost|"
        "so close|heavy|teary|unlucky|not happy|lonely|dejected|demoralised|demoralized|disillusioned|confused|puzzled|shocked|"
        "surprised|not ok|not okay|worn out|drained|exhausted|knackered|grim|bit rubbish)"
    ),
)
SOFT = Gate(
    "a bit",
    "a little",
    "bit",
    "slightly",
    "somewhat",
    "kinda",
    "kind of",
    "sort of",
    (
        "but (?:im |ill be |i will be |i am )?(?:ok|okay|fine|alright|coping|calm|moving on|getting there|it happens|"
        "these things|life goes on)"
    ),
    "to be expected",
    "fair enough",
    "no hard feelings",
    "ill live",
    "ill be (?:ok|fine|alright)",
    "im (?:ok|okay|fine|alright|calm|coping)",
    "not the end of the world",
    "onwards",
    "moving on",
    "its ok",
    "thats ok",
    "i understand",
    "these things happen",
    "plenty more",
    "next one",
    "taking it in my stride",
    "at peace",
    "calmer",
    "feel better",
    "feeling better",
    "steady",
    "had a (?:walk|cry and)",
)
CALM = Gate(
    (
        "not (?:(?!just|but|only|more|mainly|mostly|lol|rather|though)\\w+ ){0,2}(?:angry|upset|sad|annoyed|bitter|ashamed|"
        "worried|anxious|cross|embarrassed|furious|devastated|gutted|hurt|disappointed|mad|raging|fuming|livid|pissed off)"
    ),
    (
        "(?:not|never|wont|wouldnt|didnt|havent|dont) (?:(?:even|actually|gonna|about to|planning to|want to|be) )*(?:send|sent|"
        "sending|post|posted|posting)(?= )"
    ),
    "never (?:angry|cross)",
    "isnt (?:angry|upset)",
    "no (?:anger|anxiety|shame|worries|worry)",
    "dont (?:be )?(?:worry|worried)",
    "dont feel (?:\\w+ ){0,2}(?:angry|bad|sad|upset|ashamed)",
    "used to be (?:\\w+ )?(?:angry|anxious)",
    "wasnt (?:\\w+ )?(?:angry|upset|bothered)",
    "not too bothered",
    "without (?:anger|shame)",
)


def read_heat(normal: Normal, viol: bool) -> tuple[int, list[re.Match[str]]]:
    """How hot the text is, by the strongest words and by how many of them there are."""
    text, words = normal.text, normal.vocabulary
    if calm := CALM.opens(words):
        text = f" {calm.sub(' ', text).strip()} "

    def hits(*gates: Gate) -> list[re.Match[str]]:
        return [m for gate in gates if (rule := gate.opens(words)) for m in rule.finditer(text)]

    for gate in (ABUSE, REVENGE, IMPULSE, FLOOD):
        if found := hits(gate):
            return 3, found
    if viol:
        return 3, []
    hot = hits(ANGER, SHAME, ANXIETY)
    loud = normal.shouted >= 3 or normal.marks >= 3
    if len(hot) == 1 and not loud and hits(SOFT):
        return 1, hot
    if hot:
        return 2, hot
    sad = hits(SAD)
    if loud and normal.shouted >= 4:
        return 2, sad
    if sad:
        return (2 if loud else 1), sad
    return 0, []

