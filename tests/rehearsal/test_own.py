"""Level 5: an interviewer from five answers, or from a notice; and the model calls."""

from __future__ import annotations

from importlib.resources import files

import pytest

from bot.language.readings import AccountReading, Slot, Span
from bot.rehearsal.call import replay
from bot.rehearsal.cards import PageError
from bot.rehearsal.debrief import debrief
from bot.rehearsal.library import cards as personas
from bot.rehearsal.models import parse_model, play
from bot.rehearsal.own import OPENS, SHUTS, Answers, best_question, card_from_answers, card_from_notice

from .conftest import turn

ANSWERS = Answers(name="Mr Voss", said='You were "not hungry" enough.', truth="They found me lazy", opens="frank", shuts="beg")


def test_five_answers_make_an_interviewer() -> None:
    """The person's words stand in the opening, the feared truth only where openness allows it, and the triggers are theirs."""
    card = card_from_answers(personas()["own"], ANSWERS, company="Acme", role="Buyer")
    assert (card.level, card.name) == (5, "Mr Voss")
    assert (card.opens, card.shuts) == (OPENS["frank"], SHUTS["beg"])
    call = replay(card, 1, [])
    assert "not hungry" in call.opening.text
    assert "lazy" not in call.opening.text
    cool = replay(card, 1, [turn("Any advice?", "ADVICE_ASK"), turn("Be frank?", "BLAME", "CANDOUR")])
    assert "lazy" not in " ".join(t.answer.text for t in cool.turns)
    open_ = replay(card, 1, [turn("Thanks, I accept it.", "THANK", "ACCEPT"), turn("Please be frank.", "CANDOUR")])
    assert "They found me lazy" in open_.last.text


def reading(**slots: object) -> AccountReading:
    """A reading of a notice in which only these slots are known."""
    unknown = {
        "told": "unknown",
        "via_recruiter": False,
        "stage": "unknown",
        "door": "none",
        "feedback": "none",
        "filled": "unknown",
    }
    given = {
        k: Slot(slots.get(k, v), None, 1.0)
        for k, v in (unknown | {"employer": "", "role": "", "person": "", "date": None}).items()
    }
    return AccountReading(**given, reason=slots.get("reason", ()), date_basis="unknown")  # type: ignore[arg-type]


def test_a_notice_makes_an_interviewer() -> None:
    """The notice's reason is what the interviewer says, the names are theirs, and the closest persona lends its triggers."""
    notice = "Dear Jo, we felt you lacked experience with tenders. Regards, Ms Lund, Acme"
    start = notice.index("lacked experience")
    slot = Slot("experience", Span(start, start + len("lacked experience with tenders")), 1.0)
    made = card_from_notice(
        personas()["own"], personas(), reading(reason=(slot,), person="Ms Lund", employer="Acme", role="Buyer"), notice
    )
    assert (made.like, made.question) == ("P9", "missing_or_unsaid")
    assert made.card.opens == personas()["P9"].opens
    assert made.card.values["company"] == "Acme"
    assert made.card.values["role"] == "Buyer"
    assert "lacked experience with tenders" in replay(made.card, 2, []).opening.text
    assert made.card.name == "Ms Lund"


def test_a_bare_notice_still_makes_one() -> None:
    """A notice that says nothing is quoted itself, and P5's kindness lends the triggers."""
    made = card_from_notice(personas()["own"], personas(), reading(), "We wish you well.", truth="I talked too much")
    assert (made.like, made.question) == ("P5", "next_time")
    assert "We wish you well" in replay(made.card, 2, []).opening.text
    assert made.card.values["truth"] == "I talked too much"


@pytest.mark.parametrize(
    ("slots", "question"),
    [
        ({"feedback": "refused"}, "resources"), ({"told": "in_interview"}, "strengthen"), ({"via_recruiter": True}, "pass_on"),
        ({"reason": (Slot("skill", None, 1.0),)}, "one_skill"), ({"reason": (Slot("behaviour", None, 1.0),)}, "moment"),
        ({"reason": (Slot("generic_fit", None, 1.0),)}, "pattern"), ({}, "next_time"),
    ],
)  # fmt: skip
def test_best_question(slots: dict[str, object], question: str) -> None:
    """Each kind of notice leaves one question most worth asking."""
    assert best_question(reading(**slots)) == question


MODELS = files("prompts") / "en" / "rehearsing"


def test_the_good_model_is_good_and_the_bad_one_bad() -> None:
    """The good model call scores as one that moves up, and the bad one low, and each turn says what to look for."""
    scores = {}
    for name in ("good", "bad"):
        model = parse_model((MODELS / f"{name}.md").read_text("utf-8"), f"{name}.md")
        assert all(w.look for w in model.turns)
        assert model.intro
        assert model.after
        card = personas()[model.persona]
        for seed in range(4):
            call = play(model, card, seed)
            scores[name, seed] = debrief(call, card).score
            assert (call.turn, call.ended) == (len(model.turns), "closed" if name == "good" else "cold")
    assert min(s for (n, _), s in scores.items() if n == "good") >= 90
    assert max(s for (n, _), s in scores.items() if n == "bad") <= 25


def test_what_a_model_call_says_to_look_for_happens() -> None:
    """The notes beside both calls hold for what the interviewer answers there."""
    for seed in range(4):
        found = {}
        for name in ("good", "bad"):
            model = parse_model((MODELS / f"{name}.md").read_text("utf-8"), f"{name}.md")
            call = play(model, personas()[model.persona], seed)
            found[name] = [(w.look, played) for w, played in zip(model.turns, call.turns, strict=True)]
        first, advice, waits, scene, summary, strength, step, thanks = found["good"]
        assert "Nothing has been asked yet" in first[0] and first[1].answer.beats[0] == "granted"  # noqa: PT018
        assert advice[1].answer.facts
        assert "the next thing for nothing" in waits[0] and waits[1].answer.facts  # noqa: PT018
        assert scene[1].answer.beats[0].startswith("example")
        assert "He hears that it arrived" in summary[0] and summary[1].answer.beats[0] == "paraphrased"  # noqa: PT018
        assert strength[1].answer.beats == ("strength",)
        assert step[1].answer.beats[0] in ("step", "fact 85")
        assert thanks[1].answer.beats == ("goodbye_warm",)
        openness = [played.openness for _, played in found["good"]]
        assert openness == sorted(openness)
        why, guilt, argued, blamed = found["bad"]
        assert why[1].answer.beats == ("why",)
        assert "has to comfort" in guilt[0] and guilt[1].answer.beats[0] == "guilt"  # noqa: PT018
        assert argued[1].answer.beats == ("debate", "cooling")
        assert "closes the last door" in blamed[0] and blamed[1].answer.beats == ("end",)  # noqa: PT018
        assert not any(played.answer.facts for _, played in found["bad"])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("# P2 x\n## intro\nhi\n## turns\nTHANK | Hi.\n> Look.\n", "m.md:1: there is no '## after'"),
        ("# P2 x\n## intro\nhi\n## turns\n> Look.\n## after\nx\n", "m.md:5: what to look for stands before"),
        ("# P2 x\n## intro\nhi\n## turns\nTHANK Hi.\n## after\nx\n", "m.md:5: a turn is written"),
        ("# P2 x\n## intro\nhi\n## turns\nTHANK | Hi.\n## after\nx\n", "m.md:4: nothing to look for"),
    ],
)
def test_a_model_page_that_cannot_be_read(text: str, says: str) -> None:
    """A model call's page is refused with file, line and reason."""
    with pytest.raises(PageError) as caught:
        parse_model(text, "m.md")
    assert str(caught.value).startswith(says)
