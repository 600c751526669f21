"""What somebody wants changed in a draft, in their own words: tone, simpler words, their name, whom it greets and how it ends,
words to take out, to replace or to put in, by what they say or by where they stand; and the version before."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from bot.language.names import GIVEN

Kind = Literal[
    "casual", "easy", "polite", "brief", "name", "out", "avoid", "replace", "add", "about", "ask", "better", "greet", "sign",
    "one", "back",
]  # fmt: skip
Unit = Literal["sentence", "paragraph"]
LONGEST = 30
"""Words; what is longer is a message, and no wish about one."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change. `words`: the name, what is to go, or the sentence to put in; `instead`: what is to stand there, or the sentence
    as it is said to somebody else than those it speaks of; `whole`: with its sentence. "about" names a thing to put in
    without saying how, "ask" what they are to be asked, "better" names nothing, "one" wants a single paragraph, "back" the
    version before."""

    kind: Kind
    words: str = ""
    instead: str = ""
    whole: bool = False
    sure: bool = True
    """Nothing else can be meant, so that words which do not stand there are asked for again."""
    unit: Unit | Literal[""] = ""
    """What goes by its place: the sentences or paragraphs from `first` on, `count` of them; -1 is the last."""
    first: int = 0
    count: int = 1


CHANGES = frozenset({"out", "avoid", "replace", "add", "ask", "greet", "sign", "one"})
"""The kinds that change words, and hold whatever the tone of the rest."""


_CASUAL = re.compile(
    r"\b(?:casual|informal|(?:less|not (?:so|as|that|too)|too) "
    r"(?:formal|stiff|posh|official|polite|corporate|businesslike)|relaxed|"
    r"chatty|chattier|laid[- ]back|easy[- ]?going|friendlier|more friendly|like a (?:normal|real) person|more like me)\b",
    re.IGNORECASE,
)
_EASY = re.compile(
    r"\b(?:(?:easy|easier|simple|simpler|basic|plain|plainer|normal)(?:,? (?:more )?\w+)? (?:words|english|language|sentences)"
    r"|(?:make|keep|write|want|need|put|have)\b[^.!?]{0,30}\b(?:easy|easier|simple|simpler)"
    r"|(?:easier|simpler|more simple|more easy|easy) to (?:read|understand|say)"
    r"|(?:words|english|language|sentences)\b[^.!?]{0,15}\b(?:easy|easier|simple|simpler|complicated|difficult|hard|fancy|big)"
    r"|too (?:complicated|fancy|long[- ]winded)|fewer big words|less (?:complicated|fancy))\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"\b(?:(?:less|not (?:so|as|that|too)|too|so|sounds?(?: a (?:bit|little))?|tone down the|without the) "
    r"(?:much )?(?:(?:\w+ )?(?:grovel\w*|apologetic\w*|apologi[sz]ing|sorry|needy|desperate|beggy|begging|submissive|humble|"
    r"meek|soppy|sappy|cringe\w*|"
    r"chees(?:y|ey)|gushing|gushy|flowery|crawling|creepy|fawning|clingy|pathetic|sycophantic|subservient|servile|slimy|oily|"
    r"emotional|sentimental|thankful|grateful|thanking|thank[- ]?yous?|over the top|ott|weak|timid|pleading|wordy))\b"
    r"|(?:grovel|beg|crawl|fawn|gush|plead)(?:ling|ing|ging)?\b(?: (?:so|that|as|too))? ?(?:much|less)|(?:do ?n['’]?t|stop|"
    r"no more|without) "
    r"(?:grovel|beg|crawl|fawn|gush|plead|suck)\w*|more (?:confident|assertive|direct|self[- ]assured|straightforward|"
    r"to the point|"
    r"matter[- ]of[- ]fact|neutral|dignified)|(?:firmer|prouder|more dignity|more backbone))",
    re.IGNORECASE,
)
"""Too low a bow; the plain tone is the answer, and after it fewer words."""
_POLITE = re.compile(
    r"\b(?:(?:more|too little) (?:\w+ )?(?:formal|polite|professional|respectful|official|businesslike|business[- ]like|serious|"
    r"courteous|proper)|not (?:formal|polite|professional|respectful|official|serious) enough"
    r"|(?:politer|(?:less|too|not so|not as|not that) (?:casual|informal|chatty|matey|friendly|familiar|pally|relaxed|cheerful|"
    r"jolly)))\b",
    re.IGNORECASE,
)
_WARM = re.compile(
    r"\b(?:warmer|kinder|softer|gentler|nicer|friendlier|more (?:personal|human|friendly|warm|warmth|heartfelt|grateful|"
    r"thankful|natural)|"
    r"(?:less|too|not so|not as|not that|sounds?(?: a (?:bit|little))?) (?:cold|stiff|blunt|robotic|dry|harsh|abrupt|distant|"
    r"curt))\b",
    re.IGNORECASE,
)
_BRIEF = re.compile(
    r"\b(?:shorter|briefer|more (?:concise|brief|succinct)|(?:too|so|bit|little|very|rather|quite) (?:long|lengthy)|"
    r"(?:cut|trim|boil|slim|pare)(?: it| this| that)? down|shorten|trim|condense|"
    # What is sent there is short.
    r"(?:for|into|as) (?:a )?(?:whats ?app|text(?: message)?|sms|messenger|telegram|signal)"
    r"|(?:a|it a) (?:whats ?app|text|sms)(?: message)?)\b",
    re.IGNORECASE,
)
_WISHED = re.compile(
    r"\b(?:make|sounds?|write|want|need|please|pls|can|could|prefer|keep|put|too)\b|^\W*(?:a (?:bit|little) )?(?:more|less|"
    r"not)\b",
    re.IGNORECASE,
)
_OF_ONESELF = re.compile(r"\bi(?:['’]?m| am| feel| was)\b", re.IGNORECASE)
SHORT = 14
"""Words; a longer text about the tone tells something."""
_NAMED = re.compile(
    r"\W*(?:(?:ok|okay|and|oh|yes|hi|so|please|btw)\b[\s,.]*)*(?:my (?:first |full )?name(?: is|['’]?s|:)|"
    r"sign (?:it |off )?(?:as|with|from|by)|put (?:in )?(?:my name[,:]?|the name)|(?:the )?name is|i am called)\s+"
    r"(?P<name>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,2}?)(?: (?:please|thanks|there|in there|as my name))*\W*",
    re.IGNORECASE,
)
_SIGNED_BARE = re.compile(
    r"\W*(?:(?:ok|okay|and|oh|yes|hi|so|please|pls|can you|could you|just)\b[\s,.]*)*sign (?:it|this|that|off)\s+"
    r"(?P<name>[^\W\d_][\w'’.-]*(?: (?-i:[A-Z])[\w'’.-]*){0,2})(?: (?:please|pls|thanks|instead))*\W*"
    r"|\W*(?:(?:ok|okay|and|please|pls|just)\b[\s,.]*)*(?:put|write|add) (?P<below>(?-i:[A-Z])[\w'’-]*(?: (?-i:[A-Z])[\w'’-]*)?)"
    r" (?:at the (?:end|bottom)|underneath|below(?: it)?|as (?:the|my) (?:signature|name))\W*",
    re.IGNORECASE,
)
"""The name without a word before it: a given name, or one with its capital ("sign it Mel")."""
_BARE_NAME = re.compile(r"\W*(?:i['’]?m|i am|its|it['’]s)\s+(?P<name>[^\W\d_][\w'’-]*(?: [A-Z][\w'’-]*)?)\W*", re.IGNORECASE)
_NO_NAME = frozenset(
    "not wrong missing a the my in here there it that this still so very really done happy sorry fine ok good".split()
)
_QUOTE = "[\"\u201c\u201d\u201e\u00ab\u00bb'\u2018\u2019`]"
_OUT = re.compile(
    r"\W*(?:(?:ok|okay|but|and|please|pls|also|no|just|yes|can|could|would|will|you|u|i|we|want|to|like|it|let['’]?s|lets)\b"
    r"[\s,.]*)*"
    r"(?P<do>take out|leave out|cut out|take away|remove|delete|get rid of|take|leave|cut|drop|lose|omit|skip|erase|scrap|"
    r"without) "
    r"(?P<what>.+?)(?P<off>\s+(?:out|off|away))?(?:[\s,]+(?:please|pls|thanks|thank you|again))*\s*[.!?]*\s*",
    re.IGNORECASE | re.DOTALL,
)
_ONLY_OUT = frozenset({"take", "leave"})
"""They take words out only with "out" or "off" behind them ("take care", "leave the last sentence")."""
_A_PERSON = re.compile(r"(?:me|myself|us|ourselves|you|yourself|u)\b", re.IGNORECASE)
"""What no letter is rid of: somebody speaks of themselves, or to us ("leave me out of it")."""
_SURELY = frozenset({"take out", "leave out", "cut out", "remove", "delete", "get rid of"})
_REPLACE = re.compile(
    r"\W*(?:(?:please|can|could|you|u|i|want|to)\b\s*)*(?:change|replace|swap|turn)\s+(?:the |that )?"
    rf"{_QUOTE}(?P<what>.+?){_QUOTE}\s+(?:to|with|by|for|into)\s+{_QUOTE}(?P<instead>.+?){_QUOTE}\W*",
    re.IGNORECASE | re.DOTALL,
)
_ARTICLE = re.compile(
    r"^(?:the |that |this |a |an |all (?:of )?)?(?:(?:word|words|bit|part|line|phrase|thing|sentence|piece)s?\b[:,]?\s*)?",
    re.IGNORECASE,
)
_PART = re.compile(
    r"^(?:the |that |this )?(?:(?:bit|part|line|sentence|thing|piece)s? (?:about|with|on|where|that says) "
    r"(?:the |a |my )?(?P<a>.+)|(?P<b>.+?) (?:bit|part|line|sentence|thing))$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"(?:[.!?]|(?=\n\n))(?P<gap>)\s+")
_MARKS = "[\"\u201c\u201d\u201e\u00ab\u00bb]"
_LEFT_ALONE = re.compile(
    r"(?:\s+(?:for|of|about|with|to|on|in|at|from))?(?:\s+(?:the|a|an|this|that|my|your|such|some|any))?$|"
    r"\s+(?:and|or|but)$",
    re.IGNORECASE,
)
"""Small words that belonged to what was taken out at the end of a clause."""
_NO_WORDS = frozenset(("it", "that", "this", "them", "me", "everything", "all"))
_QUOTED = re.compile(rf"{_QUOTE}(?P<words>.+){_QUOTE}", re.DOTALL)
_ORDER = {
    "first": 0, "opening": 0, "1st": 0, "top": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "fifth": 4,
    "last": -1, "final": -1, "closing": -1, "bottom": -1, "end": -1, "penultimate": -2, "second last": -2, "second to last": -2,
    "last but one": -2,
}  # fmt: skip
_MANY = {"two": 2, "2": 2, "couple of": 2, "three": 3, "3": 3}
_PLACED = re.compile(
    rf"(?:all of )?(?:the |that |this |its |your )?(?:very )?(?P<where>{'|'.join(sorted(_ORDER, key=len, reverse=True))}) "
    rf"(?:(?P<many>{'|'.join(_MANY)}) )?(?P<unit>sentence|line|bit|part|thing|phrase|paragraph|para|section|block)s?"
    r"(?: (?:of|from|in|at) .{2,30})?|(?:the )?(?:sentence|line|bit|part) at the (?P<at>end|bottom|top)"
    r"|(?:the )?(?P<unit2>sentence|line|paragraph|para) (?:number )?(?P<number>[1-9]|one|two|three|four)",
    re.IGNORECASE,
)
"""A part that is named by where it stands."""
_NUMBER = {"one": 1, "two": 2, "three": 3, "four": 4}
_TITLED = r"(?:mrs?|ms|miss|mx|dr|prof|professor|sir|dame|sister|father|rev)\.?"
_HER = r"(?:her|him|them|the (?:letter|message|e-?mail|mail)|it)"
_GREET = re.compile(
    r"(?:(?:start|begin|open|head)(?: (?:it|the (?:letter|message|e-?mail)))? (?:with|by)|(?:put|write|use|make it|"
    r"say)(?= dear\b| hello\b| hi\b)) "
    rf"(?:the )?{_QUOTE}?(?P<whole>(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|"
    rf"day))\b(?! to\b)[^\"“”]{{0,50}}?){_QUOTE}?"
    r"(?: (?:at the top|in the greeting|as (?:the )?(?:greeting|salutation|opening)|instead))*"
    rf"|(?:(?:address|call|greet) {_HER} (?:as |with |by )?|address (?:it|this)(?: to)? |(?:change|set) the (?:name|greeting|"
    rf"salutation) to )"
    rf"(?:as |to )?{_QUOTE}?(?P<who>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){{0,3}}?){_QUOTE}?"
    rf"|(?:use|put|write|say)(?: just)? {_QUOTE}?(?P<titled>{_TITLED} [^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){{0,2}}){_QUOTE}?"
    r"|(?:use|put|write|address \w+ by|call \w+ by|greet \w+ (?:by|with)) (?:only |just )?"
    r"(?P<whose>her|his|their|the) (?P<part>first|given|last|family|sur|full|whole|second)[- ]?names?(?: only)?",
    re.IGNORECASE,
)
_NO_GREETED = frozenset(
    "a an the my it that this not out up off back when if about later again today tomorrow on by in "
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
_CLOSE = (
    r"(?:kind|best|warm|warmest|kindest|many|with|yours|sincerely|faithfully|regards|wishes|thanks|thank you|cheers|"
    r"respectfully|"
    r"cordially|all the best|take care|looking forward|love|best|gratefully)"
)
_SIGN = re.compile(
    r"(?:sign(?: (?:it|this|that|the (?:letter|message|e-?mail)))?(?: off)?|(?:end|finish|close)(?: (?:it|this|the (?:letter|"
    r"message|e-?mail)))?(?: off)?|"
    r"use|put|write|(?:change|make) the (?:sign[- ]?off|ending|closing|close|end)(?: to)?) "
    rf"(?:with |by |as |off with |to )?(?:saying )?{_QUOTE}?(?P<close>{_CLOSE}\b[^\"“”.!?]{{0,40}}?){_QUOTE}?,?"
    r"(?: (?:instead(?: of .{2,30})?|at the (?:end|bottom)|as (?:the )?(?:sign[- ]?off|ending|closing)|rather than .{2,30}))*",
    re.IGNORECASE,
)
_ASK_THEM = re.compile(
    r"(?:also )?(?:ask|enquire|inquire)(?: (?P<whom>her|him|them|the (?:recruiter|manager|interviewer)))?(?: also| too)? "
    r"(?P<how>about|for|if|whether|what|how|when|where|who|which|why)\b(?: (?P<what>.+))",
    re.IGNORECASE,
)
_EMBEDDED = re.compile(r"(?P<how>if|whether|what|how|when|where|who|which|why) (?=\S)", re.IGNORECASE)
"""A question inside the order to put one in."""
_WHETHER = re.compile(r"\W*(?:(?:and|but|so|ok|okay|then)\b\W*)*(?:should|shall|must|do|may|is it)\b", re.IGNORECASE)
"""A question whether to ask is no order to put a question in."""
_ONE = re.compile(
    r"\b(?:(?:in|into|as|to|make it|make this|put it in|just|only)\b.{0,12}\b(?:one|a single|1) (?:single |short |"
    r"big )?(?:paragraph|para|block|piece)"
    r"|(?:no|without|fewer|remove the|take out the|get rid of the) (?:\w+ )?(?:paragraphs|paras|line breaks|breaks|gaps|"
    r"blank lines|empty lines))\b",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\W*(?:(?:ok|okay|no|nah|oh|hm+|wait|actually|please|pls|can|could|you|u|we|i|want|would|like|to|let['’]?s|just|sorry|"
    r"i['’]?d|prefer|and)\b[\s,.]*)*(?:"
    r"undo(?: (?:it|that|this|the (?:last )?(?:change|edit)))?"
    r"|(?:(?:go|switch|change|put|turn|get|take|bring|give|show|have|use|return|revert|restore)(?: (?:me|it|that|this|back|"
    r"to|us))* )?"
    r"(?:the |your |my )?(?:previous|earlier|former|old|prior|last|original|first)(?: \w+)? (?:version|one|draft|wording|"
    r"letter|text|message)"
    r"(?: (?:back|again|was better|is better|please|before))*"
    r"|(?:the )?(?:version|one|draft|wording) (?:before|from before)(?: (?:that|this|it|please|was better))*"
    r"|(?:put|change|turn|make|set) (?:it|that|this)(?: back)?(?: to)? (?:how|as|the way|like|what) (?:it|that) (?:was|"
    r"looked|read)(?: before)?"
    r"|(?:put|change|turn) (?:it|that|this) back|revert(?: (?:it|that|this|the change|to (?:that|it)))?"
    r"|(?:it|that) was better before|(?:the )?(?:first|previous|other|old|last) (?:version|one) was (?:better|nicer)"
    r"|i (?:liked|preferred) (?:it|(?:the )?(?:\w+ )?(?:version|one|draft|wording|letter|message|text)|the (?:first|old|"
    r"previous|earlier|last|other|original)(?: one)?) (?:before|better|more)(?: (?:better|before|more))*"
    r")(?: (?:please|pls|again|then|thanks))*\W*",
    re.IGNORECASE,
)
_TAIL = re.compile(r"(?:[\s,]+(?:please|pls|thanks|thank you|instead|then|for me|too|as well|now))+$", re.IGNORECASE)


_ASKS_NICELY = (
    r"\W*(?:(?:ok|okay|but|and|also|please|pls|can|could|would|will|should|must|want|need|you|u|we|i|to|just|maybe|oh|hm+|"
    r"i['’]?d like|yes|no|actually|wait|like)\b[\s,.]*)*"
)
_AVOID = re.compile(
    rf"{_ASKS_NICELY}(?:(?:do ?n['’]?t|do not|dont|not|never|avoid|stop|without|wo ?n['’]?t|would ?n['’]?t|would never|"
    r"i['’]?d never|i never|i do ?n['’]?t)(?: ever| normally| usually)? (?:say(?:ing)?|us(?:e|ing)|writ(?:e|ing)|put(?:ting)?)"
    rf"|i (?:hate|do ?n['’]?t like|can['’]?t stand)(?= (?:the |that )?(?:words? )?{_QUOTE}))"
    rf" (?:the |that )?(?P<named>words? )?(?P<what>{_QUOTE}[^\"“”]+?{_QUOTE}|[\w'’ -]{{4,40}}?)"
    r"(?: (?:in (?:it|there|this)|please|pls|again))*"
    r"(?:[,.;!?]+\s*(?:i(?:['’]?d| would| do ?n['’]?t)? (?:never|not|hate|don|sound).*|it(?:['’]?s| is| sounds).*|"
    r"that(?:['’]?s| is).*|please|thanks)?)?\W*",
    re.IGNORECASE,
)
_INSTEAD_OF = (
    re.compile(
        rf"{_ASKS_NICELY}(?:say|use|write|put) {_QUOTE}?(?P<instead>[^\"“”]+?){_QUOTE}? (?:instead of|rather than|not|for) "
        rf"{_QUOTE}?(?P<what>[^\"“”]+?){_QUOTE}?\W*",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_ASKS_NICELY}(?:instead of|rather than) {_QUOTE}?(?P<what>[^\"“”]+?){_QUOTE}?,? (?:say|use|write|put) "
        rf"{_QUOTE}?(?P<instead>[^\"“”]+?){_QUOTE}?\W*",
        re.IGNORECASE,
    ),
)
_ADD = re.compile(
    rf"{_ASKS_NICELY}(?:also |still )?(?:mention|put(?: in| down)?|add(?: in)?|say|write|include|tell (?:them|her|him)|"
    r"let (?:them|her|him) know)(?: in(?: there| it)?)?(?: also| too)?:?(?: (?P<that>that))? (?P<what>.+)",
    re.IGNORECASE | re.DOTALL,
)
_A_SENTENCE = re.compile(
    r"i(?:['’](?:d|m|ve|ll)|d|m|ve|ll)?\b \S+|we(?:['’]\w+)? \S+ \S+|(?:my|we|there|what) .*\b(?:is|are|was|were|has|have|"
    r"can|will)\b", re.IGNORECASE
)
_A_CLAUSE = re.compile(
    r"(?:we|they|you|he|she|it|there|my|our|the|their|her|his|your|this|these|those|"
    r"(?-i:[A-Z][\w'’-]+))\b(?:['’]\w+)?(?: \S+)* "
    r"(?:\w+(?:ed|t)|is|are|was|were|has|have|had|do|does|did|can|could|will|would|may|might|must|should|met|went|came|made|"
    r"gave|got|"
    r"took|said|saw|knew|ran|won|wrote|spoke|held|began|grew|ends?|starts?|runs?|works?|means?|\w+s)\b(?: |$)|(?:we|they|you|"
    r"he|she|it) \S+",
    re.IGNORECASE,
)
"""What follows "that": a clause with a verb."""
_A_THING = re.compile(r"(?:my|the|a line|something about|about|a sentence)\b", re.IGNORECASE)
_TRAILS = re.compile(r"(?:[\s,]+(?:please|pls|thanks|in it|in there))+$", re.IGNORECASE)
_BETTER = re.compile(
    rf"{_ASKS_NICELY}(?:(?:make|do|write|get) (?:it|this|that|the (?:letter|message|e-?mail|draft)) (?:\w+ )?better|"
    r"improve (?:it|this|the (?:letter|message|e-?mail|draft))|(?:not|isn['’]?t) good enough|better)"
    r"(?: (?:please|pls|then|for me))*\W*",
    re.IGNORECASE,
)


def edit_in(text: str) -> Edit | None:
    """The change that a text at a draft asks for; None where it asks for none that is known here."""
    flat = " ".join(text.split())
    if not flat or len(flat.split()) > LONGEST:
        return None
    if _BACK.fullmatch(flat):
        return Edit("back", sure=not _LAST_ONE.search(flat))
    if placed := _where(flat):
        return placed
    if replaced := _REPLACE.fullmatch(flat):
        return Edit("replace", replaced["what"].strip(), replaced["instead"].strip())
    for pattern in _INSTEAD_OF:
        if replaced := pattern.fullmatch(flat):
            # Without marks round the words it may be about something else; then they have to stand there.
            sure = re.search(_MARKS, flat) is not None
            return Edit("replace", replaced["what"].strip(), replaced["instead"].strip(), sure=sure)
    if avoided := _AVOID.fullmatch(flat):
        words = avoided["what"].strip("\"“”„«»'‘’` ")
        if words.lower() not in _NO_WORDS:
            return Edit("avoid", words, sure=bool(avoided["named"]) or words != avoided["what"])
    if (out := _taking_out(flat)) and (edit := _taken(out["what"])):
        sure = out["do"].lower() in _SURELY or (out["off"] or "").strip().lower() == "out"
        return replace(edit, sure=edit.sure or sure)
    if _BETTER.fullmatch(flat):
        return Edit("better")
    if (headed := _headed(flat)) is not None:
        return headed
    for pattern in (_NAMED, _BARE_NAME):
        if (named := pattern.fullmatch(flat)) and (name := _name(named["name"], sure=pattern is _NAMED)):
            return Edit("name", name)
    if signed := _SIGNED_BARE.fullmatch(flat):
        given = signed["name"] or signed["below"]
        if name := _name(given, sure=given[:1].isupper()):
            return Edit("name", name)
    if (added := _ADD.fullmatch(flat)) and (put_in := _added(added["what"], that=added["that"] is not None)):
        return put_in
    if len(flat.split()) > SHORT or _OF_ONESELF.search(flat) or _TOLD.search(flat):
        return None
    if _ONE.search(flat):
        return Edit("one")
    if not _WISHED.search(flat):
        return None
    tones: tuple[tuple[Kind, re.Pattern[str]], ...] = (
        ("easy", _EASY), ("polite", _POLITE), ("casual", _CASUAL), ("easy", _PLAIN), ("casual", _WARM), ("brief", _BRIEF),
    )  # fmt: skip
    return next((Edit(kind) for kind, pattern in tones if pattern.search(flat)), None)


_AND = re.compile(r"(?:[,.;]\s*|\s+)(?:and|also|then)(?: (?:also|then|please|could you|can you))*\s+|[.;]\s+", re.IGNORECASE)


def edits_in(text: str) -> tuple[Edit, ...]:
    """The changes that a text asks for one after the other ("address it to Mr Hall and mention that I'm still interested"); of
    each half it must be plain. Empty where it asks for one, or for none."""
    flat = " ".join(text.split())
    if len(flat.split()) > LONGEST:
        return ()
    for found in _AND.finditer(flat):
        first, second = edit_in(flat[: found.start()]), edit_in(flat[found.end() :])
        if first and second and all(each.sure and each.kind in CHANGES | {"name"} for each in (first, second)):
            return first, second
    return ()


def _headed(flat: str) -> Edit | None:
    """Whom the message greets, and how it ends; what else they are to be asked."""
    whole = re.sub(rf"^{_ASKS_NICELY}", "", flat, flags=re.IGNORECASE).rstrip(" .!?")
    bare = _TAIL.sub("", whole)
    if ending := _SIGN.fullmatch(whole) or _SIGN.fullmatch(bare):
        close, _, name = ending["close"].partition(",")
        return Edit("sign", close.strip(), instead=name.strip())
    if greeted := _GREET.fullmatch(bare):
        if greeted["part"]:
            return Edit("greet", instead=f"{greeted['whose']} {greeted['part']}".lower())
        if greeted["whole"]:
            return Edit("greet", greeted["whole"].strip(" ,"))
        who = (greeted["who"] or greeted["titled"]).strip(" ,")
        named = who != who.lower() or not bare.lower().startswith("call") or who.split()[0] in GIVEN
        if named and who.split()[0].lower() not in _NO_GREETED:
            return Edit("greet", who if who != who.lower() else who.title())
    asked = None if _WHETHER.match(flat) else _ASK_THEM.fullmatch(bare)
    if asked and len(asked["what"].split()) <= MOST_ASKED and asked["what"].split()[0].lower() not in _NO_WORDS:
        how, what = asked["how"].lower(), asked["what"]
        if how in ("about", "for") and (put := _EMBEDDED.match(what)):
            # "about when I can reapply" is a question, and no thing.
            how, what = put["how"].lower(), what[put.end() :]
        return Edit("ask", to_the_asked(what, (asked["whom"] or "").lower()), instead=how)
    return None


def _taking_out(flat: str) -> re.Match[str] | None:
    """An order to take something out; none of it is about a person, or a way of speaking ("take care")."""
    out = _OUT.fullmatch(flat)
    if out is None or _A_PERSON.match(out["what"]):
        return None
    quoted = _QUOTED.search(out["what"]) is not None
    return None if out["do"].lower() in _ONLY_OUT and out["off"] is None and not quoted else out


def _where(flat: str) -> Edit | None:
    """What goes by its place ("drop the last sentence", "take out the first two lines")."""
    out = _taking_out(flat)
    placed = _PLACED.fullmatch(out["what"].strip()) if out else None
    if placed is None:
        return None
    unit: Unit = "paragraph" if (placed["unit"] or placed["unit2"] or "").lower() in _PARAGRAPH else "sentence"
    if placed["number"]:
        number = placed["number"].lower()
        return Edit("out", unit=unit, first=(_NUMBER.get(number) or int(number)) - 1)
    first, count = _ORDER[(placed["where"] or placed["at"]).lower()], _MANY.get((placed["many"] or "").lower(), 1)
    return Edit("out", unit=unit, first=first if first >= 0 else first - count + 1, count=count)


MOST_ASKED = 14
"""Words of what they are to be asked about; a longer one is written by themselves."""
_PARAGRAPH = frozenset({"paragraph", "para", "section", "block"})
_LAST_ONE = re.compile(r"^\W*(?:the )?(?:first|last|other|old) (?:one|letter|message|text)\W*$", re.IGNORECASE)
"""What may as well be an option, or something else that was spoken of."""
_TOLD = re.compile(
    r"\b(?:they|she|he|interviewers?|feedback|recruiter|boss|me)\b.{0,20}\b(?:said|says|say|thought|told|found|felt|think|"
    r"was|were|is|are|"
    r"wrote|sounded|seemed)\b|\b(?:interview|answers?|presentation)\b",
    re.IGNORECASE,
)
"""What was said of the person, and is no wish about the message."""

def without(text: str, edit: Edit) -> str:
    """The draft with the words taken out, or with others in their place; the draft itself where they do not stand in it."""
    if edit.unit:
        return _without_part(text, edit)
    found = _find(text, edit.words) or (_find_kindred(text, edit.words) if edit.whole else None)
    if found is None:
        return text
    start, end = found
    if edit.whole or (edit.kind == "avoid" and re.match(r" *[\w'’(]", text[end:])):
        # Out of the middle of a sentence no word can go alone without breaking it.
        start, end = _sentence(text, start, end)
    instead = f"{edit.instead[:1].upper()}{edit.instead[1:]}" if text[start : start + 1].isupper() else edit.instead
    return _tidy(text[:start], instead, text[end:])


_A_LINE = re.compile(
    r"(?:(?:a|one|another|this|the following|an extra)(?: (?:more|extra|last|short|final))? "
    r"(?:line|sentence|bit|thing|phrase)|this)"
    r"(?: (?:at the end|in|too|there))?\s*(?::\s*|,?\s+(?:saying|that says|which says|to say|like)\b[:,]?\s*(?:that )?"
    r"|\s*(?=[\"“”]))",
    re.IGNORECASE,
)
"""What leads in a sentence that is given as it is to stand there."""
LEAST_GIVEN = 3
"""Words of a sentence that is given whole; fewer are a thing to speak of."""


def _added(what: str, *, that: bool) -> Edit | None:
    """What is to be put in: a sentence of their own, or a thing of which the sentence is still to be given."""
    given = _A_LINE.sub("", what.strip(), count=1)
    words = _TRAILS.sub("", given.strip().strip("\"“”").rstrip(" .!?"))
    if given != what.strip() and len(words.split()) >= LEAST_GIVEN:
        return Edit("add", as_sentence(words), instead=as_sentence(words))
    if _A_SENTENCE.match(words) or (that and _A_CLAUSE.match(words)):
        return Edit("add", as_sentence(to_the_reader(words)), instead=as_sentence(words))
    return Edit("about", words) if that or _A_THING.match(words) else None


def as_sentence(words: str) -> str:
    """What somebody wants said, as a sentence of a letter: capitals, and "an" before a vowel."""
    words = re.sub(r"\bi\b", "I", re.sub(r"\bi(['’])", r"I\1", words))
    words = re.sub(r"^I(m|ve|d|ll)\b", r"I'\1", words, flags=re.IGNORECASE)
    words = with_articles(words)
    return f"{words[:1].upper()}{words[1:]}."


_A = re.compile(
    r"\b(?P<a>a) (?!(?:and|or|in|is|as|at|are|on|of|if|it|i|am|an|a|eu\w*|ew\w*|one|once|one-\w+)\b)"
    r"(?=[aeio]|u(?!ni(?![nm])|s[aeiu]|k\b|tili|se\b)|hour|hono|honest|heir)(?P<next>\w+)",
    re.IGNORECASE,
)


def with_articles(words: str) -> str:
    """Words with "an" where a vowel is heard ("a angry customer")."""
    return _A.sub(lambda m: f"{m['a']}n {m['next']}", words)


_YOU = {
    "they": "you", "them": "you", "their": "your", "theirs": "yours", "themselves": "yourselves", "they're": "you're",
    "they've": "you've", "they'd": "you'd", "they'll": "you'll", "theyre": "you're", "theyve": "you've",
}  # fmt: skip
_THEM = re.compile(rf"\b(?:{'|'.join(sorted(_YOU, key=len, reverse=True))})\b", re.IGNORECASE)
_MANY_OTHERS = re.compile(
    r"\b(?!(?:this|his|was|is|has|us|yes|does|its|as|always|sometimes|perhaps|business|process|across|less|plus|thus|years?|"
    r"months|"
    r"weeks|days|hours|minutes|times|nights|weekends)\b)\w{2,}(?:[^sui\W]s|people|children|men|women|team|family|police)\b",
    re.IGNORECASE,
)
"""Others than the reader, of whom "they" may be said."""


_NAMED_BY = re.compile(r"\w+s(?:(?:,| and| or) \w+s)* (?:of|from) (?:(?:all|some|any|one|each|both) )?(?:of )?$", re.IGNORECASE)
"""Before "their": what is theirs, and none of those of whom "they" is said ("the names of their branches")."""


def to_the_reader(words: str) -> str:
    """Words about those whom a letter is written to, as they are said to them ("their word" is "your word"); "they" of others who
    were named before stay what they are."""

    def said(found: re.Match[str]) -> str:
        before = _NAMED_BY.sub("", words[: found.start()])
        return found[0] if _MANY_OTHERS.search(before) else _YOU[found[0].lower().replace("’", "'")]

    return _THEM.sub(said, words)


_ONE_ASKED = {
    "her": re.compile(r"\b(?P<is>she|herself|her|hers)(?P<end>['’]s|['’]d|['’]ll)?\b", re.IGNORECASE),
    "him": re.compile(r"\b(?P<is>he|himself|him|his)(?P<end>['’]s|['’]d|['’]ll)?\b", re.IGNORECASE),
}
_OF_YOURS = {"she": "you", "he": "you", "herself": "yourself", "himself": "yourself", "hers": "yours", "him": "you"}
_NO_OWNED = re.compile(
    r"\W*(?:$|[,.;!?]|(?:to|at|in|on|for|with|about|from|after|before|when|if|and|or|but|the|a|an|that|this|my|me|it|what|why|"
    r"how|more|again|then|now|today|yesterday|as|so|because|first|better)\b)",
    re.IGNORECASE,
)
"""What follows "her" where nothing is hers."""
_TO_VERB = re.compile(
    r"(?P<between>\s+(?:(?:\w+ly|also|still|just|ever|even|always|never|often)\s+)*)(?P<verb>[a-z]+(?:n['’]t)?)"
)
_WITH_YOU = {
    "is": "are", "was": "were", "has": "have", "does": "do", "goes": "go", "isn't": "aren't", "wasn't": "weren't",
    "hasn't": "haven't", "doesn't": "don't",
}  # fmt: skip


_SOMEBODY_ELSE = re.compile(
    r"\b(?:my|our|a|another|the other) (?:\w+ )?(?:sister|brother|mother|mum|mom|father|dad|wife|husband|partner|son|daughter|"
    r"friend|mate|colleague|boss|manager|candidate|applicant|referee|cousin|aunt|uncle|girlfriend|boyfriend|teacher|mentor|coach)\b",
    re.IGNORECASE,
)
"""Of whom "she" may be said as well."""


def to_the_asked(words: str, whom: str) -> str:
    """What "her" or "him" is to be asked, as it is said to that person ("if she likes me" is "if you like me"). Where nobody
    was named, the one who is first spoken of is the reader; `whom` is who was named."""
    if whom not in _ONE_ASKED:
        first = re.match(r"(?:(?:is|was|has|does|did|would|could|can|will) )?(?:(?P<she>she)|he)\b", words, re.IGNORECASE)
        if first is None or whom == "them":
            return words
        whom = "her" if first["she"] else "him"
    if _SOMEBODY_ELSE.search(words):
        return words
    written, at = "", 0
    for found in _ONE_ASKED[whom].finditer(words):
        if found.start() < at:
            continue
        who, end, rest = found["is"].lower(), found["end"] or "", words[found.end() :]
        subject = who in ("she", "he")
        before = words[at : found.start()]
        if subject and (turned := re.search(r"\b(is|was|has|does)(\s+)$", before, re.IGNORECASE)):
            before = before[: turned.start()] + _WITH_YOU[turned[1].lower()] + turned[2]
        owned = who == "his" or (who == "her" and not _NO_OWNED.match(rest))
        you = _OF_YOURS.get(who, "your" if owned else "you")
        if end[1:].lower() == "s":
            end = "'ve" if re.match(r"\s+(?:\w+ly\s+)?(?:been|got|had|\w+ed)\b", rest) else "'re"
        written, at = f"{written}{before}{you}{end}", found.end()
        asked = re.search(r"\b(?:are|were|have|do)\s*$", before) is not None
        verb = _TO_VERB.match(rest) if subject and not end and not asked else None
        if verb is not None:
            written, at = f"{written}{verb['between']}{_as_you_do(verb['verb'])}", at + verb.end()
    return written + words[at:]


def _as_you_do(verb: str) -> str:
    """A verb of "she" as it is said with "you"."""
    if (known := _WITH_YOU.get(verb.replace("’", "'"))) is not None:
        return known
    if len(verb) > 4 and verb.endswith("ies"):
        return f"{verb[:-3]}y"
    if re.search(r"(?:ss|sh|ch|x|zz)es$", verb):
        return verb[:-2]
    return verb[:-1] if len(verb) > 3 and verb.endswith("s") and not verb.endswith(("ss", "us", "is")) else verb


def with_sentence(text: str, sentence: str, *, asks: bool = False) -> str:
    """The message with one more sentence, before its last thanks; where it asks something, behind what is asked already. The
    message itself where it has no place for one."""
    parts = text.split("\n\n")
    greeted = next((n for n, part in enumerate(parts) if _GREETING.match(part)), None)
    signed = len(parts) - 1 if len(parts) > 1 and "\n" in parts[-1] and len(parts[-1].split()) <= MOST_SIGNATURE else len(parts)
    if greeted is None or signed - greeted < 2:
        return text
    last = signed - 1
    asking = next((n for n in range(last, greeted, -1) if "?" in parts[n]), None) if asks else None
    if asking is not None:
        # Leave to say nothing comes after all that is asked.
        sentences = _SENTENCES.split(parts[asking])
        at = len(sentences) - 1 if len(sentences) > 1 and re.match(r"if\b", sentences[-1], re.IGNORECASE) else len(sentences)
        parts[asking] = " ".join((*sentences[:at], sentence, *sentences[at:]))
    elif last - greeted == 1:
        parts.insert(signed, sentence)
    else:
        parts[last] = f"{sentence} {parts[last]}"
    return "\n\n".join(parts)


_GREETING = re.compile(r"(?:dear|hi|hello|hey|good (?:morning|afternoon))\b", re.IGNORECASE)
MOST_SIGNATURE = 8
"""Words of what stands under a message."""


def _taken(what: str) -> Edit | None:
    if quoted := _QUOTED.search(what):
        return Edit("out", quoted["words"].strip())
    if part := _PART.match(what.strip()):
        words = (part["a"] or part["b"] or "").strip()
        return Edit("out", words, whole=True, sure=False) if words else None
    words = _ARTICLE.sub("", what.strip(), count=1).strip()
    return Edit("out", words, sure=False) if words and words.lower() not in _NO_WORDS else None


def _name(name: str, *, sure: bool) -> str:
    words = name.strip(" .").split()
    if not words or words[0].lower() in _NO_NAME:
        return ""
    if not sure and words[0].lower() not in GIVEN:
        return ""
    return " ".join(word if any(c.isupper() for c in word) else word[:1].upper() + word[1:] for word in words)


def changed(text: str, edit: Edit, name: str = "") -> str:
    """The message with one change made; the message itself where it cannot be. `name`: whom it is written to, as it is known."""
    match edit.kind:
        case "add" | "ask":
            return with_sentence(text, edit.words, asks=edit.kind == "ask")
        case "greet":
            return _greeting(text, edit, name)
        case "sign":
            return _signed(text, edit.words, edit.instead)
        case "one":
            return _in_one(text)
        case "out" | "avoid":
            return _without_loose_ends(text, without(text, edit))
        case "replace":
            return without(text, edit)
    return text


_HANGS_ON_IT = re.compile(
    r"(?:it|that|this|which|anything|any of (?:it|that)|even (?:a|one)\b.{0,30}?) (?:would|['’]d|could)\b"
    r"|(?:but |and )?(?:if|should|in case) (?:that|it|this|there)\b.{0,20}\b(?:not|n['’]t|isn|no)\b"
    r"|(?:if|but) (?:you(?:['’]d| would)? (?:rather not|cannot|can['’]?t|prefer not)|not)\b"
    r"|(?:i|i['’]d|i would)(?: \w+)? understand if (?:not|you (?:cannot|can['’]?t)|that)\b",
    re.IGNORECASE,
)
"""A sentence that speaks of what was asked before it."""


def _without_loose_ends(before: str, after: str) -> str:
    """A message from which the request was taken, without what hangs on it: with nothing asked, "it would be a real favour"
    speaks of nothing."""
    if "?" not in before or "?" in after:
        return after
    parts, first, last = _body(after)
    left = [" ".join(s for s in _SENTENCES.split(part.strip()) if not _HANGS_ON_IT.match(s)) for part in parts[first:last]]
    body = [part for part in left if part]
    return "\n\n".join(parts[:first] + body + parts[last:]) if body else after


def _body(text: str) -> tuple[list[str], int, int]:
    """The paragraphs of a message, and where its body begins and ends: behind the greeting, before the signature."""
    parts = text.split("\n\n")
    first = next((n + 1 for n, part in enumerate(parts) if _GREETING.match(part) and len(part.split()) <= MOST_SIGNATURE), None)
    if first is None:
        first = 1 if len(parts) > 1 and parts[0].lower().startswith("subject") else 0
    ends = len(parts) > 1 and len(parts[-1].split()) <= MOST_SIGNATURE and not re.search(r"[.!?]\s*$", parts[-1])
    return parts, first, len(parts) - 1 if ends else len(parts)


def _without_part(text: str, edit: Edit) -> str:
    """The message without the sentences or paragraphs that stand at a place; never without all of them."""
    parts, first, last = _body(text)
    body = parts[first:last]
    if edit.unit == "paragraph":
        found = range(len(body))[edit.first : edit.first + edit.count or None]
        if not found or len(found) == len(body):
            return text
        return "\n\n".join(parts[:first] + [part for n, part in enumerate(body) if n not in found] + parts[last:])
    cut = [_SENTENCES.split(part.strip()) for part in body]
    places = [(n, m) for n, sentences in enumerate(cut) for m in range(len(sentences))]
    gone = places[edit.first : edit.first + edit.count or None]
    if not gone or len(gone) == len(places):
        return text
    left = [" ".join(s for m, s in enumerate(sentences) if (n, m) not in gone) for n, sentences in enumerate(cut)]
    return "\n\n".join(parts[:first] + [part for part in left if part] + parts[last:])


_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=\S)")
_HELLO = re.compile(
    r"^(?P<hello>(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day))\b)(?P<who>[^,\n.!:]*)",
    re.IGNORECASE | re.MULTILINE,
)


def _greeting(text: str, edit: Edit, name: str) -> str:
    """The message with another greeting: the whole of it, another name, or a part of the name that is known."""
    found = _HELLO.search(text)
    if found is None:
        return text
    if _GREETING.match(edit.words):
        words = edit.words
        if len(words.split()) <= 2 and words.split()[-1].lower() in _BARE_HELLO:
            words += found["who"]
    elif (who := edit.words or _part_of(name, edit.instead)) == "":
        return text
    else:
        words = f"{found['hello']} {who}"
    return f"{text[: found.start()]}{words[:1].upper()}{words[1:]}{text[found.end() :]}"


_BARE_HELLO = frozenset("dear hello hi hey morning afternoon evening day".split())


def _part_of(name: str, part: str) -> str:
    """The first name, the surname or the whole of a name; a surname with its title, or the one that "her" and "his" give."""
    words = name.split()
    title = words.pop(0) if words and re.fullmatch(_TITLED, words[0], re.IGNORECASE) else ""
    whose, _, which = part.partition(" ")
    if which in ("full", "whole"):
        return name
    if which in ("first", "given"):
        return words[0] if len(words) > bool(title) else ""
    if len(words) + bool(title) < 2:
        return ""
    title = title or {"her": "Ms", "his": "Mr"}.get(whose, "")
    return f"{title} {words[-1]}" if title else name


def _signed(text: str, close: str, name: str) -> str:
    """The message with other words before the name at its end, and that name where one is given."""
    parts = text.split("\n\n")
    lines = parts[-1].split("\n")
    if len(parts) < 2 or len(parts[-1].split()) > MOST_SIGNATURE:
        return text
    ending = f"{close[:1].upper()}{close[1:]},"
    return "\n\n".join((*parts[:-1], "\n".join((ending, name) if name else (ending, *lines[1:]))))


def _in_one(text: str) -> str:
    """The message with its body in a single paragraph."""
    parts, first, last = _body(text)
    return "\n\n".join((*parts[:first], " ".join(part.strip() for part in parts[first:last]), *parts[last:]))


_KINDRED = tuple(
    frozenset(group.split())
    for group in ("phone call ring telephone talk talking calling", "cv resume", "job role post position", "feedback tips advice")
)
"""Words that people use of the same part of a message."""


def _find_kindred(text: str, words: str) -> tuple[int, int] | None:
    """Where a part stands that was named by a word of its kind ("the part about the phone")."""
    named = words.lower().split()
    group = next((g for g in _KINDRED if len(named) == 1 and named[0] in g), frozenset())
    found = [place for word in group if (place := _find(text, word)) is not None]
    return min(found, default=None)


def _find(text: str, words: str) -> tuple[int, int] | None:
    """Where words stand in a text, whatever the case and the breaks of lines."""
    parts = [re.escape(part) for part in words.strip(" .,;:!?").split()]
    if not parts:
        return None
    found = re.search(r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)", text, re.IGNORECASE)
    return found.span() if found else None


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence round a place, inside its paragraph."""
    left = max((found.end() for found in _ENDS.finditer(text, 0, start)), default=0)
    right = _ENDS.search(text, end)
    return left, right.start("gap") if right else len(text)


def _tidy(before: str, middle: str, after: str) -> str:
    """The pieces put together: no double spaces, no space before a mark, a capital where a sentence begins anew."""
    if not middle:
        # A mark that only parted what is gone goes with it, and so does a joining word that is left alone.
        before = before.rstrip(" ")
        after = after.lstrip(" ")
        opens = not before or before.endswith(("\n", ".", "!", "?"))
        if opens:
            after = re.sub(r"^[,;:.!?]+ ?", "", after)
            after = after[:1].upper() + after[1:]
        elif after[:1] in (",", ".", "!", "?", ";", "\n", ""):
            before = _LEFT_ALONE.sub("", before).rstrip(",")
        elif before.endswith(",") and after[:1] in (",", ".", "!", "?", ";"):
            before = before.rstrip(",")
        parted = bool(before) and not before.endswith("\n") and after[:1] not in ("", "\n", ",", ".", ";", "!", "?")
        text = before + (" " if parted else "") + after
    else:
        text = before + middle + after
    return re.sub(r"\n{3,}", "\n\n", text).strip()
