"""K1 to K14: marks 0 (absent), 1 (partial or late), 2 (as stated), each with the turn that earned or lost it and its words.

What does not apply is left out; the score is the share of the marks that could be had, 0 to 100.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pydantic import BaseModel, ConfigDict

from bot.rehearsal.call import Call, Played, Spoken
from bot.rehearsal.cards import Card
from bot.rehearsal.giving_back import carries
from bot.rehearsal.openness import negative

CRITERIA = tuple(f"K{n}" for n in range(1, 15))

SOURCES: dict[str, tuple[str, ...]] = {
    "K1": ("A58",), "K2": ("A56",), "K3": ("A89",), "K4": ("A27",), "K5": ("A90", "A63"), "K6": ("A59",),
    "K7": ("A32", "A33", "A06"),
    "K8": ("A04",), "K9": ("A42",), "K10": ("A64", "A29"), "K11": ("A13", "A14", "A15"), "K12": ("A61",), "K13": ("A18",),
    "K14": ("A65", "A79", "A57"),
}  # fmt: skip
"""The rows of the advice catalogue behind each criterion."""

_ATTACK = ("BLAME", "LEGAL", "DEBATE", "CORRECT", "GUILT", "PLEA", "THIRD", "PRESS", "WHY")
_ARGUES = ("DEBATE", "CORRECT", "BLAME", "LEGAL", "THIRD")
_RECEIVES = ("ACK", "THANK", "PARAPHRASE", "ACCEPT", "LIMIT_ACK", "REPAIR")
ASKS = ("ADVICE_ASK", "STRENGTH_ASK", "STEP_ASK", "EXAMPLE_ASK", "WHY")
_REQUESTS = ("ADVICE_ASK", "STRENGTH_ASK", "STEP_ASK")
MOST_REQUESTS = 3


class Mark(BaseModel):
    """One criterion's mark, and the turn (from 1) and words that earned or lost it."""

    model_config = ConfigDict(frozen=True)

    mark: int
    turn: int
    quote: str


def judge(call: Call, card: Card, *, interested: bool | None = None) -> dict[str, Mark]:
    """Mark a call. `interested` is whether the person truly wants a later role there: where they do not, K14 asks for thanks
    alone, and interest that is not meant costs it. An empty call has no marks."""
    view = _View(call, card, interested)
    if not view.turns:
        return {}
    marks = {k: rule(view) for k, rule in _RULES.items()}
    return {k: m for k, m in marks.items() if m is not None}


def score(marks: dict[str, Mark]) -> int:
    """0 to 100: marks got, of those that could be had, rounded half up."""
    if not marks:
        return 0
    return (sum(m.mark for m in marks.values()) * 100 + len(marks)) // (2 * len(marks))


class _View:
    def __init__(self, call: Call, card: Card, interested: bool | None) -> None:
        self.call, self.card, self.interested = call, card, interested
        self.turns = tuple(t for t in call.turns if not t.answer.aside)

    def number(self, played: Played) -> int:
        return next(i for i, t in enumerate(self.call.turns, 1) if t is played)

    def mark(self, mark: int, played: Played, *labels: str) -> Mark:
        return Mark(mark=mark, turn=self.number(played), quote=played.said.quote(*labels))

    def having(self, *labels: str) -> list[Played]:
        return [t for t in self.turns if t.said.has(*labels) or ("INTERRUPT" in labels and t.said.interrupted)]

    def after(self, flag: str) -> Iterator[tuple[Spoken, list[Played]]]:
        """Each of the interviewer's lines with this flag, and the turns that came after it."""
        if flag in self.call.opening.flags:
            yield self.call.opening, list(self.turns)
        for i, played in enumerate(self.turns):
            if flag in played.answer.flags:
                yield played.answer, list(self.turns[i + 1 :])


Rule = Callable[[_View], Mark | None]


def _k1(v: _View) -> Mark | None:
    thanks = v.having("THANK")
    if not thanks:
        return v.mark(0, v.turns[0])
    return v.mark(2 if thanks[0] is v.turns[0] else 1, thanks[0], "THANK")


def _k2(v: _View) -> Mark | None:
    accepts = v.having("ACCEPT")
    if not accepts:
        return v.mark(0, v.turns[0])
    early = accepts[0] is v.turns[0] and accepts[0].said.sentence_of("ACCEPT") < 2
    return v.mark(2 if early else 1, accepts[0], "ACCEPT")


def _k3(v: _View) -> Mark | None:
    checks = v.having("PERMISSION")
    if not checks:
        return v.mark(0, v.turns[0])
    asked = v.having(*ASKS)
    late = asked and v.number(asked[0]) < v.number(checks[0])
    return v.mark(1 if late else 2, checks[0], "PERMISSION")


def _k4(v: _View) -> Mark | None:
    why, advice = v.having("WHY"), v.having("ADVICE_ASK", "STEP_ASK")
    if why:
        return v.mark(1 if advice and len(why) == 1 else 0, why[0], "WHY")
    if advice:
        return v.mark(2, advice[0], "ADVICE_ASK", "STEP_ASK")
    other = v.having("STRENGTH_ASK", "EXAMPLE_ASK", "BOUND", "CANDOUR")
    if other:
        return v.mark(1, other[0], "STRENGTH_ASK", "EXAMPLE_ASK", "BOUND", "CANDOUR")
    return v.mark(0, v.turns[-1])


def _k5(v: _View) -> Mark | None:
    asked = v.having(*ASKS)
    if not asked:
        return None
    piled = [t for t in asked if piles(t)]
    requests = [t for t in v.turns for _ in range(_requests(t))]
    faults = len(piled) + max(0, len(requests) - MOST_REQUESTS)
    if not faults:
        return v.mark(2, asked[0], *ASKS)
    worst = piled[0] if piled else requests[MOST_REQUESTS]
    return v.mark(1 if faults == 1 else 0, worst, "PILE", *ASKS)


def piles(played: Played) -> bool:
    """Whether a turn asks for several things at once."""
    return played.said.has("PILE") or _questions(played) > 1


def _requests(played: Played) -> int:
    """What a turn asks for; two ways of asking in one sentence ("a course, or what else could I do better?") are one."""
    made = [label for label in _REQUESTS if played.said.has(label)]
    return len({played.said.sentence_of(label) if played.said.spans.get(label) else label for label in made})


def _questions(played: Played) -> int:
    """Sentences that ask for different things; a second go at the same thing is one question."""
    said = played.said
    places = {label: said.sentence_of(label) for label in (*ASKS,) if said.has(label) and said.spans.get(label)}
    return len(set(places.values()))


def _k6(v: _View) -> Mark | None:
    cuts = v.having("INTERRUPT")
    if cuts:
        return v.mark(1 if len(cuts) == 1 else 0, cuts[0], "INTERRUPT")
    after = [
        played
        for before, played in zip((v.call.opening, *(t.answer for t in v.turns)), v.turns, strict=False)
        if len(before.parts) > 1
    ]
    # A turn with words in it shows more than a silent one, and one that cost nothing more than an attack.
    shown = next((t for t in after if _worded(t) and not costly(t)), next((t for t in after if _worded(t)), None))
    return v.mark(2, shown or after[0]) if after else None


def costly(played: Played) -> bool:
    """Whether anything in a turn cost openness, or would have, had it not been said before."""
    return any(points < 0 for _, points in played.entries) or negative(played.said.labels)


def _worded(played: Played) -> bool:
    return played.said.manner != "silence"


def _k7(v: _View) -> Mark | None:
    """An attack is a debate by other means: blame, a threat or running others down counts as arguing does (A32, A06)."""
    argued = v.having(*_ARGUES)
    if not argued:
        worded = [t for t in reversed(v.turns) if _worded(t)]
        clean = [t for t in worded if not costly(t)]
        # Calm is shown where it stung; a bare goodbye shows nothing of it.
        stung = (later[0] for _, later in v.after("sting") if later)
        shown = next((t for t in stung if any(t is kept for kept in clean)), None)
        shown = shown or next((t for t in clean if set(t.said.labels) - {"CLOSE", "OTHER"}), None)
        return v.mark(2, shown or next(iter(clean), worded[0] if worded else v.turns[-1]))
    return v.mark(1 if len(argued) == 1 else 0, argued[0], *_ARGUES)


def _k8(v: _View) -> Mark | None:
    """Accurate: it carries the matter of what the interviewer had told by then."""
    if not v.call.told and not any(True for _ in v.after("vague")):
        return None
    heard, told = [v.call.opening.text], list[int]()
    loose: Mark | None = None
    for played in v.turns:
        if played.said.has("PARAPHRASE"):
            if carries(v.card, " ".join(heard), told, played.said):
                return v.mark(2, played, "PARAPHRASE")
            loose = loose or v.mark(1, played, "PARAPHRASE")
        heard.append(played.answer.text)
        told += [fact for fact, _ in played.answer.facts]
    return loose or v.mark(0, _after_first_point(v))


def _after_first_point(v: _View) -> Played:
    """The turn in which something told could first have been taken up."""
    for i, played in enumerate(v.turns[:-1]):
        if played.answer.facts:
            return v.turns[i + 1]
    return v.turns[-1]


def _k9(v: _View) -> Mark | None:
    """Each vague point, said for the first time, wants an example request of its own later on."""
    points: list[list[Played]] = []
    seen: set[str] = set()
    for spoken, later in v.after("vague"):
        if later and not seen.issuperset(spoken.beats):
            points.append(later)
        seen.update(spoken.beats)
    if not points:
        return None
    free = v.having("EXAMPLE_ASK")
    got: list[Played] = []
    for later in points:
        first = next((t for t in free if any(t is x for x in later)), None)
        if first is not None:
            got.append(first)
            free = [t for t in free if t is not first]
    if len(got) == len(points):
        return v.mark(2, got[0], "EXAMPLE_ASK")
    if got:
        return v.mark(1, got[0], "EXAMPLE_ASK")
    return v.mark(0, points[0][0])


def _k10(v: _View) -> Mark | None:
    strength, better = v.having("STRENGTH_ASK"), v.having("ADVICE_ASK")
    if strength and better:
        return v.mark(2, strength[0], "STRENGTH_ASK")
    if strength or better:
        return v.mark(1, (strength or better)[0], "STRENGTH_ASK", "ADVICE_ASK")
    return v.mark(0, v.turns[-1])


def _k11(v: _View) -> Mark | None:
    steps = v.having("STEP_ASK")
    if not steps:
        return v.mark(0, v.turns[-1])
    clean = next((t for t in steps if not t.said.has("PILE", *_ATTACK)), None)
    return v.mark(2, clean, "STEP_ASK") if clean else v.mark(1, steps[0], "STEP_ASK")


def _k12(v: _View) -> Mark | None:
    marks: list[Mark] = []
    for _, later in v.after("sting"):
        if not later:
            continue
        turn = later[0]
        if turn.said.has(*_ATTACK, "SELFDOWN"):
            marks.append(v.mark(0, turn, *_ATTACK, "SELFDOWN"))
        elif turn.said.has(*_RECEIVES):
            marks.append(v.mark(2, turn, *_RECEIVES))
        else:
            marks.append(v.mark(1, turn))
    return _whole(marks)


def _whole(marks: list[Mark]) -> Mark | None:
    """2 where all are, 0 where none earns anything, else partial, shown by the weakest turn."""
    if not marks:
        return None
    worst = min(marks, key=lambda m: m.mark)
    return worst if worst.mark == max(m.mark for m in marks) else worst.model_copy(update={"mark": 1})


def _k13(v: _View) -> Mark | None:
    for _, later in v.after("refusal"):
        if not later:
            return None
        turn = later[0]
        if turn.said.has(*_ATTACK):
            return v.mark(0, turn, *_ATTACK)
        if turn.said.has(*_RECEIVES):
            return v.mark(2, turn, *_RECEIVES)
        return v.mark(1, turn)
    return None


def _k14(v: _View) -> Mark | None:
    close = v.turns[-2:] if len(v.turns) > 1 else v.turns
    last = v.turns[-1]
    if last.said.has("BLAME", "LEGAL", "GUILT", "DEBATE") or v.call.ended == "cold":
        return v.mark(0, last, "BLAME", "LEGAL", "GUILT", "DEBATE")
    thanks = next((t for t in reversed(close) if t.said.has("THANK")), None)
    interest = next((t for t in reversed(close) if t.said.has("INTEREST")), None)
    if v.interested is False:
        if thanks is None:
            return v.mark(0, last)
        return v.mark(1, interest, "INTEREST") if interest else v.mark(2, thanks, "THANK")
    if thanks is not None and interest is not None and len(v.turns) > 1:
        return v.mark(2, interest, "INTEREST")
    found = interest or thanks
    return v.mark(1, found, "INTEREST", "THANK") if found else v.mark(0, last)


_RULES: dict[str, Rule] = {
    "K1": _k1, "K2": _k2, "K3": _k3, "K4": _k4, "K5": _k5, "K6": _k6, "K7": _k7, "K8": _k8, "K9": _k9, "K10": _k10,
    "K11": _k11, "K12": _k12, "K13": _k13, "K14": _k14,
}  # fmt: skip
