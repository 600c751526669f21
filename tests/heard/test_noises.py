"""What is said in passing is told from what answers, tells or asks."""

from __future__ import annotations

import pytest

from bot.heard.noises import noise


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("thanks", "thanks | cheers | ta | thank you so much | ok thanks | nice one | thx mate | thank you for your help"),
        ("wait", "give me a sec | one moment | brb | just a minute | hang on | wait a sec | bear with me | got to go"),
        (
            "sorry",
            "sorry was at work | sorry for the late reply | sorry I was driving | sorry, had to take a call | apologies for "
            "the delay | "
            "sorry was putting the kids to bed | sorry, only just saw this | sorry",
        ),
        ("back", "back now | ok i'm back | here again | was in a meeting"),
        ("hm", "hmm | i see | got it | lol | ok | fair enough | let me think about it | makes sense | ok ok"),
        ("ack", "ok cool | great | nice | alright then | good to know"),
        (
            "",
            "sorry i was interviewed by Emma | sorry was told by phone | sorry it was by email | sorry, it was Friday | thank "
            "you but no | "
            "thanks for the rejection | i'm fine thanks | thanks, email | one interview | one | a bit | wait what | hold on "
            "that's wrong | "
            "back to Arup | sorry i was rejected by Arup | sorry i got the sack | sorry, got an email from them | idk | "
            "thanks? | "
            "sorry i was in hospital | sorry, was on the phone | sorry was in a bad place | i was at an interview | ok send "
            "it | no",
        ),
    ],
)
def test_in_passing(kind: str, texts: str) -> None:
    """Each kind, and what only shares its words."""
    for text in texts.split(" | "):
        assert noise(text) == kind, text
