"""The packaged interviewers, model calls and phrases, each read once."""

from __future__ import annotations

from functools import cache

from bot import pages
from bot.effects import Value
from bot.rehearsal.cards import Card, load_cards
from bot.rehearsal.models import Model, parse_model
from bot.wording import Wording, unescape


@cache
def cards() -> dict[str, Card]:
    """The twelve, in their order, and the frame `own`. Raises PageError where a page cannot be read."""
    return load_cards({f"{name}.md": text for name, text in pages.folder("personas").items()})


@cache
def model(name: str) -> Model:
    """The model call `good` or `bad`. Raises PageError, or KeyError for another name."""
    return parse_model(pages.folder("rehearsing")[name], f"{name}.md")


@cache
def _wording() -> Wording:
    return Wording.read({"rehearsal": pages.packaged()["rehearsal"]})


def phrase(heading: str, **values: Value) -> str:
    """Words of the rehearsal's page that go into another line, plain."""
    return unescape(_wording().line(heading, values))
