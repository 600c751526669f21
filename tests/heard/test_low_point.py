"""A moment that went badly is told apart from a good one."""

from __future__ import annotations

import pytest

from bot.heard.low_point import went_badly


@pytest.mark.parametrize(
    "text",
    [
        "I blanked on the child protection question",
        "i froze when they asked about budgets",
        "my mind went blank on the case",
        "I totally messed up the maths",
        "I talked way too fast",
        "couldn't answer the one on IFRS",
        "the second question went really badly",
        "I was so nervous",
    ],
)
def test_it_went_badly(text: str) -> None:
    assert went_badly(text)


@pytest.mark.parametrize(
    "text",
    [
        "when I explained how we cut the waiting list",
        "I froze at first but then I found my words and they nodded",
        "the classroom management bit went well",
        "I told them about the time the ward flooded and I stayed calm",
        "they laughed at my story about the failed launch",
        "my weld did not crack",
    ],
)
def test_a_good_moment(text: str) -> None:
    assert not went_badly(text)
