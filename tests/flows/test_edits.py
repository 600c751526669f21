"""What somebody wants changed in a draft, and the draft with it changed."""

from __future__ import annotations

import pytest

from bot.flows._edits import Edit, edit_in, without

DRAFT = (
    "Subject: A short question\n\nHi Dana,\n\nThanks for telling me. Could we talk for like 10 min, if you have time? "
    "If talking is easier, ten minutes on the phone would suit me. I understand if not.\n\nBest,\n[your name]"
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("can u make it more casual", "casual"),
        ("less formal please", "casual"),
        ("it sounds too stiff", "casual"),
        ("too formal", "casual"),
        ("Please make the words more easy", "easy"),
        ("simpler words please", "easy"),
        ("can you make it easier to understand?", "easy"),
        ("I want easy english", "easy"),
        ("the words are too difficult", "easy"),
    ],
)
def test_the_tone(text: str, kind: str) -> None:
    """In other words than those of the buttons."""
    edit = edit_in(text)
    assert edit is not None
    assert edit.kind == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("my name is Timo", "Timo"),
        ("my name is timo berg", "Timo Berg"),
        ("sign it as Dr. Ada Lovelace please", "Dr. Ada Lovelace"),
        ("im anna", "Anna"),
    ],
)
def test_the_name(text: str, name: str) -> None:
    """The name as it is to stand there."""
    assert edit_in(text) == Edit("name", name)


@pytest.mark.parametrize(
    "text",
    [
        "I'm sad",
        "it's good",
        "this is too hard for me",
        "I feel more relaxed now",
        "leave it for later",
        "what do you think of it",
        "they said I was too casual in the interview",
        "my name is not the point here and you know it well enough by now",
    ],
)
def test_no_change(text: str) -> None:
    """A feeling, a wish to stop and a story change nothing."""
    edit = edit_in(text)
    assert edit is None or (not edit.sure and without(DRAFT, edit) == DRAFT)


@pytest.mark.parametrize(
    ("text", "gone", "stays"),
    [
        ('take out the "for like 10 min"', "like 10 min", "Could we talk, if you have time?"),
        ("take out for like 10 min", "like 10 min", "Could we talk, if you have time?"),
        ("please remove “If you have time”", "if you have", "for like 10 min?"),
        ("leave the part about the phone out", "phone", "I understand if not."),
        ("drop the sentence with ten minutes", "ten minutes", "if you have time? I understand if not."),
        ("can you take the word like out", "like", "for 10 min"),
        ('change "Thanks" to "Thank you"', "Thanks", "Thank you for telling me."),
    ],
)
def test_words_are_taken_out(text: str, gone: str, stays: str) -> None:
    """What was named is gone, and what is left is whole."""
    edit = edit_in(text)
    assert edit is not None
    changed = without(DRAFT, edit)
    assert gone not in changed
    assert stays in changed
    assert "  " not in changed


def test_words_that_do_not_stand_there() -> None:
    """Nothing is changed, and it is known that words were meant."""
    edit = edit_in('take out "my dog"')
    assert edit is not None
    assert edit.sure
    assert without(DRAFT, edit) == DRAFT
