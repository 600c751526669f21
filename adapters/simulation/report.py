"""What a simulation found: the counts, the rules broken, with examples, and how late what came was."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

MOST_EXAMPLES = 20
"""Breaches that are told in words; all are counted."""


@dataclass
class Report:
    """What a simulation found."""

    people: int
    days: int
    seed: int
    planned: int = 0
    sent: int = 0
    expired: Counter[str] = field(default_factory=Counter)
    cancelled: int = 0
    failed: int = 0
    unknown: int = 0
    waiting: int = 0
    withheld: Counter[str] = field(default_factory=Counter)
    by_kind: Counter[str] = field(default_factory=Counter)
    late: list[float] = field(default_factory=list)
    """Minutes between the planned moment and the arrival."""
    hours: Counter[int] = field(default_factory=Counter)
    by_day: dict[date, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    lived: Counter[str] = field(default_factory=Counter)
    broken: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)
    surge: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0

    def breach(self, rule: str, example: str) -> None:
        self.broken[rule] += 1
        if len(self.examples) < MOST_EXAMPLES:
            self.examples.append(f"{rule}: {example}")

    def as_json(self) -> dict[str, Any]:
        return {
            "people": self.people,
            "days": self.days,
            "seed": self.seed,
            "planned": self.planned,
            "sent": self.sent,
            "expired": sum(self.expired.values()),
            "expired_by": dict(sorted(self.expired.items())),
            "cancelled": self.cancelled,
            "failed": self.failed,
            "unknown": self.unknown,
            "waiting": self.waiting,
            "withheld_by": dict(sorted(self.withheld.items())),
            "by_kind": dict(sorted(self.by_kind.items(), key=lambda kv: int(kv[0][1:]))),
            "lateness_minutes": spread(self.late),
            "by_local_hour": {f"{h:02}": self.hours[h] for h in sorted(self.hours)},
            "lived": dict(sorted(self.lived.items())),
            "broken": dict(self.broken),
            "examples": self.examples,
            "surge": self.surge,
            "seconds": round(self.seconds, 1),
        }


def spread(values: Sequence[float]) -> dict[str, float]:
    """Median, 95th and 99th percentile, and the greatest."""
    found = sorted(values) or [0.0]
    return {
        name: round(found[min(len(found) - 1, math.ceil(share * len(found)) - 1 if share else 0)], 2)
        for name, share in (("p50", 0.5), ("p95", 0.95), ("p99", 0.99), ("max", 1.0))
    }
