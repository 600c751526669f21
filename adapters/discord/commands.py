"""The commands: what they are called, what they take, what is offered while one types, and when Discord is told.

Discord shows a command's words itself, so they are sent to it ahead. `Sync` sends them only where they differ from what was sent
last, since Discord limits how many commands a bot may make in a day.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any, Final, Protocol
from zoneinfo import available_timezones

import discord
from discord import app_commands

from adapters.discord import markdown
from adapters.discord.rest import Gone, Rest
from adapters.discord.settings import DiscordSettings
from bot import places
from bot.events import Commanded, Event
from bot.nudges import KINDS
from bot.ports import Refused, TryLater
from bot.records import Case, Record
from bot.rehearsal.library import cards
from bot.wording import Wording, normal

log = logging.getLogger("comeback.discord")

NAME: Final = "comeback"
SUBCOMMANDS: Final[Mapping[str, tuple[str, ...]]] = {
    "rejected": ("told",),
    "rehearse": ("interviewer",),
    "check": ("message",),
    "reply": ("words",),
    "news": (),
    "plan": (),
    "interview": (),
    "cases": ("case",),
    "nudges": ("kind",),
    "progress": (),
    "ask": ("question",),
    "settings": ("zone", "country"),
    "privacy": (),
    "export": (),
    "erase": (),
    "help": (),
}
"""Every subcommand with its options, none of which must be given."""
OFFERS: Final = frozenset({"interviewer", "case", "kind", "zone", "country"})
"""Options for which choices are offered while one types; the others are free text."""
MENUS: Final[Mapping[str, str]] = {"menu_check": "check", "menu_reply": "reply"}
"""The commands on a message, by their heading, and the command that each stands for."""
MOST: Final = 25
LONGEST: Final = 6000
SETTING: Final = "discord/commands"

SUB, STRING = 1, 3
ON_SERVERS, FOR_ONESELF = 0, 1
IN_SERVER, WITH_BOT = 0, 1

Json = dict[str, Any]


def event(name: str, options: Mapping[str, str]) -> Event:
    """A command as an event: what its options say is the text after it; several are parted by semicolons."""
    given = (options.get(option, "").strip() for option in SUBCOMMANDS.get(name, ()))
    return Commanded(name=name, text="; ".join(said for said in given if said))


def menus(wording: Wording) -> dict[str, str]:
    """The names of the commands on a message, and the command that each stands for."""
    return {" ".join(wording.heading(f"discord.{heading}").wordings[0].split()): name for heading, name in MENUS.items()}


# -- what Discord is told


class Words(app_commands.Translator):
    """Translates a command's words by the same heading of another locale's page, where there is one."""

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        heading = str(string.extras.get("heading", ""))
        return _page(str(locale.value)).get(heading) or _page(str(locale.value).partition("-")[0]).get(heading)


@cache
def _page(locale: str) -> Mapping[str, str]:
    """The words of another locale's page for Discord; nothing where that locale has none."""
    page = files("prompts") / locale / "discord.md"
    if locale.startswith("en") or not page.is_file():
        return {}
    found = Wording.read({"discord": page.read_text("utf-8")}, locale)
    return {name: " ".join(heading.wordings[0].split()) for name, heading in found.headings.items()}


async def payloads(wording: Wording, translator: app_commands.Translator) -> list[Json]:
    """Every command as Discord wants it, descriptions in every locale that has a page."""

    async def described(heading: str) -> Json:
        words = " ".join(wording.heading(heading).wordings[0].split())
        text = app_commands.locale_str(words, heading=heading)
        context: Any = app_commands.TranslationContext(app_commands.TranslationContextLocation.other, data=None)
        others = {
            str(locale.value): markdown.cut(said, 100)
            for locale in discord.Locale
            if (said := await translator.translate(text, locale, context)) is not None
        }
        return {"description": markdown.cut(words, 100), **({"description_localizations": others} if others else {})}

    where: Json = {
        "integration_types": [ON_SERVERS, FOR_ONESELF],
        "contexts": [IN_SERVER, WITH_BOT],
        "default_member_permissions": None,
        "nsfw": False,
    }
    subcommands = []
    for name, options in SUBCOMMANDS.items():
        inputs = []
        for option in options:
            one: Json = {"type": STRING, "name": option, **await described(f"discord.do_{name}_{option}"), "required": False}
            inputs.append(one | ({"autocomplete": True} if option in OFFERS else {"max_length": LONGEST}))
        subcommands.append({"type": SUB, "name": name, **await described(f"discord.do_{name}"), "options": inputs})
    group = {"type": 1, "name": NAME, **await described("discord.command"), "options": subcommands, **where}
    on_messages = [{"type": 3, "name": name[:32], **where} for name in menus(wording)]
    return [group, *on_messages]


class Vault(Protocol):
    """Where the mark of what was sent last is kept; the store is one."""

    async def get_setting(self, name: str) -> bytes | None: ...

    async def put_setting(self, name: str, value: bytes | None, now: datetime) -> None: ...


async def sync(rest: Rest, settings: DiscordSettings, wording: Wording, vault: Vault, now: datetime) -> int:
    """Tell Discord the commands, globally or to the servers in the settings, where they changed since the last time; returns to
    how many places. A place whose setting went away is emptied, so that no command stands there twice."""
    wanted = await payloads(wording, Words())
    stamp = hashlib.blake2b(json.dumps(wanted, sort_keys=True).encode(), digest_size=16).hexdigest()
    kept = await vault.get_setting(SETTING)
    try:
        before: dict[str, str] = json.loads(kept) if kept else {}
    except ValueError:
        before = {}
    if before.get("application", rest.application_id) != rest.application_id:
        before = {}
    known = {name: mark for name, mark in before.items() if name != "application"}
    homes = [f"guilds/{guild}/commands" for guild in settings.guilds] or ["commands"]
    told = 0
    for home in [*homes, *(name for name in known if name not in homes)]:
        mark = stamp if home in homes else ""
        if known.get(home) == mark:
            continue
        try:
            path = f"/applications/{{application_id}}/{home}"
            await rest.call("PUT", path, wanted if mark else [], application_id=rest.application_id)
        except (Gone, Refused):
            log.error("discord: the commands could not be set for %s; is the bot in that server?", home)
            continue
        except TryLater:
            log.warning("discord: the commands could not be set yet; they will be at the next start")
            continue
        told += 1
        if mark:
            known[home] = mark
        else:
            known.pop(home, None)
    if told:
        body = json.dumps(known | {"application": rest.application_id}).encode()
        await vault.put_setting(SETTING, body, now)
        log.info("discord: the commands were set anew in %d places", told)
    return told


# -- what is offered while one types


def choices(option: str, typed: str, records: Sequence[Record], wording: Wording) -> list[Json]:
    """Up to 25 choices for an option, those that fit what was typed; the likeliest first."""
    match option:
        case "interviewer":
            found = [(f"{card.name}, {card.role} ({id})", id) for id, card in cards().items() if id.startswith("P")]
        case "case":
            open_first = sorted(
                (r for r in records if isinstance(r, Case)), key=lambda c: (c.phase == "closed", -c.opened.timestamp())
            )
            found = [(", ".join(part for part in (c.employer, c.role) if part), c.employer or c.role) for c in open_first]
        case "kind":
            named = ((kind, wording.headings.get(f"nudges.kind_{kind.lower()}")) for kind in KINDS)
            found = [(" ".join(heading.wordings[0].split()), kind) for kind, heading in named if heading is not None]
        case "zone":
            found = [(zone.replace("_", " "), zone) for zone in _zones()]
        case "country":
            found = [(name, name) for name in _countries()]
        case _:
            return []
    return _fitting(typed, found)


def _fitting(typed: str, found: Iterable[tuple[str, str]]) -> list[Json]:
    """Those that begin with what was typed, then those with a word that does, then those that hold it."""
    wanted = normal(typed.replace("_", " ").replace("/", " "))
    ranked: list[tuple[int, int, str, str]] = []
    seen = set()
    for place, (name, value) in enumerate(found):
        if not name.strip() or not value.strip() or value in seen:
            continue
        seen.add(value)
        shown = normal(name.replace("/", " "))
        if shown.startswith(wanted) or normal(value) == wanted:
            rank = 0
        elif f" {wanted}" in shown:
            rank = 1
        elif wanted in shown:
            rank = 2
        else:
            continue
        ranked.append((rank, place, name, value))
    return [{"name": markdown.cut(name, 100), "value": value[:100]} for _, _, name, value in sorted(ranked)[:MOST]]


@cache
def _zones() -> tuple[str, ...]:
    """Zones that people live in, by their usual names; the busiest first where nothing was typed."""
    first = ("Europe/London", "Europe/Dublin", "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
             "America/Toronto", "Australia/Sydney", "Europe/Berlin", "Europe/Paris", "Europe/Madrid", "Asia/Kolkata")  # fmt: skip
    areas = ("Africa/", "America/", "Antarctica/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/")
    known = available_timezones()
    rest = sorted(zone for zone in known if zone.startswith(areas) and zone not in first)
    return (*(zone for zone in first if zone in known), *rest)


@cache
def _countries() -> tuple[str, ...]:
    return places.countries()
