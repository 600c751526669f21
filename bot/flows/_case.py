"""A case as the flows share it: found, said back, kept, and what the strategy makes of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.coaching import strategy as s
from bot.coaching.words import has, phrase, wording
from bot.coaching.working_days import add_working_days
from bot.context import Context
from bot.effects import Effect, Forget, Keep, Say
from bot.heard.already import ASKED_BEFORE
from bot.heard.halted import halted
from bot.heard.harassed import HARASSED
from bot.heard.internal import OWN_COMPANY, face_to_face, in_own_company
from bot.heard.telling import IN_PERSON
from bot.heard.theirs import SAID_THERE
from bot.heard.wishes import chosen_moment
from bot.records import Case, Draft

FACTS = ("told", "stage", "offer", "told_on", "person", "via_recruiter", "filled", "feedback", "door", "wants")


def narrowed(case: Case, merged: Case, text: str) -> Case:
    """What an answer to a narrow question has told, without words of theirs that it never reports ("one before, other after")."""
    if SAID_THERE.search(text):
        return merged
    kept = {name: getattr(case, name) for name in ("reasons", "door", "feedback", "filled", "policy")}
    return merged.model_copy(update=kept)


def facts(case: Case) -> tuple[str, ...]:
    """What is known about a case, one short line each."""
    lines = []
    named = "both" if case.employer and case.role else "employer" if case.employer else "role" if case.role else ""
    if named:
        lines.append(phrase(f"facts.{named}", employer=case.employer, role=case.role))
    for field in FACTS:
        value = getattr(case, field)
        if field == "feedback" and case.policy == "no_feedback":
            value = "refused"
        elif field == "feedback" and case.policy:
            value = case.policy
        if isinstance(value, bool):
            if value and field == "via_recruiter" and case.recruiter:
                lines.append(phrase("facts.recruiter", name=case.recruiter))
            elif value:
                lines.append(phrase(f"facts.{field}"))
        elif isinstance(value, date):
            lines.append(phrase(f"facts.{field}", day=wording().date(value)))
        elif field == "person" and value:
            lines.append(phrase("facts.person", person=value))
        elif (
            field == "told"
            and value == "in_interview"
            and (IN_PERSON in case.settled or in_own_company(case) or face_to_face(case.account))
        ):
            lines.append(phrase("facts.told.in_person"))
        elif has(f"facts.{field}.{value}"):
            lines.append(phrase(f"facts.{field}.{value}"))
    lines += [phrase(f"facts.reason.{reason}") for reason in case.reasons if has(f"facts.reason.{reason}")]
    if case.met == "several" and len(case.met_names) > 1:
        *others, last = case.met_names
        lines.append(phrase("facts.met.names", names=", ".join(others), last=last))
    elif case.met in ("several", "panel"):
        lines.append(phrase(f"facts.met.{case.met}"))
    elif case.met == "one" and case.met_names and case.met_names[0] not in (case.person, case.rapport):
        lines.append(phrase("facts.met.one", name=case.met_names[0]))
    if OWN_COMPANY in case.settled:
        lines.append(phrase("facts.own_company"))
    if ASKED_BEFORE in case.settled:
        twice = case.chased_on is not None or case.status_asked > 1
        lines.append(phrase(f"facts.asked_before.{'twice' if twice else 'once'}"))
    if case.ask_at:
        lines.append(phrase("facts.ask_at_by" if case.ask_by else "facts.ask_at", address=case.ask_at, day=_day(case.ask_by)))
    elif case.ask_by:
        lines.append(phrase("facts.ask_by", day=_day(case.ask_by)))
    if case.rapport:
        lines.append(phrase("facts.rapport", person=case.rapport))
    by = wording().date(case.promised_by) if case.promised_by else ""
    if case.promised:
        lines.append(phrase("facts.promised_by" if by else "facts.promised", what=case.promised, day=by))
    elif by:
        lines.append(phrase("facts.promised_day", day=by))
    return tuple(lines)


def _day(day: date | None) -> str:
    return wording().date(day) if day else ""


def about(case: Case) -> str:
    """How to call the employer in a sentence: by name, or "them"."""
    return case.employer or phrase("facts.them")


def held_draft(case: str, context: Context) -> Draft | None:
    """The message of a case that was put away for a cooler hour."""
    held = [d for d in context.drafts if d.case == case and d.sent_at is None and d.held_until]
    return max(held, key=lambda d: d.updated, default=None)


def advice_body(context: Context, *, again: bool = False, harassed: bool = False) -> str:
    """Where advice about unfair treatment is to be had, by the country that the person gave; `again` only who it is.

    Who was `harassed` there is told who listens, and who advises."""
    if harassed and again:
        return phrase("facts.harassed_body_again")
    return _in_country("harassed_body" if harassed else "advice_body_again" if again else "advice_body", context)


def unfair_heard(case: Case, context: Context) -> Say:
    """What is said to unfair treatment when it is told, or to worse."""
    if HARASSED in case.settled:
        return Say("rejection.harassed_heard", {"body": advice_body(context, harassed=True)})
    return Say("rejection.unfair_heard", {"body": advice_body(context)})


UNFAIR_HEARD = ("rejection.unfair_heard", "rejection.harassed_heard")


def work_body(context: Context) -> str:
    """Where advice about a job that was lost is to be had, by the country that the person gave."""
    return _in_country("work_body", context)


def _in_country(name: str, context: Context) -> str:
    """What is so in the country that the person gave: under the heading of its two letters, where the page has one."""
    own = f"facts.{name}.{context.person.country.lower()}"
    return phrase(own if has(own) else f"facts.{name}.elsewhere")


def cases_named(text: str, cases: Iterable[Case]) -> list[Case]:
    """The cases whose employer is named in a text as a word of its own, in the order of the text."""
    found = []
    for case in cases:
        at = re.search(rf"(?<!\w){re.escape(case.employer)}(?!\w)", text, re.IGNORECASE) if case.employer else None
        if at:
            found.append((at.start(), case))
    return [case for _, case in sorted(found, key=lambda each: each[0])]


def settle(case: Case, *names: str, **fields: object) -> Case:
    """The case with questions marked as settled, and fields set."""
    return case.model_copy(update={**fields, "settled": (*case.settled, *(n for n in names if n not in case.settled))})


ON_AN_ANSWER = ("N3", "N5", "N6", "N7", "N9", "N13")
"""What has nothing to ask any more once an answer of theirs is there: whether to write, the waits, their call, and a break."""


def forget(case: Case, *kinds: str) -> tuple[Effect, ...]:
    """The reminders of these kinds about the case are cancelled."""
    return tuple(Forget(kind=kind, case=case.id) for kind in kinds)


def keep(case: Case, context: Context) -> Effect:
    """Keep a case with the time of its change."""
    return Keep(case.model_copy(update={"updated": context.now}))


def latest(context: Context, phases: Iterable[str] = ()) -> Case | None:
    """The case that was touched last, of those in a phase (any, when none is named), closed ones last of all.

    An interview to come is no rejection, and found only where its phase is named."""
    wanted = tuple(phases)
    found = [c for c in context.cases if (c.phase in wanted if wanted else c.phase != "ahead")]
    return max(found, key=lambda c: (c.phase != "closed", c.updated or c.opened), default=None)


def open_case(id: str, context: Context) -> Case | None:
    """The case with that id; without one, the case touched last."""
    return next((c for c in context.cases if c.id == id), None) if id else latest(context)


def is_over(id: str, context: Context) -> bool:
    """Whether nothing is to be asked of them on a case any more: it was answered, or closed, or is gone."""
    case = open_case(id, context)
    return case is None or case.phase in ("answered", "planned", "closed")


def is_out(id: str, context: Context) -> bool:
    """Whether something went out to them on a case already, or it is over."""
    case = open_case(id, context)
    return case is None or case.phase == "waiting" or is_over(id, context)


_MET: dict[str, s.Met] = {"one": "one", "several": "several", "panel": "panel", "recruiter_only": "recruiter", "none": "nobody"}
_EU = frozenset("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE GB".split())


def situation(case: Case, context: Context) -> s.Situation:
    """A case as the strategy sees it."""
    today = context.now.date()
    since = case.interviewed_on if case.told == "silence" else case.told_on
    live: s.Live = "no"
    if case.live:
        live = "call" if case.told in ("call", "voicemail") else "interview"
    held: s.Held = "no"
    if case.heat == "H3" and case.heat_at is not None:
        hot_for = context.now - case.heat_at
        held = "three_days" if hot_for >= timedelta(hours=72) else "day" if hot_for >= timedelta(hours=24) else "no"
    country = context.person.country
    return s.Situation(
        heat=case.heat,
        told=case.told,
        live=live,
        age=s.age_of(since, today),
        stage=case.stage,
        via_recruiter=case.via_recruiter,
        recruiter_named=bool(case.recruiter),
        met=_MET.get(case.met, "nobody" if case.stage == "application" else "one"),
        teller_named=bool(case.person),
        rapport_named=bool(case.rapport),
        no_reply=case.no_reply,
        address_known="no_address" not in case.settled,
        number_known=case.number_given,
        filled=case.filled,
        halted=halted(case),
        silence_closed="silence_closed" in case.settled,
        wants=case.wants,
        asked="chased" if case.chased_on else "asked" if case.asked_on else "no",
        status_asked="twice" if case.status_asked > 1 else "once" if case.status_asked else "no",
        unfair=("go_on" if "unfair" in case.settled else "suspected") if case.discrimination else "no",
        policy=case.policy or "none",
        held=held,
        region="uk_eu" if country in _EU else "us" if country == "US" else "other",
    )


def moments(case: Case, context: Context) -> s.Moments:
    """The instants that the timing of a case counts from. The recipient is taken to live in the person's zone."""
    zone = ZoneInfo(context.person.zone or "UTC")
    return s.Moments(
        now=context.now,
        theirs=zone,
        told_at=datetime.combine(case.told_on, context.now.timetz()) if case.told_on else None,
        interview_on=case.interviewed_on,
        promised_on=case.promised_by,
        asked_at=case.asked_on,
        held_from=case.heat_at,
        reviewed=case.reviewed or halted(case),
        chosen_at=chosen_moment(case),
    )


def whom(case: Case, person: s.Who) -> str:
    """The person of a strategy in words, by name where the name is known."""
    names = {
        "teller": case.person,
        "thread": case.person,
        "caller": case.person,
        "rapport": case.rapport,
        "recruiter": case.recruiter or (case.person if case.via_recruiter else ""),
        "contact": case.person or case.rapport or (case.met_names[0] if len(case.met_names) == 1 else ""),
        "the_one_met": case.met_names[0] if len(case.met_names) == 1 else "",
    }
    return names.get(person) or phrase(f"strategy.person.{person}")


def when(due: s.Due, case: Case, context: Context) -> str:
    """The timing of a strategy in words, with its date where it has one.

    The look back is named only while it is still to come, and "today" is not said of a day that waits for their working hours."""
    words = phrase(f"strategy.timing.{due.timing}")
    if due.timing == "status":
        first = s.STATUS_AFTER_PROMISE if case.promised_by else s.STATUS_AFTER_INTERVIEW[0]
        since = case.promised_by or case.interviewed_on
        overdue = since is not None and add_working_days(since, first) <= context.now.date()
        words = phrase(f"strategy.timing.status_{'due' if overdue else 'promised' if case.promised_by else 'week'}")
    if due.timing in ("within_24h", "today"):
        another_day = due.timing == "today" and due.at is not None and due.at.date() > context.now.date()
        looked = case.reviewed or "review" in case.settled or halted(case)
        name = "next_hours" if another_day else f"{due.timing}_reviewed" if looked else due.timing
        words = phrase(f"strategy.timing.{name}")
    if due.timing == "chase" and s.promised_since(moments(case, context)) is not None:
        words = phrase("strategy.timing.chase_promised")
    if due.timing == "own_choice" and due.at is not None:
        words = phrase("strategy.timing.as_chosen")
    if due.at is None or due.timing in ("now", "at_close"):
        return words
    return phrase("facts.when", timing=words, moment=wording().date(due.at))
