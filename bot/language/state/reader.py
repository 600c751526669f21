"""Judging a match where it stands: denied, somebody else's, long past, an idiom, a joke, work; what is left counts."""

# ruff: noqa: E501, SIM102  (one rule stays on one line: a broken pattern is harder to read than a long one)

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.language.normal import Normal
from bot.language.state import surroundings as around
from bot.language.state.bygone import bygone, explained, figures
from bot.language.state.rules import ALWAYS, BY_WORD, Rule, called_rules
from bot.late import late

_OF_MYSELF = late(
    r"(?<![^ ])(?:ashamed|proud|fol|sick|tired|scared|afraid|sure|unsure|ful|acount|opinion|view|sight|photos?|pictures?|videos?|"
    r"recording|image|version|idea|out|lot|best|worst|more|les|most|much|care|hold|spectacle|show|think|thinking|thought|speak|"
    r"speaking|talk|hate|none|al|half|part|side|control|charge|ahead|beside|kind|rid) $"
)
"""Before "of myself" these are no verbs that it would be the object of ("to off myself", letters folded)."""
_OUTRIGHT = late(
    r"(?<![^ ])(?:die|died|dying|death|dead|kil\w*|kms|suicid\w*|unalive|overdos\w*|hang|hanging|hung|drown\w*|alive|"
    r"(?:hurt|hurting|harm|harming|cut|cuting|cutting|shot|shoot|shooting|stab|stabing|burn|burning|of|ofing|top|toping) myself|"
    r"(?:al|every|whole)(?: \w+){0,2} (?:pils|tablets|meds|medication|paracetamols?)|"
    r"(?:jump|jumping|throw|throwing)(?: myself)? (?:of|under|in front)|(?:end|ending) (?:it al|my life|everything)|"
    r"my life)(?![^ ])"
)
"""A rule matched with one of these: what stands beside it in the text may make a hint of it, and never nothing."""
_JOINED = late(r"(?<![^ ])(?:died|pased|is dead|is gone|heaven|grave|funeral|churchyard|cemetery|buried|cremated)(?![^ ])")
"""To be with one's mother is no danger, unless she has died."""
_NOT_QUOTED = "(?<!said )(?<!says )(?<!texted )(?<!texts )(?<!messaged )(?<!wrote )(?<!typed )(?<!told me )(?<!saying )"
_SAID_NOW = late(
    rf"(?<![^ ]){_NOT_QUOTED}(?:(?:i (?:realy |just |stil |so |only |often |always |sometimes )?"
    r"(?:want|wana|wish|ned|fel|kep|think|hope|cant|dont))|"
    r"(?:im|i am) (?:suicidal|gona|going|thinking|having|planing|wanting|redy|about|dying|feling|stil|tired|not|worth|better of)|"
    r"(?:ive|i have) (?:just |only |realy )?ben (?:thinking|wanting|having|planing|wishing|feling)|"
    r"thinking|kep thinking)(?![^ ])"
)
"""What is said of now; a sentence about other days, in the same breath or the next, makes it a hint at least."""
_SAID_BY_ME = late(
    rf"(?<![^ ]){_NOT_QUOTED}(?:i (?:realy |just |stil |so |only |honestly )*(?:want|wana|wish|fel|kep thinking)|"
    r"im(?: realy| just| stil| so| honestly)*(?= suicidal| gona| going to)|i dont (?:realy |even )?wana)(?: \w+){0,4}$"
)
"""A wish of now in plain words, of which nothing that stands beside it makes a hint."""
_AND_I = late(r" (?:and|but|so|now) (?:i|im|ive) ")
"""A figure of speech ends where somebody says "and I"."""
_WISHED = late(r"(?<![^ ])(?:wana|want|wants|wanting|wish|ned|ready|might|like|tempted)(?![^ ])")
_MAKES_ME = late(r"(?<![^ ])(?:make|makes|making|made) me(?![^ ])")
"""Then it is a thing that the words are aimed at: "this market makes me wanna kms lol"."""
_BARE = 6
"""Words; "im gonna kms lol" tells of nothing else."""
_SWALLOWED = late(
    r"(?<![^ ])(?:overdos\w*|od|swalow\w*|neck|necked)(?![^ ])|(?<![^ ])(?:tok|took|taken|had|drank|downed)(?![^ ])"
)
_ATTEMPTED = late(r"(?<![^ ])(?:tried|atempted|atempt|failed|cut|slit|hung|hanged|jumped|drove|tok|took)(?![^ ])")
_OF_LATE = late(
    r"(?<![^ ])(?:last (?:night|wek|week|wekend|weekend)|yesterday|today|tonight|this (?:morning|afternoon|evening|wek|week|"
    r"wekend|weekend)|"
    r"(?:earlier|just now)|(?:hours?|minutes?|mins?) ago|the other (?:day|night)|(?:\w+) (?:days?|nights?) ago|"
    r"(?:on|last|since) (?:mon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|sat|sun|fri)|"
    r"after the (?:cal|call|email|interview|rejection|no))(?![^ ])"
)
_GOVERNS_OF = late(
    r"(?<![^ ])(?:because|becaus|cause|cos|coz|cuz|bc|acount|instead|ahead|lack|noise|sound|smel|sight|view|picture|pictures|"
    r"photo|"
    r"photos|number|price|cost|delay|delays|lateness|front|back|middle|half|most|al|none|part|spite|"
    r"result|course|name|driver|times?|state|kind|sort|way out) $"
)
"""After these "of the bus" is what was written, and no slip for "off the bus" (letters folded)."""
_NOW_IS = ("im ", "i am ", "il ", "i wil ", "i want ", "i wana ")
_SENTENCE_SPAN = 600
"""A sentence is followed so many characters to each side; dictation has no full stops, and the cost must stay linear."""
_SENTENCE = late(r" [.?] ")
_NEXT = late(r"[\s.!?,;:\u2013\u2014-]{0,4}[^.!?\n]{0,160}[.!?\n]?")


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of the sentence in `text` around `start` to `end`."""
    first = max(0, start - _SENTENCE_SPAN)
    left = max(text.rfind(" . ", first, start + 1), text.rfind(" ? ", first, start + 1))
    m = _SENTENCE.search(text, max(0, end - 1), end + _SENTENCE_SPAN)
    return (left + 3 if left >= 0 else max(1, first)), (m.start() if m else min(len(text) - 1, end + _SENTENCE_SPAN))


@dataclass(frozen=True, slots=True)
class Found:
    level: int
    start: int
    end: int
    hint: bool = False
    """Words that are said innocently as well ("the note is written"): they count when the head agrees a little."""
    least: bool = False
    """A hint that counts for its level whatever the head says; it is asked whether there is more."""

TRIES = 40
"""After so many matches of one rule that turned out innocent, the rest of them are not asked."""


class Reader:
    """Reads one text; holds what several rules need to know about it."""

    def __init__(self, normal: Normal, given: str) -> None:
        self.normal = normal
        self.text = normal.text
        self._given = given
        self._figures: list[tuple[int, int]] | None = None
        self.other = False
        self.dropped: list[tuple[int, int]] = []
        """Where words of a rule stood that mean nothing here; the head does not hear them."""
        self.idiom = False
        """Words of a rule stood there, and an idiom, a joke at a thing or a plain denial took their meaning away."""
        self._beside = False
        """Words beside the match that was judged last make a hint of it."""
        self._said: dict[re.Pattern[str], bool] = {}

    def found(self) -> Iterator[Found]:
        """What stands after judging, from the highest rules down; lower ones are not asked once a higher level is found."""
        best = 0
        hinted = 0
        for rule in called_rules(self.normal, BY_WORD, ALWAYS):
            if rule.level < best:
                break
            least = rule.kind == "least"
            hint = least or (rule.level == 1 and rule.kind != "plain") or rule.kind in ("loose", "firm")
            if hint and not least and rule.level <= hinted:
                continue
            for tries, m in enumerate(rule.finditer(self.text)):
                self._beside = False
                level = self.judged(rule, m)
                excused = level > 0 and not hint and (self._beside or self._excused(m.start(), m.end()))
                if level:
                    if hint or excused:
                        hinted = max(hinted, level)
                    else:
                        best = max(best, level)
                    # "I'd swap places with the man who died" tells of no past of the writer's
                    wished = m[0].startswith("id ")
                    least = least and not (self._beside or (not wished and self._excused(m.start(), m.end())))
                    yield Found(level, m.start(), m.end(), hint or excused, least)
                elif len(self.dropped) < TRIES:
                    self.dropped.append(m.span())
                # the same words may be said once in a figure of speech and once in earnest
                if (level and not excused) or tries >= TRIES:
                    break

    def _excused(self, start: int, end: int) -> bool:
        """Whether a match stands in a way of speaking or in another's quoted words, or in a sentence that is about the past."""
        if self._figures is None:
            self._figures = figures(self._given)
        first, last = self.normal.original(start, end)
        if any(a < last and first < b for a, b in self._figures):
            return True
        left, right = self.normal.original(*sentence_around(self.text, start, end))
        sentence = self._given[left:right]
        deed = self._done(self.text[start:end], sentence.lower())
        following = self._following(right)
        return bygone(sentence, following, deed=deed) or explained(sentence, following)

    def _following(self, right: int) -> str:
        """What stands after a sentence, from its full stop to the end of the next."""
        after = _NEXT.match(self._given, right)
        return after[0] if after else ""

    def says(self, rule: re.Pattern[str]) -> bool:
        """Whether `rule` matches anywhere in the text; looked for once."""
        known = self._said.get(rule)
        if known is None:
            known = self._said[rule] = bool(rule.search(self.text))
        return known

    def judged(self, family: Rule, m: re.Match[str]) -> int:
        """The level of a match after its surroundings have been heard; 0 where nothing is left of it."""
        text, start, end = self.text, m.start(), m.end()
        left, right = sentence_around(text, start, end)
        before = text[max(left, start - 120) : start].rstrip()
        sentence = text[max(0, left - 1, start - 400) : min(right, end + 400) + 1]
        hit = m[0]
        after = text[end : min(right, end + 60) + 1]
        figure = around.FIGURE.search(text[max(left, start - 40) : end + 40])
        if figure and family.level < 3 and not _AND_I.search(figure[0]):
            self.idiom = True
            return 0
        if hit.startswith("of myself") and _OF_MYSELF.search(text[max(0, start - 20) : start]):
            return 0
        if hit.startswith("of ") and _GOVERNS_OF.search(text[max(0, start - 20) : start]):
            return 0
        if hit.endswith(" live") and around.WHERE_I_LIVE.search(text[max(0, end - 5) : end + 40]):
            return 0
        outright = family.level > 1 and _OUTRIGHT.search(hit) is not None
        stated = outright and _SAID_BY_ME.search(text[max(left, start - 24) : end]) is not None
        plainly = "suicidal" in hit or around.MY_LIFE.search(hit) is not None or _JOINED.search(hit) is not None
        if not plainly and (harmless := self._innocent(max(left, start - 50) - 1, start, end)):
            self.idiom = True
            if harmless > 1 or not (outright or family.kind == "least"):
                return 0
            self._beside = outright and not stated
        own = around.OWN.search(hit)
        if not own and around.AT_WORK.search(sentence):
            others = around.OTHERS.search(" " + before) or around.OTHERS_SAY.search(" " + before)
            if not outright or others or family.kind in ("firm", "loose"):
                return 0
            self._beside = not stated
        if (
            family.kind == "loose"
            and family.level < 3
            and not own
            and self.says(around.LAUGH)
            and self.says(around.PROCESS)
            and not self.says(around.NO_JOKE)
        ):
            return 0
        if around.CAREER.search(" " + before) and "suicid" in hit:
            return 0
        if "suicid" in hit and around.TITLES_AFTER.match(after.lstrip()):
            return 0
        if around.TITLES.search(" " + before):
            self.other = True
            return 0
        subject = around.OTHERS.search(" " + before)
        if subject and not (own and (family.kind == "least" or hit.startswith(("i ", "im ", "ive ", "il ", "id ")))):
            # "you made me feel suicidal" is about the writer; "my friend told me she is suicidal" is not
            if not re.search(
                r"(?<![^ ])(?:let|made|make|makes|making|leave|leaves|left|got|have|has|had|want|wants|drove|driven) me(?![^ ])",
                subject[0] + " " + hit[:12],
            ):
                # a farewell or a place beside somebody's name is not yet a tale about them
                self.other = self.other or family.kind not in ("firm", "loose")
                return 0
        if not own and around.OTHERS_SAY.search(" " + before):
            self.other = True
            return 0
        if not self.says(around.NO_JOKE) and (around.IF_ONCE_MORE.search(" " + before) or around.PAST_BLUSH.search(hit + after)):
            self.idiom = True
            return 0
        if around.THIS_PLACE.search(hit + after):
            self.idiom = True
            return 0
        if (around.LOST.search(" " + before) and "suicid" in hit) or (around.LOST.search(" " + before) and "overdos" in hit):
            self.other = True
            return 0
        if (
            around.SAID_TO_ME.search(" " + before)
            and re.match(r"(?:to )?(?:kil|kms|hang|die|end|jump|go)", hit.strip())
            and not re.search(r"(?<![^ ])(?:i|im) (?:\w+ )?(?:want|wants|need|think|say|said|told \w+) ?", " " + before[-30:])
        ):
            self.other = True
            return 0
        if family.kind != "firm" and not around.NEGATIVE.search(hit):
            if around.DENIED.search(" " + before) and not around.UNREAL_DENIAL.search(" " + before):
                if around.STILL.search(after) and family.level >= 2 and self._doubtful(after):
                    return 1
                self.idiom = True
                return 0
        # what is said to be so now is not made past by the sentence after it
        until = min(right, end + 160) if hit.startswith(_NOW_IS) else end + 160
        joined = hit.startswith("my ") and _JOINED.search(hit) is not None
        if not joined and self._past(text[max(left, start - 200) - 1 : until], text[end : end + 400], done=self._done(hit, sentence)):
            if not (outright and _SAID_NOW.search(text[max(left, start - 24) : end])):
                self.other = True
                return 0
            self._beside = not stated
        level = family.level
        if family.kind == "intent" and re.search(r"(?<![^ ])(?:tried|atempted|atempt|failed|suicide atempt)(?![^ ])", hit):
            if not around.RECENT.search(sentence):
                if re.search(r"(?<![^ ])(?:my|i|ive|me)(?![^ ])", sentence) and not self._ago(sentence):
                    return 2
                self.other = True
                return 0
        if not plainly and family.kind != "least" and self._joke(sentence, hit):
            if "kms" in hit and "gona" in hit and len(self.normal.words) <= _BARE and not self.says(around.THING):
                return 1  # a laugh and nothing else: no thing that it would be aimed at
            self.idiom = True
            return 0
        if family.kind == "firm":
            return self._firm(level, hit, sentence)
        return level

    def _innocent(self, left: int, start: int, end: int) -> int:
        """2 where the words themselves are part of an expression that means no harm ("kill myself laughing"); 1 where one only
        stands beside them ("... since my final interview"), which makes a hint of them and no more; else 0."""
        found = 0
        for m in around.INNOCENT.finditer(self.text[left : end + 70]):
            if m.start() + left < end and start < m.end() + left:
                return 2
            found = 1
        return found

    def _doubtful(self, after: str) -> bool:
        return not re.search(
            (
                r"(?<![^ ])(?:but|though|although|however|just)(?: \w+){0,4} (?:gut?ed|disap\w+|anoyed|fed up|sad|cros|angry|"
                r"frustrated|tired of)(?![^ ])"
            ),
            after,
        )

    def _ago(self, sentence: str) -> bool:
        return bool(around.LONG_AGO.search(sentence))

    def _done(self, hit: str, sentence: str) -> bool:
        """Whether the words are a deed that feeling well now does not undo: one of these days, or a poison, whose harm comes late."""
        if _SWALLOWED.search(hit):
            return True
        return _ATTEMPTED.search(hit) is not None and _OF_LATE.search(sentence) is not None and not self._ago(sentence)

    def _past(self, sentence: str, after: str, *, done: bool = False) -> bool:
        """Whether the sentence tells of long ago, with nothing in it or after it that brings it to today."""
        if around.RETURNED.search(sentence):
            return False
        if not done and around.THEN_ONLY.search(sentence) and around.WAS.search(sentence):
            return True
        return bool(around.LONG_AGO.search(sentence)) and not around.NOW.search(sentence) and not around.NOW.search(after)

    def _joke(self, sentence: str, hit: str) -> bool:
        """A joke or meme aimed at a thing."""
        if self.says(around.NO_JOKE):
            return False
        slang = "kms" in hit or " kil me" in f" {hit}" or "shot me" in hit or "end me" in hit
        laugh = bool(self.says(around.LAUGH))
        thing = bool(self.says(around.THING))
        # "wanna kms lol": a wish with a laugh, and nothing that it would be aimed at
        wished = _WISHED.search(hit) is not None and _MAKES_ME.search(sentence) is None
        return (laugh and thing) or (slang and (thing or (laugh and not wished)))

    def _firm(self, level: int, hit: str, sentence: str) -> int:
        if re.search(
            (
                r"(?<![^ ])(?:bridge|ledge|rof|roftop|clif|clifs|viaduct|tracks|balcony|edge|railings?|parapet|platform|train|"
                r"barier|rails|flyover|overpas|multi storey|top flor|clif ?top)(?![^ ])"
            ),
            hit,
        ) and self.says(around.BENIGN_PLACE):
            return 0 if not self.says(around.GRIM) else level
        if re.search(
            (
                r"(?<![^ ])(?:pils|tablets|paracetamols?|meds|medication|medicines?|painkilers|ibuprofen|codeine|insulin|drugs|"
                r"antidepresants)(?![^ ])"
            ),
            hit,
        ) and self.says(around.MEDICAL):
            return 0 if not self.says(around.GRIM) else level
        if re.search(
            r"(?<![^ ])(?:here|around|read|monday|tuesday|wednesday|thursday|friday|tomorow|wek)(?![^ ])", hit
        ) and self.says(around.SOCIAL):
            return 0 if not self.says(around.GRIM) else level
        if (
            re.search(r"this time|last time|first time|ready|planed|know|plan", hit)
            and around.PLAY.search(sentence)
            and not self.says(around.GRIM)
        ):
            return 0
        return level
