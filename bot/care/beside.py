"""What is grave and no danger from themselves: what is said of it beside the talk, which goes on."""

from __future__ import annotations

import re
from typing import Literal

from bot.care.numbers import emergency
from bot.care.words import A_NO, OF_THE_SEARCH
from bot.context import Context
from bot.effects import Say
from bot.heard.assaulted import assaulted, elsewhere, of_the_search
from bot.heard.beside import asks
from bot.heard.harassed import harassed
from bot.heard.theirs import TURNED_DOWN
from bot.language.bodily import bodily
from bot.language.hardship import KINDS, hardships
from bot.language.readings import StateReading
from bot.language.state.near import in_danger
from bot.language.tongues import in_english
from bot.late import late
from bot.state import State

ONCE = frozenset(f"care.{kind}" for kind in KINDS)
"""What is said once in a conversation, and then not again."""
_TAKEN = late(
    r"\b(?:took|taken|swallowed|overdosed|drank|drunk|necked|od'?e?d)\b[^.!?\n]{0,40}\b(?:pills?|tablets?|paracetamol|"
    r"meds|medication|bleach|insulin|packs?|box(?:es)?|bottle|overdose|all (?:of )?(?:it|them))\b|\boverdosed\b|"
    r"\b(?:took|taken|had) an (?:overdose|od)\b|\bod(?:'|e|'e)d\b",
    re.IGNORECASE,
)


def said_beside(reading: StateReading, text: str, context: Context) -> tuple[Say, ...]:
    """What something grave but no danger from themselves asks to be said; nothing where there is nothing."""
    if context.person.in_care:
        return ()
    if reading.struck:
        # Told with shame; whether the child or the other is safe comes first, and nobody is blamed.
        kind_of = {"baby": "care.shaken", "child": "care.hit_child", "home": "care.hit_home"}[reading.struck]
        return (Say(kind_of), emergency(context.person.country, "near"), Say("care.hit_then"))
    if whose := _assaulted(text, context):
        country = context.person.country
        if whose == "theirs":
            return (Say("care.assaulted_near"), emergency(country, "assault"))
        then = (Say("care.assaulted_then"), emergency(country, "assault"), Say("care.assaulted_rest"))
        return (Say("care.assaulted"), emergency(country), *then)
    if reading.harmed and not harassed(text):
        return (Say("care.harmed"), emergency(context.person.country), Say("care.harmed_then"))
    kind = bodily(text)
    if kind in ("body", "drunk"):
        return (Say(f"care.{kind}"), emergency(context.person.country, "near"))
    if reading.historical_or_third_party and reading.risk == "R0":
        return (Say("care.past"),)
    if kind:
        return (Say(f"care.{kind}"),)
    return tuple(Say(f"care.{kind}") for kind in hardships(text)[:1])


def _assaulted(text: str, context: Context) -> Literal["", "me", "theirs"]:
    """Whose sexual violence is told that was not suffered in the search; of that, the flows have their own (`heard.harassed`).

    Where nothing says when or where it was, it is taken for the search only if that is spoken of."""
    whose = assaulted(in_english(text))
    if whose != "me" or elsewhere(text):
        return whose
    open_case = any(case.phase not in ("ahead", "closed") for case in context.cases)
    return "" if harassed(text) and (open_case or of_the_search(text) or TURNED_DOWN.search(text)) else whose


_GRAVE = ("harmed", "assaulted", "assaulted_near", "shaken", "hit_child", "hit_home")
GRAVE = frozenset(f"care.{kind}" for kind in _GRAVE)
"""What was done to them, to somebody close, or by them: beside it a job or an e-mail only says when it was."""
FIRST = frozenset(f"care.{kind}" for kind in (*_GRAVE, "body", "drunk", "need", "worn", "drinking"))
"""What comes before the open question: where nothing else was told beside it, it is no answer to that."""
_BESIDE_IT = late(
    (
        r"\b(?:calls?|called|calling|rang|phoned?|letters?|text(?:ed)?|messages?|writ(?:e|ing|ten)|wrote|sent|send|panel|rounds?|"
        r"hired?|work|boss|shift)\b"
    ), re.IGNORECASE
)


def alone(text: str, *, grave: bool = False) -> bool:
    """Whether a text that tells of such a thing tells of nothing else: of no answer of theirs, and no part of the search.

    Beside something `grave` (a blow, a past danger) a job or an e-mail only says when it was, and nothing of the search."""
    search = (TURNED_DOWN, A_NO) if grave else (TURNED_DOWN, A_NO, OF_THE_SEARCH, _BESIDE_IT)
    return not any(said.search(text) for said in search) and not asks(text)


_NO_MORE_OF_IT = late(
    (
        r"\W*(?:(?:no|well|ok|okay|so|but|and|actually|honestly|tbh)\W+)*i (?:(?:actually|really|honestly|just|think i|"
        r"even) )*(?:don'?t|do not|no longer) (?:(?:really|even) )?want it(?: any ?more| now| at all| after all| any longer)*\W*"
    ), re.IGNORECASE
)


def of_the_job(reading: StateReading, text: str, state: State) -> bool:
    """Whether "I don't want it any more" is said of the job that the open question is about, and of nothing else."""
    return reading.risk in ("R1",
        "R2") and not reading.viol and bool(getattr(state, "case", "")) and _NO_MORE_OF_IT.fullmatch(text.replace("\u2019",
            "'")) is not None


_DOES_IT_THEN = late(
    (
        r"\W*(?:(?:ok|okay|fine|well|no|nah|thanks|thank you|good|great|cheers|yes|yeah|right|actually)\b\W*)*(?:i'?ll|"
        r"i will|let me|i'?m going to|"
        r"i'?m gonna|i'?d rather|can i|we can) (?:just |maybe |probably )?do (?:it|this|that)(?: (?:by e-?mail|then|"
        r"myself|first thing|maybe))? "
        r"(?:later|tomorrow|today|tonight|this (?:morning|afternoon|evening|week)|on (?:mon|tues|wednes|thurs|fri|satur|"
        r"sun)day|next week|"
        r"after (?:work|dinner|lunch|my shift)|in the (?:morning|afternoon|evening))(?: (?:morning|afternoon|evening|"
        r"night|then|maybe|thanks|instead))*\W*"
    ), re.IGNORECASE
)


def of_the_letter(reading: StateReading, text: str, state: State, context: Context) -> bool:
    """Whether "I'll do it tomorrow" is said of the letter that lies open, and of nothing else: the rules hear a plan in it
    anywhere else, and here too where there has been any danger, or somebody is beside themselves."""
    said = _DOES_IT_THEN.fullmatch(text.replace("\u2019", "'")) if state.flow == "draft" and not reading.viol else None
    case = next((c for c in context.cases if c.id == getattr(state, "case", "")), None) if said else None
    calm = not (context.person.in_care or context.person.after_care)
    return case is not None and calm and case.heat != "H3"


def taken(text: str) -> bool:
    """Whether they write that they have taken something: then a doctor comes before anything else."""
    return _TAKEN.search(text) is not None and (not in_danger(text) or _I_TOOK.search(text) is not None)


_I_TOOK = late(
    r"\b(?:i(?:'?ve| have)?(?: also| just| then)?|so did i\b.{0,10}) ?(?:took|taken|swallowed|drank|overdosed)\b|\bso did i\b",
    re.IGNORECASE,
)
