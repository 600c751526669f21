"""Connections: lost, refreshed, refused, drained; requests that Slack did not sign, and payloads that are broken."""

from __future__ import annotations

import asyncio
import copy
import logging
import time
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as tries
from hypothesis import strategies as st

from adapters.slack.app import SlackApp
from adapters.slack.proxy import proxy_for
from adapters.slack.settings import SettingsError, SlackSettings
from bot.events import Said
from tests.fakes.slack import APP_TOKEN, until
from tests.slack.stage import SlackStage, settings
from tests.slack.test_app import HEAVY
from tests.stages import CoreStage


@pytest.fixture
async def socket(migrated_sqlite: str) -> AsyncIterator[SlackStage]:
    one = await SlackStage(migrated_sqlite, "socket").open()
    yield one
    await one.close()


@pytest.fixture
async def http(migrated_sqlite: str) -> AsyncIterator[SlackStage]:
    one = await SlackStage(migrated_sqlite, "http").open()
    yield one
    await one.close()


# -- Socket Mode


async def test_a_refreshed_connection_is_taken_up(socket: SlackStage) -> None:
    """When Slack asks the bot to come back, it connects anew and goes on."""
    await socket.slack.disconnect()
    await until(lambda: socket.slack.connections_opened == 2)
    socket.ana.say(HEAVY)
    await socket.idle()
    assert len(socket.ana.seen()) == 1
    assert await socket.app.healthy()


@pytest.mark.parametrize("frame", [
    {"type": "disconnect", "reason": "warning", "debug_info": {"host": "x"}},
    {"type": "disconnect", "reason": "refresh_requested"},
    {"type": "disconnect", "reason": "too_many_websockets"},
    {"type": "disconnect"},
    {"type": "hello"},
    {"type": "of a later year", "payload": None},
    {"envelope_id": "e1", "type": "events_api", "payload": {}},
])  # fmt: skip
async def test_whatever_the_line_says_the_talk_goes_on(socket: SlackStage, frame: dict[str, Any]) -> None:
    """No frame of Slack's, nor one that is not known, ends the bot: what is said after it is answered."""
    for one in list(socket.slack.sockets):
        await one.send_json(frame)
    await asyncio.sleep(0.1)
    socket.ana.say(HEAVY)
    await socket.idle()
    assert len(socket.ana.seen()) == 1


PROXY = "http://proxy.example:3128"


@pytest.mark.parametrize(
    ("url", "bypassed", "proxy"),
    [
        ("https://slack.com/api/", "", PROXY),
        ("wss://wss-primary.slack.com/link", "", PROXY),
        ("https://hooks.slack.com/commands/1", "slack.internal", PROXY),
        ("https://slack.internal/api/", "slack.internal,10.0.0.9", None),
        ("ws://10.0.0.9:8000/link", "slack.internal,10.0.0.9", None),
        ("http://127.0.0.1:8000/api/", "", None),
        ("ws://localhost:8000/link", "", None),
    ],
)
def test_a_proxy_is_taken_as_the_environment_says(
    url: str, bypassed: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every address goes through the proxy that is set, but for those that NO_PROXY names, and this machine's own."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, PROXY)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("NO_PROXY", bypassed)
    assert proxy_for(url) == proxy


@pytest.mark.parametrize("mode", ["socket", "http"])
async def test_a_slack_on_this_machine_needs_no_proxy(migrated_sqlite: str, mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a proxy is set that cannot reach this machine, the bot talks to a Slack here all the same."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    stage = await SlackStage(migrated_sqlite, mode).open()
    try:
        stage.ana.say(HEAVY)
        stage.ana.command("help", channel="C1")
        await stage.idle()
        assert stage.ana.seen()
        assert stage.slack.called("response_url")
    finally:
        await stage.close()


@pytest.mark.parametrize("mode", ["socket", "http"])
async def test_before_it_listens_it_is_not_called_healthy(migrated_sqlite: str, mode: str) -> None:
    """A bot that is signed in and not connected yet cannot be reached, also where somebody else listens for it."""
    stage = SlackStage(migrated_sqlite, mode)
    await stage.slack.start()
    app = SlackApp(settings(stage.slack, mode), stage.host, stage.store, listen=False)
    try:
        await app.start()
        assert not await app.healthy()
        await app.connect()
        assert await app.healthy()
    finally:
        await app.stop()
        await stage.slack.stop()
        await CoreStage.close(stage)


async def test_a_cut_line_comes_back_by_itself(socket: SlackStage) -> None:
    """A line that is cut without a word is back within seconds, and what was said meanwhile is answered."""
    await socket.slack.drop()
    await until(lambda: not socket.slack.sockets, every=0.001)
    socket.ana.say(HEAVY)
    began = time.monotonic()
    await socket.idle()
    assert len(socket.ana.seen()) == 1
    assert time.monotonic() - began < 3


async def test_a_server_that_was_away_is_found_again(socket: SlackStage) -> None:
    """After Slack itself was away, with addresses that are good only once, the bot connects anew."""
    port = socket.slack.port
    await socket.slack.stop()
    await asyncio.sleep(0.6)
    assert not await socket.app.healthy()
    await socket.slack.start(port)
    await socket.slack.connected()
    socket.ana.say(HEAVY)
    await socket.idle()
    assert len(socket.ana.seen()) == 1


async def test_a_drain_finishes_what_was_begun_and_takes_nothing_new(socket: SlackStage, monkeypatch: Any) -> None:
    """What is being worked on when the bot is told to stop is finished; what comes after is not acknowledged."""
    turn = socket.store.turn

    async def slow(*args: Any) -> Any:
        await asyncio.sleep(0.3)
        return await turn(*args)

    monkeypatch.setattr(socket.store, "turn", slow)
    socket.slack.retry = False
    first = socket.ana.say(HEAVY)
    await until(lambda: socket.app._working)
    draining = asyncio.create_task(socket.app.drain(5))
    await asyncio.sleep(0.05)
    late = socket.ana.say("too late")
    assert await draining
    await socket.host.drain()
    assert first.acked.done()
    assert not late.acked.done()
    assert len(socket.ana.seen()) == 1


async def test_an_error_before_the_turn_is_safe_is_not_acknowledged(socket: SlackStage, monkeypatch: Any) -> None:
    """Where what came in could not be kept, Slack is not told that it was, and its repeat is answered."""
    take, tried = socket.host.take, []

    async def fails_once(incoming: Any) -> Any:
        tried.append(incoming.id)
        if len(tried) == 1:
            raise OSError("disk")
        return await take(incoming)

    monkeypatch.setattr(socket.host, "take", fails_once)
    monkeypatch.setattr("tests.fakes.slack.ACK_WITHIN", 0.3)
    delivery = socket.ana.say(HEAVY)
    await socket.idle()
    assert delivery.attempts == 2
    assert len(socket.ana.seen()) == 1


# -- tokens


@pytest.mark.parametrize(
    ("wrong", "names"), [({"bot_token": "xoxb-wrong"}, "SLACK_BOT_TOKEN"), ({"app_token": "xapp-wrong"}, "SLACK_APP_TOKEN")]
)
async def test_a_token_that_slack_refuses_is_named(migrated_sqlite: str, wrong: dict[str, str], names: str) -> None:
    """A wrong token ends the start with the name of the setting and where to find it."""
    stage = SlackStage(migrated_sqlite)
    await stage.slack.start()
    tokens = {"bot_token": stage.slack.workspace("T1").token, "app_token": APP_TOKEN} | wrong
    stage.app = SlackApp(
        SlackSettings("socket", tokens["bot_token"], tokens["app_token"], api_url=stage.slack.api_url), stage.host, stage.store
    )
    with pytest.raises(SettingsError, match=names) as refusal:
        await stage.app.start()
    assert "your app" in str(refusal.value)
    await stage.close()


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("method", ["auth.test", "apps.connections.open"])
@pytest.mark.parametrize("status", [429, 500, 0])
async def test_a_slack_that_is_not_ready_is_waited_for(migrated_sqlite: str, method: str, status: int) -> None:
    """At the start too, a 429, a server's error and a broken line are waited out."""
    stage = SlackStage(migrated_sqlite)
    stage.slack.fail(method, status, retry_after=0.1)
    await stage.open()
    stage.ana.say(HEAVY)
    await stage.idle()
    assert len(stage.ana.seen()) == 1
    await stage.close()


# -- signatures


def event(stage: SlackStage, text: str = HEAVY, ts: str = "") -> dict[str, Any]:
    """A message as Slack posts it."""
    ts = ts or stage.slack.ts()
    return {
        "type": "event_callback",
        "team_id": "T1",
        "event_id": f"Ev{ts}",
        "event": {
            "type": "message",
            "channel_type": "im",
            "channel": stage.ana.channel,
            "user": "UANA",
            "text": text,
            "ts": ts,
        },
    }


@pytest.mark.parametrize(
    "change",
    [
        {"X-Slack-Signature": "v0=" + "0" * 64},
        {"X-Slack-Signature": ""},
        {"X-Slack-Signature": "é"},
        {"X-Slack-Request-Timestamp": "0"},
        {"X-Slack-Request-Timestamp": "soon"},
        {"X-Slack-Request-Timestamp": ""},
        {"X-Slack-Request-Timestamp": str(10**20)},
    ],
)
async def test_an_unsigned_request_is_refused(http: SlackStage, change: dict[str, str]) -> None:
    """A request without Slack's signature for just this body and time gets 401 and does nothing."""
    body, headers = http.slack.signed("events_api", event(http))
    status, _ = await http.slack.post(body, headers | change)
    await http.idle()
    assert status == 401
    assert http.ana.seen() == []


@pytest.mark.parametrize("age", [-301, 301, -3600])
async def test_a_stale_request_is_refused(http: SlackStage, age: int) -> None:
    """A rightly signed request from more than five minutes away gets 401 and does nothing."""
    body, headers = http.slack.signed("events_api", event(http), at=time.time() + age)
    status, _ = await http.slack.post(body, headers)
    assert status == 401
    assert http.ana.seen() == []


async def test_a_changed_body_is_refused(http: SlackStage) -> None:
    """A signature does not carry over to another body."""
    body, headers = http.slack.signed("events_api", event(http))
    status, _ = await http.slack.post(body.replace(b"UANA", b"UEVE"), headers)
    assert status == 401


async def test_a_replayed_request_is_refused(http: SlackStage) -> None:
    """The very same request a second time gets 401; Slack's own repeat, marked as one, gets 200; neither does anything."""
    body, headers = http.slack.signed("events_api", event(http))
    assert (await http.slack.post(body, headers))[0] == 200
    assert (await http.slack.post(body, headers))[0] == 401
    assert (await http.slack.post(body, headers, {"X-Slack-Retry-Num": "1"}))[0] == 200
    await http.idle()
    assert len(http.ana.seen()) == 1


async def test_a_replay_is_seen_after_a_restart_too(http: SlackStage) -> None:
    """A request replayed at a bot that has just started again does nothing."""
    body, headers = http.slack.signed("events_api", event(http))
    await http.slack.post(body, headers)
    await http.idle()
    http.app._answered.clear()
    await http.slack.post(body, headers)
    await http.idle()
    assert len(http.ana.seen()) == 1


async def test_slacks_challenge_is_answered(http: SlackStage) -> None:
    """Slack's check of the address is answered with its challenge."""
    body, headers = http.slack.signed("events_api", {"type": "url_verification", "challenge": "abc", "token": "x"})
    status, answer = await http.slack.post(body, headers)
    assert (status, answer) == (200, {"challenge": "abc"})


async def test_while_draining_http_says_to_come_again(http: SlackStage) -> None:
    """A bot that is going down answers 503, so that Slack sends it again."""
    await http.app.drain()
    body, headers = http.slack.signed("events_api", event(http))
    status, _ = await http.slack.post(body, headers)
    assert status == 503


async def test_before_all_is_loaded_what_comes_in_is_written_down(http: SlackStage) -> None:
    """A bot that listens and has not loaded everything yet keeps what comes in before acknowledging it, and answers it."""
    http.app._ready.clear()
    first = http.ana.say(HEAVY)
    await http.slack.settle()
    second = http.ana.say("no")
    await http.slack.settle()
    assert first.acked.done()
    assert second.acked.done()
    assert http.ana.seen() == []
    left = await http.store.unplayed(http.clock.moment + timedelta(minutes=5))
    assert [one.event.text for one in left if isinstance(one.event, Said)] == [HEAVY, "no"]
    http.app._ready.set()
    await http.idle()
    assert [text for _, who, text in await http.store.transcript(http.address) if who == "you"] == [HEAVY, "no"]
    assert len(http.ana.seen()) == 2


# -- broken payloads


def samples(stage: SlackStage) -> list[tuple[str, dict[str, Any]]]:
    """One payload of each kind, as Slack documents them."""
    button = {"type": "button", "action_id": "c1.choose.0", "value": "yes", "text": {"type": "plain_text", "text": "Yes"}}
    message = {"type": "message", "ts": "1.1", "text": "?", "blocks": [
        {"type": "actions", "block_id": "c1|1|UANA|0", "elements": [button]}]}  # fmt: skip
    ana = stage.ana
    common = ana._common()
    view = {"id": "V1", "type": "modal", "callback_id": "c1.filled", "hash": "1.h", "team_id": "T1",
            "private_metadata": '{"form": "care.asked", "turn": 1}',
            "blocks": [{"type": "input", "block_id": "f|x", "label": {"type": "plain_text", "text": "X"}}],
            "state": {"values": {"f|x": {"value": {"type": "plain_text_input", "value": "words"}}}}}  # fmt: skip
    home = {"type": "app_home_opened", "user": "UANA", "channel": ana.channel, "tab": "home", "event_ts": "1.2"}
    return [
        ("events_api", event(stage)),
        ("events_api", event(stage) | {"event": home}),
        ("events_api", event(stage) | {"event": {"type": "user_change", "user": ana.profile()}}),
        ("events_api", event(stage) | {"event": {"type": "tokens_revoked", "tokens": {"bot": [], "oauth": ["U1"]}}}),
        (
            "interactive",
            common
            | {"type": "block_actions", "container": {"type": "message", "message_ts": "1.1", "channel_id": ana.channel},
               "channel": {"id": ana.channel}, "message": message, "response_url": f"{stage.slack.url}/respond/none",
               "actions": [{**button, "block_id": "c1|1|UANA|0", "action_ts": "1.3"}]},
        ),
        ("interactive", common | {"type": "view_submission", "view": view}),
        ("interactive", common | {"type": "shortcut", "callback_id": "turned_down", "action_ts": "1.4"}),
        (
            "interactive",
            common | {"type": "message_action", "callback_id": "log_feedback", "action_ts": "1.5", "message_ts": "1.0",
                      "channel": {"id": "C1"}, "message": {"text": "They said no", "ts": "1.0", "user": "U9"}},
        ),
        (
            "slash_commands",
            {"command": "/comeback", "text": "help", "team_id": "T1", "user_id": "UANA", "channel_id": ana.channel,
             "response_url": f"{stage.slack.url}/respond/none", "trigger_id": "1.1.a", "api_app_id": "A1"},
        ),
    ]  # fmt: skip


junk = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=20), st.just([]), st.just({}),
    st.just([None]), st.just({"id": 5}), st.just("\x00"), st.just("x" * 5000),
)  # fmt: skip


def paths(value: Any, so_far: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a payload."""
    found = [so_far] if so_far else []
    if isinstance(value, dict):
        for key, inner in value.items():
            found += paths(inner, (*so_far, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            found += paths(inner, (*so_far, number))
    return found


def mutated(payload: dict[str, Any], changes: list[tuple[int, Any, bool]]) -> dict[str, Any]:
    """The payload with places taken out or filled with junk."""
    payload = copy.deepcopy(payload)
    for where, what, remove in changes:
        places = paths(payload)
        if not places:
            break
        *way, last = places[where % len(places)]
        inside: Any = payload
        for step in way:
            inside = inside[step]
        if remove and isinstance(inside, dict):
            inside.pop(last)
        else:
            inside[last] = copy.deepcopy(what)
    return payload


async def mutate(stage: SlackStage, examples: int, caplog: pytest.LogCaptureFixture) -> None:
    """Send mutated payloads, then see that the bot is alive and that each that it could not use left a line with an id."""
    stage.slack.retry = False
    kinds = samples(stage)
    made: list[tuple[str, dict[str, Any]]] = []
    changes = st.lists(st.tuples(st.integers(0, 10**4), junk, st.booleans()), min_size=1, max_size=4)

    @tries(max_examples=examples, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(st.integers(0, len(kinds) - 1), changes)
    def collect(which: int, how: list[tuple[int, Any, bool]]) -> None:
        kind, payload = kinds[which]
        made.append((kind, mutated(payload, how)))

    collect()
    for start in range(0, len(made), 50):
        for kind, payload in made[start : start + 50]:
            form = kind == "slash_commands" and stage.mode == "http"
            stage.slack.deliver(kind, {k: str(v) for k, v in payload.items()} if form else payload)
        await stage.idle()
    unanswered = [one for one in stage.slack.deliveries if not one.acked.done() and one.status not in (400, 401)]
    assert unanswered == []
    faults = [one for one in caplog.records if one.name == "comeback.slack" and "fault" in one.getMessage()]
    assert faults, "some of these cannot have been understood"
    stage.ana.say(HEAVY)
    await stage.idle()
    assert stage.ana.seen()
    stage.slack.breaches.clear()


@pytest.mark.parametrize("mode", ["socket", "http"])
async def test_broken_payloads_do_no_harm(migrated_sqlite: str, mode: str, caplog: pytest.LogCaptureFixture) -> None:
    """Payloads with fields missing or of the wrong kind never stop the bot; each leaves a line with an id."""
    caplog.set_level(logging.INFO)
    stage = await SlackStage(migrated_sqlite, mode).open()
    try:
        await mutate(stage, 60, caplog)
    finally:
        await stage.close()


@pytest.mark.soak
@pytest.mark.parametrize("mode", ["socket", "http"])
async def test_a_thousand_broken_payloads_do_no_harm(migrated_sqlite: str, mode: str, caplog: pytest.LogCaptureFixture) -> None:
    """The same with a thousand of them."""
    caplog.set_level(logging.INFO)
    stage = await SlackStage(migrated_sqlite, mode).open()
    try:
        await mutate(stage, 1000, caplog)
    finally:
        await stage.close()


async def test_a_request_that_is_no_request_does_no_harm(http: SlackStage) -> None:
    """Signed bytes that are neither JSON nor a form are answered without an error of the server."""
    for raw, content in ((b"\xff\xfe", "application/json"), (b"[1]", "application/json"), (b"payload=%7B", None), (b"", None)):
        _, headers = http.slack.signed("events_api", {})
        import hashlib
        import hmac

        stamp = headers["X-Slack-Request-Timestamp"]
        digest = hmac.new(http.slack.signing_secret.encode(), f"v0:{stamp}:".encode() + raw, hashlib.sha256).hexdigest()
        headers["X-Slack-Signature"] = f"v0={digest}"
        headers["Content-Type"] = content or "application/x-www-form-urlencoded"
        status, _ = await http.slack.post(raw, headers)
        assert status in (200, 400), raw
    http.ana.say(HEAVY)
    await http.idle()
    assert http.ana.seen()
