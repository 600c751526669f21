"""Two things told at once are kept apart, and one thing is not made into two."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot import pages
from bot.context import Context
from bot.heard.theirs import TURNED_DOWN
from bot.heard.two_at_once import counts_noes, many_noes, no_and_ahead, several, told_apart, two_noes
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


@pytest.mark.parametrize(
    ("text", "tellings"),
    [
        (
            "Three rejections this month. First Deloitte for Audit Manager on the 3rd, then PwC on the 12th for Senior Manager, "
            "and today EY for Director.",
            (
                "I was rejected by Deloitte for Audit Manager on the 3rd",
                "I was rejected by PwC on the 12th for Senior Manager",
                "I was rejected by EY for Director today",
            ),
        ),
        (
            "two rejections today: one from tesco and one from aldi",
            ("I was rejected by tesco today", "I was rejected by aldi today"),
        ),
        (
            "2 rejections this week, Lidl for store assistant and Costa for barista",
            ("I was rejected by Lidl for store assistant", "I was rejected by Costa for barista"),
        ),
        ("rejected by aldi and lidl today", ("Rejected by aldi today", "Rejected by lidl today")),
        ("rejected by Marks and Spencer today", ()),
        ("rejected by Smith and Jones", ()),
        ("rejected by Karen and Dave at Aldi", ()),
        ("Two companies rejected me, Monzo and Revolut", ("I was rejected by Monzo", "I was rejected by Revolut")),
        ("two rejections today brilliant", ()),
        ("I've had three rejections, the last one from Monzo by email yesterday", ()),
        ("three rejections in a month and today Bupa said no", ()),
    ],
)
def test_counted_and_named(told: Context, text: str, tellings: tuple[str, ...]) -> None:
    """Several that are counted and then named are told apart, each with its post and day."""
    assert (many_noes(text, told) or two_noes(text, told) or ()) == tellings


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("one from nhs one from asda", ("nhs", "asda")),
        ("nhs and asda", ("nhs", "asda")),
        ("first was lidl, the other aldi", ("lidl", "aldi")),
        ("tesco and the other was aldi", ("tesco", "aldi")),
        ("Marks and Spencer", ()),
        ("it was aldi", ()),
        ("by email", ()),
        ("email and phone", ()),
        ("Karen and Dave", ()),
        ("yesterday and today", ()),
    ],
)
def test_named_apart(told: Context, text: str, names: tuple[str, ...]) -> None:
    """The employers of rejections that were only counted before."""
    assert tuple(words.removeprefix("I was rejected by ") for words in told_apart(text, told)) == names


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("Etsy rejected me. They lowballed me, and when I said I needed 300 they ghosted, then sent a form rejection.", False),
        ("Tesco turned me down, and they said no by email", False),
        ("Aldi rejected me, got an automated rejection email", False),
        ("Tesco rejected me and I got a rejection from Aldi", True),
        ("rejected by Aldi, and Lidl turned me down", True),
    ],
)
def test_one_no_told_twice(text: str, more: bool) -> None:
    """What "they" did besides, and the form in which it came, is the same no."""
    assert several(text) == more


@pytest.mark.parametrize(
    "text",
    [
        "Ridge School turned me down by phone on Friday. Dr. Lin told me.",
        "The British Library said no by email on Friday. Mr. Pemberton wrote to me.",
        "Tesco said no on Monday. Mrs. Brown rang me.",
        "Kroger turned me down. Rev. Miller phoned",
        "Aldi rejected me on Friday. Prof. Okafor emailed me",
    ],
)
def test_the_stop_after_a_title_parts_nothing(text: str, told: Context) -> None:
    """Who told it is no second employer."""
    assert two_noes(text, told) is None
    assert many_noes(text, told) == ()


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Rejected from Target. Interviewed Nov 16, they called Nov 19. Also got rejected by Walmart on Nov 20 by email.",
         "they called Nov 19", "Nov 20"),
        ("Target said no on Monday, it was by email. Walmart said no on Friday. They called.", "it was by email", "They called"),
        ("Kroger said no. Rev. Miller phoned. Then Costco rejected me by email", "Miller phoned", "by email"),
        ("Asda rejected me, they rang; Lidl rejected me too, by text", "they rang", "by text"),
    ],
)  # fmt: skip
def test_what_is_said_between_belongs_to_the_first(text: str, first: str, second: str, told: Context) -> None:
    """The facts of the one do not go to the other."""
    both = two_noes(text, told)
    assert both is not None
    assert [first in half for half in both] == [True, False]
    assert [second in half for half in both] == [False, True]


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("TCS rejected me after HR round. technical was fine, then HR said we'll revert and now portal shows rejected", False),
        ("Infosys rejected me, the portal says unsuccessful now", False),
        ("Tesco turned me down, my application status changed to rejected", False),
        ("they rejected me, and the careers portal now says 'not successful'", False),
        ("i was rejected by Lidl, the website just says rejected", False),
        ("TCS rejected me, and Wipro's portal shows rejected", True),
        ("TCS rejected me and then Wipro rejected me", True),
    ],
)
def test_what_their_page_shows_is_the_same_no(text: str, more: bool) -> None:
    """A page that shows the no is no second rejection, unless it is another employer's."""
    assert several(text) is more


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("rejected by Shopify, support advisor, phone screen then nothing then email on Thursday", False),
        ("rejected by Shopify, phone interview, then an email on Thursday", False),
        ("rejected by Asda, phone interview, email on Thursday", False),
        ("turned down by Lidl, trial shift and then a letter on Monday", False),
        ("rejected by Asda, got another interview on Thursday at Aldi", True),
        ("rejected by Asda, then a phone screen with Aldi on Thursday", True),
    ],
)
def test_the_day_of_the_answer_is_no_interview_to_come(text: str, ahead: bool) -> None:
    """A day that stands with what followed upon the interview is the day on which they answered."""
    assert (no_and_ahead(text) is not None) is ahead


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("5 companies rejected me already this month", True),
        ("I've had six rejections this month", True),
        ("that's my third rejection this week", True),
        ("got turned down 4 times this month", True),
        ("so many rejections already", True),
        ("three days ago", False),
        ("2 weeks ago, they rejected me by email", False),
        ("the rejection came on the 3rd", False),
    ],
)
def test_a_count_of_noes(text: str, counts: bool) -> None:
    """How many there were, and no day of one of them."""
    assert counts_noes(text) is counts


@pytest.mark.parametrize("office", ["talent", "HR", "their people team", "recruitment"])
def test_a_department_is_no_second_employer(office: str, told: Context) -> None:
    """Who rang from it brought the one no."""
    text = f"got turned down by Monzo after the final round, Priya from {office} rang me this morning"
    assert two_noes(text, told) is None


@pytest.mark.parametrize(
    "text",
    [
        'I have been rejected by the ETH for the position of Oberassistent. Notice by e-mail of 20.11.2026, signed by Prof. Dr. '
        'M. Keller. There was an interview and a trial lecture ("Probevortrag").',
        "Rejected by Bosch. The letter came by post on Friday. There had been an Assessment at Schloss Elmau.",
    ],
)
def test_a_way_and_a_name_in_two_sentences_are_no_second_no(text: str, told: Context) -> None:
    """How the news came, and a name in the sentence after it: the same no, told on."""
    assert two_noes(text, told) is None


def test_a_way_and_a_name_in_one_sentence_are_one(told: Context) -> None:
    """The near miss: the second employer and how it told stand together."""
    assert two_noes("Lidl rejected me on Monday. Then Aldi emailed me on Tuesday that it's somebody else.", told) is not None
