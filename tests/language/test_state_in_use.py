"""What people say to the coach all day is not taken for danger."""

from __future__ import annotations

import pytest

from bot import pages
from bot.language.state import read_state
from tests.language.tasks import load


def offered() -> list[str]:
    """Every option, its other words and every example answer, except where distress is what the page is about."""
    found: set[str] = set()
    for heading in pages.read().headings.values():
        if not heading.name.startswith(("care.", "words.", "feeling.vent")):
            found |= {word for offer in heading.offers for word in (offer.label, *offer.others)} | set(heading.examples)
    return sorted(found)


def test_no_offered_answer_is_taken_for_danger() -> None:
    """Nothing that a page offers or gives as an example stops the coaching."""
    alarms = [text for text in offered() if read_state(text).risk != "R0" or read_state(text).viol]
    assert alarms == []


@pytest.mark.parametrize("task", ["T1", "T2", "T3", "T5"])
def test_the_texts_of_other_tasks_are_calm(task: str) -> None:
    """Of drafts, replies, turns in a call and accounts by other hands at most one in thirty is taken for danger."""
    texts = [row["text"] for row in load("held", task)]
    alarms = sum(read_state(text).risk != "R0" for text in texts)
    assert alarms * 30 <= len(texts)
