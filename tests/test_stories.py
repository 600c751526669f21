"""Every story, told on the core."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stages import CoreStage, read_story, stories


@pytest.mark.parametrize("path", stories(), ids=lambda p: p.stem)
async def test_story(path: Path, migrated_sqlite: str) -> None:
    """What the story's first line says holds."""
    stage = CoreStage(migrated_sqlite)
    try:
        await stage.tell(read_story(path))
    finally:
        await stage.close()
