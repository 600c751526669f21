"""Rules for dates and feasts, and for weeks, months and years with their edges."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from bot.coaching.working_days import add_working_days
from bot.when.grammar import MON, NTH, WD, month_of, rank, rule, weekday_of
from bot.when.parts import (
    CLOSE_OF_BUSINESS,
    Context,
    Day,
    Flag,
    Impossible,
    Piece,
    add_months,
    coming_weekday,
    dated,
    day_of_month,
    in_week,
    make_date,
)

_MONTH_FIRST = {"us", "usa", "united states", "united states of america", "america"}


@rule(
    r"(?:on )?(?:the )?(?P<which>first|#1|@1|last) (?:working )day of (?:the )?(?:(?P<next>next|this) "
    r")?(?:(?P<unit>week|month|year)|(?P<month>" + MON[:-1] + r")) "
)
def edge_working_day(m: re.Match[str], context: Context) -> list[Piece]:
    today, ahead, last = context.today, m["next"] == "next", m["which"] == "last"
    if m["unit"] == "week":
        day = in_week(4 if last else 0, today, int(ahead))
    else:
        if m["month"]:
            first = date(today.year + (month_of(m["month"]) < today.month), month_of(m["month"]), 1)
        elif m["unit"] == "year":
            first = date(today.year + int(ahead), 12 if last else 1, 1)
        else:
            first = add_months(today.replace(day=1), int(ahead))
        day = add_working_days(first, 0)
        if last:
            day = add_months(first, 1) - timedelta(days=1)
            day -= timedelta(days=max(0, day.weekday() - 4))
    return [Day((day,), named=day == today)]


@rule(r"(?:on )?(?:the )?last day of (?:the |this )?(?:(?P<next>next) )?(?:month|(?P<year>year)|(?P<month>" + MON[:-1] + r")) ")
def last_day(m: re.Match[str], context: Context) -> list[Piece]:
    today = context.today
    first = add_months(today.replace(day=1), int(bool(m["next"])))
    if m["month"]:
        first = date(today.year + (month_of(m["month"]) < today.month), month_of(m["month"]), 1)
    if m["year"]:
        first = date(today.year + bool(m["next"]), 12, 1)
    last = add_months(first, 1) - timedelta(days=1)
    return [Day((last,), named=last == today)]


@rule(r"(?:at |by |on )?(?:the )?(?P<which>this |next |coming |following )?weekend (?P<more>after next )?")
def weekend(m: re.Match[str], context: Context) -> list[Piece]:
    coming = coming_weekday(5, context.today)
    if context.today.weekday() == 5:
        coming = context.today
    days = [coming, coming + timedelta(days=1)]
    if m["more"]:
        return [Flag("which_day", tuple(d + timedelta(days=14) for d in days))]
    if context.today.weekday() == 6 and (m["which"] or "").strip() in ("", "this"):
        days = [context.today]
    if (m["which"] or "").strip() == "next" and context.today.weekday() < 6:
        days += [d + timedelta(days=7) for d in days]
    return [Flag("which_day", tuple(days))]


@rule(
    r"(?:by |at |on |towards )?(?:the )?end of (?:the |this )?(?:working )?week (?!after )|(?:by )?eow |(?:by )?(?:the "
    r")?week end "
)
def end_of_week(m: re.Match[str], context: Context) -> list[Piece]:
    if context.today.weekday() > 4:
        return [Flag("which_day", (in_week(4, context.today, 1),))]
    return [Day((in_week(4, context.today, 0),), hour=CLOSE_OF_BUSINESS, named=context.today.weekday() == 4)]


@rule(
    r"(?:by |at |on |towards )?(?:the )?(?P<edge>end|start) of (?:the )?(?:(?P<which>next|following|this) "
    r")?(?:working )?(?P<unit>week|month|year) (?P<more>after next )?"
)
def edge(m: re.Match[str], context: Context) -> list[Piece] | None:
    today, ahead = context.today, 1 if m["which"] in ("next", "following") else 0
    if m["more"]:
        ahead = 2
    start = m["edge"] == "start"
    if m["unit"] == "week":
        if start:
            return [Day((in_week(0, today, ahead),))]
        return [Day((in_week(4, today, ahead),), hour=CLOSE_OF_BUSINESS)]
    if m["unit"] == "year":
        year = today.year + ahead
        return [Day((date(year, 1, 1),)) if start else Day((date(year, 12, 31),), hour=CLOSE_OF_BUSINESS)]
    first = add_months(today.replace(day=1), ahead)
    if start:
        return [Day((first,))]
    last = add_months(first, 1) - timedelta(days=1)
    return [Day((last,), hour=CLOSE_OF_BUSINESS, named=last == today)]


@rule(r"(?:by |at |on )?(?:the )?(?P<edge>end|start) of (?P<month>" + MON + r")(?P<year>#20\d\d )?|(?:by )?eom ")
def edge_of_month(m: re.Match[str], context: Context) -> list[Piece]:
    today = context.today
    month = month_of(m["month"]) if m["month"] else today.month
    year = int(m["year"][1:]) if m["year"] else today.year + (month < today.month)
    if m["edge"] == "start":
        return [Day((date(year, month, 1),))]
    last = date(year, month, calendar.monthrange(year, month)[1])
    return [Day((last,), hour=CLOSE_OF_BUSINESS, named=last == today)]


@rule(
    r"(?:at |on |in )?(?:the )?(?P<n>\w+ )?(?P<which>next|this|following|coming|rest of the|later this|later "
    r"next|early next|early this|middle of|mid|mid next|late next) (?P<unit>week|month|year) (?P<more>after next "
    r")?(?!after )"
)
def period(m: re.Match[str], context: Context) -> list[Piece] | None:
    if m["n"]:
        return None
    return _whole(m["unit"], 1 if m["which"] in ("next", "following", "coming") or "next" in m["which"] else 0, context)


@rule(r"(?:the )?(?P<unit>week|month|year) after next ")
def period_after_next(m: re.Match[str], context: Context) -> list[Piece]:
    return _whole(m["unit"], 2, context)


def _whole(unit: str, ahead: int, context: Context) -> list[Piece]:
    today = context.today
    if unit == "week":
        days = tuple(d for d in (in_week(n, today, ahead) for n in range(5)) if d > today)
    elif unit == "month":
        first = add_months(today.replace(day=1), ahead)
        start = add_working_days(first, 0)
        days = tuple(d for d in (start, first.replace(day=15)) if d > today)
    else:
        days = tuple(d for d in (add_working_days(date(today.year + ahead, 1, 1), 1),) if d > today)
    return [Flag("which_day", days)]


@rule(r"(?:on )?" + NTH + r"(?:day )?of (?P<which>next|this|the) month ")
def nth_of_month(m: re.Match[str], context: Context) -> list[Piece]:
    if m["which"] == "the":
        return [day_of_month(context, rank(m["nth"]))]
    first = add_months(context.today.replace(day=1), 1 if m["which"] == "next" else 0)
    day = make_date(first.year, first.month, rank(m["nth"]))
    return [Day((day,), named=day == context.today)]


@rule(
    r"(?:in )?(?:the )?(?P<nth>@[1-4]|first|second|last) week (?:of|in) (?:(?P<which>next month|this month|the month) |"
    r"(?P<month>" + MON + "))"
)
def nth_week(m: re.Match[str], context: Context) -> list[Piece]:
    """ "the second week of march": the working days from the 8th to the 14th are offered."""
    today = context.today
    if m["month"]:
        month = month_of(m["month"])
        first = date(today.year + (month < today.month), month, 1)
    else:
        first = add_months(today.replace(day=1), 1 if "next" in m["which"] else 0)
    week = timedelta(days=7)
    begin = add_months(first, 1) - week if m["nth"] == "last" else first + week * (rank(m["nth"]) - 1)
    days = (begin + timedelta(days=n) for n in range(7))
    return [Flag("which_day", tuple(d for d in days if d > today and d.weekday() < 5))]


@rule(
    r"(?:on )?(?:the )?(?P<nth>@[1-5]|first|second|last) (?P<wd>" + WD + r")(?:of|in) (?:(?P<which>next month|"
    r"this month|the month|next year|the new year) |(?P<month>" + MON + "))"
)
def nth_weekday(m: re.Match[str], context: Context) -> list[Piece]:
    today, weekday = context.today, weekday_of(m["wd"])
    if m["month"]:
        month = month_of(m["month"])
        first = date(today.year + (month < today.month), month, 1)
    elif "year" in m["which"]:
        first = date(today.year + 1, 12 if m["nth"] == "last" else 1, 1)
    else:
        first = add_months(today.replace(day=1), 1 if "next" in m["which"] else 0)
    if m["nth"] == "last":
        last = add_months(first, 1) - timedelta(days=1)
        return [Day((last - timedelta(days=(last.weekday() - weekday) % 7),))]
    nth = rank(m["nth"])
    day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    if day.month != first.month:
        raise Impossible
    return [Day((day,))]


@rule(
    r"(?:on )?(?P<wd>" + WD + r",? ?)?(?:on )?" + NTH + r"(?:day )?(?:of )?(?P<month>" + MON + r"),? ?(?P<year>#20\d\d "
    r"|#(?:2[5-9]|3\d) (?!minute |#|am |pm ))?"
)
def day_month(m: re.Match[str], context: Context) -> list[Piece]:
    return _with_weekday(m["wd"], dated(context, rank(m["nth"]), month_of(m["month"]), _year(m["year"])))


@rule(
    r"(?:on )?(?P<wd>" + WD + r",? ?)?(?:on )?(?P<month>" + MON + r")(?:the )?(?P<nth>@\d+|first|second|"
    r"#\d{1,2}) (?!o'clock |am |pm ),? ?(?P<year>#20\d\d )?"
)
def month_day(m: re.Match[str], context: Context) -> list[Piece]:
    return _with_weekday(m["wd"], dated(context, rank(m["nth"]), month_of(m["month"]), _year(m["year"])))


def _year(text: str | None) -> int | None:
    return int(text.strip()[1:]) if text else None


def _with_weekday(weekday: str | None, day: Day) -> list[Piece]:
    if not weekday:
        return [day]
    return [Day((), weekday=weekday_of(weekday.replace(",", ""))), day]


@rule(r"(?:on )?\$/(?P<y>\d+)/(?P<m>\d+)/(?P<d>\d+)/ ")
def iso_date(m: re.Match[str], context: Context) -> list[Piece]:
    day = make_date(int(m["y"]), int(m["m"]), int(m["d"]))
    return [Day((day,), named=day == context.today)]


@rule(r"(?:on )?/(?P<a>\d+)/(?P<b>\d+)/(?:(?P<y>\d+)/)? ")
def slash_date(m: re.Match[str], context: Context) -> list[Piece]:
    a, b, year = int(m["a"]), int(m["b"]), int(m["y"]) if m["y"] else None
    if a > 12 or b > 12 or a == b:
        day, month = (b, a) if b > 12 >= a else (a, b)
        return [dated(context, day, month, year)]
    if context.country in _MONTH_FIRST:
        return [dated(context, b, a, year)]
    if context.country:
        return [dated(context, a, b, year)]
    both = [dated(context, a, b, year), dated(context, b, a, year)]
    dates = tuple(d for day in both for d in day.dates)
    return [Day(dates, "which_order", named=any(day.named for day in both))]


@rule(r"(?:at |by |on )?(?:christmas|xmas) (?!day |evening |party |do |lunch |holiday )")
def christmas(m: re.Match[str], context: Context) -> list[Piece]:
    return [dated(context, 25, 12, None)]


@rule(
    r"(?:on |by )?(?:the )?(?:christmas|xmas|boxing|new year|valentine|valentines|valentine's)(?:'s)? "
    r"(?P<which>day|evening) ",
)
def feast(m: re.Match[str], context: Context) -> list[Piece]:
    text, eve = m.group(), m["which"] == "evening"
    if "christmas" in text or "xmas" in text:
        day, month = (24 if eve else 25), 12
    elif "boxing" in text:
        day, month = 26, 12
    elif "valentine" in text:
        day, month = 14, 2
    else:
        day, month = (31, 12) if eve else (1, 1)
    return [dated(context, day, month, context.today.year + ((month, day) < (context.today.month, context.today.day)))]


@rule(r"(?:on |at )?halloween ")
def halloween(m: re.Match[str], context: Context) -> list[Piece]:
    return [dated(context, 31, 10, None)]


_FIXED = {
    "nye": (31, 12), "hogmanay": (31, 12), "nyd": (1, 1), "burns night": (25, 1), "australia day": (26, 1),
    "st patrick's day": (17, 3), "st patricks day": (17, 3), "anzac day": (25, 4), "juneteenth": (19, 6), "canada day": (1, 7),
    "st andrew's day": (30, 11), "st andrews day": (30, 11), "remembrance day": (11, 11), "veterans day": (11, 11),
}  # fmt: skip


@rule("(?:on |at |by )?(?P<name>" + "|".join(_FIXED) + ") ")
def fixed_feast(m: re.Match[str], context: Context) -> list[Piece]:
    day, month = _FIXED[m["name"]]
    passed = (month, day) < (context.today.month, context.today.day)
    return [dated(context, day, month, context.today.year + passed)]


@rule(r"(?:on |at |by )?(?:american |canadian )?thanksgiving (?:day )?(?!weekend |week |evening )")
def thanksgiving(m: re.Match[str], context: Context) -> list[Piece] | None:
    """The fourth Thursday of November in the US, the second Monday of October in Canada; nobody else's."""
    if context.country in _MONTH_FIRST:
        month, weekday, nth = 11, 3, 4
    elif context.country in ("ca", "canada"):
        month, weekday, nth = 10, 0, 2
    else:
        return None
    for year in (context.today.year, context.today.year + 1):
        first = date(year, month, 1)
        day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
        if day >= context.today:
            break
    return [Day((day,), named=day == context.today)]


@rule(
    r"easter (?:sunday |monday |weekend )?|black friday |shrove tuesday |cyber monday |ash wednesday |maundy thursday |"
    r"(?:bank|public) holiday (?:monday |weekend )?|bonfire night |thanksgiving |good friday |"
    r"(?:half term|super bowl|remembrance|mothering|palm|whit|pancake|giving) (?:sunday |monday |tuesday |friday )",
)
def moving_feast(m: re.Match[str], context: Context) -> list[Piece] | None:
    """Days that no rule of ours knows, so that their weekday is not taken for the next one. "sounds good friday" is none."""
    return None if m.start() and m.group().startswith("good") else [Flag("unclear")]


@rule(
    r"(?:diwali|eid|holi|hanukkah|chanukah|ramadan|passover|yom kippur|rosh hashanah|birthday|payday|anniversary|half term|"
    r"guy fawkes|(?:chinese|lunar) new year|(?:(?:mother|father)s?'?s?|labou?r|memorial|columbus|independence|mlk|"
    r"presidents?'?|president's|martin luther king|pancake|shrove|exam|results|cup|derby|election|polling|moving) day) "
)
def unknown_day(m: re.Match[str], context: Context) -> list[Piece]:
    """Days that only the person, or another calendar, knows: an hour beside them is not today's."""
    return [Flag("that_day")]


@rule(
    r"(?:on |by )?(?:the )(?P<nth>@\d+|first|second|#\d{1,2}) (?!minute |hour |day |week |working |month |"
    r"%|" + WD + r"|round |stage |interview |time |one )",
)
def the_nth(m: re.Match[str], context: Context) -> list[Piece]:
    return [day_of_month(context, rank(m["nth"]))]


@rule(r"(?:on |by )?(?P<nth>@\d+) ")
def nth_alone(m: re.Match[str], context: Context) -> list[Piece]:
    return [day_of_month(context, rank(m["nth"]))]


@rule(r"(?:in |during |early in |early |late |mid )?(?P<month>" + MON + r")(?P<year>#20\d\d )?")
def month_alone(m: re.Match[str], context: Context) -> list[Piece]:
    month = month_of(m["month"])
    today = context.today
    year = int(m["year"].strip()[1:]) if m["year"] else today.year + (month < today.month)
    first = date(year, month, 1)
    days = tuple(d for d in (add_working_days(first, 0), first.replace(day=15)) if d > today)
    return [Flag("which_day", days)]
