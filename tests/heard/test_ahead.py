"""An interview to come is told apart from one that has been."""

from __future__ import annotations

import pytest

from bot.heard.ahead import is_ahead, not_yet, was_a_no


@pytest.mark.parametrize(
    "text",
    [
        "i have an interview with Tesla on Thursday at 2pm and i'm freaking out",
        "I've got an interview tomorrow at Stripe",
        "interview at Asda on 3 December, 10am, any tips",
        "i was invited to an interview at Monzo",
        "interview at Bosch Thursday 3pm",
        "interview with Dana at Bosch, Thursday at 3pm",
        "second interview at Siemens Friday",
        "phone interview tomorrow 10am",
        "my second interview with the NHS is next week",
        "got an interview!!! lidl friday 3pm",
        "they called me for an interview at the hospital",
        "Thank you for your interest in Mitie. We'd like to invite you to an interview on Thursday at 2pm.",
        "Thank you for attending the first interview. We would like to invite you to a second interview on Friday.",
        "Thank you for accepting our invitation to interview on Thursday 26 November",
        "I'm attending an interview on Friday at Aldi",
        "group interview with other candidates on Thursday at Lidl",
        "I've got another board for a G7 at DBT next Wednesday at 2pm",
        "promotion board on 3 December",
        "got another call with Werner tomorrow at 3",
        "arvo trial at a new joint next thursday",
        "i have a trial at Dishoom on friday at 6",
        "second round at Monzo tomorrow 10am",
        "final stage with Lidl on monday!",
        "screening call with Deliveroo tomorrow at 9",
        "I have my final round case interview with Bain on Saturday and I'm scared I won't make it",
        "had a call for an interview on Friday at Lidl",
        "I had an email about a second interview on Friday",
    ],
)
def test_an_interview_to_come(text: str) -> None:
    """Nobody said no there."""
    assert is_ahead(text)


@pytest.mark.parametrize(
    "text",
    [
        "I had an interview at Bosch on Thursday",
        "interview at Bosch last Thursday",
        "interview with Bosch went badly on Thursday",
        "had an interview with Tesla on Thursday, they said no",
        "i have an interview on Friday at Lidl but Tesco rejected me today",
        "Stripe emailed this morning, final round, I feel sick",
        "no word from the bakery for two weeks after my trial shift",
        "I have had an interview at Tesla on Thursday and no news",
        "I got an interview at Asda and then they picked someone with more experience",
        "told me in the interview on monday that i was too slow",
        "i have done three interviews at Google and they passed on me",
        "During the final interview on Friday, he informed me that they would not proceed",
        "they cancelled my interview tomorrow",
        "The interview on Friday, she told me I wasn't experienced enough",
        "We wish to thank you for your interview on 18 November at Aldi. We have decided to go with an internal candidate.",
        "Thank you for attending your interview on Thursday for the Cleaner role at Mitie.",
        "Thank you for taking the time to interview with us on Friday. We offered the role to another candidate.",
        "I attended an interview with Zenith Bank on Monday for teller position and they have regretted me",
        "had a trial at Dishoom on friday, no word since",
        "trial shift at Nobu on saturday and the chef said no",
        "after the second round on Tuesday they went with somebody else",
        "the board said no on Friday",
        "my trial period ends on friday",
        "I was interviewed on Monday at Aldi for store assistant and the position is filled",
        "I had my final round case interview with Bain on Saturday & today got the call from HR (Priya) that I didn't make it.",
        "second round panel interview on Monday and now HR rang, I did not make the cut",
        "had a third stage live video interview on Tuesday",
        "interview on Friday, and I didn’t get it",
    ],
)
def test_one_that_has_been(text: str) -> None:
    """A no, a silence, or an interview that is behind them."""
    assert not is_ahead(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no, that is next Thursday, it has not happened yet", True),
        ("the interview hasn't been yet", True),
        ("i haven't had the interview yet", True),
        ("No, it was on Thursday", False),
        ("they have not told me yet", False),
        ("they have not been in touch", False),
    ],
)
def test_it_has_not_been_yet(text: str, expected: bool) -> None:
    """What was taken for a rejection is put right."""
    assert not_yet(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("this is a rejection", True),
        ("they said no to me", True),
        ("i didn't get it", True),
        ("it was a no", True),
        ("they went with someone else", True),
        ("We have decided not to proceed with your application", True),
        ("unfortunately it's on monday at 2", False),
        ("thursday 2pm", False),
        ("not next thursday, the one after", False),
        ("next week, if they don't say no before", False),
        ("i said no to tuesday so it's wednesday", False),
        ("no", False),
    ],
)
def test_it_was_a_no(text: str, expected: bool) -> None:
    """At the question when the interview is: there is none, they have said no."""
    assert was_a_no(text) == expected
