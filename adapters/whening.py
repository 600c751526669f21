"""`comeback when`: times in words from JSON Lines, answered one for one.

A line is `{"phrase", "now", "tz", "country"}`: `now` an ISO date and time, local to `tz` where it has no offset and moved to
`tz` where it has one; `tz` an IANA name (UTC where it is missing); `country` an ISO code or a name, or null. The answer is
`{"when": "2026-03-03T14:30"}`, always the local time in `tz` to the minute and without an offset, or `{"ask": "the question"}`;
a line that cannot be used gets `{"error": "what to do"}` and the rest goes on.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.when import When, asking, read_when
from bot.wording import Wording


@cache
def _wording() -> Wording:
    pages = Path(__file__).resolve().parent.parent / "prompts" / "en"
    return Wording.read({name: (pages / f"{name}.md").read_text("utf-8") for name in ("when", "words")})


def run(lines: Iterable[str]) -> Iterator[str]:
    """One line of JSON for each line of JSON; empty lines are passed over."""
    for line in lines:
        if line.strip():
            yield json.dumps(_answer(line), ensure_ascii=False)


def _answer(line: str) -> dict[str, str]:
    try:
        asked = json.loads(line.lstrip("\ufeff"))
    except json.JSONDecodeError as error:
        return {"error": f"not JSON ({error.msg} at column {error.colno}); write one object a line"}
    except (ValueError, RecursionError):
        return {"error": "not JSON that can be read (a number or a nesting without end); write one object a line"}
    if not isinstance(asked, dict) or not isinstance(asked.get("phrase"), str):
        return {"error": 'give an object with "phrase", "now", "tz" and "country"'}
    try:
        zone = ZoneInfo(str(asked.get("tz") or "UTC"))
    except (KeyError, ValueError, OSError):
        return {"error": f'the time zone {asked.get("tz")!r} is not known; use a name such as "Europe/London"'}
    try:
        now = datetime.fromisoformat(str(asked["now"]))
    except (KeyError, ValueError):
        return {"error": '"now" must be an ISO date and time, such as "2026-03-03T14:30"'}
    try:
        now = now.replace(tzinfo=zone) if now.tzinfo is None else now.astimezone(zone)
        now.astimezone(UTC)
    except OverflowError:
        return {"error": '"now" lies outside the years that a calendar has; give one such as "2026-03-03T14:30"'}
    country = asked.get("country")
    reading = read_when(asked["phrase"], now, str(country) if country else None)
    if isinstance(reading, When):
        return {"when": reading.instant.strftime("%Y-%m-%dT%H:%M")}
    heading, values = asking(reading)
    return {"ask": _wording().line(heading, values)}


__all__ = ["run"]
