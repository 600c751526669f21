"""What the person would rather do, said in one go: whom to write to, how, and when ("to Piotr, by email, after Friday").

A choice is a few words that the case keeps (`Case.overruled`): `person:rapport`, `channel:email`, `when:<instant>`, `now`;
several that were made at once are joined, so that one warning stands for all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time
from typing import Literal

from bot.coaching.working_days import local, next_working_day
from bot.context import Context
from bot.language.names import GIVEN
from bot.late import late
from bot.records import Case
from bot.when import Ask, When

BETWEEN = "; "
"""Between the choices that were made at once."""
_ORDER = {"person": 0, "channel": 1}
_WISHES = late(
    r"^\W*(?:(?:ok|okay|no|well|but|actually|then|so|yes|hm+|and|maybe|sorry)\b[\s,.]*)*"
    r"(?:i(?:['’]?d| would|['’]?ll| will)? (?:(?:much |really |just )?(?:rather|prefer(?: to)?|want(?: to)?|like to|"
    r"going to|plan to) )?|i wanna |i['’]?m (?:going to|gonna) |(?:can|could|may|shall|should|can['’]?t|couldn['’]?t) i "
    r"(?:not )?|let me |let['’]?s |rather |please )"
    r"(?:just |rather |instead |only )?"
    r"(?P<do>write|e-?mail|mail|message|text|call|ring|phone|contact|ask|speak|talk|get in touch|send|reach|wait|do it)\b",
    re.IGNORECASE,
)
_WHO = late(
    r"\b(?:write|e-?mail|mail|message|text|call|ring|phone|contact|ask|speak|talk|touch|send|reach|it|one)\b (?:out )?"
    r"(?:to |with )?(?P<who>[^\W\d_][\w'’-]*(?: [A-Z][\w'’-]*){0,2})",
    re.IGNORECASE,
)
_HOW: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("linkedin", late(r"\blinked ?in\b", re.IGNORECASE)),
    ("email", late(r"\be-?mails?\b|\bby mail\b|\bmail (?:to )?[A-Z]", re.IGNORECASE)),
    ("text", late(r"\b(?:texts?|whats ?app|sms)\b", re.IGNORECASE)),
    ("phone", late(r"\b(?:by|on the|over the|via) (?:phone|telephone)\b|\b(?:call|ring|phone)\b", re.IGNORECASE)),
)
_NOT_SO = late(r"\b(?:not|no|rather than|instead of|never)\s+(?:by |on |via |the |an? )*$", re.IGNORECASE)
_WHEN = late(
    r"\b(?:(?P<after>after|not before|once|when)\b|on\b|in\b|at\b|until\b|till\b|this\b|next\b|tomorrow\b|tonight\b|today\b|"
    r"(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\b))",
    re.IGNORECASE,
)
_NO_NAME = frozenset(
    "i it them they him her me us you the a an my their his our this that to by on in at after before until next linkedin "
    "email mail phone monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december tomorrow today someone somebody instead later first again about and now".split()
)
_BESIDE = late(
    r"\s*(?:[,;(]|\s[-\u2013\u2014]\s|\b(?:who|from|at|by|on|the|their|my|our|instead|please|is|was)\b).*$",
    re.IGNORECASE | re.DOTALL,
)
_BEFORE = late(
    r"^\W*(?:(?:to|with|write|e-?mail|ask|contact|probably|maybe|i think|i guess|it was|best with|i(?:['’]d| would) "
    r"(?:write|ask)|the (?:hiring |line |area |team )?(?:manager|interviewer|director|boss|lead|head|recruiter),?)\s+)+",
    re.IGNORECASE,
)
_RECRUITS = late(r"\b(?:recruiter|agency|agent|headhunter)\b", re.IGNORECASE)


_RATHER_NOT = late(
    r"^\W*(?:(?:ok|okay|no|well|but|actually|sorry|honestly|hm+|and)\b[\s,.]*)*"
    r"i(?: really| just| honestly)?(?: (?:do ?n[o']?t|dont|do not|would ?n[o']?t|wouldnt|won'?t|wont|can'?t|cant|cannot|"
    r"would rather not|rather not|hate to|refuse to)|'?d (?:much )?(?:rather )?not)(?: really)?"
    r"(?: (?:want|wish|like|care|have))?(?: to)?(?: have to)? "
    r"(?P<do>write|e-?mail|mail|message|text|call|ring|phone|contact|ask|speak|talk|deal)\b"
    r"(?: (?:to|with))?(?P<whom>[^.!?\n]*)",
    re.IGNORECASE,
)
_NOBODY = late(r"\b(?:any ?(?:one|body)|at all|again|any ?more|anything|today|now|yet|nobody)\b", re.IGNORECASE)


def rather_not(text: str) -> Literal["", "them", "at_all"]:
    """Whether a suggestion is turned down: this person or way alone ("I don't want to write to Dana"), or writing at all."""
    said = _RATHER_NOT.match(text.replace("\u2019", "'"))
    if said is None or len(text.split()) > 20:
        return ""
    return "at_all" if not said["whom"].strip() or _NOBODY.search(said["whom"]) else "them"


_ASKING = (
    r"(?:asking|writing|contacting|messaging|e-?mailing|calling|ringing|phoning|(?:the |that )?(?:whole |entire )?"
    r"(?:idea|thing|plan)(?: of (?:asking|writing|contacting)| to (?:ask|write))?)(?: (?:to |for )?\w+){0,3}"
)
_WITHDRAWS = late(
    r"^\W*(?:(?:ok|okay|no|well|but|actually|wait|sorry|honestly|hm+|and|then|you know what|on second thoughts?|i think|please|"
    r"so)\b[\s,.!]*)*(?:"
    rf"(?:i(?:['’]?d| would)? (?:actually |really |just )?(?:like|want) to |let['’]?s |we can )?"
    rf"(?:withdraw|drop|forget|forget about|scrap|give up|give up on|leave|leave out|skip)(?: about)? {_ASKING}"
    r"|i(?:['’]?ve| have)? (?:just )?changed my mind,? about (?:asking|writing|contacting|messaging|e-?mailing)(?: to)?(?: \w+)?"
    r"|i(?:['’]?ve| have)? (?:just )?changed my mind,?(?: and| so| about (?:it|this|asking|writing)(?: to)?(?: \w+)?)*[\s,.!]*"
    r"(?:i(?: really)? (?:do ?n['’]?t|dont|do not|wo ?n['’]?t|would rather not) (?:want to |wanna )?"
    r"(?:ask|write|contact|e-?mail|mail|message|call|ring|phone|do)\b.{0,40}|i(?:['’]?m| am) not (?:asking|writing)\b.{0,40})"
    r"|i(?:['’]?m| am) not (?:going to |gonna )?(?:ask(?:ing)?|writ(?:e|ing to)|contact(?:ing)?) "
    r"(?:them|him|her|anybody|anyone)\b(?: for \w+)?(?: (?:after all|any ?more|now))*"
    r")(?:[\s,.!;]+(?:forget|leave|drop) (?:it|them|[\w&'’]+))?\W*$",
    re.IGNORECASE,
)


def withdraws(text: str, case: Case) -> bool:
    """Whether somebody has thought better of asking at all ("changed my mind, I don't want to write to her", "forget Bupa")."""
    flat = " ".join(text.replace("\u2019", "'").split())
    if len(flat.split()) > 20 or flat.endswith("?"):
        return False
    employer = re.escape(case.employer.lower()) if case.employer else r"\0"
    before = r"\W*(?:(?:ok|no|oh|just|let's|well|actually|please|i want to)\b[\s,.]*)*"
    forgets = re.fullmatch(rf"{before}(?:forget|leave|drop) (?:about )?{employer}\W*", flat.lower())
    return bool(_WITHDRAWS.match(flat) or forgets)


@dataclass(frozen=True, slots=True)
class Wish:
    """What they want; empty where they did not say."""

    who: str = ""
    channel: str = ""
    at: datetime | None = None


def wish_in(text: str, case: Case, context: Context) -> Wish | None:
    """The wish that a text speaks, or None where it names neither a person, nor a way, nor a day."""
    said = _WISHES.match(text)
    if said is None or len(text.split()) > 30:
        return None
    found = Wish(who=_who(text[said.start("do") :], case), channel=how_in(text[said.start("do") :]), at=_at(text, context))
    return found if found != Wish() else None


def named_in(text: str) -> str:
    """The name in an answer to "whom?": "Piotr Nowak, the hiring manager" is Piotr Nowak, and "the manager, Piotr" Piotr."""
    flat = " ".join(text.split())
    name = _BESIDE.sub("", _BEFORE.sub("", flat)).strip(" .!?,")
    return name or flat.strip(" .!?,")


def recruits(text: str) -> bool:
    """Whether somebody who is named is named as a recruiter."""
    return bool(_RECRUITS.search(text))


def how_in(text: str) -> str:
    """The way that a text names: "phone", "email", "linkedin", or nothing; what it says it will not do is not one."""
    for channel, way in _HOW:
        for found in way.finditer(text):
            if not _NOT_SO.search(text[: found.start()]):
                return channel
    return ""


def choices_of(wish: Wish, case: Case) -> tuple[Case, str]:
    """The case with the one who was named, and the choice in the words that a case keeps."""
    chosen = []
    if wish.who:
        if wish.who == case.recruiter:
            chosen.append("person:recruiter")
        elif wish.who == case.person:
            chosen.append("person:teller")
        else:
            case = case.model_copy(update={"rapport": wish.who})
            chosen.append("person:rapport")
    if wish.channel:
        chosen.append(f"channel:{wish.channel}")
    if wish.at is not None:
        chosen.append(f"when:{wish.at.isoformat()}")
    return case, BETWEEN.join(chosen)


def in_order(choices: tuple[str, ...]) -> list[tuple[str, str]]:
    """The choices of a case as (kind, value): whom first, then how, then when; the later of two of a kind counts."""
    parts = [(kind, value) for choice in choices for kind, _, value in [choice.partition(":")]]
    return sorted(parts, key=lambda part: _ORDER.get(part[0], 2))


def chosen_moment(case: Case) -> datetime | None:
    """The moment that they chose to write at, where they chose one last."""
    timed = [c for c in case.overruled if c == "now" or c.startswith("when:")]
    return datetime.fromisoformat(timed[-1].removeprefix("when:")) if timed and timed[-1] != "now" else None


def _who(text: str, case: Case) -> str:
    known = tuple(dict.fromkeys(n for n in (case.person, case.rapport, *case.met_names, case.recruiter) if n))
    for found in _WHO.finditer(text):
        words = found["who"].split()
        while words and words[-1].lower() in _NO_NAME:
            words.pop()
        if not words or words[0].lower() in _NO_NAME:
            continue
        name = " ".join(words)
        for whole in known:
            if name.lower() == whole.lower() or words[0].lower() == whole.split()[0].lower():
                return whole
        if name != name.lower() and words[0][:1].isupper():
            return name
        if words[0] in GIVEN:
            return words[0].title()
    return ""


def _at(text: str, context: Context) -> datetime | None:
    """The day that they name; "after Friday" is the next working day, and of two Fridays the later."""
    zone = context.now.tzinfo
    assert zone is not None, "the context's time is aware"
    for found in _WHEN.finditer(text):
        words = re.split(r"[,;.!?]", text[found.start() :])[0]
        bare = words[len(found["after"]) :].strip() if found["after"] else words
        read = context.when(bare)
        moments = (read.instant,) if isinstance(read, When) else read.options if isinstance(read, Ask) else ()
        if not moments or moments[-1] <= context.now:
            continue
        moment = moments[-1]
        if found["after"]:
            return local(next_working_day(moment.date()), time(10), zone)
        return moment
    return None
