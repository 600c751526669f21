"""What is said in place of an answer, and what only looks like it."""

from __future__ import annotations

import pytest

from bot.aside import aside, wishes


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("no", "refused"),
        ("No thanks", "refused"),
        ("i dont want to answer that", "refused"),
        ("I don't want to", "refused"),
        ("No, I don't want to talk about it", "refused"),
        ("rather not", "refused"),
        ("I'd rather not say", "refused"),
        ("skip that", "refused"),
        ("can we skip this one please", "refused"),
        ("that's private", "refused"),
        ("i don't feel like thinking about that now", "refused"),
        ("next question", "refused"),
        ("I'm not comfortable with that", "refused"),
        ("No, I don't want, I want only the message", "straight"),
        ("just give me the message", "straight"),
        ("ive sent it", "sent"),
        ("I've sent it already", "sent"),
        ("I sent it to Dana yesterday", "sent"),
        ("ok it's sent", "sent"),
        ("sent", "sent"),
        ("I emailed her this morning", "sent"),
        ("I've posted it", "sent"),
        ("e don go", "sent"),
        ("I don send am", "sent"),
        ("that's it away", "sent"),
        ("that's it sent", "sent"),
        ("that's that sent now", "sent"),
        ("I wrote to him at 17:02 today.", "sent"),
        ("just emailed it to her", "sent"),
        ("i hit send", "sent"),
        ("it's in the post", "sent"),
        ("I've submitted it an hour ago", "sent"),
    ],
)
def test_no_answer(text: str, kind: str) -> None:
    """It speaks of the question, or of the message."""
    assert aside(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "I don't want to email anyone that evening",
        "no emails before noon, ring Sam",
        "the question about the night shifts",
        "they sent me a nice note afterwards",
        "I posted about it on LinkedIn",
        "I delivered the parcels at 7",
        "I dropped the ball there",
        "I wrote to him about the rota and he never read it",
        "she don go for market",
        "when I explained how we sent the parcels",
        "I don't rush the ending",
        "they said I'd hear by friday",
        "not the best day, but the walk round the ward was good",
        "just the part about the garden",
        "Dana",
        "I just need a text from Sam",
        "I can't say enough about how kind she was",
        "no one thing, the whole hour felt easy",
    ],
)
def test_an_answer(text: str) -> None:
    """It speaks of something else, and is kept."""
    assert aside(text) == ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("help me write to her", "message"),
        ("write it with me", "message"),
        ("write me something to send to the ward manager", "message"),
        ("please write to hr", "message"),
        ("can you write something to the manager who rang me", "message"),
        ("dont give a toss, just write the email", "message"),
        ("ok write the mail to Ana", "message"),
        ("please write the email for Ms Okafor now", "message"),
        ("no tell me what to say to them", "message"),
        ("show me what I should write to her", "message"),
        ("no write it", "message"),
        ("what do I do about the old one", "advice"),
        ("what should I do about the other rejection", "advice"),
        # Near misses.
        ("tell me what to say if they ask why I left", ""),
        ("she never wrote the mail to Ana", ""),
        ("no write-up ever came", ""),
        ("I wrote to her", ""),
        ("she will write to me", ""),
        ("should i write to her", ""),
        ("they write to me tomorrow", ""),
    ],
)
def test_write_it_with_me(text: str, kind: str) -> None:
    """The message is asked for by whom it goes to, and with whom it is written."""
    assert wishes(text) == kind


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("write it 4 me", "message"),
        ("write it po please", "message"),
        ("write it pls mate", "message"),
        ("rite it lol", "message"),
        ("I want to write to Sister Grace po", "message"),
        ("just tell me wot 2 do lol", "advice"),
        ("wot do i do", "advice"),
        ("i'll email Dana tomorrow", ""),
        ("i want to email HR at 2", ""),
        ("I want to write songs", ""),
        ("i said 4 me it was fine", ""),
    ],
)
def test_a_wish_as_it_is_texted(text: str, wish: str) -> None:
    """Written short, or with a courtesy behind it."""
    assert wishes(text) == wish


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("I'd like to drop Aoife a line to say thanks and see what I could've done better", "message"),
        ("write", "message"),
        ("lemme write her", "message"),
        ("let me just email Aoife and ask", "message"),
        ("drop a line to Tunde for me", "message"),
        ("I want to send her a message asking for feedback", "message"),
        ("kindly assist me with the mail", "message"),
        ("help me reply", "message"),
        ("how do I reply to them", "message"),
        ("what do I say back to her", "message"),
        ("what should I reply to Aoife", "message"),
        ("she will drop me a line", ""),
        ("he wants me to write to her", ""),
        ("I don't want to write to her", ""),
        ("I'd like to write better code", ""),
        ("I want to write about it", ""),
        ("how do I answer that question", ""),
        ("let me answer", ""),
        ("I will reply later", ""),
        ("what do I say to the panel", ""),
        ("I'd like to email him my CV", ""),
    ],
)
def test_that_they_mean_to_write(text: str, wish: str) -> None:
    """With whom, and what for; what is to be answered here is no letter."""
    assert wishes(text) == wish
