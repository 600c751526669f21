"""A question of the person's own, by command; everywhere else a question is simply asked."""

from __future__ import annotations

from typing import Literal

from bot.coaching.catalogue import in_words
from bot.context import Context
from bot.effects import Enter, Leave, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flow import Flow, Way
from bot.flows._case import latest
from bot.flows._questions import general, of_case
from bot.flows.home import LEAST, WhatNext, tells
from bot.heard.beside import asks
from bot.state import State

__all__ = ["FLOW", "Question", "begin", "in_words", "step"]


class Question(State):
    """What would you like to know?"""

    at: Literal["ask.question"] = "ask.question"
    open_text = True
    once: bool = False
    """One question, and then back to what waits underneath."""


def begin(way: Way, context: Context) -> Turn:
    """Answer at once what came with the command."""
    if way.text.strip():
        return to(WhatNext(), _answer(way.text, context), Leave())
    return to(Question(once="once" in way.values))


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Answer, and leave room for another."""
    match event:
        case Said(text=text) if not asks(text) and len(text.split()) >= LEAST and tells(text, context):
            # No question after all, but what happened.
            return to(state, Leave(), Enter("rejection", text=text))
        case Said(text=text) if text.strip():
            once = isinstance(state, Question) and state.once
            return to(state, _answer(text, context), *((Leave(),) if once else ()))
        case Chose(option="done"):
            return to(state, Leave())
    return None


def _answer(text: str, context: Context) -> Say:
    if (of_theirs := of_case(text, latest(context), context)) is not None:
        return of_theirs
    found = context.language.advice(text) or context.language.advice(general(text))
    if found is None:
        return Say("common.dont_know")
    return Say("ask.answer", {"text": found.text.replace("**", "").replace("_", ""), "source": in_words(found.source)})


FLOW = Flow(name="ask", states=(Question,), begin=begin, step=step, commands=("ask",))
