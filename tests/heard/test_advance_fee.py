"""Money that is wanted before there is a job, and pay that is only spoken of."""

from __future__ import annotations

import pytest

from bot.heard.advance_fee import wants_money
from tests.flows.saying import after


@pytest.mark.parametrize(
    "text",
    [
        "they want me to pay £50 before they give me the job, is it a scam",
        "the agency asked me to pay a registration fee",
        "HR says i must transfer 5000 naira for training before i start",
        "do i have to pay for the background check to get the job?",
        "they told me to buy gift cards first",
        "she is asking for a refundable security deposit",
        "they charged me a processing fee",
        "i already paid them 200 dollars for the training to get the job",
        "Is it normal to pay a deposit for the laptop before I start?",
    ],
)
def test_money_first(text: str) -> None:
    """Answered at once, and no rejection begins with it."""
    assert wants_money(text)
    found = after(text)
    assert "common.asked_to_pay" in found.said
    assert not found.cases


@pytest.mark.parametrize(
    "text",
    [
        "they said they cannot pay what I asked for",
        "they turned me down because my pay was too high",
        "can they pay me before friday",
        "do they have to pay me for the trial shift",
        "they want me to pay for my own train to the interview",
        "I need to pay my rent before friday",
        "they asked me what pay I want",
        "they offered me 50 pounds a day to start",
        "I paid a lot for training and they still rejected me",
        "they asked for £40k experience",
    ],
)
def test_other_money(text: str) -> None:
    """Pay, costs of their own, and what is paid to them."""
    assert not wants_money(text)
