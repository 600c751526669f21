"""A strict Discord on loopback: REST and gateway, as bots know them.

It knows Discord's documented behaviour and refuses what Discord refuses: a second answer to one interaction, an answer after
three seconds, a token after fifteen minutes, content that is too long, components that do not fit, direct messages that are
closed. Every breach is kept in `DiscordServer.breaches`, so that a test can demand that there were none. Faults are set with
`fail` and `slow`; limits with `per_channel` and `per_second`.

    async with DiscordServer() as discord:
        ana = discord.person("ana")
        ...connect the bot to discord.api_url...
        ana.say("hello")
        answer = await ana.next_message()
        ana.press(answer, "Yes")
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import secrets
import time
import zlib
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from aiohttp import BodyPartReader, WSMsgType, web

from tests.fakes.discord_components import (
    EPHEMERAL,
    V2,
    choice_breaches,
    command_breaches,
    every,
    message_breaches,
    modal_breaches,
)

Json = Any
TOKEN = "MTAwMDAwMDAwMDAwMDAwMDAx.Gtest.comeback-on-loopback"
APP_ID, BOT_ID, GUILD_ID = 1000000000000000001, 1000000000000000001, 2000000000000000001
EPOCH = 1420070400000
CODES = {
    10003: (404, "Unknown Channel"),
    10008: (404, "Unknown Message"),
    10013: (404, "Unknown User"),
    10015: (404, "Unknown Webhook"),
    10062: (404, "Unknown interaction"),
    40003: (403, "You are opening direct messages too fast."),
    40060: (400, "Interaction has already been acknowledged."),
    40094: (400, "Maximum number of follow ups reached for this interaction"),
    50001: (403, "Missing Access"),
    50006: (400, "Cannot send an empty message"),
    50007: (403, "Cannot send messages to this user"),
    50027: (401, "Invalid Webhook Token"),
    50035: (400, "Invalid Form Body"),
    50278: (403, "Cannot send messages to this user due to having no mutual guilds"),
}


class Refusal(Exception):
    """An error as Discord answers it."""

    def __init__(self, code: int, why: str = "") -> None:
        super().__init__(why)
        self.code, self.why = code, why


@dataclass
class Message:
    """A message that stands in a conversation; `ephemeral_to` is the only person who sees it, if not everybody."""

    id: int
    channel: int
    author: int
    content: str = ""
    components: list[Json] = field(default_factory=list)
    flags: int = 0
    nonce: str = ""
    attachments: list[Json] = field(default_factory=list)
    ephemeral_to: int | None = None
    deleted: bool = False
    edits: int = 0
    type: int = 0

    def json(self, server: DiscordServer) -> Json:
        """The message as Discord shows it in payloads and histories. A nonce stands only in the answer to its own sending."""
        if server.plain:
            return {
                "id": str(self.id),
                "channel_id": str(self.channel),
                "author": server.user(self.author),
                "content": self.content,
                "components": self.components,
                "flags": self.flags,
            }
        return {
            "id": str(self.id),
            "channel_id": str(self.channel),
            "type": self.type,
            "author": server.user(self.author),
            "content": self.content,
            "components": self.components,
            "flags": self.flags,
            "attachments": self.attachments,
            "embeds": [],
            "mentions": [],
            "mention_roles": [],
            "mention_everyone": False,
            "pinned": False,
            "tts": False,
            "timestamp": moment(self.id).isoformat(),
            "edited_timestamp": moment(self.id).isoformat() if self.edits else None,
        }

    def pressable(self) -> Iterable[Json]:
        """Each button and menu."""
        return (one for one in every(self.components) if one["type"] in (2, 3) and one.get("style") != 5)

    def labels(self) -> list[str]:
        """What the buttons and the options of menus say, from the top."""
        out: list[str] = []
        for one in self.pressable():
            out += [one["label"]] if one["type"] == 2 else [o["label"] for o in one["options"]]
        return out

    def shown(self) -> str:
        """All the words that can be read."""
        return "\n".join([self.content, *(one["content"] for one in every(self.components) if one["type"] == 10)]).strip()


@dataclass
class Interaction:
    """Something that a person did and that wants an answer within three seconds."""

    id: int
    token: str
    kind: int
    person: Person
    payload: Json
    at: float = field(default_factory=time.monotonic)
    acked: asyncio.Future[Json] = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    took: float | None = None
    original: Message | None = None
    source: Message | None = None
    follow_ups: int = 0

    @property
    def answer(self) -> int:
        """The type of the callback; 0 where there was none."""
        return int(self.acked.result()["type"]) if self.acked.done() else 0


@dataclass
class Call:
    """One request to the REST API."""

    method: str
    route: str
    path: str
    body: Json
    status: int = 0
    at: float = field(default_factory=time.monotonic)
    query: dict[str, str] = field(default_factory=dict)


@dataclass
class Session:
    """A session of the gateway: what was sent in it, for a RESUME."""

    id: str
    shard: tuple[int, int]
    intents: int
    sent: list[Json] = field(default_factory=list)
    socket: web.WebSocketResponse | None = None
    heard: float = field(default_factory=time.monotonic)

    @property
    def seq(self) -> int:
        return len(self.sent)


def moment(snowflake: int) -> datetime:
    return datetime.fromtimestamp(((snowflake >> 22) + EPOCH) / 1000, UTC)


class DiscordServer:
    """The server. `per_channel` (count, seconds) and `per_second` (in all) switch limits on; `heartbeat` is in seconds.

    `plain` makes it a server as others write them for their tests: ids are counted up, answers and events hold no more than they
    must, and the content type names its character set. `packed` sends the gateway's events compressed, to whoever asks."""

    def __init__(self, *, heartbeat: float = 41.25, shards: int = 1, plain: bool = False, packed: bool = False) -> None:
        self.heartbeat, self.shards = heartbeat, shards
        self.plain, self.packed = plain, packed
        self.ack_within, self.token_lives = 3.0, 900.0
        self.per_channel: tuple[int, float] | None = None
        self.per_second: int | None = None
        self.now: Callable[[], datetime] = lambda: datetime.now(UTC)
        self.breaches: list[str] = []
        self.calls: list[Call] = []
        self.people: dict[int, Person] = {}
        self.messages: dict[int, dict[int, Message]] = defaultdict(dict)
        self.interactions: dict[int, Interaction] = {}
        self.tokens: dict[str, Interaction] = {}
        self.commands: dict[str, list[Json]] = {}
        self.synced = 0
        self.sessions: dict[str, Session] = {}
        self.identified: list[Json] = []
        self.resumed: list[Json] = []
        self.closed_with: list[int | None] = []
        """The codes with which the bot closed its connections; `None` for a line that broke."""
        self.refuse_connections = 0
        self.named_gateway = ""
        """The address that the API names as the gateway, where it is another than the true one."""
        self.invalidate_next: bool | None = None
        self._nonces: dict[tuple[int, str], Message] = {}
        self._faults: dict[str, deque[Json]] = defaultdict(deque)
        self._slow: dict[str, float] = {}
        self._windows: dict[str, deque[float]] = defaultdict(deque)
        self._count = itertools.count(1)
        self._runner: web.AppRunner | None = None
        self._sockets: set[web.WebSocketResponse] = set()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._port = 0
        self.opened: list[int] = []

    async def __aenter__(self) -> DiscordServer:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self, port: int = 0) -> None:
        """Listen on loopback."""
        app = web.Application(client_max_size=30 * 2**20)
        app.router.add_get("/gateway-socket", self._gateway)
        app.router.add_get("/gateway-socket/", self._gateway)
        app.router.add_route("*", "/api/v10/{path:.*}", self._api)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port or self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Stop listening; what stands stays, and `start` listens again at the same port."""
        for socket in [*self._sockets]:
            _abort(socket)
        for task in [*self._tasks]:
            task.cancel()
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def api_url(self) -> str:
        return f"http://127.0.0.1:{self._port}/api/v10"

    @property
    def gateway_url(self) -> str:
        return f"ws://127.0.0.1:{self._port}/gateway-socket"

    def snowflake(self) -> int:
        """An id of now, larger than all before."""
        if self.plain:
            return 1000 + next(self._count)
        return (int(self.now().timestamp() * 1000) - EPOCH) << 22 | (next(self._count) & 0x3FFFFF)

    def person(self, name: str = "ana", **how: Any) -> Person:
        """A person; the same one for the same name."""
        found = next((p for p in self.people.values() if p.name == name), None)
        if found is None:
            first = 300 if self.plain else 3000000000000000000
            found = Person(self, first + len(self.people) + 1, name, **how)
            self.people[found.id] = found
        return found

    def user(self, id: int) -> Json:
        """The user object."""
        bot = id == BOT_ID
        if self.plain:
            return {"id": str(id), "username": "somebody"} | ({"bot": True} if bot else {})
        name = "Comeback" if bot else self.people[id].name if id in self.people else str(id)
        return {"id": str(id), "username": name, "discriminator": "0", "global_name": name, "avatar": None, "bot": bot}

    def fail(
        self,
        route: str,
        status: int,
        times: int = 1,
        *,
        code: int = 0,
        retry_after: float = 0.2,
        is_global: bool = False,
        cut: bool = False,
        done: bool = False,
        html: bool = False,
    ) -> None:
        """Let the next requests to a route ("POST /channels/{}/messages") fail; `cut` drops the connection instead of
        answering, `done` carries the request out first, `html` answers with a page, as proxies do."""
        told = {"status": status, "code": code, "retry_after": retry_after, "global": is_global}
        self._faults[route].extend(
            told | {"cut": cut, "done": done, "html": html}
            for _ in range(times)
        )

    def slow(self, route: str, seconds: float) -> None:
        """Let every answer of a route take this long."""
        self._slow[route] = seconds

    def called(self, route: str) -> list[Call]:
        return [call for call in self.calls if f"{call.method} {call.route}" == route]

    def breach(self, what: str) -> None:
        self.breaches.append(what)

    # -- REST

    async def _api(self, request: web.Request) -> web.StreamResponse:
        parts = request.match_info["path"].strip("/").split("/")
        route = "/" + "/".join("{}" if p.isdigit() or len(p) > 40 or p in self.tokens else p for p in parts)
        call = Call(request.method, route, "/" + "/".join(parts), None, query=dict(request.query))
        self.calls.append(call)
        key = f"{request.method} {route}"
        body, files = await self._body(request)
        call.body = body
        if seconds := self._slow.get(key):
            await asyncio.sleep(seconds)
        fault = self._faults[key].popleft() if self._faults.get(key) else None
        if fault is not None and fault["done"]:
            self._carry_out(request, parts, body, files)
        if fault is not None:
            call.status = fault["status"]
            if fault["cut"]:
                assert request.transport is not None
                request.transport.abort()
                return web.Response()
            if fault["html"]:
                return web.Response(text="<html><body>error</body></html>", status=fault["status"], content_type="text/html")
            if fault["status"] == 429:
                return self._limited(fault["retry_after"], fault["global"])
            said = {"code": fault["code"], "message": CODES.get(fault["code"], (0, "fault"))[1]}
            return self._json(said, fault["status"])
        limited = self._over(parts, request.method)
        if limited is not None:
            call.status = 429
            return limited
        open_to_all = parts[0] in ("interactions", "webhooks") or parts == ["gateway"]
        if request.headers.get("Authorization") != f"Bot {TOKEN}" and not open_to_all:
            call.status = 401
            return self._json({"message": "401: Unauthorized", "code": 0}, 401)
        try:
            answer = self._carry_out(request, parts, body, files)
        except Refusal as no:
            status, words = CODES[no.code]
            if no.code in (50035, 50006, 40060, 10062, 40094):
                self.breach(f"{key}: {no.why or words}")
            call.status = status
            return self._json({"code": no.code, "message": words, "errors": no.why}, status)
        except (KeyError, ValueError, TypeError, IndexError) as error:
            self.breach(f"{key}: {error!r}")
            call.status = 400
            return self._json({"code": 50035, "message": "Invalid Form Body"}, 400)
        call.status = 204 if answer is None else 200
        return web.Response(status=204) if answer is None else self._json(answer, 200)

    def _json(self, value: Json, status: int) -> web.Response:
        # discord.py reads JSON only where the content type is exactly this.
        headers = {"Content-Type": "application/json", "Via": "1.1 loopback"}
        if self.plain:
            headers = {"Content-Type": "application/json; charset=utf-8"}
        return web.Response(body=json.dumps(value).encode(), status=status, headers=headers)

    def _limited(self, after: float, is_global: bool) -> web.Response:
        response = self._json({"message": "You are being rate limited.", "retry_after": after, "global": is_global}, 429)
        if not self.plain:
            response.headers["Retry-After"] = str(after)
            response.headers["X-RateLimit-Remaining"] = "0"
        return response

    def _over(self, parts: list[str], method: str) -> web.Response | None:
        now = time.monotonic()
        checks: list[tuple[str, int, float, bool]] = []
        if self.per_second is not None and parts[0] not in ("interactions", "webhooks"):
            checks.append(("global", self.per_second, 1.0, True))
        if self.per_channel is not None and parts[0] == "channels" and method == "POST":
            checks.append((parts[1], *self.per_channel, False))
        for name, most, seconds, is_global in checks:
            window = self._windows[name]
            while window and now - window[0] >= seconds:
                window.popleft()
            if len(window) >= most:
                return self._limited(round(seconds - (now - window[0]) + 0.01, 3), is_global)
            window.append(now)
        return None

    async def _body(self, request: web.Request) -> tuple[Json, list[tuple[str, bytes]]]:
        files: list[tuple[str, bytes]] = []
        if request.content_type == "multipart/form-data":
            body: Json = None
            async for part in await request.multipart():
                assert isinstance(part, BodyPartReader)
                data = await part.read()
                if part.name == "payload_json":
                    body = json.loads(data)
                else:
                    files.append((part.filename or "", bytes(data)))
            return body, files
        text = await request.text()
        try:
            return (json.loads(text) if text else None), files
        except ValueError:
            return text, files

    def _carry_out(self, request: web.Request, parts: list[str], body: Json, files: list[tuple[str, bytes]]) -> Json:
        match request.method, parts:
            case "GET", ["users", "@me"]:
                return self.user(BOT_ID)
            case "GET", ["oauth2", "applications", "@me"] | ["applications", "@me"]:
                return {"id": str(APP_ID)} if self.plain else self._application()
            case "GET", ["gateway"]:
                return {"url": self.named_gateway or self.gateway_url}
            case "GET", ["gateway", "bot"]:
                if self.plain:
                    return {"url": self.named_gateway or self.gateway_url}
                limit = {"total": 1000, "remaining": 999, "reset_after": 1, "max_concurrency": 1}
                return {"url": self.named_gateway or self.gateway_url, "shards": self.shards, "session_start_limit": limit}
            case "POST", ["users", "@me", "channels"]:
                return self._open(int(body["recipient_id"]))
            case "GET", ["channels", channel, "messages"]:
                return self._history(int(channel), request)
            case "GET", ["channels", channel, "messages", id]:
                return self._standing(int(channel), int(id)).json(self)
            case "POST", ["channels", channel, "messages"]:
                return self._post(int(channel), body, files)
            case "POST", ["channels", channel, "typing"]:
                if self._person_of(int(channel)) is None:
                    raise Refusal(10003)
                return None
            case "PATCH", ["channels", channel, "messages", id]:
                return self._edit(self._standing(int(channel), int(id)), body).json(self)
            case "DELETE", ["channels", channel, "messages", id]:
                self._standing(int(channel), int(id)).deleted = True
                return None
            case "POST", ["interactions", id, token, "callback"]:
                self._callback(int(id), token, body)
                return self._callback_told(int(id)) if request.query.get("with_response") in ("true", "1") else None
            case "POST", ["webhooks", _, token]:
                return self._follow_up(token, body, files)
            case _, ["webhooks", _, token, "messages", id]:
                return self._webhook_message(request.method, token, id, body, files)
            case "GET", ["applications", _, "commands"] | ["applications", _, "guilds", _, "commands"]:
                return self.commands.get("/".join(parts[2:]), [])
            case "PUT", ["applications", _, "commands"] | ["applications", _, "guilds", _, "commands"]:
                return self._sync("/".join(parts[2:]), body)
        self.breach(f"{request.method} /{'/'.join(parts)} is not known")
        raise Refusal(10003)

    def _application(self) -> Json:
        return {
            "id": str(APP_ID),
            "name": "Comeback",
            "icon": None,
            "description": "",
            "bot_public": True,
            "bot_require_code_grant": False,
            "verify_key": "00",
            "flags": 0,
            "owner": self.user(BOT_ID),
            "team": None,
            "integration_types_config": {"0": {}, "1": {}},
            "interactions_endpoint_url": None,
        }

    def dm(self, user: int) -> int:
        """The channel of a direct conversation."""
        return user + 1_000_000_000_000_000_000

    def _person_of(self, channel: int) -> Person | None:
        return self.people.get(channel - 1_000_000_000_000_000_000)

    def _open(self, user: int) -> Json:
        person = self.people.get(user)
        if person is None:
            raise Refusal(10013)
        self.opened.append(user)
        return {"id": str(self.dm(user)), "type": 1, "last_message_id": None, "recipients": [self.user(user)]}

    def _standing(self, channel: int, id: int) -> Message:
        message = self.messages[channel].get(id)
        if message is None or message.deleted or message.ephemeral_to is not None:
            raise Refusal(10008)
        return message

    def _history(self, channel: int, request: web.Request) -> Json:
        if self._person_of(channel) is None:
            raise Refusal(10003)
        limit = int(request.query.get("limit", 50))
        if not 1 <= limit <= 100:
            raise Refusal(50035, "limit is 1 to 100")
        found = sorted(
            (m for m in self.messages[channel].values() if not m.deleted and m.ephemeral_to is None), key=lambda m: m.id
        )
        if after := request.query.get("after"):
            found = [m for m in found if m.id > int(after)][:limit]
        else:
            before = int(request.query.get("before", 2**63))
            found = [m for m in found if m.id < before][-limit:]
        return [m.json(self) for m in reversed(found)]

    def _post(self, channel: int, body: Json, files: list[tuple[str, bytes]]) -> Json:
        person = self._person_of(channel)
        if person is None:
            raise Refusal(50001 if channel in self.messages else 10003)
        if person.refuses:
            raise Refusal(person.refuses)
        self._check(body, files)
        nonce = str(body.get("nonce") or "")
        if nonce and body.get("enforce_nonce") and (channel, nonce) in self._nonces:
            return self._nonces[channel, nonce].json(self) | {"nonce": nonce}
        message = self._stand(channel, body, files)
        if nonce:
            self._nonces[channel, nonce] = message
        return message.json(self) | {"nonce": nonce}

    def _check(self, body: Json, files: list[tuple[str, bytes]]) -> None:
        wrong = message_breaches(body, len(files))
        if wrong:
            raise Refusal(50006 if wrong == ["an empty message"] else 50035, "; ".join(wrong))
        if not isinstance(body.get("allowed_mentions", {}), dict):
            raise Refusal(50035, "allowed_mentions is an object")

    def _stand(self, channel: int, body: Json, files: list[tuple[str, bytes]], to: Person | None = None) -> Message:
        message = Message(
            self.snowflake(),
            channel,
            BOT_ID,
            body.get("content") or "",
            body.get("components") or [],
            (body.get("flags") or 0) | (EPHEMERAL if to else 0),
            str(body.get("nonce") or ""),
            ephemeral_to=to.id if to else None,
        )
        described = {str(a.get("id")): a.get("description") for a in body.get("attachments") or []}
        message.attachments = [
            {
                "id": str(self.snowflake()),
                "filename": name,
                "size": len(data),
                "data_length": len(data),
                "url": "",
                "proxy_url": "",
                "description": described.get(str(n)),
            }
            for n, (name, data) in enumerate(files)
        ]
        person = to or self._person_of(channel)
        if person is not None:
            person.files += files
        self.messages[channel][message.id] = message
        if person is not None:
            person.inbox.put_nowait(message)
        return message

    def _edit(self, message: Message, body: Json) -> Message:
        if message.author != BOT_ID:
            raise Refusal(50001)
        merged = {
            "content": body.get("content", message.content),
            "components": body.get("components", message.components),
            "flags": message.flags | (body.get("flags") or 0),
            "attachments": body.get("attachments", message.attachments),
        }
        self._check(merged, [])
        if message.flags & V2 and not merged["flags"] & V2:
            raise Refusal(50035, "a layout stays one")
        message.content, message.components = merged["content"] or "", merged["components"] or []
        message.flags, message.edits = merged["flags"], message.edits + 1
        return message

    # -- interactions

    def _callback_told(self, id: int) -> Json:
        """What Discord tells of an answer, where it is asked to."""
        one = self.interactions[id]
        about: Json = {"id": str(id), "type": one.kind}
        if one.answer in (4, 5):
            assert one.original is not None
            about |= {
                "response_message_id": str(one.original.id),
                "response_message_loading": one.answer == 5,
                "response_message_ephemeral": one.original.ephemeral_to is not None,
            }
        return {"interaction": about, "resource": {"type": one.answer}}

    def _callback(self, id: int, token: str, body: Json) -> None:
        one = self.interactions.get(id)
        if one is None or one.token != token or time.monotonic() - one.at > self.ack_within:
            raise Refusal(10062)
        if one.acked.done():
            raise Refusal(40060)
        kind, data = body.get("type"), body.get("data") or {}
        allowed = {2: {4, 5, 9}, 3: {4, 5, 6, 7, 9}, 4: {8}, 5: {4, 5, 6, 7}}[one.kind]
        if kind not in allowed or (one.kind == 5 and kind in (6, 7) and one.source is None):
            raise Refusal(50035, f"an interaction of kind {one.kind} is not answered with {kind}")
        match kind:
            case 4:
                self._check(data, [])
                one.original = self._stand(
                    one.person.channel_of(one.payload), data, [], one.person if data.get("flags", 0) & EPHEMERAL else None
                )
            case 5:
                to = one.person if (data.get("flags") or 0) & EPHEMERAL else None
                channel = one.person.channel_of(one.payload)
                one.original = Message(self.snowflake(), channel, BOT_ID, "", [], 128, ephemeral_to=to.id if to else None)
            case 6:
                one.original = one.source
            case 7:
                assert one.source is not None
                one.original = self._edit(one.source, data)
            case 8:
                wrong = choice_breaches(data.get("choices"))
                if wrong:
                    raise Refusal(50035, "; ".join(wrong))
            case 9:
                wrong = modal_breaches(data)
                if wrong:
                    raise Refusal(50035, "; ".join(wrong))
                one.person.modals.put_nowait((data, one))
        one.took = time.monotonic() - one.at
        one.acked.set_result(body)

    def _usable(self, token: str) -> Interaction:
        one = self.tokens.get(token)
        if one is None or not one.acked.done():
            raise Refusal(10015)
        if time.monotonic() - one.at > self.token_lives:
            raise Refusal(50027)
        return one

    def _follow_up(self, token: str, body: Json, files: list[tuple[str, bytes]]) -> Json:
        one = self._usable(token)
        if one.payload.get("authorizing_integration_owners", {}).keys() == {"1"} and one.follow_ups >= 5:
            raise Refusal(40094)
        one.follow_ups += 1
        self._check(body, files)
        if one.original is not None and one.original.flags & 128:
            return self._fill(one, body, files).json(self)
        ephemeral = (body.get("flags") or 0) & EPHEMERAL
        return self._stand(one.person.channel_of(one.payload), body, files, one.person if ephemeral else None).json(self)

    def _fill(self, one: Interaction, body: Json, files: list[tuple[str, bytes]]) -> Message:
        """The answer takes the place of "thinking"."""
        assert one.original is not None
        to = one.person if one.original.ephemeral_to else None
        one.original = self._stand(one.original.channel, body, files, to)
        return one.original

    def _webhook_message(self, method: str, token: str, id: str, body: Json, files: list[tuple[str, bytes]]) -> Json:
        one = self._usable(token)
        message = one.original if id == "@original" else self.messages[one.person.channel_of(one.payload)].get(int(id))
        if message is None or message.deleted:
            raise Refusal(10008)
        if method == "DELETE":
            message.deleted = True
            return None
        if method == "PATCH":
            self._check({"flags": message.flags & V2} | body, files)
            if message.flags & 128:
                return self._fill(one, body, files).json(self)
            self._edit(message, body)
        return message.json(self)

    def _sync(self, place: str, body: Json) -> Json:
        wrong = command_breaches(body)
        if wrong:
            raise Refusal(50035, "; ".join(wrong))
        self.synced += 1
        self.commands[place] = [
            one | {"id": str(self.snowflake()), "application_id": str(APP_ID), "version": "1"} for one in body
        ]
        return self.commands[place]

    # -- gateway

    async def _gateway(self, request: web.Request) -> web.StreamResponse:
        if self.refuse_connections:
            self.refuse_connections -= 1
            return web.Response(status=503)
        socket = Packed() if self.packed and request.query.get("compress") == "zlib-stream" else web.WebSocketResponse()
        await socket.prepare(request)
        self._sockets.add(socket)
        await socket.send_json({"op": 10, "d": {"heartbeat_interval": int(self.heartbeat * 1000)}, "s": None, "t": None})
        session: Session | None = None
        code: int | None = None
        while True:
            try:
                frame = await asyncio.wait_for(socket.receive(), self.heartbeat * 2 + 1)
            except TimeoutError:
                self.breach("gateway: no heartbeat in time")
                await socket.close(code=4009)
                break
            if frame.type != WSMsgType.TEXT:
                # The code that the bot sent: that of the socket becomes 1006 when it has left before our answer to its goodbye.
                code = frame.data if frame.type is WSMsgType.CLOSE else None
                break
            said = json.loads(frame.data)
            match said["op"]:
                case 1:
                    if session is not None:
                        session.heard = time.monotonic()
                    await socket.send_json({"op": 11, "d": None, "s": None, "t": None})
                case 2:
                    session = await self._identify(socket, said["d"])
                    if session is None:
                        break
                case 6:
                    session = await self._resume(socket, said["d"])
                    if session is None:
                        break
                case 3 | 4 | 8:
                    pass
                case other:
                    self.breach(f"gateway: op {other} is not known")
                    await socket.close(code=4001)
                    break
        self._sockets.discard(socket)
        if session is not None:
            self.closed_with.append(code or socket.close_code)
        if session is not None and session.socket is socket:
            session.socket = None
        return socket

    async def _identify(self, socket: web.WebSocketResponse, data: Json) -> Session | None:
        self.identified.append(data)
        if data.get("token") != TOKEN:
            await socket.close(code=4004, message=b"Authentication failed.")
            return None
        if self.invalidate_next is not None:
            self.invalidate_next = None
            await socket.send_json({"op": 9, "d": False, "s": None, "t": None})
            return None
        shard = tuple(data.get("shard") or (0, 1))
        for old in [s for s in self.sessions.values() if s.shard == shard]:
            del self.sessions[old.id]
        session = Session(secrets.token_hex(8), (shard[0], shard[1]), int(data["intents"]), socket=socket)
        self.sessions[session.id] = session
        guilds = [{"id": str(GUILD_ID), "unavailable": True}] if (GUILD_ID >> 22) % session.shard[1] == session.shard[0] else []
        ready = {
            "v": 10,
            "user": self.user(BOT_ID),
            "guilds": guilds,
            "session_id": session.id,
            "resume_gateway_url": self.gateway_url,
            "shard": list(session.shard),
            "application": {"id": str(APP_ID), "flags": 0},
            "private_channels": [],
        }
        await self._send(session, "READY", {"session_id": session.id, "user": self.user(BOT_ID)} if self.plain else ready)
        for guild in guilds:
            await self._send(session, "GUILD_CREATE", self._guild(int(str(guild["id"]))))
        return session

    def _guild(self, id: int) -> Json:
        return {
            "id": str(id),
            "name": "A server",
            "owner_id": "1",
            "unavailable": False,
            "member_count": 2,
            "large": False,
            "roles": [],
            "emojis": [],
            "stickers": [],
            "features": [],
            "channels": [],
            "threads": [],
            "members": [],
            "presences": [],
            "voice_states": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "soundboard_sounds": [],
            "verification_level": 0,
            "default_message_notifications": 0,
            "explicit_content_filter": 0,
            "mfa_level": 0,
            "nsfw_level": 0,
            "premium_tier": 0,
            "preferred_locale": "en-US",
            "system_channel_flags": 0,
            "afk_timeout": 60,
            "premium_progress_bar_enabled": False,
            "joined_at": "2026-01-01T00:00:00+00:00",
        }

    async def _resume(self, socket: web.WebSocketResponse, data: Json) -> Session | None:
        self.resumed.append(data)
        session = self.sessions.get(data["session_id"])
        if session is None or data["token"] != TOKEN or self.invalidate_next is not None:
            self.invalidate_next = None
            await socket.send_json({"op": 9, "d": False, "s": None, "t": None})
            return None
        session.socket = socket
        for frame in session.sent[int(data["seq"] or 0) :]:
            await socket.send_json(frame)
        await self._send(session, "RESUMED", None if self.plain else {})
        return session

    async def _send(self, session: Session, event: str, data: Json) -> None:
        frame = {"op": 0, "t": event, "s": session.seq + 1, "d": data}
        session.sent.append(frame)
        if session.socket is not None and not session.socket.closed:
            try:
                await session.socket.send_json(frame)
            except (ConnectionError, RuntimeError):
                session.socket = None

    def dispatch(self, event: str, data: Json, guild: int | None = None) -> None:
        """Send an event to the session it belongs to; direct messages go to the first shard."""
        for session in [*self.sessions.values()]:
            index, count = session.shard
            if ((guild or 0) >> 22) % count != index:
                continue
            if event == "MESSAGE_CREATE" and not session.intents & (1 << 12):
                continue
            self._later(self._send(session, event, data))

    def raw(self, frame: str) -> None:
        """Send any text to every connection."""
        for session in self.sessions.values():
            if session.socket is not None:
                self._later(session.socket.send_str(frame))

    def replay(self, count: int = 50) -> None:
        """Send the last events of every session once more, as a RESUME may."""
        for session in self.sessions.values():
            if session.socket is not None:
                for frame in [f for f in session.sent if f["t"] in ("MESSAGE_CREATE", "INTERACTION_CREATE")][-count:]:
                    self._later(session.socket.send_json(frame))

    def _later(self, work: Awaitable[Any]) -> None:
        async def run() -> None:
            with contextlib.suppress(ConnectionError, RuntimeError):
                await work

        task = asyncio.get_running_loop().create_task(run())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def connected(self, within: float = 10.0) -> None:
        """Wait until every shard is connected."""
        await until(lambda: self.sessions and all(s.socket is not None for s in self.sessions.values()), within)

    async def reconnect(self) -> None:
        """Ask every connection to connect anew."""
        for session in [*self.sessions.values()]:
            if session.socket is not None:
                await session.socket.send_json({"op": 7, "d": None, "s": None, "t": None})

    async def invalidate(self, *, resumable: bool = False) -> None:
        """Declare every session invalid."""
        for session in [*self.sessions.values()]:
            if session.socket is not None:
                await session.socket.send_json({"op": 9, "d": resumable, "s": None, "t": None})
            if not resumable:
                self.sessions.pop(session.id, None)

    def drop(self, *, forget: bool = False) -> None:
        """Cut every connection without a word; with `forget`, the sessions cannot be resumed."""
        for session in [*self.sessions.values()]:
            socket, session.socket = session.socket, None
            if socket is not None:
                _abort(socket)
            if forget:
                self.sessions.pop(session.id, None)

    async def settle(self, within: float = 10.0) -> None:
        """Wait until everything was sent, and every interaction answered or too old."""
        async with asyncio.timeout(within):
            while self._tasks:
                await asyncio.wait(list(self._tasks))
            await until(lambda: not self.waiting(), within)

    def waiting(self) -> bool:
        """Whether an interaction still may be answered, and is not."""
        now = time.monotonic()
        return any(not one.acked.done() and now - one.at < self.ack_within for one in self.interactions.values())


class Packed(web.WebSocketResponse):
    """A connection whose frames are parts of one compressed stream."""

    def __init__(self) -> None:
        super().__init__()
        self._stream = zlib.compressobj()

    async def send_str(self, data: str, compress: int | None = None) -> None:
        packed = self._stream.compress(data.encode()) + self._stream.flush(zlib.Z_SYNC_FLUSH)
        await self.send_bytes(packed)


def _abort(socket: web.WebSocketResponse) -> None:
    """Cut a connection without a word."""
    if socket._req is not None and socket._req.transport is not None:
        socket._req.transport.abort()


class Person:
    """Somebody at a Discord client: says, commands, presses, fills in; and what the bot showed to them."""

    def __init__(self, server: DiscordServer, id: int, name: str, *, locale: str = "en-GB") -> None:
        self.server, self.id, self.name, self.locale = server, id, name, locale
        self.inbox: asyncio.Queue[Message] = asyncio.Queue()
        self.modals: asyncio.Queue[tuple[Json, Interaction]] = asyncio.Queue()
        self.files: list[tuple[str, bytes]] = []
        self.refuses = 0
        """The code with which direct messages to this person fail."""
        self.channel = server.dm(id)
        server.messages[self.channel]

    def channel_of(self, payload: Json) -> int:
        return int(payload["channel_id"])

    async def next_message(self, within: float = 10.0) -> Message:
        """The next message from the bot."""
        async with asyncio.timeout(within):
            return await self.inbox.get()

    def seen(self) -> list[Message]:
        """What stands in the direct conversation from the bot, in order."""
        return [m for m in self.server.messages[self.channel].values() if m.author == BOT_ID and not m.deleted]

    def say(self, text: str, *, id: int | None = None, **more: Json) -> Json:
        """Write a direct message to the bot."""
        message = Message(id or self.server.snowflake(), self.channel, self.id, text)
        self.server.messages[self.channel].setdefault(message.id, message)
        payload = message.json(self.server) | {"channel_type": 1} | more
        self.server.dispatch("MESSAGE_CREATE", payload)
        return payload

    def interaction(
        self,
        kind: int,
        data: Json,
        *,
        guild: int | None = None,
        user_install: bool = False,
        channel: int | None = None,
        source: Message | None = None,
        **more: Json,
    ) -> Interaction:
        """Do something that wants an answer."""
        server = self.server
        id, token = server.snowflake(), f"tok{secrets.token_hex(30)}"
        user = server.user(self.id)
        place = channel or (self.channel if guild is None else 5000000000000000001)
        payload: Json = {
            "id": str(id),
            "application_id": str(APP_ID),
            "type": kind,
            "token": token,
            "version": 1,
            "data": data,
            "channel_id": str(place),
            "channel": {"id": str(place), "type": 1 if guild is None else 0},
            "context": 1 if guild is None else 0,
            "locale": self.locale,
            "app_permissions": "0",
            "entitlements": [],
            "attachment_size_limit": 10485760,
            "authorizing_integration_owners": {"1": str(self.id)} if user_install else {"0": str(guild or 0)},
        }
        if guild is None:
            payload["user"] = user
        else:
            payload |= {
                "guild_id": str(guild),
                "guild": {"id": str(guild), "locale": "en-US", "features": []},
                "guild_locale": "en-US",
                "member": {
                    "user": user,
                    "roles": [],
                    "permissions": "0",
                    "joined_at": "2026-01-01T00:00:00+00:00",
                    "deaf": False,
                    "mute": False,
                    "flags": 0,
                    "nick": None,
                },
            }
        if source is not None:
            payload["message"] = source.json(server)
        if server.plain:
            kept = ("id", "application_id", "type", "token", "data", "channel_id", "user", "member", "guild_id", "message")
            payload = {key: value for key, value in payload.items() if key in kept}
        payload |= more
        one = Interaction(id, token, kind, self, payload, source=source)
        server.interactions[id] = one
        server.tokens[token] = one
        server.dispatch("INTERACTION_CREATE", payload, guild)
        return one

    def command(self, name: str, options: dict[str, str] | None = None, **how: Any) -> Interaction:
        """Give `/comeback name option:value ...`."""
        given = [{"name": key, "type": 3, "value": value} for key, value in (options or {}).items()]
        data = {"id": "1", "name": "comeback", "type": 1, "options": [{"name": name, "type": 1, "options": given}]}
        return self.interaction(2, data, **how)

    async def complete(self, name: str, option: str, typed: str, others: dict[str, str] | None = None, **how: Any) -> list[Json]:
        """What is offered while an option is typed."""
        given: list[Json] = [{"name": key, "type": 3, "value": value} for key, value in (others or {}).items()]
        given.append({"name": option, "type": 3, "value": typed, "focused": True})
        data = {"id": "1", "name": "comeback", "type": 1, "options": [{"name": name, "type": 1, "options": given}]}
        one = self.interaction(4, data, **how)
        answer = await asyncio.wait_for(asyncio.shield(one.acked), 5)
        choices: list[Json] = answer["data"]["choices"]
        return choices

    def menu(self, name: str, text: str, **how: Any) -> Interaction:
        """Use a command of a message's context menu."""
        id = self.server.snowflake()
        other = Message(id, 5000000000000000001, self.id, text).json(self.server)
        data = {"id": "2", "name": name, "type": 3, "target_id": str(id), "resolved": {"messages": {str(id): other}}}
        return self.interaction(2, data, **how)

    def find(self, message: Message, label: str) -> tuple[Json, str]:
        """The component, and the value where it is a menu, by what it says or what it stands for."""
        for one in message.pressable():
            if one["type"] == 2 and label in (one["label"], one["custom_id"], one["custom_id"].rsplit(":", 1)[-1]):
                return one, ""
            for option in one.get("options", []):
                if label in (option["label"], option["value"]):
                    return one, option["value"]
        raise AssertionError(f"nothing says {label!r} among {message.labels()}")

    def press(self, message: Message, label: str, *, by: Person | None = None, **how: Any) -> Interaction:
        """Press a button or choose from a menu."""
        component, value = self.find(message, label)
        data: Json = {"custom_id": component["custom_id"], "component_type": component["type"]}
        if component["type"] == 3:
            data["values"] = [value]
        if message.ephemeral_to is not None:
            how.setdefault("guild", GUILD_ID)
            how.setdefault("channel", message.channel)
        return (by or self).interaction(3, data, source=message, **how)

    async def modal(self, within: float = 5.0) -> tuple[Json, Interaction]:
        """The next modal that opens, and the press that opened it."""
        async with asyncio.timeout(within):
            return await self.modals.get()

    def submit(self, modal: tuple[Json, Interaction], values: dict[str, str], **how: Any) -> Interaction:
        """Fill a modal in and send it; fields by the end of their custom_id. What is not given stays as it stands."""
        view, opener = modal
        parts = []
        for n, label in enumerate(view["components"], 1):
            inner = label.get("component")
            if inner is None:
                continue
            given = values.get(inner["custom_id"].rsplit("|", 1)[-1])
            said: Json = {"type": inner["type"], "custom_id": inner["custom_id"], "id": n + 100}
            if inner["type"] == 4:
                said["value"] = inner.get("value", "") if given is None else given
                assert said["value"] or not inner.get("required", True), f"{inner['custom_id']} must be filled in"
                assert len(said["value"]) <= inner.get("max_length", 4000)
            else:
                standing = [o["value"] for o in inner["options"] if o.get("default")]
                said["values"] = standing if given is None else [given]
                assert all(value in {o["value"] for o in inner["options"]} for value in said["values"])
            parts.append({"type": 18, "id": n, "component": said})
        data = {"custom_id": view["custom_id"], "components": parts}
        return self.interaction(5, data, source=opener.source, **how)


async def until(check: Callable[[], Any], within: float = 10.0, pause: float = 0.01) -> None:
    """Wait until something holds."""
    async with asyncio.timeout(within):
        while True:
            found = check()
            if asyncio.iscoroutine(found):
                found = await found
            if found:
                return
            await asyncio.sleep(pause)
