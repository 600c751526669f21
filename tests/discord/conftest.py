"""Fixtures of the Discord tests."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator

import pytest

from tests.discord.stage import DiscordStage


@pytest.fixture(autouse=True)
def _not_measured(no_cover: None) -> None:
    """What is measured is `bot/`, which the same stories run through on the core: tracing it here finds nothing new."""


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [*os.environ]:
        if name.lower() in ("http_proxy", "https_proxy", "all_proxy") or name.startswith("DISCORD_"):
            monkeypatch.delenv(name)


@pytest.fixture
async def stage(migrated_sqlite: str) -> AsyncIterator[DiscordStage]:
    """A bot on Discord; at the end, Discord must have had nothing to refuse."""
    one = await DiscordStage(migrated_sqlite).open()
    try:
        yield one
        await one.idle()
        assert one.discord.breaches == []
    finally:
        await one.close()
