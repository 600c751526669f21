"""Discord's payloads as our events. Pure: a payload goes in, one of the values below comes out, or `None` for what is not ours.

The gateway sends events again after a RESUME. A message and an interaction have ids of their own, and are known by them.
Payloads are taken as strangers' words: whatever has not the documented shape raises `Malformed`, which names the field and never
its content.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from adapters import payloads
from adapters.discord import commands, markdown, outbound
from adapters.discord.outbound import Mark
from adapters.payloads import LONGEST, Malformed, Payload
from bot.events import Began, Chose, Commanded, Event, Filled, Said
from bot.ports import Address, Incoming, Place

PING, COMMAND, COMPONENT, AUTOCOMPLETE, MODAL = 1, 2, 3, 4, 5
WRITTEN: Final = (0, 19)
"""Types of message that a person wrote: a plain one, and a reply; every other is the platform's own."""
ATTACHED: Final = ("attachments", "sticker_items", "stickers", "embeds", "poll")
"""What a message may carry that is no text."""
_EPOCH = datetime(2015, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Ticket:
    """By what an interaction is answered: its id and its token, and the kind of thing that it was."""

    id: str
    token: str
    kind: int
    private: bool
    source: Payload | None = None
    """The message whose component was pressed."""
    own: bool = False
    """Whether the person installed the bot for themselves: then they may go on wherever they are."""


@dataclass(frozen=True, slots=True)
class Heard:
    """An event for the host; `ticket` where it is an interaction that has to be answered."""

    incoming: Incoming
    ticket: Ticket | None = None


@dataclass(frozen=True, slots=True)
class FormWanted:
    """The button that opens a form was pressed."""

    address: Address
    turn: int
    incoming: Incoming
    ticket: Ticket


@dataclass(frozen=True, slots=True)
class WentOn:
    """Somebody wants to go on in direct messages."""

    incoming: Incoming
    ticket: Ticket


@dataclass(frozen=True, slots=True)
class NotTheirs:
    """A button of another person's conversation was pressed."""

    ticket: Ticket


@dataclass(frozen=True, slots=True)
class Typing:
    """An option of a command is being typed, and choices are wanted."""

    address: Address
    command: str
    option: str
    typed: str
    ticket: Ticket


Read = Heard | FormWanted | WentOn | NotTheirs | Typing


def message(data: object, bot: str) -> Heard | None:
    """A message in a direct conversation. Raises Malformed."""
    payload = payloads.whole(data)
    author = payloads.inner(payload, "author")
    user = _id(author, "id")
    if payload.get("guild_id") or author.get("bot") or user == bot or payload.get("webhook_id"):
        return None
    if payload.get("type", 0) not in WRITTEN:
        return None
    channel, id = _id(payload, "channel_id"), _id(payload, "id")
    return Heard(
        Incoming(
            address=Address(platform="discord", user=user),
            event=Said(text=_words(payload), attached=any(_all(payload, ATTACHED))),
            id=f"discord:{id}",
            place=Place(data={"channel": channel}),
            at=written(payload),
        )
    )


def interaction(data: object, wording_menus: Mapping[str, str]) -> Read | None:
    """A command, a press, a form that was sent, or an option being typed. `wording_menus`: the names of the commands on messages,
    and the command that each stands for. Raises Malformed."""
    payload = payloads.whole(data)
    kind = payload.get("type")
    if kind == PING or kind not in (COMMAND, COMPONENT, AUTOCOMPLETE, MODAL):
        return None
    id, token = _id(payload, "id"), payloads.text(payload, "token")
    member = payload.get("member")
    person = payloads.inner(member, "user") if isinstance(member, Mapping) else payloads.inner(payload, "user")
    address = Address(platform="discord", user=_id(person, "id"))
    private = _private(payload)
    source = payload.get("message")
    owners = payload.get("authorizing_integration_owners")
    own = isinstance(owners, Mapping) and str(commands.FOR_ONESELF) in owners
    ticket = Ticket(id, token, int(kind), private, source if isinstance(source, Mapping) else None, own)
    given = payloads.inner(payload, "data")
    place = _place(payload, ticket)

    def incoming(event: Event) -> Incoming:
        return Incoming(address=address, event=event, id=f"discord:{id}", place=place, at=moment(id))

    match kind:
        case 2 if given.get("type", 1) == 3:
            # One of an earlier release, which Discord may still offer, is not left without an answer.
            name = wording_menus.get(payloads.text(given, "name"))
            return Heard(incoming(Commanded(name=name, text=_target(given)) if name else Commanded(name="help")), ticket)
        case 2:
            name, options, _ = _subcommand(given)
            return Heard(incoming(commands.event(name, options)), ticket)
        case 4:
            name, options, focused = _subcommand(given)
            return Typing(address, name, focused, options.get(focused, ""), ticket)
        case 3:
            return _pressed(given, address, incoming, ticket)
        case _:
            mark = Mark.read(given.get("custom_id"))
            if mark is None or mark.kind != "s":
                return Heard(incoming(Chose(option="", turn=-1)), ticket)
            if mark.user != address.user:
                return NotTheirs(ticket)
            values = {name: text[:LONGEST] for name, text in outbound.filled(given.get("components")).items()}
            return Heard(incoming(Filled(form=mark.option, values=values, turn=mark.turn)), ticket)


def _pressed(given: Payload, address: Address, incoming: Any, ticket: Ticket) -> Read | None:
    custom_id = payloads.text(given, "custom_id")
    if custom_id == outbound.GO_ON:
        began: Incoming = incoming(Began())
        return WentOn(began.model_copy(update={"place": Place()}), ticket)
    mark = Mark.read(custom_id)
    if mark is None:
        # A button of an earlier release, or of nobody: answered as an old one is.
        return Heard(incoming(Chose(option="", turn=-1)), ticket)
    if mark.user != address.user:
        return NotTheirs(ticket)
    if mark.kind == "f":
        return FormWanted(address, mark.turn, incoming(Began()), ticket)
    option = mark.option
    if mark.kind == "m":
        values = given.get("values")
        if not isinstance(values, Sequence) or isinstance(values, str) or not values or not isinstance(values[0], str):
            raise Malformed("data.values must be a list of strings")
        option = values[0]
    return Heard(incoming(Chose(option=option, turn=mark.turn)), ticket)


def _private(payload: Payload) -> bool:
    """Whether an interaction stands in the direct conversation with the bot."""
    context = payload.get("context")
    if isinstance(context, int):
        return context == 1
    channel = payload.get("channel")
    return not payload.get("guild_id") and (not isinstance(channel, Mapping) or channel.get("type", 1) == 1)


def _place(payload: Payload, ticket: Ticket) -> Place:
    whole = payload.get("channel")
    channel = known_id(payload.get("channel_id")) or (known_id(whole.get("id")) if isinstance(whole, Mapping) else "")
    where = {"channel": channel} if channel else {}
    if not ticket.private:
        # The token is the only way to an answer that one person sees; it is worth nothing after fifteen minutes.
        whole = {"whole": "yes"} if ticket.own else {}
        return Place(private=False, data={**where, "interaction": ticket.id, "token": ticket.token, **whole})
    pressed = known_id(ticket.source.get("id")) if ticket.source is not None else ""
    more = {"pressed": pressed} if pressed else {}
    return Place(data={**where, "interaction": ticket.id, **more})


def _subcommand(given: Payload) -> tuple[str, dict[str, str], str]:
    """The name, the options with their values, and the option that is being typed."""
    options = given.get("options")
    if not isinstance(options, list) or not options or not isinstance(options[0], Mapping):
        return "help", {}, ""
    first: Payload = options[0]
    values: dict[str, str] = {}
    focused = ""
    inner = first.get("options")
    for one in inner if isinstance(inner, list) else ():
        if not isinstance(one, Mapping):
            raise Malformed("data.options must be a list of objects")
        name = payloads.text(one, "name")
        value = one.get("value")
        values[name] = str(value)[:LONGEST] if isinstance(value, str | int | float) else ""
        if one.get("focused") is True:
            focused = name
    return payloads.text(first, "name"), values, focused


def _target(given: Payload) -> str:
    """The text of the message that a command was used on."""
    resolved = given.get("resolved")
    messages = resolved.get("messages") if isinstance(resolved, Mapping) else None
    target = given.get("target_id")
    found = messages.get(target) if isinstance(messages, Mapping) and isinstance(target, str) else None
    if not isinstance(found, Mapping):
        raise Malformed("data.resolved.messages must hold the target")
    return _words(found)


def _words(message: Payload) -> str:
    """What stands in a message: its own words, and below them those of a message that was forwarded with it."""
    found = []
    for one in _with_forwarded(message):
        mentions = one.get("mentions")
        found.append(markdown.read(payloads.text(one, "content", ""), mentions if isinstance(mentions, list) else ()))
    return "\n\n".join(text for text in found if text.strip())[:LONGEST] or found[0][:LONGEST]


def _with_forwarded(message: Payload) -> list[Payload]:
    """A message, and those that were forwarded with it, as they stood then."""
    snapshots = message.get("message_snapshots")
    inside = [one.get("message") for one in snapshots if isinstance(one, Mapping)] if isinstance(snapshots, list) else []
    return [message, *(one for one in inside if isinstance(one, Mapping))]


def _all(message: Payload, keys: Sequence[str]) -> list[object]:
    return [one.get(key) for one in _with_forwarded(message) for key in keys]


def moment(snowflake: object) -> datetime | None:
    """When an id was made; `None` where it is none."""
    try:
        return _EPOCH + timedelta(milliseconds=int(str(snowflake)) >> 22)
    except (ValueError, OverflowError):
        return None


def written(message: Payload) -> datetime | None:
    """When a message was written, as it says itself, or else by its id; `None` where neither tells: not every server that speaks
    as Discord does counts its ids as Discord does."""
    stamp = message.get("timestamp")
    try:
        at = datetime.fromisoformat(stamp) if isinstance(stamp, str) else None
    except ValueError:
        at = None
    if at is not None and at.tzinfo is not None:
        return at.astimezone(UTC)
    made = moment(message.get("id"))
    return made if made is not None and made - _EPOCH > timedelta(days=1) else None


def known_id(found: object) -> str:
    """An id, as a string or as a number; empty where it is none."""
    if isinstance(found, int) and not isinstance(found, bool):
        found = str(found)
    return found if isinstance(found, str) and re.fullmatch(r"[0-9]{1,20}", found) else ""


def _id(value: Payload, key: str) -> str:
    found = known_id(value.get(key))
    if not found:
        raise Malformed(f"{key} must be an id")
    return found
