"""What the encoder adds: always with its words, never against a rule that forbids it, and never in place of nothing."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.language import moves
from bot.language.account import read_account, reading
from bot.language.account.deep import runs
from bot.language.account.text import read_text
from bot.language.draft import label_draft
from bot.language.draft import reading as draft
from bot.language.encoder import Seen, encoder
from bot.language.moves import label_move
from bot.language.readings import AccountReading
from bot.language.state.deep import Deep, noticed
from bot.language.weights import weights
from tests.language import weigh
from tests.language.tasks import load

NOW = datetime(2026, 11, 18, 14, 0)  # noqa: DTZ001 -- the message's own local time
NOTHING = ("", "none", "unknown")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every text leaves a doubt."""
    monkeypatch.setattr(reading, "doubtful", lambda _: True)
    monkeypatch.setattr(draft, "doubtful", lambda message: bool(message.body))
    monkeypatch.setattr(moves, "doubtful", lambda known, _: bool(known.scores))


def borne(read: AccountReading, text: str) -> None:
    """Every value but silence and nothing has words of the text, and names are these words."""
    slots = (read.told, read.stage, read.door, read.feedback, read.filled, read.employer, read.role, read.person, *read.reason)
    for slot in slots:
        assert slot.span is None or 0 <= slot.span.start < slot.span.end <= len(text)
    for name in (read.employer, read.role, read.person):
        assert not name.value or (name.span and text[name.span.start : name.span.end] == name.value)
    for reason in read.reason:
        assert reason.value == "none" or reason.span


@pytest.mark.usefixtures("asked")
def test_every_value_of_a_text_has_its_words() -> None:
    """Of whole texts that the encoder reads, names are copied at their spans and every reason has the words that bear it."""
    for row in load("train", "T5-whole")[-500::12]:
        borne(read_account(row["text"], row["kind"], datetime.fromisoformat(row["now"])), row["text"])


@pytest.mark.usefixtures("asked")
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.sampled_from("abeioİß é’'\n.,!?😀AKR19 "), max_size=120), st.sampled_from(["notice", "account"]))
def test_any_text_is_read_with_the_encoder(text: str, kind: Any) -> None:
    """Any text is read without an error, and what is claimed has its words."""
    borne(read_account(text, kind, NOW), text)
    assert set(label_draft(text).labels) == label_draft(text).spans.keys() | ({"I-VAGUE"} & set(label_draft(text).labels))
    found = label_move(text, text[::-1])
    assert found.labels == ("OTHER",) or set(found.labels) == found.spans.keys()


@pytest.mark.parametrize("text", ["", "ok", "no", "yes please", "not sure", "help", "stop", "😀", "thanks, that helps"])
def test_a_short_answer_tells_nothing(text: str) -> None:
    """An answer to the coach is no telling: no name, no reason and no way of being told is read into it."""
    read = read_account(text, "account", NOW)
    values = (read.told, read.stage, read.door, read.feedback, read.filled, read.employer, read.role, read.person)
    assert all(slot.value in NOTHING for slot in values)
    assert [reason.value for reason in read.reason] == ["none"]


@pytest.mark.usefixtures("asked")
@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("My recruiter Dan at Reed called: the client said no, they wanted more SQL.", "Reed"),
        ("Sarah from Adecco texted, the warehouse went with someone else for the picker job.", "Adecco"),
    ],
)
def test_an_agency_is_not_the_employer(text: str, agency: str) -> None:
    """Whoever sends people to employers is not one."""
    assert agency not in read_account(text, "account", NOW).employer.value


@pytest.mark.parametrize("name", ["Café Ölmez", "Sainsbury’s", "Hollow Oak Bakery"])
def test_a_marked_name_is_found_as_it_is_written(name: str) -> None:
    """Accents, curly apostrophes and capitals do not keep a marked name from its place in the text."""
    text = f"Last week I was at {name} for an interview and they said no."
    seen = encoder("deep").seen(text)
    first = list(seen.words).index("at") + 1
    last = list(seen.words).index("for")
    marks = np.full((len(seen.words), len(encoder("deep").names)), -9.0, dtype=np.float32)
    marks[first:last, 0] = 5.0
    ((span, score),) = runs(read_text(text, "account", heads=False).low, Seen(seen.scores, seen.words, marks), "employer")
    assert text[span.start : span.end] == name
    assert score == pytest.approx(5.0)


@pytest.mark.usefixtures("asked")
@pytest.mark.parametrize("previous", ["", "So what would you like to ask?"])
def test_nobody_presses_where_nothing_was_refused(previous: str) -> None:
    """PRESS needs a refusal in the interviewer's line, whatever the encoder holds for likely."""
    assert "PRESS" not in label_move("Please, are you sure there is nothing at all that you can say?", previous).labels


@given(st.floats(0.01, 0.9), st.floats(-8, 8), st.floats(0, 4), st.booleans(), st.booleans())
def test_more_danger_never_counts_for_less(chance: float, risk: float, more: float, hinted: bool, other: bool) -> None:
    """What is noticed stays noticed when the head, the encoder or a rule's hint says more."""
    few = (chance, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    many = (min(0.99, chance + 0.05), 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    before = noticed(few, Deep(risk, 0, 0, 0, 0), int(hinted), other)
    assert not before or noticed(many, Deep(risk + more, 0, 0, 0, 0), 2, other)


@pytest.mark.parametrize("name", ["T4 risk", "T4 threat"])
def test_nothing_that_speaks_for_danger_counts_against_it(name: str) -> None:
    """A rule's hint, the head and the encoder may raise and never lower."""
    by = weights(name)
    assert min(by.get(part, 0.0) for part in ("head", "encoder", "hint")) >= 0


def test_weights_are_found_again() -> None:
    """Of choices that follow known weights, most are chosen by the weights that are fitted to them."""
    chance = np.random.default_rng(3)
    choices = []
    for _ in range(300):
        parts = [{"good": float(chance.normal()), "idle": float(chance.normal())} for _ in range(3)]
        choices.append((parts, int(np.argmax([one["good"] for one in parts]))))
    by, chosen = weigh.crossed(choices, [str(at) for at in range(300)])
    assert by["good"] > 5 * abs(by["idle"])
    assert np.mean([at == right for at, (_, right) in zip(chosen, choices, strict=True)]) > 0.9
