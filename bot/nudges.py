"""When a nudge may ring: pure, a zone in, instants out (`nudges.md`).

`set_nudge` is what the conversation calls for each `Remind` effect: it gives the `Nudge` record to keep, or `None` where the
person's settings say that there is to be none. It replaces a waiting nudge of the same (kind, case, occurrence) under its id.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.effects import Remind
from bot.records import Nudge, Person


@dataclass(frozen=True, slots=True)
class Kind:
    """One row of the table: after how many days at which local hour, or after how long; its rank where two clash."""

    days: int = 0
    at: time | None = None
    after: timedelta = timedelta()
    priority: int = 9
    lasts: timedelta = timedelta(days=2)


KINDS: dict[str, Kind] = {
    "N1": Kind(days=1, at=time(10)),
    "N2": Kind(after=timedelta(hours=24), priority=3),
    "N3": Kind(after=timedelta(hours=20)),
    "N4": Kind(days=2, at=time(10)),
    "N5": Kind(days=2, at=time(10), priority=4),
    "N6": Kind(days=7, at=time(10), priority=4),
    "N7": Kind(days=7, at=time(10)),
    "N8": Kind(priority=1, lasts=timedelta(hours=1)),
    "N9": Kind(after=timedelta(minutes=20), priority=2),
    "N10": Kind(at=time(17), priority=5),
    "N11": Kind(days=1, at=time(11)),
    "N12": Kind(),
    "N13": Kind(days=1, at=time(10)),
    "N14": Kind(days=1, at=time(17)),
    "N15": Kind(after=timedelta(hours=2)),
    "N16": Kind(days=2, at=time(10)),
    "N17": Kind(days=1, at=time(11)),
    "C1": Kind(days=1, at=time(10), priority=0),
}


def set_nudge(remind: Remind, person: Person, now: datetime, nudges: tuple[Nudge, ...], id: str) -> Nudge | None:
    """The record for one `Remind`: at its own time, or at the table's. `now` is aware; `id` is used for a new one.

    `None` where the person has not opted in, has switched this kind off, or has paused beyond the time."""
    kind = KINDS[remind.kind]
    if person.nudges is False or remind.kind in person.off:
        return None
    zone = ZoneInfo(person.zone or "UTC")
    local = now.astimezone(zone)
    due = remind.at
    if due is None:
        due = local + kind.after
        if kind.at is not None:
            due = (local + timedelta(days=kind.days)).replace(hour=kind.at.hour, minute=kind.at.minute, second=0, microsecond=0)
    same = next(
        (
            n
            for n in nudges
            if (n.kind, n.case, n.occurrence, n.status) == (remind.kind, remind.case, remind.occurrence, "waiting")
        ),
        None,
    )
    return Nudge(
        id=same.id if same else id,
        kind=remind.kind,
        case=remind.case,
        occurrence=remind.occurrence,
        due=due.astimezone(UTC),
        zone=person.zone or "UTC",
        expires=due.astimezone(UTC) + kind.lasts,
        priority=kind.priority,
        chosen=remind.chosen,
        asked=now.astimezone(UTC),
        values=dict(remind.values),
    )
