"""A question about what to do is answered from the case on hand, and is told apart from what only shares its words."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot import pages
from bot.answering import _WHAT_ABOUT, _WHAT_ROW
from bot.context import Context
from bot.effects import Say
from bot.events import Said
from bot.flows._questions import general, kind_of, of_case, what_now
from bot.flows.ask import in_words
from bot.flows.feeling import Hot, step
from bot.heard.unfair import unfair, worries_about_age
from bot.records import Case, Person
from bot.understanding import language
from tests.flows.saying import after

NOW = datetime(2026, 11, 25, 14, 0, tzinfo=ZoneInfo("Europe/London"))
READ = language(pages.folder("advice"))
CONTEXT = Context(now=NOW, person=Person(introduced=True, zone="Europe/London"), language=READ)
TOLD = Case(
    id="c",
    opened=NOW,
    phase="asking",
    employer="Bosch",
    told="email",
    told_on=date(2026, 11, 24),
    stage="interview",
    person="Dana Weber",
    met="one",
    settled=("feeling", "cooled", "understood"),
)


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("words", "how should I ask her for feedback? | How I should ask her what was wrong? | how do i word it | "
                  "what would I say | what should i put | what do i say to her | how do i ask politely | how should i phrase it"),
        ("whom", "Whom do I write to? The HR is Mrs. Adebayo and the panel head is Mr. Okon | should I ask Keele or Sam | "
                 "who do i ask for feedback i dont know anyones name | do i write to hr or the manager | who gets the email | "
                 "agency or warehouse? | which of them should i contact"),
        ("channel", "can I just email | should I still be calling them? | should I ring the store manager anyway? | "
                    "should i go back in the shop and ask her | why email? can I ring her? | shall i pop in | "
                    "is it ok to text her"),
        ("when", "when do i ring | when should i email them | how long should i wait before i write | how soon should i write"),
        ("late", "Is it too late to ask? | is it too late | isn't it too late now"),
        ("no", "Is that a no? | is it a rejection | so have they turned me down? | does that mean no | was that a no then"),
        ("", "what do i say when they ask why i left | should i tell my wife | how long should i wait before i apply again | "
             "can you write it | can you call me | how do i ask for a raise | when will they call me | should i thank her | "
             "can I message you later | who can read this | can i ask something | what should i wear | how should i start the "
             "interview | when is the call | can i ask why | should I ask them all for feedback? | should i call a doctor | "
             "can i write a review | can i go back | should i write a cover letter | no | I told them no"),
    ],
)  # fmt: skip
def test_what_is_asked(kind: str, texts: str) -> None:
    """Whom, how, when, in what words, and whether it is a no at all."""
    for text in texts.split(" | "):
        assert kind_of(text) == kind, text


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("how should I ask her for feedback?", "ask.words"),
        ("who do i write to", "ask.whom"),
        ("can I just email", "ask.channel"),
        ("when do i write", "ask.when"),
        ("is it too late to ask?", "ask.in_time"),
        ("is that a no?", "ask.a_no"),
        ("what time is it", None),
    ],
)
def test_from_the_case(text: str, line: str | None) -> None:
    """Each is answered by what the strategy of the case says of it."""
    said = of_case(text, TOLD, CONTEXT)
    assert (said.line if said else None) == line


def test_what_the_case_says() -> None:
    """The person and the way are those of the strategy."""
    said = of_case("who do i write to", TOLD, CONTEXT)
    assert said is not None
    assert (said.values["about"], said.values["person"]) == ("Bosch", "Dana Weber")
    assert what_now(TOLD, CONTEXT) is not None


@pytest.mark.parametrize(
    ("change", "text", "line"),
    [
        ({"told": "silence", "interviewed_on": date(2026, 11, 10)}, "is that a no?", "ask.not_a_no"),
        ({"told": "silence", "interviewed_on": date(2026, 11, 10)}, "what would i say", "ask.words_else"),
        ({"told_on": date(2026, 10, 20)}, "is it too late to ask?", "ask.late"),
        ({"phase": "answered"}, "should i ring her", "ask.answered_already"),
        ({"notice": "Please do not contact us again."}, "should I ring the store manager anyway?", "ask.left_alone"),
        ({}, "they said dont contact them again, can i ring anyway", "ask.left_alone"),
        ({"heat": "H3", "heat_at": NOW - timedelta(hours=1)}, "can i call her", "ask.not_now"),
        ({"promised": "ring me", "promised_by": date(2026, 11, 27), "policy": "phone"}, "when do i ring", "ask.named_day"),
        ({"phase": "closed"}, "who do i write to", None),
        ({"told": "unknown"}, "who do i write to", None),
    ],
)
def test_where_the_case_stands(change: dict[str, object], text: str, line: str | None) -> None:
    """A silence is no no; who was answered, or was asked to stay away, asks nothing more; what is hot waits."""
    said = of_case(text, TOLD.model_copy(update=change), CONTEXT)
    assert (said.line if said else None) == line


def test_without_a_case_there_is_a_page() -> None:
    """Every kind of such a question has a page that says it in general."""
    for text in ("who do i ask", "can i just email", "when do i write", "is it too late", "how do i word it", "is that a no"):
        asked = general(text)
        assert asked
        assert READ.advice(asked) is not None, text


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("will they pay back my petrol?", "travel-costs"),
        ("they had me work a saturday for free, can they do that", "unpaid-trial"),
        ("is it ok that the trial shift was unpaid", "unpaid-trial"),
        ("are they allowed to ask if im planning kids", "allowed-questions"),
        ("how long may they keep my application", "keep-my-cv"),
        ("can they use the slides i made for them", "my-work"),
        ("where do i complain about this", "complain"),
        ("who did they give it to", "who-got-it"),
        ("is that discrimination?", "discrimination"),
        ("can they keep this chat", None),
        ("i dont have any job now what do i do", "no-job-now"),
        ("do you keep my cv", "who-can-read"),
    ],
)
def test_rights_and_money(text: str, page: str | None) -> None:
    """What is asked about money, data, one's own work and questions that may not be asked has a page."""
    found = READ.advice(text)
    assert (found.page if found else None) == page or (page is None and found is not None and found.page == "who-can-read")


@pytest.mark.parametrize(
    "text",
    ["is it because of my age do you think?", "do you think it's my age", "could it be my age?", "was it because of my age?"],
)
def test_a_doubt_about_ones_age(text: str) -> None:
    """A doubt that is put to us stops nothing."""
    assert not unfair(text)


def test_the_doubt_is_answered_as_one() -> None:
    """With words for the worry; what was said or done stays what it was."""
    assert worries_about_age("is it because of my age do you think?")
    assert unfair("they asked how old I was, is it because of my age?")
    assert not unfair("is that discrimination?")
    assert unfair("that is discrimination, they asked if i plan kids")


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("what about lidl", "lidl"),
        ("and what about the Lidl one?", "Lidl"),
        ("ok, how about Howdens then", "Howdens"),
        ("what of tesco", "tesco"),
        ("what about it if they say no and I cannot pay the rent in december", None),
    ],
)
def test_what_about_another(text: str, whom: str | None) -> None:
    """The employer that is asked after."""
    said = _WHAT_ABOUT.fullmatch(text)
    assert (said["whom"] if said else None) == whom


def test_codes_are_asked_after() -> None:
    """By themselves or with a word for asking; a road is none."""
    for text in ("what's A26", "what is a27?", "A26?", "explain A26 and A54", "what does A81 mean"):
        assert _WHAT_ROW.match(text), text
    assert not _WHAT_ROW.match("I live off the A40")


def test_sources_are_named() -> None:
    """An article is named by what it is about, and more than two of them by their number."""
    assert "article 2" not in in_words("article 2; the coach's rule")
    assert in_words("articles 0, 1 and 2; studies").startswith("3 published articles")
    assert in_words("Comeback; no legal advice") == "Comeback; no legal advice"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("I want to resign", "feeling.nothing_big"),
        ("i think i'll hand in my notice today", "feeling.nothing_big"),
        ("The letter is signed by HR, a Ms Okafor.", "rejection.noted_too"),
        ("it was such a long way to go there", "feeling.heard"),
    ],
)
def test_where_it_burns(text: str, line: str) -> None:
    """At "what would help most?" a fact is noted, and no job is given up."""
    case = TOLD.model_copy(update={"heat": "H2", "person": "", "settled": ("feeling",), "phase": "account"})
    turn = step(Hot(case="c", heat="H2"), Said(text=text), _with(case))
    assert turn is not None
    assert [effect.line for effect in turn.effects if isinstance(effect, Say)] == [line]


def _with(case: Case) -> Context:
    return Context(now=NOW, person=CONTEXT.person, language=READ, records=(case,))


@pytest.mark.parametrize(
    "text",
    [
        "Can I still ask her? I have her email",
        "I have his number",
        "I've got the manager's phone number",
        "we still have her work email, can I use it?",
        "Is a recruiter a person who interviews",
        "are recruiters the ones who decide",
    ],
)
def test_what_is_at_hand_or_asked_is_not_how_they_heard(text: str) -> None:
    """An address that they have tells nothing of the news, and a question about recruiters names none."""
    told = after("Rejected by Arup yesterday / yes / steady", text)
    assert told.waits == "rejection.told"
    assert told.case.told == "unknown"
    assert not told.case.via_recruiter


@pytest.mark.parametrize(
    "text", ["i got an email", "I got her email yesterday", "I have an email from Emma", "email, and I have her number"]
)
def test_an_email_that_came_is_how_they_heard(text: str) -> None:
    """Whatever else they have."""
    assert after("Rejected by Arup yesterday / yes / steady", text).case.told == "email"
