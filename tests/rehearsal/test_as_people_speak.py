"""Turns as nervous people type them: a moment begged, a lapse owned, a doubt asked for, a goodbye in a hurry."""

from __future__ import annotations

import pytest

from bot.language.moves import label_move
from bot.rehearsal.call import answer, begin, say
from bot.rehearsal.debrief import debrief
from bot.rehearsal.hints import hint
from bot.rehearsal.library import cards as personas
from bot.rehearsal.moves import hear, records_it, waits
from bot.rehearsal.openness import negative

from .conftest import turn

UNSURE = "We've quite a few people to see, so I'm not sure that we'd take it further, if I'm honest."
GAP = "The word should be narrower. We missed commissioning experience."
POINT = "One little thing, the question on rotas. You hopped about rather."


@pytest.mark.parametrize(
    ("before", "text", "label"),
    [
        (UNSURE, "do you have any doubt regarding my candidature", "ADVICE_ASK"),
        (UNSURE, "have you got any reservations", "ADVICE_ASK"),
        (UNSURE, "is there anything that makes you hesitate", "ADVICE_ASK"),
        (UNSURE, "did anything give you pause?", "ADVICE_ASK"),
        (UNSURE, "is there anything holding you back from taking me forward", "ADVICE_ASK"),
        (UNSURE, "Thank you so much sir for your time, I remain interested in the role", "INTEREST"),
        (GAP, "it was missing or I didn't say it?", "EXAMPLE_ASK"),
        (GAP, "missing, or just not said?", "EXAMPLE_ASK"),
        (GAP, "do I lack it or did I not show it", "EXAMPLE_ASK"),
        (GAP, "you are right, I didn't say it", "ACK"),
        (GAP, "true, I never mentioned that", "ACK"),
        (GAP, "fair point, I left that out", "ACK"),
        (GAP, "How many years would you look for", "ADVICE_ASK"),
        (GAP, "should I have said that", "ADVICE_ASK"),
        (GAP, "can you check with them", "EXAMPLE_ASK"),
        (GAP, "Please, can you ask them again?", "EXAMPLE_ASK"),
        (POINT, "Would there be anything else on the list", "ADVICE_ASK"),
        (POINT, "can I check, what did she do better than me", "ADVICE_ASK"),
        (POINT, "I've got to go, my bus is here", "CLOSE"),
        (POINT, "too easy, cheers for that, appreciate it. catch ya", "CLOSE"),
        (POINT, "sorry I need to run, thanks for this", "CLOSE"),
        (POINT, "have a good one", "CLOSE"),
        (POINT, "thank you ma, I'm grateful. I will apply again when there is another chance. bye", "INTEREST"),
        (POINT, "I'd apply again if you have another opportunity, God bless", "INTEREST"),
        (POINT, "slán, thanks a million", "THANK"),
        (POINT, "just so you know I am taking notes", "ACK"),
        (POINT, "noted with thanks. anything else apart from that", "ADVICE_ASK"),
        (POINT, "you're very good. mind yourself now", "CLOSE"),
        (POINT, "you're very good", "THANK"),
        (POINT, "Congrats to whoever got it lah", "ACCEPT"),
        (POINT, "no bother at all. is there anything coming up I could go for", "INTEREST"),
        (POINT, "let me write that down", "ACK"),
    ],
)
def test_what_was_meant(before: str, text: str, label: str) -> None:
    """The move is heard, and none that costs anything beside it."""
    labels = hear(text, before, label_move).labels
    assert label in labels
    assert not negative(labels)


@pytest.mark.parametrize(
    ("before", "text", "label"),
    [
        (GAP, "you are right about the rules, but I did say it", "CORRECT"),
        (GAP, "that's not right, I did tell you about it", "CORRECT"),
        (POINT, "I doubt that very much.", "DEBATE"),
        (POINT, "Please give me another chance, I want to work there.", "PLEA"),
        (POINT, "Thanks a million for wasting my time.", "BLAME"),
        (POINT, "I'll write that down for my solicitor.", "LEGAL"),
        (POINT, "What did she have that made you pick her over me?", "WHY"),
    ],
)
def test_what_costs_still_costs(before: str, text: str, label: str) -> None:
    """A word in common with something harmless excuses nothing."""
    assert label in hear(text, before, label_move).labels


@pytest.mark.parametrize(
    "text",
    [
        "one sec", "wait", "um wait let me look at my notes", "sorry, one moment please", "give me a second", "bear with me",
        "let me think", "can I take a moment to think?", "hang on, where are my notes", "are you still there?",
        "Proszę chwilę", "un momento por favor", "eh... haud on", "Just a moment sir", "teka lang po",
    ],
)  # fmt: skip
@pytest.mark.parametrize("persona", ["P2", "P8"])
def test_a_moment_is_granted(text: str, persona: str) -> None:
    """Whoever begs a moment loses nothing, and is not asked what they mean."""
    card = personas()[persona]
    call = answer(card, begin(card, 3), turn("Thank you. I respect the decision.", "THANK", "ACCEPT"))
    after = say(card, call, text, label_move)
    assert after.openness == call.openness
    assert after.last.beats == ("listening",)


@pytest.mark.parametrize(
    "text",
    [
        "one minute you say I'm too quiet, the next too loud", "give me a second chance", "wait, that's not what I said",
        "hang on, you said I was late", "let me think about a career change", "can I have a moment of your time",
        "I need one more example", "wait so you want shorter answers", "hello",
    ],
)  # fmt: skip
def test_what_begs_no_moment(text: str) -> None:
    """What goes on after the moment is a turn like any other."""
    assert not waits(text)


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("I'm recording this call", True),
        ("Hello po sir. I'm recording this call is that ok?", True),
        ("mind if I record?", True),
        ("just to let you know I will be recording", True),
        ("I have a good record in sales", False),
        ("Did you record the interview?", False),
        ("I recorded an album once", False),
        ("is there a recording of my interview", False),
    ],
)
def test_a_call_that_is_recorded(text: str, so: bool) -> None:
    """The coach says what to ask instead; the call loses nothing by it."""
    assert records_it(text) is so
    card = personas()["P1"]
    if so:
        after = say(card, begin(card, 3), text, label_move)
        assert after.last.aside == "recording"
        assert after.openness == card.start


@pytest.mark.parametrize(
    "text", ["can repeat?", "wait what was that first bit again", "what was the first thing again", "can say again"]
)
def test_the_line_again(text: str) -> None:
    """However it is asked for, the line comes again."""
    assert hear(text, POINT, label_move).manner == "again"


def test_a_story_that_was_asked_for_argues_nothing() -> None:
    """P12 asks for something the person stuck with: who tells it does not recite their CV."""
    card = personas()["P12"]
    call = begin(card, 3)
    for text in ("Thank you for today. I'd love to do this job.", "Is there anything that makes you hesitate?",
                 "And what should I do better?", "What would you advise me to do?"):  # fmt: skip
        call = say(card, call, text, label_move)
    assert 65 in call.told
    after = say(card, call, "I ran the food bank's van for six years, every Thursday, even in the snow.", label_move)
    assert not negative(after.turns[-1].said.labels)
    assert after.last.beats[-1] not in ("other", "debate")


def test_sorry_at_the_very_first_is_understood() -> None:
    """Nobody who begins with a shy hello is told that they can't be followed."""
    card = personas()["P9"]
    assert say(card, begin(card, 3), "hola, hello, sorry", label_move).last.beats == ("listening",)


@pytest.mark.parametrize("text", ["Ah hello how are ya", "Hey how you doing, it's Marcus", "G'day, it's Bruce", "hola, hello",
    "Good afternoon madam, how are you doing today"])  # fmt: skip
def test_a_greeting_of_any_sort_is_one(text: str) -> None:
    """Whoever only says hello is asked on."""
    card = personas()["P8"]
    assert say(card, begin(card, 3), text, label_move).last.beats[0] == "listening"


@pytest.mark.parametrize("persona", sorted(set(personas()) - {"own"}))
def test_no_hint_comes_too_late(persona: str) -> None:
    """In the middle of a call nobody is told to ask for time, or to thank before anything else."""
    card = personas()[persona]
    call = begin(card, 3)
    for text in ("Hello, I accept the decision.", "What could I do better?", "Could you give me an example?", "Okay, I see."):
        call = say(card, call, text, label_move)
    for text in ("What else could I do better?", "What went well?", "Is there a course?", "Please be frank with me."):
        assert hint(card, call) not in ("PERMISSION", "THANK")
        if call.ended:
            break
        call = say(card, call, text, label_move)


def test_calm_is_shown_by_more_than_a_goodbye() -> None:
    """ "You didn't argue" is shown where they could have, and not by "bye"."""
    card = personas()["P3"]
    call = begin(card, 3)
    for text in ("Hello.", "I see. Thanks for saying it straight.", "Okay. bye"):
        call = say(card, call, text, label_move)
    assert debrief(call, card).rubric["K7"].mark == 2
    assert "bye" not in debrief(call, card).rubric["K7"].quote


@pytest.mark.parametrize(
    ("text", "costs"),
    [
        ("I think I was nervous because english is not my language", False),
        ("I froze there, I know", False),
        ("I was nervous, but it's unfair to judge me on that", True),
        ("I was nervous, normally I'm far better than that", True),
    ],
)
def test_a_word_about_ones_own_nerves_is_no_argument(text: str, costs: bool) -> None:
    """Until it is made into one."""
    card = personas()["P5"]
    call = say(card, say(card, begin(card, 3), "Hello Anna, thank you.", label_move), "What could I do better?", label_move)
    assert negative(say(card, call, text, label_move).turns[-1].said.labels) is costs
