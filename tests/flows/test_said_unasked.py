"""What they said, where no message went out: they have talked, and it is the answer in the only case there is."""

from __future__ import annotations

import pytest

from tests.flows.saying import after

KEPT = "Rejected by Arup for Associate Director by email from Emma Stone yesterday / yes / write it / keep it / yes"


@pytest.mark.parametrize(
    "text",
    [
        "he said I got to talk more about my results",
        "she said my examples were too long",
        "ok so she told me I was too quiet in the second half",
        "they said that my answers had no structure",
        "she wrote back: your answers were too general",
    ],
)
def test_their_words_are_their_answer(text: str) -> None:
    """And no second rejection."""
    told = after(KEPT, text)
    assert told.at.startswith("reply.")
    assert len(told.cases) == 1


@pytest.mark.parametrize(
    "text",
    [
        "she said no at Bosch as well",
        "he said it's raining outside again",
        "another one, they said I was too quiet",
        "my mum said I should talk more",
        "they said they went with someone else at Aldi",
    ],
)
def test_other_words_are_not(text: str) -> None:
    """Somebody else's, another no, or nothing about the work."""
    assert not after(KEPT, text).at.startswith("reply.")
