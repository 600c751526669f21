"""T3: the moves of a candidate's turn."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.language.moves import LABELS, label_move
from tests.language.tasks import load

POLICY = "I'm afraid our policy is that we can't give individual feedback."
CASES = [
    ("", "Thank you for calling.", "THANK", "Thank you for calling"),
    ("", "I accept your decision, of course.", "ACCEPT", "accept your decision"),
    ("", "Do you have five minutes?", "PERMISSION", "Do you have five minutes"),
    ("", "Do you have five minutes?", "BOUND", "five minutes"),
    ("", "What could I do better next time?", "ADVICE_ASK", "What could I do better next time"),
    ("", "And what went well?", "STRENGTH_ASK", "what went well"),
    ("", "Is there a course you would recommend?", "STEP_ASK", "Is there a course"),
    ("You seemed bored.", "Can you give me an example?", "EXAMPLE_ASK", "give me an example"),
    ("", "Please don’t hold back.", "CANDOUR", "don’t hold back"),
    ("", "I know you can't tell me everything.", "LIMIT_ACK", "know you can't"),
    ("Well.", "Okay. And then?", "ACK", "Okay"),
    ("", "Please keep me in mind.", "INTEREST", "keep me in mind"),
    ("", "Have a good day.", "CLOSE", "Have a good"),
    ("", "That came out wrong.", "REPAIR", "That came out wrong"),
    ("", "Why did you reject me?", "WHY", "Why did you reject"),
    ("You lack experience.", "But I have ten years of experience.", "DEBATE", "But I have ten years"),
    (POLICY, "Come on, you can tell me something.", "PRESS", "something"),
]


@pytest.mark.parametrize(("previous", "text", "label", "words"), CASES)
def test_a_label_comes_with_its_words(previous: str, text: str, label: str, words: str) -> None:
    """Each label of a plain turn is found, and its span holds the words that carry it."""
    reading = label_move(text, previous)
    assert label in reading.labels
    assert any(words in text[start:end] for start, end in reading.spans[label])


@pytest.mark.parametrize(
    ("previous", "text", "label"),
    [
        ("", "I'm not asking why you chose someone else.", "WHY"),
        ("", "Thanks for nothing.", "THANK"),
        ("", "I'd be grateful for any tips.", "THANK"),
        ("You came across as arrogant.", "Why did you think I was arrogant?", "WHY"),
        ("Your examples were thin.", "Can you tell me more?", "PRESS"),
        (POLICY, "I understand. Is there a book you'd recommend?", "PRESS"),
    ],
)
def test_a_near_miss_is_not_the_label(previous: str, text: str, label: str) -> None:
    """A phrase that is negated, sour, or aimed elsewhere does not count."""
    assert label not in label_move(text, previous).labels


def test_other_stands_alone() -> None:
    """A turn without any move is OTHER and nothing else."""
    assert label_move("The weather has turned here.").labels == ("OTHER",)
    assert label_move("").labels == ("OTHER",)


def test_ramble_is_counted_in_words() -> None:
    """A turn of 121 words is a RAMBLE, one of 120 is not."""
    assert "RAMBLE" not in label_move("word " * 120).labels
    assert "RAMBLE" in label_move("word " * 121).labels


def test_labels_come_in_the_order_of_the_table() -> None:
    """The labels of a reading stand in the order of the table, each with a span."""
    reading = label_move("Have a good day, thanks. What could I do better?")
    assert list(reading.labels) == [label for label in LABELS if label in reading.labels]
    assert set(reading.spans) == set(reading.labels)


def test_the_span_of_every_label_meets_the_marked_words() -> None:
    """Of the turns where a label is rightly given, nearly all show words that were marked for it, whichever label it is."""
    right: Counter[str] = Counter()
    met: Counter[str] = Counter()
    for row in [*load("dev", "T3"), *load("train", "T3")[::4]]:
        reading = label_move(row["text"], row["previous"])
        for label in reading.labels:
            marked = row["spans"].get(label, [])
            if marked:
                right[label] += 1
                met[label] += any(start < b and a < end for start, end in marked for a, b in reading.spans[label])
    assert set(right) == set(LABELS) - {"OTHER"}
    assert {label: met[label] / count for label, count in right.items() if met[label] < 0.9 * count} == {}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("I don\u2019t agree with that.", "DEBATE"),
        ("whyyyy did you turn me down", "WHY"),
        ("Thaaanks for calling me!!!", "THANK"),
        ("l a w y e r is what I will call", "LEGAL"),
        ("\uff34hank you for your time", "THANK"),
    ],
)
def test_spelling_tricks_change_nothing(text: str, label: str) -> None:
    """Curly quotes, stretched or spaced letters and full-width forms do not hide a move, and its span lies in the text."""
    reading = label_move(text)
    assert label in reading.labels
    assert all(0 <= start < end <= len(text) for start, end in reading.spans[label])


def test_spaced_letters_keep_the_offsets() -> None:
    """What follows letters that were set apart has its own place in the text."""
    text = "That was s-t-u-p-i-d of me. Thank you for your time."
    assert any(text[start:end].startswith("Thank you") for start, end in label_move(text).spans["THANK"])


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("go on", {"ACK"}),
        ("please go on, I'm listening", {"ACK"}),
        ("sorry", {"REPAIR"}),
        ("I am sorry. That was not fair. Thank you for your time.", {"THANK", "REPAIR"}),
        ("sorry, that was unfair of me", {"REPAIR"}),
    ],
)
def test_an_apology_and_a_leave_to_go_on(text: str, labels: set[str]) -> None:
    assert set(label_move(text, "And then there was the rota.").labels) == labels


@pytest.mark.parametrize("text", ["Sorry, but that was not fair to me.", "I'm sorry but this is not fair"])
def test_a_reproach_is_no_mere_apology(text: str) -> None:
    assert "DEBATE" in label_move(text, "We chose another.").labels


@pytest.mark.parametrize(
    "text",
    [
        "Would you mind if I kept in touch?", "Would it be all right if I applied again when something comes up?",
        "Could I come back to you if another role opens up?", "May I stay in touch?", "Is it ok if I apply again next year?",
    ],
)  # fmt: skip
def test_leave_to_come_back_is_interest(text: str) -> None:
    """Who asks whether they may keep in touch or apply again asks for no time."""
    assert label_move(text).labels == ("INTEREST",)


@pytest.mark.parametrize(
    ("text", "label", "none"),
    [
        ("Do you mind if I ask one question?", "PERMISSION", "INTEREST"),
        ("Can I try that again?", "REPAIR", "INTEREST"),
        ("have you got two minutes for some advice?", "PERMISSION", "INTEREST"),
        ("Do you have a few minutes?", "PERMISSION", "ADVICE_ASK"),
        ("Was there anything about my salary expectations?", "EXAMPLE_ASK", "STRENGTH_ASK"),
        ("was it something about my tone", "EXAMPLE_ASK", "STRENGTH_ASK"),
        ("Was there anything about my answers you liked?", "STRENGTH_ASK", "EXAMPLE_ASK"),
        ("How did I compare with the person you hired?", "EXAMPLE_ASK", "WHY"),
        ("can you give me the job anyway", "PLEA", "PERMISSION"),
        ("So next time I end on one slide. Is that what you mean?", "PARAPHRASE", "EXAMPLE_ASK"),
        ("What is an impression? Is that what you mean?", "EXAMPLE_ASK", "CORRECT"),
    ],
)
def test_a_request_is_taken_for_what_it_asks(text: str, label: str, none: str) -> None:
    labels = label_move(text).labels
    assert label in labels
    assert none not in labels


@pytest.mark.parametrize("text", ["Who said that? Was it Karen?", "Could you put that in an email to me?", "who thought that?"])
def test_no_example_is_asked_for(text: str) -> None:
    """Neither who said a thing nor a line in writing is an incident."""
    assert "EXAMPLE_ASK" not in label_move(text, "It just wasn't quite there on the day.").labels
