"""A call about feedback: when it is offered for, and what rings before and after it."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.context import Context
from bot.effects import Effect, Remind
from bot.flows._case import forget
from bot.heard.offered import when_offered
from bot.records import Case
from bot.when import When

CALL = timedelta(minutes=30)
"""How long a call about feedback is taken to last."""


def booked(case: Case, when: datetime) -> tuple[Case, tuple[Effect, ...]]:
    """The case with its call, and the reminders: the evening before, half an hour before (N8), and after it (N9)."""
    gone = forget(case, "N5", "N6", "N7", "N8", "N9")
    reminders = (
        Remind("N8", case=case.id, at=when),
        Remind("N8", case=case.id, at=when, occurrence=2),
        Remind("N9", case=case.id, at=when + CALL),
    )
    return case.model_copy(update={"booked_call": when}), (*gone, *reminders)


def moment_offered(text: str, context: Context) -> datetime | None:
    """When a talk is to be, as a text of theirs says it; None where it names no hour, or several."""
    for part in (text, *when_offered(text)):
        found = context.when(part)
        if isinstance(found, When):
            # A day without an hour is asked about: at nine in the morning nobody is called unasked.
            return found.instant if found.hour_said and found.instant > context.now else None
    return None
