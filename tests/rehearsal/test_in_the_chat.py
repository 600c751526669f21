"""The flow where a story would be long: many rehearsals behind one, the way down, the dose, a time that is not clear."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot import pages
from bot.context import Context
from bot.effects import Draw, Keep, Leave, Remind, Say, Turn
from bot.events import Chose, Event, Said
from bot.flow import Way
from bot.flows._sitting import Then
from bot.flows.rehearsal import FLOW
from bot.records import Case, Person, Record, Rehearsal
from bot.understanding import language

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
READERS = language(pages.folder("advice"))


def context(*records: Record) -> Context:
    return Context(now=NOW, person=Person(), language=READERS, records=records)


def past(number: int, persona: str = "P2", level: int = 1, score: int = 80, k2: int = 1, **more: Any) -> Rehearsal:
    """A rehearsal some days ago."""
    began = NOW - timedelta(days=30 - number)
    return Rehearsal.model_validate(
        {
            "id": f"r{number}", "persona": persona, "seed": number, "began": began, "ended": began, "completed": True,
            "score": score, "rubric": {"K7": 2, "K2": k2}, "openness": (50, 60, 70), "facts": (25,), "guess": score + 20,
            "details": {"level": level}, **more,
        }
    )  # fmt: skip


def lines(turn: Turn) -> list[str]:
    return [e.line for e in turn.effects if isinstance(e, Say | Draw)]


def go(turn: Turn, about: Context, *events: Event | str) -> Turn:
    """Further turns; a word in brackets is a choice."""
    for event in events:
        if isinstance(event, str):
            event = Chose(option=event[1:-1]) if event.startswith("[") else Said(text=event)
        found = FLOW.step(turn.state, event, about)
        assert found is not None, (turn.state.at, event)
        turn = found
    return turn


def called(about: Context, persona: str, *events: str) -> Turn:
    """From the command to the debrief: a call with these turns, and no answers to the questions after it."""
    turn = go(FLOW.begin(Way(text=persona), about), about, "[skip]", *events)
    return go(turn, about, "[skip]", "[skip]", "[skip]")


def test_nine_different_calls_are_the_dose() -> None:
    """The ninth distinct completed call says so; the eighth doesn't."""
    done = called(context(*(past(n) for n in range(8))), "P2", "Thank you.", "I accept it. Goodbye.")
    assert "rehearsal.dose_done" in lines(done)
    early = called(context(*(past(n) for n in range(7))), "P2", "Thank you.", "I accept it. Goodbye.")
    assert "rehearsal.dose_done" not in lines(early)


def test_an_early_end_offers_the_way_down() -> None:
    """After a call that was ended on them on a higher level, something easier is offered, and it is easier."""
    about = context(past(0, "P9", 2), past(1, "P3", 3, 20, early_end=True))
    suggested = FLOW.begin(Way(), about)
    assert suggested.state.easier is True  # type: ignore[attr-defined]
    easier = go(suggested, about, "[easier]").state
    assert easier.persona in ("P6", "P9", "P12")  # type: ignore[attr-defined]


def test_after_a_call_that_was_ended_on_them_they_may_go_down_or_elsewhere() -> None:
    """The end of such a debrief offers an easier interviewer and another one."""
    about = context(past(0), past(1))
    turn = called(about, "P3", "You people are liars and idiots!", "I'll sue the lot of you, you frauds.")
    then = go(turn, about, "[skip]")
    while not isinstance(then.state, Then):
        then = go(then, about, "[skip]")
    assert then.state.easier
    for option in ("[easier]", "[another]"):
        assert go(then, about, option).state.at == "rehearsal.whom"
    assert any(isinstance(e, Leave) for e in go(then, about, "[enough]").effects)


def test_an_interview_that_is_going_on_is_met_first() -> None:
    """Whoever is in the middle of an interview is given P12, whatever their level."""
    live = Case(id="c", opened=NOW, live=True)
    found = FLOW.begin(Way(values={"case": "c"}), context(live, past(0)))
    assert found.state.persona == "P12"  # type: ignore[attr-defined]


def test_progress_shows_what_moved_and_how_they_guess() -> None:
    """Progress draws the last curves from their start, names what has risen and what is left, and tells of high guesses."""
    runs = [past(n, k2=0 if n < 3 else 2) for n in range(6)]
    turn = FLOW.begin(Way(values={"command": "progress"}), context(*runs))
    assert {"rehearsal.last_curves", "rehearsal.what_moved", "rehearsal.guess_over"} <= set(lines(turn))
    chart = next(e.chart for e in turn.effects if isinstance(e, Draw))
    assert chart.kind == "progress"
    assert len(chart.series) == 3
    assert len(chart.labels) == 3


@pytest.mark.parametrize(("said", "asks"), [("tomorrow at 3pm", False), ("no idea", True), ("purple elephants", None)])
def test_the_real_call_is_reminded_of_when_its_time_is_clear(said: str, asks: bool | None) -> None:
    """A clear time sets the nudges before and after the call (N8, N9); an unclear one is asked about; none is not understood."""
    about = context(Case(id="c", opened=NOW, phase="waiting"))
    turn = called(about, "P2", "Thank you.", "Goodbye.")
    turn = go(turn, about, "[skip]")
    assert turn.state.at == "rehearsal.booked"
    if asks is None:
        assert FLOW.step(turn.state, Said(text=said), about) is None
        return
    after = go(turn, about, said)
    nudges = [e.kind for e in after.effects if isinstance(e, Remind)]
    if asks:
        assert after.state.at == "rehearsal.booked"
        assert nudges == []
    else:
        assert nudges == ["N8", "N8", "N9"]
        assert [r.booked_call for e in after.effects if isinstance(e, Keep) for r in (e.record,) if isinstance(r, Case)] == [
            NOW.replace(day=24, hour=15, minute=0)
        ]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Tom Brandt", "Tom Brandt"),
        ("moira", "Moira Keane"),
        ("Keane", "Moira Keane"),
        ("with Moira please", "Moira Keane"),
        ("the rushed one", "Tom Brandt"),
        ("labeller", "Graham Holt"),
        ("p9", "Samuel Osei"),
    ],
)
def test_a_printed_name_chooses(typed: str, name: str) -> None:
    """Whoever stands in the list is called by their name, in either case, by the half of it, or by what they are."""
    about = context(past(1))
    turn = go(FLOW.begin(Way(), about), about, "[another]", typed)
    assert ("rehearsal.scene", name) in [(e.line, e.values.get("name")) for e in turn.effects if isinstance(e, Say)]


def test_no_name_chooses_nobody() -> None:
    """What names nobody is not guessed at."""
    about = context(past(1))
    turn = go(FLOW.begin(Way(), about), about, "[another]")
    assert FLOW.step(turn.state, Said(text="somebody kind"), about) is None


def test_a_first_call_is_not_called_two() -> None:
    """One run on a higher level puts somebody there without a word about two good calls."""
    about = context()
    words = ("Thank you, I accept it.", "What is one thing I could work on?", "Thank you so much. Goodbye.", "Bye.")
    turn = go(FLOW.begin(Way(text="P3"), about), about, "[skip]")
    for said in words:
        if turn.state.at == "rehearsal.call":
            turn = go(turn, about, said)
    turn = go(turn, about, "[skip]", "[skip]", "[skip]")
    kept = next(e.record for e in turn.effects if isinstance(e, Keep))
    assert isinstance(kept, Rehearsal)
    assert kept.completed
    assert "rehearsal.up" not in lines(turn)


KAREN = Case(id="k", opened=NOW, employer="John Lewis", role="shop assistant", person="Karen Doyle", told="call")


def said_by_them(turn: Turn) -> str:
    return " ".join(str(e.values["words"]) for e in turn.effects if isinstance(e, Say) and e.line == "rehearsal.they_say")


def test_the_interviewer_stands_for_the_one_of_the_case() -> None:
    """Name and employer are those of the case; the facts stay the card's. Without a case it is the card's own name."""
    about = context(past(0), KAREN)
    met = FLOW.begin(Way(text="P2", values={"case": "k"}), about)
    assert lines(met)[:2] == ["rehearsal.scene", "rehearsal.made_up"]
    call = go(met, about, "[skip]")
    assert "Ravi" not in said_by_them(call)
    assert call.state.name == "Karen Doyle"  # type: ignore[attr-defined]
    assert "rehearsal.made_up" not in lines(FLOW.begin(Way(text="P2"), context(past(0))))
    # The recruiter's part is played under a recruiter's name, or its own.
    agency = FLOW.begin(Way(text="P7", values={"case": "k"}), about)
    assert agency.state.sitting.card.name == "Kelly Sharpe"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text",
    [
        "Hello, this is Ben. You said no to me and I want to know why",
        "Hi Karen, have you got two minutes?",
        "Good morning, thank you for taking my call.",
    ],
)
def test_a_first_line_said_too_early_begins_the_call(text: str) -> None:
    """It is no answer to how the thought of the call feels, and the interviewer answers it."""
    about = context(past(0), KAREN)
    asked = FLOW.begin(Way(text="P2", values={"case": "k"}), about)
    assert FLOW.correct is not None
    begun = FLOW.correct(asked.state, text, about)
    assert begun is not None
    assert begun.state.at == "rehearsal.call"
    assert begun.state.sitting.call.turns[0].said.text == text  # type: ignore[attr-defined]
    assert begun.state.sitting.feeling == ""  # type: ignore[attr-defined]


@pytest.mark.parametrize("text", ["hello", "hi, a bit sick to be honest", "I'm nervous", "hey I don't know"])
def test_a_feeling_before_the_call_stays_one(text: str) -> None:
    """A greeting alone, or a feeling behind one, is said to the coach."""
    about = context(past(0), KAREN)
    asked = FLOW.begin(Way(text="P2", values={"case": "k"}), about)
    assert FLOW.correct is not None
    assert FLOW.correct(asked.state, text, about) is None


def test_words_after_the_call_are_no_best_moment() -> None:
    """What is still meant for the interviewer is not kept as their best moment; a moment, or their own line, is."""
    about = context(past(0), KAREN)
    ended = go(FLOW.begin(Way(text="P2"), about), about, "[skip]", "Thank you for your time.", "[hang_up]", "[skip]")
    plea = go(ended, about, "Please, can't you reconsider? I really need this job")
    assert lines(plea) == ["rehearsal.call_is_over"]
    assert go(ended, about, "when I thanked them").state.at == "rehearsal.guess"
    assert go(ended, about, "Thank you for your time").state.at == "rehearsal.guess"


def test_what_is_kept_has_words_and_is_not_what_is_changed() -> None:
    """Silence is never praised, and no sentence is both the one to keep and the one to change; what cost most is changed."""
    turns = ("Thank you. I accept the decision.", "...", "you are just rude, that is unfair", "[hang_up]")
    done = called(context(past(0)), "P2", *turns)
    values = {e.line: e.values for e in done.effects if isinstance(e, Say)}
    assert "..." not in str(values["rehearsal.quotes"])
    assert values["rehearsal.keep"]["quote"] not in ("...", values["rehearsal.change"]["quote"])
    assert values["rehearsal.change"]["quote"] == "you are just rude, that is unfair"
    one = called(context(past(0)), "P2", "Thank you.", "[hang_up]")
    values = {e.line: e.values for e in one.effects if isinstance(e, Say)}
    assert values.get("rehearsal.change", {}).get("quote") != values["rehearsal.keep"]["quote"]


def test_who_asks_for_the_same_line_for_ever_is_shown_a_way_on() -> None:
    """The line comes again each time; from the third time the coach says what else helps, until something else is said."""
    about = context()
    turn = go(FLOW.begin(Way(text="P2"), about), about, "[skip]", "What would help me next time?")
    for asked in range(1, 5):
        turn = go(turn, about, "Could you repeat that?")
        assert ("rehearsal.still_not_heard" in lines(turn)) is (asked >= 3)
    turn = go(turn, about, "Could you give me an example?")
    assert "rehearsal.still_not_heard" not in lines(turn)
    assert "rehearsal.still_not_heard" not in lines(go(turn, about, "Pardon?"))
