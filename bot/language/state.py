"""T4: heat, risk and violence in any text, by rules that need nothing but this package.

Every message passes through `read_state` before anything else looks at it. How it works:

1. `normal.normalise` folds spelling, so that quotes, apostrophes, spacing, stretching and common misspellings do not matter.
2. A word of each family of rules ("die", "pills", "burden", ...) calls up that family; texts without such a word cost little.
3. Each match is then judged where it stands: denied ("I'm not suicidal"), somebody else's or long past (flagged apart),
   an idiom or a joke aimed at a thing ("this form makes me want to die lol"). What is left counts; the highest level wins.
4. Where a rule and its exception are both arguable, the higher risk and the lower heat stand.

A trained head reads the same folded words and may raise the risk that the rules found, never lower it.
"""

# ruff: noqa: E501, SIM102  (one rule stays on one line: a broken pattern is harder to read than a long one)
from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import count, pairwise
from math import exp, sqrt
from zlib import crc32

import numpy as np

from bot.language.model import DATA, DIMENSIONS, LONGEST, Features, head, summed
from bot.language.normal import Normal, anchors, fold, normalise, pattern
from bot.language.readings import Heat, Risk, Span, StateReading

# --- building blocks --------------------------------------------------------------------------------------------

_SELF = "(?:myself|me own self|my own self|own self|self)"
_DIE = "(?:die|dead|be dead|be gone forever|not be alive|not exist|stop existing|not be here|stop living|stop being alive|never wake up|not wake up|not be around|be no longer here|be with god|be unalive|suicide|dye(?! (?:it|my|hair|the|her|his|before|blonde|pink|for)))"
_WANT = (
    "(?:wanna|want|wantsto|wantedto|wanting|wanting to|wish to|wishing to|would like to|id like to|like to|love to|id love to|"
    "need to|ready to|prefer to|rather|long to|longing to|desire to|hope to|hope i|feel like to|feel to|deserve to|"
    "ready|would love to|begging to|pray to|praying to|happy to|willing to|tempted to|feel i|think i)"
)
_WAYS = (
    "(?:kill{_} " + _SELF + "|hang{_} " + _SELF + "|top{_} myself|off{_} myself|end{_} myself|finish{_} myself|shoot{_} myself|"
    "drown{_} myself|neck{_} myself|string{_} myself up|do myself in|do{_} away with myself|make away with myself|"
    "throw{_} myself (?:off|under|in front|from|out|into|in)|chuck myself (?:off|under|in front|in)|fling myself (?:off|under)|"
    "end{_} (?:it all|my{_} (?:own )?life|my days|my existence|my story|my journey|this life|life|things for good|everything for good|it tonight|"
    "it once and for all|it for good|it forever|the pain for good|it now)|take{_} my (?:own )?life|finish{_} (?:with )?(?:my life|this life|life)|"
    "(?:do|commit|committing|attempt|did|doing|make|making) suicide|suicide|poison myself|gas myself|smother myself|slit my (?:wrists|throat)|cut my wrists|"
    "quit (?:this )?life|leave this (?:life|world|earth)|leave the world|go from this (?:world|life)|depart this (?:life|world)|"
    "exit this (?:life|world)|delete myself|remove myself from this (?:world|earth|life)|blow my (?:brains|head) (?:out|off)|"
    "kms|catch the bus out|overdose|od on|check out (?:of life|for good|permanently)|give up my life|put an end to (?:it all|my life|myself|me|everything)|"
    "make an end (?:to|of|with) (?:it all|it|my life|myself|everything|all)|take myself out|get rid of myself|destroy myself|murder myself|"
    "jump off (?:a|the|that|this) (?:bridge|roof|building|cliff|balcony|flyover|multi storey|car park)|"
    "jump (?:in front of|under|out in front of) (?:a|the) (?:train|bus|lorry|tube|car|truck)|"
    "(?:walk|step|run) (?:out )?(?:in front of|under|into) (?:a|the|that|some) (?:train|bus|lorry|tube|truck|motorway|traffic)|"
    "walk into (?:the sea|traffic|the river|the lake|the ocean)|drive (?:my car |the car |it )?(?:into|off) (?:a|the) (?:wall|tree|bridge|lorry|river|cliff|road|barrier|oncoming traffic))"
)
_WAYS_ING = (
    "(?:killing{_} "
    + _SELF
    + "|hanging{_} myself|topping myself|offing myself|ending{_} myself|finishing myself|shooting myself(?! in the foot)|drowning myself|necking myself|"
    "stringing myself up|doing myself in|doing away with myself|throwing myself (?:off|under|in front|from|out|into|in)|"
    "ending{_} (?:it all|my{_} (?:own )?life|this life|life|things for good|it tonight|it once and for all|it for good|it forever|it|things|everything)|"
    "taking{_} my (?:own )?life|finishing (?:my life|with life|it all)|(?:doing |committing |attempting |about )?suicide|slitting my (?:wrists|throat)|cutting my wrists|"
    "leaving this (?:life|world|earth)|jumping off (?:a|the|that|this) (?:bridge|roof|building|cliff|balcony|flyover)|"
    "jumping (?:in front of|under) (?:a|the) (?:train|bus|lorry|tube|car|truck)|jumping(?= (?:\\.|$))|"
    "(?:walking|stepping|running) (?:out )?(?:in front of|under|into) (?:a|the|that) (?:train|bus|lorry|tube|truck|motorway|traffic|sea|river)|"
    "driving (?:my car |the car |it )?(?:into|off) (?:a|the) (?:wall|tree|bridge|lorry|river|cliff|road|barrier)|overdose|"
    "(?:not|never) (?:being (?:here|alive|around|in this world)|existing|waking up|be here)|being dead|dying|death|"
    "going (?:in|into) the (?:river|sea|canal|water|liffey|lagan|thames|mersey|lee))"
)
_HARM = "(?:cut|hurt|harm|burn|injure|scratch|selfharm|punish|starve){_} (?:myself|my (?:arms?|legs?|wrists?|thighs?|skin))"
_NEVERMORE = "(?:here|alive|around|living|live|exist|existing|breathing|in this (?:world|life|earth)|on this (?:earth|planet|world)|part of this world|awake)"

_PILLS = "(?:pills|tablets|paracetamols?|meds|medication|medicines?|painkillers|sleeping (?:pills|tablets)|ibuprofen|codeine|insulin|antidepressants|amitriptyline|co codamol|tramadol|drugs|emojipill)"
_BLADE = "(?:razors?|razor blades?|blades?|rope|noose|knife|gun|belt|ligature|hosepipe|stanley knife|scalpel|shotgun|pistol|emojigun|emojiknife|cable|scarf round my neck)"
_EDGE = "(?:bridge|ledge|edge|parapet|railings?|barrier|roof|rooftop|clifftop|cliffs?|viaduct|flyover|overpass|tracks|rails|balcony|multi storey|windowsill|wrong side|top floor|top of the (?:car park|building|bridge))"
_SOON = "(?:tonight|today|tomorrow|this (?:evening|afternoon|weekend|morning)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|then|tomorrow|tonight|the weekend|christmas)|next (?:week|month|monday|friday)|soon|in the morning|when (?:everyone|they|the kids|my (?:wife|husband|mum|partner|parents|flatmates?)) (?:are|is|goes|go|have gone|has gone|leaves|leave) ?(?:to bed|asleep|out|to sleep|to work|away)?|after (?:this|the funeral|christmas|my birthday)|in (?:an hour|a minute|a few (?:hours|minutes|days)|a bit|two days))"
_PEOPLE = (
    "mum|mam|mom|mother|dad|father|brother|sister|son|daughter|wife|husband|partner|boyfriend|girlfriend|friend|mate|cousin|uncle|aunt|"
    "auntie|nephew|niece|neighbour|neighbor|colleague|boss|manager|flatmate|housemate|roommate|client|patient|resident|"
    "customer|guy|man|woman|lad|lass|girl|boy|kid|teacher|tutor|nan|gran|grandad|grandmother|grandfather|ex|someone|person|student|"
    "classmate|coworker|workmate|supervisor|singer|actor|character|celebrity|veteran|bloke|fella|child|teenager"
)


@dataclass(slots=True)
class _Rule:
    """One pattern of one level, compiled when one of its words first turns up.

    `kind` is "wish" (can be denied, joked about, somebody else's), "intent" (the same, with deeds) or "firm" (means, places,
    farewells: each has an innocent twin, which the surroundings give away)."""

    level: int
    kind: str
    source: str
    also: frozenset[str] = frozenset()
    """A match holds one of these words besides one of those that call the rule up; empty where no such words can be told."""
    order: int = 0
    """Its place among the rules of its index: rules are asked in this order, so that a reading never hangs on chance."""
    compiled: re.Pattern[str] | None = None

    def ready(self) -> re.Pattern[str]:
        if self.compiled is None:
            self.compiled = pattern(self.source)
        return self.compiled

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.ready().finditer(text)


_BY_WORD: dict[str, list[_Rule]] = {}
_ALWAYS: list[_Rule] = []
_NUMBERS = count()


@cache
def _stored() -> dict[str, list[list[str]]]:
    """The words that call up each rule, worked out when the head was trained, by the checksum of the rule; working them
    out takes longer than all else at start. A rule that is not among them is worked out here."""
    path = DATA / "t4_words.json"
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def _name(source: str) -> str:
    return f"{crc32(source.encode()):08x}"


def _needed(source: str) -> list[list[str]]:
    """Up to two lists of words; every match of `source` holds a word of each."""
    stored = _stored()
    name = _name(source)
    return stored[name] if name in stored else [sorted(words) for words in anchors(source)]


def _index(by_word: dict[str, list[_Rule]], always: list[_Rule], level: int, kind: str, sources: Iterable[str]) -> None:
    for source in sources:
        first, *also = _needed(source) or [[]]
        rule = _Rule(level, kind, source, frozenset(also[0]) if also else frozenset(), next(_NUMBERS))
        if not first:
            always.append(rule)
        for word in first:
            by_word.setdefault(word, []).append(rule)


def rule_words() -> dict[str, list[list[str]]]:
    """The words that call up each rule, worked out anew: what training stores and a test compares with what is stored."""
    rules = [rule for by_word, always in ((_BY_WORD, _ALWAYS), (_VIOLENT, _VIOLENT_ALWAYS)) for rule in (*always, *(r for rules in by_word.values() for r in rules))]
    sources = {rule.source for rule in rules} | {gate.source for gate in _GATES}
    return {_name(source): [sorted(words) for words in anchors(source)] for source in sorted(sources, key=_name)}


def _called(normal: Normal, by_word: dict[str, list[_Rule]], always: list[_Rule]) -> list[_Rule]:
    """The rules of which a match may stand in the text, the highest levels first."""
    called = {id(rule): rule for rule in always}
    words = normal.vocabulary
    for word in by_word.keys() & words:
        for rule in by_word[word]:
            if not rule.also or not rule.also.isdisjoint(words):
                called[id(rule)] = rule
    return sorted(called.values(), key=_place) if len(called) > 1 else list(called.values())


def _place(rule: _Rule) -> tuple[int, int]:
    return -rule.level, rule.order


class _Gate:
    """A pattern with the words of which one stands in each of its matches: a text without them is not searched."""

    __slots__ = ("_pattern", "_words", "source")

    def __init__(self, *alternatives: str) -> None:
        self.source = "|".join(alternatives)
        self._pattern: re.Pattern[str] | None = None
        needed = _needed(self.source)
        self._words = frozenset(needed[0]) if needed else None

    def opens(self, words: frozenset[str]) -> re.Pattern[str] | None:
        """The pattern, where a text of these words can hold a match of it."""
        if self._words is not None and self._words.isdisjoint(words):
            return None
        if self._pattern is None:
            self._pattern = pattern(self.source)
        return self._pattern


def _matches(normal: Normal, by_word: dict[str, list[_Rule]], always: list[_Rule]) -> Iterator[re.Match[str]]:
    for rule in _called(normal, by_word, always):
        yield from rule.finditer(normal.text)


def _family(level: int, kind: str, *alternatives: str) -> None:
    _index(_BY_WORD, _ALWAYS, level, kind, alternatives)


_family(
    2,
    "wish",
    "(?:dont|do not|not sure|not certain|unsure|doubt)(?: \\w+)? (?:think|know|sure|believe|certain|if|that)?(?: if| that| whether)? ?i(?:d)? (?:even )?(?:wanna|want to|want|wish to|care to|can) (?:live|be alive|exist|stay alive|go on living|keep living|be here anymore)(?= (?:\\.|$|any|if|without|like|through|with this|at all|and|or|but))",
    "(?:hurt|cut|harmed|selfharmed|self harmed|burned|burnt|scratched|hit|punched|starved){_} (?:myself|my (?:arm|arms|leg|legs|wrist|wrists|thigh|thighs)) (?:again|last night|yesterday|this morning|tonight|today|after (?:the|that|it|this)|on purpose|deliberately|because i)",
    "(?:relapsed|relapse|relapsing)(?: \\w+){0,3} (?:sh|selfharm|self harm|cutting|cuting|hurting myself)",
    "cut again",
    "(?:back to|started) (?:cutting|hurting myself|selfharm|self harm)(?= )(?! (?:costs|corners|hair|hours|meat|wood|grass))",
    "(?:id|i would) (?:be )?(?:give anything|so relieved|relieved|glad|grateful)(?: \\w+){0,4} (?:died|not to have woken|never to have woken|didnt wake|not to wake|dead)",
    "(?:fighting|fight|resisting|feel|feeling|have|having|got|the|an|this|strong|constant) (?:\\w+ )?urges? to (?:\\w+ )?(?:hurt|cut|harm|take every|take all|swallow|jump|end|kil|die|burn|step)",
)
_family(
    2, "wish",
    "(?:wanna|want|want to|wish to) be unalived?", "ctb", "(?:suicidal )?ideation", "(?:cant|cannot|dont|not|couldnt)(?: \\w+)? (?:promise|say|guarantee|be sure|think|feel|know)(?: that| if)? ?(?:im |i am |i feel |id be )?safe(?= (?:\\.|$|with myself|from myself|tonight|alone|on my own|right now|at home tonight))",
    "(?:wish|hope|pray|want)(?: that)? my heart(?: would| will| wld| could)?(?: just)? (?:stop|stops|give out|gives out|pack in|stop beating)",
    "(?:hurt|cut|burn|wound|stab|harm) me with (?:a |the |my )?(?:knife|razor|blade|lighter|glass|iron|scissors)",
    "(?:idea|ideas|thought|thoughts|think|thinking|want|plan) (?:\\w+ )?to (?:kil|hang|drown|shoot) me(?= (?:\\.|$|because|since|tonight|now|every|and|but))",
)
_family(
    3, "intent",
    "(?:slit|slitting|slitted|slash|slashing|slashed|sliced|slicing|cut|cutting|opened|opening){_} (?:my|me|both my) (?:own )?(?:wrists?|veins?|throat)",
    "(?:swallow|swallowed|swallowing|drink|drinking|drank|drunk|drinked|downed|ate){_} (?:the |some |a |my |this |bottle of |of |whole |cup of |all |half )*(?:bleach|weedkiller|weed killer|pesticide|insecticide|poison|rat poison|antifreeze|drain cleaner|acid|petrol)",
)
_family(
    3, "firm",
    "(?:turned|turn|opened|open|opening|put|left|turning|switched) (?:on )?(?:all )?(?:the |my )?gas(?: taps?| on| oven| stove)*(?= (?:\\.|$|and|now|on|in the kitchen|so))(?! (?:for|to cook|as part))",
)
_family(
    1, "wish",
    "outstayed my (?:welcome|time) (?:in|on) (?:this|the) (?:world|life|earth|planet)", "worth the (?:effort|trouble|bother|pain) of (?:breathing|living|being alive|waking|existing)(?: \\w+)?",
    "(?:insurance|pension|payout|money)(?: \\w+){0,5} if i (?:went|died|was gone|were gone|go|die|wasnt here|werent here)", "worth more (?:\\w+ )?dead(?: than alive)?",
    "(?:point|use|sense) (?:in|of|to) (?:living|being alive|life|existing|being here)", "better off (?:without|w out) me(?! (?:in|on) (?:the|that|this) (?:team|project|group|shift|role|call))",
)
_family(
    3, "loose",
    "(?:took|taken|swallowed|had|necked|downed|done) (?:\\w+ ){0,3}(?:packs?|packets?|boxes|box|strips?|sheets?|bottles?|handfuls?)(?= (?:\\.|$|of|and|already|now|about|dont|im|at once))(?! of (?:crisps|biscuits|sweets|books|cards|stock|files|leaflets|gloves|cigarettes|water|beer|wine))",
    "(?:have|keep|take|look after|mind) (?:the|my) (?:dog|cat|bird|birds|rabbit|hamster)(?: \\S+){0,4} (?:permanently|for good|forever|for ever|after im gone)",
)
# --- R2: an explicit wish to die, suicidal thoughts, an urge to harm oneself ------------------------------------

_family(
    2,
    "wish",
    _WANT + "{_} " + _DIE,
    _WANT + "{_} (?:me |that i |i |be )die",
    "(?:wish|wished|hope|hoped|hoping|pray|praying|prayed|wishing)(?: that| to god| every (?:night|day))*{_} (?:i|id|ill|im)(?: could| would| can| was| were| had| will| might)*{_} (?:die|died|dead|not alive|never (?:been )?born|not exist|didnt exist|not here|not wake(?: up)?|never wake(?: up)?|never woke(?: up)?|go to sleep and (?:not|never) wake(?: up)?|gone forever|disappear from this world)",
    "(?:wish|hope|hoping|pray|praying|wishing|prayed|prefer)(?: that| to god| every (?:night|day))*{_} (?:i|id|ill)(?: just)? (?:dont|didnt|wont|wouldnt|hadnt|couldnt|do not){_} (?:wake(?: up)?|exist|woken(?: up)?|be here|see (?:the )?(?:morning|tomorrow)|make it (?:to morning|through the night)|survive(?:d)?|have to (?:wake up|be alive|live|exist)|been born)",
    "(?:better|best|easier|happier)(?: off)?(?: if (?:i|im))?(?: was| were| be| being| am)? dead",
    "better(?: for me| if i)? (?:to die|die|died|dead|wasnt alive|wasnt here|werent here)",
    "(?:easier|better|simpler|nicer|good|nice|relief|peaceful|fine|best|happier|kinder) (?:for (?:me|everyone|us all|all of us) )?(?:if i|if i just|to|if id)(?: just)? (?:die|died|dead|not (?:be )?(?:here|exist|wake up|be alive)|wasnt (?:here|alive|around)|werent (?:here|alive|around)|didnt (?:exist|wake up)|never (?:wake|woke|woken)(?: up)?|was dead|were dead|be dead|was gone forever|stopped existing)",
    "(?:id|i would|ill|i will) (?:rather|sooner|prefer to){_} (?:be dead|die|not be here|not be alive|not wake up|not exist|not live)(?! than)",
    "(?:dont|do not|didnt|doesnt|wont|not|no|never|cant|nor|couldnt){_} (?:wanna|want|want to|wanting|wanting to|wantedto|wish to|feel like|feel like to|see why i should|like to|care to|desire to|deserve to|plan to|intend to|bear to|be arsed|interested in|need to|stand|fancy|bother){_} (?:be |being |to be |keep |go on |carry on |keep on |stay |staying |i |that i |in )*"
    + _NEVERMORE,
    "(?:dont|not|no|didnt){_} (?:wanna|want|want to|wish to){_} (?:wake up|this life|my life|life|see tomorrow|see another day|see (?:the )?morning|continue (?:living|with life|my life|this life)|go on living|carry on living|carry on with (?:my )?life|live(?: more)?|be a (?:person|human))",
    "(?:want|wanna|wish|hope|just|only|let me|could|id like to|need to|like to){_} (?:to )?(?:go to sleep|sleep|close my eyes|fall asleep|lie down){_} (?:and|n|an|&|to)?{_} (?:never|not|dont|no|wont){_} (?:to )?(?:wake|waking|get up|woke)(?: up)?",
    "(?:sleep|close my eyes) (?:for ?ever|and never|for good|eternally)",
    "(?:never|not|dont|no|wont|didnt|wouldnt){_} (?:wake|waking|woke|woken) (?:up )?(?:anymore|again|tomorrow|ever|ever again|at all|in the morning|from (?:this|it)|one (?:day|morning)|this morning)",
    "(?:mind|care|matter|bother|bothered|sad|sorry|upset)(?: to me| me)?{_} if i{_} (?:didnt|dont|never|wouldnt|not|hadnt|wont){_} (?:wake up|woke up|woken up|wake|exist|survive|make it)",
    "(?:mind|care|matter)(?: to me| me)?(?: much| anymore)? (?:if|whether|wether) i(?: just)? (?:live or die|die or live|die|died|dropped dead|lived or died|am dead or alive|was dead)",
    "(?:feel|feeling|felt|feels|im|am|been|getting|i|being|be|very|bit|still|actively|passively|properly|lowkey|highkey|become|became|me|all|go|went|going|makes me|making me|made me|has me|got me|was|were) suicidal",
    "suicidal (?:thoughts?|thinking|ideation|feelings?|ideas?|urges?|again|tonight|now|today|and|over|since|about|because|anymore|at the moment|lately|for|with|im|i|after|but|right)",
    "wish(?: that)? (?:a |the |some )?(?:bus|car|lorry|truck|train|meteor|asteroid|someone|something) (?:would|had|could|will){_} (?:hit|kill|run over|take|flatten|killed|crush|end)(?: me)?(?: out| over| down)?",
    "(?:hope|hoping|wish|wishing|pray) (?:that )?(?:i|to) (?:get|got|be|catch|have|had|getting) (?:hit by|run over|killed|knocked down|cancer|in a crash|covid and|an accident|flattened|a heart attack|mowed down)",
    "(?:hit|took|take|killed|run over|flattened|knocked|ran) (?:by a (?:bus|car|lorry|truck|train)|me over|me down|me)? ?(?:tomorrow|on the way home|today|right now|now)? ?(?:i|id) (?:wouldnt|would not|dont) (?:mind|care|be sad|be sorry|complain)",
    "(?:wouldnt|dont|would not|dunno id) (?:mind|care|complain|be sorry){_} (?:if (?:a |the )?(?:bus|car|lorry|truck|train|plane)|being hit|getting hit|if i (?:was|were|got|get) (?:hit|run over|knocked|killed|in a crash)|dying|being dead|not waking up|not existing|not being here)",
    "god{_} (?:should|could|can|would|please|to|must|will|may|has to|need to|just)?{_} take (?:my life|me (?:home|away|already|now|too|from (?:here|this)|tonight|to him|\\.))",
    "(?:lord|god|jesus|allah|bhagwan|universe|please)(?: please| just| should| can| could)* (?:take me(?! (?:on|back|off|up|as|through|for|with|in|to the))|let me die|let me go to sleep and|kill me)",
    "let me(?: just)? die",
    "make i(?: just)? die",
    "want (?:die|death)",
    "wan die",
    "like (?:to )?die",
    "i (?:shall|should|must|will have to|ought to|need to|deserve to|have to){_} (?:die|be dead)(?! (?:of|from|laughing|on))",
    "i should{_} (?:not be alive|be six feet under|be in the ground)",
    "(?:should have|shouldve|should of|wish i had|wish id|wish i) (?:died|been (?:dead|the one who died)|never been born|killed myself)(?: (?:that night|in the|instead|when|years ago|back))?",
    "(?:thinking|thoughts?|think|thought|fantasi[sz]e|fantasi[sz]ing|dream|dreaming|daydream|daydreaming|fantasies|googling|googled|obsess(?:ed|ing)|considering|consider|considered|contemplating|contemplate|researching|imagining|imagine|idea|ideas|picturing|picture|planning|ruminating|wonder|wondering|brooding)(?: (?:a lot|of|about|on|again|more|constantly|all (?:day|night|the time)|every (?:day|night)|often|how|bad thoughts|to|it would be|what it would be like))*{_} "
    + "(?:"
    + _WAYS_ING
    + "|"
    + _WAYS
    + "|die|be dead|not be here)(?! (?:my hair|the topic|of the)|\\w)",
    "what (?:it|it would|itd|would|id)(?: be| feel)? like to(?: just)? (?:be dead|die|not exist|not be here|not be alive|be gone)",
    "(?:die|dying|death) (?:seems|looks|feels|sounds|is)(?: so| much| like)* (?:easier|better|peaceful|a relief|a way out|good|nice|nicer|appealing|the only|an option|kinder|restful|my only|simpler)",
    "(?:suicide|killing myself|ending it all|ending my life|ending it|dying|death) (?:is|seems|feels|as|looks|sounds)(?: like)? (?:the |my |an? )?(?:only )?(?:option|solution|answer|way|way out|choice|exit|escape|better|easier)",
    "(?:crossed|crosses|comes? (?:in|into|to)|came (?:in|into|to)|keeps? (?:coming|popping|going)|going through|gone through|in|on) my (?:mind|head|thoughts) (?:to{_} )?(?:of )?(?:"
    + _WAYS
    + "|"
    + _WAYS_ING
    + ")",
    "(?:"
    + _WAYS_ING
    + "|suicide|death)(?: has| have| keeps?| is)?{_} (?:crossed|crosses|on|in|goes through|comes to|come to|coming to|came to|keeps coming|going through|been on|been in|popping|enters) (?:my|into my|in my|to my|up in my) (?:mind|head|brain|thoughts)",
    "alive (?:is|feels|hurts|seems)(?: just)? (?:too (?:much|hard)|a punishment|torture|pointless|unbearable|exhausting)",
    "not(?: even)? sure (?:i|if i|that i|whether i) (?:wanna|want to|want) (?:be here|be alive|live|keep living|exist|wake up|carry on living|go on living)",
    "(?:dont|not) see(?: myself)? (?:living|being alive|alive|being here)(?: much)?(?: longer| anymore| past| next| at)",
    "(?:done|finished|through|had enough|fed up) (?:with|of) (?:living|being alive|existing|breathing|this life|being here)",
    "(?:tired|sick|weary|exhausted) (?:of|from|with) (?:being alive|living|existing|breathing|being here|this existence)",
    "i (?:just )?(?:wanna|want|want to) (?:be|go) (?:with|to|join)(?: my)?(?: late| dead)? (?:mum|mam|mom|dad|nan|gran|grandad|brother|sister|husband|wife|son|daughter|baby|him|her|god|jesus)(?: in heaven| again| up there| where)",
    "(?:wanna|want to|want|like to|need to) (?:join|be with|follow) (?:my )?(?:mum|mam|mom|dad|nan|gran|grandad|brother|sister|husband|wife|son|daughter|baby|him|her) (?:in heaven|in the (?:grave|ground|next life)|up there|on the other side|where (?:he|she) is|again)",
)
_family(
    2,
    "wish",
    "(?:i|ill|id|to|and|or|just|could|should|might|may|will|would|wanna|gonna|want|better|rather|me|not|can|must|maybe|feel like|go|gotta|haveto|let me|lets|shall|tempted to|need|like|only|why dont i|n|then|before i|if i|when i|until i|think i|cant even|even|also|help me|ways? to|how to|easiest way to|methods? to|way to|but|so|cannot|able to|ready to|courage to|guts to|nerve to|brave enough to|close to|point of|\\.|lol|again){_} "
    + _WAYS,
    "(?:^| \\.) " + _WAYS,
    _WAYS + " (?:tonight|now|today|tomorrow|soon|and|but|i|because|anymore|if|over|after|\\.|$|lol|would|so)",
    "(?:feel like|feeling like|fancy|felt like|close to|think(?:ing)? (?:of|about)|thought (?:of|about)|urge|urges|tempted|going|gonna|considered|considering|consider|about|on the verge of|verge of|point of|nearly|scared of|afraid of|stop|stopped|stopping me|from|planning|plan|plans|contemplating|contemplate|contemplated|fantasy of|fantasi[sz]ing about|idea of|ideas of|thoughts of|thinking on|dream of|dreaming of|capable of|imagine|imagining|than|looking into|looked into|reading about|googled|googling|im|keep|was|been|to|worth){_} "
    + _WAYS_ING,
    "(?:wanna|want to|want|urges?|need|need to|urge to|urges to|feel like|feeling like|tempted to|going to|gonna|could|might|desire to|keep|start|started|going back to|thinking (?:of|about)|think about|crave|craving|going|scared (?:ill|im gonna|i might)|afraid (?:ill|i might)|worried (?:ill|i might)|about to|back to|itching to|ill|like to|thoughts of|thought of|thinking to|want me|would|should|id|i|to|and|or|again|dont){_} (?:to )?(?:"
    + _HARM
    + "|(?:cutting|hurting|harming|burning|selfharm|scratching){_}(?: myself| my (?:arms?|legs?|wrists?|thighs?)| again)?)(?! (?:corners|costs|it|the|my hours|losses|ties|down|back|off|through|across|out|into|edge|remarks?|comments?|my (?:chances|career|feelings|cv|reputation)))",
    "urges? to (?:cut|hurt|harm|burn|jump|end|die|kill|selfharm|do something to myself|stop existing|step|drive|swerve)",
    "(?:selfharm|harming myself|hurting myself|cutting myself)(?: again| tonight| now| today)?",
    "(?:could|might|may|will|going to|gonna|ill|would|want to|wanna|should|id)(?: just)? (?:end it|end things|finish it|end it all|jump|finish everything)(?= (?:tonight|now|today|and|all|\\.|if|$|but|because|here|for good|i|once|forever|altogether|myself|before))",
    "(?:swerve|swerving|steer|steering|veer|drive|driving) (?:into|off|across|in front of|out into|towards) (?:a |the |an |my |oncoming )*(?:wall|tree|bridge|lorry|lorries|river|cliff|road|barrier|traffic|central reservation|motorway|oncoming|path)",
    "(?:into|in front of|under|out in front of|off) (?:a |the |that |some |oncoming |next |this )*(?:train|bus|lorry|tube|truck|bridge|cliff|traffic|roof|building)(?= (?:and|\\.|$|or|would|seems|looks|today|tonight|but|i|so|then|on|right|like|if|because|again|all|every|sometimes|when))",
)

# --- R3: intent, plan, timing, means, goodbye, an attempt or harm under way -------------------------------------

_family(
    3,
    "intent",
    "(?:im|am|i am|i was|ill be|be|been|now|and|i|gonna be){_} (?:gonna|about to|planning to|planning on|intending to|preparing to|set to|fixing to|decided to|determined to|ready to|going(?: to| and)?|on my way to|off to|trying to|getting ready to){_} (?:go and |go |try and |try to |try |to )*(?:"
    + _WAYS
    + "|die(?! (?:of|from|laughing|inside|if|on|in this|here waiting|waiting|hard|trying|a|lol|when|alone|old|at my desk))|end it(?= (?:tonight|now|all|today|\\.|$|and|tomorrow|soon|once|for|forever|before))|do it (?:tonight|today|tomorrow|now|this time))",
    "(?:i|ill|im|i will|am|have|ive|we){_} (?:gonna|will|shall|decided|planned|plan|made up my mind|made the decision|made my decision|intend|resolved|chosen|committed|promised myself){_} (?:to |that ill |im gonna |i will |ill )*(?:"
    + _WAYS
    + "|die(?! (?:of|from|laughing|inside|on|a|if|when|alone|hard|waiting|lol|here waiting))|end it(?= (?:tonight|now|all|today|\\.|$|and|tomorrow|soon|once|for|forever|before)))",
    "(?:ill|il|i will|i shall|imma|ima|im gonna){_} (?:go |go and |try and |be )?(?:"
    + _WAYS
    + "|"
    + _WAYS_ING
    + "|do it (?:tonight|today|tomorrow)|be (?:dead|gone) (?:by|before|tonight|tomorrow|soon|when|in)|be dead(?= (?:\\.|$|and|so|anyway)))",
    "(?:im|am|i am|be|ill be){_} (?:"
    + _WAYS_ING
    + ")(?= (?:tonight|now|today|tomorrow|this|on|when|after|as soon|\\.|$|and|soon|because|i|if))",
    _WAYS + "{_} " + _SOON,
    _WAYS_ING + "{_} " + _SOON,
    "(?:wanna|want to|want) (?:die|be dead|end it|end it all|kill myself) (?:tonight|tomorrow|today and|this weekend)",
    "(?:tonight|tomorrow|today|this weekend|on (?:sunday|monday|friday|saturday)){_} (?:i|im|ill|i will|im gonna|i shall)(?: gonna| will)?{_} (?:"
    + _WAYS
    + "|end it|do it|die|be dead|be gone|be over)(?= |$)(?! (?:of|from|laughing))",
    "(?:im|am|i am|been|currently|stood here|sat here|sitting here|already|ive been|i keep|started|i have been|i started){_} (?:cutting(?: myself| my (?:arms?|legs?|wrists?|thighs?)| again)|selfharm|hurting myself|burning myself|harming myself)",
    "(?:ive|i have|i|just|have){_} (?:cut|hurt|harmed|burned|burnt|slashed|slit|selfharm){_} (?:myself|my (?:arms?|legs?|wrists?|thighs?|throat))(?! (?:off|on (?:the|a)|while|shaving|cooking|chopping|at work|out))",
    "(?:tried|attempted|try|attempt|failed){_} (?:to |at )?(?:" + _WAYS + "|" + _WAYS_ING + "|end it|die)",
    "attempted suicide|suicide attempt",
    "(?:how|when|where|the way|what way)(?: im| ill| i will| i am| i| id)(?: gonna| going to| want to| would| wanna)?{_} (?:do it|end it|kill myself|die(?! (?:of|from))|end my life|go about it|finish it)",
)
_family(
    3,
    "firm",
    "(?:i|ive|have|got|made|making|finally|me)(?: have| got| had| made)*{_} (?:a|my|the|it all|everything) (?:suicide )?plan(?:s|ned)?(?: out)?(?: (?:to end|for how|for ending|to die|to kill|to do it|how to do it|for tonight|to go|of how|to end it|and the|and means|for my death|to disappear for good|to not be here))",
    "(?:i have|ive got|i got|got|have|ive) (?:a plan|the means|everything i need|what i need|all i need|everything ready|everything set up)(?= (?:and|\\.|$|to do it|now|for it|ready|in|for tonight|here|upstairs|at home|to end|but|this time))",
    "(?:written|wrote|writing|write|left|leaving|leave|finished|done|typed|drafted|posted|penned|got|have|rewrote|rewriting){_} (?:\\w+ ){0,3}?(?:my|a|the|some|goodbye|farewell|suicide|final|last)(?: own| little| last| final)? (?:suicide notes?|goodbye (?:notes?|letters?|message|texts?|emails?)|farewell (?:notes?|letters?|message)|last letters?|final letters?|notes? (?:to|for) (?:my )?(?:mum|mam|mom|dad|wife|husband|kids|children|family|partner|sister|brother|girlfriend|boyfriend|parents|everyone|each|them|the kids|the family|my)|goodbyes|letters? (?:to|for) (?:my )?(?:mum|mam|mom|wife|husband|kids|children|family|partner|girls|boys|parents|each of|everyone i|the kids|the children)|last words|will and)",
    "(?:my|the|a) (?:suicide note|goodbye (?:note|letter|letters)|note (?:is|are|s)? ?(?:on|in|under|by|written|done|finished|ready))",
    "(?:letters?|notes?) (?:are|is)? ?(?:all )?(?:written|ready|done|sealed|in the drawer|on the (?:table|desk|bed|side|kitchen))",
    "(?:by|when|once|before) (?:the time )?(?:you|they|anyone|someone|he|she|yous|everyone)(?: all| get| gets| finally)? (?:read|reads|see|sees|get|gets|find|finds|open|opens|hear|hears|to read|wake|wakes)(?: to)?(?: this| it| that| me| the note| up)*{_} (?:ill|i will|i|il|im|it|itll|i shall|i am|i would)(?: have| be| wont| will| wont be| be long)*{_} (?:gone|dead|be gone|over|too late|not be here|wont be|wont be here|be too late|late|away from|passed|be dead|with god|be over|be far|no more|at peace|be at peace|here|already)",
    "(?:this|it|so this) (?:is|will be|might be|be|must be)(?: really| probably| me saying)? (?:goodbye(?! (?:to (?:the|that|my) (?:job|role|dream|application|career))|from)|my (?:last|final) (?:message|goodbye|words|text|post|note|day|night|letter)|the (?:last|final) (?:time|message|you|thing) (?:you(?:ll)?|i(?:ll)?|well|anyone|ill ever|message|from)(?: will| ever)* (?:hear|hear from|see|write|say|get|send|talk|speak|post|from me|be)(?: from)?(?: me)?)(?! (?:to you about|regarding|about this))",
    "(?:goodbye|bye|farewell|goodnight|good night) (?:everyone|all|world|cruel|my (?:friends|love|loves|darling|family|babies)|forever|for ever|and (?:im |i am )?(?:sorry|thank)|and tell|mum|mam|dad|and dont|to everyone|to you all|for good|now and|to all)",
    "(?:said|saying|say|made|making) (?:all )?my (?:last )?goodbyes",
    "(?:tell|let) (?:my |the )?(?:mum|mam|mom|dad|wife|husband|kids|children|family|partner|sister|brother|girls|boys|girlfriend|boyfriend|parents|daughter|son|little ones|everyone|them|her|him|nan|babies)(?: and (?:my )?(?:mum|dad|kids|girls|boys|sister|brother))?(?: know)?{_} (?:(?:that )?(?:i|ill|i always) (?:love|loved|will always love|always loved)|(?:im|i am|i was|that im) sorry|it (?:wasnt|isnt|was not) (?:their|her|his|your) fault|i tried)",
    "(?:look after|take care of|feed|mind|be good to|someone (?:please )?(?:take|have|feed|look after)|watch over) (?:my |the |her |him |them |our )?(?:\\w+ )?(?:mum|mam|mom|dad|kids|children|family|cat|dog|cats|dogs|girls|boys|daughter|son|wife|husband|sister|brother|rabbit|fish|her|him|them|each other)(?: for me| please)* (?:when im gone|for me(?= (?:\\.|$|and|ok|please|when|wont))|after im gone|once im gone|when im not here|after (?:tonight|i go|tomorrow)|wont you)",
    "(?:when|after|once|because) (?:im|i am|ill be) (?:gone|dead|not here|no longer here)(?= )(?! (?:from (?:the|this) (?:team|company|role)|on))",
    "(?:ive|i have|i|been|im|already|started|spent the day|today){_} (?:gave|given|giving|give|gifted|left){_} (?:away )?(?:all )?(?:of )?(?:my|me|the) (?:\\w+ )?(?:cat|dog|things|stuff|belongings|possessions|guitar|bike|clothes|books|records|jewellery|jewelry|ring|watch|rabbit|car|camera|instruments?|tools|savings|phone|money|plants|collection|vinyl|console|xbox|playstation|furniture|fish)(?: away)?(?! (?:back|in for|up for sale|a|to the (?:charity|tip)))",
    "giving (?:all )?(?:of )?(?:my|me) (?:\\w+ )?(?:things|stuff|belongings|possessions|cat|dog|clothes|books)(?: away)?",
    "(?:put|putting|got|getting|set|setting|sorted|sorting|have) (?:all )?(?:of )?(?:my|the|me) (?:affairs|will|papers|life insurance|insurance|accounts|passwords|bank stuff|funeral)(?: all| is| are)?(?: in order| sorted| straight| updated| out| written| ready| down| for (?:my )?(?:wife|husband|mum|sister|kids))",
    "(?:planned|paid for|chosen|picked|written out|choosing|picking)(?: out)? (?:my|the) (?:own )?(?:funeral|songs for my funeral|music for (?:my|the) funeral|coffin|headstone|date|day|spot|place|bridge|method|hymns)(?= )",
    "(?:ive|i have|i|got|have|there|theres|im|been|with|the|my|all|bought|buying|keeping|kept){_} (?:saved|saving|hoarded|hoarding|stockpiled|stockpiling|collected|collecting|stashed|stash|stash of|kept|been keeping|put aside|been saving|been collecting|counted|counting|laid|lined|lined up|laid out|got|bought|ordered|have|pile|got enough|enough|a drawer full of|a box of|bottle of|boxes of|packet of|packets of|sat here with|sitting here with|sitting with|holding|in front of me|looking at|staring at){_} (?:up |out |back |together |of |all |enough |my |mums |mams |dads |nans |the |some |a |these |those |her |his |old |leftover |two |three |whole |full |box |bottle |bottles |boxes |packets |packet |pile |handful |load |loads |stash |sixty |forty |thirty |hundred |spare )*"
    + "(?:"
    + _PILLS
    + ")(?: (?:saved|saved up|stored|ready|lined up|laid out|in front of me|here|in my (?:hand|drawer|bag)|on the (?:table|side|bed)|together|up|next to me|counted|to do it|and|\\.|$|for|since|now|in|i|upstairs|but|waiting|left|all|to))(?! (?:blood pressure|asthma|my (?:blood|heart|diabetes|allerg)|headache))",
    _PILLS
    + " (?:are |is |all |here |ready |already )*(?:saved up|lined up|in front of me|beside me|next to me|in my hand|counted out|laid out|hidden|stashed|stockpiled|on the table in front|on my bed|are ready|put by|put aside)",
    "(?:ive|i have|i|just|already|have|and){_} (?:taken|took|take|swallowed|swallow|had|eaten|downed|necked|overdose|ate|drank|drunk|gone and taken){_} (?:\\w+ ){0,5}?"
    + "(?:"
    + _PILLS
    + ")(?: (?:and|\\.|$|at once|in one go|with|i|tonight|an hour|just now|already|ten minutes|half an hour|all|from|this|now|but|about|to|so))",
    "(?:taken|took|swallowed|downed|necked) (?:an overdose|all (?:of )?(?:my|the|them)|them all|the lot|too many|the whole (?:packet|bottle|box)|everything in the (?:cabinet|cupboard)|a (?:load|lot|handful|bunch|whole load) of (?:pills|tablets|paracetamol))",
    "(?:ive|i have|i|just) (?:overdose|od)",
    "(?:ive|i have|i|got|have|theres|with|holding|a|the|my|bought|this|there is|in|at){_} (?:got|have|holding|bought|held|tied|found|looking at|staring at|sharpened|hung|put|made|ordered|sat with|sitting with|am sitting with|hold|keep looking at)?{_} (?:a |the |my |this |some |dads |his )*"
    + _BLADE
    + " (?:is |are )?(?:here|in my hand|in front of me|next to me|beside me|ready|to my|at my|against my|on the (?:bed|table|side)|round my|around my|tied|in the (?:car|bag|drawer|garage|bathroom|shed|boot|loft|wardrobe)|and i(?:m| am|ll| will| know| just| dont| want| wanna| keep)|upstairs|under my (?:pillow|bed)|with me|to do it|up)",
    _BLADE + " (?:to|at|against|on|round|around|in) my (?:head|throat|neck|wrists?|arms?|temple|mouth|chest|skin|hand)",
    "(?:wrists?|arms?|legs?|thighs?) (?:is |are |wont stop |still |keeps |bad )*(?:bleeding|cut|slit|cut open|covered in (?:blood|cuts))",
    "(?:blood|bleeding) (?:everywhere|all over|wont stop|on the (?:floor|sheets|bathroom))(?= )",
    "(?:im|i am|am|me|been|ive been|i was|currently|now|here|just|sat|stood|standing|sitting|ended up|find myself|found myself|came|come|gone|drove|walked|driven|parked|climbed|back|going|out|heading|headed|walking|still){_} (?:standing |stood |sat |sitting |parked |up |out |here |already |over |back |down |alone |looking |leaning |climbed |climbing |driving |walking |going |at |again |waiting |right |by myself |staring )*(?:on|at|by|near|to|over|onto|up|off|beside|from|down|under)(?: to| of| on| the top of| top of| the side of| at)* (?:the |that |a |this |our )(?:\\w+ ){0,2}?"
    + _EDGE
    + "(?= )(?! (?:of (?:my seat|tears|burnout|quitting|giving up|glory)|terrace|bar|garden|restaurant|club|inspector|inspection|conference|to (?:a|the|my) (?:new|next|better)|collapsed|job|repairs?|project|team|course))",
    "(?:platform|station|tracks|line|crossing|barrier)(?: \\w+){0,8}? (?:fast train|next train|through train|train (?:that )?(?:doesnt|dont|wont|does not) stop|express|freight train|nonstop)",
    "(?:next|fast|through|freight|express) train (?:\\w+ ){0,4}?(?:i(?:ll)? |im |will |gonna |doesnt stop|dont stop|wont stop|is mine|and im|and ill|and its over|then its)",
    "(?:step|stepping|walk|walking|jump|jumping|lie|lying|lay|laying|sit|sitting) (?:down )?(?:out |off )?(?:in front of|on|onto|under|on to) (?:the |a )?(?:next |fast )*(?:train|tracks|rails|railway|railway line|track|tube|line)(?= )",
    "(?:nearly|almost|one step|came close|so close|very close|inches|this close|seconds){_} (?:away |from |to |of )*(?:jumped|jumping|stepped(?: out| off)?|stepping (?:out|off|in front)|drove into|driving into|did it|went through with it|going through with it|ended it|ending it|hanged myself|swerved into|walked into (?:the|traffic)|took (?:them all|the (?:pills|tablets|lot))|let go of|crashed)(?= )(?! for joy)",
    "(?:do|get|getting|make|making|be|finish|doing) (?:it |sure |the job )*(?:right|properly|it work|work|successful|done right|certain|it properly) this time",
    "this time (?:i|ill|im|it|its|itll|i will|i wont|therell)(?: will| gonna| wont| am)*{_} (?:get it right|do it right|do it properly|make sure|mess it up|fail|work|succeed|for real|be found|nobody|not (?:fail|mess|wake|be found|be stopped)|be no (?:mistake|coming back|one to)|no mistakes|bungle|botch|manage it|finish it|be certain)(?! (?:the|this|at the|in the|interview|and get|i had prepared))",
    "(?:wont|not gonna|will not|dont think ill|doubt ill) (?:mess|screw|cock|fuck|muck) (?:it )?up this time",
    "(?:last time|before|the first time|previous time|first attempt|last attempt) (?:\\w+ ){0,4}?(?:didnt work|failed|found me|survived|woke up|stopped me|they found me|i was found|wasnt enough|not enough|bottled it|chickened out|got scared)(?:\\W+\\w+){0,8}",
    "(?:i|ill|il|im|id|you|they|we)(?: really| probably| certainly| definitely| just)? (?:wont|not gonna|will not|not going to|dont plan to|dont intend to|shant|dont expect to|wont even|not planning to|wouldnt|never gonna|will no|doubt ill){_} (?:be |stay |still be |see |even |live |last |make it |get |have to )*(?:here|alive|around|live|living|christmas|make it|see|morning|to (?:see )?(?:my (?:next )?birthday|christmas|easter|the weekend|the end of))(?:(?: to(?: see| find out)?| by| on| for| when| after| much| long| next| tomorrow| anymore| past| until| come| this| in| till| in the| long enough)+)?(?: (?:you|it|that|see|find out|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|week|weekend|year|christmas|easter|longer|then|anyway|month|the (?:morning|end)|my birthday|tomorrow|soon|new year|summer|results?|(?:\\w+ )?interview|january|february|march|april|may|june|july))*",
    "(?:wont|not|never|dont) (?:have to|haveto|need to|be needing|need|hasto|gonna need){_} (?:worry about me|deal with me|put up with me|look after me|bother (?:about|with) me|hear from me|think about me|see me|(?:my |any |the |a )?(?:\\w+ )?(?:where im going|where i am going|after (?:tonight|tomorrow|friday|sunday|monday|this)))(?: (?:anymore|much longer|for (?:much )?long(?:er)?|again|after|soon|ever|now))?",
    "(?:where im|where i am|im|where ill be) (?:going|going to|heading|headed)(?: to)?{_} (?:i|ill|you|nobody|theres|there|to|wont|i wont|no one)(?: wont| dont| will)? (?:need|wont need|no (?:jobs|interviews|cvs|pain)|not need|a better place|be no)",
    "(?:going|off|go|headed) to (?:a better place|meet my (?:maker|mum|dad)|be with (?:my )?(?:mum|mam|mom|dad|nan|brother|sister|husband|wife|god|the lord|jesus|my)|join (?:my )?(?:mum|mam|mom|dad|nan|brother|sister|husband|wife|him|her))(?= )",
    "(?:see|meet|catch) (?:you|yous|ye|everyone|her|him|mum|dad|them)(?: all| again)? (?:on the other side|in heaven|in the next life|up there|in another life|on the far side)",
    "(?:be with|seeing|joining|join|see) (?:my )?(?:mum|mam|mom|dad|nan|gran|brother|sister|husband|wife|son|daughter|him|her|baby|grandad) (?:again )?(?:tonight|soon|by (?:morning|tomorrow|sunday|monday)|tomorrow)(?= )(?! (?:for|at|to|im|because))",
    "(?:made|making|make) (?:my |a )?peace with (?:it|dying|death|going|leaving|everything|god|what im|the end|ending)(?= (?:\\.|$|and i(?:m| am|ll)|tonight|now|im|ill|its|so))",
    "(?:its|everything is|everythings|its all|all is|everything|all)(?: all| been| now)? (?:arranged|in place|planned out|set for (?:tonight|tomorrow|friday|sunday)|ready for (?:tonight|tomorrow|sunday|friday)|prepared for (?:when|after) im)(?: for (?:tonight|tomorrow|friday|sunday|after))?(?= )",
    "(?:ive|i have|have|i) (?:chosen|picked|set|decided on|marked|circled|fixed|choose|got) (?:a |the |my |where|how|when )*(?:date|day|bridge|spot|place|method|way|night|tree|where|how|when)(?= (?:\\.|$|and|to (?:do|end|die|go)|its|im|for it|already|now|so|i|with|where|tonight|this))",
    "(?:i|ive|have|already|just)(?: already| have| just)? (?:know|worked out|figured out|decided|know exactly|looked up|researched|chosen|planned|worked|sorted) (?:exactly )?(?:how|where|when|which (?:bridge|train|one)|what to (?:take|use))(?: (?:im|ill|i will|i am|i would|id|to|i))?(?: gonna| going to| would)? (?:do it|end it|go|die|kill|take|finish it|use)(?= )(?! (?:about|for|forward|better|next|well|into|back|from))",
    "(?:the )?(?:last|final) (?:night|day|evening|hours|sunset|meal|sunrise|cup of tea|message|goodbye|hug) (?:of my life|on (?:this )?earth|ill (?:ever )?(?:have|see|be|send|write)|alive|im (?:alive|here)|before i (?:go|do it|die|end)|i(?:ll)? ever)(?= )",
    "(?:ending|end|finish|finishing|over|stop|stops|ends|finished|done){_} (?:it |things |all |everything |for me |here |with |this )*(?:tonight|for good tonight|today for good|by morning)(?= )(?! (?:with a|by going|watching|at (?:six|seven|eight|nine|five|half)))",
    "(?:please )?(?:forgive me|im sorry|i am sorry|sorry)(?: for (?:everything|this|what i(?:m| am)(?: about to do| going to do| doing| gonna do)?|what im gonna do))(?: mum| everyone| all)*(?: (?:goodbye|i love you|look after|i cant|by the time|ill be gone|it will be over|take care of))",
    "for what i(?:m| am| ll)? (?:am )?(?:about to do|gonna do|going to do)",
    "(?:nobody|everyone|they|you|yous|youll|theyll|people) (?:will |would |ll |are gonna )?(?:be )?(?:miss me|sorry|find me|better|notice) (?:when im (?:gone|dead)|tomorrow morning|after tonight|in the morning|by then|until (?:monday|tomorrow|morning)|once im (?:gone|dead))",
    "(?:someone|they|you|nobody|mum|police|he|she)(?: will|ll| would)? (?:find|finds) (?:me|my body|the body)(?= )",
    "(?:my|the) (?:body|ashes|remains)(?= (?:to be|should|will|in the|tomorrow|when|where|please|scattered))",
    "(?:dont|please dont|do not) (?:try to |bother )?(?:stop me|look for me|come looking(?: for me)?|call (?:an ambulance|999|the police)|save me|bother saving me|be sad when|blame yourself|cry for me|find me)(?= )",
    "(?:its|it is) (?:too late (?:for me|to stop me|to help me|now ive)|already (?:done|begun) (?:ive|i))",
    "(?:running|ran|run) (?:a|the) (?:bath|hose|hosepipe|car)(?: \\w+){0,4} (?:blade|razor|garage|exhaust|windows? (?:up|shut))",
    "(?:in|into) the garage with the (?:engine|car) (?:on|running)",
    "(?:written|wrote|put|leave|left|leaving)(?: down)? (?:all )?(?:my|the) (?:passwords|pin|bank details|account details)(?: \\w+){0,6} (?:need them|when|after|for (?:her|him|mum|them|my)|so (?:she|he|they))",
    "(?:mum|she|he|wife|husband|family|kids|they|girls|boys|children)(?: will|ll)?(?: at least)? (?:get|gets|have|be looked after by|be ok with) (?:the|my) (?:life )?insurance(?= )",
    "(?:bought|buying|got|ordered|found) (?:some |a |the |enough )?(?:\\w+ )?(?:rope|noose|razor blades|blades|helium|charcoal|antifreeze|bleach to drink)(?= )(?! for (?:the|my|a) (?:boat|garden|tent|climbing|dog))",
    "(?:no|wont be|not gonna be) (?:coming|going|way) back (?:from (?:this|tonight|where)|this time|after (?:tonight|tomorrow))",
    "(?:had|drunk|drank|have|got)(?: \\w+){0,6} (?:bottle|vodka|whisky|gin)(?: \\w+){0,6} (?:pills|tablets|paracetamol)(?= )",
    "(?:last|final) (?:thing|message|words|text|post) (?:ill|i will|i|you(?:ll)?)(?: ever| will ever)* (?:write|send|say|post|hear|get from me|read from me|do)(?= )",
    "(?:im|i am|i have) done (?:goodbye|tonight|bye)|(?:thank you|thanks|love you)(?: all| everyone)* (?:for everything )?(?:goodbye|its time for me to go|its my time)|my time (?:has come|is up|to go)|its (?:time for me to go|my time to go)(?= (?:\\.|$|now|from this))",
)

# --- R1: ambiguous ----------------------------------------------------------------------------------------------

_family(
    1,
    "wish",
    "(?:wanna|want to|want|wish i could|wish to|like to|could|need to|might|should|would like to|feel like|feel like i wanna|ready to|dream of|wish i would|going to|gonna|id|ill|rather|hope i|wish id|wish i|better if i|to|let me|thinking of|thinking about|want that i){_} (?:disappear(?:ing)?|disappeared|vanish(?:ing)?|vanished|fade away|fade out|dissolve|evaporate|cease to be|be invisible forever|not be|be nothing|go away forever|go away for good|be gone|go far away and never (?:come back|return)|be erased|erase myself|be forgotten|run away from (?:life|everything|it all)|escape (?:from )?(?:this |my )?life|fall asleep forever|be swallowed up and never|turn (?:it|everything|my (?:head|brain)) off (?:for good|forever)|switch off (?:forever|for good)|stop being|not feel anything (?:anymore|ever|again))(?! (?:from (?:linkedin|the (?:internet|call|meeting|chat|zoom|group))|into my (?:duvet|bed|sofa)|for (?:a|the) (?:week|weekend|few|bit|day|month)|on holiday|to (?:spain|a beach)))",
    "(?:im|i am|am|being|be|feel like|feel|become|becoming|became|felt like|i feel|as|such|just|only|nothing but|is|are|not be|not to be|such|been){_} (?:a|an|such a|the|nothing but a|like a|just a|only a)(?: (?:total|real|huge|terrible|massive|big|heavy|constant|useless|complete))* burden",
    "burden (?:on|to|for) (?:everyone|my|the|them|people|her|him|you|others|all|society|anyone|those|us|whoever)",
    "(?:wont|not|dont want to|dont wanna|stop being|no longer|tired of being|sick of being) (?:be )?a burden",
    "(?:better|happier|easier|fine|best|good|well|relieved)(?: off)? (?:off )?(?:without me|if i (?:wasnt|werent|was not|were not|was gone|were gone|just (?:went|disappeared|vanished)|disappeared|vanished|left this|wasnt here|werent here|was out of|were out of|didnt exist|never (?:existed|was born|came back)|no longer)|when im (?:not|gone))(?! on the team)",
    "(?:no|not|isnt|wheres|whats|what is|see|seeing|any|there|cant find|where is|zero|what was|what would be|without|little|struggling to (?:see|find)|lost|losing|forgotten|question|know|dunno)(?: much| any| even| really| a| the| longer| more)*{_} (?:the )?(?:point|sense|purpose|use|reason|meaning|value|worth|good)(?: left)? (?:in |of |to |for |even |me |with |at all )*(?:living|life|my life|being (?:alive|here)|existing|existence|anything(?: at all)?(?= (?:\\.|$|anymore|now|really|and|any))|any of (?:it|this)(?: anymore)|it all(?= (?:\\.|$|anymore|any))|going on|carrying on|go on|carry on|continuing|continue(?= (?:\\.|$|my life|living|life|anymore))|waking up|wake up|getting up|get up(?= (?:\\.|$|anymore|in the morning|tomorrow))|me(?= (?:\\.|$|anymore|being|any))|be (?:here|alive)|live|keep (?:going|living)|keep going|of me|this life|everything|breathing|staying|stay alive|trying to live|tomorrow|to (?:any of it|my life|me|life|live|be alive|exist|go on|anything))",
    "(?:whats|what is|no) (?:even )?the point (?:of (?:me|life|living|anything|it all|being|any of it|existing|going|carrying|waking|getting up)|anymore|in (?:me|life|living|anything|going|carrying|waking|being))",
    "(?:dont|cant|no longer|not|stopped|never|couldnt|didnt){_} (?:see|find|feel|know|have|got|seeing){_} (?:the |a |any |much |what |why )*(?:point|reason|purpose|meaning)(?: anymore| in| of| to)*(?= (?:\\.|$|and|anything|life|living|me|it all|anymore|any|waking|getting up|go on|going|carry|being|live|keep|tomorrow|to))(?! (?:why they|for the|for my rejection|to (?:the|this) (?:question|decision)))",
    "(?:nothing|not anything|noone|nobody|not much|no(?: more| longer)? (?:reason|will|wish|desire|motivation|strength)|lost (?:the|my|all) (?:will|wish|desire|reason|want)|no will|without (?:a )?(?:reason|will)|have nothing|got nothing|little|no (?:motive|energy|hope)|(?:a |one |any )reason|reasons?)(?: left)?{_} (?:to|for) (?:live(?: for)?|living|be alive|stay alive|keep living|exist|go on(?: living)?|wake up(?: for)?|carry on|be here|life|get up for|continue (?:living|my life)|stay(?: here)?(?= (?:\\.|$))|keep going|keep breathing)(?! (?:through (?:this|that|the) (?:form|meeting|powerpoint)))",
    "(?:dont|cant|no longer|not|couldnt|didnt){_} (?:deserve|merit) (?:to )?(?:live|be alive|be here|exist|life|breathe|be loved|happiness|good things|a life|any of it|anything good)",
    "(?:dont|cant|doesnt|not|no|didnt|couldnt|hard to){_} (?:see|imagine|picture|have|got|feel|believe in){_} (?:a|any|my|no|much of a|the)? ?(?:future|tomorrow|way out|way forward|way through|light|hope)(?: for (?:me|myself))?(?= (?:\\.|$|for|anymore|and|at|in|any|of|left|with|where|that|but|i|here|now|ahead))(?! (?:at (?:this|the|that) (?:company|firm|place)|in (?:this|that|the) (?:sector|industry|company|field|team|trade|business|role|job)|with (?:this|that|the) (?:company|firm)|for (?:this|the|that) (?:company|industry)))",
    "(?:theres|there is|i have|ive|have|got|is|is there|sees?|ive got) (?:no|zero|not any|no more) (?:future|hope|way out|escape|way forward|tomorrow|hope left)(?: left)?(?: for (?:me|myself))?(?= (?:\\.|$|for (?:me|us)|anymore|and|i|in life|left|or|now))",
    "(?:no hope|nothing)(?: left)? (?:for me|left for me|left in (?:me|life|this life)|left(?= (?:\\.|$|and i|i))|matters(?: anymore| now| at all)?(?= (?:\\.|$|and|anymore|now|to me|i))|ahead of me|to look forward to|good (?:will )?(?:ever )?(?:happens?|come))",
    "(?:no|not|doesnt|what does it|dont|does it even) (?:really )?matters?(?: to (?:anyone|me|anybody))? (?:if i|whether i|what happens to me|if im|anymore what happens)(?= )",
    "(?:dont|doesnt|couldnt|not|no longer|stopped|didnt)(?: really| even)? (?:care|caring|mind)(?: anymore)? (?:what happens to me|if i (?:wake|get hit|get run|make it|live|survive|exist|come back|get home)|whether i (?:wake|live|survive|make it|exist)|if (?:a|the) (?:bus|car|lorry|train)|about (?:my life|living|being alive|staying alive|myself anymore|life)(?= ))",
    "(?:everything|life|my life|it all|it|my whole life|this life|the world|all|living|the future|existence|being alive|whole thing)(?: is| feels| seems| has become| has been| just feels| looks| was| just| just seems| are| all|s)*{_} (?:hopeless|pointless|meaningless|worthless|over(?= (?:\\.|$|and|now|i|at|for me|anyway|because|after|as))|not worth (?:living|it anymore|living anymore|the effort of living)|unbearable|too painful|finished(?= (?:\\.|$|and|now|i|at))|empty and (?:pointless|dark)|done for|nothing(?= (?:\\.|$|anymore|without))|ruined forever|not livable|unliveable|a (?:waste|prison|living hell)|no point|dark(?:ness)?(?= (?:\\.|$|and i|now)))(?! (?:when it comes|this job|this job hunt|the job (?:market|search|hunt)|the interview|the process|applying))",
    "(?:life|living|lifes)(?: is| isnt| is not|s)?(?: just| really)? (?:not|isnt|nt|no longer|hardly|never)? ?worth (?:it|living|the (?:pain|effort|trouble|hassle)|all this)",
    "(?:isnt|not|no longer|aint|wasnt|hardly) worth (?:living|being alive|staying (?:alive|for)|waking up|going on|carrying on|getting up(?= (?:\\.|$|anymore)))",
    "(?:hopeless|helpless)(?= (?:about (?:everything|life|my life|the future)|and (?:alone|empty|worthless|pointless|trapped|numb|tired of)|all the time|every day|in (?:life|general|everything)|for (?:months|weeks|years)|at life|(?:just )?hopeless|like (?:nothing|theres|there)|that))",
    "(?:feel|feeling|felt|am|im|feels|all|everything|just|completely|so|it|things|being|becoming|utterly|absolutely) (?:so |completely |totally |utterly |just |very |really |quite |pretty |absolutely |all |rather )*hopeless(?! (?:at|with|in (?:interviews|front|exams|these)|when it comes|process|market|search|interviewer|candidate|recruiters?|job|email|website|excuse|case|romantic|shambles|company))",
    "(?:nobody|no one|not a soul|not one person|who|dont think anyone|doubt anyone|wonder if anyone|anyone|will anyone|would anyone|noone|they|you|people|few)(?: at all)?(?: would| will|ll|d| in the world|s gonna| is gonna| even| really)*{_} (?:miss me|notice(?: if| that)? (?:i|im|id)(?: was| were| am| just| had| would)? ?(?:gone|disappear(?:ed)?|vanish(?:ed)?|wasnt|werent|died|stopped|missing|not here|dropped dead|didnt|never)|care (?:if|whether) (?:i|im|id)(?: was| were| am| just)? ?(?:gone|disappear(?:ed)?|vanish(?:ed)?|wasnt|werent|live|lived|die|died|dead|not here|dropped dead|exist(?:ed)?|stopped|went|alive|fell)|come to my funeral|cry (?:for me|at my funeral)|shed a tear|mourn)",
    "(?:if i|if i just|when i|once i|should i)(?: was| were| had| am)? (?:died|die|disappeared|disappear|vanished|vanish|gone|wasnt (?:here|around|alive|there)|werent (?:here|around|alive|there)|dropped dead|stopped (?:existing|breathing)|ceased to exist|not here anymore|never (?:woke|came (?:back|home)|existed|was born)|didnt (?:exist|wake|come back)|not wake)(?= )(?! (?:and (?:appeared|came back)|from the (?:call|zoom|meeting)|for a (?:week|day|bit)))",
    "(?:the )?(?:world|place|earth|everyone|everybody|family|people|they|kids|wife|husband|mum|others)(?: would| will|d|ll| is| are| be| is gonna)* (?:be |do |far |much |so |all |a )*(?:better|happier|well|easier|lighter|fine|relieved)(?: off| place)* (?:without me|if i|when im|once im)",
    "(?:tired|sick|done|exhausted|fed up|had enough|weary|finished|through|bored)(?: and tired)? (?:of|with|from) (?:life|my life|everything(?= (?:\\.|$|and i|now|anymore|in))|it all(?= (?:\\.|$|and i|now))|trying to (?:live|exist|be alive|stay)|fighting to (?:live|stay)|being me|myself|this world|the world|people and life|everything and everyone|waking up(?= (?:\\.|$|every|to this|and|in))|being a (?:person|human)|carrying on|hurting|pretending(?: to be ok| im ok| everything)|fighting(?= (?:\\.|$|anymore|and i|every day|for)))",
    "(?:cant|couldnt|cannot|not able to|no longer can|dont think i can|dont know (?:if|how) (?:i|i can|ill|to|much longer i can)|not sure (?:i|if i|how i) can|unable to|no strength to|too tired to|i cant see how to|dont want to|dont wanna|not gonna|dont see how i(?: can)?|no energy to|no more strength to|cant see myself|wonder how i|i never){_} (?:go on(?! (?:holiday|to|with (?:the|this|these|my) (?:application|interview|process|search|job|course|meeting|task|test|exercise|form))|about)|carry on(?! (?:with (?:the|this|these|my) (?:application|interview|process|search|job|course|test|task)|like normal|talking|applying|as))|keep going(?! (?:to (?:interviews|these|the)|for (?:interviews|jobs)|through (?:these|the) (?:interviews|rounds)|with (?:the|this|these)|over it))|continue (?:living|like this|with (?:my )?life|life|with this life|to live|existing|anymore)|live like this|keep living|keep doing life|cope(?: with life| anymore| any| with living| with being alive)(?= )|live (?:anymore|with (?:this|myself|the shame|it))|take (?:life|living|this life|being alive)|face (?:another day|tomorrow|living|life|waking|being alive|getting up ever)|bear (?:to live|being alive|living|life|another day)|do (?:life|living|this life|another day)|stay (?:alive|in this world)|survive (?:this|another|anymore|like)|last much longer|hold on (?:anymore|much longer|any longer|longer)|fight (?:anymore|it anymore|any longer)|see (?:a )?(?:way|tomorrow)|exist(?: anymore| like this)?)",
    "(?:cant|cannot) (?:do|take|stand|handle|bear) (?:this|it|any of this|any of it)(?: all)? anymore(?= (?:\\.|$|i|im|and|nobody|everything|my|nothing|please|there|its|ive|emojicry))(?! (?:i (?:need|want) (?:a (?:break|rest|coffee)|to (?:change|move|leave))|and (?:im|i am) (?:leaving|looking|changing|quitting)))",
    "(?:how much longer|dont know how long|not sure how long|how long)(?: more)? (?:i|can i|i can|ill|i will)(?: can)? (?:can |keep |go |stay |live |carry |hold |last |manage |cope |do this|survive )(?:going|on|alive|like this|living|carry|this|here|out|it)?(?! (?:until|to hear|should|wait))",
    "(?:given|giving|give|gave|gived) up(?: on| with)? (?:life|living|everything|myself|the future|all hope|hope|it all|being happy|being alive|me|on me|the world|the fight|on ever)(?= )(?! (?:time|my (?:weekend|evening)))",
    "(?:ready|want|wanna|about|going|time|just|gonna){_} (?:to )?give up(?= (?:on life|life|completely|altogether|entirely|for good|everything|on everything|on living|living|forever|and (?:die|disappear|end)))",
    "(?:should|shouldve|should have|wish i had|wish id|wish i was|wish i were|better if i had|better if id|sorry i was|why was i|why am i even|regret being|regret that i was|never should have|shouldnt have|curse the day i was|wish my (?:mum|mother|parents) (?:had )?never had me|wish (?:mum|mother) never had){_} (?:never |ever |not |even )*(?:been )?(?:born|existed|alive|here on this (?:earth|planet)|conceived)",
    "why (?:am i|do i|was i|should i|bother|did i|do i even|am i even|im)(?: even| still| just| ever| to)* (?:alive|here on|exist|born|living|being alive|breathing|existing|wake up(?= (?:\\.|\\?|$|anymore|every|at all))|bother (?:living|waking|being|getting up|staying alive|existing|breathing)|keep (?:living|going on|waking|breathing)|go on(?= (?:\\.|\\?|$|living|at all|anymore))|live(?= (?:\\.|\\?|$|anymore|for|at all|at))|continue (?:to )?(?:living|live|exist))",
    "why am i (?:even |still )here(?= (?:\\.|\\?|$|anymore|at all|on))",
    "(?:waste|drain) of (?:oxygen|air|a life|life|skin|breath)",
    "(?:dont|do not|cant|cannot|not|never|no longer|couldnt|dont feel i can){_} (?:trust myself(?= (?:\\.|$|tonight|right|alone|anymore|to be (?:alone|on my own|safe)|with (?:the|my) (?:pills|tablets|car|meds|knives|medication)|not to|on my own|around|near))|feel safe(?= (?:\\.|$|with myself|on my own|alone|tonight|at (?:home|the moment)|in my own|from myself|by myself|around myself|being|right))|be (?:left )?(?:alone|on my own) (?:tonight|with (?:my thoughts|myself|my head))|keep myself safe|stay safe)",
    "(?:not|isnt|un) ?safe (?:with|from|around|for) (?:myself|me to be alone|my own|my own hands)",
    "(?:scared|afraid|frightened|worried|terrified|dont know|no idea|not sure|fear|wonder)(?: of| about)?(?: what)? (?:i|ill|i might|im|i will|i would|id|i could|myself|of myself|what)(?: might| could| may| will| would| gonna| going to| ll)* (?:do (?:to myself|if (?:im|i am|i get|this|one more|it|the next|another|i dont|theres)|something (?:stupid|bad|silly|to myself|terrible|drastic|i cant take back|permanent)|next(?= (?:\\.|$)) |tonight|when im (?:alone|on my own))|capable of|my (?:own )?thoughts|hurt myself|be alone|do it)",
    "(?:do|did|doing|done) something (?:stupid|silly|daft|bad|drastic|terrible|permanent|final) (?:to myself|tonight|if|when|and|\\.|$|one|soon|again|to)",
    "(?:dark|bad|very dark|black|scary|horrible|awful|intrusive|morbid|final|darkest|worst|unsafe|dangerous|darker) (?:thoughts|thinking|ideas|head ?space|place in my head)(?= )(?! (?:about (?:the )?(?:interviewer|recruiter|company|manager|him|her|them)))",
    "(?:thoughts|head|mind) (?:are |is |has |have |getting |gone |has gone |goes |went |going |gets |turned |been )+(?:very |really |so |quite |to )*(?:dark|bad|black|scary|dark places|a dark place|somewhere dark|to dark|to bad places|a bad place|a very dark|very dark)",
    "(?:in|into|gone|to|at|reached|back in|been in|from|such) (?:a|some|such a|an?|my|really|that|the)(?: (?:very|really|pretty|quite|extremely|terribly|dark|so))* (?:dark|bad|black|awful|scary|low) (?:place|hole|pit|space|corner|spot)(?= )(?! (?:at the interview|in the market|financially))",
    "(?:someone|please|just|somebody|can someone|will someone|can somebody|can you|pls|god|plz|could someone|id like someone to|wish (?:someone|somebody) would){_} (?:please )?(?:just )?(?:kill me|shoot me|end me|put me down|put me out of my misery|finish me off|take me out|end my (?:suffering|misery))(?! now lol)",
    "(?:want|wanna|need|wish|just want|only want|hope|pray|praying|please|beg|make|let|can){_} (?:for )?(?:it|everything|the pain|this pain|all this|this|all of it|the hurt|my pain|my head|the noise|the suffering|all of this|my thoughts|life|things|my life|the world|my brain|all|it all)(?: all| just| would| could| will| to| be)* (?:to )?(?:(?:just )?(?:stop|end|be over|be done|finish|go away forever|stopped|go quiet|be finished|ended|go black|go dark|be silent|stop hurting))(?= )(?! (?:by|so i can (?:move|get|start)|with the|at (?:five|six)|buffering|loading|spinning))",
    "(?:just )?(?:want|wanna|need|wish for) (?:some |the |to be |to find |to have |a |eternal |only |permanent )*(?:peace|rest|quiet|silence|darkness|way out|out) (?:forever|for good|at last|finally|now|from (?:life|everything|it all|this life)|permanently|of (?:life|it all|this life|everything|existence))",
    "(?:out|way out|exit|escape) (?:of|from) (?:life|this life|my life|existence|this world|living)",
    "(?:nothing|anything|not|dont|little)(?: is| s)?(?: really| left| much)* (?:keeping|keeps|holding|holds|stopping|stops|tying|ties|keep|anchoring) me (?:here|alive|going|from|back from|in this|to this|to life|to the world|around)(?= )(?! (?:in this (?:job|town|city|country)|from (?:applying|trying|asking)))",
    "(?:only|one) (?:thing|person|reason)(?: \\w+){0,3} (?:keeping|keeps|kept|stopping|stops|stopped) me (?:here|alive|from (?:ending|doing|going|killing|it|jumping|giving up)|going|around|in this world|is|was)(?= )",
    "(?:only )?(?:still |am )?(?:here|alive) (?:because of|for|only for|only because of|because) (?:my |the )?(?:kids|children|dog|cat|mum|son|daughter|family|girls|boys)(?= )",
    "(?:dont|doesnt|do not|couldnt|not|no longer)(?: really| even)? (?:belong|fit) (?:in|on|to) (?:this|the) (?:world|earth|planet|life)",
    "(?:not|isnt|wasnt|never|arent)(?: really| even)? (?:meant|made|built|cut out|supposed|fit|designed|right) (?:for|to be in|to be on|to be|for being in|to live in|to live)(?: (?:this|the|on this))? ?(?:world|life|earth|live|alive|here(?= (?:\\.|$|on|anymore|in this))|living|existing|exist|planet|on this)",
    "(?:im|i am|feel|feeling|been|already|like im|like i am|inside im) (?:already |as good as |basically |half |kind of |completely )*dead (?:inside and|already|anyway|to (?:everyone|the world|my family)|and (?:empty|numb|gone)|weight (?:to|on|for))",
    "(?:numb|empty|hollow|nothing) inside(?: and| i|$| all| every)",
    "(?:not|no|isnt|arent)(?: really)? (?:gonna be |be |being )?(?:okay|ok|alright) (?:ever|ever again)(?= )",
    "(?:not that|not like|not saying|dont mean|not as if|its not that){_} (?:id|i would|i will|ill|im gonna|i am going to|im|i|i plan|i)(?: would| will| ever| actually| have)*{_} (?:do|try|act|hurt|harm|go through|kill|end|anything|act on|gonna|going|about|plan|suicidal|planning|doing|acting|want to die|wanna die)(?: \\w+){0,6}? (?:but|tho|though|although|just|only|yet|it just|i just|sometimes|except|however|still)",
    "(?:not|isnt|never been|wouldnt call (?:it|myself)|wouldnt say (?:im|i am)|aint|not actually|not exactly) (?:really |actually |actively |properly |exactly |like |being |feeling |going )*suicidal(?: or anything| as such| exactly| or whatever| per se| really| at all)*{_} (?:but|tho|though|just|i just|although|only|however|yet|more like|its more|im just (?:done|tired|finished|empty))(?! (?:disappointed|i (?:am|feel|m) (?:gutted|disappointed|annoyed|cross|sad|fed)|a bit (?:gutted|down|disappointed|low)|gutted|annoyed|disappointed|very (?:down|disappointed)|sad|(?:really |so |just |bloody |im |i am |yes |god |very )*(?:fed up|annoyed|sad|tired of (?:rejections?|interviews)|cross|gutted|disappointed|upset|wanted (?:the|that|this) job)))",
    "(?:dont|never|not)(?: \\w+){0,3} (?:act on|do anything about|go through with|do anything stupid)(?: \\w+){0,8}? (?:but|though)",
    "(?:lost|losing|loosing|lose|loose) (?:the|my|all|all my|any) (?:will|wish|desire|reason|want|hope)(?: left)? (?:to (?:live|go on|carry on|keep going|be here|continue)|for (?:life|living|everything|the future)|in (?:life|everything|living))(?! (?:halfway|somewhere|around|after|in (?:that|the)|during|by (?:question|round|slide|page)|on (?:page|slide|question)|at (?:about|slide|question|the)|when (?:the|he|she|they)|reading|listening|filling|on (?:question|hold|the)))",
    "(?:end|ending|finish) (?:of|with) (?:the|my) (?:road|line|story)(?: for me)(?= )",
    "(?:im|i am|am|its|its all) (?:finished|done|over|through)(?: for me)? (?:with (?:life|everything|it all|this world|the world|people|trying to|being)|for me(?= (?:\\.|$|now|i))|in (?:life|this life|this world))(?= )(?! (?:the (?:application|form)))",
    "(?:crawl|curl up|lie down|go|climb|get|lay down|dig|crawling|hide|fall|sink)(?: up| down| away)?(?: \\w+){0,6} (?:and|n) (?:never (?:come (?:out|back)|get (?:up|out)|wake|leave|move)|die|not (?:come (?:out|back)|wake|get up)|disappear|dont come back)(?! of (?:embarrassment|shame))",
    "(?:never|not) (?:come|came|coming|get|go|return|returning|getting) back (?:again|ever|to (?:this|life)|home ever|from it)(?= )",
    "(?:walk|run|drive|go|walking|driving|get in the car|keep walking)(?: away| off| out)?(?: \\w+){0,4}? and (?:never|not|just not) (?:come|look|return|stop|turn|be found)(?: back| around)?",
    "(?:emojigun|emojigrave)",
    "(?:everyone|everybody|they|family|mum|kids|wife|husband|partner)(?: all)? (?:deserves?|needs?|could find|would have) (?:someone |somebody |a )?better (?:than me|without|mum|dad|son|daughter|wife|husband|person)(?: and| in| so| i| \\.|$)",
    "(?:i|im|i am)(?: am)? (?:worthless|nothing|useless|no good|no use|a waste)(?: to (?:anyone|everyone|anybody|this world|the world|my (?:family|kids|children))| and (?:shouldnt be|should not be|better off|no one|nobody (?:needs|would|wants)|dont deserve|i dont deserve|the world|a burden))(?= )",
    "nobody (?:needs|wants) me(?= (?:\\.|$|here|anymore|around|in this|on this|alive|and i|not even))",
    "(?:cold|six feet|in the) (?:ground|under|grave)(?= (?:sounds|seems|would|is|\\.|$))",
    "(?:no|there is no|theres no|nothing) (?:other )?(?:way|option|choice|exit) (?:out )?(?:for me |left |out |left for me |but )*(?:anymore|left|out|than to end|but to end|but death|other than)(?= )(?! (?:to (?:apply|wait|ask)))",
    "(?:bad|worse|tired|dark|low|far|broken|sad|empty|alone|much pain|desperate)(?: enough)? (?:that )?(?:i|to) (?:scare|frighten|worry)(?:s|ing)? (?:myself|me)",
    "(?:frighten|scare|scaring|frightening|worry|worrying|scares) myself(?= (?:\\.|$|with|lately|tonight|now|a bit|these|when|sometimes))",
    "(?:feel|feeling|feels) like (?:im |its |this is )?(?:the end(?= (?:\\.|$|for me|of me|of everything))|ending(?= (?:\\.|$|things))|giving up on (?:life|everything)|there is no (?:point|hope|future)|theres no (?:point|hope|future|way out))(?= )",
    "(?:kill|killing|die|dying|death|dead|suicide)(?: me| myself)?(?= (?:emojigun|emojigrave))",
)

# --- wider nets: a thought of death in the first person counts unless its surroundings make it innocent ---------

_family(
    2,
    "loose",
    "suicidal",
    "suicide",
    "kms",
    "selfharm",
    "(?:kill|killing|killed|hang|hanging|top|topping|end|ending|ended|finish|finishing|off|offing|drown|drowning|shoot|shooting|neck|poison|murder|destroy|cut|cutting|hurt|hurting|harm|harming|burn|burning|unalive|delete){_} (?:me |my |of )?(?:myself|me self|my self|self|oneself|yourself painlessly)(?! (?:in the foot|off|short|on|while|with (?:this|that|the) (?:form|cv)|out|shaving|some slack|to|a))",
    "(?:end|ended|ending|take|took|taken|taking|finish|finishing|quit|quitting|finish with|leave|leaving){_} (?:\\w+ )?(?:my|my own|this|own) (?:own |miserable |stupid |useless )?(?:life|existence)(?! (?:story|in (?:a new|another|my own|your)|as (?:a|an) (?:teacher|nurse|manager|student|carer)|back|further|forward|seriously|of retail|to the next|in london))",
    "(?:my life|life) (?:should|must|can|to|will) (?:end|be over|finish|stop)",
    "(?:wanna|want|wish|wished|hope|hoping|pray|praying|rather|sooner|better|easier|ready|like|deserve|let me|should|just|gonna|ill|might as well|time|prefer|only|want to|would|could|if i|to|can|may|i|please|me|not mind|happy to|simpler|id){_} (?:to |be |for me to |that i |i |me |was |were |have )*(?:die|dead|be dead|died)(?! (?:end|line|tired|set|serious|sure|certain|centre|center|heat|weight|right|wrong|good|excited|on (?:my|our|her|his) feet|lol|inside|last|simple|easy|slow|quiet|hard|out|down|off|man|men|woman|in the (?:middle|water)|of|from|laughing|to|ringer|wood|battery|language|languages|on time|silence|silent|beat|keen|against|cheap|interested|proud|curious|impressed|funny|cute|handy|calm|nervous|bored|boring|happy|chuffed|jealous))",
    "(?:being|be|were|was) dead(?! (?:tired|serious|set|sure|right|wrong|good|on|end|honest|keen|excited|quiet|simple|easy|last|to|interested|weight|against|proud|nervous|calm|slow|funny|lol|bored|impressed))",
    "(?:better|best|safer|rest|peace|me|belong|rather|sooner|wish|wanna|want|wanting|nearly said|put me|lay me|straight|one foot|happier){_} (?:to be |be |to |i was |i were |being |off |said |the )*(?:in |under |with )?(?:the |a |my )*(?:grave|coffin|ground|buried|cemetery|six feet under|morgue)",
    "(?:about|of|like|by|than|imagine|imagining|picture|picturing|and|contemplate|to|wish for|seems?|from|only) (?:my own |just |the |my |about |idea of )*(?:dying|death)(?! (?:of (?:\\w+ ){0,3}(?:embarrassment|laughter|boredom|laughing|curiosity|a (?:salesman|parent|patient|resident)|my (?:dad|mum|father|mother|husband|wife|son|daughter|brother|sister))|to (?:know|hear|see|get|tell|ask|meet|start|try|find|hug)|in (?:service|my family|the family)|industry|trade|people|patients|residents|valley|row|metal|star|of))",
    "death(?: has)?(?: started to| begun to)? (?:seem|seems|sound|sounds|look|looks|feel|feels|is|would be|calls|is calling|has started)(?! (?:near|part|a (?:topic|subject|theme)))",
    "(?:wanna|want|wanting|welcome|prefer|waiting for|wait for|wish for|wishing for|longing for|long for|ready for|beg for|pray for|jealous of (?:the )?) (?:a |the |my |only )*death",
    "jealous of (?:the )?(?:dead|dying|residents who|people who (?:die|died|are dying)|them)(?= )",
    "(?:hop\\w+|pray\\w*|wish\\w*|want|wanting|wanna|wantsto|rather|better|mind|simpler|easier|if i|like|love|nice|lovely|id|thinking|happy|relief|please|just|only)(?: \\w+){0,8}? (?:not|never|dont|didnt|wont|wouldnt|no|shall not|to not)(?: \\w+){0,3}? (?:wake|waking|woke|open (?:my|them|the|those)(?: eyes)?|see (?:the |another |a |any )?(?:morning|tomorrow|day)|be alive|come back from (?:it|sleep)|get up again|breathe anymore|simply not come back|be a person|be in this life)(?! (?:up (?:late|the (?:kids|baby|house|neighbours)|my)|(?:him|her|them|you|the baby)))",
    "(?:sleep|asleep)(?: \\w+){0,4}? (?:and|n|but)(?: \\w+){0,4}? (?:not|never|dont|no) (?:\\w+ )?(?:wake|come back|get up|open|return|waking)",
    "(?:hate|cba|tired|sick|exhausted|exhausting|regret|sorry|arsed|bothered|too|ashamed|done|bored|fed up|no longer|stop|dont|not|cant|against|punish\\w*|worn out|through|want|wish|why|no reason|without|quit)(?: \\w+){0,4}? (?:being alive|be alive|am alive|im alive|to exist|existing|to live anymore|live anymore|live again|living anymore|stay alive|living like)(?! (?:in (?:london|halls|a)|with (?:my|his|her|a)|to (?:see|the job)))",
    "(?:existing|existence|living|being alive|life) is (?:so |too |just |such )*(?:exhausting|torture|unbearable|agony|a punishment|painful)",
    "(?:dont|not|do not|never|no)(?: \\w+){0,2}? (?:wanna|want|want to|wish|like|see why|find|have)(?: \\w+){0,5}? (?:in this (?:life|world)|be alive|carry on living|go on living|to live|live again|live more|this life|alive at|the force to live|strength to live)",
    "no (?:more |longer )?(?:wish|will|desire|wanting) (?:to|for|of) (?:live|living|life|to live|go on|going on)",
    "(?:want|wanna|need|wish|get me|like|ready|way|let me)(?: \\w+){0,2}? out of (?:this|my|the) (?:life|world|body|existence)",
    "(?:ways?|how|forums? about ways|methods?|easiest|quickest|painless ways?|painlessly|least painful)(?: \\w+){0,2}? to (?:die|go(?= (?:\\.|$))|kill (?:yourself|oneself|myself|me)|end (?:it|my|your|one)|commit|hang|overdose|exit)",
    "(?:painless|peaceful|quick|easy) (?:death|way to go|ways to go|way out|ways to die|method|exit)",
    "how (?:many|much) (?:\\w+ )?(?:pills|tablets|paracetamols?|ibuprofen|insulin|codeine|sleeping|morphine|antidepressants)(?: \\w+){0,4}? (?:too many|too much|to die|to kill|it takes|would|take|enough|is|before|fatal|lethal|kill)",
    "(?:lethal|fatal) (?:dose|amount)",
    "(?:wish|hope|hoping|mind|want|if|pray|wouldnt care|happy if|jealous)(?: \\w+){0,7}? (?:hit|hits|run over|runs over|flatten\\w*|crush\\w*|kill|kills|killed|knock\\w*|take|taken|got|get|had|smash\\w*) (?:\\w+ ){0,3}?(?:me|by a (?:bus|truck|lorry|train|car|tram|van)|cancer|a heart attack|in a crash)(?! (?:on (?:as|for|board)|back|seriously|the (?:job|role)|a (?:job|chance)|through|to|up|out|in|for|with|if|that))",
    "wish(?: \\w+){0,5}? (?:had hit|had got|had taken|had been|hit|killed) (?:me|me instead)(?= )",
    "(?:wish|should have|shouldve|wished|better if) (?:it )?(?:had |have |was |were )?(?:been )?me (?:in (?:that|the) (?:bed|car|box|coffin|ground)|instead|who (?:died|went)|not (?:her|him|them))",
    "(?:think|thought|thinking|thoughts|picture|picturing|imagine|imagining|feel like|felt like|feeling like|urge|tempted|could|want|wanna|want to|wonder|see myself|keep|dream|look|walk past|consider|considering)(?: \\w+){0,6}? (?:step\\w*|jump\\w*|climb\\w*|go|going|walk\\w*|throw\\w*|fall\\w*|drive|driving|driv\\w+|swerve|swerving|steer\\w*|run|running|lean\\w*|drop\\w*|let)(?: \\w+){0,3}? (?:off|over|in front|under|out of|into|through|in|from|go) (?:of )?(?:the |a |that |an |some |my |it |oncoming |next )*(?:\\w+ )?(?:bridge|roof|balcony|window|edge|side|railings?|parapet|tram|train|tracks|bus|lorry|lorries|truck|traffic|wall|tree|river|canal|sea|cliff|mezzanine|barrier|bailer|baler|crusher|motorway|central reservation|viaduct|flyover|steering|wheel|water|void)(?! (?:of time|to work|to the interview|home|for (?:a swim|work)|into work))",
    "let go of the (?:steering )?wheel",
    "(?:brain|head|voice|mind|something)(?: \\w+){0,5}? (?:tells?|telling|says?|saying|screams?|whispers?)(?: \\w+){0,4}? (?:jump|die|end it|do it|kill|cut|step off)",
    "(?:look at|looking at|stare at|staring at|walk past|pass)(?: \\w+){0,3}? (?:window|bridge|tracks|trains?|balcony|knives|pills|tablets|roof)(?: \\w+){0,8}? (?:think about it|and think|and wonder|jump|and thought|how easy|every time|tempt\\w*)",
    "(?:wanna|want to|urge to|urges to|need to|gonna|itching to|desperate to) cut(?= (?:so|again|tonight|now|badly|deep|\\.|$|really|right|and|bad|but))",
    "(?:bottle|guts|courage|nerve|coward|brave|balls|strength)(?: \\w+){0,6}? (?:do it|end it|end my life|ended my life|kill myself|do away with|go through with|ended it|finish it|die|be gone|jump|to go)(?= )",
    "think(?:ing)? about (?:it|doing it) every (?:time|day|night)(?= (?:\\.|$))",
    "(?:ending (?:it|things|it all|everything)|end it all|end everything|make an end)(?! (?:on a|with a (?:question|thank|joke|story|handshake|summary)|there|early|here for|up|amicably|with (?:him|her|my|them)|so they))",
    "(?:void|abyss|river|sea|water|bridge|tracks|dark) (?:is |keeps |was )*call(?:s|ing)(?: me| to me)?",
    "(?:thoughts?|thinking|think) (?:of|about) (?:\\w+ )?(?:not being (?:here|around|alive)|ending (?:it|things|my)|going for good|doing it|not existing)",
    "(?:taking|take|swallow|swallowed|swallowing) all (?:of )?(?:\\w+ ){0,2}?(?:tablets|pills|medication|meds|paracetamol|insulin|morphine)",
    "(?:go|be) where (?:my )?(?:\\w+ ){0,2}?(?:is|are|went|has gone)(?= )(?:(?: \\w+){0,3} (?:in the sky|in heaven|already|up there|dead|now|at peace))",
    "(?:want|wanna|want to|wish to|like to|hope to) (?:be )?gone (?:for good|forever|from this|from the world)",
    "(?:better|simpler|easier|best) (?:for (?:me|all concerned|everyone|us all) )?(?:that |if )?i (?:just )?(?:die|died|go|am gone|was gone|did not exist|didnt exist|wasnt here)(?! (?:to|for|with|there|in|home|now))",
)
_family(
    3,
    "loose",
    "(?:im|i am|am|gonna|going to|ill|i will|i shall|intend to|decided to|about to|plan to|i|we){_} (?:gonna |going to |go and |go |and |will |shall |to |do )*(?:hang|jump|step off|overdose|do suicide|slit|drown|go under (?:a|the) train|consume (?:it|poison)|drink (?:the )?poison|hang (?:me|myself)|walk out in front|jump off|let go and fall)(?= (?:tonight|now|today|in the|\\.|$|this|on|and|of|myself|me|meself|soon|off|from|when|before|rn|so|only|it|the))(?! (?:(?:on|out|about|around|in there|up|tight|back|the (?:washing|picture|coat|phone|gun|queue)|at the|in with)\\b))",
    "(?:tonight|this night|tonights|tomorrow|today|on (?:sunday|monday|friday|saturday|thursday)) (?:only )?(?:i |im |ill |is |it is |its |i will |my )*(?:finish|go from|die|hang|the night|jump|end|leave this|be no more|last night|take them|take it all|do it and|not be in this)(?= )(?! (?:of the|work|my (?:shift|notes|cv|application|book|essay)|the (?:book|essay|application|form)|at (?:six|five|nine|four)|early))",
    "(?:take|taking|took|taken|swallow\\w*|swallowed|had|drink|drank|drunk|downed|necked|ate|consume\\w*|popped|drinking){_} (?:it |them |about |like |over |around |a |the |all |my |mums |dads |of |whole |load |lot |loads |packet |bottle |box |some |too |many |much |half |two |three |more |so |lots |handful |full |his |her |\\d+ |ten |twenty |thirty |forty |fifty |sixty |rest |entire )*(?:pills|tablets|paracetamols?|meds|medication|medicines?|painkillers|ibuprofen|codeine|insulin|antidepressants|morphine|bleach|antifreeze|poison|amitriptyline|diazepam|sleepers|sleeping (?:pills|tablets)|weedkiller|tramadol|whole (?:packet|bottle|box|lot|strip)|whole thing|emojipill|overdose)(?= )",
    "(?:take|swallow|consume|have|use|end) (?:it|them) (?:all|both)?(?: \\w+){0,4}? (?:tonight|when (?:they|she|he|everyone)|in the night|before (?:he|she|they|morning)|this night)",
    "(?:tonight|tomorrow|thursday|friday|saturday|sunday|monday|tuesday|wednesday)(?: \\w+){0,3}? (?:i intend|i plan|im going|ive decided|i have decided|i will|ill|gonna)(?: \\w+){0,2}? (?:take (?:it|them) all|end|go for good|do it|finish|jump|hang)",
    "(?:saving|saved|save|kept|keeping|keep|hoard\\w*|stockpil\\w*|collect\\w*|stash\\w*|hidden|hiding|put by|put aside|counting|counted|counted out|lined|laid|got|have|bought|ordered)(?: \\w+){0,6}? (?:pills|tablets|paracetamols?|medication|meds|insulin|morphine|poison|rope|blades?|razors?|noose|exit bags?|helium|emojipill|sleeping|gun|shotgun|hosepipe|cyanide|nitrite|heart medication)(?: \\w+){0,8}? (?:enough|up since|know what (?:it|to)|tonight|ready|i will|ill|boot|in my (?:bag|hand|car|drawer|room)|lined up|take (?:it|them) all|consume|coming|with me|in the car|lock up|upstairs|in front of me|when they|on the (?:counter|table|bed)|under my|since|for this|for sunday|now|kettle|before|do)(?= )",
    "(?:tablets|pills|paracetamol|meds|morphine|blades?|rope|noose|insulin) (?:are |is |all |been |have been |now |up )*(?:counted|lined up|laid out|ready|bought|in the (?:lock up|boot|car)|in my (?:hand|hands|bag|pocket)|waiting|hung|tied|up in|in front|beside|set out)(?= )",
    "counting (?:them|the (?:pills|tablets)|tablets|pills) out",
    "rope and (?:a )?(?:beam|tree|chair)",
    "(?:razor )?blades? in (?:my|me) hand",
    "(?:knife|blade|razor|scissors) (?:to|on|at) my (?:hand|arm|wrist|neck|throat|skin|leg)",
    "(?:i|im|ive|start|started|keep|and|already|just|been){_} (?:have |been |gone and |to |already |too )*(?:cut|cutting|slit|slashed)(?: \\w+){0,3}? (?:deep|deeper|too deep|and (?:it wont|theres|i cant)|bleeding|blood|wont stop|in the (?:toilet|bathroom|bath)|on purpose)(?= )",
    "(?:lot|lots|loads|so much|much) of blood(?= )",
    "bleeding(?: \\w+){0,6} on purpose",
    "(?:exhaust|hosepipe)(?: pipe)?(?: \\w+){0,3} (?:connected|attached|through the window|ready|taped|fitted|on)",
    "(?:garage|car)(?: \\w+){0,4} engine (?:on|running)",
    "(?:im|i am|stood|standing|sat|sitting|been|stay|staying|now|here|me|up|out|am|parked|we are|on|climbed|just|waiting|currently|i){_} (?:still |all |stood |sat |standing |sitting |parked |right |there |here |alone |up |back |out |now |at the top |over |just )*(?:on|at|by|in|near|over|off|outside|to)(?: to| top of| the top of| the edge of| the wrong side of)* (?:the |a |that |this |our )(?:\\w+ ){0,2}?"
    + "(?:bridge|ledge|roof|rooftop|flyover|viaduct|parapet|railings?|tracks|cliffs?|multi storey|canal|river|weir|platform|overpass|tower|balcony|edge|sea wall|pier|lock)(?= )(?! (?:of (?:my seat|tears|quitting|a)|terrace|bar|restaurant))",
    "on the (?:ledge|parapet|railings|tracks|roof|edge)(?= (?:rn|now|right now|of the|and|\\.|$|looking|alone|lol))(?! of (?:my seat|tears|a|burnout|quitting))",
    "(?:train|tram|tube|one)(?: \\w+){0,5} (?:doesnt stop|dont stop|not stop|wont stop|no stop)(?= )",
    "waiting (?:for|on) (?:a|the) (?:fast|next|right|express) (?:one|train)(?= )",
    "(?:walk|step|go|run|walking|stepping|going) (?:out )?in front of (?:the |a |that )?(?:\\d+|train|lorry|bus|tram|tube|truck|traffic|next)",
    "(?:about|ready|going|gonna) to (?:step|jump|fall|let go|go over|do it now|slip under)(?: off| over| in)?(?= (?:\\.|$|now|rn|the|this|and|so|bye))(?! (?:into|up|in (?:for|as)|ship|the (?:gun|queue)|back|down|for joy|on a|at the))",
    "(?:nearly|almost|one foot|so close|that close|half way|halfway)(?: \\w+){0,3}? (?:jumped|stepped (?:out|off|in front)|over the (?:line|edge|rail|railing|barrier)|let go|walked into|went over|did it|drove into)(?= )",
    "(?:go|going|walk|walking|heading|headed|off|drive|driving|went|gone|walked){_} (?:down )?(?:to|into|in) the (?:river|sea|canal|water|bridge|weir|cliffs|lake|tracks|railway|loch|lough)(?= (?:now|tonight|\\.|$|and (?:im|i|its|that)|thank|goodbye|sorry|to (?:end|die|jump|finish|do)|bye|today))",
    "(?:not|never|aint|wont be|wont|no) (?:coming|going to come|gonna come|come|comin|going) back(?: from this| from this one| again| this time| home)?(?= (?:\\.|$|lads|so|goodbye|bye|tonight|thank|thanks|look|sorry|and|everyone|love))(?! (?:to (?:that|this|the|them) (?:company|shop|firm|job|place)|and (?:asking|applying)))",
    "(?:written|wrote|write|wrote out|left|done|finished|got)(?: \\w+){0,4}? (?:notes?|letters?|to my (?:kids|mum|family|wife|husband|parents|boys|girls|children))(?: \\w+){0,6}? (?:theyll look|will look|find|found|on the side|on the (?:table|bed|desk|pillow)|by the (?:kettle|bed|door)|tell|under|bread bin|going to do it|each|when im|by the time|so they|sorry|do it|goodbye|love|after|in the (?:drawer|bread|kitchen|piano))",
    "(?:letters?|notes?) (?:are |is |all )*(?:written|done)(?= (?:\\.|$|one for|and|for))",
    "(?:said|saying|told|tell|telling|made|gave|give){_} (?:my |all my |the |her |him |them )?(?:goodbyes?|farewells?|cheerio)(?= )(?! (?:to (?:the|that|my) (?:job|role|team|office|dream)))",
    "(?:read|reads|reading|get|gets|see) (?:this|it)(?: \\w+){0,1} (?:i |im |ill )*(?:not more|no more|am gone|be gone|am dead|not in life|gone|dead|already|in heaven|be with|shall)(?= )",
    "(?:not|never|no) (?:be )?(?:more )?in (?:this )?(?:life|world)(?: again| anymore| more)?(?= )(?:(?: \\w+){0,6} (?:forgive|tomorrow|goodbye|god))?",
    "(?:tomorrow|tonight|soon|by morning|after this|next week|monday|sunday|friday) (?:i |im |ill )*(?:will not|wont|shall not|shant|not) (?:be )?(?:in this (?:world|life)|alive|exist|be here|here|around)(?= )(?! (?:until|til|for (?:work|my shift)|as im|because im (?:away|off|on)|im (?:away|on|off|at)|its my day))",
    "i (?:go|depart|leave) from (?:this )?(?:world|life|earth)",
    "(?:everything|all) (?:is |has been |been |already )*(?:prepared|ready|arranged|set)(?: \\w+){0,4}? (?:tonight|this night|sunday|go|tomorrow|when im)(?= )",
    "(?:already )?prepared everything(?= )",
    "(?:find|search|look for|looking for|stop|talk) (?:me|us)(?: out of it)?(?= )(?:(?: \\w+){0,3} (?:tonight|morning|anymore|no more))",
    "(?:nobody|no one|noone|dont|not) (?:must |can |should |will |need to |have to |try to )*(?:search (?:for )?me|look for me|stop (?:me|us)|talk me out|find me|save me|come after me)(?= )",
    "where im (?:going|headed|off to)(?= )(?! (?:wrong|with (?:this|it)|next (?:in|with)|on holiday|from here))",
    "(?:insurance|policy)(?: \\w+){0,6} (?:exclusion|pays out|suicide clause|runs past|look after them|when im gone|i checked)",
    "(?:so (?:she|he|they)|she|they|kids|wife|family) (?:will |ll )?gets? (?:it|the (?:money|payout|house|insurance|pension))(?= (?:\\.|$|when|after|and|if))",
    "(?:ive|i have|its|decision|its been|it is|been|already){_} (?:decided|made|made up my mind|made the decision|chosen|picked)(?: \\w+){0,3}? (?:and im calm|calm|it will be|its going to be|friday|thursday|sunday|tonight|a date|a day|the day|my day|tablets)(?= )(?! (?:to (?:apply|send|start|accept|go to|take|ask|ring|write|wait)|for (?:the|my) (?:interview|start|call)))",
    "(?:relief|calm|calmer|peaceful|light|lighter|easy)(?: \\w+){0,6} (?:decision is made|decided|have a date|a date|its settled|made up my mind|chosen)(?= )",
    "sunday it is|friday it is|tonight it is|monday it is|tonights the night",
    "(?:all right|alright|ok|okay|fine|manage|cope|better) without me(?: \\w+){0,2} (?:tomorrow|tonight|sunday|friday|monday|gone|then)(?= )",
    "(?:dont |no need to |stop |dw |do not )?(?:worry|worrying|fret|bother|care|bout|about)(?: \\w+){0,2} (?:about |bout )?me (?:after|from|past) (?:tonight|tomorrow|today|sunday|friday|this)(?= )",
    "(?:done|over|finished|gone|end) (?:with )?by (?:the )?(?:morning|tomorrow|monday|sunday|tonight)(?= (?:\\.|$|and i|i))(?! (?:the|my|we|it))",
    "(?:any|no) (?:other )?(?:shift|shifts|appointments?|job|interview) (?:ever )?again(?= )|my next shift or any",
    "(?:wont|not|dont|shant|no) (?:be )?(?:need|needing|want|have use for)(?: \\w+){0,4}? (?:or any other|any other|after (?:sunday|tonight|tomorrow|friday)|where im going|anymore goodbye|them where)(?= )",
    "(?:wont|not|shant|never) (?:be )?need(?:ing)? (?:them|it|any of it|my (?:phone|things|stuff|clothes|flat|job))(?: anymore| after \\w+| where im going| soon)?(?= (?:\\.|$|goodbye|bye|after|now|soon|where|sunday))(?! (?:for (?:work|the)|until))",
    "(?:gave|given|giving|donated|donate|sold|give){_} (?:away )?(?:my |me |the |all |all my )*(?:cat|dog|guitar|ukulele|plants|suits?|clothes|phone|things|stuff|keys|bike|books|records|ring|watch|car|rabbit|camera|jewellery|possessions|everything)(?: \\w+){0,10}? (?:wont need|wont be needing|dont need|not need|where im going|after (?:sunday|tonight)|sorted|sunday|tonight|closed my account|must search|no use|goodbye|so thats|ready)(?= )",
    "(?:dog|cat|kids|fish|biscuit)(?:s)?(?: \\w+){0,2} (?:with|to|at) my (?:brother|sister|mum|mums|dad|friend|neighbour)s?(?= )(?:(?: \\S+){0,14} (?:thats everything|night night|goodbye|sorry|thats it|all done))",
    "(?:someone|somebody|please|can someone|will someone|would someone)(?: please)? (?:feed|take|have|look after|rehome|mind)(?: \\w+){1,3} (?:the )?(?:key|keys)(?= )",
    "(?:tell|let)(?: \\w+){1,4} (?:i love (?:him|her|them|you all)|it was never|it wasnt (?:her|his|their)|i was (?:a good|sorry)|know (?:im sorry|i love)|never (?:her|his|their) fault|it isnt (?:her|his|their) fault)",
    "(?:im sorry|sorry) and i love (?:them|you|her|him|everyone)",
    "(?:last|final) (?:msg|message|text|post|email|goodbye|entry|thing ill)(?= (?:\\.|$|bye|from me|goodbye|ever|i|you|to|sorry|thank))(?! (?:i (?:sent|got|had|received|wrote)|you (?:sent|wrote)|to (?:the|them|hr|him|her)|from (?:the|them|hr)))",
    "its? (?:happening|all happening|going to happen|gonna happen) (?:tonight|today|tomorrow|now)(?:(?: \\w+){0,4} (?:talk me|stop me|stop us))",
    "(?:doing|gonna do|going to do|will do|do|did) it (?:tonight|tomorrow|saturday|sunday|friday|thursday|monday|when|now)(?: \\w+){0,3} (?:thx|thanks|thank|goodbye|bye|sorry|flatmates|our lass|she|they|mams|mums|everyone|asleep|out|away|no one|nobody|for everything|kids|wife|at her|take|swimming)(?= )",
    "(?:tried|try|attempt) (?:it |to |again )?(?:last night|yesterday|this morning|tonight|on (?:sunday|saturday|friday))(?: \\S+){0,8} (?:work|worked|more for|again|nobody|fail\\w*|survived|woke)(?= )",
    "got (?:more|enough|some more) for tonight",
    "(?:hook|rope|branch|beam|belt) (?:broke|snapped|gave way|slipped)",
    "(?:got|have|made|made me) (?:a |my )?(?:own )?plan (?:got |and |have )*(?:a )?(?:date|rope|means|day|stuff|pills)",
    "gun and i know",
    "insulin(?: \\w+){0,6} know what it does",
    "(?:did|done|do) it (?:off|on|at|from) (?:the |that )?(?:viaduct|bridge|tracks|roof|cliff)(?: \\S+){0,8} (?:stood|im|standing|get it)(?= )",
    "(?:take|taking|took) (?:\\w+ ){1,4}with me when i go",
    "kill (?:\\w+ ){1,3}(?:and )?then (?:myself|me)",
    "(?:overdose|od) (?:\\w+ )*?(?:ago|mins|minutes|hour|weird|now|tonight|again)",
    "nothing left to do but (?:go|die|end)(?= )",
    "(?:this|final|last) (?:is|my|be)(?: my)? last (?:message|msg|night|day|words?|goodbye)(?= )(?! (?:in|at|on|with) (?:the|this|my) (?:office|job|company|team|shift|contract))",
    "(?:thank|thanks|thx|cheers)(?: you)?(?: so much)? for (?:everything|listening|trying|all)(?: \\S+){0,5} (?:goodbye|bye|its over|im done|im going|gone|forever)(?= )(?! (?:for now|have a))",
)
_family(
    1,
    "loose",
    "(?:wonder\\w*|question\\w*|know|see|find|understand|dunno|ask\\w*|what|whats|where|wheres|see any)(?: \\w+){0,4}? (?:the )?(?:point|use|sense|purpose|meaning|reason) (?:of|in|for|is|to|at) (?:\\w+ ){0,2}?(?:me(?= )|life|living|my life|existing|being here|anything|being alive|it all|my living|existence|any of it(?= (?:\\.|$))|being(?= (?:\\.|$|here|alive))|carrying on|owt)(?! (?:time|sized|changing))",
    "(?:sense|meaning|point|purpose|use) (?:of|in|for|to) (?:my |me |my own )?(?:life|living|existence|existing|being here|me(?= (?:\\.|$)))(?= )",
    "life (?:has|have|got|has got|holds|feels|is|with|without) (?:\\w+ )?(?:no|without|zero|any|lost) ?(?:\\w+ )?(?:meaning|point|purpose|sense|reason|meaningless|value)",
    "(?:for what|why|what) (?:am i|im|do i|i am|i|is it im)(?: even| still)* (?:living|live|alive|here for|still here(?= )|around for|on this earth|exist|breathing)(?= )(?! (?:with|in (?:london|a flat)|at home))",
    "what am i (?:even |still )*(?:here|living|alive) for",
    "why (?:do i|am i)(?: even)? (?:exist|alive|here)(?= (?:\\.|\\?|$|like|on|anymore|at))",
    "(?:my|the) future is (?:finished|over|gone|dead|nothing|black|dark)(?= )",
    "(?:life|my life) (?:has gone|is gone|is over|has ended|is finished|is done|ended|stopped)(?= )(?! (?:up a|so well|for the (?:day|summer)))",
    "no way for me(?= )",
    "(?:not|no|never|dont|cant)(?: \\w+){0,3} (?:more |any )?hope (?:\\w+ )?(?:for|in|of|to|again|left)? ?(?:me|living|life|live|this life|at all|everything|myself|the future|again)(?= )",
    "no (?:more )?hope(?= (?:\\.|$|for me|in me|left|again|anymore|any more|at all|in this life|for living))(?! (?:in|of|for) (?:hell|that|this (?:job|role|application)))",
    "(?:everything|it all|all of it|the world|my head|time|life|whole thing) (?:to |should |could |would |just |only )*(?:stop|stops|end|ends|go quiet|be quiet|finish|be over)(?= (?:\\.|$|now|and|please|for|i|it|forever|hurting|so))(?! (?:at (?:five|six)|working|so i can (?:work|apply)))",
    "like it all to stop",
    "i should not (?:be born|exist|have been born|be here|be alive|live)",
    "(?:should|deserve to|supposed to) (?:not )?(?:exist|be born|be alive)(?= )",
    "(?:dont|not|never) (?:really )?(?:deserve|belong|fit) (?:to be |to |in |here |on )*(?:here(?= (?:\\.|$|on|anymore))|alive|live|this (?:world|earth|planet|life)|exist)",
    "(?:nobody|no one|noone|not one|who|no body|nobodyd|anyone|none of them|few) (?:will|would|ll|d|s gonna|would even|will even|even|is going to|come to|to)?{_} (?:cry|miss|notice|mourn|come to the funeral|care|bat an eyelid|look up)(?: \\w+){0,3} (?:if|when|that|whether|i|me|my|im)(?: \\w+){0,3} (?:not here|gone|wasnt here|werent here|dead|died|here|funeral|disappear\\w*|vanish\\w*|around|go|went|stopped)(?= )",
    "(?:anyone|who|nobody|someone|they|people)(?: \\w+){0,3} (?:the|my|come to (?:the|my)) funeral(?= )",
    "(?:notice|notice would they|miss me would they|care would they)(?: \\w+){0,2} if i (?:wasnt|werent) (?:here|around)",
    "(?:weight|load|drag|dead weight|problem|nuisance|millstone|curse|liability) (?:for|on|to|around) (?:my|everyone|them|the) (?:family|parents|wife|husband|kids|children|mum|neck|people|everyone|partner|household)?",
    "(?:more happy|happier|better|better off|better arranged|lighter|less trouble|relieved|get on better|fine|better life)(?: \\w+){0,3} (?:without me|if i (?:wasnt|werent|was not|were not)|with the insurance|without me in it|than with me)",
    "without me (?:in it|here|around|alive)(?= )",
    "everyones better off(?= (?:\\.|$|without|trust|if))",
    "in the world without me",
    "(?:insurance|policy|payout|pension) than (?:with )?me",
    "(?:tired|sick|weary|done|exhausted|worn out|fed up|bored|finished|had enough)(?: \\w+){0,3} (?:of|with|from) (?:\\w+ ){0,2}?(?:life|being a person|being me|me(?= (?:\\.|$))|everything(?= (?:\\.|$|and|love|tbh|now|not))|it all(?= (?:\\.|$))|living|existing|the world|all this . of everything)(?! (?:in (?:london|retail|the)|admin))",
    "of everything . of being",
    "(?:kind of |so |just |im )?done with (?:life|everything|it all|me|the world|existing|being)(?= (?:\\.|$|not|now|and|tbh|honestly))",
    "(?:with|of) everything . (?:with|of) (?:me|being)",
    "(?:cant|can not|cannot|couldnt|dont know how|idk how|no idea how|not sure how)(?: \\w+){0,3}? (?:keep (?:doing (?:this|life|it)(?= )|going(?= (?:\\.|$|like|anymore|much|tbh))|living)|go on(?= (?:\\.|$|like|anymore|living|if|with (?:it all|life|living|everything|any)))|carry on(?= (?:\\.|$|like|anymore|living|with (?:it all|life|living|everything|any)))|much longer i)(?= )(?! (?:to (?:interviews|work)|this (?:job|commute|course|search)))",
    "how much longer i can (?:keep|go|do|carry|last|hold|take|cope)",
    "(?:cant|dont wanna|dont want to) do life",
    "(?:any of it|all of it|this) (?:anymore )?(?:\\. )?(?:any of it )?(?:life|living) i mean",
    "this . life . all of it",
    "(?:wanna|want|want to|just|feel like|could|wish to|wish i could|ready to|like) (?:\\w+ ){0,4}?(?:not |never )?(?:come back|coming back|be found|comin back|return|stop existing|not exist|not being|not be a person|not being a person|disappear|be nothing|be nowhere)(?= )(?! (?:to (?:you|this|that|the|work|it)|with|on (?:linkedin|zoom)|as|for (?:a|the) (?:week|weekend|second round)|into|from (?:linkedin|the call)|tomorrow|next|and (?:apply|try)))",
    "and (?:not|never) (?:come|coming|comin) back(?= )(?! to (?:this|that) (?:shop|place|company))",
    "mind not being(?= )(?! (?:picked|chosen|selected|offered|the))",
    "not being a person",
    "(?:no longer|dont|not|stopped|never|nor)(?: \\w+){0,2} care (?:\\w+ )?(?:what happens to me|about (?:myself|me|living|life|my life|what happens)|if i (?:live|wake|die|make it|get)|whether i)",
    "(?:thoughts?|head|mind)(?: \\w+){0,4} (?:very |so |really |quite |getting |become |gone |too )*(?:dark|darker|black|scary)(?= )",
    "(?:bad|dark|black|horrible|awful|scary) thoughts(?= )",
    "(?:dark|bad|black|low|scary|horrible) (?:place|hole|pit|headspace)(?= )(?! (?:to (?:work|interview|apply)))",
    "(?:scared|frightened|afraid|fear|worried|terrified|scare|frighten)(?: \\w+){0,4}? (?:of )?(?:what i|my own (?:head|mind|thoughts|hands)|myself|what im|my thoughts|me)(?: \\w+){0,4}? (?:do|capable|tonight|this days|these days|to me|now)(?= )(?! (?:in the interview|well|badly|for a living|wrong))",
    "(?:worried|scared|afraid|frightened|dont know|not sure|idk) (?:about |of )?what (?:i|ill|im) (?:might |could |would |may |will |gonna |going to |ll )*do(?= (?:if|to|tonight|\\.|$|now|when|next if))(?! (?:for (?:work|money)|in the interview|next week|about (?:the|my)))",
    "(?:might|could|may|going to|gonna|ill|would|never) do (?:something|anything) (?:stupid|silly|daft|drastic|bad|awful|rash)(?= )(?! (?:like (?:email|reply|send|quit|text)))",
    "(?:not|never|isnt|dont feel|dont think im|un) safe (?:to be |being |on |by |with |alone|at home|in my|around|left)(?:\\w+ )*?",
    "(?:not|dont|never|wouldnt|would not|will not|wont|im not gonna|no)(?: \\w+){0,5}? (?:act on it|do it|do anything|do nothing|do owt|hurt myself|kill myself|top myself|suicidal|do that|do something silly|do anything silly|do nothing bad|want to die|wanna die|end it)(?: \\S+){0,6}? (?:but|though|probably|idk|ya know|you know|just dead|just empty|just done|im saying|only|except|there are|some days|i do (?:see|wonder|think|understand)|i understand|not wanting)(?! (?:(?:im |i am |i |a bit |very |so |bloody |just |it was |it |this |only |of course |really |yes |still |feel |am |it is |its )*(?:gutted|disap\\w+|fed up|sad|anoyed|frustrat\\w+|tired|upset|angry|stings?|hurts?|cros|rubish|low|down|need a job|want a job|wanted the job|want (?:to know|feedback|the|a)|like (?:feedback|to)|ned)))",
    "(?:platform|bridge|tracks|balcony|roof|river)(?: \\w+){0,3} (?:when i understand|i understand it|i get it|understand why)",
    "i do (?:see|understand|get) why (?:people|they|some)(?= (?:do|would|might|end|\\.|$))",
    "(?:some days|sometimes|some nights) i (?:do )?wonder(?= (?:\\.|$))",
    "(?:know|see|say|tell) what id be living for",
    "(?:nothing|whats|what is|anything|something) (?:else )?(?:is )?(?:left )?(?:for me|to live for|left for me)(?= (?:\\.|$|here|now|in|anymore))(?! (?:to (?:do|apply)|at (?:this|that)))",
    "(?:run out|ran out|out) of (?:reasons?|road|hope|fight|will)(?= )",
    "nothing (?:will |is )*(?:ever )?(?:going to |gonna )?(?:get|be|change) (?:any )?(?:better|good|change|worth)(?= )|(?:never|not) (?:ever )?(?:going to|gonna|get|getting) (?:get )?(?:any )?better(?: for me)?(?= (?:\\.|$|is it|for me|ever|and i))(?! (?:at (?:interviews|this|these)))",
    "(?:feel|feeling|felt|am|im|all|just)(?: \\w+)? (?:dead|empty|hollow|numb|nothing) inside(?= (?:and|\\.|$|i|all|now|every|kind))(?! (?:after that (?:group|powerpoint|meeting)))",
    "(?:dont|not|never)(?: \\w+){0,3} (?:expect|want|planned|planning|plan) (?:\\w+ ){0,3}?(?:to want it|beyond this week|a tomorrow|any tomorrow|to be here)",
    "stopped planning anything(?= )",
    "(?:not|never) wanting (?:a |any )?tomorrow",
    "in the abyss(?= )",
    "(?:wasnt|not|never|was not|dont think i was|isnt|werent) (?:made|built|meant|born|designed|cut out|fit) (?:for|to) (?:this |be in this |live in this |live |be alive|be here |exist |the )*(?:world|life|living|alive|earth|here|live|exist)?(?= (?:\\.|$|and|i|at))(?! (?:for (?:retail|sales|nursing|this (?:job|role))))",
    "trapped in (?:my own |my |this )(?:life|body|head|existence)",
    "(?:wish|hope|want) (?:i |that i )?(?:could |to |can )?(?:just )?(?:stop existing|not exist|not be anything|cease)(?= )(?! on linkedin)",
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

_family(
    2,
    "loose",
    "(?:hope|hoping|wish|wishing|pray|praying|want|wanna)(?: \\w+){0,5} (?:heart (?:would |will |to |could |just |gives |give )*(?:stop|stops|stopped|give out|gives out)|make it to (?:\\d+|thirty|forty|fifty|my next|christmas|next year)(?= (?:\\.|$|and|or)))",
    "(?:heart|breathing|my breath|lungs) (?:would |will |to |could |just |simply )*(?:stop|stops|stopped|give out|gives out)(?= (?:\\.|$|before|in the night|tonight|while|one|and))",
    "(?:button|switch|pill|lever)(?: \\w+){0,8} (?:not exist|die|end it|end me|stop existing|disappear forever|be gone|go to sleep forever)",
    "worth more (?:dead|to them dead|gone)",
    "(?:not |without )(?:taking|making|turning at|braking (?:at|for)) the (?:bend|corner|turn|wall|junction|roundabout)(?= (?:\\.|$|one|and|sometimes))",
    "(?:envy|envious of|jealous of)(?: \\w+){0,4} (?:late (?:father|mother|wife|husband|brother|sister|dad|mum)|dead|dying|departed|passed|died|gone)(?= )",
    "(?:living|live|alive|lasting|seeing myself|see myself|make it|here) (?:past|beyond|after|to see) (?:this (?:year|week|month|summer|winter)|next (?:week|year|birthday)|my next|thirty|forty|fifty|christmas|\\d\\d)(?= )",
    "(?:forever|eternal|endless|big|final|long|permanent|last) (?:nap|sleep|rest)(?= (?:\\.|$|please|now|and|is|would|sounds|i))(?! (?:in|after the (?:shift|flight)))",
    "my own funeral",
    "think(?:ing)? (?:all the time |constantly |a lot )?(?:about|of) (?:the |my |her |his |them |those |all the |mums |dads )*(?:tablets|pills|paracetamol|insulin|knives|rope|razors?|blades|medication|sleeping (?:pills|tablets)|bridge|tracks|platform|motorway bridge)(?= (?:in the|\\.|$|on the|under|upstairs|again|and (?:how|what|whether)|all))",
    "long walk off a short (?:pier|plank)",
    "(?:too|so|very) close to the (?:edge|tracks|platform edge|rails|traffic|railing)(?= )(?! of (?:tears|burnout))",
    "(?:wanna|want|want to|trying to|tryna|going to|gonna|wanted) (?:2|too) die",
    "(?:want|wanna|wan|tryna|trying to|try to)(?: not| no)? (?:be alive|not be alive|b alive|exist|be here)(?= )(?! (?:for|at|when|with|by|on|in|to help|until))",
    "tryna not (?:be alive|exist|be here)",
    "(?:hurt|painful|pain|easy|hard|long|quick)(?: \\w+){0,2} to (?:drown|hang|die|bleed out|overdose|suffocate|freeze to death)",
    "(?:thoughts?|thinking|think|looked at|look at|had a look at|stare at|staring at)(?: \\w+){0,3} (?:beam|rafters?|rope|hook|noose)(?= )(?! (?:at the gym|climbing))",
    "(?:think|thinking|thought)(?: about| of)? going under(?: and staying)?",
    "why (?:is )?god (?:is )?(?:not|wont|doesnt|hasnt|has not)(?: \\w+)? (?:take|taking|taken|took) me",
    "(?:came|come|comes|coming) (?:in|into|to) my (?:mind|head|thoughts) (?:to |that i )(?:jump|die|kill|end|hang|drown|take|cut|go off|step)",
    "(?:wish|hope|want|pray)(?: that)? (?:i )?(?:never|not|dont|didnt|to never) (?:to )?get up(?: again)? from",
    "(?:cared|care|arsed|bothered|mind|fussed|complain|notice|sad|sorry) if i (?:got|get|was|were|am) (?:crushed|run over|hit|killed|squashed|mown down|knocked down|flattened|electrocuted|struck)(?= )",
    "(?:lorry|truck|train|bus|van|car)(?: \\w+){0,8} (?:thatd|that would|itd|it would|one would|would) (?:do it|finish it|be quick|end it|sort it)",
    "how (?:cold|quick|easy|simple|peaceful|quiet|deep|high|fast)(?: and \\w+)? (?:it|that|the water|the drop) (?:would|must|will|might) be(?= (?:\\.|$|to|just|if))",
    "(?:welcome|embrace|crave|await|invite|look forward to) (?:my |the )?(?:death|dying|end|grave|oblivion)(?= (?:\\.|$|now|and|with))(?! of (?:the|this) (?:week|process|day|month))",
    "life to (?:be over|end|stop|finish)",
    "(?:dont|not|never|no)(?: \\w+){0,2} want (?:\\w+ )?(?:to )?live through",
    "i am ready to go(?= (?:\\.|$|now|and|lord|god))",
    "taking (?:my own life|the lot|them all)(?= )",
    "just took the lot",
    "(?:not|never) (?:be )?on this (?:earth|planet) (?:no more|anymore|any more)|on this earth no more",
    "(?:take|took|takes|taking) (?:me|us)(?: \\w+)?(?= (?:\\.|$))|(?:good )?lord (?:would|should|could|to|will) take me",
    "ctrl alt (?:delete|del) myself",
)
_family(
    3,
    "loose",
    "(?:gonna|going to|ill|i will|im|about to|and|to|i){_} (?:drive|driving|drove|steer|ride|walk|run|jump|go)(?: \\w+){0,4} (?:into the (?:reservoir|sea|river|lake|canal|water|loch|dock|docks)|off the (?:coast road|cliff|cliffs|pier|bridge|edge|road|quay|rocks|top))(?= (?:\\.|$|tonight|now|today|and|tomorrow|at|when))",
    "(?:in|on) the (?:bathroom|bath|bedroom|toilet|kitchen|shed|garage|loft|cellar)(?: \\w+){0,3} with (?:a |the |my |some )*(?:razor|razors|blade|blades|knife|rope|pills|tablets|noose|belt|bottle of pills)(?= )(?! (?:shaving|cooking))",
    "(?:swallowed|taken|took|necked|downed|had|eaten|take|swallow|drank){_} (?:like |about |around |over |maybe |already )*(?:(?:\\w+|\\d+) of (?:them|these)|all of (?:them|these|it)|them all|the lot|all (?:my|me|mums|his|her|of my|of me) (?:\\w+ )?(?:\\w+ )?(?:tablets|pills|meds|medication)|loads of (?:them|these))(?= (?:already|\\.|$|and|now|dont|tonight|with|in one|at once|so|i|about|an hour|all|just))(?! (?:down|notes|in the (?:tests?|interview)))",
    "(?:rope|ropes|noose|hose|hosepipe|cord|belt|exhaust|bath|everything|its all|all)(?: is|s)? (?:all )?(?:up|tied|set up|rigged|attached|fixed up)(?= (?:\\.|$|bye|in the (?:loft|garage|shed|room|attic|hall)|in my|goodbye|ready|now|and))|(?:rope|ropes|noose|noose up|hose)(?: is|s)? (?:ready|up|on|tied|waiting)|noose up|set up in the (?:loft|garage|shed|attic)",
    "(?:so |that )?(?:no one|nobody|noone|not|none of them|someone else|strangers?|police|she|he|they|daughter|kids|family|mum)(?: \\w+){0,5} (?:has to |have to |will |to |must |doesnt |dont |wont |should |let (?:my |the )?\\w+ )*find me(?= (?:\\.|$|like|in|when|and|first|there|hanging|dead))(?! (?:a job|on linkedin))",
    "(?:made up my mind|decided|decision)(?: \\w+){0,4} (?:be with (?:my|him|her|mum|dad)|join (?:my|him|her))(?= )",
    "(?:all |be |it |over |itll )+(?:over|finished|done) (?:by|before|after|come) (?:the )?(?:weekend|morning|tomorrow|sunday|monday|friday|christmas|tonight)(?= (?:\\.|$|im|and i(?:m| am|ve)|now))",
    "(?:worked out|know|looked up|calculated|checked|found out|researched)(?: \\w+){0,2} (?:dose|dosage|drop|height|how many (?:i|it))(?= )(?! (?:for (?:the|my) (?:patient|resident|interview)))",
    "(?:second|2nd|third|3rd|another|next|final) attempt(?: is)? (?:tonight|today|tomorrow|now|this)",
    "(?:cutting|bleeding|hanging|overdose|dying|drowning)(?: myself)? (?:rn|right now|as we speak)",
    "bleeding(?: \\w+){0,4} (?:not stopping|wont stop|cant stop|everywhere|a lot|loads)(?= )(?! (?:heart|gums))",
    "cut my (?:hand|arm|wrist|leg|skin|self)s?(?: \\w+){0,3} (?:with (?:a |the )?(?:knife|blade|razor|glass|scissors))(?: \\w+){0,6} (?:blood|bleed\\w*|coming|deep)(?= )",
    "(?:tn|tonight|today) is (?:the|my) (?:night|day|last)(?= (?:\\.|$|ily|i love|bye|goodbye|love|im|sorry|and))(?! (?:final|the (?:interview|presentation)))",
    "(?:say|said|saying|wanted to say) goodbye to (?:somebody|someone|anyone|you|everyone|you all)(?= (?:\\.|$|before|and))",
    "(?:thank|tell|see|hug|talk to|speak to|hear)(?: \\w+){0,3} before i go(?= (?:\\.|$))(?! (?:in|on|home|to|out|ahead|back|for))",
    "(?:i|ill|you|u) (?:wont|will not|shant) see (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|morning|next week|the (?:morning|weekend)|christmas)(?= )(?! (?:until|til|because im (?:on|away)))",
    "(?:whos|who is|who)(?: to| gets| should)? (?:to )?(?:have|get|gets) what(?= )",
    "ill be gone(?= (?:\\.|$|by|before|in the morning|when|tonight|tomorrow|forever|and (?:it|you|they|nobody)))(?! (?:for (?:a|the|two|about)|by (?:five|six|then)|when you (?:ring|call)|to (?:work|the)))",
    "(?:do|doing|did) what my (?:brother|dad|father|mum|mother|sister|uncle|mate|friend|cousin|son) did",
    "now i can go(?= (?:\\.|$|in peace|to))(?! to (?:the|bed|work|sleep|an?))",
    "(?:its|it is) (?:my )?time(?= (?:\\.|$|now|goodbye|bye))",
    "(?:left|leave|leaving|told|wrote|written)(?: \\w+){0,6} (?:cat food|dog food|where (?:the|everything|the will|my will)|laptop for my|van|passwords)(?: \\S+){0,8} (?:wont be back|not be back|its time|goodbye|bye|be gone|off|sorry|tonight)(?= )",
    "(?:tell|told)(?: \\w+){1,3} (?:he|she|they) can have (?:the|my|me)(?= )",
    "i wont be back(?= (?:\\.|$))",
    "wont be back(?= (?:\\.|$))",
    "(?:signed|transferred|put)(?: \\w+){0,3} (?:over|in (?:her|his|their) name)(?: \\w+){0,4} (?:told nobody|nobody knows|no one why|why|tonight|so she)(?= )",
    "(?:tools|stuff|things|keys|phone|ring|watch)(?: \\w+){0,5} with a note",
    "(?:bottle of|bottles of|a litre of) (?:whisky|vodka|gin|wine|rum|brandy)(?: \\w+){0,5} (?:co codamol|pills|tablets|boxes|meds|paracetamol|and i have started|packets)(?= )|(?:tablets|pills|meds|all me tablets|boxes of \\S+(?: \\w+)?)(?: \\w+){0,5} (?:bottle of|vodka|whisky|gin|wine)(?= )(?! (?:glass|tasting))",
    "(?:boxes|packets|bottles|strips|load|loads|handful|handfuls|bottle|box|packet) of (?:\\w+ ){0,2}(?:co codamol|paracetamol|pills|tablets|ibuprofen|codeine|insulin|sleeping|antidepressants|meds|amitriptyline|propranolol)(?= )(?! (?:for the (?:first aid|residents)|on the shelf|to stack))",
    "(?:to|at|for) the (?:level crossing|tracks|viaduct|cliffs|suspension bridge)(?: \\w+){0,5} (?:tonight|tomorrow|after|only walk|wont|not come|one way|for the last)(?= )(?! with)",
    "after that (?:theres|there is|its) only",
    "(?:cancelled|closed|deleted|cleared|stopped|sold|emptied)(?: \\w+){0,6} (?:milk|broadband|accounts|everything|things|subscriptions|gym|account|phone contract)(?: \\S+){0,8} (?:tidy|its time|goodbye|can go|ready|no need|tidied|light|lighter|calm|now i|peace)(?= )",
    "send (?:the |my |all )?money to (?:my )?(?:mother|mum|family|parents|wife)(?: \\S+){0,3} now i",
    "im gonna take (?:all|the lot|every)(?: of)? ?(?:these|them|it)?(?= (?:\\.|$|and|tonight|now))",
    "im off(?= . (?:rope|godbye|bye))",
    "(?:decide|decided|decision|want|plan|going|gonna|will|intend|ready) (?:to )?(?:die|end my life|end it|kill myself|go|hang myself) (?:on|this|next|tonight|tomorrow|after) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|night|weekend|the (?:prayer|funeral|wedding)|my (?:birthday|sisters))(?= )(?! (?:to|for) (?:the|an) interview)",
)
_family(
    2,
    "loose",
    "sh urges?",
    "(?:want|wish|like|going|need|have to|plan|will|would like) to (?:kill|hang|shoot|drown|burn|cut|stab|poison) me(?= (?:\\.|$|myself|on|with|tonight|now|because|and))",
    "better for me (?:the )?death",
    "(?:wish|desire|hope|need) of (?:the )?death",
    "(?:not|dont) (?:tryna|trying to|wanna|want to) live past (?:today|tonight|this)",
    "want that my (?:life|heart) (?:stops?|ends?|finish(?:es)?)",
    "(?:i want it|want it all) to (?:end|stop) . my life",
    "(?:be )?gone (?:4|for) ?ever",
    "(?:gone|sleep|disappear|leave) 4ever",
    "my life i mean",
)
_family(
    3,
    "loose",
    "wrote the (?:note|notes|letters?)(?= (?:lol|already|\\.|$|for|and|to))(?! to (?:the|hr|them))",
    "about to (?:od|overdose|do it|end it|hang|jump|go)(?= (?:\\.|$|bye|now|and|tonight))(?! (?:and (?:ask|send|apply)))",
    "(?:jumping|stepping off|going over|letting go|hanging) now(?= (?:\\.|$|bye|goodbye|sorry))",
    "(?:have|got|with) the (?:rope|noose|pills|tablets|poison|blade|blades|razor|gun)(?: already| now| here)?(?: in my (?:room|house|bag|hand|car|drawer)| ready| with me| here)(?= )",
    "prepared (?:the |my |all )*(?:medicines?|pills|tablets|rope|poison|letter|everything for (?:my|the) (?:death|end))(?= )",
    "(?:at|on|near|by) the (?:railway|rails|tracks|train line|station)(?: \\w+){0,5} (?:wait|waiting|waiting for|stop|finish|end|jump|step)(?: \\w+){0,4} (?:finish|end|die|jump|train to finish)(?= )",
    "cut my (?:veins|wrists|arms|throat|self)(?= )",
    "(?:bought|have|got|ordered) what i need(?: \\w+){0,4} (?:where|when|how)(?= )(?! (?:to (?:prepare|dress|apply)))",
    "goodbye (?:guys|everyone|all|friends|world|my friends)(?= )(?! (?:see you|have a|and (?:thanks|thank you) for (?:the|your) (?:help|practice)))",
    "(?:hang|kill|shoot|drown) me (?:on|in|from|with|tonight|tomorrow)(?= )(?:(?: \\w+){0,4} (?:tree|rope|garage|room|house|river|behind))",
)
_family(
    1,
    "loose",
    "on (?:this )?earth i mean",
    "no future no (?:point|hope)",
    "(?:stopped|stop|lost|unable|cant|not able|no longer able)(?: \\w+){0,4} (?:see|seeing|imagine|imagining|picture) (?:a|any|my) future(?= )(?! (?:at|with|in) (?:this|that|the))",
    "for what to live",
    "better when i(?:m| am) not (?:here|there|around)",
    "(?:no|without|not any|lost (?:any|all|the)|lost) (?:wish|desire|will|want|reason) to (?:see|continue|reach|live|be|meet) (?:next year|living|tomorrow|another|the (?:new year|spring|summer|morning)|alive|here)(?= )",
    "outlived my (?:usefulness|use|purpose|time)",
    "no end to (?:this|it)(?: \\w+){0,4} (?:obvious one|except|but death|but one|other than)(?= )",
    "(?:feel|feeling|im|am|felt) (?:\\w+ )?empty(?: \\S+){0,4} (?:ever change|change|dont think|never|always|going away|fill|anymore|nothing)(?= )",
    "no (?:more )?(?:point|sense|use|reason) (?:\\w+ )?to (?:any of it|it(?= (?:\\.|$|all|anymore))|anything|me|life|living|go on)",
    "(?:take|stand|bear|handle) (?:\\w+ )?of everything(?= (?:\\.|$|and|anymore))",
    "how much more i can (?:take|stand|bear)(?= (?:\\.|$|of (?:everything|life|this life|it all|it)))",
    "(?:do not|dont|cant|no longer)(?: \\w+)? (?:see|know|understand) (?:why|for what|the reason|what for|what im|what i am)(?: \\w+){0,2} (?:live|alive|living|to live|carrying on for|carry on for|going on for|here|exist|carrying on)(?= )",
    "better (?:he|she|i|a man|one) (?:is|am|was|were|be) not (?:there|here|alive|born)(?= )",
    "life (?:does not|doesnt|dont|has not|not|did not) (?:have|has|got|make|makes) (?:\\w+ )?(?:sense|meaning|point|value|purpose)",
    "los(?:e|ing|t) (?:the |my |all |all my )*hope (?:for|of|in|about) (?:my |this |the )?(?:life|future|living|everything|world|myself)",
    "i want out(?= (?:\\.|$|of (?:life|this life|it all|everything)|now|and))(?! of (?:this|the) (?:job|contract|industry|sector|company))",
    "nobody and nothing",
    "what im carrying on for",
    "matter if i (?:wasnt|werent|was not|were not|am not|did not|disappeared|died|stopped) ?(?:here|around|alive)?",
    "(?:end of what i can (?:take|stand|bear)|all i can (?:take|bear) (?:in|of) (?:this )?life)(?= )",
    "start as someone else or not at all",
    "(?:very |really |such )?(?:black|dark|awful|horrible) thoughts",
    "tired of being me",
)

# --- judging a match where it stands ----------------------------------------------------------------------------

_DENIED = pattern(
    "(?:not|never|isnt|dont|didnt|wouldnt|havent|nor|no|arent|wasnt|without|neither|wont|hardly|aint|couldnt|hadnt|nowhere near|far from|none of)"
    "(?: (?:even|ever|actually|really|going|gonna|to|want|wanna|feeling|feel|being|be|been|having|have|had|thinking|think|of|about|any|a|the|"
    "type|sort|person|kind|that|who|would|will|planning|on|in|saying|mean|meaning|i|im|am|id|ill|like|at|all|remotely|exactly|actively|plan|"
    "plans|trying|intending|intend|intention|wish|wishing|thoughts|thought|suicidal|or|and|currently|do|dream|consider|considered|considering|"
    "contemplating|talking|here|feelings|tempted|possibly|could|hope|anything|close|near|risk|danger|urge|urges|desire|need|next|step|someone|one|suggesting|joking|about|hurt|harm|myself|me|kill|selfharm|so|bad|sure|quite|close|wanting|anywhere|ready|literally|mood))*$"
)
_STILL = pattern("but", "though", "although", "sometimes", "however", "just that", "except", "only that", "yet")
_NEGATIVE = pattern(
    "not",
    "no",
    "nothing",
    "never",
    "dont",
    "cant",
    "nobody",
    "without",
    "wont",
    "doesnt",
    "didnt",
    "isnt",
    "wouldnt",
    "couldnt",
    "shouldnt",
    "wasnt",
    "werent",
    "nor",
    "stopped",
    "longer",
    "lost",
)
_UNREAL_DENIAL = pattern(
    "(?:not|dont|didnt|never|wouldnt|no|cant)(?: \\w+){0,3} (?:mind|care|sure|know|believe|deny|hide|lie|joking|kidding|long (?:before|until)|stop thinking|help thinking|stop|help|matter|pretend|sleep|eat|cope|tell anyone|told anyone|tell them|the first time|only|just|wait)(?: \\w+){0,8}$"
)
_OTHERS = pattern(
    "(?:mothers|fathers|mums|dads|brothers|sisters|husbands|wifes|sons|daughters|uncles|friends|mates|bloke at work|"
    + _PEOPLE
    + "|he|she|they|hes|shes|theyre|theyd|hed|shed|we|you|youre|people|everyone|anyone|someone|who|nobody|him|her|them|others|some|somebody|candidates?|interviewers?|recruiters?|many|most|men|women|students|dads|mums|lads|residents|patients|clients|customers|"
    "kids|employees|staff|friends|millions|folk|folks|singer|romeo|juliet|girls|boys|teenagers|those|whoever|"
    + "|".join(p + "s" for p in ("mum", "dad", "brother", "sister", "friend", "mate", "cousin", "uncle"))
    + ")"
    "(?: (?:s|who|that|has|had|have|was|were|is|are|would|will|might|may|could|did|do|does|really|just|actually|nearly|almost|also|once|then|always|often|sometimes|said|says|told|me|felt|feels|feel|feeling|been|being|got|gets|went|gone|gonna|wanna|wantsto|wantedto|wants|to|wanted|want|tried|trying|keeps|kept|talking|talked|talks|about|for|thinking|thought|of|ever|having|threatened|threatening|threatens|by|became|become|attempted|struggling|with|died|committed|decided|planning|planned|so|very|actively|a|suffering|from|lost|her|his|their|own|even|suicidal|wish|wished|wishes|hope|hopes|hoped|supposed|recently|last|year|tells|used|she|he|they|wish|and|or|saying|texted|messaged|rang|left|wrote|dont|doesnt|didnt|not|no|longer|was|feels|starting|considering|considered|contemplated))*$"
)
_OTHERS_SAY = pattern(
    "(?:"
    + _PEOPLE
    + "|he|she|they)(?: \\S+){0,10} (?:says?|said|saying|talks?|talking|talked|thinks?|feels?|keeps?|texted|told \\w+)"
    "(?: (?:about|that|of|now|not|theres|there is|he|she|they|hes|shes|theyre|wanting|to|no|is|me|us|so|really|just))*$"
)
"""Somebody else speaks, and nobody says "I" between their verb and the words."""
_TOLD_OF = pattern(
    "(?:"
    + _PEOPLE
    + "|he|she)s?(?: \\S+){0,5} (?:kil\\w*|cut\\w*|hang\\w*|hung|harm\\w*|hurt\\w*|drown\\w*) (?:himself|herself)",
    "(?:kil\\w*|top+\\w*|hung|hang\\w*|shot|cut\\w*|harm\\w*|hurt\\w*|of+ed) (?:himself|herself|themselves|themself|themselfs)",
    "(?:tak\\w*|took|ends?|ended|ending|lost) (?:his|her|their) (?:own )?(?:life|lives)",
    "(?:" + _PEOPLE + "|he|she)s?(?: \\S+){0,6} (?:to|by|from) suicide",
    "(?:"
    + _PEOPLE
    + "|he|she)(?: \\S+){0,4} (?:wants?|wantsto|wanted|tried|try|tries) to (?:die|be dead|end it|kil (?:himself|herself))",
    "(?:i|i have|ive) (?:used to )?self ?harm(?:ed)? (?:as|when|at|years|in)",
)
"""Somebody else's harm, or the writer's own long ago, told in words that no rule of risk looks for."""
_IF_ONCE_MORE = pattern("if(?: \\S+){0,8} (?:once more|one more|another|1 more|again|have to|has to|hear|see)(?: \\S+){0,14}$")
"""A threat under a silly condition: "if one more person says that I'm walking into the sea"."""
_PAST_BLUSH = pattern(
    "(?:wanted|wantedto|could (?:of|have)|couldve|nearly)(?: \\S+){0,5} when (?:he|she|they|the|my|someone|everyone)(?: \\S+){0,2} (?:played|showed|laughed|said|asked|read|called|heard|saw|walked|shared|repeated|pointed|noticed|rang|appeared|came|rumbled|went off)"
)
"""Shame told as a story: "I wanted to die when he played it back"."""
_THIS_PLACE = pattern(
    "(?:here|there|in this place|around)(?: anymore| any longer)? (?:. )?(?:(?:in )?(?:this|the|that) (?:warehouse|office|shop|job|company|kitchen|ward|school|team|firm|depot|city|town|country|branch|flat) i mean|any longer than)"
)
"""Where "here" is said to be a job or a town, it is not the world."""
_OTHERS_AFTER = pattern(
    "(?:i )?(?:support|work with|worked with|volunteer|counsel|look after|helped|help|train|trained|studied|wrote|write|read|researched)(?: \\w+){0,4}$"
)
_LOST = pattern(
    "(?:lost|loss of|losing|death of|died|grief|bereaved|grieving|found|nursed|treated|reported|supported|helped)(?: \\w+){0,6} (?:to|by|from|after|of|with)(?: an?| the)?$"
)
_SAID_TO_ME = pattern(
    "(?:told|tells|tell|telling|asked|ask|asking|said|says|wants|want|wanted|making|shouted|shouting|screamed|yelled|texted|messaged|suggest(?:ed)?|advised|bullied|bullies|comments?|trolls?|people|someone|dm)(?: (?:me|that|i|should|to|online|saying|would|go|and|us|just|just to|in|the|comments|him|her|them|if))*$"
)
_TITLES = pattern(
    "(?:presentation|talk|talked|lecture|policy|hands of the|heroines|heros|characters|song|film|movie|book|novel|poem|lyrics?|album|meme|series|episode|podcast|play|article|essay|dissertation|thesis|documentary|leaflet|training|course|workshop|awareness|prevention|lecture|module|game|band|quote|line|character|chapter|tweet|hotline|charity|helpline|squad|mission|headline)"
    "(?: (?:called|named|titled|about|where|goes|says|said|on|is|was|that|in|of|with|the|a|went|covering|deals|dealing|like))*$"
)
_TITLES_AFTER = pattern(
    "(?:prevention|awareness|squad|mission|hotline|helpline|note (?:in|from) (?:the|a) (?:play|film|book)|charity|watch training|training|rates?|research|statistics|by cop|bomber|survivors?|bereavement|pact|door|intervention|first aid|postvention|risk assessment|policy)"
)
_CAREER = pattern(
    "(?:career|professional|commercial|political|social|financial|brand|pr|reputational|academic|linkedin|economic|job|corporate|business)$"
)
_LONG_AGO = pattern(
    "when i was (?!rejected|turned|told|on the|in the (?:car|interview|meeting))\\w+",
    "back when",
    "back in (?!the |my |an |a )\\w+",
    "before (?:\\w+ )?(?:two|three|four|five|six|ten|many|some|few|2|3|4|5) years",
    "years? (?:ago|back)",
    "long ago",
    "long time ago",
    "as a (?:teenager|teen|kid|child|student|young|boy|girl|lad)",
    "in my (?:teens|twenties|thirties|youth|first|second|early|late|mid|student|uni|school)",
    "used to",
    "in (?:first|second|third|final|fresher) year",
    "at (?:uni|university|school|college|fifteen|sixteen|seventeen|eighteen|nineteen|14|15|16|17|18|19|20|21|22|23)",
    "in (?:19|20)\\d\\d",
    "once upon a time",
    "a decade ago",
    "decades ago",
    "many years",
    "(?:some|a few|couple of) years (?:ago|back)",
    "last (?:year|spring|summer|autumn|winter)",
    "months ago",
    "(?:\\w+) (?:years|months) (?:ago|back|earlier)",
    "history of",
    "in the past",
    "at one (?:point|time)",
    "formerly",
    "previously",
    "years since",
    "(?:ive|i have) been through",
    "in lockdown",
    "during (?:lockdown|covid|the pandemic|my divorce|my degree)",
    "after (?:my|the) divorce",
    "ive recovered",
    "in recovery",
    "recovered from",
    "survivor of",
    "i once",
    "ive once",
    "got through it",
    "came through it",
    "there was a time",
    "that was (?:then|a long|years|before|back)",
    "those days are",
    "no longer feel",
    "behind me",
    "its long over",
    "when (?:i was )?(?:a )?(?:student|child|kid|teenager|young|small)",
    "in my country when",
    "then but",
    "when my (?:mum|dad|mother|father|husband|wife|brother) (?:died|left|passed)",
    "when (?:he|she) (?:left|died) me?",
    "before i had (?:help|therapy|counselling|the kids)",
    "in (?:two thousand|nineteen)",
)
_THEN_ONLY = pattern(
    "(?:im|i am|i feel|things are|have|now im|ive|doing|now i have|now i am|got) (?:fine|well|good life|better|happy|ok|okay|great|a good life|stable|much better|a different person|help)(?: now| these days| today)?",
    "behind me",
    "its long over",
    "years? ago",
    "look at me now",
    "been well since",
)
_WAS = pattern("was", "had", "used to", "when", "thought", "tried", "ago", "told", "were", "did", "felt", "went")
_NOW = pattern(
    "again",
    "still",
    "(?:and|i|even|right|just|is|are|ones|thoughts) now",
    "tonight",
    "today",
    "these days",
    "lately",
    "currently",
    "since (?:then|the rejection|your|this|that)",
    "back (?:now|again|this week|tonight|worse)",
    "are back",
    "is back",
    "came back",
    "come back",
    "coming back",
    "returning",
    "returned",
    "like (?:then|before)",
    "same (?:feeling|feelings|thoughts|place)",
    "this week",
    "this morning",
    "creeping",
    "right here",
    "once more",
    "and i do now",
    "feel it again",
    "this time",
    "i am there",
    "im there",
    "going the same way",
    "at the moment",
)
_RECENT = pattern(
    "last night",
    "yesterday",
    "this (?:morning|afternoon|evening|week|weekend)",
    "today",
    "tonight",
    "just now",
    "earlier",
    "hours? ago",
    "minutes? ago",
    "the other (?:day|night)",
    "last (?:week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "(?:two|three|few|couple of|2|3|4) (?:days|nights) ago",
    "on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "just",
    "after the (?:call|email|interview|rejection)",
    "when i got the (?:call|email|news|letter)",
    "again",
)
_LAUGH = pattern(
    "lol",
    "(?:just )?(?:kidding|joking)",
    "obviously",
    "obvs",
    "figuratively",
    "dramatic",
    "exaggerating",
    "banter",
    "the drama",
    "slay",
)
_NO_JOKE = pattern(
    "(?:not|no|isnt|wasnt|aint|half|only half|dont think im|im not even)(?: a| even| actually| really)? (?:joking|joke|kidding|being dramatic|exaggerating|figuratively|lol|funny)",
    "serious",
    "seriously",
    "i mean it",
    "mean it",
    "for real",
    "fr",
    "deadass",
    "no joke",
    "half joking",
    "pills",
    "tablets",
    "alone",
    "crying",
    "cant cope",
    "please help",
    "scared",
    "frightened",
    "tonight",
    "goodbye",
    "emojicry",
    "genuinely",
    "anymore",
    "every night",
    "every day",
    "for weeks",
    "for months",
    "all the time",
    "cant stop thinking",
    "haha but",
    "lol but",
    "suicidal",
    "jk but",
    "kidding but",
    "joking but",
    "joking aside",
    "except im not",
)
_THING = pattern(
    "if they (?:ask|say|make|send|email|start)",
    "(?:in a |a )?world where",
    "they ask",
    "loading screen",
    "void during",
    "would simply",
    "not to be dramatic",
    "careers fair",
    "walking (?:in|into|out)",
    "cause of death",
    "my will to (?:apply|network|socialise)",
    "(?:one|1) more",
    "another",
    "typo",
    "typos",
    "autocorrect",
    "reply all",
    "replied all",
    "camera",
    "mute",
    "muted",
    "unmuted",
    "wifi",
    "printer",
    "captcha",
    "password",
    "workday",
    "linkedin",
    "cover letter",
    "cover letters",
    "powerpoint",
    "excel",
    "spreadsheet",
    "zoom",
    "teams call",
    "hold music",
    "password",
    "portal",
    "dropdown",
    "upload",
    "cv",
    "resume",
    "attachment",
    "wrong (?:name|person|file|company|link|room|email|number|chat|date|day)",
    "flies",
    "fly was",
    "zip",
    "trousers",
    "spinach",
    "spelt",
    "spelled",
    "misspelt",
    "called (?:him|her|them|the \\w+) (?:mum|mom|dad|love|darling|babe|mam)",
    "cringe",
    "cringing",
    "embarrassing",
    "embarrassed",
    "embarrassment",
    "mortified",
    "mortifying",
    "awkward",
    "this (?:form|portal|website|site|application|test|queue|video|meeting|call|commute|heat|lift|essay|assignment|chair|hangover|deadline|spreadsheet|onboarding|app|email|thread|line)",
    "icebreakers?",
    "group (?:task|exercise)",
    "one way video",
    "video interviews?",
    "assessment centres?",
    "role ?plays?",
    "personality test",
    "psychometric",
    "competency",
    "strengths and weaknesses",
    "five years",
    "fun fact",
    "waved",
    "tripped",
    "burped",
    "farted",
    "hiccups",
    "stomach rumbled",
    "auto filled",
    "autofill",
    "excel",
    "the font",
    "comic sans",
    "dry run",
    "parking",
    "traffic",
    "salsa",
    "karaoke",
    "the wine",
    "leg day",
    "homework",
    "maths",
    "squats",
    "gym",
    "hangover",
    "my hair",
    "alexa",
    "siri",
)
_FIGURE = pattern(
    "(?:phone|battery|laptop|tablet|charger|\\d+ percent|wifi|mouse|mic)(?: \\S+){0,8} (?:die|dying|dead|died)",
    "(?:this|the|my|that|their|these|our) (?:\\w+ )?(?:wifi|laptop|form|forms|website|printer|excel|weather|heat|hangover|commute|cover letter|zoom|teams|song|traffic|app|portal|test|tests|spreadsheet|essay|coffee|queue|bus|jargon|powerpoint|font|heating|hold music|music|software|workday|captcha|shoes|boots|uniform)(?: \\w+){0,2} (?:makes?|making|made|is gonna make) me (?:\\w+ )?(?:want to|wanna|wish i|rather) (?:die|kill myself|be dead|was dead|scream|jump|cry)",
    "suicide (?:professionaly|professionally|commercially|politically|careerwise|for my (?:career|cv|chances))",
    "dead and buried lol",
    "(?:playing|song|in my head|stuck|lyrics|singing|humming)(?: \\S+){0,5} goodbye cruel world|goodbye cruel world(?: \\S+){0,3} (?:playing|in my head|song|song|energy|vibes)",
    "(?:earth|ground|flor|floor|hole)(?: \\w+){0,3} (?:swallow|swallowed|open|opened|opens|swallows)(?: \\w+)?",
    "(?:dying|died) (?:of|from) (?:\\w+ )?(?:embarrassment|shame|laughter|laughing|boredom|cringe|cringing|curiosity|mortification|awkwardness|excitement|anticipation|nerves|suspense)",
    "die (?:of|from) (?:\\w+ )?(?:embarrassment|shame|laughter|laughing|boredom|cringe|cringing|curiosity|happiness|heat|hunger|thirst|mortification|awkwardness|excitement|secondhand|second hand|anticipation|nerves|old age|suspense|shock|cold|stress lol)",
    "(?:dead|die|died|dying) (?:laughing|inside|tired|on (?:this|that) hill|on the (?:spot|inside)|a (?:little|bit|death)|hard|trying|in the (?:water|chair))",
    "(?:rather|sooner)(?: \\w+){0,2} (?:die|be dead|kill myself|jump off a (?:bridge|cliff))(?: \\w+){0,4} than",
    "(?:nearly|almost|could have|couldve|couldnt have|thought i would|thought id) (?:die|died)(?: of| laughing| when| on)?",
    "(?:die|dead) (?:for (?:a|some|the|that) (?:coffee|tea|pint|drink|nap|wee|cup|chance|biscuit|holiday|cigarette|sandwich|role)|my hair|it (?:blonde|pink|blue|red|black|brown|purple)|the (?:fabric|cloth|shoes|dress)|hair|her hair|his hair)",
    "(?:phone|battery|laptop|car|wifi|line|conversation|career|chat|email thread|plant|plants|language|industry|sector|market|trade|hope|dream|joke|mic|signal|internet|connection|engine|printer) (?:to |has |had |is |was |might |will |gonna |about to |just |would |decided to )*(?:die|died|dying|dead)",
)
_MY_LIFE = pattern("(?:end|ending|take|taking|finish|finishing) my (?:own )?life", "end it all", "ending it all")
_OWN = pattern("i", "im", "ive", "id", "ill", "me", "my", "myself")
_AT_WORK = pattern(
    "my (?:role|job|career|dissertation|thesis|research|module|training|shift|trade|rota|client|patients?|residents?)",
    "(?:in|for) (?:insurance|palliative|hospice|claims|probation|policing|nursing)",
    "(?:insurance|policy|policies|clauses?|exclusions?|premiums?|underwriting)",
    "palliative",
    "hospice",
    "module",
    "(?:a|the|one|found a|our) (?:resident|patient|client|prisoner|caller)",
    "residents?",
    "patients?",
    "cemetery",
    "coroners?",
    "undertaker",
    "funeral (?:director|home)",
    "meds round",
    "to sign for",
    "medication round",
    "drug round",
    "scenario",
    "they asked",
    "he asked (?:me )?about",
    "she asked (?:me )?about",
    "asked what id do",
    "asked how id",
    "the question was",
    "dissertation",
    "cover letter",
    "i (?:wrote|typed|spelt|put)",
    "autocorrect",
    "signaller",
    "slinger",
    "by trade",
    "in my (?:insurance|nursing|police|army|prison|teaching) days",
    "kept my head",
    "safeguarding",
    "salary expectations",
    "word to me",
)
_PROCESS = pattern(
    "recruiters?",
    "hr",
    "interviews?",
    "unpaid",
    "trials?",
    "role",
    "salary",
    "2 1",
    "2 2",
    "job",
    "cv",
    "linkedin",
    "startup",
    "hiring",
    "application",
    "applications",
    "feedback",
    "hybrid",
    "culture fit",
    "internship",
    "panel",
    "assessment",
    "group (?:chat|discussion|task)",
    "deadline",
    "exam",
    "coursework",
    "library",
    "9am",
    "monday",
    "sofa",
    "moss",
)
_INNOCENT = pattern(
    "(?:wake|waking|woken|woke) (?:up )?(?:\\w+ )?(?:at (?:\\d+|five|six|four|half|noon)|for (?:that|the|earlies|work|a|my|lectures?|uni)|until|till|til|before|early|late|noon|so late|in time|on time)",
    "(?:sleep|asleep|slept)(?: \\w+){0,3} (?:til|till|until)",
    "live in (?!this (?:life|world|body|way)|pain|fear|shame|misery|darkness|hell|a world|my (?:head|car|body))",
    "be the end of me",
    "(?:death|end) of me",
    "fighting to the death",
    "tummy rumbled",
    "last day of (?:\\w+ )?(?:notice|work|placement|contract|shift|term|internship|probation)", "curl up and die when",
    "ready to go . (?:suit|notes|bag|shoes|tie|hair)",
    "wish me (?:well|luck)",
    "over . the (?:waiting|forms|calls|process|interviews|test)",
    "(?:with|on|between) (?:two|three) jobs",
    "on that (?:project|team|shift|account)",
    "burden (?:for|on|to) (?:the|a|my|our) (?:new )?(?:team|colleagues?|company|department|manager|line manager|panel)",
    "i (?:got|missed|failed|forgot|have|only got) (?:a |the |my )?(?:2|two|third|essay|exam|bus|train|module|resit)",
    "since the redundancy",
    "with this conversation",
    "ring (?:me )?after",
    "text me",
    "call me (?:after|at|on|when)",
    "all week",
    "all day",
    "until my",
    "til my",
    "suicide (?:clauses?|claims?)",
    "cause of death",
    "part of me (?:die|died|dies)",
    "laughed till",
    "died (?:\\w+ )?times in",
    "in the (?:coding )?game",
    "(?:wrong|which|what) platform",
    "train to \\w+ will ring",
    "with a flask",
    "feeling (?:a bit |much )?better",
    "jump (?:in|on|into) (?:the|a) (?:bath|shower|bus|call|train home|zoom|car)",
    "kill myself (?:working|laughing|trying to impress|over a)",
    "hay ?fever",
    "for my (?:back|knee|shoulder|headache|head|neck|blood pressure|thyroid|asthma|migraine|sinus\\w*)",
    "to shave",
    "letter of application",
    "gone by (?:six|five|four|seven|noon|half|the time you (?:ring|call))",
    "nothing left to live up to|nothing to live up to",
    "burden on the team",
    "drank (?:himself|herself) to death",
    "finish everything tonight the",
    "dying from nervous|die from nervous|dead from nervous",
    "from nervous when",
    "dying (?:in the waiting room|of nerves|here lol)",
    "as a (?:bridge|roofing|railway|rail|scaffold\\w*|crane)",
    "fall off the roof|fell off the (?:roof|ladder|chair|bridge|stage)",
    "trained as a counsellor",
    "out of there and never",
    "for the (?:next|second|final) (?:interview|round|stage)",
    "overdose(?:d)?(?: \\w+)? (?:of|on) (?:coffee|caffeine|red ?bull|redbull|sugar|cake|chocolate|linkedin|information|tea|advice|biscuits|energy|crisps|netflix|news|carbs|sweets)",
    "bridge (?:cafe|street|road|club|loan|house|inn|pub|school|hotel)",
    "ground floor window",
    "(?:no|bad|poor) signal",
    "final interview",
    "before i go in",
    "(?:ive|i have) (?:got the job|accepted|been offered)",
    "your help with",
    "(?:at|with|in) (?:that|this|the) (?:company|firm|agency|place|school|trust|shop|job|role|sector|industry)(?! (?:of|and (?:in|my)))",
    "with the (?:agency|job|search|hunt|process|course)",
    "on stage",
    "audition",
    "(?:the )?(?:email|draft|letter|application|form|essay|presentation|practice|call) i mean",
    "i mean the (?:email|draft|letter|form|call)",
    "my dream (?:job|company)?",
    "from (?:fear|nerves|fright|boredom) but",
    "wish me luck",
    "went back there",
    "for the group exercise",
    "with my (?:mates|friends|dog|kids|family|sister|brother|mum)",
    "(?:mum|dad|kids|mates|friends|dog) to the",
    "cheer (?:us|me|her|him) (?:both )?up",
    "tonights the night final",
    "dont need to worry about me after today ive",
    "in the foot",
    "dying (?:to|for a|from (?:the )?laughing|with laughter|laughing|over here|inside|at (?:how|the|my|this|your))",
    "(?:jump|jumped|jumping|leap|leapt) (?:at (?:the|this|any) (?:chance|opportunity)|on (?:a|the) (?:call|zoom|opportunity|train home)|to conclusions|for joy|through hoops|ship|in at|into the role)",
    "edge (?:of my seat|waiting|when|until|of (?:tears|quitting|burnout))",
    "the will to live (?:somewhere|around|halfway|about|at (?:slide|about|question|the)|by (?:the|slide|question|page|hour)|but the|in (?:that|the)|during|after (?:the|that|an)|reading|on page|with (?:this|that|the) (?:form|portal))",
    "(?:by|after|during|somewhere)(?: \\w+){0,8} lost the will to live",
    "misery(?: \\w+){0,3} (?:tell me|have they|let me know|did i|and say|is it|do i)",
    "pointless according",
    "(?:leave|leaving|exit) (?:this|the) world of",
    "world of (?:retail|work|sales|finance|teaching|recruitment|consulting|care|hospitality|academia|banking|linkedin)",
    "life (?:story|experience|skills|balance|drawing|long|insurance (?:job|company|role|sales))",
    "die a (?:happy|little|thousand)",
    "cut myself (?:shaving|on|while|off|some|a|out|short)",
    "(?:sleep|slept|nap) (?:for ?ever|for a (?:week|year|month)|for a hundred years)(?: \\w+){0,4} (?:shift|lol|gym|exam|week|double)",
    "into (?:a|my) (?:hot |warm )?(?:bath|duvet|bed|sofa|book)",
    "(?:existing|exist|disappear|vanish) (?:on|from|off) (?:linkedin|social|the internet|zoom|teams|instagram|this group|the group)",
    "carry on with (?:nights|days|this job|the job|shifts|weekends|retail|care|that|my (?:course|shift|studies|job))",
    "in order (?:to|that|of|for)",
    "notes? (?:from|on) (?:the|my) interview",
    "(?:career|job|process|interview|search|application|relationship|contract|course|degree|placement|probation|meeting|call|it) (?:is|was|s|are) over(?= (?:\\.|$|i (?:ve|have)|on to|and i (?:feel|am)|ive))",
    "over . (?:ive had the|i had the|i got the|they|on to|next)",
    "bury (?:me|him|it) lol",
    "guess ill die(?: lol)?",
    "die (?:happy|laughing|trying|hard|on the vine|down|out|of (?:embar\\w+|laughter|shame|boredom|cringe))",
    "over my dead body",
    "dead(?: \\w+)? (?:end|line|lines|ends|on my feet|tired|beat|weight|wrong|right|ringer|pan|good|set|serious|sure|certain|centre|simple|easy|keen|chuffed|nervous|posh|handy|space|zone|air|body|letter|stock|rubber|man walking|to rights|in the water|heat|quiet|slow)",
    "(?:could|can|going to|want to|need to|should i|do i|how (?:do|should|would) i|to|lets|best to|we) end (?:it|things|this|the \\w+) (?:there|here|on|with|by|early|at|amicably|politely|nicely|now that|properly)",
    "(?:write|writing|wrote|written|sent|sending|draft|drafted|reply) (?:\\w+ ){0,4}(?:thank|panel|interviewer|recruiter|hiring|feedback|manager)",
)
_SOCIAL = pattern(
    "(?:holiday|annual leave|leave|wedding|away|back on|back in|out of office|office|travelling|abroad|trip|flight|fly|spain|visiting|appointment|dentist|shift|shifts|moving|moved|work elsewhere|visa|course|camping|weekend away|conference|honeymoon|interview at|another interview|got another|calling back|ring back|reachable|available|reschedule|rearrange|signal|festival|hospital appointment|maternity|company|team|this (?:team|company|role)|half term|new job|start(?:ing)? (?:at|a)|in the office)"
)
_BENIGN_PLACE = pattern(
    "photos?",
    "picture",
    "view",
    "lunch",
    "picnic",
    "sandwich",
    "beer",
    "pint",
    "holiday",
    "tourists?",
    "inspect(?:ion|or|ing)?",
    "repairs?",
    "repairing",
    "engineer",
    "engineering",
    "roofers?",
    "roofing",
    "scaffold(?:ing)?",
    "tiles",
    "slates",
    "construction",
    "commute",
    "commuting",
    "running late",
    "late for",
    "delayed",
    "home from",
    "going home",
    "on my way (?:home|to the|to an|to my)",
    "cycling",
    "jog",
    "jogging",
    "run",
    "walk with",
    "walking the dog",
    "dog walk",
    "sunset",
    "selfie",
    "barbecue",
    "bbq",
    "party",
    "drinks",
    "club",
    "bar",
    "restaurant",
    "solar panels?",
    "gutter",
    "job on",
    "working on",
    "worked on",
    "site",
    "shift",
    "stuck in traffic",
    "traffic jam",
    "toll",
    "queue",
    "queuing",
    "coach",
    "gate",
    "ticket",
    "tickets",
    "signal",
    "of my seat",
    "kids",
    "fishing",
    "tightrope",
    "climbing",
    "parking",
    "parked up for",
    "meet(?:ing)? (?:you|him|her|them)",
    "interview",
    "cheaper",
    "seat",
    "podcast",
)
_MEDICAL = pattern(
    "blood pressure",
    "asthma",
    "headaches?",
    "migraine",
    "prescribed",
    "prescription",
    "hay ?fever",
    "allerg(?:y|ies)",
    "diabetes",
    "antibiotics?",
    "flu",
    "back pain",
    "my back",
    "as prescribed",
    "chemist",
    "pharmacist",
    "pharmacy",
    "for the pain in",
    "toothache",
    "period pain",
    "residents?",
    "drug round",
    "patients?",
    "medication round",
    "clients?",
    "rounds?",
    "nurse",
    "vitamins?",
    "cold",
    "hangover",
    "covid",
    "with (?:food|breakfast|water)",
    "each morning",
    "every morning",
    "doctor says",
    "gp",
    "sprain(?:ed)?",
    "knee",
    "sore throat",
)
_PLAY = pattern(
    "(?:the )?(?:interview|presentation|test|exam|next one|next interview|assessment|role|exercise|it right on|question|answer|pitch|application|cover letter|cv|demo|case study|apply|applying|applied|driving test|portfolio|offer)"
)
_SENTENCE_SPAN = 600
"""A sentence is followed so many characters to each side; dictation has no full stops, and the cost must stay linear."""
_SENTENCE = re.compile(r" [.?] ")


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of the sentence in `text` around `start` to `end`."""
    first = max(0, start - _SENTENCE_SPAN)
    left = max(text.rfind(" . ", first, start + 1), text.rfind(" ? ", first, start + 1))
    m = _SENTENCE.search(text, max(0, end - 1), end + _SENTENCE_SPAN)
    return (left + 3 if left >= 0 else max(1, first)), (m.start() if m else min(len(text) - 1, end + _SENTENCE_SPAN))


@dataclass(frozen=True, slots=True)
class _Found:
    level: int
    start: int
    end: int
    hint: bool = False
    """Words that are said innocently as well ("the note is written"): they count when the head agrees a little."""


_TRIES = 40
"""After so many matches of one rule that turned out innocent, the rest of them are not asked."""


class _Reader:
    """Reads one text; holds what several rules need to know about it."""

    def __init__(self, normal: Normal) -> None:
        self.normal = normal
        self.text = normal.text
        self.other = False
        self.dropped: list[tuple[int, int]] = []
        """Where words of a rule stood that mean nothing here; the head does not hear them."""
        self.idiom = False
        """Words of a rule stood there, and an idiom, a joke at a thing or a plain denial took their meaning away."""
        self._said: dict[re.Pattern[str], bool] = {}

    def found(self) -> Iterator[_Found]:
        """What stands after judging, from the highest rules down; lower ones are not asked once a higher level is found."""
        best = 0
        hinted = 0
        for rule in _called(self.normal, _BY_WORD, _ALWAYS):
            if rule.level < best:
                break
            hint = rule.level == 1 or rule.kind in ("loose", "firm")
            if hint and rule.level <= hinted:
                continue
            for tries, m in enumerate(rule.finditer(self.text)):
                level = self.judged(rule, m)
                if level:
                    if hint:
                        hinted = max(hinted, level)
                    else:
                        best = max(best, level)
                    yield _Found(level, m.start(), m.end(), hint)
                elif len(self.dropped) < _TRIES:
                    self.dropped.append(m.span())
                if level or tries >= _TRIES:
                    break

    def says(self, rule: re.Pattern[str]) -> bool:
        """Whether `rule` matches anywhere in the text; looked for once."""
        known = self._said.get(rule)
        if known is None:
            known = self._said[rule] = bool(rule.search(self.text))
        return known

    def judged(self, family: _Rule, m: re.Match[str]) -> int:
        """The level of a match after its surroundings have been heard; 0 where nothing is left of it."""
        text, start, end = self.text, m.start(), m.end()
        left, right = _sentence(text, start, end)
        before = text[max(left, start - 120) : start].rstrip()
        sentence = text[max(0, left - 1, start - 400) : min(right, end + 400) + 1]
        hit = m[0]
        after = text[end : min(right, end + 60) + 1]
        if _FIGURE.search(text[max(left, start - 40) : end + 40]) and family.level < 3:
            self.idiom = True
            return 0
        plainly = "suicidal" in hit or _MY_LIFE.search(hit) is not None
        if not plainly and _INNOCENT.search(text[max(left, start - 50) - 1 : end + 70]):
            self.idiom = True
            return 0
        own = _OWN.search(hit)
        if not own and _AT_WORK.search(sentence):
            return 0
        if (
            family.kind == "loose"
            and family.level < 3
            and not own
            and self.says(_LAUGH)
            and self.says(_PROCESS)
            and not self.says(_NO_JOKE)
        ):
            return 0
        if _CAREER.search(" " + before) and "suicid" in hit:
            return 0
        if "suicid" in hit and _TITLES_AFTER.match(after.lstrip()):
            return 0
        if _TITLES.search(" " + before):
            self.other = True
            return 0
        subject = _OTHERS.search(" " + before)
        if subject and not (own and hit.startswith(("i ", "im ", "ive ", "il ", "id "))):
            # "you made me feel suicidal" is about the writer; "my friend told me she is suicidal" is not
            if not re.search(
                r"(?<![^ ])(?:let|made|make|makes|making|leave|leaves|left|got|have|has|had|want|wants|drove|driven) me(?![^ ])",
                subject[0] + " " + hit[:12],
            ):
                # a farewell or a place beside somebody's name is not yet a tale about them
                self.other = self.other or family.kind not in ("firm", "loose")
                return 0
        if not own and _OTHERS_SAY.search(" " + before):
            self.other = True
            return 0
        if not self.says(_NO_JOKE) and (_IF_ONCE_MORE.search(" " + before) or _PAST_BLUSH.search(hit + after)):
            self.idiom = True
            return 0
        if _THIS_PLACE.search(hit + after):
            self.idiom = True
            return 0
        if (_LOST.search(" " + before) and "suicid" in hit) or (_LOST.search(" " + before) and "overdos" in hit):
            self.other = True
            return 0
        if (
            _SAID_TO_ME.search(" " + before)
            and re.match(r"(?:to )?(?:kil|kms|hang|die|end|jump|go)", hit.strip())
            and not re.search(r"(?<![^ ])(?:i|im) (?:\w+ )?(?:want|wants|need|think|say|said|told \w+) ?", " " + before[-30:])
        ):
            self.other = True
            return 0
        if family.kind != "firm" and not _NEGATIVE.search(hit):
            if _DENIED.search(" " + before) and not _UNREAL_DENIAL.search(" " + before):
                if _STILL.search(after) and family.level >= 2 and self._doubtful(after):
                    return 1
                self.idiom = True
                return 0
        if self._past(text[max(left, start - 200) - 1 : end + 160], text[end : end + 400]):
            self.other = True
            return 0
        level = family.level
        if family.kind == "intent" and re.search(r"(?<![^ ])(?:tried|atempted|atempt|failed|suicide atempt)(?![^ ])", hit):
            if not _RECENT.search(sentence):
                if re.search(r"(?<![^ ])(?:my|i|ive|me)(?![^ ])", sentence) and not self._ago(sentence):
                    return 2
                self.other = True
                return 0
        if not plainly and self._joke(sentence, hit):
            self.idiom = True
            return 0
        if family.kind == "firm":
            return self._firm(level, hit, sentence)
        return level

    def _doubtful(self, after: str) -> bool:
        return not re.search(
            r"(?<![^ ])(?:but|though|although|however|just)(?: \w+){0,4} (?:gut?ed|disap\w+|anoyed|fed up|sad|cros|angry|frustrated|tired of)(?![^ ])",
            after,
        )

    def _ago(self, sentence: str) -> bool:
        return bool(_LONG_AGO.search(sentence))

    def _past(self, sentence: str, after: str) -> bool:
        """Whether the sentence tells of long ago, with nothing in it or after it that brings it to today."""
        if _THEN_ONLY.search(sentence) and _WAS.search(sentence):
            return True
        return bool(_LONG_AGO.search(sentence)) and not _NOW.search(sentence) and not _NOW.search(after)

    def _joke(self, sentence: str, hit: str) -> bool:
        """A joke or meme aimed at a thing."""
        if self.says(_NO_JOKE):
            return False
        slang = "kms" in hit or " kil me" in f" {hit}" or "shot me" in hit or "end me" in hit
        laugh = bool(self.says(_LAUGH))
        thing = bool(self.says(_THING))
        return (laugh and thing) or (slang and (laugh or thing))

    def _firm(self, level: int, hit: str, sentence: str) -> int:
        if re.search(
            r"(?<![^ ])(?:bridge|ledge|rof|roftop|clif|clifs|viaduct|tracks|balcony|edge|railings?|parapet|platform|train|barier|rails|flyover|overpas|multi storey|top flor|clif ?top)(?![^ ])",
            hit,
        ) and self.says(_BENIGN_PLACE):
            return 0 if not self.says(_GRIM) else level
        if re.search(
            r"(?<![^ ])(?:pils|tablets|paracetamols?|meds|medication|medicines?|painkilers|ibuprofen|codeine|insulin|drugs|antidepresants)(?![^ ])",
            hit,
        ) and self.says(_MEDICAL):
            return 0 if not self.says(_GRIM) else level
        if re.search(
            r"(?<![^ ])(?:here|around|read|monday|tuesday|wednesday|thursday|friday|tomorow|wek)(?![^ ])", hit
        ) and self.says(_SOCIAL):
            return 0 if not self.says(_GRIM) else level
        if (
            re.search(r"this time|last time|first time|ready|planed|know|plan", hit)
            and _PLAY.search(sentence)
            and not self.says(_GRIM)
        ):
            return 0
        return level


_GRIM = pattern(
    "goodbye",
    "sorry (?:for everything|mum|everyone)",
    "end it",
    "ending it",
    "die",
    "dead",
    "kill myself",
    "over",
    "done",
    "gone",
    "cant go on",
    "no point",
    "pain",
    "love you",
    "forgive",
    "jump",
    "alone",
    "nobody",
    "burden",
    "anymore",
    "suicide",
    "suicidal",
    "overdose",
    "long way down",
    "step off",
    "all at once",
    "enough",
    "whole (?:box|bottle|packet)",
    "stop me",
    "peace",
    "worthless",
    "hopeless",
)

_NOT_JUST_WORK = "(?:not (?:just|only|even|really|talking)|dont (?:just |only |even )?mean|isnt (?:just|only|really|even)|and not|havent only)(?: \\w+){0,4} (?:job|jobs|work|search|hunt|interviews?|applications?|profesionaly|professionally|internship|role|career|scheme|uni|course|email|rejection|city|post)(?= )"
_family(
    1,
    "loose",
    "(?:pointless|hopeless|finished|end of the road|no point|done|tired|it all|all of it|everything|doing this|enough|nothing left|nothing there|no way out|go on|over)(?: \\S+){0,12} " + _NOT_JUST_WORK,
    _NOT_JUST_WORK + "(?: \\S+){0,6} (?:everything|me|my (?:whole )?life|all of it|any of it|life|living)(?= )",
    "(?:better|best|happier|easier|relief|lighter)(?: \\w+){0,6} (?:had i|if i had|if id|if i was|if they had|if shed|if theyd) never (?:been born|had me|existed|met me)",
    "(?:might as well|better) (?:not|never) (?:have )?(?:bothered )?(?:been |being |be )?born",
    "(?:slip|fade|melt|drift) away(?: \\w+){0,4} (?:fuss|notice|anyone|anybody|nobody|quietly)",
    "taking up (?:space|room|air|oxygen)",
    "(?:not|id not|wouldnt|no)(?: \\w+){0,2} (?:be )?(?:any |a |much )(?:great )?los(?:s)?(?= (?:\\.|$|to))",
    "(?:absence|being gone|not being (?:here|there)) (?:would|will|might)(?: \\w+){0,5} (?:relief|easier|better|noticed)",
    "waiting for (?:it|everything|life|the whole thing)(?: all)? to (?:be over|end|stop|finish)",
    "(?:deserves?|better off with|be free of)(?: \\w+){0,4} (?:me(?= (?:\\.|$))|someone who (?:isnt|is not))",
    "(?:who|anyone|anybody|nobody|someone)(?: \\w+){0,3} (?:care|notice|text|ring|mind|bothered|realise|realize)(?: \\w+){0,3} (?:if|that|when|im|i)(?: \\w+){0,3} (?:stopped (?:showing|turning|existing)|vanished|disappeared|gone|ghosted|wasnt|died)",
    "(?:only one|only thing|just you|all thats)(?: \\w+){0,3} (?:keeping me here|whod notice|who would notice|that would notice|keeps me here)",
    "(?:place|room|use|need) for me (?:on|in) (?:this|the) (?:planet|world|earth|life)",
    "(?:god|he|they) (?:make|made|did|do) (?:a )?mistake when (?:he|they|god) (?:make|made|create|created) me",
    "(?:dont|not|never|cant|no longer)(?: \\w+){0,4} (?:plan|picture|imagine|see)(?: (?!working)\\w+){0,6} (?:beyond|past|next year|in it|the end of the month|at (?:thirty|forty|fifty|sixty))",
    "would(?: \\w+){0,2} (?:anyone|anybody) (?:even |actually )?(?:care|notice|miss me)(?= )",
)
_family(
    2,
    "loose",
    "(?:hope|hoping|hopes|hoped|wish|wishing|disappointed|glad|gutted|relieved)(?: \\S+){0,9} (?:biopsy|lump|scan|tumour|tumor|cancer|appendix|flutter|heart attack|stroke|illness|going round|benign|terminal|malignant)(?= )",
    "(?:benign|all clear|not serious|fine)(?: \\S+){0,4} (?:disappointed|sorry to hear it|gutted)",
    "(?:wouldnt|not|never|dont) (?:even )?(?:move|brake|swerve|fight it|step back|get out of the way|look)(?: \\w+){0,3} (?:if|when|any ?more)?(?: \\w+)? (?:came|come|something|it|i got ill)(?= )",
    "(?:stop|stopped|stopping) looking (?:before|when) (?:crossing|i cross|crosing|i step)",
    "(?:let go of the wheel|unclip|take my hands off the wheel|close my eyes (?:at|behind) the wheel|going under and staying)",
    "(?:legs?|feet|foot|body)(?: \\w+){0,3} (?:want|wants|wanted|wanting|go|goes) to (?:walk|go|step|jump|move|keep going)",
    "(?:bring|take|took|fetch|call) me with (?:him|her|them|you)(?= )",
    "(?:not|never|no)(?: \\w+){0,4} open (?:my|the) eyes(?= )",
    "(?:death|dying|dead|the void|oblivion)(?: \\w+){0,3} (?:quiet|peaceful|comfort|comforts|comforting|kind|restful|calling|elite|bliss|inviting)(?= )",
    "(?:intrusive|s word|those|the|them|bad) thoughts (?:\\w+ ){0,3}(?:jumping|dying|loud|back|death|hurting|crashing|ending)",
    "(?:reset|off|exit|delete|quit) (?:button|switch|key)(?: \\S+){0,10} (?:me|myself|lights out|my life|for good)(?= )",
    "(?:dug|dig|digging) (?:my )?nails|hitting my head (?:off|on|against)|(?:punch|punched|punching|hit) (?:the |my )?(?:wall|head|legs?|myself)(?: \\w+){0,3} (?:till|until|again|on purpose|felt good)",
    "(?:googled?|searched|looked up|read up)(?: \\w+){0,3} how (?:many|much|long|high|deep)(?: \\w+){0,6} (?:takes|take|need|needed|to)(?= )",
    "(?:ledge|window ledge|roof|edge|balcony|bridge)(?: \\w+){0,4} looking (?:down|over)",
    "(?:off the road|over the edge|came down on me|ran me over|hit me|finishes me|finish me|took me)(?: \\w+){0,5} (?:relieved|thanked it|glad|grateful|mind|good)(?= )",
    "(?:kill|finish|take) me and i (?:thought|said|was like|went)(?: \\w+)? (?:good|fine|great|finally|thank)",
    "(?:relapsed|slipped)(?: \\S+){0,4} (?:arms?|legs?|thighs?|blade|cut|clean)(?= )",
)
_family(
    3,
    "loose",
    "(?:got|have|picked|chosen|chose|set|decided|decide|fixed|know)(?: \\w+){0,2} (?:a|the|my) (?:date|day)(?: \\w+)?(?= (?:\\.|$|and|its|it|for it|ready|in))",
    "(?:keys?|door|note|address)(?: \\S+){0,8} (?:so|to)(?: \\w+){0,2} (?:police|someone|somebody|they|people|he|she|nobody)(?: \\w+){0,3} (?:find|finds|break|know where|get in|walks in)",
    "(?:so|where|when|for) (?:people|they|he|she|someone|nobody|the police|whoever)(?: \\w+){0,3} (?:to find|find|finds|will find) (?:me|my body|it|us)(?= )",
    "note(?:s)?(?: is| are)? (?:in|on|under) (?:me|my|the|a|her|his) (?:locker|drawer|desk|table|bed|pillow|fridge|bag|car|van|glovebox)(?= )",
    "(?:ive|i have|have|ok so ive) (?:tied|tested|measured|counted|loaded|sharpened|drawn)(?: \\w+){0,2} (?:it|them|up)(?= )",
    "(?:stones|rocks|bricks|weights) (?:in|into) (?:my|the) (?:jacket|pockets?|coat|bag)",
    "(?:paid|paying|pay|cheques?|squared|settled)(?: \\w+){0,4} (?:everyone|everything|everybody|all i|what) (?:i )?(?:owe|owed)",
    "(?:fed|feed|food|water)(?: \\w+){0,3} (?:cat|dog|cats|dogs|fish|rabbit)(?: \\S+){0,10} (?:till|until|when|before) (?:someone|somebody|they|she|he) (?:comes|finds|gets|come)",
    "(?:last|final) (?:pint|supper|meal|walk|drink|cup of tea|cigarette|sunset) (?:with|and|then|on|before)",
    "(?:wont|not|never) (?:be )?(?:boarding|getting on|needing (?:the |your )?(?:coaching|help|it|them|anything)|coming back up|see(?:ing)? the weekend)",
    "(?:shant|shall not|wont|not) be (?:needing|requiring|troubling|bothering)(?: \\S+){0,5} (?:after|from|past|anyone|anybody|you)",
    "(?:pills|tablets|blade|rope|knife|bottle|medicine|insulin|belt)(?: \\w+){0,4} (?:in front of me|in my hand|on the bed|beside me|next to me|on my lap|on the bedside)",
    "(?:who wants|someone take|anyone take|need someone|needs a home|have|take) (?:my|for my) (?:cat|dog|cats|dogs|hamster)(?: \\S+){0,6} (?:tomorrow|tonight|by|serious|monday|weekend)",
    "(?:im |i am )?doing it(?= (?:once|when|after|tonight|now|tomorrow|\\.))(?: \\S+){0,3} (?:dont|wont|missus|wife|husband|kids|mum|goes|go|asleep|bye|alone|nights)",
    "goodnight like(?: \\w+){0,4} (?:any other|normal|always|usual)|didnt say goodbye but|they dont know it (?:was|is)",
    "(?:bought|buyed|got|collected|ordered|have)(?: \\w+){0,4} (?:medicine|tablets|pills|paracetamol|boxes)(?: \\S+){0,5} (?:pharmacies|shops|internet|online|places)",
    "(?:it has to be|its gonna be|it will be|has to be) (?:tonight|tomorrow|sunday|today)(?: \\S+){0,3} (?:before|lose my nerve|because)",
    "(?:everything|it all|all) (?:is |will |should )?(?:be )?(?:clear|sorted|arranged|tidy|settled|in order)(?: \\w+){0,3} (?:by (?:the weekend|then|tonight|tomorrow|sunday)|before i go|when im gone)",
)

_family(
    2,
    "wish",
    "(?:feel like|feeling like|want to|wanna|urges? to|keep|need to|have to|could|thinking (?:of|about)|tempted to|started) (?:slash|slashing|cut|cutting|burn|burning|scratch|scratching|stab|stabbing|slice|slicing) (?:my|me|the|both|at)? ?(?:my |me )?(?:own )?(?:arms?|legs?|wrists?|thighs?|skin|face)(?= )",
    "(?:scratch|scratching|bite|biting|cut|cutting|pick|picking)(?: \\w+){0,3} (?:till|til|until) (?:it|i|they) (?:bleed|bleeds|bled)",
)
_family(
    1,
    "loose",
    "worth more(?: \\w+){0,6} (?:insured|in insurance|dead|gone)(?= )",
    "weight (?:round|around|on) (?:everyones|everybodys|their|his|her|my \\w+s?|the family)(?: \\w+)? ?(?:neck|necks|back|shoulders)?",
    "what am i (?:even |actually |really )?for(?= (?:\\.|$))",
    "(?:theyd|they would|he would|she would|hed|shed|everyone would|everyoned)(?: \\w+){0,2} get over (?:me|it|losing me)(?= )",
    "no light at the end", "matter to (?:anyone|anybody|no one|nobody)", "should have had (?:a different|another) (?:kid|son|daughter|child)",
    "(?:reason|want|wanted|point|why) to have another (?:one|birthday)|another birthday",
    "(?:dead ?weight|burden|waste|drain|parasite|leech)(?: \\w+){0,3} (?:on|of|to|for) (?:that |my |the |this |everyones |them|him|her)(?:family|time|parents|wife|husband|kids|money)?",
)
_family(
    2,
    "loose",
    "(?:care|mind|bothered|cry)(?: \\w+)? if (?:the |a |some |that )(?:\\w+ ){0,2}(?:flattened|crushed|squashed|hit|ran over|mowed down|took out|got) me",
    "(?:happy|glad|relieved|grateful|gratitude)(?: \\S+){0,8} (?:terminal|diagnosis|plane|go down|crash|crashed)(?= )|(?:plane|train|bus|coach|car)(?: \\S+){0,10} (?:gratitude|relieved|relief|grateful)(?= )",
    "(?:voice|voices|head|brain|something)(?: \\w+){0,4} (?:says|saying|tells me|telling me|said|goes|whispers)(?: to)? (?:end it|do it|jump|kill|just die|step off|go on then|cut)(?= )",
    "(?:stopped|not|dont|stop)(?: \\w+){0,3} (?:taking|bothering with|using) (?:my |the )?(?:inhaler|insulin|heart (?:pills|tablets|meds)|warfarin|medication)(?: \\S+){0,8} (?:takes me|die|dies|happens|matter|care)(?= )",
    "if it takes me it takes me", "(?:want|like|need) (?:to be )?where (?:he|she|they) (?:is|are)(?= (?:\\.|$))",
    "(?:enter|walk|go|wade|swim)(?: \\w+){0,4} and (?:not|never|dont|no)(?: \\w+)? (?:come|coming|go|swim) (?:out|back)",
    "(?:delete|erase|wipe) my (?:save file|own file|existence|account on life)", "picture(?:d|s)? my (?:own )?death",
    "(?:crossing|train|lorry|bus|bridge)(?: \\S+){0,8} (?:go on then|just do it|now or never)(?= )",
)
_family(
    3,
    "loose",
    "(?:wont|not|never|cant)(?: \\w+){0,2} make it (?:to|too|til|till|2) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the (?:weekend|morning|call|feedback)|christmas|tomorrow)(?! (?:because|as i|im working|can we|could we))",
    "(?:nobody|no one|wont|not|never)(?: \\w+){0,4} find(?:s)? me (?:till|til|until|before|in time|there)",
    "(?:nobody|no one)(?: \\w+){0,3} to find me",
    "(?:take|taking|have|having|swallow) (?:them|it|all|the lot|everything)(?: all)?(?: together| at once| in one go)?(?: \\S+){0,3} (?:tonight|this night|after the|before bed|when they|once they)(?= )",
    "send (?:someone|somebody|the police|an ambulance) to the (?:room|house|flat|address|bridge)",
    "(?:pills|tablets|paracetamols?|capsules|boxes)(?: \\w+){0,3} (?:lined up|laid out|counted|in rows|in a row|arranged)",
    "(?:bought|got|ordered|hired)(?: \\w+){0,2} (?:helium|nitrogen|charcoal|barbecue|a rope|rope)(?= )", "go(?:ing)? through with it(?= (?:\\.|$|tonight|now|this time|was|today))",
    "decided (?:when and how|how and when|on the day|where)", "(?:do|doing) what (?:dad|my dad|mum|he|she|my brother|my father|kurt) did",
    "(?:one|1) (?:less|fewer) (?:applicant|person|mouth|candidate|problem|loser)(?: \\S+){0,6} (?:tomorrow|tonight|monday|soon|by)(?= )",
    "tell (?:them|him|her|mum|dad|everyone|my \\w+) (?:that )?i (?:loved|love) (?:them|him|her|you)", "know exactly how (?:many|much)(?: \\S+){0,8} (?:need|take|have|takes)(?= )",
    "resignation from (?:all of it|everything|life|the world)", "(?:passwords?|pin|login)(?: \\S+){0,14} (?:need it tomorrow|parents can|she can|they can|wife can|mum can|post it|thats me|ok thats all)",
    "blood everywhere|everything is covered in blood|(?:wont|not|doesnt|isnt) stop(?:ping)? bleeding|vein open",
    "(?:paid|booked|chosen|prepaid)(?: \\w+){0,3} (?:undertaker|funeral|coffin|plot|cremation)(?= )",
    "(?:swapped|dropped|gave away|cancelled|canceled)(?: \\w+){0,3} (?:shifts?|appointments?|milk|everything)(?: \\S+){0,4} (?:past|after|from|beyond)(?= )",
    "(?:posted|written to everyone)(?: \\S+){0,12} (?:arrive|get there|land|read)(?: \\w+){0,2} (?:till|til|until|after|when) (?:its|it is|im|ive)(?: \\w+)? ?(?:over|gone|done)?",
    "(?:shotgun|gun|rifle|rope|insulin|helium)(?: \\w+){0,2} (?:out|loaded|ready|unlocked)(?= )", "(?:last|final) train(?: \\S+){0,8} (?:ill be there|be waiting|be on the)", "(?:kiss|kissed)(?: \\w+){0,3} (?:children|kids|baby|wife|girls|boys)(?: \\w+){0,2} (?:sleep|asleep|goodbye|last)",
)

# --- violence against others ------------------------------------------------------------------------------------

_THEM = (
    "(?:him|her|them|you|yous|these people|those people|everyone|every one of (?:them|you)|someone|somebody|that (?:\\w+ ){0,2}(?:man|woman|bitch|bastard|cunt|prick|guy|manager|interviewer|recruiter|twat|boss|lad|cow|wanker|fucker)|"
    "(?:the|this|my|your|their|his|her) (?:\\w+ ){0,2}(?:interviewers?|recruiters?|manager|boss|panel|hr|director|staff|team|ceo|supervisor|head|face|skull|teeth|legs?|arms?|neck|jaw|kneecaps?|nose|throat|kids|family|house|car|tyres|windows?|gaffer|foreman|receptionist|people there|lady|bloke|woman|man|guy|lads?|bastards?|bitch|cunts?|pricks?|wife|husband|colleagues?|ex)|"
    "people|one of (?:them|you)|all of (?:them|you)|the lot of (?:them|you)|the \\w+ who (?:rejected|interviewed|turned)|whoever \\w+|the hiring manager|sandra|dave|steve|karen|mr \\w+|mrs \\w+|ms \\w+|he|she|they)"
)
_HURT = "(?:kill|murder|stab|shoot|hurt|hit|punch|slap|beat|batter|strangle|choke|throttle|smash|break|burn|attack|harm|knife|run over|run down|bash|thump|kick|headbutt|deck|glass|slit|cut|destroy|poison|jump|hunt|fuck|mess|do|finish|finish off|lamp|chin|knock out|knock|strangle|rip|tear|gut|throw|push|smack|bury|execute|torture|blow up|bomb|torch|end|drown|scald|acid|club|skin|wring|crush|shank|snap|twat|belt|leather|lay out|lynch|hang)"
_VIOLENT_SOURCES: tuple[str, ...] = (
    "(?:ill|im gonna|i will|i shall|imma|gonna|going to|want to|wanna|id love to|id like to|feel like|want|i could|i might|i swear ill|i may|id|we will|well|about to|need to|i should|tempted to|ready to|someone should|somebody should|someone needs to|someone ought to|someone will|will|should|thinking (?:of|about)|think about|fantasi[sz]e about|dream of|dreaming of|plan to|planning to|planning on|i have to|let me|ought to|deserves? (?:someone )?to|to go (?:down |round |over )?there and|go (?:down |round |over |in )?there and|come (?:down |round |over |in )?there and|and|or|til i|until i|before i|make me|to|go and|would happily|happily|gladly|try and|could happily|could|urge to|just){_} (?:go |go and |come and |come |fucking |try and )*"
    + "(?:"
    + _HURT
    + "|(?:kill|stab|shoot|punch|hurt|beat|strangl|chok|smash|burn|attack|harm|slapp|hitt|murder|break|kick|poison|torch|bomb)ing){_} (?:the (?:shit|crap|living daylights|fuck|life|hell) out of )?"
    + _THEM
    + "(?: (?:up|down|in|over|dead|out|off|apart|to death|to pieces|to the ground|open))?",
    "(?:should|ought to|deserves?(?: to)?|needs?(?: to)?|needs|must|hope|has to|want(?:s)? to see|wish|pray)(?: (?:he|she|they|you|it|that|someone|him|her|them|the \\w+|that \\w+|all|lot|of|those|people|to))*{_} (?:be |get |gets |got |been |have been |being |a |to )*(?:shot|stabbed|killed|hanged|hung|strung up|murdered|burned|burnt|beaten up|beaten|run over|punched|executed|battered|a (?:bullet|kicking|beating|slap|smack|good hiding|brick|knife)|lynched|put down|hurt(?= (?:\\.|$|bad|badly|for))|hospitali[sz]ed|crushed|torched|blown up|decked|bombed|acid)(?! at (?:their|his) own game)",
    "(?:hope|wish|pray|praying|want)(?: that| to god)* (?:he|she|they|you|it|all of (?:them|you)|yous|every one of (?:them|you)|him|her|them|the \\w+ \\w+|your (?:kids|family|whole family|house)|the (?:interviewer|recruiter|manager|panel))(?: all| both| just| fucking| would| will| to|ll)* (?:die|dies|dead|drop dead|drops dead|rot(?:s)?|burn(?:s)?(?: in hell)?|bleed(?:s)?|choke(?:s)?|suffer(?:s)? and die|get(?:s)? hit by|get(?:s)? run over|crash(?:es)?(?= (?:\\.|$|your|her|his|their|on)))",
    "(?:they|he|she|you|yous|all of them|those people|interviewers?) (?:all )?(?:deserves? to|needs? to|should|must|ought to|will|gonna|are gonna|is gonna) (?:all )?(?:die|bleed|burn(?= (?:\\.|$|in|for|alive))|suffer(?= (?:\\.|$|like|for))|drop dead|pay with (?:their|his|her|your) (?:life|lives|blood))",
    "(?:burn|burning|torch|torching|blow|blowing|bomb|bombing|smash|smashing|set fire to|set alight|shoot|shooting|petrol bomb|trash|trashing|wreck|wrecking|raze|level|light|flatten)(?: \\w+){0,2}? (?:the|that|this|their|your|his|her|whole|entire)(?: \\w+){0,3}? (?:place|building|office|offices|shop|store|warehouse|depot|down|up|house|car|company|site|hq|headquarters|headoffice|head office|branch|hotel|care home|factory|unit|gaff|to the ground|windows?|on fire|reception|van|vans)(?: down| up| to the ground| in| alight| on fire)*(?! (?:with (?:my|our) (?:ideas|energy|sales)|competition))",
    "set (?:it|the (?:\\w+ ){0,2}(?:place|building|office|shop|warehouse|house|car)|fire to (?:it|the|their|your|his|her)|them|him|her) ?(?:on fire|alight|ablaze)",
    "(?:brick|petrol|hammer|bat|knife|gun|axe|crowbar|machete|bullet|matches|acid|bomb|shotgun|blade|emojiknife|emojigun|emojibomb)(?: \\w+){0,4}? (?:through|in|into|at|to|for|with|on|over|round)(?: \\w+){0,2} (?:window|windows|windscreen|his|her|their|your|him|them|you|office|interview|name on it|car|work|reception|that place|there)(?= )(?! (?:interview question))",
    "(?:bring|bringing|take|taking|carry|carrying|got|come back with|coming back with|turn up with|return with|came with|go in with|coming in with|pack) (?:a |my |the |some )*(?:\\w+ )?(?:knife|gun|bat|hammer|axe|machete|crowbar|petrol|shotgun|weapon|blade|bomb)(?= )(?! (?:skills|to (?:a|the) gunfight))",
    "know (?:exactly )?(?:where|what) (?:he|she|they|you|the \\w+|that \\w+|yous)(?: all)? (?:lives?|drives?|parks?|works?|sleeps?|kids go|takes? (?:his|her) kids|finish(?:es)?(?: work)?|children go)(?= )",
    "(?:better|should|need to|best|gonna have to|had better|want to|tell (?:him|her|them) to) watch (?:his|her|their|your|yer) back",
    "(?:ill be|im gonna be|i will be|be) (?:waiting (?:for (?:him|her|them|you|that)|outside|in the car park|by (?:his|her|your) car)|coming for (?:you|him|her|them|that)|paying (?:him|her|them|you) a visit|seeing (?:you|him|her) outside)(?! (?:to (?:call|reply|answer|ring)|your (?:call|reply|answer)))",
    "(?:im|ill|i will be|i am|be) (?:coming|come) (?:for|after|to get) (?:you|him|her|them|that|all of|every|the \\w+ who)",
    "(?:ill|i will|gonna|im gonna|going to) (?:find|get|hunt|track)(?: you| him| her| them)(?: all| down| both)* (?:and|down|outside|one day|for this|when|in the|alone|back for)(?= )(?! (?:a job|on linkedin|and (?:thank|ask|apply)))",
    "(?:ill|im gonna|i will|gonna|wanna|want to) (?:make|see) (?:him|her|them|you|that \\w+|the \\w+|every one of them|all of (?:them|you)|yous)(?: all)? (?:bleed|suffer|scream|beg|hurt|dead|in the ground|in a (?:box|coffin|wheelchair|hospital)|die|burn|pay in blood|pay with)",
    "(?:he|she|they|you|theyll|youll|hell|shell|yous|someone)(?: is|s| are|re| will|ll)? ?(?:gonna|going to|will|be|better)? ?(?:end up|be) (?:in (?:hospital|the hospital|a coffin|a box|a grave|a body bag|the morgue|a and e|intensive care|the ground|the boot)|dead(?= (?:\\.|$|if|by|when|meat))|dead meat|six feet under|carried out)",
    "(?:dead (?:man|woman|meat)|a dead man)(?: walking)?(?= (?:\\.|$|if|when|he|she|for|walking))",
    "(?:wring|break|snap|slit|cut) (?:his|her|their|your|that \\w+|the \\w+) (?:\\w+ )?(?:neck|legs?|throat|fingers|jaw|nose|arms?|face|kneecaps?|knees|teeth|skull)",
    "(?:put|send|stick|landing|land) (?:him|her|them|you|one of them|that \\w+|the \\w+) (?:in (?:hospital|a coffin|the ground|a and e|a wheelchair|a box|intensive care)|six feet)",
    "(?:put|stick|shove|plant|swing) (?:a |my |the )*(?:\\w+ )?(?:knife|fist|bullet|brick|boot|axe|hammer|screwdriver|fork) (?:in|into|through|to) (?:his|her|their|your|him|them|you|that|the (?:interviewer|manager))",
    "(?:slash|slashing|key|keying|let down) (?:his|her|their|your|the \\w+) (?:\\w+ )?(?:tyres|tires|car|brakes|face|throat)",
    "(?:cut|cutting) (?:his|her|their|your) (?:brakes|brake (?:lines|cables?)|throat|head off)",
    "(?:there will be|therell be|gonna be|want|see|make it a|theres gonna be|spill|spilling) (?:a )?(?:blood(?:bath|shed)?|massacre|mass shooting|shooting)(?= )",
    "(?:blood on (?:the|their|your|his|her) (?:walls?|floors?|hands by))",
    "(?:shoot|shot|shooting) (?:up|the place up|everyone|them all|the lot|up the)(?= )",
    "(?:go|going|went|gone) (?:postal|full columbine)(?= )",
    "(?:want|wanna|want to see) (?:him|her|them|you|that \\w+|the \\w+|all of (?:them|you)) (?:dead|to die|hurt|bleeding|in pain|gone for good|to bleed|to burn|killed)",
    "(?:better|should) (?:hope|pray) (?:he|she|they|you)? ?(?:dont|doesnt|never|i dont|i never) (?:meet|see|find|run into|bump into|catch|cross)(?= )",
    "(?:if i (?:ever )?(?:see|meet|catch|find|get hold of|bump into|run into)|when i (?:see|catch|find|get)|wait (?:till|until) i (?:see|catch|find|get)|let me (?:catch|get my hands on)) (?:him|her|them|you|that \\w+|the \\w+ \\w+|one of them)(?: \\w+){0,6}? (?:kill|punch|hit|break|knock|deck|swing|smash|batter|dead|hurt|lamp|chin|floor|stab|slap|hands on|out cold|hospital|regret it|what happens|be sorry)",
    "get my hands (?:on|round|around) (?:him|her|them|you|his|their|your|that|the (?:interviewer|recruiter|manager))",
    "my (?:hands|fists) (?:round|around|on|in) (?:his|her|their|your) (?:neck|throat|face)",
    "(?:accidents? happen|be a shame if (?:something|anything) happened to|hope your (?:brakes|house)|sleep with one eye open)",
)
_VIOLENT_SOURCES += (
    "(?:go|come|going|coming|turn up|walk|get) (?:\\w+ ){0,3}(?:in |back |down |round |over |there )*with (?:a |my |the |his |dads? |some )*(?:\\w+ )?(?:bat|knife|gun|rifle|axe|hammer|machete|petrol|crowbar|shotgun|blade|pistol|weapon)",
    "(?:bring|bringing|take|taking|fetch|fetching|got|get|getting|carrying|borrow|borrowing)(?: \\w+){0,4} (?:rifle|gun|shotgun|pistol|machete|axe|weapon|knife|crowbar|baseball bat)(?= )(?! (?:for work|on me for work|skills|rack|set|block|sharpen\\w*))(?:(?: \\w+){0,4} (?:to|in|into|round|over) (?:the |their |his |her |that )?(?:\\w+ )?(?:office|interview|campus|shop|place|work|building|house|call|reception|school))",
    "(?:wants?|needs?|deserves?|getting|get|got|due|asking for)(?: \\w+){0,3} (?:kicking in|kicked in|smashing in|stoving in|caving in|beating up|doing over|knocking out|seeing to|jumped|shanked|merked|lamped|decked|filled in|slapped about|battered|clapped|smoked|roughed up)(?= )",
    "hes getting (?:jumped|shanked|merked|clapped|battered|slapped|done)",
    "deserves? to (?:burn|die|bleed|suffer|hang|be hurt)(?= )",
    "(?:own|have|got|bought|carrying|buying|bring) (?:the |some |a )?(?:matches|petrol|lighter fluid|petrol and matches|the means)(?= (?:\\.|$|and|to|for))(?:(?= )(?! to (?:start|travel|get)))",
    "(?:gets?|have|has|getting|got) (?:whats|what is|what he|what she|what they) (?:coming|deserves?)(?: \\w+){0,5} (?:car park|outside|friday|tonight|monday|dark|night|home|alley|when i)(?= )",
    "(?:wait|waiting|waits) (?:til|till|until|for) (?:he|she|they|her|him|them)(?: \\w+){0,6} (?:sorry|regret|pay|see|get it|learn|alone|dark|locks? up|comes? out|leaves?|finish(?:es)?)(?= )(?! (?:to (?:call|ring|reply|decide)|the (?:process|interview)|back to me))",
    "(?:tamper|tampering|mess|messing|fiddle|fiddling|cut|cutting|loosen|loosening)(?: \\w+)? (?:with )?(?:his|her|their|your|the \\w+) (?:\\w+ )?(?:brakes?|car|steering|wheel nuts|wheels|brake lines?)",
    "poison (?:his|her|their|your|the \\w+) (?:\\w+ )?(?:coffee|tea|food|drink|lunch|dog|cat|water|sandwich\\w*)",
    "(?:knock|beat|kick|punch|slap|batter) (?:him|her|them|you|that \\w+|the \\w+) (?:senseless|unconscious|out cold|silly|black and blue|half to death|to a pulp|into next week|stupid)",
    "push (?:him|her|them|you|that \\w+) (?:off|under|down|in front|into|out of)(?= )",
    "make (?:to )?(?:him|her|them) what (?:he|she|they)(?: \\w+){0,3} (?:with my hands|to me)(?= )",
    "bomb (?:the|that|their|this|your)(?: \\w+){0,3}(?= )(?:(?= )(?! (?:disposal|shelter|squad|scare)))",
    "(?:this|these|those|such|they|them|all) (?:\\w+ )?(?:people )?(?:must|should|need to|ought to) (?:all )?(?:be )?(?:shot|hanged|hung|killed|burned|burnt|beaten|die)",
    "(?:drive|driving|plough|ram|reverse|crash)(?: \\w+){0,4} (?:through|into|at) (?:their|his|her|the|your)(?: \\w+){0,3} (?:window|door|reception|office|house|car|them|him|her|front)(?= )",
    "have (?:him|her|them|you) (?:sorted out|sorted|done over|seen to|dealt with|killed|hurt|shot|beaten|taken care of)",
    "(?:hes|shes|theyre|youre|he is|she is|they are|hell be|shell be) (?:all )?(?:dead|dead meat|a dead man|finished|mince ?meat)(?= (?:if|when|meat|man|once|next time|to (?:me )?if))(?! on (?:time|their feet))",
    "(?:horsewhip|horsewhipped|flog|flogged|flogging|whip|whipped|whipping|thrash|thrashed|thrashing|lynch|lynched|lynching|keelhaul|keelhauled|tarred)",
    "(?:find|found|dump\\w*|end up|ends up|left|leave)(?: \\w+){0,3} (?:in a (?:ditch|canal|river|skip|shallow grave|hole|bin bag)|face down)(?= )",
    "(?:put|puts|putting|stick|plant|place|wants?|needs?|deserves?|get|take|takes|taking) (?:a |one )?(?:bullet|knife|brick|match|petrol|fist|boot|hammer|axe|torch)(?: \\w+)? (?:in|into|through|to|under|at|between) (?:the |his |her |their |that |your |every |this |all )*(?:\\w+ ){0,2}?(?:lot|head|heads|face|skull|window|windows|them|him|her|you|place|eyes|ribs|teeth|one of them|back|building|office|shop|throat|bastards?|car)",
    "(?:someone|somebody|anyone|one of us|i|we)(?: \\w+)? (?:should|ought to|needs to|wants to|must|hopes?|would|will|ll|could) (?:just |really |go and |have to |actually )*(?:run (?:him|her|them|that \\w+) over|burn|shoot|stab|petrol bomb|bomb|torch|kill|batter|deck|push (?:him|her|them)|lamp|hurt|end him|end her|slap|hit|beat|sort (?:him|her|them) out|strangle|poison)(?= )(?! (?:it|the (?:calories|candle|midnight)|me|them with kindness|for))",
    "run (?:him|her|them|you|that \\w+|the \\w+|yous)(?: \\w+)? (?:over|down)",
    "(?:hope|hoping|wish|pray|want|wanna see|love it if|happy if)(?: \\w+){0,5} (?:stabs?|shoots?|kills?|burns?|runs? over|gets? run over|stabbed|shot|gets? shot|beats? up|gets? beaten|batters?|decks?) ?(?:him|her|them|you|down|over|up|it)?(?! (?:me|myself|the interview|it in))",
    "(?:deserves?|needs?|wants?|asking for|due|could do with|get|earned|owed) (?:to be |to get |to |a |be )*(?:good |proper |right |bloody |severe )?(?:pushed (?:down|off|under|in front)|thrown (?:down|off|out of a window|under)|beating|kicking|hiding|thumping|battering|hammering from me|slapping|whipping|stabbing|knifing|punching|punch|slap|smack|killing|bullet|hurting|burning|beaten|shot|shooting|hanging|hanged|strangling|flogging|to die|die)(?= )(?! (?:in the (?:interview|market)|myself|me))",
    "(?:ill|im gonna|i will|gonna|going to|i shall|i|would|could|and){_} (?:\\w+ ){0,3}?(?:put|knock|break|smash|kick|punch|bash|rearrange|cave|stove|rip|tear|cut|slash|take|chop|bite|split|ram|shove|stuff|wrap)(?: \\w+){0,2}? (?:teeth|block|head|heads|face|jaw|nose|skull|legs?|arms?|neck|ribs|kneecaps?|knees|throat|eyes?|lights|tyres|fingers|balls|tongue)(?= (?:in|off|down|out|for|\\.|$|with|if|open|before|when|and|so|round|like|against|through|clean|himself|herself|from))(?! (?:around|round (?:it|this)))",
    "(?:his|her|their|your|hr) (?:\\w+ )?(?:teeth|block|head|face|jaw|nose|skull|legs|neck|throat|tyres|windows?) (?:in|off|down (?:his|her|their|your)|out|open)",
    "(?:break|smash|kick|cut|chop|blow|bash|cave) (?:his|her|their|your|that \\w+) (?:\\w+ )?(?:head|heads|face|legs?|arms?|skull|jaw|neck|hands|bones|fingers|teeth|brains?|knees)",
    "(?:strangle|throttle|choke|murder|swing for|lamp|deck|batter|flatten|floor|glass|chin|twat|gut|do|skin|kill) (?:that|the|this|every|them|him|her|you|his|those|these|everyone|all)(?: (?:\\w+ ){0,3}(?:with (?:my|me) (?:own |bare )?hands|and i would|in|if|matron|interviewer|manager|recruiter|panel|boss|woman|man|cow|bastard|bitch|prick|cunt|idiot|one of them|on (?:that|the) panel|over))(?= )(?! (?:(?:the )?interview|myself if it|if i dont clear))",
    "(?:kill|murder|shoot|stab|burn|bomb|slaughter|execute) (?:them|him|her|you|everyone|yous|every one of them|every last one|those people|these people|that lot|the lot|the (?:whole )?(?:panel|lot|team|office|place))(?: all| both)?(?= (?:\\.|$|then|and|if|for|tonight|with|in|i|myself|on|at|before|when|slowly|one by one|all|now|so|like|too|because))(?! (?:with kindness|for (?:a|some) (?:coffee|tea|job)))",
    "swing for (?:him|her|them|you|that|the)(?= )(?! (?:it|fences|role))",
    "(?:know|found out|find|found|got|have|know exactly)(?: \\w+){0,2} (?:where|what time|what day|which (?:car|bus|train|house))(?: \\w+)? (?:he|she|they|you|this|that|is living|is|hr|the|lives)(?: \\w+){0,6} (?:lives?|living|finish\\w*|leaves?|walks?|parks?|drives?|home|wont get up|will see|be there|be sorry|waiting|sleeps?|kids)(?= )(?! (?:the (?:process|meeting)|recruitment))",
    "(?:find|found|know) where (?:is |are )?(?:living|live|he|she|they|this|lives)(?: \\S+){0,8} (?:will see|shell see|hell see|theyll see|pay|sorry|regret|visit)",
    "(?:their|his|her|your) (?:home )?address(?:es)?(?: \\S+){0,10} (?:shotgun|gun|knife|brick|petrol|visit|think about that|be sorry|round)|(?:shotgun|gun|knife|rifle|machete)(?: \\S+){0,10} (?:their|his|her|your) (?:home )?address",
    "(?:walks?|walking|goes|gets|cycles|drives|parks|leaves)(?: \\w+){0,2} (?:home|alone|late)(?: \\w+){0,6} (?:accidents?|happen|be a shame|dark|canal|be careful|waiting)(?= )",
    "accidents? (?:do |can |will )?happen(?= (?:\\.|$|to|you know|dont they))(?! (?:at (?:work|the)|in (?:care|kitchens)))",
    "(?:sleep|sleeping) with (?:one|1) eye open",
    "(?:watch|mind|check) (?:his|her|their|your|yer) (?:back|step|brakes)(?= )(?! (?:straight|when lifting))",
    "(?:house|place|building|office|shop|warehouse|car|agency|it|whole thing)(?: \\w+){0,2} (?:goes|go|going|went) up in (?:flames|smoke)",
    "(?:burn|burnt|burned|burning|torch\\w*|blow\\w*|fire bomb\\w*|petrol bomb\\w*)(?: \\w+){0,4} (?:down|to the ground|up|with them in|agency|place|building|warehouse|office)(?= )(?! (?:in simulations|balloons|a storm|on me|out of proportion))",
    "(?:not|wont|never)(?: \\w+){0,2} (?:arrive|get|reach|make it|come|walk)(?: \\w+)? (?:to|back to)? ?(?:his|her|their|your) (?:house|home|car|family|kids|door)(?: \\w+){0,3}(?= )|(?:boss|manager|interviewer|he|she|they|recruiter) (?:will not|wont) (?:arrive|get|make it|come) (?:to (?:his|her|their) (?:house|home)|home)(?= )",
    "carried out (?:of|in a)(?: \\w+){0,4} (?:building|box|bag|there|bodybag|when im|i finish)",
    "see (?:that|this|him|her|them|the|those)(?: \\w+){0,2} (?:dead|hang|burn|bleed|in a (?:coffin|box)|suffer|buried|six feet under)(?= )",
    "(?:punish|hit|beat|hurt|sort)(?: \\w+){0,3} with my (?:own |bare )?(?:hands?|fists?)",
    "(?:my|the) (?:hands|fingers) (?:round|around|at|on) (?:his|her|their|that) (?:\\w+ )?(?:throat|neck|windpipe)",
    "(?:get|got|getting|send|sending|bring|bringing|pay|paying|have) (?:my |some |the |a )?(?:brothers?|cousins?|lads|mates?|boys|dad|uncle|someone|blokes?)(?: \\w+){0,2} (?:to|round to|and) (?:do|sort|batter|beat|visit|hurt|break|pay|smash|kick|teach|see to)(?= )(?! (?:my (?:cv|notes)|the dishes|the (?:cooking|cleaning)))",
    "(?:ill|i will|gonna|im gonna|im going to|going to) (?:be there|wait|be waiting)(?: \\w+){0,3} (?:and|til|until|outside|for)(?: \\w+){0,3} (?:wont|she|he|they)(?: \\w+){0,2} (?:get up|walk|comes out|come out|finish)(?= )",
    "wont (?:be )?(?:get|getting|walk|walking) (?:up|away|again)(?: after| from)?(?= (?:\\.|$|when|if|after|this))",
    "(?:go|come|going|coming) (?:down |round |over |in |back )*(?:there )?(?:with|carrying) (?:a |my |the )?(?:knife|bat|gun|hammer|axe|machete|petrol|blade|bottle|crowbar|brick)(?= )",
    "hurt (?:him|her|them|you)(?: \\w+){0,8} (?:physically|badly|like (?:he|she|they)|the way (?:he|she|they))",
    "(?:ill|i will|gonna|ill just) take (?:\\w+ ){1,4}with me when i go",
    "both of us dead|all of us dead",
)
_PERSON = "(?:him|her|them|his|hers|their|that (?:\\w+ ){0,2}(?:man|woman|manager|recruiter|interviewer|boss|foreman|lad|bloke|guy|cow|bastard|bitch|prick)|the (?:\\w+ ){0,2}(?:manager|recruiter|interviewer|boss|foreman|director|supervisor|panel|woman|man)|hr|everyone|all of them|the lot of them|all the people|somebody|someone)"
_VIOLENT_SOURCES += (
    # the writer, a hurt, a person: in any order of tense that second-language and dictated texts use
    "(?:i|ill|im|i will|i shall|imma|we|well|gonna|going to|want to|wanna|intend to|me and my \\w+){_} (?:\\w+ ){0,3}?(?:kil|shoot|stab|strangle|poison|murder|shank|beat|hit|hurt|harm|smash|slash|cut|break|put|throw|push|hang|burn)(?:ing)?(?: \\w+){0,3}? "
    + _PERSON
    + "(?: \\w+){0,3}? (?:until|till|with (?:iron|a|my|the)|through (?:the|a) (?:windscreen|window|wall)|throat|face|down the stairs|legs?|arms?|skull|head|teeth|jaw|dont walk|cant walk|blood|dead|as+)",
    "(?:beat|whoop|kick|bust) (?:his|her|their|your|that \\w+|the \\w+) (?:\\w+ )?(?:as+|arse|backside) ?(?:in|up|at|outside|fr|when|tonight|\\.|$)",
    "(?:wait|waiting|be) (?:for (?:him|her|them|that \\w+) |behind |at |outside |by )(?:\\w+ ){0,6}(?:with a|bat|knife|hammer|gate this evening|the pillar|not walk away)",
    "(?:run|running|runing|mow|mowing|drive over|driving over|knock|knocking) (?:him|her|them|that \\w+|the (?:manager|recruiter|boss|foreman)) (?:over|down)",
    "(?:he|she|they|the \\w+|his|her|theyll|hell|shell) (?:will|wont|will not|ll|is|are)?(?: not)?(?: \\w+)? ?(?:pay with (?:blood|his|her|their)|see (?:christmas|the weekend|another day|tomorrow|old age|easter|new year|the morning))",
    "(?:will not|wont|not gonna|not going to) see (?:christmas|easter|the new year|another (?:day|birthday)|old age)",
    "(?:they|he|she) (?:ought to|should) be (?:afraid|scared|frightened|terrified)(?: \\S+){0,14} (?:rifle|gun|knife|licence|nothing to lose|shotgun)",
    "(?:knife|gun|blade|rifle|hammer|bat|weapon)(?: \\S+){0,6} (?:for )?when i(?: \\w+)? (?:see|meet|find|get) (?:him|her|them)",
    "(?:outside|at|round|to) (?:her|his|their|that \\w+s?) (?:\\w+ )?(?:flat|house|gate|door|work|office|home|car)(?: \\w+){0,4} with (?:a |my |the )(?:knife|bat|gun|hammer|blade|machete)",
    "(?:his|her|their|that|the) (?:house|car|office|flat|shop|place|warehouse|building)s? (?:is |are )?(?:gonna be |going to be |getting |get |gets )(?:torched|burnt|burned|bombed|smashed|firebombed)",
    "(?:i put|ill put|put|slip|gonna put) (?:\\w+ )?(?:poison|bleach|rat poison)(?: \\w+)? (?:in|into) (?:the |his |her |their )?(?:coffee|tea|food|drink|cup|water|lunch)",
    "(?:ruin|rearrange|cave in|mash up|melt|slash|slice|scar|carve) (?:his|her|their) face",
    "(?:hope|wish)(?: \\w+){0,3} (?:bombs?|burns?|shoots? up|torch\\w*)(?: \\w+){0,4} (?:might be me|could be me|me|ill do it)",
    "(?:somebody|someone)(?:s| is)? (?:gonna|going to) (?:bleed|die|get hurt|end up dead)",
    "(?:followed|following|watching|watched) (?:him|her|them)(?: home)?(?: twice| again| for| every)(?: \\S+){0,10}|(?:be easy|so easy)(?: \\S+){0,3} (?:ive )?followed (?:him|her)",
    "(?:make|build|making|building|made) (?:a |the )?bomb(?= )(?: \\w+){0,4}",
    "(?:this|that|the|these|those) (?:man|woman|manager|people|boss|recruiter|men)(?: all)? (?:must|has to|have to|needs? to|deserves? to|is gonna|are gonna) die",
    "(?:hes|shes|theyre|he is|she is|they are|youre) (?:all )?(?:getting|gonna get|going to get|gonna be|going to be) (?:stabbed|shot|shanked|battered|killed|hurt|smashed|beaten|done in|cut|murdered|buried)",
    "(?:crowbar|bat|knife|hammer|gun|machete|blade|axe|shotgun|rifle)(?: \\w+){0,5} for (?:him|her|them|that \\w+|the (?:manager|boss|gaffer|recruiter|foreman))",
    "(?:merk|shank|clap|smoke|murk|cap) (?:him|her|them|that \\w+|the \\w+|every\\w*)", "(?:his|her|their) blood (?:on|over|all over|everywhere)", "acid (?:at|in|on|over) (?:him|her|them|his|their)",
    "one of us (?:will not|wont|isnt gonna|is not going to) (?:walk away|come back|leave|get up)",
    "knock (?:every|all|each|his|her|their)(?: \\w+){0,3} (?:teeth|tooth)(?: \\w+)? (?:out|down)",
)
_VIOLENT_SOURCES += (
    "(?:know|knows|found out|seen|watched|memorised)(?: \\w+){0,3} (?:which|what|where|when)(?: \\w+){0,3} (?:her|his|their|your|the (?:manager|recruiter|interviewer)s?) (?:children|kids|daughter|son|wife|husband|car|mother|mum|family|gym|house|street)(?: \\w+){0,2} (?:attend|go|goes|parks?|parked|live|lives|school|plays?|is|walks?|drinks?)",
    "(?:she|he|they) (?:park|parks)(?: \\S+){0,8} (?:just saying|same spot|every day|every night|alone|no cameras)",
    "(?:hed|shed|theyd|he had|she had|they had|he|she|they) (?:better|best|should) not (?:walk|be|go|come|sleep|turn|show)(?: \\w+){0,5} (?:alone|tonight|face|near|outside|dark|back)(?= )",
    "accident with (?:that|the|his|her|this)(?: \\w+){0,6} (?:forklift|car|van|stairs|machine|lorry|driving|press|press|me)(?= )",
    "(?:get|gets|got) (?:whats|what is|what was|all thats) coming(?: to (?:him|her|them))?(?: \\S+){0,8} (?:lads|mates|brothers|van|car park|bat|knife|quiet)(?= )",
    "(?:pity|shame|sad)(?: \\w+){0,3} if (?:something|anything)(?: \\w+){0,3} happen(?:ed|s)?(?: to)?(?: \\w+)? ?(?:his|her|their|that|the|him|them)(?= )",
    "(?:make|made|force|get) (?:her|him|them|that \\w+|this \\w+)(?: to)? pay (?:with|in) (?:blood|his|her|their)",
    "(?:imagining|imagine|picturing|thinking (?:of|about)|dreaming of|planning|fantasising about)(?: \\w+){0,3} (?:bringing|taking|walking in with|turning up with|going in with|using)(?: \\w+){0,4} (?:shotgun|gun|knife|axe|hammer|petrol|bat|rifle|machete)",
    "(?:theyll|they will|they would|theyd|hell|shell) (?:listen|notice|remember me|know my name|be sorry)(?: \\w+){0,2} (?:then|when)(?: \\S+){0,6} (?:gun|knife|petrol|blade|blood|axe)",
)
_HYPERBOLE = pattern(
    "(?:case comp|competition|exam|test|team|teams|lobby|tournament|match|league|other side|paperwork|lawyers?|tribunal|court|reviews?|glassdoor|trustpilot|reddit|twitter|linkedin|kindness|mario kart|game|games|gaming|boxing ring|cage fight|sparring|fight night|fight sat|fight)",
    "if looks could kil", "(?:bitten|bit|bite|biting|bites) (?:\\w+ )?heads? off", "(?:kill|kil|hit|shoot|gut|skin|cut) (?:the |a |some )?(?:lobsters?|crabs?|pigs?|chickens?|cows?|rats?|mice|animals?|sheep|bugs?|weeds|fish|turkeys?)",
    "(?:into|to) the sun",
    "bit(?:e|ing)? my (?:tongue|lip)|bit my (?:tongue|lip)",
    "(?:whoever|who ever)(?: \\w+)? (?:invented|designed|wrote|made|came up|thought|built|devised|created|decided on)",
    "kil my darlings",
    "(?:my|his|her) own neck",
    "(?:my|a) neck on",
    "(?:could|would) (?:kill|murder) (?:for )?(?:a|some|the) (?:coffee|tea|pint|drink|curry|biscuit|cuppa|nap|sandwich|pizza|kebab|burger|cigarette|smoke|glass|cup|gin|beer|takeaway|holiday|wee|chance|job)",
    "(?:mum|mam|mom|wife|husband|dad|girlfriend|boyfriend|partner|nan|landlord|he|she|they|boss|parents|sister) (?:is |are |will |would |ll |s )*(?:gonna |going to )?(?:kill|murder|strangle|shoot|skin) me",
    "(?:kill|murder|smash|nail|crush|destroy|slay|batter|beat|hit|attack|punch|break) (?:it|this (?:interview|presentation|test|next one)|that (?:interview|presentation|test|essay|exam|target)|the (?:interview|presentation|test|exam|next (?:one|interview)|target|numbers|ground|gym|books|deadline|mood|vibe|competition|application|case study|pitch|ice|bank|news|record|habit|cycle|news|silence|road|traffic|roof|assessment|boards?|pavement|wall|pillow|sofa|desk|screen|laptop|keyboard|snooze|sack|hay|streets|phones|question|questions|task|exercise)|my (?:interview|next|target|targets|pillow|laptop|phone|goals?|sales|record|pb|desk))",
    "(?:knock|blow|kill) (?:them|em|you|him|her) (?:dead(?= (?:at|in|on|tomorrow|\\.|$|with|next))|away|off (?:their|his|her) feet|out of the (?:park|water)|with kindness)",
    "(?:beat|beaten|beating) (?:me|them|him|her|you|everyone|someone) (?:to (?:it|the)|at|by|on|in the|fair|out)",
    "(?:hit|beat|get|end|do|finish|throw|push|run|cut|break|tear|rip|mess) (?:you|them|him|her|people|someone|everyone|the team|the staff) (?:up (?:about|on|for|with|later|again)|with (?:my|a|an|the|some) (?:question|idea|cv|portfolio|pitch|email|call)|for (?:advice|tips|feedback|six)|a (?:line|message|email|bone|text)|through|off (?:balance|track)|into (?:it|the role|work)|out of my|forward|towards|to (?:improve|see|do|the side|the limit)|by (?:the|my))",
)
_VIOLENCE_OFF = pattern(
    "(?:not|never|wouldnt|dont|isnt|wont|no|didnt|without|nobody|hadnt|rather than|instead of)(?: (?:wish|desire|intention|plan|gonna|going|to|want|wanna|ever|actually|really|saying|i|im|id|ill|that|would|will|do|anything|like|about|the|type|of|person|who|a|threat|threatening|trying|mean|literally|even|someone|anyone|people|hurt|violent|and|or|violence|one|think|thinking))*$"
)
_VIOLENCE_BY_OTHERS = pattern(
    "(?:he|she|they|my (?:ex|dad|brother|husband|wife|neighbour|boss|manager|stepdad|father|mother|partner)|patients?|residents?|customers?|clients?|someone|a (?:man|woman|patient|customer|resident|client)|somebody|kids|students|gang|the film|the book|the song|the game|in the (?:film|game|book|show)|putin|soldiers|who|villain|character)"
    "(?: (?:threatened|threatens|said|says|told|tried|was|wanted|want|wants|wantsto|wantedto|has|had|that|hed|shed|theyd|he|she|they|would|will|to|me|hes|shes|theyre|gonna|going|tries|who|is|are|might|could|did|once|used|always|keeps|kept|sometimes|us|my|often|even|tries|likes|like|just|about|talks|talked|nearly|of))*$"
)

# --- heat -------------------------------------------------------------------------------------------------------

_ABUSE = _Gate(
    "(?:fuck|screw|sod) (?:you|them|him|her|the lot|off|this company|that company|these people|every(?:one)?|all of|yous?|the (?:whole|recruiter|manager|panel|company|bastards))",
    "f(?:\\*)+k (?:you|them|off)",
    "kys",
    "go (?:to hell|die|and die|fuck (?:yourself|yourselves|themselves))",
    "(?:rot|burn) in hell",
    "drop dead(?! gorgeous| date)",
    "(?:you|youre|your|them|they|theyre|hes|shes|he is|the|that|those|absolute|fucking|bunch of|pack of|stupid|lying|total|complete|arrogant|smug|ignorant|useless|what a|such a|utter|shower of|two faced|dirty|evil|worthless|bloody|little)(?: \\w+){0,2} (?:cunts?|bastards?|bitch(?:es)?|wankers?|pricks?|twats?|scum|vermin|dickheads?|arseholes?|assholes?|parasites|filth|gobshites?|shits|shites?|dicks?|muppets|morons|pigs|snakes?|rats?|fuckers?|tossers?|knobheads?|bellends?|idiots|cowards|whores?|cow|clowns|liars|animals|monsters?|scumbags?|maggots?|bastarding)",
    "(?:piece|pieces|pile|crock|sack) of (?:shit|crap|scum|filth|dirt)",
    "bastards",
    "cunts?",
    "wankers",
    "scumbags?",
    "fuckers?",
    "motherfuckers?",
)
_REVENGE = _Gate(
    "(?:revenge|vengeance|payback|get (?:my own|them|him|her|you) back|get back at|getting back at|get even|make (?:them|him|her|you|that \\w+|the \\w+|every one of them|all of them|yous|sure (?:they|he|she|everyone|nobody)) ?(?:all )?(?:pay|suffer|regret|sorry|squirm|lose|knows? what|wish)|theyll (?:pay|regret|be sorry|see)|youll (?:pay|regret|be sorry|see what)|hell (?:pay|regret)|shell (?:pay|regret)|(?:will|gonna) (?:pay for this|regret (?:this|it|the day)|be sorry)|ruin (?:them|him|her|their|his|you|your)|destroy (?:them|him|her|their|his|you|your)|expose (?:them|him|her|the lot|every|this company|you)|name and shame|naming and shaming|drag (?:them|him|her) through|trash (?:them|their)|tear (?:them|him|her) (?:apart|to shreds|a new)|rip (?:into|them|him|her)|one star|burn (?:every|my|all) bridges?|smear|blacklist|wreck (?:them|their|him|her)|take (?:them|him|her) down|bring (?:them|him|her|this company) down|teach (?:them|him|her|you) a lesson|give (?:them|him|her|you) (?:hell|both barrels|a piece of my mind)|fucking (?:pay|regret))",
)
_IMPULSE = _Gate(
    "(?:about|going|gonna|ready|dying|tempted|seconds away from|this close|itching|want|wanna|close|fingers?|thumb|finger is|two seconds|one click|minutes?|moments?){_} (?:to |from |on |over |away |of |hovering )*(?:send|sending|hit send|hitting send|press send|pressing send|post|posting|email(?:ing)? (?:the ceo|everyone|all|the whole|them|him|her|his boss|her boss|the entire)|ring(?:ing)? (?:them|him|her) (?:up )?(?:and|right now|now|to)|call(?:ing)? (?:them|him|her) (?:and|right now|now)|tweet(?:ing)?|walk(?:ing)? (?:in|out|back)|storm(?:ing)?|go(?:ing)? (?:down|round|in|over) there|march(?:ing)?|quit(?:ting)?(?= (?:\\.|$|everything|my|on the spot|right now|now))|reply all|delet(?:e|ing) (?:everything|all)|tell (?:him|her|them|the) (?:\\w+ )?(?:exactly|what|where)|throw(?:ing)? (?:my|the) (?:laptop|phone)|post this)(?! (?:a (?:thank|polite|kind)|my (?:application|cv)|you (?:my|a|the)|it tomorrow after))",
    "(?:sending|posting|im sending|ill send|i will send|gonna send|im posting|im emailing|im ringing|im calling|im going (?:down|round|in|over) there) (?:\\w+ ){0,6}?(?:right now|now|this second|this minute|and i dont care|before i (?:calm|think|change)|dont care|tonight and|straight away|as we speak|send)",
    "(?:dont|no longer) (?:try to |even try to )?(?:stop me|talk me (?:down|out)|tell me to (?:calm|sleep on|wait|breathe))",
    "(?:help me|show me how to|write me|give me) (?:\\w+ ){0,4}?(?:destroy|humiliate|insult|make (?:them|him|her) (?:cry|squirm|feel|suffer))",
    "(?:i|ive) (?:just )?(?:sent|posted|called|rang|emailed|smashed|threw|thrown|punched|kicked) (?:\\w+ ){0,4}?(?:the wall|my (?:phone|laptop|screen)|all caps|a rant|the ceo|across the room|abuse|screaming)",
)
_FLOOD = _Gate(
    "(?:cant|couldnt|unable to|not able to|struggling to) (?:stop |even )?(?:breathe|breath|think(?: straight| clearly)|crying|shaking|function|stop (?:crying|shaking|screaming|sobbing|it)|see straight|speak|move|get off the floor|cope|do this|do anything|eat or sleep|keep food down|get out of bed|calm down|be calm|take (?:this|it|any|one)|go on|carry on|stand up|get my breath)(?! (?:too much|about (?:it|that)))",
    "(?:havent|not|wont|cant) (?:stopped|stop|stopping) (?:crying|shaking|sobbing|screaming)",
    "(?:panic|anxiety) attacks?(?= )",
    "(?:falling|fell|fallen|going|coming) (?:to (?:pieces|bits)|apart)",
    "break(?:ing)? ?down(?: completely)?(?= (?:\\.|$|and|in the|completely|right|on))",
    "(?:losing|lost|loosing|lose) (?:it(?= (?:\\.|$|completely|right|now|and|here))|my (?:mind|shit|head|sanity)|control)",
    "(?:going|gone|go) (?:mad|insane|mental|crazy|out of my mind)",
    "(?:screaming|scream|shaking|hyperventilating|sobbing|howling|seeing red|beside myself|spiralling|spiraling|hysterical|melting down|meltdown|raging|blind rage|rage|boiling|seething)",
    "(?:floor|bathroom|toilet|car|stairwell|hallway) (?:\\w+ ){0,3}(?:crying|sobbing|shaking)",
    "throw(?:ing)? up|being sick|vomit(?:ing|ed)?",
    "everything is (?:collapsing|falling apart|too much)",
    "its all too much",
    "im breaking",
    "i cant (?:do|take|handle|stand|bear) (?:it|this|one more|another)",
    "i (?:just )?(?:give up|cant)(?= (?:\\.|$))",
    "my (?:hands are|whole body is|heart is) (?:shaking|pounding|racing)",
    "(?:i|am|im) (?:completely |totally |utterly )?(?:destroyed|shattered|broken|in bits|in pieces|a wreck)(?= (?:\\.|$|and i cant|i cant))",
)
_ANGER = _Gate(
    "(?:furious|livid|raging|fuming|enraged|outraged|incensed|seething|irate|apoplectic|so angry|really angry|very angry|bloody angry|extremely angry|absolutely angry|angrier|angry|pissed off|pissed|hate (?:them|him|her|this company|that (?:company|man|woman|place)|everyone|everything|all of)|disgusted|disgusting|disgrace|disgraceful|sickened|makes me sick|insult|insulting|insulted|humiliated|humiliating|humiliation|degrading|degraded|betrayed|robbed|cheated|lied to|stitched up|mugged off|taken for a (?:ride|fool|mug)|treated like (?:dirt|shit|rubbish|nothing|an idiot|a)|spit(?:ting)? (?:feathers|blood)|boils? my|blood boil(?:ing)?|steam coming|hopping mad|mad as|cross as|rotten|a joke|total joke|absolute joke|farce|shambles|how dare|cheek of|outrage|outrageous|appalling|appalled|unbelievable|unforgivable|bullshit|fucking|fuckin|fuck|bollocks|shite|bloody (?:hell|cheek|joke|nerve)|wtf|ffs|gutless|spineless|resent|resentful|bitter|fed up to|sick to death|sick of (?:being|this|it|them|these)|had it with|wasted (?:my time|weeks|months|hours)|waste of (?:my )?time|cant believe (?:they|he|she|the|you)|strung me along|led me on|emojianger)",
)
_SHAME = _Gate(
    "(?:ashamed|shame|humiliated|mortified|embarrassed|so embarrassed|pathetic|worthless|useless|stupid|failure|loser|idiot|im a fraud|fraud|imposter|impostor|not good enough|never good enough|never be good enough|waste of space|hate myself|disgusted with myself|let (?:everyone|everybody|my \\w+|them all|them|him|her) down|letting (?:everyone|my \\w+|them) down|(?:cant|couldnt|dont know how to) (?:face|tell|look) (?:\\w+ ){0,3}(?:family|wife|husband|mum|mam|dad|parents|kids|friends|anyone|anybody|people|partner|everyone|them|in the (?:eye|mirror)|at)|laughing ?stock|everyone (?:will|must|is gonna) (?:think|laugh|know)|so dumb|thick|dumb|an? embarrassment|disappointment to|failed (?:again|everyone|my \\w+)|i fail(?:ed)? (?:at )?everything|always (?:fail|mess|ruin|screw|fuck|bottle|choke)|i (?:ruin|wreck|mess up|screw up|fuck up|spoil) everything|never (?:get|do|manage|be able|amount|gonna get|going to get|find) (?:anything|a job|anywhere|it right|to anything|any job)|nobody (?:will ever|wants to|wants|would) (?:hire|want|employ|me)|no one (?:will|would) (?:ever )?hire|whats wrong with me|what is wrong with me|something wrong with me|everything is my fault|all my (?:own )?fault|my fault|deserve(?:d)? it|good for nothing|no good|hopeless|unemployable|washed up|past it|on the scrap ?heap|write off|joke of a|dont deserve|stupid of me)",
)
_ANXIETY = _Gate(
    "(?:anxious|anxiety|panicking|panicing|panicked|panicky|panicy|panic|terrified|scared|frightened|petrified|dread|dreading|worried sick|sick with worry|worried|worry|cant sleep|couldnt sleep|not sleeping|havent slept|didnt sleep|awake all night|up all night|not eating|cant eat|havent eaten|feel sick|sick to my stomach|stomach (?:in knots|churning)|heart (?:racing|pounding|sinks)|on edge|overwhelmed|overwhelming|freaking out|freaked|stressed|stressing|desperate|desperation|in bits|in pieces|devastated|heartbroken|crushed|gutted beyond|distraught|in tears|crying|cried|cry|sobbing|sobbed|weeping|tears|bawling|shattered|destroyed|broken|broke me|tearing me|tears me|kills me|killing me|at (?:my )?wits end|end of my (?:tether|rope)|at the end of|rock bottom|cant cope|struggling to cope|drowning|despair|despairing|miserable|misery|wretched|numb|empty|lost|helpless|trapped|suffocating|cant concentrate|cant think|going round (?:and round )?in my head|cant stop thinking|dont know what to do|what do i do|what am i supposed|what am i gonna do|lose (?:the|my) (?:house|flat|home)|evicted|eviction|homeless|dying inside|die of (?:shame|embarrassment)|emojicry)",
)
_SAD = _Gate(
    "(?:disappointed|disappointing|disappointment|gutted|sad|sadly|upset|down|low|a bit flat|flat|deflated|let down|hurt|hurts|stings?|stung|bummed|discouraged|dispirited|disheartened|frustrated|frustrating|annoyed|annoying|irritated|irked|cross|miffed|peeved|blue|glum|rough|tough|hard to take|hard news|hard to hear|difficult|painful|ouch|sore|unhappy|regret|sorry (?:to hear|that)|shame about|pity|a blow|knocked (?:me|my confidence)|knocked back|took the wind|wanted (?:it|that|this|the)|hoped|hoping for better|was hoping|had hoped|tired|weary|fed up|wobbly|bruised|not great|bad day|rubbish day|crap day|feeling it|smarting|taking it hard|nervous|nerves|sucks|sucky|bad news|meh|a bit lost|so close|heavy|teary|unlucky|not happy|lonely|dejected|demoralised|demoralized|disillusioned|confused|puzzled|shocked|surprised|not ok|not okay|worn out|drained|exhausted|knackered|grim|bit rubbish)",
)
_SOFT = _Gate(
    "a bit",
    "a little",
    "bit",
    "slightly",
    "somewhat",
    "kinda",
    "kind of",
    "sort of",
    "but (?:im |ill be |i will be |i am )?(?:ok|okay|fine|alright|coping|calm|moving on|getting there|it happens|these things|life goes on)",
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
_CALM = _Gate(
    "not (?:\\w+ ){0,2}(?:angry|upset|sad|annoyed|bitter|ashamed|worried|anxious|cross|embarrassed|furious|devastated|gutted|hurt|disappointed)",
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

_HEATS: tuple[Heat, ...] = ("H0", "H1", "H2", "H3")
_RISKS: tuple[Risk, ...] = ("R0", "R1", "R2", "R3")


def _spans(normal: Normal, matches: list[re.Match[str]]) -> tuple[Span, ...]:
    return tuple(normal.original(m.start(), m.end()) for m in matches[:6])


_VIOLENT: dict[str, list[_Rule]] = {}
_VIOLENT_ALWAYS: list[_Rule] = []
_index(_VIOLENT, _VIOLENT_ALWAYS, 0, "viol", _VIOLENT_SOURCES)


def _violent(normal: Normal) -> list[re.Match[str]]:
    """Threats against others, without idiom, denial, play and what others threatened."""
    text = normal.text
    found: list[re.Match[str]] = []
    for tries, m in enumerate(_matches(normal, _VIOLENT, _VIOLENT_ALWAYS)):
        if len(found) >= 6 or tries >= 10 * _TRIES:
            break
        left, right = _sentence(text, m.start(), m.end())
        if _HYPERBOLE.search(text[max(left - 1, m.start() - 30) : min(right, m.end() + 30) + 1]):
            continue
        before = " " + text[max(left, m.start() - 90) : m.start()].rstrip()
        if _VIOLENCE_OFF.search(before) or _VIOLENCE_BY_OTHERS.search(before):
            continue
        found.append(m)
    return found


_GATES = (_ABUSE, _REVENGE, _IMPULSE, _FLOOD, _ANGER, _SHAME, _ANXIETY, _SAD, _SOFT, _CALM)


def _heat(normal: Normal, viol: bool) -> tuple[int, list[re.Match[str]]]:
    """How hot the text is, by the strongest words and by how many of them there are."""
    text, words = normal.text, normal.vocabulary
    if calm := _CALM.opens(words):
        text = f" {calm.sub(' ', text).strip()} "

    def hits(*gates: _Gate) -> list[re.Match[str]]:
        return [m for gate in gates if (rule := gate.opens(words)) for m in rule.finditer(text)]

    for gate in (_ABUSE, _REVENGE, _IMPULSE, _FLOOD):
        if found := hits(gate):
            return 3, found
    if viol:
        return 3, []
    hot = hits(_ANGER, _SHAME, _ANXIETY)
    loud = normal.shouted >= 3 or normal.marks >= 3
    if len(hot) == 1 and not loud and hits(_SOFT):
        return 1, hot
    if hot:
        return 2, hot
    sad = hits(_SAD)
    if loud and normal.shouted >= 4:
        return 2, sad
    if sad:
        return (2 if loud else 1), sad
    return 0, []


@cache
def _unfolded() -> dict[str, str]:
    """The usual spelling of a folded word: the commonest whole word of the vocabulary that folds to it."""
    usual: dict[str, str] = {}
    for name in (DATA / "pieces.txt").read_text(encoding="utf-8").split("\n"):
        if name.isalpha():
            usual.setdefault(fold(name), name)
    return usual


BUCKETS = 1 << 16
"""How many places the words and pairs of words of this task's head are hashed to."""
_QUIET = 0.05
"""How loud the mean vector is beside the wording; chosen by cross-validation."""


def _bucket(*name: str) -> int:
    return crc32(" ".join(name).encode()) & (BUCKETS - 1)


def state_features(normal: Normal) -> Features:
    """What the trained head looks at: the words as the rules see them, so that spelling tricks do not matter here either.

    All of it adds up over the words; reading needs a look into a table for each and no more (see `_Chances`)."""
    usual = _unfolded()
    words = normal.words[:LONGEST]
    total, pieces = np.zeros(DIMENSIONS, dtype=np.float32), 0
    for word in words:
        of, many = summed(usual.get(word, word))
        total += of
        pieces += many
    buckets = [_bucket("w", word) for word in words]
    buckets += [_bucket("p", first, second) for first, second in pairwise(("<", *words, ">"))]
    buckets += [_bucket("k", first, second) for first, second in zip(words, words[2:], strict=False)]
    return Features(total * np.float32(_QUIET / max(1, pieces)), np.array(buckets, dtype=np.intp))


_Score = tuple[float, ...]
"""A probability for each of `HEAD_LABELS` and then for each of `HEAT_LABELS`."""


class _Chances:
    """The trained heads taken apart: what each word, each pair of neighbours and each pair of next but one adds to the
    score of each label. A window or a sentence of a text then costs no more than adding up."""

    def __init__(self) -> None:
        both = head("t4"), head("t4_heat")
        self._dense = np.hstack([trained.dense for trained in both]) * np.float32(_QUIET)
        self._weights = np.hstack([trained.wording for trained in both])
        self._scales: list[float] = np.concatenate([trained.scales for trained in both]).tolist()
        self._bias: list[float] = np.concatenate([trained.bias for trained in both]).tolist()
        self._word = lru_cache(maxsize=8192)(self._of_word)
        self._pair = lru_cache(maxsize=32768)(self._of_pair)

    def _of_word(self, word: str) -> tuple[float, ...]:
        """What a word's meaning adds to each score, how many pieces it has, and what its spelling adds."""
        total, pieces = summed(_unfolded().get(word, word))
        return (*(total @ self._dense).tolist(), pieces, *self._of_pair("w", word))

    def _of_pair(self, *name: str) -> tuple[int, ...]:
        return tuple(self._weights[_bucket(*name)].tolist())

    def likeliest(self, words: Sequence[str]) -> _Score:
        """The probability of each label, in the text as a whole or in that window of it where R1 is likeliest."""
        word, pair = self._word, self._pair
        single = [word(each) for each in words]
        near = [pair("p", first, second) for first, second in pairwise(("<", *words, ">"))]
        apart = [pair("k", first, second) for first, second in zip(words, words[2:], strict=False)]
        best = self._added(single, near + apart)
        if len(words) > _WINDOW + 8:
            size = max(_WINDOW, 2 * len(words) // _WINDOWS)
            for start in range(0, len(words) - size // 2, size // 2):
                stop = start + size
                best = max(best, self._added(single[start:stop], near[start + 1 : stop] + apart[start : stop - 2], _MANY))
        return best

    def _added(self, single: list[tuple[float, ...]], pairs: list[tuple[int, ...]], less: float = 0.0) -> _Score:
        sums = list(map(sum, zip(*single, strict=True)))
        count = len(self._bias)
        near = list(map(sum, zip(*pairs, strict=True))) if pairs else [0] * count
        pieces = max(1, sums[count])
        loud = 1 / sqrt(len(single) + len(pairs))
        return tuple(
            _chance(bias - less + meant / pieces + (spelt + paired) * scale * loud)
            for bias, meant, spelt, paired, scale in zip(self._bias, sums, sums[count + 1 :], near, self._scales, strict=False)
        )


_MANY = 2.0
"""By so much (in log odds) a window must be surer than a whole text: among many windows one looks grave by chance."""
_LEAST = 2
"""A text of fewer words than this is left to the rules."""
_NONE: _Score = (0.0,) * 7


def _chance(score: float) -> float:
    return 1 / (1 + exp(-min(30.0, max(-30.0, score))))


@cache
def _chances() -> _Chances:
    return _Chances()


HEAD_LABELS = ("R1", "R2", "R3", "VIOL")
"""Each level means "this level or higher"."""
HEAT_LABELS = ("H1", "H2", "H3")
_OTHERS_WORDS = frozenset(
    map(fold, "himself herself themselves themself life lives suicide die dead selfharm selfharmed harm".split())
)
_FIGURED = frozenset(map(fold, "die dead died dying earth ground floor hole".split()))
_GRAVE = frozenset(
    map(
        fold,
        (
            "rope noose blade blades razor razors scissors pills pill tablets tablet paracetamol morphine insulin meds medication gun rifle knife sniper pesticide poison "
            "bleach hose hosepipe exhaust gas cliff cliffs bridge canal river railway tracks platform balcony roof crane obituaries funeral hymns grave graveyard goodbye "
            "farewell bye forgive die dead dying death dies alive living live exist existing existence wake woke unalive suicide suicidal kms burden vanish disappear "
            "kill killing cut cutting hurt hurting bleed bleeding blood wrist wrists wrist arm overdose life world earth anymore forever gone ending end sleep jump swallowed took lorry bus"
        ).split(),
    )
)
"""Where one of these stands, the head needs less certainty to raise."""
_RAISE_GRAVE = 0.3
_RAISE_OTHER = 0.65
_RAISE = 0.4
"""How probable R1 or higher must be before the head raises by itself what the rules left at R0: chosen on texts that
neither head nor rules had seen, with cross-validated probabilities."""
_FEW = 6
"""Shorter than this, and with none of those words, a text holds too little for the head to judge: "I see.", "better than I
thought". The rules speak for short texts."""
_BRIEF = 9
"""Up to here a text without a grave word holds little for the head to judge by, and it must be surer."""
_AGREE = (0.0, 0.22, 0.22, 0.28)
"""How probable R1 or higher must be for a hint of each level to count: low, since in doubt the higher level stands."""
_THREAT = 0.45
"""How probable a threat must be before the head adds what the rules of violence did not find."""
_BY_RULES = 0.7
"""The part of the heat that the rules decide; the rest is the head's, whose expected level counts a little more than it
says, since it is shy of the extremes."""
_BY_HEAD = 0.345
_WINDOW = 24
_WINDOWS = 40
"""Long texts are also read in overlapping windows of so many words (or wider, so that there are no more than so many):
one sentence among forty calm ones must not drown in their mean."""


def _probabilities(normal: Normal, sentences: Iterable[str] = (), dropped: Iterable[tuple[int, int]] = ()) -> _Score:
    """The probability of each label by the heads, at the place in the text where R1 is likeliest. `sentences` are looked at
    by themselves as well; what stands in `dropped` is not heard."""
    chances = _chances()
    words: Sequence[str] = normal.words
    if dropped:
        text, at, kept = normal.text, 0, []
        for start, end in sorted(dropped):
            if start >= at:
                kept.append(text[at:start])
            at = max(at, end)
        words = " ".join([*kept, text[at:]]).split()
    best = chances.likeliest(words[:LONGEST]) if words else _NONE
    for sentence in sentences:
        part = sentence.split()[:LONGEST]
        if part and len(part) < len(words):
            best = max(best, chances.likeliest(part))
    return best


def _raised(normal: Normal, sure: int, hinted: int, other: bool, chances: _Score) -> int:
    """The level when rules found `sure` and hints `hinted`, after the head has been heard: never lower than `sure`.

    Where the text tells of somebody else or of long ago, or in a clear idiom (`other`), the head must be surer."""
    if sure >= 3 or (sure >= 2 and hinted <= sure) or len(normal.words) < 2:
        return max(sure, hinted)
    grave = not _GRAVE.isdisjoint(normal.words)
    if not sure and not hinted and len(normal.words) < (4 if grave else _FEW):
        return 0
    least, likely, plan = chances[:3]
    if least >= _AGREE[hinted] or (hinted == 3 and plan >= 0.3):
        sure = max(sure, hinted)
    enough = _RAISE_OTHER if other or (not grave and len(normal.words) < _BRIEF) else _RAISE_GRAVE if grave else _RAISE
    if sure == 0 and least < enough:
        return 0
    if sure >= 2:
        return sure
    if plan >= 0.5:
        return 3
    return max(sure, 2 if likely >= (0.5 if sure == 0 else 0.9) else 1)


def warm() -> None:
    """Compile every rule and load the head, so that the first messages cost as little as the later ones; for a thread at start.

    Without it a rule is compiled when one of its words first turns up, which makes the first messages some 20 ms slower.
    Calling it twice, or while texts are being read, does no harm.
    """
    for by_word, always in ((_BY_WORD, _ALWAYS), (_VIOLENT, _VIOLENT_ALWAYS)):
        for rule in {id(rule): rule for rules in (*by_word.values(), always) for rule in rules}.values():
            rule.ready()
    read_state("They said no, and I am sad about it.")


def read_state(text: str) -> StateReading:
    """Heat, risk and violence of `text`: the highest level that the writer states of themself, now.

    Never raises, for any string. Linear in the length of the text.
    """
    normal = normalise(text)
    reader = _Reader(normal)
    found = list(reader.found())
    hinted = max((f.level for f in found if f.hint), default=0)
    violent = _violent(normal)
    other = reader.other or (not _OTHERS_WORDS.isdisjoint(normal.words) and bool(_TOLD_OF.search(normal.text)))
    judge = len(normal.words) >= _LEAST
    figures = [m.span() for m in _FIGURE.finditer(normal.text)] if not _FIGURED.isdisjoint(normal.words) else []
    # "rather die than ..." is often meant, so the head hears it
    silent = [span for span in (*reader.dropped, *figures) if not normal.text.startswith(("rather", "soner"), span[0])]
    chances = _NONE
    if judge:
        chances = _probabilities(
            normal,
            [normal.text[slice(*_sentence(normal.text, f.start, f.end))] for f in found[:8] if f.hint],
            [] if found else silent,
        )
    risk = _raised(
        normal,
        max((f.level for f in found if not f.hint), default=0),
        hinted,
        other or bool(violent) or reader.idiom or bool(figures),
        chances,
    )
    threat = bool(violent) or (chances[3] >= _THREAT and not other and len(normal.words) >= _FEW)
    heat, _ = _heat(normal, bool(violent))
    if len(normal.words) >= _FEW and (heat or not _CALM.opens(normal.vocabulary)):
        heat = min(3, int(_BY_RULES * heat + _BY_HEAD * sum(chances[4:]) + 0.5))
    cues: dict[str, tuple[Span, ...]] = {}
    if risk:
        top = max((f.level for f in found if f.level <= risk), default=0)
        spans = tuple(normal.original(f.start, f.end) for f in found if f.level == top)[:6]
        cues[_RISKS[risk]] = spans or (normal.original(0, len(normal.text)),)
    if threat:
        cues["VIOL"] = _spans(normal, violent) or (normal.original(0, len(normal.text)),)
    return StateReading(
        heat=_HEATS[heat],
        risk=_RISKS[risk],
        viol=threat,
        historical_or_third_party=other and not risk,
        cues=cues,
    )
