"""Asked why, or where that comes from, the coach names the advice behind what it asks or has just said, and its source."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from bot import conversation, pages
from bot.coaching.catalogue import ALSO, BY_ID, ROWS, rows_at, source
from bot.context import Context
from bot.events import Said
from bot.records import Person, Record
from bot.state import State
from bot.understanding import language
from tests.test_conversation import reached

WORDING = pages.read()
LANGUAGE = language(pages.folder("advice"))
NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
TOLD = "Arup emailed yesterday after the interview with Dana, its a no, Im ok / yes / no / yes"


@dataclass(frozen=True)
class Answer:
    """What the last text brought."""

    text: str
    state: State
    before: State


def answer(texts: str) -> Answer:
    """What is read after the last of these texts, parted by "/"."""
    talk, now = conversation.begin(seed=3), NOW
    before = talk.open.state
    records: tuple[Record, ...] = (Person(introduced=True, zone="UTC", country="GB", nudges=True),)
    text = ""
    for number, line in enumerate(texts.split(" / ")):
        person = next(r for r in records if isinstance(r, Person))
        ids = iter(range(1, 1000))
        context = Context(
            now=now, person=person, language=LANGUAGE, records=records, seed=3,
            new_id=lambda kind, number=number, ids=ids: f"{kind}-{number}-{next(ids)}",  # type: ignore[misc]
        )  # fmt: skip
        before = talk.open.state
        played = conversation.turn(talk, Said(text=line), context, WORDING)
        talk, records, now = played.talk, tuple(played.records.values()), now + timedelta(minutes=1)
        text = " ".join("\n".join(m.text for m in played.messages).split())
    return Answer(text, talk.open.state, before)


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (f"{TOLD} / yes / why", ("easily forgotten", "A24")),
        (f"{TOLD} / yes / skip / why", ("A34", "A83", "in front of them")),
        (f"{TOLD} / yes / skip / skip / skip / skip / skip / where does that come from", ("A73", "A85", "recruiting firm")),
        (f"{TOLD} / skip / why", ("A26", "A54", "A88", "published articles")),
        (f"{TOLD} / skip / says who?", ("A26", "A54", "A88", "published articles")),
        ("Acme is on the phone right now telling me no / why", ("A25", "reasons are fresh", "say yes oftener")),
        ("They just told me no, I am still in the room with them / why", ("A01", "oftener", "still in the room")),
        (f"{TOLD} / skip / write it / no / no / skip / plain / why", ("in the same thread", "A26", "A17", "A90")),
        (f"{TOLD} / skip / write it / no / no / skip / plain / sent / where do you get that from", ("A19", "A74")),
        (
            "Arup rejected my application by email today, never met anyone, Im fine / yes / no",
            ("(A34, A83)",),
        ),
        (
            "Arup rejected my application by email today, never met anyone, Im fine / yes / no / why",
            ("(A34)", "(A83)", "comes from"),
        ),
        (
            "Those bastards at Acme rejected me by email an hour ago after the interview with Dana, I am furious and going to "
            "tell them what I think / yes / go on",
            ("(A81, A82)",),
        ),
        ("what is A27?", ("Never ask why", "learning from an interview")),
    ],
)  # fmt: skip
def test_the_reason_comes_with_its_rows_and_their_source(texts: str, words: tuple[str, ...]) -> None:
    """The reason of a suggestion, of a question and of a message names its rows; so does the question where that comes from."""
    found = answer(texts)
    for word in words:
        assert word in found.text, found.text


@pytest.mark.xdist_group("explored")
@pytest.mark.parametrize("text", ["why", "why do you ask", "Why do you want to know that?"])
def test_why_is_answered_where_ones_own_words_are_asked_for(text: str) -> None:
    """At a question for the person's own words "why" is no answer either: their words, a draft, a moment, a plan."""
    for node in reached():
        state = node.state
        if not state.verbatim or state.flow in ("rehearsal", "care") or (state.vanishing and text == "why"):
            continue
        person = next((r for r in node.records if isinstance(r, Person)), Person())
        context = Context(now=node.now, person=person, language=LANGUAGE, records=node.records)
        played = conversation.turn(node.talk, Said(text=text), context, WORDING)
        assert played.talk.open.state == state, state.at
        why = WORDING.why(state)
        assert not why or why[:40] in "\n".join(m.text for m in played.messages), state.at


def test_where_nothing_rests_on_advice_no_row_is_named() -> None:
    """ "Says who?" at a question that no advice stands behind is not answered with rows, and begins nothing."""
    assert "rests on" not in answer("Arup emailed yesterday, its a no / says who").text


def test_every_row_has_a_place_and_a_source() -> None:
    """Each row can be named at the place where it is met, and every other place names rows that there are."""
    for row in ROWS:
        assert row.id in rows_at((row.met,))
        assert source((row.id,)).startswith("article")
    for place, rows in ALSO.items():
        assert place in WORDING.headings, place
        assert set(rows) <= set(BY_ID)


SENT = f"{TOLD} / skip / write it / no / no / skip / plain / sent / they answered"


@pytest.mark.parametrize("text", ["should I call or email?", "is it ok to ask why?", "Is it rude to ask?"])
def test_a_question_of_their_own_is_no_word_of_the_employers(text: str) -> None:
    """Where their words are asked for, one sentence that asks us is answered, and their words are asked for again."""
    found = answer(f"{SENT} / {text}")
    assert found.state == found.before
    assert found.state.at == "reply.words"


@pytest.mark.parametrize("text", ["You were great. Should I call you?", "actually we phoned you on Friday, you were too quiet"])
def test_what_an_employer_may_say_is_theirs(text: str) -> None:
    """Words that speak to the person are kept as what they said."""
    assert answer(f"{SENT} / {text}").state.at != "reply.words"


def test_a_correction_is_no_word_of_the_employers() -> None:
    """ "Actually they phoned" where their words are asked for puts the case right."""
    found = answer(f"{SENT} / actually they phoned")
    assert found.state.at == "reply.words"
    assert "told by phone" in found.text


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (f"{TOLD} / should I call or email?", ("same thread", "published articles")),
        (f"{TOLD} / should I call or email? / where does that come from", ("A26", "A54", "A88")),
        ("rejected / is it ok to ask why? / says who", ("A27",)),
        ("rejected / where does this come from", ("No article stands behind",)),
    ],
)
def test_an_answer_from_the_case_has_its_source(texts: str, words: tuple[str, ...]) -> None:
    """A question that the strategy answers has its source like one that a page answers, and where there is none, that is said."""
    found = answer(texts)
    for word in words:
        assert word in found.text, found.text


@pytest.mark.parametrize(
    ("asked", "words"),
    [("", "you ask once more"), (" I asked them once by email a week ago.", "If nothing comes back, you close it for yourself")],
)
def test_a_silence_is_asked_about_twice_at_most(asked: str, words: str) -> None:
    """Before the first question a second is announced, and the end at four weeks; before the second only the end."""
    found = answer(f"No word from Arup since my interview with Emma on 5 November.{asked} I'm fine. / yes / no / yes")
    assert words in found.text, found.text
