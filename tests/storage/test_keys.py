"""The keys that are set, held against what is stored, on each database."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.settings import Settings
from adapters.storage.cipher import Cipher, WrongKey, new_key, parse_keys
from adapters.storage.database import Database
from adapters.storage.keys import check, cipher_for
from adapters.storage.migrate import migrate
from adapters.storage.store import SqlStore
from bot.events import Said
from bot.ports import Address, Incoming, Outcome

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


def given(folder: Path, url: str, *keys: str) -> Settings:
    return Settings(COMEBACK_DATABASE=url, COMEBACK_KEYS=",".join(keys), COMEBACK_DATA=folder)


async def talked(database: Database, key: str, who: str) -> None:
    store = SqlStore(database, Cipher(parse_keys(key)))
    incoming = Incoming(id=who, address=Address(platform="terminal", space="", user=who), event=Said(text="hi"))
    await store.turn(incoming, lambda _: Outcome(talk=b"{}"), NOW)
    await store.close()


async def test_keys_that_open_nothing_are_refused_and_keys_that_open_a_part_are_not(database_url: str, tmp_path: Path) -> None:
    """An empty store takes any key; one in use takes those that open something of it, wherever that stands."""
    database, old, new, other = Database(database_url), new_key(), new_key(), new_key()
    check(given(tmp_path, database_url, other), database)
    migrate(database)
    check(given(tmp_path, database_url, other), database)
    for n in range(60):
        await talked(database, old, f"{n:02}")
    with pytest.raises(WrongKey, match="encrypted with another key"):
        check(given(tmp_path, database_url, new, other), database)
    await talked(database, new, "zz")
    check(given(tmp_path, database_url, new, other), database)
    check(given(tmp_path, database_url, other, old), database)


async def test_no_key_is_made_beside_what_another_sealed(
    database_url: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The key file is made at the first start of an empty store, with a warning for PostgreSQL; never beside rows."""
    database = Database(database_url)
    migrate(database)
    without = given(tmp_path, database_url)
    cipher_for(without, database)
    assert ("set COMEBACK_KEYS" in caplog.text) is database.is_postgres
    assert without.keys_path.exists()
    await talked(database, without.keys_path.read_text(), "ann")
    cipher_for(without, database)
    without.keys_path.unlink()
    with pytest.raises(WrongKey, match="cannot be read without it"):
        cipher_for(without, database)
    assert not without.keys_path.exists()
