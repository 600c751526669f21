"""Settings, commands, invitation and doctor."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from discord import app_commands

from adapters.clock import SystemClock
from adapters.discord import commands, doctor, invite, settings
from adapters.discord.settings import DiscordSettings, SettingsError
from adapters.settings import Settings
from bot import flows, pages
from bot.events import Commanded
from tests.discord.stage import DiscordStage
from tests.fakes.discord import APP_ID, GUILD_ID, TOKEN, DiscordServer
from tests.fakes.discord_components import command_breaches


def env(server: DiscordServer, **more: str) -> dict[str, str]:
    return {"DISCORD_TOKEN": TOKEN, "DISCORD_API_URL": server.api_url} | more


# -- settings


def test_without_a_token_discord_is_off() -> None:
    """Nothing set means that Discord is not run."""
    assert settings.read({}) is None
    assert settings.read({"DISCORD_SHARDS": "0", "DISCORD_API_URL": "https://x"}) is None


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"DISCORD_TOKEN": "a b"}, "DISCORD_TOKEN"),
        ({"DISCORD_GUILDS": "123456789012345678"}, "DISCORD_TOKEN is missing"),
        ({"DISCORD_TOKEN": "x", "DISCORD_GUILDS": "my server"}, "Copy Server ID"),
        ({"DISCORD_TOKEN": "x", "DISCORD_SHARDS": "many"}, "DISCORD_SHARDS"),
        ({"DISCORD_TOKEN": "x", "DISCORD_API_URL": "discord"}, "https://"),
    ],
)
def test_a_wrong_setting_is_named_with_what_to_do(given: dict[str, str], says: str) -> None:
    """Each wrong setting ends in a message that names it and says how to mend it."""
    with pytest.raises(SettingsError, match=says):
        settings.read(given)


def test_settings_are_read_and_the_token_is_never_shown() -> None:
    """What was set is read, and printing it does not print the token."""
    found = settings.read({"DISCORD_TOKEN": "Bot secret", "DISCORD_GUILDS": "123456789012345678, 123456789012345679"})
    assert found == DiscordSettings("secret", (123456789012345678, 123456789012345679))
    assert "secret" not in repr(found)


# -- commands


async def test_the_commands_are_as_discord_wants_them() -> None:
    """Every subcommand has its words, all lengths and counts are right, and all contexts and ways to install are allowed."""
    made = await commands.payloads(pages.read(), commands.Words())
    assert command_breaches(made) == []
    assert [one["name"] for one in made[0]["options"]] == list(commands.SUBCOMMANDS)
    assert all((one["integration_types"], one["contexts"]) == ([0, 1], [0, 1]) for one in made)
    assert [one["type"] for one in made] == [1, 3, 3]


def test_every_command_leads_somewhere() -> None:
    """Each subcommand begins a flow, or is one of the words that always work."""
    known = {*flows.BY_COMMAND, "help"}
    assert {name for name in commands.SUBCOMMANDS if name not in known} == set()


def test_what_stands_in_an_option_is_the_text_of_the_command() -> None:
    """The option that was given is what stands after the command."""
    assert commands.event("settings", {"zone": "", "country": "Spain"}) == Commanded(name="settings", text="Spain")
    both = commands.event("settings", {"country": "Spain", "zone": "Europe/London"})
    assert both == Commanded(name="settings", text="Europe/London; Spain")
    assert commands.event("progress", {}) == Commanded(name="progress")


async def test_descriptions_are_localised_where_a_page_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """A locale that has a page for Discord has its words sent along; others fall back to English."""

    class German(app_commands.Translator):
        async def translate(self, string: Any, locale: Any, context: Any) -> str | None:
            return "Hilfe" if locale.value == "de" and string.extras["heading"] == "discord.do_help" else None

    made = await commands.payloads(pages.read(), German())
    subcommand = next(one for one in made[0]["options"] if one["name"] == "help")
    assert subcommand["description_localizations"] == {"de": "Hilfe"}
    assert "description_localizations" not in made[0]


async def test_commands_are_set_only_when_they_changed(migrated_sqlite: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second start sets no commands; a changed word does, once."""
    stage = await DiscordStage(migrated_sqlite).open()
    try:
        assert stage.discord.synced == 1
        await stage.again()
        assert stage.discord.synced == 1
        monkeypatch.setitem(commands.SUBCOMMANDS, "help", ("words",))
        monkeypatch.setitem(stage.host.wording.headings, "discord.do_help_words", stage.host.wording.heading("discord.choose"))
        await stage.again()
        assert stage.discord.synced == 2
    finally:
        await stage.close()


async def test_named_servers_get_them_and_the_others_lose_them(migrated_sqlite: str) -> None:
    """With servers named, commands stand there and no longer everywhere, so that none stands twice."""
    stage = await DiscordStage(migrated_sqlite).open()
    try:
        assert stage.discord.commands["commands"]
        await stage.app.drain()
        await stage.app.stop()
        await stage.open(guilds=(GUILD_ID,))
        assert stage.discord.commands["commands"] == []
        assert stage.discord.commands[f"guilds/{GUILD_ID}/commands"]
    finally:
        await stage.close()


# -- invitation and doctor


async def test_the_links_ask_for_least() -> None:
    """One link for a server and one for oneself, with no permission and only the scopes that are needed."""
    async with DiscordServer() as server:
        given = Settings(_env_file=None, **env(server))  # type: ignore[arg-type]
        found = dict(await invite.links(given))
    assert all(f"client_id={APP_ID}" in link for link in found.values())
    assert "permissions=0" in found["to a server"]
    assert "scope=bot%20applications.commands" in found["to a server"]
    assert "scope=applications.commands" in found["to your own apps"]
    assert "integration_type=1" in found["to your own apps"]


async def test_the_doctor_finds_all_well(migrated_sqlite: str) -> None:
    """On a bot that is set up, nothing is to be mended."""
    stage = await DiscordStage(migrated_sqlite).open()
    try:
        found = await doctor.examine(env(stage.discord), SystemClock())
        assert [str(one) for one in found if one.level != "good"] == []
        assert len(found) >= 5
    finally:
        await stage.close()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"DISCORD_TOKEN": "wrong"}, "DISCORD_TOKEN"),
        ({"DISCORD_TOKEN": "with spaces"}, "not complete"),
        ({"DISCORD_API_URL": "http://127.0.0.1:9"}, "cannot be reached"),
        ({}, "not there yet"),
    ],
)
async def test_the_doctor_says_what_is_wrong(change: dict[str, str], says: str) -> None:
    """A token that is refused, an address that does not answer, commands that were never set: each is named, with what to do."""
    async with DiscordServer() as server:
        found = await doctor.examine(env(server) | change, SystemClock())
    poor = [one for one in found if one.level != "good"]
    assert any(says in one.what or says in one.do for one in poor)
    assert all(one.do for one in poor)


async def test_the_doctor_sees_an_address_that_takes_the_interactions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where interactions are sent to an address instead of the bot, and where one cannot install it for oneself, it says so."""
    async with DiscordServer() as server:
        about = server._application() | {"interactions_endpoint_url": "https://x", "integration_types_config": {"0": {}}}
        monkeypatch.setattr(server, "_application", lambda: about)
        found = await doctor.examine(env(server), SystemClock())
    text = "\n".join(map(str, found))
    assert "Interactions Endpoint URL" in text
    assert "User Install" in text


def test_the_librarys_loggers_are_silent() -> None:
    """discord.py logs payloads and tokens; none of its loggers says anything, whatever the level of the rest."""
    from adapters.discord.logs import silence

    logging.getLogger("discord.http").setLevel(logging.DEBUG)
    silence()
    assert not logging.getLogger("discord.http").isEnabledFor(logging.CRITICAL)
    assert not logging.getLogger("discord.gateway").isEnabledFor(logging.CRITICAL)
