"""Times in words: "thurs 3pm", "half eight tomorrow", "in two working days", "the 14th", "friday week".

A small grammar. The text is cut into tokens, each written in one canonical form (numbers `#3`, ordinals `@14`, clock
times `%14:30x`, dates `/3/4/`, words without their typos); rules read runs of tokens as parts (an offset, a day, a
clock time, a part of the day, a vague word); the parts are put together on the person's calendar.

What is unclear is asked, never guessed: an `Ask` names a question of `prompts/en/when.md` and the moments to choose
from. What is settled by convention (nudges.md, "Times in words") is answered with a `When`, which the flow says back
before it counts. Hours and minutes are elapsed time; days, weeks and months keep the local hour. A date that has no
hour means the first thing, 09:00; an end (of a day, a week, a month) means 17:00. A local time that a clock change
skips moves forward by the gap; a repeated one is the first.

The questions: `vague`, `which_day`, `which_hour`, `which_half` (morning or evening), `which_midnight`,
`which_weekday` ("next friday"), `which_order` (day or month first), `which_of_two`, `clash` (weekday and date, or two
times, disagree), `no_such_date`, `past`, `bound` ("before 5"), `recurring`, `other_zone` ("10am EST" of somebody in
London), `not_understood`.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from bot.coaching.working_days import add_working_days, local

FIRST_THING = time(9, 0)
CLOSE_OF_BUSINESS = time(17, 0)

_PART_HOURS = {
    "am": time(9, 0), "morning": time(9, 0), "pm": time(14, 0), "afternoon": time(14, 0),
    "evening": time(19, 0), "tonight": time(19, 0), "night": time(19, 0),
}  # fmt: skip
_PART_ENDS = {"am": 12, "morning": 12, "pm": 18, "afternoon": 18, "evening": 24, "tonight": 24, "night": 24}
_FURTHEST = timedelta(days=5 * 366)
_MONTH_FIRST = {"us", "usa", "united states", "united states of america", "america"}
# A date without a year that passed lately is more likely a slip than next year's.
_SLIP_DAYS = 183


@dataclass(frozen=True, slots=True)
class When:
    """A moment that was understood. `instant` is aware, in the person's zone. `hour_said` is False where a date came
    without an hour and a convention gave it; `moved` is True where a clock change skips the hour that was said."""

    instant: datetime
    hour_said: bool = True
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """What must be asked first: the question's id in `prompts/en/when.md`, and the moments that it offers, earliest
    first."""

    question: str
    options: tuple[datetime, ...] = ()


# --- tokens -----------------------------------------------------------------------------------------------------------

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
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
    "tomorrow": "tomorow tommorow tommorrow tomorrw tmrw tmr tmrow tomo tomoz tomoro tomorro tommorro 2moro 2morrow "
                "2mrw tmrrw tomrow "
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
    | (?P<mixed>\b(?:2moro|2morrow|2mrw|2day|2nite|2night|2nt)\b)
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
class _Token:
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
    if word.endswith("s") and word[:-1] in _WEEKDAYS:
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


_FRACTIONS = {"½": ".5", "¼": ".25", "¾": ".75"}


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
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
            found.append(_Token(f"#{int(m['ch'])}", start, start + len(m["ch"])))
            found.append(_Token("hour", start + len(m["ch"]), start + len(m["ch"]) + 1))
            found.append(_Token(f"#{int(m['cm'])}", start + len(m["ch"]) + 1, end))
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
                found.append(_Token(f"#{hour}", start, end - 1))
                form, start = "hour", end - 1
            else:
                form = f"%{hour}:00x"
        elif m["ordinal"]:
            form = f"@{int(m['on'])}"
        elif m["number"]:
            if raw in _FRACTIONS:
                if found and found[-1].end == start and found[-1].form.startswith("#"):
                    before = found.pop()
                    found.append(_Token(before.form + _FRACTIONS[raw], before.start, end))
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
        if "-" in raw and form == "-" and found and found[-1].form in ("#20", "#30"):
            continue  # twenty-fifth
        found.append(_Token(form, start, end))
    return found


# --- parts ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Offset:
    minutes: float = 0
    days: int = 0
    months: int = 0
    working: int = 0


@dataclass(frozen=True, slots=True)
class _Day:
    """`dates` holds one date, or several that must be told apart by `question`. `weekday` is a bare weekday, which a
    date beside it may settle. `hour` is the hour that the phrase itself gives. `today` is a reading on today's date
    that counts only while its time is ahead; `named` says that today was named outright."""

    dates: tuple[date, ...]
    question: str = ""
    weekday: int | None = None
    hour: time | None = None
    today: bool = False
    named: bool = False
    keeps_hour: bool = False


@dataclass(frozen=True, slots=True)
class _Clock:
    """`kind`: x exact, a spoken (12-hour), w written with a colon and no half, m midnight, f first thing, c close."""

    hour: int
    minute: int
    kind: str


@dataclass(frozen=True, slots=True)
class _Part:
    name: str


@dataclass(frozen=True, slots=True)
class _Flag:
    """A word that changes the answer: vague, past, recurring, bound, range, or, unclear, and `which_day` for a whole
    period, with the dates that it offers."""

    name: str
    dates: tuple[date, ...] = ()


_Piece = _Offset | _Day | _Clock | _Part | _Flag


@dataclass(frozen=True, slots=True)
class _Context:
    now: datetime
    country: str

    @property
    def today(self) -> date:
        return self.now.date()


class _Impossible(Exception):
    """A date that does not exist; holds the dates to offer instead."""

    def __init__(self, *dates: date) -> None:
        super().__init__("no such date")
        self.dates = dates


def _coming(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.weekday()) % 7 or 7)


def _in_week(weekday: int, today: date, weeks: int) -> date:
    return today + timedelta(days=weekday - today.weekday() + 7 * weeks)


def _add_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    month += 1
    last = calendar.monthrange(year, month)[1]
    if day.day > last:
        end = date(year, month, last)
        raise _Impossible(end, end + timedelta(days=1))
    return date(year, month, day.day)


def _next_weekday(weekday: int, context: _Context) -> _Day:
    coming = _coming(weekday, context.today)
    if context.today.weekday() == weekday:
        return _Day((coming,))
    other = _in_week(weekday, context.today, 1)
    return _Day((coming,)) if other == coming else _Day((coming, other), "which_weekday")


def _make_date(year: int, month: int, day: int) -> date:
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        raise _Impossible
    last = calendar.monthrange(year, month)[1]
    if day > last:
        end = date(year, month, last)
        raise _Impossible(end, end + timedelta(days=1))
    return date(year, month, day)


def _dated(context: _Context, day: int, month: int, year: int | None) -> _Day:
    """A day of a month. Without a year: this year's while it is ahead; next year's when it is long past; else as it is,
    which is past and is asked about."""
    if year is not None:
        if year < 100:
            year += 2000
        return _Day((_make_date(year, month, day),))
    today = context.today
    # 29 February in another year is impossible: the next leap year's is not what a person means.
    this = _make_date(today.year, month, day)
    if this == today:
        return _Day((this,), named=True)
    if this > today:
        return _Day((this,))
    if (today - this).days >= _SLIP_DAYS:
        return _Day((_make_date(today.year + 1, month, day),))
    return _Day((this,))


def _day_of_month(context: _Context, day: int) -> _Day:
    today = context.today
    if not 1 <= day <= 31:
        raise _Impossible
    following = date(today.year + today.month // 12, today.month % 12 + 1, 1)
    if day < today.day or day == today.day:
        try:
            later = _make_date(following.year, following.month, day)
        except _Impossible:
            if day == today.day:
                return _Day((today,), named=True)
            raise
        return _Day((later,), today=day == today.day)
    try:
        return _Day((_make_date(today.year, today.month, day),))
    except _Impossible as error:
        raise _Impossible(*error.dates[:1], _make_date(following.year, following.month, day)) from None


# --- rules ------------------------------------------------------------------------------------------------------------

_WD = "(?:" + "|".join(_WEEKDAYS) + ") "
_MON = "(?:" + "|".join(_MONTHS) + ") "
_N = r"(?:#\d+(?:\.\d+)? |an? (?:couple )?(?:of )?|couple (?:of )?)"
_UNIT = r"(?:minute|hour|second|day|week|fortnight|month|year|working day|weekdays|m|d|w) "
_NTH = r"(?:the )?(?P<nth>@\d+|first|second(?= of)|#\d+) "
_TAIL = r"(?:from now |from today |time |later |hence |from this moment |of time )?"


def _number(text: str) -> float:
    text = text.strip()
    if text.startswith("#"):
        return float(text[1:])
    return 2.0 if "couple" in text else 1.0


def _nth(text: str) -> int:
    return {"first": 1, "second": 2}.get(text) or int(text[1:])


def _weekday(text: str) -> int:
    return _WEEKDAYS.index(text.strip())


def _month(text: str) -> int:
    return _MONTHS.index(text.strip()) + 1


_Handler = Callable[[re.Match[str], _Context], list[_Piece] | None]
_RULES: list[tuple[re.Pattern[str], _Handler]] = []
"""Each rule: its pattern over canonical tokens, and what it makes of them. The first that reads wins."""


def _rule(pattern: str) -> Callable[[_Handler], _Handler]:
    def add(handler: _Handler) -> _Handler:
        _RULES.append((re.compile(pattern), handler))
        return handler

    return add


def _measured(count: float, unit: str) -> _Offset | None:
    unit = unit.strip()
    if unit in ("minute", "m"):
        return _Offset(minutes=count)
    if unit == "second":
        return _Offset(minutes=count / 60)
    if unit == "hour":
        return _Offset(minutes=count * 60)
    if count != int(count):
        half = {"day": 24 * 60.0, "d": 24 * 60.0}
        return _Offset(minutes=count * half[unit]) if unit in half else None
    whole = int(count)
    if unit in ("day", "d"):
        return _Offset(days=whole)
    if unit in ("week", "w"):
        return _Offset(days=7 * whole)
    if unit == "fortnight":
        return _Offset(days=14 * whole)
    if unit in ("working day", "weekdays"):
        return _Offset(working=whole)
    return _Offset(months=whole * (12 if unit == "year" else 1))


def _move(day: date, offset: _Offset, back: bool = False) -> date:
    sign = -1 if back else 1
    if offset.working:
        if back:
            for _ in range(offset.working):
                day -= timedelta(days=1)
                while day.weekday() >= 5:
                    day -= timedelta(days=1)
            return day
        return add_working_days(day, offset.working)
    if offset.months:
        day = _add_months(day, sign * offset.months)
    return day + timedelta(days=sign * offset.days)


@_rule(r"(?:(?:the )?(?:day before )?yesterday |(?:the )?last (?:" + _WD + r"|week |month |night |year )(?!of |in )"
       r"|" + _N + _UNIT + r"ago )")  # fmt: skip
def _past(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Flag("past")]


@_rule(r"(?:in )?(?P<n>#\d+) every-(?P<wd>\w+) (?:from now |time |from today )")
def _weekdays_from_now(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Day((_coming(_weekday(m["wd"]), context.today) + timedelta(days=7 * (int(m["n"][1:]) - 1)),))]


@_rule(
    r"(?:on )?(?:the )?(?P<which>first|#1|@1|last) (?:working )day of (?:the )?(?:(?P<next>next|this) "
    r")?(?:(?P<unit>week|month|year)|(?P<month>" + _MON[:-1] + r")) "
)
def _edge_working_day(m: re.Match[str], context: _Context) -> list[_Piece]:
    today, ahead, last = context.today, m["next"] == "next", m["which"] == "last"
    if m["unit"] == "week":
        day = _in_week(4 if last else 0, today, int(ahead))
    else:
        if m["month"]:
            first = date(today.year + (_month(m["month"]) < today.month), _month(m["month"]), 1)
        elif m["unit"] == "year":
            first = date(today.year + int(ahead), 12 if last else 1, 1)
        else:
            first = _add_months(today.replace(day=1), int(ahead))
        day = add_working_days(first, 0)
        if last:
            day = _add_months(first, 1) - timedelta(days=1)
            day -= timedelta(days=max(0, day.weekday() - 4))
    return [_Day((day,), named=day == today)]


@_rule(r"(?:on )?(?:the )?last day of (?:the |this )?(?:(?P<next>next) )?(?:month|(?P<month>" + _MON[:-1] + r")) ")
def _last_day(m: re.Match[str], context: _Context) -> list[_Piece]:
    today = context.today
    first = _add_months(today.replace(day=1), int(bool(m["next"])))
    if m["month"]:
        first = date(today.year + (_month(m["month"]) < today.month), _month(m["month"]), 1)
    last = _add_months(first, 1) - timedelta(days=1)
    return [_Day((last,), named=last == today)]


@_rule(r"(?:every |each )(?:other |#\d+ )?(?:" + _WD + r"|day |week |month |morning |evening |night |afternoon |"
       r"working day |"
       r"fortnight )|every-\w+ |(?:on )?weekdays |(?:once|twice) (?:a|every) \w+ |daily |weekly |monthly |"
       r"fortnightly ")  # fmt: skip
def _recurring(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Flag("recurring")]


@_rule(r"(?:the )?(?:same|this) time next (?P<unit>week|month|year) ")
def _this_time_next(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Offset(days=7) if m["unit"] == "week" else _Offset(months=1 if m["unit"] == "month" else 12)]


@_rule(r"(?:at )?(?:the )?same time (?!tomorrow |next |on |in |a |#)")
def _same_hour(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Clock(context.now.hour, context.now.minute, "x")]


@_rule(r"(?:the )?(?:same|this) time (?=tomorrow |next |on |" + _WD + r"|#|in |a )")
def _same_time(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Clock(context.now.hour, context.now.minute, "x")]


_BASE = r"(?P<base>today |tonight |tomorrow |(?:next )?" + _WD + r"|the day after tomorrow )"


def _base_day(text: str, context: _Context) -> _Day:
    text = text.strip()
    if text in ("today", "tonight"):
        return _Day((context.today,), named=True)
    if text == "tomorrow":
        return _Day((context.today + timedelta(days=1),))
    if text.endswith("after tomorrow"):
        return _Day((context.today + timedelta(days=2),))
    if text.startswith("next "):
        return _next_weekday(_weekday(text[5:]), context)
    return _Day((_coming(_weekday(text), context.today),))


@_rule(r"(?:the )?day after tomorrow |overmorrow |(?:the )?day after tmrw ")
def _overmorrow(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Day((context.today + timedelta(days=2),))]


@_rule(r"(?:in )?(?P<n>(?:the |" + _N + r")?)(?P<unit>day|week|fortnight|working day|month|year) (?P<way>from |on |"
       r"after |before |following |past )?"
       r"(?:the )?" + _BASE)  # fmt: skip
def _from_base(m: re.Match[str], context: _Context) -> list[_Piece] | None:
    way = (m["way"] or "").strip()
    unit = m["unit"]
    if m["n"].strip() == "" and (unit, way) in (
        ("week", "on"),
        ("week", "from"),
        ("fortnight", "on"),
        ("fortnight", "from"),
        ("fortnight", ""),
    ):
        pass  # "week on monday", "fortnight today"
    elif not m["n"] and (unit, way) == ("week", ""):
        first = _base_day(m["base"], context).dates[0]  # "week friday": some mean the next one, some the one after
        return [_Day((first, first + timedelta(days=7)), "which_weekday")]
    elif m["n"].strip() in ("the", "") and (unit in ("week", "month", "year") or way not in ("after", "before", "following")):
        return None
    if not way and (unit == "day" or (unit in ("month", "year") and m["base"].strip() not in ("today", "tomorrow"))):
        return None  # "a month tomorrow", but not "a month friday"
    offset = _measured(_number(m["n"]) if m["n"].strip() not in ("", "the") else 1, unit)
    if offset is None:
        return None
    base = _base_day(m["base"], context)
    own = m["base"].strip() in _WEEKDAYS and context.today.weekday() == _weekday(m["base"])
    moved = tuple(_move(d, offset, way == "before") for d in base.dates)
    if own and unit in ("week", "fortnight"):
        return [_Day((_move(context.today, offset), *moved), "which_weekday")]
    return [_Day(moved, base.question)]


@_rule(
    r"(?P<wd>" + _WD + r"|today |tomorrow )(?:in )?(?:a )?(?P<n>#\d+ )?(?P<unit>week|fortnight) (?!after |on |"
    r"from )"
)
def _week_on(m: re.Match[str], context: _Context) -> list[_Piece]:
    days = (7 if m["unit"] == "week" else 14) * int(_number(m["n"]) if m["n"] else 1)
    base = _base_day(m["wd"], context)
    then = base.dates[0] + timedelta(days=days)
    if m["wd"].strip() in _WEEKDAYS and context.today.weekday() == _weekday(m["wd"]):
        return [_Day((context.today + timedelta(days=days), then), "which_weekday")]
    return [_Day((then,))]


@_rule(r"(?:the )?(?P<wd>" + _WD + r")(?:of |in )?(?:the )?week after next |(?:the )?week after next (?:, )?(?:on "
       r")?(?:the "
       r")?(?P<wd2>" + _WD
       + ")")  # fmt: skip
def _weekday_week_after_next(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Day((_in_week(_weekday(m["wd"] or m["wd2"]), context.today, 2),))]


@_rule(
    r"(?:the )?(?P<wd>" + _WD + r")after (?:next|this|that) |(?:the )?(?P<wd2>" + _WD + r")after the next (?:one "
    r")?"
)
def _weekday_after_next(m: re.Match[str], context: _Context) -> list[_Piece]:
    if "after next" in m.group() or m["wd2"]:
        following = _next_weekday(_weekday(m["wd"] or m["wd2"]), context)
    else:
        following = _Day((_coming(_weekday(m["wd"]), context.today),))
    return [_Day(tuple(d + timedelta(days=7) for d in following.dates), following.question)]


@_rule(r"(?:the )?(?P<wd>" + _WD + r")(?:of |in |, )?next week |next week ,? ?(?:on )?(?:the )?(?P<wd2>" + _WD + ")")
def _weekday_next_week(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Day((_in_week(_weekday(m["wd"] or m["wd2"]), context.today, 1),))]


@_rule(r"(?:the )?(?P<wd>" + _WD + r")(?:of |in |, )?this week |this week (?:on )?(?P<wd2>" + _WD + ")")
def _weekday_this_week(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Day((_in_week(_weekday(m["wd"] or m["wd2"]), context.today, 0),), named=True)]


@_rule(r"(?:on )?(?:the )?(?P<how>next|following) (?P<wd>" + _WD + ")")
def _next(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_next_weekday(_weekday(m["wd"]), context)]


@_rule(r"(?:on )?(?:the )?(?:this )?(?:coming|upcoming|this) (?P<wd>" + _WD + r")|(?P<wd2>" + _WD + r")coming ")
def _this(m: re.Match[str], context: _Context) -> list[_Piece]:
    weekday = _weekday(m["wd"] or m["wd2"])
    if weekday == context.today.weekday() and "coming" not in m.group():
        return [_Day((context.today,), named=True)]
    return [_Day((_coming(weekday, context.today),))]


@_rule(r"(?:at |by |on )?(?:the )?(?P<which>this |next |coming |following )?weekend (?P<more>after next )?")
def _weekend(m: re.Match[str], context: _Context) -> list[_Piece]:
    coming = _coming(5, context.today)
    if context.today.weekday() == 5:
        coming = context.today
    days = [coming, coming + timedelta(days=1)]
    if m["more"]:
        return [_Flag("which_day", tuple(d + timedelta(days=14) for d in days))]
    if context.today.weekday() == 6 and (m["which"] or "").strip() in ("", "this"):
        days = [context.today]
    if (m["which"] or "").strip() == "next" and context.today.weekday() < 6:
        days += [d + timedelta(days=7) for d in days]
    return [_Flag("which_day", tuple(days))]


@_rule(
    r"(?:by |at |on |towards )?(?:the )?end of (?:the |this )?(?:working )?week (?!after )|(?:by )?eow |(?:by )?(?:the "
    r")?week end "
)
def _end_of_week(m: re.Match[str], context: _Context) -> list[_Piece]:
    if context.today.weekday() > 4:
        return [_Flag("which_day", (_in_week(4, context.today, 1),))]
    return [_Day((_in_week(4, context.today, 0),), hour=CLOSE_OF_BUSINESS, named=context.today.weekday() == 4)]


@_rule(
    r"(?:by |at |on |towards )?(?:the )?(?P<edge>end|start) of (?:the )?(?:(?P<which>next|following|this) "
    r")?(?:working )?(?P<unit>week|month|year) (?P<more>after next )?"
)
def _edge(m: re.Match[str], context: _Context) -> list[_Piece] | None:
    today, ahead = context.today, 1 if m["which"] in ("next", "following") else 0
    if m["more"]:
        ahead = 2
    start = m["edge"] == "start"
    if m["unit"] == "week":
        if start:
            return [_Day((_in_week(0, today, ahead),))]
        return [_Day((_in_week(4, today, ahead),), hour=CLOSE_OF_BUSINESS)]
    if m["unit"] == "year":
        year = today.year + ahead
        return [_Day((date(year, 1, 1),)) if start else _Day((date(year, 12, 31),), hour=CLOSE_OF_BUSINESS)]
    first = _add_months(today.replace(day=1), ahead)
    if start:
        return [_Day((first,))]
    last = _add_months(first, 1) - timedelta(days=1)
    return [_Day((last,), hour=CLOSE_OF_BUSINESS, named=last == today)]


@_rule(r"(?:by |at |on )?(?:the )?(?P<edge>end|start) of (?P<month>" + _MON + r")(?P<year>#20\d\d )?|(?:by )?eom ")
def _edge_of_month(m: re.Match[str], context: _Context) -> list[_Piece]:
    today = context.today
    month = _month(m["month"]) if m["month"] else today.month
    year = int(m["year"][1:]) if m["year"] else today.year + (month < today.month)
    if m["edge"] == "start":
        return [_Day((date(year, month, 1),))]
    last = date(year, month, calendar.monthrange(year, month)[1])
    return [_Day((last,), hour=CLOSE_OF_BUSINESS, named=last == today)]


@_rule(r"(?:by |at )?(?:the )?(?:end of (?:the |this |my )?(?:working |business )?day |eod |cob |close (?=(?:on "
       r")?(?:" + _WD + r"|today |tomorrow ))|close of "
       r"(?:business|working|play) |end of play |end of business )"
       r"(?P<today>today )?")  # fmt: skip
def _close(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Clock(17, 0, "c")]


@_rule(r"(?:the )?(?:end of )(?=(?:" + _WD + r"|tomorrow |today ))")
def _end_of_named_day(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Clock(17, 0, "c")]


@_rule(r"(?:the )?(?:first|@1) thing (?:in the morning )?")
def _first_thing(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Clock(9, 0, "f")]


@_rule(r"(?:at |by |around |about )?(?:#12 )?noon (?!time )")
def _noon(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Clock(12, 0, "x")]


@_rule(r"(?:at|over|around) lunch ")
def _lunch(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Clock(12, 0, "x")]


@_rule(r"(?:at |by |around |about )?(?:#12 )?midnight ")
def _midnight(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Clock(0, 0, "m")]


@_rule(r"(?:on |by |the )*(?:next|following|first|#1) working day ")
def _next_working_day(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Day((add_working_days(context.today, 1),))]


@_rule(
    r"(?:at |on |in )?(?:the )?(?P<n>\w+ )?(?P<which>next|this|following|coming|rest of the|later this|later "
    r"next|early next|early this|middle of|mid|mid next|late next) (?P<unit>week|month|year) (?P<more>after next "
    r")?(?!after )"
)
def _period(m: re.Match[str], context: _Context) -> list[_Piece] | None:
    if m["n"]:
        return None
    return _whole(m["unit"], 1 if m["which"] in ("next", "following", "coming") or "next" in m["which"] else 0, context)


@_rule(r"(?:the )?(?P<unit>week|month|year) after next ")
def _period_after_next(m: re.Match[str], context: _Context) -> list[_Piece]:
    return _whole(m["unit"], 2, context)


def _whole(unit: str, ahead: int, context: _Context) -> list[_Piece]:
    today = context.today
    if unit == "week":
        days = tuple(d for d in (_in_week(n, today, ahead) for n in range(5)) if d > today)
    elif unit == "month":
        first = _add_months(today.replace(day=1), ahead)
        start = add_working_days(first, 0)
        days = tuple(d for d in (start, first.replace(day=15)) if d > today)
    else:
        days = tuple(d for d in (add_working_days(date(today.year + ahead, 1, 1), 1),) if d > today)
    return [_Flag("which_day", days)]


@_rule(r"(?:on )?" + _NTH + r"(?:day )?of (?P<which>next|this|the) month ")
def _nth_of_month(m: re.Match[str], context: _Context) -> list[_Piece]:
    first = _add_months(context.today.replace(day=1), 1 if m["which"] == "next" else 0)
    day = _make_date(first.year, first.month, _nth(m["nth"]))
    return [_Day((day,), named=day == context.today)]


@_rule(
    r"(?:in )?(?:the )?(?P<nth>@[1-4]|first|second|last) week (?:of|in) (?:(?P<which>next month|this month|the month) |"
    r"(?P<month>" + _MON + "))"
)
def _nth_week(m: re.Match[str], context: _Context) -> list[_Piece]:
    """ "the second week of march": the working days from the 8th to the 14th are offered."""
    today = context.today
    if m["month"]:
        month = _month(m["month"])
        first = date(today.year + (month < today.month), month, 1)
    else:
        first = _add_months(today.replace(day=1), 1 if "next" in m["which"] else 0)
    week = timedelta(days=7)
    begin = _add_months(first, 1) - week if m["nth"] == "last" else first + week * (_nth(m["nth"]) - 1)
    days = (begin + timedelta(days=n) for n in range(7))
    return [_Flag("which_day", tuple(d for d in days if d > today and d.weekday() < 5))]


@_rule(
    r"(?:on )?(?:the )?(?P<nth>@[1-5]|first|second|last) (?P<wd>" + _WD + r")(?:of|in) (?:(?P<which>next month|"
    r"this month|the month) |(?P<month>" + _MON + "))"
)
def _nth_weekday(m: re.Match[str], context: _Context) -> list[_Piece]:
    today, weekday = context.today, _weekday(m["wd"])
    if m["month"]:
        month = _month(m["month"])
        first = date(today.year + (month < today.month), month, 1)
    else:
        first = _add_months(today.replace(day=1), 1 if "next" in m["which"] else 0)
    if m["nth"] == "last":
        last = _add_months(first, 1) - timedelta(days=1)
        return [_Day((last - timedelta(days=(last.weekday() - weekday) % 7),))]
    nth = _nth(m["nth"])
    day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    if day.month != first.month:
        raise _Impossible
    return [_Day((day,))]


@_rule(
    r"(?:on )?(?P<wd>" + _WD + r",? ?)?(?:on )?" + _NTH + r"(?:of )?(?P<month>" + _MON + r"),? ?(?P<year>#20\d\d "
    r"|#(?:2[5-9]|3\d) (?!minute |#|%|at |am |pm ))?"
)
def _day_month(m: re.Match[str], context: _Context) -> list[_Piece]:
    return _with_weekday(m["wd"], _dated(context, _nth(m["nth"]), _month(m["month"]), _year(m["year"])))


@_rule(
    r"(?:on )?(?P<wd>" + _WD + r",? ?)?(?:on )?(?P<month>" + _MON + r")(?:the )?(?P<nth>@\d+|first|second|"
    r"#\d{1,2}) (?!o'clock |am |pm ),? ?(?P<year>#20\d\d )?"
)
def _month_day(m: re.Match[str], context: _Context) -> list[_Piece]:
    return _with_weekday(m["wd"], _dated(context, _nth(m["nth"]), _month(m["month"]), _year(m["year"])))


def _year(text: str | None) -> int | None:
    return int(text.strip()[1:]) if text else None


def _with_weekday(weekday: str | None, day: _Day) -> list[_Piece]:
    if not weekday:
        return [day]
    return [_Day((), weekday=_weekday(weekday.replace(",", ""))), day]


@_rule(r"(?:on )?\$/(?P<y>\d+)/(?P<m>\d+)/(?P<d>\d+)/ ")
def _iso_date(m: re.Match[str], context: _Context) -> list[_Piece]:
    day = _make_date(int(m["y"]), int(m["m"]), int(m["d"]))
    return [_Day((day,), named=day == context.today)]


@_rule(r"(?:on )?/(?P<a>\d+)/(?P<b>\d+)/(?:(?P<y>\d+)/)? ")
def _slash_date(m: re.Match[str], context: _Context) -> list[_Piece]:
    a, b, year = int(m["a"]), int(m["b"]), int(m["y"]) if m["y"] else None
    if a > 12 or b > 12 or a == b:
        day, month = (b, a) if b > 12 >= a else (a, b)
        return [_dated(context, day, month, year)]
    if context.country in _MONTH_FIRST:
        return [_dated(context, b, a, year)]
    if context.country:
        return [_dated(context, a, b, year)]
    both = [_dated(context, a, b, year), _dated(context, b, a, year)]
    dates = tuple(d for day in both for d in day.dates)
    return [_Day(dates, "which_order", named=any(day.named for day in both))]


@_rule(r"(?:at |by |on )?(?:christmas|xmas) (?!day |evening |party |do |lunch |holiday )")
def _christmas(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_dated(context, 25, 12, None)]


@_rule(
    r"(?:on |by )?(?:the )?(?:christmas|xmas|boxing|new year|valentine|valentines|valentine's)(?:'s)? "
    r"(?P<which>day|evening) ",
)
def _feast(m: re.Match[str], context: _Context) -> list[_Piece]:
    text, eve = m.group(), m["which"] == "evening"
    if "christmas" in text or "xmas" in text:
        day, month = (24 if eve else 25), 12
    elif "boxing" in text:
        day, month = 26, 12
    elif "valentine" in text:
        day, month = 14, 2
    else:
        day, month = (31, 12) if eve else (1, 1)
    return [_dated(context, day, month, context.today.year + ((month, day) < (context.today.month, context.today.day)))]


@_rule(r"(?:on |at )?halloween ")
def _halloween(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_dated(context, 31, 10, None)]


@_rule(
    r"easter (?:sunday |monday |weekend )?|black friday |shrove tuesday |cyber monday |ash wednesday |maundy thursday |"
    r"(?:bank|public) holiday (?:monday |weekend )?|bonfire night |thanksgiving |good friday ",
)
def _moving_feast(m: re.Match[str], context: _Context) -> list[_Piece] | None:
    """Days that no rule of ours knows, so that their weekday is not taken for the next one. "sounds good friday" is none."""
    return None if m.start() and m.group().startswith("good") else [_Flag("unclear")]


@_rule(r"(?:in |over )?(?:the )?next (?:couple|few|several|#\d+) (?:of )?(?:day|week|hour|month|working day) ")
def _next_few(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Flag("vague")]


@_rule(r"(?:in )?(?:an? |the )?(?:few|several|some|odd|#\d+ (?:or|to|-) #\d+|couple or #3|"
       r"(?:hour|minute|day|week|month) or #2|day or "
       r"so|week or so|week or two)"
       r"(?: (?:of )?(?:minute|hour|day|week|month|working day|year))? (?:from now |time |later )?")  # fmt: skip
def _few(m: re.Match[str], context: _Context) -> list[_Piece] | None:
    text = m.group().strip()
    if re.fullmatch(r"(?:in )?(?:a |the )?(?:some|several|few|odd)", text):
        return [_Flag("vague")] if text.startswith("in ") else None
    if re.search(r"#\d+ (?:or|to|-) #\d+$", text):
        return None
    return [_Flag("vague")]


@_rule(
    r"(?P<in>in |for )?(?:about |around |roughly |exactly |another |like )*(?:an? )?(?P<n>half|quarter|"
    r"#3 quarters|#0\.75) (?:of )?(?:an? )?(?P<unit>hour|day|year) " + _TAIL
)
def _part_of_hour(m: re.Match[str], context: _Context) -> list[_Piece] | None:
    if m["unit"] == "year":
        return [_Offset(months={"half": 6, "quarter": 3}.get(m["n"], 9))]
    count = {"half": 0.5, "quarter": 0.25}.get(m["n"], 0.75)
    return [_Offset(minutes=count * (60 if m["unit"] == "hour" else 24 * 60))]


@_rule(r"(?P<in>in |after )?(?:the )?(?:about |around |roughly |exactly |another |like |approx |approximately "
       r")*(?P<n>" + _N + r")(?P<plus>(?:and )?(?:a )?half )?(?:more )?(?P<unit>" + _UNIT
       + r")(?:(?:and )?(?P<n2>" + _N + r"|)(?P<unit2>half |quarter |minute |hour |day )?)?(?:and "
       r")?" + _TAIL)  # fmt: skip
def _offset(m: re.Match[str], context: _Context) -> list[_Piece] | None:
    text = m.group()
    if (
        re.match(
            r"(?:past|to|after|before|of) "
            r"#",
            m.string[m.end() :],
        )
        and m["unit"].strip() in ("minute", "m")
        and not m["in"]
    ):
        return None  # "five minutes to three"
    tail = re.search(r"(from now|from today|time|later|hence|from this moment|of time) $", text)
    if not m["in"] and not tail and m["n"].strip() == "#1" and m["unit"].strip() == "day":
        return [_Flag("vague")]  # "one day"
    if m["unit"].strip() in ("m", "d", "w") and not m["n"].startswith("#"):
        return None
    count = _number(m["n"]) + (0.5 if m["plus"] else 0)
    first = _measured(count, m["unit"])
    if first is None:
        return [_Flag("unclear")]
    unit2 = (m["unit2"] or "").strip()
    if not unit2:
        if m["n2"]:
            n2 = m["n2"].strip()
            if n2.startswith("#") and m["unit"].strip() == "hour" and "and" not in text.split("hour")[1] and float(n2[1:]) < 60:
                return [_Offset(minutes=first.minutes + float(n2[1:]))]  # 1h30
            return None
        return [first]
    if unit2 in ("half", "quarter"):
        share = 0.5 if unit2 == "half" else 0.25
        more = _measured(share, m["unit"]) if m["unit"].strip() != "week" else None
        if more is None:
            return [_Flag("unclear")]
        return [_Offset(first.minutes + more.minutes, first.days + more.days)]
    second = _measured(_number(m["n2"]) if m["n2"] else 1, unit2)
    assert second is not None  # parts of a minute, an hour or a day can be measured
    return [
        _Offset(
            first.minutes + second.minutes,
            first.days + second.days,
            first.months + second.months,
            first.working + second.working,
        )
    ]


@_rule(r"(?:in |on )?fortnight |fortnight (?:from now|time) ")
def _fortnight(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Offset(days=14)]


_HOUR = r"(?P<h>#\d{1,2}) "


@_rule(
    r"in #\d+ (?!" + _UNIT + r"|working |or |to |%|#|and |half |an? |quarter |@|" + _MON + r"|\w+ (?:day|week|"
    r"hour|minute|month) )",
)
def _in_what(m: re.Match[str], context: _Context) -> list[_Piece]:
    """ "in 5": of what it does not say."""
    return [_Flag("unclear")]


@_rule(r"(?:at |by )?(?P<by>half|quarter|#\d{1,2}) (?P<way>past|to) (?!#|noon |midnight |the |an? |%)")
def _past_the_hour(m: re.Match[str], context: _Context) -> list[_Piece] | None:
    """ "half past": of the hour that comes next."""
    minutes = {"half": 30, "quarter": 15}.get(m["by"]) or int(m["by"][1:])
    if minutes > 59:
        return None
    minute = minutes if m["way"] == "past" else 60 - minutes
    hour = context.now.hour + (minute <= context.now.minute)
    return [_Clock(hour % 24, minute, "x")]


_FULL = r"(?:(?P<h>#\d{1,2}) |%(?P<fh>\d+):00(?P<fk>[xaw]) |(?P<named>noon|midnight) )"


@_rule(r"(?:from |between )?#(?P<a>\d{1,2}) (?:to|until|and) #(?P<b>\d{1,2}) (?!" + _UNIT + ")")
def _hour_to_hour(m: re.Match[str], context: _Context) -> list[_Piece] | None:
    """ "7 to 9": a span, where it cannot be minutes ("20 to 9")."""
    return [_Flag("bound")] if int(m["a"]) <= 24 and int(m["b"]) <= 24 and int(m["a"]) % 5 else None


def _full_hour(m: re.Match[str], minutes: int) -> list[_Piece] | None:
    """`minutes` from the full hour that a `_FULL` names; negative ones lie before it."""
    if m["h"]:
        hour = int(m["h"][1:])
        return _spoken(hour if minutes >= 0 else (hour - 1) or 12, minutes % 60)
    hour = int(m["fh"]) if m["fh"] else 12 if m["named"] == "noon" else 0
    return [_Clock((hour + (minutes < 0) * -1) % 24, minutes % 60, m["fk"] or "x")]


@_rule(r"(?:at |by |around |about )?half (?:past )?" + _FULL)
def _half(m: re.Match[str], context: _Context) -> list[_Piece] | None:
    return _full_hour(m, 30)


@_rule(
    r"(?:at |by |around |about )?(?:an? )?(?P<by>quarter|#\d{1,2}) (?:minute )?(?P<way>past|after|to|of|before) "
    + _FULL + r"(?!minute |hour |day |week |working |month )"
)  # fmt: skip
def _quarter(m: re.Match[str], context: _Context) -> list[_Piece] | None:
    minutes = 15 if m["by"] == "quarter" else int(m["by"][1:])
    if minutes > 59 or (minutes % 5 and "minute" not in m.group()):
        return None
    return _full_hour(m, minutes if m["way"] in ("past", "after") else -minutes)


def _spoken(hour: int, minute: int) -> list[_Piece] | None:
    if hour > 24:
        return None
    return [_Clock(hour % 24, minute, "x" if hour > 12 or hour == 0 else "a")]


@_rule(r"(?:from |between )?%(?P<h>\d+):(?P<m>\d\d)(?P<kind>[xaw]) (?:to|and) (?=%)")
def _span(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Flag("bound"), _Clock(int(m["h"]), int(m["m"]), m["kind"])]


@_rule(
    r"(?:at |by |around |about |for |from |approx )*(?P<c>%(?P<h>\d+):(?P<m>\d\d)(?P<kind>[xaw])) (?:sharp |"
    r"o'clock |h |hour |on the dot |ish )?"
)
def _clock(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Clock(int(m["h"]), int(m["m"]), m["kind"])]


@_rule(r"(?:at |by |around |about |for |from )*" + _HOUR + r"(?:o'clock |sharp |on the dot )(?:sharp |ish )?")
def _oclock(m: re.Match[str], context: _Context) -> list[_Piece] | None:
    return _spoken(int(m["h"][1:]), 0)


@_rule(
    r"(?:(?:at |around |about |by |for )*(?P<hm>#(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d))|at #(?P<h3>[1-9])"
    r"(?P<m3>[0-5]\d)) (?:hour |h )?(?!" + _UNIT + ")",
)
def _military(m: re.Match[str], context: _Context) -> list[_Piece]:
    if m["h3"]:
        return [_Clock(int(m["h3"]), int(m["m3"]), "a")]
    return [_Clock(int(m["h"]), int(m["m"]), "x")]


@_rule(
    r"(?:at |around |about |by |circa |ca )+(?P<h>#\d{1,2}) (?P<m>#(?:[0-5]\d|5) )?(?!minute |hour |day |week |"
    r"working |month |% )(?P<ish>ish )?"
)
def _at(m: re.Match[str], context: _Context) -> list[_Piece] | None:
    return _spoken(int(m["h"][1:]), int(m["m"][1:]) if m["m"] else 0)


@_rule(
    r"(?P<h>#\d{1,2}) (?P<m>#[0-5]\d )?(?=am |pm |in the morning |in the afternoon |in the evening |at night |"
    r"this |tonight |tomorrow |today )",
)
def _before_part(m: re.Match[str], context: _Context) -> list[_Piece] | None:
    return _spoken(int(m["h"][1:]), int(m["m"][1:]) if m["m"] else 0)


@_rule(r"today |later today |later on today ")
def _today(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Day((context.today,), named=True)]


@_rule(r"(?:on )?tomorrow |(?:the )?(?:next|following) day ")
def _tomorrow(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Day((context.today + timedelta(days=1),))]


@_rule(r"tonight |(?:later )?this (?:evening|night) |later tonight ")
def _tonight(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Day((context.today,), named=True), _Part("tonight")]


@_rule(r"(?:later )?this (?P<part>morning|afternoon) ")
def _this_part(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Day((context.today,), named=True), _Part(m["part"])]


@_rule(r"(?:in |on |during )?(?:the )?(?P<part>morning|afternoon|evening|night|am|pm) |at night ")
def _part(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Part(m["part"] or "night")]


@_rule(
    r"(?:on )?(?P<wd>" + _WD + r",? ?)(?:the )?(?P<n>#\d{1,2}) (?!minute |hour |day |week |working |month |am |"
    r"pm |o'clock |(?:past|to|of) )(?P<m>#[0-5]\d )?",
)
def _weekday_number(m: re.Match[str], context: _Context) -> list[_Piece] | None:
    """ "monday 8": the hour, unless Monday is the 8th; then it must be asked."""
    weekday, n = _weekday(m["wd"].replace(",", "")), int(m["n"][1:])
    coming = _coming(weekday, context.today)
    day = _Day((coming,), weekday=weekday, today=weekday == context.today.weekday())
    dated = [d for d in (coming, coming + timedelta(days=7)) if d.day == n]
    if "the " in m.group() or n > 24:
        return [_Day((), weekday=weekday), _day_of_month(context, n)]
    if dated and not m["m"]:
        if n > 12:
            return [_Day((dated[0],))]
        return [_Day((dated[0],)), _Flag("which_hour")]
    clock = _spoken(n, int(m["m"][1:]) if m["m"] else 0)
    return None if clock is None else [day, *clock]


@_rule(r"(?:on )?(?:the )?(?P<wd>" + _WD + ")")
def _bare_weekday(m: re.Match[str], context: _Context) -> list[_Piece]:
    weekday = _weekday(m["wd"])
    return [_Day((_coming(weekday, context.today),), weekday=weekday, today=weekday == context.today.weekday())]


@_rule(
    r"(?:on |by )?(?:the )(?P<nth>@\d+|first|second|#\d{1,2}) (?!minute |hour |day |week |working |month |"
    r"%|" + _WD + r"|round |stage |interview |time |one )",
)
def _the_nth(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_day_of_month(context, _nth(m["nth"]))]


@_rule(r"(?:on |by )?(?P<nth>@\d+) ")
def _nth_alone(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_day_of_month(context, _nth(m["nth"]))]


@_rule(r"(?:in |during |early in |early |late |mid )?(?P<month>" + _MON + r")(?P<year>#20\d\d )?")
def _month_alone(m: re.Match[str], context: _Context) -> list[_Piece]:
    month = _month(m["month"])
    today = context.today
    year = int(m["year"].strip()[1:]) if m["year"] else today.year + (month < today.month)
    first = date(year, month, 1)
    days = tuple(d for d in (add_working_days(first, 0), first.replace(day=15)) if d > today)
    return [_Flag("which_day", days)]


@_rule(r"(?:right |just )?now |right away |straight away |immediately |this (?:minute|second|instant) ")
def _now(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Offset()]


@_rule(r"soon |sooner |shortly |later (?:on )?|sometime |sometimes |some (?:time|day) |whenever |eventually |one "
       r"day |in (?:a )?(?:bit|while|little while|moment|sec|tick|jiffy) |asap |"
       r"as soon as (?:possible|you can) |at some point |another (?:time|day) |in due course |before long |"
       r"presently |anytime |any time |any day |early |late |mid |not sure |no idea |dunno |don't know |dont know |"
       r"idk |"
       r"when(?: i'm| im| i am)? (?:ready|better|free) |after (?:lunch|work|working|dinner|breakfast|tea|school) |"
       r"before "
       r"(?:lunch|work|working|dinner|bed|tea|school) |bedtime |teatime |dinnertime |(?:tea|dinner|bed) time |"
       r"breakfast |dawn |dusk |sunset |sunrise "
       r"|ages |awhile ")  # fmt: skip
def _vague(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Flag("vague")]


@_rule(
    r"(?:any time )?(?:after|before|between|no later than|not before|later than|earlier than|from) (?=#\d+ (?:to|"
    r"and) #\d+ |%\S+ (?:to|and|-) [%#])|(?:any time )?(?:after|before|between|no later than|not before|later "
    r"than|earlier than) (?=%|#|noon |half |quarter |midnight )|(?:after|before|no later than|not before|"
    r"not after|later than|earlier than) (?=(?:next |this )?(?:" + _WD + r"|tomorrow |@|the @|christmas |xmas |boxing |"
    r"new year |" + _MON + r"|/|\$))|"
    r"between |range ",
)
def _bound(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Flag("bound")]


@_rule(r"(?:at )?#(?P<a>\d{1,2}) or (?:at )?#(?P<b>\d{1,2}) (?!" + _UNIT + r"|o'clock |past |to |of |%|" + _MON + ")")
def _hour_or_hour(m: re.Match[str], context: _Context) -> list[_Piece] | None:
    both = [_spoken(int(m[name]), 0) for name in "ab"]
    return None if None in both else [_Flag("or"), *(piece for one in both for piece in one or ())]


@_rule(r"or (?:the )?(?:day after|(?:following|next) (?:day|week|one)) ")
def _or_the_next(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Flag("either")]


@_rule(
    r"or (?!so |thereabouts )(?:(?:at )?(?P<h>#\d{1,2}) (?!" + _UNIT + r"|o'clock |past |to |of |"
    r"%|" + _MON + r"))?",
)
def _or(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Flag("or"), *((_spoken(int(m["h"][1:]), 0) or []) if m["h"] else [])]


@_rule(
    r"(?:not|never|except|but|don't|dont|won't|can't|cant|isn't) (?=(?:on |in |at |next |this |the "
    r")?(?:" + _WD + r"|today |tomorrow |week |%|#|morning |afternoon |evening ))",
)
def _not(m: re.Match[str], context: _Context) -> list[_Piece]:
    return [_Flag("unclear")]


# --- putting the parts together ---------------------------------------------------------------------------------------


_OPENERS = re.compile(r"[#@%$/]|(?:an?|the|at|on|in|by|for|from|about|around|within|after|before|between|end|half|"
r"quarter|this|next|every|each|same|"
                      r"today|tomorrow|tonight|yesterday|now|noon|midnight|weekend|first|second|few|several|some|"
                      r"couple|"
                      r"eod|cob|eow|eom|close|last|" + "|".join(_WEEKDAYS + _MONTHS)
                      + r"|day|week|month|year|fortnight|working|morning|afternoon|evening|night|am|pm|soon|later|"
                      r"or|not|but|never|range|christmas|xmas|boxing|new|every-\w+|daily|weekly|monthly|"
                      r"easter|black|shrove|cyber|ash|maundy|bank|public|bonfire|thanksgiving|good|halloween|over|"
                      r"sometime|sometimes|whenever|eventually|asap|as|another|any|anytime|early|late|mid|no|dunno|"
                      r"don't|dont|idk|when|one|shortly|sooner|bedtime|teatime|dinnertime|breakfast|dawn|dusk|"
                      r"sunset|sunrise|right|just|straight|immediately|coming|upcoming|following|later|tea|dinner|"
                      r"bed|start|middle|"
                      r"overmorrow|except|won't|can't|cant|isn't|"
                      r"weekdays|valentine|valentines|valentine's|rest|odd|during|presently|ages|awhile|fortnightly|towards|"
                      r"circa|ca|approx|approximately|roughly|exactly|like)$")  # fmt: skip


def _pieces(tokens: list[_Token], context: _Context) -> tuple[list[_Piece], list[int]]:
    """The parts found from left to right, and the indexes of the tokens that belong to none."""
    text, starts, at = "", {}, []
    for n, token in enumerate(tokens):
        starts[len(text)] = n
        at.append(len(text))
        text += token.form + " "
    starts[len(text)] = len(tokens)
    found: list[_Piece] = []
    left: list[int] = []
    n = 0
    while n < len(tokens):
        form = tokens[n].form
        if _OPENERS.match(form) is not None:
            for pattern, handler in _RULES:
                m = pattern.match(text, at[n])
                if m is None or m.end() == m.start() or m.end() not in starts:
                    continue
                pieces = handler(m, context)
                if pieces is not None:
                    found += pieces
                    n = starts[m.end()]
                    break
            else:
                left.append(n)
                n += 1
        else:
            left.append(n)
            n += 1
    return found, left


def _candidates(days: list[_Day]) -> tuple[tuple[date, ...], str] | None:
    """The dates that all the named days allow, and the question that tells them apart; None where they clash."""
    bare = [d for d in days if d.weekday is not None]
    fixed = [d for d in days if d.weekday is None]
    if not fixed:
        return (bare[0].dates, "") if len({d.weekday for d in bare}) == 1 else None
    dates, question = fixed[0].dates, fixed[0].question
    for other in fixed[1:]:
        dates = tuple(d for d in dates if d in other.dates)
    for day in bare:
        dates = tuple(d for d in dates if d.weekday() == day.weekday)
    if not dates:
        return None
    return dates, question if len(dates) > 1 else ""


def _elapsed(now: datetime, minutes: float) -> datetime:
    return (now.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(now.tzinfo)


def _zone(now: datetime) -> tzinfo:
    if now.tzinfo is None or now.utcoffset() is None:
        raise ValueError("now must be aware, in the person's own time zone")
    return now.tzinfo


class _Reader:
    def __init__(self, pieces: Iterable[_Piece], context: _Context) -> None:
        pieces = list(pieces)
        self.context = context
        self.zone = _zone(context.now)
        self.offsets = [p for p in pieces if isinstance(p, _Offset)]
        self.days = [p for p in pieces if isinstance(p, _Day)]
        self.clocks = list(dict.fromkeys(p for p in pieces if isinstance(p, _Clock)))
        self.parts = list(dict.fromkeys(p.name for p in pieces if isinstance(p, _Part)))
        self.flags = {p.name: p for p in pieces if isinstance(p, _Flag)}

    # The order of the questions is the order in which an answer would be useless without them.
    def read(self) -> When | Ask:
        flags = self.flags
        for name in ("recurring", "unclear"):
            if name in flags:
                return Ask("recurring" if name == "recurring" else "not_understood")
        if "either" in flags:
            return Ask("which_of_two")
        if "or" in flags and (len(self.days) > 1 or len(self.clocks) > 1 or len(self.offsets) > 1
                              or len(self.parts) > 1):  # fmt: skip
            return self._which_of_two()
        if "past" in flags and not self.offsets and not self.days:
            return Ask("past")
        if "bound" in flags:
            return Ask("bound", self._guesses())
        if "which_day" in flags and not self.days:
            return Ask("which_day", tuple(self._at(d, self._plain_hour()) for d in flags["which_day"].dates))
        if "which_hour" in flags and self.days:
            return Ask("which_hour", tuple(self._at(d, FIRST_THING) for d in self.days[0].dates))
        if self.offsets:
            return self._from_offset()
        if not (self.days or self.clocks or self.parts):
            return Ask("vague") if "vague" in flags else Ask("not_understood")
        return self._from_calendar()

    def _plain_hour(self) -> time:
        if len(self.clocks) == 1:
            hour = self._usual(self.clocks[0])
            if hour is not None:
                return hour
        return _PART_HOURS[self.parts[0]] if self.parts else FIRST_THING

    def _at(self, day: date, at: time) -> datetime:
        return local(day, at, self.zone)

    def _ahead(self, moments: Iterable[datetime]) -> tuple[datetime, ...]:
        return tuple(sorted({m for m in moments if m > self.context.now}))

    def _which_of_two(self) -> Ask:
        moments: list[datetime] = []
        if len(self.days) > 1:
            hour = self._plain_hour()
            moments = [self._at(d, hour) for day in self.days for d in day.dates[:1]]
        elif len(self.clocks) > 1:
            days: list[_Piece] = list(self.days)
            for clock in self.clocks:
                one = _Reader([*days, clock, *(_Part(p) for p in self.parts)], self.context).read()
                if isinstance(one, When):
                    moments.append(one.instant)
        elif len(self.parts) > 1:
            for part in self.parts:
                one = _Reader([*self.days, *self.clocks, _Part(part)], self.context).read()
                if isinstance(one, When):
                    moments.append(one.instant)
        else:
            for offset in self.offsets:
                one = _Reader([offset], self.context).read()
                if isinstance(one, When):
                    moments.append(one.instant)
        return Ask("which_of_two", self._ahead(moments))

    def _guesses(self) -> tuple[datetime, ...]:
        rest: list[_Piece] = [*self.days, *self.clocks[:1], *(_Part(p) for p in self.parts)]
        if not rest:
            return ()
        one = _Reader(rest, self.context).read()
        return (one.instant,) if isinstance(one, When) else one.options

    def _from_offset(self) -> When | Ask:
        now = self.context.now
        minutes = sum(o.minutes for o in self.offsets)
        days = sum(o.days for o in self.offsets)
        months = sum(o.months for o in self.offsets)
        working = sum(o.working for o in self.offsets)
        if minutes > 60 * 24 * 1900 or days > 1900 or months > 60 or working > 1300:
            return Ask("not_understood")
        if not (days or months or working):
            if any(d.dates != (self.context.today,) for d in self.days) or self.clocks:
                return Ask("clash")
            return When(_elapsed(now, minutes))
        try:
            day = _move(self.context.today, _Offset(days=days, months=months))
        except _Impossible as error:
            return Ask("no_such_date", tuple(self._at(d, now.time().replace(second=0, microsecond=0)) for d in error.dates))
        if working:
            day = add_working_days(day, working)
        if self.days:
            if any(d.weekday != day.weekday() and day not in d.dates for d in self.days):
                return Ask("clash")
            self.days = []
        if self.clocks or self.parts:
            return self._on((day,), "", False)
        moment = local(day, now.timetz().replace(tzinfo=None, fold=0), self.zone)
        return self._finish(_elapsed(moment, minutes) if minutes else moment, said=True, wanted=None if minutes else now.time())

    def _from_calendar(self) -> When | Ask:
        if not self.days:
            return self._no_day()
        settled = _candidates(self.days)
        if settled is None:
            every = [d for day in self.days for d in day.dates]
            return Ask("clash", self._ahead(self._at(d, self._plain_hour()) for d in every))
        dates, question = settled
        named = any(d.named for d in self.days) and dates == (self.context.today,)
        if not question and len(self.days) == 1 and self.days[0].today:
            own = self._on_today(dates[0])
            if own is not None:
                return own
        return self._on(dates, question, named)

    def _on_today(self, later: date) -> When | Ask | None:
        """Today's own weekday (or day of the month), said with a time that is still ahead: today."""
        if not self.clocks and not self.parts:
            return None
        reading = self._on((self.context.today,), "", False)
        if isinstance(reading, When):
            return reading
        return reading if reading.question in ("which_half", "which_midnight") else None

    def _on(self, dates: tuple[date, ...], question: str, today_named: bool) -> When | Ask:
        hours = [d.hour for d in self.days if d.hour]
        if len(self.clocks) > 1:
            sure = self._one_clock()
            if sure is None:
                return Ask("clash")
            self.clocks = [sure]
        if question:
            one = self._hours_on(dates[0], False)
            at = one[0].timetz().replace(tzinfo=None) if len(one) == 1 else FIRST_THING
            return Ask(question, self._ahead(self._at(d, at) for d in dates))
        day = dates[0]
        if not self.clocks and not self.parts:
            if hours:
                return self._finish(self._at(day, hours[0]), said=True, wanted=hours[0])
            if today_named:
                return Ask("which_hour", self._later_today())
            if "vague" in self.flags and day >= self.context.today:
                return Ask("which_hour", (self._at(day, FIRST_THING),))
            return self._finish(self._at(day, FIRST_THING), said=False, wanted=FIRST_THING)
        if "vague" in self.flags and not self.clocks and day >= self.context.today:
            return Ask("which_hour", self._ahead([self._at(day, _PART_HOURS[self.parts[0]])]))
        moments = self._hours_on(day, today_named)
        if not moments:
            return Ask("clash")
        if len(moments) > 1:
            ahead = self._ahead(moments)
            if not ahead:
                return Ask("past")
            midnight = self.clocks[0].kind == "m" if self.clocks else False
            return Ask("which_midnight" if midnight else "which_half", ahead)
        if day == self.context.today and moments[0] <= self.context.now and not self.clocks:
            # "this evening", said in the evening: the part of the day goes on, its usual hour is over.
            still = self.context.now.hour < _PART_ENDS[self.parts[0]]
            if not still:
                return Ask("past")
            end = _PART_ENDS[self.parts[0]]
            return Ask("which_hour", tuple(m for m in self._later_today() if m.hour < end))
        return self._finish(moments[0], said=bool(self.clocks), wanted=None)

    def _later_today(self) -> tuple[datetime, ...]:
        moments = (self._at(self.context.today, time(h)) for h in (12, 15, 17, 19))
        return self._ahead(moments)

    def _one_clock(self) -> _Clock | None:
        """One clock time where the others only say it again ("8pm, 20:00")."""
        exact = [c for c in self.clocks if c.kind == "x"]
        for clock in exact:
            if all(c == clock or (c.kind in "aw" and c.minute == clock.minute and c.hour % 12 == clock.hour % 12)
                   for c in self.clocks):  # fmt: skip
                return clock
        return None

    def _usual(self, clock: _Clock) -> time | None:
        """The hour that a bare number means on another day: seven to noon is the morning, one to five the afternoon."""
        if clock.kind in "xfc":
            return time(clock.hour, clock.minute)
        if clock.kind == "m" or clock.hour == 6:
            return None
        return time(clock.hour + 12 if 1 <= clock.hour <= 5 else clock.hour, clock.minute)

    def _hours_on(self, day: date, today_named: bool) -> list[datetime]:
        """The moments that the clock time and the part of the day can mean on `day`; empty where they clash."""
        part = self._part_name()
        if part == "?":
            return []
        if not self.clocks:
            return [self._at(day, _PART_HOURS[part])] if part else [self._at(day, FIRST_THING)]
        clock = self.clocks[0]
        if clock.kind == "m":
            after = self._at(day + timedelta(days=1), time(0))
            if part in ("tonight", "night", "evening") or today_named:
                return [after]
            return [self._at(day, time(0)), after]
        if part:
            return self._hour_in_part(day, clock, part)
        usual = self._usual(clock)
        both = [self._at(day, time(clock.hour % 12 + add, clock.minute)) for add in (0, 12)]
        if clock.kind in "xfc":
            return [self._at(day, time(clock.hour, clock.minute))]
        if today_named:
            ahead = self._ahead(both)
            if len(ahead) == 1 or not ahead:
                return list(ahead) or both[-1:]
            early = clock.hour < 7 and usual is not None and self.context.now.hour < 5
            return both if usual is None or early else [self._at(day, usual)]
        return both if usual is None else [self._at(day, usual)]

    def _part_name(self) -> str:
        """The one part of the day that was said, "" for none, "?" for two that exclude each other."""
        names = [n for n in self.parts if n]
        if not names:
            return ""
        groups = {
            "am": "am",
            "morning": "am",
            "pm": "pm",
            "afternoon": "pm",
            "evening": "pm",
            "tonight": "pm",
            "night": "pm",
        }
        if len({groups[n] for n in names}) > 1:
            return "?"
        for name in ("tonight", "night", "evening", "afternoon", "morning"):
            if name in names:
                return name
        return names[0]

    def _hour_in_part(self, day: date, clock: _Clock, part: str) -> list[datetime]:
        hour, minute = clock.hour, clock.minute
        late = part in ("night", "tonight")
        if clock.kind in "xfc":
            if part in ("am", "morning") and hour >= 13:
                return []
            if part in ("pm", "afternoon") and hour < 12:
                return []
            if part == "evening" and hour < 12:
                return []
            if late and hour < 5:
                return [self._at(day + timedelta(days=1), time(hour, minute))]
            return [] if late and hour < 12 else [self._at(day, time(hour, minute))]
        if part in ("am", "morning"):
            if hour == 12 and part == "morning" and not minute:
                return [self._at(day, time(12)), self._at(day, time(0))]
            return [self._at(day, time(hour % 12, minute))]
        if late and (hour == 12 or hour < 5):
            return [self._at(day + timedelta(days=1), time(hour % 12, minute))]
        return [self._at(day, time(hour % 12 + 12, minute))]

    def _no_day(self) -> When | Ask:
        """A clock time or a part of the day by itself: the next time that it comes round."""
        if len(self.clocks) > 1:
            sure = self._one_clock()
            if sure is None:
                return Ask("clash")
            self.clocks = [sure]
        context, today = self.context, self.context.today
        tomorrow = today + timedelta(days=1)
        if not self.clocks:
            part = self._part_name()
            if part == "?":
                return Ask("clash")
            if "vague" in self.flags:
                return Ask("vague")
            moments = [self._at(d, _PART_HOURS[part]) for d in (today, tomorrow)]
            return self._finish(self._ahead(moments)[0], said=False, wanted=None)
        clock = self.clocks[0]
        if clock.kind == "m":
            return self._finish(self._at(tomorrow, time(0)), said=True, wanted=None)
        if clock.kind == "c":
            close = self._at(today, CLOSE_OF_BUSINESS)
            following = self._at(add_working_days(today, 1), CLOSE_OF_BUSINESS)
            return When(close) if close > context.now else Ask("past", (following,))
        if self.parts:
            moments = self._hours_on(today, True)
            if not moments:
                return Ask("clash")
            ahead = self._ahead([*moments, *self._hours_on(tomorrow, False)])
            return self._finish(ahead[0], said=True, wanted=None)
        exact = time(clock.hour, clock.minute)
        if clock.kind in "xf":
            ahead = self._ahead([self._at(today, exact), self._at(tomorrow, exact)])
            return self._finish(ahead[0], said=True, wanted=exact)
        both = [time(clock.hour % 12 + add, clock.minute) for add in (0, 12)]
        ahead = self._ahead(self._at(today, t) for t in both)
        usual = self._usual(clock)
        if len(ahead) == 1:
            # 8 to 11 written like a clock may be tomorrow's morning as well as tonight.
            if clock.kind == "w" and 8 <= clock.hour <= 11:
                return Ask("which_half", (ahead[0], self._at(tomorrow, both[0])))
            return When(ahead[0])
        if len(ahead) == 2:
            early = clock.hour <= 6 and context.now.hour < 6
            if usual is None or early:
                return Ask("which_half", ahead)
            return When(self._at(today, usual))
        if clock.hour == 12 and not clock.minute:
            return Ask("which_midnight", tuple(self._at(tomorrow, t) for t in both))
        if usual is None:
            return Ask("which_half", tuple(self._at(tomorrow, t) for t in both))
        return self._finish(self._at(tomorrow, usual), said=True, wanted=usual)

    def _finish(self, moment: datetime, said: bool, wanted: time | None) -> When | Ask:
        now = self.context.now
        if moment <= now.replace(second=0, microsecond=0) or moment.astimezone(UTC) <= now.astimezone(UTC):
            return Ask("past")
        if moment.astimezone(UTC) - now.astimezone(UTC) > _FURTHEST:
            return Ask("not_understood")
        skipped = wanted is not None and (moment.hour, moment.minute) != (wanted.hour, wanted.minute)
        return When(moment, hour_said=said, moved=skipped)


# --- what this grammar cannot read -------------------------------------------------------------------------------------

_FOREIGN = frozenset("""
mañana manana hoy lunes martes miércoles miercoles jueves viernes sábado domingo semana próximo próxima
demain aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche semaine matin soir midi minuit
morgen heute übermorgen montag dienstag mittwoch donnerstag freitag samstag sonntag woche früh vormittag nachmittag abend
domani dopodomani oggi lunedì martedì mercoledì giovedì venerdì sabato domenica settimana mattina sera
amanhã amanha hoje terça manhã tarde
jutro pojutrze dziś dzisiaj poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę tydzień rano
vandaag overmorgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
imorgon idag måndag tisdag onsdag torsdag fredag lördag söndag
mâine astăzi luni marți miercuri joi vineri sâmbătă duminică
yarın yarin bugün bugun pazartesi salı çarşamba perşembe cuma cumartesi pazar saat besok lusa
kal aaj parso subah shaam baje kesho bukas ngayon
""".split())
"""Days and hours in other languages. A number beside one of them must not be taken for an hour of today."""

_ABBREVIATIONS = {
    "et": ("EST", "EDT"), "ct": ("CST", "CDT"), "mt": ("MST", "MDT"), "pt": ("PST", "PDT"), "eastern": ("EST", "EDT"),
    "central": ("CST", "CDT"), "mountain": ("MST", "MDT"), "pacific": ("PST", "PDT"), "uk": ("GMT", "BST"),
    "british": ("GMT", "BST"), "zulu": ("UTC",), "european": ("CET", "CEST"),
}  # fmt: skip
_ZONE_SAID = re.compile(
    r"""(?:\d|(?<![a-z])[ap]\.?m\.?|noon|midday|midnight|o'?clock|sharp|ish|-)[\s,(]*
    (?:(?P<short>utc|gmt|bst|wet|west|cet|cest|eet|eest|msk|est|edt|cst|cdt|mst|mdt|pst|pdt|[ecmp]t|akst|akdt|hst|ist|pkt|sgt|hkt
       |jst|kst|awst|acst|acdt|aest|aedt|nzst|nzdt|sast|cat|eat|wat|zulu|eastern|central|mountain|pacific)
     |(?:in[ ]|by[ ])?(?P<place>your|their|his|her|uk|us|british|english|irish|european|eastern|central|mountain|pacific|london
       |dublin|new[ ]york|nyc?|boston|chicago|toronto|los[ ]angeles|la|california|seattle|san[ ]francisco|sf|paris|berlin|madrid
       |rome|amsterdam|warsaw|athens|istanbul|lagos|nairobi|johannesburg|dubai|india|indian|mumbai|delhi|bangalore|singapore
       |hong[ ]kong|tokyo|japan|sydney|melbourne|brisbane|perth|auckland|new[ ]zealand|german|french|spanish|polish)[ ]time)\b""",
    re.VERBOSE | re.IGNORECASE,
)


def _another_zone(phrase: str, context: _Context) -> bool:
    """Whether an hour is said by another clock than the person's own ("10am EST", "3pm your time")."""
    zone, year = _zone(context.now), context.today.year
    own = {datetime(year, month, 15, 12, tzinfo=zone).tzname() or "" for month in (1, 7)}
    city = str(getattr(zone, "key", "")).rpartition("/")[2].replace("_", " ").lower()
    for said in _ZONE_SAID.finditer(phrase):
        word = " ".join((said["short"] or said["place"]).lower().split())
        names = _ABBREVIATIONS.get(word, (word.upper(),))
        if word != city and not own & {*names}:
            return True
    return False


def _other_language(words: Iterable[str]) -> bool:
    """Whether words that no rule reads are of another language, as far as that matters for a time."""
    return any(w.lower() in _FOREIGN or any(c.isalpha() and ord(c) > 0x24F for c in w) for w in words)


# --- the way in -----------------------------------------------------------------------------------------------------


def _context(now: datetime, country: str | None) -> _Context:
    _zone(now)
    return _Context(now, (country or "").strip().lower())


_NO_HOUR = re.compile(
    r"\b(this|that|last|next|each|some|another|other|which|no|my|the|any|first|second|third) one\b"
    r"(?! *(?:day|hour|week|month|year|minute|second|morning|evening|o'?clock|[ap]\.?m\b))"
    r"|\bone(?= (?:more|of)\b)",
    re.IGNORECASE,
)
"""The word for a thing, and not for an hour: "close this one"."""


def read_when(phrase: str, now: datetime, country: str | None = None) -> When | Ask:
    """Read a phrase that is meant as a time, said at `now` (aware, in the person's zone; ValueError when naive) by a
    person in `country` (an ISO code or a name, None where it is not known). Words that have nothing to do with time
    are let be."""
    context = _context(now, country)
    phrase = _STUCK.sub(r"\g<0> ", phrase[:2000])
    phrase = _NO_HOUR.sub(lambda m: f"{m[1]} it " if m[1] else "it ", phrase)
    tokens = _tokens(phrase)
    try:
        exact = _with_offset(phrase, context)
        if exact is not None:
            return exact
        if _another_zone(phrase, context):
            return Ask("other_zone")
        found, left = _pieces(tokens, context)
        if _other_language(phrase[tokens[n].start : tokens[n].end] for n in left):
            return Ask("not_understood")
        if any(isinstance(p, _Flag) and p.name == "bound" for p in found):
            left = []  # the other end of a range is asked about anyway
        numbers = [n for n in left if tokens[n].form[0] in "#?"]
        if numbers:
            bare = _bare_hour([tokens[n] for n in numbers], found)
            if bare is None:
                return Ask("not_understood")
            found += bare
        return _Reader(found, context).read()
    except _Impossible as error:
        return Ask("no_such_date", tuple(local(d, FIRST_THING, _zone(now)) for d in error.dates if d > context.today))
    except (OverflowError, ValueError):
        return Ask("not_understood")


_STUCK = re.compile(r"\d[ap]m(?=[a-z]{3})", re.IGNORECASE)
"""An hour and a day without a space between them ("3pmfriday")."""


def _with_offset(phrase: str, context: _Context) -> When | Ask | None:
    """A date and time in ISO form that says its offset is one instant, wherever the person is."""
    try:
        moment = datetime.fromisoformat(phrase.strip())
    except ValueError:
        return None
    if moment.tzinfo is None:
        return None
    moment = moment.astimezone(context.now.tzinfo)
    return When(moment) if moment > context.now else Ask("past")


def _bare_hour(numbers: list[_Token], found: list[_Piece]) -> list[_Piece] | None:
    """ "tomorrow 9", "9 on friday", or a bare "9": a lone number is an hour where nothing else gives one."""
    if any(isinstance(p, _Clock) for p in found):
        return None
    values = [t.form[1:] for t in numbers]
    if not all(v.isdigit() for v in values) or len(values) > 2:
        return None
    if len(values) == 1 and len(values[0]) == 3:
        values = [values[0][:1], values[0][1:]]
    minute = int(values[1]) if len(values) == 2 else 0
    if int(values[0]) > 24 or minute > 59 or (len(values) == 2 and len(values[1]) != 2):
        return None
    return list(_spoken(int(values[0]), minute) or []) or None


_ONE = r"(?: one| of them| time| day)?[.! ]*"
_EARLIER = re.compile(r"(?:i mean |no |ok |yes )?(?:the )?(?:first|former|earlier|sooner|1st|1)" + _ONE)
_LATER = re.compile(r"(?:i mean |no |ok |yes )?(?:the )?(?:second|latter|later|last|2nd|2)" + _ONE)
_BEFORE_NOON = re.compile(r"\b(?:morning|am|a\.m\.?|day break|early one)\b")
_AFTER_NOON = re.compile(r"\b(?:evening|afternoon|night|pm|p\.m\.?|tonight)\b")


def answer_to(asked: tuple[str, ...], text: str, now: datetime, country: str | None = None) -> When | Ask:
    """Read an answer to a question that was asked back. `asked` is the question's name and the moments (ISO) that it offered:
    "the second", "evening", "tuesday" and "6pm" mean one of them, and an hour belongs to the day that is spoken of."""
    question, zone = asked[0], _zone(now)
    options = [datetime.fromisoformat(o).astimezone(zone) for o in asked[1:]]
    said = " ".join(text.lower().split())
    if len(options) > 1 and question not in ("which_day", "which_hour", "past"):
        for words, option in ((_EARLIER, options[0]), (_LATER, options[-1])):
            if words.fullmatch(said):
                return When(option) if option > now else Ask("past")
        halves = [[o for o in options if o.hour < 12], [o for o in options if o.hour >= 12]]
        for words, some in zip((_BEFORE_NOON, _AFTER_NOON), halves, strict=True):
            if question == "which_half" and len(some) == 1 and words.search(said):
                return When(some[0])
    reading = read_when(text, now, country)
    if isinstance(reading, Ask) and reading.question in ("not_understood", "vague", "recurring", "other_zone"):
        return reading
    if question in ("which_hour", "bound", "which_half") and options and len({o.date() for o in options}) == 1:
        there = read_when(f"{options[0].date().isoformat()} {text}", now, country)
        if isinstance(there, When) or there.question not in ("clash", "not_understood"):
            return there
    if not isinstance(reading, When) or any(reading.instant == o for o in options):
        return reading
    same = [o for o in options if o.date() == reading.instant.date()]
    # A bare weekday is one of those that were spoken of; and a day without an hour is meant at the hour that was said before.
    if not same and re.fullmatch(r"(?:the |on |make it |ok |yes )*(?:" + "|".join(_WEEKDAYS) + r")\b.*", said):
        same = [o for o in options if o.weekday() == reading.instant.weekday()]
    if len(same) != 1:
        return reading
    if not reading.hour_said:
        return When(same[0])
    return When(local(same[0].date(), reading.instant.time(), zone))


_PAIRS = frozenset({"which_half", "which_midnight", "which_weekday", "which_order"})

LINES = tuple(
    f"when.{question}"
    for question in (
        "vague", "which_day", "which_hour", "which_half", "which_midnight", "which_weekday", "which_order", "which_of_two",
        "clash", "no_such_date", "past", "bound", "recurring", "other_zone", "not_understood",
    )
)  # fmt: skip
"""Every heading that an `Ask` may need, for the check of the words."""


def asking(ask: Ask) -> tuple[str, dict[str, datetime]]:
    """The heading under which the question stands, and what its wording is given."""
    if ask.question in _PAIRS:
        if len(ask.options) < 2:
            return "when.which_day", {}
        return f"when.{ask.question}", {"first": ask.options[0], "second": ask.options[-1]}
    return f"when.{ask.question}", {}
