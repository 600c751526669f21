"""Rules for how long from now, exactly ("in 1h30") or not ("in a few days", "soon")."""

from __future__ import annotations

import re

from bot.when.grammar import MON, TAIL, UNIT, N, number, rule
from bot.when.parts import Context, Flag, Offset, Piece, measured


@rule(r"(?:the )?(?:same|this) time next (?P<unit>week|month|year) ")
def this_time_next(m: re.Match[str], context: Context) -> list[Piece]:
    return [Offset(days=7) if m["unit"] == "week" else Offset(months=1 if m["unit"] == "month" else 12)]


@rule(r"(?:in |over )?(?:the )?next (?:couple|few|several|#\d+) (?:of )?(?:day|week|hour|month|working day) ")
def next_few(m: re.Match[str], context: Context) -> list[Piece]:
    return [Flag("vague")]


@rule(r"(?:in )?(?:an? |the )?(?:few|several|some|odd|#\d+ (?:or|to|-) #\d+|couple or #3|"
      r"(?:hour|minute|day|week|month) or #2|day or "
      r"so|week or so|week or two)"
      r"(?: (?:of )?(?:minute|hour|day|week|month|working day|year))? (?:from now |time |later )?")  # fmt: skip
def few(m: re.Match[str], context: Context) -> list[Piece] | None:
    text = m.group().strip()
    if re.fullmatch(r"(?:in )?(?:a |the )?(?:some|several|few|odd)", text):
        return [Flag("vague")] if text.startswith("in ") else None
    if re.search(r"#\d+ (?:or|to|-) #\d+$", text):
        return None
    return [Flag("vague")]


@rule(r"in (?:a |one )?(?:half a )?(?:second|mo|moment|tick|jiffy) "
      r"(?!interview |round |stage |one |attempt |go |call |chat |time )")
def in_a_second(m: re.Match[str], context: Context) -> list[Piece]:
    """A way of saying "soon"."""
    return [Flag("vague")]


@rule(
    r"(?P<in>in |for )?(?:about |around |roughly |exactly |another |like )*(?:an? )?(?P<n>half|quarter|"
    r"#3 quarters|#0\.75) (?:of )?(?:an? )?(?P<unit>hour|day|year) " + TAIL
)
def part_of_hour(m: re.Match[str], context: Context) -> list[Piece] | None:
    if re.search(r"\b(?:at|on|past) (?:the )?$", m.string[: m.start()]):
        return [Flag("unclear")]  # "at the half hour"
    if m["unit"] == "year":
        return [Offset(months={"half": 6, "quarter": 3}.get(m["n"], 9))]
    count = {"half": 0.5, "quarter": 0.25}.get(m["n"], 0.75)
    return [Offset(minutes=count * (60 if m["unit"] == "hour" else 24 * 60))]


@rule(r"(?P<in>in |after )?(?:the )?(?:about |around |roughly |exactly |another |like |approx |approximately "
      r")*(?P<n>" + N + r")(?P<plus>(?:and )?(?:a )?half )?(?:more )?(?P<unit>" + UNIT
      + r")(?:(?:and )?(?P<n2>" + N + r"|)(?P<unit2>half |quarters? |minute |hour |day )?)?(?:and "
      r")?" + TAIL)  # fmt: skip
def offset(m: re.Match[str], context: Context) -> list[Piece] | None:
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
        return [Flag("vague")]  # "one day"
    if m["unit"].strip() in ("m", "d", "w") and not m["n"].startswith("#"):
        return None
    count = number(m["n"]) + (0.5 if m["plus"] else 0)
    first = measured(count, m["unit"])
    if first is None:
        return [Flag("unclear")]
    unit2 = (m["unit2"] or "").strip()
    if not unit2:
        if m["n2"]:
            n2 = m["n2"].strip()
            joined = bool(m["in"]) or "and" not in text.split("hour")[-1]
            if n2.startswith("#") and m["unit"].strip() == "hour" and joined and float(n2[1:]) < 60:
                return [Offset(minutes=first.minutes + float(n2[1:]))]  # 1h30
            return None
        return [first]
    if unit2 in ("half", "quarter", "quarters"):
        share = 0.5 if unit2 == "half" else 0.25
        if unit2 == "quarters":
            share *= number(m["n2"]) if m["n2"] else 1
        more = measured(share, m["unit"]) if m["unit"].strip() != "week" else None
        if more is None:
            return [Flag("unclear")]
        return [Offset(first.minutes + more.minutes, first.days + more.days)]
    second = measured(number(m["n2"]) if m["n2"] else 1, unit2)
    assert second is not None  # parts of a minute, an hour or a day can be measured
    return [
        Offset(
            first.minutes + second.minutes,
            first.days + second.days,
            first.months + second.months,
            first.working + second.working,
        )
    ]


@rule(r"(?:in |on )?fortnight |fortnight (?:from now|time) ")
def fortnight(m: re.Match[str], context: Context) -> list[Piece]:
    return [Offset(days=14)]


@rule(
    r"in #\d+ (?!" + UNIT + r"|working |or |to |%|#|and |half |an? |quarter |@|" + MON + r"|\w+ (?:day|week|"
    r"hour|minute|month) )",
)
def in_what(m: re.Match[str], context: Context) -> list[Piece]:
    """ "in 5": of what it does not say."""
    return [Flag("unclear")]


@rule(r"(?:right |just )?now |right away |straight away |immediately |this (?:minute|second|instant) ")
def now(m: re.Match[str], context: Context) -> list[Piece]:
    return [Offset()]


@rule(r"soon |sooner |shortly |later (?:on )?|sometime |sometimes |some (?:time|day) |whenever |eventually |one "
      r"day |in (?:a )?(?:bit|while|little while|moment|sec|tick|jiffy) |asap |"
      r"as soon as (?:possible|you can) |at some point |another (?:time|day) |in due course |before long |"
      r"presently |anytime |any time |any day |early |late |mid |not sure |no idea |dunno |don't know |dont know |"
      r"idk |"
      r"when(?: i'm| im| i am)? (?:ready|better|free) |"
      r"(?:after|post|out of) (?:lunch|work|working|dinner|breakfast|tea|school|supper|hour|working hour) |"
      r"(?:before|pre) "
      r"(?:lunch|work|working|dinner|bed|tea|school|supper) |bedtime |teatime |dinnertime |(?:tea|dinner|bed) time |"
      r"breakfast |dawn |dusk |sunset |sunrise "
      r"|ages |awhile ")  # fmt: skip
def vague(m: re.Match[str], context: Context) -> list[Piece]:
    return [Flag("vague")]
