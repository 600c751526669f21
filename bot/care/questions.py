"""Questions that people ask in care: about this talk, about the lines, about the question on suicide itself."""

from __future__ import annotations

import re

from bot.care.answers import ASSENT
from bot.care.states import Asked, Here
from bot.care.words import goes, unsafe, wants_on
from bot.context import Context
from bot.late import late
from bot.state import State

_OF_CARE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (line, late(rule, re.IGNORECASE))
    for line, rule in (
        (
            "care.by_text",
            r"\b(?:can|could|may|do) i (?:just |also |please |even )?(?:text|chat|message|write (?:to )?|e-?mail|"
            r"whatsapp) (?:to |with )?(?:some ?one|some ?body|them|any ?one|any ?body|a (?:person|line)|instead|there|it)\b|"
            r"\b(?:i'?m|i am|am|being) (?:deaf|hard of hearing|hearing impaired|mute|non-?verbal)\b|\b(?:hate|hating|scared of|"
            r"afraid of|dread|do ?n'?t (?:like|do|use|have)|ca(?:n'?t|nnot) (?:use|do|face|stand)|no good on|bad (?:at|on)|"
            r"anxious (?:about|on)) (?:the )?(?:phones?|phone ?calls?|calls|calling|ringing|telephones?)\b|"
            r"\b(?:ca(?:n'?t|nnot)|not able to|do ?n'?t want to) (?:talk|speak|call|ring|phone)(?: out loud|"
            r" aloud)?(?: (?:any ?one|any ?body|on the phone|them|here|right now))?\W*(?:$|[.,;!?])|"
            r"\b(?:other than|besides|instead of|apart from|but not|not|is ?n'?t|isnt) (?:the )?(?:samaritans|lifeline|988|116|"
            r"a (?:phone|call))\b|\b(?:by|via|over|through) (?:text|chat|e-?mail|whatsapp)\b|\bwithout (?:talking|speaking|"
            r"calling|ringing|phoning)\b|\b(?:text|chat) (?:line|service)\b",
        ),
        (
            "care.is_software",
            r"\b(?:are (?:you|u)|r u|is (?:this|that|it)|am i (?:talking|speaking|writing|chatting) (?:to|with)) (?:really |"
            r"actually |just |even |still )?(?:an? )?(?:real|actual|human|person|people|bot|robot|machine|computer|ai|software|"
            r"program|live|some ?(?:one|body) real)\b|"
            r"\bis (?:any ?(?:one|body)|some ?(?:one|body)|there (?:any ?(?:one|body)|a (?:person|human|real person)))(?: \w+)? "
            r"(?:there|reading|watching|listening|behind (?:this|it)|here)\b|\bare you real\b",
        ),
        (
            "care.tells_nobody",
            r"\b(?:will|would|do|are|could|can|did|have|must) (?:you|u|this|the (?:app|bot)|it)(?: (?:going to|gonna|have to|"
            r"ever|now))* (?:tell|told|telling|inform|report|reporting|contact|notify|alert|call|calling|send|share|pass|show|"
            r"let)\b[^.!?]{0,30}\b(?:my|any ?(?:one|body)|some ?(?:one|body)|them|police|hr|arup|employers?|boss|family|parents|"
            r"work|company|recruiters?|doctor|gp|authorities|social services|on)\b|"
            r"\b(?:will|would|does|can|could) (?:my|the|any|any ?(?:one|body)|they|he|she) ?(?:\w+ ){0,3}?(?:know|find out|see|"
            r"hear|read|be told|get told|get to know)\b(?= (?:about )?(?:this|that|it|what)|\W*$)|\bwho (?:will|can|gets to|"
            r"is going to|else) (?:see|read|know|hear|be told|sees|reads|knows)\b",
        ),
        (
            "care.kept_private",
            r"\b(?:is|are|was) (?:this|that|it|our (?:chat|conversation)|these|what i (?:say|write|wrote|said|tell you)|"
            r"everything|my messages?)(?: \w+){0,4}? (?:private|confidential|anonymous|secret|recorded|kept|saved|stored|logged|"
            r"secure|encrypted)\b|"
            r"\bdo (?:you|u) (?:keep|save|store|record|log|remember) (?:this|that|it|what|any|my|all|these)\b",
        ),
    )
)
"""Plain questions about this talk and about the lines, asked in care: each has one fixed answer."""
SHORT_QUESTION = 24
_IF_YES = late(
    (
        r"\bwhat (?:will|would|does|do you do|happens?|might|are you going to do|will you do|would you do)\b[^.!?]{0,20}\b(?:if|"
        r"when|after) (?:i (?:say|answer|said|tell you|press|click|choose)|it'?s|my answer is|"
        r"the answer is)?[^.!?]{0,12}\b(?:yes|no|unsure)\b|\b(?:and )?(?:what )?if (?:i say |it'?s |the answer is )?yes\W*\?"
    ),
    re.IGNORECASE,
)
_WHAT_IS_MEANT = late(
    r"^\W*(?:(?:please|can you|could you|sorry|ok|and|well|but|first)\W+)*(?:define\b|explain\b|clarify\b|what (?:do|did) (?:you|"
    r"u) (?:mean|count|understand)\b|what (?:does|do|is|are|counts?|would count|qualif\w+)\b.{0,20}\b(?:mean|count\w*|thoughts?|"
    r"question|that|suicid\w+)|"
    r"i (?:do ?n'?t|do not|did ?n'?t) (?:understand|get|follow) (?:the|this|that|your) question|in what sense)",
    re.IGNORECASE,
)
_HER_WORDS = late(
    r"\b(?:having )?(?:thoughts? (?:of|about) (?:suicide|killing myself|dying)|suicidal (?:thoughts?|ideation)|suicide|"
    r"suicidal)\b",
    re.IGNORECASE,
)
"""The words of the question itself."""
_MUST_I = late(
    r"\b(?:is|was) (?:that|this|the|your|it) (?:question )?(?:mandatory|compulsory|necessary|required|obligatory|optional|"
    r"really needed)\b|\b(?:do|must|should|shall) i (?:really |actually |have to |need to |even )*(?:answer|say|tell you)\b|"
    r"\b(?:can|may|could) i (?:skip|leave|not answer|pass)\b|\b(?:i'?d|i would) (?:rather|prefer) not(?: to)? (?:say|answer|"
    r"talk about (?:it|that))\b|\b(?:i )?(?:do ?n'?t|do not) want to (?:answer|say)\b|\bnone of your (?:business|concern)\b|"
    r"^\W*(?:skip|pass)(?: (?:it|that|this)(?: question)?)?\W*$",
    re.IGNORECASE,
)


def about_the_question(state: State, text: str, context: Context) -> str:
    """The heading of the answer to a question about the question on suicide itself; its own words are no word of theirs."""
    if not isinstance(state, Asked) or len(text.split()) > SHORT_QUESTION:
        return ""
    flat = " ".join(text.replace("\u2019", "'").split())
    asked = (("care.if_yes", _IF_YES), ("care.meaning", _WHAT_IS_MEANT), ("care.need_not", _MUST_I))
    line = next((heading for heading, words in asked if words.search(flat)), "")
    rest = _HER_WORDS.sub(" ", flat)
    return line if line and context.language.state(rest).risk in ("R0", "R1") and not unsafe(rest) else ""


def of_care(text: str) -> str:
    """The heading of the answer to a plain question about this talk or about the lines; empty where none is asked."""
    if len(text.split()) > SHORT_QUESTION:
        return ""
    return next((line for line, rule in _OF_CARE if rule.search(text.replace("\u2019", "'"))), "")


def heard_here(state: State, text: str) -> bool:
    """Whether care hears a text before its options and the words that always work do: a leave; an "ok" at the question about
    suicide, which is said to something else and is neither a yes nor a no; "what now?" after the no to it, which asks for no help
    page."""
    if goes(text) or of_care(text):
        return True
    if isinstance(state, Asked):
        flat = text.replace("\u2019", "'")
        return ASSENT.fullmatch(text) is not None or any(rule.search(flat) for rule in (_IF_YES, _WHAT_IS_MEANT, _MUST_I))
    return isinstance(state, Here) and state.denied and wants_on(text)
