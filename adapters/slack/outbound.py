"""Our messages as Slack's: blocks, buttons, menus, pickers, modals, files. Pure: nothing here calls Slack.

Only blocks that every client and every surface knows are used (section, context, actions, input, divider, header), and each
message carries its words a second time as `text`, for notifications and for those who listen.

A button must know whose it is and which question it answers. Slack hands the `block_id` of what was pressed back unchanged, so
the turn and the person stand there (`c1|<turn>|<user>|<number>`), and the option's id is the button's value. The first block of
each part of a message carries the outbox id (`m|<id>|<part>`): that is how a message is found again in the conversation's
history when nobody knows whether an attempt to send it arrived.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from adapters.slack import mrkdwn
from bot.ports import Field, Form, Message
from bot.state import Option

Json = dict[str, Any]

MOST_BLOCKS = 40
"""Blocks in one message; Slack allows 50."""
MOST_TEXT = 9000
"""Characters of text in one message, well under the sum at which Slack refuses one."""
FALLBACK = 3800
"""Characters of the plain text beside the blocks; Slack shortens it from 4,000."""
BRIEF = 400
"""Characters of an answer about the person that are shown in a channel."""
FIRST = 4
"""Answers that are buttons where there are too many for all to be."""
BUTTON = 75
OPTION = 75
INPUT = 3000
CHOOSE = "c1.choose"
OPEN_FORM = "c1.form"
PICK = "c1.pick"
COMMAND = "c1.do"
GO_ON = "c1.direct"
FORM = "c1.filled"
_DATE = re.compile(r"^\d{4}-\d{2}-\d{2}")
_TIME = re.compile(r"(?:^|[T ])((?:[01]\d|2[0-3]):[0-5]\d)")


@dataclass(frozen=True, slots=True)
class Words:
    """The few words that only Slack needs, in our Markdown; `adapters.slack.words` reads them from the page."""

    choose: str
    chosen: str
    interviewer: str
    go_on: str
    in_channel: str
    kept_back: str
    moved_on: str
    send: str
    close: str
    missing: str
    hour: str
    status: str


@dataclass(frozen=True, slots=True)
class Part:
    """One post of a message: its number, the plain text and the blocks."""

    number: int
    text: str
    blocks: list[Json]


@dataclass(frozen=True, slots=True)
class Mark:
    """Whose and which question a block with buttons belongs to."""

    turn: int
    user: str

    def block_id(self, number: int) -> str:
        return f"c1|{self.turn}|{self.user}|{number}"

    @classmethod
    def read(cls, block_id: object) -> Mark | None:
        """The mark in a block id; `None` where there is none."""
        parts = block_id.split("|") if isinstance(block_id, str) else []
        if len(parts) != 4 or parts[0] != "c1" or not parts[1].isdecimal():
            return None
        return cls(int(parts[1]), parts[2])


def text_of(text: str) -> Json:
    """A text object, with Slack's own marks in it."""
    return {"type": "mrkdwn", "text": text}


def label(text: str, most: int) -> Json:
    """A plain text object of at most `most` characters, never empty."""
    words = " ".join(text.split()) or "…"
    return {"type": "plain_text", "text": words if len(words) <= most else words[: most - 1].rstrip() + "…", "emoji": True}


def section(text: str, block_id: str = "") -> Json:
    """A section of mrkdwn."""
    return {"type": "section", **({"block_id": block_id} if block_id else {}), "text": text_of(text)}


def context(text: str) -> Json:
    """A line of small print."""
    return {"type": "context", "elements": [text_of(text)]}


def shortened(text: str, most: int = FALLBACK) -> str:
    """The text in at most `most` characters, cut at a space and never inside an entity."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    cut = cut[: cut.rfind(" ")] if " " in cut[most // 2 :] else cut
    if "&" in cut[-5:]:
        cut = cut[: cut.rfind("&")]
    return cut.rstrip() + "…"


def parts(message: Message, user: str, out_id: str, words: Words) -> list[Part]:
    """The message as one or more posts, in order. What can be pressed stands under the last of them."""
    pieces = mrkdwn.sections(message.text)
    if message.voice == "interviewer":
        # The bar before each line makes a text of many short lines twice as long.
        pieces = [_set_off(piece) for piece in mrkdwn.sections(message.text, mrkdwn.SECTION // 2)]
    below = pressable(message, user, words)
    groups: list[list[str]] = [[]]
    for piece in pieces:
        full = sum(len(one) for one in groups[-1]) + len(piece) > MOST_TEXT
        if groups[-1] and (full or len(groups[-1]) >= MOST_BLOCKS - len(below) - 2):
            groups.append([])
        groups[-1].append(piece)
    whole = mrkdwn.plain(message.text)
    out = []
    for number, group in enumerate(groups):
        blocks: list[Json] = []
        if message.voice == "interviewer" and not number:
            blocks.append(context(mrkdwn.sections(words.interviewer)[0]))
        blocks += [section(piece) for piece in group]
        if number == len(groups) - 1:
            if not blocks and below:
                blocks.append(section(mrkdwn.sections(words.choose)[0]))
            blocks += below
        if not blocks:
            continue
        blocks[0] = {"type": blocks[0]["type"], "block_id": f"m|{out_id}|{number}"} | {
            key: value for key, value in blocks[0].items() if key != "type"
        }
        fallback = whole if len(groups) == 1 else "\n\n".join(group)
        if message.preview:
            fallback = mrkdwn.plain(message.preview)
        out.append(Part(number, shortened(fallback) or mrkdwn.plain(words.choose), blocks))
    return out


def _set_off(piece: str) -> str:
    """The interviewer's words, behind a bar, so that nobody takes them for the coach's. What is fenced stays as it is."""
    if "```" in piece:
        return piece
    return "\n".join(line if line.startswith(">") else f"> {line}" for line in piece.split("\n"))


def pressable(message: Message, user: str, words: Words) -> list[Json]:
    """The blocks under a message: its options and the way into its form."""
    mark = Mark(message.turn, user)
    numbers = iter(range(1000))
    blocks: list[Json] = []
    if message.form is not None:
        blocks.append(_way_in(message.form, mark, next(numbers)))
    if message.options:
        blocks += _options(message.options, mark, numbers, words)
    return blocks


def _way_in(form: Form, mark: Mark, number: int) -> Json:
    """A picker where a day or a time is all that is asked, else the button that opens the form."""
    one = form.fields[0] if len(form.fields) == 1 else None
    if one is not None and one.kind in ("date", "time"):
        element = _element(one) | {"action_id": f"{PICK}|{form.id}|{one.id}"[:255]}
        return {"type": "actions", "block_id": mark.block_id(number), "elements": [element]}
    button = {"type": "button", "action_id": OPEN_FORM, "text": label(form.button, BUTTON), "value": form.id[:2000]}
    return {"type": "actions", "block_id": mark.block_id(number), "elements": [button]}


def _options(options: Sequence[Option], mark: Mark, numbers: Iterator[int], words: Words) -> list[Json]:
    """Up to ten short answers are buttons, five in a row. Of more, the first few are buttons and the others a menu after them.
    Where some are too long for a button, all are a menu, spelled out above it."""
    long = any(len(option.label) > BUTTON for option in options)
    blocks: list[Json] = []
    if long:
        listed = "\n".join(f"{place}. {option.label}" for place, option in enumerate(options, 1))
        blocks += [section(piece) for piece in mrkdwn.sections(listed)]
        shown, left = [], list(options)
    elif len(options) > 10:
        shown, left = list(options[:FIRST]), list(options[FIRST:])
    else:
        shown, left = list(options), []
    elements: list[Json] = [
        {"type": "button", "action_id": f"{CHOOSE}.{place}", "text": label(option.label, BUTTON), "value": option.id[:2000]}
        for place, option in enumerate(shown)
    ]
    if left:
        texts = [f"{place}. {option.label}" if long else option.label for place, option in enumerate(left, 1)]
        choices = [
            {"text": label(text, OPTION), "value": option.id[:150]} for text, option in zip(texts[:100], left[:100], strict=True)
        ]
        elements.append(
            {"type": "static_select", "action_id": CHOOSE, "placeholder": label(words.choose, 150), "options": choices}
        )
    for start in range(0, len(elements), 5):
        blocks.append({"type": "actions", "block_id": mark.block_id(next(numbers)), "elements": elements[start : start + 5]})
    return blocks


def settled(blocks: Sequence[Json], chosen: str, words: Words) -> list[Json]:
    """The blocks of a message once it was answered: nothing to press any more, and what was chosen in its place. Block ids
    are left out, as Slack wants new ones for a new version of a message, except the one by which the message is found."""
    kept = []
    for block in blocks:
        if block.get("type") in ("actions", "input"):
            continue
        same = {key: value for key, value in block.items() if key not in ("block_id", "accessory")}
        if str(block.get("block_id", "")).startswith("m|"):
            same["block_id"] = block["block_id"]
        kept.append(same)
    if chosen:
        said = words.chosen.replace("{label}", _escaped(chosen))
        kept.append(context(mrkdwn.sections(said)[0]))
    return kept


def aside(message: Message, words: Words, *, openly: bool, again: str) -> tuple[str, list[Json]]:
    """An answer in a channel, as plain text and blocks: whole where it says nothing of the person (`openly`), else its beginning;
    and the way on into direct messages, which leads to the open question, or shows `again` what the command showed."""
    if message.files or message.chart is not None:
        text = words.kept_back
    elif openly:
        text = message.text
    else:
        text = brief(message.text)
    pieces = mrkdwn.sections(text) or mrkdwn.sections(words.kept_back)
    return shortened(mrkdwn.plain(text)) or mrkdwn.plain(words.kept_back), [
        *(section(piece) for piece in pieces[:MOST_BLOCKS]),
        *way_on(words, again),
    ]


def brief(text: str, most: int = BRIEF) -> str:
    """The first paragraphs of a text, as far as they are short; "…" where something was left out."""
    paragraphs = [one for one in text.strip().split("\n\n") if one.strip()]
    kept = paragraphs[:1]
    for paragraph in paragraphs[1:]:
        if len("\n\n".join(kept)) + len(paragraph) > most:
            break
        kept.append(paragraph)
    short = "\n\n".join(kept)
    if len(short) > most:
        return shortened(short, most)
    return short if len(kept) == len(paragraphs) else f"{short}\n\n…"


def way_on(words: Words, again: str = "") -> list[Json]:
    """The one button under an answer in a channel."""
    said = " ".join(words.in_channel.split())
    button = {"type": "button", "action_id": GO_ON, "text": label(words.go_on, BUTTON), "value": again or "go_on"}
    return [context(mrkdwn.sections(said)[0]), {"type": "actions", "elements": [button]}]


def _escaped(text: str) -> str:
    return re.sub(r"([\\*_`~|>\[\]{}])", r"\\\1", text)


def modal(form: Form, turn: int, words: Words, where: dict[str, str]) -> Json:
    """The form as a modal. `where` (ids only) comes back with what was filled in."""
    blocks: list[Json] = []
    for field in form.fields:
        blocks += _inputs(field, words)
    return {
        "type": "modal",
        "callback_id": FORM,
        "title": label(form.title, 24),
        "submit": label(words.send, 24),
        "close": label(words.close, 24),
        "private_metadata": json.dumps({"form": form.id, "turn": turn, **where}),
        "blocks": blocks,
    }


def _inputs(field: Field, words: Words) -> list[Json]:
    """The input blocks of one field: a moment is a day and a time; a text too long for one box is in several."""
    if field.kind == "datetime":
        day = _element(field.model_copy(update={"kind": "date"}))
        hour = _element(field.model_copy(update={"kind": "time"}))
        at = field.model_copy(update={"label": " ".join(words.hour.split()), "hint": ""})
        return [_input(field, day, field.id), _input(at, hour, f"{field.id}~time")]
    if field.kind == "long" and len(field.value) > INPUT:
        chunks = [field.value[at : at + INPUT] for at in range(0, len(field.value), INPUT)][:20]
        return [
            _input(
                field,
                _element(field.model_copy(update={"value": chunk})),
                field.id if not place else f"{field.id}~{place + 1}",
                "" if not place else f" ({place + 1})",
                optional=bool(place),
            )
            for place, chunk in enumerate(chunks)
        ]
    return [_input(field, _element(field), field.id)]


def _input(field: Field, element: Json, id: str, more: str = "", optional: bool = False) -> Json:
    block = {
        "type": "input",
        "block_id": f"f|{id}"[:255],
        "label": label(field.label + more, 2000),
        "element": {**element, "action_id": "value"},
        "optional": optional or not field.required,
    }
    if field.hint and not more:
        block["hint"] = label(field.hint, 2000)
    return block


def _element(field: Field) -> Json:
    """The element in which a field is filled in, with what is known already."""
    if field.kind == "date":
        known = _DATE.match(field.value)
        return {"type": "datepicker", **({"initial_date": known[0]} if known else {})}
    if field.kind == "time":
        hour = _TIME.search(field.value)
        return {"type": "timepicker", **({"initial_time": hour[1]} if hour else {})}
    if field.kind == "choice" and field.options:
        options = [{"text": label(o.label, OPTION), "value": o.id[:150]} for o in field.options[:100]]
        known_option = next((o for o in options if o["value"] == field.value), None)
        kind = "radio_buttons" if len(options) <= 10 else "static_select"
        return {"type": kind, "options": options, **({"initial_option": known_option} if known_option else {})}
    element: Json = {"type": "plain_text_input", "multiline": field.kind == "long", "max_length": INPUT}
    if field.value:
        element["initial_value"] = field.value[:INPUT]
    return element


def filled(view: Json, words: Words) -> tuple[dict[str, str], dict[str, str]]:
    """What stands in a submitted modal, by field id, and what is wrong with it, by block id (empty where nothing is)."""
    values: dict[str, str] = {}
    wrong: dict[str, str] = {}
    required = {b.get("block_id") for b in view.get("blocks", []) if b.get("type") == "input" and not b.get("optional")}
    stated = (view.get("state") or {}).get("values") or {}
    for block_id, inputs in stated.items():
        if not block_id.startswith("f|") or not isinstance(inputs, dict):
            continue
        value = next((_value(one) for one in inputs.values() if isinstance(one, dict)), "")
        if block_id in required and not value.strip():
            wrong[block_id] = mrkdwn.plain(words.missing)
        name, _, more = block_id[2:].partition("~")
        if not more:
            values[name] = value + values.get(name, "")
        elif more == "time":
            values[name] = f"{values.get(name, '')} {value}".strip()
        else:
            values[name] = values.get(name, "") + value
    return values, wrong


def _value(state: Json) -> str:
    """What one input holds."""
    for key in ("selected_date", "selected_time", "value"):
        if isinstance(state.get(key), str):
            return str(state[key])
    option = state.get("selected_option")
    return str(option.get("value", "")) if isinstance(option, dict) else ""
