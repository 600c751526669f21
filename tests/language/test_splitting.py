"""A reply is cut into claims whose spans are exact."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.splitting import split_feedback


@pytest.mark.parametrize(
    ("reply", "claims"),
    [
        (
            "You interviewed well, but we went with someone else because you have less experience of budgets.",
            ["You interviewed well", "we went with someone else", "you have less experience of budgets"],
        ),
        (
            "Dear Sam,\n\nThank you for your email. Your answers were long; you asked no questions.\n\nBest wishes,\nHelen",
            ["Your answers were long", "you asked no questions"],
        ),
        (
            "you were lovely and the residents loved you but you havent got your nvq",
            ["you were lovely", "the residents loved you", "you havent got your nvq"],
        ),
        ("Your presentation was clear and engaging.", ["Your presentation was clear and engaging"]),
        ("- Answers too long\n- No questions asked", ["Answers too long", "No questions asked"]),
        ("Hi Jo, the post has been filled. Good luck!", ["the post has been filled"]),
        ("", []),
        ("Thanks!", []),
        (
            "Honestly? Your examples were long and we lost the thread, and the other candidate had managed a budget before.",
            ["Your examples were long", "we lost the thread", "the other candidate had managed a budget before"],
        ),
        (
            "He told me three things. My CV is mostly B2B. I answered another question, since the panel had moved on.",
            ["My CV is mostly B2B", "I answered another question", "the panel had moved on"],
        ),
        (
            "they was worried cause i never done care before and cause i said im scared of blood lol",
            ["they was worried", "i never done care before", "cause i said im scared of blood lol"],
        ),
        ("Had there been two posts, you would have had the second.", ["Had there been two posts, you would have had the second"]),
    ],
)
def test_replies_fall_into_their_claims(reply: str, claims: list[str]) -> None:
    """Mixed clauses part, evidence after "because" is its own, and courtesies are no claims."""
    assert [p.text for p in split_feedback(reply)] == claims


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_spans_are_exact_and_in_order(reply: str) -> None:
    """Every claim is the text at its span, and claims neither overlap nor change places."""
    last = 0
    for claim in split_feedback(reply):
        assert reply[claim.span.start : claim.span.end] == claim.text
        assert claim.span.start >= last
        last = claim.span.end


@pytest.mark.parametrize(
    ("reply", "claims"),
    [
        ("hi mate, no feedback sorry we get 200 applicants. cheers", 1),
        ("Your answers were too long. Best, Karen", 1),
        ("You were too quiet. Thanks, Jo", 1),
        ("You spoke too fast. Kind regards, Sam Lee", 1),
        ("Best presentation of the day. Your answers were long.", 2),
    ],
)
def test_greetings_and_closes_are_no_claims(reply: str, claims: int) -> None:
    """Also on the line of what they said."""
    assert len(split_feedback(reply)) == claims


@pytest.mark.parametrize(
    ("reply", "claims"),
    [
        # What is granted stands before its comma, what counts behind it.
        ("While your pitch was polished, it overran by nine minutes.", ["While your pitch was polished", "it overran"]),
        ("Although you lack a driving licence, we were impressed.", ["Although you lack a driving licence", "we were impressed"]),
        ("While we appreciate your interest, we went with someone else.", ["While we appreciate your interest, we went with"]),
        # "Yet" that means "so far" begins nothing: "worked with listed companies" would be praise.
        ("You have not yet worked with listed companies.", ["You have not yet worked with listed companies"]),
        ("You don't yet hold the Level 5 Diploma.", ["You don't yet hold the Level 5 Diploma"]),
        ("You were early, yet you never rang the bell.", ["You were early", "you never rang the bell"]),
        # An ellipsis says nothing alone.
        ("She had used SAP before and you had not.", ["She had used SAP before and you had not"]),
        ("everyone else knew rust and i dont", ["everyone else knew rust and i dont"]),
        # A reason without its comma, and comparisons that only look like one.
        ("We went with another candidate since she speaks Polish.", ["We went with another candidate", "she speaks Polish"]),
        ("We can't give feedback as we had over 400 applicants.", ["We can't give feedback", "we had over 400"]),
        ("Your answers were as good as we had hoped.", ["Your answers were as good as we had hoped"]),
        ("You left as we were talking.", ["You left as we were talking"]),
        # Points without a verb, names, dialect, brackets.
        ("Great portfolio, weak on pricing, and you talked over Jen.", ["Great portfolio", "weak on pricing", "you talked"]),
        ("Lovely manner, poor timekeeping.", ["Lovely manner", "poor timekeeping"]),
        ("I thought you were good, Mo thought you were arrogant.", ["I thought you were good", "Mo thought"]),
        ("ye hadnae a clue an ye swore at the gaffer", ["ye hadnae a clue", "ye swore"]),
        ("u were late and ur phone rang but everyone liked u", ["u were late", "ur phone rang", "everyone liked u"]),
        ("You were late (you said the train was cancelled).", ["You were late", "you said the train was cancelled"]),
        ("Your Spanish is fluent, but your Portuguese isn't.", ["Your Spanish is fluent", "your Portuguese isn't"]),
        ("We can't comment since we only met you once.", ["We can't comment", "we only met you once"]),
        ("Nice lad, shame about the timekeeping.", ["Nice lad", "shame about the timekeeping"]),
        ("yer welding wis grand but ye never wore yer mask", ["yer welding wis grand", "ye never wore yer mask"]),
        ("You were nervous, I think.", ["You were nervous, I think"]),
        ("You were kind, patient, and clear.", ["You were kind, patient, and clear"]),
    ],
)
def test_claims_that_hang_together_and_claims_that_do_not(reply: str, claims: list[str]) -> None:
    """A reply falls into its claims and no further."""
    found = [proposition.text for proposition in split_feedback(reply)]
    assert len(found) == len(claims)
    assert all(text.startswith(claim) for text, claim in zip(found, claims, strict=True))


@pytest.mark.parametrize(
    ("reply", "claims"),
    [
        ("You did well in the SQL test. Wish you the best.", ["You did well in the SQL test"]),
        ("You did well. Wishing you every success!", ["You did well"]),
        ("Your code was slow. wish u all the best for future", ["Your code was slow"]),
        ("The panel wanted more figures. Do keep in touch!", ["The panel wanted more figures"]),
        ("gave me feedback over the phone, it was about my stakeholder management", ["it was about my stakeholder management"]),
        ("it's audio, she said the team liked me", ["she said the team liked me"]),
        ("Kasia write back. She say my English is weak", ["She say my English is weak"]),
        ("Ms Johnson hit me back, she said I was great", ["she said I was great"]),
        ("he rang me back today, said I was too slow", ["said I was too slow"]),
        ("I seemed kinda aggressive in the panel. for real?? that's some bs", ["I seemed kinda aggressive in the panel"]),
        ("they went another direction. what a joke. I can't believe it", ["they went another direction"]),
        ("She said I was too junior. I don't agree", ["She said I was too junior"]),
        ("he said I talked too much, which is fair enough", ["he said I talked too much"]),
        ("She said I was slow. nice of her", ["She said I was slow"]),
        ("I was over-confident and my excel is not strong", ["I was over-confident", "my excel is not strong"]),
        # What only sounds like one of these is kept.
        ("She gave me no feedback", ["She gave me no feedback"]),
        ("she never wrote back", ["she never wrote back"]),
        ("Unfortunately we cannot give feedback.", ["Unfortunately we cannot give feedback"]),
        ("We will send you feedback by email", ["We will send you feedback by email"]),
        ("We dont give feedback", ["We dont give feedback"]),
        ("he gave me feedback that I talk too much", ["he gave me feedback that I talk too much"]),
        ("You were calm under pressure, which is rare", ["You were calm under pressure, which is rare"]),
        ("You said yes a lot. That is wrong for this role", ["You said yes a lot", "That is wrong for this role"]),
    ],
)
def test_how_it_came_courtesies_and_remarks_of_their_own_are_no_claims(reply: str, claims: list[str]) -> None:
    """That an answer came, good wishes at its end, and what the person says of it are not what the employer said."""
    assert [p.text for p in split_feedback(reply)] == claims


@pytest.mark.parametrize(
    ("reply", "claims"),
    [
        # A subject of any kind and its verb.
        ("you left the fridge open and the chef wasn't happy", ["you left the fridge open", "the chef wasn't happy"]),
        ("They liked you, culture fit was great.", ["They liked you", "culture fit was great"]),
        (
            "you was great on the trial tho, all the girls liked you",
            ["you was great on the trial tho", "all the girls liked you"],
        ),
        ("she said you were too senior and the budget got cut", ["she said you were too senior", "the budget got cut"]),
        ("we decide for other person because he have more years", ["we decide for other person", "he have more years"]),
        # A list of points without a subject.
        (
            "poor timekeeping, lack of preparation and a tendency to ramble",
            ["poor timekeeping", "lack of preparation", "a tendency to ramble"],
        ),
        (
            "too slow on drinks, didnt know the specials, stood around",
            ["too slow on drinks", "didnt know the specials", "stood around"],
        ),
        ("not enough python, too much theory, nice guy tho", ["not enough python", "too much theory", "nice guy tho"]),
        # Run-ons without a mark.
        ("he said you were late he said you looked at the floor", ["he said you were late", "he said you looked at the floor"]),
        ("you were a favourite its just that the other lad had a van", ["you were a favourite", "the other lad had a van"]),
        ("ur voice was too quiet so we couldnt hear u", ["ur voice was too quiet", "we couldnt hear u"]),
        ("you were really good honestly you were just unlucky", ["you were really good", "you were just unlucky"]),
        # What follows a colon, a relative clause of someone else's merit, an abbreviation, a smiley.
        ("Feedback was positive overall: you knew our products.", ["Feedback was positive overall", "you knew our products"]),
        ("Quick update from the client: they felt you rushed.", ["they felt you rushed"]),
        ("Strengths:\n- Clear communicator\nTo work on:\n- Limited SQL", ["Clear communicator", "Limited SQL"]),
        (
            "It came down to Java, which the other person used daily.",
            ["It came down to Java", "which the other person used daily"],
        ),
        ("They want someone with more SaaS. It was close.", ["They want someone with more SaaS", "It was close"]),
        ("Position closed 🙁 we liked your profile", ["Position closed", "we liked your profile"]),
        # What the person did to hear it, and what only softens it.
        ("so i rang them and she said i was slow", ["she said i was slow"]),
        ("phoned HR. references fine", ["references fine"]),
        ("Bad news I'm afraid mate. They cut the budget. Let's catch up next week!", ["They cut the budget"]),
        ("You gave great answers.", ["You gave great answers"]),
        # What only looks like these.
        ("I liked the way you spoke and the care you showed", ["I liked the way you spoke and the care you showed"]),
        ("They felt your answers and your examples were thin", ["They felt your answers and your examples were thin"]),
        (
            "They said your CV, cover letter and references were great",
            ["They said your CV, cover letter and references were great"],
        ),
        ("The panel liked your slides and your manner", ["The panel liked your slides and your manner"]),
        ("Good communication and strong leadership", ["Good communication and strong leadership"]),
        ("No experience of Python, Java or Go", ["No experience of Python, Java or Go"]),
        ("You asked who was in the team and where the office was", ["You asked who was in the team and where the office was"]),
        ("Communication, which is key, was weak", ["Communication, which is key, was weak"]),
        ("She also said: you are too quiet", ["She also said: you are too quiet"]),
        ("Your score: 6 out of 10", ["Your score: 6 out of 10"]),
        ("The thing she said was that I was late", ["The thing she said was that I was late"]),
        ("I asked them about it", ["I asked them about it"]),
        ("your english is not so good", ["your english is not so good"]),
    ],
)
def test_claims_of_any_subject_in_lists_and_in_run_ons(reply: str, claims: list[str]) -> None:
    """A claim begins where a subject meets its verb, at the next point of a list, and where somebody tells on without a mark."""
    assert [p.text for p in split_feedback(reply)] == claims


@pytest.mark.parametrize(
    ("reply", "claims"),
    [
        ("You were clear in the interview and in the test you did for us.", 1),
        ("Two people left half way, which is not a surprise.", 1),
        ("You began well and in the end you lost the thread.", 2),
        ("You were friendly, and in the test, you skipped the last part.", 2),
    ],
)
def test_when_it_was_begins_a_claim(reply: str, claims: int) -> None:
    """A time before a subject begins one ("in the end you ..."); the place of a test they did, and a remark, do not."""
    assert len(split_feedback(reply)) == claims
