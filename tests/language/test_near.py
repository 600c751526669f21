"""Somebody close who is in danger is heard, and is not taken for the writer."""

from __future__ import annotations

import pytest

from bot.language.state import read_state


@pytest.mark.parametrize(
    "text",
    [
        "i got turned down by tesco bank and my brother says he wants to end it all, idk what to do",
        "I didnt get the job at Tesco. my dad took an overdose last night",
        "my mate got knocked back from Atlassian and keeps saying he wants to top himself",
        "he just texted me goodbye and won't pick up",
        "my flatmate got rejected and told me she has been thinking about killing herself, what do i say to her",
        "Stripe rejected me by email yesterday and my wife says she wants to kill herself",
        "my daughter took a whole bottle of pills after the rejection what do i do",
        "my sister took an overdose and she's on the floor",
        "my best friend is suicidal",
        "My mum keeps talking about dying, she says she'd be better off dead",
        "My brother wants to die",
        "My mum wants to die and I can't stop her",
        "my son tried to hang himself",
        "my husband attempted suicide last night",
        "my daughter is cutting herself right now",
        "my flatmate is about to jump off the balcony",
    ],
)
def test_somebody_close_is_in_danger(text: str) -> None:
    reading = read_state(text)
    assert (reading.near, reading.risk, reading.historical_or_third_party) == (True, "R0", True)


@pytest.mark.parametrize(
    "text",
    [
        "my friend died by suicide last year",
        "my brother tried to kill himself ten years ago",
        "my mate says the commute makes him want to die lol",
        "my boss says he wants to end it with the agency",
        "my dad took his tablets this morning",
        "my daughter has cut her own hair",
        "my friend told me to end it all and quit",
        "my brother took a box of apples",
        "my example was talking a friend down when she wanted to hurt herself",
        "my mate would kill himself for this job",
        "my colleague says she'd jump off a cliff for this job",
        "My husband is going to take his own life insurance money",
        "my dad said I could go kill himself",
        "my ex told me i'm better off dead",
    ],
)
def test_nobody_is(text: str) -> None:
    assert not read_state(text).near


@pytest.mark.parametrize(
    "text",
    [
        "my brother wants to end it all and so do I, I want to die",
        "my wife says she wants to kill herself. I want to die too.",
        "my daughter took a whole bottle of pills. I took the rest, I want to be dead as well",
        "my sister says she wants to die idk i want to die too",
        "My brother said he wants to die and what do I do, I want to die too",
        "My brother wants to kill himself. Me too",
        "my mother says she will jump off. I will jump with her",
        "My mum took an overdose and so did I, I took a whole bottle of pills",
    ],
)
def test_ones_own_danger_beside_it_stays(text: str) -> None:
    reading = read_state(text)
    assert reading.near
    assert reading.risk in ("R2", "R3")


@pytest.mark.parametrize(
    "text",
    [
        "I want to shoot the recruiter an email",
        "i want to shoot my shot with HR again",
        "i'll wait until they finish talking",
        "next time if they start talking i'll wait until they finish",
    ],
)
def test_no_threat(text: str) -> None:
    assert not read_state(text).viol


@pytest.mark.parametrize(
    "text",
    [
        "I want to shoot the recruiter",
        "I'll wait outside until he finishes work and then he will see",
        "I'll shoot her with my dad's gun",
    ],
)
def test_a_threat(text: str) -> None:
    assert read_state(text).viol
