"""The request: a message composed from what is known, in the person's tone and spelling (A28 to A30, A55, A56, A90).

`compose(request)` is deterministic: the same request gives the same words, all of them from `prompts/en/requests.md`. What
is said about the person is said only when they said that it is true: "first choice" (A66), "another interview" (A30) and
interest in later roles (A65). A written request has 50 to 125 words; a shared moment that would make it longer is left out.
"""

from __future__ import annotations

import re
from typing import Literal

from pydantic import BaseModel, ConfigDict

from bot.coaching.strategy import Bound, Channel, Closing, Shape, Strategy
from bot.coaching.words import has, phrase
from bot.late import late
from bot.records import Spelling, Tone

Form = Literal[
    "email", "reply", "linkedin", "phone", "live", "recruiter", "status", "chase", "thanks", "connect", "update", "apology"
]
"""What sort of message it is: the forms of `records.Draft`."""
ThanksFor = Literal["advice", "refusal", "news", "time"]
"""`time`: nobody there has told them anything yet, or the reader is not the one who did."""

LEAST_WORDS, MOST_WORDS = 50, 125
"""The length of a written request, greeting and signature included, the subject not."""
NAME_CHARACTERS = 80
INVITATION_CHARACTERS = 300
"""LinkedIn's limit for the note of an invitation."""

_WORD = late(r"\S*\w\S*")
_TAIL = late(r"\s+(role|job|position|post|vacancy)$", re.IGNORECASE)
_SPOKEN: dict[Shape, str] = {
    "strengthen": "strengthen",
    "leave_to_write": "leave_to_write",
    "offer_email": "leave_to_write",
    "thanks_and_ask": "ask",
}


class Request(BaseModel):
    """All that a message is composed from. Empty strings are things that nobody said."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    form: Form
    shape: Shape = "tips"
    bound: Bound = "two_or_three"
    closing: Closing = "thanks"
    tone: Tone = "plain"
    spelling: Spelling = "british"
    to: str = ""
    role: str = ""
    employer: str = ""
    interviewer: str = ""
    detail: str = ""
    """A moment that both shared, as a noun phrase ("the walk through the case study")."""
    first_choice: bool = False
    another_interview: bool = False
    thanks_for: ThanksFor = "news"
    offered: bool = False
    """They offered feedback, or promised it."""
    told_by_another: bool = False
    """The reader is not the one who brought the news."""
    offer_gone: bool = False
    """They made an offer, and took it back."""
    brief: bool = False
    """As short as a request can be and still respect, thank and ask."""


def form_of(strategy: Strategy) -> Form:
    """The form of message that a strategy asks for."""
    by_shape: dict[Shape, Form] = {
        "status": "status",
        "chase": "chase",
        "consent": "chase",
        "thanks_only": "thanks",
        "reconnect": "update",
    }
    if strategy.row in ("B1", "B2") and strategy.channel in ("voice", "phone"):
        return "live"
    if strategy.shape in by_shape:
        return by_shape[strategy.shape]
    if strategy.shape == "pass_on" and strategy.channel != "phone":
        return "recruiter"
    by_channel: dict[Channel, Form] = {"phone": "phone", "voice": "live", "linkedin": "linkedin", "email": "email"}
    return by_channel.get(strategy.channel, "reply")


def words_in(text: str) -> int:
    """How many words a message has, a subject line not counted."""
    return len(_WORD.findall(body_of(text)))


def body_of(text: str) -> str:
    """A message without its subject line."""
    first, _, rest = text.partition("\n")
    return rest.lstrip("\n") if first.startswith(phrase("requests.subject_label")) else text


def compose(request: Request) -> str:
    """The words of a message. Deterministic; never more than the limits of its form."""
    if request.form in ("live", "phone"):
        return _spoken(request)
    if request.form == "connect":
        return _invitation(request)
    text = _written(request)
    for field, without in (("detail", ""), ("offered", False), ("role", "")):
        # What is nice to have goes first; the truths that the person asked for stay.
        if words_in(text) > MOST_WORDS and getattr(request, field):
            request = request.model_copy(update={field: without})
            text = _written(request)
    return text


def _written(r: Request) -> str:
    if r.to and all(_OFFICE.fullmatch(part) for part in _BETWEEN.split(r.to) if part):
        # An office ("HR", "the hiring manager") is nobody's name.
        r = r.model_copy(update={"to": ""})
    paragraphs = _paragraphs(r)
    greeting = _toned("greeting" if r.to else "greeting_open", r)
    lines = [greeting, *paragraphs]
    if r.form != "linkedin":
        lines.append(_toned("signature", r))
    text = "\n\n".join(line for line in lines if line)
    if r.form in ("email", "status", "update"):
        kind = "status" if r.form == "status" else "update" if r.form == "update" else "advice"
        label, subject = phrase("requests.subject_label"), phrase(f"requests.subject.{kind}", role=_role(r, False))
        return f"{label} {subject}\n\n{text}"
    return text


def _paragraphs(r: Request) -> list[str]:
    if r.form == "thanks":
        return [_toned(f"thanks.{r.thanks_for}", r), _closing(r) if r.thanks_for not in ("news", "time") else ""]
    if r.form == "apology":
        return [_toned("apology", r)]
    if r.offer_gone and r.form in ("email", "reply", "linkedin", "recruiter"):
        return [_toned("offer_gone_through" if r.form == "recruiter" else "offer_gone", r)]
    if r.form == "chase":
        return [_toned("consent" if r.shape == "consent" else "chase", r)]
    if r.form == "status":
        return [_toned("status", r)]
    if r.form == "update":
        return [_toned("update", r)]
    if r.shape == "thanks_resources":
        return [_toned("open_refused_met" if r.thanks_for == "time" else "open_refused", r), _toned("resources", r), _closing(r)]
    if r.shape == "thanks_only":
        return [_toned("thanks.time" if r.thanks_for == "time" else "thanks.news", r)]
    if r.shape == "reopen":
        return [_toned("reopen", r), _closing(r)]
    through = r.form == "recruiter" or r.shape in ("pass_on", "cv_tip")
    if r.brief and not through and r.shape != "late":
        asked = _toned("brief_ask", r)
        return [
            _toned("open_met" if r.told_by_another else "brief_open", r),
            f"{_toned('another_interview', r)} {asked}" if r.another_interview else asked,
            _closing(r),
        ]
    opening = "open_recruiter" if through else "open_late" if r.shape == "late" else "open_met" if r.told_by_another else "open"
    if r.shape == "cv_tip":
        return [_toned(opening, r), _toned("cv_tip", r) + " " + _toned("out", r), _closing(r)]
    few = r.bound in ("two_or_three", "two_or_three_and_call")
    if through and r.brief:
        return [_toned(opening, r), f"{_toned('brief_pass_on', r)} {_toned('out', r)}", _closing(r)]
    asked = _toned(f"pass_on_{'few' if few else 'one'}" if through else f"ask_{'few' if few else 'one'}", r)
    parts = [_toned("offered", r), asked] if r.offered and not through else [asked]
    if r.bound == "two_or_three_and_call" and not through:
        parts.append(_toned("call", r))
    if r.another_interview:
        parts.append(_toned("another_interview", r))
    parts.append(_toned("out", r))
    first = _toned(opening, r)
    if r.detail and not through:
        first += " " + _toned("detail", r)
    return [first, " ".join(parts), _closing(r)]


def _closing(r: Request) -> str:
    if r.first_choice:
        through = r.form == "recruiter" or r.shape in ("pass_on", "cv_tip")
        return _toned("close.first_choice_through" if through else "close.first_choice", r)
    return _toned(f"close.{'thanks' if r.closing == 'none' else r.closing}", r)


def _spoken(r: Request) -> str:
    kind = _SPOKEN.get(r.shape, "ask")
    if r.offer_gone and r.form == "phone":
        hello = _toned("phone.hello" if r.to else "phone.hello_open", r)
        return "\n\n".join((hello, _toned("phone.offer_gone", r)))
    if r.form == "live":
        line = _toned(f"live.{kind}", r)
        return f"{line} {_toned('live.first_choice', r)}" if r.first_choice and kind == "ask" else line
    if r.shape == "reopen":
        return "\n\n".join((_toned("phone.hello" if r.to else "phone.hello_open", r), _toned("phone.reopen", r), _closing(r)))
    few = r.bound in ("two_or_three", "two_or_three_and_call")
    through = r.shape in ("pass_on", "cv_tip")
    ask = ("phone.pass_on" if through else "phone.ask_few" if few else "phone.ask_one") if kind == "ask" else "phone.leave"
    hello = _toned("phone.hello" if r.to else "phone.hello_open", r)
    if r.offered and not through and kind == "ask":
        # Who offered it need not be told that one does not ring to argue.
        return "\n\n".join((hello, _toned("offered", r), _toned(ask, r), _closing(r)))
    return "\n\n".join((hello, _toned("phone.accept", r), _toned(ask, r), _closing(r)))


def _invitation(r: Request) -> str:
    text = _toned("connect" if r.to else "connect_open", r)
    if len(text) > INVITATION_CHARACTERS:
        text = _toned("connect" if r.to else "connect_open", r.model_copy(update={"role": "", "employer": "", "to": r.to[:40]}))
    return text


def _toned(name: str, r: Request) -> str:
    heading = f"requests.{name}.{r.tone}"
    through = r.form == "recruiter" or r.shape in ("pass_on", "consent", "cv_tip")
    spelled = {word: phrase(f"requests.{word}.{r.spelling}") for word in ("favour", "cv", "programme")}
    return phrase(
        heading if has(heading) else f"requests.{name}",
        to=_addressed(_short(r.to), r.tone),
        role=_role(r, through),
        detail=_short(r.detail).rstrip(". "),
        interviewer=_short(r.interviewer) or phrase("requests.the_interviewer"),
        **spelled,
    )


_TITLE = late(
    r"(?:mrs?|ms|miss|mx|drs?|doctor|prof|professor|sir|dame|madame?|ma['’]?am|mme|sister|matron|father|rev|reverend|pastor|"
    r"imam|rabbi|canon|capt|captain|engr|chief|alhaji|alhaja|sheikh|hajia|herr|frau|se[nñ]ora?|encik|puan|cik)\b",
    re.IGNORECASE,
)


_BY_SURNAME = late(
    r"(?:mrs?|ms|miss|mx|dr|prof|professor|father|fr|rev|reverend|canon|rabbi|councillor|cllr)\.?$", re.IGNORECASE
)
_OFFICE = late(
    r"(?:(?:the|their|from|in|at|of|our) )*(?:hr|human resources|people team|people|recruitment|recruiting|talent|"
    r"(?:hiring|line|area|store|shop|branch|general|ward|office|team|department) ?(?:manager|lead|team|department)|manager|"
    r"recruiter|(?:the )?panel|department|team|head|chair|director|owner|boss)\b"
    r"(?: (?:team|department|manager|lead|head|chair))*",
    re.IGNORECASE,
)
_BETWEEN = late(r"\s*[,;()/]\s*|\s+-\s+|:\s*|\s+(?:from|at|in)\s+", re.IGNORECASE)


_OFFICE_FIRST = late(rf"{_OFFICE.pattern} (?=(?:mrs?|ms|miss|mx|dr|prof)\b)", re.IGNORECASE)


def _addressed(name: str, tone: Tone) -> str:
    """How somebody is greeted: by title and surname where a title is given, formally by the whole name, else by the first.
    An office that stands beside the name ("HR, Ms Okafor") is not greeted along with it."""
    parts = [part for part in _BETWEEN.split(name) if part]
    people = [part for part in parts if not _OFFICE.fullmatch(part)]
    if len(parts) > 1 and people:
        name = people[0]
    elif (titled := _OFFICE_FIRST.match(name)) is not None:
        name = name[titled.end() :]
    words = name.split()
    if len(words) > 2 and _BY_SURNAME.match(words[0]):
        return f"{words[0]} {_surname(words)}"
    return name if tone == "formal" or len(words) != 2 or _TITLE.match(name) else words[0]


def _surname(words: list[str]) -> str:
    """What stands after the title and the given name; a particle ("van der Berg") belongs to it."""
    small = next((n for n, word in enumerate(words[1:-1], 1) if word in _PARTICLES), len(words) - 1)
    return " ".join(words[small:])


_PARTICLES = frozenset("van von de der den del della di da dos du la le el al bin ben ter ten zu".split())


def _short(text: str) -> str:
    """One line of what the person gave, so that a pasted page cannot get into a sentence."""
    return " ".join(text.split())[:NAME_CHARACTERS].strip()


def _role(r: Request, with_employer: bool) -> str:
    role, employer = _TAIL.sub("", _short(r.role)), _short(r.employer)
    if role and with_employer and employer:
        return phrase("requests.role.both", role=role, employer=employer)
    if role:
        return phrase("requests.role.named", role=role)
    if with_employer and employer:
        return phrase("requests.role.employer", employer=employer)
    return phrase("requests.role.open")
