"""Several employers: each fact goes to its own, none is lost, and one that is only named is heard."""

from __future__ import annotations

import pytest

from bot.records import Case
from tests.flows.saying import After, after

TWO = "I got turned down by AIB on Friday and by the HSE on Thursday"


def of(heard: After, name: str) -> Case:
    return next(case for case in heard.cases if case.employer == name)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("AIB, Deloitte and the HSE, all three said no this week", {"AIB", "Deloitte", "HSE"}),
        ("Tesco, Asda and Lidl, all of them turned me down", {"Tesco", "Asda", "Lidl"}),
        (TWO, {"AIB", "HSE"}),
        ("got knocked back by Aldi and by Lidl this week", {"Aldi", "Lidl"}),
        ("I didn't get the job at Arup, nor the one at Atkins", {"Arup", "Atkins"}),
        ("got a no from Stripe and another from Klarna", {"Stripe", "Klarna"}),
        ("BDO and Mazars both said no", {"BDO", "Mazars"}),
    ],
)
def test_each_of_several(text: str, names: set[str]) -> None:
    """Told in one breath, each is kept."""
    assert {case.employer for case in after(text).cases} == names


@pytest.mark.parametrize(
    "text",
    [
        "Anna and Tom both said no",
        "I was rejected by Monzo by email and by phone",
        "I was turned down by Anna on Monday and by her boss on Tuesday",
        "turned down by Aldi on Monday and by the area manager again on Tuesday",
        "rejected by Priya from Infosys and by her boss from Delhi",
        "turned down for the job at Kelly's at the weekend",
    ],
)
def test_one_only(text: str) -> None:
    """People and ways are no second employer."""
    assert len(after(text).cases) <= 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("phone for AIB, the HSE was an email", ("call", "email")),
        ("AIB rang me and the HSE wrote by email", ("call", "email")),
        ("the HSE was a letter", ("unknown", "letter")),
        ("email, and the HSE was a letter", ("email", "letter")),
    ],
)
def test_each_fact_to_its_own(text: str, told: tuple[str, str]) -> None:
    """What is said of another case by its name is put down to that."""
    heard = after(TWO, "yes", text)
    assert (of(heard, "AIB").told, of(heard, "HSE").told) == told
    assert {case.stage for case in heard.cases} == {"unknown"}


def test_a_recruiter_of_another() -> None:
    """Whoever stood between stood there."""
    heard = after("I got rejected by Deloitte and by AIB", "yes", "the AIB one, through a recruiter, Aoife. she rang me")
    assert (of(heard, "AIB").recruiter, of(heard, "AIB").told) == ("Aoife", "call")
    assert (of(heard, "Deloitte").recruiter, of(heard, "Deloitte").told, heard.at) == ("", "unknown", "rejection.told")


@pytest.mark.parametrize("text", ["AIB was nicer than the HSE", "gutted about AIB", "by email"])
def test_nothing_of_the_other(text: str) -> None:
    """A comparison, a feeling and a plain answer leave the other as it was."""
    assert of(after(TWO, "yes", text), "HSE").told == "unknown"


@pytest.mark.parametrize("text", ["three of them, AIB, Deloitte and the HSE", "there were three: Deloitte, AIB, HSE"])
def test_how_many_they_were(text: str) -> None:
    """Put right where one was understood."""
    heard = after("I got rejected by Deloitte", "not quite", text)
    assert {case.employer for case in heard.cases} == {"Deloitte", "AIB", "HSE"}
    assert heard.at == "rejection.understood"


ARUP = ("Rejected by Arup for Associate Director by email from Emma Stone yesterday", "yes")


@pytest.mark.parametrize(
    ("text", "name"),
    [("Bosch too", "Bosch"), ("oh and Siemens as well", "Siemens"), ("same with Bosch", "Bosch"), ("bosch also", "Bosch"),
     ("Bosch too today", "Bosch")],
)  # fmt: skip
def test_one_more_that_is_only_named(text: str, name: str) -> None:
    """It is a no of its own."""
    heard = after(*ARUP, text)
    assert {case.employer for case in heard.cases} == {"Arup", name}


@pytest.mark.parametrize(
    "text", ["me too", "Emma too", "angry too", "Arup too", "the manager as well", "by phone as well", "sad too"]
)
def test_too_of_something_else(text: str) -> None:
    """People, feelings and ways are no employers."""
    assert len(after(*ARUP, text).cases) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [("Greggs", "Greggs"), ("it was Greggs", "Greggs"), ("at tesco", "Tesco"), ("Wren Kitchens", "Wren Kitchens")],
)
def test_the_employer_alone(text: str, name: str) -> None:
    """Where nobody has named it yet, a name that stands alone is it."""
    heard = after("didnt get the job", text)
    assert (heard.case.employer, heard.at) == (name, "rejection.told")


@pytest.mark.parametrize("text", ["Karen", "Gutted", "the job", "Yesterday", "Ok", "Email", "Sorry"])
def test_a_word_alone(text: str) -> None:
    """A given name, a feeling or an answer is no employer."""
    assert after("didnt get the job", text).case.employer == ""


@pytest.mark.parametrize(
    ("text", "said_no", "silent"),
    [
        ("one w Deloitte n one w KPMG, deloitte said no on friday by email, kpmg still nothing", "deloitte", "KPMG"),
        ("Tesco rejected me and Asda haven't replied yet", "Tesco", "Asda"),
    ],
)
def test_a_no_and_a_silence(text: str, said_no: str, silent: str) -> None:
    """Two employers, of whom one has not answered yet."""
    told = {case.employer.lower(): case.told for case in after(text).cases}
    assert told.keys() == {said_no.lower(), silent.lower()}
    assert told[silent.lower()] == "silence"
    assert told[said_no.lower()] != "silence"


@pytest.mark.parametrize(
    "text",
    [
        "rejected by Arup and still nothing from the recruiter",
        "They said no, feedback still nothing",
        "Deloitte said no and HR still nothing",
    ],
)
def test_one_who_is_silent_besides(text: str) -> None:
    """Whoever has not answered in the same house is no second employer."""
    assert len(after(text).cases) <= 1


def test_the_employer_and_the_post_alone() -> None:
    """Two names of two kinds, said on their own."""
    case = after("rejected from my dream job", "Penguin Random House. editorial assistant").case
    assert (case.employer, case.role) == ("Penguin Random House", "editorial assistant")
