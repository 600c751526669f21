"""What an answer of theirs offers: a talk, or an interview. Neither is feedback, and both are good news.

Read sentence by sentence: "Your answers were long. How is Thursday at 2pm?" brings both, and the first is still sorted."""

from __future__ import annotations

import re

from bot.late import late

_SENTENCE = late(r"(?<=[.!?])[\"'”’)]*\s+|\n+")
_NOT = late(
    r"\b(?:not|unable|cannot|can['’]?t|won['’]?t|wo['’]?nt|don['’]?t|didn['’]?t|isn['’]?t|aren['’]?t|wouldn['’]?t|no longer|"
    r"never|"
    r"nor|without|instead of|rather than|others?|(?:would|should|['’]d) have|asked (?:them|you) to)\b[^,;]*$"
    r"|\b(?:was|were|been)(?: (?:very|so|really|always|more than))?\s*$",
    re.IGNORECASE,
)
"""Before an offer, in its own clause: there is none."""
_SOME_DAY = late(
    r"\b(?:if|should) (?:you|there)(?:['’]re| are| is)? (?:have|has|need|got)? ?(?:any|further|other|more)\b[^.!?]*?\b"
    r"(?:questions?|quer(?:y|ies)|concerns?|information|help)\b|"
    r"\b(?:if|should|when|once) (?:an?|another|any|something|anything)\b[^.!?]*?\b(?:comes?|arises?|opens?|(?:be)?comes? "
    r"available)\b|"
    r"\bin (?:the )?future\b|\bany ?time soon\b|\b(?:to|and) (?:re)?apply\b|\bother (?:candidates?|applicants?)\b",
    re.IGNORECASE,
)
"""A courtesy, or something that may be one day."""
_DAY = (
    r"(?:(?:next|this|on|early|late|some ?time) )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|"
    r"thu(?:rs)?|fri|"
    r"tomorrow|today|tonight|this (?:morning|afternoon|evening)|next week|later this week|\d{1,2}(?::\d\d)? ?(?:am|pm)|"
    r"the \d{1,2}(?:st|nd|rd|th)?)\b"
)
_A_CALL = (
    r"(?:an? |the |some |our )?(?:(?:quick|short|brief|little|informal|proper|phone|telephone|video|zoom|teams|google|feedback|"
    r"\d+[- ]?min(?:ute)?s?) ){0,6}(?:phone ?calls?|calls?|chats?|talk|zoom|teams|meeting|meet|coffee|conversation|catch[- ]?up|"
    r"ring)\b"
)
_TALK = (
    r"(?:talk|speak|chat|call|ring|phone|discuss|explain (?:it )?(?:on|over|by)|catch up|"
    r"(?:meet|meet up) (?:for|on|over|again)|talk (?:it|you) through|walk you through|go (?:through|over) (?:it|this|that|"
    r"things)|"
    rf"(?:have|do|jump on|hop on|set up|arrange|organi[sz]e|schedule|book|fix|give (?:you|u)|offer(?: you)?) {_A_CALL}|"
    r"give (?:you|u) (?:some |a bit of |more |my |our |detailed |verbal )*feedback (?:on|over|by|via|in) )"
)
_RING = r"give (?:me|us) (?:an? )?(?:quick )?(?:ring|call|bell|buzz|shout|tinkle)"
_TALKS = late(
    rf"\b(?:happy|glad|willing|pleased|delighted|available|free|keen|open) (?:for|to (?:\w+ )?(?={_TALK}))(?:{_TALK}|"
    rf"\s*{_A_CALL})"
    rf"|\b(?:can|could|would|will) (?:you|u) (?:please |possibly |be able to |kindly )?(?:{_RING}|(?:call|ring|phone) (?:me|us|"
    rf"on|back|"
    rf"\+?\d|the)|speak|talk|(?:do|have|manage|make|join) {_A_CALL})"
    rf"|^\W*(?:(?:hi|hello|hey|sure|yes|of course|please|just|do|feel free to|then|and|so|either)\b[\s,.!]*)*(?:{_RING}|"
    r"(?:call|ring|phone) (?:me|us)\b)"
    rf"|\b(?:please|feel free to|you (?:can|could|may)|you['’]?(?:re| are) welcome to|best to|easiest to) (?:{_RING}|"
    r"(?:call|ring|phone|reach|get) (?:me|us|on) ?(?:on|at|any|back|\+?\d|tomorrow|today|when)?)"
    r"|\b(?:are|would) you (?:be )?(?:free|available|around)\b"
    r"|\b(?:when|what times?|which days?) (?:(?:are|would|will|is|might) (?:you (?:be )?(?:free|available|around)|(?:be )?(?:a "
    r")?(?:good|best|"
    r"suit|work))|(?:suits?|works?)(?: best)?(?: for)? you)"
    r"|\blet me know (?:when|what times?|which days?|a (?:good )?time|your availability)\b"
    rf"|\b(?:how|what)(?:['’]s| is| about| are)? {_DAY}"
    rf"|\b(?:would|does|do|is|will|could|can) {_DAY}[^.!?]{{0,30}}?\b(?:work|suit|ok|okay|good|fine|convenient|possible|you "
    rf"(?:talk|speak|do))\b"
    rf"|\b(?:let['’]?s|(?:can|could|shall|may) we|would you like to|do you want to|(?:i|we)(?: (?:would|['’]?d))? (?:like|love) "
    rf"to|"
    rf"(?:i|we)['’]d (?:like|love) to|(?:i|we) (?:can|could)) (?:quickly |briefly )?(?:{_TALK}|find a time)(?! about you\b)"
    rf"|\b(?:i|we)(?:['’]ll| will| can| could|['’]d be able to| am going to|['’]m going to) (?:call|ring|phone|give) (?:you|u)\b"
    r"(?! (?:feedback|the|our|an? (?:answer|reply|decision)|some))"
    rf"|\b(?:offer|suggest|propose)(?: you)? {_A_CALL}"
    r"|\b(?:easier|better|rather|prefer(?: to)?|nicer|best) (?:to )?(?:(?:talk|speak|chat|explain|discuss)(?: (?:about )?(?:it|"
    r"this|that))? "
    r"(?:on|over|by|via) |by phone|over the phone|on the phone)"
    rf"|\b{_A_CALL} (?:would be|might be|is|may be) (?:easier|better|best|good|possible|simplest)"
    # The same in learners' English: "come tuesday 10 for talk".
    r"|(?<!you )\b(?:come|pop|drop|stop|swing)(?: (?:in|by|over|along|round|around|back|here|office|shop|store|the|our|my|on|at|"
    r"next|this|week|please|then|to|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|morning|afternoon|evening|am|pm|"
    r"\d{1,2}(?:[:.]\d\d)?(?:am|pm)?))*? (?:for|to|and) "
    rf"(?:{_A_CALL}|{_TALK})"
    r"|\b(?:book|pick|choose|grab) (?:yourself )?(?:an? |any )?(?:slot|time|call)\b|\bcalendly\b"
    r"|\bmy (?:direct )?(?:number|mobile|phone|line)(?: number)? is\b",
    re.IGNORECASE,
)
_INTERVIEW = (
    r"(?:(?:an?|the|this|our|another|new|first|second|third|final|further|next|short|informal|telephone|phone|video|online|"
    r"panel|job|"
    r"face[- ]to[- ]face|in[- ]person) )*(?:interviews?|interviewing|trial (?:shift|day)|assessment (?:day|cent(?:re|er))|"
    r"(?:round|stage)(?! of applications))\b(?! (?:feedback|guides?|tips|notes|scores?))"
)
_INVITES = late(
    rf"\binvit(?:e|ing) (?:you|u|me)(?: (?:back|in|along|again|over))*(?: (?:to|for))+ (?:attend |join |come (?:to|for) |do |"
    rf"have |take part in )?"
    rf"{_INTERVIEW}"
    rf"|\binvited (?:me|to|for)(?: (?:back|in|along|again))*(?: (?:to|for))* {_INTERVIEW}"
    rf"|\boffer(?:ed|ing)?(?: (?:you|u|me))? {_INTERVIEW}"
    rf"|\b(?:like|love|want|wants|wanted|keen)(?: for)? (?:you|u|me) (?:back|in|to (?:come (?:back|in|along)|attend|do|have|"
    rf"join|meet))"
    rf"(?: again)?(?: (?:to|for))* {_INTERVIEW}"
    rf"|\b(?:like|love|keen|want|wants|hoping) to (?:see|meet|have|interview) (?:you|u|me)(?: (?:again|back|in))*(?: (?:for|to|"
    rf"at) {_INTERVIEW}|"
    r"(?<=interview you)\b|(?<=interview me)\b|(?= for (?:an?|the|our|another) (?:\w+ )?(?:different|other|similar|new|role|job|"
    r"position|post)))"
    rf"|\b(?:free|available|able) (?:for|to (?:attend|come (?:in|back) for|do|join)) {_INTERVIEW}"
    rf"|\bwould you (?:like|be (?:interested|willing|able|up for|open))(?: (?:in|to|for))* (?:attend(?:ing)? |com(?:e|ing) "
    rf"(?:in |back )?(?:to|for) |"
    rf"(?:do|have|be) )?{_INTERVIEW}"
    rf"|\b(?:you(?:['’]ve| have|['’]re| are)|i(?:['’]ve| have|['’]m| am)|i was) (?:now )?(?:been )?(?:shortlisted|selected|"
    rf"chosen|invited|put through|through)"
    rf"(?: (?:to|for)) {_INTERVIEW}",
    re.IGNORECASE,
)
_REFUSES_FIRST = late(
    r"\b(?:unfortunately|sadly|regret\w*|unsuccessful|we (?:had|have) (?:so )?many)\b[^,;.!?]*$", re.IGNORECASE
)


def _offers(sentence: str, offer: re.Pattern[str]) -> bool:
    found = offer.search(sentence)
    if found is None or _SOME_DAY.search(sentence):
        return False
    before = sentence[: found.start()]
    return not (_NOT.search(before) or _REFUSES_FIRST.search(before))


def _sentences(text: str) -> list[str]:
    return [s for s in _SENTENCE.split(text) if s.strip()]


def invites(text: str) -> bool:
    """Whether their answer is an invitation to an interview: for this job after all, or for another one."""
    return any(_offers(sentence, _INVITES) for sentence in _sentences(text))


def offers_talk(text: str) -> bool:
    """Whether somebody there offers to talk, on a day ("how is Thursday at 2pm?") or on none ("give me a ring")."""
    return any(_offers(sentence, _TALKS) for sentence in _sentences(text)) and not invites(text)


def the_rest(text: str) -> str:
    """What their answer says besides the offer of a talk, or of another job."""
    return "\n".join(s for s in _sentences(text) if not _offers(s, _TALKS) and not _offers(s, _ANOTHER_JOB))


def when_offered(text: str) -> list[str]:
    """The sentences that may say when: those of the offer first, then the others."""
    found = _sentences(text)
    return sorted(found, key=lambda s: not _offers(s, _TALKS))


_JOB = r"(?:job|role|post|position|vacancy|opening|place|contract|temp(?:orary)? work|shifts?)"
_ANOTHER_JOB = late(
    rf"\bthere(?:['’]?s| is| are| may be| might be| will be|['’]ll be)(?: now| also| still)? (?:an?|some|another) "
    rf"(?P<what>(?:[\w'’-]+ ){{0,4}}?){_JOB} (?:going|open|coming up|available|free|for (?:me|you|u)|at|in|on|with)\b"
    rf"[^.!?\n]{{0,60}}?\b(?:(?:would|do|if|whether|did|are|am|was|were) (?:i|you|u)\b|i(?:['’]d| would) (?:like|want)\b|"
    rf"interest\w*)"
    rf"|\b(?:asked|asks|asking|wondered|wonders) (?:me )?(?:if|whether) i(?:['’]d| would| wanted)?(?: like| want| take| "
    rf"consider| be interested in| be up for)? (?:an?|another|some) (?P<other>(?:[\w'’-]+ ){{0,4}}?){_JOB}\b"
    rf"|\b(?:would|do) you (?:like|want|consider|take) (?:an?|another|some) (?P<yours>(?:[\w'’-]+ ){{0,4}}?){_JOB}\b",
    re.IGNORECASE,
)


def other_job(text: str) -> str | None:
    """What sort of job they have for them instead ("Christmas"; empty where it is not said); None where they offer none."""
    for sentence in _sentences(text):
        if _offers(sentence, _ANOTHER_JOB) and (found := _ANOTHER_JOB.search(sentence)):
            return (found["what"] or found["other"] or found["yours"] or "").strip()
    return None


def offers_job(text: str) -> bool:
    """Whether somebody there asks if they would like another job than the one that they were refused."""
    return other_job(text) is not None
