"""The whole: each slot's reader in its order, and a telling beside a pasted notice."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache

from bot.language.account.agency import agency_name
from bot.language.account.deep import NAMES, REASONS, grounds, named, weighed
from bot.language.account.door import only_wishes, read_door
from bot.language.account.employer import employer_anywhere, read_employer
from bot.language.account.ends import put_right
from bot.language.account.feedback import read_feedback
from bot.language.account.filled import of_their_peers, read_filled
from bot.language.account.person import no_teller, only_title, read_person, titled
from bot.language.account.reasons import Reasons, read_reasons
from bot.language.account.role import read_role
from bot.language.account.stage import read_stage
from bot.language.account.text import HEADS, Text, read_text
from bot.language.account.told import not_silent, read_told, read_via, sent_by
from bot.language.encoder import Seen, encoder
from bot.language.readings import AccountKind, AccountReading, Slot, Span
from bot.language.when_told import told_on
from bot.language.windows import labels

_ENOUGH = {"told": 0.5, "stage": 0.5, "door": 0.6, "feedback": 0.4, "filled": 0.75}
"""From which probability the head's word is taken for a slot on which the rules are silent."""
_OFFERED = re.compile(r"\b(?:offer(?!.{0,40}(?:accept|sign))|cho(?:se|sen)|select(?!.{0,40}(?:start|sign))|pick)")
"""An offer or a choice is not yet a hire."""


def _or_head(t: Text, slot: str, said: Slot[str], top: list[float]) -> Slot[str]:
    """What the rules read of a slot, and where they are silent what the head holds for likely; `top`: its most by label."""
    if said.value not in ("unknown", "none") or not top:
        return said
    columns, values = _columns(slot)
    sure, column = max((top[n], -at) for at, n in enumerate(columns))
    column = -column
    if sure < _ENOUGH[slot]:
        return said
    row = int(t.windows.chance[:, columns[column]].argmax())
    if t.notice and values[column] in ("silence", "in_interview"):
        return said  # What was sent is neither.
    if values[column] == "yes" and _OFFERED.search(t.low, *t.windows.spans[row]):
        return said
    return Slot(values[column], t.windows.spans[row], min(0.6, sure))


@lru_cache(maxsize=8)
def _columns(slot: str) -> tuple[list[int], list[str]]:
    found = [(n, label.partition(": ")[2]) for n, label in enumerate(labels(HEADS)) if label.startswith(slot + ": ")]
    return [n for n, _ in found], [value for _, value in found]


@dataclass(frozen=True, slots=True)
class Cheap:
    """What rules and heads make of a text: the reading, and what it was put together from."""

    text: Text
    reasons: Reasons
    top: dict[str, float]
    """The most that the heads hold of each "slot: value" anywhere in the text."""
    told: Slot[str]
    stage: Slot[str]
    door: Slot[str]
    feedback: Slot[str]
    filled: Slot[str]
    """These five as the rules alone read them."""
    agency: Span | None
    """Where an agency is named, which is not the employer."""
    reading: AccountReading

    @property
    def grounds(self) -> dict[str, Slot[str]]:
        """The reasons by their names."""
        return {reason.value: reason for reason in self.reasons.found}

    def slot_of(self, label: str, sure: float = 0.6) -> Slot[str]:
        """A reason with the words that bear it: those of a rule, or where the head holds it likeliest."""
        return self.grounds.get(label) or Slot(label, self.reasons.where[REASONS.index(label)], sure)


def cheaply(text: str, kind: AccountKind, now: datetime | None) -> Cheap:
    """Reads a text by rules and heads alone."""
    t = read_text(text, kind)
    top = t.windows.chance.max(axis=0).tolist() if t.windows.spans else []
    said = read_told(t)
    told = _or_head(t, "told", said, top)
    reasons = read_reasons(t)
    person = read_person(t)
    maybe = person.span if not person.value else None
    if maybe:
        person = Slot("", None, 0.65)
    agency = agency_name(t)
    employer = read_employer(t, person, agency)
    if (
        maybe
        and employer.span
        and employer.sure >= 0.7
        and not (employer.span.start < maybe.end and maybe.start < employer.span.end)
    ):
        person = Slot(t.raw[maybe.start : maybe.end], maybe, 0.6)
    role = read_role(t, employer, person)
    employer = put_right(t, employer if employer.value else employer_anywhere(t, person, role))
    stage, door, feedback = read_stage(t), read_door(t), read_feedback(t, reasons.found)
    filled = read_filled(t, reasons.found)
    day, basis = _dated(t, kind, now, told.value)
    reading = AccountReading(
        told=told,
        via_recruiter=read_via(t, agency),
        stage=_or_head(t, "stage", stage, top),
        reason=reasons.found or (Slot("none", None, 0.7),),
        door=_or_head(t, "door", door, top),
        feedback=_or_head(t, "feedback", feedback, top),
        filled=_or_head(t, "filled", filled, top),
        employer=employer,
        role=role,
        person=person,
        date=day,
        date_basis=basis,
    )
    return Cheap(t, reasons, dict(zip(labels(HEADS), top, strict=False)), said, stage, door, feedback, filled, agency, reading)


def _dated(t: Text, kind: AccountKind, now: datetime | None, told: str) -> tuple[Slot[date | None], str]:
    """The day of the rejection and what it rests on."""
    on = told_on(t.starts, kind, now, told == "in_interview")
    silent = told == "silence" and kind == "account"  # a notice that speaks of silence names the day from which it counts
    if silent or not on.value:
        return Slot(None, None, 0.7 if silent else on.sure), "unknown"
    return Slot(on.value, Span(on.start, on.end), on.sure), on.basis


def deepened(
    cheap: Cheap, seen: Seen, kind: AccountKind, now: datetime | None, known: Seen | None = None
) -> AccountReading:
    """The reading when the encoder has been heard as well. What no words of the text bear stays as it was.

    `known`: what it sees without what somebody only supposes, for reasons are none of that."""
    t, reading = cheap.text, cheap.reading
    sure = grounds(cheap.grounds, cheap.reasons.likely, known or seen, t.notice)
    reasons = tuple(
        replace(slot, sure=min(0.95, sure[slot.value]))
        for slot in map(cheap.slot_of, sure)
        if slot.span and not (cheap.reasons.unsaid and slot.value not in cheap.grounds)
        and slot.value not in cheap.reasons.denied
    )
    rules = {
        "told": cheap.told,
        "stage": cheap.stage,
        "door": cheap.door,
        "feedback": read_feedback(t, reasons),
        "filled": read_filled(t, reasons),
    }
    found: dict[str, Slot[str]] = {}
    for slot, rule in rules.items():
        value, chance = weighed(slot, rule, cheap.top, seen, t.notice)
        if slot == "stage" and value == "screen" and rule.value != "screen" and not t.notice and not _TALKED.search(t.low):
            value, chance = rule.value, rule.sure  # the call was the no itself
        if slot == "told" and value == "silence" and rule.value not in ("unknown", "silence") and sent_by(t):
            value, chance = rule.value, rule.sure
        if slot == "filled" and value == "yes" and rule.value == "unknown" and of_their_peers(t):
            value, chance = rule.value, rule.sure
        if slot == "door" and value == "generic" and rule.value == "none" and only_wishes(t):
            value, chance = rule.value, rule.sure
        if value == rule.value:
            found[slot] = Slot(value, rule.span, max(rule.sure, min(0.95, chance)))
            continue
        span = _borne(t, slot, value, reasons)
        needs = value not in ("unknown", "none", "silence")
        before = getattr(reading, slot)
        if slot == "feedback" and before.value == "given":
            before = rule  # what was said of them stands only while a reason does
        found[slot] = before if needs and not span else Slot(value, span, min(0.95, chance))
    day, basis = reading.date, reading.date_basis
    if found["told"].value != reading.told.value:
        day, basis = _dated(t, kind, now, found["told"].value)
    taken = [cheap.agency] if cheap.agency else []
    for name in NAMES:
        found[name] = named(t, getattr(reading, name), seen, name, taken, reading.person)
        taken += [span for span in (found[name].span,) if span]
    return replace(
        reading,
        told=found["told"],
        stage=found["stage"],
        door=found["door"],
        feedback=found["feedback"],
        filled=found["filled"],
        employer=found["employer"],
        role=found["role"],
        person=found["person"],
        reason=reasons or (Slot("none", None, 0.7),),
        date=day,
        date_basis=basis,
    )


_TALKED = re.compile(
    r"\b(?:screen\w*|chat\w*|talk\w*|sp(?:ea|o)k\w*|conversations?|telephone|phone[- ]interview\w*|interview\w*|first|"
    r"initial|intro\w*|preliminary|"
    r"quick|short|calls? (?:with|about|for)|rounds?|hr|recruiters?|minutes?|video|zoom|teams|skype|met|meet)\b"
)
"""Without one of these nothing says that there was a first conversation."""
_GIVEN = ("experience", "skill", "behaviour", "eligibility", "stronger_candidate")
"""Reasons that are something said of this candidate, the likeliest first."""


def _borne(t: Text, slot: str, value: str, reasons: tuple[Slot[str], ...]) -> Span | None:
    """The words that bear a value which no rule has read: those of the reason for feedback that was given, else the window in
    which the head holds the value for likeliest."""
    if (slot, value) == ("feedback", "given"):
        said = {reason.value: reason.span for reason in reasons}
        return next((said[label] for label in _GIVEN if label in said), None)
    known = labels(HEADS)
    if not t.windows.spans or f"{slot}: {value}" not in known:
        return None
    return t.windows.spans[int(t.windows.chance[:, known.index(f"{slot}: {value}")].argmax())]


def read_account(text: str, kind: AccountKind, now: datetime | None = None) -> AccountReading:
    """Reads a pasted notice (`kind` "notice") or the person's own telling ("account") into the T5 slots.

    `now` is the message's own local time; without it a relative date ("yesterday") stays unknown. Never raises on any text."""
    cheap = cheaply(text, kind, now)
    reading = cheap.reading
    if doubtful(cheap):
        seen = encoder("deep").seen
        known = seen(_without(cheap.text.raw, cheap.reasons.supposed)) if cheap.reasons.supposed else None
        reading = deepened(cheap, seen(cheap.text.raw), kind, now, known)
    if only_title(reading.person.value) or (reading.person.span and no_teller(cheap.text, reading.person.span)):
        reading = replace(reading, person=Slot("", None, reading.person.sure))
    if _part_of_employer(cheap.text, reading):
        reading = replace(reading, person=Slot("", None, 0.6))
    told = not_silent(cheap.text, reading.told)
    if told.value == reading.told.value:
        return reading
    day, basis = _dated(cheap.text, kind, now, told.value)
    return replace(reading, told=told, date=day, date_basis=basis)


def _without(text: str, spans: tuple[Span, ...]) -> str:
    """A text with these stretches taken out."""
    kept, at = "", 0
    for start, end in spans:
        kept += text[at : max(at, start)]
        at = max(at, end)
    return kept + text[at:]


def _part_of_employer(t: Text, read: AccountReading) -> bool:
    """Whether what was read as a person is the employer's name or a word of it: "Jane Street said no". Somebody "of" the
    employer, with a title, or of one name that both were read as, may be a person."""
    one, other = read.person.span, read.employer.span
    if not one or not other or not (other.start <= one.start and one.end <= other.end):
        return False
    if one == other and " " not in read.person.value:
        return False
    return not titled(read.person.value) and not t.low.startswith((" of ", " at ", " from "), one.end)


SHORT = 6
"""Fewer blanks than this: an answer such as "yes please" tells nothing that the rules could have missed."""


def doubtful(cheap: Cheap) -> bool:
    """Whether a text is worth the encoder's time. Every telling is: asked about the most doubtful half alone, the encoder set
    right two thirds of what it sets right in all, and a telling is read once in a conversation."""
    return cheap.text.low.count(" ") >= SHORT


def merge(notice: AccountReading, account: AccountReading) -> AccountReading:
    """The two readings of one case as one: where the pasted notice and the telling disagree, the notice wins."""

    def pick(name: str) -> Slot[str]:
        a: Slot[str] = getattr(notice, name)
        b: Slot[str] = getattr(account, name)
        return b if a.value in ("", "unknown", "none") and b.value not in ("", "unknown", "none") else a

    told_reasons = tuple(r for r in notice.reason if r.value != "none")
    takes_date = notice.date.value is not None
    return AccountReading(
        told=pick("told"),
        via_recruiter=notice.via_recruiter if notice.via_recruiter.value else account.via_recruiter,
        stage=pick("stage"),
        reason=told_reasons or account.reason,
        door=pick("door"),
        feedback=pick("feedback"),
        filled=pick("filled"),
        employer=pick("employer"),
        role=pick("role"),
        person=pick("person"),
        date=notice.date if takes_date else account.date,
        date_basis=notice.date_basis if takes_date else account.date_basis,
    )
