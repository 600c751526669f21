"""What was understood wrongly, put right in words: "it wasn't Currys, it was Argos", "Mrs, not Mr", "I never met her".

A text is one of these only where what it calls wrong is known of a case, or both sides are of one kind (two channels, two
days)."""

from __future__ import annotations

import difflib
import re
from datetime import date
from typing import NamedTuple, TypeVar

from bot.context import Context
from bot.heard.capitals import capitals
from bot.heard.days import past_day
from bot.heard.whom_met import NOT_A_NAME, how_many
from bot.heard.whose_no import whose_no
from bot.language.names import EMPLOYERS, GIVEN, ROLE_HEADS
from bot.late import late
from bot.records import Case, Met, Stage, Told

LONGEST = 18
"""Words; what is put right in passing is said shortly."""
_OPENING = (
    r"\W*(?:(?:no|nope|nah|not quite|not exactly|nearly|almost|actually|sorry|sry|wait|hang on|hold on|and|but|oh|oops|also|so|"
    r"correction|by the way|btw|well|hey|ok|okay|yes|yeah|i mean|i meant|my mistake|my bad|scratch that|that['’]?s wrong|"
    r"(?:(?:you|i)(?:['’]?ve| have)? )?(?:got|have|put|wrote) (?:it|that|(?:the|her|his) (?:\w+ )?name) (?:down )?wrong|"
    r"you (?:mis)?sp[ae]l(?:t|led) (?:it|that|(?:the|her|his) name)(?: wrong)?|"
    r"i (?:already )?(?:told you|said so))\b[\s,.:;!–-]*)*"
)
_SUBJECT = (
    r"(?:it|that|this|they|he|she|who i (?:met|saw)|(?:the|my|her|his|their|your) (?:[\w&'’-]+ ){0,3}?(?:one|company|employer|"
    r"shop|store|firm|place|job|role|post|position|name|manager|interviewer|news|no|rejection|person|call|message|e-?mail|letter|"
    r"title|surname|recruiter))"
)
_IS = r"(?: was| is| were| are|['’]?s|['’]?re| should be| should say| should have been| came| told me)"
_IS_NOT = (
    r"(?:(?: was| is| were| are|['’]?s|['’]?re) not| ?(?:was|is|were|are|ai)n['’]?t| did(?:n['’]?t| not)| never|"
    r" should(?:n['’]?t| not) (?:be|say))"
)
_TAIL = r"(?:[\s,]+(?:sorry|thanks|please|actually|btw|by the way|i think|instead|though|in fact))*[\s.!]*"
_WRONG = r"(?P<wrong>[^,;.!?:\n]{1,60}?)"
_RIGHT = r"(?P<right>[^;.!?\n]{1,70}?)"
_THEN = (
    rf"(?:\s*[,;.:–-]+\s*(?:(?:but|and|rather|actually)\s+)*(?:{_SUBJECT}{_IS}?\s+)?|"
    rf"\s+(?:but\s+)(?:{_SUBJECT}{_IS}?\s+)?|\s+{_SUBJECT}{_IS}\s+|"
    # "it wasnt email she called me": nothing parts the two but who did it.
    r"\s+(?:they|he|she|it)\s+(?=(?:actually |really )?(?:rang|called|phoned|e-?mailed|mailed|texted)\b))"
    r"(?:actually\s+|really\s+)?"
)
_WAYS = tuple(
    late(_OPENING + way + _TAIL, re.IGNORECASE)
    for way in (
        rf"{_SUBJECT}{_IS_NOT} {_WRONG}{_THEN}{_RIGHT}",
        rf"not {_WRONG}{_THEN}{_RIGHT}",
        rf"(?:{_SUBJECT}{_IS} |i (?:said|wrote|typed|met|saw) |{_SUBJECT} )?(?:actually |really )?{_RIGHT}"
        rf"(?:,\s*(?:and )?|\s+(?:and )?)(?:not|rather than|instead of|{_SUBJECT}{_IS_NOT}) {_WRONG}",
        rf"(?:(?:please|can you|could you) )*(?:change|replace|swap|correct) {_WRONG} (?:to|with|for|into|by) {_RIGHT}",
        rf"{_WRONG} should (?:be|say|read) {_RIGHT}",
        rf"{_WRONG} is wrong{_THEN}{_RIGHT}",
        rf"{_WRONG} (?:is|was) (?:spelt|spelled|written|called) {_RIGHT}",
    )
)
_TITLE = r"(?:mrs|mr|ms|miss|dr|prof|professor|sister)"
_TITLED = late(
    rf"{_OPENING}(?:{_SUBJECT}{_IS} |i (?:met|saw) )?(?:actually |really )?(?P<right>{_TITLE} [^\W\d_][\w'’-]+){_TAIL}",
    re.IGNORECASE,
)
_DID_TELL = r"(?:who |that )?(?:actually )?(?:told|rang|called|phoned|e-?mailed|texted|messaged|wrote to)(?: to)?(?: me| us)?"
_THEIR_OFFICE = r"(?:the|their|a|an|my|one of the) (?:[a-z][\w'’-]* ){0,3}?[a-z][\w'’-]*"
_NAME_THERE = rf"(?P<right>(?:{_TITLE} )?(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+){{0,2}})"
_TOLD_BY = tuple(
    late(_OPENING + r"(?:it|that)(?: was|['’]?s| is) " + way + _TAIL, re.IGNORECASE)
    for way in (
        rf"{_THEIR_OFFICE},? {_DID_TELL}[\s,:;–-]+"
        rf"(?:(?:her|his|their) name(?:['’]?s| is| was)? |called |named |a )?{_NAME_THERE}",
        rf"{_THEIR_OFFICE}[\s,:;–-]+(?:called |named )?{_NAME_THERE},? {_DID_TELL}",
        rf"{_NAME_THERE},? {_THEIR_OFFICE},? {_DID_TELL}",
    )
)
"""Who told it, by office and name: "it was the ward sister who rang, Karen Hollis"."""
_SPELT = late(
    rf"{_OPENING}(?:{_SUBJECT}(?: was| is|['’]?s)|(?:you )?(?:spell|write) (?:it|that|her|him))"
    rf"(?: (?:spelt|spelled|written|called))?(?: as| with an? \w+)?[\s,:]+"
    rf"(?P<right>[^\W\d_][\w&'’-]+(?: [^\W\d_][\w&'’-]+){{0,2}}?){_TAIL}",
    re.IGNORECASE,
)
_SPELLS = late(r"\b(?:spell|spelt|spelled|write|written|name)\b", re.IGNORECASE)
_ARTICLE = late(
    r"^(?:(?:an?|the|by|on|from|over|via|with|in|after|at|for|called|named|just|only|me|they|she|he|it)\s+)+", re.IGNORECASE
)
_WHO_DID = late(
    r"(?:\s+(?:who|that|which))?\s+(?:(?P<told>told|rang|called|phoned|e-?mailed|texted|wrote to|messaged)(?: me| us)?|"
    r"(?:rejected|interviewed|turned|ghosted) me(?: down)?|said no|i (?:met|saw))$",
    re.IGNORECASE,
)
"""What somebody did, behind a name ("Niamh who told me")."""
_PERSON_WORD = late(
    r"(?:(?:yer|your|the|that|a|an|some) )?(?:other )?(?:man|woman|lady|fella|fellow|guy|lad|bloke|one|girl|manager|boss|"
    r"him|her)",
    re.IGNORECASE,
)
NO_NAMES = NOT_A_NAME | frozenset(
    "me us mine my our we everything nothing everyone everybody somebody someone anything all also about just really so very too "
    "great horrible awful nice hard easy better worse because fair unfair ever never only more less enough wrong right true real "
    "over left gone like when how why where a an the stressful fun your you their its his hers other others another both none "
    "hr boss manager sure ready ok i i'd i'll i'm i've im id ive we they he she it was is".split()
)
"""Words that stand after "it was" and name nobody and nothing."""
_OF_A_SENTENCE = frozenset(
    "i i'd i'm we they he she it you was is were are am about asked ask want wanted wants said say to than my me do did does "
    "that this because write call ring try need like rather would could should have has had".split()
)
"""Words that stand in no name, and in none of a job."""
_SMALL = frozenset("and of the for in on at de van von du la le & bin al".split())
_TENSE = late(
    r"\b(?:was|were|is|it['’]?s|that['’]?s|phoned|rang|called|e-?mailed|mailed|texted|wrote|came|told|did|"
    r"did ?n['’]?t|never|actually)\b",
    re.IGNORECASE,
)
"""What has been; without it "by email, not by phone" is a wish."""
_TOLD: dict[Told, str] = {
    "call": r"(?:(?:a |the )?(?:tele)?phone(?: ?call)?|(?:a )?(?:video )?call|rang|phoned|called|ring|phone)(?: me| us)?",
    "voicemail": r"(?:a )?voice ?mail|voice message",
    "email": r"(?:an? )?e-?mail(?:ed)?(?: me| us)?|(?:a )?mail(?:ed)?",
    "letter": r"(?:a )?letter|post",
    "portal_or_text": r"(?:a )?text(?:ed)?(?: message| me)?|sms|whats ?app|(?:the )?portal|(?:a )?dm|linkedin message",
    "in_interview": r"in person|person|face to face|face-to-face|(?:in )?the interview itself|on the spot|spot",
}
_STAGE: dict[Stage, str] = {
    "final": r"(?:final|last)(?: round| interview| stage| one)?",
    "screen": r"(?:phone |first |screening |video )?(?:screen|screening|chat|conversation)(?: call)?|screening call",
    "test": r"(?:online )?(?:test|task|trial|trial shift|assessment|assessment cent(?:re|er)|assessment day)",
    "application": r"(?:application|cv|paper|application form)(?: stage)?",
    "interview": r"(?:(?:first|second|third|1st|2nd|3rd|proper|real|actual) )?(?:interview|round|stage)",
}
_NOT_MET = late(
    r"(?:[\s,;]*\b(?:and|but|so)\b)?[\s,;]*\bi(?:['’]?ve| have)? ?(?:(?:actually|really) )?(?:did not|did ?n['’]?t|didnt|never|"
    r"have ?n['’]?t|havent|not)(?: (?:actually|really|even|ever))* (?:met|meet|see|saw|seen) "
    r"(?P<whom>(?:her|him|them|anyone|anybody|any of them|[A-Z][\w.'’-]+(?: [A-Z][\w'’-]+)*|[a-z]+))"
    r"(?: (?:in person|at all|there|myself|face to face|ever|at the interview|in the interview))*(?=\W*$|\s*[,.;!])",
)


class Instead(NamedTuple):
    """What was wrong, and what stands in its place."""

    wrong: str
    right: str


class Mended(NamedTuple):
    """The case put right, and the words to be changed wherever they stand already (a name, a role)."""

    case: Case
    swaps: tuple[tuple[str, str], ...] = ()


def _tidy(text: str) -> str:
    return re.sub(rf"\b({_TITLE})\.", r"\1", " ".join(text.split()), flags=re.IGNORECASE)


def _bare(words: str) -> str:
    return _ARTICLE.sub("", words.strip(" ,\"'“”‘’")).strip()


def _plain(name: str) -> str:
    return re.sub(r"[^\w ]", "", name.lower()).removeprefix("the ").strip()


def pairs(text: str) -> list[Instead]:
    """The ways in which a text can be read as "not this but that"; empty where it is none."""
    said = _tidy(text)
    if said.endswith("?") or len(said.split()) > LONGEST:
        return []
    found = [Instead(m["wrong"].strip(), m["right"].strip()) for way in _WAYS if (m := way.fullmatch(said))]
    # Nothing, or nothing but marks, stands in the place of nothing (`change "Acme" to ""`).
    return list(dict.fromkeys(pair for pair in found if all(re.search(r"\w", _bare(side)) for side in pair)))


def mended(case: Case, text: str, context: Context) -> Mended | None:
    """The case with what a text puts right; None where it puts nothing right that is known of this case."""
    for wrong, right in pairs(text):
        found = (
            _employer(case, wrong, right)
            or _people(case, wrong, right)
            or _role(case, wrong, right)
            or (_kinds(case, _bare(wrong), _bare(right), context) if _TENSE.search(text) else None)
            # "called me" is a way of telling, and no name that somebody is called.
            or (_kinds(case, _bare(wrong), right, context) if _TENSE.search(text) else None)
        )
        if found is not None:
            return found
    if (named := _named(case, text)) is not None:
        return named
    if (untold := _not_told(case, text)) is not None:
        return untold
    said = _tidy(text)
    if (gone := _SUCCEEDED.fullmatch(said)) and (succeeded := _in_their_place(case, gone["whom"], gone["right"])) is not None:
        return succeeded
    if (told_by := next((m for way in _TOLD_BY if (m := way.fullmatch(said))), None)) and case.told != "silence":
        name = told_by["right"]
        if name.split()[0].lower() in NO_NAMES or name == case.person:
            return None
        return Mended(case.model_copy(update={"person": name}), ((case.person, name),) if case.person else ())
    if titled := _TITLED.fullmatch(said):
        return _titled(case, titled["right"])
    if (spelt := _SPELT.fullmatch(said)) and _SPELLS.search(said):
        return _spelt(case, spelt["right"])
    return None


_TO_TELL = (
    r"(?:tell|told|let me know|inform|informed|reject|rejected|e-?mail(?:ed)?|write|wrote|ring|rang|call|called|phone|phoned|"
    r"text|"
    r"texted|message|messaged|contact|contacted|send|sent)"
)
_WHO_DID_NOT = late(
    rf"{_OPENING}(?:(?P<whom>[^\W\d_][\w.'’-]*(?: (?-i:[A-Z])[\w'’-]+){{0,2}}) (?:did ?n['’]?t|did not|never|was ?n['’]?t|"
    rf"was not)"
    rf"(?: (?:the one|actually|even|really|who|that|to))* {_TO_TELL}(?: (?:me|us|it|that|anything|any of it|the one|about it|"
    rf"the news|the "
    rf"no|the e-?mail|to me))*|(?:it|that)(?: was ?n['’]?t| was not|['’]?s not)(?: actually)? (?P<who>[^\W\d_][\w.'’-]*"
    rf"(?: (?-i:[A-Z])[\w'’-]+){{0,2}}) (?:who|that) {_TO_TELL}(?: me| us| it| to me)*)"
    rf"(?:\s*[,.;–-]+\s*(?:(?:but|it was|rather|and)\b\s*)*(?P<rest>[^.;\n]{{1,80}}))?{_TAIL}(?:.{{0,20}})$",
    re.IGNORECASE,
)
"""Somebody did not bring the news, and perhaps who or what did."""
_NO_ANSWERING = late(
    r"\bno[-_. ]?reply\b|\bdo[- ]?not[- ]?reply\b|\b(?:automat\w+|a system|a robot|a bot)\b", re.IGNORECASE
)


def _not_told(case: Case, text: str) -> Mended | None:
    """The case without somebody as the one who told it; they stay among those met where they stand there."""
    found = _WHO_DID_NOT.match(_tidy(text))
    if found is None or len(text.split()) > LONGEST:
        return None
    low = set(split(found["whom"] or found["who"])[1].lower().split())
    meant = next((name for name in people(case) if low and low <= set(name.lower().split())), "")
    if not meant:
        return None
    new: dict[str, object] = {"person": "" if case.person == meant else case.person}
    rest = found["rest"] or ""
    other = re.match(r"(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)?", rest)
    if _NO_ANSWERING.search(rest):
        new |= {"no_reply": True, "told": "email" if case.told == "unknown" else case.told}
    elif other and other[0].split()[0].lower() in GIVEN:
        new["person"] = other[0]
    if case.person == meant and meant not in case.met_names and case.rapport == meant:
        new["rapport"] = ""
    return Mended(case.model_copy(update=new))


_THE = r"(?:(?:the|my) (?:name of (?:the )?)?(?:actual |real |right )?)?"
_SENTENCE_ENDS = late(r"(?<=[.!?])\s+|\n+|,\s+(?=sorry\b)|,\s+(?=(?:the|my) (?:company|employer|role|job|position|post)\b)")
_LEAD = (
    r"(?:(?:(?:you (?:have |['’]?ve )?(?:got|put) |that['’]?s |it['’]?s )?(?:the )?wrong (?:company|employer|firm|name|one)|"
    r"no|nope|nah|yes|yeah|but|and|sorry|lol|haha|actually|wait|well|oh|ok|again|please|sir|po|hey|i said(?: that)?|"
    r"i meant|"
    r"i mean)\b[\s,.;:!–-]*)*"
)
_NAMES_EMPLOYER = late(
    rf"{_LEAD}{_THE}(?:company|employer|firm|organi[sz]ation|name of the (?:company|employer|firm))(?:['’]?s)?(?: name)?"
    rf"(?: is| was|['’]?s|:)? (?:called |named |actually |really |still )*"
    r"(?P<right>(?:the )?(?-i:[A-Z0-9])[\w&.'’-]*(?: (?:(?-i:[A-Z0-9])[\w&.'’-]*|and|of|for|the|"
    r"&)){0,6})(?:,? not (?P<wrong>[^.!?]+))?"
    rf"{_TAIL}",
    re.IGNORECASE,
)
_NAMES_ROLE = late(
    rf"{_LEAD}{_THE}(?:role|job|position|post|job title|vacancy)(?: name)?(?: (?:i applied for|was for))?(?: is| was|['’]?s|:)? "
    r"(?:called |named |actually |really |for |that of |an? |the )*(?P<right>[\w&/'’ -]{2,50}?)(?:,? not (?P<wrong>[^.!?]+))?"
    rf"{_TAIL}",
    re.IGNORECASE,
)
_OF_A_NAME = late(
    r"\b(?:name|company|employer)\b[^.!?]{0,12}\b(?:wrong|incorrect|not right|mistake)\b|"
    r"\b(?:wrong|incorrect) (?:name|company|employer|firm)\b",
    re.IGNORECASE,
)
_IT_IS = late(
    rf"{_LEAD}(?:it|that)(?:['’]?s| is| was|"
    rf" should be) (?P<right>(?:the )?(?-i:[A-Z0-9])[\w&.'’-]*(?: (?:(?-i:[A-Z0-9])[\w&.'’-]*|"
    rf"and|of|for|the|&)){{0,6}})(?:,? not (?P<wrong>[^.!?]+))?{_TAIL}",
    re.IGNORECASE,
)


_NAMES_IN_SMALL = late(
    rf"{_LEAD}(?:{_THE}(?:company|employer|firm|organi[sz]ation)(?:(?: name)? (?:is|was)|['’]?s name is|:)|"
    rf"(?P<it>it(?:['’]?s| is| was)))"
    rf" (?:(?P<called>called |named )|actually |really )*"
    rf"(?P<right>[a-z0-9][\w&'’-]*(?: [a-z0-9&][\w&'’-]*){{0,2}}?){_TAIL}"
)
"""The same by somebody who writes no capitals; "it's ..." only where a name was said to be wrong."""
_ALSO_ADJECTIVES = frozenset("next wise target three crisis total square compass everyman".split())


def _in_small(words: str, *, surely: bool) -> bool:
    """Whether words in lower case are a firm's name: a well-known one, or, where a name is `surely` meant, no common words."""
    low = words.lower().removeprefix("the ")
    if low in EMPLOYERS:
        return low not in _ALSO_ADJECTIVES
    return surely and not set(low.split()) & (NO_NAMES | _OF_A_SENTENCE | _WHERE_FROM)


_TAKES_BACK = late(r"\W*(?:no|nope|actually|sorry|wait|oops|correction|i me(?:an|ant)|my mistake|scratch that)\b", re.IGNORECASE)
_TOO = late(r"\b(?:too|as ?well|also|another|again|one more)\b", re.IGNORECASE)
"""One more is no correction."""
_WHERE_FROM = frozenset(
    "german french british english american polish irish scottish welsh dutch belgian swiss austrian swedish danish norwegian "
    "finnish italian spanish portuguese greek turkish chinese japanese korean indian nigerian australian canadian european asian "
    "african global international local uk us usa".split()
)
"""What a company is, and not what it is called."""


_LONG = 60
"""Words of the longest text in which one sentence may put the employer right."""


def _named(case: Case, text: str) -> Mended | None:
    """An employer or a role that a sentence names in so many words ("the company is Siemens", "the position is staff nurse")."""
    if len(text.split()) > _LONG or text.strip().endswith("?"):
        return None
    shortly = len(text.split()) <= LONGEST
    mistaken = _OF_A_NAME.search(text) is not None
    for sentence in _SENTENCE_ENDS.split(_tidy(text)):
        if not shortly and _TOO.search(sentence):
            continue
        found = _NAMES_EMPLOYER.fullmatch(sentence) or (_IT_IS.fullmatch(sentence) if mistaken else None)
        small = _NAMES_IN_SMALL.fullmatch(sentence) if found is None and case.employer else None
        if small is not None and (mistaken or not small["it"]):
            found = small if _in_small(small["right"], surely=mistaken or small["called"] is not None) else None
        if found is not None:
            name = found["right"].strip(" .,")
            name = capitals(name) if found is small else name
            if name.lower() in NO_NAMES or name.lower() in _WHERE_FROM or _plain(name) == _plain(case.employer):
                continue
            new = case.model_copy(update={"employer": name})
            return Mended(new, ((case.employer, name),) if case.employer else ())
        if not shortly:
            continue  # in a long text only what is called the employer is it
        if case.employer and _TAKES_BACK.match(sentence) and not _TOO.search(sentence) and (whose := whose_no(sentence)):
            if _plain(whose) == _plain(case.employer):
                continue
            name = capitals(whose)
            return Mended(case.model_copy(update={"employer": name}), ((case.employer, name),))
        if (role := _NAMES_ROLE.fullmatch(sentence)) is not None and (title := _job(role["right"])):
            if _plain(title) == _plain(case.role):
                continue
            new = case.model_copy(update={"role": title})
            return Mended(new, ((case.role, title),) if case.role else ())
    return None


def _job(words: str) -> str:
    """A job that words name, or "" where they tell of it only ("the job is still open")."""
    title = _bare(words)
    parts = title.lower().split()
    heads = [word for word in parts if word in ROLE_HEADS or word.rstrip("s") in ROLE_HEADS]
    told_of = set(parts) & (_OF_A_SENTENCE | {"good", "hard", "great", "still", "not", "filled", "gone", "open"})
    return "" if not heads or len(parts) > 6 or told_of else title


def as_known(case: Case, text: str) -> bool:
    """Whether what a text puts in the place of something else stands there already."""
    known = {_plain(name) for name in (case.employer, case.role, *people(case)) if name}
    for wrong, right in ((_bare(wrong), _bare(right)) for wrong, right in pairs(text)):
        if _plain(right) in known or (_kind(right, _TOLD) == case.told and _kind(wrong, _TOLD) and _TENSE.search(text)):
            return True
    return False


def people(case: Case) -> tuple[str, ...]:
    """Everybody who is named in a case, each once."""
    return tuple(dict.fromkeys(n for n in (case.person, case.rapport, case.recruiter, *case.met_names) if n))


def not_met(text: str) -> tuple[str, str] | None:
    """Where a text says that somebody was not met: the text without it, and whom."""
    found = _NOT_MET.search(text[:1].lower() + text[1:] if text.startswith("I ") else text.replace(" I ", " i "))
    if found is None:
        return None
    return (text[: found.start()] + text[found.end() :]).strip(" ,;."), found["whom"]


_BROUGHT_IT = late(
    r"\b(?:she|he|they) (?:\w+ )?(?:told|rang|called|phoned|e-?mailed|wrote|texted|messaged|said)\b", re.IGNORECASE
)


def unmet(case: Case, whom: str, text: str = "") -> Case:
    """The case without somebody among those met; who it was then, is not known. `text` may say that they brought the news."""
    low = whom.lower()
    if low in ("anyone", "anybody", "any"):
        return case.model_copy(update={"met": "none", "met_names": (), "rapport": ""})
    if low in ("her", "him", "them"):
        gone = set(case.met_names)
        if case.person in gone:
            gone = {case.person}
    else:
        gone = {name for name in case.met_names if low in name.lower().split() or low == name.lower()}
    if not gone:
        return case
    left = tuple(name for name in case.met_names if name not in gone)
    met: Met = "several" if len(left) > 1 else "one" if left else "unknown"
    open_again = tuple(name for name in case.settled if left or name not in ("met", "rapport"))
    rapport = "" if case.rapport in gone else case.rapport
    if not case.person and len(gone) == 1 and _BROUGHT_IT.search(text):
        case = case.model_copy(update={"person": next(iter(gone))})
    return case.model_copy(update={"met_names": left, "met": met, "rapport": rapport, "settled": open_again})


# --- what is put in the place of what ------------------------------------------------------------------------------------


def _is_name(right: str, wrong: str) -> bool:
    """Whether words can stand in the place of a name: written like the one they replace, and no common words."""
    words = right.split()
    low = right.lower().split()
    if not 0 < len(words) <= 5 or not re.fullmatch(r"[\w&.'’ -]+", right):
        return False
    if set(low[:1]) & NO_NAMES or set(low) & _OF_A_SENTENCE:
        return False
    if right == right.lower():
        return wrong == wrong.lower() or right in GIVEN
    return all(word != word.lower() or word in _SMALL for word in words)


def _like(one: str, other: str) -> bool:
    return _plain(one) == _plain(other) or difflib.SequenceMatcher(None, _plain(one), _plain(other)).ratio() >= 0.8


def _employer(case: Case, wrong: str, right: str) -> Mended | None:
    wrong, right = (_bare(_WHO_DID.sub("", words)) for words in (wrong, right))
    if not case.employer or not _like(wrong, case.employer) or not _is_name(right, wrong):
        return None
    if _plain(right) == _plain(case.employer):
        return None
    name = capitals(right)
    return Mended(case.model_copy(update={"employer": name}), ((case.employer, name),))


def _role(case: Case, wrong: str, right: str) -> Mended | None:
    wrong, right = (re.sub(r" (?:job|role|post|position)$", "", _bare(words), flags=re.IGNORECASE) for words in (wrong, right))
    role = case.role
    part = re.search(rf"(?<!\w){re.escape(wrong)}(?!\w)", role, re.IGNORECASE) if role and wrong else None
    if part is None or not 0 < len(right.split()) <= 4 or set(right.lower().split()) & _OF_A_SENTENCE:
        return None
    if right.lower().split()[0] in NO_NAMES - {"manager", "hr", "call"}:
        return None
    rest = (role[: part.start()] + role[part.end() :]).lower().split()
    whole = not rest or set(rest) <= set(right.lower().split())
    new = right if whole else role[: part.start()] + right + role[part.end() :]
    return Mended(case.model_copy(update={"role": new}), ((role, new),)) if new != role else None


def renamed(case: Case, new: dict[str, str]) -> Mended:
    """The case with names changed wherever they stand, and the first names with them."""
    swaps = list(new.items())
    for old, name in new.items():
        first, other = old.split()[0], name.split()[0]
        if len(old.split()) > 1 and first != other and not re.fullmatch(_TITLE, first, re.IGNORECASE):
            swaps.append((first, other))
    fields = {field: new.get(getattr(case, field), getattr(case, field)) for field in ("person", "rapport", "recruiter")}
    met = tuple(dict.fromkeys(new.get(name, name) for name in case.met_names))
    return Mended(case.model_copy(update={**fields, "met_names": met}), tuple(swaps))


def capital(name: str) -> str:
    return " ".join(w[:1].upper() + w[1:] for w in name.split()) if name == name.lower() else name


def split(name: str) -> tuple[str, str]:
    """The title of a name, and the rest."""
    found = re.fullmatch(rf"({_TITLE})(?:\.? (.+))?", name.strip(), re.IGNORECASE | re.DOTALL)
    return (found[1], found[2] or "") if found else ("", name.strip())


def _people(case: Case, wrong: str, right: str) -> Mended | None:
    known = people(case)
    told_by = any((did := _WHO_DID.search(words)) is not None and did["told"] for words in (wrong, right))
    wrong, right = (_WHO_DID.sub("", words) for words in (wrong, right))
    if not _PERSON_WORD.fullmatch(wrong.strip()) and "," in right:
        # "the manager, Neasa": who she is, and her name.
        right = right.rpartition(",")[2]
    if _PERSON_WORD.fullmatch(wrong.strip()):
        words = re.findall(r"[^\W\d_][\w'’-]+", right)
        named = [w for w in words if w.lower() in GIVEN or (w[0].isupper() and w.lower() not in NO_NAMES)]
        if not named or len(named) > 2 or len(known) > 1:
            return None
        name = capital(" ".join(named))
        if known:
            return renamed(case, {known[0]: name}) if known[0] != name else None
        if case.told in ("unknown", "silence"):
            return Mended(case.model_copy(update={"met": "one", "met_names": (name,)}))
        return Mended(case.model_copy(update={"person": name}))
    was, is_ = split(_bare(wrong)), split(_bare(right))
    if was[0] and not was[1] and is_[0] and not is_[1]:
        title = capital(is_[0].lower())
        new = {name: f"{title} {split(name)[1]}" for name in known if split(name)[0].lower() == was[0].lower()}
        return renamed(case, new) if new else None
    if is_[0] and is_[1] and (found := _titled(case, _bare(right))) is not None:
        return found
    new = {}
    for name in known:
        title, rest = split(name)
        words, wanted = rest.lower().split(), was[1].lower().split()
        if not wanted or not _is_name(is_[1] or "the", was[1]):
            continue
        if wanted != words and not (len(wanted) == 1 and wanted[0] in words):
            continue
        other = capital(is_[1])
        if wanted != words and len(other.split()) == 1:
            # One of two names was wrong: the other stays.
            other = " ".join(other if word.lower() == wanted[0] else word for word in rest.split())
        kept = (is_[0] and capital(is_[0].lower())) or title
        new[name] = f"{kept} {other}".strip()
    new = {old: name for old, name in new.items() if old != name}
    somebody_else = next((name for name in known if is_[1].lower() in (name.lower(), name.lower().split()[0])), "")
    if new and (told_by or (somebody_else and somebody_else not in new)):
        # Both are known, or only who told it was wrong: nobody loses their name.
        name = somebody_else or capital(" ".join(part for part in is_ if part))
        if case.person not in new:
            return None
        by_first_name = len(case.person.split()) > 1 and not split(case.person)[0]
        first = ((case.person.split()[0], name.split()[0]),) if by_first_name else ()
        return Mended(case.model_copy(update={"person": name}), ((case.person, name), *first))
    return renamed(case, new) if new else None


_SUCCEEDED = late(
    rf"{_OPENING}(?P<whom>she|he|they|[A-Z][\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)?)(?: has| have| is|['’]?s)? (?:just |already |now )?"
    r"(?:left|gone|moved on|moved away|retired|on (?:maternity |sick )?leave|no longer (?:there|works? there)|"
    r"not there any ?more)"
    r"(?: (?:the (?:company|firm|shop|store|team|place)|them|there|now|since))*[\s,.;:-]+(?:and |so |but )*"
    r"(?:now |the (?:new )?(?:manager|boss|one|person|contact) |it['’]?s |it is |is |replaced by |"
    r"(?:her|his|their) replacement is |"
    rf"write to |ask )+(?P<right>[^\W\d_][\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)?)(?: now| instead)?{_TAIL}",
    re.IGNORECASE,
)
"""Somebody is there no more, and who it is now."""


def _in_their_place(case: Case, whom: str, right: str) -> Mended | None:
    """The message goes to somebody else from now on; who told it, and who was met, stays as it was told."""
    old = case.person or case.rapport
    named = whom.lower() not in ("she", "he", "they")
    if not old or right.lower() in NO_NAMES or (named and whom.lower() not in (old.lower(), old.split()[0].lower())):
        return None
    name = capital(right)
    swaps = tuple(dict.fromkeys(((old, name), (old.split()[0], name.split()[0]))))
    return Mended(case.model_copy(update={"person": name}), swaps) if name != old else None


def _titled(case: Case, right: str) -> Mended | None:
    """ "it was Mrs Fenwick", where a Mr Fenwick is known, or one without a title ("Emma Fenwick")."""
    title, rest = split(right)
    new = {}
    for name in people(case):
        was, theirs = split(name)
        if rest and theirs.lower() == rest.lower() and was.lower() != title.lower():
            new[name] = f"{capital(title.lower())} {theirs}"
        elif rest and not was and " " in theirs and theirs.lower().split()[-1] == rest.lower():
            new[name] = f"{capital(title.lower())} {theirs.split()[-1]}"
    return renamed(case, new) if new else None


def _spelt(case: Case, right: str) -> Mended | None:
    """ "it's spelt Neasa": the name that it resembles most."""
    if right.lower() in NO_NAMES:
        return None
    parts = [(name, part) for name in (*people(case), case.employer) for part in dict.fromkeys((name, *name.split())) if part]
    near = max(parts, key=lambda each: difflib.SequenceMatcher(None, each[1].lower(), right.lower()).ratio(), default=None)
    if near is None or near[1] == right or difflib.SequenceMatcher(None, near[1].lower(), right.lower()).ratio() < 0.6:
        return None
    name, part = near
    new = re.sub(rf"(?<!\w){re.escape(part)}(?!\w)", capital(right), name)
    if name == case.employer:
        return Mended(case.model_copy(update={"employer": new}), ((name, new),))
    return renamed(case, {name: new})


_Kind = TypeVar("_Kind", bound=str)


def _kind(words: str, kinds: dict[_Kind, str]) -> _Kind | None:
    return next((kind for kind, said in kinds.items() if re.fullmatch(said, words, re.IGNORECASE)), None)


def _kinds(case: Case, wrong: str, right: str, context: Context) -> Mended | None:
    """Two channels, two stages, two days, or two counts of people: the second in the place of the first."""
    told, was_told = _kind(right, _TOLD), _kind(wrong, _TOLD)
    if told and was_told and told != was_told and case.told in (was_told, "unknown"):
        return Mended(case.model_copy(update={"told": told}))
    stage, was_stage = _kind(right, _STAGE), _kind(wrong, _STAGE)
    if stage and was_stage and stage != was_stage and case.stage in (was_stage, "unknown"):
        return Mended(case.model_copy(update={"stage": stage}))
    if (day := _day(right, context)) and (was_day := _day(wrong, context)) and case.told_on in (was_day, None) and day != was_day:
        return Mended(case.model_copy(update={"told_on": day, "date_basis": "relative"}))
    people_, were = (how_many(words) if _COUNTED.search(words) else "" for words in (right, wrong))
    if people_ in ("one", "several", "panel") and were in ("one", "several", "panel") and people_ != were and case.met == were:
        return Mended(case.model_copy(update={"met": people_}))
    return None


_COUNTED = late(r"\b(?:panel|people|person|one|two|three|several)\b", re.IGNORECASE)
_DAY = late(
    r"(?:the day before )?yesterday|today|this (?:morning|afternoon|evening)|last (?:night|week|month)|"
    r"(?:last |this )?(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|"
    r"(?:\d+|an?|one|two|three|four|five|six) (?:day|week|month)s? ago|"
    r"(?:the )?\d{1,2}(?:st|nd|rd|th)(?: (?:of )?[a-z]+)?|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*",
    re.IGNORECASE,
)


def _day(words: str, context: Context) -> date | None:
    return past_day(words, context) if _DAY.fullmatch(words) else None
