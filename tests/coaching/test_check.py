"""The draft check on readings given by hand, and on every message that the coach composes."""

import pytest

from bot.coaching import check as module
from bot.coaching.check import blank_subject, check, holds, plainly_put
from bot.coaching.words import has
from bot.language.draft import label_draft
from bot.language.readings import DraftReading, Span

GOOD = ("M-THANKS", "M-ACCEPT", "M-ADVICE", "M-BOUND")
LABELS = (
    "I-WHY I-CHALLENGE I-PLEA I-DEFEND I-BLAME I-LEGAL I-COMPARE I-GUILT I-DEMAND I-SELFDOWN I-HOT I-VAGUE "
    "I-OVERLOAD I-LONG I-BURIED"
).split()


@pytest.mark.parametrize("label", LABELS)
def test_every_label_has_its_finding(label: str) -> None:
    """Every harmful label is shown with its words, a reason, better words and the rows behind it."""
    (finding,) = check(DraftReading((label, *GOOD), {label: (Span(3, 9),)}), "Why, oh why, was it not me?")
    assert finding.label == label
    assert finding.spans == (Span(3, 9),)
    assert has(finding.why)
    assert has(finding.better)
    assert finding.rows
    assert all(row.startswith("A") for row in finding.rows)


def test_why_is_refused_by_its_row() -> None:
    """Asking why points at A27."""
    (finding,) = check(DraftReading(("I-WHY", *GOOD), {"I-WHY": (Span(0, 3),)}), "Why?")
    assert finding.rows[0] == "A27"
    assert finding.weight == "heavy"


def test_a_hot_draft_is_held_and_the_law_leads_to_advice() -> None:
    """An angry draft is slept on; a legal one offers an advice body first; neither is forbidden."""
    hot = check(DraftReading(("I-HOT", *GOOD), {}), "Thanks for nothing")
    legal = check(DraftReading(("I-LEGAL", *GOOD), {}), "My lawyer")
    assert holds(hot)
    assert not holds(legal)
    assert legal[0].gate == "advice_body"


def test_what_does_harm_comes_first() -> None:
    """Findings come in the order of the harm that they can do, and what is missing comes last."""
    labels = [f.label for f in check(DraftReading(("I-LONG", "I-WHY", "I-HOT", "M-THANKS", "M-ADVICE"), {}), "x")]
    assert labels == ["I-HOT", "I-WHY", "I-LONG", "M-ACCEPT", "M-BOUND"]


def test_claims_are_asked_until_confirmed() -> None:
    """"First choice" and "another interview" are asked about, with their words, until the person says that they are true."""
    text = "You are still my first choice. I have another interview next week."
    reading = DraftReading(GOOD, {})
    assert [(f.label, text[slice(*f.spans[0])]) for f in check(reading, text)] == [
        ("T-FIRST", "first choice"),
        ("T-INTERVIEW", "have another interview"),
    ]
    assert check(reading, text, true=("first_choice", "another_interview")) == ()
    assert check(reading, "I would like to do better in my next interview.") == ()


def test_a_thank_you_note_need_not_ask() -> None:
    """A note of thanks, a status question and an invitation are not blamed for having no request for advice."""
    empty = DraftReading(("I-VAGUE", "I-BURIED"), {})
    for form in ("thanks", "connect", "update", "status", "chase", "live", "phone"):
        assert check(empty, "Thank you.", form) == ()
    assert {f.label for f in check(empty, "Hello.", "email")} == {"I-VAGUE", "I-BURIED", *GOOD}


def test_the_subject_is_not_read() -> None:
    """The subject is blanked out, so that spans still point at the right words."""
    text = "Subject: A short question\n\nHello,"
    assert len(blank_subject(text)) == len(text)
    assert blank_subject(text).strip() == "Hello,"


def test_every_finding_that_the_check_knows_has_its_words() -> None:
    """The page has a reason and better words for everything that the check can find."""
    for label in module._ROWS:
        heading = f"check.{label.lower().replace('-', '_')}"
        assert has(heading)
        assert has(f"{heading}.better")


@pytest.mark.parametrize(
    ("text", "plea"),
    [
        ("I humbly request you to please revert with feedback at the earliest.", False),
        ("Kindly revert back with your valuable feedback.", False),
        ("I kindly request you to share some feedback at your earliest convenience.", False),
        ("Please do the needful and share your feedback.", False),
        ("I humbly request you to reconsider my application.", True),
        ("Please revert your decision.", True),
    ],
)
def test_courteous_set_phrases_are_no_plea(text: str, plea: bool) -> None:
    """What is only a polite request for feedback is neither a plea nor a demand, and asks for something."""
    message = f"Dear Sir, Thank you for your kind consideration. {text} Regards, Ravi"
    put = plainly_put(message)
    assert len(put) == len(message)
    found = check(label_draft(put), message)
    assert bool({"I-PLEA", "I-DEMAND"} & {f.label for f in found}) is plea
    if not plea:
        assert "check.m_advice" not in {f.why for f in found}
