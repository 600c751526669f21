"""The strategy of a case, with what the person overruled, said with its reason, its rows and its reminders."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, time, timedelta
from typing import cast

from bot.coaching import strategy as s
from bot.coaching.catalogue import in_words, source
from bot.coaching.words import has, phrase, wording
from bot.coaching.working_days import add_working_days, is_working_day
from bot.context import Context
from bot.effects import Effect, Forget, Remind, Say, Turn, to
from bot.flows._case import UNFAIR_HEARD, advice_body, keep, moments, situation, when, whom
from bot.flows._rejection import Advised, Awaited, Hold, Nothing, Unfair
from bot.heard.harassed import HARASSED
from bot.heard.internal import in_own_company, internal
from bot.heard.promise import awaited, passed
from bot.heard.wishes import chosen_moment, in_order
from bot.late import late
from bot.records import Case

ROW = late(r"\ba\d\d\b", re.IGNORECASE)


def decided(case: Case, context: Context) -> s.Strategy:
    """The strategy of a case, with what the person overruled put over it."""
    answer = s.strategy(situation(case, context))
    if "wrote_to_rapport" in case.settled and answer.action in ("ask", "chase", "thank"):
        # They wrote to the one they got on with, in words of their own; what follows goes there too.
        answer = answer.model_copy(update={"person": "rapport"})
    for kind, value in in_order(case.overruled):
        if kind == "channel":
            answer = s.overrule(answer, channel=cast(s.Channel, value))
            nobody_named = whom(case, answer.person) == phrase(f"strategy.person.{answer.person}")
            if value in ("linkedin", "phone", "text") and nobody_named and case.rapport:
                # Such a message needs somebody: the one they got on with.
                answer = s.overrule(answer, channel=cast(s.Channel, value), person="rapport")
        elif kind == "person":
            answer = s.overrule(answer, person=cast(s.Who, value))
        else:
            answer = s.overrule(answer, timing="own_choice")
    return answer


def advise(case: Case, context: Context, *effects: Effect) -> Turn:
    """Say the strategy of a case, with its reason and rows, and set the nudges that belong to it."""
    answer = decided(case, context)
    moment = s.due(answer, moments(case, context))
    why = reason_of(answer)
    kept = keep(case, context)
    if answer.action == "pause":
        now = any(isinstance(e, Say) and e.line in UNFAIR_HEARD for e in effects)
        harm = HARASSED in case.settled
        heard = "unfair_heard" in case.settled and not now
        # The gate says as much itself, where it comes in the same breath.
        effects = tuple(e for e in effects if harm or not (isinstance(e, Say) and e.line in UNFAIR_HEARD))
        why = phrase("strategy.reason.harassed" if harm else "strategy.reason.unfair_again") if heard or harm else why
        return to(Unfair(case=case.id, why=why, body=advice_body(context, again=heard or harm, harassed=harm)), kept, *effects)
    if answer.action == "stop" or answer.reason == "silence_twice":
        left = tuple(phrase(f"strategy.left.{name}") for name in answer.chain if has(f"strategy.left.{name}"))
        return to(Nothing(case=case.id, why=why, left=left, **founded(answer)), kept, *effects)
    if answer.action == "hold":
        again = (Forget(kind="N3", case=case.id), Remind("N1", case=case.id))
        held = Hold(case=case.id, when=when(moment, case, context), why=why, **founded(answer))
        return to(held, kept, *effects, *again)
    if answer.action in ("ask", "touch") and not by_route(case) and (day := awaited(case, context)) is not None:
        kind = "dated" if case.promised_by == day else "open"
        until = phrase(f"facts.awaited.{kind}", day=wording().date(day))
        waits = Awaited(case=case.id, until=until, day=day)
        return to(waits, keep(case.model_copy(update={"phase": "asking"}), context), *effects)
    named = {"overruled", "G5"} if answer.reason.startswith("route") else {"overruled"}
    said: list[Effect] = [Say(f"strategy.modifier.{m.lower()}") for m in dict.fromkeys(answer.modifiers) if m not in named]
    if answer.action == "ask" and in_own_company(case):
        said.append(Say("strategy.modifier.own_company"))
    elif answer.action == "ask" and internal(case):
        said.append(Say("strategy.modifier.internal"))
    if answer.action == "ask" and passed(case, context):
        said.append(Say("strategy.modifier.promise_due"))
    if "overruled" in answer.modifiers:
        # Our reason was for our way; beside theirs it would argue on.
        why = phrase("strategy.modifier.overruled")
    reminders: list[Effect] = []
    can_wait = False
    chosen = chosen_moment(case)
    if chosen is not None and chosen > context.now and case.asked_on is None:
        can_wait = True
        reminders.append(Remind("N3", case=case.id, at=chosen, chosen=True))
    elif answer.action == "status" and moment.at is not None:
        can_wait = moment.at > context.now + timedelta(hours=1)
        reminders.append(status_reminder(case, context))
    elif answer.action in ("ask", "touch", "chase", "thank") and case.heat in ("H0", "H1") and case.asked_on is None:
        reminders.append(Remind("N3", case=case.id))
    fallback = "closed_at_4_weeks" if answer.fallback == "close_at_4_weeks" and case.status_asked else answer.fallback
    # A request for their advice may well bring nothing; that is said before it goes, and not after.
    expect = (phrase("strategy.expect"),) if answer.action == "ask" else ()
    state = Advised(
        case=case.id,
        person=whom(case, answer.person),
        channel=phrase(f"strategy.channel.{answer.channel}"),
        when=when(moment, case, context),
        shape=shape_said(answer, case),
        why=why,
        fallback=" ".join((*expect, phrase(f"strategy.fallback.{fallback}"))),
        **founded(answer),
        can_wait=can_wait,
    )
    advised = case.model_copy(update={"phase": "asking"})
    return to(state, keep(advised, context), *effects, *said, *reminders)


def reason_of(answer: s.Strategy) -> str:
    """The reason of a strategy in words; some days after the news it is not said that it is fresh."""
    later = f"strategy.reason.{answer.reason}_days_later"
    return phrase(later if "today" in answer.timings and has(later) else f"strategy.reason.{answer.reason}")


def founded(answer: s.Strategy) -> dict[str, str]:
    """The rows that a strategy rests on, and the same in words (`Founded`)."""
    behind = " ".join(f"{words} ({row})." for row in answer.rows if (words := row_words(row).rstrip(".")))
    return {"rows": ", ".join(answer.rows), "behind": behind}


def shape_said(answer: s.Strategy, case: Case) -> str:
    """The shape in words; who met nobody has no conversation to mention."""
    shape = "tips_unmet" if answer.shape == "tips" and case.met == "none" else answer.shape
    return phrase(f"strategy.shape.{shape}", bound=phrase(f"strategy.bound.{answer.bound}"))


def by_route(case: Case) -> bool:
    """Whether they have said which way to come for feedback (G5): then it is the person's turn, and nothing is waited for."""
    return case.policy in ("phone", "portal", "form")


def status_reminder(case: Case, context: Context) -> Remind:
    """N5: two working days after the promised date, or five after the interview; again seven after the first question."""
    if case.status_asked:
        return Remind("N5", case=case.id, at=case.asked_on or context.now, occurrence=2)
    ahead = s.STATUS_AFTER_INTERVIEW[0] - s.STATUS_AFTER_PROMISE
    since = case.promised_by or add_working_days(case.interviewed_on or context.now.date(), ahead)
    return Remind("N5", case=case.id, at=max(datetime.combine(since, time(10), context.now.tzinfo), context.now))


def chase_reminder(case: Case, context: Context) -> Remind:
    """N6: five working days after the request; two after the day that they named for their answer, where that is later told."""
    promised = s.promised_since(moments(case, context))
    if promised is None:
        return Remind("N6", case=case.id)
    # It is counted as five from its start.
    start = promised
    for _ in range(s.CHASE_WORKING_DAYS - s.STATUS_AFTER_PROMISE):
        start = max(day for day in (start - timedelta(days=n) for n in range(1, 6)) if is_working_day(day))
    return Remind("N6", case=case.id, at=datetime.combine(start, time(10), context.now.tzinfo))


def row_words(row: str) -> str:
    """What a row of the catalogue says, or an empty string where there is none of that name."""
    name = f"catalogue.{row.lower()}"
    return phrase(name) if has(name) else ""


def rows_in_words(rows: Iterable[str]) -> tuple[str, ...]:
    """The rows of the catalogue that are named, each with what it says and where that comes from."""
    named = [(row, line) for row in dict.fromkeys(r.upper() for r in rows) if (line := row_words(row))]
    return tuple(phrase("facts.row", row=row, words=line, source=in_words(source((row,)))) for row, line in named)
