"""What is still missing in a case: the next question, its answer, and on to the strategy where nothing is left to ask."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.context import Context
from bot.effects import Effect, Enter, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.felt import feeling
from bot.flows._advice import advise, by_route, decided
from bot.flows._amend import OF_NEWS
from bot.flows._case import about, facts, keep, narrowed, settle
from bot.flows._rejection import Heard, Interviewed, Met, Promised, Rapport, Slot, Stage, Told, Wants
from bot.flows.home import WhatNext
from bot.heard.days import past_day
from bot.heard.halted import halted
from bot.heard.harassed import HARASSED
from bot.heard.how_they_are import LOW, felt_line, heat_of, heat_told_live, too_fresh
from bot.heard.promise import just_yes, nothing_promised, promised_until, tells_promise
from bot.heard.taken_back import taken_back
from bot.heard.telling import ROUND_SPOKEN_OF, read
from bot.heard.theirs import SAID_THERE, TURNED_DOWN
from bot.heard.two_at_once import counts_noes
from bot.heard.whom_met import ALSO_MET, BEST, NOT_A_NAME, PERSON, all_alike, how_many, liked, listed, names_in
from bot.late import late
from bot.records import Case
from bot.when import When

_SLOTS: dict[str, tuple[type[Slot], str]] = {
    "told": (Told, "told"),
    "stage": (Stage, "stage"),
    "heard": (Heard, "told_on"),
    "interviewed": (Interviewed, "interviewed_on"),
    "met": (Met, "met"),
    "rapport": (Rapport, "rapport"),
    "promised": (Promised, "promised"),
    "wants": (Wants, "wants"),
}
_DAYS_AGO = {"today": 0, "yesterday": 1, "week": 4, "fortnight": 10, "month": 21, "longer": 61}
SHORT = 4
"""Words; a longer answer to one question may say how it feels as well."""
OF_PEOPLE = 20
"""Words; so much may be said of whom they met, without a word of theirs in it."""
_CALM = late(
    r"\b(?:i'?m|i am|i feel|feeling|feel) (?:\w+ ){0,2}?(?:fine|ok|okay|calm|alright|all right|steady|at peace|not (?:\w+ )?"
    r"(?:bothered|upset|sad))\b|^\W*(?:fine|calm|okay|ok) about it\b|\bfine about it\b",
    re.IGNORECASE,
)
_SPAN = late(
    r"\b(?:this|in (?:a|one|the last|the past)|(?:the )?(?:last|past)|these|all) "
    r"(?:\w+ )?(?:weeks?|months?|years?|spring|summer|autumn|fall|"
    r"winter)\b|"
    r"\b(?:already|so far|in total|by now|altogether)\b",
    re.IGNORECASE,
)
"""A stretch of time, and no day."""
_QUOTE = late(r"[\"\u201c][^\"\u201c\u201d]{20,}[\"\u201d]")
_NEGATED = late(r"\b(?:not|no|never|don'?t|isn'?t|wasn'?t)\b", re.IGNORECASE)
_OF_PROMISES = late(r"\bpromis\w*\b", re.IGNORECASE)
_NOT_PROMISED = late(
    r"^\W*(?:(?:no|nope|nah|oh|and|but|sorry|again|as i said|like i said)\b\W*)*"
    r"(?:they|she|he|it was|there was|nothing|i was|nobody|no one|none)\b[^.!?\n]{0,40}\b(?:not|n['’]?t|never|nothing|"
    r"no)\b[^.!?\n]{0,20}"
    r"\bpromis\w*|\b(?:nothing|nobody|no one|none|never)\b[^.!?\n]{0,20}\bpromis\w*",
    re.IGNORECASE,
)
_ELSEWHERE = ("employer", "role", "told", "stage", "met", "met_names", "rapport", "person")
"""What an answer about promises may tell of besides; then it was no answer about promises."""


def missing(case: Case) -> str:
    """The next question about a case, or the empty string: only what the strategy needs and nobody has said."""
    silence = case.told == "silence"
    if case.chased_on is not None or (silence and case.status_asked > 1):
        # They have asked, and asked again (G2): what would only shape another message need not be known.
        few = (("told", case.told == "unknown"), ("feeling", True))
        return next((name for name, open_ in few if open_ and name not in case.settled), "")
    met_somebody = case.stage != "application"
    wanted = (
        ("told", case.told == "unknown"),
        ("feeling", True),
        # Who had the job offered had gone all the way.
        ("stage", case.stage == "unknown" and not taken_back(case)),
        ("heard", not silence and case.told_on is None),
        ("interviewed", silence and case.interviewed_on is None),
        ("met", met_somebody and case.met == "unknown" and not case.via_recruiter),
        ("rapport", met_somebody and case.met in ("several", "panel") and not case.rapport),
        (
            "promised",
            not case.promised
            and case.promised_by is None
            # What they offer in their message need not be asked for.
            and not (case.notice and (by_route(case) or case.feedback == "offered"))
            and (silence or case.stage in ("interview", "final")),
        ),
        ("wants", case.wants == "unknown"),
        # Where the job itself stopped there is nothing to compare oneself with.
        ("review", met_somebody and not silence and not case.reviewed and not halted(case) and case.asked_on is None),
    )
    return next((name for name, open_ in wanted if open_ and name not in case.settled), "")


def go_on(case: Case, context: Context, *effects: Effect) -> Turn:
    """The next question of a case: what is missing, then the strategy. A live moment goes straight to its sentence."""
    kept = keep(case, context)
    if case.live:
        return _live(case, context, *effects)
    if HARASSED in case.settled and "unfair" not in case.settled:
        return advise(case, context, *effects)  # nothing is asked of them first
    if case.heat in ("H2", "H3") and "cooled" not in case.settled:
        return to(WhatNext(), kept, *effects, Enter("feeling", values={"case": case.id}, replace=True))
    name = missing(case)
    if case.discrimination and "unfair" not in case.settled and name not in ("told", "feeling"):
        # Time limits run: the advice body is named before anything else is asked (G3).
        return advise(case, context, *effects)
    if case.heat == "H3" and decided(case, context).action == "hold":
        return advise(case, context, *effects)
    if name in _SLOTS:
        kind, _ = _SLOTS[name]
        again = {"recruiter": case.via_recruiter} if kind is Told else {}
        return to(kind.model_validate({"case": case.id, "about": about(case), **again}), kept, *effects)
    if name in ("feeling", "review"):
        return to(WhatNext(), kept, *effects, Enter(name, values={"case": case.id}, replace=True))
    return advise(case, context, *effects)


def _live(case: Case, context: Context, *effects: Effect) -> Turn:
    """A live moment: straight to the one sentence (A01, A25)."""
    asking = case.model_copy(update={"phase": "asking", "live": True})
    enter = Enter("draft", values={"case": case.id}, replace=True)
    return to(WhatNext(), keep(asking, context), *effects, enter)


def at_slot(state: Slot, event: Event, context: Context) -> Turn | None:
    name = state.at.partition(".")[2]
    field = _SLOTS[name][1]
    case = context.case(state.case)
    match event:
        case Chose(option="skip"):
            return go_on(settle(case, name), context)
        case Chose(option="live_call"):
            return go_on(settle(case, name, told="call", live=True), context)
        case Chose(option="live_interview"):
            return go_on(settle(case, name, live=True), context)
        case Chose(option="recruiter") if name == "told":
            return go_on(case.model_copy(update={"via_recruiter": True}), context)
        case Chose(option="no") if name == "promised":
            return go_on(settle(case, name), context)
        case Chose(option=option) if name in ("heard", "interviewed"):
            day = context.now.date() - timedelta(days=_DAYS_AGO[option])
            return go_on(settle(case, name, **{field: day}), context)
        case Chose(option=option):
            return go_on(settle(case, name, **{field: option}), context)
        case Said(text=text) if name == "promised" and just_yes(text):
            return to(state, Say("rejection.promised_what"))
        case Said(text=text):
            return _slot_said(name, field, case, text, context)
    return None


def _slot_said(name: str, field: str, case: Case, text: str, context: Context) -> Turn | None:
    """Free text at a slot: its answer, and whatever else it says."""
    if name != "promised" and _OF_PROMISES.search(text) and _NOT_PROMISED.search(text):
        # An answer to the question before; its no is none to this one.
        return go_on(settle(case, "promised"), context)
    if too_fresh(text):
        return felt(case, text, context)
    merged = narrowed(case, read(case, text, context), text)
    if merged.live and not case.live:
        return go_on(settle(merged, name), context, Say("rejection.quick"))
    if name in ("met", "rapport") and merged.person != case.person:
        # Whom they met is not who told them.
        merged = merged.model_copy(update={"person": case.person, "met_names": merged.met_names or (merged.person,)})
    aside = name in ("stage", "heard", "interviewed", "promised", "wants") and not OF_NEWS.search(text)
    if aside and merged.person != case.person:
        # A name at a question about something else: whom they met there, and nobody says that they told it.
        more = tuple(dict.fromkeys((*merged.met_names, merged.person)))
        met = "one" if merged.met == "unknown" else merged.met
        merged = merged.model_copy(update={"person": case.person, "met_names": more, "met": met})
    if "feeling" not in case.settled and len(text.split()) > SHORT:
        merged = feel(merged, text, context)
    if name in ("heard", "interviewed"):
        if counts_noes(text) and _SPAN.search(text):
            # A count of noes in a month or a week is of all of them, and no day of this one.
            return go_on(case, context, Say("rejection.so_many"))
        day = past_day(text, context)
        if day is None:
            return None
        return go_on(settle(merged, name, **{field: day}), context, Say("rejection.day_noted", {"day": day}))
    if name == "met" and feeling(text) and not names_in(re.sub(r"\bI\b", "i", text)):
        return felt(case, text, context)
    if name == "met" and len(text.split()) <= OF_PEOPLE and how_many(text) != "unknown" and not TURNED_DOWN.search(text):
        # "two people, one before, one after" is no word of theirs about anybody stronger.
        merged = merged.model_copy(update={"reasons": case.reasons, "filled": case.filled, "feedback": case.feedback})
    if name == "met" and merged.met == "unknown" and len(text.split()) <= 12 and not names_in(text):
        merged = merged.model_copy(update={"met": how_many(text)})
    if name == "stage" and _OF_ONESELF.search(text) and not ROUND_SPOKEN_OF.search(text) and not SAID_THERE.search(text):
        # "I'm mad but I'm okay" tells how they are, and of no round.
        merged = merged.model_copy(update={"stage": case.stage})
    if getattr(merged, field) not in ("unknown", "", None):
        news = tuple(line for line in facts(merged) if line not in facts(case))
        noted = (Say("rejection.noted", {"facts": news}),) if news else ()
        return go_on(settle(merged, name), context, *noted)
    if name == "promised" and nothing_promised(text):
        return go_on(settle(merged, name), context)
    if name == "promised":
        found = context.when(text)
        day = found.instant.date() if isinstance(found, When) else None
        elsewhere = any(getattr(merged, f) != getattr(case, f) for f in _ELSEWHERE)
        if not tells_promise(text, dated=day is not None, elsewhere=elsewhere):
            return None
        by = promised_until(text, case, day)
        return go_on(settle(merged, name, promised=" ".join(text.split())[:200], promised_by=by), context)
    if name == "met" and (names := names_in(text) or listed(text) or tuple(dict.fromkeys(PERSON.findall(text)))):
        met = "one" if len(names) == 1 else "several"
        best = names[0] if len(names) == 1 else liked(text, names) or merged.rapport
        return go_on(settle(merged, name, met=met, met_names=names, rapport=best), context)
    if name in ("rapport", "promised", "wants") and _A_ROUND.search(text) and len(text.split()) <= OF_A_ROUND:
        # No name of anybody and no promise: "final interview".
        news = tuple(line for line in facts(merged) if line not in facts(case))
        return go_on(merged, context, Say("rejection.noted", {"facts": news})) if news else None
    if name == "rapport" and (also := ALSO_MET.match(text)):
        # One more of them, and still no word of whom they got on with.
        return go_on(merged.model_copy(update={"met_names": tuple(dict.fromkeys((*case.met_names, also["name"])))}), context)
    if name == "rapport" and all_alike(text):
        return go_on(settle(merged, name), context)
    if name == "rapport" and len(text.split()) <= 8 and (known := _of_these(text, case.met_names)):
        return go_on(settle(merged, name, rapport=known), context)
    if name == "rapport" and len(text.split()) <= 6 and not NOT_A_NAME & set(re.findall(r"[\w']+", text.lower())):
        best = BEST.sub("", " ".join(text.split())).strip(" .!")
        # "the manager, Rohan" is Rohan, to whom the message is addressed.
        by_name = _OFFICE_AND_NAME.fullmatch(best)
        return go_on(settle(merged, name, rapport=by_name["name"] if by_name else best), context)
    if feeling(text) or (len(text.split()) <= SHORT and LOW.search(text) and not _NEGATED.search(text)):
        return felt(case, text, context)
    return None


_A_ROUND = late(r"\b(?:interview|round|stage|screen(?:ing)?|application|assessment|test|task|trial)\W*$", re.IGNORECASE)
OF_A_ROUND = 6
"""Words in which a round is named, and nobody."""
_OFFICE_AND_NAME = late(
    r"(?i:the|their|my|an?) (?:[a-z][\w'’-]* ){0,2}?[a-z][\w'’-]*,? (?:(?i:called|named) )?"
    r"(?P<name>(?:(?:Mrs?|Ms|Miss|Dr|Prof)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
)
_OF_ONESELF = late(r"\bi(?: am|['’]?m| feel| was)\b", re.IGNORECASE)


def _of_these(text: str, names: tuple[str, ...]) -> str:
    """Which one of the names a short answer picks ("Raj, by a mile"); empty for none, for two, or where it is denied."""
    words = re.findall(r"[^\W\d_]+", re.split(r"\b(?:more|rather|better) than\b", text.lower())[0])
    found = [name for name in names if name.split()[0].lower() in words or name.split()[-1].lower() in words]
    return found[0] if len(found) == 1 and not _NEGATED.search(text) else ""


_A_NO = late(
    r"\b(?:(?<!\bi was )turn(?:ed|ing|s)?(?: (?:me|us|my \w+))? down|"
    r"knock(?:ed|ing)?(?: (?:me|us))? ?back(?:s|ed)?|regret(?:s|ted)? (?:to|"
    r"me|that)|"
    r"bad news)\b",
    re.IGNORECASE,
)
"""Words of a no that sound like a feeling, and say nothing of how somebody is. "I was turned down" is told of oneself, and
left to the reader of states."""


def feel(case: Case, text: str, context: Context) -> Case:
    """What a telling says about the feeling, so that it need not be asked; a notice says nothing about it."""
    own = _QUOTE.sub(" ", text) if case.notice else text
    if case.notice and (own == text or len(own.split()) < SHORT):
        return case
    told = _A_NO.sub(" rejected ", own)
    heat = heat_told_live(told, context) if case.live else heat_of(told, context)
    if heat == "H0" and not _CALM.search(text):
        return case
    return settle(case, "feeling", heat=heat, heat_at=context.now)


def felt(case: Case, text: str, context: Context) -> Turn:
    """How it is, said before it was asked: it is not asked again."""
    heat = heat_of(text, context)
    hard = (Say("feeling.shame"),) if feeling(text) == "shame" else ()
    if heat in ("H2", "H3"):
        hot = case.model_copy(update={"settled": tuple(name for name in case.settled if name != "cooled")})
        return go_on(settle(hot, "feeling", heat=heat, heat_at=context.now), context, *hard)
    if "feeling" in case.settled:
        return go_on(case, context, Say(felt_line(text)))
    return go_on(settle(case, "feeling", "cooled", heat="H1", heat_at=context.now), context, Say(felt_line(text)))
