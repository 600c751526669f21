"""The people of a simulation: where they live, how they want to be written to, how readily they answer."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from typing import Any

from bot.ports import Address, Place
from bot.records import Nudge, Person

START = datetime(2026, 3, 6, tzinfo=UTC)
"""Thirty days from here the clocks go forward in North America (8 March) and Europe (29 March) and back in Chile and Australia
(4 April), so both changes are lived through."""

Change = Callable[[list[Nudge]], Iterable[Nudge]]
"""What a turn makes of a person's nudges: those that it changes or adds."""

ZONES = (
    "Europe/London", "Europe/London", "Europe/London", "Europe/Dublin", "Europe/Berlin", "Europe/Madrid", "Europe/Warsaw",
    "Europe/Istanbul", "Africa/Lagos", "Africa/Cairo", "Africa/Johannesburg", "Asia/Kolkata", "Asia/Dubai", "Asia/Kathmandu",
    "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney", "Australia/Adelaide", "Australia/Lord_Howe", "Pacific/Auckland",
    "Pacific/Chatham", "Pacific/Kiritimati", "America/New_York", "America/New_York", "America/Chicago", "America/Denver",
    "America/Los_Angeles", "America/Sao_Paulo", "America/Santiago", "America/St_Johns", "Pacific/Honolulu", "UTC",
)  # fmt: skip


@dataclass
class Someone:
    """A person of the simulation: who they are, how they are, and what has come to them."""

    number: int
    address: Address
    place: Place
    me: Person
    answers: float
    closed: bool = False
    seen: datetime | None = None
    got: list[Arrived] = field(default_factory=list)
    cared: bool = False
    paused_until: datetime | None = None
    chance: random.Random = field(default_factory=random.Random)
    """Their own, so that what they do does not hang on who came first."""
    nudges: int = 0

    def new_id(self) -> str:
        self.nudges += 1
        return f"{self.number}-{self.nudges}"


@dataclass
class Arrived:
    """A nudge that the platform got."""

    nudge: Nudge
    at: datetime
    echo: bool = False


def someone(number: int, people: int, seed: int) -> Someone:
    """The person of this number among so many, always the same for a seed."""
    rng = random.Random(f"{seed}:{number}")
    platform = "slack" if rng.random() < 0.6 else "discord"
    space = f"T{rng.randrange(max(1, people // 150))}" if platform == "slack" else ""
    changes: dict[str, Any] = {"nudges": True, "introduced": True, "zone": rng.choice(ZONES)}
    if rng.random() < 0.1:
        changes["weekends"] = True
    if rng.random() < 0.1:
        changes |= {"quiet_from": time(rng.choice((18, 21, 22))), "quiet_until": time(rng.choice((7, 8, 10)))}
    if rng.random() < 0.05:
        changes |= {"most_a_day": 2, "most_a_week": 5}
    return Someone(
        number,
        Address(platform=platform, space=space, user=str(number)),
        Place(data={"channel": f"D{number}"} if rng.random() < 0.9 else {}),
        Person().model_copy(update=changes),
        answers=rng.choice((0.95, 0.8, 0.8, 0.6, 0.3, 0.05)),
        chance=rng,
    )
