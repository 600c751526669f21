"""What happened, and what to do about it: the account, what was understood, the few questions left, and the strategy.

`go_on` is the one place that knows what comes next for a case: it looks at the case alone, so that leaving, coming back and a
crash all end at the right question. What the account answered is not asked again; what was skipped is not either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Literal, cast

from bot.aside import aside
from bot.coaching import strategy as s
from bot.coaching.words import has, phrase, wording
from bot.coaching.working_days import add_working_days
from bot.context import Context
from bot.effects import Effect, Enter, Forget, Keep, Leave, Remind, Remove, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.felt import feeling
from bot.flow import Flow, Way
from bot.flows._amend import correct, put_in_place, volunteer
from bot.flows._case import (
    UNFAIR_HEARD,
    about,
    advice_body,
    facts,
    held_draft,
    keep,
    moments,
    narrowed,
    open_case,
    settle,
    situation,
    unfair_heard,
    when,
    whom,
)
from bot.flows._offer import OFFERED, good_news
from bot.flows.home import NEXT, WhatNext, tells
from bot.heard.ahead import is_ahead, is_open, not_yet, was_today
from bot.heard.already import ASKED_BEFORE, earlier, times_written, written_before
from bot.heard.beside import asks
from bot.heard.claims import clear_wish
from bot.heard.cooling import not_angry, slept
from bot.heard.days import DAYS, NUMBERS, past_day
from bot.heard.halted import halted
from bot.heard.harassed import HARASSED
from bot.heard.inhouse import of_the_employer
from bot.heard.internal import in_own_company, internal
from bot.heard.lacks import lacks, line_for, noted
from bot.heard.promise import (
    asked_from,
    asks_to_wait,
    awaited,
    heard_of,
    just_yes,
    nothing_promised,
    passed,
    promised_until,
    tells_promise,
)
from bot.heard.telling import LOW, TURNED_DOWN, felt_line, gives_up, heat_of, is_notice, lives_on, quiet_for, read, several
from bot.heard.two_at_once import many_noes, no_and_ahead, no_and_offer, theirs_after_all, two_noes
from bot.heard.unfair import unfair
from bot.heard.whom_met import ALSO_MET, BEST, NOT_A_NAME, PERSON, how_many, names_in, teller_in
from bot.heard.wishes import (
    BETWEEN,
    Wish,
    choices_of,
    chosen_moment,
    how_in,
    in_order,
    named_in,
    rather_not,
    recruits,
    wish_in,
    withdraws,
)
from bot.records import Case, Draft
from bot.state import State
from bot.when import When


class Account(State):
    """The telling, in the person's own words, or a pasted notice."""

    at: Literal["rejection.account"] = "rejection.account"
    open_text = True


class Understood(State):
    """What was understood, said back to be put right."""

    at: Literal["rejection.understood"] = "rejection.understood"
    case: str
    facts: tuple[str, ...]
    open_text = True

    def settled(self, context: Context) -> bool:
        case = open_case(self.case, context)
        return case is None or case.phase in ("answered", "planned", "closed")


class Mend(State):
    """What should be different."""

    at: Literal["rejection.mend"] = "rejection.mend"
    case: str
    open_text = True


class _Slot(State):
    case: str
    about: str
    again: bool = False
    own_words = frozenset({"interview"})

    def settled(self, context: Context) -> bool:
        case = open_case(self.case, context)
        return case is None or case.phase in ("answered", "planned", "closed")


class Told(_Slot):
    """How they told it; also whether it is happening right now (A01, A25)."""

    at: Literal["rejection.told"] = "rejection.told"
    recruiter: bool = False

    def hidden(self) -> frozenset[str]:
        return frozenset({"recruiter"}) if self.recruiter else frozenset()


class Stage(_Slot):
    """How far it had gone (A16)."""

    at: Literal["rejection.stage"] = "rejection.stage"


class Heard(_Slot):
    """When they heard."""

    at: Literal["rejection.heard"] = "rejection.heard"


class Interviewed(_Slot):
    """When the interview was: silence ages from it."""

    at: Literal["rejection.interviewed"] = "rejection.interviewed"


class Met(_Slot):
    """Whom they met."""

    at: Literal["rejection.met"] = "rejection.met"


class Rapport(_Slot):
    """Whom of several they got on with best (A54)."""

    at: Literal["rejection.rapport"] = "rejection.rapport"
    open_text = True


class Promised(_Slot):
    """Whether anything was promised, and by when."""

    at: Literal["rejection.promised"] = "rejection.promised"
    open_text = True


class Wants(_Slot):
    """Whether they still want the job (A65)."""

    at: Literal["rejection.wants"] = "rejection.wants"

    def takes(self, option: str, text: str) -> bool:
        return option != "yes" or clear_wish(text)


class _Choosing(State):
    """A question about what to ask of them; it has settled itself once something went out, or the case was closed."""

    case: str

    def settled(self, context: Context) -> bool:
        case = open_case(self.case, context)
        return case is None or case.phase in ("waiting", "answered", "planned", "closed")


class Advised(_Choosing):
    """The strategy: whom, how, when, in what shape, and why; the person chooses."""

    at: Literal["rejection.advised"] = "rejection.advised"
    person: str
    channel: str
    when: str
    shape: str
    why: str
    fallback: str
    rows: str
    behind: str = ""
    """The same rows in words."""
    can_wait: bool = False

    def hidden(self) -> frozenset[str]:
        return frozenset() if self.can_wait else frozenset({"wait"})


class Awaited(_Choosing):
    """They promised an answer by a day that is still to come: it is waited for."""

    at: Literal["rejection.awaited"] = "rejection.awaited"
    until: str
    day: date


class Hold(_Choosing):
    """Gate G7: too hot to write today (A81)."""

    at: Literal["rejection.hold"] = "rejection.hold"
    when: str
    why: str


class Unfair(State):
    """Gate G3: an advice body first; going on is the person's choice."""

    at: Literal["rejection.unfair"] = "rejection.unfair"
    case: str
    why: str
    body: str


class Nothing(State):
    """Nothing is left to ask for: what can be done without them."""

    at: Literal["rejection.nothing"] = "rejection.nothing"
    case: str
    why: str
    left: tuple[str, ...]


class Different(_Choosing):
    """The person would do it another way."""

    at: Literal["rejection.different"] = "rejection.different"


class Someone(_Choosing):
    """Somebody else to write to."""

    at: Literal["rejection.someone"] = "rejection.someone"
    open_text = True


class Sure(_Choosing):
    """The one warning before an overruling."""

    at: Literal["rejection.sure"] = "rejection.sure"
    choice: str
    warning: str


_SLOTS: dict[str, tuple[type[_Slot], str]] = {
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
_SINCE = re.compile(
    r"\b(?:interview|met|saw them|trial|went in|spoke)\b.{0,60}?\b(\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten) "
    r"(day|week|month)s? ago\b"
)
"""When the interview was, in a telling of silence."""
SHORT_TELLING = 20
"""Words; what is said in passing is no longer."""
SHORT = 4
"""Words; a longer answer to one question may say how it feels as well."""
_CALM = re.compile(
    r"\b(?:i'?m|i am|i feel|feeling|feel) (?:\w+ ){0,2}?(?:fine|ok|okay|calm|alright|all right|steady|at peace|not (?:\w+ )?"
    r"(?:bothered|upset|sad))\b|^\W*(?:fine|calm|okay|ok) about it\b|\bfine about it\b",
    re.IGNORECASE,
)
_CORRECTED = re.compile(r"\s*(?:no|not|actually|wrong|sorry|wait)\b", re.IGNORECASE)
_QUOTE = re.compile(r"[\"\u201c][^\"\u201c\u201d]{20,}[\"\u201d]")
_NEGATED = re.compile(r"\b(?:not|no|never|don'?t|isn'?t|wasn'?t)\b", re.IGNORECASE)
_ELSEWHERE = ("employer", "role", "told", "stage", "met", "met_names", "rapport", "person")
"""What an answer about promises may tell of besides; then it was no answer about promises."""
FIFTH, MONTH = 5, timedelta(days=30)
"""The fifth rejection within this time: support is offered (N17)."""


def begin(way: Way, context: Context) -> Turn:
    """A new telling, or on with the case that is named."""
    if way.values.get("case"):
        case = open_case(way.values["case"], context)
        if case is not None:
            return go_on(case, context)
    if way.text.strip():
        return _told(way.text, context)
    return to(Account())


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Each question's answer is put into the case, and the case says what comes next."""
    match state, event:
        case Account(), Said(text=text) if asks(text) and not tells(text, context):
            return None
        case Account(), Said(text=text):
            return _told(text, context)
        case Understood(case=id), Chose(option="right"):
            return go_on(settle(context.case(id), "understood"), context)
        case Understood(case=id) | Mend(case=id), Chose(option="wrong"):
            return to(Mend(case=id))
        case (Understood() | Mend() | Told() | Stage() | Met() | Rapport() | Promised() | Wants()), Said(text=text) if (
            asks(text) and not tells(text, context)
        ):
            return None
        case Understood(case=id) | Mend(case=id), Said(text=text):
            return _mended(context.case(id), text, context, strict=isinstance(state, Understood))
        case _Slot(), Chose() | Said():
            return _slot(state, event, context)
    return _decide(state, event, context)


# --- the account -------------------------------------------------------------------------------------------------------


def _told(text: str, context: Context) -> Turn:
    if is_ahead(text):
        # Nobody has turned them down there.
        return to(WhatNext(), Enter("interview_ahead", text=text, replace=True))
    if not is_notice(text) and (two := no_and_ahead(text)) is not None:
        # The interview is what comes next; the no waits underneath.
        turn = _told(two[0], context)
        kept = next((e.record for e in turn.effects if isinstance(e, Keep) and isinstance(e.record, Case)), None)
        noted = Say("rejection.after_the_interview", {"about": about(kept)}) if kept else Say("rejection.one_at_a_time")
        return Turn(turn.state, (*turn.effects, noted, Enter("interview", text=two[1])))
    if not is_notice(text) and (mixed := no_and_offer(text, context)) is not None:
        if theirs_after_all(mixed[1], context):
            # The same employer has said no to one thing and yes to another.
            return to(WhatNext(glad=True), *good_news(mixed[1], "", context))
        turn = _told(mixed[0], context)
        return Turn(turn.state, (*good_news(mixed[1], "", context), *turn.effects))
    if not is_notice(text) and (many := many_noes(text, context)):
        return _one_by_one(many, context)
    if not is_notice(text) and (both := two_noes(text, context)) is not None:
        first = _told(both[0], context)
        another = Case(id=context.new_id("case"), opened=context.now - timedelta(seconds=1))
        another = settle(read(another, both[1], context), NEXT, account=both[1], updated=another.opened)
        said = tuple(e for e in first.effects if e != Say("rejection.one_at_a_time"))
        return Turn(first.state, (*said, Keep(another), Say("rejection.then_the_other", {"about": about(another)})))
    blank = Case(id=context.new_id("case"), opened=context.now)
    notice = is_notice(text)
    case = read(blank, text, context)
    case = case.model_copy(update={"notice" if notice else "account": text})
    if case.told == "silence" and case.interviewed_on is None and (since := _SINCE.search(text.lower())):
        days = DAYS[since[2]] * (int(since[1]) if since[1].isdigit() else NUMBERS[since[1]])
        case = case.model_copy(update={"interviewed_on": context.now.date() - timedelta(days=min(days, 3000))})
    elif case.told == "silence" and case.interviewed_on is None and not times_written(text) and (days := quiet_for(text)):
        # They have heard nothing for so long: the interview was then, or a little before.
        case = case.model_copy(update={"interviewed_on": context.now.date() - timedelta(days=days)})
    if case.told == "silence" and (times := times_written(text)):
        case = settle(case, ASKED_BEFORE, status_asked=times)
    before = None if notice else earlier(text, context, silent=case.told == "silence")
    if before is not None and (case.told != "silence" or before.feedback):
        case = written_before(_without(before.rest, case, context), before, context)
    been = _been(case, context)
    if been is not None and not case.employer:
        case = case.model_copy(update={"employer": been.employer})
    # An interview was told of and no answer: the day is that of the interview, and nobody has said no yet.
    undecided = not notice and not case.live and not case.reasons and case.told != "silence" and is_open(text)
    if undecided:
        day = case.told_on or (context.now.date() if was_today(text) else None)
        case = case.model_copy(
            update={"told": "unknown", "interviewed_on": day, "told_on": None, "date_basis": "unknown", "stage": "interview"}
        )
    turn = _begun(_feel(case, text, context), context, undecided=undecided)
    if several(text) and not notice:
        turn = Turn(turn.state, (*turn.effects, Say("rejection.one_at_a_time")))
    if been is not None:
        # The interview that was to come has been; what was to remind of it ends.
        turn = Turn(turn.state, (*turn.effects, Forget(case=been.id), Remove("case", been.id)))
    lately = [c for c in context.cases if c.phase != "ahead" and OFFERED not in c.settled and context.now - c.opened <= MONTH]
    support: tuple[Effect, ...] = (Remind("N17", case=case.id),) if len(lately) + 1 == FIFTH else ()
    return Turn(turn.state, (*turn.effects, *support))


def _one_by_one(tellings: tuple[str, ...], context: Context) -> Turn:
    """Three or more noes in one telling: the first is taken up, and each of the others is kept with its own words."""
    first = _told(tellings[0], context)
    kept = []
    # The last one kept is the next to be taken up, so they are kept from behind.
    for place, words in enumerate(tellings[1:], 1):
        opened = context.now - timedelta(seconds=place)
        case = read(Case(id=context.new_id("case"), opened=opened), words, context)
        kept.append(settle(case, NEXT, account=words, updated=opened))
    said = tuple(e for e in first.effects if e != Say("rejection.one_at_a_time"))
    *others, last = (about(case) for case in kept)
    news = Say("rejection.then_the_others", {"names": ", ".join(others), "last": last})
    return Turn(first.state, (*said, *(Keep(case) for case in reversed(kept)), news))


def _without(rest: str, case: Case, context: Context) -> Case:
    """A case without what only their own message has told: its day, and the feedback that it asked for."""
    told = read(Case(id=case.id, opened=case.opened), rest, context) if rest else Case(id=case.id, opened=case.opened)
    by = case.told if told.told in ("unknown", "silence") and rest else told.told
    update = {"told_on": told.told_on, "date_basis": told.date_basis, "feedback": told.feedback, "told": by}
    return case.model_copy(update=update)


def _been(case: Case, context: Context) -> Case | None:
    """The interview that was to come and is now told of: that with this employer, or where none is named the only one that has
    been since."""
    ahead = [c for c in context.cases if c.phase == "ahead"]
    if case.employer:
        return next((c for c in ahead if c.employer.lower() == case.employer.lower()), None)
    over = [c for c in ahead if c.next_interview is not None and c.next_interview <= context.now]
    return over[0] if len(over) == 1 else None


def _feel(case: Case, text: str, context: Context) -> Case:
    """What a telling says about the feeling, so that it need not be asked; a notice says nothing about it."""
    own = _QUOTE.sub(" ", text) if case.notice else text
    if case.notice and (own == text or len(own.split()) < SHORT):
        return case
    heat = heat_of(own, context)
    if heat == "H0" and not _CALM.search(text):
        return case
    return settle(case, "feeling", heat=heat, heat_at=context.now)


def _begun(case: Case, context: Context, *, undecided: bool = False) -> Turn:
    known = facts(case)
    if case.live:
        return go_on(case, context, Say("rejection.quick"))
    heat = "h1" if case.discrimination and case.heat == "H0" else case.heat.lower()
    line = f"rejection.sorry_{heat}"
    if undecided:
        line = "rejection.after_interview"
    elif heat in ("h0", "h1") and case.told == "silence":
        line = "rejection.sorry_silence"
    elif heat == "h0" and "feeling" not in case.settled:
        line = "rejection.sorry"
    opening: tuple[Effect, ...] = (Say(line), *(() if undecided else _letter(context)))
    if case.discrimination:
        # It is heard at the telling itself, and time limits run (G3).
        # Who was touched there is not told that it is disappointing.
        opening = (*(() if HARASSED in case.settled else opening), unfair_heard(case, context))
        case = settle(case, "unfair_heard")
    if not known or HARASSED in case.settled:
        return go_on(settle(case, "understood"), context, *opening)
    return to(Understood(case=case.id, facts=known), keep(case, context), *opening)


def _letter(context: Context) -> tuple[Effect, ...]:
    """What they wrote to themselves for such a day, brought back on it."""
    letter = next((c.again_letter for c in context.cases if c.again_letter), "")
    return (Say("rejection.letter", {"words": letter}),) if letter else ()


def _mended(case: Case, text: str, context: Context, *, strict: bool) -> Turn | None:
    mended = _feel(read(case, text, context, corrected=True), text, context)
    known = facts(mended)
    if known == facts(case) and mended.heat == case.heat:
        if strict:
            return None
        return go_on(settle(mended, "understood"), context, Say("rejection.not_mended"))
    if mended.live:
        return go_on(mended, context, Say("rejection.quick"))
    news = tuple(line for line in known if line not in facts(case))
    if strict and not news and mended.heat == "H1":
        # They said how they are, and nothing of what stands there.
        return to(Understood(case=case.id, facts=known), keep(settle(mended, "cooled"), context), Say(felt_line(text)))
    if strict and set(facts(case)) <= set(known) and not _CORRECTED.match(text):
        # Only more was said, nothing was wrong: what stood there counts as right.
        return go_on(settle(mended, "understood"), context, *((Say("rejection.noted", {"facts": news}),) if news else ()))
    return to(Understood(case=case.id, facts=known), keep(mended, context))


# --- what is still missing ---------------------------------------------------------------------------------------------


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
        ("stage", case.stage == "unknown"),
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


def _slot(state: _Slot, event: Event, context: Context) -> Turn | None:
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
    merged = narrowed(case, read(case, text, context), text)
    if merged.live and not case.live:
        return go_on(settle(merged, name), context, Say("rejection.quick"))
    if name in ("met", "rapport") and merged.person != case.person:
        # Whom they met is not who told them.
        merged = merged.model_copy(update={"person": case.person, "met_names": merged.met_names or (merged.person,)})
    if "feeling" not in case.settled and len(text.split()) > SHORT:
        merged = _feel(merged, text, context)
    if name in ("heard", "interviewed"):
        day = past_day(text, context)
        if day is None:
            return None
        return go_on(settle(merged, name, **{field: day}), context, Say("rejection.day_noted", {"day": day}))
    if name == "met" and feeling(text) and not names_in(re.sub(r"\bI\b", "i", text)):
        return _felt(case, text, context)
    if name == "met" and len(text.split()) <= 12 and how_many(text) != "unknown" and not TURNED_DOWN.search(text):
        # "two people, one before, one after" is no word of theirs about anybody stronger.
        merged = merged.model_copy(update={"reasons": case.reasons, "filled": case.filled, "feedback": case.feedback})
    if name == "met" and merged.met == "unknown" and len(text.split()) <= 12 and not names_in(text):
        merged = merged.model_copy(update={"met": how_many(text)})
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
    if name == "met" and (names := names_in(text) or tuple(dict.fromkeys(PERSON.findall(text)))):
        met = "one" if len(names) == 1 else "several"
        best = names[0] if len(names) == 1 else merged.rapport
        return go_on(settle(merged, name, met=met, met_names=names, rapport=best), context)
    if name == "rapport" and (also := ALSO_MET.match(text)):
        # One more of them, and still no word of whom they got on with.
        return go_on(merged.model_copy(update={"met_names": tuple(dict.fromkeys((*case.met_names, also["name"])))}), context)
    if name == "rapport" and len(text.split()) <= 6 and not NOT_A_NAME & set(re.findall(r"[\w']+", text.lower())):
        return go_on(settle(merged, name, rapport=BEST.sub("", " ".join(text.split())).strip(" .!")), context)
    if feeling(text) or (len(text.split()) <= SHORT and LOW.search(text) and not _NEGATED.search(text)):
        return _felt(case, text, context)
    return None


def _felt(case: Case, text: str, context: Context) -> Turn:
    """How it is, said before it was asked: it is not asked again."""
    heat = heat_of(text, context)
    hard = (Say("feeling.shame"),) if feeling(text) == "shame" else ()
    if heat in ("H2", "H3"):
        felt = case.model_copy(update={"settled": tuple(name for name in case.settled if name != "cooled")})
        return go_on(settle(felt, "feeling", heat=heat, heat_at=context.now), context, *hard)
    if "feeling" in case.settled:
        return go_on(case, context, Say(felt_line(text)))
    return go_on(settle(case, "feeling", "cooled", heat="H1", heat_at=context.now), context, Say(felt_line(text)))


# --- the strategy ------------------------------------------------------------------------------------------------------


def decided(case: Case, context: Context) -> s.Strategy:
    """The strategy of a case, with what the person overruled put over it."""
    answer = s.strategy(situation(case, context))
    if "wrote_to_rapport" in case.settled and answer.action in ("ask", "chase", "thank"):
        # They wrote to the one they got on with, in words of their own; what follows goes there too.
        answer = answer.model_copy(update={"person": "rapport"})
    for kind, value in in_order(case.overruled):
        if kind == "channel":
            answer = s.overrule(answer, channel=cast(s.Channel, value))
            nobody_named = whom(case, answer.person) == phrase(f"strategy.person.{answer.person}")
            if value in ("linkedin", "phone", "text") and nobody_named and case.rapport:
                # Such a message needs somebody: the one they got on with.
                answer = s.overrule(answer, channel=cast(s.Channel, value), person="rapport")
        elif kind == "person":
            answer = s.overrule(answer, person=cast(s.Who, value))
        else:
            answer = s.overrule(answer, timing="own_choice")
    return answer


def advise(case: Case, context: Context, *effects: Effect) -> Turn:
    """Say the strategy of a case, with its reason and rows, and set the nudges that belong to it."""
    answer = decided(case, context)
    moment = s.due(answer, moments(case, context))
    why = phrase(f"strategy.reason.{answer.reason}")
    if "today" in answer.timings and has(later := f"strategy.reason.{answer.reason}_days_later"):
        why = phrase(later)
    kept = keep(case, context)
    if answer.action == "pause":
        now = any(isinstance(e, Say) and e.line in UNFAIR_HEARD for e in effects)
        harm = HARASSED in case.settled
        heard = "unfair_heard" in case.settled and not now
        # The gate says as much itself, where it comes in the same breath.
        effects = tuple(e for e in effects if harm or not (isinstance(e, Say) and e.line in UNFAIR_HEARD))
        why = phrase("strategy.reason.harassed" if harm else "strategy.reason.unfair_again") if heard or harm else why
        return to(Unfair(case=case.id, why=why, body=advice_body(context, again=heard or harm, harassed=harm)), kept, *effects)
    if answer.action == "stop" or answer.reason == "silence_twice":
        left = tuple(phrase(f"strategy.left.{name}") for name in answer.chain if has(f"strategy.left.{name}"))
        return to(Nothing(case=case.id, why=why, left=left), kept, *effects)
    if answer.action == "hold":
        again = (Forget(kind="N3", case=case.id), Remind("N1", case=case.id))
        return to(Hold(case=case.id, when=when(moment, case, context), why=why), kept, *effects, *again)
    if answer.action in ("ask", "touch") and not by_route(case) and (day := awaited(case, context)) is not None:
        kind = "dated" if case.promised_by == day else "open"
        until = phrase(f"facts.awaited.{kind}", day=wording().date(day))
        waits = Awaited(case=case.id, until=until, day=day)
        return to(waits, keep(case.model_copy(update={"phase": "asking"}), context), *effects)
    named = {"overruled", "G5"} if answer.reason.startswith("route") else {"overruled"}
    said: list[Effect] = [Say(f"strategy.modifier.{m.lower()}") for m in dict.fromkeys(answer.modifiers) if m not in named]
    if answer.action == "ask" and in_own_company(case):
        said.append(Say("strategy.modifier.own_company"))
    elif answer.action == "ask" and internal(case):
        said.append(Say("strategy.modifier.internal"))
    if answer.action == "ask" and passed(case, context):
        said.append(Say("strategy.modifier.promise_due"))
    if "overruled" in answer.modifiers:
        # Our reason was for our way; beside theirs it would argue on.
        why = phrase("strategy.modifier.overruled")
    reminders: list[Effect] = []
    can_wait = False
    chosen = chosen_moment(case)
    if chosen is not None and chosen > context.now and case.asked_on is None:
        can_wait = True
        reminders.append(Remind("N3", case=case.id, at=chosen, chosen=True))
    elif answer.action == "status" and moment.at is not None:
        can_wait = moment.at > context.now + timedelta(hours=1)
        reminders.append(status_reminder(case, context))
    elif answer.action in ("ask", "touch", "chase", "thank") and case.heat in ("H0", "H1") and case.asked_on is None:
        reminders.append(Remind("N3", case=case.id))
    state = Advised(
        case=case.id,
        person=whom(case, answer.person),
        channel=phrase(f"strategy.channel.{answer.channel}"),
        when=when(moment, case, context),
        shape=phrase(f"strategy.shape.{answer.shape}", bound=phrase(f"strategy.bound.{answer.bound}")),
        why=why,
        fallback=phrase(f"strategy.fallback.{answer.fallback}"),
        rows=", ".join(answer.rows),
        behind=" ".join(f"{words} ({row})." for row in answer.rows if (words := row_words(row).rstrip("."))),
        can_wait=can_wait,
    )
    advised = case.model_copy(update={"phase": "asking"})
    return to(state, keep(advised, context), *effects, *said, *reminders)


def by_route(case: Case) -> bool:
    """Whether they have said which way to come for feedback (G5): then it is the person's turn, and nothing is waited for."""
    return case.policy in ("phone", "portal", "form")


def status_reminder(case: Case, context: Context) -> Remind:
    """N5: two working days after the promised date, or five after the interview; again seven after the first question."""
    if case.status_asked:
        return Remind("N5", case=case.id, at=case.asked_on or context.now, occurrence=2)
    ahead = s.STATUS_AFTER_INTERVIEW[0] - s.STATUS_AFTER_PROMISE
    since = case.promised_by or add_working_days(case.interviewed_on or context.now.date(), ahead)
    return Remind("N5", case=case.id, at=max(datetime.combine(since, time(10), context.now.tzinfo), context.now))


def _live(case: Case, context: Context, *effects: Effect) -> Turn:
    """A live moment: straight to the one sentence (A01, A25)."""
    asking = case.model_copy(update={"phase": "asking", "live": True})
    enter = Enter("draft", values={"case": case.id}, replace=True)
    return to(WhatNext(), keep(asking, context), *effects, enter)


def _decide(state: State, event: Event, context: Context) -> Turn | None:
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


_CALMER = re.compile(r"\b(?:better|calmer|calm(?:ed)?|slept|cooled|fine now|ok now|okay now|over it)\b", re.IGNORECASE)
_SENT = re.compile(
    r"(?:i(?:'ve| have)? |ive )?(?:already )?(?:wrote|asked|called|rang|phoned)"
    r"(?: (?:it|to|them|him|her|already|off|myself|yesterday|today|this morning))+\W*",
    re.IGNORECASE,
)
"""They did it without us."""
ROW = re.compile(r"\ba\d\d\b", re.IGNORECASE)
_WHY_THEM = re.compile(r"\bwhy (?:him|her|them|not|the|[A-Z]\w+|\w+ and not)\b", re.IGNORECASE)
_INSTEAD = re.compile(
    r"^\W*(?:(?:can|could|may|should|shall|can'?t|couldn'?t) i (?:not )?|(?:i(?:'d| would| will|'ll)? )(?:rather |"
    r"prefer to |like to |want to )?"
    r"|what about |how about |no,? |rather )?(?:just )?(?:write |email |message |send it |ask |contact )?(?:to )?"
    r"(?P<who>[\w.'’-]+(?: [A-Z][\w'’-]+)?)(?: instead| rather)?\s*[?.!]*$",
    re.IGNORECASE,
)
"""Somebody else, named in passing: "Could I not write to Ruaridh instead?"."""


def _cool(held: Draft, context: Context) -> bool:
    return held.held_until is not None and held.held_until <= context.now


def row_words(row: str) -> str:
    """What a row of the catalogue says, or an empty string where there is none of that name."""
    name = f"catalogue.{row.lower()}"
    return phrase(name) if has(name) else ""


def rows_in_words(rows: Iterable[str]) -> tuple[str, ...]:
    """The rows of the catalogue that are named, each with what it says."""
    return tuple(f"{row}: {line}" for row in dict.fromkeys(r.upper() for r in rows) if (line := row_words(row)))


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
    gone = tuple(Forget(kind=kind, case=case.id) for kind in ("N1", "N2", "N3"))
    return to(state, keep(case, context), *gone, Say("rejection.not_asked"), Leave())


def about_promise(case: Case | None, text: str, context: Context) -> Turn | None:
    """Whether it would not be better to wait, asked where something was promised; None where it is another question."""
    if case is None or not asks_to_wait(text) or not heard_of(case, text):
        return None
    told = settle(case, "awaits", "promised")
    return advise(told, context) if awaited(told, context) is not None else None


def _about_advice(state: State, text: str, context: Context) -> Turn | None:
    """A question about the suggestion itself: what a row says, why this person, or whether it may be somebody else."""
    case = open_case(getattr(state, "case", ""), context)
    if isinstance(state, _Slot | _Choosing) and case is not None and (missing_ := lacks(text)):
        # A question about them is not answered by it; where the way was chosen already, it is chosen anew.
        lacking, said = noted(case, missing_), Say(line_for(missing_))
        return advise(lacking, context, said) if isinstance(state, Advised) else to(state, keep(lacking, context), said)
    if (waiting := about_promise(case, text, context)) is not None:
        return waiting
    if isinstance(state, Advised) and case is not None and not case.person and (name := teller_in(text)):
        told = case.model_copy(update={"person": name})
        news = tuple(line for line in facts(told) if line not in facts(case))
        return advise(told, context, Say("rejection.noted", {"facts": news}))
    if isinstance(state, _Slot | _Choosing) and case is not None and withdraws(text, case):
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


def _correct(state: State, text: str, context: Context) -> Turn | None:
    """A correction in passing; where it changes the strategy, the new one is said."""
    if isinstance(state, Account) and unfair(text):
        return _told(text, context)
    short = isinstance(state, Understood | Mend | _Slot | _Choosing | Nothing) and len(text.split()) <= SHORT_TELLING
    if short and (gives_up(text) or lives_on(text)) and not TURNED_DOWN.search(text) and not asks(text):
        # Said of how it is with them; it answers nothing, and nothing of it is put down to the employer.
        return to(state, Say("rejection.gives_up" if gives_up(text) else "rejection.lives_on"))
    if isinstance(state, _Slot) and is_ahead(text) and not not_yet(text):
        # An interview that comes is no answer to a question about the no; with its date it goes first.
        return to(state, Enter("interview", text=text))
    if (placed := put_in_place(state, text, context)) is not None:
        return _with_advice(state, placed, context)
    if (about_it := _about_advice(state, text, context)) is not None:
        return about_it
    if (told := _written_before(state, text, context)) is not None:
        return told
    if (ahead := _still_ahead(state, text, context)) is not None:
        return ahead
    return _with_advice(state, correct(state, text, context), context)


def _written_before(state: State, text: str, context: Context) -> Turn | None:
    """They have written already, and say so at a question of a case that nothing was sent in yet."""
    if not isinstance(state, Understood | Mend | _Slot | _Choosing | Nothing) or isinstance(state, Someone) or asks(text):
        return None
    case = open_case(state.case, context)
    if case is None or case.phase not in ("account", "asking") or TURNED_DOWN.search(text):
        return None
    told = earlier(text, context, silent=case.told == "silence")
    if told is None or (case.told != "silence" and case.chased_on is not None):
        return None
    known = written_before(settle(case, "understood"), told, context)
    return go_on(known, context, Say(f"rejection.written_{'twice' if _twice(known) else 'once'}"))


def _twice(case: Case) -> bool:
    return case.chased_on is not None or case.status_asked > 1


def _still_ahead(state: State, text: str, context: Context) -> Turn | None:
    """What was taken for a rejection is an interview to come: the case is dropped, and what was told of it goes along."""
    case = next((c for c in context.cases if c.id == getattr(state, "case", "")), None)
    if case is None or case.phase not in ("account", "resting", "asking") or case.asked_on is not None or not not_yet(text):
        return None
    return to(WhatNext(), Enter("interview_ahead", text=text, values={"instead": case.id}, replace=True))


def _volunteer(state: State, text: str, context: Context) -> Turn | None:
    """Something not asked just now; where it changes the strategy, the new one is said. A feeling is heard at any question."""
    hot = isinstance(state, _Slot) and heat_of(text, context) in ("H2", "H3")
    if hot and isinstance(state, _Slot) and (case := open_case(state.case, context)) is not None:
        return _felt(case, text, context)
    return _with_advice(state, volunteer(state, text, context), context)


def _with_advice(state: State, found: Turn | None, context: Context) -> Turn | None:
    if found is None:
        return None
    kept = next((e.record for e in found.effects if isinstance(e, Keep) and isinstance(e.record, Case)), None)
    if kept is None or kept.id != getattr(state, "case", ""):
        # Nothing was changed, or it was another case that was put right.
        return found
    drafts = tuple(e for e in found.effects if isinstance(e, Keep) and e.record != kept)
    if isinstance(state, Understood | Mend):
        heard = tuple(e for e in found.effects if isinstance(e, Say) and e.line in UNFAIR_HEARD)
        # The list that stands there is the news: it is said once, as it is now.
        said = heard or (Say("rejection.put_right_short"),)
        return to(Understood(case=kept.id, facts=facts(kept)), keep(kept, context), *drafts, *said)
    if isinstance(state, Advised | Awaited | Hold | Nothing | _Slot):
        return go_on(kept, context, *drafts, *(e for e in found.effects if isinstance(e, Say)))
    return found


def _anew(state: State, context: Context) -> State:
    """A question that waited underneath, with what has been put right meanwhile."""
    case = next((c for c in context.cases if c.id == getattr(state, "case", "")), None)
    if case is None:
        return state
    if isinstance(state, _Slot):
        return state.model_copy(update={"about": about(case)})
    if isinstance(state, Understood):
        return state.model_copy(update={"facts": facts(case)})
    if isinstance(state, Advised):
        now = advise(case, context).state
        return now if isinstance(now, Advised) else state
    return state


FLOW = Flow(
    name="rejection",
    states=(
        Account, Understood, Mend, Told, Stage, Heard, Interviewed, Met, Rapport, Promised, Wants, Advised, Awaited, Hold, Unfair,
        Nothing, Different, Someone, Sure,
    ),
    begin=begin,
    step=step,
    correct=_correct,
    volunteer=_volunteer,
    anew=_anew,
    commands=("rejected", "rejection"),
    lines=(
        *(f"rejection.sorry_h{n}" for n in range(4)),
        *(f"strategy.modifier.{m}" for m in
          ("g5", "no_address", "only_number", "no_reply", "asked", "stage_early", "stage_final", "filled", "overruled",
           "own_company", "internal")),
    ),
)  # fmt: skip
