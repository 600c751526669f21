"""What only has the form of a question is heard as how somebody is: no page, no "I don't know", and nothing to choose from."""

from __future__ import annotations

import pytest

from bot.heard.laments import laments
from tests.flows.saying import after

TOLD = "Rejected by Arup for Associate Director by email from Emma Stone yesterday / yes"
LAMENTS = (
    "how could they do this to me after four rounds",
    "How can they treat people like that?",
    "who do they think they are honestly",
    "what is wrong with these people",
    "honestly what was i thinking",
    "what kind of people do that",
    "how is that fair",
    "how hard can it be to pick up a phone?",
    "is a reply too much to ask",
    "can you believe they gave it to the temp",
    "do they have any idea how long i prepared",
    "why me",
    "what did i do to deserve this",
    "how many more times do i have to go through this",
)


@pytest.mark.parametrize("text", LAMENTS)
@pytest.mark.parametrize("told", [f"{TOLD} / steady", f"{TOLD} / write it / sent"])
def test_it_is_felt(told: str, text: str) -> None:
    """At a question of the case, and at home."""
    found = after(told, text)
    assert (found.said[0], found.at) == ("common.felt", after(told).at)


@pytest.mark.parametrize("text", LAMENTS)
def test_it_says_how_they_are(text: str) -> None:
    assert after(TOLD, text).at == "rejection.stage"


@pytest.mark.parametrize("text", LAMENTS[:3])
def test_after_a_telling_it_is_no_question(text: str) -> None:
    told = after(f"Arup rejected me by email yesterday. {text}?")
    assert "common.dont_know" not in told.said
    assert told.at == "rejection.understood"


@pytest.mark.parametrize(
    "text",
    [
        "how can they use my work", "how could they know that i was nervous", "how hard is it to ask for feedback",
        "is it too much to ask for feedback", "how hard should i push", "who do they think is best", "what is wrong with my cv",
        "what is wrong with me", "can they do that", "do they care about handshakes", "how many times can i chase",
        "what kind of questions should i ask", "do they know how to reach me", "how many interviews before i hear back",
        "what should i have done", "why did they pick someone else", "how can i believe them", "who cares for my data",
    ],
)  # fmt: skip
def test_a_question_is_none(text: str) -> None:
    assert not laments(text)
