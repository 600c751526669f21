"""The flows, in the order in which a person may meet them. Adding one is one line here."""

from __future__ import annotations

from functools import cache

from bot import care
from bot.flow import Flow
from bot.flows import (
    ask,
    cases,
    check_in,
    draft,
    feeling,
    first_meeting,
    home,
    interview_ahead,
    linking,
    nudges,
    plan,
    privacy,
    rehearsal,
    rejection,
    reply,
    review,
    waiting,
)
from bot.state import State

FLOWS: tuple[Flow, ...] = (
    home.FLOW,
    first_meeting.FLOW,
    rejection.FLOW,
    feeling.FLOW,
    review.FLOW,
    draft.FLOW,
    waiting.FLOW,
    reply.FLOW,
    rehearsal.FLOW,
    plan.FLOW,
    check_in.FLOW,
    interview_ahead.FLOW,
    cases.FLOW,
    ask.FLOW,
    nudges.FLOW,
    privacy.FLOW,
    linking.FLOW,
    care.FLOW,
)

BY_NAME = {flow.name: flow for flow in FLOWS}
BY_COMMAND = {command: flow for flow in FLOWS for command in flow.commands}
BY_NUDGE = {kind: flow for flow in FLOWS for kind in flow.nudges}


@cache
def states() -> dict[str, type[State]]:
    """Every question of every flow, by its heading."""
    return {cls.model_fields["at"].default: cls for flow in FLOWS for cls in flow.states}
