"""A letter of one's own, pasted unasked, and what is none."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from bot.heard.own_letter import own_letter
from bot.language.draft import label_draft

CONTEXT = cast(Any, SimpleNamespace(language=SimpleNamespace(draft=label_draft)))


@pytest.mark.parametrize(
    "text",
    [
        "Dear Mr Hart, I have never been treated with such contempt. Your recruiters are liars who wasted six weeks of "
        "my time. You should be ashamed of this company. Yours, P. Wainwright",
        "Hi Dana, thank you for letting me know. I respect your decision. Could you tell me one thing that I could do better?",
        "To whom it may concern, I am appalled at the way your staff treated me on Tuesday and I demand an apology in writing.",
        "Hello all, I interviewed with you last week and was rejected. Your process is a joke and you people know it well.",
        "Thank you for the interview. I would be grateful for any advice you could give me.\nKind regards,\nPriya Nair",
        "Dear Ms Karen, Good day po. Thank you very much for informing me about the result. I humbly accept the decision. May I "
        "kindly ask what I can improve for my next interview, even one or two tips only? God bless. Respectfully, Maria",
        "hi dave it is jenny from the interview thank you for letting me know i get it no hard feelings can i ask what i "
        "could do "
        "better next time cheers jenny",
        "hi emma thanks for your email, any feedback would be great",
        "hi dave, thanks for letting me know. could you give me any tips for next time?",
        "Dear Mr Raj, thanks a lot for telling me about the outcome. I understand that others were better. Any one tip is "
        "welcome.",
        "Dear Ms Hill, thank you for informing me that my application to Shell was unsuccessful. Could you give me one tip, "
        "please?",
        "hello sarah, thank you so much for calling me yesterday, what could i improve for the next one? best, tom",
    ],
)
def test_a_letter(text: str) -> None:
    """Greeted or signed, and in one's own voice."""
    assert own_letter(text, CONTEXT)


@pytest.mark.parametrize(
    "text",
    [
        "hi dave, i got rejected by Arup yesterday and i feel awful",
        "hi emma here, can you help me with my message please",
        "hey can you help me write it to the manager",
        "Hi Kim, thank you for your interest, we will be in touch",
        # Theirs, however warm.
        "Dear Penny, thank you for your application. Unfortunately we have decided to go on with other candidates this time.",
        "Hi Ben, I really enjoyed meeting you and your answers were good, but I decided for somebody with more years. Best, Dana",
        "Hi, thanks for coming in. You were friendly but you did not know our products. Next time read up on them. Best, Dana",
        # A telling, and words to the coach.
        "Hi, I was rejected by Aldi yesterday after an interview with Dana and I feel sick about it, she phoned me at work",
        "hello coach can you help me please I got a no from Tesco this morning by email and I don't know what to do",
        "Hi, no, it was Lidl and not Aldi, and the one who told me was the shop manager, she wrote me an email",
        "Dear Mr Hart, thanks",
        # A telling that has the form of a letter.
        "Dear Sir/Ma, I wish to inform you that my application to Shell was unsuccessful. I received the mail on Friday from HR.",
        "Dear Sir, I am writing to let you know that I was not selected by Infosys for the post of analyst, they told me by "
        "mail.",
        "Good morning Ma, I want to tell you that my interview with GTBank did not go well and I was rejected on Monday by "
        "email.",
        "Dear Comeback, my application was rejected by Capita on Friday, after two interviews. Sarah from HR wrote to me "
        "about it.",
        "hi dave here, i was turned down by asda on friday after the interview and the manager told me by phone, not great",
    ],
)
def test_no_letter(text: str) -> None:
    """What they wrote, what is told, and what is too short."""
    assert not own_letter(text, CONTEXT)
