"""A strict Slack on loopback: Web API, Socket Mode, signed HTTP deliveries, uploads, `response_url` and OAuth.

It knows Slack's documented behaviour and refuses what Slack refuses: unknown methods, missing arguments and scopes,
content that breaks the rules of Block Kit, trigger ids that are old or used, editing another's message. Every breach is
kept in `SlackServer.breaches`, so that a test can demand that there were none. Faults are set with `fail` and `slow`.

    async with SlackServer() as slack:
        ana = slack.person("T1", "UANA", tz="Europe/Madrid")
        ...connect the bot to slack.api_url...
        await ana.say("hello")
        answer = await ana.next_message()
        await ana.press(answer, "Yes")
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import itertools
import json
import time
import urllib.parse
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp import WSMsgType, web

from tests.fakes.slack_blocks import message_breaches, view_breaches

Json = Any
APP_ID = "A0COMEBACK"
SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
CLIENT_ID, CLIENT_SECRET = "1111.2222", "client-secret"
APP_TOKEN = "xapp-1-A0COMEBACK-1-abc"
SCOPES = frozenset(
    ("assistant:write", "chat:write", "commands", "files:write", "im:history", "im:read", "im:write", "users:read")
)
EVENTS = frozenset(("app_home_opened", "app_uninstalled", "message.im", "tokens_revoked", "user_change"))
TRIGGER_LIVES = 3.0
ACK_WITHIN = 3.0

# method -> (scope or None, required arguments)
METHODS: Mapping[str, tuple[str | None, tuple[str, ...]]] = {
    "api.test": (None, ()),
    "auth.test": (None, ()),
    "auth.revoke": (None, ()),
    "apps.connections.open": (None, ()),
    "assistant.threads.setStatus": ("assistant:write", ("channel_id", "thread_ts", "status")),
    "assistant.threads.setSuggestedPrompts": ("assistant:write", ("channel_id", "prompts")),
    "chat.delete": ("chat:write", ("channel", "ts")),
    "chat.postEphemeral": ("chat:write", ("channel", "user")),
    "chat.postMessage": ("chat:write", ("channel",)),
    "chat.update": ("chat:write", ("channel", "ts")),
    "conversations.history": ("im:history", ("channel",)),
    "conversations.open": ("im:write", ("users",)),
    "conversations.replies": ("im:history", ("channel", "ts")),
    "files.completeUploadExternal": ("files:write", ("files",)),
    "files.getUploadURLExternal": ("files:write", ("filename", "length")),
    "oauth.v2.access": (None, ("code",)),
    "users.conversations": ("im:read", ()),
    "users.info": ("users:read", ("user",)),
    "views.open": (None, ("view", "trigger_id")),
    "views.publish": (None, ("view", "user_id")),
    "views.push": (None, ("view", "trigger_id")),
    "views.update": (None, ("view",)),
}
STRUCTURED = ("blocks", "attachments", "metadata", "view", "files", "prompts", "loading_messages")


@dataclass
class Message:
    """A message that stands in a conversation; `ephemeral_to` is the only person who sees it, if not everybody."""

    ts: str
    channel: str
    user: str
    text: str
    blocks: list[Json] = field(default_factory=list)
    thread_ts: str | None = None
    ephemeral_to: str | None = None
    metadata: Json = None
    files: list[Json] = field(default_factory=list)
    edited: bool = False
    deleted: bool = False
    bot_id: str | None = None
    revisions: int = 0

    def json(self) -> Json:
        """The message as Slack shows it in payloads and histories."""
        value: dict[str, Json] = {"type": "message", "user": self.user, "ts": self.ts, "text": self.text}
        if self.blocks:
            value["blocks"] = self.blocks
        if self.thread_ts:
            value["thread_ts"] = self.thread_ts
        if self.bot_id:
            value.update(bot_id=self.bot_id, app_id=APP_ID)
        if self.files:
            value["files"] = self.files
        if self.metadata:
            value["metadata"] = self.metadata
        if self.edited:
            value["edited"] = {"user": self.user, "ts": self.ts}
        return value

    def elements(self) -> Iterable[tuple[Json, Json]]:
        """Each interactive element with its block."""
        for block in self.blocks:
            for element in block.get("elements", []) if block["type"] == "actions" else []:
                yield block, element
            if "accessory" in block:
                yield block, block["accessory"]
            if block["type"] == "input":
                yield block, block["element"]

    def labels(self) -> list[str]:
        """What the buttons and the options of menus say, from the top."""
        out = []
        for _, element in self.elements():
            if element["type"] == "button":
                out.append(element["text"]["text"])
            out.extend(option["text"]["text"] for option in element.get("options", ()))
        return out

    def shown(self) -> str:
        """All words that a person sees, block by block."""
        words = []
        for block in self.blocks:
            if "text" in block:
                words.append(block["text"]["text"] if isinstance(block["text"], dict) else block["text"])
            words += [one["text"] for one in block.get("fields", ())]
            if block["type"] == "context":
                words += [one["text"] for one in block["elements"] if "text" in one]
        return "\n".join(words) or self.text


@dataclass
class Call:
    """One call of the Web API as the server saw it."""

    method: str
    arguments: dict[str, Json]
    token: str
    at: float
    answer: Json = None


@dataclass
class Delivery:
    """Something Slack sent to the app: how often, whether it was acknowledged, after how long and with what."""

    kind: str
    payload: Json
    acked: asyncio.Future[Json]
    attempts: int = 0
    first_sent: float = 0.0
    took: float | None = None
    status: int | None = None


@dataclass
class Workspace:
    """One workspace with the app installed."""

    team: str
    token: str
    bot_user: str
    bot_id: str
    scopes: frozenset[str] = SCOPES
    domain: str = "jobseekers"
    installed: bool = True


class SlackServer:
    """The loopback server; `transport` is "socket" (deliver over Socket Mode) or the address of the app's HTTP end."""

    def __init__(self, *, scopes: frozenset[str] = SCOPES, events: frozenset[str] = EVENTS, retry: bool = True) -> None:
        self.scopes, self.events, self.retry = scopes, events, retry
        self.workspaces: dict[str, Workspace] = {}
        self.people: dict[tuple[str, str], Person] = {}
        self.channels: dict[str, tuple[str, str | None]] = {}  # id -> (team, the person of a direct message)
        self.began: dict[str, int] = {}
        """When each direct conversation began."""
        self.messages: dict[str, dict[str, Message]] = defaultdict(dict)
        self.calls: list[Call] = []
        self.breaches: list[str] = []
        self.deliveries: list[Delivery] = []
        self.uploads: dict[str, Json] = {}
        self.prompts: dict[str, list[Json]] = {}
        self.statuses: list[tuple[str, str]] = []
        self.codes: dict[str, str] = {}
        self.transport = "socket"
        self.attempts = 4
        """How often an event is sent until it is acknowledged."""
        self.sockets: list[web.WebSocketResponse] = []
        self.connections_opened = 0
        self.signing_secret = SIGNING_SECRET
        self.url = ""
        self._tickets: set[str] = set()
        self._faults: dict[str, deque[tuple[int, float | None]]] = defaultdict(deque)
        self._slow: dict[str, float] = {}
        self._waiting: dict[str, Delivery] = {}
        self._triggers: dict[str, tuple[float, str, str]] = {}
        self._responses: dict[str, tuple[str, Message | None, str, str, list[int]]] = {}
        self._numbers = itertools.count(1)
        self._base = int(time.time())
        self._connected = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None
        self.workspace("T1")

    # -- life

    async def __aenter__(self) -> SlackServer:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self, port: int = 0) -> None:
        """Listen on a free port of the loopback interface (or on `port`, to come back where one was)."""
        app = web.Application(client_max_size=64 * 2**20)
        app.router.add_post("/api/{method}", self._api)
        app.router.add_get("/api/{method}", self._api)
        app.router.add_get("/link", self._link)
        app.router.add_post("/upload/{file}", self._upload)
        app.router.add_post("/respond/{key}", self._respond)
        self._runner = web.AppRunner(app, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        self.url = f"http://127.0.0.1:{port}"
        self._session = aiohttp.ClientSession()

    async def stop(self) -> None:
        """Close all connections and the port."""
        for task in list(self._tasks):
            task.cancel()
        for socket in list(self.sockets):
            await socket.close()
        if self._session:
            await self._session.close()
        if self._runner:
            await self._runner.cleanup()

    @property
    def api_url(self) -> str:
        """What SLACK_API_URL must be."""
        return f"{self.url}/api/"

    @property
    def port(self) -> int:
        return int(self.url.rsplit(":", 1)[1])

    def workspace(self, team: str, scopes: frozenset[str] | None = None) -> Workspace:
        """The workspace with this id; made, with the app installed, where there is none."""
        if team not in self.workspaces:
            self.workspaces[team] = Workspace(
                team, f"xoxb-{team}-token", f"UBOT{team}", f"B{team}", scopes or self.scopes, f"jobs-{team.lower()}"
            )
        return self.workspaces[team]

    def person(self, team: str = "T1", user: str = "U1", tz: str = "Europe/London", locale: str = "en-GB") -> Person:
        """A person in a workspace; the same object for the same ids."""
        self.workspace(team)
        key = (team, user)
        if key not in self.people:
            self.people[key] = Person(self, team, user, tz, locale)
        return self.people[key]

    def fail(self, method: str, status: int, times: int = 1, retry_after: float | None = None) -> None:
        """Answer the next calls of a method with an HTTP status (429 with Retry-After); 0 cuts the connection, and -1
        does what was asked and cuts the connection before the answer."""
        self._faults[method].extend([(status, retry_after)] * times)

    def slow(self, method: str, seconds: float) -> None:
        """Let every call of a method take this long."""
        self._slow[method] = seconds

    def number(self) -> int:
        return next(self._numbers)

    def ts(self) -> str:
        """A new message timestamp: later than every one before."""
        return f"{self._base}.{self.number():06d}"

    def dm(self, team: str, user: str) -> str:
        """The direct conversation between a person and the bot."""
        channel = f"D{team}{user}"
        self.channels[channel] = (team, user)
        self.began.setdefault(channel, int(time.time()))
        return channel

    def called(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    # -- Web API

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        arguments = await self._arguments(request)
        if self._slow.get(method):
            await asyncio.sleep(self._slow[method])
        lost = False
        if self._faults[method]:
            status, retry_after = self._faults[method].popleft()
            if status == -1:
                lost = True
            elif status == 0:
                assert request.transport is not None
                request.transport.abort()
                return web.Response(status=500)
            elif status == 429:
                seconds = 1 if retry_after is None else retry_after
                return web.json_response(
                    {"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": f"{seconds:g}"}
                )
            else:
                return web.Response(status=status, text="upstream error", content_type="text/html")
        token = request.headers.get("Authorization", "").removeprefix("Bearer ") or str(arguments.pop("token", ""))
        call = Call(method, arguments, token, time.monotonic())
        self.calls.append(call)
        call.answer = self._answer(call, request)
        if not call.answer["ok"]:
            self.breaches.append(f"{method}: {call.answer['error']} {call.answer.get('response_metadata', '')}".strip())
        if lost:
            assert request.transport is not None
            request.transport.abort()
        return web.json_response(call.answer, headers={"X-OAuth-Scopes": ",".join(sorted(self._scopes(token)))})

    async def _arguments(self, request: web.Request) -> dict[str, Json]:
        arguments: dict[str, Json] = dict(request.query)
        if request.content_type == "application/json":
            arguments.update(await request.json())
        elif request.method == "POST":
            arguments.update(dict((await request.post()).items()))
        for key in STRUCTURED:
            if isinstance(arguments.get(key), str):
                try:
                    arguments[key] = json.loads(arguments[key])
                except ValueError:
                    arguments[key] = {"unreadable": arguments[key]}
        return arguments

    def _scopes(self, token: str) -> frozenset[str]:
        workspace = self._team_of(token)
        return workspace.scopes if workspace else frozenset()

    def _team_of(self, token: str) -> Workspace | None:
        return next((one for one in self.workspaces.values() if one.token == token), None)

    def _answer(self, call: Call, request: web.Request) -> Json:
        method, arguments = call.method, call.arguments
        if method not in METHODS:
            return {"ok": False, "error": "unknown_method"}
        scope, required = METHODS[method]
        if method == "apps.connections.open":
            if call.token != APP_TOKEN:
                return {"ok": False, "error": "not_allowed_token_type" if call.token else "not_authed"}
            ticket = f"ticket{self.number()}"
            self._tickets.add(ticket)
            return {"ok": True, "url": f"ws://127.0.0.1:{self.port}/link?ticket={ticket}&app_id={APP_ID}"}
        if method == "oauth.v2.access":
            return self._oauth(arguments, request)
        if method == "api.test":
            return {"ok": True}
        workspace = self._team_of(call.token)
        if workspace is None:
            return {"ok": False, "error": "invalid_auth" if call.token else "not_authed"}
        if not workspace.installed:
            return {"ok": False, "error": "account_inactive"}
        if scope and scope not in workspace.scopes:
            provided = ",".join(sorted(workspace.scopes))
            return {"ok": False, "error": "missing_scope", "needed": scope, "provided": provided}
        missing = [name for name in required if arguments.get(name) in (None, "")]
        if missing and not (method == "assistant.threads.setStatus" and missing == ["status"]):
            messages = [f"missing {name}" for name in missing]
            return {"ok": False, "error": "invalid_arguments", "response_metadata": {"messages": messages}}
        return getattr(self, "_" + method.replace(".", "_"))(workspace, arguments)

    def _auth_test(self, workspace: Workspace, arguments: Json) -> Json:
        return {
            "ok": True,
            "url": f"https://{workspace.domain}.slack.com/",
            "team": workspace.domain,
            "user": "comeback",
            "team_id": workspace.team,
            "user_id": workspace.bot_user,
            "bot_id": workspace.bot_id,
            "is_enterprise_install": False,
        }

    def _auth_revoke(self, workspace: Workspace, arguments: Json) -> Json:
        workspace.installed = False
        return {"ok": True, "revoked": True}

    def _oauth(self, arguments: Json, request: web.Request) -> Json:
        basic = aiohttp.BasicAuth(CLIENT_ID, CLIENT_SECRET).encode()
        if request.headers.get("Authorization") != basic and arguments.get("client_secret") != CLIENT_SECRET:
            return {"ok": False, "error": "bad_client_secret"}
        if arguments.get("grant_type") == "refresh_token":
            workspace = next(
                (one for one in self.workspaces.values() if f"refresh-{one.token}" == arguments["refresh_token"]), None
            )
            if workspace is None:
                return {"ok": False, "error": "invalid_refresh_token"}
            workspace.token = f"xoxe.xoxb-{workspace.team}-{self.number()}"
        elif arguments.get("code") in self.codes:
            workspace = self.workspace(self.codes.pop(arguments["code"]))
            workspace.installed = True
        else:
            return {"ok": False, "error": "invalid_code"}
        answer = {
            "ok": True,
            "access_token": workspace.token,
            "token_type": "bot",
            "scope": ",".join(sorted(workspace.scopes)),
            "bot_user_id": workspace.bot_user,
            "app_id": APP_ID,
            "team": {"name": workspace.domain, "id": workspace.team},
            "enterprise": None,
            "is_enterprise_install": False,
            "authed_user": {"id": "UADMIN"},
        }
        if workspace.token.startswith("xoxe"):
            answer.update(expires_in=43200, refresh_token=f"refresh-{workspace.token}")
        return answer

    def _conversations_open(self, workspace: Workspace, arguments: Json) -> Json:
        user = arguments["users"]
        if (workspace.team, user) not in self.people:
            return {"ok": False, "error": "user_not_found"}
        return {"ok": True, "channel": {"id": self.dm(workspace.team, user)}}

    def _users_conversations(self, workspace: Workspace, arguments: Json) -> Json:
        if arguments.get("types") != "im":
            return {"ok": False, "error": "missing_scope", "needed": "channels:read"}
        ours = [(id, user) for id, (team, user) in self.channels.items() if team == workspace.team and user]
        limit, start = int(arguments.get("limit") or 100), int(arguments.get("cursor") or 0)
        shown = [
            {"id": id, "created": self.began[id], "is_im": True, "is_org_shared": False, "user": user, "is_user_deleted": False}
            for id, user in [(f"D{workspace.team}SLACKBOT", "USLACKBOT"), *ours][start : start + limit]
            if self.began.setdefault(id, self._base)
        ]
        cursor = str(start + limit) if start + limit < len(ours) + 1 else ""
        return {"ok": True, "channels": shown, "response_metadata": {"next_cursor": cursor}}

    def _users_info(self, workspace: Workspace, arguments: Json) -> Json:
        person = self.people.get((workspace.team, arguments["user"]))
        if person is None:
            return {"ok": False, "error": "user_not_found"}
        return {"ok": True, "user": person.profile()}

    def _place(self, workspace: Workspace, channel: str) -> str | None:
        """The channel's id, where this workspace's bot may write there."""
        if (workspace.team, channel) in self.people:
            return self.dm(workspace.team, channel)
        return channel if self.channels.get(channel, ("",))[0] == workspace.team else None

    def _content(self, arguments: Json) -> Json | None:
        breaches = message_breaches(arguments)
        if not breaches:
            return None
        error = "no_text" if breaches == ["/: no_text"] else "invalid_blocks"
        return {"ok": False, "error": error, "response_metadata": {"messages": breaches}}

    def _chat_postMessage(self, workspace: Workspace, arguments: Json) -> Json:
        channel = self._place(workspace, arguments["channel"])
        if channel is None:
            return {"ok": False, "error": "channel_not_found"}
        refusal = self._content(arguments)
        if refusal:
            return refusal
        thread = arguments.get("thread_ts")
        if thread and thread not in self.messages[channel]:
            return {"ok": False, "error": "thread_not_found"}
        message = Message(
            self.ts(),
            channel,
            workspace.bot_user,
            arguments.get("text") or "",
            arguments.get("blocks") or [],
            thread,
            metadata=arguments.get("metadata"),
            bot_id=workspace.bot_id,
        )
        self._stand(message)
        return {"ok": True, "channel": channel, "ts": message.ts, "message": message.json()}

    def _stand(self, message: Message) -> None:
        self.messages[message.channel][message.ts] = message
        team, user = self.channels[message.channel]
        reader = message.ephemeral_to or user
        if reader and (team, reader) in self.people:
            self.people[team, reader].inbox.put_nowait(message)

    def _chat_postEphemeral(self, workspace: Workspace, arguments: Json) -> Json:
        channel = self._place(workspace, arguments["channel"])
        if channel is None:
            return {"ok": False, "error": "channel_not_found"}
        if (workspace.team, arguments["user"]) not in self.people:
            return {"ok": False, "error": "user_not_in_channel"}
        refusal = self._content(arguments)
        if refusal:
            return refusal
        message = Message(
            self.ts(),
            channel,
            workspace.bot_user,
            arguments.get("text") or "",
            arguments.get("blocks") or [],
            ephemeral_to=arguments["user"],
            bot_id=workspace.bot_id,
        )
        self._stand(message)
        return {"ok": True, "message_ts": message.ts}

    def _chat_update(self, workspace: Workspace, arguments: Json) -> Json:
        channel = self._place(workspace, arguments["channel"])
        message = self.messages[channel].get(arguments["ts"]) if channel else None
        if message is None or message.deleted or message.ephemeral_to:
            return {"ok": False, "error": "message_not_found"}
        if message.user != workspace.bot_user:
            return {"ok": False, "error": "cant_update_message"}
        refusal = self._content(arguments)
        if refusal:
            return refusal
        message.text = arguments.get("text") or message.text
        if "blocks" in arguments:
            message.blocks = arguments["blocks"]
        message.edited, message.revisions = True, message.revisions + 1
        return {"ok": True, "channel": channel, "ts": message.ts, "text": message.text, "message": message.json()}

    def _chat_delete(self, workspace: Workspace, arguments: Json) -> Json:
        message = self.messages[arguments["channel"]].get(arguments["ts"])
        if message is None:
            return {"ok": False, "error": "message_not_found"}
        message.deleted = True
        return {"ok": True, "channel": message.channel, "ts": message.ts}

    def _conversations_history(self, workspace: Workspace, arguments: Json) -> Json:
        channel = self._place(workspace, arguments["channel"])
        if channel is None:
            return {"ok": False, "error": "channel_not_found"}
        oldest, latest = str(arguments.get("oldest", "0")), str(arguments.get("latest", "9999999999.999999"))
        inclusive = str(arguments.get("inclusive", "")).lower() in ("1", "true")
        found = [
            one
            for one in self.messages[channel].values()
            if not one.deleted
            and not one.ephemeral_to
            and (one.thread_ts is None or one.thread_ts == one.ts)
            and (oldest < one.ts < latest or (inclusive and one.ts in (oldest, latest)))
        ]
        found.sort(key=lambda one: one.ts, reverse=True)
        return self._paged(found, arguments)

    def _paged(self, found: list[Message], arguments: Json) -> Json:
        """A page of messages, with the cursor of the next one."""
        limit, start = int(arguments.get("limit") or 100), int(arguments.get("cursor") or 0)
        keep = str(arguments.get("include_all_metadata", "")).lower() in ("1", "true")
        shown = [{k: v for k, v in one.json().items() if keep or k != "metadata"} for one in found[start : start + limit]]
        more = start + limit < len(found)
        about = {"response_metadata": {"next_cursor": str(start + limit)}} if more else {}
        return {"ok": True, "messages": shown, "has_more": more, **about}

    def _conversations_replies(self, workspace: Workspace, arguments: Json) -> Json:
        channel = self._place(workspace, arguments["channel"])
        if channel is None:
            return {"ok": False, "error": "channel_not_found"}
        thread = arguments["ts"]
        standing = [one for one in self.messages[channel].values() if not one.deleted]
        found = [one for one in standing if thread in (one.ts, one.thread_ts)]
        if not found:
            return {"ok": False, "error": "thread_not_found"}
        found.sort(key=lambda one: one.ts)
        return self._paged(found, arguments)

    def _assistant_threads_setStatus(self, workspace: Workspace, arguments: Json) -> Json:
        channel = self._place(workspace, arguments["channel_id"])
        if channel is None:
            return {"ok": False, "error": "channel_not_found"}
        self.statuses.append((channel, arguments["status"]))
        return {"ok": True}

    def _assistant_threads_setSuggestedPrompts(self, workspace: Workspace, arguments: Json) -> Json:
        channel = self._place(workspace, arguments["channel_id"])
        if channel is None:
            return {"ok": False, "error": "channel_not_found"}
        prompts = arguments["prompts"]
        good = isinstance(prompts, list) and 1 <= len(prompts) <= 4
        if not good or any(set(one) != {"title", "message"} or not all(one.values()) for one in prompts):
            return {"ok": False, "error": "invalid_arguments"}
        if "thread_ts" in arguments:
            return {"ok": False, "error": "thread_ts is ignored for agent apps: the call fails silently"}
        self.prompts[channel] = prompts
        return {"ok": True}

    # -- files

    def _files_getUploadURLExternal(self, workspace: Workspace, arguments: Json) -> Json:
        name = f"F{self.number()}"
        self.uploads[name] = {
            "id": name,
            "name": arguments["filename"],
            "length": int(arguments["length"]),
            "alt_txt": arguments.get("alt_txt"),
            "team": workspace.team,
            "data": None,
            "channel": None,
        }
        return {"ok": True, "upload_url": f"{self.url}/upload/{name}", "file_id": name}

    async def _upload(self, request: web.Request) -> web.Response:
        upload = self.uploads.get(request.match_info["file"])
        if upload is None:
            return web.Response(status=404)
        if request.content_type.startswith("multipart/"):
            parts = await request.post()
            first = next(iter(parts.values()))
            upload["data"] = first.file.read() if isinstance(first, web.FileField) else str(first).encode()
        else:
            upload["data"] = await request.read()
        if len(upload["data"]) != upload["length"]:
            self.breaches.append(f"upload {upload['id']}: {len(upload['data'])} bytes, {upload['length']} announced")
            return web.Response(status=400, text="length")
        return web.Response(text=f"OK - {upload['length']}")

    def _files_completeUploadExternal(self, workspace: Workspace, arguments: Json) -> Json:
        for one in arguments["files"]:
            upload = self.uploads.get(one.get("id"))
            if upload is None or upload["data"] is None:
                return {"ok": False, "error": "file_not_found"}
            if upload["name"].endswith((".png", ".jpg", ".gif")) and not upload["alt_txt"]:
                self.breaches.append(f"upload {upload['id']}: no alt text")
            upload["title"] = one.get("title")
        channel = arguments.get("channel_id") or arguments.get("channels")
        if channel:
            place = self._place(workspace, channel)
            if place is None:
                return {"ok": False, "error": "channel_not_found"}
            for one in arguments["files"]:
                upload = self.uploads[one["id"]]
                upload["channel"] = place
                shown = {"id": upload["id"], "name": upload["name"], "title": upload["title"]}
                shown["alt_txt"] = upload["alt_txt"]
                text = arguments.get("initial_comment") or ""
                message = Message(
                    self.ts(), place, workspace.bot_user, text, thread_ts=arguments.get("thread_ts"), files=[shown]
                )
                message.bot_id = workspace.bot_id
                self._stand(message)
        return {"ok": True, "files": [{"id": one["id"], "title": one.get("title")} for one in arguments["files"]]}

    # -- views

    def trigger(self, team: str, user: str) -> str:
        """A new trigger id for one person, good once and for three seconds."""
        trigger = f"{self.number()}.{self.number()}.abcdef"
        self._triggers[trigger] = (time.monotonic(), team, user)
        return trigger

    def _views_open(self, workspace: Workspace, arguments: Json) -> Json:
        known = self._triggers.pop(arguments["trigger_id"], None)
        if known is None:
            return {"ok": False, "error": "exchanged_trigger_id"}
        at, team, user = known
        if time.monotonic() - at > TRIGGER_LIVES:
            return {"ok": False, "error": "expired_trigger_id"}
        if team != workspace.team:
            return {"ok": False, "error": "invalid_trigger_id"}
        breaches = view_breaches(arguments["view"])
        if breaches:
            return {"ok": False, "error": "invalid_arguments", "response_metadata": {"messages": breaches}}
        view = self._view(workspace, arguments["view"])
        self.people[team, user].modals.append(view)
        self.people[team, user].opened.put_nowait(view)
        return {"ok": True, "view": view}

    _views_push = _views_open

    def _views_update(self, workspace: Workspace, arguments: Json) -> Json:
        breaches = view_breaches(arguments["view"])
        if breaches:
            return {"ok": False, "error": "invalid_arguments", "response_metadata": {"messages": breaches}}
        for person in self.people.values():
            for place, view in enumerate(person.modals):
                if view["id"] == arguments.get("view_id") or (
                    arguments.get("external_id") and view.get("external_id") == arguments["external_id"]
                ):
                    person.modals[place] = self._view(workspace, arguments["view"]) | {"id": view["id"]}
                    return {"ok": True, "view": person.modals[place]}
        return {"ok": False, "error": "not_found"}

    def _views_publish(self, workspace: Workspace, arguments: Json) -> Json:
        person = self.people.get((workspace.team, arguments["user_id"]))
        if person is None:
            return {"ok": False, "error": "user_not_found"}
        breaches = view_breaches(arguments["view"])
        if arguments["view"].get("type") != "home":
            breaches.append("/view/type: only home can be published")
        if breaches:
            return {"ok": False, "error": "invalid_arguments", "response_metadata": {"messages": breaches}}
        person.home = self._view(workspace, arguments["view"])
        person.homes.put_nowait(person.home)
        return {"ok": True, "view": person.home}

    def _view(self, workspace: Workspace, view: Json) -> Json:
        number = f"V{self.number()}"
        return {
            "private_metadata": "",
            "callback_id": "",
            "external_id": "",
            "state": {"values": {}},
            "previous_view_id": None,
            "clear_on_close": False,
            "notify_on_close": False,
            "close": None,
            "submit": None,
            **view,
            "id": number,
            "root_view_id": number,
            "team_id": workspace.team,
            "app_id": APP_ID,
            "bot_id": workspace.bot_id,
            "hash": f"{self.number()}.hash",
        }

    # -- response_url

    def response_url(self, channel: str, user: str, message: Message | None = None) -> str:
        """A new response_url, good for five uses."""
        key = f"r{self.number()}"
        self._responses[key] = (channel, message, user, self.channels[channel][0], [0])
        return f"{self.url}/respond/{key}"

    async def _respond(self, request: web.Request) -> web.Response:
        known = self._responses.get(request.match_info["key"])
        if known is None:
            return web.Response(status=404, text="used_url")
        if self._faults["response_url"]:
            status, retry_after = self._faults["response_url"].popleft()
            return web.Response(status=status, headers={"Retry-After": f"{retry_after or 1:g}"})
        channel, message, user, team, uses = known
        body = await request.json()
        self.calls.append(Call("response_url", body, "", time.monotonic()))
        uses[0] += 1
        if uses[0] > 5:
            return web.Response(status=404, text="used_url")
        if body.get("delete_original"):
            if message:
                message.deleted = True
            return web.Response(text="ok")
        breaches = message_breaches(body)
        if breaches:
            self.breaches.append(f"response_url: {breaches}")
            return web.Response(status=400, text="invalid_blocks")
        if body.get("replace_original") and message is not None:
            message.text, message.blocks = body.get("text", ""), body.get("blocks", [])
            message.edited, message.revisions = True, message.revisions + 1
        else:
            workspace = self.workspaces[team]
            hidden = user if body.get("response_type", "ephemeral") == "ephemeral" else None
            self._stand(
                Message(
                    self.ts(),
                    channel,
                    workspace.bot_user,
                    body.get("text", ""),
                    body.get("blocks") or [],
                    body.get("thread_ts"),
                    hidden,
                    bot_id=workspace.bot_id,
                )
            )
        return web.Response(text="ok")

    # -- deliveries

    async def _link(self, request: web.Request) -> web.WebSocketResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            raise web.HTTPForbidden(text="ticket used or unknown")
        self._tickets.discard(ticket)
        socket = web.WebSocketResponse(heartbeat=30)
        await socket.prepare(request)
        self.connections_opened += 1
        await socket.send_json(
            {
                "type": "hello",
                "num_connections": len(self.sockets) + 1,
                "debug_info": {"host": "applink-1", "build_number": 10, "approximate_connection_time": 18060},
                "connection_info": {"app_id": APP_ID},
            }
        )
        self.sockets.append(socket)
        self._connected.set()
        try:
            async for frame in socket:
                if frame.type == WSMsgType.TEXT:
                    self._ack(json.loads(frame.data))
        finally:
            if socket in self.sockets:
                self.sockets.remove(socket)
            if not self.sockets:
                self._connected.clear()
        return socket

    def _ack(self, frame: Json) -> None:
        delivery = self._waiting.get(frame.get("envelope_id", ""))
        if delivery is None:
            self.breaches.append("socket: an acknowledgement of nothing")
            return
        if not delivery.acked.done():
            delivery.took = time.monotonic() - delivery.first_sent
            delivery.acked.set_result(frame.get("payload"))

    async def connected(self, within: float = 10.0) -> None:
        """Wait until a socket is connected."""
        async with asyncio.timeout(within):
            await self._connected.wait()

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Ask every connected client to come back, as Slack does when it refreshes a connection."""
        for socket in list(self.sockets):
            await socket.send_json({"type": "disconnect", "reason": reason, "debug_info": {"host": "applink-1"}})

    async def drop(self) -> None:
        """Cut every socket without a word."""
        for socket in list(self.sockets):
            if socket._req is not None and socket._req.transport is not None:
                socket._req.transport.abort()

    def deliver(self, kind: str, payload: Json, *, attempt: int = 0, reason: str = "") -> Delivery:
        """Send something to the app (events_api, interactive, slash_commands), with Slack's repeats; do not wait."""
        loop = asyncio.get_running_loop()
        delivery = Delivery(kind, payload, loop.create_future())
        self.deliveries.append(delivery)
        task = loop.create_task(self._deliver(delivery, attempt, reason))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return delivery

    async def _deliver(self, delivery: Delivery, attempt: int, reason: str) -> None:
        tries = self.attempts if self.retry and delivery.kind == "events_api" else 1
        for again in range(tries):
            delivery.attempts += 1
            if await self._once(delivery, attempt + again, reason if not again else "timeout"):
                return
            await asyncio.sleep(min(0.2 * (again + 1), 1.0))

    async def _once(self, delivery: Delivery, attempt: int, reason: str) -> bool:
        """One attempt: true when the app acknowledged."""
        if not delivery.first_sent:
            delivery.first_sent = time.monotonic()
        if self.transport == "socket":
            try:
                await self.connected(ACK_WITHIN)
            except TimeoutError:
                return False
            envelope = f"e{self.number()}"
            frame: Json = {
                "envelope_id": envelope,
                "type": delivery.kind,
                "payload": delivery.payload,
                "accepts_response_payload": delivery.kind != "events_api",
            }
            if delivery.kind == "events_api":
                frame.update(retry_attempt=attempt, retry_reason=reason)
            self._waiting[envelope] = delivery
            socket = self.sockets[self.number() % len(self.sockets)]
            try:
                await socket.send_json(frame)
            except (ConnectionError, RuntimeError):
                return False
            try:
                await asyncio.wait_for(asyncio.shield(delivery.acked), ACK_WITHIN)
            except TimeoutError:
                return False
            return True
        headers = {"X-Slack-Retry-Num": str(attempt), "X-Slack-Retry-Reason": "http_timeout"} if attempt else {}
        status, body = await self.post(*self.signed(delivery.kind, delivery.payload), headers)
        delivery.status = status
        if status == 200 and not delivery.acked.done():
            delivery.took = time.monotonic() - delivery.first_sent
            delivery.acked.set_result(body)
        return status == 200

    def signed(self, kind: str, payload: Json, at: float | None = None) -> tuple[bytes, dict[str, str]]:
        """The body and the headers of a signed HTTP request for this payload."""
        if kind == "events_api":
            body, content = json.dumps(payload).encode(), "application/json"
        else:
            form = {"payload": json.dumps(payload)} if kind == "interactive" else payload
            body, content = urllib.parse.urlencode(form).encode(), "application/x-www-form-urlencoded"
        stamp = str(int(time.time() if at is None else at))
        digest = hmac.new(self.signing_secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
        headers = {"Content-Type": content, "X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}
        return body, headers

    async def post(
        self, body: bytes, headers: Mapping[str, str], more: Mapping[str, str] | None = None
    ) -> tuple[int, Json]:
        """Post to the app's address; (0, None) where nobody listens or it takes over three seconds."""
        assert self._session is not None
        try:
            async with self._session.post(
                self.transport,
                data=body,
                headers={**headers, **(more or {})},
                timeout=aiohttp.ClientTimeout(total=ACK_WITHIN),
            ) as answer:
                text = await answer.text()
                try:
                    return answer.status, json.loads(text) if text else None
                except ValueError:
                    return answer.status, text
        except (aiohttp.ClientError, TimeoutError):
            return 0, None

    def event(self, team: str, event: Json, *, event_id: str | None = None, **how: Json) -> Delivery | None:
        """Deliver an event of the Events API, if the app subscribed to it."""
        kind = event["type"]
        name = f"{kind}.{event.get('channel_type', 'im')}" if kind == "message" else kind
        if name not in self.events:
            return None
        workspace = self.workspaces[team]
        payload = {
            "token": "verification",
            "team_id": team,
            "context_team_id": team,
            "api_app_id": APP_ID,
            "event": event,
            "type": "event_callback",
            "event_id": event_id or f"Ev{self.number():08d}",
            "event_time": int(time.time()),
            "authorizations": [
                {
                    "enterprise_id": None,
                    "team_id": team,
                    "user_id": workspace.bot_user,
                    "is_bot": True,
                    "is_enterprise_install": False,
                }
            ],
            "is_ext_shared_channel": False,
            "event_context": f"4-{self.number()}",
        }
        return self.deliver("events_api", payload, **how)

    async def settle(self, within: float = 10.0) -> None:
        """Wait until every delivery was acknowledged or given up."""
        async with asyncio.timeout(within):
            while self._tasks:
                await asyncio.wait(list(self._tasks))


class Person:
    """Somebody at a Slack client: says, presses, fills in; and what the bot showed to them."""

    def __init__(self, server: SlackServer, team: str, user: str, tz: str, locale: str) -> None:
        self.server, self.team, self.user, self.tz, self.locale = server, team, user, tz, locale
        self.inbox: asyncio.Queue[Message] = asyncio.Queue()
        self.opened: asyncio.Queue[Json] = asyncio.Queue()
        self.homes: asyncio.Queue[Json] = asyncio.Queue()
        self.modals: list[Json] = []
        self.home: Json = None
        self.channel = server.dm(team, user)

    def profile(self) -> Json:
        """The user object of users.info."""
        return {
            "id": self.user,
            "team_id": self.team,
            "name": self.user.lower(),
            "deleted": False,
            "real_name": self.user.title(),
            "tz": self.tz,
            "tz_label": self.tz,
            "tz_offset": 0,
            "locale": self.locale,
            "is_bot": False,
            "is_app_user": False,
            "profile": {"real_name": self.user.title(), "display_name": self.user.lower()},
        }

    @property
    def _who(self) -> Json:
        return {"id": self.user, "username": self.user.lower(), "name": self.user.lower(), "team_id": self.team}

    @property
    def _team(self) -> Json:
        return {"id": self.team, "domain": self.server.workspaces[self.team].domain}

    def _common(self) -> Json:
        return {
            "user": self._who,
            "team": self._team,
            "api_app_id": APP_ID,
            "token": "verification",
            "enterprise": None,
            "is_enterprise_install": False,
            "trigger_id": self.server.trigger(self.team, self.user),
        }

    async def next_message(self, within: float = 10.0) -> Message:
        """The next message from the bot."""
        async with asyncio.timeout(within):
            return await self.inbox.get()

    async def quiet(self, seconds: float = 0.15) -> list[Message]:
        """All messages until none came for `seconds`."""
        found: list[Message] = []
        while True:
            try:
                found.append(await self.next_message(seconds))
            except TimeoutError:
                return found

    def seen(self) -> list[Message]:
        """What stands in the direct conversation from the bot, in order."""
        bot = self.server.workspaces[self.team].bot_user
        return [one for one in self.server.messages[self.channel].values() if one.user == bot and not one.deleted]

    def say(self, text: str, *, thread: str | None = None, ts: str | None = None, **more: Json) -> Delivery:
        """Write a message to the bot."""
        ts = ts or self.server.ts()
        self.server.messages[self.channel].setdefault(ts, Message(ts, self.channel, self.user, text, thread_ts=thread))
        event = {
            "type": "message",
            "user": self.user,
            "text": text,
            "ts": ts,
            "client_msg_id": f"c-{ts}",
            "team": self.team,
            "channel": self.channel,
            "event_ts": ts,
            "channel_type": "im",
        }
        if thread:
            event["thread_ts"] = thread
        how = {key: more.pop(key) for key in ("event_id", "attempt", "reason") if key in more}
        delivery = self.server.event(self.team, event | more, **how)
        assert delivery is not None, "the app did not subscribe to message.im"
        return delivery

    def open_home(self, tab: str = "home") -> Delivery | None:
        """Open the app's Home or Messages tab."""
        event = {"type": "app_home_opened", "user": self.user, "channel": self.channel, "tab": tab}
        return self.server.event(self.team, event | {"event_ts": self.server.ts()})

    def move(self, tz: str) -> Delivery | None:
        """Change the time zone of the profile."""
        self.tz = tz
        event = {"type": "user_change", "user": self.profile(), "cache_ts": int(time.time())}
        return self.server.event(self.team, event | {"event_ts": self.server.ts()})

    def command(self, text: str = "", *, channel: str | None = None, command: str = "/comeback") -> Delivery:
        """Use the slash command, in a channel or in the direct conversation."""
        place = channel or self.channel
        self.server.channels.setdefault(place, (self.team, None))
        payload = {
            "token": "verification",
            "team_id": self.team,
            "team_domain": self._team["domain"],
            "channel_id": place,
            "channel_name": "directmessage" if place == self.channel else "jobs",
            "user_id": self.user,
            "user_name": self.user.lower(),
            "command": command,
            "text": text,
            "api_app_id": APP_ID,
            "is_enterprise_install": "false",
            "response_url": self.server.response_url(place, self.user),
            "trigger_id": self.server.trigger(self.team, self.user),
        }
        return self.server.deliver("slash_commands", payload)

    def find(self, source: Message | Json, label: str) -> tuple[Json, Json, Json]:
        """The block, the element and the option (or None) that show `label`, or whose action or value is `label`."""
        blocks = source.blocks if isinstance(source, Message) else source["blocks"]
        shown = Message("", "", "", "", blocks)
        for block, element in shown.elements():
            text = element.get("text", {}).get("text")
            if element["type"] == "button" and label in (text, element.get("action_id"), element.get("value")):
                return block, element, None
            for option in element.get("options", ()):
                if label in (option["text"]["text"], option["value"]):
                    return block, element, option
            if label == element.get("action_id") and element["type"] in ("datepicker", "timepicker", "datetimepicker"):
                return block, element, None
        raise LookupError(f"nothing shows {label!r}; there are {shown.labels()}")

    def press(self, source: Message | Json, label: str, *, value: Json = None, by: Person | None = None) -> Delivery:
        """Press a button, choose from a menu, or pick a date (`value`), on a message or on a view."""
        block, element, option = self.find(source, label)
        who = by or self
        payload = self.action(source, block, element, option, value, who)
        return self.server.deliver("interactive", payload)

    def action(
        self, source: Message | Json, block: Json, element: Json, option: Json, value: Json, who: Person
    ) -> Json:
        """The block_actions payload for an element."""
        act: Json = {
            "type": element["type"],
            "action_id": element.get("action_id", "x"),
            "block_id": block.get("block_id", "b1"),
            "action_ts": self.server.ts(),
        }
        if element["type"] == "button":
            act.update(text=element["text"])
            if "value" in element:
                act["value"] = element["value"]
        elif element["type"] in ("static_select", "radio_buttons", "overflow"):
            act["selected_option"] = option
        elif element["type"] in ("multi_static_select", "checkboxes"):
            act["selected_options"] = value if isinstance(value, list) else [option]
        elif element["type"] == "datepicker":
            act["selected_date"] = value
        elif element["type"] == "timepicker":
            act["selected_time"] = value
        elif element["type"] == "datetimepicker":
            act["selected_date_time"] = value
        payload = {"type": "block_actions", **who._common(), "actions": [act], "state": {"values": {}}}
        if isinstance(source, Message):
            payload.update(
                container={
                    "type": "message",
                    "message_ts": source.ts,
                    "channel_id": source.channel,
                    "is_ephemeral": source.ephemeral_to is not None,
                },
                channel={"id": source.channel, "name": "directmessage"},
                response_url=self.server.response_url(source.channel, who.user, source),
            )
            if source.ephemeral_to is None:
                payload["message"] = source.json()
        else:
            payload.update(container={"type": "view", "view_id": source["id"]}, view=source)
        return payload

    async def modal(self, within: float = 10.0) -> Json:
        """The next modal that the bot opened."""
        async with asyncio.timeout(within):
            return await self.opened.get()

    async def submit(self, view: Json, values: Mapping[str, Json]) -> Json:
        """Fill a modal in, by the labels or the block ids of its inputs, and submit it; the app's answer to that."""
        state: dict[str, dict[str, Json]] = {}
        left = dict(values)
        for block in view["blocks"]:
            if block["type"] != "input":
                continue
            label, element = block["label"]["text"], block["element"]
            given = left.pop(label, left.pop(block["block_id"], None))
            state.setdefault(block["block_id"], {})[element["action_id"]] = self.filled(element, given)
            if given in (None, "") and not block.get("optional") and not _initial(element):
                raise AssertionError(f"Slack would not let this be submitted: {label} is required")
        assert not left, f"the view has no inputs {sorted(left)}"
        payload = {
            "type": "view_submission",
            **self._common(),
            "view": {**view, "state": {"values": state}},
            "response_urls": [],
        }
        delivery = self.server.deliver("interactive", payload)
        answer = await asyncio.wait_for(delivery.acked, 5)
        if not answer:
            if view in self.modals:
                self.modals.remove(view)
        elif answer.get("response_action") == "clear":
            self.modals.clear()
        elif answer.get("response_action") in ("update", "push"):
            breaches = view_breaches(answer["view"])
            if breaches:
                self.server.breaches.append(f"view_submission: {breaches}")
            self.opened.put_nowait(self.server._view(self.server.workspaces[self.team], answer["view"]))
        elif answer.get("response_action") == "errors":
            known = {block.get("block_id") for block in view["blocks"] if block["type"] == "input"}
            if not answer["errors"] or not set(answer["errors"]) <= known:
                self.server.breaches.append("view_submission: errors must name input blocks")
        return answer

    def filled(self, element: Json, given: Json) -> Json:
        """The state of one input after the person filled it in; what was there before, where nothing was given."""
        kind = element["type"]
        if kind in ("static_select", "radio_buttons"):
            option = next((o for o in element["options"] if given in (o["text"]["text"], o["value"])), None)
            return {"type": kind, "selected_option": option or element.get("initial_option")}
        if kind in ("multi_static_select", "checkboxes"):
            wanted = given or []
            chosen = [o for o in element["options"] if o["text"]["text"] in wanted or o["value"] in wanted]
            return {"type": kind, "selected_options": chosen or element.get("initial_options", [])}
        if kind == "datepicker":
            return {"type": kind, "selected_date": given or element.get("initial_date")}
        if kind == "timepicker":
            return {"type": kind, "selected_time": given or element.get("initial_time")}
        if kind == "datetimepicker":
            return {"type": kind, "selected_date_time": given or element.get("initial_date_time")}
        return {"type": kind, "value": given if given is not None else element.get("initial_value")}

    def close(self, view: Json) -> Delivery:
        """Close a modal without submitting (delivered only where it asked for that)."""
        payload = {"type": "view_closed", **self._common(), "view": view, "is_cleared": False}
        payload.pop("trigger_id")
        return self.server.deliver("interactive", payload)

    def shortcut(self, callback: str) -> Delivery:
        """Use a global shortcut."""
        payload = {"type": "shortcut", **self._common(), "callback_id": callback, "action_ts": self.server.ts()}
        return self.server.deliver("interactive", payload)

    def message_shortcut(self, callback: str, text: str, *, channel: str = "C1", author: str = "U9") -> Delivery:
        """Use a message shortcut on somebody's message."""
        self.server.channels.setdefault(channel, (self.team, None))
        ts = self.server.ts()
        payload = {
            "type": "message_action",
            **self._common(),
            "callback_id": callback,
            "action_ts": self.server.ts(),
            "message_ts": ts,
            "channel": {"id": channel, "name": "jobs"},
            "message": {"type": "message", "user": author, "ts": ts, "text": text, "team": self.team},
            "response_url": self.server.response_url(channel, self.user),
        }
        return self.server.deliver("interactive", payload)


def _initial(element: Json) -> bool:
    return any(key.startswith("initial_") for key in element)


async def until(check: Callable[[], object | Awaitable[object]], within: float = 10.0, every: float = 0.01) -> None:
    """Wait until `check()` is true."""
    async with asyncio.timeout(within):
        while True:
            value = check()
            if isinstance(value, Awaitable):
                value = await value
            if value:
                return
            await asyncio.sleep(every)
