"""Countries and time zones, from what a person types: "UK", "Berlin", "new york", "Europe/Paris", "GMT+2".

The names stand in `prompts/en/places.md`, one line a place: `zone | country | names ...`. Nothing is inferred from anything
but the person's own answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.wording import normal

_OFFSET = re.compile(r"^(?:gmt|utc)\s*([+-]|plus |minus )\s*(\d{1,2})$")
_IANA = re.compile(r"\b([A-Z][A-Za-z_]+/[A-Za-z_]+(?:/[A-Za-z_]+)?)\b")
_LEAD = re.compile(r"^(?:i(?:m| am| live)?|im|we|its|in|the|near|from|at|based|currently|living|live|right now)\s+")


@dataclass(frozen=True, slots=True)
class Place:
    """A country (ISO alpha-2, or empty) and the time zones that it may mean; one zone where it is settled."""

    country: str
    zones: tuple[str, ...]


@cache
def _names() -> dict[str, Place]:
    text = (files("prompts") / "en" / "places.md").read_text("utf-8")
    found: dict[str, Place] = {}
    for line in text.splitlines():
        parts = [part.strip() for part in line.split("|")]
        if len(parts) < 3 or line.startswith("#"):
            continue
        zones, country, *names = parts
        place = Place(country, tuple(zones.split()))
        found |= {normal(name): place for name in names}
    return found


def find(text: str) -> Place | None:
    """The place that a short answer names, or None. Looks for the whole answer first, then for a name within it."""
    if m := _IANA.search(text):
        try:
            ZoneInfo(m[1])
        except (ZoneInfoNotFoundError, ValueError, OSError):
            pass
        else:
            known = next((p.country for p in _names().values() if p.zones == (m[1],)), "")
            return Place(known, (m[1],))
    typed = normal(text.replace("+", " plus ").replace("-", " minus ")) if _OFFSET.match(text.strip().lower()) else normal(text)
    if m := re.match(r"^(?:gmt|utc) (plus|minus) (\d{1,2})$", typed):
        # The names of these zones count the other way round.
        return Place("", (f"Etc/GMT{'-' if m[1] == 'plus' else '+'}{int(m[2])}",)) if int(m[2]) <= 12 else None
    names = _names()
    for _ in range(4):
        if typed in names:
            return names[typed]
        shorter = _LEAD.sub("", typed, count=1)
        if shorter == typed:
            break
        typed = shorter
    words = typed.split()
    if len(words) > 8:
        return None
    inside = [
        names[name]
        for size in (3, 2, 1)
        for n in range(len(words) - size + 1)
        if len(name := " ".join(words[n : n + size])) > 2 and name in names
    ]
    if not inside:
        return None
    # A town settles a country that has several zones.
    return min(inside, key=lambda place: len(place.zones))


@cache
def countries() -> tuple[str, ...]:
    """The countries of the page, by the first name that each has there, in the order of the page."""
    first: dict[str, str] = {}
    for name, place in _names().items():
        first.setdefault(place.country, name)
    return tuple(name.upper() if len(name) < 4 else name.title() for country, name in first.items() if country)
