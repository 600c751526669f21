"""What has the form of a question and asks nothing: a lament ("how could they do this to me", "who do they think they are").

No page answers it, and "I don't know" would be beside the point: it is heard like any other word of how somebody is."""

from __future__ import annotations

import re

from bot.late import late

LONGEST = 24
"""Words; a longer text tells of more, and is read for that."""
_LEAD = (
    r"\W*(?:(?:and|so|but|well|just|like|honestly|seriously|ugh|god|omg|oh|man|lord|jesus|christ|sorry|i mean|wow|actually|"
    r"really|hey|ok|okay|no|after all that|tell me|please tell me)\b\W*)*"
)
_THEY = r"(?:they|he|she|you|people|someone|somebody|anyone|anybody|one|these people|those people|the \w+|a (?:company|person))"
_NOT_OURS = (
    r"(?!.*\b(?:feedback|advice|"
    r"i (?:ask|write|call|ring|phone|chase|send|reply|do|say|know|tell|apply|follow)|for me to)\b)"
)
_LAMENTS = late(
    rf"{_LEAD}(?:"
    # How could they do such a thing, and who are they to do it.
    rf"how (?:on earth |the hell |the \w+ )?(?:could|can|dare|dared) {_THEY} (?:\w+ )?(?:just |even |really |actually |"
    rf"ever |all )*"
    r"(?:do (?:this|that|it|such)|treat|be so|say (?:that|this|no|such)|reject|pick|choose|let me|make me|leave me|"
    r"turn me|give it|"
    r"think (?:that|this|i)|not (?:even )?(?:see|say|reply|answer|tell|call))\b.{0,60}"
    rf"|how dare {_THEY}\b.{{0,60}}"
    rf"|who (?:the \w+ )?(?:do|does) {_THEY} think (?:they|he|she)(?:['’]?re|['’]?s| are| is)\b.{{0,30}}"
    rf"|what (?:the \w+ )?(?:is|was|['’]?s) (?:(?:so )?wrong with|(?:the matter|up) with) (?:them|these people|"
    rf"those people|people|"
    r"him|her|this country|this world|everyone)\b.{0,30}"
    r"|what (?:on earth |the \w+ )?(?:was i|were they|was (?:he|she)) (?:even )?thinking\b.{0,30}"
    r"|what kind of (?:people|person|company|place|manager|boss|world|monster|human)\b.{0,60}"
    # What is it all worth.
    r"|(?:how|in what world|since when) (?:is|was) (?:this|that|it|any of (?:this|that|it)) (?:even |remotely |in any way )?"
    r"(?:fair|right|okay|ok|normal|decent|acceptable|possible|professional|a thing)\b.{0,40}"
    rf"|{_NOT_OURS}how (?:hard|difficult) (?:is it|can it be|would it (?:be|have been)|was it)\b.{{0,60}}"
    rf"|{_NOT_OURS}(?:is|was) (?:it|that|this|\w+ \w+) (?:really |honestly |so )?(?:too much|so much|a lot) to ask\b.{{0,60}}"
    r"|(?:can|could|would) (?:you|u|anyone|anybody) (?:even |honestly |actually )?(?:believe|imagine)\b"
    r"(?!.*\b(?:if|how to)\b).{0,60}"
    r"|(?:do|does|did) (?:they|he|she|these people|anyone|anybody|nobody)(?: (?:even|really|actually|honestly|not|ever))* "
    r"(?:(?:have any (?:idea|clue)|know what (?:it|this|that)|know how (?!to\b)|realise|realize|understand what)\b.{0,60}|"
    r"care(?: (?:about|for|what) (?:me|us|people|anyone|anybody|candidates|applicants|how|it does)\b.{0,40})?)"
    r"|who (?:even |actually )?(?:cares?(?! (?:for|about|if|whether|who|which) (?:my|i|it is)\b)|needs (?:them|it|this)|"
    r"does that|gets (?:these|those|such) jobs)\b.{0,30}"
    # Why of all people I.
    r"|why (?:does|is|must) (?:it|this)(?: have to)?(?: be)? (?:always )?(?:always )?me"
    r"|why (?:always |only |not )?me|why is it (?:always|never) me|when (?:is|will) it (?:be )?(?:ever )?(?:be )?my turn"
    r"|am i (?:just |really |only )?(?:a (?:joke|nobody|number|fool|mug)|nothing|invisible|cursed|a piece of \w+)\b"
    r"(?: to (?:them|him|her|people|everyone|you))?"
    r"|do i (?:even )?(?:not )?(?:look like (?:an? )?(?:idiot|fool|joke|mug)|mean nothing|count for nothing)\b.{0,20}"
    r"|what (?:did i ever do|(?:did|have) i (?:ever )?(?:do|done) to deserve)\b.{0,40}"
    r"|(?:how|what) (?:much )?more (?:do|did|could|can) (?:they|he|she|you people) (?:possibly )?(?:want|need|expect|"
    r"ask)\b.{0,40}"
    r"|what more (?:could|can|should) i (?:possibly )?(?:have done|do|have given|give)"
    rf"|{_NOT_OURS}how many (?:more (?:times|noes|nos|rejections|knock-?backs|interviews|of these) (?:do|must|will|can|am|does|"
    r"before)\b|times (?:do|must) i have to\b).{0,60}"
    r"|how much more (?:of this )?(?:can|must|do|am) i\b.{0,40}"
    r")[\s?!.…]*",
    re.IGNORECASE,
)


def laments(text: str) -> bool:
    """Whether a text has the form of a question, and is a lament and nothing else."""
    flat = " ".join(text.replace("\u2019", "'").split())
    return len(flat.split()) <= LONGEST and _LAMENTS.fullmatch(flat) is not None


__all__ = ["laments"]
