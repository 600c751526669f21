"""What a kind listener would not mind costs nothing, what is unkind does not pass for thanks, and nobody is asked for a question
right after one."""

from __future__ import annotations

import pytest

from bot.language.moves import label_move
from bot.rehearsal.call import answer, begin, say
from bot.rehearsal.cards import Card
from bot.rehearsal.library import cards as personas
from bot.rehearsal.moves import hear, introduces
from bot.rehearsal.openness import negative

from .conftest import turn

VERDICT = "Holt. Right, you wanted to know. I'll be straight with you: you came over as arrogant."
COMPLAINT = "The rule is there because of a complaint, years back. You shouldn't read anything about yourself into it."
INSULT = "That's absurd. I left those jobs because of managers like you, and I'm better than this place."
POINT = "Up to the break I'd nothing against you. The second half, that's when I wrote it down."


@pytest.mark.parametrize("before", [VERDICT, COMPLAINT, POINT])
@pytest.mark.parametrize(
    "text",
    [
        "Sorry if this is a stupid question. Could you maybe tell me what I could do better?",
        "This might be a silly question, but what should I work on?",
        "It's probably a dumb question, but do you have an example?",
        "That was an idiotic thing to say, sorry.",
        "God, that sounds pathetic. Sorry.",
        "I didn't mean to sound like an idiot.",
        "I don't really know what to ask. I guess, was I that bad?",
        "I'd like specifics please.",
        "Hello, I call because the job. I did not get.",
        "Hi, I'm ringing about the job. I didn't get it.",
        "Is there a strength I should build on?",
        "I suppose so, yes.",
        "Oh dear.",
        "Is there anything else?",
        "I'm sorry for your loss.",
        "I don't want to waste your time.",
        "It may sound ridiculous, but I froze.",
        "What else?",
    ],
)
def test_what_nobody_minds_costs_nothing(before: str, text: str) -> None:
    """Shyness, manners, a plain request and assent are no argument, no blame and no threat, whatever was said before."""
    found = say(personas()["P3"], begin(personas()["P3"], 7), text, label_move).turns[-1].said
    assert not negative(found.labels)
    assert not negative(label for label in hear(text, before, label_move).labels if label != "PRESS")


@pytest.mark.parametrize(
    "text",
    [
        "Oh wow, thanks for that pearl of wisdom. Did you get that out of a cracker?",
        "Gee, thanks a lot, genius.",
        "Great, thanks for absolutely nothing.",
        "Nah mate, that's a load of bollocks.",
        "Jog on.",
        "Sack it, you can stick your job where the sun don't shine.",
        "You never wanted me in the first place.",
        "I was only there to make up the numbers, wasn't I.",
        "How could you do this to me?",
        "Your loss.",
        "What a stupid question that was you asked.",
        "That sounds ridiculous.",
        "That must be a joke.",
        "Are you having a laugh?",
        "Frankly I'm shocked by your decision.",
    ],
)
def test_what_is_unkind_costs(card: Card, text: str) -> None:
    """Sarcasm, contempt and reproach lose openness in that very turn, and are never answered with thanks."""
    call = answer(card, begin(card, 3), turn("Thank you. I respect the decision.", "THANK", "ACCEPT"))
    after = say(card, call, text, label_move)
    assert after.openness < call.openness
    assert "received" not in after.last.beats


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("So, you rejected me. I'd like to hear why.", "WHY"),
        ("Alright, so what's the craic, how come you binned me off?", "WHY"),
        ("Could you provide feedback?", "ADVICE_ASK"),
        ("I'm ringing for feedback.", "ADVICE_ASK"),
        ("I was hoping for some feedback.", "ADVICE_ASK"),
        ("Is there a strength I should build on?", "STRENGTH_ASK"),
        ("Can you think of a bit where I did that?", "EXAMPLE_ASK"),
        ("More detail would help.", "EXAMPLE_ASK"),
        ("Oh that's interesting, go on.", "ACK"),
        ("I see what you mean.", "ACK"),
        ("I know what you mean.", "ACK"),
        ("Sorry, can I just check I've understood: I should slow down and give one example?", "PARAPHRASE"),
        ("So, speak up earlier and give concrete examples. Is that a fair summary?", "PARAPHRASE"),
    ],
)
def test_what_was_meant(text: str, wanted: str) -> None:
    assert wanted in label_move(text, POINT).labels


@pytest.mark.parametrize(
    ("text", "not_it"),
    [
        ("I really appreciate your honesty. All the best, bye.", "CANDOUR"),
        ("Thank you for being so frank with me.", "CANDOUR"),
        ("Ha, yes, I know what you mean.", "EXAMPLE_ASK"),
        ("great so what id really like is one or two pieces of advice for the next interview i go to", "PARAPHRASE"),
        ("Forget it.", "REPAIR"),
        ("I must say I'm astonished by your decision.", "ACCEPT"),
        ("Can you think of a bit where I did that?", "STEP_ASK"),
        ("Thanks, I appreciate the feedback.", "ADVICE_ASK"),
        ("Thanks for the details.", "EXAMPLE_ASK"),
        ("Could I give you my details?", "EXAMPLE_ASK"),
        ("No thank you, I don't need anything else.", "ADVICE_ASK"),
        ("Here is my feedback on your process.", "ADVICE_ASK"),
        ("Absolutely, that was stupid of me.", "BLAME"),
    ],
)
def test_what_was_not_meant(text: str, not_it: str) -> None:
    assert not_it not in hear(text, POINT, label_move).labels


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I'd appreciate your honesty.", "CANDOUR"),
        ("Please be honest with me, I'd appreciate it.", "CANDOUR"),
        ("I don't see what you mean.", "EXAMPLE_ASK"),
        ("Sorry, forget I said that.", "REPAIR"),
        ("I was surprised by the decision, but I accept it.", "ACCEPT"),
        ("My solicitor will write to you.", "LEGAL"),
        ("Why did you turn me down?", "WHY"),
    ],
)
def test_near_misses_stay(text: str, wanted: str) -> None:
    assert wanted in label_move(text, VERDICT).labels


@pytest.mark.parametrize("text", ["I totally understand.", "Okay. Yeah. That makes sense.", "Yes, absolutely, quite right."])
def test_assent_is_no_respect_for_a_limit(text: str) -> None:
    """Where nothing was refused, who understands takes in a point; where something was, they respect the limit."""
    card = personas()["P3"]
    call = answer(card, begin(card, 7), turn("What could I do better?", "ADVICE_ASK"))
    after = say(card, call, text, label_move)
    assert after.turns[-1].said.has("ACK")
    assert "limit" not in after.last.beats
    refused = begin(personas()["P1"], 3)
    assert "limit" in say(personas()["P1"], refused, "I completely understand that.", label_move).last.beats


def test_a_question_is_not_answered_by_a_call_for_one(card: Card) -> None:
    """After an acknowledgement and a question that nobody could place, "And is there a question?" is no answer."""
    call = answer(card, begin(card, 5), turn("Thank you.", "THANK"))
    after = answer(card, call, turn("Noted. What are the criteria you used?", "ACK"))
    if not card.talks_on:
        assert after.last.beats[0] == "other"
    tag = answer(card, call, turn("Okay. Right?", "ACK"))
    assert tag.last.beats[0] != "other"


@pytest.mark.parametrize(
    ("persona", "text", "label"),
    [
        ("P5", "Please do.", "CANDOUR"),
        ("P5", "Yes please, I'd like to hear it.", "CANDOUR"),
        ("P5", "No, please tell me.", "CANDOUR"),
        ("P10", "No, not at all.", "OTHER"),
        ("P10", "No, I'd rather wait for you.", "INTEREST"),
        ("P10", "I have to pay the rent, but you'd be my first choice.", "INTEREST"),
    ],
)
def test_an_answer_to_their_own_question(persona: str, text: str, label: str) -> None:
    """What they ask to test somebody may be answered: a no is no argument, and a please begs for nothing."""
    card = personas()[persona]
    call = begin(card, 2)
    for _ in range(3):
        call = answer(card, call, turn("Thank you.", "THANK"))
        if call.last.beats[-1].endswith("test"):
            break
    after = say(card, call, text, label_move)
    assert after.turns[-1].said.has(label)
    assert after.openness >= call.openness
    assert "other" not in after.last.beats


@pytest.mark.parametrize(
    "text", ["Please, I'm begging you, change your mind.", "No, you're wrong, I have ten years of it.", INSULT]
)
def test_a_plea_stays_a_plea(text: str) -> None:
    """Begging is begging, and arguing is arguing, whatever they asked."""
    card = personas()["P10"]
    call = begin(card, 2)
    for _ in range(3):
        call = answer(card, call, turn("Thank you.", "THANK"))
    after = say(card, call, text, label_move)
    assert after.openness < call.openness


def test_go_on_is_followed_by_more(card: Card) -> None:
    """Who bids them go on hears the scene behind what was just told, and no new fact, and is not asked what they want."""
    call = begin(card, 5).model_copy(update={"openness": 90.0})
    told = answer(card, call, turn("What could I do better?", "ADVICE_ASK"))
    after = say(card, told, "Oh that's interesting, go on.", label_move)
    assert after.last.beats[0] != "listening"
    if not card.talks_on:
        assert after.told == told.told
        assert after.last.beats[0].startswith("example")


def test_nobody_asks_two_things_at_once() -> None:
    """What is said of their own accord stands in the place of "Go on", not behind it."""
    for persona in ("P5", "P8"):
        card = personas()[persona]
        after = answer(card, begin(card, 5), turn("Thank you. Have you got two minutes?", "THANK", "PERMISSION"))
        assert after.last.beats[0] == "granted"
        assert after.last.beats[1].startswith("script")
        assert "".join(after.last.parts).count("Well?") == 0


def test_a_goodbye_with_leave_to_be_frank_is_a_goodbye(card: Card) -> None:
    """Nobody is told something hard after they have rung off."""
    call = answer(card, begin(card, 5), turn("Thank you. I respect the decision.", "THANK", "ACCEPT"))
    after = answer(card, call, turn("I value frankness, thank you. Goodbye.", "THANK", "CANDOUR", "CLOSE"))
    assert after.ended == "closed"
    assert after.last.facts == ()


def test_manners_are_not_forgiven(card: Card) -> None:
    """An apology that only leads up to a question is not answered as one, unless something was lost; nor is the first one."""
    asked = answer(card, begin(card, 5), turn("Thank you.", "THANK")).model_copy(update={"openness": 70.0})
    after = answer(card, asked, turn("Sorry, may I ask what I could do better?", "REPAIR", "ADVICE_ASK"))
    assert "repair" not in after.last.beats
    cross = answer(card, asked, turn("That's nonsense.", "DEBATE"))
    mended = answer(card, cross, turn("Sorry. What could I do better?", "REPAIR", "ADVICE_ASK"))
    assert "repair" in mended.last.beats
    first = say(card, begin(card, 5), "Um, hi. Sorry to bother you.", label_move)
    assert first.last.beats[0] == "listening"


def test_who_asks_to_hear_it_again_is_not_hung_up_on(card: Card) -> None:
    """What is no part of the call counts for nothing, not as a second turn below the mark where it ends either."""
    call = begin(card, 5).model_copy(update={"openness": 10.0, "low": 1})
    for text in ("Sorry, could you repeat that?", "Je ne comprends pas, pardon, est-ce que vous pouvez", "Are you a bot?"):
        after = say(card, call, text, label_move)
        assert after.ended == ""
        assert after.low == 1


@pytest.mark.parametrize("text", ["Hi, you people are a joke.", "I call because you were so rude.", "Hello, you were rude."])
def test_a_greeting_hides_no_reproach(text: str) -> None:
    assert negative(hear(text, VERDICT, label_move).labels)


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("Hello, I call because the job. I did not get.", True),
        ("Um, hi. Sorry to bother you.", True),
        ("Hello, it's about the job. Why did I not get it?", False),
        ("Good morning. Thank you. What could I do better?", False),
    ],
)
def test_what_only_introduces(text: str, only: bool) -> None:
    assert introduces(text) is only
