"""The time, and what rings by it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class SystemClock:
    """The machine's time, aware, in UTC."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class MovedClock:
    """A clock that a person may move forward, so that three weeks can be lived in a minute (`/time +1d` in the terminal)."""

    def __init__(self, offset: timedelta = timedelta()) -> None:
        self.offset = offset

    def now(self) -> datetime:
        return datetime.now(UTC) + self.offset

    def move(self, by: timedelta) -> None:
        """Forward only: what has happened stays in the past. Raises ValueError for a step back."""
        if by < timedelta():
            raise ValueError("the clock only moves forward")
        self.offset += by
