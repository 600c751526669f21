"""When a nudge may ring: pure, a zone in, instants out (`nudges.md`).

Theory of operation
-------------------
1. A flow asks with `Remind(kind, case, at)`. `set_nudge` makes the record: the table's row gives the delay, `at` the moment
   that it counts from (a call, an interview, the end of a gate); where the person picked the time (`chosen`), `at` is the time.
   Quiet hours and weekends move it at once, so that "what is coming" shows the true hour. A nudge that could only come too
   late is not set.
2. The clock wakes at the earliest `due` and asks `may_ring`: now, not yet (`Hold`, until when, by which rule), or never
   (`Expire`, by which rule). Everything is asked again at that moment, since settings, caps and silence may have changed.
3. `plan` does for all waiting nudges of one person what the clock will do if nothing else happens.

Restraint, in the order of asking: care (R1 or more cancels all; only the check-in that the person allowed rings), opt-in, kind
switched off, silence after two ignored ones, the moment passed, too early, paused, quiet hours, weekends, the caps (halved
after an ignored one), and a more urgent nudge on the same day.

Times are wall-clock times in the person's zone: `bot.coaching.working_days.local` moves a skipped hour forward and takes the
first of a repeated one. Everything else is an instant.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from bot.coaching.working_days import add_working_days, into_working_hours, is_working_day, local
from bot.effects import Remind
from bot.records import Nudge, Person

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
TEN, ELEVEN, FIVE_PM = time(10), time(11), time(17)

IGNORED_AFTER = timedelta(hours=12)
"""A nudge that rang this long ago, with no sign of the person since, was ignored."""
WEEK = 7


@dataclass(frozen=True, slots=True)
class Moment:
    """When, counted from the trigger: after calendar `days` or `working` days at a local hour, or after an elapsed time.
    `days` may be negative (before a call). `latest`: this hour on the same day at the latest."""

    days: int = 0
    working: int = 0
    at: time | None = None
    after: timedelta = timedelta()
    latest: time | None = None


Rank = Literal[0, 1, 2, 3, 4, 5, 9]


@dataclass(frozen=True, slots=True)
class Kind:
    """One row of the table of `nudges.md`.

    `moments`: one for each time that it may ring for a case; their number is the cap. `trigger` names what sets it, and is
    the heading of the reason in the list of what is coming. `buttons` are its option ids, beside Snooze and Off.
    `ahead`: it must ring before its trigger's moment. `booked`: tied to an event that was booked, so weekends count.
    `daytime`: dropped, not moved, where its hour is a quiet one. `recipient`: only in the recipient's working hours."""

    trigger: str
    moments: tuple[Moment, ...]
    buttons: tuple[str, ...]
    rank: Rank = 9
    lasts: timedelta = 2 * DAY
    ahead: bool = False
    booked: bool = False
    daytime: bool = False
    recipient: bool = False
    weekly: bool = False
    exempt: bool = False
    """Outside the caps."""


KINDS: dict[str, Kind] = {
    "N1": Kind("intake_hot", (Moment(days=1, at=TEN),), ("talk", "rest", "review")),
    "N2": Kind("draft_held", (Moment(after=24 * HOUR),), ("send", "edit", "drop"), rank=3,
               recipient=True),
    "N3": Kind("not_sent", (Moment(after=20 * HOUR),), ("open", "skip"), lasts=4 * HOUR, daytime=True),
    "N4": Kind("review_unfinished", (Moment(days=2, at=TEN),), ("start", "skip")),
    "N5": Kind("status_date", (Moment(working=2, at=TEN), Moment(working=7, at=TEN)), ("open", "heard_back"),
               rank=4, lasts=3 * DAY),
    "N6": Kind("request_sent", (Moment(working=5, at=TEN),), ("chase", "close"), rank=4, lasts=3 * DAY),
    "N7": Kind("chase_sent", (Moment(working=5, at=TEN),), ("close", "wait"), lasts=3 * DAY),
    "N8": Kind("call_booked", (Moment(days=-1, at=FIVE_PM), Moment(after=-HOUR / 2)), ("start", "skip"), rank=1,
               ahead=True, booked=True, exempt=True),
    "N9": Kind("call_ended", (Moment(after=HOUR / 3),), ("log", "later"), rank=2, lasts=DAY, booked=True),
    "N10": Kind("feedback_logged", (Moment(after=3 * HOUR, latest=FIVE_PM),), ("open", "done"), rank=5,
                lasts=3 * HOUR),
    "N11": Kind("harsh_feedback", (Moment(days=1, at=ELEVEN),), ("sort", "leave")),
    "N12": Kind("plan_cue", (Moment(),), ("did", "adjust", "drop"), lasts=DAY / 2, weekly=True),
    "N13": Kind("break_ends", (Moment(at=TEN),), ("yes", "longer")),
    "N14": Kind("next_interview", (Moment(days=-3, at=FIVE_PM), Moment(days=-1, at=FIVE_PM)), ("open", "skip"),
                ahead=True, booked=True),
    "N15": Kind("interview_ended", (Moment(after=2 * HOUR),), ("log", "skip"), lasts=DAY, booked=True),
    "N16": Kind("warm_ending", (Moment(days=2, at=TEN), Moment(days=90, at=TEN)), ("draft", "no"),
                lasts=7 * DAY),
    "N17": Kind("fifth_rejection", (Moment(days=1, at=ELEVEN),), ("talk", "no")),
    "C1": Kind("check_in_allowed", (Moment(days=1, at=TEN),), (), rank=0, exempt=True),
}  # fmt: skip
"""N1 to N17, and C1: the one check-in that a person allows while coaching is stopped for care."""

OF_THEIR_DOING = frozenset("N2 N4 N6 N7 N8 N9 N12 N13 N14 N15 N16".split())
"""Kinds that follow something that the person did or booked: when one of these is set, whether reminders are welcome is asked
again, once, of who has not answered it. The others come by themselves."""

LATER_TODAY = 3 * HOUR

_OUT = ("sending", "sent", "unknown")
"""It rang, and nothing is known yet of an answer."""


# --- what may happen to a nudge ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ring:
    """It may ring now."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Not before `until` (an instant, UTC); `rule` says why: early, paused, quiet, weekend, day_cap, week_cap, halved or
    priority."""

    until: datetime
    rule: str


@dataclass(frozen=True, slots=True)
class Expire:
    """Never; `rule` says why: care, not_opted_in, off, silent, passed, or the rule that kept it until it was too late."""

    rule: str


@dataclass(frozen=True, slots=True)
class Rang:
    """One nudge that rang: what, when (UTC), and whether the person gave a sign of life before the next, or within half a day.
    `echo`: the person had put it off to then, so that this ring takes no place in the caps; the first one did."""

    kind: str
    at: datetime
    ignored: bool = False
    echo: bool = False


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a person set. Times are local; `zone` an IANA name, empty for UTC."""

    zone: str = ""
    allowed: bool | None = None
    quiet_from: time = time(20)
    quiet_until: time = time(9)
    weekends: bool = False
    most_a_day: int = 1
    most_a_week: int = 3
    off: frozenset[str] = frozenset()
    paused_until: datetime | None = None
    in_care: bool = False

    @classmethod
    def of(cls, person: Person) -> Preferences:
        return cls(
            zone=person.zone,
            allowed=person.nudges,
            quiet_from=person.quiet_from,
            quiet_until=person.quiet_until,
            weekends=person.weekends,
            most_a_day=person.most_a_day,
            most_a_week=person.most_a_week,
            off=frozenset(person.off),
            paused_until=person.paused_until,
            in_care=person.in_care,
        )

    @property
    def here(self) -> tzinfo:
        return zone_of(self.zone)

    def quiet(self, at: time) -> bool:
        """Whether a local time lies in the quiet hours; equal ends mean that there are none."""
        start, end = self.quiet_from, self.quiet_until
        if start == end:
            return False
        return start <= at < end if start < end else at >= start or at < end


@lru_cache(maxsize=1024)
def zone_of(name: str) -> tzinfo:
    """The zone of an IANA name; UTC for an empty one or one that this machine does not know."""
    try:
        return ZoneInfo(name or "UTC")
    except (KeyError, ValueError, OSError):
        return UTC


def history_of(nudges: Iterable[Nudge], seen: datetime | None, now: datetime) -> tuple[Rang, ...]:
    """What rang, oldest first. `seen` is when the person last did something: a nudge is ignored where half a day passed
    in silence, and whoever comes back ends the silence."""
    rung = sorted((n for n in nudges if n.rang is not None and n.status != "failed"), key=_rang_at)
    found = []
    for n in rung:
        at = _rang_at(n)
        silent = n.status == "ignored" or (n.status in _OUT and now - at >= IGNORED_AFTER)
        unseen = seen is None or seen <= at
        found.append(Rang(n.kind, at, silent and unseen, n.snoozed > 0))
    return tuple(found)


def _rang_at(nudge: Nudge) -> datetime:
    assert nudge.rang is not None
    return nudge.rang


def ignored_running(history: Sequence[Rang]) -> int:
    """How many of the last nudges, running, were ignored."""
    count = 0
    for rang in reversed(history):
        if KINDS[rang.kind].exempt:
            continue  # N8 asks for nothing
        if not rang.ignored:
            break
        count += 1
    return count


# --- setting ----------------------------------------------------------------------------------------------------------


def set_nudge(remind: Remind, person: Person, now: datetime, nudges: tuple[Nudge, ...], id: str) -> Nudge | None:
    """The record for one `Remind`. `now` is aware; `id` is used for a new one; a waiting nudge of the same (kind, case,
    occurrence) is replaced under its own id.

    `None` where there is to be none: the person said no to nudges or to this kind, care is in force, it has rung for this
    case already, the table knows no such occurrence, or its moment has passed. Raises KeyError for an unknown kind."""
    kind = KINDS[remind.kind]
    prefs = Preferences.of(person)
    if prefs.allowed is False or remind.kind in prefs.off or (prefs.in_care and remind.kind != "C1"):
        return None
    occurrence = remind.occurrence
    alike = [n for n in nudges if (n.kind, n.case) == (remind.kind, remind.case)]
    rung = {n.occurrence for n in alike if n.status not in ("waiting", "cancelled")}
    if remind.chosen or kind.weekly:
        while occurrence in rung:
            occurrence += 1
    elif not 1 <= occurrence <= len(kind.moments):
        return None
    elif kind.ahead and remind.at is not None:
        # A call that was moved is another call: what rang for the old hour does not count for the new one.
        other = {n.occurrence for n in alike if n.anchor is not None and n.anchor != remind.at}
        while occurrence in rung & other:
            occurrence += len(kind.moments)
    if occurrence in rung:
        return None
    due, rule = _due(kind, remind, occurrence, prefs, now)
    if due is None:
        return None
    if kind.weekly:
        last = max((n.rang for n in alike if n.rang is not None), default=None)
        if last is not None and due < last + WEEK * DAY:
            due, rule = placed(_days_later(last, WEEK, prefs.here), remind.chosen, kind, prefs)
    expires = _expires(kind, remind, due)
    if expires <= due or expires <= now:
        return None
    same = next((n for n in alike if n.status == "waiting" and n.occurrence == occurrence), None)
    return Nudge(
        id=same.id if same else id,
        kind=remind.kind,
        case=remind.case,
        occurrence=occurrence,
        due=due.astimezone(UTC),
        zone=person.zone or "UTC",
        expires=expires.astimezone(UTC),
        priority=kind.rank,
        chosen=remind.chosen,
        asked=now.astimezone(UTC),
        values=dict(remind.values),
        anchor=remind.at.astimezone(UTC) if remind.at else None,
        held=rule,
    )


def _due(kind: Kind, remind: Remind, occurrence: int, prefs: Preferences, now: datetime) -> tuple[datetime | None, str]:
    """When it is due, and the rule that moved it; None where its moment has passed or cannot be."""
    here = prefs.here
    moment = kind.moments[(occurrence - 1) % len(kind.moments)]
    if (remind.chosen and remind.at is not None) or (kind.recipient and remind.at is not None):
        due = remind.at
    else:
        due = _counted(moment, (remind.at or now).astimezone(here), here)
    if moment.latest and not remind.chosen:
        start = (remind.at or now).astimezone(here)
        latest = local(start.date(), moment.latest, here)
        due = min(due.astimezone(UTC), latest.astimezone(UTC))
        if due <= now:
            return None, "passed"
    if kind.recipient:
        due = into_working_hours(due, here)
    if kind.daytime and not remind.chosen and prefs.quiet(due.astimezone(here).time()):
        return None, "daytime"
    if kind.ahead and due <= now:
        return None, "passed"
    at, rule = placed(due, remind.chosen, kind, prefs)
    return at, rule


def _counted(moment: Moment, start: datetime, here: tzinfo) -> datetime:
    """The moment counted from `start`, which is local."""
    if moment.working:
        return local(add_working_days(start.date(), moment.working), moment.at or start.time(), here)
    if moment.days or moment.at:
        return local(start.date() + timedelta(days=moment.days), moment.at or start.time(), here)
    return start.astimezone(UTC) + moment.after


def _days_later(start: datetime, days: int, here: tzinfo) -> datetime:
    at = start.astimezone(here)
    return local(at.date() + timedelta(days=days), at.time(), here)


def _expires(kind: Kind, remind: Remind, due: datetime) -> datetime:
    if kind.ahead and remind.at is not None and not remind.chosen:
        return remind.at
    return due + kind.lasts


def placed(due: datetime, chosen: bool, kind: Kind, prefs: Preferences) -> tuple[datetime, str]:
    """`due` moved out of quiet hours and weekends, and the rule that moved it ("" where none did). UTC."""
    here = prefs.here
    due, rule = due.astimezone(UTC), ""
    # Monday's quiet hours can begin where Sunday's end, so both are looked at until neither moves it.
    for _ in range(16):
        at = due.astimezone(here)
        if prefs.quiet(at.time()):
            due, rule = _quiet_ends(at, prefs, here), "quiet"
        elif not (is_working_day(at.date()) or prefs.weekends or chosen or kind.booked):
            day = at.date() + timedelta(days=7 - at.weekday())
            due, rule = local(day, at.time(), here).astimezone(UTC), "weekend"
        else:
            break
    return due, rule


def _quiet_ends(at: datetime, prefs: Preferences, here: tzinfo) -> datetime:
    """The first instant after `at` that is not quiet."""
    end = local(at.date(), prefs.quiet_until, here)
    if end.astimezone(UTC) <= at.astimezone(UTC):
        end = local(at.date() + timedelta(days=1), prefs.quiet_until, here)
    return end.astimezone(UTC)


# --- ringing ----------------------------------------------------------------------------------------------------------


def may_ring(
    nudge: Nudge,
    prefs: Preferences,
    history: Sequence[Rang],
    now: datetime,
    others: Iterable[Nudge] = (),
) -> Ring | Hold | Expire:
    """Whether `nudge` may ring at `now`, given what rang before and the person's `others` that wait. Pure and total."""
    kind = KINDS[nudge.kind]
    care = nudge.kind == "C1"
    if prefs.in_care != care:
        return Expire("care")
    if not care:
        if prefs.allowed is False or (prefs.allowed is None and not nudge.chosen):
            return Expire("not_opted_in")
        if nudge.kind in prefs.off:
            return Expire("off")
        if ignored_running(history) >= 2:
            return Expire("silent")
    now = now.astimezone(UTC)
    if now >= nudge.expires:
        return Expire(nudge.held if nudge.held not in ("", "snoozed") else "passed")
    if now < nudge.due:
        return Hold(nudge.due.astimezone(UTC), "early")
    until, rule = _withheld(nudge, kind, prefs, history, now, others)
    if until is None:
        return Ring()
    if until >= nudge.expires:
        return Expire(rule)
    return Hold(until, rule)


def _withheld(
    nudge: Nudge, kind: Kind, prefs: Preferences, history: Sequence[Rang], now: datetime, others: Iterable[Nudge]
) -> tuple[datetime | None, str]:
    """Until when the restraint withholds a nudge that is due, and by which rule; None where it does not."""
    here = prefs.here
    if prefs.paused_until is not None and now < prefs.paused_until and nudge.kind != "C1":
        return placed(prefs.paused_until, nudge.chosen, kind, prefs)[0], "paused"
    free, rule = placed(now, nudge.chosen, kind, prefs)
    if rule:
        return free, rule
    today = now.astimezone(here).date()
    if kind.exempt:
        rung = [r for r in history if r.kind == nudge.kind and r.at.astimezone(here).date() == today]
        if len(rung) >= 2:
            return _day_begins(today + timedelta(days=1), nudge, kind, prefs), "day_cap"
        return None, ""
    if nudge.snoozed:
        return None, ""  # the person asked for this very ring
    counted = [r.at.astimezone(here).date() for r in history if not KINDS[r.kind].exempt and not r.echo]
    # Silence makes us speak half as often; it takes back nothing that was asked for at that hour.
    free_day, rule = _first_free_day(counted, today, prefs, 0 if nudge.chosen else ignored_running(history))
    if free_day > today:
        return _day_begins(free_day, nudge, kind, prefs), rule
    for other in others:
        if other.id != nudge.id and _goes_first(other, nudge, prefs, now, today):
            return _day_begins(today + timedelta(days=1), nudge, kind, prefs), "priority"
    return None, ""


def _first_free_day(counted: Sequence[date], today: date, prefs: Preferences, ignored: int) -> tuple[date, str]:
    """The first day on which the caps leave room. Once ignored is half as often: as many in two days as otherwise in one,
    as many in two weeks as otherwise in one. A week is any seven days running."""
    stretch = 2 if ignored else 1
    day, rule = today, ""
    limits = [
        (stretch, prefs.most_a_day, "halved" if ignored else "day_cap"),
        (WEEK * stretch, prefs.most_a_week, "halved" if ignored else "week_cap"),
    ]
    while True:
        for length, most, name in limits:
            if most < 1:
                return date.max - timedelta(days=800), name
            window = sorted(d for d in counted if 0 <= (day - d).days < length)
            if len(window) >= most:
                # Room comes when enough of the window's first ones have left it.
                day, rule = window[len(window) - most] + timedelta(days=length), name
                break
        else:
            return day, rule


def _day_begins(day: date, nudge: Nudge, kind: Kind, prefs: Preferences) -> datetime:
    """The nudge's own local hour on `day`, out of quiet hours and weekends."""
    here = prefs.here
    return placed(local(day, nudge.due.astimezone(here).time(), here), nudge.chosen, kind, prefs)[0]


def _goes_first(other: Nudge, nudge: Nudge, prefs: Preferences, now: datetime, today: date) -> bool:
    """Whether `other` is due on the same day and outranks `nudge` there, the day having room for one of them only."""
    kind = KINDS[other.kind]
    if other.status != "waiting" or kind.exempt or other.kind in prefs.off or other.expires <= now or prefs.most_a_day > 1:
        return False
    if other.due.astimezone(prefs.here).date() > today or other.snoozed:
        return False
    ours, theirs = KINDS[nudge.kind].rank, kind.rank
    if ours == theirs and other.chosen != nudge.chosen:
        return other.chosen  # what we thought of waits for what was asked for, the whole day
    if ours == theirs:
        return other.due <= now and (other.due, other.id) < (nudge.due, nudge.id)
    return theirs < ours


@dataclass(frozen=True, slots=True)
class Rung:
    """What became of a nudge whose hour had come: the planner's answer, and every nudge that it changed."""

    answer: Ring | Hold | Expire
    changed: tuple[Nudge, ...]


def ring(nudge: Nudge, prefs: Preferences, nudges: Iterable[Nudge], seen: datetime | None, now: datetime) -> Rung:
    """Decide over a nudge that is due, among all of the person's `nudges`. `seen` is when the person last did something.

    What rings is "sending" until the platform has it. What is withheld waits for its next chance. What may never ring is
    "expired", and "cancelled" where care, the person's own settings or their silence ended it; silence ends all that wait."""
    every = tuple(nudges)
    now = now.astimezone(UTC)
    changed = {n.id: n for n in marked(every, seen, now)}
    answer = may_ring(nudge, prefs, history_of(every, seen, now), now, every)
    if isinstance(answer, Ring):
        changed[nudge.id] = nudge.model_copy(update={"status": "sending", "rang": now})
    elif isinstance(answer, Hold):
        changed[nudge.id] = nudge.model_copy(update={"due": answer.until, "held": answer.rule})
    else:
        ended = "cancelled" if answer.rule in ("care", "not_opted_in", "off", "silent") else "expired"
        changed[nudge.id] = nudge.model_copy(update={"status": ended, "held": answer.rule})
        if answer.rule == "silent":
            for other in every:
                if other.status == "waiting" and not KINDS[other.kind].exempt:
                    changed[other.id] = other.model_copy(update={"status": "cancelled", "held": "silent"})
    return Rung(answer, tuple(changed.values()))


def sendable_until(nudge: Nudge, prefs: Preferences, now: datetime) -> datetime:
    """Until when a nudge that rings at `now` may still go out, if the platform keeps it waiting: its own end, or the quiet
    hours, whichever comes first. UTC."""
    here = prefs.here
    ends = nudge.expires.astimezone(UTC)
    if prefs.quiet_from == prefs.quiet_until:
        return ends
    for days in (0, 1):
        quiet = local(now.astimezone(here).date() + timedelta(days=days), prefs.quiet_from, here).astimezone(UTC)
        if quiet > now:
            return min(ends, quiet)
    return ends


def in_order(nudges: Iterable[Nudge]) -> list[Nudge]:
    """The order in which nudges that are due at once are looked at: the most urgent first."""
    return sorted(nudges, key=lambda n: (KINDS[n.kind].rank, n.due, n.id))


# --- what is coming ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Coming:
    """One waiting nudge, with when it will ring if nothing else happens, and the rule that moved it; or, `at` None, the
    rule by which it will not."""

    nudge: Nudge
    at: datetime | None
    rule: str = ""


@dataclass(slots=True)
class _Course:
    nudge: Nudge
    rule: str = field(default="")


def plan(nudges: Iterable[Nudge], prefs: Preferences, history: Sequence[Rang], now: datetime) -> tuple[Coming, ...]:
    """What will ring and when, earliest first, then what will not. It supposes that the person answers each one."""
    now = now.astimezone(UTC)
    waiting = {n.id: _Course(n, n.held) for n in nudges if n.status == "waiting"}
    told = list(history)
    done: list[Coming] = []
    at = now
    while waiting:
        at = max(at, min(c.nudge.due for c in waiting.values()))
        for nudge in in_order(c.nudge for c in waiting.values() if c.nudge.due <= at):
            answer = may_ring(nudge, prefs, told, at, [c.nudge for c in waiting.values()])
            course = waiting[nudge.id]
            if isinstance(answer, Ring):
                told.append(Rang(nudge.kind, at))
                done.append(Coming(nudge, at, course.rule))
                del waiting[nudge.id]
            elif isinstance(answer, Expire):
                done.append(Coming(nudge, None, answer.rule))
                del waiting[nudge.id]
            else:
                course.nudge = course.nudge.model_copy(update={"due": answer.until})
                course.rule = answer.rule
    return tuple(sorted(done, key=lambda c: (c.at is None, c.at or c.nudge.due, c.nudge.id)))


# --- what a person does with one --------------------------------------------------------------------------------------


def snooze_until(how: str, now: datetime, prefs: Preferences) -> datetime | None:
    """When "later_today" or "tomorrow" (its morning) is; None for "later_today" where the quiet hours begin first."""
    here = prefs.here
    at = now.astimezone(here)
    if how == "later_today":
        later = (now.astimezone(UTC) + LATER_TODAY).astimezone(here)
        return None if prefs.quiet(later.time()) or later.date() != at.date() else later
    return local(at.date() + timedelta(days=1), TEN, here)


def snooze(nudge: Nudge, until: datetime, prefs: Preferences, nudges: Iterable[Nudge], id: str) -> tuple[Nudge, Nudge]:
    """The nudge that rang, noted as put off, and the one that takes its place at `until` (out of quiet hours) under `id`.
    That one takes no further place in the caps: the person asked for it."""
    kind = KINDS[nudge.kind]
    due, _ = placed(until, True, kind, prefs)
    taken = {n.occurrence for n in nudges if (n.kind, n.case) == (nudge.kind, nudge.case)}
    occurrence = max(taken | {nudge.occurrence}) + 1
    old = nudge.model_copy(update={"status": "answered", "held": "snoozed"})
    expires = min(due + kind.lasts, nudge.anchor) if kind.ahead and nudge.anchor else due + kind.lasts
    new = nudge.model_copy(
        update={
            "id": id,
            "occurrence": occurrence,
            "due": due,
            "expires": max(expires, due),
            "chosen": True,
            "status": "waiting",
            "rang": None,
            "snoozed": nudge.snoozed + 1,
            "held": "snoozed",
        }
    )
    return old, new


def moved(nudge: Nudge, to: datetime, prefs: Preferences) -> Nudge:
    """A waiting nudge at a time that the person picked (out of quiet hours)."""
    kind = KINDS[nudge.kind]
    due, rule = placed(to, True, kind, prefs)
    return nudge.model_copy(update={"due": due, "expires": due + kind.lasts, "chosen": True, "held": rule})


def rezoned(nudges: Iterable[Nudge], zone: str, prefs: Preferences) -> tuple[Nudge, ...]:
    """The waiting nudges that move with the person to another zone, changed: the local hour is kept, except for what
    hangs on an instant (half an hour before a call). `prefs` are those of the person, in any zone."""
    there = replace(prefs, zone=zone)
    changed = []
    for nudge in nudges:
        if nudge.status != "waiting" or nudge.zone == zone:
            continue
        kind = KINDS[nudge.kind]
        moment = kind.moments[(nudge.occurrence - 1) % len(kind.moments)]
        due = nudge.due
        if kind.ahead and nudge.anchor is not None and moment.at is not None and not nudge.chosen:
            due = _counted(moment, nudge.anchor.astimezone(there.here), there.here)
        elif moment.at is not None or nudge.chosen:
            wall = nudge.due.astimezone(zone_of(nudge.zone))
            due = local(wall.date(), wall.time(), there.here)
        due, rule = placed(due, nudge.chosen, kind, there)
        expires = nudge.expires if kind.ahead and nudge.anchor is not None else due + kind.lasts
        changed.append(nudge.model_copy(update={"due": due, "expires": expires, "zone": zone, "held": rule or nudge.held}))
    return tuple(changed)


def marked(nudges: Iterable[Nudge], seen: datetime | None, now: datetime) -> tuple[Nudge, ...]:
    """The nudges that rang and whose answer is now known, as answered or ignored; those whose status does not change are
    left out. `seen` is when the person last did something."""
    changed = []
    for nudge in nudges:
        if nudge.rang is None or nudge.status not in _OUT:
            continue
        if seen is not None and seen > nudge.rang:
            changed.append(nudge.model_copy(update={"status": "answered"}))
        elif now - nudge.rang >= IGNORED_AFTER:
            changed.append(nudge.model_copy(update={"status": "ignored"}))
    return tuple(changed)


def counts(history: Sequence[Rang], here: tzinfo) -> Mapping[date, int]:
    """How many nudges rang on each local day, without those that stand outside the caps."""
    found: dict[date, int] = {}
    for rang in history:
        if not KINDS[rang.kind].exempt and not rang.echo:
            day = rang.at.astimezone(here).date()
            found[day] = found.get(day, 0) + 1
    return found
