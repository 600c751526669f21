"""Bringing a database to the schema of this version.

An empty database is given its tables as `schema` has them, and the newest revision's mark; one of an older version is taken
through Alembic's migrations, and Alembic is only imported for that. A test holds that both ways end in the same schema."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy.schema import CreateIndex, CreateTable

from adapters.storage.database import Database, Session, Sql
from adapters.storage.migrations import HEAD
from adapters.storage.schema import metadata
from adapters.storage.writer import CONFLICTS

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Engine

_ADVISORY = 7_264_031
"""PostgreSQL's advisory lock under which one replica migrates and the others wait."""

_PATIENCE = 60.0
"""Seconds for which a process waits for another one that migrates the same SQLite file."""

_TRIES = 10
"""How often a migration is begun that met a turn of a replica on its way."""

_VERSION_TABLE = """CREATE TABLE IF NOT EXISTS alembic_version
    (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"""
"""As Alembic itself makes it."""


def version(database: Database) -> str | None:
    """The revision a database stands at; `None` where it is empty. Raises the driver's error where it cannot be reached."""
    session = database.connect()
    try:
        return _version(database, session)
    finally:
        session.close()


def _version(database: Database, session: Session) -> str | None:
    there = (
        "SELECT 1 FROM information_schema.tables WHERE table_name = 'alembic_version'"
        if database.is_postgres
        else "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
    )
    if session.one(Sql(there, {}), {}) is None:
        return None
    row = session.one(Sql("SELECT version_num FROM alembic_version", {}), {})
    return str(row[0]) if row else None


class Newer(ValueError):
    """The database was made by a newer version than this one."""


def migrate(database: Database) -> bool:
    """Upgrade to `HEAD`; true where anything had to be done. Raises Newer, and the driver's error where it cannot be reached."""
    found = version(database)
    if found is not None and found > HEAD:
        raise Newer(f"a newer version of Comeback made the database (it stands at {found}, this one at {HEAD}): run that version")
    if found == HEAD or (found is None and create(database)):
        return found is None
    upgrade(database)
    return True


def create(database: Database) -> bool:
    """Make the tables in an empty database, in one transaction; false where another process was quicker, whatever it made."""
    session = database.connect()
    try:
        session.begin()
        if database.is_postgres:
            session.one(Sql(f"SELECT pg_advisory_xact_lock({_ADVISORY})", {}), {})
        if _version(database, session) is not None:
            session.rollback()
            return False
        for table in metadata.sorted_tables:
            session.run(database.ddl(CreateTable(table)), {})
            for index in sorted(table.indexes, key=lambda index: str(index.name)):
                session.run(database.ddl(CreateIndex(index)), {})
        session.run(Sql(_VERSION_TABLE, {}), {})
        session.run(Sql(f"INSERT INTO alembic_version (version_num) VALUES ('{HEAD}')", {}), {})
        session.commit()
    finally:
        session.close()
    return True


def upgrade(database: Database) -> None:
    """Run Alembic's migrations up to the newest, in one transaction: a process that is killed in between leaves the old tables,
    and one that finds another at it waits and has nothing left to do."""
    from sqlalchemy.exc import OperationalError

    engine = _engine(database)
    try:
        for left in reversed(range(_TRIES)):
            try:
                _upgrade(database, engine)
                return
            except OperationalError as error:
                # A replica of the older version, in the middle of a turn, held what was to be changed, and the other way round.
                if not left or getattr(error.orig, "sqlstate", None) not in CONFLICTS:
                    raise
    finally:
        engine.dispose()


_ALEMBIC = threading.Lock()
"""Alembic's context is one for the whole process. Where the database breaks off one thread's migration, its lock is free before
that thread is out of Alembic, and another one's would come into the same context."""


def _upgrade(database: Database, engine: Engine) -> None:
    from alembic import command
    from sqlalchemy import text

    with engine.begin() as connection:
        if database.is_postgres:
            connection.execute(text(f"SELECT pg_advisory_xact_lock({_ADVISORY})"))
        config = _config()
        config.attributes["connection"] = connection
        with _ALEMBIC:
            command.upgrade(config, "head")


def _engine(database: Database) -> Engine:
    """SQLAlchemy's engine for a migration. Left to itself, Python's sqlite3 begins no transaction for what changes tables."""
    from sqlalchemy import create_engine, event

    if database.is_postgres:
        return create_engine(database.sqlalchemy_url)
    engine = create_engine(database.sqlalchemy_url, connect_args={"timeout": _PATIENCE})

    @event.listens_for(engine, "connect")
    def leave_it(connection: Any, _: Any) -> None:
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def head() -> str | None:
    """The newest revision there is a script for."""
    from alembic.script import ScriptDirectory

    return ScriptDirectory.from_config(_config()).get_current_head()


def _config() -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    return config
