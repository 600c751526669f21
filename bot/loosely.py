"""What a typed answer means where it is not word for word an option: "yeah go on then", "the second one", "email I think".

Two strengths. `plainly` only takes away what surrounds an answer ("um", "please", "I guess") and counts ("the second one"); it is
safe before a flow has seen the text. `loosely` also looks for an option's words inside the answer, for a leading yes or no, and
for a slip of the finger; it comes after the flow had its chance, so that it never swallows what a flow could have read.
Both give `None` rather than guess between two options. The words are those of `words.md`.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from bot.late import late
from bot.state import Option, State
from bot.wording import Wording, normal

LONGEST = 12
"""Words; a longer answer is a telling, and not a choice."""
_NEGATED = frozenset("not no dont didnt never isnt wasnt without wont cant arent werent doesnt hardly".split())
_OPEN_HEADS = frozenset({"i dont", "i do not", "dont", "i cant", "i didnt", "i do", "i did"})
_OF_KNOWING = frozenset("know no kno understand get remember recall see".split())
"""After such a head they make it a word about what one knows ("dont no her last name"), and no no."""
_TOO_COMMON = frozenset(
    "yes no ok okay y n k on off go it more again new list start next me us done right sure true them now then back open "
    "feedback interview good".split()
)
"""Other words that mean an option only when they are all that is said."""


def plainly(wording: Wording, state: State, text: str) -> str | None:
    """The id of the option that an answer names, once what surrounds it is taken away."""
    if len(text) > 80:
        return None
    counted = _counted(wording, normal(text), wording.options(state))
    if counted is not None:
        return counted
    for core in cores(wording, text):
        found = wording.chosen(state, core)
        if found is not None and not core.isdecimal():
            return found
        counted = _counted(wording, core, wording.options(state))
        if counted is not None:
            return counted
    return None


def loosely(wording: Wording, state: State, text: str) -> str | None:
    """The id of the one option that an answer of a few words points to."""
    words = normal(text).split()
    if not words or len(words) > LONGEST:
        return None
    found = plainly(wording, state, text)
    if found is not None:
        return found
    options = wording.options(state)
    others = {o.id: o.others for o in wording.heading(state.at).offers}
    phrases = {o.id: [normal(p) for p in (o.label, *others.get(o.id, ()))] for o in options}
    right = next((id for id in ("right", "yes") if id in phrases), None)
    if right is not None and _AFFIRMED.fullmatch(normal(text)):
        return right
    return _within(words, phrases) or _leads(wording, words, phrases) or _slipped([normal(text), *cores(wording, text)], phrases)


_AFFIRMED = late(
    r"(?:(?:yes|yeah|yep|ok|okay|well|indeed|thanks|thank you|i think|i would say|id say|as far as i can see|all|and) )*"
    r"(?:(?:that|this|it|everything|the above|the (?:list|summary)|all (?:of )?(?:that|this|it|the above))"
    r"(?: all)?(?:s| is| looks| sounds| seems| appears(?: to be)?| are|)|thats|its|you (?:have|got|ve got|have got) "
    r"(?:it|that|this|everything)(?: all)?|youve got (?:it|that|this)(?: all)?)"
    r"(?: (?:all|broadly|basically|mostly|largely|pretty much|more or less|by and large|quite|very|absolutely|entirely|perfectly|"
    r"exactly|about|just|indeed|essentially|generally|roughly|totally|completely|fully|almost))*"
    r" (?:correct|right|accurate|true|fine|good|ok|okay|it|spot on|in order|the case|how it was|how it is|what happened)"
    r"(?: (?:thank you|thanks|cheers|yes|indeed|so far|to me|i think|very much|so much|as far as i can see|please|go on|"
    r"carry on|continue))*"
)
"""That all of it is right, in more words than a yes, and with no "but"."""


def asks_why(wording: Wording, text: str) -> bool:
    """Whether a text asks why it is asked, once what surrounds the question is taken away ("wait why do u need that")."""
    if len(text) > 60:
        return False
    return any(wording.means("why", core) or _WHY_ASKED.fullmatch(core) for core in (normal(text), *cores(wording, text)))


_WHY_ASKED = late(
    r"(?:why|how come|whit wey|what for) (?:(?:exactly|on earth) )?(?:(?:are|r|do|did|would|must|wud|d) )?"
    r"(?:you|u|ya|ye|yous|ur|youre|you re)(?: (?:even|always|still|now|keep|really|all|actually|have to|had to|need to|want to))*"
    r" (?:ask|asked|asking|need|needing|want|wanting|wanna|care)(?: me)?(?: (?:to )?(?:know|hear))?"
    r"(?: (?:about )?(?:this|that|it|these|those|all this|all that|all these|all of this|all of that|such(?: a)?|so many|"
    r"how i (?:feel|am)|"
    r"(?:things?|questions?|stuff|info|information)))*"
)
"""Why we ask: of us, and of the question; "why did they ask me that" is about somebody else."""


def asks_leave(wording: Wording, text: str) -> bool:
    """Whether a text asks whether a question may be asked ("wait, actually can I ask something first?")."""
    return len(text) <= 80 and any(wording.means("may_i_ask", core) for core in (text, *cores(wording, text)))


def asks_what_is_known(wording: Wording, text: str) -> bool:
    """Whether a text asks what was understood so far."""
    return len(text) <= 80 and any(wording.means("what_known", core) for core in (text, *cores(wording, text)))


_LAST: list[tuple[Wording, str, tuple[str, ...]]] = []
"""The last answer, and what was left of it."""


def cores(wording: Wording, text: str) -> tuple[str, ...]:
    """An answer with what stands before and after it taken away, a piece at a time; the whole of it is not among them.

    The last answer is remembered: one turn asks several times what is left of the same text."""
    for known, said, found in _LAST:
        if known is wording and said == text:
            return found
    found = tuple(_cores(wording, text))
    _LAST[:] = [(wording, text, found)]
    return found


def _cores(wording: Wording, text: str) -> Iterator[str]:
    before, after = wording.phrases("before"), wording.phrases("after")
    seen, waiting = {normal(text)}, [normal(text)]
    while waiting:
        core = waiting.pop(0)
        words = core.split()
        heads, tails = _ends(words), _ends(words, last=True)
        waiting += [core[len(piece) + 1 :] for piece in before if piece in heads]
        waiting += [core[: -len(piece) - 1] for piece in after if piece in tails]
        waiting = [c for c in dict.fromkeys(waiting) if c not in seen]
        seen.update(waiting)
        yield from waiting
        if len(seen) > 40:
            return


def _ends(words: list[str], *, last: bool = False) -> set[str]:
    """What an answer begins with, or what it ends with: one word, two, and so on, and never all of them."""
    return {" ".join(words[-n:] if last else words[:n]) for n in range(1, len(words))}


def _counted(wording: Wording, core: str, options: tuple[Option, ...]) -> str | None:
    """ "the second one", "option 2", "last"."""
    match = re.fullmatch(r"(?:the )?(\w+)(?: (?:one|option|choice))?|(?:option|number|no) (\w+)", core)
    if not match or len(options) < 2:
        return None
    word = match[1] or match[2]
    if match[2] and word.isdecimal():
        return options[int(word) - 1].id if 0 < int(word) <= len(options) else None
    if word == "last" and core != "last":
        return options[-1].id
    if core != word:
        for n, names in enumerate(wording.heading("words.ordinals").wordings[0].splitlines()[: len(options)]):
            if word in {normal(p) for p in names.split("|")}:
                return options[n].id
    return None


def _within(words: list[str], phrases: dict[str, list[str]]) -> str | None:
    """The option with the longest of its phrases inside the answer, not denied there; `None` where two are equally long."""
    best: dict[str, int] = {}
    for id, known in phrases.items():
        for phrase in known:
            parts = phrase.split()
            size = len(parts)
            if not size or (size == 1 and (phrase in _TOO_COMMON or len(words) > 6 or len(phrase) < 3)):
                continue
            for n in range(len(words) - size + 1):
                if words[n : n + size] == parts and not (_NEGATED & set(words[max(0, n - 2) : n])):
                    best[id] = max(best.get(id, 0), size)
    longest = max(best.values(), default=0)
    found = [id for id, size in best.items() if size == longest]
    return found[0] if len(found) == 1 else None


def _leads(wording: Wording, words: list[str], phrases: dict[str, list[str]]) -> str | None:
    """An answer that begins with a yes or a no."""
    for size in (3, 2, 1):
        head = " ".join(words[:size])
        for word in ("yes", "no"):
            if len(words) < size or (head in _OPEN_HEADS and words[size : size + 1] and words[size] in _OF_KNOWING):
                continue
            if len(words) < size or not (wording.means(word, head) or head in wording.phrases(f"{word}_first")):
                continue
            id = word if word in phrases else next((id for id, known in phrases.items() if word in known), None)
            return id if id == word or len(words) <= 6 else None
    return None


def _slipped(said: list[str], phrases: dict[str, list[str]]) -> str | None:
    """An option's words with a slip of the finger ("recuiter", "yesterady")."""
    said = [core for core in said if len(core) > 4 and len(core.split()) <= 4]
    near = {id: [p for p in known if len(p) > 4] for id, known in phrases.items()}
    close = {
        id
        for id, known in near.items()
        for core in said
        for found in difflib.get_close_matches(core, known, n=1, cutoff=0.8)
        # A slip seldom takes the first letter: "a letter" is no "better". In several words one more is little. And it makes no
        # no of a yes: "it is true" is not "it isn't true".
        if _NEGATED & set(core.split()) == _NEGATED & set(found.split())
        and ((set(found[:2]) & {core[0]} and set(core[:2]) & {found[0]}) or (found.count(" ") > 1 and found.endswith(core[1:])))
    }
    return close.pop() if len(close) == 1 else None
