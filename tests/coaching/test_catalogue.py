"""Every piece of advice is met at a place that exists, and the story that is named reaches that place."""

from __future__ import annotations

import asyncio
import re
import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from adapters.advising import rows
from adapters.storage.database import Database
from adapters.storage.migrate import migrate
from bot import pages
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


_GAP = re.compile(r"\{[^{}]*\}")


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[*_`>\\]", "", text).split())


def _pieces(wordings: tuple[str, ...]) -> list[str]:
    """The longest stretch without a variable of each wording of a heading."""
    return [max((_plain(piece) for piece in _GAP.split(wording)), key=len) for wording in wordings]


async def _heard(story: str, folder: Path) -> tuple[frozenset[str], str]:
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
    read = "\n".join(f"{o.message.text} {o.message.alt}" for o in stage.ear.heard)
    return frozenset(heard), _plain(read)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[frozenset[str], str]]:
    """The headings that are said in each story that the catalogue names, and all that is read there."""
    folder = tmp_path_factory.mktemp("told")
    return {story: asyncio.run(_heard(story, folder)) for story in sorted({row.story for row in ROWS})}


@pytest.mark.xdist_group("catalogue")  # the stories are told once
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_each_row_is_met_in_its_story(row: Row, told: dict[str, tuple[frozenset[str], str]]) -> None:
    """The story that a row names reaches the place where the row says that it is met, and its words are read there."""
    said, read = told[row.story]
    assert row.met in said, f"{row.id}: '{row.met}' is not reached in {row.story}.story"
    heading = pages.read().headings[row.page]
    pieces = _pieces(heading.wordings)
    assert any(piece in read for piece in pieces), f"{row.id}: the words of '{row.page}' are not read in {row.story}.story"
