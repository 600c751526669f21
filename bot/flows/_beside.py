"""What is said beside the matter: a question, an excuse for one's English. Nothing of it is a fact about a rejection."""

from __future__ import annotations

import re

from bot.coaching.words import begins

LONGEST = 30
"""Words; what is longer and begins like a question is a telling."""
_PARTS = re.compile(r"([.!?\n;,]+)")
_OF_LANGUAGE = re.compile(
    r"\W*(?:(?:hi|hello|hey|and|but|so|also|please|pls|sorry|because) )*(?:"
    r"(?:sorry|excuse(?: me)?|forgive(?: me)?|i apologi[sz]e)(?: about| for)? (?:my|the) (?:\w+ )?"
    r"(?:english|grammar|spelling|writing)"
    r"(?: (?:is|it'?s))?(?: (?:not|so|very|good|great|bad|poor|perfect|too|well|the best|mistakes?))*|"
    r"(?:my|me) (?:english|grammar|spelling)(?: is| are|'s)?(?: (?:not|isn'?t|so|very|really|that|good|great|bad|poor|perfect|"
    r"too|well|the best|yet|only|basic|little|weak|terrible))*|"
    r"i(?:'?m| am)(?: still| just)? learning (?:the )?english|english is(?: not|n'?t) my (?:\w+ )?(?:language|tongue)|"
    r"i (?:do not|don'?t|dont|cannot|can'?t) (?:speak|write|read|understand|know)(?: \w+){0,2} english(?: \w+){0,3}|"
    r"(?:(?:can|could) you |you )?(?:please |to )?(?:use|write|speak|talk|say it|answer)"
    r"(?: me| to me| with me)?(?: in| with| only)? "
    r"(?:easy|easier|simple|simpler|plain|short|shorter|basic)(?: \w+)?(?: please)?"
    r")(?: please| to me| with me| sorry)*\W*",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"\W*(?:hi|hello|hey|good (?:morning|day|evening|afternoon)|dear \w+|sorry|thanks?|thank you|ok|okay|please)?\W*",
    re.IGNORECASE,
)


_TONGUES = (
    r"(?:german|deutsch|french|fran[cç]ais|spanish|espa[nñ]ol|castellano|portuguese|portugu[eê]s|italian|italiano|polish|polski|"
    r"polsku|turkish|t[uü]rk[cç]e|arabic|hindi|urdu|bengali|punjabi|tamil|tagalog|filipino|chinese|mandarin|cantonese|japanese|"
    r"korean|russian|ukrainian|romanian|rom[aâ]n[aă]|dutch|nederlands|greek|swedish|norwegian|danish|finnish|hungarian|czech|"
    r"welsh|"
    r"swahili|yoruba|igbo|hausa|vietnamese|thai|hebrew|persian|farsi|another language|my (?:own )?language|other languages)"
)
_ANOTHER_TONGUE = re.compile(
    r"\W*(?:(?:hi|hello|hey|sorry|and|but|ok|please|pls) )*(?:"
    rf"(?:can|could|do|would|will) (?:you|we|i)(?: please| also)? (?:speak|talk|write|answer|understand|know|chat|use|do)"
    rf"(?: to me| with me| to you| with you| this| it)?(?: in)? {_TONGUES}|"
    rf"(?:is there|have you|do you have)(?: an?| any)? {_TONGUES}(?: version)?|"
    rf"(?:(?:speak|talk|write|answer)(?: to me| with me)? )?(?:in|auf|en|em|po|na) {_TONGUES}|"
    rf"{_TONGUES} (?:please|pls|bitte|por favor)|"
    r"(?:hablas?|fala|parl(?:i|ez-vous|es-tu|a)|sprichst du|sprechen sie|m[oó]wisz po) \w+"
    r")(?: (?:please|pls|bitte|por favor|s'il (?:te|vous) pla[iî]t|per favore|prosz[eę]|instead|too|possible|if possible))*\W*",
    re.IGNORECASE,
)
_CORRECTING = re.compile(
    r"\W*(?:(?:hi|hello|hey|sorry|and|but|ok|please|pls|also) )*(?:(?:can|could|would|will) (?:you|u)(?: please| also| maybe)? |"
    r"(?:i )?(?:want|need|would like|'d like) (?:you|someone|help) to )?(?:please )?"
    r"(?:correct|fix|improve|check|proofread|polish|help(?: me)?(?: with)?) (?:my|the|me) (?:bad |poor )?"
    r"(?:english|grammar|spelling|writing)(?: please| pls| for me| in (?:it|this|my \w+))*\W*",
    re.IGNORECASE,
)


def other_tongue(text: str) -> bool:
    """Whether they ask to be answered in another language than English."""
    return len(text) <= 90 and _ANOTHER_TONGUE.fullmatch(text) is not None


def correcting(text: str) -> bool:
    """Whether they ask us to put their English right."""
    return len(text) <= 90 and _CORRECTING.fullmatch(text) is not None


def without_language(text: str) -> str:
    """A text without what it says of one's own English, which is not what an employer said."""
    if not re.search(r"\b(?:english|grammar|spelling|words?|language|simple|easy|plain)\b", text, re.IGNORECASE):
        return text
    parts = _PARTS.split(text)
    kept = [
        part + mark
        for part, mark in zip(parts[::2], [*parts[1::2], ""], strict=True)
        if not part.strip() or not _OF_LANGUAGE.fullmatch(part.strip())
    ]
    return "".join(kept) if len("".join(kept)) < len(text) else text


def of_language(text: str) -> bool:
    """Whether a text is about one's own English, and about nothing else."""
    rest = without_language(text)
    return rest != text and all(_GREETING.fullmatch(part) for part in _PARTS.split(rest)[::2])


_POLITE = (
    r"\W*(?:(?:hi|hello|hey|hiya|and|but|so|also|well|no|yes|yeah|ok|okay|now|just|please|pls|plz|sorry|thanks|thank you|maybe|"
    r"then|first|actually|only)\b\W*)*"
)
_A_MESSAGE = (
    r"(?:(?:the|my|a|an|this|that|your|some|short|good|nice|formal|polite|proper|thank[- ]you|follow[- ]?up|feedback) )*"
    r"(?:e-?mails?|mails?|letters?|messages?|drafts?|repl(?:y|ies)|request|text message|note)"
)
_WRITING = (
    r"(?:writ(?:e|ing)|draft(?:ing)?|compos(?:e|ing)|prepar(?:e|ing)|mak(?:e|ing)|do(?:ing)?|giv(?:e|ing)|show|get|see|have|"
    r"creat(?:e|ing)|send)"
)
_US = r"(?:you|u|ya|someone|we|i)"
_TO_END = (
    r"(?:\W+(?:please|pls|plz|now|instead|first|then|for me|for us|to them|to him|to her|thanks|thank you|already|"
    r"right away|today|with me|together|straight away|ok|okay|my english (?:is )?\w+|for it|asking for feedback|for feedback|"
    r"if you can))*\W*"
)
_WANTS_MESSAGE = re.compile(
    rf"{_POLITE}(?:"
    rf"(?:(?:can|could|would|will) {_US} )?(?:please |just |now )*(?:help (?:me |us )?(?:to |with )?)?{_WRITING} "
    rf"(?:me |us |it |to (?:them|him|her) |with )?{_A_MESSAGE}"
    rf"|(?:can|could) (?:we|i) (?:please |just )*(?:go|skip|jump|move|get)(?: on| straight| now)* to {_A_MESSAGE}"
    rf"|(?:skip|jump|go|move|straight)(?: on| straight)* to {_A_MESSAGE}"
    rf"|(?:i (?:just |only |really )*(?:want|need|wanna|would like|'?d like|prefer)|i'd (?:just )?like|give me|"
    rf"let'?s (?:do|write|have)) (?:(?:to )?(?:write|send|do|have|see) |you to (?:write|do|make) |help (?:with|"
    rf"writing) )?{_A_MESSAGE}"
    rf"|help (?:me |us )?(?:with |on )?{_A_MESSAGE}"
    rf"|(?:the |my |an? )?(?:e-?mail|letter|message|draft)(?= please| pls| plz| now| first| instead)"
    rf"|(?:(?:can|could|would|will) (?:you|u) )?(?:please |just )*(?:write|draft) (?:it|this|that|something)(?: (?:for me|"
    rf"please|now|to them))"
    rf"){_TO_END}",
    re.IGNORECASE,
)
_OF_US = re.compile(
    rf"{_POLITE}(?:"
    r"(?:can|could|would|will) (?:you|u|ya) (?:please |just )*"
    r"(?:help|write|make|do|give|tell|show|keep|correct|check|explain|use|remember)\b"
    r"|(?:please |pls )?(?:help|teach|tell|show|advise|guide|remind) (?:me|us)\b"
    r"|(?:keep|save|remember|use|follow|take|like) (?:your|ur|that|this|the|these) "
    r"(?:suggestion|advice|tips?|idea|draft|version|plan|wording|words|text|message|email|letter)s?\b"
    r"|i (?:need|want|would like|'?d like) (?:some |your )?(?:help|advice|tips)\b"
    r")",
    re.IGNORECASE,
)


def wants_message(text: str) -> bool:
    """Whether a text asks us for the message ("email please", "write me the letter now"), and tells nothing."""
    flat = " ".join(text.replace("\u2019", "'").split())
    return len(flat.split()) <= 16 and _WANTS_MESSAGE.fullmatch(flat) is not None


def asks_of_us(text: str) -> bool:
    """Whether a sentence is said to us: a request for the message, for help, or about what we suggested."""
    return wants_message(text) or _OF_US.match(text.replace("\u2019", "'")) is not None


def asks(text: str) -> bool:
    """Whether a text is a question of the person's own, by how it begins or ends."""
    return len(text.split()) <= LONGEST and (text.strip().endswith("?") or begins("question_words", text))
