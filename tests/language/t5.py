"""T5 measured: each slot against its gold value, the reasons as micro-F1, by voice and by kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.language.account import read_account, sentences
from bot.language.model import features
from bot.language.readings import AccountReading
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


REASONS = ("generic_fit", "stronger_candidate", "experience", "skill", "behaviour", "internal", "cancelled_or_frozen",
           "eligibility", "pay_location_or_availability", "other")  # fmt: skip


def _lines() -> list[tuple[str, list[str], str]]:
    """Sentences with their reasons and the text that they are from: those of `train/T5-reasons.jsonl`, every sentence of a
    whole text that gives no reason, and each whole text that is one sentence."""
    rows = [(r["text"].lower(), list(r["reason"]), r["id"]) for r in load("train", "T5-reasons")]
    for row in load("train", "T5"):
        why = [r for r in gold(row)["reason"] if r != "none"]
        parts = [row["text"][s.start : s.end].strip().lower() for s in sentences(row["text"])]
        if not why or len(parts) == 1:
            rows += [(part.rstrip(".!?;"), why, row["id"]) for part in parts if part.count(" ") > 1]
    return rows


def train() -> list[str]:
    """The reasons' head, from sentences (those of T2 made it worse). The rest are rules."""
    lines = _lines()
    rows = [(text, why) for text, why, _ in lines]
    made, chance = train_head(
        [features(text) for text, _ in rows], [why for _, why in rows], REASONS, penalty=1.0, groups=[at for *_, at in lines]
    )
    made.save("t5_reason")
    given = [[label for label, c, least in zip(REASONS, line, made.thresholds, strict=True) if c >= least] for line in chance]
    right = sum(len(set(g) & set(why)) for g, (_, why) in zip(given, rows, strict=True))
    score = f1(right, sum(map(len, given)), sum(len(why) for _, why in rows))
    return [f"t5_reason: {len(rows)} sentences, micro-F1 {score:.3f} in cross-validation"]


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
