"""Our messages as Discord's: texts, buttons, menus, layouts, modals. Pure: nothing here calls Discord.

Everything is a payload, and no object of the library stands for it: a view would live in this process alone, and lose its
buttons at the next restart. What a button means stands in its `custom_id`, with a version in front, so that a later release
knows the old ones:

    c1:o:<turn>:<user>:<mark>:<option>    an option of the question asked in that turn, for that person
    c1:m:<turn>:<user>:<mark>             a menu; the option is the value chosen
    c1:f:<turn>:<user>:<mark>:<form>      opens the form
    c1:s:<turn>:<user>:<form>             the form itself
    c1:g                                  go on in direct messages

`<mark>` is made from the outbox id: by it a message is found again in the conversation's history when nobody knows whether an
attempt to send it arrived. A layout carries the same mark as the id of its first component.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from adapters.discord import markdown
from bot.ports import Field, Form, Message
from bot.state import Option

Json = dict[str, Any]

LABEL: Final = 80
FEW, WIDE = 5, 32
"""More options than this, with labels longer than this, are a menu: each such button takes a line of its own on a phone."""
OPTION: Final = 100
FIELD_LABEL: Final = 45
HINT: Final = 100
INPUT: Final = 4000
ALT: Final = 1024
ID: Final = 100
FIELDS: Final = 5
LAYOUT: Final = 3400
"""Characters of text in one layout; Discord's own limit is 4,000."""
EPHEMERAL: Final = 1 << 6
NO_EMBEDS: Final = 1 << 2
LOADING: Final = 1 << 7
"""The flag of "thinking", until an answer takes its place."""
IS_LAYOUT: Final = 1 << 15
ROW, BUTTON, MENU, INPUT_TEXT, TEXT, GALLERY, FILE, SEPARATOR, CONTAINER, IN_LABEL = 1, 2, 3, 4, 10, 12, 13, 14, 17, 18
GO_ON: Final = "c1:g"
ACCENT: Final = 0x7A4FA3
"""The colour of the bar beside the interviewer's words."""


@dataclass(frozen=True, slots=True)
class Words:
    """The few words that only Discord needs, in our Markdown; `adapters.discord.words` reads them from the page."""

    choose: str
    chosen: str
    interviewer: str
    go_on: str
    in_server: str
    moved_on: str
    closed: str
    no_mutual: str
    not_yours: str
    date_hint: str
    time_hint: str
    moment_hint: str


@dataclass(frozen=True, slots=True)
class Part:
    """One post of a message: its number, its payload, and what is attached to it, as (name, bytes, description)."""

    number: int
    body: Json
    files: tuple[tuple[str, bytes, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """What a `custom_id` says: what was pressed, in which turn it was asked, of whom, and the option or the form."""

    kind: str
    turn: int
    user: str
    option: str = ""
    message: str = field(default="", compare=False)

    @classmethod
    def read(cls, custom_id: object) -> Mark | None:
        """The mark in a `custom_id`; `None` where it is none of ours, or of a version that is not known."""
        parts = custom_id.split(":", 5) if isinstance(custom_id, str) else []
        if len(parts) < 4 or parts[0] != "c1" or not re.fullmatch(r"\d{1,9}", parts[2]):
            return None
        kind, turn, user = parts[1], int(parts[2]), parts[3]
        match kind:
            case "o" | "f" if len(parts) == 6:
                return cls(kind, turn, user, parts[5], parts[4])
            case "m" if len(parts) == 5:
                return cls(kind, turn, user, "", parts[4])
            case "s" if len(parts) > 4:
                return cls(kind, turn, user, ":".join(parts[4:]))
        return None


def mark_of(out_id: str) -> str:
    """The mark of a message: eight letters made from its outbox id."""
    return hashlib.blake2b(out_id.encode(), digest_size=4).hexdigest()


def number_of(out_id: str, part: int) -> int:
    """The same mark as a component's id: 31 bits, never zero."""
    digest = hashlib.blake2b(f"{out_id}:{part}".encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big") % (2**31 - 64) + 32


def parts(message: Message, user: str, out_id: str, words: Words, picture: bytes | None = None) -> list[Part]:
    """The message as one or more posts, in order. What can be pressed stands under the last of them; the picture is attached
    to the first, other files to the last."""
    below = pressable(message, user, mark_of(out_id), words)
    # A notification shows the words of a plain message, and nothing of a layout: so a nudge is one.
    layout = message.voice == "interviewer" or bool(message.preview)
    texts = markdown.pieces(_spelled(message), LAYOUT if layout else markdown.MOST)
    files: list[tuple[str, bytes, str]] = [(name, text.encode(), "") for name, text in message.files]
    if not texts and (below or not (picture or files)):
        texts = [markdown.written(words.choose)] if below else []
    if not texts and not picture and not files:
        return []
    out = []
    count = max(1, len(texts))
    for number in range(count):
        text = texts[number] if texts else ""
        last = number == count - 1
        attached = list(files) if last else []
        if picture and not number:
            attached.insert(0, ("chart.png", picture, markdown.cut(markdown.plain(message.alt or message.text), ALT)))
        body: Json = {"content": text, "flags": NO_EMBEDS}
        if layout and text:
            shown = _set_off(text, number, words) if message.voice == "interviewer" else _quiet(text, number, message.preview)
            shown[0]["id"] = number_of(out_id, number)
            body = {"flags": IS_LAYOUT, "components": shown + _hung(attached)}
        if last and below:
            body["components"] = [*body.get("components", []), *below]
        body["allowed_mentions"] = {"parse": []}
        if attached:
            body["attachments"] = [
                {"id": str(n), "filename": name, **({"description": about} if about else {})}
                for n, (name, _, about) in enumerate(attached)
            ]
        out.append(Part(number, body, tuple(attached)))
    return out


def _quiet(text: str, number: int, preview: str) -> list[Json]:
    """A nudge: a line that says nothing of what it is about, for whoever looks over a shoulder, and then its words."""
    shown: list[Json] = [{"type": TEXT, "content": text}]
    return shown if number else [{"type": TEXT, "content": f"-# {markdown.written(preview)}"}, *shown]


def _hung(attached: Sequence[tuple[str, bytes, str]]) -> list[Json]:
    """What is attached to a layout, where it is to be seen."""
    return [
        {"type": GALLERY, "items": [{"media": {"url": f"attachment://{name}"}, "description": about}]}
        if about
        else {"type": FILE, "file": {"url": f"attachment://{name}"}}
        for name, _, about in attached
    ]


def _set_off(text: str, number: int, words: Words) -> list[Json]:
    """The interviewer's words in a frame of their own, so that nobody takes them for the coach's."""
    inner: list[Json] = [{"type": TEXT, "content": text}]
    if not number:
        head = f"-# {markdown.written(words.interviewer)}"
        inner = [{"type": TEXT, "content": head}, {"type": SEPARATOR, "divider": True, "spacing": 1}, *inner]
    return [{"type": CONTAINER, "accent_color": ACCENT, "components": inner}]


def _spelled(message: Message) -> str:
    """The text, with the options written out in full where a menu would cut them short."""
    if any(markdown.length(option.label) > OPTION - 4 for option in message.options):
        listed = "\n".join(f"{place}. {option.label}" for place, option in enumerate(message.options, 1))
        return f"{message.text}\n\n{listed}".strip()
    return message.text


def pressable(message: Message, user: str, mark: str, words: Words) -> list[Json]:
    """The rows under a message: its options and the way into its form."""
    rows: list[Json] = []
    if message.form is not None:
        id = f"c1:f:{message.turn}:{user}:{mark}:{message.form.id}"[:ID]
        rows.append(row([button(id, message.form.button, style=1)]))
    if message.options:
        rows += _options(message.options, message.turn, user, mark, words)
    return rows


def row(components: list[Json]) -> Json:
    return {"type": ROW, "components": components}


def button(custom_id: str, label: str, style: int = 2) -> Json:
    return {"type": BUTTON, "style": style, "label": markdown.cut(label, LABEL), "custom_id": custom_id}


def _options(options: Sequence[Option], turn: int, user: str, mark: str, words: Words) -> list[Json]:
    """Up to ten short answers are buttons, five in a row; more of them, or long ones, are a menu. So are several that would
    fill a phone's whole screen with buttons."""
    room = ID - len(f"c1:o:{turn}:{user}:{mark}:")
    tall = len(options) > FEW and sum(markdown.length(o.label) > WIDE for o in options) > 1
    if len(options) <= 10 and not tall and all(markdown.length(o.label) <= LABEL and len(o.id) <= room for o in options):
        buttons = [button(f"c1:o:{turn}:{user}:{mark}:{option.id}", option.label) for option in options]
        return [row(buttons[start : start + 5]) for start in range(0, len(buttons), 5)]
    long = any(markdown.length(option.label) > OPTION - 4 for option in options)
    menu = {
        "type": MENU,
        "custom_id": f"c1:m:{turn}:{user}:{mark}",
        "placeholder": markdown.cut(markdown.plain(words.choose), 150),
        "options": [
            {"label": markdown.cut(f"{place}. {o.label}" if long else o.label, OPTION), "value": o.id[:100]}
            for place, o in enumerate(options[:25], 1)
        ],
    }
    return [row([menu])]


def settled(body: Json, chosen: str, words: Words) -> Json:
    """A message once it was answered: nothing to press any more, and what was chosen in its place."""
    said = ""
    if chosen:
        label = re.sub(r"([\\*_`~|>\[\]])", r"\\\1", chosen)
        said = "-# " + " ".join(markdown.written(words.chosen.replace("{label}", label)).split())
    kept = [one for one in body.get("components") or [] if isinstance(one, dict) and one.get("type") != ROW]
    if (body.get("flags") or 0) & IS_LAYOUT:
        text = [{"type": TEXT, "content": markdown.cut(said, 200)}] if said else []
        return {"components": [*kept, *text]}
    content = str(body.get("content") or "")
    if said and markdown.length(content) + markdown.length(said) + 1 <= 2000:
        content = f"{content}\n{said}".strip()
    return {"content": content, "components": []}


def aside(body: Json, words: Words | None, *, whole: bool = False) -> Json:
    """The same for one person alone, in a server: nothing to press but, with `words`, the way into direct messages; `whole`: with
    its own buttons as well, for somebody who installed the bot for themselves and may have no other place."""
    body = dict(body)
    rows = [row([button(GO_ON, words.go_on, style=2 if whole else 1)])] if words is not None else []
    kept = [one for one in body.get("components") or [] if whole or one.get("type") != ROW]
    body["flags"] = (body.get("flags") or 0) | EPHEMERAL
    if words is not None and not whole:
        said = "-# " + " ".join(markdown.written(words.in_server).split())
        if body["flags"] & IS_LAYOUT:
            kept = [*kept, {"type": TEXT, "content": said}]
        elif markdown.length(str(body.get("content") or "")) + markdown.length(said) + 1 <= 2000:
            body["content"] = f"{body.get('content') or ''}\n{said}".strip()
    body["components"] = [*kept, *rows]
    return body


def note(text: str, *, private: bool = False) -> Json:
    """A line of the frame's own as a message without anything to press."""
    body: Json = {"content": markdown.pieces(text)[0], "components": [], "allowed_mentions": {"parse": []}}
    return body | {"flags": EPHEMERAL | NO_EMBEDS} if private else body


# -- forms


def modal(form: Form, turn: int, user: str, words: Words) -> Json:
    """The form as a modal."""
    inputs = [one for form_field in form.fields for one in _inputs(form_field, words)]
    return {
        "custom_id": f"c1:s:{turn}:{user}:{form.id}"[:ID],
        "title": markdown.cut(form.title, FIELD_LABEL),
        "components": inputs[:FIELDS],
    }


def _inputs(given: Field, words: Words) -> list[Json]:
    """The inputs of one field; a text too long for one box is in several."""
    if given.kind == "choice" and given.options:
        return [_labelled(given, _select(given))]
    if given.kind == "long" and markdown.length(given.value) > INPUT:
        chunks = markdown.sliced(given.value, INPUT)[:4]
        return [
            _labelled(given, _box(given, chunk, f"~{place + 1}" if place else "", words), f" ({place + 1})" if place else "")
            for place, chunk in enumerate(chunks)
        ]
    return [_labelled(given, _box(given, given.value, "", words))]


def _labelled(given: Field, inner: Json, more: str = "") -> Json:
    label = markdown.cut(given.label, FIELD_LABEL - len(more)) + more
    out = {"type": IN_LABEL, "label": label, "component": inner}
    if markdown.length(given.label) > FIELD_LABEL and not more:
        out["description"] = markdown.cut(given.label, HINT)
    return out


def _select(given: Field) -> Json:
    return {
        "type": MENU,
        "custom_id": f"f|{given.id}"[:ID],
        "required": given.required,
        "min_values": 1 if given.required else 0,
        "max_values": 1,
        "options": [
            {"label": markdown.cut(o.label, OPTION), "value": o.id[:100], "default": o.id == given.value}
            for o in given.options[:25]
        ],
    }


def _box(given: Field, value: str, more: str, words: Words) -> Json:
    box: Json = {
        "type": INPUT_TEXT,
        "custom_id": f"f|{given.id}{more}"[:ID],
        "style": 2 if given.kind == "long" else 1,
        "required": given.required and not more,
        "max_length": INPUT,
    }
    # Discord has no picker for days and times: they are written in words, and read as words.
    hints = {"date": words.date_hint, "time": words.time_hint, "datetime": words.moment_hint}
    hint = given.hint or hints.get(given.kind, "")
    if hint:
        box["placeholder"] = markdown.cut(markdown.plain(hint), HINT)
    if value:
        box["value"] = markdown.sliced(value, INPUT)[0]
    return box


def filled(components: object) -> dict[str, str]:
    """What stands in a modal that was sent, by field id. Reads inputs in labels and, as older clients send them, in rows."""
    values: dict[str, str] = {}
    for one in _each(components):
        id = one.get("custom_id")
        if not isinstance(id, str) or not id.startswith("f|"):
            continue
        value = one.get("value")
        if not isinstance(value, str):
            chosen = one.get("values")
            value = chosen[0] if isinstance(chosen, list) and chosen and isinstance(chosen[0], str) else ""
        name = id[2:].partition("~")[0]
        values[name] = values.get(name, "") + value
    return values


def _each(components: object, depth: int = 0) -> list[Json]:
    found: list[Json] = []
    if not isinstance(components, list) or depth > 4:
        return found
    for one in components[:40]:
        if isinstance(one, dict):
            found.append(one)
            found += _each([one.get("component")], depth + 1) + _each(one.get("components"), depth + 1)
    return found
