"""Countries and time zones, from what a person types: "UK", "Berlin", "new york", "Europe/Paris", "GMT+2".

The names stand in `prompts/en/places.md`, one line a place: `zone | country | names ...`. Nothing is inferred from anything
but the person's own answer.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.late import late
from bot.wording import normal

_OFFSET = late(r"^(?:gmt|utc)\s*([+-]|plus |minus )\s*(\d{1,2})$")
_IANA = late(r"\b([A-Z][A-Za-z_]+/[A-Za-z_]+(?:/[A-Za-z_]+)?)\b")
_LEAD = late(
    r"^(?:i(?:m| am| live)?|im|we|its|in|the|near|nr|close to|next to|outside|around|somewhere|just|from|at|based|currently|"
    r"living|"
    r"live|right now|here)\s+"
)
_HERE = late(
    r"\b(?:i(?:['’]?m| am| live| work)|im|we(?:['’]?re| are| live)|living|live|based)\b"
    r"(?:(?!\b(?:interest\w*|apply\w*|interview\w*|look\w*|going|moving|fly\w*|not|was|were|had|got|met|waiting|at)\b)[^.!?\n;,])"
    r"{0,50}?\b(?P<way>in|from|near|outside|around)\s+(?=(?P<place>[^.!?\n;,]{2,40}))",
    re.IGNORECASE,
)
_PLACE_ONLY = late(
    r"\W*(?:(?:hi|hello|hey|well|ok|okay|so|oh|and)\W+)*(?:(?:i|we)(?:['’]?m|['’]?re| am| are)?|im)?\s*(?:currently |just |"
    r"now |both )?"
    r"(?:live|living|based|near|outside|from|in)\b(?: (?:in|near|at|around|outside|the|a|from))*\s+[^.!?\n]{2,50}",
    re.IGNORECASE,
)
_MORE = late(
    r"\b(?:reject\w*|turned|interview\w*|job|role|but|because|when|who|they|she|he|got|was|were|had|said|told|tears|shock|"
    r"mess|state|bits|pieces|silence|feel\w*|final|round|bed|trouble|limbo|hell|despair|agony)\b",
    re.IGNORECASE,
)
"""What makes more than a place of a sentence."""
_SHORT_NAMES = frozenset(("uk", "nz"))
"""Two letters that name a place wherever they stand; "us" and "in" are words."""
_LIKE, _LEAST = 0.86, 5
"""How near a slip of the pen must come to a name, and how long a name must be for it."""

@dataclass(frozen=True, slots=True)
class Place:
    """A country (ISO alpha-2, or empty) and the time zones that it may mean; one zone where it is settled."""

    country: str
    zones: tuple[str, ...]


@cache
def _clocks() -> dict[str, str]:
    """How people call the time of a zone, where its town's name will not do for the whole of it."""
    text = (files("prompts") / "en" / "places.md").read_text("utf-8")
    lines = [line[1:].split("|") for line in text.splitlines() if line.startswith("=")]
    return {zone.strip(): name.strip() for zone, name in lines}


def clock(zone: str) -> str:
    """The time of a zone, as it is called there: "UK time", "Indian time", "Athens time"."""
    town = zone.rpartition("/")[2].replace("_", " ")
    return _clocks().get(zone) or (f"{town} time" if not zone.startswith("Etc/") else zone.removeprefix("Etc/"))


@cache
def _names() -> dict[str, Place]:
    text = (files("prompts") / "en" / "places.md").read_text("utf-8")
    found: dict[str, Place] = {}
    for line in text.splitlines():
        parts = [part.strip() for part in line.split("|")]
        if len(parts) < 3 or line.startswith(("#", "=")):
            continue
        zones, country, *names = parts
        place = Place(country, tuple(zones.split()))
        found |= {_key(name): place for name in names}
    return found


def codes() -> frozenset[str]:
    """Every country that a person can be in, by its two letters (ISO 3166)."""
    return frozenset(place.country for place in _names().values() if place.country)


def _key(name: str) -> str:
    """A name without its accents, so that each may be typed with them or not."""
    plain = unicodedata.normalize("NFKD", name.replace("ł", "l").replace("Ł", "L").replace("ø", "o"))
    return normal("".join(c for c in plain if not unicodedata.combining(c)))


def told(text: str) -> Place | None:
    """The place at which somebody says they are, within a longer telling ("I'm a nurse in Leeds and ...")."""
    found = _told(text)
    return found[0] if found else None


def born(text: str) -> Place | None:
    """The country that somebody says they are from within a longer telling, where they do not say where they live."""
    found = _told(text)
    return found[0] if found and found[1] else None


def _told(text: str) -> tuple[Place, bool] | None:
    """The place, and whether it is only the country that they come from."""
    # "from Brazil but living in Dublin": where they are counts before where they come from.
    for said in sorted(_HERE.finditer(text), key=lambda m: m["way"].lower() == "from"):
        words = _key(said["place"]).split()
        for size in (3, 2, 1):
            name = " ".join(words[:size]).removeprefix("the ")
            if (len(name) > 2 or name in _SHORT_NAMES) and name in _names():
                return _names()[name], said["way"].lower() == "from" and name in _countries()
    return None


_BORN = late(
    r"\W*(?:(?:hi|hello|well|ok|okay|so|yes)\W+)*(?:i(?:['’]?m| am)?|im|we(?:['’]?re| are)?)?\s*"
    r"(?:originally |come |was born |born |orig )*(?:from|in)\s+(?P<place>[^.!?\n,;]{2,40}?)(?: originally| but.*)?\W*",
    re.IGNORECASE,
)
_LIVES = late(r"\b(?:liv\w*|based|now|moved|but|here|staying|currently)\b", re.IGNORECASE)


def from_country(text: str) -> Place | None:
    """The country that somebody says they are from, which need not be where they live; None for a town, or where that is said."""
    found = _BORN.fullmatch(text.strip())
    if found is None or not re.search(r"\b(?:from|born)\b", text, re.IGNORECASE) or _LIVES.search(text):
        return None
    name = _key(found["place"]).removeprefix("the ")
    return _names()[name] if name in _countries() else None


@cache
def _countries() -> frozenset[str]:
    """Every name that is a country's and no town's: the first of each, and those of the same country in other tongues."""
    return frozenset(_key(name) for name in countries())


_MOVED = late(
    r"\W*(?:(?:no|nope|sorry|oh|wait|actually|but|well|and|so|btw|by the way|not (?:in )?\w+|"
    r"that(?:['’]?s| is) (?:wrong|not right))"
    r"\b[\s,.!:;-]*)*"
    r"(?:(?:i|we) (?:actually |now |do |really |currently |just )*"
    r"(?:live|am living|are living|am based|are based|moved|have moved|'ve moved)"
    r"|(?:i['’]?m|im|we['’]?re|i am|we are) (?:actually |now |currently )*(?:living|based)|(?:i['’]?m|im|i am) (?:actually|now)|"
    r"my (?:place|town|city|country|home|time ?zone) is)"
    r"(?: now)?(?: (?:in|to|near|at|outside))?\s+(?P<place>[^.!?\n;]{2,50}?)(?: now| these days| actually| not .*)?\W*",
    re.IGNORECASE,
)


_TIME_ZONE = late(r"\btime ?-?zone\b", re.IGNORECASE)
_TO_PLACE = late(
    r"\b(?:to|in|is|at|from)\s+([\w/+:' -]{2,30}?)"
    r"(?=$|[.,;!?]| (?:so|and|now|tomorrow|today|next|please|since|because|then)\b)",
    re.IGNORECASE,
)
_NOW_IN = late(
    r"\W*(?:i['’]?m|i am|we['’]?re|we are)(?: now| back)? in (?P<place>[^.!?\n]{2,30}?) "
    r"(?:now|at the moment|these days|for good)\W*",
    re.IGNORECASE,
)


def of_time_zone(text: str) -> bool:
    """Whether a few words speak of the person's time zone, which settings hold."""
    return len(text.split()) <= 16 and _TIME_ZONE.search(text) is not None


def put_right(text: str) -> Place | None:
    """The place at which somebody says that they live, and nothing else, at a question that did not ask for it."""
    if of_time_zone(text):
        said = _TO_PLACE.findall(text)
        return next((place for name in reversed(said) if (place := find(name)) is not None), None)
    found = _MOVED.fullmatch(text.strip()) or _NOW_IN.fullmatch(text.strip())
    if found is None or _MORE.search(found["place"]):
        return None
    names = [_key(part) for part in found["place"].split(",")]
    known = [n for n in names if (n.removeprefix("the ") in _names())]
    return find(found["place"]) if known else None


def only_a_place(text: str) -> bool:
    """Whether a text says where somebody lives and nothing else, be that place known or not."""
    return _PLACE_ONLY.fullmatch(text.strip().rstrip(".!")) is not None and not _MORE.search(text)


def may_be_one(text: str) -> bool:
    """Whether a few words may be the name of a place that we don't know: with a capital, a comma, or a word long enough."""
    words = re.findall(r"[^\W\d_]+", text)
    return 0 < len(words) <= 5 and ("," in text or any(w[0].isupper() or len(w) >= _LEAST for w in words))


def without(text: str) -> str:
    """A telling without the sentences that only say where somebody lives."""
    parts = re.split(r"(?<=[.!?\n])\s*", text)
    kept = [part for part in parts if part.strip() and not only_a_place(part)]
    return "\n".join(kept) if len(kept) < len([part for part in parts if part.strip()]) else text


def find(text: str, *, loosely: bool = False) -> Place | None:
    """The place that a short answer names, or None. Looks for the whole answer first, then for a name within it; `loosely`, where
    a place was asked for, a slip of the pen is forgiven."""
    if m := _IANA.search(text):
        try:
            ZoneInfo(m[1])
        except (ZoneInfoNotFoundError, ValueError, OSError):
            pass
        else:
            known = next((p.country for p in _names().values() if p.zones == (m[1],)), "")
            return Place(known, (m[1],))
    typed = normal(text.replace("+", " plus ").replace("-", " minus ")) if _OFFSET.match(text.strip().lower()) else _key(text)
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
        (n, n + size, names[name])
        for size in (3, 2, 1)
        for n in range(len(words) - size + 1)
        if (len(name := " ".join(words[n : n + size])) > 2 or name in _SHORT_NAMES) and name in names
    ]
    if not inside:
        return _nearly(words) if loosely and len(words) <= 5 else None
    # "Paris Texas": what stands right behind a town says which of that name.
    for _, end, town in inside:
        for start, _, around in inside:
            if start == end and around.country != town.country:
                return around
    # A town settles a country that has several zones.
    return min((place for _, _, place in inside), key=lambda place: len(place.zones))


_MONTHS = frozenset("january february march april june july august september october november december".split())
"""They are no slips of a place's name."""


def _nearly(words: list[str]) -> Place | None:
    """The name that a word, or all of them, was meant for; the first letter is seldom the wrong one."""
    for name in (" ".join(words), *words):
        if len(name) < _LEAST or name in _MONTHS or name.endswith("ing"):
            continue
        known = [n for n in _names() if n[:1] == name[:1] and len(n) >= _LEAST]
        near = difflib.get_close_matches(name, known, n=1, cutoff=_LIKE)
        if near:
            return _names()[near[0]]
    return None


@cache
def countries() -> tuple[str, ...]:
    """The countries of the page, by the first name that each has there, in the order of the page."""
    first: dict[str, str] = {}
    for name, place in _names().items():
        first.setdefault(place.country, name)
    return tuple(name.upper() if len(name) < 4 else name.title() for country, name in first.items() if country)
