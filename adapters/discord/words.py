"""The words of `prompts/en/discord.md`, as the adapter uses them."""

from __future__ import annotations

from typing import Final

from adapters.discord.outbound import Words
from bot.wording import Wording

FRAME: Final = (
    "choose",
    "chosen",
    "interviewer",
    "go_on",
    "in_server",
    "moved_on",
    "closed",
    "no_mutual",
    "not_yours",
    "date_hint",
    "time_hint",
    "moment_hint",
)
"""Headings whose words are used as they stand; `chosen` keeps its variable."""


def read(wording: Wording) -> Words:
    """The frame's words. Raises KeyError, naming the page, where one is missing."""
    return Words(**{name: wording.heading(f"discord.{name}").wordings[0] for name in FRAME})
