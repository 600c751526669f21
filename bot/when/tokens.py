"""A text cut into tokens, each in one canonical form, so that the rules need to know one spelling only."""

from __future__ import annotations

import re
from dataclasses import dataclass

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december")  # fmt: skip
_COUNTING = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty"""
_RANKING = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"""
_NUMBERS = {word: n for n, word in enumerate(_COUNTING.split())}
_NUMBERS |= {"thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
_ORDINALS = {word: n for n, word in enumerate(_RANKING.split(), start=1)}
_ORDINALS |= {"thirtieth": 30, "twelth": 12, "nineth": 9, "eigth": 8, "fith": 5}

_SAME: dict[str, str] = {}
for _canonical, _spellings in {
    "tomorrow": "tomorow tommorow tommorrow tomorrw tmrw tmr tmrow tmw tmro tmoro tmorrow tmmrw tomorra tomozz tomo tomoz "
                "tomoro tomorro tommorro 2moro 2morrow 2morra 2moz 2mro 2mrow 2mrw tmrrw tomrow "
                "tomrw tomorrow's tomorrows tomorroe tomorrrow toomorrow tommorow tomz morrow",
    "today": "2day todays today's tday",
    "tonight": "tonite 2nite 2night tonigt tonght 2nt",
    "yesterday": "yest yday",
    "monday": "mon mond monady munday mondy monday's", "tuesday":
    "tue tues teusday tusday tuseday tuesady tuesday's tuesd",
    "wednesday": "wed weds wensday wednsday wendsday wednesady wednes wednesday's wedensday",
    "thursday": "thu thur thurs thrusday thirsday thursady thursday's thrus thursd",
    "friday": "fri frid firday friady fryday friday's fridy",
    "saturday": "sat satuday saterday saturday's sats satday",
    "sunday": "sun sundy sunady sunday's",
    "january": "jan janury janurary januray", "february": "feb febuary feburary febr", "march": "mar", "april": "apr",
    "june": "jun", "july": "jul", "august": "aug agust", "september": "sep sept setember", "october": "oct",
    "november": "nov", "december": "dec",
    "minute": "min mins minutes minuets minutess minits mintues mns minuts minit minutes'",
    "hour": "hr hrs hours h hors houres hours' hour's", "second": "secs seconds sec",
    "day": "days days' day's dys", "week": "wk wks weeks week's weeks' weekk weks wek",
    "month": "months month's months' mth mths", "year": "years yr yrs year's", "fortnight":
    "fortnite forthnight fortnights fortnight's forthnite fourtnight", "night": "nite nights",
    "morning": "mornin morn mornings mornig moring", "afternoon": "arvo aft afternoons afternon aftrenoon afternoon's",
    "evening": "eve evenin evenings eveing evning", "noon": "midday noontime lunchtime noonish", "midnight": "midnite midnght",
    "weekend": "wkend weekends w/e wkd weekend's", "next": "nxt nex nextt netx", "working": "work business buisness "
    "bussiness busines wrking office", "working day": "weekday", "first": "1st", "after": "aftr", "half": "1/2 haf",
    "quarter": "qtr quater 1/4",
    "past": "pst", "at": "@", "o'clock": "oclock o'clk oclk clock", "couple": "cple coupl", "this": "ths",
    "and": "& n", "to": "til till until 'til", "from": "frm", "in": "within", "end": "ends",
    "start": "beginning begining",
    "cob": "c.o.b. eob", "eod": "e.o.d.", "asap": "a.s.a.p.",
}.items():  # fmt: skip
    for _spelling in _spellings.split():
        _SAME[_spelling] = _canonical
del _SAME["1/2"], _SAME["1/4"], _SAME["1st"], _SAME["w/e"]

# Only long words that no common English word resembles are mended by distance.
_MENDED = ("tomorrow", "yesterday", "tuesday", "wednesday", "thursday", "saturday", "january", "february", "september",
           "october", "november", "december", "fortnight", "afternoon", "midnight", "weekend")  # fmt: skip

_TOKEN = re.compile(
    r"""
      (?P<iso>\b(?P<iy>\d{4})[-/](?P<im>\d{1,2})[-/](?P<iday>\d{1,2})(?!\d)[tT]?)
    | (?P<slash>\b\d{1,2}(?P<sep>[/.-])\d{1,2}(?P=sep)(?:\d{4}|\d{2})\b)
    | (?P<fullslash>\b\d{1,2}/\d{1,2}(?![\d/]))
    | (?P<dotdate>\b(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?!\d))
    | (?P<range>\b\d{1,2}(?::\d{2})?\s?(?:[ap]m)?\s?[-–—]\s?\d{1,2}(?::\d{2})?(?:\s?[ap]\.?m\b)?(?![\w-])
        (?!\s*(?:minute|min|hour|hr|day|week|wk|month|working|business)))
    | (?P<clock>(?<![\d.:])(?<![a-su-z])(?P<ch>\d{1,2})[:.h](?P<cm>[0-5]\d)
        (?::[0-5]\d(?:\.\d+)?)?(?:\s?(?P<chalf>[ap])\.?\s?m?\b\.?)?(?![\d]))
    | (?P<hourhalf>\b(?P<hh>\d{1,2})(?P<hm>[0-5]\d)?\s?(?P<half>[ap])\.?(?:\s?m\b\.?|(?![\w'])))
    | (?P<ish>\b(?P<ihour>\d{1,2})\s?-?ish\b)
    | (?P<ordinal>\b(?P<on>\d{1,2})\s?(?:st|nd|rd|th)\b)
    | (?P<mixed>\b(?:2moro|2morrow|2morra|2moz|2mro|2mrow|2mrw|2day|2nite|2night|2nt)\b)
    | (?P<code>\b(?!at|by|on|in)[a-z]{1,2}\d+\b(?![:.]\d))
    | (?P<hours>(?<!\d)(?:1\d|2[0-3]|[7-9])h\b)
    | (?P<number>(?<![\d.])\d+(?:\.\d+)?|[½¼¾])
    | (?P<word>[@&]|[^\W\d_]+(?:['’][^\W\d_]+)*['’]?)
    | (?P<comma>[,;])
    | (?P<stop>[.!?\n]+)
    | (?P<dash>[-–—]+)
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Token:
    form: str
    start: int
    end: int


def _within_one(a: str, b: str) -> bool:
    """Whether one edit (a change, a letter more or less, two neighbours swapped) makes `a` into `b`."""
    if abs(len(a) - len(b)) > 1:
        return False
    first = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    if len(a) == len(b):
        swapped = a[:first] + a[first + 1 : first + 2] + a[first : first + 1] + a[first + 2 :]
        return a[first + 1 :] == b[first + 1 :] or swapped == b
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return longer[first + 1 :] == shorter[first:]


def _word(raw: str) -> str:
    word = raw.lower().replace("’", "'")
    if word in _SAME:
        return _SAME[word]
    if word in _NUMBERS:
        return f"#{_NUMBERS[word]}"
    if word in _ORDINALS and word not in ("first", "second"):
        return f"@{_ORDINALS[word]}"
    if word.endswith("ish") and word[:-3] in _NUMBERS:
        return f"#{_NUMBERS[word[:-3]]}"
    if word.endswith("s") and word[:-1] in WEEKDAYS:
        return f"every-{word[:-1]}"
    if len(word) >= 6 and word not in _MENDED:
        for known in _MENDED:
            if word[0] == known[0] and _within_one(word, known):
                return known
    return word.strip("'")


def _clock_form(hour: int, minute: int, half: str | None, written: bool, padded: bool) -> str:
    if half and hour <= 12:
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
        return f"%{hour}:{minute:02}x"
    if hour > 24 or (hour == 24 and minute):
        return "?"
    sure = hour > 12 or hour == 0 or (written and padded and hour < 10)
    return f"%{hour % 24}:{minute:02}" + ("x" if sure else "w" if written else "a")


def _hyphen(found: list[Token], start: int, rest: str) -> bool:
    """Whether a dash only joins what is one phrase: "half-seven", "post-lunch", "25-Nov-2026", "a 2-hour break"."""
    before = found[-1]
    if before.end != start or not rest[:1].isalnum():
        return False
    if before.form in ("half", "quarter", "post", "pre", "mid"):
        return True
    if before.form in ("past", "to"):
        return len(found) > 1 and found[-2].form in ("half", "quarter")
    word = re.match(r"[^\W\d_]*", rest)
    if before.form[0] in "#@":
        return word is not None and _word(word.group()) in (*MONTHS, "minute", "hour", "day", "week", "month")
    return before.form in MONTHS and rest[0].isdigit()


_FRACTIONS = {"½": ".5", "¼": ".25", "¾": ".75"}


def cut(text: str) -> list[Token]:
    found: list[Token] = []
    for m in _TOKEN.finditer(text):
        kind, raw, start, end = m.lastgroup or "", m.group(), m.start(), m.end()
        form = ""
        if m["iso"]:
            form = f"$/{int(m['iy'])}/{int(m['im'])}/{int(m['iday'])}/"
        elif m["slash"] or m["fullslash"] or m["dotdate"]:
            parts = re.findall(r"\d+", raw)
            form = "/" + "/".join(str(int(p)) for p in parts) + "/"
            if raw in ("1/2", "1/4", "3/4"):
                rest = text[end : end + 12].lower().lstrip()
                if rest.startswith(("an hour", "of an hour", "hour", "hr", "a day", "day", "past")):
                    form = {"1/2": "half", "1/4": "quarter", "3/4": "#0.75"}[raw]
        elif m["range"]:
            form = "range"
        elif m["clock"] and "h" in raw.lower() and (int(m["ch"]) < 7 or (found and found[-1].form == "in")):
            # "1h30" is a length of time, "14h30" an hour of the day.
            found.append(Token(f"#{int(m['ch'])}", start, start + len(m["ch"])))
            found.append(Token("hour", start + len(m["ch"]), start + len(m["ch"]) + 1))
            found.append(Token(f"#{int(m['cm'])}", start + len(m["ch"]) + 1, end))
            continue
        elif m["clock"]:
            form = _clock_form(int(m["ch"]), int(m["cm"]), m["chalf"], True, m["ch"].startswith("0"))
        elif m["hourhalf"]:
            form = _clock_form(int(m["hh"]), int(m["hm"] or 0), m["half"], False, False)
        elif m["ish"]:
            form = _clock_form(int(m["ihour"]), 0, None, False, False)
        elif m["hours"]:
            # "17h" is an hour of the day, "in 17h" a length of time.
            hour = int(raw[:-1])
            if found and found[-1].form in ("in", "for"):
                found.append(Token(f"#{hour}", start, end - 1))
                form, start = "hour", end - 1
            else:
                form = f"%{hour}:00x"
        elif m["ordinal"]:
            form = f"@{int(m['on'])}"
        elif m["number"]:
            if raw in _FRACTIONS:
                if found and found[-1].end == start and found[-1].form.startswith("#"):
                    before = found.pop()
                    found.append(Token(before.form + _FRACTIONS[raw], before.start, end))
                    continue
                form = "#0" + _FRACTIONS[raw]
            else:
                if len(raw) == 4 and raw.startswith("0") and int(raw[:2]) < 24 and int(raw[2:]) < 60:
                    form = f"%{int(raw[:2])}:{raw[2:]}x"
                else:
                    form = f"#{raw}" if len(raw) < 9 else "?"
        elif m["code"]:
            form = "code"  # "q4", "p45"
        elif kind == "comma":
            form = ","
        elif kind == "stop":
            form = "."
        elif kind == "dash":
            form = "-"
        else:
            form = _word(raw)
            if form.startswith("@") and found and found[-1].form in ("#20", "#30"):
                before = found.pop()
                form, start = f"@{int(before.form[1:]) + int(form[1:])}", before.start
            elif form.startswith("#") and found and re.fullmatch(r"#[2-6]0", found[-1].form) and 1 <= int(form[1:]) <= 9:
                before = found.pop()
                form, start = f"#{int(before.form[1:]) + int(form[1:])}", before.start
            elif form == "first" and found and found[-1].form in ("#20", "#30"):
                before = found.pop()
                form, start = f"@{int(before.form[1:]) + 1}", before.start
        if form == "-" and found and (found[-1].form in ("#20", "#30") or _hyphen(found, start, text[end : end + 12])):
            continue  # twenty-fifth, half-seven, 25-Nov
        found.append(Token(form, start, end))
    return found
