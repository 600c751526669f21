"""Good news answered, and the case that it ends. It is no rejection, and closes no other case."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.context import Context
from bot.effects import Effect, Forget, Keep, Say
from bot.flows._case import keep, settle
from bot.heard.offer import ELSEWHERE, GOT_IT, offer_in, who_said_yes, yes_after_all
from bot.heard.telling import NO_NAME
from bot.heard.their_answer import WROTE_BACK, who_answered
from bot.language.names import GIVEN
from bot.language.readings import SURE
from bot.late import late
from bot.records import Case

FRESH = timedelta(hours=2)
"""A case told of so lately is what "the job" speaks of."""


def good_news(text: str, at_hand: str, context: Context) -> tuple[Effect, ...]:
    """What follows from an offer: congratulations, and the case that it ends is closed with its reminders; the others stay.

    `at_hand` is the case of the open question. Empty where a text tells of no offer."""
    offer = offer_in(text) or ("got" if GOT_IT.search(text) and _been(context) else "")
    if not offer or _a_person(who_said_yes(text), context):
        return ()
    said: list[Effect] = [Say(f"interview_ahead.offer_{offer}")]
    if not at_hand and WROTE_BACK.search(text) and (answering := who_answered(text, context)) is not None:
        at_hand = answering.id  # "She replied: we'd like to offer you the job after all"
    case = _ended_by(text, at_hand, context)
    elsewhere = case is not None and bool(case.next_interview_at) and case.next_interview_at.lower() != case.employer.lower()
    if case is not None and case.phase not in ("ahead", "closed") and (
        _names(case.next_interview_at, text) or (elsewhere and case in _been(context) and not _names(case.employer, text))
    ):
        # The interview there was noted with another case, which goes on.
        said += [keep(case.model_copy(update={"next_interview": None, "next_interview_at": ""}), context)]
        return (*said, Forget(kind="N14", case=case.id), Forget(kind="N15", case=case.id), Say("interview_ahead.offer_reminders"))
    if case is not None:
        over = settle(case, OFFERED, phase="closed", closed_on=context.now, next_interview=None, live=False)
        said += [keep(over, context), Forget(case=case.id)]
        for twin in _same_employer(case, context):
            ended = settle(twin, OFFERED, phase="closed", closed_on=context.now, live=False)
            said += [keep(ended, context), Forget(case=twin.id)]
        closed = Say("interview_ahead.offer_closed", {"about": case.employer})
        said.append(closed if case.employer else Say("interview_ahead.offer_reminders"))
    over_too = {e.record.id for e in said if isinstance(e, Keep)}
    if any(c.phase != "closed" and c.id not in over_too for c in context.cases):
        said.append(Say("interview_ahead.offer_rest"))
    return tuple(said)


def _a_person(name: str, context: Context) -> bool:
    """Whether a name is that of somebody of a case, who says yes to being asked and offers no job ("Emma said yes!")."""
    return bool(name) and (name.split()[0].lower() in GIVEN or any(name in _people(case) for case in context.cases))


OFFERED = "offered"
"""The mark of a case that ended in an offer: it is no rejection."""


def _same_employer(case: Case, context: Context) -> list[Case]:
    """The other cases with this employer: an earlier no of theirs is over with their yes."""
    name = case.employer.lower()
    return [c for c in context.cases if c.id != case.id and c.phase != "closed" and name and c.employer.lower() == name]


def _been(context: Context) -> list[Case]:
    """The cases with an interview that has been since."""
    running = (c for c in context.cases if c.phase != "closed")
    return [c for c in running if c.next_interview is not None and c.next_interview <= context.now]


def after_good_news(text: str, context: Context) -> tuple[Effect, ...]:
    """Who it was and how they told it, said after good news: the case that is named is closed, and no rejection is begun."""
    named = any(_names(c.employer, text) or _names(c.next_interview_at, text) for c in context.cases if c.phase != "closed")
    return good_news(f"I got the job. {text}", "", context)[1:] if named else ()


def _ended_by(text: str, at_hand: str, context: Context) -> Case | None:
    """The case that an offer ends: the one that is named, else the one spoken of, else the only one in which nobody said no."""
    running = [c for c in context.cases if c.phase != "closed"]
    named = [c for c in running if _names(c.employer, text) or _names(c.next_interview_at, text)]
    if named:
        return min(named, key=lambda c: c.phase != "ahead")
    heard = context.account(text).employer
    if ELSEWHERE.search(text) or (heard.sure >= SURE and heard.value and not NO_NAME.fullmatch(heard.value)):
        return None
    of_people = [c for c in running if any(_names(name, text) for name in _people(c))]
    if len(of_people) == 1 and not ELSEWHERE.search(text):
        return of_people[0]  # "Mark offered me the job"
    been = _been(context)
    if len(been) == 1 and (not at_hand or at_hand == been[0].id):
        return been[0]
    hopeful = [c for c in running if c.phase == "ahead" or c.told == "silence" or (c.told == "unknown" and not c.reasons)]
    here = next((c for c in running if c.id == at_hand), None)
    if here is not None and here not in hopeful and hopeful:
        # In the case on hand they have said no; the offer is another's.
        return hopeful[0] if len(hopeful) == 1 else None
    if here is not None and (here in hopeful or _THEIRS.search(text) or context.now - here.opened <= FRESH):
        return here
    if here is None and len(running) == 1 and not hopeful and yes_after_all(text):
        return running[0]
    ahead = [c for c in hopeful if c.phase == "ahead"]
    return ahead[0] if len(ahead) == 1 else hopeful[0] if len(hopeful) == 1 else None


def _people(case: Case) -> tuple[str, ...]:
    """The people of a case, by their whole names and by their first names."""
    names = (case.person, case.rapport, case.recruiter, *case.met_names)
    called = (each for name in names if name for each in (name, name.split()[0]))
    return tuple(dict.fromkeys(each for each in called if len(each) > 2 and each not in _TITLES))


_TITLES = frozenset({"Mrs", "Mr", "Miss", "Prof", "Professor", "Sister"})
_THEIRS = late(r"\b(?:they|she|he)\b", re.IGNORECASE)


def _names(name: str, text: str) -> bool:
    return bool(name) and re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) is not None
