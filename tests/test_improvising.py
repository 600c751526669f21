"""What goes out to a language model, and what of its words may be said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import pages
from bot.effects import Brief
from bot.improvising import asked, masked, reworded, said
from bot.ports import Message
from bot.understanding import language
from bot.wording import escape

LINE = Brief(
    who="HR manager at Acme",
    words="We felt that you looked at the clock a lot, Sam. It's 2 or 3 times that I remember.",
    heard="Could you tell me what gave that impression at Acme, Ms Holt? I'm on 07700 900123 or sam@mail.example.",
    keep=(("looked at the clock", "the clock"),),
    never=("salary", "not hungry"),
    names=("Acme", "Moira Holt", "Holt", "Sam"),
)
LANGUAGE = language(pages.folder("advice"))
SHORT = Brief(who="HR manager", words="I can't say more than that.", never=("salary",))


def test_no_name_and_no_number_goes_out() -> None:
    """Names that we know are letters, the same one each time; addresses and telephone numbers are left out."""
    whole = "\n".join(asked(LINE, pages.read()))
    for name in ("Acme", "Holt", "Sam", "07700", "mail.example"):
        assert name not in whole
    assert "looked at the clock" in whole
    assert masked("acme, ACME and Acmeville", ("Acme",)) == "[A], [A] and Acmeville"
    assert masked("Moira Holt, Ms Holt", ("Holt", "Moira Holt")) == "[A], Ms [B]"


@pytest.mark.parametrize(
    "words",
    [
        "What stayed with me, [D], was how often you looked at the clock. 2 or 3 times, as far as I recall.",
        '"You kept an eye on the clock, [D], some 2 or 3 times."',
        "Moira: To be plain, [D], it was the clock. You looked 3 times.",
    ],
)
def test_other_words_for_the_same_are_said(words: str) -> None:
    """The fact is in it, nothing is added, and the names are put back."""
    found = said(LINE, words, LANGUAGE)
    assert "the clock" in found
    assert "[" not in found
    assert ("Sam" in found) == ("[D]" in words)
    assert '"' not in found
    assert not found.startswith("Moira:")


@pytest.mark.parametrize(
    "words",
    [
        "",
        "   ",
        "You seemed elsewhere.",  # the fact is gone
        "You never looked at the clock.",  # its opposite
        "You looked at the clock, and your salary was too high.",  # what is held back
        "You looked at the clock 5 times.",  # a number of its own
        "You looked at the clock, [C].",  # somebody whom the line does not name
        "You looked at the clock, [Z].",  # nobody
        "You looked at the clock, as Peter said.",  # a name of its own
        "You looked at the clock. Does that help?",  # a question
        "You looked at the clock, but we'll reconsider.",  # a promise
        "As an AI, I would say that you looked at the clock.",
        "Here is the line reworded: you looked at the clock.",
        "You looked at the **clock**, at the clock.",
        "You looked at the clock.\n\nI hope that this helps.",
        "You looked at the clock, see https://example.org",
        "You looked at the clock. I could kill you for it.",  # a threat
        "You looked at the clock, but you've got the job.",
        "You looked at the clock. " + "And then again, and once more. " * 9,
        "It was the clock, really.",  # half of it is gone
    ],
)
def test_what_is_no_faithful_wording_is_not_said(words: str) -> None:
    """The line stands then."""
    assert said(LINE, words, LANGUAGE) == ""


def test_a_short_line_may_grow_a_little_and_no_more() -> None:
    """A curt refusal does not become a speech, and keeps its secrets."""
    assert said(SHORT, "I'm afraid that is all I can say about it.", LANGUAGE)
    speech = "I'm afraid that is all I can say about it, since so many people ask us and each one is different."
    assert not said(SHORT, speech, LANGUAGE)
    assert not said(SHORT, "I can't say more about the salary.", LANGUAGE)
    assert not said(SHORT, "I can't say more. You seemed bored.", LANGUAGE)


@given(st.text(max_size=300))
def test_any_answer_is_taken_or_dropped(words: str) -> None:
    """Whatever comes, nothing is raised, and what is said has neither marks nor letters of ours, and no secret."""
    found = said(LINE, words, LANGUAGE)
    assert not set("`*_#>|<{}[]\\") & set(found)
    assert not any(tell in found.lower() for tell in LINE.never)
    assert not found or "the clock" in found.lower()


def test_the_words_stand_where_the_line_stood() -> None:
    """In the message as it is shown, with what is special in Markdown escaped; where the line is not found, nothing changes."""
    message = Message(text=f"**Moira:** {escape(SHORT.words)}", voice="interviewer", brief=SHORT)
    assert reworded(message, "That's (all).").text == "**Moira:** That's (all)."
    assert reworded(message, "") == message
    other = message.model_copy(update={"text": "Something else."})
    assert reworded(other, "That's all.") == other
