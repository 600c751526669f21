"""Good news is told apart from what only sounds like it."""

from __future__ import annotations

import pytest

from bot.heard.offer import offer_in

GOT = """\
I got the job at Boots!!! thanks so much
they offered me the job!!
i got the job!
I GOT THE JOB
got the job :)
omg i got the job
got an offer from Stripe!!
i was offered the job
I've been offered the position at Nuffield
they gave me the job
im hired!
they hired me
I got the job but I'm scared I'm not good enough
they made me an offer today
Boots offered me the job
they picked me
she rang and they want to offer me the role
I landed the apprenticeship
They have offered me a permanent contract
i have been selected for the post
yesss got the job, start monday
Good news, I got the job!
i got teh job
we got the job
they said yes!!!
they took me on
guess what! I got the job
I got the job and I can't believe it
I've accepted an offer
They're offering me the job
i got the barista job at costa
Update: they offered it to me
it went great, got it!
the interview went really well and I got it
omg I got it
good news, got it!
actually they rang and said yes lol
never mind it was a mistake they want me
they changed their mind and hired me!
they rang to say i got it
she called me back and said they want me after all
their first choice dropped out and they offered me the job
they want me after all!!
the other guy pulled out and they took me
Boots said yes!
i start monday at tesco
I start on Monday at the Royal Infirmary, so nervous
starting? yes, I'm starting at Greggs on Monday
my first day at Aldi is Monday!
We won! I start Monday at Boots
they want me to start on monday!
they asked me to start next week
got a start at Aldi, buzzin
they gave me a start with Balfour Beatty
I have been selected for Flipkart
i got selected in TCS!
I don get job! Na Paystack!
I don get new job
dem don employ me!
Ah got the job at Black Sheep!!
ah got the joab!
"""
NOT = """\
Emma from Boots said yes to a call
my mum said yes!
i start crying every monday at work
i start at 9 on monday
i start my shift at Boots at 6
i'll start on monday
I will start tomorrow
i start a course at uni on monday
i start monday at college
can i start on monday at Boots?
i was supposed to start monday at tesco
they wanted me to start on monday and I couldn't
they want me to start earlier than I can
they got a good start at the interview
we got off to a bad start at Boots
I have been selected for interview
I was selected for the second round
I got selected for hr round at Infosys
i was not selected for Flipkart
I selected the wrong answer
i don get rejection
dem don reject me
i don get interview for Paystack
i dont get jobs
he got the job
my friend got the job
they gave the job to someone else
I didn't get the job
if I get the job what should I say
i thought I got the job but they went with someone else
I got the job rejection
someone else got the job
the other candidate got the job
i wish i got the job
got it
yes, got it!
it went well, got it by email
I thought it went great but I never got it
ok got it, it went fine
how do i know if i got the job
I never got the job
i got the job description wrong
they offered me feedback
they offered me a call
they offered me an interview
i got the job last year and lost it in march
they offered me the job and then withdrew it
I got an offer of feedback
got the job interview tomorrow
did i get the job?
i almost got the job
my sister got the job and i didn't
I got the job? no. they rejected me
i was hoping i got the job
they told my friend he got the job
an internal candidate got the job
I was told I got the job and then they cancelled the role
everyone thinks i got the job
the guy who got the job is younger
they offered me a place on the waiting list
why would anyone give me the job
Tesco rejected me even though they offered me the job verbally
they hired me out
they offered someone else the job
my brother and I applied and he got the job
when i got the job centre appointment
i got it
I got a job application rejected
he was offered the job
they picked me apart
Dana got the job
they will let me know if they hire me
they rang and said no
they rang to say they want feedback from me
they want me to come for second interview
i don't think they want me
it was a mistake to apply
they changed their mind and took someone else
they said they want someone with experience
do they want me
they rang and said yes to feedback
they changed their mind and offered me feedback
it was a mistake, they wanted me to work nights
"""


@pytest.mark.parametrize("text", GOT.splitlines())
def test_they_got_the_job(text: str) -> None:
    """In their own words, with the slips of a happy hour."""
    assert offer_in(text) == "got"


@pytest.mark.parametrize("text", NOT.splitlines())
def test_nobody_offered_them_anything(text: str) -> None:
    """Somebody else got it, or it is hoped, doubted, long ago, or gone again."""
    assert offer_in(text) == ""


def test_an_offer_that_they_turned_down() -> None:
    """That is their own no."""
    assert offer_in("they offered me the job but I turned it down") == "declined"


def test_a_letter_of_offer_and_one_of_refusal() -> None:
    """Pasted words of theirs."""
    assert offer_in("Dear Sam, we are delighted to offer you the position of Store Assistant.") == "got"
    assert offer_in("Unfortunately we are not able to say that we are pleased to offer you the position.") == ""
