"""Summaries of what was told, true and false, and requests to hear it again."""

from __future__ import annotations

import pytest

from bot.language.moves import label_move
from bot.rehearsal.call import Call, Spoken, answer, begin, say
from bot.rehearsal.cards import Card
from bot.rehearsal.debrief import debrief
from bot.rehearsal.giving_back import denies, gives_back
from bot.rehearsal.hints import hint
from bot.rehearsal.library import cards as personas
from bot.rehearsal.moves import Said, manner_of
from bot.rehearsal.rubric import judge

from .conftest import turn


def told(persona: str, fact: int, seed: int = 1) -> tuple[Card, Call]:
    """A call in which this fact was told in the first turn."""
    card = personas()[persona]
    asked = next((ask for ask in card.by_threshold[fact].asked if ask.endswith("_ASK")), "ADVICE_ASK")
    start = begin(card, seed).model_copy(
        update={"openness": 70.0, "told": tuple(f.at for f in card.facts if f.at != fact and f.at < 85)}
    )
    call = answer(card, start, turn("What would help me next time?", asked))
    assert fact in dict(call.last.facts)
    return card, call.model_copy(update={"told": (fact,)})


FALSE = [
    "So what I'm taking from this is that I should have worn a red tie. Is that right?",
    "So I should learn French",
    "so you mean my shirt was dirty",
    "So basically my references were bad?",
    "If I understand you right, I need a driving licence.",
    "so the salary I asked for was too high",
    "what I'm hearing is that I should smile more, is that correct?",
]


@pytest.mark.parametrize("text", FALSE)
@pytest.mark.parametrize("persona", ["P2", "P3", "P5", "P6", "P9", "P10", "P11"])
def test_a_summary_of_what_was_never_said_is_put_right(persona: str, text: str) -> None:
    """It is not confirmed, gains nothing, costs nothing, and what was told is said once more; nor is it to be kept."""
    card, call = told(persona, 25)
    after = say(card, call, text, label_move)
    assert after.turns[-1].said.has("PARAPHRASE")
    assert after.last.beats[0] == "not_quite"
    assert call.last.parts[dict(call.last.facts)[25]] in after.last.parts
    assert after.last.facts == ()
    assert after.openness == call.openness
    assert judge(after, card)["K8"].mark == 1
    found = debrief(after, card)
    assert found.keep is None or found.keep.criterion != "K8"


@pytest.mark.parametrize(
    ("persona", "fact", "text"),
    [
        ("P5", 25, "You said the summary slide. So next time I end on one slide with one message. Is that what you mean?"),
        ("P5", 25, "So next time I end on one slide with one message. Is that what you mean?"),
        ("P5", 25, "You mentioned the summary slide, so one message at the end."),
        ("P2", 25, "So I need a tidy answer on making a rota."),
        ("P2", 25, "so basically i waffled about the rota"),
        ("P6", 25, "So leave the brochure in the bag."),
        ("P8", 25, "So I used jargon nobody outside a conference uses."),
        ("P9", 25, "So it's the commissioning work I didn't show."),
        ("P11", 25, "So the first ten minutes were slow, is that right?"),
        ("P1", 25, "So there was something about my part in a complaint."),
        ("P3", 45, "So I cut Sue off while she was explaining."),
    ],
)
def test_a_summary_of_what_was_told_is_confirmed(persona: str, fact: int, text: str) -> None:
    """It shares the matter of what was told, whatever the reader of moves took it for, and the criterion has its full mark."""
    for seed in range(4):
        card, call = told(persona, fact, seed)
        after = say(card, call, text, label_move)
        assert after.last.beats[0] == "paraphrased"
        assert ("PARAPHRASE", 15.0 if "PARAPHRASE" in card.opens else 10.0) in after.turns[-1].entries
        assert judge(after, card)["K8"].mark == 2


OWN_WORDS = [
    ("P1", 65, "So it's better to talk about my contribution than about all of us."),
    ("P2", 45, "So I should have come with a question or two for you, out of curiosity."),
    ("P2", 65, "So I seemed too soft to tackle somebody who's always late."),
    ("P3", 45, "So I butted in when I should have listened."),
    ("P3", 45, "Right, so I was gobbing off when I should've been listening."),
    ("P3", 65, "Got it. So next time I find out how they work before I suggest a thing."),
    ("P4", 65, "So you wanted me to pick a favourite and stand behind it."),
    ("P5", 45, "So it was the volume, I need to speak up."),
    ("P5", 65, "So I backed down too easily."),
    ("P6", 45, "So I dodged the money question."),
    ("P7", 25, "So I rambled on, and should have been more concise."),
    ("P7", 65, "So I came across as pushy."),
    ("P8", 25, "So plainer words next time."),
    ("P8", 45, "So I left out the ones who struggle."),
    ("P9", 45, "So I had done it and undersold it."),
    ("P10", 65, "So you were on my side and the others played it safe."),
    ("P11", 25, "So it was a slow start."),
    ("P11", 45, "So some people liked how firm I was and others didn't."),
    ("P12", 45, "So you're worried I'd move on again."),
]


@pytest.mark.parametrize(("persona", "fact", "text"), OWN_WORDS)
def test_a_summary_in_ones_own_words_is_confirmed(persona: str, fact: int, text: str) -> None:
    """"In your own words" is what the coach asks for: a page's `means:` line knows them, however the turn was read."""
    card, call = told(persona, fact)
    after = say(card, call, text, label_move)
    assert after.last.beats[0] == "paraphrased"
    assert judge(after, card)["K8"].mark == 2


@pytest.mark.parametrize(("persona", "fact", "text"), OWN_WORDS)
def test_the_same_words_confirm_nothing_before_it_is_told(persona: str, fact: int, text: str) -> None:
    """What is still kept back is not given away by a yes: a guess at it is not confirmed."""
    card = personas()[persona]
    start = begin(card, 1)
    known = {word for f in card.facts if f.at == fact for word in f.means}
    assert known
    after = say(card, start, text, label_move)
    assert fact not in after.told or "paraphrased" not in after.last.beats


@pytest.mark.parametrize(
    ("fact", "said", "text"),
    [
        (65, "late every day", "So I sounded as if I never had the hard conversation, and I was not always late?"),
        (65, "late every day", "So it was the hard conversation I never had, and I was never late."),
        (45, "a bit flat", "So I had no questions at the end, and it wasn't flat."),
    ],
)
def test_a_summary_that_denies_a_part_of_what_was_told_is_not_confirmed(fact: int, said: str, text: str) -> None:
    """However right the rest of it is: "Someone's late every day" was told."""
    card, call = next(found for seed in range(20) if said in (found := told("P2", fact, seed))[1].heard)
    after = say(card, call, text, label_move)
    assert after.last.beats[0] == "not_quite"
    assert judge(after, card)["K8"].mark == 1


@pytest.mark.parametrize(
    ("heard", "text", "denied"),
    [
        ("Someone's late every day.", "So I was not always late.", True),
        ("We asked about the colleague who was always late.", "So she wasn't ever late?", True),
        ("It fell a bit flat.", "So it didn't fall flat, it wasn't flat", True),
        ("Not everyone was late.", "So I was not late.", False),
        ("You never told us that you'd sat them down.", "So I never sat anybody down.", False),
        ("I'd get a tidy answer ready on that.", "So my answer wasn't tidy.", False),
        ("It could have been tidier, and shorter.", "So it wasn't tidy or short.", False),
        ("It fell a bit flat.", "So next time it shouldn't be flat.", False),
        ("Let me see, there was the rota business.", "So I didn't answer the rota question.", False),
        ("You began with \"it depends\".", "So I don't begin with that next time.", False),
    ],
)
def test_what_denies(heard: str, text: str, denied: bool) -> None:
    assert denies(heard, text) is denied


@pytest.mark.parametrize(
    ("persona", "fact", "text", "label"),
    [
        ("P5", 25, "You said the last slide was missing. It wasn't, I had one.", "CORRECT"),
        ("P2", 25, "You said I never made a rota, but I made twenty.", "CORRECT"),
        ("P1", 25, "So I'll make a complaint about you.", "LEGAL"),
        ("P9", 25, "But I have ten years of commissioning experience.", "DEBATE"),
    ],
)
def test_a_dispute_in_their_words_is_no_summary(persona: str, fact: int, text: str, label: str) -> None:
    card, call = told(persona, fact)
    after = say(card, call, text, label_move)
    assert after.turns[-1].said.has(label)
    assert after.openness < call.openness


def test_before_anything_is_told_the_interviewer_asks_on() -> None:
    """Without a fact to say again, a wrong summary gets the next question."""
    card = personas()["P9"]
    after = say(card, begin(card, 1), "So what I'm taking from this is that I should have worn a red tie.", label_move)
    assert after.last.beats == ("not_quite", "listening")


AGAIN = """can you say it slower please
can you say it slower my english is not good
could you repeat that
sorry I didn't catch that
Sorry, could you say that again?
Pardon?
sorry?
sorry? my english is not good
Could you please repeat the last bit?
you're breaking up
the line is bad, can you repeat
what did you say?
Could you speak more slowly, please? English isn't my first language.
can you explain it in simpler words please
not so fast please
Would you mind repeating that?
Sorry, I'm a bit hard of hearing, could you say that again?
Can you be more simple
Again?
again
sorry, again?
Can you put it more simply?
could you make it simpler
I really can't hear you
it's a terrible line
the line is really bad
it's noisy here
the signal is bad, sorry
I missed that
I didn't get that
I haven't quite understood what you said""".splitlines()


@pytest.mark.parametrize("text", AGAIN)
def test_a_request_to_repeat_costs_nothing(card: Card, text: str) -> None:
    """The last words come again, no move is counted, and nobody is hung up on, however often it is asked."""
    call = answer(card, begin(card, 1), turn("What would help me next time?", "ADVICE_ASK"))
    after = call
    for _ in range(card.leaves_after + 2):
        after = say(card, after, text, label_move)
        assert after.last.aside == "again"
        assert after.last.parts[1:] == call.last.parts
    assert (after.openness, after.made, after.told, after.ended) == (call.openness, call.made, call.told, "")
    assert judge(after, card) == judge(call, card)


def test_only_the_matter_is_repeated() -> None:
    """That the turn before was well received is not said a second time."""
    card, call = told("P2", 25)
    call = say(card, call.model_copy(update={"told": (25, 45)}), "So I need a tidy answer on making a rota.", label_move)
    assert call.last.beats == ("paraphrased", "fact 65")
    after = say(card, call, "Sorry, could you say that again?", label_move)
    assert after.last.parts[1:] == call.last.parts[1:]
    assert call.last.parts[0] not in after.last.parts


def test_an_acknowledgement_alone_is_repeated(card: Card) -> None:
    """Where there is nothing else to hear again."""
    call = answer(card, begin(card, 1), turn("Sorry about that.", "REPAIR"))
    received = call.turns[0].model_copy(update={"answer": Spoken(parts=("Fine.",), beats=("repair",))})
    call = call.model_copy(update={"turns": (received,)})
    assert say(card, call, "Pardon?", label_move).last.parts[1:] == ("Fine.",)


def test_the_call_goes_on_after_a_repeat() -> None:
    """What follows is heard after the line itself, as if it had been said once."""
    card, call = told("P9", 25)
    again = say(card, call, "Could you repeat that?", label_move)
    plain = say(card, call, "Could you give me an example?", label_move)
    assert say(card, again, "Could you give me an example?", label_move).last == plain.last


@pytest.mark.parametrize(
    "text",
    [
        "Could you repeat that feedback in an email to me?", "say that again and I'll sue", "could you say more about that",
        "can you explain what you mean by vague?", "what did I say?", "sorry", "should I have spoken more slowly?",
        "could you tell me again why you rejected me", "I don't understand why you chose her", "did I speak too fast?",
        "so I should speak more slowly", "I understand", "I can't hear this any more", "was it my english", "could I try again",
        "i didnt understand the question in the interview", "I have not", "I did not get it", "I didn't get it", "do not",
        "I don't", "terrible", "this is bad", "that was so terrible", "noise", "I missed it", "I missed you", "I really cannot",
        "I couldn't", "Thank you, again.", "thanks again", "I have not heard", "bad",
    ],
)  # fmt: skip
def test_what_asks_for_more_is_no_request_to_repeat(text: str) -> None:
    assert manner_of(text) != "again"


def test_what_else_is_asked_is_answered() -> None:
    """Beside a question of substance the request to repeat is no move."""
    card, call = told("P6", 25)
    said = say(card, call, "Thank you, could you repeat that? And what did I do well?", label_move).turns[-1].said
    assert said.has("STRENGTH_ASK")
    assert not said.has("PLEA", "PRESS", "DEBATE")


@pytest.mark.parametrize(
    "text", ["Hi, it's Daniel. I'm calling about the PM role.", "hello, this is Ann, I rang about the site engineer job"]
)
def test_who_only_says_hello_is_asked_what_they_want(card: Card, text: str) -> None:
    assert "listening" in say(card, begin(card, 1), text, label_move).last.beats


def test_the_hint_goes_on_from_what_was_done() -> None:
    """Time has been asked for: it is not hinted at again."""
    card = personas()["P2"]
    call = begin(card, 1)
    for text in ("thank you for taking my call, i respect the decision", "have you got two minutes for some advice?"):
        call = say(card, call, text, label_move)
    assert hint(card, call) != "PERMISSION"


@pytest.mark.parametrize(
    ("persona", "text"),
    [
        ("P3", "so I came across as a know-it-all"),
        ("P3", "so I seemed big-headed"),
        ("P3", "so it was my attitude"),
        ("P3", "so I was too sure of myself"),
        ("P9", "so I was too junior"),
        ("P10", "so they went for the safe one"),
        ("P2", "so it was nearly me"),
    ],
)
@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_the_verdict_of_the_opening_may_be_said_in_other_words(persona: str, text: str, seed: int) -> None:
    """Whichever way it was worded, before anything else was told."""
    card = personas()[persona]
    said = Said(text=text, labels=("PARAPHRASE",), spans={"PARAPHRASE": ((0, len(text)),)})
    assert gives_back(card, begin(card, seed).heard, (), said)


@pytest.mark.parametrize(
    ("persona", "text"),
    [
        ("P3", "so I was too quiet"), ("P3", "so it was my age"), ("P9", "so I was rude"), ("P10", "so I was late"),
        ("P2", "so I was late"), ("P10", "so must show more numbers, correct or not?"),
    ],
)  # fmt: skip
def test_another_verdict_is_not_confirmed(persona: str, text: str) -> None:
    card = personas()[persona]
    said = Said(text=text, labels=("PARAPHRASE",), spans={"PARAPHRASE": ((0, len(text)),)})
    assert not gives_back(card, begin(card, 1).heard, (), said)


@pytest.mark.parametrize(
    ("persona", "fact", "text"),
    [
        ("P1", 45, "so the door isn't shut"), ("P1", 65, "so less we and more I"), ("P2", 25, "so I went off topic"),
        ("P2", 65, "so I avoided conflict"), ("P3", 45, "so I bulldozed her"), ("P3", 65, "I gave answers before understanding"),
        ("P4", 65, "so I was sitting on the fence"), ("P5", 45, "I need to project more"), ("P5", 65, "I need to back myself"),
        ("P6", 65, "so I should have gone in for the kill"), ("P7", 25, "I should be snappier"),
        ("P7", 65, "I sounded like I was ordering them about"), ("P8", 25, "I should talk like a human"),
        ("P9", 25, "so I lack hands on stuff"), ("P11", 45, "so the panel couldn't agree on me"),
        ("P12", 45, "so I look like a job hopper"), ("P12", 45, "so you're afraid I'd be off again"),
    ],
)  # fmt: skip
def test_what_is_often_said_of_a_point_gives_it_back(persona: str, fact: int, text: str) -> None:
    """In whichever of its wordings the point was told."""
    card = personas()[persona]
    said = Said(text=text, labels=("PARAPHRASE",), spans={"PARAPHRASE": ((0, len(text)),)})
    for seed in range(4):
        heard = " ".join((begin(card, seed).heard, *card.wording(card.by_threshold[fact].beat, seed, 0)))
        assert gives_back(card, heard, (fact,), said)
