"""Whether a message goes out: an order to us, that it has not gone, when it goes, and that it is good as it stands."""

from __future__ import annotations

from time import perf_counter

import pytest

from bot.heard.sending import asks_us_to_send, pleased, sends_later, unsent


@pytest.mark.parametrize(
    "text",
    [
        "send it",
        "send it for me",
        "can you send it please",
        "please send it to her",
        "ok go ahead and send it",
        "fire it off",
        "send this email to Emma",
        "can you send it to emma stone please",
        "you send it",
        "send",
    ],
)
def test_we_are_asked_to_send_it(text: str) -> None:
    """An order is no word that it has gone."""
    assert asks_us_to_send(text)


@pytest.mark.parametrize(
    "text",
    [
        "sent",
        "i send it already",
        "I've sent it",
        "send later",
        "dont send",
        "send me the letter",
        "email please",
        "email it to me",
    ],
)
def test_no_order(text: str) -> None:
    """It is out, it is to wait, or the message itself is wanted."""
    assert not asks_us_to_send(text)


@pytest.mark.parametrize(
    "text",
    [
        "actually I haven't sent it yet",
        "not sent yet",
        "oops, it hasn't gone out",
        "it's still in my drafts",
        "I didn't send it",
        "wait no I didn't send it after all",
        "haven't actually pressed send",
        "I haven't sent it, I'll send it on Wednesday",
    ],
)
def test_it_has_not_gone(text: str) -> None:
    """Not yet, or not after all."""
    assert unsent(text)


@pytest.mark.parametrize(
    "text",
    ["I have sent it", "they never sent feedback", "I never sent them my CV", "they didn't send it", "I haven't heard", "sent"],
)
def test_it_has_gone(text: str) -> None:
    """Or something else has not."""
    assert not unsent(text)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("I'll send it on Wednesday", "on Wednesday"),
        ("send it to Emma tomorrow at 9", "tomorrow at 9"),
        ("I'd rather send it on Friday", "on Friday"),
        ("I haven't sent it, I'll send it on Wednesday", "on Wednesday"),
        ("I'll send it", ""),
        ("they will send it on Friday", ""),
        ("I sent it on Friday", ""),
    ],
)
def test_when_it_goes(text: str, when: str) -> None:
    """The words for the time."""
    assert sends_later(text) == when


@pytest.mark.parametrize(
    "text",
    [
        "perfect", "I like it", "that's great, thank you", "looks good to me", "Love it!", "this is perfect, thanks",
        "cheers, that'll do", "sounds grand, cheers", "thats class", "perfect mate", "grand so", "aye that's sound",
        "grand, that'll dae",
    ],
)
def test_it_is_good_as_it_stands(text: str) -> None:
    """And nothing else is said."""
    assert pleased(text)


@pytest.mark.parametrize(
    "text",
    [
        "good but too long", "perfect, sent it", "I'd like it shorter", "not good", "that's great news", "thanks",
        "no good", "cheers", "that's good but long", "I'm good",
    ],
)
def test_it_is_not_all(text: str) -> None:
    """Something is wanted, or was done."""
    assert not pleased(text)


def test_a_long_text_is_no_word_of_it() -> None:
    """It is not even read: a search through all of it would take seconds."""
    began = perf_counter()
    assert sends_later("just " * 4000) == ""
    assert not unsent("just " * 4000)
    assert perf_counter() - began < 0.5
