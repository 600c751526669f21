"""Feelings in the Englishes of the world, and in figures of speech."""

from __future__ import annotations

import pytest

from bot.felt import feeling

FELT = (
    ("I tire", "tired"),
    ("i don tire o", "tired"),
    ("I'm knackered", "tired"),
    ("sian. very sian", "low"),
    ("fair scunnered", "low"),
    ("gutted so I am", "low"),
    ("very tension", "low"),
    ("My joy is not complete. I prepared very well.", "low"),
    ("mood off", "low"),
    ("eh", "low"),
    ("it pain me", "low"),
    ("raging", "angry"),
    ("I dey vex", "angry"),
    ("so vexed", "angry"),
    ("My confidence is shot.", "shame"),
    ("my confidence has taken a knock", "shame"),
    ("I feel old, and useless", "shame"),
    ("i feel stupid", "shame"),
    ("feeling like a failure", "shame"),
    ("I am finished", "shame"),
    ("I nearly died when she said my name wrong", "shaken"),
    ("wanted the ground to swallow me", "shaken"),
    ("I could kill for that job", "wanted"),
    ("I'd have given anything for that job", "wanted"),
    ("I'd rather die than ring them", "not_by_phone"),
    ("i hate phone calls", "not_by_phone"),
    ("im scared of phones", "not_by_phone"),
    ("i have phone anxiety", "not_by_phone"),
    ("thrilled", "wry"),
    ("oh just great", "wry"),
    ("I no fine at all", "low"),
    ("I'm not fine at all", "low"),
    ("i no dey okay", "low"),
    ("me no fine o", "low"),
    ("body no dey fine", "low"),
    ("i dont feel great", "low"),
    ("I'm not doing too well", "low"),
)
UNFELT = (
    "I'm finished with the form",
    "they met me and two others",
    "not gutted",
    "I'm not tired",
    "the old office in Leeds",
    "an old friend told me",
    "there was tension between the two managers",
    "my battery nearly died",
    "Tom and Anna",
    "I want to ring them",
    "the phone interview was scary",
    "they phoned me",
    "i have a bad phone signal",
    "a terrible phone call",
    "I am afraid they never call",
    "great",
    "I feel fine",
    "they said I was confident",
    "blue",
    "I'd rather call than write",
    "no, fine thanks",
    "no I'm fine",
    "dont worry im ok",
    "I don't mind, it's fine",
    "I'm not upset, I'm okay",
    "not bad",
    "it was not good enough for them",
    "what do I do about the old one",
)


@pytest.mark.parametrize(("text", "kind"), FELT)
def test_a_feeling_is_heard(text: str, kind: str) -> None:
    assert feeling(text) == kind


@pytest.mark.parametrize("text", UNFELT)
def test_other_words_are_no_feeling(text: str) -> None:
    assert feeling(text) == ""
