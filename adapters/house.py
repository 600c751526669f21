"""The parts, put together: settings, store, words and host. What a command needs before it can do anything."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click
from pydantic import ValidationError

from adapters.settings import Settings

if TYPE_CHECKING:
    from adapters.storage.store import SqlStore
    from bot.host import Host
    from bot.ports import Clock


class Trouble(click.ClickException):
    """Something the person at the keyboard can mend; the message says how."""


@dataclass(slots=True)
class House:
    """The parts, put together."""

    settings: Settings
    store: SqlStore
    host: Host
    clock: Clock


def settings() -> Settings:
    """The settings, or a clear word about the one that is wrong."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        raise Trouble(f"{first['loc'][0]}: {first['msg']}. `comeback serve --help` lists the settings.") from None


def build(given: Settings, clock: Clock, *, migrate: bool = True) -> House:
    """Open the store, read the words, and make the host. Raises Trouble where a setting stands in the way."""
    from adapters.storage.cipher import Cipher, WrongKey, keys_from_file, parse_keys
    from adapters.storage.database import Database
    from adapters.storage.migrate import migrate as upgrade
    from adapters.storage.store import SqlStore
    from bot import pages
    from bot.host import Host
    from bot.understanding import language
    from bot.wording import PageError

    try:
        database = Database(given.database_url)
        text = given.keys.get_secret_value()
        cipher = Cipher(parse_keys(text) if text else keys_from_file(given.keys_path))
        if migrate:
            upgrade(database)
        wording = pages.read(own=given.prompts)
    except (ValueError, WrongKey, PageError) as error:
        raise Trouble(str(error)) from None
    except Exception as error:
        raise Trouble(f"the database cannot be opened ({type(error).__name__}); check COMEBACK_DATABASE") from error
    store = SqlStore(database, cipher)
    host = Host(store=store, clock=clock, language=language(pages.folder("advice")), wording=wording)
    return House(given, store, host, clock)


def settle() -> None:
    """What is loaded by now stays for the life of the process: take it out of the garbage collector's sight.

    Else each full collection looks through rules, words and models again, which stops a turn for some 40 ms."""
    gc.freeze()
