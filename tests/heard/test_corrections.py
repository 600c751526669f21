"""Corrections in so many words: what was wrong is known of the case, and what stands in its place is put there."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot import pages
from bot.context import Context
from bot.heard import telling
from bot.heard.corrections import as_known, mended
from bot.records import Case, Person
from bot.understanding import language

NOW = datetime(2026, 11, 25, 14, 0, tzinfo=ZoneInfo("Europe/London"))
"""A Wednesday."""
CONTEXT = Context(now=NOW, person=Person(introduced=True), language=language(pages.folder("advice")))
CASE = Case(
    id="case-1", opened=NOW, employer="Currys", role="sales assistant", told="email", person="Niamh Kelly", met="one",
    met_names=("Mr Fenwick",), stage="interview", told_on=date(2026, 11, 23),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("it wasn't Currys, it was Argos", "employer", "Argos"),
        ("it wasnt currys it was argos", "employer", "Argos"),
        ("the company is Argos not Currys", "employer", "Argos"),
        ("change Currys to Argos", "employer", "Argos"),
        ("I said Argos, not Currys", "employer", "Argos"),
        ("it was Argos that rejected me, not Currys", "employer", "Argos"),
        ("it's Currys PC World, not Currys", "employer", "Currys PC World"),
        ("The company is Argos.", "employer", "Argos"),
        ("employer is kier", "employer", "Kier"),
        ("the company is actually mott macdonald, sorry i mix them up", "employer", "Mott Macdonald"),
        ("wrong company, its balfour beatty", "employer", "Balfour Beatty"),
        ("you got the wrong company. its ashdown tiles", "employer", "Ashdown Tiles"),
        ("the company is called ashdown", "employer", "Ashdown"),
        (
            "I have been thinking about all this since the morning and I do not know what to make of it any more. "
            "The employer is Kier Group. Thanks for listening to me about it.",
            "employer",
            "Kier Group",
        ),
        ("it's Ms Kelly", "person", "Ms Kelly"),
        ("its mrs kelly", "person", "Mrs Kelly"),
        ("no it was Argos who rejected me", "employer", "Argos"),
        ("actually Argos turned me down", "employer", "Argos"),
        ("lol no. company is Argos. Currys is a mood", "employer", "Argos"),
        ("The company name is wrong. It is Argos, not Currys.", "employer", "Argos"),
        ("The employer is the Environment Agency.", "employer", "the Environment Agency"),
        ("Sorry po, the position is Band 6 nurse. The panel is the interview.", "role", "Band 6 nurse"),
        ("yes but the role was plumber", "role", "plumber"),
        ("niamh didn't tell me, a no-reply did", "person", ""),
        ("niamh didn't let me know anything, a no-reply did. fix that", "no_reply", True),
        ("it wasn't niamh who told me", "person", ""),
        ("Niamh Kelly did not tell me. HR Shared Services told me.", "person", ""),
        ("and not sales, it was stockroom", "role", "stockroom assistant"),
        ("it was warehouse operative not sales assistant", "role", "warehouse operative"),
        ("actually it's not Niamh, it's Neasa", "person", "Neasa Kelly"),
        ("its not niamh its neasa", "person", "Neasa Kelly"),
        ("it was the manager, Neasa, not Niamh", "person", "Neasa Kelly"),
        ("her name is spelt Neamh", "person", "Neamh Kelly"),
        ("Niamh is spelt Neamh", "person", "Neamh Kelly"),
        ("I got the name wrong, it's Kelley not Kelly", "person", "Niamh Kelley"),
        ("it wasn't Niamh who told me, it was Tom", "person", "Tom"),
        ("it's Mrs Fenwick, not Mr", "met_names", ("Mrs Fenwick",)),
        ("and it was Mrs Fenwick", "met_names", ("Mrs Fenwick",)),
        ("it wasn't Mr. Fenwick, it was Dr. Fenwick", "met_names", ("Dr Fenwick",)),
        ("no it was the ward sister who rang, Karen Hollis", "person", "Karen Hollis"),
        ("no, it was the manager, Priya Nair, who called", "person", "Priya Nair"),
        ("actually it was Tom Reed, the area manager, who rang", "person", "Tom Reed"),
        ("it was their HR lady who emailed me, her name is Ana Diaz", "person", "Ana Diaz"),
        ("that was the head of care who told me, Mr Osei", "person", "Mr Osei"),
        ("it was a phone call, not an email", "told", "call"),
        ("they didn't email, they phoned", "told", "call"),
        ("it was the final round, not the first interview", "stage", "final"),
        ("it was last Friday, not Monday", "told_on", date(2026, 11, 20)),
    ],
)
def test_what_is_put_in_the_place(text: str, field: str, value: object) -> None:
    """What was wrong goes, and what is right stands there."""
    found = mended(CASE, text, CONTEXT)
    assert found is not None
    assert getattr(found.case, field) == value


@pytest.mark.parametrize(
    "text",
    [
        "it wasn't Niamh's fault, it was mine",
        "it wasn't Currys, it was me",
        "it wasn't Currys, it was stressful",
        "it's not Currys, it's the whole industry",
        "it's not the job, it's the money",
        "it was fine, not great",
        "not today, tomorrow",
        "email, not phone",
        "by phone, not by email please",
        "write to Neasa, not Niamh",
        "not Niamh, I'd rather write to Tom",
        "I want Argos, not Currys",
        "at the interview they asked about stock, not sales",
        "was it Argos, not Currys?",
        "the company is great though",
        "the company is German",
        "The company was in Munich",
        "the job is still open I think",
        "the job was advertised as maintenance",
        "Niamh never replied",
        "Tom didn't tell me",
        "actually Argos turned me down too",
        "no, they rejected me",
        "actually the manager rejected me",
        "the company is small",
        "employer is rude",
        "the company is next to my house",
        "the firm is downsizing",
        "the company is asda too",
        "it's kier",
        "it's Dr Stone",
    ],
)
def test_what_puts_nothing_right(text: str) -> None:
    """A wish, a feeling or a figure of speech with "not" in it changes nothing."""
    assert mended(CASE, text, CONTEXT) is None


def test_one_name_for_the_only_one_known() -> None:
    """ "Yer woman, not yer man" means the one person who is known, or else who brought the news."""
    text = "actually it was yer woman, Sinead, not yer man"
    one = CASE.model_copy(update={"person": "Tom Reid", "met_names": ("Tom Reid",)})
    found = mended(one, text, CONTEXT)
    assert found is not None
    assert (found.case.person, found.case.met_names) == ("Sinead", ("Sinead",))
    nobody = CASE.model_copy(update={"person": "", "met_names": (), "met": "unknown"})
    found = mended(nobody, text, CONTEXT)
    assert found is not None
    assert found.case.person == "Sinead"
    assert mended(CASE, text, CONTEXT) is None  # two are known, and nothing says which


def test_what_stands_so_already() -> None:
    """What is put right a second time is no news."""
    assert as_known(CASE, "it was Currys, not Argos")
    assert as_known(CASE, "it was an email, not a call")
    assert not as_known(CASE, "it was Argos, not Dixons")


def test_whom_they_did_not_meet() -> None:
    """Who only rang is not one they met; and that something was "not quite" right is no reason of theirs."""
    met = CASE.model_copy(update={"person": "", "met_names": ("Mrs Brooks",), "settled": ("met",)})
    now = telling.read(met, "not quite, she phoned me and told me, I did not meet her", CONTEXT, corrected=True)
    assert (now.told, now.person, now.met, now.met_names, now.reasons) == ("call", "Mrs Brooks", "unknown", (), ())
    assert "met" not in now.settled
    nobody = telling.read(met, "I never met anyone", CONTEXT, corrected=True)
    assert (nobody.met, nobody.met_names) == ("none", ())


@pytest.mark.parametrize(
    "text",
    [
        "it was the manager who rang, Tesco is huge and I liked it",
        "it was the ward sister who rang",
        "it was the agency who rang, on Monday",
        "it was the best call I had, Karen said",
    ],
)
def test_an_office_without_a_name_is_nobody(text: str) -> None:
    """Nothing is put in the place of who told it."""
    assert mended(CASE, text, CONTEXT) is None


@pytest.mark.parametrize(
    "text",
    [
        'change "Currys" to ""', 'change "opportunity" to ""', 'change "" to "Argos"',
        'replace "Niamh" with ""', 'change Currys to "',
        'change Niamh to ...', 'not "", "Argos"', 'it was "" not Currys', 'change "Mr" to ""', 'change "the" to "the"',
        'change the to a',
        'change the manager to ""', 'change "Niamh told me" to "she told me"', 'change Currys to -', 'change Niamh to Mr',
    ],
)  # fmt: skip
def test_nothing_stands_in_no_place(text: str) -> None:
    """What leaves one of the two sides empty puts nothing right, and breaks nothing."""
    nobody = CASE.model_copy(update={"employer": "", "person": "", "met_names": (), "met": "unknown"})
    for case in (CASE, nobody):
        assert mended(case, text, CONTEXT) is None
        as_known(case, text)
