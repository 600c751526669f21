"""Rules for days counted from today: weekdays, tomorrow, a week on Friday; and for what is over or comes again and again."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.coaching.working_days import add_working_days
from bot.when.grammar import MON, UNIT, WD, N, number, rule, weekday_of
from bot.when.parts import (
    Context,
    Day,
    Flag,
    Offset,
    Part,
    Piece,
    Shift,
    coming_weekday,
    day_of_month,
    in_week,
    measured,
    move,
    next_weekday,
    spoken,
)
from bot.when.tokens import WEEKDAYS


@rule(r"(?:(?:the )?(?:day before )?yesterday |(?:the )?(?:last|previous|prior) (?:" + WD + r"|week |month |night |nite |year )"
      r"(?!of |in )|" + N + UNIT + r"(?:ago|back|earlier) |in (?:- |minus )" + N + UNIT + ")")  # fmt: skip
def past(m: re.Match[str], context: Context) -> list[Piece]:
    return [Flag("past")]


@rule(r"(?:on |the )*" + WD + r"(?:just )?(?:gone |past (?!#|%|noon |midnight |half |quarter ))")
def gone(m: re.Match[str], context: Context) -> list[Piece]:
    return [Flag("past")]


@rule(r"(?:in )?(?P<n>#\d+) every-(?P<wd>\w+) (?:from now |time |from today )")
def weekdays_from_now(m: re.Match[str], context: Context) -> list[Piece]:
    return [Day((coming_weekday(weekday_of(m["wd"]), context.today) + timedelta(days=7 * (int(m["n"][1:]) - 1)),))]


@rule(r"(?:every |each )(?:other |second |@\d |#\d+ )?(?:" + WD + r"|day |week |month |morning |evening |night |afternoon |"
      r"working day |"
      r"fortnight )|every-\w+ |(?:on )?weekdays |(?:once|twice) (?:a|every) \w+ |daily |weekly |monthly |"
      r"fortnightly ")  # fmt: skip
def recurring(m: re.Match[str], context: Context) -> list[Piece]:
    return [Flag("recurring")]


_BASE = r"(?P<base>today |tonight |tomorrow |(?:next |(?:this )?(?:coming )?)" + WD + r"|the day after tomorrow )"


def _base_day(text: str, context: Context) -> Day:
    text = text.strip()
    if text in ("today", "tonight"):
        return Day((context.today,), named=True)
    if text == "tomorrow":
        return Day((context.today + timedelta(days=1),))
    if text.endswith("after tomorrow"):
        return Day((context.today + timedelta(days=2),))
    if text.startswith("next "):
        return next_weekday(weekday_of(text[5:]), context)
    text = text.removeprefix("this ").removeprefix("coming ")
    return Day((coming_weekday(weekday_of(text), context.today),))


@rule(r"(?:the )?day after tomorrow |overmorrow |(?:the )?day after tmrw ")
def overmorrow(m: re.Match[str], context: Context) -> list[Piece]:
    return [Day((context.today + timedelta(days=2),))]


@rule(r"(?:in )?(?P<n>(?:the |" + N + r")?)(?P<unit>day|week|fortnight|working day|month|year) (?P<way>from |on |"
      r"after |before |following |past )?"
      r"(?:the )?" + _BASE)  # fmt: skip
def from_base(m: re.Match[str], context: Context) -> list[Piece] | None:
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
        return [Day((first, first + timedelta(days=7)), "which_weekday")]
    elif m["n"].strip() in ("the", "") and (unit in ("week", "month", "year") or way not in ("after", "before", "following")):
        return None
    if not way and (unit == "day" or (unit in ("month", "year") and m["base"].strip() not in ("today", "tomorrow"))):
        return None  # "a month tomorrow", but not "a month friday"
    offset = measured(number(m["n"]) if m["n"].strip() not in ("", "the") else 1, unit)
    if offset is None:
        return None
    base = _base_day(m["base"], context)
    own = m["base"].strip() in WEEKDAYS and context.today.weekday() == weekday_of(m["base"])
    moved = tuple(move(d, offset, way == "before") for d in base.dates)
    if own and unit in ("week", "fortnight"):
        return [Day((move(context.today, offset), *moved), "which_weekday")]
    return [Day(moved, base.question)]


_SHIFT = (r"(?:on |in (?=the ))?(?:the |(?P<n>" + N + r"))?(?P<unit>day|week|fortnight|working day|month|"
          r"morning|afternoon|evening|night) ")
_AWAY = r"(?P<way>before|after|from|following|prior to) "
_NO_HOUR = r"(?!#\d+ (?!" + MON + r")|noon |midnight |%|half |quarter |today |next )"
_A_DATE = re.compile(
    r"(?:(?!so |then |therefore |that's |and |or |but |it's |is )[a-z']+ ){0,5}?(?:on )?(?:the )?(?:" + WD + r"|tomorrow |@|/|\$|"
    r"#\d+ " + MON + "|" + MON + r"(?:#|@|the @)|(?:christmas|xmas|boxing|new year|"
    r"hogmanay|thanksgiving|halloween|valentine\S*|nye|nyd) )"
)
_STOPS = re.compile(r"(?:(?:it|that|this|then) )?(?:$|[.,-] |at |in the |please |if |morning |afternoon |evening )")
_SOUTH_ASIA = {"in", "india", "pk", "pakistan", "bd", "bangladesh", "lk", "sri lanka", "np", "nepal"}


_OF_WHAT = re.compile(r"(?:the|my|our|their|his|her|your|it|that|this|i|we|they|he|she|you) ")


def _away(m: re.Match[str], offset: Offset | None, weekday: int | None) -> list[Piece] | None:
    """What is told from another day: the one that follows, or, where nothing does, one that was said."""
    rest = m.string[m.end() :]
    back = m["way"].startswith(("before", "prior"))
    if _A_DATE.match(rest):
        return [Shift(offset, weekday, back, ahead=True)]
    if m["way"] != "from" and _STOPS.match(rest):
        return [Shift(offset, weekday, back, ahead=False)]
    return [Flag("unclear")] if _OF_WHAT.match(rest) else None  # "two days after the interview"


@rule(_SHIFT + _AWAY + _NO_HOUR)
def away(m: re.Match[str], context: Context) -> list[Piece] | None:
    """ "the day before Christmas", "two weeks after the 3rd", "the evening before"; "the week before" is a span."""
    unit, part = m["unit"], []
    if unit in ("morning", "afternoon", "evening", "night"):
        unit, part = "day", [Part(unit)]
    offset = measured(number(m["n"]) if m["n"] else 1, unit)
    shifted = _away(m, offset, None) if offset is not None else None
    if shifted is None:
        return None
    if not m["n"] and unit != "day":
        return [Flag("bound")]
    if m["way"] == "after" and not m["n"] and context.country in _SOUTH_ASIA and not _A_DATE.match(m.string[m.end() :]):
        return [Day((context.today + timedelta(days=2),)), *part]  # "day after" alone is the day after tomorrow
    return [*part, *shifted]


@rule(r"(?:on )?(?:the )?(?P<wd>" + WD + ")(?P<way>before|after|following|prior to) (?!this |next )" + _NO_HOUR)
def weekday_away(m: re.Match[str], context: Context) -> list[Piece] | None:
    """ "the Friday before Christmas"; "friday after my shift" is a Friday."""
    moved = _away(m, None, weekday_of(m["wd"]))
    if moved and m["way"] == "following" and not (isinstance(moved[0], Shift) and moved[0].ahead):
        return None  # "the monday following"
    if moved and isinstance(moved[0], Flag) and not m.group().startswith(("the ", "on the ")):
        return None
    return moved


@rule(r"(?:in )?" + N + r"(?:minute|hour) (?:before|after|prior to) (?!#|%|noon |midnight )")
def away_from_an_hour(m: re.Match[str], context: Context) -> list[Piece] | None:
    """ "30 minutes before", "two hours before the interview": of an hour that is not said."""
    return None if m.group().startswith("in ") else [Flag("unclear")]


@rule(r"(?:on )?(?:the )?same day (?!next |in |after |before |as )|that day |"
      r"on (?:the|that) day (?!after |before |of (?:the )?(?:week|month))|"
      r"(?:on |in )?the (?P<part>day|morning|afternoon|evening|night) of (?:the |my |our |their |this |that )"
      r"(?!@|#|/|week |month )")  # fmt: skip
def that_day(m: re.Match[str], context: Context) -> list[Piece]:
    part = m["part"]
    return [Flag("that_day"), *([Part(part)] if part and part != "day" else [])]


@rule(r"(?:the )?next to next (?:(?P<wd>" + WD + r")|(?P<unit>week|month) )")
def next_to_next(m: re.Match[str], context: Context) -> list[Piece]:
    """Indian English: "next to next Monday"."""
    if m["unit"]:
        return [Flag("which_day", (in_week(0, context.today, 2),) if m["unit"] == "week" else ())]
    day = next_weekday(weekday_of(m["wd"]), context)
    return [Day(tuple(d + timedelta(days=7) for d in day.dates), day.question)]


@rule(
    r"(?P<wd>" + WD + r"|today |tomorrow )(?:in )?(?:a )?(?P<n>#\d+ )?(?P<unit>week|fortnight) (?!after |on |"
    r"from )"
)
def week_on(m: re.Match[str], context: Context) -> list[Piece]:
    days = (7 if m["unit"] == "week" else 14) * int(number(m["n"]) if m["n"] else 1)
    base = _base_day(m["wd"], context)
    then = base.dates[0] + timedelta(days=days)
    if m["wd"].strip() in WEEKDAYS and context.today.weekday() == weekday_of(m["wd"]):
        return [Day((context.today + timedelta(days=days), then), "which_weekday")]
    return [Day((then,))]


@rule(r"(?:the )?(?P<wd>" + WD + r")(?:of |in )?(?:the )?week after next |(?:the )?week after next (?:, )?(?:on "
      r")?(?:the "
      r")?(?P<wd2>" + WD
      + ")")  # fmt: skip
def weekday_week_after_next(m: re.Match[str], context: Context) -> list[Piece]:
    return [Day((in_week(weekday_of(m["wd"] or m["wd2"]), context.today, 2),))]


@rule(
    r"(?:the )?(?P<wd>" + WD + r")after (?:next|this|that) |(?:the )?(?P<wd2>" + WD + r")after the next (?:one "
    r")?"
)
def weekday_after_next(m: re.Match[str], context: Context) -> list[Piece]:
    if "after next" in m.group() or m["wd2"]:
        following = next_weekday(weekday_of(m["wd"] or m["wd2"]), context)
    else:
        following = Day((coming_weekday(weekday_of(m["wd"]), context.today),))
    return [Day(tuple(d + timedelta(days=7) for d in following.dates), following.question)]


@rule(r"(?:the )?(?P<wd>" + WD + r")(?:of |in |, )?next week |next week ,? ?(?:on )?(?:the )?(?P<wd2>" + WD + ")")
def weekday_next_week(m: re.Match[str], context: Context) -> list[Piece]:
    return [Day((in_week(weekday_of(m["wd"] or m["wd2"]), context.today, 1),))]


@rule(r"(?:the )?(?P<wd>" + WD + r")(?:of |in |, )?this week |this week (?:on )?(?P<wd2>" + WD + ")")
def weekday_this_week(m: re.Match[str], context: Context) -> list[Piece]:
    return [Day((in_week(weekday_of(m["wd"] or m["wd2"]), context.today, 0),), named=True)]


@rule(r"(?:on )?(?:the )?(?P<how>next|following) (?P<wd>" + WD + ")")
def next_one(m: re.Match[str], context: Context) -> list[Piece]:
    return [next_weekday(weekday_of(m["wd"]), context)]


@rule(r"(?:on )?(?:the )?(?:this )?(?:coming|upcoming|this) (?P<wd>" + WD + r")|(?P<wd2>" + WD + r")coming ")
def this_one(m: re.Match[str], context: Context) -> list[Piece]:
    weekday = weekday_of(m["wd"] or m["wd2"])
    if weekday == context.today.weekday() and "coming" not in m.group():
        return [Day((context.today,), named=True)]
    return [Day((coming_weekday(weekday, context.today),))]


@rule(r"(?:on |by |the )*(?:next|following|first|#1) working day ")
def next_working_day(m: re.Match[str], context: Context) -> list[Piece]:
    return [Day((add_working_days(context.today, 1),))]


@rule(r"today |later today |later on today ")
def today(m: re.Match[str], context: Context) -> list[Piece]:
    return [Day((context.today,), named=True)]


@rule(r"(?:on )?tomorrow |(?:the )?(?:next|following) day ")
def tomorrow(m: re.Match[str], context: Context) -> list[Piece]:
    return [Day((context.today + timedelta(days=1),))]


@rule(
    r"(?:on )?(?P<wd>" + WD + r",? ?)(?:the )?(?P<n>#\d{1,2}) (?!minute |hour |day |week |working |month |am |"
    r"pm |o'clock |(?:past|to|of) )(?P<m>#[0-5]\d )?",
)
def weekday_number(m: re.Match[str], context: Context) -> list[Piece] | None:
    """ "monday 8": the hour, unless Monday is the 8th; then it must be asked."""
    weekday, n = weekday_of(m["wd"].replace(",", "")), int(m["n"][1:])
    coming = coming_weekday(weekday, context.today)
    day = Day((coming,), weekday=weekday, today=weekday == context.today.weekday())
    dated = [d for d in (coming, coming + timedelta(days=7)) if d.day == n]
    if "the " in m.group() or n > 24:
        return [Day((), weekday=weekday), day_of_month(context, n)]
    if dated and not m["m"]:
        if n > 12:
            return [Day((dated[0],))]
        return [Day((dated[0],)), Flag("which_hour")]
    clock = spoken(n, int(m["m"][1:]) if m["m"] else 0)
    return None if clock is None else [day, *clock]


@rule(r"(?:on )?(?:the )?(?P<wd>" + WD + ")")
def bare_weekday(m: re.Match[str], context: Context) -> list[Piece]:
    weekday = weekday_of(m["wd"])
    return [Day((coming_weekday(weekday, context.today),), weekday=weekday, today=weekday == context.today.weekday())]
