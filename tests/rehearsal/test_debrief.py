"""The debrief, the branches and the drawn curve."""

from __future__ import annotations

import pytest

from bot.rehearsal.branches import back_to, compare, take_back
from bot.rehearsal.call import answer, begin, replay
from bot.rehearsal.cards import Card
from bot.rehearsal.debrief import Point, change_kind, curve, debrief, drawn
from bot.rehearsal.hints import hint
from bot.rehearsal.library import cards as personas
from bot.rehearsal.moves import Said

from .conftest import played, transcripts, turn


def test_what_was_missed_names_the_move(holt: Card) -> None:
    """Each fact not told stands with its words, the move that opens it and a turn to replay from."""
    call = played(holt, transcripts("P3")["middling"])
    found = debrief(call, holt)
    assert {m.at for m in found.missed} == {25, 45, 65, 85} - set(found.facts)
    for missed in found.missed:
        fact = holt.by_threshold[missed.at]
        assert any(tell in missed.text.lower() for tell in fact.tells)
        assert 1 <= missed.replay <= call.turn
        assert missed.move


def test_a_fact_that_was_in_reach_wanted_its_question(holt: Card) -> None:
    """Where openness had sufficed, the move is the one that the fact answers; where not, the persona's own trigger."""
    reached = debrief(played(holt, [turn("Thank you.", "THANK")]), holt)
    moves = {m.at: m.move for m in reached.missed}
    assert moves == {25: "ADVICE_ASK", 45: "EXAMPLE_ASK", 65: "EXAMPLE_ASK", 85: "EXAMPLE_ASK"}


def test_the_replay_turn_is_the_costly_one(holt: Card) -> None:
    """Replay begins at the turn that cost most."""
    call = played(holt, [turn("Thanks.", "THANK"), turn("I'm not!", "DEBATE"), turn("Fine.", "ACK")])
    assert {m.replay for m in debrief(call, holt).missed} == {2}


def test_keep_and_change(card: Card) -> None:
    """Keep is a full mark and change a lost one, each with its turn and quote."""
    found = debrief(played(card, transcripts(card.id)["middling"]), card)
    assert found.keep is not None
    assert found.change is not None
    assert found.rubric[found.keep.criterion].mark == 2
    assert found.rubric[found.change.criterion].mark < 2
    assert found.keep.criterion != found.change.criterion


def test_an_attack_is_not_praised_for_what_it_left_out(card: Card) -> None:
    """"You let them finish" is no praise of an insult: nothing is kept of a call in which every turn attacks."""
    insults = [turn(text, "BLAME") for text in ("You're all clowns.", "What a farce.", "Shame on you.", "Pathetic.")]
    assert debrief(played(card, insults), card).keep is None
    mixed = debrief(played(card, [turn("Hello."), turn("Tell me.", "ADVICE_ASK"), *insults]), card)
    assert mixed.keep is None or not any(word in mixed.keep.quote for word in ("clowns", "farce", "Shame", "Pathetic"))


@pytest.mark.parametrize(
    ("turns", "criterion", "kind"),
    [
        ([turn("Thank you.", "THANK"), turn("I accept it.", "ACCEPT")], "K4", "unasked"),
        ([turn("Thank you.", "THANK"), turn("Why not me?", "WHY")], "K4", "k4"),
        ([turn("Tell me what to do better.", "ADVICE_ASK"), turn("So I need a red tie.", "PARAPHRASE")], "K8", "loose"),
        ([turn("Tell me what to do better.", "ADVICE_ASK"), turn("I see.", "ACK")], "K8", "k8"),
        ([turn("Thank you.", "THANK"), turn("What nonsense from you people.", "BLAME")], "K7", "sharp"),
        ([turn("Thank you.", "THANK"), turn("I have ten years of it.", "DEBATE")], "K7", "k7"),
    ],
)
def test_the_plan_fits_what_was_done(holt: Card, turns: list[Said], criterion: str, kind: str) -> None:
    """Who never asked why is not told what to do when they want to ask why."""
    call = played(holt, turns)
    mark = debrief(call, holt).rubric[criterion]
    assert mark.mark < 2
    assert change_kind(call, Point(criterion=criterion, turn=mark.turn, quote=mark.quote)) == kind


def test_what_cost_is_not_kept() -> None:
    """An example asked for by cutting in is not held up, and no turn is both kept and to be changed."""
    card = personas()["P9"]
    call = played(
        card,
        [
            turn("Thank you, I accept it.", "THANK", "ACCEPT"),
            turn("Sorry to cut in, can I ask about the pump example?", "EXAMPLE_ASK", interrupted=True),
            turn("Goodbye, and thank you.", "THANK", "CLOSE"),
        ],
    )
    found = debrief(call, card)
    assert found.keep is not None
    assert found.keep.turn != 2
    assert found.change is not None
    assert found.change.turn != found.keep.turn or not found.change.quote


def test_where_it_turned_something_moved(card: Card) -> None:
    """No turn is shown as a turning point that moved nothing."""
    for turns in transcripts(card.id).values():
        assert all(abs(q.change) >= 4 for q in debrief(played(card, turns), card).quotes)


def test_three_quotes_at_most(card: Card) -> None:
    """At most three turns are quoted, in the call's order, with the person's own words."""
    for turns in transcripts(card.id).values():
        call = played(card, turns)
        quotes = debrief(call, card).quotes
        assert 1 <= len(quotes) <= 3
        assert [q.turn for q in quotes] == sorted({q.turn for q in quotes})
        assert all(q.quote.rstrip("…") in " ".join(call.turns[q.turn - 1].said.text.split()) for q in quotes)


def test_nothing_played(card: Card) -> None:
    """A call that never began has a curve of one point, misses every fact, and praises nothing."""
    found = debrief(begin(card, 1), card)
    assert (found.score, found.keep, found.change, found.quotes) == (0, None, None, ())
    assert found.curve == (card.start,)
    assert len(found.missed) == len(card.facts)


def test_drawn_curve() -> None:
    """The drawn curve has a column for each point, full at 100 and empty at 0, on a scale."""
    lines = drawn((0.0, 50.0, 100.0))
    assert lines == (
        "100 │       ██",
        "    │       ██",
        "    │    ▅▅ ██",
        "    │    ██ ██",
        "  0 │    ██ ██",
        "    └─────────",
        "      0  1  2",
    )


def test_taking_back_and_trying_another(holt: Card) -> None:
    """Taking a turn back gives the call before it, exactly; both branches stand side by side."""
    start = [turn("Thanks.", "THANK"), turn("Tell me the moment?", "EXAMPLE_ASK")]
    left = played(holt, [*start, turn("I'm not arrogant!", "DEBATE")])
    assert take_back(holt, left) == played(holt, start)
    right = played(holt, [*start, turn("I see. So I cut her off.", "PARAPHRASE")])
    found = compare(holt, left, right)
    assert found.turn == 3
    assert found.left.said == "I'm not arrogant!"
    assert found.left_at_fork < found.right_at_fork
    assert found.left.score < found.right.score
    assert found.right.openness == right.openness
    assert found.left.facts == found.right.facts == (45,)
    assert found.right.answered == right.last.text


def test_comparing_a_shorter_branch(holt: Card) -> None:
    """A branch that has not gone on after the fork shows empty words and where it stands."""
    left = played(holt, [turn("Thanks.", "THANK"), turn("No!", "DEBATE")])
    found = compare(holt, left, take_back(holt, left))
    assert (found.turn, found.right.said, found.right_at_fork) == (2, "", 58)


def test_back_to_any_turn(card: Card) -> None:
    """Replay from any turn gives the call as it stood before it; out of range is held to the call."""
    turns = transcripts(card.id)["gracious"]
    call = played(card, turns, 6)
    for number in range(1, call.turn + 1):
        assert back_to(card, call, number) == replay(card, 6, turns[: number - 1])
    assert back_to(card, call, -5) == begin(card, 6) == take_back(card, begin(card, 6))
    assert back_to(card, call, 999).turn == call.turn


def test_hints(holt: Card) -> None:
    """A hint fits the moment: first things first, a sting is taken in, a loss is repaired, the trigger is tried."""
    nina = personas()["P9"]
    assert hint(nina, begin(nina, 1)) == "THANK"
    assert hint(holt, begin(holt, 1)) == "ACK"
    helen = personas()["P1"]
    assert hint(helen, begin(helen, 1)) == "LIMIT_ACK"
    assert hint(holt, played(holt, [turn("No!", "DEBATE")])) == "REPAIR"
    assert hint(nina, played(nina, [turn("Thank you.", "THANK")])) == "ACCEPT"
    assert hint(nina, played(nina, [turn("Thank you, I accept it.", "THANK", "ACCEPT")])) == "EXAMPLE_ASK"
    call = played(nina, transcripts("P9")["gracious"][:-1])
    assert hint(nina, call) == "INTEREST"


def test_a_hint_that_is_passed_over_gives_way(card: Card) -> None:
    """Who has asked, and then does something else, is not told the same thing at every turn."""
    call, given = played(card, [turn("What would help me?", "ADVICE_ASK")]), list[str]()
    for _ in range(9):
        if call.ended:
            break
        call = answer(card, call, turn("And the weather?", "OTHER"))
        given.append(hint(card, call))
    assert all(len(set(given[at : at + 4])) > 1 for at in range(3, len(given) - 3))


def test_following_hints_gets_everything(card: Card) -> None:
    """A caller who does nothing but follow the hints reaches most facts and a score that moves up."""
    call = begin(card, 2)
    for _ in range(14):
        if call.ended:
            break
        move = hint(card, call)
        call = replay(card, 2, [*(t.said for t in call.turns), turn("Well said.", move)])
    assert call.ended in ("closed", "time")
    assert len(call.told) >= len(card.facts) - 2


def test_curve_is_the_call(holt: Card) -> None:
    """The curve begins at the card's start and has a point for each turn."""
    call = played(holt, transcripts("P3")["turns"])
    assert curve(call, holt) == (50.0, *(t.openness for t in call.turns))
