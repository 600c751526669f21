"""Fits how much rules, heads and the encoder weigh where the encoder is asked, on texts that none of them has learnt.

`python -m tests.language.weigh MARK [T1 T2 ...]` takes the training texts whose id holds MARK, trains the heads without them,
reads the texts, fits the weights with a light penalty, prints what each task reaches in ten-fold cross-validation beside what
the cheap readings reach alone, writes `bot/language/data/weights.json` and trains the heads anew with all texts. The encoder in
place must not have learnt them either: `python -m tests.language.tune --without MARK`. Fitted on texts that were learnt, head
and encoder would seem surer than they are. `--trained` leaves the heads as they are, for heads that were made without the texts.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain
from typing import Any, NamedTuple

import numpy as np

from bot.language import draft, feedback, moves
from bot.language.account import deep
from bot.language.account.feedback import read_feedback
from bot.language.account.filled import read_filled
from bot.language.account.reading import Cheap, cheaply
from bot.language.encoder import Seen, encoder
from bot.language.model import DATA, head
from bot.language.normal import normalise, plain
from bot.language.state import deep as state
from bot.language.state.head import probabilities
from bot.language.state.reader import Reader
from bot.language.weights import best, forget, scored
from tests.language import tasks
from tests.language.learn import folds, minimise
from tests.language.t5 import gold, same
from tests.language.tasks import Row, load, registered

OUT = DATA / "weights.json"
FOLDS = 10
Parts = Mapping[str, float]
Choice = tuple[Sequence[Parts], int]
"""What speaks for each thing that could be chosen, and which is right (-1: none of them)."""
Weights = dict[str, float]


def fit(choices: Sequence[Choice], penalty: float = 1.0) -> Weights:
    """The weights under which the right choice is likeliest."""
    used = [choice for choice in choices if choice[1] >= 0 and len(choice[0]) > 1]
    names = sorted({name for parts, _ in used for one in parts for name in one})
    column = {name: at for at, name in enumerate(names)}
    most = max(len(parts) for parts, _ in used)
    rows = np.zeros((len(used), most, len(names)), dtype=np.float32)
    there = np.zeros((len(used), most), dtype=np.bool_)
    for at, (parts, _) in enumerate(used):
        for place, one in enumerate(parts):
            there[at, place] = True
            for name, value in one.items():
                rows[at, place, column[name]] = value
    right, every = np.array([which for _, which in used]), np.arange(len(used))

    def value(point: np.ndarray) -> tuple[float, np.ndarray]:
        scores = np.where(there, rows @ point[:, 0], -1e9)
        scores -= scores.max(axis=1, keepdims=True)
        raised = np.exp(scores)
        chance = raised / raised.sum(axis=1, keepdims=True)
        loss = -float(np.log(chance[every, right] + 1e-12).sum()) + penalty / 2 * float((point * point).sum())
        error = chance.copy()
        error[every, right] -= 1
        slope = np.einsum("ij,ijk->k", error, rows)[:, None] + penalty * point
        return loss / len(used), (slope / len(used)).astype(np.float32)

    point = minimise(value, np.zeros((len(names), 1), dtype=np.float32), steps=300)
    return {name: round(float(weight), 3) for name, weight in zip(names, point[:, 0], strict=True)}


def crossed(choices: Sequence[Choice], groups: Sequence[str]) -> tuple[Weights, list[int]]:
    """The weights from all, and what is chosen for each by weights from the others."""
    fold = folds(groups, FOLDS)
    chosen = [0] * len(choices)
    for number in range(FOLDS):
        by = fit([one for one, f in zip(choices, fold, strict=True) if f != number])
        for at in np.flatnonzero(fold == number).tolist():
            chosen[at] = best(choices[at][0], by)[0]
    return fit(choices), chosen


def crossed_scores(
    parts: Sequence[Sequence[Parts]], truth: Sequence[Sequence[bool]], groups: Sequence[str]
) -> tuple[Weights, np.ndarray]:
    """The same where any number of labels may hold: the weights, and each label's score by weights from the other texts."""
    fold = folds(groups, FOLDS)

    def fitted(which: Sequence[int]) -> Weights:
        return fit([([{}, one], int(right)) for at in which for one, right in zip(parts[at], truth[at], strict=True)])

    found = np.zeros((len(parts), len(parts[0])))
    for number in range(FOLDS):
        by = fitted(np.flatnonzero(fold != number).tolist())
        for at in np.flatnonzero(fold == number).tolist():
            found[at] = [scored(one, by) for one in parts[at]]
    return fitted(range(len(parts))), found


def tell(what: str, cheap: float, weighed: float) -> None:
    """One line of the report."""
    sys.stdout.write(f"{what}: {cheap:.3f} cheaply, {weighed:.3f} weighed\n")


def weigh_draft(rows: Sequence[Row]) -> dict[str, Weights]:
    """T1: by macro-F1 over the labels that are weighed."""
    messages = [draft.known(row["text"]) for row in rows]
    parts = [
        list(draft.parts_of(message, encoder("deep").seen(row["text"]).scores).values())
        for row, message in zip(rows, messages, strict=True)
    ]
    truth = [[label in row["labels"] for label in draft.WEIGHED] for row in rows]
    by, found = crossed_scores(parts, truth, [row["text"] for row in rows])
    least = max((step / 10 for step in range(-10, 6)), key=lambda at: _macro(found >= at, np.array(truth)))
    cheap = np.array([[label in message.found for label in draft.WEIGHED] for message in messages])
    tell("T1", _macro(cheap, np.array(truth)), _macro(found >= least, np.array(truth)))
    return {"T1": by | {"least": least}}


def weigh_feedback(rows: Sequence[Row]) -> dict[str, Weights]:
    """T2."""
    choices: list[Choice] = []
    cheap = []
    for row in rows:
        chances = head("t2").probabilities(feedback.proposition_features(row["text"]))
        label = feedback.decided(plain(row["text"]), chances)
        cheap.append(label == row["label"])
        parts = feedback.speaks(label, chances, encoder("deep").seen(row["text"]).scores)
        choices.append((parts, feedback.LABELS.index(row["label"])))
    by, chosen = crossed(choices, [row["text"] for row in rows])
    tell("T2", float(np.mean(cheap)), float(np.mean([a == which for a, (_, which) in zip(chosen, choices, strict=True)])))
    return {"T2": by}


def _macro(given: np.ndarray, truth: np.ndarray) -> float:
    right = (given & truth).sum(axis=0)
    return float(np.mean(2 * right / np.maximum(1, given.sum(axis=0) + truth.sum(axis=0))))


def weigh_moves(rows: Sequence[Row]) -> dict[str, Weights]:
    """T3: by macro-F1 over the labels that are read and OTHER."""
    known, cheap = [], []
    for row in rows:
        turn = moves.heard(moves._simplify(row["text"]), moves._simplify(row["previous"]))
        decided = moves._decide(turn)
        if turn.scores:
            known.append((row, moves.parts_of(turn, decided, encoder("deep").after(row["previous"], row["text"]))))
            cheap.append([label in decided for label in moves.READ])
    truth = [[label in row["labels"] for label in moves.READ] for row, _ in known]
    by, found = crossed_scores([list(parts.values()) for _, parts in known], truth, [row["text"] for row, _ in known])
    right = np.column_stack([np.array(truth), [not (set(row["labels"]) & set(moves.READ)) for row, _ in known]])

    def given(least: float, nearly: float) -> np.ndarray:
        kept = found >= least
        bare = ~kept.any(axis=1)
        likeliest = found.argmax(axis=1)
        for at in np.flatnonzero(bare & (found.max(axis=1) >= nearly)).tolist():
            kept[at, likeliest[at]] = True
        return np.column_stack([kept, ~kept.any(axis=1)])

    tried = [(least / 10, nearly / 10) for least in range(-10, 6) for nearly in range(-20, least + 1, 2)]
    least, nearly = max(tried, key=lambda pair: _macro(given(*pair), right))
    alone = np.array(cheap)
    tell("T3", _macro(np.column_stack([alone, ~alone.any(axis=1)]), right), _macro(given(least, nearly), right))
    return {"T3": by | {"least": least, "nearly": nearly}}


def weigh_state(rows: Sequence[Row]) -> dict[str, Weights]:
    """T4: risk where no rule is sure, and threats. The thresholds are chosen by hand from what is printed."""
    risky: list[tuple[Parts, bool, bool]] = []
    threats: list[tuple[Parts, bool]] = []
    for row in rows:
        normal = normalise(row["text"])
        reader = Reader(normal)
        found = list(reader.found())
        chances = probabilities(normal, (), [] if found else reader.dropped)
        seen = state.read_deep(normal)
        threats.append((state.threatens(chances, seen), bool(row["viol"])))
        if not any(not f.hint for f in found):
            hinted = max((f.level for f in found), default=0)
            other = reader.other or reader.idiom
            risky.append((state.speaks(chances, seen, hinted, other), row["risk"] != "R0", row["risk"] in ("R2", "R3")))
    made: dict[str, Weights] = {}
    for name, parts, truth in (
        ("T4 risk", [one for one, *_ in risky], [right for _, right, _ in risky]),
        ("T4 threat", [one for one, _ in threats], [right for _, right in threats]),
    ):
        by, score = crossed_scores([[one] for one in parts], [[right] for right in truth], [str(one) for one in parts])
        line, right = score[:, 0], np.array(truth)
        grave = np.array([grave for *_, grave in risky]) if name == "T4 risk" else right
        for least in (-2.5, -2.0, -1.5, -1.0, -0.5, 0.0):
            given = line > least
            sys.stdout.write(
                f"{name} above {least:+.1f}: notices {given[right].mean():.3f}, the gravest {given[grave].mean():.3f}, "
                f"false alarms {given[~right].mean():.3f}\n"
            )
        made[name] = by | {"least": LEAST[name]}
    return made


LEAST = {"T4 risk": -1.0, "T4 threat": -1.5}
"""From which score a risk or a threat is taken for one: below even, since in doubt the higher level stands."""


class Case(NamedTuple):
    """A text of T5, its gold values, the cheap reading and the encoder's."""

    row: Row
    gold: dict[str, Any]
    cheap: Cheap
    seen: Seen


def _case(row: Row) -> Case:
    now = row.get("now")
    cheap = cheaply(row["text"], row["kind"], datetime.fromisoformat(now) if now else None)
    return Case(row, gold(row), cheap, encoder("deep").seen(cheap.text.raw))


def weigh_account(rows: Sequence[Row]) -> dict[str, Weights]:
    """T5: the reasons, then the slots that follow from them, then the names."""
    cases = [_case(row) for row in rows]
    groups = [one.row["text"] for one in cases]
    made: dict[str, Weights] = {}
    truth = [set(one.gold["reason"]) - {"none"} for one in cases]
    parts = [
        [deep.ground(label, one.cheap.grounds.get(label), one.cheap.reasons.likely[at], one.seen, one.cheap.text.notice)
         for at, label in enumerate(deep.REASONS)]
        for one in cases
    ]  # fmt: skip
    by, score = crossed_scores(parts, [[label in there for label in deep.REASONS] for there in truth], groups)

    def micro(given: Sequence[set[str]]) -> float:
        full = [(t or {"none"}, g or {"none"}) for t, g in zip(truth, given, strict=True)]
        return 2 * sum(len(t & g) for t, g in full) / sum(len(t) + len(g) for t, g in full)

    def above(least: float) -> list[set[str]]:
        return [{label for label, s in zip(deep.REASONS, line, strict=True) if s >= least} for line in score]

    least = max((round(-1.2 + 0.1 * step, 1) for step in range(20)), key=lambda at: micro(above(at)))
    tell("T5 reason", micro([set(one.cheap.grounds) for one in cases]), micro(above(least)))
    made["T5 reason"] = by | {"least": least}
    after = []
    for one, given in zip(cases, above(least), strict=True):
        reasons = tuple(one.cheap.slot_of(label) for label in deep.REASONS if label in given)
        said = read_feedback(one.cheap.text, reasons), read_filled(one.cheap.text, reasons)
        after.append(one._replace(cheap=replace(one.cheap, feedback=said[0], filled=said[1])))
    for slot, values in deep.VALUES.items():
        choices: list[Choice] = []
        for one in after:
            rule = getattr(one.cheap, slot)
            notice = one.cheap.text.notice
            speaks = [deep.told_of(slot, value, rule, one.cheap.top, one.seen, notice) for value in values]
            choices.append((speaks, values.index(one.gold[slot])))
        by, chosen = crossed(choices, groups)
        alone = float(np.mean([getattr(one.cheap.reading, slot).value == one.gold[slot] for one in cases]))
        tell("T5 " + slot, alone, float(np.mean([a == which for a, (_, which) in zip(chosen, choices, strict=True)])))
        made["T5 " + slot] = by
    for name in deep.NAMES:
        choices = []
        cheap = []
        for one in cases:
            said = getattr(one.cheap.reading, name)
            found = deep.candidates(one.cheap.text.raw, said, one.seen, name, one.cheap.text.notice)
            which = next((at for at, each in enumerate(found) if same(name, one.gold[name], each.value)), -1)
            choices.append(([each.parts for each in found], which))
            cheap.append(same(name, one.gold[name], said.value))
        by, chosen = crossed(choices, groups)
        right = [a == which for a, (_, which) in zip(chosen, choices, strict=True)]
        tell("T5 " + name, float(np.mean(cheap)), float(np.mean(right)))
        made["T5 " + name] = by
    return made


_WEIGHERS: dict[str, tuple[Callable[[Sequence[Row]], dict[str, Weights]], tuple[str, ...]]] = {
    "T1": (weigh_draft, ("T1",)),
    "T2": (weigh_feedback, ("T2",)),
    "T3": (weigh_moves, ("T3",)),
    "T4": (weigh_state, ("T4",)),
    "T5": (weigh_account, ("T5", "T5-whole")),
}


def main(words: Sequence[str]) -> int:
    """Fit and write."""
    asked = argparse.ArgumentParser(prog="python -m tests.language.weigh")
    asked.add_argument("mark", help="what the ids of the new texts hold")
    asked.add_argument("tasks", nargs="*", help="of " + " ".join(_WEIGHERS))
    asked.add_argument("--trained", action="store_true", help="the heads have been made without these texts")
    given = asked.parse_args(words)
    names = given.tasks or list(_WEIGHERS)
    rows = {
        name: [row for row in chain(*(load("train", part) for part in _WEIGHERS[name][1])) if given.mark in row["id"]]
        for name in names
    }
    if not given.trained:
        tasks.LEFT_OUT.append(given.mark)
        for name in names:
            registered()[name.lower()].train()
    made: dict[str, Weights] = json.loads(OUT.read_text(encoding="utf-8")) if OUT.exists() else {}
    for name in names:
        sys.stdout.write(f"{name}: {len(rows[name])} texts\n")
        made |= _WEIGHERS[name][0](rows[name])
    OUT.write_text(json.dumps(made, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    forget()
    if not given.trained:
        tasks.LEFT_OUT.remove(given.mark)
        for name in names:
            registered()[name.lower()].train()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
