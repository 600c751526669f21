"""`comeback doctor`: what is set up and what is not, each with what to do about it. Nothing is changed."""

from __future__ import annotations

import re
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from adapters.clock import SystemClock
from adapters.settings import Settings, named
from bot import pages

if TYPE_CHECKING:
    from adapters.storage.store import SqlStore

OLD = 365
"""Days after which a helpline has to be checked again."""

_CHECKED = re.compile(r"^## (\w+)\s+#\s*checked (\d{4}-\d{2}-\d{2})\s*$")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `do` says what to do where it is not well."""

    what: str
    state: Literal["well", "warning", "wrong", "off"]
    found: str = ""
    do: str = ""

    def __str__(self) -> str:
        mark = {"well": "ok  ", "warning": "warn", "wrong": "BAD ", "off": "off "}[self.state]
        return f"{mark} {self.what}: {self.found}" + (f"\n     -> {self.do}" if self.do else "")


async def examine(given: Settings, today: date) -> AsyncIterator[Finding]:
    """Everything, in the order in which it is needed."""
    yield _clock()
    yield _keys(given)
    async for finding in _store(given):
        yield finding
    for finding in _words(given):
        yield finding
    for finding in _helplines(given, today):
        yield finding
    env = named(given)
    async for finding in _platform("slack", env, given):
        yield finding
    async for finding in _platform("discord", env, given):
        yield finding


def _clock() -> Finding:
    now = datetime.now().astimezone()
    if now.year < 2026:
        return Finding(
            "time", "wrong", f"{now:%Y-%m-%d}", "set the machine's clock; reminders and Slack's signatures depend on it"
        )
    return Finding("time", "well", f"{now:%Y-%m-%d %H:%M %Z}")


def _keys(given: Settings) -> Finding:
    from adapters.storage.cipher import WrongKey, parse_keys

    text = given.keys.get_secret_value()
    if text:
        try:
            return Finding("keys", "well", f"{len(parse_keys(text))} in COMEBACK_KEYS")
        except WrongKey as error:
            return Finding("keys", "wrong", "COMEBACK_KEYS", str(error))
    path = given.keys_path
    if not path.exists():
        return Finding("keys", "well", "a key file will be made at the first start")
    if path.stat().st_mode & 0o077:
        return Finding("keys", "wrong", f"{path.name} can be read by others", f"chmod 600 {path.name}")
    return Finding("keys", "well", f"the key file {path.name}", "keep a copy apart from the database")


async def _store(given: Settings) -> AsyncIterator[Finding]:
    from adapters.storage.cipher import Cipher, keys_from_file, parse_keys
    from adapters.storage.database import Database
    from adapters.storage.migrate import version
    from adapters.storage.migrations import HEAD
    from adapters.storage.store import SqlStore

    try:
        database = Database(given.database_url)
    except ValueError as error:
        yield Finding("store", "wrong", "COMEBACK_DATABASE", str(error))
        return
    kind = "PostgreSQL" if database.is_postgres else "SQLite"
    try:
        at = version(database)
    except Exception as error:
        found = f"{kind} cannot be opened ({type(error).__name__})"
        yield Finding("store", "wrong", found, "check COMEBACK_DATABASE and its rights")
        return
    if at is None:
        yield Finding("store", "well", f"{kind}, empty; its tables are made at the first start")
        return
    if at != HEAD:
        yield Finding("store", "wrong", f"{kind}, at {at}", "run comeback migrate")
        return
    text = given.keys.get_secret_value()
    try:
        # A key file that is not there is not made here: it may only be missing, and the next start must not be misled.
        keys = parse_keys(text) if text else keys_from_file(given.keys_path) if given.keys_path.exists() else [bytes(32)]
        store = SqlStore(database, Cipher(keys))
        began = time.perf_counter()
        counts = await store.counts()
        took = time.perf_counter() - began
        readable = await store.readable()
        await store.close()
    except Exception as error:
        found = f"{kind} does not answer ({type(error).__name__})"
        yield Finding("store", "wrong", found, "check COMEBACK_DATABASE and COMEBACK_KEYS")
        return
    if not readable:
        yield Finding("store", "wrong", f"{kind}, encrypted with another key", "add that key at the end of COMEBACK_KEYS")
        return
    waiting = f"{counts['nudges']} reminders and {counts['outbox']} messages wait"
    yield Finding("store", "well", f"{kind}, {waiting}, answered in {took * 1000:.0f} ms")


def _words(given: Settings) -> Iterator[Finding]:
    if given.prompts is None:
        yield Finding("words", "well", "our own pages")
        return
    try:
        changed = len(pages.read(own=given.prompts).headings) - len(pages.read().headings)
    except (ValueError, OSError) as error:
        yield Finding("words", "wrong", "COMEBACK_PROMPTS", str(error))
        return
    unused = f"; {changed} headings are none of ours" if changed else ""
    state: Literal["warning", "well"] = "warning" if changed else "well"
    yield Finding("words", state, f"pages in {given.prompts.name}{unused}", "run comeback check on the folder")


def _helplines(given: Settings, today: date) -> Iterator[Finding]:
    own = given.prompts / "helplines.md" if given.prompts else None
    text = own.read_text("utf-8") if own and own.exists() else pages.packaged()["helplines"]
    old, undated = [], []
    for line in text.splitlines():
        if line.startswith("## "):
            match = _CHECKED.match(line)
            if match is None:
                undated.append(line[3:].split()[0])
            elif (today - date.fromisoformat(match[2])).days > OLD:
                old.append(match[1])
    if undated or old:
        names = ", ".join(old + undated)
        yield Finding(
            "helplines", "warning", f"not checked for a year: {names}", "check the numbers, and put the day behind the heading"
        )
    else:
        yield Finding("helplines", "well", "all checked within a year")


async def _platform(name: str, env: dict[str, str], given: Settings) -> AsyncIterator[Finding]:
    from importlib import import_module

    if not _wanted(name, env):
        yield Finding(name, "off", f"not set up (deploy/{name}.md)")
        return
    states: dict[str, Literal["well", "warning", "wrong", "off"]] = {"good": "well", "warn": "warning", "bad": "wrong"}
    store = _opened(given)
    for found in await import_module(f"adapters.{name}.doctor").examine(env, SystemClock(), store):
        yield Finding(name, states.get(found.level, "warning"), found.what.removeprefix(f"{name.title()}: "), found.do)
    if store is not None:
        await store.close()


def _opened(given: Settings) -> SqlStore | None:
    """The store, where it can be opened as it stands."""
    from adapters.storage.cipher import Cipher, keys_from_file, parse_keys
    from adapters.storage.database import Database
    from adapters.storage.migrate import version
    from adapters.storage.migrations import HEAD
    from adapters.storage.store import SqlStore

    text = given.keys.get_secret_value()
    try:
        database = Database(given.database_url)
        if version(database) != HEAD:
            return None
        return SqlStore(database, Cipher(parse_keys(text) if text else keys_from_file(given.keys_path)))
    except Exception:  # what is wrong with it was found before
        return None


def _wanted(name: str, env: dict[str, str]) -> bool:
    """Whether anything of a platform is set, its address apart."""
    ours = {key: value for key, value in env.items() if key.startswith(f"{name.upper()}_")}
    return any(value for key, value in ours.items() if not key.endswith(("_URL", "_SHARDS")))
