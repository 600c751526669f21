"""What the person makes of the advice: take it, put it off, do it another way after one warning, or ask about it."""

from __future__ import annotations

import re
from typing import cast

from bot.aside import aside
from bot.coaching import strategy as s
from bot.coaching.words import phrase
from bot.context import Context
from bot.effects import Enter, Leave, Remind, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flows._advice import ROW, advise, decided, rows_in_words
from bot.flows._case import facts, forget, held_draft, keep, open_case, settle, whom
from bot.flows._missing import SHORT, go_on
from bot.flows._rejection import (
    Account,
    Advised,
    Awaited,
    Choosing,
    Different,
    Hold,
    Mend,
    Nothing,
    Slot,
    Someone,
    Sure,
    Understood,
    Unfair,
)
from bot.flows.home import WhatNext
from bot.heard.cooling import not_angry, slept
from bot.heard.inhouse import of_the_employer
from bot.heard.lacks import lacks, line_for, noted
from bot.heard.promise import asked_from, asks_to_wait, awaited, heard_of
from bot.heard.telling import read
from bot.heard.whom_met import NOT_A_NAME, names_in, teller_in
from bot.heard.wishes import BETWEEN, Wish, choices_of, how_in, in_order, named_in, rather_not, recruits, wish_in, withdraws
from bot.late import late
from bot.records import Case, Draft
from bot.state import State

SHORT_TELLING = 20
"""Words; what is said in passing is no longer."""
_CALMER = late(r"\b(?:better|calmer|calm(?:ed)?|slept|cooled|fine now|ok now|okay now|over it)\b", re.IGNORECASE)
_SENT = late(
    r"(?:i(?:'ve| have)? |ive )?(?:already )?(?:wrote|asked|called|rang|phoned)"
    r"(?: (?:it|to|them|him|her|already|off|myself|yesterday|today|this morning))+\W*",
    re.IGNORECASE,
)
"""They did it without us."""
_WHY_THEM = late(r"\bwhy (?:him|her|them|not|the|[A-Z]\w+|\w+ and not)\b", re.IGNORECASE)
_INSTEAD = late(
    r"^\W*(?:(?:can|could|may|should|shall|can'?t|couldn'?t) i (?:not )?|(?:i(?:'d| would| will|'ll)? )(?:rather |"
    r"prefer to |like to |want to )?"
    r"|what about |how about |no,? |rather )?(?:just )?(?:write |email |message |send it |ask |contact )?(?:to )?"
    r"(?P<who>[\w.'’-]+(?: [A-Z][\w'’-]+)?)(?: instead| rather)?\s*[?.!]*$",
    re.IGNORECASE,
)
"""Somebody else, named in passing: "Could I not write to Ruaridh instead?"."""


def at_advice(state: State, event: Event, context: Context) -> Turn | None:
    match state, event:
        case Advised(case=id), Chose(option="write") if (held := held_draft(id, context)) is not None and _cool(held, context):
            return to(WhatNext(), Say("check_in.read_cool"), Enter("draft", values={"case": id, "draft": held.id}, replace=True))
        case Advised(case=id), Chose(option="write"):
            return to(WhatNext(), Enter("draft", values={"case": id}, replace=True))
        case Advised(case=id), Chose(option="different"):
            return to(Different(case=id))
        case Advised(), Chose(option="wait" | "later"):
            return to(state, Say("rejection.kept_for_later"), Leave())
        case Advised(case=id), Said(text=text) if not_so := rather_not(text):
            return to(state, Say("rejection.kept_for_later"), Leave()) if not_so == "at_all" else to(Different(case=id))
        case Awaited(case=id, day=day), Chose(option="wait"):
            due = asked_from(day, context)
            reminder = Remind("N3", case=id, at=due, chosen=True)
            return to(state, reminder, Say("rejection.waits", {"at": due}), Leave())
        case Awaited(case=id), Chose(option="write"):
            case_ = context.case(id)
            return advise(case_.model_copy(update={"overruled": (*case_.overruled, "now")}), context)
        case Awaited(), Chose(option="later"):
            return to(state, Say("rejection.kept_for_later"), Leave())
        case Awaited(case=id), Chose(option="heard"):
            return to(WhatNext(), Enter("reply", values={"case": id}, replace=True))
        case Hold(case=id), Chose(option="break"):
            return to(WhatNext(), Enter("feeling", values={"case": id, "at": "break"}, replace=True))
        case Hold(case=id), Chose(option="vent"):
            return to(WhatNext(), Enter("feeling", values={"case": id, "at": "vent"}, replace=True))
        case (Hold(case=id) | Sure(case=id)), Said(text=text) if slept(text, context) or not_angry(text, context):
            return to(WhatNext(), Enter("feeling", text=text, values={"case": id}, replace=True))
        case Hold(case=id), Said(text=text) if _CALMER.search(text) and len(text.split()) <= SHORT + 2:
            return to(WhatNext(), Enter("feeling", values={"case": id, "at": "how"}, replace=True))
        case Hold(case=id), Chose(option="anyway"):
            return _warned(context.case(id), "now", context)
        case Unfair(case=id), Chose(option="on"):
            return go_on(settle(context.case(id), "unfair"), context)
        case Unfair(), Chose(option="pause"):
            return to(state, Say("rejection.paused"), Leave())
        case Nothing(case=id), Chose(option="plan"):
            return to(WhatNext(), Enter("plan", values={"case": id}, replace=True))
        case Nothing(), Chose(option="later"):
            return to(state, Say("rejection.kept_for_later"), Leave())
        case Nothing(case=id), Chose(option="different"):
            return to(Different(case=id))
        case Nothing(case=id), Chose(option="close"):
            return to(WhatNext(), Enter("waiting", values={"case": id, "close": "yes"}, replace=True))
        case Different(case=id), Chose(option="phone" | "email" | "linkedin" as channel):
            return _warned(context.case(id), f"channel:{channel}", context)
        case Different(case=id), Chose(option="someone"):
            return to(Someone(case=id))
        case Different(case=id), Chose(option="now"):
            return _warned(context.case(id), "now", context)
        case Different(case=id), Chose(option="keep"):
            return advise(context.case(id), context)
        case Someone(case=id), Said(text=text) if aside(text) == "refused":
            return to(Different(case=id), Say("common.left_out"))
        case Someone(), Said(text=text) if text.split()[:1] and text.split()[0].lower().strip(",.!") in NOT_A_NAME:
            return None
        case Someone(case=id), Said(text=text) if text.strip() and len(text.split()) <= 8:
            return _wished(Wish(who=named_in(text), channel=how_in(text)), context.case(id), context, agent=recruits(text))
        case Sure(case=id, choice=choice), Chose(option="yes"):
            case_ = context.case(id)
            overruled = case_.model_copy(update={"overruled": (*case_.overruled, *choice.split(BETWEEN))})
            warned = settle(overruled, f"warned_{choice}", "cooled")
            if case_.told == "unknown" and "told" not in case_.settled:
                return go_on(warned, context, Say("rejection.your_way"))
            return advise(warned, context, Say("rejection.your_way"))
        case Sure(case=id), Chose(option="no"):
            return advise(context.case(id), context)
    return None


def _cool(held: Draft, context: Context) -> bool:
    return held.held_until is not None and held.held_until <= context.now


def _warned(case: Case, choice: str, context: Context) -> Turn:
    """One warning before the person's own way; none the second time. Safety has no way here: care comes before."""
    if f"warned_{choice}" in case.settled:
        return advise(case.model_copy(update={"overruled": (*case.overruled, *choice.split(BETWEEN))}), context)
    ours = decided(case, context)
    wanted = dict(in_order(tuple(choice.split(BETWEEN))))
    channel = cast(s.Channel, wanted["channel"]) if "channel" in wanted else None
    person = cast(s.Who, wanted["person"]) if "person" in wanted else None
    name = s.warning(ours, channel, person)
    # Who rang themselves is not taken unawares by a call.
    rang = name == "uninvited_call" and case.told in ("call", "voicemail")
    warning = phrase("strategy.warning.they_rang" if rang else f"strategy.warning.{name}")
    return to(Sure(case=case.id, choice=choice, warning=warning), keep(case, context))


def _wished(wish: Wish, case: Case, context: Context, *, agent: bool = False) -> Turn:
    """Whom, how and when they would rather do it, with one warning; none where only the day is another."""
    if agent and case.via_recruiter:
        case = case.model_copy(update={"recruiter": wish.who})
    ours = decided(case, context)
    named, choice = choices_of(wish, case)
    wanted = dict(in_order(tuple(choice.split(BETWEEN))))
    same_person = "person" not in wanted or whom(named, cast(s.Who, wanted["person"])) == whom(case, ours.person)
    if same_person and wanted.get("channel", ours.channel) == ours.channel and ours.action in ("ask", "touch", "thank", "chase"):
        theirs = named.model_copy(update={"overruled": (*case.overruled, *choice.split(BETWEEN))})
        return advise(theirs, context, Say("rejection.your_way"))
    return _warned(named, choice, context)


def not_asked(state: State, case: Case, context: Context) -> Turn:
    """Nobody is asked: the person has thought better of it, and nothing reminds them of it."""
    gone = forget(case, "N1", "N2", "N3")
    return to(state, keep(case, context), *gone, Say("rejection.not_asked"), Leave())


def about_promise(case: Case | None, text: str, context: Context) -> Turn | None:
    """Whether it would not be better to wait, asked where something was promised; None where it is another question."""
    if case is None or not asks_to_wait(text) or not heard_of(case, text):
        return None
    told = settle(case, "awaits", "promised")
    return advise(told, context) if awaited(told, context) is not None else None


def about_advice(state: State, text: str, context: Context) -> Turn | None:
    """A question about the suggestion itself: what a row says, why this person, or whether it may be somebody else."""
    case = open_case(getattr(state, "case", ""), context)
    if isinstance(state, Slot | Choosing) and case is not None and (missing_ := lacks(text)):
        # A question about them is not answered by it; where the way was chosen already, it is chosen anew.
        lacking, said = noted(case, missing_), Say(line_for(missing_))
        return advise(lacking, context, said) if isinstance(state, Advised) else to(state, keep(lacking, context), said)
    if (waiting := about_promise(case, text, context)) is not None:
        return waiting
    if isinstance(state, Advised) and case is not None and not case.person and (name := teller_in(text)):
        told = case.model_copy(update={"person": name})
        news = tuple(line for line in facts(told) if line not in facts(case))
        return advise(told, context, Say("rejection.noted", {"facts": news}))
    if isinstance(state, Slot | Choosing) and case is not None and withdraws(text, case):
        return not_asked(state, case, context)
    choosing = isinstance(state, Advised | Awaited | Different | Someone | Sure)
    if choosing and case is not None and (wish := wish_in(text, case, context)):
        return _wished(wish, case, context)
    mine = case is not None and case.via_recruiter and not isinstance(state, Account | Understood | Mend)
    if mine and case is not None and len(text.split()) <= SHORT_TELLING and of_the_employer(text, case.employer):
        direct = read(case, text, context)
        if any(choice.startswith("person:") for choice in case.overruled):
            # They have said whom they write to; whom else they met need not be asked for that.
            direct = settle(direct, "met", "rapport")
        return go_on(direct, context, Say("rejection.no_agency"))
    if isinstance(state, Advised) and (rows := ROW.findall(text)):
        known = rows_in_words(rows)
        return to(state, Say("rejection.rows", {"rows": known})) if known else None
    if isinstance(state, Advised) and (_SENT.fullmatch(text.strip()) or aside(text) == "sent"):
        return to(WhatNext(), Enter("waiting", values={"case": state.case, "command": "sent"}, replace=True))
    if isinstance(state, Advised) and _WHY_THEM.search(text) and len(text.split()) <= 16:
        return to(state, Say("rejection.why_them"))
    if isinstance(state, Advised | Different) and (found := _INSTEAD.match(text)):
        names = names_in(found["who"])
        if len(names) == 1:
            named = context.case(state.case).model_copy(update={"rapport": names[0]})
            return _warned(named, "person:rapport", context)
    return None
