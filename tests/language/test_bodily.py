"""What the body or bare need tells of is heard where it is the writer's own, and only there."""

from __future__ import annotations

import pytest

from bot.language.bodily import bodily

HEARD = """\
body|I have pains in my chest and the question is whether to write
body|I'm a nurse and my chest hurts
body|my chest hurts, can't sleep, the interview press officer said no
body|the patients are kind but my chest hurts
body|my chest is tight and I can't breathe
body|the scenario went badly and now my chest hurts
drunk|I've nearly finished a bottle of vodka
drunk|last night I drank a bottle of vodka
drunk|I was sober for a year, then last night I drank a bottle of vodka
drunk|I was sober since May and I just drank a bottle of gin
worn|I haven't slept in three nights
worn|I haven't eaten since the interview
worn|I've not slept at all this week
worn|no sleep for three days
worn|I didn't sleep or eat since the interview
worn|I've stopped sleeping
need|no food in the house
need|there's no food left
need|we have no food
need|no food and no money
need|no food for three days
body|cant breathe, chest hurts, since the email from tesco
body|i've got a pain in my chest since they rang
body|I can't breathe
body|my chest is so tight i cant get my breath
body|i read it and now I can't catch my breath
drunk|i drank a bottle of vodka after the call from tesco
drunk|just downed a whole bottle of whisky
drunk|I've drunk half bottle of gin
drunk|got the no and drank a litre of rum
drinking|i might drink till i forget everything
drinking|gonna drink until i pass out
drinking|i drank two bottles of wine last night
drinking|going to drink myself stupid
drinking|i've been drinking since
drinking|i just want to get drunk to forget
need|i haven't eaten for three days, no money for food
need|i cant feed my baby
need|i haven't eaten in three days because i can't afford it
need|we can't feed our kids this week
need|my kids are going hungry
worn|I've not eaten or slept since Tuesday.
worn|I've stopped eating since Tuesday.
worn|I have not slept in four days since they rejected me.
worn|i havent slept for three nights
worn|I can't eat or sleep
worn|haven't eaten since Monday
worn|I haven't eaten properly in two days
worn|i barely slept all week
"""
UNHEARD = """\
no food at the interview, nothing to drink either
no food in the canteen
there was no food, just water
I haven't slept since the interview
I didn't sleep at all last night
my chest is tight with nerves
my chest hurts from coughing
last year I drank a bottle of vodka a day, I'm sober now
I drank a bottle of whisky flavoured water
I nearly drank a bottle of vodka
the patient said my chest hurts
in the role play the question was: my chest hurts
I haven't slept all night
her chest hurts
the patient's chest hurts was the scenario they gave me
i can't breathe laughing
I need to get this off my chest
I can't breathe with all these applications
the company is running on no breath
they drank a bottle of vodka at the party
my dad drank a bottle of whisky
I sold a bottle of vodka on my trial shift
I drank a bottle of water
I drank two cups of coffee before the interview
i might drink a tea
i haven't eaten lunch yet
i haven't eaten since breakfast
i haven't slept on it yet
I've stopped eating meat
I've stopped sleeping in
I want to feed my curiosity
they can't feed their staff
I haven't heard for three days
I have not had an interview in four weeks
I work at a homeless charity
I feed my baby at 10 so call me later
I'm hungry for success
I haven't slept in a hotel
I didn't sleep well before the interview
i can sleep on it
"""


@pytest.mark.parametrize("line", HEARD.splitlines())
def test_heard(line: str) -> None:
    kind, text = line.split("|")
    assert bodily(text) == kind


@pytest.mark.parametrize("text", UNHEARD.splitlines())
def test_not_heard(text: str) -> None:
    assert bodily(text) == ""
