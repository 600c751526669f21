"""A recruiter of the employer itself is no agency: nobody stands between, and nothing is "passed on"."""

from __future__ import annotations

import re

from bot.language.names import AGENCIES
from bot.late import late
from bot.records import Case

_OWN = late(
    r"\b(?:their|the (?:company|firm|employer)['’]?s) (?:own |in-?house |internal |technical |talent )*recruiter\b"
    r"|\b(?:in-?house|internal) (?:recruit|talent)"
    r"|\b(?:not|isn['’]?t|wasn['’]?t|aren['’]?t|no) (?:from |with |through |by )?(?:an? |any )?(?:recruitment )?agenc(?:y|ies)\b"
    r"|\b(?:she|he|they|[A-Z]\w+) works? (?:for|at|with) (?:them|the (?:company|firm|employer))\b",
)
_NAMED = late(
    r"\b(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?),? (?:who is |who's |is )?(?:the |their |[A-Z][\w&.'’-]*['’]s? )"
    r"(?:[\w-]+ ){0,2}?recruiter\b|\brecruiter,? (?:called |named |is |was )?(?P<after>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
)
"""Who they are: "Melissa, Datadog's recruiter" or "their recruiter Melissa"."""


def of_the_employer(text: str, employer: str) -> bool:
    """Whether a text says that the recruiter is the employer's own ("Datadog's recruiter", "she works for Datadog")."""
    if _OWN.search(text):
        return True
    if not employer:
        return False
    name = re.escape(employer)
    return bool(
        re.search(
            rf"\b{name}(?:['’]?s?)? (?:own |in-?house |internal |technical |talent )*recruiter\b"
            rf"|\brecruiter (?:at|from|of|for|with) {name}\b|\bworks? (?:for|at|with) {name}\b",
            text,
            re.IGNORECASE,
        )
    )


_THE_RECRUITER = late(
    r"(?<!\bmy )(?<!\ban )(?<!\ba )(?<!\bagency )(?<!\bour )(?<!\bexternal )(?<!\bindependent )"
    r"(?<!\bfreelance )\brecruiter\b",
    re.IGNORECASE,
)
_BETWEEN = late(
    r"\b(?:my|a|an|our|external|agency|independent|freelance|third[- ]party)(?: \w+)? recruiter|\bagenc(?:y|ies)\b|\bagent\b|"
    r"\bhead ?hunter|\bclients?\b|"
    r"\brecruitment (?:consultant|firm|company|agent)|\bconsultant\b|\bstaffing\b|\b(?:put|sent|submitted) me (?:forward|up|"
    r"in)\b|\bpass(?:ed|ing)? (?:it |that |this )?on\b|"
    r"\brecruiter(?: \w+){0,2} (?:from|at|of|with) (?!(?:the )?(?:company|firm|employer)\b)[A-Z]|"
    r"\brecruiter\b[^.!?\n]{0,40}\b(?:that|said|says) (?:they|the company|the client)\b|\brecruiter (?:said|says|told me|"
    r"rang to say|called to say) (?:that )?they\b",
)
"""Somebody between the two: an agency, or a recruiter of their own."""


def the_companys(text: str, employer: str) -> bool:
    """Whether "the recruiter" is the company's own: it is named, and no agency, nor a recruiter of the person's own."""
    found = _THE_RECRUITER.search(text)
    if found is None or not employer or employer.lower() not in text.lower() or _BETWEEN.search(text):
        return False
    return not any(re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) for name in AGENCIES if name.strip())


def put_right(case: Case, new: dict[str, object], text: str) -> dict[str, object]:
    """What a text says of a case, with its recruiter counted among the employer's people where they are."""
    employer = str(new.get("employer", case.employer))
    if not of_the_employer(text, employer) and (case.recruiter or case.via_recruiter or not the_companys(text, employer)):
        if "inhouse" in case.settled:
            # The word "recruiter" alone does not make an agency of them again.
            return {field: value for field, value in new.items() if field not in ("via_recruiter", "recruiter")}
        return new
    told = str(new.get("person", case.person))
    named = _NAMED.search(text)
    recruiter = str(new.get("recruiter", case.recruiter)) or (named["name"] or named["after"] if named else "")
    out = {**new, "via_recruiter": False, "recruiter": "", "settled": (*case.settled, "inhouse")}
    if recruiter and recruiter != told:
        out["person"] = recruiter
        if told and case.met == "unknown" and not case.met_names and not new.get("met_names"):
            # Who was taken for the bringer of the news is named for another reason: they were met.
            out |= {"met": "one", "met_names": (told,)}
    return out
