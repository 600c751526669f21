"""How values stand in the database's columns: moments, ids, nudges and messages."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.ports import Incoming, Outgoing
from bot.records import Nudge

FAR = datetime(9999, 1, 1, tzinfo=UTC)
"""Later than anything is due."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def micros(moment: datetime) -> int:
    """Microseconds since 1970, UTC."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def moment(value: int) -> datetime:
    """The moment that `micros` gave."""
    return _EPOCH + timedelta(microseconds=value)


def length(span: timedelta) -> int:
    """Microseconds."""
    return span // timedelta(microseconds=1)


def marks_of(incoming: Incoming) -> tuple[str, ...]:
    """What is noted of an event's ids: digests, since an id may tell who it was from, and outlives an erasure."""
    ids = dict.fromkeys((incoming.id, *incoming.also))
    return tuple(hashlib.blake2b(id.encode(), digest_size=16).hexdigest() for id in ids)


def nudge_row(nudge: Nudge) -> dict[str, Any]:
    """The plain columns of a nudge."""
    return {
        "id": nudge.id,
        "kind": nudge.kind,
        "case_id": nudge.case,
        "occurrence": nudge.occurrence,
        "due": micros(nudge.due),
        "expires": micros(nudge.expires),
        "priority": nudge.priority,
        "status": nudge.status,
        "lease_by": "",
        "lease_until": 0,
    }


def dump_out(out: Outgoing) -> bytes:
    """An outgoing message as JSON. What it does not have is left out, so that a version that does not know it yet can read it."""
    return out.model_dump_json(exclude_defaults=True).encode()


def load_out(data: bytes) -> Outgoing:
    """The message that `dump_out` wrote."""
    return Outgoing.model_validate_json(data)
