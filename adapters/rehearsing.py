"""`comeback rehearse`: a call played from lines of text, one candidate turn a line, the same every time.

Each line gives one JSON object `{"turn", "interviewer", "moves", "openness", "facts", "ended"}`: `facts` are the thresholds
of all facts told so far, `ended` is true once the call is over (later lines are not turns any more and are passed over). At
the end comes `{"debrief": {...}}`. An empty line is a silence; a line that begins with `--` (or with `/interrupt `) cuts in
after the first piece of what the interviewer was saying. The interviewer's first words are in the debrief as `opening`;
without JSON they are printed first.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from adapters.house import settle
from bot.flows._calling import CUT
from bot.rehearsal.call import Call, Spoken, begin, moves_of, say
from bot.rehearsal.cards import Card
from bot.rehearsal.debrief import Debrief, Point, change_kind, debrief, drawn
from bot.rehearsal.library import cards, model, phrase
from bot.rehearsal.moves import LabelMove

INTERRUPT = "/interrupt "


class UnknownPersonaError(ValueError):
    """No page has this persona; the message lists those that there are."""


def persona(name: str) -> Card:
    """The card of that name, in either case. Raises UnknownPersonaError."""
    found = {k.lower(): card for k, card in cards().items() if k != "own"}
    try:
        return found[name.strip().lower()]
    except KeyError:
        known = ", ".join(card.id for card in found.values())
        raise UnknownPersonaError(f"there is no persona {name!r}; choose one of {known}") from None


def run(name: str, seed: int, lines: Iterable[str], *, as_json: bool) -> Iterator[str]:
    """What the command prints, for a persona by name and the offline labeller. Raises UnknownPersonaError."""
    card, label_move = persona(name), ready()
    return (rehearse if as_json else rehearse_plain)(lines, card, seed, label_move)


def ready() -> LabelMove:
    """The offline labeller, warm: data loaded and the model calls read, so that the first turn costs no more than the others."""
    from bot.language.moves import label_move

    for name in ("good", "bad"):
        for watched in model(name).turns:
            label_move(watched.said.text, "")
    settle()
    return label_move


def rehearse(lines: Iterable[str], card: Card, seed: int, label_move: LabelMove) -> Iterator[str]:
    """JSON for each turn, and for the debrief at the end. Deterministic, byte for byte."""
    call = begin(card, seed)
    for line in lines:
        if call.ended:
            break
        call = _turn(card, call, line, label_move)
        played = call.turns[-1]
        yield _json(
            {
                "turn": call.turn,
                "interviewer": spoken(played.answer),
                "moves": list(moves_of(played)),
                "openness": _number(played.openness),
                "facts": sorted(call.told),
                "ended": bool(call.ended),
            }
        )
    yield _json({"debrief": report(debrief(call, card), call)})


def rehearse_plain(lines: Iterable[str], card: Card, seed: int, label_move: LabelMove) -> Iterator[str]:
    """The same for reading: the interviewer's lines, then score and curve."""
    call = begin(card, seed)
    yield f"{card.name}: {spoken(call.opening)}"
    for line in lines:
        if call.ended:
            break
        call = _turn(card, call, line, label_move)
        yield f"{card.name}: {spoken(call.last)}"
    found = debrief(call, card)
    yield ""
    yield f"{found.score} / 100"
    yield from drawn(found.curve)


def _turn(card: Card, call: Call, line: str, label_move: LabelMove) -> Call:
    text = line.rstrip("\r\n")
    mark = next((mark for mark in (INTERRUPT, CUT) if text.startswith(mark) and len(text) > len(mark)), "")
    return say(card, call, text.removeprefix(mark).lstrip() if mark else text, label_move, interrupted=bool(mark))


def spoken(line: Spoken) -> str:
    """What the interviewer says, or the coach's aside in their place."""
    return phrase(f"rehearsal.aside_{line.aside}") if line.aside else line.text


def report(found: Debrief, call: Call) -> dict[str, Any]:
    """The debrief as plain data, with the coach's words for what to keep and to change."""
    return {
        "score": found.score,
        "rubric": {k: m.model_dump() for k, m in found.rubric.items()},
        "missed": [
            {
                "fact": m.at,
                "text": m.text,
                "move": m.move,
                "say": phrase(f"rehearsal.move_{m.move.lower()}"),
                "replay": m.replay,
            }
            for m in found.missed
        ],
        "keep": _point(found.keep, f"keep_{found.keep.criterion.lower()}" if found.keep else ""),
        "change": _point(found.change, f"change_{change_kind(call, found.change)}" if found.change else ""),
        "quotes": [{"turn": q.turn, "quote": q.quote, "change": _number(q.change)} for q in found.quotes],
        "openness": [_number(v) for v in found.curve],
        "facts": list(found.facts),
        "persona": found.persona,
        "seed": call.seed,
        "opening": spoken(call.opening),
        "ended": found.ended,
    }


def _point(point: Point | None, words: str) -> dict[str, Any] | None:
    return None if point is None else {**point.model_dump(), "say": phrase(f"rehearsal.{words}")}


def _number(value: float) -> int | float:
    return int(value) if value == int(value) else value


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)
