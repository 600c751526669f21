"""An offer that was made and taken back is told from one that was only feared, refused or never made."""

from __future__ import annotations

import pytest

from bot.heard.taken_back import WITHDRAWN, gone_again, tells_taken_back
from tests.flows.saying import after


@pytest.mark.parametrize(
    "text",
    [
        "they took back the job offer from tesco, delivery driver, Mark rang me this morning",
        "I had an offer rescinded by Boots, Finance Controller, after I asked for more money.",
        "I was interviewed by HDFC for Branch Head and HR told me I am selected. Now they say position is on hold.",
        "I had an offer from Aldi and they withdrew it, i already handed in my notice",
        "my job offer was withdrawn yesterday by Arup",
        "Google offered me the job and then took it back",
        "they cancelled my contract before i started",
        "offer pulled by monzo because of references",
        "got offered the job at lidl on monday, today they changed their mind",
        "they said i got the job and now it's on hold",
        "accepted the offer, signed everything, and then HR said the role is no longer available",
    ],
)
def test_taken_back(text: str) -> None:
    """They had it, and have it no longer."""
    assert tells_taken_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "they offered me feedback and then withdrew it",
        "they withdrew their offer of feedback",
        "i withdrew because pay was too low",
        "I withdrew my application after the offer from Asda",
        "what if they withdraw the offer",
        "they might rescind the offer",
        "Can they withdraw an offer?",
        "I turned down the offer from Aldi",
        "I got an offer!",
        "I got an offer from Tesco but Aldi rejected me",
        "they told me the position is on hold",
        "they offered it to somebody else",
        "They offered the role to another candidate and then put it on hold",
    ],
)
def test_nothing_taken_back(text: str) -> None:
    """No offer was made to them, or none was taken from them."""
    assert not tells_taken_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "nah wait they took it back",
        "they just cancelled it",
        "HR pulled it this morning",
        "now they say it's on hold",
        "they changed their minds",
    ],
)
def test_gone_in_the_next_breath(text: str) -> None:
    """What was just glad is a case of an offer taken back, and how far it had gone is not asked."""
    assert gone_again(text)
    found = after("i got the job", "asda warehouse", text)
    assert found.at == "rejection.understood"
    assert (found.case.offer, found.case.employer) == (WITHDRAWN, "Asda")
    assert "rejection.stage" not in after("i got the job", "asda warehouse", f"{text} / yes / ok / ok").said


@pytest.mark.parametrize("text", ["can they take it back?", "I took it", "what if they take it back", "start monday"])
def test_still_there(text: str) -> None:
    """What is asked, feared or done by the person."""
    assert not gone_again(text)
