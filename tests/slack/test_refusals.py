"""What Slack's answers mean for the outbox, whatever shape they have."""

from __future__ import annotations

import aiohttp
import pytest
from aiohttp import web
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.channel import TokenRefused, failed
from bot.ports import Refused, TryLater


async def refusal(answer: web.Response) -> Refused | TryLater:
    """What is made of this answer to a message."""

    async def say(_: web.Request) -> web.Response:
        return answer

    app = web.Application()
    app.router.add_post("/api/chat.postMessage", say)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    try:
        async with aiohttp.ClientSession() as session:
            client = AsyncWebClient(token="x", base_url=f"http://127.0.0.1:{port}/api/", session=session, retry_handlers=[])
            with pytest.raises((SlackClientError, aiohttp.ClientError, OSError, ValueError, TypeError, AttributeError)) as error:
                await client.chat_postMessage(channel="D1", text="hi")
            return failed(error.value, writes=True)
    finally:
        await runner.cleanup()


JSON = "application/json"


@pytest.mark.parametrize(
    ("status", "kind", "body", "after", "uncertain"),
    [
        (429, JSON, '{"ok": false, "error": "ratelimited"}', 7.0, False),
        (429, JSON, "", 7.0, False),
        (429, "text/plain", "slow down", 7.0, False),
        (429, "text/html", "<p>slow down", 7.0, False),
        (200, JSON, '{"ok": false, "error": "ratelimited"}', 7.0, False),
        (500, JSON, "", 2.0, True),
        (500, JSON, "[1]", 2.0, True),
        (502, "text/html", "<p>bad gateway", 2.0, True),
        (503, "text/plain", "away", 2.0, True),
        (200, JSON, '{"ok": false, "error": "internal_error"}', 2.0, True),
        (200, JSON, '{"ok": false, "error": "fatal_error"}', 2.0, True),
        (200, JSON, "no json", 1.0, True),
    ],
)
async def test_what_is_only_for_now_is_tried_again(status: int, kind: str, body: str, after: float, uncertain: bool) -> None:
    """A 429 waits as long as it says, in whatever body; after a server's error nobody knows whether the message stands."""
    found = await refusal(web.Response(status=status, content_type=kind, text=body, headers={"Retry-After": "7"}))
    assert isinstance(found, TryLater)
    assert found.uncertain is uncertain
    assert status != 429 or found.after == after


@pytest.mark.parametrize("wait", ["", "soon", "-3", "Wed, 21 Oct 2026 07:28:00 GMT", "inf", "nan"])
async def test_a_strange_retry_after_is_still_a_wait(wait: str) -> None:
    """Where Slack says in no sensible way how long to wait, the wait is short and ends."""
    found = await refusal(web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": wait}))
    assert isinstance(found, TryLater)
    assert 0 < found.after <= 3600


@pytest.mark.parametrize(
    ("code", "reason"),
    [("channel_not_found", "closed"), ("user_not_found", "gone"), ("account_inactive", "gone"), ("invalid_blocks", "invalid")],
)
async def test_what_is_for_good_is_not_tried_again(code: str, reason: str) -> None:
    """A message that Slack will never take is refused with what the person is told at their next visit."""
    found = await refusal(web.json_response({"ok": False, "error": code}))
    assert isinstance(found, Refused)
    assert found.reason == reason


async def test_a_token_that_is_not_taken_loses_nothing() -> None:
    """While an operator mends a token, what waits goes on waiting."""
    found = await refusal(web.json_response({"ok": False, "error": "invalid_auth"}))
    assert isinstance(found, TokenRefused)
