"""Straight to the message: what was not asked yet is left out, what we would do is said in a line, and the draft begins."""

from __future__ import annotations

import re

from bot.context import Context
from bot.effects import Effect, Enter, Say, Turn, to
from bot.flows._advice import advise, decided
from bot.flows._case import keep, open_case, settle, whom
from bot.flows._missing import missing
from bot.flows._rejection import Advised
from bot.flows.home import WhatNext
from bot.heard.taken_back import taken_back
from bot.heard.wishes import Wish, choices_of
from bot.late import late
from bot.records import Case
from bot.state import State

_INSTEAD = {
    "rejection.advised": "write",
    "rejection.awaited": "write",
    "rejection.hold": "anyway",
    "rejection.unfair": "on",
    "rejection.nothing": "different",
}
"""Where the strategy stands already, a wish for the message is one of its options, with the warning that belongs to it."""
_TRUTHS = ("interview", "first", "detail", "tone")
_AT = frozenset({"feeling.how", "feeling.hot", *(f"draft.{name}" for name in _TRUTHS)})


def instead(state: State) -> str:
    """The option of an open question that stands for "write it"; empty where it has none."""
    return _INSTEAD.get(state.at, "")


def on_hand(state: State, context: Context) -> Case | None:
    """The case of an open question at which the message may be asked for; at home the only one that is still in the asking."""
    asking = [c for c in context.cases if c.phase in ("account", "resting", "asking") and c.asked_on is None and not c.live]
    if isinstance(state, WhatNext):
        return asking[0] if len(asking) == 1 else None
    id = getattr(state, "case", "")
    case = open_case(id, context) if id else None
    if case is not None and case.phase == "account" and not case.live:
        asking.append(case)  # they have written before they came here: what is wished for is the follow-up
    return case if case in asking and (_asks_of_case(state) or state.at in _AT) else None


def _asks_of_case(state: State) -> bool:
    """Whether the message is near: at the questions of the telling, and where it was only asked how somebody is by now."""
    return state.flow in ("rejection", "review") or state.at in ("check_in.morning", "check_in.break_over")


def too_early(case: Case) -> bool:
    """Whether nobody knows yet how the news came, so that there is nothing to suggest."""
    return case.told == "unknown" and "told" not in case.settled


def note(state: State, kind: str, context: Context) -> Turn | None:
    """To a note of thanks alone, or to an apology; of the case of the open question, else of the only one that is not over.
    None where there is none."""
    id = getattr(state, "case", "")
    own = open_case(id, context) if id else None
    known = [c for c in context.cases if c.phase not in ("closed", "ahead", "planned") and not c.live]
    case = own if own is not None else known[0] if len(known) == 1 else None
    if case is None or case.live or case.phase in ("closed", "ahead"):
        return None
    thanks_for = {"useful": "advice", "refused": "refusal"}.get(case.outcome, "news")
    draft = Enter("draft", values={"case": case.id, "form": kind, "thanks_for": thanks_for}, replace=True)
    return to(WhatNext(), keep(_all_asked(case) if case.phase in ("account", "resting", "asking") else case, context), draft)


def _all_asked(case: Case) -> Case:
    """The case with what was not asked left out."""
    case = settle(case, "understood", "feeling", "cooled")
    while name := missing(case):
        case = settle(case, name)
    return case


_BY_MAIL = late(r"\b(?:e-?mail|mail|letter)s?\b", re.IGNORECASE)


_TO = late(
    r"\b(?i:to|for|drop|e-?mail|mail|message|send|write|text|reply|ask|answer) (?P<who>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
    r"(?= (?:please|now|then|first|back|a|an|the|and|to|something|asking|saying|thanking|so|instead)\b|\W*$)"
)
_NOBODY = late(r"(?:I|HR|Hr|Human|The)\b")


def _reader(text: str, case: Case) -> str:
    """Whom a wish for the message names as its reader ("write the mail to Ana"); the employer is nobody."""
    named = _TO.search(text)
    if named is None or _NOBODY.match(named["who"]):
        return ""
    who, employer = named["who"], case.employer.lower()
    if who.lower() in employer or (employer and employer in who.lower()):
        return ""
    known = (case.person, case.rapport, case.recruiter, *case.met_names)
    return next((name for name in known if name and who.lower() in (name.lower(), name.split()[0].lower())), who)


def straight(state: State, case: Case, context: Context, *, message: bool, text: str = "") -> Turn:
    """To the draft; or to the strategy, where that was asked for, or where something comes before any writing. Who asks for a
    mail gets one, however they were told."""
    case = _all_asked(case)
    if message and (reader := _reader(text, case)) and reader != whom(case, decided(case, context).person):
        case, chosen = choices_of(Wish(who=reader), case)
        case = case.model_copy(update={"overruled": (*case.overruled, chosen)})
    if message and (_BY_MAIL.search(text) or taken_back(case)) and decided(case, context).channel in ("phone", "voice"):
        case = case.model_copy(update={"overruled": (*case.overruled, "channel:email")})
    if message:
        case = settle(case, *_TRUTHS)
    if state.flow == "draft":
        return to(WhatNext(), keep(case, context), Enter("draft", values={"case": case.id}, replace=True))
    turn = advise(case, context)
    if not message or not isinstance(turn.state, Advised):
        return turn
    shortly = {"person": turn.state.person, "channel": turn.state.channel, "when": turn.state.when}
    onward: tuple[Effect, ...] = (Say("common.straight", shortly), Enter("draft", values={"case": case.id}, replace=True))
    return to(WhatNext(), *turn.effects, *onward)
