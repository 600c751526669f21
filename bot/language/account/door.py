"""Whether a door was left open: a named role, time or person; other roles in general; closed."""

from __future__ import annotations

import re

from bot.language.account.text import Text, span_of
from bot.language.names import ROLE_HEADS
from bot.language.readings import Slot, Span
from bot.language.scan import Scan, holds_any
from bot.late import late

_DOOR_CLOSED = Scan(
    r"\b(?:(?:not|\w+n't|no need to|please do not|cannot|can'?t|unable to|never|shouldn'?t|should not|"
    r"advised? (?:\w+ ){0,2}(?:not to|against)) (?:be )?(?:re-?apply\w*|apply(?:ing)? (?:again|to us again|"
    r"here again|for (?:any )?(?:other|further))|apply again|be considered (?:again|for (?:any )?other)|"
    r"consider(?:ed|ing)? (?:you |your application |further applications |any further |"
    r"another application )?(?:for (?:any )?(?:other|future|further)|again|in (?:the )?future|from you)|"
    r"contact (?:us|them|me) again|bother (?:applying|coming back) again|come back|bother again)|no (?:other|"
    r"further|more|future) (?:roles|vacanc\w+|openings|opportunit\w+|positions|suitable)|(?:not|\w+n't|"
    r"no) (?:have|got|any|currently have)(?: \w+){0,3} (?:other|further|alternative) (?:roles|vacanc\w+|"
    r"openings|opportunit\w+|positions)|(?:barred|blocked|banned|blacklisted) from (?:re-?)?apply\w*|(?:will|"
    r"do|shall) not (?:be )?(?:keep\w*|retain\w*|hold\w*|kept)(?: \w+){0,3} (?:on file|details|cv|application|"
    r"data)|(?:delete\w*|destroy\w*|remove\w*) (?:your|all|my) (?:\w+ )?(?:data|details|cv|application|"
    r"information)|(?:now or|or) (?:at (?:a|any) later|in the future)(?: date)?|(?:not|n't) (?:wish|want|expect|like) to (?:see|"
    r"receive|hear|get|have)(?: \w+){0,5} (?:again|application)|(?:need|should|may|must|do|would|could) not (?:\w+ )?(?:trouble|"
    r"bother|seek|try|put in|apply)(?: \w+){0,3} (?:again|for)|nor (?:will|do|can|shall) (?:we|they|i) (?:\w+ )?(?:look at|"
    r"consider|accept|hold|take|keep)|no point (?:in )?(?:\w+ )?(?:re-?applying|applying|trying)|don'?t (?:re-?apply|apply again|"
    r"bother(?! (?!coming|trying|asking|writing|re-?applying|applying)\w+ing\b))|"
    r"(?:can(?:not|'?t)|will not|won'?t) be re-?opened|(?:matter|file|case|candidacy) (?:is|has been) "
    r"(?:now |hereby |thereby )?closed|not to (?:re-?apply|apply again|bother)|"
    r"never (?:to )?apply|wait (?:12|twelve|six|6|18|24) months before (?:re-?)?apply\w*|(?:for|within|"
    r"until) (?:12|twelve|six|6|18|24) months)\b"
)
_DOOR_SPECIFIC = Scan(
    r"\b(?:(?:re-?apply|apply again|apply|try again|come back|get (?:back )?in touch|be in touch|(?:drop|"
    r"give) (?:me|us|him|her|them) (?:a|an) (?:line|email|ring|call|bell|message|shout)|contact (?:me|us|him|"
    r"her|them)|reach out|write|call|speak|talk|ring (?:me|us|him|her|them|back)|look (?:me|us) up|touch base|"
    r"revisit|another go|reconsider(?:ed)?|chat again|consider(?:ed)? (?:me|you)|have (?:me|you) (?:in|back)|"
    r"pop back|message (?:me|us))(?: \w+){0,9} (?:in (?:the )?(?:\w+ )?(?:spring|summer|autumn|fall|winter|"
    r"new year|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|"
    r"a (?:year|month|few months|couple of months)|(?:\d+|two|three|four|five|six|eight|nine|twelve|eighteen|"
    r"couple of|few) (?:weeks|months|years)|\w+ months(?:'s?)? time)|next (?:year|month|spring|summer|autumn|"
    r"fall|season|term|intake|week|cohort|round|christmas|september|january)|after (?:christmas|easter|"
    r"the summer|summer|a year|(?:\d+|six|three|twelve) months|qualify\w*)|(?:once|when) (?:i|you)(?:'ve| have)? (?:qualif\w+|"
    r"finish\w*|"
    r"graduat\w+|turn\w*|pass\w*)|for (?:the|our|their|a) (?!future|other|any|new|next role|"
    r"suitable)(?:\w+[- ]){1,5}(?:role|position|post|vacancy|job|programme|program|scheme|intake|team|"
    r"opening))"
    r"|(?:another|a different|a new|a similar|one more|the|a|an|junior|a second|our|"
    r"other) (?:\w+[- ]){0,5}(?:role|position|vacancy|job|opening|post|opportunity|"
    r"contract)(?: \w+){0,4} (?:(?:opening|coming|open(?:s|ing)?|starting|available|free) (?:up )?(?:in|next|"
    r"this|soon|later|at)|in (?:our|their|the) (?!future)(?:\w+ ){1,3}(?:team|office|branch|store|department|"
    r"ward|depot|clinic|site|school|home)|might suit|may suit|would suit|could suit|that (?:might|may|would|"
    r"could) (?:suit|be|fit)|(?:which|that) (?:i|we|they|she|he) (?:think|thought|feel|felt|believe|reckon)|"
    r"(?:that )?(?:closes|starts))"
    r"|(?:like|love|happy|want|wants|wanted|keen|asked|offered|invit\w+|suggest\w+|propos\w+|encourag\w+|"
    r"recommend\w*|told|put|consider\w*)(?: \w+){0,6} (?:for|to|apply for|apply to|about|as|join) (?:the|our|"
    r"their|a|an|another) (?!future|other|any|suitable|next|phone|call|chat|feedback|reason|time|"
    r"opportunity to|chance)(?:\w+[- ]){1,5}(?:role|position|vacancy|job|opening|post|internship|programme|"
    r"scheme|bank|contract|team|waiting list|reserve list)\b(?! (?:came|comes|come|arise|that (?:match|"
    r"suit)))"
    r"|reserve list|waiting list|first (?:reserve|in line|on the list)|(?:put|pass\w*|forward\w*|"
    r"refer\w*|recommend\w*|introduc\w+|shar\w+|sent|send)(?: \w+){0,5} (?:to|with) (?:my|our|their|a|her|his|"
    r"the) (?!recruit|hiring|future|panel)(?:\w+ ){0,3}(?:colleague|team|branch|office|store|manager|"
    r"department|sister|counterpart|contact|friend|company|depot|home|site|school)\b|bank (?:shifts|staff|"
    r"work)|(?:if|in case) (?:the|their|our|my) (?:\w+ ){0,3}(?:chosen|first|successful|other|preferred|"
    r"candidate|choice)(?: \w+){0,5} (?:falls|drops?|declines|pulls|doesn'?t|does not|says no|turns|backs)|"
    r"falls? through|drops? out)\b"
)
_DOOR_GENERIC = Scan(
    r"\b(?:(?:hold|holding|hang|hanging|held) on to (?:your|my)|(?:keep|kept|keeping|hold|held|holding|retain\w*|save\w*|"
    r"store\w*|have|put|stay|"
    r"remain)(?: \w+){0,8} (?:on (?:file|record|our (?:books|records|system|database|files|radar)|"
    r"their (?:books|records|system|database|files|radar)|the (?:books|"
    r"list(?! of (?:successful|those|candidates|appoint\w*|people))|system))|in (?:our|their|"
    r"the) (?:database|talent|files|records|system|pool|network|books)|in mind|(?:for|about|"
    r"of) (?:any )?(?:future|other|further|upcoming|new|similar))"
    r"|(?:future|other|further|similar|new|upcoming|suitable|alternative|more|another|different|any|"
    r"additional|later|current) (?:\w+ ){0,3}(?:role|roles|vacanc\w+|opening|openings|opportunit\w+|position|"
    r"positions|job openings|jobs|posts|post)\b|(?:re-?apply\w*|apply(?:ing)? (?:again|to|for (?:other|future|"
    r"another|any|more))|try(?:ing)? again|look(?:ing)? (?:again|out)|come back)|(?:talent (?:pool|community|"
    r"network|bank)|mailing list|job alerts?)|(?:keep|stay|remain|be|get) (?:\w+ )?in (?:touch|contact)|"
    r"(?:see|hear) (?:your name|from (?:you|me)|(?:you|me)) (?:\w+ )?again|(?:do |please )try (?:us |for )|"
    r"jobs? do(?:es)? come up|welcome (?:an(?:other)? |any |further |new )?applications?|applications (?:re-?)?open again|"
    r"keep (?:on )?applying|keep (?:looking|an eye) (?:at|on)|(?:top|first) (?:of|on) (?:the|my|our|their) list|"
    r"(?:save|keep)\w* (?:my|your) (?:information|informations|data|number|profile)|(?:other|new|more) (?:vacanc\w+|jobs|posts|"
    r"roles|things) (?:come|open|turn)\w*|"
    r"cross(?:ing)? paths|paths (?:will |may |might )?cross|(?:check|visit|watch|monitor|keep an eye on|see|"
    r"look at|browse|following?|eye on)(?: \w+){0,4} (?:website|careers?|vacanc\w+|job (?:board|page)|"
    r"openings|page|site|linkedin|jobs)|on (?:the|their|our) books|door (?:is|was|stays|'s)? ?(?:always |"
    r"still )?open|(?:reach|contact|think|thinking|keep|consider) (?:\w+ ){0,3}(?:again|you|"
    r"me) (?:\w+ ){0,3}(?:if|when|should|in (?:the )?future|for)|if (?:something|anything|another|a role|"
    r"any other|one|other|more)(?: \w+){0,5} (?:comes|came|opens|arises|becomes|turns|pops|suitable)|"
    r"keep (?:following|watching|checking|looking)|think of (?:us|them)|(?:year|months) for other|next time|"
    r"something else (?:comes|came)|(?:on|in) (?:our|their|the) (?:talent|candidate) \w+|on file)\b"
)
_LATER = Scan(
    r"\b(?:in (?:the )?(?:early |late |mid |mid-)?(?:spring|summer|autumn|fall|winter|new year|january|february|march|april|may|"
    r"june|july|august|september|october|november|december|"
    r"q[1-4]|(?:a|\d+|two|three|four|six|nine|twelve|few|couple of) (?:weeks?|months?|years?)(?:'?s?'? time)?)|"
    r"next (?:year|spring|summer|autumn|fall|season|term|intake|cohort|round|christmas|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)|after (?:christmas|easter|"
    r"the (?:summer|holidays|new year))|when (?:term|the season|the new \w+|we open|they open|i(?:'m| am) 18|"
    r"you(?:'re| are) 18|you qualify|you graduate|the \w+ (?:shop|store|wing|site|branch|office|ward|team) opens)|"
    r"(?:this|come|for the) (?:spring|summer|autumn|winter|christmas)|from (?:january|february|march|april|may|june|july|august|"
    r"september))\b"
)
_INVITE = late(
    r"\b(?:come back|come (?:and|to) (?:see|talk)|(?:try|apply|ask|look) again|re-?apply|get (?:back )?in touch|touch base|"
    r"(?:ring|call|text|email|message|write|ping|hit|contact|drop|give|look) (?:me|us|him|her|them|up)|"
    r"hit (?:me|us|him|her|them) up|reach out|pop (?:back|in)|knock|shout|back (?:in|to|for)|talk to|speak to|"
    r"(?:want|wants|like|love|hope|hoping|plan\w*|expect\w*) (?:me|you|to have (?:me|you)|to see (?:me|you))|"
    r"(?:ask(?:ing)? for|will need|'ll need|need(?:s|ing)? (?:someone|people|more|a|an)|(?:taking|take) (?:on )?more|intake|"
    r"round|cohort|opening|open|open up|recruit\w*|taking on|take on|hire|hiring|starts?|starting|coming up|come up|posts?|"
    r"vacanc\w+|places?|shifts?|another (?:role|post|job|vacancy|one)|top of (?:my|our|the) list|keep (?:you|me) in mind))\b"
)
_INSTEAD = Scan(
    r"\b(?:(?:offer(?:ed|ing)?|give|gave|put) (?:you|me) (?:the |some |an? |down for |forward for )?(?:\w+ ){0,3}(?:shifts?|"
    r"(?:job|role|post|position|contract|internship|placement|trial|cover|work) instead|bank|waiting list|reserve)|"
    r"(?:would|might|could|can) (?:you|i|he|she|we) (?:\w+ )?(?:consider|be interested in|think about|look at) (?:our|the|their|"
    r"a|an) (?:\w+ ){1,4}(?:role|post|job|position|scheme|programme|shift|team)|(?:you|i) (?:would|might|could|may|'d) (?:suit|"
    r"fit|be (?:good|great|better|right|perfect) (?:for|in)) "
    r"(?:our|the|their|a|an) (?!future)(?:\w+ ){0,4}(?:role|post|job|position|scheme|programme|team|desk|ward|shop|branch|site|"
    r"office)|(?:talk|speak|write|introduc\w*|put|pass\w*)(?: \w+){0,6} (?:to|with) (?:my|our|his|her|their|a) (?:colleague|"
    r"sister|counterpart|other|friend|team in|opposite number))\b"
)
_DOOR_NOT = late(
    r"\b(?:i (?:have|had|do|did|want|applied|got|am|need|'ve)|i'm|i'll|i will|my|i can|there (?:are|"
    r"will be) other|plenty (?:of|more)|looking (?:at|for)|should i|can i|could i|do i|would it|is it|want to|"
    r"i'd|never|no mention|didn'?t (?:say|mention|offer)|nothing about|not a word about|no word (?:on|about|"
    r"of)|without|focus on|others?|apply(?:ing)? (?:for|to) (?:other|more)) (?:\w+ ){0,5}$"
)
_TURN = late(r"\b(?:but|though|although|however|still|yet)\b|[,:]| - ")
_ROLE_WORD = late(
    r"reserve|waiting list|falls?\b|drops?\b|declin|pulls out|turns it|says no|backs out|bank\b|colleague|sister|counterpart|"
    r"branch|store|depot|site|school|ward|clinic|shop|office|department|friend|internship|apprentice|scheme|programme|"
    r"intake|cohort|team\b|qualif|graduat|months?\b|weeks?\b|years?\b|season|term\b"
)


def _named(t: Text, start: int, end: int) -> bool:
    """Whether an invitation names a role, a time, a place or a person, which is what makes it a specific one."""
    low = t.low
    if _ROLE_WORD.search(low, start, end) or _LATER.search(low, start, end):
        return True
    if any(word in ROLE_HEADS for word in re.findall(r"[a-z]+", low[start:end])):
        return True
    return re.search(r"(?<=[a-z,] )(?!I\b|CV\b|HR\b)[A-Z]", t.cap[start:end]) is not None


_STAYS_OPEN = ("consider", "keep", "file", "contact", "touch", "mind", "welcome", "eye", "look", "suit")
"""Words of which one stands where other roles are a door, and not just named."""


def read_door(t: Text) -> Slot[str]:
    """What the no leaves open: closed, a specific way back, a general one, or none that is spoken of."""
    if closed := _closed(t):
        return closed
    specific, vague = _specific(t)
    if door := specific or _invited_later(t):
        return door
    if offered := t.one(_INSTEAD):
        return Slot("specific", span_of(offered), 0.6)
    for m in t.each(_DOOR_GENERIC):
        if _is_open(t, m):
            return Slot("generic", span_of(m), 0.8)
    return Slot("generic", vague, 0.6) if vague else Slot("none", None, 0.75)


_FOR_A_TIME = late(r"(?:for|within|until) ")
_APPLY = late(r"\b(?:re-?apply|apply again|apply)\b")
_APPLY_NOT = late(r"\b(?:not|\w+n't|cannot|can'?t|unable|only|may not|no)\b")


def _closed(t: Text) -> Slot[str] | None:
    """The door is shut; for a time ("within six months") only where applying is what one may not."""
    m = t.one(_DOOR_CLOSED)
    if not m:
        return None
    if not _FOR_A_TIME.match(m.group()):
        return Slot("closed", span_of(m), 0.85)
    left, right = t.sentence(m.start())
    shut = _APPLY.search(t.low[left:right]) and _APPLY_NOT.search(t.low[left:right])
    return Slot("closed", span_of(m), 0.8) if shut else None


_FEEDBACK = late(r"\bfeedback\b")
_OWN_WISH = late(
    r"\b(?:i (?:applied|want|went|interviewed|had|was|am|have|thought)|i'd (?:love|like)|i'm|should i|can i|"
    r"do i|could i|invited me)\b(?: \w+){0,6} $"
)
"""Before what the person themselves did or wishes."""
_THIS_NO = late(
    r"\b(?:thank|regret|unfortunately|sorry|interest in|unsuccessful|applying|appl(?:ied|ication)|reject\w*|"
    r"turned|offered (?:the|it|my)|chos\w+|gave|given|interviewed)\b"
)
"""Where the role of this very no is named."""
_WAY_BACK = late(
    r"\b(?:re-?apply|apply again|in touch|another|junior|reserve|waiting|encourag\w+|suggest\w*|invite|love|"
    r"if|but|would|colleague|forward\w*|pass\w*|refer\w*)\b"
)
_RESERVE = late(r"\b(?:reserve|waiting) list|first reserve")
_NOT_ON_IT = late(r"\b(?:not|no|\w+n't)\b")
_IN_CASE = late(r"\b(?:if|should|whenever|any|any other|in case|as and when)\b(?: \w+){0,6} ?$")


def _specific(t: Text) -> tuple[Slot[str] | None, Span | None]:
    """A way back with a name or a time to it; and the first that has neither."""
    vague: Span | None = None
    for m in t.each(_DOOR_SPECIFIC):
        if not _leads_back(t, m):
            continue
        if _named(t, m.start(), min(t.sentence(m.start())[1], m.end() + 30)):
            return Slot("specific", span_of(m), 0.75), vague
        vague = vague or span_of(m)
    return None, vague


def _leads_back(t: Text, m: re.Match[str]) -> bool:
    """Whether what sounds like a way back is one, and neither a word on feedback, this very role nor the person's own wish."""
    low = t.low
    left, right = t.sentence(m.start())
    if "feedback" in m.group() or _FEEDBACK.search(low[max(left, m.start() - 30) : m.end() + 12]):
        return False
    if not t.notice and _OWN_WISH.search(low[left : m.start()]):
        return False
    if _THIS_NO.search(low[left:right][: max(0, m.start() - left) + 12]) and not _WAY_BACK.search(m.group()):
        return False
    if _RESERVE.search(m.group()) and _NOT_ON_IT.search(low[left:right]):
        return False
    return not _IN_CASE.search(low[left : m.start()]) or _LATER.search(low, m.start(), right) is not None


_NOT_INVITED = late(
    r"\b(?:interview(?:ed)?|feedback|answer|decision|hear(?:d)?|i (?:can|could|am|was|will|have)|start(?:ing)? (?:date|"
    r"in)|until|till|they'd|cancel\w*|froze\w*|"
    r"not|\w+n't|never|no)\b"
)


def _invited_later(t: Text) -> Slot[str] | None:
    """A time to come, with an invitation in its sentence."""
    for m in t.each(_LATER):
        left, right = t.sentence(m.start())
        invite = _INVITE.search(t.low, left, right)
        if not invite:
            continue
        start, end = min(invite.start(), m.start()), max(invite.end(), m.end())
        clause = max([left, *(turn.end() for turn in _TURN.finditer(t.low, left, start))])
        if not _NOT_INVITED.search(t.low[clause : m.end()]):
            return Slot("specific", Span(start, end), 0.65)
    return None


_UNSAID = late(r"\b(?:my|no mention|nothing|without)\b")
_OTHERS = late(r"(?:other|further|similar|more|suitable|any|another|different|current|new|alternative|later|additional)")
_OTHERS_SEEN = late(r"\b(?:candidates?|applicants?|applications? for|for the|interviewed|applied (?:for|to))\b")
_BUSY_WITH = late(r"\b(?:busy with|with|going for|seen|for) $")
_WISHED_WELL = late(r"\b(?:wish|luck|success)\b")
_WISHED_BEST = late(r"\b(?:wish|luck|success|best)\b")
_KEEP_IN = late(r"(?:keep|stay|be|get|remain) ")
_ANSWER_DUE = late(
    r"\b(?:will|they'd|they'll|she'd|he'd|said|would|promised|to|never|didn't|not|didnt|in due course|shortly|"
    r"supposed to|by|we'll) (?:\w+ ){0,2}$"
)
"""Before "be in touch" as a promise of this answer."""
_LETS = late(r"\b(?:let's|please|do|hope (?:we|to)|like to|love to|should) (?:\w+ ){0,2}$")
_FOR_LATER = late(r"\b(?:future|if|when|come up|other|role)\b")
_NEXT_TRY = late(r"\b(?:luck|apply|try|again|there)\b")
_APPLY_FOR = late(r"apply(?:ing)? (?:to|for)")
_ASKED_TO_APPLY = late(r"\b(?:welcome|encourag\w*|hope|please|free|invite|do|told me|said|urge|future|again)\b")
_TRY = late(r"(?:try|look|come)")
_ASKED_TO_TRY = late(r"\b(?:said|told|welcome|encourag\w*|please|free|hope|should|can|do|suggest\w*|invited)\b")
_MAY_COME = (
    "kept", "appl", "come up", "comes up", "arise", "alert", "encourag", "hope", "website", "notif", "reach", "let you know",
    "think of", "open", "hold", "interested", "visit", "future", "we have other",
)  # fmt: skip
"""Beside `_STAYS_OPEN`, words of which one stands where other roles may come."""
_BESIDE_WISHES = ("keep", "file", "appl", "contact", "touch", "mind", "consider", "welcome", "website")
"""Words of which one stands where good wishes come with a door."""


def _is_open(t: Text, m: re.Match[str]) -> bool:
    """Whether a general word of openness leaves a door open, and is no mere wish, promise of this answer or denial."""
    low, word = t.low, m.group()
    left, right = t.sentence(m.start())
    sentence, before = low[left:right], low[max(left, m.start() - 50) : m.start()]
    if _DOOR_NOT.search(before) and (not t.notice or _UNSAID.search(before)):
        return False
    if _OTHERS.match(word) and not _others_open(sentence, before, word):
        return False
    if word.startswith("future") and _WISHED_BEST.search(sentence) and not holds_any(sentence, *_BESIDE_WISHES, "hope to"):
        return False
    if (
        "touch" in word
        and _KEEP_IN.match(word)
        and _ANSWER_DUE.search(before)
        and not _LETS.search(before)
        and not _FOR_LATER.search(low[m.end() : right])
    ):
        return False
    if word.startswith("next time") and not _NEXT_TRY.search(sentence):
        return False
    if _APPLY_FOR.match(word) and not _ASKED_TO_APPLY.search(sentence):
        return False
    return not _TRY.match(word) or _ASKED_TO_TRY.search(sentence) is not None


def _others_open(sentence: str, before: str, word: str) -> bool:
    """Whether "other roles" and the like are offered, and not just named."""
    if _OTHERS_SEEN.search(word) or (_BUSY_WITH.search(before) and not holds_any(sentence, *_STAYS_OPEN, "apply")):
        return False
    if not holds_any(sentence, *_STAYS_OPEN, *_MAY_COME):
        return False
    return not _WISHED_WELL.search(sentence) or holds_any(sentence, *_BESIDE_WISHES)


_WISHES = late(r"\b(?:wish\w*|best of luck|good luck|all the best|every success)\b")
_OPENS = late(
    r"\b(?:appl(?:y|ying|ications?)|opportunit\w*|openings?|vacanc\w*|other (?:roles|posts|positions|jobs)|on file|in touch|"
    r"again|"
    r"in mind|next (?:time|year|round)|another|future (?:roles|posts|positions|jobs|recruitment))\b"
)


def only_wishes(t: Text) -> bool:
    """Whether a text wishes well and speaks of nothing that could come: good wishes alone open no door."""
    return _WISHES.search(t.low) is not None and _OPENS.search(t.low) is None
