"""A touch, an advance or a demand where they sought work is heard; what only shares its words is not."""

from __future__ import annotations

import pytest

from bot.heard.harassed import harassed, retracted
from bot.heard.unfair import unfair

HARASSED = """\
the interviewer, a man called Dave, touched my thigh
the manager rubbed my shoulders
his hand was on my back
The boss, who was drunk, grabbed my bum
he massaged my shoulders during the interview
I was touched by the interviewer
I was touched on the leg by the manager
the recruiter hit on me at the interview
the director came on to me, and I said no
he asked for sex
the owner asked me for sex and said I would get the job
the interviewer kissed me on the cheek
the manager put his arm around me and grabbed my bum and said sorry
he felt my body
the manager put his arm around me the whole time
the manager tried to kiss me at the interview and then i got rejected
my boss at the interview touched my leg
my manager at the interview put his hand on my bum
the interviewer touched my knee and then they said no
he put his hand on my thigh during the interview
the recruiter asked me to come to his hotel
the owner grabbed my bum on the trial shift
he groped me
he said i'd get the job if i slept with him
she stared at my chest the whole time
I was groped in the interview
i was sexually harassed at the interview by the manager
the hiring manager hit on me and when i said no i got rejected
they made sexual comments in the interview
the guy who interviewed me kissed me
his hand was on my leg the whole time
the director wanted me to sleep with him
the manager came on to me
he tried to touch me
The interviewer kept touching me
"""
OTHER = """\
They felt my body language was too closed.
they said my CV was weak and they felt my body language was off
I was touched by their kind email
I was touched by the interviewer's kindness
They asked for sex and date of birth on the form and then rejected me
They asked for sex, age and ethnicity
he grabbed my neck lanyard
The recruiter came on to me about salary
the interviewer hit on me with a curveball
The interviewer put her arm around me and said sorry
I cried and the manager put her arm around me
the manager felt my chest was too flat for the uniform
the recruiter kissed me on both cheeks, French style
My daughter was touched up by the manager
My husband sat beside me. His hand was on my back.
they felt my hair colour was wrong
she stroked my hand and said sorry
no I meant emotionally, they were kind
I was touched up to the last minute
his words touched me
the feedback touched me deeply
the interviewer touched on my experience
they shook my hand
he put his hand on my shoulder and said sorry
my husband kissed me when i got home
they asked me out loud to read it
i felt the interviewer's hand was limp
she touched my cv and put it away
they patted me on the back
the manager looked at my chest of tools
the manager hit on a good idea
the team came on to me with ten questions
they felt my answers were too long
she grabbed my attention
they put me on hold
he put his hand on the table
the role was in a sexual assault charity
I gave training on sexual harassment
they touched base with me
he asked for my body of work
the recruiter put her hands up and said sorry
they felt my legwork was thin
she rubbed her neck
they pinched my idea
my dentist touched my lips, then the interview
he rubbed me up the wrong way
"""


@pytest.mark.parametrize("text", HARASSED.splitlines())
def test_harassed(text: str) -> None:
    """Unfair treatment (G3) as well, so that no letter follows by itself."""
    assert harassed(text)
    assert unfair(text)


@pytest.mark.parametrize("text", OTHER.splitlines())
def test_something_else(text: str) -> None:
    assert not harassed(text)


@pytest.mark.parametrize(
    "text",
    [
        "no I meant emotionally, they were kind",
        "I didn't mean physically",
        "sorry I mean their words touched me",
        "I meant I was moved",
        "nobody touched me",
        "he didn't touch me",
    ],
)
def test_a_way_of_speaking_is_taken_back(text: str) -> None:
    assert retracted(text)


@pytest.mark.parametrize(
    "text",
    [
        "it was only comments",
        "it wasn't that bad",
        "I meant to tell you he touched my leg",
        "he didn't touch me but he tried to",
        "he never kissed me, he touched my leg",
        "they were kind",
    ],
)
def test_making_little_of_it_is_not(text: str) -> None:
    assert not retracted(text)


@pytest.mark.parametrize(
    "text",
    ["they felt my body language was too closed", "my daughter was touched up by the manager", "their kind email touched me"],
)
def test_no_unfair_treatment_follows(text: str) -> None:
    assert not unfair(text)


@pytest.mark.parametrize(
    "text",
    [
        "i was raped by the hiring manager",
        "I was assaulted by the manager",
        "i was raped at the interview",
        "he locked the door and kissed me",
        "the boss followed me out and then kissed me",
        "my manager forced himself on me",
        "he forced me to have sex with him",
        "the boss took advantage of me sexually",
    ],
)
def test_violence_there_in_the_passive_and_after_a_deed(text: str) -> None:
    assert harassed(text)


@pytest.mark.parametrize(
    "text",
    [
        "i was raped by my husband",
        "my husband locked the door and kissed me",
        "he locked the door and left",
        "he closed the laptop and thanked me",
        "i was assaulted by questions",
    ],
)
def test_home_a_door_and_questions_are_not(text: str) -> None:
    assert not harassed(text)
