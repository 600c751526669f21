"""What is asked of the talk itself; near it stand words that tell of the interview, or ask what to write."""

from __future__ import annotations

import pytest

from bot.heard.of_the_talk import of_the_talk


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("where were we", "where"),
        ("ok where were we then?", "where"),
        ("whre was i", "where"),
        ("where did we leave off", "where"),
        ("can we pick up where we left off", "where"),
        ("I do not understand the question. What are the possible answers?", "answers"),
        ("what can i answer", "answers"),
        ("what are my options", "answers"),
        ("what do you mean by that question", "answers"),
        ("dumb it down a bit", "plainer"),
        ("say it in simple words please", "plainer"),
        ("explain it like i'm five", "plainer"),
        ("tell me a joke", "joke"),
        ("do you know any jokes?", "joke"),
        ("make me laugh", "joke"),
        ("where was i rejected", ""),
        ("they told me a joke in the interview", ""),
        ("the interview was a joke", ""),
        ("what should i write", ""),
        ("what do you mean", ""),
        ("I did not understand the question he asked about budgets", ""),
    ],
)
def test_what_is_asked(text: str, kind: str) -> None:
    assert of_the_talk(text) == kind
