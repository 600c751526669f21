"""Settings, manifest and doctor: what an operator meets."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters.clock import SystemClock
from adapters.finding import Finding
from adapters.slack import app, channel, doctor, inbound, installs, manifest, oauth, settings
from tests.fakes.slack import APP_TOKEN, EVENTS, SCOPES, SlackServer

SOCKET = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}
SOURCES = [Path(str(module.__file__)).read_text() for module in (app, channel, installs, oauth)]


# -- settings


def test_nothing_set_is_no_slack() -> None:
    """Without any token Slack is switched off."""
    assert settings.read({"SLACK_API_URL": "http://127.0.0.1:1/api/"}) is None


@pytest.mark.parametrize(
    ("env", "mode"),
    [
        (SOCKET, "socket"),
        (SOCKET | {"SLACK_SIGNING_SECRET": "s"}, "socket"),
        ({"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s"}, "http"),
        ({"SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "c", "SLACK_SIGNING_SECRET": "s"}, "oauth"),
    ],
)
def test_the_tokens_decide_how_it_runs(env: dict[str, str], mode: str) -> None:
    """Which tokens are set says how Slack is spoken to."""
    found = settings.read(env)
    assert found is not None
    assert found.mode == mode


@pytest.mark.parametrize(
    ("env", "named"),
    [
        ({"SLACK_APP_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN"),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "SLACK_SIGNING_SECRET"),
        ({"SLACK_SIGNING_SECRET": "s"}, "SLACK_BOT_TOKEN"),
        ({"SLACK_CLIENT_ID": "1.2", "SLACK_SIGNING_SECRET": "s"}, "SLACK_CLIENT_SECRET"),
        ({"SLACK_CLIENT_SECRET": "c", "SLACK_CLIENT_ID": "1.2"}, "SLACK_SIGNING_SECRET"),
        (SOCKET | {"SLACK_BOT_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN"),
        (SOCKET | {"SLACK_APP_TOKEN": "xoxb-1"}, "SLACK_APP_TOKEN"),
    ],
)
def test_a_missing_or_wrong_setting_is_named_with_its_place(env: dict[str, str], named: str) -> None:
    """The error names the setting and the page of Slack where it is found."""
    with pytest.raises(settings.SettingsError, match=named) as error:
        settings.read(env)
    assert "your app" in str(error.value)


def test_settings_do_not_show_their_secrets() -> None:
    """Printing the settings shows no token."""
    assert "xoxb" not in repr(settings.read(SOCKET))


# -- manifest


def called_methods() -> set[str]:
    """Every method of the Web API that the code calls, read from its source."""
    found = set()
    for source in SOURCES:
        found |= set(re.findall(r"\.((?:assistant|chat|conversations|files|users|views)_[A-Za-z_]+)\(", source))
        found |= {name.replace(".", "_") for name in re.findall(r'api_call\("([a-zA-Z.]+)"', source)}
    return {name.replace("_", ".") for name in found}


def test_the_manifest_asks_for_what_the_code_uses() -> None:
    """The shipped manifest has every command, shortcut, event and scope that the code uses, and no other."""
    assert manifest.drift(manifest.load()) == []


def test_every_scope_is_used_by_a_call() -> None:
    """Each method that the code calls and that needs a scope is listed with it, and each scope serves something."""
    unscoped = {"views.open", "views.publish"}
    assert called_methods() - unscoped == set(manifest.METHODS)
    assert set(manifest.METHODS.values()) | {"commands"} == set(manifest.SCOPES)


def test_the_loopback_slack_grants_just_the_manifests_scopes_and_events() -> None:
    """The tests' Slack grants no more than the manifest asks for, so that a missing scope fails a test."""
    assert set(manifest.SCOPES) == SCOPES
    assert set(inbound.EVENTS) == EVENTS


def test_every_scope_in_the_manifest_says_what_it_is_for() -> None:
    """The manifest explains each scope in the words of the code, and so does the page for admins."""
    page = manifest.path().read_text()
    admins = (manifest.path().parent / "slack.md").read_text()
    for scope, reason in manifest.SCOPES.items():
        assert f"- {scope} # {reason}" in page
        assert f"| `{scope}` | {reason} |" in admins


def test_listeners_and_manifest_agree() -> None:
    """What slack-bolt listens to is what the manifest subscribes to."""
    listened = set(re.findall(r'"(message|app_home_opened|user_change|app_uninstalled|tokens_revoked)"', SOURCES[0]))
    assert {name.partition(".")[0] for name in inbound.EVENTS} == listened


@pytest.mark.parametrize(
    "change",
    [
        ("      - im:write # open", "      - im:writ # open"),
        ("callback_id: turned_down", "callback_id: turned_up"),
        ("      - user_change # keep the time zone right\n", ""),
        ("command: /comeback", "command: /goback"),
        ("  interactivity:\n    is_enabled: true", "  interactivity:\n    is_enabled: false"),
        ("type: message\n      callback_id: check_request", "type: global\n      callback_id: check_request"),
    ],
)
def test_drift_is_seen(change: tuple[str, str]) -> None:
    """A manifest that differs in one point is told so."""
    import yaml

    page = manifest.text()
    assert change[0] in page
    assert manifest.drift(yaml.safe_load(page.replace(*change))) != []


def test_the_url_is_filled_in() -> None:
    """With an address the manifest is for HTTP: Socket Mode off, and every request led to it."""
    data = manifest.load("https://bot.example.com/")
    assert manifest.drift(data) == []
    at = "https://bot.example.com/slack/events"
    assert data["settings"]["socket_mode_enabled"] is False
    assert data["settings"]["event_subscriptions"]["request_url"] == at
    assert data["settings"]["interactivity"]["request_url"] == at
    assert data["features"]["slash_commands"][0]["url"] == at
    assert data["oauth_config"]["redirect_urls"] == ["https://bot.example.com/slack/oauth_redirect"]
    plain = manifest.load()
    assert plain["settings"]["socket_mode_enabled"] is True
    assert "example" not in str(plain)


@pytest.mark.parametrize("url", ["http://bot.example.com", "bot.example.com", "https://a b"])
def test_an_address_without_tls_is_refused(url: str) -> None:
    """Slack wants https, and so the command says."""
    with pytest.raises(ValueError, match="https://"):
        manifest.text(url)


def test_manifest_limits_are_kept() -> None:
    """Names and descriptions fit what Slack takes."""
    data = manifest.load()
    shown = data["display_information"]
    assert len(shown["name"]) <= 35
    assert len(shown["description"]) <= 140
    assert 174 <= len(shown["long_description"]) <= 4000
    for shortcut in data["features"]["shortcuts"]:
        assert len(shortcut["name"]) <= 75
        assert len(shortcut["description"]) <= 150


# -- doctor


@pytest.fixture
async def slack() -> AsyncIterator[SlackServer]:
    async with SlackServer() as server:
        yield server


def env(slack: SlackServer, **more: str) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": slack.workspace("T1").token,
        "SLACK_APP_TOKEN": APP_TOKEN,
        "SLACK_API_URL": slack.api_url,
        **more,
    }


def levels(findings: list[Finding]) -> set[str]:
    return {one.level for one in findings}


async def test_doctor_finds_nothing_where_all_is_well(slack: SlackServer) -> None:
    """With good tokens, scopes, connection and clock, every finding is good."""
    findings = await doctor.examine(env(slack), SystemClock())
    assert levels(findings) == {"good"}
    assert len(findings) >= 5


async def test_doctor_is_silent_without_slack() -> None:
    """Where Slack is not switched on there is nothing to find."""
    assert await doctor.examine({}, SystemClock()) == []


@pytest.mark.parametrize(
    ("more", "named"),
    [
        ({"SLACK_BOT_TOKEN": ""}, "SLACK_BOT_TOKEN"),
        ({"SLACK_BOT_TOKEN": "xoxb-wrong"}, "SLACK_BOT_TOKEN"),
        ({"SLACK_APP_TOKEN": "xapp-wrong"}, "SLACK_APP_TOKEN"),
        ({"SLACK_API_URL": "http://127.0.0.1:9/api/"}, "SLACK_API_URL"),
    ],
)
async def test_doctor_names_what_is_wrong(slack: SlackServer, more: dict[str, str], named: str) -> None:
    """Each fault is found, with the setting to look at."""
    findings = await doctor.examine(env(slack) | more, SystemClock())
    assert any(one.level == "bad" and named in one.do for one in findings)


async def test_doctor_sees_missing_and_needless_scopes(slack: SlackServer) -> None:
    """A scope too few is bad, a scope too many is worth a look."""
    slack.workspaces["T1"].scopes = (SCOPES - {"im:write"}) | {"channels:read"}
    findings = await doctor.examine(env(slack), SystemClock())
    assert any(one.level == "bad" and "im:write" in one.what for one in findings)
    assert any(one.level == "warn" and "channels:read" in one.what for one in findings)


async def test_doctor_sees_a_wrong_clock(slack: SlackServer) -> None:
    """A clock that is minutes off is found before Slack's requests are refused for it."""

    class Late:
        def now(self) -> datetime:
            return datetime.now(UTC) - timedelta(minutes=4)

    findings = await doctor.examine(env(slack), Late())
    assert any(one.level == "bad" and "clock" in one.what for one in findings)


async def test_doctor_looks_at_every_installation(slack: SlackServer) -> None:
    """With many workspaces, those whose token no longer works are counted."""
    good = installs.Install("T1", slack.workspace("T1").token, "U1")
    lost = installs.Install("T2", "xoxb-lost", "U2")

    class Vault:
        async def settings(self, prefix: str) -> dict[str, bytes]:
            return {prefix + one.team: one.dump() for one in (good, lost)}

    many = {"SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "c", "SLACK_SIGNING_SECRET": "s"}
    asked: dict[str, Any] = many | {"SLACK_API_URL": slack.api_url}
    findings = await doctor.examine(asked, SystemClock(), Vault())
    assert any(one.level == "bad" and "1 of 2" in one.what for one in findings)
