"""T1: the reading of a draft, by meaning, by span and under bad input."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.draft import LABELS, LONG, Piece, label_draft, pieces
from tests.language.tasks import load

DEAR = "Dear Ms Okafor,\n\n"


def labels(text: str) -> set[str]:
    return set(label_draft(text).labels)


@pytest.mark.parametrize(
    ("text", "has", "lacks"),
    [
        ("Could you tell me why I was not selected?", {"I-WHY"}, {"I-VAGUE"}),
        ("I'm not asking why I was rejected. What could I do better next time?", {"M-ADVICE"}, {"I-WHY"}),
        ("I am not writing to ask why you chose someone else.", set(), {"I-WHY"}),
        ("I don't understand why I was rejected.", {"I-WHY"}, set()),
        ("I\u2019m not asking why I was rejected. Any tips?", {"M-ADVICE"}, {"I-WHY"}),
        ("Please reconsider your decision.", {"I-PLEA"}, set()),
        ("I won't ask you to reconsider. Do you have any advice for me?", {"M-ADVICE"}, {"I-PLEA"}),
        ("I won't be taking legal action.", {"I-LEGAL"}, set()),
        ("My solicitor has advised me to request the scoring sheets.", {"I-LEGAL"}, set()),
        ('My tutor said "ask why you were rejected". I would rather have one tip for next time.', {"M-ADVICE"}, {"I-WHY"}),
        ("Thank you for your time.", {"M-THANKS"}, set()),
        ("I'd be grateful if you could send me some advice.", {"M-ADVICE"}, {"M-THANKS"}),
        ("Thanks for nothing.", {"I-HOT"}, {"M-THANKS"}),
        ("THIS IS AN ABSOLUTE JOKE", {"I-HOT"}, set()),
        ("Thank you for letting me know.", {"M-THANKS", "M-ACCEPT"}, set()),
        ("I respect your decision.", {"M-ACCEPT"}, {"I-CHALLENGE"}),
        ("What did the successful candidate have that I did not?", {"I-COMPARE"}, set()),
        ("I expect a full reply by Friday.", {"I-DEMAND"}, set()),
        ("I always mess up interviews, I'm useless.", {"I-SELFDOWN"}, set()),
        ("Could you give me one or two tips on how to improve?", {"M-ADVICE", "M-BOUND"}, {"I-VAGUE"}),
        ("No worries if you can't reply.", {"M-OUT"}, set()),
        ("What would you say my strengths were?", {"M-STRENGTH"}, set()),
        ("Please keep me in mind for future openings.", {"M-INTEREST"}, set()),
        ("The interview lasted five minutes.", {"I-VAGUE"}, {"M-BOUND"}),
    ],
)  # fmt: skip
def test_meaning(text: str, has: set[str], lacks: set[str]) -> None:
    """A label follows from what the message means, not from a word in it."""
    found = labels(text)
    assert has <= found
    assert not lacks & found


@pytest.mark.parametrize(
    ("text", "label", "words"),
    [
        ("Thank you for the tour. Please reconsider.", "I-PLEA", "reconsider"),
        (DEAR + "I respect your decision. Would two or three tips be possible?", "M-BOUND", "two or three tips"),
        ("I\u2019ve spoken to my solicitor \U0001f642 about it.", "I-LEGAL", "solicitor"),
        ("hi im not asking why but could u give me a tip", "M-ADVICE", "tip"),
    ],
)
def test_span_is_the_words(text: str, label: str, words: str) -> None:
    """The span of a rule is the words that carry the label, in the text as it was given."""
    assert words in [text[span.start : span.end] for span in label_draft(text).spans[label]]


def test_spans_of_the_training_texts() -> None:
    """Every label has a span inside the text, with something in it, in order; and no span stands without its label."""
    for row in load("train", "T1")[:300]:
        reading = label_draft(row["text"])
        assert set(reading.spans) == set(reading.labels)
        assert list(reading.labels) == [label for label in LABELS if label in reading.labels]
        for spans in reading.spans.values():
            assert list(spans) == sorted(set(spans))
            for span in spans:
                assert 0 <= span.start < span.end <= len(row["text"])
                assert row["text"][span.start : span.end].strip()


def test_learned_spans_meet_the_marked_words() -> None:
    """On whole training messages nearly every label that is right has a span on the words that were marked for it."""
    right = met = 0
    for row in (row for row in load("train", "T1") if row["made"] == "whole" and row["id"][-1] in "05"):
        reading = label_draft(row["text"])
        for label in reading.labels:
            marked = [(start, end) for start, end, found in row["parts"] if label in found]
            if marked:
                right += 1
                met += any(s.start < end and start < s.end for s in reading.spans[label] for start, end in marked)
    assert right > 300
    assert met / right > 0.95


def test_long_by_count() -> None:
    """I-LONG is a count of the body's words, greeting and sign-off apart."""
    body = "I would be grateful for one tip " + "and so on " * ((LONG - 7) // 3)
    assert "I-LONG" not in labels(f"{DEAR}{body}\n\nKind regards,\nHelen")
    assert "I-LONG" in labels(f"{DEAR}{body}and then some more words here\n\nKind regards,\nHelen")


def test_buried_by_position() -> None:
    """I-BURIED holds until an acceptance or a request stands in the first two sentences after the greeting."""
    idle = "I came by train from Leeds on the Tuesday. It was raining when I left. "
    ask = "Could you give me two tips on how to improve?"
    assert "I-BURIED" in labels(DEAR + idle + ask)
    assert "I-BURIED" not in labels(DEAR + ask + " " + idle)
    assert "I-BURIED" not in labels(DEAR + "I respect your decision. " + idle + ask)
    assert "I-BURIED" not in labels(DEAR + "Why was I rejected? " + idle)


def test_overload_by_count() -> None:
    """More than three distinct requests are I-OVERLOAD, three are not."""
    three = "What did I do well? What could I improve? Which course would you recommend? "
    assert "I-OVERLOAD" not in labels(three)
    assert "I-OVERLOAD" in labels(three + "Who got the job?")


def test_pieces_leave_greeting_and_closing() -> None:
    """The greeting and the sign-off are no sentences; a title's full stop ends none."""
    text = "Dear Ms. Okafor,\n\nI spoke with Mr. Lund on 3 May. It went well.\n\nKind regards,\nHelen Marsh"
    sentences = [text[piece.start : piece.end] for piece in pieces(text) if piece.whole]
    assert sentences == ["I spoke with Mr. Lund on 3 May.", "It went well."]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u200b", "?!", "\U0001f642", "a", "\x00", "\u0130" * 50])
def test_odd_input(text: str) -> None:
    """Text without words is read without an error, as asking for nothing."""
    reading = label_draft(text)
    assert "I-VAGUE" in reading.labels
    assert not set(reading.labels) - {"I-VAGUE", "I-BURIED", "I-HOT"}


@pytest.mark.parametrize("unit", ["why ", "a", "not ", '"', "I respect your decision. ", "\n", "thank you if not ", "\U0001f642"])
def test_long_input(unit: str) -> None:
    """Twenty thousand characters of anything are read, spans within the text."""
    text = (unit * 20_000)[:20_000]
    for spans in label_draft(text).spans.values():
        assert all(0 <= span.start < span.end <= len(text) for span in spans)


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_text(text: str) -> None:
    """Any text gives known labels, spans within it, and the same reading twice."""
    first = label_draft(text)
    assert first == label_draft(text)
    assert set(first.labels) <= set(LABELS)
    assert all(0 <= s.start < s.end <= len(text) for spans in first.spans.values() for s in spans)
    assert all(isinstance(piece, Piece) and piece.start < piece.end <= len(text) for piece in pieces(text))


@cache
def trained() -> tuple[dict[str, Any], ...]:
    return tuple(load("train", "T1"))


@cache
def found_in(text: str) -> frozenset[str]:
    """One message carries several labels, and is read once for all of them."""
    return frozenset(label_draft(text).labels)


@pytest.mark.xdist_group("T1")
@pytest.mark.parametrize("label", [label for label in LABELS if label not in {"I-OVERLOAD", "I-LONG"}])
def test_each_label_is_found(label: str) -> None:
    """Each label is found in most of the training messages that carry it; the held-out figures are measured apart."""
    having = [row for row in trained() if label in row["labels"] and row["made"] != "composed"][:40]
    assert len(having) >= 15
    assert sum(label in found_in(row["text"]) for row in having) / len(having) > 0.7


def test_the_span_of_every_label_meets_the_marked_words() -> None:
    """For each label, nearly all messages where it is rightly given show words that were marked for it."""
    right: Counter[str] = Counter()
    met: Counter[str] = Counter()
    for row in [*load("dev", "T1"), *(row for row in load("train", "T1") if row["made"] == "whole" and row["id"][-1] == "7")]:
        reading = label_draft(row["text"])
        for label in set(reading.labels) & set(row["labels"]):
            marked = [(start, end) for start, end, found in row["parts"] if label in found]
            if marked:
                right[label] += 1
                met[label] += any(start < b and a < end for start, end in marked for a, b in reading.spans[label])
    assert set(right) == set(LABELS) - {"I-VAGUE", "I-OVERLOAD", "I-LONG", "I-BURIED"}
    assert {label: met[label] / count for label, count in right.items() if met[label] < 0.9 * count} == {}


@pytest.mark.parametrize(
    ("text", "label", "there"),
    [
        ("I infer that another candidate scored higher. Please list all criteria, my score, their score and your reasoning.",
         "I-OVERLOAD", True),
        ("I infer that another candidate scored higher. Could you give me one tip?", "I-COMPARE", True),
        ("Please tell me the score of the winner.", "I-COMPARE", True),
        ("Could you share two or three tips, for example on my answers, the task or my CV?", "I-OVERLOAD", False),
        ("Thank you for your time, your patience, and the tour. Could you give me one tip?", "I-OVERLOAD", False),
        ("Could you share my score?", "I-COMPARE", False),
    ],
)  # fmt: skip
def test_things_asked_for_in_a_row_and_the_score_of_another(text: str, label: str, there: bool) -> None:
    assert (label in label_draft(text).labels) is there


@pytest.mark.parametrize(
    ("text", "label", "there"),
    [
        # A refusal to accept is no acceptance, nor is the wish to understand.
        ("Thanks for the chat. I can't accept this decision.", "M-ACCEPT", False),
        ("I do not accept your decision. Please think again.", "M-ACCEPT", False),
        ("I am struggling to understand the outcome. Could you give me a tip?", "M-ACCEPT", False),
        ("Dear Team, I am at a loss to understand this decision.", "M-ACCEPT", False),
        ("I would like to understand the decision.", "M-ACCEPT", False),
        ("I fully respect your decision.", "M-ACCEPT", True),
        ("I understand your decision.", "M-ACCEPT", True),
        # The articles' own question measures against nobody else.
        ("What would have made me a stronger candidate?", "I-COMPARE", False),
        ("Thank you for letting me know. What would have made me a stronger candidate?", "I-COMPARE", False),
        ("I accept the decision. How could I have been a stronger applicant?", "I-COMPARE", False),
        ("What would have made me stronger than the person you chose?", "I-COMPARE", True),
        ("What made the other candidate stronger than me?", "I-COMPARE", True),
        ("hey who did u go with in the end?", "I-COMPARE", True),
        # A request in general has no limit; a number or a topic is one.
        ("Thanks for letting me know. Could you tell me what I should work on?", "M-BOUND", False),
        ("Would you have some advice for me?", "M-BOUND", False),
        ("Could you tell me one thing I should work on?", "M-BOUND", True),
        ("Any hints on the maths test?", "M-BOUND", True),
        # To appreciate that somebody is busy is no thanks.
        ("I appreciate how busy you must be, but why was I rejected?", "M-THANKS", False),
        ("I appreciate your time.", "M-THANKS", True),
        # Advice, as it is asked for by thumb and by ear.
        ("wot cud ive done better no beef btw", "M-ADVICE", True),
        ("gie us a wee hint for the next wan", "M-ADVICE", True),
        ("No hard feelings. I'd love to know what I should be building up this year.", "M-ADVICE", True),
        ("When you asked me what I would do with it, I laughed.", "M-ADVICE", False),
        # Nobody goes to a tribunal to be interviewed.
        ("You have seven days to explain yourselves before I go to ACAS.", "M-FUTURE", False),
        ("You have seven days to explain yourselves before I go to ACAS.", "I-DEMAND", True),
        ("What should I change before I go to my next one?", "M-FUTURE", True),
        ("I appreciate the opportunity. I just disgrace myself everywhere.", "I-HOT", False),
        ("Your process is a disgrace.", "I-HOT", True),
        ("I'd like to throw my hat in again.", "M-INTEREST", True),
        ("hi thanx for lettin me kno", "M-THANKS", True),
        ("hi thanx for lettin me kno", "M-ACCEPT", True),
        ("Your colleague spent our meeting answering her emails.", "I-BLAME", True),
    ],
)
def test_what_only_sounds_like_a_label(text: str, label: str, there: bool) -> None:
    """A label is given for what is meant, and not for words that stand near it."""
    assert (label in label_draft(text).labels) is there
