"""T3: the moves of a candidate's turn."""

from __future__ import annotations

import pytest

from bot.language.moves import LABELS, label_move

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
