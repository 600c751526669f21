"""Every piece of advice is met at a place that exists, and the story that is named reaches that place."""

from __future__ import annotations

import asyncio
import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from adapters.advising import rows
from adapters.storage.database import Database
from adapters.storage.migrate import migrate
from bot.coaching.catalogue import ROWS, Row
from tests.stages import STORIES, CoreStage, read_story

IDS = [f"A{n:02d}" for n in range(1, 91)]


def test_all_ninety_rows_are_there_once() -> None:
    """The catalogue has A01 to A90, each once, each with words and with the articles that it comes from."""
    assert [row.id for row in ROWS] == IDS
    assert all(row.words and row.articles for row in ROWS)
    assert len({row.words for row in ROWS}) == 90


def test_no_row_is_open() -> None:
    """`comeback advice` lists no row whose place or words are missing."""
    listed = rows()
    assert [row.row.id for row in listed if row.open] == []
    assert "A27" in str(listed[26])
    assert ROWS[26].story in str(listed[26])


@cache
def _blank(folder: Path) -> Path:
    path = folder / "blank.sqlite3"
    migrate(Database(f"sqlite:///{path}"))
    return path


async def _heard(story: str, folder: Path) -> frozenset[str]:
    path = folder / f"{story.replace('/', '_')}.sqlite3"
    shutil.copy(_blank(folder), path)
    stage = CoreStage(f"sqlite:///{path}")
    heard: list[str] = []

    def trace(name: str) -> None:
        heard.append(name)
        stage.said.append(name)

    stage.host.wording = replace(stage.host.wording, trace=trace)
    try:
        await stage.tell(read_story(STORIES / f"{story}.story"))
    finally:
        await stage.close()
    return frozenset(heard)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, frozenset[str]]:
    """What is said in each story that the catalogue names."""
    folder = tmp_path_factory.mktemp("told")
    return {story: asyncio.run(_heard(story, folder)) for story in sorted({row.story for row in ROWS})}


@pytest.mark.xdist_group("catalogue")  # the stories are told once
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_each_row_is_met_in_its_story(row: Row, told: dict[str, frozenset[str]]) -> None:
    """The story that a row names reaches the place where the row says that it is met."""
    assert row.met in told[row.story], f"{row.id}: '{row.met}' is not reached in {row.story}.story"
