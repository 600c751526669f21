"""Whether somebody tells that another person hurts or threatens them: no threat of theirs, and no danger from themselves."""

# ruff: noqa: E501  (one rule stays on one line: a broken pattern is harder to read than a long one)

from __future__ import annotations

import re

from bot.language.scan import caseless, holds_any

_WHO = (
    r"(?:(?:my|the) (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|dad|father|step ?dad|step ?father|mum|mom|mother|brother|"
    r"son|uncle|flat ?mate|house ?mate|landlord|boss|manager)|he|she|they)"
)
_AT_HOME = (
    r"(?:my (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|dad|father|step ?dad|step ?father|mum|mom|mam|mother|parents|family|brothers?|"
    r"son|uncle|in[- ]?laws|(?:mother|father|brother)[- ]in[- ]law|flat ?mate|house ?mate|landlord))"
)
_WILL = r"(?:'ll|'d| will| would| might| may| could| is going to| are going to|'s going to|'re going to|s going to| is gonna| are gonna|s gonna|'s gonna| gonna| going to)"
_FOUND_OUT = (
    r"(?:when|if|once|as soon as|because|cos|for (?:it|that|this|not|losing|failing)|again|tonight|so)\b"
)
_TO_US = r"(?:with|to|towards) (?:me|us|my|our|the (?:kids|children|baby))\b"
_AT_WORK = r"i (?:\w+ )?(?:lied|faked|made up|exaggerated|bent|invented|forged|embellished|left out)|about (?:my|the) (?:\w+ )?(?:cv|resume|lie|gap|references?|record|convictions?|grades?)\b"
"""What an employer may find out: a sanction is feared there, and no blow."""
_HARMED = re.compile(
    rf"\b{_WHO}(?:'s|'re|s)?(?: (?:is|are|was|were|has|have|had|been|keeps?|kept|just|always|sometimes|then|again|now|got home and)){{0,3}} (?:"
    r"threaten\w*(?: (?:me|to (?:kill|hurt|hit|beat|stab|harm) (?:me|us))\b)|"
    r"(?:hits?|hitting|beats?|beating|beaten|slap\w*|punch\w*|kick\w*|chok\w*|strangl\w*|hurts?|hurting|rap(?:es|ed|ing)) me"
    r"(?: up\b)?(?=\W*$|[.,;!?]| (?:when|if|because|cos|and|again|over|last|every|so|at home|in front|for (?:it|that|not)))|"
    r"(?:locked|locks|shut) me (?:out|in)\b)"
    r"|\b(?:scared|afraid|frightened|terrified) (?:to go|of going) (?:back )?home\b[^.!?\n]{0,30}\b(?:husband|wife|partner|boyfriend|girlfriend|"
    r"dad|father|step ?dad|he|she|him|her)\b"
    r"|\b(?:being|been|was|got) (?:beaten|hit|abused|threatened) (?:up )?(?:by|at home)\b"
    # what is yet to come
    rf"|\b{_AT_HOME}(?:,? (?:he|she|they))?{_WILL}(?: (?:just|probably|definitely|really|surely|only|literally))?(?: (?:get (?:so )?(?:angry|mad|drunk|furious)|come(?: round| over)?|lose it|find me|flip|snap) and)? "
    rf"(?:(?:hit|slap|punch|kick|chok|strangl|hurt)e? me(?! up)|beat me(?: up)?|raise (?:his|her) hand (?:to|at|against) me)(?=\W*$|[.,;!?]| (?:{_FOUND_OUT}|and|but|at home))"
    rf"|\b(?:he|she|they){_WILL}(?: (?:just|probably|definitely|really))? "
    rf"(?:(?:hit|slap|punch|kick|choke|strangle) me(?! up)|beat me(?: up)?|hurt me) (?:when|if|once|as soon as) (?:(?:he|she|they)(?:'?s| \w+)? ?(?:finds?|hears?|knows?|sees?|learns?|gets? home|comes? home)|"
    rf"i (?:tell|told|say|said|come home|go home|get home|don'?t (?:get|find|have)|didn'?t|did not|lose|fail|have no))\b"
    rf"|\b(?:{_AT_HOME}|he|she|they){_WILL} (?:beat|kick|smack|knock) (?:the )?(?:hell|shit|crap|living daylights|daylights|sh\*t|life) out of me\b"
    rf"|\b(?:he|she){_WILL}(?: (?:just|probably|definitely|really))? (?:hit|slap|punch|choke|strangle) me(?=\W*$|[.,;!?])"
    rf"|\b(?:{_AT_HOME}|he|she){_WILL} (?:be|get|turn|become) (?:violent|physical|abusive)\b"
    rf"|\b{_AT_HOME} (?:throws?|threw|keeps throwing|smashes) (?:things|stuff|plates|glasses|bottles|furniture|chairs)(?: at me|(?=\W*$))"
    # no safe home
    r"|(?:\b(?:not|dont|isnt|no longer|never)|n't)(?: \w+)? (?:feel )?safe (?:at|in my own|in my) (?:home|house|flat)\b|(?:\b(?:not|dont|no longer|never)|n't)(?: \w+)? (?:feel )?safe (?:with|around|near) "
    rf"(?:{_AT_HOME}|him|her)\b|\bunsafe (?:at home|in my (?:own )?(?:home|house)|with my (?:husband|wife|partner|boyfriend|girlfriend|dad|father))\b|(?:^|[.,;!?] ?|\bmy |\bour )home (?:is ?n'?t|is not|isnt|'s not) safe\b"
    rf"|\b(?:scared|afraid|frightened|terrified) of {_AT_HOME}(?=\W*$|[.,;!?]| (?:when|and|because|cos|if|he|she|at home|now|tonight))"
    rf"|\b(?:scared|afraid|frightened|terrified)(?: of)? what (?:{_AT_HOME}|he|she|they)(?:'ll| will| might| would| could| is going to|'s going to)? do(?:es)? (?:to me|when (?:he|she|they) (?:finds?|hears?|comes? home|gets? home))"
    rf"|\b(?:{_AT_HOME}(?: was| has been|'s| is| gets| can get| turns| becomes)|(?:he|she)(?:'s| is| gets| can get| turns| becomes))(?: \w+)? (?:violent|abusive)(?=\W*$|[.,;!?]| (?:when|if|and|at home|because|cos|every|again|{_TO_US}))"
    rf"|\b(?:{_AT_HOME}|he|she)(?:(?: gets| got| can get| turns| turned| becomes)(?: \w+)? physical(?=\W*$|[.,;!?]| (?:when|if|and|at home|because|cos|every|again|{_TO_US}))|(?:'s| is| was| has been)(?: \w+)? physical(?= {_TO_US}))"
    rf"|\b(?:i'?m|i am|i live) (?:in|with) (?:an? )?(?:abusive|violent) (?:relationship|marriage|home|house|household|husband|wife|partner|boyfriend|girlfriend|dad|father|man)\b",
    re.IGNORECASE,
)
_DEEDS = (
    "threat", "hit", "beat", "slap", "punch", "kick", "chok", "strangl", "hurt", "rap", "lock", "shut", "raise", "smack", "knock",
    "throw", "threw", "smash", "abus", "violent", "physical", "safe", "scared", "afraid", "frightened", "terrified",
)  # fmt: skip
"""One of these stands in whatever `_HARMED` finds; most texts have none, and need not be searched."""
_PLAY = re.compile(r"\b(?:game|boxing|spar\w*|chess|fifa|mario|martial|karate|judo|match|ring|level|cards|squash|tennis|marks?|stage)\b", re.IGNORECASE)


_IN_FUN = re.compile(r"\b(?:lo+l|lmf?ao|(?:a?ha){2,}h?|jk|(?:just|only) (?:joking|kidding))\b|[\U0001F602\U0001F605\U0001F606\U0001F923]", re.IGNORECASE)
_TO_COME = re.compile(_WILL + r"\b[^.!?\n]{0,20}\bme\b", re.IGNORECASE)


def harmed(text: str) -> bool:
    """Whether `text` says that somebody hits, hurts, locks out or threatens the writer, is expected to, or is no safe company.

    With a laugh beside it a blow that is yet to come is a way of speaking ("my mum will slap me lol")."""
    if not holds_any(caseless(text), *_DEEDS):
        return False
    flat = text.replace("\u2019", "'")
    if _PLAY.search(text):
        return False
    return any(
        not (_IN_FUN.search(flat) and _TO_COME.search(found[0])) and not _of_others(flat, found) for found in _HARMED.finditer(flat)
    )


_WHO_ARE = re.compile(r"\b(?:who|whose|which)\b(?: \w+){0,3} ?$", re.IGNORECASE)
_AT_A_JOB = re.compile(
    r"\b(?:the|a|an|our|some|my) (?:\w+ )?(?:customers?|patients?|clients?|residents?|pupils?|students?|service users?|tenants?|guests?|inmates?|prisoners?|offenders?)\b", re.IGNORECASE
)
_SAID_THERE = re.compile(r"\b(?:interviewer|recruiter|manager|panel\w*|hr)\b (?:said|says|joked|jokes|thought|told me|asked|asked (?:if|whether))(?: that)? ?$", re.IGNORECASE)
_BY_PRONOUN = re.compile(r"(?:he|she|they)\b", re.IGNORECASE)
_FEARS_WHAT = re.compile(r"(?:scared|afraid|frightened|terrified)(?: of)? what\b", re.IGNORECASE)
_OURS = re.compile(_AT_HOME + r"\b", re.IGNORECASE)


def _of_others(flat: str, found: re.Match[str]) -> bool:
    """Whether what was found is said of people of a job: whom it is for, who is difficult there, who may ask hard questions."""
    sentence = re.split(r"[.!?\n]", flat[: found.start()])[-1]
    if "safe" in found[0].lower():
        return _WHO_ARE.search(sentence) is not None
    if _OURS.search(flat):
        return False
    if _FEARS_WHAT.match(found[0]):
        return re.match(rf" out (?:that )?(?:{_AT_WORK})", flat[found.end() :], re.IGNORECASE) is not None
    if not _BY_PRONOUN.match(found[0]):
        return False
    if _SAID_THERE.search(sentence) and re.search(r"\b(?:could|might|may)\b", found[0], re.IGNORECASE):
        return True
    return re.search(r"violent|abusive|physical", found[0], re.IGNORECASE) is not None and _AT_A_JOB.search(flat) is not None
