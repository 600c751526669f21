"""Somebody else's rejection: a daughter's, a friend's. Whoever tells of it wants to help, and is not coached in their place."""

from __future__ import annotations

import re

from bot.late import late

LONGEST = 60
"""Words; in a longer telling somebody else's bad luck is a side matter."""
_WHO = (
    r"(?:daughter|son|kid|lad|child|wife|husband|hubby|spouse|partner|other half|fianc[eé]e?|girlfriend|boyfriend|gf|bf|friend|"
    r"mate|bestie|pal|brother|sister|mum|mom|mother|dad|father|cousin|nephew|niece|uncle|aunt|flatmate|housemate|room ?mate|"
    r"neighbou?r|colleague|grandson|granddaughter|student|mentee|stepson|stepdaughter)"
)
_NO = (
    r"(?:rejected|turned down|knocked back|declined|passed over|ghosted|unsuccessful|let down by|told no|a no|"
    r"a rejection|(?:an?|another|the) rejection (?:email|letter|call))"
)
_NO_JOB = (
    r"(?! (?:for|by) (?:an? |the |his |her |their |my )?(?:\w+ )?(?:mortgage|loan|visa|flat|house|planning|bank|benefits?|asylum|"
    r"grant))"
)
_THEIRS = late(
    rf"\b(?:my|our|a|this|one of my) (?:[\w'’-]+ ){{0,2}}?{_WHO}s?\b(?! (?:visa|loan|finance|and (?:i|me)\b))(?:(?: of mine))?"
    rf"(?:(?! (?:but|so|because|while|last year|years? ago|before) | i | me | (?:and|who) (?!was |got |has |been |is |didn))"
    rf"[^.!?]){{0,40}}?"
    rf"(?:\b(?:was|were|is|has been|been|got|gets|getting|received|had)(?: just| also| again)?(?: a| an)? ?{_NO}{_NO_JOB}"
    rf"|(?:'s|’s) (?:just )?been {_NO}{_NO_JOB}"
    r"|\b(?:didn['’]?t|did not|hasn['’]?t|has not|never) (?:get|got) (?:the|that|a|his|her|their) (?:job|role|post|place|"
    r"position|apprenticeship|internship|promotion|part)\b"
    r"|\b(?:lost out on|missed out on) (?:the|that|a|his|her|their) (?:job|role|post|place|position|promotion)\b)"
    rf"|\b(?:rejected|declined|ghosted|said no to|let down) (?:my|our|a) (?:[\w'’-]+ ){{0,2}}?{_WHO}\b"
    rf"|\bturned (?:my|our|a) (?:[\w'’-]+ ){{0,2}}?{_WHO} down\b|\bturned down (?:my|our|a) (?:[\w'’-]+ ){{0,2}}?{_WHO}\b"
    rf"|\b(?:it'?s )?not (?:for |about )?me,? (?:but |it'?s )*(?:for |about )?my {_WHO}\b(?=\W*$| (?:who|was|got|is|has)\b)",
    re.IGNORECASE,
)
_OWN = late(
    r"\b(?:rejected|turned|ghosted|declined|dropped|told|let|emailed|called|rang|wrote to|texted|messaged|given|gave|offered) "
    r"(?:me|us)\b"
    rf"|\b(?:i|we)\b(?:['’]?(?:ve|m|d|re))?(?: \w+){{0,4}}? (?:{_NO}|interview(?:ed)?|get it|get the (?:job|role)|applied)\b"
    r"|\b(?:to|from) me\b.{0,20}\bno\b|\bme and\b|\band me\b|\b(?:me|i|us) too\b|\bme as well\b|\bboth of us\b"
    r"|\bmy (?:own )?(?:application|interview|rejection|turn)\b|\bi(?:['’]?m| am) an? \w+",
    re.IGNORECASE,
)
_ANY_NO = late(rf"\b(?:{_NO}|rejection|no from|said no|turned (?:\w+ )?down)\b", re.IGNORECASE)
"""A no beside theirs, which may be one's own."""


def of_another(text: str) -> bool:
    """Whether a text tells of a no that somebody near to them was given, and of none of their own."""
    if len(text.split()) > LONGEST or (found := _THEIRS.search(text)) is None or _OWN.search(text):
        return False
    rest = f"{text[: found.start()]} . {text[found.end() :]}"
    return _ANY_NO.search(rest) is None
