"""The reading of a text's state: rules first, then the head, which may only raise."""

# ruff: noqa: E501  (one rule stays on one line: a broken pattern is harder to read than a long one)

from __future__ import annotations

from bot.language.normal import Normal, anchors, normalise
from bot.language.readings import Heat, Risk, Span, StateReading
from bot.language.state.head import (
    AGREE,
    BRIEF,
    BY_HEAD,
    BY_RULES,
    FEW,
    FIGURED,
    GRAVE,
    LEAST,
    NO_CHANCE,
    OTHERS_WORDS,
    RAISE,
    RAISE_GRAVE,
    RAISE_OTHER,
    THREAT,
    Score,
    probabilities,
)
from bot.language.state.heat import ABUSE, ANGER, ANXIETY, CALM, FLOOD, IMPULSE, REVENGE, SAD, SHAME, SOFT, read_heat
from bot.language.state.reader import FIGURE, TOLD_OF, Reader, sentence_around
from bot.language.state.rules import ALWAYS, BY_WORD, rule_name, spans_of
from bot.language.state.violence import VIOLENT, VIOLENT_ALWAYS, threats


def rule_words() -> dict[str, list[list[str]]]:
    """The words that call up each rule, worked out anew: what training stores and a test compares with what is stored."""
    rules = [rule for by_word, always in ((BY_WORD, ALWAYS), (VIOLENT, VIOLENT_ALWAYS)) for rule in (*always, *(r for rules in by_word.values() for r in rules))]
    sources = {rule.source for rule in rules} | {gate.source for gate in _GATES}
    return {rule_name(source): [sorted(words) for words in anchors(source)] for source in sorted(sources, key=rule_name)}

_HEATS: tuple[Heat, ...] = ("H0", "H1", "H2", "H3")
_RISKS: tuple[Risk, ...] = ("R0", "R1", "R2", "R3")
_GATES = (ABUSE, REVENGE, IMPULSE, FLOOD, ANGER, SHAME, ANXIETY, SAD, SOFT, CALM)


def _raised(normal: Normal, sure: int, hinted: int, other: bool, chances: Score) -> int:
    """The level when rules found `sure` and hints `hinted`, after the head has been heard: never lower than `sure`.

    Where the text tells of somebody else or of long ago, or in a clear idiom (`other`), the head must be surer."""
    if sure >= 3 or (sure >= 2 and hinted <= sure) or len(normal.words) < 2:
        return max(sure, hinted)
    grave = not GRAVE.isdisjoint(normal.words)
    if not sure and not hinted and len(normal.words) < (4 if grave else FEW):
        return 0
    least, likely, plan = chances[:3]
    if least >= AGREE[hinted] or (hinted == 3 and plan >= 0.3):
        sure = max(sure, hinted)
    enough = RAISE_OTHER if other or (not grave and len(normal.words) < BRIEF) else RAISE_GRAVE if grave else RAISE
    if sure == 0 and least < enough:
        return 0
    if sure >= 2:
        return sure
    if plan >= 0.5:
        return 3
    return max(sure, 2 if likely >= (0.5 if sure == 0 else 0.9) else 1)



def warm() -> None:
    """Compile every rule and load the head, so that the first messages cost as little as the later ones; for a thread at start.

    Without it a rule is compiled when one of its words first turns up, which makes the first messages some 20 ms slower.
    Calling it twice, or while texts are being read, does no harm.
    """
    for by_word, always in ((BY_WORD, ALWAYS), (VIOLENT, VIOLENT_ALWAYS)):
        for rule in {id(rule): rule for rules in (*by_word.values(), always) for rule in rules}.values():
            rule.ready()
    read_state("They said no, and I am sad about it.")



def read_state(text: str) -> StateReading:
    """Heat, risk and violence of `text`: the highest level that the writer states of themself, now.

    Never raises, for any string. Linear in the length of the text.
    """
    normal = normalise(text)
    reader = Reader(normal)
    found = list(reader.found())
    hinted = max((f.level for f in found if f.hint), default=0)
    violent = threats(normal)
    other = reader.other or (not OTHERS_WORDS.isdisjoint(normal.words) and bool(TOLD_OF.search(normal.text)))
    judge = len(normal.words) >= LEAST
    figures = [m.span() for m in FIGURE.finditer(normal.text)] if not FIGURED.isdisjoint(normal.words) else []
    # "rather die than ..." is often meant, so the head hears it
    silent = [span for span in (*reader.dropped, *figures) if not normal.text.startswith(("rather", "soner"), span[0])]
    chances = NO_CHANCE
    if judge:
        chances = probabilities(
            normal,
            [normal.text[slice(*sentence_around(normal.text, f.start, f.end))] for f in found[:8] if f.hint],
            [] if found else silent,
        )
    risk = _raised(
        normal,
        max((f.level for f in found if not f.hint), default=0),
        hinted,
        other or bool(violent) or reader.idiom or bool(figures),
        chances,
    )
    threat = bool(violent) or (chances[3] >= THREAT and not other and len(normal.words) >= FEW)
    heat, _ = read_heat(normal, bool(violent))
    if len(normal.words) >= FEW and (heat or not CALM.opens(normal.vocabulary)):
        heat = min(3, int(BY_RULES * heat + BY_HEAD * sum(chances[4:]) + 0.5))
    cues: dict[str, tuple[Span, ...]] = {}
    if risk:
        top = max((f.level for f in found if f.level <= risk), default=0)
        spans = tuple(normal.original(f.start, f.end) for f in found if f.level == top)[:6]
        cues[_RISKS[risk]] = spans or (normal.original(0, len(normal.text)),)
    if threat:
        cues["VIOL"] = spans_of(normal, violent) or (normal.original(0, len(normal.text)),)
    return StateReading(
        heat=_HEATS[heat],
        risk=_RISKS[risk],
        viol=threat,
        historical_or_third_party=other and not risk,
        cues=cues,
    )

