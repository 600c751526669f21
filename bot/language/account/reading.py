"""The whole: each slot's reader in its order, and a telling beside a pasted notice."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache

from bot.language.account.door import read_door
from bot.language.account.employer import employer_anywhere, read_employer
from bot.language.account.feedback import read_feedback
from bot.language.account.filled import read_filled
from bot.language.account.person import read_person
from bot.language.account.reasons import read_reasons
from bot.language.account.role import read_role
from bot.language.account.stage import read_stage
from bot.language.account.text import HEADS, Text, read_text
from bot.language.account.told import agency_name, read_told, read_via
from bot.language.readings import AccountKind, AccountReading, Slot, Span
from bot.language.when_told import told_on
from bot.language.windows import labels

_ENOUGH = {"told": 0.5, "stage": 0.5, "door": 0.6, "feedback": 0.4, "filled": 0.75}
"""From which probability the head's word is taken for a slot on which the rules are silent."""
_OFFERED = re.compile(r"\b(?:offer(?!.{0,40}(?:accept|sign))|cho(?:se|sen)|select(?!.{0,40}(?:start|sign))|pick)")
"""An offer or a choice is not yet a hire."""


def _or_head(t: Text, slot: str, said: Slot[str], top: list[float]) -> Slot[str]:
    """What the rules read of a slot, and where they are silent what the head holds for likely; `top`: its most by label."""
    if said.value not in ("unknown", "none") or not top:
        return said
    columns, values = _columns(slot)
    sure, column = max((top[n], -at) for at, n in enumerate(columns))
    column = -column
    if sure < _ENOUGH[slot]:
        return said
    row = int(t.windows.chance[:, columns[column]].argmax())
    if t.notice and values[column] in ("silence", "in_interview"):
        return said  # What was sent is neither.
    if values[column] == "yes" and _OFFERED.search(t.low, *t.windows.spans[row]):
        return said
    return Slot(values[column], t.windows.spans[row], min(0.6, sure))


@lru_cache(maxsize=8)
def _columns(slot: str) -> tuple[list[int], list[str]]:
    found = [(n, label.partition(": ")[2]) for n, label in enumerate(labels(HEADS)) if label.startswith(slot + ": ")]
    return [n for n, _ in found], [value for _, value in found]


def read_account(text: str, kind: AccountKind, now: datetime | None = None) -> AccountReading:
    """Reads a pasted notice (`kind` "notice") or the person's own telling ("account") into the T5 slots.

    `now` is the message's own local time; without it a relative date ("yesterday") stays unknown. Never raises on any text."""
    t = read_text(text, kind)
    top = t.windows.chance.max(axis=0).tolist() if t.windows.spans else []
    told = _or_head(t, "told", read_told(t), top)
    reasons = read_reasons(t)
    person = read_person(t, "")
    maybe = person.span if not person.value else None
    if maybe:
        person = Slot("", None, 0.65)
    agency = agency_name(t)
    employer = read_employer(t, person, agency)
    if (
        maybe
        and employer.span
        and employer.sure >= 0.7
        and not (employer.span.start < maybe.end and maybe.start < employer.span.end)
    ):
        person = Slot(t.raw[maybe.start : maybe.end], maybe, 0.6)
    role = read_role(t, employer, person)
    if not employer.value:
        employer = employer_anywhere(t, person, role)
    on = told_on(t.starts, kind, now, told.value == "in_interview")
    day: Slot[date | None] = Slot(on.value, Span(on.start, on.end) if on.value else None, on.sure)
    if told.value == "silence":
        day = Slot(None, None, 0.7)
    return AccountReading(
        told=told,
        via_recruiter=read_via(t, agency),
        stage=_or_head(t, "stage", read_stage(t), top),
        reason=reasons or (Slot("none", None, 0.7),),
        door=_or_head(t, "door", read_door(t), top),
        feedback=_or_head(t, "feedback", read_feedback(t, reasons), top),
        filled=_or_head(t, "filled", read_filled(t, reasons), top),
        employer=employer,
        role=role,
        person=person,
        date=day,
        date_basis=on.basis if day.value else "unknown",
    )


def merge(notice: AccountReading, account: AccountReading) -> AccountReading:
    """The two readings of one case as one: where the pasted notice and the telling disagree, the notice wins."""

    def pick(name: str) -> Slot[str]:
        a: Slot[str] = getattr(notice, name)
        b: Slot[str] = getattr(account, name)
        return b if a.value in ("", "unknown", "none") and b.value not in ("", "unknown", "none") else a

    told_reasons = tuple(r for r in notice.reason if r.value != "none")
    takes_date = notice.date.value is not None
    return AccountReading(
        told=pick("told"),
        via_recruiter=notice.via_recruiter if notice.via_recruiter.value else account.via_recruiter,
        stage=pick("stage"),
        reason=told_reasons or account.reason,
        door=pick("door"),
        feedback=pick("feedback"),
        filled=pick("filled"),
        employer=pick("employer"),
        role=pick("role"),
        person=pick("person"),
        date=notice.date if takes_date else account.date,
        date_basis=notice.date_basis if takes_date else account.date_basis,
    )
