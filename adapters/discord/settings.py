"""Discord's settings: which there are, what each is for, and where Discord shows it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

API_URL: Final = "https://discord.com/api/v10"
WHERE: Final = "discord.com/developers/applications > your application > Bot > Token"


class SettingsError(ValueError):
    """A setting is missing or wrong. The message says which, where to find it, and what it looks like."""


@dataclass(frozen=True, slots=True)
class DiscordSettings:
    """What was set, checked. `guilds`: servers to which commands are synced instead of globally; `shards` 0: as many as
    Discord recommends; `gateway_url` empty: the one that the API names."""

    token: str
    guilds: tuple[int, ...] = ()
    shards: int = 0
    api_url: str = API_URL
    gateway_url: str = ""

    def __repr__(self) -> str:
        where = f"api_url={self.api_url!r}, gateway_url={self.gateway_url!r}"
        return f"DiscordSettings(guilds={self.guilds!r}, shards={self.shards}, {where})"


def read(env: Mapping[str, str]) -> DiscordSettings | None:
    """The settings in an environment; `None` where no token is set. Raises SettingsError."""
    token = env.get("DISCORD_TOKEN", "").strip().removeprefix("Bot ").strip()
    if not token:
        if env.get("DISCORD_GUILDS", "").strip():
            raise SettingsError(f"DISCORD_TOKEN is missing. Found in Discord under {WHERE}.")
        return None
    if not re.fullmatch(r"[\x21-\x7e]+", token):
        raise SettingsError(f"DISCORD_TOKEN does not look right: it has no spaces in it. Copy it again from {WHERE}.")
    url = (env.get("DISCORD_API_URL", "").strip() or API_URL).rstrip("/")
    if not re.fullmatch(r"https?://\S+", url):
        raise SettingsError(f"DISCORD_API_URL does not look right: it starts with https:// (the usual one is {API_URL}).")
    gateway = env.get("DISCORD_GATEWAY_URL", "").strip()
    if gateway and not re.fullmatch(r"wss?://\S+", gateway):
        raise SettingsError(
            "DISCORD_GATEWAY_URL does not look right: it starts with wss:// (leave it empty, and the API is asked for it)."
        )
    guilds = [part for part in re.split(r"[,\s]+", env.get("DISCORD_GUILDS", "")) if part]
    # A test server may count from one.
    digits = r"\d{15,20}" if url == API_URL else r"\d{1,20}"
    if not all(re.fullmatch(digits, guild) for guild in guilds):
        raise SettingsError(
            "DISCORD_GUILDS must be server ids parted by commas, each a number of 17 to 19 digits. In Discord, switch on "
            "User Settings > Advanced > Developer Mode, then right-click the server and choose Copy Server ID."
        )
    shards = env.get("DISCORD_SHARDS", "").strip() or "0"
    if not re.fullmatch(r"\d{1,4}", shards):
        raise SettingsError("DISCORD_SHARDS must be a number; 0 lets Discord recommend it.")
    return DiscordSettings(token, tuple(int(guild) for guild in guilds), int(shards), url, gateway)


def refused(why: str) -> SettingsError:
    """The error for a token that Discord itself does not accept."""
    return SettingsError(f"Discord does not accept DISCORD_TOKEN ({why}). Reset and copy it again at {WHERE}.")
