"""What somebody wants changed in a draft, and the draft with it changed."""

from __future__ import annotations

import pytest

from bot.heard.edits import Edit, edit_in, with_sentence, without

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


LETTER = (
    "Hello Dana,\n\nThank you for letting me know. I respect your decision, and I only want to learn from it.\n\n"
    "Could you give me one tip? If not, I understand.\n\nThank you again for the opportunity.\n\nBest wishes,\n[your name]"
)


@pytest.mark.parametrize(
    ("text", "gone", "stays"),
    [
        ("Can you not say \"opportunity\", I'd never say that", "opportunity", "Thank you again.\n"),
        ("don't say opportunity", "opportunity", "Thank you again.\n"),
        ("please don't use the word opportunity", "opportunity", "Thank you again.\n"),
        ("take out the word opportunity", "opportunity", "Thank you again.\n"),
        ("I would never say \"respect\"", "respect", "Thank you for letting me know.\n"),
        ("say chance instead of opportunity", "opportunity", "Thank you again for the chance."),
        ('instead of "one tip" say "one piece of advice"', "one tip", "give me one piece of advice?"),
    ],
)
def test_words_they_would_not_say(text: str, gone: str, stays: str) -> None:
    """They go, and no broken sentence is left behind."""
    edit = edit_in(text)
    assert edit is not None
    changed = without(LETTER, edit)
    assert gone not in changed
    assert stays in changed


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("mention that I'd do nights too", "I'd do nights too."),
        ("Put that I am ready to travel", "I am ready to travel."),
        ("can you add that i can start monday please", "I can start monday."),
        ("tell her I passed my driving test", "I passed my driving test."),
        ("please also say that im free at weekends", "I'm free at weekends."),
    ],
)
def test_a_sentence_is_put_in(text: str, sentence: str) -> None:
    """In their words, before the last thanks."""
    edit = edit_in(text)
    assert edit is not None
    assert edit.kind == "add"
    assert f"{sentence} Thank you again for the opportunity." in with_sentence(LETTER, edit.words)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("mention my new certificate", "about"),
        ("add a line about the forklift licence", "about"),
        ("ok make it better", "better"),
    ],
)
def test_what_is_not_said_yet(text: str, kind: str) -> None:
    """A thing without its words, and a wish without its thing, are asked about."""
    edit = edit_in(text)
    assert edit is not None
    assert edit.kind == kind


@pytest.mark.parametrize(
    "text", ["don't say that", "say hi to Dana", "I don't want to write to her", "she said I was too quiet", "no thanks"]
)
def test_no_change_is_asked_for(text: str) -> None:
    """Words beside the message leave it as it stands."""
    edit = edit_in(text)
    assert edit is None or (not edit.sure and without(LETTER, edit) == LETTER)
