"""Rules for hours and parts of the day, and for two times where one is wanted."""

from __future__ import annotations

import re

from bot.when.grammar import MON, UNIT, WD, rule
from bot.when.parts import Clock, Context, Day, Flag, Part, Piece, spoken


@rule(r"(?:at )?(?:the )?same time (?!tomorrow |next |on |in |a |#)")
def same_hour(m: re.Match[str], context: Context) -> list[Piece]:
    return [Clock(context.now.hour, context.now.minute, "x")]


@rule(r"(?:the )?(?:same|this) time (?=tomorrow |next |on |" + WD + r"|#|in |a )")
def same_time(m: re.Match[str], context: Context) -> list[Piece]:
    return [Clock(context.now.hour, context.now.minute, "x")]


@rule(r"(?:by |at )?(?:the )?(?:end of (?:the |this |my )?(?:working |business )?day |eod |cob |close (?=(?:on "
      r")?(?:" + WD + r"|today |tomorrow ))|close of "
      r"(?:business|working|play) |end of (?:play|business|working(?! day)) )"
      r"(?P<today>today )?")  # fmt: skip
def close(m: re.Match[str], context: Context) -> list[Piece]:
    return [Clock(17, 0, "c")]


@rule(r"(?:the )?(?:end of )(?=(?:" + WD + r"|tomorrow |today ))")
def end_of_named_day(m: re.Match[str], context: Context) -> list[Piece]:
    return [Clock(17, 0, "c")]


@rule(r"(?:the )?(?:first|@1) thing (?:in the morning )?")
def first_thing(m: re.Match[str], context: Context) -> list[Piece]:
    return [Clock(9, 0, "f")]


@rule(r"(?:at |by |around |about )?(?:#12 )?noon (?!time )")
def noon(m: re.Match[str], context: Context) -> list[Piece]:
    return [Clock(12, 0, "x")]


@rule(r"(?:at|over|around|in|during|on) (?:my |the )?lunch (?:break |hour |time )?")
def lunch(m: re.Match[str], context: Context) -> list[Piece]:
    return [Clock(12, 0, "x")]


@rule(r"(?:my |the )?(?:(?P<lunch>lunch )(?:break |hour |time )?|(?:tea|dinner|supper|brunch|elevenses|brekkie|brekky|smoko) )")
def meal(m: re.Match[str], context: Context) -> list[Piece]:
    """ "friday lunch", "tea on friday": an hour only where no other is said."""
    return [Flag("lunch" if m["lunch"] else "meal")]


@rule(r"(?:at |by |around |about )?(?:#12 )?midnight ")
def midnight(m: re.Match[str], context: Context) -> list[Piece]:
    return [Clock(0, 0, "m")]


_HOUR = r"(?P<h>#\d{1,2}) "


@rule(r"(?:at |by )?(?P<by>half|quarter|#\d{1,2}) (?P<way>past|to) (?!#|noon |midnight |the |an? |%)")
def past_the_hour(m: re.Match[str], context: Context) -> list[Piece] | None:
    """ "half past": of the hour that comes next."""
    minutes = {"half": 30, "quarter": 15}.get(m["by"]) or int(m["by"][1:])
    if minutes > 59:
        return None
    minute = minutes if m["way"] == "past" else 60 - minutes
    hour = context.now.hour + (minute <= context.now.minute)
    return [Clock(hour % 24, minute, "x")]


_FULL = r"(?:(?P<h>#\d{1,2}) |%(?P<fh>\d+):00(?P<fk>[xaw]) |(?P<named>noon|midnight) )"


@rule(r"(?:from |between )?#(?P<a>\d{1,2}) (?:to|until|and) #(?P<b>\d{1,2}) (?!" + UNIT + ")")
def hour_to_hour(m: re.Match[str], context: Context) -> list[Piece] | None:
    """ "7 to 9": a span, where it cannot be minutes ("20 to 9")."""
    return [Flag("bound")] if int(m["a"]) <= 24 and int(m["b"]) <= 24 and int(m["a"]) % 5 else None


def _full_hour(m: re.Match[str], minutes: int) -> list[Piece] | None:
    """`minutes` from the full hour that a `_FULL` names; negative ones lie before it."""
    if m["h"]:
        hour = int(m["h"][1:])
        return spoken(hour if minutes >= 0 else (hour - 1) or 12, minutes % 60)
    hour = int(m["fh"]) if m["fh"] else 12 if m["named"] == "noon" else 0
    return [Clock((hour + (minutes < 0) * -1) % 24, minutes % 60, m["fk"] or "x")]


@rule(r"(?:at |by |around |about )?half (?:past )?" + _FULL)
def half(m: re.Match[str], context: Context) -> list[Piece] | None:
    return _full_hour(m, 30)


@rule(
    r"(?:at |by |around |about )?(?:an? )?(?P<by>quarter|#\d{1,2}) (?:minute )?(?P<way>past|after|to|of|before) "
    + _FULL + r"(?!minute |hour |day |week |working |month )"
)  # fmt: skip
def quarter(m: re.Match[str], context: Context) -> list[Piece] | None:
    minutes = 15 if m["by"] == "quarter" else int(m["by"][1:])
    if minutes > 59 or (minutes % 5 and "minute" not in m.group()):
        return None
    return _full_hour(m, minutes if m["way"] in ("past", "after") else -minutes)


@rule(r"(?:from |between )?%(?P<h>\d+):(?P<m>\d\d)(?P<kind>[xaw]) (?:to|and) (?=%)")
def span(m: re.Match[str], context: Context) -> list[Piece]:
    return [Flag("bound"), Clock(int(m["h"]), int(m["m"]), m["kind"])]


@rule(
    r"(?:at |by |around |about |for |from |approx )*(?P<c>%(?P<h>\d+):(?P<m>\d\d)(?P<kind>[xaw])) (?:sharp |"
    r"o'clock |h |hour |on the dot |ish )?"
)
def clock(m: re.Match[str], context: Context) -> list[Piece]:
    return [Clock(int(m["h"]), int(m["m"]), m["kind"])]


@rule(r"(?:at |by |around |about |for |from )*" + _HOUR + r"(?:o'clock |sharp |on the dot )(?:sharp |ish )?")
def oclock(m: re.Match[str], context: Context) -> list[Piece] | None:
    return spoken(int(m["h"][1:]), 0)


@rule(
    r"(?:(?:at |around |about |by |for )*(?P<hm>#(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d))|at #(?P<h3>[1-9])"
    r"(?P<m3>[0-5]\d)) (?:hour |h )?(?!" + UNIT + ")",
)
def military(m: re.Match[str], context: Context) -> list[Piece]:
    if m["h3"]:
        return [Clock(int(m["h3"]), int(m["m3"]), "a")]
    return [Clock(int(m["h"]), int(m["m"]), "x")]


@rule(
    r"(?:at |around |about |by |circa |ca )+(?P<h>#\d{1,2}) (?P<m>#(?:[0-5]\d|5) )?(?!minute |hour |day |week |"
    r"working |month |% )(?P<ish>ish )?"
)
def at(m: re.Match[str], context: Context) -> list[Piece] | None:
    return spoken(int(m["h"][1:]), int(m["m"][1:]) if m["m"] else 0)


@rule(
    r"(?P<h>#\d{1,2}) (?P<m>#[0-5]\d )?(?=am |pm |in the morning |in the afternoon |in the evening |at night |"
    r"this |tonight |tomorrow |today )",
)
def before_part(m: re.Match[str], context: Context) -> list[Piece] | None:
    return spoken(int(m["h"][1:]), int(m["m"][1:]) if m["m"] else 0)


@rule(r"tonight |(?:later )?this (?:evening|night) |later tonight ")
def tonight(m: re.Match[str], context: Context) -> list[Piece]:
    return [Day((context.today,), named=True), Part("tonight")]


@rule(r"(?:later )?this (?P<part>morning|afternoon) ")
def this_part(m: re.Match[str], context: Context) -> list[Piece]:
    return [Day((context.today,), named=True), Part(m["part"])]


@rule(r"(?:in |on |during )?(?:the )?(?P<part>morning|afternoon|evening|night|am|pm) |at night ")
def part(m: re.Match[str], context: Context) -> list[Piece]:
    return [Part(m["part"] or "night")]


@rule(
    r"(?:any time )?(?:after|before|between|no (?:later|earlier|sooner) than|not before|later than|earlier than|from) "
    r"(?=#\d+ (?:to|and) #\d+ |%\S+ (?:to|and|-) [%#])|"
    r"(?:any time )?(?:after|before|between|no (?:later|earlier|sooner) than|not before|"
    r"later than|earlier than) (?=%|#|noon |half |quarter |midnight )|(?:after|before|no later than|not before|"
    r"not after|later than|earlier than) (?=(?:next |this )?(?:" + WD + r"|tomorrow |@|the @|christmas |xmas |boxing |"
    r"new year |" + MON + r"|/|\$))|"
    r"between |range ",
)
def bound(m: re.Match[str], context: Context) -> list[Piece]:
    return [Flag("bound")]


@rule(r"(?:at )?#(?P<a>\d{1,2}) or (?:at )?#(?P<b>\d{1,2}) (?!" + UNIT + r"|o'clock |past |to |of |%|" + MON + ")")
def hour_or_hour(m: re.Match[str], context: Context) -> list[Piece] | None:
    both = [spoken(int(m[name]), 0) for name in "ab"]
    return None if None in both else [Flag("or"), *(piece for one in both for piece in one or ())]


@rule(r"or (?:the )?(?:day after|(?:following|next) (?:day|week|one)) ")
def or_the_next(m: re.Match[str], context: Context) -> list[Piece]:
    return [Flag("either")]


@rule(
    r"or (?!so |thereabouts )(?:(?:at )?(?P<h>#\d{1,2}) (?!" + UNIT + r"|o'clock |past |to |of |"
    r"%|" + MON + r"))?",
)
def alternative(m: re.Match[str], context: Context) -> list[Piece]:
    return [Flag("or"), *((spoken(int(m["h"][1:]), 0) or []) if m["h"] else [])]


@rule(
    r"(?:not|never|except|but|don't|dont|won't|can't|cant|isn't|unless|excluding)(?: it's| its)? "
    r"(?=(?:on |in |at |next |this |the |right )?(?:" + WD + r"|today |tomorrow |week |now |%|#|morning |afternoon |evening ))",
)
def negation(m: re.Match[str], context: Context) -> list[Piece]:
    return [Flag("unclear")]
