"""A wish to practise, and the interviewer somebody describes ("the strict HR lady who isn't allowed to say anything")."""

from __future__ import annotations

import re

from bot.late import late

LONGEST = 40
"""Words; a longer text is a story."""
_BEGINS = (
    r"\W*(?:(?:hi|hey|ok|okay|so|well|and|now|yes|yeah|please|pls|actually|maybe)\b[\s,.!:-]*)*"
    r"(?:(?:i(?:['’]?d| would)?|we) (?:really |just |also )?(?:want|wanna|like|love|need)(?: to)? |"
    r"(?:can|could) (?:we|i|you)(?: please)? |"
    r"let['’]?s |lets |i'?m ready to |(?:help|let) me |time to )?(?:try |do |have |start |go for )?(?:to )?"
)
_CALL = r"(?:the |that |this |a |my |our )?(?:feedback |phone )?(?:call|talk|conversation|chat|phone ?call|meeting)"
_WISHED = late(
    rf"{_BEGINS}(?:"
    r"(?:practi[sc]e|rehears(?:e|ing)|role ?-?play|run through|try out|simulate)"
    rf"(?: (?:it|that|this|{_CALL}|with|against|again|now|please|pls|first)\b|(?= p\d\d?\W*$)|(?=\W*$))"
    rf"|(?:a |another |some |the )?(?:rehearsal|role ?-?play|practi[sc]e (?:call|run|round|talk)|mock call)\b"
    r"(?! (?:was|went|is|did|has|for the job))"
    r")(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_GOES_ON = late(
    rf"{_BEGINS}(?:carry on|go on|continue|resume|pick up|get back|go back|back|finish)(?: (?:with|to|in|into))? "
    r"(?:the |that |my |our )?(?:practi[sc]e |rehearsal |mock )?(?:call|rehearsal|practi[sc]e)(?: (?:now|please|pls|again|then|"
    r"where (?:we|i) (?:left off|stopped|were)|from where (?:we|i) (?:left off|stopped|were)))*\W*",
    re.IGNORECASE,
)
"""A call that was left in the middle, and is to go on."""
_LAST_CLAUSE = late(r"(?:[,.;!?\n]+\s*(?:(?:so|and|but)\b\s*)?|\s+(?:so|and)\s+)(?=[^,.;!?\n]+\W*$)", re.IGNORECASE)
_CALL_TO_COME = late(
    r"\b(?:call|chat|zoom|teams|meeting|talk(?:ing)?|speak(?:ing)?|ring(?:s|ing)?|phon(?:e|es|ing))\b", re.IGNORECASE
)
_A_NO = late(
    r"\b(?:reject\w*|turn(?:ed)? (?:me |us )?down|unsuccessful|(?:did ?n['’]?t|did not|have ?n['’]?t|not) (?:get|got|take|"
    r"hire|pick|"
    r"choose|select|successful)\w*|went with|said no|refused)\b",
    re.IGNORECASE,
)
"""News that wants to be heard before anything is practised."""
_DESCRIBED = (
    ("P12", r"still in the (?:interview|room)|at the end of the interview|before (?:the )?goodbye"),
    ("P7", r"\b(?:recruiter|agency|consultant|head ?hunter)\b"),
    (
        "P1",
        r"\b(?:hr|human resources|policy|lawyers?|legal reasons)\b|(?:not|n['’]?t|never) (?:be )?(?:allowed|permitted)|"
        r"\bno (?:individual )?feedback\b",
    ),
    (
        "P3",
        r"\b(?:harsh|blunt|brutal|rude|mean|nasty|insult\w*|labels?|judg(?:y|ing|mental)|tough|strict)\b|"
        r"\b(?:calls?|says?|tells?) (?:me|i['’]?m|i am|that i) \w+",
    ),
    ("P8", r"\b(?:suspicious|wary|burned|burnt|distrust\w*|defensive|hostile|cold|tests? me|provok\w+)\b"),
    ("P6", r"\b(?:rushed|busy|hurry|hurried|in a rush|no time|impatient|short of time|stressed)\b"),
    ("P5", r"\b(?:too nice|sugar\w*|protect\w*|over ?polite|(?:too|very|so) (?:kind|polite|friendly|soft)|hedg\w+)\b"),
    (
        "P10",
        r"\b(?:prefer\w*|favou?r\w*|wanted|liked|voted for) (?:the |an?)?(?:other|somebody else|someone else|runner)|"
        r"\bfeels? (?:sorry|bad)\b|\bon my side\b|\bwanted me\b",
    ),
    ("P11", r"\b(?:panel|committee|delegate|speaks? for (?:all|the others))\b"),
    ("P9", r"\b(?:experience gap|lack(?:ed|s|ing)? (?:of )?experience|not enough experience|exact|precise|fair)\b"),
    ("P4", r"\b(?:gut|instinct|fit|vague|feeling|no (?:real )?reasons?)\b"),
    ("P2", r"\b(?:talkative|chatty|talks? (?:a lot|too much|on)|talker|rambl\w+)\b"),
)  # fmt: skip
"""From the most telling words to the least; the first that is found is who is meant."""
_COMPILED = tuple((persona, late(words, re.IGNORECASE)) for persona, words in _DESCRIBED)
_SOMEBODY = late(
    r"\b(?:with|against|someone|somebody|one|who|whose|interviewer|"
    r"lady|woman|man|guy|person|manager|boss|panel|recruiter|type|kind of)\b",
    re.IGNORECASE,
)
"""What tells a description from a feeling about the call."""


_MAY_WE = late(r"(?:^|[,.;!?\n]|\bso|\band)\W*(?:can|could|may)\b[^,.;!?\n]*\W*$", re.IGNORECASE)


def wishes_to_practise(text: str) -> str | None:
    """What follows a wish to practise the call, which may describe with whom; None where nothing of the kind is wished."""
    asks = text.strip().endswith("?") and not _MAY_WE.search(text)
    if asks or len(text.split()) > LONGEST:
        return None
    found = _WISHED.fullmatch(text.strip())
    if found is not None:
        return found["rest"].strip(" ?!.")
    if _GOES_ON.fullmatch(text.strip()):
        return ""
    return _wished_last(text.strip())


def _wished_last(text: str) -> str | None:
    """The wish at the end of word of a call that is to come ("I've a call with HR tomorrow at 10, can we practise?")."""
    parts = _LAST_CLAUSE.split(text)
    said, last = " ".join(parts[:-1]), parts[-1]
    if not said or not _CALL_TO_COME.search(said) or _A_NO.search(said):
        return None
    found = _WISHED.fullmatch(last.strip())
    return None if found is None else found["rest"].strip(" ?!.")


def described(text: str) -> str:
    """The persona (P1 to P12) that a description fits, or an empty text."""
    if len(text.split()) > LONGEST or not _SOMEBODY.search(text):
        return ""
    return next((persona for persona, words in _COMPILED if words.search(text)), "")
