"""Whether feedback was given, offered, to be had on request, or refused."""

from __future__ import annotations

import re

from bot.language.account.text import Text, span_of
from bot.language.readings import Slot
from bot.language.scan import Scan, holds_any
from bot.late import late

_FB_REFUSED = Scan(
    r"\b(?:(?:not|\w+n't|unable|cannot|can'?t|cant|won'?t|wont|couldn'?t|wouldn'?t|never|no longer|dont|"
    r"do not|didnt|isn'?t|aren'?t|refus\w+|declin\w*|impossible|not possible)(?: \w+){0,9} (?:(?:individual |"
    r"personal |detailed |specific |further |any |more |interview |written |tailored |individualised |"
    r"individualized |personali[sz]ed )*(?:feed-?back|comments?(?! box)|reasons? (?:for|why|"
    r"behind)|explanation|correspondence|details? (?:of|about|on) (?:the|our|their) decision|"
    r"share (?:the )?(?:reasons?|details?|notes?|scores?|assessment)|give (?:out )?(?:reasons?|details)|"
    r"go into (?:detail|reasons?|details|specifics)|elaborate|discuss (?:the|our|their|individual)|why\b|"
    r"more than that|anything (?:else|more)))"
    r"|(?:feed-?back|comments|reasons?|further correspondence)(?: \w+){0,4} (?:(?:is|are|was|will|can|"
    r"could)(?: \w+){0,3} ?(?:not|\w+n't|only)(?: be| been)? ?(?:possible|provided|given|available|offered|"
    r"shared|able|entered)|cannot|can'?t|won'?t|isn'?t (?:possible|provided|given|available|something)|"
    r"not (?:possible|provided|available|given))|no[- ]feed-?back (?:policy|rule|(?:at|is|can|will)\b)|(?:don'?t|dont|do not|"
    r"doesn'?t) (?:do|give|offer|provide|share) (?:any )?(?:feed-?back|reasons|that|comments)|"
    r"policy (?:is )?(?:not to|against|of not|prevents|does not|doesn'?t|forbids|prohibits)|"
    r"against (?:\w+ )?policy|(?:legal|liability) reasons|due to the (?:high |large )?(?:volume|"
    r"number)(?: \w+){0,12} (?:feed-?back|individual)|wouldn'?t (?:say|tell|give|go)|won'?t (?:say|tell)|"
    r"can ?not tell|would not (?:say|tell|give|go)|refused? to (?:say|tell|give|explain|elaborate)|"
    r"can'?t (?:say|tell) (?:you |me )?(?:more|why|anything)|cant (?:say|tell) (?:u |you |me )?(?:more|why|"
    r"anything)|not allowed to (?:say|tell|share|give)|not permitted|not (?:in a position|at liberty|"
    r"able) to (?:say|share|give (?:feedback|reasons|detail\w*|any|you|individual)|disclose|discuss|comment|elaborate|go into)|"
    r"(?:never|don'?t|doesn'?t|do not|won'?t|wouldn'?t|couldn'?t|didn'?t want to|not going to|rather not) (?:\w+ )?(?:discuss\w*|"
    r"comment\w*|elaborate\w*|go into|be drawn|explain\w*|say more|say why|say what|tell (?:me|you) (?:why|more|what)))\b"
)
_FB_ASK = Scan(
    r"\b(?:ask me anything|(?:can|could|may|to) (?:ring|call|email|write to|phone|ask) (?:her|him|them|me|us|"
    r"the \w+)(?: \w+){0,2} if (?:i|you) (?:want|wanted|would like|wish|need)|(?:if|should) (?:i|"
    r"you) want(?:ed)? (?:any )?feed-?back|(?:feed-?back|comments)(?: \w+){0,6} (?:on|upon|by) request|(?:if|"
    r"should|in case|where|were) (?:you|i|u)(?:'d| would| wish| want\w*| need| require| do|"
    r" were)?(?: \w+){0,4} (?:feed-?back|comments on|more detail|to know more|to (?:discuss|talk|hear|"
    r"understand)(?: \w+){0,5} (?:decision|why|performance|interview|feedback))|(?:request|ask (?:for|us for|"
    r"me for|them for))(?: \w+){0,3} feed-?back|(?:let (?:me|us|them) know|email|contact|reply|call|ring|"
    r"get in touch|write|drop (?:me|us)|feel free|welcome to|can (?:ask|request|email|ring|call|contact)|"
    r"may (?:ask|request|email))(?: \w+){0,9} (?:feed-?back|(?:discuss|talk|understand) (?:the|our|"
    r"this) (?:decision|outcome))|feed-?back(?: \w+){0,3} (?:if (?:you|i|wanted|needed|asked)|"
    r"can be (?:requested|obtained|arranged)|may be requested|available (?:from|by|if|via|through|on))|"
    r"available (?:from (?:the|our) [\w ]{2,30} )?(?:on|upon) request|(?:if|should) (?:you|i)(?:'d| would)? (?:like|care|want|"
    r"wish) to (?:know|hear|learn|understand)(?: \w+){0,3} (?:more|why)|if i wanted (?:it|some|any|feedback)|"
    r"i (?:could|can) (?:ask|ring|email|"
    r"call|write|get|have|request)(?: \w+){0,6} feed-?back|(?:told|said)(?: \w+){0,4} (?:to )?(?:ask|ring|"
    r"email|call|write|reply)(?: \w+){0,6} feed-?back)\b"
)
_FB_OFFER = Scan(
    r"\b(?:(?:happy|glad|pleased|willing|delighted|more than happy|keen|love|like|"
    r"able) to (?:\w+ ){0,5}(?:feed-?back|(?:talk|go|walk|run|chat|take) (?:you|me|it|things|this) through|"
    r"share (?:some |a few |our |more |what|my )?(?:thoughts|notes|pointers|comments|impressions|observations|"
    r"the panel)|give (?:you |me )?(?:some )?(?:pointers|notes|comments|thoughts|tips|detail)|discuss (?:the|"
    r"how|your|this|our|it)|(?:talk|chat|speak) (?:about|over))|(?:offer(?:ed|s|ing)?|arrange[ds]?|promis\w+|"
    r"will (?:send|give|provide|follow|share|email|call|ring|let)|'ll (?:send|give|provide|share|email|call|"
    r"ring|let|get|pass|forward)|would (?:send|give|provide|share|email|call|ring|pass)|going to (?:send|give|"
    r"get|share)|we'd (?:like|love) to (?:give|offer|share)|can (?:give|offer|arrange|provide|set up)|"
    r"'d (?:send|give|get|pass|share|email|ring|call)|(?:is|are) (?:sending|giving|getting)|"
    r"waiting for (?:the |their |her |his )?(?:written |detailed )?|(?:to|"
    r"shall) follow)(?: \w+){0,8} feed-?back|feed-?back (?:to follow|will (?:follow|be (?:sent|provided|given|"
    r"shared|emailed)|come|reach)|call|session|meeting|chat|is (?:coming|on its way|to come))|(?:talk|walk|go|run|take) (?:me|"
    r"you) through|(?:go|run|talk) (?:back )?(?:through|over) (?:my|your|the|how) (?:\w+ )?(?:answers?|interview|notes|scor\w+|"
    r"panel|went|looked|feedback)|"
    r"(?:yarn|chat|talk|word) about how (?:you|i) (?:went|did)|(?:send|give|email|share)(?: \w+){0,3} (?:notes|comments|pointers|"
    r"thoughts|feedback) on (?:how|my|your|the)|through how (?:you|i|the interview)|"
    r"offer(?:ed|s|"
    r"ing)? (?:me |you |us )?(?:some |a |detailed |any |individual |verbal |written |to give |to talk |to go |"
    r"to discuss |to run |to walk )*(?:feed-?back|through|over|about it|call to|chat about)|give (?:you|"
    r"me) (?:some |detailed |a bit of |proper )?feed-?back|chasing (?:them |him |"
    r"her )?for (?:\w+ )?feed-?back|(?:tell|show) (?:you|me) what (?:we|they|i) thought|(?:sit|"
    r"sitting) down with (?:me|you)|available (?:for|to) (?:a )?(?:feed-?back|discuss|talk (?:it|things|you))|"
    r"get (?:you|me) (?:some |more |proper |any )?feed-?back|chase (?:them |him |"
    r"her )?for (?:some )?feed-?back)\b"
)
_FB_MINE = late(
    r"\b(?:should i|can i|could i|do i|how (?:do|can|should) i|want to|i'd like|i would like|i want|"
    r"i'm going to|i need|i asked|i've asked|i emailed|i wrote|is it (?:ok|worth)|wanna|hoping|i hope|i wish|"
    r"asked (?:them |her |him )?(?:for|if|why|whether)|when i asked|i did ask|would love)\b"
)


_SPOKEN_OF = (
    "feed", "comment", "how ", "share", "final", "outcome", "decision", "result", "company rule", "over it", "reason", "why",
    "through", "pointer", "notes", "say", "tell", "detail", "explain", "explanation", "correspond", "policy", "discuss",
    "elaborat", "talk", "thoughts", "tips", "more",
)  # fmt: skip
"""Without one of these no feedback is spoken of."""


def read_feedback(t: Text, reasons: tuple[Slot[str], ...]) -> Slot[str]:
    """Whether feedback was given (a reason of their own says so), refused, offered, or is to be had on request."""
    own = {r.value: r for r in reasons}
    for name in ("behaviour", "skill", "experience"):
        if name in own:
            return Slot("given", own[name].span, 0.8)
    if not holds_any(t.low, *_SPOKEN_OF):
        return Slot("none", None, 0.85)
    refused = next((m for m in t.each(_FB_REFUSED) if _refuses(t, m)), None)
    if refused:
        return Slot("refused", span_of(refused), 0.85)
    offer, ask = _offer(t), _on_request(t)
    if ask and offer:
        asked = re.match(r"(?:if|should|let|in case|where|were|please)", ask.group())
        if asked and "happy" not in offer.group() and "glad" not in offer.group():
            return Slot("on_request", span_of(ask), 0.6)
        return Slot("offered", span_of(offer), 0.6)
    if offer:
        return Slot("offered", span_of(offer), 0.8)
    if ask:
        return Slot("on_request", span_of(ask), 0.8)
    return _feedback_by_meaning(t)


_MY_OWN = late(r"\b(?:hesitate|hesitant|why (?:not|don'?t)|i (?:did|do|have|had|could|can|would|was|just|really)?)$")
_NONE_CAME = late(
    r"\b(?:not|\w+n't|no) (?:\w+ ){0,4}(?:say|said|give|gave|given|got|get|receive\w*|"
    r"had) (?:\w+ ){0,3}(?:feedback|reason|why|explanation)"
)
"""That none came, which is no refusal."""
_WILL_NOT = late(
    r"\b(?:can|could|will|would|wo|able|allowed|polic\w+|position|possible)\b|\w+n't (?:give|offer|do|"
    r"provide) "
)


def _refuses(t: Text, m: re.Match[str]) -> bool:
    """Whether words that may refuse feedback are the employer's, and a refusal."""
    before = t.low[t.sentence(m.start())[0] : m.start()]
    if _MY_OWN.search(before.rstrip()) or re.search(r"\bhesitate\b", m.group()):
        return False
    if _NONE_CAME.search(m.group()) and not _WILL_NOT.search(m.group()):
        return False
    if t.notice:
        return True
    if re.match(r"(?:didn'?t|didnt|\w+n't|never|isn'?t|aren'?t)", m.group()) and "policy" not in m.group():
        return False
    return not re.search(r"\b(?:i|i'm|i am|me) (?:\w+ ){0,2}$", before)


def _offer(t: Text) -> re.Match[str] | None:
    """Where they offer it, unasked."""
    for m in t.each(_FB_OFFER):
        if t.notice or not _FB_MINE.search(t.low, max(t.sentence(m.start())[0], m.start() - 40), m.start() + 8):
            denied = re.search(r"\b(?:never|not|\w+n't|no|didnt)\b(?: \w+){0,2} $", t.low[max(0, m.start() - 25) : m.start()])
            return None if denied else m
    return None


def _on_request(t: Text) -> re.Match[str] | None:
    """Where they say that it can be asked for; not where the person asks whether to, or has asked."""
    for m in t.each(_FB_ASK):
        if (
            t.notice
            or not re.search(r"\b(?:should|can|could|how|do|may) i\b", t.low[max(0, m.start() - 12) : m.end()])
            or re.search(r"\b(?:said|told|says|invited)\b", t.low[max(0, m.start() - 40) : m.start() + 6])
        ):
            asked = re.search(r"\b(?:i (?:asked|emailed|wrote|requested|will|want))\b", t.low[max(0, m.start() - 20) : m.end()])
            return None if asked and not t.notice else m
    return None


def _feedback_by_meaning(t: Text) -> Slot[str]:
    """Feedback that is spoken of without its name: how it went, why, the outcome, a talk about the day."""
    for m in t.each(_FB_ROUNDABOUT):
        if m.lastgroup == "refused":
            if not t.notice and re.search(r"\bi (?:\w+ ){0,2}$", t.low[max(0, m.start() - 12) : m.start()]):
                continue
            return Slot("refused", span_of(m), 0.6)
        if not t.notice and _FB_MINE.search(t.low, max(t.sentence(m.start())[0], m.start() - 40), m.start() + 8):
            continue
        if re.search(r"\b(?:never|not|\w+n't|no|didnt|wont|nobody)\b(?: \w+){0,3} $", t.low[max(0, m.start() - 28) : m.start()]):
            continue
        return Slot(str(m.lastgroup), span_of(m), 0.6)
    return Slot("none", None, 0.75)


_ON_THE_DAY = (
    r"(?:how (?:it|things|you|i|the \w+|your \w+|my \w+)(?: all)? (?:went|did|got on|came across|performed|was|were|scored|"
    r"compared)|how (?:you|i) (?:did|got on)|"
    r"(?:the|our|their|this|your|my) (?:decision|outcome|result|interview|assessment|scores?|performance|answers?|marks)|"
    r"(?:what|where|why) (?:\w+ ){1,3}(?:went wrong|fell short|missed|improve|decid\w+|thought|lost|could|was|were|did|"
    r"reason\w*))"
)
_FB_ROUNDABOUT = Scan(
    rf"\b(?:(?P<refused>(?:(?:not|\w+n't|cannot|cant|dont|wont|unable|never|no longer)(?: \w+){{0,4}} (?:enter into|share|"
    rf"disclose|reveal|"
    rf"explain|discuss|comment on|say|tell|give|go into|correspond|engage)(?: \w+){{0,4}}? (?:why|{_ON_THE_DAY}|correspondence|"
    rf"discussion|reasons?|detail\w*|more|further|that|candidates|individual\w*))"
    r"|(?:decision is|decisions are) final|no (?:further )?(?:correspondence|discussion|comment)\b(?! from)|company rules|"
    r"polic(?:y|ies) (?:on|about|against)|(?:can'?t|cannot|won'?t|wont|cant|wouldn'?t|don'?t|dont) (?:share|say|tell me|give me|"
    r"tell you) (?:why|that|reasons?|anything))"
    rf"|(?P<on_request>(?:if|should|in case|when|where) (?:you|i|u)(?:'d|'m|'re)?(?: \w+){{0,5}} (?:{_ON_THE_DAY}|"
    rf"(?:talk|go|run) (?:\w+ )?(?:it|this|things|anything) (?:over|through)|more (?:detail|information|about why))"
    rf"|(?:free|welcome|invited|encouraged) to (?:\w+ ){{0,4}}(?:if|{_ON_THE_DAY})|(?:drop|give|send) (?:me|us|her|him|"
    rf"them) (?:a |an )?(?:line|call|ring|email|shout|bell|message)(?: \w+){{0,6}} {_ON_THE_DAY}"
    r"|(?:just |only have to |you only need to )(?:ask|shout) (?:if|for|and)|(?:questions|queries)(?: \w+){0,3} (?:about|on|"
    r"regarding) (?:the |our |this |your |their )?(?:decision|outcome|result|interview|assessment))"
    rf"|(?P<offered>(?:happy|glad|willing|pleased|like|love|keen|able|gladly|offer\w*|will|'ll|going to|can|promis\w+|would|"
    rf"'d)(?: \w+){{0,5}} (?:{_ON_THE_DAY}|(?:go|talk|run|walk)(?: \w+){{0,2}} (?:over|through) (?:it|this|our|with|your|my|the)"
    r"|go over it|talk it over|our thinking|(?:send|type up|write up|jot|put together|share|email|post)(?: \w+){0,4} (?:notes|"
    r"pointers|comments|thoughts|scores?|marks|tips|observations|a few lines|write-?up))))\b"
)
