"""Every story, told on the core."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stages import CoreStage, each_story, read_story


@pytest.mark.parametrize("path", each_story())
async def test_story(path: Path, migrated_sqlite: str) -> None:
    """What the story's first line says holds."""
    stage = CoreStage(migrated_sqlite)
    try:
        await stage.tell(read_story(path))
    finally:
        await stage.close()
