"""Nudges in the terminal: what is due rings between two lines, by the same rules as everywhere."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime

from adapters.terminal.app import YOU
from bot.host import Host
from bot.ports import Clock, Place, Store
from bot.records import Nudge


def ringer(host: Host, store: Store, clock: Clock) -> Callable[[], Awaitable[datetime | None]]:
    """A function that rings what is due, and gives the time of the next one."""

    async def ring() -> datetime | None:
        while True:
            waiting = [r for r in await store.records(YOU) if isinstance(r, Nudge) and r.status == "waiting"]
            now = clock.now()
            due = sorted((n for n in waiting if n.due <= now), key=lambda n: (n.due, n.priority))
            if not due:
                return min((n.due for n in waiting), default=None)
            if await host.ring(due[0], YOU, Place()) is None:
                return None

    return ring
