"""The nudges as the clock sees them: which are due, claimed in batches under a lease, by lane.

A lane is a platform and a space on it (a Slack workspace), apart for people whose direct-message channel was never opened
yet: each has its own limits, so each is claimed for itself and none waits behind another. Within a lane the most urgent kind
comes first, then what has been due longest.

A lease that lies further ahead than any can is one that was taken before the machine's clock was set back: it counts as run out.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import and_, bindparam, func, or_, select, update

from adapters.storage import schema as t
from adapters.storage.database import Database, Session
from adapters.storage.rows import FAR, micros, moment
from adapters.storage.store import LEASE, SqlStore
from bot.ports import Address, Place

UNREACHABLE = ("closed", "no_mutual", "gone")
"""Reasons for which a platform will take no direct message to a person; they end with the person's next visit."""

_LEASE = LEASE.seconds * 1_000_000


class Lane(NamedTuple):
    """Where messages share a limit. `opened`: the direct-message channel is known already."""

    platform: str
    space: str
    opened: bool


class Claimed(NamedTuple):
    """A nudge that is due and leased by this process, with where its person is to be found."""

    person_id: str
    id: str
    kind: str
    due: datetime
    priority: int
    address: Address
    place: Place
    closed: bool
    """The person's direct messages are closed. It waits for their next visit and dies by its own rule: it is claimed only once it
    could no longer ring, to be ended."""


class NudgeTable:
    """The clock's view of the store. Every method is one trip to the writer."""

    def __init__(self, store: SqlStore) -> None:
        self.store = store
        self.sql = store.database.compile(statements)

    async def lanes(self, now: datetime) -> Sequence[tuple[Lane, int]]:
        """The lanes in which something is due, and how much."""
        rows = await self.store.writer.submit(
            lambda s: s.all(self.sql["lanes"], {"now": micros(now), "most": micros(now) + 2 * _LEASE})
        )
        return [(Lane(platform, space, bool(opened)), n) for platform, space, opened, n in rows]

    async def claim(self, now: datetime, lane: Lane, limit: int) -> Sequence[Claimed]:
        """Lease up to `limit` due nudges of a lane for this process, the most urgent first."""
        at = micros(now)
        params = {
            "now": at,
            "most": at + 2 * _LEASE,
            "limit": limit,
            "platform": lane.platform,
            "space": lane.space,
            "opened": int(lane.opened),
        }

        def job(s: Session) -> list[Claimed]:
            # Looked at and leased in one transaction, which on PostgreSQL holds the rows until it ends.
            found = s.all(self.sql["claimable"], params)
            claimed = [
                Claimed(
                    person_id,
                    id,
                    kind,
                    moment(due),
                    priority,
                    Address(platform=platform, space=space, user=user),
                    Place.model_validate_json(place) if place != "{}" else _NOWHERE,
                    closed in UNREACHABLE,
                )
                for person_id, id, kind, due, priority, platform, space, user, place, closed in found
            ]
            lease = {"until": at + _LEASE, "by": self.store.process}
            s.many(self.sql["lease"], [{"person_id": c.person_id, "id": c.id, **lease} for c in claimed])
            return claimed

        return await self.store.writer.submit(job)

    async def next_due(self, now: datetime) -> datetime | None:
        """When the worker must look again: the earliest that nobody holds, or the earliest end of another's lease."""

        def job(s: Session) -> int | None:
            free = s.one(self.sql["next_free"], {})
            held = s.one(self.sql["next_held"], {"now": micros(now)})
            moments = [row[0] for row in (free, held) if row and row[0] is not None]
            return min(moments, default=None)

        found = await self.store.writer.submit(job)
        return moment(found) if found is not None else None

    async def release(self, now: datetime | None = None, *, outbox: bool = False) -> int:
        """Give back what this process holds and has not rung; with `outbox`, the messages that it holds as well, of which
        those that were on the wire stay in doubt."""
        names = ("release_nudges", "release_outbox", "release_inbox") if outbox else ("release_nudges",)

        params = {"holder": self.store.process}
        due = {"due": micros(now or FAR)}

        def job(s: Session) -> int:
            return sum(s.run(self.store.sql[name], params | due if name == "release_nudges" else params) for name in names)

        return await self.store.writer.submit(job)


_NOWHERE = Place()


def statements(_: Database) -> dict[str, Any]:
    """The statements of this module, by name, the same for every database."""
    b, nudges, addresses = bindparam, t.nudges.c, t.addresses.c
    free = or_(nudges.lease_until <= b("now"), nudges.lease_until > b("most"))
    reached = and_(*(addresses.closed != reason for reason in UNREACHABLE))
    due = and_(nudges.status == t.WAITING, nudges.due <= b("now"), free, or_(reached, nudges.expires <= b("now")))
    opened: Any = addresses.place != "{}"
    home = and_(addresses.person_id == nudges.person_id, addresses.preferred == 1)
    lane = and_(
        addresses.platform == b("platform"),
        addresses.space == b("space"),
        or_(and_(opened, b("opened") == 1), and_(~opened, b("opened") == 0)),
    )
    return {
        "lanes": select(addresses.platform, addresses.space, opened, func.count())
        .join_from(t.nudges, t.addresses, home)
        .where(due)
        .group_by(addresses.platform, addresses.space, opened),
        "claimable": select(
            nudges.person_id,
            nudges.id,
            nudges.kind,
            nudges.due,
            nudges.priority,
            addresses.platform,
            addresses.space,
            addresses.user,
            addresses.place,
            addresses.closed,
        )
        .join_from(t.nudges, t.addresses, home)
        .where(due, lane)
        .order_by(nudges.priority, nudges.due, nudges.id)
        .limit(b("limit"))
        .with_for_update(of=t.nudges, skip_locked=True),
        "lease": update(t.nudges)
        .where(nudges.person_id == b("person_id"), nudges.id == b("id"))
        .values(lease_by=b("by"), lease_until=b("until")),
        # What waits for somebody who cannot be reached wakes nobody; its end is found at a tick.
        "next_free": select(nudges.due)
        .join_from(t.nudges, t.addresses, home)
        .where(nudges.status == t.WAITING, nudges.lease_by == "", reached)
        .order_by(nudges.due)
        .limit(1),
        "next_held": select(func.min(nudges.lease_until)).where(
            nudges.status == t.WAITING, nudges.due <= b("now"), nudges.lease_by != ""
        ),
    }


__all__ = ["UNREACHABLE", "Claimed", "Lane", "NudgeTable"]
