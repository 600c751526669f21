"""The sorting of what an employer said, on readings given by hand."""

from datetime import UTC, datetime

import pytest

from bot.coaching import words
from bot.coaching.sorting import (
    LABELS,
    Point,
    at_odds,
    clarifying_question,
    fate,
    harsh,
    outcome,
    patterns,
    question_for_both,
    scored,
    sort,
    topics_of,
)
from bot.language.readings import FeedbackReading, Proposition, Span
from bot.records import Feedback, SortedPoint


def reading(label: str, *, example: bool = False, cue: Span | None = None, sure: float = 0.9) -> FeedbackReading:
    return FeedbackReading(label, False, example, cue, sure)  # type: ignore[arg-type]


def point(label: str, *, hedged: bool = False, example: bool = False) -> Point:
    return Point("you seemed bored", label, "seemed bored", hedged, example, True)


@pytest.mark.parametrize(
    ("label", "example", "expected"),
    [
        ("BEHAVIOUR", False, "plan"),
        ("GAP", False, "plan"),
        ("INFERENCE", False, "question"),
        ("INFERENCE", True, "plan"),
        ("VAGUE", False, "no_information"),
        ("PRAISE", False, "keep"),
        ("REFUSAL", False, "refusal"),
        ("LOGISTICS", False, "logistics"),
    ],
)
def test_what_becomes_of_a_point(label: str, example: bool, expected: str) -> None:
    """Behaviour, gap and an inference with an example lead to the plan; a bare inference to a question; vague to nothing."""
    assert fate(label, example) == expected
    assert words.has(f"sorting.label.{label.lower()}")
    assert words.has(f"sorting.fate.{expected}")
    assert point(label, example=example).rows


def test_a_reply_is_sorted_in_its_own_order() -> None:
    """The points come in the order of the reply, with the words that decided; an unsure one is marked for asking."""
    parts = (Proposition("you seemed bored", Span(0, 16)), Proposition("for instance you yawned", Span(18, 41)))
    readings = {
        parts[0].text: reading("INFERENCE", cue=Span(4, 16)),
        parts[1].text: reading("BEHAVIOUR", example=True, sure=0.4),
    }
    points = sort("you seemed bored; for instance you yawned", lambda _: parts, lambda text: readings[text])
    assert [p.label for p in points] == ["INFERENCE", "BEHAVIOUR"]
    assert points[0].cue == "seemed bored"
    assert points[0].example, "the example that follows counts for the inference"
    assert [p.sure for p in points] == [True, False]
    assert points[0].kept("BEHAVIOUR").corrected
    assert not points[0].kept().corrected


def test_an_inference_becomes_a_question_for_a_moment() -> None:
    """The clarifying question carries their own words and asks for a moment."""
    question = clarifying_question("You seemed bored.", "seemed")
    assert "seemed bored" in question
    assert "moment" in question
    assert clarifying_question("not a culture fit.") != question


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (["VAGUE"], "boilerplate"),
        (["VAGUE", "LOGISTICS", "PRAISE"], "boilerplate"),
        (["REFUSAL", "LOGISTICS"], "refused"),
        (["REFUSAL", "GAP"], "useful"),
        (["INFERENCE"], "useful"),
        ([], "boilerplate"),
    ],
)
def test_what_a_reply_amounts_to(labels: list[str], expected: str) -> None:
    """Vague wording alone is boilerplate, a refusal is one, and anything said about the person is of use."""
    assert outcome(labels) == expected


def test_what_is_likely_to_sting() -> None:
    """A plain verdict stings, a hedged one less; three criticisms sting as well."""
    assert harsh([point("INFERENCE")])
    assert not harsh([point("INFERENCE", hedged=True)])
    assert not harsh([point("BEHAVIOUR"), point("GAP")])
    assert harsh([point("BEHAVIOUR"), point("GAP"), point("GAP")])


def log(case: str, *texts: str, label: str = "BEHAVIOUR") -> Feedback:
    points = tuple(SortedPoint(text=text, label=label) for text in texts)
    return Feedback(id=f"f{case}", case=case, words=". ".join(texts), said_at=datetime(2026, 3, 4, tzinfo=UTC), sorted=points)


def test_patterns_need_three_cases_and_say_how_few_they_rest_on() -> None:
    """From the third case on what came up more than once is shown, with the number of cases; before, nothing is."""
    logged = [log("1", "your answers were too long"), log("2", "you rambled"), log("3", "less experience with SQL", label="GAP")]
    assert patterns(logged, 2) == ()
    (found,) = patterns(logged, 3)
    assert (found.topic, found.cases, found.of) == ("length", 2, 3)
    assert found.words == "long answers"


def test_praise_is_no_pattern_to_mend() -> None:
    """What was praised twice is not shown as something that comes up against the person."""
    assert patterns([log("1", "clear answers", label="PRAISE"), log("2", "very clear", label="PRAISE")], 3) == ()


def test_topics_know_their_words() -> None:
    """A point may touch several topics, or none."""
    assert set(topics_of("No concrete examples, and you went on at length")) == {"examples", "length"}
    assert topics_of("Purple") == ()


def test_all_labels_are_talked_through() -> None:
    """Every T2 label has its place in the order of talking."""
    assert {fate(label, False) for label in LABELS} == {"plan", "question", "no_information", "keep", "refusal", "logistics"}


def test_no_feedback_is_told_apart() -> None:
    """A reason that is none of the work, and contempt, never reach a plan; contempt stings."""
    assert fate("UNFAIR", False) == "unfair"
    assert fate("ABUSE", False) == "abuse"
    for label in ("unfair", "abuse"):
        assert words.has(f"sorting.label.{label}")
        assert words.has(f"sorting.fate.{label}")
        assert point(label.upper()).rows
    assert harsh([point("ABUSE")])
    assert outcome(["UNFAIR", "VAGUE"]) == "boilerplate"


def claims(*given: tuple[str, str]) -> list[SortedPoint]:
    return [SortedPoint(label=label, text=text) for label, text in given]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("INFERENCE", "Too quiet in the panel"), ("BEHAVIOUR", "One of us found you talked over people")),
        (("PRAISE", "My presentation was the best they saw"), ("BEHAVIOUR", "My presentation had no structure")),
        (("INFERENCE", "You seemed nervous"), ("INFERENCE", "a bit arrogant")),
        (("BEHAVIOUR", "Your answers were too short"), ("BEHAVIOUR", "you rambled in the second half")),
        (("INFERENCE", "overqualified for us"), ("GAP", "others had more experience in retail")),
    ],
)
def test_points_that_pull_against_each_other(one: tuple[str, str], other: tuple[str, str]) -> None:
    """Opposite things held against somebody, or one thing called great and found wanting, in either order."""
    assert at_odds(claims(one, other)) is not None
    assert at_odds(claims(other, one)) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("BEHAVIOUR", "Your answers were too long"), ("BEHAVIOUR", "you talked over people")),
        (("PRAISE", "You were lovely"), ("BEHAVIOUR", "your presentation had no structure")),
        (("PRAISE", "Your slides were great"), ("BEHAVIOUR", "your answers were too long")),
        (("PRAISE", "You were never too quiet"), ("BEHAVIOUR", "you talked over people")),
        (("INFERENCE", "You seemed nervous"), ("BEHAVIOUR", "you spoke too fast")),
    ],
)
def test_points_that_go_together(one: tuple[str, str], other: tuple[str, str]) -> None:
    """Two criticisms of one kind, and praise of something else."""
    assert at_odds(claims(one, other)) is None


def test_the_question_for_both_speaks_from_their_side() -> None:
    """What was told in one's own words is no quotation."""
    assert '"too quiet"' in question_for_both("Too quiet.", "you talked over people")
    assert "that my slides had no structure" in question_for_both("great talk", "My slides had no structure")


@pytest.mark.parametrize(
    "text",
    ["Your scores were 5, 4, 4, 5", "You scored 12 out of 20", "Communicating and influencing: 4", "Pass mark was 4", "17/28"],
)
def test_a_score_is_a_score(text: str) -> None:
    """It says where, and not why."""
    assert scored(text)


@pytest.mark.parametrize(
    "text",
    [
        "You missed the mark with your examples",
        "You scored 2 on teamwork because your example was too short",
        "We had 12 out of 200 applicants in",
        "You needed 5 years of experience",
        "You raised some good points in your 20 minutes",
        "We interviewed at 10:30",
    ],
)
def test_no_score(text: str) -> None:
    """What says why, or counts something else, is read as before."""
    assert not scored(text)
