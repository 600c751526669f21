"""The Slack part of `comeback doctor`: is everything set, does Slack accept it, and if not, what to do."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any, Literal

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from adapters.finding import Finding
from adapters.slack import manifest, settings
from adapters.slack.channel import UNANSWERED, TokenRefused, code_of, meaning
from adapters.slack.installs import PREFIX, Install, Workspaces
from adapters.slack.logs import library_logger
from adapters.slack.proxy import proxy_for
from adapters.slack.settings import SlackSettings
from bot.ports import Clock, Refused

SKEW = 60
"""Seconds by which the clock may be wrong; Slack's signatures are refused from 300 on."""
PATIENCE = 8.0


async def examine(env: Mapping[str, str], clock: Clock, vault: Any = None) -> list[Finding]:
    """Everything about Slack, in the order in which to mend it; nothing where Slack is not switched on.

    `vault` is the store, where it could be opened; it is asked for installations."""
    return [finding async for finding in _examine(env, clock, vault)]


async def _examine(env: Mapping[str, str], clock: Clock, vault: Any) -> AsyncIterator[Finding]:
    try:
        given = settings.read(env)
    except settings.SettingsError as error:
        yield Finding("bad", "Slack: the settings are not complete", str(error))
        return
    if given is None:
        return
    ways = {"socket": "Socket Mode", "http": "HTTP, one workspace", "oauth": "HTTP, many workspaces"}
    yield Finding("good", f"Slack: settings for {ways[given.mode]}")
    for line in manifest.drift(manifest.load()):
        yield Finding("bad", f"Slack: the manifest: {line}", "Mend deploy/slack-manifest.yaml and update the app with it.")
    session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE))
    try:
        spaces = Workspaces(given.api_url, session, library_logger(), clock.now, token=given.bot_token, vault=vault)
        if given.mode == "oauth":
            async for finding in _installations(spaces, vault):
                yield finding
        else:
            async for finding in _token(spaces, given, clock.now()):
                yield finding
        if given.mode == "socket":
            yield await _line(spaces, given, session)
        else:
            yield Finding(
                "good",
                f"Slack: requests are expected at {given.host}:{given.port}/slack/events",
                "In Slack, Event Subscriptions > Request URL must say Verified.",
            )
    finally:
        await session.close()


async def _token(spaces: Workspaces, given: SlackSettings, now: datetime) -> AsyncIterator[Finding]:
    try:
        answer = await spaces.bare(given.bot_token).auth_test()
    except SlackApiError as error:
        code = code_of(error)
        if code and isinstance(meaning(error), Refused | TokenRefused):
            yield Finding("bad", "Slack: SLACK_BOT_TOKEN is not accepted", str(settings.refused("SLACK_BOT_TOKEN", str(code))))
        else:
            yield Finding(
                "bad",
                f"Slack: does not answer properly ({code or 'no JSON'})",
                "Try again in a minute; see https://slack-status.com.",
            )
        return
    except UNANSWERED as error:
        yield Finding("bad", f"Slack: {given.api_url} cannot be reached ({type(error).__name__})", _NETWORK)
        return
    yield Finding("good", f"Slack: the bot's token belongs to the workspace {answer.get('team', '')}")
    for finding in _scopes(str(answer.headers.get("x-oauth-scopes", ""))):
        yield finding
    date = answer.headers.get("Date")
    if date:
        skew = abs((parsedate_to_datetime(date) - now).total_seconds())
        if skew > SKEW:
            yield Finding("bad", f"Slack: this machine's clock is {skew:.0f} s off", "Set the clock, for example with NTP.")
        else:
            yield Finding("good", "Slack: the clock is right")


_NETWORK = "Check the network, a proxy, and SLACK_API_URL."


def _scopes(header: str) -> list[Finding]:
    """What the token may do, beside what the bot needs."""
    if not header:
        return [Finding("warn", "Slack: the token's scopes are not told", "Compare them with deploy/slack-manifest.yaml.")]
    has = {scope.strip() for scope in header.split(",")}
    missing = [
        Finding(
            "bad",
            f"Slack: the scope {scope} is missing; without it the bot cannot {manifest.SCOPES[scope]}",
            "Your app > App Manifest: paste deploy/slack-manifest.yaml, save, and reinstall the app.",
        )
        for scope in sorted(set(manifest.SCOPES) - has)
    ]
    needless = [
        Finding("warn", f"Slack: the scope {scope} is granted and not needed", "Take it out and reinstall the app.")
        for scope in sorted(has - set(manifest.SCOPES))
    ]
    good = Finding("good", "Slack: the scopes are those that are needed, and no other")
    return [*missing, *needless] or [good]


async def _line(spaces: Workspaces, given: SlackSettings, session: aiohttp.ClientSession) -> Finding:
    """Whether a Socket Mode connection can be made."""
    try:
        opened = await spaces.bare().apps_connections_open(app_token=given.app_token)
    except SlackApiError as error:
        code = code_of(error) or "no answer of Slack's"
        return Finding("bad", "Slack: SLACK_APP_TOKEN is not accepted", str(settings.refused("SLACK_APP_TOKEN", code)))
    except UNANSWERED as error:
        return Finding("bad", f"Slack: {given.api_url} cannot be reached ({type(error).__name__})", _NETWORK)
    url = str(opened.get("url") or "")
    try:
        async with asyncio.timeout(PATIENCE), session.ws_connect(url, proxy=proxy_for(url)) as socket:
            hello = await socket.receive_json()
    except (aiohttp.ClientError, OSError, TimeoutError, TypeError, ValueError) as error:
        return Finding("bad", f"Slack: no Socket Mode connection ({type(error).__name__})", _NETWORK)
    if not isinstance(hello, dict) or hello.get("type") != "hello":
        return Finding("bad", "Slack: the connection does not greet", "Enable Socket Mode in the app's settings.")
    return Finding("good", "Slack: a Socket Mode connection can be made")


async def _installations(spaces: Workspaces, vault: Any) -> AsyncIterator[Finding]:
    """Every workspace that installed the bot, and whether its token still works."""
    if vault is None:
        yield Finding("warn", "Slack: the workspaces that installed the bot were not looked at")
        return
    kept = await vault.settings(PREFIX)
    if not kept:
        yield Finding("warn", "Slack: no workspace has installed the bot yet", "Open /slack/install at the bot's address.")
        return
    working = 0
    for data in kept.values():
        with contextlib.suppress(SlackClientError, aiohttp.ClientError, OSError, TimeoutError, ValueError):
            answer = await spaces.bare(Install.load(data).token).auth_test()
            working += 1
            for finding in _scopes(str(answer.headers.get("x-oauth-scopes", ""))):
                if finding.level == "bad":
                    yield finding
    level: Literal["good", "bad"] = "good" if working == len(kept) else "bad"
    do = "" if level == "good" else "Install it there again at /slack/install."
    yield Finding(level, f"Slack: {working} of {len(kept)} installations work", do)
