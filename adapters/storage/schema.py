"""The tables, as SQLAlchemy Core. Times are whole microseconds since 1970 in UTC, so that every dialect sorts them alike.

What a person wrote, or what was concluded from it, stands only in `body` columns, and those are encrypted. What the database
itself has to compare (due times, states of delivery, ids) is plain.

Every index on a table that a turn writes is paid for at every turn. So there is none for what is asked for only now and then and
may read the whole table (who has not been here for months, which ids are old), nor for the outbox's times: the outbox is short.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnClause,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    literal_column,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    }
)

# SQLite counts a row id up by itself only in a column of type INTEGER.
_Serial = BigInteger().with_variant(Integer, "sqlite")

people = Table(
    "people",
    metadata,
    Column("id", String, primary_key=True),
    Column("made", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

addresses = Table(
    "addresses",
    metadata,
    Column("key", String, primary_key=True),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False),
    Column("platform", String, nullable=False),
    Column("space", String, nullable=False),
    Column("user", String, nullable=False),
    Column("place", String, nullable=False),
    Column("seen", BigInteger, nullable=False),
    Column("preferred", Integer, nullable=False, server_default=text("0")),
    Column("closed", String, nullable=False, server_default=""),
    Index("ix_addresses_person_id", "person_id"),
)

records = Table(
    "records",
    metadata,
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String, primary_key=True),
    Column("id", String, primary_key=True),
    Column("changed", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

nudges = Table(
    "nudges",
    metadata,
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), primary_key=True),
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("case_id", String, nullable=False),
    Column("occurrence", Integer, nullable=False),
    Column("due", BigInteger, nullable=False),
    Column("expires", BigInteger, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("status", String, nullable=False),
    Column("lease_by", String, nullable=False, server_default=""),
    Column("lease_until", BigInteger, nullable=False, server_default=text("0")),
    Column("body", LargeBinary, nullable=False),
    Index("ix_nudges_waiting", "due", sqlite_where=text("status = 'waiting'")),
    Index(
        "uq_nudges_once",
        "person_id",
        "kind",
        "case_id",
        "occurrence",
        unique=True,
        sqlite_where=text("status = 'waiting'"),
    ),
)

transcript = Table(
    "transcript",
    metadata,
    Column("seq", _Serial, primary_key=True, autoincrement=True),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("undo", LargeBinary),
    Index("ix_transcript_person_id_seq", "person_id", "seq"),
)

seen = Table(
    "seen",
    metadata,
    Column("id", String, primary_key=True),
    Column("at", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

inbox = Table(
    "inbox",
    metadata,
    Column("seq", _Serial, primary_key=True, autoincrement=True),
    Column("id", String, nullable=False, unique=True),
    Column("at", BigInteger, nullable=False),
    Column("lease_by", String, nullable=False, server_default=""),
    Column("lease_until", BigInteger, nullable=False, server_default=text("0")),
    Column("body", LargeBinary, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("seq", _Serial, primary_key=True, autoincrement=True),
    Column("id", String, nullable=False, unique=True),
    Column("person_id", String, nullable=False),
    Column("nudge_id", String, nullable=False, server_default=""),
    Column("due", BigInteger, nullable=False),
    Column("status", String, nullable=False),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("lease_by", String, nullable=False, server_default=""),
    Column("lease_until", BigInteger, nullable=False, server_default=text("0")),
    Column("reason", String, nullable=False, server_default=""),
    Column("body", LargeBinary, nullable=False),
    Index("ix_outbox_person_id", "person_id"),
)

settings = Table(
    "settings",
    metadata,
    Column("name", String, primary_key=True),
    Column("changed", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
)


WAITING: ColumnClause[str] = literal_column("'waiting'", String)
SENDING: ColumnClause[str] = literal_column("'sending'", String)
"""States of a nudge, written as the partial indexes write them. With a parameter in their place SQLite plans a statement anew at
every run, to see whether an index serves, and that costs four times the search itself."""


def for_postgres() -> None:
    """Give the partial indexes to PostgreSQL as well. Not said above, since SQLAlchemy loads the whole of a dialect as soon as a
    table names it, and a terminal on SQLite would wait for that at every start."""
    for table in metadata.tables.values():
        for index in table.indexes:
            where = index.dialect_options["sqlite"]["where"]
            if where is not None:
                index.dialect_kwargs["postgresql_where"] = where
