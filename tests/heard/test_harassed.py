"""A touch, an advance or a demand where they sought work is heard; what only shares its words is not."""

from __future__ import annotations

import pytest

from bot.heard.harassed import harassed
from bot.heard.unfair import unfair

HARASSED = """\
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
