"""Good news: whether a text tells that they got the job, or that they have said no to it themselves."""

from __future__ import annotations

import re
from typing import Literal

from bot.language.names import EMPLOYERS
from bot.late import late

Offer = Literal["", "got", "declined"]

_JOB = (
    r"(?:j+o+b+s?|joab|job|role|position|post|gig|contract|place|internship|apprenticeship|placement|traineeship|"
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
_I = r"(?:i(?:['’]?ve| have|['’]?m| am| was)?|ive|im|ah(?:['’]?ve|['’]?m)?|we(?:['’]?ve| have)?)"
_SOFT = (
    r"(?:(?:just|actually|finally|only|also|really|bloody|fucking|literally|now|been|then|even|already|today|yesterday|both) )*"
)
_THEY = (
    r"(?:they(?:['’]?ve| have|['’]?re| are)?|(?:she|he|the (?:manager|boss|owner|recruiter|agency|company|school|"
    r"hospital))(?:['’]?s| has| is)?)"
)
_NAMED = r"(?:[\w&'’.-]+ ){0,3}?"
_WON = late(
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
_DAY = (
    r"(?:(?:on |next |this |this coming )*(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|"
    r"(?:on )?the \d{1,2}(?:st|nd|rd|th)?|"
    r"(?:in|next|in a|in two|in 2) (?:the )?(?:week|month|fortnight|weeks|new year|january|february|march|april|may|june|july|"
    r"august|september|october|november|december)|straight away|immediately|asap|right away)"
)
_WORKPLACE = (
    r"(?:at|with|for) (?!(?:an?|my|the (?:gym|beginning|start|end|bottom|top|latest|earliest|weekend)|home|\d|half|noon|midday|"
    r"last|least|first|uni\w*|college|school|me|them|good|real|gym|therapy|once|work on)\b)[\w&'’.-]+(?: [\w&'’.-]+){0,3}?"
)
_STEP = r"(?:interview\w*|rounds?|stages?|phase|test\w*|assessment\w*|trial\w*|screening|call|shortlist\w*|feedback|task|exam)"
_SO = r"(?=\W*$|\s*[,;:(]|\s+(?:and|so|but|lol|haha|yay|now|x+)\b)"
_STARTING = late(
    # i start monday at tesco; i'll start on Monday with Boots; my first day at Aldi is Monday
    rf"\b(?:i|ah|we)(?: am|['’]?m|['’]?ll| will)? start(?:ing)? (?:work |there )?"
    rf"(?:{_DAY},? {_WORKPLACE}|{_WORKPLACE},? {_DAY}){_SO}"
    rf"|\b(?:i|ah)(?: am|['’]?m)? start(?:ing)? (?:work |there |(?:my|the|a) new job )(?:{_DAY})\W*$"
    rf"|\bmy first (?:day|shift) (?:there |{_WORKPLACE} )?(?:is|['’]s|will be) (?:{_DAY}){_SO}"
    # they want me to start on monday
    rf"|\b{_THEY} {_SOFT}(?:want|wants|asked|need|needs|(?:would|['’]d) like) me (?:to start|in)(?: (?:work|there|with them))?"
    rf"(?: {_DAY}){_SO}"
    # got a start at Aldi
    rf"|(?:\b{_I} {_SOFT}|^\W*{_SOFT}|\b{_THEY} {_SOFT})(?:got|gave me|given me|been given|offered me) (?:an?|the) start "
    rf"{_WORKPLACE}{_SO}"
    # i have been selected for Flipkart, selected in TCS
    rf"|\b{_I} {_SOFT}(?:got )?selected(?: (?:for|at|in|with) (?!(?:an?|my|their|this|that|all|both|error)\b)"
    rf"(?!(?:[\w-]+ ){{0,3}}{_STEP}\b)[\w&'’.-]+(?: [\w&'’.-]+){{0,2}}?)?{_SO}"
    # I don get job (pidgin: I have got one); dem don employ me
    rf"|\b(?:i|we) (?:don|done|don['’]t? finally) get (?:(?:the|dis|that|dat|new|another|one|my|a) )*(?:{_JOB}|work)\b"
    rf"|\b(?:dem|they|she|he|oga) don (?:employ|hire|take|give) (?:me|us)(?: (?:the |dis |dat )?(?:job|work))?{_SO}",
    re.IGNORECASE,
)
"""The job told of by what follows from it: the day on which it starts, the place that took them."""
_SAID_YES = late(r"^\W*(?:(?:omg|yay|wow|guess what|update|ok|oh)\W+)*(?P<who>[A-Z][\w&'’.-]*(?: [A-Z][\w&'’.-]*){0,2}) "
                       r"(?:have |has |just )*said yes\W*!\W*$")
_GLAD = r"(?:(?:omg|yay+|woo+(?: ?hoo+)?|wow|hurray|hooray|guess what|(?:good|great|amazing|brilliant) news|update|so|well)\b\W+)"
_GOT = rf"(?:{_I} )?(?:(?:just|actually|finally|only|really) )*got it"
_WENT_WELL = (
    r"\b(?:it|that|this|the (?:interview|second one|trial|call)|interview|everything)(?: all)? (?:went|was) (?:(?:really|"
    r"so|very|pretty) )?"
    r"(?:great|well|brilliant(?:ly)?|amazing(?:ly)?|perfect(?:ly)?|fantastic(?:ally)?|good|fine|ok|okay|lovely)"
)
_WON_SHORT = late(rf"(?:^|.*)(?:{_WENT_WELL}\W+(?:and |so )?|^\W*{_GLAD}+){_GOT}\W*$", re.IGNORECASE)
"""It went well and they got it; "got it" by itself only says that something is understood."""
GOT_IT = late(rf"^\W*(?:(?:yes+|yeah|yep)\W+)?{_GLAD}*{_GOT}\W*!+\W*$", re.IGNORECASE)
"""The same, where an answer to an interview is what is waited for."""
_RANG = r"(?:rang|called|phoned|e-?mailed|texted|messaged|wrote|came back|got back)"
_YES = (
    r"(?:(?:i )?(?:have |did )?(?:got|get) (?:it|the (?:job|role|position|place))|it['’]?s (?:a yes|mine)|yes|"
    r"they(?:['’]d| would| do| still| now| actually)* (?:want|like|love)(?: to (?:have|take|hire))? me|"
    r"i (?:can|could) (?:start|have (?:it|the job)))"
)
_AFTER_ALL = late(
    # they rang and said yes; she called me back to say they want me
    rf"\b{_THEY} {_SOFT}{_RANG}(?: (?:me|us|back|again|up|to me|now|today))*(?:,? and| to| saying|,) "
    rf"(?:(?:she|he|they) )?(?:say|said|saying|told me|tell me)?(?: that)? ?{_YES}(?=\W*$|[.,;!]| (?:after all|now|lol|"
    rf"haha|instead|on \w+day|to (?:start|join|work))\b)"
    # they changed their mind and took me; it was a mistake, they want me
    rf"|\b(?:changed (?:their|her|his) minds?|(?:it was|was|made) an? (?:mistake|error|mix[- ]?up)|(?:first|other|"
    rf"1st) (?:choice|one|person|"
    rf"candidate|guy|girl)[^.!?\n]{{0,12}} (?:dropped out|pulled out|said no|fell through|withdrew|"
    rf"turned it down))\b[^.!?\n]{{0,30}}?\b(?:{_THEY} )?"
    rf"{_SOFT}(?:do |will |would |['’]ll |still )*(?:want(?:s|ed)?|tak(?:e|en|ing)|took|hir(?:e|ed|ing)|have) (?:me|us)"
    r"(?: on| back)?(?=\W*$|[.,;!]| (?:after all|now|instead|to (?:start|join))\b)"
    # they want me after all
    rf"|\b{_THEY} {_SOFT}(?:do |will |would |['’]ll |still )*(?:want(?:s|ed)?|tak(?:e|en|ing)|took|hir(?:e|ed|ing)|"
    rf"have) (?:me|us)"
    r"(?: on)? (?:after all|(?=now\W*$))"
    rf"|^\W*(?:(?:omg|yes+|yay|wow|guess what|update|good news|great news|actually|no|wait|never ?mind|oh|and|but|so|ha|"
    rf"haha)\b\W*)*"
    rf"{_THEY} {_SOFT}(?:do |actually )?wants? me(?: after all| now)?(?:\W+(?:lol|haha|omg))*\W*$",
    re.IGNORECASE,
)
"""A yes that came after a no: whatever was told before it is over."""
_DOUBT = late(
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
_NEVER_MIND = late(r"\bnever ?mind\b", re.IGNORECASE)
_LONG_AGO = late(
    r"\b(?:years? ago|last year|months ago|in (?:19|20)\d\d|back then|at the time|in the past|used to)\b|\blost it\b|"
    r"\b(?:fired|sacked|laid off|"
    r"let (?:me )?go|made redundant|probation)\b",
    re.IGNORECASE,
)
_GONE_AGAIN = late(
    r"\b(?:withdr[ae]w\w*|rescind\w*|retract\w*|revok\w*|took (?:it|the offer|that) (?:back|away)|taken (?:it )?(?:back|away)|"
    r"pulled|fell through|fallen through|changed their minds?|chang\w+ (?:his|her) mind|cancel\w+|frozen|froze|freeze|"
    r"by mistake|a mistake|wrong person|(?:was|were|it'?s) a (?:lie|joke|scam)|scam|(?:not|n[o']t) (?:really|anymore|"
    r"any more)|just kidding|jk|"
    r"in my dreams?)\b",
    re.IGNORECASE,
)
"""An offer that was taken away, or was none: that is a rejection like another."""
_A_NO = late(
    r"\b(?:reject\w*|turned (?:\w+ )?down|unsuccessful|not successful|said no|a no|unfortunately|someone else|somebody else|"
    r"ghosted|"
    r"did ?n['’o]?t get|didnt get)\b",
    re.IGNORECASE,
)
_DECLINED = late(
    r"\bi(?:['’]?ve| have)? (?:\w+ )?(?:turned|turn) (?:it|them|that|the (?:job|offer)) down\b|\bi(?:['’]?ve|"
    r" have)? (?:\w+ )?(?:declined|refused)\b|"
    r"\bi(?:['’]?ve| have)? (?:\w+ )?(?:said|told them|had to say) no\b|\bdecided (?:not to (?:take|accept)|against)\b|"
    r"\bi (?:did ?n['’o]?t|didnt|won['’]?t|wont|am not|['’]?m not) (?:tak\w+|accept\w*)\b",
    re.IGNORECASE,
)
_LETTER = late(
    r"\b(?:pleased|delighted|happy|thrilled|glad|excited|like) to (?:\w+ ){0,2}?offer you (?:the|a|an|this|our) (?:[\w-]+ ){0,5}?"
    r"(?:job|role|position|post|contract|place|internship|apprenticeship)\b(?!.{0,60}\b(?:but|however|have now filled)\b)",
    re.IGNORECASE | re.DOTALL,
)
"""An offer in their own words, pasted."""
ELSEWHERE = late(
    r"\b(?:another|a different|some other|a new) (?:[\w-]+ ){0,2}?(?:job|company|place|employer|role|offer|position)\b",
    re.IGNORECASE,
)


def offer_in(text: str) -> Offer:
    """Whether they tell that the job is theirs: "got", or "declined" where they have said no to it themselves."""
    flat = " ".join(text.replace("’", "'").split()) if "\n" not in text else text.replace("’", "'")
    if _LETTER.search(flat) and not _A_NO.search(flat):
        return "got"
    if len(flat.split()) > LONGEST:
        return ""
    turned = _AFTER_ALL.search(flat)
    found = turned or _WON.search(flat) or _WON_SHORT.search(flat) or _by_name(flat) or _starting(flat) or _SAID_YES.match(flat)
    if found is None or _LONG_AGO.search(flat):
        return ""
    before = _NEVER_MIND.sub("", re.split(r"[.!?\n;]", flat[: found.start()])[-1])
    sentence = f"{before}{found[0]}"
    if _DOUBT.search(before) or flat[found.end() :].lstrip(" ").startswith("?") or sentence.strip().lower().startswith("did "):
        return ""
    if _DECLINED.search(flat):
        return "declined"
    rest = ("" if turned else flat[: found.start()]) + " " + flat[found.end() :]
    return "" if _GONE_AGAIN.search(flat[found.end() :]) or _A_NO.search(rest) else "got"


_OFFERED_BY = late(
    rf"\b{_I} {_SOFT}(?:got |been |was |were ){_SOFT}offered (?P<name>[\w&'’ -]{{2,30}}?)(?= (?:today|yesterday|"
    rf"instead|now|lol|btw)\b|"
    r"\W*$|[.,;!])",
    re.IGNORECASE,
)


def _by_name(flat: str) -> re.Match[str] | None:
    """Where they were offered what an employer is called, and mean a job there ("i got offered aldi")."""
    found = _OFFERED_BY.search(flat)
    return found if found is not None and found["name"].strip().lower() in EMPLOYERS else None


def _starting(flat: str) -> re.Match[str] | None:
    """Where it says that they start, in one of its sentences."""
    for sentence in re.finditer(r"[^.!?;\n]+[.!?;]*", flat):
        if found := _STARTING.search(flat, sentence.start(), sentence.end()):
            return found
    return None


def who_said_yes(text: str) -> str:
    """The name in "Boots said yes!", and nothing else; it may be somebody who was asked for advice."""
    found = _SAID_YES.match(" ".join(text.replace("’", "'").split()))
    return found["who"] if found else ""


LONGEST = 60
"""Words; a longer text tells a story, of which an offer is only a part."""


def yes_after_all(text: str) -> bool:
    """Whether the yes came after a no of theirs ("they changed their mind and want me")."""
    return _AFTER_ALL.search(" ".join(text.replace("’", "'").split())) is not None
