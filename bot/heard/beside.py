"""What is said beside the matter: a question, an excuse for one's English. Nothing of it is a fact about a rejection."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.coaching.words import begins
from bot.late import late

LONGEST = 30
"""Words; what is longer and begins like a question is a telling."""
_PARTS = late(r"([.!?\n;,]+)")
_OF_LANGUAGE = late(
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
_GREETING = late(
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
_ANOTHER_TONGUE = late(
    r"\W*(?:(?:hi|hello|hey|sorry|and|but|ok|please|pls) )*(?:"
    rf"(?:can|could|do|would|will) (?:you|we|i)(?: please| also)? (?:speak|talk|write|answer|understand|know|chat|use|do)"
    rf"(?: to me| with me| to you| with you| this| it)?(?: in)? {_TONGUES}|"
    rf"(?:(?:can|could|would|will) (?:you|u|i)(?: please| also)? )?(?:give|show|send|make|have|get|put|translate|turn|"
    rf"want|need|write|do)"
    rf"(?: (?:me|us))?(?: (?:it|this|that|one|(?:the|this|that|my|an?) (?:letter|message|e-?mail|mail|draft|version|text)))? "
    rf"(?:in|into|to) {_TONGUES}|translate(?: (?:it|this|that))?|(?:an?|the) {_TONGUES} (?:version|translation|one)|"
    rf"(?:is there|have you|do you have)(?: an?| any)? {_TONGUES}(?: version)?|"
    rf"(?:(?:speak|talk|write|answer)(?: to me| with me)? )?(?:in|auf|en|em|po|na) {_TONGUES}|"
    rf"{_TONGUES} (?:please|pls|bitte|por favor)|"
    r"(?:hablas?|fala|parl(?:i|ez-vous|es-tu|a)|sprichst du|sprechen sie|m[oó]wisz po) \w+"
    r")(?: (?:please|pls|bitte|por favor|s'il (?:te|vous) pla[iî]t|per favore|prosz[eę]|instead|too|possible|if possible))*\W*",
    re.IGNORECASE,
)
_CORRECTING = late(
    r"\W*(?:(?:hi|hello|hey|sorry|and|but|ok|please|pls|also) )*(?:(?:can|could|would|will) (?:you|u)(?: please| also| maybe)? |"
    r"(?:i )?(?:want|need|would like|'d like) (?:you|someone|help) to )?(?:please )?"
    r"(?:correct|fix|improve|check|proofread|polish|help(?: me)?(?: with)?) (?:my|the|me) (?:bad |poor )?"
    r"(?:english|grammar|spelling|writing)(?: please| pls| for me| in (?:it|this|my \w+))*\W*",
    re.IGNORECASE,
)


_OURS = (
    r"(?:this|it|that|these|here|(?:this|my|our|the) (?:chat|conversation|messages?|answers?|data|info(?:rmation)?|account|"
    r"dms?|notes?)|(?:what|everything|anything|things|the things|all) (?:that )?i (?:write|say|tell|type|share|put|am writing|"
    r"wrote|said|told|typed)(?: you| to you)?(?: in)?(?: here| in here| this chat)?|what we (?:write|talk about|say|discuss)"
    r"(?: here)?)"
)
_EARS = (
    r"(?:(?:my|our) (?:\w+ )?(?:boss|manager|employer|company|work|workplace|team|colleagues?|co-?workers?|job|firm|"
    r"it department|hr|school)|any ?(?:one|body)(?: else)?|some ?(?:one|body)(?: else)?|(?:other )?people|others|slack|discord|"
    r"(?:the |an? )?(?:slack |discord |workspace |server )?(?:admins?|administrators?|moderators?|mods?|owners?))"
)
_THEM = (
    r"(?:they|them|he|she|hr|(?:the|that|this) (?:company|employer|recruiter|manager|interviewer|agency|firm|boss|hr)"
    r"(?: people| team)?|[A-Z][\w&'’-]+)"
)
_HERE = (
    r"(?:this (?:chat|conversation|app)|here|my (?:messages|answers|data|chat)|(?:what|everything|anything) (?:that )?i "
    r"(?:write|say|tell|type|share|wrote|said|told)(?: you| to you)?(?: in)?(?: here| in here| this chat)?)"
)
_SEES = r"(?:see|sees|read|reads|look at|access|get at|open|find|find out(?: about)?|know(?: about)?|have access to|hear)"
_PRIVACY = late(
    r"\W*(?:(?:hi|hello|hey|and|but|so|ok|okay|wait|sorry|first|before that|quick question|one question|also|then)\b[\s,:.!-]*)*"
    r"(?:"
    rf"(?:can|could|will|would|does|do|is|are|might|may|what if|did) {_EARS}(?: (?:at|in|on|from) [\w ]{{2,20}}?)?"
    rf"(?: (?:able to|going to|also|ever|then))* {_SEES} {_OURS}"
    rf"|(?:can|could|will|would|does|do|is|are|might|may|what if) {_THEM}(?: (?:at|in|on|from) [\w ]{{2,20}}?)?"
    rf"(?: (?:able to|going to|also|ever|then))* {_SEES} (?:{_HERE}|this)"
    rf"|(?:who|who else|who all|which people) (?:can |else |could |will |is able to |gets to |is )*(?:see|sees|read|reads|"
    rf"reading|access|(?:has|have|having) access to|looks at|gets?)(?: {_OURS})?"
    rf"|(?:is|are|will|does|do) {_OURS}(?: (?:be|stay|remain|kept|all|really|actually|100%|completely|fully))* "
    r"(?:private|confidential|anonymous|secret|encrypted|safe here|secure|stored|saved|recorded|shared|monitored|between us|"
    r"visible to \w+(?: \w+)?)"
    rf"|(?:is|are) (?:my data|my info(?:rmation)?|my messages|what i (?:write|say|type)(?: here)?) (?:really )?(?:safe|protected)"
    rf"|where (?:does|do|is|are|will) {_OURS} (?:go|going|stored|kept|saved|end up|be stored)"
    r"|(?:do|will|would|are|can|could) (?:you|u|they|this app|this bot|slack|discord)(?: going to| gonna)? "
    r"(?:sell(?:ing)?|share|sharing|leak|pass on|give away|use|keep|store|save|record|misuse|train on) "
    r"(?:my|our|the|any|people'?s) (?:\w+ )?(?:data|info(?:rmation)?|details|messages|answers|chats?|conversations?)"
    r"|(?:do|will|would|are|can) (?:you|u)(?: going to)? (?:tell|inform|report (?:this |me )?to|contact|snitch to) "
    r"(?:my (?:boss|manager|employer|company|work)|the (?:company|employer)|any ?(?:one|body))(?: (?:about )?(?:this|it|me|"
    r"anything|what i (?:say|write)))?"
    r"|how (?:do|can|could|would|should) i (?:know|trust|be sure|believe)(?: that)? (?:you|u|this|it|my data|they)(?: (?:all|"
    r"will|really))? (?:wo ?n['’]?t|wont|will not|do ?n['’]?t|dont|not|are ?n['’]?t|is|isn['’]?t|are|stays?)\b.{0,50}"
    r"(?:data|info(?:rmation)?|details|sell|share|tell|private|safe|secret|boss|employer|messages|anyone|confidential)\b.{0,20}"
    r"|what (?:do|will|are|would) (?:you|u)(?: going to)? (?:do|doing) with (?:my|this|the|what|all)\b.{0,30}"
    rf"|(?:do|can|should) i (?:have to )?(?:trust|worry about) (?:you|this) with (?:my data|this|{_OURS})"
    r")(?: (?:please|pls|by the way|btw|though|right|or not|at all|later|too|then))*[\s?.!]*",
    re.IGNORECASE,
)
_WHY_PLACE = late(
    r"\W*(?:(?:and|but|so|ok|okay|wait|sorry)\b[\s,]*)*(?:why|what for|for what|how come)\b"
    r"(?:(?!\b(?:they|he|she|company|employer|recruiter|manager)\b).){0,40}?"
    r"\b(?:where (?:i|im|i'?m|we)\b.{0,20}|my (?:location|country|city|town|place|address|time ?zone|zone)|"
    r"which (?:country|city|town)\b.{0,20}|where i live)\W*",
    re.IGNORECASE,
)
_BEGINS_TO_ASK = late(
    r"(?P<stop>[.!?,;:\n]\s*|\s-+\s|^)?\b(?:(?:and|so|but|now|then|or|ok|is there a|please tell me|tell me)\s+)*"
    r"(?:(?P<pair>(?:should|shall|can|could|may|must|do|did|am|would|will) i|(?:what|how|when|whom|who|where) (?:do|should|can|"
    r"shall|could|would|am|to)(?: i)?|is (?:it|that|this)|was (?:it|that|this)|(?:can|will|do|did|are|would) they|"
    r"what now|any advice|what (?:does|do|did|would) (?:it|that|this|they|she|he)(?: even| really| actually)? mean)"
    r"|(?P<word>what|how|why|when|who|whom|where|which|is|are|was|were|does|do|did|can|could|should|would|will|has|have))\b",
    re.IGNORECASE,
)
_NOT_MARKED = late(
    r"(?:what|how) (?:do|should|can|shall|am|could) i (?:supposed to )?(?:do|say|write|answer|reply|react)\b[^.!?\n]{0,40}$"
    r"|what now$|what (?:does|do|did|would) (?:it|that|this|they|she|he)(?: even| really| actually)? mean"
    r"(?: by (?:that|this|it))?$"
    r"|(?:should|shall) i (?:call|ring|write|reply|answer|ask|e-?mail|thank)\b[^.!?\n]{0,40}$|any (?:advice|tips)$",
    re.IGNORECASE,
)
"""Questions at an end that nobody takes for anything else without their mark."""
_LOOSE_END = late(r"[\s,;:-]*(?:\b(?:and|so|but|now|then|or|ok)\b[\s,]*)*$")
MOST_UNMARKED = 10
"""Words of a question that begins a sentence and has no mark."""
LEAST_TOLD = 3
"""Words of a story before a question."""


def questions_at_end(text: str) -> Iterator[tuple[str, str]]:
    """The ways in which a text may be a story with a question after it, the longest question first."""
    flat = text.strip()
    last = max((flat.rstrip(" ?!.").rfind(mark) for mark in ".!\n"), default=-1)
    for found in _BEGINS_TO_ASK.finditer(flat):
        at = found.start("pair") if found["pair"] else found.start("word")
        if at <= last or not (found["stop"] or found["pair"]) or len(flat[:at].split()) < LEAST_TOLD:
            continue
        asked = flat[at:].strip()
        new_sentence = bool(found["stop"] and found["pair"]) and len(asked.split()) <= MOST_UNMARKED
        if asked.endswith("?") or new_sentence or _NOT_MARKED.match(asked.rstrip(" .!")):
            yield _LOOSE_END.sub("", flat[: found.start()] + (found["stop"] or "")), asked


def about_privacy(text: str) -> bool:
    """Whether a text asks who sees, keeps or passes on what is said here."""
    if _KEPT_THERE.match(text.strip()):
        return False
    plain = " ".join(_EXACTLY.sub(" ", _SCOTS.sub(lambda word: _ENGLISH[word[0].lower()], text)).split())
    return len(text) <= 140 and (_PRIVACY.fullmatch(plain) is not None or _KEY.search(plain) is not None)


_KEPT_THERE = late(
    r"(?:(?:so|and|but|ok)\b\W*)*(?:do|does|will|would|can|are|may|how long (?:do|can|will|may)) (?:they|companies|employers|"
    r"the (?:company|employer|agency)|recruiters?)\b(?!.*\b(?:you|here|chat|type|talk|this app|conversation)\b)[^.!?]{0,20}"
    r"\b(?:keep|hold(?: on to)?|store|delete)\b[^.!?]{0,15}\b(?:details|cv|application|documents|file|info(?:rmation)?|data)\b",
    re.IGNORECASE,
)
"""What the employer keeps is another question."""
_ENGLISH = {"whit": "what", "wha": "who", "dae": "do", "ye": "you", "yous": "you", "wi": "with", "ma": "my", "aw": "all"}
_SCOTS = late(rf"\b(?:{'|'.join(_ENGLISH)})\b", re.IGNORECASE)
"""Small words of Scots, as English ones."""


_EXACTLY = late(
    r",? ?\b(?:exactly|precisely|specifically|actually|in (?:detail|particular|practice)|anywhere|somewhere|on (?:a|your|"
    r"some) servers?|"
    r"at all)\b(?=\W|$)",
    re.IGNORECASE,
)
"""What only makes such a question more precise."""
_KEY = late(
    r"\bwho (?:else )?(?:holds?|has|have|keeps?|owns?|controls?) (?:the |your |that |my )?(?:\w+ )?(?:keys?|data|"
    r"passwords?)\b(?! (?:to|for|of) (?!my\b|this\b|it\b|our\b))"
    r"|\bwhat (?:do|does|did|is|was) (?:you |it |that |this )?(?:mean (?:by|with) |"
    r"meant by )?[\"“'‘]?(?:kept )?encrypt(?:ed|ion)\b"
    r"|\bhow (?:is|are) (?:it|this|that|my \w+|the \w+) (?:encrypted|protected|secured|stored)\b"
    r"|\b(?:are|is|do|does) (?:you|u|this|it|the (?:app|bot|program|coach)|this (?:app|bot|program|coach)) (?:\w+ ){0,3}?"
    r"(?:gdpr|ccpa|data[- ]protection)\b|\bwhat about (?:the )?(?:gdpr|data[- ]protection)\b|\byour privacy (?:policy|notice)\b",
    re.IGNORECASE,
)


def why_place(text: str) -> bool:
    """Whether a text asks why we want to know where they are."""
    return len(text) <= 90 and _WHY_PLACE.fullmatch(text.strip()) is not None


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
_WANTS_MESSAGE = late(
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
_OF_US = late(
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
