"""The keys that the settings give, held against what is stored already.

A key file is made only where nothing is stored that an earlier key sealed: a new key beside old rows would open none of them, and
the loss would be noticed one person at a time."""

from __future__ import annotations

import logging

from adapters.settings import Settings
from adapters.storage.cipher import Cipher, WrongKey, keys_from_file, parse_keys
from adapters.storage.database import Database, Sql
from adapters.storage.migrate import version

log = logging.getLogger("comeback.store")

_TABLES = ("people", "settings")
"""Where something is sealed as soon as anything is stored."""


def cipher_for(given: Settings, database: Database) -> Cipher:
    """The keys by which this database is read and written; the key file is made where it has to be, and said so where
    the database may outlive this machine. Raises as `check`, and WrongKey where one is no key."""
    check(given, database)
    named = given.keys.get_secret_value() or given.key_file is not None
    if database.is_postgres and not named and not given.keys_path.exists():
        log.warning(
            "a key file is made on this machine for a PostgreSQL elsewhere: keep a copy of %s, or set COMEBACK_KEYS; "
            "without the key nobody can read what is stored",
            given.keys_path.name,
        )
    return given_cipher(given)


def check(given: Settings, database: Database) -> None:
    """Raises WrongKey where the key file is gone, or the keys open nothing of what is stored. Makes nothing.

    Where they open a part, the store is in use: what they do not open is left aside, and said in the log."""
    sealed = _holds(database)
    if not given.keys.get_secret_value() and not given.keys_path.exists():
        if sealed:
            raise WrongKey(
                f"the key file {given.keys_path} is not there, and what is stored cannot be read without it: "
                "put it back from your copy, or set COMEBACK_KEYS"
            )
    elif sealed:
        prefix, end = ("decode('", "', 'hex')") if database.is_postgres else ("X'", "'")
        names = ", ".join(prefix + name.hex() + end for name in given_cipher(given).names)
        if not _holds(database, f"WHERE substr(body, 2, 4) IN ({names})"):
            raise WrongKey("the database was encrypted with another key: add that key at the end of COMEBACK_KEYS")


def given_cipher(given: Settings) -> Cipher:
    """The keys as they are set. Raises WrongKey."""
    text = given.keys.get_secret_value()
    try:
        return Cipher(parse_keys(text) if text else keys_from_file(given.keys_path))
    except (OSError, UnicodeDecodeError) as error:
        raise WrongKey(f"the key file {given.keys_path} cannot be read or made ({type(error).__name__})") from None


def _holds(database: Database, where: str = "") -> bool:
    """Whether anything sealed is stored, or anything of a kind; nothing is where there are no tables."""
    if not database.there or version(database) is None:
        return False
    session = database.connect()
    try:
        return any(session.one(Sql(f"SELECT 1 FROM {table} {where} LIMIT 1", {}), {}) is not None for table in _TABLES)
    finally:
        session.close()
