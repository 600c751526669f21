"""The date of the no, against dates that were worked out by hand on a calendar of November 2026."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.language.scan import Starts
from bot.language.when_told import told_on

SUNDAY = datetime(2026, 11, 22, 13, 0)  # noqa: DTZ001

TOLD = [
    ("they emailed me yesterday", "2026-11-21"),
    ("I got the rejection the day before yesterday", "2026-11-20"),
    ("they rang me two hours ago", "2026-11-22"),
    ("they phoned 40 minutes ago, it's a no", "2026-11-22"),
    ("they told me fifteen hours ago by text", "2026-11-21"),
    ("they told me three weeks ago", "2026-11-01"),
    ("heard back a fortnight ago, it was a no", "2026-11-08"),
    ("they turned me down 2 months ago", "2026-09-22"),
    ("she rang on tuesday to say no", "2026-11-17"),
    ("last monday they emailed a no", "2026-11-16"),
    ("they rejected me friday of last week", "2026-11-13"),
    ("the letter came thursday week before last", "2026-11-05"),
    ("last week on wednesday they wrote to say no", "2026-11-11"),
    ("week last friday they told me no", "2026-11-13"),
    ("this sunday they rang to say no", "2026-11-22"),
    ("today they rang: unsuccessful", "2026-11-22"),
    ("just got off the phone, it's a no", "2026-11-22"),
    ("interview was on 10 november, and they emailed the next day to turn me down", "2026-11-11"),
    ("i met them on 3 november. they wrote 5 days later to say no", "2026-11-08"),
    ("i met them on 3 november. they wrote two weeks later to say no", "2026-11-17"),
    ("it was 5 days later that they told me no", ""),
    ("i met them on 3 november. they wrote 5 weeks later to say no", ""),
    ("got a no on 2026-11-19", "2026-11-19"),
    ("got a no on 2026-13-45", ""),
    ("they wrote on the 18th to say no", "2026-11-18"),
    ("they told me on the 30th", "2026-10-30"),
    ("they told me on the 31st", "2026-10-31"),
    ("they told me on the twenty-first", "2026-11-21"),
    ("the first of november they wrote to say no", "2026-11-01"),
    ("on nov 17th they emailed me a no", "2026-11-17"),
    ("december 3rd they told me no", "2025-12-03"),
    ("rejected on 5/11", "2026-11-05"),
    ("the rejection came on 11/19", "2026-11-19"),
    ("rejected on 11/5/2026, they said my resume was thin", "2026-11-05"),
    ("they rejected me on 31/02", ""),
    ("they rejected me on 19/45", ""),
    ("got the letter on 12.11.2026", "2026-11-12"),
    ("they scored me 7.5, and told me no yesterday", "2026-11-21"),
    ("they told me on 11/12/2026", "2026-11-12"),
    ("they told me on 13/1/2027", ""),
    ("they said they'd decide by friday", ""),
    ("my interview is next tuesday", ""),
    ("i applied on 3 november", ""),
]
NOTICES = [
    ("date: thu, 19 nov 2026 10:00:00\nsubject: your application\n\nunfortunately we will not go on", "2026-11-19"),
    ("from: dana\nsent: 11/5/2026 3:14 pm\n\nunfortunately we will not go on", "2026-11-05"),
    ("[19/11/2026, 10:15] dana: sorry, it's a no", "2026-11-19"),
    ("on 18 november 2026, dana wrote:\n> unfortunately we chose somebody else", "2026-11-18"),
    ("leeds, 17 november 2026\n\ndear sam,\n\nwe regret to inform you", "2026-11-17"),
    ("20 november 2026\n\ndear sam, thank you for your interview on 12 november 2026. we regret", "2026-11-20"),
    ("dear sam, thank you for the interview on 12 november 2026. we regret that we go on with others", ""),
]


@pytest.mark.parametrize(("text", "day"), TOLD)
def test_a_telling_gives_the_day_of_the_no(text: str, day: str) -> None:
    """Said on a Sunday, each telling gives the day on which the no came, or none where it says none."""
    assert str(told_on(Starts(text), "account", SUNDAY).value or "") == day


@pytest.mark.parametrize(("text", "day"), NOTICES)
def test_a_notice_gives_the_day_it_was_written(text: str, day: str) -> None:
    """A header, a stamp, or a line of its own dates a notice; the interview's date does not."""
    assert str(told_on(Starts(text), "notice", SUNDAY).value or "") == day


@pytest.mark.parametrize("text", ["they emailed me yesterday", "they told me on the 18th", "they told me on 19 november"])
def test_without_the_time_of_the_message_nothing_is_guessed(text: str) -> None:
    """Words that count from the message's own time give no date where that is not known."""
    assert told_on(Starts(text), "account", None).value is None
