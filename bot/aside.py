"""What is said in place of an answer: that one would rather not, or that the message is out already.

At a question for the person's own words anything may be an answer, so these are the few forms that speak of the question or of
the message, and of nothing else: "I don't want to email anyone that evening" is an answer, "I don't want to answer that" is none.
"""

from __future__ import annotations

import re
from typing import Literal

from bot.heard.beside import wants_message
from bot.late import late

Aside = Literal["", "refused", "straight", "sent"]
"""Nothing of the kind; would rather not; would rather not and wants only the message; the message is out."""

LONGEST = 16
"""Words; what is longer is an answer, whatever else it is."""
_I_WONT = (
    r"i (?:really |just |actually |honestly |simply )*"
    r"(?:do ?n['’]?t|do not|wo ?n['’]?t|will not|ca ?n['’]?t|would ?n['’]?t)"
)
_WANT = r"(?: (?:really |even |actually )?(?:want|wanna|wish|care|like|feel like|feel up|fancy)(?: to)?)"
_ASKED = (
    r"(?:answer(?:ing)?|say(?:ing)?|talk(?:ing)?|tell(?:ing)?|shar(?:e|ing)|discuss(?:ing)?|think(?:ing)? about|go(?:ing)? into|"
    r"get(?:ting)? into|do(?:ing)?|writ(?:e|ing) (?:that|this|it|anything)|rememb(?:er|ering)|look(?:ing)? back)"
)
_REST = (
    r"(?:\W+(?:about|that|this|it|these|those|any|of|one|now|right|today|to|you|anything|more|questions?|please|"
    r"thanks|thank|sorry))*"
)
_REFUSES = late(
    r"^\W*(?:(?:no|nope|nah|na|sorry|please|look|hm+|well|ok|okay|honestly|actually|thanks|but)\b[\s,.!-]*)*(?:"
    rf"{_I_WONT}{_WANT}?(?: {_ASKED})?{_REST}\W*(?:$|[,.;!-])"
    r"|(?:i['’]?d |i would |i )?(?:rather|prefer) not\b.{0,30}$"
    r"|(?:can|could|may) (?:i|we) (?:just |please )*(?:skip|pass|leave|move on|go on)\b.{0,30}$"
    r"|(?:please )?(?:skip|pass on|leave out) (?:it|that|this|the question|this one|that one)\b.{0,20}$"
    r"|(?:let['’]?s|lets|we can|just) (?:skip|move on|go on|leave (?:it|that|this)|not)\b.{0,20}$"
    r"|(?:next|another|different) question\W*$"
    r"|(?:(?:that|this|it)['’]?s |that is )?(?:too )?(?:private|personal)\W*$"
    r"|(?:do ?n['’]?t|do not|stop) ask(?:ing)? (?:me )?(?:that|this|about|so)\b.{0,30}$"
    r"|i['’]?m not (?:going to|gonna|comfortable|answering|saying|telling)\b.{0,30}$"
    r"|no comment\W*$"
    r"|(?:no|nope|nah|no thanks|no thank you|not now)\W*$"
    r")",
    re.IGNORECASE,
)
_STRAIGHT = late(
    r"\b(?:(?:only|just) (?:want|need|give me|write|show me)|(?:want|need|give me|show me|write) (?:only|just)|straight to) "
    r"(?:the|my|that|your) (?:message|mail|e-?mail|draft|letter)(?: (?:please|now|instead|thanks|ok))*\W*$",
    re.IGNORECASE,
)
_MESSAGE = r"(?:it|that|this|(?:the|my|a|an|your) (?:short |little )?(?:message|mail|e-?mail|letter|text|note|request|draft))"
_THEM = r"(?:them|him|her|[A-Z][\w'’-]+)"
_WHEN = (
    r"(?:already|now|just now|off|out|yesterday|today|tonight|last night|this (?:morning|afternoon|evening)|earlier|"
    r"myself|anyway|then|thanks|btw|by e-?mail|(?:on|last) \w+day|a (?:while|moment) ago|"
    r"(?:just )?(?:at|around|about) \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|\w+ (?:minutes?|hours?|mins?) ago|this minute)"
)
_SENT = late(
    r"\W*(?:(?:ok|okay|so|well|and|done|yes|yeah|hey|hi|btw|oh|actually|no|but|sorry|thanks?|thank (?:you|u)|thx|ty|cheers|great|"
    r"perfect|lovely|brilliant|very much|so much|a lot|for (?:that|this|your help|everything)|all done)\b[\s,.!-]*)*(?:"
    rf"(?:i(?:['’]?ve| have)?|we(?:['’]?ve| have)?|ive)? ?(?:already |just |now |finally )*"
    rf"(?:sent|sended|(?<=have )send)(?: {_MESSAGE}| {_THEM})?(?: to {_THEM})?"
    # The same in learners' English.
    rf"|(?:i(?:['’]?ve| have)?|ive) (?:already |just |now )*(?:send|sended|sending)(?: {_MESSAGE}| {_THEM})?(?: to {_THEM})?"
    rf"|(?:i(?:['’]?ve| have)?|ive) (?:already |just |now )*(?:wrote|written|e-?mailed|mailed|messaged|texted)(?: to)? {_THEM}"
    rf"|(?:it|that|{_MESSAGE})(?: is|['’]?s| has been| was| has)? (?:already |just |now )*(?:sent|gone|out)"
    # The same in other words: posted, off, away, and in pidgin and Scots.
    rf"|(?:i(?:['’]?ve| have)?|ive|we(?:['’]?ve| have)?|(?:a|ah)['’]?ve|just) ?(?:already |just |now |finally )*(?:posted|mailed|"
    rf"e-?mailed|dispatched|"
    rf"submitted|forwarded|delivered|dropped|fired|shot)(?: off)?(?: {_MESSAGE})?(?: (?:off|over|in))?(?: to {_THEM})?"
    r"|(?:i(?:['’]?ve| have)?|ive|just) ?(?:already |just |now |finally )*(?:hit|pressed|clicked|"
    r"tapped) (?:the )?send(?: button)?"
    rf"|(?:{_MESSAGE}(?: is|['’]?s| has)?|(?:that|it)['’]?s (?:it|that)|thats (?:it|that)) (?:already |just |now )*(?:off|away|"
    rf"on its way|sent|gone|out|posted|in the post|delivered)"
    rf"|i (?:already |just |now )*(?:wrote|e-?mailed|messaged|texted)(?: to)? {_THEM}"
    rf"|(?:e|i|am|it|the (?:mail|message)) don (?:go|send|commot)(?: (?:am|it))?|i don send (?:am|it|{_MESSAGE})(?: go)?"
    rf")(?: {_WHEN})*\W*",
    re.IGNORECASE,
)
_BARE = late(r"\W*(?:yes|no|ok|okay|well|so)*\W*sent\W*", re.IGNORECASE)


def aside(text: str) -> Aside:
    """What a text at a question for one's own words says in place of an answer; empty where it is an answer."""
    flat = " ".join(text.replace("\u2019", "'").split())
    if not flat or len(flat.split()) > LONGEST:
        return ""
    if _SENT.fullmatch(flat) or _BARE.fullmatch(flat):
        return "sent"
    if _STRAIGHT.search(flat):
        return "straight"
    return "refused" if _REFUSES.match(flat) else ""


_MAY_GO_BEFORE = (
    r"(?:(?:h+m+|um+|mm+|oh|ah|alright|all right|al right|aye|ya|yep|yup|ye|sure|cool|great|perfect|lovely|sound|sweet|"
    r"go on(?: then)?|fair enough|ok(?:ay)?|yes|yeah|no(?=,| (?:write|draft|tell|give|show)\b)|"
    r"so|well|and|but|right|fine|now|then|please|pls|plz|plse|kindly|just|simply|only|sorry|sir|"
    r"madam|bro|thanks|actually|honestly|(?:i )?(?:do ?n['’]?t|do not) (?:give a \w+|care|mind)|"
    r"go ahead(?: and)?|do the needful(?: and)?|let['’]?s|let us|"
    r"skip (?:it|this|that|all this|the (?:rest|questions?)|everything|(?:these|those|your) questions)(?: and)?|"
    r"(?:can|could|will|would) (?:you|u|we)|i (?:just |only |really )?(?:want|need) (?:you|u) to|i['’]?d like you to|"
    r"i would like you to|you (?:can|may)|help me(?: to)?|(?:can|could) you help me(?: to)?)\b[\s,.!:-]*)*"
)
_LETTER = (
    r"(?:e[- ]?mails?|mails?|messages?|msg|draft|letter|note|request|wording|"
    r"(?:follow[- ]?up|chaser)(?! (?:e-?mail|mail|message|letter|note|question|interview|call)))"
)
_KIND = (
    r"(?:(?:short|quick|bloody|damn|fucking|whole|nice|good|polite|simple|little|professional|proper|feedback|follow[- ]?up|"
    r"thank[- ]?you|first) )*"
)
_WHOLE_LETTER = rf"(?:(?:the|an?|my|this|that|one|some|your) )?{_KIND}{_LETTER}"
_READER = (
    r"(?:them|him|her|hr|(?:the|my|their) (?:\w+ )?(?:manager|recruiter|company|interviewer|boss|team|panel|shop|store|lady|"
    r"woman|man|person|people)(?: who \w+(?: me)?)?)"
)
_NAMED_READER = r"(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)?"
_WANT_THE = r"i(?:['’]?d| would)? (?:just |only |really )?"
_TO_WRITE = r"(?:write|e-?mail|mail|message)(?: (?:to )?(?:it|them|him|her))?"
_MAY_COME_AFTER = (
    r"(?:[\s,.!]*\b(?:please|pls|plz|now|then|already|first|instead|for me|to them|to him|to her|thanks|thank you|sir|madam|"
    r"right away|straight away|at once|today|only|for this(?: one)?|asap|ok|itself|so i can send it|"
    r"and i(?:['’]?ll| will) send it)\b)*"
    # What hurries them is no part of the wish.
    r"(?:[\s,.!;–-]*(?:(?:cos|coz|cause|because|as|since|and|but)\b\s*)?(?:i (?:have ?n['’]?t|have not|ain['’]?t|do ?n['’]?t|"
    r"do not|hav ?nt|"
    r"only|just) ?(?:got|have|get|hav)? (?:very |that |too |so |a )?(?:long|much time|lots? of time|time|all day|"
    r"(?:\w+ ){0,2}?(?:mins?|minutes?|moments?))(?: (?:left|now|today|tonight|here|for this))*|"
    r"(?:i['’]?m|im|i am) (?:(?:a bit|kinda|really|so|just) )*(?:in (?:a|such a) (?:hurry|rush)|on (?:my|a) (?:break|lunch|"
    r"way(?: out)?|shift)|"
    r"at work|busy|late|short (?:of|on) time|pressed for time)|"
    r"my (?:\w+ )?(?:break|lunch|bus|train|shift|battery)(?:['’]?s| is)? (?:\w+ )?(?:over|ends?|ending|starts?|starting|"
    r"comes?|coming|here|"
    r"dying|leaves?|leaving|in \w+)(?: \w+){0,2}|no time(?: (?:left|now|for this))?|in a (?:hurry|rush)))?"
)
_WANTS_MESSAGE = late(
    rf"\W*{_MAY_GO_BEFORE}(?:"
    rf"(?:write|draft|compose|prepare|type|rite)(?: (?:me|us|up|out|them|him|her))*"
    rf" (?:it|that|this|one|something(?: i can send)?|{_WHOLE_LETTER})"
    rf"|(?:write|draft) (?:it|this|that|{_WHOLE_LETTER})(?: up)? (?:together )?with me"
    r"|(?:write|draft|type|compose)(?: (?:me|us|up|them|him|her))* (?:an?|the|that|this|my) (?:(?:short|quick|little|nice) )?"
    r"(?:text(?: message)?|whats ?app(?: message)?|dm|linkedin message)"
    rf"|what would you (?:write|send|put)(?: (?:to|for) (?:{_READER}|{_NAMED_READER}))?(?: if you were me| in my place)?"
    rf"|(?:write|draft|compose|prepare)(?: me)? (?:it|{_WHOLE_LETTER}) (?:to|for) (?:{_READER}|{_NAMED_READER})"
    rf"|(?:tell|show|give) me what (?:to|i (?:should|can|could|must)) (?:say|write|send)(?: back)?"
    rf" to (?:{_READER}|{_NAMED_READER})"
    rf"|(?:give|show|send) me (?:just |only )?(?:what|something|the words) (?:to|i (?:should|can|could|must)) (?:say|write|send)"
    rf"|(?<=help me )write(?: (?:it|this|something|{_WHOLE_LETTER}))?(?: (?:to|for) {_READER})?"
    rf"|write(?: (?:me|us))?(?: (?:something|it|one|{_WHOLE_LETTER}))?(?: (?:to send|(?:that )?i can send))?"
    rf" (?:to|for) {_READER}"
    rf"|(?:give|show|get|send|make|do|e-?mail(?= me)|create|generate|start(?: with)?|begin(?: with)?|see|have)(?: (?:me|us))?"
    rf" {_WHOLE_LETTER}"
    rf"|(?:{_WANT_THE}(?:want to|wanna|like to)|let me|i(?:['’]?ll| will)) (?:write|e-?mail|message) (?:to )?{_NAMED_READER}"
    rf"|{_WANT_THE}(?:want|need|like|wanted)(?: to (?:see|have|get|write|draft|send))? {_WHOLE_LETTER}"
    rf"|(?:straight|directly|on|jump|skip|go|move on|get)(?: (?:on|straight|right|directly))? to (?:the|my) {_KIND}{_LETTER}"
    rf"|(?:start|begin) (?:writing|drafting|to (?:write|draft))(?: (?:it|{_WHOLE_LETTER}))?"
    rf"|(?:let['’]?s|lets) (?:write|draft|begin writing)"
    rf"|where(?:['’]?s| is) (?:the|my) {_LETTER}|{_LETTER} (?:me|please|pls|plz|now|then)|draft"
    rf"|(?:{_WANT_THE}(?:want to|wanna|like to)|(?:i(?:['’]?m| am) )?ready to|want to|wanna) {_TO_WRITE}"
    rf"){_MAY_COME_AFTER}[\s.!?)]*",
    re.IGNORECASE,
)
_ANY_READER = rf"(?:{_READER}|{_NAMED_READER})"
_WRITES_TO = late(
    rf"\W*{_MAY_GO_BEFORE}(?:"
    rf"(?:{_WANT_THE}(?:want to|wanna|like to|wan|love to)|let me|lemme|let us|i(?:['’]?ll| will)|(?:kindly )?(?:help|assist) me"
    rf"(?: to| in| with)?|(?<=help me )|(?<=help me to )|how (?:do|should|can|would|could) i|what (?:do|should|can|would|"
    rf"could) i)"
    rf" (?:just |maybe |now |please )*(?:"
    rf"(?:e-?mail|mail|message|write|writing|reply|replying|respond|answer)(?: back)?(?: to)? {_ANY_READER}(?: back)?"
    rf"|(?:write|reply)(?: back)?(?: (?:it|am|something|now))?|drop (?:a line to {_ANY_READER}|"
    rf"{_ANY_READER} a (?:\w+ )?(?:line|note|message))"
    rf"|(?:send|write) (?:{_WHOLE_LETTER} to {_ANY_READER}|{_ANY_READER} {_WHOLE_LETTER}|{_ANY_READER} something)|(?:the "
    rf"|a |my )?(?:e-?mail|mail|message|letter|reply))"
    rf"|drop (?:a (?:\w+ )?line to {_ANY_READER}|{_ANY_READER} a (?:\w+ )?(?:line|note|message))"
    rf"|(?:i would|i['’]?d) (?:rather|prefer to) (?:just )?(?:write|reply)(?: to {_ANY_READER})?"
    rf"|what (?:do|should|can|could|would|must) (?:i|we) (?:(?:say|tell|write|answer|reply|text|send)(?: {_ANY_READER})? back"
    rf"(?: to {_ANY_READER})?|(?:write|answer|reply|text|send)(?: to)? {_ANY_READER})"
    rf"|write(?: am| now| lah| already)?"
    r")(?:,? (?:and |to |so (?:that )?i can )(?:just |maybe |also )*(?:say|ask|asking|thank|see|tell|find|know|get|"
    r"request)\b.{0,80}|"
    r" (?:asking|saying|thanking)\b.{0,60})?"
    rf"{_MAY_COME_AFTER}[\s.!?)]*",
    re.IGNORECASE,
)
"""That they mean to write now, with whom or what for ("I'd like to drop Aoife a line to say thanks"); and how to answer them."""
_NO_LETTER = late(
    r"\b(?:write|reply|answer|respond|writing)\b.{0,30}\b(?:code|book|cv|test|exam|blog|review|phone|call)\b", re.IGNORECASE
)
_AND_NOW = late(
    rf"\W*{_MAY_GO_BEFORE}(?:"
    r"(?:what|wat|wot) (?:(?:do|shall|should|can|must|am|could) (?:i|we) (?:supposed to )?do|"
    # In learners' English the verb stays where it is.
    r"(?:i|we) (?:(?:must|should|can|have to|need to|gonna|will) )?(?:to )?do)"
    r"(?: (?:about (?:it|this|that|(?:the|that) (?:(?:old|other|first|last|earlier) )?(?:one|rejection|no))|here|next))?"
    r"|what(?:['’]?s| is| happens| comes| to do)? (?:the )?next(?: steps?)?|what(?: to do)? now|now what|and now"
    r"|tell me what to do|what (?:do|would) (?:you|u) (?:suggest|advise|recommend)|"
    r"what would (?:you|u) do(?: (?:here|now|in my (?:place|shoes|position|situation)|if (?:you|u) were me))?|"
    r"what(?:['’]?s| is) (?:your|the) (?:advice|plan)"
    rf"){_MAY_COME_AFTER}[\s.!?)]*",
    re.IGNORECASE,
)
MOST_WITH_WHY = 24
"""Words of such a wish with what it is for."""
MOST_WISHED = 14
"""Words of a wish for the message; what is longer tells of something as well."""


_AS_TEXTED = (
    (late(r"\b(?:wot|wat|wut)\b", re.IGNORECASE), "what"),
    (late(r"\b2(?= (?:do|say|write|send|ask|them|him|her|put)\b)"), "to"),
    (late(r"\b4(?= (?:me|us|them|him|her)\b)"), "for"),
    (late(r"(?<=\w )den(?=[\s.!]*$)", re.IGNORECASE), "then"),
    (late(r"\b(?:jus|jst)\b", re.IGNORECASE), "just"),
    (late(r"\bgimme\b", re.IGNORECASE), "give me"),
    (late(r"\b(?:idc|idgaf)\b", re.IGNORECASE), "i don't care"),
    (late(r"\b(?:rite|wryt|wrt)(?= (?:it|me|this|that|them)\b)", re.IGNORECASE), "write"),
    (late(
        r"[\s,.]+(?:lah|leh|lor|ya|legend|lol|haha|ngl|tbh|po|mate|bro|bruv|fam|pal|innit|abeg|sir|ma|x+)"
        r"(?=(?:[\s,.]+(?:lol|haha|ngl|tbh|po|mate|bro|bruv|fam|pal|innit|abeg|sir|ma|please|pls|plz|thanks|x+))*[\s.!]*$)",
        re.IGNORECASE,
    ), ""),
)


def spelled(text: str) -> str:
    """A short wish as it would be written out ("write it 4 me lol")."""
    for short, full in _AS_TEXTED:
        text = short.sub(full, text)
    return text


def wishes(text: str) -> Literal["", "message", "advice"]:
    """Whether a text, whole, asks for the message ("just write it", "email please"), or for what to do now."""
    flat = spelled(" ".join(text.replace("\u2019", "'").split()))
    if flat and len(flat.split()) <= MOST_WITH_WHY and _WRITES_TO.fullmatch(flat) and not _NO_LETTER.search(flat):
        return "message"
    if not flat or len(flat.split()) > MOST_WISHED:
        return ""
    if _WANTS_MESSAGE.fullmatch(flat) or (aside(flat) == "straight" and not re.search(r"\b(?:not|n't|dont)\b", flat)):
        return "message"
    return "advice" if _AND_NOW.fullmatch(flat) else ""


def wants_it_written(text: str) -> bool:
    """Whether all that a text says is that they want the message, in any of the ways in which that is asked of us."""
    return wishes(text) == "message" or wants_message(text)
