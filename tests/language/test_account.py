"""Notices and tellings read into slots: each rule of T5 by an example of its own, and its near misses."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.account import merge, read_account
from bot.language.account.more import read_more
from bot.language.readings import AccountReading, Slot
from tests.language.t5 import measure, read, same
from tests.language.tasks import load

NOW = datetime(2026, 11, 18, 14, 0)  # noqa: DTZ001 -- the message's own local time
"""A Wednesday."""


def tell(text: str) -> AccountReading:
    return read_account(text, "account", NOW)


def reasons(reading: AccountReading) -> set[str]:
    return {r.value for r in reading.reason}


def test_one_message_answers_several_questions() -> None:
    """One sloppy line gives the channel, the stage, the employer and the day."""
    r = tell("Stripe emailed this morning, final round, I feel sick")
    assert (r.told.value, r.stage.value, r.employer.value, r.date.value) == ("email", "final", "Stripe", date(2026, 11, 18))
    assert r.date_basis == "relative"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They rang me yesterday to say no.", "call"),
        ("They didn't even call, just an email saying no.", "email"),
        ("She left me a voicemail saying I hadn't got it.", "voicemail"),
        ("A letter came on Saturday. Not successful.", "letter"),
        ("tesco texted, its a no", "portal_or_text"),
        ("I emailed them twice and never heard back.", "silence"),
        ("He told me at the end of the interview that it wasn't going to work.", "in_interview"),
        ("It was a phone interview and they emailed me a no on Monday.", "email"),
        ("I rang them in the end and she said they had gone with someone else.", "call"),
        ("I want to improve.", "unknown"),
        ("It has been five weeks since my interview at the depot and I take the hint.", "silence"),
        ("They have neither written nor rung since April.", "silence"),
        ("Not a squeak from the dental practice after my trial.", "silence"),
        ("Halfway through, he put his pen down and said it would not be me.", "in_interview"),
        ("In the call itself she told me I'm not the one.", "in_interview"),
        ("They said no on the phone. I kept quiet.", "call"),
        ("In the end a no over the phone. Now the job is up again.", "call"),
        ("They sent me out after the trial and phoned later to say no.", "call"),
        ("Rejected by Acme. I shut my laptop and went to bed.", "unknown"),
        ("The man from FreshBox wrote me in Telegram about the driver job: no.", "portal_or_text"),
        ("She said two weeks at most, I chased twice, nothing in my inbox.", "silence"),
        ("ghosted then rejected by zalando", "unknown"),
        ("Accenture, second round, ghosted me and now they send a form letter", "unknown"),
        ("no they did reject me. ghosted 3 weeks then a mail today", "email"),
        ("ghosted after being rejected", "unknown"),
        ("They ghosted me, then I called and nobody answered", "silence"),
        ("no reply for weeks, then nothing", "silence"),
        ("Turned down five weeks ago by Cardiff council and I still haven't got over it.", "unknown"),
        ("Asda rejected me and I'm still not over it", "unknown"),
        ("It's a month and they still haven't answered", "silence"),
        ("two weeks and still not a word", "silence"),
        ("they said theyd let me know and then nothing and then i rang and the fella said we went with someone else", "call"),
        ("Silence for a month, so I emailed and the manager told me the job was already filled.", "email"),
        ("nothing for three weeks, I rang and she said they were still deciding", "silence"),
        ("The agency told me, a guy called Sam, it's filled", "unknown"),
        ("The guy called on Monday to say no", "call"),
    ],
)
def test_told(text: str, told: str) -> None:
    """The channel is that of the no: not the interview's, not one's own message, not what was promised or denied."""
    assert tell(text).told.value == told


def test_what_they_ask_of_the_writer_is_no_call() -> None:
    """ "Ring me for feedback" is how to come back to them, and not how the no came."""
    assert tell("St Lukes hospice, sister Margaret said ring me for feedback on Wednesday").told.value == "unknown"
    assert tell("Margaret rang me on Wednesday to say no").told.value == "call"


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("I was turned down about five weeks ago by Cardiff council, for a caseworker role", "Cardiff council"),
        ("HCA at St Lukes hospice, they said no", "St Lukes hospice"),
        ("The ward manager phoned me and it's a no", ""),
        ("the Tesco manager phoned me and it's a no", "Tesco"),
        ("I'm on universal credit and they'll sanction me if I don't apply", ""),
        ("naw, nothing back", ""),
        ("i want to kill myself from embarassment lol, i called her mum", ""),
        ("i could die from embarrassment lol", ""),
        ("i cried from shame when they said no", ""),
        ("i was shaking from nerves and then they said no", ""),
        ("I couldn't sleep from stress after the interview", ""),
        ("rejected by Pride London", "Pride London"),
    ],
)
def test_who_is_no_employer_and_whose_name_goes_on(text: str, employer: str) -> None:
    """A post there and a benefit are no employer; the kind of a place, written small, is part of its name."""
    assert tell(text).employer.value == employer


def test_the_call_of_the_no_is_no_first_conversation() -> None:
    """How the no came says nothing of how far it had gone."""
    assert tell("Lidl turned me down this morning by phone").stage.value == "unknown"
    assert tell("After a first call with HR at Lidl they said no").stage.value == "screen"


def test_a_dateline_makes_a_letter() -> None:
    """A place, a date and an address in one line are the head of a letter; with a weekday and an hour they are a mail's."""
    letter = "Perth, 3 February 2026. Dear Ms Lowe, the Council of Guides will not take your application further. A. Birch"
    assert read_account(letter, "notice", NOW).told.value == "letter"
    mail = "Tue, 3 February 2026, 10:12\nDear Ms Lowe, we will not take your application further.\nA. Birch"
    assert read_account(mail, "notice", NOW).told.value == "email"


def test_who_speaks_of_a_client_is_an_agency() -> None:
    """Whoever signs a notice that speaks of a client is an agency, so that its name is not the employer's."""
    said = "Hi Jo, the client needs somebody with a forklift licence, so it is a no. More to come. Ann Dee, Bridgeways"
    found = read_account(said, "notice", NOW)
    assert (found.employer.value, found.via_recruiter.value) == ("", True)
    firm = "Dear Jo, we wanted somebody who knows our clients already. Ann Dee, Holt & Wray Solicitors"
    found = read_account(firm, "notice", NOW)
    assert (found.employer.value, found.via_recruiter.value) == ("Holt & Wray Solicitors", False)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("I didn't even get an interview, they rejected my application.", "application"),
        ("It ended after the phone screen.", "screen"),
        ("I did the online test and then got a no.", "test"),
        ("After the panel interview they said no.", "interview"),
        ("It was the final round and they said no.", "final"),
        ("They said no.", "unknown"),
    ],
)
def test_stage(text: str, stage: str) -> None:
    """The stage is the latest that was reached; one that was only missed does not count."""
    assert tell(text).stage.value == stage


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They wanted someone with more experience in retail.", {"experience"}),
        ("There is a hiring freeze, so the role is cancelled.", {"cancelled_or_frozen"}),
        ("They said they promoted someone internally.", {"internal"}),
        ("My salary expectations were above their budget.", {"pay_location_or_availability"}),
        ("They cannot sponsor a visa.", {"eligibility"}),
        ("They said my answers were too long.", {"behaviour"}),
        ("No reason. I bet it's because I was nervous.", {"none"}),
        ("They said I'm overqualified.", {"other"}),
    ],
)
def test_reasons(text: str, found: set[str]) -> None:
    """A reason is what they gave, never what the person guesses."""
    assert reasons(tell(text)) == found


def test_stronger_candidate_with_an_attribute_is_both() -> None:
    """A stronger candidate with a named attribute gives both reasons, and counts as feedback."""
    r = tell("They emailed: another applicant had more experience of managing arrears.")
    assert reasons(r) == {"stronger_candidate", "experience"}
    assert r.feedback.value == "given"


def test_generic_wording_is_no_feedback() -> None:
    """A generic reason is not feedback."""
    r = read_account("Dear Sam, we felt you were not quite the right fit. Kind regards, Lucy", "notice", NOW)
    assert reasons(r) == {"generic_fit"}
    assert r.feedback.value == "none"


@pytest.mark.parametrize(("slot", "least"), [("employer", 0.85), ("told", 0.9)])
def test_short_texts_are_read_for_one_slot(slot: str, least: float) -> None:
    """A name or a channel is found wherever a short text puts it, and not where there is none."""
    rows = [row for row in load("train", "T5-short") if slot in row["slots"]]
    right = sum(same(slot, row["slots"][slot], read(row)[slot]) for row in rows)
    assert right >= least * len(rows)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("If you would like feedback, please contact me.", "on_request"),
        ("I would be happy to give you some feedback by phone.", "offered"),
        ("It is our policy not to provide feedback.", "refused"),
        ("We wish you well.", "none"),
    ],
)
def test_feedback(text: str, value: str) -> None:
    """Feedback offered, on request, refused and absent are told apart."""
    assert read_account(f"Dear Sam,\n\nYou were not successful. {text}\n\nKind regards,\nLucy", "notice").feedback.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("We will keep your details on file.", "generic"),
        ("We wish you every success in the future.", "none"),
        ("Please do not apply again.", "closed"),
        ("She wants me to reapply in six months.", "specific"),
    ],
)
def test_door(text: str, value: str) -> None:
    """Good wishes open no door; a named time does, and a file is a general one."""
    assert tell("I didn't get it. " + text).door.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The position has now been filled.", "yes"),
        ("They have offered it to someone else.", "unknown"),
        ("They're readvertising it.", "no"),
        ("The role was cancelled.", "no"),
    ],
)
def test_filled(text: str, value: str) -> None:
    """Only a hire is filled; an offer is not yet one, and a cancelled or advertised post is not filled."""
    assert tell(text).filled.value == value


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They emailed yesterday, no.", date(2026, 11, 17)),
        ("Interviewed on Monday, and they rang on Tuesday with a no.", date(2026, 11, 17)),
        ("They rang two weeks ago to say no.", date(2026, 11, 4)),
        ("They emailed on 3 November, no.", date(2026, 11, 3)),
        ("they emailed on 03/11/2026 saying no", date(2026, 11, 3)),
        ("They said no by email the day before yesterday.", date(2026, 11, 16)),
        ("My interview was on 5 November.", None),
    ],
)
def test_date_of_a_telling(text: str, day: date | None) -> None:
    """The date is the no's, not the interview's, and relative words count from the message's own time."""
    assert tell(text).date.value == day


def test_relative_date_needs_the_time_of_the_message() -> None:
    """Without the message's own time a relative date stays unknown."""
    r = read_account("They emailed yesterday, no.", "account", None)
    assert r.date.value is None
    assert r.date_basis == "unknown"


NOTICE = """From: Lucy Marsh <lucy.marsh@oakfield.co.uk>
Date: Tue, 3 Nov 2026 09:14
Subject: Care Assistant (Nights)

Dear Sam,

Thank you for coming in to meet us at Oakfield Care Home. We offered the role to a candidate with more dementia experience.

Kind regards,
Lucy Marsh
Registered Manager
Oakfield Care Home"""


def test_notice() -> None:
    """A whole notice: header date, signature, employer and role."""
    r = read_account(NOTICE, "notice", NOW)
    assert (r.told.value, r.date.value, r.date_basis) == ("email", date(2026, 11, 3), "header")
    assert (r.person.value, r.employer.value, r.role.value) == ("Lucy Marsh", "Oakfield Care Home", "Care Assistant (Nights)")


def test_american_dates() -> None:
    """Month first where the text is American, day first otherwise."""
    american = "Sent: 11/05/2026 4:12 PM\nSubject: Interview\n\nDear Sam,\nwe went with someone else. Your resume stays on file."
    assert read_account(american, "notice", NOW).date.value == date(2026, 11, 5)
    assert read_account("Date: 05/11/2026\nSubject: x\n\nDear Sam,\nno.", "notice", NOW).date.value == date(2026, 11, 5)


def test_an_agency_is_not_the_employer() -> None:
    """A recruiter's firm is no employer, and the flag says that a recruiter told."""
    r = tell("My recruiter Tom from Hays called this morning, Delphine went with another candidate.")
    assert r.via_recruiter.value
    assert (r.employer.value, r.person.value) == ("Delphine", "Tom")


def test_the_notice_wins() -> None:
    """Where notice and telling disagree the notice wins; what it leaves open comes from the telling."""
    both = merge(read_account(NOTICE, "notice", NOW), tell("They phoned yesterday, final round. The post has been filled."))
    assert both.told.value == "email"
    assert both.date.value == date(2026, 11, 3)
    assert both.filled.value == "yes"


def slots(reading: AccountReading) -> list[Slot[object]]:
    values = [getattr(reading, name) for name in reading.__slots__ if name != "date_basis"]
    return [slot for value in values for slot in (value if isinstance(value, tuple) else (value,))]


def test_names_are_spans_of_the_text() -> None:
    """Employer, role and person are copied from the text at their spans, and every span lies within it."""
    for row in load("train", "T5")[::8]:
        r = read_account(row["text"], row["kind"], datetime.fromisoformat(row["now"]))
        for slot in (r.employer, r.role, r.person):
            if slot.value:
                assert slot.span is not None
                assert row["text"][slot.span.start : slot.span.end] == slot.value
        assert all(0 <= s.span.start < s.span.end <= len(row["text"]) for s in slots(r) if s.span)


def test_own_texts_are_read() -> None:
    """The texts that the rules were written with are read to the aims of the task, as a guard against breaking them."""
    figures = measure(load("train", "T5")[::4]).figures
    assert min(figures[s] for s in ("told", "stage", "door", "filled", "role", "person", "date")) >= 0.9
    assert min(figures.values()) >= 0.8


def test_other_peoples_ways_of_telling_are_read() -> None:
    """Notices and tellings by another hand keep being read for channel, stage, door, feedback and reasons."""
    figures = measure(load("train", "T5-whole")[::40]).figures
    assert min(figures[s] for s in ("told", "stage", "door", "feedback", "filled", "employer")) >= 0.8
    assert figures["reason"] >= 0.8


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("I'm sorry, it's a no. Drop me a line if you want to know how you did.", "on_request"),
        ("I'm sorry, it's a no. I will type up a few notes for you.", "offered"),
        ("I'm sorry, it's a no. We do not enter into correspondence.", "refused"),
        ("I'm sorry, it's a no. How are you?", "none"),
    ],
)
def test_feedback_without_its_name(text: str, value: str) -> None:
    """Feedback is known by what is meant, without the word."""
    assert read_account(text, "notice", NOW).feedback.value == value


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=400), st.sampled_from(["notice", "account"]))
def test_any_text(text: str, kind: str) -> None:
    """Any text is read without an error, and nothing is claimed beyond its ends."""
    r = read_account(text, "notice" if kind == "notice" else "account", NOW)
    assert all(0 <= s.span.start <= s.span.end <= len(text) for s in slots(r) if s.span)
    read_more(text)


def test_long_text() -> None:
    """Twenty thousand characters are read like any other text."""
    assert read_account("They emailed yesterday to say no. " + "and so on, " * 2000, "account", NOW).told.value == "email"


@pytest.mark.parametrize(
    ("text", "wants"),
    [
        ("I do not want to pursue that", "unknown"),
        ("I don't really want to talk about it", "unknown"),
        ("I do not want the role any more", "no"),
        ("I really do not care for the job", "no"),
        ("I'm not sure I really want it", "maybe"),
        ("I did not get it but I do still want to work there", "yes"),
        ("I didn't get it. I really want it", "yes"),
    ],
)
def test_what_is_not_wanted_is_no_wish(text: str, wants: str) -> None:
    """A "not" before the wish takes it back, and only where it is of the job is that a no to it."""
    assert read_more(text).wants.value == wants


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        ("she said they'd decided", ""),
        ("he told me they emailed everyone", ""),
        ("she said they'd decide on Monday", "decide"),
        ("he said they'd email me on Monday", "email me"),
    ],
)
def test_what_they_have_done_is_no_promise(text: str, promised: str) -> None:
    """What is promised is still to be done."""
    assert read_more(text).promised.value == promised


@pytest.mark.parametrize(
    ("text", "live"),
    [
        ("I'm on the phone with them right now", True),
        ("im literally on the call, what do i say", True),
        ("I just got off the phone with them", False),
        ("I was on the phone with them yesterday", False),
        ("what if they call me tomorrow", False),
    ],
)
def test_live(text: str, live: bool) -> None:
    """A call counts as live only while it goes on."""
    assert read_more(text).live.value is live


def test_more() -> None:
    """Whom they met, rapport, a promise and its day, and whether they still want the job."""
    r = read_more(
        "I met Priya and Tom. I got on really well with Tom. They promised to send feedback by Friday. "
        "I'd still love to work there."
    )
    assert r.met.value == ("Priya", "Tom")
    assert r.rapport.value == "Tom"
    assert "feedback" in r.promised.value
    assert r.promised_by.value == "Friday"
    assert r.wants.value == "yes"
    assert read_more("Honestly I don't want it any more, dodged a bullet.").wants.value == "no"
    assert read_more("Hello there").wants.value == "unknown"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("They turned me down. I liked Tom best.", "Tom"),
        ("I liked Priya the most of the panel", "Priya"),
        ("I liked the office best", ""),
        ("I didn't like Tom best of them", ""),
    ],
)
def test_whom_one_liked_best_is_rapport(text: str, who: str) -> None:
    """To have liked somebody best is to have got on with them; a thing that was liked is nobody."""
    assert read_more(text).rapport.value == who


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("Donna rang this morning. She wants somebody whos done hoists and Ive only done my mum.", "account", {"experience"}),
        ("They went for a fella who has run a bakery before.", "account", {"experience", "stronger_candidate"}),
        ("The panel felt your spoken Dutch is not there yet.", "notice", {"skill"}),
        ("Kofi felt you hadn't used the app and you interrupted him twice.", "notice", {"behaviour"}),
        ("They have put one of their own supervisors in.", "account", {"internal"}),
        ("The grant that would have paid for the post has been withdrawn.", "notice", {"cancelled_or_frozen"}),
        ("They cant have me as I'm not a citizen.", "account", {"eligibility"}),
        ("We need someone who can do the 5am opens and you said you cant.", "notice", {"pay_location_or_availability"}),
        ("We feel you are overqualified, with years as a manager, and would be bored.", "notice", {"other"}),
        ("She said it was nothing to do with my experience.", "account", {"none"}),
        ("Thank you for showing us your skills. We wish you well.", "notice", {"none"}),
    ],
)
def test_grounds_by_meaning(text: str, kind: Literal["notice", "account"], found: set[str]) -> None:
    """A ground is known by what was missing or in the way, whoever says it, and a denial or a courtesy is none."""
    assert reasons(read_account(text, kind, NOW)) == found


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("karen off dunelm rung me yesterday. not got it", "dunelm"),
        ("so turns out stripe rejected me by email lol", "stripe"),
        ("holly from wren kitchens emailed monday, its a no", "wren kitchens"),
        ("I'm not chosen for policy officer", ""),
    ],
)
def test_employers_in_lower_case(text: str, employer: str) -> None:
    """A name that is written small is found where the news comes from there; a job title is no employer."""
    assert tell(text).employer.value == employer


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("someone else had more experience with dementia", ""),
        ("The council turned me down by letter.", "The council"),
        ("Marlow Rail's panel told me it was a no.", "Marlow Rail"),
        ("I am from Porto. The manager of Casa Verde rang, it's a no.", "Casa Verde"),
    ],
)
def test_employers_by_what_they_are_and_do(text: str, employer: str) -> None:
    """An employer may be a possessor or only a kind of place; a field of work and the person's own town are none."""
    assert tell(text).employer.value.lower().removeprefix("the ") == employer.lower().removeprefix("the ")


def test_an_agency_speaks_for_another() -> None:
    """In "agency: firm have said no" the firm is the employer."""
    r = read_account("ProStaff: Tesco have said no for the picker job. Reply STOP to opt out.", "notice", NOW)
    assert (r.employer.value, r.told.value) == ("Tesco", "portal_or_text")


@pytest.mark.parametrize(
    ("text", "kind", "person"),
    [
        ("Father Brennan from St Jude's rang me, it's a no.", "account", "Father Brennan"),
        ("got a whatsapp off lisa at the bakery, not got it", "account", "lisa"),
        ("It's a no.\n\nYours sincerely,\nMrs. F. Adeyemi\nLowfield School", "notice", "Mrs. F. Adeyemi"),
    ],
)
def test_who_told(text: str, kind: Literal["notice", "account"], person: str) -> None:
    """Whoever told is named with title and initials, as they were written."""
    assert read_account(text, kind, NOW).person.value == person


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("My interview was on 5 November. They said no.", "account"),
        ("Thank you for your interview on 5 November. You have not been successful.", "notice"),
    ],
)
def test_the_interviews_date_is_not_the_refusals(text: str, kind: Literal["notice", "account"]) -> None:
    """A date on which only an interview was held is not when they were told."""
    assert read_account(text, kind, NOW).date.value is None


def test_a_role_that_might_come_up_is_no_specific_door() -> None:
    """ "If another role comes up" opens the door in general; a named time opens it there."""
    assert tell("They said to apply again if another role comes up.").door.value == "generic"
    assert tell("They emailed a no but she wants me to come back in January.").door.value == "specific"


@pytest.mark.parametrize(
    ("text", "told", "day"),
    [
        ("like 3 days ago, the manager told me in person", "in_interview", date(2026, 11, 15)),
        ("3 days ago the manager told me", "unknown", date(2026, 11, 15)),
        ("two weeks ago, he said it to my face", "in_interview", date(2026, 11, 4)),
        ("Interviewed Nov 12, they called Nov 16.", "call", date(2026, 11, 16)),
        ("3 days ago the lady at the desk informed me face to face", "in_interview", date(2026, 11, 15)),
        # Near misses: nobody has told them anything.
        ("a week ago and nothing", "silence", None),
        ("3 days ago, no word since", "silence", None),
        ("three weeks ago, the manager told me they would ring and they never did", "silence", None),
    ],
)
def test_who_was_told_has_not_met_with_silence(text: str, told: str, day: date | None) -> None:
    """A short answer with a day in it that says who told them, or how."""
    reading = tell(text)
    assert (reading.told.value, reading.date.value) == (told, day)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Ridge School turned me down by phone on Friday. Dr. Lin told me.", "Dr. Lin"),
        ("Ridge School turned me down by phone on Friday. The Dr. told me.", ""),
        ("Ridge School turned me down by phone on Friday. Madam told me.", ""),
        ("Ridge School turned me down by phone on Friday. Sir rang me.", ""),
    ],
)
def test_a_title_alone_is_no_name(text: str, person: str) -> None:
    """It belongs to the name behind it, and without one nobody is named."""
    assert tell(text).person.value == person
