"""Two things told at once: a no and an interview to come, or two noes by different employers. Each keeps its own words, so that
nothing of the one is put down to the other."""

from __future__ import annotations

import re

from bot.context import Context
from bot.heard.ahead import is_ahead
from bot.heard.capitals import capitals
from bot.heard.offer import offer_in
from bot.heard.telling import NO_NAME
from bot.heard.theirs import TURNED_DOWN
from bot.language.names import EMPLOYERS, GIVEN
from bot.language.readings import SURE
from bot.late import late

_BETWEEN = late(
    r"\s*[.!;\n]+\s*(?:(?:and|but|also|then|now|meanwhile)\b,?\s*)*"
    r"|\s*,?\s+(?:and then|but then|and now|but now|and also|then|but|and|also|though|although|while)\s+|\s*,\s+",
    re.IGNORECASE,
)
_AGENCY = late(r"\bagency\b|\bagent\b|(?<!['’]s )(?<!their )\brecruiter\b", re.IGNORECASE)
"""Whoever stands between is no second employer."""
_FEARED = late(
    r"\b(?:afraid|scared|worr\w+|fear\w*|terrified|might|may|will|going to|gonna|if|in case|don['’]?t want to|what if|"
    r"whether)\b[^.!?\n]{0,40}$",
    re.IGNORECASE,
)
"""Before a no: it is only feared."""
_TITLE_DOT = late(
    r"(?<![\w.])(mrs?|ms|mx|drs?|prof|rev|fr|sr|sra|hon|capt|engr|mme)\.(?=\s+(?-i:[^\W\d_a-z]))", re.IGNORECASE
)
"""A full stop that belongs to a title ("Dr. Lin told me"), and ends no sentence."""
MOST = 2
"""Noes; of more than these one is told after the other."""
LEAST = 3
"""Words of a telling."""


_THERE = late(
    r"\W*(?:(?:and|but|then|so|they|she|he|it|just|now|today|straight away|afterwards)\b\W*)*(?:they|she|he|"
    r"the (?:\w+ )?(?:chef|manager|boss|owner|lady|woman|man|guy|interviewer|panel|head|director|supervisor|recruiter|team)) "
    r"(?:(?:just|then|has|have) )*(?:said|told|rejected|turned|texted|rang|called|e-?mailed|did)",
    re.IGNORECASE,
)
"""A no of those who were spoken of just before."""
DID_NOT_GET = late(
    r"\b(?i:did ?n['’]?t get|did not get|never got|no luck (?:with|at)|it['’]?s a no from|rejected (?:by|from|at)) "
    r"(?!(?i:back|to|a|an|the|any|my|in|on|it|through|there|much|that|this)\b)"
    r"[A-Z][\w&'’-]+(?: [A-Z][\w&'’-]+){0,3}"
    r"(?=\s*(?:$|[.,;:(!\n–-]|(?i:for|after|this|today|yesterday|either|in|and|but|on|by|sadly|though|then|last)\b))"
)
"""An employer that was not got: "didn't get Barclays"."""
_HAVE_ONE = late(
    r"\b(?:(?:i|we)(?:['’]?ve| have| am|['’]?m)|got an?|tomorrow|next (?:week|month)|in (?:a|two|three) (?:days?|weeks?))\b",
    re.IGNORECASE,
)
"""An interview that is plainly still to come."""


def no_and_ahead(text: str) -> tuple[str, str] | None:
    """The telling of a no and that of an interview to come, where a text is made of both."""
    for left, right in _halves(text):
        for no, ahead in ((left, right), (right, left)):
            said = TURNED_DOWN.search(no) or DID_NOT_GET.search(no)
            if said and not _FEARED.search(no[: said.start()]) and not is_ahead(no) and is_ahead(ahead):
                if ahead == left and _THERE.match(no) and not _HAVE_ONE.search(ahead):
                    continue  # "trial at Nobu on Saturday and the chef said no": the day is behind them
                return no, ahead
    return None


def no_and_offer(text: str, context: Context) -> tuple[str, str] | None:
    """The telling of a no and that of an offer from somebody else, where a text is made of both."""
    for left, right in _halves(text):
        for no, offer in ((left, right), (right, left)):
            if not TURNED_DOWN.search(no) or offer_in(offer) != "got":
                continue
            there = _employer(no, context)
            if there and there not in offer.lower():
                return no, offer
    return None


def theirs_after_all(offer: str, context: Context) -> bool:
    """Whether an offer told of beside a no comes from those who said the no ("then they rang and offered me nights")."""
    return _THEY.match(offer) is not None and not _employer(offer, context)


_THEY = late(r"\W*(?:(?:then|and|but|so|now|today|later|\d+|an?|two|three|hours?|days?|weeks?|minutes) )*(?:they|"
    r"she|he|it)\b", re.IGNORECASE)


def two_noes(text: str, context: Context) -> tuple[str, str] | None:
    """The tellings of two rejections by different employers, where a text is made of both."""
    if len(counted := _counted(text, context)) == MOST:
        return counted[0], counted[1]
    if _AGENCY.search(text) or len(TURNED_DOWN.findall(text)) > MOST:
        return None
    for parts in (_listed(text, context, MOST), _by_each(text, context), _and_silent(text, context)):
        if len(parts) == MOST:
            return parts[0], parts[1]
    found = None
    for left, right in _halves(text):
        whole = _TITLE_DOT.sub(r"\1", text)[len(left) :].lstrip()[:1] in ".!;"
        if (found is not None and not whole) or not (_tells_of_a_no(left, context) and _tells_of_a_no(right, context)):
            continue
        first, second = _employer(left, context), _employer(right, context)
        if first and second and first not in right.lower() and second not in left.lower():
            # What is said between the two belongs to the first: the last full stop before the second parts them.
            found = left, right
    return found


_ITEM = late(r"(?:^|[\s,;:])\(?\d{1,2}[.)]\s*(?=[^\W\d])|(?:^|\n)\s*[-*•]\s+(?=\S)")
_SAID_OF_ALL = late(
    r"(?P<said>\b(?:rejected|rejections?|turned down|knocked back|noes|a no|no'?s|ghosted)\b[^,.;:\n]{0,25}?\b(?:by|from|at)\b:?|"
    r"\b(?:rejections|noes)\b[^,.;\n]{0,20}[:-]) (?P<names>[^.;:!?\n]{3,160})"
    r"|^\W*(?:so |ok |today |this week )*(?:both )?(?P<first>[^.;:!?\n]{3,120}?),? (?:(?:have|has|had|all|both|just|each|"
    r"two|three|four|five|six|seven|eight|[2-8]|of (?:them|those)) )+"
    r"(?P<did>said no|(?:rejected|declined|refused) me|turned me down|ghosted me|knocked me back|passed on me|"
    r"didn'?t (?:want|take) me)",
    re.IGNORECASE,
)
"""One thing said of several: "rejected by Lidl, Costa and Asda", "Lidl, Costa and Asda, all three said no"."""
_COMMA = late(r"\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+", re.IGNORECASE)
_CLAUSE = late(r"\s*[.;\n]+\s*|\s*,\s*(?:(?:and|but|then|also)\s+)*|\s+(?:and|but|then|also)\s+", re.IGNORECASE)
_TAIL = late(r"\s+(?:(?:this|last|on|in|over|by|all|today|yesterday|within|after|since|for|via|so|too|"
    r"now)\b.*)$", re.IGNORECASE)
MOST_AT_ONCE = 8
"""Employers that are taken from one telling."""


def many_noes(text: str, context: Context) -> tuple[str, ...]:
    """The tellings of three or more rejections by different employers, each in its own words; empty where there are fewer."""
    for parts in (_counted(text, context), _items(text, context), _listed(text, context), _clauses(text, context)):
        if MOST < len(parts) <= MOST_AT_ONCE:
            return parts
    return ()


_NUMBERED = late(
    r"\b(?:two|three|four|five|six|seven|eight|[2-8]|both|several|a few|couple of) (?:\w+ ){0,2}?"
    r"(?:rejections?|noes|no's|refusals?|knock-?backs|employers|companies|places|jobs)\b",
    re.IGNORECASE,
)
_PLACE_IN_ROW = late(
    r"^\W*(?:(?:and|but|then|also|so|plus|the|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth|fifth|next|finally|lastly|last|one|"
    r"another|other|"
    r"was|is|it|came|being|they were|that was|got|a no|no|rejection|rejected|from|by|with|at|for)\b[\s,:]*)*",
    re.IGNORECASE,
)
"""What stands before each of them: "First Deloitte", "and another from EY"."""
_DAY_FIRST = late(
    r"^(?:today|yesterday|this (?:morning|afternoon|week)|last (?:week|night|month|\w+day)|(?:on )?(?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)day|"
    r"on the \d{1,2}(?:st|nd|rd|th)?)\b[\s,]*(?:(?:it was|was|came|from|by)\b\s*)*",
    re.IGNORECASE,
)


def _counted(text: str, context: Context) -> tuple[str, ...]:
    """Several that are counted first, and then named one after the other, each with what belongs to it."""
    how_many = _NUMBERED.search(text)
    if how_many is None or _AGENCY.search(text):
        return ()
    after = text[how_many.end() :]
    day = _DAY_FIRST.match(after.lstrip())
    named = told_apart(text[: how_many.start()] + "." + after, context)
    # A day said of all of them holds for each that has none of its own.
    of_all = f" {day[0].strip(' ,:')}" if day and _A_DAY.search(day[0]) else ""
    return tuple(words if _A_DAY.search(words) else words + of_all for words in named)


_A_DAY = late(
    r"\b(?:today|yesterday|\w+day|this morning|this afternoon|last (?:night|week|month)|the \d{1,2}(?:st|nd|rd|th)|"
    r"ago)\b", re.IGNORECASE
)
_APART = late(r"\s*[.;\n]+\s*|\s*,\s*|\s+(?=(?:and|but|then|also|plus|one|another|the other)\s)", re.IGNORECASE)


def told_apart(text: str, context: Context) -> tuple[str, ...]:
    """Employers that are named one after the other, each as a telling of its no; empty where there are fewer than two."""
    told: list[tuple[str, str]] = []
    for piece in _APART.split(_with_one_name(_TITLE_DOT.sub(r"\1", text))):
        words = _PLACE_IN_ROW.sub("", piece, count=1).strip()
        day = _DAY_FIRST.match(words)
        rest = words[day.end() :] if day else words
        name = _first_employer(rest, context)
        if name and name not in (known for known, _ in told):
            if rest.lower().startswith(name):
                told.append((name, f"I was rejected by {rest}{' ' + day[0].strip() if day else ''}"))
            else:
                told.append((name, f"I was rejected by {name} {rest[: rest.lower().find(name)].strip()}"))
        elif told and words:
            told[-1] = told[-1][0], f"{told[-1][1]}, {words}"
    return tuple(words for _, words in told) if len(told) >= MOST else ()


def _with_one_name(text: str) -> str:
    """A text in which no "and" stands within an employer's name."""
    for name in _WITH_AND:
        if name in text.lower():
            text = re.sub(re.escape(name), lambda found: re.sub(r"\band\b", "&", found[0]), text, flags=re.IGNORECASE)
    return text


def _first_employer(text: str, context: Context) -> str:
    """The employer with which a piece of a row begins."""
    if not text:
        return ""
    first = re.split(r"\s+(?:for|on|in|as|by|yesterday|today|was|is|and|said|told|they|last|this|-)\b|"
        r"[-–:(]", text, maxsplit=1)[0].strip()
    return _named(first, context).lower() if first else ""


def _items(text: str, context: Context) -> tuple[str, ...]:
    """A list with numbers or marks before each, where the words before it or its items speak of noes."""
    marks = list(_ITEM.finditer(text))
    if len(marks) <= MOST:
        return ()
    ends = [*(m.start() for m in marks[1:]), len(text)]
    items = [text[m.end() : end].strip(" ,;\n") for m, end in zip(marks, ends, strict=True)]
    names = [_named(item, context) for item in items]
    if not all(names) or len({name.lower() for name in names}) < len(names) or not TURNED_DOWN.search(text):
        return ()
    return tuple(item if TURNED_DOWN.search(item) else f"Rejected by {item}" for item in items)


def _listed(text: str, context: Context, least: int = MOST + 1) -> tuple[str, ...]:
    """Several employers of whom one thing is said. Two of them must be known as employers: "Smith and Jones" may be one."""
    text = _with_one_name(text)
    found = _SAID_OF_ALL.search(text)
    if found is None:
        return ()
    pieces = _COMMA.split(found["names"] or found["first"])
    *others, last = pieces
    names = [piece.strip() for piece in (*others, _TAIL.sub("", last))]
    counted = _OF_SO_MANY.search(found[0]) is not None
    if len(names) < least or (len(names) == MOST and not counted and not all(_known(name) for name in names)):
        return ()
    if not all(len(n.split()) <= MOST_OF_A_NAME and _named(n, context) for n in names):
        return ()
    if len({name.lower() for name in names}) < len(names):
        return ()
    when = _TAIL.search(last) or _TAIL.match(_TO_THE_STOP.match(text[found.end() :])[0])  # type: ignore[index]
    if when and not _TAIL.search(last):
        text = text[: found.end()] + text[found.end() + len(when[0]) :]
    said = "ghosted by" if "ghosted" in found[0].lower() else "Rejected by"
    tellings = [f"{said} {name}{when[0] if when else ''}" for name in names]
    for sentence in re.split(r"(?<=[.!?])\s+|"
        r"\n+", re.sub(r"[^.!?\n]*$", "", text[: found.start()]) + "\n" + text[found.end() :].lstrip(" .;:!")):
        # What is said besides goes with the one that it names, else with the first.
        whose = next((at for at, name in enumerate(names) if re.search(rf"\b{re.escape(name)}\b", sentence, re.IGNORECASE)), 0)
        if sentence.strip():
            tellings[whose] += f". {sentence.strip()}"
    return tuple(tellings)


MOST_OF_A_NAME = 4
"""Words."""
_TO_THE_STOP = late(r"[^.;:!?\n]*")
_OF_SO_MANY = late(r"\b(?:both|all|two|three|four|five|six|seven|eight|[2-8])\b", re.IGNORECASE)
"""So many said it, in so many words; "Smith and Jones" with none of these may be one."""


def _known(name: str) -> bool:
    return re.sub(r"^the ", "", name.lower()) in EMPLOYERS


_OF_EACH = late(
    r"\b(?:rejected|rejections?|turned down|knocked back|declined|passed over|(?:a |another )?no|(?:did ?n['’]?t|did not) get "
    r"(?:the |a |it |in |any )?(?:\w+ )?(?:job|role|post|position)?)\b[^.;:!?\n]{0,25}?\b(?P<by>by|from|at) "
    r"(?P<one>[^.;:!?\n]{2,60}?),?(?: (?:and|nor|or|plus|then|also|the day after|the next day|another|again|(?:the )?one|now|"
    r"too|a|no|rejected|turned down))* (?P=by) (?P<other>[^.;:!?\n]{2,60})",
    re.IGNORECASE,
)
"""A no by one and by another: "turned down by AIB on Monday and by the HSE on Wednesday"."""


def _by_each(text: str, context: Context) -> tuple[str, ...]:
    """Two employers, each with its own "by" behind one word for the no."""
    found = _OF_EACH.search(_with_one_name(text))
    if found is None or not (_WHICH_TWO.search(found[0]) or "," in found[0]):
        return ()
    names = [_named(re.sub(r"^the ", "", words), context) for words in (found["one"], found["other"])]
    if not all(names) or names[0].lower() == names[1].lower():
        return ()
    first, other = f"Rejected by {found['one']}", f"Rejected by {found['other']}"
    before, after = _TO_THE_NO.sub("", text[: found.start()]), text[found.end() :].strip(" .;:!,\n")
    return f"{before} {first}".strip(), f"{other}. {after}" if after else other


_STILL_SILENT = late(
    r"(?:^|[,.;\n]\s*|\b(?:and|but|while) )(?P<words>(?:from )?(?P<name>[\w&'’-]+(?: [\w&'’-]+){0,2}?)(?: (?:is|are|has|"
    r"have|was|just|i['’]?ve))* "
    r"(?:(?:still|yet) )?(?:nothing|no word|no (?:reply|answer|news|response)|silent|silence|radio silence|crickets|"
    r"not (?:got|come) back|"
    r"(?:has|have|did) ?n['’]?t (?:replied|answered|got back|said|decided|told me)(?: anything| yet)*|ghosted me|"
    r"still waiting)\b[^.!?\n]*)",
    re.IGNORECASE,
)
"""Another employer, who has not answered yet, beside a no ("deloitte said no, kpmg still nothing")."""


def _and_silent(text: str, context: Context) -> tuple[str, ...]:
    """The no of one employer and the silence of another."""
    found = _STILL_SILENT.search(text)
    if found is None or not TURNED_DOWN.search(rest := f"{text[: found.start()]}. {text[found.end() :]}".strip(" .,")):
        return ()
    name = employer_alone(found["name"], context, known=True) or _named(found["name"], context)
    first = _employer(rest, context)
    if not name or not first or name.lower() == first or not _MAY_NAME.search(text):
        return ()
    return rest, f"No answer from {name}. {found['words']}"


_TO_THE_NO = late(r"[^.!?\n]*$")
_WHICH_TWO = late(r"\b(?:and|nor|plus|then|also|another|again)\b", re.IGNORECASE)


def _clauses(text: str, context: Context) -> tuple[str, ...]:
    """Several employers, each with what it did."""
    if _AGENCY.search(text):
        return ()
    told: list[tuple[str, str]] = []
    clauses = _CLAUSE.split(_TITLE_DOT.sub(r"\1", text))
    if len(clauses) <= MOST:
        return ()
    for clause in clauses:
        name = _employer(clause, context) if len(clause.split()) >= LEAST - 1 else ""
        if name and _tells_of_any_no(clause, context) and name not in (known for known, _ in told):
            told.append((name, clause))
        elif told:
            told[-1] = told[-1][0], f"{told[-1][1]}, {clause}"
    return tuple(clause for _, clause in told)


def _tells_of_any_no(text: str, context: Context) -> bool:
    return _tells_of_a_no(text, context) or context.account(text).told.value == "silence"


def _named(text: str, context: Context) -> str:
    """The employer with which an item of a list begins."""
    first = re.split(r"\s*[-–:,(]\s+|\s+(?:on|by|in|yesterday|today|said|told|they|rang|emailed|never|"
        r"ghosted)\b", text.strip(), maxsplit=1)[0]
    if not 0 < len(first.split()) <= MOST_OF_A_NAME or NO_NAME.fullmatch(first) or first.split()[0].lower() in GIVEN:
        return ""
    if first.lower() in EMPLOYERS:
        return first
    name = _employer(f"I was rejected by {first}", context)
    return first if name and (name in first.lower() or first.lower() in name) else ""


def employer_alone(words: str, context: Context, *, known: bool = False) -> str:
    """The employer, where a few words are nothing but its name; `known` where a person may be named as well, so that only one
    that is known as an employer counts."""
    name = re.sub(r"^the (?=\S)", "", words.strip(" .!"), flags=re.IGNORECASE)
    if not name or len(name.split()) > MOST_OF_A_NAME:
        return ""
    if name.lower() in EMPLOYERS:
        return capitals(name)
    if known or not all(word[:1].isupper() or word.lower() in ("of", "and", "&", "the", "for") for word in name.split()):
        return ""
    return _named(name, context)


_WITH_AND = tuple(name for name in EMPLOYERS if " and " in name)
"""Employers with an "and" in their name: "Marks and Spencer" are one."""


def _halves(text: str) -> list[tuple[str, str]]:
    text = _TITLE_DOT.sub(r"\1", text)
    low = text.lower()
    inside = [m.span() for name in _WITH_AND if name in low for m in re.finditer(re.escape(name), low)]
    cuts = [m for m in _BETWEEN.finditer(text) if not any(a < m.start() and m.end() < b for a, b in inside)]
    parts = [(text[: m.start()].strip(), text[m.end() :].strip()) for m in cuts]
    return [(a, b) for a, b in parts if len(a.split()) >= LEAST and len(b.split()) >= LEAST]


_MAY_NAME = late(r"[^\W\d_a-z](?=\w)|\b(?:by|from|at|with|for|to)\s+\w")
"""A capital, or a word before which an employer stands: without either none is named, and reading for one is spared."""


_DEPARTMENT = late(
    r"(?:(?:the|their|hr|people|talent|recruit\w*|hiring|acquisition|operations|human resources|head ?office|payroll|admin|"
    r"reception|sales|finance|it|legal|ops|and|&|team|dept|department|services|shared) ?)+",
    re.IGNORECASE,
)
"""Where somebody works within a company ("Priya from talent")."""


def _employer(text: str, context: Context) -> str:
    if not _MAY_NAME.search(text) and EMPLOYERS.isdisjoint(text.lower().split()):
        return ""
    heard = context.account(text).employer
    name = heard.value.lower()
    if heard.sure < SURE or not name or name.split()[0] in GIVEN:
        return ""
    if NO_NAME.fullmatch(name) or _DEPARTMENT.fullmatch(name):
        return ""
    # Only one that stands there as a name, and not "the shop".
    return name if not re.match(r"(?:the|a|an|my|this|that|their|some|another)\b", name) else ""


_SENTENCE = late(r"[.!?;\n]+(?=\s|$)")


def _tells_of_a_no(text: str, context: Context) -> bool:
    """Whether a text speaks of a no, or at least in one sentence of how news came and from which employer: a way in one and a
    name in the next ("Notice by e-mail. There was a talk at the Kunsthaus") are one more part of the same telling."""
    if TURNED_DOWN.search(text):
        return True
    heard = context.account(text)
    if heard.told.value in ("", "unknown", "silence"):
        return False
    way, name = heard.told.span, heard.employer.span
    if way is None or name is None:
        return True
    between = text[min(way[1], name[1]) : max(way[0], name[0])]
    return not _SENTENCE.search(_TITLE_DOT.sub(r"\1", between))


_AND_ONE_MORE = late(
    r"(?:\band|,) (?P<who>(?:[\w&'’-]+ ){0,2}?[\w&'’-]+) (?:yesterday|too|as well|the day before|last week)\b", re.IGNORECASE
)
_AND_OTHERS = late(
    r"\b(?:both|all (?:two|three|"
    r"four|five)) of them\b|"
    r"\b(?:two|three|four|five|\d) (?:rejections|noes|companies|places|employers)\b",
    re.IGNORECASE,
)
_THEN_A_NO = late(r"\bghosted\b(?=[^.!?\n]{0,40}\b(?:then|now|until|till|finally|eventually)\b)", re.IGNORECASE)
"""A silence that ended in a no is one rejection and not two."""


_THE_SAME_NO = late(
    r"\b(?:(?:a|an|the|this|that|their|its|my|just|only|automated?|automatic|form|standard|generic|template|cold|short|"
    r"one[- ]line) )+"
    r"rejection(?! (?:\w+ )?(?:from|by|at) (?!the same|them|hr|no-?reply))\b|"
    r"\b(?:they|she|he|it) (?:(?:have|has|had|just|then|finally|also|only|even|never) )*(?:rejected|turned (?:\w+ )?down|"
    r"said no|told (?:me )?no|"
    r"ghosted|did ?n['o]?t (?:answer|reply|get back)|never (?:answered|replied|got back))\b"
    r"|(?:\b(?:the|their|my|its|now|and|but|then|when|so)\b|[,.;:(]|^)\s*"
    r"(?:(?:job|jobs|application|candidate|careers?|online|company|hr) )*"
    r"(?:portal|status|website|site|app|application|dashboard|page|profile|account|system|workday|tracker)"
    r"(?: (?:now|just|still|only|today|has|status|page|was|is|got))*"
    r" (?:shows?|showed|says?|said|reads?|changed|updated|went|turned|gone|marked|displays?|moved)"
    r"(?: (?:me|it|as|to|that|i|was|is|it's|now|just|status|application|my|simply))* ?['\"“‘]?"
    r"(?:rejected|unsuccessful|not successful|turned down|rejection)\b",
    re.IGNORECASE,
)
"""A no that was told of already: the form in which it came, what "they" did besides, or what their page shows of it."""


def _noes(text: str) -> int:
    """How many noes a telling speaks of, each counted once."""
    found = list(TURNED_DOWN.finditer(text))
    again = [m.span() for m in _THE_SAME_NO.finditer(text)]
    new = [m for m in found if not any(a < m.end() and m.start() < b for a, b in again)]
    return max(len(new), min(1, len(found)))


def several(text: str) -> bool:
    """Whether a telling speaks of more than one rejection."""
    if _noes(_THEN_A_NO.sub(" ", text)) > 1 and re.search(r",|\band\b|\n", text):
        return True
    if not TURNED_DOWN.search(text):
        return False
    return bool(_AND_OTHERS.search(text)) or any(_one_more(m["who"]) for m in _AND_ONE_MORE.finditer(text))


_ONLY_ONE = late(
    r"\b(?:only|just) (?:the )?(?:one|1) (?:rejection|no|refusal|employer|company|case|job|application|place|of them)\b|"
    r"\b(?:that|it|this|there|they|those|these|both)(?:['’]?s|['’]?re| is| are| was| were)? (?:(?:all|only|just|really|actually|"
    r"both|about) )*(?:the same|one) (?:rejection|no|refusal|employer|company|case|job|one|application|place|thing)\b|"
    r"\bnot (?:two|2|three|3|several)\b(?: (?:different |separate )?(?:rejections?|noes|ones|companies|employers|jobs|cases))?"
    r"(?=\W*(?:$|[.,;!]))",
    re.IGNORECASE,
)


def only_one(text: str) -> bool:
    """Whether a text says that what was taken for several rejections is a single one."""
    return _ONLY_ONE.search(text) is not None and not text.strip().endswith("?")


_COUNTS = late(
    r"\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|dozens?(?: of)?|several|so many|too many|loads of|lots of) "
    r"(?:(?:other|more|different) )?"
    r"(?:rejections?|noes|no's|refusals?|knock-?backs|companies|employers|places|firms|jobs|schools|shops)\b"
    r"|\b(?:\d{1,3}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) "
    r"(?:rejection|refusal|knock-?back|no)\b"
    r"|\b(?:reject\w*|turned down|knocked back|told no) (?:\w+ )?(?:\d{1,3}|three|four|five|six|seven|eight|nine|"
    r"ten|many) times\b",
    re.IGNORECASE,
)


def counts_noes(text: str) -> bool:
    """Whether a text says how many noes there have been, so that a time in it is that of all of them and not of one."""
    return _COUNTS.search(text) is not None


def _one_more(who: str) -> bool:
    """Whether words between an "and" and a day name one more employer, and not how or by whom it was told."""
    words = who.split()
    words = words[1:] if words[0].lower() == "and" and len(words) > 1 else words
    who = " ".join(words)
    if words[0].lower() in ("another", "one"):
        return True
    first = words[1] if words[0].lower() in ("by", "from", "at", "then", "also") and len(words) > 1 else words[0]
    name = who[who.index(first) :]
    return not NO_NAME.fullmatch(first) and first.lower() not in GIVEN and (name.lower() in EMPLOYERS or first[0].isupper())
