"""Installing the bot into a workspace over HTTP: Slack's OAuth, with the state kept in the store and good once."""

from __future__ import annotations

import html
import logging
import secrets
from urllib.parse import urlencode

import aiohttp
from aiohttp import web
from slack_sdk.errors import SlackApiError, SlackClientError

from adapters.slack import manifest
from adapters.slack.installs import STATE, Vault, Workspaces, installed
from adapters.slack.settings import SlackSettings
from bot.ports import Clock

log = logging.getLogger("comeback.slack")

LIVES = 600
"""Seconds between the first page and Slack sending the installer back."""
COOKIE = "comeback-install"


class OAuth:
    """The two pages: /slack/install leads to Slack, /slack/oauth_redirect is where Slack leads back to."""

    def __init__(self, settings: SlackSettings, workspaces: Workspaces, vault: Vault, clock: Clock) -> None:
        self.settings, self.workspaces, self.vault, self.clock = settings, workspaces, vault, clock

    async def install(self, request: web.Request) -> web.Response:
        """Send the installer to Slack."""
        state = secrets.token_urlsafe(24)
        now = self.clock.now()
        await self.vault.put_setting(STATE + state, str(now.timestamp() + LIVES).encode(), now)
        ask = {"client_id": self.settings.client_id, "scope": ",".join(manifest.SCOPES), "state": state}
        base = self.settings.api_url.removesuffix("api/")
        answer = web.HTTPFound(f"{base}oauth/v2/authorize?{urlencode(ask)}")
        answer.set_cookie(COOKIE, state, max_age=LIVES, httponly=True, samesite="Lax", secure=request.secure)
        raise answer

    async def redirect(self, request: web.Request) -> web.Response:
        """Take the installer back: the code is exchanged for a token, and the token kept."""
        state, code = request.query.get("state", ""), request.query.get("code", "")
        if request.query.get("error"):
            return _page("The installation was cancelled in Slack. Nothing was installed.", 400)
        if not await self._known(state, request.cookies.get(COOKIE, "")):
            return _page("This page is too old, or was opened in another browser. Start again at /slack/install.", 400)
        try:
            answer = await self.workspaces.bare().oauth_v2_access(
                client_id=self.settings.client_id, client_secret=self.settings.client_secret, code=code
            )
            install = installed(answer.data if isinstance(answer.data, dict) else {}, self.clock.now().timestamp())
            await self.workspaces.save(install)
        except SlackApiError as error:
            log.warning("slack: an installation failed (%s)", error.response.get("error", ""))
            return _page("Slack did not accept the installation. Start again at /slack/install.", 400)
        except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError, KeyError, TypeError, ValueError) as error:
            log.warning("slack: an installation failed (%s)", type(error).__name__)
            return _page("Slack could not be reached. Start again at /slack/install in a minute.", 502)
        log.info("slack: the app was installed into a workspace")
        return _page("Comeback is installed. Open it in Slack under Apps, and say hello.", 200)

    async def _known(self, state: str, cookie: str) -> bool:
        """Whether we gave out this state, to this browser, not long ago; it is spent by asking."""
        if not state or not secrets.compare_digest(state.encode(), cookie.encode()):
            return False
        until = await self.vault.get_setting(STATE + state)
        if until is None:
            return False
        now = self.clock.now()
        await self.vault.put_setting(STATE + state, None, now)
        return float(until) > now.timestamp()


def _page(text: str, status: int) -> web.Response:
    body = f"<!doctype html><meta charset=utf-8><title>Comeback</title><p>{html.escape(text)}</p>"
    return web.Response(text=body, status=status, content_type="text/html")
