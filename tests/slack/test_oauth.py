"""Many workspaces: installing, two workspaces side by side, tokens that expire, workspaces that leave."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlparse

import aiohttp
import pytest

from adapters.missed import LATELY
from adapters.slack import manifest
from adapters.slack.app import SlackApp
from adapters.slack.installs import PREFIX, Install
from adapters.slack.settings import SlackSettings
from bot.ports import Address
from tests.fakes.slack import CLIENT_ID, CLIENT_SECRET, SIGNING_SECRET
from tests.fakes.slack import Message as Posted
from tests.slack.stage import SlackStage
from tests.slack.test_app import HEAVY, waited_out


@pytest.fixture
async def many(migrated_sqlite: str) -> AsyncIterator[SlackStage]:
    """A bot that any workspace may install."""
    stage = SlackStage(migrated_sqlite, "http")
    await stage.slack.start()
    settings = SlackSettings(
        "oauth",
        signing_secret=SIGNING_SECRET,
        client_id=CLIENT_ID,
        client_secret=CLIENT_SECRET,
        api_url=stage.slack.api_url,
        port=0,
    )
    stage.app = SlackApp(settings, stage.host, stage.store)
    await stage.app.start()
    await stage.app.connect()
    stage.slack.transport = f"http://127.0.0.1:{stage.app.port}/slack/events"
    yield stage
    await stage.close()


async def install(stage: SlackStage, team: str, *, cookies: bool = True) -> int:
    """Walk through the installation as a browser does; the status of the last page."""
    base = stage.slack.transport.removesuffix("/slack/events")
    stage.slack.workspace(team)
    stage.slack.codes[f"code-{team}"] = team
    jar = aiohttp.CookieJar(unsafe=True) if cookies else aiohttp.DummyCookieJar()
    async with aiohttp.ClientSession(cookie_jar=jar) as browser:
        async with browser.get(f"{base}/slack/install", allow_redirects=False) as first:
            assert first.status == 302
            asked = parse_qs(urlparse(first.headers["Location"]).query)
        assert asked["client_id"] == [CLIENT_ID]
        assert set(asked["scope"][0].split(",")) == set(manifest.SCOPES)
        back = {"code": f"code-{team}", "state": asked["state"][0]}
        async with browser.get(f"{base}/slack/oauth_redirect", params=back) as second:
            status = second.status
        async with browser.get(f"{base}/slack/oauth_redirect", params=back) as again:
            assert again.status == 400
        return status


async def test_a_workspace_installs_and_talks(many: SlackStage) -> None:
    """After the installation the bot answers in that workspace, with that workspace's token, and the state is spent."""
    assert await install(many, "T1") == 200
    many.ana.say(HEAVY)
    await many.idle()
    assert many.ana.seen()
    assert {call.token for call in many.slack.called("chat.postMessage")} == {many.slack.workspace("T1").token}


async def test_another_browser_cannot_finish_an_installation(many: SlackStage) -> None:
    """Without the cookie of the first page the second one installs nothing."""
    assert await install(many, "T1", cookies=False) == 400
    assert await many.store.get_setting(PREFIX + "T1") is None


async def test_a_person_in_two_workspaces_is_two_people(many: SlackStage) -> None:
    """The same user id in another workspace is somebody else, answered with the other token."""
    await install(many, "T1")
    await install(many, "T2")
    twin = many.slack.person("T2", "UANA")
    many.ana.say(HEAVY)
    await many.idle()
    assert len(many.ana.seen()) == 1
    assert twin.seen() == []
    twin.say(HEAVY)
    await many.idle()
    assert len(twin.seen()) == 1
    assert await many.store.talk(Address(platform="slack", space="T2", user="UANA")) is not None
    assert {call.token for call in many.slack.called("chat.postMessage")} == {"xoxb-T1-token", "xoxb-T2-token"}


async def test_a_token_is_not_readable_in_the_database(many: SlackStage) -> None:
    """The store holds the token only encrypted."""
    await install(many, "T1")
    path = many.store.database.sqlalchemy_url.removeprefix("sqlite:///").removeprefix("sqlite+pysqlite:///")
    await many.store.tidy()
    from pathlib import Path

    raw = b"".join(file.read_bytes() for file in Path(path).parent.glob(f"{Path(path).name}*"))
    assert raw
    assert b"xoxb-T1-token" not in raw


async def test_a_token_that_ends_soon_is_exchanged(many: SlackStage) -> None:
    """A token near its end is exchanged once, written down, and used."""
    old = many.slack.workspace("T1").token
    soon = many.clock.now().timestamp() + 60
    await many.app.workspaces.save(Install("T1", old, "UBOTT1", refresh=f"refresh-{old}", expires=soon))
    for _ in range(5):
        many.ana.say(HEAVY)
    await many.idle()
    assert len(many.slack.called("oauth.v2.access")) == 1
    fresh = many.slack.workspace("T1").token
    assert fresh != old
    kept = await many.store.get_setting(PREFIX + "T1")
    assert kept is not None
    assert Install.load(kept).token == fresh
    assert {call.token for call in many.slack.called("chat.postMessage")} == {fresh}


@pytest.mark.parametrize("event", [{"type": "app_uninstalled"}, {"type": "tokens_revoked", "tokens": {"bot": ["UBOTT1"]}}])
async def test_a_workspace_that_leaves_is_forgotten(many: SlackStage, event: dict[str, object]) -> None:
    """After an uninstallation, or when the token was revoked, it is gone from the store and is not used again."""
    await install(many, "T1")
    many.slack.event("T1", event)
    await many.idle()
    assert await many.store.get_setting(PREFIX + "T1") is None
    calls = len(many.slack.calls)
    many.slack.retry = False
    many.ana.say(HEAVY)
    await many.idle()
    assert len(many.slack.calls) == calls


async def test_first_words_are_found_in_every_workspace(many: SlackStage) -> None:
    """After an absence the direct conversations of every workspace that installed the bot are looked at."""
    many.clock.moment = datetime.now(UTC)
    await install(many, "T1")
    await install(many, "T2")
    eve = many.slack.person("T2", "UEVE", tz="Europe/London")
    many.slack.messages[eve.channel]["1"] = Posted(f"{time.time():.6f}", eve.channel, eve.user, "hello")
    many.app.missed.watch.since = many.clock.moment - timedelta(hours=1)
    await many.app.missed.catch_up(LATELY)
    await many.idle()
    assert len(eve.seen()) == 1
    assert many.slack.called("chat.postMessage")[-1].token == "xoxb-T2-token"


async def test_a_workspace_without_the_app_is_not_answered(many: SlackStage) -> None:
    """An event from a workspace that never installed the bot does nothing."""
    many.slack.retry = False
    many.ana.say(HEAVY)
    await many.idle()
    assert many.ana.seen() == []


@pytest.mark.parametrize("status", [0, 429, 503])
async def test_a_token_that_cannot_be_exchanged_yet_is_used_on(many: SlackStage, status: int) -> None:
    """While Slack is too busy to exchange a token, what comes in is answered with the one that is still good."""
    old = many.slack.workspace("T1").token
    soon = many.clock.now().timestamp() + 60
    await many.app.workspaces.save(Install("T1", old, "UBOTT1", refresh=f"refresh-{old}", expires=soon))
    many.slack.fail("oauth.v2.access", status, times=50)
    delivery = many.ana.say(HEAVY)
    await many.idle()
    assert delivery.attempts == 1
    assert {call.token for call in many.slack.called("chat.postMessage")} == {old}
    assert len(many.ana.seen()) == 1


async def test_a_token_that_ended_while_slack_was_busy_loses_nothing(many: SlackStage) -> None:
    """A workspace whose token could not be exchanged in time is still there: what it sends is asked for again."""
    old = many.slack.workspace("T1").token
    late = many.clock.now().timestamp() - 60
    await many.app.workspaces.save(Install("T1", old, "UBOTT1", refresh=f"refresh-{old}", expires=late))
    many.slack.fail("oauth.v2.access", 503)
    delivery = many.ana.say(HEAVY)
    await many.idle()
    assert delivery.attempts == 2
    assert len(many.ana.seen()) == 1


async def test_slack_is_answered_in_time_while_a_token_is_exchanged(many: SlackStage) -> None:
    """An exchange that takes long holds nobody up: the old token is still good for half an hour."""
    old = many.slack.workspace("T1").token
    soon = many.clock.now().timestamp() + 60
    await many.app.workspaces.save(Install("T1", old, "UBOTT1", refresh=f"refresh-{old}", expires=soon))
    many.slack.slow("oauth.v2.access", 4)
    delivery = many.ana.say(HEAVY)
    await many.idle()
    assert delivery.took is not None
    assert delivery.took < 3.0
    assert delivery.attempts == 1
    assert len(many.ana.seen()) == 1


async def test_a_token_that_another_process_exchanged_is_taken_up(many: SlackStage) -> None:
    """Where the remembered token is refused, the one that is written down is used for the next try, and nothing is lost."""
    await install(many, "T1")
    many.ana.say("hello")
    await many.idle()
    many.slack.workspaces["T1"].token = "xoxb-T1-newer"
    newer = Install("T1", "xoxb-T1-newer", "UBOTT1")
    await many.store.put_setting(PREFIX + "T1", newer.dump(), many.clock.now())
    many.ana.say(HEAVY)
    await waited_out(many)
    assert many.slack.called("chat.postMessage")[-1].token == "xoxb-T1-newer"
    assert len(many.ana.seen()) == 2


async def test_a_token_exchanged_elsewhere_first_is_found(many: SlackStage) -> None:
    """Where another process was quicker to exchange a token, its result is read from the store."""
    old = many.slack.workspace("T1").token
    soon = many.clock.now().timestamp() + 60
    spaces = many.app.workspaces
    await spaces.save(Install("T1", old, "UBOTT1", refresh="spent", expires=soon))
    other = Install("T1", old + "-fresh", "UBOTT1", refresh="next", expires=soon + 40_000)
    await many.store.put_setting(PREFIX + "T1", other.dump(), many.clock.now())
    assert (await spaces.install("T1")).token == other.token
