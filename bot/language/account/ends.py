"""An employer's name put right at its ends, whatever reading it came from, and what is no employer's name after all."""

from __future__ import annotations

from typing import Final

from bot.language.account.agency import is_agency
from bot.language.account.employer import ABBREVIATIONS, CORP, DECIDES, FEELINGS, LOWCORP, is_body
from bot.language.account.text import Text
from bot.language.names import EMPLOYERS, GIVEN, TOWNS
from bot.language.readings import Slot, Span
from bot.language.windows import known_word
from bot.late import late

_LEAD: Final = late(
    r"(?:of|under|on|from|at|by|with|Of|From) (?:the )?(?=\w)|Under (?=[A-Z]\w+ [A-Z])|"
    r"(?:Absage|Ablehnung|Refus|Rechazo|Rifiuto|Afwijzing|Afslag|Avslag|Odmowa|Recusa|Rejeição) "
    r"(?:von|vom|bei|de|del|de la|di|da|du|chez|par|van|od|från|fra) (?:(?:der|dem|la|le|el|het) )?(?=[A-ZÀ-ÖØ-Þ])"
)
"""Words before a name that are none of it, and another language's word for a no. In capitals they may be: "On Running"."""
_TITLE: Final = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Madame|Frau|Herr|Encik|Cik|Puan|Ato|Engr|Brother|Sister|Fr|Sr|Canon|Capt|Shri|Smt|Sra|"
    r"Aunty|Uncle)"
)
_WHOSE: Final = late(
    rf"(?:(?:the |The )?(?:[Bb]oard|[Cc]ouncil|[Gg]overnors|[Tt]rustees|[Dd]irectors|[Pp]artners|"
    rf"[Cc]ommittee)(?= of (?:the )?[A-Z][\w.'-]* [\w'-])|{_TITLE}\b\.?(?: [A-Z][\w'-]*){{0,2}}|"
    r"[A-Z]\. [A-Z][\w'-]*|(?P<given>[A-Z][\w'-]*)(?: [A-Z][\w'-]*)?) (?:of|at|from) (?:the )?(?=[A-Z])"
)
"""Somebody "of" a place: the name is that of the place."""
_BODY: Final = (
    r"(?:Department|Ministry|Bureau|Office|University|Bank|College|School|Institute|Council|Transport|Museum|Church|House|Port|"
    r"City|Society|"
    r"Board|Centre|Center|Faculty|Federation|Academy|Knights|Company|Court)"
)
_BODY_BEFORE: Final = late(rf"\b(?:[A-Z]\w+ )?{_BODY} (?:of|for) (?:the )?$")
_PART_BEFORE: Final = late(
    r"\b(?:(?:Her|His) Majesty's|National|Royal|Imperial|Central|Great|Saint|St\.?|North|South|East|West|New|Upper|Lower|Old) $"
)
_BODY_AFTER: Final = late(
    r"(?: of| for(?= (?:the )?(?:[A-Z]\w+ [A-Z]|Work|Health|Wales|Scotland|Ireland|Leinster|London))) (?:the )?[A-Z][\w'-]*(?: "
    r"[A-Z][\w'-]+){0,2}"
)
_FIRM_AFTER: Final = late(
    r",? (?:AS|AB|A/S|ASA|Oy|SA|BV|NV|Ltd|Limited|GmbH|Inc|LLC|LLP|plc|PLC|Pty|No\. ?\d+)(?![\w]| (?:I|A|THE)\b)"
)
_ENDS_WITH_BODY: Final = late(rf"\b{_BODY}$")
_BODY_AND: Final = late(r"(?:Central Bank|Department|Ministry|Bank) of ")
_AND_AFTER: Final = late(r" and (?!I\b)[A-Z][\w'-]*")
_TAIL: Final = late(
    rf" (?:(?:(?:Jobs|Careers?|Hiring|Campus|Recruitment|Candidates?|Applicants?|Application) )?"
    rf"(?:Portal|[Cc]areers [Pp]age|[Cc]areers [Ss]ite)$|(?:Jobs|Careers|HRD|HR)$|"
    rf"(?:wont|won't|dont|don't|didnt|didn't|said|says|rang|told|had|has|have|just|never|were|was|"
    rf"are)$|{_TITLE}\b\.? [A-Z][\w'-]+$)"
)
_VERB_AFTER: Final = late(
    r" (?:(?:has|have|had|is|was|were|are|did|does|do|will|would|just|never|finally|then|now|also|only|literally|actually|ain't|"
    r"isn't|wasn't|didn't|"
    r"don't|doesn't|won't|wouldn't|can't|couldn't|haven't|hasn't|said|says|rang|told|tells|wrote|writes|sent|sends|emailed|"
    r"mailed|texted|called|"
    r"phoned|messaged|rejected|turned|went|chose|picked|wanted|wants|gave|put|ghosted|passed|and|or|but|in|on|at|for|as|to|by|"
    r"with|where|which|"
    r"who|that|because|cos|after|before|until|when|last|this|today|yesterday|tonight|two|three|four|five|no|not|people)\b|\W)"
)
"""After a name in "'s" that is so written ("Nando's rang"); before anything else the "'s" says whose something is."""
_NUMBERED: Final = late(
    r"(?:[A-Z][\w'-]+ ){0,2}"
    r"(?:Channel|Radio|Studio|Group|Formula|Motel|Sector|Area|Platform|Terminal|Unit|Route|Catalyst|Pier|Base) "
    r"\d{1,3}(?![\w:./]| (?:weeks?|days?|months?|years?|times|rounds?|people|hours?|minutes?|of)\b)"
)
"""A name to which a number belongs: "Channel 4"."""
_CLOCK: Final = late(r"(?:\d\d?[:.]\d\d(?: ?[ap]m)?|\d\d? ?[ap]m|1?\d|2[0-4])$")
_CONTRACTED: Final = late(r"(?:i|you|u|they|we|he|she|it|that|who|there)'(?:ve|ll|d|re|m)\b")
_NEVER: Final = frozenset(
    "naw nah nope nay aye och ach says say said reckons reckon lovely ltd limited inc apparently turns dinnertime teatime "
    "lunchtime tumbleweed silence today yesterday tomorrow "
    "someone somebody nobody everyone vendeur client clients agency recruiter interviewer panel manager portal email voicemail "
    "letter message "
    "rejection feedback nothing anything thing things reason reasons".split()
)
"""Single words that stand where a name may stand and are never one."""
_TWO: Final = late(r"([a-z]+) (?:and|&|\+) ([a-z]+)$")
_MET: Final = late(r"\b(?:with|met|saw|by|told) $")
_COUNTED: Final = frozenset("one both another others neither none each several".split())
"""Words for some of them ("One said I was too quiet"), alone no name."""
_BENEFIT: Final = late(
    r"(?:universal credit|uc|jsa|esa|pip|dla|(?:new style )?job ?seeker'?s(?: allowance)?|(?:housing|child|unemployment|"
    r"disability|sickness) benefits?|"
    r"benefits?|income support|carer'?s allowance|attendance allowance|statutory sick pay|sick pay|(?:the )?dole|welfare)$"
)
"""What somebody lives on, and for which nobody is interviewed."""
_POST_AFTER: Final = late(
    r" (?:manager|sister|nurse|clerk|lead|leader|head|boss|supervisor|matron|sergeant|receptionist|secretary|steward)\b"
)
"""After a plain word, which with it makes a post there: "the ward manager"."""
_BODY_IN_SMALL: Final = late(
    r" (?:(?:city|county|borough|town|district|community|general|teaching|university|primary|high|grammar) )?(?:council|hospital|"
    r"hospice|college|university|academy|school)\b(?! (?:manager|teacher|leaver|nurse))"
)
"""What a place's name goes on with, where its kind is written small: "Cardiff council"."""
_PLACED: Final = late(r"\b(?:at|for|from|with|by|to|off|joined?|joining|of|in|the|my|their|that|this)(?: the| a| an)? $")
_IN: Final = late(r"\b(?:in|near|outside|around) $|\breferences from $")
_UNNAMED_IN: Final = late(
    r"\b(?:an?|some|this|that|the|another|one) (?:[\w-]+ ){0,2}"
    r"(?:firm|company|business|agency|shop|store|school|nursery|hotel|"
    r"hospital|hospice|care home|cafe|café|restaurant|pub|bar|bakery|warehouse|factory|office|practice|surgery|clinic|garage|"
    r"salon|gym|startup|start-up|"
    r"charity|college|library|law firm|branch|depot|"
    r"(?<=\ba )place|(?<=some )place) (?:in|near|outside|round|over in|up in|down in) $"
)
"""Before the town of an employer that nobody names ("a firm in Burton")."""
_MODIFIED: Final = late(r"(?:Big|Wee|Old|Young|Little|Auntie|Aunty|Uncle|Our|Mad|Lovely|Oh) (?P<n>[A-Z]\w+)$")


def put_right(t: Text, read: Slot[str]) -> Slot[str]:
    """The employer as it is written in the text, no more and no less; nothing where the words are no employer's name."""
    if not read.span:
        return read
    start, end = read.span
    if t.low[start:end] in EMPLOYERS:
        return Slot(t.raw[start:end], read.span, read.sure)
    start = _left_end(t, start, end)
    end = _right_end(t, start, end)
    if end - start < 2 or _no_employer(t, start, end):
        return Slot("", None, 0.5)
    if _of_somebody(t, start, end):
        return Slot("", None, 0.5)
    body = _BODY_IN_SMALL.match(t.low, end) if t.cap[start].isupper() and not t.cap.isupper() else None
    if body and t.cap[body.start() : body.end()].islower():
        return Slot(t.raw[start : body.end()], Span(start, body.end()), max(read.sure, 0.7))
    return Slot(t.raw[start:end], Span(start, end), read.sure)


_ADDRESSED: Final = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Ma['’]?am|Mam|Madame?|Madam|Herr|"
    r"Frau|Se[nñ]ora?|Encik|Cik|Puan|Shri|Smt)"
)
_ADDRESSED_SO: Final = late(rf"{_ADDRESSED}\b\.? [A-Z][\w'-]*(?: [A-Z][\w'-]*)?$")
_ADDRESS_BEFORE: Final = late(rf"\b{_ADDRESSED}\.? (?:[A-Z][\w'-]* )?$")
_WHO_OF: Final = late(r"[A-Z][\w'-]*(?: [A-Z][\w'-]*)? (?:of|at|from) (?:the )?(?=[A-Z])")
"""What stands after "Mr": "Moreau of Hotel Bellevue"."""
_AT: Final = late(r"\b(?:at|for|joined?|joining)(?: the)? $")


def _of_somebody(t: Text, start: int, end: int) -> bool:
    """Whether a name is that of a person who is addressed so ("Mr Osborne", "Maam Reyes"); "at Mr Price" it is that of a
    place."""
    if CORP.search(t.cap[start:end]) or t.low[start:end].endswith("'s"):
        return False
    if _ADDRESSED_SO.match(t.cap, start, end):
        return _AT.search(t.low, max(0, start - 12), start) is None
    before = _ADDRESS_BEFORE.search(t.cap, max(0, start - 24), start)
    return before is not None and _AT.search(t.low, max(0, before.start() - 12), before.start()) is None


def _left_end(t: Text, start: int, end: int) -> int:
    """Where the name begins: after a preposition or somebody's name, at the beginning of a body's name."""
    if lead := _LEAD.match(t.cap, start, end):
        start = lead.end()
    titled = _ADDRESS_BEFORE.search(t.cap, max(0, start - 24), start) and _WHO_OF.match(t.cap, start, end)
    if titled:
        return titled.end()
    whose = _WHOSE.match(t.cap, start, end)
    if whose and (not whose.group("given") or whose.group("given").lower() in GIVEN):
        return whose.end()
    for before in (_PART_BEFORE, _BODY_BEFORE):
        if t.cap[start].isupper() and (more := before.search(t.cap, max(0, start - 60), start)):
            start = more.start()
    return start


def _right_end(t: Text, start: int, end: int) -> int:
    """Where the name ends: before its "'s" if that says whose something is, after all of what belongs to it."""
    low, cap = t.low, t.cap
    if (tail := _TAIL.search(cap, start, end)) and tail.start() > start:
        end = tail.start()
    saint = low.startswith(("st ", "st. ", "saint "), start)
    if saint and low.startswith("'s", end):
        end += 2
    elif not saint and low.endswith("'s", start, end) and low[start:end] not in EMPLOYERS:
        goes_on = low[end : end + 1] == " " and low[end + 1 : end + 2].isalpha()
        end -= 2 * (goes_on and not _VERB_AFTER.match(low, end))
    if numbered := _NUMBERED.match(cap, start):
        return max(end, numbered.end())
    more = _BODY_AFTER.match(cap, end) if _ENDS_WITH_BODY.search(cap, start, end) else None
    if not more and _BODY_AND.match(cap, start, end):
        more = _AND_AFTER.match(cap, end)
    if not more and cap[start].isupper():
        more = _FIRM_AFTER.match(cap, end)
    return more.end() if more else end


_TITLES: Final = frozenset("dr mr mrs ms miss mx prof professor sir dame lord lady rev".split())
"""Before a name these belong to a person."""


def _no_employer(t: Text, start: int, end: int) -> bool:
    """Whether these words are a person, an agency, a town, a time of day or a plain word."""
    low, cap = t.low[start:end], t.cap[start:end]
    if not low.strip():
        return True
    if low in EMPLOYERS:
        return False
    if _BENEFIT.match(low) or (cap.islower() and low not in LOWCORP and known_word(low) and _POST_AFTER.match(t.low, end)):
        return True
    two = _TWO.match(low)
    if two and two[1] in GIVEN and two[2] in GIVEN and _MET.search(t.low, max(0, start - 10), start):
        return True  # "my interview with Dana and Raj"
    first, *more = low.split()
    if cap.islower() and first in ("i", "im", "i'm", "ive", "i've", "id", "i'd") and len(more) > 2:
        return True  # a sentence of the writer's own
    if cap.islower() and first in FEELINGS and (not more or more[-1] not in LOWCORP) and _PLACED.search(t.low, max(0, start - 14),
        start):
        return True  # "crying from shame"
    if low in ABBREVIATIONS and " " not in low and not is_body(t, start, end):
        return True
    if low.rsplit(" ", 1)[-1].rstrip(".") in _TITLES and t.cap[end : end + 3].lstrip(" .")[:1].isupper():
        return True  # "panel convenor Dr Anne Whitlam"
    doing = cap.islower() and low.endswith("ing") and len(low) > 5 and (known_word(low) or known_word(low[:-3]))
    if " " not in low and (low in _COUNTED or doing):
        return True
    if _CLOCK.match(low) or _CONTRACTED.match(low) or low in _NEVER or is_agency(t, cap):
        return True
    placed = _PLACED.search(t.low, max(0, start - 14), start) is not None
    modified = _MODIFIED.match(cap)
    called = modified.group("n").lower() if modified else low
    if called in GIVEN and not placed and not DECIDES.match(t.low, end):
        return True
    if cap[0].isupper() and not CORP.search(cap) and _UNNAMED_IN.search(t.low, max(0, start - 60), start):
        return True
    if low in TOWNS and _IN.search(t.low, max(0, start - 12), start):
        return True
    if low.endswith("ly") and low.isalpha() and known_word(low) and not placed:
        return True  # "Technically you were the best"
    return cap.islower() and cap.isalpha() and known_word(low) and not placed
