"""A question that several pages may answer: which of them is meant is asked in passing, and nothing is lost by that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import conversation, pages
from bot.events import Said
from bot.explore import Explorer, Node
from bot.flows.ask import Which
from bot.language.retrieval import find_advice, near_advice
from bot.records import Person
from bot.state import Option
from bot.wording import Wording
from tests.flows.saying import LANGUAGE, NOW, after

TOLD = "Rejected by Arup for Associate Director by email from Emma Stone yesterday / yes"
"""The open question is how they are."""
PAGES = pages.folder("advice")
TWO_IN_ONE = (
    "what if they laugh or don't answer?", "do I say thank you or ask?", "is it rude or is it too late?",
    "is it my age or my english?", "do I chase them or leave it?",
)
"""Questions of two pages at once; which of them leaves the head in doubt, may change when it learns anew."""
BETWEEN = next(text for text in TWO_IN_ONE if len(near_advice(text, PAGES)) > 1)
"""Several pages may be meant."""
FIRST = near_advice(BETWEEN, PAGES)[0].question


def test_several_may_be_meant() -> None:
    """What the others rest on: no page is sure, and a sure one leaves nothing to ask."""
    assert find_advice(BETWEEN, PAGES) is None
    assert near_advice("should I call or email?", PAGES) == ()


def test_they_are_offered_and_the_question_waits() -> None:
    told = after(TOLD, BETWEEN)
    assert (told.said, told.at, told.waits) == (("ask.which",), "ask.which", "feeling.how")


@pytest.mark.parametrize("picked", ["1", "the first one", FIRST.lower()])
def test_one_is_picked(picked: str) -> None:
    """It is answered, and the question that waited comes again."""
    told = after(TOLD, BETWEEN, picked)
    assert (told.said[0], told.at) == ("ask.answer", "feeling.how")


@pytest.mark.parametrize("both", ["both", "1 and 2", "all of them please", "the first two"])
def test_both_are_wanted(both: str) -> None:
    told = after(TOLD, BETWEEN, both)
    assert (told.said[:2], told.at) == (("ask.answer", "ask.answer"), "feeling.how")


@pytest.mark.parametrize("yes", ["yes", "yes please", "ok", "that one", "maybe", "what?"])
@pytest.mark.parametrize("told", [TOLD, "Rejected by Arup for Associate Director by email from Emma Stone yesterday"])
def test_a_yes_names_none_and_answers_nothing_underneath(told: str, yes: str) -> None:
    """Neither "how are you?" nor "is that right?", which wait."""
    before = after(told, BETWEEN)
    asked = after(told, BETWEEN, yes)
    assert (asked.said[0], asked.at, asked.waits) == ("ask.which_one", "ask.which", before.waits)


def test_a_yes_to_a_single_page() -> None:
    context = Explorer(pages.read(), LANGUAGE)
    node = Node(conversation.begin(seed=7), (Person(introduced=True, zone="Europe/London", country="GB"),), NOW)
    one = Which(pages=("thank-you",), questions=("Should I thank them for rejecting me?",))
    node = replace(node, talk=node.talk.push(one))
    reached = context.play(node, Said(text="yes please"), "text").target
    assert reached is not None
    assert reached.state.at == "home.what_next"


@pytest.mark.parametrize("none", ["none", "none of these", "neither", "never mind", "no, never mind", "idk"])
def test_none_of_them(none: str) -> None:
    told = after(TOLD, BETWEEN, none)
    assert (told.said[0], told.at) == ("ask.none_of_these", "feeling.how")


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("steady", "rejection.stage"), ("should I call or email?", "feeling.how"), ("write it", "draft.ready"),
        ("stop", "home.what_next"),
    ],
)
def test_anything_else_is_heard_by_the_question_underneath(text: str, at: str) -> None:
    """An answer to it, another question, a wish, a word that always works."""
    assert after(TOLD, BETWEEN, text).at == after(TOLD, text).at == at


def test_danger_is_heard_there_too() -> None:
    assert after(TOLD, BETWEEN, "i want to kill myself").at.startswith("care.")


def test_one_choice_at_a_time() -> None:
    """A second question of the kind takes the place of the first, and nothing piles up underneath."""
    told = after(TOLD, BETWEEN, BETWEEN)
    assert (told.at, told.waits) == ("ask.which", "feeling.how")


def test_no_choice_where_their_own_words_are_asked_for() -> None:
    told = after(TOLD, "write it", "change", "is it not too short?")
    assert (told.said[0], told.at) == ("common.dont_know", "draft.own")


def test_asked_by_command() -> None:
    """Where a question was asked for, the choice stands in its place, and goes back to what was open."""
    assert after(TOLD, "/ask", BETWEEN).at == after(TOLD, f"/ask {BETWEEN}").at == "ask.which"
    assert after(TOLD, f"/ask {BETWEEN}", "2").at == "feeling.how"


def test_the_pages_are_named_as_they_are_headed() -> None:
    shown: list[str] = []
    explorer = Explorer(replace(pages.read(), trace=shown.append), LANGUAGE)
    node = Node(conversation.begin(seed=7), (Person(introduced=True, zone="Europe/London", country="GB"),), NOW)
    open_ = explorer.play(node, Said(text=BETWEEN), "text").target
    assert open_ is not None
    assert isinstance(open_.state, Which)
    headings = [PAGES[page].partition("\n")[0].lstrip("# ") for page in open_.state.pages]
    assert [option.label for option in _options(pages.read(), open_.state)][: len(headings)] == headings


def _options(wording: Wording, state: Which) -> list[Option]:
    return [option for option in wording.options(state) if option.id != "none"]


def test_a_page_that_has_gone() -> None:
    """Taken out by whoever runs this between the choice and its answer: that is no fault, and nothing is lost."""
    said: list[str] = []
    explorer = Explorer(replace(pages.read(), trace=said.append), LANGUAGE)
    node = Node(conversation.begin(seed=7), (Person(introduced=True, zone="Europe/London", country="GB"),), NOW)
    node = replace(node, talk=node.talk.push(Which(pages=("gone",), questions=("What was here?",))))
    move = explorer.play(node, Said(text="1"), "text")
    assert move.error is None
    assert said[0] == "ask.none_of_these"
