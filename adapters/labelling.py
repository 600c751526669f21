"""`comeback label`: the language tasks over JSON Lines, answered one for one and in order.

A line is `{"id", "text"}`; T3 also takes `"previous"` (the interviewer's line before), T5 `"kind"` (notice or account) and
`"now"` (ISO local time of the message). The answers:

- T1, T3: `{"id", "labels": [...], "spans": {"LABEL": [[start, end], ...]}}`
- T2: `{"id", "label", "hedged", "example"}`
- T4: `{"id", "heat", "risk", "viol", "historical_or_third_party"}`
- T5: `{"id", "slots": {"told", "via_recruiter", "stage", "reason", "door", "feedback", "filled", "employer", "role", "person",
  "date", "date_basis"}}`, an empty string for what is not there
- split: `{"id", "propositions": [{"text", "start", "end"}, ...]}`

A line that is no such object gets `{"id": ..., "error": "what to do"}` and the rest goes on. Offsets count characters of the
text as it was given. Each answer is given before the next line is read.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from bot.language.readings import AccountKind, Span

Answer = dict[str, Any]
TASKS = ("T1", "T2", "T3", "T4", "T5", "split")
"""The names that `--task` takes."""


class _Unusable(ValueError):
    """A line that cannot be answered; its words say what to do."""


def _spans(spans: Mapping[str, tuple[Span, ...]]) -> dict[str, list[list[int]]]:
    return {label: [[s.start, s.end] for s in found] for label, found in spans.items()}


def _draft(text: str, _asked: Answer) -> Answer:
    from bot.language.draft import label_draft

    reading = label_draft(text)
    return {"labels": list(reading.labels), "spans": _spans(reading.spans)}


def _feedback(text: str, _asked: Answer) -> Answer:
    from bot.language.feedback import label_proposition

    reading = label_proposition(text)
    return {"label": reading.label, "hedged": reading.hedged, "example": reading.example}


def _move(text: str, asked: Answer) -> Answer:
    from bot.language.moves import label_move

    previous = asked.get("previous")
    if previous is not None and not isinstance(previous, str):
        raise _Unusable('"previous" must be text, the interviewer\'s line before this turn; leave it out where there is none')
    reading = label_move(text, previous or "")
    return {"labels": list(reading.labels), "spans": _spans(reading.spans)}


def _state(text: str, _asked: Answer) -> Answer:
    from bot.language.state import read_state

    reading = read_state(text)
    return {
        "heat": reading.heat,
        "risk": reading.risk,
        "viol": reading.viol,
        "historical_or_third_party": reading.historical_or_third_party,
    }


def _account(text: str, asked: Answer) -> Answer:
    from bot.language.account import read_account

    wanted = asked.get("kind", "account")
    if wanted not in ("notice", "account"):
        raise _Unusable('"kind" must be "notice" (a pasted message) or "account" (the person\'s own telling)')
    kind: AccountKind = "notice" if wanted == "notice" else "account"
    reading = read_account(text, kind, _now(asked.get("now")))
    day = reading.date.value
    return {
        "slots": {
            "told": reading.told.value,
            "via_recruiter": reading.via_recruiter.value,
            "stage": reading.stage.value,
            "reason": [reason.value for reason in reading.reason],
            "door": reading.door.value,
            "feedback": reading.feedback.value,
            "filled": reading.filled.value,
            "employer": reading.employer.value,
            "role": reading.role.value,
            "person": reading.person.value,
            "date": day.isoformat() if day else "",
            "date_basis": reading.date_basis,
        }
    }


def _now(given: object) -> datetime | None:
    if given is None or given == "":
        return None
    try:
        return datetime.fromisoformat(str(given))
    except ValueError:
        raise _Unusable('"now" must be an ISO date and time, such as "2026-03-03T14:30"') from None


def _split(text: str, _asked: Answer) -> Answer:
    from bot.language.splitting import split_feedback

    return {"propositions": [{"text": p.text, "start": p.span.start, "end": p.span.end} for p in split_feedback(text)]}


# A label's module, with the model that it loads, is imported by the first line that needs it.
_READERS: dict[str, Callable[[str, Answer], Answer]] = {
    "T1": _draft,
    "T2": _feedback,
    "T3": _move,
    "T4": _state,
    "T5": _account,
    "split": _split,
}


def run(task: str, lines: Iterable[str]) -> Iterator[str]:
    """One line of JSON for each line of JSON, as they come. Empty lines are passed over.

    Raises `ValueError` for a task that is none of `TASKS`, before the first line is read."""
    reader = _READERS.get(task if task == "split" else task.upper())
    if reader is None:
        raise ValueError(f"no task {task!r}; there are {', '.join(TASKS)}")
    return _answers(reader, lines)


def _answers(reader: Callable[[str, Answer], Answer], lines: Iterable[str]) -> Iterator[str]:
    first = True
    for line in lines:
        # A byte order mark at the head of the stream is no part of the first object.
        kept = line.removeprefix("\ufeff") if first else line
        first = False
        if kept.strip():
            # Half a surrogate pair in the input is no valid UTF-8 on the way out: then the answer is in ASCII.
            answer = _answer(reader, kept)
            made = json.dumps(answer, ensure_ascii=False)
            yield made if made.isascii() or _encodes(made) else json.dumps(answer)


def _encodes(made: str) -> bool:
    try:
        made.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _answer(reader: Callable[[str, Answer], Answer], line: str) -> Answer:
    try:
        asked = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        where = f" ({error.msg} at column {error.colno})" if isinstance(error, json.JSONDecodeError) else ""
        return {"id": None, "error": f"not JSON{where}; write one object a line"}
    if not isinstance(asked, dict):
        return {"id": None, "error": 'not an object; write {"id": ..., "text": "..."}'}
    name = asked.get("id")
    if "id" not in asked:
        return {"id": None, "error": 'no "id"; write {"id": ..., "text": "..."}'}
    text = asked.get("text")
    if not isinstance(text, str):
        return {"id": name, "error": 'no "text"; write {"id": ..., "text": "..."} with the text as a string'}
    try:
        return {"id": name, **reader(text, asked)}
    except _Unusable as wrong:
        return {"id": name, "error": str(wrong)}


__all__ = ["TASKS", "run"]
