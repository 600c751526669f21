"""Each claim gets the first label that fits, and is marked as hedged and as having an example where it is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.feedback import LABELS, label_proposition


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The post has been filled.", "LOGISTICS"),
        ("We will keep your CV on file.", "LOGISTICS"),
        ("We are unable to give individual feedback.", "REFUSAL"),
        ("It is our policy not to comment.", "REFUSAL"),
        ("You came across very well.", "PRAISE"),
        ("You didn't waffle once, which we liked.", "PRAISE"),
        ("Your answers were too long.", "BEHAVIOUR"),
        ("You did not ask any questions.", "BEHAVIOUR"),
        ("You arrived ten minutes late.", "BEHAVIOUR"),
        ("You have less experience of managing budgets.", "GAP"),
        ("The other candidate had more years in management.", "GAP"),
        ("You seemed bored.", "INFERENCE"),
        ("You are too full of yourself.", "INFERENCE"),
        ("You were not confident.", "INFERENCE"),
        ("We went with a stronger candidate.", "VAGUE"),
        # Praise that is denied, and a word of praise that only says how much.
        ("You talked at rather great length.", "BEHAVIOUR"),
        ("We had great difficulty following you.", "BEHAVIOUR"),
        ("We found it hard to follow your answers.", "BEHAVIOUR"),
        ("Your presentation was no good.", "INFERENCE"),
        ("It was not great.", "INFERENCE"),
        ("it wasnt great tbh", "INFERENCE"),
        ("Your presentation could have been better.", "INFERENCE"),
        ("We were not impressed by your portfolio.", "INFERENCE"),
        ("Your answers weren't very clear.", "BEHAVIOUR"),
        ("You took great care with the patients.", "PRAISE"),
        ("You have a great deal of experience.", "PRAISE"),
        ("We had no trouble understanding you.", "PRAISE"),
        ("You were a great pleasure to talk to.", "PRAISE"),
        ("We had great difficulty choosing between you two.", "VAGUE"),
        ("It was not a good fit.", "VAGUE"),
        ("The timing was not great.", "VAGUE"),
        ("You were not quite the right fit.", "VAGUE"),
    ],
)
def test_the_definitions_are_labelled_as_they_say(text: str, label: str) -> None:
    """Every example that defines a label carries it."""
    assert label_proposition(text).label == label


@pytest.mark.parametrize(
    ("text", "hedged"),
    [
        ("You seemed a little nervous.", True),
        ("Maybe your answers were long.", True),
        ("I think you could have asked more.", True),
        ("They said your answers were long.", False),
        ("You talked for ten minutes.", False),
        ("You have little experience.", False),
    ],
)
def test_a_softener_is_a_hedge_and_a_report_is_none(text: str, hedged: bool) -> None:
    """A softener hedges; "they said" does not."""
    assert label_proposition(text).hedged is hedged


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("For instance, you spoke for six minutes on conflict.", True),
        ("You seemed annoyed, like when Tom asked about mistakes.", True),
        ("You did not give an example when we asked for one.", False),
        ("You arrived late.", False),
        ("You gave no examples.", False),
    ],
)
def test_an_example_needs_an_occasion_or_a_marker(text: str, example: bool) -> None:
    """A named occasion or a marker makes an example; a bare act does not."""
    assert label_proposition(text).example is example


@given(st.text(max_size=120))
@settings(max_examples=60, deadline=None)
def test_any_string_gets_a_label(text: str) -> None:
    """No string raises; the cue, where there is one, lies in the text."""
    reading = label_proposition(text)
    assert reading.label in LABELS
    assert 0 <= reading.sure <= 1
    if reading.cue:
        assert 0 <= reading.cue.start <= reading.cue.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "HM told that my system design was average",
        "average communication",
        "you were an average candidate",
        "she said i was average",
    ],
)
def test_middling_is_no_praise(text: str) -> None:
    assert label_proposition(text).label != "PRAISE"


@pytest.mark.parametrize(
    "text",
    [
        "your technical score was above average",
        "you were average but polite",
        "great answers, average slides",
        "better than average",
    ],
)
def test_praise_beside_it_and_above_it_is(text: str) -> None:
    assert label_proposition(text).label == "PRAISE"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("I was not able to justify tradeoffs", "BEHAVIOUR"),
        ("you couldn't explain your choices", "BEHAVIOUR"),
        ("you were unable to solve the second problem", "BEHAVIOUR"),
        ("we are not able to give feedback", "REFUSAL"),
        ("I could not give you an answer today", "REFUSAL"),
        ("we were unable to take you forward", "VAGUE"),
    ],
)
def test_what_was_left_undone_there_is_an_act(text: str, label: str) -> None:
    assert label_proposition(text).label == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("You never once read from your slides.", "PRAISE"),
        ("You didn't ramble.", "PRAISE"),
        ("You did not interrupt once.", "PRAISE"),
        ("You never wandered off the point.", "PRAISE"),
        ("You didn't interrupt when you should have.", "BEHAVIOUR"),
        ("You never read the brief.", "BEHAVIOUR"),
        ('You kept calling the head teacher "love".', "BEHAVIOUR"),
        ('You called me "darling" twice.', "BEHAVIOUR"),
        ('You said "I love a good fight" to the chair.', "BEHAVIOUR"),
        ('One of us called you "a breath of fresh air".', "PRAISE"),
        ("Please don't take it personally.", "VAGUE"),
        ("Don't give up.", "VAGUE"),
        ("Don't worry, we can't say more.", "REFUSAL"),
        ("Please don't contact us again.", "REFUSAL"),
    ],
)
def test_a_fault_denied_words_of_their_own_and_comfort(text: str, label: str) -> None:
    """What they did not do wrong is praise; what they said is not said of them; comfort refuses nothing."""
    assert label_proposition(text).label == label


@pytest.mark.parametrize(
    ("text", "hedged"),
    [
        ("I don't think I'm allowed to tell you that.", True),
        ("i dont think it would have worked", True),
        ("I'd rather not say more in writing.", False),
        ("You were rather quiet.", True),
    ],
)
def test_a_thought_is_a_hedge_and_a_wish_is_none(text: str, hedged: bool) -> None:
    """ "I don't think" softens; "rather not" only declines."""
    assert label_proposition(text).hedged is hedged


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("we missed a clear structure", {"BEHAVIOUR", "GAP"}),
        ("you should prepare system design properly", {"BEHAVIOUR", "GAP"}),
        ("also he asked less money", {"VAGUE"}),
        ("the other person was cheaper", {"VAGUE"}),
        ("You should be proud of how you did", {"PRAISE"}),
        ("You never spoke for longer than you needed to.", {"PRAISE"}),
        ("You asked the question that everyone else missed.", {"PRAISE"}),
    ],
)
def test_what_was_wanting_is_no_praise(text: str, labels: set[str]) -> None:
    """What they missed, or what is to be done, is no praise without a word of it; somebody else's price says nothing."""
    assert label_proposition(text).label in labels
