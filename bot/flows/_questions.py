"""A question about what to do in the case on hand: whom to ask, by what way, when, in what words, and whether it is a no at all.

Such a question has its answer in the case, and a general page would only talk past it. Nothing is decided here: the strategy is
asked, and said shortly. Where too little is known of the case, `general` names the page that says how it is usually done."""

from __future__ import annotations

import re
from typing import Literal

from bot.coaching import strategy as s
from bot.coaching.words import phrase
from bot.context import Context
from bot.effects import Say
from bot.flows._advice import by_route, decided, shape_said
from bot.flows._case import about, moments, when, whom
from bot.flows._straight import too_early
from bot.heard.promise import awaited
from bot.late import late
from bot.records import Case

Kind = Literal["", "whom", "channel", "when", "late", "words", "no", "worth"]

LONGEST = 24
"""Words; a longer text tells of something as well."""
_DO = r"(?:should|shall|do|can|could|may|must|would|might|need to|have to|am|ought)"
_WAY = (
    r"(?:call|calls|ring|phone|telephone|e-?mail|mail|write|text|message|whatsapp|linkedin|dm|contact|reach(?: out)?|"
    r"calling|ringing|phoning|e-?mailing|writing|texting|messaging|contacting|chase|chasing|follow(?:ing)? up)"
)
_ASK = r"(?:ask|asking|write|writing|send|sending|contact|address|e-?mail|mail|message|call|ring|phone|approach|reply|speak|talk)"
_WHOM = late(
    rf"\b(?:who|whom|which (?:one|person|of them|of the \w+))\b(?: exactly| else)? (?:{_DO}|to)\b"
    rf"(?: i| we| u)?(?: \w+)? ?{_ASK}\b"
    rf"|\bwho (?:gets|is|would be) (?:it|the (?:message|mail|e-?mail|letter|right (?:one|person)))\b"
    r"|^\W*(?:the |my )?(?:agency|recruiter|agent|hr|manager|boss|interviewer|employer|company|client) or "
    r"(?:the |my |their )?[\w'’-]+(?: (?:then|first|better))?\W*$"
    rf"|\b{_DO} (?:i|we) (?:\w+ )?(?:ask|contact|go (?:to|through)|write to|address|approach|send it to) "
    r"(?!(?:or|for|if|whether|about|how|why|when)\b)[\w.'’ -]{2,30}? or (?:to |through )?"
    r"(?!(?:not|wait|leave|just|is|should|do|shall|call|ring|e-?mail|phone|write|move|go|let|keep|should)\b)\w+",
    re.IGNORECASE,
)
_CHANNEL = late(
    rf"\b{_DO} (?:i|we|u)(?: be| just| still| also| even| not| then| better| rather| really| only)* {_WAY}\b"
    rf"|\b(?:is it|would it be|is) (?:ok|okay|fine|allowed|better|rude|alright|all right)(?: for me)?(?: to| if i)? "
    rf"(?:just )?{_WAY}\b"
    rf"|\b(?:{_DO} (?:i|we|u)|(?:is it|would it be|is) (?:ok|okay|fine|allowed|better|rude|alright|all right|acceptable|"
    rf"appropriate)"
    rf"(?: for me)?(?: to| if i)?) (?:just |still )?(?:send|drop)(?: (?:her|him|them|hr))? (?:an? |the )?(?:\w+ )?"
    rf"(?:message|msg|text|e-?mail|mail|letter|line|note|dm|whatsapp)\b"
    rf"|\b{_DO} (?:i|we) (?:just |still )?(?:pop|drop|walk|turn|show|go)(?: up| back)? (?:in|by|round|around|over|there|down)\b"
    rf"|\b{_DO} i (?:just |still )?(?:go|pop|walk|drop|turn up|show up)(?: back| over| round| around| by| down)? ?"
    r"(?:in|in to|into|there|to|at|by)?\b[\w ]{0,25}\b(?:shop|store|office|there|person|branch|place|them|her|him|ask|salon|site|"
    r"warehouse|restaurant|school|again)\b"
    r"|\bby (?:phone|e-?mail|mail|letter|text) or\b"
    r"|\bwhy (?:not )?(?:by )?(?:an? )?(?:e-?mail|mail|phone|call|letter|write|ring)\b",
    re.IGNORECASE,
)
_WHEN = late(
    rf"\b(?:when|how soon|how quickly|what time|which day|what day)\b(?: exactly)? (?:{_DO}|to|is it time to)\b(?: i| we)?"
    rf"(?: \w+)? ?(?:{_ASK}|{_WAY}|follow up)\b"
    rf"|\bhow (?:long|many days)(?: {_DO})?(?: i| we)?(?: to)? (?:wait|leave it)(?:$|\W*$| (?:before|until|till|to) "
    rf"(?:i |we )?(?:{_ASK}|{_WAY})\b)",
    re.IGNORECASE,
)
_LATE = late(
    r"\b(?:is|isn['’]?t|isnt) (?:it|this|that) (?:\w+ )?(?:too|to) (?:late|long ago)\b|\bam i (?:\w+ )?too late\b", re.IGNORECASE
)
_WORDS = late(
    rf"\bhow (?:(?:{_DO}|to)\b)?(?: ?(?:i|we))?(?: {_DO})?(?: best| even| politely)? ?"
    r"(?:ask(?! for (?:it|that) back)|word|phrase|put it|say it|write (?:it|this|to|the|her|him|them)|e-?mail|bring it up|begin|"
    r"start (?:it|the (?:mail|e-?mail|message|letter|call)))\b"
    rf"|\bwhat (?:{_DO}|to)\b(?: i| we)?(?: \w+)? ?(?:say|write|put|ask)\b",
    re.IGNORECASE,
)
_WORTH = late(
    r"\W*(?:(?:so|and|but|hm+|ok|then|well)\W+)*(?:should|shall|do|must) (?:i|we) (?:(?:even|really|still|actually|just|"
    r"have to|need to) )*"
    r"(?:(?:bother (?:to )?)?(?:reply|answer|respond|ask)(?:ing)?|bother (?:writing|e-?mailing|contacting))(?: back)?"
    r"(?: (?:to )?(?:them|her|him|it|that|this))?"
    r"(?: (?:for|about) (?:any |some |the )?(?:feedback|advice|tips|it|this|that|a reason|my interview))*"
    r"(?: (?:at all|even|or not|or leave it|anyway|now|then))*\W*",
    re.IGNORECASE,
)
_A_NO = late(
    r"\W*(?:(?:so|and|but|hm+|ok|then|wait)\W+)*(?:is|was|does|do|would) (?:that|this|it)"
    r"(?: (?:really|now|already|even|just|still))*"
    r" (?:(?:count as |mean )?(?:a |it['’]?s a )?(?:definite |final |real |clear )?(?:no|rejection|refusal|turn[- ]?down)"
    r"|mean (?:that )?(?:they|i)\b.{0,25}\b(?:reject\w*|turned|do ?n['’]?t want|did ?n['’]?t get|not)\b.{0,15})"
    r"(?: then| now| or (?:not|what|a maybe|a yes))*\W*"
    r"|\W*(?:so |and |but )?(?:have|did) (?:they|she|he) (?:really |already |actually )?(?:reject(?:ed)?|turn(?:ed)?) me"
    r"(?: down)?(?: then| now)?\W*"
    r"|\W*(?:so |and )?(?:am|was|have) i (?:been )?(?:rejected|turned down|out)(?: then| now| or not)?\W*",
    re.IGNORECASE,
)
_OF_ELSE = late(
    r"\b(?:my (?:wife|husband|partner|mum|mom|mother|dad|father|parents|family|kids?|children|friends?|boss|landlord|bank|doctor|"
    r"current \w+|old \w+|colleagues?|cv|resume|rights?|profile)|"
    r"(?:an?|the|better|good|new) (?:\w+ )?(?:cv|resume|profile|personal statement)|"
    r"(?:people|others|any(?:body|one)|every(?:body|one)|those|folks?) (?:who|that|when they|if they) (?:\w+ )?asks?|"
    r"friends|next time|in (?:the|my|an?) (?:next )?interview|"
    r"the next interview|another interview|if they|when they|in case they|salary|pay|raise|money|benefits?|rent|universal credit|"
    r"job ?centre|apply\w*|re-?apply\w*|re-?application|linkedin (?:post|profile)|reference|lawyer|solicitor|union|acas|advice|"
    r"feedback (?:comes|came)|they (?:ring|call|phone)|thank|thanks|connect|withdraw\w*|accept|offer|you|everyone|them all|"
    r"all (?:of them|\d+)|doctor|gp|ambulance|999|911|112|reviews?|"
    r"subject(?: line)?s?|heading|holidays?|vacation|on leave|out of (?:the )?office|auto[- ]?reply|"
    r"cover letter|notes?|down|diary|complain\w*|discriminat\w*|police|therapist|samaritans|help)\b",
    re.IGNORECASE,
)
"""What the question is about is no message to them about this no."""
_LEFT_ALONE = late(
    r"\b(?:do not|don['’]?t|dont|please do not|not to|never|asked me not to|stop) (?:\w+ )?"
    r"(?:contact(?:ing)?|call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|writ(?:e|ing)|e-?mail(?:ing)?|reply|approach)"
    r"(?: (?:to|with))? (?:us|them|me|her|him|again|the (?:store|office|team|manager))\b",
    re.IGNORECASE,
)
"""They asked not to be contacted."""
_PAGES: dict[Kind, str] = {
    "whom": "who should i ask",
    "channel": "should i call or email",
    "when": "how soon should i ask for feedback",
    "late": "is it too late after three weeks",
    "words": "what should i write",
    "no": "is that a no",
    "worth": "is it worth asking at all",
}
"""A way of asking that stands on the page that says it in general."""


def kind_of(text: str) -> Kind:
    """What such a question is about; empty where it is another."""
    flat = " ".join(text.replace("\u2019", "'").split())
    if not flat or len(flat.split()) > LONGEST:
        return ""
    if _A_NO.fullmatch(flat):
        return "no"
    if _WORTH.fullmatch(flat):
        return "worth"
    if _OF_ELSE.search(flat):
        return ""
    found: tuple[tuple[Kind, re.Pattern[str]], ...] = (
        ("late", _LATE), ("when", _WHEN), ("whom", _WHOM), ("words", _WORDS), ("channel", _CHANNEL)
    )  # fmt: skip
    return next((kind for kind, expression in found if expression.search(flat)), "")


def general(text: str) -> str:
    """A way of asking the same that stands on a page; empty where it is another question."""
    kind = kind_of(text)
    return _ANSWERS if kind == "worth" and _REPLIES.search(text) else _PAGES.get(kind, "")


_REPLIES = late(r"\b(?:reply|respond|answer)", re.IGNORECASE)
_ANSWERS = "should i answer the rejection email"


_WHICH_OF_TWO = late(
    r"\W*(?:(?:so|ok|okay|and|but|then|hm+|should (?:it be|i (?:ask|write to|e-?mail|call|contact))|do i (?:ask|"
    r"write to|e-?mail|call|contact)|"
    r"shall i (?:ask|write to|e-?mail|call|contact)|is it|who,?|whom,?|"
    r"to)\b[\s,:]*)*(?P<one>[\w'’]+(?: [\w'’]+)?) or (?P<other>[\w'’]+(?: [\w'’]+)?)"
    r"(?: then| now| first| better)*\W*",
    re.IGNORECASE,
)
_WHY_THEM = late(
    r"\W*(?:(?:ok|but|and|so|hm+)\b\W*)*why (?:not )?(?P<who>[\w'’]+(?: [\w'’]+)?)(?: then| though| and not \w+)*\W*",
    re.IGNORECASE,
)


def asks_whom(text: str, case: Case | None) -> bool:
    """Whether a question is whom of those who are named to ask ("Helen or Joe?", "why not Joe", "why her")."""
    flat = " ".join(text.split())
    if case is None or len(flat.split()) > MOST_OF_TWO:
        return False
    known = {name.split()[0].lower() for name in (case.person, case.recruiter, case.rapport, *case.met_names) if name}
    if (two := _WHICH_OF_TWO.fullmatch(flat)) is not None:
        return bool(known & {two["one"].split()[0].lower(), two["other"].split()[0].lower()})
    why = _WHY_THEM.fullmatch(flat)
    return why is not None and bool({why["who"].split()[0].lower()} & (known | ({"her", "him"} if known else set())))


MOST_OF_TWO = 9
"""Words."""


def of_case(text: str, case: Case | None, context: Context) -> Say | None:
    """The answer from a case; None where the question is another, or the case has none."""
    kind = kind_of(text) or ("whom" if asks_whom(text, case) else "")
    if not kind or case is None or case.phase in ("ahead", "closed") or case.live:
        return None
    if kind == "no":
        return _whether_no(case)
    return what_now(case, context, kind, text)


def what_now(case: Case, context: Context, kind: Kind = "", text: str = "") -> Say | None:
    """What the strategy of a case says now: all of it, or what one question asks for; None where too little is known."""
    if case.phase in ("ahead", "closed") or case.live:
        return None
    named = {"about": about(case)}
    if _left_alone(case, context) or _LEFT_ALONE.search(text):
        return Say("ask.left_alone", named)
    if case.phase in ("answered", "planned") or case.outcome in ("useful", "boilerplate", "refused"):
        return Say("ask.answered_already", named)
    if too_early(case) or (case.phase == "account" and "feeling" not in case.settled):
        return None
    answer = decided(case, context)
    if answer.action in ("stop", "hold", "pause", "safety") or answer.reason == "silence_twice":
        return Say("ask.not_now", {**named, "why": phrase(f"strategy.reason.{answer.reason}")})
    due = s.due(answer, moments(case, context))
    of_message = kind in ("whom", "channel", "words", "when", "worth")
    if case.asked_on is not None and due.at is not None and due.at > context.now and of_message:
        return Say("ask.out_already", {**named, "when": due.at})
    day = case.promised_by if by_route(case) else awaited(case, context)
    if kind in ("", "when") and day is not None and day == case.promised_by and day >= context.now.date():
        return Say("ask.named_day", {**named, "day": day})
    values = {
        **named,
        "person": whom(case, answer.person),
        "channel": phrase(f"strategy.channel.{answer.channel}"),
        "when": when(due, case, context),
        "shape": shape_said(answer, case),
        "why": phrase(f"strategy.reason.{answer.reason}"),
    }
    line = _LINES[kind] if kind else "what_now"
    if kind == "late" and answer.row in ("B7", "B8"):
        line = "late"
    elif kind == "words" and answer.action != "ask":
        line = "words_else"
    return Say(f"ask.{line}", values)


_LINES: dict[Kind, str] = {
    "whom": "whom", "channel": "channel", "when": "when", "late": "in_time", "words": "words", "worth": "worth"
}  # fmt: skip


def _left_alone(case: Case, context: Context) -> bool:
    """Whether they said that they want to hear no more: in their notice, their answer, or as it was told."""
    theirs = (case.notice, case.account, *(each.words for each in context.feedback if each.case == case.id))
    return any(_LEFT_ALONE.search(words) for words in theirs)


def _whether_no(case: Case) -> Say | None:
    """Whether it is a no: as it was told, and None where nobody has said how it came."""
    if case.told == "silence":
        return Say("ask.not_a_no", {"about": about(case)})
    return None if too_early(case) or case.told == "unknown" else Say("ask.a_no", {"about": about(case)})
