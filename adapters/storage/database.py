"""SQLite and PostgreSQL behind one small face: statements compiled once for the dialect, executed on a plain connection.

SQLAlchemy Core writes the SQL; the driver's own connection runs it. Between the two stands only a dictionary of parameters,
which is what makes a turn cost little more than its commit.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit

from sqlalchemy import CompoundSelect, Delete, Insert, Select, Update
from sqlalchemy.engine import Dialect
from sqlalchemy.schema import ExecutableDDLElement

from adapters.storage.schema import for_postgres
from adapters.storage.writer import Connection

Params = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sql:
    """A compiled statement: its text, and the values that stand in the statement itself."""

    text: str
    fixed: Mapping[str, Any]

    def params(self, given: Params) -> Params:
        return {**self.fixed, **given} if self.fixed else given


Row = Sequence[Any]
Statement = Select[Any] | CompoundSelect[Any] | Insert | Update | Delete

CHECKPOINT = 4000
"""Pages (16 MB) after which SQLite moves its log into the database. Most turns change the same few pages again, so waiting longer
writes less; four times the usual is still read back in a moment."""

BUSY = 10.0
"""Seconds for which another process may hold SQLite's lock before a turn gives up."""


class Session(Connection, Protocol):
    """A connection that runs compiled statements."""

    def all(self, sql: Sql, params: Params) -> Sequence[Row]: ...
    def one(self, sql: Sql, params: Params) -> Row | None: ...
    def run(self, sql: Sql, params: Params) -> int:
        """Execute, and return how many rows it touched."""
        ...

    def many(self, sql: Sql, params: Sequence[Params]) -> None: ...


class SqliteSession:
    """One sqlite3 connection, in WAL mode and durable at every commit."""

    def __init__(self, path: str) -> None:
        self._connection = sqlite3.connect(path, timeout=BUSY, isolation_level=None, check_same_thread=False)
        settings = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")
        for pragma in (*settings, f"wal_autocheckpoint={CHECKPOINT}"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._execute = self._connection.execute

    def begin(self) -> None:
        self._execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        self._execute("COMMIT")

    def rollback(self) -> None:
        if self._connection.in_transaction:
            self._execute("ROLLBACK")

    def close(self) -> None:
        self._connection.close()

    def all(self, sql: Sql, params: Params) -> Sequence[Row]:
        return self._execute(sql.text, sql.params(params)).fetchall()

    def one(self, sql: Sql, params: Params) -> Row | None:
        row: Row | None = self._execute(sql.text, sql.params(params)).fetchone()
        return row

    def run(self, sql: Sql, params: Params) -> int:
        return self._execute(sql.text, sql.params(params)).rowcount

    def many(self, sql: Sql, params: Sequence[Params]) -> None:
        self._connection.executemany(sql.text, [sql.params(p) for p in params])

    def checkpoint(self) -> None:
        """Move the write-ahead log into the database and cut it, so that what was erased does not live on there."""
        self._execute("PRAGMA wal_checkpoint(TRUNCATE)")


class PostgresSession:
    """One psycopg connection. Opened on first use, so that a database that is down does not stop the start."""

    def __init__(self, dsn: str) -> None:
        import psycopg

        self._connection = psycopg.connect(dsn, autocommit=True, connect_timeout=10, prepare_threshold=2)
        self._cursor = self._connection.cursor()

    def begin(self) -> None:
        self._cursor.execute("BEGIN")

    def commit(self) -> None:
        self._cursor.execute("COMMIT")

    def rollback(self) -> None:
        self._cursor.execute("ROLLBACK")

    def close(self) -> None:
        self._connection.close()

    def all(self, sql: Sql, params: Params) -> Sequence[Row]:
        return self._cursor.execute(sql.text, sql.params(params)).fetchall()

    def one(self, sql: Sql, params: Params) -> Row | None:
        return self._cursor.execute(sql.text, sql.params(params)).fetchone()

    def run(self, sql: Sql, params: Params) -> int:
        return self._cursor.execute(sql.text, sql.params(params)).rowcount

    def many(self, sql: Sql, params: Sequence[Params]) -> None:
        self._cursor.executemany(sql.text, [sql.params(p) for p in params])


_COMPILED: dict[tuple[Callable[..., Any], str], Mapping[str, Sql]] = {}
"""The text of statements hangs on the dialect alone."""


class Database:
    """Where the data is: its dialect, and how to open a session on it.

    `url` is `sqlite:///path` or `postgresql://user:password@host/name`. Raises ValueError, saying what to write, for others."""

    def __init__(self, url: str) -> None:
        self.url = url
        parts = urlsplit(url)
        kind = parts.scheme.partition("+")[0]
        if kind == "sqlite":
            self.path = unquote(url.partition("///")[2])
            if not self.path:
                raise ValueError("the database address needs a file: sqlite:///path/to/comeback.sqlite3")
            from sqlalchemy.dialects import sqlite

            self._insert: Callable[[Any], Any] = sqlite.insert
            self.dialect: Dialect = sqlite.dialect(paramstyle="named")
            self.is_postgres = False
        elif kind in ("postgresql", "postgres"):
            self.path = ""
            self.dsn = "postgresql" + url[len(parts.scheme) :]
            from sqlalchemy.dialects import postgresql

            for_postgres()
            self._insert = postgresql.insert
            self.dialect = postgresql.dialect(paramstyle="pyformat")  # type: ignore[no-untyped-call]
            self.is_postgres = True
        else:
            raise ValueError("the database address begins with sqlite:/// or postgresql://")

    @property
    def sqlalchemy_url(self) -> str:
        """For Alembic."""
        return "postgresql+psycopg" + self.dsn[len("postgresql") :] if self.is_postgres else f"sqlite:///{self.path}"

    @property
    def there(self) -> bool:
        """Whether there is something to open without making it; of a server that is not known before it is asked."""
        return self.is_postgres or Path(self.path).exists()

    def connect(self) -> Session:
        """Open a session. Raises the driver's own error where that does not work."""
        if self.is_postgres:
            return PostgresSession(self.dsn)
        Path(self.path).parent.mkdir(parents=True, exist_ok=True)
        return SqliteSession(self.path)

    def sql(self, statement: Statement) -> Sql:
        """The statement as SQL text of this dialect, with named parameters."""
        compiled = statement.compile(dialect=self.dialect)
        open_ones = {b.key for b in compiled.binds.values() if b.required}
        return Sql(str(compiled), {name: value for name, value in compiled.params.items() if name not in open_ones})

    def ddl(self, element: ExecutableDDLElement) -> Sql:
        """The making of a table or an index as SQL text of this dialect."""
        return Sql(str(element.compile(dialect=self.dialect)), {})

    def compile(self, statements: Callable[[Database], Mapping[str, Statement]]) -> dict[str, Sql]:
        """What `statements` makes for this dialect, by name; compiled once in a process, however many databases there are."""
        key = (statements, self.dialect.name)
        if key not in _COMPILED:
            _COMPILED[key] = {name: self.sql(statement) for name, statement in statements(self).items()}
        return dict(_COMPILED[key])

    @property
    def insert(self) -> Callable[[Any], Any]:
        """The dialect's own `insert`, which knows ON CONFLICT."""
        return self._insert
