"""The numbers to call: emergency numbers and helplines, for each country those that run there."""

from __future__ import annotations

from typing import Literal

from bot.context import Context
from bot.effects import Effect, Say

_BY_116 = frozenset(("AT", "CZ", "DE", "HU", "PL", "SI"))
"""Countries with the emotional support line of the EU. 116 123 is reserved in all of it, and runs only where somebody took it up.
Here stand those of which a source said so when the page was last checked: a number that nobody answers is worse than the
directory."""


def helplines(country: str) -> Say:
    """The helplines for a country (ISO alpha-2, as the person gave it; empty where unknown): those under the heading of its two
    letters, where the pages have one; else the EU's line or the worldwide directory."""
    shared = {"PR": "us"}.get(country, "eu" if country in _BY_116 else "elsewhere")
    return Say(f"helplines.{country.lower()}", otherwise=f"helplines.{shared}")


def of_theirs(context: Context) -> tuple[Effect, ...]:
    """What helps where somebody close to them is in danger: who goes there, then what can be done."""
    country = context.person.country
    return Say("care.near"), emergency(country, "near"), Say("care.near_do"), helplines(country)


_BY_112 = frozenset((
    *("BE", "BG", "CY", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "IT", "LT", "LU", "LV", "MT", "NL", "PT", "RO", "SE", "SK"),
    *("CH", "IN", "IS", "LI", "NO", "TR", "UA"),
))
"""Countries whose emergency number is 112, besides those with the emotional support line of the EU."""


def emergency(country: str, kind: Literal["emergency", "near", "assault"] = "emergency") -> Say:
    """The emergency number of a country, as its helplines: under a heading of its own, or with those who share its number; for
    sexual violence (`assault`), who is there for that."""
    if kind == "assault":
        other = "us" if country == "PR" else "elsewhere"
        return Say(f"helplines.assault_{country.lower()}", otherwise=f"helplines.assault_{other}")
    shared = {"PR": "us", "CA": "us", "IE": "gb"}.get(country, "eu" if country in _BY_116 | _BY_112 else "elsewhere")
    return Say(f"helplines.{kind}_{country.lower()}", otherwise=f"helplines.{kind}_{shared}")


def lines(context: Context) -> tuple[Effect, ...]:
    """The emergency number and the helplines: what is shown wherever somebody asks for them."""
    return emergency(context.person.country), helplines(context.person.country)
