"""Every story, told on Discord."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.discord.read_aloud import LIFE, read
from tests.discord.stage import DiscordStage
from tests.stages import each_story, read_story


@pytest.mark.parametrize("path", each_story())
async def test_story(path: Path, migrated_sqlite: str) -> None:
    """What the story's first line says holds on Discord too, and Discord refuses nothing that the bot sends."""
    stage = await DiscordStage(migrated_sqlite).open()
    try:
        await stage.tell(read_story(path))
        await stage.idle()
        assert stage.discord.breaches == []
    finally:
        await stage.close()


async def test_a_whole_life_reads_aloud(capsys: pytest.CaptureFixture[str]) -> None:
    """The conversation that is there to be read is told to its end, with forms, pictures and what only one person sees."""
    await read([LIFE], None)
    shown = capsys.readouterr().out
    assert not [line for line in shown.split("\n") if line.startswith(("!!", "BREACH"))]
    for something in ("╔═ Settings", "chart.png", "only you see this", "A short note from Comeback", "simulated interviewer"):
        assert something in shown
