"""Slack's payloads as our events. Pure: a payload goes in, one of the values below comes out, or `None` for what is not ours.

What came in more than once must be known as the same thing. A message is its channel and its timestamp (Slack has sent one
message under two event ids); a press, a command, a shortcut or a form is a digest of the ids that Slack gave it. Payloads are
taken as strangers' words: whatever has not the documented shape raises `Malformed`, which names the field and never its content.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from adapters import payloads
from adapters.payloads import LONGEST, Malformed, Payload
from adapters.slack import outbound
from adapters.slack.mrkdwn import unslack, written
from adapters.slack.outbound import Mark
from bot import flows
from bot.events import Began, Chose, Commanded, Event, Filled, Said
from bot.ports import Address, Incoming, Place

COMMAND: Final = "/comeback"
COMMANDS: Final = (
    "rejected",
    "rehearse",
    "check",
    "reply",
    "plan",
    "cases",
    "nudges",
    "progress",
    "ask",
    "settings",
    "privacy",
    "export",
    "erase",
    "help",
)
"""What may follow `/comeback`. Other commands of the flows work as well; these are the ones in the help."""
OPENLY: Final = ("help", "privacy", "ask")
"""Commands whose answer says nothing of the person: it may stand whole in a channel, where only they see it."""
AGAIN: Final = ("cases", "nudges", "progress", "plan", "settings", "export")
"""Commands that show something: after one of these, going on in direct messages shows it there."""
SHORTCUTS: Final[Mapping[str, str]] = {"turned_down": "rejected", "check_request": "check", "log_feedback": "reply"}
"""Slack's callback ids, and the command that each stands for; the last two are on messages and bring their text."""
MESSAGE_SHORTCUTS: Final = ("check_request", "log_feedback")
EVENTS: Final = ("app_home_opened", "app_uninstalled", "message.im", "tokens_revoked", "user_change")
SLACKBOT: Final = "USLACKBOT"
"""Slack's own bot, which writes like a person."""
HEARD_SUBTYPES: Final = (None, "file_share", "me_message", "thread_broadcast")
"""Kinds of message that a person wrote; every other (edits, deletions, bots, joins) is none."""


@dataclass(frozen=True, slots=True)
class Heard:
    """An event for the host."""

    incoming: Incoming


@dataclass(frozen=True, slots=True)
class FormWanted:
    """The button that opens a form was pressed."""

    address: Address
    form: str
    turn: int
    trigger: str
    place: Place
    id: str


@dataclass(frozen=True, slots=True)
class WentOn:
    """Somebody wants to go on in direct messages; `respond` is where the answer in the channel may be replaced."""

    incoming: Incoming
    respond: str


@dataclass(frozen=True, slots=True)
class HomeOpened:
    """A tab of the app was opened: "home" or "messages"."""

    address: Address
    tab: str
    channel: str


@dataclass(frozen=True, slots=True)
class ZoneTold:
    """A profile changed, and this is its time zone now."""

    address: Address
    zone: str


@dataclass(frozen=True, slots=True)
class Gone:
    """The app was taken out of a workspace, or its token was revoked."""

    team: str
    enterprise: str


Read = Heard | FormWanted | WentOn | HomeOpened | ZoneTold | Gone


def event(body: Payload) -> Read | None:
    """An event of the Events API. Raises Malformed."""
    inner = payloads.inner(body, "event")
    named = (_organisation(body), body.get("team_id"), body.get("enterprise_id"))
    team = next((one for one in named if isinstance(one, str) and one), "") or payloads.text(inner, "team", "")
    kind = payloads.text(inner, "type")
    match kind:
        case "message":
            return _message(body, inner, team)
        case "app_home_opened":
            tab = payloads.text(inner, "tab", "home")
            return HomeOpened(_address(team, payloads.text(inner, "user")), tab, payloads.text(inner, "channel", ""))
        case "user_change":
            user = payloads.inner(inner, "user")
            if user.get("is_bot") or user.get("deleted"):
                return None
            zone = user.get("tz")
            if not isinstance(zone, str) or not zone:
                return None
            return ZoneTold(_address(team, payloads.text(user, "id")), zone)
        case "app_uninstalled":
            return Gone(team, payloads.text(body, "enterprise_id", ""))
        case "tokens_revoked":
            revoked = payloads.inner(inner, "tokens")
            bots = revoked.get("bot")
            return Gone(team, payloads.text(body, "enterprise_id", "")) if isinstance(bots, Sequence) and bots else None
    return None


def _message(body: Payload, inner: Payload, team: str) -> Heard | None:
    if inner.get("subtype") not in HEARD_SUBTYPES or inner.get("bot_id") or inner.get("app_id"):
        return None
    channel = payloads.text(inner, "channel")
    kind = inner.get("channel_type") or ("im" if channel.startswith("D") else "channel")
    if kind != "im" or inner.get("user") in (None, "", SLACKBOT):
        return None
    if inner.get("hidden"):
        return None
    ts = payloads.text(inner, "ts")
    thread = payloads.text(inner, "thread_ts", "")
    return Heard(
        Incoming(
            address=_address(team, payloads.text(inner, "user")),
            event=Said(text=_words(inner), attached=bool(inner.get("files"))),
            id=f"slack:{team}:{channel}:{ts}",
            place=_place(channel, thread),
            at=moment(ts),
        )
    )


def _words(message: Payload) -> str:
    """What a message says. Raises Malformed."""
    try:
        return written(message)[:LONGEST]
    except ValueError:
        raise Malformed("text must be a string") from None


def command(body: Payload) -> Heard:
    """The slash command. Raises Malformed."""
    address = _address(_team(body), payloads.text(body, "user_id"))
    words = unslack(payloads.text(body, "text", "")).strip()[:LONGEST]
    event = commanded(words)
    data = {
        "channel": payloads.text(body, "channel_id", ""),
        "respond": payloads.text(body, "response_url", ""),
        "user": address.user,
    }
    if isinstance(event, Commanded):
        if event.name in OPENLY or event.name not in flows.BY_COMMAND:
            data["openly"] = "yes"
        elif event.name in AGAIN:
            data["again"] = event.name
    return Heard(
        Incoming(
            address=address,
            event=event,
            id=_id("command", address.key, body.get("trigger_id"), body.get("response_url"), words),
            place=Place(private=False, data=data),
        )
    )


def commanded(words: str) -> Event:
    """What stands after `/comeback`, as an event: a command with its text; nothing is a request for help; several words that
    begin with no command are simply something said."""
    first, _, rest = words.partition(" ")
    if "\n" in first:
        first, _, rest = words.partition("\n")
    name = first.lower().strip(".,!?:;/`*_\"'")
    if not words:
        return Commanded(name="help")
    if name not in COMMANDS and name not in flows.BY_COMMAND and len(words.split()) > 2:
        return Said(text=words)
    return Commanded(name=name or first, text=rest.strip())


def shortcut(body: Payload) -> Heard | None:
    """A global shortcut or one on a message. Raises Malformed."""
    callback = payloads.text(body, "callback_id")
    name = SHORTCUTS.get(callback)
    if name is None:
        return None
    address = _address(_team(body), payloads.text(payloads.inner(body, "user"), "id"))
    words = ""
    if callback in MESSAGE_SHORTCUTS:
        words = _words(payloads.inner(body, "message"))
    return Heard(
        Incoming(
            address=address,
            event=Commanded(name=name, text=words),
            id=_id("shortcut", address.key, body.get("trigger_id"), body.get("action_ts"), callback),
        )
    )


def action(body: Payload) -> Read | None:
    """A press, a choice from a menu or a picked day. `None` where the button is not this person's, or not ours.

    Raises Malformed."""
    actions = body.get("actions")
    if not isinstance(actions, Sequence) or isinstance(actions, str) or not actions or not isinstance(actions[0], Mapping):
        raise Malformed("actions must be a list of objects")
    act: Payload = actions[0]
    address = _address(_team(body), payloads.text(payloads.inner(body, "user"), "id"))
    name = payloads.text(act, "action_id")
    block = act.get("block_id")
    place, respond = _pressed(body)
    at = moment(act.get("action_ts"))
    id = _id("action", address.key, body.get("trigger_id"), act.get("action_ts"), block, name, act.get("value"), _picked(act))

    def heard(event: Event, where: Place = place) -> Heard:
        return Heard(Incoming(address=address, event=event, id=id, place=where, at=at))

    if name.startswith(outbound.COMMAND):
        word, _, rest = payloads.text(act, "value").partition(" ")
        return heard(Commanded(name=word, text=rest), place if place.private else Place())
    if name == outbound.GO_ON:
        shown = payloads.text(act, "value", "")
        going = Commanded(name=shown) if shown in AGAIN else Began()
        return WentOn(Incoming(address=address, event=going, id=id, at=at), respond)
    mark = Mark.read(block)
    if mark is None or mark.user != address.user:
        return None
    if name == outbound.OPEN_FORM:
        return FormWanted(address, payloads.text(act, "value", ""), mark.turn, payloads.text(body, "trigger_id", ""), place, id)
    if name == outbound.CHOOSE or name.startswith(f"{outbound.CHOOSE}."):
        return heard(Chose(option=_picked(act) or payloads.text(act, "value"), turn=mark.turn))
    if name.startswith(f"{outbound.PICK}|"):
        _, _, path = name.partition("|")
        form, _, field = path.rpartition("|")
        value = _picked(act)
        return heard(Filled(form=form, values={field: value}, turn=mark.turn)) if value else None
    return None


def _picked(act: Payload) -> str:
    """What was chosen from a menu or a picker."""
    option = act.get("selected_option")
    if isinstance(option, Mapping) and isinstance(option.get("value"), str):
        return str(option["value"])
    for key in ("selected_date", "selected_time"):
        if isinstance(act.get(key), str):
            return str(act[key])
    return ""


def submission(body: Payload, words: outbound.Words) -> Heard | dict[str, str] | None:
    """A modal that was sent; what is wrong with it, by block, where a needed field was left empty. Raises Malformed."""
    view = payloads.inner(body, "view")
    if view.get("callback_id") != outbound.FORM:
        return None
    address = _address(_team(body), payloads.text(payloads.inner(body, "user"), "id"))
    try:
        hidden = json.loads(payloads.text(view, "private_metadata", "{}") or "{}")
    except ValueError:
        raise Malformed("view.private_metadata must be JSON") from None
    if not isinstance(hidden, Mapping) or not isinstance(hidden.get("turn"), int):
        raise Malformed("view.private_metadata must name the turn")
    blocks = view.get("blocks") or []
    if not isinstance(blocks, list) or not all(isinstance(block, Mapping) for block in blocks):
        raise Malformed("view.blocks must be a list of objects")
    state = view.get("state")
    if not isinstance(state, Mapping) or not isinstance(state.get("values"), Mapping):
        raise Malformed("view.state.values must be an object")
    values, wrong = outbound.filled(dict(view), words)
    if wrong:
        return wrong
    stamp = json.dumps(values, sort_keys=True)
    return Heard(
        Incoming(
            address=address,
            event=Filled(form=payloads.text(hidden, "form"), values=values, turn=hidden["turn"]),
            id=_id("form", address.key, view.get("id"), view.get("hash"), body.get("trigger_id"), stamp),
            place=_place(payloads.text(hidden, "channel", ""), payloads.text(hidden, "thread", "")),
        )
    )


def moment(ts: object) -> datetime | None:
    """A Slack timestamp ("1355517523.000005") as a moment; `None` where it is none."""
    try:
        return datetime.fromtimestamp(float(str(ts)), UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _pressed(body: Payload) -> tuple[Place, str]:
    """Where something was pressed, and the address by which an ephemeral message may be replaced."""
    container = body.get("container")
    respond = body.get("response_url")
    url = respond if isinstance(respond, str) else ""
    stands, where = body.get("message"), body.get("channel")
    if not isinstance(container, Mapping) and isinstance(stands, Mapping) and isinstance(where, Mapping):
        container = {"type": "message", "message_ts": stands.get("ts")}
    if not isinstance(container, Mapping) or container.get("type") != "message":
        return Place(), url
    channel = payloads.text(container, "channel_id", "") or (payloads.text(where, "id", "") if isinstance(where, Mapping) else "")
    if container.get("is_ephemeral"):
        return Place(private=False, data={"channel": channel, "respond": url}), url
    thread = ""
    message = body.get("message")
    if isinstance(message, Mapping) and isinstance(message.get("thread_ts"), str):
        thread = message["thread_ts"]
    place = _place(channel, thread)
    pressed = payloads.text(container, "message_ts", "")
    return (place.model_copy(update={"data": place.data | {"pressed": pressed}}) if pressed else place), url


def _place(channel: str, thread: str = "") -> Place:
    data = {"channel": channel, "thread": thread}
    return Place(data={key: value for key, value in data.items() if value})


def _team(body: Payload) -> str:
    """The workspace in which something was done; the organisation where the app is installed for all of one. Raises Malformed."""
    user = body.get("user")
    found = (
        _organisation(body),
        body.get("team_id"),
        _in(body.get("team"), "id"),
        _in(user, "team_id"),
        _in(body.get("enterprise"), "id"),
        body.get("enterprise_id"),
    )
    for one in found:
        if isinstance(one, str) and one:
            return one
    raise Malformed("team.id is missing")


def _organisation(body: Payload) -> str:
    """The organisation for all of which the app is installed; "" where it is installed in a workspace.

    There one person has one conversation with the bot, whichever of the workspaces they write in, and what Slack says of the
    workspace differs: an event names it, a press does not, an authorization is the organisation's alone."""
    given = body.get("authorizations")
    first = given[0] if isinstance(given, list) and given else None
    for one in (body, first):
        if _in(one, "is_enterprise_install") in (True, "true"):
            for id in (_in(one, "enterprise_id"), _in(body.get("enterprise"), "id"), body.get("enterprise_id")):
                if isinstance(id, str) and id:
                    return id
    return ""


def _in(value: object, key: str) -> object:
    return value.get(key) if isinstance(value, Mapping) else None


def _address(team: str, user: str) -> Address:
    if not team:
        raise Malformed("team_id is missing")
    if not user:
        raise Malformed("the user's id is missing")
    return Address(platform="slack", space=team, user=user)


def _id(kind: str, *parts: object) -> str:
    """One id from all that tells two things apart. A digest, so that it holds nothing that a person wrote."""
    digest = hashlib.blake2b("\x1f".join(str(part) for part in parts).encode(), digest_size=16).hexdigest()
    return f"slack:{kind}:{digest}"
