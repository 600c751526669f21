"""The links that bring the bot to a server, or to somebody's own apps, with the least permissions.

In a server the bot only answers commands, and only the one who gave them sees it: it needs no permission at all.
"""

from __future__ import annotations

from urllib.parse import quote, urlencode

import aiohttp
import discord

from adapters.discord.rest import Rest
from adapters.discord.settings import WHERE, DiscordSettings, SettingsError, read, refused
from adapters.settings import Settings, named

PAGE = "https://discord.com/oauth2/authorize"
PERMISSIONS = 0


async def links(given: Settings) -> list[tuple[str, str]]:
    """(what it is for, link). Raises SettingsError where the token is missing or not accepted."""
    settings = read(named(given))
    if settings is None:
        raise SettingsError(f"DISCORD_TOKEN is missing. Found in Discord under {WHERE}. deploy/discord.md shows the way.")
    return for_application(await application(settings))


def for_application(id: str) -> list[tuple[str, str]]:
    """The links for an application."""
    server = {"client_id": id, "scope": "bot applications.commands", "permissions": PERMISSIONS, "integration_type": 0}
    oneself = {"client_id": id, "scope": "applications.commands", "integration_type": 1}
    return [
        ("to a server", f"{PAGE}?{urlencode(server, quote_via=quote)}"),
        ("to your own apps", f"{PAGE}?{urlencode(oneself, quote_via=quote)}"),
    ]


async def application(settings: DiscordSettings) -> str:
    """The application's id, asked of Discord. Raises SettingsError."""
    rest = Rest(settings.token, settings.api_url)
    try:
        await rest.login()
    except discord.LoginFailure:
        raise refused("401") from None
    except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError) as error:
        raise SettingsError(
            f"Discord cannot be reached ({type(error).__name__}). Check the network, a proxy, and DISCORD_API_URL."
        ) from None
    finally:
        await rest.close()
    return rest.application_id
