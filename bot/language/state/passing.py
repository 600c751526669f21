"""What is told in passing, after something harmless: a harm taken up again after a good time, the marks of it, a means brought
home from an errand, a bargain that one made with oneself, a place in a world.

Each rule names the thing itself ("clean", "rope", "gave myself until"), and the words beside it say that it was no errand, no
drink and no trade."""

# ruff: noqa: E501  (one rule stays on one line: a broken pattern is harder to read than a long one)

from __future__ import annotations

from bot.language.state.blocks import NO_USE, PILLS
from bot.language.state.rules import add_family

_NO_DRINK = (
    "(?!(?: \\S+){0,16} (?:drink|drinking|drank|alcohol|sober|booze|wine|vodka|drugs?|heroin|coke|cocaine|weed|smok\\w*|"
    "cigarettes?|vap\\w*|sugar|chocolate|gambl\\w*|bet|betting|caffeine|coffee|crisps|linkedin|gaming|spots?|plate|kitchen|"
    "house|flat|bathroom floor)(?= ))"
)
"""What one can be clean of as well."""
_FELL_BACK = (
    "(?:(?:i |ive |and |then |so )(?:\\w+ )?(?:relapsed|slipped|gave in|broke (?:it|my streak|the streak)|threw it (?:all )?away|"
    "ruined it|started again|couldnt stop)|(?:then|but|when|after|and|until)(?: \\S+){0,7} (?:did it|did that)(?= (?:in|again|on|"
    "anyway|last|tonight|this|\\.|$|to))|back to (?:zero|day (?:one|zero|1|0)|square one))"
)
_LIMB = "(?:my|both my|both of my) (?:\\w+ )?(?:arms?|legs?|hands?|wrists?|thighs?|skin|face|neck|scalp|stomach|chest|knuckles|feet)"
_MANY = "(?:(?:two|three|four|five|six|seven|eight|ten|\\d+|several|all the|a lot of|lots of|a load of) (?:\\w+ ){0,2}(?:of )?)"

add_family(
    2,
    "wish",
    # a harm that had stopped
    (
        "(?:hadnt|havent|not|never) (?:\\w+ )?(?:cut(?! (?:my (?:hair|nails|grass|lawn)|down|out|corners|it))|selfharm|"
        "(?:hurt|harmed|burned|burnt) myself)(?: \\S+){0,3} (?:in|for|since)(?: \\S+){0,18} "
    )
    + _FELL_BACK,
    f"(?:days?|weeks?|months?|years?|ages) (?:selfharm )?(?:clean|free)(?= ){_NO_DRINK}(?: \\S+){{0,16}} {_FELL_BACK}",
    f"(?:relapsed|slipped up|relapse)(?= ){_NO_DRINK}(?: \\S+){{0,8}} (?:clean|selfharm|cutting|blade|months free)(?= )",
    # its marks
    (
        "(?:i|and|then|ive|i have|been|was|just) (?:\\w+ )?(?:scratch|scratched|scratching|pick|picked|picking|claw|clawed|clawing|"
        "scrape|scraped|scraping|rub|rubbed|rubbing|bite|bit|biting|hit|punch|punched|punching)(?: at)? "
    )
    + _LIMB
    + "(?: \\S+){0,5} (?:bleeds?|bled|bleeding|blood|raw|bruised|black and blue)",
    (
        "(?:dug|dig|digging|pressed|pressing|sank) (?:my )?(?:finger ?)?nails? (?:in|into)(?: \\S+){0,9} (?:bleeds?|bled|bleeding|"
        "blood|cut|cuts|marks)"
    ),
    # a last day, and not of a job
    (
        "(?:hope|hoped|hoping|wish|wished|wishing|want|wanted|like|pray|prayed)(?: that)? it (?:to be |would be |will be |was |were |"
        "could be |is )(?:also )?my (?:last|final)(?: (?:day|night|one))?(?= (?:full stop|ever|on (?:this )?earth|altogether|of all|"
        "alive|as well|too|of life|\\.|$))"
    ),
    # what others do not do, and the writer does
    (
        "(?:not every(?:one|body)|most people dont|normal people dont|other people dont|nobody else|who else)(?: \\S+){0,6} "
        "(?:belt|rope|cord|cable|bag|knife|blade|razor)(?: \\S+){0,5} (?:round|around|over|to|against|on) (?:their|his|her|"
        "your) (?:neck|head|wrists?|throat|arms?|legs?)"
    ),
)
_TOLD = (
    # a means, brought home from an errand
    (
        "(?:came|come|coming|walked|went|got) (?:back |home |out |away ){1,2}with (?:\\w+ ){0,2}(?:rope|razor ?blades?|blades|"
        "a noose|helium|antifreeze)(?= )"
    )
    + NO_USE,
    f"(?:came|come|coming|walked|went|got) (?:back |home |out |away ){{1,2}}with {_MANY}{PILLS}(?= ){NO_USE}",
    f"(?:stopped|stop|stopping|called|popped|went|gone|nipped) (?:\\S+ ){{0,2}}(?:at|in|into|to|by) (?:\\S+ ){{1,4}}for "
    f"(?:a |some )?(?:length of )?(?:rope|razor ?blades|blades|a noose|helium)(?= ){NO_USE}",
    # a last time of it
    (
        "(?:rang|ring|called|phoned|rung|went round|visited)(?: \\S+){1,5} to (?:hear|heard) (?:her|his|their|mums|mams|moms|dads|my \\w+) voices? (?:one|for the) (?:more|last) time"
    ),
    (
        "(?:i|still|and) (?:\\w+ ){0,2}(?:burned|burnt) myself(?= )(?! (?:out|(?:\\w+ )?(?:on|with|making|cooking|ironing|taking|"
        "getting|while|frying|at work|badly on|in the (?:kitchen|sun))))"
    ),
    (
        "(?:(?:had|id|opened|opening|open|with) (?:the |my )?(?:car )?door (?:open|ajar)?|unclipped|undid|undone)(?: \\S+){0,4} "
        "(?:on|doing|at) (?:the )?(?:motorway|seventy|eighty|70|80|dual carriageway|highway|freeway)"
    ),
    (
        "(?:motorway|driving|drove|drive|wheel|road|mph|way (?:home|back))(?: \\S+){0,10} (?:looking|looked|staring|stared|eyeing|eyed|aiming|counting) (?:\\w+ ){0,2}(?:the|every) (?:bridge (?:supports?|pillars?|"
        "piers?|columns?)|oncoming (?:traffic|lorries|lorry|cars|trucks)|concrete (?:wall|pillars?))(?= )"
    ),
)
"""Nobody may have meant anything by it: head and encoder are asked whether it is more, and the writer is asked in any case."""
add_family(3, "loose", *_TOLD[:3])
add_family(1, "least", *_TOLD)
add_family(
    1,
    "wish",
    # a world in which one has no place
    (
        "(?:not|never|wasnt|isnt|arent|werent|aint) (?:\\w+ ){0,3}(?:fit|made|meant|cut out|built|designed|suited|wired|right|"
        "strong enough|good enough) (?:for|to be in) (?:(?:this|the) (?:world|life|planet|earth)|living|being alive)(?= )"
        "(?! (?:in|with|of|at|on|like|near|as))"
    ),
)
add_family(
    1,
    "least",
    # a bargain with oneself
    (
        "(?:told|promised|swore to|said to) (?:myself|meself)(?: \\S+){0,12} (?:one more|another|a|this|last) (?:rejection|no|"
        "knock ?back)(?: \\S+){0,3} (?:im|i am|id be|ill be|that would be|thatd be) (?:out|done|finished|it)(?= )"
        "(?! (?:of|with|at|there|as))"
    ),
)
add_family(
    1,
    "loose",
    (
        "gave myself (?:until|till|til|one|a|this|six|three|two)(?: \\S+){0,24} (?:know what (?:i have|ive got|i need|i must)(?: to)? "
        "do|times up|time is up|years up|so thats (?:that|it)|thats my answer)(?= )"
    ),
)
