"""The word "one" that stands for a thing is no hour."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.when import When, read_when

NOW = datetime(2026, 11, 23, 6, tzinfo=ZoneInfo("Europe/London"))


@pytest.mark.parametrize("said", ["close this one", "another one", "the other one", "no one", "one more", "the one from Tesco"])
def test_thing(said: str) -> None:
    """Nothing of a time is in it."""
    assert not isinstance(read_when(said, NOW), When)


@pytest.mark.parametrize("said", ["at one", "one", "tomorrow at one", "half past one", "friday, one o'clock"])
def test_hour(said: str) -> None:
    """An hour is still one."""
    read = read_when(said, NOW)
    assert isinstance(read, When)
    assert read.instant.hour == 13
