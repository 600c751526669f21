"""That nobody be written to any more is obeyed, in whatever words and at whatever question."""

from __future__ import annotations

import pytest

from bot.heard.opting_out import opts_out
from tests.flows.saying import after

ASKED = "Rejected by Arup for Associate Director by email from Emma Stone yesterday / yes / write it / I've sent it"
PLANNING = f"{ASKED} / plan / I rambled"
OUT = """\
stop messaging me
dont text me anymore
please don't write to me again
unsubscribe
stop msging me
kindly stop sending reminders
turn off all reminders
Please do not contact me any more.
no more messages please
stop texting me!!
can you stop sending me these messages
I don't want any more reminders
opt out
opt me out please
unsubscribe me from all messages
stop bothering me
never message me again
dinnae text me again
stop notifications
"""
NOT = """\
don't remind me
don't write to me before Monday
don't text me at night
dont text me, email me
she told me to stop messaging her
should I stop messaging them?
stop
stop writing
they stopped messaging me
they don't write to me
please don't write to her again
I don't want to message them again
no more
stop sending it to Emma
remove the reminder for Friday
they said no more emails to candidates
"""


@pytest.mark.parametrize("text", OUT.splitlines())
def test_opted_out(text: str) -> None:
    assert opts_out(text)


@pytest.mark.parametrize("text", NOT.splitlines())
def test_not_opted_out(text: str) -> None:
    """Somebody else's messages, a time, or a single reminder."""
    assert not opts_out(text)


@pytest.mark.parametrize("before", [ASKED, PLANNING, f"{ASKED} / plan / I rambled / when I am asked about myself"])
@pytest.mark.parametrize("text", ["stop messaging me", "turn off all reminders", "unsubscribe"])
def test_all_are_stopped(before: str, text: str) -> None:
    """Where somebody is typing a plan, too; and the question waits."""
    told = after(before, text)
    assert "nudges.stopped" in told.said
    assert not told.nudges
    assert told.at == after(before).at


def test_the_message_to_send_is_no_opting_out() -> None:
    """A draft of their own is theirs, but these words are for us."""
    told = after("Rejected by Arup by email from Emma Stone yesterday / yes / write it / change it", "stop sending me reminders")
    assert "nudges.stopped" in told.said


@pytest.mark.parametrize("before", [PLANNING, f"{PLANNING} / when I am asked about myself"])
def test_news_and_privacy_are_heard_in_a_plan(before: str) -> None:
    """A job, a new no and a question about their data are no moment and no act."""
    assert "interview_ahead.offer_got" in after(before, "I got the job!").said
    at = after(before).at
    told = after(before, "what do you do with my data")
    assert told.at == at
    assert "common.from" in told.said
    told = after(before, "got another no today from Argos")
    assert told.at == "rejection.understood"
    assert told.case.employer == "Argos"


@pytest.mark.parametrize("text", ["another no comes", "I got a second interview and they ask", "I say no to the job"])
def test_a_moment_is_still_a_moment(text: str) -> None:
    assert after(PLANNING, text).at == "plan.act"
