"""The candidate's turn as the rehearsal sees it: its words, its moves (T3) and the manner in which it was said."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.language.readings import MoveReading
from bot.late import late
from bot.rehearsal.again import asks_again
from bot.rehearsal.openness import negative

LabelMove = Callable[[str, str], MoveReading]
"""Labels a turn, given the interviewer's line before it."""

Manner = Literal[
    "plain", "silence", "short", "shouting", "language", "out_of_role", "again", "to_another", "waits", "recording"
]  # fmt: skip

LONGEST_QUOTE = 140
"""Characters of a quote in a debrief; longer ones are cut at a word."""


class Said(BaseModel):
    """One turn of the candidate, labelled. `interrupted` is timing, told by the host: the message came before the interviewer's
    beat was finished; `parts_heard` is how many of its parts had been said by then."""

    model_config = ConfigDict(frozen=True)

    text: str
    labels: tuple[str, ...]
    spans: dict[str, tuple[tuple[int, int], ...]] = Field(default_factory=dict)
    manner: Manner = "plain"
    interrupted: bool = False
    parts_heard: int = 1

    def has(self, *labels: str) -> bool:
        """Whether the turn makes one of these moves."""
        return any(label in self.labels for label in labels)

    def quote(self, *labels: str) -> str:
        """The words that make the first of these moves that is there, as a whole sentence; else how the turn begins."""
        for label in labels:
            for start, _ in self.spans.get(label, ()):
                return clip(sentence_at(self.text, start))
        return clip(self.text)

    def sentence_of(self, label: str) -> int:
        """Which sentence (from 0, a bare greeting not counted) the move stands in; 0 where the labeller gave no span."""
        places = self.spans.get(label, ())
        if not places:
            return 0
        at = min(start for start, _ in places)
        index = 0
        for start, end in sentences(self.text):
            if end > at:
                return index
            if not _GREETING.fullmatch(self.text[start:end].strip()):
                index += 1
        return index


_SENTENCE = late(r"[^.!?\n]*[.!?\n]+|[^.!?\n]+$")
_GREETING = late(
    r"(?:hi|hello|hey|good (?:morning|afternoon|evening)|dear)\b[\w' ,-]{0,30}[.!,?]*|(?:it'?s|this is)\b[\w' ,-]{0,30}[.!]*",
    re.IGNORECASE,
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Half-open ranges of the sentences, blank ones left out."""
    return [m.span() for m in _SENTENCE.finditer(text) if m.group().strip(" .!?\n\t")]


def sentence_at(text: str, at: int) -> str:
    """The sentence in which this character stands."""
    for start, end in sentences(text):
        if end > at:
            return text[start:end].strip()
    return text.strip()


_CALLS_ABOUT = late(
    r"(?:so |well )?(?:i(?:['’]?m| am| was| just)? )?(?:calling|ringing|phoning|call|ring|phone|rang|called|here)\b[^.!?\n]{0,20}"
    r"\b(?:about|regarding|for|because(?: of)?|after|following)\b[^.!?\n]{0,60}[.!]*|"
    r"(?:i )?(?:did not|didn['’]?t|have not|haven['’]?t) (?:get|got)(?: (?:it|(?:the |this |that )?(?:job|role|post|"
    r"place)))?[.!]*|"
    r"(?:i['’]?m |i am )?(?:so |very |really )*sorry (?:to|for|if|about) (?:bother|disturb|trouble|ring|call|phon|take|keep|"
    r"interrupt|"
    r"i['’]?m (?:bothering|disturbing))[^.!?\n]{0,40}[.!]*|"
    r"(?:it['’]?s |this is |that['’]?s |i['’]?m |i am |my name is )[^.!?\n]{1,60}[.!]*|"
    r"(?:how(?: are|['’]?s| is| r)? (?:you|u|ya|ye|things|it going)(?: doing| keeping| today|"
    r" this (?:morning|afternoon|evening))*|"
    r"nice to (?:hear|speak|talk)[^.!?\n]*)[.!?]*",
    re.IGNORECASE,
)


_ERRAND = late(
    r"(?:(?:um+|uh+|er+m?|oh|so|well)\b[ ,.…]*)*"
    r"(?:(?:hi|hello|hey|good (?:morning|afternoon|evening|day))\b[,!]? ?(?:there|again|sir|madam)?[,!.]? ?)?(?:"
    r"(?:i['’]?m |i am )?(?:so |very |really )*sorry (?:to|for) (?:bother|disturb|troubl)(?:e|ing)?(?: you)?(?: with this|"
    r" again)?|"
    r"(?:so |well )?(?:it['’]?s|it is|this is|i['’]?m|i am|i|i just)? ?(?:calling|ringing|phoning|call|ring|phone|rang|called|"
    r"here)? ?"
    r"(?:about|regarding|for|because(?: of)?) (?:the |my |your |this |that |a )?(?:job|role|post|place|position|interview|"
    r"application|"
    r"vacancy)(?: (?:that |which )?i (?:did not|didn['’]?t) get(?: it)?| (?:on|from|of|last) \w+)?|"
    r"(?:i am|i['’]?m) (?:the |a )?(?:candidate|applicant)(?: (?:of|from|on|for)(?: the)? \w+)?|"
    r"(?:and |but )?i (?:did not|didn['’]?t|have not|haven['’]?t) (?:get|got)(?: (?:it|(?:the |this |that )?(?:job|role|post|"
    r"place)))?"
    r")?[.!]*",
    re.IGNORECASE,
)


def _says_errand(text: str) -> bool:
    """Whether a turn says nothing but hello, sorry to bother you, and what it is about, the no among it."""
    return all(_ERRAND.fullmatch(text[a:b].strip()) for a, b in sentences(text))


def introduces(text: str) -> bool:
    """Whether a turn only says hello, who is calling, and what about: nothing has been asked yet."""
    found = [_FILLER.sub("", text[a:b].strip()) for a, b in sentences(text)]
    greets = any(_GREETING.fullmatch(part) or _HELLO.match(part) for part in found)
    return greets and all(
        _GREETING.fullmatch(part) or not _HELLO.sub("", part).strip(" .,!?") or _CALLS_ABOUT.fullmatch(_HELLO.sub("", part))
        for part in found
    )


_FILLER = late(r"^(?:(?:um+|uh+|er+m?|oh|ah|so|yeah|well)\b[ ,.…]*)+", re.IGNORECASE)
_HELLO = late(
    r"(?:(?:hi+|hello|hey|hiya|howdy|g['’]?day|aye|hola|hallo|good (?:morning|afternoon|evening|day))\b"
    r"(?:[,!.]? ?(?:there|again|po|ma|sir|madam)\b)?[,!.]? ?)+",
    re.IGNORECASE,
)


def _whole(text: str) -> list[tuple[int, int]]:
    """The sentences as ranges that leave no character out."""
    starts = [0, *(start for start, _ in sentences(text)[1:])]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _blank_if_again(sentence: str) -> str:
    return " " * len(sentence) if asks_again(sentence) else sentence


def clip(text: str, longest: int = LONGEST_QUOTE) -> str:
    """On one line, cut at a word with an ellipsis where it is too long."""
    flat = " ".join(text.split())
    if len(flat) <= longest:
        return flat
    cut = flat[: longest - 1]
    return (cut[: cut.rfind(" ")] if " " in cut else cut).rstrip(" ,;:") + "…"


_WORD = late(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ENGLISH = frozenset(
    "the a an and or but if i you he she we they it me my your is are was were be been am do does did have has had not no yes"
    " to of in on at for with from by about what how when where who which that this there here can could would should will"
    " thanks thank please sorry okay ok sure right well so just really any some more than as hello hi hey bye good".split()
)
_ELSEWHERE = frozenset(
    "el la los las que qué no me se han ha por para como pero muy una uno gracias porque usted ustedes esta está soy tengo puede"
    " le les des une est pas vous je nous mais avec pour dans merci pourquoi suis avez être bonjour"
    " der die das und ist nicht ich sie wir ein eine mit für auf danke warum können bitte haben habe ihnen mir"
    " il che non sono grazie perché ho questo della gli mi può"
    " o os um uma não obrigado obrigada você porquê meu minha"
    " het een niet ik dank bedankt waarom kunt jij wij"
    " nie się jest dziękuję czy dlaczego proszę mam jak".split()
)
_ABOUT_THE_MACHINE = late(
    r"\b(?:are|r) (?:you|u) (?:even |really |actually |just )*(?:a |an )?"
    r"(?:bot|robot|ai|machine|computer|program|real|human|chat ?gpt|person)\b"
    r"|\b(?:is this|am i talking to) (?:a |an )?(?:bot|robot|ai|real|machine|computer|real person|chat ?gpt)\b"
    r"|\b(?:ignore|forget) (?:all |your |the |any )*(?:previous |earlier )?(?:instructions|rules|prompt)\b"
    r"|\b(?:system prompt|your instructions|your prompt)\b"
    r"|\b(?:what(?:'s| is) (?:the )?(?:weather|time|capital|date)|tell me a joke|sing|write me a (?:poem|song)|who won the)\b"
    r"|\b(?:how many|what) (?:facts|points|score|openness)\b.*\b(?:left|so far|now|have i)\b",
    re.IGNORECASE,
)


_ABUSE = late(
    r"(?P<self>\b(?:i'?m|i am|i was|i feel|i felt|i look(?:ed)?|i sound(?:ed)?|i (?:talked|said|spoke|came across|must|"
    r"did(?:n't| not))|"
    r"my(?:self)?|mine|me|(?:not|n't) (?:want|mean|wish|like) to|hate to|(?:it|this) (?:may |might |"
    r"probably )?sounds?)\b[^.!?,;]{0,40})?"
    r"\b(?:idiots?|idiotic|morons?|stupid|pathetic|ridiculous|rubbish|nonsense|bullshit|crap|insult(?:ing|ed|s)?|useless|"
    r"clueless|"
    r"incompetent|liars?|lying|cowards?|cowardly|disgusting|disgraceful|unprofessional|shambles|clowns?|frauds?|rigged|scam|"
    r"bully|bullies|hypocrites?|silliest|stupidest|dumb(?:est)?|ludicrous|absurd|asshole|bastards?|bitch|piss(?:ed)? off|"
    r"bollocks|bollox|bullshit\w*|shite|cobblers|codswallop|gobshites?|tossers?|wankers?|twats?|pricks?|muppets?|"
    r"(?:jog|sod|naff|bugger) off|jog on|get stuffed|stick your job|"
    r"(?:you(?:'re| are| lot are)|are you|must be) having a laugh|(?<!for )(?<!with )(?<!of )(?<!about )your loss(?=\W*$|"
    r"[.!])|taking the (?:piss|mick(?:ey)?)|"
    r"(?:thanks?|cheers|ta)\b[^.!?]{0,20} for (?:[a-z]+ )?nothing|pearls? of wisdom|(?:thanks|cheers)[^.!?]{0,12},? (?:genius|"
    r"einstein|"
    r"sherlock)|"
    r"screw you|f+u+c+k\w*|go to hell|shut up|shame on you|a joke|you people|waste of (?:my )?time|wasted my time|"
    r"had it in for me|sick of you)\b",
    re.IGNORECASE,
)


def abusive(text: str) -> bool:
    """Whether words of contempt are thrown at somebody else. "I was useless" is not."""
    plain = text[:6000].replace("’", "'")
    return any(not _of_oneself(plain, m) for m in _ABUSE.finditer(plain))


_OWNED_UP = late(
    r"(?: (?:thing|question|answer|idea|remark))?(?: (?:to (?:say|ask)|of me|from me))?(?:[^.!?\n]{0,20}\bof me\b|"
    r"[,.!; ]+(?:i'?m )?(?:so |very )?sorry\b)",
    re.IGNORECASE,
)
"""What follows a hard word that was meant for oneself ("a stupid thing to say of me", "that was rude, sorry")."""
_OWN_QUESTION = late(
    r"\b(?:if|might|may|probably|perhaps|maybe|know|sounds?|seems?|feels?|will|could)\b[^.!?\n]{0,25}$", re.IGNORECASE
)
_ASKED = late(r" (?:question|thing to ask|ask)\b", re.IGNORECASE)
"""Who calls a question stupid before asking it ("sorry if this is a stupid question") speaks of their own."""


def _of_oneself(text: str, found: re.Match[str]) -> bool:
    asked = _ASKED.match(text, found.end()) and _OWN_QUESTION.search(text, 0, found.start())
    return bool(found["self"] or asked or _OWNED_UP.match(text, found.end()))


_WHO = (
    r"(?:little (?:one|man|girl|boy|lad)|wee (?:one|man|yin|lassie|laddie)|kids?|child|children|son|daughter|baby|toddler|"
    r"boy|girl|bairns?|weans?|"
    r"dog|cat|puppy|doorbell|door|mum|mam|mother|husband|wife|partner|flatmate|neighbours?)"
)
_DEAR = (
    r"(?:darling|sweetheart|sweetie|honey|love|hen|pet|poppet|baby|babe|buddy|pal|wee man|wee one|good (?:boy|girl)|"
    r"(?:mummy|mammy|mommy|mum|daddy|dad|granny|gran)(?:['’]?s| is| will be)?)"
)
_HUSH = (
    r"(?:s?sh+|shush+|hush|(?:be )?quiet|wheesht|down(?: boy| girl)?|not now|in a (?:minute|sec|second|moment)|stop (?:it|"
    r"that)|get (?:down|off)|"
    r"leave (?:it|that)|go (?:and )?(?:play|watch (?:telly|tv|your \w+)|to your room|away)|wait(?: a minute)?|sit(?: down)?|"
    r"put (?:it|that) down|give (?:me|it) (?:that|back|here))"
)
_MOMENT = (
    r"(?:just )?(?:one|a|wan|another) (?:wee |quick |little |short |tiny )?(?:sec(?:ond)?s?|min(?:ute)?|moment|mo)"
    r"(?: to (?:think|look (?:at|for) my notes|find my (?:notes|words)))?"
)
_WAITS = late(
    r"\W*(?:(?:um+|uh+|er+m?|eh+|em+|oh|ok(?:ay)?|so|well|yes|no|right|please|sorry|i['’]?m sorry|excuse me|thanks|thank you)\b"
    r"[\s,.…!?-]*)*(?:(?:"
    r"(?:(?:give me|gimme|gie (?:me|us)|i(?:['’]d)? (?:just )?need|(?:can|could|may) i (?:just )?(?:take|have|get)|"
    r"(?:can|could|would|will) you (?:just )?(?:wait|hold on|hang on|give me)|wait|hang on|hold on) )?"
    rf"{_MOMENT}|(?:hang|hold|haud) on|hang about|bear with(?: me)?|wait(?: up)?|"
    r"(?:let me|lemme) (?:just |quickly )*(?:think(?: about that)?(?: for a (?:sec(?:ond)?|moment|minute))?|(?:look(?: at)?|"
    r"check|find|"
    r"get|grab|read|see|open|consult) (?:at |through |up )?(?:my |the )?(?:notes?|list|pen|paper|page)|"
    r"(?:gather|collect) (?:my thoughts|myself)|get my thoughts together)|"
    r"(?:i['’]?m |i am )?(?:just )?(?:thinking|(?:looking|reading)(?: (?:at|for|through|from))? my notes)|"
    r"where (?:did i put|are|is|have i put) my (?:notes?|list)|"
    r"(?:un |um )?momento(?: por favor)?|un instant|moment mal|(?:prosz[ęe] )?chwil(?:[ęe]|eczk[ęe])|(?:teka|saglit)(?: lang)?|"
    r"ek (?:minute|second)|"
    r"(?:hello[,?! ]*)?(?:are )?(?:you|u) (?:still )?there|can (?:you|u) (?:still )?hear me|still there)"
    r"\b[\s,.…!?-]*(?:(?:please|pls|sorry|then|now|mate|sir|madam|ma|po|if you (?:can|could|don['’]t mind|"
    r"please))\b[\s,.…!?-]*)*)+",
    re.IGNORECASE,
)
"""Who begs a moment, looks for their notes or asks whether the line still stands. It is no move, and nobody minds."""
_RECORDS = late(
    r"\b(?:i(?:['’]?m| am| will|['’]?ll| have| was)(?: (?:just|also|going to|gonna|be))* record(?:ing)?|(?:can|could|may|"
    r"might|shall) i record|"
    r"(?:if|that) i(?:['’]?m| am)? record(?:ing|ed)?|(?:is|was|am) (?:it |this |i )?(?:ok(?:ay)?|fine|alright|all right|"
    r"allowed)?(?: to| if i)?"
    r" ?record(?:ing)? (?:this|the|it|our|you)|(?:mind|ok(?:ay)?) (?:if i |me |with me |for me to |to )?record(?:ing)?|"
    r"(?:this|the) (?:call|line|conversation)(?:['’]?s| is)(?: being)? recorded)\b(?! (?:of|in|for)\b)",
    re.IGNORECASE,
)
"""Who says, or asks leave, to record the call."""
_WORDS_BESIDE = 24


def waits(text: str) -> bool:
    """Whether a turn only begs a moment, or asks whether they are still there."""
    return _WAITS.fullmatch(text.strip()) is not None


def records_it(text: str) -> bool:
    """Whether a turn is about recording the call, and short enough to be about nothing else."""
    return len(text.split()) <= _WORDS_BESIDE and _RECORDS.search(text) is not None


_AT_HOME = late(
    rf"\W*(?:(?:(?P<who>(?:that|it|this)(?:['’]?s| is| was) (?:just |only )?(?:my|the|our) {_WHO})|(?P<dear>{_DEAR})|"
    rf"(?P<hush>{_HUSH})|"
    r"so|sorry|i['’]?m sorry|i am sorry|excuse me|pardon me|oh|um|er|about (?:that|this)|one (?:sec|second|moment|minute)|"
    r"hang on|hold on|"
    r"bear with me|please|now|ok|okay|just|yes|no|here|there|again|(?:(?:i['’]?m|i am) )?(?:on the phone|busy|talking|working|"
    r"in a (?:call|meeting)|"
    r"coming)|at the (?:phone|door)|on the door|crying|barking|in the background)\b\W*)+",
    re.IGNORECASE,
)


def to_another(text: str) -> bool:
    """Whether all of a turn is for somebody in the room, a child or a dog, or says sorry for them: no word to the interviewer."""
    found = _AT_HOME.fullmatch(text.strip())
    return found is not None and bool(found["who"] or (found["hush"] and found["dear"]))


def manner_of(text: str) -> Manner:
    """How a turn was said, from its letters alone: nothing, one word, in capitals, in a tongue that is not English, or
    to the machine instead of the interviewer."""
    words = _WORD.findall(text)
    if not words:
        return "silence"
    letters = [c for c in text if c.isalpha()]
    if sum(c > "\u024f" and not "\u1e00" <= c <= "\u1eff" for c in letters) * 2 > len(letters):
        return "language"
    lower = [w.lower().replace("’", "'") for w in words]
    english = sum((w in _ENGLISH and w not in _ELSEWHERE) or "'" in w for w in lower)
    foreign = sum(w in _ELSEWHERE and w not in _ENGLISH for w in lower)
    if waits(text):
        return "waits"
    if len(lower) >= 3 and foreign >= 2 and foreign > 2 * english:
        return "language"
    if len(words) <= 15 and _ABOUT_THE_MACHINE.search(text):
        return "out_of_role"
    if asks_again(text):
        return "again"
    if to_another(text):
        return "to_another"
    if records_it(text):
        return "recording"
    if len(words) == 1:
        return "short"
    if len(words) >= 3 and sum(c.isupper() for c in letters) > 0.7 * len(letters):
        return "shouting"
    return "plain"


def hear(text: str, previous: str, label_move: LabelMove, *, interrupted: bool = False, parts_heard: int = 1) -> Said:
    """The turn with its moves. INTERRUPT comes from the host's timing; what is not said to the interviewer carries no move."""
    manner = manner_of(text)
    if manner in ("silence", "language", "out_of_role", "again", "to_another", "waits", "recording"):
        labels: tuple[str, ...] = ("OTHER",)
        spans: dict[str, tuple[tuple[int, int], ...]] = {}
    else:
        # "Could you repeat that? And what could I do better?": what asks to hear it again is no move.
        reading = label_move("".join(_blank_if_again(text[a:b]) for a, b in _whole(text)), previous)
        labels = tuple(reading.labels)
        if _says_errand(text):
            # "I'm ringing about the job. I didn't get it." disputes nothing, and "sorry to bother you" mends nothing.
            labels = ("OTHER",)
        spans = {k: tuple((s[0], s[1]) for s in v) for k, v in reading.spans.items() if v}
        if "ACK" in labels and "?" not in text and len(text.split()) <= 3 and not abusive(text):
            # "Right." takes something in, whatever stood in the line before.
            labels = tuple(label for label in labels if not negative((label,)))
        elif not negative(label for label in labels if label != "PRESS") and abusive(text):
            # Whatever else the reader missed, contempt must never pass as a friendly turn; pressing may yet be no pressing.
            labels = (*(label for label in labels if label != "OTHER"), "BLAME")
    if interrupted and "INTERRUPT" not in labels:
        labels = (*(label for label in labels if label != "OTHER"), "INTERRUPT")
    return Said(text=text, labels=labels, spans=spans, manner=manner, interrupted=interrupted, parts_heard=parts_heard)
