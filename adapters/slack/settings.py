"""Slack's settings: which there are, what each is for, where Slack shows it, and which way of running they mean."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

API_URL: Final = "https://slack.com/api/"


class SettingsError(ValueError):
    """A setting is missing or wrong. The message says which, where to find it, and what it looks like."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its name in the environment, what it is for and where it is found."""

    name: str
    what: str
    where: str = ""
    default: str = ""

    @property
    def help(self) -> str:
        """One paragraph for `--help`."""
        found = f" Found in Slack under {self.where}." if self.where else ""
        default = f" Default: {self.default}." if self.default else ""
        return f"{self.what}{found}{default}"


SETTINGS: Final = (
    Setting(
        "SLACK_BOT_TOKEN",
        "The bot's token (xoxb-...), for one workspace.",
        "your app at api.slack.com/apps > OAuth & Permissions > Bot User OAuth Token",
    ),
    Setting(
        "SLACK_APP_TOKEN",
        "The app-level token (xapp-...) with the scope connections:write. With it the bot connects by Socket Mode and needs no"
        " public address.",
        "your app > Basic Information > App-Level Tokens",
    ),
    Setting(
        "SLACK_SIGNING_SECRET",
        "The secret that Slack signs its requests with. Without an app-level token the bot listens for requests over HTTP.",
        "your app > Basic Information > App Credentials > Signing Secret",
    ),
    Setting(
        "SLACK_CLIENT_ID",
        "With the client secret: over HTTP, many workspaces may install the bot at /slack/install.",
        "your app > Basic Information > App Credentials > Client ID",
    ),
    Setting("SLACK_CLIENT_SECRET", "Belongs to the client id.", "your app > Basic Information > App Credentials > Client Secret"),
    Setting("COMEBACK_HTTP_HOST", "The address to listen on over HTTP.", default="127.0.0.1"),
    Setting("COMEBACK_HTTP_PORT", "The port to listen on over HTTP; requests go to /slack/events.", default="8080"),
    Setting("SLACK_API_URL", "Where Slack's Web API is. Change it only to talk to a test server.", default=API_URL),
)
_NAMES = {setting.name: setting for setting in SETTINGS}
_REAL = ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET")
_SHAPES = {
    "SLACK_BOT_TOKEN": (re.compile(r"(xoxb-|xoxe\.xoxb-)\S+"), "starts with xoxb-"),
    "SLACK_APP_TOKEN": (re.compile(r"xapp-\S+"), "starts with xapp-"),
    "SLACK_SIGNING_SECRET": (re.compile(r"\S+"), "has no spaces in it"),
    "SLACK_CLIENT_ID": (re.compile(r"\S+"), "has no spaces in it"),
    "SLACK_CLIENT_SECRET": (re.compile(r"\S+"), "has no spaces in it"),
    "SLACK_API_URL": (re.compile(r"https?://\S+"), "starts with https://"),
}


@dataclass(frozen=True, slots=True)
class SlackSettings:
    """What was set, checked for completeness. `mode` is "socket", "http" (one workspace) or "oauth" (many)."""

    mode: Literal["socket", "http", "oauth"]
    bot_token: str = ""
    app_token: str = ""
    signing_secret: str = ""
    client_id: str = ""
    client_secret: str = ""
    api_url: str = API_URL
    host: str = "127.0.0.1"
    port: int = 8080

    def __repr__(self) -> str:
        return f"SlackSettings(mode={self.mode!r}, api_url={self.api_url!r}, host={self.host!r}, port={self.port})"


def read(env: Mapping[str, str]) -> SlackSettings | None:
    """The settings in an environment; `None` where nothing of Slack is set. Raises SettingsError."""
    given = {name: env.get(name, "").strip() for name in _NAMES}
    if not any(given[name] for name in _REAL):
        return None
    for name, (shape, looks) in _SHAPES.items():
        if given[name] and not shape.fullmatch(given[name]):
            raise SettingsError(_wrong(name, looks))
    port = given["COMEBACK_HTTP_PORT"] or "8080"
    if not port.isdecimal() or not 0 <= int(port) < 65536:
        raise SettingsError("COMEBACK_HTTP_PORT must be a port number, for example 8080.")
    mode: Literal["socket", "http", "oauth"]
    if given["SLACK_APP_TOKEN"]:
        mode, needed = "socket", ["SLACK_BOT_TOKEN"]
    elif given["SLACK_CLIENT_ID"] or given["SLACK_CLIENT_SECRET"]:
        mode, needed = "oauth", ["SLACK_SIGNING_SECRET", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"]
    else:
        mode, needed = "http", ["SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET"]
    missing = [name for name in needed if not given[name]]
    if missing:
        raise SettingsError(_missing(missing, given))
    return SlackSettings(
        mode=mode,
        bot_token="" if mode == "oauth" else given["SLACK_BOT_TOKEN"],
        app_token=given["SLACK_APP_TOKEN"],
        signing_secret=given["SLACK_SIGNING_SECRET"],
        client_id=given["SLACK_CLIENT_ID"],
        client_secret=given["SLACK_CLIENT_SECRET"],
        api_url=(given["SLACK_API_URL"] or API_URL).rstrip("/") + "/",
        host=given["COMEBACK_HTTP_HOST"] or "127.0.0.1",
        port=int(port),
    )


def _wrong(name: str, looks: str) -> str:
    where = f" Find it in Slack under {_NAMES[name].where}." if _NAMES[name].where else ""
    return f"{name} does not look right: it {looks}.{where}"


def _missing(names: list[str], given: Mapping[str, str]) -> str:
    lines = [f"{name} is missing. {_NAMES[name].help}" for name in names]
    if names == ["SLACK_SIGNING_SECRET"] and given["SLACK_BOT_TOKEN"]:
        lines.append(f"Or set SLACK_APP_TOKEN to connect by Socket Mode. {_NAMES['SLACK_APP_TOKEN'].help}")
    return "\n".join(lines)


def refused(name: str, code: str) -> SettingsError:
    """The error for a token that Slack itself does not accept."""
    return SettingsError(
        f"Slack does not accept {name} ({code}). Copy it again from {_NAMES[name].where}, and check that the app is still"
        " installed in the workspace."
    )
