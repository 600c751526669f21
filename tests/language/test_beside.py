"""What stands beside plain words of danger (a job, a call, a friend, other days) takes nothing from them."""

from __future__ import annotations

import pytest

from bot.language.state import read_state


@pytest.mark.parametrize(
    "text",
    [
        "I keep thinking about killing myself since my final interview",
        "been thinking about suicide, can't talk about it with my friends",
        "I want to be dead. please text me",
        "I want to be dead since I lost my dream job",
        "been thinking about suicide with the job hunt like this",
        "thinking about taking all my pills since I lost my dream job",
        "I've wanted to hurt myself. please text me",
        "I want to die. I previously had two rejections.",
        "I once had a good job and I want to die",
        "during covid I lost my job and I want to end my life",
        "my dad died last year and I want to die",
        "I wish I was dead, I used to love my job",
        "I work in a hospice and I feel suicidal",
        "my laptop died too and I want to die",
        "I'm having those thoughts again",
        "would anyone care if I hung myself",
        "ready to meet my maker",
        "I want to be with my mum again. she died in march",
        "my nan died last year and I just want to be with her",
        "I was bullied when I was a child and I feel suicidal",
        "My brother killed himself years ago and I feel suicidal",
        "My sister talked about killing herself and I keep thinking about dying too",
        "years ago I tried to kill myself and now I want to die again",
        "ya no quiero vivir",
        "ya me quiero morir",
    ],
)
def test_what_stands_beside_plain_words_takes_nothing_from_them(text: str) -> None:
    """An expression that means no harm counts for the words that are part of it."""
    assert read_state(text).risk >= "R2"


@pytest.mark.parametrize(
    "text",
    [
        "I'm broken beyond repair, nothing will ever change",
        "there's only one way this ends",
        "tired of fighting to stay",
        "don't wanna b here nemore",
        "cba living",
        "wondering how high the car park is",
        "my note is on the fridge",
        "insurance would pay more than I ever earned",
        "you won't have to put up with me much longer",
        "can't be arsed with life anymore",
    ],
)
def test_oblique_words_are_asked_about(text: str) -> None:
    """In doubt the higher level: a question at least."""
    assert read_state(text).risk >= "R1"


@pytest.mark.parametrize(
    "text",
    [
        "my laptop is broken beyond repair",
        "cba with life insurance forms",
        "I'm having second thoughts again",
        "my notes are on the desk",
        "you won't have to put up with me much longer, I leave on Friday",
        "feel like death warmed up, got flu",
        "looking like death after three days of flu",
        "took my meds, feeling calmer",
        "that was suicide, asking for 90k",
        "my interview task was to present on self-harm statistics in A&E",
        "I'm a pharmacist, the test asked about lethal doses of digoxin",
        "They'd be better off without me on that project, to be fair.",
        "I took the tablets for my migraine and went in anyway.",
        "i took an overdose in 2015, im good now",
        "my housemate has been holding my hand all day because i said i wish i was dead when my skirt shrank. about a SKIRT",
        "I was suicidal at 17, got help, I'm 26 now and boringly fine",
    ],
)
def test_idiom_work_and_other_days_stay_so(text: str) -> None:
    """The other side of the rules."""
    assert read_state(text).risk == "R0"


@pytest.mark.parametrize("more", ["all of them", "the whole box", "twenty of them and I won't wake up"])
def test_more_than_the_usual_dose_is_heard(more: str) -> None:
    """ "took my meds" is a dose only while nothing after it makes it more."""
    assert read_state(f"took my meds, {more}").risk == "R3"


@pytest.mark.parametrize(
    "text",
    [
        "time to blow up their inbox with thank you notes, kidding",
        "I want to beat him in the next round, he got the job I wanted",
        "the man next door hit my car",
    ],
)
def test_an_inbox_a_round_and_a_car_are_no_threat(text: str) -> None:
    """Words of violence said of things."""
    assert not read_state(text).viol


@pytest.mark.parametrize(
    "text", ["I want to beat him till he bleeds", "I'll blow up their office", "I'm going to hit him with my car"]
)
def test_the_same_words_of_people_are_one(text: str) -> None:
    """The other side of the rule."""
    assert read_state(text).viol


@pytest.mark.parametrize(
    "text",
    [
        "I felt suicidal when I was a child",
        "I was suicidal years ago",
        "I tried to kill myself ten years ago and now I want to help others",
        "in 2015 I wanted to die but I no longer want to die",
        "I was suicidal at school and I feel great now",
    ],
)
def test_what_is_over_stays_over(text: str) -> None:
    """A wish in a clause of its own ends no calm where it is none for death."""
    reading = read_state(text)
    assert reading.risk == "R0"
    assert reading.historical_or_third_party
