"""Discord's way out: `DiscordChannel` sends what stands in the outbox, once.

A direct message carries its outbox id as a nonce, and Discord drops a second one with the same nonce for some minutes. After
that, the conversation's history says which parts arrived: by the mark in their buttons, or by their words.

An answer to a command is put where the command was given: in a server for that person alone, by the interaction's token, and in a
direct conversation in place of "thinking". The token lives for fifteen minutes and is not kept on disk for direct conversations:
where it is gone, the answer is an ordinary direct message.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from adapters import charts
from adapters.discord import inbound, outbound
from adapters.discord.outbound import Json, Mark, Part, Words
from adapters.discord.rest import UNKNOWN_CHANNEL, Gone, Rest
from adapters.lately import Lately
from bot.ports import Address, Clock, Outgoing, Refused, TryLater

log = logging.getLogger("comeback.discord")

REMEMBERED: Final = 5_000
"""People whose direct channel and last messages with buttons are remembered; for others they are looked up."""
TICKET_LIVES: Final = 14 * 60.0
"""Seconds for which an interaction is answered by its token; Discord's own limit is fifteen minutes."""
ASIDE: Final = 4
"""Posts of one answer in a server; people who installed the bot for themselves get five at most."""
PAGE: Final = 100
PAGES: Final = 10
"""Messages asked for at once, and how often, to see whether one of ours stands there."""
FAR: Final = timedelta(days=2)
"""How far back from the newest message one of ours is looked for: a nudge dies within a day."""
SAME_WORDS: Final = timedelta(minutes=15)
"""For how long the same words in the history are taken for the message that was being sent."""
STANDING: Final = 12
"""Messages with buttons remembered for each person."""
TIDY_AFTER: Final = 2.0
"""Seconds after which a question that was answered in words loses its buttons."""
OPENING_PAUSE: Final = 60.0
"""Seconds in which no direct conversation is opened after Discord said that it goes too fast; doubled each time."""


@dataclass(slots=True)
class Open:
    """An interaction that is being answered, while this process lives."""

    token: str
    acked: asyncio.Future[bool]
    thinking: bool
    """Acknowledged with "thinking": the first answer takes its place."""
    source: Json | None = None
    """The message that was pressed where only one person sees it: it is settled by the token too."""
    at: float = field(default_factory=time.monotonic)


@dataclass(slots=True)
class Standing:
    """A message with something to press, as it stands in a conversation; `turn` is the question's."""

    channel: str
    id: str
    body: Json
    turn: int = -1
    passed: bool = False
    """Whether another question has been asked since."""


@dataclass(slots=True)
class _Remembered:
    """What is kept in memory of a person, for speed alone; all of it can be found again."""

    dm: str = ""
    last: int = 0
    standing: list[Standing] = field(default_factory=list)
    refused: str = ""
    tidying: asyncio.TimerHandle | None = None


class DiscordChannel:
    """The `Channel` of Discord. `spawn` runs something in the background that a drain waits for; `placed` is told where a
    person's direct conversation is."""

    platform = "discord"

    def __init__(
        self,
        rest: Rest,
        words: Words,
        clock: Clock,
        spawn: Callable[[Awaitable[None]], object],
        placed: Callable[[Address, str], Awaitable[None]],
    ) -> None:
        self.rest, self.words, self.clock, self.spawn, self.placed = rest, words, clock, spawn, placed
        self.open: OrderedDict[str, Open] = OrderedDict()
        self._people: Lately[_Remembered] = Lately(_Remembered, REMEMBERED)
        self._opening = asyncio.Semaphore(2)
        self._opening_after = 0.0
        self._opening_pause = OPENING_PAUSE

    # -- memory

    def of(self, address: Address) -> _Remembered:
        return self._people.of(address.key)

    def met(self, address: Address, channel: str) -> None:
        """Remember the direct conversation of somebody who wrote in it."""
        known = self.of(address)
        known.dm, known.refused = channel, ""

    def pressed(self, address: Address, message: Mapping[str, Any], channel: str) -> None:
        """Remember a message whose button was pressed, as Discord handed it over with the press."""
        id, components = inbound.known_id(message.get("id")), message.get("components")
        if id and isinstance(components, list):
            body = {key: message.get(key) for key in ("content", "components", "flags")}
            self._stands(address, Standing(channel, id, body))

    def _stands(self, address: Address, standing: Standing) -> None:
        known = self.of(address)
        known.standing = [*[one for one in known.standing if one.id != standing.id][1 - STANDING :], standing]

    def unfinished(self, address: Address, id: str) -> bool:
        """Whether something written was sent before our last message was."""
        known = self._people.get(address.key)
        return known is not None and id.isdecimal() and int(id) < known.last

    def refused(self, address: Address) -> str:
        """Why the last direct message to a person was refused; empty where it was not."""
        known = self._people.get(address.key)
        return known.refused if known else ""

    def begin(self, id: str, token: str, *, thinking: bool, source: Json | None = None) -> Open:
        """An interaction came in and will be acknowledged: answers wait for that."""
        one = self.open[id] = Open(token, asyncio.get_running_loop().create_future(), thinking, source)
        while self.open and (len(self.open) > 20_000 or time.monotonic() - next(iter(self.open.values())).at > TICKET_LIVES):
            self.open.popitem(last=False)
        return one

    async def direct(self, address: Address) -> str:
        """The channel of the direct conversation with a person. Raises Refused or TryLater."""
        known = self.of(address)
        if known.dm:
            return known.dm
        async with self._opening:
            wait = self._opening_after - time.monotonic()
            if wait > 0:
                raise TryLater(wait)
            try:
                answer = await self.rest.call("POST", "/users/@me/channels", {"recipient_id": address.user})
            except TryLater as later:
                if later.after >= OPENING_PAUSE:
                    self._opening_after = time.monotonic() + self._opening_pause
                    later.after = self._opening_pause
                    self._opening_pause = min(self._opening_pause * 2, 900.0)
                raise
            except Gone:
                raise Refused("gone") from None
            self._opening_pause = OPENING_PAUSE
        known.dm = inbound.known_id(answer.get("id")) if isinstance(answer, Mapping) else ""
        if not known.dm:
            raise TryLater(OPENING_PAUSE)
        await self.placed(address, known.dm)
        return known.dm

    # -- sending

    async def deliver(self, out: Outgoing) -> str:
        """Send a message, all its parts in order; the receipt is `channel:id` of the last. Raises Refused or TryLater."""
        parts = await self._parts(out)
        ticket = None if out.message.nudge else await self._ticket(out)
        try:
            if not out.place.private:
                done = await self._aside(out, parts, ticket)
                if done:
                    return done
            return await self._direct(out, parts, ticket)
        except Refused as no:
            self.of(out.address).refused = no.reason
            raise

    async def _parts(self, out: Outgoing) -> list[Part]:
        message = out.message
        picture = await asyncio.to_thread(charts.png, message.chart) if message.chart is not None else None
        return outbound.parts(message, out.address.user, out.id, self.words, picture)

    async def _ticket(self, out: Outgoing) -> Open | None:
        """The interaction that this answers, once it is acknowledged; `None` where it can no longer be answered."""
        one = self.open.get(out.place.data.get("interaction", ""))
        if one is None or time.monotonic() - one.at > TICKET_LIVES:
            return None
        try:
            good = await asyncio.wait_for(asyncio.shield(one.acked), 5.0)
        except TimeoutError:
            return None
        return one if good else None

    async def _direct(self, out: Outgoing, parts: list[Part], ticket: Open | None) -> str:
        address = out.address
        # In a server, the channel of the command is not the place for this.
        channel = (out.place.data.get("channel") if out.place.private else "") or await self.direct(address)
        have = await self._arrived(channel, out.id, parts) if out.uncertain else frozenset()
        sent_some = bool(have)
        id = ""
        try:
            for part in parts:
                if have is not None and part.number in have:
                    continue
                answer = None
                if ticket is not None and ticket.thinking:
                    answer = await self._in_place(ticket, part)
                if answer is None:
                    answer = await self._post(address, channel, out.id, part)
                id = str(answer.get("id", ""))
                sent_some = True
                self._noted(address, channel, id, part, out.message.turn)
        except TryLater as later:
            raise TryLater(later.after, uncertain=later.uncertain or sent_some) from None
        if out.message.settled:
            self.spawn(self._settle(out, id))
        elif (out.message.options or out.message.form) and not out.message.nudge:
            self._pass(address, id, out.message.turn)
        return f"{channel}:{id}"

    def _noted(self, address: Address, channel: str, id: str, part: Part, turn: int) -> None:
        known = self.of(address)
        known.refused = ""
        known.last = max(known.last, int(id) if id.isdecimal() else 0)
        if any(one.get("type") == outbound.ROW for one in part.body.get("components", ())):
            self._stands(address, Standing(channel, id, part.body, turn))

    async def _post(self, address: Address, channel: str, out_id: str, part: Part, *, opened: bool = False) -> Json:
        body = part.body | {"nonce": f"{out_id[:22]}{part.number}", "enforce_nonce": True}
        path = "/channels/{channel_id}/messages"
        try:
            return _told(await self.rest.call("POST", path, body, part.files, writes=True, channel_id=channel))
        except Gone as gone:
            if gone.code != UNKNOWN_CHANNEL or opened:
                raise Refused("gone") from None
            # Opened anew it has the same id; then it is there again.
            self.of(address).dm = ""
            return await self._post(address, await self.direct(address), out_id, part, opened=True)
        except Refused as refusal:
            if refusal.reason != "invalid" or not part.body.get("components"):
                raise
            log.error("discord: components were refused; sent as plain text")
            words = "\n".join(_texts(body["components"])) or str(body.get("content") or "")
            plain = {"content": words[:2000] or self.words.choose, "nonce": body["nonce"], "enforce_nonce": True}
            return _told(await self.rest.call("POST", path, plain, writes=True, channel_id=channel))

    async def _in_place(self, ticket: Open, part: Part) -> Json | None:
        """Put an answer in place of "thinking"; `None` where that is not possible any more. Doing it twice does no harm."""
        ticket.thinking = False
        try:
            return _told(await self.rest.hook("PATCH", ticket.token, part.body, part.files))
        except TryLater:
            ticket.thinking = True
            raise
        except (Gone, Refused):
            return None

    async def _aside(self, out: Outgoing, parts: list[Part], ticket: Open | None) -> str:
        """An answer in a server: only the person sees it, nothing can be pressed but the way into direct messages; somebody who
        installed the bot for themselves can press everything. Empty where the token has run out: then it is said in direct
        messages."""
        token = ticket.token if ticket is not None else out.place.data.get("token", "")
        refused = out.place.data.get("interaction", "") in self.open and ticket is None
        if not token or refused:
            return ""
        shown = parts[:ASIDE]
        # After a chart, and after the interviewer, the coach always has more to say: the way on stands under that.
        more = out.message.chart is not None or out.message.voice == "interviewer"
        whole = "whole" in out.place.data
        for number, part in enumerate(shown):
            body = outbound.aside(part.body, self.words if number == len(shown) - 1 and not more else None, whole=whole)
            answer = None
            if ticket is not None and ticket.thinking:
                answer = await self._in_place(ticket, Part(part.number, body, part.files))
            if answer is None:
                try:
                    await self.rest.hook("POST", token, body, part.files, original=False)
                except (Gone, Refused):
                    return ""
        if ticket is not None and ticket.source is not None:
            pressed, ticket.source = ticket.source, None
            with suppress(Gone, Refused, TryLater):
                await self.rest.hook("PATCH", token, outbound.settled(pressed, out.message.settled, self.words))
        return f"{out.place.data.get('channel', '')}:aside"

    # -- asking what stands there

    async def delivered(self, out: Outgoing) -> bool | None:
        """Whether all of a message stands in the conversation; `None` where nobody can tell. Where it is not there, sending it
        again with the same nonce is safe."""
        parts = await self._parts(out)
        if not out.place.private:
            return await self._stands_aside(out, parts)
        try:
            channel = out.place.data.get("channel") or await self.direct(out.address)
            have = await self._arrived(channel, out.id, parts)
        except Refused:
            return None
        return None if have is None else {part.number for part in parts} <= have

    async def _stands_aside(self, out: Outgoing, parts: list[Part]) -> bool | None:
        """Whether an answer in a server stands in place of "thinking"; `None` where its token does not tell."""
        token = out.place.data.get("token", "")
        if not token or len(parts) != 1:
            return None
        try:
            found = _told(await self.rest.hook("GET", token, None))
        except (Gone, Refused):
            return None
        if (found.get("flags") or 0) & outbound.LOADING:
            return False
        wanted, texts = parts[0].body, _texts(parts[0].body.get("components"))
        same = str(found.get("content") or "").startswith(wanted["content"]) if wanted.get("content") else False
        return True if same or (texts and _texts(found.get("components"))[: len(texts)] == texts) else None

    async def _arrived(self, channel: str, out_id: str, parts: list[Part]) -> frozenset[int] | None:
        """The parts of a message in the history of the last days. Raises TryLater."""
        messages = await self._history(channel, PAGES)
        if messages is None:
            return None
        since = self.clock.now() - SAME_WORDS
        found = set()
        mark = outbound.mark_of(out_id)
        for message in messages:
            components = message.get("components")
            marks = {m.message for one in outbound._each(components) if (m := Mark.read(one.get("custom_id"))) is not None}
            ids = {one.get("id") for one in outbound._each(components)}
            for part in parts:
                rows = any(one.get("type") == outbound.ROW for one in part.body.get("components", ()))
                same = str(message.get("nonce") or "") == f"{out_id[:22]}{part.number}"
                if part.body["flags"] & outbound.IS_LAYOUT:
                    same = same or outbound.number_of(out_id, part.number) in ids
                elif not rows:
                    new = (at := inbound.written(message)) is None or at >= since
                    same = same or (new and not components and message.get("content") == part.body["content"])
                if same or (rows and mark in marks):
                    found.add(part.number)
        return frozenset(found)

    async def _history(self, channel: str, pages: int = 1) -> list[Json] | None:
        """The bot's own latest messages in a conversation, from so many pages of it: the person may have written much while no
        process of ours was there to note what it had sent. `None` where nobody can tell."""
        every: list[Json] = []
        newest: datetime | None = None
        params: dict[str, Any] = {"limit": 50 if pages == 1 else PAGE}
        for n in range(pages):
            try:
                found = await self.rest.call("GET", "/channels/{channel_id}/messages", params=params, channel_id=channel)
            except (Gone, Refused):
                return None
            some = [one for one in (found if isinstance(found, list) else ()) if isinstance(one, dict) and one.get("id")]
            every += [one for one in some if str((one.get("author") or {}).get("id")) == self.rest.bot_id]
            stamps = [at for one in some if (at := inbound.written(one)) is not None]
            newest = newest or max(stamps, default=None)
            if n + 1 == pages or len(some) < params["limit"] or not stamps or (newest and newest - min(stamps) > FAR):
                return every
            params["before"] = min((str(one["id"]) for one in some), key=int)
        return every

    # -- what was chosen, in place of the buttons

    def _pass(self, address: Address, newest: str, turn: int) -> None:
        """Another question is asked, after an answer in words: soon the ones before lose their buttons, all at once. A nudge's
        leaves them as they are, since they wait beneath it."""
        known = self.of(address)
        for one in known.standing:
            one.passed = one.passed or (one.id != newest and one.turn != turn)
        if known.tidying is None and any(one.passed for one in known.standing):
            loop = asyncio.get_running_loop()
            known.tidying = loop.call_later(TIDY_AFTER, lambda: self.spawn(self._tidy(known)))

    async def _tidy(self, known: _Remembered) -> None:
        known.tidying = None
        passed = [one for one in known.standing if one.passed]
        known.standing = [one for one in known.standing if not one.passed]
        for one in passed:
            await self._edit(one, "")

    async def _settle(self, out: Outgoing, newest: str) -> None:
        """Take the buttons off the messages before this one, and write what was chosen under the last of them."""
        known = self.of(out.address)
        before = [one for one in known.standing if one.id != newest and (not newest or int(one.id) < int(newest))]
        pressed = out.place.data.get("pressed", "")
        channel = out.place.data.get("channel") or known.dm
        if not before and channel:
            found = [
                Standing(channel, str(one["id"]), {key: one.get(key) for key in ("content", "components", "flags")})
                for one in await self._history(channel) or ()
                if one.get("id") != newest and any(Mark.read(c.get("custom_id")) for c in outbound._each(one.get("components")))
            ]
            before = sorted(found, key=lambda one: int(one.id))[-1:]
        known.standing = [one for one in known.standing if one not in before]
        last = pressed if any(one.id == pressed for one in before) else before[-1].id if before else ""
        for one in before:
            await self._edit(one, out.message.settled if one.id == last else "")

    async def _edit(self, one: Standing, chosen: str) -> None:
        body = outbound.settled(one.body, chosen, self.words)
        try:
            path = "/channels/{channel_id}/messages/{message_id}"
            await self.rest.call("PATCH", path, body, channel_id=one.channel, message_id=one.id)
        except (Gone, Refused, TryLater) as error:
            log.info("discord: old buttons could not be taken away (%s)", type(error).__name__)


def _told(answer: object) -> Json:
    """What Discord tells of a message that was sent; nothing, where it tells nothing."""
    return dict(answer) if isinstance(answer, Mapping) else {}


def _texts(components: object) -> list[str]:
    return [str(one["content"]) for one in outbound._each(components) if one.get("type") == outbound.TEXT and one.get("content")]


async def gathered(tasks: set[asyncio.Task[Any]], seconds: float) -> bool:
    """Wait for background work to end; false where some of it was still running at the end of the time."""
    while tasks:
        done, _ = await asyncio.wait(tasks, timeout=seconds)
        if not done:
            return False
    return True
