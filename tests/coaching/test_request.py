"""The request, over every combination of what it can be composed from."""

from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coaching import strategy as s
from bot.coaching.request import (
    INVITATION_CHARACTERS,
    LEAST_WORDS,
    MOST_WORDS,
    Form,
    Request,
    body_of,
    compose,
    form_of,
    words_in,
)
from bot.records import Spelling, Tone
from tests.coaching.test_strategy import SITUATIONS

TONES, SPELLINGS = get_args(Tone), get_args(Spelling)
WRITTEN: tuple[Form, ...] = ("email", "linkedin")
"""A reply has an email's body without its subject, which has a test of its own."""


def requests() -> Iterator[Request]:
    """Every written request that asks for something, over all that changes its words."""
    for tone, spelling, shape, bound, closing, first, another, to, detail in product(
        TONES, SPELLINGS, ("tips", "late", "pass_on", "cv_tip", "thanks_resources"),
        ("one", "two_or_three", "two_or_three_and_call"), ("interest", "openness", "thanks"), (False, True),
        (False, True), ("", "Dana"), ("", "the case study"),
    ):  # fmt: skip
        for form in ("recruiter",) if shape == "pass_on" else WRITTEN:
            yield Request(
                form=form, shape=shape, bound=bound, closing=closing, tone=tone, spelling=spelling, to=to,
                role="Senior Data Analyst" if to else "", employer="Acme", detail=detail, first_choice=first,
                another_interview=another,
            )  # fmt: skip


@cache
def composed() -> tuple[tuple[Request, str], ...]:
    return tuple((request, compose(request)) for request in requests())


def test_a_written_request_has_fifty_to_a_hundred_and_twenty_five_words() -> None:
    """Whatever it is composed from, a written request is neither curt nor long."""
    for request, text in composed():
        assert LEAST_WORDS <= words_in(text) <= MOST_WORDS, request


def test_what_is_not_true_is_not_said() -> None:
    """First choice, another interview and interest in later roles stand in a message only when the person said so."""
    for request, text in composed():
        assert ("first choice" in text) == (request.first_choice and request.shape != "thanks_only")
        if not request.another_interview:
            assert "another interview" not in text
        if request.closing != "interest" and not request.first_choice:
            assert "apply again" not in text
    said = compose(Request(form="email", another_interview=True))
    assert "another interview" in said


def test_spelling_is_british_or_american() -> None:
    """The person's spelling is used throughout."""
    for tone in ("warm", "formal"):
        british = compose(Request(form="email", tone=tone, spelling="british"))
        american = compose(Request(form="email", tone=tone, spelling="american"))
        assert "favour" in british
        assert "favor" in american
        assert "favour" not in american
    assert "CV" in compose(Request(form="email", shape="cv_tip"))
    assert "resume" in compose(Request(form="email", shape="cv_tip", spelling="american"))


def test_tones_differ_and_are_kept() -> None:
    """The three tones are three different messages, and each form has each tone."""
    for form in get_args(Form):
        texts = {compose(Request(form=form, tone=tone, to="Dana", role="analyst")) for tone in TONES}
        assert len(texts) == 3


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("form", get_args(Form))
@pytest.mark.parametrize("shape", get_args(s.Shape))
def test_every_form_and_shape_composes(form: Form, tone: Tone, shape: s.Shape) -> None:
    """Every form in every shape and tone gives a message without an unfilled variable, the same one twice."""
    request = Request(form=form, shape=shape, tone=tone, role="analyst role", employer="Acme")
    text = compose(request)
    assert text == compose(request)
    assert "{" not in text
    assert "role role" not in text
    assert words_in(text) <= MOST_WORDS


def test_the_spoken_forms_fit_the_moment() -> None:
    """Hot in a live moment, the sentence asks for leave to write; undecided, for what would strengthen the candidacy."""
    assert "write to you tomorrow" in compose(Request(form="live", shape="leave_to_write"))
    assert "strengthen" in compose(Request(form="live", shape="strengthen"))
    assert "first choice" in compose(Request(form="live", shape="thanks_and_ask", first_choice=True))
    assert "three minutes" in compose(Request(form="phone"))
    assert "place me" in compose(Request(form="phone", shape="pass_on"))


def test_a_subject_is_short_and_no_part_of_the_body() -> None:
    """An email has a subject, a reply has none, and the body is counted without it."""
    email = compose(Request(form="email", role="analyst"))
    assert email.startswith("Subject: A short question about the analyst role\n\n")
    assert body_of(email) == compose(Request(form="reply", role="analyst"))


@given(st.text(max_size=400), st.text(max_size=400), st.text(max_size=2000), st.sampled_from(get_args(Form)))
def test_names_of_any_kind_break_nothing(to: str, role: str, detail: str, form: Form) -> None:
    """Whatever stands in a name, a role or a detail, the message keeps its length and takes no line breaks from it."""
    request = Request(form=form, to=to, role=role, detail=detail, bound="two_or_three_and_call")
    text = compose(request)
    assert words_in(text) <= MOST_WORDS
    if form == "connect":
        assert len(text) <= INVITATION_CHARACTERS
    assert text.count("\n") == compose(Request(form=form, bound="two_or_three_and_call")).count("\n")


@given(SITUATIONS)
def test_every_strategy_has_a_form(situation: s.Situation) -> None:
    """Every strategy has a form of message; a live moment is spoken, and a question about status is one about status."""
    strategy = s.strategy(situation)
    form = form_of(strategy)
    assert form in get_args(Form)
    if strategy.action == "status":
        assert form == "status"
    if strategy.row in ("B1", "B2") and strategy.channel in ("voice", "phone"):
        assert form == "live"


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("brief", [False, True])
def test_who_did_not_bring_the_news_is_not_thanked_for_it(tone: Tone, brief: bool) -> None:
    """To somebody whom they met, where another person told them, nothing is said of letting them know; the length holds."""
    request = Request(form="email", to="Piotr Nowak", role="data engineer", told_by_another=True, tone=tone, brief=brief)
    text = compose(request)
    assert "letting me know" not in text
    assert "informing me" not in text
    assert "decision" in text
    assert LEAST_WORDS <= words_in(text) <= MOST_WORDS


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("HR, Ms Okafor", "Hello Ms Okafor,"),
        ("Ms Okafor (HR)", "Hello Ms Okafor,"),
        ("Father Declan Nolan", "Hello Father Nolan,"),
        ("the manager Mr Hart", "Hello Mr Hart,"),
        ("Mrs. Helen Brooks", "Hello Mrs. Brooks,"),
        ("Dr Anna van der Berg", "Hello Dr van der Berg,"),
        ("Karen from HR", "Hello Karen,"),
        ("Helen, the ward manager", "Hello Helen,"),
        ("hiring manager", "Hello,"),
        ("HR", "Hello,"),
        ("Madam Agyeman", "Hello Madam Agyeman,"),
        ("Pastor Mensah", "Hello Pastor Mensah,"),
        ("Doctor Lin", "Hello Doctor Lin,"),
        ("Engr. Bello", "Hello Engr. Bello,"),
        ("Señora Ruiz", "Hello Señora Ruiz,"),
        # Near misses: as they were.
        ("Ms Okafor", "Hello Ms Okafor,"),
        ("Dana Cole", "Hello Dana,"),
        ("Sister Margaret", "Hello Sister Margaret,"),
        ("Sir Ian Blatchford", "Hello Sir Ian Blatchford,"),
    ],
)
def test_whom_a_message_greets(name: str, greeted: str) -> None:
    """A person by title and surname or by name, and never an office along with it."""
    assert compose(Request(form="reply", to=name)).startswith(greeted + "\n")


@pytest.mark.parametrize("tone", TONES)
def test_a_brief_request_to_a_recruiter_is_shorter(tone: Tone) -> None:
    """Here, too, a shorter one is shorter; the length holds."""
    whole = Request(form="recruiter", shape="pass_on", bound="two_or_three", to="Chidinma Okafor", role="engineer", tone=tone)
    brief = words_in(compose(whole.model_copy(update={"brief": True, "bound": "one"})))
    assert LEAST_WORDS <= brief < words_in(compose(whole)) - 10
