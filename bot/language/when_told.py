"""When the no came: the date of the rejection in a notice or a telling, and what that date rests on.

The interview's date is not the rejection's. A header or a dateline is the best witness ("header"), then a written date
("explicit"), then words that need the message's own time ("relative": yesterday, last Tuesday, two weeks ago). Numbers are
read day first unless something in the text is American or only the other order makes sense.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.language.scan import Scan, Starts

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
    "sun)"
)
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
    rf"|(?:on |dated )?the (?:(?P<d3>\d{{1,2}})(?:st|nd|rd|th)|(?P<dw3>{_ORDW}))\b(?! (?:round|interview|stage|"
    r"floor|time|person|one|candidate|week|month|day|year|question|call|choice|place|no|rejection|email|job|"
    r"part|meeting|test|step|of)))"
)
_RELATIVE = Scan(
    r"\b(?:(?P<before>(?:the )?day before yesterday)|(?P<yest>yesterday|yest(?:erday)?|yday|ystrday|yesterdy|"
    r"last (?:night|evening)|ytd(?=\b))"
    rf"|(?P<ago>{_COUNT}) (?P<unit>min(?:ute)?s?|hours?|hrs?|days?|weeks?|wks?|fortnights?|months?) (?:ago|"
    r"back)"
    rf"|(?P<after>{_COUNT}|the (?:very )?next|the following|next) (?P<unit2>days?|weeks?|mornings?|"
    r"afternoons?)(?: (?P<later>later|after(?:wards)?))?"
    rf"|(?P<week2>(?:{_DAY})) (?:of )?(?P<wl>last week|week before last|before last|the week before last)"
    rf"|(?P<lastweek>last week(?:'s)?(?: on)?) (?P<week3>{_DAY})|week(?: ago)? last (?P<week4>{_DAY})"
    rf"|(?:(?P<mod>last|this|this past|past|on|next|by|until|till|for) )?(?P<week>{_DAY})\b(?! (?:club|shift))"
    r"|(?P<today>today|2day|tonight|this (?:morning|mornin|afternoon|evening|lunch ?time|dinner ?time|tea ?time|arvo)|"
    r"todayy+|(?:rang|rung|called|phoned|e?mailed|texted) earlier|just now|"
    r"right now|earlier on|earlier today|at lunch(?:time)?|(?:i |i've |ive |have )?(?:just|jst) (?:got|gotten|"
    r"had|heard|been|found|opened|read|received|recieved|come|came|off)|(?:they|he|she) just (?:\w+)|"
    r"just (?:changed|e?mailed|rang|called|texted|phoned|messaged|updated|told|said|sent|rejected|off|hung|"
    r"left|back|opened|turned)|at (?:dinner ?time|dinner|lunch|teatime|breakfast)|first thing|literally just|"
    r"now))\b"
)
_US = re.compile(
    r"\b(?:[ecmp][sd]t)\b|, [a-z]{2} \d{5}\b|\binc\.|\bllc\b|\bresume\b|\$\d|\bgpa\b|\bmom\b|\bbehavioral\b|"
    r"\bcolor\b|\blabor\b|\bfavorite\b"
)
_HEADER = re.compile(r"^[ >*]*(?:date|sent|datum|received|enviado|envoyé)\s*:\*? *(?P<rest>.+)$", re.M)
_WROTE = re.compile(r"^[ >]*(?:on|am) (?P<rest>[^\n]{6,80}?)(?:wrote|schrieb)?:?\s*$", re.M)
_CHATSTAMP = re.compile(r"^\[?(?P<rest>\d{1,2}[/.]\d{1,2}[/.]\d{2,4}),? \d{1,2}:\d\d", re.M)
_TOLDCUE = re.compile(
    r"\b(?:e-?mail(?:ed|s)?|mail(?:ed)?|rang|ring|rung|phoned?|call(?:ed|s)?|text(?:ed)?|messag\w+|wrote|"
    r"letter|voicemail|told|tell|said|saying|"
    r"says|heard|hear|found out|reject\w*|turned|no thanks|a no|the no|news|got back|came back|come back|"
    r"knocked|unsuccessful|declin\w+|decid\w+|decision|"
    r"learned|learnt|notif\w+|inform\w*|dear john|updated?|arrived|dropped|landed|portal|whatsapp\w*|sent|"
    r"let me (?:down|know)|regret|received|got|answer|negative|dm|"
    r"didn'?t get|ghosted|bin+ed|passed|went with)\b"
)
_OTHERCUE = re.compile(
    r"\b(?:interview(?:ed|s)?|met|meeting|applied|application|apply|test|tests|trial|assessment|went (?:in|"
    r"for|there)|came in|screen|screening|round|panel|"
    r"start(?:ed|s)?|invited|presentation|presented|assignment|take-home|shift|visit(?:ed)?|submitted|"
    r"saw them|zoom|teams|onsite|holiday|birthday|exam)\b"
)
_FUTURE = re.compile(
    r"(?:'d|'ll) (?!been|had)|\b(?:next|by|until|till|will|would|going to|gonna|promised|due|supposed|"
    r"deadline|plan|want to|should|tomorrow|another interview|have an interview|i have (?:a|an|another))\b"
)
_CUT = re.compile(
    r"[.;!?\n,()]+(?=\s|$)|\s-\s|\b(?:and then|but|then|and|so|after|before|because|since|when|which|where|"
    r"while|until)\b"
)


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
        if not g["n3"] and g["sep"] != "/":
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
    if g["ago"]:
        n, unit = _count(g["ago"]), g["unit"]
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
        weeks = 1 if g["wl"] == "last week" else 2
        return monday - timedelta(days=7 * weeks - _DAYS[g["week2"]])
    if g["week3"]:
        return today - timedelta(days=today.weekday() + 7 - _DAYS[g["week3"]])
    if g["week4"]:
        return _back(today, g["week4"], weeks=1)
    if g["week"]:
        if g["mod"] in ("next", "by", "until", "till", "for"):
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


def _dateline(low: str, m: re.Match[str]) -> bool:
    """Whether the date stands alone on its line (a place before it is allowed) near the top or the foot."""
    a = low.rfind("\n", 0, m.start()) + 1
    b = low.find("\n", m.end())
    line = low[a : b if b >= 0 else len(low)]
    if b < 0 and a == 0:
        return False
    rest = line.replace(m.group(), "", 1).strip(" .,|>*")
    return (
        len(rest) <= 24
        and not re.search(r"\b(?:interview|start|re|subject|ref|role|for|on|closing|deadline)\b", rest)
        and (not rest or rest in _DAYS or bool(re.fullmatch(r"(?:date:? ?)?[\w .]*,?(?: den)?", rest)))
    )


_SHORTENED = frozenset("jan feb mar apr jun jul aug sep ept oct nov dec".split())


def told_on(text: Starts, kind: str, now: datetime | None, then_and_there: bool = False) -> ToldOn:
    """Finds the rejection's date. `text` is the folded text (lower case, straight quotes), `now` the message's own local time.
    `then_and_there`: they said it in the interview itself, so that the interview's date is the no's."""
    low = text.low
    american = bool(_US.search(low)) if re.search(r"\d[/.-]\d", low) else False
    today = now.date() if now else None
    if ":" in low:
        for finder in (_HEADER, _CHATSTAMP, _WROTE):
            for h in finder.finditer(low):
                at = h.start("rest")
                w = _WRITTEN.search(low, at, h.end("rest"))
                if w:
                    us = american or (finder is _HEADER and bool(re.search(r"\d/\d.*[ap]m\b", h.group())))
                    value = _written(w, today, us)
                    if value:
                        return ToldOn(value, w.start(), w.end(), "header", 0.95)
    written = (
        [(w, value) for w in text.each(_WRITTEN) if (value := _written(w, today, american)) is not None]
        if re.search(r"\d", low) or (not text.words.isdisjoint(_ORD_BEGINS) and re.search(_ORDW, low))
        else []
    )
    for w, value in written[:3]:
        if "\n" in low and _dateline(low, w):
            return ToldOn(value, w.start(), w.end(), "header", 0.9)
    found: list[tuple[float, date, int, int, str]] = []
    limit = today + timedelta(days=1) if today else None
    spans = [(w.start(), w.end()) for w, _ in written]
    earlier: date | None = written[0][1] if written else None
    # A full stop after "5 November." ends the sentence, too: it is no part of the date.
    items: list[tuple[int, int, date, str]] = [
        (w.start(), w.end() - (low[w.end() - 1] == "." and low[w.end() - 4 : w.end() - 1] not in _SHORTENED), v, "explicit")
        for w, v in written
    ]
    if now is not None:
        for r in text.each(_RELATIVE):
            if any(a <= r.start() < b for a, b in spans):
                continue
            prior = max((i for i in items if i[1] <= r.start()), key=lambda i: i[0], default=None)
            rel = _relative(r, now, prior[2] if prior else earlier if earlier and spans[0][1] <= r.start() else None)
            if rel is None:
                continue
            if r.group() == "now" or (kind == "notice" and r.group("week")):
                continue
            # A weekday beside a written date only names that date once more.
            near = any(0 <= a - r.end() <= 3 or 0 <= r.start() - b <= 3 for a, b in spans)
            if r.group("week") and near:
                continue
            items.append((r.start(), r.end(), rel, "relative"))
    cuts = [(c.start(), c.end()) for c in _CUT.finditer(low)] if items else []
    for start, end, value, basis in items:
        if limit and value > limit:
            continue
        left, right = _clause(low, cuts, start, end)
        score = _weigh(low, left, right, start, end)
        if then_and_there and score in (-0.5, -1.5):
            score = 1.0
        if score == 0.0 or (score > 0 and not low[left:right].strip()):
            # Nothing in its own clause: the clause that follows, then the one before, in the same sentence.
            after = _clause(low, cuts, min(right + 4, len(low)), min(right + 5, len(low)))
            if not re.search(r"[.!?\n]", low[right : after[0] + 1]):
                score = 0.6 * _weigh(low, after[0], after[1], start, end)
        if basis == "relative" and value == today and score >= 0:
            score += 0.4
        found.append((score, value, start, end, basis))
    found = [f for f in found if f[0] >= 1.0] if kind == "notice" else [f for f in found if f[0] > -1.0]
    if not found:
        return _NOTHING
    best = max(found, key=lambda f: (f[0], f[1]))
    return ToldOn(best[1], best[2], best[3], best[4], 0.9 if best[0] >= 1 else 0.65)


def _weigh(low: str, left: int, right: int, start: int, end: int) -> float:
    """How much a clause says that something was told then, rather than that an interview was held then or is to come."""
    told = other = 99
    for m in _TOLDCUE.finditer(low, left, right):
        told = min(told, max(0, m.start() - end, start - m.end()))
    for m in _OTHERCUE.finditer(low, left, right):
        other = min(other, max(0, m.start() - end, start - m.end()))
    if _FUTURE.search(low, left, right) and told > 60:
        return -2.0
    if told == other == 99:
        return 0.0
    if other < told:
        return -1.5 if told == 99 else -0.5
    return 2.0 - told / 100
