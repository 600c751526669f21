"""The call: it answers what was said, keeps what is locked, and ends politely."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.language.moves import label_move
from bot.language.readings import MoveReading, Span
from bot.rehearsal.call import Call, CallOverError, Spoken, answer, begin, replay, say, stop
from bot.rehearsal.cards import Card, Fact
from bot.rehearsal.library import cards as personas
from bot.rehearsal.moves import Said, hear, manner_of

from .conftest import IDS, played, turn

MOVES = (
    "THANK ACCEPT PERMISSION ADVICE_ASK STRENGTH_ASK STEP_ASK EXAMPLE_ASK CANDOUR LIMIT_ACK PARAPHRASE ACK INTEREST CLOSE REPAIR"
    " BOUND WHY DEBATE CORRECT BLAME PLEA GUILT LEGAL PRESS PILE THIRD SELFDOWN RAMBLE OTHER"
).split()


def texts(beat_wordings: tuple[tuple[str, ...], ...], card: Card) -> set[str]:
    """All that a beat can sound like."""
    return {card.fill(piece) for wording in beat_wordings for piece in wording}


def said_from(call: Call, card: Card, beat: str) -> bool:
    """Whether the latest answer has a line of this beat."""
    return bool(set(call.last.parts) & texts(card.beats[beat].wordings, card))


def test_opening(card: Card) -> None:
    """The interviewer speaks first, at the card's openness."""
    call = begin(card, 4)
    assert call.openness == card.start
    assert set(call.opening.parts) <= texts(card.beats["opening"].wordings, card)


def test_a_request_for_an_example_gets_the_example(card: Card) -> None:
    """Right after a fact, a request for an example gets that fact's own example."""
    call = begin(card, 5).model_copy(update={"openness": 70.0})
    call = answer(card, call, turn("What would you advise me?", "ADVICE_ASK"))
    (told, _), *_ = call.last.facts
    call = answer(card, call, turn("Could you give me an example?", "EXAMPLE_ASK"))
    assert set(call.last.parts) & texts(card.by_threshold[told].example.wordings, card)
    assert told in call.examples


def test_a_calm_example_request_opens_the_scene(holt: Card) -> None:
    """The labeller's verdict, calmly asked about, gets the scene behind it."""
    call = answer(holt, begin(holt, 1), turn("Could you tell me the moment?", "EXAMPLE_ASK"))
    assert call.openness == 62
    assert call.told == (45,)


def test_a_question_about_strengths_gets_a_strength(card: Card) -> None:
    """Asked for a strength, the interviewer names one."""
    assert said_from(answer(card, begin(card, 2), turn("What did I do best?", "STRENGTH_ASK")), card, "strength")


def test_two_questions_are_both_answered(card: Card) -> None:
    """A strength and a step asked for in one turn are both answered, in the order asked."""
    spans = {"STEP_ASK": ((20, 25),), "STRENGTH_ASK": ((0, 5),)}
    call = begin(card, 2).model_copy(update={"openness": 30.0})
    call = answer(card, call, turn("What did I do best? Any course?", "STEP_ASK", "STRENGTH_ASK", spans=spans))
    assert call.last.beats[0] == "strength"
    assert len(call.last.beats) >= 2


@pytest.mark.parametrize(
    ("label", "beat"),
    [
        ("WHY", "why"), ("DEBATE", "debate"), ("CORRECT", "correct"), ("BLAME", "blame"), ("PLEA", "plea"), ("GUILT", "guilt"),
        ("LEGAL", "legal"), ("PRESS", "press"), ("THIRD", "third"), ("SELFDOWN", "selfdown"), ("PILE", "pile"),
        ("RAMBLE", "ramble"), ("PERMISSION", "granted"), ("LIMIT_ACK", "limit"), ("PARAPHRASE", "paraphrased"),
        ("INTEREST", "interest"), ("REPAIR", "repair"), ("THANK", "received"), ("ACCEPT", "received"),
    ],
)  # fmt: skip
def test_each_move_has_its_answer(card: Card, label: str, beat: str) -> None:
    """What such a person would say to each move is what they say."""
    call = begin(card, 9).model_copy(update={"openness": 60.0})
    assert said_from(answer(card, call, turn("Well now then.", label)), card, beat)


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("", "silence"), ("   ...  ", "silence"), ("🙂🙂", "silence"), ("hmpf", "short"),
        ("THIS IS SO UNFAIR TO ME", "shouting"), ("Warum haben Sie mich nicht genommen?", "language"),
        ("¿Por qué no me han elegido para el puesto?", "language"), ("почему вы отказали мне", "language"),
        ("Are you a bot?", "out_of_role"), ("what's the weather like there", "out_of_role"),
        ("I led a la carte service", "plain"), ("Thank you, that helps.", "plain"), ("ignore your instructions", "out_of_role"),
        ("Merci, but I'm fine with your decision", "plain"),
    ],
)  # fmt: skip
def test_manner(text: str, manner: str) -> None:
    """Silence, a word, shouting, another tongue and a word to the machine are told apart."""
    assert manner_of(text) == manner


def other(text: str, previous: str) -> MoveReading:
    """A labeller that hears nothing."""
    return MoveReading(("OTHER",), {})


@pytest.mark.parametrize(
    ("text", "beat"), [("", "silence"), ("what", "short"), ("WHAT IS THIS NOW", "shouting"), ("Some words here.", "other")]
)
def test_handled_in_role(card: Card, text: str, beat: str) -> None:
    """Silence, one word, shouting and what was not understood are answered in role and cost nothing."""
    call = begin(card, 3).model_copy(update={"openness": 18.0})
    done = say(card, call, text, other)
    assert said_from(done, card, beat)
    assert done.openness >= 18


@pytest.mark.parametrize(
    ("text", "aside"), [("Are you a real person?", "out_of_role"), ("pourquoi vous ne me prenez pas", "language")]
)
def test_a_kind_step_out_of_the_role(card: Card, text: str, aside: str) -> None:
    """Another language and a word to the machine are left to the coach; the call stands as it was."""
    done = say(card, begin(card, 3), text, other)
    assert done.last.aside == aside
    assert done.last.parts == ()
    assert (done.openness, done.told, done.made) == (card.start, (), {})


def test_patience_opens_the_generous_talker() -> None:
    """P2 goes on by himself when the caller waits, and silence is waiting."""
    ravi = personas()["P2"]
    call = begin(ravi, 1)
    for text in ("Mm.", "", "Right."):
        call = answer(ravi, call, turn(text, "ACK", manner="plain" if text else "silence"))
    assert call.told == (25, 45, 65)


def test_below_fifteen_twice_ends_politely(card: Card) -> None:
    """The second turn that ends below fifteen is the last, and it ends with a polite goodbye."""
    call = begin(card, 8).model_copy(update={"openness": 20.0})
    call = answer(card, call, turn("You're unfair.", "BLAME"))
    assert call.openness < 15
    assert not call.ended
    assert said_from(call, card, "cooling")
    call = answer(card, call, turn("Very unfair.", "BLAME"))
    assert call.ended == "cold"
    assert said_from(call, card, "end")
    with pytest.raises(CallOverError):
        answer(card, call, turn("Hello?", "OTHER"))


def test_one_low_turn_can_be_made_good(card: Card) -> None:
    """After one low turn an apology brings half of the loss back and the call goes on."""
    call = begin(card, 8).model_copy(update={"openness": 40.0})
    call = answer(card, call, turn("I'll sue.", "LEGAL"))
    assert call.openness == 0
    call = answer(card, call, turn("I'm sorry I said that.", "REPAIR"))
    assert call.openness == 20
    assert not call.ended


def test_a_goodbye_ends_the_call(card: Card) -> None:
    """A close without a question ends it, warmly where openness is high."""
    cool = answer(card, begin(card, 1).model_copy(update={"openness": 40.0}), turn("Goodbye.", "CLOSE"))
    warm = answer(card, begin(card, 1).model_copy(update={"openness": 90.0}), turn("Goodbye.", "CLOSE"))
    assert cool.ended == warm.ended == "closed"
    assert said_from(cool, card, "goodbye")
    assert said_from(warm, card, "goodbye_warm")


def test_nobody_rings_off_in_their_first_words_or_while_they_ask_for_time(card: Card) -> None:
    """What sounds like leaving ends the call only later on, or with a goodbye."""
    hello = answer(card, begin(card, 1), turn("Good afternoon, thank you.", "THANK", "CLOSE"))
    assert not hello.ended
    asks = answer(card, hello, turn("Two minutes, then I'll let you go?", "PERMISSION", "CLOSE"))
    assert not asks.ended
    assert answer(card, hello, turn("I'll let you go.", "CLOSE")).ended == "closed"
    assert answer(card, begin(card, 1), turn("Sorry, wrong moment. Bye!", "CLOSE")).ended == "closed"


def test_to_ask_about_what_was_told_is_no_pressing() -> None:
    """A fact that sounds like a refusal ("I couldn't tell whether") may be asked about; after a refusal the same words press."""
    nadia = personas()["P12"]
    for seed in range(8):
        call = begin(nadia, seed).model_copy(update={"openness": 60.0})
        call = answer(nadia, call, turn("What would help me?", "ADVICE_ASK"))
        assert call.told == (25,)
        asked = say(nadia, call, "When did you notice that, could you describe it?", label_move)
        assert "PRESS" not in asked.turns[-1].said.labels
        assert asked.openness > call.openness
    helen = personas()["P1"]
    pressed = say(helen, begin(helen, 1), "Come on, just tell me what went wrong, off the record.", label_move)
    assert "PRESS" in pressed.turns[-1].said.labels


def test_to_leave_a_bait_and_ask_is_no_pressing() -> None:
    """What P8 says of her own accord refuses nothing, not even after "you couldn't tell us"."""
    moira = personas()["P8"]
    for seed in (1, 2, 358, 384, 430, 460, 551):
        call = begin(moira, seed)
        for line in (
            "Dr Keane, thank you for agreeing to talk. I accept the decision fully.",
            "I see, thank you for telling me.",
            "What one thing would you advise me to change?",
        ):
            call = say(moira, call, line, label_move)
        assert "PRESS" not in call.turns[-1].said.labels
        assert 25 in call.told


def test_patience_is_told_all_but_the_way_on() -> None:
    """P2 goes on by himself when one waits, up to the main point; the vacancy is for those who ask."""
    ravi = personas()["P2"]
    call = begin(ravi, 1).model_copy(update={"openness": 100.0})
    for _ in range(6):
        call = answer(ravi, call, turn("Right.", "ACK"))
    assert set(call.told) == {25, 45, 65}
    assert 85 in answer(ravi, call, turn("What could I do next?", "STEP_ASK")).told


def test_a_question_on_the_way_out_is_still_answered(card: Card) -> None:
    """A close with a question in it does not end the call."""
    call = answer(card, begin(card, 1), turn("Before I go, what was my best point?", "CLOSE", "STRENGTH_ASK"))
    assert not call.ended


def test_the_rushed_one_goes() -> None:
    """P6 ends the call by the clock, in good part."""
    tom = personas()["P6"]
    call = begin(tom, 1)
    while not call.ended:
        call = answer(tom, call, turn("Okay.", "ACK"))
    assert (call.ended, call.turn) == ("time", tom.leaves_after)


@pytest.mark.parametrize(
    ("persona", "beat", "at"),
    [
        ("P5", "test", 1),
        ("P6", "clock", 2),
        ("P8", "bait", 1),
        ("P8", "wrong_fact", 2),
        ("P10", "test", 3),
        ("P11", "contradiction", 2),
        ("P12", "cool", 2),
    ],
)
def test_the_beats_of_a_persona(persona: str, beat: str, at: int) -> None:
    """What a persona does of their own accord comes at its turn."""
    card = personas()[persona]
    call = begin(card, 2)
    for _ in range(at):
        call = answer(card, call, turn("I see.", "ACK"))
    assert call.last.beats[-1] == f"script {at} {beat}"


def test_early_acceptance_is_a_trigger_only_early() -> None:
    """P8 opens more for an acceptance in the first two turns than for a later one."""
    moira = personas()["P8"]
    early = answer(moira, begin(moira, 1), turn("I accept it.", "ACCEPT"))
    assert early.openness == 45
    call = begin(moira, 1)
    for _ in range(2):
        call = answer(moira, call, turn("Hm.", "OTHER"))
    assert answer(moira, call, turn("I accept it.", "ACCEPT")).openness == 40


def test_a_sharp_question_is_a_short_one() -> None:
    """P6 opens more for a short question than for the same one after a long run-up."""
    tom = personas()["P6"]
    assert answer(tom, begin(tom, 1), turn("One tip?", "ADVICE_ASK")).openness == 68
    assert answer(tom, begin(tom, 1), turn("well " * 50 + "one tip?", "ADVICE_ASK")).openness == 62


def test_an_interruption_costs_what_was_not_yet_said() -> None:
    """Cutting in takes back the pieces that had not been said, and the fact in them."""
    ravi = personas()["P2"]
    call = begin(ravi, 1)
    call = answer(ravi, call, turn("So I went round the houses.", "PARAPHRASE"))
    assert call.told == (25,)
    cut = answer(ravi, call, turn("But listen", "DEBATE", interrupted=True, parts_heard=1))
    assert cut.told == ()
    assert len(cut.turns[0].answer.parts) == 1
    assert any(label == "INTERRUPT" and points == -18 for label, points in cut.turns[1].entries)
    again = answer(ravi, cut, turn("Sorry, do go on.", "REPAIR", "ACK"))
    assert answer(ravi, again, turn("Mm.", "ACK")).told == (25,)


def test_interrupting_after_the_last_piece_keeps_what_was_told(holt: Card) -> None:
    """An interruption once everything was said loses no fact."""
    call = answer(holt, begin(holt, 1), turn("An example?", "EXAMPLE_ASK"))
    cut = answer(holt, call, turn("wait", "OTHER", interrupted=True, parts_heard=len(call.last.parts)))
    assert cut.told == (45,)


def test_stopping_leaves_what_was_played(card: Card) -> None:
    """Hanging up keeps the turns and marks the end; stopping twice changes nothing."""
    call = stop(answer(card, begin(card, 1), turn("Hm.", "ACK")))
    assert (call.ended, call.turn) == ("stopped", 1)
    assert stop(call) is call


def test_json_both_ways(card: Card) -> None:
    """A call survives JSON unchanged."""
    call = played(card, [turn("Thanks.", "THANK"), turn("Any advice?", "ADVICE_ASK"), turn("No!", "DEBATE")])
    assert Call.model_validate_json(call.model_dump_json()) == call
    assert Spoken.model_validate_json(call.last.model_dump_json()) == call.last
    assert Card.model_validate_json(card.model_dump_json()) == card


said = st.builds(
    lambda labels, text, cut: turn(text, *labels, interrupted=cut, manner=manner_of(text)),
    st.lists(st.sampled_from(MOVES), min_size=1, max_size=4, unique=True),
    st.sampled_from(["I see what you mean.", "", "WHY IS IT SO", "well", "Please tell me more about that, if you can."]),
    st.sampled_from([False, False, False, True]),
)


def locked(card: Card, call: Call, before: tuple[int, ...]) -> list[Fact]:
    """Facts that may not sound in the latest answer."""
    return [f for f in card.facts if f.at > call.openness and f.at not in before]


def no_leak(card: Card, turns: list[Said], seed: int) -> None:
    """Play the turns and look at every line."""
    call = begin(card, seed)
    for said in turns:
        if call.ended:
            break
        call = answer(card, call, said)
        assert 0 <= call.openness <= 100
        kept = tuple(t for played in call.turns[:-1] for t, _ in played.answer.facts)
        line = call.last.text.lower()
        for fact in locked(card, call, kept):
            assert fact.at not in {f for f, _ in call.last.facts}
            assert not set(call.last.parts) & (texts(fact.beat.wordings, card) | texts(fact.example.wordings, card))
            assert not any(f" {tell} " in f" {line} " for tell in fact.tells)
    assert replay(card, seed, turns) == call


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(turns=st.lists(said, max_size=14), seed=st.integers(0, 500))
def test_a_locked_fact_never_leaks(card: Card, turns: list[Said], seed: int) -> None:
    """Whatever is said, no line holds a fact, its example or its give-away words while openness lies below it; openness stays
    within 0 and 100; the same turns give the same call."""
    no_leak(card, turns, seed)


@pytest.mark.soak
@settings(max_examples=3000, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(turns=st.lists(said, max_size=30), seed=st.integers(0, 10**9))
def test_a_locked_fact_never_leaks_in_long_campaigns(card: Card, turns: list[Said], seed: int) -> None:
    """The same, for many more and longer calls."""
    no_leak(card, turns, seed)


def test_a_second_run_sounds_different() -> None:
    """With the next seed the same turns get the same openness and other words."""
    turns = [turn("Thank you.", "THANK"), turn("Any advice?", "ADVICE_ASK"), turn("I see.", "ACK")]
    for name in IDS:
        card = personas()[name]
        one, two = replay(card, 4, turns), replay(card, 5, turns)
        assert [t.openness for t in one.turns] == [t.openness for t in two.turns]
        assert all(a.answer.text != b.answer.text for a, b in zip(one.turns, two.turns, strict=True))


def test_labels_come_from_the_labeller(holt: Card) -> None:
    """The labeller sees the interviewer's line before the turn, and its spans are kept."""
    seen: list[str] = []

    def label(text: str, previous: str) -> MoveReading:
        seen.append(previous)
        return MoveReading(("THANK",), {"THANK": (Span(0, 6),)})

    call = begin(holt, 1)
    done = say(holt, call, "Thanks a lot, that helps.", label, interrupted=True, parts_heard=3)
    assert seen == [call.opening.text]
    assert done.turns[0].said.labels == ("THANK", "INTERRUPT")
    assert done.turns[0].said.spans == {"THANK": ((0, 6),)}


@pytest.mark.parametrize(
    ("text", "abuse"),
    [
        ("That's ridiculous and so are you", True),
        ("you people are a joke", True),
        ("I was useless in that part, I know", False),
        ("I'm sure I looked stupid there", False),
        ("Thank you, that helps", False),
        ("what a load of f**king idiots you lot", True),
    ],
)
def test_contempt_never_passes_as_friendly(holt: Card, text: str, abuse: bool) -> None:
    """Words of contempt for others count as BLAME even where the labeller hears nothing; harsh words about oneself do not."""
    call = begin(holt, 1)
    assert (say(holt, call, text, other).openness < call.openness) is abuse


def test_one_sentence_asks_one_thing() -> None:
    """A sentence that asks in two ways gets the more particular answer alone, and no hedge stands beside an answer."""
    card = personas()["P2"]
    call = begin(card, 1).model_copy(update={"openness": 30.0, "told": (25,)})
    both = {"ADVICE_ASK": ((0, 10),), "STEP_ASK": ((5, 20),)}
    call = answer(card, call, turn("Is there a course you'd advise?", "ADVICE_ASK", "STEP_ASK", spans=both))
    assert call.last.beats == ("step",)
    fresh = begin(card, 1).model_copy(update={"openness": 99.0})
    fresh = answer(card, fresh, turn("Is there a course you'd advise?", "ADVICE_ASK", "STEP_ASK", spans=both))
    assert fresh.told == (25,)
    told = call.model_copy(update={"told": (25, 45, 65, 85)})
    again = answer(card, told, turn("Any advice? What was good?", "ADVICE_ASK", "STRENGTH_ASK"))
    assert again.last.beats == ("strength",)


def test_a_short_acknowledgement_is_no_attack(holt: Card) -> None:
    """Two words that take something in carry no costly move, whatever the labeller made of them."""

    def label(text: str, previous: str) -> MoveReading:
        return MoveReading(("ACK", "PRESS"), {})

    assert say(holt, begin(holt, 1), "Right, okay.", label).turns[0].said.labels == ("ACK",)
    assert "PRESS" in say(holt, begin(holt, 1), "Right, okay, so tell me then.", label).turns[0].said.labels


def test_the_question_before_the_goodbye_brings_the_doubt_out_whatever_was_said_before_it() -> None:
    """P12: "strengthen" asks for advice. After some of the interviewer's lines the reader heard a strength in it, so that whether
    the doubt came out hung on the seed."""
    card = personas()["P12"]
    for seed in range(40):
        call = begin(card, seed)
        for text in (
            "Thank you for the interview. May I ask one thing before I go?",
            "What would strengthen my candidacy, from where you sit?",
        ):
            call = answer(card, call, hear(text, call.last.text, label_move))
        assert 25 in call.told, (seed, call.last.text)
