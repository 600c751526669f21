"""Their answer, told of: what they said, whose answer it is, and whether a text still speaks of their words."""

from __future__ import annotations

import re

from bot.context import Context
from bot.heard.telling import NO_NAME
from bot.heard.theirs import TURNED_DOWN
from bot.language.names import GIVEN
from bot.language.readings import SURE
from bot.late import late
from bot.records import Case

WROTE_BACK = late(
    r"^(?!.{0,40}\b(?:not|never|has(?:n'?t)|have(?:n'?t)|did(?:n'?t)|nobody|no ?one|until|once|if)\b.{0,20}\b"
    r"(?:wrote|replied|answered|back|responded|reply|answer|response)\b)\W*(?:so |and |ok |well |oh |hey |update |good news )?(?:"
    r"(?!(?:i|i'?ve|we|you|nobody|no|can|should|what|how|why|do|did|has|have|had|got|when|after|before)\b)[\w'-]+ "
    r"(?:(?!(?:i|we|you|after|when|since|before|because)\b)[\w'-]+ ){0,3}?"
    r"(?:(?:wrote|written|writes) back|repl(?:ied|yed|ies|id|eid)|answered|responded|been back to me|"
    r"(?:messaged|texted|emailed|mailed|rang|rung|called|phoned) (?:me )?back|"
    r"(?:got|gotten|gets) back (?:to|with) me|(?:came|come|comes) back to me)\b"
    r"|(?:i(?:'ve| have)? |ive |we )?(?:just |finally |now |today )?(?:got|had|have|received|there(?:'s| is)|here(?:'s| is)) "
    r"(?:now )?(?:an?|the|their|her|his|my|some) (?:\w+ )?(?:answer|reply|response)(?: back)?"
    r"(?=\W*$|\s*[,.:;!-]| (?:from|and|that|saying|today|yesterday|now|at last|they|she|he)\b)"
    r"|(?:i(?:'ve| have)? |ive )?(?:just |finally )?(?:heard|had word) back\b"
    # The same in learners' English, where their words follow: "they reply: ...".
    r"|(?:they|she|he|hr|the (?:\w+ )?(?:manager|recruiter|company|lady|man|woman)) (?:(?:just|finally|now) )?"
    r"(?:write|wrote|reply|answer|respond|e-?mail|mail|message)s?(?: (?:me|to me|us|back|now|today))*(?=\s*[:\"\u201c])"
    r"|(?!(?:i|i'?ve|we|you|nobody|it|mail|e-?mail|letter|that|this)\b)[\w'-]+(?: (?!(?:i|we|you)\b)[\w'-]+)? (?:(?:just|"
    r"finally|now|has|have|then) )*"
    r"(?:sen[dt]s?|texts?|texted|messaged|e-?mailed|wrote|put|came back with|comes back with)"
    r"(?: (?:me|us|over|back|now|today|this|it|in reply|through))*(?=\s*[:\"\u201c]))"
    r"(?: from (?:the )?(?:[\w'&-]+)(?: (?:at|from) [\w'&-]+)?)?(?: (?:and|today|yesterday|with|to me|finally|at last|now))*"
    r"(?:[\s,:.!-]*(?:(?:they|she|he|it|who) )?(?:just )?(?:said|saying|says|sais|sayd)\b(?: that\b)?)?[\s:,.!-]*",
    re.IGNORECASE,
)
"""The beginning of a telling of their answer."""
THEY_SAID_SO = late(
    r"^\W*(?:(?:so|and|ok|okay|well|oh|right|hey|anyway)\b[\s,.!]*)*"
    r"(?:they|she|he) (?:just |then |finally |both |all )?(?:said|says|told me|"
    r"wrote|thought|felt)(?: that)?\b[\s:,.-]*",
    re.IGNORECASE,
)


def their_words(text: str) -> str:
    """What they said, where a text tells of their answer ("they replied: ...", "she said i was quiet"); else an empty string."""
    for telling in (WROTE_BACK, THEY_SAID_SO):
        if (told := telling.search(text)) and len(text[told.end() :].split()) > 2:
            return text[told.end() :].strip().strip('"\u201c\u201d').strip()
    return ""


_PASSED_ON = late(
    r"\W*(?:(?:so|and|ok|okay|well|oh|hey|update|just now|today|btw)\b[\s,.:!-]*)*"
    r"(?:(?P<name>(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)?)|(?:the|my|our) (?:\w+ )?(?:recruiter|agency|agent|"
    r"headhunter|consultant)|hr)"
    r"(?: (?:just|also|now|then|has|have|finally))* (?:says?|said|tells? me|told me|wrote|writes|mentioned|reckons|"
    r"passed on|fed back|let me know)"
    r"(?: to me| that)*[ :,]+(?P<words>(?:(?P<them>(?:the )?(?:panel|client|team|(?:\w+ )?manager|interviewers?|board|"
    r"committee|employer|company)|they)|(?:i|my))\b"
    r".*)",
    re.IGNORECASE | re.DOTALL,
)


def passed_on(text: str, case: Case) -> str:
    """What was thought of them, where somebody passes it on ("Jess says the panel felt I was nervous"); else an empty string. A
    name that the case does not know may be anybody's: then it has to say whose view it is."""
    told = _PASSED_ON.fullmatch(text.strip())
    if told is None:
        return ""
    names = " ".join((case.person, case.rapport, case.recruiter, *case.met_names)).lower().split()
    known = not told["name"] or told["name"].split()[0].lower() in names
    return told["words"].strip() if known or told["them"] else ""


def who_answered(text: str, context: Context) -> Case | None:
    """The case whose answer a text tells of: the one that is named in it, else the one that waits. None where none waits, or
    where an employer is named that none of them is."""
    waiting = [c for c in context.cases if c.phase != "closed" and (c.asked_on or c.status_asked)]
    low = text.lower()
    for case in waiting:
        names = (case.employer, case.person, case.rapport, case.recruiter, *case.met_names)
        if any(re.search(rf"\b{re.escape(name.lower())}", low) for name in names if name):
            return case
    heard = context.account(text).employer
    named = heard.value.lower() if heard.sure >= SURE and not NO_NAME.fullmatch(heard.value) else ""
    first = re.match(rf"\W*(?:the )?{re.escape(named)}|.*\bfrom (?:the )?{re.escape(named)}", low) if named else None
    if SOMEWHERE_ELSE.search(text) or (named and named.split()[0] not in GIVEN and (first or TURNED_DOWN.search(text))):
        return None
    return max(waiting, key=lambda c: (c.phase == "waiting", c.updated or c.opened), default=None)


SOMEWHERE_ELSE = late(
    r"\b(?:another|other|different) (?:company|place|employer|firm|job|one)\b|\bsomewhere else\b", re.IGNORECASE
)
_THE_REMARK = late(
    r"\b(?:the|that|this|their|her|his) (?:[\"'\u201c\u2018]?)(?P<what>[\w' -]{3,40}?)(?:[\"'\u201d\u2019]?) "
    r"(?:thing|bit|part|one|comment|remark|word|line|sentence|feedback|stuff)\b",
    re.IGNORECASE,
)
_STILL = late(
    r"\b(?:that one|it|this one) (?:still|really|just)\b|\b(?:called|calling) me (?:an? |so |too )?"
    r"(?!this|that|yesterday|today|back|after|on|and|to|in|at|again|just|now|earlier|last|with|about|from)\w+",
    re.IGNORECASE,
)


def of_their_words(text: str, context: Context) -> Case | None:
    """The case of whose words a text still speaks ("the arrogant thing hurts"); None where it tells of something new."""
    if len(text.split()) > 20 or TURNED_DOWN.search(text):
        return None
    remark = _THE_REMARK.search(text)
    if remark is None and not _STILL.search(text):
        return None
    said = set(re.findall(r"[^\W\d_]{4,}", (remark["what"] if remark else text).lower())) - _OF_ANY_TELLING
    for case in sorted(context.cases, key=lambda c: c.updated or c.opened, reverse=True):
        theirs = " ".join((case.account, case.notice, *(f.words for f in context.feedback if f.case == case.id))).lower()
        if case.phase != "ahead" and said & set(re.findall(r"[^\W\d_]{4,}", theirs)):
            return case
    return None


_OF_ANY_TELLING = frozenset(
    "that this they them with what were have from about thing still really just said told job interview email call "
    "today yesterday morning afternoon evening tonight monday tuesday wednesday thursday friday saturday sunday manager called "
    "reject rejected rejection first last second next "
    "final round same other only whole best good great right wrong hardest worst".split()
)
"""Words that stand in most tellings, and point to none."""
