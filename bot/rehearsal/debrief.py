"""What a call leaves behind: score, the curve, three quotes, one keep, one change, what was missed and the move that opens it.

Everything is a value with turn numbers and quotes; the words around them are on the pages.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from bot.late import late
from bot.rehearsal.call import Call, Ended
from bot.rehearsal.cards import Card, Fact
from bot.rehearsal.openness import POINTS
from bot.rehearsal.rubric import ASKS, Mark, costly, judge, piles, score

_KEEP_FIRST = ("K12", "K9", "K8", "K13", "K2", "K7", "K10", "K11", "K1", "K14", "K4", "K3", "K5", "K6")
_CHANGE_FIRST = ("K7", "K12", "K13", "K4", "K9", "K6", "K2", "K1", "K8", "K10", "K11", "K5", "K14", "K3")
_ONLY_LEFT_OUT = ("K4", "K5", "K6", "K7")
"""Full marks for what was not done: of a turn that attacks ("You let them finish") they are no praise."""
MOST_QUOTES = 3
TURNED = 4
"""What a turn must have moved openness for it to be one "where it turned": the smallest row of the table."""


class Missed(BaseModel):
    """A fact that was not told: the openness it needed, how far the call came, its words, and the move that opens it.
    `replay` is the turn from which to try again: the one that cost most, else the first whose answer held it back."""

    model_config = ConfigDict(frozen=True)

    at: int
    peak: float
    text: str
    move: str
    replay: int


class Point(BaseModel):
    """One criterion to keep or to change, with the turn and words that show it."""

    model_config = ConfigDict(frozen=True)

    criterion: str
    turn: int
    quote: str


class Quote(BaseModel):
    """A turn worth looking at again: its words and what it did to openness."""

    model_config = ConfigDict(frozen=True)

    turn: int
    quote: str
    change: float


class Debrief(BaseModel):
    """A call looked back on. `curve` begins with openness before the first turn; `keep` or `change` is missing where no
    criterion earns full marks, or none loses any."""

    model_config = ConfigDict(frozen=True)

    persona: str
    level: int
    score: int
    rubric: dict[str, Mark]
    curve: tuple[float, ...]
    facts: tuple[int, ...]
    missed: tuple[Missed, ...]
    keep: Point | None
    change: Point | None
    quotes: tuple[Quote, ...]
    ended: Ended


def debrief(call: Call, card: Card, *, interested: bool | None = None) -> Debrief:
    """Look back on a call, over or not."""
    marks = judge(call, card, interested=interested)
    clean = {k: m for k, m in marks.items() if not costly(call.turns[m.turn - 1])}
    done = {k: m for k, m in marks.items() if k not in _ONLY_LEFT_OUT}
    keep = _point(clean, _KEEP_FIRST, (2,), worded=True) or _point(done, _KEEP_FIRST, (2,), worded=True)
    change = _change(call, marks, keep)
    return Debrief(
        persona=card.id,
        level=card.level,
        score=score(marks),
        rubric=marks,
        curve=curve(call, card),
        facts=tuple(sorted(call.told)),
        missed=tuple(_missed(call, card, fact) for fact in card.facts if fact.at not in call.told),
        keep=keep,
        change=change,
        quotes=_quotes(call, marks),
        ended=call.ended,
    )


def change_kind(call: Call, change: Point) -> str:
    """Which plan fits what is to be changed: the criterion's own, or that of another way of losing it. "sharp" where it was
    a hard word more than an argument, "many" where each question stood alone, "unasked" where nothing was asked and no why,
    "loose" where it was said back, and not as it was told."""
    said = call.turns[change.turn - 1].said
    if change.criterion == "K7" and said.has("BLAME", "LEGAL", "THIRD"):
        return "sharp"
    if change.criterion == "K5" and not piles(call.turns[change.turn - 1]):
        return "many"
    if change.criterion == "K4" and not any(turn.said.has(*ASKS) for turn in call.turns):
        return "unasked"
    if change.criterion == "K8" and said.has("PARAPHRASE"):
        return "loose"
    return change.criterion.lower()


def curve(call: Call, card: Card) -> tuple[float, ...]:
    """Openness before the first turn and after each."""
    return (card.start, *(t.openness for t in call.turns))


def opening_move(card: Card, fact: Fact, call: Call) -> str:
    """The move that would have opened a fact: what it answers, where openness sufficed; else the persona's own trigger, or
    the strongest row not yet made."""
    if max(curve(call, card)) >= fact.at:
        return next((m for m in fact.asked if m not in call.made), fact.asked[0])
    ways = [m for m in card.opens if m not in call.made]
    ways += sorted((m for m, p in POINTS.items() if p > 0 and m not in call.made), key=lambda m: -POINTS[m])
    return ways[0] if ways else card.opens[0]


def _missed(call: Call, card: Card, fact: Fact) -> Missed:
    path = curve(call, card)
    drops = [(path[i + 1] - path[i], i + 1) for i in range(len(call.turns))]
    worst = min(drops, default=(0.0, 1))
    held = next((i for i, t in enumerate(call.turns, 1) if {"deflect", "dry"} & set(t.answer.beats)), len(call.turns) or 1)
    return Missed(
        at=fact.at,
        peak=max(path),
        text=" ".join(card.wording(fact.beat, call.seed, 0)),
        move=opening_move(card, fact, call),
        replay=worst[1] if worst[0] < 0 else held,
    )


def _point(
    marks: dict[str, Mark], order: tuple[str, ...], wanted: tuple[int, ...], *, worded: bool = False, but: int = 0
) -> Point | None:
    """The first criterion with one of these marks; with words to show, where that is asked, and of another turn than `but`."""
    for mark in wanted:
        for criterion in order:
            m = marks.get(criterion)
            if m is None or m.mark != mark or (worded and not _WORD.search(m.quote)) or m.turn == but:
                continue
            return Point(criterion=criterion, turn=m.turn, quote=m.quote)
    return None


_WORD = late(r"\w")


def _change(call: Call, marks: dict[str, Mark], keep: Point | None) -> Point | None:
    """What to change. Where what was said cost something, that comes before what was only left out; a turn that has something
    to be kept is not shown as the one to change."""
    kept = keep.turn if keep else 0
    argued = marks.get("K7")
    if argued is not None and argued.mark < 2 and argued.turn != kept:
        return Point(criterion="K7", turn=argued.turn, quote=argued.quote)
    found = _point(marks, _CHANGE_FIRST, (0, 1))
    if found is None or (found.turn != kept and _WORD.search(found.quote)):
        return found
    weight = (marks[found.criterion].mark,)
    # The same fault weighs the same without words; another sentence shows another fault of the same weight better.
    return _point(marks, _CHANGE_FIRST, weight, worded=True, but=kept) or found.model_copy(update={"quote": ""})


def _quotes(call: Call, marks: dict[str, Mark]) -> tuple[Quote, ...]:
    """At most three turns in which something turned: the one that gained most, the one that lost most, and the weakest mark's,
    in the call's order. Where hardly anything moved, the one that moved most stands for all."""
    if not call.turns:
        return ()
    gains = [sum(points for _, points in t.entries) for t in call.turns]
    gains = [gain if _WORD.search(t.said.text) else 0.0 for gain, t in zip(gains, call.turns, strict=True)]
    picks: list[int] = []
    best = max(range(len(gains)), key=lambda i: (gains[i], -i))
    worst = min(range(len(gains)), key=lambda i: (gains[i], i))
    if gains[best] > 0:
        picks.append(best)
    if gains[worst] < 0:
        picks.append(worst)
    picks += [m.turn - 1 for k in _CHANGE_FIRST if (m := marks.get(k)) is not None and m.mark < 2 and _WORD.search(m.quote)]
    turned = [i for i in dict.fromkeys(picks) if abs(gains[i]) >= TURNED] or [i for i in picks[:1] if gains[i]]
    chosen = sorted(turned[:MOST_QUOTES])
    labels = {i: max(call.turns[i].entries, key=lambda e: abs(e[1]), default=("", 0.0))[0] for i in chosen}
    return tuple(Quote(turn=i + 1, quote=call.turns[i].said.quote(labels[i]), change=gains[i]) for i in chosen)


BARS = "▁▂▃▄▅▆▇█"


def drawn(path: tuple[float, ...], height: int = 5) -> tuple[str, ...]:
    """The curve as lines of text: a scale of 0 to 100 down the left, one column a turn, the turn numbers below."""
    lines = []
    for row in range(height, 0, -1):
        low, step = (row - 1) * 100 / height, 100 / height
        cells = "".join(_cell(value, low, step) for value in path)
        scale = {height: "100", 1: "  0"}.get(row, "   ")
        lines.append(f"{scale} │{cells}".rstrip())
    lines.append("    └" + "───" * len(path))
    lines.append("     " + "".join(f"{i:>2} " for i in range(len(path))).rstrip())
    return tuple(lines)


def _cell(value: float, low: float, step: float) -> str:
    fill = (value - low) / step
    if fill <= 0:
        return "   "
    return " " + (BARS[-1] if fill >= 1 else BARS[int(fill * len(BARS))]) * 2
