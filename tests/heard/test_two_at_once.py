"""Two things told at once are kept apart, and one thing is not made into two."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot import pages
from bot.context import Context
from bot.heard.theirs import TURNED_DOWN
from bot.heard.two_at_once import many_noes, no_and_ahead, several, two_noes
from bot.records import Person
from bot.understanding import language


@pytest.fixture(scope="module")
def told() -> Context:
    """Somebody who tells of it on a Monday."""
    now = datetime(2026, 11, 23, 13, tzinfo=UTC)
    return Context(now=now, person=Person(introduced=True), language=language(pages.folder("advice")))


@pytest.mark.parametrize(
    "text",
    [
        "i got turned down at skyscanner last month but i've got an interview at FanDuel on thursday at 2pm and im terrified",
        "I have an interview at Lidl on Friday. Tesco rejected me today",
        "rejected by Asda, got another interview tomorrow at Aldi",
    ],
)
def test_a_no_and_an_interview_to_come(text: str) -> None:
    """Each half says one of them."""
    assert no_and_ahead(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "they turned me down after the interview on thursday",
        "had an interview with Tesla on Thursday, they said no",
        "I have an interview on Friday and I'm afraid I get rejected",
        "they cancelled my interview tomorrow",
        "Stripe rejected me and I feel sick",
    ],
)
def test_one_of_them_only(text: str) -> None:
    """There is only the one, or the no is only feared."""
    assert no_and_ahead(text) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("rejected by primark, tesco, lidl and costa", ("primark", "tesco", "lidl", "costa")),
        ("Tesco, Primark, Costa and Lidl all said no this week", ("Tesco", "Primark", "Costa", "Lidl")),
        ("rejected from three: 1) Wren Kitchens - call on Monday, 2) Howdens - email, 3) B&Q - told me there",
         ("Wren Kitchens", "Howdens", "B&Q")),
        ("- Tesco: no\n- Asda: ghosted\n- Lidl: rejected by email", ("Tesco", "Asda", "Lidl")),
        ("primark said no, lidl ghosted me, tesco rejected me by email and costa turned me down",
         ("primark", "lidl", "tesco", "costa")),
        ("three rejections: Google, Meta, Stripe", ("Google", "Meta", "Stripe")),
    ],
)  # fmt: skip
def test_three_or_more_noes(text: str, names: tuple[str, ...], told: Context) -> None:
    """None of them is lost, and each keeps its own words."""
    parts = many_noes(text, told)
    assert len(parts) == len(names)
    assert all(name in part for name, part in zip(names, parts, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "rejected after interviews with Tom, Sarah and Jane",
        "rejected by Lidl, gutted, angry and tired",
        "They rejected me for lack of Python, SQL and Excel",
        "turned down by Aviva in Norwich, Ipswich and Leeds",
        "Rejected by Marks and Spencer, I'm gutted, they said no to me",
    ],
)
def test_a_list_of_something_else(text: str, told: Context) -> None:
    """People, feelings, reasons and towns are no employers, and a name with an "and" in it is one."""
    assert many_noes(text, told) == ()
    assert two_noes(text, told) is None


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("they rejected me, GreenLeaf Care, by phone yesterday, manager Tom Hale, after interview", False),
        ("rejected by Tesco, they told me yesterday", False),
        ("rejected by Tesco, and Asda yesterday", True),
        ("turned down by aldi today, and by lidl yesterday", True),
        ("rejected by Boots and another one yesterday", True),
    ],
)
def test_more_than_one(text: str, more: bool) -> None:
    """How and when it was told is no second employer."""
    assert several(text) is more


def test_not_wanted() -> None:
    """That they don't want somebody is a no; that somebody else does not is none."""
    assert TURNED_DOWN.search("my agency lady said the warehouse dont want me")
    assert TURNED_DOWN.search("they didn't want me in the end")
    assert not TURNED_DOWN.search("they don't want me to apply again")
    assert not TURNED_DOWN.search("my husband doesn't want me there")
