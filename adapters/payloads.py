"""Reading what a platform sends: fields of a payload, taken as strangers' words.

Whatever has not the documented shape raises `Malformed`, which names the field and never its content.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

LONGEST: Final = 40_000
"""Characters of one text that are read; no platform lets a person write as many."""

Payload = Mapping[str, Any]


class Malformed(ValueError):
    """A payload that has not the documented shape. The message names the field, never its content."""


def whole(data: object) -> Payload:
    """The payload itself. Raises Malformed where it is no object."""
    if not isinstance(data, Mapping):
        raise Malformed("the payload must be an object")
    return data


def inner(value: Payload, key: str) -> Payload:
    """The object in a field. Raises Malformed."""
    found = value.get(key)
    if not isinstance(found, Mapping):
        raise Malformed(f"{key} must be an object")
    return found


def text(value: Payload, key: str, default: str | None = None) -> str:
    """The string in a field; with a default, the field may be missing. Raises Malformed."""
    found = value.get(key)
    if found is None and default is not None:
        return default
    if not isinstance(found, str):
        raise Malformed(f"{key} must be a string")
    return found
