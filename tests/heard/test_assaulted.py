"""Sexual violence is heard, whoever did it and however long ago; what it is only likened to, and who works with it, is not."""

from __future__ import annotations

import pytest

from bot.heard.assaulted import assaulted
from bot.heard.harassed import harassed


@pytest.mark.parametrize(
    "text",
    [
        "I was raped last year",
        "I got raped in March",
        "someone raped me when I was 19",
        "I've been sexually assaulted and I can't concentrate",
        "two men raped me on friday",
        "my ex forced me to have sex with him",
        "I was sexually abused by my uncle",
        "I was abused as a child",
        "I'm a rape survivor and I find interviews hard",
        "he's raping me every night",
        "my rapist lives on my street",
    ],
)
def test_it_is_heard(text: str) -> None:
    assert assaulted(text) == "me"


@pytest.mark.parametrize("text", ["my sister was raped last month", "My best friend has been sexually assaulted"])
def test_so_is_what_was_done_to_somebody_close(text: str) -> None:
    assert assaulted(text) == "theirs"


@pytest.mark.parametrize(
    "text",
    [
        "i got raped by that coding test",
        "it felt like being raped",
        "I feel like I was raped by them",
        "I work with rape survivors",
        "the role was at a charity for victims of sexual violence",
        "I was never raped",
        "the case study was about a woman who said he raped me",
        "they abused my time",
        "I was assaulted by questions",
        "lol i got raped in that exam",
        "my husband had a bad day",
    ],
)
def test_what_only_shares_its_words_is_not(text: str) -> None:
    assert not assaulted(text)


@pytest.mark.parametrize(
    "text",
    ["I was sexually assaulted last year", "he raped me when I was 15", "I was molested as a child", "he raped me last night"],
)
def test_another_place_or_time_is_none_of_the_search(text: str) -> None:
    """They are not told whom to ask about an employer."""
    assert not harassed(text)
