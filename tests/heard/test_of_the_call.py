"""What is typed in the middle of a rehearsed call, and meant for the coach."""

from __future__ import annotations

import pytest

from bot.heard.of_the_call import OfTheCall, of_the_call

FOR_THE_COACH: dict[OfTheCall, str] = {
    "hint": "what do I say now|how do I answer that?|what should i ask next|I don't know what to say|um what do i say to that|"
    "I'm after going blank|I've gone blank|my mind's gone blank|stuck|give me a tip|tip please|any hints?|help me out|"
    "ehn what should I say|whit dae i say noo|idk what to ask|no idea what to say|coach what now|can I have a hint|"
    "not sure what to say next|I dont know how to start|coach, was that fine?|Is that good enough coach?|gimme a line",
    "going": "how am I doing|am I doing ok?|how am I doing coach|am i doing this right|did I say that right?|am I doing badly",
    "out": "pause|can we pause|can we stop for a sec|let's take a break|i need a break|wait can we stop a minute|pause please",
    "in": "I'm back|ok im back|back to the call|ready|let's go back to the call",
    "anew": "wait, start again|start over|can we start again|let's start from the top|restart|do it again from scratch",
    "fear": "im scared|my heart is racing|I feel sick doing this|I can't do this|i'm shaking|this is too much",
}
FOR_THEM = (
    "what could I do better|how should I answer that next time|what should I do differently|could you give me one tip|"
    "any tips for next time?|sorry, my mind went blank|what would you say|how do I come across|how did I do|I'm a bit nervous|"
    "can I ask you something|what do you say|is that ok?|how's it going|can I take a moment|one sec|"
    "could you tell me what to say|"
    "would you recommend a coach|should I get a coach|I used to be a coach|what was the next step|I don't know what you mean|"
    "stop it|bye|let me start again|sorry can I start again|I can't do that on Saturdays|how do I get better|"
    "I work with a coach|"
    "what tips do you have|what do I do better next time?|I was scared of the panel|I was so scared that I forgot the numbers"
)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in FOR_THE_COACH.items() for text in texts.split("|")])
def test_what_is_meant_for_the_coach(kind: str, text: str) -> None:
    """A plea for words, how it goes, a pause, the way back, a new start, and fear, however it is typed."""
    assert of_the_call(text) == kind


@pytest.mark.parametrize("text", FOR_THEM.split("|"))
def test_what_is_meant_for_the_interviewer(text: str) -> None:
    """A request for advice, manners and a slip are words to the interviewer."""
    assert of_the_call(text) == ""
