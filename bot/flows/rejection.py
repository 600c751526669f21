"""What happened, and what to do about it: the account, what was understood, the few questions left, and the strategy.

`go_on` (in `_missing`) is the one place that knows what comes next for a case: it looks at the case alone, so that leaving,
coming back and a crash all end at the right question. What the account answered is not asked again; what was skipped is not
either.
"""

from __future__ import annotations

import re
from datetime import timedelta

from bot.context import Context
from bot.effects import Effect, Enter, Forget, Keep, Remind, Remove, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.felt import feeling
from bot.flow import Flow, Way
from bot.flows._advice import advise
from bot.flows._amend import NOTICE_GIVEN, correct, put_in_place, volunteer, without_harm
from bot.flows._case import UNFAIR_HEARD, about, facts, keep, open_case, settle, unfair_heard
from bot.flows._choosing import SHORT_TELLING, about_advice, at_advice
from bot.flows._missing import at_slot, feel, felt, go_on
from bot.flows._offer import OFFERED, good_news
from bot.flows._rejection import (
    Account,
    Advised,
    Awaited,
    Choosing,
    Different,
    Heard,
    Hold,
    Interviewed,
    Mend,
    Met,
    Nothing,
    Promised,
    Rapport,
    Slot,
    Someone,
    Stage,
    Sure,
    Told,
    Understood,
    Unfair,
    Wants,
)
from bot.flows.home import NEXT, WhatNext, tells
from bot.heard.ahead import is_ahead, is_open, not_yet, wanted_again, was_today
from bot.heard.already import ASKED_BEFORE, earlier, times_written, written_before
from bot.heard.beside import asks
from bot.heard.confirmed import names_it, said_right, with_their_names
from bot.heard.days import DAYS, NUMBERS, interviewed
from bot.heard.harassed import HARASSED
from bot.heard.how_they_are import felt_line, gives_up, heat_of, lives_on
from bot.heard.taken_back import WITHDRAWN, gave_notice
from bot.heard.telling import is_notice, quiet_for, read
from bot.heard.theirs import TURNED_DOWN
from bot.heard.two_at_once import many_noes, no_and_ahead, no_and_offer, only_one, several, theirs_after_all, two_noes
from bot.heard.unfair import unfair
from bot.late import late
from bot.records import Case
from bot.state import State

_SINCE = late(
    r"\b(?:interview|met|saw them|trial|went in|spoke)\b.{0,60}?\b(\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten) "
    r"(day|week|month)s? ago\b"
)
"""When the interview was, in a telling of silence."""
_CORRECTED = late(r"\s*(?:no|not|actually|wrong|sorry|wait)\b", re.IGNORECASE)
FIFTH, MONTH = 5, timedelta(days=30)
"""The fifth rejection within this time: support is offered (N17)."""


def begin(way: Way, context: Context) -> Turn:
    """A new telling, or on with the case that is named."""
    if way.values.get("case"):
        case = open_case(way.values["case"], context)
        if case is not None:
            return go_on(case, context)
    if way.text.strip():
        return _told(way.text, context, offer=way.values.get("offer", ""))
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
        case Slot(), Chose() | Said():
            return at_slot(state, event, context)
    return at_advice(state, event, context)


# --- the account -------------------------------------------------------------------------------------------------------


def _told(text: str, context: Context, *, offer: str = "") -> Turn:
    """A telling read, and its case begun; `offer` is what is known already of an offer."""
    if is_ahead(text) and (is_notice(text) or no_and_ahead(text) is None):
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
        # A no told beside good news is noted; nobody condoles in the breath that congratulates.
        told = (Say("rejection.beside_good_news") if e in _CONDOLED else e for e in turn.effects)
        return Turn(turn.state, (*good_news(mixed[1], "", context), *told))
    if not is_notice(text) and (many := many_noes(text, context)):
        return _one_by_one(many, context)
    if not is_notice(text) and (both := two_noes(text, context)) is not None:
        first = _told(both[0], context)
        another = Case(id=context.new_id("case"), opened=context.now - timedelta(seconds=1))
        another = settle(read(another, both[1], context), NEXT, account=both[1], updated=another.opened)
        said = tuple(e for e in first.effects if e != Say("rejection.one_at_a_time"))
        return Turn(first.state, (*said, Keep(another), Say("rejection.then_the_other", {"about": about(another)})))
    blank = Case(id=context.new_id("case"), opened=context.now)
    if offer:
        blank = blank.model_copy(update={"offer": offer})
    notice = is_notice(text)
    case = read(blank, text, context)
    case = case.model_copy(update={"notice" if notice else "account": text})
    if case.told == "silence" and case.interviewed_on is None and (since := _SINCE.search(text.lower())):
        days = DAYS[since[2]] * (int(since[1]) if since[1].isdigit() else NUMBERS[since[1]])
        case = case.model_copy(update={"interviewed_on": context.now.date() - timedelta(days=min(days, 3000))})
    elif case.told == "silence" and case.interviewed_on is None and (day := interviewed(text, context)) is not None:
        case = case.model_copy(update={"interviewed_on": day})
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
    turn = _begun(feel(case, text, context), context, undecided=undecided)
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


_CONDOLED = tuple(Say(f"rejection.{line}") for line in ("sorry", "sorry_h0", "sorry_h1", "sorry_silence"))


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
    if case.offer == WITHDRAWN and gave_notice(case.account):
        case, opening = settle(case, NOTICE_GIVEN), (*opening, Say("rejection.notice_given"))
    if not known or HARASSED in case.settled:
        return go_on(settle(case, "understood"), context, *opening)
    return to(Understood(case=case.id, facts=known), keep(case, context), *opening)


def _letter(context: Context) -> tuple[Effect, ...]:
    """What they wrote to themselves for such a day, brought back on it."""
    letter = next((c.again_letter for c in context.cases if c.again_letter), "")
    return (Say("rejection.letter", {"words": letter}),) if letter else ()


def _mended(case: Case, text: str, context: Context, *, strict: bool) -> Turn | None:
    rest = said_right(text) if strict else None
    if rest is not None and not names_it(rest):
        # What stands there is right; what is said besides is put beside it, and takes nothing away.
        mended = feel(read(case, rest, context), rest, context) if rest else case
        news = tuple(line for line in facts(mended) if line not in facts(case))
        return go_on(settle(mended, "understood"), context, *((Say("rejection.noted", {"facts": news}),) if news else ()))
    mended = feel(read(case, text, context, corrected=True), text, context)
    if strict:
        mended = with_their_names(case, mended, text)
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


# --- said in passing ---------------------------------------------------------------------------------------------------


def _correct(state: State, text: str, context: Context) -> Turn | None:
    """A correction in passing; where it changes the strategy, the new one is said."""
    if isinstance(state, Account) and unfair(text):
        return _told(text, context)
    short = isinstance(state, Understood | Mend | Slot | Choosing | Nothing) and len(text.split()) <= SHORT_TELLING
    if short and (gives_up(text) or lives_on(text)) and not TURNED_DOWN.search(text) and not asks(text):
        # Said of how it is with them; it answers nothing, and nothing of it is put down to the employer.
        return to(state, Say("rejection.gives_up" if gives_up(text) else "rejection.lives_on"))
    if isinstance(state, Slot | Understood) and feeling(text) == "not_by_phone" and (dreads := open_case(state.case, context)):
        # A fear of the phone is no answer to what was asked, and is minded in all that follows.
        spared = dreads.model_copy(update={"overruled": tuple(dict.fromkeys((*dreads.overruled, "channel:email")))})
        if isinstance(state, Understood):
            return to(state, keep(spared, context), Say("feeling.not_by_phone"))
        return go_on(spared, context, Say("feeling.not_by_phone"))
    if isinstance(state, Slot) and is_ahead(text) and not not_yet(text) and not wanted_again(text):
        # An interview that comes is no answer to a question about the no; with its date it goes first.
        return to(state, Enter("interview", text=text))
    if (placed := put_in_place(state, text, context)) is not None:
        return _with_advice(state, placed, context)
    if (about_it := about_advice(state, text, context)) is not None:
        return about_it
    if (told := _written_before(state, text, context)) is not None:
        return told
    if (ahead := _still_ahead(state, text, context)) is not None:
        return ahead
    if (whole := _one_after_all(state, text, context)) is not None:
        return whole
    if isinstance(state, Unfair) and (unharmed := without_harm(context.case(state.case), text)) is not None:
        return go_on(unharmed, context, Say("rejection.put_right_short"))
    return _with_advice(state, correct(state, text, context), context)


def _written_before(state: State, text: str, context: Context) -> Turn | None:
    """They have written already, and say so at a question of a case that nothing was sent in yet."""
    if not isinstance(state, Understood | Mend | Slot | Choosing | Nothing) or isinstance(state, Someone) or asks(text):
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


def _one_after_all(state: State, text: str, context: Context) -> Turn | None:
    """What was kept apart as a second rejection was told of the first one: it is put back where it belongs."""
    own = open_case(state.case, context) if isinstance(state, Understood | Mend | Slot) else None
    if own is None or own.phase != "account" or not only_one(text):
        return None
    apart = [c for c in context.cases if NEXT in c.settled and c.phase == "account" and abs(c.opened - own.opened) <= AT_ONCE]
    if not apart:
        return None
    told = " ".join((own.account, *(c.account for c in sorted(apart, key=lambda c: c.opened, reverse=True))))
    whole = feel(read(own, told, context), told, context).model_copy(update={"account": told})
    gone = tuple(effect for c in apart for effect in (Forget(case=c.id), Remove("case", c.id)))
    return to(Understood(case=own.id, facts=facts(whole)), keep(whole, context), *gone, Say("rejection.one_after_all"))


AT_ONCE = timedelta(minutes=1)
"""Between cases that were begun by one telling."""


def _still_ahead(state: State, text: str, context: Context) -> Turn | None:
    """What was taken for a rejection is an interview to come: the case is dropped, and what was told of it goes along."""
    case = next((c for c in context.cases if c.id == getattr(state, "case", "")), None)
    if case is None or case.phase not in ("account", "resting", "asking") or case.asked_on is not None or not not_yet(text):
        return None
    return to(WhatNext(), Enter("interview_ahead", text=text, values={"instead": case.id}, replace=True))


def _volunteer(state: State, text: str, context: Context) -> Turn | None:
    """Something not asked just now; where it changes the strategy, the new one is said. A feeling is heard at any question."""
    hot = isinstance(state, Slot) and heat_of(text, context) in ("H2", "H3")
    if hot and isinstance(state, Slot) and (case := open_case(state.case, context)) is not None:
        return felt(case, text, context)
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
    if isinstance(state, Advised | Awaited | Hold | Nothing | Slot):
        return go_on(kept, context, *drafts, *(e for e in found.effects if isinstance(e, Say)))
    return found


def _anew(state: State, context: Context) -> State:
    """A question that waited underneath, with what has been put right meanwhile."""
    case = next((c for c in context.cases if c.id == getattr(state, "case", "")), None)
    if case is None:
        return state
    if isinstance(state, Slot):
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
