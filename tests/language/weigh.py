"""Fits how much rules, heads and the encoder weigh where the encoder is asked, on texts that none of them has learnt.

`python -m tests.language.weigh MARK [T1 T2 ...]` takes the training texts whose id holds MARK, trains the heads without them,
reads the texts, and fits the weights with a light penalty on those that leave a doubt. It writes
`bot/language/data/weights.json` and trains the heads anew with all texts. The encoder in place must not have learnt the texts
either: `python -m tests.language.tune --without MARK`. Fitted on texts that were learnt, head and encoder would seem surer than
they are. `--trained` leaves the heads as they are, for heads that were made without the texts.

For each task it prints how many texts leave a doubt and, on those, what the cheap readings reach and what all reach together, by
weights from the other nine tenths of the texts. Thresholds are chosen on the same scores, so the second figure flatters a little.
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
from bot.language.normal import plain
from bot.language.state import deep as state
from bot.language.state import read_state
from bot.language.state.reading import asks, gathered
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
            for name, much in one.items():
                rows[at, place, column[name]] = much
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


def tell(what: str, doubted: float, cheap: float, weighed: float) -> None:
    """One line of the report."""
    sys.stdout.write(f"{what}: {doubted:.2f} leave a doubt; on these {cheap:.3f} cheaply, {weighed:.3f} weighed\n")


def weigh_draft(rows: Sequence[Row]) -> dict[str, Weights]:
    """T1: by macro-F1 over the labels that are weighed."""
    known = [(row, message) for row in rows if draft.doubtful(message := draft.known(row["text"]))]
    parts = [list(draft.label_parts(message, encoder("deep").after("", row["text"])).values()) for row, message in known]
    truth = [[label in row["labels"] for label in draft.WEIGHED] for row, _ in known]
    by, found = crossed_scores(parts, truth, [row["text"] for row, _ in known])
    least = max((step / 10 for step in range(-10, 6)), key=lambda at: _macro(found >= at, np.array(truth)))
    cheap = np.array([[label in message.found for label in draft.WEIGHED] for _, message in known])
    tell("T1", len(known) / len(rows), _macro(cheap, np.array(truth)), _macro(found >= least, np.array(truth)))
    return {"T1": by | {"least": least}}


def weigh_feedback(rows: Sequence[Row]) -> dict[str, Weights]:
    """T2."""
    choices: list[Choice] = []
    cheap, texts = [], []
    for row in rows:
        chances = head("t2").probabilities(feedback.proposition_features(row["text"]))
        label = feedback.decided(plain(row["text"]), chances)
        if feedback.doubtful(label, chances):
            cheap.append(label == row["label"])
            texts.append(row["text"])
            parts = feedback.label_parts(label, chances, encoder("deep").after("", row["text"]))
            choices.append((parts, feedback.LABELS.index(row["label"])))
    by, chosen = crossed(choices, texts)
    right = [a == which for a, (_, which) in zip(chosen, choices, strict=True)]
    tell("T2", len(choices) / len(rows), float(np.mean(cheap)), float(np.mean(right)))
    return {"T2": by}


def _macro(given: np.ndarray, truth: np.ndarray) -> float:
    right = (given & truth).sum(axis=0)
    return float(np.mean(2 * right / np.maximum(1, given.sum(axis=0) + truth.sum(axis=0))))


_NEVER = -30.0
"""The score of a label that a rule has taken back."""


def weigh_moves(rows: Sequence[Row]) -> dict[str, Weights]:
    """T3: by macro-F1 over the labels that are read and OTHER."""
    known, cheap = [], []
    for row in rows:
        line = moves.simplified(row["text"])
        line_before = moves.simplified(row["previous"])
        turn = moves.heard(line, line_before)
        decided = moves.decided_cheaply(turn)
        if moves.doubtful(turn, decided):
            put, heard_on = moves.in_doubt(row["text"], line, turn, decided)
            lead = moves.before(row["previous"], line_before)
            parts_of = moves.label_parts(turn, decided, encoder("deep").after(lead, put, moves.ROOM))
            known.append((row, {label: parts_of[label] for label in parts_of if label in heard_on}))
            cheap.append([label in decided for label in moves.READ])
    never: Parts = {"never": 1.0}
    parts = [[made.get(label, never) for label in moves.READ] for _, made in known]
    truth = [[label in row["labels"] and label in made for label in moves.READ] for row, made in known]
    by, found = crossed_scores(parts, truth, [row["text"] for row, _ in known])
    found[np.array([[label not in made for label in moves.READ] for _, made in known])] = _NEVER
    whole = np.array([[label in row["labels"] for label in moves.READ] for row, _ in known])
    right = np.column_stack([whole, ~whole.any(axis=1)])

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
    both = _macro(np.column_stack([alone, ~alone.any(axis=1)]), right), _macro(given(least, nearly), right)
    tell("T3", len(known) / len(rows), *both)
    by.pop("never", None)
    return {"T3": by | {"least": least, "nearly": nearly}}


def weigh_state(rows: Sequence[Row]) -> dict[str, Weights]:
    """T4: danger and threats, each where the encoder is asked about it. `LEAST` is chosen by hand from what is printed, which
    counts all texts: those of which rules or head alone decide as well."""
    made: dict[str, Weights] = {}
    seen = []
    for row in rows:
        known = gathered(row["text"])
        danger, threatened = asks(row["text"], known)
        deep_said = state.read_deep(known.normal) if danger or threatened else None
        seen.append((row, known, danger, threatened, deep_said))
    sys.stdout.write(f"T4: {np.mean([said is not None for *_, said in seen]):.2f} leave a doubt\n")
    for name in ("T4 risk", "T4 threat"):
        risk = name == "T4 risk"
        asked, decided = [], []
        for row, known, danger, threatened, said in seen:
            right = row["risk"] != "R0" if risk else bool(row["viol"])
            grave = row["risk"] in ("R2", "R3") if risk else right
            if said and (danger if risk else threatened):
                chances = known.chances
                danger_parts = state.risk_parts(chances, said, known.hinted, known.aside)
                parts = danger_parts if risk else state.threat_parts(chances, said)
                asked.append((parts, right, grave, row["text"]))
            else:
                reading = read_state(row["text"])
                decided.append((reading.risk != "R0" if risk else reading.viol, right, grave))
        truth = [[right] for _, right, *_ in asked]
        by, score = crossed_scores([[one] for one, *_ in asked], truth, [text for *_, text in asked])
        right = np.array([r for _, r, *_ in asked] + [r for _, r, _ in decided])
        grave = np.array([g for _, _, g, _ in asked] + [g for *_, g in decided])
        for least in (-2.5, -2.0, -1.75, -1.5, -1.25, -1.0, -0.75, -0.5, 0.0):
            given = np.concatenate([score[:, 0] > least, np.array([g for g, *_ in decided])])
            sys.stdout.write(
                f"{name} above {least:+.2f}: notices {given[right].mean():.3f}, the gravest {given[grave].mean():.3f}, "
                f"false alarms {given[~right].mean():.3f}\n"
            )
        kept = {part: max(0.0, weight) if part in _RAISE else weight for part, weight in by.items()}
        made[name] = kept | {"least": LEAST[name]}
    return made


_RAISE = ("head", "encoder", "hint")
"""What may make a text graver, and never milder."""
LEAST = {"T4 risk": -0.45, "T4 threat": -2.0}
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
        [deep.reason_parts(label, one.cheap.grounds.get(label), one.cheap.reasons.likely[at], one.seen, one.cheap.text.notice)
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
    tell("T5 reason", 1.0, micro([set(one.cheap.grounds) for one in cases]), micro(above(least)))
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
            speaks = [deep.value_parts(slot, value, rule, one.cheap.top, one.seen, notice) for value in values]
            choices.append((speaks, values.index(one.gold[slot])))
        by, chosen = crossed(choices, groups)
        alone = float(np.mean([getattr(one.cheap.reading, slot).value == one.gold[slot] for one in cases]))
        tell("T5 " + slot, 1.0, alone, float(np.mean([a == which for a, (_, which) in zip(chosen, choices, strict=True)])))
        made["T5 " + slot] = by
    for name in deep.NAMES:
        choices = []
        cheap = []
        for one in cases:
            said = getattr(one.cheap.reading, name)
            taken = [one.cheap.agency] if one.cheap.agency else []
            found = deep.candidates(one.cheap.text, said, one.seen, name, taken)
            which = next((at for at, each in enumerate(found) if same(name, one.gold[name], each.value)), -1)
            choices.append(([each.parts for each in found], which))
            cheap.append(same(name, one.gold[name], said.value))
        by, chosen = crossed(choices, groups)
        right = [a == which for a, (_, which) in zip(chosen, choices, strict=True)]
        tell("T5 " + name, 1.0, float(np.mean(cheap)), float(np.mean(right)))
        made["T5 " + name] = by
    return made


def store(made: Mapping[str, Weights]) -> None:
    """Write these weights beside those that are there, and let them be read anew."""
    there: dict[str, Weights] = json.loads(OUT.read_text(encoding="utf-8")) if OUT.exists() else {}
    OUT.write_text(json.dumps(there | dict(made), indent=1, sort_keys=True) + "\n", encoding="utf-8")
    forget()


_WEIGHERS: dict[str, tuple[Callable[[Sequence[Row]], dict[str, Weights]], tuple[str, ...]]] = {
    "T1": (weigh_draft, ("T1",)),
    "T2": (weigh_feedback, ("T2",)),
    "T3": (weigh_moves, ("T3", "T3-later")),
    "T4": (weigh_state, ("T4",)),
    "T5": (weigh_account, ("T5", "T5-whole")),
}


def main(words: Sequence[str]) -> int:
    """Fit and write."""
    asked = argparse.ArgumentParser(prog="python -m tests.language.weigh")
    asked.add_argument("mark", help="what the ids of the new texts hold; several, parted by commas")
    asked.add_argument("tasks", nargs="*", help="of " + " ".join(_WEIGHERS))
    asked.add_argument("--trained", action="store_true", help="the heads have been made without these texts")
    given = asked.parse_args(words)
    names = given.tasks or list(_WEIGHERS)
    marks = given.mark.split(",")

    def new(row: Row) -> bool:
        return any(mark in row["id"] for mark in marks)

    rows = {name: list(filter(new, chain(*(load("train", part) for part in _WEIGHERS[name][1])))) for name in names}
    if not given.trained:
        tasks.LEFT_OUT.extend(marks)
    try:
        for name in names:
            if not given.trained:
                registered()[name.lower()].train()
            sys.stdout.write(f"{name}: {len(rows[name])} texts\n")
            store(_WEIGHERS[name][0](rows[name]))
    finally:
        tasks.LEFT_OUT.clear()
        for name in () if given.trained else names:
            registered()[name.lower()].train()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
