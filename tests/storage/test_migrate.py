"""The schema: made at once in an empty database, or reached from an older one through the migrations."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from alembic import command, op
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, create_engine, inspect, text

from adapters.storage import migrate as migrating
from adapters.storage.cipher import Cipher
from adapters.storage.database import Database
from adapters.storage.migrate import create, head, migrate, upgrade, version
from adapters.storage.migrations import HEAD
from adapters.storage.schema import metadata
from adapters.storage.store import SqlStore
from tests.storage.test_store import ANN, NOW, outcome, said


def shape(database: Database) -> dict[str, Any]:
    """Everything that a database says about its tables: columns, keys, indexes, and the statements behind them."""
    engine = create_engine(database.sqlalchemy_url)
    with engine.connect() as connection:
        found = inspect(connection)
        tables = {
            name: {
                "columns": sorted((c["name"], str(c["type"]), c["nullable"], c["default"]) for c in found.get_columns(name)),
                "key": found.get_pk_constraint(name),
                "foreign": found.get_foreign_keys(name),
                "unique": found.get_unique_constraints(name),
                "indexes": sorted(_indexes(connection, name)),
            }
            for name in found.get_table_names()
        }
    engine.dispose()
    return tables


def _indexes(connection: Connection, table: str) -> list[str]:
    if connection.dialect.name == "postgresql":
        return list(connection.execute(text("SELECT indexdef FROM pg_indexes WHERE tablename = :t"), {"t": table}).scalars())
    rows = connection.execute(
        text("SELECT sql FROM sqlite_master WHERE tbl_name = :t AND sql IS NOT NULL"), {"t": table}
    ).scalars()
    # Of a table only what no inspection tells: whether it has row ids of its own.
    return [" ".join(sql.split()) if " INDEX " in sql else str("WITHOUT ROWID" in sql) for sql in rows]


def at_revision(database: Database, revision: str) -> None:
    """Bring an empty database to an older revision, by Alembic alone."""
    engine = create_engine(database.sqlalchemy_url)
    with engine.begin() as connection:
        config = migrating._config()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    engine.dispose()


async def test_a_new_database_stands_at_the_head_and_matches_the_tables(database_url: str) -> None:
    """Migrating twice changes nothing, and the tables that are made are those of the schema."""
    database = Database(database_url)
    assert version(database) is None
    assert migrate(database)
    assert not migrate(database)
    assert version(database) == HEAD == head()
    engine = create_engine(database.sqlalchemy_url)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


async def test_both_ways_lead_to_the_same_schema(database_url: str) -> None:
    """A database that is made at once is, to the last index, the one that the migrations lead to."""
    database = Database(database_url)
    upgrade(database)
    migrated = shape(database)
    engine = create_engine(database.sqlalchemy_url)
    with engine.begin() as connection:
        for name in [*reversed([t.name for t in metadata.sorted_tables]), "alembic_version"]:
            connection.execute(text(f"DROP TABLE {name}"))
    engine.dispose()
    assert create(database)
    assert shape(database) == migrated
    assert version(database) == HEAD
    assert "records" in migrated


@pytest.mark.parametrize("revision", ["0001"])
async def test_what_an_older_version_kept_is_there_after_the_migration(database_url: str, revision: str) -> None:
    """A database of an older version keeps its rows: what was seen stays seen, and who was there is known."""
    database = Database(database_url)
    at_revision(database, revision)
    assert version(database) == revision
    store = SqlStore(database, Cipher([b"k" * 32]))
    await store.turn(said("1"), lambda _: outcome(b'{"here":1}'), NOW)
    await store.close()
    assert migrate(database)
    assert version(database) == HEAD
    store = SqlStore(database, Cipher([b"k" * 32]))
    assert await store.turn(said("1"), lambda _: outcome(), NOW) is None
    assert await store.talk(ANN) == b'{"here":1}'
    await store.close()


async def test_a_migration_that_is_cut_off_changes_nothing(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that dies in the middle leaves the tables as they were, and the next one brings them up to date."""
    database = Database(database_url)
    at_revision(database, "0001")
    before = shape(database)
    done: list[str] = []
    real = {name: getattr(op, name) for name in ("drop_index", "drop_table")}

    def dies(name: str) -> Any:
        def cut(*given: Any, **named: Any) -> None:
            real[name](*given, **named)
            done.append(name)
            if name == "drop_table" or (database.is_postgres and len(done) == 3):
                raise KeyboardInterrupt

        return cut

    with monkeypatch.context() as patched:
        for name in real:
            patched.setattr(op, name, dies(name))
        with pytest.raises(KeyboardInterrupt):
            migrate(database)
    assert done
    assert shape(database) == before
    assert version(database) == "0001"
    assert migrate(database)
    assert version(database) == HEAD


async def test_replicas_that_start_at_once_on_an_older_version_migrate_it_once(database_url: str) -> None:
    """Each of them finds the new tables in the end, and what was kept is there; one that still runs is not disturbed."""
    database = Database(database_url)
    at_revision(database, "0001")
    running = SqlStore(database, Cipher([b"k" * 32]))
    await running.turn(said("1"), lambda _: outcome(b'{"here":1}'), NOW)
    stop = False

    async def talks() -> int:
        n = 0
        while not stop:
            n += 1
            assert await running.turn(said(f"more{n}"), lambda _: outcome(b'{"here":1}'), NOW) is not None
        return n

    talking = asyncio.create_task(talks())
    with ThreadPoolExecutor(4) as pool:
        await asyncio.gather(*(asyncio.get_running_loop().run_in_executor(pool, migrate, database) for _ in range(4)))
    stop = True
    said_so_far = await talking
    assert said_so_far > 0
    assert version(database) == HEAD
    assert await running.turn(said("1"), lambda _: outcome(), NOW) is None
    assert await running.turn(said(f"more{said_so_far}"), lambda _: outcome(), NOW) is None
    await running.close()


async def test_a_migration_can_be_taken_back(database_url: str) -> None:
    """Downgrading by one and upgrading again leads to the same schema, with what was seen still in it."""
    database = Database(database_url)
    migrate(database)
    before = shape(database)
    store = SqlStore(database, Cipher([b"k" * 32]))
    await store.turn(said("1"), lambda _: outcome(), NOW)
    await store.close()
    engine = create_engine(database.sqlalchemy_url)
    with engine.begin() as connection:
        config = migrating._config()
        config.attributes["connection"] = connection
        command.downgrade(config, "-1")
    engine.dispose()
    assert shape(database) != before
    assert migrate(database)
    assert shape(database) == before
    store = SqlStore(database, Cipher([b"k" * 32]))
    assert await store.turn(said("1"), lambda _: outcome(), NOW) is None
    await store.close()


async def test_processes_that_start_at_once_make_one_schema(database_url: str) -> None:
    """Of several that find an empty database at the same moment one makes the tables, and the others find them."""
    database = Database(database_url)
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: create(database), range(4)))
    assert sorted(made) == [False, False, False, True]
    assert version(database) == HEAD
    assert not migrate(database)
