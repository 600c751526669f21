"""Their answer, told without a word that it is one: "Dana rang, it was my system design", 'Ana: "You talked too long."'.

Only somebody who has asked and waits for exactly one answer can mean it so: then what they said, with no other employer, no
new no and no story from its beginning beside it, is the answer to what was asked."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.context import Context
from bot.heard.beside import asks
from bot.heard.offered import other_job
from bot.heard.telling import NO_NAME, is_notice
from bot.heard.their_answer import SOMEWHERE_ELSE
from bot.heard.theirs import TURNED_DOWN
from bot.language.readings import SURE
from bot.late import late
from bot.records import Case

_QUOTED = late(
    r"\W*?(?:(?:so|and|ok|well|oh|from) )?(?:(?:the )?[\w'’.&-]+(?: [\w'’.&-]+){0,4}\s*(?:[:,–-]\s*|\n+))?"
    r"[\"“](?P<words>[^\"“”]+)[\"”]\W*"
)
"""Nothing but a quotation, and who is quoted."""
_CONTACT = (
    r"(?:called|calls|rang|rung|phoned|telephoned|e-?mailed|e-?mails|mailed|messaged|texted|wrote|spoke|talked|came back|"
    r"got in touch|sent)"
)
_TALKED = (
    r"(?:i|we)(?:['’]ve| have)? (?:just |finally |now )*(?:had (?:the|our|my|a|that) (?:\w+ )?"
    r"(?:call|chat|talk|zoom|conversation)|spoke|spoken|talked|chatted|got (?:my |the |some |their )?feedback|got off the phone)"
)
_LEAD = late(
    rf"\W*(?:(?:so|and|ok|okay|well|oh|hey|hi|update|finally|just)\b[\s,]*)*(?:{_TALKED}|got (?:my |the |some |their )?feedback|"
    rf"had (?:the|our|my) (?:call|chat|talk)|(?!i\b|we\b)(?:[\w'’.&-]+ ){{1,6}}?(?:(?:has|have|just|finally|then|now) )*"
    rf"{_CONTACT})\b"
    r"(?:[^.!?\n:\"]{0,60}?(?:\b(?:said|says|saying|told me|thought|felt|mentioned|explained)\b(?: that\b)?|"
    r"[.,!:;]\s*(?:(?:and|so|but) )?(?:[\w'’-]+ ){0,2}?(?:said|says|told me|thought|felt|mentioned|explained)\b(?: that\b)?|"
    r"[.!:;,]))"
    r"[\s:,]*",
    re.IGNORECASE,
)
"""How they came to speak, before what was said."""
_THEIRS = late(
    r"\b(?:they|she|he|hr|the (?:\w+ ){0,2}(?:manager|recruiter|interviewer|boss|owner|panel|lady|guy|man|woman|team|head|"
    r"headteacher|supervisor|lead))\b",
    re.IGNORECASE,
)
_OF_OTHERS = late(
    r"\bmy (?:\w+ )?(?:friends?|mates?|mum|mom|mother|dad|father|parents|wife|husband|partner|boyfriend|girlfriend|brother|"
    r"sister|son|daughter|cousin|aunt|uncle|nan|gran|family|coach|mentor|therapist|doctor|teacher|tutor|flatmate|housemate|"
    r"colleague|old boss|boss|landlord|neighbour|neighbor|work coach|advis[eo]r)\b|"
    r"\b(?:always|every (?:time|one|job|company|interview)|all (?:of them|say)|they all|keeps?|job ?cent(?:re|er)|bank|last year|"
    r"years ago)\b",
    re.IGNORECASE,
)
"""Somebody else's words, or those of many."""
_A_STORY = late(
    r"\b(?:(?:i|we)(?:['’]ve| have)? (?:just |also )?(?:had|went (?:to|for)|did|did have) (?:an?|another|my|the) (?:\w+ ){0,3}?"
    r"(?:interview|trial|assessment)|i (?:applied|interviewed|was interviewing)|"
    r"(?:an?other|second|new|different|next) (?:one|no|rejection|interview|job|company|place)|(?:did ?n['’]?t|did not) get|"
    r"(?:went|gone|going) with (?:someone|somebody|another))\b",
    re.IGNORECASE,
)
"""Told from its beginning: a case of its own."""
_ABOUT_THE_WORK = ("BEHAVIOUR", "GAP", "INFERENCE", "PRAISE", "REFUSAL")


def waits_alone(context: Context) -> Case | None:
    """The one case in which they have asked and wait for an answer; None where none does, or several."""
    waiting = [c for c in context.cases if c.phase == "waiting" and c.asked_on is not None]
    return waiting[0] if len(waiting) == 1 else None


def answer_told(text: str, context: Context) -> tuple[Case, str] | None:
    """The only case that waits, and what they said, where a text tells it without saying that they answered."""
    case = waits_alone(context)
    if case is None or asks(text) or TURNED_DOWN.search(text) or is_notice(text) or SOMEWHERE_ELSE.search(text):
        return None
    quoted = _QUOTED.fullmatch(text.strip())
    if quoted:
        words = quoted["words"].strip()
        return (case, words) if not _OF_OTHERS.search(text) and of_the_work(words, context) else None
    if _OF_OTHERS.search(text) or _A_STORY.search(text) or _elsewhere(case, text, context):
        return None
    lead = _LEAD.match(text) or _said_by(case, text)
    if lead is None and not _THEIRS.search(text):
        return None
    heard = context.account(text)
    if lead is None and (heard.told.value == "in_interview" or heard.feedback.value != "given"):
        return None
    words = text[lead.end() :].strip(" \"“”") if lead else ""
    if len(words.split()) < LEAST:
        words = text.strip()
    if heard.feedback.value == "given" and any(r.value != "none" for r in heard.reason):
        return case, words
    return (case, words) if lead and of_the_work(words, context) else None


def _said_by(case: Case, text: str) -> re.Match[str] | None:
    """ "Gail says the client ...": the beginning of a report that names somebody of the case."""
    people = {name.split()[0] for name in (case.person, case.rapport, case.recruiter, *case.met_names) if name}
    if not people:
        return None
    who = "|".join(re.escape(name) for name in sorted(people))
    return re.match(
        rf"\W*(?:(?:so|and|ok|okay|well|oh|hey|hi|update|now)\b[\s,]*)*(?:{who})(?: [A-Z][\w'’-]+)?(?: (?:just|then|finally|"
        rf"now))* "
        r"(?:says?|said|told me|tells me|reckons|thought|thinks|felt|mentioned|let me know|reports?)(?: (?:to me|me|"
        r"that))*\b[\s:,]*",
        text,
        re.IGNORECASE,
    )


LEAST = 3
"""Words; with fewer the whole text is kept."""


def _elsewhere(case: Case, text: str, context: Context) -> bool:
    """Whether a text names another employer than that of the case."""
    heard = context.account(text).employer
    name, own = heard.value.lower(), case.employer.lower()
    if heard.sure < SURE or not name or NO_NAME.fullmatch(name) or re.search(rf"\b{re.escape(name)}\b", text):
        return False  # a word that stands there in small letters, too, is none ("he was hungrier. Hungrier!")
    if any(name in known.lower().split() for known in (case.person, case.rapport, case.recruiter, *case.met_names)):
        return False
    return not own or (name not in own and own not in name)


def of_the_work(words: str, context: Context) -> bool:
    """Whether something in a text speaks of how somebody was, or says that nothing will be said of it."""
    labels = (context.language.feedback(part.text) for part in context.language.split(words))
    return any(found.label in _ABOUT_THE_WORK and found.sure >= SURE for found in labels)


def job_told(text: str, context: Context) -> tuple[Case, str] | None:
    """The only case that waits, and the text, where somebody there asks whether they would like another job."""
    case, what = waits_alone(context), other_job(text)
    if case is None or what is None or TURNED_DOWN.search(text) or _OF_OTHERS.search(text) or SOMEWHERE_ELSE.search(text):
        return None
    people = tuple(name.split()[0].lower() for name in (case.person, case.rapport, case.recruiter, *case.met_names) if name)
    theirs = _THEIRS.search(text) is not None or any(re.search(rf"\b{re.escape(name)}\b", text.lower()) for name in people)
    heard = context.account(text).employer.value
    of_the_job = bool(heard) and heard.lower() in what.lower()  # "a Christmas job": what it is, and no employer
    return (case, text) if theirs and (of_the_job or not _elsewhere(case, text, context)) else None


_WILL_SAY = late(
    r"\W*(?:(?:so|and|ok|okay|well|it went \w+|the interview went \w+)\b\W*)*"
    r"(?:they|she|he)(?: (?:said|says|told me|promised|reckon)(?: that)?(?: they| she| he)?)? ?"
    r"(?:['’]?ll|['’]?d|will|would|should|are going to|is going to|to) "
    r"(?:(?:tell|let) (?:me|us)(?: know)?|get back(?: to me)?|come back to me|be in touch|decide|call|ring|e-?mail|"
    r"make (?:a|their|the) decision)(?: (?:me|us|back|to me))*"
    r"(?: (?:in|by|within|on|next|this|tomorrow|after|before|at|early|later|soon|the|end|of|an?|one|two|three|few|couple|ten|\d+|"
    r"days?|weeks?|months?|fortnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day))*\W*",
    re.IGNORECASE,
)
LATELY = timedelta(days=21)


def to_be_decided(text: str, context: Context) -> Case | None:
    """The case whose interview has just been, where a text says nothing but when they will decide."""
    if not _WILL_SAY.fullmatch(text.strip()):
        return None
    been = [c for c in context.cases if c.phase != "closed" and c.next_interview is not None and c.next_interview <= context.now]
    late = [c for c in been if c.next_interview is not None and context.now - c.next_interview <= LATELY]
    return late[0] if len(late) == 1 else None
