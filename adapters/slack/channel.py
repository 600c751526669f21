"""Slack's way out: `SlackChannel` sends what stands in the outbox, once.

A message may be several posts: a picture, files, then its text in parts. Each can be told from all others (the text by the
block id `m|<outbox id>|<part>`, a file by its name), so where an attempt ended without an answer the conversation's history says
which of them arrived, and only the others are sent.

What an answer of Slack's means: 429 waits as long as it says; a server's error or a broken line leaves open whether the post
stands; a refusal of the content is tried once more as plain text; all else that Slack refuses is refused for good.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import PurePath
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from adapters import charts
from adapters.lately import Lately
from adapters.slack import outbound
from adapters.slack.inbound import SLACKBOT
from adapters.slack.installs import NotInstalled, Workspaces
from adapters.slack.outbound import Json, Mark, Part, Words
from adapters.slack.proxy import proxy_for
from bot.ports import Address, Outgoing, Place, Refused, TryLater

log = logging.getLogger("comeback.slack")

REMEMBERED = 500
"""People whose last messages with buttons are remembered; for others the history is read."""
PAUSE = 1.0
"""Seconds at least between two tries of what is beside the conversation."""
LATEST, PAGE, PAGES = 50, 200, 20
"""The latest messages of a conversation; and how many are asked for at once, and how often, to find one of ours again."""
MEANWHILE = 5.0
"""Seconds before our last message in which a person's own counts as written while we were still speaking."""
FAR = 2 * 24 * 3600.0
"""Seconds back from the newest message beyond which ours is not looked for: a nudge dies within a day."""
LATER = frozenset(
    {"ratelimited", "rate_limited", "message_limit_exceeded", "org_login_required", "team_access_not_granted", "hash_conflict"}
)
UNSURE = frozenset({"internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org"})
CONTENT = frozenset({"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long", "invalid_arguments"})
TOKEN = frozenset({"invalid_auth", "not_authed", "token_expired", "access_denied"})
GONE = frozenset({"account_inactive", "token_revoked", "user_not_found", "user_disabled", "users_not_found", "user_deactivated"})
ELSEWHERE = frozenset(
    {"channel_not_found", "is_archived", "not_in_channel", "thread_not_found", "thread_locked", "cannot_reply_to_message"}
)


UNANSWERED = (SlackClientError, aiohttp.ClientError, OSError, TimeoutError, ValueError, TypeError, AttributeError)
"""What slack-sdk raises where Slack refused, or answered nothing that is an answer (it trips over some such bodies itself)."""


class TokenRefused(TryLater):
    """Slack does not accept the token with which a workspace was spoken to."""


class NotThere(Refused):
    """The conversation in which something was to be said is not there, or not for us."""


@dataclass(slots=True)
class Standing:
    """A message with something to press, as it stands in a conversation."""

    channel: str
    ts: str
    text: str
    blocks: list[Json]

    @property
    def turn(self) -> int:
        """The turn that its buttons carry; -1 where it has none."""
        marks = (Mark.read(block.get("block_id")) for block in self.blocks)
        return max((mark.turn for mark in marks if mark is not None), default=-1)


@dataclass(slots=True)
class _Remembered:
    """What is kept in memory of a person, for speed alone; all of it can be found again."""

    dm: str = ""
    last_ts: float = 0.0
    standing: list[Standing] = field(default_factory=list)


class SlackChannel:
    """The `Channel` of Slack. `spawn` runs something in the background that a drain waits for; `talked` is told of each person
    to whom something was said; `in_care` tells whether somebody's distress is what is being talked about."""

    platform = "slack"

    def __init__(
        self,
        workspaces: Workspaces,
        words: Words,
        session: aiohttp.ClientSession,
        spawn: Callable[[Awaitable[None]], object],
        talked: Callable[[Address], object],
        in_care: Callable[[Address], Awaitable[bool]],
    ) -> None:
        self.workspaces, self.words, self.session = workspaces, words, session
        self.spawn, self.talked, self.in_care = spawn, talked, in_care
        self._people: Lately[_Remembered] = Lately(_Remembered, REMEMBERED)
        self._looked: OrderedDict[str, frozenset[str]] = OrderedDict()

    # -- memory

    def _of(self, address: Address) -> _Remembered:
        return self._people.of(address.key)

    def met(self, address: Address, channel: str) -> None:
        """Remember the direct conversation of somebody who wrote in it."""
        if channel.startswith("D"):
            self._of(address).dm = channel

    def pressed(self, address: Address, message: Mapping[str, Any], channel: str) -> None:
        """Remember a message whose button was pressed, as Slack handed it over with the press."""
        ts, blocks = message.get("ts"), message.get("blocks")
        if isinstance(ts, str) and isinstance(blocks, list):
            self._stands(address, Standing(channel, ts, str(message.get("text") or ""), blocks))

    def _stands(self, address: Address, standing: Standing) -> None:
        known = self._of(address)
        known.standing = [*[one for one in known.standing if one.ts != standing.ts][-2:], standing]

    def unfinished(self, address: Address, ts: float) -> bool:
        """Whether something written at `ts` was sent in the seconds before our last message was there."""
        known = self._people.get(address.key)
        return known is not None and 0.0 < known.last_ts - ts < MEANWHILE

    async def direct(self, address: Address) -> str:
        """The channel of the direct conversation with a person. Raises as `deliver` does."""
        known = self._of(address)
        if not known.dm:
            client = await self._client(address.space)
            try:
                answer = await self._call(client.conversations_open(users=address.user))
                known.dm = str(answer["channel"]["id"])
            except Refused as refusal:
                if refusal.reason == "gone":
                    raise
                return address.user  # a message to a person opens the conversation as well
            except (KeyError, TypeError):
                return address.user
        return known.dm

    async def _client(self, team: str) -> AsyncWebClient:
        try:
            return await self.workspaces.client(team)
        except NotInstalled:
            raise Refused("gone") from None
        except UNANSWERED as error:
            raise failed(error) from None

    async def _call(self, call: Awaitable[Any], *, writes: bool = False) -> Any:
        """One call of the Web API with its failures turned into the outbox's words."""
        try:
            return await call
        except UNANSWERED as error:
            raise failed(error, writes=writes) from None

    # -- sending

    async def deliver(self, out: Outgoing) -> str:
        """Send a message, all its parts in order; the receipt is `channel:ts` of the last. Raises Refused or TryLater."""
        message, address = out.message, out.address
        parts = outbound.parts(message, address.user, out.id, self.words)
        if not out.place.private:
            return await self._aside(out)
        client = await self._client(address.space)
        channel = out.place.data.get("channel") or await self.direct(address)
        try:
            ts = await self._send(client, channel, _thread(out), out, parts)
        except NotThere:
            # What is remembered of the conversation is no longer so: Slack says where it is now.
            self._of(address).dm = ""
            channel = await self.direct(address)
            ts = await self._send(client, channel, None, out, parts)
        if message.settled or self._passed(out, ts):
            self.spawn(self._settle(client, out, ts))
        self.talked(address)
        return f"{channel}:{ts}"

    async def _send(self, client: AsyncWebClient, channel: str, thread: str | None, out: Outgoing, parts: list[Part]) -> str:
        """Post what does not stand yet of a message, in a conversation; the ts of the last post. Raises as `deliver` does."""
        message, address = out.message, out.address
        have = await self._found(client, channel, thread, out) if out.uncertain else frozenset()
        sent_some = bool(have)
        ts = ""
        try:
            if message.chart is not None and _picture(out.id) not in have:
                picture = await asyncio.to_thread(charts.png, message.chart)
                try:
                    await self._upload(client, channel, thread, _picture(out.id), picture, alt=message.alt)
                    sent_some = True
                except Refused as refusal:
                    if refusal.reason == "gone" or not parts:
                        raise
                    log.error("slack: a picture was refused; its words are sent without it")
            for name, text in message.files:  # the question stands last, with its buttons
                file = _file(name, out.id)
                if file not in have:
                    await self._upload(client, channel, thread, file, text.encode(), title=name)
                    sent_some = True
            for part in parts:
                if f"m|{out.id}|{part.number}" not in have:
                    ts = await self._post(client, channel, thread, part)
                    sent_some = True
                    self._noted(address, channel, ts, part)
        except TryLater as later:
            if isinstance(later, TokenRefused):
                self.workspaces.doubt(address.space)
            raise TryLater(later.after, uncertain=later.uncertain or sent_some) from None
        return ts

    def _noted(self, address: Address, channel: str, ts: str, part: Part) -> None:
        known = self._of(address)
        stamp = _number(ts)
        known.last_ts = max(known.last_ts, stamp)
        if any(block["type"] == "actions" for block in part.blocks):
            self._stands(address, Standing(channel, ts, part.text, part.blocks))

    async def _post(self, client: AsyncWebClient, channel: str, thread: str | None, part: Part) -> str:
        said: Json = {"channel": channel, "text": part.text, "unfurl_links": False, "unfurl_media": False}
        if thread:
            said["thread_ts"] = thread
        try:
            answer = await self._call(client.api_call("chat.postMessage", json=said | {"blocks": part.blocks}), writes=True)
        except Refused as refusal:
            if refusal.reason != "invalid":
                raise
            log.error("slack: blocks were refused; sent as plain text")
            answer = await self._call(client.api_call("chat.postMessage", json=said), writes=True)
        stands = answer.get("message")
        return str(answer.get("ts") or (stands.get("ts") if isinstance(stands, dict) else "") or "")

    async def _upload(
        self,
        client: AsyncWebClient,
        channel: str,
        thread: str | None,
        name: str,
        data: bytes,
        *,
        alt: str | None = None,
        title: str | None = None,
    ) -> None:
        """Put a file into a conversation."""
        shown = " ".join((alt or title or name).split())
        heading = re.split(r"[:.]\s", shown)[0] if alt else shown
        start = await self._call(
            client.files_getUploadURLExternal(
                filename=name, length=len(data), **({"alt_txt": shown[:1000]} if alt is not None else {})
            )
        )
        try:
            url = str(start["upload_url"])
            async with self.session.post(url, data=data, proxy=proxy_for(url)) as answer:
                status = answer.status
        except (aiohttp.ClientError, OSError, TimeoutError):
            raise TryLater(2.0) from None
        if status != 200:
            raise TryLater(2.0)
        about: Json = {"id": start["file_id"], "title": heading[:200]}
        await self._call(
            client.files_completeUploadExternal(
                files=[about], channel_id=channel, initial_comment=None, thread_ts=thread or None
            ),
            writes=True,
        )

    async def _aside(self, out: Outgoing) -> str:
        """An answer in a channel: only the person sees it, and nothing can be pressed but the way into direct messages."""
        self.talked(out.address)
        data = out.place.data
        channel, respond = data.get("channel", ""), data.get("respond", "")
        # Somebody in danger is never shown half an answer.
        openly = bool(data.get("openly")) or await self.in_care(out.address)
        text, blocks = outbound.aside(out.message, self.words, openly=openly, again=data.get("again", ""))
        body = {"response_type": "ephemeral", "replace_original": False, "text": text, "blocks": blocks}
        if respond and await self.respond(respond, body):
            return f"{channel}:aside"
        client = await self._client(out.address.space)
        try:
            await self._call(
                client.chat_postEphemeral(channel=channel, user=out.address.user, text=text, blocks=blocks), writes=True
            )
        except Refused:
            # The bot is not in that channel and the answer's own address has run out: say it where we can.
            return await self.deliver(out.model_copy(update={"place": Place()}))
        return f"{channel}:aside"

    async def respond(self, url: str, body: Json) -> bool:
        """Answer at a `response_url`; false where it has run out. Raises TryLater."""
        try:
            async with self.session.post(url, json=body, proxy=proxy_for(url)) as answer:
                if answer.status == 429 or answer.status >= 500:
                    raise TryLater(_seconds(answer.headers.get("Retry-After")), uncertain=answer.status >= 500)
                return answer.status == 200
        except aiohttp.ClientConnectorError:
            raise TryLater(1.0) from None
        except (aiohttp.ClientError, OSError, TimeoutError):
            raise TryLater(1.0, uncertain=True) from None

    # -- asking what stands there

    async def delivered(self, out: Outgoing) -> bool | None:
        """Whether all of a message stands in the conversation; `None` where Slack will never tell. Raises TryLater where it does
        not tell now: what may stand there is not sent a second time because Slack was busy for a moment."""
        if not out.place.private:
            return None
        try:
            client = await self._client(out.address.space)
            channel = out.place.data.get("channel") or await self.direct(out.address)
            have = await self._arrived(client, channel, _thread(out), out.id)
        except Refused:
            return None
        except TryLater as later:
            raise TryLater(later.after, uncertain=True) from None
        message = out.message
        wanted = {f"m|{out.id}|{one.number}" for one in outbound.parts(message, out.address.user, out.id, self.words)}
        wanted |= {_file(name, out.id) for name, _ in message.files}
        if message.chart is not None:
            wanted.add(_picture(out.id))
        if wanted <= have:
            return True
        # The attempt that follows need not ask again; Slack lets some apps read a history only once a minute.
        self._looked[out.id] = have
        while len(self._looked) > REMEMBERED:
            self._looked.popitem(last=False)
        return False

    async def _found(self, client: AsyncWebClient, channel: str, thread: str | None, out: Outgoing) -> frozenset[str]:
        """The parts of a message that stand there already, for an attempt to send the others. Where Slack will never tell, none:
        better twice than never. Raises TryLater."""
        have = self._looked.pop(out.id, None)
        if have is not None:
            return have
        try:
            return await self._arrived(client, channel, thread, out.id)
        except Refused:
            return frozenset()
        except TryLater as later:
            raise TryLater(later.after, uncertain=True) from None

    async def _arrived(self, client: AsyncWebClient, channel: str, thread: str | None, id: str) -> frozenset[str]:
        """The parts of message `id` in the history of the last days: block ids and names of files. Raises Refused or TryLater."""
        found = set()
        for message in await self._history(client, channel, thread, far=True):
            for block in message.get("blocks") or ():
                if isinstance(block, dict) and str(block.get("block_id", "")).startswith(f"m|{id}|"):
                    found.add(str(block["block_id"]))
            found.update(str(file.get("name")) for file in message.get("files") or () if isinstance(file, dict))
        return frozenset(found)

    async def _history(
        self, client: AsyncWebClient, channel: str, thread: str | None, *, far: bool = False, since: float | None = None
    ) -> list[Json]:
        """The latest messages of a conversation, or all of a thread in it. Raises Refused or TryLater.

        Slack tells a conversation from its end: one page of it, or all `since` a moment, or where `far` that of the last days,
        since the person may have written much while no process of ours was there to note what it had sent. A thread it tells from
        its beginning."""
        found: list[Json] = []
        more: Json = {"ts": thread, "limit": PAGE} if thread else {"limit": PAGE if far else LATEST}
        for _ in range(PAGES if thread or far or since is not None else 1):
            if thread:
                answer = await self._call(client.conversations_replies(channel=channel, **more))
            else:
                answer = await self._call(client.conversations_history(channel=channel, **more))
            messages = answer.get("messages")
            if not isinstance(messages, list):
                raise TryLater(2.0)
            found += [one for one in messages if isinstance(one, dict)]
            about = answer.get("response_metadata")
            cursor = about.get("next_cursor") if isinstance(about, dict) else None
            stamps = [_number(str(one.get("ts"))) for one in found]
            if not cursor or (not thread and stamps and max(stamps) - min(stamps) > FAR):
                break
            if since is not None and not thread and stamps and min(stamps) < since:
                break
            more["cursor"] = cursor
        return found

    async def history(self, address: Address, channel: str, thread: str, since: float) -> list[Json]:
        """The messages of somebody's conversation since a moment, or all of a thread in it. Raises Refused or TryLater."""
        return await self._history(await self._client(address.space), channel, thread or None, since=since)

    async def conversations(self, team: str) -> list[tuple[str, str, float]]:
        """(person, conversation, when it began) of every direct conversation with the bot in a workspace. Raises Refused or
        TryLater."""
        client = await self._client(team)
        found: list[tuple[str, str, float]] = []
        more: Json = {}
        for _ in range(PAGES):
            answer = await self._call(client.users_conversations(types="im", limit=PAGE, **more))
            listed = answer.get("channels")
            for one in listed if isinstance(listed, list) else ():
                user, channel = (one.get("user"), one.get("id")) if isinstance(one, dict) else (None, None)
                if isinstance(user, str) and isinstance(channel, str) and user != SLACKBOT and not one.get("is_user_deleted"):
                    found.append((user, channel, _number(str(one.get("created")))))
            about = answer.get("response_metadata")
            cursor = about.get("next_cursor") if isinstance(about, dict) else None
            if not cursor:
                break
            more["cursor"] = cursor
        return found

    # -- what was chosen, in place of the buttons

    def _passed(self, out: Outgoing, newest: str) -> list[Standing]:
        """The messages whose question is behind us now that this one asks another. A nudge's leaves the others as they are."""
        message = out.message
        if message.nudge:
            return []
        known = self._of(out.address)
        if not (message.options or message.form):
            # It asks nothing (everything was erased): only what was pressed is behind us for sure.
            return [one for one in known.standing if one.ts == out.place.data.get("pressed")]
        return [one for one in known.standing if one.ts != newest and one.turn != message.turn]

    async def _settle(self, client: AsyncWebClient, out: Outgoing, newest: str) -> None:
        """Take the buttons off the messages before this one, and write what was chosen under the last of them."""
        known = self._of(out.address)
        before = [one for one in known.standing if one.ts != newest and (not newest or _number(one.ts) < _number(newest))]
        if not out.message.settled:
            before = self._passed(out, newest)
        pressed = out.place.data.get("pressed", "")
        if not before and out.message.settled:
            channel = out.place.data.get("channel") or known.dm
            messages: list[Json] = []
            if channel:
                with suppress(Refused, TryLater):  # the buttons stay, and say what is over when they are pressed
                    messages = await self._history(client, channel, out.place.data.get("thread") or None)
            earlier = [
                Standing(channel, str(one["ts"]), str(one.get("text") or ""), one["blocks"])
                for one in messages
                if one.get("ts") and one["ts"] != newest and any(Mark.read(b.get("block_id")) for b in one.get("blocks") or ())
            ]
            before = sorted(earlier, key=lambda one: _number(one.ts))[-1:]
        known.standing = [one for one in known.standing if one not in before]
        last = pressed if any(one.ts == pressed for one in before) else before[-1].ts if before else ""
        for one in before:
            chosen = out.message.settled if one.ts == last else ""
            blocks = outbound.settled(one.blocks, chosen, self.words)
            try:
                await patient(partial(self._replace, client, one, blocks))
            except (Refused, TryLater) as error:
                log.info("slack: old buttons could not be taken away (%s)", error)

    async def _replace(self, client: AsyncWebClient, one: Standing, blocks: list[Json]) -> None:
        await client.chat_update(channel=one.channel, ts=one.ts, text=one.text or self.words.choose, blocks=blocks)


async def patient(call: Callable[[], Awaitable[Any]], tries: int = 5) -> Any:
    """Something beside the conversation that may be done twice (the Home tab, old buttons): tried again while Slack says that it
    is only for now. Raises Refused, or the last TryLater."""
    for left in reversed(range(tries)):
        try:
            return await call()
        except TryLater as later:
            found: Refused | TryLater = later
        except UNANSWERED as error:
            found = failed(error)
        if not left or not isinstance(found, TryLater) or isinstance(found, TokenRefused):
            raise found
        await asyncio.sleep(min(max(found.after, PAUSE), 60.0))
    raise AssertionError("at least one try is made")


def failed(error: BaseException, *, writes: bool = False) -> Refused | TryLater:
    """What a call that failed means for the outbox: refused, or no proper answer at all."""
    if isinstance(error, SlackApiError):
        return meaning(error, writes=writes)
    return TryLater(1.0, uncertain=writes and not isinstance(error, aiohttp.ClientConnectorError))


def meaning(error: SlackApiError, *, writes: bool = False) -> Refused | TryLater:
    """What a refusal of the Web API means for the outbox."""
    response = error.response
    # Where the body was none of Slack's, slack-sdk hands over aiohttp's own response.
    status = int(getattr(response, "status_code", 0) or getattr(response, "status", 0) or 0)
    code = code_of(error)
    if status == 429 or code in LATER:
        return TryLater(_seconds(response.headers.get("Retry-After") if hasattr(response, "headers") else None))
    if status >= 500 or code in UNSURE or not code:
        return TryLater(2.0, uncertain=writes)
    if code in TOKEN:
        # A newer token may be written down, or the operator has to mend it; what waits is not lost meanwhile.
        return TokenRefused(10.0)
    if code in CONTENT:
        return Refused("invalid")
    if code in GONE:
        return Refused("gone")
    if code in ELSEWHERE:
        return NotThere("closed")
    return Refused("closed")


def code_of(error: SlackApiError) -> str:
    data = getattr(error.response, "data", None)
    return str(data.get("error", "")) if isinstance(data, dict) else ""


def _seconds(header: object) -> float:
    try:
        seconds = float(str(header))
    except ValueError:
        return 1.0
    return min(max(seconds, 0.1), 3600.0) if seconds == seconds else 1.0


def _number(ts: str) -> float:
    try:
        return float(ts)
    except ValueError:
        return 0.0


def _thread(out: Outgoing) -> str | None:
    """The thread in which an answer belongs; a nudge begins anew."""
    return None if out.message.nudge else out.place.data.get("thread") or None


def _picture(id: str) -> str:
    return f"chart-{id}.png"


def _file(name: str, id: str) -> str:
    path = PurePath(name)
    return f"{path.stem}-{id}{path.suffix}"


async def gathered(tasks: set[asyncio.Task[None]], seconds: float) -> bool:
    """Wait for background work to end; false where some of it was still running at the end of the time."""
    while tasks:
        done, _ = await asyncio.wait(tasks, timeout=seconds)
        if not done:
            return False
    return True
