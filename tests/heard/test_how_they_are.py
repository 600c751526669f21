"""How hot somebody is who is still on the phone with them, and whether they wish to vent."""

from __future__ import annotations

import pytest

from bot.heard.how_they_are import bearing, heat_of, heat_told_live, wants_to_vent
from tests.heard.test_telling import CONTEXT


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("im on the phone with them right now, they are turning me down", True),
        ("I am on the phone with them right now, they are turning me down", True),
        ("Acme is calling me right now to turn me down", True),
        ("I'm in the room and they've just rejected me", True),
        ("Acme is on the phone right now, they said no, I am furious", False),
        ("on the phone with them and im about to cry, its a no", False),
        ("on the phone with them now, its a no and I feel sick", False),
        ("on the phone with them right now, they say no, I'm shaking", False),
    ],
)
def test_only_words_for_it_cost_the_one_question(text: str, asks: bool) -> None:
    """A hurried telling is no upset one: the one question is put off to a letter only where they say that they are upset."""
    assert (heat_told_live(text, CONTEXT) in ("H0", "H1")) is asks


@pytest.mark.parametrize(
    ("text", "heat"),
    [
        ("Arup emailed yesterday after the interview with Dana, its a no, I am really upset and hurt", "H2"),
        ("I'm really upset about this", "H2"),
        ("so upset", "H2"),
        ("It left me really hurt", "H2"),
        ("I'm a bit upset", "H1"),
        ("I'm not really upset", "H0"),
        ("I was really upset but I'm fine now", "H1"),
        ("my mum is really upset", "H1"),
        ("They were so upset to tell me", "H1"),
    ],
)
def test_really_upset_is_what_the_answer_of_that_name_says(text: str, heat: str) -> None:
    """ "I'm really upset" in a sentence is as hot as the answer "Really upset"; a bit, in the past, or somebody else's is not."""
    assert heat_of(text, CONTEXT) == heat



@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I'd like to vent. BAE turned me down by letter on Wednesday", True),
        ("need a rant, Boots said no", True),
        ("can i just moan for a minute? asda rejected me", True),
        ("i just want to get this off my chest: rejected again by asda", True),
        ("Tesco rejected me. I need to let it all out", True),
        ("not here to vent, Boots said no", False),
        ("I don't want to vent, just write it", False),
        ("the manager let off steam at me", False),
        ("they made me want to scream", False),
        ("Rejected as vent cleaner", False),
    ],
)
def test_the_wish_to_vent(text: str, wanted: bool) -> None:
    """A wish to vent is heard in a telling; what others made of it, or a wish denied, is none."""
    assert wants_to_vent(text) is wanted


@pytest.mark.parametrize(
    ("heat", "texts"),
    [
        ("H0", "no bad | not bad | no too bad | not too bad thanks | could be worse | can't complain | mustn't grumble"),
        (
            "H1",
            "surviving | same old | so so | hanging in there | getting by | been better | not the best | no great | still "
            "breathing | "
            "plodding on | bearing up | up and down | coping | not myself",
        ),
        ("H2", "not coping | barely coping | I'm not managing"),
        (
            None,
            "bad | I was going to write | no | not by phone | not bad news | surviving on benefits | great interview | I'm "
            "here in Leeds | "
            "could be worse paid | the same as Bosch | not too bad but gutted | good",
        ),
    ],
)
def test_how_people_answer_that_question(heat: str | None, texts: str) -> None:
    """Understated, in the Englishes of the world; what says more is read elsewhere."""
    for text in texts.split(" | "):
        assert bearing(text) == heat, text
