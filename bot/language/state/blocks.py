"""The pieces that the rules are put together from: who speaks, what is wished, ways and means, how soon."""

from __future__ import annotations

_SELF = "(?:myself|me own self|my own self|own self|self)"
DIE = (
    "(?:die|dead|be dead|be gone forever|not be alive|not exist|stop existing|not be here|stop living|stop being alive|"
    "never wake up|not wake up|not be around|be no longer here|be with god|be unalive|suicide|"
    "dye(?! (?:it|my|hair|the|her|his|before|blonde|pink|for)))"
)
WANT = (
    "(?:wanna|want|wantsto|wantedto|wanting|wanting to|wish to|wishing to|would like to|id like to|like to|love to|id love to|"
    "need to|ready to|prefer to|rather|long to|longing to|desire to|hope to|hope i|feel like to|feel to|deserve to|"
    "ready|would love to|begging to|pray to|praying to|happy to|willing to|tempted to|feel i|think i)"
)
WAYS = (
    "(?:kill{_} " + _SELF + "|hang{_} " + _SELF + "|top{_} myself|off{_} myself|end{_} myself|finish{_} myself|shoot{_} myself|"
    "drown{_} myself|neck{_} myself|string{_} myself up|do myself in|do{_} away with myself|make away with myself|"
    "throw{_} myself (?:off|under|in front|from|out|into|in)|chuck myself (?:off|under|in front|in)|fling myself (?:off|under)|"
    "end{_} (?:it all|my{_} (?:own )?life|my days|my existence|my story|my journey|this life|life|things for good|"
    "everything for good|it tonight|"
    "it once and for all|it for good|it forever|the pain for good|it now)|take{_} my (?:own )?life|"
    "finish{_} (?:with )?(?:my life|this life|life)|"
    "(?:do|commit|committing|attempt|did|doing|make|making) suicide|suicide|poison myself|gas myself|smother myself|"
    "slit my (?:wrists|throat)|cut my wrists|"
    "quit (?:this )?life|leave this (?:life|world|earth)|leave the world|go from this (?:world|life)|depart this (?:life|world)|"
    "exit this (?:life|world)|delete myself|remove myself from this (?:world|earth|life)|blow my (?:brains|head) (?:out|off)|"
    "kms|catch the bus out|overdose|od on|check out (?:of life|for good|permanently)|give up my life|put an end to (?:it all|"
    "my life|myself|me|everything)|"
    "make an end (?:to|of|with) (?:it all|it|my life|myself|everything|all)|take myself out|get rid of myself|destroy myself|"
    "murder myself|"
    "jump off (?:a|the|that|this) (?:bridge|roof|building|cliff|balcony|flyover|multi storey|car park)|"
    "jump (?:in front of|under|out in front of) (?:a|the) (?:train|bus|lorry|tube|car|truck)|"
    "(?:walk|step|run) (?:out )?(?:in front of|under|into) (?:a|the|that|some) (?:train|bus|lorry|tube|truck|motorway|traffic)|"
    "walk into (?:the sea|traffic|the river|the lake|the ocean)|drive (?:my car |the car |it )?(?:into|off) (?:a|the) (?:wall|"
    "tree|bridge|lorry|river|cliff|road|barrier|oncoming traffic))"
)
WAYS_ING = (
    "(?:killing{_} "
    + _SELF
    + "|hanging{_} myself|topping myself|offing myself|ending{_} myself|finishing myself|shooting myself(?! in the foot)|"
    "drowning myself|necking myself|"
    "stringing myself up|doing myself in|doing away with myself|throwing myself (?:off|under|in front|from|out|into|in)|"
    "ending{_} (?:it all|my{_} (?:own )?life|this life|life|things for good|it tonight|it once and for all|it for good|"
    "it forever|it|things|everything)|"
    "taking{_} my (?:own )?life|finishing (?:my life|with life|it all)|(?:doing |committing |attempting |about )?suicide|"
    "slitting my (?:wrists|throat)|cutting my wrists|"
    "leaving this (?:life|world|earth)|jumping off (?:a|the|that|this) (?:bridge|roof|building|cliff|balcony|flyover)|"
    "jumping (?:in front of|under) (?:a|the) (?:train|bus|lorry|tube|car|truck)|jumping(?= (?:\\.|$))|"
    "(?:walking|stepping|running) (?:out )?(?:in front of|under|into) (?:a|the|that) (?:train|bus|lorry|tube|truck|motorway|"
    "traffic|sea|river)|"
    "driving (?:my car |the car |it )?(?:into|off) (?:a|the) (?:wall|tree|bridge|lorry|river|cliff|road|barrier)|overdose|"
    "(?:not|never) (?:being (?:here|alive|around|in this world)|existing|waking up|be here)|being dead|dying|death|"
    "going (?:in|into) the (?:river|sea|canal|water|liffey|lagan|thames|mersey|lee))"
)
HARM = "(?:cut|hurt|harm|burn|injure|scratch|selfharm|punish|starve){_} (?:myself|my (?:arms?|legs?|wrists?|thighs?|skin))"
NEVERMORE = (
    "(?:here|alive|around|living|live|exist|existing|breathing|in this (?:world|life|earth)|on this (?:earth|planet|world)|"
    "part of this world|awake)"
)
PILLS = (
    "(?:pills|tablets|paracetamols?|meds|medication|medicines?|painkillers|sleeping (?:pills|tablets)|ibuprofen|codeine|insulin|"
    "antidepressants|amitriptyline|co codamol|tramadol|drugs|emojipill)"
)
BLADE = (
    "(?:razors?|razor blades?|blades?|rope|noose|knife|gun|belt|ligature|hosepipe|stanley knife|scalpel|shotgun|pistol|emojigun|"
    "emojiknife|cable|scarf round my neck)"
)
EDGE = (
    "(?:bridge|ledge|edge|parapet|railings?|barrier|roof|rooftop|clifftop|cliffs?|viaduct|flyover|overpass|tracks|rails|balcony|"
    "multi storey|windowsill|wrong side|top floor|top of the (?:car park|building|bridge))"
)
SOON = (
    "(?:tonight|today|tomorrow|this (?:evening|afternoon|weekend|morning)|on (?:monday|tuesday|wednesday|thursday|friday|"
    "saturday|sunday)|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|then|tomorrow|tonight|the weekend|"
    "christmas)|next (?:week|month|monday|friday)|soon|in the morning|when (?:everyone|they|the kids|my (?:wife|husband|mum|"
    "partner|parents|flatmates?)) (?:are|is|goes|go|have gone|has gone|leaves|leave) ?(?:to bed|asleep|out|to sleep|to work|"
    "away)?|after (?:this|the funeral|christmas|my birthday)|in (?:an hour|a minute|a few (?:hours|minutes|days)|a bit|two days))"
)
PEOPLE = (
    "mum|mam|mom|mother|dad|father|brother|sister|son|daughter|wife|husband|partner|boyfriend|girlfriend|friend|mate|cousin|"
    "uncle|aunt|"
    "auntie|nephew|niece|neighbour|neighbor|colleague|boss|manager|flatmate|housemate|roommate|client|patient|resident|"
    "customer|guy|man|woman|lad|lass|girl|boy|kid|teacher|tutor|nan|gran|grandad|grandmother|grandfather|ex|someone|person|"
    "student|"
    "classmate|coworker|workmate|supervisor|singer|actor|character|celebrity|veteran|bloke|fella|child|teenager"
)
NO_USE = (
    "(?!(?: (?!told|said|say|saying|says|its|pretend\\w*)\\S+){0,3} (?:for (?:\\w+ ){0,2}(?:boat|garden|tent|climbing|dog|"
    "camping|trip|sail\\w*|washing|swing|horse|van|trailer|move|moving|removal|roof ?rack|hike|shed|scouts?|kids|play|"
    "theatre|set|gym|class|mum|mam|mom|dad|nan|gran|wife|husband|son|daughter|baby|neighbour|headache|back|cold|flu|period|"
    "razor|shav\\w*)|tarp\\w*|tent|pegs|carabiners?|harness)(?= ))"
)
"""Not after a thing that is a means as well: what it is bought for (a boat, a tent, somebody's headache)."""
