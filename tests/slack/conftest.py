"""Fixtures of the Slack tests."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator

import pytest

from bot.ports import TryLater
from tests.slack.stage import SlackStage


@pytest.fixture(autouse=True)
def _not_measured(no_cover: None) -> None:
    """What is measured is `bot/`, which the same stories run through on the core: tracing it here finds nothing new."""


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [*os.environ]:
        if name.lower() in ("http_proxy", "https_proxy", "all_proxy") or name.startswith("SLACK_"):
            monkeypatch.delenv(name)


class Soon(TryLater):
    """A try again that does not wait."""

    def __init__(self, after: float = 1.0, *, uncertain: bool = False) -> None:
        super().__init__(min(after, 0.01), uncertain=uncertain)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What Slack does not take for now is tried again at once, and not after the seconds of a real outage."""
    monkeypatch.setattr("adapters.slack.channel.TryLater", Soon)
    monkeypatch.setattr("adapters.slack.channel.PAUSE", 0.01)


@pytest.fixture(params=["socket", "http"])
async def stage(request: pytest.FixtureRequest, migrated_sqlite: str) -> AsyncIterator[SlackStage]:
    """A bot in one workspace, over Socket Mode and over HTTP; at the end, Slack must have had nothing to refuse."""
    one = await SlackStage(migrated_sqlite, request.param).open()
    try:
        yield one
        await one.idle()
        assert one.slack.breaches == []
    finally:
        await one.close()
