"""The loopback Slack itself, tried with the real slack-sdk and slack-bolt clients."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from functools import partial
from typing import Any

import pytest
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.context.say.async_say import AsyncSay
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack import APP_TOKEN, SlackServer, until
from tests.fakes.slack_blocks import message_breaches, view_breaches


@pytest.fixture
async def slack() -> AsyncIterator[SlackServer]:
    async with SlackServer() as server:
        yield server


def client(slack: SlackServer, team: str = "T1") -> AsyncWebClient:
    return AsyncWebClient(token=slack.workspace(team).token, base_url=slack.api_url, retry_handlers=[])


async def test_a_posted_message_reaches_the_person(slack: SlackServer) -> None:
    """What the bot posts to a person's direct conversation stands there and can be read back."""
    ana = slack.person("T1", "UANA")
    opened = await client(slack).conversations_open(users="UANA")
    await client(slack).chat_postMessage(channel=opened["channel"]["id"], text="Hello")
    assert (await ana.next_message()).text == "Hello"
    history = await client(slack).conversations_history(channel=ana.channel)
    assert [one["text"] for one in history["messages"]] == ["Hello"]


@pytest.mark.parametrize(
    ("block", "what"),
    [
        ({"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3001}}, "3001"),
        ({"type": "section", "text": {"type": "mrkdwn", "text": ""}}, "more than 0"),
        ({"type": "header", "text": {"type": "mrkdwn", "text": "x"}}, "plain_text"),
        ({"type": "actions", "elements": []}, "1 to 25"),
        ({"type": "section", "text": {"type": "mrkdwn", "text": "x"}, "colour": "red"}, "unsupported"),
        ({"type": "actions", "elements": [{"type": "plain_text_input", "action_id": "a"}]}, "not allowed"),
        ({"type": "image", "image_url": "https://example.org/a.png"}, "alt_text"),
        (
            {
                "type": "actions",
                "elements": [
                    {"type": "button", "text": {"type": "plain_text", "text": "x"}, "action_id": "a", "value": "v" * 2001}
                ],
            },
            "2001",
        ),
        (
            {
                "type": "actions",
                "elements": [{"type": "button", "text": {"type": "plain_text", "text": "x" * 76}, "action_id": "a"}],
            },
            "76",
        ),
    ],
)
async def test_a_block_that_slack_would_refuse_is_refused(slack: SlackServer, block: dict[str, Any], what: str) -> None:
    """A message whose blocks break a rule is not posted, and the breach says where."""
    slack.person("T1", "UANA")
    with pytest.raises(SlackApiError) as refusal:
        await client(slack).chat_postMessage(channel="UANA", text="x", blocks=[block])
    assert refusal.value.response["error"] == "invalid_blocks"
    assert what in str(refusal.value.response["response_metadata"])
    assert slack.breaches


def test_the_number_of_blocks_is_limited_for_each_surface() -> None:
    """Fifty blocks fit a message and a hundred a modal, and not one more."""
    block = {"type": "divider"}
    assert not message_breaches({"text": "x", "blocks": [block] * 50})
    assert message_breaches({"text": "x", "blocks": [block] * 51})
    modal = {"type": "modal", "title": {"type": "plain_text", "text": "t"}}
    assert not view_breaches(modal | {"blocks": [block] * 100})
    assert view_breaches(modal | {"blocks": [block] * 101})


async def test_a_missing_scope_and_an_unknown_method_are_refused(slack: SlackServer) -> None:
    """A call outside the granted scopes, or of no known method, fails as it does at Slack."""
    slack.workspace("T2", frozenset({"commands"}))
    with pytest.raises(SlackApiError, match="missing_scope"):
        await client(slack, "T2").chat_postMessage(channel="U1", text="x")
    with pytest.raises(SlackApiError, match="unknown_method"):
        await client(slack).api_call("chat.shout")


async def test_faults_are_as_ordered(slack: SlackServer) -> None:
    """A 429 carries Retry-After, a 5xx comes as such, and both end after the ordered number."""
    slack.person("T1", "UANA")
    slack.fail("chat.postMessage", 429, retry_after=7)
    slack.fail("chat.postMessage", 503)
    with pytest.raises(SlackApiError) as limited:
        await client(slack).chat_postMessage(channel="UANA", text="x")
    assert limited.value.response.headers["Retry-After"] == "7"
    with pytest.raises(SlackApiError) as broken:
        await client(slack).chat_postMessage(channel="UANA", text="x")
    assert broken.value.response.status_code == 503
    assert (await client(slack).chat_postMessage(channel="UANA", text="x"))["ok"]


async def test_a_trigger_opens_one_view(slack: SlackServer) -> None:
    """A trigger id opens a modal once and is then spent."""
    ana = slack.person("T1", "UANA")
    view = {"type": "modal", "title": {"type": "plain_text", "text": "T"}, "blocks": [{"type": "divider"}]}
    trigger = slack.trigger("T1", "UANA")
    await client(slack).views_open(trigger_id=trigger, view=view)
    assert (await ana.modal())["type"] == "modal"
    with pytest.raises(SlackApiError, match="exchanged_trigger_id"):
        await client(slack).views_open(trigger_id=trigger, view=view)


async def test_an_upload_arrives_with_its_alt_text(slack: SlackServer) -> None:
    """A picture goes through the three steps of an upload and stands in the conversation."""
    ana = slack.person("T1", "UANA")
    await client(slack).files_upload_v2(channel=ana.channel, content=b"PNG", filename="a.png", alt_txt="A line going up")
    assert (await ana.next_message()).files[0]["alt_txt"] == "A line going up"
    assert not slack.breaches


async def test_a_bolt_echo_talks_over_the_socket_and_comes_back(slack: SlackServer) -> None:
    """A bare slack-bolt echo answers over Socket Mode, before and after a `disconnect` envelope and a cut line."""
    app = AsyncApp(client=client(slack), logger=logging.getLogger("echo"))

    @app.event("message")
    async def echo(event: dict[str, Any], say: AsyncSay) -> None:
        await say(event["text"])

    def opened(number: int) -> object:
        return slack.connections_opened > number and slack.sockets

    handler = AsyncSocketModeHandler(app, APP_TOKEN, ping_interval=0.2)
    ana = slack.person("T1", "UANA")
    try:
        await handler.connect_async()  # type: ignore[no-untyped-call]
        await slack.connected()
        for number, trouble in enumerate((None, slack.disconnect, slack.drop)):
            if trouble:
                await trouble()
                await until(partial(opened, number))
            delivery = ana.say(f"hello {number}")
            assert (await ana.next_message()).text == f"hello {number}"
            await asyncio.wait_for(delivery.acked, 3)
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]
    assert not slack.breaches
