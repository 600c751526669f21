"""Whether somebody tells that they were touched, kissed or propositioned where they sought work: nothing of it is a matter of
how the interview went, and no letter follows from it by itself."""

# ruff: noqa: E501  (one rule stays on one line: a broken pattern is harder to read than a long one)

from __future__ import annotations

import re

HARASSED = "harassed"
"""The mark of a case in which it was told."""
_THERE = (
    r"(?:(?:the|my|our|one of the|an?|this|that|their) (?:[\w-]+ ){0,2}?(?:interviewers?|managers?|boss|owner|recruiter|director|supervisor|panel(?:list)?|"
    r"head|lead|hr|ceo|founder|partner of the firm|man|guy|woman|person|employer|headhunter|chef|trainer)"
    r"(?: (?:at|in|from|during|of) (?:the |my )?(?:\w+ ){1,2}?)??|interviewer|recruiter|hr|"
    r"some(?:one|body) (?:there|from there|on the panel)|he|she|they)"
    r"(?: (?:who|that) \w+(?: \w+){0,2}?)?"
)
_BY = r"(?:['’]?s|['’]?d| had| has| have| then| just| also| even| literally| actually| suddenly| kept| keeps?| at the (?:end|start)| (?:at|in|during|after) (?:the|my) interview| there)*"
_BODY = (
    r"(?:inner |upper |bare )?(?:legs?|thighs?|knees?|bum|bottom|arse|ass|butt|backside|behind|breasts?|boobs?|tits?|chest|waist|hips?|crotch|"
    r"private parts?|privates|groin|lap|hair|neck|lips|body|skirt|dress|bra|trousers|blouse|lower back)"
)
_TOUCH = r"(?:touch|grope|grab|squeeze|stroke|rub|fondle|slap|pinch|pat|caress|brush(?: against)?|feel)"
_TOUCHED = r"(?:touched|touching|groped|groping|grabbed|grabbing|squeezed|stroked|stroking|rubbed|rubbing|fondled|slapped|pinched|patted|caressed|brushed(?: against)?|felt(?: up)?)"
_TRIED = r"(?:tried|wanted|attempted|started|began|leaned in|leant in|moved in|asked) (?:to |and )?(?:go in and )?"
_MINE = rf"(?:my|me on (?:the|my)|me by (?:the|my)|me in (?:the|my)|me between (?:the|my)) {_BODY}\b"
_FAVOURS = r"(?:sex|sexual favou?rs?|a blow ?job|nudes|naked pictures)"
_HARASSED = re.compile(
    rf"\b(?<!never )(?<!did not ){_THERE}{_BY} (?:"
    rf"(?:{_TRIED}kiss(?:ing)?|kissed|kissing) me\b(?! (?:goodbye|good ?night) (?:he|she|my))|"
    rf"{_TOUCHED} (?:{_MINE}(?! of )|me(?= (?:inappropriately|sexually|there|down there|without)\b))|"
    r"(?:touched|feeling|felt) me up\b|(?:touched|touching|groped|groping|fondled|fondling|molested) me(?=\W*$|[.,;!]| (?:and|at|in the (?:interview|office|lift|room|car)|during|when|while|then|in(?:appropriately)?\b))|"
    rf"{_TRIED}(?:{_TOUCH} (?:{_MINE}|me(?: up)?\b)|undress me|get (?:in|into) my (?:pants|knickers))|"
    rf"(?:put|puts|placed|laid|had|slid|ran|moved|kept) (?:his|her|their|a) (?:hands?|arms?|fingers|leg|foot) (?:\w+ )?(?:on|up|around|round|under|between|down|inside|over|against) (?:my (?:\w+ )?{_BODY}|me)\b|"
    r"(?:sexually )?(?:assaulted|molested|raped) me\b|sexually (?:harassed|propositioned|abused) me\b|(?:harassed|propositioned) me(?: sexually)?\b|"
    r"(?:came|come|coming) on to me\b|(?:hit|hitting) on me\b|(?:made|making) (?:an? )?(?:\w+ )?(?:pass(?:es)?|advances?) (?:at|on|to|towards) me\b|"
    rf"(?:asked|wanted|told|invited|pressured|expected) (?:for |me (?:for |to (?:\w+ )?))?(?:{_FAVOURS}|(?:give|send|show) (?:him|her|them) (?:{_FAVOURS}|my (?:breasts|boobs|body))|(?:sleep|have sex|go to bed|spend the night) with (?:him|her|them)|sit on his lap)|"
    r"(?:asked|invited) me (?:(?:up|over|back|to come|to go|come) )*to (?:his|her|their|a) (?:hotel|bed ?room|bed)\b|"
    r"(?:said|says|told me|promised|hinted)\b[^.!?\n]{0,40}\bif i (?:slept|sleep|went to bed|had sex|have sex|kissed|went out) with (?:him|her|them)\b|"
    r"(?:stared|staring|looked|looking|leered|leering) (?:only |just |straight |all the time )*(?:at|down|up) my (?:\w+ )?(?:breasts?|boobs?|tits|chest|cleavage|legs|bum|arse|ass|body|skirt|top)\b(?! of )|"
    r"(?:made|making) (?:\w+ ){0,2}?(?:sexual|dirty|lewd|crude|sleazy|obscene) (?:comments?|remarks?|jokes?|gestures?)\b|"
    r"(?:exposed himself|undressed me with his eyes|showed me (?:his (?:penis|dick|private parts)|porn))\b)"
    r"|\bi(?:['’]?ve| have| was| got| had| just)*(?: been| being| then)? (?:groped|touched(?= (?:inappropriately|sexually|up|on|by))|sexually (?:assaulted|harassed|propositioned)|molested|felt up|propositioned)\b"
    r"|\b(?:(?:his|her|their) hands? (?:was|were|is|went|slid|stayed) (?:\w+ )?(?:on|up|under|between|down|inside) my (?:\w+ )?"
    rf"{_BODY})\b",
    re.IGNORECASE,
)
_AT_HOME = re.compile(
    r"\bmy (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|fianc\w+|son|daughter|mum|mom|dad|kids?|child|dog|cat|nan|gran\w*|doctor|dentist|physio|hairdresser|barber|nurse)\b",
    re.IGNORECASE,
)
_OF_A_CASE = re.compile(
    r"\b(?:lawyer|solicitor|(?:training|course|policy|module|charity|support worker|officer) (?:on|about|for|against)|case study|role ?play|scenario|novel|film|script|as an actor|"
    r"(?:accused|accuses|reported) (?:him|her|them|somebody|someone|me) of|massage (?:class|course)|"
    r"(?:against|about|on|prevent\w*|in) sexual (?:assault|harassment))\b",
    re.IGNORECASE,
)


def harassed(text: str) -> bool:
    """Whether a text tells of a touch, an advance or a demand that has no place in an interview."""
    flat = text.replace("\u2019", "'")
    for sentence in re.split(r"[.!?\n;]+", flat):
        found = _HARASSED.search(sentence)
        if found and not _AT_HOME.search(sentence[: found.end()]) and not _OF_A_CASE.search(sentence):
            return True
    return False
