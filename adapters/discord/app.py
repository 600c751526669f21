"""Connect, route, drain.

Everything that Discord sends goes one way: `inbound` reads the payload, the host is handed the event, and an interaction is
acknowledged as soon as the event is safe on disk, or after a second in any case: Discord waits three. What was written while
nobody listened is read at each new session (`missed`), and comes before what is written now.

Nobody's messages wait for another's: each event is its own task, and one person's are put in order by the host.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Awaitable, Coroutine, Iterable, Sequence
from contextlib import suppress
from typing import Any, Final, Protocol

import aiohttp
import discord
from aiohttp import web

from adapters import missed
from adapters.discord import commands, inbound, outbound, words
from adapters.discord.channel import DiscordChannel, Open, gathered
from adapters.discord.gateway import Gateway
from adapters.discord.inbound import FormWanted, Heard, NotTheirs, Ticket, Typing, WentOn
from adapters.discord.logs import fault_id, silence
from adapters.discord.missed import Missed
from adapters.discord.rest import Gone, Rest
from adapters.discord.settings import DiscordSettings, refused
from adapters.missed import Watch
from adapters.payloads import Malformed, Payload
from bot.events import Said
from bot.host import Host
from bot.ports import Address, Incoming, Place, Refused, TryLater

log = logging.getLogger("comeback.discord")

ACK_AFTER: Final = 1.5
"""Seconds after which an interaction is acknowledged even where its event is not safe yet; Discord waits three."""
LOOKED_UP: Final = 1.0
"""Seconds for looking up what an interaction is answered with at once: a form, a list of choices."""
ACK_WITHIN: Final = 2.5
QUEUED: Final = 0.5
"""Seconds after which something that still waits for its turn is written down by itself."""
SEEN: Final = 10_000
"""Interactions remembered, so that one that comes again is not acknowledged again."""
SLOW: Final = 0.7
"""Seconds after which "is typing" is shown."""

DEFERRED, DEFERRED_UPDATE, CHOICES, FORM, MESSAGE = 5, 6, 8, 9, 4


class Vault(missed.Vault, Protocol):
    """What the bot keeps and looks up beside conversations; the store is one."""

    async def placed(self, address: Address, place: Place) -> None: ...


class DiscordApp:
    """The bot on Discord. Made inside a running loop; `start` connects, `drain` and `stop` end it. Making it gives the host its
    way out to Discord."""

    def __init__(self, settings: DiscordSettings, host: Host, vault: Vault) -> None:
        silence()
        self.settings, self.host, self.vault = settings, host, vault
        self.wording, self.clock = host.wording, host.clock
        self.words = words.read(host.wording)
        self.menus = commands.menus(host.wording)
        self.draining = False
        self.rest = Rest(settings.token, settings.api_url)
        self.channel = DiscordChannel(self.rest, self.words, self.clock, self.spawn, self._placed)
        self.gateway = Gateway(settings, self.rest, self.heard)
        self._background: set[asyncio.Task[Any]] = set()
        self._working: set[asyncio.Task[Any]] = set()
        self._seen: OrderedDict[str, None] = OrderedDict()
        self._alive: asyncio.Task[None] | None = None
        self.watch = Watch("discord", vault, self.clock)
        self.missed = Missed(self.rest, host, self.watch, self._written, self.channel.direct, self.spawn)
        host.channels["discord"] = self.channel

    # -- life

    async def start(self) -> None:
        """Log in; messages can be sent from then on. Raises SettingsError where Discord does not accept the token; waits where
        Discord cannot be reached."""
        wait = 0.5
        while True:
            try:
                await asyncio.wait_for(self.rest.login(), 30.0)
                break
            except discord.LoginFailure:
                raise refused("401") from None
            except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError, ValueError, KeyError) as error:
                log.warning("discord: not reachable yet (%s)", type(error).__name__)
            await asyncio.sleep(wait)
            wait = min(wait * 2, 15.0)

    async def connect(self) -> None:
        """Connect to the gateway, and take in what comes."""
        await self.watch.read()
        self.gateway.start()
        await self.gateway.wait(10.0)
        self.spawn(self._sync())
        self._alive = asyncio.get_running_loop().create_task(self.watch.keep(self._note_alive))

    async def _sync(self) -> None:
        await commands.sync(self.rest, self.settings, self.wording, self.vault, self.clock.now())

    def routes(self) -> Iterable[web.AbstractRouteDef]:
        """Nothing comes over HTTP: everything comes over the gateway."""
        return ()

    async def healthy(self) -> bool:
        """Whether Discord can reach the bot now."""
        return not self.draining and self.gateway.healthy()

    async def drain(self, seconds: float = 10.0) -> bool:
        """Take nothing new, and finish what is being worked on. False where something was still running at the end."""
        self.draining = self.missed.closing = True
        if self._alive is not None:
            self._alive.cancel()
        with suppress(Exception):
            await self._note_alive()
        working = await gathered(self._working, seconds)
        return await gathered(self._background, seconds) and working

    async def stop(self) -> None:
        """Close every connection."""
        self.draining = True
        if self._alive is not None:
            self._alive.cancel()
        await self.gateway.stop()
        for task in [*self._background, *self._working]:
            task.cancel()
        await self.rest.close()

    def spawn(self, work: Awaitable[None]) -> None:
        """Run something in the background; a drain waits for it."""

        async def run() -> None:
            try:
                await work
            except (Refused, TryLater, Gone) as error:
                log.info("discord: left undone (%s)", type(error).__name__)
            except Exception as error:
                log.error("discord: fault %s in the background (%s)", fault_id(), type(error).__name__)

        task = asyncio.get_running_loop().create_task(run())
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _placed(self, address: Address, channel: str) -> None:
        with suppress(Exception):  # found again the next time
            await self.vault.placed(address, Place(data={"channel": channel}))

    # -- what comes in

    def heard(self, name: str, data: Any) -> None:
        """Something came over the gateway."""
        if self.draining:
            return
        match name:
            case "READY":
                self.missed.begin()
            case "MESSAGE_CREATE" | "INTERACTION_CREATE":
                read = self._read(name, data)
                if read is not None:
                    self._work(self._route(read))

    def _read(self, name: str, data: Any) -> inbound.Read | None:
        try:
            if name == "MESSAGE_CREATE":
                return inbound.message(data, self.rest.bot_id)
            return inbound.interaction(data, self.menus)
        except Malformed as fault:
            log.warning("discord: fault %s: a payload was not understood (%s)", fault_id(), fault)
        except (AttributeError, KeyError, TypeError, ValueError, RecursionError, OverflowError) as error:
            log.warning("discord: fault %s: a payload was not understood (%s)", fault_id(), type(error).__name__)
        return None

    def _work(self, work: Coroutine[Any, Any, None]) -> None:
        async def run() -> None:
            try:
                await work
            except Exception as error:
                log.error("discord: fault %s in what came in (%s)", fault_id(), type(error).__name__)

        task = asyncio.get_running_loop().create_task(run())
        self._working.add(task)
        task.add_done_callback(self._working.discard)

    async def _route(self, read: inbound.Read) -> None:
        ticket = read.ticket
        if ticket is not None:
            if ticket.id in self._seen:
                return
            self._seen[ticket.id] = None
            while len(self._seen) > SEEN:
                self._seen.popitem(last=False)
        match read:
            case Heard(incoming=incoming, ticket=None):
                await self._said(incoming)
            case Heard(incoming=incoming, ticket=Ticket() as ticket):
                await self._did(incoming, ticket)
            case WentOn():
                await self._went_on(read)
            case FormWanted():
                await self._open_form(read)
            case NotTheirs(ticket=ticket):
                await self._answer(ticket, MESSAGE, outbound.note(self.words.not_yours, private=True))
            case Typing():
                await self._offer(read)

    async def _said(self, incoming: Incoming) -> None:
        """A direct message."""
        channel = incoming.place.data["channel"]
        self.channel.met(incoming.address, channel)
        if self.channel.unfinished(incoming.address, incoming.id.rpartition(":")[2]) and isinstance(incoming.event, Said):
            incoming = incoming.model_copy(update={"event": incoming.event.model_copy(update={"interrupted": True})})
        turn = self.host.background(self._take(incoming))
        self.spawn(self._typing(turn, channel))
        # While it waits, it stands in the history with what comes before it; noted by itself, it would come first after a crash.
        await self.missed.before(incoming.address)
        await self._safe(turn, incoming, None)

    async def _did(self, incoming: Incoming, ticket: Ticket, within: float = ACK_AFTER) -> None:
        """An interaction: played, and acknowledged once it is safe."""
        self._remember(incoming, ticket)
        kind = DEFERRED_UPDATE if ticket.source is not None and (ticket.private or ticket.own) else DEFERRED
        aside = dict(ticket.source) if ticket.source is not None and ticket.own and not ticket.private else None
        one = self.channel.begin(ticket.id, ticket.token, thinking=kind == DEFERRED, source=aside)
        turn = self.host.background(self._take(incoming))
        await self._safe(turn, incoming, within)
        await self._acknowledge(ticket, kind, one)
        await self._safe(turn, incoming, None)

    async def _take(self, incoming: Incoming) -> None:
        if await self.missed.before(incoming.address) or not isinstance(incoming.event, Said):
            await self.host.take(incoming)

    def _remember(self, incoming: Incoming, ticket: Ticket) -> None:
        channel = incoming.place.data.get("channel", "")
        if not incoming.place.private or not channel:
            return
        self.channel.met(incoming.address, channel)
        if ticket.source is not None:
            self.channel.pressed(incoming.address, ticket.source, channel)

    async def _safe(self, turn: asyncio.Task[Any], incoming: Incoming, seconds: float | None) -> None:
        """Wait until an event is safe on disk, or for so many seconds. What waits long for its turn is written down by itself."""
        began = time.monotonic()
        done, _ = await asyncio.wait({turn}, timeout=QUEUED if seconds is None else min(QUEUED, seconds))
        if not done:
            noted = self.host.background(self.host.accept(incoming))
            left = None if seconds is None else max(0.0, seconds - (time.monotonic() - began))
            await asyncio.wait({turn, noted}, timeout=left, return_when=asyncio.FIRST_COMPLETED)
            if noted.done() and not noted.cancelled() and noted.exception() is not None:
                log.error("discord: fault %s: an event was not kept (%s)", fault_id(), type(noted.exception()).__name__)
        if turn.done() and not turn.cancelled() and turn.exception() is not None:
            log.error("discord: fault %s: a turn was not kept (%s)", fault_id(), type(turn.exception()).__name__)

    async def _typing(self, turn: asyncio.Task[Any], channel: str) -> None:
        """Show that an answer is being made, where it is not made at once."""
        done, _ = await asyncio.wait({turn}, timeout=SLOW)
        if not done:
            with suppress(Gone, Refused, TryLater):
                await self.rest.call("POST", "/channels/{channel_id}/typing", channel_id=channel, within=5.0)

    # -- answers to interactions

    async def _answer(self, ticket: Ticket, kind: int, data: Any = None) -> bool:
        """Answer an interaction; false where it is too late, or cannot be."""
        body = {"type": kind} if data is None else {"type": kind, "data": data}
        try:
            await self.rest.callback(ticket.id, ticket.token, body, ACK_WITHIN)
        except (Gone, Refused, TryLater) as error:
            log.warning("discord: an interaction could not be answered (%s)", type(error).__name__)
            # Where nobody knows, it may have been carried out, and "thinking" would stand there for ever.
            return kind in (DEFERRED, DEFERRED_UPDATE) and isinstance(error, TryLater) and error.uncertain
        return True

    async def _acknowledge(self, ticket: Ticket, kind: int, one: Open | None) -> bool:
        """Tell Discord that an answer follows: in place of "thinking", or, for a press, beside the message."""
        data = {"flags": outbound.EPHEMERAL} if kind == DEFERRED and not ticket.private else None
        good = await self._answer(ticket, kind, data)
        if one is not None and not one.acked.done():
            one.acked.set_result(good)
        return good

    async def _original(self, ticket: Ticket, body: outbound.Json) -> None:
        """Put something in place of the message that was pressed."""
        with suppress(Gone, Refused, TryLater):
            await self.rest.hook("PATCH", ticket.token, body)

    async def _went_on(self, read: WentOn) -> None:
        """From a server into direct messages; where they are closed, say how to open them, and leave the button."""
        incoming, ticket = read.incoming, read.ticket
        await self._acknowledge(ticket, DEFERRED_UPDATE, None)
        try:
            channel = await self.channel.direct(incoming.address)
            place = Place(data={"channel": channel})
            await self.missed.before(incoming.address)
            await self.host.handle(incoming.model_copy(update={"place": place}))
            reason = self.channel.refused(incoming.address)
        except Refused as no:
            reason = no.reason
        except TryLater:
            reason = "closed"
        if not reason:
            await self._original(ticket, outbound.note(self.words.moved_on))
            return
        body = outbound.note(self.words.no_mutual if reason == "no_mutual" else self.words.closed)
        body["components"] = [outbound.row([outbound.button(outbound.GO_ON, self.words.go_on, style=1)])]
        await self._original(ticket, body)

    async def _open_form(self, wanted: FormWanted) -> None:
        """Open the form of the open question; where that is another one by now, ask it instead."""
        self._remember(wanted.incoming, wanted.ticket)
        with suppress(TimeoutError):
            async with asyncio.timeout(LOOKED_UP):
                question = await self.host.question(wanted.address)
                if question is not None and question.form is not None and question.turn == wanted.turn:
                    view = outbound.modal(question.form, wanted.turn, wanted.address.user, self.words)
                    if await self._answer(wanted.ticket, FORM, view):
                        return
        await self._did(wanted.incoming, wanted.ticket, ACK_AFTER - LOOKED_UP)

    async def _offer(self, typing: Typing) -> None:
        """What may be chosen while an option is typed; nothing, where that cannot be told in time."""
        records: Sequence[Any] = ()
        if typing.option == "case":
            with suppress(Exception):
                records = await asyncio.wait_for(self.host.records(typing.address), LOOKED_UP)
        found = commands.choices(typing.option, typing.typed, records, self.wording)
        await self._answer(typing.ticket, CHOICES, {"choices": found})

    # -- what was missed

    def _written(self, message: Payload) -> Incoming | None:
        read = self._read("MESSAGE_CREATE", message)
        return read.incoming if isinstance(read, Heard) else None

    async def _note_alive(self) -> None:
        # Not before what was missed is read: a crash in between would forget it.
        if self.gateway.healthy() and not self.missed.unread:
            await self.watch.note()
