"""What the rules find in a message, and what the writer denies.

Scope comes before a rule: words between quotation marks are someone else's, and a label that is denied ("I'm not asking why", "I
won't ask you to reconsider") is not given."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.language.draft.pieces import Piece, trim, within
from bot.language.draft.rules import RULES, Rule
from bot.language.kept import kept
from bot.language.readings import Span
from bot.language.scan import tried

_SEES: Final = re.compile(
    r"\bi (?:can |do |totally |completely |fully |quite |really )*(?:get|see|understand|know|appreciate|understood)\s$"
)
"""Who sees why does not ask why."""
_ASKING: Final = re.compile(
    r"(?:\b(?:not|never|nor|without|rather than|instead of|dont|wont|wouldnt|aint|no need|neither|no longer)|n't)\s"
    r"(?:\w+\s){0,6}?(?:ask(?:ing)?|question(?:ing)?|demand(?:ing)?|challeng(?:e|ing)|wonder(?:ing)?|debat(?:e|ing)|"
    r"argu(?:e|ing)|beg(?:ging)?"
    r"|expect(?:ing)?|want(?:ing)?|try(?:ing)?|here|need(?:ing)?|look(?:ing)?|fish(?:ing)?|after|going|dream of|"
    r"plead(?:ing)?|complain\w*|ask|writ(?:e|ing)|ring(?:ing)?|calling|messaging"
    r"|tell(?:ing)?|say(?:ing)?|suggest(?:ing)?|think(?:ing)?|mean(?:ing)?|imply(?:ing)?|seek(?:ing)?|hop(?:e|ing)|"
    r"to know|waste)\b[^.?!\n;]*$"
)
_DENIABLE: Final = frozenset(
    {"I-WHY", "I-PLEA", "I-CHALLENGE", "I-COMPARE", "I-DEMAND", "I-BLAME", "I-DEFEND", "I-GUILT", "M-INTEREST"}
)
_REFUSES: Final = re.compile(
    r"(?:\b(?:can ?not|cannae|refuse|fail|struggl\w+|hard|difficult|impossible|unable|at a loss|trying|try|never|wo?nt|nor|"
    r"without|cant|dont|didnt|"
    r"not (?:going|able|prepared|willing|ready)|(?:do|did|will|shall|could|would|may) not|want|wish|help me|like|love|"
    r"curious|keen|need|hoping|hope|asking|demand)|"
    r"n't)(?: (?:to|really|quite|possibly|simply|just|yet|me|ever|fully|better|begin|and|will|in|good faith)){0,4} $"
)
"""Before "accept" or "understand the decision": not yet, not at all, or only wished for."""
_BENDS: Final = re.compile(r"(?:accept|understand|respect|appreciate|honou?r|agree|see)\b")
_UNLESS: Final = re.compile(
    r"\b(?:but|just|only|instead)\b|(?:\bunderstand|\bsee|\bknow|\bget|\bsure|\bclear|"
    r"\btold)\s(?:\w+\s){0,2}?$"
)
_QUOTE: Final = re.compile(r'"[^"\n]{2,300}"|(?:(?<=^)|(?<=[\s(]))\'[^\'\n]{6,200}\'(?=[\s.,!?)]|$)')
_MARKED: Final = re.compile("[\"']")

_THANKS_NOT: Final = re.compile(
    r"\bthank(?:s| you)?\b[^.?!\n]{0,20}\b(?:for (?:absolutely )?nothing|for wasting)|\bno thanks to|\bthanks to "
    r"(?:your|the|ur)\b|\bthankless"
)


def quotations(even: str) -> list[tuple[int, int]]:
    """What stands between quotation marks."""
    marks = (m.start() for m in _MARKED.finditer(even))
    return [m.span() for m in tried(_QUOTE.match, even, marks, 0, len(even))]


def _denied(even: str, sentence: Piece, start: int) -> bool:
    """Whether what starts at `start` is what the writer says they are not doing. A "but" or "just" ends a denial, and not
    understanding why is no denial of asking it."""
    lead = even[max(sentence.start, start - 90) : start]
    found = _ASKING.search(lead)
    if found is None:
        return False
    return not _UNLESS.search(lead, found.end() - len(found.group().split(" ", 1)[-1]))


class Hit(NamedTuple):
    """Where a rule of a label stands, and whether the writer denies it."""

    label: str
    span: Span
    denied: bool


_WORDS: Final = re.compile(r"\w+|'(?=\w)")
_BEGINNINGS: Final[dict[str, list[str]]] = {}
for _label, _rule in RULES.items():
    for _begin in _rule.begins:
        _BEGINNINGS.setdefault(_begin, []).append(_label)


@kept(16384)
def _begun(word: str) -> tuple[str, ...]:
    """The labels whose rule can begin at this word."""
    found = set(_BEGINNINGS.get(word + "$", ()))
    for end in range(1, len(word) + 1):
        found.update(_BEGINNINGS.get(word[:end], ()))
    return tuple(sorted(found))


def _matches(even: str, rule: Rule, places: Sequence[int]) -> list[re.Match[str]]:
    """What a rule finds: at these places none over another, and then what does not begin at a word."""
    free, match = 0, rule.worded.match
    found: list[re.Match[str]] = []
    for at in places:
        if at >= free and (m := match(even, at)):
            found.append(m)
            free = m.end()
    if rule.other is not None:
        found += rule.other.finditer(even)
    return found


def hits_in(even: str, sentences: Sequence[Piece], quoted: Sequence[tuple[int, int]]) -> list[tuple[Hit, Piece]]:
    """What the rules find in the body, outside quotations, with the sentence that each stands in."""
    found: list[tuple[Hit, Piece]] = []
    places: dict[str, list[int]] = {label: [] for label in RULES}
    for word in _WORDS.finditer(even):
        if begun := _begun(word[0][:24]):
            at = word.start()
            for label in begun:
                places[label].append(at)
    for label, rule in RULES.items():
        if not places[label] and rule.other is None:
            continue
        for match in _matches(even, rule, places[label]):
            sentence = next((s for s in sentences if s.start < match.end() and match.start() < s.end), None)
            if sentence is None or (label != "I-HOT" and within(quoted, *match.span())):
                continue
            denied = (
                (label in _DENIABLE and _denied(even, sentence, match.start()))
                or (label == "I-WHY" and _SEES.search(even, sentence.start, match.start()) is not None)
                or (
                    label == "M-ACCEPT"
                    and _BENDS.match(even, match.start()) is not None
                    and _REFUSES.search(even[max(sentence.start, match.start() - 60) : match.start()]) is not None
                )
                or (label == "M-THANKS" and _THANKS_NOT.search(even, sentence.start, sentence.end) is not None)
            )
            found.append((Hit(label, Span(*trim(even, *match.span())), denied), sentence))
    return found
