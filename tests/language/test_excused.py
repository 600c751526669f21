"""What excuses grave words, and what stands beside it and does not: from a review of the rules that excuse."""

from __future__ import annotations

import pytest

from bot.care import corrects
from bot.language.state import read_state


@pytest.mark.parametrize(
    "text",
    [
        "i want to kill myself lol i'm just so angry. i have a gun",
        "i want to kill myself haha i'm only disappointed, i've picked the day",
        "i wanna die haha im just disappointed, ive been planning it",
        "my manager asked me if I was suicidal and I said yes",
        "the recruiter asked if I was suicidal. I am",
        "the interviewer asked me whether I was suicidal and I am",
        "In my country we say 'better dead than poor' and I believe it",
        "here we say 'better to die', so I will",
        "the play was on and all I could think was killing myself",
        "hang myself with my story finished",
        "I want to finish it all with a bang at the interview",
    ],
)
def test_what_excuses_nothing(text: str) -> None:
    """A laugh beside a means, a question that is answered with yes, a saying that is believed."""
    assert read_state(text).risk in ("R2", "R3")


@pytest.mark.parametrize(
    "text",
    [
        "I could murder him and then myself",
        "I could murder the kids",
        "I could strangle the baby",
        "I could strangle him slowly, at church",
        "I could murder everyone in that office",
        "I will see him at church for the last time",
        "I'll be polite to her at church before I do it",
        "I'll see her at the school gates and she will get it",
        "He'll be at Sunday mass, I'll be at the door with it",
    ],
)
def test_what_is_no_everyday_anger(text: str) -> None:
    """Family, crowds and what comes after make a threat of it."""
    assert read_state(text).viol


@pytest.mark.parametrize(
    "text",
    [
        "I could strangle HR.",
        "I have to be civil to him at Mass on Sunday",
        "I nearly hanged myself with my own slides.",
        "The interviewer asked me whether I had ever been suicidal. Can they ask that?",
        "the panel asked if I was suicidal and I said no",
        "In Brazil we say 'quero morrer' when we burn the rice",
        "my essay is about sylvia plath and suicide",
    ],
)
def test_what_stays_calm(text: str) -> None:
    """The near misses."""
    found = read_state(text)
    assert (found.risk, found.viol) == ("R0", False)


@pytest.mark.parametrize(
    "text", ["I could have jumped off a bridge last night, so embarrassed", "i could have jumped off the roof yesterday"]
)
def test_what_has_an_hour_is_asked_about(text: str) -> None:
    """A way of speaking has none; the gentle question is enough."""
    assert read_state(text).risk != "R0"


@pytest.mark.parametrize(
    "text",
    [
        "Im not going to hurt myself, I'm going to jump",
        "I meant the job was my last hope",
        "I got it wrong and I can't undo it",
        "I'm not suicidal, just planning it",
        "it's all wrong",
        "they got that wrong",
        "I heard that wrong is all I ever do",
        "It was about the job and the whole of my existence",
    ],
)
def test_what_corrects_nothing(text: str) -> None:
    """Not everything that is wrong is a reading of ours."""
    assert not corrects(text)
