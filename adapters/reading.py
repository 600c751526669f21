"""`comeback read`: what is understood of a text, line by line, each with the words that carry it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, Literal

from bot import pages
from bot.language.readings import SURE, Slot, Span
from bot.understanding import language

Kind = Literal["account", "notice", "draft", "reply"]


def report(text: str, kind: str, now: datetime) -> Iterator[str]:
    """Lines for a person to read. Never fails for a text; an empty one gives one line that says so."""
    if not text.strip():
        yield "nothing to read: give a text on standard input, or a file"
        return
    reader = language(pages.folder("advice"))
    state = reader.state(text)
    flags = [name for name, on in (("violence", state.viol), ("past or someone else", state.historical_or_third_party)) if on]
    yield _line("state", " ".join([state.heat, state.risk, *flags]), [s for spans in state.cues.values() for s in spans], text)
    match kind:
        case "draft":
            found = reader.draft(text)
            yield from _labels(found.labels, found.spans, text)
        case "reply":
            for point in reader.split(text):
                sort = reader.feedback(point.text)
                flags = [name for name, on in (("hedged", sort.hedged), ("example", sort.example)) if on]
                cue = [] if sort.cue is None else [sort.cue]
                yield _line(sort.label, " ".join([*flags, _sure(sort.sure)]).strip(), cue, point.text) + f"   <- {point.text}"
        case _:
            account = reader.account(text, "notice" if kind == "notice" else "account", now)
            yield from _slots(account, text)
            yield from _slots(reader.more(text), text)


def _slots(reading: Any, text: str) -> Iterator[str]:
    for name in reading.__dataclass_fields__:
        value = getattr(reading, name)
        for slot in value if isinstance(value, tuple) else (value,):
            if isinstance(slot, Slot):
                if slot.value in ("", "unknown", "none", None, False, ()):
                    continue
                shown = ", ".join(map(str, slot.value)) if isinstance(slot.value, tuple) else str(slot.value)
                yield _line(name, f"{shown} {_sure(slot.sure)}".strip(), [slot.span] if slot.span else [], text)


def _labels(labels: Iterable[str], spans: Mapping[str, tuple[Span, ...]], text: str) -> Iterator[str]:
    for label in labels:
        yield _line(label, "", spans.get(label, ()), text)


def _line(name: str, value: str, spans: Iterable[Span], text: str) -> str:
    words = "; ".join(f'"{" ".join(text[s.start : s.end].split())[:60]}"' for s in spans)
    return f"{name:<14}{value:<28}{words}".rstrip()


def _sure(sure: float) -> str:
    return "" if sure >= SURE else "(would ask)"
