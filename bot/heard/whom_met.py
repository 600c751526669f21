"""Whom they met, in an answer to that question: names, or how many there were."""

from __future__ import annotations

import re

from bot.language.names import GIVEN
from bot.late import late

_PANEL = late(
    r"\b(?:panel|(?:committee|commission|jury|board)(?: of \w+)?(?=\W*$)|all (?:together|at once)|at (?:once|"
    r"the same time)|in one (?:go|room))\b", re.IGNORECASE
)
_SEVERAL = late(
    r"\b(?:two|three|four|five|six|several|couple|few|both|different|separate(?:ly)?|others?|another|[2-9]|[1-9]\d)\b|"
    r"\bone (?:by one|after)\b|\bthen\b|\band\b",
    re.IGNORECASE,
)
_ONE = late(
    r"\b(?:one|1|just|only|alone|some (?:woman|man|guy|lady|bloke|girl|lad|fella|dude|chap)|"
    r"an? (?:man|woman|guy|lady|bloke|girl|lad|fella|dude|chap|manager|partner|director|"
    r"matron|head|supervisor|foreman))\b|"
    r"^the (?:\w+ )?\w+$",
    re.IGNORECASE,
)
_MARK = late(r"\b\d+(?:[.,]\d)? ?(?:out of|of|/|from) ?(?:10|ten|5|five|100)\b|\d ?%", re.IGNORECASE)
_NONE = late(
    r"\b(?:nobody|no ?one|none|didn'?t meet|never met|no (?:proper |real |actual |face to face )?interviews?|"
    r"(?:only|just) (?:an? |the |some )?(?:\w+ )?(?:tests?|recording|application|form))\b",
    re.IGNORECASE,
)
ALSO_MET = late(
    r"\W*(?:(?:oh|and|sorry|wait|actually)\b\W*)*(?:i|we)?(?:'ve| have)? ?(?:also |there was (?:also )?)"
    r"(?:met|saw|spoke (?:to|with)|talked to)? ?"
    r"(?P<name>[A-Z][\w'’-]+)\W*(?:too|as well)?\W*$",
    re.IGNORECASE,
)
BEST = late(
    r"^(?:i (?:think|guess|suppose)\s+)?(?:i (?:got on|got along|clicked) best with|probably|maybe|"
    r"it was|best with)\s+",
    re.IGNORECASE,
)
"""Before the name of the one they got on with."""
PERSON = late(
    r"(?:\b(?:called|named|name(?:'s| is| was)|manager|matron|boss|lead|head|director|owner|supervisor|nurse|"
    r"teacher|partner|chef)\b[,: ]+"
    r"(?:was |is )?)((?:Mrs?|Ms|Miss|Dr|Prof|Sister)\.? [A-Z][\w'’-]+|[A-Z][a-z][\w'’-]*(?: [A-Z][\w'’-]+)?)"
)
"""A name beside a role ("the area manager, Colin")."""
_ALL_ALIKE = late(
    r"\W*(?:(?:i (?:got on|got along|clicked)|honestly|really|they were|it was|with|well)\b\W*)*"
    r"(?:both|all|all three|everyone|everybody|each|equal(?:ly)?|same|the same|several|any|either|a few)\b"
    r"(?: (?:of them|really|honestly|equally|alike|the same|well|were|was|nice|lovely|friendly|kind|fine|good|great|about|"
    r"i think|and|quite|very|pretty|so))*\W*",
    re.IGNORECASE,
)


def all_alike(text: str) -> bool:
    """Whether they got on with all of them alike ("both of them", "everyone was nice")."""
    return bool(_ALL_ALIKE.fullmatch(text))


_BETWEEN = late(r"\s*(?:,|&|\band\b|\+|\n)\s*", re.IGNORECASE)
_ROUND_A_NAME = late(
    r"^(?:just|only|with|by|it was|i met|met|mainly|the)\s+|\s+(?:from|in|at|of)\s+.*$|[.!]+$", re.IGNORECASE
)
_NAME = late(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,2}")
NOT_A_NAME = frozenset(
    "no yes yeah nope not idk dunno them they him her it this that people person what who dont don't know cant many "
    "today tonight yesterday tomorrow now later morning afternoon evening week month monday tuesday wednesday "
    "thursday friday saturday sunday pls plz please thanks cheers ok okay sure maybe fine good bad done ready send "
    "sent write skip email mail phone call text letter formal plain warm short long "
    "several both all everybody everyone each either neither equal equally same somebody someone any anyone none".split()
)
"""Words that stand where a name was asked for and are none."""


def names_in(text: str) -> tuple[str, ...]:
    """The names in an answer that is nothing but names ("priya and Tom Reid from HR"); empty where it is anything else."""
    if len(text.split()) > 12:
        return ()
    names = []
    for part in _BETWEEN.split(text.strip()):
        name = _ROUND_A_NAME.sub("", _ROUND_A_NAME.sub("", part.strip())).strip()
        if not _NAME.fullmatch(name) or NOT_A_NAME & set(name.lower().split()):
            return ()
        name = re.sub(r"^(?:[a-z]+ )+(?=[A-Z])", "", name)
        if name == name.lower() and name.split()[0] not in GIVEN:
            # Without a capital only what is known as a given name is one: "final round" is not.
            return ()
        names.append(name if any(c.isupper() for c in name) else name.title())
    return tuple(names)


_LISTED = late(
    r"\b(?:people|persons|managers|interviewers|ladies|women|men|guys|with|were|met|saw|called|named|"
    r"panel)\b[ ,:–-]+(?:called |named |were |was )?"
    r"(?P<names>(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)?(?:, (?-i:[A-Z])[\w'’-]+){0,3},? (?:and|&) (?-i:[A-Z])[\w'’-]+)",
    re.IGNORECASE,
)
_LIKED = late(
    r"\b(?:liked|preferred|got on(?: better| best| well| really well)?(?: with)?|clicked(?: better| best)?(?: with)?|"
    r"nicer was|warmer was|"
    r"was (?:nicer|warmer|kinder))\b(?: (?:more|better|best|most|the most))?(?: with)?\s+(?P<name>[^\W\d_][\w'’-]+)|"
    r"(?P<other>[^\W\d_][\w'’-]+) was (?:the |really |very |so |much )*(?:nice|kind|warm|friendl)\w*\b",
    re.IGNORECASE,
)


def listed(text: str) -> tuple[str, ...]:
    """The names that a sentence lists ("the interview was with two people, Karen and Imran, i liked imran more")."""
    found = _LISTED.search(text)
    return names_in(found["names"]) if found else ()


def liked(text: str, names: tuple[str, ...]) -> str:
    """Which of several they got on with, where the same sentence says it; else an empty string."""
    said = {(m["name"] or m["other"]).lower() for m in _LIKED.finditer(text)}
    best = [name for name in names if name.split()[0].lower() in said]
    return best[0] if len(best) == 1 else ""


_NUMBER = r"(?:two|three|four|five|six|seven|eight|[2-9]|1\d|several|some|both|a few|a couple of|a (?:bunch|group|handful) of)"
_PEOPLE = (
    r"(?:people|persons|guys|men|women|ladies|gentlemen|managers|directors|leads|engineers|partners|interviewers|members|colleagues|"
    r"governors|nurses|teachers|supervisors|heads|bosses|of them)"
)
_COUNTED = late(rf"(?:(?:all|just|only|the|my|their) )*{_NUMBER}\b.*|.*\b{_PEOPLE}|.*\bteam", re.IGNORECASE)
_A_PANEL = late(
    r"\b(?:panel interview|interview panel|panel of (?:\d|two|three|four|five|six|seven|eight|people|interviewers|judges)|"
    r"(?:front of|before|with|by|met|faced|facing|from) (?:a|the|an|their|a whole|the whole) (?:[\w-]+ )?"
    r"panel(?! (?:beat|install|van|fit))|"
    r"panel (?:said|asked|told|thought|felt|wanted|decided|liked|was|were)|"
    r"(?:\d|two|three|four|five|six|seven)[- ](?:person|people|man|strong|member) panel)\b",
    re.IGNORECASE,
)
_MANY_MET = late(
    rf"\b(?:met|interview(?:ed|s)? (?:with|by)|spoke (?:to|with)|talked (?:to|with)|front of|faced|seen by|meeting) "
    rf"(?:with )?(?:(?:all|just|the|their) )*{_NUMBER} (?:[\w-]+ ){{0,2}}?{_PEOPLE}\b",
    re.IGNORECASE,
)
_AND_MORE = (
    r"(?: [A-Z][\w'’-]+)?,? (?:and|plus|\+|&) (?:{number}|her|his|their|a|another|one|an) (?:\w+ )?"
    r"(?:colleagues?|others?|more|people|managers?|boss|director|engineers?|interviewers?|someone|partner)\b"
)


_OFFICE_ONLY = late(r"(?:the|an?|my|their|our) [a-z]+$")
"""An office, which is no name ("the head")."""


def who_was_met(names: tuple[str, ...], text: str) -> tuple[str, tuple[str, ...]]:
    """Whom a telling says that they met, as far as it says it: how many (empty where it does not say), and the names.

    "Three people" and "a panel" are no name; "Dana and two colleagues" are several."""
    offices = tuple(name for name in names if _OFFICE_ONLY.match(name) and not _COUNTED.fullmatch(name.strip()))
    names = tuple(name for name in names if name not in offices)
    named = tuple(name for name in names if not _COUNTED.fullmatch(name.strip()) and not name.lower().endswith("panel"))
    if _A_PANEL.search(text):
        return "panel", named
    more = any(re.search(re.escape(n) + _AND_MORE.format(number=_NUMBER), text, re.IGNORECASE) for n in named)
    if len(named) > 1 or more or len(named) < len(names) or _MANY_MET.search(text):
        return "several", named
    return ("one" if named or offices else ""), named


_A_PERSON = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Mister|Dr|Prof|Sir|Sister|Father|Madame|Monsieur|Herr|Frau|"
    r"Se[nñ]ora?)\.? )?(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)?"
)
_WHO = (
    r"(?:m[ae]n|wom[ae]n|wumman|guys?|lad(?:y|ies|s)?|bloke|fella|girls?|chap|person|people|folks?|persons|boss|managers?|"
    r"leads?|heads?|directors?|partners?|chef|owner|matron|sister|hr|pm|ceo|cto|cfo|vp|founder|supervisor|engineers?|"
    r"colleagues?|developers?|interviewers?|governors?|headteacher|principal|recruiter|consultants?|nurses?|doctors?|ddn|"
    r"others?|more|responsibles?|deput(?:y|ies)|someone|somebody)"
)
_LED_BY = (
    r"(?!(?:they|he|she|it|i)\b)(?:(?:met|saw|there (?:was|were)|it was|was|were|with|and|plus|then|na|by|just|only) )*"
)
_SOMEBODY = late(
    rf"{_LED_BY}(?:(?P<number>{_NUMBER}|one|an?|the|my|our|their|another|the big) )?(?:[\w-]+ ){{0,3}}?(?P<who>{_WHO})"
    rf"(?: (?:of|from|in|at) (?:the )?[\w&'’-]+)?(?:,? (?:(?:called|named) )?(?P<name>{_A_PERSON}))?"
    r"(?: (?:who )?interview(?:ed)? me| (?:of|from|in|at) (?:the )?[\w&'’-]+)?",
    re.IGNORECASE,
)
_INTERVIEWED_BY = late(
    r"^\W*(?:(?:yes|no|yeah|oh|well|so|and|sorry|actually)\b\W*)*i (?:(?:had|did|have|got|ve|was|['’]ve) )*"
    r"(?:an? |the |my |final |first |second |last )*(?:interview(?:ed)?|talk|chat|round),? (?:with|by) ",
    re.IGNORECASE,
)
_THE_PANEL = late(
    rf"{_LED_BY}(?:(?:an?|the|my|their|small|big|whole|full) )*(?:[\w-]+ ){{0,2}}?panel"
    r"(?: of (?:\w+ ){0,2}\w+)?(?: (?:in the end|interview))?",
    re.IGNORECASE,
)
_NAME_ALONE = late(
    rf"(?:(?:and|plus|then|with|only) )*(?P<name>{_A_PERSON})(?: (?:from|of|in) (?:the )?[\w&'’-]+)?", re.IGNORECASE
)
_NAMES_UNKNOWN = late(
    r"(?:(?:i|and|but|sorry|so|the|their|her|his) )*(?:"
    r"(?:do ?n['’]?t|did ?n['’]?t|never|cannae|cannot|can['’]?t|cant|couldnae|dinnae|not|forgot|forget|forgotten) "
    r"[\w' ’]{0,30}\bnames?\b[\w ]{0,12}|names?(?: that)? i (?:do ?n['’]?t|cannot|can['’]?t|forgot)[\w ]{0,20}|"
    r"naebody['’]?s names?|no names?|(?:only|just) (?:know|knew|remember|mind) (?:the |of )?(?:one|1|two|2)(?: of them)?)",
    re.IGNORECASE,
)
_PARTS = late(r"(\s*(?:[,;:–+&]|(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bProf)\.|\s-+\s|\band\b|\n)\s*)", re.IGNORECASE)
_DEFINITE = late(r"(?:the|my|our|their|an?)\b", re.IGNORECASE)
_OF_THEM = late(r"(?:there were )?(?:two|three|four|five|six|[2-9])(?: of them| people| of us)?", re.IGNORECASE)
_THE_ROUND = late(
    r"(?:(?:the|my|an?|in|at|it was) )*(?:last|final|first|second|third|2nd|1st|3rd)? ?(?:interview|round|stage|one)",
    re.IGNORECASE,
)
_HER = late(r"(?:with |just |only )?(?:her|him|she|he|herself|himself)", re.IGNORECASE)
_ONE_OF_THEM = late(r"one|an?|the|my|our|their|another|the big", re.IGNORECASE)
MOST_OF_THEM = 18
"""Words in which it is said who they were."""


def met_alone(text: str) -> tuple[str, tuple[str, ...]]:
    """How many they met and their names, where a text says nothing else ("one man, Lars Berg, and a woman from HR"); else
    nothing. Names alone say not whether they told it or were only met: one word of who they were must stand there."""
    text = _INTERVIEWED_BY.sub("", text.strip(), count=1)
    if len(text.split()) > MOST_OF_THEM:
        return "", ()
    pieces = ["", *_PARTS.split(text.strip())]
    count, names, panel, said, before = 0, [], False, False, ""
    for mark, part in zip(pieces[::2], (piece.strip(" .!?\"'") for piece in pieces[1::2]), strict=True):
        if not part or _NAMES_UNKNOWN.fullmatch(part) or _THE_ROUND.fullmatch(part):
            continue
        if _OF_THEM.fullmatch(part):
            count, said = max(count, 2), True
            continue
        if _HER.fullmatch(part):
            count, before = count + 1, "named"
            continue
        # "one man, Lars Berg", "Shaz, the store manager": a comma may stand between two words for one person.
        beside = "and" not in mark.lower() and "&" not in mark and "+" not in mark
        if _THE_PANEL.fullmatch(part):
            panel = said = True
            before = ""
        elif found := _SOMEBODY.fullmatch(part):
            many = found["number"] and not _ONE_OF_THEM.fullmatch(found["number"])
            who = found["who"].lower()
            plural = who.endswith(("s", "men", "people")) and who != "boss"
            title = before == "name" and _DEFINITE.match(part)  # "Shaz, the store manager"
            held = before == "named" and not found["number"]  # "one guy, Mark, team lead at Lloyds"
            same = beside and (title or held) and not found["name"] and not plural
            count += 0 if same else 2 if many or plural else 1
            said = said or bool(found["number"] or found["name"])
            names += [found["name"]] if found["name"] else []
            before = "many" if many or plural else "named" if found["name"] or same else "who"
        elif (alone := _NAME_ALONE.fullmatch(part)) and alone["name"].lower() not in NOT_A_NAME:
            count, names = count + (0 if beside and before in ("who", "many") else 1), [*names, alone["name"]]
            before = before if before == "many" else "named" if before == "who" else "name"
        else:
            return "", ()
    if not said:
        return "", ()
    return ("panel" if panel else "several" if count > 1 else "one"), tuple(dict.fromkeys(names))


_TELLER = late(
    r"\W*(?:(?:oh|yes|no|actually|sorry|and|well|so)\b\W*)*(?:it was |that was |it['’]?s |"
    r"by )?(?P<name>[^\W\d_][\w'’-]*(?: (?!who\b|that\b)[A-Z][\w'’-]*)??)"
    r"(?: (?:who|that))?(?: (?:has|had|just))* (?:told|rang|called|phoned|e-?mailed|texted|messaged|wrote(?: to)?|informed|let) "
    r"(?:me|us|it to me|the news)(?: know)?(?: (?:by phone|on the phone|it|the news|yesterday|today|that))*\W*",
    re.IGNORECASE,
)


def teller_in(text: str) -> str:
    """Who brought the news, where a text says that and nothing else ("it was Carla who rang me"); else an empty string."""
    told = _TELLER.fullmatch(text.strip())
    names = names_in(told["name"]) if told else ()
    return names[0] if len(names) == 1 and names[0].lower() not in _NOBODY else ""


_NOBODY = frozenset("they she he hr nobody it recruiter manager someone somebody who which".split())


def how_many(text: str) -> str:
    """Whom they met, from a short answer in their own words; a bare name is one person, and a mark ("6 out of 10") is nobody."""
    if _MARK.search(text):
        return "unknown"
    for kind, said in (("none", _NONE), ("panel", _PANEL), ("several", _SEVERAL), ("one", _ONE)):
        if said.search(text):
            return kind
    return "one" if text.strip()[:1].isupper() and len(text.split()) <= 3 else "unknown"
