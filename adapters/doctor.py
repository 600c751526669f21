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
from bot.check import strays

if TYPE_CHECKING:
    from adapters.storage.store import SqlStore

OLD = 365
"""Days after which a helpline has to be checked again."""

_HEADING = re.compile(r"^## +(\w+)(?:\s+#\s*checked (\S+)\s*$)?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing looked at. `do` says what to do where it is not well."""

    what: str
    state: Literal["well", "warning", "wrong", "off"]
    found: str = ""
    do: str = ""

    def __str__(self) -> str:
        mark = {"well": "ok  ", "warning": "warn", "wrong": "BAD ", "off": "off "}[self.state]
        return f"{mark} {self.what}: {self.found}" + (f"\n     -> {self.do}" if self.do else "")


async def examine(given: Settings, today: date) -> AsyncIterator[Line]:
    """Everything, in the order in which it is needed."""
    yield _clock()
    yield _keys(given)
    async for finding in _store(given):
        yield finding
    for finding in _words(given):
        yield finding
    for finding in _helplines(given, today):
        yield finding
    yield await _model(given)
    env = named(given)
    async for finding in _platform("slack", env, given):
        yield finding
    async for finding in _platform("discord", env, given):
        yield finding


async def _model(given: Settings) -> Line:
    from adapters.model.client import from_settings, kind

    model = from_settings(given)
    if model is None:
        return Line("language model", "off", "none; an interviewer's lines are said as they were written")
    what = f"{model.name} at {model.url}"
    try:
        began = time.perf_counter()
        said = await model.ask("Answer with one word.", "Say hello.")
        took = time.perf_counter() - began
    except TimeoutError:
        return Line("language model", "wrong", f"{what} takes too long", "check COMEBACK_MODEL_URL, or take a smaller model")
    except Exception as error:
        key = "check COMEBACK_MODEL_KEY"
        advice = {401: key, 403: key, 404: "check COMEBACK_MODEL, and that COMEBACK_MODEL_URL ends as the server wants it (/v1)"}
        do = advice.get(getattr(error, "status_code", 0), "check COMEBACK_MODEL_URL, and that the server runs")
        return Line("language model", "wrong", f"{what}: {kind(error)}", do)
    if not said.strip():
        return Line("language model", "warning", f"{what} gave an empty answer", "take another model")
    return Line("language model", "well", f"{what}, in {took:.1f} s; people read: {model.provider}")


def _clock() -> Line:
    now = datetime.now().astimezone()
    if now.year < 2026:
        return Line(
            "time", "wrong", f"{now:%Y-%m-%d}", "set the machine's clock; reminders and Slack's signatures depend on it"
        )
    return Line("time", "well", f"{now:%Y-%m-%d %H:%M %Z}")


def _keys(given: Settings) -> Line:
    from adapters.storage.cipher import WrongKey, parse_keys

    text = given.keys.get_secret_value()
    if text:
        try:
            return Line("keys", "well", f"{len(parse_keys(text))} in COMEBACK_KEYS")
        except WrongKey as error:
            return Line("keys", "wrong", "COMEBACK_KEYS", str(error))
    path = given.keys_path
    if not path.exists():
        return Line("keys", "well", "none yet")
    if path.stat().st_mode & 0o077:
        return Line("keys", "wrong", f"{path} can be read by others", f"chmod 600 {path}")
    return Line("keys", "well", f"the key file {path}", "keep a copy apart from the database")


async def _store(given: Settings) -> AsyncIterator[Line]:
    from adapters.storage.database import Database
    from adapters.storage.keys import check
    from adapters.storage.migrate import version
    from adapters.storage.migrations import HEAD

    try:
        database = Database(given.database_url)
    except ValueError as error:
        yield Line("store", "wrong", "COMEBACK_DATABASE", str(error))
        return
    kind = "PostgreSQL" if database.is_postgres else "SQLite"
    if not database.there:
        yield Line("store", "well", f"{kind}, no file yet; it is made at the first start")
        return
    try:
        at = version(database)
        if at is not None and at > HEAD:
            yield Line("store", "wrong", f"{kind}, made by a newer version of Comeback (at {at})", "run that version")
            return
        check(given, database)
    except ValueError as error:
        yield Line("store", "wrong", f"{kind}, and its key", str(error))
        return
    except Exception as error:
        found = f"{kind} cannot be opened ({type(error).__name__})"
        yield Line("store", "wrong", found, "check COMEBACK_DATABASE and its rights")
        return
    if at is None:
        yield Line("store", "well", f"{kind}, empty; its tables are made at the first start")
        return
    if at != HEAD:
        yield Line("store", "wrong", f"{kind}, at {at}", "run comeback migrate")
        return
    store = _opened(given)
    if store is None:
        yield Line("store", "well", f"{kind}, empty")
        return
    try:
        began = time.perf_counter()
        counts = await store.counts()
        took = time.perf_counter() - began
        await store.close()
    except Exception as error:
        found = f"{kind} does not answer ({type(error).__name__})"
        yield Line("store", "wrong", found, "check COMEBACK_DATABASE")
        return
    waiting = f"{counts['nudges']} reminders and {counts['outbox']} messages wait"
    yield Line("store", "well", f"{kind}, {waiting}, answered in {took * 1000:.0f} ms")


def _words(given: Settings) -> Iterator[Line]:
    if given.prompts is None:
        yield Line("words", "well", "our own pages")
        return
    try:
        unused = strays(given.prompts)
    except (ValueError, OSError) as error:
        yield Line("words", "wrong", "COMEBACK_PROMPTS", str(error))
        return
    if unused:
        found = f"pages in {given.prompts.name}; replace no heading of ours, and are never said: {', '.join(unused)}"
        yield Line("words", "wrong", found, "run comeback check on the folder")
    else:
        yield Line("words", "well", f"pages in {given.prompts.name}", "comeback check tells whether they fit")


def _helplines(given: Settings, today: date) -> Iterator[Line]:
    own = given.prompts / "helplines.md" if given.prompts else None
    checked = _days(pages.packaged()["helplines"])
    if own and own.is_file():
        checked |= _days(own.read_text("utf-8", "replace"))
    late = [name for name, day in checked.items() if day is None or (today - day).days > OLD]
    if late:
        found = f"not checked for a year: {', '.join(late)}"
        yield Line("helplines", "warning", found, "check the numbers, and put the day behind the heading")
    else:
        yield Line("helplines", "well", "all checked within a year")


def _days(page: str) -> dict[str, date | None]:
    """When each heading's numbers were last checked; None where no day stands there."""
    days: dict[str, date | None] = {}
    for match in _HEADING.finditer(page):
        try:
            days[match[1]] = date.fromisoformat(match[2] or "")
        except ValueError:
            days[match[1]] = None
    return days


async def _platform(name: str, env: dict[str, str], given: Settings) -> AsyncIterator[Line]:
    from importlib import import_module

    if not _wanted(name, env):
        yield Line(name, "off", f"not set up (deploy/{name}.md)")
        return
    states: dict[str, Literal["well", "warning", "wrong", "off"]] = {"good": "well", "warn": "warning", "bad": "wrong"}
    store = _opened(given)
    for found in await import_module(f"adapters.{name}.doctor").examine(env, SystemClock(), store):
        yield Line(name, states.get(found.level, "warning"), found.what.removeprefix(f"{name.title()}: "), found.do)
    if store is not None:
        await store.close()


def _opened(given: Settings) -> SqlStore | None:
    """The store, where it can be opened as it stands: nothing is made for it."""
    from adapters.storage.database import Database
    from adapters.storage.keys import check, given_cipher
    from adapters.storage.migrate import version
    from adapters.storage.migrations import HEAD
    from adapters.storage.store import SqlStore

    try:
        database = Database(given.database_url)
        check(given, database)
        known = bool(given.keys.get_secret_value()) or given.keys_path.exists()
        if not known or not database.there or version(database) != HEAD:
            return None
        return SqlStore(database, given_cipher(given))
    except Exception:  # what is wrong with it was found before
        return None


def _wanted(name: str, env: dict[str, str]) -> bool:
    """Whether anything of a platform is set, its address apart."""
    ours = {key: value for key, value in env.items() if key.startswith(f"{name.upper()}_")}
    return any(value for key, value in ours.items() if not key.endswith(("_URL", "_SHARDS")))
