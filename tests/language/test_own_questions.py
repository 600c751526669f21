"""Questions of people's own, as they type them, find the page that answers them, and none where none does."""

from __future__ import annotations

import pytest

from bot import pages
from bot.understanding import language

ADVICE = language(pages.folder("advice")).advice


@pytest.mark.parametrize(
    ("page", "texts"),
    [
        ("apply-again", "how long before applying again | when could i apply there again"),
        ("which-first", "Which do I write to first? | two rejections, which one first"),
        ("several-no", "five knockbacks this month | six rejections since october"),
        ("how-long-wait-reply", "is it rude to ask twice | may i ask a second time"),
        ("linkedin-connect", "should I connect on LinkedIn first"),
        ("expect-nothing", "what if they never answer | is no feedback normal | is it worth it asking at all"),
        ("whom-to-ask", "do I send it to HR or the manager"),
        ("referred", "can I ask the person who referred me | my friend works there, can i ask him"),
        ("ask-in-person", "can I ask them in person"),
        ("no-address", "what if i dont have their email | how do i find her email address"),
        ("what-hour", "should i send it at the weekend | what time of day should i send it"),
        ("is-it-me", "should i take it personally"),
        ("is-it-rude", "will it hurt my chances if i ask"),
        ("what-if-harsh", "what if they say something nasty"),
        ("", "should i send a gift | what is the weather | do recruiters talk to each other | can i bring my dog"),
    ],
)
def test_it_finds_its_page(page: str, texts: str) -> None:
    """By class and not by wording."""
    for text in texts.split(" | "):
        found = ADVICE(text)
        assert (found.page if found else "") == page, text
