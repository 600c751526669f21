"""T5 measured: each slot against its gold value, the reasons as micro-F1, by voice and by kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from bot.language.account import read_account, stretch
from bot.language.account.deep import REASONS
from bot.language.model import Head, features
from bot.language.readings import AccountReading
from bot.language.windows import cut, tokens
from tests.language.learn import train_head
from tests.language.tasks import Report, Row, Table, f1, load

SLOTS = ("told", "via_recruiter", "stage", "reason", "door", "feedback", "filled", "employer", "role", "person", "date",
         "date_basis")  # fmt: skip
CLOSED = ("told", "stage", "door", "feedback", "filled")
AIMS = {"told": 0.92, "stage": 0.82, "reason": 0.82, "door": 0.82, "feedback": 0.85, "filled": 0.92, "employer": 0.85,
        "role": 0.78, "person": 0.80, "date": 0.88}  # fmt: skip


def slots(reading: AccountReading) -> dict[str, Any]:
    """A reading as the values that `comeback label --task T5` prints."""
    day = reading.date.value
    return {
        "told": reading.told.value,
        "via_recruiter": reading.via_recruiter.value,
        "stage": reading.stage.value,
        "reason": [r.value for r in reading.reason],
        "door": reading.door.value,
        "feedback": reading.feedback.value,
        "filled": reading.filled.value,
        "employer": reading.employer.value,
        "role": reading.role.value,
        "person": reading.person.value,
        "date": day.isoformat() if day else "",
        "date_basis": reading.date_basis,
    }


def gold(row: Row) -> dict[str, Any]:
    """The gold values of a row, whether they stand beside the text or under "slots"."""
    values: dict[str, Any] = row.get("slots", row)
    return values


def read(row: Row) -> dict[str, Any]:
    """What the reader makes of a row."""
    now = row.get("now")
    return slots(read_account(row["text"], row["kind"], datetime.fromisoformat(now) if now else None))


def same(slot: str, true: Any, given: Any) -> bool:
    """Whether a value counts as right: names regardless of case, article and full stops, all else exactly."""
    if slot in ("employer", "role", "person"):
        return _name(str(true)) == _name(str(given))
    if slot == "reason":
        return set(true) == set(given)
    return bool(true == given)


def _name(value: str) -> str:
    return re.sub(r"^(?:the|a|an) |[^\w& ]", "", value.replace("\u2019", "'").lower()).strip()


SLOT_LABELS = {
    "door": ("specific", "generic", "closed"),
    "feedback": ("offered", "on_request", "refused"),
    "filled": ("yes", "no"),
    "stage": ("application", "screen", "test", "interview", "final"),
    "told": ("in_interview", "call", "voicemail", "email", "letter", "portal_or_text", "silence"),
}
SLOT_NAMES = tuple(f"{slot}: {value}" for slot, values in SLOT_LABELS.items() for value in values)
Line = tuple[str, list[str], str]
"""A stretch in lower case, its labels, and the text that it is from."""


def _reasons(row: Row) -> list[str]:
    return [r for r in gold(row)["reason"] if r != "none"]


def _slots(row: Row) -> list[str]:
    values = gold(row)
    return [f"{slot}: {values[slot]}" for slot, known in SLOT_LABELS.items() if values.get(slot) in known]


def whole_texts() -> list[Row]:
    """The whole texts of the training part."""
    return load("train", "T5") + load("train", "T5-whole")


TAUGHT = (12, 6)
"""Windows that are learnt from: between the two sizes that are read."""


def stretches(row: Row) -> list[tuple[str, tuple[int, int]]]:
    """The windows of a text as the reader cuts them, and their first and last word."""
    low, bounds, first, last = stretch(row["text"], row["kind"])
    _, places, parts = tokens(low, bounds, first, last)
    return [(low[places[a][0] : places[b - 1][1]], (a, b)) for a, b in cut(parts, TAUGHT) if b - a >= 3]


def _fit(lines: Sequence[Line], labels: Sequence[str], penalty: float, validate: int) -> tuple[Head, Any]:
    return train_head(
        [features(text) for text, _, _ in lines], [found for _, found, _ in lines], labels, penalty=penalty,
        groups=[at for *_, at in lines], validate=validate,
    )  # fmt: skip


def learn(
    lines: Sequence[Line], texts: Sequence[Row], of: Callable[[Row], list[str]], labels: Sequence[str], penalty: float = 1.0
) -> tuple[Head, list[Line], Any]:
    """A head from single lines and from whole texts, of which only the whole is labelled: a first head, from the lines and from
    the texts without a label, says which window of a text bears each of its labels; windows that overlap it are left out."""
    pieces = [(row, stretches(row), of(row)) for row in texts]
    known = [(part, found, row["id"]) for row, parts, found in pieces for part, _ in parts if not found or len(parts) == 1]
    first, _ = _fit([*lines, *known], labels, penalty, 0)
    more: list[Line] = []
    for row, parts, found in pieces:
        if not parts:
            continue
        chances = first.many([features(part) for part, _ in parts])
        bearers: dict[int, list[str]] = {}
        for label in found:
            bearers.setdefault(int(chances[:, list(labels).index(label)].argmax()), []).append(label)
        for at, (part, (a, b)) in enumerate(parts):
            near = any(a < parts[n][1][1] and parts[n][1][0] < b for n in bearers)
            if at in bearers or not near:
                more.append((part, bearers.get(at, []), row["id"]))
    made, chance = _fit([*lines, *more], labels, penalty, 5)
    return made, [*lines, *more], chance


_GROUND = re.compile(
    r"\b(?:because|cos|said|says|told|reason|they (?:want|need|felt|thought)|experience|skill|reject\w*|turned (?:me )?down|"
    r"job|role|post)\b",
    re.I,
)


def beside() -> list[Line]:
    """Lines of other tasks that give no ground: praise and refusals of T2, and what people write of how they feel (T4) where
    nothing in it could be one."""
    found: list[Line] = [(r["text"].lower(), [], r["id"]) for r in load("train", "T2") if r["label"] in ("PRAISE", "REFUSAL")]
    for row in load("train", "T4")[::2]:
        if row["risk"] == "R0" and not _GROUND.search(row["text"]):
            found += [(part, [], row["id"]) for part, _ in stretches({"text": row["text"], "kind": "account"})]
    return found


def single_lines() -> tuple[list[Line], list[Line]]:
    """The single lines with their reasons, and those of which the other slots are known as well."""
    lines = load("train", "T5-lines")
    why: list[Line] = [(r["text"].lower(), list(r["reason"]), r["id"]) for r in load("train", "T5-reasons") + lines]
    return why + beside(), [(r["text"].lower(), _slots(r), r["id"]) for r in lines]


def train() -> list[str]:
    """The heads for reasons and for the other slots, read window by window."""
    why, rest = single_lines()
    told = []
    for name, lines, of, labels in (("t5_reason", why, _reasons, REASONS), ("t5_slots", rest, _slots, SLOT_NAMES)):
        made, used, chance = learn(lines, whole_texts(), of, labels)
        made.save(name)
        right = given = true = 0
        for line, (_, found, _) in zip(chance, used, strict=True):
            here = {label for label, c, least in zip(labels, line, made.thresholds, strict=True) if c >= least}
            right, given, true = right + len(here & set(found)), given + len(here), true + len(found)
        told.append(f"{name}: {len(used)} windows, micro-F1 {f1(right, given, true):.3f} in cross-validation")
    return told


def measure(texts: Sequence[Row]) -> Report:
    """Accuracy of each slot, micro-F1 for the reasons."""
    truth = [gold(row) for row in texts]
    given = [read(row) for row in texts]

    def figure(slot: str, which: Sequence[int]) -> float:
        if slot == "reason":
            right = sum(len(set(truth[i][slot]) & set(given[i][slot])) for i in which)
            return f1(right, sum(len(set(given[i][slot])) for i in which), sum(len(set(truth[i][slot])) for i in which))
        return sum(same(slot, truth[i][slot], given[i][slot]) for i in which) / max(1, len(which))

    known = [s for s in SLOTS if texts and all(s in row for row in truth)]
    everything = range(len(texts))
    tables = [
        Table("By slot", ("slot", "must reach", "measured"), tuple(
            (s, f"{AIMS[s]:.2f}" if s in AIMS else "-", f"{figure(s, everything):.3f}") for s in known)),
    ]  # fmt: skip
    groups: dict[str, list[int]] = {}
    for i, row in enumerate(texts):
        for name in (f"kind: {row['kind']}", f"voice: {row.get('voice', '-')}", f"hard: {bool(row.get('hard'))}"):
            groups.setdefault(name, []).append(i)
    tables.append(
        Table(
            "By kind, voice and hardness",
            ("part", "texts", *known),
            tuple((name, str(len(which)), *(f"{figure(s, which):.2f}" for s in known)) for name, which in sorted(groups.items())),
        )
    )
    for slot in CLOSED:
        wrong = Counter((t[slot], g[slot]) for t, g in zip(truth, given, strict=True) if t[slot] != g[slot])
        tables.append(
            Table(f"Confusion: {slot}", ("gold", "given", "texts"), tuple((t, g, str(n)) for (t, g), n in wrong.most_common(12)))
        )
    missed: Counter[str] = Counter()
    extra: Counter[str] = Counter()
    for t, g in zip(truth, given, strict=True):
        missed.update(set(t["reason"]) - set(g["reason"]))
        extra.update(set(g["reason"]) - set(t["reason"]))
    tables.append(
        Table(
            "Confusion: reason",
            ("reason", "missed", "given in error"),
            tuple((r, str(missed[r]), str(extra[r])) for r in sorted(set(missed) | set(extra))),
        )
    )
    return Report("T5 account", len(texts), {s: figure(s, everything) for s in known}, tuple(tables))
