"""Beyond T5: whom they met, whom they got on with, what was promised, whether they want it, whether it goes on right now."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.language.account.person import NAME
from bot.language.account.text import Text, read_text, span_of
from bot.language.names import AMBIGUOUS, GIVEN
from bot.language.readings import Slot, Span
from bot.late import late


@dataclass(frozen=True, slots=True)
class MoreReading:
    """What the first talk wants to know beyond T5. Empty or "unknown" where the text says nothing.

    `met`: the people whom they met; `rapport`: the one they got on with best; `promised`: what was promised ("feedback",
    "an answer", "to be in touch"), in the text's own words, `promised_by` the day they named for it as written;
    `wants`: yes, maybe, no or unknown, whether they still want the job; `live`: the call or interview is going on right now."""

    met: Slot[tuple[str, ...]]
    rapport: Slot[str]
    promised: Slot[str]
    promised_by: Slot[str]
    wants: Slot[str]
    live: Slot[bool]


_MET = late(
    r"\b(?:met(?: with)?|meet(?:ing)?(?: with)?|interview(?:ed)? (?:with|by)|interviewed me|spoke (?:to|with)|"
    r"talked (?:to|with)|panel (?:was|of|were|with|:)|saw|seen by|call with|chat with|there (?:was|were)|"
    r"it was|interviewers? (?:was|were)|introduced to|sat with|round with) (?P<list>(?:(?:with|the|a|an|my|"
    r"her|his|their|two|three|of|both|also|boss|manager|called|head|team|lead|director|hr|from|in|sales|owner|"
    rf"ceo|cto|founder|recruiter|hiring|store|future|line|and|then|someone) )*{NAME}(?:(?:,? and |, (?!and )|"
    r" & | \+ |,? then |,? plus )(?:(?:the|a|an|my|her|his|their|boss|manager|head|of|team|lead|director|hr|"
    rf"from|owner|ceo|cto|founder|recruiter|hiring|store|line|someone|called|later|then) )*{NAME})*)"
)
_MET_LOW = late(
    r"\b(?:met(?: with)?|interview(?:ed)? (?:with|by)|spoke (?:to|with)|talked (?:to|with)|panel (?:was|of|"
    r"were)|saw|call with|it was|there (?:was|were)) (?P<list>(?:[a-z'-]+(?:,? and |, | & | \+ |"
    r" then )){0,4}[a-z'-]+)"
)
_METROLE = late(
    r"\b(?:met(?: with)?|interview(?:ed)? (?:with|by)|spoke (?:to|with)|talked (?:to|with)|panel of|seen by|"
    r"call with|chat with|meeting with) (?P<w>(?:just |only )?(?:the |a |an |two |three |four |five |my |"
    r"their |some )(?:[\w-]+ ){0,3}(?:manager|managers|director|owner|ceo|cto|founder|recruiter|panel|team|"
    r"people|head|boss|supervisor|chef|lead|leads|engineers|partners|nurse|matron|headteacher|hr|interviewers|"
    r"directors|members?|colleagues|governors))\b"
)
_RAPPORT = late(
    rf"(?:\b(?:liked|preferred|trusted|enjoyed) (?P<c>{NAME})(?: (?:from|in) [\w-]+)? (?:the )?(?:best|most)\b|"
    r"\b(?:got on|get on|gelled|clicked|hit it off|got along|bonded|connected|best chemistry|"
    r"most in common|good rapport|best rapport|rapport|easiest to talk|warmed|talked most|"
    rf"really liked)(?: \w+){{0,4}} (?:with|to|was|wit)(?: the| my| their)? (?P<a>{NAME}|"
    rf"[a-z'-]+(?: (?:manager|lead|director|one|lady|guy|engineer|owner|chef|nurse|recruiter))?)|(?P<b>{NAME}|"
    r"\b[a-z'-]+) (?:and (?:i|me) (?:really |just |totally )*(?:got on|clicked|hit it off|gelled|got along|"
    r"connected)|was (?:really |so |very |the |by far |definitely )*(?:nice|nicest|lovely|kind|kindest|warm|"
    r"warmest|friendly|friendliest|best one|easiest|sweet|great|sound)|liked me|seemed to like me|"
    r"was on my side))",
    re.I,
)
_PROMISED = late(
    r"\b(?:(?:promised|said|told me|assured me|swore)(?: me| that)?(?: (?:they|she|he|i|you|we|hr|there|"
    r"it))?(?:'d| would| will|'ll| were going to| was going to| to| can| could)? (?:be )?(?P<what>(?:hear|"
    r"let me know|get back|be in touch|in touch|call|ring|phone|email|e-mail|write|send(?: \w+){0,4}|"
    r"give(?: \w+){0,4}|feedback|an answer|a decision|keep(?: \w+){0,4}|come back|contact|reply|a reply|"
    r"tell me|decide|put(?: \w+){0,4}|pass(?: \w+){0,4}|introduce\w*(?: \w+){0,3})(?: (?:me|back|to me|"
    r"in touch|feedback|either way|with (?:feedback|an answer|news)|more|some feedback)){0,3})(?!\w))"
)
_PROMISED_NOTICE = late(
    r"\b(?:(?:we|i)(?:'ll| will| shall| are going to| am going to)|(?:feedback|a (?:decision|"
    r"reply)) will) (?P<what>(?:send|be sent|be in touch|call|ring|email|share|provide|let you know|contact|"
    r"get back|follow up|write|come back|forward|pass|arrange)(?: \w+){0,6})"
)
_BY = late(
    r"\b(?:by|before|on|until|within|in|this|next|end of|early)(?: the)? (?P<d>(?:end of )?(?:the |this |"
    r"next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|tomorrow|today|weekend|"
    r"christmas|eod|close of play|end of (?:the )?(?:week|day|month)|\d{1,2}(?:st|nd|rd|"
    r"th)?(?: of)?(?: (?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december))?(?: (?:working )?(?:days|weeks|hours))?|(?:a|two|three|five|ten|couple of|few|"
    r"ten) (?:working )?(?:days?|weeks?|hours)|(?:january|february|march|april|june|july|august|september|"
    r"october|november|december)(?: \d{1,2})?|week commencing[\w ]{0,10}))\b|\b(?P<t>tomorrow|next week|"
    r"this week|after the weekend)\b"
)
_WANTS_NO = late(
    r"\b(?:(?:don'?t|dont|do not|no longer|not|wouldn'?t|didn'?t(?: really)?|never) (?:even |really |"
    r"actually |think i )*(?:want(?:ed)? (?:it|the job|that job|this job|to work (?:there|for them|with them)|"
    r"anything)|interested|bothered|fussed|go back|take it)|dodged a bullet|wouldn'?t (?:work|go|take|touch)|"
    r"(?:do|did|would|will|really|still) not (?:\w+ )?(?:want|wanted|love|like|take|care for) "
    r"(?:it|(?:the|that|this) (?:job|role|post|position|place)|(?:to )?(?:\w+ )?(?:work(?:ing)?|be(?:ing)?|go(?:ing)? back|"
    r"join(?:ing)?|apply(?:ing)?) (?:there|for them|with them|to them|them|again|back))|glad (?:i didn'?t|it'?s a no)|"
    r"lucky escape|relieved|put me off|gone off (?:it|them)|never (?:want|apply|"
    r"going|again)|not for me|stuff (?:them|it)|good riddance|screw them|wouldn'?t go back|(?:i'?m|i am|so|well|totally|"
    r"completely) over (?:it|them))\b"
)
_WANTS_MAYBE = late(
    r"\b(?:(?:not|\w+n't) (?:so |really |totally |entirely |quite )?sure (?:(?:if|whether|"
    r"that) )?(?:i(?:'d)? )?(?:still |even |really |actually )*(?:want|would|it|i'd)|mixed feelings|might (?:still )?(?:want|"
    r"consider|go|take)|maybe i (?:still )?(?:want|would)|in two minds|on the fence|part of me|i (?:don'?t|"
    r"dont) know (?:if|whether) i(?:'d)? (?:still |even )?(?:want|would)|depends|not sure i want|"
    r"sort of (?:still )?want|kind of (?:still )?want|could live without)\b"
)
_WANTS_YES = late(
    r"\b(?:(?:still|really|so|badly|do|would still|i'd still|id still) (?:(?!not\b)\w+ )?(?:want(?:ed)?|love|like|take|"
    r"interested|keen|work)|dream (?:job|company|role|place)|"
    r"i(?:'d| would) (?:still )?(?:(?:love|like)(?! to (?!(?:still |really )?(?:work|join|apply|go (?:back|there)|"
    r"be (?:there|part)|have (?:it|that|been|worked|got)|get (?:it|the job|in|that)|start|try (?:again|there)|take)\b)\w)|take|"
    r"jump|"
    r"go back|apply again|work there)|(?<!not )(?<!not my )(?<!n't )(?<!nt )(?<!n't my )(?<!nt my )(?<!n't a )first choice|"
    r"wanted (?:it|this|that)(?: \w+){0,2} (?:so|really|badly|"
    r"more|much)|wanted that (?:one|job|role)|my top choice|would (?:go|work) (?:there|back) (?:tomorrow|"
    r"in a heartbeat)|apply again|reapply|in a heartbeat|hope there'?s (?:another|a next)|"
    r"want to work (?:there|for them))\b"
)
_NOT_SO = late(r"\b(?:not|never|\w+n'?t) (?:\w+ )?$")
"""Before what would be a wish for the job: "I don't really want to talk about it"."""
_LIVE = late(
    r"\b(?:(?:i'?m|i am|im|we're|still) (?:still |literally |currently |right now |actually )*(?:on|"
    r"in) (?:the |a |my |an? )?(?:\w+ )?(?:phone|call|line|interview|zoom|meeting|teams call|"
    r"video call)\b(?! (?:list|process|stage|tomorrow|next|later|at \d|soon|prep\w*|mode|round))|(?:she|he|"
    r"they|recruiter|manager|interviewer)(?:'s| is|'re| are) (?:on the (?:phone|line)|still talking|"
    r"talking now|calling (?:me )?(?:right )?now|ringing (?:me )?(?:right )?now|on (?:the )?(?:call|zoom|"
    r"screen))|(?:on mute|muted|(?:i'?m|i am|me|still|waiting) on hold)\b|(?:phone'?s?|phone is) ringing(?: now| right now)?|"
    r"(?:calling|"
    r"ringing|phoning) me (?:right )?now|right now (?:on|in) (?:the|a|an) (?:\w+ )?(?:call|phone|interview|"
    r"zoom)|mid[- ](?:call|interview) (?:now|right now|rn)|in the middle of (?:the|my|an?) (?:\w+ )?(?:call|"
    r"interview) (?:now|right now|rn)|(?:call|interview|zoom) (?:is )?(?:going on|happening|"
    r"still going) (?:right )?(?:now|rn)|happening (?:right )?now|as we speak|(?:stepped out|gone to the loo|"
    r"popped out|hiding in the (?:loo|toilet|bathroom))(?: \w+){0,6} (?:interview|call|waiting)|they(?:'re|"
    r" are) waiting (?:for me|on the)|live (?:right )?now|(?:quick|what do i say|"
    r"help)[\w ,!?]{0,30}(?:on the phone|on the line|on the call)(?: (?:right )?(?:now|rn))?)"
)
_NOT_LIVE = late(
    r"\b(?:was|were|yesterday|earlier|just (?:hung|got off|finished|came off|ended)|hung up|ended|finished|"
    r"after|when i'?m|if i'?m|what if|before|tomorrow|last|ago|not (?:on|in)|no longer|off the phone|later|"
    r"while i was|putting me on|cv is|kept)\b"
)


def read_more(text: str) -> MoreReading:
    """What the first talk asks beyond T5 (issue 2, item 2): who was met, rapport, promises, still wanting the job, a live call.

    Each slot keeps the words that support it; nothing is guessed from silence."""
    t = read_text(text, "account", heads=False)
    return MoreReading(_met(t), _rapport(t), *_promised(t), _wants(t), _live(t))


def _met(t: Text) -> Slot[tuple[str, ...]]:
    """Whom they sat with: by their names, else by what they do there."""
    names: list[str] = []
    span: Span | None = None
    for m in _MET.finditer(t.cap):
        for n in re.finditer(NAME, m.group("list")):
            at = m.start("list") + n.start()
            name = n.group().strip(" .,")
            if name.split()[0].lower().strip(".") in GIVEN or name.split()[0] in ("Mr", "Mrs", "Ms", "Dr", "Miss"):
                if t.raw[at : at + len(name)] not in names:
                    names.append(t.raw[at : at + len(name)])
                span = span or span_of(m, "list")
    for m in () if names else _MET_LOW.finditer(t.low):
        for n in re.finditer(r"[a-z'-]+", m.group("list")):
            if n.group() in GIVEN and (n.group() not in AMBIGUOUS) and n.group() not in map(str.lower, names):
                at = m.start("list") + n.start()
                names.append(t.raw[at : at + len(n.group())])
                span = span or span_of(m, "list")
    if names:
        return Slot(tuple(names), span, 0.85)
    if role := _METROLE.search(t.low):
        return Slot((t.raw[role.start("w") : role.end("w")],), span_of(role, "w"), 0.7)
    return Slot((), None, 0.6)


_TRADES = ("manager", "lead", "director", "lady", "guy", "engineer", "owner", "chef", "nurse", "recruiter")
"""What somebody is called who is liked and not named ("the hiring manager was lovely")."""


def _rapport(t: Text) -> Slot[str]:
    """With whom they got on."""
    for m in _RAPPORT.finditer(t.cap):
        g = next(k for k in ("a", "b", "c") if m.group(k))
        a, b = m.start(g), m.end(g)
        words = t.low[a:b].split()
        if not words or re.search(r"\b(?:not|\w+n't|never|hardly)\b", t.low[max(0, m.start() - 14) : a]):
            continue
        named = words[0] in GIVEN
        titled = len(words) > 1 and (
            words[-1] in (*_TRADES, "one") or t.cap[a + len(words[0]) + 1 : a + len(words[0]) + 2].isupper()
        )
        if g in ("a", "c") and named and len(words) > 1 and not titled:
            b = a + len(words[0])
        if named or words[0] in ("mr", "mrs", "ms", "dr", "miss") or (g == "a" and words[-1] in _TRADES):
            return Slot(t.raw[a:b], Span(a, b), 0.85)
    return Slot("", None, 0.6)


def _promised(t: Text) -> tuple[Slot[str], Slot[str]]:
    """What was promised them, and by when; that nothing was, where they say so."""
    by: Slot[str] = Slot("", None, 0.6)
    p = _PROMISED.search(t.low) or _PROMISED_NOTICE.search(t.low)
    if p and not re.search(r"\b(?:not|\w+n't|never|nobody|no one|nothing)\b", t.low[max(0, p.start() - 12) : p.end("what")]):
        d = _BY.search(t.low, p.start("what"), min(t.sentence(p.start())[1], p.end("what") + 60))
        if d:
            g = "d" if d.group("d") else "t"
            by = Slot(t.raw[d.start(g) : d.end(g)], span_of(d, g), 0.75)
        return Slot(t.raw[p.start("what") : p.end("what")].strip(), span_of(p, "what"), 0.75), by
    if _NO_PROMISE.search(t.low):
        m = _NOTHING.search(t.low)
        return Slot("nothing", span_of(m) if m else None, 0.7), by
    return Slot("", None, 0.6), by


_NO_PROMISE = late(
    r"\b(?:(?:didn'?t|did not|never|nobody|no one) (?:promise|said|say|offer)\w*(?: me)?(?: anything| when|"
    r" nothing)?|no promises?|nothing (?:was )?promised|promised (?:me )?nothing)\b"
)
_NOTHING = late(r"\b(?:didn'?t|did not|never|nobody|no one|no promises?|nothing|promised)\b")


def _wants(t: Text) -> Slot[str]:
    """Whether they still want the job."""
    for value, pattern in (("maybe", _WANTS_MAYBE), ("no", _WANTS_NO), ("yes", _WANTS_YES)):
        w = next((m for m in pattern.finditer(t.low) if value != "yes" or not _NOT_SO.search(t.low, 0, m.start())), None)
        if w:
            return Slot(value, span_of(w), 0.8)
    return Slot("unknown", None, 0.6)


def _live(t: Text) -> Slot[bool]:
    """Whether they are on the call at this very moment."""
    for m in _LIVE.finditer(t.low):
        left, right = t.sentence(m.start())
        if not _NOT_LIVE.search(t.low, max(left, m.start() - 40), min(right, m.end() + 25)):
            return Slot(True, span_of(m), 0.85)
    return Slot(False, None, 0.8)
