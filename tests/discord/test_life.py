"""Connections: lost, resumed, refused, drained, killed; events that cannot be read, and payloads that are broken."""

from __future__ import annotations

import asyncio
import copy
import json
import re
import signal
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import discord
import pytest
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as tries
from hypothesis import strategies as st

from adapters.discord.app import DiscordApp
from adapters.discord.missed import PAGE
from adapters.discord.settings import DiscordSettings, SettingsError
from adapters.missed import MARGIN
from bot.ports import Message, Outgoing, Place, TryLater
from tests.discord.stage import DiscordStage
from tests.discord.test_app import HEAVY, POST, waited_out
from tests.discord.test_killed import Bot
from tests.fakes.discord import GUILD_ID, TOKEN, DiscordServer, until
from tests.fakes.slack import APP_TOKEN, SlackServer
from tests.stages import CoreStage

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """No long waits: neither ours, nor the library's five seconds before it identifies again."""

    async def at_once(self: discord.Client, shard: int | None, *, initial: bool = False) -> None:
        pass

    monkeypatch.setattr("adapters.discord.gateway.FIRST_WAIT", 0.05)
    monkeypatch.setattr(discord.Client, "before_identify_hook", at_once)


async def answered(stage: DiscordStage, count: int = 1) -> None:
    await until(lambda: len(stage.ana.seen()) >= count)
    await stage.idle()
    assert len(stage.ana.seen()) == count


# -- the gateway


async def test_least_intents_are_asked_for(stage: DiscordStage) -> None:
    """The bot asks for servers and direct messages, and nothing else."""
    assert {one["intents"] for one in stage.discord.identified} == {1 << 0 | 1 << 12}


async def test_a_connection_that_discord_refreshes_is_resumed(stage: DiscordStage) -> None:
    """When Discord asks the bot to come back, it resumes, and what was said meanwhile is answered once."""
    await stage.discord.reconnect()
    stage.ana.say(HEAVY)
    await until(lambda: stage.discord.resumed)
    await answered(stage)
    assert len(stage.discord.identified) == 1


async def test_a_cut_line_is_resumed(stage: DiscordStage) -> None:
    """A line that is cut without a word comes back by itself, and what was said meanwhile is answered once."""
    stage.discord.drop()
    stage.ana.say(HEAVY)
    await until(lambda: stage.discord.resumed)
    await answered(stage)


async def test_an_invalid_session_begins_anew(stage: DiscordStage) -> None:
    """After an invalid session the bot identifies anew, and goes on."""
    await stage.discord.invalidate()
    await until(lambda: len(stage.discord.identified) == 2)
    await stage.discord.connected()
    stage.ana.say(HEAVY)
    await answered(stage)


async def test_heartbeats_are_sent(migrated_sqlite: str) -> None:
    """The bot keeps its heart beating, and is not thrown out."""
    stage = await DiscordStage(migrated_sqlite, DiscordServer(heartbeat=0.2)).open()
    try:
        await asyncio.sleep(1.8)
        assert stage.discord.breaches == []
        assert await stage.app.healthy()
    finally:
        await stage.close()


async def test_before_the_login_nothing_is_in_doubt(migrated_sqlite: str) -> None:
    """What an earlier process left to be sent waits for a Discord that cannot be reached yet; it cannot have arrived."""
    stage = DiscordStage(migrated_sqlite)
    app = DiscordApp(DiscordSettings(TOKEN, api_url="http://127.0.0.1:9/api/v10"), stage.host, stage.store)
    place = Place(data={"channel": str(stage.ana.channel)})
    with pytest.raises(TryLater) as later:
        await app.channel.deliver(Outgoing(id="out-1", address=stage.address, place=place, message=Message(text="Hello")))
    assert not later.value.uncertain
    await app.stop()
    await CoreStage.close(stage)


async def test_a_first_connection_that_fails_is_tried_again(migrated_sqlite: str) -> None:
    """Where the very first connections to the gateway fail, the bot goes on trying until it is there.

    The library alone ends with an AttributeError."""
    server = DiscordServer()
    server.refuse_connections = 3
    stage = await DiscordStage(migrated_sqlite, server).open()
    try:
        await stage.discord.connected()
        stage.ana.say(HEAVY)
        await answered(stage)
    finally:
        await stage.close()


@pytest.mark.parametrize(
    "frame",
    [
        {"op": 0, "t": "MESSAGE_CREATE", "d": {"id": "x"}},
        {"op": 0, "t": "INTERACTION_CREATE", "d": None},
        {"op": 0, "t": "GUILD_CREATE", "d": {"id": "not a number"}},
        {"op": 0, "t": "CHANNEL_CREATE", "d": []},
    ],
)
async def test_an_event_that_cannot_be_read_is_left_out(stage: DiscordStage, frame: dict[str, Any]) -> None:
    """A malformed event is left out, and the line stands. The library alone ends."""
    stage.discord.raw(json.dumps(frame | {"s": 90}))
    await asyncio.sleep(0.05)
    stage.ana.say(HEAVY)
    await answered(stage)
    assert len(stage.discord.identified) == 1
    assert not stage.discord.resumed


async def test_a_fault_of_ours_does_not_end_the_line(stage: DiscordStage, monkeypatch: Any) -> None:
    """Whatever goes wrong in looking at an event, the line stands. The library alone ends."""

    def broken(*_: Any) -> None:
        raise RuntimeError("a fault")

    with monkeypatch.context() as patched:
        patched.setattr(stage.app, "_read", broken)
        stage.ana.say("hello")
        await stage.idle()
    stage.ana.say(HEAVY)
    await answered(stage)
    assert len(stage.discord.identified) == 1
    assert not stage.discord.resumed


@pytest.mark.parametrize("frame", ["{", "[]", '{"op": 10, "d": null}', '{"op": 0, "t": "READY", "s": 1, "d": {}}'])
async def test_nonsense_on_the_line_is_survived(stage: DiscordStage, frame: str) -> None:
    """Whatever the gateway says, the bot connects anew and goes on."""
    stage.discord.raw(frame)
    await until(lambda: len(stage.discord.identified) >= 2)
    await stage.discord.connected()
    await until(stage.app.healthy)
    stage.ana.say(HEAVY)
    await answered(stage)


async def test_a_server_that_was_away_is_found_again(stage: DiscordStage) -> None:
    """After Discord itself was away, the bot connects anew."""
    await stage.discord.stop()
    await asyncio.sleep(0.3)
    assert not await stage.app.healthy()
    await stage.discord.start()
    await until(lambda: len(stage.discord.identified) + len(stage.discord.resumed) >= 2)
    await stage.discord.connected()
    stage.ana.say(HEAVY)
    await answered(stage)


async def test_a_token_that_discord_refuses_is_named(migrated_sqlite: str) -> None:
    """A wrong token ends the start with the name of the setting and where to find it."""
    stage = DiscordStage(migrated_sqlite)
    await stage.discord.start()
    stage.app = DiscordApp(DiscordSettings("wrong", api_url=stage.discord.api_url), stage.host, stage.store)
    with pytest.raises(SettingsError, match="DISCORD_TOKEN") as refusal:
        await stage.app.start()
    assert "discord.com/developers" in str(refusal.value)
    await stage.close()


async def test_shards_share_the_servers_and_the_work(migrated_sqlite: str) -> None:
    """With two shards, direct messages and both halves of the servers are answered."""
    stage = DiscordStage(migrated_sqlite)
    await stage.open(shards=2)
    try:
        await until(lambda: len(stage.discord.sessions) == 2)
        await until(stage.app.healthy)
        stage.ana.say(HEAVY)
        await answered(stage)
        for guild in (GUILD_ID, GUILD_ID + (1 << 22)):
            one = stage.ana.command("help", guild=guild)
            await asyncio.wait_for(asyncio.shield(one.acked), 5)
        await stage.idle()
        assert {tuple(one["shard"]) for one in stage.discord.identified} == {(0, 2), (1, 2)}
        assert stage.discord.breaches == []
    finally:
        await stage.close()


# -- servers that others wrote


@pytest.mark.parametrize(
    "how", [{"plain": True}, {"packed": True}, {"plain": True, "packed": True}], ids=["plain", "packed", "both"]
)
async def test_a_server_that_says_no_more_than_it_must(migrated_sqlite: str, how: dict[str, bool]) -> None:
    """Where optional fields are left out, ids are counted up and the content type names its character set, and where the
    gateway's events come compressed, people are served all the same: words, presses, forms, commands, after a cut line and
    after a restart."""
    stage = await DiscordStage(migrated_sqlite, DiscordServer(**how)).open()
    ana = stage.ana
    try:
        assert len(stage.discord.identified) == 1
        await stage.do_begin()
        await stage.do_press("start")
        await stage.do_say("leeds")
        await stage.do_press("yes")
        await stage.do_command("rejected", "")
        await stage.do_fill("rejection.account", {"text": "Acme rejected me by email today, I'm okay"})
        assert await stage.open_question() == "rejection.understood"
        stage.discord.drop()
        await until(lambda: stage.discord.resumed)
        await stage.do_press("right")
        assert len(stage.discord.identified) == 1
        # Where ids tell no time and messages none either, what was missed is known by not having been seen.
        before = len(ana.seen())
        stage.discord.sessions.clear()
        ana.say("one person")
        await stage.again()
        await answered(stage, before + 1)
        ana.refuses = 50007
        ana.say("no")
        await stage.idle()
        ana.refuses = 0
        stage.discord.fail(POST, 429, retry_after=0.1)
        before = len(ana.seen())
        await stage.do_say("no")
        await waited_out(stage)
        assert len(ana.seen()) == before + 1
        assert "direct messages are closed" in ana.seen()[-1].shown()
        assert ana.seen()[-1].labels()
        assert stage.discord.breaches == []
    finally:
        await stage.close()


async def test_an_address_without_a_path_will_do(migrated_sqlite: str) -> None:
    """Where DISCORD_API_URL names no path, the usual one is found."""
    stage = DiscordStage(migrated_sqlite)
    await stage.discord.start()
    url = stage.discord.api_url.removesuffix("/api/v10")
    stage.app = DiscordApp(DiscordSettings(TOKEN, api_url=url), stage.host, stage.store)
    try:
        await stage.app.start()
        await stage.app.connect()
        stage.ana.say(HEAVY)
        await answered(stage)
    finally:
        await stage.close()


async def test_a_gateway_can_be_named(migrated_sqlite: str) -> None:
    """DISCORD_GATEWAY_URL goes before what the API says."""
    stage = DiscordStage(migrated_sqlite)
    stage.discord.named_gateway = "ws://127.0.0.1:9/nobody-there"
    await stage.discord.start()
    await stage.open(gateway_url=stage.discord.gateway_url)
    try:
        stage.ana.say(HEAVY)
        await answered(stage)
    finally:
        await stage.close()


# -- restarts


async def test_messages_missed_during_a_restart_are_answered(stage: DiscordStage) -> None:
    """What somebody wrote while nobody listened is answered once after the start, in order."""
    stage.ana.say(HEAVY)
    await stage.idle()
    await stage.app.drain(5.0)
    await stage.app.stop()
    stage.discord.sessions.clear()
    stage.ana.say("no")
    stage.ana.say("carry on")
    await stage.again()
    await until(lambda: len(stage.ana.seen()) == 3)
    await stage.idle()
    assert await stage.open_question() == "care.sure"
    assert len(stage.ana.seen()) == 3


async def test_a_new_session_catches_up_too(stage: DiscordStage) -> None:
    """Where a session could not be resumed, what was said in between is read in the history."""
    stage.ana.say(HEAVY)
    await stage.idle()
    stage.discord.drop(forget=True)
    stage.ana.say("no")
    await until(lambda: len(stage.discord.identified) == 2)
    await answered(stage, 2)


async def test_only_what_was_missed_is_read(stage: DiscordStage) -> None:
    """A start reads what came since the bot was last connected, a little before included, and nothing that is older."""
    stage.ana.say(HEAVY)
    await stage.idle()
    old, missed = stage.clock.moment + timedelta(hours=1), stage.clock.moment + timedelta(hours=3)
    stage.discord.sessions.clear()
    stage.clock.moment = old
    stage.ana.say("an hour later")
    stage.clock.moment = missed
    await stage.app._note_alive()
    stage.clock.moment -= MARGIN / 2
    stage.ana.say("carry on")
    stage.clock.moment = missed
    await stage.again()
    await answered(stage, 2)
    assert [text for _, who, text in await stage.store.transcript(stage.address) if who == "you"] == [HEAVY, "carry on"]


HISTORY = "GET /channels/{}/messages"


async def did(stage: DiscordStage) -> list[str]:
    return [text for _, who, text in await stage.store.transcript(stage.address) if who == "you"]


async def come_back_to(stage: DiscordStage, *missed: str) -> asyncio.Task[None]:
    """The process dies, something is written, and another one starts; it has connected, and reads what was missed."""
    stage.ana.say(HEAVY)
    await stage.idle()
    await stage.app.drain(5.0)
    await stage.app.stop()
    stage.discord.sessions.clear()
    for text in missed:
        stage.ana.say(text)
    starting = asyncio.create_task(stage.again())
    await until(lambda: stage.discord.called(HISTORY))
    return starting


async def test_what_was_missed_comes_before_what_is_written_now(stage: DiscordStage) -> None:
    """Somebody who writes on while the bot reads what it missed is answered in the order in which they wrote."""
    stage.discord.slow(HISTORY, 0.4)
    starting = await come_back_to(stage, "first", "second")
    stage.ana.say("third")
    stage.ana.say("fourth")
    await starting
    assert await did(stage) == [HEAVY, "first", "second", "third", "fourth"]
    assert len(stage.ana.seen()) == 5


async def test_what_was_missed_comes_before_what_is_pressed_now(stage: DiscordStage) -> None:
    """A command given while the bot reads what it missed is acknowledged in time, and played after it."""
    stage.discord.slow(HISTORY, 1.8)
    starting = await come_back_to(stage, "first")
    given = stage.ana.command("help")
    await starting
    assert given.took is not None
    assert given.took < 3.0
    assert await did(stage) == [HEAVY, "first", "/help"]


async def test_somebody_who_writes_waits_for_nobody_elses_history(stage: DiscordStage, monkeypatch: Any) -> None:
    """Where many histories are to be read, the one of somebody who writes now is read at once."""
    monkeypatch.setattr("adapters.discord.missed.AT_ONCE", 1)
    others = [stage.discord.person(f"other{n}") for n in range(8)]
    for one in others:
        one.say(HEAVY)
    await until(lambda: all(one.seen() for one in others))
    stage.discord.slow(HISTORY, 0.3)
    starting = await come_back_to(stage, "first")
    stage.ana.say("second")
    began = asyncio.get_running_loop().time()
    await until(lambda: len(stage.ana.seen()) == 3)
    assert asyncio.get_running_loop().time() - began < 1.5
    await starting
    assert await did(stage) == [HEAVY, "first", "second"]


async def test_somebody_who_went_on_in_direct_messages_while_nobody_listened(stage: DiscordStage) -> None:
    """Who talked to the bot in a server, and wrote directly for the first time while it was away, is answered."""
    stage.ana.command("help", guild=GUILD_ID)
    await stage.idle()
    assert not stage.ana.seen()
    stage.discord.sessions.clear()
    stage.ana.say(HEAVY)
    await stage.again()
    await answered(stage)
    assert await did(stage) == ["/help", HEAVY]


async def test_few_direct_conversations_are_looked_up(stage: DiscordStage, monkeypatch: Any) -> None:
    """Discord locks bots that open many: only of the latest to talk is it looked up where they are."""
    monkeypatch.setattr("adapters.discord.missed.MOST_OPENED", 2)
    for n in range(5):
        stage.discord.person(f"other{n}").command("help", guild=GUILD_ID)
    await stage.idle()
    stage.discord.sessions.clear()
    await stage.again()
    assert len(stage.discord.opened) == 2


async def test_a_history_that_cannot_be_had_is_asked_for_again(stage: DiscordStage, monkeypatch: Any) -> None:
    """Discord is down in part at the start: what was missed is answered once it can be read; what is written meanwhile is
    answered at once; and a kill in between forgets nothing."""
    monkeypatch.setattr("adapters.discord.missed.FIRST_WAIT", 0.05)
    monkeypatch.setattr("adapters.discord.missed.WITHIN", 0.2)
    stage.discord.fail(HISTORY, 503, times=4)
    starting = await come_back_to(stage, "first")
    stage.ana.say("second")
    await until(lambda: len(stage.ana.seen()) == 2)
    assert await did(stage) == [HEAVY, "second"]
    await stage.app._note_alive()
    assert stage.app.missed.unread
    await starting
    await until(lambda: len(stage.ana.seen()) == 3)
    assert await did(stage) == [HEAVY, "second", "first"]
    assert not stage.app.missed.unread


async def test_stopped_while_it_reads_what_it_missed(stage: DiscordStage) -> None:
    """A bot that is told to stop before it has read what it missed leaves it to the next one, with all that came after."""
    stage.discord.slow(HISTORY, 0.5)
    starting = await come_back_to(stage, "first")
    stage.ana.say("second")
    await until(lambda: stage.app._working)
    starting.cancel()
    stage.clock.moment += timedelta(hours=2)
    stage.discord.slow(HISTORY, 0.0)
    await stage.again()
    assert await did(stage) == [HEAVY, "first", "second"]


async def test_more_than_one_page_of_what_was_missed_is_read(stage: DiscordStage) -> None:
    """Somebody who wrote more than stands on one page of the history is answered whole."""
    stage.ana.say(HEAVY)
    await stage.idle()
    stage.discord.sessions.clear()
    lines = [f"line {n}" for n in range(PAGE + 5)]
    for line in lines:
        stage.ana.say(line)
    await stage.again()
    assert [text for _, who, text in await stage.store.transcript(stage.address) if who == "you"] == [HEAVY, *lines]


async def test_the_line_is_closed_in_order_while_much_comes_in(stage: DiscordStage) -> None:
    """Told to stop in the middle of a flood of events, the bot says goodbye first, and Discord hears it: a line that is cut with
    words unread loses its goodbye on the way."""
    for n in range(200):
        stage.discord.dispatch("TYPING_START", {"channel_id": "1", "user_id": "2", "timestamp": n, "padding": "x" * 20_000})
    await stage.app.stop()
    await until(lambda: stage.discord.closed_with)
    assert stage.discord.closed_with == [1000]


async def test_a_drain_finishes_what_was_begun_and_takes_nothing_new(stage: DiscordStage, monkeypatch: Any) -> None:
    """What is being worked on when the bot is told to stop is finished; what comes after waits for the next process."""
    turn = stage.store.turn

    async def slow(*args: Any) -> Any:
        await asyncio.sleep(0.3)
        return await turn(*args)

    monkeypatch.setattr(stage.store, "turn", slow)
    stage.ana.say(HEAVY)
    await until(lambda: stage.app._working)
    draining = asyncio.create_task(stage.app.drain(5))
    await asyncio.sleep(0.05)
    stage.ana.say("no")
    assert await draining
    await stage.host.drain()
    assert len(stage.ana.seen()) == 1
    monkeypatch.undo()
    await stage.again()
    await answered(stage, 2)


async def test_slack_and_discord_in_one_process_for_one_person(tmp_path: Path) -> None:
    """One process serves both platforms from one store; a code given on Slack and typed on Discord makes one person of two."""
    async with SlackServer() as slack, DiscordServer() as server:
        given = {"SLACK_BOT_TOKEN": slack.workspace("T1").token, "SLACK_APP_TOKEN": APP_TOKEN, "SLACK_API_URL": slack.api_url}
        one = Bot(tmp_path, server, **given)
        await one.start()
        try:
            await slack.connected(20)
            there, here = slack.person("T1", "UANA"), server.person("ana")

            async def heard(person: Any, does: Callable[[], object]) -> Any:
                before = len(person.seen())
                does()
                await until(lambda: len(person.seen()) > before, 20)
                return person.seen()[-1]

            await heard(there, lambda: there.say("hello"))
            asked = await heard(there, lambda: there.command("link", channel=there.channel))
            code = await heard(there, lambda: there.press(asked, "give"))
            found = re.search(r"[A-Z0-9]{4}-[A-Z0-9]{4}", code.shown())
            assert found
            asked = await heard(here, lambda: here.command("link"))
            await heard(here, lambda: here.press(asked, "take"))
            done = await heard(here, lambda: here.say(found[0]))
            assert {"Slack", "Discord"} <= set(done.labels())
            assert await one.end(signal.SIGTERM) == 0
            assert server.breaches == []
            assert slack.breaches == []
        finally:
            if one.process is not None and one.process.returncode is None:
                await one.end(signal.SIGKILL)


# -- broken payloads


def samples(stage: DiscordStage) -> list[tuple[str, dict[str, Any]]]:
    """One payload of each kind, as Discord documents them."""
    ana, discord = stage.ana, stage.discord
    made: list[tuple[str, dict[str, Any]]] = []
    dispatch = discord.dispatch
    discord.dispatch = lambda event, data, guild=None: made.append((event, data))  # type: ignore[method-assign]
    try:
        user = str(ana.id)
        ana.say("hello", id=discord.snowflake())
        ana.command("settings", {"zone": "Europe/Paris"}, guild=GUILD_ID)
        ana.command("rejected", {"told": "words"})
        ana.menu("Log as feedback", "They said no.")
        for kind, data in (
            (3, {"custom_id": f"c1:o:1:{user}:aabbccdd:yes", "component_type": 2}),
            (3, {"custom_id": f"c1:m:1:{user}:aabbccdd", "component_type": 3, "values": ["yes"]}),
            (3, {"custom_id": f"c1:f:1:{user}:aabbccdd:some.form", "component_type": 2}),
            (3, {"custom_id": "c1:g", "component_type": 2}),
            (4, {"name": "comeback", "options": [
                {"name": "settings", "options": [{"name": "zone", "value": "e", "focused": True}]}]}),
            (5, {"custom_id": f"c1:s:1:{user}:some.form", "components": [
                {"type": 18, "component": {"type": 4, "custom_id": "f|x", "value": "words"}}]}),
        ):  # fmt: skip
            ana.interaction(kind, data)
    finally:
        discord.dispatch = dispatch  # type: ignore[method-assign]
    return made


SCRAP = st.one_of(
    st.none(), st.booleans(), st.integers(-5, 10**25), st.text(max_size=8), st.just([]), st.just({}), st.just("9" * 5000),
    st.lists(st.text(max_size=3), max_size=3), st.dictionaries(st.text(max_size=3), st.integers(), max_size=2),
)  # fmt: skip


def paths(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to everything inside a payload."""
    found = [at] if at else []
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in inside:
        found += paths(inner, (*at, key))
    return found


def mutated(value: Any, where: tuple[Any, ...], scrap: Any, drop: bool) -> Any:
    value = copy.deepcopy(value)
    inner = value
    for key in where[:-1]:
        inner = inner[key]
    if drop:
        del inner[where[-1]]
    else:
        inner[where[-1]] = scrap
    return value


async def mutate(stage: DiscordStage, count: int) -> None:
    """Send so many broken payloads, and see that the bot still answers over the same line."""
    made = samples(stage)
    batch: list[tuple[str, Any]] = []

    @given(st.data())
    @tries(max_examples=count, deadline=None, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    def draw(data: st.DataObject) -> None:
        event, payload = data.draw(st.sampled_from(made))
        for _ in range(data.draw(st.integers(1, 2))):
            ways = paths(payload)
            if ways:
                payload = mutated(payload, data.draw(st.sampled_from(ways)), data.draw(SCRAP), data.draw(st.booleans()))
        batch.append((event, payload))

    draw()
    stage.discord.ack_within = 0.0
    for n, (event, payload) in enumerate(batch):
        stage.discord.dispatch(event, payload)
        if n % 50 == 49:
            await asyncio.sleep(0.05)
            await until(lambda: not stage.app._working)
    await stage.idle()
    bob = stage.discord.person("bob")
    stage.discord.ack_within = 3.0
    bob.say(HEAVY)
    await until(lambda: bob.seen())
    assert len(stage.discord.identified) == 1
    assert not stage.discord.resumed
    stage.discord.breaches.clear()


async def test_broken_payloads_are_survived(stage: DiscordStage) -> None:
    """Payloads with parts missing or replaced by anything never end the process nor the line."""
    await mutate(stage, 60)


@pytest.mark.soak
async def test_a_thousand_broken_payloads_are_survived(stage: DiscordStage) -> None:
    """A thousand payloads with parts missing or replaced by anything never end the process nor the line."""
    await mutate(stage, 1000)
