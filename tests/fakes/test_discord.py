"""The loopback Discord is as strict as Discord."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.fakes.discord import GUILD_ID, TOKEN, DiscordServer, Interaction

Json = Any
MANY = [{"label": "x", "value": str(n)} for n in range(26)]
AUTH = {"Authorization": f"Bot {TOKEN}"}


@pytest.fixture
async def discord() -> AsyncIterator[DiscordServer]:
    async with DiscordServer() as server:
        yield server


async def call(server: DiscordServer, method: str, path: str, body: Json = None, **headers: str) -> tuple[int, Json]:
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, server.api_url + path, json=body, headers=AUTH | headers) as answer,
    ):
        return answer.status, await answer.json() if answer.status != 204 else None


async def callback(server: DiscordServer, one: Interaction, kind: int, **data: Json) -> tuple[int, Json]:
    return await call(server, "POST", f"/interactions/{one.id}/{one.token}/callback", {"type": kind, "data": data})


def row(*components: Json) -> Json:
    return {"type": 1, "components": list(components)}


def button(id: str, label: str = "Press") -> Json:
    return {"type": 2, "style": 2, "label": label, "custom_id": id}


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"content": "x" * 2001},
        {"content": "🎈" * 1001},
        {"content": "x", "components": [row(*(button(f"b{n}") for n in range(6)))]},
        {"content": "x", "components": [row(button("same"), button("same"))]},
        {"content": "x", "components": [row(button("b", "x" * 81))]},
        {"content": "x", "components": [row(button("b" * 101))]},
        {"content": "x", "components": [row(button(f"b{n}")) for n in range(6)]},
        {"content": "x", "components": [{"type": 10, "content": "a layout without its flag"}]},
        {"content": "x", "flags": 1 << 15, "components": [{"type": 10, "content": "x"}]},
        {"flags": 1 << 15, "components": [{"type": 10, "content": "x" * 4001}]},
        {"flags": 1 << 15, "components": [{"type": 10, "content": "x"}] * 41},
        {"content": "x", "components": [row({"type": 3, "custom_id": "m", "options": []})]},
        {"content": "x", "components": [row({"type": 3, "custom_id": "m", "options": MANY})]},
        {"content": "x", "nonce": "x" * 26},
    ],
)  # fmt: skip
async def test_content_that_breaks_a_rule_is_refused(discord: DiscordServer, body: Json) -> None:
    """A message over a limit is refused with 400, and noted as a breach."""
    ana = discord.person("ana")
    status, _ = await call(discord, "POST", f"/channels/{ana.channel}/messages", body)
    assert status == 400
    assert discord.breaches
    assert not ana.seen()


async def test_an_interaction_is_answered_once_and_in_time(discord: DiscordServer) -> None:
    """A second answer is refused, and so is one after three seconds."""
    ana = discord.person("ana")
    one = ana.command("help")
    assert (await callback(discord, one, 5))[0] == 204
    assert (await callback(discord, one, 5))[1]["code"] == 40060
    late = ana.command("help")
    late.at -= 3.1
    assert (await callback(discord, late, 5))[1]["code"] == 10062


@pytest.mark.parametrize(("kind", "answer"), [(2, 6), (2, 7), (2, 8), (4, 5), (4, 4), (5, 9), (5, 6), (3, 8)])
async def test_a_wrong_kind_of_answer_is_refused(discord: DiscordServer, kind: int, answer: int) -> None:
    """Each kind of interaction takes only its own kinds of answer."""
    one = discord.person("ana").interaction(kind, {"name": "x", "custom_id": "x"})
    assert (await callback(discord, one, answer, content="x", choices=[], title="T", custom_id="x"))[0] == 400


async def test_a_token_works_after_the_answer_and_for_fifteen_minutes(discord: DiscordServer) -> None:
    """Follow-ups are refused before the acknowledgement and after fifteen minutes; the first takes the place of "thinking"."""
    ana = discord.person("ana")
    one = ana.command("help", guild=GUILD_ID)
    path = f"/webhooks/1/{one.token}"
    assert (await call(discord, "POST", path, {"content": "x"}))[1]["code"] == 10015
    await callback(discord, one, 5, flags=64)
    status, message = await call(discord, "POST", path, {"content": "x"})
    assert (status, message["flags"] & 64) == (200, 64)
    one.at -= 901
    assert (await call(discord, "POST", path, {"content": "x"}))[1]["code"] == 50027


async def test_five_follow_ups_for_a_users_own_install(discord: DiscordServer) -> None:
    """The sixth follow-up of somebody's own install is refused."""
    one = discord.person("ana").command("help", guild=GUILD_ID, user_install=True)
    await callback(discord, one, 5, flags=64)
    answers = [(await call(discord, "POST", f"/webhooks/1/{one.token}", {"content": "x", "flags": 64}))[0] for _ in range(6)]
    assert answers == [200] * 5 + [400]


async def test_a_nonce_is_sent_once(discord: DiscordServer) -> None:
    """The same nonce again gives the same message, and no second one."""
    ana = discord.person("ana")
    body = {"content": "x", "nonce": "n1", "enforce_nonce": True}
    ids = {(await call(discord, "POST", f"/channels/{ana.channel}/messages", body))[1]["id"] for _ in range(2)}
    assert len(ids) == len(ana.seen()) == 1


@pytest.mark.parametrize("code", [50007, 50278])
async def test_closed_messages_are_refused(discord: DiscordServer, code: int) -> None:
    """To somebody who closed their messages, or shares no server, nothing can be sent."""
    ana = discord.person("ana")
    ana.refuses = code
    status, answer = await call(discord, "POST", f"/channels/{ana.channel}/messages", {"content": "x"})
    assert (status, answer["code"]) == (403, code)


async def test_limits_are_kept(discord: DiscordServer) -> None:
    """The sixth message of five is told to wait, and so is the second request of one a second."""
    discord.per_channel = (5, 5.0)
    ana = discord.person("ana")
    codes = [(await call(discord, "POST", f"/channels/{ana.channel}/messages", {"content": "x"}))[0] for _ in range(6)]
    assert codes == [200] * 5 + [429]
    discord.per_second = 1
    answers = [await call(discord, "GET", "/users/@me") for _ in range(2)]
    assert [status for status, _ in answers] == [200, 429]
    assert answers[1][1]["global"] is True


async def test_a_wrong_token_is_refused(discord: DiscordServer) -> None:
    """Without the bot's token nothing is told, neither over REST nor at the gateway."""
    assert (await call(discord, "GET", "/users/@me", Authorization="Bot wrong"))[0] == 401
    async with aiohttp.ClientSession() as session, session.ws_connect(discord.gateway_url) as socket:
        await socket.receive_json()
        await socket.send_json({"op": 2, "d": {"token": "wrong", "intents": 0}})
        assert (await socket.receive()).data == 4004


async def test_a_resume_replays_what_was_missed(discord: DiscordServer) -> None:
    """After a RESUME all events since the named one come again, then RESUMED; an unknown session is invalid."""
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(discord.gateway_url) as socket:
            await socket.receive_json()
            await socket.send_json({"op": 2, "d": {"token": TOKEN, "intents": 1 << 12}})
            ready = await socket.receive_json()
        discord.drop()
        discord.person("ana").say("hello")
        await discord.settle()
        async with session.ws_connect(discord.gateway_url) as socket:
            await socket.receive_json()
            known = {"token": TOKEN, "session_id": ready["d"]["session_id"], "seq": 2}
            await socket.send_json({"op": 6, "d": known})
            assert [(await socket.receive_json())["t"] for _ in range(2)] == ["MESSAGE_CREATE", "RESUMED"]
        async with session.ws_connect(discord.gateway_url) as socket:
            await socket.receive_json()
            await socket.send_json({"op": 6, "d": {"token": TOKEN, "session_id": "x", "seq": 2}})
            assert await socket.receive_json() == {"op": 9, "d": False, "s": None, "t": None}
