"""A laugh takes back no wish that is aimed at nothing, and feeling well now undoes no deed of these days."""

from __future__ import annotations

import pytest

from bot.care import taken
from bot.language.state import read_state


@pytest.mark.parametrize(
    "text",
    [
        "wanna kms lol",
        "got rejected by tesco. wanna kms lol",
        "literally want to kms rn lol",
        "i wanna kms lmao they said no again",
        "feel like kms haha",
        "might just kms lol",
    ],
)
def test_a_laugh_takes_back_no_wish(text: str) -> None:
    assert read_state(text).risk == "R2"


@pytest.mark.parametrize("text", ["im gonna kms lol", "lol gonna kms"])
def test_a_laugh_and_nothing_else_is_asked_about(text: str) -> None:
    assert read_state(text).risk == "R1"


@pytest.mark.parametrize(
    "text",
    [
        "kms lol",
        "wanna kms this captcha lol",
        "i wanna kms lol i called her mum",
        "wanna kms lol my zip was down the whole interview",
        "that form makes me wanna kms lol",
        "one more automated no and im gonna kms lmao",
        "windows updated mid coding test im gonna kms lol stupid laptop",
        "not gonna kms lol",
    ],
)
def test_a_joke_at_a_thing_stays_one(text: str) -> None:
    assert read_state(text).risk == "R0"


@pytest.mark.parametrize(
    "text",
    [
        "I took an overdose last night but I'm ok now.",
        "I took an overdose but I'm ok now.",
        "I overdosed on Saturday but I'm okay now",
        "od'd last night but im ok",
        "I'd taken an overdose but I'm fine now",
        "i took an overdose last night. feeling ok now. got rejected by tesco too",
        "took 20 paracetamol last night but i feel ok now",
    ],
)
def test_being_well_now_undoes_no_overdose(text: str) -> None:
    """Some of it does its harm hours later, so the way to a doctor is said as well."""
    assert read_state(text).risk == "R3"
    assert taken(text)


@pytest.mark.parametrize(
    "text",
    [
        "i tried to kill myself last night but im ok now",
        "I tried to hang myself yesterday but I'm better now",
        "i tried to kill myself on friday, im fine now",
    ],
)
def test_being_well_now_undoes_no_attempt_of_these_days(text: str) -> None:
    assert read_state(text).risk == "R3"


@pytest.mark.parametrize(
    "text",
    [
        "i took an overdose when i was 19 but im ok now",
        "i took an overdose years ago but im ok now",
        "i took an overdose in 2015, im good now",
        "I took an overdose last year but I'm ok now",
        "i tried to kill myself at uni, im fine now",
        "Ten years back I tried to end it and today I am fine, three children.",
        "I overdosed on coffee last night but im ok now",
        "I took an overdose of vitamin C yesterday but I'm ok now",
        "I tried to call them yesterday but I'm ok now",
        "I cut my finger last night but I'm fine now",
        "I had the interview last night but I'm fine now",
    ],
)
def test_what_is_past_or_no_deed_stays_so(text: str) -> None:
    assert read_state(text).risk == "R0"
