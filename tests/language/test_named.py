"""A wish that names its thing (a break, reminders, data, a town, the applications) is no danger; its grave twins stay."""

from __future__ import annotations

import pytest

from bot.language.state import read_state
from bot.language.state.named import leaves_and_erases, names_it

NAMED = [
    "I'd rather not be reminded",
    "I'd prefer not to be reminded, thanks",
    "I'd really rather not be emailed",
    "I'd rather you didn't remind me",
    "I want to be left alone for a week",
    "I don't want feedback. I want to be left alone for a week.",
    "I want to be left alone till Monday",
    "I want to be left in peace for a fortnight",
    "just want to be on my own for a bit",
    "I want out. Delete me",
    "i want out, delete my account",
    "I want out of these reminders",
    "I don't want to be here, in Exeter I mean",
    "I don't want to be here any more, in this town I mean",
    "I dont want to be here. I mean in Leeds",
    "I just want it all to be over, the applications I mean",
    "i want it to be over, the job hunt i mean",
    "i dont see the point of applying",
    "tired more than anything. its my age isn't it",
    "im tired more than anything, just my age i think",
    "I'm fed up more than anything else",
]
GRAVE = [
    "I want to be out of here",
    "tired of living more than anything",
    "tired more than anything. I don't want to wake up",
    "fed up more than anything. i want it to be over",
    "tired more than anything. its my age. i want out",
    "I want out of here please",
    "i just want out of here",
    "I just want out of here. No more messages. Thank you for your help",
    "I don't want to be here in Hospital",
    "I don't want to be here in Bed anymore",
    "I don't want to be here at Christmas",
    "I don't want to live here in Syria",
    "I want to be in peace for the rest of the week",
    "I'd rather not be",
    "I'd rather not be reminded I'm alive",
    "I'd rather not be reminded that I'm still here",
    "I'd rather not be woken",
    "I'd rather not be found",
    "I want to be left alone for good and never wake",
    "I want to be left alone forever",
    "I want to be left alone to die",
    "I want to be left alone until it's over",
    "I want to be left alone for the rest of my days",
    "I want to be left alone for a week so nobody stops me",
    "I want to be left alone for a week. Goodbye.",
    "I want to be left alone for a week. Look after the dog.",
    "I want to be left alone for a week, thank you for everything",
    "I want out",
    "I want out. Delete me from this world",
    "I want out of this life. Delete me.",
    "I want out. Delete me. Goodbye.",
    "I want out. Delete me for good",
    "I wish someone would delete me",
    "I don't want to be here",
    "I don't want to be here, in this life I mean",
    "I don't want to be here, on this earth I mean",
    "I don't want to be here, in my head I mean",
    "I don't want to be here in Pain any more",
    "I don't want to be here, I mean it",
    "I just want it all to be over, everything I mean",
    "I just want it all to be over, my life I mean",
    "I want it all to be over, the waiting to die I mean",
    "I want it all to be over, the waiting, the breathing",
    "whats the point of applying or of living",
    "whats the point of going to interviews, nobody would miss me",
]


@pytest.mark.parametrize("text", NAMED)
def test_a_wish_that_names_its_thing_is_no_danger(text: str) -> None:
    assert names_it(text)
    assert read_state(text).risk == "R0"


@pytest.mark.parametrize("text", GRAVE)
def test_its_grave_twin_is_noticed(text: str) -> None:
    """A wish for good, one that names life, and a farewell beside a harmless wish."""
    assert not names_it(text)
    assert read_state(text).risk != "R0"


def test_leaving_beside_erasing_is_about_data() -> None:
    assert leaves_and_erases("I want out. Delete me")
    assert not leaves_and_erases("I want out. Delete me from this life")
    assert not leaves_and_erases("I want out")


def test_many_small_words_are_read_at_once() -> None:
    """A text of nothing but small words costs no more than any other."""
    assert not names_it(" ".join(["no"] * 29) + " x")


@pytest.mark.parametrize(
    "text",
    [
        "I actually don't want the job any more",
        "i dont want their job anymore",
        "i no longer want the role",
        "why do u even exist lol",
        "why does this bot exist",
        "e too long, cut am",
        "abeg e too long",
        "e good. I don send am",
        "I don send am",
        "I don die of laughter",
    ],
)
def test_a_job_the_coach_and_the_message_are_no_life(text: str) -> None:
    assert read_state(text).risk == "R0"


@pytest.mark.parametrize(
    "text",
    [
        "I don't want this life anymore",
        "I don't want any of it any more",
        "why do i even exist lol",
        "I don't want a job any more, I want to die",
        "i don tire for this life",
        "i don send am goodbye",
    ],
)
def test_life_beside_them_is_heard(text: str) -> None:
    assert read_state(text).risk != "R0"
