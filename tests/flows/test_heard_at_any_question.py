"""A question of one's own, a fear, a correction, good news: heard at whatever question, and not taken for its answer."""

from __future__ import annotations

import pytest

from bot import pages
from bot.heard.promise import tells_promise
from bot.language.retrieval import find_advice
from tests.flows.saying import after

PROMISED = "i got turned down by tesco after an interview with the manager Sue, she emailed today / yes / disappointed"
"""The open question is whether they promised anything."""


@pytest.mark.parametrize(
    "text",
    [
        "i did a 3 day unpaid trial shift, do they have to pay me",
        "what if she doesnt answer",
        "what if they never write back",
        "how long will it take till they call me",
        "should i have written a letter",
    ],
)
def test_a_question_is_no_promise_of_theirs(text: str) -> None:
    """It is answered, or asked about, or it is said that it is not known, and the open question comes again."""
    told = after(PROMISED, text)
    assert told.waits == "rejection.promised"
    assert not told.case.promised


def test_what_was_told_before_a_question_is_taken() -> None:
    """The answer to our question, and the answer to theirs."""
    told = after(PROMISED, "they said ill be on the reserve list what does it mean")
    assert told.case.promised
    assert told.at == "rejection.wants"


@pytest.mark.parametrize(
    "text", ["i'm scared of phones, i stutter", "i hate making phone calls", "i get anxious on the phone", "i stammer"]
)
def test_a_fear_of_the_phone_is_met_and_minded(text: str) -> None:
    """Nobody has to ring, and the question comes again."""
    told = after(PROMISED, text)
    assert "feeling.not_by_phone" in told.said
    assert told.at == "rejection.promised"
    assert "channel:email" in told.case.overruled


@pytest.mark.parametrize("text", ["it wasnt email she called me", "it wasn't email, she rang", "it was not email they phoned me"])
def test_a_correction_is_no_promise(text: str) -> None:
    told = after(PROMISED, text)
    assert told.case.told == "call"
    assert told.at == "rejection.promised"


@pytest.mark.parametrize(
    ("text", "promise"),
    [
        ("they said i'd hear by friday", True),
        ("i was told i'd hear by friday", True),
        ("i should hear next week", True),
        ("i'll get a call on monday", True),
        ("in two weeks", True),
        ("feedback by email", True),
        ("they'd keep me in mind", True),
        ("is there feedback? they said next week", True),
        ("i did a three day trial there", False),
        ("i'm worried about my phone bill", False),
        ("what will they say", False),
        ("i wrote them a letter once", False),
    ],
)
def test_promises(text: str, promise: bool) -> None:
    """What they said they would do, and not what somebody did, asks or fears."""
    assert tells_promise(text, dated="friday" in text or "week" in text or "monday" in text, elsewhere=False) is promise


@pytest.mark.parametrize(
    "text",
    [
        "they want me to come for second interview!!",
        "they'd like me back for another interview",
        "she wants to see me for a trial shift",
    ],
)
def test_an_invitation_is_no_rejection(text: str) -> None:
    """Nobody is sorry about it, and the day is asked for."""
    told = after(text)
    assert told.at == "interview_ahead.day"
    assert all(case.phase == "ahead" for case in told.cases)


@pytest.mark.parametrize(
    "text",
    ["they want somebody with more interview experience", "they wanted me for an interview and then turned me down"],
)
def test_what_they_wanted_is_no_invitation(text: str) -> None:
    assert not after(text).at.startswith("interview_ahead")


@pytest.mark.parametrize("text", ["they want me back for a second interview", "they want me to come for a second interview"])
@pytest.mark.parametrize("then", ["", " / yes / by email", " / yes"])
def test_they_want_to_see_somebody_after_all(then: str, text: str) -> None:
    """The no is taken out, and the interview stands in its place."""
    told = after(f"i was rejected by evri{then}", text)
    assert "interview_ahead.wanted_again" in told.said
    assert told.at == "interview_ahead.day"
    assert [case.phase for case in told.cases] == ["ahead"]
    assert told.case.employer == "Evri"


@pytest.mark.parametrize("text", ["actually they rang and said yes lol", "never mind it was a mistake they want me"])
@pytest.mark.parametrize("before", ["i was rejected by evri", "i was rejected by evri / yes / by email"])
def test_a_yes_after_all(before: str, text: str) -> None:
    """It is no correction of how the no came: it ends the case."""
    told = after(before, text)
    assert "interview_ahead.offer_got" in told.said
    assert told.case.phase == "closed"


def test_the_one_who_said_no_offers_it_after_all() -> None:
    """The person who is known says whose offer it is; what is asked next is about an offer, and nothing is left to close."""
    dyson = "I was rejected by Dyson for Head of Sales by email from Mark on Wednesday. / yes / write it / sent"
    news = "Good news: their first choice dropped out and Mark offered me the job!"
    told = after(dyson, news)
    assert told.case.phase == "closed"
    assert "common.from" in after(dyson, news, "Should I accept straight away?").said
    assert "home.all_closed" in after(dyson, news, "close it").said


HOT = "tesco rejected me by email / yes / im very upset"
WISHES = ("write it", "Kindly help me to write it", "write the email", "write the email please", "can you draft something for me")


@pytest.mark.parametrize("text", WISHES)
@pytest.mark.parametrize("before", [HOT, f"{HOT} / vent"])
def test_a_plain_wish_for_the_message_is_no_venting(before: str, text: str) -> None:
    """At the question what would help, and in the vent: the message comes."""
    assert after(before, text).at == "draft.ready"


@pytest.mark.parametrize("then", ["", " / vent"])
def test_what_burns_is_held_first(then: str) -> None:
    """A wish for the message passes no warning by."""
    assert after(f"tesco rejected me by email / yes / boiling{then}", "write the email").at == "rejection.hold"


@pytest.mark.parametrize("text", ["i wrote them a nice email and then this", "they write as if i was nobody", "write it all off"])
def test_venting_stays_venting(text: str) -> None:
    told = after(f"{HOT} / vent", text)
    assert told.at == "feeling.vent"
    assert "feeling.not_kept" in told.said


def test_a_reminder_is_not_lost_in_the_vent() -> None:
    """With a time it is set; without one it is venting like all else."""
    told = after(f"{HOT} / vent", "remind me on Wednesday evening")
    assert "nudges.own_set_bare" in told.said
    assert told.at == "feeling.vent"
    assert after(f"{HOT} / vent", "remind me why i even try").said[0] == "feeling.not_kept"


def test_comfort_says_how_to_go_on() -> None:
    """The second time in a row that it can only be heard."""
    once = "what did i do to deserve this"
    assert "feeling.heard" in after(HOT, once).said
    assert "feeling.heard_on" in after(f"{HOT} / {once}", "how can they treat people like that").said


PAGES = pages.folder("advice")
ARUP = "Rejected by Arup for Associate Director by email from Emma Stone yesterday / yes / write it"


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("who do i write to", "whom-to-ask"),
        ("how do i sleep tonight", "how-cope"),
        ("how can i get some sleep after this", "how-cope"),
        ('What do they mean by "went another way"?', "why-so-vague"),
        ("what does it mean when they went a different way", "why-so-vague"),
        ("Which one should I believe?", "contradictory"),
        ("What do I do with contradictory feedback?", "contradictory"),
        ("two people gave me opposite feedback, which is true", "contradictory"),
        ("Can I ask for my marks?", "interview-notes"),
        ('what does "close second" mean', "stock-phrases"),
        ("they said they want more runway, what does that mean", "stock-phrases"),
        ("what is meant by the finished article", "stock-phrases"),
        ("I'm not condescending. Am I?", "character-verdict"),
        ("Should I accept straight away?", "accept-offer"),
        ("what if she doesnt answer", "expect-nothing"),
    ],
)
def test_a_question_finds_its_page(text: str, page: str) -> None:
    hit = find_advice(text, PAGES)
    assert hit is not None
    assert hit.page == page


@pytest.mark.parametrize("text", ["who do i write to", "Who can I speak to about it?", "who should i talk to there"])
@pytest.mark.parametrize("then", ["", " / yes", " / yes / by email"])
def test_whom_is_never_who_we_are(then: str, text: str) -> None:
    """With too little known of the case, it is said as it is usually done."""
    told = after(f"rejected by bupa{then}", text)
    assert told.said[0] == "common.from"


@pytest.mark.parametrize(
    "text", ["Should I reply at all?", "Should I ask them about it?", "Should I ask her for feedback at all?", "do i ask at all"]
)
def test_whether_to_ask_at_all(text: str) -> None:
    """Answered from the case, where it is known."""
    assert "ask.worth" in after(ARUP, text).said


@pytest.mark.parametrize("text", ["should I ask them all for feedback?", "should i ask why", "should i answer when they ring"])
def test_what_is_not_whether_at_all(text: str) -> None:
    assert "ask.worth" not in after(ARUP, text).said


@pytest.mark.parametrize(
    "text", ["can i sue them", "should i get a lawyer", "they still owe me wages for trial", "they haven't paid me for the trial"]
)
def test_what_the_law_may_say_names_who_can_judge(text: str) -> None:
    told = after("rejected by bupa / yes / by email", text)
    assert told.said[0] == "common.from"
    assert told.at == "feeling.how"


DPD = "i have an interview at dpd on thursday at 10am for driver"


@pytest.mark.parametrize(
    "text",
    [
        "the interview was cancelled", "dpd cancelled on me", "they called the interview off", "my interview isn't happening",
        "dpd is off",
    ],
)
@pytest.mark.parametrize("then", ["", " / that's all"])
def test_an_interview_is_called_off(then: str, text: str) -> None:
    """It is no rejection, and nothing reminds of it any more."""
    told = after(f"{DPD}{then}", text)
    assert told.said[0] == "interview_ahead.cancelled"
    assert [c.next_interview for c in told.cases] == [None]
    assert not {"N14", "N15"} & {nudge.kind for nudge in told.nudges}


@pytest.mark.parametrize("text", ["they cancelled the job", "is the interview cancelled?", "the interview is off site"])
def test_an_interview_that_stands(text: str) -> None:
    told = after(DPD, text)
    assert "interview_ahead.cancelled" not in told.said


def test_an_interview_elsewhere_at_the_suggestion() -> None:
    """Told where the coach asks how else they would do it: kept as one to come, and no answer to that."""
    asked = "rejected by arup by email from Emma Stone yesterday / yes / I'm ok / write it / no thanks"
    told = after(asked, "interview at Bosch on Thursday")
    assert "interview_ahead.booked_day" in told.said
    assert {c.employer for c in told.cases} == {"Arup", "Bosch"}


@pytest.mark.parametrize("then", ["", " / yes", " / that's all"])
@pytest.mark.parametrize(
    ("text", "day", "hour"),
    [
        ("the dpd one has moved to friday at 9am", 27, 9),
        ("dpd was rescheduled to friday", 27, 10),
        ("they moved the interview to friday 2pm", 27, 14),
        ("the dpd interview got pushed back to friday", 27, 10),
    ],
)
def test_an_interview_is_moved(then: str, text: str, day: int, hour: int) -> None:
    """It is no rejection, and where only the day has changed the hour holds."""
    told = after(DPD + then, text)
    assert told.at == "interview_ahead.booked"
    assert len(told.cases) == 1
    at = told.case.next_interview
    assert at is not None
    assert (at.day, at.hour) == (day, hour)


@pytest.mark.parametrize("text", ["evri said no, they moved on to others", "i moved to leeds on friday", "they have moved on"])
def test_what_else_has_moved(text: str) -> None:
    told = after(f"{DPD} / that's all", text)
    assert {case.next_interview.day for case in told.cases if case.next_interview} == {26}


@pytest.mark.parametrize("text", ["and I was rejected by evri yesterday by text", "I was rejected by evri yesterday by text"])
def test_a_no_while_an_interview_is_prepared(text: str) -> None:
    told = after(DPD + " / yes", text)
    assert told.at == "rejection.understood"
    assert "Evri" in {case.employer for case in told.cases}


def test_small_words_at_a_question_of_a_case() -> None:
    """What stands there already, to have it stop, a greeting before a question, to give up."""
    lucy = "rejected by costa, barista, interview with Lucy / yes"
    assert "rejection.have_it" in after(lucy, "no wait it was the second interview").said
    assert after("boots turned me down / yes", "forget it").at == "home.what_next"
    assert after("no luck again lol").cases
    hello = "good afternoon sir, my application for driver was rejected by Uber, what should I do now please"
    assert after(hello).at == "rejection.understood"
    assert "rejection.gives_up" in after("rejected by bupa / yes / by email", "i want to give up").said
    assert "feeling.wry" in after("rejected by bupa / yes / by email", "another no. great. brilliant. love that for me").said
    assert "common.from" not in after("another no. great. brilliant. love that for me").said


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("They turned me down at Ford, Program Lead. / yes", "mention that I wrote on 2 November"),
        ("They turned me down at Ford, Program Lead. / yes", "please put in that i was there on 2 November"),
        ("Rejected by Oracle for Director, final round. / yes / tired and angry", "not before Monday"),
        ("Rejected by Oracle for Director, final round. / yes / tired and angry", "in person, not email"),
        ("Rejected by Oracle for Director, final round. / yes / tired and angry", "by phone rather than email"),
    ],
)
def test_a_wish_is_no_fact(before: str, text: str) -> None:
    """What is to be done, and when, says nothing of how or when the no came."""
    case = after(before, text).case
    assert case.told == "unknown"
    assert case.told_on is None


def test_a_wish_to_rest_is_taken() -> None:
    """With its end or without one."""
    hot = "Rejected by Oracle for Director, final round. / yes / tired and angry"
    assert after(hot, "I'd rather just rest").at == "feeling.until"
    for before in (hot, f"{hot} / I'd rather just rest"):
        told = after(before, "not before Monday")
        assert "feeling.rest" in told.said
        assert told.case.phase == "resting"


def test_two_people_in_one_sentence() -> None:
    """Their names, and whom they got on with."""
    costa = "rejected by costa, barista, interview / yes / by email / fine / yesterday"
    case = after(costa, "the interview was with two people, Karen and Imran, i liked imran more").case
    assert case.met_names == ("Karen", "Imran")
    assert case.rapport == "Imran"
    assert case.met == "several"


@pytest.mark.parametrize("text", ["she left the company, now its Dave", "Emma has left, ask Dave", "emma left, it's Dave now"])
def test_somebody_else_is_there_now(text: str) -> None:
    assert after(ARUP, text).case.person == "Dave"


@pytest.mark.parametrize("text", ["she left me in the lobby, now I'm angry", "she left it open", "Bob left, now its Dave"])
def test_nobody_else_is_there_now(text: str) -> None:
    assert after(ARUP, text).case.person == "Emma Stone"


@pytest.mark.parametrize("text", ["write the follow up", "please write the follow-up now", "write the email please"])
def test_a_follow_up_is_wished_for(text: str) -> None:
    """By somebody who had written before they came: what is written is the second message."""
    asked = "I came 7th on the panel for Assistant Principal. I already asked for feedback three weeks ago and got no answer."
    told = after(f"{asked} / yes / by letter", text)
    assert told.at == "draft.ready"
    assert "strategy.modifier.asked" in told.said


def test_asked_twice_there_is_no_third() -> None:
    """A wish for the message passes nothing by."""
    twice = "Ford rejected me by email a month ago. I asked for feedback and followed up a week later, twice I wrote, no answer."
    assert after(f"{twice} / yes", "write the follow up").at != "draft.ready"


@pytest.mark.parametrize(
    "text",
    [
        "Boots said yes!",
        "Perhaps I shall retire to a cave and be eaten by badgers",
        "Went swimming with Tesco Dave",
        "I love shopping at Boots",
        "on my way to Aldi now",
    ],
)
def test_a_name_alone_is_no_rejection(text: str) -> None:
    """It takes a word of a job, or of a no, to make an employer's name a telling."""
    told = after(text)
    assert not told.cases
    assert not any(line.startswith("rejection.") for line in told.said)


@pytest.mark.parametrize("text", ["didn't get the Arup job", "Boots has binned me", "Bad news from Arup", "Tesco passed on me"])
def test_a_name_and_a_no_is_one(text: str) -> None:
    assert after(text).at == "rejection.understood"


@pytest.mark.parametrize("text", ["Emma said yes!", "Emma Stone said yes!"])
def test_a_person_who_says_yes_offers_no_job(text: str) -> None:
    """Whoever was asked for advice may say yes to that."""
    told = after("Rejected by Arup by email from Emma Stone yesterday / yes / write it / I've sent it", text)
    assert "interview_ahead.offer_got" not in told.said


WAITING = "Waiting for Wipro since final round on 2nd Nov, no update / yes"


@pytest.mark.parametrize(
    "text",
    [
        "I have not been rejected yet",
        "no rejection came",
        "they havent turned me down",
        "I haven't got a rejection",
        "it is not a rejection, no decision yet",
    ],
)
def test_a_silence_is_no_rejection(text: str) -> None:
    """It is still a silence, and the question comes again."""
    told = after(WAITING, text)
    assert told.case.told == "silence"
    assert told.at == after(WAITING).at
    assert "rejection.no_answer_is_no_no" in told.said


@pytest.mark.parametrize("text", ["I was rejected today", "they turned me down", "got a rejection this morning"])
def test_a_no_ends_a_silence(text: str) -> None:
    told = after(WAITING, text)
    assert "rejection.no_answer_is_no_no" not in told.said
    assert told.case.told != "silence"


def test_an_interview_to_come_without_a_rejection() -> None:
    """No condolences where nobody has said no."""
    told = after("I have an interview on 3 December at 14:00 with the Turing Institute. I do not have a rejection there.")
    assert told.at.startswith("interview_ahead.")
    assert not any(line.startswith("rejection.") for line in told.said)
