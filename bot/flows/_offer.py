"""Good news: whether a text tells that they got the job, and with whom. It is no rejection, and closes no other case."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Literal

from bot.context import Context
from bot.effects import Effect, Forget, Keep, Say
from bot.flows._case import keep, settle
from bot.flows._read import NO_NAME
from bot.language.readings import SURE
from bot.records import Case

Offer = Literal["", "got", "declined"]

_JOB = (
    r"(?:j+o+b+s?|job|role|position|post|gig|contract|place|internship|apprenticeship|placement|traineeship|"
    r"(?:[\w-]+ ){1,3}?(?:job|role|position|post|contract|internship|apprenticeship|placement|traineeship))\b"
    # "the job rejection", "the job description": something else that one may get.
    r"(?! ?-?(?:reject\w*|descriptions?|ad(?:vert\w*)?s?|specs?|specifications?|interviews?|alerts?|centre|center|coach\w*|"
    r"titles?|"
    r"applications?|history|on the (?:waiting|reserve)|search|market|boards?|listings?|fairs?|refusals?|emails? saying|"
    r"on hold|back to|wrong\b|right\b|mixed up|play\b|of \w+ing\b|to (?:do|apply)\b|on (?:the|their) (?:\w+ )?(?:list|"
    r"pool|course)|"
    r"phone|this morning|of runner|in the (?:queue|post)))"
)
_THE = r"(?:the|teh|th|that|this|a|an|my|my dream|another|new|me the|his|her|their)"
_I = r"(?:i(?:['’]?ve| have|['’]?m| am| was)?|ive|im|we(?:['’]?ve| have)?)"
_SOFT = (
    r"(?:(?:just|actually|finally|only|also|really|bloody|fucking|literally|now|been|then|even|already|today|yesterday|both) )*"
)
_THEY = (
    r"(?:they(?:['’]?ve| have|['’]?re| are)?|(?:she|he|the (?:manager|boss|owner|recruiter|agency|company|school|"
    r"hospital))(?:['’]?s| has| is)?)"
)
_NAMED = r"(?:[\w&'’.-]+ ){0,3}?"
_WON = re.compile(
    # I got the job; got the job (at the start); i landed my dream job
    rf"(?:\b{_I} {_SOFT}|^\W*(?:(?:omg|yes+|yay|wow|hey|hi|hello|so|guess what|update|good news|great news|news|ok|and|well|oh)"
    rf"\W+)*{_SOFT})(?:got+en|got+|get(?=\W*$)|landed|bagged|secured|won|been given|given|nailed|goten) {_SOFT}{_THE} {_JOB}"
    # I got an offer; I was offered the job; they made me an offer
    rf"|\b(?:{_I} {_SOFT}(?:got|gotten|received|have|had|been given|accepted|signed)|^\W*{_SOFT}got|{_NAMED}(?:made|gave|"
    rf"sent) me) {_SOFT}"
    r"(?:an?|the|my|their) (?:\w+ ){0,2}?offer\b(?! (?:of|to|for) (?:feedback|help|an? (?:call|chat|interview)|talk|call|"
    r"another interview|an? (?:second|final|further) interview)| to (?:re)?apply| of (?:an?|another) (?:\w+ )?interview)"
    rf"|\b(?:{_I} {_SOFT}(?:got |been |was |were )?|^\W*{_SOFT}(?:got |been |was ))offered (?:{_THE} {_JOB}|it\b)"
    rf"|\b(?:{_THEY} |{_NAMED}){_SOFT}(?:offer(?:ed|ing)?|gave|given|giving) (?:(?:it|the job) to me\b|"
    rf"(?:me|us) (?:{_THE} {_JOB}|the permanent|it\W*$))"
    # hired, selected for the job, taken on
    rf"|\b{_I} {_SOFT}(?:got )?(?:hired\b(?! (?:by mistake|before))|selected for {_THE} {_JOB}|taken on\b)"
    rf"|\b{_THEY} {_SOFT}(?:hired|hiring|hire|picked|chose|selected) me\b(?=\W*$|[.,;!]| (?:over|and|today|yesterday|"
    r"for (?:the|a|this|that) (?:[\w-]+ ){0,3}?(?:job|role|position|post)\b|as (?:an?|the|their)\b))"
    rf"|\b{_THEY} {_SOFT}(?:took|taken|taking) me on\b(?! (?:an?|the|my|to)\b)"
    r"|^\W*(?:(?:omg|yes+|yay|wow|guess what|update|good news|great news|they called(?: me)?(?: and)?)\W+)*"
    r"(?:(?:they|she|he) said yes|it['’]?s a yes)\W*!\W*$",
    re.IGNORECASE,
)
_GLAD = r"(?:(?:omg|yay+|woo+(?: ?hoo+)?|wow|hurray|hooray|guess what|(?:good|great|amazing|brilliant) news|update|so|well)\b\W+)"
_GOT = rf"(?:{_I} )?(?:(?:just|actually|finally|only|really) )*got it"
_WENT_WELL = (
    r"\b(?:it|that|this|the (?:interview|second one|trial|call)|interview|everything)(?: all)? (?:went|was) (?:(?:really|"
    r"so|very|pretty) )?"
    r"(?:great|well|brilliant(?:ly)?|amazing(?:ly)?|perfect(?:ly)?|fantastic(?:ally)?|good|fine|ok|okay|lovely)"
)
_WON_SHORT = re.compile(rf"(?:^|.*)(?:{_WENT_WELL}\W+(?:and |so )?|^\W*{_GLAD}+){_GOT}\W*$", re.IGNORECASE)
"""It went well and they got it; "got it" by itself only says that something is understood."""
_GOT_IT = re.compile(rf"^\W*(?:(?:yes+|yeah|yep)\W+)?{_GLAD}*{_GOT}\W*!+\W*$", re.IGNORECASE)
"""The same, where an answer to an interview is what is waited for."""
_DOUBT = re.compile(
    r"\b(?:if|whether|when(?:ever)?|once|until|till|unless|hop(?:e|ed|ing)|wish(?:ed|ing)?|thought|think|thinking|imagin\w*|"
    r"dream(?:t|ed|ing)? (?:of|that|about|i)|pretend\w*|assum\w*|convinced|almost|nearly|supposed|should|would|could|might|"
    r"may|maybe|"
    r"perhaps|as though|as if|like i|never|not|no one|nobody|did ?n['’o]?t|didnt|has ?n['’o]?t|hasnt|have ?n['’o]?t|havent|"
    r"was ?n['’o]?t|"
    r"wasnt|without|than|before|after|why|how|what|who|last time|previously|anyone|someone|somebody|everyone|told (?:her|him|"
    r"them|my \w+)|"
    r"lied|said that|pray\w*|want\w*|sure|friend|brother|sister|mate|wife|husband|partner|son|daughter|girlfriend|boyfriend|"
    r"flatmate|"
    r"colleague|cousin)\b[^.!?\n]{0,40}$",
    re.IGNORECASE,
)
"""Before it, in the same sentence: it was not got, or not by them."""
_LONG_AGO = re.compile(
    r"\b(?:years? ago|last year|months ago|in (?:19|20)\d\d|back then|at the time|in the past|used to)\b|\blost it\b|"
    r"\b(?:fired|sacked|laid off|"
    r"let (?:me )?go|made redundant|probation)\b",
    re.IGNORECASE,
)
_GONE_AGAIN = re.compile(
    r"\b(?:withdr[ae]w\w*|rescind\w*|retract\w*|revok\w*|took (?:it|the offer|that) (?:back|away)|taken (?:it )?(?:back|away)|"
    r"pulled|fell through|fallen through|changed their minds?|chang\w+ (?:his|her) mind|cancel\w+|frozen|froze|freeze|"
    r"by mistake|a mistake|wrong person|(?:was|were|it'?s) a (?:lie|joke|scam)|scam|(?:not|n[o']t) (?:really|anymore|"
    r"any more)|just kidding|jk|"
    r"in my dreams?)\b",
    re.IGNORECASE,
)
"""An offer that was taken away, or was none: that is a rejection like another."""
_A_NO = re.compile(
    r"\b(?:reject\w*|turned (?:\w+ )?down|unsuccessful|not successful|said no|a no|unfortunately|someone else|somebody else|"
    r"ghosted|"
    r"did ?n['’o]?t get|didnt get)\b",
    re.IGNORECASE,
)
_DECLINED = re.compile(
    r"\bi(?:['’]?ve| have)? (?:\w+ )?(?:turned|turn) (?:it|them|that|the (?:job|offer)) down\b|\bi(?:['’]?ve|"
    r" have)? (?:\w+ )?(?:declined|refused)\b|"
    r"\bi(?:['’]?ve| have)? (?:\w+ )?(?:said|told them|had to say) no\b|\bdecided (?:not to (?:take|accept)|against)\b|"
    r"\bi (?:did ?n['’o]?t|didnt|won['’]?t|wont|am not|['’]?m not) (?:tak\w+|accept\w*)\b",
    re.IGNORECASE,
)
_LETTER = re.compile(
    r"\b(?:pleased|delighted|happy|thrilled|glad|excited|like) to (?:\w+ ){0,2}?offer you (?:the|a|an|this|our) (?:[\w-]+ ){0,5}?"
    r"(?:job|role|position|post|contract|place|internship|apprenticeship)\b(?!.{0,60}\b(?:but|however|have now filled)\b)",
    re.IGNORECASE | re.DOTALL,
)
"""An offer in their own words, pasted."""
_ELSEWHERE = re.compile(
    r"\b(?:another|a different|some other|a new) (?:[\w-]+ ){0,2}?(?:job|company|place|employer|role|offer|position)\b",
    re.IGNORECASE,
)


def offer_in(text: str) -> Offer:
    """Whether they tell that the job is theirs: "got", or "declined" where they have said no to it themselves."""
    flat = " ".join(text.replace("’", "'").split()) if "\n" not in text else text.replace("’", "'")
    if _LETTER.search(flat) and not _A_NO.search(flat):
        return "got"
    found = _WON.search(flat) or _WON_SHORT.search(flat)
    if found is None or len(flat.split()) > LONGEST or _LONG_AGO.search(flat):
        return ""
    before = re.split(r"[.!?\n;]", flat[: found.start()])[-1]
    sentence = f"{before}{found[0]}"
    if _DOUBT.search(before) or flat[found.end() :].lstrip(" ").startswith("?") or sentence.strip().lower().startswith("did "):
        return ""
    if _DECLINED.search(flat):
        return "declined"
    rest = flat[: found.start()] + " " + flat[found.end() :]
    return "" if _GONE_AGAIN.search(flat[found.end() :]) or _A_NO.search(rest) else "got"


LONGEST = 60
"""Words; a longer text tells a story, of which an offer is only a part."""


FRESH = timedelta(hours=2)
"""A case told of so lately is what "the job" speaks of."""


def good_news(text: str, at_hand: str, context: Context) -> tuple[Effect, ...]:
    """What follows from an offer: congratulations, and the case that it ends is closed with its reminders; the others stay.

    `at_hand` is the case of the open question. Empty where a text tells of no offer."""
    offer = offer_in(text) or ("got" if _GOT_IT.search(text) and _been(context) else "")
    if not offer:
        return ()
    said: list[Effect] = [Say(f"interview_ahead.offer_{offer}")]
    case = _ended_by(text, at_hand, context)
    elsewhere = case is not None and bool(case.next_interview_at) and case.next_interview_at.lower() != case.employer.lower()
    if case is not None and case.phase not in ("ahead", "closed") and (
        _names(case.next_interview_at, text) or (elsewhere and case in _been(context) and not _names(case.employer, text))
    ):
        # The interview there was noted with another case, which goes on.
        said += [keep(case.model_copy(update={"next_interview": None, "next_interview_at": ""}), context)]
        return (*said, Forget(kind="N14", case=case.id), Forget(kind="N15", case=case.id), Say("interview_ahead.offer_reminders"))
    if case is not None:
        over = settle(case, OFFERED, phase="closed", closed_on=context.now, next_interview=None, live=False)
        said += [keep(over, context), Forget(case=case.id)]
        for twin in _same_employer(case, context):
            ended = settle(twin, OFFERED, phase="closed", closed_on=context.now, live=False)
            said += [keep(ended, context), Forget(case=twin.id)]
        closed = Say("interview_ahead.offer_closed", {"about": case.employer})
        said.append(closed if case.employer else Say("interview_ahead.offer_reminders"))
    over_too = {e.record.id for e in said if isinstance(e, Keep)}
    if any(c.phase != "closed" and c.id not in over_too for c in context.cases):
        said.append(Say("interview_ahead.offer_rest"))
    return tuple(said)


OFFERED = "offered"
"""The mark of a case that ended in an offer: it is no rejection."""


def _same_employer(case: Case, context: Context) -> list[Case]:
    """The other cases with this employer: an earlier no of theirs is over with their yes."""
    name = case.employer.lower()
    return [c for c in context.cases if c.id != case.id and c.phase != "closed" and name and c.employer.lower() == name]


def _been(context: Context) -> list[Case]:
    """The cases with an interview that has been since."""
    running = (c for c in context.cases if c.phase != "closed")
    return [c for c in running if c.next_interview is not None and c.next_interview <= context.now]


def after_good_news(text: str, context: Context) -> tuple[Effect, ...]:
    """Who it was and how they told it, said after good news: the case that is named is closed, and no rejection is begun."""
    named = any(_names(c.employer, text) or _names(c.next_interview_at, text) for c in context.cases if c.phase != "closed")
    return good_news(f"I got the job. {text}", "", context)[1:] if named else ()


def _ended_by(text: str, at_hand: str, context: Context) -> Case | None:
    """The case that an offer ends: the one that is named, else the one spoken of, else the only one in which nobody said no."""
    running = [c for c in context.cases if c.phase != "closed"]
    named = [c for c in running if _names(c.employer, text) or _names(c.next_interview_at, text)]
    if named:
        return min(named, key=lambda c: c.phase != "ahead")
    heard = context.account(text).employer
    if _ELSEWHERE.search(text) or (heard.sure >= SURE and heard.value and not NO_NAME.fullmatch(heard.value)):
        return None
    been = _been(context)
    if len(been) == 1 and (not at_hand or at_hand == been[0].id):
        return been[0]
    hopeful = [c for c in running if c.phase == "ahead" or c.told == "silence" or (c.told == "unknown" and not c.reasons)]
    here = next((c for c in running if c.id == at_hand), None)
    if here is not None and here not in hopeful and hopeful:
        # In the case on hand they have said no; the offer is another's.
        return hopeful[0] if len(hopeful) == 1 else None
    if here is not None and (here in hopeful or _THEIRS.search(text) or context.now - here.opened <= FRESH):
        return here
    ahead = [c for c in hopeful if c.phase == "ahead"]
    return ahead[0] if len(ahead) == 1 else hopeful[0] if len(hopeful) == 1 else None


_THEIRS = re.compile(r"\b(?:they|she|he)\b", re.IGNORECASE)


def _names(name: str, text: str) -> bool:
    return bool(name) and re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) is not None
