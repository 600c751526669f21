# ruff: noqa: PERF401
"""What Discord accepts: the rules for messages, components, modals and commands, as sentences about what breaks them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Json = Any
V2 = 1 << 15
EPHEMERAL = 1 << 6
_NAME = re.compile(r"^[-_'\w]{1,32}$")


def message_breaches(body: Json, files: int = 0) -> list[str]:
    """What Discord refuses in a message that is sent or edited; empty where nothing is."""
    if not isinstance(body, dict):
        return ["the body must be an object"]
    out: list[str] = []
    content, flags = body.get("content"), body.get("flags") or 0
    components = body.get("components") or []
    if content is not None and not isinstance(content, str):
        return ["content must be a string"]
    if len((content or "").encode("utf-16-le")) // 2 > 2000:
        out.append("content is longer than 2,000 characters")
    if not isinstance(components, list):
        return [*out, "components must be a list"]
    if "nonce" in body and len(str(body["nonce"])) > 25:
        out.append("a nonce has 25 characters at most")
    for file in body.get("attachments") or []:
        if len(file.get("description") or "") > 1024:
            out.append("an attachment's description has 1,024 characters at most")
    if flags & V2:
        if content:
            out.append("a message of components carries no content")
        out += _layout(components)
    else:
        if not (content or "").strip() and not components and not files and not body.get("attachments"):
            out.append("an empty message")
        if len(components) > 5:
            out.append("more than 5 rows")
        for row in components:
            if row.get("type") != 1:
                out.append(f"a component of type {row.get('type')} stands outside a row, without the flag for layouts")
            else:
                out += _row(row)
    return out + _unique(components)


def every(components: list[Json]) -> Iterator[Json]:
    """Each component, with those inside others."""
    for one in components:
        yield one
        yield from every(one.get("components") or [])
        for key in ("accessory", "component"):
            if key in one:
                yield from every([one[key]])


def _unique(components: list[Json]) -> list[str]:
    out = []
    for key in ("custom_id", "id"):
        found = [one[key] for one in every(components) if one.get(key)]
        if len(found) != len(set(found)):
            out.append(f"a {key} stands twice in one message")
    for one in every(components):
        if "id" in one and not (isinstance(one["id"], int) and 0 <= one["id"] < 2**31):
            out.append("an id of a component is an integer of 32 bits")
    return out


def _layout(components: list[Json]) -> list[str]:
    out = []
    whole = list(every(components))
    if not components:
        out.append("an empty message")
    if len(whole) > 40:
        out.append("more than 40 components")
    if sum(len(one.get("content") or "") for one in whole if one["type"] == 10) > 4000:
        out.append("more than 4,000 characters in a layout")
    for one in components:
        kind = one.get("type")
        if kind == 17:
            for inner in one.get("components") or []:
                if inner["type"] not in (1, 9, 10, 12, 13, 14):
                    out.append(f"a container may not hold a component of type {inner['type']}")
            if not one.get("components"):
                out.append("a container must hold something")
        elif kind not in (1, 9, 10, 12, 13, 14):
            out.append(f"a layout may not hold a component of type {kind}")
    for one in whole:
        match one["type"]:
            case 1:
                out += _row(one)
            case 9:
                inner = one.get("components") or []
                if not 1 <= len(inner) <= 3 or any(i["type"] != 10 for i in inner) or "accessory" not in one:
                    out.append("a section has one to three texts and an accessory")
            case 10:
                if not (one.get("content") or "").strip():
                    out.append("an empty text")
            case 14:
                if one.get("spacing", 1) not in (1, 2):
                    out.append("a separator's spacing is 1 or 2")
    return out


def _row(row: Json) -> list[str]:
    inner = row.get("components")
    if not isinstance(inner, list) or not inner:
        return ["a row must hold something"]
    kinds = {one.get("type") for one in inner}
    if kinds == {2}:
        if len(inner) > 5:
            return ["more than 5 buttons in a row"]
        return [breach for one in inner for breach in _button(one)]
    if len(inner) != 1 or not kinds <= {3, 5, 6, 7, 8}:
        return ["a row holds five buttons or one menu"]
    return _select(inner[0])


def _button(one: Json) -> list[str]:
    out = []
    if one.get("style") not in (1, 2, 3, 4, 5):
        out.append("a button's style is 1 to 5")
    if not 1 <= len(one.get("label") or "") <= 80:
        out.append("a button's label has 1 to 80 characters")
    if one.get("style") == 5:
        if not one.get("url") or "custom_id" in one:
            out.append("a link has a url and no custom_id")
    elif not 1 <= len(one.get("custom_id") or "") <= 100:
        out.append("a custom_id has 1 to 100 characters")
    return out


def _select(one: Json, *, modal: bool = False) -> list[str]:
    out = []
    if not 1 <= len(one.get("custom_id") or "") <= 100:
        out.append("a custom_id has 1 to 100 characters")
    if len(one.get("placeholder") or "") > 150:
        out.append("a placeholder has 150 characters at most")
    options = one.get("options") or []
    if one.get("type") == 3:
        if not 1 <= len(options) <= 25:
            out.append("a menu has 1 to 25 options")
        if len({o.get("value") for o in options}) != len(options):
            out.append("a menu's values must differ")
        for option in options:
            if not 1 <= len(option.get("label") or "") <= 100 or not 1 <= len(option.get("value") or "") <= 100:
                out.append("an option's label and value have 1 to 100 characters")
            if len(option.get("description") or "") > 100:
                out.append("an option's description has 100 characters at most")
    if not 0 <= one.get("min_values", 1) <= 25 or not 1 <= one.get("max_values", 1) <= max(1, len(options)):
        out.append("a menu's min_values and max_values do not fit it")
    if not modal and "required" in one:
        out.append("required stands only in modals")
    return out


def modal_breaches(body: Json) -> list[str]:
    """What Discord refuses in a modal."""
    out = []
    if not 1 <= len(body.get("title") or "") <= 45:
        out.append("a modal's title has 1 to 45 characters")
    if not 1 <= len(body.get("custom_id") or "") <= 100:
        out.append("a custom_id has 1 to 100 characters")
    components = body.get("components") or []
    if not 1 <= len(components) <= 5:
        out.append("a modal has 1 to 5 parts")
    for one in components:
        if one.get("type") == 10:
            continue
        if one.get("type") != 18:
            out.append(f"a modal may not hold a component of type {one.get('type')}")
            continue
        if not 1 <= len(one.get("label") or "") <= 45:
            out.append("a label has 1 to 45 characters")
        if "description" in one and not 1 <= len(one["description"] or "") <= 100:
            out.append("a label's description has 1 to 100 characters")
        inner = one.get("component") or {}
        match inner.get("type"):
            case 4:
                out += _input(inner)
            case 3:
                out += _select(inner, modal=True)
            case 21:
                if not 2 <= len(inner.get("options") or []) <= 10:
                    out.append("a group of radio buttons has 2 to 10 options")
            case other:
                out.append(f"a label may not hold a component of type {other}")
    return out + _unique(components)


def _input(one: Json) -> list[str]:
    out = []
    if not 1 <= len(one.get("custom_id") or "") <= 100:
        out.append("a custom_id has 1 to 100 characters")
    if one.get("style") not in (1, 2):
        out.append("a text input's style is 1 or 2")
    low, high = one.get("min_length", 0), one.get("max_length", 4000)
    if not 0 <= low <= 4000 or not 1 <= high <= 4000 or low > high:
        out.append("a text input's lengths are 0 to 4,000")
    if len(one.get("value") or "") > high:
        out.append("a text input's value is longer than it allows")
    if "value" in one and not one["value"]:
        out.append("a text input's value may not be empty")
    if len(one.get("placeholder") or "") > 100:
        out.append("a placeholder has 100 characters at most")
    if "label" in one:
        out.append("inside a label, a text input has no label of its own")
    return out


def command_breaches(commands: Json) -> list[str]:
    """What Discord refuses in a list of commands."""
    if not isinstance(commands, list):
        return ["commands are a list"]
    out = []
    names = [(c.get("type", 1), c.get("name")) for c in commands]
    if len(set(names)) != len(names):
        out.append("a command stands twice")
    for one in commands:
        kind = one.get("type", 1)
        if kind == 1:
            out += _described(one, "command")
            total = sum(len(d.get(k) or "") for d in _every_option(one) for k in ("name", "description"))
            if total > 8000:
                out.append("a command has 8,000 characters at most")
        else:
            if not 1 <= len(one.get("name") or "") <= 32:
                out.append("a menu's name has 1 to 32 characters")
            if one.get("description") or one.get("options"):
                out.append("a menu has neither description nor options")
        for context in one.get("contexts") or []:
            if context not in (0, 1, 2):
                out.append("contexts are 0, 1 and 2")
        for way in one.get("integration_types") or []:
            if way not in (0, 1):
                out.append("integration types are 0 and 1")
    return out


def _every_option(one: Json) -> Iterator[Json]:
    yield one
    for inner in one.get("options") or []:
        yield from _every_option(inner)


def _described(one: Json, what: str) -> list[str]:
    out = []
    name = one.get("name") or ""
    if not _NAME.match(name) or name != name.lower():
        out.append(f"{what} '{name}': a name has 1 to 32 small letters, digits, - and _")
    if not 1 <= len(one.get("description") or "") <= 100:
        out.append(f"{what} '{name}': a description has 1 to 100 characters")
    for words in (one.get("description_localizations") or {}).values():
        if not 1 <= len(words) <= 100:
            out.append(f"{what} '{name}': a localised description has 1 to 100 characters")
    options = one.get("options") or []
    if len(options) > 25:
        out.append(f"{what} '{name}': more than 25 options")
    if len({o.get("name") for o in options}) != len(options):
        out.append(f"{what} '{name}': an option stands twice")
    kinds = {o.get("type") for o in options}
    if kinds & {1, 2} and kinds - {1, 2}:
        out.append(f"{what} '{name}': subcommands and options may not be mixed")
    needed = [bool(o.get("required")) for o in options]
    if needed != sorted(needed, reverse=True):
        out.append(f"{what} '{name}': needed options come first")
    for option in options:
        out += _described(option, "option")
        if option.get("choices") and option.get("autocomplete"):
            out.append(f"option '{option.get('name')}': choices or autocomplete, not both")
        if len(option.get("choices") or []) > 25:
            out.append(f"option '{option.get('name')}': more than 25 choices")
    return out


def choice_breaches(choices: Json) -> list[str]:
    """What Discord refuses in an answer to an autocomplete."""
    out = []
    if not isinstance(choices, list) or len(choices) > 25:
        return ["25 choices at most"]
    for one in choices:
        if not 1 <= len(one.get("name") or "") <= 100:
            out.append("a choice's name has 1 to 100 characters")
        if not 1 <= len(str(one.get("value") or "")) <= 100:
            out.append("a choice's value has 1 to 100 characters")
    return out
