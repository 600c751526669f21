"""The catalogue: where each of the ninety pieces of advice is met, and the story that shows it.

The words of a row stand in `prompts/en/catalogue.md`. `met` is the question or the line at which a person meets it, `page` the
heading that holds the words which carry it out, `story` the story (under `tests/stories/`) in which it is met. A test tells every
story and fails on a row whose place is not reached in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.coaching.words import phrase
from bot.late import late


@dataclass(frozen=True, slots=True)
class Row:
    """One piece of advice. `articles` are the numbers of the source articles."""

    id: str
    articles: tuple[int, ...]
    met: str
    page: str
    story: str

    @property
    def words(self) -> str:
        """The advice in a line of our own."""
        return phrase(f"catalogue.{self.id.lower()}")


ROWS: tuple[Row, ...] = (
    Row("A01", (0,), "draft.live_tips", "requests.live.strengthen.plain", "live_interview"),
    Row("A02", (0,), "feeling.h0", "feeling.h0", "hot_head"),
    Row("A03", (0, 1), "draft.ready", "requests.ask_few.plain", "refusal"),
    Row("A04", (0, 1, 2, 4), "draft.live_tips", "draft.live_tips", "live_call"),
    Row("A05", (0,), "draft.live_tips", "draft.live_tips", "live_call"),
    Row("A06", (0, 1, 2), "draft.live_tips", "draft.live_tips", "live_call"),
    Row("A07", (0, 3), "reply.words", "reply.words", "reply_to_plan"),
    Row("A08", (0, 1, 3), "reply.gap", "reply.gap", "reply_to_plan"),
    Row("A09", (0,), "reply.words", "reply.words", "reply_to_plan"),
    Row("A10", (0,), "reply.clarify", "reply.clarify", "reply_to_plan"),
    Row("A11", (0,), "reply.clarify", "reply.clarify", "reply_to_plan"),
    Row("A12", (0, 1), "draft.ready", "requests.ask_few.plain", "refusal"),
    Row("A13", (0,), "reply.gap_missing", "reply.gap_missing", "missing_experience"),
    Row("A14", (0,), "draft.phone_tips", "draft.phone_tips", "changing_ones_mind"),
    Row("A15", (0,), "reply.gap_missing", "reply.gap_missing", "missing_experience"),
    Row("A16", (0,), "strategy.modifier.stage_early", "strategy.modifier.stage_early", "disappointed"),
    Row("A17", (0,), "draft.ready", "requests.ask_few.plain", "refusal"),
    Row("A18", (0,), "waiting.refused", "waiting.refused", "refusal"),
    Row("A19", (0, 1, 2), "rejection.advised", "strategy.expect", "first_path"),
    Row("A20", (0,), "waiting.mock", "waiting.mock", "refusal"),
    Row("A21", (1,), "feeling.h1_met", "feeling.h1_met", "disappointed"),
    Row("A22", (1, 2), "waiting.status", "waiting.status", "silence"),
    Row("A23", (1, 2, 3), "feeling.h1_why", "feeling.h1_why", "disappointed"),
    Row("A24", (1, 3), "review.best", "review.best", "reply_to_plan"),
    Row("A25", (1,), "draft.live_tips", "requests.live.ask.plain", "live_call"),
    Row("A26", (1,), "rejection.advised", "strategy.reason.written", "first_path"),
    Row("A27", (1,), "draft.checked", "check.i_why", "checked_against_advice"),
    Row("A28", (1, 2), "draft.checked", "check.i_challenge", "checked_against_advice"),
    Row("A29", (1, 2, 4), "draft.ready", "requests.ask_few.plain", "refusal"),
    Row("A30", (1,), "draft.interview", "draft.interview", "first_path"),
    Row("A31", (1,), "review.attitude", "review.attitude", "reply_to_plan"),
    Row("A32", (1,), "draft.checked", "check.i_plea", "checked_against_advice"),
    Row("A33", (1,), "draft.checked", "check.i_defend", "checked_against_advice"),
    Row("A34", (1,), "review.cv", "review.cv", "reply_to_plan"),
    Row("A35", (1,), "reply.boilerplate", "reply.boilerplate", "boilerplate"),
    Row("A36", (1,), "rehearsal.scene", "rehearsal.scene", "rehearsal/p5_protector"),
    Row("A37", (1,), "review.dress", "review.dress", "reply_to_plan"),
    Row("A38", (1, 2, 4), "rejection.advised", "strategy.expect", "first_path"),
    Row("A39", (1, 2), "reply.thank", "reply.thank", "harsh_reply"),
    Row("A40", (1,), "reply.touched_identity", "reply.touched_identity", "reply_to_plan"),
    Row("A41", (1,), "reply.words", "reply.words", "reply_to_plan"),
    Row("A42", (1,), "reply.clarify", "reply.clarify", "reply_to_plan"),
    Row("A43", (1,), "plan.thanks", "plan.thanks", "reply_to_plan"),
    Row("A44", (1,), "plan.pick", "plan.pick", "reply_to_plan"),
    Row("A45", (1,), "plan.act", "plan.act", "reply_to_plan"),
    Row("A46", (1,), "reply.touched_truth", "reply.touched_truth", "harsh_reply"),
    Row("A47", (1, 2, 3, 4), "interview_ahead.prepare", "interview_ahead.prepare", "plan_comes_back"),
    Row("A48", (2,), "waiting.refused", "waiting.refused", "refusal"),
    Row("A49", (2,), "rejection.advised", "strategy.reason.recruiter", "recruiter"),
    Row("A50", (2,), "reply.boilerplate", "reply.boilerplate", "boilerplate"),
    Row("A51", (2,), "draft.ready", "requests.ask_few.plain", "refusal"),
    Row("A52", (2,), "rejection.advised", "strategy.reason.silence", "silence"),
    Row("A53", (2,), "strategy.modifier.filled", "strategy.modifier.filled", "filled_post"),
    Row("A54", (2,), "rejection.rapport", "rejection.rapport", "first_path"),
    Row("A55", (2,), "draft.checked", "check.i_long", "checked_against_advice"),
    Row("A56", (2,), "draft.ready", "requests.open.plain", "refusal"),
    Row("A57", (2, 3), "draft.phone_tips", "draft.phone_tips", "changing_ones_mind"),
    Row("A58", (2,), "draft.ready", "requests.open.plain", "refusal"),
    Row("A59", (2,), "draft.live_tips", "draft.live_tips", "live_call"),
    Row("A60", (2,), "reply.beside", "reply.beside", "reply_to_plan"),
    Row("A61", (2,), "reply.cool", "reply.cool", "reply_to_plan"),
    Row("A62", (2,), "draft.live_tips", "draft.live_tips", "live_call"),
    Row("A63", (2,), "draft.phone_tips", "draft.phone_tips", "changing_ones_mind"),
    Row("A64", (2,), "draft.phone_tips", "draft.phone_tips", "changing_ones_mind"),
    Row("A65", (2, 4), "draft.ready", "requests.close.interest.plain", "would_apply_again"),
    Row("A66", (2,), "draft.first", "draft.first", "first_path"),
    Row("A67", (2,), "plan.warm", "plan.warm", "reply_to_plan"),
    Row("A68", (2, 3), "waiting.in_touch", "waiting.in_touch", "reply_to_plan"),
    Row("A69", (2, 3), "reply.sorted", "reply.sorted", "reply_to_plan"),
    Row("A70", (2,), "feeling.until", "feeling.until", "hot_head"),
    Row("A71", (2,), "feeling.h1_met", "feeling.h1_met", "disappointed"),
    Row("A72", (2, 3), "waiting.closed_in_silence", "waiting.closed_in_silence", "silence"),
    Row("A73", (3,), "review.body", "review.body", "reply_to_plan"),
    Row("A74", (3,), "waiting.sent", "waiting.sent", "first_path"),
    Row("A75", (3,), "waiting.refused", "waiting.refused", "refusal"),
    Row("A76", (2, 3), "waiting.refused", "waiting.refused", "refusal"),
    Row("A77", (3,), "review.words", "review.words", "reply_to_plan"),
    Row("A78", (3,), "reply.words", "reply.words", "reply_to_plan"),
    Row("A79", (3, 4), "plan.thanks", "requests.close.thanks.plain", "reply_to_plan"),
    Row("A80", (3,), "plan.done", "plan.done", "reply_to_plan"),
    Row("A81", (4,), "rejection.hold", "strategy.reason.too_hot", "too_hot_to_write"),
    Row("A82", (4,), "review.offer", "review.offer", "reply_to_plan"),
    Row("A83", (4,), "review.cv", "review.cv", "reply_to_plan"),
    Row("A84", (4,), "review.attitude", "review.attitude", "reply_to_plan"),
    Row("A85", (4,), "review.body", "review.body", "reply_to_plan"),
    Row("A86", (4,), "review.dress", "review.dress", "reply_to_plan"),
    Row("A87", (4,), "review.even_so", "review.even_so", "reply_to_plan"),
    Row("A88", (4,), "rejection.advised", "strategy.reason.written", "first_path"),
    Row("A89", (4,), "draft.checked", "check.i_blame", "checked_against_advice"),
    Row("A90", (4,), "draft.ready", "requests.ask_few.plain", "refusal"),
)


BY_ID = {row.id: row for row in ROWS}

ALSO: dict[str, tuple[str, ...]] = {
    "draft.live_tips": ("A01", "A25"),
    "draft.phone_tips": ("A04", "A05", "A06", "A15", "A42", "A43", "A62"),
    "feeling.until": ("A82",),
    "interview_ahead.prepare": ("A20", "A37", "A85", "A86"),
    "plan.retype": ("A44",),
    "reply.clarify": ("A10", "A11"),
    "reply.gap": ("A77",),
    "reply.gap_missing": ("A14",),
    "rejection.told": ("A01", "A25"),
    "rejection.stage": ("A16",),
    "rejection.interviewed": ("A22",),
    "rejection.wants": ("A65",),
    "review.answers": ("A34",),
    "waiting.call_ahead": ("A04", "A05", "A42", "A58", "A62"),
    "waiting.in_touch": ("A65",),
    "waiting.sent": ("A19",),
}
"""Other places at which a row is met, besides the one that the row itself names."""


def rows_at(places: Iterable[str]) -> tuple[str, ...]:
    """The ids of the rows that are met at any of these places (questions, or lines that are said), in order."""
    known = frozenset(places)
    also = {id for place in known for id in ALSO.get(place, ())}
    return tuple(row.id for row in ROWS if row.met in known or row.page in known or row.id in also)


def source(ids: Iterable[str]) -> str:
    """Where rows come from, as the advice pages put it ("articles 1 and 4"); empty for none."""
    numbers = sorted({str(n) for id in ids if id in BY_ID for n in BY_ID[id].articles})
    if not numbers:
        return ""
    *others, last = numbers
    return f"articles {', '.join(others)} and {last}" if others else f"article {last}"


MOST_NAMED = 2
"""Articles that are named; of more, only how many there are."""
_ARTICLES = late(r"\barticles? (?P<which>[0-4](?:(?:, | and )(?:article )?[0-4])*)")


def in_words(source: str) -> str:
    """Where a page comes from, with the articles named by what they are about and not by their numbers."""

    def named(found: re.Match[str]) -> str:
        numbers = re.findall(r"[0-4]", found["which"])
        if len(numbers) > MOST_NAMED:
            return phrase("facts.articles", n=len(numbers))
        return " and ".join(phrase(f"facts.article.{n}") for n in numbers)

    return _ARTICLES.sub(named, source)
