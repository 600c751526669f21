"""What the texts of strangers had shown to be misread, each by an example of its class and its near misses."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

import pytest

from bot.language.account import read_account
from bot.language.account.reading import cheaply

NOW = datetime(2026, 11, 18, 14, 0)  # noqa: DTZ001 -- the message's own local time
"""A Wednesday."""
Kind = Literal["notice", "account"]


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Acme rejected me after my interview with Dana and Raj", "Acme"),
        ("acme rejected me after my interview with dana and raj", "acme"),
        ("my interview at Jack and Jones ended with a no", "Jack and Jones"),
        ("so at the interview at Majestic Wine Rob said to me there and then it's a no", "Majestic Wine"),
        ("The interview at Channel 4 went well but they said no", "Channel 4"),
        ("I interviewed at Tesco 3 weeks ago and they said no", "Tesco"),
        (
            "I applied to both Aldi and Lidl. Aldi wants to see me next week; Lidl wrote on Monday by email that there had been "
            "a stronger candidate.",
            "Lidl",
        ),
        ("Marks and Spencer rejected me after the interview", "Marks and Spencer"),
    ],
)
def test_whose_no_it_was(text: str, employer: str) -> None:
    """Neither the two who interviewed nor who spoke is part of the employer's name, and who still wants them has not said no."""
    assert read_account(text, "account", NOW).employer.value == employer


@pytest.mark.parametrize(
    "text",
    ["actually Bosch rejected me too", "Actually Bosch rejected me too", "oh and also Bosch rejected me", "Today Bosch said no"],
)
def test_a_word_before_the_name_takes_nothing_from_it(text: str) -> None:
    """Behind a word such as "actually" a name acts as plainly as at the beginning."""
    found = read_account(text, "account", NOW).employer
    assert found.value == "Bosch"
    assert found.sure > 0.7


@pytest.mark.parametrize(
    ("text", "kind", "employer"),
    [
        ("Brightwell Retail Careers Portal\nApplication: Store Assistant\nStatus: Not progressed", "notice", "Brightwell Retail"),
        ("Text message\nVantor: Unfortunately you were not successful. Reply STOP to opt out.", "notice", "Vantor"),
    ],
)
def test_the_employer_where_a_portal_or_a_message_names_it(text: str, kind: Kind, employer: str) -> None:
    """A portal is no part of its owner's name, and a message may say first what it is."""
    assert cheaply(text, kind, NOW).reading.employer.value == employer


@pytest.mark.parametrize(
    ("text", "kind", "person"),
    [
        ("Jane Street said no on Monday by email.", "account", ""),
        ("Travis Perkins rang today about yard operative.", "account", ""),
        ("Chef Bernd of Kantine Nord emailed me that I'm not taken as cook.", "account", "Chef Bernd"),
        ("Sasha Lane of Lane Motors rang to say no", "account", "Sasha Lane"),
        ("Your candidacy has ended.\n\nSuperintendent P. Nolan", "notice", "Superintendent P. Nolan"),
        ("The other lady starts as Veterinary Nurse in April.", "notice", ""),
        ("Sorry, it's a no from us. April", "notice", "April"),
    ],
)
def test_of_one_name_there_is_one_bearer(text: str, kind: Kind, person: str) -> None:
    """A word of the employer's name is nobody, unless it is somebody of theirs; nor is a month in which something starts."""
    assert read_account(text, kind, NOW).person.value == person


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The other lady starts as Veterinary Nurse in April.", "Veterinary Nurse"),
        ("We had two Brand Manager openings and neither is yours.", "Brand Manager"),
        ("Quick one on Clinical Trial Assistant. Northgate Pharma won't be seeing you.", "Clinical Trial Assistant"),
        ("Thank you for your interest in the role of Shift Manager.", "Shift Manager"),
        ("We have filled the post of Head of Spring Campaigns.", "Head of Spring Campaigns"),
    ],
)
def test_a_post_has_its_own_ends(text: str, role: str) -> None:
    """When somebody starts and how many there were is no part of a post; a trial may be."""
    assert read_account(text, "notice", NOW).role.value == role


@pytest.mark.parametrize(
    ("text", "kind", "stage"),
    [
        ("Thank you for applying. The panel has now drawn up its shortlist and others met the criteria more closely.", "notice",
         "application"),
        ("The panel was impressed with your answers but has appointed somebody else.", "notice", "interview"),
        ("Thank you for sitting the tests. Only the candidates with the best marks go on to interviews.", "notice", "test"),
        ("Before any candidate is called to interview we ask for five years. Your form shows three.", "notice", "application"),
        ("You were one of five people called to interview and it was good of you to come.", "notice", "interview"),
        ("So fun to have you round the studio. The role is not yours.", "notice", "interview"),
        ("They do not invite me because my diploma is not recognised.", "account", "application"),
        ("after my interview they didn't invite me to the second round", "account", "interview"),
    ],
)  # fmt: skip
def test_a_stage_that_others_reach_is_not_theirs(text: str, kind: Kind, stage: str) -> None:
    """A panel that only reads papers, and a stage to which others go, were not reached."""
    assert read_account(text, kind, NOW).stage.value == stage


@pytest.mark.parametrize(
    ("text", "kind", "door"),
    [
        ("I regret to inform you that you have not been placed on the list of successful candidates.", "notice", "none"),
        ("We will keep you on the list for later vacancies.", "notice", "generic"),
        ("Your candidacy has ended and cannot be reopened.", "notice", "closed"),
        ("The matter is closed.", "notice", "closed"),
        ("trial day at Kwik Fit, gaffer said you're too slow, dont bother stopping till the end", "account", "none"),
        ("she said don't bother coming back", "account", "closed"),
    ],
)
def test_a_list_and_an_end_are_no_way_back(text: str, kind: Kind, door: str) -> None:
    """A list of those who were chosen is no list for later, and what cannot be reopened is shut."""
    assert read_account(text, kind, NOW).door.value == door


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("They gave no reason, but I suspect it was my age, or that I asked for too much money.", "none"),
        ("KPMG turned me down by email after my interview. They didn't say why. I rambled a lot and I was late.", "none"),
        ("Rejected by Aldi, no reason given. I was five minutes late and I keep thinking it's that.", "none"),
        ("no reason whatsoever from Arup, my mate says they only want people with a masters", "none"),
        ("I bet they wanted someone younger. Aldi just said no.", "none"),
        ("My dad reckons it's my accent. Lidl only wrote that it was a no.", "none"),
        ("Palantir rejected me by email after the interview. my housemate got in and says they only want people who've done "
         "competitive programming but what does he know", "none"),
        ("my mum thinks I wasn't confident enough but Arup only said they had stronger people", "stronger_candidate"),
        ("I think it was because of my hijab but the letter says just 'not fit for our team'", "generic_fit"),
        ("They told me I was too quiet. My sister says so too.", "behaviour"),
        ("she said maybe my answers were too long", "behaviour"),
        ("No reason given at first but when I rang she said I lacked experience.", "experience"),
        ("They gave no other reason than that I lacked audit experience.", "experience"),
        ("They told me I need two years in a pharmacy first. There's no reason for me to argue.", "experience"),
    ],
)  # fmt: skip
def test_what_is_supposed_is_no_reason(text: str, reason: str) -> None:
    """What the person or a friend supposes is no ground and no feedback, least of all where the telling says that none was given;
    what they are told to have said is."""
    found = read_account(text, "account", NOW)
    assert [r.value for r in found.reason] == [reason]
    assert (found.feedback.value == "given") == (reason in ("experience", "behaviour"))


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("The piece was beyond you on Sunday, so it is a no.", "notice", False),
        ("We need someone who can work on Sunday and you cannot.", "notice", True),
        ("I need a Location Manager who has been through a long shoot, and you have only done commercials.", "notice", False),
        ("The location did not suit you.", "notice", True),
    ],
)
def test_a_day_or_a_post_is_no_matter_of_hours_or_place(text: str, kind: Kind, found: bool) -> None:
    """When something happened, and what a post is called, says nothing of hours or places."""
    reasons = {reason.value for reason in read_account(text, kind, NOW).reason}
    assert ("pay_location_or_availability" in reasons) is found


@pytest.mark.parametrize(
    "text",
    [
        "You slagged off two shops in the interview.",
        "In the interview you spoke badly of your last employer, and so it is a no.",
        "We felt that running down your old team was not the way to answer.",
    ],
)
def test_running_others_down_is_behaviour(text: str) -> None:
    """Ill words of others are something that was done."""
    assert "behaviour" in {reason.value for reason in read_account(text, "notice", NOW).reason}


@pytest.mark.parametrize(
    ("text", "told", "day"),
    [
        ("Des from Wren Joinery rung monday. did me trial day as joiner, me dovetails was gappy he says", "call", 16),
        ("Mick rung yesterday. had me lay a few bricks at the trial n he says me joints is all over", "call", 17),
        ("Sue rang yesterday, invited me for a second interview, then emailed this morning it's a no", "email", 18),
        ("monzo just changed my status in the app on sunday", "portal_or_text", 15),
        ("they just told me straight out on Friday that I was too slow", "in_interview", 13),
        ("just got off the phone with the woman I met on Monday, it's a no", None, 18),
        ("I just got the no for the job I interviewed for on Monday", None, 18),
        ("I interviewed on Monday and they just emailed, no", "email", 18),
    ],
)
def test_a_day_beside_just_goes_before_it(text: str, told: str | None, day: int) -> None:
    """Who rang on a day has told by phone; "just" is today unless its clause names a day, and that is not the interview's."""
    found = read_account(text, "account", NOW)
    assert found.date.value == date(2026, 11, day)
    assert told is None or found.told.value == told


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("I was turned down by Slaughter and May after the final round", "Slaughter and May"),
        ("Slaughter and May rejected me yesterday", "Slaughter and May"),
        ("Rejected by Hello Fresh yesterday", "Hello Fresh"),
        ("hello fresh rejected me", "hello fresh"),
        ("Well Pharmacy turned me down", "Well Pharmacy"),
        ("Got turned down for Teach First after the assessment day", "Teach First"),
        ("I interviewed at Hello Sunshine and they said no", "Hello Sunshine"),
        ("Rejected by Just Park by email", "Just Park"),
        ("got the no from Four Seasons Care today", "Four Seasons Care"),
        ("Well Tesco turned me down", "Tesco"),
        ("Hello Bosch rejected me", "Bosch"),
        ("Just Bosch rejected me", "Bosch"),
        ("Rejected by Tesco and May is the next round", "Tesco"),
        ("Absage von Siemens", "Siemens"),
        ("Refus de Carrefour", "Carrefour"),
    ],
)
def test_a_word_that_opens_a_sentence_may_belong_to_a_name(text: str, employer: str) -> None:
    """A well-known name keeps its words, and so does one that a preposition leads to; a sentence's own first word is none."""
    assert read_account(text, "account", NOW).employer.value == employer


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Kena rejected by DBS", "DBS"),
        ("I kena rejected by DBS", "DBS"),
        ("DBS rejected me", "DBS"),
        ("I kena rejected by DBS for analyst role last Sunday", "DBS"),
        ("Aldi rejected by email", "Aldi"),
        ("rejected by HMRC", "HMRC"),
        ("I interviewed at BA and they said no", "BA"),
        ("my DBS check failed and Mencap rejected me", "Mencap"),
        ("They said no at the end because of my DBS", ""),
        ("rejected by HR", ""),
        ("rejected by ATS", ""),
        ("Nordea turned me down by email yesterday", "Nordea"),
        ("Dada rejected by Grab", "Grab"),
    ],
)
def test_who_is_rejected_is_no_employer_and_an_abbreviation_may_be_one(text: str, employer: str) -> None:
    """ "Rejected by" says who acts; a check's abbreviation is a firm's only where an employer stands."""
    assert read_account(text, "account", NOW).employer.value == employer


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("got turned down by a firm in Burton", ""),
        ("I got knocked back from a school in Yeovil", ""),
        ("A shop in Redcar turned me down", ""),
        ("The clinic in Sharjah emailed me a no", ""),
        ("I did an Arvo trial at the cafe and they said no", ""),
        ("Arvo trial at Bondi Cafe, they said no", "Bondi Cafe"),
        ("Tesco in Burton turned me down", "Tesco"),
        ("rejected by a company called Burton", "Burton"),
        ("rejected by Burton", "Burton"),
        ("the geologist place in Petrobras is of another", "Petrobras"),
    ],
)
def test_where_an_employer_is_and_when_is_not_its_name(text: str, employer: str) -> None:
    """The town of a firm that nobody names is no employer, nor is the time of a day."""
    assert read_account(text, "account", NOW).employer.value == employer


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("this is Karen, Josh's mum. Josh got rejected by Tesco yesterday", ""),
        ("hi this is Karen, Josh's mum, Tesco told him no", ""),
        ("its Karen josh's mum, josh was rejected by tesco", ""),
        ("im Dave, Mia's dad, Mia was turned down by Asda", ""),
        ("my name is Priya and Infosys rejected me by email", ""),
        ("This is Karen from Tesco, she told me no", "Karen"),
        ("Karen rejected me at Tesco", "Karen"),
        ("Emma Stone turned me down for the job at Arup", "Emma Stone"),
        ("I got a text from the manager Benno saying no", "Benno"),
        ("got a call from the store manager Zdenka, its a no from Aldi", "Zdenka"),
        ("text from the manager Tesco", ""),
        ("Frau Dr. Lindner from Bosch told me no", "Frau Dr. Lindner"),
        ("Herr Prof. Dr. Meyer from Charité phoned", "Herr Prof. Dr. Meyer"),
        ("Dr Lindner from Bosch told me no", "Dr Lindner"),
        ("The manager DM'd me on Instagram to say no.", ""),
    ],
)
def test_who_writes_and_who_was_refused_told_nobody(text: str, person: str) -> None:
    """Who introduces themselves to us did not tell the no; whoever has a post there may, whatever their name is."""
    found = read_account(text, "account", NOW)
    assert found.person.value == person
    assert found.employer.value not in ("Benno", "Karen", "Stone")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They ghosted me then just got a text from the manager Benno saying nah", "portal_or_text"),
        ("ghosted for 3 weeks then got a text saying no", "portal_or_text"),
        ("they ghosted me and then a text saying nah", "portal_or_text"),
        ("ghosted, then a call: nope", "call"),
        ("they ghosted me then I got an email about something else", "silence"),
        ("they ghosted me then nah nothing", "silence"),
    ],
)
def test_a_nah_ends_a_silence(text: str, told: str) -> None:
    """A no in any word for it is one."""
    assert read_account(text, "account", NOW).told.value == told


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("everyone else in my batch has been placed and I got rejected from Wipro", "unknown"),
        ("My batchmates all got hired already, Infosys said no", "unknown"),
        ("All my friends have been hired and Tesco rejected me", "unknown"),
        ("my friends all got jobs but Infosys said they had hired someone else", "yes"),
        ("they hired my friend instead", "yes"),
        ("they hired somebody from my class", "yes"),
    ],
)
def test_that_ones_friends_have_work_fills_no_post(text: str, filled: str) -> None:
    """The jobs of one's fellows are other jobs."""
    assert read_account(text, "account", NOW).filled.value == filled


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It isn't about experience", {"none"}),
        ("they said it wasn't about my experience", {"none"}),
        ("It's not really about your skills or your attitude", {"none"}),
        ("They said it isn't about experience, they just liked the other one more", {"stronger_candidate"}),
        ("it's not about my skills, they said I lacked experience", {"experience"}),
        ("they said it was about experience", {"experience"}),
        ("it isn't just about experience, they said", {"experience"}),
    ],
)
def test_what_it_was_not_about_is_no_reason(text: str, found: set[str]) -> None:
    """A ground that is named to be denied is none; one that is "not just" it stays."""
    assert {reason.value for reason in read_account(text, "account", NOW).reason} == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They said they wanted someone with more runway", {"other"}),
        ("they told me they want somebody with a longer runway ahead of them", {"other"}),
        ("they lacked runway so froze the role", {"cancelled_or_frozen"}),
        ("They said I don't have enough experience", {"experience"}),
    ],
)
def test_years_ahead_are_no_experience(text: str, found: set[str]) -> None:
    """Somebody's runway is how long they may stay, a firm's is its money."""
    assert {reason.value for reason in read_account(text, "account", NOW).reason} == found


@pytest.mark.parametrize("text", ["my dad died last month and now B&Q said no", "i have an interview at Monzo tomorrow at 10"])
def test_a_well_known_name_is_as_sure_as_both_readers_make_it(text: str) -> None:
    """Where rules and encoder agree on a name, it is surer than by the rules alone."""
    assert read_account(text, "account", NOW).employer.sure > 0.9
