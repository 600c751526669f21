"""Everything that is kept about a person, as Markdown to read and as JSON to use."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from bot.records import Record
from bot.wording import Wording

Line = tuple[datetime, str, str]


def export(records: Iterable[Record], transcript: Sequence[Line], wording: Wording, now: datetime) -> tuple[tuple[str, str], ...]:
    """The two files: (name, text) each."""
    kept = sorted(records, key=lambda r: (r.record, r.id))
    plain = {
        "made": now.isoformat(),
        "records": [r.model_dump(mode="json") for r in kept],
        "transcript": [{"at": at.isoformat(), "who": who, "text": text} for at, who, text in transcript],
    }
    return (
        ("comeback-export.md", _markdown(kept, transcript, wording, now)),
        ("comeback-export.json", json.dumps(plain, ensure_ascii=False, indent=1)),
    )


def _markdown(records: Sequence[Record], transcript: Sequence[Line], wording: Wording, now: datetime) -> str:
    out = [f"# {wording.line('export.title', {})}", "", wording.line("export.about", {"at": now}), ""]
    kinds: dict[str, list[Record]] = {}
    for record in records:
        kinds.setdefault(record.record, []).append(record)
    for kind, some in kinds.items():
        out += [f"## {wording.line(f'export.{kind}', {})}", ""]
        for record in some:
            out += [f"### {record.id}", "", *_fields(record.model_dump(mode="json")), ""]
    out += [f"## {wording.line('export.transcript', {})}", ""]
    for at, who, text in transcript:
        out += [f"**{wording.line(f'export.{who}', {})}**, {at:%Y-%m-%d %H:%M} UTC", "", text, ""]
    return "\n".join(out)


def _fields(plain: dict[str, Any]) -> list[str]:
    rows = []
    for name, value in plain.items():
        if name in ("record", "id") or value in (None, "", [], {}, ()):
            continue
        shown = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        shown = shown.replace("\n", "\n  ")
        rows.append(f"- {name.replace('_', ' ')}: {shown}")
    return rows
