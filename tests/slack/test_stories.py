"""Every story, told in Slack."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.slack.stage import SlackStage
from tests.stages import each_story, read_story


@pytest.mark.parametrize("path", each_story())
async def test_story(path: Path, migrated_sqlite: str) -> None:
    """What the story's first line says holds in Slack too, and Slack refuses nothing that the bot sends."""
    stage = await SlackStage(migrated_sqlite).open()
    try:
        await stage.tell(read_story(path))
        await stage.idle()
        assert stage.slack.breaches == []
    finally:
        await stage.close()
