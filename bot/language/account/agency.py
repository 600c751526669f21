"""Recruitment agencies: their names, and how they write. An agency is never the employer."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.language.account.role import roleish
from bot.language.account.text import Text, span_of
from bot.language.names import AGENCIES, AGENCY_TAIL, EMPLOYERS, GIVEN
from bot.language.readings import Span
from bot.language.scan import holds_any
from bot.late import late

_AGENCYNAME = late(
    r"\b(?:[A-Z][\w&'-]+ ){0,3}(?:Recruitment|Recruiting|Recruiters|Staffing|Resourcing|Personnel|Headhunters|"
    r"Associates|Search|Talent Partners|Selection|Placements|Interim)\b(?! (?:Team|team|Manager|Department|Partner|"
    r"Coordinator|Officer|Advisor|Lead|Specialist|and|&|Administrator|Assistant|Group|Services Team|Process|"
    r"process|Business))|(?<=from )[A-Z]\w+ Talent(?= here\b|,? (?:speaking|again|calling)\b)|(?<=from )[A-Z]\w+ Talent\. "
)
_AGENCYWORDS = (
    "Recruit",
    "Staffing",
    "Resourcing",
    "Personnel",
    "Headhunters",
    "Associates",
    "Search",
    "Partners",
    "Selection",
    "Placements",
    "Talent",
    "Interim",
)
_AGENCIES_BY_FIRST: dict[str, list[str]] = {}
for _agency in AGENCIES:
    _AGENCIES_BY_FIRST.setdefault(re.findall(r"\w+", _agency)[0], []).append(_agency.strip())
_AGENCYFIRST = frozenset(_AGENCIES_BY_FIRST)
_KNOWNAGENCY = late(
    r"\b(?:from|at|with|via|through|by|of|,|\n) ?("
    + "|".join(sorted(map(re.escape, (a.strip() for a in AGENCIES)), key=len, reverse=True))
    + r")\b(?! (?:between|and sign|it|the|on|more|about|here|below))"
)


def _may_name_agency(t: Text) -> bool:
    """Whether the name of a known agency stands anywhere."""
    return any(name in t.low for first in t.starts.words & _AGENCYFIRST for name in _AGENCIES_BY_FIRST[first])


_CLIENTS = late(
    r"\b(?:my client|our client (?:felt|feels|went|liked|wants?|needs?|decided|has (?:decided|chosen|gone|opted|come back|asked|"
    r"filled))|the client (?:needs?|wants?|reviewed|has|have|felt|liked|went|came|"
    r"said)|other (?:specs|mandates)|"
    r"(?:put|submit) you (?:forward )?(?:to|for) (?:my |an)?other client)\b"
)
"""An agency speaks of those for whom it looks."""
_HAD_ON = late(r"\b[Ii]'ve had [A-Z][^.!?\n]{1,30} on\b")
"""On the telephone, that is: a firm, and not "a lot"."""
_AGENCY_FOOT = late(
    r"\b(?P<n>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) ?(?:,|\(|\n| at | from |\||@| - ) ?(?P<e>[A-Z][\w&'.-]*(?: (?:[A-Z][\w&'.-]*|&|"
    r"and)){0,3})\)?\W*$"
)
"""The end of a message: who writes, and for whom."""
_WE_AGENCY = late(r"\b[Ww]e at (?P<e>[A-Z][\w&'-]*(?: [A-Z][\w&'-]*){0,2}) (?:will|would|can|look)")
_CLOSES = late(r"(?:(?:Kind|Best|Warm|Many|With) )?(?:[Rr]egards|[Tt]hanks|[Ww]ishes|Best|Yours|Cheers|Sincerely)")


_EITHER = "associates"
"""The last word of an agency's name and of many an architect's."""
_AGENT = late(
    r"\b(?:recruiters?\b|recruitment (?:agency|consultant)|(?<!estate )(?<!letting )agen(?:cy|t)\b|head ?hunt|"
    r"(?:my|the|our) client\b|"
    r"on behalf of|(?:put|submit)\w* (?:me|you) forward)"
)


@lru_cache(maxsize=4096)
def _named_so(name: str) -> str:
    """The last word of a name that is an agency's; nothing where it is none."""
    low = name.lower().strip()
    words = low.split()
    known = low in AGENCIES or (words and words[0] in AGENCIES and len(words) <= 2 and words[-1] in ("recruitment", "uk",
        "agency"))
    if known:
        return low
    return words[-1] if words and words[-1] in AGENCY_TAIL else ""


def is_agency(t: Text, name: str) -> bool:
    """Whether a name is that of an agency: one known as such, or one whose last word says so; a word that others have as well
    says so only where the text speaks of agents."""
    said = _named_so(name)
    return bool(said) and (said != _EITHER or _AGENT.search(t.low) is not None)


def for_clients(t: Text) -> bool:
    """Whether a notice comes from an agency, by how it speaks of the employer."""
    return t.notice and (_CLIENTS.search(t.low) is not None or _HAD_ON.search(t.cap) is not None)


def agency_name(t: Text) -> Span | None:
    """Where the name of an agency stands: one known as such, one that says so, or who signs a notice about a client."""
    m = _AGENCYNAME.search(t.cap) if holds_any(t.cap, *_AGENCYWORDS) else None
    if (
        m
        and (m.group().rpartition(" ")[2].lower() != _EITHER or _AGENT.search(t.low))
        and " " in m.group()
        and not re.match(
            (
                r"(?:The|Our|Talent|HR|Dear|Head|Hiring|Graduate|Human|Shared|Transport|Corporate|Central|Group|Early|Staff|"
                r"Nursing|Medical|Business|Retail|Store) "
            ),
            m.group(),
        )
        and t.low.count(m.group().split()[0].lower()) < 3
    ):
        return span_of(m)
    if for_clients(t):
        ours = _WE_AGENCY.search(t.cap)
        foot = ours or _AGENCY_FOOT.search(t.cap, max(0, len(t.cap) - 90))
        firm = foot.group("e") if foot else ""
        closing = foot is not None and not ours and _CLOSES.match(foot.group("n"))
        if foot and not closing and not roleish(firm) and firm.split()[0].lower() not in GIVEN and firm.lower() not in EMPLOYERS:
            return span_of(foot, "e")
    k = _KNOWNAGENCY.search(t.low) if _may_name_agency(t) else None
    if k:
        name = t.raw[k.start(1) : k.end(1)]
        if (
            k.group(1) not in ("reed", "hays", "hudson", "cpl", "academics")
            or name[:1].isupper()
            or t.low.startswith(("agency", "recruit"), k.end() + 1)
        ):
            return span_of(k, 1)
    return None
