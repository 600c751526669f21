"""T3: what one turn of a candidate does in a feedback call, given the interviewer's line before it.

Four layers. Phrases (`move_rules`) are matched on a simplified text: lower case, contractions written out, chat spellings
restored, each word still knowing where it stood. Judgements then settle what phrases cannot: whether a "why" aims at the
decision or at an impression, whether a request follows a refusal (PRESS), whether words of the line before are given back
(PARAPHRASE), whether several questions belong together (PILE), whether a phrase was negated or meant as sarcasm.
Labels come out in the order of `LABELS`; each has at least one span, except none.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

import numpy as np

from bot.language.encoder import encoder
from bot.language.model import Floats, Head, Rows, Wording, head, many_wordings, vectors
from bot.language.move_rules import ACK_TOKENS, PHRASES, REFUSAL, SURE
from bot.language.normal import plain
from bot.language.phrases import MARKS, Phrases
from bot.language.readings import MoveReading, Span
from bot.language.weights import columns, scored, weights

LABELS = (
    "THANK", "ACCEPT", "PERMISSION", "ADVICE_ASK", "STRENGTH_ASK", "STEP_ASK", "EXAMPLE_ASK", "CANDOUR", "LIMIT_ACK",
    "PARAPHRASE", "ACK", "INTEREST", "CLOSE", "REPAIR", "BOUND", "WHY", "DEBATE", "CORRECT", "BLAME", "PLEA", "GUILT",
    "LEGAL", "PRESS", "PILE", "THIRD", "SELFDOWN", "RAMBLE", "OTHER",
)  # fmt: skip
"""The moves, in the order of `language-tasks.md`."""

RAMBLE_WORDS = 120
"""A turn of more words than this is a RAMBLE (A90)."""

_READ_CHARS = 2000
"""A turn in a call is spoken; what stands beyond this many characters can add words to a RAMBLE but no other move."""

_EXPANSIONS: dict[str, tuple[str, ...]] = {
    "im": ("i", "am"), "ive": ("i", "have"), "id": ("i", "would"), "youre": ("you", "are"), "youve": ("you", "have"),
    "youd": ("you", "would"), "youll": ("you", "will"), "weve": ("we", "have"), "theyre": ("they", "are"),
    "theyve": ("they", "have"), "hes": ("he", "is"), "shes": ("she", "is"), "thats": ("that", "is"), "its": ("it", "is"),
    "whats": ("what", "is"), "wheres": ("where", "is"), "whos": ("who", "is"), "hows": ("how", "is"),
    "theres": ("there", "is"), "heres": ("here", "is"), "itd": ("it", "would"), "itll": ("it", "will"),
    "thatd": ("that", "would"), "dont": ("do", "not"), "doesnt": ("does", "not"), "didnt": ("did", "not"),
    "cant": ("can", "not"), "cannot": ("can", "not"), "couldnt": ("could", "not"), "wont": ("will", "not"),
    "wouldnt": ("would", "not"), "shouldnt": ("should", "not"), "isnt": ("is", "not"), "arent": ("are", "not"),
    "wasnt": ("was", "not"), "werent": ("were", "not"), "havent": ("have", "not"), "hasnt": ("has", "not"),
    "hadnt": ("had", "not"), "mustnt": ("must", "not"), "neednt": ("need", "not"), "aint": ("is", "not"),
    "couldve": ("could", "have"), "wouldve": ("would", "have"), "shouldve": ("should", "have"),
    "mightve": ("might", "have"), "lets": ("let", "us"), "ill": ("i", "will"), "were": ("were",), "dunno": ("do", "not", "know"),
    "gonna": ("going", "to"), "wanna": ("want", "to"), "gimme": ("give", "me"), "lemme": ("let", "me"),
    "gotta": ("have", "to"), "coulda": ("could", "have"), "shoulda": ("should", "have"), "woulda": ("would", "have"),
    "ty": ("thank", "you"), "thankyou": ("thank", "you"), "idk": ("i", "do", "not", "know"), "np": ("no", "problem"),
    "u": ("you",), "ur": ("your",), "r": ("are",), "ya": ("you",), "yr": ("your",), "thx": ("thanks",), "thnx": ("thanks",),
    "tnx": ("thanks",), "thanx": ("thanks",), "tanks": ("thanks",), "pls": ("please",), "plz": ("please",),
    "cuz": ("because",), "coz": ("because",), "cos": ("because",), "bc": ("because",), "bcos": ("because",),
    "wat": ("what",), "wot": ("what",), "wht": ("what",), "y": ("why",), "wich": ("which",), "sth": ("something",),
    "smth": ("something",), "sb": ("somebody",), "fb": ("feedback",), "tho": ("though",), "rly": ("really",),
    "soz": ("sorry",), "sry": ("sorry",), "srry": ("sorry",), "exemple": ("example",), "exampel": ("example",),
    "advise": ("advice",), "advices": ("advice",), "decission": ("decision",), "desicion": ("decision",),
    "descision": ("decision",), "improove": ("improve",), "experiance": ("experience",), "experince": ("experience",),
    "intrested": ("interested",), "apreciate": ("appreciate",), "appriciate": ("appreciate",), "recomend": ("recommend",),
    "reccomend": ("recommend",), "reccommend": ("recommend",), "bcz": ("because",), "abt": ("about",), "b4": ("before",),
    "nxt": ("next",), "n": ("and",), "q": ("question",), "qs": ("questions",), "bk": ("back",), "hav": ("have",),
    "cud": ("could",), "shud": ("should",), "wud": ("would",), "didn": ("did",), "realise": ("realise",),
    "acept": ("accept",), "understant": ("understand",), "undertand": ("understand",), "honnest": ("honest",),
    "expirience": ("experience",), "tommorow": ("tomorrow",), "diffrent": ("different",), "diferent": ("different",),
    "diferently": ("differently",), "becouse": ("because",), "becuase": ("because",), "definately": ("definitely",),
    "of course": ("of", "course"), "ofc": ("of", "course"), "thankful": ("thankful",), "thanku": ("thank", "you"),
    "aight": ("alright",), "gimmie": ("give", "me"), "yall": ("you", "all"), "fr": ("for", "real"),
}  # fmt: skip

_REWRITTEN = _EXPANSIONS.keys() | {"of"}
"""Words that are not always taken as they stand."""
_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[.?!,;:…—–]+|-(?=\s)|\n+")
_STRETCH = re.compile(r"(.)\1{2,}")
_BE = frozenset(("was", "am", "are", "is", "been", "fell", "very", "feeling", "seriously", "mentally"))
_MARKS = {"?": "?", "!": ".", ".": ".", "\n": ".", "…": ".", ",": ",", ";": ",", ":": ",", "—": ",", "–": ",", "-": ","}


class _Line(NamedTuple):
    """A text made simple: `words` joined by single blanks is `flat`; the others say where each word begins and stood."""

    words: tuple[str, ...]
    flat: str
    begins: tuple[int, ...]
    froms: tuple[int, ...]
    tos: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The span in the original text of the characters `start` to `end` of `flat`."""
        first = bisect_right(self.begins, start) - 1
        last = bisect_right(self.begins, max(start, end - 1)) - 1
        return Span(self.froms[first], self.tos[last])


_SPACED = re.compile(r"(?<![^\W_])[^\W\d_](?:[ .*_-][^\W\d_]){3,}(?![^\W_])")
"""Letters set apart one by one ("w h y", "s-t-u-p-i-d"), from four on, so that "I, a" and initials stay."""


def _close_up(match: re.Match[str]) -> str:
    """The letters together, filled up at the end, so that every later character keeps its place."""
    letters = re.sub(r"[ .*_-]", "", match.group())
    return letters.ljust(len(match.group()))


def simplified(text: str) -> _Line:
    words: list[str] = []
    places: list[tuple[int, int]] = []
    low = plain(_SPACED.sub(_close_up, text[:_READ_CHARS]))
    stretched = _STRETCH.search(low) is not None
    for match in _TOKEN.finditer(low):
        raw = match[0]
        if raw.isalpha() and raw not in _REWRITTEN and not stretched:
            words.append(raw)
            places.append(match.span())
            continue
        mark = _MARKS.get(raw[0])
        if mark:
            parts: tuple[str, ...] = ("?" if "?" in raw else mark,)
        else:
            word = raw.replace("'", "")
            if stretched:
                word = _STRETCH.sub(r"\1", word) if _STRETCH.search(word) else word
            parts = _EXPANSIONS.get(word) or (word,)
            if "'" in raw and len(parts) == 1 and parts[0] == word:
                stem, _, tail = raw.rpartition("'")
                if tail == "s" and stem in ("who", "he", "she", "that", "it", "there", "what", "where", "how", "here"):
                    parts = (stem, "is")
                elif tail == "ll":
                    parts = (stem, "will")
                elif tail == "re":
                    parts = (stem, "are")
                elif tail == "ve":
                    parts = (stem, "have")
                elif tail == "d":
                    parts = (stem, "would")
            elif word == "ill" and "'" not in raw and words and words[-1] in _BE:
                parts = ("ill",)
            elif word == "its" and "'" not in raw and words and words[-1] in ("of", "in", "on", "for", "with"):
                parts = ("its",)
            elif word == "of" and words and words[-1] in ("could", "should", "would", "might"):
                parts = ("have",)
        words += parts
        places += [match.span()] * len(parts)
    begins = accumulate([len(word) + 1 for word in words[:-1]], initial=0) if words else ()
    froms, tos = zip(*places, strict=True) if places else ((), ())
    return _Line(tuple(words), " ".join(words), tuple(begins), froms, tos)


# --- phrases ------------------------------------------------------------------------------------------------------

_Hit = tuple[int, int]

_PHRASES = Phrases(PHRASES)
_SURE = Phrases(SURE)
_REFUSALS = Phrases({"REFUSAL": REFUSAL})
_ACKS = frozenset(t.replace("+", " ") for t in ACK_TOKENS.split())
_ACK_LONGEST = max(len(t.split()) for t in _ACKS)


def _find(line: _Line, phrases: Phrases) -> dict[str, list[_Hit]]:
    begins, words = line.begins, line.words
    return {
        label: [(begins[first], begins[after - 1] + len(words[after - 1])) for first, after in places]
        for label, places in phrases.find(words).items()
    }


# --- judgements ---------------------------------------------------------------------------------------------------

_NOT_ASKING = re.compile(
    r"(?:not (?:asking|here|going|trying|looking|calling|ringing|want|wanting|about|intend|mean|wish|saying|blaming|complaining|"
    r"expecting|expect|planning|ask)|will not|would not|never|without|instead of|rather than|no need|not need|stop|not so much|"
    r"not even|least of all|not about)(?: [^ .?,]+){0,5} ?$"
)
_TAKES_BACK = frozenset(("WHY", "PLEA", "DEBATE", "BLAME", "GUILT", "THIRD", "INTEREST", "SELFDOWN", "CORRECT", "ADVICE_ASK"))
"""Labels that a "not asking", "won't" or "never" before them undoes. LEGAL is topical and stays (T1)."""

_SARCASM = re.compile(
    r"(?:thanks|thank you|cheers|great|grateful|appreciate)(?: [^ .?]+){0,3} (?:for nothing|a bunch|for wasting|a million for|"
    r"for making me|for the waste|for keeping me|for ghost[a-z]+|for ignoring|for the insult|for getting my hopes|for leading|"
    r"for letting me|for ruining|for stringing|for the lecture|for the runaround|for dragging|for messing|for not even|"
    r"for rejecting|"
    r"for crushing|for the copy|for bothering|for humiliat[a-z]+|for telling me nothing|for the generic|for the wonderful non|"
    r"for no)|"
    r"\b(?:thanks|cheers|ta|thank you) (?:[^ .?]+ ){0,3}for (?:(?:absolutely|precisely|sweet|literally|"
    r"exactly) (?:[^ .?]+ )?nothing|"
    r"bugger all|sod all|(?:that|the|this|your) (?:little |real |great |absolute )*(?:pearls?|gems?|nuggets?))\b|"
    r"\b(?:thanks|cheers|thank you)(?: a lot| a bunch| so much| very much)?(?: ,)? (?:genius|einstein|sherlock|"
    r"mate of the year)\b|"
    r"\b(?:thanks|thank you|helpful|useful|great|brilliant|generous|kind)(?: of you)? [.] not [.]? ?$"
)
_CONDITIONAL_THANKS = re.compile(
    r"(?:would|will|d|be|really|very|so|most|also|much|it|i) (?:be )?(?:really |very |so |much |most |also |truly |be )*$"
)
_IMPRESSION = re.compile(
    r"\b(?:seem|seemed|felt|feel|feeling|impression|sense|came across|come across|bit|too|confident|nervous|arrogant|bored|cold|"
    r"vague|"
    r"vibe|energy|attitude|enthusias|passion|motivat|defensive|distant|stiff|struggl|unclear|sounded|appeared|lacked|gravitas|"
    r"presence|quiet|intense|aggressive|flat|tired|hesitant|not sure|fit|culture|click|gut|something|unsure|polish|junior|weak)"
)
_DECISION = re.compile(
    r"\b(?:reject|binned|knocked (?:me )?back|dropped me|sacked me off|mugged me off|blew me|ditched|hire|hired|chose|chosen|"
    r"choose|pick|picked|selected|decid|decision|offer|job|role|turn(?:ed)? (?:me )?down|no to me|"
    r"someone else|position|unsuccessful|not get|get it|not me|went with|her|him|passed)"
)
_TURNED_DOWN = re.compile(r"\b(?:reject(?:ed|ing|ion)?|turn(?:ed)? me down|binned me|knocked me back|said no to me)\b")
"""A rejection named in the same turn: a bare "why" after it aims at nothing else."""
_QUESTION = re.compile(
    r"(?:^|[.?,] |\b(?:and|so|but|also|or|then|please|then|just|me|know|wondering|wonder|ask|hear|curious|understand|tell) )"
    r"(?:what|why|how|who|where|when|which|can|could|would|will|is|are|was|were|do|does|did|may|have|has|any|should) "
)
_ASKS = ("ADVICE_ASK", "STRENGTH_ASK", "STEP_ASK", "EXAMPLE_ASK", "WHY", "INTEREST")
_BARE = re.compile(
    r"(?:(?<![^ ])i (?:quite |totally |fully |completely |do )?(?:understand|get it|get that)|fair (?:enough|play)|"
    r"no (?:problem|worries|bother)|np|"
    r"(?:that|it) is (?:all right|alright|okay|ok|fine|fair|reasonable|understandable|perfectly [a-z]+)|all good|makes sense|"
    r"totally understand|understandable|i respect that|i accept that)(?![^ ])"
)
_BUT = re.compile(r" ?,? ?(?:but|why|what|how|if you (?:just|could))")
_LIMITING = re.compile(
    r"\?|\b(?:just|only|ask|question|questions|tip|tips|take|keep|have you|do you have|like to|want|would|please|advice|single|"
    r"most|max|quick|"
    r"longer|more than|minutes that|give|tell|suggestion|suggestions|have time|need|pointers)\b"
)
_STORY = re.compile(
    r"\b(?:waited|waiting|kept me|late|ago|took me|for (?:two|three|five|ten|twenty)|spent|was|were|had|been|lasted|interviews|"
    r"rounds|other)\b"
)
_HURRY = re.compile(
    r"\b(?:minutes before|busy|quick|next meeting|in a rush|not much time|little time|short of time|can not put my finger)\b"
)
_NEWS = re.compile(
    r"\b(?:decided|another candidate|someone else|somebody else|stronger|went with|gone with|from inside|not the answer|"
    r"not your day|"
    r"close between|decision|unsuccessful|not (?:be )?(?:offering|successful)|chose|chosen|filled|other person|internal)\b"
)
_GIVES_BACK = re.compile(
    r"(?:if|what i|what you|you (?:are saying|mean)|in other|let me|to recap|did i get|so i am hearing|so what (?:i|you)|"
    r"so you are|sounds)"
)
_CHECKS = re.compile(
    r"\b(?:so|you|i) (?:[^ ?]+ ){2,}[.,?] (?P<check>(?:is|was|would) that (?:be )?(?:right|correct|it|fair|what you|"
    r"how you (?:saw|see|meant)|(?:a|an) (?:fair|good|right|correct|accurate|decent) (?:summary|way to put it|reading|picture))"
    r"(?: (?:mean|meant|are saying|were saying|said|say|had in mind|wanted|saw))?|"
    r"(?:have|did) i (?:get|got|hear|heard|understand|understood)(?: (?:that|it|this|you))?(?: (?:right|correctly))?) ?\?? ?$"
)
"""A statement, and the question whether it was heard right."""
_CHECKS_FIRST = re.compile(
    r"(?P<check>(?:(?:can|could|may|might) i |let me )(?:just |quickly )*(?:check|confirm|make sure|see)(?: that| if| whether)?"
    r"(?: i(?: have)?)? (?:understood|understand|got|get|heard|hear|following|follow)(?: (?:this|that|it|you|right|correctly|"
    r"all))*)"
    r" [,.] (?:[^ ]+ ){3,}"
)
"""The same the other way round: "can I check I've understood: I should slow down?"."""
_WANTS = re.compile(
    r"\bwhat i (?:(?:would|will|really|just|actually|only|do) )*(?:like|love|want|wanted|need|needed|hope|hoped|wonder|wondered|"
    r"came|called|rang|(?:was|am|were) (?:hoping|wondering|going|after|looking|asking|trying|calling|ringing))\b"
)
"""What somebody is after: "so what I'd like is a tip" sums nothing up."""
_FOLLOWS = re.compile(
    r"(?<!not )(?<!not really )(?<!not quite )\b(?P<ack>(?:see|know|get|hear|understand|take) (?:exactly |just |totally )?"
    r"what you(?: are| were)? (?:mean|meant|saying|getting at))\b"
)
"""Who sees what they mean asks for no example of it."""
_DOES_FOLLOW = re.compile(r"(?:i |yes |yeah |ok |okay |, |^)(?:can |do |think i |totally |completely |absolutely )*$")
_THANKED_FOR_CANDOUR = re.compile(
    r"\b(?:thanks|thank you|cheers|ta|grateful|obliged|appreciate|appreciated|appreciating) (?:[^ .?,]+ ){0,6}?"
    r"(?:honest|honesty|candour|candor|candid|frank|frankness|open|openness|straight|direct|directness|blunt|truth)\b"
)
"""Gratitude for frankness that was had; "I'd appreciate your honesty" asks for it."""
_ASTONISHED = re.compile(
    r"\b(?:astonished|astounded|shocked|stunned|appalled|baffled|outraged|disgusted|flabbergasted|gobsmacked|incensed|"
    r"can not (?:believe|accept|understand)) (?:by|at|with|about)? ?(?:your|the|this|that) (?:decision|choice|outcome|result|"
    r"answer|rejection)\b"
)
"""Who is astonished at the decision accepts nothing, and challenges it (T1, I-CHALLENGE)."""
_OF_A_MOMENT = re.compile(
    r"\b(?:think of|remember|recall|name|picture|give me) (?:a|an|one|any|the|some) (?:single |particular |specific )?"
    r"(?:bit|moment|time|part|point|place|question|answer|occasion|instance)\b"
)
_LETS_GO = re.compile(
    r"(?:(?:oh|ah|no|just|well|look|right|fine|ok|okay|then)[ ,.]+)*(?:forget (?:it|about it)|never ?mind)(?: then)?[ .?]*"
)
"""Who drops the matter apologises for nothing."""
_LEGAL_MATTER = re.compile(
    r"\b(?:law|laws|legal\w*|illegal\w*|unlawful\w*|lawyers?|solicitors?|attorneys?|barristers?|court|tribunal|sue|suing|claims?|"
    r"complain\w*|complaints?|grievance|ombudsman|discriminat\w*|equalit\w*|equal|acts?|gdpr|data|records?|recording|recorded|"
    r"rights?|union|acas|hr|authorit\w+|regulator\w*|protected|age\w*|rac\w+|gender|sex\w*|disab\w+|pregnan\w+|religio\w*|"
    r"ethnic\w*|nationalit\w+|colour|skin|accent|older|younger|old|young|evidence|formal\w*|written|writing|notes|dispute|"
    r"breach\w*|"
    r"justice|compensation|damages|liab\w+|case|action|eeoc|commission\w*|citizens|advice bureau|hear from|court|policy|"
    r"statut\w+|entitled|entitlement|request|access|foi|freedom of information|investigat\w+|report\w*|press|newspapers?)\b"
)
"""Words that a legal threat cannot do without: after a line about a complaint the head hears one in a plain yes."""
_OWN_NOTES = re.compile(
    r"\b(?:i (?:am|will|would|have|shall|just|was)|let me|(?:can|may|could|if) i|to) (?:just |be |been |quickly )*"
    r"(?:(?:tak|mak)(?:e|ing) (?:(?:a|some|my|few|quick) )*notes?|(?:jot|jotting|not|write|writ|writing|note|noting)(?:e|ing)? "
    r"(?:(?:that|this|it|all|everything|a few things|what you say) )*down)\b"
)
"""Who takes notes of what is said threatens nobody with them."""
_OWNS_UP = re.compile(
    r"(?:(?:yes|yeah|ok|okay|hm|hmm|ah|oh|no|well|sorry|right) [,.]? ?)*"
    r"(?:(?:you are|u are) (?:quite |totally |absolutely |so |probably )?right|(?:that is )?(?:very |quite |so )?(?:true|fair)"
    r"(?: point| comment| enough)?|(?:good|fair) (?:point|enough|comment)|guilty|point taken)(?: there| sir| madam|"
    r" ma)? ?[,.]? ?"
    r"(?:and |yes |,)? ?(?:i|me) (?:really |just |actually |simply |totally )?(?:did not|never|have not|had not|left|forgot|"
    r"missed|"
    r"skipped|should have|could have|do not)\b(?!.*\b(?:but|because|though|although|unfair|wrong)\b).*"
)
"""Who grants the point and names their own lapse puts nothing right and disputes nothing."""
_INTERESTED = re.compile(r"\bi (?:remain|am|do remain)(?: still| very| really| most| truly| quite| certainly)* interested\b")
_WHY_MATTER = re.compile(
    r"\b(?:why|whys|how come|reasons?|reasoning|rationale|grounds?|basis|explain\w*|explanation|justif\w+|decid\w*|decision\w*|"
    r"deciding|chose\w*|choos\w*|choice|pick\w*|reject\w*|turn(?:ed)? (?:me )?down|hir(?:e|ed|ing)|what (?:made|led|drove|caused|"
    r"swung|tipped|sank|cost|lost|was it|did)|what happened|what for|because|account for|for what|not get|got it|get it|"
    r"get the|no to|"
    r"passed|said no|saying no|went with|go with|going with|gave it|give it|binned|against me|between|beat|"
    r"better than|instead|not me|over me|wrong with|other (?:person|candidate|one)|someone else|somebody else|offer\w*|"
    r"select\w*)\b"
)
"""Words without which nobody asks for the reason: "what else?" does not."""
_YOUR_TIME = re.compile(
    r"\b(?:wast\w+|tak\w+)(?: up)? (?:any more of |too much of |so much of |more of )?your (?:[^ .?]+ )?time\b"
)
"""Whose time it is makes the difference: who fears to waste theirs reproaches nobody."""
_AT_A_LOSS = re.compile(
    r"\b(?:not|no idea|hardly|never) (?:[^ .?]+ ){0,2}?(?:know|sure|idea|certain)? ?(?:what|how|where) (?:else )?(?:to|i should) "
    r"(?:ask|say|start|begin|put)\b|\b(?:was|were|am|is) (?:i|it) (?:really |honestly |just )*(?:that|so) (?:bad|awful|"
    r"terrible|dreadful)\b"
)
"""Who is lost for words, or asks how bad it was, argues nothing."""
_LATER = re.compile(
    r"\b(?:would|could|can|may|might|is|will|do|shall) (?:you|i|it|that|this) (?:[^ .?]+ ){0,7}?"
    r"(?:(?:keep|kept|keeping|stay|stayed|staying) in (?:touch|contact)|(?:apply|applied|applying|reapply|reapplied|try|tried) "
    r"(?:again|for another|another time|next time)|(?:reapply|reapplied)|come back to you (?:if|when|for|next)|"
    r"(?:got|get) (?:back )?in touch (?:again |with you )?(?:if|when|next))"
    r"(?: [^.?]*)?"
)
_THEIR_DOUBT = re.compile(
    r"\b(?:any|a|some|what|which|your|the|main|biggest)(?: [^ .?]+)? (?:doubts?|concerns?|reservations?|hesitations?|worry|"
    r"worries|"
    r"misgivings|qualms)(?= (?:about|regarding|on|with|around|as to|that|over|in|you|holding|left|at)\b| ?\?| ?$)|"
    r"\b(?:anything|something|what) (?:[^ .?]+ ){0,3}?(?:(?:makes?|made|making|gives?|gave|giving) (?:you )?(?:hesitate|"
    r"unsure|pause|"
    r"doubt|doubts|think twice)|(?:holding|holds|held|stopping|stops|putting) you (?:back|from|off)|(?:worries|worried|"
    r"worrying|"
    r"bothers|concerns|concerned) you)\b"
)
"""What asks for the doubt that has not been named: to be told it is to be told what to work on."""
_WHEN_THERE_IS = re.compile(
    r"\b(?:when|if|whenever|once|should) (?:ever )?(?:there (?:is|are|be|comes?)|you have|you get|something|anything|a|"
    r"another|any|the) "
    r"(?:[^ .?]+ ){0,4}?(?:chance|opportunity|opening|openings|vacancy|vacancies|role|roles|position|post)\b"
)
"""A later chance, spoken of as one that may come: it begs for none now."""
_DOUBTS = re.compile(
    r"\b(?:was|is|were) (?:there|it) (?:anything|something) (?:about|in|with|to do with) (?:my|the way) [^.?]*|"
    r"\bhow (?:did|do|does|would|was) (?:i|my [^ ]+) (?:compare|compared|measure up|stack up|rank|rate) (?:with|to|against|"
    r"next to|beside|among)\b[^.?]*"
)
_GOOD = re.compile(
    r"\b(?:lik(?:e|ed)|good|well|right|strong[a-z]*|enjoy[a-z]*|positive|impress[a-z]*|st(?:and|ood) out|work(?:ed|s)|best|keep|"
    r"help(?:ed|ful)|interest(?:ed|ing)|appeal[a-z]*|convinc[a-z]*|favou?r|better|improve|change)\b"
)
_DID_BETTER = re.compile(
    r"\bwhat (?:did|does|do|could) (?:he|she|they|the|that|whoever|others?|another|successful|"
    r"strong(?:er)?) ?(?:[^ .?]+ ){0,6}?"
    r"(?:do|have|show|bring|say|offer|know) (?:[^ .?]+ ){0,2}?(?:better|i did not|i do not|i lack(?:ed)?|that i)\b"
)
_MISSING_OR_UNSAID = re.compile(
    r"\b(?:missing|lack(?:ed|ing)?|not there|do not have|did not have|absent|"
    r"a gap) (?:[^ .?]+ ){0,3}?(?:[,.?] )?or (?:[^ .?]+ ){0,5}?"
    r"(?:not|never) (?:[^ .?]+ ){0,3}?(?:say|said|show|shown|tell|told|mention(?:ed)?|bring|brought|explain(?:ed)?|put|"
    r"come (?:out|across))"
    r"\b[^.?]*"
)
"""Whether it was missing, or only not said (P9): a question, however it is put."""
_OF_A_STATEMENT = ("CORRECT", "DEBATE", "PARAPHRASE", "SELFDOWN", "OTHER")
_IN_WRITING = re.compile(
    r"\b(?:put|send|write|email|e mail|pop|drop|get) (?:[^ .?]+ ){0,4}?(?:in (?:an )?(?:email|e mail|writing|letter)|by email|"
    r"down for me)\b"
)
_WHO_SAID = re.compile(
    r"(?:and |so |but )?(?:who|which (?:one|person|of (?:you|them))) (?:exactly |actually )?(?:said|thought|felt|told|wrote|"
    r"complained|mentioned)\b"
)
_TIME_CHECK = re.compile(
    r"\b(?:have you(?: still)?(?: got)?|do you(?: still)? have|have you|got|can you spare|could you spare) "
    r"(?:a|an|one|two|three|five|ten|fifteen|few|some|\d+) (?:few |couple of |quick |or two |or three )?(?:minutes?|mins?|"
    r"moments?|secs?|seconds?)\b"
)
"""The plainest check of their time: it holds whatever else is asked with it."""
_FRESH = re.compile(r" [.?] (?:(?:and|so|but) )?")
_ASKING = ("what ", "how ", "which ", "where ", "when ", "can ", "could ", "do ", "did ", "would ", "is there ", "any ")
_REFUSES_IT = re.compile(r"(?:not|never|refuse to|refusing to|hard to)(?: [^ .?,]+){0,2} ?$")
_REFUSED_ACCEPT = re.compile(r"\b(?:not|never) (?:[^ .?,]+ )?accept")
_WILL_NOT_PRESS = re.compile(
    r"\b(?:will|would|do|am|shall) not (?:want to |going to |wish to )?(?:push|press|insist|pry|ask again|dig)"
)
_OF_ONESELF = re.compile(r"(?:i (?:will|would|am going to|am|must|have to|want to)|let me|to) (?:be )?(?:just |quite |very )?$")
_ABOUT_WORDS = re.compile(r".{0,24}\b(?:feedback|advice|comments?|thoughts|views?|hearing|to hear|what you)\b")
_SO = re.compile(
    r"(?:(?:ok|okay|right|i see|ah|yes|got it|alright) (?:[.,] )?)?so (?!what|how|why|where|who|can|could|is there|that is it)"
)
_STOP = frozenset(
    """
    a an and are as at be been but by can could did do does for from had has have he her him his how i if in is it its
    just me more my no not of on one or our out quite rather really she so some than that the their them then there
    they thing things think this to too us very was we were what when which who why will with would you your about up
    like get got say said bit little lot much because feel felt know well also answer answers role job interview
    question questions time
    """.split()
)
_URGES = re.compile(
    r"\b(?:come on|surely|at all|anything|something|hint|between us|off (?:the )?record|just (?:tell|one|give|say|between)|"
    r"please|still|"
    r"but|can not you|could not you|there must|must be|must have|you must|still need|need to know|have to|insist|really|even|"
    r"at least|"
    r"least|again|why not|why can|nobody|off record|unofficial|unofficially|your own|personal|personally|own words|rough|roughly|"
    r"try|make an exception|exception|quietly|one word|yes or no|right to know|deserve|entitled|owe|want to know|anyway)\b"
)
_REQUEST = re.compile(
    r"\b(?:tell|give|say|share|explain|feedback|reason|reasons|know|hint|clue|answer|detail|details|something|anything|why|what|"
    r"could|can|"
    r"please|hear|example)\b"
)


def _has(line: _Line, hits: list[_Hit], guard: re.Pattern[str]) -> list[_Hit]:
    """The hits that no `guard` stands before, within their sentence."""
    kept = []
    for start, end in hits:
        left = line.flat[max(0, start - 60) : start]
        cut = max(left.rfind("."), left.rfind("?"))
        if not guard.search(left[cut + 1 :]):
            kept.append((start, end))
    return kept


_INTERJECTIONS = frozenset(("oh", "ha", "wow", "ooh", "gosh"))
"""What may stand before an acknowledgement and is none; "ah" and "hm" are some of their own."""


def _acks(line: _Line, asked: bool) -> list[_Hit]:
    """Tokens of acknowledgement that stand free: at the start of a sentence, before a mark or the end (or a fresh clause)."""
    hits: list[_Hit] = []
    words = line.words
    fresh = True
    index = 0
    while index < len(words):
        word = words[index]
        if word in (".", "?", ","):
            fresh = word != "," or (bool(hits) and hits[-1][1] == line.begins[index] - 1)
            index += 1
            continue
        if fresh and word in _INTERJECTIONS:
            index += 1 + (index + 1 < len(words) and words[index + 1] == ",")
            continue
        if fresh:
            for size in range(min(_ACK_LONGEST, len(words) - index), 0, -1):
                token = " ".join(words[index : index + size])
                if token not in _ACKS:
                    continue
                after = words[index + size] if index + size < len(words) else "."
                loose = word in ("ok", "okay", "right", "alright", "yeah", "ah", "understood", "sure") and size == 1
                if (
                    after == "."
                    or after == ","
                    or (
                        loose
                        and after in ("so", "and", "but", "well", "thanks", "thank", "then", "i", "that", "can", "could", "what")
                    )
                ):
                    hits.append((line.begins[index], line.begins[index] + len(token)))
                    index += size - 1
                    break
        fresh = False
        index += 1
    return hits


def _stems(line: _Line) -> set[str]:
    return {w[:5] for w in line.words if len(w) > 2 and w not in _STOP and w not in _MARKS}


def _sentences(line: _Line) -> list[tuple[int, int, bool]]:
    """The sentences as ranges of `flat`, each with whether a question mark ends it."""
    out = []
    start = 0
    for word, begin in zip(line.words, line.begins, strict=True):
        if word in (".", "?"):
            if begin > start:
                out.append((start, begin - 1, word == "?"))
            start = begin + 2
    if start < len(line.flat):
        out.append((start, len(line.flat), False))
    return out


def _within(hits: list[_Hit], start: int, end: int) -> bool:
    return any(start <= s < end for s, _ in hits)


def _refused(previous: _Line) -> bool:
    return bool(_find(previous, _REFUSALS))


def _judge(line: _Line, previous: _Line, refused: bool, found: dict[str, list[_Hit]]) -> dict[str, list[_Hit]]:
    """Settle what phrases cannot. A label left without hits was taken back: the head may not give it either."""
    for label in _TAKES_BACK & found.keys():
        found[label] = _has(line, found[label], _NOT_ASKING)
    _settle_courtesy(line, found)
    _settle_pressing(line.flat, found)
    if acks := _acks(line, bool(previous.words) and previous.words[-1] == "?"):
        found["ACK"] = acks
    _settle_why(line.flat, previous, found)
    _settle_asks(line.flat, refused, found)
    follows, checked_first = _settle_understanding(line.flat, found)
    checks = _CHECKS.search(line.flat)
    if checks:
        _take_as_check(line.flat, checks, found)
    if "PARAPHRASE" in found or previous.words:
        _settle_paraphrase(line, previous, checks is not None or checked_first, found)
    if follows and not found.get("PARAPHRASE"):
        found["PARAPHRASE"] = []
    if refused:
        _hear_pressing(line, found)
    _settle_bound(line.flat, found)
    _take_bare(line.flat, previous, refused, found)
    _count_questions(line.flat, found)
    return found


def _settle_courtesy(line: _Line, found: dict[str, list[_Hit]]) -> None:
    """Thanks that are none, acceptance that is refused, candour about oneself, a goodbye that is not meant yet."""
    flat = line.flat
    if "THANK" in found:
        kept = [
            (s, e)
            for s, e in found["THANK"]
            if not (
                flat.startswith(("apprec", "gratef"), s)
                and _CONDITIONAL_THANKS.search(flat[max(0, s - 24) : s])
                and re.search(r"\b(?:would|will|d)\b", flat[max(0, s - 24) : s])
            )
            and not flat[max(0, s - 3) : s].endswith("no ")
            and not _SARCASM.match(flat, s)
        ]
        found["THANK"] = [] if _SARCASM.search(flat) else kept

    # "I don't accept that" accepts nothing; "I'll be direct" invites nobody; interest in feedback is none in a later role.
    if "ACCEPT" in found:
        found["ACCEPT"] = _has(line, found["ACCEPT"], _REFUSES_IT) if " accept" in f" {flat}" else found["ACCEPT"]
    elif _REFUSED_ACCEPT.search(flat):
        found["ACCEPT"] = []
    if "CANDOUR" in found:
        found["CANDOUR"] = [
            (s, e)
            for s, e in found["CANDOUR"]
            if not (flat.startswith("be ", s) and _OF_ONESELF.search(flat[max(0, s - 24) : s]))
        ]
    if (thanked := _THANKED_FOR_CANDOUR.search(flat)) and not re.search(
        r"\b(?:would|will|please|if|do|can|could)\b", flat[max(0, thanked.start() - 24) : thanked.end()]
    ):
        found["CANDOUR"] = [(s, e) for s, e in found.get("CANDOUR", ()) if s > thanked.end() or e < thanked.start()]
    if astonished := _ASTONISHED.search(flat):
        found["ACCEPT"] = [(s, e) for s, e in found.get("ACCEPT", ()) if s > astonished.end() or e < astonished.start()]
        if not found["ACCEPT"]:
            found.setdefault("DEBATE", []).append(astonished.span())
    if "INTEREST" in found and "interested" in flat:
        found["INTEREST"] = [(s, e) for s, e in found["INTEREST"] if not _ABOUT_WORDS.match(flat, e - 3)]
    if "PLEA" in found and found.get("INTEREST") and (there := _WHEN_THERE_IS.search(flat)):
        found["PLEA"] = [(s, e) for s, e in found["PLEA"] if s > there.end() or e < there.start()]
    # Who asks for time, or says how much they will ask, is not leaving yet.
    if "CLOSE" in found and ("PERMISSION" in found or "BOUND" in found) and "let you" in flat:
        found["CLOSE"] = []


def _settle_pressing(flat: str, found: dict[str, list[_Hit]]) -> None:
    """Who debates and who presses, and who cannot be doing either."""
    # Who gives back what they heard, or says that they will not press, does neither of the opposite, unless its words stand
    # there.
    if found.get("PARAPHRASE") and not found.get("DEBATE"):
        found["DEBATE"] = []
    presses = "?" in flat or _REQUEST.search(flat) or _URGES.search(flat)
    if not presses or _WILL_NOT_PRESS.search(flat):
        found["PRESS"] = []

    # Whoever invites frankness ("I can take it") is not debating, unless words of debate stand there too.
    if found.get("CANDOUR") and not found.get("DEBATE"):
        found["DEBATE"] = []


def _settle_why(flat: str, previous: _Line, found: dict[str, list[_Hit]]) -> None:
    """Which "why" asks for reasons, and which for an example."""
    # What somebody else did better is asked to learn from it.
    if (better := _DID_BETTER.search(flat)) and not _TURNED_DOWN.search(flat):
        found["WHY"] = [(s, e) for s, e in found.get("WHY", ()) if s > better.end() or e < better.start()]
        found.setdefault("ADVICE_ASK", []).append(better.span())
    # A "why" about an impression asks for an example; a bare one follows what the interviewer has just said.
    if "WHY" in found:
        kept = []
        for start, end in found["WHY"]:
            clause_end = min((p for p in (flat.find(" .", start), flat.find(" ?", start)) if p >= 0), default=len(flat))
            clause = flat[start:clause_end]
            if any(s <= end and e >= start for s, e in found.get("EXAMPLE_ASK", ())):
                continue
            aimed = _DECISION.search(clause) or _TURNED_DOWN.search(flat, 0, clause_end)
            if not aimed and len(clause.split()) <= 6 and _IMPRESSION.search(previous.flat):
                found.setdefault("EXAMPLE_ASK", []).append((start, end))
                continue
            kept.append((start, end))
        found["WHY"] = kept
    elif any(flat.startswith("why ", start) for start, _ in found.get("EXAMPLE_ASK", ())):
        found["WHY"] = []


def _settle_asks(flat: str, refused: bool, found: dict[str, list[_Hit]]) -> None:
    """What is asked for where several requests share their words."""
    # Advice on stepping stones, and "what did I do that went wrong", overlap: the more specific phrase has the words.
    for special, general in (("STEP_ASK", "ADVICE_ASK"), ("STRENGTH_ASK", "ADVICE_ASK")):
        if special in found and general in found:
            kept = [(s, e) for s, e in found[general] if not any(ss <= s + 4 and ee >= e - 4 for ss, ee in found[special])]
            if kept:
                found[general] = kept
            else:
                del found[general]

    # Leave to keep in touch, or to apply again, is asked out of interest: it is no check of their time.
    if later := _LATER.search(flat):
        found["INTEREST"] = [*found.get("INTEREST", ()), later.span()]
        found["PERMISSION"] = [(s, e) for s, e in found.get("PERMISSION", ()) if not (s <= later.end() and e >= later.start())]
    # Whether something spoke against them is no question about strengths, who said it no request for an example.
    if (doubt := _DOUBTS.search(flat)) and not _GOOD.search(flat):
        found["STRENGTH_ASK"] = []
        found.setdefault("EXAMPLE_ASK", []).append(doubt.span())
    if found.get("CORRECT") and re.search(r"\b(?:should|shall|ought) i (?:to )?have\b", flat):
        found["CORRECT"] = []
    if _IN_WRITING.search(flat) or (_WHO_SAID.match(flat) and not refused):
        found["EXAMPLE_ASK"] = []


def _settle_understanding(flat: str, found: dict[str, list[_Hit]]) -> tuple[bool, bool]:
    """Who says that they follow, who names a moment, who wants something: none of them gives back what was said. Whether they
    follow, and whether what comes after is put up for a check."""
    follows = _FOLLOWS.search(flat)
    if follows and _DOES_FOLLOW.search(flat[max(0, follows.start() - 24) : follows.start()]):
        found["EXAMPLE_ASK"] = [(s, e) for s, e in found.get("EXAMPLE_ASK", ()) if s > follows.end() or e < follows.start()]
        found["ACK"] = [*found.get("ACK", ()), follows.span("ack")]
    if (moment := _OF_A_MOMENT.search(flat)) and not found.get("STRENGTH_ASK"):
        found["EXAMPLE_ASK"] = [*found.get("EXAMPLE_ASK", ()), moment.span()]
        found["STEP_ASK"] = [(s, e) for s, e in found.get("STEP_ASK", ()) if s > moment.end() or e < moment.start()]
    if _LETS_GO.fullmatch(flat):
        found["REPAIR"] = []
    if found.get("PARAPHRASE") and (wants := _WANTS.search(flat)):
        found["PARAPHRASE"] = [(s, e) for s, e in found["PARAPHRASE"] if s > wants.end() or e < wants.start()]
    if first := _CHECKS_FIRST.search(flat):
        found["PARAPHRASE"] = [*found.get("PARAPHRASE", ()), (first.start(), first.end() - 1)]
        found |= {label: [] for label in ("EXAMPLE_ASK", "ADVICE_ASK", "BOUND", "REPAIR", "PERMISSION")}
    return follows is not None, first is not None


def _take_as_check(flat: str, checks: re.Match[str], found: dict[str, list[_Hit]]) -> None:
    """Take "is that what you mean?" for a check of what was heard."""
    # "Is that what you mean?" after a statement asks whether it was heard right, and for nothing else.
    found["PARAPHRASE"] = [*found.get("PARAPHRASE", ()), (checks.start("check"), checks.end("check"))]
    for label in ("EXAMPLE_ASK", "ADVICE_ASK"):
        if label in found:
            found[label] = [(s, e) for s, e in found[label] if e < checks.start("check") or s > checks.end("check")]
    starts = [0, *(m.end() for m in _FRESH.finditer(flat, 0, checks.start("check")))]
    if not any(flat.startswith(_ASKING, start) for start in starts):
        found |= {label: found.get(label, []) for label in ("EXAMPLE_ASK", "ADVICE_ASK")}


def _settle_paraphrase(line: _Line, previous: _Line, checks: bool, found: dict[str, list[_Hit]]) -> None:
    """What is given back: said to be so, with words of the line before, or put up for a check."""
    flat = line.flat
    shared = _stems(line) & _stems(previous)
    hits = found.get("PARAPHRASE", [])
    starts_so = None if _WANTS.search(flat) else _SO.match(flat)
    if not hits and starts_so and len(shared) >= 2:
        hits = [(starts_so.start(), min(len(flat), starts_so.end() + 40))]
    if hits and (shared or checks or any(_GIVES_BACK.match(flat, start) for start, _ in hits)):
        found["PARAPHRASE"] = hits
    else:
        found.pop("PARAPHRASE", None)


def _hear_pressing(line: _Line, found: dict[str, list[_Hit]]) -> None:
    """After a refusal, asking on is pressing, unless they have moved on or softened it."""
    flat = line.flat
    asks = [h for label in ("EXAMPLE_ASK", "WHY", "ADVICE_ASK") for h in found.get(label, ())]
    soft = bool(found.get("LIMIT_ACK") or found.get("ACCEPT"))
    urged = _URGES.search(flat)
    request = _REQUEST.search(flat)
    moved_on = soft or any(found.get(label) for label in ("STEP_ASK", "CLOSE", "INTEREST", "STRENGTH_ASK"))
    if "PRESS" in found:
        return
    if asks and not moved_on:
        found["PRESS"] = asks
    elif request and urged and not moved_on and not found.get("THANK"):
        found["PRESS"] = [
            next(((s, e) for s, e, _ in _sentences(line) if s <= request.start() <= e), (request.start(), request.end()))
        ]


def _settle_bound(flat: str, found: dict[str, list[_Hit]]) -> None:
    """Which numbers limit what is asked."""
    # A number is a limit only where something is asked for or promised, not in a story.
    if "BOUND" in found:
        kept = []
        for start, end in found["BOUND"]:
            left = max(flat.rfind(" .", 0, start), flat.rfind(" ?", 0, start)) + 1
            right = min((p for p in (flat.find(" .", end), flat.find(" ?", end)) if p >= 0), default=len(flat))
            if (_LIMITING.search(flat[left : right + 2])) and not _STORY.search(flat[max(left, start - 40) : end + 12]):
                kept.append((start, end))
        if kept:
            found["BOUND"] = kept
        else:
            del found["BOUND"]


def _take_bare(flat: str, previous: _Line, refused: bool, found: dict[str, list[_Hit]]) -> None:
    """What a bare "I understand" goes to."""
    # What "I understand" or "no problem" accepts depends on what was just said.
    bare = _BARE.search(flat)
    if bare and not _BUT.match(flat, bare.end()):
        if refused or _HURRY.search(previous.flat):
            found.setdefault("LIMIT_ACK", []).append(bare.span())
        elif _NEWS.search(previous.flat) and not found.get("WHY"):
            found.setdefault("ACCEPT", []).append(bare.span())


def _count_questions(flat: str, found: dict[str, list[_Hit]]) -> None:
    """Whether questions are piled up: of several kinds, one after the other."""
    onsets = [m.start() for m in _QUESTION.finditer(flat)]
    if len(onsets) >= 2:
        bounds = [*onsets, len(flat)]
        kinds: list[frozenset[str]] = []
        for start, end in pairwise(bounds):
            if _within(found.get("PERMISSION", []), start, end) and end - start < 60:
                continue
            if _within(found.get("PARAPHRASE", []), start, end) or flat[start:end].count(" ") < 3:
                continue
            kinds.append(frozenset(label for label in _ASKS if _within(found.get(label, []), start, end)))
        apart = {k for k in kinds if k}
        strange = sum(not k for k in kinds)
        if (len(kinds) >= 3 and len(apart) + strange >= 3) or (len(kinds) >= 2 and strange and flat.count(" ?") >= 2):
            found["PILE"] = [(onsets[0], len(flat))]


def _tidy(line: _Line, found: dict[str, list[_Hit]]) -> dict[str, tuple[Span, ...]]:
    spans: dict[str, tuple[Span, ...]] = {}
    for label in LABELS:
        hits = found.get(label)
        if not hits:
            continue
        merged: list[list[int]] = []
        for begin, end in sorted(set(hits)):
            start = begin + 2 if line.flat.startswith((", ", ". ", "? "), begin) else begin
            if merged and start <= merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        spans[label] = tuple(line.span(s, e) for s, e in merged)
    return spans


# --- the learned head ---------------------------------------------------------------------------------------------

READ = tuple(label for label in LABELS if label not in ("PILE", "RAMBLE", "OTHER"))
"""The labels that the head knows. PILE and RAMBLE are counted, OTHER is what is left."""

_PARAPHRASE = READ.index("PARAPHRASE")
DOUBT = 0.85
"""A score (log-odds) nearer to even than this leaves a doubt."""
RULE_WEIGHT = 3.0
"""What a phrase that was found adds to the head's score (in log-odds)."""

NEARLY = 0.6
"""A turn that reaches no threshold is given the label that comes nearest, if it comes this near; else it is OTHER."""

_CLAUSE = re.compile(
    r" , | (?=(?:but|because|although|though|while) )|"
    r" (?=and (?:i|you|what|how|can|could|is|thank|thanks|why|where|which|the|that|your|my|it|if|do|would|please|also) )|"
    r" (?=so (?:i|you|what|how|can|could|is|why|the|that|your|my|it|if) )|"
    r" (?=(?:what|how|why|can you|could you|can i|could i|may i|is there|do you|did you|thank you|thanks) )"
)
_LETTERS = re.compile(r"[a-z0-9]")
_WHOLE = 7
_WHOLE_IN_LONG = 24
"""A sentence of fewer blanks than this is read as a whole only; the second holds in a turn that rambles, whose many sentences
would else cost more than a turn may."""


def _pieces(line: _Line) -> list[tuple[int, int]]:
    """The sentences of the line, and the clauses of those that have several; none shorter than three words."""
    out: list[tuple[int, int]] = []
    whole = _WHOLE if len(line.words) <= RAMBLE_WORDS else _WHOLE_IN_LONG
    for start, end, _ in _sentences(line):
        end = min(len(line.flat), end + 2)
        if not _LETTERS.search(line.flat, start, end):
            continue
        out.append((start, end))
        if line.flat.count(" ", start, end) < whole:
            continue
        clauses: list[tuple[int, int]] = []
        begin = start
        for cut in [m.end() for m in _CLAUSE.finditer(line.flat, start, end)] + [end]:
            if sum(w not in _MARKS for w in line.flat[begin:cut].split()) >= 3:
                clauses.append((begin, cut))
                begin = cut
        if begin < end and clauses:
            clauses[-1] = (clauses[-1][0], end)
        if len(clauses) > 1:
            out += clauses
    return out


def _look(words: Sequence[str], refused: bool, before: set[str], first: bool) -> tuple[list[str], Wording]:
    """What the head looks at in some words: those whose meaning counts, and their wording with marks that tell how they stand to
    the line before."""
    plain = [w for w in words if w not in MARKS]
    shared = len({w[:5] for w in plain if len(w) > 2 and w not in _STOP} & before) if before else 0
    marks = ["ref" if refused else "noref", f"ov{min(shared, 2)}"]
    if shared and plain and plain[0] in ("so", "right", "ok", "okay", "ah"):
        marks.append("so+ov")
    if first:
        marks.append("noprev")
    return plain, ([w for w in words if w == "?" or w not in MARKS], marks)


def _seen(looks: Sequence[tuple[list[str], Wording]]) -> Rows:
    """The features of some looks."""
    return Rows(vectors([plain for plain, _ in looks]), *many_wordings([wording for _, wording in looks]))


def _weigh(
    line: _Line, previous: _Line, refused: bool, found: dict[str, list[_Hit]], made: Head
) -> tuple[list[float], list[tuple[int, int]]]:
    """The score of each label of `READ` (log-odds, with the rules' word added), and the piece that speaks for it most."""
    before, first = _stems(previous), not previous.words
    pieces = _pieces(line) or [(0, len(line.flat))]
    looks = [_look(line.flat[a:b].split(), refused, before, first) for a, b in pieces]
    if len(pieces) > 1:
        looks.append(_look(line.words, refused, before, first))
    chances = made.of_rows(_seen(looks))
    np.minimum(np.maximum(chances, 1e-6, out=chances), 1 - 1e-6, out=chances)
    rows = np.log(chances / (1 - chances))
    best = rows[: len(pieces)].argmax(axis=0).tolist()
    strong = ((rows[-1] + rows[: len(pieces)].max(axis=0)) / 2).tolist()
    scores = [score + (RULE_WEIGHT if found.get(label) else 0.0) for label, score in zip(READ, strong, strict=True)]
    return scores, [pieces[at] for at in best]


class Heard(NamedTuple):
    """What rules and head make of a turn before anything is decided: the hits, each label's score (log-odds), the piece that
    speaks for it most, and the labels that a rule takes back."""

    found: dict[str, list[_Hit]]
    scores: list[float]
    speaks: list[tuple[int, int]]
    taken_back: set[str]


_STRENGTHENS = re.compile(r"\b(?:strengthen(?:ed|s|ing)?|(?:made?|making|makes) (?:me|my \w+|it) (?:a )?stronger)\b")
"""What would strengthen them is advice; what was strong is a strength. Head and encoder know the two words for alike."""


_SORRY = re.compile(
    r"^(?:oh , |ok , |okay , )?(?:i am |i am so |i am very |so |very )?(?:sorry|apologies)(?: about that| for that|"
    r" again)?(?= ?\.?$)|"
    r"(?:sorry|apologise|apologize|apologies) [.,] (?:that|it|this) was (?:really |just |very |so )?"
    r"(?:not (?:very |really )?(?:fair|right|kind|nice|ok|okay)|unfair|rude|wrong|harsh|uncalled for|out of (?:line|order)|"
    r"too much)(?: of me)?(?= ?(?:[.,]|$| and| thank))"
)
"""An apology that stands alone, or owns up to what was said: of the writer's own words, "that was not fair" is no debate."""
_LISTENS = re.compile(
    r"(?:(?:yes|ok|okay|sure|right|no|please|do|thanks|thank you)[ ,.]+)*"
    r"(?:go on|go ahead|carry on|keep going|i am listening|take your time)(?:[ ,.]+(?:please|i am listening|go on|"
    r"take your time))*[ .]*"
)
"""Nothing but that the other may go on."""


_TAKEN_IN = ("ACK", "LIMIT_ACK", "ACCEPT")


def _takes_in(line: _Line, acks: list[_Hit]) -> bool:
    """Whether acknowledgements are all that a turn of several words has."""
    if not acks:
        return False
    inside = [
        any(s <= at < e for s, e in acks) or word in _MARKS or word in _INTERJECTIONS
        for word, at in zip(line.words, line.begins, strict=True)
    ]
    return all(inside) and "?" not in line.words


def heard(line: _Line, previous: _Line) -> Heard:
    """Rules and head over a turn of two words or more."""
    refused = _refused(previous)
    found = _judge(line, previous, refused, _find(line, _PHRASES))
    if (sorry := _SORRY.search(line.flat)) is not None:
        found["REPAIR"] = [*found.get("REPAIR", ()), sorry.span()]
        found["DEBATE"] = [hit for hit in found.get("DEBATE", ()) if not (sorry.start() <= hit[0] and hit[1] <= sorry.end())]
    if _LISTENS.fullmatch(line.flat) and (acks := found.get("ACK")):
        # The head has met "go on" beside apologies only ("go on, I interrupted you").
        return Heard({"ACK": acks}, [], [], set())
    if _takes_in(line, found.get("ACK", [])):
        # Nothing but acknowledgements: whatever else stands in it was found by a rule.
        return Heard({label: hits for label, hits in found.items() if hits and label in _TAKEN_IN}, [], [], set())
    if sum(word not in _MARKS for word in line.words) < 2:
        # A single word is left to the rules: there is nothing in "whatever" from which the head could tell more.
        return Heard(found, [], [], set())
    scores, speaks = _weigh(line, previous, refused, found, head("t3"))
    if any(_GIVES_BACK.match(line.flat, start) for start, _ in found.get("PARAPHRASE", ())):
        scores[_PARAPHRASE] += RULE_WEIGHT  # said in so many words: "what I'm taking from this is"
    taken_back = {label for label, hits in found.items() if not hits}
    if not refused:
        taken_back.add("PRESS")
    for label, matter in (("LEGAL", _LEGAL_MATTER), ("WHY", _WHY_MATTER)):
        if not found.get(label) and not matter.search(line.flat):
            taken_back.add(label)
    if _AT_A_LOSS.search(line.flat):
        taken_back |= {label for label in ("WHY", "DEBATE", "CORRECT", "PRESS", "BLAME") if not found.get(label)}
    if _YOUR_TIME.search(line.flat) and not found.get("BLAME"):
        taken_back.add("BLAME")
    if found.get("THIRD") and not found.get("ACCEPT"):
        taken_back.add("ACCEPT")
    if _OWN_NOTES.search(line.flat):
        taken_back |= {label for label in ("LEGAL", "PRESS") if not found.get(label)}
    if (_WANTS.search(line.flat) or _INTERESTED.search(line.flat)) and not found.get("PARAPHRASE"):
        taken_back.add("PARAPHRASE")
    if not found.get("STRENGTH_ASK") and _STRENGTHENS.search(line.flat):
        taken_back.add("STRENGTH_ASK")
    return Heard(found, scores, speaks, taken_back)


def decided_cheaply(known: Heard) -> dict[str, list[_Hit]]:
    """Rules and head together: a label stands where their common score reaches its threshold."""
    found = known.found
    if not known.scores:
        return {label: hits for label, hits in found.items() if hits}
    decided = {label: hits for label, hits in found.items() if label not in READ}
    nearest, share = -1, NEARLY
    threshold = head("t3").least
    for column, (label, score) in enumerate(zip(READ, known.scores, strict=True)):
        if label in known.taken_back:
            continue
        reached = 1 / (1 + math.exp(-score)) / threshold[label]
        if reached >= 1:
            decided[label] = found.get(label) or [known.speaks[column]]
        elif reached > share:
            nearest, share = column, reached
    if not decided and nearest >= 0:
        decided[READ[nearest]] = found.get(READ[nearest]) or [known.speaks[nearest]]
    return decided


def doubtful(known: Heard, decided: dict[str, list[_Hit]]) -> bool:
    """Whether a turn is worth the encoder's time: nothing was found, or a label came near to its threshold."""
    if not known.scores:
        return False
    return not decided or any(
        abs(score) < DOUBT for label, score in zip(READ, known.scores, strict=True) if label not in known.taken_back
    )


READ_MOST = 26
"""Pieces of a turn that the encoder reads at one time: what a turn in a call may cost bounds them."""
ROOM = 30
"""The same with the end of the line before, which has what the turn leaves."""


def before(previous: str, line: _Line) -> str:
    """What of the interviewer's `previous` line (which is `line`) the encoder reads before the turn: a refusal, since to ask on
    after it is pressing, or else the question at its end, since "yes please" answers that. Any other line is left to rules and
    head, which know the words that both share: beside the turn it tips labels by how it happens to be worded."""
    if _refused(line):
        return previous
    last = _LAST.search(previous)
    return last[0] if last else ""


_LAST = re.compile(r"[^.!?]*\?\s*$")
"""A question at the end of a line."""


def in_doubt(text: str, line: _Line, known: Heard, decided: Mapping[str, list[_Hit]]) -> tuple[str, frozenset[str]]:
    """What of a turn is put to the encoder, and the labels on which it is heard: all of a short one; of a longer one those
    sentences that leave the greatest doubts, as many as it reads at one time, and what is said there."""
    pieces = encoder("deep").vocabulary.pieces
    every = frozenset(READ) - known.taken_back
    if len(pieces(text[:_READ_CHARS])) <= READ_MOST:
        return text, every
    doubts = sorted((abs(score), at) for at, score in enumerate(known.scores) if READ[at] in every)
    sentences = [(start, end) for start, end, _ in _sentences(line)]
    chosen: list[_Hit] = []
    room = READ_MOST
    for doubt, at in doubts:
        if doubt >= DOUBT and decided and chosen:
            break
        clause = known.speaks[at]
        whole = next(((start, end) for start, end in sentences if start <= clause[0] < end), clause)
        if any(start <= clause[0] < end for start, end in chosen):
            continue
        for start, end in (whole, clause):
            size = len(pieces(_words_of(text, line, start, end)))
            if size <= room or (not chosen and (start, end) == clause):
                chosen.append((start, end))
                room -= size
                break
        if room <= 0:
            break
    put = " ".join(_words_of(text, line, start, end) for start, end in sorted(chosen))
    return put, frozenset(
        label
        for label, (start, _) in zip(READ, known.speaks, strict=True)
        if label in every and any(a <= start < b for a, b in chosen)
    )


def _words_of(text: str, line: _Line, start: int, end: int) -> str:
    """The words of a range of `flat` as they stand in the text, with the mark behind them."""
    span = line.span(start, end)
    return text[span.start : span.end + 1]


def label_parts(known: Heard, decided: Mapping[str, list[_Hit]], deep: Floats) -> dict[str, dict[str, float]]:
    """What speaks for each of `READ` that no rule has taken back, by name."""
    return {
        label: {
            "bias " + label: 1.0,
            "encoder": float(deep[columns("T3")[label]]),
            "cheap": max(-6.0, min(6.0, score)),
            "decided": float(label in decided),
        }
        for label, score in zip(READ, known.scores, strict=True)
        if label not in known.taken_back
    }


STAYS = -2.0
"""What rules and head have decided stays down to this score: in a call, what was plain must not be lost to a doubt."""
ADDED = 0.3
"""From this score the encoder adds a label to what was decided."""
_SETTLED = {
    "CLOSE": 2.0, "ADVICE_ASK": 1.5, "STEP_ASK": 1.0, "STRENGTH_ASK": 1.0, "EXAMPLE_ASK": 1.0,
    "PERMISSION": 1.0, "ACK": 1.0, "ACCEPT": 1.0, "LIMIT_ACK": 1.0,
}  # fmt: skip
"""Labels that the encoder alone gives only when it is sure: a goodbye ends the call, courtesies
are easily heard into one, and the interviewer's own question into whatever answers it."""


def _deepened(known: Heard, decided: dict[str, list[_Hit]], deep: Floats, on: frozenset[str]) -> dict[str, list[_Hit]]:
    """The labels when the encoder has been heard as well, on those of `on`; the others stay as they were decided."""
    by = weights("T3")
    scores = {label: scored(parts, by) for label, parts in label_parts(known, decided, deep).items() if label in on}
    least = by["least"]
    kept = [
        label
        for label in scores
        if scores[label] >= (STAYS if label in decided else _SETTLED.get(label, max(least, ADDED)))
    ]
    others = {label: hits for label, hits in decided.items() if label not in scores}
    if not (kept or others) and decided:
        # what was understood is not let go for nothing: a hostile turn would go by without an answer
        kept = [max(decided, key=lambda label: scores[label])]
    elif not (kept or others):
        likeliest = max(scores, key=lambda label: scores[label])
        kept = [likeliest] if scores[likeliest] >= _SETTLED.get(likeliest, by["nearly"]) else []
    return {label: known.found.get(label) or [known.speaks[READ.index(label)]] for label in kept} | others


_BESIDE_ASKING = ("LIMIT_ACK", "DEBATE", "CORRECT", "CANDOUR", "PLEA", "GUILT", "INTEREST", "PARAPHRASE")
_BESIDE_LEAVING = ("GUILT", "PLEA", "BLAME", "PRESS", "STEP_ASK", "SELFDOWN")
"""What the learned parts hear in "I've got to go, my bus is here", which they have not met."""


def label_move(text: str, previous: str = "") -> MoveReading:
    """The moves (T3) of one turn of the candidate after the interviewer's line `previous`, each with its words.

    `labels` is never empty: a turn in which nothing is recognised is OTHER, which stands alone and has no span.
    """
    line = simplified(text)
    found: dict[str, list[_Hit]] = {}
    known = Heard({}, [], [], set())
    if line.words:
        said_before = simplified(previous)
        known = heard(line, said_before)
        found = decided_cheaply(known)
        if doubtful(known, found):
            put, heard_on = in_doubt(text, line, known, found)
            found = _deepened(known, found, encoder("deep").after(before(previous, said_before), put, ROOM), heard_on)
    if (time := _TIME_CHECK.search(line.flat)) and "PERMISSION" not in found:
        found["PERMISSION"] = [time.span()]
    if _TIME_CHECK.fullmatch(line.flat.rstrip(" ?.")):
        found.pop("ADVICE_ASK", None)
    if (doubt := _DOUBTS.search(line.flat)) and found.keys() <= {"OTHER"} and not _GOOD.search(line.flat):
        found["EXAMPLE_ASK"] = [doubt.span()]
    doubted = _THEIR_DOUBT.search(line.flat)
    if (or_unsaid := _MISSING_OR_UNSAID.search(line.flat)) and len(_sentences(line)) <= 2:
        found = {label: at for label, at in found.items() if label not in _OF_A_STATEMENT}
        found.setdefault("EXAMPLE_ASK", [or_unsaid.span()])
    if doubted and (not line.words or line.words[0] not in ("i", "my", "we")) and len(_sentences(line)) == 1:
        courtesies = ("THANK", "ACCEPT", "PERMISSION")
        found = {label: at for label, at in found.items() if known.found.get(label) or label in courtesies}
        found.setdefault("ADVICE_ASK", [doubted.span()])
    if (later := _LATER.search(line.flat)) and "INTEREST" not in found:
        found["INTEREST"] = [later.span()]
    if not found and _FOLLOWS.search(line.flat) and (acks := known.found.get("ACK")):
        found["ACK"] = acks
    if "ACCEPT" not in found and (astonished := _ASTONISHED.search(line.flat)):
        found.setdefault("DEBATE", [astonished.span()])
    for label, hits in _find(line, _SURE).items():
        if kept := _has(line, hits, _NOT_ASKING):
            if label in _ASKS and len(_sentences(line)) == 1:
                # One sentence that asks so plainly neither argues nor takes in a limit, unless its words stand there.
                found = {other: at for other, at in found.items() if other not in _BESIDE_ASKING or known.found.get(other)}
            elif label == "THANK" and len(_sentences(line)) == 1:
                found = {other: at for other, at in found.items() if other != "DEBATE" or known.found.get(other)}
            elif label == "CLOSE":
                found = {other: at for other, at in found.items() if other not in _BESIDE_LEAVING or known.found.get(other)}
            found.setdefault(label, kept)
    if owned := _OWNS_UP.fullmatch(line.flat):
        found = {label: at for label, at in found.items() if label not in ("CORRECT", "DEBATE", "PLEA")}
        found.setdefault("ACK", [owned.span()])
    if (noted := _OWN_NOTES.search(line.flat)) and not found.keys() - {"OTHER"}:
        found = {"ACK": [noted.span()]}
    spans = _tidy(line, found)
    if len(text.split()) > RAMBLE_WORDS:
        start = len(text) - len(text.lstrip())
        spans["RAMBLE"] = (Span(start, len(text.rstrip())),)
    labels = tuple(label for label in LABELS if label in spans) or ("OTHER",)
    return MoveReading(labels, spans)
