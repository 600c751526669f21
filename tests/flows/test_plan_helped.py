"""At the questions of a plan: who does not know gets an example, a question to the coach is no plan, and a plan is still one."""

from __future__ import annotations

import pytest

from tests.flows.saying import after

ANSWERED = (
    "Acme rejected me by email yesterday after the interview, Emma Stone wrote / yes / write it / sent",
    'Emma answered: "You were very good, but we needed more experience with rail." / skip / yes / fine / skip',
)


@pytest.mark.parametrize(
    "text",
    ["what should I plan", "I don't know", "help me choose", "can you suggest something?", "any ideas?", "not sure what to pick"],
)
def test_an_example(text: str) -> None:
    """And the question stands."""
    told = after(*ANSWERED, text)
    assert "plan.help_pick" in told.said
    assert told.at == "plan.pick"


@pytest.mark.parametrize(
    "text", ["what do you think of her answer", "how can I repair my automation knowledge", "is it worth applying again"]
)
def test_a_question_is_no_plan(text: str) -> None:
    """Whatever mark it bears."""
    assert after(*ANSWERED, text).at == "plan.pick"


@pytest.mark.parametrize("text", ["ask better questions", "know my numbers", "help others speak", "show how I decide"])
def test_a_plan_is_one(text: str) -> None:
    """With a verb at its head."""
    assert after(*ANSWERED, text).at == "plan.cue"


def test_at_the_moment_and_the_act() -> None:
    """Each has its own examples."""
    cue = (*ANSWERED, "give shorter answers")
    assert "plan.help_cue" in after(*cue, "no idea").said
    assert after(*cue, "when they ask what I do").at == "plan.act"
    assert "plan.help_act" in after(*cue, "when they ask what I do", "any suggestions?").said
