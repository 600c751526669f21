"""Slack's documented rules for blocks, messages and views, as a validator: every breach is named with its place.

The rules are those of Slack's Block Kit reference: allowed blocks for each surface, allowed elements for each block,
required and unknown fields, lengths and counts. Stricter than Slack in one point: a message needs a `text` beside its
blocks, because notifications and screen readers have nothing else.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

Json = Any
Check = Callable[["Reading", Json, str], None]

SELECTS = ("static_select", "external_select", "users_select", "conversations_select", "channels_select")
MULTI = tuple(f"multi_{name}" for name in SELECTS)
PICKERS = ("datepicker", "timepicker", "datetimepicker")
CHOICES = ("checkboxes", "radio_buttons")
INPUTS = ("plain_text_input", "number_input", "email_text_input", "url_text_input", "rich_text_input", "file_input")
ALLOWED_ELEMENTS: Mapping[str, frozenset[str]] = {
    "actions": frozenset(("button", "overflow", "workflow_button", *SELECTS, *PICKERS, *CHOICES)),
    "accessory": frozenset(("button", "overflow", "workflow_button", "image", *SELECTS, *MULTI, *PICKERS, *CHOICES)),
    "input": frozenset((*SELECTS, *MULTI, *PICKERS, *CHOICES, *INPUTS)),
}
ALLOWED_BLOCKS: Mapping[str, frozenset[str]] = {
    "message": frozenset(
        [
            *("actions", "alert", "card", "context", "context_actions", "divider", "file", "header", "image"),
            *("input", "markdown", "rich_text", "section", "table", "video"),
        ]
    ),
    "modal": frozenset(("actions", "context", "divider", "header", "image", "input", "rich_text", "section", "video")),
    "home": frozenset(("actions", "context", "divider", "header", "image", "input", "rich_text", "section", "video")),
}
MOST_BLOCKS = {"message": 50, "modal": 100, "home": 100}
DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d\Z")


class Reading:
    """One reading of a payload: collects breaches as "place: what is wrong"."""

    def __init__(self) -> None:
        self.breaches: list[str] = []

    def say(self, where: str, what: str) -> None:
        self.breaches.append(f"{where}: {what}")

    def keys(self, value: Json, where: str, required: Sequence[str], optional: Sequence[str] = ()) -> bool:
        """Check that `value` is an object with the required keys and no unknown ones."""
        if not isinstance(value, dict):
            self.say(where, "must be an object")
            return False
        for key in required:
            if key not in value or value[key] is None:
                self.say(where, f"missing required field: {key}")
        for key in value:
            if key not in required and key not in optional:
                self.say(f"{where}/{key}", "unsupported field")
        return all(key in value for key in required)

    def length(self, value: Json, where: str, most: int, least: int = 1) -> None:
        """Check a string's length in characters."""
        if not isinstance(value, str):
            self.say(where, "must be a string")
        elif len(value) > most:
            self.say(where, f"must be less than {most + 1} characters (is {len(value)})")
        elif len(value) < least:
            self.say(where, f"must be more than {least - 1} characters")

    def text(self, value: Json, where: str, most: int, kinds: Sequence[str] = ("plain_text",)) -> None:
        """Check a text object."""
        if not self.keys(value, where, ("type", "text"), ("emoji", "verbatim")):
            return
        if value["type"] not in kinds:
            self.say(f"{where}/type", f"must be one of {', '.join(kinds)}")
        if value["type"] == "mrkdwn" and "emoji" in value:
            self.say(f"{where}/emoji", "only for plain_text")
        if value["type"] == "plain_text" and "verbatim" in value:
            self.say(f"{where}/verbatim", "only for mrkdwn")
        self.length(value["text"], f"{where}/text", most)
        if isinstance(value["text"], str) and not value["text"].strip():
            self.say(f"{where}/text", "must not be blank")

    def options(self, value: Json, where: str, most: int, rich: bool = False) -> list[Json]:
        """Check a list of option objects and return it (empty where it is no list)."""
        if not isinstance(value, list) or not 1 <= len(value) <= most:
            self.say(where, f"must have 1 to {most} options")
            return []
        seen = set()
        for number, option in enumerate(value):
            at = f"{where}/{number}"
            if not self.keys(option, at, ("text", "value"), ("description", "url")):
                continue
            self.text(option["text"], f"{at}/text", 75, ("plain_text", "mrkdwn") if rich else ("plain_text",))
            self.length(option["value"], f"{at}/value", 150)
            if "description" in option:
                kinds = ("plain_text", "mrkdwn") if rich else ("plain_text",)
                self.text(option["description"], f"{at}/description", 75, kinds)
            if option["value"] in seen:
                self.say(f"{at}/value", "values of options must be unique")
            seen.add(option["value"])
        return value

    def confirm(self, value: Json, where: str) -> None:
        """Check a confirmation dialog."""
        if self.keys(value, where, ("title", "text", "confirm", "deny"), ("style",)):
            self.text(value["title"], f"{where}/title", 100)
            self.text(value["text"], f"{where}/text", 300, ("plain_text", "mrkdwn"))
            self.text(value["confirm"], f"{where}/confirm", 30)
            self.text(value["deny"], f"{where}/deny", 30)

    # -- elements

    def element(self, value: Json, where: str, place: str) -> None:
        """Check a block element in `place`: actions, accessory or input."""
        kind = value.get("type") if isinstance(value, dict) else None
        if kind not in ALLOWED_ELEMENTS[place]:
            self.say(where, f"element {kind!r} is not allowed in {place}")
            return
        if kind == "image":
            self.image(value, where, titled=False)
            return
        if "action_id" in value:
            self.length(value["action_id"], f"{where}/action_id", 255)
        elif place != "input":
            self.say(where, "missing required field: action_id")
        if "confirm" in value:
            self.confirm(value["confirm"], f"{where}/confirm")
        if "placeholder" in value:
            self.text(value["placeholder"], f"{where}/placeholder", 150)
        if kind == "button":
            self.button(value, where)
        elif kind in ("overflow", *CHOICES):
            self.choice(value, where, kind)
        elif kind in ("static_select", "multi_static_select"):
            self.select(value, where, kind)
        elif kind in PICKERS:
            self.picker(value, where, kind)
        elif kind in INPUTS:
            self.field(value, where, kind)

    def button(self, value: Json, where: str) -> None:
        if self.keys(
            value,
            where,
            ("type", "text"),
            ("action_id", "url", "value", "style", "confirm", "accessibility_label"),
        ):
            self.text(value["text"], f"{where}/text", 75)
        for key, most in (("url", 3000), ("value", 2000), ("accessibility_label", 75)):
            if key in value:
                self.length(value[key], f"{where}/{key}", most, least=0 if key == "value" else 1)
        if value.get("style", "primary") not in ("primary", "danger"):
            self.say(f"{where}/style", "must be primary or danger")

    def choice(self, value: Json, where: str, kind: str) -> None:
        optional = ["action_id", "confirm"]
        if kind != "overflow":
            optional += ["focus_on_load", "initial_option" if kind == "radio_buttons" else "initial_options"]
        if not self.keys(value, where, ("type", "options"), optional):
            return
        most = 5 if kind == "overflow" else 10
        options = self.options(value["options"], f"{where}/options", most, kind != "overflow")
        self.initial(value, where, options)

    def select(self, value: Json, where: str, kind: str) -> None:
        optional = ["action_id", "confirm", "placeholder", "focus_on_load", "options", "option_groups"]
        optional += ["initial_option"] if kind == "static_select" else ["initial_options", "max_selected_items"]
        self.keys(value, where, ("type",), optional)
        if ("options" in value) == ("option_groups" in value):
            self.say(where, "must have either options or option_groups")
            return
        options: list[Json] = []
        if "options" in value:
            options = self.options(value["options"], f"{where}/options", 100)
        else:
            for number, group in enumerate(value["option_groups"]):
                at = f"{where}/option_groups/{number}"
                if self.keys(group, at, ("label", "options")):
                    self.text(group["label"], f"{at}/label", 75)
                    options += self.options(group["options"], f"{at}/options", 100)
        self.initial(value, where, options)

    def initial(self, value: Json, where: str, options: list[Json]) -> None:
        chosen = value.get("initial_options", [value["initial_option"]] if "initial_option" in value else [])
        for option in chosen:
            if option not in options:
                self.say(f"{where}/initial_option", "must be one of the options")

    def picker(self, value: Json, where: str, kind: str) -> None:
        names = {"datepicker": "initial_date", "timepicker": "initial_time", "datetimepicker": "initial_date_time"}
        initial = names[kind]
        optional = ["action_id", "confirm", "focus_on_load", initial]
        if kind != "datetimepicker":
            optional.append("placeholder")
        if kind == "timepicker":
            optional.append("timezone")
        self.keys(value, where, ("type",), optional)
        if initial in value:
            got = value[initial]
            if kind == "datepicker" and not (isinstance(got, str) and DATE.match(got)):
                self.say(f"{where}/{initial}", "must be YYYY-MM-DD")
            if kind == "timepicker" and not (isinstance(got, str) and TIME.match(got)):
                self.say(f"{where}/{initial}", "must be HH:mm")
            if kind == "datetimepicker" and not (isinstance(got, int) and len(str(got)) == 10):
                self.say(f"{where}/{initial}", "must be a Unix time of 10 digits")

    def field(self, value: Json, where: str, kind: str) -> None:
        optional = ["action_id", "initial_value", "placeholder", "focus_on_load", "dispatch_action_config"]
        required = ["type"]
        if kind == "plain_text_input":
            optional += ["multiline", "min_length", "max_length"]
        if kind == "number_input":
            required.append("is_decimal_allowed")
            optional += ["min_value", "max_value"]
        if kind == "file_input":
            optional = ["action_id", "filetypes", "max_files"]
        self.keys(value, where, required, optional)
        if "initial_value" in value:
            self.length(value["initial_value"], f"{where}/initial_value", 3000, least=0)
        for key in ("min_length", "max_length"):
            if key in value and not (isinstance(value[key], int) and 0 <= value[key] <= 3000):
                self.say(f"{where}/{key}", "must be 0 to 3000")
        if "max_length" in value and len(value.get("initial_value", "")) > value["max_length"]:
            self.say(f"{where}/initial_value", "must not be longer than max_length")

    def image(self, value: Json, where: str, titled: bool) -> None:
        self.keys(
            value,
            where,
            ("type", "alt_text"),
            ("image_url", "slack_file", *(("title", "block_id") if titled else ())),
        )
        if ("image_url" in value) == ("slack_file" in value):
            self.say(where, "must have either image_url or slack_file")
        if "image_url" in value:
            self.length(value["image_url"], f"{where}/image_url", 3000)
        if "alt_text" in value:
            self.length(value["alt_text"], f"{where}/alt_text", 2000)
        if "title" in value:
            self.text(value["title"], f"{where}/title", 2000)

    # -- blocks

    def block(self, value: Json, where: str, surface: str) -> None:
        """Check one block on a surface: message, modal or home."""
        kind = value.get("type") if isinstance(value, dict) else None
        if kind not in ALLOWED_BLOCKS[surface]:
            self.say(where, f"block {kind!r} is not allowed in {surface}")
            return
        if "block_id" in value:
            self.length(value["block_id"], f"{where}/block_id", 255)
        check = getattr(self, f"_{kind}", None)
        if check is not None:
            check(value, where)

    def _section(self, value: Json, where: str) -> None:
        self.keys(value, where, ("type",), ("block_id", "text", "fields", "accessory", "expand"))
        if "text" not in value and "fields" not in value:
            self.say(where, "must have text or fields")
        if "text" in value:
            self.text(value["text"], f"{where}/text", 3000, ("plain_text", "mrkdwn"))
        if "fields" in value:
            if not isinstance(value["fields"], list) or not 1 <= len(value["fields"]) <= 10:
                self.say(f"{where}/fields", "must have 1 to 10 fields")
            else:
                for number, field in enumerate(value["fields"]):
                    self.text(field, f"{where}/fields/{number}", 2000, ("plain_text", "mrkdwn"))
        if "accessory" in value:
            self.element(value["accessory"], f"{where}/accessory", "accessory")

    def _header(self, value: Json, where: str) -> None:
        if self.keys(value, where, ("type", "text"), ("block_id",)):
            self.text(value["text"], f"{where}/text", 150)

    def _divider(self, value: Json, where: str) -> None:
        self.keys(value, where, ("type",), ("block_id",))

    def _context(self, value: Json, where: str) -> None:
        if not self.keys(value, where, ("type", "elements"), ("block_id",)):
            return
        if not 1 <= len(value["elements"]) <= 10:
            self.say(f"{where}/elements", "must have 1 to 10 elements")
        for number, element in enumerate(value["elements"]):
            at = f"{where}/elements/{number}"
            if isinstance(element, dict) and element.get("type") == "image":
                self.image(element, at, titled=False)
            else:
                self.text(element, at, 3000, ("plain_text", "mrkdwn"))

    def _actions(self, value: Json, where: str) -> None:
        if not self.keys(value, where, ("type", "elements"), ("block_id",)):
            return
        if not 1 <= len(value["elements"]) <= 25:
            self.say(f"{where}/elements", "must have 1 to 25 elements")
        ids = []
        for number, element in enumerate(value["elements"]):
            self.element(element, f"{where}/elements/{number}", "actions")
            ids.append(element.get("action_id") if isinstance(element, dict) else None)
        if len(set(ids)) != len(ids):
            self.say(f"{where}/elements", "action_id must be unique within a block")

    def _input(self, value: Json, where: str) -> None:
        optional = ("block_id", "hint", "optional", "dispatch_action")
        if not self.keys(value, where, ("type", "label", "element"), optional):
            return
        self.text(value["label"], f"{where}/label", 2000)
        if "hint" in value:
            self.text(value["hint"], f"{where}/hint", 2000)
        self.element(value["element"], f"{where}/element", "input")

    def _image(self, value: Json, where: str) -> None:
        self.image(value, where, titled=True)

    def _markdown(self, value: Json, where: str) -> None:
        if self.keys(value, where, ("type", "text"), ("block_id",)):
            self.length(value["text"], f"{where}/text", 12000)

    # -- whole payloads

    def blocks(self, value: Json, where: str, surface: str) -> None:
        """Check a list of blocks: their number, their ids and each of them."""
        if not isinstance(value, list):
            self.say(where, "must be a list")
            return
        if len(value) > MOST_BLOCKS[surface]:
            self.say(where, f"no more than {MOST_BLOCKS[surface]} blocks")
        ids = [block["block_id"] for block in value if isinstance(block, dict) and "block_id" in block]
        if len(set(ids)) != len(ids):
            self.say(where, "block_id must be unique")
        for number, block in enumerate(value):
            self.block(block, f"{where}/{number}", surface)
        markdown = sum(len(b.get("text", "")) for b in value if isinstance(b, dict) and b.get("type") == "markdown")
        if markdown > 12000:
            self.say(where, "markdown blocks may hold 12000 characters together")


def message_breaches(arguments: Mapping[str, Json]) -> list[str]:
    """What is wrong with the content of a message (chat.postMessage, chat.update, response_url and the like)."""
    reading = Reading()
    text, blocks = arguments.get("text"), arguments.get("blocks")
    if not text and not blocks and not arguments.get("attachments"):
        reading.say("/", "no_text")
    if blocks and not text:
        reading.say("/text", "a message with blocks needs text for notifications and screen readers")
    if text is not None:
        reading.length(text, "/text", 40000, least=0)
    if blocks:
        reading.blocks(blocks, "/blocks", "message")
    metadata = arguments.get("metadata")
    if metadata and reading.keys(metadata, "/metadata", ("event_type", "event_payload")):
        reading.length(metadata["event_type"], "/metadata/event_type", 255)
    return reading.breaches


def view_breaches(view: Json) -> list[str]:
    """What is wrong with a view (a modal or the Home tab)."""
    reading = Reading()
    kind = view.get("type") if isinstance(view, dict) else None
    common = ("callback_id", "private_metadata", "external_id")
    if kind == "modal":
        optional = (*common, "submit", "close", "clear_on_close", "notify_on_close", "submit_disabled")
        if reading.keys(view, "/view", ("type", "title", "blocks"), optional):
            reading.text(view["title"], "/view/title", 24)
        for key in ("submit", "close"):
            if key in view:
                reading.text(view[key], f"/view/{key}", 24)
        blocks = view.get("blocks", [])
        inputs = isinstance(blocks, list) and any(isinstance(b, dict) and b.get("type") == "input" for b in blocks)
        if inputs and "submit" not in view:
            reading.say("/view/submit", "required where there are input blocks")
    elif kind == "home":
        reading.keys(view, "/view", ("type", "blocks"), common)
    else:
        reading.say("/view/type", "must be modal or home")
        return reading.breaches
    for key, most in (("callback_id", 255), ("private_metadata", 3000), ("external_id", 255)):
        if key in view:
            reading.length(view[key], f"/view/{key}", most, least=0)
    reading.blocks(view.get("blocks"), "/view/blocks", kind)
    if len(json.dumps(view)) > 250_000:
        reading.say("/view", "must be less than 250 KB")
    return reading.breaches
