"""Unfair treatment is heard of every ground, and is told apart from what only shares its words."""

from __future__ import annotations

import pytest

from bot.heard.unfair import asks_whether_lawful, unfair, worries_about_age

UNFAIR = """\
they asked me if i was planning more children and if my husband minds shift work. im so angry and dont know if thats allowed
was it because I'm a woman with kids? they asked if i plan more children
because I'm in a wheelchair and the office has stairs
because of my accent
I think it was because of my age
cos im pregnant
they rejected me because I'm pregnant
I think Harrow turned me down because I'm pregnant. They emailed today after the second interview. I'm calm about it.
he asked how old I was
they said i was too old
the interviewer asked if I was married
she asked where I'm really from
they said they wanted someone younger
it was racist
i feel discriminated against
he made a comment about my hijab
as soon as I told them about my autism they went cold
they didn't like my accent
they asked when I plan to retire
i was asked if i have kids
because i'm trans
the manager joked about my skin colour
they wanted to know if i would need time off to pray
they said they need native speakers
rejected for being deaf
due to my disability
i think it was my name, my foreign name
because im 58
He looked at my turban and said no
she said the team is young and I might not fit a young team
they asked about my mental health
bc i'm black
I think they thought I was too old
they asked me to take off my headscarf
because I have a stammer
is it because i am gay
they asked if I'm pregnant
because of my natural hair
im 58, they said they want someone with energy
I'm 61 and she said they wanted fresh blood, someone dynamic
im a single mum they asked who looks after the kids
he asked who would pick up my daughter
they saw my hijab and changed
she noticed my wheelchair and her face dropped
He heard my accent and went cold
I'm 54 and I can read between the lines
at my age I know what that means
It's age, isn't it?
its my accent innit
it must be my age, right
bc im black they didnt want me
they said i wouldn't have the energy at 59
I am 47, she said the team is full of energy
I am 54 and they said they wanted someone with more runway
Do you think they did not choose me because I am Filipino?
could it be because I'm Turkish
maybe its because i have a black name
is it because i've got a foreign sounding name
would they have taken me if I were white
would i have got it if my name was english
I'd have got it if I was a man
they said i would not fit in with the lads
"""
OTHER = """\
am i too old at 50?
they asked me about my experience with children
they said I was overqualified
they asked about health and safety
because of my lack of experience
I want the job because I'm a mother and need the money
I missed the interview because I was ill
she said my accent was lovely
i'm a woman in tech
the lab rejected me because of my research on race
they said they picked someone with more experience
they asked where I live
Age UK turned me down after the interview
i can't sleep because of my kids
i dont think it was discrimination
they asked me what i would do if a child was sick
they asked how i handle old machines
they said i was too quiet
they said they'd keep my details
because I was late
I was nervous because I'm pregnant
because of my notice period
they asked if i could start on monday
he asked about my background
they asked about my salary
they said my answers were too long
they said i was too slow
because i'm too slow
they went with a younger company
they asked if my references were ready
because I'm not experienced enough
the hiring manager said I was great
because of my background in retail
rejected for the role of woman's editor
they asked whether i can drive
they said the team is small
i work with disabled children
they said I'd fit in well with the lads
i would be happier if i was a manager
if i was English teacher i would know
because i have a good name in the business
because I have a different name on my passport the form failed
would it help if I was more confident
she said i should not worry about fitting in with the team
they said i need 10 years experience
because I'm 10 minutes late
they asked if I have a partner in the project
they said they want someone with energy
they said they have no more runway to hire
I'm 58 and they want someone with more experience
im 50 miles away, they want someone with energy
they asked who looks after the accounts
they saw my CV and changed the role
they saw my portfolio and said no
I can read between the lines of that letter
it's a great company, isn't it?
it's the age of AI, isn't it?
she heard my name and smiled
they asked who has the keys
I'm 54 and proud of it
I'm 58 and they said I was full of energy
"""


@pytest.mark.parametrize("text", UNFAIR.splitlines())
def test_unfair_treatment(text: str) -> None:
    """Suspected of what happened, or said or asked by them."""
    assert unfair(text)


@pytest.mark.parametrize("text", OTHER.splitlines())
def test_something_else(text: str) -> None:
    """Of the work, or of one's own doing."""
    assert not unfair(text)


@pytest.mark.parametrize("text", ["am i too old at 50?", "who hires a 58 year old", "is it my age?", "im 55 is that too old"])
def test_a_worry_about_ones_age(text: str) -> None:
    """Nothing has happened."""
    assert worries_about_age(text)


@pytest.mark.parametrize("text", ["they said i was too old", "my laptop is too old", "i was turned down, am i too old"])
def test_no_mere_worry(text: str) -> None:
    """Something has, or it is about something else."""
    assert not worries_about_age(text)

THEIR_WORDS = """\
they answered! Helen at Zalando wrote: "You came across as arrogant and, frankly, we felt you were too old for the team."
They went with someone younger
they preferred a native speaker
Dear Ms Ito, thank you for coming. We felt that at 58 you would struggle with the pace. Kind regards
she wrote 'with your wheelchair the office would be too awkward for everyone'
we would prefer someone without small children, they wrote
they wanted a more mature candidate
"""
NOT_OF_THEM = """\
they went with someone more experienced
they preferred a younger company
she wrote "you were too slow and your answers too long"
we have two kids and i need the job
they wanted someone with more experience with children
she said "we'll keep your CV on file for a year"
"""


@pytest.mark.parametrize("text", THEIR_WORDS.splitlines())
def test_their_words_in_a_telling(text: str) -> None:
    """Quoted, in a pasted letter, or whom they would sooner have."""
    assert unfair(text)


@pytest.mark.parametrize("text", NOT_OF_THEM.splitlines())
def test_words_of_another_matter(text: str) -> None:
    """Of the work, or the person's own life."""
    assert not unfair(text)


@pytest.mark.parametrize(
    "text",
    [
        "can they say im too old",
        "are they allowed to ask if i have kids",
        "is it legal to ask about my religion",
        "can they reject me because of my accent",
        "are they allowed to want someone younger",
        "whats unlawful in what they said? can they say im too old",
    ],
)
def test_asking_whether_they_may(text: str) -> None:
    """A question hears it, too."""
    assert asks_whether_lawful(text)


@pytest.mark.parametrize(
    "text",
    [
        "can they say no without a reason",
        "are they allowed to keep my cv",
        "can i ask them about my answers",
        "should i tell them i have kids",
        "do they want someone with a degree",
    ],
)
def test_asking_something_else(text: str) -> None:
    """Of the process, or of one's own telling."""
    assert not asks_whether_lawful(text)
