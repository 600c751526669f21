"""Whether a door was left open: a named role, time or person; other roles in general; closed."""

from __future__ import annotations

import re

from bot.language.account.text import Text, span_of
from bot.language.names import ROLE_HEADS
from bot.language.readings import Slot, Span
from bot.language.scan import Late, Scan, holds_any

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
    r"bother)|not to (?:re-?apply|apply again|bother)|"
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
    r"their (?:books|records|system|database|files|radar)|the (?:books|list|system))|in (?:our|their|"
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
_INVITE = Late(
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
_DOOR_NOT = Late(
    r"\b(?:i (?:have|had|do|did|want|applied|got|am|need|'ve)|i'm|i'll|i will|my|i can|there (?:are|"
    r"will be) other|plenty (?:of|more)|looking (?:at|for)|should i|can i|could i|do i|would it|is it|want to|"
    r"i'd|never|no mention|didn'?t (?:say|mention|offer)|nothing about|not a word about|no word (?:on|about|"
    r"of)|without|focus on|others?|apply(?:ing)? (?:for|to) (?:other|more)) (?:\w+ ){0,5}$"
)
_TURN = Late(r"\b(?:but|though|although|however|still|yet)\b|[,:]| - ")
_ROLE_WORD = Late(
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
    low = t.low
    closed = t.one(_DOOR_CLOSED)
    if closed and not re.match(r"(?:for|within|until) ", closed.group()):
        return Slot("closed", span_of(closed), 0.85)
    if closed:
        left, right = t.sentence(closed.start())
        if re.search(r"\b(?:re-?apply|apply again|apply)\b", low[left:right]) and re.search(
            r"\b(?:not|\w+n't|cannot|can'?t|unable|only|may not|no)\b", low[left:right]
        ):
            return Slot("closed", span_of(closed), 0.8)
    vague: Span | None = None
    for m in t.each(_DOOR_SPECIFIC):
        left, right = t.sentence(m.start())
        sentence = low[left:right]
        if "feedback" in m.group() or re.search(r"\bfeedback\b", low[max(left, m.start() - 30) : m.end() + 12]):
            continue
        if not t.notice and re.search(
            r"\b(?:i (?:applied|want|went|interviewed|had|was|am|have|thought)|i'd (?:love|like)|i'm|should i|can i|"
            r"do i|could i|invited me)\b(?: \w+){0,6} $",
            low[left : m.start()],
        ):
            continue
        if re.search(
            r"\b(?:thank|regret|unfortunately|sorry|interest in|unsuccessful|applying|appl(?:ied|ication)|reject\w*|"
            r"turned|offered (?:the|it|my)|chos\w+|gave|given|interviewed)\b",
            sentence[: max(0, m.start() - left) + 12],
        ) and not re.search(
            r"\b(?:re-?apply|apply again|in touch|another|junior|reserve|waiting|encourag\w+|suggest\w*|invite|love|"
            r"if|but|would|colleague|forward\w*|pass\w*|refer\w*)\b",
            m.group(),
        ):
            continue
        if re.search(r"\b(?:reserve|waiting) list|first reserve", m.group()) and re.search(r"\b(?:not|no|\w+n't)\b", sentence):
            continue
        if re.search(
            r"\b(?:if|should|whenever|any|any other|in case|as and when)\b(?: \w+){0,6} ?$", low[left : m.start()]
        ) and not _LATER.search(low, m.start(), right):
            continue
        if not _named(t, m.start(), min(right, m.end() + 30)):
            vague = vague or span_of(m)
            continue
        return Slot("specific", span_of(m), 0.75)
    for m in t.each(_LATER):
        left, right = t.sentence(m.start())
        invite = _INVITE.search(low, left, right)
        if invite and not re.search(
            r"\b(?:interview(?:ed)?|feedback|answer|decision|hear(?:d)?|i (?:can|could|am|was|will|have)|start(?:ing)? (?:date|"
            r"in)|until|till|they'd|cancel\w*|froze\w*|"
            r"not|\w+n't|never|no)\b",
            low[max([left, *(b.end() for b in _TURN.finditer(low, left, min(invite.start(), m.start())))]) : m.end()],
        ):
            return Slot("specific", Span(min(invite.start(), m.start()), max(invite.end(), m.end())), 0.65)
    offered = t.one(_INSTEAD)
    if offered:
        return Slot("specific", span_of(offered), 0.6)
    for m in t.each(_DOOR_GENERIC):
        left, right = t.sentence(m.start())
        before = low[max(left, m.start() - 50) : m.start()]
        word = m.group()
        if _DOOR_NOT.search(before) and not (t.notice and not re.search(r"\b(?:my|no mention|nothing|without)\b", before)):
            continue
        if re.match(
            r"(?:other|further|similar|more|suitable|any|another|different|current|new|alternative|later|additional)", word
        ):
            if re.search(r"\b(?:candidates?|applicants?|applications? for|for the|interviewed|applied (?:for|to))\b", word) or (
                re.search(r"\b(?:busy with|with|going for|seen|for) $", before)
                and not holds_any(low[left:right], *_STAYS_OPEN, "apply")
            ):
                continue
            if not holds_any(
                low[left:right],
                *_STAYS_OPEN,
                "kept",
                "appl",
                "come up",
                "comes up",
                "arise",
                "alert",
                "encourag",
                "hope",
                "website",
                "notif",
                "reach",
                "let you know",
                "think of",
                "open",
                "hold",
                "interested",
                "visit",
                "future",
                "we have other",
            ):
                continue
            if re.search(r"\b(?:wish|luck|success)\b", low[left:right]) and not holds_any(
                low[left:right], "keep", "file", "appl", "contact", "touch", "mind", "consider", "welcome", "website"
            ):
                continue
        if (
            re.match(r"future", word)
            and re.search(r"\b(?:wish|luck|success|best)\b", low[left:right])
            and not holds_any(
                low[left:right], "keep", "file", "appl", "contact", "touch", "mind", "consider", "welcome", "website", "hope to"
            )
        ):
            continue
        if (
            re.match(r"(?:keep|stay|be|get|remain) ", word)
            and "touch" in word
            and re.search(
                r"\b(?:will|they'd|they'll|she'd|he'd|said|would|promised|to|never|didn't|not|didnt|in due course|shortly|"
                r"supposed to|by|we'll) (?:\w+ ){0,2}$",
                before,
            )
            and not re.search(r"\b(?:let's|please|do|hope (?:we|to)|like to|love to|should) (?:\w+ ){0,2}$", before)
            and not re.search(r"\b(?:future|if|when|come up|other|role)\b", low[m.end() : right])
        ):
            continue
        if word.startswith("next time") and not re.search(r"\b(?:luck|apply|try|again|there)\b", low[left:right]):
            continue
        if re.match(r"apply(?:ing)? (?:to|for)", word) and not re.search(
            r"\b(?:welcome|encourag\w*|hope|please|free|invite|do|told me|said|urge|future|again)\b", low[left:right]
        ):
            continue
        if re.match(r"(?:try|look|come)", word) and not re.search(
            r"\b(?:said|told|welcome|encourag\w*|please|free|hope|should|can|do|suggest\w*|invited)\b", low[left:right]
        ):
            continue
        return Slot("generic", span_of(m), 0.8)
    if vague:
        return Slot("generic", vague, 0.6)
    return Slot("none", None, 0.75)


_WISHES = Late(r"\b(?:wish\w*|best of luck|good luck|all the best|every success)\b")
_OPENS = Late(
    r"\b(?:appl(?:y|ying|ications?)|opportunit\w*|openings?|vacanc\w*|other (?:roles|posts|positions|jobs)|on file|in touch|"
    r"again|"
    r"in mind|next (?:time|year|round)|another|future (?:roles|posts|positions|jobs|recruitment))\b"
)


def only_wishes(t: Text) -> bool:
    """Whether a text wishes well and speaks of nothing that could come: good wishes alone open no door."""
    return _WISHES.search(t.low) is not None and _OPENS.search(t.low) is None
