"""The rules of `nudges.md`, Restraint, held against what arrived, by code of its own that knows nothing of the planner: quiet
hours, weekends, caps, halving, silence, care, pauses, each once, not before its time and not after its end, none lost."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from adapters.simulation.people import Arrived, Someone
from adapters.simulation.report import Report
from adapters.storage.store import SqlStore
from bot import nudges
from bot.records import Nudge

BOOKED = frozenset({"N8", "N9", "N14", "N15"})
"""Kinds that hang on an event that was booked, as `nudges.md` has it; weekends do not count for them."""
OUTSIDE_CAPS = frozenset({"N8", "C1"})
SILENT_AFTER = timedelta(hours=12)
"""What was not answered for so long counts as ignored."""


def check(report: Report, someone: Someone, came: Arrived) -> None:
    """Every rule of `nudges.md`, Restraint, against what arrived; knows nothing of the planner."""
    nudge, now, me = came.nudge, came.at, someone.me
    here = nudges.zone_of(me.zone)
    local = now.astimezone(here)
    what = f"{nudge.kind} to {someone.number} at {local:%a %d %b %H:%M} {me.zone}"
    at, quiet, wakes = local.time(), me.quiet_from, me.quiet_until
    if (quiet <= at < wakes) if quiet < wakes else quiet != wakes and (at >= quiet or at < wakes):
        report.breach("quiet hours", what)
    if local.weekday() > 4 and not (me.weekends or nudge.chosen or nudge.kind in BOOKED):
        report.breach("weekend", what)
    if any(earlier.nudge.id == nudge.id for earlier in someone.got):
        report.breach("sent twice", what)
    key = (nudge.kind, nudge.case, nudge.occurrence)
    if any((e.nudge.kind, e.nudge.case, e.nudge.occurrence) == key for e in someone.got):
        report.breach("one of each kind", what)
    if now < nudge.due:
        report.breach("before its time", what)
    if now >= nudge.expires:
        report.breach("after its moment", what)
    if someone.cared:
        report.breach("care", what)
    if me.nudges is False or nudge.kind in me.off:
        report.breach("switched off", what)
    if someone.paused_until is not None and now < someone.paused_until:
        report.breach("paused", what)
    if nudge.kind in OUTSIDE_CAPS:
        same_day = [e for e in someone.got if e.nudge.kind == nudge.kind and e.at.astimezone(here).date() == local.date()]
        if len(same_day) >= 2:
            report.breach("two of a call's", what)
        return
    before = [e for e in someone.got if e.nudge.kind not in OUTSIDE_CAPS and not e.echo]
    if came.echo:
        before = []  # asked for, and so outside the caps
    ages = [(local.date() - e.at.astimezone(here).date()).days for e in before]
    if sum(age == 0 for age in ages) >= me.most_a_day:
        report.breach("a day's most", what)
    if sum(0 <= age < 7 for age in ages) >= me.most_a_week:
        report.breach("a week's most", what)
    unanswered = 0
    for e in reversed([e for e in someone.got if e.nudge.kind not in OUTSIDE_CAPS]):
        if (someone.seen is not None and someone.seen > e.at) or now - e.at < SILENT_AFTER:
            break
        unanswered += 1
    if unanswered >= 2:
        report.breach("silence after two ignored", what)
    half = sum(age < 2 for age in ages) >= me.most_a_day or sum(age < 14 for age in ages) >= me.most_a_week
    # What was asked for at that hour comes then, silence or not.
    if unanswered == 1 and half and not nudge.chosen:
        report.breach("half as often", what)


async def count_ends(report: Report, people: Iterable[Someone], store: SqlStore, now: datetime) -> None:
    """What became of every nudge by the end, held against what arrived."""
    for someone in people:
        arrived = {e.nudge.id: e.at for e in reversed(someone.got)}
        for record in await store.records(someone.address):
            if isinstance(record, Nudge):
                _count(report, someone, record, arrived.get(record.id), now)


def _count(report: Report, someone: Someone, nudge: Nudge, came: datetime | None, now: datetime) -> None:
    what = f"{nudge.kind} of {someone.number}"
    match nudge.status:
        case "expired":
            report.expired[nudge.held or "passed"] += 1
        case "cancelled":
            report.cancelled += 1
        case "failed":
            report.failed += 1
        case "unknown":
            report.unknown += 1
        case "waiting":
            report.waiting += 1
            if nudge.expires <= now - timedelta(hours=1):
                report.breach("lost", f"{what} still waits past its end")
        case "sending":
            pass
        case _:
            if came is None:
                report.breach("lost", f"{what} is noted as {nudge.status}, and never arrived")
    if nudge.held:
        report.withheld[nudge.held] += 1
    if came is not None and nudge.status not in ("sent", "answered", "ignored", "unknown", "sending", "cancelled"):
        report.breach("noted wrongly", f"{what} arrived, and is noted as {nudge.status}")
    if came is not None and nudge.rang is not None:
        report.late.append((came - nudge.due).total_seconds() / 60)
