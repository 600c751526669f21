"""The words that a step needs as values: phrases inside a sentence, and the drafts, which are kept and checked as text.

Everything else is said by naming a heading (`Say`). The pages are packaged data, read once.
"""

from __future__ import annotations

from functools import cache

from bot.effects import Value
from bot.pages import packaged
from bot.wording import Heading, Wording, normal, unescape

PAGES = ("strategy", "requests", "check", "sorting", "facts", "catalogue", "words", "nudges")
"""The pages that coaching reads, in `prompts/en/`."""


@cache
def wording() -> Wording:
    """The coaching pages, parsed once. Raises PageError where a page cannot be read."""
    pages = packaged()
    return Wording.read({page: pages[page] for page in PAGES})


def phrase(heading: str, /, **values: Value) -> str:
    """The words under a heading, first wording, as plain text. Raises KeyError that names the page to mend."""
    return unescape(wording().line(heading, values))


def has(name: str) -> bool:
    """Whether a heading stands in one of the coaching pages."""
    return name in wording().headings


def begins(word: str, text: str) -> bool:
    """Whether the first word or two of a text stand under `## word` of `words.md`."""
    words = normal(text).split()
    return any(wording().means(word, " ".join(words[:n])) for n in (1, 2))


def headings(prefix: str) -> tuple[Heading, ...]:
    """All headings whose full name begins with `prefix`, in the order of the page."""
    return tuple(h for name, h in wording().headings.items() if name.startswith(prefix))
