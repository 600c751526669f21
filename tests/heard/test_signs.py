"""Emoji alone."""

from __future__ import annotations

import pytest

from bot.heard.signs import sign_of


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("👍", "yes"),
        ("👍🏽", "yes"),
        ("👍👍", "yes"),
        ("✅", "yes"),
        ("✔️", "yes"),
        ("👌 👍", "yes"),
        ("👎", "no"),
        ("👎🏿", "no"),
        ("❌", "no"),
        ("😭😭😭", "sad"),
        ("💔", "sad"),
        ("☹️", "sad"),
        ("😡", "sad"),
        ("🙏", "thanks"),
        ("❤️", "thanks"),
        ("👍😭", ""),
        ("👍👎", ""),
        ("🤷", ""),
        ("🤷‍♀️", ""),
        ("🙃", ""),
        ("😂", ""),
        ("🔥", ""),
        ("", ""),
        ("...", ""),
    ],
)
def test_what_emoji_say(text: str, sign: str) -> None:
    """Only where all of them say the same, and nothing is guessed."""
    assert sign_of(text) == sign
