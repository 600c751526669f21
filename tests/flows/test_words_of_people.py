"""What people type: days that have been, people whom they met, places, quiet hours."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot import pages, places
from bot.context import Context
from bot.flows import _case
from bot.heard import how_they_are, telling
from bot.heard.already import times_written
from bot.heard.days import past_day, right_day
from bot.heard.hours import quiet_span
from bot.heard.whom_met import how_many
from bot.records import Case, Person
from bot.understanding import language
from tests.flows.saying import after

NOW = datetime(2026, 11, 25, 14, 0, tzinfo=ZoneInfo("Europe/London"))
"""A Wednesday."""
CONTEXT = Context(now=NOW, person=Person(introduced=True), language=language(pages.folder("advice")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("yesterday", date(2026, 11, 24)),
        ("the day before yesterday", date(2026, 11, 23)),
        ("just now", date(2026, 11, 25)),
        ("an hour ago", date(2026, 11, 25)),
        ("last night", date(2026, 11, 24)),
        ("three days ago", date(2026, 11, 22)),
        ("2 weeks ago", date(2026, 11, 11)),
        ("a month ago", date(2026, 10, 26)),
        ("last week", date(2026, 11, 18)),
        ("last month", date(2026, 10, 26)),
        ("on monday", date(2026, 11, 23)),
        ("last wednesday", date(2026, 11, 18)),
        ("purple", None),
    ],
)
def test_days_that_have_been(text: str, expected: date | None) -> None:
    """A day in the past is understood as people say it; what is none is none."""
    assert past_day(text, CONTEXT) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no wait, it was yesterday", date(2026, 11, 24)),
        ("actually it was yesterday, not today", date(2026, 11, 24)),
        ("no, not today, yesterday", date(2026, 11, 24)),
        ("sorry, last friday", date(2026, 11, 20)),
        ("no wait they told me on 20 November", date(2026, 11, 20)),
        ("it was by email on tuesday", date(2026, 11, 24)),
        ("actually they phoned", None),
        ("sorry this morning was bad", None),
        ("actually i have an interview on monday", None),
    ],
)
def test_the_day_put_right(text: str, expected: date | None) -> None:
    """A correction of the day is one of the day alone, without what it was not."""
    assert right_day(text, CONTEXT) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("three people, all together", "panel"),
        ("two people", "several"),
        ("just the manager", "one"),
        ("1 woman", "one"),
        ("12 people", "several"),
        ("nobody", "none"),
        ("no, no interview, only the test", "none"),
        ("just an online test", "none"),
        ("Helen", "one"),
        ("whatever", "unknown"),
    ],
)
def test_people_whom_one_met(text: str, expected: str) -> None:
    """A short answer about people is counted."""
    assert how_many(text) == expected


@pytest.mark.parametrize(
    ("text", "person", "met"),
    [
        ("Rejected by Larkfield by email yesterday. I had interviewed with Declan last week.", "", ("Declan",)),
        ("Interview with Declan at Larkfield went well, then a rejection email this morning", "", ("Declan",)),
        ("I met Piotr, the hiring manager, and Anna from HR. Anna emailed me the rejection.", "Anna", ("Piotr",)),
        ("Declan interviewed me on Monday and today I got an email saying no", "", ("Declan",)),
        ("I spoke with Declan and Piotr at Monzo, they rejected me by email today", "", ("Declan", "Piotr")),
        ("The hiring manager Piotr said he really liked me, then HR emailed a no", "", ("Piotr",)),
        ("interviewed by Declan, then Piotr emailed me a no", "Piotr", ("Declan", "Piotr")),
        ("Dana rang me to say no", "Dana", ()),
        ("Declan from HR rang me, it's a no after the interview", "Declan", ()),
        ("got a whatsapp off lisa the manager at the bakery, not got it", "lisa", ()),
        ("rejection from Piotr, the hiring manager at Monzo", "Piotr", ()),
    ],
)
def test_who_told_and_whom_one_met(text: str, person: str, met: tuple[str, ...]) -> None:
    """Who wrote or rang has told them; who interviewed has not."""
    case = telling.read(Case(id="1", opened=NOW), text, CONTEXT)
    assert (case.person, case.met_names) == (person, met)


@pytest.mark.parametrize(
    ("text", "person", "met"),
    [
        ("you left out Piotr, the hiring manager", "Anna", ("Declan", "Piotr")),
        ("no, Anna only interviewed me", "", ("Declan", "Anna")),
        ("Anna didn't tell me, she interviewed me", "", ("Declan", "Anna")),
        ("actually Piotr told me", "Piotr", ("Declan",)),
    ],
)
def test_who_told_is_put_right(text: str, person: str, met: tuple[str, ...]) -> None:
    """A manager named besides is one whom they met, and no teller."""
    told = Case(id="1", opened=NOW, told="email", stage="interview", person="Anna", met="one", met_names=("Declan",))
    case = telling.read(told, text, CONTEXT, corrected=True)
    assert (case.person, case.met_names) == (person, met)


def test_the_job_of_somebody_there_is_not_the_one_applied_for() -> None:
    """Who told them is a manager; they need not have wanted to be one."""
    case = telling.read(Case(id="1", opened=NOW, employer="Accenture"), "Declan told me, he is the hiring manager", CONTEXT)
    assert (case.person, case.role) == ("Declan", "")


@pytest.mark.parametrize(
    ("text", "country", "zones"),
    [
        ("uk", "GB", ("Europe/London",)),
        ("I live in Leeds", "GB", ("Europe/London",)),
        ("im in new york city", "US", ("America/New_York",)),
        ("uk, manchester", "GB", ("Europe/London",)),
        ("Europe/Berlin", "DE", ("Europe/Berlin",)),
        ("Asia/Tashkent", "", ("Asia/Tashkent",)),
        ("gmt+2", "", ("Etc/GMT-2",)),
        ("UTC-5", "", ("Etc/GMT+5",)),
        ("utc", "", ("UTC",)),
    ],
)
def test_places_as_people_say_them(text: str, country: str, zones: tuple[str, ...]) -> None:
    """A country, a town, a zone's name or an offset is understood."""
    found = places.find(text)
    assert found is not None
    assert (found.country, found.zones) == (country, zones)


@pytest.mark.parametrize("text", ["", "???", "Nowhere/Atall", "gmt+99", "somewhere over the rainbow, way up high, they say so"])
def test_what_is_no_place(text: str) -> None:
    """What names no place is no place, and breaks nothing."""
    assert places.find(text) is None


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Brasil", "BR"),
        ("Deutschland", "DE"),
        ("España", "ES"),
        ("polska", "PL"),
        ("Türkiye", "TR"),
        ("brum", "GB"),
        ("manc", "GB"),
        ("glasgae", "GB"),
        ("birmigham uk", "GB"),
        ("uk fine", "GB"),
        ("near Leeds", "GB"),
        ("the Leeds area", "GB"),
        ("Dorset, near Dorchester", "GB"),
        ("germny", "DE"),
    ],
)
def test_places_in_ones_own_spelling(text: str, country: str) -> None:
    """Own names of countries, what people call their town, and slips of the pen."""
    found = places.find(text, loosely=True)
    assert found is not None
    assert found.country == country


@pytest.mark.parametrize("text", ["never", "later", "nothing", "thanks", "remote", "im fine", "nice", "at home"])
def test_words_that_are_no_place(text: str) -> None:
    """However loosely one reads."""
    assert places.find(text, loosely=True) is None


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("I'm a nurse in Leeds and they turned me down", "GB"),
        ("I'm from Brazil but living in Dublin, and Stripe said no", "IE"),
        ("im in tears in my car", ""),
        ("I'm interested in London jobs", ""),
        ("I had an interview in Leeds", ""),
        ("I was in Paris then", ""),
    ],
)
def test_where_they_are_in_a_telling(text: str, country: str) -> None:
    """It is asked only where it was not said."""
    found = places.told(text)
    assert (found.country if found else "") == country


def test_a_country_with_several_zones_asks_for_the_town() -> None:
    """Canada has several zones; each of them exists."""
    found = places.find("canada")
    assert found is not None
    assert len(found.zones) > 1
    assert all(datetime(2026, 1, 1, tzinfo=UTC).astimezone(ZoneInfo(zone)) for zone in found.zones)


def test_every_place_has_a_zone_that_exists() -> None:
    """Every zone of the page of places is known to the time zone database."""
    assert all(ZoneInfo(zone) for place in places._names().values() for zone in place.zones)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20-9", (time(20), time(9))),
        ("10pm to 7am", (time(22), time(7))),
        ("from 22:30 until 07:15", (time(22, 30), time(7, 15))),
        ("9 to 9", None),
        ("25 to 7", None),
        ("at night", None),
    ],
)
def test_quiet_hours(text: str, expected: tuple[time, time] | None) -> None:
    """Quiet hours are understood in the usual ways; nonsense is none."""
    assert quiet_span(text) == expected


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("I mailed them twice already and nothing.", 2),
        ("I emailed two weeks ago, no answer", 1),
        ("I called on monday. I emailed on friday.", 2),
        ("ive messaged her 3 times", 2),
        ("I sent my CV twice", 0),
        ("they called me twice", 0),
        ("i asked them about it in the interview", 0),
    ],
)
def test_how_often_they_have_written_into_a_silence(text: str, times: int) -> None:
    assert times_written(text) == times


def test_what_stands_behind_a_town_says_which() -> None:
    at = {"Paris Texas": ("US", "America/Chicago"), "London Ontario": ("CA", "America/Toronto"), "Leeds": ("GB", "Europe/London")}
    for said, (country, zone) in at.items():
        assert places.find(said) == places.Place(country, (zone,))


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("I'm done, I'm not applying any more", True),
        ("I give up", True),
        ("I can't keep applying", True),
        ("I'm done with applications", True),
        ("I am never applying for anything again", True),
        ("I'm never applying to Tesco again", False),
        ("I'm not applying there again", False),
        ("I won't give up", False),
        ("I gave up a good job for this", False),
        ("they said not to apply again", False),
        ("I'm done with the form", False),
    ],
)
def test_they_have_done_with_applying(text: str, done: bool) -> None:
    """Said of all applying; one employer, one form or another's word is something else."""
    assert how_they_are.gives_up(text) is done


@pytest.mark.parametrize(
    "text", ["I'm done, I'm not applying any more", "I'm on universal credit and they'll sanction me if I don't apply"]
)
def test_what_they_live_on_and_give_up_is_no_word_of_the_employer(text: str) -> None:
    """No stage, no reason, no closed door and no employer is made of it."""
    before = Case(id="c", opened=NOW)
    assert _case.facts(telling.read(before, text, CONTEXT)) == ()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("since two weeks now nothing from Barclays", 14),
        ("B&Q has not replied in 10 days after my interview", 10),
        ("no reply for a month", 30),
        ("6 weeks of silence", 42),
        ("they said I have three weeks notice", 0),
        ("after a two week trial they ghosted me", 0),
        ("never heard back", 0),
    ],
)
def test_how_long_it_has_been_quiet(text: str, days: int) -> None:
    """Told once, it need not be asked."""
    assert telling.quiet_for(text) == days


def test_what_is_no_company() -> None:
    """A name that is denied is dropped, and the employer that stands there stays."""
    known = Case(id="c", opened=NOW, employer="Royal Infirmary")
    after = telling.read(known, "Ward isn't a company, the ward manager phoned me", CONTEXT, corrected=True)
    assert after.employer == "Royal Infirmary"
    wrong = Case(id="c", opened=NOW, employer="Ward")
    assert telling.read(wrong, "I told you, Ward isn't a company", CONTEXT, corrected=True).employer == ""
    assert telling.read(wrong, "I don't have a case with Ward", CONTEXT, corrected=True).employer == ""


def test_the_recruiters_whole_name() -> None:
    """Who the recruiter was is kept, and is not said to have told them."""
    case = telling.read(Case(id="c", opened=NOW, employer="Arup"), "The recruiter was Meera Shah", CONTEXT)
    assert (case.recruiter, case.person) == ("Meera Shah", "")


@pytest.mark.parametrize(
    ("text", "wants"),
    [
        ("Acme said no five weeks ago and I still haven't got over it", "unknown"),
        ("Acme said no and I cried over it all night", "unknown"),
        ("Acme said no. honestly I'm over it", "no"),
    ],
)
def test_not_over_it_is_no_word_about_the_job(text: str, wants: str) -> None:
    """Who has not got over a no may well still want the job."""
    assert telling.read(Case(id="1", opened=NOW), text, CONTEXT).wants == wants


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("my time zone is wrong, im in Los Angeles", "America/Los_Angeles"),
        ("change my time zone to Berlin", "Europe/Berlin"),
        ("im in Los Angeles now", "America/Los_Angeles"),
        ("I am in bed now", ""),
        ("I am in Berlin for the interview tomorrow", ""),
    ],
)
def test_a_time_zone_put_right(text: str, zone: str) -> None:
    found = places.put_right(text)
    assert (found.zones[0] if found else "") == zone


OF_EMMA = "Rejected by Arup for engineer by email from Emma Stone yesterday"


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("the interviewer's name was Pauline", "Pauline"),
        ("round was three, last with Director Mr. Suresh Iyer", "Suresh Iyer"),
        ("the last round was with the director, Suresh Iyer", "Suresh Iyer"),
    ],
)
def test_who_interviewed_has_not_told_them(text: str, met: str) -> None:
    case = after(OF_EMMA, text).case
    assert (case.person, case.employer) == ("Emma Stone", "Arup")
    assert case.met_names == (met,)


@pytest.mark.parametrize("text", ["ill ring her then", "I'll call her tomorrow then", "maybe I should phone them"])
def test_what_they_mean_to_do_is_not_how_it_was_told(text: str) -> None:
    assert after(OF_EMMA, text).case.told == "email"


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("got knocked back from amazon for team lead lol", "filled", "unknown"),
        ("My application at GTBank was rejected yesterday by email. Mr Adebayo Okafor signed it.", "filled", "unknown"),
        ("Rejected by Tesco by phone yesterday / it was just her and another man in the interview", "reasons", ()),
        ("Oh splendid, another one. Deloitte, rejected by telephone this morning by one Fiona Marsh.", "reasons", ()),
        ("they turned me down and i cant pay the rent on friday", "told_on", None),
        ("they turned me down and i cant pay the rent on friday", "reasons", ()),
        (f"{OF_EMMA} / yes / write it / I wan beg them make dem reconsider", "door", ""),
        (f"{OF_EMMA} / yes / write it / I prefer to leave out that I apply again, because I do not wish to.", "door", ""),
        ("I would like to tell you that I was not selected by Boots", "wants", "unknown"),
        ("BAE turned me down by letter on Wednesday. Signed P. Harcourt.", "employer", "BAE"),
        ("BAE turned me down by letter on Wednesday. Signed P. Harcourt.", "person", "P. Harcourt"),
        ("Turned down by Costa by phone yesterday from Shona, efter an interview wi her", "role", ""),
        ("I just dey vex. GTBank don reject me for the graduate trainee role.", "person", ""),
        ("I received a rejection by email yesterday from Anne.", "employer", ""),
        ("I received a rejection by email yesterday from Anne.", "person", "Anne"),
        # What does say so is heard as before.
        ("Rejected by Boots by email yesterday, they went with someone stronger", "reasons", ("stronger_candidate",)),
        ("Rejected by Boots by email yesterday, they gave it to someone else", "filled", "yes"),
        ("I'd love to work at Boots still, but they rejected me yesterday", "wants", "yes"),
    ],
)
def test_nothing_is_understood_that_was_not_said(text: str, field: str, value: object) -> None:
    assert getattr(after(text).case, field) == value


@pytest.mark.parametrize(
    "text", ["no revert till now", "hello again, no reply from her until now", "nothin back", "nothing from Emma yet"]
)
def test_no_answer_to_a_request_is_no_new_silence(text: str) -> None:
    told = after(f"{OF_EMMA} / yes / write it / I've sent it", text, hours=150)
    assert len(told.cases) == 1
    assert "rejection.sorry_silence" not in told.said


def test_a_wish_for_a_change_is_no_draft() -> None:
    """Neither with the words it is about in front, nor with a reason behind it."""
    ready = f"{OF_EMMA} / yes / write it"
    assert after(ready, 'You wrote "time you gave me". They gave me none. Please remove it.').at == "draft.ready"
    assert after(ready, "Can you make it more formal please, I am afraid that I will look rude").at == "draft.ready"


def test_whit_dae_ye_dae_wi_ma_data() -> None:
    told = after("whit dae ye dae wi ma data")
    assert not told.cases
    assert "common.from" in told.said
