"""How fast nudges may go out, lane by lane: under the platforms' limits, with room left for conversations.

Slack allows about one message a second to a channel, and a few hundred a minute to a workspace. Discord allows fifty requests a
second in all, and quarantines bots that open direct messages to many strangers at once, so those that are not open yet have a
slow lane of their own. What is above the limits waits where it is, in the database, unclaimed, the most urgent kind first.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from adapters.storage.nudges import Lane


@dataclass(frozen=True, slots=True)
class Rate:
    """`a_second` messages on average, at most `burst` at once."""

    a_second: float
    burst: int


UNLIMITED = Rate(1e9, 1_000_000)

RATES: dict[tuple[str, bool], Rate] = {
    ("slack", True): Rate(5, 20),
    ("slack", False): Rate(1, 5),
    ("discord", True): Rate(25, 50),
    ("discord", False): Rate(0.5, 5),
}
"""By platform and whether the direct-message channel is open already. Other platforms have no limit."""


@dataclass
class Pace:
    """Token buckets. `share` is this process's part of the limits, where several serve one database."""

    share: float = 1.0
    rates: dict[tuple[str, bool], Rate] = field(default_factory=lambda: dict(RATES))
    _left: dict[Lane, tuple[float, float]] = field(default_factory=dict)

    def rate(self, lane: Lane) -> Rate:
        return self.rates.get((lane.platform, lane.opened), UNLIMITED)

    def allowed(self, lane: Lane, at: float) -> int:
        """How many may go out now; `at` in seconds, of a clock that is only compared with itself."""
        rate = self.rate(lane)
        most = max(1.0, rate.burst * self.share)
        left, since = self._left.get(lane, (most, at))
        # A clock that was set back gives nothing and takes nothing.
        left = min(most, left + max(0.0, at - since) * rate.a_second * self.share)
        self._left[lane] = (left, at)
        return int(left)

    def spent(self, lane: Lane, count: int) -> None:
        left, since = self._left[lane]
        self._left[lane] = (left - count, since)

    def wait(self, lane: Lane) -> float:
        """Seconds until the lane allows the next one."""
        rate = self.rate(lane)
        left, _ = self._left.get(lane, (1.0, 0.0))
        return max(0.0, (1.0 - left) / (rate.a_second * self.share))
