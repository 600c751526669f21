"""The role as it was written."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from bot.language.account.text import Text
from bot.language.names import GIVEN, ROLE_HEADS
from bot.language.readings import Slot, Span
from bot.late import late


@lru_cache(maxsize=4096)
def roleish(name: str) -> bool:
    """Whether a name is that of a post, by its last word or its first."""
    words = re.findall(r"[\w-]+", name.lower())
    return bool(words) and (words[-1] in ROLE_HEADS or words[0] in ("head", "director", "senior", "junior", "chief", "vice"))


OWN_TRADE = late(
    r"(?:\b(?:i'?m|i am|i was|i've been|ive been|i have been)(?: (?:currently|now|just|only|also|actually|already|still))* an? "
    r"(?:\w+ )?"
    r"|\b(?:years?|months?|decades?|life|career|background|experience|employed|trained|qualified|currently|laid off|redundant|"
    r"sacked|"
    r"made redundant|(?:old|last|current|previous|day|former|present|own) (?:job|role|post|position)|i work|i worked|i've worked|"
    r"(?:been|currently|am|i'm) working)"
    r"(?: \w+)?(?: is| was| being)?(?: as)? (?:an? |the )?(?:\w+ )?"
    r"|\bfrom being an? (?:\w+ )?)$"
)
"""Before what somebody is or was ("I'm a sales lead", "14 years as a sales director"): not the post that they went for."""
_BY_POST = late(r"\b(?:the|their|our|his|her|an?|it was|was|is|with|from|by|met|saw)(?: [\w-]+){0,2} $")
_FOR_POST = late(r"\b(?:for|as|of|to be)(?: (?:an?|the|their|our))?(?: [\w-]+){0,2} $")
_TO_NAME = late(r"(?: [a-z][\w-]*){0,2},? (?:called |named )?$")


def of_a_person(t: Text, start: int, end: int, person: Slot[str]) -> bool:
    """Whether a post is that of the person who stands behind it ("the assistant manager Dave"), and not what they went for."""
    if not person.span or not 0 < person.span.start - end <= 30 or t.notice:
        return False
    between = _TO_NAME.match(t.low[end : person.span.start])
    title = t.low[start : person.span.start].removesuffix("called ").removesuffix("named ").strip(" ,")
    if not between or not roleish(title):
        return False
    before = t.low[max(0, start - 40) : start]
    return bool(_BY_POST.search(before)) and not _FOR_POST.search(before)


ROLE_ENDS = late(
    r" ?(?:applications?|interviews?|trial|roles?|position|post|vacancy|job|opportunity|opening|programme|program|scheme|"
    r"internship|apprenticeship|traineeship|placement|gig|spot|vacancies)\b"
)
_ROLE_LEAD = late(
    r"(?:\b(?:role|position|post|vacancy|job|opportunity|opening|opportunity to join us|title|work|working|"
    r"place|apply|applied|applying|application|interview|interviewed|interviewing|considered|rejected|"
    r"turned down|candidate|trial|trial shift|trial day|shift|spot|unsuccessful|went|up|in|offer|interest|"
    r"candidacy|recruit|recruiting|hiring) (?:of|as|for|to be|in)(?: being| becoming| us as)? (?:an? |the |"
    r"our |one of the |their |your |this |that )*|\b(?:get|got|given|re|regarding|about|offer you|offered me|"
    r"not|taking me on as|filled|filling|cancelled|withdrawn|appointed|need|needs|hire|hiring|chosen as|"
    r"the new|become) (?:an? |the |our |one of the |their |your |this |that |new )*|\b(?:to be|to become|as|"
    r"be|being) (?:an? |the |our |their |the new )?|\bfor (?:the|an?|our|their|that|this|my) |\b(?:the|our|"
    r"their|that|this|a|an|my) |[:|-] ?|\bfor )$"
)
_LEAD_MARKS = frozenset(":|-")
_LEAD_WORDS = frozenset(
    "of as for be in being becoming a an the our their your this that get got given re regarding about you me not filled filling "
    "cancelled "
    "withdrawn appointed need needs hire hiring new become my : | -".split()
)
"""Words with which what leads to a role ends, so that the search for it can be spared."""
_ROLE_STOP = frozenset(
    """
    the a an our their your my this that of for as to in at with by from on and or is was were be been being interview interviewed
    applied apply
    role position post job vacancy hi dear hello thank thanks you i we they he she it his her its re subject application
    interviewing
    some one any no not new same said told rang called emailed phoned got get had have has just about became become becoming
    hired want wanted need needed so but then because who which successful chosen another other every each all both few
    monday tuesday wednesday thursday friday the permanent temporary current advertised above following recent your experienced
    strong
    stronger better suitable excellent ideal great good would only between good more much well today yesterday through via
    still also if when while after before during recently us me them him outcome update regarding interest opportunity join
    joining
    trial shift final round second first third stage panel unsuccessful rejected turned down went up considered recruit
    saying said like beside covering gone called being cannot can could would will did didn't not do does don't
    """.split()
) - {"sales", "first", "second"}
_ROLE_TAIL = late(
    r"(?: (?:of|for|in) (?:(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z]"
    r"[\w&'-]*(?:,? (?:and|&) [A-Z][\w&'-]*| [A-Z][\w&'-]*)*|(?:operations|sales|"
    r"marketing|finance|product|people|engineering|communications|department|year \d|design|english|maths|"
    r"science|music|fundraising|digital|studies|nursing|history|care|economics|compliance|"
    r"learning)\b)(?: \d+)?)|(?: (?:I{1,3}|IV|[1-4])(?![\w:]))|,? \((?i:nights?|days|part[- ]time|"
    r"full[- ]time|maternity cover|band \d[a-z]?|level \d|grade \d|bank|mat cover|fixed[- ]term|graduate|"
    r"weekends?)\)"
)
_AGENT_TAIL = ("er", "or", "ist", "ant", "ian", "keeper", "wright", "smith", "hand")
_NOAGENT = frozenset(
    "number computer summer weather december november october september later other another manager's order "
    "answer offer letter paper together whether however never under after restaurant relevant distant "
    "instant applicant minister matter winter center computer customer partner's theatre water power "
    "transfer answer center corner dinner member remember consider master quarter better former latter "
    "master over ever rather further higher lower longer stronger earlier easier harder faster slower "
    "smaller bigger larger louder sister brother mother father daughter shower error mirror minor major "
    "senior junior interior exterior error floor factor sector vector error favour harbour labour colour "
    "honor insist resist assist exist twist list important significant brilliant pleasant reluctant constant "
    "premier corridor geezer proper anchor newspaper interior abandon candidate employer recruiter interviewer reminder folder "
    "header character chapter disaster "
    "cluster career either visitor jumper divider scanner counter container printer fryer blender roller locker timer speaker "
    "trailer freezer calculator "
    "director former boiler tower flyer buzzer order rather ladder sticker hanger poster mixer".split()
)
_ROLE_LEAD_STRONG = late(r"\b(?:for|as|be|role of|post of|position of|job of|an?|the)(?: an?| the| our)?(?: [\w-]+){0,2} $")
_TITLE_FREE = late(
    r"\b(?:role|position|post|vacancy|title|job) (?:of|as|:) ?(?:an? |the )?(?P<x>[A-Z][\w&/'+-]*(?: (?:of|"
    r"and|&|for|in|to|[A-Z(][\w&/'+)-]*))*)|\b(?:the|our|a|an|your|this|"
    r"advertised) (?P<y>[\w&/'+-]+(?: [\w&/'+-]+){0,4}?) (?:role|position|post|vacancy|job|internship|"
    r"apprenticeship|traineeship|placement|graduate scheme|graduate programme|scheme|programme)\b"
)


_TITLE_FREE_WORDS = frozenset(
    "role position post vacancy title job internship apprenticeship traineeship placement graduate scheme programme".split()
)
"""Words of which `_TITLE_FREE` wants one."""


@lru_cache(maxsize=8192)
def _may_be_role(word: str) -> bool:
    """Whether a word can end the name of a role at all; most cannot."""
    return (
        word in ROLE_HEADS
        or word[:-1] in ROLE_HEADS
        or word in ("member", "members", "crew")
        or (len(word) > 5 and word.endswith(_AGENT_TAIL))
    )


_WORDS = late(r"[^\W_][\w'+#.-]*[\w+#]|[^\W_]")
_JOINS = frozenset((" ", "-", "/", " / ", " & ", " and "))
"""What may stand between two words of one name."""
_MOST_WORDS = 6
"""Words that are read to the left of a name's last."""
_TAILED = frozenset(
    "head director lead manager teacher lecturer professor officer vp engineer nurse assistant carer worker developer analyst "
    "associate support consultant".split()
)
"""Heads after which a name goes on ("Head of Operations", "Engineer II")."""
_CREWS = {
    "member": frozenset(("team", "crew", "staff", "cast")),
    "members": frozenset(("team", "crew", "staff", "cast")),
    "crew": frozenset(("cabin", "kitchen", "ground", "stage")),
}
"""Last words that make a post only after one of these ("team member", "cabin crew")."""

_LEAD_ASKS = late(
    r"(?:role|position|post|vacancy|job|title|appl|interview|reject|trial|candidate|considered|unsuccess|"
    r"to be|work|turned|went|up|place|candidacy|shift|recruit|hiring|interest)"
)
_LEAD_AS = late(r"(?:as|be|being|to become)\b")
_LEAD_ARTICLE = late(r"(?:the|our|their|that|this|my|an?)$")
_AT_PLACE = late(r" ?(?:at|with) ")
_TELLERS_POST = late(
    r"(?:hiring|line|the|my|store|shop|regional|area|hr|recruitment|talent|home|ward|duty|floor|office|"
    r"general|deputy|restaurant|assistant|depot|site|team|department|recruiting|people)? ?(?:manager|"
    r"recruiter|director|supervisor|boss|head|recruitment consultant|hr manager|lead|head chef|chef|partner|"
    r"consultant|agent|principal|doctor|agent)$"
)
"""Posts of those who interview and tell."""
_WITH_THE = late(r"\b(?:the|a|my|from|with|by|their|our|hiring) (?:\w+ )?$")
_ACTS = late(
    r" ?(?:,|rang|called|said|told|emailed|phoned|was|who|and|from|at the|just|texted|wanted|thought|there|"
    r"himself|herself|took|walked|felt|gave|sent|came|then|if|has|had|liked|decided|\()"
)
_AS_POST = late(r"\b(?:as|for|for the|role of|post of|job as) (?:an? |the )?$")
_ALREADY = late(
    r"\b(?:experience as|worked as|been|i'm|i am|currently|i was|from being|years as|years of|friend is|other|"
    r"another|former|internal|successful|chosen|for other|junior|more junior|similar|different|"
    r"background as) (?:an? |the |of )?(?:\w+ ){0,2}$"
)
"""Before what somebody is or was, or another got."""
_OTHER_POST = late(
    r"\b(?:another|different|other|future|new|junior|look out for|keep an eye out for|apply for (?:the|our|a|an)|"
    r"consider (?:the|our)|"
    r"reapply for|instead|suited to|better suited|next (?:interview )?(?:is )?for|encourage you to apply|"
    r"an? opening|alternative)(?: \w+){0,3} $"
)
"""Before a post that is another than the one that they went for."""
_THIS_POST = late(r"\b(?:thank|appl(?:ied|ication|ying)|interest)\b")
_CANDIDATE = late(r"(?:.*\b)?(?:candidate|stronger|internal)\b")
_SUBJECT_LINE = late(r"[ >*]*(?:subject|re|betreff)\b")


class _Post(NamedTuple):
    """The name of a post in the text, with what stands round it in small letters."""

    start: int
    end: int
    last: int
    """Where its last word begins."""
    phrase: str
    before: str
    follow: str
    ended: bool
    """Whether a word such as "role" or "interview" comes after it."""


class _Held(NamedTuple):
    """A post that may be the one, and what speaks for it."""

    weight: float
    start: int
    end: int


def read_role(t: Text, employer: Slot[str], person: Slot[str]) -> Slot[str]:
    """The post that they went for, as it was written: the best supported name of one, else what the text calls a role."""
    best = _best_post(t, employer, person)
    if best is None or best.weight < 0.9:
        best = _called_a_role(t, employer) or best
    if best is None:
        return Slot("", None, 0.6)
    start, end = _bare(t, best.start, best.end)
    return Slot(t.raw[start:end], Span(start, end), min(0.92, 0.4 + 0.14 * best.weight))


def _best_post(t: Text, employer: Slot[str], person: Slot[str]) -> _Held | None:
    """Of all names that end like a post's, the one for which most speaks."""
    matches = list(_WORDS.finditer(t.low))
    maybe = [i for i, m in enumerate(matches) if _may_be_role(m[0])]
    words = [m.span() for m in matches] if maybe else []
    foot = t.signoffs[-1].end() if t.signoffs else len(t.low) + 1
    best: _Held | None = None
    for i in maybe:
        if not _ends_a_post(t, words, i):
            continue
        post = _post(t, words, i, employer)
        if not post.ended and not t.notice and (OWN_TRADE.search(post.before) or of_a_person(t, post.start, post.end, person)):
            continue
        if post.phrase == "mate" and post.before.endswith(("my ", "me ", "a ", "our ")):
            continue
        weight = _weight(t, post, person, foot)
        if weight >= 0.2 and (best is None or weight > best.weight + 0.05):
            best = _Held(weight, post.start, post.end)
    return best


def _ends_a_post(t: Text, words: list[tuple[int, int]], i: int) -> bool:
    """Whether a word ends the name of a post: a known head of one, or a word for who does something, led to as a post is."""
    a, b = words[i]
    word = t.low[a:b]
    if word in ROLE_HEADS or (word.endswith("s") and word[:-1] in ROLE_HEADS and ROLE_ENDS.match(t.low[b : b + 14])):
        return True
    if crew := _CREWS.get(word):
        return i > 0 and t.low[words[i - 1][0] : words[i - 1][1]] in crew
    return (
        word.endswith(_AGENT_TAIL)
        and word not in _NOAGENT
        and len(word) > 5
        and bool(_ROLE_LEAD_STRONG.search(t.low, max(0, a - 40), a))
    )


def _post(t: Text, words: list[tuple[int, int]], i: int, employer: Slot[str]) -> _Post:
    """The whole name of which this is the last word: what touches it on the left, its tail on the right."""
    start, (last, end) = _reach_left(t, words, i, employer), words[i]
    tail = _ROLE_TAIL.match(t.cap, end)
    if tail and (t.low[last:end] in _TAILED or tail.group().strip().startswith("(")):
        end += len(tail.group())
    follow = t.low[end : end + 24]
    return _Post(
        start, end, last, t.low[start:end], t.low[max(0, start - 45) : start], follow, ROLE_ENDS.match(follow) is not None
    )


def _reach_left(t: Text, words: list[tuple[int, int]], i: int, employer: Slot[str]) -> int:
    """Where the name begins that ends with this word."""
    low, start, j = t.low, words[i][0], i
    while j > 0 and i - j < _MOST_WORDS:
        a, b = words[j - 1]
        gap, word = low[b:start], low[a:b]
        stops = word in _ROLE_STOP and not _trial_of_a_trade(t, words, j - 1)
        if gap not in _JOINS or stops or (word in GIVEN and t.cap[a : a + 1].isupper()):
            break
        if word.endswith("'s") and not word.startswith(("child", "women", "men")):
            break
        if gap == " and " and (j < 2 or low[words[j - 2][0] : words[j - 2][1]] in _ROLE_STOP):
            break
        if employer.span and employer.span.start <= a < employer.span.end:
            break
        if gap == " " and word.endswith(".") and not word.endswith(("sr.", "jr.", ".net")):
            break
        start = a
        j -= 1
    return start


def _trial_of_a_trade(t: Text, words: list[tuple[int, int]], i: int) -> bool:
    """Whether "Trial" or "Shift" stands in the name of a post ("Clinical Trial Assistant", "Shift Manager") written large."""
    if t.cap.isupper() or i + 1 >= len(words) or not all(t.cap[words[at][0]].isupper() for at in (i, i + 1)):
        return False
    word = t.low[words[i][0] : words[i][1]]
    return word == "shift" or (word in ("trial", "trials") and i > 0 and t.cap[words[i - 1][0]].isupper())


def _weight(t: Text, post: _Post, person: Slot[str], foot: int) -> float:
    """What speaks for a name as the post that they went for, and against; `foot` is where the signature begins."""
    start, before = post.start, post.before
    weight = 2.2 if post.ended else 0.0
    lead = _lead_weight(before)
    if lead:
        weight += lead
        if _AT_PLACE.match(post.follow):
            weight += 0.4
    if post.last >= foot or (t.notice and post.last > foot - 2):
        weight -= 2.5
    if not post.ended:
        if _is_the_tellers(post):
            weight -= 1.6
        if _TELLS.match(post.follow) and not _AS_POST.search(before):
            weight -= 1.6
    if "hiring manager" in post.phrase or (post.phrase in ("recruiter", "manager", "the manager") and not post.ended):
        weight -= 1.5
    if not post.ended and _ALREADY.search(before):
        weight -= 0.9
    if _OTHER_POST.search(before if before.endswith(" ") else before + " ") and not _THIS_POST.search(before):
        weight -= 1.2
    if _CANDIDATE.match(post.phrase):
        weight -= 1
    if len(post.phrase.split()) >= 2:
        weight += 0.25
    if t.notice and t.cap[start : start + 1].isupper():
        weight += 0.3
    weight += _by_itself(t, post, foot)
    if t.notice and _SUBJECT_LINE.match(t.low[t.low.rfind("\n", 0, start) + 1 :][:12]):
        weight += 1.3
    if person.span and 0 <= start - person.span.end <= 4:
        weight -= 2
    return weight


def _lead_weight(before: str) -> float:
    """What the words that lead to a name speak for it ("interviewed for the", "as a", "the"); 0.0 where none do."""
    ended = before.rstrip()
    if ended[-1:] not in _LEAD_MARKS and re.split(r"\W", ended[-10:])[-1] not in _LEAD_WORDS:
        return 0.0
    found = _ROLE_LEAD.search(before)
    if not found:
        return 0.0
    lead = found.group().strip()
    if " " in lead and _LEAD_ASKS.match(lead):
        return 2.0
    if _LEAD_AS.match(lead):
        return 1.4
    if lead.startswith("for"):
        return 1.2
    if lead in _LEAD_MARKS:
        return 0.9
    return 0.2 if _LEAD_ARTICLE.match(lead) else 1.1


def _is_the_tellers(post: _Post) -> bool:
    """Whether a name is the post of whoever interviewed or told ("the store manager rang"), and not theirs."""
    return (
        _TELLERS_POST.match(post.phrase) is not None
        and (_WITH_THE.search(post.before) is not None or _ACTS.match(post.follow) is not None)
        and not _AS_POST.search(post.before)
    )


def _by_itself(t: Text, post: _Post, foot: int) -> float:
    """What it weighs that a name has a line to itself in a notice, or opens a telling ("Barista, trial shift, no")."""
    low, start, end = t.low, post.start, post.end
    if t.notice:
        alone = (start == 0 or low[start - 1] == "\n") and (end >= len(low) or low[end] in "\n\r")
        return 1.6 if alone and start < foot else 0.0
    opens = (start == 0 or low[max(0, start - 2) : start] in (", ", ". ", ": ")) and end < len(low) and low[end] in ",.:"
    return 1.1 if opens else 0.0


def _called_a_role(t: Text, employer: Slot[str]) -> _Held | None:
    """What the text itself calls a role ("the Growth Ninja position"), though no word of it ends like one."""
    for m in _TITLE_FREE.finditer(t.cap) if not t.starts.words.isdisjoint(_TITLE_FREE_WORDS) else ():
        start, end = m.span("x" if m.group("x") else "y")
        words, kind = t.low[start:end].split(), t.low[end : m.end()].strip()
        while words and words[0] in _ROLE_STOP:
            start += len(words[0]) + 1
            words = words[1:]
        if not words or not _ROLE_STOP.isdisjoint(words) or (len(words) == 1 and words[0] in _NO_TITLE):
            continue
        if _NEW_ONE.search(t.low[max(0, start - 12) : start].strip()):
            continue
        if employer.span and employer.span.start < end and start < employer.span.end:
            start = employer.span.end + 1
            if start >= end:
                continue
        return _Held(1.2, start, m.end() if kind in _SCHEMES else end)
    return None


def _bare(t: Text, start: int, end: int) -> tuple[int, int]:
    """A name without the marks at its end, its "'s", and the words before it that are none of it."""
    while end > start and t.cap[end - 1] in " ,.-":
        end -= 1
    if t.low[start:end].endswith("'s"):
        end -= 2
    while (less := _ROLE_FIRST.match(t.low, start, end)) and less.end() < end:
        start = less.end()
    return start, end


_NO_TITLE = frozenset(
    "right dream whole perfect old last next part-time full-time day real actual big particular available similar best same "
    "proper different future time specific open previous junior senior desk second nice job lovely interesting dreamjob entire "
    "stupid bloody first only suitable advertised vacant remaining shitty summer's".split()
)
"""Words before "role" that only describe it."""
_NEW_ONE = late(r"\b(?:another|different|other|new|next)$")
_SCHEMES = frozenset(
    ("internship", "apprenticeship", "traineeship", "placement", "graduate scheme", "graduate programme", "scheme", "programme")
)
"""Words for a post that belong to its name."""
_ROLE_FIRST = late(r"(?:says|made|either|\d+|no|get|it|be|'?bout|abt|(?:two|three|both|some|several)(?: [ap]m)?) ")
"""Words before a role's name that are none of it."""
_TELLS = late(
    r",? (?:(?:of|at|from) [\w']+ (?:[\w']+ )?)?(?:[A-Z]\w+ |there |then |just |has |had |also |who )?(?:emailed|e-mailed|rang|"
    r"called|phoned|told|said|says|wrote|texted|messaged|"
    r"looked|reported|explained|informed|came|walked|thought|felt|in charge|, a (?:ms|mr|mrs|dr))\b"
)
