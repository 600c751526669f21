"""Who sat there is told at any question; none of it is made into a post, an employer or somebody who brought the news."""

from __future__ import annotations

import pytest

from bot.heard.whom_met import met_alone
from tests.flows.saying import after

TOLD = ("Rejected by Arup by email yesterday", "yes", "I'm okay")


@pytest.mark.parametrize(
    ("text", "met", "names"),
    [
        ("the technical panel, Mr Rao and Mr Iyer", "panel", ("Mr Rao", "Mr Iyer")),
        ("one man, Lars Berg, and woman from HR Ingrid", "several", ("Lars Berg", "Ingrid")),
        ("a panel, cannae mind their names", "panel", ()),
        ("panel of 3", "panel", ()),
        ("na two people interview me, Tunde and one oyinbo woman", "several", ("Tunde",)),
        ("i had an interview, with my boss and someone from HR", "several", ()),
        ("Dr Lim and the DDN, forgot her name", "several", ("Dr Lim",)),
        ("promotion panel, three partners, I only know one - Sarah Lim", "panel", ("Sarah Lim",)),
        ("Marek and Anna and the boss, panel in the end", "panel", ("Marek", "Anna")),
        ("i had interview with design lead and the PM. the names i dont remember", "several", ()),
    ],
)
def test_who_sat_there(text: str, met: str, names: tuple[str, ...]) -> None:
    """How many there were and their names are kept, and nothing else is read into them."""
    case = after(*TOLD, text).case
    assert (case.met, case.met_names, case.role, case.employer, case.person) == (met, names, "", "Arup", "")
    assert (case.filled, case.reasons, case.feedback) == ("unknown", (), "")


@pytest.mark.parametrize("text", ["gutted", "Emma", "they were nice people", "it was a nightmare", "a hard man to please",
                                  "Mr Lee and the boss told me", "wasted my time"])  # fmt: skip
def test_no_such_answer(text: str) -> None:
    """A name alone, a feeling, or what somebody did says not how many they were."""
    assert met_alone(text)[0] in ("", "one")


@pytest.mark.parametrize(
    "text",
    ["Shaz, the store manager, she was lovely", "so do i hit her up or nah", "it was the technical panel",
     "the interview was with the design lead"],
)  # fmt: skip
def test_no_post_is_made_of_it(text: str) -> None:
    """The post of somebody there, and the room, are not what they went for."""
    assert after(*TOLD, text).case.role == ""


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("it was for team lead", "team lead"),
        ("I was interviewed by the head of design for a UX designer role", "UX designer"),
        ("it was for store manager", "store manager"),
    ],
)
def test_a_post_is_one(text: str, role: str) -> None:
    assert after("Rejected by Arup by email yesterday", "not quite", text).case.role == role


def test_a_mood_is_nobody() -> None:
    """ "Very sian" is a mood, and Siân is somebody's name elsewhere."""
    text = "Recruiter just told me that I was not selected for the senior nurse role at Tan Tock Seng. Very sian lah"
    assert after(text).case.person == ""
    assert after("Sian from Tan Tock Seng told me no by phone").case.person == "Sian"


@pytest.mark.parametrize("text", ["I liked more Lars", "I liked Lars more", "Lars was the nicer one"])
def test_whom_they_liked(text: str) -> None:
    """Said at another question, of one who was named."""
    heard = after(*TOLD, "an interview", "one man, Lars Berg, and a woman from HR, Ingrid", "skip", text)
    assert heard.case.rapport.startswith("Lars")


@pytest.mark.parametrize("text", ["final interview", "it was the last round"])
def test_a_round_is_nobody_they_liked(text: str) -> None:
    """Said where it was asked whom they got on with: it is the round, and no name."""
    case = after(*TOLD, "an interview", "two people, the design lead and the PM", text).case
    assert (case.rapport, case.stage) == ("", "final")
