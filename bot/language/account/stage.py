"""The latest stage that was reached."""

from __future__ import annotations

import re

from bot.language.account.text import Text, span_of
from bot.language.readings import Slot, Span
from bot.language.scan import Scan, holds_any
from bot.late import late

_STAGE = Scan(
    r"\b(?:(?P<final>(?:the )?other finalist|second and (?:final|last)|just the two of us|between (?:me|you|myself|"
    r"yourself) and (?:one|the|an|a) other|(?:top|last|final) (?:two|three|four|five)\b|(?:last|final) (?:person|people|"
    r"applicants?|pair)|(?:three|four|five|six|3|4|5|6) (?:rounds|stages)|(?:four|five|six|4|5|6) interviews|"
    r"one of (?:the )?(?:last|final) two\b|one of two left|(?:2nd|second) choice|(?:choice|choose|choosing|decide|"
    r"split) between (?:the )?(?:two|2|three)|invited to campus|campus visit|(?:in|the) (?:the )?(?:last|final) (?:two|three|2|"
    r"3)\b|two (?:of us|people|candidates) left|got to the end\b|after (?:the )?final(?= ?[.,;!?\n]|$)|"
    r"(?:had|did|was|went) (?:the |my )?final(?= ?[.,;!?\n]|$)|loop (?:was|interview|day)|the loop\b|"
    r"presented to (?:the )?(?:\w+ )?(?:board|exec\w*|executive|trustees|directors|leadership)|presentation to the (?:board|"
    r"exec\w*|trustees|directors)|(?:met|meeting|lunch|dinner|session) with the board|(?:the |my |"
    r"their )?(?:final|last)[ -]?(?:panel|stage|round|interview|hurdle|step|two|three|four|2|3|candidates|"
    r"shortlist|presentation|onsite|day|meeting|one|conversation|phase|hurdle)s?(?: interview)?|finalists?|"
    r"final \w+ (?:interview|round|stage|panel)|(?:down|got|came|whittled|narrowed|"
    r"it was) (?:it )?(?:down )?to (?:the )?(?:last |final )?(?:two|three|me and|2|3|just two|"
    r"the two) ?(?:of us|people|candidates|one|others?)?|runner[- ]?up|(?:very )?close second|second choice|"
    r"(?:third|fourth|fifth|3rd|4th|5th|sixth|6th) (?:and (?:final|last) )?(?:round|interview|stage)|on-?site|"
    r"last one standing|last stage|made it to the end|chemistry (?:meeting|lunch) with the ceo|(?:met|meeting|"
    r"interview with|coffee with|lunch with) the (?:ceo|board|founder|trustees|managing director|governors))"
    r"|(?P<interview>interview(?:ed|s|ing|er|ers)?|we (?:met|spoke|talked|saw)|(?:saw|seen|seeing|having|loved meeting|"
    r"lovely meeting|nice meeting|enjoyed (?:chatting|meeting|talking|our)) (?:you|u|me|with)|"
    r"enjoyed (?:chatting|our (?:chat|talk|call|meeting))|"
    r"(?:fun|nice|lovely|great|good|glad|pleasure|treat) (?:to have|having|to see|to meet) you\b(?! (?:again|on board))|"
    r"(?:days?|hours?|morning|afternoon) you gave us|pleasant talk|the (?:drive|journey|trip) (?:out|down|up|over) to (?:meet|"
    r"see)|sat (?:in front of|before|opposite)|asked to present|(?:making|made) the (?:trip|drive|journey)|"
    r"you did well with us|"
    r"when (?:you|i) came|on the day|chatt?(?:ed)? with (?:us|them|the)|came to see|(?:your|my) answers|"
    r"in the room|sat (?:down )?with|show(?:ed|n) (?:me|you) (?:a?round)|candidates? (?:we|they) (?:met|saw|"
    r"interviewed)|everyone (?:we|they) (?:met|saw)|meeting (?:with )?(?:him|her|them|everyone)|panel|"
    r"second (?:round|stage)|2nd (?:round|stage)|second-round|hiring manager (?:call|round|chat)|rounds|"
    r"met (?:\w+ )?of (?:them|the team)|popp?ing in|popped in|(?:the )?(?:afternoon|morning|hour|day|"
    r"time) (?:that )?you spent with|(?:your|the) visit|met (?:with )?(?:you|us|the (?:team|manager|panel|"
    r"head|owner)|them|her|him|me|everyone|every candidate|my)|meet(?:ing)? (?:with )?(?:you|us|the (?:team|"
    r"manager|panel|head|owner)|me)|com(?:e|ing) in\b|coming (?:down|along|over|up|to (?:see|meet))|came in|"
    r"speak(?:ing)? (?:with|to) (?:us|me|the team|the panel|our team)|spoke (?:with|to) (?:us|me|the team)|"
    r"talk(?:ing|ed)? (?:with|to) (?:us|me|our team|the team)|(?:our|the) (?:conversation|chat|discussion|"
    r"meeting|conversations|talk)s?|visit(?:ing)? (?:us|our|to the)|the time (?:you|and effort you) (?:spent|"
    r"gave|took) with|your time (?:on|yesterday|today|last|with us|this)|travell?ing (?:to|up|down)|"
    r"went in for|sat across|intervie\w+|intervew\w*|interveiw\w*|intrview)"
    r"|(?P<test>(?:online |written |technical |coding |skills |practical |aptitude |psychometric |numeracy |"
    r"numerical |situational judgement |case |selection )*(?:test|tests|assessment|assessments|exercise|"
    r"exercises|challenge|quiz)(?: (?:centre|center|day))?|take-? ?home(?: (?:task|test|assignment|project|"
    r"exercise))?|try-?out|trial (?:shift|day|lesson|session|run|week|at|in|on|period)|shadow(?:ing)? (?:shift|day)s?|"
    r"assessment drive|group (?:day|exercise|task)|pairing (?:session|exercise)|numerical test|sample lesson|"
    r"(?:lesson|session) observation|(?:cook|bake|serve|work) (?:with|for) us|trial\b|work sample|assignment|"
    r"case study|hacker ?rank|codility|hirevue|portfolio (?:task|review)|task|sjt|typing test|exam(?:ination)?s?|demo lesson|"
    r"test piece|homework|role[- ]?play|timed (?:exercise|piece)|game-based \w+|mock lesson|"
    r"working interview|stage in the kitchen|audition|taster (?:shift|day)|shadow(?:ing)? (?:shift|day)|"
    r"pairing (?:session|exercise)|sample (?:lesson|edit|translation))"
    r"|(?P<screen>phone[- ]?(?:screen(?:ing)?|interview|call with|chat)|(?:screening|screen|intro(?:ductory)?|"
    r"initial|first|exploratory|telephone|preliminary|recruiter|hr|quick)[- ](?:phone |telephone |video |"
    r"zoom |teams |screening )?(?:call|chat|conversation|screen|screening|interview(?= (?:with (?:hr|"
    r"the recruiter|a recruiter)|by (?:phone|telephone)))|stage)|recruiter screen|phone interview|"
    r"telephone interview|screening|(?:call|chat|spoke|conversation|talk|speaking) with (?:hr|our recruiter|"
    r"the recruiter|a recruiter|the talent|our talent|talent|the hr \w+)|screen\b|spoke on the phone|"
    r"speak(?:ing)? on the phone)"
    r"|(?P<application>(?:not|\w+n't|didnt|dont|wont|never) (?:be |been |even |going to )?invit(?:e|ed|ing) (?:me|you)"
    r"(?= (?:to|for) (?:an? |any |the )?interviews?\b|[.,;!?\n]|$| (?:because|cos|since|for the|as)\b)|"
    r"appl(?:ied|ication|ications|ying|y)|cv|resume|résumé|submitted|submission|put in for|sent (?:in|"
    r"off) my|form(?! (?:rejection|letter|e-?mail|mail|reply|response|answer|no\b|message|text))|expression of interest|"
    r"shortlist(?:ed|ing)?|paper sift|sift|interest in|applyed))\b"
)
_NOT_REACHED_BEFORE = late(
    r"(?:\b(?:not|\w+n't|unable to|cannot|won't|wont|never|no|without(?: even)?|not even|didnt|cant|isn't|"
    r"wasn't|not been|fail(?:ed)? to|regret not|hasn't|haven't|not yet|nor|neither)\b(?: \w+){0,7}|"
    r"\b(?:before|instead of|ahead of|prior to|hoped (?:for|to get)|hoping (?:for|to get)|next|another|future|"
    r"other|further|upcoming|no invitation to|to reach|to get an|for an|for the next|shortlist\w* for|"
    r"through to|forward to|to the next|progress\w* to|invited? (?:you )?to|short of|just (?:missed|short)|"
    r"missed out on (?:an|the)|rejected (?:for|from|before)|if (?:i|you)|one step from|pre-?|"
    r"want(?:ed)? (?:an?|to)|more|tomorrow|have an?|got an?|i've an?)(?: (?:the|a|an|our|my|it|to|for|any|"
    r"even|get|be|reach|getting|have|any of|another|next|stage|of|selected|proper|face-to-face|person|"
    r"in-person|formal)){0,4}) ?$"
)
_FAR_NO = late(
    r"(?:not|\w+n't|unable to|cannot|won't|wont|never|no|without(?: even)?|not even|didnt|cant|not been|"
    r"failed to|nor|neither)(?: \S+){2,}"
)
_GETS = late(
    r"\b(?:invit\w*|get|got|getting|reach\w*|progress\w*|select\w*|shortlist\w*|proceed\w*|mov\w+|tak\w+|"
    r"ma[dk]e|making|offer\w*|pass\w*|go|going|through|put|putting|call\w*|land\w*|even|advanc\w*|forward|"
    r"continu\w+|chosen)\b"
)
_NOT_STAGE_AFTER = late(
    r"^(?:s|ed)? ?(?:process|skills?|technique|tips|prep\w*|coach\w*|season|next (?:week|month|tuesday|"
    r"monday)|tomorrow|feedback|practice|candidate|with someone else|you (?:for|to) (?:the|a|an)|"
    r"stages? (?:of|will)|slots?|guarantee|in the future|went to)"
)
_AHEAD = late(
    r"^[\w ]{0,12}\b(?:next (?:week|month|monday|tuesday|wednesday|thursday|friday)|tomorrow|"
    r"on (?:the )?\d+(?:st|nd|rd|th)? (?:with|at))"
)


_OTHERS_GO = late(
    r"\b(?:candidates?|applicants?|those|anyone|anybody|people|ones) (?!.*\b(?:you|i|me)\b)[^.;!?]{0,60}\b(?:go|goes|going|went|"
    r"called?|asked|invited?|proceed\w*|progress\w*|moved?|taken|put|through)(?: on| forward| through)*(?: to| for)"
    r"(?: the| an?| our)? $"
)
"""Before a stage to which others go, or anybody might."""
_SIFTS = late(
    r" (?:(?:has|have|had|met|will|now|also|already|since|recently) )*(?:to )?"
    r"(?:drawn? up|sifted|shortlist\w*|read (?:your|all|every)|(?:review|consider|assess|scor|mark)\w* (?:of )?"
    r"(?:all |your |every |the |each )*(?:written |paper )?(?:appl|cv|form|shortlist))"
)
"""What a panel does with papers, before anybody is met."""
_NEXT_ONE = late(
    r"(?:s|ing)? ?(?:again\b|back\b|open again|(?:for|to) (?:the |an? )?(?:other|another|future|more|something|anything|next|dr|"
    r"prof|different)\b|when\b)"
)
_ANOTHER = late(
    r"\b(?:keep(?:ing)?|hold(?:ing)?|retain(?:ing)?|kept|refrain from|welcome to|(?:like|want|wants|wanted|encourag\w+|"
    r"invit\w+) (?:me|you) to|always|trouble to|"
    r"another|new|further|next|future|save|saved)(?: (?:my|your|go|back|an?|and))* $"
)
"""An application that is yet to come, or papers that are only kept."""
_PAPERS = late(
    r"\b(?:it|that|which|form|application|cv|papers|email|mail|letter|rejection|news|reply|answer|text|message) (?:only |just |"
    r"also )?$"
)


_REACHED_BEFORE = late(
    r"\b(?:past|beyond|further than|after|since|following|thank(?:s| you) for|reached|got to|made it to|did|had|"
    r"from|went (?:to|for|in)|at|in|during|as a result of|through|but|and|passed)(?: \w+){0,3} ?$"
)
_TALK = late(r"(?:the|our) (?:conversation|chat|discussion|talk)")
_STILL_STAGE = late(r"(?:s|ed)? ?(?:feedback|process)")
_WEAK_AFTER = late(
    r" ?(?:process|feedback|notes|other|several|many|all|another|further|more|someone|somebody|a (?:number|few)|internal)"
)
_ELSEWHERE = late(
    r"\b(?:my next|other|another|next|future|my previous|last year'?s?|previous|for my|another company'?s?|"
    r"a different|hate|good at|bad at|every|all) (?:\w+ )?$"
)
_TASK_BEFORE = late(
    r"\b(?:the|a|your|my|that|their|coding|technical|practical|written|home|selection|group|did|completed|"
    r"completing) (?:\w+ )?$"
)
_TO_TEST = late(r"\b(?:to|risk|your|needs?|self|my|the) $")
_TESTED = late(r" (?:your|of|it|whether|that)")
_TESTERS_POST = late(r" ?(?:manager|engineer|analyst|lead|officer|coordinator|and|nurse|automation|unit)")
_AND_THEN = late(r" and (?:the |an? |then )")
_SCREEN_DOES = late(r" (?:share|time|froze|sharing)")
_WEAK, _NONE = "weak", ""
"""What a mention may be instead of a stage: one beside which an interview is only named, and none at all."""


def read_stage(t: Text) -> Slot[str]:
    """How far they got, by the latest stage that the text says was reached."""
    reached: dict[str, Span] = {}
    denied: set[str] = set()
    for m in t.each(_STAGE):
        stage, was_reached = _stage_of(t, m)
        if not was_reached:
            denied.add(stage)
        elif stage != _NONE:
            reached.setdefault(stage, span_of(m))
    if "final" in reached:
        return Slot("final", reached["final"], 0.9)
    if "test" in reached and "interview" in reached:
        return _test_or_interview(t, reached["test"], reached["interview"])
    for kind in ("interview", "test", "screen"):
        if kind in reached:
            return Slot(kind, reached[kind], 0.85 if kind != "interview" or "screen" not in reached else 0.75)
    if "application" in reached or denied - {"final"}:
        if _WEAK in reached and not denied:
            return Slot("interview", reached[_WEAK], 0.5)
        return Slot("application", reached.get("application"), 0.8 if denied or t.notice else 0.6)
    if _WEAK in reached:
        return Slot("interview", reached[_WEAK], 0.6)
    return Slot("unknown", None, 0.6)


def _stage_of(t: Text, m: re.Match[str]) -> tuple[str, bool]:
    """The stage of which a mention speaks, or what it is instead; and whether it was reached."""
    low, kind, word = t.low, str(m.lastgroup), m.group()
    left, right = t.sentence(m.start())
    before = low[max(left, m.start() - 55) : m.start()]
    after = low[m.end() : min(right, m.end() + 40)]
    if kind == "application":
        return (_NONE if _NEXT_ONE.match(after) or _ANOTHER.search(before) else kind), True
    if word in ("came in", "come in", "coming in") and _PAPERS.search(before):
        return _NONE, True
    if kind == "interview" and word.startswith("we ") and after.startswith(
        (" it over", " it through", " about it", " about you")
    ):
        return _NONE, True
    if word.startswith(("last day", "the last day")) or (word == "first call" and after.startswith(" on ")):
        return _NONE, True
    if _AHEAD.match(after):
        return _NONE, True
    if "finalist" not in word and _not_reached(before):
        return kind, False
    if kind == "interview" and _TALK.match(word) and holds_any(low, "phone", "screen", "recruiter", "initial"):
        kind = "screen"
    if kind == "interview" and _OTHERS_GO.search(before):
        return _NONE, True
    if word == "panel" and (_SIFTS.match(after) or before.endswith(("shortlisting ", "sifting "))):
        return _NONE, True
    if word.startswith("interviewer") and t.notice:
        return _NONE, True
    if kind != "final" and _NOT_STAGE_AFTER.match(after) and not _STILL_STAGE.match(after):
        return _NONE, True
    if kind == "interview" and _WEAK_AFTER.match(after):
        return _WEAK, True
    if _ELSEWHERE.search(before) or (kind == "test" and _no_test(word, before, after)):
        return _NONE, True
    if kind == "screen" and word == "screen" and _SCREEN_DOES.match(after):
        return _NONE, True
    return kind, True


def _not_reached(before: str) -> bool:
    """Whether what stands before a stage says that it was not reached."""
    no = _NOT_REACHED_BEFORE.search(before)
    if not no or (_FAR_NO.match(no.group()) and not _GETS.search(no.group())):
        return False
    return not _REACHED_BEFORE.search(no.group())


def _no_test(word: str, before: str, after: str) -> bool:
    """Whether a word for a test is none: "a challenge for us", "to test your ...", "test manager"."""
    if word in ("task", "exercise", "challenge", "quiz", "exercises") and not _TASK_BEFORE.search(before):
        return True
    if word in ("test", "assessment", "assessments") and _TO_TEST.search(before) and _TESTED.match(after):
        return True
    return word in ("tests", "test", "trial", "assessment") and bool(_TESTERS_POST.match(after)) and not _AND_THEN.match(after)


_ORDERED = late(r"\b(?:then|after(?:wards)?|followed by|next|and (?:a|the|did|then)|later)\b")
_WITHIN = late(r"\b(?:during|in|at|part of)\b")
_AFTER_THE = late(r"\bafter (?:the |an? |my )?$")
_TRIAL = late(r"\b(?:trial|trial shift|trial day)\b")


def _test_or_interview(t: Text, test: Span, interview: Span) -> Slot[str]:
    """The later of the two: a trial that the text tells after the interview, with a word for the order."""
    low, a, b = t.low, interview.start, test.start
    if low[a : interview.end] in ("coming in", "came in", "come in"):
        return Slot("test", test, 0.6)
    between = low[min(a, b) : max(a, b)]
    if a < b and _ORDERED.search(between) and not _WITHIN.search(between[-12:]):
        return Slot("test", test, 0.6)
    if a > b and _AFTER_THE.search(low[max(0, a - 12) : a]):
        return Slot("test", test, 0.6)
    if t.notice and _TRIAL.search(low):
        return Slot("test", test, 0.55)
    return Slot("interview", interview, 0.7)
