"""Of which employer something is said while a question about one of them is open: each fact goes to its own case.

"phone for AIB, the HSE was an email" tells of two; "Bosch too" is one more no; and where nobody has named the employer yet,
a name that stands alone is it."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import pairwise

from bot.context import Context
from bot.effects import Effect, Enter, Keep, Say, Turn, to
from bot.flows._case import about, cases_named, facts, keep, settle
from bot.flows._missing import go_on
from bot.flows._rejection import Mend, Met, Rapport, Slot, Understood
from bot.flows.home import NEXT
from bot.heard.beside import asks
from bot.heard.capitals import capitals
from bot.heard.telling import read
from bot.heard.theirs import TURNED_DOWN
from bot.heard.two_at_once import employer_alone, told_apart
from bot.language.names import ROLE_HEADS
from bot.late import late
from bot.records import Case
from bot.state import State

MOST_OF_EACH = 40
"""Words; a longer text is a story that its own question reads."""
_FLOWS = ("rejection", "feeling", "review")
_BETWEEN = late(r"\s*[.;\n]+\s+|\s*,\s*(?:(?:and|but)\s+)?|\s+(?:and|but|while|whereas)\s+", re.IGNORECASE)
_LED_IN = late(
    r"\W*(?:(?:ok(?:ay)?|so|well|and|oh|hey|no|yes|yeah|sorry|wait|actually|also|plus|then|it was|that was|that's|it's|it is|"
    r"the (?:company|place|employer|firm) (?:is|was)|at|with|from|by|for|"
    r"(?:the )?same (?:with|for|from|at))\b[\s,:]*)*",
    re.IGNORECASE,
)
_TOO = late(
    r"^\W*(?:(?:ok|so|well|oh|and|also|plus|now|ugh|sorry)\b[\s,]*)*(?:(?:the )?same (?:with|for|from|at|story with|story at) )?"
    r"(?:now |then )?(?P<name>[\w&'’. -]{2,40}?)(?: (?:said|says|have|has|did|was|went))?,? "
    r"(?:too|as well|also|the same(?: way)?)"
    r"(?: (?:now|today|yesterday|this (?:morning|week|afternoon)|by (?:e-?mail|phone|letter)|last (?:night|week)))*\W*$"
    r"|^\W*(?:(?:ok|so|well|oh|and|also|plus|now|ugh)\b[\s,]*)*(?:the )?same (?:with|for|from|at|story with|story at) "
    r"(?P<same>[\w&'’. -]{2,40}?)\W*$",
    re.IGNORECASE,
)
"""One more of the same, and nothing else: "Bosch too", "same with Bosch"."""


def of_which(state: State, text: str, context: Context) -> Turn | None:
    """What is said of another case than that of the open question, or of which employer that is; None where it is neither."""
    if state.flow not in _FLOWS or state.verbatim or state.vanishing or asks(text):
        return None
    id = str(getattr(state, "case", ""))
    own = next((case for case in context.cases if case.id == id), None)
    if own is None or own.live or own.phase not in ("account", "resting", "asking"):
        return None
    for hear in (_counted, _one_more_too, _named_alone, _of_others):
        if (turn := hear(state, own, text, context)) is not None:
            return turn
    return None


def _counted(state: State, own: Case, text: str, context: Context) -> Turn | None:
    """How many they were and which, put right where one was understood ("three of them: AIB, Deloitte and the HSE")."""
    if not isinstance(state, Understood | Mend) or not own.employer or TURNED_DOWN.search(text) or not _SO_MANY.search(text):
        return None
    tellings = told_apart(_SO_MANY.sub(" ", text), context)
    others: list[Case] = []
    for place, words in enumerate(tellings, 1):
        opened = context.now - timedelta(seconds=place)
        other = read(Case(id=context.new_id("case"), opened=opened), words, context)
        if other.employer and other.employer.lower() not in (own.employer.lower(), *(c.employer.lower() for c in others)):
            others.append(settle(other, NEXT, account=words, updated=opened))
    if not others or len(others) == len(tellings):
        return None  # the one in hand is none of them: it is put right, and no other is told of
    *more, last = (about(other) for other in others)
    news = Say("rejection.then_the_other", {"about": last})
    if more:
        news = Say("rejection.then_the_others", {"names": ", ".join(more), "last": last})
    kept = tuple(Keep(other) for other in reversed(others))
    return to(Understood(case=own.id, facts=facts(own)), keep(own, context), *kept, news)


_SO_MANY = late(
    r"\b(?:(?:there (?:were|was|are)|it was|it's|all|both|the|i said|no|not (?:just|only) (?:one|\w+)) )*"
    r"(?:two|three|four|five|six|[2-6]|both|all)(?: (?:of (?:them|those)|companies|places|employers|jobs|rejections|noes))?\b"
    r"(?! (?:people|interviewers|rounds?|weeks?|days?|months?|interviews?|managers?|years?))",
    re.IGNORECASE,
)


def _one_more_too(state: State, own: Case, text: str, context: Context) -> Turn | None:
    """One more no by somebody who is only named."""
    found = _TOO.match(text.strip())
    if found is None or not (own.employer or own.role) or TURNED_DOWN.search(text):
        return None
    name = employer_alone((found["name"] or found["same"]).strip(), context, known=isinstance(state, Met | Rapport))
    if not name or any(name.lower() in (c.employer.lower(), c.person.lower()) for c in context.cases):
        return None
    return to(state, Enter("rejection", text=f"I was rejected by {name}"))


def _named_alone(state: State, own: Case, text: str, context: Context) -> Turn | None:
    """The employer, where none was named and a text is nothing but a name."""
    pieces = [piece for piece in _PIECES.split(_LED_IN.sub("", text.strip(), count=1).strip(" .!")) if piece]
    if own.employer or not pieces:
        return None
    first, *more = pieces
    name = employer_alone(first, context, known=isinstance(state, Met | Rapport))
    # "Penguin Random House. Editorial assistant": the post beside it is one by its last word.
    post = more[0].split() if len(more) == 1 else []
    role = more[0] if post and len(post) <= MOST_OF_A_POST and post[-1].lower() in ROLE_HEADS else ""
    if not name or (more and not role):
        return None
    known = own.model_copy(update={"employer": capitals(name), "role": own.role or role})
    return to(shown(state, known), keep(known, context), Say("rejection.noted_too", {"facts": facts(known)[:1]}))


_PIECES = late(r"\s*[.,;\n]+\s*|\s+[-–]\s+")
MOST_OF_A_POST = 5
"""Words."""


def _of_others(state: State, own: Case, text: str, context: Context) -> Turn | None:
    """What is said of other cases by name, clause by clause; a clause without a name goes with the one before it."""
    cases = [c for c in context.cases if c.phase in ("account", "resting", "asking", "waiting") and c.employer]
    named = cases_named(text, cases)
    if not named or all(case.id == own.id for case in named) or TURNED_DOWN.search(text) or len(text.split()) > MOST_OF_EACH:
        return None
    said: dict[str, list[str]] = {}
    current = own.id
    cuts = [0, *(cut.end() for cut in _BETWEEN.finditer(text.rstrip())), len(text)]
    for start, end in pairwise(cuts):
        clause = text[start:end]  # with the mark behind it: "a recruiter, Aoife" is read whole
        here = cases_named(clause, cases)
        if len(here) > 1:
            return None  # compared with one another
        current = here[0].id if here else current
        said.setdefault(current, []).append(clause)
    kept: list[Effect] = []
    news: list[Effect] = []
    mine = own
    for case in cases:
        words = "".join(said.get(case.id, ())).strip(" ,.;")
        told = _only_said(case, read(case, words, context), words) if words else case
        new = tuple(line for line in facts(told) if line not in facts(case))
        if not new:
            continue
        if case.id == own.id:
            mine = told
            news.append(Say("rejection.noted", {"facts": new}))
        else:
            kept.append(keep(told, context))
            news.append(Say("rejection.noted_of", {"about": about(case), "facts": new}))
    if not kept:
        return None
    if isinstance(state, Slot) and mine is not own:
        return go_on(mine, context, *kept, *news)
    return to(shown(state, mine), keep(mine, context), *kept, *news)


def _only_said(case: Case, told: Case, words: str) -> Case:
    """A case with what so few words say of it: a way in which it came ("the HSE was a letter") is no reason and no round."""
    left: dict[str, object] = {} if _ROUND.search(words) else {"stage": case.stage}
    if not _DAY.search(words):
        left |= {"told_on": case.told_on, "date_basis": case.date_basis}  # "Argos just emailed" was no day
    if not _WORDS_OF_THEIRS.search(words):
        left |= {name: getattr(case, name) for name in ("reasons", "door", "feedback", "filled", "policy")}
    return told.model_copy(update=left)


_ROUND = late(
    r"\b(?:interview\w*|rounds?|stages?|panel|trial|assess\w*|tests?|tasks?|screen\w*|final|appl\w+|cv|presentation|shortlist\w*)\b",
    re.IGNORECASE,
)
_DAY = late(
    r"\b(?:today|yesterday|\w+day|this (?:morning|afternoon|evening|week)|last (?:night|week|month)|ago|tonight|"
    r"\d{1,2}(?:st|nd|rd|th)?)\b",
    re.IGNORECASE,
)
_WORDS_OF_THEIRS = late(
    r"\b(?:said|says|saying|told|wrote|because|feedback|reasons?|wanted|needed|looking for|somebody|someone|another|filled|"
    r"hired)\b",
    re.IGNORECASE,
)


def shown(state: State, case: Case) -> State:
    """A question about a case with what it shows of it as it is now."""
    anew = {"about": about(case), "facts": facts(case)}
    return state.model_copy(update={name: value for name, value in anew.items() if name in type(state).model_fields})


