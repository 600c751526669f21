"""The Discord part of `comeback doctor`: is everything set, does Discord accept it, and if not, what to do."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any

import aiohttp
import discord

from adapters.discord import invite, settings
from adapters.discord.commands import NAME
from adapters.discord.gateway import intents
from adapters.discord.logs import silence
from adapters.discord.rest import Gone, Rest
from adapters.discord.settings import DiscordSettings
from adapters.finding import Finding
from bot.ports import Clock, Refused, TryLater

PATIENCE = 8.0
FEW = 100
"""Fewer starts left than this are worth a word; Discord gives a thousand a day."""
_NETWORK = "Check the network, a proxy, DISCORD_API_URL and DISCORD_GATEWAY_URL."
_PORTAL = "discord.com/developers/applications > your application"


async def examine(env: Mapping[str, str], clock: Clock, vault: Any = None) -> list[Finding]:
    """Everything about Discord, in the order in which to mend it; nothing where Discord is not switched on."""
    silence()
    return [finding async for finding in _examine(env)]


async def _examine(env: Mapping[str, str]) -> AsyncIterator[Finding]:
    try:
        given = settings.read(env)
    except settings.SettingsError as error:
        yield Finding("bad", "Discord: the settings are not complete", str(error))
        return
    if given is None:
        return
    where = f"commands in {len(given.guilds)} servers" if given.guilds else "commands everywhere"
    yield Finding("good", f"Discord: settings for {where}")
    rest = Rest(given.token, given.api_url)
    try:
        async with asyncio.timeout(PATIENCE):
            await rest.login()
        async for finding in _application(rest, given):
            yield finding
    except discord.LoginFailure:
        yield Finding("bad", "Discord: DISCORD_TOKEN is not accepted", str(settings.refused("401")))
    except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError, ValueError, KeyError) as error:
        yield Finding("bad", f"Discord: {given.api_url} cannot be reached ({type(error).__name__})", _NETWORK)
    finally:
        await rest.close()


async def _application(rest: Rest, given: DiscordSettings) -> AsyncIterator[Finding]:
    about = await _ask(rest, "/oauth2/applications/@me")
    if not isinstance(about, Mapping):
        yield Finding("bad", "Discord: does not tell about the application", "Try again in a minute; see discordstatus.com.")
        return
    yield Finding("good", f"Discord: the token belongs to the application {about.get('name', '')}")
    if about.get("interactions_endpoint_url"):
        yield Finding(
            "bad",
            "Discord: commands and buttons go to an address of their own, and not to the bot",
            f"{_PORTAL} > General Information: empty Interactions Endpoint URL.",
        )
    ways = about.get("integration_types_config")
    if isinstance(ways, Mapping) and not {"0", "1"} <= {str(way) for way in ways}:
        yield Finding(
            "warn",
            "Discord: the application cannot be installed in every way that it could",
            f"{_PORTAL} > Installation: tick both Guild Install and User Install.",
        )
    async for finding in _commands(rest, given):
        yield finding
    yield await _line(rest, given.gateway_url)
    link = invite.for_application(rest.application_id)[0][1]
    yield Finding("good", f"Discord: needs the intents {intents().value} and no permission in servers", f"Invite it with {link}")


async def _commands(rest: Rest, given: DiscordSettings) -> AsyncIterator[Finding]:
    for home in [f"guilds/{guild}/commands" for guild in given.guilds] or ["commands"]:
        found = await _ask(rest, f"/applications/{rest.application_id}/{home}")
        names = {one.get("name") for one in found if isinstance(one, Mapping)} if isinstance(found, list) else None
        if names is None:
            yield Finding("bad", f"Discord: {home} cannot be read", "Is the bot in that server? Check DISCORD_GUILDS.")
        elif NAME not in names:
            yield Finding("warn", "Discord: the command is not there yet", "It will be after the first `comeback serve`.")
        else:
            yield Finding("good", f"Discord: /{NAME} is there")


async def _line(rest: Rest, named: str) -> Finding:
    """Whether the gateway can be reached, and how often it may still be greeted today."""
    found = await _ask(rest, "/gateway/bot")
    url = named or (found.get("url") if isinstance(found, Mapping) else None)
    if not isinstance(url, str):
        return Finding("bad", "Discord: the gateway's address is not told", "Try again in a minute; see discordstatus.com.")
    limit = found.get("session_start_limit") if isinstance(found, Mapping) else None
    left = limit.get("remaining") if isinstance(limit, Mapping) else None
    try:
        async with (
            asyncio.timeout(PATIENCE),
            aiohttp.ClientSession() as session,
            session.ws_connect(f"{url}?v=10&encoding=json") as socket,
        ):
            hello = await socket.receive_json()
    except (aiohttp.ClientError, OSError, TimeoutError, TypeError, ValueError) as error:
        return Finding("bad", f"Discord: no connection to the gateway ({type(error).__name__})", _NETWORK)
    if not isinstance(hello, dict) or hello.get("op") != 10:
        return Finding("bad", "Discord: the gateway does not greet", "See discordstatus.com.")
    if isinstance(left, int) and left < FEW:
        return Finding(
            "warn", f"Discord: only {left} starts are left for today", "Look at the log: why does it connect anew so often?"
        )
    return Finding("good", "Discord: the gateway greets")


async def _ask(rest: Rest, path: str) -> Any:
    try:
        return await rest.call("GET", path, within=PATIENCE)
    except (Gone, Refused, TryLater):
        return None
