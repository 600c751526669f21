"""What an employer's words are where they are no feedback, and what only looks like it."""

from __future__ import annotations

import pytest

from bot.language.feedback import label_proposition
from bot.language.theirs import insult, unlawful

UNLAWFUL = """\
With your wheelchair the office would be too awkward
We would prefer someone without small children
we wanted a more mature candidate, a native speaker preferably
At your age you'd get bored here
You'd be off on maternity leave in no time
someone with your accent would not sit well with clients
They'd like someone younger
we thought you might be too old for this team
frankly, we felt you were too old for the team
too old for us
we went for a younger candidate
you would not fit into our young team
we worry about your health
you have two small kids
because you are pregnant
your headscarf would put off customers
we need a man for this
this is no job for a woman
our clients want somebody British
your foreign name does not help
we felt that at 58 you would struggle
you're 58 and that's a risk
as a mother of two you would not cope with the shifts
customers could not understand your accent
we are looking for someone under 30
your religion would be a problem on Saturdays
you people are always late
your disability would make it hard
I was told my accent was a problem
you are too close to retirement
she felt I'm a bit old for the team
we are a very young team and you wouldn't fit in
you would want time off for prayer times
someone with a different accent
we can't have a wheelchair in the kitchen
You've got kids, it's long hours
a white candidate fits our customers better
We were concerned that you might get pregnant soon
you will retire soon
"""
OF_THE_WORK = """\
You have no experience with children
Good with the kids
you were lovely with the children
your work with children is not enough
your lesson with the children was too long
You handled the customer in the wheelchair well
This is a maternity cover post
the post covers maternity leave
your laptop is too old
your certificate is too old
you need a more mature approach to testing
your race condition fix was wrong
your colour scheme was odd
your children's book samples were good
your beliefs about testing
you took 40 minutes for the first question
you were 30 minutes late
you would lead a young team of engineers
we needed someone with more experience
someone with a full British driving licence
we need a German speaker with experience in tax
you spoke too fast
your name was on the wrong form
You have less experience of managing budgets
your knowledge of equality law was thin
you did not mention disability awareness
your answer about safeguarding children was thin
we chose a candidate with more experience in mental health
your age group teaching experience
You are too old-school in your methods
someone more senior
your English is not good enough
your background is in retail
we found someone with native mobile skills
your accent is lovely
your application for the role
it had nothing to do with your age
You're too junior
we have had 58 applicants
your health and safety knowledge was weak
your health economics knowledge is thin
You had no questions about the children
they wanted more about your children's ward placement
with your experience you would be bored
about your faith in the process
"""
CONTEMPT = """\
honestly you're a joke, total waste of our time
total waste of our time
Frankly you stink
I have no idea how you got past the screening
You were pathetic in there
Don't waste anyone's time again
you are an idiot
you were rubbish
you're useless
complete waste of time
what a clown
thick as a brick
you smell
You are a liar
Pathetic.
he called me useless
your answers were laughable
you suck
don't bother applying again
your presentation was a joke
You were an embarrassment
"""
NO_CONTEMPT = """\
your joke was funny
you told a joke at the start
the joke about the till fell flat
it was a waste of an opportunity
you smelled of smoke
we are not saying you are stupid
there are no stupid questions
you were crazy good
you never wasted our time
you are no fool
you were not rubbish
your failure to ask questions
You were a fast learner
you were hopeless at sql
you wasted no time
Your stupid mistake cost you
you had a thick accent
we felt silly
your slides were dense
You asked how we dare to price so high
"""


@pytest.mark.parametrize("text", UNLAWFUL.splitlines())
def test_a_reason_that_is_none_of_the_work(text: str) -> None:
    """Age, children, origin, religion, health: however it is put."""
    assert unlawful(text)


@pytest.mark.parametrize("text", OF_THE_WORK.splitlines())
def test_a_reason_of_the_work(text: str) -> None:
    """The same words, of what the work is about."""
    assert not unlawful(text)


@pytest.mark.parametrize("text", CONTEMPT.splitlines())
def test_contempt(text: str) -> None:
    """Nothing is learnt from it, and it is never praise."""
    assert insult(text)
    assert label_proposition(text).label != "PRAISE"


@pytest.mark.parametrize("text", NO_CONTEMPT.splitlines())
def test_no_contempt(text: str) -> None:
    """A joke that was told, a stupid question that there is not."""
    assert not insult(text)


@pytest.mark.parametrize("text", ["You lied about your experience", "your CV is full of lies", "you were dreadful"])
def test_what_runs_down_is_no_praise(text: str) -> None:
    """Nothing in it says "keep this"."""
    assert label_proposition(text).label == "INFERENCE"


@pytest.mark.parametrize("text", ["Not bad at all", "it was not bad", "You were okay", "fine overall"])
def test_faint_praise_says_nothing(text: str) -> None:
    """It praises nothing by name."""
    assert label_proposition(text).label == "VAGUE"


@pytest.mark.parametrize(
    ("fragment", "sentence"),
    [
        ("Too quiet in the panel", "You were a bit too quiet"),
        ("too quiet", "you were too quiet"),
        ("Bit quiet in the group task", "You were a bit quiet in the group task"),
        ("too vague about numbers", "you were too vague about numbers"),
    ],
)
def test_a_fragment_is_sorted_like_its_sentence(fragment: str, sentence: str) -> None:
    """How loud or long it was is what they did, with and without a verb."""
    assert label_proposition(fragment).label == label_proposition(sentence).label == "BEHAVIOUR"


@pytest.mark.parametrize("text", ["you are too quiet for sales", "they said you're too quiet a person to lead"])
def test_a_trait_stays_a_reading(text: str) -> None:
    """What they are held to be is no act."""
    assert label_proposition(text).label == "INFERENCE"
