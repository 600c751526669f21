"""What a rejection notice, or the person's own telling of it, says (T5), and the four things beyond it that the first talk asks.

Rules where the meaning is fixed by words and their place: each slot has its own small reader below, in the order of
`AccountReading`. Every reader works on a folded copy of the text of the same length (lower case, straight quotes), so that a
span is always a span of the text as given. A reader looks at a cue, then at the sentence round it: who acts, whether it is
denied, whether it belongs to the interview and not to the no. Where wording is open two heads read the text window by window
(`bot.language.windows`): the one for reasons votes with the rules, the other answers for channel, stage, door, feedback and
filled where the rules are silent. What is not there stays "unknown", "none" or empty.
"""

# ruff: noqa: E501, SIM102

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

import numpy as np

from bot.language.names import AGENCIES, AGENCY_TAIL, AMBIGUOUS, EMPLOYERS, GIVEN, ROLE_HEADS
from bot.language.readings import AccountKind, AccountReading, Slot, Span
from bot.language.scan import Scan, Starts
from bot.language.when_told import told_on
from bot.language.windows import Windows, known_word, labels, read

_TABLE = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "´": "'",
        "′": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "–": "-",
        "—": "-",
        "‑": "-",
        "−": "-",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\t": " ",
        "\r": " ",
    }
)
LIMIT = 4000
"""Characters that are read; a longer paste is cut there, since a notice says its piece long before."""


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


@dataclass(frozen=True, slots=True)
class _Text:
    """A text, folded once for all readers."""

    raw: str
    cap: str
    low: str
    notice: bool
    bounds: tuple[int, ...]
    starts: Starts
    signoffs: tuple[re.Match[str], ...]
    windows: Windows

    def each(self, scan: Scan, first: int = 0, last: int | None = None) -> Iterator[re.Match[str]]:
        return self.starts.each(scan, first, last)

    def one(self, scan: Scan) -> re.Match[str] | None:
        return self.starts.one(scan)

    def sentence(self, at: int) -> tuple[int, int]:
        n = bisect_right(self.bounds, at)
        return self.bounds[n - 1] if n else 0, self.bounds[n] if n < len(self.bounds) else len(self.low)


_BOUND = re.compile(r"[.!?](?=[\s\"')]|$)+|\n+|;")
_ABBREV = frozenset("mr mrs ms dr st inc ltd co no vs e.g i.e approx dept jr sr prof ref nr hr".split())


def _fold(text: str) -> tuple[str, str]:
    cap = text.translate(_TABLE)
    low = cap.lower()
    if len(low) != len(cap):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in cap)
    return cap, low


_HEADS = ("t5_reason", "t5_slots")
_NONE = Windows([], np.zeros((0, 0), dtype=np.float32))


def _body(low: str, notice: bool, signoffs: tuple[re.Match[str], ...]) -> tuple[int, int]:
    """Where a notice speaks: between the greeting and the name at the foot, so that neither a header nor a job title counts."""
    if not notice:
        return 0, len(low)
    greeting = _GREETING.search(low)
    first = greeting.end() if greeting else 0
    return first, max((m.start() for m in signoffs if m.start() >= first), default=len(low))


def _read(text: str, kind: AccountKind, heads: bool = True) -> _Text:
    raw = text[:LIMIT]
    cap, low = _fold(raw)
    bounds = [
        m.end()
        for m in _BOUND.finditer(low)
        if low[m.start()] != "." or low[max(0, m.start() - 7) : m.start()].rpartition(" ")[2].rpartition("\n")[2] not in _ABBREV
    ]
    notice = kind == "notice"
    signoffs = tuple(_SIGNOFF.finditer(low)) if notice else ()
    ends = tuple(bounds)
    windows = read(low, ends, *_body(low, notice, signoffs), _HEADS) if heads else _NONE
    return _Text(raw, cap, low, notice, ends, Starts(low), signoffs, windows)


def _any(low: str, *needles: str) -> bool:
    for needle in needles:  # noqa: SIM110 -- a generator costs more than the search
        if needle in low:
            return True
    return False


def _span(m: re.Match[str], group: int | str = 0) -> Span:
    return Span(m.start(group), m.end(group))


# --- told -----------------------------------------------------------------------------------------------------------

_HEADERS = re.compile(r"^[ >*]*(?:from|subject|to|cc|sent|betreff|von|re)\s*:\*? *\S", re.M)
_GREETING = re.compile(r"(?:^|\n)[ >*]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|hiya|morning|greetings|to whom)\b")
_SIGNOFF = re.compile(
    r"(?:^|\n|[.!?,] )[ >*]*(?P<off>(?:(?:with )?(?:kind|kindest|best|warm|warmest|many thanks and|"
    r"sincere)(?: personal)? (?:regards|wishes)(?: and thanks)?|regards|best|"
    r"(?:yours|very)? ?(?:sincerely|faithfully|truly)(?: yours)?|yours|with thanks(?: for [\w ]{3,24})?|"
    r"many thanks|thanks(?: again| so much| and best)?|thank you|all the best|cheers|take care|"
    r"respectfully|cordially|best of luck|good luck|with (?:best|warm|every good) wish(?:es)?|"
    r"wishing you (?:all the best|well|every success)|warmly|kr|br|rgds|lots of love|much love|love|sent by|signed|(?:speak|talk|"
    r"chat) soon|in solidarity|thanks? ?(?:&|and) ?regards|with regret|love(?: and best wishes)?|mit freundlichen gr\w+|"
    r"saludos|god bless|blessings|onwards|peace|best of luck with it|sorry again|with (?:kind|best|warm) regards))\s*(?:[,.!\-]|\n|$)[\s,]*",
)
_PORTAL = re.compile(
    r"\b(?:(?:application )?status(?: (?:update|change[sd]?|has changed|is now))?(?= ?:)|your status|"
    r"new status|status (?:of your application )?(?:has (?:been )?(?:changed|updated)|is now|changed)|"
    r"candidate (?:portal|home|dashboard|zone|account)|applicant portal|workday|greenhouse|taleo|"
    r"smartrecruiters|"
    r"log ?in to (?:your|view|see)|sign in to (?:your|view|see)|view (?:your )?(?:application|message|"
    r"details)|no longer (?:under|in) consideration|application update\b|sent you a message|"
    r"req(?:uisition)?(?: ?id| ?#|:)|job ?(?:id|ref|req) ?[:#]|reply stop|text stop|stop to opt|opt ?out|txt|"
    r"\[sms\]|\(sms\)|sms:|whatsapp|via indeed|on indeed|linkedin message)\b"
)
_TEXTISH = re.compile(
    r"^\W*(?:(?:hi|hello|hey|hiya|dear) ?[\w'-]* ?[,.!-]? *)?(?:it's|its|it is|this is|just|from|"
    r"[\w'& ]{2,25}:) ?"
)
_VOICEMAIL = Scan(
    r"\b(?:voice ?mail|answer ?(?:phone|machine)|new message from|transcri(?:pt|bed|ption)|message (?:left|"
    r"received) (?:at|on|from)|"
    r"(?:give (?:me|us)|giving (?:me|us)) a (?:call|ring|bell|shout) back|call (?:me|us) back|(?:sorry (?:i|"
    r"to have|to) ?(?:missed|miss|not caught|couldn't catch)|tried to (?:reach|catch|call|ring) you)|"
    r"you've reached|after the tone|message for (?:\w+ )?\w+[.,]|bye ?(?:for )?now|goodbye|(?:ringing|calling|phoning) at (?:\w+ ){1,3}(?:past|to|o'clock)|bye[- ]bye|okay,? bye|"
    r"ok bye|thanks,? bye|speak soon,? bye)\b"
)
_CALLTRANS = re.compile(
    r"\b(?:thanks for (?:picking up|taking (?:my|this|the) call)|is now (?:a )?(?:good|ok) time|are you (?:ok|"
    r"free|able) to talk|i'm (?:ringing|calling|phoning)|phone call|call notes|\[call\]|call transcript)\b"
)
_POSTAL = re.compile(
    r"(?:^|\n)[^\n]{0,40}\b(?:street|road|avenue|lane|house|square|way|drive|close|ave|rd|st|strasse|straße|"
    r"rue|p\.?o\.? box|floor|suite)\b[^\n]{0,30}(?:\n|$)|"
    r"\b[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}\b|\b(?:our|your) ref(?:erence)?\s*[:.]|\bencl?(?:osed|osure|s)?\b|"
    r"\bby (?:post|mail|first class)|private (?:and|&) confidential|"
    r"\bletterhead\b"
)

_NO = Scan(
    r"\b(?:no\b(?! (?:feedback|reason|idea|reply|explanation|call|email|phone|answer|response|one|interview|"
    r"word))|nope|reject\w*|turn(?:ed|ing)? (?:me|us|it) down|turned down|unsuccessful|(?:not|\w+n't|"
    r"un) (?:been )?success\w*|"
    r"(?:didn'?t|did not|haven'?t|have not|hadn'?t|not|never) (?:get|got|gotten|getting|have) (?:it|the|that|"
    r"this|selected|chosen|through|an offer)|not (?:moving|going|taking|progressing|proceeding|continuing|"
    r"offering|selected|chosen|hiring|hired|me|to hire|this time|for me|accepted)|"
    r"(?:went|going|gone|go|goin) (?:with|for|another|in another|in a different)|gave it|given it|giving it|"
    r"knock\w* (?:me )?back|pass(?:ed|ing) on me|regret\w*|sorry|unfortunately|somebody else|someone else|"
    r"bad news|declin\w*|the news|negative|"
    r"picked|chose\w*|decid\w*|decision|no thanks|not for (?:me|them)|didn'?t want me|won'?t be|wasn'?t (?:me|"
    r"the right|what|a fit|going|successful|selected)|offered (?:it|the)|filled|found out|let me (?:down|"
    r"know)|told me|dumped|binned|no longer|closed|out of the running|failed|refus\w*)\b"
)

_CH = Scan(
    r"\b(?:(?P<voicemail>voice ?mail|vm\b|answer(?:ing)? ?(?:phone|machine)|left (?:me )?(?:a |"
    r"this )?(?:message|msg)(?: (?:on|with)|\b)|message on my (?:phone|mobile|cell|machine))"
    r"|(?P<portal>(?:text|txt|sms)(?:ed|s|ing)? ?(?:message|msg)?s?\b|whats ?app\w*|portal|app (?:said|says|"
    r"showed|notification)|status (?:(?!of)\w+ ){0,8}?(?:changed|went|updated|flipped|says|"
    r"said|switched|turned|now|has|is|of|on)|dash ?board|workday|linkedin (?:message|msg|dm)|(?:message|msg|"
    r"dm|inmail)\w* (?:me )?(?:on|via|over|through|in) (?:linkedin|indeed|whats ?app|facebook|messenger|teams|"
    r"slack|insta\w*)|inmail|messaged|dm'?e?d?\b|on (?:indeed|their (?:website|site|system))|(?:in|through|via|on) (?:the |their )?(?:online |careers? |jobs? |application )?system\b|"
    r"push notification|notification|messenger|website (?:said|says|showed)|logged (?:in|on))"
    r"|(?P<email>e-? ?mail(?:ed|s|ing)?|inbox|mailed|in writing|auto(?:mated)?[- ]?(?:reply|response|message|"
    r"mail)|template|boilerplate|mail\b|no-?reply|form (?:e-?mail|response|message)|"
    r"(?:wrote|writes|has written)(?! (?:the|my|about|code|it|a (?:test|book|thank)|politely|back to)))"
    r"|(?P<letter>letter|(?:in|by|through|came in) the (?:post|mail)|by post|through the (?:door|letterbox)|"
    r"envelope|on (?:headed )?paper|postman|doormat)"
    r"|(?P<call>phone(?! (?:has|hasn'?t|never|didn'?t|stay\w*)\b)[ds]?(?: ?call)?|phoning|rang|ring(?:ing|s)?|rung|bell(?:ed|s)? me|(?:hung|hangs|hang) up|call(?:ed|s|ing)?|gave (?:me|"
    r"us) a (?:ring|bell|call|bell|shout|buzz)|(?:on|over|by|down) (?:the )?(?:phone|telephone)|telephon\w*|"
    r"got (?:a|the) (?:phone )?call|on my phone|facetime\w*|video call|zoom call|blower|(?:spoke|spoken|speaking) (?:to|with) (?:the |my |a |our )?(?:recruiter|agency|hr|agent|headhunter|consultant)(?=[^.!?]{0,40}\b(?:said|says|told)))"
    r"|(?P<face>(?:there and then|then and there|on the spot|mid[- ](?:zoom|interview|trial|chat)|interviewing me (?:just |then |suddenly )?(?:stopped|said|says|goes|told)|in (?:the )?end of (?:the |my )?interview|(?:told|tells|say|says|said)(?: to)? me (?:direct(?:ly)?|straight)\b|as i was (?:getting|going|walking|standing|about)|in the corridor|(?:at|towards|near|by) (?:the )?(?:very )?(?:close|start|beginning) of (?:the |my |our )?(?:\w+ )?(?:interview|meeting)|(?:on|in|at|during) (?:the|my) interview (?:itself )?(?:she|he|they) (?:already |just |then )?(?:told|said|tell|say)|when i was (?:stood|standing|sat|sitting) there|straight up told me|(?:lad|girl|guy|woman|man|lady|bloke|person|manager|boss|chef) (?:who|that) interviewed me (?:\w+ ){0,8}(?:goes|said|told)|to m[ye] face|in person|face to face|face-to-face|"
    r"before i(?:'d| had)? (?:even )?(?:left|leave|stood|got up|reached|walked)|(?:at|by|towards|near|"
    r"right at|before) (?:the )?(?:very )?end of (?:the |my |our )?(?:\w+ )?(?:interview|meeting|call|chat|shift|"
    r"trial|session|day|conversation|screen)|"
    r"right there|straight away in the|as (?:i was leaving|she walked me out|he walked me out|they walked me)|"
    r"walked me (?:out|to the)|while (?:i was )?(?:still )?(?:sat|sitting|standing) (?:there|in)|"
    r"stopped the interview|stop(?:ped)? me (?:there|half|right)|(?:she|he|they)(?:'d| had)? seen enough|get off home|sent me home|cut (?:it|the interview) short|ended the interview|sat me down|"
    r"at the interview itself|pulled me (?:aside|to one side|to the side|over)|took me (?:aside|to one side)|"
    r"in front of (?:me|everyone)))"
    r"|(?P<maybe>(?:in|during|halfway through|half way through|middle of|mid|midway through|"
    r"while i was (?:still )?in) (?:the |my |our )?(?:same )?(?:\w+ )?(?:interview|phone screen|"
    r"screening(?: call)?|zoom interview|screen|room|meeting|trial)(?! (?:on|last|yesterday|and the)))"
    r"|(?P<silence>(?:he|she|they|nobody|no one|it) (?:did )?not (?:call|ring|write|answer|reply|respond|email)(?:ed)?\b|(?:i|i'm|im|still) wait(?:ing)? (?:(?:for )?(?:an? |the |their |any )?(?:answer|reply|response|news)|since)|never (?:rang|called|phoned|emailed|texted|wrote|messaged)\b|never (?:heard|got back|called back|rang back|replied|responded|wrote back|came back|"
    r"contacted|answered|bothered)|(?:not|(?:did|has|have|had|do|does|was|were|is|are|could|would|ca|wo)n'?t|nothing) (?:heard|hear|replied|reply|responded|got back|"
    r"gotten back|received|had|been in touch|come back|came back|written back|contacted|answered)\b|"
    r"ghost(?:ed|ing|s)?|stopp?(?:ed|ing) (?:answering|replying|responding|picking up)|phone (?:has not|hasn'?t|never|didn'?t|has never) (?:made a sound|rung|ring|rang|buzzed)|tumbleweed|not (?:even )?(?:said|sent|had) a word|no sign of (?:an?|any|the) (?:answer|reply|email|call|decision)|(?:been|being) ignor\w+|ignor(?:ed|ing) (?:me|my)|radio silence|crickets|(?:heard|had|got|received) (?:absolutely |precisely |exactly |literally )?(?:nothing|nowt|zilch)|"
    r"nothing (?:has |have |had )?(?:ever )?(?:come|came|arrived|been heard)|nobody reply\w*|no-?one reply\w*|silence|(?:no|without (?:a|any)) (?:reply|response|answer|"
    r"word|news|contact|update)|not a (?:word|peep|single word|sausage|dicky ?bird|thing)(?! (?:about|of|on|as to)\b)|(?:they|she|he|"
    r"it) never (?:were|was|did)|nothing(?=\.)(?=.)|nothing (?:since|at all|back|from them|from her|from him|"
    r"for|yet|after|all|whatsoever|came)|still (?:waiting|no|nothing|haven'?t|have not|hasn'?t|not)|(?:gone|"
    r"went|go|all) (?:quiet|silent|dark|cold)|no one (?:called|replied|answered|wrote|got back|has|ever)|"
    r"nobody (?:called|replied|answered|wrote|got back|has|ever|calls|answers)|left (?:me )?hanging|"
    r"left on read|(?:said|promised|told me) (?:they|she|he|i)(?:'d| would|d|'ll) (?:ring|call|phone|email|write|text|be in touch|let me know|get back|hear)[^.!?\n]{0,40}[.,;]+ (?:it'?s (?:now|been)|that was|and that was|now it'?s|this is)\b|(?:go|gone|went|going) unanswered|not said anything|(?:meant|supposed|due) to (?:hear|have heard)|(?:should|was going to) have heard|then nothing(?! (?:but|to do))|don'?t (?:answer|reply|respond)|dont (?:answer|reply|respond)|(?:doesn'?t|does not|do not|"
    r"did not|didn'?t) (?:answer|reply|respond|write|get back|call back|ring back|come back)|blanked me|"
    r"vanished|disappeared|fell silent|fallen silent|waiting (?:since|for)))\b"
)
_OWN = re.compile(
    r"\b(?:i|i've|ive|i'd|i'll|me|we|i have|i had)(?: (?:have|had|then|just|even|also|already|finally|just|"
    r"only|politely|tried to|did|thought i'd|wanted to|need to|should|could|will|want to|going to|gonna|"
    r"was going to|chased (?:them )?by|sent (?:them |her |him |off )?(?:an?|two|three|another|my|the|several|"
    r"some|a follow-?up|a polite|a thank-?you|a chasing)|replied to the|wrote (?:them |her |him )?(?:an?|two)|"
    r"followed up (?:by|with an?)|left (?:them |her |him )?an?|my|her|him|them|to|the)){0,3} ?$"
)
_DENIED = re.compile(
    r"(?:\b(?:rather|wish\w*|hoped|preferred)(?: that)? (?:it|they|she|he|someone|somebody)(?:'d| had| would have|d)? ?(?:just |only |at least |been (?:an? |by )?)?$|\b(?:no|not|without|never|nor|neither|instead of|rather than|didn't|didnt|did not|don't|wouldn't|"
    r"couldn't|can't|cant|hasn't|haven't|wasn't|isn't|any|nobody|expecting|expected|expect|waiting (?:for|on|by)|"
    r"hoping for|next to|until|polite|follow-?up)(?: (?:so much as|as much as|even|a|an|the|the (?:courtesy|"
    r"decency) (?:of|to)|courtesy of|me|single|one|actual|proper|of|to|be|have|bothered to|bother to|bother|"
    r"get|got|had|receive|received|send|sent|give|given|just)){0,4} $"
    r"|\b(?:would|will|should|could|might|can|'d|'ll|gonna|(?:want\w*|wait\w*|promised(?: me)?|supposed|meant|"
    r"going|decency|bother\w*|hoping|expect\w*|due|need|refused|said|like|try|trying|said (?:he|she|"
    r"they)'?d?) to)(?: (?:be|give|get|me|just|also|definitely|a|an|the|send|sending|rejection|formal|official|proper|you)){0,4} $)"
)
_NOT_TOLD = re.compile(
    r"^ (?:it|this|that|myself|yourself) (?:an?|off|quits|what|in)\b|^[\w' ]{0,3}(?: ?(?:interview|screen\w*|centre|center|address|number|back (?:me|to ask)|round|stage|"
    r"assessment|manner|skills|chat with|with (?:the|a|their|hr|my)|to (?:invite|arrange|book|set|schedule|"
    r"confirm|ask (?:for|when|about|if)|chase)|inviting|asking|for an? (?:interview|reference)|client|handler|"
    r"was (?:great|good|fine|lovely)|went (?:well|great|ok|fine|badly)|on (?:the )?(?:first|second|way)|"
    r"my wife|my mum|my friend|of (?:recommendation|motivation|interest)|book|saying (?:thanks|thank you)))"
)


def _told(t: _Text) -> Slot[str]:
    return _told_notice(t) if t.notice else _told_account(t)


def _told_notice(t: _Text) -> Slot[str]:
    low = t.low
    head = _HEADERS.search(low)
    portal = _PORTAL.search(low)
    if head and ("subject" in low or "from:" in low or "@" in low):
        return Slot("email", _span(head), 0.95)
    voicemail = t.one(_VOICEMAIL)
    if voicemail and not re.match(r"\W*(?:phone )?call (?:transcript|notes)", low):
        greeting = _GREETING.match(low)
        if re.match(r"\W*(?:voice ?mail|new message|message|transcri)", low) or not (greeting and "\n" in low.strip()):
            return Slot("voicemail", _span(voicemail), 0.85)
    call = _CALLTRANS.search(low)
    if call:
        return Slot("call", _span(call), 0.7)
    sign = t.signoffs[0] if t.signoffs else None
    greeting = _GREETING.search(low)
    on = told_on(t.starts, "notice", None)
    postal = _POSTAL.search(low)
    if on.basis == "header" and "wrote" not in low and not re.match(r"\s*\[?\d{1,2}[/.]\d", low):
        if greeting or postal:
            return Slot("letter", Span(on.start, on.end), 0.85 if postal else 0.65)
    elif on.basis == "header":
        chat = re.match(r"\s*\[?\d{1,2}[/.]\d", low)
        return Slot("portal_or_text" if chat else "email", Span(on.start, on.end), 0.85)
    if portal:
        return Slot("portal_or_text", _span(portal), 0.85)
    if postal and greeting and not _any(low, "yours sincerely", "yours faithfully"):
        return Slot("letter", _span(postal), 0.6)
    body = low.strip()
    if (
        len(body) <= 400
        and body.count("\n") <= 1
        and not re.search(r"\be-?mail|\bregards|\bsincerely|\bdear\b|\bbest wishes\b|\b(?:warmly|best|yours|many thanks|with thanks|all the best), \w+\W*$", body)
    ):
        textish = _TEXTISH.match(low)
        short = bool(textish and textish.end()) or len(body) <= 240
        if short:
            return Slot("portal_or_text", _span(textish) if textish and textish.end() else None, 0.55)
    mail = re.search(r"unsubscribe|this (?:e-?mail|message)|e-?mail|\S+@\S+|reply(?:ing)?|inbox", low)
    if mail:
        return Slot("email", _span(mail), 0.7)
    if postal and greeting:
        return Slot("letter", _span(postal), 0.45)
    shape = greeting or sign
    if shape:
        return Slot("email", _span(shape), 0.6)
    return Slot("email", None, 0.5) if body.count("\n") > 1 else Slot("unknown", None, 0.5)


_GROUPS = {
    "voicemail": "voicemail",
    "portal": "portal_or_text",
    "email": "email",
    "letter": "letter",
    "call": "call",
    "face": "in_interview",
    "maybe": "in_interview",
    "silence": "silence",
}
_ANSWERED = re.compile(
    r"\b(?:and|then|,) (?:she|he|they|the \w+|someone|somebody|a \w+|\w+) (?:just |then |only )?(?:said|told|"
    r"says|goes|answered|picked up)|(?:was|got|been) told"
)


def _told_account(t: _Text) -> Slot[str]:
    low = t.low
    best: tuple[float, int, str, Span] | None = None
    silent: Span | None = None
    nos = [m.start() for m in t.each(_NO)]
    for m in t.each(_CH):
        kind = _GROUPS[str(m.lastgroup)]
        left, right = t.sentence(m.start())
        before = low[max(left, m.start() - 60) : m.start()]
        after = low[m.end() : min(right, m.end() + 60)]
        if kind == "silence":
            if silent is None:
                silent = _span(m)
            continue
        weight = 1.0
        if m.lastgroup == "maybe":
            after_all = re.match(
                r",? (?:and )?(?:he|she|they|the \w+|one of them) (?:just |then |actually )?(?:said|says|told|goes|stopped)\b", after
            )
            if not after_all and not re.search(
                r"\b(?:told me|said|straight out|turned me down|rejected me|found out|told)\b[^.!?]{0,45}$", before
            ):
                continue
            weight = 1.0 if after_all else 0.8
        if m.group() in ("wrote", "writes", "has written") and _any(low, "letter", "in the post", "by post", "whatsapp", "linkedin", "messenger", "facebook", "instagram", "telegram"):
            # Somebody "wrote": how is said better by another word, where there is one.
            weight -= 0.8
        if kind != "in_interview":
            if _OWN.search(before) and not re.search(r"\b(?:to me|me)(?: an?| one)? $", before):
                weight -= 4
                if _ANSWERED.search(low, m.end(), min(len(low), m.end() + 90)):
                    weight += 4.5
            elif (
                _DENIED.search(before)
                and not re.search(r"\b(?:only|just) (?:an? |by |the )?$", before)
                and not (before.endswith("'d ") and re.search(r"(?:ed|left|rung)\b", m.group()))
            ):
                weight -= 3.5
            if kind == "call" and re.search(r"\bmiss(?:ed)? (?:an?|the|her|his|their|my|this) (?:phone )?$", before):
                weight -= 3
            if _NOT_TOLD.match(after) and not m.group().startswith("no"):
                weight -= 3
            if (
                re.search(
                    r"\b(?:my|thank[- ]?you|application|cover|follow[- ]?up|covering|reference|invite|invitation|confirmation|"
                    r"chasing|phone|their phone|call|hr|feedback|royal|screening|intro|recruiter|first|video|initial) $",
                    before,
                )
                and kind in ("email", "letter", "call")
                and m.group() != "inbox"
                and not re.search(r"(?:ed|ing|rang|rung|wrote)$", m.group())
            ):
                weight -= 3 if not before.endswith(("rejection ", "phone ")) else 0
        if re.search(
            r"\b(?:reject\w*|no|bad news|the news|turn\w* me down|regret|dear john|decision|sorry|"
            r"unsuccessful)\W+(?:\w+\W+){0,4}$",
            before,
        ):
            weight += 1.5
        close = min((abs(n - m.end()) for n in nos if left <= n <= right or n - m.end() in range(60)), default=999)
        weight += 1.5 if close < 45 else 1.0 if close < 110 else 0.3 if close < 999 else 0
        if re.search(
            r"\b(?:got|had|received|came|arrived|opened|via|by|in|sent me|with) (?:an?|the|this|my|one|another|"
            r"this) (?:\w+ )?$",
            before,
        ):
            weight += 0.6
        if re.search(
            r"\b(?:they|she|he|hr|manager|recruiter|lady|guy|bloke|woman|man|someone|somebody|agency|boss|owner|"
            r"\w+) (?:just |finally |then |only |has |have |had |actually |)$",
            before,
        ):
            weight += 0.3
        if re.match(
            r" ?(?:me |us |back |her |him )?(?:on |this |last )?(?:yesterday|yest|yday|today|tonight|mon|tue|wed|thu|"
            r"fri|sat|sun|morning|afternoon|night|just|earlier|an hour|at |to say|to tell|saying)",
            after,
        ):
            weight += 0.5
        key = (weight, -m.start(), kind, _span(m))
        if best is None or key[:2] > best[:2]:
            best = key
    if best is not None and best[0] >= 1.0 and not (silent is not None and best[0] < 1.6):
        return Slot(best[2], best[3], min(0.95, 0.45 + 0.15 * best[0]))
    if silent is not None:
        return Slot("silence", silent, 0.8)
    said = re.search(
        r"\b(?:interviewer|panel|manager|boss|chef|head|owner|she|he|they) (?:just |then |"
        r"actually )?(?:stopped me|shook my hand and|(?:shut|shuts|closed|closes) (?:the|my|his|her) (?:folder|file|laptop|notebook)|(?:said|says|told me|tells me|goes|say)(?: to me)? (?:there at|at the (?:door|gate|desk)|on the way out|at the end|at the table|on the way out|as i (?:left|got up|was leaving))|(?:show\w*|see\w*|saw|walk\w*) me (?:to the door|out)|told me (?:straight|right|there|at the end|after \w+ minutes)|said (?:straight|"
        r"right) (?:away|there|out))",
        low,
    )
    if said:
        return Slot("in_interview", _span(said), 0.6)
    return Slot("unknown", None, 0.6)


_RECRUITER = Scan(
    r"\b(?:(?:my|the|a|our|an|this|external|agency|same) (?:\w+ )?(?:recruiter|recruitment (?:consultant|"
    r"agent|agency|guy|lady|company|firm)|headhunter|head hunter|agency|agent|recruiting (?:agency|firm))|"
    r"recruiter (?:\w+ )?(?:rang|called|phoned|emailed|said|told|messaged|texted)|recruiter\b|headhunter|"
    r"agency|"
    r"(?:our|my|the) client|on behalf of (?:our|my) client|client (?:has|have|felt|feels|decided|was|were|"
    r"loved|liked|came|went)|recruitment consultant|temp agency|staffing (?:agency|firm)|consultant (?:at|"
    r"from) (?:the )?(?:agency|hays|reed|adecco|randstad|manpower))\b"
)
_INHOUSE = Scan(
    r"\b(?:in-?house|internal|their|company's|company) (?:\w+ )?recruiter|recruiter (?:at|from|for|"
    r"of) (?!(?:the|my|an) agency)|(?:without|no|not|not through|not via) (?:an? |my )?(?:recruiter|agency)|"
    r"by (?:a|the) (?:human )?(?:reporter)|estate agen\w+|travel agen\w+|news agen\w+|agency (?:role|worker|"
    r"nurse|staff|shifts|job|work)|call centre agent|(?:ad|advertising|marketing|creative|design|media|"
    r"digital|pr|letting|lettings|government|nursing|space|environment|housing) agency"
)


def _via(t: _Text) -> Slot[bool]:
    low = t.low
    if not _any(low, "recruit", "headhunt", "head hunt", "agen", "client", "consultant"):
        named = _agency_name(t)
        return Slot(True, named, 0.8) if named else Slot(False, None, 0.9)
    inhouse = [(m.start(), m.end()) for m in t.each(_INHOUSE)]
    for m in t.each(_RECRUITER):
        if any(a < m.end() and m.start() < b for a, b in inhouse):
            continue
        if t.notice and not _any(m.group(), "client", "agency", "headhunter", "consultant"):
            continue
        if re.match(r"[ ,]*(?:role|position|job|post|vacancy|intern)", low[m.end() : m.end() + 12]):
            continue
        return Slot(True, _span(m), 0.85)
    named = _agency_name(t)
    return Slot(True, named, 0.8) if named else Slot(False, None, 0.8)


_AGENCYNAME = re.compile(
    r"\b(?:[A-Z][\w&'-]+ ){0,3}(?:Recruitment|Recruiting|Recruiters|Staffing|Resourcing|Personnel|Headhunters|"
    r"Associates|Search|Talent Partners|Selection|Placements)\b(?! (?:Team|team|Manager|Department|Partner|"
    r"Coordinator|Officer|Advisor|Lead|Specialist|and|&|Administrator|Assistant|Group|Services Team|Process|"
    r"process|Business))"
)
_AGENCYWORDS = ("Recruit", "Staffing", "Resourcing", "Personnel", "Headhunters", "Associates", "Search", "Partners", "Selection", "Placements")
_AGENCYFIRST = frozenset(re.findall(r"\w+", a)[0] for a in AGENCIES)
_KNOWNAGENCY = re.compile(
    r"\b(?:from|at|with|via|through|by|of|,|\n) ?("
    + "|".join(sorted(map(re.escape, (a.strip() for a in AGENCIES)), key=len, reverse=True))
    + r")\b(?! (?:between|and sign|it|the|on|more|about|here|below))"
)


def _agency_name(t: _Text) -> Span | None:
    m = _AGENCYNAME.search(t.cap) if _any(t.cap, *_AGENCYWORDS) else None
    if m and " " in m.group() and not re.match(
        r"(?:The|Our|Talent|HR|Dear|Head|Hiring|Graduate|Human|Shared|Transport|Corporate|Central|Group|Early|Staff|Nursing|Medical|Business|Retail|Store) ", m.group()
    ) and t.low.count(m.group().split()[0].lower()) < 3:
        return _span(m)
    k = None if _AGENCYFIRST.isdisjoint(t.starts.words) else _KNOWNAGENCY.search(t.low)
    if k:
        name = t.raw[k.start(1) : k.end(1)]
        if (
            k.group(1) not in ("reed", "hays", "hudson", "cpl", "academics")
            or name[:1].isupper()
            or t.low.startswith(("agency", "recruit"), k.end() + 1)
        ):
            return _span(k, 1)
    return None


# --- stage ----------------------------------------------------------------------------------------------------------

_STAGES = ("application", "screen", "test", "interview", "final")
_STAGE = Scan(
    r"\b(?:(?P<final>(?:the )?other finalist|second and (?:final|last)|just the two of us|between (?:me|you|myself|yourself) and (?:one|the|an|a) other|(?:top|last|final) (?:two|three|four|five)\b|(?:last|final) (?:person|people|applicants?|pair)|(?:three|four|five|six|3|4|5|6) (?:rounds|stages)|(?:four|five|six|4|5|6) interviews|one of (?:the )?(?:last |final )?two\b|(?:2nd|second) choice|(?:choice|choose|choosing|decide|split) between (?:the )?(?:two|2|three)|invited to campus|campus visit|(?:in|the) (?:the )?(?:last|final) (?:two|three|2|3)\b|two (?:of us|people|candidates) left|got to the end\b|after (?:the )?final(?= ?[.,;!?\n]|$)|(?:had|did|was|went) (?:the |my )?final(?= ?[.,;!?\n]|$)|loop (?:was|interview|day)|the loop\b|presented to (?:the )?(?:\w+ )?(?:board|exec\w*|executive|trustees|directors|leadership)|presentation to the (?:board|exec\w*|trustees|directors)|(?:met|meeting|lunch|dinner|session) with the board|(?:the |my |"
    r"their )?(?:final|last)[ -]?(?:panel|stage|round|interview|hurdle|step|two|three|four|2|3|candidates|"
    r"shortlist|presentation|onsite|day|meeting|one|conversation|phase|hurdle)s?(?: interview)?|finalists?|"
    r"final \w+ (?:interview|round|stage|panel)|(?:down|got|came|whittled|narrowed|"
    r"it was) (?:it )?(?:down )?to (?:the )?(?:last |final )?(?:two|three|me and|2|3|just two|"
    r"the two) ?(?:of us|people|candidates|one|others?)?|runner[- ]?up|(?:very )?close second|second choice|"
    r"(?:third|fourth|fifth|3rd|4th|5th|sixth|6th) (?:and (?:final|last) )?(?:round|interview|stage)|on-?site|"
    r"last one standing|last stage|made it to the end|chemistry (?:meeting|lunch) with the ceo|(?:met|meeting|"
    r"interview with|coffee with|lunch with) the (?:ceo|board|founder|trustees|managing director|governors))"
    r"|(?P<interview>interview(?:ed|s|ing|er|ers)?|we (?:met|spoke|talked|saw)|(?:saw|seen|seeing|having|loved meeting|lovely meeting|nice meeting|enjoyed (?:chatting|meeting|talking|our)) (?:you|u|me|with)|enjoyed (?:chatting|our (?:chat|talk|call|meeting))|"
    r"(?:days?|hours?|morning|afternoon) you gave us|pleasant talk|the (?:drive|journey|trip) (?:out|down|up|over) to (?:meet|see)|sat (?:in front of|before|opposite)|asked to present|(?:making|made) the (?:trip|drive|journey)|"
    r"you did well with us|"
    r"when (?:you|i) came|on the day|chatt?(?:ed)? with (?:us|them|the)|came to see|(?:your|my) answers|"
    r"in the room|sat (?:down )?with|show(?:ed|n) (?:me|you) (?:a?round)|candidates? (?:we|they) (?:met|saw|"
    r"interviewed)|everyone (?:we|they) (?:met|saw)|meeting (?:with )?(?:him|her|them|everyone)|panel|"
    r"second (?:round|stage)|2nd (?:round|stage)|second-round|hiring manager (?:call|round|chat)|rounds|"
    r"met (?:\w+ )?of (?:them|the team)|popp?ing in|popped in|(?:the )?(?:afternoon|morning|hour|day|"
    r"time) (?:that )?you spent with|(?:your|the) visit|met (?:with )?(?:you|us|the (?:team|manager|panel|"
    r"head|owner)|them|her|him|me|everyone|every candidate|my)|meet(?:ing)? (?:with )?(?:you|us|the (?:team|"
    r"manager|panel|head|owner)|me)|com(?:e|ing) in\b|coming (?:down|along|over|up|to (?:see|meet))|came in|"
    r"speak(?:ing)? (?:with|to) (?:us|me|the team|the panel|our team)|spoke (?:with|to) (?:us|me|the team)|"
    r"talk(?:ing|ed)? (?:with|to) (?:us|me|our team|the team)|(?:our|the) (?:conversation|chat|discussion|"
    r"meeting|conversations|talk)s?|visit(?:ing)? (?:us|our|to the)|the time (?:you|and effort you) (?:spent|"
    r"gave|took) with|your time (?:on|yesterday|today|last|with us|this)|travell?ing (?:to|up|down)|"
    r"went in for|sat across|intervie\w+|intervew\w*|interveiw\w*|intrview)"
    r"|(?P<test>(?:online |written |technical |coding |skills |practical |aptitude |psychometric |numeracy |"
    r"numerical |situational judgement |case |selection )*(?:test|tests|assessment|assessments|exercise|"
    r"exercises|challenge|quiz)(?: (?:centre|center|day))?|take-? ?home(?: (?:task|test|assignment|project|"
    r"exercise))?|trial (?:shift|day|lesson|session|run|week|at|in|on|period)|shadow(?:ing)? (?:shift|day)s?|assessment drive|group (?:day|exercise|task|interview)|pairing (?:session|exercise)|numerical test|sample lesson|(?:lesson|session) observation|(?:cook|bake|serve|work) (?:with|for) us|trial\b|work sample|assignment|"
    r"case study|hacker ?rank|codility|hirevue|portfolio (?:task|review)|task|sjt|typing test|exam(?:ination)?s?|demo lesson|test piece|homework|role[- ]?play|timed (?:exercise|piece)|game-based \w+|mock lesson|"
    r"working interview|stage in the kitchen|audition|taster (?:shift|day)|shadow(?:ing)? (?:shift|day)|"
    r"pairing (?:session|exercise)|sample (?:lesson|edit|translation))"
    r"|(?P<screen>phone[- ]?(?:screen(?:ing)?|interview|call with|chat)|(?:screening|screen|intro(?:ductory)?|"
    r"initial|first|exploratory|telephone|preliminary|recruiter|hr|quick)[- ](?:phone |telephone |video |"
    r"zoom |teams |screening )?(?:call|chat|conversation|screen|screening|interview(?= (?:with (?:hr|"
    r"the recruiter|a recruiter)|by (?:phone|telephone)))|stage)|recruiter screen|phone interview|"
    r"telephone interview|screening|(?:call|chat|spoke|conversation|talk|speaking) with (?:hr|our recruiter|"
    r"the recruiter|a recruiter|the talent|our talent|talent|the hr \w+)|screen\b|spoke on the phone|"
    r"speak(?:ing)? on the phone)"
    r"|(?P<application>appl(?:ied|ication|ications|ying|y)|cv|resume|résumé|submitted|submission|sent (?:in|"
    r"off) my|form|expression of interest|shortlist(?:ed|ing)?|paper sift|sift|interest in|applyed))\b"
)
_NOT_REACHED_BEFORE = re.compile(
    r"(?:\b(?:not|\w+n't|unable to|cannot|won't|wont|never|no|without(?: even)?|not even|didnt|cant|isn't|"
    r"wasn't|not been|fail(?:ed)? to|regret not|hasn't|haven't|not yet|nor|neither)\b(?: \w+){0,7}|"
    r"\b(?:before|instead of|ahead of|prior to|hoped (?:for|to get)|hoping (?:for|to get)|next|another|future|"
    r"other|further|upcoming|no invitation to|to reach|to get an|for an|for the next|shortlist\w* for|"
    r"through to|forward to|to the next|progress\w* to|invited? (?:you )?to|short of|just (?:missed|short)|"
    r"missed out on (?:an|the)|rejected (?:for|from|before)|if (?:i|you)|one step from|pre-?|"
    r"want(?:ed)? (?:an?|to)|more|tomorrow|have an?|got an?|i've an?)(?: (?:the|a|an|our|my|it|to|for|any|"
    r"even|get|be|reach|getting|have|any of|another|next|stage|of|selected|proper|face-to-face|person|"
    r"in-person|formal)){0,4}) ?$"
)
_FAR_NO = re.compile(
    r"(?:not|\w+n't|unable to|cannot|won't|wont|never|no|without(?: even)?|not even|didnt|cant|not been|"
    r"failed to|nor|neither)(?: \S+){2,}"
)
_GETS = re.compile(
    r"\b(?:invit\w*|get|got|getting|reach\w*|progress\w*|select\w*|shortlist\w*|proceed\w*|mov\w+|tak\w+|"
    r"ma[dk]e|making|offer\w*|pass\w*|go|going|through|put|putting|call\w*|land\w*|even|advanc\w*|forward|"
    r"continu\w+|chosen)\b"
)
_NOT_STAGE_AFTER = re.compile(
    r"^(?:s|ed)? ?(?:process|skills?|technique|tips|prep\w*|coach\w*|season|next (?:week|month|tuesday|"
    r"monday)|tomorrow|feedback|practice|candidate|with someone else|you (?:for|to) (?:the|a|an)|"
    r"stages? (?:of|will)|slots?|guarantee|in the future|went to)"
)
_AHEAD = re.compile(
    r"^[\w ]{0,12}\b(?:next (?:week|month|monday|tuesday|wednesday|thursday|friday)|tomorrow|"
    r"on (?:the )?\d+(?:st|nd|rd|th)? (?:with|at))"
)
_HAS_INTERVIEW = re.compile(r"\b(?:interview(?:ed)?|came in|come in|met|meet(?:ing)?)\b")


def _stage(t: _Text, reasons: tuple[Slot[str], ...] = ()) -> Slot[str]:
    low = t.low
    reached: dict[str, Span] = {}
    denied: set[str] = set()
    order: list[str] = []
    for m in t.each(_STAGE):
        kind = str(m.lastgroup)
        left, right = t.sentence(m.start())
        before = low[max(left, m.start() - 55) : m.start()]
        after = low[m.end() : min(right, m.end() + 40)]
        word = m.group()
        if kind in ("interview", "final", "test", "screen"):
            if _AHEAD.match(after):
                continue
            no = _NOT_REACHED_BEFORE.search(before)
            if no and _FAR_NO.match(no.group()) and not _GETS.search(no.group()):
                no = None
            if (
                no
                and "finalist" not in word
                and not re.search(
                    r"\b(?:after|since|following|thank(?:s| you) for|reached|got to|made it to|did|had|from|went (?:to|for|"
                    r"in)|at|in|during|as a result of|through|but|and|passed)(?: \w+){0,3} ?$",
                    no.group(),
                )
            ):
                denied.add(kind)
                continue
            if (
                kind == "interview"
                and re.match(r"(?:the|our) (?:conversation|chat|discussion|talk)", word)
                and _any(low, "phone", "screen", "recruiter", "initial")
            ):
                kind = "screen"
            if word.startswith("interviewer") and t.notice:
                continue
            if _NOT_STAGE_AFTER.match(after) and kind != "final" and not re.match(r"(?:s|ed)? ?(?:feedback|process)", after):
                continue
            if kind == "interview" and re.match(
                r" ?(?:process|feedback|notes|other|several|many|all|another|further|more|someone|somebody|a (?:number|"
                r"few)|internal)",
                after,
            ):
                order.append("weak")
                reached.setdefault("weak", _span(m))
                continue
            if re.search(
                r"\b(?:my next|other|another|next|future|my previous|last year'?s?|previous|for my|another company'?s?|"
                r"a different|hate|good at|bad at|every|all) (?:\w+ )?$",
                before,
            ):
                continue
            if (
                kind == "test"
                and word in ("task", "exercise", "challenge", "quiz", "exercises")
                and not re.search(
                    r"\b(?:the|a|your|my|that|their|coding|technical|practical|written|home|selection|group|did|completed|"
                    r"completing) (?:\w+ )?$",
                    before,
                )
            ):
                continue
            if (
                kind == "test"
                and re.search(r"\b(?:to|risk|your|needs?|self|my|the) $", before)
                and word in ("test", "assessment", "assessments")
                and re.match(r" (?:your|of|it|whether|that)", after)
            ):
                continue
            if (
                kind == "test"
                and word in ("tests", "test", "trial", "assessment")
                and re.match(r" ?(?:manager|engineer|analyst|lead|officer|coordinator|and|nurse|automation|unit)", after)
                and not re.match(r" and (?:the |an? |then )", after)
            ):
                continue
            if kind == "screen" and word == "screen" and re.match(r" (?:share|time|froze|sharing)", after):
                continue
        reached.setdefault(kind, _span(m))
        order.append(kind)
    if "final" in reached:
        return Slot("final", reached["final"], 0.9)
    if "test" in reached and "interview" in reached:
        # The later of the two: a trial that the text tells after the interview, with a word for the order.
        a, b = reached["interview"].start, reached["test"].start
        between = low[min(a, b) : max(a, b)]
        if (
            a < b
            and re.search(r"\b(?:then|after(?:wards)?|followed by|next|and (?:a|the|did|then)|later)\b", between)
            and not re.search(r"\b(?:during|in|at|part of)\b", between[-12:])
        ):
            return Slot("test", reached["test"], 0.6)
        if a > b and re.search(r"\bafter (?:the |an? |my )?$", low[max(0, a - 12) : a]):
            return Slot("test", reached["test"], 0.6)
        if t.notice and re.search(r"\b(?:trial|trial shift|trial day)\b", low):
            return Slot("test", reached["test"], 0.55)
        return Slot("interview", reached["interview"], 0.7)
    for kind in ("interview", "test", "screen"):
        if kind in reached:
            return Slot(kind, reached[kind], 0.85 if kind != "interview" or "screen" not in reached else 0.75)
    if "application" in reached or denied & {"interview", "screen", "test"}:
        if "weak" in reached and not denied:
            return Slot("interview", reached["weak"], 0.5)
        return Slot("application", reached.get("application"), 0.8 if denied or t.notice else 0.6)
    if "weak" in reached:
        return Slot("interview", reached["weak"], 0.6)
    seen = next((r for r in reasons if r.value == "behaviour" and r.span), None)
    if seen:
        # How somebody behaved can only be said of one whom they met.
        return Slot("interview", seen.span, 0.5)
    return Slot("unknown", None, 0.6)


# --- reasons --------------------------------------------------------------------------------------------------------

_REASON: tuple[tuple[str, tuple[str, ...], Scan], ...] = (
    (
        "internal",
        (
            "intern",
            "within",
            "inside",
            "already",
            "in-house",
            "promot",
            "existing",
            "cousin",
            "own team",
            "own staff",
            "redeploy",
            "current",
            "bank staff",
            "from our own",
            "one of our",
        ),
        Scan(
            r"\b(?:internal(?:ly)?(?: (?:candidate|applicant|hire|person|appointment|promotion|colleague|move|"
            r"transfer|guy|one|staff|already|redeploy\w*))?|in-house (?:candidate|person)|promot(?:ed|ing|e|"
            r"ion)(?: \w+){0,4} (?:from (?:within|inside)|internally|already)|promot(?:ed|ing) (?:someone|somebody|"
            r"one|from|an?)|from (?:within|inside)(?: (?:the|our))?|"
            r"(?:someone|somebody|person|colleague|candidate|one|member|girl|guy|lad|lady|man|woman)(?: who)?(?: is|"
            r" was|'s)? already (?:work\w*|in|at|with|there|employed|on|here|doing)|existing (?:member|employee|staff|"
            r"colleague|team)|(?:one|member) of (?:our|their) own|(?:our|their) own (?:staff|team|people)|redeploy\w*|"
            r"already work(?:s|ing|ed) (?:there|for|here|in)|one of (?:our|their) current|current (?:employee|"
            r"member of staff|staff member)|bank staff)\b"
        ),
    ),
    (
        "cancelled_or_frozen",
        (
            "freez",
            "froze",
            "cancel",
            "on hold",
            "budget",
            "restructur",
            "withdraw",
            "withdrew",
            "pulled",
            "paused",
            "funding",
            "headcount",
            "no longer",
            "not recruiting",
            "not hiring",
            "reorgani",
            "re-advert",
            "readvert",
            "scrapped",
            "closing",
            "not going ahead",
            "hold off",
            "not to fill",
            "not fill",
            "unfilled",
            "advertis",
            "redundan",
            "layoff",
            "stopped",
            "merged",
            "postpone",
            "shut",
            "scaled",
            "axed",
            "pausing",
            "putting",
            "not exist",
        ),
        Scan(
            r"\b(?:freeze|frozen|froze|(?:role|position|post|vacancy|job|"
            r"opening|recruitment|campaign|hire|hiring|project|it|req|requisition|headcount|funding|scheme|programme|"
            r"program)(?: \w+){0,5} (?:cancel\w*|withdrawn|pulled|on hold|put on hold|paused|scrapped|postponed|axed|"
            r"closed without|fallen through|fell through|shelved|removed|stopped)|cancell?(?:ed|ing|ation)(?: the|"
            r" this| of the)? (?:role|position|post|vacancy|job|opening|recruitment|hire|requisition|search)|(?:put|"
            r"putting|placed|place|placing) (?:\w+ ){0,5}on hold|on hold|budget(?:s|ary)?(?: (?:cut|cuts|freeze|was|"
            r"were|has|have|got|constraints|reasons|pulled|issues|for))|(?:lost|cut|no|lack of|without) (?:the |its |"
            r"their |our )?(?:budget|funding|funds)|restructur\w*|re-?organi[sz]ation|(?:no longer|"
            r"not) (?:be )?(?:recruiting|hiring|filling|going ahead|available|exists?|needed|required|"
            r"proceeding with (?:the|this) (?:role|position|vacancy|recruitment|post))|(?:decided|chosen|going|have|"
            r"want)(?: \w+){0,2} not to (?:fill|recruit|hire|go ahead|appoint)|not to (?:fill|appoint)|"
            r"re-?advertis\w*|advertis\w+ (?:the (?:role|post|position) )?again|pausing|paus(?:e|ed) (?:hiring|"
            r"recruitment|all)|withdr[ae]w\w* (?:the|this) (?:role|post|position|vacancy)|pull(?:ed|ing) the (?:role|"
            r"post|position|plug|job)|redundanc\w*|lay-?offs|role (?:doesn'?t|does not|didn'?t|no longer) exist\w*|"
            r"(?:role|position|post) (?:has been|was|is being|is) (?:closed|merged)|(?:have|has|'ve) (?:cancelled|"
            r"scrapped|frozen|stopped|pulled) (?:all|the|everything|every)|hiring (?:has )?stopped|stopped hiring|"
            r"start(?:ing)? (?:the )?(?:search|recruitment|process) (?:again|over)|scaled back|shutting down|"
            r"site is closing|not making an appointment|no appointment (?:was|is|will|has))\b"
        ),
    ),
    (
        "eligibility",
        (
            "visa",
            "sponsor",
            "right to work",
            "licen",
            "permit",
            "eligib",
            "clearance",
            "dbs",
            "citizen",
            "degree",
            "age",
            "qualif",
            "certif",
            "registration",
            "registered",
            "criteria",
            "vaccin",
            "background check",
            "residen",
            "papers",
            "gcse",
            "grade",
            "work authori",
            "nmc",
            "cscs",
            "sia",
            "driving",
            "diploma",
            "card",
            "legally",
            "under 18",
            "nvq",
            "chartered",
            "pgce",
            "qts",
            "credit check",
            "nationality",
            "badge",
        ),
        Scan(
            r"\b(?:visas?|sponsor(?:ship|ing|ed)?|right to work|work(?:ing)? (?:permit|authori[sz]ation|papers)|(?:un|"
            r"in)?eligib\w+|licen[cs]e|driving licen[cs]e|drive\b(?= licen)|(?:security|sc|dv) clearance|clearance|"
            r"dbs|citizen(?:ship|s)?|(?:essential|minimum|mandatory|eligibility|entry) (?:criteria|requirement|"
            r"criterion|qualification)s?|no degree|(?:need|needs|require[sd]?|without|have|hold|lack\w*|must|not have|"
            r"got|missing|a|the) (?:\w+ ){0,4}(?:degree|qualification|certificate|certification|diploma|registration|"
            r"pin|cscs card|sia badge|gcses?|nvq(?: level)?|level [2-7]|pgce|qts|ticket|first aid cert\w*)|"
            r"degree (?:is |was )?(?:required|needed|requirement)|not (?:yet )?(?:registered|certified|licensed|"
            r"chartered|old enough)|too young|under (?:18|21|eighteen)|at least (?:18|21|25) years old|age (?:limit|"
            r"requirement)|background check|criminal record|residen(?:cy|ce)(?: (?:requirement|permit|status))|"
            r"legally|credit check|grade requirement|required grades|no licen[cs]e|no (?:\w+ ){0,2}card|nationality|"
            r"nmc (?:pin|registration)|leave to remain|vaccinat\w*)\b"
        ),
    ),
    (
        "pay_location_or_availability",
        (
            "salar",
            "pay",
            "wage",
            "rate",
            "expensive",
            "relocat",
            "commut",
            "locat",
            "notice",
            "availab",
            "hours",
            "shift",
            "weekend",
            "evening",
            "saturday",
            "sunday",
            "morning",
            "start",
            "school run",
            "childcare",
            "distance",
            "travel",
            "remote",
            "start date",
            "start sooner",
            "start earl",
            "nights",
            "part time",
            "part-time",
            "full time",
            "full-time",
            "afford",
            "money",
            "based in",
            "budget",
            "days a week",
            "far away",
            "too far",
            "live",
            "time zone",
            "timezone",
            "immediately",
            "straight away",
            "sooner",
            "bus",
            "car",
            "earlier start",
            "on-site",
            "onsite",
            "office",
        ),
        Scan(
            r"\b(?:salary(?: (?:expectation|expectations|range|band|requirement|requirements|ask|was|were|demands?))?|"
            r"pay (?:expectation|expectations|range|band|rate|demand|demands)|(?:day|hourly) rate|wage expectation\w*|"
            r"(?:asking|asked|wanted|want) (?:for )?(?:too much|more (?:money|than))|too expensive|"
            r"outside (?:of )?(?:our|their|the) (?:budget|range|band)|over (?:our|their|the) budget|above (?:our|"
            r"their|the|what) (?:budget|range|band|they|we)|(?:can'?t|cannot|could not|couldn'?t|unable to) (?:afford|"
            r"meet|match|stretch)|relocat\w+|commut\w+|(?:my |your |the |its |because of |due to )?(?:location|"
            r"distance)\b|notice period|availab(?:ility|le)(?: (?:for|to|on|at|did|does|was|is|you|from|start|"
            r"weekends|nights|earlier|sooner|immediately))?|(?:work|do|cover|working|available|flexible|commit to|"
            r"on) (?:\w+ ){0,4}(?:weekends?|nights?|evenings|saturdays?|sundays?|early mornings|shifts|earlies|lates|"
            r"the hours|full[- ]time|part[- ]time|those hours)|(?:number of|the|my|your|more|fewer|enough) hours|"
            r"hours (?:you|i|they|did|do|don'?t|didn'?t|that)|start (?:sooner|earlier|immediately|straight away|"
            r"right away|before|next week|on monday|date|asap)|(?:can|could|able to|needs to|need to) start|"
            r"too far(?: away)?|live (?:too far|far|closer|nearer|nearby|locally|so far)|lives? (?:closer|nearer|"
            r"nearby|locally|local)|based (?:closer|nearer|in)|time ?zone|days? (?:a week )?(?:in the office|on-?site|"
            r"at the office)|fully remote|work(?:ing)? remotely|remote (?:working|arrangement|only)|shift pattern|"
            r"rota|own (?:car|transport)|flexib(?:le|ility) (?:with|on|around|for) (?:hours|shifts|the rota)|"
            r"more flexib\w+|term[- ]time|school run|childcare|pays? less|paid less)\b"
        ),
    ),
)

_COMPARE = Scan(
    r"\b(?:(?:a |an |the |some |other |another |much |even |one |few |several |two |slightly |"
    r"marginally )*(?:strong(?:er|est)|better|best|more (?:qualified|impressive|competitive|convincing|"
    r"polished|rounded|advanced|senior)|higher[- ](?:scoring|calib\w+)|superior|most (?:qualified|impressive|"
    r"outstanding|experienced)|exceptional(?:ly strong)?|outstanding|very strong|really strong|"
    r"incredibly strong|extremely strong|so strong|tough|stiff|fierce|"
    r"high[- ]?calib\w+) ?(?:\w+ ){0,2}(?:candidate|applicant|applicants|candidates|person|field|applications|"
    r"profile|interview|contender|competition|pool|someone|somebody|shortlist|interviews|qualified|people|man|"
    r"performer|others|group)s?"
    r"|(?:someone|somebody|candidate|person|applicant|another|other|others|people)(?: \w+){0,4} (?:was|were|"
    r"is|are|interviewed|performed|scored|did|came out|came across|been|seemed|appeared|"
    r"had) (?:\w+ ){0,2}(?:stronger|better|higher|more (?:qualified|impressive|experienced|convincing)|ahead|"
    r"slightly ahead|the strongest|outstanding)"
    r"|(?:competition|field|standard|calib\w+|quality)(?: \w+){0,5} (?:strong|high|fierce|tough|stiff|"
    r"exceptional|outstanding|intense|excellent|competitive)"
    r"|(?:high|exceptional|outstanding|strong) (?:\w+ )?(?:standard|calib\w+|quality|competition|level) of|"
    r"(?:just )?(?:pipped|edged|beaten|outscored|beat me|scored higher|higher score|narrowly|by a whisker|"
    r"edged ahead|edged it|nudged|pipped me|ranked (?:higher|above)|scored (?:slightly |marginally )?(?:above|"
    r"more|higher)|better than (?:me|you)|stronger than (?:me|you)|more competitive|stronger on|stronger in|"
    r"stronger one|just better|were stronger|was stronger|was better|better one|best man|better candidate|"
    r"someone better|somebody better|stronger))\b"
)
_FIT = Scan(
    r"\b(?:(?:right|good|best|quite|great|perfect|ideal|cultural|culture|team|strong|natural|close|closer|"
    r"better|obvious|exact|a|the|same) (?:fit|match)\b|fits? (?:for|with|in|into|the|our|what|better|well)|"
    r"fit\b|(?:more|most|closely|closest|better|closer|best|not|\w+n't|quite|"
    r"exactly)(?: \w+){0,2} (?:match(?:es|ed|ing)?|align(?:s|ed|ment)?|suit(?:s|ed|able)?|meets?|"
    r"correspond\w*|fits?|fitting)|closer to (?:what|our|the)|"
    r"not (?:quite |really |exactly )?(?:what|who) (?:we|they|she|he|i)(?:'re|re| are| were|'s| is|"
    r" was)? ?(?:after|looking|need\w*|want\w*)|(?:not|\w+n't|wasn'?t|weren'?t|isn'?t|"
    r"aint) (?:\w+ ){0,3}(?:suitable|suited|right (?:for|person|one)|the right|compatible|one of us|for (?:us|"
    r"them))|match(?:es|ed|ing)? (?:\w+ ){0,3}(?:requirements|needs|criteria|profile|role|job|skills|"
    r"specification|exactly)|(?:our|their|the|specific|current|exact) (?:needs|requirements|criteria)|"
    r"more suitab(?:le|ly)|better suited|more appropriate|(?:didn'?t|did not|don'?t|doesn'?t|"
    r"not) (?:quite )?(?:click|gel|fit|match|suit|meet)|chemistry|profile (?:is|was|isn't|wasn't|does|did|"
    r"doesn'?t|didn'?t)|different (?:profile|sort|kind|type|background)|"
    r"not a match|vibe|gut feeling|personality fit|unsuitable|not the (?:one|person|profile)|"
    r"looking for (?:something|someone|somebody) (?:\w+ )?(?:different|else))\b"
)
_EXP = Scan(
    r"\b(?:experienc\w*|expierence|experiance|exp\b|track record|years (?:in|of|as|behind|under|"
    r"doing|with)|(?:two|three|five|ten|\d+)\+? years|background (?:in|with|from|is|was|working)|from (?:the|"
    r"our|a similar) (?:sector|industry|field)|(?:sector|industry|domain|hands-?on|line management|commercial|"
    r"relevant|direct|similar|retail|clinical|care) (?:background|experience|exposure|knowledge)|exposure|"
    r"done (?:it|this|the job|this job|that|the same|similar) before|(?:never|not|\w+n't|haven'?t|hadn'?t|"
    r"yet) (?:yet )?(?:worked|managed|run|led|done|had|handled|used a till|supervised|sold|looked after|"
    r"taught|headed|cooked)|never (?:worked|managed|run|led|done|sold|taught|supervised|cooked)|too junior|"
    r"more senior|senior enough|seniority|more seasoned|already (?:done|worked|run|led|managed) |"
    r"inexperienced|fresh (?:out|from)|(?:worked|working) (?:in|with|at|on) (?:a |the |our |similar )|"
    r"has done (?:this|it|the)|newly qualified|straight out of|recent graduate|managed (?:a |larger |"
    r"bigger )?(?:team|budget|people)|led (?:a )?(?:larger|bigger) )\b"
)
_SKILL = Scan(
    r"\b(?:skills?|skillset|skill set|technical(?:ly)?(?: (?:depth|knowledge|skills?|ability|level|bar|test|"
    r"side|round))?|(?:my|your|level of|fluent|enough|better|good|stronger|native|business) (?:english|german|"
    r"french|spanish|dutch|welsh|polish|mandarin|excel|sql|python|java|javascript|maths|spelling|typing|"
    r"written english|spoken english)|(?:english|german|french|spanish|dutch|welsh|polish|mandarin|excel|sql|"
    r"python|java|javascript|react|typescript|kubernetes|aws|azure|terraform|photoshop|figma|autocad|sap|"
    r"salesforce|power ?bi|tableau|c\+\+|ifrs|statistics|modelling|typing|maths|numeracy|grammar|coding|"
    r"algorithms?|system design|knife) (?:\w+ )?(?:skills?|level|knowledge|isn'?t|wasn'?t|is not|was not|"
    r"was too|was weak|is weak|needs?|not|score|ability|proficiency|question|questions|work)|(?:knowledge|"
    r"understanding|command|grasp|proficiency|ability|expertise|competence|depth|fluency|familiarity|fluent|"
    r"proficient|specialism)(?: (?:of|in|with|to|on)| was| were| is)?|weak(?:er)? (?:on|in|at)|too slow|"
    r"slow(?:er)? (?:on|at|picking|typing|with)|pick rate|speed|accuracy|(?:failed|fail|didn'?t pass|"
    r"did not pass|not pass|low|lower|below the|pass mark|cut-?off|threshold)(?: \w+){0,4} (?:test|assessment|"
    r"task|exercise|score|mark|cut-?off|threshold|benchmark|challenge)|(?:test|assessment|exercise|task|"
    r"coding|score|scores|code|solution|portfolio|case study|writing sample|"
    r"work sample)(?: \w+){0,4} (?:below|didn'?t|did not|was not|wasn'?t|too|weak|low|fell|failed|lacked|"
    r"missing|missed|short|not)|pass mark|didn'?t pass|did not pass|couldn'?t (?:use|operate|speak|code)|"
    r"can'?t (?:use|operate|speak|code|drive)|don'?t (?:speak|know) |technically|strategic thinking|"
    r"commercial awareness|numerate|languages?\b|qualifications?)\b"
)
_BEH = Scan(
    r"\b(?:talk(?:ed|ing)? (?:too|over|a lot|for)|spoke (?:too|over|so|very|quietly|for)|(?:too|so|very|"
    r"really|quite|bit|little|rather|a touch|over|overly|not|\w+n't|more|enough|most) (?:quiet|nervous|shy|"
    r"arrogant|confident|chatty|brief|long|short|vague|rambl\w+|general|generic|theoretical|casual|formal|"
    r"enthusiastic|passionate|keen|energetic|engaged|aggressive|loud|relaxed|rehearsed|scripted|stiff|"
    r"negative|cocky|pushy|detailed|structured|specific|concise|prepared|reserved|anxious|tense|informal|"
    r"wordy|long-winded|high level|abstract|flat|interested|motivated|friendly|smiley|proactive|assertive|"
    r"outgoing)|nervous(?:ness)?|nerves|(?:lack\w*|no|low|without|more|show(?:ed|n|ing)?|enough|little|"
    r"much) (?:of )?(?:\w+ )?(?:confidence|enthusiasm|energy|passion|drive|interest|presence|gravitas|"
    r"eye contact|motivation|preparation|personality|engagement|curiosity|initiative|structure|research|"
    r"warmth|hunger|empathy|assertiveness)|confidence|eye contact|body language|(?:my|your|the|his|her|some|"
    r"several|of|those) (?:\w+ )?(?:answers?|examples?|responses?|replies|presentation|explanations?|delivery|"
    r"attitude|tone|manner|case presentation|storytelling|pitch|slides)(?! (?:was|were) (?:great|good|"
    r"excellent|strong|very good|lovely|really good|brilliant|clear|interesting))|answers? (?:were|was|too|"
    r"lacked|could|did|needed|that)|ask(?:ed|ing)? (?:us |them |any |no |about )*(?:questions|anything|"
    r"the salary|pay|holidays?)|no questions|any questions|questions (?:of|for|at the end)|(?:was|were|"
    r"arriv\w+|turn\w+ up|being|ten minutes|five minutes|minutes|came|got there|bit) late|late (?:for|to|on|"
    r"by)|lateness|interrupt\w*|swore|phone (?:went|rang|out|buzzed)|look(?:ed|ing) (?:at|bored|tired|scruffy|"
    r"nervous|away|down|uninterested)|came (?:across|over|off)|come (?:across|over) (?:as)?|coming (?:across|"
    r"over)|seem(?:ed|s)?|appear(?:ed|s) (?:to|too|dis|un|nerv|very|quite|rather)|rambl\w+|waffl\w+|"
    r"went on (?:too|and|for)|bored|arrogant|disinterested|uninterested|unprepared|defensive|dress\w*|scruffy|"
    r"trainers|smil\w+|use(?:d)? ['\"]?we['\"]?|said ['\"]we|badmouth\w*|(?:negative|rude|bitter) about|"
    r"moan\w*|complain\w* about (?:my|your)|didn'?t (?:listen|smile|prepare|answer|research|ask|look|speak up|"
    r"explain|show|mention|give|engage|read|know (?:much |anything |enough )?about (?:the|us|them|our))|"
    r"did not (?:listen|smile|prepare|answer|research|ask|look|explain|show|mention|give|engage|read)|"
    r"hadn'?t (?:researched|prepared|looked|read)|over-?ran|ran over|enthusias\w+|attitude|sell (?:myself|"
    r"yourself)|sold (?:myself|yourself)|jump(?:ed|ing)? (?:straight|too)|froze\b(?! (?:hiring|the|all|"
    r"recruit|budget))|mumbl\w*|quiet\b|phone on|chewing|full of (?:myself|yourself)|overconfiden\w+|"
    r"over-?confident|too much about|star (?:format|method|examples?)|structur(?:e|ed) (?:my|your)|concise|"
    r"specific examples|concrete examples|team player|presence|gravitas)\b"
)
_OTHER = Scan(
    r"\b(?:over-?qualified|too (?:senior|qualified|experienced|old)|flight risk|references?(?: (?:were|was|"
    r"came|didn'?t|did not|from|never|not|hadn'?t|has not|have not))|(?:her|his|their|boss's|manager's|"
    r"owner's) (?:cousin|nephew|niece|daughter|son|friend|mate|sister|brother|wife|husband|family)|"
    r"friend of the|family member|someone they know|somebody they know|conflict of interest|"
    r"applied (?:too )?late|(?:applied|application|arrived|received) (?:\w+ ){0,3}after the (?:closing|"
    r"deadline)|after the closing date|missed the deadline|deadline had passed|duplicate application|"
    r"social media|job[- ]?hop\w*|gaps? (?:in|on) (?:my|your)|too many (?:jobs|gaps)|moved too (?:quickly|"
    r"often)|short stints|incomplete application|spelling mistakes|typos?|business needs (?:have )?changed|"
    r"needs (?:have )?changed|requirements (?:have )?changed|change (?:of|in) (?:direction|strategy|plan|"
    r"requirements)|pool of (?:\d+|hundreds)|recruitment quota|diversity|stay long|would (?:get bored|leave)|"
    r"get bored)\b"
)
_GUESS = Scan(
    r"\b(?:i (?:think|reckon|guess|suppose|bet|suspect|assume|wonder|feel like|feel|imagine|fear|worry|"
    r"know) (?:it|that|they|he|she|maybe|was|its|it's|if|whether|because|my|i)|probably|maybe (?:it|because|i|"
    r"they|my|cos)|perhaps (?:it|because|i|they|my)|(?:must|might|may) (?:have been|be|of been) (?:because|my|"
    r"the|that|me)|was it|is it (?:because|my)|no idea (?:if|whether|why)|i'm (?:sure|guessing|worried|"
    r"assuming)|im (?:sure|guessing|assuming)|could (?:it )?be (?:because|my|that)|in my (?:opinion|view|"
    r"head)|i know i|i was (?:so |really |very |too |a bit |nervous|late|stupid|rambl\w+|probably)|i felt|"
    r"i (?:talked|rambled|froze|mumbled|messed|blew|waffled|stumbled|panicked|arrived|forgot|was nervous)|"
    r"i have (?:\w+ ){0,3}(?:years|experience)|i've (?:\w+ ){0,3}(?:years|experience)|i've got|i've done|"
    r"despite|even though|although i|i thought (?:i|it|the|my)|thought it went|i prepared|i had prepared)\b"
)
_THEYSAID = re.compile(
    r"\b(?:they|she|he|hr|manager|recruiter|panel|boss|feedback|reason|client|agency|owner|chef|it|email|"
    r"letter|interviewer|\w+) (?:just |also |only |then |basically |actually |kindly )?(?:said|told|says|say|"
    r"writes?|wrote|felt|thought|wanted|want|mentioned|wrote|explained|was|reckon\w*|claimed|pointed|cited|"
    r"needed|need|were looking|had|didn'?t (?:think|like)|gave|blamed|goes|like)|because|cos|cuz|due to|"
    r"apparently|reason (?:was|given|is)|as (?:i|you) (?:was|were|am|had|have|lack\w*|did)|since (?:i|you)|"
    r"for (?:being|not|lack)|the (?:feedback|reason)|looking for|were after|was told|been told|saying|said|"
    r"on the grounds"
)
_BOILER = re.compile(
    r"\b(?:(?:whose|with|their|have|has|had|your|the)? ?(?:\w+,? ){0,2}(?:skills?|qualifications?|experience|"
    r"background|profile)s?(?:,? (?:and|&|or|,) ?(?:\w+ )?(?:skills?|experience|qualifications?|background|"
    r"profile|expertise)s?)*(?: and \w+)?(?: (?:more|most|better|that|which|who|are|is|were|was|closely|much|"
    r"currently|best|to|at|not|do|does|did|a|slightly|even|appear|seem|s))*? (?:match|align|suit|meet|fit|"
    r"correspond|closely|closer)\w*"
    r"|(?:impress\w*|thank\w*|appreciat\w*|enjoyed|pleasure|interested|learn\w*|hear\w*|clearly|obvious|"
    r"strengths?|value\w*|sharing|share|shared|review\w*|admire\w*|consider\w*|great|valuable|excellent|"
    r"extensive|solid|good|lovely|positive|wonderful|fantastic|wide|wealth of|breadth of|variety of|"
    r"pleasant) (?:\w+ ){0,4}(?:experiences?|skills?|background|qualifications?|enthusiasm|answers|examples|"
    r"presentation|questions|skill set|knowledge)"
    r"|interview(?:ing)? experience|candidate experience|(?:your|the|my|this|an?|whole) (?:experience with us|"
    r"experience (?:was|of (?:the|our) process|interviewing))|in my experience|(?:skills|experience),? (?:and|"
    r"or) (?:experience|qualifications|skills)|(?:your|my) experience and (?:interest|enthusiasm)|"
    r"experience (?:is|was|looks?) (?:great|impressive|good|strong)|gain(?:ing)? (?:more |some )?experience|"
    r"matching your skills|future (?:roles|vacanc\w+|opportunit\w+) (?:that )?(?:match|suit|fit)|(?:suits?|"
    r"match(?:es)?|fits?|in line with|relevant to) your (?:skills?|experience|background|profile|"
    r"qualifications))"
)
_PRAISED = re.compile(
    r"\b(?:(?:was|were|is|are) (?:\w+ ){0,2}(?:impress\w+|great|excellent|good|lovely|brilliant|well received|"
    r"outstanding|clear|fantastic)|impressed (?:by|with)|enjoyed|loved|liked|admired|thank(?:s| you)|"
    r"appreciate\w*|grateful|pleasure|praised|well done|despite your|although (?:you|your|we were)|"
    r"while (?:you|your|we were|we)|nothing wrong with|nothing to do with|isn'?t about|not about|"
    r"no (?:concerns|doubts|reflection|criticism)|not a reflection)\b"
)


SELECTION = "stronger_candidate"
_CHOSEN = Scan(
    r"\b(?:(?:mov|go|proceed|progress|continu|press|gone|went|opt|decid|chos|select|pick|offer|prefer|"
    r"appoint)\w*(?: \w+){0,4} (?:with|for|to|in favour of)? ?(?:an?|the|some|one|two)? ?(?:other|another|"
    r"different|else|someone else|somebody else|someone|somebody|preferred)(?: (?:\w+ )?(?:candidate|"
    r"applicant|person|one|people|individual|lad|girl|guy|lady)s?)?)\b"
    r"|\b(?:another|other|different) (?:direction|way)\b"
)


_CLOSER = Scan(
    r"\b(?:candidates?|applicants?|others|another|someone|somebody|people|"
    r"individuals?)\b[^.!?\n]{0,70}?\b(?:more closely|closer|better|best|more suit|"
    r"most closely)\w*(?: \w+){0,3}"
)


_HEDGED = re.compile(
    r"i (?:think|reckon|bet|guess|suspect|wonder|suppose|fear|worry)|i'?m (?:sure|guessing|assuming|worried)|"
    r"probably|maybe|perhaps|was it|must|might|may|could"
)


def _reasons(t: _Text) -> tuple[Slot[str], ...]:
    low = t.low
    found: dict[str, Slot[str]] = {}
    future = _future_spans(t)

    guesses: list[tuple[int, int, bool]] | None = None
    sayings: list[int] = []

    def ok(m: re.Match[str]) -> bool:
        nonlocal guesses, sayings
        at = m.start()
        if any(a <= at < b for a, b in future):
            return False
        if t.notice:
            return True
        if guesses is None:
            guesses = [(g.start(), g.end(), bool(_HEDGED.match(g.group()))) for g in t.each(_GUESS)]
            sayings = [x.start() for x in _THEYSAID.finditer(low)] if guesses else []
        if not guesses:
            return True
        left, right = t.sentence(at)
        left = max(left, at - 90)
        near = [g for g in guesses if left <= g[0] and g[1] <= min(right, m.end() + 5)]
        if not near:
            return True
        said = [x for x in sayings if left <= x < at]
        if not said:
            return False
        hedges = [g[0] for g in near if g[2] and g[1] <= m.end()]
        return not hedges or min(said) < hedges[-1]

    for name, guards, pattern in _REASON:
        if not _any(low, *guards):
            continue
        for m in t.each(pattern):
            if not ok(m):
                continue
            left, right = t.sentence(m.start())
            sentence = low[left:right]
            before = low[left : m.start()]
            if name == "internal" and re.search(
                r"\b(?:internal (?:process|review|discussion|recruiter|meeting|deliberation|policy|guidelines|"
                r"communication|audit|comms|vacanc\w*))",
                low[m.start() : m.end() + 14],
            ):
                continue
            if name == "cancelled_or_frozen" and re.search(
                r"\b(?:interview (?:was|got)|my (?:train|flight|interview)|meeting)\b", before[-30:]
            ):
                continue
            if name in ("eligibility", "pay_location_or_availability"):
                if not _blames(low, left, right, m, t.notice):
                    continue
                if (
                    re.search(
                        r"\b(?:other|future|similar|equal opportunit|regardless|irrespective|data protection|your data|gdpr|"
                        r"privacy)\b",
                        sentence,
                    )
                    and name == "eligibility"
                ):
                    continue
            found.setdefault(name, Slot(name, _span(m), 0.8))
            break
    strong = next(
        (
            m
            for m in t.each(_COMPARE)
            if ok(m)
            and not re.search(
                r"\b(?:you (?:were|are|are an?|were an?)|your|i (?:was|am)|you're|best of luck|make you|make me|"
                r"would (?:have )?(?:made|make)|all the) (?:\w+ ){0,3}$",
                low[max(0, m.start() - 35) : m.start()],
            )
            and not re.match(r"\w*(?:the )?best (?:of luck|wishes)|better luck", m.group())
        ),
        None,
    )
    if strong:
        found["stronger_candidate"] = Slot("stronger_candidate", _span(strong), 0.8)
    closer = t.one(_CLOSER)
    if closer and not strong and ok(closer):
        # Others who "more closely match": a comparison with those chosen, so a stronger candidate, not a verdict on fit alone.
        strong = closer
        found["stronger_candidate"] = Slot("stronger_candidate", _span(closer), 0.65)
    fit = next((m for m in t.each(_FIT) if ok(m) and _fit_holds(low, t, m)), None)
    if fit:
        found["generic_fit"] = Slot("generic_fit", _span(fit), 0.75)
    chosen = t.one(_CHOSEN)
    if chosen and not strong and not fit and ok(chosen):
        found[SELECTION] = Slot(SELECTION, _span(chosen), 0.55)
    boiler: list[tuple[int, int]] | None = None
    for name, pattern in (("experience", _EXP), ("skill", _SKILL), ("behaviour", _BEH)):
        for m in t.each(pattern):
            if boiler is None:
                boiler = [(x.start(), x.end()) for x in _BOILER.finditer(low)]
            if any(a <= m.start() < b for a, b in boiler) or not ok(m):
                continue
            left, right = t.sentence(m.start())
            if not _lacks(low, left, right, m, name, t.notice):
                continue
            if name == "behaviour" and _WELL.match(low, m.end()):
                continue
            found[name] = Slot(name, _span(m), 0.75)
            break
    if found.keys() & {"experience", "behaviour", "skill"} and _TOO_MUCH.search(low):
        for name in ("experience", "behaviour", "skill"):
            found.pop(name, None)
        found.setdefault("other", Slot("other", None, 0.6))
    other = t.one(_OTHER)
    if other and ok(other) and (not other.group().startswith(("already", "had already")) or not found):
        if not re.match(r"(?:her|his|their) (?:friend|family|mate)", other.group()) or re.search(
            r"\b(?:gave|given|went|gone|hired|going|goes) ", low[max(0, other.start() - 40) : other.start()]
        ):
            found["other"] = Slot("other", _span(other), 0.65)
    _learned_reasons(t, found, future)
    for name in _EXACT:
        if name in found and "stronger_candidate" not in found:
            at = found[name].span
            left = max(t.sentence(at.start)[0], at.start - 90) if at else 0
            if at and (
                _OUTDONE.search(low, left, min(len(low), at.end + 20)) or _PICKED.search(low, left, min(len(low), at.end + 5))
            ):
                found["stronger_candidate"] = Slot("stronger_candidate", at, 0.65)
    if (
        "generic_fit" in found
        and found.keys() & set(_EXACT)
        and fit
        and not re.match(r"\W*(?:right|good|cultur\w+|team|wrong|not a|chemistry|vibe)\b", fit.group())
    ):
        del found["generic_fit"]
    if (
        "generic_fit" in found
        and "stronger_candidate" in found
        and fit
        and strong
        and fit.start() < strong.end()
        and strong.start() < fit.end()
    ):
        del found["generic_fit"]
    return tuple(found[k] for k in _GROUNDS if k in found)


_EXACT = ("experience", "skill", "behaviour", "eligibility", "pay_location_or_availability")
_TOO_MUCH = re.compile(
    r"\b(?:over-?qualified|too (?:qualified|senior)|(?:be|get|is) (?:\w+ )?(?:bored|wasted)|wasted (?:on|in))\b"
)
_PICKED = re.compile(
    r"\b(?:appointed|chose|chosen|choose|offer(?:ed|ing)|hired?|picked|(?:go|going|gone|went) (?:with|for)|took|taken|selected|preferred|who got it|ahead of)\b"
    r"[^.!?\n]{0,70}?\b(?:who|whos|whose|with|has|had|have)\b"
)
_WELL = re.compile(r" (?:really |very |so )?(?:better|best|stronger|well|great|brilliantly|strongly)\b")
_ALONE = 0.34
"""From which probability the head's word is taken where no rule spoke."""
_BESIDE = 0.6
"""From which probability it is taken beside what the rules found."""
_HARDLY = 0.08
"""A rule's ground is dropped where the head holds it for less likely than this in all of the text."""


def _learned_reasons(t: _Text, found: dict[str, Slot[str]], future: list[tuple[int, int]]) -> None:
    """Lets the head vote, window by window: it strikes out a rule's ground that it holds for all but impossible, adds a
    ground where no rule spoke, and beside a rule's only what it is sure of. The odds come from texts that neither had seen; a
    window of the person's own guessing is left out."""
    held = [n for n, span in enumerate(t.windows.spans) if not any(a <= span.start < b for a, b in future)]
    chance = t.windows.chance[held, : len(_GROUNDS)]
    top = chance.max(axis=0).tolist() if held else [0.0] * len(_GROUNDS)
    least = _BESIDE if found else _ALONE
    for column, label in enumerate(_GROUNDS):
        if label in found:
            if top[column] < _HARDLY:
                del found[label]
        elif top[column] >= _ALONE:
            for n in (-chance[:, column]).argsort().tolist():
                sure, span = float(chance[n, column]), t.windows.spans[held[n]]
                if sure < least:
                    break
                if not _guessed(t, span):
                    found[label] = Slot(label, span, min(0.6, sure))
                    break


def _guessed(t: _Text, span: Span) -> bool:
    """Whether a stretch of a telling is the person's own guess, in which nobody else says anything."""
    return not t.notice and bool(_GUESS.search(t.low, *span)) and not _THEYSAID.search(t.low, *span)


_GROUNDS = (
    "generic_fit",
    "stronger_candidate",
    "experience",
    "skill",
    "behaviour",
    "internal",
    "cancelled_or_frozen",
    "eligibility",
    "pay_location_or_availability",
    "other",
)
_LACK = re.compile(
    r"\b(?:more|not|\w+n't|no|lack\w*|without|less|little|limited|enough|insufficient|short|need\w*|miss\w*|"
    r"wanted|want|looking for|deeper|stronger|greater|longer|extensive|closer|better|direct|specific|gap|"
    r"below|weak\w*|fail\w*|too|light|thin|never|haven'?t|hadn'?t|don'?t|didn'?t|isn'?t|wasn'?t|aren'?t|"
    r"cannot|can'?t|further|require\w*|prefer\w*|because|cos|due to|felt|thought|seem\w*|came across|"
    r"come across|had|has|who|required|concern\w*|unsure|worr\w+|doubt\w*|struggl\w+|improve|could have|"
    r"would have liked|hoped|expected|seeking|after|junior|senior|inexperienced|yet|rather than|over|reason|"
    r"feedback|on the .{0,12}side|bit|down to|late|ran|lost|slow|low|lower|unclear|hard to)\b"
)
_LACKED_PRAISE = re.compile(
    r"\b(?:impress\w+|excellent|great|loved|enjoyed|lovely|brilliant|outstanding|good|strong|solid|nice|"
    r"valuable|positive|pleasure|thank\w*|appreciat\w*|well|superb|fantastic|wonderful|glad)\b"
)


_OUTDONE = re.compile(
    r"\b(?:person|candidate|applicant|one|woman|man) (?:who (?:was|got)|we|they|that was)? ?(?:chosen|chose|"
    r"appointed|selected|picked|hired|got it)\b|\boffer(?:ed|ing)? (?:\w+ ){1,4}to (?:an?|the|one|another|"
    r"someone|somebody) (?:\w+ ){0,3}(?:with|who|whose)\b|\b(?:another|other|others|else|successful|chosen|"
    r"preferred|(?:went|gone|going|go|moved?|moving|proceed\w*|continu\w+) (?:forward |ahead )?(?:with|for)|"
    r"hired|appointed|selected|picked|chose|offered (?:it|the \w+(?: \w+)?) to) ?(?:\w+ ){0,4}(?:candidates?|"
    r"applicants?|people|person|others?|someone|somebody|one|who|whose|with|had|have|"
    r"has)?(?: \w+){0,5} (?:more|better|stronger|greater|deeper|further|longer|already|extensive|direct|"
    r"specific|stronger|closer|before|years)\b"
)


def _lacks(low: str, left: int, right: int, m: re.Match[str], name: str, notice: bool) -> bool:
    """Whether a mention of experience, skill or behaviour is held against the candidate."""
    seg = low[left:right]
    rel = m.start() - left
    cut = max((c.end() for c in re.finditer(r"\b(?:but|however|though|yet)\b", seg[:rel])), default=0)
    nxt = re.search(r"\b(?:but|however|though)\b", seg[rel:])
    clause = seg[cut : rel + nxt.start() if nxt else len(seg)]
    if not _LACK.search(clause):
        return False
    if _LACKED_PRAISE.search(clause) and not re.search(
        r"\b(?:not|\w+n't|more|lack\w*|too|enough|without|less|missing|need\w*|wanted|limited|could have|"
        r"would have|better|weak\w*|stronger|below|late|short)\b",
        clause,
    ):
        return False
    if re.search(
        r"\b(?:asked (?:me|us|them|about)|they asked|talked about|questions? about|if you|should you|"
        r"we (?:encourage|hope|wish)|you will (?:find|get|be)|please|contact|available|would like|your (?:cv|"
        r"details|information|resume))\b",
        clause,
    ) and not re.search(r"\b(?:not|\w+n't|lack\w*|too|enough|without|more|late|because|missing)\b", clause):
        return False
    if name == "behaviour" and re.search(
        r"\b(?:we|they|it) (?:seem|appear)|it (?:seems|seemed|appears)|(?:he|she|they|everyone|people|team|"
        r"all) seemed (?:\w+ ){0,2}(?:nice|keen|happy|lovely|impressed|positive|interested|friendly|to like|"
        r"really|so|pleased)|seemed (?:to go|like (?:a|it|such)|perfect|fine|ok|good|great|positive)",
        clause,
    ):
        return False
    if (
        name == "behaviour"
        and not notice
        and re.match(r"(?:seem|appear|came|come|enthus|quiet|answers|nerv|confid)", m.group())
        and re.search(r"\b(?:i was|i felt|i'm|im|i am|i feel|my nerves)\b", clause)
        and not _THEYSAID.search(clause)
    ):
        return False
    if (
        name == "experience"
        and re.match(r"(?:two|three|five|ten|\d+)\+? years|years|worked|working|fresh|managed", m.group())
        and not re.search(
            r"\b(?:need\w*|want\w*|require\w*|looking|more|only|enough|least|not|\w+n't|who|had|has|other|someone|"
            r"with|minimum|after)\b",
            clause,
        )
    ):
        return False
    return not (
        name == "experience"
        and not notice
        and re.search(
            r"\b(?:i have|i've|ive|i'd|with my|after my|my \d+|my (?:ten|five|twenty))(?: \w+){0,3} (?:years|" r"experience)",
            clause,
        )
        and not _THEYSAID.search(clause)
    )


def _blames(low: str, left: int, right: int, m: re.Match[str], notice: bool) -> bool:
    """Whether pay, place, time or papers are given as the ground, not merely mentioned."""
    sentence = low[left:right]
    if re.search(
        r"\b(?:because|due|owing|reason|unfortunately|as you|since you|as i|since i|cos|cuz|need\w*|require\w*|"
        r"can'?t|cannot|not|\w+n't|too|unable|without|outside|above|beyond|only|over|lack\w*|must|no|rather|"
        r"expect\w*|instead|prefer\w*|wanted|want|someone who|somebody who|who can|could|long\w*|sooner|nearer|"
        r"closer|local\w*|unless|isn't|isnt|dont|don't|doesnt|higher|more|match|clash\w*|wouldn'?t|issue|problem|"
        r"apparently|sticking)\b",
        sentence,
    ):
        return not re.search(
            r"\b(?:applied in|when (?:it|you) becomes? available|be available (?:to|for) (?:talk|chat|you|any)|"
            r"available (?:from|on request|upon|if|to (?:discuss|talk|give|answer|provide|those|candidates|anyone|you|"
            r"share))|feedback (?:is|was|not)|other locations|talk about (?:the )?salary|will be available|"
            r"roles? (?:become|becomes|available)|asked about (?:my )?salary|not available for feedback|"
            r"become available|at this location|becomes? available|available (?:for|at) (?:the|this) (?:role|time|"
            r"moment)|not available)\b",
            sentence,
        )
    return False


def _fit_holds(low: str, t: _Text, m: re.Match[str]) -> bool:
    left, right = t.sentence(m.start())
    if re.search(
        r"\b(?:future|other roles|another role|keep|file|contact you|come up|comes up|arise|opportunit|good luck|"
        r"you find|find (?:a|the)|next role|somewhere|job alerts?|elsewhere|when we have|watch|if (?:a|any|"
        r"something))\b",
        low[left:right],
    ) and not re.search(r"\b(?:not|\w+n't|more closely|closer|better|candidate|someone|others)\b", low[left : m.end()]):
        return False
    return "not " in low[max(left, m.start() - 30) : m.start()] or not re.search(
        r"\b(?:i (?:am|was|would be|thought i was|felt like)|you (?:would|could|might|may) be|thought it was|"
        r"felt like|seemed like|sounded like) (?:\w+ ){0,2}$",
        low[max(left, m.start() - 30) : m.start()],
    )


_FUTURE_SENT = Scan(
    r"\b(?:future (?:role|roles|opening|openings|vacanc\w+|opportunit\w+|position|positions)|keep your|"
    r"on file|on our (?:books|records|system|database)|talent (?:pool|community|network)|job alerts?|"
    r"check (?:our|the) (?:website|careers)|we(?:'d| would) (?:like to |love to )?encourage|wish you|"
    r"best of luck|good luck|all the best|all the success)\b"
)


def _future_spans(t: _Text) -> list[tuple[int, int]]:
    out = []
    for m in t.each(_FUTURE_SENT):
        left, right = t.sentence(m.start())
        seg = t.low[left:right]
        cut = re.search(r"\b(?:but|however|and)\b|,", seg[: m.start() - left][::-1][::-1]) if right - left > 160 else None
        out.append((left + (cut.end() if cut else 0), right))
    return out


# --- door, feedback, filled -----------------------------------------------------------------------------------------

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
    r"information)|(?:now or|or) (?:at (?:a|any) later|in the future)(?: date)?|(?:not|n't) (?:wish|want|expect|like) to (?:see|receive|hear|get|have)(?: \w+){0,5} (?:again|application)|no point (?:in )?(?:\w+ )?(?:re-?applying|applying|trying)|don'?t (?:re-?apply|apply again|bother)|not to (?:re-?apply|apply again|bother)|"
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
    r"the summer|summer|a year|(?:\d+|six|three|twelve) months|qualify\w*)|(?:once|when) (?:i|you)(?:'ve| have)? (?:qualif\w+|finish\w*|"
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
    r"\b(?:(?:hold|holding|hang|hanging|held) on to (?:your|my)|(?:keep|kept|keeping|hold|held|holding|retain\w*|save\w*|store\w*|have|put|stay|"
    r"remain)(?: \w+){0,8} (?:on (?:file|record|our (?:books|records|system|database|files|radar)|"
    r"their (?:books|records|system|database|files|radar)|the (?:books|list|system))|in (?:our|their|"
    r"the) (?:database|talent|files|records|system|pool|network|books)|in mind|(?:for|about|"
    r"of) (?:any )?(?:future|other|further|upcoming|new|similar))"
    r"|(?:future|other|further|similar|new|upcoming|suitable|alternative|more|another|different|any|"
    r"additional|later|current) (?:\w+ ){0,3}(?:role|roles|vacanc\w+|opening|openings|opportunit\w+|position|"
    r"positions|job openings|jobs|posts|post)\b|(?:re-?apply\w*|apply(?:ing)? (?:again|to|for (?:other|future|"
    r"another|any|more))|try(?:ing)? again|look(?:ing)? (?:again|out)|come back)|(?:talent (?:pool|community|"
    r"network|bank)|mailing list|job alerts?)|(?:keep|stay|remain|be|get) (?:\w+ )?in (?:touch|contact)|(?:see|hear) (?:your name|from (?:you|me)|(?:you|me)) (?:\w+ )?again|(?:do |please )try (?:us |for )|(?:other|new|more) (?:vacanc\w+|jobs|posts|roles|things) (?:come|open|turn)\w*|"
    r"cross(?:ing)? paths|paths (?:will |may |might )?cross|(?:check|visit|watch|monitor|keep an eye on|see|"
    r"look at|browse|following?|eye on)(?: \w+){0,4} (?:website|careers?|vacanc\w+|job (?:board|page)|"
    r"openings|page|site|linkedin|jobs)|on (?:the|their|our) books|door (?:is|was|stays|'s)? ?(?:always |"
    r"still )?open|(?:reach|contact|think|thinking|keep|consider) (?:\w+ ){0,3}(?:again|you|"
    r"me) (?:\w+ ){0,3}(?:if|when|should|in (?:the )?future|for)|if (?:something|anything|another|a role|"
    r"any other|one|other|more)(?: \w+){0,5} (?:comes|came|opens|arises|becomes|turns|pops|suitable)|"
    r"keep (?:following|watching|checking|looking)|think of (?:us|them)|(?:year|months) for other|next time|something else (?:comes|came)|(?:on|in) (?:our|their|the) (?:talent|candidate) \w+|on file)\b"
)
_LATER = Scan(
    r"\b(?:in (?:the )?(?:early |late |mid |mid-)?(?:spring|summer|autumn|fall|winter|new year|january|february|march|april|may|june|july|august|september|october|november|december|"
    r"q[1-4]|(?:a|\d+|two|three|four|six|nine|twelve|few|couple of) (?:weeks?|months?|years?)(?:'?s?'? time)?)|next (?:year|spring|summer|autumn|fall|season|term|intake|cohort|round|christmas|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)|after (?:christmas|easter|the (?:summer|holidays|new year))|when (?:term|the season|the new \w+|we open|they open|i(?:'m| am) 18|"
    r"you(?:'re| are) 18|you qualify|you graduate|the \w+ (?:shop|store|wing|site|branch|office|ward|team) opens)|(?:this|come|for the) (?:spring|summer|autumn|winter|christmas)|from (?:january|february|march|april|may|june|july|august|september))\b"
)
_INVITE = re.compile(
    r"\b(?:come back|come (?:and|to) (?:see|talk)|(?:try|apply|ask|look) again|re-?apply|get (?:back )?in touch|touch base|(?:ring|call|text|email|message|write|ping|hit|contact|drop|give|look) (?:me|us|him|her|them|up)|"
    r"hit (?:me|us|him|her|them) up|reach out|pop (?:back|in)|knock|shout|back (?:in|to|for)|talk to|speak to|(?:want|wants|like|love|hope|hoping|plan\w*|expect\w*) (?:me|you|to have (?:me|you)|to see (?:me|you))|"
    r"(?:ask(?:ing)? for|will need|'ll need|need(?:s|ing)? (?:someone|people|more|a|an)|(?:taking|take) (?:on )?more|intake|round|cohort|opening|open|open up|recruit\w*|taking on|take on|hire|hiring|starts?|starting|coming up|come up|posts?|vacanc\w+|places?|shifts?|another (?:role|post|job|vacancy|one)|top of (?:my|our|the) list|keep (?:you|me) in mind))\b"
)
_INSTEAD = Scan(
    r"\b(?:(?:offer(?:ed|ing)?|give|gave|put) (?:you|me) (?:the |some |an? |down for |forward for )?(?:\w+ ){0,3}(?:shifts?|(?:job|role|post|position|contract|internship|placement|trial|cover|work) instead|bank|waiting list|reserve)|"
    r"(?:would|might|could|can) (?:you|i|he|she|we) (?:\w+ )?(?:consider|be interested in|think about|look at) (?:our|the|their|a|an) (?:\w+ ){1,4}(?:role|post|job|position|scheme|programme|shift|team)|(?:you|i) (?:would|might|could|may|'d) (?:suit|fit|be (?:good|great|better|right|perfect) (?:for|in)) "
    r"(?:our|the|their|a|an) (?!future)(?:\w+ ){0,4}(?:role|post|job|position|scheme|programme|team|desk|ward|shop|branch|site|office)|(?:talk|speak|write|introduc\w*|put|pass\w*)(?: \w+){0,6} (?:to|with) (?:my|our|his|her|their|a) (?:colleague|sister|counterpart|other|friend|team in|opposite number))\b"
)
_DOOR_NOT = re.compile(
    r"\b(?:i (?:have|had|do|did|want|applied|got|am|need|'ve)|i'm|i'll|i will|my|i can|there (?:are|"
    r"will be) other|plenty (?:of|more)|looking (?:at|for)|should i|can i|could i|do i|would it|is it|want to|"
    r"i'd|never|no mention|didn'?t (?:say|mention|offer)|nothing about|not a word about|no word (?:on|about|"
    r"of)|without|focus on|others?|apply(?:ing)? (?:for|to) (?:other|more)) (?:\w+ ){0,5}$"
)


_TURN = re.compile(r"\b(?:but|though|although|however|still|yet)\b|[,:]| - ")
_ROLE_WORD = re.compile(
    r"reserve|waiting list|falls?\b|drops?\b|declin|pulls out|turns it|says no|backs out|bank\b|colleague|sister|counterpart|"
    r"branch|store|depot|site|school|ward|clinic|shop|office|department|friend|internship|apprentice|scheme|programme|"
    r"intake|cohort|team\b|qualif|graduat|months?\b|weeks?\b|years?\b|season|term\b"
)


def _named(t: _Text, start: int, end: int) -> bool:
    """Whether an invitation names a role, a time, a place or a person, which is what makes it a specific one."""
    low = t.low
    if _ROLE_WORD.search(low, start, end) or _LATER.search(low, start, end):
        return True
    if any(word in ROLE_HEADS for word in re.findall(r"[a-z]+", low[start:end])):
        return True
    return re.search(r"(?<=[a-z,] )(?!I\b|CV\b|HR\b)[A-Z]", t.cap[start:end]) is not None


def _door(t: _Text) -> Slot[str]:
    low = t.low
    closed = t.one(_DOOR_CLOSED)
    if closed and not re.match(r"(?:for|within|until) ", closed.group()):
        return Slot("closed", _span(closed), 0.85)
    if closed:
        left, right = t.sentence(closed.start())
        if re.search(r"\b(?:re-?apply|apply again|apply)\b", low[left:right]) and re.search(
            r"\b(?:not|\w+n't|cannot|can'?t|unable|only|may not|no)\b", low[left:right]
        ):
            return Slot("closed", _span(closed), 0.8)
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
            vague = vague or _span(m)
            continue
        return Slot("specific", _span(m), 0.75)
    for m in t.each(_LATER):
        left, right = t.sentence(m.start())
        invite = _INVITE.search(low, left, right)
        if invite and not re.search(
            r"\b(?:interview(?:ed)?|feedback|answer|decision|hear(?:d)?|i (?:can|could|am|was|will|have)|start(?:ing)? (?:date|in)|until|till|they'd|cancel\w*|froze\w*|"
            r"not|\w+n't|never|no)\b",
            low[max([left, *(b.end() for b in _TURN.finditer(low, left, min(invite.start(), m.start())))]) : m.end()],
        ):
            return Slot("specific", Span(min(invite.start(), m.start()), max(invite.end(), m.end())), 0.65)
    offered = t.one(_INSTEAD)
    if offered:
        return Slot("specific", _span(offered), 0.6)
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
                and not _any(
                    low[left:right],
                    "consider",
                    "keep",
                    "file",
                    "apply",
                    "contact",
                    "touch",
                    "mind",
                    "welcome",
                    "eye",
                    "look",
                    "suit",
                )
            ):
                continue
            if not _any(
                low[left:right],
                "consider",
                "keep",
                "kept",
                "file",
                "appl",
                "contact",
                "touch",
                "mind",
                "welcome",
                "eye",
                "look",
                "suit",
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
            if re.search(r"\b(?:wish|luck|success)\b", low[left:right]) and not _any(
                low[left:right], "keep", "file", "appl", "contact", "touch", "mind", "consider", "welcome", "website"
            ):
                continue
        if (
            re.match(r"future", word)
            and re.search(r"\b(?:wish|luck|success|best)\b", low[left:right])
            and not _any(
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
        return Slot("generic", _span(m), 0.8)
    if vague:
        return Slot("generic", vague, 0.6)
    return Slot("none", None, 0.75)


_FB_REFUSED = Scan(
    r"\b(?:(?:not|\w+n't|unable|cannot|can'?t|cant|won'?t|wont|couldn'?t|wouldn'?t|never|no longer|dont|"
    r"do not|didnt|isn'?t|aren'?t|refus\w+|declin\w*|impossible|not possible)(?: \w+){0,9} (?:(?:individual |"
    r"personal |detailed |specific |further |any |more |interview |written |tailored |individualised |"
    r"individualized |personali[sz]ed |more detailed )*(?:feed-?back|comments?(?! box)|reasons? (?:for|why|"
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
    r"(?:never|don'?t|doesn'?t|do not|won'?t|wouldn'?t|couldn'?t|didn'?t want to|not going to|rather not) (?:\w+ )?(?:discuss\w*|comment\w*|elaborate\w*|go into|be drawn|explain\w*|say more|say why|say what|tell (?:me|you) (?:why|more|what)))\b"
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
    r"available (?:from (?:the|our) [\w ]{2,30} )?(?:on|upon) request|(?:if|should) (?:you|i)(?:'d| would)? (?:like|care|want|wish) to (?:know|hear|learn|understand)(?: \w+){0,3} (?:more|why)|if i wanted (?:it|some|any|feedback)|i (?:could|can) (?:ask|ring|email|"
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
    r"shared|emailed)|come|reach)|call|session|meeting|chat|is (?:coming|on its way|to come))|(?:talk|walk|go|run|take) (?:me|you) through|(?:go|run|talk) (?:back )?(?:through|over) (?:my|your|the|how) (?:\w+ )?(?:answers?|interview|notes|scor\w+|panel|went|looked|feedback)|"
    r"(?:yarn|chat|talk|word) about how (?:you|i) (?:went|did)|(?:send|give|email|share)(?: \w+){0,3} (?:notes|comments|pointers|thoughts|feedback) on (?:how|my|your|the)|through how (?:you|i|the interview)|"
    r"offer(?:ed|s|"
    r"ing)? (?:me |you |us )?(?:some |a |detailed |any |individual |verbal |written |to give |to talk |to go |"
    r"to discuss |to run |to walk )*(?:feed-?back|through|over|about it|call to|chat about)|give (?:you|"
    r"me) (?:some |detailed |a bit of |proper )?feed-?back|chasing (?:them |him |"
    r"her )?for (?:\w+ )?feed-?back|(?:tell|show) (?:you|me) what (?:we|they|i) thought|(?:sit|"
    r"sitting) down with (?:me|you)|available (?:for|to) (?:a )?(?:feed-?back|discuss|talk (?:it|things|you))|"
    r"get (?:you|me) (?:some |more |proper |any )?feed-?back|chase (?:them |him |"
    r"her )?for (?:some )?feed-?back)\b"
)
_FB_MINE = re.compile(
    r"\b(?:should i|can i|could i|do i|how (?:do|can|should) i|want to|i'd like|i would like|i want|"
    r"i'm going to|i need|i asked|i've asked|i emailed|i wrote|is it (?:ok|worth)|wanna|hoping|i hope|i wish|"
    r"asked (?:them |her |him )?(?:for|if|why|whether)|when i asked|i did ask|would love)\b"
)


def _feedback(t: _Text, reasons: tuple[Slot[str], ...]) -> Slot[str]:
    low = t.low
    own = {r.value: r for r in reasons}
    for name in ("behaviour", "skill", "experience"):
        if name in own:
            return Slot("given", own[name].span, 0.8)
    if not _any(
        low,
        "feed",
        "comment",
        "how ",
        "share",
        "final",
        "outcome",
        "decision",
        "result",
        "company rule",
        "over it",
        "reason",
        "why",
        "through",
        "pointer",
        "notes",
        "say",
        "tell",
        "detail",
        "explain",
        "explanation",
        "correspond",
        "policy",
        "discuss",
        "elaborat",
        "talk",
        "thoughts",
        "tips",
        "more",
    ):
        return Slot("none", None, 0.85)
    for m in t.each(_FB_REFUSED):
        left, _right = t.sentence(m.start())
        before = low[left : m.start()]
        if re.search(
            r"\b(?:hesitate|hesitant|why (?:not|don'?t)|i (?:did|do|have|had|could|can|would|was|just|really)?)$", before.rstrip()
        ) or re.search(r"\bhesitate\b", m.group()):
            continue
        if re.search(
            r"\b(?:not|\w+n't|no) (?:\w+ ){0,4}(?:say|said|give|gave|given|got|get|receive\w*|"
            r"had) (?:\w+ ){0,3}(?:feedback|reason|why|explanation)",
            m.group(),
        ) and not re.search(
            r"\b(?:can|could|will|would|wo|able|allowed|polic\w+|position|possible)\b|\w+n't (?:give|offer|do|"
            r"provide) ",
            m.group(),
        ):
            continue
        if not t.notice and re.match(r"(?:didn'?t|didnt|\w+n't|never|isn'?t|aren'?t)", m.group()) and "policy" not in m.group():
            continue
        if re.search(r"\b(?:i|i'm|i am|me) (?:\w+ ){0,2}$", before) and not t.notice:
            continue
        return Slot("refused", _span(m), 0.85)
    offer = next(
        (
            m
            for m in t.each(_FB_OFFER)
            if t.notice or not _FB_MINE.search(low, max(t.sentence(m.start())[0], m.start() - 40), m.start() + 8)
        ),
        None,
    )
    ask = next(
        (
            m
            for m in t.each(_FB_ASK)
            if t.notice
            or not re.search(r"\b(?:should|can|could|how|do|may) i\b", low[max(0, m.start() - 12) : m.end()])
            or re.search(r"\b(?:said|told|says|invited)\b", low[max(0, m.start() - 40) : m.start() + 6])
        ),
        None,
    )
    if offer and re.search(r"\b(?:never|not|\w+n't|no|didnt)\b(?: \w+){0,2} $", low[max(0, offer.start() - 25) : offer.start()]):
        offer = None
    if (
        ask
        and not t.notice
        and re.search(r"\b(?:i (?:asked|emailed|wrote|requested|will|want))\b", low[max(0, ask.start() - 20) : ask.end()])
    ):
        ask = None
    if ask and offer:
        return (
            Slot("on_request", _span(ask), 0.6)
            if re.match(r"(?:if|should|let|in case|where|were|please)", ask.group())
            and "happy" not in offer.group()
            and "glad" not in offer.group()
            else Slot("offered", _span(offer), 0.6)
        )
    if offer:
        return Slot("offered", _span(offer), 0.8)
    if ask:
        return Slot("on_request", _span(ask), 0.8)
    return _feedback_by_meaning(t)


def _feedback_by_meaning(t: _Text) -> Slot[str]:
    """Feedback that is spoken of without its name: how it went, why, the outcome, a talk about the day."""
    for m in t.each(_FB_ROUNDABOUT):
        if m.lastgroup == "refused":
            if not t.notice and re.search(r"\bi (?:\w+ ){0,2}$", t.low[max(0, m.start() - 12) : m.start()]):
                continue
            return Slot("refused", _span(m), 0.6)
        if not t.notice and _FB_MINE.search(t.low, max(t.sentence(m.start())[0], m.start() - 40), m.start() + 8):
            continue
        if re.search(r"\b(?:never|not|\w+n't|no|didnt|wont|nobody)\b(?: \w+){0,3} $", t.low[max(0, m.start() - 28) : m.start()]):
            continue
        return Slot(str(m.lastgroup), _span(m), 0.6)
    return Slot("none", None, 0.75)


_ON_THE_DAY = (
    r"(?:how (?:it|things|you|i|the \w+|your \w+|my \w+)(?: all)? (?:went|did|got on|came across|performed|was|were|scored|compared)|how (?:you|i) (?:did|got on)|"
    r"(?:the|our|their|this|your|my) (?:decision|outcome|result|interview|assessment|scores?|performance|answers?|marks)|"
    r"(?:what|where|why) (?:\w+ ){1,3}(?:went wrong|fell short|missed|improve|decid\w+|thought|lost|could|was|were|did|reason\w*))"
)
_FB_ROUNDABOUT = Scan(
    rf"\b(?:(?P<refused>(?:(?:not|\w+n't|cannot|cant|dont|wont|unable|never|no longer)(?: \w+){{0,4}} (?:enter into|share|disclose|reveal|"
    rf"explain|discuss|comment on|say|tell|give|go into|correspond|engage)(?: \w+){{0,4}}? (?:why|{_ON_THE_DAY}|correspondence|discussion|reasons?|detail\w*|more|further|that|candidates|individual\w*))"
    r"|(?:decision is|decisions are) final|no (?:further )?(?:correspondence|discussion|comment)\b(?! from)|company rules|polic(?:y|ies) (?:on|about|against)|(?:can'?t|cannot|won'?t|wont|cant|wouldn'?t|don'?t|dont) (?:share|say|tell me|give me|tell you) (?:why|that|reasons?|anything))"
    rf"|(?P<on_request>(?:if|should|in case|when|where) (?:you|i|u)(?:'d|'m|'re)?(?: \w+){{0,5}} (?:{_ON_THE_DAY}|(?:talk|go|run) (?:\w+ )?(?:it|this|things|anything) (?:over|through)|more (?:detail|information|about why))"
    rf"|(?:free|welcome|invited|encouraged) to (?:\w+ ){{0,4}}(?:if|{_ON_THE_DAY})|(?:drop|give|send) (?:me|us|her|him|them) (?:a |an )?(?:line|call|ring|email|shout|bell|message)(?: \w+){{0,6}} {_ON_THE_DAY}"
    r"|(?:just |only have to |you only need to )(?:ask|shout) (?:if|for|and)|(?:questions|queries)(?: \w+){0,3} (?:about|on|regarding) (?:the |our |this |your |their )?(?:decision|outcome|result|interview|assessment))"
    rf"|(?P<offered>(?:happy|glad|willing|pleased|like|love|keen|able|gladly|offer\w*|will|'ll|going to|can|promis\w+|would|'d)(?: \w+){{0,5}} (?:{_ON_THE_DAY}|(?:go|talk|run|walk)(?: \w+){{0,2}} (?:over|through) (?:it|this|our|with|your|my|the)"
    r"|go over it|talk it over|our thinking|(?:send|type up|write up|jot|put together|share|email|post)(?: \w+){0,4} (?:notes|pointers|comments|thoughts|scores?|marks|tips|observations|a few lines|write-?up))))\b"
)


_FILLED_YES = Scan(
    r"\b(?:(?:role|position|post|vacancy|job|opening|it|place|spot|places|positions|roles)(?:'s|"
    r"s)? ?(?:(?!not|never|to)\w+ ){0,5}?(?:been |was |is |were |are |got |gotten )?(?:now |already |since |subsequently |"
    r"just |recently |all )*(?:filled|taken(?! (?:a|the|into))|gone to|went to|goes to|given to|gone|"
    r"appointed to)|(?:have|has|had|'ve|'s|we|they|she|he|already|just|now)(?: now| already| since| just|"
    r" recently| both)? ?(?:hired|appointed|recruited|filled|taken on|employed|signed)\b|(?:hired|appointed|"
    r"employed|took on|taken on|recruited|signed|given it to|gave (?:it|the (?:job|role|post|position|place|"
    r"hours)) to|giving (?:it|the (?:job|role|post|position)) to|promoted)(?: \w+){0,4} (?:someone|somebody|"
    r"another|other|a|an|the|one|his|her|their|internal\w*|external\w*|from|person|candidate|applicant)|"
    r"(?:accepted|signed|taken up) (?:our |the |their |an? |my |her |his )?(?:\w+ )?(?:offer|contract|"
    r"position|role|job|post|it)|offer (?:has |was |had )?(?:been |now been )?(?:accepted|signed)|(?:has|had|"
    r"have|'s) gone to (?:a|an|one|someone|somebody|another|the|our|her|his|their) |(?:someone'?s?|"
    r"somebody'?s?|new person|new hire|successful (?:candidate|applicant)|appointee|candidate|they|she|he|"
    r"person|girl|guy|lad|other (?:one|person|candidate|guy|girl))(?: \w+){0,4} (?:starts|started|starting|"
    r"begins|has started|is starting|will start|will be joining|joins|has accepted|accepted|was hired|"
    r"was appointed|got hired|has been (?:hired|appointed))|made an appointment|appointment has been made|"
    r"(?:job|role|post|position) (?:went|goes|gone) to|(?:gone|went|going) to (?:a|an|one|someone|somebody|another) (?:lass|lad|girl|guy|bloke|woman|man|person|candidate|colleague|fella|internal|member)|put (?:one|a|an|someone|somebody|their)(?: \w+){0,5} into the (?:\w+ ){0,3}(?:post|role|job|position)|"
    r"(?:took|taken) on (?:a|an|two|three|someone|somebody|another)|gave (?:it|my job|the job) (?:away |to )|got (?:it|"
    r"the job) instead)\b"
)
_FILLED_NO = Scan(
    r"\b(?:re-?advertis\w*|advertis\w+ (?:it |the (?:role|post|position|job) )?again|(?:still|"
    r"back) (?:being )?(?:advertised|open|online|up|vacant|listed|recruiting|looking|posted|live|interviewing|"
    r"hiring|on (?:indeed|linkedin|their site|the website))|(?:post|role|job|position|vacancy|ad|"
    r"advert)(?: \w+){0,4} (?:still|again|back) (?:up|open|online|advertised|live|listed|vacant|posted|on|out|"
    r"being)|(?:not|\w+n't|nobody|no one|no-one|never|not yet|noone|"
    r"decided not to)(?: \w+){0,4} (?:been )?(?:appoint\w*|hir(?:e|ed|ing)(?: (?:anyone|anybody|any of|for|at|"
    r"someone))?|fill(?:ed|ing)?|taken on|make an appointment|made an appointment|recruit(?:ing|ed)? (?:for|"
    r"to|anyone|at))|no appointment|unfilled|remains (?:open|vacant|unfilled)|reposted|re-?posted|"
    r"start(?:ing)? (?:the )?(?:search|recruitment|process) (?:again|over|from scratch)|(?:not|"
    r"\w+n't) (?:find|found) (?:anyone|the right|someone|somebody|a suitable))\b"
)


def _filled(t: _Text, reasons: tuple[Slot[str], ...]) -> Slot[str]:
    low = t.low
    for m in t.each(_FILLED_NO):
        left, _ = t.sentence(m.start())
        if re.search(r"\b(?:not|\w+n't) (?:\w+ ){0,4}(?:hire|hired|appoint)", m.group()) and re.search(
            r"\b(?:you|me|us)\b", low[m.start() : m.end() + 5]
        ):
            continue
        if re.search(r"\b(?:still|back) (?:looking|interviewing|open)\b", m.group()) and re.search(
            r"\bi(?:'m| am| have)?\b", low[max(left, m.start() - 8) : m.start()]
        ):
            continue
        if re.search(r"\b(?:why|if|whether|maybe)\b", low[max(left, m.start() - 15) : m.start()]):
            continue
        if "appoint" in m.group() and (
            re.match(r" (?:as|to|on this|for)\b", low[m.end() : m.end() + 10])
            or re.search(r"\b(?:you|i|me)(?: \w+){0,2} $", low[left : m.start()])
        ):
            continue
        return Slot("no", _span(m), 0.8)
    for r in reasons:
        if r.value == "cancelled_or_frozen" and r.sure >= 0.7:
            return Slot("no", r.span, 0.8)
    for m in t.each(_FILLED_YES):
        left, _right = t.sentence(m.start())
        before = low[max(left, m.start() - 40) : m.start()]
        inner = low[max(left, m.start() - 40) : m.end()]
        if re.search(
            r"\b(?:if|when|until|once|whether|before|unless|not|\w+n't|never|till|has it|is it|was it|maybe|wonder|"
            r"probably|assume|guess|think)\b(?: \w+){0,5}$",
            before,
        ) or re.search(r"\b(?:not|\w+n't|never|yet to)\b", m.group()):
            continue
        if re.search(r"\b(?:i|you|me|i've|i'd)(?: \w+){0,2} $", before) and not re.search(r"\b(?:they|she|he|we)\b", m.group()):
            continue
        if re.search(r"\b(?:hired|employed|signed|appointed|recruited)\b", m.group()) and re.match(
            r" (?:me|you|by|at|back|up|off)\b", low[m.end() :][:8]
        ):
            continue
        if re.match(r"(?:it|job|place|role|position)(?:'s)? (?:\w+ )?(?:gone|went|goes)", m.group()) and re.match(
            r" (?:well|ok|okay|great|badly|fine|so|really|quiet|silent|down|on|through|very|wrong|live|for|all|back|"
            r"cold|dark|like|terribly|pretty|a bit)\b",
            low[m.end() :][:12],
        ):
            continue
        if re.search(r"\bgone$", m.group()) and inner and re.match(r" (?:quiet|silent|to voicemail)", low[m.end() :][:14]):
            continue
        return Slot("yes", _span(m), 0.8)
    return Slot("unknown", None, 0.8)


# --- names: employer, role, person ------------------------------------------------------------------------------------

_CAPWORD = r"(?:[A-ZÀ-ÖØ-Þ][\w&'+-]*(?:\.[\w&'+-]+)*|[0-9]+[A-Z][\w]*|[a-z]{1,2}[A-Z]\w+|&)"
_CAPNAME = (
    rf"{_CAPWORD}(?:(?: (?:of|and|&|the|de|la|del|du|des|di|da|von|upon|of the|and the) | ){_CAPWORD}|"
    rf",? (?:Inc|Ltd|LLC|GmbH|plc|Co)\b\.?){{0,6}}"
)
_CAPRUN = re.compile(rf"(?<![\w'])(?:{_CAPNAME})")
_STOPNAMES = frozenset(
    """
    i the a an we you they she he it my our your their his her this that these those dear hi hello hey thank thanks unfortunately
    regrettably sadly however although after following while since as at in on for from with to by of and but or if so no yes not
    please kind best warm regards sincerely yours faithfully hr human resources talent acquisition people team recruitment
    recruiting hiring careers manager director head subject re fw fwd date sent cc monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november december today yesterday
    tomorrow linkedin indeed glassdoor zoom teams whatsapp workday slack google meet skype email phone monday's christmas easter
    english german french spanish uk us usa eu london cv nvq nhs pay level band ref reference interview application position role
    candidate update status decision outcome regarding your mr mrs ms miss dr everyone nothing someone just got had been was is
    then when there what who why how finally apparently basically honestly anyway ok okay well now last first second final
    still never never feedback good great sorry regret morning afternoon evening greetings company confidential private
    all wishing many much also given having due because once before until during despite recruiter agency indeed's
    mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt bst est headteacher chair governors services
    im ive i'd i'm i've i'll cant dont nobody resourcing service department dept office officer operations ops secretary principal owner founder ceo alright cheers aye ciao ma'am sir madam
    restaurant restaurante company firma grade management message voicemail transcript client señora señor executive assistant regional national senior junior chief registered yes hiya betreff von datum sub vacancy
    """.split()
)
_LOWSTOP = _STOPNAMES | frozenset(
    """
    lunch lunchtime teatime dinner breakfast noon midnight folder file laptop desk reception gate door table counter bus station
    me him them us home work school uni university college first least last once all any some every each other another one two three four
    five six seven eight nine ten end time times place places job jobs people person guy girl lady man woman boss manager owner
    interviewer panel hospital shop store cafe restaurant pub bar bank firm company office warehouse factory bakery school's
    supermarket nursery hotel startup start-up charity council local small big large new old nice great really very so such same
    it's its they're im i'm ive dont didn't can't mum dad wife husband friend mate brother sister cousin neighbour anyone anybody
    somebody nobody hr's minute night day week month year half full part noon midnight morning which where here there's about
    being doing going getting having it'd he's she's we're couple few lot bit moment weekend weekends afternoon recruiter's
    client customer customers candidate candidates staff tesco's being reception phone email text letter message portal
    somewhere anywhere everywhere nowhere whoever whatever something anything everything nothing more less most both such pm am
    """.split()
)
_LOWNOUN = frozenset(
    """
    agency lass lad email emails call letter text status interview interviews interviewer rejection rejected final round second third they've she's
    he's landlord landlady deputy bursar dean registrar director ceo founder captain nurse sister doctor governor governors caretaker guv chef boss woman bloke owner recruiter recruiters hr panel head matron gaffer foreman supervisor assessment application apps portal
    app take home phone screen result results answer decision feedback reply message voicemail news bad nothing dream trial test coding
    just finally apparently basically literally still never ghosted applied interviewed went heard had did was were is got been told
    came lol lmao omg ok okay yeah yes no hi hey so um uh right well sorry thanks thank update guess guys people person team
    mum dad mate friend first last day week month today yesterday tonight monday tuesday wednesday thursday friday saturday sunday
    im i'm ive i've i'd dont don't can't cant didn't didnt wasn't its it's that that's thats there this what who how why when
    which because cos but and then after before once until since about only even really very too also always ever
    welp yep nope bruh bro omg ngl tbh lmfao smh idk imo fyi someone somebody anyone everyone nobody one two three four other another my our their his her your the a an
    sad gutted devastated annoyed angry upset tired good great long short new old big small happy honestly tbh ngl
    internship placement apprenticeship job role position vacancy post office shop store manager managers hiring admin reception
    """.split()
)
_EMP_NOTICE = re.compile(
    r"(?:\b(?:(?:interest (?:in|shown in)|appl(?:y|ying|ied) (?:to|at|with|for (?:a|the) \w+ (?:at|with))|"
    r"application (?:to|with|at)|join(?:ing)?|career(?:s)? (?:at|with)|(?:role|position|vacancy|post|job|"
    r"opportunity|opportunities|opening|openings|interview|interviews|interviewing|interviewed|interviewing|"
    r"team|time|working|work|life|placement|internship|here|us|everyone|friends|colleagues|panel|visit|day|"
    r"shift|trial|process|met|us all|hiring team|people team|roles|vacancies|Officer|Manager|Assistant|"
    r"Engineer|Analyst|Nurse|Driver|Designer|Developer|Teacher|Coordinator|Consultant|Executive|Associate|"
    r"Specialist|Operative|Advisor|Chef|Worker|Lead|Director|Administrator|Intern|Supervisor|Technician|"
    r"Representative) (?:here )?(?:at|with|within|from)|on behalf of(?: everyone at| all at| the team at|"
    r" all of us at)?|(?:calling|ringing|phoning|writing|getting in touch|messaging) from|"
    r"from all (?:of us )?at|all of us at|choosing|considering|(?:[Tt]hank you|[Tt]hanks) from|(?:it's|its|"
    rf"It's|Its|this is|This is|it is) [\w' ]{{2,30}}?,? (?:from|at|over at)|(?:candidate|employer) (?:to|with|"
    r"at)|interest (?:at|with)|(?:our|my|the) client,?|visiting|coming (?:in|down|up|over|"
    rf"along)? ?to(?: see us at)?|(?:invest(?:ing)?|spent|spend|spending)(?: \w+){{0,4}} (?:at|with)|[Ff]rom|"
    rf"[Aa]t) (?:the |The )?(?P<a>{_CAPNAME})))"
)
_EMP_TEAM = re.compile(
    rf"(?:^|\n|[-,|] |[Tt]he |your )(?P<b>{_CAPNAME}?) (?:Talent(?: Acquisition| Team| & Culture)?|Recruitment|"
    r"Recruiting|HR|People(?: Team| & Culture| and Culture)?|Hiring|Careers?|Human Resources|Resourcing|"
    r"Early Careers|Graduate|Graduates|Jobs|Staffing) ?(?:Team|team|Department|Dept|Office|Services|Partner|"
    rf"Group|&)?\b[^\n]{{0,25}}(?=\n|$|<|\.|,)"
)
_EMP_SUBJ = re.compile(
    r"^[ >*]*(?:Subject|SUBJECT|Betreff|Re|RE)\s*:\*? *(?:[Rr][Ee]: ?|"
    rf"[Ff][Ww]d?: ?)*(?:(?P<c>{_CAPNAME})(?: ?[-:|] |: )(?:[Yy]our|[Aa]pplication|[Uu]pdate|[Oo]utcome|"
    r"[Ii]nterview|[Aa]n update|[Tt]hank|[Dd]ecision|[Rr]egarding)|[^\n]*?(?:\bat|\bwith|\bfrom|\bto|-|\||"
    rf"@) (?P<d>{_CAPNAME})\s*$)",
    re.M,
)
_EMP_SMS = re.compile(rf"^\W*(?P<e>{_CAPNAME}) ?(?::|-|\||>) ")
_PLACE = re.compile(
    r"(?:London|Aberdeen|Lisbon|Porto|Leeds|Wales|Ukraine|Poland|Chile|Russia|Norwich|Ipswich|Kraków|Krakow|Portugal|Italy|Netherlands|Belgium|Sweden|Denmark|Norway|Stockport|Manchester|Birmingham|Bristol|Berlin|Dublin|Paris|Madrid|Glasgow|Edinburgh|Cardiff|"
    r"Liverpool|Sheffield|New York|Chicago|Boston|Seattle|Austin|Munich|Hamburg|Vienna|Amsterdam|Newcastle|"
    r"Nottingham|Leicester|Cork|Belfast|Toronto|Sydney|Melbourne|Paris|Zurich|Madrid|Lisbon|Rome|Milan|Warsaw|"
    r"Prague|Croydon|Reading|Oxford|Cambridge|York|Bath|Exeter|Norwich|Luton|Derby|Hull|Stockport|Bolton|"
    r"Swindon|Monday|Tuesday|Wednesday|Thursday|Friday|HR|CV|Zoom|Teams|LinkedIn|Indeed|Google Meet|Skype|"
    r"WhatsApp|Glassdoor|Workday|January|February|March|April|May|June|July|August|September|October|November|"
    r"December|Copenhagen|Rotterdam|Utrecht|Eindhoven|Mumbai|Pune|Bangalore|Bengaluru|Delhi|Chennai|Hyderabad|Lagos|Abuja|Manila|Cebu|Makati|Melbourne|Brisbane|Perth|Cologne|Frankfurt|Stuttgart|"
    r"Galway|Limerick|Dubai|Stockholm|Oslo|Helsinki|Brussels|Lyon|Milan|Barcelona|Toulouse|Nobody|English|Christmas|Easter|God|Excel|Python|SQL|UK|US|EU|Europe|Germany|France|Spain|England|"
    r"Scotland|Wales|Ireland|America|India)$"
)
_FROMADDR = re.compile(
    r"^[ >*]*[Ff]rom\s*:\*? *\"?(?P<name>[^<\"\n]*?)\"? *<?(?P<box>[\w.+-]+)@(?P<dom>[\w-]+(?:\.[\w-]+)+)>?", re.M
)
_DOMAINS_OTHER = frozenset(
    "gmail outlook hotmail yahoo icloud greenhouse-mail greenhouse lever workday myworkday myworkdayjobs "
    "smartrecruiters ashbyhq workable teamtailor bamboohr indeed linkedin jobs mail email example recruitee "
    "personio icims taleo jobvite successfactors applytojob notifications".split()
)
_CALLED = re.compile(
    r"\b(?:against|about|re|for|called|named|up for|(?P<is>[Ii]t was|[Tt]hat was|[Tt]his was|[Ii]t is|[Ii]t'?s|[Cc]ompany is|[Cc]ompany was|"
    rf"[Cc]ompany:|[Pp]lace is)) (?:the )?(?P<s>{_CAPNAME})"
)
_FOOT = re.compile(
    rf"(?:^|[-—–.!?,\n] ?)(?P<n>{_CAPWORD}(?: {_CAPWORD})?)(?: ?(?://|\||@|,|\(| at | from ) ?)(?:[a-z][\w ]{{2,20}}(?:,| at| @| of) |[A-Z][\w ]{{2,24}}, )?"
    rf"(?:the )?(?P<e>{_CAPNAME})\)?\W*$"
)
"""The end of a short message: who writes and for whom ("Inês, Quillo", "Sue (Patel Pharmacy)")."""
_CORP = re.compile(
    r"\b(?:Ltd|Limited|plc|PLC|GmbH|Inc|LLC|AG|Group|NHS|Trust|Council|Hospital|University|College|School|"
    r"Academy|Bank|Bakery|Care|Homes?|Logistics|Foods?|Stores?|Hotel|Labs?|Studios?|Partners|Solutions|"
    r"Systems|Technologies|Services|Foundation|Society|Association|Centre|Center|Institute|Museum|Airlines|"
    r"Motors|Media|Software|Clinic|Surgery|Nursery|Kitchen|Restaurant|Cafe|Café|Construction|Engineering|"
    r"Energy|Insurance|Retail|Supermarkets?|Warehousing|Freight|Transport|Housing|Pharmacy|Library|Solicitors|"
    r"LLP|Architects|Dental|Health(?:care)?|Robotics|Digital|Analytics|Design|Publishing|Press|Farms?|Brewery|"
    r"Coffee|House|Books|& Co|& Sons?|Couriers|Distribution|Parcels|Works)\b"
)

_EMP_ACC = re.compile(
    r"\b(?:interview(?:ed|ing|s)?|interviwed|role|job|position|post|appl(?:ied|ying|ication|y)|rejected|"
    r"rejection|turned down|knocked back|ghosted|round|stage|trial|shift|trial shift|heard|hear|heard back|"
    r"hearing|word|no|email|e-mail|mail|call|letter|text|message|voicemail|turned me down|place|placement|"
    r"internship|apprenticeship|panel|work|working|career|started|offer|vacancy|manager|recruiter|hr|lady|"
    r"woman|guy|man|someone|somebody|people|day|screen|test|assessment|opening|spot|gig|team|fourth|third|"
    r"second|final|(?P<r>\w+)) (?:back |today |yesterday |again |in |there |straight )?(?:at|with|by|from|to|"
    rf"for) (?:the |The )?(?P<n>{_CAPNAME})"
)
_EMP_SUBJECT = re.compile(
    r"(?:^|[.!?\n,;:] ?|\b(?:and|but|so|then|because|when|that|cos|after|guess|hear|how|why) )(?:the |The |"
    rf"well,? |so,? |So,? )?(?P<s>{_CAPNAME})(?:'s)? (?:have |has |had |just |finally |then |only |also |"
    r"actually |literally |never |didn't |did not |did |kindly |already |people |HR |hr |recruitment |"
    r"lot )*(?:e-?mail(?:ed|s)?|rang|called|phoned|reject(?:ed|s)|turn(?:ed|s) me down|said|says|told|ghosted|"
    r"texted|wrote|sent|passed|let me|came back|got back|went|decided|knocked|messaged|declined|want|wanted|"
    r"chose|picked|didn't want|left me|filled|hired|gave|have decided|dumped|replied|responded|interviewed|"
    r"cancelled|withdrew|pulled|froze|need|needed|binned|dropped|contacted|said no|no longer|informed|"
    r"notified|updated|is not|was|were)\b"
)
_EMP_LOW = Scan(
    r"\b(?:interview(?:ed|ing)?|job|role|applied|application|trial shift|trial|shift|rejected|turned down|"
    r"heard back|heard|rejection|knocked back|ghosted|final round|round|position|apprenticeship|internship|"
    r"placement|worked|no|email|call|letter|text|voicemail|message|hr|recruiter|manager|lady|guy|someone|"
    r"apply|work|got) (?:back |today |yesterday )?(?:at|with|by|from|to) (?P<n>[a-z0-9][\w&'+-]*(?:\.(?:com|"
    r"io|ai|co))?(?: (?:and|&|of) [\w']+)?)"
)
_EMP_LOWSUBJ = re.compile(
    r"(?:^|[.!?\n,;] ?|\b(?:and|but|so|then|cos|well|lol|omg|lmao|ok|basically|ugh|yeah|turns out|that|today|yesterday|"
    r"the) )(?P<s>[a-z0-9][\w&'+-]*(?: [a-z&][\w&'+-]*)?) (?:have |has |just |finally |then |never |hr |"
    r"people |status |portal |recruiter |also )*(?:emailed|rang|phoned|called|reject(?:ed)? me|rejected|"
    r"turned me down|ghosted|texted|knocked me back|passed on me|messaged|binned me|dumped me|said|sent|"
    r"got back|came back|changed|says|went with|wrote|replied|told me|took home|take home|final round|"
    r"promoted|froze|hired|want(?:s|ed)?|text(?:ed)? me|text(?= me)|didn't|dont|don't|no today|have|are|chose|picked|took|"
    r"gave|let me|msg'?e?d|mailed|phoned|decided|interview|assessment)\b|^(?P<c>[a-z0-9][\w&'+-]*(?: [a-z&][\w&'+-]*)?)(?: ?:|,| - )"
)


_CASED = re.compile(r"\bI(?:'m|'d|'ve)?\b[^\n]*[.!?] [A-Z][a-z]|^[A-Z][a-z][^.!?\n]*[.!?] [A-Z][a-z']+ ")
"""A writer who begins sentences with capitals writes names with them too."""
_PLAINWORD = re.compile(
    r"^(?:.{1,2}|\w+(?:ing|ed|ly|n't|'s|'d|'ll|'ve)|been|gone|went|came|come|comes|take|takes|took|rang|rung|sent|send|send|wrote|write|writes|saw|see|seen|"
    r"says|say|told|tell|tells|goes|want|wants|need|needs|made|make|makes|give|gives|gave|given|got|gets|get|put|cut|left|leave|"
    r"they|them|their|these|those|there|where|what|when|while|whilst|with|without|within|over|under|into|onto|through|until|till|"
    r"since|because|cause|cos|coz|cuz|though|although|tho|however|instead|again|already|always|never|ever|even|just|only|also|too|"
    r"then|than|that|this|back|down|away|here|soon|later|early|late|now|about|after|before|during|around|near|next|last|first|second|"
    r"third|final|round|stage|trial|trials|shift|shifts|role|roles|job|jobs|post|position|interview|interviews|application|online|app|"
    r"portal|email|emails|text|texts|call|calls|phone|letter|message|voicemail|team|staff|people|guy|lady|girl|lad|man|woman|boss|"
    r"head|hr|recruiter|recruiters|manager|managers|warehouse|store|shop|branch|depot|office|site|factory|grad|graduate|summer|"
    r"internship|placement|apprenticeship|scheme|programme|program|night|nights|day|days|week|weeks|month|months|year|years|time|"
    r"hour|hours|minute|minutes|morning|afternoon|evening|lunch|lol|lmao|omg|tbh|ngl|fr|pls|please|thanks|sorry|no|yes|yeah|nah|ok|"
    r"okay|anyway|basically|literally|apparently|honestly|actually|obviously|still|yet|but|and|who|which|how|why|would|could|should|"
    r"will|can|cant|dont|didnt|wasnt|isnt|have|has|had|having|does|did|do|were|was|are|is|be|being|am|im|ive|id|my|me|mine|our|us|"
    r"you|your|he|she|him|her|his|hers|it|its|we|rejected|rejection|rejecting|reject|ghosted|feedback|like|want|cleaner|part|full|"
    r"bar|kitchen|floor|front|reception|ward|desk|counter|till|tills|checkout)$"
)
"""Words that do not go on with a name that is written in lower case."""
_LOWCORP = frozenset(
    """
    council school primary academy college university hospital trust kitchens care home homes hospice bakery bakeries cafe hotel hotels bank group foods
    stores sports housing logistics nursery nurseries surgery clinic dental gym labs studios motors travel insurance water energy airlines airways
    football farm farms brewery coffee books garden centre law solicitors media health healthcare pharmacy vets police fire rail trains buses couriers
    lodge court manor view green hill grove tavern arms inn kettle park place residential residence heights gardens meadows steel foods services
    parcels express mail house leisure cinema cinemas theatre museum library libraries records digital consulting systems security cleaning recycling
    """.split()
)
"""Second words of a name that is written in lower case ("wren kitchens")."""
_EMP_LOWAT = re.compile(
    r"(?:\b(?:at|with|from|by|off|w|onsite at|round at|gig at|spot at|ghosted by|no from|interviewer at) )(?P<n>[a-z0-9][\w&'+-]*(?:\.(?:com|io|ai|co))?"
    r"(?: (?:and|&|of) [\w']+| [a-z]+)?)"
)


_EMP_LOWBODY = re.compile(
    r"\b(?P<n>[a-z]{3,} (?:council|hospital|primary|academy|college|university|hospice|logistics|airlines|insurance|bakery|police))\b"
)
_DECIDES = re.compile(
    r" (?:(?:have|has|had|'ve|just|then) )*(?:went with|gone with|hired|appointed|promoted|froze|are (?:not|going|moving)|have (?:hired|chosen|decided)|need someone|want someone|chose|picked)\b"
)


@lru_cache(maxsize=4096)
def _is_agency(name: str) -> bool:
    low = name.lower().strip()
    words = low.split()
    return bool(words) and (
        low in AGENCIES
        or words[-1] in AGENCY_TAIL
        or (words[0] in AGENCIES and len(words) <= 2 and words[-1] in ("recruitment", "uk", "agency"))
    )


_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr"))
_NAMELESS = _STOPNAMES - _TITLES
_FIRSTNAMES = GIVEN | _TITLES
_SMALLNOUN = _LOWSTOP | _LOWNOUN
_SMALL = _SMALLNOUN | ROLE_HEADS
_UNSPACED = re.compile(r"\S+")
_LASTSTOP = _STOPNAMES - {"services", "service", "office", "agency", "company", "level", "pay", "google", "meet", "nhs", "london", "us", "uk"}


def _trim(t: _Text, start: int, end: int) -> tuple[int, int]:
    """Cuts what is no part of a name from both ends of a run of capitalised words."""
    while start < end:
        words = [m.span() for m in _UNSPACED.finditer(t.cap[start:end])]
        if not words:
            return start, start
        first = t.low[start + words[0][0] : start + words[0][1]].strip(".,:;!?'\"")
        last = t.low[start + words[-1][0] : start + words[-1][1]].strip(".,:;!?'\"")
        if (
            first in _STOPNAMES
            and not (
                first
                in (
                    "people",
                    "best",
                    "first",
                    "great",
                    "good",
                    "talent",
                    "nhs",
                    "london",
                    "google",
                    "private",
                    "slack",
                    "linkedin",
                    "indeed",
                    "zoom",
                    "us",
                    "second",
                    "english",
                )
                and len(words) > 1
            )
            and not (
                first in ("google", "slack", "zoom", "linkedin", "indeed", "glassdoor", "workday", "nhs", "skype")
                and len(words) == 1
            )
        ):
            if len(words) == 1:
                return start, start
            start += words[1][0]
            continue
        if len(words) > 1 and (
            last
            in _LASTSTOP
            or (last in ("team", "early", "careers", "people", "talent", "graduate", "graduates"))
            or last in ("and", "of", "&", "for", "the", "i")
        ):
            end = start + words[-2][1]
            continue
        break
    while end > start and t.cap[end - 1] in ".,:;!?'\"- &":
        if t.cap[end - 1] == "." and re.search(r"\b(?:inc|ltd|co|corp)\.$", t.low[start:end]):
            break
        end -= 1
    if t.low[start:end].endswith("'s") and _POSSESSED.match(t.low, end) and t.low[start:end] not in EMPLOYERS:
        end -= 2
    parts = t.low[start:end].split()
    if len(parts) > 2 and parts[-1] in GIVEN and parts[0] not in GIVEN and _CORP.search(t.cap[start:end]):
        end -= len(parts[-1]) + 1
    two = re.match(r"(\w+) (?:and|&) (\w+)$", t.low[start:end])
    if two and two.group(1) in GIVEN and two.group(2) in GIVEN:
        return start, start
    return start, end


_POSSESSED = re.compile(
    r" (?:e-?mail|recruiter|hr|manager|portal|interview|reply|message|letter|no|decision|name|job|team|"
    r"rejection|policy|feedback|talent|people|careers|website|status|process|head|office|text|call|voicemail|"
    r"role|offer|founder|ceo|boss|recruitment|hiring|app)\b"
)


@lru_cache(maxsize=4096)
def _person_like(name: str) -> bool:
    words = name.split()
    return bool(words) and words[0].lower().strip(".") in GIVEN and "&" not in name and not _CORP.search(name) and len(words) <= 3


@lru_cache(maxsize=4096)
def _roleish(name: str) -> bool:
    words = re.findall(r"[\w-]+", name.lower())
    return bool(words) and (
        words[-1] in ROLE_HEADS
        or words[0] in ("head", "director", "senior", "junior", "chief", "vice")
    )


_NAMED = re.compile(
    r"(?::| - | on (?:mon|tue|wed|thu|fri|sat|sun)|, (?:mon|tue|wed|thu|fri|sat|sun|final|second|third|first|"
    r"interview)| (?:have|has|had|were|aren't|won't|don't|didn't|never|ghosted|finally|just|said|say|is|are|'ve|write|wrote|writes|send|sent|call|called|calls|rang|told|tell|informed|rejected|text|texted|messaged|mailed|like|liked|want|wanted|"
    r"needs?|needed|pass|passed|chose|went|gave|took|put|simply|felt|thought|no\b|not|"
    r"interview|recruiter|hr)\b)"
)
_GREETED = re.compile(
    r"(?:^|\n)[ >*]*(?:Dear|Hi|Hello|Hey|hi|hey|hello|Hiya|Good (?:morning|afternoon|evening)|Thanks|Cheers|"
    rf"To:|Alright mate),? (?P<n>{_CAPWORD})"
)


_COMMON_WORDS = frozenset(
    "scope shelter crisis northern virgin bolt grab mango size? game leon paul haven vue everyman merlin stuart kier jacobs ford total shell "
    "visa square mars three lego snap discord elastic miro the range the works mace leonardo arrival crew spar lloyd's three octopus bulb "
    "harvester wren haven mastercard paypal reddit tiktok dropbox pinterest".split()
)
"""Names that are words as well: only a place where an employer stands makes them one."""
_ACRONYMS = (
    "ra hca nvq dbs sia gcse hgv cscs pgce qts nmc sen senco ta pa phd msc ba bsc mba q1 q2 q3 q4 it usa nplq bim crm erp sql aws seo b2b "
    "b2c cfo coo cto md vp pr qa ux ui ai ml ot gp icu itu eyfs tefl celta acca cima aat cipd stop gdc rgn rmn cqc hmrc asap fyi diy "
    "sc dv ucas btec ielts toefl pin vat gdpr ats nda pip faq okr kpi roi sla api php css html java python excel r&d a&e hmo haccp mrp"
)
_NO_EMPLOYER = frozenset((_ACRONYMS + " group home dashboard candidate applicant corporate corporate services shared services registry faculty office clients customers examples").split())


_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Prof)\b|I'")
_TITLE_BEFORE = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Prof)\.? $")
_SITES = frozenset("google slack linkedin indeed glassdoor workday zoom nhs".split())
"""Names by which people apply and talk, and which are employers as well."""
_ELSEWHERE = re.compile(
    r"\b(?:my (?:friend|mate|brother|sister|wife|husband|dad|mum|partner|old job|last job|previous job|"
    r"current job|cousin)(?: \w+){0,3}|worked|years|previously|currently|used to work|i work|"
    r"next interview(?: is)?|another interview|i have an? interview|have an offer|another offer|"
    r"also (?:applied|interviewing)|tomorrow|next week|put(?:ting)? me forward|relocat\w+|pass(?:ed|ing) (?:me|you)|told|used to be|"
    r"\w+ (?:who|which) works|ringing|from here)(?: \w+){0,3} (?:at|with|for|from|to) (?:the )?$"
)


def _judge(t: _Text, start: int, end: int, person: str) -> tuple[int, int, float] | None:
    """Whether a run of words can be an employer's name: its own bounds, and what speaks for it (or against it) by itself."""
    whole = t.cap[start:end]
    if _roleish(whole) or _TITLED.match(whole) or _TITLE_BEFORE.search(t.cap, max(0, start - 6), start):
        return None
    start, end = _trim(t, start, end)
    name, cap, key = t.raw[start:end], t.cap[start:end], t.low[start:end]
    if person and key in person:
        return None
    if len(name) < 2 or key in _NO_EMPLOYER or (key in _STOPNAMES and key not in _SITES):
        return None
    if _is_agency(cap) or _PLACE.match(cap) or _roleish(cap):
        return None
    weight = 0.0
    if key not in EMPLOYERS:
        if len(name) > 3 and name.isupper() and name.isalpha() and known_word(key) and not t.cap.isupper():
            weight -= 1.0
        if _person_like(cap) and not _DECIDES.match(t.low, end):
            weight -= 2.5
    if _CORP.search(name):
        weight += 0.7
    if _ELSEWHERE.search(t.low, max(0, start - 60), start):
        weight -= 1.6
    return start, end, weight


def _employer(t: _Text, person: Slot[str]) -> Slot[str]:
    votes: dict[str, tuple[float, Span, str]] = {}

    judged: dict[tuple[int, int], tuple[int, int, float] | None] = {}

    def vote(start: int, end: int, weight: float) -> None:
        if (start, end) not in judged:
            judged[start, end] = _judge(t, start, end, person.value.lower())
        found = judged[start, end]
        if not found:
            return
        start, end, beside = found
        key = t.low[start:end]
        had = votes.get(key)
        if had:
            votes[key] = (had[0] + weight + beside, had[1], had[2])
        else:
            votes[key] = (weight + beside, Span(start, end), t.raw[start:end])

    greeted = {m.start("n") for m in _GREETED.finditer(t.cap)}
    for m in _CAPRUN.finditer(t.cap):
        a, b = m.start(), m.end()
        if a in greeted or (person.span and a < person.span.end and person.span.start < b):
            continue
        if _roleish(t.cap[a:b]):
            continue
        a, b = _trim(t, a, b)
        words = t.cap[a:b].split()
        if a in greeted or not words or _person_like(t.cap[a:b]):
            continue
        before = t.cap[max(0, a - 2) : a]
        opens = not before.strip() or before[:1] in ".!?\n" or "\n" in before
        alone = opens and (b >= len(t.cap) or t.cap[b] == "\n")
        if t.notice and alone and len(words) <= 5:
            vote(a, b, 0.9 if a < 60 or len(t.cap) - b < 90 else 0.2)
        elif opens and len(words) == 1:
            # A first word alone is a name only where what follows makes it one ("Klarna on Saturday", "Fulmar have").
            lone = not t.notice and t.cap[b : b + 1] in ".!?" and not known_word(t.low[a:b])
            vote(a, b, 0.5 if _NAMED.match(t.low, b) or lone else 0.6 if t.low[a:b] in EMPLOYERS else 0.1)
        elif t.low[max(0, a - 9) : a].endswith(("company: ", "employer: ")):
            vote(a, b, 3.0)
        else:
            vote(a, b, 0.55)
    if t.notice:
        for m in _EMP_NOTICE.finditer(t.cap):
            lead = t.low[m.start() : m.start("a")]
            vote(
                m.start("a"),
                m.end("a"),
                0.8 if re.match(r"(?:from|at) ", lead) else 0.5 if "choosing" in lead or "considering" in lead else 2.0,
            )
        for m in _EMP_TEAM.finditer(t.cap):
            if (m.group("b") and m.start("b") > 0) or m.group("b"):
                vote(m.start("b"), m.end("b"), 1.6)
        for m in _EMP_SUBJ.finditer(t.cap):
            g = "c" if m.group("c") else "d"
            vote(m.start(g), m.end(g), 1.4)
        sms = _EMP_SMS.match(t.cap)
        if sms and not re.match(
            r"\W*(?:From|Subject|Date|Sent|To|Dear|Hi|Hello|Voicemail|Re|RE|Status|New|Message|Ref|Application|"
            r"Transcript|Good|Private|Our|Your)\b",
            t.cap,
        ):
            vote(sms.start("e"), sms.end("e"), 1.5)
        if "@" in t.cap:
            m2 = _FROMADDR.search(t.cap)
            if m2:
                dom = m2.group("dom").lower().split(".")
                label = dom[-3] if len(dom) >= 3 and dom[-2] in ("co", "com", "org", "ac", "nhs", "gov") else dom[-2]
                name = m2.group("name").strip()
                if name and not _person_like(name) and "," not in name:
                    vote(m2.start("name"), m2.start("name") + len(m2.group("name").rstrip()), 1.0)
                if label not in _DOMAINS_OTHER:
                    flat = re.sub(r"[^a-z0-9]", "", label)
                    for key in list(votes):
                        squeezed = re.sub(r"[^a-z0-9]", "", key)
                        if squeezed and (squeezed in flat or flat in squeezed):
                            votes[key] = (votes[key][0] + 1.5, votes[key][1], votes[key][2])
                    if not any(sq and (sq in flat or flat in sq) for sq in (re.sub(r"[^a-z0-9]", "", key) for key in votes)):
                        at = m2.start("dom") + m2.group("dom").lower().find(label)
                        votes[label] = (0.9, Span(at, at + len(label)), t.raw[at : at + len(label)])
        for m in _FOOT.finditer(t.cap):
            vote(m.start("e"), m.end("e"), 1.3)
        sign = t.signoffs
        if sign:
            for line in re.finditer(r"[^\n]+", t.cap[sign[-1].end() :]):
                at = sign[-1].end() + line.start()
                text = line.group().strip()
                indent = len(line.group()) - len(line.group().lstrip())
                if len(text) > 60 or not text[:1].isupper():
                    continue
                parts = [(p.start(), p.group()) for p in re.finditer(r"[^,|]+(?:, (?:Inc|Ltd|LLC)\b\.?)?", line.group())]
                for off, part in parts:
                    p = part.strip()
                    o = off + len(part) - len(part.lstrip())
                    m3 = re.match(rf"(?:The |the )?({_CAPNAME})(?: (?:Talent|Recruitment|HR|People|Hiring|Careers).*)?$", p)
                    if (
                        m3
                        and not _roleish(m3.group(1))
                        and not _person_like(m3.group(1))
                        and not re.match(
                            r"(?:HR|Human|Talent|Recruitment|People|Hiring|Director|Head|On behalf|The Hiring|The Recruitment|Tel|"
                            r"Phone|Mobile)\b",
                            m3.group(1),
                        )
                    ):
                        vote(at + o + m3.start(1), at + o + m3.end(1), 1.1 if line.start() > 0 or indent else 0.9)
                    m4 = re.search(rf"(?:at|of|for|,|from) (?:the |The )?({_CAPNAME})$", p)
                    if m4:
                        vote(at + o + m4.start(1), at + o + m4.end(1), 1.0)
    else:
        for m in _EMP_ACC.finditer(t.cap):
            weight = 1.6
            if m.group("r"):
                weight = 1.4 if m.group("r").lower() in ROLE_HEADS or m.group("r").lower().rstrip("s") in ROLE_HEADS else 0.4
            prep = t.low[m.start() : m.start("n")]
            if prep.rstrip().endswith((" for", " to")) and not re.match(r"(?:appl|interview|work|job|no|offer)", prep):
                weight = max(weight - 0.8, 0.0)
            if re.match(
                r"(?:email|call|letter|text|message|voicemail|heard|hear|word|no|mail|rejection)", prep
            ) and prep.rstrip().endswith("from"):
                weight += 0.2
            vote(m.start("n"), m.end("n"), weight)
        for m in _EMP_SUBJECT.finditer(t.cap):
            vote(m.start("s"), m.end("s"), 1.4)
        lead_name = re.match(rf"\W*(?P<s>{_CAPNAME})(?: ?[:,.-] |\. )", t.cap)
        if lead_name and not _person_like(lead_name.group("s")):
            vote(lead_name.start("s"), lead_name.end("s"), 0.7)
        for m in _CALLED.finditer(t.cap):
            vote(m.start("s"), m.end("s"), 1.1 if m.group("is") else 0.5)
        if not votes or max(v[0] for v in votes.values()) < 0.8:
            low_patterns = ((_EMP_LOW, "n", 1.2), (_EMP_LOWAT, "n", 0.9), (_EMP_LOWSUBJ, "s", 1.0), (_EMP_LOWBODY, "n", 0.7))
            cased = bool(_CASED.search(t.cap))
            for pattern, group, weight in low_patterns[:: 2 if votes else 1]:
                for m in t.each(pattern) if isinstance(pattern, Scan) else pattern.finditer(t.low):
                    g = group if m.group(group) else "c"
                    a, b = m.start(g), m.end(g)
                    if person.span and a < person.span.end and person.span.start < b:
                        continue
                    words = t.low[a:b].split()
                    if cased and t.low[a:b] not in EMPLOYERS and words[0].removesuffix("'s") not in EMPLOYERS:
                        continue
                    if group == "n" and any(w.strip(".,!?") in ROLE_HEADS or w == "crew" for w in t.low[a : a + 45].split()[:4]):
                        continue
                    if len(words) == 3 and words[1] == "and" and words[0] in EMPLOYERS and words[2] in EMPLOYERS:
                        b = a + len(words[0])
                        words = words[:1]
                    if (
                        len(words) == 3
                        and words[1] == "and"
                        and t.low[a:b] not in EMPLOYERS
                        and words[2] in _LOWSTOP | {"they", "i", "now", "she", "he", "had", "got", "it"}
                    ):
                        b = a + len(words[0])
                        words = words[:1]
                    if group == "s" and len(words) == 2 and (words[0] in _LOWSTOP or words[0] in ("heard", "got")):
                        continue
                    if group == "s" and len(words) == 2 and (words[1] in _LOWSTOP or words[1] in _LOWNOUN):
                        b = a + len(words[0])
                        words = words[:1]
                    if (
                        group == "n"
                        and len(words) == 2
                        and t.low[a:b] not in EMPLOYERS
                        and words[1] not in ("and", "&", "of")
                        and words[1] not in _LOWCORP
                        and (words[0] in EMPLOYERS or _PLAINWORD.search(words[1]) or words[1] in _SMALL)
                    ):
                        b = a + len(words[0])
                        words = words[:1]
                    head = words[0].removesuffix("'s")
                    if (
                        head in _LOWSTOP
                        or head in _LOWNOUN
                        or (head in GIVEN and head not in EMPLOYERS and len(words) == 1)
                        or head.isdigit()
                        or words[-1] in _LOWSTOP
                        or head in ROLE_HEADS
                    ):
                        continue
                    if group == "s" and t.low[a:b] not in EMPLOYERS:
                        if len(words) > 1 and words[0] not in _LOWNOUN and words[1] in _SMALLNOUN:
                            b = a + len(words[0])
                        if (
                            words[0] in _LOWNOUN
                            or head.endswith(("ly", "ing"))
                            or (head.endswith("ed") and head not in EMPLOYERS)
                        ):
                            continue
                    vote(a, b, weight)
            if not votes:
                tokens = [(m.start(), m.end()) for m in re.finditer(r"[\w&'.+-]*[\w&]", t.low)]
                for i, (a, _b) in enumerate(tokens):
                    for n in (3, 2, 1):
                        if i + n <= len(tokens):
                            b = tokens[i + n - 1][1]
                            key = t.low[a:b].removesuffix("'s")
                            if key in EMPLOYERS and key not in (
                                "next",
                                "wise",
                                "meta",
                                "apple",
                                "compass",
                                "sky",
                                "target",
                                "subway",
                                "notion",
                                "boots",
                                "hermes",
                                "bt",
                                "iceland",
                                "lush",
                                "intel",
                                "costa",
                                "slack",
                                "o2",
                                "ups",
                                "booking",
                                "oracle",
                                "google",
                                "facebook",
                                "canva",
                                "ey",
                                "figma",
                                "sap",
                                "linkedin",
                                "github",
                                *_COMMON_WORDS,
                            ):
                                vote(a, a + len(key), 0.9)
    agency = _agency_name(t)
    if agency and any(v[0] >= 0.5 and not (agency.start <= v[1].start < agency.end) for v in votes.values()):
        votes = {k: v for k, v in votes.items() if not (agency.start <= v[1].start < agency.end)}
    live = {k: v for k, v in votes.items() if v[0] >= 0.45}
    if not live and agency and t.notice and "client" not in t.low:
        # Nobody else is named: "MegaMart Resourcing" is the employer's own.
        tail = t.raw[agency.start : agency.end].rfind(" ")
        return Slot(t.raw[agency.start : agency.start + tail], Span(agency.start, agency.start + tail), 0.45)
    if not live:
        return Slot("", None, 0.6)
    # A name that stands inside a longer one counts for it ("Brightwater" and "Brightwater Housing").
    for k in list(live):
        for other in list(live):
            if k != other and other in live and k in live and re.search(rf"\b{re.escape(k)}\b", other):
                live[other] = (live[other][0] + live[k][0], live[other][1], live[other][2])
                del live[k]
    top = max(live.values(), key=lambda v: (v[0], -v[1].start))
    return Slot(top[2], top[1], min(0.95, 0.45 + 0.17 * top[0]))


_ROLE_ENDS = re.compile(
    r" ?(?:interviews?|trial|roles?|position|post|vacancy|job|opportunity|opening|programme|program|scheme|"
    r"internship|apprenticeship|traineeship|placement|gig|spot|vacancies)\b"
)
_ROLE_LEAD = re.compile(
    r"(?:\b(?:role|position|post|vacancy|job|opportunity|opening|opportunity to join us|title|work|working|"
    r"place|apply|applied|applying|application|interview|interviewed|interviewing|considered|rejected|"
    r"turned down|candidate|trial|trial shift|trial day|shift|spot|unsuccessful|went|up|in|offer|interest|"
    r"candidacy|recruit|recruiting|hiring) (?:of|as|for|to be|in)(?: being| becoming| us as)? (?:an? |the |"
    r"our |one of the |their |your |this |that )*|\b(?:get|got|given|re|regarding|about|offer you|offered me|"
    r"not|taking me on as|filled|filling|cancelled|withdrawn|appointed|need|needs|hire|hiring|chosen as|"
    r"the new|become) (?:an? |the |our |one of the |their |your |this |that |new )*|\b(?:to be|to become|as|"
    r"be|being) (?:an? |the |our |their |the new )?|\bfor (?:the|an?|our|their|that|this|my) |\b(?:the|our|"
    r"their|that|this|a|an|my) |[:|-] ?|\bfor )$"
)
_ROLE_STOP = frozenset(
    """
    the a an our their your my this that of for as to in at with by from on and or is was were be been being interview interviewed applied apply
    role position post job vacancy hi dear hello thank thanks you i we they he she it his her its re subject application interviewing
    some one any no not new same said told rang called emailed phoned got get had have has just about became become becoming
    hired want wanted need needed so but then because who which successful chosen another other every each all both few
    monday tuesday wednesday thursday friday the permanent temporary current advertised above following recent your experienced strong
    stronger better suitable excellent ideal great good would only between good more much well today yesterday through via
    still also if when while after before during recently us me them him outcome update regarding interest opportunity join joining
    trial shift final round second first third stage panel unsuccessful rejected turned down went up considered recruit
    saying said like beside covering gone called being cannot can could would will did didn't not do does don't
    """.split()
) - {"sales", "first", "second"}
_ROLE_TAIL = re.compile(
    r"(?: (?:of|for|in) (?:[A-Z][\w&'-]*(?:,? (?:and|&) [A-Z][\w&'-]*| [A-Z][\w&'-]*)*|(?:operations|sales|"
    r"marketing|finance|product|people|engineering|communications|department|year \d|design|english|maths|"
    r"science|music|fundraising|digital|studies|nursing|history|care|economics|compliance|"
    r"learning)\b)(?: \d+)?)|(?: (?:I{1,3}|IV|[1-4])(?![\w:]))|,? \((?i:nights?|days|part[- ]time|"
    r"full[- ]time|maternity cover|band \d[a-z]?|level \d|grade \d|bank|mat cover|fixed[- ]term|graduate|"
    r"weekends?)\)"
)
_AGENT_TAIL = ("er", "or", "ist", "ant", "ian", "keeper", "wright", "smith", "hand")
_NOAGENT = frozenset(
    "number computer summer weather december november october september later other another manager's order "
    "answer offer letter paper together whether however never under after restaurant relevant distant "
    "instant applicant minister matter winter center computer customer partner's theatre water power "
    "transfer answer center corner dinner member remember consider master quarter better former latter "
    "master over ever rather further higher lower longer stronger earlier easier harder faster slower "
    "smaller bigger larger louder sister brother mother father daughter shower error mirror minor major "
    "senior junior interior exterior error floor factor sector vector error favour harbour labour colour "
    "honor insist resist assist exist twist list important significant brilliant pleasant reluctant constant "
    "premier corridor geezer proper anchor newspaper interior abandon candidate employer recruiter interviewer reminder folder header character chapter disaster "
    "cluster career".split()
)
_ROLE_LEAD_STRONG = re.compile(r"\b(?:for|as|be|role of|post of|position of|job of|an?|the)(?: an?| the| our)?(?: [\w-]+){0,2} $")
_TITLE_FREE = re.compile(
    r"\b(?:role|position|post|vacancy|title|job) (?:of|as|:) ?(?:an? |the )?(?P<x>[A-Z][\w&/'+-]*(?: (?:of|"
    r"and|&|for|in|to|[A-Z(][\w&/'+)-]*))*)|\b(?:the|our|a|an|your|this|"
    r"advertised) (?P<y>[\w&/'+-]+(?: [\w&/'+-]+){0,4}?) (?:role|position|post|vacancy|job|internship|"
    r"apprenticeship|traineeship|placement|graduate scheme|graduate programme|scheme|programme)\b"
)


def _role(t: _Text, employer: Slot[str], person: Slot[str]) -> Slot[str]:
    low, cap = t.low, t.cap
    toks = [(m.start(), m.end()) for m in re.finditer(r"[^\W_][\w'+#.-]*[\w+#]|[^\W_]", low)]
    best: tuple[float, int, int] | None = None
    sign = [m.end() for m in t.signoffs]
    foot = sign[-1] if sign else len(low) + 1
    for i, (a, b) in enumerate(toks):
        word = low[a:b]
        agent = (
            word.endswith(_AGENT_TAIL)
            and word not in _NOAGENT
            and len(word) > 5
            and bool(_ROLE_LEAD_STRONG.search(low, max(0, a - 40), a))
        )
        if word in ("member", "members"):
            agent = i > 0 and low[toks[i - 1][0] : toks[i - 1][1]] in ("team", "crew", "staff", "cast")
        if word == "crew":
            agent = i > 0 and low[toks[i - 1][0] : toks[i - 1][1]] in ("cabin", "kitchen", "ground", "stage")
        if (
            not agent
            and word not in ROLE_HEADS
            and not (word.endswith("s") and word[:-1] in ROLE_HEADS and _ROLE_ENDS.match(low[b : b + 14]))
        ):
            continue
        # to the left: modifiers that touch, to the right: "of Operations", "II", "(nights)".
        start = a
        j = i
        while j > 0 and i - j < 6:
            pa, pb = toks[j - 1]
            gap = low[pb:start]
            if gap not in (" ", "-", "/", " / ", " & ", " and ", ", ", " - ") or (gap == ", ") or (gap == " - "):
                break
            prev = low[pa:pb]
            if (
                prev in _ROLE_STOP
                or (prev.endswith("'s") and not prev.startswith(("child", "women", "men")))
                or (prev in GIVEN and cap[pa : pa + 1].isupper())
                or (gap == " and " and not (low[toks[j - 2][0] : toks[j - 2][1]] not in _ROLE_STOP if j > 1 else False))
            ):
                break
            if employer.span and employer.span.start <= pa < employer.span.end:
                break
            if gap == " " and prev.endswith(".") and not prev.endswith(("sr.", "jr.", ".net")):
                break
            start = pa
            j -= 1
        end = b
        tail = _ROLE_TAIL.match(cap, b)
        if tail and (
            word
            in (
                "head",
                "director",
                "lead",
                "manager",
                "teacher",
                "lecturer",
                "professor",
                "officer",
                "vp",
                "engineer",
                "nurse",
                "assistant",
                "carer",
                "worker",
                "developer",
                "analyst",
                "associate",
                "support",
                "consultant",
            )
            or tail.group().strip().startswith("(")
        ):
            end = b + len(tail.group())
        phrase = low[start:end]
        before = low[max(0, start - 45) : start]
        follow = low[end : end + 24]
        score = 0.0
        ends = _ROLE_ENDS.match(follow)
        if ends:
            score += 2.2
        lead = _ROLE_LEAD.search(before)
        if lead:
            g = lead.group().strip()
            score += (
                2.0
                if re.match(
                    r"(?:role|position|post|vacancy|job|title|appl|interview|reject|trial|candidate|considered|unsuccess|"
                    r"to be|work|turned|went|up|place|candidacy|shift|recruit|hiring|interest)",
                    g,
                )
                and " " in lead.group().strip()
                else 1.4
                if re.match(r"(?:as|be|being|to become)\b", g)
                else 1.2
                if g.startswith("for")
                else 0.9
                if g in (":", "-", "|")
                else 0.2
                if re.match(r"(?:the|our|their|that|this|my|an?)$", g)
                else 1.1
            )
        if re.match(r" ?(?:at|with) ", follow) and lead:
            score += 0.4
        if a >= foot or (t.notice and a > foot - 2):
            score -= 2.5
        if (
            re.match(
                r"(?:hiring|line|the|my|store|shop|regional|area|hr|recruitment|talent|home|ward|duty|floor|office|"
                r"general|deputy|restaurant|assistant|depot|site|team|department|recruiting|people)? ?(?:manager|"
                r"recruiter|director|supervisor|boss|head|recruitment consultant|hr manager|lead|head chef|chef|partner|"
                r"consultant|agent|principal|doctor|agent)$",
                phrase,
            )
            and not ends
        ):
            if re.search(r"\b(?:the|a|my|from|with|by|their|our|hiring) (?:\w+ )?$", before) or re.match(
                r" ?(?:,|rang|called|said|told|emailed|phoned|was|who|and|from|at the|just|texted|wanted|thought|there|"
                r"himself|herself|took|walked|felt|gave|sent|came|then|if|has|had|liked|decided|\()",
                follow,
            ):
                score -= 0.0 if re.search(r"\b(?:as|for|for the|role of|post of|job as) (?:an? |the )?$", before) else 1.6
        if not ends and _TELLS.match(follow) and not re.search(r"\b(?:as|for|for the|role of|post of|job as) (?:an? |the )?$", before):
            score -= 1.6
        if "hiring manager" in phrase or (phrase in ("recruiter", "manager", "the manager") and not ends):
            score -= 1.5
        if (
            re.search(
                r"\b(?:experience as|worked as|been|i'm|i am|currently|i was|from being|years as|years of|friend is|other|"
                r"another|former|internal|successful|chosen|for other|junior|more junior|similar|different|"
                r"background as) (?:an? |the |of )?(?:\w+ ){0,2}$",
                before,
            )
            and not ends
        ):
            score -= 0.9
        if re.search(
            r"\b(?:another|different|other|future|new|junior|look out for|keep an eye out for|apply for (?:the|our|a|an)|consider (?:the|our)|"
            r"reapply for|instead|suited to|better suited|next (?:interview )?(?:is )?for|encourage you to apply|"
            r"an? opening|alternative)(?: \w+){0,3} $",
            before + " " if not before.endswith(" ") else before,
        ) and not re.search(r"\b(?:thank|appl(?:ied|ication|ying)|interest)\b", before):
            score -= 1.2
        if re.match(r"(?:.*\b)?(?:candidate|stronger|internal)\b", phrase):
            score -= 1
        if len(phrase.split()) >= 2:
            score += 0.25
        if cap[start : start + 1].isupper() and t.notice:
            score += 0.3
        alone = (start == 0 or low[start - 1] == "\n") and (end >= len(low) or low[end] in "\n\r")
        if alone and t.notice and start < foot:
            score += 1.6
        elif (
            not t.notice
            and (start == 0 or low[max(0, start - 2) : start] in (", ", ". ", ": "))
            and end < len(low)
            and low[end] in ",.:"
        ):
            score += 1.1
        if t.notice and re.match(r"[ >*]*(?:subject|re|betreff)\b", low[low.rfind("\n", 0, start) + 1 :][:12]):
            score += 1.3
        if person.span and 0 <= start - person.span.end <= 4:
            score -= 2
        if score >= 0.2 and (best is None or score > best[0] + 0.05):
            best = (score, start, end)
    if best is None or best[0] < 1.0:
        for m in _TITLE_FREE.finditer(cap):
            g = "x" if m.group("x") else "y"
            a, b = m.start(g), m.end(g)
            words = low[a:b].split()
            kind = low[b : m.end()].strip()
            while words and words[0] in _ROLE_STOP:
                a += len(words[0]) + 1
                words = words[1:]
            if (
                not words
                or any(w in _ROLE_STOP for w in words)
                or (
                    len(words) == 1
                    and words[0]
                    in (
                        "right",
                        "dream",
                        "whole",
                        "perfect",
                        "old",
                        "last",
                        "next",
                        "part-time",
                        "full-time",
                        "day",
                        "real",
                        "actual",
                        "big",
                        "particular",
                        "available",
                        "similar",
                        "best",
                        "same",
                        "proper",
                        "different",
                        "future",
                        "time",
                        "specific",
                        "open",
                        "actual",
                        "previous",
                        "junior",
                        "senior",
                        "desk",
                        "second",
                        "nice",
                        "job",
                        "lovely",
                        "interesting",
                        "dreamjob",
                        "entire",
                        "stupid",
                        "bloody",
                        "first",
                        "only",
                        "suitable",
                        "advertised",
                        "vacant",
                        "remaining",
                        "shitty",
                        "summer's",
                    )
                )
            ):
                continue
            if re.search(r"\b(?:another|different|other|new|next)$", low[max(0, a - 12) : a].strip()):
                continue
            if employer.span and employer.span.start < b and a < employer.span.end:
                if employer.span.end >= b:
                    continue
                a = employer.span.end + 1
                if a >= b:
                    continue
            if kind in (
                "internship",
                "apprenticeship",
                "traineeship",
                "placement",
                "graduate scheme",
                "graduate programme",
                "scheme",
                "programme",
            ):
                b = m.end()
            if best is None or best[0] < 0.9:
                best = (1.2, a, b)
                break
    if best is None:
        return Slot("", None, 0.6)
    _, start, end = best
    while end > start and cap[end - 1] in " ,.-":
        end -= 1
    return Slot(t.raw[start:end], Span(start, end), min(0.92, 0.4 + 0.14 * best[0]))


_TELLS = re.compile(
    r",? (?:[A-Z]\w+ |there |then |just |has |had |also |who )?(?:emailed|e-mailed|rang|called|phoned|told|said|says|wrote|texted|messaged|"
    r"looked|reported|explained|informed|came|walked|thought|felt|in charge|, a (?:ms|mr|mrs|dr))\b"
)
_NAMEWORD = r"(?:[A-ZÀ-ÖØ-Þ](?:[\w'’-]*[\w]|\.)?)"
_NAME = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Señora|Señor|Monsieur|Madame|Sr|Sra|Frau|Herr|Chef|Sister|Sir|Dame|Ma'am|"
    rf"Matron)\.? )?{_NAMEWORD}(?: (?:{_NAMEWORD}|de|van|von|der|den|la|di|da|bin|al|ten|ter|O'\w+)){{0,4}}"
)
_SIGNNAME = re.compile(rf"[\s,*_>-]*(?P<n>{_NAME})(?=\s*(?:[,(|\n/-]|$|\.|x+\b|- ))")
_NOTNAME = re.compile(
    r"\b(?:team|talent|recruit\w*|hr|human|resources|people|hiring|careers?|department|ltd|limited|group|"
    r"trust|council|office|services|panel|manager|acquisition|regards|admissions|company|the|university|"
    r"school|college|hospital|management|committee|support|on behalf|sent from|unsubscribe|candidate|best|"
    r"kind|sincerely|yours|thank|wishes|thanks|all|good|dear|phone|tel|mobile|operations|store|head|director|"
    r"sir|madam|everyone|applicant|we|please|this|if|your|you)\b"
)
_PERSON_SMS = re.compile(
    r"(?:\b(?:it's|its|It's|Its|it is|this is|This is|It is|my name is|My name's|my name's|here is|"
    rf"speaking is) (?:only |just )?)(?P<n>{_NAME})(?=[ ,.]*(?:here|from|at|in|over|calling|\(|,|\.|again|the|"
    r"with|ringing|speaking|-))"
)
_PERSON_LOWSMS = Scan(
    r"\b(?:it's|its|it is|this is|my name is|my name's) (?:only |just )?(?P<n>[a-z][a-z'-]+)(?= (?:here|from|"
    r"at|calling|over|again|with|ringing|speaking)\b|,)"
)
_ACT = (
    r"(?:himself |herself |just |finally |then |only |also |actually |has |had |have |just |from \w+ |of \w+ |kindly |very |"
    r"nicely |\w+ly )*(?:e-?mail(?:ed|s)?|rang|ring|rings|called|calls|phoned|phones|told|texted|said|says|"
    r"wrote|messaged|sent|let me|came back|got back|broke|replied|left (?:me )?a|telephoned|telephoned|"
    r"took the trouble to|was kind enough to|had the decency to|was the one|gave me|stopped me|took me|"
    r"walked me|turned me down|rejected|sat me|pulled me|whatsapped|confirmed|informed|explained|contacted|"
    r"dm'?e?d|signed|delivered)\b"
)
_PERSON_SUBJ = re.compile(
    rf"(?P<n>{_NAME})(?:,? ?(?:\(?(?:the|my|their|our|from|of|off|in|at|who|a|an|"
    rf"an?) [\w' &-]{{1,40}}?\)?,?)?) {_ACT}"
)
_PERSON_BY = re.compile(
    r"\b(?:(?:email|e-mail|mail|call|phone call|letter|message|text|voicemail|note|word|news|msg|whatsapp|"
    r"reply|response|rejection|no|told|heard|signed|rang|phoned|informed|DM|dm|called|sent|heard back|"
    r"got back|from|came|phone|chat) (?:\w+ )?(?:from|by|off|with|w|w/)|signed(?: off)?(?: by| as)?|"
    r"by) (?:(?:a|the|my|their|our|someone called|somebody called|a lady called|a woman called|a man called|"
    r"some guy called|a guy called|some woman called|hiring manager|recruiter|manager|HR|hr|owner|"
    r"store manager|head chef|interviewer|recruitment consultant|contact|talent partner|[a-z]+ manager|"
    rf"[a-z]+ lead),? )*(?P<n>{_NAME})"
)
_PERSON_TITLE = re.compile(
    r"\b(?:recruiter|manager|interviewer|boss|owner|consultant|supervisor|director|head|lead|lady|woman|man|"
    r"guy|bloke|matron|chef|foreman|headteacher|agent|partner|contact|hr person|person|called|named|name is|"
    r"name was|principal|secretary|officer|coordinator|administrator|advisor|nurse|chair)(?:,? | \(|"
    rf" - )(?:there |in hr |from hr )?(?:called |named |whose name is |is called )?(?P<n>{_NAME})"
)
_PERSON_LOW = re.compile(
    r"\b(?P<n>[a-z][a-z'-]+)(?: (?P<m>[a-z][a-z'-]+))?(?:,? ?(?:\(?(?:the|my|their|from|off|of|in|at|who|a|"
    r"an) [\w' &-]{1,28}?\)?,?)?) (?:just |finally |then |only |also |has |had |have |from \w+ )*(?:emailed|"
    r"dm'?e?d|rung|messaged me|rang|called|phoned|told|texted|said|wrote|messaged|sent|let me|came back|got back|broke|left (?:me )?a|"
    r"gave me|pulled me|took me|stopped me|replied|turned me down)\b"
)
_PERSON_OWNS = re.compile(
    rf"(?P<n>{_NAME})(?:'s (?:\w+ )?(?:note|e-?mail|call|letter|message|voicemail|text|name (?:came|come|popped|flashed)|reply|words)\b|,? (?:from|of|at) [\w&' ]{{2,30}}? (?:she|he) "
    r"(?:\w+ )?(?:call|write|say|tell|explain|email|phone)|(?: \w+){1,4} in (?:yesterday|today|monday|friday|thursday|tuesday|wednesday)'?s (?:e-?mail|call|letter)| literally )"
)
_PERSON_LOWMRS = Scan(
    r"\b(?P<n>(?:mr|mrs|ms|miss|dr|frau|herr) [a-z][a-z'-]+)(?= (?:from|at|rang|called|emailed|phoned|told|said|wrote|texted|the))"
)
_PERSON_LOWBY = Scan(
    r"\b(?:email|mail|call|letter|message|text|voicemail|note|word|told|heard|signed|rejection|no|phone call|"
    r"msg|came|rang|called) (?:from|by|off) (?:the |my |a |their )?(?:manager |recruiter |lady called |"
    r"guy called |woman called |man called |someone called |hiring manager |owner |boss |"
    r"called )?(?P<n>[a-z][a-z'-]+)(?: (?P<m>[a-z][a-z'-]+))?"
)
_PERSON_LOWTITLE = Scan(
    r"\b(?:recruiter|manager|interviewer|boss|owner|consultant|supervisor|lady|woman|man|guy|bloke|matron|"
    r"chef|foreman|called|named|agent) (?:there |called |named |is |\()?(?P<n>[a-z][a-z'-]+)\b"
)


def _bad_person(t: _Text, name: str, employer: str) -> bool:
    low = name.lower()
    words = low.split()
    if len(words) == 2 and words[0] in GIVEN and words[1] in ("best", "good", "dear", "head", "store", "day", "price", "school", "office"):
        return False
    if len(words) > 1 and words[0] not in GIVEN and words[-1] in _LOWCORP:
        return True
    if _NOTNAME.search(low) or low in _STOPNAMES or low in EMPLOYERS or low == employer.lower() or _CORP.search(name):
        return True
    return "&" in low or (
        low.split()[0].strip(".") in _STOPNAMES and low.split()[0].strip(".") not in ("may", "mr", "mrs", "ms", "miss", "dr")
    )


def _whole_name(t: _Text, name: str, employer: str) -> bool:
    """Whether a name in a header is a person's although the list of given names lacks it: two or three plain words."""
    at = _FROMADDR.search(t.cap) if "@" in t.cap else None
    if at and name.lower().replace(" ", "") in at.group("dom").replace("-", "").lower():
        return False
    return (
        2 <= len(name.split()) <= 3
        and not _bad_person(t, name, employer)
        and not _roleish(name)
        and name.replace(" ", "").isalpha()
    )


def _person(t: _Text, employer: str) -> Slot[str]:
    low, cap = t.low, t.cap
    if t.notice:
        for sign in reversed(t.signoffs):
            m = _SIGNNAME.match(cap, sign.end())
            if m:
                a, b = m.start("n"), m.end("n")
                letters = re.search(r"(?<=\w)(?:,? (?:[A-Z]{2,5}|PhD|MSc|BSc|BA|FCIPD))+$", cap[a:b])
                if letters and letters.start() > 2:
                    b = a + letters.start()
                first_line = low[a:b]
                name = cap[a:b]
                if (
                    not _bad_person(t, name, employer)
                    and not _roleish(name)
                    and len(name.split()) <= 5
                    and (
                        low[a:b].split()[0].strip(".") in GIVEN
                        or len(first_line.split()) >= 2
                        or b >= len(low.rstrip()) - 40
                        or low[b : b + 1] in "\n,"
                    )
                ):
                    if not (employer and name.lower() in employer.lower()):
                        return Slot(t.raw[a:b], Span(a, b), 0.9)
            # A second sign-off line ("Best,\nThe team") or a name in lower case ("cheers, dave").
            m2 = re.match(r"[\s,-]*(?P<n>[a-z][a-z'-]+)\b", cap[sign.end() :][:30])
            if m2 and m2.group("n") in GIVEN and m2.group("n") not in AMBIGUOUS:
                a = sign.end() + m2.start("n")
                return Slot(t.raw[a : a + len(m2.group("n"))], Span(a, a + len(m2.group("n"))), 0.8)
        for m in _PERSON_SMS.finditer(cap):
            name = m.group("n")
            if not _bad_person(t, name, employer):
                return Slot(t.raw[m.start("n") : m.end("n")], _span(m, "n"), 0.85)
        for m in t.each(_PERSON_LOWSMS):
            if m.group("n") in GIVEN:
                return Slot(t.raw[m.start("n") : m.end("n")], _span(m, "n"), 0.75)
        here = (
            re.match(
                rf"\W*(?:(?:Hi|Hello|Hey|Ciao|Hiya|Alright|Morning|Dear)[ ,]+\w+[,.!]? )?(?P<n>{_NAMEWORD}) (?:from|at|"
                r"here) ",
                cap,
            )
            or re.search(rf"(?P<n>{_NAMEWORD}) (?:from|at|over at) [\w'& ]{{2,30}}? here\b", cap)
            or re.search(r"(?P<n>\b[A-Z]\. ?[A-Z][\w'-]+)\W*$", cap)
        )
        if here and not _bad_person(t, here.group("n"), employer):
            return Slot(t.raw[here.start("n") : here.end("n")], _span(here, "n"), 0.75)
        m3 = _FROMADDR.search(cap) if "@" in cap else None
        if m3 and _person_like(m3.group("name").strip()):
            name = m3.group("name").strip()
            cut = re.split(r" (?:at|from|via|-|\||\() ?", name)[0]
            a = m3.start("name") + m3.group("name").find(cut)
            return Slot(t.raw[a : a + len(cut)], Span(a, a + len(cut)), 0.8)
        m3b = re.search(rf"^[ >*]*[Ff]rom\s*:\*? *(?P<n>{_NAME})", cap, re.M)
        if m3b and (_person_like(m3b.group("n")) or _whole_name(t, m3b.group("n"), employer)):
            return Slot(t.raw[m3b.start("n") : m3b.end("n")], _span(m3b, "n"), 0.75)
        m3c = re.search(rf"^(?:On [^\n]*?(?:at \d{{1,2}}[:.]\d\d)?,? )(?P<n>{_NAME})(?::| <| wrote)", cap, re.M)
        if m3c and _person_like(m3c.group("n")):
            return Slot(t.raw[m3c.start("n") : m3c.end("n")], _span(m3c, "n"), 0.75)
        lines = [(x.start(), x.group()) for x in re.finditer(r"[^\n]+", cap.rstrip())]
        for at, line in reversed(lines[-3:]) if len(lines) > 1 else ():
            if at == 0 and line.rstrip().endswith(","):
                continue
            m4 = re.match(rf"[ *_-]*(?P<n>{_NAME})(?=\s*(?:[,(|]|$|- ))", line)
            if (
                m4
                and m4.group("n").split()[0].lower().strip(".") in _FIRSTNAMES
                and not _bad_person(t, m4.group("n"), employer)
                and len(line) < 60
            ):
                a = at + m4.start("n")
                return Slot(t.raw[a : a + len(m4.group("n"))], Span(a, a + len(m4.group("n"))), 0.75)
        m4b = re.search(rf"(?:^|\n|[.!?,] )(?P<n>{_NAMEWORD}) ?(?:@|,|from |at ) *{_CAPNAME}\W*$", cap) or re.match(
            rf"\W*\[[^\]\n]{{4,40}}\] (?P<n>{_NAMEWORD})[^:\n]{{0,30}}:", cap
        )
        if m4b and m4b.group("n").lower() in GIVEN:
            return Slot(t.raw[m4b.start("n") : m4b.end("n")], _span(m4b, "n"), 0.7)
        foot = _FOOT.search(cap)
        if foot and not _bad_person(t, foot.group("n"), employer) and not _roleish(foot.group("n")) and not _CORP.search(foot.group("n")):
            return Slot(t.raw[foot.start("n") : foot.end("n")], _span(foot, "n"), 0.6)
        m5 = re.search(r"(?:[-,.!?] ?|\s)(?P<n>[A-Za-z][a-z]+)(?: x+)?\W*$", cap)
        if m5 and m5.group("n").lower() in GIVEN and (m5.group("n")[0].isupper() or m5.group("n") not in AMBIGUOUS):
            return Slot(t.raw[m5.start("n") : m5.end("n")], _span(m5, "n"), 0.6)
        return Slot("", None, 0.7)
    best: tuple[float, int, Span] | None = None

    def offer(start: int, end: int, weight: float) -> None:
        nonlocal best
        while end > start and cap[end - 1] in " .,'":
            end -= 1
        if low[start:end].endswith("'s"):
            end -= 2
        name = cap[start:end]
        words = name.split()
        while len(words) > 1 and words[0].lower().strip(".,") in _NAMELESS:
            start += cap[start:end].index(words[1], len(words[0]))
            name = cap[start:end]
            words = words[1:]
        if not words or _bad_person(t, name, employer) or _roleish(name) or _is_agency(name):
            return
        while len(words) > 1 and words[-1].lower() in _STOPNAMES:
            end = start + name.rfind(words[-1]) - 1
            name = cap[start:end]
            words = name.split()
        first = words[0].lower().strip(".")
        titled = first in ("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "chef", "sister", "frau", "herr", "señora", "señor", "madame", "monsieur")
        if first not in GIVEN and not titled:
            weight -= 1.3
        if re.search(
            r"\b(?:my (?:friend|mate|brother|sister|wife|husband|dad|mum|mom|partner|boyfriend|girlfriend|colleague|"
            r"old boss|cousin|aunt|uncle|son|daughter|flatmate|housemate)|i told|i emailed|i rang|i called|i asked|"
            r"i met|told|thanks|hi|dear|hey|i'm|i am|to) $",
            low[max(0, start - 22) : start],
        ):
            weight -= 2.0
        if best is None or weight > best[0] + 0.01:
            best = (weight, start, Span(start, end))

    for m in _PERSON_SUBJ.finditer(cap):
        act = low[m.end("n") : m.end()]
        offer(
            m.start("n"),
            m.end("n"),
            1.8
            if re.search(
                r"(?:mail|rang|phon|call|told|text|wrote|messag|sent|left|let me|broke|stopped|pulled|took|sat|signed)", act
            )
            else 1.5,
        )
    for m in _PERSON_BY.finditer(cap):
        offer(m.start("n"), m.end("n"), 1.9)
    for m in _PERSON_OWNS.finditer(cap):
        offer(m.start("n"), m.end("n"), 1.5)
    for m in _PERSON_TITLE.finditer(cap):
        called = re.search(r"(?:lady|woman|man|guy|bloke|girl|lad|someone|somebody|person|fella|chap|geezer|manager|recruiter|boss|one) (?:called|named)\W*$", low[max(0, m.start("n") - 28) : m.start("n")])
        offer(m.start("n"), m.end("n"), 2.4 if called else 1.4)
    if best is not None and best[0] >= 0.9:
        return Slot(t.raw[best[2].start : best[2].end], best[2], min(0.95, 0.5 + 0.2 * best[0]))
    mrs = t.one(_PERSON_LOWMRS)
    if mrs:
        offer(mrs.start("n"), mrs.end("n"), 1.6)
    small = ((_PERSON_LOWBY, 1.6), (_PERSON_LOW, 1.5), (_PERSON_LOWTITLE, 1.2))
    for pattern, weight in () if GIVEN.isdisjoint(t.starts.words) else small:
        for m in t.each(pattern) if isinstance(pattern, Scan) else pattern.finditer(low):
            n = m.group("n").removesuffix("'s")
            if n in GIVEN and (
                n not in AMBIGUOUS
                or cap[m.start("n")].isupper()
                or pattern is not _PERSON_LOW
                or low.startswith((" from ", " off ", " at "), m.end("n"))
            ):
                offer(m.start("n"), m.start("n") + len(n), weight)
    if best is not None and best[0] >= 0.9:
        return Slot(t.raw[best[2].start : best[2].end], best[2], min(0.9, 0.45 + 0.2 * best[0]))
    if best is not None and best[0] >= 0.3 and " " not in cap[best[2].start : best[2].end]:
        # "Ros emailed": a person if the employer turns out to be another name, see `read_account`.
        return Slot("", best[2], 0.3)
    return Slot("", None, 0.65)


_KIND_OF_PLACE = (
    r"(?:council|trust|hospital|school|college|university|bank|clinic|salon|vets|nursery|garage|foods|logistics|homes|group|hotel|"
    r"academy|hospice|couriers|agency|housing|bakery|kitchens|motors|care home|dental|surgery|pharmacy|airport|library|museum|theatre)"
)
_SOMEWHERE_CAP = re.compile(
    r"\b(?:[Ff]rom|[Aa]t|[Ww]ith|[Oo]f|[Bb]y|[Oo]ff|[Jj]oin(?:ing)?) (?:the )?(?P<n>[A-Z][\w&'-]*(?: (?:(?:&|and|of|for) )?[A-Z][\w&'-]*){0,3})"
    r"|^(?P<l>[A-Z][\w&'-]*(?: (?:(?:&|and|of|for) )?[A-Z][\w&'-]*){0,3}) (?:HR|[Rr]ecruitment|[Tt]alent|[Cc]areers|[Pp]eople)\b",
    re.M,
)
_SOMEWHERE_LOW = re.compile(
    rf"\b(?:at|from|off|with|by|for) (?:the )?(?P<o>[a-z]+ (?:[a-z]+ )?{_KIND_OF_PLACE})\b|\b(?:was|so|but|its|and) (?P<p>[a-z]+ {_KIND_OF_PLACE})\b"
    r"|\b(?P<w>[a-z][\w&'-]+)(?= (?:just )?(?:emailed|rang|texted|called|phoned|ghosted|rejected|messaged|got back|said no|passing on|passed on|knocked))"
    r"|\b(?:trial(?: shift)?|interview|interviewed|job|shift|role|onsite|applied) (?:\w+ ){0,2}?(?:at|with|to|for) (?P<a>[a-z][\w&'-]+)(?= |[.,!?]|$)"
)


def _employer_anywhere(t: _Text, person: Slot[str], role: Slot[str]) -> Slot[str]:
    """An employer where no rule of weight found one: a name after "from", "at" or "with", in capitals or written small."""
    taken = [s for s in (person.span, role.span) if s]

    def free(a: int, b: int) -> bool:
        return not any(s.start < b and a < s.end for s in taken)

    for m in _SOMEWHERE_CAP.finditer(t.cap):
        group = "n" if m.group("n") else "l"
        name, a, b = m.group(group), m.start(group), m.end(group)
        words = name.lower().split()
        if (
            free(a, b)
            and not _is_agency(name)
            and not _roleish(name)
            and words[0] not in GIVEN
            and not any(w.strip(".'") in _LOWSTOP or w in ROLE_HEADS or w in _WHEN for w in words[:1] + words[-1:])
        ):
            return Slot(t.raw[a:b], Span(a, b), 0.45)
    for m in _SOMEWHERE_LOW.finditer(t.low):
        group = next(g for g in ("o", "p", "w", "a") if m.group(g))
        a, b = m.start(group), m.end(group)
        words = m.group(group).split()
        if group in ("w", "a") and m.group(group) not in EMPLOYERS and not (group == "w" and _OPENS.search(t.low[:a])):
            continue
        if free(a, b) and words[0] not in _PLAIN and words[0] not in GIVEN and not _is_agency(m.group(group)):
            return Slot(t.raw[a:b], Span(a, b), 0.45)
    return Slot("", None, 0.5)


_OPENS = re.compile(r"^\W*(?:so |lol |well |right |ok |anyway |turns out )*$")
_WHEN = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december christmas easter i hr cv ceo linkedin indeed whatsapp workday zoom teams uk eu us mr mrs ms dr dear".split()
)
_PLAIN = (
    _LOWSTOP
    | _WHEN
    | frozenset(
        "local big small new old same whole private primary secondary high care nice family little they she he it we i you hr someone somebody nobody everyone who just finally never then still an a the my our their that this recruiter agency head chef supervisor interviewer".split()
    )
)


# --- the whole ---------------------------------------------------------------------------------------------------------


_ENOUGH = {"told": 0.5, "stage": 0.5, "door": 0.6, "feedback": 0.4, "filled": 0.75}
"""From which probability the head's word is taken for a slot on which the rules are silent."""


_OFFERED = re.compile(r"\b(?:offer(?!.{0,40}(?:accept|sign))|cho(?:se|sen)|select(?!.{0,40}(?:start|sign))|pick)")
"""An offer or a choice is not yet a hire."""


def _or_head(t: _Text, slot: str, said: Slot[str]) -> Slot[str]:
    """What the rules read of a slot, and where they are silent what the head holds for likely."""
    if said.value not in ("unknown", "none") or not t.windows.spans:
        return said
    columns, values = _columns(slot)
    chance = t.windows.chance[:, columns]
    at = int(chance.argmax())
    row, column = divmod(at, len(values))
    sure = float(chance[row, column])
    if values[column] == "yes" and _OFFERED.search(t.low, *t.windows.spans[row]):
        return said
    return Slot(values[column], t.windows.spans[row], min(0.6, sure)) if sure >= _ENOUGH[slot] else said


@lru_cache(maxsize=8)
def _columns(slot: str) -> tuple[list[int], list[str]]:
    found = [(n, label.partition(": ")[2]) for n, label in enumerate(labels(_HEADS)) if label.startswith(slot + ": ")]
    return [n for n, _ in found], [value for _, value in found]


def read_account(text: str, kind: AccountKind, now: datetime | None = None) -> AccountReading:
    """Reads a pasted notice (`kind` "notice") or the person's own telling ("account") into the T5 slots.

    `now` is the message's own local time; without it a relative date ("yesterday") stays unknown. Never raises on any text."""
    t = _read(text, kind)
    told = _or_head(t, "told", _told(t))
    reasons = _reasons(t)
    person = _person(t, "")
    maybe = person.span if not person.value else None
    if maybe:
        person = Slot("", None, 0.65)
    employer = _employer(t, person)
    if (
        maybe
        and employer.span
        and employer.sure >= 0.7
        and not (employer.span.start < maybe.end and maybe.start < employer.span.end)
    ):
        person = Slot(t.raw[maybe.start : maybe.end], maybe, 0.6)
    role = _role(t, employer, person)
    if not employer.value:
        employer = _employer_anywhere(t, person, role)
    on = told_on(t.starts, kind, now, told.value == "in_interview")
    day: Slot[date | None] = Slot(on.value, Span(on.start, on.end) if on.value else None, on.sure)
    if told.value == "silence":
        day = Slot(None, None, 0.7)
    return AccountReading(
        told=told,
        via_recruiter=_via(t),
        stage=_or_head(t, "stage", _stage(t, reasons)),
        reason=reasons or (Slot("none", None, 0.7),),
        door=_or_head(t, "door", _door(t)),
        feedback=_or_head(t, "feedback", _feedback(t, reasons)),
        filled=_or_head(t, "filled", _filled(t, reasons)),
        employer=employer,
        role=role,
        person=person,
        date=day,
        date_basis=on.basis if day.value else "unknown",
    )


def merge(notice: AccountReading, account: AccountReading) -> AccountReading:
    """The two readings of one case as one: where the pasted notice and the telling disagree, the notice wins."""

    def pick(name: str) -> Slot[str]:
        a: Slot[str] = getattr(notice, name)
        b: Slot[str] = getattr(account, name)
        return b if a.value in ("", "unknown", "none") and b.value not in ("", "unknown", "none") else a

    told_reasons = tuple(r for r in notice.reason if r.value != "none")
    takes_date = notice.date.value is not None
    return AccountReading(
        told=pick("told"),
        via_recruiter=notice.via_recruiter if notice.via_recruiter.value else account.via_recruiter,
        stage=pick("stage"),
        reason=told_reasons or account.reason,
        door=pick("door"),
        feedback=pick("feedback"),
        filled=pick("filled"),
        employer=pick("employer"),
        role=pick("role"),
        person=pick("person"),
        date=notice.date if takes_date else account.date,
        date_basis=notice.date_basis if takes_date else account.date_basis,
    )


# --- beyond T5 ---------------------------------------------------------------------------------------------------------

_MET = re.compile(
    r"\b(?:met(?: with)?|meet(?:ing)?(?: with)?|interview(?:ed)? (?:with|by)|interviewed me|spoke (?:to|with)|"
    r"talked (?:to|with)|panel (?:was|of|were|with|:)|saw|seen by|call with|chat with|there (?:was|were)|"
    r"it was|interviewers? (?:was|were)|introduced to|sat with|round with) (?P<list>(?:(?:with|the|a|an|my|"
    r"her|his|their|two|three|of|both|also|boss|manager|called|head|team|lead|director|hr|from|in|sales|owner|"
    rf"ceo|cto|founder|recruiter|hiring|store|future|line|and|then|someone) )*{_NAME}(?:(?:,? and |, (?:and )?|"
    r" & | \+ |,? then |,? plus )(?:(?:the|a|an|my|her|his|their|boss|manager|head|of|team|lead|director|hr|"
    rf"from|owner|ceo|cto|founder|recruiter|hiring|store|line|someone|called|later|then) )*{_NAME})*)"
)
_MET_LOW = re.compile(
    r"\b(?:met(?: with)?|interview(?:ed)? (?:with|by)|spoke (?:to|with)|talked (?:to|with)|panel (?:was|of|"
    r"were)|saw|call with|it was|there (?:was|were)) (?P<list>(?:[a-z'-]+(?:,? and |, | & | \+ |"
    r" then )){0,4}[a-z'-]+)"
)
_METROLE = re.compile(
    r"\b(?:met(?: with)?|interview(?:ed)? (?:with|by)|spoke (?:to|with)|talked (?:to|with)|panel of|seen by|"
    r"call with|chat with|meeting with) (?P<w>(?:just |only )?(?:the |a |an |two |three |four |five |my |"
    r"their |some )(?:[\w-]+ ){0,3}(?:manager|managers|director|owner|ceo|cto|founder|recruiter|panel|team|"
    r"people|head|boss|supervisor|chef|lead|leads|engineers|partners|nurse|matron|headteacher|hr|interviewers|"
    r"directors|members?|colleagues|governors))\b"
)
_RAPPORT = re.compile(
    rf"(?:\b(?:liked|preferred|trusted|enjoyed) (?P<c>{_NAME})(?: (?:from|in) [\w-]+)? (?:the )?(?:best|most)\b|"
    r"\b(?:got on|get on|gelled|clicked|hit it off|got along|bonded|connected|best chemistry|"
    r"most in common|good rapport|best rapport|rapport|easiest to talk|warmed|talked most|"
    rf"really liked)(?: \w+){{0,4}} (?:with|to|was|wit)(?: the| my| their)? (?P<a>{_NAME}|"
    rf"[a-z'-]+(?: (?:manager|lead|director|one|lady|guy|engineer|owner|chef|nurse|recruiter))?)|(?P<b>{_NAME}|"
    r"\b[a-z'-]+) (?:and (?:i|me) (?:really |just |totally )*(?:got on|clicked|hit it off|gelled|got along|"
    r"connected)|was (?:really |so |very |the |by far |definitely )*(?:nice|nicest|lovely|kind|kindest|warm|"
    r"warmest|friendly|friendliest|best one|easiest|sweet|great|sound)|liked me|seemed to like me|"
    r"was on my side))",
    re.I,
)
_PROMISED = re.compile(
    r"\b(?:(?:promised|said|told me|assured me|swore)(?: me| that)?(?: (?:they|she|he|i|you|we|hr|there|"
    r"it))?(?:'d| would| will|'ll| were going to| was going to| to| can| could)? (?:be )?(?P<what>(?:hear|"
    r"let me know|get back|be in touch|in touch|call|ring|phone|email|e-mail|write|send(?: \w+){0,4}|"
    r"give(?: \w+){0,4}|feedback|an answer|a decision|keep(?: \w+){0,4}|come back|contact|reply|a reply|"
    r"tell me|decide|put(?: \w+){0,4}|pass(?: \w+){0,4}|introduce\w*(?: \w+){0,3})(?: (?:me|back|to me|"
    r"in touch|feedback|either way|with (?:feedback|an answer|news)|more|some feedback)){0,3}))"
)
_PROMISED_NOTICE = re.compile(
    r"\b(?:(?:we|i)(?:'ll| will| shall| are going to| am going to)|(?:feedback|a (?:decision|"
    r"reply)) will) (?P<what>(?:send|be sent|be in touch|call|ring|email|share|provide|let you know|contact|"
    r"get back|follow up|write|come back|forward|pass|arrange)(?: \w+){0,6})"
)
_BY = re.compile(
    r"\b(?:by|before|on|until|within|in|this|next|end of|early)(?: the)? (?P<d>(?:end of )?(?:the |this |"
    r"next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|tomorrow|today|weekend|"
    r"christmas|eod|close of play|end of (?:the )?(?:week|day|month)|\d{1,2}(?:st|nd|rd|"
    r"th)?(?: of)?(?: (?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december))?(?: (?:working )?(?:days|weeks|hours))?|(?:a|two|three|five|ten|couple of|few|"
    r"ten) (?:working )?(?:days?|weeks?|hours)|(?:january|february|march|april|june|july|august|september|"
    r"october|november|december)(?: \d{1,2})?|week commencing[\w ]{0,10}))\b|\b(?P<t>tomorrow|next week|"
    r"this week|after the weekend)\b"
)
_WANTS_NO = re.compile(
    r"\b(?:(?:don'?t|dont|do not|no longer|not|wouldn'?t|didn'?t(?: really)?|never) (?:even |really |"
    r"actually |think i )*(?:want(?:ed)? (?:it|the job|that job|this job|to work (?:there|for them|with them)|"
    r"anything)|interested|bothered|fussed|go back|take it)|dodged a bullet|wouldn'?t (?:work|go|take|touch)|"
    r"glad (?:i didn'?t|it'?s a no)|lucky escape|relieved|put me off|gone off (?:it|them)|never (?:want|apply|"
    r"going|again)|not for me|stuff (?:them|it)|good riddance|screw them|wouldn'?t go back|over it)\b"
)
_WANTS_MAYBE = re.compile(
    r"\b(?:(?:not|\w+n't) (?:so |really |totally |entirely |quite )?sure (?:(?:if|whether|"
    r"that) )?(?:i(?:'d)? )?(?:still |even )?(?:want|would|it|i'd)|mixed feelings|might (?:still )?(?:want|"
    r"consider|go|take)|maybe i (?:still )?(?:want|would)|in two minds|on the fence|part of me|i (?:don'?t|"
    r"dont) know (?:if|whether) i(?:'d)? (?:still |even )?(?:want|would)|depends|not sure i want|"
    r"sort of (?:still )?want|kind of (?:still )?want|could live without)\b"
)
_WANTS_YES = re.compile(
    r"\b(?:(?:still|really|so|badly|do|would still|i'd still|id still) (?:\w+ )?(?:want(?:ed)?|love|like|take|"
    r"interested|keen|work)|dream (?:job|company|role|place)|i(?:'d| would) (?:still )?(?:love|like|take|jump|"
    r"go back|apply again|work there)|(?<!not )(?<!not my )(?<!n't )(?<!nt )(?<!n't my )(?<!nt my )(?<!n't a )first choice|wanted (?:it|this|that)(?: \w+){0,2} (?:so|really|badly|"
    r"more|much)|wanted that (?:one|job|role)|my top choice|would (?:go|work) (?:there|back) (?:tomorrow|"
    r"in a heartbeat)|apply again|reapply|in a heartbeat|hope there'?s (?:another|a next)|"
    r"want to work (?:there|for them))\b"
)
_LIVE = re.compile(
    r"\b(?:(?:i'?m|i am|im|we're|still) (?:still |literally |currently |right now |actually )*(?:on|"
    r"in) (?:the |a |my |an? )?(?:\w+ )?(?:phone|call|line|interview|zoom|meeting|teams call|"
    r"video call)\b(?! (?:list|process|stage|tomorrow|next|later|at \d|soon|prep\w*|mode|round))|(?:she|he|"
    r"they|recruiter|manager|interviewer)(?:'s| is|'re| are) (?:on the (?:phone|line)|still talking|"
    r"talking now|calling (?:me )?(?:right )?now|ringing (?:me )?(?:right )?now|on (?:the )?(?:call|zoom|"
    r"screen))|(?:on mute|muted|on hold)\b|(?:phone'?s?|phone is) ringing(?: now| right now)?|(?:calling|"
    r"ringing|phoning) me (?:right )?now|right now (?:on|in) (?:the|a|an) (?:\w+ )?(?:call|phone|interview|"
    r"zoom)|mid[- ](?:call|interview) (?:now|right now|rn)|in the middle of (?:the|my|an?) (?:\w+ )?(?:call|"
    r"interview) (?:now|right now|rn)|(?:call|interview|zoom) (?:is )?(?:going on|happening|"
    r"still going) (?:right )?(?:now|rn)|happening (?:right )?now|as we speak|(?:stepped out|gone to the loo|"
    r"popped out|hiding in the (?:loo|toilet|bathroom))(?: \w+){0,6} (?:interview|call|waiting)|they(?:'re|"
    r" are) waiting (?:for me|on the)|live (?:right )?now|(?:quick|what do i say|"
    r"help)[\w ,!?]{0,30}(?:on the phone|on the line|on the call)(?: (?:right )?(?:now|rn))?)"
)
_NOT_LIVE = re.compile(
    r"\b(?:was|were|yesterday|earlier|just (?:hung|got off|finished|came off|ended)|hung up|ended|finished|"
    r"after|when i'?m|if i'?m|what if|before|tomorrow|last|ago|not (?:on|in)|no longer|off the phone|later|"
    r"while i was|putting me on|cv is|kept)\b"
)


def read_more(text: str) -> MoreReading:
    """What the first talk asks beyond T5 (issue 2, item 2): who was met, rapport, promises, still wanting the job, a live call.

    Each slot keeps the words that support it; nothing is guessed from silence."""
    t = _read(text, "account", heads=False)
    low, cap = t.low, t.cap
    met: Slot[tuple[str, ...]] = Slot((), None, 0.6)
    names: list[str] = []
    span: Span | None = None
    for m in _MET.finditer(cap):
        for n in re.finditer(_NAME, m.group("list")):
            at = m.start("list") + n.start()
            name = n.group().strip(" .,")
            if name.split()[0].lower().strip(".") in GIVEN or name.split()[0] in ("Mr", "Mrs", "Ms", "Dr", "Miss"):
                if t.raw[at : at + len(name)] not in names:
                    names.append(t.raw[at : at + len(name)])
                span = span or _span(m, "list")
    if not names:
        for m in _MET_LOW.finditer(low):
            for n in re.finditer(r"[a-z'-]+", m.group("list")):
                if n.group() in GIVEN and (n.group() not in AMBIGUOUS) and n.group() not in names:
                    names.append(n.group())
                    span = span or _span(m, "list")
    if names:
        met = Slot(tuple(names), span, 0.85)
    else:
        r = _METROLE.search(low)
        if r:
            met = Slot((t.raw[r.start("w") : r.end("w")],), _span(r, "w"), 0.7)
    rapport: Slot[str] = Slot("", None, 0.6)
    for m in _RAPPORT.finditer(cap):
        g = next(k for k in ("a", "b", "c") if m.group(k))
        a, b = m.start(g), m.end(g)
        words = low[a:b].split()
        if not words or re.search(r"\b(?:not|\w+n't|never|hardly)\b", low[max(0, m.start() - 14) : a]):
            continue
        if (
            g in ("a", "c")
            and len(words) > 1
            and words[0] in GIVEN
            and words[-1]
            not in ("manager", "lead", "director", "lady", "guy", "engineer", "owner", "chef", "nurse", "recruiter", "one")
            and not cap[a + len(words[0]) + 1 : a + len(words[0]) + 2].isupper()
        ):
            b = a + len(words[0])
        if (
            words[0] in GIVEN
            or words[0] in ("mr", "mrs", "ms", "dr", "miss")
            or (
                g == "a"
                and words[-1] in ("manager", "lead", "director", "lady", "guy", "engineer", "owner", "chef", "nurse", "recruiter")
            )
        ):
            rapport = Slot(t.raw[a:b], Span(a, b), 0.85)
            break
    promised: Slot[str] = Slot("", None, 0.6)
    by: Slot[str] = Slot("", None, 0.6)
    p = _PROMISED.search(low) or _PROMISED_NOTICE.search(low)
    if p and not re.search(r"\b(?:not|\w+n't|never|nobody|no one|nothing)\b", low[max(0, p.start() - 12) : p.end("what")]):
        promised = Slot(t.raw[p.start("what") : p.end("what")].strip(), _span(p, "what"), 0.75)
        right = t.sentence(p.start())[1]
        d = _BY.search(low, p.start("what"), min(right, p.end("what") + 60))
        if d:
            g = "d" if d.group("d") else "t"
            by = Slot(t.raw[d.start(g) : d.end(g)], _span(d, g), 0.75)
    elif re.search(
        r"\b(?:(?:didn'?t|did not|never|nobody|no one) (?:promise|said|say|offer)\w*(?: me)?(?: anything| when|"
        r" nothing)?|no promises?|nothing (?:was )?promised|promised (?:me )?nothing)\b",
        low,
    ):
        m0 = re.search(r"\b(?:didn'?t|did not|never|nobody|no one|no promises?|nothing|promised)\b", low)
        promised = Slot("nothing", _span(m0) if m0 else None, 0.7)
    wants: Slot[str] = Slot("unknown", None, 0.6)
    for value, pattern in (("maybe", _WANTS_MAYBE), ("no", _WANTS_NO), ("yes", _WANTS_YES)):
        w = pattern.search(low)
        if w:
            wants = Slot(value, _span(w), 0.8)
            break
    live: Slot[bool] = Slot(False, None, 0.8)
    for m in _LIVE.finditer(low):
        left, right = t.sentence(m.start())
        if not _NOT_LIVE.search(low, max(left, m.start() - 40), min(right, m.end() + 25)):
            live = Slot(True, _span(m), 0.85)
            break
    return MoreReading(met, rapport, promised, by, wants, live)


def stretch(text: str, kind: AccountKind) -> tuple[str, tuple[int, ...], int, int]:
    """What the heads read of a text: the folded text, where its sentences end, and from where to where it speaks."""
    t = _read(text, kind, heads=False)
    return t.low, t.bounds, *_body(t.low, t.notice, t.signoffs)
