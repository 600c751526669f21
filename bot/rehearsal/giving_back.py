"""Whether a summary of the candidate's gives back what the interviewer has told, from the words that both share.

The matter of a call is what has been said in it by then; of a fact that was told, all that its page knows of it. Its `tells:`
and `means:` words count for themselves; a summary that denies a part of what was said is not confirmed. A summary in words
that no page foresaw can't be told from a wrong one here: whoever answers it takes the blame for it, or not, as they are, and says
again what was told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from bot.late import late
from bot.rehearsal.cards import Card, fits
from bot.rehearsal.moves import Said, sentences
from bot.rehearsal.openness import negative

_PLAIN = frozenset(
    "a about actually after again all also always am an and another answer answered answers any anything are as ask asked"
    " asking at bad basically be because been before being best better bit both but by bye came can candidate candidates"
    " check come company correct correctly could did didn different do does doesn doing don done each else even every"
    " everything exactly felt few first follow following for from gave get getting give given go going gone good goodbye got"
    " great had hadn has have haven having he hear heard hearing hello her here hi him his hope how i if impression in"
    " interview into is isn it its job just kind knew know last later learn let like liked little ll lot made main make many"
    " matter maybe me mean meant mine more most much must my myself need needed never next no nobody none not nothing now of off"
    " oh ok okay on once one only or other others ought our out over own panel people perhaps person please point position post"
    " problem quite rather re really right role said same say saying says second see seem seemed seen shall she should"
    " simply so some somebody someone something soon sorry sort sound sounded sounds still such sum summary sure take taken"
    " taking talk team tell telling than thank thanks that the their them then there these they thing things think this"
    " those thought time to today together told too took two understand understood until up us ve very want wanted was wasn"
    " way we well went were what when where whether which while who whole whom whose why will with without won words work"
    " worked worse would wouldn wrong yes yet you your yours"
    .split()
)
"""Words that say nothing of the matter: everybody in such a call uses them."""

_WORD = late(r"[a-z]{3,}")
ENOUGH = 2
"""So many shared words are no chance; of a short summary a third suffices."""

_QUOTES_THEM = late(
    r"(?:(?:right|ok|okay|yes|so|and|ah|thanks|thank you)\W+)*you(?:'ve| have)? (?:just )?"
    r"(?:said|mentioned|told me|spoke of|spoke about|talked about|brought up|named|pointed out|pointed to|meant)\b",
    re.IGNORECASE,
)
_CONTRADICTS = late(
    r"\b(?:but|not|no|never|actually|although|though|however|whereas|while|wrong|incorrect|mistaken|untrue|false|yet)\b|n['’]?t\b|"
    r"[,.;–—-]\s*(?:and |so )?i (?:was|had|did|have|am|arrived|came|asked|told|said|gave|made)\b",
    re.IGNORECASE,
)


def _stems(text: str) -> set[str]:
    words = _WORD.findall(text.lower().replace("’", "'"))
    return {word[:4] for word in words if word not in _PLAIN}


_SO = late(
    r"(?:(?:right|ok|okay|yes|ah|oh|um+|uh+|er+m?|h?mm+|well|and|i see|got it|thanks|thank you)\W+)*"
    r"so\b(?! (?:what|how|why|where|who|can|could)\b)",
    re.IGNORECASE,
)
_MEANS_TO = late(
    r"\b(?:i['’]?ll|i['’]?m going|i (?:will|shall|want|would|could|might|may|am|have to|need|intend)|let me|"
    r"my (?:lawyer|solicitor|union))\b",
    re.IGNORECASE,
)
_SOMEBODY = late(
    r"\b(?:you|your|yours|u|ur|they|their|them|he|she|his|panel|company|people|everyone|everybody)\b", re.IGNORECASE
)
_PHRASE = late(r"\b(?:in short|in other words|to sum up|in a nutshell|in the end)\b", re.IGNORECASE)
"""Turns of speech whose words are no matter."""


_CLAUSE = late(r"[.!?;:,\n–—]+|\b(?:and|but|because|although|though|so|while)\b", re.IGNORECASE)
_DENIED = late(
    r"(?:\b(?:was|were|is|am|are|did|had|have|has) (?:not|never)|(?:was|were|is|are|did|had|have|has)n['’]?t|\bnever) "
    r"(?:(?:a|an|the|always|really|very|so|too|that|just|even|ever|often|actually|all|been|being|at|quite) )*(?P<what>[a-z]{3,})",
    re.IGNORECASE,
)
"""What somebody says was not so; "I shouldn't", "I need not" and "don't" draw a conclusion and deny nothing."""
_NO_STATEMENT = late(
    r"\b(?:not?|none|never|nothing|nobody|neither|nor|cannot|without|"
    r"lack\w*|miss\w*|hardly|barely|less|more|better|\w+ier|clearer|shorter|longer|slower|would|could|should|"
    r"needs?|needed|want\w*|must|ought|may|might|expect\w*|hop(?:e|ed|ing)|wish\w*|if|whether|instead|rather than|prefer\w*|"
    r"look(?:ed|ing)? for|next time|ready|learn|try|almost|nearly|will)\b|n['’]t\b|['’]d\b|['’]ll\b|\?",
    re.IGNORECASE,
)
_STATEMENT = late(
    r"['’](?:s|re|ve)\b|\b(?:you|it|that|this|he|she|we|they|someone|somebody|was|were|is|are|had|has|did|went|came)\b",
    re.IGNORECASE,
)


def denies(told: str, summary: str) -> bool:
    """Whether a summary says that something was not so which was told as being so ("I was not always late"). Only the word
    right behind the negation counts, and only where all that was told with that word states it; `told` is
    what the interviewer has said in this call."""
    for found in (m for clause in _CLAUSE.split(summary) for m in _DENIED.finditer(clause)):
        stem = _stems(found["what"])
        theirs = [clause for clause in _CLAUSE.split(told) if stem & _stems(clause)]
        if theirs and all(_STATEMENT.search(clause) and not _NO_STATEMENT.search(clause) for clause in theirs):
            return True
    return False


def gives_back(card: Card, heard: str, told: Iterable[int], said: Said) -> bool:
    """Whether nothing in the turn's summary stands against what was told: it carries it, or has no matter of its own ("is that
    it, then?")."""
    return not _stems(_summary(said)) or carries(card, heard, told, said)


def carries(card: Card, heard: str, told: Iterable[int], said: Said) -> bool:
    """Whether the turn's summary has the matter of what was told. `heard` is what the interviewer has said by then, `told` are
    the facts among it."""
    words = _summary(said)
    own = _stems(words)
    facts = [card.by_threshold[at] for at in told if at in card.by_threshold]
    pieces = (piece for fact in facts for beat in (fact.beat, fact.example) for wording in beat.wordings for piece in wording)
    known = " ".join(card.fill(piece) for piece in pieces)
    if denies(heard, words):
        return False
    if any(fits(tell, words) or own & _stems(tell) for fact in facts for tell in fact.tells):
        return True
    if any(_meant(means).search(words.replace("’", "'")) for means in (card.means, *(fact.means for fact in facts)) if means):
        return True
    shared = own & _stems(f"{heard} {known}")
    return len(shared) >= ENOUGH or 0 < len(own) <= 3 * len(shared)


BEGINNING = 4
"""A word of a `means:` line of so many letters stands for all that begin so; a shorter one for itself."""


def _word(word: str) -> str:
    return re.escape(word) + (r"[\w']*" if len(word) >= BEGINNING else r"(?!\w)")


@cache
def _meant(means: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the words of a `means:` line."""
    ways = (" ".join(_word(word) for word in way.split()) for way in means)
    return re.compile(rf"\b(?:{'|'.join(ways)})", re.IGNORECASE)


def quotes_them(card: Card, heard: str, told: Iterable[int], said: Said) -> bool:
    """Whether the turn only repeats what the interviewer said ("You said the summary slide. So I end on one.") and disputes
    nothing of it."""
    if _CONTRADICTS.search(said.text) or not any(_QUOTES_THEM.match(said.text[a:b].strip()) for a, b in sentences(said.text)):
        return False
    return carries(card, heard, told, said)


def _summary(said: Said) -> str:
    """The sentences of the turn that sum up: those in which it makes no other move."""
    elsewhere = [start for label, places in said.spans.items() if label not in ("PARAPHRASE", "CORRECT") for start, _ in places]
    mine = [start for start, _ in said.spans.get("PARAPHRASE", ())]
    found = [
        said.text[a:b]
        for a, b in sentences(said.text)
        if any(a <= at < b for at in mine) or not any(a <= at < b for at in elsewhere)
    ]
    return _PHRASE.sub(" ", " ".join(found) or said.text)


def knowing(card: Card, heard: str, told: Iterable[int], said: Said) -> Said:
    """The turn as it is heard by somebody who knows what was told, as its reader did not: who says it back in so many words
    sums up, and neither disputes it ("You said the summary slide"), nor blames anybody, nor threatens ("so it was about a
    complaint")."""
    told = tuple(told)
    if quotes_them(card, heard, told, said):
        return _summing_up(said, "CORRECT")
    if not said.has("PARAPHRASE") and not (_SO.match(said.text.strip()) and "?" not in said.text):
        return said
    tells = [tell for at in told if at in card.by_threshold for tell in card.by_threshold[at].tells]
    if said.has("LEGAL") and not _MEANS_TO.search(said.text) and any(fits(tell, said.text) for tell in tells):
        return _summing_up(said, "LEGAL")
    if not carries(card, heard, told, said):
        return said
    if said.has("BLAME") and not _SOMEBODY.search(said.text):
        return _summing_up(said, "BLAME")
    if (so := _SO.match(said.text.strip())) and (said.labels == ("ACK",) or _concludes(said)):
        labels = ("PARAPHRASE", *(label for label in said.labels if label == "ACK"))
        spans = {label: at for label, at in said.spans.items() if label in labels}
        return said.model_copy(update={"labels": labels, "spans": spans | {"PARAPHRASE": ((so.end(), len(said.text.rstrip())),)}})
    return _summing_up(said, "OTHER") if said.has("OTHER") else said


_CONCLUDES = late(
    r"so,? (?:next time|in future|from now on|basically|i|you|it|my|the|they)\b"
    r"(?!['’]d\b| (?:would|want|wonder\w*|like|love|hope|hoped|need to ask|was (?:hoping|wondering|thinking)|guess|"
    r"just want\w*)\b)",
    re.IGNORECASE,
)


def _concludes(said: Said) -> bool:
    """Whether what was read as a request only says what follows from what was told ("So next time I ask them first.")."""
    return set(said.labels) <= {"ADVICE_ASK", "ACK"} and "?" not in said.text and _CONCLUDES.search(said.text) is not None


def _summing_up(said: Said, mistaken: str) -> Said:
    """The turn with a summary in the place of what it was taken for; unless it makes another costly move."""
    if not said.has(mistaken) or negative(label for label in said.labels if label != mistaken):
        return said
    labels = tuple(dict.fromkeys("PARAPHRASE" if label == mistaken else label for label in said.labels))
    places = (*said.spans.get("PARAPHRASE", ()), *said.spans.get(mistaken, ()))
    spans = {label: at for label, at in said.spans.items() if label != mistaken}
    return said.model_copy(update={"labels": labels, "spans": spans | ({"PARAPHRASE": tuple(sorted(places))} if places else {})})
