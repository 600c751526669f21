"""What somebody wants changed in a draft, in their own words: tone, simpler words, their name, whom it greets and how it ends,
words to take out, to replace or to put in, by what they say or by where they stand; and the version before.
`bot.flows._editing` makes the change."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from bot.language.names import GIVEN
from bot.late import late
from bot.turned import as_sentence, to_the_asked, to_the_reader

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
    lower: Literal["", "formal", "always"] = ""
    """Only less of a tone, and not another one in its place; "too formal" asks for that where the tone is the formal one."""


CHANGES = frozenset({"out", "avoid", "replace", "add", "ask", "greet", "sign", "one"})
"""The kinds that change words, and hold whatever the tone of the rest."""
_CASUAL = late(
    r"\b(?:casual|informal|relaxed|"
    r"chatty|chattier|chill(?:ed)?|loosen(?: (?:it|this|that))?(?: up)?|laid[- ]back|easy[- ]?going|friendlier|"
    r"more friendly|like a (?:normal|real) person|more like me)\b",
    re.IGNORECASE,
)
_LOWER = late(
    r"\b(?:less|not (?:so|as|that|too)|too|way too|so|sounds?(?: a (?:bit|little))?|bit|a little) (?:(?P<formal>formal|official|"
    r"polite|businesslike)|stiff|posh|corporate|stuffy|pompous|starchy|snooty|snobby|prim|old[- ]fashioned|lawyerly)\b",
    re.IGNORECASE,
)
"""Too high a collar: taken off, it is plainer, and not longer."""
_EASY = late(
    r"\b(?:(?:easy|easier|simple|simpler|basic|plain|plainer|normal)(?:,? (?:more )?\w+)? (?:words|english|language|sentences)"
    r"|(?:make|keep|write|want|need|put|have)\b[^.!?]{0,30}\b(?:easy|easier|simple|simpler)"
    r"|(?:easier|simpler|more simple|more easy|easy) to (?:read|understand|say)"
    r"|(?:words|english|language|sentences)\b[^.!?]{0,15}\b(?:easy|easier|simple|simpler|complicated|difficult|hard|fancy|big)"
    r"|too (?:complicated|fancy|long[- ]winded)|fewer big words|less (?:complicated|fancy)|simplify|"
    r"(?:dumb|tone|water) (?:it|this|that)(?: right| way)? down|(?:make|keep) (?:it|this|that) (?:sound )?(?:more )?(?:normal|"
    r"natural|human))\b",
    re.IGNORECASE,
)
_PLAIN = late(
    r"\b(?:(?:less|not (?:so|as|that|too)|too|so|sounds?(?: a (?:bit|little))?|tone down the|without the) "
    r"(?:much )?(?:(?:\w+ )?(?:grovel\w*|apologetic\w*|apologi[sz]ing|sorry|needy|desperate|beggy|begging|submissive|humble|"
    r"meek|soppy|sappy|cringe\w*|"
    r"chees(?:y|ey)|gushing|gushy|flowery|crawling|creepy|fawning|clingy|pathetic|sycophantic|subservient|servile|slimy|oily|"
    r"obsequious|ingratiating|toadying|smarmy|fulsome|cloying|saccharine|sugary|"
    r"emotional|sentimental|thankful|grateful|thanking|thank[- ]?yous?|over the top|ott|(?<=bit )much|weak|timid|pleading"
    r"|wordy))\b"
    r"|(?:grovel|beg|crawl|fawn|gush|plead)(?:ling|ing|ging)?\b(?: (?:so|that|as|too))? ?(?:much|less)|(?:do ?n['’]?t|stop|"
    r"no more|without) "
    r"(?:grovel|beg|crawl|fawn|gush|plead|suck)\w*|more (?:confident|assertive|direct|self[- ]assured|straightforward|"
    r"to the point|"
    r"matter[- ]of[- ]fact|neutral|dignified)|(?:firmer|prouder|more dignity|more backbone))",
    re.IGNORECASE,
)
"""Too low a bow; the plain tone is the answer, and after it fewer words."""
_CRINGES = late(
    r"\W*(?:(?:no|oh|god|ugh|lol|eww?|omg|sorry|but|ok|nah)\b\W*)*(?:(?:that|it|this)(?: one)?(?:['’]?s| is| sounds| reads|"
    r" feels)"
    r"(?: (?:so|a bit|kinda|kind of|really|very|pretty|well|too|just))* )?"
    r"(?:cringe\w*|cringy|grovel\w*|obsequious|smarmy|gushing|gushy|soppy|sappy|pompous|stuffy|posh|stiff)\b(?: (?:lol|tbh|"
    r"though|mate|af|omg))*(?:[\s,.;!]+(?:can|could|please|pls|make|tone|take|less)\b.{0,40})?\W*",
    re.IGNORECASE,
)
"""All of it is what is wrong with the tone ("thats cringe can u make it normal")."""
_THE_BOWING = late(
    r"\b(?:take (?:out|away|off)|leave out|cut(?: out)?|drop|lose|remove|get rid of|without|delete)(?: all)?(?: the| that|"
    r" this)? "
    r"(?:\w+ )?(?:grovel\w*|gush\w*|begging|crawling|fawning|flattery|fluff|waffle|flannel|bowing|toadying|padding)\b",
    re.IGNORECASE,
)
_MY_VOICE = late(
    r"\b(?:sounds?|read|be) (?:more )?like (?:me|i (?:wrote|said|talk)|something i)\b|\bin my (?:own )?voice\b|"
    r"\b(?:does ?n['’]?t|does "
    r"not|not) (?:really )?sound like me\b|\bhow i (?:talk|speak|write)\b",
    re.IGNORECASE,
)
"""Their own way of speaking, which nobody knows but they."""
_POLITE = late(
    r"\b(?:(?:more|too little) (?:\w+ )?(?:formal|polite|professional|respectful|official|businesslike|business[- ]like|serious|"
    r"courteous|proper)|not (?:formal|polite|professional|respectful|official|serious) enough"
    r"|(?:politer|(?:less|too|not so|not as|not that) (?:casual|informal|chatty|matey|friendly|familiar|pally|relaxed|cheerful|"
    r"jolly)))\b",
    re.IGNORECASE,
)
_WARM = late(
    r"\b(?:warmer|kinder|softer|gentler|nicer|friendlier|more (?:personal|human|friendly|warm|warmth|heartfelt|grateful|"
    r"thankful|natural)|"
    r"(?:less|too|not so|not as|not that|sounds?(?: a (?:bit|little))?) (?:cold|stiff|blunt|robotic|dry|harsh|abrupt|distant|"
    r"curt))\b",
    re.IGNORECASE,
)
_BRIEF = late(
    r"\b(?:shorter|briefer|more (?:concise|brief|succinct)|(?:too|so|bit|little|very|rather|quite) (?:long|lengthy)|"
    r"(?:cut|trim|boil|slim|pare)(?: it| this| that)? down|shorten|trim|condense|"
    # What is sent there is short.
    r"(?:for|into|as) (?:a )?(?:whats ?app|text(?: message)?|sms|messenger|telegram|signal)"
    r"|(?:a|it a) (?:whats ?app|text|sms)(?: message)?"
    r"|(?:rather|prefer to) (?:just )?(?:text|whats ?app|sms|dm) (?:it (?:to )?)?(?:her|him|them|(?-i:[A-Z])\w+))\b",
    re.IGNORECASE,
)
_WISHED = late(
    r"\b(?:make|sounds?|write|want|need|please|pls|can|could|prefer|keep|put|too|dumb|tone|water|simplify)\b|^\W*(?:a (?:bit|"
    r"little) )?(?:more|less|"
    r"not)\b|^\W*(?:(?:nah|no|ok|okay|hm+|but|still|it['’]?s|that['’]?s|a)\b\W*)*(?:bit|way|kinda|rather|shorter|briefer|"
    r"loosen|chill)\b|"
    r"\brather\b",
    re.IGNORECASE,
)
_OF_ONESELF = late(r"\bi(?:['’]?m| am| feel| was)\b", re.IGNORECASE)
SHORT = 14
"""Words; a longer text about the tone tells something."""
_NAMED = late(
    r"\W*(?:(?:ok|okay|and|oh|yes|hi|so|please|btw)\b[\s,.]*)*(?:my (?:first |full )?name(?: is|['’]?s|:)|"
    r"sign (?:it |off )?(?:as|with|from|by)|put (?:in )?(?:my name[,:]?|the name)|(?:the )?name is|i am called)\s+"
    r"(?P<name>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,2}?)(?: (?:please|thanks|there|in there|as my name))*\W*",
    re.IGNORECASE,
)
_SIGNED_BARE = late(
    r"\W*(?:(?:ok|okay|and|oh|yes|hi|so|please|pls|can you|could you|just)\b[\s,.]*)*sign (?:it|this|that|off)\s+"
    r"(?P<name>[^\W\d_][\w'’.-]*(?: (?-i:[A-Z])[\w'’.-]*){0,2})(?: (?:please|pls|thanks|instead))*\W*"
    r"|\W*(?:(?:ok|okay|and|please|pls|just)\b[\s,.]*)*(?:put|write|add) (?P<below>(?-i:[A-Z])[\w'’-]*(?: (?-i:[A-Z])[\w'’-]*)?)"
    r" (?:at the (?:end|bottom)|underneath|below(?: it)?|as (?:the|my) (?:signature|name))\W*",
    re.IGNORECASE,
)
"""The name without a word before it: a given name, or one with its capital ("sign it Mel")."""
_MY_NAME_IN = late(
    r"\W*(?:(?:ok|okay|and|oh|yes|so|please|pls|kindly|also|can|could|will|you|u|i want you to|just|then|now)\b[\s,.]*)*"
    r"(?:add|write|put|use|include|type|insert|change|set|give|sign(?: it)?(?: with)?)(?: in| down)? (?:the name|"
    r"my (?:full |first |last |own "
    r"|real )?name)"
    r"(?: (?:also|too|there|in|on it|here|at the (?:end|bottom)|below|underneath|it is|it['’]s|to|as|is))*[\s,:=–-]+"
    r"(?!(?:to|in|at|on|there|here|also|too|please|pls|it|as|below|is|for|and|instead|under|into|with|of)\b)"
    r"(?P<name>[^\W\d_][\w'’.-]*(?: (?!(?:to|in|at|on|there|please|pls|thanks|too|also)\b)[^\W\d_][\w'’.-]*){0,3})"
    r"(?: (?:to it|in it|there|in there|at the (?:end|bottom)|too|also|please|pls|thanks|on it|to the (?:letter|mail|"
    r"e-?mail|message)))*\W*"
    r"|\W*(?:(?:please|pls|can you|could you|just)\b\s*)*(?:add|write|"
    r"put) (?P<below>(?-i:[A-Z])[\w'’-]*(?: (?-i:[A-Z])[\w'’-]*){0,2}) "
    r"as (?:my|the) name\W*",
    re.IGNORECASE,
)
"""The name, and where it goes ("add my name Ada Lovelace to it")."""
_NAME_WANTED = late(
    r"\W*(?:(?:ok|okay|and|oh|yes|so|please|pls|kindly|also|can|could|will|you|u|just|then|now)\b[\s,.]*)*"
    r"(?:add|write|put|use|include|insert|sign(?: it)?(?: with)?)(?: in| down)? my (?:full |first |last |own |real )?name"
    r"(?: (?:also|too|there|in|on it|here|at the (?:end|bottom)|below|underneath|to it|please|pls|then|instead|for me))*\W*",
    re.IGNORECASE,
)
"""That their name is to stand there, and not which it is."""
_BARE_NAME = late(r"\W*(?:i['’]?m|i am|its|it['’]s)\s+(?P<name>[^\W\d_][\w'’-]*(?: [A-Z][\w'’-]*)?)\W*", re.IGNORECASE)
_NO_NAME = frozenset(
    "not wrong missing a the my in here there it that this still so very really done happy sorry fine ok good".split()
)
_QUOTE = "[\"\u201c\u201d\u201e\u00ab\u00bb'\u2018\u2019`]"
_OUT = late(
    r"\W*(?:(?:ok|okay|but|and|please|pls|also|no|just|yes|can|could|would|will|you|u|i|we|want|to|like|it|let['’]?s|prefer|need|"
    r"wish|kindly|rather|i['’]d|id)\b"
    r"[\s,.]*)*"
    r"(?P<do>take out|leave out|cut out|take away|remove|delete|get rid of|take|leave|cut|drop|lose|omit|skip|erase|scrap|"
    r"without) "
    r"(?P<what>.+?)(?P<off>\s+(?:out|off|away))?(?:[\s,]+(?:please|pls|thanks|thank you|again))*\s*[.!?]*\s*",
    re.IGNORECASE | re.DOTALL,
)
_ONLY_OUT = frozenset({"take", "leave"})
"""They take words out only with "out" or "off" behind them ("take care", "leave the last sentence")."""
_A_PERSON = late(r"(?:me|myself|us|ourselves|you|yourself|u)\b", re.IGNORECASE)
"""What no letter is rid of: somebody speaks of themselves, or to us ("leave me out of it")."""
_SURELY = frozenset({"take out", "leave out", "cut out", "remove", "delete", "get rid of"})
_REPLACE = late(
    r"\W*(?:(?:please|can|could|you|u|i|want|to)\b\s*)*(?:change|replace|swap|turn)\s+(?:the |that )?"
    rf"{_QUOTE}(?P<what>.+?){_QUOTE}\s+(?:to|with|by|for|into)\s+{_QUOTE}(?P<instead>.+?){_QUOTE}\W*",
    re.IGNORECASE | re.DOTALL,
)
_REPLACE_BARE = late(
    r"\W*(?:(?:please|pls|can|could|you|u|i|want|to|ok|and|just|kindly|no)\b[\s,]*)*(?:change|replace|"
    r"swap)\s+(?:the (?:word|words|phrase|name|greeting) |"
    rf"where it says )?{_QUOTE}?(?P<what>[^\"“”.!?]{{2,60}}?){_QUOTE}?\s+(?:to|with|by|for|"
    rf"into)\s+{_QUOTE}?(?P<instead>[^\"“”!?]{{2,80}}?){_QUOTE}?"
    r"(?: (?:please|pls|instead|thanks))*\W*",
    re.IGNORECASE,
)
"""Other words in the place of some, without marks round them."""
_NO_WORDING = late(
    r"(?:it|that|this|them|me|my|the (?:tone|spelling|form|format|language|time|date|day|reminder|version|style|letter|message|"
    r"e-?mail|mail|draft|subject|whole|company|role|job|channel)|e-?mail|mail|everything|plans?)\b|.*\bmy (?:name|mind)\b",
    re.IGNORECASE,
)
"""What is no wording of the message ("change the tone to warm")."""
_HELLO_ALONE = late(r"(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day))(?: (?-i:[A-Z])[\w'’.-]*){0,3}", re.IGNORECASE)
_ARTICLE = late(
    r"^(?:the |that |this |a |an |all (?:of )?)?(?:(?:word|words|bit|part|line|phrase|thing|sentence|piece)s?\b[:,]?\s*)?",
    re.IGNORECASE,
)
_PART = late(
    r"^(?:the |that |this )?(?:(?:bit|part|line|sentence|thing|piece)s? (?:about|with|on|where|that says) "
    r"(?:the |a |my )?(?P<a>.+)|(?P<b>.+?) (?:bit|part|line|sentence|thing))$",
    re.IGNORECASE,
)
_MARKS = "[\"\u201c\u201d\u201e\u00ab\u00bb]"
_NO_WORDS = frozenset(("it", "that", "this", "them", "me", "everything", "all"))
_QUOTED = late(rf"{_QUOTE}(?P<words>.+){_QUOTE}", re.DOTALL)
_ORDER = {
    "first": 0, "opening": 0, "1st": 0, "top": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "fifth": 4,
    "last": -1, "final": -1, "closing": -1, "bottom": -1, "end": -1, "penultimate": -2, "second last": -2, "second to last": -2,
    "last but one": -2,
}  # fmt: skip
_MANY = {"two": 2, "2": 2, "couple of": 2, "three": 3, "3": 3}
_PLACED = late(
    rf"(?:all of )?(?:the |that |this |its |your )?(?:very )?(?P<where>{'|'.join(sorted(_ORDER, key=len, reverse=True))}) "
    rf"(?:(?P<many>{'|'.join(_MANY)}) )?(?P<unit>sentence|line|bit|part|thing|phrase|paragraph|para|section|block)s?"
    r"(?: (?:of|from|in|at) .{2,30})?|(?:the )?(?:sentence|line|bit|part) at the (?P<at>end|bottom|top)"
    r"|(?:the )?(?P<unit2>sentence|line|paragraph|para) (?:number )?(?P<number>[1-9]|one|two|three|four)",
    re.IGNORECASE,
)
"""A part that is named by where it stands."""
_NUMBER = {"one": 1, "two": 2, "three": 3, "four": 4}
TITLED = r"(?:mrs?|ms|miss|mx|dr|prof|professor|sir|dame|sister|father|rev)\.?"
_HER = r"(?:her|him|them|the (?:letter|message|e-?mail|mail)|it)"
_GREET = late(
    r"(?:(?:start|begin|open|head)(?: (?:it|the (?:letter|message|e-?mail)))? (?:with|by)|(?:put|write|use|make it|"
    r"say)(?= dear\b| hello\b| hi\b)) "
    rf"(?:the )?{_QUOTE}?(?P<whole>(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|"
    rf"day))\b(?! to\b)[^\"“”]{{0,50}}?){_QUOTE}?"
    r"(?: (?:at the top|in the greeting|as (?:the )?(?:greeting|salutation|opening)|instead))*"
    rf"|(?:(?:address|call|greet) {_HER} (?:as |with |by )?|address (?:it|this)(?: to)? |(?:change|set) the (?:name|greeting|"
    rf"salutation) to )"
    rf"(?:as |to )?{_QUOTE}?(?P<who>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){{0,3}}?){_QUOTE}?"
    rf"|(?:use|put|write|say)(?: just)? {_QUOTE}?(?P<titled>{TITLED} [^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){{0,2}}){_QUOTE}?"
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
_SIGN = late(
    r"(?:sign(?: (?:it|this|that|the (?:letter|message|e-?mail)))?(?: off)?|(?:end|finish|close)(?: (?:it|this|the (?:letter|"
    r"message|e-?mail)))?(?: off)?|"
    r"use|put|write|(?:change|make) the (?:sign[- ]?off|ending|closing|close|end)(?: to)?) "
    rf"(?:with |by |as |off with |to )?(?:saying )?{_QUOTE}?(?P<close>{_CLOSE}\b[^\"“”.!?]{{0,40}}?){_QUOTE}?,?"
    r"(?: (?:instead(?: of .{2,30})?|at the (?:end|bottom)|as (?:the )?(?:sign[- ]?off|ending|closing)|rather than .{2,30}))*",
    re.IGNORECASE,
)
_ASK_THEM = late(
    r"(?:also )?(?:ask|enquire|inquire)(?: (?P<whom>her|him|them|the (?:recruiter|manager|interviewer)))?(?: also| too)? "
    r"(?P<how>about|for|if|whether|what|how|when|where|who|which|why)\b(?: (?P<what>.+))",
    re.IGNORECASE,
)
_EMBEDDED = late(r"(?P<how>if|whether|what|how|when|where|who|which|why) (?=\S)", re.IGNORECASE)
"""A question inside the order to put one in."""
_WHETHER = late(r"\W*(?:(?:and|but|so|ok|okay|then)\b\W*)*(?:should|shall|must|do|may|is it)\b", re.IGNORECASE)
"""A question whether to ask is no order to put a question in."""
_ONE = late(
    r"\b(?:(?:in|into|as|to|make it|make this|put it in|just|only)\b.{0,12}\b(?:one|a single|1) (?:single |short |"
    r"big )?(?:paragraph|para|block|piece)"
    r"|(?:no|without|fewer|remove the|take out the|get rid of the) (?:\w+ )?(?:paragraphs|paras|line breaks|breaks|gaps|"
    r"blank lines|empty lines))\b",
    re.IGNORECASE,
)
_BACK = late(
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
_TAIL = late(r"(?:[\s,]+(?:please|pls|thanks|thank you|instead|then|for me|too|as well|now))+$", re.IGNORECASE)
_ASKS_NICELY = (
    r"\W*(?:(?:ok|okay|but|and|also|please|pls|can|could|would|will|should|must|want|need|you|u|we|i|to|just|maybe|oh|hm+|"
    r"i['’]?d like|yes|no|actually|wait|like)\b[\s,.]*)*"
)
_AVOID = late(
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
    late(
        rf"{_ASKS_NICELY}(?:say|use|write|put) {_QUOTE}?(?P<instead>[^\"“”]+?){_QUOTE}? (?:instead of|rather than|not|for) "
        rf"{_QUOTE}?(?P<what>[^\"“”]+?){_QUOTE}?\W*",
        re.IGNORECASE,
    ),
    late(
        rf"{_ASKS_NICELY}(?:instead of|rather than) {_QUOTE}?(?P<what>[^\"“”]+?){_QUOTE}?,? (?:say|use|write|put) "
        rf"{_QUOTE}?(?P<instead>[^\"“”]+?){_QUOTE}?\W*",
        re.IGNORECASE,
    ),
)
_ADD = late(
    rf"{_ASKS_NICELY}(?:it (?:should|must|has to|needs to) )?(?:also |still )?(?:mention|(?:chuck|throw|stick|pop|slip|"
    rf"work|bung|squeeze|fit)(?= in\b)|"
    r"put(?: in| down)?|add(?: in)?|say|write|include|tell (?:them|her|him)|"
    r"let (?:them|her|him) know)(?: in(?: there| it)?)?(?: also| too)?:?(?: (?P<that>that))? (?P<what>.+)",
    re.IGNORECASE | re.DOTALL,
)
_A_SENTENCE = late(
    r"i(?:['’](?:d|m|ve|ll)|d|m|ve|ll)?\b \S+|we(?:['’]\w+)? \S+ \S+|(?:my|we|there|what) .*\b(?:is|are|was|were|has|have|"
    r"can|will)\b", re.IGNORECASE
)
_A_CLAUSE = late(
    r"(?:we|they|you|he|she|it|there|my|our|the|their|her|his|your|this|these|those|"
    r"(?-i:[A-Z][\w'’-]+))\b(?:['’]\w+)?(?: \S+)* "
    r"(?:\w+(?:ed|t)|is|are|was|were|has|have|had|do|does|did|can|could|will|would|may|might|must|should|met|went|came|made|"
    r"gave|got|"
    r"took|said|saw|knew|ran|won|wrote|spoke|held|began|grew|ends?|starts?|runs?|works?|means?|\w+s)\b(?: |$)|(?:we|they|you|"
    r"he|she|it) \S+",
    re.IGNORECASE,
)
"""What follows "that": a clause with a verb."""
_A_THING = late(r"(?:my|the|a line|something about|about|a sentence)\b", re.IGNORECASE)
_TRAILS = late(r"(?:[\s,]+(?:please|pls|thanks|in it|in there))+$", re.IGNORECASE)
_BETTER = late(
    rf"{_ASKS_NICELY}(?:(?:make|do|write|get) (?:it|this|that|the (?:letter|message|e-?mail|draft)) (?:\w+ )?better|"
    r"improve (?:it|this|the (?:letter|message|e-?mail|draft))|(?:not|isn['’]?t) good enough|better)"
    r"(?: (?:please|pls|then|for me))*\W*",
    re.IGNORECASE,
)


def edit_in(text: str) -> Edit | None:
    """The change that a text at a draft asks for; None where it asks for none that is known here."""
    flat = " ".join(text.split())
    if (found := _edit(flat)) is not None:
        return found
    if (quoted := _QUOTED_FIRST.match(flat)) and len(flat.split()) <= 2 * LONGEST:
        # 'You wrote "time you gave me". They gave me none. Please remove it.'
        return Edit("out", quoted["words"].strip(" .,;"))
    why = _WHY_SO.search(flat)
    if why and _ASKED_OF_US.match(flat) and (found := _edit(flat[: why.start()])) is not None:
        return found
    return _of_a_part(flat)


def _of_a_part(flat: str) -> Edit | None:
    """The one change that is plainly asked for in a part of a text whose rest says why, or how they are ("make it less formal,
    I'm Irish"); what speaks to somebody there is a message."""
    parts = [part for part in _PARTS.split(flat) if part.strip()]
    asked = [part for part in parts if _ASKED_OF_US.match(part)]
    if len(parts) < 2 or len(flat.split()) > LONGEST or any(_TO_A_READER.search(part) for part in parts if part not in asked):
        return None
    wished = [edit for part in asked if (edit := _edit(part)) and edit.sure and edit.kind not in _OPEN]
    return wished[0] if len(wished) == 1 else None


_PARTS = late(r"(?<=[.!;])\s+|,\s+|\s+[–-]\s+")
_TO_A_READER = late(r"\b(?:you|your|thank(?:s| you))\b", re.IGNORECASE)
_OPEN = frozenset({"about", "better", "back"})
"""What leaves the words open, or may be said of something else."""


_QUOTED_FIRST = late(
    rf"\W*(?:(?:you|u) (?:wrote|write|say|said|put|have(?: written)?|used)|it (?:says|said)|(?:where"
    rf"|there) (?:it says|you (?:wrote|say))|"
    rf"i (?:really |just )?(?:do ?n['’]?t|do not) (?:really )?(?:like|love|want|agree with|mean)|i hate|(?:i(?:['’]?m|"
    rf" am) )?not (?:sure about|happy with|keen on)|"
    rf"the (?:words?|phrase|sentence|line|part|bit))(?: (?:the |that )?(?:words?|phrase|sentence|line|part|bit|"
    rf"where it says))?[\s:,]*{_QUOTE}(?P<words>[^\"“”„«»]+){_QUOTE}.*"
    r"\b(?:remove|delete|take|drop|cut|leave|lose|get rid of|strike) (?:(?:it|that|this|those|these|them)(?: (?:words"
    r"|part|line|bit|"
    r"sentence))?)(?: (?:out|off|away))?(?:,? (?:please|pls|then|thanks))*\W*$",
    re.IGNORECASE,
)
"""Words of the message, what is wrong with them, and the wish that they go."""
_WHY_SO = late(
    r"[,.;:]?\s+(?:because|cos|cause|bcos|since|so that|otherwise|as (?:i|it|they|she|he)|i(?:['’]m| am) (?:afraid"
    r"|worried|scared|"
    r"not that)|i (?:fear|worry|don['’]?t want|do not want|do not wish|don['’]?t wish)|it (?:sounds|looks|feels|is"
    r"|seems)|it['’]s)\b.*$",
    re.IGNORECASE,
)
"""Why a change is wished for, told behind the wish."""
_ASKED_OF_US = late(
    r"\W*(?:(?:please|pls|ok|no|hm+|but|and|kindly|actually)\b[\s,]*)*(?:(?:can|could|would|will) (?:you|u|we)\b|"
    r"i(?:['’]d| would)? (?:rather|prefer|like|want|need|wish)\b|let['’]?s\b|make\b|remove\b|delete\b|take (?:out|the"
    r"|that|off)\b|drop\b|"
    r"leave out\b|cut\b|shorten\b|write\b|put\b|add\b|change\b|replace\b)",
    re.IGNORECASE,
)
"""How a wish begins that is for us; a message of their own begins otherwise."""


def _edit(flat: str) -> Edit | None:
    if not flat or len(flat.split()) > LONGEST:
        return None
    if _BACK.fullmatch(flat):
        return Edit("back", sure=not _LAST_ONE.search(flat))
    if _CRINGES.fullmatch(flat) or _THE_BOWING.search(flat):
        return Edit("casual", lower="always") if _STARCHED.search(flat) else Edit("easy")
    if _MY_VOICE.search(flat) and len(flat.split()) <= SHORT and not _TOLD.search(flat):
        return Edit("better")
    if placed := _where(flat):
        return placed
    if replaced := _REPLACE.fullmatch(flat):
        return Edit("replace", replaced["what"].strip(), replaced["instead"].strip())
    for pattern in _INSTEAD_OF:
        if replaced := pattern.fullmatch(flat):
            if greeted := _other_greeting(replaced):
                return greeted
            # Without marks round the words it may be about something else; then they have to stand there.
            sure = re.search(_MARKS, flat) is not None
            return Edit("replace", replaced["what"].strip(), replaced["instead"].strip(), sure=sure)
    if (replaced := _REPLACE_BARE.fullmatch(flat)) and not _NO_WORDING.match(replaced["what"]):
        if greeted := _other_greeting(replaced):
            return greeted
        what = replaced["what"].strip()
        return Edit("replace", what, replaced["instead"].strip(), sure=what[:1].isupper() and " " in what)
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
    if _NAME_WANTED.fullmatch(flat):
        return Edit("name")
    if (mine := _MY_NAME_IN.fullmatch(flat)) and (name := _name(mine["name"] or mine["below"], sure=True)):
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
    if (lower := _LOWER.search(flat)) and not _CASUAL.search(flat):
        return Edit("casual", lower="formal" if lower["formal"] else "always")
    tones: tuple[tuple[Kind, re.Pattern[str]], ...] = (
        ("easy", _EASY), ("polite", _POLITE), ("casual", _CASUAL), ("easy", _PLAIN), ("casual", _WARM), ("brief", _BRIEF),
    )  # fmt: skip
    return next((Edit(kind) for kind, pattern in tones if pattern.search(flat)), None)


def _other_greeting(replaced: re.Match[str]) -> Edit | None:
    """Another greeting, where one stands for another ("change Dear to Good day")."""
    instead = replaced["instead"].strip(" ,.")
    greets = _HELLO_ALONE.fullmatch(replaced["what"].strip(" ,.")) is not None and _HELLO_WORD.match(instead) is not None
    return Edit("greet", instead) if greets and len(instead.split()) <= MOST_GREETING else None


_HELLO_WORD = late(r"(?:dear|hello|hi|hey|hiya|greetings|good (?:morning|afternoon|evening|day))\b", re.IGNORECASE)
MOST_GREETING = 6
"""Words."""
_STARCHED = late(r"\b(?:pompous|stuffy|posh|stiff)\b", re.IGNORECASE)
_AND = late(r"(?:[,.;]\s*|\s+)(?:and|also|then)(?: (?:also|then|please|could you|can you))*\s+|[.;]\s+", re.IGNORECASE)


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
_LAST_ONE = late(r"^\W*(?:the )?(?:first|last|other|old) (?:one|letter|message|text)\W*$", re.IGNORECASE)
"""What may as well be an option, or something else that was spoken of."""
_TOLD = late(
    r"\b(?:they|she|he|interviewers?|feedback|recruiter|boss|me)\b.{0,20}\b(?:said|says|say|thought|told|found|felt|think|"
    r"was|were|is|are|"
    r"wrote|sounded|seemed)\b|\b(?:interview|answers?|presentation)\b",
    re.IGNORECASE,
)
"""What was said of the person, and is no wish about the message."""
_A_LINE = late(
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


_ITS_REASON = late(
    r"(?<=\w)\s*(?:[.!;]\s+\S.*|,\s*(?:it|that|this|i)(?:['’]?s|['’]?m)?\b.*|\s(?:because|cos|as it|since it)\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""Why it is to go, said behind it ("the sentence about respect. It is not true")."""


def _taken(what: str) -> Edit | None:
    if quoted := _QUOTED.search(what):
        return Edit("out", quoted["words"].strip())
    if part := _PART.match(_ITS_REASON.sub("", what.strip())):
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
