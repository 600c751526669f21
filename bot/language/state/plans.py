"""R3: intent, plan, timing, means, a goodbye, an attempt under way."""

from __future__ import annotations

from bot.language.state.blocks import BLADE, EDGE, NO_USE, PILLS, SOON, WAYS, WAYS_ING
from bot.language.state.rules import add_family

add_family(
    3,
    "intent",
    (
        "(?:im|am|i am|i was|ill be|be|been|now|and|i|gonna be){_} (?:gonna|about to|planning to|planning on|intending to|"
        "preparing to|set to|fixing to|decided to|determined to|ready to|going(?: to| and)?|on my way to|off to|trying to|"
        "getting ready to){_} (?:go and |go |try and |try |to )*(?:"
    )
    + WAYS
    + (
        "|die(?! (?:of|from|laughing|inside|if|on|in this|here waiting|waiting|hard|trying|a|lol|when|alone|old|at my desk))|"
        "end it(?= (?:tonight|now|all|today|\\.|$|and|tomorrow|soon|once|for|forever|before))|do it (?:tonight|today|tomorrow|"
        "now|this time))"
    ),
    (
        "(?:i|ill|im|i will|am|have|ive|we){_} (?:gonna|will|shall|decided|planned|plan|made up my mind|made the decision|"
        "made my decision|intend|resolved|chosen|committed|promised myself){_} (?:to |that ill |im gonna |ill )*(?:"
    )
    + WAYS
    + (
        "|die(?! (?:of|from|laughing|inside|on|a|if|when|alone|hard|waiting|lol|here waiting))|"
        "end it(?= (?:tonight|now|all|today|\\.|$|and|tomorrow|soon|once|for|forever|before)))"
    ),
    "(?:ill|il|i will|i shall|imma|ima|im gonna){_} (?:go |go and |try and |be )?(?:"
    + WAYS
    + "|"
    + WAYS_ING
    + (
        "|do it (?:tonight|today|tomorrow)|be (?:dead|gone) (?:by|before|tonight|tomorrow|soon|when|in)|"
        "be dead(?= (?:\\.|$|and|so|anyway)))"
    ),
    "(?:im|am|i am|be|ill be){_} (?:"
    + WAYS_ING
    + ")(?= (?:tonight|now|today|tomorrow|this|on|when|after|as soon|\\.|$|and|soon|because|i|if))",
    WAYS + "{_} " + SOON,
    WAYS_ING + "{_} " + SOON,
    "(?:wanna|want to|want) (?:die|be dead|end it|end it all|kill myself) (?:tonight|tomorrow|today and|this weekend)",
    (
        "(?:tonight|tomorrow|today|this weekend|on (?:sunday|monday|friday|saturday)){_} (?:i|im|ill|i will|im gonna|"
        "i shall)(?: gonna| will)?{_} (?:"
    )
    + WAYS
    + "|end it|do it|die|be dead|be gone|be over)(?= |$)(?! (?:of|from|laughing))",
    (
        "(?:im|am|i am|been|currently|stood here|sat here|sitting here|already|ive been|i keep|started|i have been|"
        "i started){_} (?:cutting(?: myself| my (?:arms?|legs?|wrists?|thighs?)| again)|selfharm|hurting myself|burning myself|"
        "harming myself)"
    ),
    (
        "(?:ive|i have|i|just|have){_} (?:cut|hurt|harmed|burned|burnt|slashed|slit|selfharm){_} (?:myself|"
        "my (?:arms?|legs?|wrists?|thighs?|throat))(?! (?:off|on (?:the|a)|while|shaving|cooking|chopping|at work|out|"
        "making (?:tea|toast|coffee|dinner|lunch|breakfast|supper|soup)|ironing|frying|baking))"
    ),
    "(?:tried|attempted|try|attempt|failed){_} (?:to |at )?(?:" + WAYS + "|" + WAYS_ING + "|end it|die)",
    "attempted suicide|suicide attempt",
    (
        "(?:how|when|where|the way|what way)(?: im| ill| i will| i am| i| id)(?: gonna| going to| want to| would|"
        " wanna)?{_} (?:do it|end it|kill myself|die(?! (?:of|from))|end my life|go about it|finish it)"
    ),
)
add_family(
    3,
    "firm",
    (
        "(?:i|ive|have|got|made|making|finally|me)(?: have| got| had| made)*{_} (?:a|my|the|it all|"
        "everything) (?:suicide )?plan(?:s|ned)?(?: out)?(?: (?:to end|for how|for ending|to die|to kill|to do it|how to do it|"
        "for tonight|to go|of how|to end it|and the|and means|for my death|to disappear for good|to not be here))"
    ),
    (
        "(?:i have|ive got|i got|got|have|ive) (?:a plan|the means|everything i need|what i need|all i need|everything ready|"
        "everything set up)(?= (?:and|\\.|$|to do it|now|for it|ready|in|for tonight|here|upstairs|at home|to end|but|this time))"
    ),
    (
        "(?:written|wrote|writing|write|left|leaving|leave|finished|done|typed|drafted|posted|penned|got|have|rewrote|"
        "rewriting){_} (?:\\w+ ){0,3}?(?:my|a|the|some|goodbye|farewell|suicide|final|last)(?: own| little| last|"
        " final)? (?:suicide notes?|goodbye (?:notes?|letters?|message|texts?|emails?)|farewell (?:notes?|letters?|message)|"
        "last letters?|final letters?|notes? (?:to|for) (?:my )?(?:mum|mam|mom|dad|wife|husband|kids|children|family|partner|"
        "sister|brother|girlfriend|boyfriend|parents|everyone|each|them|the kids|the family|my)|goodbyes|"
        "letters? (?:to|for) (?:my )?(?:mum|mam|mom|wife|husband|kids|children|family|partner|girls|boys|parents|each of|"
        "everyone i|the kids|the children)|last words|will and)"
    ),
    (
        "(?:my|the|a) (?:suicide note|goodbye (?:note|letter|letters)|note (?:is|are|s)? ?(?:on|in|under|by|written|done|"
        "finished|ready))"
    ),
    (
        "(?:letters?|notes?) (?:are|is)? ?(?:all )?(?:written|ready|done|sealed|in the drawer|on the (?:table|desk|bed|side|"
        "kitchen))"
    ),
    (
        "(?:by|when|once|before) (?:the time )?(?:you|they|anyone|someone|he|she|yous|everyone)(?: all| get| gets|"
        " finally)? (?:read|reads|see|sees|get|gets|find|finds|open|opens|hear|hears|to read|wake|wakes)(?: to)?(?: this| it|"
        " that| me| the note| up)*{_} (?:ill|i will|i|il|im|it|itll|i shall|i am|i would)(?: have| be| wont| will|"
        " be long)*{_} (?:gone|dead|be gone|over|too late|not be here|wont be|wont be here|be too late|late|away from|passed|"
        "be dead|with god|be over|be far|no more|at peace|be at peace|here|already)"
    ),
    (
        "(?:this|it|so this) (?:is|will be|might be|be|must be)(?: really| probably|"
        " me saying)? (?:goodbye(?! (?:to (?:the|that|my) (?:job|role|dream|application|career))|from)|"
        "my (?:last|final) (?:message|goodbye|words|text|post|note|day|night|letter)|the (?:last|final) (?:time|message|you|"
        "thing) (?:you(?:ll)?|i(?:ll)?|well|anyone|ill ever|message|from)(?: will| ever)* (?:hear|hear from|see|write|say|get|"
        "send|talk|speak|post|from me|be)(?: from)?(?: me)?)(?! (?:to you about|regarding|about this))"
    ),
    (
        "(?:goodbye|bye|farewell|goodnight|good night) (?:everyone|all|world|cruel|my (?:friends|love|loves|darling|family|"
        "babies)|forever|for ever|and (?:im |i am )?(?:sorry|thank)|and tell|mum|mam|dad|and dont|to everyone|to you all|"
        "for good|now and|to all)"
    ),
    "(?:said|saying|say|made|making) (?:all )?my (?:last )?goodbyes",
    (
        "(?:tell|let) (?:my |the )?(?:mum|mam|mom|dad|wife|husband|kids|children|family|partner|sister|brother|girls|boys|"
        "girlfriend|boyfriend|parents|daughter|son|little ones|everyone|them|her|him|nan|babies)(?: and (?:my )?(?:mum|dad|kids|"
        "girls|boys|sister|brother))?(?: know)?{_} (?:(?:that )?(?:i|ill|i always) (?:love|loved|will always love|always loved)|"
        "(?:im|i am|i was|that im) sorry|it (?:wasnt|isnt|was not) (?:their|her|his|your) fault|i tried)"
    ),
    (
        "(?:look after|take care of|feed|mind|be good to|someone (?:please )?(?:take|have|feed|look after)|watch over) (?:my |"
        "the |her |him |them |our )?(?:\\w+ )?(?:mum|mam|mom|dad|kids|children|family|cat|dog|cats|dogs|girls|boys|daughter|son|"
        "wife|husband|sister|brother|rabbit|fish|her|him|them|each other)(?: for me| please)* (?:when im gone|"
        "for me(?= (?:\\.|$|and|ok|please|when|wont))|after im gone|once im gone|when im not here|after (?:tonight|i go|"
        "tomorrow)|wont you)"
    ),
    (
        "(?:when|after|once|because) (?:im|i am|ill be) (?:gone|dead|not here|"
        "no longer here)(?= )(?! (?:from (?:the|this) (?:team|company|role)|on))"
    ),
    (
        "(?:ive|i have|i|been|im|already|started|spent the day|today){_} (?:gave|given|giving|give|gifted|"
        "left){_} (?:away )?(?:all )?(?:of )?(?:my|me|the) (?:\\w+ )?(?:cat|dog|things|stuff|belongings|possessions|guitar|bike|"
        "clothes|books|records|jewellery|jewelry|ring|watch|rabbit|car|camera|instruments?|tools|savings|phone|money|plants|"
        "collection|vinyl|console|xbox|playstation|furniture|fish)(?: away)?(?! (?:back|in for|up for sale|a|"
        "to the (?:charity|tip)))"
    ),
    "giving (?:all )?(?:of )?(?:my|me) (?:\\w+ )?(?:things|stuff|belongings|possessions|cat|dog|clothes|books)(?: away)?",
    (
        "(?:put|putting|got|getting|set|setting|sorted|sorting|have) (?:all )?(?:of )?(?:my|the|me) (?:affairs|will|papers|"
        "life insurance|insurance|accounts|passwords|bank stuff|funeral)(?: all| is| are)?(?: in order| sorted| straight|"
        " updated| out| written| ready| down| for (?:my )?(?:wife|husband|mum|sister|kids))"
    ),
    (
        "(?:planned|paid for|chosen|picked|written out|choosing|picking)(?: out)? (?:my|the) (?:own )?(?:funeral|"
        "songs for my funeral|music for (?:my|the) funeral|coffin|headstone|date|day|spot|place|bridge|method|hymns)(?= )"
    ),
    (
        "(?:ive|i have|i|got|have|there|theres|im|been|with|the|my|all|bought|buying|keeping|kept){_} (?:saved|saving|hoarded|"
        "hoarding|stockpiled|stockpiling|collected|collecting|stashed|stash|stash of|kept|been keeping|put aside|been saving|"
        "been collecting|counted|counting|laid|lined|lined up|laid out|got|bought|ordered|have|pile|got enough|enough|"
        "a drawer full of|a box of|bottle of|boxes of|packet of|packets of|sat here with|sitting here with|sitting with|holding|"
        "in front of me|looking at|staring at){_} (?:up |out |back |together |of |all |enough |my |mums |mams |dads |nans |the |"
        "some |a |these |those |her |his |old |leftover |two |three |whole |full |box |bottle |bottles |boxes |packets |packet |"
        "pile |handful |load |loads |stash |sixty |forty |thirty |hundred |spare )*"
    )
    + "(?:"
    + PILLS
    + (
        ")(?: (?:saved|saved up|stored|ready|lined up|laid out|in front of me|here|in my (?:hand|drawer|bag)|"
        "on the (?:table|side|bed)|together|up|next to me|counted|to do it|and|\\.|$|for|since|now|in|i|upstairs|but|waiting|"
        "left|all|to))(?! (?:blood pressure|asthma|my (?:blood|heart|diabetes|allerg)|headache))"
    ),
    PILLS
    + (
        " (?:are |is |all |here |ready |already )*(?:saved up|lined up|in front of me|beside me|next to me|in my hand|"
        "counted out|laid out|hidden|stashed|stockpiled|on the table in front|on my bed|are ready|put by|put aside)"
    ),
    (
        "(?:ive|i have|i|just|already|have|and){_} (?:taken|took|take|swallowed|swallow|had|eaten|downed|necked|overdose|ate|"
        "drank|drunk|gone and taken){_} (?:\\w+ ){0,5}?"
    )
    + "(?:"
    + PILLS
    + (
        ")(?: (?:and|\\.|$|at once|in one go|with|i|tonight|an hour|just now|already|ten minutes|half an hour|all|from|this|now|"
        "but|about|to|so))"
    ),
    (
        "(?:taken|took|swallowed|downed|necked) (?:an overdose|all (?:of )?(?:my|the|them)|them all|the lot|too many|"
        "the whole (?:packet|bottle|box)|everything in the (?:cabinet|cupboard)|a (?:load|lot|handful|bunch|"
        "whole load) of (?:pills|tablets|paracetamol))"
    ),
    "(?:ive|i have|i|just) (?:overdose|od)",
    (
        "(?:ive|i have|i|got|have|theres|with|holding|a|the|my|bought|this|there is|in|at){_} (?:got|have|holding|bought|held|"
        "tied|found|looking at|staring at|sharpened|hung|put|made|ordered|sat with|sitting with|am sitting with|hold|"
        "keep looking at)?{_} (?:a |the |my |this |some |dads |his )*"
    )
    + BLADE
    + (
        " (?:is |are )?(?:here|in my hand|in front of me|next to me|beside me|ready|to my|at my|against my|"
        "on the (?:bed|table|side)|round my|around my|tied|in the (?:car|bag|drawer|garage|bathroom|shed|boot|loft|wardrobe)|"
        "and i(?:m| am|ll| will| know| just| dont| want| wanna| keep)|upstairs|under my (?:pillow|bed)|with me|to do it|up)"
    ),
    BLADE + " (?:to|at|against|on|round|around|in) my (?:head|throat|neck|wrists?|arms?|temple|mouth|chest|skin|hand)",
    (
        "(?:wrists?|arms?|legs?|thighs?) (?:is |are |wont stop |still |keeps |bad )*(?:bleeding|cut|slit|cut open|"
        "covered in (?:blood|cuts))"
    ),
    "(?:blood|bleeding) (?:everywhere|all over|wont stop|on the (?:floor|sheets|bathroom))(?= )",
    (
        "(?:im|i am|am|me|been|ive been|i was|currently|now|here|just|sat|stood|standing|sitting|ended up|find myself|"
        "found myself|came|come|gone|drove|walked|driven|parked|climbed|back|going|out|heading|headed|walking|"
        "still){_} (?:standing |stood |sat |sitting |parked |up |out |here |already |over |back |down |alone |looking |leaning |"
        "climbed |climbing |driving |walking |going |at |again |waiting |right |by myself |staring )*(?:on|at|by|near|to|over|"
        "onto|up|off|beside|from|down|under)(?: to| of| on| the top of| top of| the side of| at)* (?:the |that |a |this |"
        "our )(?:\\w+ ){0,2}?"
    )
    + EDGE
    + (
        "(?= )(?! (?:of (?:my seat|tears|burnout|quitting|giving up|glory)|terrace|bar|garden|restaurant|club|inspector|"
        "inspection|conference|to (?:a|the|my) (?:new|next|better)|collapsed|job|repairs?|project|team|course))"
    ),
    (
        "(?:platform|station|tracks|line|crossing|barrier)(?: \\w+){0,8}? (?:fast train|next train|through train|"
        "train (?:that )?(?:doesnt|dont|wont|does not) stop|express|freight train|nonstop)"
    ),
    (
        "(?:next|fast|through|freight|express) train (?:\\w+ ){0,4}?(?:i(?:ll)? |im |will |gonna |doesnt stop|dont stop|"
        "wont stop|is mine|and im|and ill|and its over|then its)"
    ),
    (
        "(?:step|stepping|walk|walking|jump|jumping|lie|lying|lay|laying|sit|sitting) (?:down )?(?:out |off )?(?:in front of|on|"
        "onto|under|on to) (?:the |a )?(?:next |fast )*(?:train|tracks|rails|railway|railway line|track|tube|line)(?= )"
    ),
    (
        "(?:nearly|almost|one step|came close|so close|very close|inches|this close|seconds){_} (?:away |from |to |"
        "of )*(?:jumped|jumping|stepped(?: out| off)?|stepping (?:out|off|in front)|drove into|driving into|did it|"
        "went through with it|going through with it|ended it|ending it|hanged myself|swerved into|walked into (?:the|traffic)|"
        "took (?:them all|the (?:pills|tablets|lot))|let go of|crashed)(?= )(?! for joy)"
    ),
    (
        "(?:do|get|getting|make|making|be|finish|doing) (?:it |sure |the job )*(?:right|properly|it work|work|successful|"
        "done right|certain|it properly) this time"
    ),
    (
        "this time (?:i|ill|im|it|its|itll|i will|i wont|therell)(?: will| gonna| wont| am)*{_} (?:get it right|do it right|"
        "do it properly|make sure|mess it up|fail|work|succeed|for real|be found|nobody|not (?:fail|mess|wake|be found|"
        "be stopped)|be no (?:mistake|coming back|one to)|no mistakes|bungle|botch|manage it|finish it|be certain)(?! (?:the|"
        "this|at the|in the|interview|and get|i had prepared))"
    ),
    "(?:wont|not gonna|will not|dont think ill|doubt ill) (?:mess|screw|cock|fuck|muck) (?:it )?up this time",
    (
        "(?:last time|before|the first time|previous time|first attempt|last attempt) (?:\\w+ ){0,4}?(?:didnt work|failed|"
        "found me|survived|woke up|stopped me|they found me|i was found|wasnt enough|not enough|bottled it|chickened out|"
        "got scared)(?:\\W+\\w+){0,8}"
    ),
    (
        "(?:i|ill|il|im|id|you|they|we)(?: really| probably| certainly| definitely| just)? (?:wont|not gonna|will not|"
        "not going to|dont plan to|dont intend to|shant|dont expect to|wont even|not planning to|wouldnt|never gonna|will no|"
        "doubt ill){_} (?:be |stay |still be |see |even |live |last |make it |get |have to )*(?:here|alive|around|live|living|"
        "christmas|make it|see|morning|to (?:see )?(?:my (?:next )?birthday|christmas|easter|the weekend|"
        "the end of))(?:(?: to(?: see| find out)?| by| on| for| when| after| much| long| next| tomorrow| anymore| past| until|"
        " come| this| in| till| in the| long enough)+)?(?: (?:you|it|that|see|find out|monday|tuesday|wednesday|thursday|friday|"
        "saturday|sunday|morning|week|weekend|year|christmas|easter|longer|then|anyway|month|the (?:morning|end)|my birthday|"
        "tomorrow|soon|new year|summer|results?|(?:\\w+ )?interview|january|february|march|april|may|june|july))*"
    ),
    (
        "(?:wont|not|never|dont) (?:have to|haveto|need to|be needing|need|hasto|gonna need){_} (?:worry about me|deal with me|"
        "put up with me|look after me|bother (?:about|with) me|hear from me|think about me|see me|"
        "(?:my |any |the |a )?(?:\\w+ )?(?:where im going|where i am going|after (?:tonight|tomorrow|friday|sunday|monday|"
        "this)))(?: (?:anymore|much longer|for (?:much )?long(?:er)?|again|after|soon|ever|now))?"
    ),
    (
        "(?:where im|where i am|im|where ill be) (?:going|going to|heading|headed)(?: to)?{_} (?:i|ill|you|nobody|theres|there|"
        "to|wont|i wont|no one)(?: wont| dont| will)? (?:need|wont need|no (?:jobs|interviews|cvs|pain)|not need|a better place|"
        "be no)"
    ),
    (
        "(?:going|off|go|headed) to (?:a better place|meet my (?:maker|mum|dad)|be with (?:my )?(?:mum|mam|mom|dad|nan|brother|"
        "sister|husband|wife|god|the lord|jesus|my)|join (?:my )?(?:mum|mam|mom|dad|nan|brother|sister|husband|wife|him|"
        "her))(?= )"
    ),
    (
        "(?:see|meet|catch) (?:you|yous|ye|everyone|her|him|mum|dad|them)(?: all| again)? (?:on the other side|in heaven|"
        "in the next life|up there|in another life|on the far side)"
    ),
    (
        "(?:be with|seeing|joining|join|see) (?:my )?(?:mum|mam|mom|dad|nan|gran|brother|sister|husband|wife|son|daughter|him|"
        "her|baby|grandad) (?:again )?(?:tonight|soon|by (?:morning|tomorrow|sunday|monday)|tomorrow)(?= )(?! (?:for|at|to|im|"
        "because))"
    ),
    (
        "(?:made|making|make) (?:my |a )?peace with (?:it|dying|death|going|leaving|everything|god|what im|the end|"
        "ending)(?= (?:\\.|$|and i(?:m| am|ll)|tonight|now|im|ill|its|so))"
    ),
    (
        "(?:its|everything is|everythings|its all|all is|everything|all)(?: all| been| now)? (?:arranged|in place|planned out|"
        "set for (?:tonight|tomorrow|friday|sunday)|ready for (?:tonight|tomorrow|sunday|friday)|prepared for (?:when|"
        "after) im)(?: for (?:tonight|tomorrow|friday|sunday|after))?(?= )"
    ),
    (
        "(?:ive|i have|have|i) (?:chosen|picked|set|decided on|marked|circled|fixed|choose|got) (?:a |the |my |where|how|"
        "when )*(?:date|day|bridge|spot|place|method|way|night|tree|where|how|when)(?= (?:\\.|$|and|to (?:do|end|die|go)|its|im|"
        "for it|already|now|so|i|with|where|tonight|this))(?! and (?:i have |ive |i |have )?(?:got )?(?:a |the )?(?:day|date|"
        "time|night|place)(?: picked| set| booked)? (?:for|of) (?:the|my|an?|our|their|his|her) (?!end|death|funeral|suicide|"
        "overdose|last|big sleep))"
    ),
    (
        "(?:i|ive|have|already|just)(?: already| have| just)? (?:know|worked out|figured out|decided|know exactly|looked up|"
        "researched|chosen|planned|worked|sorted) (?:exactly )?(?:how|where|when|which (?:bridge|train|one)|"
        "what to (?:take|use))(?: (?:im|ill|i will|i am|i would|id|to|i))?(?: gonna| going to| would)? (?:do it|end it|go|die|"
        "kill|take|finish it|use)(?= )(?! (?:about|for|forward|better|next|well|into|back|from))"
    ),
    (
        "(?:the )?(?:last|final) (?:night|day|evening|hours|sunset|meal|sunrise|cup of tea|message|goodbye|hug) (?:of my life|"
        "on (?:this )?earth|ill (?:ever )?(?:have|see|be|send|write)|alive|im (?:alive|here)|before i (?:go|do it|die|end)|"
        "i(?:ll)? ever)(?= )"
    ),
    (
        "(?:ending|end|finish|finishing|over|stop|stops|ends|finished|done){_} (?:it |things |all |everything |for me |here |"
        "with |this )*(?:tonight|for good tonight|today for good|by morning)(?= )(?! (?:with a|by going|watching|"
        "at (?:six|seven|eight|nine|five|half)))"
    ),
    (
        "(?:please )?(?:forgive me|im sorry|i am sorry|sorry)(?: for (?:everything|this|what i(?:m| am)(?: about to do|"
        " going to do| doing| gonna do)?|what im gonna do))(?: mum| everyone| all)*(?: (?:goodbye|i love you|look after|i cant|"
        "by the time|ill be gone|it will be over|take care of))"
    ),
    "for what i(?:m| am| ll)? (?:am )?(?:about to do|gonna do|going to do)",
    (
        "(?:nobody|everyone|they|you|yous|youll|theyll|people) (?:will |would |ll |are gonna )?(?:be )?(?:miss me|sorry|find me|"
        "better|notice) (?:when im (?:gone|dead)|tomorrow morning|after tonight|in the morning|by then|until (?:monday|tomorrow|"
        "morning)|once im (?:gone|dead))"
    ),
    "(?:someone|they|you|nobody|mum|police|he|she)(?: will|ll| would)? (?:find|finds) (?:me|my body|the body)(?= )",
    "(?:my|the) (?:body|ashes|remains)(?= (?:to be|should|will|in the|tomorrow|when|where|please|scattered))",
    (
        "(?:dont|please dont|do not) (?:try to |bother )?(?:stop me|look for me|come looking(?: for me)?|call (?:an ambulance|"
        "999|the police)|save me|bother saving me|be sad when|blame yourself|cry for me|find me)(?= )"
    ),
    "(?:its|it is) (?:too late (?:for me|to stop me|to help me|now ive)|already (?:done|begun) (?:ive|i))",
    "(?:running|ran|run) (?:a|the) (?:bath|hose|hosepipe|car)(?: \\w+){0,4} (?:blade|razor|garage|exhaust|windows? (?:up|shut))",
    "(?:in|into) the garage with the (?:engine|car) (?:on|running)",
    (
        "(?:written|wrote|put|leave|left|leaving)(?: down)? (?:all )?(?:my|the) (?:passwords|pin|bank details|"
        "account details)(?: \\w+){0,6} (?:need them|when|after|for (?:her|him|mum|them|my)|so (?:she|he|they))"
    ),
    (
        "(?:mum|she|he|wife|husband|family|kids|they|girls|boys|children)(?: will|ll)?(?: at least)? (?:get|gets|have|"
        "be looked after by|be ok with) (?:the|my) (?:life )?insurance(?= )"
    ),
    (
        "(?:bought|buying|got|ordered|found) (?:some |a |the |enough )?(?:\\w+ )?(?:rope|noose|razor blades|blades|helium|"
        "charcoal|antifreeze|bleach to drink)(?= )"
        + NO_USE
    ),
    "(?:no|wont be|not gonna be) (?:coming|going|way) back (?:from (?:this|tonight|where)|this time|after (?:tonight|tomorrow))",
    "(?:had|drunk|drank|have|got)(?: \\w+){0,6} (?:bottle|vodka|whisky|gin)(?: \\w+){0,6} (?:pills|tablets|paracetamol)(?= )",
    (
        "(?:last|final) (?:thing|message|words|text|post) (?:ill|i will|i|you(?:ll)?)(?: ever| will ever)* (?:write|send|say|"
        "post|hear|get from me|read from me|do)(?= )"
    ),
    (
        "(?:im|i am|i have) done (?:goodbye|tonight|bye)|(?:thank you|thanks|love you)(?: all|"
        " everyone)* (?:for everything )?(?:goodbye|its time for me to go|its my time)|my time (?:has come|is up|to go)|"
        "its (?:time for me to go|my time to go)(?= (?:\\.|$|now|from this))"
    ),
)
