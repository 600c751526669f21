"""The date of the no, against dates that were worked out by hand on a calendar of November 2026."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.language.scan import Starts
from bot.language.when_told import told_on

SUNDAY = datetime(2026, 11, 22, 13, 0)  # noqa: DTZ001

TOLD = [
    ("Dr Whitlam rejected me. She said I can book a feedback call on Thursday at 10am.", ""),
    ("they rang about two days ago to say no", "2026-11-20"),
    ("they called me around three weeks ago, it was a no", "2026-11-01"),
    ("they emailed me about 2 weeks ago to say no", "2026-11-08"),
    ("she phoned after work on friday to say no", "2026-11-20"),
    ("they rang after two weeks to say no", ""),
    ("they emailed after three interviews and said no", ""),
    ("they rang me about two jobs, no to both", ""),
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
    ("my recruiter telephoned on thursday to say they'd gone with someone else", "2026-11-19"),
    ("she rang me at ten to nine, it's a no", "2026-11-22"),
    ("woke up to a rejection email", "2026-11-22"),
    ("a week ago today they emailed to say no", "2026-11-15"),
    ("the thursday before last they rang to say no", "2026-11-12"),
    ("before two days they call me and say no", "2026-11-20"),
    ("sat morning they rang and it was a no", "2026-11-21"),
    ("on the ninth they wrote to say no", "2026-11-09"),
    ("email came on 10.11. they want someone else", "2026-11-10"),
    ("i got the letter on saturday, dated 17 november, signed by the head", "2026-11-17"),
    ("i had the interview on monday and by wednesday they'd said no", "2026-11-18"),
    ("they told me no. that was three weeks ago.", "2026-11-01"),
    ("i met them twice and they were lovely. that was nine weeks ago.", ""),
    ("did the trial, they said they'd ring. thats two weeks ago now", ""),
    ("they said they would let me know by last friday and nothing", ""),
    ("they said no. she offered to ring me on tuesday with some feedback", ""),
    ("they want me to come back on the 15th but it's a no for the manager job", ""),
    ("they said i can reapply on the first of march but they turned me down", ""),
    ("she rang on friday and said i can come in on monday for feedback", "2026-11-20"),
    ("i only do saturdays and they said no to the saturday job", ""),
    ("the second interview went badly and they said no", ""),
    ("she just said it wasn't for them", ""),
]
NOTICES = [
    ("date: thu, 19 nov 2026 10:00:00\nsubject: your application\n\nunfortunately we will not go on", "2026-11-19"),
    ("from: dana\nsent: 11/5/2026 3:14 pm\n\nunfortunately we will not go on", "2026-11-05"),
    ("[19/11/2026, 10:15] dana: sorry, it's a no", "2026-11-19"),
    ("on 18 november 2026, dana wrote:\n> unfortunately we chose somebody else", "2026-11-18"),
    ("leeds, 17 november 2026\n\ndear sam,\n\nwe regret to inform you", "2026-11-17"),
    ("20 november 2026\n\ndear sam, thank you for your interview on 12 november 2026. we regret", "2026-11-20"),
    ("dear sam, thank you for the interview on 12 november 2026. we regret that we go on with others", ""),
    ("voicemail, saturday 17:20: hi sam, it's jo from the depot, sorry, it's a no", "2026-11-21"),
    ("missed call + voicemail from thursday: hello sam, it's not good news", "2026-11-19"),
    ("text message\ntoday 09:12\nhi sam, sorry it's a no from us", "2026-11-22"),
    ("jo (depot), 09:41: hi sam sorry its a no", "2026-11-22"),
    ("voicemail (0:41): hi sam sorry its a no", ""),
    ("[21/11, 20:14] jo: sorry its a no", "2026-11-21"),
    ("thu 19 nov, 10:14\njo: hi sam, sorry it's a no", "2026-11-19"),
    ("careers portal | 18 nov 2026\ncleaner: not selected", "2026-11-18"),
    ("application history\n18/11/2026 - outcome: not progressed", "2026-11-18"),
    ("status: declined (19 nov 2026)", "2026-11-19"),
    ("cleaner (ref 2231) | closing date 18 november 2026\nwe are sorry that you were not selected", ""),
    ("re: interview, 18 november 2026\nthank you for coming. unfortunately we won't go on", ""),
    ("as i told you on thursday when you came by, we can't take you on", "2026-11-19"),
    ("i'm confirming our conversation on friday: the panel preferred another", "2026-11-20"),
    ("following our call on thursday, we've decided not to go on", ""),
    ("hi sam, thanks for coming in on thursday. we went with somebody else", ""),
    ("hi sam, i'll call you tonight with feedback, but it's a no", ""),
    ("your application was declined on 12 november 2026.", "2026-11-12"),
    ("applications closed on 3 november 2026. we are sorry that you were not selected", ""),
    ("thank you for your message of 16 november 2026. we have chosen somebody else", ""),
    ("if you have not heard from us by 13 november 2026, you have not been shortlisted.", "2026-11-13"),
    ("if you have not heard from us by 13 december 2026, you have not been shortlisted.", ""),
    ("please send any questions by 13 november 2026. you were not selected.", ""),
]
BASES = [
    ("account", "the letter is dated 17 november and says no", "header"),
    ("account", "they emailed on 17 november to say no", "explicit"),
    ("account", "they wrote on the 17th to say no", "relative"),
    ("notice", "jobs portal | 18 nov 2026\ncleaner: not selected", "header"),
    ("notice", "voicemail, yesterday 17:20: hi sam, it's a no", "relative"),
    ("notice", "your application was declined on 12 november 2026.", "explicit"),
]


@pytest.mark.parametrize(("text", "day"), TOLD)
def test_a_telling_gives_the_day_of_the_no(text: str, day: str) -> None:
    """Said on a Sunday, each telling gives the day on which the no came, or none where it says none."""
    assert str(told_on(Starts(text), "account", SUNDAY).value or "") == day


@pytest.mark.parametrize(("text", "day"), NOTICES)
def test_a_notice_gives_the_day_it_was_written(text: str, day: str) -> None:
    """A header, a stamp, a line of its own, or the words that say when the no was said date a notice; nothing else does."""
    assert str(told_on(Starts(text), "notice", SUNDAY).value or "") == day


@pytest.mark.parametrize(("kind", "text", "basis"), BASES)
def test_a_date_says_what_it_rests_on(kind: str, text: str, basis: str) -> None:
    """What a letter or a page bears is a header, a date in full is explicit, and what counts from the message is relative."""
    assert told_on(Starts(text), kind, SUNDAY).basis == basis


def test_the_interview_dates_a_no_that_was_said_in_it() -> None:
    """Where the no was said in the interview itself, the day of the interview is its day."""
    text = Starts("had my interview yesterday and it was over in ten minutes")
    assert str(told_on(text, "account", SUNDAY, then_and_there=True).value) == "2026-11-21"


def test_the_day_is_where_the_words_stand() -> None:
    """The span of a date is the words that gave it."""
    text = "voicemail, yesterday 17:20: hi sam, it's a no"
    on = told_on(Starts(text), "notice", SUNDAY)
    assert text[on.start : on.end] == "yesterday"


@pytest.mark.parametrize("text", ["they emailed me yesterday", "they told me on the 18th", "they told me on 19 november"])
def test_without_the_time_of_the_message_nothing_is_guessed(text: str) -> None:
    """Words that count from the message's own time give no date where that is not known."""
    assert told_on(Starts(text), "account", None).value is None
