"""When the no came: the date of the rejection in a notice or a telling, and what that date rests on.

The interview's date is not the rejection's. A header or a dateline is the best witness ("header"; what is told of a letter's
dateline counts as one), then a written date ("explicit"), then words that need the message's own time
("relative": yesterday, last Tuesday, two weeks ago, the 18th). A notice's own head comes first ("Voicemail, yesterday 17:48"),
then what it says of when the no was said before. Numbers are read day first unless something in the text is American or only
the other order makes sense.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice
from typing import NamedTuple

from bot.language.scan import Scan, Starts
from bot.late import late

_MONTHS = {
    m: i
    for i, names in enumerate(
        (
            "january jan januar",
            "february feb februar",
            "march mar",
            "april apr",
            "may mai",
            "june jun juni",
            "july jul juli",
            "august aug",
            "september sept sep",
            "october oct oktober",
            "november nov",
            "december dec dezember",
        ),
        1,
    )
    for m in names.split()
}
_MON = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAYS = {
    d: i
    for i, names in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday weds wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for d in names.split()
}
_DAY = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|weds|wed|thurs|thur|thu|fri|"
    "(?:(?<=on )|(?<=last )|(?<=this )|(?<=mailed )|(?<=rang )|(?<=called )|(?<=texted )|(?<=phoned ))(?:sat|"
    "sun)|(?:sat|sun)(?=,? \\d\\d?[:.]\\d\\d| (?:morning|afternoon|evening|night)\\b)"
)
_NO_DAY = r"(?<!\ba )(?<!\bany )(?<!\bevery )(?<!\beach )(?<!\bmost )(?<!\bentire )(?<!\bwhole )"
"""Before the name of a day that is no date ("a Friday")."""
_NO_DAY_AFTER = (
    "(?! (?:club|shift|job|mornings|afternoons|evenings|nights|girl|boy|lad|person|people|staff|crew|team|rota|service|work|"
    "worker|supervisor|assistant|market)s?\\b)"
)
"""After one ("the Saturday job")."""
_NUM = (
    {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split())}
    | {"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "a few": 0, "few": 0}
    | {"a": 1, "an": 1, "couple": 2, "a couple": 2, "a couple of": 2, "couple of": 2, "half an": 0, "half a": 0}
)
_ORD = {
    w: n
    for n, w in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
} | {
    "twenty-first": 21,
    "twenty first": 21,
    "twenty-second": 22,
    "twenty second": 22,
    "twenty-third": 23,
    "twenty third": 23,
    "twenty-fourth": 24,
    "twenty fourth": 24,
    "twenty-fifth": 25,
    "twenty fifth": 25,
    "twenty-sixth": 26,
    "twenty sixth": 26,
    "twenty-seventh": 27,
    "twenty seventh": 27,
    "twenty-eighth": 28,
    "twenty eighth": 28,
    "twenty-ninth": 29,
    "twenty ninth": 29,
    "thirtieth": 30,
    "thirty-first": 31,
    "thirty first": 31,
}
_ORD_BEGINS = frozenset(re.findall(r"\w+", one)[0] for one in _ORD)
_ORDW = "|".join(sorted(_ORD, key=len, reverse=True))
_COUNT = (
    r"half an?|an?|(?:an? )?couple(?: of)?|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"thirteen|fourteen|fifteen|twenty|thirty|forty(?:-five)?|one|(?:a )?few(?= (?:min|hour|hr))"
)

_WRITTEN = Scan(
    rf"\b(?:(?P<iso>20\d\d-\d\d-\d\d)"
    rf"|(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th|\.)?|"
    rf"(?P<dw>{_ORDW}))(?: of)?[ -](?P<m1>{_MON})\b\.?(?:,?[ -](?P<y1>20\d\d)\b)?"
    rf"|(?P<m2>{_MON})\.? (?:the )?(?:(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?|(?P<dw2>{_ORDW}))\b(?!:)(?!\s?(?:am|pm|"
    r"weeks?|days?|%))(?:,? (?P<y2>20\d\d)\b)?"
    rf"|(?P<n1>\d{{1,2}})(?P<sep>[/.-])(?P<n2>\d{{1,2}})(?:(?P=sep)(?P<n3>20\d\d|\d\d))?(?![\d/.-]*\d)"
    rf"|(?:(?:on |dated )?the|on|dated) (?:(?P<d3>\d{{1,2}})(?:st|nd|rd|th)\b(?! (?:round|interview|stage|"
    r"floor|time|person|one|candidate|week|month|day|year|question|call|choice|place|no|rejection|email|job|"
    r"part|meeting|test|step|of|and|attempt|try|trial|visit|quarter|half|shift|screen|video|phone|panel|centile|percentile))|"
    rf"(?P<dw3>{_ORDW})\b(?! (?:round|interview|stage|floor|time|person|one|candidate|week|month|day|year|question|call|"
    rf"choice|place|no|"
    r"rejection|email|job|part|meeting|test|step|of|and (?:last|final)|attempt|try|trial|visit|quarter|half|shift|"
    r"screen|video|phone|panel))))"
)
_RANG = "(?:rang|rings|called|calls|(?:tele)?phoned|texted|texts|e?mailed|e?mails|messaged|voice ?mailed)"
_HOUR = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_RELATIVE = Scan(
    r"\b(?:(?P<before>(?:the )?day before yesterday)|(?P<yest>yesterday|yest(?:erday)?|yday|ystrday|yesterdy|"
    r"last (?:ni(?:ght|te)|evening)|ytd(?=\b))"
    rf"|(?P<ago>{_COUNT}) (?P<unit>min(?:ute)?s?|hours?|hrs?|days?|weeks?|wks?|fortnights?|months?) (?:ago|"
    r"back)(?: today)?"
    rf"|before (?P<ago2>{_COUNT}) (?P<unit3>days?|weeks?|months?)(?= (?:they|she|he|i|it|we|the|come|came)\b)"
    rf"|(?P<after>{_COUNT}|the (?:very )?next|the following|next) (?P<unit2>days?|weeks?|mornings?|"
    r"afternoons?)(?: (?P<later>later|after(?:wards)?))?"
    rf"|(?P<week2>(?:{_DAY})) (?:of )?(?P<wl>last week|week before last|before last|the week before last)"
    rf"|(?P<lastweek>last week(?:'s)?(?: on)?) (?P<week3>{_DAY})|week(?: ago)? last (?P<week4>{_DAY})"
    rf"|(?:(?P<mod>by last|last|this|this past|past|on|next|by|until|till|for) )?{_NO_DAY}(?P<week>{_DAY})\b{_NO_DAY_AFTER}"
    rf"|(?P<clock>{_RANG} (?:me |us |back |there )*(?:just |only )?(?:(?:at|about|around|after|before) )+(?:half|quarter|"
    rf"noon|midday|"
    rf"tea|lunch|dinner|supper|breakfast|work|\d|{_HOUR})\w*(?![\w:.]*(?: or \w+)? (?:\w+ )?(?:min|hour|hr|day|week|wk|fortnight|"
    rf"month|year|interview|round|job|role|call|time|other|people|of|{_DAY}))(?! (?:on|last|the) )|"
    r"voice ?mail (?:at )?half \w+|wok(?:e|en) up (?:to|and) (?:the|an?|this|their|her|his) (?:\w+ )?(?:e-?mail|text|"
    r"message|no|rejection|"
    r"voicemail|notification|news)\b)"
    r"|(?P<today>todays?|2day|tonight|this (?:morning|mornin|afternoon|evening|lunch ?time|dinner ?time|tea ?time|arvo|"
    r"aft|eve|am)|"
    r"todayy+|(?:rang|rung|called|phoned|e?mailed|texted) earlier|just now|"
    r"right now|earlier on|earlier today|at lunch(?:time)?(?! (?:tomorrow|on|next))|(?:i |i've |ive |have )?(?:just|"
    r"jst) (?:got|gotten|"
    r"had|heard|been|found|opened|read|received|recieved|come|came|off)|(?:they|he|she) just (?:rang|called|"
    r"(?:tele)?phoned|e?mailed|texted|"
    r"messaged|pinged|told|sent|wrote|rejected|turned|replied|came|got|let|dropped)|"
    r"just (?:changed|e?mailed|rang|called|texted|phoned|messaged|updated|told|sent|rejected|off|hung|"
    r"left|back|opened|turned|landed|dropped|arrived|pinged)|at (?:dinner ?time|dinner|lunch|teatime|"
    r"breakfast)(?! (?:tomorrow|on|next))|first thing(?! (?:i|that|she|he|they|we|you|about|to)\b)|"
    r"literally just|"
    r"now))\b"
)
_US = late(
    r"\b(?:[ecmp][sd]t)\b|, [a-z]{2} \d{5}\b|\binc\.|\bllc\b|\bresume\b|\$\d|\bgpa\b|\bmom\b|\bbehavioral\b|"
    r"\bcolor\b|\blabor\b|\bfavorite\b"
)
_HEADER = late(r"^[ >*]*(?:date|sent|datum|received|enviado|envoyé)\s*:\*? *(?P<rest>.+)$", re.M)
_WROTE = late(r"^[ >]*(?:on|am) (?P<rest>[^\n]{6,80}?)(?:wrote|schrieb)?:?\s*$", re.M)
_CHATSTAMP = late(r"^(?:\[?(?=\d\d?[/.]\d\d?[/.]\d)|\[)(?P<rest>\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?),? \d{1,2}:\d\d", re.M)
_TOLDCUE = late(
    r"\b(?:e-?mail(?:ed|s)?|mail(?:ed)?|rang|rings?|rung|phoned?|telephoned|call(?:ed|s)?|texte?[ds]?|messag\w+|wrote|"
    r"writes?(?= (?:to )?(?:me|us)\b)|"
    r"letter|voicemail|told|tell|said|saying|"
    r"says|heard|hear|found out|reject\w*|turned|no thanks|a no|the no|news|got back|came back|come back|"
    r"knocked|unsuccessful|declin\w+|decid\w+|decision|"
    r"learned|learnt|notif\w+|inform\w*|dear john|updated?|arrived|dropped|landed|portal|whatsapp\w*|sent|"
    r"let me (?:down|know)|regret|received|reached me|conveyed|got|answer|negative|dm|"
    r"timed at|answering machine|answer ?phone|verdict|didn'?t get|ghosted|bin+ed|passed|went with)\b"
)
_OTHERCUE = late(
    r"\b(?:interview(?:ed|s)?|met|meeting|meet(?= (?:us|with us|the team)\b)|coming (?:in|along|down|over)|attending|applied|"
    r"application(?! (?:was|has|had|is)\b)|apply|filled (?:it |one |that |"
    r"the form )?in|handed|(?:re-?)?advertised|yours?(?: \w+)? (?:of|dated)|assured|promised|test|tests|trial|"
    r"assessment|went (?:in|"
    r"for|there)|came in|screen|screening|round|panel|"
    r"start(?:ed|s)?|invited|presentation|presented|assignment|take-home|shift|visit(?:ed)?|submitted|"
    r"saw them|zoom|teams|onsite|holiday|birthday|exam)\b"
)
_FUTURE = late(
    r"(?:'d|'ll) (?!been|had)|\b(?:next|by (?=\d|(?:the )?(?:end|next|last|then|tomorrow|mon|tue|wed|thu|fri|sat|sun))|"
    r"until|till|will|would|going to|gonna|promised|due|supposed|"
    r"deadline|plan|want to|should|tomorrow|another interview|have an interview|i have (?:a|an|another))\b"
)
_AHEAD = late(
    r"\b(?:(?:can|could|shall|offer\w*(?: me)? to|promis\w+ (?:me |us )?to|(?:want(?:s|ed)?|asked|told|needs?|"
    r"said) (?:me )?to|says to|"
    r"will|'ll|'d|would|going to|gonna) (?:\w+ ){0,2}?(?:be (?:rung|called|(?:tele)?phoned|e-?mailed|texted|told|"
    r"written|announced)|ring|call|"
    r"(?:tele)?phone|e-?mail|text|come|explain|meet|talk|speak|tell|give|visit|start|hear|write|announce|decide|retake|"
    r"resit|try|apply|"
    r"reapply)\b|"
    r"(?:can|could|may|to|should) (?:book|arrange|schedule|set up|fix|have) (?:in )?(?:an?|the|my|some) (?:[\w-]+ ){0,2}?"
    r"(?:calls?|chats?|meetings?|talks?|slots?|sessions?)\b|"
    r"(?:if i|that i|i should|i) (?:can |could )?(?:come|go in|ring|call|phone|retake|resit)|retake|re-?sit|"
    r"another (?:go|crack|try|shot|chance|attempt)|available|let'?s|catch up)\b"
)
"""What is still to come, where it stands before a day in the same clause."""
_HAD_TOLD = late(
    r" (?:i|it|they|she|he)(?:'d| had)? (?:been )?(?:said|told|rang|rung|called|phoned|e?mailed|texted|written|wrote|"
    r"gone|turned|rejected)\b"
)
"""After "by Wednesday", where that is past."""
_PAST_ONLY = late(r"ago\b|^before|back\b|^(?:the day before )?yest|^y|^last|last\b|^ytd|^this morning")
"""A day that nothing can be still to come on."""
_SINCE = late(
    r"\b(?:that was|that'?s|that is|which was|it'?s been|its been|it was|this was|been)(?: now| about| over| nearly|"
    r" almost| only| like)* $"
)
"""Before "three weeks ago", where that is the age of what was told before."""
_DATED = late(
    r"\b(?:(?P<borne>dated|headed|bears|carries|date(?: of)?|(?:letter(?:head)?|paper),?(?: (?:of|from|written on))?)|wrote,? on)"
    r"(?: (?:the|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:'s date)?,?)?(?: date)? $"
)
"""Before a date, where it is the date that a letter bears."""
_LETTER = late(r"\b(?:letter(?:head)?|paper|envelope)\b")
_HEADWORD = (
    r"(?:voice ?mails?|vm|voice (?:message|note)|transcri\w+|recording|messages?|msg|whats ?app|texte?d?|sms|captions|"
    r"call|left|received|sent|inbox|"
    r"notification)\b"
)
_CLOCK = r"\d\d?(?:[:.]\d\d| ?[ap]m)\b"
_HEAD_BEFORE = late(
    rf"^(?:[^\"!?]*\b{_HEADWORD}(?![^\n]*\b(?:thank\w*|coming|came|met|meeting|seeing|you|about|"
    rf"re)\b)[^\n\":.!?]{{0,50}}|.*(?:{_CLOCK}|\b(?:it'?s|it is)) )$"
)
"""Before a day that a message's own head names: a voicemail's, a chat's, a transcript's."""
_HEAD_AFTER = late(
    rf"(?:'s)?(?: (?:morning|afternoon|evening|night|lunchtime|teatime))?(?P<clock>[ ,]*(?:(?:at|about|around) )?{_CLOCK})|"
    rf"(?P<noun>(?:'s)?,? (?:(?:morning|afternoon|evening|night)(?:'s)? )?(?:voice ?mail|vm|voice (?:message|note)|"
    rf"message|text|transcript))\b|(?P<bare> *(?:\n|:))"
)
_NO_HEAD_DAY = late(r"\b(?:after|following|since|our|your|ur|for|we|you|u|i|i'm)\b")
_HEAD_SPOKEN = late(rf" ?(?:morning|afternoon|evening|lunch ?time|tea ?time|dinner ?time|night|{_CLOCK}|[,.])")
_HEAD_CLOCK = late(r"(?!\W*(?:voice|vm\b|transcri|rec))[^\n:\"]{2,40}[,(] ?(?P<clock>\d\d?:\d\d)\)?:")
_AS_SAID = late(
    r"\b(?:(?:i|we)(?:'d|'ve| had| have)? (?:already |just |also |only )?(?:told|explained|rang|called|phoned|"
    r"telephoned|say|tell) (?!the |our |an |all |every|those|another|success|two|three|four)|"
    r"(?:as|like|what) (?:i|we)(?:'d|'ve| had)? (?:already )?(?:said|told|explained|mentioned|have to (?:say|tell)|"
    r"had to (?:say|tell))|"
    r"(?:telling|told|said to|saying no to|break\w* it to|broke it to) (?:you|u|your)\b|what was said|saying no\b|"
    r"(?:confirm\w*|record of|writing|following up on)\b[^.!?\n]{0,40}\b(?:call|conversation|chat|discussion|said)\b)"
)
"""In a notice that says once more, in writing, what was said before: the no came when it was said."""
_SAID_THERE = late(
    r"\b(?:told you|said to you|(?:as|what|like) (?:i|we) said|had to say)\b[^.!?\n]{0,50}\b(?:(?:at|"
    r"by) the (?:very )?(?:end|close)|in the (?:room|interview|trial)|"
    r"to your face|face to face|across the table)"
)
_DECIDED = late(
    r"\b(?:(?:board|panel|committee|trustees|governors|council|directors|members|partners) (?:\w+ )?met|resolved|"
    r"decided|decision|declined|rejected|refused|unsuccessful|withdr[ae]w\w*|suspend\w*|cancel\w*|froze\w*|on hold|awarded|"
    r"given to|appointed|not (?:selected|successful|shortlisted)|(?:application|candidacy|file|record) (?:\w+ ){0,3}closed)\b"
)
_SAME_DAY = late(
    r"\b(?:closed|declined|rejected|refused|unsuccessful|withdrawn|decided|filled|ended)\b[^.!?\n]{0,40}\b(?:that|"
    r"(?:the )?same) (?:day|date)\b"
)
_UNTIL = late(
    r"\b(?:by|until|till|before|after|past|(?:up )?to and including|on or before|no later than)"
    r"(?: (?:noon|midday|midnight|close|end|the end|\d\d?(?:[:.]\d\d)? ?(?:am|pm)?|\d\d[:.]\d\d)(?: of (?:business|play|"
    r"day|the day))?(?: on)?,?)?"
    r"(?: (?:the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|sat|sun),?)? $"
)
_TO_ASK = late(
    r"\b(?:(?:you|i|we|candidates?|applicants?) (?:may|can|could|should|must|have|need|are (?:able|welcome))|please|"
    r"requests?)\b[^.!?\n]{0,60}\b"
    r"(?:feed-?back|requests?|ask|appeal|reply|respond|apply|contact|get in touch|call|e-?mail)\b"
)
"""Until when something may be asked for: no day of the no."""
_UNHEARD = late(
    r"\b(?:(?:not|\w+n't|never|nothing|no one)(?: \w+){0,2} (?:invited|heard|hear|receive[d]?|contacted|called|phoned|"
    r"rung|telephoned|written|"
    r"emailed|respond\w*)|heard nothing|(?:no|without an?|without) (?:\w+ )?(?:call|text|word|invitation|invite|reply|"
    r"e-?mail|letter|message|news|answer|"
    r"response|contact|notification)|(?:only|just) (?:contact|write|call|ring|phone|e-?mail)|stopped (?:sending|"
    r"writing)|one call|gone quiet|silence)\b"
)
_CUT = late(
    r"[.;!?,()\n ](?:(?<=[.;!?,()])(?=\s|$)|(?<=\n)|(?<= )(?:-\s|(?:and then|but|then|and|so|after|before|because|since|when|"
    r"which|where|while|until)\b))"
)
"""Where a clause ends: begun with a set of characters, which is what `re` finds fastest."""
_AFTER_DAY = late(
    r"[^\w\s]|\s*$|\n| (?:they|she|he|we|i|it|to|by|at|in|about|with|that|the|a|an|my|from|when|saying|so|but|after|"
    r"before|until|"
    r"and (?:they|she|he|we|i|it))\b"
)
"""What may follow a word for a day: such a word counts other things more often ("the second quarter")."""
_SHORTENED = frozenset("jan feb mar apr jun jul aug sep ept oct nov dec".split())
_DIGIT = late(r"\d")
_NUMBERS = late(r"\d/\d|\d-\d\d?-\d|\d\.\d\d?\.\d")
_ORDINAL = late(_ORDW)
_STOP = late(r"[.!?\n]")
_CLAUSE = 300
"""Characters before and after a day in which the words about it are looked for."""
_MOST = 40
"""Days of either kind that are looked at, so that a text of nothing but dates costs no more than it is long."""
_FAR = 200
"""Days after which a date without a year is more likely one to come."""
_BY_CLOCK = 0.9
"""How much "rang at half two", without a day, says that it was today: any day that is named goes before it."""
_JUST_THEN = late(
    r"(?:(?! (?:and|but|after|for|since|from|about|until|till|by|at my|interview|i|we|with|who|whom|that|where|met)\b)"
    r"[^.!?,;:\n]){0,70}? "
    rf"(?:(?:on|last|this) (?:{_DAY})|yesterday)\b"
)
"""After "just", a day in the same clause, which goes before it."""
_JUST = late(r"right now|(?:i |i've |ive |have )?(?:just|jst) (?!now)|literally")


@dataclass(frozen=True, slots=True)
class ToldOn:
    """The date of the rejection, where it stands, its basis (explicit, header, relative, unknown) and how sure it is."""

    value: date | None
    start: int
    end: int
    basis: str
    sure: float


_NOTHING = ToldOn(None, 0, 0, "unknown", 0.5)


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _with_year(month: int, day: int, today: date | None) -> date | None:
    """The latest such day that is not in the future; nothing without the message's own time."""
    if today is None:
        return None
    for year in (today.year, today.year - 1):
        made = _make(year, month, day)
        if made and made <= today + timedelta(days=1):
            return made
    return None


def _written(m: re.Match[str], today: date | None, american: bool) -> date | None:
    g = m.groupdict()
    if g["iso"]:
        try:
            return date.fromisoformat(g["iso"])
        except ValueError:
            return None
    for mk, dk, wk, yk in (("m1", "d1", "dw", "y1"), ("m2", "d2", "dw2", "y2")):
        if g[mk]:
            day = int(g[dk]) if g[dk] else _ORD[g[wk]]
            month = _MONTHS[g[mk]]
            return _make(int(g[yk]), month, day) if g[yk] else _with_year(month, day, today)
    if g["n1"]:
        a, b = int(g["n1"]), int(g["n2"])
        if not g["n3"] and g["sep"] != "/" and (g["sep"] != "." or b > 12 or not m.string.endswith("on ", 0, m.start())):
            return None
        if american:
            a, b = b, a
        if b > 12 >= a:
            a, b = b, a
        if not 1 <= b <= 12:
            return None
        if not g["n3"]:
            return _with_year(b, a, today)
        year = int(g["n3"]) + (2000 if int(g["n3"]) < 100 else 0)
        made = _make(year, b, a)
        if made and today and made > today + timedelta(days=1):
            other = _make(year, a, b) if a <= 12 else None
            if other and other <= today + timedelta(days=1):
                return other
        return made
    if g["dw3"] and (_ORD[g["dw3"]] < 4 or not m.group().startswith("on the")) and not _AFTER_DAY.match(m.string, m.end()):
        return None
    day = int(g["d3"]) if g["d3"] else _ORD[g["dw3"]]
    if today is None:
        return None
    month, year = today.month, today.year
    for _ in range(3):
        made = _make(year, month, day)
        if made and made <= today:
            return made
        month, year = (12, year - 1) if month == 1 else (month - 1, year)
    return None


def _count(words: str) -> int:
    return int(words) if words.isdigit() else _NUM.get(words, 1)


def _back(today: date, name: str, weeks: int = 0, inclusive: bool = False) -> date:
    gap = (today.weekday() - _DAYS[name]) % 7
    if gap == 0 and not inclusive:
        gap = 7
    return today - timedelta(days=gap + 7 * weeks)


def _relative(m: re.Match[str], now: datetime | None, earlier: date | None) -> date | None:
    if now is None:
        return None
    today = now.date()
    g = m.groupdict()
    if g["before"]:
        return today - timedelta(days=2)
    if g["yest"]:
        return today - timedelta(days=1)
    if g["ago"] or g["ago2"]:
        n, unit = _count(g["ago"] or g["ago2"]), g["unit"] or g["unit3"]
        if unit.startswith(("min", "h")):
            return (now - timedelta(minutes=n) if unit.startswith("min") else now - timedelta(hours=n)).date()
        if unit.startswith("mon"):
            month = (today.year * 12 + today.month - 1) - n
            return _make(month // 12, month % 12 + 1, min(today.day, 28))
        return today - timedelta(days=n * (14 if unit.startswith("f") else 7 if unit.startswith("w") else 1))
    if g["after"]:
        following = g["after"].startswith(("the", "next"))
        if earlier is None or (not g["later"] and not following):
            return None
        n = 1 if following else _count(g["after"])
        made = earlier + timedelta(days=n * (7 if g["unit2"].startswith("w") else 1))
        return made if made <= today else None
    if g["week2"]:
        monday = today - timedelta(days=today.weekday())
        if g["wl"] == "before last":
            return _back(today, g["week2"], weeks=1)
        weeks = 1 if g["wl"] == "last week" else 2
        return monday - timedelta(days=7 * weeks - _DAYS[g["week2"]])
    if g["week3"]:
        return today - timedelta(days=today.weekday() + 7 - _DAYS[g["week3"]])
    if g["week4"]:
        return _back(today, g["week4"], weeks=1)
    if g["week"]:
        if g["mod"] in ("next", "by", "by last", "until", "till", "for") and not (
            g["mod"] == "by" and _HAD_TOLD.match(m.string, m.end())
        ):
            return None
        return _back(today, g["week"], inclusive=(g["mod"] or "").startswith("this"))
    return today


def _clause(low: str, cuts: list[tuple[int, int]], start: int, end: int) -> tuple[int, int]:
    left, right = 0, len(low)
    for a, b in cuts:
        if b <= start:
            left = b
        elif a >= end:
            right = a
            break
    return left, right


_LINE_CLOCK = late(r",?(?: at)? \d\d?:\d\d(?:[:.]\d\d)?\s*$")
_NO_HEAD = late(r"\b(?:interviews?|start|starts|starting|until|closing|closes|deadline|apply|applied|test|trial)\b")
_NO_PLAIN_HEAD = late(r"\b(?:re|subject|ref|role|for|on|by)\b")
_STAMPED = late(
    r"(?:^|[|/>,.:(\])] ?|\b(?P<word>notification|received|message|updated|decided|issued|date|dated|sent|inbox) )(?:(?:mon|"
    r"tue|wed|thu|fri|sat|sun)\w*,? )?$"
)
"""Before a date that a page or a message stamps on itself."""
_LABEL = late(r"\b(?:updated|update|status|decided|decision(?: date)?|outcome|issued|received|closed|notified):? ?$")
"""A word before a date that says what the date is."""
_STAMP_END = late(r" *(?:(?:at|,|-)? *\d\d?[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?)?(?:[ .]*(?:\n|$)|[|,)\].]| - )")
_STAMP_LINE = late(r" *(?:\d\d?:\d\d *)?[|:-]? *[\w ]{2,60}[:.]")


def _following(low: str, cuts: list[tuple[int, int]], right: int) -> tuple[int, int]:
    """The clause after the one that ends at `right`."""
    left = right
    for a, b in cuts:
        if a >= right:
            if a > left and low[left:a].strip():
                return left, a
            left = b
    return left, len(low)


def _preceding(low: str, cuts: list[tuple[int, int]], left: int) -> tuple[int, int]:
    """The clause before the one that begins at `left`."""
    found, begin = (0, 0), 0
    for a, b in cuts:
        if b > left:
            break
        if low[begin:a].strip():
            found = begin, a
        begin = b
    return found


def _dateline(low: str, m: re.Match[str], clock: bool = False) -> bool:
    """Whether the date stands alone on its line (a place before it is allowed) near the top or the foot; with `clock`, the time
    of day may stand there too."""
    a = low.rfind("\n", 0, m.start()) + 1
    b = low.find("\n", m.end())
    line = low[a : b if b >= 0 else len(low)]
    if b < 0 and a == 0:
        return False
    rest = line.replace(m.group(), "", 1)
    rest = (_LINE_CLOCK.sub("", rest) if clock else rest).strip(" .,|>*")
    return (
        len(rest) <= 24
        and not re.search(r"\b(?:interview|start|re|subject|ref|role|for|on|closing|deadline)\b", rest)
        and (not rest or rest in _DAYS or bool(re.fullmatch(r"(?:date:? ?)?[\w .]*,?(?: den)?", rest)))
    )


def _stamp(low: str, m: re.Match[str]) -> str:
    """The basis of a date that a page or a message stamps on itself: "header" where it stands bare, "explicit" where a word says
    what it is ("Updated: 16 Nov 2026"); "" where it is no stamp."""
    if _dateline(low, m, clock=True):
        return "header"
    a = low.rfind("\n", 0, m.start()) + 1
    year = m["iso"] or m["y1"] or m["y2"] or m["n3"]
    if not year or m.start() > 200 or low.count("\n", 0, a) > 4:
        return ""
    before = low[a : m.start()]
    found = _STAMPED.search(before)
    if not found or _NO_HEAD.search(before) or (not re.search(r"[|/]", before) and _NO_PLAIN_HEAD.search(before)):
        return ""
    # "15/09/2026 Assessment: not taken forward", "received 11/09/2026 in your inbox"
    if _STAMP_END.match(low, m.end()) or (not before.strip() and _STAMP_LINE.match(low, m.end())) or before.endswith("received "):
        return "explicit" if found["word"] or _LABEL.search(before) else "header"
    return ""


_SCORED = late(
    r"\b(?:leadership|communication|teamwork|motivation|technical|presentation|behaviours?|strengths?|delivery|"
    r"collaboration),?:? $"
    r"|\b(?:scor(?:es?|ed|ing)|rat(?:ed|ings?)|marks?|marked|grades?|graded|points?|average|competenc(?:y|ies)|out of|total)\b"
    r"(?![^.!?]*\b(?:on|dated|since|from|until|by) $)[^.!?]{0,80}$"
)
_SCORES_AFTER = late(r" ?(?:points?|marks?|scores?|rating|stars?|(?:for|on|in) (?:the |my )?(?:test|assessment|presentation|"
    r"leadership|communication|question)s?\b)")
_MEASURED = late(r"\b(?:an?|solid|about|roughly|maybe) $")


def _is_score(low: str, w: re.Match[str]) -> bool:
    """Whether "3/5" is a score and no day: beside a word for scores, or for what is scored."""
    if w["n3"] or w["sep"] != "/":
        return False
    start, end = w.span()
    before = _SCORED.search(low, max(0, start - 110), start) or _MEASURED.search(low, max(0, start - 9), start)
    return before is not None or _SCORES_AFTER.match(low, end) is not None


def _in_head(low: str, kind: str, r: re.Match[str]) -> bool:
    """Whether a relative day stands in a notice's own head: "Voicemail, yesterday 17:48", "Today 08:02", "Friday's voicemail"."""
    start, end = r.span()
    if start > 90 or kind != "notice":
        return False
    a = low.rfind("\n", 0, start) + 1
    if low.count("\n", 0, a) > 2:
        return False
    before = low[a:start]
    m = _HEAD_AFTER.match(low, end)
    if m and (m["clock"] or not before.strip(" [(*")):
        return True
    m = _HEAD_BEFORE.match(before)
    return (
        m is not None
        and not _NO_HEAD_DAY.search(before)
        and (not before.endswith(("it's ", "its ", "it is ")) or bool(_HEAD_SPOKEN.match(low, end)))
    )


class _Day(NamedTuple):
    """A day that a text names: where, which, and whether it is written out ("explicit") or counted from the message."""

    start: int
    end: int
    value: date
    basis: str


class _Weighed(NamedTuple):
    """Such a day, with what speaks for it as the day of the no."""

    score: float
    value: date
    start: int
    end: int
    basis: str


_Written = list[tuple[re.Match[str], date]]


def told_on(text: Starts, kind: str, now: datetime | None, then_and_there: bool = False) -> ToldOn:
    """Finds the rejection's date. `text` is the folded text (lower case, straight quotes), `now` the message's own local time.
    `then_and_there`: they said it in the interview itself, so that the interview's date is the no's."""
    return _Dating(text, kind, now, then_and_there).told()


class _Dating:
    """One text, looked through for the day of its no: a header, a dateline, and then whichever day its clause speaks for most."""

    def __init__(self, text: Starts, kind: str, now: datetime | None, then_and_there: bool) -> None:
        self.text, self.low, self.kind, self.now, self.then_and_there = text, text.low, kind, now, then_and_there
        self.notice = kind == "notice"
        self.today = now.date() if now else None
        self.limit = self.today + timedelta(days=1) if self.today else None
        self.digits = bool(_DIGIT.search(self.low))
        self.american = self.digits and bool(_NUMBERS.search(self.low)) and bool(_US.search(self.low))
        self.days: list[_Day] = []
        self.weekdays: set[int] = set()
        """Where a day of the week stands that was counted from the message."""
        self.weighed: list[_Weighed] = []

    def told(self) -> ToldOn:
        if (header := self._header()) is not None:
            return header
        written = self._written()
        return self._dateline(written) or self._counted(written) or self._best(written)

    def _header(self) -> ToldOn | None:
        """The date of a mail's header, of a chat's stamp, or of who "wrote" what is quoted."""
        low = self.low
        for finder in (_HEADER, _CHATSTAMP, _WROTE) if ":" in low else ():
            for h in finder.finditer(low):
                w = _WRITTEN.search(low, h.start("rest"), h.end("rest"))
                if w:
                    us = self.american or (finder is _HEADER and bool(re.search(r"\d/\d.*[ap]m\b", h.group())))
                    value = _written(w, self.today, us)
                    if value:
                        return ToldOn(value, w.start(), w.end(), "header", 0.95)
        return None

    def _written(self) -> _Written:
        """The days that are written out, but for what is a score ("3/5")."""
        low, text = self.low, self.text
        if not self.digits and (text.words.isdisjoint(_ORD_BEGINS) or not _ORDINAL.search(low)):
            return []
        return [
            (w, value)
            for w in islice(text.each(_WRITTEN), _MOST)
            if (value := _written(w, self.today, self.american)) is not None and not (w["n1"] and _is_score(low, w))
        ]

    def _dateline(self, written: _Written) -> ToldOn | None:
        """The date at the head of a letter, or the stamp of a page or a message."""
        for w, value in written[:3]:
            if "\n" in self.low and _dateline(self.low, w):
                return ToldOn(value, w.start(), w.end(), "header", 0.9)
            # A page's or a message's own stamp is no letter's dateline: without the time of the message it is not looked for.
            if self.notice and self.now is not None and (stamp := _stamp(self.low, w)):
                return ToldOn(value, w.start(), w.end(), stamp, 0.9)
        return None

    def _counted(self, written: _Written) -> ToldOn | None:
        """Gathers the days of the text, written out and counted from the message; one in a notice's own head is the day."""
        low, now, kind = self.low, self.now, self.kind
        spans = [(w.start(), w.end()) for w, _ in written]
        earlier: date | None = written[0][1] if written else None
        # A full stop after "5 November." ends the sentence, too: it is no part of the date. A day without a month counts from
        # the message's own time.
        self.days = [
            _Day(
                w.start(),
                w.end() - (low[w.end() - 1] == "." and low[w.end() - 4 : w.end() - 1] not in _SHORTENED),
                v,
                "relative" if w["d3"] or w["dw3"] else "explicit",
            )
            for w, v in written
        ]
        if now is None:
            return None
        for r in islice(self.text.each(_RELATIVE), _MOST):
            if any(a <= r.start() < b for a, b in spans):
                continue
            if _in_head(low, kind, r):
                rel = _back(now.date(), r["week"], inclusive=r["mod"] != "last") if r["week"] else _relative(r, now, earlier)
                if rel:
                    return ToldOn(rel, r.start(), r.end(), "relative", 0.9)
            prior = max((day for day in self.days if day.end <= r.start()), key=lambda day: day.start, default=None)
            rel = _relative(r, now, prior.value if prior else earlier if earlier and spans[0][1] <= r.start() else None)
            if rel is None:
                continue
            if r["today"] and "j" in r.group() and _JUST_THEN.match(low, r.end()):
                continue  # "they just changed my status on Sunday"
            if r.group() == "now" or (self.notice and (r["clock"] or (r["today"] and _JUST.match(r.group())))):
                continue
            # A weekday beside a written date only names that date once more.
            near = any(0 <= a - r.end() <= 3 or 0 <= r.start() - b <= 3 for a, b in spans)
            if r["week"] and near:
                continue
            if r["clock"]:
                self.weighed.append(_Weighed(_BY_CLOCK, rel, r.start(), r.end(), "relative"))
                continue
            if r["week"]:
                self.weekdays.add(r.start())
            self.days.append(_Day(r.start(), r.end(), rel, "relative"))
        if self.notice and not self.days and (c := _HEAD_CLOCK.match(low)):
            return ToldOn(now.date(), c.start("clock"), c.end("clock"), "relative", 0.7)
        return None

    def _best(self, written: _Written) -> ToldOn:
        """The day for which its clause speaks most."""
        low, days = self.low, self.days
        if not days and not self.weighed:
            return _NOTHING
        far = {
            w.start()
            for w, v in written
            if self.today and (self.today - v).days > _FAR and not (w["iso"] or w["y1"] or w["y2"] or w["n3"])
        }
        cuts = self._cuts() if days else []
        for day in days:
            if (weighed := self._weigh_day(day, cuts, day.start in far)) is not None:
                self.weighed.append(weighed)
        found = [one for one in self.weighed if (one.score >= 1.0 if self.notice else one.score > -1.0)]
        if not found:
            return _otherwise(low, days, self.limit) if self.notice and days else _NOTHING
        best = max(found, key=lambda one: (one.score, one.value))
        return ToldOn(best.value, best.start, best.end, best.basis, 0.9 if best.score >= 1 else 0.65)

    def _cuts(self) -> list[tuple[int, int]]:
        """Where clauses end, as far round the days as words about them are looked for."""
        first = max(0, min(day.start for day in self.days) - _CLAUSE)
        last = min(len(self.low), max(day.end for day in self.days) + _CLAUSE)
        return [(first, first), *((c.start(), c.end()) for c in _CUT.finditer(self.low, first, last)), (last, last)]

    def _weigh_day(self, day: _Day, cuts: list[tuple[int, int]], far: bool) -> _Weighed | None:
        """What speaks for a day; None where it can be none. `cuts`: where clauses end; `far`: so long ago without a year that it
        is more likely one to come."""
        low, (start, end, value, basis) = self.low, day
        if self.limit and value > self.limit:
            return None
        if _UNTIL.search(low, max(0, start - 50), start) and _TO_ASK.search(low, *_sentence(low, start, end)):
            return None
        left, right = _clause(low, cuts, start, end)
        left, right = max(left, start - _CLAUSE), min(right, end + _CLAUSE)
        if self.notice and basis == "relative":
            if _AS_SAID.search(low, *_sentence(low, start, end)) and not _FUTURE.search(low, left, end):
                return _Weighed(1.5, value, start, end, basis)
            if start in self.weekdays:
                return None
        score = _weigh(low, left, right, start, end)
        if self.then_and_there and score in (-0.5, -1.5):
            score = 1.0
        if score == 0.0 or (score > 0 and not low[left:right].strip()):
            # Nothing in its own clause: the clause that follows in the same sentence.
            after = _following(low, cuts, right)
            if not _STOP.search(low, right, after[0] + 1):
                score = 0.6 * _weigh(low, after[0], after[1], start, end)
        if basis == "relative" and _SINCE.search(low, max(0, start - 30), start):
            # "That was three weeks ago": of what was told before, or else of a silence.
            before = _preceding(low, cuts, left)
            if _STOP.search(low, before[1], left):
                before = _sentence(low, before[1], before[1])
            score = -1.5 if _AHEAD.search(low, *before) else _weigh(low, *before, before[1], before[1])
            score = 0.6 * score if score > 0 else score or -1.5
        if self.notice and basis == "explicit" and score < 1.0 and _DECIDED.search(low, left, right):
            score = 1.1
        if far:
            score -= 0.7
        if (
            basis == "explicit"
            and not self.notice
            and _LETTER.search(low)
            and (d := _DATED.search(low, max(0, start - 40), start))
        ):
            # The day that a letter bears goes before the day that it came on; what is told of its dateline is a header.
            score, basis = max(score, 2.1) if score >= 0 else 0.6, "header" if d["borne"] else basis
        if basis == "relative" and value == self.today and score >= 0:
            score += 0.4
        return _Weighed(score, value, start, end, basis)


def _sentence(low: str, start: int, end: int) -> tuple[int, int]:
    """The sentence about a place, as far as 250 characters each way."""
    left = max(0, start - 250)
    left = max(left, *(low.rfind(stop, left, start) + len(stop) for stop in (". ", "! ", "? ", "\n")))
    ends = [at for stop in (". ", "! ", "? ", "\n") if (at := low.find(stop, end, end + 250)) >= 0]
    return left, min(ends, default=min(len(low), end + 250))


def _otherwise(low: str, days: Sequence[_Day], limit: date | None) -> ToldOn:
    """A notice's date where no clause tells of it: the last day to be heard of by, the day that things happened "the same day",
    the day of the interview in which it was said."""
    past = [day for day in days if limit is None or day.value <= limit]
    explicit = [day for day in past if day.basis == "explicit"]
    by = [day for day in past if _UNTIL.search(low, max(0, day.start - 50), day.start)]
    if by and _UNHEARD.search(low):
        return _as_told(by[-1], 0.8)
    if explicit and (m := _SAME_DAY.search(low, explicit[0].end)):
        before = [day for day in explicit if day.end <= m.start()]
        return _as_told(before[-1], 0.8)
    relative = [day for day in past if day.basis == "relative"]
    if relative and _SAID_THERE.search(low):
        return _as_told(relative[0], 0.7)
    return _NOTHING


def _as_told(day: _Day, sure: float) -> ToldOn:
    return ToldOn(day.value, day.start, day.end, day.basis, sure)


def _weigh(low: str, left: int, right: int, start: int, end: int) -> float:
    """How much a clause says that something was told then, rather than that an interview was held then or is to come."""
    told = other = 99
    for m in _TOLDCUE.finditer(low, left, right):
        told = min(told, max(0, m.start() - end, start - m.end()))
    for m in _OTHERCUE.finditer(low, left, right):
        other = min(other, max(0, m.start() - end, start - m.end()))
    if not _PAST_ONLY.search(low[start:end]) and (
        (told > 60 and _FUTURE.search(low, left, right)) or _AHEAD.search(low, left, start)
    ):
        return -2.0
    if told == other == 99:
        return 0.0
    if other < told:
        return -1.5 if told == 99 else -0.5
    return 2.0 - told / 100
