"""Fits how much T4's head, its encoder and a rule's hint weigh, on texts that neither head nor encoder has seen.

Two steps: `python -m tests.language.tune --without t4-r2- --out SOMEWHERE/left.npz` trains an encoder without these texts and
writes its scores on them (`left.json`); `python -m tests.language.weigh SOMEWHERE/left.json t4-r2-` trains the head without
them, reads them, and prints the weights for `bot.language.state.deep` with what they notice at several thresholds. The head
that ships is trained anew at the end.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bot.language.normal import normalise
from bot.language.state.deep import odds
from bot.language.state.head import probabilities
from bot.language.state.reader import Reader
from tests.language import t4
from tests.language.tasks import load

_BIAS = (-1.0, -0.5, 0.0, 0.5, 1.0)


def fitted(seen: np.ndarray, gold: np.ndarray, penalty: float = 1.0) -> np.ndarray:
    """The weights of a logistic regression, the last one its bias, by Newton's steps."""
    rows = np.hstack([seen, np.ones((len(seen), 1))])
    weights = np.zeros(rows.shape[1])
    ridge = np.diag([penalty] * seen.shape[1] + [0.0])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (chance - gold) + ridge @ weights
        curve = (rows * (chance * (1 - chance))[:, None]).T @ rows + ridge
        weights -= np.linalg.solve(curve, slope)
    return weights


def main(words: Sequence[str]) -> int:
    """Fit and print."""
    if len(words) != 2:
        sys.stderr.write("python -m tests.language.weigh SCORES.json PREFIX\n")
        return 2
    deep = json.loads(Path(words[0]).read_text(encoding="utf-8"))
    t4.train(without=(words[1],))
    left = [row for row in load("train", "T4") if row["id"].startswith(words[1])]
    seen, gold, sure = [], [], []
    for row in left:
        normal = normalise(row["text"])
        reader = Reader(normal)
        found = list(reader.found())
        level = max((f.level for f in found if not f.hint), default=0)
        chance = probabilities(normal, (), [] if found else reader.dropped)[0]
        hint = any(f.hint for f in found)
        seen.append([odds(chance), deep[row["id"]][0], float(hint), float(reader.other or reader.idiom)])
        gold.append(row["risk"] != "R0")
        sure.append(level > 0)
    rows, right, known = np.array(seen), np.array(gold), np.array(sure)
    weights = fitted(rows[~known], right[~known].astype(float))
    sys.stdout.write("head {:.3f}, encoder {:.3f}, hint {:.3f}, other {:.3f}, bias {:.3f}\n".format(*weights))
    score = np.where(known, np.inf, rows @ weights[:-1] + weights[-1])
    for least in _BIAS:
        noticed = score > least
        recall, alarms = noticed[right].mean(), noticed[~right].mean()
        sys.stdout.write(f"above {least:+.1f}: notices {recall:.3f}, false alarms {alarms:.3f}\n")
    t4.train()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
