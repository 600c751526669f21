"""The parts, put together: settings, store, words and host. What a command needs before it can do anything."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click
from pydantic import ValidationError

from adapters.settings import Settings, doubts

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
    """The settings, or a clear word about the one that is wrong. What is set and read by nothing is said on standard error."""
    try:
        given = Settings()
        for doubt in doubts():
            click.echo(f"Warning: {doubt}. `comeback serve --help` lists the settings.", err=True)
    except ValidationError as error:
        first = error.errors()[0]
        raise Trouble(f"{first['loc'][0]}: {first['msg']}. `comeback serve --help` lists the settings.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise Trouble(f"the file with the settings cannot be read ({type(error).__name__})") from None
    return given


@contextmanager
def opening() -> Iterator[None]:
    """Whatever keeps a database from being opened, as a word that says what to do."""
    try:
        yield
    except ValueError as error:
        raise Trouble(str(error)) from None
    except Exception as error:
        raise Trouble(f"the database cannot be opened ({type(error).__name__}); check COMEBACK_DATABASE") from error


def build(given: Settings, clock: Clock, *, migrate: bool = True) -> House:
    """Open the store, read the words, and make the host. Raises Trouble where a setting stands in the way."""
    from adapters.model.client import from_settings
    from adapters.storage.database import Database
    from adapters.storage.keys import cipher_for
    from adapters.storage.migrate import migrate as upgrade
    from adapters.storage.store import SqlStore
    from bot import pages
    from bot.host import Host
    from bot.understanding import language

    with opening():
        database = Database(given.database_url)
        wording = pages.read(own=given.prompts)
        if migrate:
            upgrade(database)
        cipher = cipher_for(given, database)
    store = SqlStore(database, cipher)
    host = Host(store=store, clock=clock, language=language(pages.folder("advice")), wording=wording)
    host.model = from_settings(given)
    return House(given, store, host, clock)


def settle() -> None:
    """What is loaded by now stays for the life of the process: take it out of the garbage collector's sight.

    Else each full collection looks through rules, words and models again, which stops a turn for some 40 ms."""
    gc.freeze()
