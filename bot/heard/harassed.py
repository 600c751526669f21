"""Whether somebody tells that they were touched, kissed or propositioned where they sought work: nothing of it is a matter of
how the interview went, and no letter follows from it by itself."""

from __future__ import annotations

import re

from bot.heard.assaulted import elsewhere
from bot.late import late

HARASSED = "harassed"
"""The mark of a case in which it was told."""
_THERE = (
    r"(?:(?:the|my|our|one of the|an?|this|that|their) (?:[\w-]+ ){0,2}?(?:interviewers?|managers?|boss|owner|recruiter|director|"
    r"supervisor|panel(?:list)?|"
    r"head|lead|hr|ceo|founder|partner of the firm|man|guy|woman|person|employer|headhunter|chef|trainer)"
    r"(?: (?:at|in|from|during|of) (?:the |my )?(?:\w+ ){1,2}?)??|interviewer|recruiter|hr|"
    r"some(?:one|body) (?:there|from there|on the panel)|he|she|they)"
    r"(?: (?:who|that) \w+(?: \w+){0,2}?)?(?:, [^,.!?;\n]{1,40},)?"
)
_BY = (
    r"(?:['’]?s|['’]?d| had| has| have| then| just| also| even| literally| actually| suddenly| kept| keeps?\b|"
    r" at the (?:end|start)| (?:at|in|during|after) (?:the|my) interview| there| (?:locked|shut|closed|came|followed|got|stood|"
    r"walked|leaned|pulled|pushed|grabbed|took|held|cornered|sat)\b[^.!?;\n]{0,40}? (?:and(?! then)|(?:and )?then)\b(?: (?:he|"
    r"she|they)\b)?)*"
)
_BODY = (
    r"(?:inner |upper |bare )?(?:legs?|thighs?|knees?|bum|bottom|arse|ass|butt|backside|behind|breasts?|boobs?|tits?|chest|waist|"
    r"hips?|crotch|"
    r"private parts?|privates|groin|lap|hair|neck|lips|body|skirt|dress|bra|trousers|blouse|lower back)"
)
_NO_NOUN = (
    r"(?=\W*$|[.,;:!?)]| (?:and|or|but|so|then|too|again|twice|once|at|in|on|during|when|while|as|with|without|under|after|"
    r"before|until|for|from|through|like|"
    r"because|the (?:whole|entire|first|second|moment)|several|all|every|by|to|last|right|just|inappropriately|sexually|i|he|she|"
    r"they)\b)"
)
"""What follows where a part of the body is meant, and not what it names beside ("body language", "neck lanyard", "chest was too
flat")."""
_TOUCH = r"(?:touch|grope|grab|squeeze|stroke|rub|fondle|slap|pinch|pat|caress|brush(?: against)?|feel)"
_TOUCHED = (
    r"(?:touched|touching|groped|groping|grabbed|grabbing|squeezed|stroked|stroking|rubbed|rubbing|fondled|slapped|pinched|"
    r"patted|caressed|brushed(?: against)?|felt(?: up)?)"
)
_TRIED = r"(?:tried|wanted|attempted|started|began|leaned in|leant in|moved in|asked) (?:to |and )?(?:go in and )?"
_MINE = rf"(?:my|me on (?:the|my)|me by (?:the|my)|me in (?:the|my)|me between (?:the|my)) {_BODY}\b{_NO_NOUN}"
_ON_A_FORM = (
    r"(?!\W+(?:(?:and|or) )?(?:my |the |our )?(?:date|age|dob|gender|ethnic\w*|name|race|nationality|religion|marital|disability|"
    r"orientation|address|education|assigned|at birth|on (?:the|a|an|their|my|your) (?:\w+ )?form|in the (?:\w+ )?form)\b)"
)
_FAVOURS = rf"(?:sex{_ON_A_FORM}|sexual favou?rs?|a blow ?job|nudes|naked pictures)"
_ADVANCE = (
    r"(?=\W*$|[.,;:!?)]| (?:and|but|so|then|too|again|twice|at|in|on|during|when|while|as|after|before|until|strongly|sexually|"
    r"physically|repeatedly|heavily|all|several|the whole|by|right|he|she|i)\b)"
)
"""What may follow an advance; with a matter after it ("about salary", "with a curveball") it is none."""
_HARASSED = late(
    rf"\b(?<!never )(?<!did not ){_THERE}{_BY} (?:"
    rf"(?:{_TRIED}kiss(?:ing)?|kissed|kissing) me\b(?! (?:goodbye|good ?night) (?:he|she|my)| on (?:both|each) cheeks?| hello|"
    rf" in greeting| as a greeting|[^.!?\n]*\b(?:french|italian|spanish|latin|continental|european) style)|"
    rf"{_TOUCHED} (?:{_MINE}(?! of )|me(?= (?:inappropriately|sexually|there|down there|without)\b))|"
    r"(?:touched|feeling|felt) me up\b|(?:touched|touching|groped|groping|fondled|fondling|molested) me(?=\W*$|[.,;!]|"
    r" (?:and|at|in the (?:interview|office|lift|room|car)|during|when|while|then|in(?:appropriately)?\b))|"
    r"(?:rubbed|rubbing|stroked|stroking|massaged|massaging|caressed|caressing) my (?:shoulders?|back|arms?|hand|face|cheek|feet|"
    r"foot)\b|"
    rf"{_TRIED}(?:{_TOUCH} (?:{_MINE}|me(?: up)?\b)|undress me|get (?:in|into) my (?:pants|knickers))|"
    rf"(?:put|puts|placed|laid|had|slid|ran|moved|kept) (?:his|her|their|a) (?:hands?|arms?|fingers|leg|foot) (?:\w+ )?(?:on|up|"
    rf"around|round|under|between|down|inside|over|against) (?:my (?:\w+ )?{_BODY}|me)\b|"
    r"(?:sexually )?(?:assaulted|molested|raped) me\b|forced (?:himself|herself|themselves) on me\b|forced me to (?:have sex|"
    r"sleep with|touch|kiss)\b|took advantage of me sexually\b|sexually (?:harassed|propositioned|abused) me\b|"
    r"(?:harassed|propositioned) me(?: sexually)?\b|"
    rf"(?:(?:came|come|coming) on to|(?:hit|hitting) on) me{_ADVANCE}|"
    r"(?:made|making) (?:an? )?(?:\w+ )?(?:pass(?:es)?|advances?) (?:at|on|to|towards) me\b|"
    rf"(?:asked|wanted|told|invited|pressured|expected) (?:for |me (?:for |to (?:\w+ )?))?(?:{_FAVOURS}|"
    rf"(?:give|send|show) (?:him|her|them) (?:{_FAVOURS}|my (?:breasts|boobs|body))|(?:sleep|have sex|go to bed|"
    rf"spend the night) with (?:him|her|them)|sit on his lap)|"
    r"(?:asked|invited) me (?:(?:up|over|back|to come|to go|come) )*to (?:his|her|their|a) (?:hotel|bed ?room|bed)\b|"
    r"(?:said|says|told me|promised|hinted)\b[^.!?\n]{0,40}\bif i (?:slept|sleep|went to bed|had sex|have sex|kissed|"
    r"went out) with (?:him|her|them)\b|"
    r"(?:stared|staring|looked|looking|leered|leering) (?:only |just |straight |all the time )*(?:at|down|"
    r"up) my (?:\w+ )?(?:breasts?|boobs?|tits|chest|cleavage|legs|bum|arse|ass|body|skirt|top)\b(?! of )|"
    r"(?:made|making) (?:\w+ ){0,2}?(?:sexual|dirty|lewd|crude|sleazy|obscene) (?:comments?|remarks?|jokes?|gestures?)\b|"
    r"(?:exposed himself|undressed me with his eyes|showed me (?:his (?:penis|dick|private parts)|porn))\b)"
    rf"|\bi(?:['’]?ve| have| was| got| had| just)*(?: been| being| then)? (?:groped|"
    rf"touched(?= (?:inappropriately|sexually|up\b(?! (?:on|with|to|until|till))|on (?:the|my) {_BODY}\b|by {_THERE}{_ADVANCE}))|"
    rf"(?:raped|assaulted|drugged)(?: and raped)?(?= (?:by {_THERE}{_ADVANCE}|(?:at|in|during|after) (?:the|my|an|"
    rf"a) (?:\w+ )?(?:interview|trial|shift|office|assessment|screening|training)\b))|sexually (?:assaulted|harassed|"
    rf"propositioned)|molested|felt up|propositioned)\b"
    r"|\b(?:(?:his|her|their) hands? (?:was|were|is|went|slid|stayed) (?:\w+ )?(?:on|up|under|between|down|inside) my (?:\w+ )?"
    rf"(?:{_BODY}|back))\b{_NO_NOUN}",
    re.IGNORECASE,
)
_AT_HOME = late(
    (
        r"\bmy (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|fianc\w+|son|daughter|mum|mom|dad|kids?|child|dog|cat|nan|"
        r"gran\w*|doctor|dentist|physio|hairdresser|barber|nurse)\b"
    ),
    re.IGNORECASE,
)
_OF_A_CASE = late(
    r"\b(?:lawyer|solicitor|(?:training|course|policy|module|charity|support worker|officer) (?:on|about|for|against)|case study|"
    r"role ?play|scenario|novel|film|script|as an actor|"
    r"(?:accused|accuses|reported) (?:him|her|them|somebody|someone|me) of|massage (?:class|course)|"
    r"(?:against|about|on|prevent\w*|in) sexual (?:assault|harassment))\b",
    re.IGNORECASE,
)
_AT_WORK = late(
    (
        r"\b(?:interviewers?|managers?|boss|owner|recruiter|director|supervisor|panel(?:list)?|hr|ceo|founder|employer|"
        r"headhunter|chef|trainer)\b"
    ), re.IGNORECASE
)
_BY_PRONOUN = late(r"(?:he|she|they|his|her|their)\b", re.IGNORECASE)
_MAY_COMFORT = late(r"\barms? (?:\w+ )?(?:a?round) me|\bmy (?:shoulders?|back|arms?|hand|face|cheek)$", re.IGNORECASE)
_MORE = late(rf"\b{_TOUCHED} {_MINE}|\bkiss(?:ed|ing) me\b", re.IGNORECASE)
_COMFORT = late(
    r"\b(?:sorry|comfort\w*|consol\w*|reassur\w*|sympath\w*|cr(?:y|ied|ying)|tears|upset|kindly|congrat\w*|good luck|"
    r"hug(?:ged)?)\b",
    re.IGNORECASE,
)
_TAKEN_BACK = late(
    r"\b(?:i |only |just )(?:only |just )?mean(?:t|ing)? (?:\w+ ){0,3}?(?:emotionally|figuratively|metaphorically|moved|"
    r"(?:by )?(?:their|his|her|the) (?:\w+ )?(?:words|kindness|email|message|feedback|letter)"
    r"(?! (?:about|on|was|were) ))\b|\bdid(?:n'?t| not) mean (?:it |that |touched )?(?:physically|literally|bodily)\b|"
    r"\b(?:emotionally|figuratively|not physically|not literally),? (?:touched|moved|i mean)\b|"
    r"\btouched (?:emotionally|figuratively|as in moved)\b|\b(?:nobody|no[- ]?one) (?:really |actually |ever )?(?:touched|groped|"
    r"kissed) me\b|"
    r"\b(?:they|he|she) (?:never|did(?:n'?t| not)) (?:really |actually |ever )?(?:touch(?:ed)?|grope[d]?|"
    r"kiss(?:ed)?) me\b(?! there)",
    re.IGNORECASE,
)


_LIFE = late(r"\b(?:rap(?:ed|es|ing)|molest\w*|sexually (?:assault|abus)\w*|have sex|forced)\b", re.IGNORECASE)
"""What may have been suffered anywhere: with another place or a time long past beside it, it is no matter of the search."""


def retracted(text: str) -> bool:
    """Whether somebody says that no touch was meant after all ("no, I meant emotionally").

    To make little of it is not to take it back ("it wasn't that bad", "it was only comments")."""
    flat = text.replace("\u2019", "'")
    still = re.search(r"\b(?:sexual|comments?|remarks?|tried to|but)\b", flat, re.IGNORECASE)
    return _TAKEN_BACK.search(flat) is not None and not harassed(text) and still is None


def _of_home(before: str, found: re.Match[str]) -> bool:
    """Whether "he" is somebody of theirs, named before and after anybody of the place."""
    if not _BY_PRONOUN.match(found[0]):
        return False
    home = max((m.end() for m in _AT_HOME.finditer(before)), default=-1)
    return home > max((m.end() for m in _AT_WORK.finditer(before)), default=-1)


def harassed(text: str) -> bool:
    """Whether a text tells of a touch, an advance or a demand that has no place in an interview."""
    flat = text.replace("\u2019", "'")
    before = ""
    for sentence in re.split(r"[.!?\n;]+", flat):
        for found in _HARASSED.finditer(sentence) if not _OF_A_CASE.search(sentence) else ():
            may = _MAY_COMFORT.search(found[0]) is not None
            if _LIFE.search(found[0]) and elsewhere(flat):
                continue
            kind = may and _COMFORT.search(sentence) is not None and not _MORE.search(sentence)
            if not kind and not _AT_HOME.search(sentence[: found.end()]) and not _of_home(before, found):
                return True
        before += sentence + ". "
    return False
