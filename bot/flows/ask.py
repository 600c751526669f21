"""A question of the person's own, by command; everywhere else a question is simply asked."""

from __future__ import annotations

import re
from typing import Literal

from bot.coaching.catalogue import in_words
from bot.context import Advice, Context
from bot.effects import Enter, Leave, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flow import Flow, Way
from bot.flows._case import latest
from bot.flows._questions import general, of_case
from bot.flows.home import LEAST, WhatNext, tells
from bot.heard.beside import asks
from bot.late import late
from bot.state import Option, State

__all__ = ["FLOW", "Question", "Which", "begin", "in_words", "near", "step"]


_BOTH = late(
    r"\W*(?:(?:yes|yeah|ok|maybe|well|tell me|show me|give me|i mean|i(?: would|['’]?d) like)\b\W*)*"
    r"(?:the (?:first )?(?:two|three)|(?:both|all|any|either|each)(?: (?:of|one|two|three|the|them|these|those|really))*|"
    r"[123](?:(?: |, ?|,? (?:and|&|plus) )[123])+)\W*(?:please|pls|then|thanks)?\W*",
    re.IGNORECASE,
)
"""More than one of the pages is wanted."""
_ONLY_YES = late(
    r"\W*(?:(?:yes|yeah|yep|yup|aye|ya|sure|ok|okay|k|please|pls|right|correct|exactly|it is|that|this|one|it|is|maybe|perhaps|"
    r"probably|i think so|think so|so|one of (?:them|these|those)|what|huh|how|who|eh)\b\W*)+",
    re.IGNORECASE,
)
"""A yes to "is it one of these?", or a word of puzzlement: which of them, it does not say."""


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

    def hears(self, text: str) -> bool:
        """A yes is meant for this question and for none underneath, though it names no page."""
        return _BOTH.fullmatch(text) is not None or _ONLY_YES.fullmatch(text) is not None

    def choices(self) -> tuple[Option, ...]:
        return tuple(Option(id=f"page_{n}", label=question) for n, question in enumerate(self.questions))


def begin(way: Way, context: Context) -> Turn:
    """Answer at once what came with the command, or ask which of the pages `pages` is meant."""
    if names := way.values.get("pages", ""):
        return to(_which(tuple(page for name in names.split() if (page := context.language.page(name)))))
    if way.text.strip():
        found = _answer(way.text, context)
        return to(found) if isinstance(found, Which) else to(WhatNext(), found, Leave())
    return to(Question(once="once" in way.values))


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Answer, and leave room for another."""
    match state, event:
        case Which(pages=pages), Chose(option=option) if option.startswith("page_"):
            page = context.language.page(pages[int(option[5:])])
            return to(state, _said(page) if page else Say("ask.none_of_these"), Leave())
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


def correct(state: State, text: str, context: Context) -> Turn | None:
    """A yes where one page is offered, or both of them: said. A yes to several: asked once more which."""
    if not isinstance(state, Which) or not state.hears(text):
        return None
    if len(state.pages) == 1 or _BOTH.fullmatch(text):
        pages = (context.language.page(name) for name in _wanted(text, state.pages))
        return to(state, *(_said(page) for page in pages if page), Leave())
    return to(state, Say("ask.which_one"))


def _wanted(text: str, pages: tuple[str, ...]) -> tuple[str, ...]:
    """The pages that are wanted: those whose numbers are given, two of them, or all."""
    numbers = [int(digit) for digit in re.findall(r"[1-9]", text)]
    if numbers:
        return tuple(page for number, page in enumerate(pages, 1) if number in numbers)
    return pages[:2] if re.search(r"\btwo\b|\bboth\b", text, re.IGNORECASE) else pages


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


FLOW = Flow(name="ask", states=(Question, Which), begin=begin, step=step, correct=correct, commands=("ask",))
