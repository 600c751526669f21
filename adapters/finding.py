"""What a platform's part of `comeback doctor` found; each platform examines itself, and `adapters/doctor.py` shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `do` says what to do where it is not good."""

    level: Literal["good", "warn", "bad"]
    what: str
    do: str = ""
