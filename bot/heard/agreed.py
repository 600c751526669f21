"""That they are willing to talk: a promise of an answer, and no answer yet."""

from __future__ import annotations

import re

from bot.late import late

_WHO = (
    r"(?:they|she|he|the (?:hiring )?(?:manager|recruiter|interviewer|boss|lady|guy|woman|man)|hr|"
    r"(?-i:[A-Z])[\w'’-]+(?: (?:from|at|in) [\w&'’-]+| (?-i:[A-Z])[\w'’-]+)?)"
)
_TALK = (
    r"(?:talk|speak|chat|call|ring|phone|meet|catch up|discuss it|go (?:through|over) it|"
    r"give (?:me )?(?:some |a bit of |my )?feedback)"
)
_A_TALK = (
    r"(?:an? )?(?:quick |short |brief |phone |video |zoom |teams |feedback |\d+[- ]min(?:ute)?s? )*"
    r"(?:call|chat|talk|meeting|zoom|coffee|conversation|catch-?up)"
)
_WILLING = r"(?:happy|willing|glad|ok|okay|open)"
_WILL = (
    r"(?:(?:['’]ll|will|would|['’]d|is going to|are going to|['’]re going to|['’]s going to|gonna) "
    r"(?:call|ring|phone|meet|(?:talk|speak|chat) (?:to|with)|give) (?:me|us)(?: (?:a (?:call|ring)|(?:some |my )?feedback))?)"
)
_TAIL = (
    r"(?:[\s,]+(?:me|us|to|with|on|at|for|about|over|by|via|some|a|an|the|my|it|feedback|call|chat|talk|phone|zoom|teams|video|"
    r"next|this|week|month|tomorrow|today|tonight|later|soon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|morning|"
    r"afternoon|evening|noon|am|pm|\d[\d:.]*(?:am|pm|th|st|nd|rd)?|minutes?|mins?|half|hour|interview|after|before|lunch|in|of|days?|"
    r"couple|few|two|three|back|then))*\W*"
)
_AGREED = late(
    r"(?:(?:ok|okay|so|well|yes|oh|great|good news|hey|hi|hurray|yay)\b[\s,:!.-]*)*"
    r"(?:"
    rf"(?:{_WHO} )?(?:has |have |['’]ve )?(?:"
    r"said (?:yes|sure|ok|okay|of course|no problem)(?: to)?"
    rf"|(?:agreed|offered|wants?|wanted|proposed|(?:said (?:they|she|he)(?: is| are|['’]s|['’]re)|is|are|was|were) {_WILLING})"
    rf" to {_TALK}"
    r"|agreed"
    rf"|(?:agreed (?:to|on)|offered|suggested|proposed|wants?) (?:me )?{_A_TALK})"
    rf"|{_WHO}['’](?:s|re) {_WILLING} to {_TALK}"
    rf"|{_WHO} ?{_WILL}"
    rf"|{_WHO} (?:said|says|wrote|replied) (?:that )?(?:they|she|he) ?{_WILL}"
    r")"
    rf"{_TAIL}",
    re.IGNORECASE,
)


def agreed_to_talk(text: str) -> bool:
    """Whether all that is said is that somebody there will talk to them ("he'll ring me on Monday", "they said yes").

    Only words of a call and of its time may stand beside it: "she suggested I talk more slowly" is their feedback itself."""
    return _AGREED.fullmatch(text.strip()) is not None
