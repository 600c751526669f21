"""Wishes about what is kept, and what only sounds like one."""

from __future__ import annotations

import pytest

from bot.heard.data import data_wish


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Could you show me what you've stored about me?", "copy"),
        ("can I get a copy of my data", "copy"),
        ("send me everything you have about me", "copy"),
        ("please give me a copy of our chats, no: a copy of my messages", ""),
        ("what do you know about me", ""),
        ("what have you stored about me?", "know"),
        ("what data do you hold on me", "know"),
        ("delete the part about my salary", "part"),
        ("please remove what I said about my boss", "part"),
        ("can you erase everything I told you about Arup", "part"),
        ("what do they know about me", ""),
        ("what did they say about me", ""),
        ("show me what you wrote", ""),
        ("they removed the part about training", ""),
        ("delete everything you have about me", ""),
        ("what do you have", ""),
    ],
)
def test_wishes_about_data(text: str, wish: str) -> None:
    """To know, to have, to be rid of a part."""
    assert data_wish(text) == wish
