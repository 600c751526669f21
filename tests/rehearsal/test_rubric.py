"""K1 to K14, each at full, partial and no mark, with the turn and the words that decided."""

from __future__ import annotations

import pytest

from bot.rehearsal.library import cards as personas
from bot.rehearsal.moves import Said
from bot.rehearsal.rubric import CRITERIA, judge, piles, score

from .conftest import played, turn

T, A = turn("Thank you.", "THANK"), turn("I accept it.", "ACCEPT")
HM = turn("Hm.", "OTHER")
ACK = turn("I see.", "ACK")
ADVICE = turn("What would you advise?", "ADVICE_ASK")
STRENGTH = turn("What was good?", "STRENGTH_ASK")
STEP = turn("A course?", "STEP_ASK")
EXAMPLE = turn("An example?", "EXAMPLE_ASK")
WHY = turn("Why not me?", "WHY")
DEBATE = turn("But I'm good.", "DEBATE")
CUT = turn("Sorry, wait.", "OTHER", interrupted=True)
BLAME = turn("You're unfair.", "BLAME")
PERMISSION = turn("Have you a minute?", "PERMISSION")
INTEREST = turn("I'd like to apply again, thank you.", "THANK", "INTEREST")
CLOSE = turn("Goodbye.", "CLOSE")
PARA_OK = turn("So it was about experience.", "PARAPHRASE")
PARA_OFF = turn("So zebras dance.", "PARAPHRASE")
LATE_ACCEPT = turn("Hello. It rains here. So it does. I accept it.", "ACCEPT", spans={"ACCEPT": ((34, 46),)})
EARLY_ACCEPT = turn("Hello Ms Marsh! It rains here. I accept it.", "ACCEPT", spans={"ACCEPT": ((31, 43),)})


@pytest.mark.parametrize(
    ("criterion", "persona", "turns", "mark", "at"),
    [
        ("K1", "P9", [T, HM], 2, 1), ("K1", "P9", [HM, T], 1, 2), ("K1", "P9", [HM, HM], 0, 1),
        ("K2", "P9", [A], 2, 1), ("K2", "P9", [HM, A], 1, 2), ("K2", "P9", [HM], 0, 1),
        ("K2", "P9", [LATE_ACCEPT], 1, 1), ("K2", "P9", [EARLY_ACCEPT], 2, 1),
        ("K3", "P9", [PERMISSION, ADVICE], 2, 1), ("K3", "P9", [ADVICE, PERMISSION], 1, 2), ("K3", "P9", [HM, ADVICE], 0, 1),
        ("K4", "P9", [HM, ADVICE], 2, 2), ("K4", "P9", [ADVICE, WHY], 1, 2), ("K4", "P9", [WHY, WHY], 0, 1),
        ("K4", "P9", [STRENGTH], 1, 1), ("K4", "P9", [HM], 0, 1),
        ("K5", "P9", [ADVICE, STRENGTH, STEP, EXAMPLE], 2, 1), ("K5", "P9", [ADVICE, STRENGTH, STEP, ADVICE], 1, 4),
        ("K5", "P9", [ADVICE, STRENGTH, STEP, ADVICE, STEP], 0, 4),
        ("K5", "P9", [ADVICE, turn("Why? And a course?", "STEP_ASK", "PILE")], 1, 2), ("K5", "P9", [HM], None, 0),
        ("K5", "P9", [turn("Any tip? And what was good?", "ADVICE_ASK", "STRENGTH_ASK",
                           spans={"ADVICE_ASK": ((0, 7),), "STRENGTH_ASK": ((9, 26),)})], 1, 1),
        ("K6", "P9", [T, ADVICE], 2, 2), ("K6", "P9", [T, CUT], 1, 2), ("K6", "P9", [T, CUT, CUT], 0, 2),
        ("K6", "P9", [HM], None, 0),
        ("K7", "P9", [HM, ADVICE], 2, 2), ("K7", "P9", [HM, DEBATE], 1, 2), ("K7", "P9", [DEBATE, DEBATE], 0, 1),
        ("K7", "P9", [HM, turn("You lied.", "BLAME")], 1, 2),
        ("K7", "P9", [turn("You lied.", "BLAME"), turn("I'll sue.", "LEGAL")], 0, 1),
        ("K7", "P9", [HM, turn("Your lead is a fool.", "THIRD")], 1, 2),
        ("K8", "P9", [PARA_OK], 2, 1), ("K8", "P9", [PARA_OFF], 1, 1), ("K8", "P9", [ADVICE, HM], 0, 2),
        ("K9", "P9", [HM, EXAMPLE], 2, 2), ("K9", "P9", [HM, HM], 0, 1), ("K9", "P11", [EXAMPLE, HM, HM], 1, 1),
        ("K9", "P11", [EXAMPLE, HM, EXAMPLE], 2, 1), ("K9", "P1", [HM, HM], None, 0),
        ("K10", "P9", [STRENGTH, ADVICE], 2, 1), ("K10", "P9", [HM, ADVICE], 1, 2), ("K10", "P9", [HM, STEP], 0, 2),
        ("K11", "P9", [HM, STEP], 2, 2), ("K11", "P9", [turn("You fools, any course?", "STEP_ASK", "BLAME")], 1, 1),
        ("K11", "P9", [HM, ADVICE], 0, 2),
        ("K12", "P3", [T], 2, 1), ("K12", "P3", [HM], 1, 1), ("K12", "P3", [DEBATE], 0, 1),
        ("K12", "P3", [turn("I'm hopeless.", "SELFDOWN")], 0, 1), ("K12", "P8", [ACK, DEBATE], 0, 2), ("K12", "P9", [T], None, 0),
        ("K13", "P1", [ACK], 2, 1), ("K13", "P1", [HM], 1, 1), ("K13", "P1", [turn("Tell me!", "PRESS")], 0, 1),
        ("K13", "P9", [ACK], None, 0),
        ("K14", "P9", [ADVICE, INTEREST], 2, 2), ("K14", "P9", [ADVICE, INTEREST, CLOSE], 2, 2), ("K14", "P9", [ADVICE, T], 1, 2),
        ("K14", "P9", [ADVICE, HM], 0, 2), ("K14", "P9", [T, BLAME], 0, 2),
    ],
)  # fmt: skip
def test_mark(criterion: str, persona: str, turns: list[Said], mark: int | None, at: int) -> None:
    """The criterion's mark, its turn and its quote follow from the turns; None where it does not apply."""
    card = personas()[persona]
    marks = judge(played(card, turns), card)
    if mark is None:
        assert criterion not in marks
        return
    assert (marks[criterion].mark, marks[criterion].turn) == (mark, at)
    assert marks[criterion].quote in " ".join(turns[at - 1].text.split())


def test_truthful_interest() -> None:
    """Who does not want a later role closes well with thanks alone, and worse with interest that is not meant."""
    card = personas()["P9"]
    plain, keen = played(card, [ADVICE, T]), played(card, [ADVICE, INTEREST])
    assert judge(plain, card, interested=False)["K14"].mark == 2
    assert judge(keen, card, interested=False)["K14"].mark == 1
    assert judge(keen, card, interested=True)["K14"].mark == 2
    assert judge(played(card, [ADVICE, HM]), card, interested=False)["K14"].mark == 0


def test_an_early_end_is_no_good_close() -> None:
    """A call that the interviewer ended earns nothing for its close."""
    card = personas()["P9"]
    call = played(card, [BLAME, BLAME, INTEREST])
    assert call.ended == ""
    call = played(card, [BLAME, turn("I'll sue.", "LEGAL"), turn("I'll sue and thank you.", "LEGAL", "THANK", "INTEREST")])
    assert call.ended == "cold"
    assert judge(call, card)["K14"].mark == 0


def test_score() -> None:
    """The score is the share of the marks that could be had; an empty call has none and scores 0."""
    card = personas()["P9"]
    assert judge(played(card, []), card) == {}
    assert score({}) == 0
    marks = judge(played(card, [T, ADVICE]), card)
    assert set(marks) <= set(CRITERIA)
    assert score(marks) == round(100 * sum(m.mark for m in marks.values()) / (2 * len(marks)))


def test_asides_are_no_turns_of_the_call() -> None:
    """A word to the machine neither earns nor loses a mark."""
    card = personas()["P3"]
    aside = turn("Are you a bot?", "OTHER", manner="out_of_role")
    with_aside = judge(played(card, [aside, T, EXAMPLE]), card)
    without = judge(played(card, [T, EXAMPLE]), card)
    assert {k: m.mark for k, m in with_aside.items()} == {k: m.mark for k, m in without.items()}
    assert with_aside["K1"].turn == 2
    assert judge(played(card, [aside]), card) == {}


def test_two_ways_of_asking_in_one_sentence_are_one_request() -> None:
    """Three sentences that ask are three requests, however many labels they carry; a single question is never piled."""
    card = personas()["P9"]
    spans = {"STEP_ASK": ((0, 10),), "ADVICE_ASK": ((15, 30),)}
    both = turn("Any course, or what else helps?", "STEP_ASK", "ADVICE_ASK", spans=spans)
    call = played(card, [both, both, STRENGTH])
    assert judge(call, card)["K5"].mark == 2
    assert not any(piles(played) for played in call.turns)
