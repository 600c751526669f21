"""Every story, told on Discord."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.discord.stage import DiscordStage
from tests.stages import read_story, stories


@pytest.mark.parametrize("path", stories(), ids=lambda p: p.stem)
async def test_story(path: Path, migrated_sqlite: str) -> None:
    """What the story's first line says holds on Discord too, and Discord refuses nothing that the bot sends."""
    stage = await DiscordStage(migrated_sqlite).open()
    try:
        await stage.tell(read_story(path))
        await stage.idle()
        assert stage.discord.breaches == []
    finally:
        await stage.close()
