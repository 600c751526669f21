"""A wish to practise is heard, and the interviewer who is described is found."""

from __future__ import annotations

import pytest

from bot.heard.practise import described, wishes_to_practise


@pytest.mark.parametrize(
    ("text", "persona"),
    [
        ("i want to practise the call with a really strict HR lady who isnt allowed to say anything", "P1"),
        ("rehearsal pls, the interviewer prefer the other candidate and feels sorry", "P10"),
        ("I'd like to practice with someone harsh who calls me arrogant", "P3"),
        ("let's do a rehearsal with a busy manager", "P6"),
        ("can we practise the call with the recruiter?", "P7"),
        ("can we practise", ""),
        ("can I practise that", ""),
        ("role play please", ""),
    ],
)
def test_a_wish_and_with_whom(text: str, persona: str) -> None:
    wish = wishes_to_practise(text)
    assert wish is not None
    assert described(wish) == persona


@pytest.mark.parametrize(("text", "number"), [("rehearse P3", "P3"), ("can we practise p12?", "p12")])
def test_a_wish_for_an_interviewer_by_number(text: str, number: str) -> None:
    """As the list of interviewers numbers them, at whatever question."""
    assert wishes_to_practise(text) == number


@pytest.mark.parametrize(
    "text",
    ["I practised the call with my wife", "the rehearsal was hard", "rejected after the role play", "should I practise it?"],
)
def test_no_wish(text: str) -> None:
    assert wishes_to_practise(text) is None


@pytest.mark.parametrize("text", ["another", "i feel nervous", "easier", "I'd rather not"])
def test_nobody_is_described(text: str) -> None:
    assert described(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "I got a call with the hiring manager tomorrow at 10 to get feedback, can we practise",
        "I have a call with HR on Friday. Can I practise?",
        "she's ringing me at 4 so I want to practise the call",
        "I've a chat with Emma tomorrow and I'd like to rehearse it",
        "carry on with the call",
        "can we continue the rehearsal",
        "resume the call please",
    ],
)
def test_a_wish_behind_word_of_a_call_and_one_to_go_on(text: str) -> None:
    """Whoever tells of a call that is to come, and wishes to practise, practises; so does who left one in the middle."""
    assert wishes_to_practise(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Arup turned me down on the call, can we practise",
        "they didn't take me, HR phoned, so I want to practise",
        "I have to carry on with the job",
        "she called and said I should practise",
        "They said on the call, practise more",
        "should I practise the call?",
        "I had a call and they told me to practise presenting",
    ],
)
def test_a_story_is_no_wish(text: str) -> None:
    """A no is heard before anything is practised; advice told is no wish."""
    assert wishes_to_practise(text) is None
