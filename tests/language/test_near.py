"""Somebody close who is in danger is heard, and is not taken for the writer."""

from __future__ import annotations

import pytest

from bot.language.state import read_state


@pytest.mark.parametrize(
    "text",
    [
        "i got turned down by tesco bank and my brother says he wants to end it all, idk what to do",
        "I didnt get the job at Tesco. my dad took an overdose last night",
        "my mate got knocked back from Atlassian and keeps saying he wants to top himself",
        "he just texted me goodbye and won't pick up",
        "my flatmate got rejected and told me she has been thinking about killing herself, what do i say to her",
        "Stripe rejected me by email yesterday and my wife says she wants to kill herself",
        "my daughter took a whole bottle of pills after the rejection what do i do",
        "my sister took an overdose and she's on the floor",
        "my best friend is suicidal",
        "My mum keeps talking about dying, she says she'd be better off dead",
        "My brother wants to die",
        "My mum wants to die and I can't stop her",
        "my son tried to hang himself",
        "my husband attempted suicide last night",
        "my daughter is cutting herself right now",
        "my flatmate is about to jump off the balcony",
    ],
)
def test_somebody_close_is_in_danger(text: str) -> None:
    reading = read_state(text)
    assert (reading.near, reading.risk, reading.historical_or_third_party) == (True, "R0", True)


@pytest.mark.parametrize(
    "text",
    [
        "my friend died by suicide last year",
        "my brother tried to kill himself ten years ago",
        "my mate says the commute makes him want to die lol",
        "my boss says he wants to end it with the agency",
        "my dad took his tablets this morning",
        "my daughter has cut her own hair",
        "my friend told me to end it all and quit",
        "my brother took a box of apples",
        "my example was talking a friend down when she wanted to hurt herself",
        "my mate would kill himself for this job",
        "my colleague says she'd jump off a cliff for this job",
        "My husband is going to take his own life insurance money",
        "my dad said I could go kill himself",
        "my ex told me i'm better off dead",
    ],
)
def test_nobody_is(text: str) -> None:
    assert not read_state(text).near


@pytest.mark.parametrize(
    "text",
    [
        "my brother wants to end it all and so do I, I want to die",
        "my wife says she wants to kill herself. I want to die too.",
        "my daughter took a whole bottle of pills. I took the rest, I want to be dead as well",
        "my sister says she wants to die idk i want to die too",
        "My brother said he wants to die and what do I do, I want to die too",
        "My brother wants to kill himself. Me too",
        "my mother says she will jump off. I will jump with her",
        "My mum took an overdose and so did I, I took a whole bottle of pills",
    ],
)
def test_ones_own_danger_beside_it_stays(text: str) -> None:
    reading = read_state(text)
    assert reading.near
    assert reading.risk in ("R2", "R3")


@pytest.mark.parametrize(
    "text",
    [
        "I want to shoot the recruiter an email",
        "i want to shoot my shot with HR again",
        "i'll wait until they finish talking",
        "next time if they start talking i'll wait until they finish",
    ],
)
def test_no_threat(text: str) -> None:
    assert not read_state(text).viol


@pytest.mark.parametrize(
    "text",
    [
        "I want to shoot the recruiter",
        "I'll wait outside until he finishes work and then he will see",
        "I'll shoot her with my dad's gun",
    ],
)
def test_a_threat(text: str) -> None:
    assert read_state(text).viol


MORE = """\
my guy wan kill himself
ma pal's talkin aboot toppin himsel
ma flatmate's tellin me he's gonnae top himsel cos he lost his job
my padi dey talk say e wan die
my guy wan die
My co-worker Joy was also rejected and she told me she cannot see a future anymore. I am worried for her.
my friend says there is no point in living
my friend hasnt answered since she texted goodbye
my sister won't reply since she sent a goodbye message
a colleague of mine is writing goodbye letters
my mate left a suicide note
my brother has been giving away all his things
my dad says he is tired of living
ma maw's sayin she cannae see the point in livin
ma brither wants tae dee
ma mate says he's gonnae jump aff the bridge
my sister keeps saying there's nothing left to live for
a girl I know has written suicide letters
my uncle don drink poison
my friend told me she has no reason to go on living
my cousin said life isn't worth living
my brother left a voicemail saying goodbye and now his phone is off
my son says he doesnt want to be here any more
"""
NOT_THEM = """\
my friend says he can't see a future in retail
my brother says there is no point in living in London
my sister says she can't go on holiday
my friend says there is no point in applying
my colleague wrote a goodbye letter to the team
my boss wrote a farewell message on his last day
my friend hasn't answered since she texted hello
my guy got the job
my friend says there's no point going on with the course
my flatmate is giving away his old clothes, moving to Spain
my friend is hopeless at interviews
my mate sees no future in sales
my mum can't go on the bus
my dad gave away his old bike
my sister sent a farewell card to her team
a guy i know says the role is boring
my friend says the job isnt worth it
my sister says she sees no reason to go on the course
"""


@pytest.mark.parametrize("text", MORE.splitlines())
def test_no_sense_in_life_a_farewell_and_words_of_home(text: str) -> None:
    reading = read_state(text)
    assert (reading.near, reading.risk, reading.viol) == (True, "R0", False)


@pytest.mark.parametrize("text", NOT_THEM.splitlines())
def test_of_a_job_a_town_or_a_leaving_do(text: str) -> None:
    reading = read_state(text)
    assert (reading.near, reading.risk) == (False, "R0")


@pytest.mark.parametrize(
    "text",
    [
        "She is with her cousin now, she is safe.",
        "he's out with his dad now",
        "he's oot wi his da the noo",
        "He is sleeping now, my mother is with him",
        "she's asleep now and my dad is watching her",
        "they are at the hospital with my sister now",
        "he is in hospital now, he is safe",
        "she's home now",
        "his brother is with him",
    ],
)
def test_company_is_no_threat(text: str) -> None:
    assert not read_state(text).viol


@pytest.mark.parametrize("text", ["He is with his kids now. He will pay.", "i know where she is, she's with her kids now"])
def test_a_threat_beside_company_is_one(text: str) -> None:
    assert read_state(text).viol


@pytest.mark.parametrize(
    "text",
    [
        "am gonnae dae masel in",
        "cannae go on anymair",
        "ah cannae go on anymair",
        "ah'm gonnae hing masel",
        "a want tae dee",
        "i don tire for this life",
    ],
)
def test_words_of_home_hide_no_danger(text: str) -> None:
    assert read_state(text).risk != "R0"
