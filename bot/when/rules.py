"""All rules in their order, and the reading of tokens by them."""

from __future__ import annotations

import re

from bot.when import dates, days, hours, lengths
from bot.when.grammar import Rule
from bot.when.parts import Context, Piece
from bot.when.tokens import MONTHS, WEEKDAYS, Token

RULES: tuple[Rule, ...] = (
    days.past,
    days.gone,
    days.next_to_next,
    days.weekdays_from_now,
    dates.edge_working_day,
    dates.last_day,
    days.recurring,
    lengths.this_time_next,
    hours.same_hour,
    hours.same_time,
    days.overmorrow,
    days.from_base,
    days.away,
    days.weekday_away,
    days.away_from_an_hour,
    days.that_day,
    days.week_on,
    days.weekday_week_after_next,
    days.weekday_after_next,
    days.weekday_next_week,
    days.weekday_this_week,
    days.next_one,
    days.this_one,
    dates.weekend,
    dates.end_of_week,
    dates.edge,
    dates.edge_of_month,
    hours.close,
    hours.end_of_named_day,
    hours.first_thing,
    hours.noon,
    hours.lunch,
    hours.meal,
    hours.midnight,
    days.next_working_day,
    dates.period,
    dates.period_after_next,
    dates.nth_of_month,
    dates.nth_week,
    dates.nth_weekday,
    dates.day_month,
    dates.month_day,
    dates.iso_date,
    dates.slash_date,
    dates.christmas,
    dates.feast,
    dates.halloween,
    dates.fixed_feast,
    dates.thanksgiving,
    dates.moving_feast,
    dates.unknown_day,
    lengths.next_few,
    lengths.few,
    lengths.in_a_second,
    lengths.part_of_hour,
    lengths.offset,
    lengths.fortnight,
    lengths.in_what,
    hours.past_the_hour,
    hours.hour_to_hour,
    hours.half,
    hours.quarter,
    hours.span,
    hours.clock,
    hours.oclock,
    hours.military,
    hours.at,
    hours.before_part,
    days.today,
    days.tomorrow,
    hours.tonight,
    hours.this_part,
    hours.part,
    days.weekday_number,
    days.bare_weekday,
    dates.the_nth,
    dates.nth_alone,
    dates.month_alone,
    lengths.now,
    lengths.vague,
    hours.bound,
    hours.hour_or_hour,
    hours.or_the_next,
    hours.alternative,
    hours.negation,
)
"""Each rule: its pattern over canonical tokens, and what it makes of them. The first that reads wins."""

_OPENERS = re.compile(r"[#@%$/]|(?:an?|the|at|on|in|by|for|from|about|around|within|after|before|between|end|half|"
r"quarter|this|next|every|each|same|"
                      r"today|tomorrow|tonight|yesterday|now|noon|midnight|weekend|first|second|few|several|some|"
                      r"couple|"
                      r"eod|cob|eow|eom|close|last|" + "|".join(WEEKDAYS + MONTHS)
                      + r"|day|week|month|year|fortnight|working|morning|afternoon|evening|night|am|pm|soon|later|"
                      r"or|not|but|never|range|christmas|xmas|boxing|new|every-\w+|daily|weekly|monthly|"
                      r"easter|black|shrove|cyber|ash|maundy|bank|public|bonfire|thanksgiving|good|halloween|over|"
                      r"sometime|sometimes|whenever|eventually|asap|as|another|any|anytime|early|late|mid|no|dunno|"
                      r"don't|dont|idk|when|one|shortly|sooner|bedtime|teatime|dinnertime|breakfast|dawn|dusk|"
                      r"sunset|sunrise|right|just|straight|immediately|coming|upcoming|following|later|tea|dinner|"
                      r"bed|start|middle|"
                      r"lunch|my|supper|brunch|elevenses|brekkie|brekky|smoko|post|pre|out|previous|prior|that|unless|excluding|"
                      r"nye|nyd|hogmanay|burns|australia|st|anzac|juneteenth|canada|remembrance|veterans|american|canadian|"
                      r"super|mothering|palm|whit|pancake|giving|diwali|eid|holi|hanukkah|chanukah|ramadan|passover|yom|rosh|"
                      r"birthday|payday|anniversary|guy|chinese|lunar|(?:mother|father)s?'?s?|half|labou?r|memorial|columbus|"
                      r"independence|mlk|presidents?|president's|martin|exam|results|cup|derby|election|polling|moving|"
                      r"once|twice|overmorrow|except|won't|can't|cant|isn't|"
                      r"weekdays|valentine|valentines|valentine's|rest|odd|during|presently|ages|awhile|fortnightly|towards|"
                      r"circa|ca|approx|approximately|roughly|exactly|like)$")  # fmt: skip


def pieces_in(tokens: list[Token], context: Context) -> tuple[list[Piece], list[int]]:
    """The parts found from left to right, and the indexes of the tokens that belong to none."""
    text, starts, at = "", {}, []
    for n, token in enumerate(tokens):
        starts[len(text)] = n
        at.append(len(text))
        text += token.form + " "
    starts[len(text)] = len(tokens)
    found: list[Piece] = []
    left: list[int] = []
    n = 0
    while n < len(tokens):
        form = tokens[n].form
        if _OPENERS.match(form) is not None:
            for pattern, handler in RULES:
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
