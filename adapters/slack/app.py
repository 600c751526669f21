"""Connect, route, drain.

Everything that Slack sends goes one way, in both modes: slack-bolt finds the listener, `inbound` reads the payload, the desk (the
host) is handed the event, and only when it is safe on disk is Slack told so. What could not be made safe is not acknowledged,
and Slack sends it again. Slack waits three seconds at most, so after two it is told in any case.

Nobody's messages wait for another's: each envelope is its own task, and one person's are put in order by the desk.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
import re
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, cast

import aiohttp
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError

from adapters.payloads import Malformed
from adapters.slack import home, inbound, mrkdwn, outbound, words
from adapters.slack.channel import UNANSWERED, SlackChannel, TokenRefused, code_of, gathered, meaning, patient
from adapters.slack.inbound import FormWanted, Gone, Heard, HomeOpened, WentOn, ZoneTold
from adapters.slack.installs import Install, NotInstalled, Workspaces
from adapters.slack.logs import fault_id, library_logger
from adapters.slack.missed import Missed, Vault
from adapters.slack.oauth import OAuth
from adapters.slack.settings import SlackSettings, refused
from adapters.slack.socket import Handler
from bot.events import Began, Chose, Event, Said
from bot.host import Host
from bot.ports import Address, Incoming, Message, Place, Refused, TryLater

log = logging.getLogger("comeback.slack")

ACK_WITHIN = 2.0
"""Seconds after which Slack is told even where the desk is not done."""
ARRIVED: ContextVar[float] = ContextVar("ARRIVED")
"""When what is being worked on came in."""
AUTHORIZED_WITHIN = 0.8
"""Seconds for finding out whose workspace it is; the token is exchanged long before it ends, and that may take longer."""
CATCHING_UP = 2.0
"""Seconds for which a start waits for what was missed to be read."""
STALE = 300
"""Seconds after which a signed request is too old."""
QUEUED = 1.2
"""Seconds after which something that still waits for its turn is written down by itself."""
SLOW = 0.4
"""Seconds after which a "thinking" status is shown."""
HOME_WAITS = 1.0
"""Seconds between the last message to a person and their Home tab being made anew, so that several make one."""
ZONES = 20_000
ZONE_WITHIN = 0.6
"""Seconds for which the first words of a person wait for the time zone of their profile."""
ASK_AGAIN = 60.0
"""Seconds until a time zone that Slack did not tell is asked for again."""
MOST_BODY = 4 * 2**20
"""Bytes of the largest request that is read."""


class NotSafe(Exception):
    """What came in could not be kept: Slack is not to be told that it was."""


@dataclass(frozen=True, slots=True)
class _Zone:
    """The time zone of a person's profile, and until when their words wait for it."""

    told: asyncio.Future[str]
    until: float = 0.0


class SlackApp:
    """The bot in Slack. Made inside a running loop; `start` and `connect` begin it, `drain` and `stop` end it. Making it gives
    the host its way out into Slack. `listen` is false where somebody else serves `routes` over HTTP."""

    def __init__(self, settings: SlackSettings, host: Host, vault: Vault, *, listen: bool = True) -> None:
        self.settings, self.host, self.vault, self.listen = settings, host, vault, listen
        self.wording, self.clock = host.wording, host.clock
        self.words = words.read(host.wording)
        self.draining = False
        self._ticket = ""
        self._ready = asyncio.Event()
        self._background: set[asyncio.Task[None]] = set()
        self._working: set[asyncio.Task[Any]] = set()
        self._gates: dict[str, tuple[asyncio.Lock, int]] = {}
        self._zones: OrderedDict[str, _Zone] = OrderedDict()
        self._homes: dict[str, asyncio.TimerHandle] = {}
        self._published: OrderedDict[str, str] = OrderedDict()
        self._publishing = asyncio.Semaphore(4)  # Home tabs never crowd out answers
        self._answered: OrderedDict[str, float] = OrderedDict()
        self._handler: Handler | None = None
        self._runner: web.AppRunner | None = None
        self.session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=20, connect=5), connector=aiohttp.TCPConnector(limit=64)
        )
        self.logger = library_logger()
        self.workspaces = Workspaces(
            settings.api_url,
            self.session,
            self.logger,
            self.clock.now,
            token=settings.bot_token,
            vault=vault if settings.mode == "oauth" else None,
            client_id=settings.client_id,
            client_secret=settings.client_secret,
        )
        self.channel = SlackChannel(self.workspaces, self.words, self.session, self.spawn, self.talked, host.in_care)
        self.missed = Missed(vault, self.workspaces, self.channel, self.clock, self._hear, self.healthy)
        self.bolt = self._bolt()
        self.oauth = OAuth(settings, self.workspaces, vault, self.clock) if settings.mode == "oauth" else None
        host.channels["slack"] = self.channel

    # -- life

    async def start(self) -> None:
        """Ask Slack whether the tokens are good; messages can be sent from then on. Raises SettingsError where one is not
        accepted; waits where Slack cannot be reached."""
        if self.settings.mode != "oauth":
            await self._patiently(self.workspaces.single, "SLACK_BOT_TOKEN")
        if self.settings.mode == "socket":
            self._ticket = await self._line()

    async def connect(self) -> None:
        """Take in what comes, over Socket Mode or HTTP."""
        await asyncio.to_thread(self._warm)
        # What was missed goes before what comes now, unless Slack takes its time to tell it.
        await self.missed.begin(CATCHING_UP)
        self._ready.set()
        if self.settings.mode == "socket":
            opener = self.workspaces.bare()
            self._handler = Handler(self.bolt, self.settings.app_token, opener, self.logger, self._take, self.missed.back)
            self._handler.client.wss_uri, self._ticket = self._ticket or await self._line(), ""
            await cast(Any, self._handler.client).connect()
        elif self.listen:
            app = web.Application(client_max_size=MOST_BODY)
            app.add_routes([*self.routes(), web.get("/healthz", self._on_health)])
            self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
            await self._runner.setup()
            site = web.TCPSite(self._runner, self.settings.host, self.settings.port)
            await site.start()
            log.info("slack: listening over HTTP on port %d", self.port)
        self.missed.connected()

    async def _hear(self, incoming: Incoming) -> None:
        """Something out of the history, as if it had just come in."""
        await self._played(incoming)

    async def _line(self) -> str:
        """An address for one Socket Mode connection."""
        opener = self.workspaces.bare()
        opened = await self._patiently(
            lambda: opener.apps_connections_open(app_token=self.settings.app_token), "SLACK_APP_TOKEN"
        )
        return str(opened["url"])

    def _warm(self) -> None:
        """Load what the first turn would have to load, so that nobody's first message waits for it."""
        language, now = self.host.language, self.clock.now()
        with suppress(Exception):  # a fault shows where it belongs: in a turn
            language.state("hello")
            language.account("hello", "account", now)
            language.advice("hello")

    async def _patiently(self, ask: Callable[[], Awaitable[Any]], name: str) -> Any:
        wait = 0.5
        while True:
            try:
                return await ask()
            except SlackApiError as error:
                later = meaning(error)
                if isinstance(later, TryLater) and not isinstance(later, TokenRefused):
                    log.warning("slack: not reachable yet (%s)", code_of(error) or "no answer of Slack's")
                    wait = max(wait, min(later.after, 15.0))
                else:
                    raise refused(name, code_of(error)) from None
            except UNANSWERED as error:
                log.warning("slack: not reachable yet (%s)", type(error).__name__)
            await asyncio.sleep(wait)
            wait = min(wait * 2, 15.0)

    @property
    def port(self) -> int:
        """The port that is listened on (HTTP only)."""
        if self._runner is None or not self._runner.addresses:
            return self.settings.port
        return int(self._runner.addresses[0][1])

    async def healthy(self) -> bool:
        """Whether Slack can reach the bot now."""
        if self.draining or not self._ready.is_set():
            return False
        if self._handler is not None:
            return await self._handler.client.is_connected()
        return self._runner is not None or not self.listen

    async def drain(self, seconds: float = 10.0) -> bool:
        """Take nothing new, and finish what is being worked on. What Slack sends meanwhile is not acknowledged, so Slack
        sends it again. False where something was still running at the end."""
        self.draining = True
        self.missed.stop()
        working = await gathered(self._working, seconds)
        for handle in self._homes.values():
            handle.cancel()
        self._homes.clear()
        return await gathered(self._background, seconds) and working

    async def stop(self) -> None:
        """Close every connection."""
        self.draining = True
        if self._handler is not None:
            await cast(Any, self._handler.client).close()
        if self._runner is not None:
            await self._runner.cleanup()
        for handle in self._homes.values():
            handle.cancel()
        self.missed.stop()
        for task in [*self._background, *self._working]:
            task.cancel()
        await self.session.close()

    def spawn(self, work: Awaitable[None]) -> None:
        """Run something in the background; a drain waits for it."""

        async def run() -> None:
            try:
                await work
            except asyncio.CancelledError:
                raise
            except (Refused, TryLater, NotInstalled) as error:
                log.info("slack: left undone (%s)", type(error).__name__)
            except Exception as error:
                log.error("slack: fault %s in the background (%s)", fault_id(), type(error).__name__)

        task = asyncio.get_running_loop().create_task(run())
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    # -- bolt

    def _bolt(self) -> AsyncApp:
        async def authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult | None:
            return await self._authorize(enterprise_id, team_id)

        app = AsyncApp(
            name="comeback",
            client=self.workspaces.bare(),
            authorize=cast(Any, authorize),
            signing_secret=self.settings.signing_secret or "unused in Socket Mode",
            logger=self.logger,
            # The listener runs before Slack is told, so that an error, or a kill, makes Slack send it again.
            process_before_response=True,
            attaching_conversation_kwargs_enabled=False,
            attaching_function_token_enabled=False,
        )

        async def fault(error: Exception) -> BoltResponse:
            if isinstance(error, NotSafe):
                log.error("slack: fault %s: what came in was not kept (%s)", fault_id(), error)
                return BoltResponse(status=500, body="")
            # Not a fault of ours, and no better the second time: said once, and not asked for again.
            log.warning("slack: fault %s in what came in (%s)", fault_id(), type(error).__name__)
            return BoltResponse(status=200, body="")

        app.error(fault)
        for kind in ("message", "app_home_opened", "user_change", "app_uninstalled", "tokens_revoked"):
            app.event(kind)(self._on_event)
        app.command(inbound.COMMAND)(self._on_command)
        for callback in inbound.SHORTCUTS:
            app.shortcut(callback)(self._on_shortcut)
        app.action(re.compile(r"^c1\."))(self._on_action)
        app.view(outbound.FORM)(self._on_submission)
        return app

    async def _authorize(self, enterprise_id: str | None, team_id: str | None) -> AuthorizeResult | None:
        # A token of one workspace is for whoever writes; some payloads do not name the workspace.
        for place in (team_id, enterprise_id, "" if self.settings.mode != "oauth" else None):
            if not isinstance(place, str):
                # Nothing said it, or a broken payload says something that is no id.
                continue
            try:
                known = await self._installed(place)
            except NotInstalled:
                continue
            except Exception as error:
                # Neither Slack nor the store could say now whose this is; Slack sends it again.
                raise NotSafe(type(error).__name__) from None
            return AuthorizeResult(
                enterprise_id=enterprise_id,
                team_id=team_id,
                bot_id=known.bot_id or None,
                bot_user_id=known.bot_user,
                bot_token=known.token,
            )
        return None

    async def _installed(self, place: str) -> Install:
        """The installation in a workspace, in time; while its token is being exchanged, as it was. Raises NotInstalled, or
        whatever keeps it from being found."""
        found: asyncio.Task[Install] = self.host.background(self.workspaces.install(place))
        done, _ = await asyncio.wait({found}, timeout=AUTHORIZED_WITHIN)
        if done:
            return found.result()
        found.add_done_callback(_looked_at)
        known = self.workspaces.known(place)
        if known is None:
            raise TimeoutError
        return known

    async def _take(self, dispatch: Callable[[], Awaitable[BoltResponse]], payload: object) -> Any:
        """Run one envelope of Socket Mode. `None`: do not acknowledge; else what to acknowledge with."""
        response = await self._guarded(dispatch)
        if response is None or response.status >= 500:
            return None
        if response.body and response.status == 200:
            with suppress(ValueError):
                return json.loads(response.body)
        return {}

    async def _guarded(self, dispatch: Callable[[], Awaitable[BoltResponse]]) -> BoltResponse | None:
        """What bolt answers, whatever came in; `None` where the bot is going down and takes nothing any more."""
        if self.draining:
            return None
        ARRIVED.set(time.monotonic())
        task = asyncio.current_task()
        assert task is not None
        self._working.add(task)
        try:
            response = await dispatch()
            if response.status == 404:
                log.warning("slack: fault %s: nothing listens to what came in", fault_id())
                return BoltResponse(status=200, body="")
            return response
        except Exception as error:
            # Not even bolt could read it. Said once, and not asked for again.
            log.warning("slack: fault %s in what came in (%s)", fault_id(), type(error).__name__)
            return BoltResponse(status=200, body="")
        finally:
            self._working.discard(task)

    # -- HTTP

    def routes(self) -> list[web.RouteDef]:
        """The HTTP end: requests of Slack at /slack/events, the installation pages where many workspaces may install."""
        if self.settings.mode == "socket":
            return []
        found = [web.post("/slack/events", self._on_request), web.get("/slack/events", self._on_look)]
        if self.oauth is not None:
            found += [
                web.get("/slack/install", self.oauth.install),
                web.get("/slack/oauth_redirect", self.oauth.redirect),
            ]
        return found

    async def _on_health(self, request: web.Request) -> web.Response:
        good = await self.healthy()
        return web.json_response({"slack": "up" if good else "down"}, status=200 if good else 503)

    async def _on_look(self, request: web.Request) -> web.Response:
        """Slack looks now and then whether the address still has its certificate."""
        return web.Response(text="")

    async def _on_request(self, request: web.Request) -> web.Response:
        body = await request.read()
        signature = request.headers.get("X-Slack-Signature", "")
        if not self._signed(body, request.headers):
            log.warning("slack: a request with a wrong or old signature was refused")
            return web.json_response({"error": "invalid signature"}, status=401)
        if signature in self._answered and "X-Slack-Retry-Num" not in request.headers:
            log.warning("slack: a request that was answered before was refused")
            return web.json_response({"error": "replayed"}, status=401)
        try:
            bolt_request = await to_bolt_request(request)
        except Exception as error:
            log.warning("slack: fault %s in what came in (%s)", fault_id(), type(error).__name__)
            return web.json_response({"error": "unreadable"}, status=400)
        response = await self._guarded(lambda: self.bolt.async_dispatch(bolt_request))
        if response is None:
            return web.json_response({"error": "going down"}, status=503, headers={"Retry-After": "1"})
        if response.status == 200:
            self._answered[signature] = time.time()
            while self._answered and (
                len(self._answered) > 50_000 or time.time() - next(iter(self._answered.values())) > 2 * STALE
            ):
                self._answered.popitem(last=False)
        return await to_aiohttp_response(response)

    def _signed(self, body: bytes, headers: Mapping[str, str]) -> bool:
        """Whether Slack signed this body, and not too long ago."""
        stamp = headers.get("X-Slack-Request-Timestamp", "")
        if not stamp.isascii() or not stamp.isdecimal() or len(stamp) > 12 or abs(time.time() - int(stamp)) > STALE:
            return False
        digest = hmac.new(self.settings.signing_secret.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256)
        given = headers.get("X-Slack-Signature", "")
        return given.isascii() and hmac.compare_digest(f"v0={digest.hexdigest()}", given)

    # -- listeners

    async def _on_event(self, body: dict[str, Any], ack: AsyncAck) -> None:
        await self._read(inbound.event, body)
        await ack()

    async def _on_command(self, body: dict[str, Any], ack: AsyncAck) -> None:
        await self._read(inbound.command, body)
        await ack()

    async def _on_shortcut(self, body: dict[str, Any], ack: AsyncAck) -> None:
        await self._read(inbound.shortcut, body)
        await ack()

    async def _on_action(self, body: dict[str, Any], ack: AsyncAck) -> None:
        await self._read(inbound.action, body)
        await ack()

    async def _on_submission(self, body: dict[str, Any], ack: AsyncAck) -> None:
        wrong: dict[str, str] = {}

        def read(body: Mapping[str, Any]) -> inbound.Read | None:
            found = inbound.submission(body, self.words)
            if isinstance(found, dict):
                wrong.update(found)
                return None
            return found

        await self._read(read, body)
        if wrong:
            await ack(response_action="errors", errors=wrong)
        else:
            await ack()

    async def _read(self, read: Callable[[Mapping[str, Any]], inbound.Read | None], body: Mapping[str, Any]) -> None:
        """Read a payload and do what it asks for."""
        if self.settings.mode != "oauth" and not any(body.get(key) for key in ("team_id", "team", "enterprise", "enterprise_id")):
            with suppress(NotInstalled):
                body = {**body, "team_id": (await self.workspaces.install("")).team}
        try:
            found = read(body)
        except Malformed as fault:
            log.warning("slack: fault %s: a payload was not understood (%s)", fault_id(), fault)
            return
        except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
            log.warning("slack: fault %s: a payload was not understood (%s)", fault_id(), type(error).__name__)
            return
        if found is not None:
            await self._in_time(self._do(found, body))

    async def _in_time(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something, and wait for it until Slack has to be told; it goes on in any case. Raises NotSafe."""
        task = self.host.background(work)
        self._working.add(task)
        task.add_done_callback(self._working.discard)
        done, _ = await asyncio.wait({task}, timeout=_left())
        if done:
            task.result()
            return
        log.warning("slack: what came in takes long; Slack was answered before it was done")
        task.add_done_callback(_looked_at)

    async def _do(self, found: inbound.Read, body: Mapping[str, Any]) -> None:
        match found:
            case Heard(incoming=incoming):
                self._remember(incoming, body)
                await self._hand_over(incoming)
            case WentOn(incoming=incoming, respond=respond):
                await self._hand_over(incoming)
                if respond:
                    self.spawn(self._moved_on(respond))
            case FormWanted():
                await self._open_form(found)
            case HomeOpened():
                await self._opened(found)
            case ZoneTold(address=address, zone=zone):
                self._zones[address.key] = _told(zone)
                if await self.host.question(address) is not None:  # profiles of strangers change too
                    await self.host.moved(address, zone)
            case Gone(team=team, enterprise=enterprise):
                await self.workspaces.forget(team or enterprise)
                log.info("slack: the app was taken out of a workspace")

    def _remember(self, incoming: Incoming, body: Mapping[str, Any]) -> None:
        channel = incoming.place.data.get("channel", "")
        message = body.get("message")
        if incoming.place.private and channel:
            self.channel.met(incoming.address, channel)
            if isinstance(message, Mapping) and "pressed" in incoming.place.data:
                self.channel.pressed(incoming.address, message, channel)

    async def _hand_over(self, incoming: Incoming) -> None:
        """Give an event to the desk, and wait until it is safe. Raises NotSafe."""
        if not self._ready.is_set():
            await self._written_down(incoming)
            return
        turn = self.host.background(self._played(incoming))
        self._working.add(turn)
        turn.add_done_callback(self._working.discard)
        thread = incoming.place.data.get("thread", "")
        if thread or isinstance(incoming.event, Said):
            self.spawn(self._thinking(turn, incoming, thread))
        done, _ = await asyncio.wait({turn}, timeout=QUEUED)
        if not done:
            # The turn waits, for others of the same person or for the store: what came in is written down by itself.
            noted = self.host.background(self.host.accept(incoming))
            for task in (turn, noted):
                task.add_done_callback(_looked_at)
            await asyncio.wait({turn, noted}, return_when=asyncio.FIRST_COMPLETED)
            if noted.done() and noted.exception() is None:
                return
            await asyncio.wait({turn})
        if turn.exception() is not None:
            raise NotSafe(type(turn.exception()).__name__)

    async def _played(self, incoming: Incoming) -> None:
        """One turn, begun when all that the person did before has begun, and over once it is safe."""
        async with self._gate(incoming.address.key):  # what is asked of Slack on the way must not change the order
            turn = self.host.background(self.host.take(await self._with_more(incoming)))
        await turn

    async def _with_more(self, incoming: Incoming) -> Incoming:
        try:
            return await self._completed(incoming)
        except Exception as error:  # it is answered without what Slack knows beside it
            log.error("slack: fault %s: an event was not completed (%s)", fault_id(), type(error).__name__)
            return incoming

    async def _written_down(self, incoming: Incoming) -> None:
        """Over HTTP something may come in before all is loaded, when a turn takes long: it is only written down before Slack is
        told, and played once all is loaded, or at the next start, before that one listens."""
        async with self._gate(incoming.address.key):
            incoming = await self._with_more(incoming)
        try:
            await self.host.accept(incoming)
        except Exception as error:
            raise NotSafe(type(error).__name__) from None

        async def later() -> None:
            await self._ready.wait()
            await self.host.take(incoming)

        self.host.background(later())

    @asynccontextmanager
    async def _gate(self, key: str) -> AsyncIterator[None]:
        """One person's events pass one after the other, in the order in which they came."""
        lock, waiting = self._gates.get(key, (None, 0))
        lock = lock or asyncio.Lock()
        self._gates[key] = (lock, waiting + 1)
        try:
            async with lock:
                yield
        finally:
            _, waiting = self._gates[key]
            if waiting == 1:
                del self._gates[key]
            else:
                self._gates[key] = (lock, waiting - 1)

    async def _completed(self, incoming: Incoming) -> Incoming:
        """The event with what Slack knows beside it: the time zone, whether it interrupts, where the answer goes."""
        more: dict[str, Any] = {"zone": await self._zone(incoming.address)}
        if isinstance(incoming.event, Said) and incoming.at is not None:
            cut = self.channel.unfinished(incoming.address, incoming.at.timestamp())
            if cut:
                more["event"] = incoming.event.model_copy(update={"interrupted": True})
        if not incoming.place.private and incoming.place.data.get("channel", "").startswith("D"):
            # A command in a direct conversation; it is ours only if it is the one with the bot.
            with suppress(Refused, TryLater, TimeoutError):
                own = await asyncio.wait_for(self.channel.direct(incoming.address), 0.6)
                if own == incoming.place.data["channel"]:
                    more["place"] = Place(data={"channel": own})
        return incoming.model_copy(update=more)

    async def _zone(self, address: Address) -> str:
        """The time zone of a person's profile; asked of Slack once, and never waited for long."""
        known = self._zones.get(address.key)
        if known is None:
            asked = asyncio.ensure_future(self._profile_zone(address))
            asked.add_done_callback(lambda done: done.cancelled() or done.exception())  # perhaps nobody waits for it any more
            known = self._zones[address.key] = _Zone(asked, time.monotonic() + ZONE_WITHIN)
            while len(self._zones) > ZONES:
                self._zones.popitem(last=False)
        try:
            left = max(known.until - time.monotonic(), 0.0)
            return known.told.result() if known.told.done() else await asyncio.wait_for(asyncio.shield(known.told), left)
        except TimeoutError:
            return ""
        except (Refused, TryLater, NotInstalled, *UNANSWERED):
            # Not asked again at every word; in a while it may go better.
            self._zones[address.key] = _told("")
            asyncio.get_running_loop().call_later(ASK_AGAIN, self._zones.pop, address.key, None)
            return ""

    async def _profile_zone(self, address: Address) -> str:
        client = await self.workspaces.client(address.space)
        answer = await client.users_info(user=address.user)
        user = answer.get("user")
        zone = user.get("tz") if isinstance(user, dict) else None
        return zone if isinstance(zone, str) else ""

    async def _thinking(self, work: asyncio.Task[Any], incoming: Incoming, thread: str) -> None:
        """Show that an answer is being made, where it is not made at once."""
        if not thread:
            done, _ = await asyncio.wait({work}, timeout=SLOW)
            if done or incoming.at is None:
                return
        channel = incoming.place.data.get("channel", "")
        if not channel:
            return
        client = await self.workspaces.client(incoming.address.space)
        with suppress(*UNANSWERED):
            await client.assistant_threads_setStatus(
                channel_id=channel,
                thread_ts=thread or incoming.id.rsplit(":", 1)[-1],
                status=self.words.status,
            )

    # -- the ways to go on

    async def _moved_on(self, respond: str) -> None:
        text = mrkdwn.sections(self.words.moved_on)[0]
        body = {"response_type": "ephemeral", "replace_original": True, "text": text, "blocks": [outbound.section(text)]}
        await patient(lambda: self.channel.respond(respond, body))

    async def _open_form(self, wanted: FormWanted) -> None:
        """Open the form of the open question; where that is another one by now, ask it instead."""
        event: Event = Began()
        with suppress(TimeoutError):
            async with asyncio.timeout(max(_left() - 0.5, 0.0)):
                question = await self.host.question(wanted.address)
                if question is not None and question.form is not None and question.turn == wanted.turn and wanted.trigger:
                    where = {key: value for key, value in wanted.place.data.items() if key in ("channel", "thread")}
                    view = outbound.modal(question.form, wanted.turn, self.words, where)
                    client = await self.workspaces.client(wanted.address.space)
                    try:
                        await client.views_open(trigger_id=wanted.trigger, view=view)
                        return
                    except SlackApiError as error:
                        log.warning("slack: a form could not be opened (%s)", code_of(error))
                    except UNANSWERED:
                        log.warning("slack: a form could not be opened (no connection)")
                elif question is not None and question.turn != wanted.turn:
                    event = Chose(option=wanted.form, turn=wanted.turn)  # answered like every old press
        await self._hand_over(Incoming(address=wanted.address, event=event, id=wanted.id, place=wanted.place))

    # -- the tabs

    async def _opened(self, opened: HomeOpened) -> None:
        if opened.channel:
            self.channel.met(opened.address, opened.channel)
        if opened.tab == "home":
            self._published.pop(opened.address.key, None)
            self.spawn(self._publish(opened.address))
            return
        if opened.tab != "messages":
            return
        question = await self.host.question(opened.address)
        if question is None:
            place = Place(data={"channel": opened.channel}) if opened.channel else Place()
            # Several openings at once greet once; somebody who erased everything and comes back is greeted again.
            id = f"slack:began:{opened.address.key}:{self.clock.now():%Y%m%d%H}"
            hello = Incoming(address=opened.address, event=Began(), id=id, place=place)
            await self._hand_over(hello)
            question = await self.host.question(opened.address)
        self.spawn(self._suggest(opened.address, opened.channel, question))

    async def _suggest(self, address: Address, channel: str, question: Message | None) -> None:
        """Up to four first lines that fit where the person is."""
        client = await self.workspaces.client(address.space)
        channel = channel or await self.channel.direct(address)
        prompts = home.prompts(question, self.wording)
        title = self.wording.heading("slack.prompts").wordings[0]
        await patient(
            lambda: client.assistant_threads_setSuggestedPrompts(channel_id=channel, prompts=prompts, title=title)
        )

    def talked(self, address: Address) -> None:
        """Something was said to a person: their Home tab is made anew in a moment."""
        if self.draining:
            return
        waiting = self._homes.pop(address.key, None)
        if waiting is not None:
            waiting.cancel()

        def now() -> None:
            self._homes.pop(address.key, None)
            self.spawn(self._publish(address))

        self._homes[address.key] = asyncio.get_running_loop().call_later(HOME_WAITS, now)

    async def _publish(self, address: Address) -> None:
        async def now() -> None:
            async with self._publishing:
                await self._publish_now(address)

        try:
            await patient(now)
        except (Refused, TryLater) as error:
            log.warning("slack: the Home tab could not be shown (%s)", error)

    async def _publish_now(self, address: Address) -> None:
        records = await self.host.records(address)
        question = await self.host.question(address)
        view = home.view(records, question, self.wording)
        stamp = hashlib.blake2b(json.dumps(view, sort_keys=True).encode(), digest_size=12).hexdigest()
        if self._published.get(address.key) == stamp:
            return
        client = await self.workspaces.client(address.space)
        await client.views_publish(user_id=address.user, view=view)
        self._published[address.key] = stamp
        while len(self._published) > ZONES:
            self._published.popitem(last=False)


def _looked_at(task: asyncio.Task[Any]) -> None:
    """A failure in the background leaves its kind in the log, and never its words."""
    if not task.cancelled() and task.exception() is not None:
        log.error("slack: fault %s: a turn was not kept (%s)", fault_id(), type(task.exception()).__name__)


def _left() -> float:
    """Seconds until Slack has to be told of what is being worked on."""
    now = time.monotonic()
    return max(ARRIVED.get(now) + ACK_WITHIN - now, 0.0)


def _told(zone: str) -> _Zone:
    future: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    future.set_result(zone)
    return _Zone(future)
