"""What a telling or a notice says of a case: whose name, which post, which day, and how to ask."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot import pages
from bot.coaching.sorting import told_words
from bot.context import Context
from bot.heard import telling
from bot.heard.their_answer import WROTE_BACK
from bot.records import Case, Person
from bot.understanding import language

NOW = datetime(2026, 11, 23, 13, tzinfo=UTC)
"""A Monday."""
CONTEXT = Context(now=NOW, person=Person(introduced=True), language=language(pages.folder("advice")))


def read(text: str, **known: object) -> Case:
    """A case as a text tells of it; `known` is what stood there before."""
    return telling.read(Case.model_validate({"id": "c", "opened": NOW, **known}), text, CONTEXT, corrected=bool(known))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "I was laid off after 14 years as a sales director and yesterday I was rejected by Salesforce for Regional VP by "
            "email from Megan O'Brien.",
            "Regional VP",
        ),
        ("I'm a geologist. I got rejected after three rounds with Harbour Energy", ""),
        ("I'm a sales lead. I lost out on Head of Sales at Dyson on Wednesday after presenting a 90-day plan.", "Head of Sales"),
        ("I am a nurse and I was turned down for the ward sister role at Leeds General", "ward sister"),
        ("I worked as a barista for two years and Costa rejected me for supervisor", "supervisor"),
        ("I've been a carer all my life and Bupa rejected me", ""),
        ("I was rejected in my nurse application at St Luke's Hospital. They emailed me this morning", "nurse"),
        ("I was applying to work as a cleaner at Mitie and got rejected", "cleaner"),
        ("rejected as a nurse by Bupa", "nurse"),
        ("I'm a bit sad about the driver job at DHL", "driver"),
        ("they turned me down at tesco, delivery driver, Mark rang me this morning", "delivery driver"),
        ("turned down by aldi for store assistant after interview, Karen emailed today", "store assistant"),
    ],
)
def test_the_post_and_what_they_are(text: str, role: str) -> None:
    """What somebody is or was is not the post that they went for."""
    assert read(text).role == role


def test_a_title_beside_a_person() -> None:
    """ "The assistant manager Dave" says who Dave is."""
    case = read("actually it was the assistant manager Dave who emailed", role="store assistant", employer="Aldi", person="Karen")
    assert (case.role, case.person) == ("store assistant", "Dave")


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("I was interviewed for Head of Year 9 by Mr Osborne and Ms Lyle. I have not got the job obviously.", ""),
        ("Two panellists told me opposite things. One said I was too clinical, the other that I wasn't clinical enough.", ""),
        ('he sent: "Technically you were the best but you talked over Lisa twice."', ""),
        ("Unofficially I was the best, they said", ""),
        ("One Housing rejected me yesterday", "One Housing"),
        ("Grammarly said no this morning", "Grammarly"),
    ],
)
def test_what_is_no_employer(text: str, employer: str) -> None:
    """A person, a number and an adverb at the beginning are none."""
    assert read(text).employer == employer


def test_who_interviewed_is_met() -> None:
    """Whoever interviewed is neither the employer nor the one who told."""
    case = read("Maam Reyes was the one who interviewed me", employer="St Luke's Hospital", role="nurse", told="email")
    assert (case.employer, case.role, case.met_names, case.person) == ("St Luke's Hospital", "nurse", ("Maam Reyes",), "")
    case = read("I was interviewed for Head of Year 9 by Mr Osborne and Ms Lyle. I have not got the job obviously.")
    assert (case.role, case.met_names, case.person) == ("Head of Year 9", ("Mr Osborne", "Ms Lyle"), "")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("NHS England rejected me. Scores: leadership 3/5. I'd like to understand the leadership score.", None),
        ("NHS England rejected me on 3/11. Scores: leadership 3/5", date(2026, 11, 3)),
        ("I scored 7/10 at Lidl, they rejected me yesterday", date(2026, 11, 22)),
        ("Leadership 3/5, communication 4/5, rejected by DWP", None),
        ("They rejected me on 3/11 by email", date(2026, 11, 3)),
        ("rejected 12/11 by Aldi", date(2026, 11, 12)),
        ('I got NHS rejection email. it says "You may request feedback by 30 November by replying to this email."', None),
        (
            "Hi Jade, Thanks for coming in to meet us on Thursday for the Kitchen Assistant role. We've decided to offer the "
            "position to another candidate.",
            None,
        ),
    ],
)
def test_what_is_no_day_of_the_no(text: str, day: date | None) -> None:
    """A score, a deadline and the day of the interview are none."""
    assert read(text).told_on == day


def test_an_offer_taken_back() -> None:
    """It stays with the case, beside what else was said."""
    case = read("they took back the job offer from tesco, delivery driver, Mark rang me this morning")
    assert (case.offer, case.employer, case.role, case.person) == ("withdrawn", "Tesco", "delivery driver", "Mark")
    assert read("Aldi rejected me, no offer").offer == ""


def test_a_wish_to_understand() -> None:
    """It is no wish for the job."""
    assert read("NHS England rejected me. I'd like to understand the leadership score.").wants == "unknown"


@pytest.mark.parametrize(
    ("text", "told", "filled"),
    [
        ("ghosted by amazon, only filled the form", "silence", "unknown"),
        ("ghosted by amazon, i only filled out the application form", "silence", "unknown"),
        ("they filled the job already", "unknown", "yes"),
        ("im deaf i cant do phone", "unknown", "unknown"),
        ("i'm deaf so i can't use the phone", "unknown", "unknown"),
        ("I can't believe they told me by phone", "call", "unknown"),
    ],
)
def test_forms_and_telephones(text: str, told: str, filled: str) -> None:
    """A form that was filled in is no post, and a telephone that somebody cannot use brought no news."""
    assert (read(text).told, read(text).filled) == (told, filled)


@pytest.mark.parametrize(
    ("text", "via", "recruiter"),
    [
        ("I'm really upset. Rejected by Amazon for Principal Engineer yesterday, the recruiter Dana Wu told me.", False, ""),
        ("Boots rejected me for Finance Controller. Recruiter Beth told me by phone on Friday.", False, ""),
        ("Amazon rejected me, my recruiter Dana Wu told me", True, "Dana Wu"),
        ("Rejected by Amazon, the recruiter from Hays told me", True, ""),
        ("Rejected by Amazon, the recruiter from the agency told me", True, ""),
        ("The recruiter said the client went with someone else", True, ""),
        ("I lost out at Dyson. The CEO, Mark, said no. My recruiter Jo thinks I should fight it.", True, "Jo"),
    ],
)
def test_whose_recruiter(text: str, via: bool, recruiter: str) -> None:
    """The recruiter of a company that is named is that company's, unless an agency or one's own recruiter is spoken of."""
    case = read(text)
    assert (case.via_recruiter, case.recruiter) == (via, recruiter)


@pytest.mark.parametrize(
    ("text", "at", "by"),
    [
        ('They wrote "You may request feedback by 30 November by replying to this email."', "", date(2026, 11, 30)),
        ("For feedback please email hr@nandos.co.uk. Marcus Hill, Nando's Leeds", "hr@nandos.co.uk", None),
        ("Should you want feedback, write to jobs@dwp.gov.uk within 5 days.", "jobs@dwp.gov.uk", date(2026, 11, 28)),
        ("We will send you feedback by 30 November.", "", None),
        ("They said they'd email feedback by Friday", "", None),
        ("For feedback use our portal, do not reply to no-reply@acme.com", "", None),
        ("They emailed from anna@acme.com to say no", "", None),
    ],
)
def test_how_to_ask(text: str, at: str, by: date | None) -> None:
    """Where and until when they take a request for feedback."""
    case = read(text)
    assert (case.ask_at, case.ask_by) == (at, by)


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ('he sent: "Technically you were the best but you talked over Lisa twice."', True),
        ('Greg texted me: "you were close"', True),
        ("the manager emailed back: sorry, we had somebody stronger", True),
        ("i sent: hello greg, thank you for the call", False),
        ("they sent me a form rejection", False),
        ("the email: it hurt", False),
    ],
)
def test_they_sent(text: str, theirs: bool) -> None:
    """An answer of theirs, where their words follow."""
    assert (WROTE_BACK.search(text) is not None) == theirs


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Turned down by Costa for barista by phone yesterday from Shona, after an interview with her", ("Shona",)),
        ("Shona from Costa rang me yesterday to say no, I had the interview with her on Monday", ("Shona",)),
        ("Rejected by Costa for barista by phone yesterday from Shona, she interviewed me", ("Shona",)),
        ("rejected by Costa by phone from Shona after a trial shift with her yesterday", ("Shona",)),
        ("Rejected by Costa for barista by phone yesterday from Shona, after an interview with her boss", ()),
        ("Rejected by Costa for barista by phone yesterday from Shona, after an interview with her and two others", ()),
        ("Rejected by Costa for barista by phone yesterday from Shona", ()),
    ],
)
def test_who_told_them_is_whom_they_met(text: str, met: tuple[str, ...]) -> None:
    """Where "with her" says so, it is not asked again."""
    case = read(text)
    assert case.met_names == met
    assert (case.met == "one") is bool(met)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("round was three, last with Director Mr. Suresh Iyer", "final"),
        ("it was the final round with the director", "final"),
        ("they asked me to sign in on their portal", "application"),
        ("I only sent my CV", "application"),
    ],
)
def test_rounds_undo_a_no_on_paper(text: str, stage: str) -> None:
    """A notice that thanks for an interest says little about how far it had gone."""
    known = Case(id="c", opened=NOW, employer="HCLTech", told="email", stage="application")
    assert telling.read(known, text, CONTEXT).stage == stage


@pytest.mark.parametrize(
    ("text", "met", "names"),
    [
        ("Arup rejected me by email, interview with three people", "several", ()),
        ("Arup turned me down after an interview with two managers", "several", ()),
        ("Arup turned me down after an interview with 3 people from HR", "several", ()),
        ("Arup turned me down after an interview with the whole team", "several", ()),
        ("Acme emailed, I met four people in a row, its a no", "several", ()),
        ("Acme emailed Friday, final round, panel of four, its a no", "panel", ()),
        ("Acme emailed Friday after a panel interview, its a no", "panel", ()),
        ("the panel said I was too quiet, Acme emailed yesterday", "panel", ()),
        ("interview by a four person panel at Leeds Council, letter yesterday, no", "panel", ()),
        ("Acme rejected me after my interview with Dana and two colleagues", "several", ("Dana",)),
        ("Acme emailed a no after the interview with Dana and her boss", "several", ("Dana",)),
        ("Arup rejected me after the interview with Dana", "one", ("Dana",)),
        ("Acme rejected me after the interview with the hiring manager", "one", ("the hiring manager",)),
        ("Acme rejected me after the interview with the team lead", "one", ("the team lead",)),
        ("I applied as a solar panel installer at Acme, they emailed a no after the interview with Dana", "one", ("Dana",)),
    ],
)
def test_how_many_they_met_is_no_name(text: str, met: str, names: tuple[str, ...]) -> None:
    """ "Three people" and "a panel of four" say how many they met; nobody is called so, and whom they liked is asked."""
    case = read(text)
    assert (case.met, case.met_names) == (met, names)


@pytest.mark.parametrize(
    ("text", "no_reply"),
    [
        ("The portal of Arup says rejected since yesterday, I had an interview with Sara Lim", True),
        ("their website says unsuccessful", True),
        ("Status on Workday changed to not selected", True),
        ("I checked the careers page and it says no longer under consideration", True),
        ("Arup texted me a no after the interview with Sara", False),
        ("Arup sent me a whatsapp saying no", False),
        ("Arup wrote to me on their portal that I am rejected, signed by Ana Diaz", False),
        ("The no came by text, their website had said nothing", False),
        ("Arup emailed me a no, and their portal says rejected as well", False),
    ],
)
def test_nobody_reads_what_is_sent_to_a_page(text: str, no_reply: bool) -> None:
    """A status on a page is no message that can be answered; a text, or a message on such a page, is one."""
    assert read(text).no_reply is no_reply


@pytest.mark.parametrize(
    ("telling", "words"),
    [
        ("Tesco emailed today, its a no, they said my answers were too long, Im ok", "my answers were too long"),
        ("She said I was too quiet and I'm gutted about it", "I was too quiet"),
        ("She said I was too quiet, and I'm really gutted", "I was too quiet"),
        ("They said I'm too quiet", "I'm too quiet"),
    ],
)
def test_how_they_are_is_no_word_of_the_employers(telling: str, words: str) -> None:
    """What was said to them ends where they say how they are."""
    assert told_words(telling, CONTEXT.language.split, CONTEXT.language.feedback) == words


@pytest.mark.parametrize(
    ("text", "policy"),
    [
        ("Arup emailed today, its a no, feedback is only given through a form on their site", "form"),
        ("they only give feedback through a form", "form"),
        ("feedback only on request through an online form", "form"),
        ("feedback is given only via their candidate portal", "portal"),
        ("they give feedback by phone only", "phone"),
        ("they don't give feedback by email, only by phone", "phone"),
        ("no feedback, they say", "no_feedback"),
        ("we do not give feedback. You can fill in our candidate form", "no_feedback"),
        ("they gave me feedback over lunch", ""),
    ],
)
def test_a_way_that_is_left_is_no_refusal(text: str, policy: str) -> None:
    """ "Only through a form" names the way to take (G5); it does not say that there is none (G4)."""
    assert read(text).policy == policy


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("no word from Arup since my interview, they promised to tell me by last Monday", "2026-11-16"),
        ("they said they would let me know by 12 November and nothing", "2026-11-12"),
        ("nothing from Lidl, they said I'd hear by Wednesday", "2026-11-25"),
        ("they said they would decide by majority", "None"),
    ],
)
def test_a_promised_day_may_have_gone_by(text: str, day: str) -> None:
    """The status question counts from the day that was promised, also where it is over (B6)."""
    assert str(read(text).promised_by) == day


@pytest.mark.parametrize(
    ("text", "wants"),
    [
        ("nah not bothered about the money just wanna know what i did wrong", "unknown"),
        ("not interested in the scores", "unknown"),
        ("I am not fussed about the pay", "unknown"),
        ("I do not want to pursue that", "unknown"),
        ("I do not want to go through the details", "unknown"),
        ("I still do not want to work there", "no"),
        ("I do not want the job any more", "no"),
        ("not interested in working there", "no"),
        ("not bothered about the job", "no"),
        ("I really want to work there", "yes"),
    ],
)
def test_what_is_not_wanted_is_the_job(text: str, wants: str) -> None:
    """The money, a complaint or the scores are not the job; and a wish that is denied is no wish for it."""
    assert read(text).wants == wants


@pytest.mark.parametrize(
    ("text", "feedback"),
    [
        ("no im not asking why, i know why", ""),
        ("I'm not begging them for anything", ""),
        ("I am not going to ask for feedback", ""),
        ("they will not give feedback", "refused"),
        ("he said they are not giving feedback", "refused"),
    ],
)
def test_what_they_do_not_ask_is_not_refused(text: str, feedback: str) -> None:
    """That somebody will not ask is no word of the company's."""
    assert read(text).feedback == feedback


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Disappointed, third rejection this month", ""),
        ("Devastated, rejected again", ""),
        ("So upset, third rejection this month", ""),
        ("wait actually, it was the vac scheme", ""),
        ("Gutted, no from Tesco", "Tesco"),
        ("Boots, no again", "Boots"),
    ],
)
def test_a_feeling_is_no_employer(text: str, employer: str) -> None:
    assert read(text).employer == employer


def test_names_alone_are_those_who_were_met() -> None:
    """ "Their names were Priya and Tom" says nothing of who brought the news."""
    case = read("Two people. Their names were Priya and Tom.", told="email")
    assert (case.person, case.met_names) == ("", ("Priya", "Tom"))
    case = read("Their names are Priya and Tom", told="email", person="Emma")
    assert (case.person, case.met_names) == ("Emma", ("Priya", "Tom"))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Charité rejected me by email. I had interview with Prof. Weber and one senior doctor.", ("Prof. Weber",)),
        ("I spoke with Dr Patel for half an hour and then they rejected me", ("Dr Patel",)),
        ("Rejected by email from Mrs Lindner", ()),
    ],
)
def test_somebody_with_a_title_was_met(text: str, names: tuple[str, ...]) -> None:
    assert read(text).met_names == names


@pytest.mark.parametrize(
    ("text", "promised"),
    [("Phil told me they'd decided before the interview anyway", ""), ("they said they'd decide by friday", "decide")],
)
def test_what_was_decided_is_no_promise(text: str, promised: str) -> None:
    assert read(text).promised == promised


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("My boss Phil told me in our 1:1 on Friday that Karen got it", "in_interview"),
        ("My manager told me in our one-to-one today that I did not get the promotion to team lead", "in_interview"),
        ("I didn't get the promotion. my boss told me at my appraisal yesterday", "in_interview"),
        ("my boss emailed me after our 1:1 that Karen got it", "email"),
    ],
)
def test_told_by_their_own_boss(text: str, told: str) -> None:
    """In a talk of the two, it was face to face."""
    assert read(text).told == told


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("I met the creative director Luca and a senior designer called Fi", ""),
        ("Luca, a designer, called me this morning", "Luca"),
        ("the manager Luca called yesterday", "Luca"),
    ],
)
def test_who_is_called_something_has_called_nobody(text: str, person: str) -> None:
    """ "A designer called Fi" brought no news, and nor did who stands beside her."""
    case = read(text, told="email", employer="Pentagram")
    assert (case.person, case.employer) == (person, "Pentagram")


def test_a_company_that_is_called_something() -> None:
    assert read("rejected by a start-up called Kora yesterday").employer == "Kora"


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("My application for shift lead at Ocado got knocked back, the manager Gary rang me this morning", "unknown"),
        ("i applied to Lidl for cashier and Karen from there called to say no", "unknown"),
        ("Gary from Ocado rang to say no, I never got past the application stage", "application"),
        ("my CV didn't make it at Bupa, Jo phoned me", "application"),
        ("i applied at tesco and got an email from sue saying no", "application"),
    ],
)
def test_who_is_rung_may_have_met_them(text: str, stage: str) -> None:
    """Somebody by name who rings about an application: how far it had gone is asked, and not supposed."""
    assert read(text).stage == stage
