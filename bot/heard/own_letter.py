"""A letter of their own to the employer, pasted where something else was asked: no telling, and no notice of theirs."""

from __future__ import annotations

import re

from bot.context import Context
from bot.language.names import GIVEN
from bot.late import late

LEAST = 15
"""Words; fewer are an answer."""
LEAST_GREETED = 9
"""Words of one that greets somebody by name and speaks to them."""
_GREETS = late(
    r"^\W*(?:subject:[^\n]*\n\s*)?(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|to)\b"
    r"[ ,]*(?:(?:all|team|sirs?|madam|both|everyone|hiring|hr|the|whom|mrs?|ms|miss|mx|dr|prof)\b|(?-i:[A-Z])[\w'’-]+)",
    re.IGNORECASE,
)
_SIGNS = late(
    r"(?:\byours\b(?: (?:sincerely|faithfully|truly|disgustedly))?|\b(?:kind|best|warm) (?:regards|wishes)|\bregards|\bsincerely)"
    r"[\s,.]+(?-i:[A-Z])[\w'’. -]{1,40}\W*$",
    re.IGNORECASE,
)
_OURS = late(
    r"\byour (?:so[- ]called )?(?:company|firm|team|recruiters?|staff|managers?|people|decision|process|organi[sz]ation|"
    r"colleagues?|e-?mail|letter|reply|feedback|advice|rejection|shop|store|office|department|business|behaviou?r|conduct|panel|"
    r"interviewers?|hr|message)\b"
    r"|\b(?:reject(?:ed|ing)?|turned|told|wasted|ignored|treated|insulted|interviewed) (?:me|my)\b"
    r"|\bmy (?:application|interview|time|money|solicitor|lawyer|complaint)\b"
    r"|\bi (?:applied|prepared|demand|expect|deserve|insist|would (?:be grateful|appreciate)|respect|will (?:be )?"
    r"(?:tell|post|sue|complain|writing)|have never|am (?:writing|appalled|disgusted|furious|shocked))\b"
    r"|\bcould you (?:please |kindly )?(?:tell|give|share|let me)\b|\byou (?:people|lot|idiots|clowns|liars)\b"
    r"|\byou (?:should be ashamed|will regret|wasted|lied|promised|owe)\b"
    # The thanks, the acceptance and the request of a polite answer.
    r"|\bthank(?:s| (?:you|u))(?: \w+){0,3} for (?:informing|letting|telling|giving|meeting|seeing|considering|interviewing|"
    r"writing|"
    r"calling|ringing|coming back)(?: to| with)? (?:me|us)\b"
    r"|\bi (?:do |humbly |fully |completely |truly |really )*(?:accept|understand) (?:your|the|that|it)\b"
    r"|\b(?:may|might|can|could) i (?:kindly |please |possibly |just |also )*(?:ask|know|have|get)\b"
    r"|\bwhat (?:i (?:can|could|should)|(?:can|could|should) i) (?:improve|change|do better|do differently|work on)\b"
    r"|\bit(?: is|['’]?s) \w+ (?:from the|who (?:came|was)|you interviewed|(?:i )?was there)\b",
    re.IGNORECASE,
)
_THEIRS = late(
    r"\b(?:we|us|our|unfortunately|regret to)\b"
    r"|\byour (?:application|interest|cv|interview|answers?|experience|skills?|background|profile|candidacy|portfolio|"
    r"presentation|task|german|english|examples?)\b"
    r"|\byou (?:were|did|came|seemed|need|answered|gave|spoke|talked|had|have)\b",
    re.IGNORECASE,
)
_REFUSED = (
    r"(?:unsuccessful|rejected|turned down|declined|refused|dropped|(?:not|n['’]t) (?:\w+ )?(?:selected|successful|chosen|"
    r"shortlisted|taken))"
)
_TO_THE_COACH = late(
    r"\b(?:can|could) you (?:help|check|look|tell me (?:what|how|if))\b"
    r"|\bwhat (?:should|do|can|shall|must|could) i (?:do|say|write|answer|try)\b"
    # A telling in the form of a letter: of what somebody else decided, reported to whom it is written.
    rf"|\bi (?:wish|want|would like|['’]d like|am writing|write|have|regret|am sorry|beg|hereby)(?: to)? (?:inform|tell|"
    rf"notify|let|report to)"
    rf" you(?: know)?(?: that)? (?:i|my)\b[^.!?\n]{{0,80}}\b{_REFUSED}"
    rf"|\b(?:i|my (?:application|candidature|candidacy|interview))(?: \w+){{0,6}}? (?:was|were|has been|have been|"
    rf"got) {_REFUSED} by (?!you\b)",
    re.IGNORECASE,
)
_HEATED = frozenset({"I-HOT", "I-LEGAL", "I-BLAME", "I-GUILT", "I-DEMAND", "I-CHALLENGE"})


def _greets(text: str) -> bool:
    """Whether a text begins like a letter: its greeting and a name, also a name in small letters ("hi dave it is jenny")."""
    if _GREETS.match(text):
        return True
    small = re.match(r"\W*(?:dear|hi|hello|hey) (\w+)\b", text, re.IGNORECASE)
    return small is not None and small[1].lower() in GIVEN


def own_letter(text: str, context: Context) -> bool:
    """Whether a text is a letter to the employer: greeted or signed like one, and more in its writer's voice than in theirs."""
    greets = _greets(text)
    least = LEAST_GREETED if greets else LEAST
    if len(text.split()) < least or not (greets or _SIGNS.search(text)) or _TO_THE_COACH.search(text):
        return False
    ours, theirs = len(_OURS.findall(text)), len(_THEIRS.findall(text))
    if ours and ours > theirs:
        return True
    return ours == theirs > 0 and bool(_HEATED & set(context.language.draft(text).labels))
