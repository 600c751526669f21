"""Whether a text tells of an interview that is still to come, or that has been and is not decided: nobody has turned anybody
down there."""

from __future__ import annotations

import re

from bot.heard.theirs import DENIED, TURNED_DOWN
from bot.late import late

_WHAT = (
    r"(?:interviews?|trial(?: (?:shift|day|run))?"
    r"(?! (?:period|basis|version|balance|lawyer|court|attorney|by|of|was|at (?:all|once)))|"
    r"assessment (?:day|cent(?:re|er))|auditions?|(?:selection|promotion|appointments?|oral|interview) boards?|"
    r"boards?(?= (?:for|with|at)\b)|"
    r"(?:phone|video|recruiter) screen(?:ing)?(?: calls?)?|screening calls?|(?:intro|introductory|first|recruiter) calls?|"
    r"(?<=another )calls?(?= with\b)|(?:second|2nd|third|3rd|next|final|last) (?:rounds?|stages?))"
)
_DAYS = r"(?:mon|tues?|wed(?:nes)?|thurs?|thur|fri|satur|sat|sun)(?:day)?"
_COMING = (
    rf"(?:tomorrow|tonight|later today|coming up|ahead\b|to come|next (?:week|month|{_DAYS})|this (?:coming )?{_DAYS}|on {_DAYS}|"
    r"on the \d{1,2}|on \d{1,2}|in (?:a|two|three|four|five|six|\d+|a few|a couple of) (?:hours?|days?|weeks?))"
)
_HEARD_THEN = (
    r"(?:\b(?:then|and|but)|,) (?:then |just )*(?:an? |the |their |my )?(?:\w+ )?(?:e-?mail|letter|text|voicemail|message|"
    r"nothing|silence|crickets)\b"
)
"""What followed upon an interview: a day behind it is the day of the answer."""
_AHEAD = late(
    rf"\bi(?:'ve| have|'m having|'ll have| am having|ve)(?: just| also)?(?: got)? (?:an?|my|another|two|the|this|one) "
    rf"(?:[\w-]+ ){{0,4}}?{_WHAT}\b"
    rf"|\b(?:got|getting) an? (?:[\w-]+ ){{0,2}}?{_WHAT}\b"
    rf"|\b(?:invited?|inviting|called|asked)(?: me)? (?:in |back )?(?:to|for) (?:an?|the|another|my) (?:[\w-]+ ){{0,3}}?{_WHAT}\b"
    rf"|\b{_WHAT}\b(?:(?!{_HEARD_THEN})[^.!?\n]){{0,40}}\b{_COMING}\b"
    rf"|\b{_COMING}\b[^.!?\n]{{0,30}}\b{_WHAT}\b",
    re.IGNORECASE,
)
_BY_WHAT = (
    r"(?:e-?mail|mail|letter|text|voice ?mail|(?:portal |linkedin |whatsapp )?message|phone ?call|call|phone|portal|"
    r"notification|rejection|"
    r"reply|answer|dm|whatsapp|in person)"
)
_NEWS_ON = late(
    rf"\b{_BY_WHAT}(?: (?:came|arrived|received|in|from [\w'’]+))? on {_DAYS}\b(?! (?:for|to|about|inviting|asking|saying))"
    rf"|\bon {_DAYS}(?=,? \((?:by |via )?{_BY_WHAT}\b)",
    re.IGNORECASE,
)
"""The day on which news came ("portal message on Friday", "on Thursday (phone, first interview)"): no day to come."""
_WANTED = late(
    rf"\b(?:they|she|he|the \w+)(?:['’]d| would| still| do| now| actually)* (?:like|love|want|wants|need|needs|are asking|"
    rf"is asking)"
    rf"(?: to (?:see|meet|have|invite|interview))? me\b(?: (?:to|for|in|back|again|come|attend|do|go|have|over|along|on))*"
    rf"(?: (?:an?|the|another|my|their))? (?:[\w-]+ ){{0,2}}?(?:{_WHAT}|(?:second|2nd|next|final|last) (?:round|stage|one))\b",
    re.IGNORECASE,
)
"""They want to see the person: words that elsewhere tell why somebody was not taken."""
_A_NO = (
    r"\b(?:unfortunately|reject\w*|regret\w*|(?:went|gone|going) (?:with|for) (?:some|an)\w+|(?:some|an)\w+ else|"
    r"(?:go|goes|went|gone|going|proceed\w*|mov(?:e|ed|ing)) (?:forward |ahead |on )?with (?:\w+ ){1,3}?(?:candidate|applicant|"
    r"person)s?|"
    r"(?:offer\w*|giv(?:e|en)|gave|award\w*|appoint\w*|select\w*|fill\w*|hir(?:e|ed)) (?:\w+ ){1,5}?"
    r"(?:other|another|internal|stronger|different) (?:candidate|applicant|person)s?|"
    r"told me|(?:they|she|he) (?:said|told|wrote|picked|chose|want\w*|felt|thought)|cancel\w+|picked|chos\w+|"
    r"(?:said|was|is|a|the|got) (?:an? )?no\b|not (?:moving|going|taking|progressing|selected|successful|chosen)|turned me|"
    r"(?:did ?n[o'’]?t|didnt|not|never) (?:get|got|gotten|pass|passed) (?:it|the|that|through)|knocked back|"
    r"(?:did ?n[o'’]?t|didnt|did not|never) make (?:it(?! (?:to|in|on|there|here|past the door)\b)|the (?:\w+ )?(?:cut|grade|"
    r"list|shortlist|round|stage))|"
    r"(?:not|unable to|n[o']t)(?: \w+)? (?:offer\w*|appoint\w*|shortlist\w*|proceed\w*)|"
    r"(?:role|post|position|job|vacancy|it) (?:has|is|was|had) (?:\w+ )?(?:filled|taken|given|gone)|"
    r"no (?:word|reply|answer|response)|ghost\w*|not heard|haven'?t heard|never heard|heard nothing|nothing since|"
    r"silence|feedback)\b"
)
"""A no, its silence, or what was said with it."""
_OVER = late(
    rf"\b(?:had|after|since|following|did|done|finished|failed|went to|from|at) "
    rf"(?:(?:an?|my|the|our|two|three|this) )?(?:(?!(?:to|for|about|inviting|invitation)\b)[\w-]+ ){{0,4}}?{_WHAT}\b"
    rf"|\b(?:in|during|about|end of) (?:the|my|our|that)(?: [\w-]+){{0,2}} {_WHAT}\b"
    rf"|\b{_WHAT}(?: [\w-]+){{0,3}} (?:was|were|went|yesterday|ago|last)\b"
    r"|\b(?:passed|went|(?:did ?n[o']?t|didnt) go|bombed|messed|blew)\b"
    rf"|{_A_NO}",
    re.IGNORECASE,
)
"""An interview that has been, or a no, or its silence: then it is told of what is behind them."""
_WAS_THERE = late(
    rf"\b(?:i|we|you) (?:have |had |['’]?ve )?(?:\w+ )?attended\b[^.!?\n]{{0,40}}\b{_WHAT}\b"
    r"|\b(?:i|we) (?:was|were|got|have been|had been|been) (?:\w+ )?interviewed\b|\binterviewed (?:me|us)\b"
    r"|\bi (?:just |already )?interviewed (?:at|with|for)\b"
    r"|\b(?:thank|thanks|thanking) (?:you )?(?:\w+ ){0,3}?for (?:(?:the|your|all) time (?:\w+ ){1,3}?(?:in|at|during|for) |"
    r"(?:(?:attending|coming (?:in|along|down|over|to)|joining us|meeting (?:us|with us)|taking part|participating|making (?:it|"
    r"time)|"
    rf"taking the time)\b[^.!?\n]{{0,40}}?)?)(?:(?:to|for|at|in|your|the|an|our|recent|last|first|second|final|phone|video|"
    rf"online) )*{_WHAT}\b",
    re.IGNORECASE,
)
"""They were there: who went says so, and a letter thanks for it."""
_THE_NEXT = late(
    r"\b(?:invit\w+|like|pleased|delighted|happy|want|would|asked|progress\w*|through)\b[^.!?\n]{0,40}\b(?:second|third|next|"
    r"final|"
    rf"further|another|follow-?up|last)(?: [\w-]+){{0,2}} (?:{_WHAT}|rounds?|stages?)\b",
    re.IGNORECASE,
)
"""The next one: what has been led on to it."""
_NOT_YET = late(
    r"\b(?:has ?n[o']?t|hasnt|has not|not)(?: even)? (?:happened|taken place|been(?: yet)?(?=\W*$|[.,;!]))"
    r"|\b(?:have ?n[o']?t|havent|have not)(?: even)? (?:had|done) (?:it|(?:the|my) interview)\b"
    r"|\bstill to come\b|\b(?:is|it'?s) (?:still )?(?:in the future|ahead)\b"
    rf"|\b(?:that|it|this|the interview)(?:'s| is)(?: only| not until| not till)? "
    rf"(?:tomorrow|next (?:week|month|{_DAYS})|this coming|on {_DAYS}|coming {_DAYS})\b",
    re.IGNORECASE,
)
"""Of an interview that was taken for one that has been: it has not."""
_BEEN = late(
    rf"\b(?:had|did|done|finished|after|since|from|out of|left|failed|bombed|messed up|blew|at|in|during) "
    rf"(?:(?:an?|my|the|our|that|this|another) )?(?:[\w-]+ ){{0,2}}?{_WHAT}\b"
    rf"|\b{_WHAT} (?:was|went)\b",
    re.IGNORECASE,
)
_DECIDED = late(
    rf"{_A_NO}|\b(?:they|she|he|email\w*|letter|call(?:ed)?|rang|rung|phoned?|texted|voicemail|portal|news|answer\w*|heard|"
    r"hired|offer\w*|filled|position|passed|lost|the job|job went|let me know|sorry|not for|too|no longer|withdr\w+|down|no)\b"
    r"(?! (?:asked|were|was) )",
    re.IGNORECASE,
)
"""Whatever may speak of an answer; in doubt there was one."""


def is_open(text: str) -> bool:
    """Whether a telling is of an interview that has been, and says nothing of any answer."""
    return bool(_BEEN.search(text)) and not _DECIDED.search(text) and not TURNED_DOWN.search(text)


_JUST = late(
    rf"\b(?:just|today|this (?:morning|afternoon)|minutes ago|hours? ago)\b(?: [\w']+){{0,6}} {_WHAT}\b|"
    rf"\b{_WHAT}\b(?: [\w']+){{0,4}} (?:today|this (?:morning|afternoon)|just now|earlier|minutes ago|hours? ago)\b",
    re.IGNORECASE,
)


def was_today(text: str) -> bool:
    """Whether the interview that is told of was today."""
    return _JUST.search(text) is not None


_HEADLINE = late(
    rf"\W*(?:(?:hi|hello|hey|ok|so|and|also|but|well|yes|btw)\b\W*)*(?:(?:an?|my|the|another|next|new|first|second|2nd|third|"
    rf"3rd|final|"
    rf"last|phone|zoom|video|online|job) )*{_WHAT}(?: (?:at|with|for|by|from|@) (?:(?!\b(?:went|was|were|had|got|and|but|last|"
    rf"ended|"
    rf"yesterday)\b)[^.!?\n]){{2,40}}?)?,? (?:(?:on|this|next|coming|this coming) )?(?:{_DAYS}|tomorrow|(?:the "
    rf")?\d{{1,2}}(?:st|nd|rd|th)?"
    r"(?: (?:of )?[a-z]{3,9})?)(?:,? (?:morning|afternoon|evening))?(?:,? (?:at |@ ?)?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|"
    r"o['’]?clock)?)?\W*",
    re.IGNORECASE,
)
"""As people write it down, without a verb: "interview at Bosch Thursday 3pm"."""


def written_down(text: str) -> bool:
    """Whether a text is an interview and its day, and nothing else, as in a diary."""
    return _HEADLINE.fullmatch(text.strip()) is not None


def is_ahead(text: str) -> bool:
    """Whether a telling is of an interview to come, and of no refusal."""
    if written_down(text):
        return True
    text = DENIED.sub(" ", text)
    text = _NEWS_ON.sub(" ", text)
    rest = _WANTED.sub(" ", text)
    if not (rest != text or _AHEAD.search(text)) or _OVER.search(rest) or TURNED_DOWN.search(text):
        return False
    return rest != text or not _WAS_THERE.search(text) or _THE_NEXT.search(text) is not None


_SAID_NO = late(
    r"\b(?:rejection|refusal|turn(?:ed|ing) (?:\w+ )?down|reject(?:ed|ing)|regretted)\b|\b(?:said|told (?:me|us)|a|was|is|"
    r"answer(?:ed)?) no\b"
    r"|\b(?:did ?n[o'’]?t|did not|have ?n[o'’]?t|have not|never) (?:get|got|gotten) (?:it|(?:the|that) (?:job|role|post|"
    r"position|place))\b"
    r"|\b(?:not|un)[ -]?(?:been )?(?:successful|selected|chosen)\b|\bregret to (?:inform|tell|say)\b"
    r"|\b(?:not|n['’]t|unable) (?:to )?(?:be )?(?:proceed\w*|progress\w*|mov(?:e|ing) (?:forward|ahead)|tak(?:e|ing) (?:you|me|"
    r"my|your|it) )"
    r"|\b(?:went|gone|going|go) with (?:someone|somebody|another|an? \w+|the other)\b",
    re.IGNORECASE,
)
_SOMEWHERE_ELSE = late(
    r"\b(?:another|other|different|last) (?:one|job|place|company|interview|time)\b|\b(?:if|when|in case|afraid|scared|worried|"
    r"before)\b"
    r"|\bi(?:['’]?ve| have)? (?:said|told (?:them|her|him)) no\b",
    re.IGNORECASE,
)


def was_a_no(text: str) -> bool:
    """Whether an answer to when the interview is says that there is none, because it was a no."""
    return _SAID_NO.search(text) is not None and not _SOMEWHERE_ELSE.search(text) and not is_ahead(text)


def wanted_again(text: str) -> bool:
    """Whether a text says that they, of whom it speaks already, want to see the person for an interview."""
    return is_ahead(text) and _WANTED.search(text) is not None


def not_yet(text: str) -> bool:
    """Whether a correction says that the interview has not been yet."""
    return bool(_NOT_YET.search(text)) and not TURNED_DOWN.search(text)


_A_CALL = late(
    r"^\W*(?:(?:hi|hiya|hey|hello|so|ok|and|also|well|yo|now|guess what|good news)\b[\s,.!]*)*"
    r"(?:(?:i|we)(?:['’]?ve| have|['’]?m| am)?(?: just| now| also)?(?: got| having)? |(?:got|have|having|there['’]?s) )"
    r"(?:an? |my |the )?(?:\w+ ){0,2}?(?:call|chat|meeting|zoom|teams(?: call)?|talk|video call|phone call)"
    r"(?: (?:booked|set|fixed|arranged|lined up))? (?:with|from) "
    r"(?!(?:my |a |the )?(?:\w+ )?(?:mum|mam|mom|dad|doctor|gp|dentist|bank|landlord|friend|mate|sister|brother|wife|"
    r"husband|partner|"
    r"therapist|counsellor|job ?centre|work coach|school|family|lawyer|solicitor|union|acas)\b)[^.!?\n]{2,40}?"
    r"\b(?:tomorrow|tmrw|tonight|later today|next (?:week|\w+day)|on (?:\w+day|the \d)|this (?:\w+day|afternoon|evening)|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:an hour|two|three|a few)|at \d)",
    re.IGNORECASE,
)
_ABOUT_A_NO = late(
    r"\b(?:feedback|reject\w*|turned|refus\w*|no|not|declin\w*|yesterday|last|was|were|had|went|said)\b", re.IGNORECASE
)


def call_ahead(text: str) -> bool:
    """Whether a text tells of nothing but a call to come with somebody ("got a call with Emma tomorrow"): where no rejection is
    known it is the talk of an application, and no news of a no."""
    return _A_CALL.match(text.strip()) is not None and not _ABOUT_A_NO.search(text) and not text.strip().endswith("?")
