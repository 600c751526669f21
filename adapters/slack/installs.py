"""Workspaces: with which token, and so with which client, one is spoken to.

One workspace has its token in a setting. Many have theirs in the store, encrypted like everything there: an installation is one
entry `slack:install:<team or organisation>`. Tokens that expire are exchanged half an hour before they do, by one task at a time,
and the new pair is written down before it is used.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any, Protocol

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.proxy import proxy_for

log = logging.getLogger("comeback.slack")

EARLY = 1800
"""Seconds before its end at which a token is exchanged."""
ENDED = frozenset({"invalid_refresh_token", "token_expired", "token_revoked", "account_inactive", "invalid_grant"})
"""What Slack says to the exchange of a token where there is nothing left to exchange."""
PREFIX = "slack:install:"
STATE = "slack:oauth:"


class Vault(Protocol):
    """Where installations are kept, encrypted: the store's settings."""

    async def get_setting(self, name: str) -> bytes | None: ...
    async def settings(self, prefix: str) -> dict[str, bytes]: ...
    async def put_setting(self, name: str, value: bytes | None, now: datetime) -> None: ...


@dataclass(frozen=True, slots=True)
class Install:
    """The app in one workspace (or in an organisation, whose id then stands in `team`)."""

    team: str
    token: str
    bot_user: str
    bot_id: str = ""
    scopes: tuple[str, ...] = ()
    refresh: str = ""
    expires: float = 0.0
    """Unix time at which the token ends; 0 where it does not."""

    def dump(self) -> bytes:
        return json.dumps(asdict(self)).encode()

    @classmethod
    def load(cls, data: bytes) -> Install:
        value = json.loads(data)
        return cls(**{**value, "scopes": tuple(value["scopes"])})


class NotInstalled(LookupError):
    """The app is not, or no longer, in that workspace."""


class Workspaces:
    """Gives the client for a workspace. `token` is set for a single workspace, `vault` for many."""

    def __init__(
        self,
        api_url: str,
        session: aiohttp.ClientSession,
        logger: logging.Logger,
        now: Callable[[], datetime],
        *,
        token: str = "",
        vault: Vault | None = None,
        client_id: str = "",
        client_secret: str = "",
    ) -> None:
        self.api_url, self.session, self.logger, self.now = api_url, session, logger, now
        self.token, self.vault = token, vault
        self.client_id, self.client_secret = client_id, client_secret
        self._known: dict[str, Install] = {}
        self._clients: dict[str, tuple[str, AsyncWebClient]] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    def bare(self, token: str | None = None) -> AsyncWebClient:
        """A client on the shared session. It never sends a thing twice by itself: the outbox decides that."""
        client = AsyncWebClient(token=token, base_url=self.api_url, session=self.session, retry_handlers=[], logger=self.logger)
        client.proxy = proxy_for(self.api_url)
        return client

    async def single(self) -> Install:
        """Ask Slack whose token it is; kept for good. Raises SlackApiError where the token is not accepted."""
        answer = await self.bare(self.token).auth_test()
        install = Install(
            team=str(answer.get("team_id") or answer.get("enterprise_id") or ""),
            token=self.token,
            bot_user=str(answer.get("user_id") or ""),
            bot_id=str(answer.get("bot_id") or ""),
            scopes=tuple(str(answer.headers.get("x-oauth-scopes", "")).split(",")),
        )
        self._known[install.team] = install
        return install

    async def install(self, team: str) -> Install:
        """The installation in a workspace, with a token that is good for a while. Raises NotInstalled."""
        async with self._locks.setdefault(team, asyncio.Lock()):
            known = self._known.get(team)
            if known is None and self.token:
                if not self._known:
                    await self.single()
                known = self._known.get(team) or next(iter(self._known.values()))
            if known is None and self.vault is not None:
                data = await self.vault.get_setting(PREFIX + team)
                known = self._known[team] = Install.load(data) if data else _raise(team)
            if known is None:
                raise NotInstalled(team)
            if known.expires and known.expires - self.now().timestamp() < EARLY:
                known = await self._exchange(known)
            return known

    async def teams(self) -> list[str]:
        """The workspaces in which the app is. Raises NotInstalled."""
        if self.token or self.vault is None:
            return [(await self.install("")).team]
        return [name.removeprefix(PREFIX) for name in await self.vault.settings(PREFIX)]

    def known(self, team: str) -> Install | None:
        """The installation in a workspace as it is remembered, if it is."""
        return self._known.get(team)

    async def client(self, team: str) -> AsyncWebClient:
        """The client for a workspace. Raises NotInstalled."""
        install = self._known.get(team)
        if install is None or install.expires:
            install = await self.install(team)
        cached = self._clients.get(team)
        if cached is None or cached[0] != install.token:
            cached = self._clients[team] = (install.token, self.bare(install.token))
        return cached[1]

    async def _exchange(self, known: Install) -> Install:
        try:
            answer = await self.bare().oauth_v2_access(
                client_id=self.client_id,
                client_secret=self.client_secret,
                grant_type="refresh_token",
                refresh_token=known.refresh,
            )
        except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError, ValueError, TypeError, AttributeError) as error:
            data = getattr(error.response, "data", None) if isinstance(error, SlackApiError) else None
            code = str(data.get("error", "")) if isinstance(data, dict) else ""
            assert self.vault is not None
            kept = await self.vault.get_setting(PREFIX + known.team)
            if kept is not None and Install.load(kept).token != known.token:
                # Another process was quicker; its token is written down.
                fresh = self._known[known.team] = Install.load(kept)
                return fresh
            log.warning("slack: the token of a workspace could not be exchanged (%s)", code or type(error).__name__)
            if known.expires > self.now().timestamp():
                return known
            if code not in ENDED:
                raise
            raise NotInstalled(known.team) from None
        fresh = replace(
            known,
            token=str(answer["access_token"]),
            refresh=str(answer.get("refresh_token") or known.refresh),
            expires=self.now().timestamp() + float(answer.get("expires_in") or 0),
        )
        await self.save(fresh)
        return fresh

    async def save(self, install: Install) -> None:
        """Write an installation down, and use it from now on."""
        assert self.vault is not None
        await self.vault.put_setting(PREFIX + install.team, install.dump(), self.now())
        self._known[install.team] = install

    def doubt(self, team: str) -> None:
        """Slack did not accept the token that is remembered: the one that is written down may be newer."""
        if self.vault is not None:
            self._known.pop(team, None)
            self._clients.pop(team, None)

    async def forget(self, team: str) -> None:
        """The app was taken out of a workspace: its token is removed for good."""
        self._known.pop(team, None)
        self._clients.pop(team, None)
        if self.vault is not None:
            await self.vault.put_setting(PREFIX + team, None, self.now())


def _raise(team: str) -> Install:
    raise NotInstalled(team)


def installed(answer: Mapping[str, Any], now: float) -> Install:
    """The installation in what `oauth.v2.access` answered. Raises KeyError where there is no bot token in it."""
    place = (answer.get("enterprise") if answer.get("is_enterprise_install") else answer.get("team")) or {}
    lives = float(answer.get("expires_in") or 0)
    return Install(
        team=str(place["id"]),
        token=str(answer["access_token"]),
        bot_user=str(answer.get("bot_user_id") or ""),
        scopes=tuple(str(answer.get("scope") or "").split(",")),
        refresh=str(answer.get("refresh_token") or ""),
        expires=now + lives if lives else 0.0,
    )
