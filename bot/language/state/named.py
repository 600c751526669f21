"""Wishes that name what they are about: a break of some days, no reminders, their data, a town, the applications.

Words such as "left alone", "out", "not here" and "over" are said of life as well, and alone they count as that. Here the whole
text must be harmless, each part of it: a part that names nothing, or names life, leaves the text to the rules and the head.
"""

# ruff: noqa: E501  (one rule stays on one line: a broken pattern is harder to read than a long one)

from __future__ import annotations

import re

from bot.language.normal import plain

LONGEST = 30
"""Words; a longer text tells of more than a wish."""
_WISH = r"(?:i )?(?:(?:just|only|really|honestly|simply|please|actually|now|first|would|do|id) )*(?:want|wanna|need|would like|id like|like|prefer|would prefer|id prefer|rather|would rather|wish)(?: (?:just|only|really))?(?: to)?(?: be)?"
_DAYS = (
    r"(?:(?:for|until|till|til) )(?:(?:the|a|an|one|two|three|four|1|2|3|4|5|7|10|14|a few|a couple of|a couple|several|some|this|the next|the rest of the|the rest of this|about a|just a|at least a) )*"
    r"(?:days?|weeks?|fortnight|months?|weekend|while|bit|next week|next month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"january|february|march|april|june|july|august|september|october|november|december|the new year|new year|now)"
)
_ALONE = r"(?:(?:let|left) (?:alone|in peace|be|on my own)|(?:let |left )?(?:alone|on my own|by myself)|(?:some |a bit of |a little )?(?:peace|quiet|space|time)(?: (?:alone|to myself|off|for myself))?)"
_WRITES = r"(?:remind(?:ed)?|contact(?:ed)?|messag(?:ed?)|notif(?:y|ied)|text(?:ed)?|e-?mail(?:ed)?|ping(?:ed)?|nudg(?:ed?)|chas(?:ed?)|bother(?:ed)?|disturb(?:ed)?|prompt(?:ed)?|written to|write to|poke[d]?|pester(?:ed)?)"
_HOW_OFTEN = r"(?: (?:by you|by the coach|by a bot|about (?:it|this|that|anything|them|the job)|of (?:it|this|that)|every (?:day|week)|daily|weekly|too often|so often|at all|again|any ?more|please|thanks|thank you|if thats ok|if i can avoid it|with (?:reminders|messages|nudges)|here))*"
_DATA = r"(?:my (?:data|account|profile|details|stuff|messages|chats?|records?|info|information)|everything(?: (?:about me|you (?:have|know)(?: (?:about|on) me)?))?|all (?:of )?(?:it|my data)|it all|the lot)"
_HERE_THING = r"(?:this (?:app|chat|bot|coach|coaching|program|programme|thing|service|list|site|conversation)|these (?:reminders|messages|nudges)|your (?:system|list|reminders|files|records)|the (?:app|chat|coaching|list|system|reminders|program|programme))"
_HUNT = (
    r"(?:the |my |all the |all these |these |this |all this )*(?:job |feedback |whole )*(?:applications?|applying|job (?:hunt|search|hunting|searching)|search|hunt|hunting|interviews?|interviewing|waiting|process|recruitment|forms?|tests?|calls?|"
    r"assessments?|paperwork|emails?|rounds?|looking for (?:work|a job))"
)
_PLACES = r"(?:this |that |the |our )(?:city|town|village|office|warehouse|shop|store|flat|house|building|company|firm|job|team|branch|depot|ward|school|kitchen|country|estate|area|hostel|chat|channel|app)"
_NEVER = r"(?:anymore|any more|any longer|at all|right now|now)"

_A_PLACE = "zzplace"
_PARTS = tuple(
    (kind, re.compile(rf"(?:{words})(?= |$)"))
    for kind, words in (
        # a break that ends
        ("wish", rf"(?:{_WISH} {_ALONE}|(?:please )?(?:leave|let) me (?:alone|in peace|be)) {_DAYS}(?: (?:please|thanks|now))?"),
        # no reminders
        ("wish", rf"{_WISH} not (?:to )?(?:be |get |being |getting ){_WRITES}{_HOW_OFTEN}"),
        ("wish", rf"(?:i would |id )?(?:rather|prefer)(?: it if)? (?:you|nobody|no one) (?:didnt|did not|wont) {_WRITES}(?: me)?{_HOW_OFTEN}"),
        # their data
        (
            "data",
            rf"(?:{_WISH} |(?:can|could|will) you )?(?:(?:delete|erase|remove) me|(?:delete|erase|remove|wipe|forget) {_DATA})"
            rf"(?: (?:from|off|out of) (?:here|{_HERE_THING}))?(?: (?:now|please|completely))?",
        ),
        ("wish", rf"{_WISH} out of {_HERE_THING}"),
        # a place that is named
        (
            "wish",
            rf"(?:i )?(?:really |just |honestly )?(?:dont|do not) (?:want|wanna|like)(?: to)? (?:be|stay) (?:here|there)(?: {_NEVER})? "
            rf"(?:i mean )?(?:in|at|on) (?:{_PLACES}|{_A_PLACE})(?: i mean)?(?: {_NEVER})?",
        ),
        # what shall be over
        (
            "wish",
            rf"{_WISH} (?:it|this|it all|this all|all this|all of it|everything) (?:to be |be )?(?:over|done|finished)(?: with)? (?:i mean )?{_HUNT}(?: i mean)?",
        ),
        (
            "wish",
            r"(?:whats|what is|wheres|i (?:dont|do not|cant) (?:really |even )?see|there is|theres) (?:the |any |no |a )?point (?:of|in|to) (?:even )?"
            r"(?:applying|asking (?:them|her|him|for feedback)|writing to (?:them|her|him)|interviewing|going to (?:the |any )?interviews?|"
            r"sending (?:it|them|applications?|a message))(?: (?:again|now|to them|there|for it|for jobs))?",
        ),
        ("out", rf"i (?:just |really )?want out(?: of (?:this|here))?|{_WISH} out of here"),
        ("beside", r"thank you(?: for (?:that|your help))?|thanks(?: for (?:that|your help))?"),
        (
            "beside",
            r"(?:i )?(?:really |just )?(?:(?:dont|do not) (?:want|need)|no more|no) (?:any |your |the |more |their )?(?:feedback|reminders?|advice|messages?|"
            r"coaching|emails?|calls?|nudges?)(?: (?:now|today|this week|right now|from (?:them|you)))?",
        ),
        ("beside", r"(?:stop|no) (?:writing|messaging|texting|reminding)(?: me| to me)?|(?:dont|do not) (?:write|message|remind|contact|text)(?: to me| me)?"),
        ("beside", r"(?:then )?(?:we(?:ll| will| can) (?:go on|carry on|talk|start again|continue)|i(?:ll| will) (?:write|come back|be back)(?: to (?:you|it|this))?)(?: (?:then|after that|next week|on monday))?"),
        ("beside", "please|no|ok|okay|hi|hello|and|but|so|then|also|right|well|look"),
    )
)
"""What such a text is made of: the wish that names its thing, and what may stand beside it and says nothing grave."""
_IN = re.compile(r"\b(?P<way>[Ii]n|[Aa]t) (?P<place>[A-Z][\w'-]+(?: [A-Z](?!\b)[\w'-]+)?)")
_NO_PLACE = frozenset(
    "this that the my your any a life death pain hell heaven world earth god gods peace agony misery limbo existence body head reality hospital bed home work school january february march april may june july august september october "
    "november december monday tuesday wednesday thursday friday saturday sunday christmas easter summer winter spring autumn ramadan eid diwali "
    "anyone anybody everyone nobody people human general all total darkness silence fear shame despair sleep time i it".split()
)
"""With a capital they are no names of a place all the same."""


def names_it(text: str) -> bool:
    """Whether all of `text` is a wish that says what it is about, and that is no life: a break, reminders, data, a town."""
    kinds = _kinds(text)
    # "I want out" is said of life as well; beside a wish about their data it is this coach that they want to be out of.
    return "data" in kinds or ("wish" in kinds and "out" not in kinds)


def leaves_and_erases(text: str) -> bool:
    """ "I want out. Delete me": they leave this coach, and their data goes."""
    return {"out", "data"} <= _kinds(text)


def _kinds(text: str) -> set[str]:
    """The kinds of parts that `text` is made of; none where a part of it is of no kind."""
    if len(text.split()) > LONGEST:
        return set()
    placed = _IN.sub(_marked, text.replace("\u2019", "'"))
    flat = " ".join(re.sub(r"[^\w ]+", " ", plain(placed).replace("'", "")).split())
    kinds: set[str] = set()
    at = 0
    while at < len(flat):
        found = next(((kind, m) for kind, rule in _PARTS if (m := rule.match(flat, at))), None)
        if found is None:
            return set()
        kinds.add(found[0])
        at = found[1].end() + 1
    return kinds


def _marked(m: re.Match[str]) -> str:
    """The name of a place as a word that stands for any."""
    if any(word.lower() in _NO_PLACE for word in m["place"].split()) or (m["place"].isupper() and len(m["place"]) > 4):
        return m[0]
    return f"{m['way']} {_A_PLACE}"
