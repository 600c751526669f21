"""Somebody named wrongly: "it wasn't Emma", "you've got her name wrong", "actually her name is Emily",
"it was Emily who told me".

`corrections` reads what puts one name in the place of another; here only one of the two is said: the wrong one, which goes, or
the right one, which takes the place of whom it resembles, of the only one known, or of whoever brought the news."""

from __future__ import annotations

import difflib
import re

from bot.heard.corrections import NO_NAMES, Mended, capital, people, renamed, split
from bot.language.names import GIVEN
from bot.late import late
from bot.records import Case

LONGEST = 14
"""Words."""
GONE = "name_gone"
"""Kept with a case whose only name was taken out: a bare name is then who it was."""
_LEAD = (
    r"\W*(?:(?:no|nope|nah|wait|hang on|hold on|sorry|actually|oops|oh|ah|but|and|hey|um|erm|btw|by the way|correction|my "
    r"mistake|"
    r"my bad|"
    r"i (?:mean|meant|said)|(?:that['’]?s|you(?:['’]?ve)? (?:got|have)|it['’]?s|got|i (?:got|gave you)) (?:the |her |his |"
    r"their )?"
    r"(?:wrong name|name wrong|wrong person)|wrong name|wrong person)\b[\s,.:;!–-]*)*"
)
_TAIL = r"(?:[\s,]+(?:sorry|thanks|please|actually|btw|by the way|i think|though|in fact|at all|lol))*[\s.!]*"
_TOLD = (
    r"(?:who|that) (?:actually |really )?(?:told|rang|called|phoned|e-?mailed|mailed|texted|messaged|wrote(?: to)?|"
    r"sent)\b[^.!?\n]{0,20}"
)
_HER = r"(?P<whose>her|his|their|the (?:\w+ )?(?:manager|recruiter|interviewer|person|lady|woman|man|guy|one who \w+)(?:['’]?s)?)"
_NAME = (
    r"(?P<name>(?:(?:mrs|mr|ms|miss|dr|prof)\.? )?[^\W\d_][\w'’-]*"
    r"(?: (?-i:[A-Z])[\w'’-]+| (?:van|de|von|der|al|bin) [\w'’-]+){0,2})"
)
_IS = r"(?:['’]?s| is| was)"
_IS_NOT = r"(?:['’]s not| (?:is|was) not| ?(?:is|was|ai)n['’]?t| never was)"
_NOT_THEM = (
    late(
        rf"{_LEAD}(?:it|that|this|she|he|(?:the|her|his|their|my) (?:e-?mail|mail|letter|call|message|text|news|no|rejection|"
        rf"name|person|"
        rf"manager|recruiter|interviewer)){_IS_NOT} (?:actually |really )?(?:by |from |with |called |named )?{_NAME}"
        r"(?:[\s,;]+(?:but )?(?:it was |it came )?(?:from )?(?:the |their |some )?(?P<office>hr|no-?reply|"
        r"(?:hr|recruitment|hiring|talent|people) (?:team|department|dept|inbox|mailbox)))?"
        rf"{_TAIL}",
        re.IGNORECASE,
    ),
    late(
        rf"{_LEAD}{_NAME}{_IS_NOT} (?:actually |really )?(?:the (?:right |correct )?(?:one|person|name|contact|recruiter|manager|"
        rf"interviewer|sender)|her name|his name|their name|who (?:it was|i (?:met|spoke to|talked to|dealt with|saw))|right|"
        rf"correct)"
        rf"(?: {_TOLD})?{_TAIL}",
        re.IGNORECASE,
    ),
    late(rf"{_LEAD}{_NAME} is (?:the )?(?:wrong|incorrect|not right|a mistake)(?: (?:one|person|name))?{_TAIL}", re.IGNORECASE),
    late(
        rf"{_LEAD}(?:i (?:do ?n['’]?t|do not) (?:know|even know|have) (?:who |any |an? |anyone called |anybody called "
        rf")?{_NAME}(?: is)?|"
        rf"there(?:['’]s| is| was) no {_NAME.replace('name', 'nobody')}|"
        rf"i never (?:said|mentioned|wrote) {_NAME.replace('name', 'never')})(?: there)?{_TAIL}",
        re.IGNORECASE,
    ),
    late(
        rf"{_LEAD}(?:it |that |the (?:e-?mail|letter|news|no) )?(?:was|came|is)(?: actually)? from (?:the |their |some "
        rf")?(?P<office>hr|no-?reply|"
        rf"(?:hr|recruitment|hiring|talent) (?:team|department|dept))[\s,]*not {_NAME}{_TAIL}",
        re.IGNORECASE,
    ),
)
_UNNAMED = late(
    rf"{_LEAD}(?:(?:that['’]?s|that is|thats|this is|it['’]?s) (?:not (?:her|his|their|the right) name|not the right "
    rf"(?:person|name)|"
    rf"the wrong (?:person|name)|not (?:her|him)|not who (?:it was|i (?:met|spoke to)|told me))|"
    r"(?:you(?:['’]?ve)? )?(?:got|have|put|wrote) (?:the|her|his|their) (?:\w+ )?(?:name|person) wrong|wrong (?:name|person)|"
    rf"(?:the|her|his|their) name(?: is|['’]?s) (?:wrong|not right|incorrect)){_TAIL}",
    re.IGNORECASE,
)
_CALLED = (
    late(rf"{_LEAD}{_HER} (?:first |given |actual |real |right )?name{_IS} (?:actually |really )?{_NAME}{_TAIL}", re.IGNORECASE),
    late(rf"{_LEAD}(?:she|he|they)(?:['’]?s|['’]?re| is| was| are| were) (?:actually |really )?(?:called|named) "
         rf"{_NAME}{_TAIL}", re.IGNORECASE),
)
_TOLD_BY = late(rf"{_LEAD}(?:it|that){_IS} (?:actually |really )?{_NAME},? {_TOLD}{_TAIL}", re.IGNORECASE)
_IT_WAS = late(
    r"\W*(?:(?:no|nope|wait|sorry|actually|oops|correction|my mistake|my bad|i mean|i meant|scratch that)\b[\s,.:;!–-]*)+"
    rf"(?:(?:it|that|she|he){_IS} |from |by |with )?(?:actually |really )?{_NAME}{_TAIL}",
    re.IGNORECASE,
)
"""A name behind a word that takes something back."""
_POINTS = late(r"\b(?:it|that|she|he)(?:['’]?s| was| is)\b|\bi me(?:an|ant)\b", re.IGNORECASE)
"""Without one of these a small letter begins no name."""
_BARE = late(rf"{_LEAD}(?:(?:it|that|she|he)(?:['’]?s| is| was) |(?:it was |it came )?from )?(?:called "
             rf")?{_NAME}{_TAIL}", re.IGNORECASE)


def misnamed(case: Case, text: str) -> Mended | None:
    """The case without the name that a text calls wrong, or with the one that it gives; None where it does neither."""
    said = " ".join(text.split())
    if len(said.split()) > LONGEST:
        return None
    if not people(case):
        bare = _BARE.fullmatch(said) if GONE in case.settled else None
        name = _name(bare["name"], case) if bare else ""
        alone = bare is not None and said.strip(" .!") == bare["name"]
        if name and alone and name.split()[0].lower() not in GIVEN:
            return None  # "Angry" is no name
        return _told_by(case, name) if name else None
    for way in _NOT_THEM:
        if (found := way.fullmatch(said)) is not None and (gone := _known(_first(found), case)):
            return _without(case, gone, office="office" in found.groupdict() and bool(found["office"]))
    if _UNNAMED.fullmatch(said) and len(people(case)) == 1:
        return _without(case, people(case)[0])
    if said.endswith("?"):
        return None
    for way in _CALLED:
        if (found := way.fullmatch(said)) is not None and (name := _name(found["name"], case)):
            whose = str(found.groupdict().get("whose") or "")
            if whose.lower().startswith("the ") and max(_likeness(one, name) for one in people(case)) < LEAST_LIKE:
                return None  # "the interviewer's name was Pauline": one more, and nobody else
            return _in_place(case, name, same=True)
    if (found := _TOLD_BY.fullmatch(said)) is not None and (name := _name(found["name"], case)):
        return _told_by(case, name)
    found = _IT_WAS.fullmatch(said)
    if found is not None and found["name"] == found["name"].lower() and not _POINTS.search(said):
        return None  # "no joy"
    # Only what is surely a name: "sorry it was Friday", "no, it was Zoom" are about something else.
    if found is not None and (name := _name(found["name"], case)) and split(name)[1].split()[0].lower() in GIVEN:
        return _in_place(case, name, same=False)
    return None


def _first(found: re.Match[str]) -> str:
    return next((value for key, value in found.groupdict().items() if value and key != "office"), "")


def _known(name: str, case: Case) -> str:
    """The one of those known who is called so, by the whole name or a part of it."""
    low = set(split(name)[1].lower().split())
    return next((known for known in people(case) if low and low <= set(split(known)[1].lower().split())), "")


def _name(words: str, case: Case) -> str:
    """A name as it is written; empty where the words are none, or one that stands there already, or another side's."""
    rest = split(words)[1].split()
    if not rest or rest[0].lower() in NO_NAMES or (rest[0].lower() not in GIVEN and rest[0] == rest[0].lower()):
        return ""
    if words.lower() in (case.employer.lower(), case.role.lower()) or words in people(case):
        return ""
    return capital(words)


def _without(case: Case, gone: str, *, office: bool = False) -> Mended:
    """Without somebody who is not the one; who it was instead, is not known."""
    met = tuple(name for name in case.met_names if name != gone)
    fields: dict[str, object] = {name: "" for name in ("person", "rapport", "recruiter") if getattr(case, name) == gone}
    fields |= {"met_names": met, "settled": tuple(dict.fromkeys((*case.settled, GONE)))}
    if gone in case.met_names and not met:
        fields["met"] = "unknown"
    if office:
        fields["settled"] = case.settled  # who it was is told
    return Mended(case.model_copy(update=fields))


def _told_by(case: Case, name: str) -> Mended | None:
    """Somebody brought the news; whoever was thought to have done so did not, and stays where they stand besides."""
    whole = _known(name, case) or name
    new = case.model_copy(update={"person": whole, "settled": tuple(s for s in case.settled if s != GONE)})
    swaps = ((case.person, whole), (case.person.split()[0], whole.split()[0])) if case.person else ()
    return Mended(new, swaps) if new != case else None


def _in_place(case: Case, name: str, *, same: bool) -> Mended | None:
    """The name of whom it resembles, or else of the only one, or of who told it; `same` where only the name of a person known was
    wrong, so that a surname stays."""
    known = people(case)
    like = max(known, key=lambda one: _likeness(one, name))
    if _likeness(like, name) < LEAST_LIKE:
        if len(known) > 1 and not case.person:
            return None
        like = case.person or known[0]
    title, rest = split(like)
    if split(name)[0] == "" and len(name.split()) == 1 and len(rest.split()) > 1 and not title:
        close = _likeness(rest.split()[0], name) >= LEAST_LIKE
        if same or close:
            name = " ".join((name, *rest.split()[1:]))
    return renamed(case, {like: name}) if like != name else None


LEAST_LIKE = 0.4


def _likeness(one: str, other: str) -> float:
    """How far two names share a part, or begin alike."""
    pairs = ((a.lower(), b.lower()) for a in split(one)[1].split() for b in split(other)[1].split())
    return max((difflib.SequenceMatcher(None, a, b).ratio() for a, b in pairs), default=0.0)
