"""T4, the state: trains the head that may raise a risk, measures risk, heat, violence and the flag for others and the past.

The head also sees the training texts of the other tasks, where nobody speaks of harm.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence

from bot.language.model import DATA, head
from bot.language.normal import normalise
from bot.language.state import (
    BUCKETS,
    HEAD_LABELS,
    HEAT_LABELS,
    read_state,
    rule_words,
    state_features,
)
from bot.language.state.head import _chances
from bot.language.state.reader import Reader
from bot.language.state.rules import _stored
from tests.language.learn import train_head
from tests.language.tasks import Report, Row, Table, load, slices

PENALTY = 0.3
CALM = ("T1", "T2", "T3", "T3-later", "T5", "T5-whole")
"""Whose training texts are calm ones to T4."""
RISKS = ("R0", "R1", "R2", "R3")
HEATS = ("H0", "H1", "H2", "H3")


def train(without: tuple[str, ...] = ()) -> list[str]:
    """Train and store the head; the line gives its cross-validated recall and false alarms at .85, without the rules.

    Texts whose id begins like one of `without` are left out, for choosing weights on them (`tests.language.weigh`)."""
    rows = [row for row in load("train", "T4") if not (without and row["id"].startswith(without))]
    calm = [row["text"] for task in CALM for row in load("train", task)]
    others = [text for text in calm if not _speaks(text)]
    gold = [[label for label in HEAD_LABELS if _holds(row, label)] for row in rows] + [[] for _ in others]
    seen = [state_features(normalise(text)) for text in [row["text"] for row in rows] + others]
    made, chance = train_head(seen, gold, HEAD_LABELS, penalty=PENALTY, validate=3, buckets=BUCKETS)
    made.save("t4")
    heats = [[label for label in HEAT_LABELS if row["heat"] >= label] for row in rows]
    train_head(seen[: len(rows)], heats, HEAT_LABELS, penalty=PENALTY, validate=2, buckets=BUCKETS)[0].save("t4_heat")
    (DATA / "t4_words.json").write_text(json.dumps(rule_words(), separators=(",", ":")) + "\n", encoding="utf-8")
    head.cache_clear()
    _chances.cache_clear()
    _stored.cache_clear()
    alarms = [float(p[0]) >= 0.85 for p in chance[: len(rows)]]
    found = [a for a, row in zip(alarms, rows, strict=True) if row["risk"] != "R0"]
    false = [a for a, row in zip(alarms, rows, strict=True) if row["risk"] == "R0"]
    return [
        f"{len(rows)} texts and {len(others)} of other tasks, the head alone, cross-validated: "
        f"notices {sum(found) / len(found):.3f}, false alarms {sum(false) / len(false):.3f}"
    ]


def _holds(row: Row, label: str) -> bool:
    return bool(row["viol"]) if label == "VIOL" else str(row["risk"]) >= label


def _speaks(text: str) -> bool:
    """Whether the rules alone find harm in a text of another task; such a text teaches the head nothing about calm ones."""
    return max((found.level for found in Reader(normalise(text), text).found()), default=0) > 0


def kappa(pairs: Sequence[tuple[int, int]], levels: int) -> float:
    """Cohen's kappa with quadratic weights over pairs of levels; 1 where there is nothing to agree on."""
    count = len(pairs)
    first, second = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    apart = sum((a - b) ** 2 for a, b in pairs)
    by_chance = sum(first[a] * second[b] * (a - b) ** 2 for a in range(levels) for b in range(levels)) / max(1, count)
    return 1 - apart / by_chance if by_chance else 1.0


def measure(texts: Sequence[Row]) -> Report:
    """Read every text and compare."""
    given = [read_state(row["text"]) for row in texts]

    def share(hits: Sequence[bool]) -> float:
        return sum(hits) / len(hits) if hits else 1.0

    def figures(which: Sequence[int]) -> dict[str, float]:
        at_risk = [at for at in which if texts[at]["risk"] != "R0"]
        calm = [at for at in which if texts[at]["risk"] == "R0"]
        violent = [at for at in which if texts[at]["viol"]]
        return {
            "R1 and higher noticed": share([given[at].risk != "R0" for at in at_risk]),
            "R2 and R3 noticed": share([given[at].risk != "R0" for at in at_risk if texts[at]["risk"] != "R1"]),
            "false alarms at R0": 1 - share([given[at].risk == "R0" for at in calm]),
            "heat at R0, quadratic kappa": kappa([(int(texts[at]["heat"][1]), int(given[at].heat[1])) for at in calm], 4),
            "violence noticed": share([given[at].viol for at in violent]),
            "violence false alarms": 1 - share([not given[at].viol for at in which if not texts[at]["viol"]]),
        }

    def table(title: str, levels: Sequence[str], pairs: Sequence[tuple[str, str]]) -> Table:
        count = Counter(pairs)
        return Table(title, ("level", *levels), tuple((a, *(str(count[(a, b)] or "") for b in levels)) for a in levels))

    risks = [(row["risk"], g.risk) for row, g in zip(texts, given, strict=True)]
    heats = [(row["heat"], g.heat) for row, g in zip(texts, given, strict=True) if row["risk"] == "R0"]
    return Report(
        "T4, heat, risk and violence",
        len(texts),
        figures(range(len(texts))),
        (
            table("Risk (rows: right; columns: given)", RISKS, risks),
            table("Heat at R0 (rows: right; columns: given)", HEATS, heats),
            slices(texts, figures),
        ),
    )
