"""Thanks alone, an apology, and a text that is to be written anew."""

from __future__ import annotations

import pytest

from bot.heard.notes import asks_nothing, asks_to_be_sorry, in_anger, note_wished, thanked, wants_it_rewritten


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("I only want to write her a thank-you note, no request", "thanks"),
        ("just a thank you please", "thanks"),
        ("can we just thank her", "thanks"),
        ("I'd like to send a short thank-you note", "thanks"),
        ("can you send thanks to Helen", "thanks"),
        ("write the apology", "apology"),
        ("help me apologise", "apology"),
        ("I want to say sorry to them", "apology"),
        ("please write two lines of apology", "apology"),
        ("should I thank them?", ""),
        ("how do I write a thank you?", ""),
        ("thanks", ""),
        ("I just want to say thank you", ""),
        ("I want to thank you for your help", ""),
        ("can you draft it, thanks", ""),
        ("sorry, write it", ""),
        ("I want an apology from them", ""),
        ("I won't apologise", ""),
    ],
)
def test_a_note(text: str, note: str) -> None:
    """To them, and no thanks to us."""
    assert note_wished(text) == note


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("I don't want to ask for feedback in the same mail", True),
        ("take the request out", True),
        ("without asking for anything", True),
        ("don't ask her for tips", True),
        ("ask her for tips", False),
        ("should I not ask for feedback?", False),
        ("I asked them for nothing yet", False),
    ],
)
def test_nothing_is_asked(text: str, nothing: bool) -> None:
    """In the message."""
    assert asks_nothing(text) is nothing


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("I already sent an angry reply to Stripe last night", True),
        ("I sent them a rude email", True),
        ("I lost my temper with the recruiter", True),
        ("i replied angrily and now I regret it", True),
        ("I nearly sent an angry email", False),
        ("I want to send an angry email", False),
        ("he sent me an angry reply", False),
        ("I sent them a polite email", False),
    ],
)
def test_sent_in_anger(text: str, sent: bool) -> None:
    """By the person, and not only meant."""
    assert in_anger(text) is sent


@pytest.mark.parametrize(
    ("text", "sorry"),
    [
        ("Should I apologise?", True),
        ("do I say sorry to her", True),
        ("should i apologise for asking", False),
        ("they should apologise", False),
    ],
)
def test_whether_to_apologise(text: str, sorry: bool) -> None:
    """For what was sent, and not for asking."""
    assert asks_to_be_sorry(text) is sorry


@pytest.mark.parametrize(
    ("text", "anew"),
    [
        ("write the email", True),
        ("Can you rewrite it for me?", True),
        ("put it in your words", True),
        ("give me a better version", True),
        ("you write it", True),
        ("make it better", True),
        ("fix it", False),
        ("do it", False),
        ("no way im changing that", False),
        ("Write back to me", False),
    ],
)
def test_written_anew(text: str, anew: bool) -> None:
    """By us."""
    assert wants_it_rewritten(text) is anew


@pytest.mark.parametrize(
    "text",
    [
        "I thanked her", "sent the thanks", "I've thanked Emma already", "thank you sent", "sent her a thank you note",
        "said thanks to Emma", "already thanked them for the feedback", "I wrote my thanks to Emma", "the thank-you is sent",
    ],
)  # fmt: skip
def test_they_have_thanked(text: str) -> None:
    """Nothing need remind of it any more."""
    assert thanked(text)


@pytest.mark.parametrize(
    "text",
    [
        "thank you", "thanks", "she thanked me", "I should thank her", "did I thank her?", "I thanked her and she hung up",
        "I thanked them at the end of the interview", "thank her",
    ],
)  # fmt: skip
def test_they_have_not_thanked(text: str) -> None:
    """Thanks to us, what is still to do, and what was said in the interview."""
    assert not thanked(text)


@pytest.mark.parametrize(
    ("text", "note"), [("thank her", "thanks"), ("please thank Emma for her time", "thanks"), ("thank god", "")]
)
def test_an_order_to_thank(text: str, note: str) -> None:
    """Said as an order, it is the note that is wanted."""
    assert note_wished(text) == note


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("abeg help me beg her", "apology"), ("help me ask for forgiveness", "apology"),
        ("I want to beg her for a second chance", ""), ("I beg you", ""),
    ],
)  # fmt: skip
def test_to_beg_is_to_apologise(text: str, note: str) -> None:
    """As it is said in Nigeria; a second chance is another thing."""
    assert note_wished(text) == note
