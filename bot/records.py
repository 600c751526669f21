"""What is remembered. Records are frozen pydantic models with an id; a change is a new value kept under the same id.

The store keeps them encrypted, one row each, by (person, kind, id). Fields that a person never told are empty, never guessed.
Adding a field needs a default; renaming one needs an upgrade in `bot.codec`.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.language.readings import Heat

Told = Literal["in_interview", "call", "voicemail", "email", "letter", "portal_or_text", "silence", "unknown"]
Stage = Literal["application", "screen", "test", "interview", "final", "unknown"]
Met = Literal["one", "several", "panel", "recruiter_only", "none", "unknown"]
Wants = Literal["yes", "maybe", "no", "unknown"]
YesNo = Literal["yes", "no", "unknown"]
Tone = Literal["plain", "warm", "formal"]
Spelling = Literal["british", "american"]
Phase = Literal["account", "resting", "asking", "waiting", "answered", "planned", "ahead", "closed"]


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str


class Person(_Record):
    """Who is being coached, and how they want to be treated. There is exactly one for each person, with id "me"."""

    record: Literal["person"] = "person"
    id: str = "me"
    introduced: bool = False
    country: str = ""
    """ISO 3166 alpha-2, as the person gave it, or empty; never taken from an address."""
    zone: str = ""
    """IANA name; empty means UTC until told."""
    zone_asked: bool = False
    zone_from_platform: bool = False
    tone: Tone = "plain"
    spelling: Spelling = "british"
    name: str = ""
    """How they sign, where they gave it for a message."""
    nudges: bool | None = None
    """Opt-in: `None` until answered."""
    nudges_asked_again: bool = False
    """They told their story in place of an answer, and were asked once more when there was something to be reminded of."""
    quiet_from: time = time(20)
    quiet_until: time = time(9)
    weekends: bool = False
    most_a_day: int = 1
    most_a_week: int = 3
    off: tuple[str, ...] = ()
    """Kinds of nudge that the person switched off."""
    paused_until: datetime | None = None
    model_allowed: bool = True
    sides: tuple[str, ...] = ()
    """The platforms on which they are one person, where they linked them."""
    reminders_on: str = ""
    """The one of them on which nudges come; empty where nothing is linked."""
    in_care: bool = False
    """True after risk R1 or more, until the person takes coaching up again."""
    check_in_allowed: bool = False
    after_care: bool = False
    """They took coaching up again after such a risk, and have not come back from a night since: then they are asked how it is."""


class Case(_Record):
    """One rejection (or a silence), with what is known about it. T5 slots first, then what only the person can say."""

    record: Literal["case"] = "case"
    opened: datetime
    phase: Phase = "account"
    """ "ahead" is no rejection: an interview to come that was told of by itself."""
    told: Told = "unknown"
    via_recruiter: bool = False
    stage: Stage = "unknown"
    reasons: tuple[str, ...] = ()
    door: Literal["specific", "generic", "closed", "none", ""] = ""
    feedback: Literal["given", "offered", "on_request", "refused", "none", ""] = ""
    filled: YesNo = "unknown"
    offer: Literal["", "withdrawn"] = ""
    """An offer was made, and taken back."""
    ask_by: date | None = None
    """Until when they take a request for feedback."""
    ask_at: str = ""
    """The address that they named for it."""
    employer: str = ""
    role: str = ""
    person: str = ""
    """Who told, or signed."""
    told_on: date | None = None
    date_basis: str = "unknown"
    interviewed_on: date | None = None
    met: Met = "unknown"
    met_names: tuple[str, ...] = ()
    rapport: str = ""
    """Whom they got on with best (A54)."""
    recruiter: str = ""
    promised: str = ""
    """What was promised, in the person's words: feedback, a call, another role."""
    promised_by: date | None = None
    wants: Wants = "unknown"
    live: bool = False
    """The interview or the call is going on right now (A01, A25)."""
    number_given: bool = False
    no_reply: bool = False
    policy: Literal["", "no_feedback", "portal", "form", "phone"] = ""
    discrimination: bool = False
    """The person suspects discrimination (gate G3)."""
    heat: Heat = "H0"
    heat_at: datetime | None = None
    asked_on: datetime | None = None
    asked_channel: str = ""
    chased_on: datetime | None = None
    status_asked: int = 0
    outcome: Literal["", "useful", "boilerplate", "refused", "silence"] = ""
    overruled: tuple[str, ...] = ()
    reviewed: bool = False
    best_moment: str = ""
    review: dict[str, str] = Field(default_factory=dict)
    self_rating: str = ""
    account: str = ""
    """The telling, in the person's own words."""
    notice: str = ""
    """The pasted notice, as it came."""
    thanked: bool = False
    warm: bool = False
    again_letter: str = ""
    """The "if I am turned down again" plan, in the person's words."""
    next_interview: datetime | None = None
    next_interview_hour: bool = True
    """Whether they said its hour; where not, the hour is only ours, for the reminders, and the day alone is shown."""
    next_interview_at: str = ""
    booked_call: datetime | None = None
    closed_on: datetime | None = None
    updated: datetime | None = None
    settled: tuple[str, ...] = ()
    """Questions that were answered or skipped, so that none is asked twice; and the warnings that were given."""


class Change(BaseModel):
    """One change of a message that was asked for in words, as `bot.heard.edits` reads it; it is made again where the rest of the
    message is put another way."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str
    words: str = ""
    instead: str = ""
    whole: bool = False
    unit: str = ""
    first: int = 0
    count: int = 1


class Version(BaseModel):
    """A message as it was before it was changed."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    form: str
    tone: Tone
    spelling: Spelling
    text: str
    own_words: bool = False
    brief: bool = False
    changes: tuple[Change, ...] = ()


class Draft(_Record):
    """A message in the making, for one case."""

    record: Literal["draft"] = "draft"
    case: str
    form: Literal[
        "email", "reply", "linkedin", "phone", "live", "recruiter", "status", "chase", "thanks", "connect", "update", "apology"
    ]
    tone: Tone = "plain"
    spelling: Spelling = "british"
    text: str
    own_words: bool = False
    """All of it is theirs; nothing of ours is put over it."""
    brief: bool = False
    changes: tuple[Change, ...] = ()
    """What they changed in ours."""
    earlier: tuple[Version, ...] = ()
    """What it was before, the newest last."""
    held_until: datetime | None = None
    sent_at: datetime | None = None
    updated: datetime


class Feedback(_Record):
    """What an employer said, word for word, and how each proposition was sorted (T2), corrected by the person where they did."""

    record: Literal["feedback"] = "feedback"
    case: str
    words: str
    said_at: datetime
    sorted: tuple[SortedPoint, ...] = ()
    trigger: Literal["", "truth", "relationship", "identity", "none"] = ""
    harsh: bool = False


class SortedPoint(BaseModel):
    """One proposition of a reply with its T2 label."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    label: str
    cue: str = ""
    hedged: bool = False
    example: bool = False
    corrected: bool = False


class Plan(_Record):
    """One if-then plan, retyped by the person, tied to the next interview."""

    record: Literal["plan"] = "plan"
    case: str = ""
    cue: str
    act: str
    words: str
    """The whole plan as the person typed it."""
    source: str = ""
    made: datetime
    done: int = 0
    dropped: bool = False


class Rehearsal(_Record):
    """One finished or abandoned rehearsal, in figures and quotes; the running one lives in the conversation's state."""

    record: Literal["rehearsal"] = "rehearsal"
    case: str = ""
    persona: str
    seed: int
    began: datetime
    ended: datetime
    completed: bool
    early_end: bool = False
    score: int
    guess: int | None = None
    feeling_before: str = ""
    feeling_after: str = ""
    rubric: dict[str, int] = Field(default_factory=dict)
    openness: tuple[int, ...] = ()
    facts: tuple[int, ...] = ()
    keep: str = ""
    change: str = ""
    live: bool = False
    details: dict[str, Any] = Field(default_factory=dict)
    """What the debrief and a replay need: the turns, the branches, the card of an own persona."""


class OwnPersona(_Record):
    """A persona that the person wrote by answering five questions, or that was built from their notice (L5)."""

    record: Literal["own_persona"] = "own_persona"
    case: str = ""
    name: str
    card: dict[str, Any]
    made: datetime


class Nudge(_Record):
    """A scheduled direct message. The store keeps its delivery state beside it; flows see it as it is planned."""

    record: Literal["nudge"] = "nudge"
    kind: str
    """N1 to N17."""
    case: str = ""
    occurrence: int = 1
    due: datetime
    """The instant at which it may ring, aware (UTC in the store)."""
    zone: str = "UTC"
    """The zone in which `due` was a local time; moving house moves the nudge."""
    expires: datetime
    """After this instant it dies instead of ringing late."""
    priority: int = 9
    chosen: bool = False
    asked: datetime
    """When it was set."""
    values: dict[str, str] = Field(default_factory=dict)
    status: Literal["waiting", "sending", "sent", "answered", "ignored", "expired", "cancelled", "unknown", "failed"] = "waiting"
    rang: datetime | None = None
    snoozed: int = 0
    anchor: datetime | None = None
    """The moment that the trigger named (a call, an interview, a gate's end), where the time was computed from one."""
    held: str = ""
    """The rule of restraint that last moved it, or that ended it; empty where none did."""


Feedback.model_rebuild()

Record = Annotated[Person | Case | Draft | Feedback | Plan | Rehearsal | OwnPersona | Nudge, Field(discriminator="record")]
