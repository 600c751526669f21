"""Each delivery test runs on SQLite and on PostgreSQL. All share one PostgreSQL database, emptied before each: making and
removing one for each test costs more than the tests."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from adapters.storage import schema
from adapters.storage.database import Database
from adapters.storage.migrate import migrate


@pytest.fixture(scope="session")
def shared_postgres(postgres: Any) -> str:
    """One database for the nudges, with the tables."""
    postgres.psql("CREATE DATABASE nudges;")
    url = str(postgres.get_uri("nudges"))
    migrate(Database(url))
    return url


@pytest.fixture
def nudges_postgres(shared_postgres: str) -> str:
    """The shared database, empty."""
    import psycopg

    with psycopg.connect(shared_postgres, autocommit=True) as connection:
        connection.execute("TRUNCATE " + ", ".join(f'"{table.name}"' for table in schema.metadata.sorted_tables) + " CASCADE")
    return shared_postgres


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.xdist_group("postgres"))])
def migrated_url(request: pytest.FixtureRequest, empty_sqlite: Path, tmp_path: Path) -> str:
    """An empty database of each kind, with the tables."""
    if request.param == "sqlite":
        shutil.copy(empty_sqlite, tmp_path / "store.sqlite3")
        return f"sqlite:///{tmp_path / 'store.sqlite3'}"
    url: str = request.getfixturevalue("nudges_postgres")
    return url
