"""A question of the person's own, by command; everywhere else a question is simply asked."""

from __future__ import annotations

from typing import Literal

from bot.coaching.catalogue import in_words
from bot.coaching.words import wording
from bot.context import Advice, Context
from bot.effects import Enter, Leave, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flow import Flow, Way
from bot.flows._case import latest
from bot.flows._questions import general, of_case
from bot.flows.home import LEAST, WhatNext, tells
from bot.heard.beside import asks
from bot.state import Option, State

__all__ = ["FLOW", "Question", "Which", "begin", "in_words", "near", "step"]


class Question(State):
    """What would you like to know?"""

    at: Literal["ask.question"] = "ask.question"
    open_text = True
    once: bool = False
    """One question, and then back to what waits underneath."""


class Which(State):
    """Which of these pages do you mean?"""

    at: Literal["ask.which"] = "ask.which"
    passing = True
    pages: tuple[str, ...]
    questions: tuple[str, ...]

    def choices(self) -> tuple[Option, ...]:
        return tuple(Option(id=f"page_{n}", label=question) for n, question in enumerate(self.questions))


def begin(way: Way, context: Context) -> Turn:
    """Answer at once what came with the command, or ask which of the pages `pages` is meant."""
    if names := way.values.get("pages", ""):
        return to(_which(tuple(context.language.page(name) for name in names.split())))
    if way.text.strip():
        found = _answer(way.text, context)
        return to(found) if isinstance(found, Which) else to(WhatNext(), found, Leave())
    return to(Question(once="once" in way.values))


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Answer, and leave room for another."""
    match state, event:
        case Which(pages=pages), Chose(option=option) if option.startswith("page_"):
            return to(state, _said(context.language.page(pages[int(option[5:])])), Leave())
        case Which(pages=(only,)), Said(text=text) if wording().means("yes", text):
            return to(state, _said(context.language.page(only)), Leave())
        case Which(), Said(text=text) if wording().means("yes", text):
            return to(state, Say("ask.which_of_them"))
        case Which(), Chose(option="none"):
            return to(state, Say("ask.none_of_these"), Leave())
        case Question(), Said(text=text) if not asks(text) and len(text.split()) >= LEAST and tells(text, context):
            # No question after all, but what happened.
            return to(state, Leave(), Enter("rejection", text=text))
        case Question(once=once), Said(text=text) if text.strip():
            found = _answer(text, context)
            return to(found) if isinstance(found, Which) else to(state, found, *((Leave(),) if once else ()))
        case Question(), Chose(option="done"):
            return to(state, Leave())
    return None


def near(text: str, context: Context) -> tuple[Advice, ...]:
    """The pages of which one may answer a question that none surely does."""
    return context.language.near(text) or context.language.near(general(text))


def _which(pages: tuple[Advice, ...]) -> Which:
    return Which(pages=tuple(page.page for page in pages), questions=tuple(page.question for page in pages))


def _answer(text: str, context: Context) -> Say | Which:
    if (of_theirs := of_case(text, latest(context), context)) is not None:
        return of_theirs
    found = context.language.advice(text) or context.language.advice(general(text))
    if found is not None:
        return _said(found)
    pages = near(text, context)
    return _which(pages) if pages else Say("common.dont_know")


def _said(page: Advice) -> Say:
    return Say("ask.answer", {"text": page.text.replace("**", "").replace("_", ""), "source": in_words(page.source)})


FLOW = Flow(name="ask", states=(Question, Which), begin=begin, step=step, commands=("ask",))
