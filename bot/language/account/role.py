"""The role as it was written."""

# ruff: noqa: SIM102

from __future__ import annotations

import re
from functools import lru_cache

from bot.language.account.text import Text
from bot.language.names import GIVEN, ROLE_HEADS
from bot.language.readings import Slot, Span
from bot.language.scan import Late


@lru_cache(maxsize=4096)
def roleish(name: str) -> bool:
    words = re.findall(r"[\w-]+", name.lower())
    return bool(words) and (words[-1] in ROLE_HEADS or words[0] in ("head", "director", "senior", "junior", "chief", "vice"))


OWN_TRADE = Late(
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
_BY_POST = Late(r"\b(?:the|their|our|his|her|an?|it was|was|is|with|from|by|met|saw)(?: [\w-]+){0,2} $")
_FOR_POST = Late(r"\b(?:for|as|of|to be)(?: (?:an?|the|their|our))?(?: [\w-]+){0,2} $")
_TO_NAME = Late(r"(?: [a-z][\w-]*){0,2},? (?:called |named )?$")


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


ROLE_ENDS = Late(
    r" ?(?:applications?|interviews?|trial|roles?|position|post|vacancy|job|opportunity|opening|programme|program|scheme|"
    r"internship|apprenticeship|traineeship|placement|gig|spot|vacancies)\b"
)
_ROLE_LEAD = Late(
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
_ROLE_TAIL = Late(
    r"(?: (?:of|for|in) (?:[A-Z][\w&'-]*(?:,? (?:and|&) [A-Z][\w&'-]*| [A-Z][\w&'-]*)*|(?:operations|sales|"
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
_ROLE_LEAD_STRONG = Late(r"\b(?:for|as|be|role of|post of|position of|job of|an?|the)(?: an?| the| our)?(?: [\w-]+){0,2} $")
_TITLE_FREE = Late(
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


_WORDS = Late(r"[^\W_][\w'+#.-]*[\w+#]|[^\W_]")


def read_role(t: Text, employer: Slot[str], person: Slot[str]) -> Slot[str]:
    low, cap = t.low, t.cap
    matches = list(_WORDS.finditer(low))
    maybe = [i for i, m in enumerate(matches) if _may_be_role(m[0])]
    toks = [m.span() for m in matches] if maybe else []
    best: tuple[float, int, int] | None = None
    sign = [m.end() for m in t.signoffs]
    foot = sign[-1] if sign else len(low) + 1
    for i in maybe:
        a, b = toks[i]
        word = low[a:b]
        agent = (
            word.endswith(_AGENT_TAIL)
            and word not in _NOAGENT
            and len(word) > 5
            and bool(_ROLE_LEAD_STRONG.search(low, max(0, a - 40), a))
        )
        if word in ("member", "members"):
            agent = i > 0 and low[toks[i - 1][0] : toks[i - 1][1]] in ("team", "crew", "staff", "cast")
        if word == "crew":
            agent = i > 0 and low[toks[i - 1][0] : toks[i - 1][1]] in ("cabin", "kitchen", "ground", "stage")
        if (
            not agent
            and word not in ROLE_HEADS
            and not (word.endswith("s") and word[:-1] in ROLE_HEADS and ROLE_ENDS.match(low[b : b + 14]))
        ):
            continue
        # to the left: modifiers that touch, to the right: "of Operations", "II", "(nights)".
        start = a
        j = i
        while j > 0 and i - j < 6:
            pa, pb = toks[j - 1]
            gap = low[pb:start]
            if gap not in (" ", "-", "/", " / ", " & ", " and ", ", ", " - ") or (gap == ", ") or (gap == " - "):
                break
            prev = low[pa:pb]
            if (
                prev in _ROLE_STOP
                or (prev.endswith("'s") and not prev.startswith(("child", "women", "men")))
                or (prev in GIVEN and cap[pa : pa + 1].isupper())
                or (gap == " and " and not (low[toks[j - 2][0] : toks[j - 2][1]] not in _ROLE_STOP if j > 1 else False))
            ):
                break
            if employer.span and employer.span.start <= pa < employer.span.end:
                break
            if gap == " " and prev.endswith(".") and not prev.endswith(("sr.", "jr.", ".net")):
                break
            start = pa
            j -= 1
        end = b
        tail = _ROLE_TAIL.match(cap, b)
        if tail and (
            word
            in (
                "head",
                "director",
                "lead",
                "manager",
                "teacher",
                "lecturer",
                "professor",
                "officer",
                "vp",
                "engineer",
                "nurse",
                "assistant",
                "carer",
                "worker",
                "developer",
                "analyst",
                "associate",
                "support",
                "consultant",
            )
            or tail.group().strip().startswith("(")
        ):
            end = b + len(tail.group())
        phrase = low[start:end]
        before = low[max(0, start - 45) : start]
        follow = low[end : end + 24]
        score = 0.0
        ends = ROLE_ENDS.match(follow)
        if ends:
            score += 2.2
        if not ends and not t.notice and (OWN_TRADE.search(before) or of_a_person(t, start, end, person)):
            continue
        ended = before.rstrip()
        leads = ended[-1:] in _LEAD_MARKS or re.split(r"\W", ended[-10:])[-1] in _LEAD_WORDS
        lead = _ROLE_LEAD.search(before) if leads else None
        if lead:
            g = lead.group().strip()
            score += (
                2.0
                if re.match(
                    r"(?:role|position|post|vacancy|job|title|appl|interview|reject|trial|candidate|considered|unsuccess|"
                    r"to be|work|turned|went|up|place|candidacy|shift|recruit|hiring|interest)",
                    g,
                )
                and " " in lead.group().strip()
                else 1.4
                if re.match(r"(?:as|be|being|to become)\b", g)
                else 1.2
                if g.startswith("for")
                else 0.9
                if g in (":", "-", "|")
                else 0.2
                if re.match(r"(?:the|our|their|that|this|my|an?)$", g)
                else 1.1
            )
        if re.match(r" ?(?:at|with) ", follow) and lead:
            score += 0.4
        if a >= foot or (t.notice and a > foot - 2):
            score -= 2.5
        if (
            re.match(
                r"(?:hiring|line|the|my|store|shop|regional|area|hr|recruitment|talent|home|ward|duty|floor|office|"
                r"general|deputy|restaurant|assistant|depot|site|team|department|recruiting|people)? ?(?:manager|"
                r"recruiter|director|supervisor|boss|head|recruitment consultant|hr manager|lead|head chef|chef|partner|"
                r"consultant|agent|principal|doctor|agent)$",
                phrase,
            )
            and not ends
        ):
            if re.search(r"\b(?:the|a|my|from|with|by|their|our|hiring) (?:\w+ )?$", before) or re.match(
                r" ?(?:,|rang|called|said|told|emailed|phoned|was|who|and|from|at the|just|texted|wanted|thought|there|"
                r"himself|herself|took|walked|felt|gave|sent|came|then|if|has|had|liked|decided|\()",
                follow,
            ):
                score -= 0.0 if re.search(r"\b(?:as|for|for the|role of|post of|job as) (?:an? |the )?$", before) else 1.6
        if (
            not ends
            and _TELLS.match(follow)
            and not re.search(r"\b(?:as|for|for the|role of|post of|job as) (?:an? |the )?$", before)
        ):
            score -= 1.6
        if "hiring manager" in phrase or (phrase in ("recruiter", "manager", "the manager") and not ends):
            score -= 1.5
        if (
            re.search(
                r"\b(?:experience as|worked as|been|i'm|i am|currently|i was|from being|years as|years of|friend is|other|"
                r"another|former|internal|successful|chosen|for other|junior|more junior|similar|different|"
                r"background as) (?:an? |the |of )?(?:\w+ ){0,2}$",
                before,
            )
            and not ends
        ):
            score -= 0.9
        if re.search(
            r"\b(?:another|different|other|future|new|junior|look out for|keep an eye out for|apply for (?:the|our|a|an)|"
            r"consider (?:the|our)|"
            r"reapply for|instead|suited to|better suited|next (?:interview )?(?:is )?for|encourage you to apply|"
            r"an? opening|alternative)(?: \w+){0,3} $",
            before + " " if not before.endswith(" ") else before,
        ) and not re.search(r"\b(?:thank|appl(?:ied|ication|ying)|interest)\b", before):
            score -= 1.2
        if re.match(r"(?:.*\b)?(?:candidate|stronger|internal)\b", phrase):
            score -= 1
        if len(phrase.split()) >= 2:
            score += 0.25
        if cap[start : start + 1].isupper() and t.notice:
            score += 0.3
        alone = (start == 0 or low[start - 1] == "\n") and (end >= len(low) or low[end] in "\n\r")
        if alone and t.notice and start < foot:
            score += 1.6
        elif (
            not t.notice
            and (start == 0 or low[max(0, start - 2) : start] in (", ", ". ", ": "))
            and end < len(low)
            and low[end] in ",.:"
        ):
            score += 1.1
        if t.notice and re.match(r"[ >*]*(?:subject|re|betreff)\b", low[low.rfind("\n", 0, start) + 1 :][:12]):
            score += 1.3
        if phrase == "mate" and before.endswith(("my ", "me ", "a ", "our ")):
            continue
        if person.span and 0 <= start - person.span.end <= 4:
            score -= 2
        if score >= 0.2 and (best is None or score > best[0] + 0.05):
            best = (score, start, end)
    if best is None or best[0] < 1.0:
        for m in _TITLE_FREE.finditer(cap) if not t.starts.words.isdisjoint(_TITLE_FREE_WORDS) else ():
            g = "x" if m.group("x") else "y"
            a, b = m.start(g), m.end(g)
            words = low[a:b].split()
            kind = low[b : m.end()].strip()
            while words and words[0] in _ROLE_STOP:
                a += len(words[0]) + 1
                words = words[1:]
            if (
                not words
                or any(w in _ROLE_STOP for w in words)
                or (
                    len(words) == 1
                    and words[0]
                    in (
                        "right",
                        "dream",
                        "whole",
                        "perfect",
                        "old",
                        "last",
                        "next",
                        "part-time",
                        "full-time",
                        "day",
                        "real",
                        "actual",
                        "big",
                        "particular",
                        "available",
                        "similar",
                        "best",
                        "same",
                        "proper",
                        "different",
                        "future",
                        "time",
                        "specific",
                        "open",
                        "actual",
                        "previous",
                        "junior",
                        "senior",
                        "desk",
                        "second",
                        "nice",
                        "job",
                        "lovely",
                        "interesting",
                        "dreamjob",
                        "entire",
                        "stupid",
                        "bloody",
                        "first",
                        "only",
                        "suitable",
                        "advertised",
                        "vacant",
                        "remaining",
                        "shitty",
                        "summer's",
                    )
                )
            ):
                continue
            if re.search(r"\b(?:another|different|other|new|next)$", low[max(0, a - 12) : a].strip()):
                continue
            if employer.span and employer.span.start < b and a < employer.span.end:
                if employer.span.end >= b:
                    continue
                a = employer.span.end + 1
                if a >= b:
                    continue
            if kind in (
                "internship",
                "apprenticeship",
                "traineeship",
                "placement",
                "graduate scheme",
                "graduate programme",
                "scheme",
                "programme",
            ):
                b = m.end()
            if best is None or best[0] < 0.9:
                best = (1.2, a, b)
                break
    if best is None:
        return Slot("", None, 0.6)
    _, start, end = best
    while end > start and cap[end - 1] in " ,.-":
        end -= 1
    if low[start:end].endswith("'s"):
        end -= 2
    while (less := _ROLE_FIRST.match(low, start, end)) and less.end() < end:
        start = less.end()
    return Slot(t.raw[start:end], Span(start, end), min(0.92, 0.4 + 0.14 * best[0]))


_ROLE_FIRST = Late(r"(?:says|made|either|\d+|no|get|it|be) ")
"""Words before a role's name that are none of it."""
_TELLS = Late(
    r",? (?:(?:of|at|from) [\w']+ (?:[\w']+ )?)?(?:[A-Z]\w+ |there |then |just |has |had |also |who )?(?:emailed|e-mailed|rang|"
    r"called|phoned|told|said|says|wrote|texted|messaged|"
    r"looked|reported|explained|informed|came|walked|thought|felt|in charge|, a (?:ms|mr|mrs|dr))\b"
)
