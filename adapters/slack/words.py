"""The words of `prompts/en/slack.md`, as the adapter uses them."""

from __future__ import annotations

from typing import Final

from adapters.slack.outbound import Words
from bot.wording import Wording

FRAME: Final = (
    "choose",
    "chosen",
    "interviewer",
    "go_on",
    "in_channel",
    "kept_back",
    "moved_on",
    "send",
    "close",
    "missing",
    "hour",
    "status",
)
"""Headings whose words are used as they stand; `chosen` keeps its variable."""


def read(wording: Wording) -> Words:
    """The frame's words. Raises KeyError, naming the page, where one is missing."""
    return Words(**{name: wording.heading(f"slack.{name}").wordings[0] for name in FRAME})
