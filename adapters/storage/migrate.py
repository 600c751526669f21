"""Bringing a database to the schema of this version. Alembic is only imported where there is something to do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from adapters.storage.database import Database, Sql
from adapters.storage.migrations import HEAD

if TYPE_CHECKING:
    from alembic.config import Config

_ADVISORY = 7_264_031
"""PostgreSQL's advisory lock under which one replica migrates and the others wait."""


def version(database: Database) -> str | None:
    """The revision a database stands at; `None` where it is empty. Raises the driver's error where it cannot be reached."""
    session = database.connect()
    try:
        there = (
            "SELECT 1 FROM information_schema.tables WHERE table_name = 'alembic_version'"
            if database.is_postgres
            else "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
        )
        if session.one(Sql(there, {}), {}) is None:
            return None
        row = session.one(Sql("SELECT version_num FROM alembic_version", {}), {})
        return str(row[0]) if row else None
    finally:
        session.close()


def migrate(database: Database) -> bool:
    """Upgrade to `HEAD`; true where anything had to be done."""
    if version(database) == HEAD:
        return False
    from alembic import command
    from sqlalchemy import create_engine, text

    engine = create_engine(database.sqlalchemy_url)
    with engine.begin() as connection:
        if database.is_postgres:
            connection.execute(text(f"SELECT pg_advisory_xact_lock({_ADVISORY})"))
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    engine.dispose()
    return True


def head() -> str | None:
    """The newest revision there is a script for."""
    from alembic.script import ScriptDirectory

    return ScriptDirectory.from_config(_config()).get_current_head()


def _config() -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    return config
