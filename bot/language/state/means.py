"""R2: a means is asked about, and no wish is named: how much of it, from how high, whether it hurts, whether one survives it.

A question for the work it is asked at ("they asked me for the lethal dose") is left to the surroundings, and so is one for a
headache or a lorry, which names what it is for."""

from __future__ import annotations

from bot.language.state.blocks import PILLS
from bot.language.state.rules import add_family

DRUG = (
    PILLS[:-1]
    + "|sertraline|citalopram|escitalopram|fluoxetine|prozac|zoloft|mirtazapine|venlafaxine|duloxetine|quetiapine|lithium|"
    "zopiclone|zolpidem|ambien|diazepam|valium|xanax|alprazolam|lorazepam|temazepam|"
    "benzos|propranolol|beta ?blockers?|digoxin|warfarin|metformin|morphine|oxycodone|oxycontin|fentanyl|methadone|heroin|"
    "codeine|co ?codamol|tylenol|panadol|acetaminophen|aspirins?|advil|nurofen|"
    "nytol|melatonin|antihistamines?|benadryl|barbiturates?|nembutal|pentobarbital|cyanide|bleach|antifreeze|opioids?|opiates?|"
    "painkiller|antidepressant|capsules)"
)
_ENDS_THERE = (
    "(?= (?:\\?|\\.|$|to (?:die|kill|overdose|od|end|not wake|be (?:fatal|sure|dead)|do it|go|work)|before (?:it|you|i)|"
    "for (?:it to (?:be|kill|work)|you to die|me to die)|until|and (?:die|not wake)))"
)
_BY_FALL = "(?:falls?|jumps?|drops?|falling|jumping|a leap)"
_BY_DEED = (
    "(?:drowning|hanging(?! (?:around|out|on|up))|bleeding (?:out|to death)|suffocat(?:ing|ion)|asphyxiation|dying|"
    "(?:an )?overdose|freezing to death|hypothermia|carbon monoxide|strangulation|jumping (?:off|from)|electrocution)"
)
_TOO_MUCH = (
    "(?:all|too much|too many|so many|(?:a|the|my|your|one) (?:whole|full|entire)|a lot of|lots of|loads of|a load of|"
    "a handful of|a (?:box|packet|pack|bottle|strip)|\\d\\d+|ten|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|several|"
    "double|triple|ten times)"
)
_NO_MARKET = "(?! in (?:the )?(?:market|markets|sales|ranking|rankings|prices?|scores?|demand|revenue))"

add_family(
    2,
    "wish",
    (
        "(?:whats|what is|what are|what|which|how (?:much|many|big|large)|tell me|find out|know|need|calculate|is there|is it|"
        "about|looking up|looked up|googled)(?: \\w+){0,6} (?:lethal|fatal|deadly) (?:\\w+ )?(?:doses?|amount|quantity)"
    ),
    (
        f"(?:how (?:much|many)|what (?:dose|amount|quantity|number))(?: \\w+){{0,6}} (?:is|are|would be|will be|counts as|"
        f"be) (?:a |an )?(?:lethal|fatal|deadly|overdose|enough to (?:kill|die|overdose|end))|what (?:dose|amount|quantity|"
        f"number) of {DRUG} (?:kills|would kill|will kill|is (?:fatal|lethal|deadly|too (?:much|many)|enough))"
    ),
    (
        f"how (?:much|many) (?:of )?(?:\\w+ )?{DRUG}(?: \\w+)? (?:do|does|would|did|will) (?:it|you|i|one|someone|somebody|"
        f"a person|an adult) (?:take|need|have to (?:take|swallow)|need to (?:take|swallow)){_ENDS_THERE}"
    ),
    (
        f"how (?:much|many) (?:of )?(?:\\w+ )?{DRUG} (?:is|are|would be|counts as) (?:too (?:much|many)|an overdose|dangerous|"
        f"enough{_ENDS_THERE})"
    ),
    f"(?:which|what) (?:\\w+ )?{DRUG}(?: \\w+){{0,3}} (?:dangerous|deadly|fatal|lethal|kill|kills)(?: (?:together|you))?",
    (
        f"(?:would|will|could|can|does|do|is|are)(?: \\w+){{0,5}} {DRUG}(?: \\w+){{0,2}} (?:kill|fatal|lethal|"
        f"deadly)(?: (?:you|me|someone|somebody|a person|an adult))?{_ENDS_THERE}"
    ),
    "(?:painless|pain free) (?:methods?)(?= (?:\\?|\\.|$|of (?:dying|suicide|going|death)|to (?:die|go|do it|end|leave|kill)))",
    (
        f"(?:is|are|would|will|does|do|can)(?: \\w+){{0,3}} {DRUG}(?: \\w+){{0,2}} (?:painless|painful|peaceful|hurt|"
        f"quick)(?: \\w+){{0,5}} (?:too much|too many|all|overdose|whole|lots|enough|die|kill|dead)"
    ),
    f"(?:does|do|is|would|will) {_BY_DEED}(?: \\w+){{0,2}} (?:hurt|painful|painless|quick|slow|peaceful|sore)",
    (
        "how (?:high|tall) (?:does|do|must|should|would|has)(?: \\w+){0,3} (?:bridge|building|cliff|roof|fall|drop|jump|balcony|"
        "window|floor|viaduct|car park)(?: \\w+){0,2} (?:have to be|be|need to be|to be)"
    ) + _ENDS_THERE,
    (
        f"(?:from )?(?:what|which) height(?: \\w+){{0,5}} (?:kills?|fatal|deadly|lethal|die|dead|enough to)|"
        f"how (?:high|tall) (?:\\w+ )?(?:a |of a |up )?(?:bridge|building|cliff|roof|balcony|window|"
        f"{_BY_FALL})(?: \\w+){{0,3}} (?:kills?|fatal|deadly|lethal|die|dead|survive)"
    ),
    (
        "how high (?:up )?(?:do|does|would|should|must) (?:i|you|one|someone|somebody|a person) (?:have to |need to )?(?:be|jump|"
        "fall|go)(?: from| off)? (?:to|for it to|before you|so that you) (?:\\w+ )?(?:die|kill|fatal|dead)"
    ),
    (
        f"(?:survival rate|(?:chances?|odds|likelihood|probability) of (?:survival|surviving|dying|"
        f"death))(?: \\w+){{0,3}} (?:{_BY_FALL}|overdose|hanging|drowning|bridge){_NO_MARKET}"
    ),
    (
        f"(?:can|could|would|will|do|does|did) (?:you|i|one|someone|somebody|people|anyone|a person|they|"
        f"we)(?: \\w+)? (?:survive|live through)(?: \\w+){{0,3}} (?:{_BY_FALL}|overdose|hanging|drowning){_NO_MARKET}"
    ),
    (
        f"(?:what|whatll|what will|what would) (?:happens?|hapens|it do|does it do)(?: to (?:you|me|someone|a person|"
        f"the body))? (?:if|when) (?:you|i|one|someone|somebody|a person|they|we) (?:takes?|took|swallows?|swallowed|drinks?|"
        f"inject|injects|eats?|ate|have|has|had) (?:like )?(?:{_TOO_MUCH} (?:\\w+ ){{0,3}}{DRUG}|"
        f"(?:\\w+ ){{0,3}}{DRUG}(?: \\w+){{0,2}} (?:at once|in one go|together with (?:alcohol|vodka|whisky)))"
    ),
    (
        f"(?:can|could|would|will|do|does) (?:you|i|one|someone|somebody|people|a person) (?:even |actually |"
        f"really )?(?:die (?:from|of|by|with) (?:taking )?(?:\\w+ ){{0,3}}|overdose on |od on |overdose with ){DRUG}"
    ),
    (
        f"how (?:long|quick|quickly|fast)(?: \\w+){{0,6}} (?:to (?:die|drown|bleed out|bleed to death|suffocate|"
        f"asphyxiate)(?! (?:of|from) (?:boredom|embarrassment|shame|old age))|(?:until|till|before) (?:you|i|one) (?:die|drown|"
        f"bleed out|pass out)|{_BY_DEED} take)"
    ),
    (
        "(?:most )?(?:painless|peaceful|quickest|easiest|least painful|surest) way (?:to (?:die|kill (?:myself|yourself)|"
        "end it all|end my life)|of (?:dying|ending it all|killing myself))"
    ),
    "(?:painless|peaceful|least painful) way to go(?= (?:\\?|\\.|$))",
)
_OF_LATE = (
    "(?:last (?:night|week|weekend)|yesterday|today|tonight|this (?:morning|afternoon|evening|week|weekend)|"
    "(?:on|last) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|the other (?:day|night)|\\w+ (?:days?|nights?|"
    "hours?) ago)"
)
_IN_CARE = "(?:in|at|from|to) (?:the |a )?(?:a e|ane|hospital|er|emergency(?: room)?|resus|casualty|intensive care|icu)"
add_family(
    # a deed that is not named
    2,
    "wish",
    (
        f"(?:did|done|do) (?:something|sth) (?:really |very |so )?(?:stupid|silly|daft|bad|"
        f"terrible)(?: to myself)?(?: \\w+){{0,6}} {_IN_CARE}(?! (?:interview|job|ward|shift|role|reception))"
    ),
    (
        f"(?:nearly|almost|close to|about to|going to) (?:did it|doing it|done it|do it|went through with it|"
        f"going through with it|ended it|ending it)(?: {_OF_LATE})?{{_}} (?:but|till|until|and then|then|only|"
        f"when) (?:then )?(?:my |the |a |our |this )?\\w+ (?:came|walked|rang|called|knocked|found|stopped|phoned|woke|barked|"
        f"cried|jumped|texted|needed)(?= (?:in|me|back|home|at|on|out|up|round|over|\\.|$|by|for))"
    ),
    f"(?:survived|after|from|since) (?:an|my|the) (?:\\w+ )?attempt(?! (?:to|at|on))(?: on my (?:own )?life)? {_OF_LATE}",
)
add_family(
    1,
    "plain",
    "(?:painless|pain free) (?:ways?)(?= (?:\\?|$|out))",
    (
        "(?:a )?(?:way|method)s? (?:that|which) (?:doesnt|does not|dont|do not|wont|isnt|wouldnt) (?:hurt|painful|"
        "be painful)(?= (?:\\?|\\.|$))"
    ),
)
add_family(2, "wish", "(?:wanna|want to|want|wish to|ready to) (?:to )?dee(?= (?:\\.|$))")
